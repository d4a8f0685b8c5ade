//! What was measured, and whether it keeps what we promise.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::suites::{self, Turns};

/// Ours must be this many times as fast as theirs.
const LEAST_RATIO: f64 = 6.0;

/// Our first card must come within this part of the time of Blockcerts' element.
const PART_OF_BLOCKCERTS: f64 = 1.0 / 3.0;

/// A task of more milliseconds is felt as a stutter, see <https://w3c.github.io/longtasks/>.
const LONGEST_TASK: f64 = 50.0;

/// What `benches/browser/run.mjs` prints; times in milliseconds.
#[derive(Deserialize)]
pub struct Measured {
    warm: Warm,
    /// By the kind of badge.
    suites: BTreeMap<String, Turns>,
    cold: Cold,
    shift: Shift,
}

/// What moves on a page with cards while they are checked, see <https://wicg.github.io/layout-instability/>.
#[derive(Deserialize)]
struct Shift {
    /// The page keeps the cards' place by its styles, as docs/embedding.md advises.
    kept: Moved,
    /// It does not.
    plain: Moved,
}

#[derive(Deserialize)]
struct Moved {
    score: f64,
    verdicts: Vec<String>,
}

#[derive(Deserialize)]
struct Warm {
    isolated: bool,
    ours: Vec<f64>,
    theirs: Vec<f64>,
}

#[derive(Deserialize)]
struct Cold {
    ours: Vec<First>,
    theirs: Vec<First>,
    /// Our element, until its card is on the screen.
    card: Vec<First>,
    /// Their result in the least card that a page can draw.
    #[serde(rename = "their-card")]
    their_card: Vec<First>,
    /// Blockcerts' element, until it has drawn a badge that it has not checked yet.
    blockcerts: Vec<First>,
}

#[derive(Deserialize)]
struct First {
    time: f64,
    longest: f64,
}

/// Prints what was measured and says whether every promise holds.
///
/// # Errors
/// Something was not measured as it must be.
pub fn judge(measured: &Measured) -> Result<bool> {
    let Measured { warm, suites, cold, shift } = measured;
    ensure!(warm.isolated, "the clock of a page that is not isolated is too coarse");
    let (ours, theirs) = (median(&warm.ours)?, median(&warm.theirs)?);
    let ratio = theirs / ours;
    println!("\nwarm, median of {} distinct credentials", warm.ours.len());
    println!("  ours {ours:.3} ms, theirs {theirs:.3} ms: {ratio:.1} times as fast");

    let times = |runs: &[First]| runs.iter().map(|run| run.time).collect::<Vec<_>>();
    let (first, their_first) = (median(&times(&cold.ours))?, median(&times(&cold.theirs))?);
    println!("first verification on a fresh profile, from navigation, median of {}", cold.ours.len());
    println!("  ours {first:.0} ms, theirs {their_first:.0} ms");
    let (card, their_card) = (median(&times(&cold.card))?, median(&times(&cold.their_card))?);
    println!("first card on the screen: ours {card:.0} ms, the least one with theirs {their_card:.0} ms");

    let blockcerts = median(&times(&cold.blockcerts))?;
    println!("  <blockcerts-verifier>, a badge of the same words, not checked yet: {blockcerts:.0} ms");

    let verdicts = shift.kept.verdicts.iter().chain(&shift.plain.verdicts);
    ensure!(verdicts.clone().count() == 4 && verdicts.clone().all(|verdict| verdict == "valid"), "not all cards came");
    println!("layout shift of a page with a chip and a card (1: everything moved by the view's height)");
    println!("  {:.3} where the page keeps their place, {:.3} where not", shift.kept.score, shift.plain.score);

    let tasks: Vec<f64> = cold.ours.iter().chain(&cold.card).map(|run| run.longest).collect();
    let (longest, worst) = (median(&tasks)?, tasks.iter().copied().fold(0.0, f64::max));
    println!("our longest task on the main thread (0: none over {LONGEST_TASK:.0} ms)");
    println!("  median {longest:.0} ms, worst {worst:.0} ms");

    let mut good = suites::judge(suites)?;
    for (holds, promise) in [
        (ratio >= LEAST_RATIO, "at least 6 times as fast"),
        (first < their_first, "first result sooner than theirs"),
        (card < their_card, "first card sooner than the least one with theirs"),
        (
            card < blockcerts * PART_OF_BLOCKCERTS,
            "first card in less than a third of the time of <blockcerts-verifier>",
        ),
        (longest <= LONGEST_TASK, "no task over 50 ms"),
        (shift.kept.score == 0.0, "nothing moves where the page keeps the cards' place"),
    ] {
        println!("{} {promise}", if holds { "ok    " } else { "FAILED" });
        good &= holds;
    }
    Ok(good)
}

/// The middle one.
///
/// # Errors
/// There is none.
pub fn median(values: &[f64]) -> Result<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().context("nothing was measured")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    /// What a run prints that keeps every promise.
    fn kept() -> Value {
        let moved = json!({ "score": 0.0, "verdicts": ["valid", "valid"] });
        let run = |time: f64, longest: f64| json!([{ "time": time, "longest": longest }]);
        json!({
            "warm": { "isolated": true, "ours": [0.5], "theirs": [4.0] },
            "suites": suites::tests::kept(),
            "cold": {
                "ours": run(100.0, 0.0),
                "theirs": run(200.0, 90.0),
                "card": run(120.0, 0.0),
                "their-card": run(250.0, 90.0),
                "blockcerts": run(900.0, 400.0),
            },
            "shift": { "kept": moved, "plain": { "score": 0.4, "verdicts": ["valid", "valid"] } },
        })
    }

    #[test]
    fn each_promise_that_is_broken_fails_the_bench() -> Result<()> {
        assert!(judge(&serde_json::from_value(kept())?)?);
        for (place, broken) in [
            ("/warm/ours/0", 1.0),
            ("/cold/ours/0/time", 210.0),
            ("/cold/card/0/time", 301.0),
            ("/cold/blockcerts/0/time", 359.0),
            ("/cold/card/0/longest", 51.0),
            ("/shift/kept/score", 0.01),
        ] {
            let mut run = kept();
            *run.pointer_mut(place).unwrap() = json!(broken);
            assert!(!judge(&serde_json::from_value(run)?)?, "{place}");
        }
        Ok(())
    }

    #[test]
    fn a_page_whose_cards_did_not_all_come_measures_nothing() -> Result<()> {
        let mut run = kept();
        run["shift"]["kept"]["verdicts"] = json!(["valid"]);
        assert!(judge(&serde_json::from_value(run)?).is_err());
        Ok(())
    }
}
