//! did:webvh 1.0 (REQUIREMENTS DID-13): a key is found at the end of a log, and no log that breaks a rule leads
//! to one.
#![cfg(all(feature = "webvh", feature = "issue", not(target_family = "wasm")))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/badges.rs"]
mod badges;
#[path = "support/logs.rs"]
mod logs;
#[path = "support/tokens.rs"]
mod tokens;

use badges::{Model, NOW, sign, unsigned};
use logs::{Draft, LOG_URL, Log, WITNESS_URL, announced, first, multikey, prove, witnesses};
use open_badge::documents::Documents;
use open_badge::issue::{SigningKey, Suite};
use open_badge::json::Value;
use open_badge::key::did::{DidError, webvh};
use open_badge::limits;
use open_badge::report::{Code, Outcome, Verdict, Why};
use open_badge::{Verification, time};
use serde_json::{Value as Json, json};

/// Seeds: the key in the document is 1, those that sign entries from 21, witnesses from 31.
const KEY: u8 = 1;

const TIMES: [&str; 4] =
    ["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"];

fn start(parameters: Json) -> Draft {
    Draft { parameters: first(21, parameters), time: TIMES[0], signers: vec![21], ..Draft::default() }
}

fn next(place: usize, parameters: Json, signer: u8) -> Draft {
    Draft { parameters, time: TIMES[place], signers: vec![signer], ..Draft::default() }
}

fn plain() -> Log {
    Log::begin(KEY, &start(json!({})))
}

/// A badge signed with the key in the documents of these logs.
fn badge(did: &str) -> Value {
    let key = SigningKey::from_seed(&[KEY; 32]);
    let unsigned = unsigned(Model::V2, Suite::EddsaRdfc2022, did);
    sign(&unsigned, &key, &format!("{did}#key-1"), Suite::EddsaRdfc2022)
}

fn verify(did: &str, log: &str, approvals: Option<&Json>) -> Verification {
    verify_at(did, log, approvals, NOW)
}

fn verify_at(did: &str, log: &str, approvals: Option<&Json>, now: &str) -> Verification {
    let mut documents = Documents::new();
    documents.offline = true;
    documents.give(LOG_URL, log.as_bytes().to_vec());
    if let Some(approvals) = approvals {
        documents.give(WITNESS_URL, approvals.to_string().into_bytes());
    }
    badges::verify_at(&badge(did), &documents, now)
}

/// Asserts that a log leads to the key.
fn good(what: &str, log: &Log, approvals: Option<&Json>) {
    let verification = verify(&log.did, &log.text(), approvals);
    assert_eq!(badges::verdict_of(&verification), Verdict::Valid, "{what}: {:#?}", badges::troubles(&verification));
    for code in LOG_CODES {
        let outcome = verification.report.find(code).map(|check| check.outcome);
        let none = code == Code::KeyLogWitnesses && approvals.is_none();
        assert_eq!(outcome, Some(if none { Outcome::NotApplicable } else { Outcome::Pass }), "{what}: {code:?}");
    }
}

/// Asserts that a log leads to no key, for this reason alone.
fn bad(what: &str, log: &Log, approvals: Option<&Json>, code: Code) {
    refused(what, &verify(&log.did, &log.text(), approvals), code, Outcome::Fail);
}

fn refused(what: &str, verification: &Verification, code: Code, outcome: Outcome) {
    let open: Vec<(Code, Outcome)> = verification.report.proofs[0]
        .checks
        .iter()
        .map(|check| (check.code, check.outcome))
        .filter(|(_, outcome)| matches!(outcome, Outcome::Fail | Outcome::Unknown(_)))
        .collect();
    assert_eq!(open, [(code, outcome)], "{what}");
    let verdict = badges::verdict_of(verification);
    assert_ne!(verdict, Verdict::Valid, "{what}");
    assert_eq!(
        matches!(outcome, Outcome::Unknown(_)),
        matches!(verdict, Verdict::CouldNotCheck | Verdict::Unsupported)
    );
    // Nobody is said to be the issuer, and no signature to hold or not.
    assert_eq!(verification.report.find(Code::KeyIssuer), None, "{what}");
    assert_eq!(verification.report.find(Code::ProofSignature), None, "{what}");
}

const LOG_CODES: [Code; 9] = [
    Code::KeyLogForm,
    Code::KeyLogScid,
    Code::KeyLogName,
    Code::KeyLogNumbers,
    Code::KeyLogHashes,
    Code::KeyLogTimes,
    Code::KeyLogProofs,
    Code::KeyLogRotation,
    Code::KeyLogWitnesses,
];

