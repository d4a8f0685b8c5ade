//! Assertions of Open Badges before 3.0, and what their issuer's site publishes.

use super::Vector;
use open_badge::report::{Code, Verdict};

const AWARD: &str = "https://guild.example/awards/1.json";
const CLASS: &str = "https://guild.example/classes/host.json";
const ISSUER: &str = "https://guild.example/issuer.json";

const THE_AWARD: &str = r#"{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://guild.example/awards/1.json", "recipient": {"type": "email", "hashed": false, "identity": "ada@guild.example"}, "badge": "https://guild.example/classes/host.json", "verification": {"type": "hosted"}, "issuedOn": "2026-05-03T10:00:00Z"}"#;
const THE_CLASS: &str = r#"{"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://guild.example/classes/host.json", "name": "Repair café host", "description": "Keeps the coffee warm.", "image": "https://guild.example/host.png", "criteria": {"narrative": "Host five afternoons."}, "issuer": "https://guild.example/issuer.json"}"#;
const THE_ISSUER: &str = r#"{"@context": "https://w3id.org/openbadges/v2", "type": "Profile", "id": "https://guild.example/issuer.json", "name": "The Members’ Guild", "url": "https://guild.example", "email": "members@guild.example"}"#;

/// Open Badges 1.0: by its address, with dates in seconds.
const OLD_AWARD: &str = r#"{"uid": "1", "recipient": {"type": "email", "hashed": false, "identity": "ada@guild.example"}, "badge": "https://guild.example/classes/host.json", "verify": {"type": "hosted", "url": "https://guild.example/awards/1.json"}, "issuedOn": 1359217910}"#;
const OLD_CLASS: &str = r#"{"name": "Repair café host", "description": "Keeps the coffee warm.", "image": "https://guild.example/host.png", "criteria": "https://guild.example/host", "issuer": "https://guild.example/issuer.json"}"#;
const OLD_ISSUER: &str = r#"{"name": "The Members’ Guild", "url": "https://guild.example"}"#;

pub fn rows() -> Vec<Vector> {
    let published = |name, input: &str| Vector {
        input: input.into(),
        documents: web(THE_AWARD, THE_CLASS, THE_ISSUER),
        ..Vector::text(name, input, Verdict::Valid, Code::HostedAssertion)
    };
    let valid = |vector: Vector, caveats: &[Code]| Vector { because: None, ..vector }.with_caveats(caveats);
    let elsewhere = THE_ISSUER.replace("guild.example/issuer.json", "university.example/issuer.json");
    let of_another = THE_CLASS.replace("guild.example/issuer.json", "university.example/issuer.json");
    vec![
        valid(published("an award that its issuer's site publishes", THE_AWARD), &[]),
        valid(published("a copy that was changed", &THE_AWARD.replace("ada@", "eve@")), &[Code::HostedCopy]),
        valid(
            Vector { documents: web(OLD_AWARD, OLD_CLASS, OLD_ISSUER), ..published("an award of 1.0", OLD_AWARD) },
            &[Code::AssertionUpgraded],
        ),
        Vector {
            documents: [
                web(THE_AWARD, &of_another, &elsewhere),
                vec![("https://university.example/issuer.json", elsewhere.clone())],
            ]
            .concat(),
            ..refused("an award in another issuer's name", Verdict::WrongSigner, Code::HostedOrigin)
        }
        .with_caveats(&[Code::IssuerDomain]),
        refused("an award whose site is silent", Verdict::CouldNotCheck, Code::HostedAssertion),
        Vector::text(
            "an award without an address",
            r#"{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion"}"#,
            Verdict::Unsigned,
            Code::HostedAddress,
        ),
    ]
}

fn refused(name: &'static str, verdict: Verdict, because: Code) -> Vector {
    Vector::text(name, THE_AWARD, verdict, because)
}

fn web(award: &str, class: &str, issuer: &str) -> Vec<(&'static str, String)> {
    vec![(AWARD, award.into()), (CLASS, class.into()), (ISSUER, issuer.into())]
}
