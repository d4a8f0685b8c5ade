//! Open Badges 0.5 to 2.0 of the reference validator's tests (`validator-core-2.0`), and the examples of
//! the specifications of 1.0 and 2.0, each at the address that it names.

use crate::{Web, support, troubles, verify};
use open_badge::report::{Verdict, verdict};
use std::collections::BTreeMap;
use std::path::Path;

const NOW: &str = "2026-11-23T00:00:00Z";

/// A web of these files of a folder.
fn web(folder: &Path, files: &[(&str, &str)]) -> Web {
    let entry = |(url, file): &(&str, &str)| ((*url).to_owned(), std::fs::read(folder.join(file)).unwrap());
    Web { documents: files.iter().map(entry).collect::<BTreeMap<_, _>>() }
}

fn expect(what: &str, input: &[u8], web: &Web, expected: Verdict, caveats: &[&str]) {
    let verification = verify(input, web, NOW);
    let troubles = troubles(&verification.report.checks);
    assert_eq!(verdict(&verification.report), expected, "{what}: {troubles:?}");
    let found: Vec<&str> = verification.report.caveats().iter().map(|code| code.name()).collect();
    assert_eq!(found, caveats, "{what}: {troubles:?}");
}

#[test]
fn badges_of_the_reference_validator_come_out_by_upgrade() {
    let Some(folder) = support::conformance("04-openbadges/validator-core-2.0/components") else { return };
    let file = |name: &str| std::fs::read(folder.join(name)).unwrap();

    for version in ["2_0", "1_1"] {
        let [award, class, issuer] =
            ["assertion", "badgeclass", "issuer"].map(|part| format!("{version}_basic_{part}.json"));
        let web = web(
            &folder,
            &[
                ("https://example.org/beths-robotics-badge.json", &award),
                ("https://example.org/robotics-badge.json", &class),
                ("https://example.org/organization.json", &issuer),
            ],
        );
        expect(version, &file(&award), &web, Verdict::Valid, &[]);
    }

    let upgraded = ["hosted.https", "assertion.upgraded"];
    for (award, at) in [
        ("1_0_basic_assertion.json", "https://a.com/instance"),
        ("1_0_basic_assertion_with_extra_properties.json", "https://a.com/instance3"),
    ] {
        let class = [
            ("https://a.com/badgeclass", "1_0_basic_badgeclass.json"),
            ("https://a.com/issuer", "1_0_basic_issuer.json"),
        ];
        let web = web(&folder, &[class[0], class[1], (at, award)]);
        expect(award, &file(award), &web, Verdict::Valid, &upgraded);
    }
    // A recipient that is a text is one of 0.5, whose badge stands in it.
    let web_of_errors = web(&folder, &[("https://a.com/instance", "1_0_assertion_with_errors.json")]);
    expect("errors", &file("1_0_assertion_with_errors.json"), &web_of_errors, Verdict::NotABadge, &[]);

    for (file, at) in
        [("0_5_assertion.json", "http://oldstyle.com/1"), ("0_5_1_assertion.json", "http://oldstyle.com/2")]
    {
        let web = web(&folder, &[(&at.replacen("http", "https", 1), file)]);
        let caveats: &[&str] = if file.starts_with("0_5_1") { &upgraded } else { &[] };
        // The first has no date of issue, which 2.0 asks for.
        let expected = if file.starts_with("0_5_1") { Verdict::Valid } else { Verdict::Malformed };
        let verification = verify(at.as_bytes(), &web, NOW);
        assert_eq!(verdict(&verification.report), expected, "{file}: {:?}", troubles(&verification.report.checks));
        if expected == Verdict::Valid {
            expect(file, at.as_bytes(), &web, expected, caveats);
        }
    }
}

#[test]
fn the_examples_of_the_specification_of_1_0_come_out_by_upgrade() {
    let Some(folder) = support::conformance("04-openbadges/mozilla-spec-1.0/examples") else { return };
    let web = web(
        &folder,
        &[
            ("https://example.org/beths-robotics-badge.json", "latest-01.json"),
            ("https://example.org/robotics-badge.json", "latest-02.json"),
            ("https://example.org/organization.json", "latest-03.json"),
        ],
    );
    let award = std::fs::read(folder.join("latest-01.json")).unwrap();
    expect("1.0", &award, &web, Verdict::Valid, &["assertion.upgraded"]);
    for part in ["latest-02.json", "latest-03.json", "latest-04.json", "latest-07.json"] {
        expect(part, &std::fs::read(folder.join(part)).unwrap(), &web, Verdict::NotABadge, &[]);
    }
}

#[test]
fn the_examples_of_the_specification_of_2_0_are_told_apart() {
    let Some(folder) = support::conformance("04-openbadges/ob-spec/examples/v2p0") else { return };
    let web = web(
        &folder,
        &[
            ("https://example.org/assertions/123", "index-01.json"),
            ("https://example.org/beths-robotics-badge.json", "examples_index-04.json"),
            ("https://example.org/organization.json", "examples_index-03.json"),
        ],
    );
    for (file, expected) in [
        // Its profile is nowhere.
        ("index-01.json", Verdict::Malformed),
        ("examples_index-01.json", Verdict::Valid),
        ("examples_index-03.json", Verdict::NotABadge),
        ("examples_index-04.json", Verdict::Valid),
        ("examples_index-07.json", Verdict::Unsigned),
        ("examples_index-09.json", Verdict::NotABadge),
        ("examples_index-10.json", Verdict::NotABadge),
        ("examples_index-24.json", Verdict::NotABadge),
    ] {
        let verification = verify(&std::fs::read(folder.join(file)).unwrap(), &web, NOW);
        assert_eq!(verdict(&verification.report), expected, "{file}: {:?}", troubles(&verification.report.checks));
    }
}
