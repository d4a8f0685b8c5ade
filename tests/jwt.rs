//! Badges in JSON Web Tokens (REQUIREMENTS JOS-*, ENV-06, ENV-09, ENV-14, ENV-15, CTX-14).
#![cfg(all(feature = "issue", feature = "ecdsa"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "support/badges.rs"]
mod badges;
#[path = "support/tokens.rs"]
mod tokens;

use badges::{
    GUILD, GUILD_METHOD, GUILD_URL, IssuerKind, Model, NOW, documents, get, guild_document, instant, issuer_key, parse,
    quoted, refused, remove, rename, set, stranger_key, troubles, unsigned, valid, verdict_of, verify_bytes, write,
};
use open_badge::card::{self, Options, View};
use open_badge::credential::Contents;
use open_badge::documents::{Documents, Fetched};
use open_badge::issue::Suite;
use open_badge::json::{self, Value};
use open_badge::messages::Messages;
use open_badge::report::{Code, Outcome, Role, Verdict, publish, verdict};
use open_badge::{Verification, time};
use tokens::{jwk, token, token_by, url_safe};

// Tokens of the tests' own making -----------------------------------------------------------------

/// DID-18: no domain vouches for a did:key.
fn own_caveats(kind: IssuerKind) -> &'static [Code] {
    if kind == IssuerKind::DidKey { &[Code::IssuerDomain] } else { &[] }
}

