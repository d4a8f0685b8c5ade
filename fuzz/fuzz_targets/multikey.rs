//! A key that is read stands for exactly one text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::encoding::base58;
use open_badge::key::{PublicKey, decode_multikey, did};

fuzz_target!(|text: &str| {
    let key = decode_multikey(text);
    if let Ok(PublicKey::Ed25519(key)) = &key
        && text.starts_with('z')
    {
        assert_eq!(text.get(1..), Some(&*base58::encode(&[&[0xed, 0x01], &key.as_bytes()[..]].concat())));
    }
    let did = ["did:key:", text].concat();
    assert_eq!(did::key::decode(&did).is_ok(), key.is_ok() && text.starts_with('z'));
});
