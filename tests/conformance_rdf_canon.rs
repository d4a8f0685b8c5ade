//! RDFC-1.0 against the W3C suite, and the cases that the suite does not have (DIP-27, CTX-15).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use open_badge::limits;
use open_badge::rdf::{Dataset, Hash, NoCanonicalForm, Quad, Term, canonicalize};
use serde_json::Value;

fn canonical(nquads: &str) -> String {
    canonicalize(&support::nquads::parse(nquads).0, Hash::Sha256).unwrap().nquads
}

#[test]
fn the_w3c_suite_passes() {
    let Some(folder) = support::conformance("02-rdf-canon") else { return };
    let manifest = support::read_json(folder.join("manifest.jsonld"));
    let (mut evaluated, mut mapped, mut refused) = (0, 0, 0);
    let mut hardest = (0, String::new());
    for entry in manifest["entries"].as_array().unwrap() {
        let id = entry["id"].as_str().unwrap();
        let hash = match entry["hashAlgorithm"].as_str() {
            None | Some("SHA256") => Hash::Sha256,
            #[cfg(feature = "full")]
            Some("SHA384") => Hash::Sha384,
            Some(other) => panic!("{id} wants {other}"),
        };
        let (dataset, names) = support::nquads::parse(&support::read(folder.join(entry["action"].as_str().unwrap())));
        let outcome = canonicalize(&dataset, hash);
        let result = || folder.join(entry["result"].as_str().unwrap());
        if let Ok(canonical) = &outcome
            && canonical.steps > hardest.0
        {
            hardest = (canonical.steps, id.into());
        }
        match entry["type"].as_str().unwrap() {
            "rdfc:RDFC10EvalTest" => {
                assert_eq!(outcome.expect(id).nquads, support::read(result()), "{id}");
                evaluated += 1;
            }
            "rdfc:RDFC10MapTest" => {
                let labels = outcome.expect(id).labels;
                let expected = support::read_json(result());
                assert_eq!(labels.len(), expected.as_object().unwrap().len(), "{id}");
                for (name, label) in names.iter().zip(labels) {
                    assert_eq!(Value::String(format!("c14n{}", label.unwrap())), expected[name], "{id}: {name}");
                }
                mapped += 1;
            }
            "rdfc:RDFC10NegativeEvalTest" => {
                assert_eq!(outcome, Err(NoCanonicalForm::TooComplex), "{id}");
                refused += 1;
            }
            other => panic!("{id}: {other}"),
        }
    }
    assert_eq!((evaluated, mapped, refused), (64, 21, 1));
    println!("hardest: {} with {} of {} steps", hardest.1, hardest.0, limits::CANONICAL_STEPS);
    // Room for what is harder than anything in the suite.
    assert!(hardest.0 * 4 < limits::CANONICAL_STEPS, "{hardest:?}");
}

#[test]
fn the_repetition_case_of_the_full_example_comes_out() {
    let Some(folder) = support::conformance("10-canonical") else { return };
    let canonical = canonical(&support::read(folder.join("related-repetition.in.nq")));
    assert_eq!(canonical, support::read(folder.join("related-repetition.out.nq")));
}

/// Two look-alike proof graphs, one of them named by the document: a node of the first is related
/// three times to its graph under one hash. Who keeps related nodes in a set labels them otherwise.
#[test]
fn related_blank_nodes_are_a_list_with_repetitions() {
    let input = concat!(
        "<urn:example:endorsement> <urn:example:proof> _:g0 .\n",
        "_:n0 <urn:example:kind> <urn:example:Proof> _:g1 .\n",
        "_:n0 <urn:example:purpose> <urn:example:assertion> _:g1 .\n",
        "_:n1 <urn:example:created> \"2023\" _:g0 .\n",
        "_:n1 <urn:example:kind> <urn:example:Proof> _:g0 .\n",
        "_:n1 <urn:example:suite> \"eddsa\" _:g0 .\n",
        "_:n2 <urn:example:created> \"2023\" _:g2 .\n",
        "_:n2 <urn:example:kind> <urn:example:Proof> _:g2 .\n",
        "_:n2 <urn:example:suite> \"eddsa\" _:g2 .\n",
    );
    let expected = concat!(
        "<urn:example:endorsement> <urn:example:proof> _:c14n1 .\n",
        "_:c14n2 <urn:example:kind> <urn:example:Proof> _:c14n3 .\n",
        "_:c14n2 <urn:example:purpose> <urn:example:assertion> _:c14n3 .\n",
        "_:c14n4 <urn:example:created> \"2023\" _:c14n0 .\n",
        "_:c14n4 <urn:example:kind> <urn:example:Proof> _:c14n0 .\n",
        "_:c14n4 <urn:example:suite> \"eddsa\" _:c14n0 .\n",
        "_:c14n5 <urn:example:created> \"2023\" _:c14n1 .\n",
        "_:c14n5 <urn:example:kind> <urn:example:Proof> _:c14n1 .\n",
        "_:c14n5 <urn:example:suite> \"eddsa\" _:c14n1 .\n",
    );
    assert_eq!(canonical(input), expected);
}

