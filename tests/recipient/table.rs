//! What is typed against one badge that its issuer signed, row by row and by chance.

use crate::{ask, digest, identity, of_badge, told};
use open_badge::credential::{Badge, Identity};
use open_badge::encoding::hex;
use open_badge::limits;
use open_badge::recipient::Answer;
use proptest::prelude::*;
use sha2::{Digest, Sha256};

/// What a badge has: `id` for the subject's own, else the type of an identifier; then its value, which
/// `sha256`, `md5` and the like hash with the salt `s`.
type Given = (&'static str, &'static str);

const ROWS: &[(&[Given], &str, &str)] = &[
    // Email addresses.
    (&[("emailAddress", "ann@example.org")], "ann@example.org", "match: emailAddress plain as-typed"),
    (&[("emailAddress", "ann@example.org")], " ann@example.org ", "match: emailAddress plain as-typed"),
    (&[("emailAddress", "ann@example.org")], "mailto:ann@example.org", "match: emailAddress plain as-typed"),
    (&[("emailAddress", "ann@example.org")], "Ann Lee <ann@example.org>", "match: emailAddress plain as-typed"),
    (&[("emailAddress", "ann@example.org")], "Ann@Example.org", "match: emailAddress plain lower-case"),
    (&[("emailAddress", "Ann@Example.org")], "ann@example.org", "match: emailAddress plain as-typed"),
    (&[("emailAddress", "ann@bücher.example")], "ann@xn--bcher-kva.example", "match: emailAddress plain as-typed"),
    (&[("emailAddress", "ann@xn--bcher-kva.example")], "ann@bücher.example", "match: emailAddress plain ascii-domain"),
    (&[("email", "ann@example.org")], "bea@example.org", "no-match"),
    (&[("emailAddress", "sha256 ann@example.org")], "ann@example.org", "match: emailAddress sha256 as-typed"),
    (&[("emailAddress", "SHA256 ann@example.org")], "ann@example.org", "match: emailAddress sha256 as-typed"),
    (&[("emailAddress", "sha256 ann@example.org")], "Ann@Example.ORG", "match: emailAddress sha256 lower-case"),
    (&[("emailAddress", "sha256 Ann@Example.org")], "Ann@Example.org", "match: emailAddress sha256 as-typed"),
    (&[("emailAddress", "sha256 Ann@example.org")], "Ann@Example.org", "match: emailAddress sha256 lower-case-domain"),
    (&[("emailAddress", "sha256 Ann@Example.org")], "ann@example.org", "no-match"),
    (&[("email", "md5 ann@example.org")], "Ann@example.org", "match: email md5 lower-case"),
    (&[("email", "MD5 ann@example.org")], "ann@example.org", "match: email md5 as-typed"),
    (&[("email", "md5 ann@example.org")], "bea@example.org", "no-match"),
    (&[("http://schema.org/email", "sha256 ann@example.org")], "bea@example.org", "no-match"),
    (&[("ext:email", "sha256 ann@example.org")], "bea@example.org", "no-match"),
    // Whether an ä is one letter or two cannot be seen.
    (&[("emailAddress", "sha256 ännchen@example.org")], "a\u{308}nnchen@example.org", "cannot-tell: spelling"),
    (&[("emailAddress", "ännchen@example.org")], "a\u{308}nnchen@example.org", "cannot-tell: spelling"),
    (&[("emailAddress", "ännchen@example.org")], "ann@example.org", "no-match"),
    (&[("emailAddress", "sha256 ännchen@example.org")], "ännchen@example.org", "match: emailAddress sha256 as-typed"),
    // DIDs and web addresses.
    (&[("id", "did:example:ann")], "did:example:ann", "match: id plain as-typed"),
    (&[("id", "did:example:ann")], "DID:example:ann", "match: id plain as-typed"),
    (&[("id", "did:example:ann")], "did:example:ann#key-1", "match: id plain without-fragment"),
    (&[("id", "did:example:ann")], "did:example:Ann", "no-match"),
    (&[("id", "did:example:ann#1")], "did:example:ann", "no-match"),
    (&[("id", "mailto:ann@example.org")], "ann@example.org", "match: id plain as-typed"),
    (&[("id", "https://ann.example/")], "ann.example", "match: id plain web-address"),
    (&[("id", "https://ann.example/")], "http://Ann.example", "match: id plain web-address"),
    (&[("url", "sha256 https://ann.example/")], "https://ann.example", "match: url sha256 web-address"),
    (&[("url", "https://ann.example/me")], "https://ann.example/Me", "no-match"),
    (&[("url", "https://ann.example/?id=1")], "https://ann.example/?id=2", "no-match"),
    (&[("url", "https://ann.example/")], "bea.example", "cannot-tell: other-kind"),
    // Telephone numbers.
    (&[("telephone", "+49 170 1234567")], "tel:+49-(0)170-1234567", "match: telephone plain digits"),
    (&[("telephone", "+49 170 1234567")], "0049 170 123 45 67", "match: telephone plain digits"),
    (&[("telephone", "0170/1234567")], "0170 123-4567", "match: telephone plain digits"),
    (&[("telephone", "sha256 +491701234567")], "+49 (170) 123-4567", "match: telephone sha256 digits"),
    (&[("telephone", "+49 170 1234567")], "+49 170 1234568", "no-match"),
    (&[("telephone", "+49 170 1234567")], "0170 1234567", "cannot-tell: spelling"),
    (&[("telephone", "0170 1234567")], "+49 170 1234567", "cannot-tell: spelling"),
    (&[("telephone", "sha256 +49 170 1234567")], "+491701234567", "cannot-tell: spelling"),
    (&[("telephone", "+1-201-555-0123;ext=5")], "+1-201-555-0123;ext=6", "cannot-tell: other-kind"),
    (&[("telephone", "+1-201-555-0123;ext=5")], "+1-201-555-0123", "cannot-tell: spelling"),
    // Other numbers keep what stands between their digits.
    (&[("ext:studentId", "12-345")], "12-345", "match: ext:studentId plain as-typed"),
    (&[("ext:studentId", "12-345")], "1-2345", "cannot-tell: other-kind"),
    (&[("ext:studentId", "sha256 12345")], "1-2345", "cannot-tell: other-kind"),
    (&[("sourcedId", "AbCdE")], "AbCdE", "match: sourcedId plain as-typed"),
    (&[("sourcedId", "AbCdE")], "abcde", "cannot-tell: other-kind"),
    // Several identifiers, each with a chance.
    (
        &[("id", "did:example:ann"), ("name", "Ann"), ("emailAddress", "sha256 ann@example.org")],
        "ann@example.org",
        "match: emailAddress sha256 as-typed",
    ),
    (
        &[("email", "sha1 ann@example.org"), ("email", "ann@example.org")],
        "ann@example.org",
        "match: email plain as-typed",
    ),
    (
        &[("email", "bea@example.org"), ("email", "sha1 ann@example.org")],
        "ann@example.org",
        "cannot-tell: unknown-hash",
    ),
    (&[("email", "bea@example.org"), ("url", "sha1 https://ann.example/")], "ann@example.org", "no-match"),
    // What cannot be told.
    (&[], "ann@example.org", "cannot-tell: no-identifier"),
    (&[("id", "did:example:ann")], "ann@example.org", "cannot-tell: other-kind"),
    (&[("id", "did:example:ann")], "  ", "cannot-tell: nothing-typed"),
    (&[("email", "sha1 ann@example.org")], "ann@example.org", "cannot-tell: unknown-hash"),
    (&[("email", "sha256- ann@example.org")], "ann@example.org", "cannot-tell: unknown-hash"),
    (&[("email", "bare ann@example.org")], "ann@example.org", "cannot-tell: unknown-hash"),
    (&[("url", "sha1 https://ann.example/")], "ann@example.org", "cannot-tell: other-kind"),
];

