//! The documents say what the code does.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use open_badge::credential::{Change, Changed};
use open_badge::json::Pointer;
use open_badge::messages::Messages;
use open_badge::recipient::{Answer, Doubt, Found};
use open_badge::report::{
    Aside, Beside, Bound, Check, Code, Endorsed, Endorsing, Inner, Issuer, OnFail, OnUnknown, Outcome, Proof,
    REPORT_VERSION, Report, Requirement, Role, Scope, Verdict, Why, publish,
};
use open_badge::time::Timestamp;
use open_badge::trust::{Answer as Listed, CoSigners, Doubt as Distrust, Entry, Listing, Member, Site, SiteAnswer};
use serde_json::Value;
use sha2::{Digest, Sha256};

const REPORT: &str = include_str!("../docs/report.md");
const ARCHITECTURE: &str = include_str!("../docs/architecture.md");

/// The first cells of the table under a heading, without their code marks.
fn rows(document: &str, heading: &str) -> Vec<String> {
    let (_, section) = document.split_once(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("no {heading}"));
    let table = section.lines().skip_while(|line| !line.starts_with("|---")).skip(1);
    table.take_while(|line| line.starts_with('|')).map(|line| cell(line, 1)).collect()
}

fn cell(line: &str, number: usize) -> String {
    line.split('|').nth(number).unwrap().trim().trim_matches('`').to_owned()
}

#[test]
fn every_code_is_documented_as_the_table_of_codes_has_it() {
    let messages = Messages::english();
    let table: String = Code::ALL.iter().map(|&code| row(code, &messages)).collect();
    let (_, found) = REPORT.split_once("\n## Codes\n").unwrap();
    let found: String = found.lines().filter(|line| line.starts_with("| `")).map(|line| format!("{line}\n")).collect();
    assert!(found == table, "docs/report.md should have these rows:\n{table}");
}

fn row(code: Code, messages: &Messages) -> String {
    let fails = match code.on_fail() {
        OnFail::Is(verdict) => format!("`{}`", verdict.name()),
        OnFail::Caveat => "caveat".into(),
    };
    let unknown = match code.on_unknown() {
        OnUnknown::Decides => "decides",
        OnUnknown::Caveat => "caveat",
    };
    let needs = match code.requirement() {
        Requirement::Pass => "pass",
        Requirement::Present => "presence",
        Requirement::Optional => "",
    };
    // Without values the sentence is the one that needs none.
    let holds = messages.detail(&Check::new(code, Outcome::Pass, Pointer::root()));
    format!("| `{}` | {holds} | {fails} | {unknown} | {needs} | {} |\n", code.name(), code.rule())
        .replace("|  |", "| |")
}

#[test]
fn bundled_schemas_are_those_that_were_published() {
    let readme = fs::read_to_string(root().join("schemas/README.md")).unwrap();
    let rows: Vec<&str> = readme.lines().filter(|line| line.starts_with("| `")).collect();
    assert_eq!(rows.len(), fs::read_dir(root().join("schemas")).unwrap().count() - 1);
    for row in rows {
        let bytes = fs::read(root().join("schemas").join(cell(row, 1))).unwrap();
        let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digest, cell(row, 3), "{row}");
        let schema: Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(schema["$id"], cell(row, 2), "{row}");
    }
}

#[test]
fn every_verdict_is_documented_worst_first() {
    assert_eq!(rows(REPORT, "## Verdicts"), Verdict::ALL.map(Verdict::name));
}

#[test]
fn every_reason_is_documented() {
    let whys = [
        Why::Unreachable,
        Why::NotPermitted,
        Why::Offline,
        Why::Limit,
        Why::Unreliable,
        Why::NotAsked,
        Why::Unsupported,
    ];
    assert_eq!(rows(REPORT, "## Reasons"), whys.map(Why::name));
}

#[test]
fn every_doubt_is_documented() {
    let doubts = [
        Doubt::Unconfirmed,
        Doubt::NothingTyped,
        Doubt::NoIdentifier,
        Doubt::OtherKind,
        Doubt::UnknownHash,
        Doubt::Spelling,
        Doubt::Limit,
    ];
    assert!(doubts.is_sorted());
    assert_eq!(rows(REPORT, "### Doubts"), doubts.map(Doubt::name));
}

