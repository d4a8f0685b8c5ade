//! base58btc, base64url and hexadecimal against other people's code.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use base64ct::{Base64, Base64UrlUnpadded, Encoding};
use open_badge::encoding::{base58, base64, hex};
use proptest::collection::vec;
use proptest::prelude::*;

proptest! {
    #[test]
    fn base58_writes_and_reads_as_bs58_does(zeros in 0..4_usize, rest in vec(any::<u8>(), 0..120)) {
        let bytes = [vec![0; zeros], rest].concat();
        let text = bs58::encode(&bytes).into_string();
        prop_assert_eq!(base58::encode(&bytes), text.as_str());
        prop_assert_eq!(base58::decode(&text), Some(bytes));
    }

    #[test]
    fn base58_refuses_what_bs58_refuses(text in "[0-9A-Za-z+/ é]{0,40}") {
        prop_assert_eq!(base58::decode(&text), bs58::decode(&text).into_vec().ok());
    }

    #[test]
    fn base64url_reads_what_base64ct_writes(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert_eq!(base64::decode_url(&Base64UrlUnpadded::encode_string(&bytes)), Some(bytes));
    }

    #[test]
    fn base64url_refuses_what_base64ct_refuses(text in "[A-Za-z0-9_=+/-]{0,12}") {
        prop_assert_eq!(base64::decode_url(&text), Base64UrlUnpadded::decode_vec(&text).ok());
    }

    #[test]
    fn base64_reads_what_base64ct_writes(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert_eq!(base64::decode(&Base64::encode_string(&bytes)), Some(bytes));
    }

    #[test]
    fn base64_refuses_what_base64ct_refuses(text in "[A-Za-z0-9_+/-]{0,10}={0,4}") {
        prop_assert_eq!(base64::decode(&text), Base64::decode_vec(&text).ok());
    }

    #[test]
    fn hexadecimal_reads_back(bytes in vec(any::<u8>(), 0..100)) {
        let text = hex::encode(&bytes);
        prop_assert_eq!(text.len(), bytes.len() * 2);
        let pairs = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
        prop_assert_eq!(pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect::<Vec<_>>(), bytes);
        prop_assert!(!text.contains(|letter: char| letter.is_ascii_uppercase()));
    }
}

#[test]
fn base58_is_bounded_because_its_work_grows_with_the_square() {
    assert!(base58::decode(&"2".repeat(1024)).is_some());
    assert_eq!(base58::decode(&"2".repeat(1025)), None);
}

#[test]
fn base64url_has_one_text_for_each_value() {
    assert_eq!(base64::decode_url("_-8"), Some(vec![0xff, 0xef]));
    // Padding, the other alphabet, space, spare bits, an impossible length.
    for refused in ["_-8=", "/+8", "_- 8", "_-9", "_-8AA"] {
        assert_eq!(base64::decode_url(refused), None, "{refused}");
    }
}

#[test]
fn base64_has_one_text_for_each_value() {
    assert_eq!(base64::decode(""), Some(vec![]));
    assert_eq!(base64::decode("/w=="), Some(vec![0xff]));
    assert_eq!(base64::decode("/+8="), Some(vec![0xff, 0xef]));
    // Too little padding, too much, padding inside, the other alphabet, space, spare bits, letters.
    for refused in ["/w", "/w=", "/w===", "====", "AAA====", "A===", "/w==/w==", "_-8=", "/+ 8", "/+9=", "AAAAé"] {
        assert_eq!(base64::decode(refused), None, "{refused}");
    }
}