#[test]
fn what_is_typed_is_compared_as_the_table_says() {
    let wrong: Vec<String> = ROWS
        .iter()
        .filter_map(|(given, typed, expected)| {
            let found = told(&asked(given, typed));
            (found != *expected).then(|| format!("{given:?} and {typed:?}: {found}, not {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_too_much_is_not_compared() {
    let long = "a".repeat(limits::URL_CHARS + 1);
    assert_eq!(told(&ask(&[identity("name", &long)], "ann")), "cannot-tell: limit");
    assert_eq!(told(&ask(&[identity("name", "ann")], &long)), "cannot-tell: limit");
    let mut many = vec![identity("email", "bea@example.org"); limits::IDENTIFIERS];
    assert_eq!(told(&ask(&many, "ann@example.org")), "no-match");
    many.push(identity("email", "ann@example.org"));
    assert_eq!(told(&ask(&many, "ann@example.org")), "cannot-tell: limit");
}

#[test]
fn a_hash_needs_its_own_salt() {
    let mut sealed = identity("email", "sha256 ann@example.org");
    for salt in [None, Some("S"), Some("s ")] {
        sealed.salt = salt.map(Into::into);
        assert_eq!(told(&ask(&[sealed.clone()], "ann@example.org")), "no-match", "{salt:?}");
    }
    sealed.value = format!("sha256${}", hex::encode(&Sha256::digest("ann@example.org"))).into();
    sealed.salt = None;
    assert_eq!(told(&ask(&[sealed], "ann@example.org")), "match: email sha256 as-typed");
}

#[test]
fn what_looks_like_a_hash_and_is_called_plain_is_plain() {
    let mut plain = identity("email", "sha256 ann@example.org");
    plain.hashed = false;
    assert_eq!(told(&ask(&[plain.clone()], "ann@example.org")), "cannot-tell: other-kind");
    assert_eq!(told(&ask(&[plain.clone()], &plain.value)), "match: email plain as-typed");
}

fn asked(given: &[Given], typed: &str) -> Answer {
    let id = given.iter().find(|(kind, _)| *kind == "id").map(|(_, value)| (*value).into());
    let identifiers =
        given.iter().filter(|(kind, _)| *kind != "id").map(|(kind, value)| identity(kind, value)).collect();
    of_badge(Badge { recipient: id, identifiers, ..Badge::default() }, typed)
}

// Properties -------------------------------------------------------------------------------------

proptest! {
    #[test]
    fn what_was_hashed_is_found_and_what_differs_by_a_character_is_not(
        typed in "[a-z0-9.+_-]{1,20}@[a-z]{1,10}\\.example|https://[a-z]{1,10}\\.example/[a-zA-Z0-9]{1,20}|did:example:[a-zA-Z0-9]{1,30}",
        salt in "[a-zA-Z0-9]{0,12}",
        place in any::<prop::sample::Index>(),
        upper: bool,
    ) {
        let kind = if typed.contains('@') { "email" } else if typed.starts_with("did") { "did" } else { "url" };
        let mut other: Vec<char> = typed.chars().collect();
        let place = place.index(other.len());
        other[place] = if other[place] == 'x' { 'y' } else { 'x' };
        let other: String = other.into_iter().collect();
        for algorithm in ["sha256", "md5"] {
            let mut digits = digest(algorithm, &format!("{typed}{salt}"));
            if upper {
                digits.make_ascii_uppercase();
            }
            let value = format!("{algorithm}${digits}").into();
            let sealed = [Identity { kind: kind.into(), value, hashed: true, salt: Some(salt.as_str().into()) }];
            prop_assert_eq!(told(&ask(&sealed, &typed)), format!("match: {kind} {algorithm} as-typed"));
            prop_assert!(!told(&ask(&sealed, &other)).starts_with("match"), "{} is not {}", other, typed);
        }
        prop_assert_eq!(told(&ask(&[identity(kind, &typed)], &typed)), format!("match: {kind} plain as-typed"));
        prop_assert!(!told(&ask(&[identity(kind, &typed)], &other)).starts_with("match"), "{} is not {}", other, typed);
    }

    #[test]
    fn any_text_gets_an_answer(typed in ".{0,60}", kind in "email|telephone|url|did|id|.{0,10}", value in ".{0,60}", hashed: bool) {
        let given = Identity { kind: kind.as_str().into(), value: value.as_str().into(), hashed, salt: None };
        let found = ask(&[given], &typed);
        // A hash that anybody can make up matches nothing.
        prop_assert!(!hashed || !matches!(found, Answer::Match(_)));
    }
}