#[test]
fn every_member_of_a_published_report_is_documented() {
    let mut report = whole_report();
    let published =
        |report: &Report| -> Value { serde_json::from_str(&publish(report, &Messages::english())).unwrap() };
    let mut members = BTreeSet::new();
    report.presented_by_recipient = true;
    report.sites.push(Site { origin: "https://a.example".into(), answer: SiteAnswer::NotChecked(Distrust::Form) });
    report.co_signers = Some(CoSigners {
        community: "did:web:a.example".into(),
        at_least: 1,
        members: vec![Member { id: "did:key:z6M".into(), source: "member.json".into() }],
        others: Vec::new(),
    });
    report.aside.push(Aside { source: "aside.json".into(), verdict: Verdict::Valid });
    // No answer has all.
    let day = Some(Timestamp::from_millis(0));
    let entry = Entry { name: Some("A".into()), since: day, until: day };
    for answer in [Listed::Listed(entry), Listed::NotChecked(Distrust::Form)] {
        report.listings.push(Listing {
            list: "https://a.example/list".into(),
            keeper: Some("A".into()),
            signer: Some("did:web:a.example".into()),
            date: day,
            answer,
        });
    }
    let found = Found { kind: "emailAddress".into(), form: "sha256", spelling: "as-typed" };
    for answer in [Answer::Match(found), Answer::CannotTell(Doubt::Spelling)] {
        report.recipient = Some(answer);
        collect("", &published(&report), &mut members);
    }
    let published = published(&report);
    let mut documented = BTreeSet::new();
    for heading in [
        "## Members",
        "### Issuer",
        "### Checks",
        "### Endorsements",
        "### Proofs",
        "### Recipient",
        "### Lists",
        "### Sites",
        "### Co-signers",
        "### Beside the badge",
        "### Upgrades",
    ] {
        documented.extend(rows(REPORT, heading));
    }
    assert_eq!(members, documented);
    assert_eq!(published["version"], REPORT_VERSION);
    assert!(REPORT.contains(&format!("| `version` | {REPORT_VERSION} |")));
}

/// A report in which nothing is absent.
fn whole_report() -> Report {
    let mut report = Report::new(Timestamp::from_millis(0));
    report.format.standard = Some("Open Badges 3.0");
    report.format.data_model = Some("2.0");
    report.format.container = Some("JSON");
    report.format.envelope = Some("JWT");
    report.credential = Some("urn:example:1".into());
    report.issuer =
        Some(Issuer { id: "did:web:a.example:b".into(), host: Some("a.example".into()), path: vec!["b".into()] });
    report.contacted.push("a.example".into());
    let proof_checks = Code::ALL.map(|code| Check::new(code, Outcome::Pass, Pointer::root())).to_vec();
    report.checks = proof_checks.clone();
    report.checks.push(Check::new(Code::StatusRevocation, Outcome::Unknown(Why::Offline), Pointer::root()));
    report.proofs.push(Proof {
        scope: Scope::PROOF,
        about: Pointer::root().member("proof"),
        suite: "eddsa-rdfc-2022".into(),
        method: "did:web:a.example:b#1".into(),
        controller: Some("did:web:a.example:b".into()),
        role: Role::Issuer,
        checks: proof_checks,
        #[cfg(feature = "inspect")]
        trace: None,
    });
    report.changes.push(Change {
        about: Pointer::root().member("issuedOn"),
        changed: Changed::Name,
        from: "issued_on".into(),
        to: "issuedOn".into(),
    });
    // One inside another is described like the other.
    let inner = report.clone();
    let about = Pointer::root().member("endorsement");
    let beside = Some(Beside { source: "endorsement.json".into(), bound: Some(Bound::Text) });
    report.endorsements.push(Endorsing { about, of: Endorsed::Badge, report: inner.clone(), beside });
    report.inner.push(Inner { about: Pointer::root().item(0), report: inner });
    report
}

/// Names of members, with `[]` for the items of an array. The checks of a proof are those of a report, as is what
/// is said of a badge or an endorsement inside.
fn collect(prefix: &str, value: &Value, members: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
                let own = matches!(
                    &*path,
                    "endorsements[].about" | "endorsements[].of" | "endorsements[].source" | "endorsements[].bound"
                );
                if !own && (path.starts_with("badges[].") || path.starts_with("endorsements[].")) {
                    continue;
                }
                if path != "proofs[].checks" {
                    collect(&path, value, members);
                }
                members.insert(path);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(&format!("{prefix}[]"), item, members)),
        _ => {}
    }
    members.remove("");
}

#[test]
fn every_invariant_names_the_test_that_keeps_it() {
    let lines: Vec<&str> = ARCHITECTURE.lines().filter(|line| line.starts_with("**Architecture Invariant")).collect();
    assert_eq!(lines.len(), 13);
    for (index, line) in lines.iter().enumerate() {
        assert!(line.starts_with(&format!("**Architecture Invariant {}:", index + 1)), "{line}");
        let (_, kept) = line.split_once("Kept by ").unwrap_or_else(|| panic!("no test: {line}"));
        assert!(!tests_named(kept).is_empty(), "no test: {line}");
    }
}

