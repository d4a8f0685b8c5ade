//! How many tests passed, how many failed and which, as the runners say.

use anyhow::{Result, bail, ensure};

/// Tests of one stage, or of all.
#[derive(Default)]
pub struct Counts {
    /// Tests that ran and were right.
    pub passed: usize,
    /// Tests that ran and were wrong.
    pub failed: usize,
    /// A line for each of these: its name and, where the runner's report has it, why it failed.
    pub failures: Vec<String>,
}

impl Counts {
    /// Adds another stage's tests.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.failures.extend(other.failures);
    }

    /// For the line that closes a stage; empty for a stage without tests.
    pub fn shown(&self) -> String {
        match self.passed + self.failed {
            0 => String::new(),
            _ => format!(", {} passed, {} failed", self.passed, self.failed),
        }
    }

    /// Reads the summaries of libtest and wasm-bindgen-test, one for each test program:
    /// `test result: ok. 3 passed; 0 failed; 0 ignored; …`.
    ///
    /// # Errors
    /// A test was ignored (nothing may be), there was none at all, or the runner's exit status
    /// and its summaries disagree.
    pub fn of_cargo_test(ended_well: bool, output: &str) -> Result<Self> {
        let mut counts = Self { failures: listed_failures(output), ..Self::default() };
        let mut ignored = 0;
        for line in output.lines() {
            let Some((_, summary)) = line.split_once("test result: ") else {
                continue;
            };
            counts.passed += number_before(summary, " passed");
            counts.failed += number_before(summary, " failed");
            ignored += number_before(summary, " ignored");
        }
        counts.checked(ended_well, ignored)
    }

    /// Reads the totals that end Node's TAP report: `# pass 3`, `# fail 0`, ….
    ///
    /// # Errors
    /// As [`Counts::of_cargo_test`].
    pub fn of_tap(ended_well: bool, report: &str) -> Result<Self> {
        let total = |name: &str| {
            let lines = report.lines().filter_map(|line| line.strip_prefix("# "));
            let mut numbers = lines.filter_map(|line| line.strip_prefix(name)?.trim().parse().ok());
            numbers.next_back().unwrap_or(0)
        };
        let failed = total("fail ") + total("cancelled ");
        let counts = Self { passed: total("pass "), failed, failures: reported_failures(report) };
        counts.checked(ended_well, total("skipped ") + total("todo "))
    }

    fn checked(self, ended_well: bool, ignored: usize) -> Result<Self> {
        ensure!(ignored == 0, "{ignored} tests were left out{}", self.shown());
        ensure!(self.passed + self.failed > 0, "no tests ran");
        if ended_well != (self.failed == 0) {
            bail!("the runner's exit status does not fit its counts{}", self.shown());
        }
        Ok(self)
    }
}

/// The names that test programs list, indented, under their last heading `failures:`.
fn listed_failures(output: &str) -> Vec<String> {
    let mut names = Vec::new();
    for list in output.split("\nfailures:\n").skip(1) {
        let lines = list.lines().skip_while(|line| line.is_empty());
        names.extend(lines.map_while(|line| line.strip_prefix("    ")).map(str::to_owned));
    }
    names
}

/// The tests that a TAP report calls `not ok`, each with the first line of its `error:`.
fn reported_failures(report: &str) -> Vec<String> {
    let mut failures = Vec::new();
    for failure in report.split("\nnot ok ").skip(1) {
        let mut lines = failure.lines();
        let name = lines.next().and_then(|line| line.split_once(" - ")).map_or("", |(_, name)| name);
        let mut lines = lines.take_while(|line| line.trim() != "...").map(str::trim);
        let error = lines.find_map(|line| line.strip_prefix("error: ")).unwrap_or_default();
        let error = if error.starts_with('|') { lines.next().unwrap_or_default() } else { error };
        failures.push(format!("{name}: {}", error.trim_matches('\'')));
    }
    failures
}

fn number_before(summary: &str, word: &str) -> usize {
    let before = summary.split(';').find_map(|part| part.trim_end().strip_suffix(word));
    before.and_then(|text| text.split(' ').next_back()?.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const GOOD: &str = "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; finished in 1s\n\
        test result: ok. 3 passed; 0 failed; 0 ignored; 0 filtered out\n";

    #[test]
    fn summaries_of_all_test_programs_are_added() {
        assert_eq!(Counts::of_cargo_test(true, GOOD).unwrap().passed, 15);
        let bad = "test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured";
        let counts = Counts::of_cargo_test(false, bad).unwrap();
        assert_eq!((counts.passed, counts.failed), (1, 2));
    }

    #[test]
    fn a_failed_test_is_named() {
        let output = "\nfailures:\n\n---- a::b stdout ----\nthread panicked\n\n\nfailures:\n    a::b\n    c\n\n\
            test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured\n";
        assert_eq!(Counts::of_cargo_test(false, output).unwrap().failures, ["a::b", "c"]);
        let report = "ok 1 - good\nnot ok 2 - a card\n  ---\n  duration_ms: 1.5\n  failureType: 'testCodeFailure'\n  \
            error: 'waited in vain'\n  ...\nnot ok 3 - a wall\n  ---\n  error: |-\n    2 == 3\n    more\n  ...\n\
            # pass 1\n# fail 2\n";
        let counts = Counts::of_tap(false, report).unwrap();
        assert_eq!(counts.failures, ["a card: waited in vain", "a wall: 2 == 3"]);
        assert_eq!(counts.failed, 2);
    }

    #[test]
    fn no_tests_ignored_tests_and_a_crash_are_failures() {
        assert!(Counts::of_cargo_test(true, "").is_err());
        assert!(Counts::of_cargo_test(true, "test result: ok. 0 passed; 0 failed; 0 ignored").is_err());
        assert!(Counts::of_cargo_test(true, "test result: ok. 4 passed; 0 failed; 1 ignored").is_err());
        assert!(Counts::of_cargo_test(false, GOOD).is_err());
    }

    #[test]
    fn the_totals_of_node_are_read() {
        let report = "ok 1 - a\n# tests 5\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 0\n# todo 0\n";
        let counts = Counts::of_tap(false, report).unwrap();
        assert_eq!((counts.passed, counts.failed), (3, 2));
        assert!(Counts::of_tap(true, "# pass 3\n# fail 0\n# skipped 1\n").is_err());
        assert!(Counts::of_tap(true, "# pass 0\n# fail 0\n").is_err());
    }
}
