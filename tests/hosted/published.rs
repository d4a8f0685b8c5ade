//! What counts is what the issuer's site gives: a copy in hand is only a pointer to it.

use crate::web::{
    AWARD, CLASS, ISSUER, NOW, Web, award, by_copies, class, issuer, parse, refused, remove, set, shown, troubles,
    unchecked, valid,
};
use open_badge::card::View;
use open_badge::credential::{Contents, Source};
use open_badge::json::write_pretty;
use open_badge::report::{Code, Outcome, Verdict, Why, verdict};

// OB2-01, ENV-12 ---------------------------------------------------------------------------------

#[test]
fn a_badge_that_its_issuers_site_publishes_is_valid() {
    let (verification, asked) = Web::new().ask(write_pretty(&award()).as_bytes(), NOW);
    valid("the guild's badge", &verification, &[]);
    assert_eq!(asked, [AWARD, CLASS, ISSUER]);
    let badge = shown(&verification);
    assert_eq!(badge.id.as_deref(), Some(AWARD));
    assert_eq!(&*badge.achievement.name.0[0].value, "Repair café host");
    assert_eq!(badge.achievement.name.0[0].language.as_deref(), Some("en"));
    assert_eq!(&*badge.issuer.name.0[0].value, "The Members’ Guild");
    assert_eq!(badge.identifiers[0].salt.as_deref(), Some("7d1f"));
    assert!(badge.identifiers[0].hashed);
    assert_eq!(badge.evidence.len(), 2);
    assert_eq!(badge.image.as_ref().unwrap().url.as_ref(), "https://guild.example/awards/1.png");
    assert_eq!(badge.achievement.alignments[0].code.as_deref(), Some("V-12"));
    assert_eq!(badge.achievement.related[0].edition.as_ref(), "2, de");
    for source in [&badge.read_from, &badge.achievement.read_from, &badge.issuer.read_from] {
        assert_eq!(*source, Source::Hosted("guild.example".into()));
    }
    let report = &verification.report;
    assert_eq!(report.issuer.as_ref().unwrap().host.as_deref(), Some("guild.example"));
    assert_eq!(report.credential.as_deref(), Some(AWARD));
    assert_eq!(report.format.standard, Some("Open Badges 2.0"));
}

