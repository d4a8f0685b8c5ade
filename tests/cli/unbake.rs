//! `open-badge unbake`: a badge leaves its picture byte for byte (BAK-12).

use super::{failure, file, run, text};
use crate::badges::{NOW, key_badge, write};
use crate::bake::{self, chunk, element, itxt, png};
use flate2::{Compression, write::ZlibEncoder};
use open_badge::{intake::baked::Place, limits};
use std::io::Write;

const PLACE: Place = Place::OpenBadgeCredential;

/// What stands in a picture need not be written as this project would write it.
const ODD: &str = "{ \"a\" :\t1,\n\n \"ü\": \"\\u00e9\" }";

#[test]
fn the_badge_comes_out_byte_for_byte() {
    for (name, picture) in [
        ("badge.png", png(&[itxt(PLACE, ODD)])),
        ("badge.svg", bake::svg(PLACE, &element(PLACE, ODD)).into_bytes()),
        ("compressed.png", png(&[compressed(ODD.as_bytes())])),
        // What decides is the contents, not the name.
        ("badge.txt", png(&[itxt(PLACE, ODD)])),
    ] {
        assert_eq!(text(&["unbake", &file(name, &picture)], 0), ODD, "{name}");
        assert_eq!(run(&["unbake", "-"], &picture).stdout, ODD.as_bytes(), "{name}");
    }
}

#[test]
fn what_was_unbaked_is_the_badge_that_was_verified() {
    let picture = file("badge.png", png(&[itxt(PLACE, &write(&key_badge()))]));
    let badge = text(&["unbake", &picture], 0);
    for words in [&["verify", "--at", NOW, &picture][..], &["verify", "--at", NOW, &file("badge.json", badge)]] {
        assert!(text(words, 0).starts_with("Signature valid"), "{words:?}");
    }
}

#[test]
fn of_several_badges_one_is_named() {
    let picture = file("badges.png", png(&[itxt(PLACE, "{}"), itxt(Place::OpenBadges, "[1]")]));
    let said = failure(&["unbake", &picture], 64);
    assert!(said.contains("2 badges") && said.contains("--number 1  (openbadgecredential)"), "{said}");
    assert!(said.contains("--number 2  (openbadges)"), "{said}");
    assert_eq!(text(&["unbake", "--number", "1", &picture], 0), "{}");
    assert_eq!(text(&["unbake", "--number=2", &picture], 0), "[1]");
    assert!(failure(&["unbake", "--number", "3", &picture], 64).contains("2 badges"));
}

#[test]
fn without_a_badge_it_says_why() {
    let endless = png(&[compressed(&vec![b' '; limits::BAKED_BYTES + 1])]);
    for (picture, code, says) in [
        (png(&[]), 3, "No badge is in the picture"),
        (b"{}".to_vec(), 3, "No badge is in the picture"),
        (Vec::new(), 3, "No badge is in the picture"),
        (png(&[damaged()]), 3, "missing or damaged"),
        (endless, 2, "more work than"),
    ] {
        let said = failure(&["unbake", &file("picture", &picture)], code);
        assert!(said.contains(says), "{says}: {said}");
    }
}

/// An `iTXt` chunk with compressed text.
fn compressed(text: &[u8]) -> Vec<u8> {
    with_stream(&zlib(text))
}

/// One whose stream ends early.
fn damaged() -> Vec<u8> {
    let whole = zlib(ODD.as_bytes());
    with_stream(&whole[..whole.len() - 6])
}

fn with_stream(stream: &[u8]) -> Vec<u8> {
    let mut data = PLACE.keyword().as_bytes().to_vec();
    data.extend_from_slice(b"\0\x01\0\0\0");
    data.extend_from_slice(stream);
    chunk(b"iTXt", &data)
}

fn zlib(text: &[u8]) -> Vec<u8> {
    let mut stream = ZlibEncoder::new(Vec::new(), Compression::best());
    stream.write_all(text).unwrap();
    stream.finish().unwrap()
}
