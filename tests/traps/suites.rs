//! Each suite takes its own keys, hashes and encodings, and no others (DIP-21 to DIP-23).

use crate::badges::signers::Signer;
use crate::badges::{self, Model, documents, get, quoted, refused, set, sign, troubles, unsigned, valid, verify};
use crate::detached::{self, header};
use open_badge::encoding::base58;
use open_badge::issue::Suite;
use open_badge::json::{Numbers, Value};
use open_badge::jsonld::Processor;
use open_badge::proof;
use open_badge::report::{Code, Outcome, Verdict, Why};

/// A good badge by a key of one's own.
fn by(signer: &Signer, suite: Suite) -> Value {
    sign(&unsigned(Model::V2, suite, &signer.did()), &*signer.key, &signer.method(), suite)
}

fn signature_of(badge: &Value) -> Vec<u8> {
    base58::decode(&get(badge, "/proof/proofValue").as_str().unwrap()[1..]).unwrap()
}

fn with_signature(badge: &Value, bytes: &[u8]) -> Value {
    set(badge, "/proof/proofValue", &quoted(&format!("z{}", base58::encode(bytes))))
}

const ECDSA: [Suite; 2] = [Suite::EcdsaRdfc2019, Suite::EcdsaJcs2019];

// ECDSA -----------------------------------------------------------------------------------------

