//! How many tests passed and failed, as the runners say.

use anyhow::{Result, bail, ensure};

/// Tests of one stage, or of all.
#[derive(Clone, Copy, Default)]
pub struct Counts {
    /// Tests that ran and were right.
    pub passed: usize,
    /// Tests that ran and were wrong.
    pub failed: usize,
}

impl Counts {
    /// Adds another stage's tests.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// For the line that closes a stage; empty for a stage without tests.
    pub fn shown(self) -> String {
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
        let mut counts = Self::default();
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
        let counts = Self { passed: total("pass "), failed: total("fail ") + total("cancelled ") };
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
