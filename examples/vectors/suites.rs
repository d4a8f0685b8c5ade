//! Vectors of every suite.

use super::badges::signers::Signer;
use super::badges::{IssuerKind, Model, get, guild_document, issuer_key, parse, quoted, set, sign, sign_with};
use super::derived::{Derived, Parts};
use super::rows::{good, good_by, small, unsigned};
use super::{Vector, detached};
use open_badge::issue::Suite;
use open_badge::json::Value;
use open_badge::report::{Code, Verdict};

const RDFC: Suite = Suite::EddsaRdfc2022;

pub fn rows() -> Vec<Vector> {
    [eddsa(), ecdsa(), disclosed(), bbs(), obsolete(), others()].into_iter().flatten().collect()
}

fn eddsa() -> Vec<Vector> {
    let key = |model, suite| good_by(model, suite, IssuerKind::DidKey);
    let web = |suite| good_by(Model::V2, suite, IssuerKind::DidWeb);
    let old = sign_with(
        &unsigned(Model::V1, RDFC, &issuer_key().did()),
        &issuer_key(),
        &issuer_key().method(),
        RDFC,
        &[("cryptosuite", r#""eddsa-2022""#)],
    );
    let at_home = |name, suite| Vector::valid(name, &web(suite)).with_guild(&guild_document()).with_caveats(&[]);
    vec![
        Vector::valid("eddsa-rdfc-2022 by a did:key", &key(Model::V2, RDFC)),
        Vector::valid("eddsa-jcs-2022 by a did:key", &key(Model::V2, Suite::EddsaJcs2022)),
        Vector::valid("Ed25519Signature2020 by a did:key", &key(Model::V2, Suite::Ed25519Signature2020)),
        at_home("eddsa-rdfc-2022 by a did:web", RDFC),
        at_home("eddsa-jcs-2022 by a did:web", Suite::EddsaJcs2022),
        at_home("Ed25519Signature2020 by a did:web", Suite::Ed25519Signature2020),
        Vector::valid("data model 1.1, eddsa-rdfc-2022", &key(Model::V1, RDFC)),
        Vector::valid("data model 1.1, Ed25519Signature2020", &key(Model::V1, Suite::Ed25519Signature2020)),
        Vector::valid("the old name eddsa-2022", &old).with_caveats(&[Code::ProofSuiteName, Code::IssuerDomain]),
    ]
}

/// The small badge by a key of one's own.
fn by(signer: &Signer, suite: Suite) -> Value {
    sign(&unsigned(Model::V2, suite, &signer.did()), &*signer.key, &signer.method(), suite)
}

fn ecdsa() -> Vec<Vector> {
    let (p256, p384) = (Signer::p256(1), Signer::p384(1));
    let changed = set(&by(&p256, Suite::EcdsaRdfc2019), "/name", r#""Another""#);
    let swapped = set(
        &by(&p256, Suite::EcdsaRdfc2019),
        "/proof/proofValue",
        &quoted(get(&by(&p384, Suite::EcdsaRdfc2019), "/proof/proofValue").as_str().unwrap()),
    );
    let other_kind = set(&by(&p256, Suite::EcdsaJcs2019), "/proof/cryptosuite", r#""eddsa-jcs-2022""#);
    let co_signed = sign(&good(), &*p384.key, &p384.method(), Suite::EcdsaJcs2019);
    vec![
        Vector::valid("ecdsa-rdfc-2019 on P-256", &by(&p256, Suite::EcdsaRdfc2019)),
        Vector::valid("ecdsa-rdfc-2019 on P-384", &by(&p384, Suite::EcdsaRdfc2019)),
        Vector::valid("ecdsa-jcs-2019 on P-256", &by(&p256, Suite::EcdsaJcs2019)),
        Vector::valid("ecdsa-jcs-2019 on P-384", &by(&p384, Suite::EcdsaJcs2019)),
        Vector::valid("eddsa-rdfc-2022, co-signed with ecdsa-jcs-2019", &co_signed),
        Vector::refused("ecdsa-rdfc-2019, changed", &changed, Verdict::Tampered, Code::ProofSignature),
        Vector::refused("a signature of another curve's length", &swapped, Verdict::Malformed, Code::ProofValue),
        Vector::refused("a key of another kind than the suite's", &other_kind, Verdict::Malformed, Code::KeyKind),
    ]
}

fn disclosed() -> Vec<Vector> {
    let signer = Signer::p256(1);
    let unsigned = unsigned(Model::V2, Suite::EcdsaSd2023, &signer.did());
    let derived = Derived::new(&unsigned, &signer, &["#issuer>", "#validUntil>"]);
    let (good, caveats) = (derived.document(), [Code::ProofWhole, Code::IssuerDomain]);
    let base = derived.with(&Parts { header: [0xd9, 0x5d, 0x00], ..derived.parts.clone() });
    let mut signatures = derived.parts.signatures.clone();
    signatures.swap(0, 1);
    let swapped = derived.with(&Parts { signatures, ..derived.parts.clone() });
    let named = set(&good, "/name", r#""Another""#);
    let tampered = |name, badge: &Value| {
        Vector::refused(name, badge, Verdict::Tampered, Code::ProofSignature).with_caveats(&caveats)
    };
    vec![
        Vector::valid("ecdsa-sd-2023", &good).with_caveats(&caveats),
        tampered("ecdsa-sd-2023, changed", &named),
        tampered("ecdsa-sd-2023, a statement more", &set(&good, "/description", r#""Another""#)),
        tampered("ecdsa-sd-2023, two signatures exchanged", &swapped),
        Vector::refused("a base proof of ecdsa-sd-2023", &base, Verdict::Malformed, Code::ProofDerived),
    ]
}

/// Made by `examples/bbs.rs`, since each run makes another.
fn bbs() -> Vec<Vector> {
    let good = parse(include_str!("../../tests/fixtures/bbs.json"));
    let caveats = [Code::ProofWhole, Code::IssuerDomain];
    let value = get(&good, "/proof/proofValue").as_str().unwrap().to_owned();
    // The last of the bytes that say which kind of proof it is.
    let with = |tag: &str| set(&good, "/proof/proofValue", &quoted(&value.replacen("u2V0D", tag, 1)));
    let tampered = |name, badge: &Value| {
        Vector::refused(name, badge, Verdict::Tampered, Code::ProofSignature).with_caveats(&caveats)
    };
    vec![
        Vector::valid("bbs-2023", &good).with_caveats(&caveats),
        tampered("bbs-2023, changed", &set(&good, "/name", r#""Another""#)),
        Vector::refused("a base proof of bbs-2023", &with("u2V0C"), Verdict::Malformed, Code::ProofDerived),
        Vector::refused("bbs-2023 with a pseudonym", &with("u2V0H"), Verdict::Unsupported, Code::ProofValue),
    ]
}

fn obsolete() -> Vec<Vector> {
    let by =
        |signer: &Signer, kind: &str| detached::sign(&small(&detached::unsigned(kind, &signer.did())), signer, kind);
    let (ed25519, p384) = (Signer::ed25519(1), Signer::p384(1));
    let caveats = [Code::ProofObsolete, Code::IssuerDomain];
    let critical = detached::sign_with(
        &small(&detached::unsigned("JsonWebSignature2020", &ed25519.did())),
        &ed25519,
        &ed25519.method(),
        "JsonWebSignature2020",
        r#"{"alg":"EdDSA","b64":false,"crit":["b64","exp"],"exp":1}"#,
    );
    let changed = set(&by(&ed25519, "Ed25519Signature2018"), "/name", r#""Another""#);
    vec![
        Vector::valid("Ed25519Signature2018", &by(&ed25519, "Ed25519Signature2018")).with_caveats(&caveats),
        Vector::valid("JsonWebSignature2020 with EdDSA", &by(&ed25519, "JsonWebSignature2020")).with_caveats(&caveats),
        Vector::valid("JsonWebSignature2020 with ES384", &by(&p384, "JsonWebSignature2020")).with_caveats(&caveats),
        Vector::refused("Ed25519Signature2018, changed", &changed, Verdict::Tampered, Code::ProofSignature)
            .with_caveats(&caveats),
        Vector::refused("something critical in a detached header", &critical, Verdict::Malformed, Code::ProofHeader)
            .with_caveats(&caveats),
    ]
}

fn others() -> Vec<Vector> {
    vec![Vector::refused(
        "a suite that is not read here",
        &set(&good(), "/proof/cryptosuite", r#""mldsa44-rdfc-2024""#),
        Verdict::Unsupported,
        Code::ProofSuite,
    )]
}
