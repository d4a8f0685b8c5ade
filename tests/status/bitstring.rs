//! Bitstring status lists: their types, purposes, encoding and length, and the bits in them.

use crate::badges::{get, quoted, remove, set, sign_as_issuer, verdict_of, write};
use crate::entries::messages;
use crate::lists::{
    ENTRIES, PLACE, Reading, bits, encode, entry, gzip, revocation_entry, revocation_list, serving, serving_bytes,
    unsigned_list, with_status,
};
use base64ct::{Base64UrlUnpadded, Encoding};
use open_badge::json::Value;
use open_badge::limits;
use open_badge::report::{Code, Outcome, Verdict, Why};

const UNRELIABLE: Outcome = Outcome::Unknown(Why::Unreliable);

/// A signed list after this change.
fn changed(place: &str, json: &str) -> Value {
    sign_as_issuer(&set(&unsigned_list(r#""revocation""#, &bits(ENTRIES, &[])), place, json))
}

fn without(place: &str) -> Value {
    sign_as_issuer(&remove(&unsigned_list(r#""revocation""#, &bits(ENTRIES, &[])), place))
}

#[test]
fn a_list_says_whether_a_badge_is_revoked() {
    let reading = Reading::in_list(&revocation_list(&[PLACE]));
    assert_eq!(verdict_of(&reading.verification), Verdict::Revoked, "{:#?}", reading.troubles());
    assert_eq!(reading.revocation(), Outcome::Fail);

    let reading = Reading::in_list(&revocation_list(&[PLACE - 1, PLACE + 1]));
    assert_eq!(verdict_of(&reading.verification), Verdict::Valid, "{:#?}", reading.troubles());
    assert_eq!((reading.revocation(), reading.caveats()), (Outcome::Pass, Vec::new()));
}

#[test]
fn sta_03_a_list_is_of_the_types_of_lists() {
    for (place, json, member) in [
        ("/type", r#""VerifiableCredential""#, "type"),
        // Without that type, its members have no meaning as those of a credential.
        ("/type", r#"["BitstringStatusListCredential"]"#, "proof"),
        ("/credentialSubject/type", r#""https://guild.example/List""#, "credentialSubject"),
    ] {
        // With another type of subject its members have no meaning in that context.
        let list = set(&unsigned_list(r#""revocation""#, &bits(ENTRIES, &[])), place, json);
        let list = set(&list, "/@context/1", r#"{"@vocab": "https://guild.example/"}"#);
        let reading = Reading::in_list(&sign_as_issuer(&list));
        assert_eq!((reading.revocation(), reading.faults()), (UNRELIABLE, vec![member]), "{place} {json}");
    }
    let subject = write(get(&revocation_list(&[]), "/credentialSubject"));
    let two = changed("/credentialSubject", &format!("[{subject}, {subject}]"));
    assert_eq!(Reading::in_list(&two).revocation(), UNRELIABLE, "two subjects");
}

#[test]
fn sta_05_a_list_serves_the_purpose_of_the_entry() {
    for (purposes, outcome) in [
        (r#""revocation""#, Outcome::Pass),
        (r#"["revocation"]"#, Outcome::Pass),
        (r#"["suspension", "revocation"]"#, Outcome::Pass),
        (r#""suspension""#, UNRELIABLE),
        (r#"["suspension", "message"]"#, UNRELIABLE),
        (r#""Revocation""#, UNRELIABLE),
        ("[]", UNRELIABLE),
    ] {
        let reading = Reading::in_list(&sign_as_issuer(&unsigned_list(purposes, &bits(ENTRIES, &[]))));
        assert_eq!(reading.revocation(), outcome, "{purposes}");
        let faults: &[&str] = if outcome == Outcome::Pass { &[] } else { &["statusPurpose"] };
        assert_eq!(reading.faults(), faults, "{purposes}");
    }
    assert_eq!(Reading::in_list(&without("/credentialSubject/statusPurpose")).revocation(), UNRELIABLE);
}

#[test]
fn sta_06_the_first_bit_is_the_left_most_one() {
    let mut list = vec![0; ENTRIES / 8];
    list[0] = 0b1000_0000;
    list[1] = 0b0000_0001;
    let list = sign_as_issuer(&unsigned_list(r#""revocation""#, &list));
    let set: Vec<usize> = (0..16)
        .filter(|index| {
            let badge = with_status(&entry("revocation", &index.to_string()));
            Reading::of(&badge, &serving(&list)).revocation() == Outcome::Fail
        })
        .collect();
    assert_eq!(set, [0, 15]);
}

#[test]
fn sta_06_a_list_is_packed_and_says_how_it_is_encoded() {
    let good = encode(&bits(ENTRIES, &[]));
    let followed = [gzip(&bits(ENTRIES, &[])), vec![0]].concat();
    for encoded in [
        &good[1..],
        &good.replacen('u', "z", 1),
        &good.replacen('u', "m", 1),
        &format!("{good}="),
        &format!("{good}!"),
        &good[..good.len() - 8],
        &["u", &Base64UrlUnpadded::encode_string(&followed)].concat(),
        "u",
        "",
        "uAAAA",
    ] {
        let reading = Reading::in_list(&changed("/credentialSubject/encodedList", &quoted(encoded)));
        assert_eq!((reading.revocation(), reading.faults()), (UNRELIABLE, vec!["encodedList"]), "{encoded}");
    }
    for json in ["1", "[]", r#"["uAAAA", "uAAAB"]"#] {
        let reading = Reading::in_list(&changed("/credentialSubject/encodedList", json));
        assert_eq!(reading.revocation(), UNRELIABLE, "{json}");
    }
}

/// Too short for its standard: what is set counts, what is not set tells nothing, and both are said.
#[test]
fn sta_07_a_list_that_is_too_short_never_says_that_a_badge_stands() {
    let short = |entries: usize, set: &[usize]| {
        let list = sign_as_issuer(&unsigned_list(r#""revocation""#, &bits(entries, set)));
        Reading::of(&with_status(&entry("revocation", "7")), &serving(&list))
    };
    for entries in [8 * 1024, 100_000, ENTRIES - 8] {
        let reading = short(entries, &[]);
        assert_eq!((reading.revocation(), reading.faults()), (UNRELIABLE, vec!["encodedList"]), "{entries}");
        assert_eq!(reading.caveats(), [Code::StatusList, Code::StatusRevocation], "{entries}");
        let found = entries.to_string();
        assert_eq!(reading.all(Code::StatusList)[0].value("found"), Some(&*found));
        let reading = short(entries, &[7]);
        assert_eq!((reading.revocation(), reading.faults()), (Outcome::Fail, vec!["encodedList"]), "{entries}");
    }
    assert_eq!(short(ENTRIES, &[]).revocation(), Outcome::Pass);
}

#[test]
fn sta_08_a_list_that_unpacks_without_end_is_not_read() {
    let most = sign_as_issuer(&unsigned_list(r#""revocation""#, &vec![0; limits::STATUS_LIST_BYTES]));
    assert_eq!(Reading::in_list(&most).revocation(), Outcome::Pass, "what is just not too much");
    let bomb = sign_as_issuer(&unsigned_list(r#""revocation""#, &vec![0; limits::STATUS_LIST_BYTES + 1]));
    assert!(write(&bomb).len() < 50_000, "{}", write(&bomb).len());
    let reading = Reading::in_list(&bomb);
    assert_eq!(reading.revocation(), Outcome::Unknown(Why::Limit));
    assert_eq!(reading.caveats(), [Code::StatusRevocation]);
}

#[test]
fn sta_08_a_document_of_100_mb_is_not_read() {
    let mut list = write(&revocation_list(&[PLACE])).into_bytes();
    list.resize(100 * 1024 * 1024, b' ');
    let reading = Reading::of(&with_status(&revocation_entry()), &serving_bytes(list));
    assert_eq!(reading.revocation(), Outcome::Unknown(Why::Limit));
}

#[test]
fn sta_09_an_index_past_the_end_is_an_error() {
    for (index, size, outcome) in [
        ("131071", "1", Outcome::Pass),
        ("131072", "1", UNRELIABLE),
        ("131073", "1", UNRELIABLE),
        ("9223372036854775808", "2", UNRELIABLE),
    ] {
        let entry = set(&entry("revocation", index), "/statusSize", size);
        let entry = set(&entry, "/statusMessage", &messages(if size == "1" { 2 } else { 4 }));
        let reading = Reading::of(&with_status(&entry), &serving(&revocation_list(&[0])));
        assert_eq!(reading.revocation(), outcome, "{index} of {size}");
        if outcome != Outcome::Pass {
            let list = reading.all(Code::StatusList);
            assert_eq!((list[0].value("name"), list[0].value("found")), (Some("statusListIndex"), Some(index)));
        }
    }
}
