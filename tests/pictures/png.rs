//! PNG pictures, rule by rule.

use crate::bake::{chunk, end, header, itxt, pixels, png, png_of, text, zlib, ztxt};
use crate::{CREDENTIAL, JWS, PLACES, URL, badge, missing, plain, whole};
use open_badge::intake::baked::{Baked, Missing, Oddity, Picture, Place, Text};
use open_badge::intake::png::{PngError, read};
use open_badge::limits;

const OB: Place = Place::OpenBadges;
const OB3: Place = Place::OpenBadgeCredential;

fn odd<'a>(badge: Baked<'a>, oddities: &[Oddity]) -> Baked<'a> {
    Baked { oddities: oddities.to_vec(), ..badge }
}

/// BAK-01, BAK-03, BAK-04.
#[test]
fn each_standard_has_its_keyword_and_its_text_comes_out_as_it_went_in() {
    for (place, keyword) in PLACES.into_iter().zip(["openbadges", "openbadgecredential", "clrcredential"]) {
        assert_eq!(place.keyword(), keyword);
        for text in [CREDENTIAL, JWS, URL, " \n{} \n"] {
            let picture = png(&[itxt(place, text)]);
            assert_eq!(read(&picture), whole(vec![badge(place, text)]), "{keyword} {text}");
        }
    }
}

/// BAK-01: language tag and translated keyword have no meaning, nor has the method of what is not compressed.
#[test]
fn what_stands_before_the_text_means_nothing() {
    for fields in [&b"\0\0de\0offene Abzeichen\0"[..], b"\0\x07\0\0", b"\0\0x-\xff\0\xff\xfe\0"] {
        let picture = png(&[chunk(b"iTXt", &[b"openbadges\0", fields, JWS.as_bytes()].concat())]);
        assert_eq!(read(&picture), whole(vec![badge(OB, JWS)]), "{fields:?}");
    }
}

/// BAK-01: read all the same, by whoever inflates it.
#[test]
fn a_compressed_text_is_handed_on_compressed_and_is_odd() {
    let zlib = zlib(CREDENTIAL.as_bytes());
    let picture = png(&[chunk(b"iTXt", &[b"openbadgecredential\0\x01\0\0\0", &zlib[..]].concat())]);
    let found = Baked { text: Text::Compressed(&zlib), ..odd(badge(OB3, ""), &[Oddity::Compressed]) };
    assert_eq!(read(&picture), whole(vec![found]));
}

/// BAK-02, BAK-03: the chunk of URLs before baking was specified, and of tools that know no other.
#[test]
fn a_latin_1_chunk_is_read_and_is_odd() {
    for (place, content) in [(OB, URL), (OB, "{}"), (OB3, CREDENTIAL), (Place::ClrCredential, JWS)] {
        let picture = png(&[text(place, content.as_bytes())]);
        assert_eq!(read(&picture), whole(vec![odd(badge(place, content), &[Oddity::Latin1])]), "{content}");
    }
    let zlib = zlib(URL.as_bytes());
    let picture = png(&[ztxt(OB, URL.as_bytes())]);
    let found = Baked { text: Text::Compressed(&zlib), ..odd(badge(OB, ""), &[Oddity::Latin1, Oddity::Compressed]) };
    assert_eq!(read(&picture), whole(vec![found]));
}

/// ENV-03: nobody guesses here what the bytes of a text mean.
#[test]
fn bytes_that_are_no_utf_8_stay_as_they_are() {
    let picture = png(&[text(OB, b"{\"name\": \"caf\xe9\"}")]);
    assert_eq!(read(&picture).baked[0].text, Text::Plain(b"{\"name\": \"caf\xe9\"}".into()));
}

/// ENV-02, BAK-06.
#[test]
fn every_badge_comes_out_in_the_order_of_the_file() {
    let picture =
        png(&[itxt(OB3, "1"), itxt(OB, "2"), text(OB3, b"3"), itxt(OB3, "1"), itxt(Place::ClrCredential, "5")]);
    let third = odd(badge(OB3, "3"), &[Oddity::Latin1]);
    let all = [badge(OB3, "1"), badge(OB, "2"), third, badge(OB3, "1"), badge(Place::ClrCredential, "5")];
    assert_eq!(read(&picture), whole(all.to_vec()));
}