// Identifiers ------------------------------------------------------------------------------------

#[test]
fn an_identifier_leads_to_a_log_and_to_its_witnesses() {
    let scid = plain().scid;
    for (place, url) in [
        ("example.com", "https://example.com/.well-known/"),
        ("issuer.example.com", "https://issuer.example.com/.well-known/"),
        ("example.com:dids:issuer", "https://example.com/dids/issuer/"),
        ("example.com%3A3000:dids:issuer", "https://example.com:3000/dids/issuer/"),
    ] {
        let urls = webvh::urls(&format!("did:webvh:{scid}:{place}")).unwrap();
        assert_eq!(urls, [format!("{url}did.jsonl"), format!("{url}did-witness.json")]);
    }
}

#[test]
fn what_is_no_identifier_leads_nowhere() {
    let scid = plain().scid;
    for did in [
        "did:webvh:example.com".into(),
        format!("did:webvh:{scid}"),
        format!("did:webvh:{scid}:"),
        format!("did:webvh:{}:example.com", &scid[1..]),
        format!("did:webvh:{}0:example.com", &scid[..45]),
        format!("did:webvh:z{scid}:example.com"),
        format!("did:webvh:{scid}:127.0.0.1"),
        format!("did:webvh:{scid}:127%2E0%2E0%2E1"),
        format!("did:webvh:{scid}:127.0.0.1%3a80"),
        format!("did:webvh:{scid}:example.com:.."),
        format!("did:webvh:{scid}:example.com:%2e%2e:secret"),
        format!("did:webvh:{scid}:example.com:a%2Fb"),
        format!("did:web:{scid}:example.com"),
    ] {
        assert_eq!(webvh::urls(&did), Err(DidError::Invalid), "{did}");
    }
    let verification = badges::verify(&badge("did:webvh:abc:guild.example"), &badges::offline());
    refused("no SCID", &verification, Code::KeyIdentifier, Outcome::Fail);
}

// Logs in order ----------------------------------------------------------------------------------

#[test]
fn a_log_in_order_leads_to_its_last_document() {
    good("one entry", &plain(), None);
    let other_key: fn(&mut Json) = |state| {
        state["verificationMethod"][0]["publicKeyMultibase"] = multikey(9).into();
    };
    let log = Log::begin(KEY, &start(json!({})));
    let log = log.and(&next(1, json!({}), 21));
    good("nothing changed", &log, None);
    let log = log.and(&next(2, json!({"updateKeys": [multikey(22)]}), 21));
    good("the key that signs entries changed", &log, None);
    let log = log.and(&next(3, json!({"ttl": 60, "watchers": ["https://watcher.example/"]}), 22));
    good("by the new key", &log, None);
    // What is at the end counts.
    let gone = plain().and(&Draft { edit: Some(other_key), ..next(1, json!({}), 21) });
    let verification = verify(&gone.did, &gone.text(), None);
    assert_eq!(badges::verdict_of(&verification), Verdict::Tampered);
    let back = Log::begin(9, &start(json!({}))).and(&Draft {
        edit: Some(|state| state["verificationMethod"][0]["publicKeyMultibase"] = multikey(KEY).into()),
        ..next(1, json!({}), 21)
    });
    good("a key that came later", &back, None);
}

#[test]
fn parameters_may_be_written_as_they_once_were() {
    let null = json!({"nextKeyHashes": null, "witness": null, "watchers": null, "portable": null, "deactivated": null, "ttl": null});
    good("null", &plain().and(&next(1, null, 21)), None);
    good(
        "again",
        &plain().and(&next(1, json!({"method": "did:webvh:1.0", "witness": {}, "nextKeyHashes": []}), 21)),
        None,
    );
    let mut bare = plain();
    let method = format!("did:key:{}", multikey(21));
    bare.entries[0]["proof"] = json!([]);
    let mut unsecured = bare.entries[0].clone();
    unsecured.as_object_mut().unwrap().remove("proof");
    bare.entries[0]["proof"] = proof_with(&unsecured, 21, "verificationMethod", &method);
    good("a key without its fragment, one proof alone", &bare, None);
}

