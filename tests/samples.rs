//! The sample badges of the check page are what their file names say, without asking anybody.
#![cfg(feature = "issue")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code)] // The example's own `main` is not called.

#[path = "support/badges.rs"]
mod badges;
#[path = "../examples/samples.rs"]
mod samples;

use badges::{offline, verify_bytes};
use open_badge::report::Verdict;
use std::collections::BTreeSet;

/// In the time of the page: any day that this will be tried on.
const DAYS: [&str; 3] = ["2026-02-01T00:00:00Z", "2030-01-01T00:00:00Z", "2094-01-01T00:00:00Z"];

#[test]
fn each_sample_is_what_its_name_says() {
    let expected = [
        ("good.json", Verdict::Valid),
        ("expired.json", Verdict::Expired),
        ("changed.json", Verdict::Tampered),
        ("wrong-signer.json", Verdict::WrongSigner),
        ("not-yet-valid.json", Verdict::NotYetValid),
        ("unsigned.json", Verdict::Unsigned),
    ];
    let samples = samples::samples().unwrap();
    assert_eq!(samples.iter().map(|sample| &*sample.0).collect::<Vec<_>>(), expected.map(|(name, _)| name));
    for ((name, badge), (_, verdict)) in samples.iter().zip(expected) {
        for day in DAYS {
            let text = badges::write(badge);
            let (verification, asked) = verify_bytes(text.as_bytes(), &offline(), badges::instant(day));
            assert_eq!(badges::verdict_of(&verification), verdict, "{name}: {:#?}", badges::troubles(&verification));
            assert!(asked.is_empty());
        }
        for place in ["/name", "/issuer/name", "/credentialSubject/achievement/name"] {
            assert!(badges::get(badge, place).as_str().unwrap().starts_with("Sample"), "{name} {place}");
        }
    }
}

#[test]
fn many_samples_are_good_and_no_two_are_alike() {
    let many = samples::many(30).unwrap();
    let texts: BTreeSet<String> = many.iter().map(|(_, badge)| badges::write(badge)).collect();
    let names: BTreeSet<&String> = many.iter().map(|(name, _)| name).collect();
    assert_eq!((texts.len(), names.len()), (30, 30));
    for text in texts {
        let (verification, _) = verify_bytes(text.as_bytes(), &offline(), badges::instant(DAYS[0]));
        assert_eq!(badges::verdict_of(&verification), Verdict::Valid, "{:#?}", badges::troubles(&verification));
    }
}

#[test]
fn samples_are_the_same_each_time() {
    assert_eq!(samples::samples().unwrap(), samples::samples().unwrap());
}
