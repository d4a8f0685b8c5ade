//! Whose badge it is: the profile at the issuer's own address says where it publishes (OB2-03 to OB2-05).

use crate::web::{AWARD, CLASS, ISSUER, Web, award, class, issuer, refused, set, shown, troubles, valid};
use open_badge::credential::Contents;
use open_badge::json::write_pretty;
use open_badge::report::{Code, Outcome, Verdict, verdict};

const UNIVERSITY: &str = "https://university.example/issuer";

/// The guild's badge with this verification in its profile, at another address.
fn declared(verification: &str, address: &str) -> Verdict {
    let web = Web::new().set(ISSUER, "/verification", verification);
    let moved = set(&award(), "/id", &format!("{address:?}"));
    let secure = address.replacen("http://", "https://", 1);
    let verification = web.with(&secure, &moved).verify(&moved);
    if verdict(&verification.report) == Verdict::WrongSigner {
        assert_eq!(verification.report.find(Code::HostedOrigin).unwrap().outcome, Outcome::Fail);
        assert!(matches!(verification.contents, Contents::Hidden));
    }
    verdict(&verification.report)
}

#[test]
fn by_default_an_issuer_publishes_on_its_own_host() {
    for (address, expected) in [
        ("https://guild.example/anything", Verdict::Valid),
        ("https://GUILD.example/awards/1.json", Verdict::Valid),
        ("https://guild.example:443/awards/1.json", Verdict::Valid),
        ("http://guild.example/awards/1.json", Verdict::Valid),
        ("https://guild.example:8443/awards/1.json", Verdict::WrongSigner),
        ("https://awards.guild.example/1.json", Verdict::WrongSigner),
        ("https://evil.example/awards/1.json", Verdict::WrongSigner),
        ("https://guild.example.evil.example/awards/1.json", Verdict::WrongSigner),
        ("https://guild.example./awards/1.json", Verdict::WrongSigner),
    ] {
        for verification in ["{}", r#"{"type": "VerificationObject"}"#, r#"{"verificationProperty": "id"}"#] {
            assert_eq!(declared(verification, address), expected, "{address} {verification}");
        }
    }
}