/// A proof with another member, signed as it is.
fn proof_with(document: &Json, seed: u8, name: &str, value: &str) -> Json {
    use open_badge::issue::Sign;
    use sha2::{Digest, Sha256};
    let mut proof = prove(document, seed);
    proof.as_object_mut().unwrap().remove("proofValue");
    proof[name] = value.into();
    let signed = [&proof, document].map(|value| Sha256::digest(value.to_string())).concat();
    let signature = SigningKey::from_seed(&[seed; 32]).sign(&signed);
    proof["proofValue"] = format!("z{}", bs58::encode(signature).into_string()).into();
    proof
}

#[test]
fn the_host_of_the_log_vouches_for_the_issuer() {
    let log = plain();
    let report = verify(&log.did, &log.text(), None).report;
    let issuer = report.issuer.clone().unwrap();
    assert_eq!((issuer.host.as_deref(), issuer.path.len()), (Some("guild.example"), 1));
    assert_eq!(report.find(Code::IssuerDomain).unwrap().outcome, Outcome::Pass);
}

// Rules, each broken alone -----------------------------------------------------------------------

#[test]
fn a_log_of_another_identifier_is_refused() {
    let log = plain();
    let other = Log::begin(KEY, &start(json!({"ttl": 1})));
    let verification = verify(&log.did, &other.text(), None);
    refused("another SCID", &verification, Code::KeyLogScid, Outcome::Fail);
    // The same beginning at another place.
    let moved = Log::begin_at("did:webvh:{SCID}:away.example", KEY, &start(json!({})));
    let claimed = format!("did:webvh:{}:guild.example:members", moved.scid);
    refused("another place", &verify(&claimed, &moved.text(), None), Code::KeyLogName, Outcome::Fail);
    let stranger: fn(&mut Json) = |state| state["id"] = "did:web:guild.example".into();
    bad(
        "no did:webvh",
        &plain().and(&Draft { edit: Some(stranger), ..next(1, json!({}), 21) }),
        None,
        Code::KeyLogName,
    );
}

#[test]
fn a_changed_first_entry_has_another_scid() {
    // Whoever has the key hashes and signs it anew, under the old identifier.
    let log = plain();
    let changed = Log::begin(9, &start(json!({})));
    let text = changed.text().replace(&changed.scid, &log.scid);
    let mut entry: Json = serde_json::from_str(text.trim()).unwrap();
    entry.as_object_mut().unwrap().remove("proof");
    entry["versionId"] = log.scid.clone().into();
    let hash = {
        use sha2::{Digest, Sha256};
        bs58::encode([&[0x12, 0x20], &Sha256::digest(entry.to_string())[..]].concat()).into_string()
    };
    entry["versionId"] = format!("1-{hash}").into();
    entry["proof"] = json!([prove(&entry, 21)]);
    refused("forged", &verify(&log.did, &format!("{entry}\n"), None), Code::KeyLogScid, Outcome::Fail);
}

#[test]
fn numbers_rise_by_one() {
    for (what, number) in [("a gap", 3), ("twice", 1), ("from 0", 0)] {
        let draft = Draft { number: Some(number), ..next(1, json!({}), 21) };
        bad(what, &plain().and(&draft), None, Code::KeyLogNumbers);
    }
    let log = plain().and(&next(1, json!({}), 21)).and(&next(2, json!({}), 21));
    let missing = Log { entries: vec![log.entries[0].clone(), log.entries[2].clone()], ..log.clone() };
    bad("an entry is missing", &missing, None, Code::KeyLogNumbers);
    let swapped =
        Log { entries: vec![log.entries[0].clone(), log.entries[2].clone(), log.entries[1].clone()], ..log.clone() };
    bad("another order", &swapped, None, Code::KeyLogNumbers);
    for version in ["2", "02-QmQuf4Ficd9An6KLaZeddjRARvUe7p3iXaYwrxUiy5xqCg", "two-x", ""] {
        let mut log = log.clone();
        log.entries[1]["versionId"] = version.into();
        bad(version, &log, None, Code::KeyLogNumbers);
    }
    // The last entry may be held back: no reader can tell.
    good("the beginning", &Log { entries: log.entries[..2].to_vec(), ..log.clone() }, None);
}

