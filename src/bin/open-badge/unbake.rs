//! `open-badge unbake`: the badge that is in a picture, as it was put there (BAK-12).

use open_badge::documents::{Packed, Packing, Unpacked};
use open_badge::intake::baked::{Baked, Text};
use open_badge::intake::{self, png, svg};
use open_badge::json::Pointer;
use open_badge::limits;
use open_badge::messages::Messages;
use open_badge::report::{Check, Code, Outcome, Verdict, Why};

use crate::arguments::{Input, Unbake};
use crate::failure::Failure;
use crate::input::Shelf;
use crate::unpack::unpack;
use crate::{exit, output};

/// Writes the badge and nothing else, without a line end of its own. Whether it is any good `verify` says.
///
/// # Errors
/// Something cannot be read or written; never a picture without a badge.
pub fn run(options: &Unbake) -> Result<u8, Failure> {
    let mut shelf = Shelf::new(&options.sources)?;
    let bytes = match &options.sources.input {
        Input::Url(url) => match shelf.at(url) {
            Ok(bytes) => bytes,
            Err(why) => return Ok(refuse(Code::IntakeReadable, Outcome::Unknown(why), &[("url", url)])),
        },
        input => shelf.bytes(input)?,
    };
    let baked = match intake::picture(&bytes) {
        Some("PNG") => png::read(&bytes).baked,
        Some(_) => svg::read(&bytes).baked,
        None => return Ok(refuse(Code::PictureBadge, Outcome::Fail, &[])),
    };
    match (options.number, &baked[..]) {
        (None | Some(1), [baked]) => print(baked),
        (_, []) => Ok(refuse(Code::PictureBadge, Outcome::Fail, &[])),
        (Some(number), baked) => match baked.get(number - 1) {
            Some(baked) => print(baked),
            None => Ok(list(baked)),
        },
        (None, baked) => Ok(list(baked)),
    }
}

fn print(baked: &Baked<'_>) -> Result<u8, Failure> {
    let outcome = match baked.preferred() {
        Text::Plain(bytes) => return output::write_bytes(bytes).map(|()| exit::DONE),
        Text::Compressed(bytes) => {
            let packed = Packed { format: Packing::Zlib, bytes: bytes.to_vec(), most: limits::BAKED_BYTES };
            match unpack(&packed) {
                Unpacked::Whole(bytes) => return output::write_bytes(&bytes).map(|()| exit::DONE),
                Unpacked::TooLong => Outcome::Unknown(Why::Limit),
                Unpacked::Broken => Outcome::Fail,
            }
        }
        Text::Missing(_) => Outcome::Fail,
    };
    Ok(refuse(Code::PictureText, outcome, &[]))
}

/// Says which badges there are to choose from.
fn list(baked: &[Baked<'_>]) -> u8 {
    eprintln!("open-badge: the picture holds {} badges. Name one of them:", baked.len());
    for (index, baked) in baked.iter().enumerate() {
        eprintln!("  --number {}  ({})", index + 1, baked.place.keyword());
    }
    exit::USAGE
}

/// Says in the report's words why there is nothing to print.
fn refuse(code: Code, outcome: Outcome, values: &[(&'static str, &str)]) -> u8 {
    let messages = Messages::english();
    let mut check = Check::new(code, outcome, Pointer::root());
    for (name, value) in values {
        check = check.with(name, value);
    }
    eprintln!("open-badge: {}", messages.detail(&check));
    eprintln!("{}", messages.hint(&check));
    exit::of(if outcome == Outcome::Fail { Verdict::NotABadge } else { Verdict::CouldNotCheck })
}
