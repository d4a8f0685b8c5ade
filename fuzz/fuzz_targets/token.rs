//! A compact JWS is taken apart as everybody takes it apart; no token stops the verifier, and a good one
//! that was changed anywhere is not valid.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::documents::Documents;
use open_badge::encoding::base64;
use open_badge::intake::jws::Jws;
use open_badge::json::{Numbers, Value, parse};
use open_badge::report::{Verdict, verdict};
use open_badge::{Progress, Settings, Verifier, time};
use std::sync::OnceLock;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = str::from_utf8(bytes) {
        read(text);
    }
    // Three parts that are base64url, whatever is in them.
    let mut token = String::new();
    for part in bytes.splitn(3, |byte| *byte == 0) {
        if !token.is_empty() {
            token.push('.');
        }
        base64::push_url(part, &mut token);
    }
    read(&token);
    assert_ne!(judge(&token), Verdict::Valid, "{token}");

    let [at, letter, ..] = *bytes else { return };
    let good = good();
    assert_eq!(judge(good), Verdict::Valid);
    let mut changed = good.as_bytes().to_vec();
    let at = usize::from(at) * changed.len() / 256;
    if changed[at] != letter & 0x7f {
        changed[at] = letter & 0x7f;
        let changed = String::from_utf8(changed).expect("ASCII");
        assert_ne!(judge(&changed), Verdict::Valid, "{changed}");
    }
});

fn read(text: &str) {
    let Ok(jws) = Jws::read(text) else { return };
    let parts: Vec<&str> = text.split('.').collect();
    assert_eq!(parts.len(), 3, "{text}");
    assert_eq!(jws.signed, format!("{}.{}", parts[0], parts[1]).into_bytes(), "{text}");
    for (part, is) in [(parts[0], Value::Object(jws.header)), (parts[1], jws.payload)] {
        assert_eq!(parse(&base64::decode_url(part).expect("base64url")), Ok(is), "{text}");
    }
    let mut again = String::new();
    base64::push_url(&jws.signature, &mut again);
    assert_eq!(again, parts[2], "one text for each signature");
}

fn judge(token: &str) -> Verdict {
    let mut documents = Documents::new();
    documents.offline = true;
    let now = time::parse("2026-06-01T12:00:00Z").expect("a time").timestamp;
    match Verifier::new().verify(token.as_bytes(), &documents, &Settings { now, numbers: Numbers::std() }) {
        Progress::Done(verification) => verdict(&verification.report),
        Progress::Wanted(wanted) => panic!("offline, {wanted:?}"),
    }
}

/// Signed by a did:key, with EdDSA.
fn good() -> &'static str {
    static GOOD: OnceLock<String> = OnceLock::new();
    GOOD.get_or_init(|| {
        let vectors = parse(include_bytes!("../../tests/fixtures/vectors.json")).expect("JSON");
        let text = |vector: &Value, name: &str| vector.get(name).and_then(Value::as_str).expect("a text").to_owned();
        let token = vectors.as_list().iter().find(|vector| text(vector, "name") == "a token by a did:key");
        text(token.expect("a token"), "input")
    })
}
