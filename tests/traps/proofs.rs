//! Proofs: sets, chains, their members and their signatures (Appendix B 5; DIP-01 to DIP-21).

use crate::badges::{
    self, GUILD_METHOD, IssuerKind, Model, documents, get, good, guild_badge, issuer_key, key_badge, quoted, refused,
    remove, set, sign, sign_with, stranger_key, unsigned, unsigned_key_badge, valid, verify,
};
use open_badge::encoding::base58;
use open_badge::issue::Suite;
use open_badge::json::Value;
use open_badge::limits;
use open_badge::report::{Code, Outcome, Role, Verdict};

const RDFC: Suite = Suite::EddsaRdfc2022;

fn by_stranger(document: &Value) -> Value {
    sign(document, &stranger_key(), &stranger_key().method(), RDFC)
}

fn by_issuer_with(document: &Value, more: &[(&str, &str)]) -> Value {
    sign_with(document, &issuer_key(), &issuer_key().method(), RDFC, more)
}

fn by_issuer(document: &Value) -> Value {
    by_issuer_with(document, &[])
}

// Sets ------------------------------------------------------------------------------------------

#[test]
fn a_strangers_proof_beside_the_issuers_is_a_co_signature_in_any_place() {
    let first = by_issuer(&by_stranger(&unsigned_key_badge()));
    let last = by_stranger(&by_issuer(&unsigned_key_badge()));
    for (badge, place) in [(first, 0), (last, 1)] {
        let verification = verify(&badge, &documents());
        valid("a co-signed badge", &verification, &[Code::IssuerDomain]);
        let [stranger, issuer] = [place, 1 - place].map(|place: usize| &verification.report.proofs[place]);
        assert_eq!((stranger.role, stranger.verdict()), (Role::CoSignature, Verdict::Valid));
        assert_eq!(stranger.controller.as_deref(), Some(&*stranger_key().did()));
        assert_eq!((issuer.role, issuer.verdict()), (Role::Issuer, Verdict::Valid));
    }
}

#[test]
fn a_strangers_proof_alone_issues_nothing() {
    let badge = by_stranger(&unsigned_key_badge());
    refused("alone", &verify(&badge, &documents()), Verdict::WrongSigner, Code::KeyIssuer);
    // The issuer's proof was stripped from a co-signed badge.
    let stripped = remove(&by_stranger(&by_issuer(&unsigned_key_badge())), "/proof/0");
    refused("stripped", &verify(&stripped, &documents()), Verdict::WrongSigner, Code::KeyIssuer);
}

