//! Pictures that break off, at every byte: what is intact before the break is never lost.

use crate::bake::{chunk, element, end, header, itxt, pixels, png_of, svg, text, verify, zlib, ztxt};
use crate::{CREDENTIAL, JWS, URL};
use open_badge::intake::baked::{Missing, Place, Text};
use open_badge::intake::png::{self, PngError};
use open_badge::intake::svg::{self, SvgErrorKind};

#[test]
fn a_png_that_breaks_off_keeps_every_badge_before_the_break() {
    let compressed = [b"openbadges\0\x01\0\0\0", &zlib(b"{}")[..]].concat();
    let chunks = [
        header(),
        itxt(Place::OpenBadgeCredential, CREDENTIAL),
        text(Place::OpenBadges, URL.as_bytes()),
        pixels(),
        ztxt(Place::OpenBadges, URL.as_bytes()),
        chunk(b"iTXt", &compressed),
        itxt(Place::ClrCredential, JWS),
        end(),
    ];
    // Where each badge ends, its CRC included.
    let ends: Vec<usize> = [2, 3, 5, 6, 7].map(|count| png_of(&chunks[..count]).len()).to_vec();
    let picture = png_of(&chunks);
    let whole = png::read(&picture);
    assert_eq!((whole.baked.len(), whole.error), (ends.len(), None));
    for cut in 0..picture.len() {
        let found = png::read(&picture[..cut]);
        let error = if cut < 8 { PngError::NotPng } else { PngError::CutOff };
        assert_eq!(found.error, Some(error), "{cut}");
        let intact = ends.iter().filter(|&&end| end <= cut).count();
        assert_eq!(found.baked[..intact], whole.baked[..intact], "{cut}");
        // Then there may be one that is cut: without its text, or without its CRC.
        let rest = &found.baked[intact..];
        assert!(rest.len() <= 1, "{cut}");
        for cut_off in rest {
            assert_eq!(cut_off.place, whole.baked[intact].place);
            let text = &cut_off.text;
            assert!(*text == Text::Missing(Missing::CutOff) || *text == whole.baked[intact].text, "{cut} {text:?}");
        }
    }
}

#[test]
fn an_svg_that_breaks_off_keeps_every_badge_before_the_break() {
    let [one, other] = [Place::OpenBadgeCredential, Place::OpenBadges];
    let inside = [
        "<?style é?><!-- é --><g a='&#x41;é'>&lt;é</g>".to_owned(),
        verify(one, JWS),
        element(one, CREDENTIAL),
        "<ob:credential verify='é'>&quot;é]]&quot;<g/></ob:credential>".into(),
        format!("<g xmlns:ob='{}'>{}</g>", other.element().0, verify(other, URL)),
    ];
    let picture = svg(one, &inside.concat());
    let end = |mark: &str| picture.find(mark).unwrap() + mark.len();
    let ends = [end(&inside[1]), end(&inside[2]), end(&inside[3]), end(&verify(other, URL))];
    let root = end("</svg>");
    let whole = svg::read(picture.as_bytes());
    assert_eq!((whole.baked.len(), whole.error), (ends.len(), None));
    for cut in 0..root {
        let found = svg::read(&picture.as_bytes()[..cut]);
        let error = found.error.unwrap().kind;
        // Half of `<!--`, `<![CDATA[` or `?>` begins nothing.
        let stops_in = |part: &str| picture.as_bytes()[..cut].ends_with(part.as_bytes());
        let half = ["<!--", "<![CDATA[", "?>"].iter().any(|mark| (1..mark.len()).any(|end| stops_in(&mark[..end])));
        assert!(error == SvgErrorKind::CutOff || (half && error == SvgErrorKind::Syntax), "{cut} {error:?}");
        let intact = ends.iter().filter(|&&end| end <= cut).count();
        assert_eq!(found.baked[..intact], whole.baked[..intact], "{cut}");
        let rest = &found.baked[intact..];
        assert!(rest.len() <= 1, "{cut}");
        for cut_off in rest {
            assert_eq!(cut_off.place, whole.baked[intact].place);
            assert_eq!(cut_off.text, Text::Missing(Missing::CutOff), "{cut}");
            assert_eq!(cut_off.verify, whole.baked[intact].verify, "the attribute is whole: {cut}");
        }
    }
    assert_eq!(svg::read(&picture.as_bytes()[..root]), whole);
}