/// BAK-05.
#[test]
fn a_badge_may_stand_after_the_pixels_and_not_after_the_end() {
    let badges = [itxt(OB, "1"), itxt(OB3, "2"), itxt(OB, "3"), itxt(OB, "4")];
    let [before, between, after, beyond] = badges;
    let picture = png_of(&[header(), before, pixels(), between, pixels(), after, end(), beyond]);
    assert_eq!(read(&picture), whole(vec![badge(OB, "1"), badge(OB3, "2"), badge(OB, "3")]));
    let picture = [png(&[itxt(OB, JWS)]), b"not a chunk".to_vec()].concat();
    assert_eq!(read(&picture), whole(vec![badge(OB, JWS)]));
}

/// BAK-05: a wrong CRC is odd, and that of other chunks is nobody's business here.
#[test]
fn a_wrong_crc_is_odd() {
    let mut wrong = itxt(OB, CREDENTIAL);
    *wrong.last_mut().unwrap() ^= 1;
    assert_eq!(read(&png(&[wrong])), whole(vec![odd(badge(OB, CREDENTIAL), &[Oddity::Crc])]));
    let mut changed = itxt(OB, "{\"id\": 1}");
    changed[8 + 15 + 7] = b'2';
    assert_eq!(read(&png(&[changed])), whole(vec![odd(badge(OB, "{\"id\": 2}"), &[Oddity::Crc])]));
    let mut other = pixels();
    *other.last_mut().unwrap() ^= 1;
    assert_eq!(read(&png(&[other, itxt(OB, JWS)])), whole(vec![badge(OB, JWS)]));
}

/// BAK-11: nothing found is an answer.
#[test]
fn a_picture_without_a_badge_is_empty() {
    let other = chunk(b"tEXt", b"Comment\0{}");
    let near = [
        chunk(b"iTXt", b"openbadge\0\0\0\0\0{}"),
        chunk(b"iTXt", b"OpenBadges\0\0\0\0\0{}"),
        chunk(b"iTXt", b"openbadgecredentials\0\0\0\0\0{}"),
        chunk(b"iTXt", b"openbadges"),
        chunk(b"iTXt", b"openbadges \0\0\0\0\0{}"),
        chunk(b"itxt", b"openbadges\0\0\0\0\0{}"),
        chunk(b"prVt", b"openbadges\0\0\0\0\0{}"),
        chunk(b"tEXt", b""),
    ];
    assert_eq!(read(&png(&[])), whole(vec![]));
    assert_eq!(read(&png(&[&[other], &near[..]].concat())), whole(vec![]));
}

#[test]
fn a_badge_without_a_text_is_not_passed_over() {
    for (kind, data, why) in [
        (b"iTXt", &b"openbadges\0\0\0\0\0"[..], Missing::Empty),
        (b"iTXt", b"openbadges\0\0\0\0\0 \r\n\t", Missing::Empty),
        (b"iTXt", b"openbadges\0", Missing::Fields),
        (b"iTXt", b"openbadges\0\0", Missing::Fields),
        (b"iTXt", b"openbadges\0\0\0", Missing::Fields),
        (b"iTXt", b"openbadges\0\0\0en\0{}", Missing::Fields),
        (b"iTXt", b"openbadges\0\x01\x01\0\0{}", Missing::Method),
        (b"iTXt", b"openbadges\0\x02\0\0\0{}", Missing::Method),
    ] {
        let picture = png(&[chunk(kind, data)]);
        assert_eq!(read(&picture), whole(vec![missing(OB, why)]), "{data:?}");
    }
    for (kind, data, why) in [
        (b"tEXt", &b"openbadges\0"[..], Missing::Empty),
        (b"zTXt", b"openbadges\0", Missing::Fields),
        (b"zTXt", b"openbadges\0\x01{}", Missing::Method),
    ] {
        let picture = png(&[chunk(kind, data)]);
        assert_eq!(read(&picture), whole(vec![odd(missing(OB, why), &[Oddity::Latin1])]), "{data:?}");
    }
}