/// `path::name` is a test in that file or folder; a path alone is a file.
#[test]
fn tests_that_the_documents_name_exist() {
    for (document, text) in documents() {
        for (path, test) in tests_named(&text) {
            let source = fs::read_to_string(root().join(&path)).unwrap_or_else(|_| panic!("{document}: no {path}"));
            let name = format!("fn {test}(");
            let spoken = format!("\"{}\"", test.replace('_', " "));
            assert!(source.contains(&name) || source.contains(&spoken), "{document}: no {test} in {path}");
        }
    }
}

/// Every `path::name` in code marks.
fn tests_named(text: &str) -> Vec<(String, String)> {
    let marked = text.split('`').skip(1).step_by(2);
    let paths = marked.filter_map(|code| code.split_once("::")).filter(|(path, _)| path.contains('/'));
    paths.map(|(path, test)| (path.to_owned(), test.to_owned())).collect()
}

#[test]
fn files_that_the_documents_name_exist() {
    let roots = [
        "src/",
        "tests/",
        "docs/",
        "contexts/",
        "schemas/",
        "build/",
        "benches/",
        "www/",
        "xtask/",
        "examples/",
        "fuzz/",
        ".ci/",
    ];
    for (document, text) in documents() {
        for code in text.split(['`', '(', ')', ' ', '\n']) {
            let path = code.split("::").next().unwrap().trim_end_matches(['.', ',', ':', ';', '#']);
            if roots.iter().any(|root| path.starts_with(root)) && !path.contains(['*', '{', '[']) {
                assert!(root().join(path).exists(), "{document} names {path}");
            }
        }
    }
}

#[test]
fn links_between_the_documents_lead_somewhere() {
    for (document, text) in documents() {
        let folder = root().join(&document);
        let folder = folder.parent().unwrap();
        for target in text.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            if target.starts_with("https://") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let path = if file.is_empty() { root().join(&document) } else { folder.join(file) };
            let linked = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{document} links to {target}"));
            let found = linked.lines().any(|line| line.starts_with('#') && slug(line) == anchor);
            assert!(anchor.is_empty() || found, "{document} links to {target}");
        }
    }
}

/// The anchor of a heading.
fn slug(heading: &str) -> String {
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    text.chars()
        .filter(|letter| letter.is_alphanumeric() || " -".contains(*letter))
        .collect::<String>()
        .replace(' ', "-")
}

#[test]
fn what_pages_can_set_is_documented() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let embedding = fs::read_to_string(root().join("docs/embedding.md")).unwrap();

    let element = fs::read_to_string(root().join("www/element/element.js")).unwrap();
    let (_, attributes) = element.split_once("observedAttributes = [").unwrap();
    let attributes: BTreeSet<String> = quoted(attributes.split(']').next().unwrap());
    assert_eq!(rows(&readme, "## The element").into_iter().collect::<BTreeSet<_>>(), attributes);

    let style = fs::read_to_string(root().join("src/card/style.css")).unwrap();
    let properties: BTreeSet<String> =
        style.split("var(").skip(1).map(|rest| rest.split([',', ')']).next().unwrap().to_owned()).collect();
    let properties: BTreeSet<String> = properties.into_iter().filter(|name| name.starts_with("--open-badge")).collect();
    assert_eq!(rows(&embedding, "## Theming").into_iter().collect::<BTreeSet<_>>(), properties);

    let mut source = String::new();
    for entry in fs::read_dir(root().join("src/card")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            source.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    let mut parts = BTreeSet::new();
    for mark in ["open_part(", "Attribute::Part, "] {
        parts.extend(source.split(mark).skip(1).flat_map(|rest| quoted(rest.split(')').next().unwrap())));
    }
    let (_, listed) = embedding.split_once("has a `::part`:").unwrap();
    let listed: BTreeSet<String> =
        listed.split(".\n").next().unwrap().split('`').skip(1).step_by(2).map(Into::into).collect();
    assert_eq!(listed, parts);

    let declared = fs::read_to_string(root().join("www/open-badge.d.ts")).unwrap();
    let (_, codes) = declared.split_once("readonly code:").unwrap();
    let codes = quoted(codes.split(';').next().unwrap());
    assert_eq!(rows(&embedding, "## When the checker does not start").into_iter().collect::<BTreeSet<_>>(), codes);
}

fn quoted(text: &str) -> BTreeSet<String> {
    text.split('"').skip(1).step_by(2).map(Into::into).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Every document, by its path.
fn documents() -> Vec<(String, String)> {
    let mut documents = vec![
        PathBuf::from("README.md"),
        PathBuf::from("CHANGELOG.md"),
        PathBuf::from("contexts/README.md"),
        PathBuf::from("schemas/README.md"),
    ];
    for entry in fs::read_dir(root().join("docs")).unwrap() {
        documents.push(Path::new("docs").join(entry.unwrap().file_name()));
    }
    documents.sort();
    let read = |path: PathBuf| (path.display().to_string(), fs::read_to_string(root().join(&path)).unwrap());
    documents.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "md")).map(read).collect()
}
