//! Whatever is baked comes out again, and whatever comes in comes to an end.

use crate::bake::{cdata, chunk, end, escape, header, itxt, pixels, png_of, svg, text, ztxt};
use crate::{CREDENTIAL, JWS, PLACES, badge, second_opinion, whole};
use open_badge::intake::baked::{Oddity, Place, Text};
use open_badge::intake::{png, svg};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A text that XML allows and that is not white space alone, rich in letters that mean something to XML.
fn xml_text() -> impl Strategy<Value = String> {
    const LETTERS: &str = "([<>&\"'\\]\\[ \\t\\n;{}:,]|[ -~]|[\\PC&&[^\u{fffe}\u{ffff}]]){0,40}";
    (LETTERS, LETTERS).prop_map(|(before, after)| format!("{before}x{after}"))
}

fn place() -> impl Strategy<Value = Place> {
    select(&PLACES[..])
}

/// A good PNG with badges in every kind of chunk.
fn good_png() -> Vec<u8> {
    let [one, other, third] = PLACES;
    let between = [itxt(one, JWS), text(other, b"{}"), pixels(), ztxt(third, b"[]"), itxt(other, CREDENTIAL)];
    png_of(&[&[header()], &between[..], &[end()]].concat())
}

/// A good SVG with badges of every kind, without what roxmltree is lax about.
fn good_svg() -> String {
    let [one, other, third] = PLACES.map(|place| place.element().0);
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:ob='{other}' a='&amp;'><ob:credential verify='{JWS}'/><!-- a -->\
         <g xmlns:ob='{one}' ob:x=''><ob:assertion verify=\"a\"> <![CDATA[{{}}]]>&lt;x </ob:assertion></g>\
         <credential xmlns='{third}'>{{\"a\": &#34;]]&gt;&#x41;}}</credential><g><g/>x</g></svg>"
    )
}

/// A text with a few letters taken out at some place and others put in.
fn changed(text: &str, at: Index, out: usize, with: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let at = at.index(letters.len() + 1);
    let after = (at + out).min(letters.len());
    letters[..at].iter().chain(&with.chars().collect::<Vec<_>>()).chain(&letters[after..]).collect()
}

/// What XML is made of.
const PIECES: &[&str] = &[
    "<",
    ">",
    "/",
    "</",
    "/>",
    "<!--",
    "--",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "&",
    ";",
    "#",
    "#x",
    "=",
    "'",
    "\"",
    "svg",
    "xmlns",
    ":",
    "a",
    " ",
    "é",
    "1",
    "<svg>",
    "</svg>",
    "<svg",
    "<a/>",
    "&amp;",
    "verify='1'",
    "xmlns:ob='u'",
    "<ob:assertion/>",
];

proptest! {
    #[test]
    fn what_is_baked_into_a_png_comes_out(
        texts in vec((place(), any::<String>()), 0..5),
        noise in vec(any::<u8>(), 0..60),
    ) {
        let texts: Vec<_> = texts.iter().filter(|(_, text)| !text.trim_ascii().is_empty()).collect();
        let mut chunks = vec![header(), chunk(b"tEXt", &noise), chunk(b"eXIf", &noise)];
        for (place, text) in &texts {
            chunks.extend([itxt(*place, text), chunk(b"IDAT", &noise)]);
        }
        let picture = png_of(&[chunks, vec![end()]].concat());
        let expected: Vec<_> = texts.iter().map(|(place, text)| badge(*place, text)).collect();
        prop_assert_eq!(png::read(&picture), whole(expected));
    }

    #[test]
    fn any_bytes_come_out_of_a_latin_1_chunk(place in place(), bytes in vec(any::<u8>(), 1..80)) {
        prop_assume!(!bytes.trim_ascii().is_empty());
        let picture = png_of(&[text(place, &bytes), end()]);
        let found = png::read(&picture);
        prop_assert_eq!(&found.baked[0].text, &Text::Plain((&bytes[..]).into()));
        prop_assert_eq!(&found.baked[0].oddities, &[Oddity::Latin1]);
    }

    #[test]
    fn what_is_baked_into_an_svg_comes_out(place in place(), text in xml_text(), other in xml_text(), by in 0..3) {
        let (_, name) = place.element();
        let inside = match by {
            0 => format!("<ob:{name}>{}</ob:{name}>", cdata(&text)),
            1 => format!("<ob:{name}>{}</ob:{name}>", escape(&text)),
            _ => format!("<ob:{name} x=\"{}\" verify=\"{}\"></ob:{name}>", escape(&other), escape(&text)),
        };
        let picture = svg(place, &inside);
        prop_assert_eq!(svg::read(picture.as_bytes()), whole(vec![badge(place, text.trim_ascii())]));
    }

    #[test]
    fn any_bytes_are_read_to_an_end(bytes in vec(any::<u8>(), 0..200)) {
        let png = [b"\x89PNG\r\n\x1a\n", &bytes[..]].concat();
        second_opinion::agrees_on_png(&png, &png::read(&png));
        second_opinion::agrees_on_svg(&bytes, &svg::read(&bytes));
    }

    #[test]
    fn anything_like_xml_is_read_as_another_reads_it(pieces in vec(select(PIECES), 0..24)) {
        let text = pieces.concat();
        second_opinion::agrees_on_svg(text.as_bytes(), &svg::read(text.as_bytes()));
        let inside = svg(Place::OpenBadges, &text);
        second_opinion::agrees_on_svg(inside.as_bytes(), &svg::read(inside.as_bytes()));
    }

    #[test]
    fn a_png_with_a_change_is_read_as_a_plain_walk_reads_it(
        at in any::<Index>(),
        out in 0..5_usize,
        with in vec(any::<u8>(), 0..5),
    ) {
        let mut picture = good_png();
        let at = at.index(picture.len());
        let after = (at + out).min(picture.len());
        picture.splice(at..after, with);
        second_opinion::agrees_on_png(&picture, &png::read(&picture));
    }

    #[test]
    fn an_svg_with_a_change_is_read_as_another_reads_it(
        changes in vec((any::<Index>(), 0..4_usize, "[<>/&;'\"=a: !\\[\\]\n-]{0,3}"), 1..4)
    ) {
        let mut text = good_svg();
        for (at, out, with) in changes {
            text = changed(&text, at, out, &with);
        }
        let ours = svg::read(text.as_bytes());
        second_opinion::agrees_on_svg(text.as_bytes(), &ours);
        second_opinion::agrees_on_what_is_xml(&text, &ours);
    }
}

#[test]
fn the_pictures_that_are_changed_are_good() {
    let picture = good_png();
    let found = png::read(&picture);
    assert_eq!((found.baked.len(), found.error), (4, None));
    second_opinion::agrees_on_png(&picture, &found);
    let picture = good_svg();
    let found = svg::read(picture.as_bytes());
    assert_eq!((found.baked.len(), found.error), (3, None));
    assert_eq!(second_opinion::svg(&picture).unwrap().len(), 3);
    second_opinion::agrees_on_svg(picture.as_bytes(), &found);
}
