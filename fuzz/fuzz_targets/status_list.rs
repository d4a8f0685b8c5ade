//! A status passes or fails only where the bits of a list that its issuer signed say so, whatever entry and
//! list are; and bytes that nobody signed tell nothing.
#![no_main]

use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use libfuzzer_sys::fuzz_target;
use open_badge::documents::{Documents, Unpacked, Wanted};
use open_badge::issue::{self, SigningKey, Suite};
use open_badge::json::{Numbers, Value, parse, write_pretty};
use open_badge::jsonld::Processor;
use open_badge::report::{Code, Outcome};
use open_badge::{Progress, Settings, Verifier, time};
use std::io::{Read, Write};

const LIST: &str = "https://guild.example/status/1";

fuzz_target!(|bytes: &[u8]| {
    let Some((&[flags, size, a, b, c, d], rest)) = bytes.split_first_chunk() else { return };
    let mut bits = rest.to_vec();
    // Most lists should be long enough to be read.
    if flags & 1 == 0 {
        bits.resize(bits.len() + 131_072 / 8 * 4, flags);
    }
    let size = size % 5;
    let index = match flags >> 1 & 3 {
        0 => u32::from_be_bytes([a, b, c, d]).to_string(),
        1 => u32::from_be_bytes([0, a, b, c]).to_string(),
        2 => u32::from(a).to_string(),
        _ => format!("{}{}", u64::MAX, a),
    };
    let badge = badge(&index, size);
    let outcome = judge(&badge, write_pretty(&signed_list(&bits)).into_bytes());
    match (outcome, expected(&bits, &index, size)) {
        (Outcome::Pass, Some(0)) => assert!(bits.len() * 8 / usize::from(size) >= 131_072, "{index} of {size}"),
        (Outcome::Fail, Some(value)) => assert_ne!(value, 0, "{index} of {size}"),
        (Outcome::Unknown(_), None) => {}
        (Outcome::Unknown(_), Some(value)) => {
            assert!(value == 0 && bits.len() * 8 / usize::from(size) < 131_072, "{index} of {size}: {value}");
        }
        (outcome, expected) => panic!("{index} of {size}: {outcome:?}, not {expected:?}"),
    }
    assert!(matches!(judge(&badge, rest.to_vec()), Outcome::Unknown(_)), "nobody signed it");
});

/// What stands at a place, worked out by writing the bits down.
fn expected(bits: &[u8], index: &str, size: u8) -> Option<u64> {
    let start = index.parse::<usize>().ok()?.checked_mul(usize::from(size))?;
    let end = start.checked_add(usize::from(size)).filter(|end| size > 0 && *end <= bits.len() * 8)?;
    let text: String = bits[start / 8..end.div_ceil(8)].iter().map(|byte| format!("{byte:08b}")).collect();
    u64::from_str_radix(&text[start % 8..][..usize::from(size)], 2).ok()
}

fn badge(index: &str, size: u8) -> Value {
    let messages: Vec<String> =
        (0..1 << size).map(|value| format!(r#"{{"status": "0x{value:x}", "message": "m"}}"#)).collect();
    let text = format!(
        r#"{{
          "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
          "id": "urn:uuid:5c1a9c4e-6f5b-4b0a-9a3e-2f4d9f1c7b10",
          "type": ["VerifiableCredential", "OpenBadgeCredential"],
          "name": "Repair café host",
          "issuer": {{"id": "{}", "type": ["Profile"]}},
          "validFrom": "2026-05-03T10:00:00Z",
          "credentialStatus": {{
            "type": "BitstringStatusListEntry", "statusPurpose": "revocation", "statusListIndex": "{index}",
            "statusListCredential": "{LIST}", "statusSize": {size}, "statusMessage": [{}]
          }},
          "credentialSubject": {{"id": "urn:uuid:2", "type": ["AchievementSubject"], "achievement": {{
            "id": "urn:uuid:3", "type": ["Achievement"], "name": "n", "description": "d", "criteria": {{"narrative": "c"}}
          }}}}
        }}"#,
        key().did(),
        messages.join(", ")
    );
    sign(&text)
}

fn signed_list(bits: &[u8]) -> Value {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bits).expect("memory takes bytes");
    let encoded = base64url(&encoder.finish().expect("memory takes bytes"));
    sign(&format!(
        r#"{{
          "@context": ["https://www.w3.org/ns/credentials/v2"],
          "id": "{LIST}",
          "type": ["VerifiableCredential", "BitstringStatusListCredential"],
          "issuer": "{}",
          "credentialSubject": {{"type": "BitstringStatusList", "statusPurpose": "revocation", "encodedList": "u{encoded}"}}
        }}"#,
        key().did()
    ))
}

fn key() -> SigningKey {
    SigningKey::from_seed(&[1; 32])
}

fn sign(text: &str) -> Value {
    let document = parse(text.as_bytes()).expect("JSON");
    let options =
        [("verificationMethod", Value::string(&key().method())), ("proofPurpose", Value::string("assertionMethod"))];
    let document = document.as_object().expect("an object");
    let signed = issue::sign(document, &key(), Suite::EddsaRdfc2022, &options, &mut Processor::new(), Numbers::std());
    Value::Object(signed.expect("it has a canonical form"))
}

fn base64url(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for place in 0..=group.len() {
            text.push(char::from(LETTERS[(bits >> (18 - 6 * place) & 63) as usize]));
        }
    }
    text
}

/// What a badge's status comes to where these bytes are its list.
fn judge(badge: &Value, list: Vec<u8>) -> Outcome {
    let mut documents = Documents::new();
    documents.offline = true;
    documents.give(LIST, list);
    let now = time::parse("2026-06-01T12:00:00Z").expect("a time").timestamp;
    let input = write_pretty(badge);
    loop {
        match Verifier::new().verify(input.as_bytes(), &documents, &Settings { now, numbers: Numbers::std() }) {
            Progress::Done(verification) => {
                return verification.report.find(Code::StatusRevocation).expect("a status").outcome;
            }
            Progress::Wanted(wanted) => {
                for wanted in wanted {
                    let Wanted::Unpacked(packed) = wanted else { panic!("offline, {wanted:?}") };
                    let mut contents = Vec::new();
                    let source = GzDecoder::new(&*packed.bytes).take(packed.most as u64);
                    let unpacked = match { source }.read_to_end(&mut contents) {
                        Ok(_) => Unpacked::Whole(contents),
                        Err(_) => Unpacked::Broken,
                    };
                    documents.unpack(packed, unpacked);
                }
            }
        }
    }
}
