//! Open Badges 0.5 to 2.1 as their issuers publish them: a specification by example, a test for each rule
//! (REQUIREMENTS OB2-*, OB1-*, ENV-11, ENV-12, ENV-18) with the input that must fail.
#![cfg(feature = "full")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod web;

use web::{Web, valid};

#[test]
fn what_its_issuers_site_publishes_is_confirmed() {
    let (verification, asked) = Web::new().ask(open_badge::json::write_pretty(&web::award()).as_bytes(), web::NOW);
    valid("the guild's badge", &verification, &[]);
    println!("{asked:?} {:#?}", verification.report);
    let options = open_badge::card::Options { view: open_badge::card::View::Full, ..Default::default() };
    println!(
        "{}",
        open_badge::card::text(&open_badge::card::card(
            &verification.report,
            &verification.contents,
            &open_badge::messages::Messages::english(),
            &options
        ))
    );
}
