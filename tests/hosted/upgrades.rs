//! Open Badges 0.5, 1.0 and 1.1, read as if they were written as 2.0 has it, each change recorded
//! (OB1-01 to OB1-05, OB1-07).

use crate::web::{AWARD, CLASS, ISSUER, Web, parse, refused, set, shown, troubles, unchecked, valid};
use open_badge::Verification;
use open_badge::credential::Changed;
use open_badge::json::Value;
use open_badge::messages::Messages;
use open_badge::report::{Code, Verdict, publish, verdict};

/// The changes, as `place: from → to`.
fn changes(verification: &Verification) -> Vec<String> {
    let changes = verification.report.changes.iter();
    changes.map(|change| format!("{}: {} → {}", change.about.as_str(), change.from, change.to)).collect()
}

// 0.5 --------------------------------------------------------------------------------------------

const OLD: &str = "https://old.example/assertions/1";

fn oldest() -> Value {
    parse(
        r#"{
          "recipient": "sha256$85c4196c5516561cef673642157499b70066cb1070852b2a37fdbf3cc599b087",
          "salt": "sel gris",
          "evidence": "/evidence/1",
          "issued_on": "2011-06-01",
          "badge": {
            "version": "0.5.0",
            "name": "Basic badge",
            "image": "/images/1.png",
            "description": "A basic badge.",
            "criteria": "https://old.example/criteria",
            "issuer": {
              "origin": "https://old.example",
              "name": "The old guild",
              "org": "Workshop",
              "contact": "old@old.example"
            }
          }
        }"#,
    )
}

#[test]
fn a_badge_of_0_5_is_all_in_one_and_known_by_its_address() {
    let web = Web::default().with(OLD, &oldest());
    let verification = web.verify_at(OLD);
    valid("0.5", &verification, &[Code::AssertionUpgraded]);
    assert_eq!(verification.report.format.standard, Some("Open Badges 0.5"));
    assert_eq!(
        changes(&verification),
        [
            "/issuedOn: issued_on → issuedOn",
            "/@context:  → https://w3id.org/openbadges/v2",
            "/type:  → Assertion",
            "/id:  → https://old.example/assertions/1",
            "/recipient: text → object",
            "/issuedOn: 2011-06-01 → 2011-06-01T00:00:00Z",
            "/verification:  → hosted",
            "/evidence: /evidence/1 → https://old.example/evidence/1",
            "/badge/@context:  → https://w3id.org/openbadges/v2",
            "/badge/type:  → BadgeClass",
            "/badge/image: /images/1.png → https://old.example/images/1.png",
            "/badge/issuer/@context:  → https://w3id.org/openbadges/v2",
            "/badge/issuer/type:  → Profile",
            "/badge/issuer/url: origin → url",
            "/badge/issuer/email: contact → email",
            "/badge/issuer/name: The old guild → The old guild, Workshop",
        ]
    );
    let badge = shown(&verification);
    assert_eq!(&*badge.issuer.name.0[0].value, "The old guild, Workshop");
    assert_eq!(badge.issuer.email.as_deref(), Some("old@old.example"));
    assert!(badge.identifiers[0].hashed);
    assert_eq!((&*badge.identifiers[0].kind, badge.identifiers[0].salt.as_deref()), ("email", Some("sel gris")));
    assert_eq!(verification.report.issuer.as_ref().unwrap().host.as_deref(), Some("old.example"));

    // In hand it names no address at which anybody publishes it.
    let in_hand = web.verify(&oldest());
    refused("in hand", &in_hand, Verdict::Unsigned, Code::HostedAddress);
    assert_eq!(&*unchecked(&in_hand).achievement.name.0[0].value, "Basic badge");
}

#[test]
fn a_badge_of_0_5_stands_on_its_issuers_origin() {
    for (origin, expected) in [
        ("https://old.example", Verdict::Valid),
        ("https://old.example/", Verdict::Valid),
        ("http://old.example", Verdict::Valid),
        ("https://university.example", Verdict::WrongSigner),
        ("https://old.example:8443", Verdict::WrongSigner),
    ] {
        let document = set(&oldest(), "/badge/issuer/origin", &format!("{origin:?}"));
        let verification = Web::default().with(OLD, &document).verify_at(OLD);
        assert_eq!(verdict(&verification.report), expected, "{origin}: {:#?}", troubles(&verification));
    }
    for text in [r#""old.example""#, "7"] {
        let document = set(&oldest(), "/badge/issuer/origin", text);
        let verification = Web::default().with(OLD, &document).verify_at(OLD);
        refused(text, &verification, Verdict::WrongSigner, Code::HostedOrigin);
    }
}