#[test]
fn a_changed_entry_does_not_match_its_hash() {
    let log = plain().and(&next(1, json!({}), 21)).and(&next(2, json!({}), 21));
    for (what, place, pointer, value) in [
        ("a key", 1, "/state/verificationMethod/0/publicKeyMultibase", json!(multikey(9))),
        ("a parameter", 1, "/parameters", json!({"ttl": 1})),
        ("a time", 2, "/versionTime", json!("2026-03-02T00:00:00Z")),
        ("a time in the first", 0, "/versionTime", json!("2026-01-02T00:00:00Z")),
    ] {
        let mut changed = log.clone();
        *changed.entries[place].pointer_mut(pointer).unwrap() = value;
        bad(what, &changed, None, Code::KeyLogHashes);
    }
    let mut more = log.clone();
    more.entries[1]["extra"] = true.into();
    bad("one more member", &more, None, Code::KeyLogHashes);
    let fork = Draft { before: Some(log.version(0)), ..next(2, json!({}), 21) };
    bad("it follows from another", &plain().and(&next(1, json!({}), 21)).and(&fork), None, Code::KeyLogHashes);
}

#[test]
fn times_rise_and_are_past() {
    for time in ["2025-12-31T23:59:59Z", TIMES[0]] {
        bad(time, &plain().and(&Draft { time, ..next(1, json!({}), 21) }), None, Code::KeyLogTimes);
    }
    bad(
        "the future",
        &plain().and(&Draft { time: "2026-06-01T12:00:01Z", ..next(1, json!({}), 21) }),
        None,
        Code::KeyLogTimes,
    );
    bad(
        "all in the future",
        &Log::begin(KEY, &Draft { time: "2030-01-01T00:00:00Z", ..start(json!({})) }),
        None,
        Code::KeyLogTimes,
    );
    let log = plain().and(&Draft { time: NOW, ..next(1, json!({}), 21) });
    good("just now", &log, None);
    good("UTC", &plain().and(&Draft { time: "2026-02-01T00:00:00+00:00", ..next(1, json!({}), 21) }), None);
    let verification = verify_at(&log.did, &log.text(), None, "2026-06-01T11:59:59Z");
    refused("not yet", &verification, Code::KeyLogTimes, Outcome::Fail);
    for time in ["2026-02-01", "2026-02-01T00:00:00", "2026-02-01T00:00:00+01:00", "yesterday"] {
        bad(time, &plain().and(&Draft { time, ..next(1, json!({}), 21) }), None, Code::KeyLogForm);
    }
}

#[test]
fn entries_are_signed_by_keys_that_were_allowed_to_add_them() {
    let by = |signers: &[u8]| Draft { signers: signers.to_vec(), ..next(1, json!({}), 21) };
    bad("nobody", &plain().and(&by(&[])), None, Code::KeyLogProofs);
    bad("a stranger", &plain().and(&by(&[99])), None, Code::KeyLogProofs);
    bad("also a stranger", &plain().and(&by(&[21, 99])), None, Code::KeyLogProofs);
    bad("the key in the document", &plain().and(&by(&[KEY])), None, Code::KeyLogProofs);
    bad(
        "a stranger begins",
        &Log::begin(KEY, &Draft { signers: vec![99], ..start(json!({})) }),
        None,
        Code::KeyLogProofs,
    );
    let named = json!({"updateKeys": [multikey(99)]});
    bad("its own key", &plain().and(&next(1, named.clone(), 99)), None, Code::KeyLogProofs);
    let rotated = plain().and(&next(1, json!({"updateKeys": [multikey(22)]}), 21));
    bad("the key before", &rotated.and(&next(2, json!({}), 21)), None, Code::KeyLogProofs);
    let closed = plain().and(&next(1, json!({"updateKeys": []}), 21));
    bad("nobody any more", &closed.and(&next(2, json!({}), 21)), None, Code::KeyLogProofs);
    good("closed", &closed, None);
    let both = Log::begin(KEY, &start(json!({"updateKeys": [multikey(21), multikey(22)]})));
    good("either", &both.and(&by(&[22])), None);
    good("both", &both.and(&by(&[21, 22])), None);
}

#[test]
fn a_proof_of_another_kind_is_none() {
    let mut unsecured = plain().entries[0].clone();
    unsecured.as_object_mut().unwrap().remove("proof");
    for (name, value) in [
        ("cryptosuite", "eddsa-rdfc-2022"),
        ("type", "Ed25519Signature2020"),
        ("proofPurpose", "authentication"),
        ("expires", "2026-05-31T00:00:00Z"),
        ("@context", "https://w3id.org/security/data-integrity/v2"),
        ("verificationMethod", &format!("did:key:{}#{}", multikey(21), multikey(99))),
        ("verificationMethod", &format!("did:key:{}#{}", multikey(99), multikey(21))),
        ("verificationMethod", &multikey(21)),
        ("verificationMethod", "did:web:guild.example#key-1"),
    ] {
        let mut log = plain();
        log.entries[0]["proof"] = json!([proof_with(&unsecured, 21, name, value)]);
        bad(&format!("{name} {value}"), &log, None, Code::KeyLogProofs);
    }
    for value in ["z", "", "zz", "u5ELR"] {
        let mut log = plain();
        log.entries[0]["proof"][0]["proofValue"] = value.into();
        bad(value, &log, None, Code::KeyLogProofs);
    }
}

