//! The invariants of docs/architecture.md that the core alone can break, held against reports on real
//! badges (`verdict.rs` holds the judge to them over every code).
#![cfg(feature = "issue")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/badges.rs"]
mod badges;
#[path = "support/lists.rs"]
mod lists;

use badges::{IssuerKind, Model, SUITES, documents, get, good, guild_badge, key_badge, offline, remove, set, verify};
use open_badge::credential::Contents;
use open_badge::documents::Documents;
use open_badge::json::Value;
use open_badge::messages::Messages;
use open_badge::report::{
    Check, Code, OnFail, OnUnknown, Outcome, Report, Requirement, Verdict, Why, publish, verdict,
};
use open_badge::{Verification, Verifier};
use std::collections::BTreeSet;

const WHYS: [Why; 8] = [
    Why::Unreachable,
    Why::NotPermitted,
    Why::Offline,
    Why::Limit,
    Why::Unreliable,
    Why::NotAsked,
    Why::Unsupported,
    Why::Elsewhere,
];

/// A badge that is set in a list for this purpose.
fn in_list(purpose: &str) -> Verification {
    let list = lists::unsigned_list(&badges::quoted(purpose), &lists::bits(lists::ENTRIES, &[7]));
    verify(&lists::with_status(&lists::entry(purpose, "7")), &lists::serving(&badges::sign_as_issuer(&list)))
}