#[test]
fn a_copy_that_was_changed_shows_what_is_published_and_says_so() {
    for (what, pointer, text, names) in [
        ("recipient", "/recipient/identity", r#""sha256$0000""#, "recipient"),
        ("a later end", "/expires", r#""2099-01-01T00:00:00Z""#, "expires"),
        ("a story", "/narrative", r#""Eve did it alone.""#, "narrative"),
        ("another badge", "/badge", r#""https://guild.example/classes/master.json""#, "badge"),
        (
            "an embedded class",
            "/badge",
            r#"{"id": "https://guild.example/classes/repair-cafe-host.json", "type": "BadgeClass", "name": "Master"}"#,
            "name, description, image, criteria, alignment, tags, version, issuer",
        ),
    ] {
        let verification = Web::new().verify(&set(&award(), pointer, text));
        valid(what, &verification, &[Code::HostedCopy]);
        assert_eq!(verification.report.find(Code::HostedCopy).unwrap().value("name"), Some(names), "{what}");
        let fresh = Web::new().verify_award();
        assert_eq!(format!("{:?}", verification.contents), format!("{:?}", fresh.contents), "{what}");
    }
}

#[test]
fn what_says_the_same_in_other_words_is_the_same() {
    let embedded = set(&class(), "/issuer", &write_pretty(&issuer()));
    for (what, copy) in [
        ("another time zone", set(&award(), "/issuedOn", r#""2026-05-03T12:00:00+02:00""#)),
        ("all embedded", set(&award(), "/badge", &write_pretty(&embedded))),
        ("the alias", set(&remove(&award(), "/verification"), "/verify", r#"{"type": "HostedBadge"}"#)),
        ("JSON-LD's own names", set(&remove(&award(), "/id"), "/@id", &write_pretty(&parse(&format!("{AWARD:?}"))))),
    ] {
        valid(what, &Web::new().verify(&copy), &[]);
    }
}

#[test]
fn only_the_address_of_a_copy_is_used() {
    let pointer = parse(
        r#"{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://guild.example/awards/1.json",
            "badge": {"name": "Doctor of Everything", "issuer": {"name": "A University"}}}"#,
    );
    let verification = Web::new().verify(&pointer);
    assert_eq!(verdict(&verification.report), Verdict::Valid, "{:#?}", troubles(&verification));
    assert!(!format!("{:?}", verification.contents).contains("Doctor"));
    assert!(!format!("{:?}", verification.contents).contains("University"));
}

#[test]
fn without_an_answer_nobody_vouches_for_the_copy() {
    let embedded = set(&award(), "/badge", &write_pretty(&set(&class(), "/issuer", &write_pretty(&issuer()))));
    let verification = Web::default().verify(&embedded);
    refused("nobody answers", &verification, Verdict::CouldNotCheck, Code::HostedAssertion);
    let badge = unchecked(&verification);
    assert_eq!(&*badge.achievement.name.0[0].value, "Repair café host");
    assert_eq!(badge.achievement.read_from, Source::Document);
    assert_eq!(&*badge.issuer.id, ISSUER);
}

#[test]
fn an_assertion_that_names_no_address_has_nobody_behind_it() {
    for (what, copy) in [
        ("no id", remove(&award(), "/id")),
        ("a URN", set(&award(), "/id", r#""urn:uuid:5c1a9c4e-6f5b-4b0a-9a3e-2f4d9f1c7b10""#)),
        ("another scheme", set(&award(), "/id", r#""ftp://guild.example/awards/1.json""#)),
        ("a user part", set(&award(), "/id", r#""https://guild.example@evil.example/awards/1.json""#)),
    ] {
        let verification = Web::new().verify(&copy);
        refused(what, &verification, Verdict::Unsigned, Code::HostedAddress);
        unchecked(&verification);
    }
}

#[test]
fn a_signed_assertion_without_its_signature_is_unsigned() {
    for name in ["signed", "SignedBadge"] {
        let copy = set(&award(), "/verification/type", &format!("{name:?}"));
        let verification = Web::new().verify(&copy);
        refused(name, &verification, Verdict::Unsigned, Code::ProofPresent);
        unchecked(&verification);
    }
    let published = Web::new().set(AWARD, "/verification/type", r#""signed""#);
    refused("published", &published.verify_award(), Verdict::Unsigned, Code::ProofPresent);
    let other = set(&award(), "/verification/type", r#""BlockchainBadge""#);
    refused("another way", &Web::new().verify(&other), Verdict::Unsupported, Code::HostedAddress);
}

// OB2-02 -----------------------------------------------------------------------------------------

const OTHER: &str = "https://guild.example/awards/2.json";

#[test]
fn what_stands_at_one_address_never_serves_as_what_stands_at_another() {
    let other = set(&award(), "/id", &format!("{OTHER:?}"));
    let web = Web::new().with(AWARD, &other);

    // The other one is asked for at its own address, and only what stands there is shown.
    refused("the other is not there", &web.verify_award(), Verdict::CouldNotCheck, Code::HostedAssertion);
    let own = set(&other, "/narrative", r#""The second one.""#);
    let verification = web.clone().with(OTHER, &own).verify_award();
    valid("the other is there", &verification, &[Code::HostedSame, Code::HostedCopy]);
    assert_eq!(shown(&verification).narrative.as_deref(), Some("The second one."));
    assert_eq!(verification.report.credential.as_deref(), Some(OTHER));
    assert!(verification.report.find(Code::HostedCopy).unwrap().value("name").unwrap().starts_with("id"));

    // Once is enough.
    let third = set(&award(), "/id", r#""https://guild.example/awards/3.json""#);
    let verification = web.clone().with(OTHER, &third).verify_award();
    refused("the other calls itself a third", &verification, Verdict::WrongSigner, Code::HostedAssertion);
    assert!(matches!(verification.contents, Contents::Hidden));
    let urn = set(&award(), "/id", r#""urn:uuid:1""#);
    refused("no address", &Web::new().with(AWARD, &urn).verify_award(), Verdict::WrongSigner, Code::HostedAssertion);
}

#[test]
fn the_same_holds_for_class_and_issuer() {
    let elsewhere = "https://guild.example/classes/other.json";
    for (at, code) in [(CLASS, Code::HostedClass), (ISSUER, Code::HostedIssuer)] {
        let moved = Web::new().set(at, "/id", &format!("{elsewhere:?}"));
        refused(at, &moved.verify_award(), Verdict::CouldNotCheck, code);
        let there = moved.document(at);
        let verification = moved.clone().with(elsewhere, &there).verify_award();
        assert_eq!(verdict(&verification.report), Verdict::Valid, "{at}: {:#?}", troubles(&verification));
        assert!(verification.report.caveats().contains(&Code::HostedSame), "{at}");
        let third = set(&there, "/id", r#""https://guild.example/classes/third.json""#);
        refused(at, &moved.with(elsewhere, &third).verify_award(), Verdict::WrongSigner, code);
    }
}

// OB2-12, OB2-13 ---------------------------------------------------------------------------------

#[test]
fn what_its_issuer_withdrew_is_revoked() {
    let gone = Web::new().status(AWARD, 410).verify_award();
    refused("410", &gone, Verdict::Revoked, Code::StatusRevocation);
    unchecked(&gone);

    let said = r#"{"@context": "https://w3id.org/openbadges/v2", "id": "https://guild.example/awards/1.json",
        "revoked": true, "revocationReason": "It was three children in a coat."}"#;
    let verification = Web::new().with(AWARD, &parse(said)).verify_award();
    refused("no more than that", &verification, Verdict::Revoked, Code::StatusRevocation);
    unchecked(&verification);
    let reason = verification.report.find(Code::StatusRevocation).unwrap().value("reason");
    assert_eq!(reason, Some("It was three children in a coat."));

    let whole = Web::new().set(AWARD, "/revoked", "true");
    let verification = whole.verify_award();
    refused("with all it said", &verification, Verdict::Revoked, Code::StatusRevocation);
    shown(&verification);
    for (what, web) in [
        ("and nothing else is there", whole.clone().silent(CLASS)),
        ("and it expired", whole.clone().set(AWARD, "/expires", r#""2026-05-04T00:00:00Z""#)),
        ("and it is malformed", whole.clone().remove(AWARD, "/recipient")),
        ("in other words", Web::new().set(AWARD, "/revoked", r#""yes""#)),
    ] {
        refused(what, &web.verify_award(), Verdict::Revoked, Code::StatusRevocation);
    }
    for value in ["false", "null", r#""false""#] {
        valid(value, &Web::new().set(AWARD, "/revoked", value).verify_award(), &[]);
    }
    // A copy that says so is only a copy.
    assert_eq!(verdict(&Web::new().verify(&set(&award(), "/revoked", "true")).report), Verdict::Valid);
}

#[test]
fn what_is_no_longer_there_could_not_be_checked() {
    for status in [401, 403, 404, 500, 503] {
        let verification = Web::new().status(AWARD, status).verify_award();
        refused(&status.to_string(), &verification, Verdict::CouldNotCheck, Code::HostedAssertion);
        let check = verification.report.find(Code::HostedAssertion).unwrap();
        assert_eq!(check.value("status"), Some(&*status.to_string()));
        unchecked(&verification);
    }
    // Only the assertion itself can be withdrawn in this way.
    for (url, code) in [(CLASS, Code::HostedClass), (ISSUER, Code::HostedIssuer)] {
        refused("410", &Web::new().status(url, 410).verify_award(), Verdict::CouldNotCheck, code);
    }
}

// OB2-25, OB2-26, SEC-05 -------------------------------------------------------------------------

#[test]
fn http_is_looked_up_over_https_and_this_is_said() {
    let plain = |value: &open_badge::json::Value| parse(&write_pretty(value).replace("https://guild", "http://guild"));
    let (award, class, issuer) = (plain(&award()), plain(&class()), plain(&issuer()));
    let web = Web::default().with(AWARD, &award).with(CLASS, &class).with(ISSUER, &issuer);
    let (verification, asked) = web.ask(write_pretty(&award).as_bytes(), NOW);
    valid("http addresses", &verification, &[Code::HostedHttps]);
    assert_eq!(asked, [AWARD, CLASS, ISSUER], "nobody was asked for http");
    assert_eq!(verification.report.issuer.as_ref().unwrap().host.as_deref(), Some("guild.example"));

    // An issuer that moved its badges to https, and kept the address of its profile.
    let moved = Web::new().with(ISSUER, &issuer).set(CLASS, "/issuer", r#""http://guild.example/issuer.json""#);
    valid("an http issuer", &moved.verify_award(), &[Code::HostedHttps]);

    // A site that moved to https, and kept the names of its badges.
    let kept = Web::new().set(AWARD, "/id", r#""http://guild.example/awards/1.json""#);
    valid("asked for https", &kept.verify_award(), &[Code::HostedHttps]);
    valid("by its address", &kept.verify_at(AWARD), &[Code::HostedHttps]);
    assert_eq!(shown(&kept.verify_award()).id.as_deref(), Some("http://guild.example/awards/1.json"));

    // Letters outside ASCII are asked for as their bytes.
    let id = "https://guild.example/café";
    let by_iri = set(&crate::web::award(), "/id", &format!("{id:?}"));
    let site = Web::new().with("https://guild.example/caf%C3%A9", &by_iri);
    valid("an IRI", &site.verify(&by_iri), &[]);
    assert_eq!(shown(&site.verify(&by_iri)).id.as_deref(), Some(id));

    let port = set(&award, "/id", r#""http://guild.example:8080/awards/1.json""#);
    let (verification, asked) = web.ask(write_pretty(&port).as_bytes(), NOW);
    refused("a port of http's", &verification, Verdict::CouldNotCheck, Code::HostedAssertion);
    let check = verification.report.find(Code::HostedAssertion).unwrap();
    assert_eq!(check.outcome, Outcome::Unknown(Why::NotPermitted));
    assert!(asked.is_empty());
}

#[test]
fn a_site_that_cannot_be_read_is_named_and_nothing_else_follows() {
    for (url, code) in [(AWARD, Code::HostedAssertion), (CLASS, Code::HostedClass), (ISSUER, Code::HostedIssuer)] {
        let verification = Web::new().silent(url).verify_award();
        refused(url, &verification, Verdict::CouldNotCheck, code);
        let check = verification.report.checks.iter().find(|check| check.code == code).unwrap();
        assert_eq!(check.outcome, Outcome::Unknown(Why::Unreachable));
        assert_eq!((check.value("host"), check.value("url")), (Some("guild.example"), Some(url)));
        unchecked(&verification);
    }
    let page = Web::new().with_text(AWARD, "<!doctype html><title>Badge</title>");
    refused("a page", &page.verify_award(), Verdict::CouldNotCheck, Code::HostedAssertion);
    let twice = Web::new().with_text(AWARD, r#"{"id": "https://guild.example/awards/1.json", "id": "urn:x"}"#);
    refused("two of one name", &twice.verify_award(), Verdict::CouldNotCheck, Code::HostedAssertion);
}

#[test]
fn no_badge_makes_a_reader_ask_their_own_network() {
    for url in ["https://localhost/a", "https://192.168.0.1/a", "https://printer.local/a", "http://10.0.0.1/a"] {
        let (verification, asked) =
            Web::new().ask(write_pretty(&set(&award(), "/id", &format!("{url:?}"))).as_bytes(), NOW);
        refused(url, &verification, Verdict::CouldNotCheck, Code::HostedAssertion);
        assert!(asked.is_empty(), "{asked:?}");
        let within = Web::new().set(AWARD, "/badge", &format!("{url:?}"));
        let (verification, asked) = within.ask(write_pretty(&award()).as_bytes(), NOW);
        refused(url, &verification, Verdict::CouldNotCheck, Code::HostedClass);
        assert_eq!(asked, [AWARD]);
    }
}

#[test]
fn copies_that_the_reader_supplies_are_marked() {
    let all = [(AWARD, &award()), (CLASS, &class()), (ISSUER, &issuer())];
    let verification = by_copies(&award(), &all);
    valid("copies of all", &verification, &[Code::HostedSupplied]);
    assert!(verification.report.contacted.is_empty());
    assert_eq!(shown(&verification).read_from, Source::Supplied("guild.example".into()));
    refused("not of all", &by_copies(&award(), &all[..2]), Verdict::CouldNotCheck, Code::HostedIssuer);
    // Copies are held to the same rules.
    let fake = set(&issuer(), "/id", r#""https://evil.example/issuer.json""#);
    let verification = by_copies(&award(), &[all[0], all[1], (ISSUER, &fake)]);
    refused("a copy of something else", &verification, Verdict::CouldNotCheck, Code::HostedIssuer);
}

// ENV-11, ENV-18 ---------------------------------------------------------------------------------

#[test]
fn an_address_is_asked_for_what_stands_there() {
    let (verification, asked) = Web::new().ask(AWARD.as_bytes(), NOW);
    valid("an award", &verification, &[]);
    assert_eq!(asked, [AWARD, CLASS, ISSUER]);
    assert_eq!(verification.report.find(Code::HostedCopy).unwrap().outcome, Outcome::NotApplicable);
    valid("with space around", &Web::new().verify_at(&format!("\n {AWARD}\n")), &[]);
    valid("over https", &Web::new().verify_at("http://guild.example/awards/1.json"), &[Code::HostedHttps]);
    refused("a class", &Web::new().verify_at(CLASS), Verdict::NotABadge, Code::IntakePart);
    let page = Web::default().with_text(AWARD, "<!doctype html><title>Badge</title>");
    refused("a page", &page.verify_at(AWARD), Verdict::NotABadge, Code::IntakeBadge);
    refused("nothing", &Web::default().verify_at(AWARD), Verdict::CouldNotCheck, Code::IntakeReadable);
    // Nobody said that there was a badge.
    let gone = Web::new().status(AWARD, 410).verify_at(AWARD);
    refused("gone", &gone, Verdict::CouldNotCheck, Code::IntakeReadable);
    let moved = Web::new().with(OTHER, &award()).verify_at(OTHER);
    valid("under another address", &moved, &[Code::HostedSame]);
}

#[test]
fn whom_a_badge_is_checked_for_is_neither_asked_nor_shown() {
    let shared = format!("{AWARD}?identity__email=ada%40guild.example&identity__url=x");
    let (verification, asked) = Web::new().ask(shared.as_bytes(), NOW);
    valid("a share link", &verification, &[]);
    let copy = set(&award(), "/id", &format!("{shared:?}"));
    let (of_copy, also_asked) = Web::new().ask(write_pretty(&copy).as_bytes(), NOW);
    assert_eq!(verdict(&of_copy.report), Verdict::Valid);
    let unreachable = Web::default().verify(&copy);
    assert!(!format!("{unreachable:?}").contains("identity__"), "{unreachable:?}");
    for (verification, asked) in [(&verification, asked), (&of_copy, also_asked)] {
        assert_eq!(asked, [AWARD, CLASS, ISSUER]);
        for view in [View::Chip, View::Card, View::Full] {
            assert!(!crate::web::card_text(verification, view).contains("ada%40"), "{view:?}");
        }
    }
}