#[test]
fn keys_are_announced_where_that_was_promised() {
    let promised = Log::begin(KEY, &start(json!({"nextKeyHashes": [announced(22), announced(23)]})));
    good("promised", &promised, None);
    let kept = json!({"updateKeys": [multikey(22)], "nextKeyHashes": [announced(24)]});
    let rotated = promised.and(&next(1, kept.clone(), 22));
    good("kept", &rotated, None);
    let over = json!({"updateKeys": [multikey(24)], "nextKeyHashes": []});
    let over = rotated.and(&next(2, over, 24));
    good("over", &over, None);
    good("freely again", &over.and(&next(3, json!({"updateKeys": [multikey(25)]}), 24)), None);

    for (what, parameters, signer) in [
        ("another key", json!({"updateKeys": [multikey(99)], "nextKeyHashes": []}), 99),
        ("also another", json!({"updateKeys": [multikey(22), multikey(99)], "nextKeyHashes": []}), 22),
        ("the key before", json!({"updateKeys": [multikey(21)], "nextKeyHashes": []}), 21),
        ("no keys named", json!({"nextKeyHashes": [announced(24)]}), 21),
        ("no keys", json!({"updateKeys": [], "nextKeyHashes": []}), 21),
        ("nothing announced", json!({"updateKeys": [multikey(22)]}), 22),
        ("nothing said", json!({}), 21),
    ] {
        bad(what, &promised.and(&next(1, parameters, signer)), None, Code::KeyLogRotation);
    }
    // A key that stays is named and announced anew.
    let stays = Log::begin(KEY, &start(json!({"nextKeyHashes": [announced(21)]})));
    bad("not named", &stays.and(&next(1, json!({"nextKeyHashes": []}), 21)), None, Code::KeyLogRotation);
    good("named", &stays.and(&next(1, json!({"updateKeys": [multikey(21)], "nextKeyHashes": []}), 21)), None);
    bad("signed by the key before", &promised.and(&next(1, kept, 21)), None, Code::KeyLogProofs);
}

#[test]
fn enough_witnesses_approve() {
    let log = Log::begin(KEY, &start(json!({"witness": witnesses(2, &[31, 32, 33])})));
    let log = log.and(&next(1, json!({}), 21));
    good("of the last", &log, Some(&log.approvals(&[(1, &[31, 33])])));
    good("of each", &log, Some(&log.approvals(&[(0, &[31, 32]), (1, &[31, 32, 33])])));
    let unpublished = {
        let mut approvals = log.approvals(&[(1, &[31, 33])]);
        approvals.as_array_mut().unwrap().push(json!({"versionId": "3-x", "proof": []}));
        approvals
    };
    good("and of one that is not there yet", &log, Some(&unpublished));

    let too_few = |what: &str, approvals: &Json| bad(what, &log, Some(approvals), Code::KeyLogWitnesses);
    too_few("nobody", &json!([]));
    too_few("one", &log.approvals(&[(1, &[31])]));
    too_few("one twice", &log.approvals(&[(1, &[31, 31]), (0, &[31])]));
    too_few("of the first only", &log.approvals(&[(0, &[31, 32, 33]), (1, &[31])]));
    too_few("strangers", &log.approvals(&[(1, &[31, 98, 99])]));
    too_few("no list", &json!({}));
    let mut forged = log.approvals(&[(1, &[31, 32])]);
    forged[0]["proof"][1]["proofValue"] = forged[0]["proof"][0]["proofValue"].clone();
    too_few("a signature of another", &forged);
    let mut renamed = log.approvals(&[(0, &[31, 32])]);
    renamed[0]["versionId"] = log.version(1).into();
    too_few("of another version", &renamed);
    // Approval of another log's entry with the same number is none of this one's.
    let other = Log::begin(KEY, &start(json!({"witness": witnesses(2, &[31, 32, 33]), "ttl": 1})));
    too_few("of another log", &other.and(&next(1, json!({}), 21)).approvals(&[(1, &[31, 32, 33])]));

    let missing = verify(&log.did, &log.text(), None);
    refused("no file", &missing, Code::KeyLogWitnesses, Outcome::Unknown(Why::Offline));
}

