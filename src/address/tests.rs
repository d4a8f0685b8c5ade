//! Addresses as browsers read them.
#![allow(clippy::panic)]

use super::{Address, without_person};

fn host(url: &str) -> Option<String> {
    Address::read(url).map(|address| address.host)
}

fn secure(url: &str) -> Option<String> {
    Address::read(url).and_then(|address| address.secure())
}

#[test]
fn the_host_is_what_a_browser_would_ask() {
    for (url, expected) in [
        ("https://guild.example/a", Some("guild.example")),
        ("https://Guild.Example:443", Some("guild.example")),
        ("HTTPS://guild.example?b=1", Some("guild.example")),
        ("https://guild.example:8443/a", Some("guild.example:8443")),
        ("http://guild.example:80/a", Some("guild.example")),
        ("http://guild.example#a/b", Some("guild.example")),
        ("https://guild.example@evil.example/", None),
        ("https://guild.example\\@evil.example/", None),
        ("https://guild.example%2f@evil.example/", None),
        ("https:guild.example/a", None),
        ("https:///guild.example/a", None),
        ("https://:443/a", None),
        ("https://guild.example/a b", None),
        ("https://guild.example/a\u{e9}", Some("guild.example")),
        ("https://guild\u{e9}.example/a", None),
        ("https://guild.example/a/../b", None),
        ("https://guild.example/a/%2E%2e/b", None),
        ("https://guild.example/a/.", None),
        ("https://guild.example/a?b=../c", Some("guild.example")),
        ("ftp://guild.example/a", None),
        ("urn:uuid:1", None),
        ("guild.example/a", None),
        ("", None),
    ] {
        assert_eq!(host(url).as_deref(), expected, "{url}");
    }
}

#[test]
fn http_is_asked_over_https_at_https_own_port() {
    for (url, expected) in [
        ("http://guild.example/a?b#c", Some("https://guild.example/a?b")),
        ("http://Guild.example:80/a", Some("https://guild.example/a")),
        ("http://guild.example:8080/a", None),
        ("https://Guild.example:8443/a#c", Some("https://Guild.example:8443/a")),
        ("HTTPS://guild.example", Some("https://guild.example")),
        ("https://guild.example/caf\u{e9}", Some("https://guild.example/caf%C3%A9")),
        ("http://guild.example/\u{1f600}?b", Some("https://guild.example/%F0%9F%98%80?b")),
    ] {
        assert_eq!(secure(url).as_deref(), expected, "{url}");
    }
}

#[test]
fn a_prefix_ends_where_a_name_ends() {
    for (path, prefix, within) in [
        ("/a/1", "/a", true),
        ("/a/1", "/a/", true),
        ("/a", "/a", true),
        ("/a?b=1", "/a", true),
        ("/a?b=1", "/a?b=", true),
        ("/abc", "/a", false),
        ("/b/a/1", "/a", false),
        ("/a", "/a/", false),
        ("/anything", "", true),
    ] {
        let url = ["https://guild.example", path].concat();
        let address = Address::read(&url).unwrap_or_else(|| panic!("{url}"));
        assert_eq!(address.is_within(prefix), within, "{path} {prefix}");
    }
}

#[test]
fn who_a_badge_is_checked_for_is_left_out() {
    for (url, expected) in [
        ("https://a.example/1?identity__email=ada%40a.example", "https://a.example/1"),
        ("https://a.example/1?v=2&identity__url=x&b=c#d", "https://a.example/1?v=2&b=c#d"),
        ("https://a.example/1?v=2_0", "https://a.example/1?v=2_0"),
        ("https://a.example/1", "https://a.example/1"),
    ] {
        assert_eq!(without_person(url), expected);
    }
}
