//! What the command's exit codes mean: a promise to scripts.

use open_badge::report::Verdict;

/// Done: what was asked for was written.
pub const DONE: u8 = 0;

/// The arguments make no sense (`EX_USAGE` of sysexits.h).
pub const USAGE: u8 = 64;

/// The badge or the map cannot be read (`EX_NOINPUT` of sysexits.h).
pub const NO_INPUT: u8 = 66;

/// The result cannot be written (`EX_IOERR` of sysexits.h).
pub const NO_OUTPUT: u8 = 74;

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