#[test]
fn witnesses_change_after_those_before_approved() {
    let log = plain().and(&next(1, json!({"witness": witnesses(1, &[31])}), 21));
    good("named later, at once", &log, Some(&log.approvals(&[(1, &[31])])));
    bad("named later", &log, Some(&json!([])), Code::KeyLogWitnesses);
    let changed = log.and(&next(2, json!({"witness": witnesses(1, &[32])}), 21));
    good("by those before", &changed, Some(&changed.approvals(&[(2, &[31])])));
    bad("by the new ones", &changed, Some(&changed.approvals(&[(1, &[31]), (2, &[32])])), Code::KeyLogWitnesses);
    let ended = log.and(&next(2, json!({"witness": {}}), 21));
    good("ended by those before", &ended, Some(&ended.approvals(&[(2, &[31])])));
    bad("ended by nobody", &ended, Some(&ended.approvals(&[(1, &[31])])), Code::KeyLogWitnesses);
    let after = ended.and(&next(3, json!({}), 21));
    good("nobody afterwards", &after, Some(&after.approvals(&[(2, &[31])])));
}

#[test]
fn an_identifier_that_was_given_up_has_no_keys() {
    let log = plain().and(&next(1, json!({"deactivated": true, "updateKeys": []}), 21));
    refused("given up", &verify(&log.did, &log.text(), None), Code::KeyDeactivated, Outcome::Fail);
    let open = plain().and(&next(1, json!({"deactivated": true}), 21));
    bad("added to afterwards", &open.and(&next(2, json!({"deactivated": false}), 21)), None, Code::KeyLogForm);
}

#[test]
fn an_identifier_moves_only_where_that_was_allowed() {
    let to: fn(&mut Json) = |state| {
        let before = state["id"].as_str().unwrap().to_owned();
        let text = state.to_string().replace("away.example", "guild.example:members");
        *state = serde_json::from_str(&text).unwrap();
        state["alsoKnownAs"] = json!([before]);
    };
    let silently: fn(&mut Json) = |state| {
        let text = state.to_string().replace("away.example", "guild.example:members");
        *state = serde_json::from_str(&text).unwrap();
    };
    let away = |portable: bool, edit: fn(&mut Json)| {
        let start = start(json!({"portable": portable}));
        let log = Log::begin_at("did:webvh:{SCID}:away.example", KEY, &start);
        let before = log.did.clone();
        let mut log = log.and(&Draft { edit: Some(edit), ..next(1, json!({}), 21) });
        log.did = format!("did:webvh:{}:guild.example:members", log.scid);
        (before, log)
    };
    let (_, log) = away(true, to);
    good("moved here", &log, None);
    bad("without permission", &away(false, to).1, None, Code::KeyLogName);
    bad("without its name before", &away(true, silently).1, None, Code::KeyLogName);
    let (before, log) = away(true, to);
    let mut documents = Documents::new();
    documents.offline = true;
    documents.give("https://away.example/.well-known/did.jsonl", log.text().into_bytes());
    let verification = badges::verify(&badge(&before), &documents);
    refused("moved away", &verification, Code::KeyLogName, Outcome::Unknown(Why::Unsupported));
    bad("allowed later", &plain().and(&next(1, json!({"portable": true}), 21)), None, Code::KeyLogForm);
    let other_scid: fn(&mut Json) = |state| {
        let before = state["id"].clone();
        state["id"] = "did:webvh:QmQuf4Ficd9An6KLaZeddjRARvUe7p3iXaYwrxUiy5xqCg:guild.example:members".into();
        state["alsoKnownAs"] = json!([before]);
    };
    let swapped = Log::begin(KEY, &start(json!({"portable": true})))
        .and(&Draft { edit: Some(other_scid), ..next(1, json!({}), 21) });
    bad("another SCID", &swapped, None, Code::KeyLogName);
}