/// Badges in every state that the core alone can bring about.
fn states() -> Vec<(&'static str, Verification)> {
    let good = guild_badge();
    let at = |now| badges::verify_at(&guild_badge(), &documents(), now);
    let stranger = badges::stranger_key();
    let wrong = badges::sign(&badges::unsigned_key_badge(), &stranger, &stranger.method(), SUITES[0]);
    vec![
        ("valid", verify(&good, &documents())),
        ("expired", at("2030-01-01T00:00:00Z")),
        ("not yet valid", at("2020-01-01T00:00:00Z")),
        ("revoked", in_list("revocation")),
        ("suspended", in_list("suspension")),
        ("could not check", verify(&good, &offline())),
        ("unsupported", verify(&set(&good, "/proof/cryptosuite", r#""mldsa44-rdfc-2024""#), &documents())),
        ("unsigned", verify(&remove(&good, "/proof"), &documents())),
        ("malformed", verify(&set(&good, "/grade", "1"), &documents())),
        ("wrong signer", verify(&wrong, &documents())),
        ("tampered", verify(&set(&good, "/name", r#""Another""#), &documents())),
        ("not a badge", verify(&badges::parse("{}"), &documents())),
    ]
}

/// The report with every check of this code changed; `None` takes them away.
fn but(report: &Report, code: Code, outcome: Option<Outcome>) -> Report {
    let mut report = report.clone();
    match outcome {
        Some(outcome) => {
            for check in report.checks.iter_mut().filter(|check| check.code == code) {
                check.outcome = outcome;
            }
        }
        None => report.checks.retain(|check| check.code != code),
    }
    report
}

// 1 and 2: unknown is never pass, and one judge ---------------------------------------------------

#[test]
fn a_valid_verdict_rests_on_every_check_that_it_needs() {
    for suite in SUITES {
        for issuer in IssuerKind::ALL {
            let report = verify(&good(Model::V2, suite, issuer), &documents()).report;
            assert_eq!(verdict(&report), Verdict::Valid);
            for code in Code::ALL {
                let stands = report.find(code).is_some();
                let needed = code.requirement_in(report.scope);
                assert!(stands || needed == Requirement::Optional, "{} did not run", code.name());
                if !stands {
                    continue;
                }
                let without = verdict(&but(&report, code, None));
                match needed {
                    Requirement::Optional => assert_eq!(without, Verdict::Valid, "without {}", code.name()),
                    _ => assert_eq!(without, Verdict::CouldNotCheck, "without {}", code.name()),
                }
                let failed = verdict(&but(&report, code, Some(Outcome::Fail)));
                match code.on_fail() {
                    OnFail::Is(worse) => assert_eq!(failed, worse, "{} failed", code.name()),
                    OnFail::Caveat => assert_eq!(failed, Verdict::Valid, "{} failed", code.name()),
                }
                for why in WHYS {
                    let unknown = but(&report, code, Some(Outcome::Unknown(why)));
                    let expected = match (code.on_unknown(), why) {
                        (OnUnknown::Caveat, _) if needed != Requirement::Pass => Verdict::Valid,
                        (OnUnknown::Decides, Why::Unsupported | Why::Elsewhere) => Verdict::Unsupported,
                        _ => Verdict::CouldNotCheck,
                    };
                    assert_eq!(verdict(&unknown), expected, "{} unknown: {why:?}", code.name());
                    if expected == Verdict::Valid {
                        assert!(unknown.caveats().contains(&code), "{} is unknown and not said", code.name());
                    }
                }
            }
        }
    }
}

#[test]
fn a_proof_that_is_not_whole_does_not_verify() {
    let report = verify(&guild_badge(), &documents()).report;
    let proof = &report.proofs[0];
    assert_eq!(proof.verdict(), Verdict::Valid);
    for check in &proof.checks {
        let mut without = proof.clone();
        without.checks.retain(|other| other.code != check.code);
        let needed = check.code.requirement() != Requirement::Optional;
        assert_eq!(without.verdict() == Verdict::Valid, !needed, "without {}", check.code.name());
    }
}

#[test]
fn every_state_has_its_verdict() {
    for (name, verification) in states() {
        assert_eq!(badges::verdict_of(&verification).name().replace('-', " "), name);
    }
}

// 4: show only what was signed --------------------------------------------------------------------

#[test]
fn contents_are_signed_unchecked_or_hidden_by_the_verdict() {
    for (name, verification) in states() {
        let found = match verification.contents {
            Contents::Signed(_) => "signed",
            Contents::Published(_) => "published",
            Contents::Unchecked(_) => "unchecked",
            Contents::Hidden => "hidden",
            Contents::Several(..) => "several",
        };
        let expected = match name {
            "valid" | "expired" | "not yet valid" | "revoked" | "suspended" => "signed",
            "tampered" | "wrong signer" | "not a badge" => "hidden",
            _ => "unchecked",
        };
        assert_eq!(found, expected, "{name}");
    }
}

// 10: no request that the reader did not expect ---------------------------------------------------

#[test]
fn hosts_that_were_contacted_are_named_and_no_others() {
    let contacted = |badge: &Value, web: &Documents| {
        let (verification, asked) = badges::verify_bytes(badges::write(badge).as_bytes(), web, badges::now());
        (verification.report.contacted.len(), asked.len())
    };
    assert_eq!(contacted(&guild_badge(), &Documents::new()), (1, 1));
    assert_eq!(contacted(&guild_badge(), &offline()), (0, 0));
    assert_eq!(contacted(&key_badge(), &Documents::new()), (0, 0));
    assert_eq!(*verify(&guild_badge(), &documents()).report.contacted, ["guild.example".into()]);
}

// 11: errors are types ----------------------------------------------------------------------------

#[test]
fn every_code_has_one_dotted_name_and_a_rule() {
    let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(names.len(), Code::ALL.len(), "two codes share a name");
    for code in Code::ALL {
        let name = code.name();
        let (subject, what) = name.split_once('.').unwrap();
        let word = |word: &str| {
            !word.is_empty()
                && word.split('-').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase()))
        };
        assert!(word(subject) && word(what), "{name}");
        let (group, number) = code.rule().split_once('-').unwrap();
        let formed = group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        assert!(
            formed && number.len() == 2 && number.bytes().all(|byte| byte.is_ascii_digit()),
            "{name}: {}",
            code.rule()
        );
        if code.requirement() == Requirement::Pass {
            assert_ne!(code.on_fail(), OnFail::Caveat, "{name} must pass, yet its failure is a caveat");
        }
    }
}

#[test]
fn every_check_points_into_the_badge() {
    let badges = [
        guild_badge(),
        set(&guild_badge(), "/evidence/0/type", "[]"),
        set(&guild_badge(), "/credentialSubject/achievement/alignment/1/targetUrl", "7"),
        set(&guild_badge(), "/proof/proofValue", r#""z1""#),
        set(&guild_badge(), "/a~1b", "1"),
    ];
    for badge in badges {
        for check in verify(&badge, &documents()).report.checks {
            // A failed check may be about a member that should be there.
            let place = check.about.as_str();
            let parent = place.rsplit_once('/').map_or("", |(parent, _)| parent);
            assert!(badges::find(&badge, place).or_else(|| badges::find(&badge, parent)).is_some(), "{place}");
        }
    }
}

// 12: same core, same answer ----------------------------------------------------------------------

/// A report as programs get it.
fn published(verification: &Verification) -> serde_json::Value {
    serde_json::from_str(&publish(&verification.report, &Messages::english())).unwrap()
}

#[test]
fn a_verifier_that_has_seen_others_answers_as_a_new_one() {
    let inputs: Vec<Value> = SUITES
        .iter()
        .flat_map(|suite| [Model::V1, Model::V2].map(|model| good(model, *suite, IssuerKind::DidWeb)))
        .chain([
            set(&guild_badge(), "/@context/-", r#"{"name": null}"#),
            set(&guild_badge(), "/grade", "1"),
            key_badge(),
        ])
        .collect();
    let fresh: Vec<_> = inputs.iter().map(|input| published(&verify(input, &documents()))).collect();
    let mut verifier = Verifier::new();
    for _ in 0..2 {
        for (input, fresh) in inputs.iter().zip(&fresh).rev() {
            let text = badges::write(input);
            let (verification, _) = badges::verify_by(&mut verifier, text.as_bytes(), &documents(), badges::now());
            assert_eq!(published(&verification), *fresh);
        }
    }
}

#[test]
fn a_report_for_programs_keeps_its_shape() {
    let report = published(&verify(&guild_badge(), &documents()));
    let members = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(
        members(&report),
        "basis caveats checkedAt checks contacted container credential dataModel issuer proofs standard verdict version"
    );
    assert_eq!(report["version"], 1);
    assert_eq!(members(&report["issuer"]), "host id path");
    assert_eq!(members(&report["checks"][0]), "about code detail outcome rule");
    assert_eq!(members(&report["proofs"][0]), "about checks controller result role suite verificationMethod");
    let offline = published(&verify(&guild_badge(), &offline()));
    assert!(offline.get("basis").is_none());
    let unknown = |check: &&serde_json::Value| check["outcome"] == "unknown";
    let check = offline["checks"].as_array().unwrap().iter().find(unknown).unwrap();
    assert_eq!(members(check), "about code detail hint outcome rule why");
}

/// What the deciding proof found stands among the report's checks as it stands in its own row.
#[test]
fn the_deciding_proof_speaks_for_itself() {
    let report = verify(&guild_badge(), &documents()).report;
    let of_proof: Vec<&Check> = report.proofs[0].checks.iter().collect();
    for check in of_proof {
        assert!(report.checks.contains(check), "{}", check.code.name());
    }
    assert_eq!(report.proofs[0].method.as_ref(), get(&guild_badge(), "/proof/verificationMethod").as_str().unwrap());
}