/// A header with the method of a kind of issuer as `kid`.
fn header(kind: IssuerKind) -> String {
    format!(r#"{{"alg": "EdDSA", "kid": "{}"}}"#, kind.method())
}

fn seconds(text: &Value) -> String {
    time::parse(text.as_str().unwrap()).unwrap().timestamp.seconds.to_string()
}

fn credential(model: Model, kind: IssuerKind) -> Value {
    unsigned(model, Suite::EddsaRdfc2022, &kind.id())
}

/// The claims of a credential in the profile of Open Badges, beside it or around it.
fn claims(credential: &Value) -> Value {
    let v1 = credential.get("issuanceDate").is_some();
    let (from, until) = if v1 { ("/issuanceDate", "/expirationDate") } else { ("/validFrom", "/validUntil") };
    let mut payload = if v1 { set(&parse("{}"), "/vc", &write(credential)) } else { credential.clone() };
    for (claim, text) in [
        ("/iss", write(get(credential, "/issuer/id"))),
        ("/sub", write(get(credential, "/credentialSubject/id"))),
        ("/jti", write(get(credential, "/id"))),
        ("/nbf", seconds(get(credential, from))),
        ("/exp", seconds(get(credential, until))),
    ] {
        payload = set(&payload, claim, &text);
    }
    payload
}

/// The payload of a good badge by the guild.
fn guild_claims() -> Value {
    claims(&credential(Model::V2, IssuerKind::DidWeb))
}

fn guild_header() -> String {
    header(IssuerKind::DidWeb)
}

fn verify(input: &str) -> Verification {
    verify_with(input, &documents())
}

fn verify_with(input: &str, documents: &Documents) -> Verification {
    verify_bytes(input.as_bytes(), documents, instant(NOW)).0
}

fn outcome(verification: &Verification, code: Code) -> Option<Outcome> {
    verification.report.find(code).map(|check| check.outcome)
}

// What is good ------------------------------------------------------------------------------------

#[test]
fn a_badge_in_a_token_is_a_badge() {
    for model in [Model::V1, Model::V2] {
        for kind in IssuerKind::ALL {
            let text = token(&header(kind), &claims(&credential(model, kind)));
            let verification = verify(&text);
            valid(&format!("{model:?} {kind:?}"), &verification, own_caveats(kind));
            let Contents::Signed(badge) = &verification.contents else { panic!("signed") };
            assert_eq!(&*badge.name.0[0].value, "Repair café host");
            assert_eq!(verification.report.format.envelope, Some("JWT"));
            assert_eq!(verification.report.format.container, Some("JWT"));
            assert_eq!(verification.report.format.standard, Some("Open Badges 3.0"));
            let [proof] = &verification.report.proofs[..] else { panic!("one row") };
            assert_eq!((&*proof.suite, proof.role, proof.verdict()), ("EdDSA", Role::Issuer, Verdict::Valid));
        }
    }
}

#[test]
fn white_space_around_a_token_is_no_part_of_it() {
    let text = token(&guild_header(), &guild_claims());
    for input in [format!("{text}\n"), format!(" \n{text}\r\n"), format!("\u{feff}{text}")] {
        assert_eq!(verdict_of(&verify(&input)), Verdict::Valid);
    }
}

#[test]
fn the_published_report_and_the_card_speak_of_tokens() {
    let verification = verify(&token(&guild_header(), &guild_claims()));
    let report = publish(&verification.report, &Messages::english());
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!((&report["envelope"], &report["basis"]), (&"JWT".into(), &"signature".into()));
    let options = Options { view: View::Full, ..Options::default() };
    let text = card::text(&card::card(&verification.report, &verification.contents, &Messages::english(), &options));
    assert!(text.contains("The badge matches the signature around it"), "{text}");
}

#[test]
fn what_the_claims_say_alone_is_the_credentials() {
    // JOS-12: data model 1.1 lets the claims say it.
    let bare = |pointer: &str, value: &Value| remove(value, &format!("/vc{pointer}"));
    let mut payload = claims(&credential(Model::V1, IssuerKind::DidWeb));
    for pointer in ["/id", "/issuanceDate", "/expirationDate", "/credentialSubject/id"] {
        payload = bare(pointer, &payload);
    }
    valid("filled", &verify(&token(&guild_header(), &payload)), &[]);
    // JOS-08: in 2.0 the end of the token is that of the badge.
    let payload = set(&remove(&guild_claims(), "/validUntil"), "/exp", "1700000000");
    let payload = set(&payload, "/validFrom", r#""2023-01-01T00:00:00Z""#);
    let payload = set(&payload, "/nbf", "1672531200");
    refused("expired", &verify(&token(&guild_header(), &payload)), Verdict::Expired, Code::JwtExpires);
}

#[test]
fn vc_jose_cose_wants_no_claims() {
    let credential = credential(Model::V2, IssuerKind::DidWeb);
    for kind in ["vc+jwt", "VC+JWT", "application/vc+jwt", "vc+ld+json+jwt", "vc+ld+jwt"] {
        let header = format!(r#"{{"alg": "EdDSA", "kid": "{GUILD_METHOD}", "typ": "{kind}"}}"#);
        valid(kind, &verify(&token(&header, &credential)), &[]);
    }
    let header = format!(r#"{{"alg": "EdDSA", "kid": "{GUILD_METHOD}", "typ": "vc+jwt", "cty": "vc"}}"#);
    let verification = verify(&token(&header, &credential));
    valid("with a content type", &verification, &[]);
    assert!(!verification.report.caveats().contains(&Code::JwsMembers));
    // What is there must be true.
    let wrong = set(&credential, "/iss", r#""did:web:other.example""#);
    refused("iss", &verify(&token(&header, &wrong)), Verdict::Malformed, Code::JwtClaims);
    let inside = set(&parse("{}"), "/vc", &write(&credential));
    refused("vc", &verify(&token(&header, &inside)), Verdict::Malformed, Code::JwtProfile);
    // These are about the signature, which may last shorter than the badge.
    let shorter = set(&credential, "/exp", &seconds(&parse(r#""2026-12-24T00:00:00Z""#)));
    valid("shorter", &verify(&token(&header, &shorter)), &[]);
    let over = set(&credential, "/exp", &seconds(&parse(r#""2026-05-24T00:00:00Z""#)));
    refused("over", &verify(&token(&header, &over)), Verdict::Expired, Code::JwtExpires);
}

#[test]
fn every_algorithm_of_the_list_verifies() {
    use p256::ecdsa::signature::Signer as _;
    let credential = credential(Model::V2, IssuerKind::DidWeb);
    let sign = |algorithm: &str, sign: &dyn Fn(&[u8]) -> Vec<u8>| {
        let header = format!(r##"{{"alg": "{algorithm}", "kid": "#ec"}}"##);
        let signed = format!("{}.{}", url_safe(header.as_bytes()), url_safe(write(&claims(&credential)).as_bytes()));
        let signature = sign(signed.as_bytes());
        format!("{signed}.{}", url_safe(&signature))
    };
    let p256 = p256::ecdsa::SigningKey::from_slice(&[3; 32]).unwrap();
    let p384 = p384::ecdsa::SigningKey::from_slice(&[4; 48]).unwrap();
    let points = [
        ("ES256", "P-256", p256.verifying_key().to_sec1_point(false).as_bytes().to_vec()),
        ("ES384", "P-384", p384.verifying_key().to_sec1_point(false).as_bytes().to_vec()),
    ];
    for (algorithm, curve, point) in points {
        let (x, y) = point[1..].split_at((point.len() - 1) / 2);
        let key = format!(r#"{{"kty": "EC", "crv": "{curve}", "x": "{}", "y": "{}"}}"#, url_safe(x), url_safe(y));
        let method = format!(
            r##"{{"id": "{GUILD}#ec", "type": "JsonWebKey", "controller": "{GUILD}", "publicKeyJwk": {key}}}"##
        );
        let document = set(&guild_document(), "/assertionMethod/-", &method);
        let text = match algorithm {
            "ES256" => sign(algorithm, &|message| {
                let signature: p256::ecdsa::Signature = p256.sign(message);
                signature.to_bytes().to_vec()
            }),
            _ => sign(algorithm, &|message| {
                let signature: p384::ecdsa::Signature = p384.sign(message);
                signature.to_bytes().to_vec()
            }),
        };
        valid(algorithm, &verify_with(&text, &badges::serving(&document)), &[]);
        // JOS-01: the key decides which algorithm it is.
        let as_eddsa = token(r##"{"alg": "EdDSA", "kid": "#ec"}"##, &claims(&credential));
        let verification = verify_with(&as_eddsa, &badges::serving(&document));
        refused("another kind of key", &verification, Verdict::Malformed, Code::KeyKind);
    }
}

// The key -------------------------------------------------------------------------------------------

#[test]
fn the_key_may_be_named_in_each_way_that_the_standards_have() {
    let payload = guild_claims();
    let header = |more: &str| format!(r#"{{"alg": "EdDSA", {more}}}"#);
    for (what, more) in [
        ("a whole identifier", format!(r#""kid": "{GUILD_METHOD}""#)),
        ("a fragment", r##""kid": "#key-1""##.to_owned()),
        ("a name in the document", r#""kid": "key-1""#.to_owned()),
        ("the key itself", format!(r#""jwk": {}"#, jwk(1))),
        ("both", format!(r#""kid": "{GUILD_METHOD}", "jwk": {}"#, jwk(1))),
    ] {
        valid(what, &verify(&token(&header(&more), &payload)), &[]);
    }
    let method = format!(
        r##"{{"id": "{GUILD}#0", "type": "JsonWebKey", "controller": "{GUILD}",
            "publicKeyJwk": {}}}"##,
        jwk(1).replace('}', r#", "kid": "winter"}"#)
    );
    let document = set(&guild_document(), "/verificationMethod", &format!("[{method}]"));
    let document = set(&document, "/assertionMethod", &format!(r##"["{GUILD}#0"]"##));
    let named = token(&header(r#""kid": "winter""#), &payload);
    valid("the JWK's own name", &verify_with(&named, &badges::serving(&document)), &[]);
    for kind in ["did:key", "did:jwk"] {
        let id =
            if kind == "did:key" { issuer_key().did() } else { format!("did:jwk:{}", url_safe(jwk(1).as_bytes())) };
        let payload = claims(&unsigned(Model::V2, Suite::EddsaRdfc2022, &id));
        for more in [format!(r#""kid": "{id}""#), format!(r#""jwk": {}"#, jwk(1))] {
            valid(&format!("{kind} {more}"), &verify(&token(&header(&more), &payload)), &[Code::IssuerDomain]);
        }
        let fragment = if kind == "did:key" { issuer_key().multikey() } else { "0".into() };
        valid(kind, &verify(&token(&header(&format!(r#""kid": "{id}#{fragment}""#)), &payload)), &[Code::IssuerDomain]);
    }
}

const SITE: &str = "https://guild.example/issuer";
const SET: &str = "https://guild.example/.well-known/jwks.json";

fn site_claims() -> Value {
    claims(&unsigned(Model::V2, Suite::EddsaRdfc2022, SITE))
}

fn web(pages: &[(&str, String)]) -> Documents {
    let mut documents = Documents::new();
    for (url, text) in pages {
        documents.insert(url, Fetched::Found(text.clone().into_bytes()));
    }
    documents
}

fn set_of(keys: &[String]) -> String {
    format!(r#"{{"keys": [{}]}}"#, keys.join(", "))
}

fn with(jwk: &str, members: &str) -> String {
    jwk.replace('}', &format!(", {members}}}"))
}

#[test]
fn an_issuer_at_an_address_lists_its_keys_in_a_set_or_a_document() {
    let listed = set_of(&[with(&jwk(3), r#""kid": "old""#), with(&jwk(1), r#""kid": "new""#)]);
    let header = |more: &str| format!(r#"{{"alg": "EdDSA", {more}}}"#);
    let by_name = token(&header(r#""kid": "new""#), &site_claims());
    let by_key = token(&header(&format!(r#""jwk": {}"#, jwk(1))), &site_claims());
    for text in [&by_name, &by_key] {
        let pages = web(&[(SET, listed.clone())]);
        let verification = verify_with(text, &pages);
        valid("a set", &verification, &[]);
        assert_eq!(&*verification.report.issuer.clone().unwrap().host.unwrap(), "guild.example");
    }
    let key_at = |url: &str| token(&header(&format!(r#""kid": "{url}""#)), &site_claims());
    // JOS-17: an address of the issuer's own is as good as its set.
    let own = "https://guild.example/keys/1";
    valid("a key", &verify_with(&key_at(own), &web(&[(own, jwk(1))])), &[]);
    let named = "https://guild.example/keys#new";
    valid(
        "a set elsewhere",
        &verify_with(&key_at(named), &web(&[("https://guild.example/keys", listed.clone())])),
        &[],
    );
    // One at somebody else's is somebody else's.
    let foreign = "https://stranger.example/keys/1";
    let verification = verify_with(&key_at(foreign), &web(&[(foreign, jwk(1)), (SET, listed)]));
    refused("a stranger's address", &verification, Verdict::WrongSigner, Code::KeyIssuer);
    assert!(matches!(verification.contents, Contents::Hidden));

    let method =
        format!(r##"{{"id": "{SITE}#k", "type": "JsonWebKey", "controller": "{SITE}", "publicKeyJwk": {}}}"##, jwk(1));
    let document =
        format!(r##"{{"id": "{SITE}", "verificationMethod": [{method}], "assertionMethod": ["{SITE}#k"]}}"##);
    let mut pages = web(&[(SITE, document)]);
    pages.insert(SET, Fetched::Failed { why: open_badge::report::Why::Unreachable, status: Some(404) });
    let by_fragment = token(&header(r#""kid": "k""#), &site_claims());
    for text in [&by_key, &by_fragment, &key_at(&format!("{SITE}#k"))] {
        valid("a document", &verify_with(text, &pages), &[]);
    }
}

#[test]
fn a_key_that_the_issuer_does_not_list_makes_no_badge() {
    let by_key = token(&format!(r#"{{"alg": "EdDSA", "jwk": {}}}"#, jwk(1)), &site_claims());
    // Nobody answers: it is not known whose key it is, however well it fits.
    let verification = verify_with(&by_key, &Documents::new());
    refused("nobody", &verification, Verdict::CouldNotCheck, Code::KeyDocument);
    assert_eq!(outcome(&verification, Code::JwsSignature), Some(Outcome::Pass));
    // A changed badge is changed all the same.
    let mut parts: Vec<&str> = by_key.split('.').collect();
    let changed = url_safe(write(&set(&site_claims(), "/name", r#""Master""#)).as_bytes());
    parts[1] = &changed;
    refused("changed", &verify_with(&parts.join("."), &Documents::new()), Verdict::Tampered, Code::JwsSignature);
    // The issuer answers, and the key is not there.
    let elsewhere = web(&[(SET, set_of(&[jwk(3)])), (SITE, format!(r#"{{"id": "{SITE}", "name": "The guild"}}"#))]);
    refused("not listed", &verify_with(&by_key, &elsewhere), Verdict::WrongSigner, Code::KeyMethod);
    // What is no document may hide the key.
    let page = web(&[(SET, "{}".into()), (SITE, "<!doctype html>".into())]);
    refused("a page", &verify_with(&by_key, &page), Verdict::CouldNotCheck, Code::KeyDocument);
}

#[test]
fn keys_of_a_set_are_for_what_they_say() {
    // JOS-18
    let header = r#"{"alg": "EdDSA", "kid": "k"}"#;
    for (member, good) in [
        (r#""use": "sig""#, true),
        (r#""use": "enc""#, false),
        (r#""key_ops": ["verify"]"#, true),
        (r#""key_ops": ["sign"]"#, false),
        (r#""alg": "EdDSA""#, true),
        (r#""alg": "ES256""#, false),
        (&format!(r#""iss": "{SITE}""#), true),
        (r#""iss": "https://guild.example/other""#, false),
        (r#""d": "AA""#, false),
    ] {
        let key = with(&jwk(1), &format!(r#""kid": "k", {member}"#));
        let pages = web(&[(SET, set_of(&[with(&jwk(3), r#""kid": "j""#), key])), (SITE, "{}".into())]);
        let verification = verify_with(&token(header, &site_claims()), &pages);
        assert_eq!(verdict_of(&verification) == Verdict::Valid, good, "{member}: {:?}", troubles(&verification));
    }
}

#[test]
fn a_strangers_key_makes_no_badge_of_the_issuers() {
    let payload = guild_claims();
    let stranger = stranger_key();
    let header = |more: &str| format!(r#"{{"alg": "EdDSA", {more}}}"#);
    // JOS-10: the stranger's own identifier, with the guild as iss and issuer.
    let named = header(&format!(r#""kid": "{}""#, stranger.method()));
    let verification = verify(&token_by(2, &named, &payload));
    refused("a stranger's kid", &verification, Verdict::WrongSigner, Code::KeyIssuer);
    assert!(matches!(verification.contents, Contents::Hidden));
    assert_eq!(verification.report.proofs[0].role, Role::CoSignature);
    // The stranger's key in the header, alone and under the guild's name.
    let own = header(&format!(r#""jwk": {}"#, jwk(2)));
    let verification = verify(&token_by(2, &own, &payload));
    assert_ne!(verdict_of(&verification), Verdict::Valid);
    assert!(!matches!(verification.contents, Contents::Signed(_)));
    let both = header(&format!(r#""kid": "{GUILD_METHOD}", "jwk": {}"#, jwk(2)));
    let verification = verify(&token_by(2, &both, &payload));
    assert_eq!(outcome(&verification, Code::JwsKey), Some(Outcome::Fail), "JOS-03");
    assert_ne!(verdict_of(&verification), Verdict::Valid);
    assert!(!matches!(verification.contents, Contents::Signed(_)));
    // The guild's own name, signed by the stranger.
    let verification = verify(&token_by(2, &guild_header(), &payload));
    refused("a stranger's signature", &verification, Verdict::Tampered, Code::JwsSignature);
    // JOS-11: listed, but not for making statements.
    let document = rename(&guild_document(), "/assertionMethod", "authentication");
    let verification = verify_with(&token(&guild_header(), &payload), &badges::serving(&document));
    refused("for logging in", &verification, Verdict::WrongSigner, Code::KeyPurpose);
}

// What is signed -------------------------------------------------------------------------------------

#[test]
fn the_token_says_the_same_as_the_credential() {
    // JOS-06, JOS-08, JOS-13
    for model in [Model::V1, Model::V2] {
        let good = claims(&credential(model, IssuerKind::DidWeb));
        for (claim, values) in [
            ("/iss", &[r#""did:web:other.example""#, "7", "null"][..]),
            ("/sub", &[r#""did:key:z6Mk""#, "[]"]),
            ("/jti", &[r#""urn:uuid:0""#, "true"]),
            ("/nbf", &["1", r#""1777802400""#, "-1", "1e30", "1.5e3", "null"]),
            ("/exp", &["2000000000", r#""2028""#, "1e999", "{}"]),
        ] {
            for value in values {
                let verification = verify(&token(&guild_header(), &set(&good, claim, value)));
                let what = format!("{model:?} {claim} {value}");
                refused(&what, &verification, Verdict::Malformed, Code::JwtClaims);
            }
        }
        for claim in ["/iss", "/jti", "/nbf"] {
            let verification = verify(&token(&guild_header(), &remove(&good, claim)));
            refused(claim, &verification, Verdict::Malformed, Code::JwtClaims);
        }
        // A fraction of a second is none of a difference.
        let nbf = write(get(&good, "/nbf")).trim().to_owned();
        valid("a fraction", &verify(&token(&guild_header(), &set(&good, "/nbf", &format!("{nbf}.25")))), &[]);
    }
}

#[test]
fn a_token_without_a_recipient_is_told_of_and_no_more() {
    // JOS-07: somebody who has an e-mail address and no DID.
    let payload = remove(&remove(&guild_claims(), "/sub"), "/credentialSubject/id");
    let verification = verify(&token(&guild_header(), &payload));
    valid("without", &verification, &[Code::JwtRecipient]);
}

#[test]
fn token_and_credential_are_of_one_profile() {
    // ENV-06
    let v2_inside = set(
        &claims(&credential(Model::V1, IssuerKind::DidWeb)),
        "/vc/@context/0",
        r#""https://www.w3.org/ns/credentials/v2""#,
    );
    let verification = verify(&token(&guild_header(), &v2_inside));
    assert_eq!(outcome(&verification, Code::JwtProfile), Some(Outcome::Fail));
    assert_eq!(verdict_of(&verification), Verdict::Malformed);
    let v1_beside = credential(Model::V1, IssuerKind::DidWeb);
    let verification = verify(&token(&guild_header(), &v1_beside));
    assert_eq!(outcome(&verification, Code::JwtProfile), Some(Outcome::Fail));
    assert_eq!(verdict_of(&verification), Verdict::Malformed);
}

#[test]
fn what_has_no_meaning_is_signed_all_the_same() {
    // CTX-14
    let verification = verify(&token(&guild_header(), &set(&guild_claims(), "/shoeSize", "44")));
    valid("a member of its own", &verification, &[Code::JwtMeaning]);
    let unknown = set(&guild_claims(), "/@context/-", r#""https://guild.example/context""#);
    let verification = verify(&token(&guild_header(), &unknown));
    valid("a context of its own", &verification, &[Code::JwtMeaning]);
    assert!(verification.report.caveats().contains(&Code::JwtMeaning));
}

#[test]
fn every_byte_is_signed() {
    let text = token(&guild_header(), &guild_claims());
    let payload = write(&guild_claims());
    let mut parts: Vec<String> = text.split('.').map(str::to_owned).collect();
    for (old, new) in
        [("Repair café host", "Repair café boss"), ("six *Saturdays*", "ten *Saturdays*"), ("2028-05-03", "2098-05-03")]
    {
        assert!(payload.contains(old));
        parts[1] = url_safe(payload.replace(old, new).as_bytes());
        let verification = verify(&parts.join("."));
        assert_eq!(outcome(&verification, Code::JwsSignature), Some(Outcome::Fail), "{new}");
        assert!(matches!(verification.contents, Contents::Hidden), "{new}");
    }
    // An insignificant change of the text is a change.
    parts[1] = url_safe(format!("{payload} ").as_bytes());
    refused("a space", &verify(&parts.join(".")), Verdict::Tampered, Code::JwsSignature);
}

// Hostile tokens -------------------------------------------------------------------------------------

#[test]
fn algorithms_that_protect_nothing_are_refused_and_others_are_not_supported() {
    // JOS-01
    let payload = guild_claims();
    for algorithm in [r#""none""#, r#""HS256""#, r#""HS512""#, "null", "7", r#""""#] {
        let header = format!(r#"{{"alg": {algorithm}, "kid": "{GUILD_METHOD}"}}"#);
        refused(algorithm, &verify(&token(&header, &payload)), Verdict::Malformed, Code::JwsAlgorithm);
    }
    let header = format!(r#"{{"kid": "{GUILD_METHOD}"}}"#);
    refused("no algorithm", &verify(&token(&header, &payload)), Verdict::Malformed, Code::JwsAlgorithm);
    for algorithm in ["ES512", "ES256K", "RS512", "PS384", "ML-DSA-44"] {
        let header = format!(r#"{{"alg": "{algorithm}", "kid": "{GUILD_METHOD}"}}"#);
        let verification = verify(&token(&header, &payload));
        refused(algorithm, &verification, Verdict::Unsupported, Code::JwsAlgorithm);
        assert!(matches!(verification.contents, Contents::Unchecked(_)));
    }
    // The empty signature of `none` is none of another algorithm.
    let unsigned = token(&guild_header(), &payload);
    let cut = unsigned.rsplit_once('.').unwrap().0;
    refused("no signature", &verify(&format!("{cut}.")), Verdict::Tampered, Code::JwsSignature);
}

#[test]
fn headers_that_ask_for_what_is_not_understood_are_refused() {
    // JOS-02, JOS-05, ENV-14
    let payload = guild_claims();
    let header = |more: &str| format!(r#"{{"alg": "EdDSA", "kid": "{GUILD_METHOD}", {more}}}"#);
    for more in [
        r#""typ": "at+jwt""#,
        r#""typ": "dpop+jwt""#,
        r#""typ": 7"#,
        r#""crit": ["exp"]"#,
        r#""crit": ["b64"], "b64": false"#,
        r#""b64": false"#,
    ] {
        refused(more, &verify(&token(&header(more), &payload)), Verdict::Malformed, Code::JwsHeader);
    }
    for more in [r#""cty": "JWT""#, r#""x5c": []"#, r#""jku": "https://stranger.example/keys""#, r#""iss": "x""#] {
        let (verification, asked) = verify_bytes(token(&header(more), &payload).as_bytes(), &documents(), instant(NOW));
        valid(more, &verification, &[Code::JwsMembers]);
        assert_eq!(asked, Vec::<String>::new(), "{more} leads nowhere");
    }
}

#[test]
fn a_header_with_a_private_key_is_refused() {
    // JOS-04
    for member in ["d", "p", "q", "dp", "dq", "qi", "oth", "k"] {
        let key = with(&jwk(1), &format!(r#""{member}": "AA""#));
        let header = format!(r#"{{"alg": "EdDSA", "kid": "{GUILD_METHOD}", "jwk": {key}}}"#);
        refused(member, &verify(&token(&header, &guild_claims())), Verdict::Malformed, Code::KeyFormat);
    }
    for (what, more) in [("neither", r#""typ": "JWT""#), ("no object", r#""jwk": []"#), ("no text", r#""kid": 7"#)] {
        let header = format!(r#"{{"alg": "EdDSA", {more}}}"#);
        refused(what, &verify(&token(&header, &guild_claims())), Verdict::Malformed, Code::JwsKey);
    }
}

#[test]
fn what_is_no_compact_jws_is_none() {
    // ENV-14
    let text = token(&guild_header(), &guild_claims());
    let [header, payload, signature] = text.split('.').collect::<Vec<_>>()[..] else { panic!("three parts") };
    for (what, input) in [
        ("padding", format!("{header}.{payload}==.{signature}")),
        ("two parts", format!("{header}.{payload}")),
        ("four parts", format!("{text}.AAAA")),
        ("white space inside", format!("{header}.\n{payload}.{signature}")),
        (
            "the JSON serialisation",
            format!(r#"{{"protected":"{header}","payload":"{payload}","signature":"{signature}"}}"#),
        ),
    ] {
        let verification = verify(&input);
        assert_eq!(verdict_of(&verification), Verdict::NotABadge, "{what}");
    }
    for (what, input, code) in [
        ("stray bits", format!("{header}.{payload}.{}B", &signature[..signature.len() - 1]), Code::JwsForm),
        ("an empty payload", format!("{header}..{signature}"), Code::IntakeJson),
        ("a payload of text", format!("{header}.{}.{signature}", url_safe(b"hello")), Code::IntakeJson),
        (
            "a header twice",
            format!("{}.{payload}.{signature}", url_safe(br#"{"alg":"EdDSA","alg":"none"}"#)),
            Code::JwsHeader,
        ),
        ("a name twice", format!("{header}.{}.{signature}", url_safe(br#"{"a":1,"a":2}"#)), Code::IntakeUniqueNames),
    ] {
        let verification = verify(&input);
        assert_eq!(outcome(&verification, code), Some(Outcome::Fail), "{what}: {:?}", troubles(&verification));
        assert!(!matches!(verification.contents, Contents::Signed(_)), "{what}");
    }
}

#[test]
fn other_tokens_are_no_badges() {
    for payload in [r#"{"iss": "https://login.example", "sub": "ada", "exp": 2000000000}"#, "[]", "7", r#""text""#] {
        let verification = verify(&token(&guild_header(), &parse(payload)));
        refused(payload, &verification, Verdict::NotABadge, Code::IntakeBadge);
    }
    // A token in a token is no badge either: nothing is unwrapped without an end.
    let mut text = token(&guild_header(), &guild_claims());
    for _ in 0..3 {
        text = token(&guild_header(), &Value::string(&text));
        assert_eq!(verdict_of(&verify(&text)), Verdict::NotABadge);
    }
}

// Signatures inside and around ------------------------------------------------------------------------

/// A token around a badge that has a proof of its own.
fn around(inside: &Value, seed: u8, header: &str) -> String {
    let mut payload = claims(&remove(inside, "/proof"));
    payload = set(&payload, "/proof", &write(get(inside, "/proof")));
    token_by(seed, header, &payload)
}

#[test]
fn one_good_signature_of_the_issuers_is_enough_and_both_are_told() {
    // JOS-16
    let badge = badges::guild_badge();
    let both = verify(&around(&badge, 1, &guild_header()));
    valid("both", &both, &[]);
    assert_eq!(both.report.proofs.len(), 2);
    assert!(!both.report.caveats().contains(&Code::JwtProof));

    let bad_inside = set(&badge, "/proof/proofValue", r#""z1""#);
    let verification = verify(&around(&bad_inside, 1, &guild_header()));
    valid("a bad proof inside", &verification, &[Code::JwtProof]);
    assert_eq!(verification.report.proofs.len(), 2);

    for (what, text) in [
        ("a broken signature", around(&badge, 2, &guild_header())),
        (
            "a stranger's signature",
            around(&badge, 2, &format!(r#"{{"alg": "EdDSA", "kid": "{}"}}"#, stranger_key().method())),
        ),
    ] {
        let verification = verify(&text);
        valid(what, &verification, &[Code::JwtProof]);
        assert_eq!(verification.report.proofs.len(), 2, "{what}");
    }
    let verification = verify(&around(&bad_inside, 2, &guild_header()));
    assert_eq!(verdict_of(&verification), Verdict::Tampered);
    assert_eq!(verification.report.proofs.len(), 2);
}

// Tokens in other things -----------------------------------------------------------------------------

#[test]
fn tokens_are_found_where_documents_hold_them() {
    let text = token(&guild_header(), &guild_claims());
    let enveloped = format!(
        r#"{{"@context": "https://www.w3.org/ns/credentials/v2", "type": "EnvelopedVerifiableCredential",
            "id": "data:application/vc+jwt,{text}"}}"#
    );
    valid("an envelope", &verify(&enveloped), &[]);
    let verification = verify(&format!(r#"[{}, {enveloped}]"#, quoted(&text)));
    let inner: Vec<Verdict> = verification.report.inner.iter().map(|inner| verdict(&inner.report)).collect();
    assert_eq!(inner, [Verdict::Valid, Verdict::Valid]);
    valid("a wrapper", &verify(&format!(r#"{{"credential": {}}}"#, quoted(&text))), &[Code::IntakeWrapper]);
    let presentation = format!(
        r#"{{"@context": "https://www.w3.org/2018/credentials/v1", "type": "VerifiablePresentation",
            "verifiableCredential": [{}]}}"#,
        quoted(&text)
    );
    let verification = verify(&presentation);
    assert_eq!(verification.report.inner.len(), 1);
    assert_eq!(verdict_of(&verification), Verdict::Valid, "{:?}", troubles(&verification));
}

#[test]
fn envelopes_of_other_kinds_are_not_supported() {
    // ENV-09, ENV-10
    let enveloped = |id: &str| {
        format!(
            r#"{{"@context": "https://www.w3.org/ns/credentials/v2", "type": "EnvelopedVerifiableCredential", "id": "{id}"}}"#
        )
    };
    for id in ["data:application/vc+cose;base64,AAAA", "data:application/vc+sd-jwt,eyJ.eyJ.AA~", "data:,"] {
        refused(id, &verify(&enveloped(id)), Verdict::Unsupported, Code::IntakeKind);
    }
    for id in ["https://guild.example/1.jwt", "", "data:application/vc+jwt,hello"] {
        refused(id, &verify(&enveloped(id)), Verdict::NotABadge, Code::IntakeBadge);
    }
}

#[test]
fn a_presentation_in_a_token_is_its_holders() {
    // ENV-15
    let badge = token(&guild_header(), &guild_claims());
    let holder = stranger_key();
    let presentation = format!(
        r#"{{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiablePresentation",
            "holder": "{}", "verifiableCredential": [{{"@context": "https://www.w3.org/ns/credentials/v2",
            "type": "EnvelopedVerifiableCredential", "id": "data:application/vc+jwt,{badge}"}}]}}"#,
        holder.did()
    );
    let header = format!(r#"{{"alg": "EdDSA", "kid": "{}", "typ": "vp+jwt"}}"#, holder.method());
    let by_holder = verify(&token_by(2, &header, &parse(&presentation)));
    valid("the holder's", &by_holder, &[]);
    assert_eq!(verdict(&by_holder.report.inner[0].report), Verdict::Valid);
    let forged = verify(&token_by(1, &header, &parse(&presentation)));
    refused("a forged one", &forged, Verdict::Tampered, Code::JwsSignature);
    let other = format!(r#"{{"alg": "EdDSA", "kid": "{}", "typ": "vp+jwt"}}"#, issuer_key().method());
    let by_other = verify(&token_by(1, &other, &parse(&presentation)));
    assert_eq!(outcome(&by_other, Code::KeyHolder), Some(Outcome::Fail));
    assert_ne!(verdict_of(&by_other), Verdict::Valid);
    // A good presentation makes no badge valid.
    let bad = presentation.replace(&badge, &token_by(2, &guild_header(), &guild_claims()));
    let verification = verify(&token_by(2, &header, &parse(&bad)));
    assert_eq!(verdict_of(&verification), Verdict::Tampered);
    // In data model 1.1 the presentation is a claim, and the holder the issuer of the token.
    let v1 = format!(
        r#"{{"iss": "{}", "vp": {{"@context": ["https://www.w3.org/2018/credentials/v1"],
            "type": ["VerifiablePresentation"], "verifiableCredential": [{}]}}}}"#,
        holder.did(),
        quoted(&badge)
    );
    let header = format!(r#"{{"alg": "EdDSA", "kid": "{}"}}"#, holder.method());
    let verification = verify(&token_by(2, &header, &parse(&v1)));
    valid("data model 1.1", &verification, &[]);
    assert_eq!(verification.report.find(Code::KeyHolder).unwrap().outcome, Outcome::Pass);
}

#[test]
fn the_documents_wanted_are_the_signers_alone() {
    let (_, asked) = verify_bytes(token(&guild_header(), &guild_claims()).as_bytes(), &Documents::new(), instant(NOW));
    assert_eq!(asked, [GUILD_URL]);
    let by_key = token(&format!(r#"{{"alg": "EdDSA", "jwk": {}}}"#, jwk(1)), &site_claims());
    let (_, asked) = verify_bytes(by_key.as_bytes(), &Documents::new(), instant(NOW));
    assert_eq!(asked, [SET, SITE]);
}

#[test]
fn a_token_cut_anywhere_gives_a_report() {
    let text = token(&guild_header(), &guild_claims());
    for end in (0..text.len()).step_by(37) {
        let verification = verify(&text[..end]);
        assert!(!matches!(verification.contents, Contents::Signed(_)), "{end}");
    }
    let deep = format!("{}{}", "[".repeat(2_000), "]".repeat(2_000));
    let payload = json::parse(deep.as_bytes());
    assert!(payload.is_err());
    let signed = format!("{}.{}.AAAA", url_safe(guild_header().as_bytes()), url_safe(deep.as_bytes()));
    assert_eq!(outcome(&verify(&signed), Code::IntakeReadable), Some(Outcome::Unknown(open_badge::report::Why::Limit)));
}