#[test]
fn a_recipient_of_0_5_is_an_address_or_a_hash() {
    for (recipient, hashed, expected) in [
        ("ada@old.example", false, Verdict::Valid),
        ("sha1$c0b19425e0f2c8021ab06c79b19144e127b0f2cb", true, Verdict::Valid),
        ("bcrypt$5$something", true, Verdict::Malformed),
        ("sha1stuff", true, Verdict::Malformed),
    ] {
        let document = set(&oldest(), "/recipient", &format!("{recipient:?}"));
        let verification = Web::default().with(OLD, &document).verify_at(OLD);
        assert_eq!(verdict(&verification.report), expected, "{recipient}");
        if expected == Verdict::Valid {
            assert_eq!(shown(&verification).identifiers[0].hashed, hashed, "{recipient}");
        }
    }
}

// 1.0 --------------------------------------------------------------------------------------------

fn award() -> Value {
    parse(
        r#"{
          "uid": "123abc",
          "recipient": {"type": "email", "hashed": false, "identity": "ada@guild.example"},
          "badge": "https://guild.example/classes/repair-cafe-host.json",
          "issuedOn": 1359217910,
          "verify": {"type": "hosted", "url": "https://guild.example/awards/1.json"}
        }"#,
    )
}

fn web() -> Web {
    let class = r#"{
      "name": "Repair café host",
      "description": "Welcomes people.",
      "image": "https://guild.example/host.png",
      "criteria": "https://guild.example/host",
      "issuer": "https://guild.example/issuer.json",
      "tags": ["repair"],
      "alignment": [{"name": "Volunteering", "url": "https://skills.example/v", "description": "Gives time."}]
    }"#;
    let issuer = r#"{"name": "The Members’ Guild", "url": "https://guild.example"}"#;
    Web::default().with(AWARD, &award()).with(CLASS, &parse(class)).with(ISSUER, &parse(issuer))
}

#[test]
fn a_badge_of_1_0_is_known_by_the_address_at_which_it_can_be_verified() {
    let verification = web().verify(&award());
    valid("1.0", &verification, &[Code::AssertionUpgraded]);
    assert_eq!(verification.report.format.standard, Some("Open Badges 1.0"));
    assert_eq!(
        changes(&verification),
        [
            "/@context:  → https://w3id.org/openbadges/v2",
            "/type:  → Assertion",
            "/id:  → https://guild.example/awards/1.json",
            "/issuedOn: 1359217910 → 2013-01-26T16:31:50Z",
            "/verification: verify → verification",
            "/badge/@context:  → https://w3id.org/openbadges/v2",
            "/badge/type:  → BadgeClass",
            "/badge/id:  → https://guild.example/classes/repair-cafe-host.json",
            "/badge/alignment/0/targetName: name → targetName",
            "/badge/alignment/0/targetUrl: url → targetUrl",
            "/badge/alignment/0/targetDescription: description → targetDescription",
            "/badge/issuer/@context:  → https://w3id.org/openbadges/v2",
            "/badge/issuer/type:  → Profile",
            "/badge/issuer/id:  → https://guild.example/issuer.json",
        ]
    );
    let badge = shown(&verification);
    assert_eq!(badge.id.as_deref(), Some(AWARD));
    assert_eq!(badge.awarded.unwrap().to_rfc3339(), "2013-01-26T16:31:50Z");
    assert_eq!(&*badge.achievement.alignments[0].name, "Volunteering");
    valid("by its address", &web().verify_at(AWARD), &[Code::AssertionUpgraded]);
}

#[test]
fn each_kind_of_change_is_one_caveat_with_its_values() {
    let verification = web().verify(&award());
    let checks = verification.report.checks.iter().filter(|check| check.code == Code::AssertionUpgraded);
    let values: Vec<String> = checks.map(|check| format!("{:?}", check.values)).collect();
    assert_eq!(
        values,
        [
            r#"[("found", "verify, name, url, description"), ("expected", "verification, targetName, targetUrl, targetDescription")]"#,
            r#"[("name", "issuedOn"), ("found", "1359217910"), ("expected", "2013-01-26T16:31:50Z")]"#,
            r#"[("name", "@context, type, id")]"#,
        ]
    );
    let published: serde_json::Value =
        serde_json::from_str(&publish(&verification.report, &Messages::english())).unwrap();
    let upgrades = published["upgrades"].as_array().unwrap();
    assert_eq!(upgrades.len(), verification.report.changes.len());
    assert_eq!(upgrades[4]["about"], "/verification");
    assert_eq!((&upgrades[4]["from"], &upgrades[4]["to"]), (&"verify".into(), &"verification".into()));
    assert_eq!(Changed::ALL.len(), 4);
}

