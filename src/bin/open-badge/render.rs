//! `open-badge render`: the static twin of a badge's card.

use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use open_badge::card::twin::{self, Place};
use open_badge::card::{self, Options, View};
use open_badge::documents::permitted;
use open_badge::encoding::base64;
use open_badge::json::Numbers;
use open_badge::limits::FRAGMENT_CHARS;
use open_badge::messages::Messages;
use open_badge::{Settings, Verifier};

use crate::arguments::{Input, Render, Target};
use crate::failure::Failure;
use crate::input::Shelf;
use crate::{exit, output, verify};

/// Bytes from which on a badge is worth compressing; as `COMPRESS_FROM` in www/element/fragment.js.
const COMPRESS_FROM: usize = 1500;

/// Verifies a badge and writes its twin. Whatever was found, the twin says it.
///
/// # Errors
/// Something cannot be read or written; never a bad badge.
pub fn run(options: &Render) -> Result<u8, Failure> {
    let mut shelf = Shelf::new(&options.sources)?;
    let badge = shelf.bytes(&options.sources.input)?;
    let settings = Settings { now: verify::clock(), numbers: Numbers::std() };
    let mut verification = verify::verify(&badge, &mut Verifier::new(), &mut shelf, &settings);
    verification.report.contacted = shelf.contacted();

    let source = options.src.as_deref().unwrap_or(match &options.sources.input {
        Input::Url(url) => url,
        Input::File(_) | Input::Standard => DEFAULT_SOURCE,
    });
    let fragment = fragment(&badge, source);
    let place = Place { source, fragment: &fragment, stylesheet: options.stylesheet.as_deref() };
    let messages = Messages::english().of_built_pages();
    // Elsewhere there is no room for what a card has to open.
    let view = if options.target == Target::Html { options.view } else { View::Card };
    let drawn = Options { view, checker: options.checker.as_deref(), ..Options::default() };
    let card = card::card(&verification.report, &verification.contents, &messages, &drawn);
    output::write(&match options.target {
        Target::Html => twin::html(&card, &place, &messages, &drawn),
        Target::Markdown => twin::markdown(&card, &place, &messages),
        Target::Svg => twin::svg(&card, &place, &messages),
    })?;
    Ok(exit::of_report(&verification.report, false))
}

/// Where pages look for the badge unless told otherwise: beside them.
const DEFAULT_SOURCE: &str = "badge.json";

/// What hands the badge to the check page, as www/element/fragment.js reads it: the badge; the same
/// compressed; where that is too long, its public address.
fn fragment(badge: &[u8], source: &str) -> String {
    let packed = (badge.len() >= COMPRESS_FROM).then(|| packed(badge)).flatten();
    let mut fragment = String::from(if packed.is_some() { "#z=" } else { "#badge=" });
    base64::push_url(packed.as_deref().unwrap_or(badge), &mut fragment);
    if fragment.len() <= FRAGMENT_CHARS {
        return fragment;
    }
    if !permitted(source) {
        return String::new();
    }
    let mut fragment = String::from("#url=");
    for byte in source.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => fragment.push(char::from(byte)),
            _ => fragment.push_str(&format!("%{byte:02X}")),
        }
    }
    fragment
}

fn packed(badge: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(badge).ok()?;
    encoder.finish().ok()
}
