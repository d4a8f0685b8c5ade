//! How fast other suites than the everyday one are, and tokens, beside the libraries that pages take for these.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::judge::median;

/// What both took for the same badges, in milliseconds.
#[derive(Deserialize)]
pub struct Turns {
    ours: Vec<f64>,
    theirs: Vec<f64>,
}

/// A kind of badge, and what is promised of it.
struct Kind {
    /// As `benches/browser/run.mjs` names it.
    name: &'static str,
    library: &'static str,
    /// Ours must be this many times as fast as theirs.
    least: f64,
    promise: &'static str,
}

const KINDS: [Kind; 5] = [
    Kind {
        name: "ecdsa-rdfc-2019",
        library: "@digitalbazaar/ecdsa-rdfc-2019-cryptosuite",
        least: 3.0,
        promise: "ecdsa-rdfc-2019 at least 3 times as fast",
    },
    // Both have the browser verify a signature for each statement, which takes most of the time of either.
    Kind {
        name: "ecdsa-sd-2023",
        library: "@digitalbazaar/ecdsa-sd-2023-cryptosuite",
        least: 4.0,
        promise: "derived proofs of ecdsa-sd-2023 at least 4 times as fast",
    },
    // Ed25519 is verified in the module, since engines differ about points of small order; jose leaves it to the browser.
    Kind { name: "EdDSA", library: JOSE, least: 0.5, promise: "a token with EdDSA no slower than twice jose" },
    Kind { name: "ES256", library: JOSE, least: 0.5, promise: "a token with ES256 no slower than twice jose" },
    Kind {
        name: "bbs-2023",
        library: "@digitalbazaar/bbs-2023-cryptosuite",
        least: 1.0,
        promise: "derived proofs of bbs-2023 no slower than theirs",
    },
];

const JOSE: &str = "jose, which checks the signature alone,";

/// Prints what was measured and says whether every promise holds.
///
/// # Errors
/// A kind was not measured.
pub fn judge(measured: &BTreeMap<String, Turns>) -> Result<bool> {
    let mut good = true;
    println!("other badges, warm, median of distinct ones");
    for Kind { name, library, least, promise } in KINDS {
        let turns = measured.get(name).with_context(|| format!("{name} was not measured"))?;
        let (ours, theirs) = (median(&turns.ours)?, median(&turns.theirs)?);
        let (ratio, holds) = (theirs / ours, theirs / ours >= least);
        println!(
            "  {name}, {}: ours {ours:.3} ms, {library} {theirs:.3} ms: {ratio:.2} times as fast",
            turns.ours.len()
        );
        println!("{} {promise}", if holds { "ok    " } else { "FAILED" });
        good &= holds;
    }
    Ok(good)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub mod tests {
    use super::*;
    use serde_json::{Value, json};

    /// What is measured where each promise is just kept.
    pub fn kept() -> Value {
        KINDS.iter().map(|kind| (kind.name, json!({ "ours": [1.0], "theirs": [kind.least] }))).collect()
    }

    #[test]
    fn each_kind_that_is_slower_than_promised_fails_the_bench() -> Result<()> {
        assert!(judge(&serde_json::from_value(kept())?)?);
        for kind in KINDS {
            let mut slower = kept();
            slower[kind.name]["ours"] = json!([1.01]);
            assert!(!judge(&serde_json::from_value(slower)?)?, "{}", kind.name);
        }
        Ok(())
    }

    #[test]
    fn a_kind_that_was_not_measured_is_no_kept_promise() -> Result<()> {
        for kind in KINDS {
            let mut measured: BTreeMap<String, Turns> = serde_json::from_value(kept())?;
            measured.remove(kind.name).unwrap();
            assert!(judge(&measured).is_err(), "{}", kind.name);
        }
        Ok(())
    }
}