#[test]
fn the_address_has_the_badge_of_this_uid() {
    let other = web().set(AWARD, "/uid", r#""456def""#);
    refused("another uid", &other.verify(&award()), Verdict::WrongSigner, Code::HostedAssertion);
    valid("by its address", &other.verify_at(AWARD), &[Code::AssertionUpgraded]);
    // An address that names another one leads there.
    let moved = web().set(AWARD, "/verify/url", r#""https://guild.example/awards/2.json""#);
    refused("moved", &moved.verify(&award()), Verdict::CouldNotCheck, Code::HostedAssertion);
}

#[test]
fn dates_before_2_0_are_seconds_or_lack_their_zone() {
    for (text, read) in [
        ("1355875200", "2012-12-19T00:00:00Z"),
        (r#""2012-12-19""#, "2012-12-19T00:00:00Z"),
        (r#""2012-12-19T10:00:00""#, "2012-12-19T10:00:00Z"),
        (r#""20121219T1000""#, "2012-12-19T10:00:00Z"),
        (r#""2012-12-19T10:00-0500""#, "2012-12-19T15:00:00Z"),
    ] {
        let verification = web().set(AWARD, "/issuedOn", text).verify_at(AWARD);
        assert_eq!(verdict(&verification.report), Verdict::Valid, "{text}: {:#?}", troubles(&verification));
        assert_eq!(shown(&verification).awarded.unwrap().to_rfc3339(), read, "{text}");
    }
    // Milliseconds, months, and what is no date.
    for text in ["1361561085305", "-1", "1e9", r#""1361561085305""#, r#""2013-02""#, r#""08/13/1985""#, r#""201302""#] {
        let verification = web().set(AWARD, "/issuedOn", text).verify_at(AWARD);
        refused(text, &verification, Verdict::Malformed, Code::AssertionDates);
    }
}

#[test]
fn words_of_the_standard_may_stand_in_capitals() {
    let loud = web().set(AWARD, "/verify/type", r#""HOstED""#).set(AWARD, "/recipient/type", r#""eMaIl""#).set(
        AWARD,
        "/recipient/hashed",
        r#""FalSE""#,
    );
    let verification = loud.verify_at(AWARD);
    assert_eq!(verdict(&verification.report), Verdict::Valid, "{:#?}", troubles(&verification));
    let made = changes(&verification);
    for change in
        ["/recipient/type: eMaIl → email", "/recipient/hashed: text → false", "/verification/type: HOstED → hosted"]
    {
        assert!(made.contains(&change.to_owned()), "{made:#?}");
    }
}

#[test]
fn a_signed_badge_of_1_0_without_its_signature_is_unsigned() {
    let signed = set(&award(), "/verify", r#"{"type": "signed", "url": "https://guild.example/key.pem"}"#);
    refused("signed", &web().verify(&signed), Verdict::Unsigned, Code::ProofPresent);
}

// 1.1 --------------------------------------------------------------------------------------------

#[test]
fn a_badge_of_1_1_has_a_context_and_identifiers() {
    let old = |url: &str| {
        let text = open_badge::json::write_pretty(&Web::new().document(url));
        parse(&text.replace("openbadges/v2", "openbadges/v1"))
    };
    let class = set(&old(CLASS), "/alignment", r#"[{"name": "Volunteering", "url": "https://skills.example/v"}]"#);
    let issuer = crate::web::remove(&old(ISSUER), "/email");
    let award = set(
        &crate::web::remove(&old(AWARD), "/verification"),
        "/verify",
        r#"{"type": "hosted", "url": "https://guild.example/awards/1.json"}"#,
    );
    let web = Web::default().with(AWARD, &award).with(CLASS, &class).with(ISSUER, &issuer);
    let verification = web.verify(&award);
    valid("1.1", &verification, &[Code::AssertionUpgraded]);
    assert_eq!(verification.report.format.standard, Some("Open Badges 1.1"));
    assert_eq!(
        changes(&verification),
        [
            "/verification: verify → verification",
            "/badge/alignment/0/targetName: name → targetName",
            "/badge/alignment/0/targetUrl: url → targetUrl",
        ]
    );
    let without_id = crate::web::remove(&award, "/id");
    let verification = web.with(AWARD, &without_id).verify(&without_id);
    assert_eq!(shown(&verification).id.as_deref(), Some(AWARD), "its address is where it can be verified");
}

#[test]
fn a_copy_of_an_earlier_version_is_compared_as_what_it_was_read_as() {
    let copy = parse(
        r#"{"@context": "https://w3id.org/openbadges/v1", "type": "Assertion", "id": "https://guild.example/awards/1.json",
            "uid": "123abc", "recipient": {"type": "EMAIL", "hashed": false, "identity": "ada@guild.example"},
            "badge": "https://guild.example/classes/repair-cafe-host.json", "issuedOn": "2013-01-26T16:31:50",
            "verify": {"type": "hosted", "url": "https://guild.example/awards/1.json"}}"#,
    );
    valid("1.1 of 1.0", &web().verify(&copy), &[Code::AssertionUpgraded]);
}

// Fields -----------------------------------------------------------------------------------------

/// What each field of 0.5 and 1.0 may hold, after the tests of the validator of their time.
#[test]
fn fields_hold_what_their_standard_lets_them() {
    let strings = (&[r#""OH""#, r#""hey""#][..], &["[\"not\", \"a\", \"string\"]", r#"{"not": "a string"}"#][..]);
    let urls = (
        &[
            r#""https://example.org""#,
            r#""http://example.co.uk/awesome""#,
            r#""https://example.org:443/this-is_/a.json""#,
        ][..],
        &[r#""/not-absolute""#, r#""not even relative""#, r#"{"a": 1}"#][..],
    );
    let pictures = (
        &[r#""https://example.org/a.png""#, r#""data:image/png;base64,iVBORw0KGgo=""#][..],
        &[r#""data:text/html,<h1>hey</h1>""#, r#""data:image/jpeg;base64,/9j/""#, r#""not a data url""#][..],
    );
    let emails = (
        &[r#""brian@awesome.example""#, r#""yo+wut@example.org""#, r#""ümlaut@heavymetal.example""#][..],
        &[r#""lkajd""#, r#""909090""#, "[]"][..],
    );
    let tags = (&[r#"["these", "are", "strings"]"#][..], &[r#"["some", "strings", false, {"objects": "nope"}]"#][..]);
    let alignments = (
        &[
            r#"[{"name": "Standard", "url": "https://standard.example"}, {"name": "Two", "url": "https://standard.example/2", "extra": "x"}]"#,
        ][..],
        &[
            r#"[{"name": "Standard", "description": "Missing URL"}]"#,
            r#"[{"description": "Missing name", "url": "https://standard.example/"}]"#,
            r#"[{"name": "Bad URL", "url": "/lol"}]"#,
            r#"[{"name": {"object": "bad"}, "url": "https://standard.example/"}]"#,
        ][..],
    );
    let oldest = Web::default().with(OLD, &oldest());
    let rows = [
        (&oldest, OLD, OLD, "/badge/name", strings),
        (&oldest, OLD, OLD, "/badge/description", strings),
        (&oldest, OLD, OLD, "/badge/issuer/name", strings),
        (&oldest, OLD, OLD, "/recipient", emails),
        (&oldest, OLD, OLD, "/salt", strings),
        (&web(), AWARD, AWARD, "/recipient/identity", strings),
        (&web(), AWARD, AWARD, "/recipient/salt", strings),
        (&web(), AWARD, AWARD, "/evidence", (urls.0, &urls.1[..2])),
        (&web(), AWARD, AWARD, "/image", urls),
        (&web(), AWARD, CLASS, "/name", strings),
        (&web(), AWARD, CLASS, "/description", strings),
        (&web(), AWARD, CLASS, "/image", pictures),
        (&web(), AWARD, CLASS, "/criteria", urls),
        (&web(), AWARD, CLASS, "/tags", tags),
        (&web(), AWARD, CLASS, "/alignment", alignments),
        (&web(), AWARD, ISSUER, "/name", strings),
        (&web(), AWARD, ISSUER, "/url", urls),
    ];
    for (web, award, url, place, (good, bad)) in rows {
        for text in good {
            let verification = web.clone().set(url, place, text).verify_at(award);
            assert_eq!(verdict(&verification.report), Verdict::Valid, "{place} {text}: {:#?}", troubles(&verification));
        }
        for text in bad {
            let found = verdict(&web.clone().set(url, place, text).verify_at(award).report);
            assert!(matches!(found, Verdict::Malformed | Verdict::NotABadge), "{place} {text}: {found:?}");
        }
    }
}
