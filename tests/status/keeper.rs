//! Lists as whoever keeps them makes and reads them: in order for the keeper exactly if for a reader.

use std::io::Read;

use flate2::read::GzDecoder;
use open_badge::documents::{Documents, Unpacked, Wanted};
use open_badge::issue::{Bits, Issuer, Purpose, Refusal, SigningKey, StatusList, status_entries};
use open_badge::json::{Numbers, Value};
use open_badge::report::{Code, Why};
use open_badge::{Settings, StatusListFound, Verifier};

use crate::badges::{instant, issuer_key, now, parse, set, sign_as_issuer, stranger_key, write};
use crate::lists::{ENTRIES, LIST, PLACE, bits, entry, gzip, plain_list, revocation_list, serving, unsigned_list};

const REVOCATION: &str = r#""revocation""#;

fn settings() -> Settings {
    Settings { now: now(), numbers: Numbers::std() }
}

fn unpack(wanted: Vec<Wanted>, documents: &mut Documents) {
    for wanted in wanted {
        let Wanted::Unpacked(packed) = wanted else { panic!("{wanted:?} is wanted") };
        let mut contents = Vec::new();
        let unpacked = match GzDecoder::new(&*packed.bytes).read_to_end(&mut contents) {
            Ok(_) => Unpacked::Whole(contents),
            Err(_) => Unpacked::Broken,
        };
        documents.unpack(packed, unpacked);
    }
}

/// The list of these documents, as for a badge of the tests' issuer that names it for revocation.
fn found(mut documents: Documents) -> StatusListFound {
    documents.offline = true;
    loop {
        match Verifier::new().status_list(LIST, "revocation", &issuer_key().did(), &documents, &settings()) {
            Ok(found) => return found,
            Err(wanted) => unpack(wanted, &mut documents),
        }
    }
}

fn list<'a>(issuer: &'a str, packed: &'a [u8]) -> StatusList<'a> {
    let (from, until) = (now(), instant("2026-07-01T00:00:00Z"));
    StatusList { url: LIST, issuer, purpose: Purpose::Revocation, packed, from, until }
}

/// Issues a list with this key, in whose name it is.
fn issued(key: &SigningKey, list: &StatusList<'_>, mut documents: Documents) -> Result<String, Refusal> {
    documents.offline = true;
    let mut issuer = Issuer::new(key, &key.method());
    loop {
        match issuer.issue_list(list, &documents, &settings()) {
            Err(Refusal::Wanted(wanted)) => unpack(wanted, &mut documents),
            issued => return issued,
        }
    }
}

#[test]
fn a_list_that_is_in_order_is_read_with_its_bits() {
    for places in [&[][..], &[0], &[PLACE]] {
        let found = found(serving(&revocation_list(places)));
        assert!(found.trouble().is_none(), "{places:?}: {:?}", found.checks);
        assert_eq!(found.list.unwrap().1, bits(ENTRIES, places));
    }
}

#[test]
fn what_a_reader_would_not_rely_on_is_no_list_for_its_keeper() {
    let good = unsigned_list(REVOCATION, &bits(ENTRIES, &[]));
    let stranger = stranger_key();
    let foreign = set(&good, "/issuer", &write(&Value::string(&stranger.did())));
    let lists = [
        ("not signed", good.clone()),
        ("changed", set(&sign_as_issuer(&good), "/validUntil", r#""2026-08-01T00:00:00Z""#)),
        ("ended", sign_as_issuer(&set(&good, "/validUntil", r#""2026-05-31T00:00:00Z""#))),
        ("not begun", sign_as_issuer(&set(&good, "/validFrom", r#""2026-06-02T00:00:00Z""#))),
        ("for another purpose", sign_as_issuer(&unsigned_list(r#""suspension""#, &bits(ENTRIES, &[])))),
        ("short", sign_as_issuer(&unsigned_list(REVOCATION, &bits(8, &[])))),
        ("another", sign_as_issuer(&set(&good, "/id", r#""https://guild.example/status/9""#))),
        ("kept by another", crate::badges::sign(&foreign, &stranger, &stranger.method(), crate::badges::SUITES[0])),
        ("of another kind", plain_list(r#""revokedCredential": []"#)),
    ];
    for (which, list) in lists {
        let found = found(serving(&list));
        assert!(found.list.is_none() && found.trouble().is_some(), "{which}: {:?}", found.checks);
    }
    let found = found(Documents::new());
    let code = found.trouble().unwrap();
    assert_eq!((code.code, code.outcome), (Code::StatusRevocation, open_badge::report::Outcome::Unknown(Why::Offline)));
}

#[test]
fn a_list_that_is_issued_says_what_its_bits_say() {
    let key = issuer_key();
    let mut set = Bits::none();
    assert!(set.set(PLACE as u64, true) && set.set(7, true) && set.set(7, false));
    assert_eq!((set.get(PLACE as u64), set.get(7), set.get(Bits::COUNT)), (Some(true), Some(false), None));
    assert!(!set.set(Bits::COUNT, true));
    assert_eq!(set.bytes(), bits(ENTRIES, &[PLACE]));
    let text = issued(&key, &list(&key.did(), &gzip(set.bytes())), Documents::new()).unwrap();
    assert_eq!(found(serving(&parse(&text))).list.unwrap().1, bits(ENTRIES, &[PLACE]));
}

#[test]
fn nothing_is_issued_that_readers_would_not_find_in_order() {
    let key = issuer_key();
    let (did, packed) = (key.did(), gzip(Bits::none().bytes()));
    let good = list(&did, &packed);
    let short = gzip(&bits(8, &[]));
    let early = instant("2026-05-01T00:00:00Z");
    let stranger = stranger_key();
    for (which, key, list) in [
        ("by another's key", &stranger, good),
        ("too short", &key, StatusList { packed: &short, ..good }),
        ("not packed", &key, StatusList { packed: Bits::none().bytes(), ..good }),
        ("ended", &key, StatusList { from: early, until: early, ..good }),
    ] {
        let refused = issued(key, &list, Documents::new()).unwrap_err();
        assert!(matches!(refused, Refusal::List(Some(_))), "{which}: {refused:?}");
    }
    let backwards = StatusList { until: early, ..good };
    assert!(matches!(issued(&key, &backwards, Documents::new()), Err(Refusal::Rule(_))));
}

/// Else the earlier list would be read in the place of the new one.
#[test]
fn a_list_that_is_issued_is_the_one_that_is_read() {
    let key = issuer_key();
    let refused = issued(&key, &list(&key.did(), &gzip(Bits::none().bytes())), {
        let mut documents = Documents::new();
        documents.give(LIST, write(&revocation_list(&[PLACE])).into_bytes());
        documents
    });
    assert!(matches!(refused, Err(Refusal::List(None))), "{refused:?}");
}

#[test]
fn a_badge_has_one_entry_or_several() {
    let one = status_entries(PLACE as u64, &[(Purpose::Revocation, LIST)]);
    let id = Value::string(&format!("{LIST}#{PLACE}"));
    assert_eq!(one.get("id"), Some(&id));
    let expected = entry("revocation", &PLACE.to_string());
    assert_eq!(one.as_object().unwrap().without("id"), *expected.as_object().unwrap());
    let two = status_entries(7, &[(Purpose::Revocation, LIST), (Purpose::Suspension, LIST)]);
    assert_eq!(two.as_array().unwrap().len(), 2);
}
