//! The one judge (DESIGN.md, invariants 1 to 3), over every code and every outcome.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use open_badge::json::Pointer;
use open_badge::report::{Check, Code, OnFail, OnUnknown, Outcome, Report, Requirement, Verdict, Why, verdict};
use open_badge::time::Timestamp;

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

/// A report in which every check there is has passed, but for `code`.
fn but(code: Code, outcome: Option<Outcome>) -> Report {
    let mut report = Report::new(Timestamp::from_millis(0));
    for each in Code::ALL {
        let outcome = if each == code { outcome } else { Some(Outcome::Pass) };
        report.checks.extend(outcome.map(|outcome| Check::new(each, outcome, Pointer::root())));
    }
    report
}

#[test]
fn everything_passed_is_valid_without_caveats() {
    let report = but(Code::IntakeJson, Some(Outcome::Pass));
    assert_eq!(verdict(&report), Verdict::Valid);
    assert!(report.caveats().is_empty());
}

#[test]
fn nothing_checked_is_not_valid() {
    assert_eq!(verdict(&Report::new(Timestamp::from_millis(0))), Verdict::CouldNotCheck);
}

#[test]
fn what_is_unknown_decides_or_is_a_caveat_and_never_passes() {
    for code in Code::ALL {
        for why in WHYS {
            let report = but(code, Some(Outcome::Unknown(why)));
            match code.on_unknown() {
                OnUnknown::Decides if matches!(why, Why::Unsupported | Why::Elsewhere) => {
                    assert_eq!(verdict(&report), Verdict::Unsupported);
                }
                OnUnknown::Decides => assert_eq!(verdict(&report), Verdict::CouldNotCheck),
                OnUnknown::Caveat => {
                    assert_eq!(verdict(&report), Verdict::Valid, "{}", code.name());
                    assert_eq!(report.caveats(), [code]);
                }
            }
        }
    }
}

#[test]
fn what_failed_decides_or_is_a_caveat_and_never_passes() {
    for code in Code::ALL {
        let report = but(code, Some(Outcome::Fail));
        match code.on_fail() {
            OnFail::Is(worse) => {
                assert_eq!(verdict(&report), worse, "{}", code.name());
                assert_ne!(worse, Verdict::Valid);
            }
            OnFail::Caveat => {
                assert_eq!(verdict(&report), Verdict::Valid, "{}", code.name());
                assert_eq!(report.caveats(), [code]);
            }
        }
    }
}

#[test]
fn a_required_check_that_is_missing_is_not_valid() {
    for code in Code::ALL {
        let expected = match code.requirement() {
            Requirement::Pass | Requirement::Present => Verdict::CouldNotCheck,
            Requirement::Optional => Verdict::Valid,
        };
        assert_eq!(verdict(&but(code, None)), expected, "{}", code.name());
    }
}

#[test]
fn a_required_check_that_did_not_apply_is_not_valid() {
    for code in Code::ALL {
        let expected = match code.requirement() {
            Requirement::Pass => Verdict::CouldNotCheck,
            Requirement::Present | Requirement::Optional => Verdict::Valid,
        };
        assert_eq!(verdict(&but(code, Some(Outcome::NotApplicable))), expected, "{}", code.name());
    }
}

#[test]
fn only_a_failed_check_refutes() {
    let unknowns = WHYS.map(Outcome::Unknown);
    for code in Code::ALL {
        for outcome in unknowns.map(Some).into_iter().chain([None, Some(Outcome::Pass), Some(Outcome::NotApplicable)]) {
            let found = verdict(&but(code, outcome));
            let allowed = [Verdict::Valid, Verdict::CouldNotCheck, Verdict::Unsupported];
            assert!(allowed.contains(&found), "{} {outcome:?}: {found:?}", code.name());
        }
        let refuted = verdict(&but(code, Some(Outcome::Fail)));
        assert!(![Verdict::CouldNotCheck, Verdict::Unsupported].contains(&refuted), "{}: {refuted:?}", code.name());
    }
}

#[test]
fn the_worst_of_several_leads() {
    for (index, worse) in Verdict::ALL.iter().enumerate() {
        for better in Verdict::ALL.iter().skip(index + 1) {
            assert!(worse < better);
        }
    }
    let mut report = but(Code::DateUntil, Some(Outcome::Fail));
    report.checks.push(Check::new(Code::KeyIssuer, Outcome::Fail, Pointer::root()));
    assert_eq!(verdict(&report), Verdict::WrongSigner);
    // A second check of a code does not heal the first.
    let mut report = but(Code::ProofSignature, Some(Outcome::Fail));
    report.checks.push(Check::new(Code::ProofSignature, Outcome::Pass, Pointer::root()));
    assert_eq!(verdict(&report), Verdict::Tampered);
}
