//! The same answers by other ways: for PNG a plain walk, for SVG the tree of another's XML parser.
//! The fuzz targets ask here too.

use open_badge::intake::baked::{Baked, Missing, Picture, Place, Text};
use open_badge::intake::svg::{SvgError, SvgErrorKind};

const PLACES: [(Place, &str, &str, &str); 3] = [
    (Place::OpenBadges, "openbadges", "http://openbadges.org", "assertion"),
    (Place::OpenBadgeCredential, "openbadgecredential", "https://purl.imsglobal.org/ob/v3p0", "credential"),
    (Place::ClrCredential, "clrcredential", "https://purl.imsglobal.org/clr/v2p0", "credential"),
];

/// A text chunk of a PNG: its type, its place, and whether it has a text and which, as it is stored.
pub type Chunk = (String, Place, Option<Vec<u8>>);

/// The text chunks with a keyword of badges that are whole, as far as the picture can be walked.
pub fn png(bytes: &[u8]) -> Vec<Chunk> {
    let mut found = Vec::new();
    let mut at = 8;
    while at + 8 <= bytes.len() && bytes[..8] == *b"\x89PNG\r\n\x1a\n" {
        let length = u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
        let kind = String::from_utf8_lossy(&bytes[at + 4..at + 8]).into_owned();
        let end = at + 8 + length;
        if length > 0x7fff_ffff || end > bytes.len() || !kind.chars().all(|letter| letter.is_ascii_alphabetic()) {
            break;
        }
        let fields: Vec<&[u8]> = bytes[at + 8..end].splitn(2, |&byte| byte == 0).collect();
        let place = PLACES.iter().find(|place| place.1.as_bytes() == fields[0]);
        if let (Some((place, ..)), true) = (place, fields.len() == 2) {
            let text = match &*kind {
                "tEXt" => Some(fields[1]),
                "zTXt" => fields[1].strip_prefix(b"\0"),
                "iTXt" if fields[1].starts_with(b"\0") || fields[1].starts_with(b"\x01\0") => {
                    fields[1].get(2..).and_then(|rest| rest.splitn(3, |&byte| byte == 0).nth(2))
                }
                _ => None,
            };
            if matches!(&*kind, "tEXt" | "zTXt" | "iTXt") {
                found.push((kind.clone(), *place, text.map(<[u8]>::to_vec)));
            }
        }
        if kind == "IEND" {
            break;
        }
        at = end + 4;
    }
    found
}

/// Asserts that what we found in a PNG is what the plain walk finds, and a chunk that is cut off at the most.
pub fn agrees_on_png<E>(bytes: &[u8], ours: &Picture<'_, E>) {
    let cut = |baked: &&Baked<'_>| baked.text != Text::Missing(Missing::CutOff);
    let whole: Vec<&Baked<'_>> = ours.baked.iter().filter(cut).collect();
    let mut theirs = png(bytes);
    theirs.truncate(open_badge::limits::BAKED_TEXTS);
    assert_eq!(whole.len(), theirs.len());
    for (ours, (_, place, text)) in whole.iter().zip(theirs) {
        assert_eq!(ours.place, place);
        match &ours.text {
            Text::Plain(ours) => assert_eq!(Some(&**ours), text.as_deref()),
            Text::Compressed(ours) => assert_eq!(Some(*ours), text.as_deref()),
            Text::Missing(Missing::Fields | Missing::Method) => assert_eq!(text, None),
            Text::Missing(Missing::Empty) => assert!(text.unwrap().trim_ascii().is_empty()),
            Text::Missing(_) => assert!(text.unwrap().len() > open_badge::limits::BAKED_BYTES),
        }
    }
}

/// The elements of badges in an SVG with their own content and the attribute `verify`, or why it is none.
pub fn svg(text: &str) -> Result<Vec<(Place, String, String)>, roxmltree::Error> {
    let document = roxmltree::Document::parse(text)?;
    let mut found = Vec::new();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name();
        let namespace = match name.namespace() {
            Some("https://openbadges.org") => "http://openbadges.org",
            other => other.unwrap_or_default(),
        };
        if let Some((place, ..)) = PLACES.iter().find(|place| (place.2, place.3) == (namespace, name.name())) {
            let content = node.children().filter(roxmltree::Node::is_text).filter_map(|text| text.text()).collect();
            found.push((*place, content, node.attribute("verify").unwrap_or_default().to_owned()));
        }
    }
    Ok(found)
}

/// Asserts that whatever we read to its end roxmltree does too, and finds the same badges.
pub fn agrees_on_svg(bytes: &[u8], ours: &Picture<'_, SvgError>) {
    if ours.error.is_some() {
        return;
    }
    let text = std::str::from_utf8(bytes).expect("what we read is UTF-8");
    match svg(text) {
        Ok(theirs) => {
            let ours: Vec<_> = ours.baked.iter().map(shown).collect();
            let theirs: Vec<_> =
                theirs.iter().map(|(place, content, verify)| expected(*place, content, verify)).collect();
            assert_eq!(ours, theirs);
        }
        // What no badge depends on: see `src/intake/svg/xml.rs`.
        Err(
            roxmltree::Error::DuplicatedAttribute(..)
            | roxmltree::Error::InvalidXmlPrefixUri(_)
            | roxmltree::Error::UnexpectedXmlUri(_)
            | roxmltree::Error::UnexpectedXmlnsUri(_)
            | roxmltree::Error::InvalidElementNamePrefix(_),
        ) => {}
        Err(
            roxmltree::Error::InvalidName(_)
            | roxmltree::Error::InvalidChar(..)
            | roxmltree::Error::InvalidChar2(..)
            | roxmltree::Error::InvalidString(..)
            | roxmltree::Error::UnknownToken(_),
        ) if !text.is_ascii() => {}
        Err(error) => panic!("{error}: {text}"),
    }
}

/// Asserts that whatever roxmltree takes for an SVG we read to its end, unless for a reason of our own.
pub fn agrees_on_what_is_xml(text: &str, ours: &Picture<'_, SvgError>) {
    let Some(error) = ours.error else { return };
    let Ok(document) = roxmltree::Document::parse(text) else { return };
    let reason = match error.kind {
        SvgErrorKind::NotSvg => document.root_element().tag_name().name() != "svg",
        SvgErrorKind::Encoding | SvgErrorKind::Limit => true,
        // roxmltree does not mind a default namespace that is declared twice.
        SvgErrorKind::Attribute => spaceless(text).matches("xmlns=").count() > 2,
        // It takes names that begin with a colon.
        SvgErrorKind::Namespace | SvgErrorKind::EndTag => {
            text.split(':').any(|before| before.ends_with(['<', '/', ' ', '\t', '\r', '\n']) || before.is_empty())
        }
        _ => false,
    };
    assert!(reason, "{error:?}: {text}");
}

/// A text without white space: roxmltree makes line ends one, as XML has it.
fn shown(baked: &Baked<'_>) -> (Place, String, String) {
    let bare = |text: &Text<'_>| match text {
        Text::Plain(bytes) => spaceless(std::str::from_utf8(bytes).expect("UTF-8")),
        Text::Missing(Missing::Empty) => String::new(),
        other => panic!("{other:?}"),
    };
    (baked.place, bare(&baked.text), baked.verify.as_ref().map(bare).unwrap_or_default())
}

fn expected(place: Place, content: &str, verify: &str) -> (Place, String, String) {
    let (content, verify) = (spaceless(content), spaceless(verify));
    if content.is_empty() { (place, verify, content) } else { (place, content, verify) }
}

fn spaceless(text: &str) -> String {
    text.split([' ', '\t', '\r', '\n']).collect()
}
