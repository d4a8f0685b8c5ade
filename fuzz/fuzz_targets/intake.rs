//! Every input is read, or one check says why not.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::intake;
use open_badge::report::{Outcome, Report, Verdict, verdict};
use open_badge::time::Timestamp;

fuzz_target!(|bytes: &[u8]| {
    let mut report = Report::new(Timestamp::from_millis(0));
    let document = intake::read(bytes, &mut report);
    let stopped = report
        .checks
        .iter()
        .any(|check| matches!(check.outcome, Outcome::Fail | Outcome::Unknown(_)) && !check.is_caveat());
    assert_eq!(document.is_none(), stopped, "{report:?}");
    assert_ne!(verdict(&report), Verdict::Valid);
});