#[test]
fn blank_nodes_are_numbered_by_their_hash_not_by_their_name_or_place() {
    let one = "_:x <urn:p> \"1\" .\n_:y <urn:p> \"2\" .\n_:x <urn:q> _:y .\n";
    let other = "_:b <urn:q> _:a .\n_:a <urn:p> \"2\" .\n_:b <urn:p> \"1\" .\n";
    assert_eq!(canonical(one), canonical(other));
}

#[test]
fn a_statement_that_stands_twice_counts_once() {
    let once = "_:x <urn:p> _:y .\n_:y <urn:p> _:x .\n_:y <urn:q> \"1\" .\n";
    assert_eq!(canonical(&format!("{once}{once}")), canonical(once));
}

#[test]
fn a_node_related_to_itself_is_not_its_own_neighbour() {
    assert_eq!(canonical("_:x <urn:p> _:x .\n"), "_:c14n0 <urn:p> _:c14n0 .\n");
}

#[test]
fn lines_are_ordered_by_code_point_after_labelling() {
    let input: String = (0..12).map(|number| format!("_:n{number} <urn:p> \"{number:02}\" .\n")).collect();
    let canonical = canonical(&input);
    let mut sorted: Vec<&str> = canonical.lines().collect();
    sorted.sort_unstable();
    assert_eq!(canonical.lines().collect::<Vec<_>>(), sorted);
    assert!(canonical.contains("_:c14n11 "), "{canonical}");
}

#[test]
fn numbers_that_no_quad_uses_get_no_label() {
    let ground = |text: &str| Term::Ground(text.into());
    let quad = Quad { subject: Term::Blank(3), predicate: ground("<urn:p>"), object: ground("\"o\""), graph: None };
    let canonical = canonicalize(&Dataset { quads: vec![quad], blanks: 5 }, Hash::Sha256).unwrap();
    assert_eq!(canonical.nquads, "_:c14n0 <urn:p> \"o\" .\n");
    assert_eq!(canonical.labels, [None, None, None, Some(0), None]);
    let empty = canonicalize(&Dataset::default(), Hash::Sha256).unwrap();
    assert_eq!((empty.nquads.as_str(), empty.labels.len(), empty.steps), ("", 0, 0));
}

#[test]
fn the_everyday_case_takes_no_steps() {
    let (dataset, _) = support::nquads::parse("_:x <urn:p> \"1\" .\n_:y <urn:p> \"2\" .\n");
    assert_eq!(canonicalize(&dataset, Hash::Sha256).unwrap().steps, 0);
}

fn edges(pairs: impl Iterator<Item = (u32, u32)>) -> Dataset {
    let mut dataset = Dataset::default();
    for (from, to) in pairs {
        let predicate = Term::Ground("<urn:p>".into());
        dataset.quads.push(Quad { subject: Term::Blank(from), predicate, object: Term::Blank(to), graph: None });
        dataset.blanks = dataset.blanks.max(from + 1).max(to + 1);
    }
    dataset
}

#[test]
fn a_clique_is_refused() {
    let clique = edges((0..10).flat_map(|from| (0..10).map(move |to| (from, to))));
    assert_eq!(canonicalize(&clique, Hash::Sha256), Err(NoCanonicalForm::TooComplex));
}

#[test]
fn two_hubs_with_many_twins_are_refused() {
    let hubs = edges((0..2).flat_map(|hub| (2..11).map(move |twin| (hub, twin + hub * 9))));
    assert_eq!(canonicalize(&hubs, Hash::Sha256), Err(NoCanonicalForm::TooComplex));
}

#[test]
fn a_long_chain_of_look_alikes_is_refused_before_the_stack_ends() {
    let ring = edges((0..40_000).map(|from| (from, (from + 1) % 40_000)));
    assert_eq!(canonicalize(&ring, Hash::Sha256), Err(NoCanonicalForm::TooComplex));
}

#[test]
fn a_list_of_a_hundred_look_alikes_is_not_refused() {
    let list: String =
        (0..100).map(|n| format!("_:n{n} <urn:first> \"same\" .\n_:n{n} <urn:rest> _:n{} .\n", n + 1)).collect();
    let (dataset, _) = support::nquads::parse(&list);
    assert_eq!(canonicalize(&dataset, Hash::Sha256).unwrap().nquads.lines().count(), 200);
}

#[cfg(feature = "full")]
#[test]
fn the_hash_function_decides_the_order() {
    // Four nodes of which SHA-256 and SHA-384 make different orders.
    let input: String = (0..4).map(|n| format!("_:n{n} <urn:p> \"{n}\" .\n")).collect();
    let (dataset, _) = support::nquads::parse(&input);
    let [short, long] = [Hash::Sha256, Hash::Sha384].map(|hash| canonicalize(&dataset, hash).unwrap().labels);
    assert_ne!(short, long);
}