#[test]
fn dip_23_keys_on_both_curves_sign() {
    for suite in ECDSA {
        for signer in [Signer::p256(1), Signer::p384(1)] {
            let badge = by(&signer, suite);
            let verification = verify(&badge, &documents());
            valid(suite.name(), &verification, &[Code::IssuerDomain]);
            assert_eq!(&*verification.report.proofs[0].suite, suite.name());
            let changed = set(&badge, "/name", r#""Another""#);
            refused(suite.name(), &verify(&changed, &documents()), Verdict::Tampered, Code::ProofSignature);
        }
    }
}

/// P-384 goes with SHA-384: over the hashes that SHA-256 gives, its signature is none.
#[test]
fn dip_23_the_curve_decides_the_hash() {
    let signer = Signer::p384(1);
    let badge = by(&signer, Suite::EcdsaRdfc2019);
    let hashes = proof::hashes(badge.as_object().unwrap(), &mut Processor::new(), Numbers::std()).unwrap();
    let message = [hashes.proofs[0].configuration.as_ref().unwrap().hash, hashes.document.hash].concat();
    let wrong = with_signature(&badge, &signer.key.sign(&message));
    refused("SHA-256", &verify(&wrong, &documents()), Verdict::Tampered, Code::ProofSignature);
}

#[test]
fn a_key_of_another_kind_is_none_for_a_suite() {
    // The last two are on P-521 and secp256k1, by the vectors of did:key.
    let others = [
        (Signer::ed25519(1).method(), Suite::EcdsaRdfc2019),
        (Signer::ed25519(1).method(), Suite::EcdsaJcs2019),
        (Signer::p256(1).method(), Suite::EddsaRdfc2022),
        (Signer::p384(1).method(), Suite::EddsaJcs2022),
        (Signer::p256(1).method(), Suite::Ed25519Signature2020),
        (
            method("z2J9gcGdb2nEyMDmzQYv2QZQcM1vXktvy1Pw4MduSWxGabLZ9XESSWLQgbuPhwnXN7zP7HpTzWqrMTzaY5zWe6hpzJ2jnw4f"),
            Suite::EcdsaRdfc2019,
        ),
        (method("zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme"), Suite::EcdsaRdfc2019),
    ];
    for (method, suite) in others {
        let badge = badges::good(Model::V2, suite, badges::IssuerKind::DidKey);
        let issuer = quoted(method.split('#').next().unwrap());
        let badge = set(&set(&badge, "/proof/verificationMethod", &quoted(&method)), "/issuer/id", &issuer);
        let verification = verify(&badge, &documents());
        refused(&format!("{method} for {suite:?}"), &verification, Verdict::Malformed, Code::KeyKind);
    }
}

fn method(multikey: &str) -> String {
    format!("did:key:{multikey}#{multikey}")
}

#[test]
fn a_key_that_is_no_point_of_its_curve_is_none() {
    for (start, length) in [([0x80, 0x24, 2], 32), ([0x81, 0x24, 2], 48)] {
        let signer = if length == 32 { Signer::p256(1) } else { Signer::p384(1) };
        let key = format!("z{}", base58::encode(&[&start[..], &vec![0xff; length]].concat()));
        let badge = set(&by(&signer, Suite::EcdsaRdfc2019), "/proof/verificationMethod", &quoted(&method(&key)));
        let badge = set(&badge, "/issuer/id", &quoted(&format!("did:key:{key}")));
        refused("beyond the field", &verify(&badge, &documents()), Verdict::Malformed, Code::KeyKind);
    }
}

#[test]
fn dip_23_a_signature_is_r_and_s_in_full_length() {
    for (signer, length) in [(Signer::p256(1), 64), (Signer::p384(1), 96)] {
        let badge = by(&signer, Suite::EcdsaRdfc2019);
        let bytes = signature_of(&badge);
        assert_eq!(bytes.len(), length);
        let der = [
            &[0x30, length as u8 + 4, 2, length as u8 / 2],
            &bytes[..length / 2],
            &[2, length as u8 / 2],
            &bytes[length / 2..],
        ]
        .concat();
        let other = vec![7; 160 - length];
        for (what, bytes) in [
            ("one less", &bytes[1..]),
            ("one more", &[&bytes[..], &[0]].concat()),
            ("DER", &der),
            ("the other curve's", &other),
            ("none", &[]),
        ] {
            let broken = with_signature(&badge, bytes);
            refused(what, &verify(&broken, &documents()), Verdict::Malformed, Code::ProofValue);
        }
        for text in
            [base58::encode(&bytes), format!("u{}", base58::encode(&bytes)), format!("z0{}", base58::encode(&bytes))]
        {
            let broken = set(&badge, "/proof/proofValue", &quoted(&text));
            refused("no base58", &verify(&broken, &documents()), Verdict::Malformed, Code::ProofValue);
        }
        for (what, bytes) in [("zeros", vec![0; length]), ("above the order", vec![0xff; length])] {
            let broken = with_signature(&badge, &bytes);
            refused(what, &verify(&broken, &documents()), Verdict::Tampered, Code::ProofSignature);
        }
    }
}

/// Neither standard asks for the smaller s: both signatures are the issuer's.
#[test]
fn dip_23_a_signature_with_the_other_s_holds_as_well() {
    let badge = by(&Signer::p256(1), Suite::EcdsaRdfc2019);
    let signature = p256::ecdsa::Signature::from_slice(&signature_of(&badge)).unwrap();
    let other = p256::ecdsa::Signature::from_scalars(signature.r().to_bytes(), (-*signature.s()).to_bytes()).unwrap();
    assert_ne!(signature, other);
    for s in [signature, other] {
        valid("s", &verify(&with_signature(&badge, &s.to_bytes()), &documents()), &[Code::IssuerDomain]);
    }
}

#[test]
fn a_co_signature_by_another_suite_is_told_apart() {
    let (guild, friend) = (Signer::ed25519(1), Signer::p384(2));
    let alone = unsigned(Model::V2, Suite::EddsaRdfc2022, &guild.did());
    let issued = sign(&alone, &*guild.key, &guild.method(), Suite::EddsaRdfc2022);
    let both = sign(&issued, &*friend.key, &friend.method(), Suite::EcdsaJcs2019);
    let verification = verify(&both, &documents());
    valid("both", &verification, &[Code::IssuerDomain]);
    let row = |place: usize| {
        let proof = &verification.report.proofs[place];
        (proof.suite.to_string(), proof.controller.as_deref().unwrap().to_owned(), proof.verdict())
    };
    assert_eq!(row(0), ("eddsa-rdfc-2022".into(), guild.did(), Verdict::Valid));
    assert_eq!(row(1), ("ecdsa-jcs-2019".into(), friend.did(), Verdict::Valid));
    let chain = badges::sign_with(
        &badges::sign_with(&alone, &*friend.key, &friend.method(), Suite::EcdsaRdfc2019, &[("id", r#""urn:uuid:1""#)]),
        &*guild.key,
        &guild.method(),
        Suite::EddsaRdfc2022,
        &[("previousProof", r#""urn:uuid:1""#)],
    );
    valid("a chain", &verify(&chain, &documents()), &[Code::IssuerDomain]);
    let broken = set(&chain, "/proof/0/created", r#""2026-05-04T10:00:00Z""#);
    refused("a chain on a broken link", &verify(&broken, &documents()), Verdict::Tampered, Code::ProofChain);
}

// Detached signatures ---------------------------------------------------------------------------

const ED_2018: &str = "Ed25519Signature2018";
const JWS_2020: &str = "JsonWebSignature2020";
const OBSOLETE: [Code; 2] = [Code::ProofObsolete, Code::IssuerDomain];

#[test]
fn dip_22_obsolete_suites_are_read_and_called_so() {
    let rows = [
        (ED_2018, Signer::ed25519(1)),
        (JWS_2020, Signer::ed25519(1)),
        (JWS_2020, Signer::p256(1)),
        (JWS_2020, Signer::p384(1)),
    ];
    for (kind, signer) in rows {
        let badge = detached::sign(&detached::unsigned(kind, &signer.did()), &signer, kind);
        valid(kind, &verify(&badge, &documents()), &OBSOLETE);
        let changed = set(&badge, "/name", r#""Another""#);
        refused(kind, &verify(&changed, &documents()), Verdict::Tampered, Code::ProofSignature);
        let dated = set(&badge, "/proof/created", r#""2026-05-04T10:00:00Z""#);
        refused(kind, &verify(&dated, &documents()), Verdict::Tampered, Code::ProofSignature);
        let valued = set(&badge, "/proof/proofValue", r#""z2""#);
        assert_ne!(badges::verdict_of(&verify(&valued, &documents())), Verdict::Valid, "{kind} with a second value");
    }
}

#[test]
fn dip_22_a_detached_signature_says_what_it_must_and_no_more() {
    let signer = Signer::ed25519(1);
    let document = detached::unsigned(JWS_2020, &signer.did());
    let badge = |header: &str| detached::sign_with(&document, &signer, &signer.method(), JWS_2020, header);
    for fine in [
        r#"{"alg":"EdDSA","crit":["b64"],"b64":false}"#,
        r#"{"alg":"Ed25519","b64":false,"crit":["b64"]}"#,
        r#"{ "b64": false, "crit": [ "b64" ], "alg": "EdDSA", "kid": "another", "typ": "JWT" }"#,
    ] {
        valid(fine, &verify(&badge(fine), &documents()), &OBSOLETE);
    }
    let headers = [
        ("alg", header("ES256")),
        ("alg", header("none")),
        ("alg", header("HS256")),
        ("alg", r#"{"b64":false,"crit":["b64"]}"#.into()),
        ("b64", r#"{"alg":"EdDSA","b64":true,"crit":["b64"]}"#.into()),
        ("b64", r#"{"alg":"EdDSA","b64":"false","crit":["b64"]}"#.into()),
        ("b64", r#"{"alg":"EdDSA"}"#.into()),
        ("crit", r#"{"alg":"EdDSA","b64":false}"#.into()),
        ("crit", r#"{"alg":"EdDSA","b64":false,"crit":[]}"#.into()),
        ("crit", r#"{"alg":"EdDSA","b64":false,"crit":"b64"}"#.into()),
        ("crit", r#"{"alg":"EdDSA","b64":false,"crit":["b64","exp"],"exp":1}"#.into()),
        ("crit", r#"{"alg":"EdDSA","b64":false,"crit":["b64","b64"]}"#.into()),
    ];
    for (member, header) in headers {
        let verification = verify(&badge(&header), &documents());
        refused(&header, &verification, Verdict::Malformed, Code::ProofHeader);
        assert_eq!(verification.report.find(Code::ProofHeader).unwrap().value("name"), Some(member), "{header}");
    }
    for header in ["", "[]", "{", r#"{"alg":"EdDSA","alg":"EdDSA","b64":false,"crit":["b64"]}"#] {
        refused(header, &verify(&badge(header), &documents()), Verdict::Malformed, Code::ProofValue);
    }
    let good = badge(&header("EdDSA"));
    let jws = get(&good, "/proof/jws").as_str().unwrap();
    let (start, end) = jws.split_once("..").unwrap();
    for text in [
        String::new(),
        "..".into(),
        format!("{start}.{end}"),
        format!("{start}.e30.{end}"),
        format!("{start}..{end}."),
        format!("{start}..{end}=="),
        format!("{start}..{}", &end[4..]),
        format!("{start}..{end}AAAA"),
        format!("{start}=..{end}"),
        format!(" {jws}"),
    ] {
        let broken = set(&good, "/proof/jws", &quoted(&text));
        refused(&text, &verify(&broken, &documents()), Verdict::Malformed, Code::ProofValue);
    }
    let missing = badges::remove(&good, "/proof/jws");
    refused("no jws", &verify(&missing, &documents()), Verdict::Malformed, Code::ProofShape);
}

#[test]
fn dip_22_a_detached_signature_takes_the_suites_keys_alone() {
    let (signer, p256) = (Signer::ed25519(1), Signer::p256(1));
    let badge = detached::sign(&detached::unsigned(ED_2018, &p256.did()), &p256, ED_2018);
    refused("P-256", &verify(&badge, &documents()), Verdict::Malformed, Code::KeyKind);
    let signed = detached::sign(&detached::unsigned(JWS_2020, &signer.did()), &signer, JWS_2020);
    let key = "zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme";
    let badge = set(&signed, "/proof/verificationMethod", &quoted(&method(key)));
    let verification = verify(&set(&badge, "/issuer/id", &quoted(&format!("did:key:{key}"))), &documents());
    refused("secp256k1", &verification, Verdict::Unsupported, Code::KeyKind);
    let found = verification.report.find(Code::KeyKind).unwrap();
    assert_eq!((found.outcome, found.value("name")), (Outcome::Unknown(Why::Unsupported), Some("ES256K")));
}

// Suites that are known by name -----------------------------------------------------------------

#[test]
fn suites_that_are_not_verified_here_are_not_supported_and_never_wrong() {
    let good = badges::key_badge();
    for name in ["mldsa44-rdfc-2024", "mldsa44-jcs-2024", "ecdsa-xi-2023", "eddsa-rdfc-2099"] {
        let badge = set(&good, "/proof/cryptosuite", &quoted(name));
        refused(name, &verify(&badge, &documents()), Verdict::Unsupported, Code::ProofSuite);
    }
    for kind in [
        "EcdsaSecp256k1Signature2019",
        "EcdsaSecp256k1RecoverySignature2020",
        "BbsBlsSignature2020",
        "RsaSignature2018",
    ] {
        let badge = badges::remove(&set(&good, "/proof/type", &quoted(kind)), "/proof/cryptosuite");
        let verification = verify(&badge, &documents());
        refused(kind, &verification, Verdict::Unsupported, Code::ProofSuite);
        assert!(verification.report.find(Code::ProofSignature).is_none(), "{:?}", troubles(&verification));
    }
    // A suite's name in the place of the other kind of name.
    let typed = badges::remove(&set(&good, "/proof/type", r#""eddsa-rdfc-2022""#), "/proof/cryptosuite");
    refused("as a type", &verify(&typed, &documents()), Verdict::Unsupported, Code::ProofSuite);
    let named = set(&good, "/proof/cryptosuite", &quoted(ED_2018));
    refused("as a cryptosuite", &verify(&named, &documents()), Verdict::Unsupported, Code::ProofSuite);
}
