//! The compiled contexts say what the whole algorithm makes of the published documents.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::super::context::{Context, Local, Scoped};
use super::super::process::Apply;
use super::super::run::Run;
use super::super::{Options, Processor};
use super::{block, find, snapshots};
use crate::json::{Numbers, Value, parse};
use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;

#[test]
fn every_definition_is_what_the_whole_algorithm_makes_of_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("contexts");
    let read = |file: &str| parse(&std::fs::read(folder.join(file)).unwrap()).unwrap();
    let manifest = read("manifest.json");
    let mut compared = 0;
    let mut earlier = String::new();
    let mut snapshot = 0;
    for entry in manifest.as_array().unwrap() {
        let text = |name: &str| entry.get(name).and_then(Value::as_str).unwrap();
        // Contents of one URL stand together, the newest first.
        snapshot = if text("url") == earlier { snapshot + 1 } else { 0 };
        earlier = text("url").into();
        let document = read(text("file"));
        let mut processor = Processor::new();
        let options = Options { snapshot, ..Options::safe(Numbers::std()) };
        let mut run = Run::new(&mut processor, &options);
        let initial = run.initial();
        let written = Local::inline(document.get("@context").unwrap());
        let written = run.process(&initial, written, Apply::EMBEDDED).unwrap();
        let first = find(text("url"), snapshot).unwrap();
        assert!(snapshot < snapshots(text("url")));
        let compiled = run.process(&initial, Local::Bundled(first), Apply::EMBEDDED).unwrap();
        let mut seen = BTreeSet::from([first]);
        compared += compare(&mut run, &written, &compiled, &mut seen, text("file"));
    }
    assert!(compared > 2000, "{compared}");
}

/// Compares all definitions, and those of the terms' own contexts. Hands back how many.
fn compare(
    run: &mut Run<'_, '_>,
    written: &Rc<Context>,
    compiled: &Rc<Context>,
    seen: &mut BTreeSet<u16>,
    at: &str,
) -> usize {
    assert_eq!(written.vocab, compiled.vocab, "{at}");
    let terms = |context: &Context| context.terms().map(|(term, _)| term.to_owned()).collect::<Vec<_>>();
    assert_eq!(terms(written), terms(compiled), "{at}");
    let mut compared = terms(written).len();
    for term in terms(written) {
        let at = format!("{at} {term}");
        let (ours, theirs) = (compiled.get(&term).unwrap().clone(), written.get(&term).unwrap().clone());
        let mut plain = (*theirs).clone();
        plain.scoped.clone_from(&ours.scoped);
        assert_eq!(plain, *ours, "{at}");
        assert_eq!(theirs.scoped.is_some(), ours.scoped.is_some(), "{at}");
        if let (Some(Scoped::Bundled(number)), Some(Scoped::Own(_))) = (&ours.scoped, &theirs.scoped)
            && seen.insert(*number)
        {
            let mut process = |context: &Rc<Context>, local: Local<'_>| {
                (run.terms, run.depth) = (0, 0);
                run.process(context, local, Apply::PROPERTY).unwrap()
            };
            let theirs = process(written, Local::of(&theirs).unwrap());
            let ours = process(compiled, Local::of(&ours).unwrap());
            compared += compare(run, &theirs, &ours, seen, &at);
        }
    }
    compared
}

#[test]
fn a_block_says_what_its_header_says() {
    let first = block(find("https://www.w3.org/ns/credentials/v2", 0).unwrap());
    assert!(first.protected && !first.is_null && first.vocab.is_none() && first.next.is_none());
    assert!(first.terms.lines().any(|line| line.starts_with("VerifiableCredential ")));
}