#[test]
fn an_issuer_names_the_hosts_on_which_it_publishes() {
    let one = r#"{"allowedOrigins": "awards.example"}"#;
    let several = r#"{"allowedOrigins": ["awards.example", "https://other.example", "port.example:8443"]}"#;
    for (verification, address, expected) in [
        (one, "https://awards.example/1", Verdict::Valid),
        (one, "https://Awards.Example/1", Verdict::Valid),
        (one, "http://awards.example/1", Verdict::Valid),
        (one, "https://awards.example:8443/1", Verdict::WrongSigner),
        (one, "https://guild.example/awards/9", Verdict::WrongSigner),
        (one, "https://awards.example.evil.example/1", Verdict::WrongSigner),
        (one, "https://evil.example/awards.example/1", Verdict::WrongSigner),
        (several, "https://awards.example/1", Verdict::Valid),
        (several, "https://other.example/1", Verdict::Valid),
        (several, "https://port.example:8443/1", Verdict::Valid),
        (several, "https://port.example/1", Verdict::WrongSigner),
        (r#"{"allowedOrigins": []}"#, "https://guild.example/awards/9", Verdict::WrongSigner),
        (r#"{"allowedOrigins": [7, null]}"#, "https://guild.example/awards/9", Verdict::WrongSigner),
        (r#"{"allowedOrigins": "https://awards.example/path"}"#, "https://awards.example/path", Verdict::WrongSigner),
    ] {
        assert_eq!(declared(verification, address), expected, "{address} {verification}");
    }
}

#[test]
fn an_issuer_names_what_its_addresses_start_with() {
    let one = r#"{"startsWith": "https://awards.example/guild/"}"#;
    let several = r#"{"startsWith": ["https://awards.example/guild", "https://php.example/badge?b="]}"#;
    let host = r#"{"startsWith": "https://awards.example"}"#;
    for (verification, address, expected) in [
        (one, "https://awards.example/guild/1", Verdict::Valid),
        (one, "https://awards.example/guild", Verdict::WrongSigner),
        (one, "https://awards.example/guild2/1", Verdict::WrongSigner),
        (one, "https://awards.example/Guild/1", Verdict::WrongSigner),
        (one, "https://evil.example/https://awards.example/guild/1", Verdict::WrongSigner),
        (several, "https://awards.example/guild/1", Verdict::Valid),
        (several, "https://awards.example/guild?b=1", Verdict::Valid),
        (several, "https://php.example/badge?b=1", Verdict::Valid),
        (several, "https://php.example/badge?c=1", Verdict::WrongSigner),
        (host, "https://awards.example/1", Verdict::Valid),
        // OB2-04: what texts would take for the same.
        (several, "https://awards.example/guildmasters/1", Verdict::WrongSigner),
        (host, "https://awards.example.evil.example/1", Verdict::WrongSigner),
        (host, "https://awards.example:8443/1", Verdict::WrongSigner),
    ] {
        assert_eq!(declared(verification, address), expected, "{address} {verification}");
    }
    // Not even addresses: a browser would ask another host, or another path, than they seem to name.
    for address in [
        "https://awards.example@evil.example/1",
        "https://awards.example\\\\@evil.example/1",
        "https://awards.example/guild/../evil/1",
        "https://awards.example/guild/%2e%2E/evil/1",
    ] {
        let text = format!("\"{address}\"");
        let verification = Web::new().set(ISSUER, "/verification", host).verify(&set(&award(), "/id", &text));
        refused(address, &verification, Verdict::Unsigned, Code::HostedAddress);
    }
}

#[test]
fn what_is_declared_in_two_ways_holds_in_both() {
    let both =
        r#"{"startsWith": "https://awards.example/guild/", "allowedOrigins": ["awards.example", "other.example"]}"#;
    assert_eq!(declared(both, "https://awards.example/guild/1"), Verdict::Valid);
    assert_eq!(declared(both, "https://awards.example/1"), Verdict::WrongSigner);
    assert_eq!(declared(both, "https://other.example/guild/1"), Verdict::WrongSigner);
}

#[test]
fn another_property_than_the_address_is_not_supported() {
    let web = Web::new().set(ISSUER, "/verification", r#"{"verificationProperty": "url"}"#);
    refused("url", &web.verify_award(), Verdict::Unsupported, Code::HostedOrigin);
}

#[test]
fn what_a_badge_is_for_stands_on_the_issuers_hosts_too() {
    let elsewhere = "https://classes.example/host";
    let web = Web::new().with(elsewhere, &set(&class(), "/id", &format!("{elsewhere:?}"))).set(
        AWARD,
        "/badge",
        &format!("{elsewhere:?}"),
    );
    refused("on a host of its own", &web.verify_award(), Verdict::WrongSigner, Code::HostedOrigin);
    for verification in [
        r#"{"allowedOrigins": ["guild.example", "classes.example"]}"#,
        r#"{"startsWith": ["https://guild.example/", "https://classes.example/any"]}"#,
    ] {
        let declared = web.clone().set(ISSUER, "/verification", verification);
        valid(verification, &declared.verify_award(), &[Code::HostedCopy]);
    }
}

#[test]
fn nobody_issues_in_the_name_of_another() {
    // Everything on a host of Eve's but the issuer, whose profile knows nothing of it.
    let evil = |text: String| {
        text.replace("guild.example/awards", "evil.example/awards")
            .replace("guild.example/classes", "evil.example/classes")
    };
    let (award, class) =
        (crate::web::parse(&evil(write_pretty(&award()))), crate::web::parse(&evil(write_pretty(&class()))));
    let web = Web::new()
        .with("https://evil.example/awards/1.json", &award)
        .with("https://evil.example/classes/repair-cafe-host.json", &class);
    let verification = web.verify(&award);
    refused("the guild's name", &verification, Verdict::WrongSigner, Code::HostedOrigin);
    assert!(matches!(verification.contents, Contents::Hidden));
    // An embedded profile that would allow it is not the issuer's.
    let profile = set(&issuer(), "/verification", r#"{"allowedOrigins": ["evil.example"]}"#);
    let embedded = set(&class, "/issuer", &write_pretty(&profile));
    let web = web.with("https://evil.example/classes/repair-cafe-host.json", &embedded);
    refused("a profile in the class", &web.verify(&award), Verdict::WrongSigner, Code::HostedOrigin);
}

// OB2-05 -----------------------------------------------------------------------------------------

#[test]
fn the_profile_is_read_from_the_issuers_own_address() {
    let fake = set(&issuer(), "/name", r#""A University""#);
    let web = Web::new().set(CLASS, "/issuer", &write_pretty(&fake));
    let verification = web.verify_award();
    valid("embedded", &verification, &[]);
    assert_eq!(&*shown(&verification).issuer.name.0[0].value, "The Members’ Guild");

    let all_embedded = Web::new().set(AWARD, "/badge", &write_pretty(&set(&class(), "/issuer", &write_pretty(&fake))));
    let verification = all_embedded.verify_award();
    assert_eq!(verdict(&verification.report), Verdict::Valid, "{:#?}", troubles(&verification));
    assert_eq!(&*shown(&verification).issuer.name.0[0].value, "The Members’ Guild");
    refused("nobody answers", &all_embedded.silent(ISSUER).verify_award(), Verdict::CouldNotCheck, Code::HostedIssuer);

    for (what, named) in [
        ("a URN", r#""urn:uuid:2d391246-6e0d-4dab-906c-b29770bd7aa6""#),
        ("a DID", r#""did:web:guild.example""#),
        (
            "without an id",
            r#"{"type": "Profile", "name": "The Guild", "url": "https://guild.example", "email": "a@b"}"#,
        ),
        (
            "with a URN",
            r#"{"id": "urn:uuid:1", "type": "Profile", "name": "G", "url": "https://guild.example", "email": "a@b"}"#,
        ),
    ] {
        let verification = Web::new().set(CLASS, "/issuer", named).verify_award();
        refused(what, &verification, Verdict::WrongSigner, Code::HostedIssuer);
        assert!(matches!(verification.contents, Contents::Hidden), "{what}");
    }
    let urn = Web::new().set(ISSUER, "/id", r#""urn:uuid:2d391246-6e0d-4dab-906c-b29770bd7aa6""#);
    refused("a profile with a URN", &urn.verify_award(), Verdict::WrongSigner, Code::HostedIssuer);
}

#[test]
fn a_profile_that_is_somebody_elses_is_asked_for_there() {
    let theirs = set(&issuer(), "/id", &format!("{UNIVERSITY:?}"));
    let web = Web::new().with(ISSUER, &theirs);
    refused("not there", &web.verify_award(), Verdict::CouldNotCheck, Code::HostedIssuer);
    let web = web.with(UNIVERSITY, &theirs);
    refused("there", &web.verify_award(), Verdict::WrongSigner, Code::HostedOrigin);
}
