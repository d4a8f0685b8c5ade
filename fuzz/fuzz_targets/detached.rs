//! A detached signature that is read stands for exactly one text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::encoding::base64;
use open_badge::key::signature::Algorithm;
use open_badge::proof::Signature;

const ALGORITHMS: [Algorithm; 4] = [Algorithm::EdDsa, Algorithm::Es256, Algorithm::Es384, Algorithm::Ps256];

fuzz_target!(|input: (&str, &str, &[u8])| {
    let (text, header, signature) = input;
    read(text);
    // Most texts are none: a header and signature as they should be written.
    let mut text = String::new();
    base64::push_url(header.as_bytes(), &mut text);
    text.push_str("..");
    base64::push_url(signature, &mut text);
    read(&text);
});

fn read(text: &str) {
    for algorithm in ALGORITHMS {
        let Ok(found) = Signature::detached(text, algorithm) else { continue };
        let mut written = String::from_utf8(found.start).expect("it was text");
        written.push('.');
        base64::push_url(&found.bytes, &mut written);
        assert_eq!(text, written);
        let header = base64::decode_url(text.split('.').next().unwrap_or_default()).expect("base64url");
        let header: serde_json::Value = serde_json::from_slice(&header).expect("JSON");
        assert_eq!(header["b64"], false);
        assert_eq!(header["crit"], serde_json::json!(["b64"]));
    }
}
