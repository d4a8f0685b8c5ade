//! A derived proof that is read stands for exactly one text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::encoding::base64;
use open_badge::limits;
use open_badge::proof::Disclosure;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = core::str::from_utf8(bytes) {
        read(text);
    }
    // Most texts are none: the bytes themselves, and what begins as it should.
    for start in [&[][..], &[0xd9, 0x5d, 0x01], &[0xd9, 0x5d, 0x01, 0x85]] {
        let mut text = String::from("u");
        base64::push_url(&[start, bytes].concat(), &mut text);
        read(&text);
    }
});

fn read(text: &str) {
    let Ok(found) = Disclosure::read(text) else { return };
    assert!(found.signatures.len() <= limits::STATEMENTS && found.places.labels.len() <= limits::STATEMENTS);
    assert!(found.places.mandatory.is_sorted());
    let mut bytes = vec![0xd9, 0x5d, 0x01];
    head(4, 5, &mut bytes);
    string(&found.base_signature, &mut bytes);
    string(&found.public_key, &mut bytes);
    head(4, found.signatures.len() as u32, &mut bytes);
    found.signatures.iter().for_each(|signature| string(signature, &mut bytes));
    head(5, found.places.labels.len() as u32, &mut bytes);
    for (number, label) in &found.places.labels {
        head(0, *number, &mut bytes);
        string(&base64::decode_url(&label[1..]).expect("base64url"), &mut bytes);
    }
    head(4, found.places.mandatory.len() as u32, &mut bytes);
    found.places.mandatory.iter().for_each(|place| head(0, *place, &mut bytes));
    let mut written = String::from("u");
    base64::push_url(&bytes, &mut written);
    assert_eq!(text, written);
}

fn string(contents: &[u8], bytes: &mut Vec<u8>) {
    head(2, contents.len() as u32, bytes);
    bytes.extend_from_slice(contents);
}

/// The head of an item: its major type and argument, in the shortest form.
fn head(major: u8, argument: u32, bytes: &mut Vec<u8>) {
    let start = major << 5;
    let be = argument.to_be_bytes();
    match argument {
        0..24 => bytes.push(start | be[3]),
        24..0x100 => bytes.extend_from_slice(&[start | 24, be[3]]),
        0x100..0x1_0000 => bytes.extend_from_slice(&[start | 25, be[2], be[3]]),
        _ => bytes.extend_from_slice(&[start | 26, be[0], be[1], be[2], be[3]]),
    }
}