#[test]
fn parameters_are_those_of_this_version() {
    for (what, parameters) in [
        ("a name that is not known", json!({"weight": 1})),
        ("no list of keys", json!({"updateKeys": multikey(21)})),
        ("no texts", json!({"nextKeyHashes": [1]})),
        ("a SCID again", json!({"scid": plain().scid})),
        ("no flag", json!({"deactivated": "yes"})),
        ("no time to live", json!({"ttl": -1})),
        ("a list of watchers", json!({"watchers": "https://watcher.example/"})),
        ("nobody needed", json!({"witness": witnesses(0, &[31])})),
        ("more than there are", json!({"witness": witnesses(2, &[31])})),
        ("one twice", json!({"witness": witnesses(2, &[31, 31])})),
        ("no witnesses", json!({"witness": {"threshold": 1}})),
        ("no did:key", json!({"witness": {"threshold": 1, "witnesses": [{"id": "did:web:a.example"}]}})),
    ] {
        bad(what, &plain().and(&next(1, parameters, 21)), None, Code::KeyLogForm);
    }
    for (what, name) in [("no method", "method"), ("no SCID", "scid"), ("no keys", "updateKeys")] {
        let mut parameters = first(21, json!({}));
        parameters.as_object_mut().unwrap().remove(name);
        let log = Log::begin(KEY, &Draft { parameters, ..start(json!({})) });
        bad(what, &log, None, Code::KeyLogForm);
    }
    let empty = Log::begin(KEY, &start(json!({"updateKeys": []})));
    bad("no key at all", &empty, None, Code::KeyLogForm);
}

#[test]
fn another_version_of_the_method_is_not_supported() {
    for method in ["did:webvh:0.5", "did:webvh:1.1", "did:tdw:0.4"] {
        let log = Log::begin(KEY, &start(json!({"method": method})));
        let verification = verify(&log.did, &log.text(), None);
        refused(method, &verification, Code::KeyResolver, Outcome::Unknown(Why::Unsupported));
        let log = plain().and(&next(1, json!({"method": method}), 21));
        refused(method, &verify(&log.did, &log.text(), None), Code::KeyResolver, Outcome::Unknown(Why::Unsupported));
    }
}

#[test]
fn what_is_no_log_is_refused() {
    let log = plain();
    let entry = log.text();
    for (what, text) in [
        ("nothing", String::new()),
        ("no JSON", "<html>".into()),
        ("cut off", entry[..entry.len() / 2].into()),
        ("a list", format!("[{}]", entry.trim())),
        ("something after it", format!("{entry}{{}}\n")),
    ] {
        refused(what, &verify(&log.did, &text, None), Code::KeyLogForm, Outcome::Fail);
    }
    for name in ["versionId", "versionTime", "parameters", "state"] {
        let mut log = log.clone();
        log.entries[0].as_object_mut().unwrap().remove(name);
        bad(name, &log, None, Code::KeyLogForm);
    }
    // Lines may end as on Windows, and the last need not end.
    for text in [entry.trim().to_owned(), entry.replace('\n', "\r\n"), format!("{entry}\n\n")] {
        assert_eq!(badges::verdict_of(&verify(&log.did, &text, None)), Verdict::Valid);
    }
}

#[test]
fn what_is_too_much_is_not_checked() {
    let long = format!("{}{}", plain().text(), "{}\n".repeat(limits::LOG_ENTRIES));
    // The first that is not in order ends it; so the bound is on entries that are.
    refused("others", &verify(&plain().did, &long, None), Code::KeyLogForm, Outcome::Fail);
    let keys: Vec<String> = (0..=limits::LOG_LIST).map(|number| format!("key {number}")).collect();
    for parameters in [
        json!({"updateKeys": keys.clone()}),
        json!({"nextKeyHashes": keys.clone()}),
        json!({"witness": {"threshold": 1, "witnesses": keys}}),
        json!({"ttl": 1.5}),
    ] {
        let what = parameters.to_string();
        let log = plain().and(&next(1, parameters.clone(), 21));
        let verification = verify(&log.did, &log.text(), None);
        let expected = if parameters.get("ttl").is_some() { Outcome::Fail } else { Outcome::Unknown(Why::Limit) };
        refused(&what[..20.min(what.len())], &verification, Code::KeyLogForm, expected);
    }
    let signers = vec![21; limits::PROOFS + 1];
    let log = plain().and(&Draft { signers, ..next(1, json!({}), 21) });
    refused("proofs", &verify(&log.did, &log.text(), None), Code::KeyLogForm, Outcome::Unknown(Why::Limit));
}

#[test]
fn a_log_with_too_many_entries_is_not_checked() {
    let mut log = plain();
    let second = time::parse(TIMES[0]).unwrap().timestamp.to_millis() / 1000;
    for number in 1..=limits::LOG_ENTRIES {
        let time = time::Timestamp::from_millis((second + number as i64) * 1000).to_rfc3339();
        log.push(&next(1, json!({}), 21), &time);
    }
    refused("one more", &verify(&log.did, &log.text(), None), Code::KeyLogForm, Outcome::Unknown(Why::Limit));
    log.entries.pop();
    good("as many as may be", &log, None);
}

