//! What the command's exit codes mean: a promise to scripts.

use open_badge::recipient::Answer;
use open_badge::report::{Report, Verdict, verdict};
use open_badge::trust::CoSigners;

/// Done: what was asked for was written.
pub const DONE: u8 = 0;

/// The badge is valid, and was not found to be about whom the caller named, or signed by as many members as the
/// caller asked for.
pub const NOT_ABOUT: u8 = 4;

/// The arguments make no sense (`EX_USAGE` of sysexits.h).
pub const USAGE: u8 = 64;

/// What should be signed, or its rows, are not in order (`EX_DATAERR` of sysexits.h).
pub const DATA: u8 = 65;

/// A file stands there already, or cannot be written (`EX_CANTCREAT` of sysexits.h).
pub const CANNOT_CREATE: u8 = 73;

/// The passphrase is wrong, or nobody agreed to sign (`EX_NOPERM` of sysexits.h).
pub const NOT_PERMITTED: u8 = 77;

/// The badge or the map cannot be read (`EX_NOINPUT` of sysexits.h).
pub const NO_INPUT: u8 = 66;

/// The result cannot be written (`EX_IOERR` of sysexits.h).
pub const NO_OUTPUT: u8 = 74;

/// The exit code of a report: that of its verdict, unless that is good and the caller asked for more than
/// that: `co_signed` by members, or about somebody. The verdict itself does not depend on the answers.
pub fn of_report(report: &Report, co_signed: bool) -> u8 {
    match of(verdict(report)) {
        DONE if !is_about(report) || co_signed && !is_co_signed(report) => NOT_ABOUT,
        code => code,
    }
}

/// Whether each badge is about whom the caller named, if anybody.
fn is_about(report: &Report) -> bool {
    matches!(report.recipient, None | Some(Answer::Match(_)))
        && report.inner.iter().all(|inner| is_about(&inner.report))
}

/// Whether there is a badge that members could have signed, and enough signed each of these.
fn is_co_signed(report: &Report) -> bool {
    let mut asked = Vec::new();
    collect(report, &mut asked);
    !asked.is_empty() && asked.into_iter().all(CoSigners::enough)
}

fn collect<'a>(report: &'a Report, asked: &mut Vec<&'a CoSigners>) {
    asked.extend(&report.co_signers);
    for inner in &report.inner {
        collect(&inner.report, asked);
    }
}

/// The exit code of a verdict: 0 valid, 1 refuted, 2 could not be checked, 3 nothing that this
/// checker reads.
pub const fn of(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Valid => DONE,
        Verdict::NotYetValid
        | Verdict::Expired
        | Verdict::Suspended
        | Verdict::Revoked
        | Verdict::WrongSigner
        | Verdict::Tampered
        | Verdict::Malformed
        | Verdict::Unsigned => 1,
        Verdict::CouldNotCheck => 2,
        Verdict::Unsupported | Verdict::NotABadge => 3,
    }
}
