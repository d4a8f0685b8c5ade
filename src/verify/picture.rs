//! The way of a picture: what is baked into it, each badge by itself (BAK-*, ENV-02).

use super::{Verification, address, container, document, refused};
use crate::credential::Contents;
use crate::documents::{Packed, Packing, Unpacked, Wanted};
use crate::intake::baked::{Baked, Missing, Oddity, Picture, Place, Text};
use crate::intake::{self, png};
use crate::json::Pointer;
use crate::limits;
use crate::proof::Setting;
use crate::report::{Check, Code, Outcome, Report, Scope, Why};

/// Verifies what is baked into a picture, if the input is one. Where an address may lead on, one that is
/// baked in is followed.
pub(super) fn verify(input: &[u8], leads_on: bool, setting: &mut Setting<'_>) -> Option<Verification> {
    let name = intake::picture(input)?;
    let mut report = Report::new(setting.now);
    report.format.container = Some(name);
    let baked = if name == "PNG" { of_png(input, &mut report) } else { of_svg(input, &mut report) };
    let Some(baked) = baked else { return Some(hidden(report)) };
    if let [baked] = &baked[..] {
        note(&mut report, Code::PictureBadge, Outcome::Pass);
        return Some(one(baked, leads_on, report, setting));
    }
    if baked.is_empty() {
        // What was not read may hold one.
        let unread = report.checks.iter().find(|check| matches!(check.outcome, Outcome::Unknown(_)));
        let outcome = unread.map_or(Outcome::Fail, |check| check.outcome);
        note(&mut report, Code::PictureBadge, outcome);
        return Some(if outcome == Outcome::Fail { refused(name, report) } else { hidden(report) });
    }
    note(&mut report, Code::PictureSingle, Outcome::Fail);
    report.scope = Scope::CONTAINER;
    intake::note_readable(&mut report);
    let mut each = Vec::new();
    for (index, baked) in baked.iter().enumerate() {
        let mut report = Report::new(report.checked_at);
        report.format.container = Some(name);
        each.push((Pointer::ROOT.item(index), one(baked, leads_on, report, setting)));
    }
    Some(container::of(each, report))
}

/// What is baked into a PNG.
fn of_png<'a>(input: &'a [u8], report: &mut Report) -> Option<Vec<Baked<'a>>> {
    let Picture { baked, error } = png::read(input);
    let outcome = match error {
        None => Outcome::Pass,
        Some(png::PngError::Limit) => Outcome::Unknown(Why::Limit),
        Some(_) => Outcome::Fail,
    };
    note(report, Code::PictureWhole, outcome);
    Some(baked)
}

/// What is baked into an SVG; `None` where it is not read for what it might do.
#[cfg(feature = "svg")]
fn of_svg<'a>(input: &'a [u8], report: &mut Report) -> Option<Vec<Baked<'a>>> {
    use crate::intake::svg::{self, SvgErrorKind};
    let Picture { baked, error } = svg::read(input);
    let (code, outcome) = match error.map(|error| error.kind) {
        None => (Code::PictureWhole, Outcome::Pass),
        Some(SvgErrorKind::Limit) => (Code::PictureWhole, Outcome::Unknown(Why::Limit)),
        Some(SvgErrorKind::Dtd | SvgErrorKind::Entity) => {
            note(report, Code::PictureDocumentType, Outcome::Unknown(Why::Unsupported));
            return None;
        }
        Some(SvgErrorKind::NotUtf8 | SvgErrorKind::Encoding | SvgErrorKind::Character) => {
            (Code::PictureEncoding, Outcome::Fail)
        }
        Some(_) => (Code::PictureWhole, Outcome::Fail),
    };
    note(report, code, outcome);
    Some(baked)
}

/// Pages have the reader of SVG in the modules that most baked SVGs need.
#[cfg(not(feature = "svg"))]
fn of_svg<'a>(_: &'a [u8], report: &mut Report) -> Option<Vec<Baked<'a>>> {
    note(report, Code::IntakeBadge, Outcome::Pass);
    note(report, Code::IntakeKind, Outcome::Unknown(Why::Elsewhere));
    None
}

/// Verifies one of the badges in a picture.
fn one(baked: &Baked<'_>, leads_on: bool, mut report: Report, setting: &mut Setting<'_>) -> Verification {
    #[cfg(feature = "inspect")]
    setting.saw_baked(baked, &mut report);
    let Some(bytes) = text(baked, setting, &mut report) else { return hidden(report) };
    let url = address::of(&bytes);
    for oddity in &baked.oddities {
        let code = match oddity {
            // BAK-02: the way of the first pictures, which hold an address.
            Oddity::Latin1 if url.is_some() && baked.place == Place::OpenBadges => continue,
            Oddity::Latin1 => Code::PictureChunk,
            Oddity::Compressed => Code::PictureCompressed,
            Oddity::Crc => Code::PictureChecksum,
            Oddity::Both => Code::PictureBoth,
            Oddity::Elements => Code::PictureElements,
            Oddity::Https => Code::PictureNamespace,
        };
        note(&mut report, code, Outcome::Fail);
    }
    match url.filter(|_| leads_on) {
        Some(url) => address::verify(&url, report, setting),
        None => match intake::read(&bytes, &mut report) {
            Some(value) => document(&value, report, setting),
            None => hidden(report),
        },
    }
}

/// The text of a badge.
fn text(baked: &Baked<'_>, setting: &mut Setting<'_>, report: &mut Report) -> Option<Vec<u8>> {
    let outcome = match baked.preferred() {
        Text::Plain(bytes) => return Some(bytes.to_vec()),
        Text::Compressed(bytes) => {
            let packed = Packed { format: Packing::Zlib, bytes: bytes.to_vec(), most: limits::BAKED_BYTES };
            match setting.documents.unpacked(&packed) {
                Some(Unpacked::Whole(bytes)) => return Some(bytes.clone()),
                Some(Unpacked::TooLong) => Outcome::Unknown(Why::Limit),
                Some(Unpacked::Broken) => Outcome::Fail,
                None => {
                    setting.want(Wanted::Unpacked(packed));
                    return None;
                }
            }
        }
        Text::Missing(Missing::TooLong) => Outcome::Unknown(Why::Limit),
        Text::Missing(_) => Outcome::Fail,
    };
    note(report, Code::PictureText, outcome);
    None
}

fn hidden(report: Report) -> Verification {
    Verification { report, contents: Contents::Hidden }
}

fn note(report: &mut Report, code: Code, outcome: Outcome) {
    Check::note(&mut report.checks, code, outcome, Pointer::ROOT, &[]);
}
