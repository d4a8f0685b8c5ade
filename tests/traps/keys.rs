//! Whose key is it? Forged provenance (Appendix B 1, 3, 4; DID-01 to DID-16, SEC-05, SEC-10).

use crate::badges::{
    self, GUILD, GUILD_METHOD, GUILD_URL, Model, documents, get, guild_badge, guild_document, issuer_key, key_badge,
    offline, quoted, refused, remove, serving, serving_text, set, sign, stranger_key, unsigned, valid, verify,
    verify_bytes,
};
use open_badge::documents::{Documents, Fetched};
use open_badge::encoding::base58;
use open_badge::issue::Suite;
use open_badge::json::Value;
use open_badge::limits;
use open_badge::report::{Code, Outcome, Role, Verdict, Why};

const METHOD: &str = "/verificationMethod/0";

/// A badge of `issuer` signed by `key` under the name `method`.
fn signed_by(issuer: &str, key: &open_badge::issue::SigningKey, method: &str) -> Value {
    sign(&unsigned(Model::V2, Suite::EddsaRdfc2022, issuer), key, method, Suite::EddsaRdfc2022)
}

#[test]
fn a_fragment_is_a_name_and_never_a_key() {
    let stranger = stranger_key();
    let forged = signed_by(GUILD, &stranger, &format!("{GUILD}#{}", stranger.multikey()));
    refused("did:web:…#z6Mk<stranger>", &verify(&forged, &documents()), Verdict::WrongSigner, Code::KeyMethod);
    let own = issuer_key().did();
    let forged = signed_by(&own, &stranger, &format!("{own}#{}", stranger.multikey()));
    refused("did:key:A#B", &verify(&forged, &documents()), Verdict::WrongSigner, Code::KeyMethod);
    for method in [own.clone(), format!("{own}#"), format!("{own}#key-1"), GUILD.into(), format!("{GUILD}#")] {
        let issuer = method.split('#').next().unwrap();
        let forged = signed_by(issuer, &issuer_key(), &method);
        refused(&method, &verify(&forged, &documents()), Verdict::WrongSigner, Code::KeyMethod);
    }
}