/// BAK-05.
#[test]
fn what_is_no_png_or_breaks_off_is_said_and_what_came_before_counts() {
    let intact = itxt(OB, JWS);
    let long = [&0xffff_ffff_u32.to_be_bytes()[..], b"iTXtopenbadges\0\0\0\0\0{}"].concat();
    let larger = [&0x7fff_ffff_u32.to_be_bytes()[..], b"IDATpixels"].concat();
    let rows = [
        ("an end that is missing", vec![], PngError::CutOff),
        ("a chunk that is longer than the file", larger, PngError::CutOff),
        ("half a length", vec![0, 0], PngError::CutOff),
        ("half a type", b"\0\0\0\0IE".to_vec(), PngError::CutOff),
        ("an end without its CRC", end()[..11].to_vec(), PngError::CutOff),
        ("a length of 32 bits", long, PngError::Length),
        ("a type with a digit", chunk(b"IDA7", b""), PngError::ChunkType),
        ("a type of NULs", vec![0; 12], PngError::ChunkType),
    ];
    for (what, rest, error) in rows {
        let picture = png_of(&[header(), intact.clone(), pixels(), rest]);
        assert_eq!(read(&picture), Picture { baked: vec![badge(OB, JWS)], error: Some(error) }, "{what}");
    }
    for nothing in [&b""[..], b"\x89PNG\r\n\x1a", b"\x89PNG\n\x1a\n", b"\xff\xd8\xff\xe0\0\x10JFIF", b"{}"] {
        assert_eq!(read(nothing), Picture { baked: vec![], error: Some(PngError::NotPng) }, "{nothing:?}");
    }
}

/// A badge that is cut has no text: half a credential would be called malformed.
#[test]
fn a_badge_that_is_cut_off_is_not_passed_over() {
    for (chunk, oddities) in [(itxt(OB3, JWS), &[][..]), (text(OB3, JWS.as_bytes()), &[Oddity::Latin1])] {
        let picture = png_of(&[header(), chunk]);
        let cut = &picture[..picture.len() - 10];
        let found = odd(missing(OB3, Missing::CutOff), oddities);
        assert_eq!(read(cut), Picture { baked: vec![found], error: Some(PngError::CutOff) });
    }
    // Without its CRC the text is still whole.
    let picture = png_of(&[header(), itxt(OB3, JWS)]);
    for rest in 1..=4 {
        let found = odd(badge(OB3, JWS), &[Oddity::Crc]);
        let cut = &picture[..picture.len() - rest];
        assert_eq!(read(cut), Picture { baked: vec![found], error: Some(PngError::CutOff) });
    }
}

/// ENV-13.
#[test]
fn there_is_an_end_to_everything() {
    let limit = |baked| Picture { baked, error: Some(PngError::Limit) };
    let many = vec![itxt(OB, JWS); limits::BAKED_TEXTS];
    assert_eq!(read(&png(&many)), whole(vec![badge(OB, JWS); limits::BAKED_TEXTS]));
    let more = [many, vec![itxt(OB, JWS)]].concat();
    assert_eq!(read(&png(&more)), limit(vec![badge(OB, JWS); limits::BAKED_TEXTS]));

    let long = "x".repeat(limits::BAKED_BYTES);
    assert_eq!(read(&png(&[itxt(OB, &long)])), whole(vec![badge(OB, &long)]));
    let longer = format!("{long}x");
    assert_eq!(read(&png(&[itxt(OB, &longer), itxt(OB, JWS)])).baked, [missing(OB, Missing::TooLong), badge(OB, JWS)]);
    let compressed = chunk(b"iTXt", &[b"openbadges\0\x01\0\0\0", longer.as_bytes()].concat());
    assert_eq!(read(&png(&[compressed])), whole(vec![missing(OB, Missing::TooLong)]));

    let pixels = |bytes: usize| png_of(&[header(), chunk(b"IDAT", &vec![0; bytes]), itxt(OB, JWS), end()]);
    let around = pixels(0).len();
    assert_eq!(read(&pixels(limits::PICTURE_BYTES - around)), whole(vec![badge(OB, JWS)]));
    assert_eq!(read(&pixels(limits::PICTURE_BYTES - around + 1)), limit(vec![]));
}

/// Pixels are stepped over. The best of several times, since other work interrupts.
#[test]
fn pixels_are_not_read() {
    let picture = png_of(&[header(), chunk(b"IDAT", &vec![0; 10_000_000]), itxt(OB, JWS), end()]);
    let time = |_| {
        let start = std::time::Instant::now();
        assert_eq!(read(&picture).baked[0].text, plain(JWS));
        start.elapsed()
    };
    let best = (0..10).map(time).min().unwrap();
    assert!(best.as_millis() < 2, "{best:?}");
}
