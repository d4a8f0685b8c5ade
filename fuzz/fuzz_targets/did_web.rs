//! A did:web leads to an https address on the host that it names, whatever it contains.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::key::did::web;

fuzz_target!(|specific: &str| {
    let did = ["did:web:", specific].concat();
    let Ok(url) = web::url(&did) else {
        assert_eq!(web::place(&did), None);
        return;
    };
    let (host, path) = web::place(&did).expect("what has an address has a place");
    let rest = url.strip_prefix("https://").and_then(|rest| rest.strip_prefix(&*host)).expect("its own host");
    assert!(rest.starts_with('/') && rest.ends_with("/did.json"), "{url}");
    assert!(!url.contains(['@', '?', '#', '\\', ' ']) && url.is_ascii(), "{url}");
    assert!(path.iter().all(|segment| !matches!(&**segment, "" | "." | "..")), "{url}");
});
