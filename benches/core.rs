//! What the core spends its time on: `cargo bench --features issue --bench core`.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/support/badges.rs"]
mod badges;
#[path = "../tests/support/bake.rs"]
mod bake;
#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use open_badge::intake::baked::Place;
use open_badge::intake::{png, svg};
use open_badge::json::{self, Numbers};
use open_badge::jsonld::{Options, Processor};
use open_badge::key::{PublicKey, decode_multikey, verify_ed25519};
use open_badge::rdf::{Dataset, Hash, canonicalize};
use open_badge::report::{Code, Outcome};
use open_badge::{Progress, Settings, Verifier};

criterion_group! {
    name = core;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = pictures, reading, expansion, canonicalisation, keys, verification
}
criterion_main!(core);

/// A credential as a dataset: four blank nodes that their first hash tells apart.
const EVERYDAY: &str = include_str!("everyday.nq");

/// What is baked into large pictures: a photograph of 10 MB, and a drawing of 1 MB.
fn pictures(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("pictures");
    let place = Place::OpenBadgeCredential;
    let badge = badges::write(&badges::key_badge());
    let photograph = bake::png(&[bake::chunk(b"IDAT", &vec![0; 10_000_000]), bake::itxt(place, &badge)]);
    assert_eq!(png::read(&photograph).baked.len(), 1);
    group.bench_function("png, 10 MB", |bencher| bencher.iter(|| png::read(black_box(&photograph))));
    let path =
        "<path style=\"fill:#cc0000;stroke:none\" d=\"M 12.5,3.25 C 7.1,2.2 -1.5,0 4,4 L 3,5 z\" id=\"path1\"/>\n";
    let drawing = bake::svg(place, &(path.repeat(1_000_000 / path.len()) + &bake::element(place, &badge)));
    assert_eq!(svg::read(drawing.as_bytes()).baked.len(), 1);
    group.bench_function("svg, 1 MB", |bencher| bencher.iter(|| svg::read(black_box(drawing.as_bytes()))));
}

fn reading(criterion: &mut Criterion) {
    let Some(folder) = support::conformance("10-canonical") else { return };
    let mut group = criterion.benchmark_group("json");
    for name in ["dcc-v2EddsaWithValidStatus", "spec-10-fullOpenBadge"] {
        let text = std::fs::read(folder.join(name).with_extension("json")).unwrap();
        let value = json::parse(&text).unwrap();
        group.bench_function(format!("parse {name}"), |bencher| bencher.iter(|| json::parse(black_box(&text))));
        group.bench_function(format!("canonicalise {name}"), |bencher| {
            bencher.iter(|| json::canonicalize(black_box(&value), Numbers::std()));
        });
    }
}

/// JSON-LD to RDF, by a processor that has the contexts and by one that has none yet.
fn expansion(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("json-ld to rdf");
    for (name, input) in signed() {
        let badge = badges::parse(&input);
        let badge = badge.as_object().unwrap();
        let options = Options::safe(Numbers::std());
        let run = |processor: &mut Processor| {
            processor.to_dataset(badge.get("@context"), black_box(badge), &["proof"], &options).unwrap()
        };
        let mut warm = Processor::new();
        group.bench_function(format!("{name}, contexts at hand"), |bencher| bencher.iter(|| run(&mut warm)));
        group.bench_function(format!("{name}, first"), |bencher| bencher.iter(|| run(&mut Processor::new())));
    }
}

fn canonicalisation(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("rdf canonicalisation");
    let mut bench = |name: &str, dataset: &Dataset| {
        group.bench_function(name, |bencher| bencher.iter(|| canonicalize(black_box(dataset), Hash::Sha256)));
    };
    bench("everyday", &support::nquads::parse(EVERYDAY).0);
    if let Some(folder) = support::conformance("10-canonical") {
        for name in ["dcc-v2EddsaWithValidStatus", "spec-10-fullOpenBadge"] {
            bench(name, &support::nquads::parse(&support::read(folder.join(name).with_extension("nq"))).0);
        }
    }
    if let Some(folder) = support::conformance("02-rdf-canon") {
        for (name, file) in [("hardest of the suite", "test044"), ("poison, until refused", "test074")] {
            let text = support::read(folder.join("rdfc10").join(format!("{file}-in.nq")));
            bench(name, &support::nquads::parse(&text).0);
        }
    }
}

/// RFC 8032 §7.1, test 2.
fn keys(criterion: &mut Criterion) {
    let text = "u7QE9QBfD6EOJWpK3CqdNG368nJgszy7ElozAzVXxKvRmDA";
    let signature = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
                     085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
    let signature: Vec<u8> =
        (0..64).map(|at| u8::from_str_radix(&signature[at * 2..at * 2 + 2], 16).unwrap()).collect();
    let signature: [u8; 64] = signature.try_into().unwrap();
    let Ok(PublicKey::Ed25519(key)) = decode_multikey(text) else { panic!("a key") };
    assert!(verify_ed25519(&key, &[0x72], &signature).is_ok());
    let mut group = criterion.benchmark_group("ed25519");
    group.bench_function("decode a Multikey", |bencher| bencher.iter(|| decode_multikey(black_box(text))));
    group.bench_function("verify", |bencher| {
        bencher.iter(|| verify_ed25519(black_box(&key), black_box(&[0x72]), black_box(&signature)));
    });
}

/// From bytes to report.
fn verification(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("verification");
    let settings = Settings { now: badges::now(), numbers: Numbers::std() };
    for (name, input) in signed() {
        let run = |verifier: &mut Verifier| verifier.verify(black_box(input.as_bytes()), &badges::offline(), &settings);
        let mut warm = Verifier::new();
        let Progress::Done(done) = run(&mut warm) else { panic!("{name} wants a document") };
        let signature = done.report.find(Code::ProofSignature).map(|check| check.outcome);
        assert_eq!(signature, Some(Outcome::Pass), "{name}: {:#?}", badges::troubles(&done));
        group.bench_function(format!("{name}, contexts at hand"), |bencher| bencher.iter(|| run(&mut warm)));
        group.bench_function(format!("{name}, first"), |bencher| bencher.iter(|| run(&mut Verifier::new())));
    }
}

/// An everyday badge, and the full example of the standard where there is one, under a key of ours.
fn signed() -> Vec<(&'static str, String)> {
    let mut signed = vec![("everyday badge", badges::write(&badges::key_badge()))];
    if let Some(folder) = support::conformance("10-canonical") {
        let example = badges::parse(&support::read(folder.join("spec-10-fullOpenBadge.json")));
        let example = badges::set(&example, "/issuer/id", &badges::quoted(&badges::issuer_key().did()));
        signed.push(("full example", badges::write(&badges::sign_as_issuer(&example))));
    }
    signed
}
