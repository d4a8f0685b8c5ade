//! Writes a badge of which a holder shows a part by `bbs-2023` (`tests/fixtures/bbs.json`):
//!
//! ```text
//! cargo run --all-features --example bbs > tests/fixtures/bbs.json
//! ```
//!
//! Such a proof is made with random numbers, so that each run writes another.
#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/support/badges.rs"]
mod badges;
#[path = "../tests/support/derived.rs"]
mod derived;
#[path = "../tests/support/disclosed.rs"]
mod disclosed;
#[path = "../tests/support/tokens.rs"]
mod tokens;

use badges::Model;
use disclosed::{BbsSigner, Shown};
use open_badge::issue::Suite;

fn main() {
    let signer = BbsSigner::new(1);
    let badge = badges::unsigned(Model::V2, Suite::Bbs2023, &signer.did());
    // Each statement costs whoever verifies it.
    let out = [
        "/evidence",
        "/awardedDate",
        "/issuer/url",
        "/issuer/email",
        "/credentialSubject/identifier",
        "/credentialSubject/achievement/alignment",
        "/credentialSubject/achievement/creditsAvailable",
        "/credentialSubject/achievement/image",
        "/credentialSubject/achievement/tag",
    ];
    let badge = out.iter().fold(badge, |badge, place| badges::remove(&badge, place));
    let shown = Shown::new(&badge, &signer, &["#issuer>", "#validUntil>", "rdf-syntax-ns#type>"]);
    println!("{}", badges::write(&shown.document()));
}
