//! Badges with endorsements inside: what each comes to, which changes no verdict.

use super::Vector;
use super::badges::{GUILD, get, guild_document, set, sign_as_issuer, stranger_key, write};
use super::endorsements::{by_endorser, by_guild, unsigned_endorsement, unsigned_of};
use super::lists;
use super::rows::plain;
use super::tokens::token_by;
use open_badge::json::Value;
use open_badge::report::{Code, Verdict};

/// The vectors of endorsements.
pub fn rows() -> Vec<Vector> {
    let id = get(&plain(), "/id").as_str().unwrap().to_owned();
    let issuer = get(&plain(), "/issuer/id").as_str().unwrap().to_owned();
    let achievement = "/credentialSubject/achievement";
    let made_for = get(&plain(), &format!("{achievement}/id")).as_str().unwrap().to_owned();
    let good = by_endorser(&unsigned_of(&id));
    let changed = set(&good, "/credentialSubject/endorsementComment", r#""Another""#);
    let listed = by_endorser(&set(&unsigned_of(&id), "/credentialStatus", &write(&lists::revocation_entry())));
    let header = format!(r#"{{"alg": "EdDSA", "typ": "vc+jwt", "kid": "{}"}}"#, stranger_key().method());
    let tokens = [token_by(2, &header, &unsigned_of(&id)), token_by(2, &header, &unsigned_of("urn:uuid:another"))];
    let tokens = Value::Array(tokens.iter().map(|token| Value::string(token)).collect());
    let open = |vector: Vector| vector.with_caveats(&[Code::IssuerDomain, Code::EndorsementsHold]);
    let carrying = |name, place: &str, entry: &Value, verdict| {
        let badge = sign_as_issuer(&set(&plain(), &format!("{place}/endorsement"), &write(entry)));
        Vector::valid(name, &badge).with_endorsements(&[verdict])
    };
    let revoked = || carrying("an endorsement that was withdrawn", "", &listed, Verdict::Revoked);
    vec![
        carrying("an endorsement of the award", "", &good, Verdict::Valid),
        carrying("an endorsement of the achievement", achievement, &by_guild(&made_for), Verdict::Valid)
            .with_guild(&guild_document()),
        carrying("an endorsement of the issuer", "/issuer", &by_endorser(&unsigned_of(&issuer)), Verdict::Valid),
        open(carrying("an endorsement of something else", "/issuer", &good, Verdict::Malformed)),
        open(carrying("an endorsement that was changed", "", &changed, Verdict::Tampered)),
        open(carrying(
            "an endorsement in another's name",
            "",
            &by_endorser(&unsigned_endorsement(GUILD, &id)),
            Verdict::WrongSigner,
        )),
        open(revoked()).with_list(&lists::revocation_list(&[lists::PLACE])),
        open(Vector { name: "an endorsement of which that is not known", ..revoked() })
            .with_endorsements(&[Verdict::Valid]),
        open(Vector::valid(
            "endorsements in tokens",
            &sign_as_issuer(&set(&plain(), "/endorsementJwt", &write(&tokens))),
        ))
        .with_endorsements(&[Verdict::Valid, Verdict::Malformed]),
    ]
}
