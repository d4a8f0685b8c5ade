//! Asks what a reader chose to ask, on a web of the test's own.

use crate::badges::{documents, now, verify, write};
use crate::supply::supply;
use open_badge::card::{self, Options, View};
use open_badge::documents::{Documents, Fetched};
use open_badge::json::{Numbers, Value};
use open_badge::messages::Messages;
use open_badge::report::Why;
use open_badge::trust::{CameBeside, Choice, Listing};
use open_badge::{Settings, Verification, Verifier};

/// Verifies a badge and asks; tells what was asked for that is not at hand, and is then unreachable.
pub fn consult(badge: &Value, choice: &Choice, web: &Documents) -> (Verification, Vec<String>) {
    let mut verification = verify(badge, &documents());
    let choice = &Choice { badge: write(badge).into_bytes(), ..choice.clone() };
    let asked = consult_on(&mut verification, choice, web);
    (verification, asked)
}

pub fn consult_on(verification: &mut Verification, choice: &Choice, web: &Documents) -> Vec<String> {
    let (mut web, mut asked) = (web.clone(), Vec::new());
    let settings = Settings { now: now(), numbers: Numbers::std() };
    let mut verifier = Verifier::new();
    while let Err(wanted) = verifier.consult(verification, choice, &web, &settings) {
        supply(wanted, &mut web, &mut |url| {
            assert!(!asked.contains(&url.to_string()), "{url} is wanted twice");
            asked.push(url.to_string());
            Fetched::Failed { why: Why::Unreachable, status: None }
        });
    }
    asked
}

/// What the one list says of the badge's issuer.
pub fn listing(badge: &Value, list: &str, web: &Documents) -> Listing {
    let choice = Choice { lists: vec![list.into()], ..Choice::default() };
    let (verification, _) = consult(badge, &choice, web);
    verification.report.listings.first().unwrap().clone()
}

/// The card as text.
pub fn card(verification: &Verification) -> String {
    let options = Options { view: View::Full, ..Options::default() };
    card::text(&card::card(&verification.report, &verification.contents, &Messages::english(), &options))
}

/// Something that came beside a badge, verified by itself.
pub fn came(source: &str, document: &Value) -> CameBeside {
    CameBeside { source: source.into(), verifications: vec![verify(document, &documents())] }
}
