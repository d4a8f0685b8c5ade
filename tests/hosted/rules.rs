//! The rules of Open Badges 2.0 for what is published (OB2-06 to OB2-11, OB2-18 to OB2-24, OB2-27).

use crate::web::{AWARD, CLASS, ISSUER, Web, refused, shown, troubles, unchecked, valid};
use open_badge::report::{Code, Outcome, Verdict, Why, verdict};

#[test]
fn what_the_standard_asks_for_must_be_there() {
    let of_award = [
        "/type",
        "/recipient",
        "/badge",
        "/verification",
        "/recipient/type",
        "/recipient/identity",
        "/recipient/hashed",
    ];
    let of_class = [
        "/id",
        "/type",
        "/name",
        "/description",
        "/image",
        "/criteria",
        "/issuer",
        "/alignment/targetName",
        "/alignment/targetUrl",
    ];
    let of_issuer = ["/id", "/type", "/name", "/url", "/email"];
    for (url, places, code) in [
        (AWARD, &of_award[..], Code::AssertionShape),
        (CLASS, &of_class, Code::AssertionClass),
        (ISSUER, &of_issuer, Code::AssertionIssuer),
    ] {
        for place in places {
            let verification = Web::new().remove(url, place).verify_award();
            refused(place, &verification, Verdict::Malformed, code);
            unchecked(&verification);
        }
    }
    refused("no date", &Web::new().remove(AWARD, "/issuedOn").verify_award(), Verdict::Malformed, Code::AssertionDates);
    refused("no id", &Web::new().remove(AWARD, "/id").verify_award(), Verdict::Malformed, Code::AssertionShape);
    for (url, code) in [(AWARD, Code::AssertionContext), (CLASS, Code::AssertionClass), (ISSUER, Code::AssertionIssuer)]
    {
        let web = Web::new().set(url, "/@context", r#""https://w3id.org/openbadges/invalid""#);
        refused("another context", &web.verify_award(), Verdict::Malformed, code);
    }
}

#[test]
fn what_is_there_has_the_form_that_the_standard_gives_it() {
    for (url, place, text, code) in [
        (AWARD, "/type", r#""BadgeClass""#, Code::AssertionShape),
        (AWARD, "/recipient", r#""ada@guild.example""#, Code::AssertionShape),
        (AWARD, "/recipient/hashed", r#""yes""#, Code::AssertionShape),
        (AWARD, "/recipient/salt", "7", Code::AssertionShape),
        (AWARD, "/badge", "7", Code::AssertionShape),
        (AWARD, "/verification", r#""hosted""#, Code::AssertionShape),
        (AWARD, "/verification", r#"{"type": "GuessedBadge"}"#, Code::AssertionShape),
        (AWARD, "/narrative", "[]", Code::AssertionShape),
        (AWARD, "/evidence", r#"["a book"]"#, Code::AssertionShape),
        // OB2-09.
        (AWARD, "/image", r#""data:image/png;base64,iVBORw0KGgo=""#, Code::AssertionShape),
        (AWARD, "/image", "7", Code::AssertionShape),
        (CLASS, "/image", r#""data:image/gif;base64,R0lGODlh""#, Code::AssertionClass),
        (CLASS, "/image", r#""data:text/html,<p>""#, Code::AssertionClass),
        (CLASS, "/image", r#"{"caption": "A picture"}"#, Code::AssertionClass),
        (CLASS, "/type", r#"["Assertion"]"#, Code::AssertionClass),
        (CLASS, "/name", "7", Code::AssertionClass),
        (CLASS, "/name", r#""""#, Code::AssertionClass),
        (CLASS, "/description", r#"{"text": "x"}"#, Code::AssertionClass),
        (CLASS, "/tags", r#"["a", 7]"#, Code::AssertionClass),
        (
            CLASS,
            "/alignment",
            r#"[{"targetName": "A", "targetUrl": "https://a.example"}, {"targetName": "B"}]"#,
            Code::AssertionClass,
        ),
        // OB2-20.
        (CLASS, "/criteria", r#""five afternoons""#, Code::AssertionClass),
        (CLASS, "/criteria", r#"{"type": "Criteria"}"#, Code::AssertionClass),
        (CLASS, "/criteria", r#"{"narrative": ""}"#, Code::AssertionClass),
        (ISSUER, "/type", r#""Criteria""#, Code::AssertionIssuer),
        (ISSUER, "/url", r#""the guild's page""#, Code::AssertionIssuer),
        (ISSUER, "/email", r#""the guild""#, Code::AssertionIssuer),
        (ISSUER, "/image", r#""data:image/jpeg;base64,/9j/""#, Code::AssertionIssuer),
    ] {
        let verification = Web::new().set(url, place, text).verify_award();
        refused(&format!("{place} {text}"), &verification, Verdict::Malformed, code);
    }
}

#[test]
fn the_forms_that_the_standard_allows_are_read() {
    for (url, place, text) in [
        (AWARD, "/type", r#"["Assertion", "https://guild.example/OwnType"]"#),
        (AWARD, "/type", r#""obi:Assertion""#),
        (AWARD, "/type", r#""https://w3id.org/openbadges#Assertion""#),
        (AWARD, "/verification/type", r#""HostedBadge""#),
        (AWARD, "/verification/type", r#"["hosted"]"#),
        (AWARD, "/badge", r#"["https://guild.example/classes/repair-cafe-host.json"]"#),
        (AWARD, "/issuedOn", r#"["2026-05-03T10:00:00Z"]"#),
        (AWARD, "/expires", "null"),
        (AWARD, "/narrative", "null"),
        (AWARD, "/evidence", "[]"),
        (AWARD, "/evidence", r#""https://guild.example/evidence""#),
        (AWARD, "/evidence", r#"{"narrative": "Seen."}"#),
        (AWARD, "/image", r#"{"id": "https://guild.example/awards/1.svg", "author": "https://guild.example/ada"}"#),
        (AWARD, "/recipient", r#"{"type": "url", "identity": "https://ada.example", "hashed": false}"#),
        (CLASS, "/image", r#""https://guild.example/classes/repair.png""#),
        (CLASS, "/image", r#""data:image/png;base64,iVBORw0KGgo=""#),
        (CLASS, "/image", r#"{"id": "data:image/svg+xml;base64,PHN2Zy8+"}"#),
        (CLASS, "/criteria", r#""https://guild.example/classes/repair-cafe-host""#),
        (CLASS, "/criteria", r#"{"narrative": "Host."}"#),
        (CLASS, "/alignment", "[]"),
        (CLASS, "/tags", r#""repair""#),
        (CLASS, "/name", r#"{"@value": "Hôte", "@language": "fr"}"#),
        (CLASS, "/@context", r#"["https://w3id.org/openbadges/v2", {"guild": "https://guild.example/#"}]"#),
        (CLASS, "/@context", r#"{"obi": "https://w3id.org/openbadges#", "name": "http://schema.org/name"}"#),
        (ISSUER, "/type", r#""Issuer""#),
        (ISSUER, "/telephone", r#""+16175551212""#),
    ] {
        let verification = Web::new().set(url, place, text).verify_award();
        assert_eq!(verdict(&verification.report), Verdict::Valid, "{place} {text}: {:#?}", troubles(&verification));
    }
    // OB2-27: 2.1 adds an interface and leaves badges as they are.
    let v2_1 = r#""https://purl.imsglobal.org/spec/ob/v2p1/context/ob_v2p1.jsonld""#;
    valid("2.1", &Web::new().set(AWARD, "/@context", v2_1).verify_award(), &[]);
}

#[test]
fn names_of_json_ld_are_those_of_the_standard() {
    let old = |url: &str| {
        let text = open_badge::json::write_pretty(&Web::new().document(url));
        crate::web::parse(&text.replace("\"id\":", "\"@id\":").replace("\"type\":", "\"@type\":"))
    };
    let web = Web::default().with(AWARD, &old(AWARD)).with(CLASS, &old(CLASS)).with(ISSUER, &old(ISSUER));
    valid("@id and @type", &web.verify_award(), &[]);
    valid("as a copy too", &web.verify(&old(AWARD)), &[]);
}

#[test]
fn dates_name_their_time_and_zone() {
    for text in [
        r#""2026-05-03""#,
        r#""2026-05-03T10:00:00""#,
        "1777802400",
        r#""1777802400""#,
        r#""May 2026""#,
        r#""2026-02-30T10:00:00Z""#,
        r#""2026-05-03 10:00:00Z""#,
        "true",
    ] {
        for place in ["/issuedOn", "/expires"] {
            let verification = Web::new().set(AWARD, place, text).verify_award();
            refused(&format!("{place} {text}"), &verification, Verdict::Malformed, Code::AssertionDates);
        }
    }
    for text in [
        "2026-05-03T10:00Z",
        "2026-05-03T10:00:00.123+02:00",
        "2026-05-03T10:00:00+0200",
        "2026-05-03T10:00:00-00",
        "20260503T100000Z",
    ] {
        let verification = Web::new().set(AWARD, "/issuedOn", &format!("{text:?}")).verify_award();
        assert_eq!(verdict(&verification.report), Verdict::Valid, "{text}: {:#?}", troubles(&verification));
    }
}

#[test]
fn an_award_holds_from_its_day_to_its_end() {
    let award = open_badge::json::write_pretty(&crate::web::award());
    for (now, expected) in [
        ("2026-05-03T09:59:59Z", Verdict::NotYetValid),
        ("2026-05-03T10:00:00Z", Verdict::Valid),
        ("2028-05-03T10:00:00Z", Verdict::Valid),
        ("2028-05-03T10:00:01Z", Verdict::Expired),
    ] {
        let (verification, _) = Web::new().ask(award.as_bytes(), now);
        assert_eq!(verdict(&verification.report), expected, "{now}");
        shown(&verification);
    }
    let backwards = Web::new().set(AWARD, "/expires", r#""2026-05-01T00:00:00Z""#);
    refused("over before it began", &backwards.verify_award(), Verdict::Malformed, Code::AssertionDates);
    valid("without an end", &Web::new().remove(AWARD, "/expires").verify_award(), &[Code::HostedCopy]);
}

#[test]
fn a_hash_has_its_algorithm_and_length() {
    let digits = |count: usize| "0123456789abcdef".repeat(8)[..count].to_owned();
    for (identity, expected) in [
        (format!("sha256${}", digits(64)), Verdict::Valid),
        (format!("sha256${}", digits(64).to_uppercase()), Verdict::Valid),
        (format!("md5${}", digits(32)), Verdict::Valid),
        // OB1-07: the sample of 1.1 is SHA-1 by another name.
        ("sha256$28d50415252ab6c689a54413da15b083034b66e5".into(), Verdict::Malformed),
        (format!("sha1${}", digits(40)), Verdict::Malformed),
        (digits(64), Verdict::Malformed),
        (format!("sha256${}", "g".repeat(64)), Verdict::Malformed),
        ("ada@guild.example".into(), Verdict::Malformed),
    ] {
        let verification = Web::new().set(AWARD, "/recipient/identity", &format!("{identity:?}")).verify_award();
        assert_eq!(verdict(&verification.report), expected, "{identity}");
    }
}

#[test]
fn what_is_not_read_is_named() {
    let extension = r#"{"@context": "https://w3id.org/openbadges/extensions/exampleExtension/context.json",
        "type": ["Extension", "extensions:ExampleExtension"], "exampleProperty": "short and sweet"}"#;
    let unread = Outcome::Unknown(Why::Unsupported);
    for url in [AWARD, CLASS, ISSUER] {
        let verification = Web::new().set(url, "/extensions:exampleExtension", extension).verify_award();
        valid(url, &verification, &[Code::AssertionExtensions]);
        let check = verification.report.find(Code::AssertionExtensions).unwrap();
        assert_eq!((check.outcome, check.value("name")), (unread, Some("extensions:exampleExtension")));

        let endorsed = Web::new().set(url, "/endorsement", r#"["https://university.example/endorsements/1"]"#);
        let verification = endorsed.verify_award();
        valid(url, &verification, &[Code::EndorsementsHold]);
        // With the feature `trust` its address is asked.
        let unread = if cfg!(feature = "trust") { Outcome::Unknown(Why::Unreachable) } else { unread };
        assert_eq!(verification.report.find(Code::EndorsementsHold).unwrap().outcome, unread);
    }
    for text in [r#""short and sweet""#, r#"{"type": ["Extension"]}"#, r#"{"@context": "https://a.example"}"#] {
        let verification = Web::new().set(AWARD, "/extensions:exampleExtension", text).verify_award();
        refused(text, &verification, Verdict::Malformed, Code::AssertionExtensions);
    }
}
