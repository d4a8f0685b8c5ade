//! A key that is read stands for exactly one text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::encoding::base58;
use open_badge::key::{PublicKey, decode_multikey, did};

fuzz_target!(|text: &str| {
    let key = decode_multikey(text);
    let bytes = match &key {
        Ok(PublicKey::Ed25519(key)) => Some([&[0xed, 0x01], &key.as_bytes()[..]].concat()),
        Ok(PublicKey::P256(point)) => Some([&[0x80, 0x24], point.as_bytes()].concat()),
        Ok(PublicKey::P384(point)) => Some([&[0x81, 0x24], point.as_bytes()].concat()),
        _ => None,
    };
    if let Some(bytes) = bytes
        && text.starts_with('z')
    {
        assert_eq!(text.get(1..), Some(&*base58::encode(&bytes)));
    }
    let did = ["did:key:", text].concat();
    assert_eq!(did::key::decode(&did).is_ok(), key.is_ok() && text.starts_with('z'));
});