#[test]
fn a_strangers_good_proof_does_not_mend_the_issuers_broken_one() {
    let signed = by_issuer(&unsigned_key_badge());
    let changed = set(&signed, "/name", r#""Another""#);
    let badge = by_stranger(&changed);
    let verification = verify(&badge, &documents());
    refused("changed and signed anew", &verification, Verdict::Tampered, Code::ProofSignature);
    assert_eq!(verification.report.proofs[1].verdict(), Verdict::Valid);
}

#[test]
fn a_broken_proof_beside_the_issuers_good_one_is_reported_and_harms_nothing() {
    let signed = by_stranger(&by_issuer(&unsigned_key_badge()));
    let broken = set(&signed, "/proof/1/created", r#""2026-05-04T10:00:00Z""#);
    let verification = verify(&broken, &documents());
    valid("a broken co-signature", &verification, &[Code::IssuerDomain]);
    assert_eq!(verification.report.proofs[1].verdict(), Verdict::Tampered);
    // Also where it is the issuer's own: one that holds is enough (SEC-09).
    let twice = by_issuer(&by_issuer(&unsigned_key_badge()));
    let broken = set(&twice, "/proof/0/created", r#""2026-05-04T10:00:00Z""#);
    let verification = verify(&broken, &documents());
    valid("one of the issuer's two", &verification, &[Code::IssuerDomain]);
    assert_eq!(verification.report.proofs[0].verdict(), Verdict::Tampered);
}

#[test]
fn a_suite_that_is_not_known_counts_neither_for_nor_against() {
    let unknown = r#"{"type": "DataIntegrityProof", "cryptosuite": "mldsa44-rdfc-2024", "created": "2026-05-03T10:00:00Z",
        "verificationMethod": "did:key:zUC7#zUC7", "proofPurpose": "assertionMethod", "proofValue": "u2V0C"}"#;
    let beside = set(
        &by_issuer(&set(&unsigned_key_badge(), "/proof", &format!("[{unknown}]"))),
        "/validUntil",
        r#""2028-05-03T10:00:00Z""#,
    );
    let verification = verify(&beside, &documents());
    valid("beside a good one", &verification, &[Code::IssuerDomain]);
    assert_eq!(verification.report.proofs[0].verdict(), Verdict::Unsupported);
    let alone = set(&unsigned_key_badge(), "/proof", unknown);
    refused("alone", &verify(&alone, &documents()), Verdict::Unsupported, Code::ProofSuite);
    let stranger = by_stranger(&set(&unsigned_key_badge(), "/proof", unknown));
    refused("beside a stranger's", &verify(&stranger, &documents()), Verdict::Unsupported, Code::ProofSuite);
    for kind in ["EcdsaSecp256k1Signature2019", "BbsBlsSignature2020"] {
        let badge = set(
            &remove(&set(&key_badge(), "/proof/type", &quoted(kind)), "/proof/cryptosuite"),
            "/proof/jws",
            r#""a..b""#,
        );
        refused(kind, &verify(&badge, &documents()), Verdict::Unsupported, Code::ProofSuite);
    }
}

#[test]
fn more_proofs_than_anybody_makes_are_not_checked() {
    let one = badges::write(get(&key_badge(), "/proof"));
    let many = |count: usize| set(&key_badge(), "/proof", &format!("[{}]", vec![one.as_str(); count].join(",")));
    valid("as many as may be", &verify(&many(limits::PROOFS), &documents()), &[Code::IssuerDomain]);
    let verification = verify(&many(limits::PROOFS + 1), &documents());
    refused("one more", &verification, Verdict::CouldNotCheck, Code::ProofPresent);
}

/// A stranger's proof over an older text of a context must not narrow what the issuer signed.
#[test]
fn a_strangers_proof_does_not_change_how_the_issuers_is_read() {
    let whole = set(&unsigned_key_badge(), "/endorsementJwt", r#"["a.b.c"]"#);
    // Both texts of the context say the same of a badge without that member.
    let older = badges::write(get(&by_stranger(&unsigned_key_badge()), "/proof"));
    let badge = by_issuer(&set(&whole, "/proof", &format!("[{older}]")));
    let verification = verify(&badge, &documents());
    valid("beside a narrower proof", &verification, &[Code::IssuerDomain, Code::EndorsementsHold]);
}

// Chains ----------------------------------------------------------------------------------------

const FIRST: (&str, &str) = ("id", r#""urn:uuid:1""#);
const SECOND: (&str, &str) = ("id", r#""urn:uuid:2""#);
const AFTER_FIRST: (&str, &str) = ("previousProof", r#""urn:uuid:1""#);

fn by_stranger_with(document: &Value, more: &[(&str, &str)]) -> Value {
    sign_with(document, &stranger_key(), &stranger_key().method(), RDFC, more)
}

#[test]
fn a_chain_holds_link_by_link() {
    let countersigned = by_stranger_with(&by_issuer_with(&unsigned_key_badge(), &[FIRST]), &[SECOND, AFTER_FIRST]);
    let issued_last = by_issuer_with(&by_stranger_with(&unsigned_key_badge(), &[FIRST]), &[SECOND, AFTER_FIRST]);
    let listed =
        by_issuer_with(&by_stranger_with(&unsigned_key_badge(), &[FIRST]), &[("previousProof", r#"["urn:uuid:1"]"#)]);
    for badge in [countersigned, issued_last, listed] {
        let verification = verify(&badge, &documents());
        valid("a chain", &verification, &[Code::IssuerDomain]);
        let chain = |place: usize| {
            let checks = &verification.report.proofs[place].checks;
            checks.iter().find(|check| check.code == Code::ProofChain).unwrap().outcome
        };
        assert_eq!((chain(0), chain(1)), (Outcome::NotApplicable, Outcome::Pass));
    }
}

#[test]
fn a_chain_with_a_missing_or_broken_link_does_not_hold() {
    let missing = by_issuer_with(&unsigned_key_badge(), &[("previousProof", r#""urn:uuid:9""#)]);
    refused("a link that never was", &verify(&missing, &documents()), Verdict::Malformed, Code::ProofChain);

    let chain = by_issuer_with(&by_stranger_with(&unsigned_key_badge(), &[FIRST]), &[AFTER_FIRST]);
    let stripped = remove(&chain, "/proof/0");
    refused("a link taken away", &verify(&stripped, &documents()), Verdict::Tampered, Code::ProofChain);
    let replaced = set(&chain, "/proof/0/created", r#""2026-05-04T10:00:00Z""#);
    refused("a link changed", &verify(&replaced, &documents()), Verdict::Tampered, Code::ProofChain);

    let broken = set(&by_stranger_with(&unsigned_key_badge(), &[FIRST]), "/proof/created", r#""2026-05-04T10:00:00Z""#);
    let built = by_issuer_with(&broken, &[AFTER_FIRST]);
    refused("built on a broken link", &verify(&built, &documents()), Verdict::Malformed, Code::ProofChain);
}

#[test]
fn a_chain_that_bites_its_tail_does_not_hold() {
    let own = by_issuer_with(&unsigned_key_badge(), &[FIRST, AFTER_FIRST]);
    refused("itself", &verify(&own, &documents()), Verdict::Tampered, Code::ProofChain);
    let first = by_issuer_with(&unsigned_key_badge(), &[FIRST, ("previousProof", r#""urn:uuid:2""#)]);
    let both = by_issuer_with(&first, &[SECOND, AFTER_FIRST]);
    refused("each other", &verify(&both, &documents()), Verdict::Tampered, Code::ProofChain);
}

// Members ---------------------------------------------------------------------------------------

#[test]
fn a_proof_needs_its_members() {
    for name in ["type", "cryptosuite", "verificationMethod", "proofPurpose", "proofValue"] {
        let place = format!("/proof/{name}");
        for broken in [remove(&key_badge(), &place), set(&key_badge(), &place, "7"), set(&key_badge(), &place, "{}")] {
            refused(name, &verify(&broken, &documents()), Verdict::Malformed, Code::ProofShape);
        }
    }
    for text in ["null", "7", r#""z5""#, "[null]", "{}", "[[]]"] {
        let broken = set(&key_badge(), "/proof", text);
        refused(text, &verify(&broken, &documents()), Verdict::Malformed, Code::ProofShape);
    }
    for text in ["7", "{}", "[7]"] {
        let broken = set(&key_badge(), "/proof/previousProof", text);
        refused(text, &verify(&broken, &documents()), Verdict::Tampered, Code::ProofShape);
    }
}

#[test]
fn a_badge_without_a_proof_is_unsigned() {
    refused("no proof", &verify(&unsigned_key_badge(), &documents()), Verdict::Unsigned, Code::ProofPresent);
    let empty = set(&unsigned_key_badge(), "/proof", "[]");
    refused("an empty set", &verify(&empty, &documents()), Verdict::Unsigned, Code::ProofPresent);
}

#[test]
fn a_proof_for_another_purpose_issues_nothing() {
    for purpose in ["authentication", "capabilityInvocation", "keyAgreement"] {
        let badge = by_issuer_with(&unsigned_key_badge(), &[("proofPurpose", &quoted(purpose))]);
        refused(purpose, &verify(&badge, &documents()), Verdict::Malformed, Code::ProofPurpose);
    }
}

#[test]
fn a_proof_has_dates_that_are_dates_and_ends_when_it_says() {
    for text in ["2024-13-01T00:00:00Z", "2024-02-30T00:00:00Z", "2024-01-01", "yesterday", "2024-01-01T00:00:60Z"] {
        for name in ["created", "expires"] {
            let badge = by_issuer_with(&unsigned_key_badge(), &[(name, &quoted(text))]);
            refused(text, &verify(&badge, &documents()), Verdict::Malformed, Code::ProofDates);
        }
    }
    let until = |date: &str| by_issuer_with(&unsigned_key_badge(), &[("expires", &quoted(date))]);
    let over = verify(&until("2026-05-31T00:00:00Z"), &documents());
    refused("past its end", &over, Verdict::Expired, Code::ProofExpires);
    valid("before its end", &verify(&until("2027-05-31T00:00:00Z"), &documents()), &[Code::IssuerDomain]);
}

#[test]
fn a_proof_made_for_one_session_says_so() {
    for (name, text) in [("domain", r#""https://shop.example""#), ("challenge", r#""3182bdea""#)] {
        let badge = by_issuer_with(&unsigned_key_badge(), &[(name, text)]);
        valid(name, &verify(&badge, &documents()), &[Code::ProofSession, Code::IssuerDomain]);
    }
}

#[test]
fn the_old_name_of_a_suite_is_read_and_noted() {
    let badge = unsigned(Model::V1, RDFC, &issuer_key().did());
    let badge = by_issuer_with(&badge, &[("cryptosuite", r#""eddsa-2022""#)]);
    valid("eddsa-2022", &verify(&badge, &documents()), &[Code::ProofSuiteName, Code::IssuerDomain]);
    let typo = by_issuer_with(&unsigned_key_badge(), &[("cryptosuite", r#""eddsa-rdf-2022""#)]);
    refused("eddsa-rdf-2022", &verify(&typo, &documents()), Verdict::Unsupported, Code::ProofSuite);
}

#[test]
fn a_proofs_own_context_binds_json_and_means_nothing_for_rdf() {
    let jcs = |context: &str| {
        let document = unsigned(Model::V2, Suite::EddsaJcs2022, &issuer_key().did());
        sign_with(&document, &issuer_key(), &issuer_key().method(), Suite::EddsaJcs2022, &[("@context", context)])
    };
    let whole = badges::write(get(&unsigned_key_badge(), "/@context"));
    valid("the document's", &verify(&jcs(&whole), &documents()), &[Code::IssuerDomain]);
    for other in [
        r#"["https://www.w3.org/ns/credentials/v1"]"#,
        r#""https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json""#,
    ] {
        refused(other, &verify(&jcs(other), &documents()), Verdict::Malformed, Code::ProofContext);
    }
    // A context put before those that were signed.
    let moved = badges::insert(&jcs(&whole), "/@context/0", r#""https://w3id.org/security/data-integrity/v2""#);
    refused("put before", &verify(&moved, &documents()), Verdict::Malformed, Code::ProofContext);
    let rdf = by_issuer_with(&unsigned_key_badge(), &[("@context", r#""https://www.w3.org/ns/credentials/v2""#)]);
    valid("with a suite over RDF", &verify(&rdf, &documents()), &[Code::IssuerDomain]);
}

#[test]
fn the_proofs_of_things_inside_are_signed_with_the_badge() {
    let inner = r#"{"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "id": "urn:uuid:e", "type": ["VerifiableCredential", "EndorsementCredential"], "name": "Endorsement",
        "issuer": {"id": "did:key:z6Mk", "type": ["Profile"]}, "validFrom": "2026-05-01T00:00:00Z",
        "credentialSubject": {"id": "https://guild.example/achievements/repair-cafe-host", "type": ["EndorsementSubject"]}}"#;
    let inner = badges::write(&by_stranger(&badges::parse(inner)));
    let badge = by_issuer(&set(&unsigned_key_badge(), "/endorsement", &format!("[{inner}]")));
    valid("an endorsed badge", &verify(&badge, &documents()), &[Code::IssuerDomain, Code::EndorsementsHold]);
    let changed = set(&badge, "/endorsement/0/proof/created", r#""2026-05-04T10:00:00Z""#);
    refused("its proof changed", &verify(&changed, &documents()), Verdict::Tampered, Code::ProofSignature);
    let stripped = remove(&badge, "/endorsement/0/proof");
    refused("its proof taken away", &verify(&stripped, &documents()), Verdict::Tampered, Code::ProofSignature);
}

// Signatures ------------------------------------------------------------------------------------

fn signature_of(badge: &Value) -> Vec<u8> {
    base58::decode(&get(badge, "/proof/proofValue").as_str().unwrap()[1..]).unwrap()
}

#[test]
fn a_signature_is_64_bytes_in_base58() {
    let badge = key_badge();
    let bytes = signature_of(&badge);
    let text = base58::encode(&bytes);
    let values = [
        ("63 bytes", format!("z{}", base58::encode(&bytes[..63]))),
        ("65 bytes", format!("z{}", base58::encode(&[&bytes[..], &[0]].concat()))),
        ("a zero before", format!("z1{text}")),
        ("base64url", "u7Wm2lFv0fQ-3aOJ5ZkXn".to_owned()),
        ("no multibase", text.clone()),
        ("letters that base58 has not", format!("z0{}", &text[1..])),
        ("white space", format!("z{text} ")),
        ("nothing", String::new()),
        ("z alone", "z".to_owned()),
        ("very long", format!("z{}", "2".repeat(100_000))),
    ];
    for (what, value) in values {
        let broken = set(&badge, "/proof/proofValue", &quoted(&value));
        refused(what, &verify(&broken, &documents()), Verdict::Malformed, Code::ProofValue);
    }
}

/// DIP-19: S and S + L satisfy the same equation; only the smaller is a signature.
#[test]
fn a_signature_has_one_form() {
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    for suite in badges::EDDSA {
        let badge = good(Model::V2, suite, IssuerKind::DidKey);
        let mut bytes = signature_of(&badge);
        let mut carry = 0;
        for (byte, order) in bytes[32..].iter_mut().zip(ORDER) {
            let sum = u16::from(*byte) + u16::from(order) + carry;
            *byte = sum as u8;
            carry = sum >> 8;
        }
        assert_eq!(carry, 0);
        let malleated = set(&badge, "/proof/proofValue", &quoted(&format!("z{}", base58::encode(&bytes))));
        refused("S + L", &verify(&malleated, &documents()), Verdict::Tampered, Code::ProofSignature);
    }
}

#[test]
fn a_signature_of_the_same_key_over_something_else_is_not_this_ones() {
    let other = sign(
        &set(&unsigned(Model::V2, RDFC, badges::GUILD), "/name", r#""Another""#),
        &issuer_key(),
        GUILD_METHOD,
        RDFC,
    );
    let swapped = set(&guild_badge(), "/proof", &badges::write(get(&other, "/proof")));
    refused("another badge's proof", &verify(&swapped, &documents()), Verdict::Tampered, Code::ProofSignature);
    let mut bytes = signature_of(&key_badge());
    bytes.rotate_left(32);
    let turned = set(&key_badge(), "/proof/proofValue", &quoted(&format!("z{}", base58::encode(&bytes))));
    refused("halves swapped", &verify(&turned, &documents()), Verdict::Tampered, Code::ProofSignature);
}