#[test]
fn witnesses_proofs_have_a_bound() {
    let log = Log::begin(KEY, &start(json!({"witness": witnesses(1, &[31])})));
    let seeds = vec![31; limits::WITNESS_PROOFS + 1];
    let approvals = log.approvals(&[(0, &seeds)]);
    let verification = verify(&log.did, &log.text(), Some(&approvals));
    refused("proofs of witnesses", &verification, Code::KeyLogForm, Outcome::Unknown(Why::Limit));
}

// Other ways to the log --------------------------------------------------------------------------

#[test]
fn a_log_that_cannot_be_had_leaves_the_badge_unchecked() {
    let did = plain().did;
    let verification = badges::verify(&badge(&did), &badges::offline());
    refused("offline", &verification, Code::KeyDocument, Outcome::Unknown(Why::Offline));
    let mut documents = Documents::new();
    documents.give_status(LOG_URL, 404);
    let verification = badges::verify(&badge(&did), &documents);
    refused("404", &verification, Code::KeyDocument, Outcome::Unknown(Why::Unreachable));
    assert_eq!(verification.report.find(Code::KeyDocument).unwrap().value("status"), Some("404"));
}

#[test]
fn only_the_log_and_where_it_says_so_its_witnesses_are_asked_for() {
    let log = Log::begin(KEY, &start(json!({"witness": witnesses(1, &[31])})));
    let asked = |log: &Log, documents: &Documents| {
        badges::verify_bytes(badges::write(&badge(&log.did)).as_bytes(), documents, badges::now()).1
    };
    assert_eq!(asked(&log, &Documents::new()), [LOG_URL]);
    let with = |log: &Log| {
        let mut documents = Documents::new();
        documents.give(LOG_URL, log.text().into_bytes());
        documents
    };
    assert_eq!(asked(&log, &with(&log)), [WITNESS_URL]);
    assert_eq!(asked(&plain(), &with(&plain())), Vec::<String>::new());
    // Nobody is asked what witnesses of a log say that is not in order.
    let mut broken = log.clone();
    broken.entries[0]["proof"] = json!([]);
    assert_eq!(asked(&broken, &with(&broken)), Vec::<String>::new());
}

#[test]
fn a_token_finds_its_key_in_the_log() {
    let log = plain();
    let document = unsigned(Model::V2, Suite::EddsaRdfc2022, &log.did);
    let mut documents = Documents::new();
    documents.offline = true;
    documents.give(LOG_URL, log.text().into_bytes());
    for (kid, verdict) in [
        (format!("{}#key-1", log.did), Verdict::Valid),
        ("key-1".into(), Verdict::Valid),
        ("#key-1".into(), Verdict::Valid),
        ("key-2".into(), Verdict::WrongSigner),
        (format!("{}#key-2", log.did), Verdict::WrongSigner),
    ] {
        let token = tokens::token(&format!(r#"{{"alg": "EdDSA", "typ": "vc+jwt", "kid": "{kid}"}}"#), &document);
        let (verification, _) = badges::verify_bytes(token.as_bytes(), &documents, badges::now());
        assert_eq!(badges::verdict_of(&verification), verdict, "{kid}: {:?}", badges::troubles(&verification));
    }
    let header = format!(r#"{{"alg": "EdDSA", "typ": "vc+jwt", "kid": "{}"}}"#, "key-1");
    let broken = log.text().replace("key-1", "key-3");
    let mut documents = Documents::new();
    documents.offline = true;
    documents.give(LOG_URL, broken.into_bytes());
    let (verification, _) =
        badges::verify_bytes(tokens::token(&header, &document).as_bytes(), &documents, badges::now());
    assert_eq!(verification.report.find(Code::KeyLogHashes).unwrap().outcome, Outcome::Fail);
}

#[test]
fn a_key_of_another_identifier_does_not_issue() {
    let log = plain();
    let key = SigningKey::from_seed(&[KEY; 32]);
    let document = unsigned(Model::V2, Suite::EddsaRdfc2022, "did:web:other.example");
    let stranger = sign(&document, &key, &format!("{}#key-1", log.did), Suite::EddsaRdfc2022);
    let mut documents = Documents::new();
    documents.offline = true;
    documents.give(LOG_URL, log.text().into_bytes());
    assert_eq!(badges::verdict_of(&badges::verify(&stranger, &documents)), Verdict::WrongSigner);
}
