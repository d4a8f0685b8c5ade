//! Whether a list can be relied on: signed by whom it names, in date, and the one that was asked for.

use crate::badges::{
    self, GUILD, GUILD_METHOD, GUILD_URL, NOW, guild_document, issuer_key, quoted, remove, set, sign, sign_as_issuer,
    sign_with, stranger_key, verdict_of, verify_at, write,
};
use crate::lists::{
    ENTRIES, LIST, PLACE, Reading, bits, entry, revocation_entry, revocation_list, serving, serving_bytes,
    unsigned_list, with_status,
};
use crate::tokens::token_by;
use open_badge::documents::{Documents, Fetched};
use open_badge::issue::Suite;
use open_badge::json::Value;
use open_badge::report::{Code, Outcome, Verdict, Why};

const UNRELIABLE: Outcome = Outcome::Unknown(Why::Unreliable);

fn unsigned(set: &[usize]) -> Value {
    unsigned_list(r#""revocation""#, &bits(ENTRIES, set))
}

/// A list that its issuer signed after this change.
fn changed(set_bits: &[usize], place: &str, json: &str) -> Value {
    sign_as_issuer(&set(&unsigned(set_bits), place, json))
}

#[test]
fn sta_02_a_list_that_cannot_be_had_tells_nothing() {
    let badge = with_status(&revocation_entry());
    for (why, status) in [(Why::Unreachable, None), (Why::Unreachable, Some(404)), (Why::Limit, None)] {
        let mut documents = Documents::new();
        documents.insert(LIST, Fetched::Failed { why, status });
        let reading = Reading::of(&badge, &documents);
        assert_eq!(reading.revocation(), Outcome::Unknown(why));
        assert_eq!(reading.caveats(), [Code::StatusRevocation]);
        let check = reading.all(Code::StatusRevocation)[0];
        assert_eq!(check.value("url"), Some(LIST));
        assert_eq!(check.value("status").map(str::to_owned), status.map(|status| status.to_string()));
    }
}

#[test]
fn sta_02_what_is_no_json_object_tells_nothing() {
    let twice = write(&revocation_list(&[])).replacen("\"id\"", "\"issuer\": \"did:web:a.example\", \"id\"", 1);
    for text in ["<!doctype html><title>Log in</title>", "", "[]", "null", "{", &twice] {
        let reading = Reading::of(&with_status(&revocation_entry()), &serving_bytes(text.into()));
        assert_eq!(reading.revocation(), UNRELIABLE, "{text}");
        assert_eq!(reading.caveats(), [Code::StatusList, Code::StatusRevocation], "{text}");
    }
    let marked = format!("\u{feff}{}", write(&revocation_list(&[])));
    let reading = Reading::of(&with_status(&revocation_entry()), &serving_bytes(marked.into()));
    assert_eq!(reading.revocation(), Outcome::Pass, "a byte order mark");
}

#[test]
fn sta_02_a_list_is_signed_by_whom_it_names() {
    let (stranger, list) = (stranger_key(), unsigned(&[]));
    let suite = Suite::EddsaRdfc2022;
    let rows = [
        ("unsigned", list.clone(), "unsigned"),
        ("changed", set(&revocation_list(&[]), "/validUntil", r#""2027-01-01T00:00:00Z""#), "tampered"),
        ("signed by a stranger", sign(&list, &stranger, &stranger.method(), suite), "wrong-signer"),
        (
            "signed by a stranger in the issuer's name",
            sign(&list, &stranger, &issuer_key().method(), suite),
            "tampered",
        ),
        ("without an issuer", sign_as_issuer(&remove(&list, "/issuer")), "wrong-signer"),
        (
            "not signed to state something",
            sign_with(&list, &issuer_key(), &issuer_key().method(), suite, &[("proofPurpose", r#""authentication""#)]),
            "malformed",
        ),
        (
            "signed until yesterday",
            sign_with(&list, &issuer_key(), &issuer_key().method(), suite, &[("expires", r#""2026-05-31T00:00:00Z""#)]),
            "expired",
        ),
        ("with a term without meaning", set(&revocation_list(&[]), "/grade", "1"), "malformed"),
        (
            "under another first context",
            sign_as_issuer(&set(
                &list,
                "/@context",
                r#"["https://www.w3.org/ns/credentials/status/v1", "https://www.w3.org/ns/credentials/v2"]"#,
            )),
            "malformed",
        ),
    ];
    for (what, list, found) in rows {
        let reading = Reading::in_list(&list);
        assert_eq!((reading.revocation(), reading.faults()), (UNRELIABLE, vec!["proof"]), "{what}");
        assert_eq!(reading.all(Code::StatusList)[0].value("found"), Some(found), "{what}");
        assert_eq!(verdict_of(&reading.verification), Verdict::Valid, "{what}: of the badge it says nothing");
    }
}

#[test]
fn sta_02_each_suite_signs_lists() {
    for suite in badges::EDDSA {
        let list = match suite {
            Suite::Ed25519Signature2020 => {
                set(&unsigned(&[]), "/@context/-", r#""https://w3id.org/security/suites/ed25519-2020/v1""#)
            }
            _ => unsigned(&[]),
        };
        let list = sign(&list, &issuer_key(), &issuer_key().method(), suite);
        assert_eq!(Reading::in_list(&list).revocation(), Outcome::Pass, "{suite:?}");
    }
    let unknown = set(&revocation_list(&[]), "/proof/cryptosuite", r#""mldsa44-rdfc-2024""#);
    assert_eq!(Reading::in_list(&unknown).revocation(), Outcome::Unknown(Why::Unsupported));
}

/// A list as a token: alone, or in an envelope.
fn as_tokens(seed: u8, header: &str, list: &Value) -> [String; 3] {
    let text = token_by(seed, header, list);
    let enveloped = format!(
        r#"{{"@context": "https://www.w3.org/ns/credentials/v2", "type": "EnvelopedVerifiableCredential",
            "id": "data:application/vc+jwt,{text}"}}"#
    );
    [text.clone(), format!("\n{text}\n"), enveloped]
}

fn header(key: &open_badge::issue::SigningKey) -> String {
    format!(r#"{{"alg": "EdDSA", "typ": "vc+jwt", "kid": "{}"}}"#, key.method())
}

#[test]
fn sta_02_a_list_may_be_a_token() {
    let list = |set: &[usize]| unsigned_list(r#""revocation""#, &bits(ENTRIES, set));
    let revocation =
        |text: String| Reading::of(&with_status(&revocation_entry()), &serving_bytes(text.into())).revocation();
    for text in as_tokens(1, &header(&issuer_key()), &list(&[])) {
        assert_eq!(revocation(text.clone()), Outcome::Pass, "{text}");
    }
    for text in as_tokens(1, &header(&issuer_key()), &list(&[PLACE])) {
        assert_eq!(revocation(text.clone()), Outcome::Fail, "{text}");
    }
}

#[test]
fn sta_02_a_token_that_is_not_its_issuers_tells_nothing() {
    let list = unsigned_list(r#""revocation""#, &bits(ENTRIES, &[]));
    let own = header(&issuer_key());
    let later = |name: &str, value: &str| set(&list, name, value);
    for (what, seed, header, list) in [
        ("another signature", 2, own.clone(), list.clone()),
        ("another's key", 2, header(&stranger_key()), list.clone()),
        ("no algorithm", 1, own.replace("EdDSA", "none"), list.clone()),
        ("another kind of token", 1, own.replace("vc+jwt", "at+jwt"), list.clone()),
        ("a token that is over", 1, own.clone(), later("/exp", "1700000000")),
        ("a list that is over", 1, own.clone(), later("/validUntil", r#""2026-05-30T00:00:00Z""#)),
        ("another issuer's claim", 1, own.clone(), later("/iss", r#""did:web:other.example""#)),
        ("a claim of an earlier profile", 1, own.clone(), later("/vc", "{}")),
    ] {
        for text in as_tokens(seed, &header, &list) {
            let reading = Reading::of(&with_status(&revocation_entry()), &serving_bytes(text.into()));
            assert_eq!(reading.revocation(), Outcome::Unknown(Why::Unreliable), "{what}");
            assert!(!reading.faults().is_empty(), "{what}");
        }
    }
    for text in ["eyJhbGciOiJFZERTQSJ9.e30.AAAA", "eyJhbGciOiJFZERTQSJ9.AAAA.AAAA"] {
        let reading = Reading::of(&with_status(&revocation_entry()), &serving_bytes(text.into()));
        assert_eq!(reading.revocation(), Outcome::Unknown(Why::Unreliable), "{text}");
    }
    let unknown = own.replace("EdDSA", "ES512");
    let [text, ..] = as_tokens(1, &unknown, &list);
    let reading = Reading::of(&with_status(&revocation_entry()), &serving_bytes(text.into()));
    assert_eq!(reading.revocation(), Outcome::Unknown(Why::Unsupported));
}

/// The standard asks that all proofs hold.
#[test]
fn sta_02_a_proof_too_many_leaves_a_doubt() {
    let (issuer, stranger) = (issuer_key(), stranger_key());
    let with_second = |set: &[usize], key: &open_badge::issue::SigningKey, method: &str| {
        sign(&sign_as_issuer(&unsigned(set)), key, method, Suite::EddsaRdfc2022)
    };
    let co_signed = Reading::in_list(&with_second(&[], &stranger, &stranger.method()));
    assert_eq!((co_signed.revocation(), co_signed.faults()), (Outcome::Pass, Vec::new()));
    let forged = Reading::in_list(&with_second(&[], &stranger, &issuer.method()));
    assert_eq!((forged.revocation(), forged.faults()), (UNRELIABLE, vec!["proof"]));
    let forged = Reading::in_list(&with_second(&[PLACE], &stranger, &issuer.method()));
    assert_eq!((forged.revocation(), forged.faults()), (Outcome::Fail, vec!["proof"]));
}

/// A list by did:web needs its issuer's document like a badge does.
#[test]
fn sta_02_the_key_of_a_list_is_its_issuers() {
    let list = set(&unsigned(&[]), "/issuer", &quoted(GUILD));
    let list = sign(&list, &issuer_key(), GUILD_METHOD, Suite::EddsaRdfc2022);
    let badge = with_status(&revocation_entry());
    let reading = Reading::of(&badge, &serving(&list));
    assert_eq!(
        (reading.revocation(), &reading.asked[..]),
        (Outcome::Unknown(Why::Unreachable), &[GUILD_URL.into()][..])
    );
    assert_eq!(reading.all(Code::StatusRevocation)[0].value("host"), Some("guild.example"));
    let mut documents = serving(&list);
    documents.insert(GUILD_URL, Fetched::Found(write(&guild_document()).into()));
    assert_eq!(Reading::of(&badge, &documents).revocation(), Outcome::Pass);
    let other = set(&guild_document(), "/assertionMethod", "[]");
    let mut documents = serving(&list);
    documents.insert(GUILD_URL, Fetched::Found(write(&other).into()));
    assert_eq!(Reading::of(&badge, &documents).revocation(), UNRELIABLE);
}

/// CTX-09: an added context could hide that a list is over.
#[test]
fn a_list_says_what_it_says_by_the_names_that_are_read() {
    let context = r#"{"end": {"@id": "https://www.w3.org/2018/credentials#validUntil", "@type": "http://www.w3.org/2001/XMLSchema#dateTime"}}"#;
    let over = changed(&[], "/validUntil", r#""2026-05-30T00:00:00Z""#);
    let renamed = badges::rename(&set(&over, "/@context/-", context), "/validUntil", "end");
    let reading = Reading::in_list(&renamed);
    assert_eq!((reading.revocation(), reading.faults()), (UNRELIABLE, vec!["proof"]));
    assert_eq!(reading.all(Code::StatusList)[0].value("found"), Some("malformed"));
}

/// The same of entries: another place in the list could be read than the issuer signed.
#[test]
fn an_entry_says_what_it_says_by_the_names_that_are_read() {
    let sized = set(&revocation_entry(), "/statusSize", "1");
    let context = r#"{"bits": {"@id": "https://www.w3.org/ns/credentials/status#statusSize", "@type": "https://www.w3.org/2001/XMLSchema#integer"}}"#;
    let badge = set(&with_status(&sized), "/@context/-", context);
    let renamed = badges::rename(&badge, "/credentialStatus/statusSize", "bits");
    let reading = Reading::of(&renamed, &serving(&revocation_list(&[])));
    assert_eq!(verdict_of(&reading.verification), Verdict::Malformed, "{:#?}", reading.troubles());
    assert_eq!(reading.revocation(), Outcome::Unknown(Why::NotAsked));
}

#[test]
fn sta_04_a_list_counts_while_it_is_in_date() {
    for (place, json, member) in [
        ("/validUntil", r#""2026-05-31T00:00:00Z""#, Some("validUntil")),
        ("/validUntil", r#""2026-06-01T11:59:59.999Z""#, Some("validUntil")),
        ("/validUntil", r#""2026-06-01T12:00:00Z""#, None),
        ("/validFrom", r#""2026-06-01T12:00:00.001Z""#, Some("validFrom")),
        ("/validFrom", r#""2026-06-01T12:00:00Z""#, None),
        ("/validUntil", r#""tomorrow""#, Some("validUntil")),
        ("/validUntil", r#"["2027-01-01T00:00:00Z", "2026-05-31T00:00:00Z"]"#, Some("validUntil")),
        ("/validFrom", "[]", Some("validFrom")),
    ] {
        for bits in [&[][..], &[PLACE]] {
            let reading = Reading::in_list(&changed(bits, place, json));
            let read = if bits.is_empty() { Outcome::Pass } else { Outcome::Fail };
            assert_eq!(reading.revocation(), if member.is_some() { UNRELIABLE } else { read }, "{place} {json}");
            assert_eq!(reading.faults(), member.into_iter().collect::<Vec<_>>(), "{place} {json}");
        }
    }
    let open = sign_as_issuer(&remove(&remove(&unsigned(&[]), "/validFrom"), "/validUntil"));
    assert_eq!(Reading::in_list(&open).revocation(), Outcome::Pass, "data model 2.0 asks for no dates");
}

/// The old list is replayed to hide a revocation, at a time when it is over.
#[test]
fn sta_04_an_old_list_does_not_come_back() {
    let badge = with_status(&revocation_entry());
    let list = serving(&revocation_list(&[]));
    let before = verify_at(&badge, &list, "2026-07-01T00:00:00Z");
    assert_eq!(before.report.find(Code::StatusRevocation).unwrap().outcome, Outcome::Pass);
    let after = verify_at(&badge, &list, "2026-07-01T00:00:01Z");
    assert_eq!(after.report.find(Code::StatusRevocation).unwrap().outcome, UNRELIABLE);
}

/// As of when: the later of when the list begins and when it was signed, where these are not yet to come.
#[test]
fn sta_13_a_status_has_the_date_of_its_list() {
    let signed_at = |list: &Value, created: &str| {
        let key = issuer_key();
        sign_with(list, &key, &key.method(), Suite::EddsaRdfc2022, &[("created", &quoted(created))])
    };
    let undated = remove(&unsigned(&[]), "/validFrom");
    let without_date = |list: &Value| remove(&signed_at(list, "2026-05-25T00:00:00Z"), "/proof/created");
    for (what, list, date) in [
        ("signed later", signed_at(&unsigned(&[]), "2026-05-25T08:30:00Z"), "2026-05-25T08:30:00Z"),
        ("begun later", signed_at(&unsigned(&[]), "2026-05-03T00:00:00Z"), "2026-05-20T00:00:00Z"),
        ("signed in time to come", signed_at(&unsigned(&[]), "2036-01-01T00:00:00Z"), "2026-05-20T00:00:00Z"),
        ("only signed", signed_at(&undated, "2026-05-25T08:30:00Z"), "2026-05-25T08:30:00Z"),
    ] {
        let reading = Reading::in_list(&list);
        for code in [Code::StatusRevocation, Code::StatusList] {
            assert_eq!(reading.all(code)[0].value("date"), Some(date), "{what}");
        }
        assert_eq!(reading.all(Code::StatusList)[0].value("url"), Some(LIST), "{what}");
    }
    // Whoever takes a date away breaks the signature.
    assert_eq!(Reading::in_list(&without_date(&undated)).revocation(), UNRELIABLE);
}

/// `ttl` is for caches, of which there are none here; it makes no list that is in date invalid.
#[test]
fn sta_13_a_list_may_say_how_long_it_may_be_kept() {
    for ttl in ["300000", "0", r#""300000""#] {
        assert_eq!(Reading::in_list(&changed(&[], "/credentialSubject/ttl", ttl)).revocation(), Outcome::Pass, "{ttl}");
    }
}

#[test]
fn sta_14_a_list_that_somebody_else_keeps_is_named_as_theirs() {
    let stranger = stranger_key();
    let list = |bits: &[usize]| {
        let list = set(&unsigned(bits), "/issuer", &quoted(&stranger.did()));
        sign(&list, &stranger, &stranger.method(), Suite::EddsaRdfc2022)
    };
    for (bits, outcome, verdict) in
        [(&[][..], Outcome::Pass, Verdict::Valid), (&[PLACE], Outcome::Fail, Verdict::Revoked)]
    {
        let reading = Reading::in_list(&list(bits));
        assert_eq!((reading.revocation(), verdict_of(&reading.verification)), (outcome, verdict));
        assert_eq!(reading.caveats(), [Code::StatusKeeper]);
        assert_eq!(reading.all(Code::StatusKeeper)[0].value("keeper"), Some(&*stranger.did()));
    }
    let object = format!(r#"{{"id": {}, "type": "Profile"}}"#, quoted(&issuer_key().did()));
    let context = r#""https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json""#;
    let reading =
        Reading::in_list(&sign_as_issuer(&set(&set(&unsigned(&[]), "/@context/-", context), "/issuer", &object)));
    assert_eq!((reading.revocation(), reading.caveats()), (Outcome::Pass, Vec::new()), "an issuer as an object");
}

/// Another list of the same issuer in its place, as after a redirect: what is set counts, nothing passes.
#[test]
fn a_list_that_is_another_one_never_says_that_a_badge_stands() {
    for id in [r#""https://guild.example/status/2""#, r#""urn:uuid:5c1a9c4e-6f5b-4b0a-9a3e-2f4d9f1c7b99""#] {
        let reading = Reading::in_list(&changed(&[], "/id", id));
        assert_eq!((reading.revocation(), reading.faults()), (UNRELIABLE, vec!["id"]), "{id}");
        let reading = Reading::in_list(&changed(&[PLACE], "/id", id));
        assert_eq!((reading.revocation(), reading.faults()), (Outcome::Fail, vec!["id"]), "{id}");
    }
    let unnamed = sign_as_issuer(&remove(&unsigned(&[]), "/id"));
    assert_eq!(Reading::in_list(&unnamed).revocation(), Outcome::Pass, "a list needs no id");
    let fragment = set(&revocation_entry(), "/statusListCredential", &quoted(&format!("{LIST}#list")));
    let reading = Reading::of(&with_status(&fragment), &serving(&revocation_list(&[])));
    assert_eq!(reading.revocation(), Outcome::Pass, "a fragment is no part of an address");
}

/// A list with a status of its own is not followed: neither to another list nor back to itself.
#[test]
fn a_list_that_lists_itself_is_not_followed() {
    for url in [LIST, "https://guild.example/status/2"] {
        let status = set(&entry("revocation", "3"), "/statusListCredential", &quoted(url));
        for (bits, outcome) in [(&[][..], UNRELIABLE), (&[3], UNRELIABLE), (&[PLACE], Outcome::Fail)] {
            let reading = Reading::in_list(&changed(bits, "/credentialStatus", &write(&status)));
            assert_eq!((reading.revocation(), reading.faults()), (outcome, vec!["credentialStatus"]), "{url} {bits:?}");
            assert!(reading.asked.is_empty(), "{:?}", reading.asked);
        }
    }
}

/// A badge that names itself as its list.
#[test]
fn a_badge_is_no_list() {
    let badge = with_status(&revocation_entry());
    let reading = Reading::of(&badge, &serving(&badge));
    assert_eq!((reading.revocation(), reading.faults()), (UNRELIABLE, vec!["type"]));
}

#[test]
fn the_tests_are_in_the_time_of_their_lists() {
    assert!(("2026-05-20T00:00:00Z".."2026-07-01T00:00:00Z").contains(&NOW));
}