/// DID-15: whoever has a document can write there as whom they want to be known.
#[test]
fn another_name_in_a_document_makes_nobody_the_issuer() {
    let claim = |of: &str, other: &str| {
        let document = badges::parse(&badges::write(&guild_document()).replace(GUILD, of));
        badges::set(&document, "/alsoKnownAs", &format!(r#"["{other}"]"#))
    };
    let (stranger, guild) = ("did:web:stranger.example", GUILD);
    let mut web = Documents::new();
    web.give("https://stranger.example/.well-known/did.json", badges::write(&claim(stranger, guild)).into_bytes());
    let forged = signed_by(guild, &issuer_key(), &format!("{stranger}#key-1"));
    refused("the stranger says so", &verify(&forged, &web), Verdict::WrongSigner, Code::KeyIssuer);
    // Nor are two that name each other one: no standard of badges lets the key of one issue for the other.
    web.give(badges::GUILD_URL, badges::write(&claim(guild, stranger)).into_bytes());
    refused("both say so", &verify(&forged, &web), Verdict::WrongSigner, Code::KeyIssuer);
}

#[test]
fn a_key_that_is_not_the_issuers_does_not_issue() {
    let stranger = stranger_key();
    for issuer in [GUILD, &issuer_key().did()] {
        let forged = signed_by(issuer, &stranger, &stranger.method());
        let verification = verify(&forged, &documents());
        refused("a stranger's own key", &verification, Verdict::WrongSigner, Code::KeyIssuer);
        assert_eq!(verification.report.proofs[0].role, Role::CoSignature);
    }
    // The host's own document says nothing of those on its paths, nor the other way round.
    let mut web = Documents::new();
    let host = badges::parse(&badges::write(&guild_document()).replace(GUILD, "did:web:guild.example"));
    web.insert("https://guild.example/.well-known/did.json", Fetched::Found(badges::write(&host).into_bytes()));
    let forged = signed_by(GUILD, &issuer_key(), "did:web:guild.example#key-1");
    refused("the host for its path", &verify(&forged, &web), Verdict::WrongSigner, Code::KeyIssuer);
    let forged = signed_by("did:web:guild.example", &issuer_key(), GUILD_METHOD);
    refused("a path for its host", &verify(&forged, &documents()), Verdict::WrongSigner, Code::KeyIssuer);
}

#[test]
fn a_key_document_that_does_not_vouch_for_the_key_is_refused() {
    let good = guild_document();
    let other = "did:web:other.example";
    let twice = set(&good, "/verificationMethod/-", &badges::write(get(&good, METHOD)));
    let second = set(&twice, "/verificationMethod/2/publicKeyMultibase", &quoted(&stranger_key().multikey()));
    let rows = [
        ("another id", set(&good, "/id", &quoted(other)), Code::KeyDocumentId),
        ("no id", remove(&good, "/id"), Code::KeyDocumentId),
        ("another's document whole", badges::parse(&badges::write(&good).replace(GUILD, other)), Code::KeyDocumentId),
        ("a foreign controller", set(&good, "/verificationMethod/0/controller", &quoted(other)), Code::KeyController),
        ("no controller", remove(&good, "/verificationMethod/0/controller"), Code::KeyController),
        ("for authentication only", badges::rename(&good, "/assertionMethod", "authentication"), Code::KeyPurpose),
        ("for key agreement only", badges::rename(&good, "/assertionMethod", "keyAgreement"), Code::KeyPurpose),
        ("for nothing", set(&good, "/assertionMethod", "[]"), Code::KeyPurpose),
        ("for another of its keys", set(&good, "/assertionMethod/0", &quoted("#key-2")), Code::KeyPurpose),
        ("revoked", set(&good, "/verificationMethod/0/revoked", r#""2026-05-01T00:00:00Z""#), Code::KeyCurrent),
        ("expired", set(&good, "/verificationMethod/0/expires", r#""2026-05-31T00:00:00Z""#), Code::KeyCurrent),
        ("revoked some time", set(&good, "/verificationMethod/0/revoked", r#""yes""#), Code::KeyCurrent),
        ("two keys of one name", second, Code::KeyMethod),
        ("no keys", remove(&good, "/verificationMethod"), Code::KeyMethod),
        ("deactivated", set(&good, "/deactivated", "true"), Code::KeyDeactivated),
    ];
    for (what, document, code) in rows {
        refused(what, &verify(&guild_badge(), &serving(&document)), Verdict::WrongSigner, code);
    }
}

#[test]
fn key_documents_may_be_written_in_several_ways() {
    let good = guild_document();
    let method = badges::write(get(&good, METHOD));
    let embedded = set(&remove(&good, "/verificationMethod"), "/assertionMethod", &format!("[{method}]"));
    let relative = set(&set(&good, "/verificationMethod/0/id", r##""#key-1""##), "/assertionMethod/0", r##""#key-1""##);
    let raw = base58::decode(&issuer_key().multikey()[1..]).unwrap()[2..].to_vec();
    let form = |kind: &str, name: &str, key: &str| {
        let typed = set(&good, "/verificationMethod/0/type", &quoted(kind));
        set(&remove(&typed, "/verificationMethod/0/publicKeyMultibase"), &format!("{METHOD}/{name}"), key)
    };
    let jwk = format!(r#"{{"kty": "OKP", "crv": "Ed25519", "x": "{}"}}"#, base64url(&raw));
    let rows = [
        ("embedded in the purpose", embedded),
        ("relative names", relative),
        ("one reference, not a list", set(&good, "/assertionMethod", &quoted(GUILD_METHOD))),
        ("one method, not a list", set(&good, "/verificationMethod", &method)),
        ("the same method twice", set(&good, "/verificationMethod/-", &method)),
        ("revoked in the future", set(&good, "/verificationMethod/0/revoked", r#""2027-01-01T00:00:00Z""#)),
        ("Ed25519VerificationKey2020", set(&good, "/verificationMethod/0/type", r#""Ed25519VerificationKey2020""#)),
        (
            "Ed25519VerificationKey2018",
            form("Ed25519VerificationKey2018", "publicKeyBase58", &quoted(&base58::encode(&raw))),
        ),
        ("JsonWebKey", form("JsonWebKey", "publicKeyJwk", &jwk)),
    ];
    for (what, document) in rows {
        valid(what, &verify(&guild_badge(), &serving(&document)), &[]);
    }
}

#[test]
fn a_key_that_is_broken_or_secret_is_no_key() {
    let good = guild_document();
    let key = |text: &str| set(&good, "/verificationMethod/0/publicKeyMultibase", text);
    let multikey = |bytes: &[u8]| key(&quoted(&format!("z{}", base58::encode(bytes))));
    let raw = base58::decode(&issuer_key().multikey()[1..]).unwrap()[2..].to_vec();
    let jwk = |more: &str| format!(r#"{{"kty": "OKP", "crv": "Ed25519", "x": "{}"{more}}}"#, base64url(&raw));
    let only_jwk = |more: &str| {
        set(
            &remove(&good, "/verificationMethod/0/publicKeyMultibase"),
            "/verificationMethod/0/publicKeyJwk",
            &jwk(more),
        )
    };
    let prefixed = |prefix: [u8; 2], rest: &[u8]| multikey(&[&prefix, rest].concat());
    let identity: [u8; 32] = core::array::from_fn(|index| u8::from(index == 0));
    let rows = [
        ("a private JWK", only_jwk(r#", "d": "AAAA""#)),
        ("a JWK for encryption", only_jwk(r#", "use": "enc""#)),
        ("two forms at once", set(&good, "/verificationMethod/0/publicKeyJwk", &jwk(""))),
        ("no form", remove(&good, "/verificationMethod/0/publicKeyMultibase")),
        ("a private Multikey", prefixed([0x80, 0x26], &raw)),
        ("a private key beside", set(&good, "/verificationMethod/0/secretKeyMultibase", r#""z3u2""#)),
        ("31 bytes", prefixed([0xed, 0x01], &raw[1..])),
        ("33 bytes", prefixed([0xed, 0x01], &[&raw[..], &[0]].concat())),
        ("an unknown kind", prefixed([0xff, 0x01], &raw)),
        ("no multibase", key(&quoted(&base58::encode(&raw)))),
        ("a number", key("7")),
        ("a point of small order", prefixed([0xed, 0x01], &identity)),
        ("the point zero", prefixed([0xed, 0x01], &[0; 32])),
    ];
    for (what, document) in rows {
        refused(what, &verify(&guild_badge(), &serving(&document)), Verdict::Malformed, Code::KeyFormat);
    }
    // Kinds that sign nothing here.
    for (what, prefix, length) in
        [("X25519", [0xec, 0x01], 32), ("P-256", [0x80, 0x24], 33), ("P-384", [0x81, 0x24], 49)]
    {
        let document = prefixed(prefix, &vec![2; length]);
        refused(what, &verify(&guild_badge(), &serving(&document)), Verdict::Malformed, Code::KeyKind);
    }
}

/// With the key of order one every message has this signature under lax rules (DIP-19).
#[test]
fn a_key_of_small_order_signs_nothing() {
    let identity: [u8; 32] = core::array::from_fn(|index| u8::from(index == 0));
    let did = format!("did:key:z{}", base58::encode(&[&[0xed, 0x01], &identity[..]].concat()));
    let method = format!("{did}#{}", &did[8..]);
    let forged = signed_by(&did, &issuer_key(), &method);
    let signature = format!("z{}", base58::encode(&[&identity[..], &[0; 32]].concat()));
    let forged = set(&forged, "/proof/proofValue", &quoted(&signature));
    refused("a did:key of small order", &verify(&forged, &documents()), Verdict::Malformed, Code::KeyIdentifier);
}

#[test]
fn the_method_that_is_named_is_the_one_that_is_used() {
    let good = guild_document();
    let second = badges::write(get(&good, METHOD)).replace("#key-1", "#key-2");
    let second = second.replace(&issuer_key().multikey(), &stranger_key().multikey());
    let document =
        set(&badges::insert(&good, METHOD, &second), "/assertionMethod/-", &quoted(&format!("{GUILD}#key-2")));
    valid("the second of two keys", &verify(&guild_badge(), &serving(&document)), &[]);
    let forged = signed_by(GUILD, &stranger_key(), GUILD_METHOD);
    refused("the first of two keys", &verify(&forged, &serving(&document)), Verdict::Tampered, Code::ProofSignature);
}

#[test]
fn an_issuer_with_a_web_address_has_its_key_there() {
    let id = "https://guild.example/issuer";
    let document = badges::parse(&badges::write(&guild_document()).replace(GUILD, id));
    let mut web = Documents::new();
    web.insert(id, Fetched::Found(badges::write(&document).into_bytes()));
    let badge = signed_by(id, &issuer_key(), &format!("{id}#key-1"));
    let verification = verify(&badge, &web);
    valid("an https issuer", &verification, &[]);
    assert_eq!(verification.report.issuer.as_ref().unwrap().host.as_deref(), Some("guild.example"));
    let forged = signed_by(id, &stranger_key(), &format!("{id}#{}", stranger_key().multikey()));
    refused("a fragment key", &verify(&forged, &web), Verdict::WrongSigner, Code::KeyMethod);
}

#[test]
fn a_key_document_that_cannot_be_had_leaves_the_badge_unchecked() {
    let mut missing = Documents::new();
    missing.insert(GUILD_URL, Fetched::Failed { why: Why::Unreachable, status: Some(404) });
    let verification = verify(&guild_badge(), &missing);
    refused("404", &verification, Verdict::CouldNotCheck, Code::KeyDocument);
    assert_eq!(verification.report.find(Code::KeyDocument).unwrap().value("status"), Some("404"));

    let padded = format!("{}{}", badges::write(&guild_document()), " ".repeat(limits::DOCUMENT_BYTES));
    let answers = [
        ("HTML", "<!doctype html><title>Sign in</title>".to_owned()),
        ("nothing", String::new()),
        ("an array", format!("[{}]", badges::write(&guild_document()))),
        ("cut short", badges::write(&guild_document())[..200].to_owned()),
        ("a member twice", r#"{"id": "did:web:guild.example:members", "id": "x"}"#.to_owned()),
        ("too big", padded),
    ];
    for (what, answer) in answers {
        let verification = verify(&guild_badge(), &serving_text(&answer));
        refused(what, &verification, Verdict::CouldNotCheck, Code::KeyDocument);
    }
}

#[test]
fn offline_only_keys_that_need_nobody_are_known() {
    let verification = verify(&guild_badge(), &offline());
    refused("did:web offline", &verification, Verdict::CouldNotCheck, Code::KeyDocument);
    assert_eq!(verification.report.find(Code::KeyDocument).unwrap().outcome, Outcome::Unknown(Why::Offline));
    assert!(verification.report.contacted.is_empty());
    valid("did:key offline", &verify(&key_badge(), &offline()), &[Code::IssuerDomain]);
}

#[test]
fn a_reader_is_asked_only_for_what_may_be_requested() {
    let asked = |issuer: &str| {
        let badge = signed_by(issuer, &issuer_key(), &format!("{issuer}#key-1"));
        verify_bytes(badges::write(&badge).as_bytes(), &Documents::new(), badges::now())
    };
    let refusals = [
        ("did:web:localhost", Verdict::CouldNotCheck, Code::KeyDocument),
        ("did:web:router.local", Verdict::CouldNotCheck, Code::KeyDocument),
        ("did:web:nas.lan:members", Verdict::CouldNotCheck, Code::KeyDocument),
        ("did:web:intranet", Verdict::CouldNotCheck, Code::KeyDocument),
        ("did:web:192.168.0.1", Verdict::Malformed, Code::KeyIdentifier),
        ("did:web:127.0.0.1%3A8080", Verdict::Malformed, Code::KeyIdentifier),
        ("did:web:0x7f.1", Verdict::Malformed, Code::KeyIdentifier),
        ("did:web:Guild.example", Verdict::Malformed, Code::KeyIdentifier),
        ("did:web:guild.example:..:admin", Verdict::Malformed, Code::KeyIdentifier),
        ("did:web:guild.example:%2e%2e", Verdict::Malformed, Code::KeyIdentifier),
        ("did:web:guild.example%3A99999", Verdict::Malformed, Code::KeyIdentifier),
        ("http://guild.example/issuer", Verdict::CouldNotCheck, Code::KeyDocument),
        ("https://10.0.0.1/issuer", Verdict::CouldNotCheck, Code::KeyDocument),
        ("https://[::1]/issuer", Verdict::CouldNotCheck, Code::KeyDocument),
        ("https://localhost/issuer", Verdict::CouldNotCheck, Code::KeyDocument),
        ("https://me@guild.example/issuer", Verdict::CouldNotCheck, Code::KeyDocument),
        ("ftp://guild.example/issuer", Verdict::Malformed, Code::KeyIdentifier),
        ("urn:uuid:5c1a9c4e-6f5b-4b0a-9a3e-2f4d9f1c7b10", Verdict::Malformed, Code::KeyIdentifier),
    ];
    for (issuer, verdict, code) in refusals {
        let (verification, asked) = asked(issuer);
        assert_eq!(asked, Vec::<String>::new(), "{issuer}");
        refused(issuer, &verification, verdict, code);
    }
    let requests = [
        ("did:web:guild.example", "https://guild.example/.well-known/did.json"),
        ("did:web:guild.example:members", GUILD_URL),
        ("did:web:guild.example%3A8443:a:b", "https://guild.example:8443/a/b/did.json"),
        ("https://guild.example/issuer", "https://guild.example/issuer"),
    ];
    for (issuer, url) in requests {
        let (verification, asked) = asked(issuer);
        assert_eq!(asked, [url], "{issuer}");
        refused(issuer, &verification, Verdict::CouldNotCheck, Code::KeyDocument);
    }
}

/// DID-09
#[test]
fn a_did_jwk_lists_one_key() {
    let raw = base58::decode(&issuer_key().multikey()[1..]).unwrap()[2..].to_vec();
    let did = |members: &str| {
        let jwk = format!(r#"{{"kty": "OKP", "crv": "Ed25519", "x": "{}"{members}}}"#, base64url(&raw));
        format!("did:jwk:{}", base64url(jwk.as_bytes()))
    };
    let signed = |did: &str, fragment: &str| signed_by(did, &issuer_key(), &format!("{did}{fragment}"));
    let own = did("");
    valid("a did:jwk", &verify(&signed(&own, "#0"), &offline()), &[Code::IssuerDomain]);
    for fragment in ["#1", "#00", "#", "", &format!("#{}", issuer_key().multikey())] {
        refused(fragment, &verify(&signed(&own, fragment), &offline()), Verdict::WrongSigner, Code::KeyMethod);
    }
    let forged = signed_by(&own, &stranger_key(), &format!("{own}#0"));
    refused("a stranger's signature", &verify(&forged, &offline()), Verdict::Tampered, Code::ProofSignature);
    let rows = [
        ("for encryption", did(r#", "use": "enc""#), Verdict::WrongSigner, Code::KeyPurpose),
        ("for signing only", did(r#", "key_ops": ["sign"]"#), Verdict::WrongSigner, Code::KeyPurpose),
        ("with its private key", did(r#", "d": "AA""#), Verdict::Malformed, Code::KeyIdentifier),
        ("a member twice", did(r#", "kty": "OKP""#), Verdict::Malformed, Code::KeyIdentifier),
        ("no JSON", "did:jwk:AAAA".into(), Verdict::Malformed, Code::KeyIdentifier),
    ];
    for (what, did, verdict, code) in rows {
        refused(what, &verify(&signed(&did, "#0"), &offline()), verdict, code);
    }
}

#[test]
fn other_kinds_of_did_are_not_supported_rather_than_wrong() {
    for did in ["did:ion:EiClkZMDxPKqC9c", "did:ebsi:zvHWX359A3CvfJnCYaAiAde", "did:velocity:v2:0xd4"] {
        let badge = signed_by(did, &issuer_key(), &format!("{did}#key-1"));
        refused(did, &verify(&badge, &documents()), Verdict::Unsupported, Code::KeyResolver);
    }
}

fn base64url(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().chain([0; 2].iter()).take(3).fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        for place in 0..=chunk.len() {
            text.push(char::from(LETTERS[bits >> (18 - 6 * place) & 63]));
        }
    }
    text
}
