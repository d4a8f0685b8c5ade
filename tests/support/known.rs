//! The ratchet of conformance suites: where ours differs, the case stands in `tests/expected/*.txt`
//! with its reason.

use std::collections::BTreeMap;
use std::path::Path;

/// Cases that are known to differ, each with its reason.
pub struct Known {
    file: &'static str,
    reasons: BTreeMap<String, String>,
    wrong: Vec<String>,
}

impl Known {
    /// Reads `case: reason` lines; `#` begins a comment.
    pub fn read(file: &'static str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected").join(file);
        let text = super::read(path);
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let entry = |line: &str| {
            let (case, reason) = line.split_once(": ").unwrap_or_else(|| panic!("{file}: {line}"));
            (case.to_owned(), reason.to_owned())
        };
        Self { file, reasons: lines.map(entry).collect(), wrong: Vec::new() }
    }

    /// Notes how a case came out.
    pub fn note(&mut self, case: &str, outcome: Result<(), String>) {
        match (outcome, self.reasons.remove(case)) {
            (Ok(()), None) | (Err(_), Some(_)) => {}
            (Ok(()), Some(reason)) => self.wrong.push(format!("{case} agrees, although listed: {reason}")),
            (Err(how), None) => self.wrong.push(format!("{case}: {how}")),
        }
    }

    /// Fails unless exactly the listed cases differed.
    pub fn finish(self) {
        let gone = self.reasons.keys().map(|case| format!("{case} is listed and did not run"));
        let wrong: Vec<String> = self.wrong.into_iter().chain(gone).collect();
        assert!(wrong.is_empty(), "{}: {} wrong\n{}", self.file, wrong.len(), wrong.join("\n"));
    }
}
