//! What is baked into a PNG picture (BAK-01 to BAK-06): a walk from chunk to chunk
//! ([PNG](https://www.w3.org/TR/png-3/) §5). Only text chunks with a keyword of ours are looked into;
//! pixels are stepped over, and so is whether the rest makes a picture.

use std::borrow::Cow;

use super::baked::{Baked, Missing, Oddity, Picture, Place, Text};
use crate::limits;

/// What ended the walk before the end of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PngError {
    /// It does not begin as a PNG does.
    NotPng,
    /// The file ends before the chunk `IEND` does.
    CutOff,
    /// A chunk declares a length that no chunk may have.
    Length,
    /// The type of a chunk is not four letters.
    ChunkType,
    /// Too large, or too many texts (`limits.rs`).
    Limit,
}

/// Reads what is baked into a PNG picture.
pub fn read(bytes: &[u8]) -> Picture<'_, PngError> {
    let mut baked = Vec::new();
    let error = walk(bytes, &mut baked).err();
    Picture { baked, error }
}

fn walk<'a>(bytes: &'a [u8], baked: &mut Vec<Baked<'a>>) -> Result<(), PngError> {
    let mut rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n").ok_or(PngError::NotPng)?;
    if bytes.len() > limits::PICTURE_BYTES {
        return Err(PngError::Limit);
    }
    loop {
        let chunk;
        (chunk, rest) = Chunk::first(rest)?;
        if let Some(found) = chunk.baked() {
            if baked.len() >= limits::BAKED_TEXTS {
                return Err(PngError::Limit);
            }
            baked.push(found);
        }
        if chunk.crc.is_none() {
            return Err(PngError::CutOff);
        }
        if chunk.kind == b"IEND" {
            return Ok(());
        }
    }
}

/// A chunk (§5.3), or what there is of it.
struct Chunk<'a> {
    kind: &'a [u8; 4],
    data: &'a [u8],
    /// Whether the data is all there.
    whole: bool,
    /// `None` where the file ends before it does.
    crc: Option<[u8; 4]>,
}

impl<'a> Chunk<'a> {
    /// The first chunk, and what follows it.
    fn first(bytes: &'a [u8]) -> Result<(Self, &'a [u8]), PngError> {
        /// §5.3: four bytes, but no more than 31 bits.
        const LONGEST: u32 = 0x7fff_ffff;
        let (length, rest) = bytes.split_first_chunk().ok_or(PngError::CutOff)?;
        let length = u32::from_be_bytes(*length);
        if length > LONGEST {
            return Err(PngError::Length);
        }
        let (kind, rest) = rest.split_first_chunk::<4>().ok_or(PngError::CutOff)?;
        if !kind.iter().all(u8::is_ascii_alphabetic) {
            return Err(PngError::ChunkType);
        }
        let (data, rest) = rest.split_at_checked(length as usize).unwrap_or((rest, &[]));
        let whole = data.len() == length as usize;
        let (crc, rest) = rest.split_first_chunk().map_or((None, rest), |(crc, rest)| (Some(*crc), rest));
        Ok((Self { kind, data, whole, crc }, rest))
    }

    /// What is baked into the chunk; `None` for one of another type or with another keyword.
    fn baked(&self) -> Option<Baked<'a>> {
        let latin1 = match self.kind {
            b"iTXt" => false,
            b"tEXt" | b"zTXt" => true,
            _ => return None,
        };
        let (keyword, fields) = split_at_nul(self.data)?;
        let place = Place::of_keyword(keyword)?;
        let text = match self.kind {
            _ if !self.whole => Text::Missing(Missing::CutOff),
            b"tEXt" => Text::plain(Cow::Borrowed(fields)),
            b"zTXt" => compressed(fields),
            _ => international_text(fields),
        };
        let mut oddities = Vec::new();
        if latin1 {
            oddities.push(Oddity::Latin1);
        }
        if matches!(text, Text::Compressed(_)) {
            oddities.push(Oddity::Compressed);
        }
        if self.whole && self.crc != Some(crc(self.kind, self.data).to_be_bytes()) {
            oddities.push(Oddity::Crc);
        }
        Some(Baked { place, text, verify: None, oddities })
    }
}

/// §11.3.3.3: compression method and text.
fn compressed(fields: &[u8]) -> Text<'_> {
    match fields {
        [0, text @ ..] => Text::compressed(text),
        [_, ..] => Text::Missing(Missing::Method),
        [] => Text::Missing(Missing::Fields),
    }
}

/// §11.3.3.4: compression flag and method, language tag and translated keyword, which mean nothing
/// here (BAK-01), and the text.
fn international_text(fields: &[u8]) -> Text<'_> {
    let [flag, method, rest @ ..] = fields else { return Text::Missing(Missing::Fields) };
    let Some((_, text)) = split_at_nul(rest).and_then(|(_, rest)| split_at_nul(rest)) else {
        return Text::Missing(Missing::Fields);
    };
    match (flag, method) {
        // The method of what is not compressed is to be ignored.
        (0, _) => Text::plain(Cow::Borrowed(text)),
        (1, 0) => Text::compressed(text),
        _ => Text::Missing(Missing::Method),
    }
}

/// What stands before and after the first NUL.
fn split_at_nul(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (before, rest) = bytes.split_at_checked(bytes.iter().position(|&byte| byte == 0)?)?;
    Some((before, rest.get(1..)?))
}

/// The CRC of a chunk's type and data (§5.5), four bits at a time: sixteen numbers are enough of a
/// table for what is as short as a badge.
pub(crate) fn crc(kind: &[u8], data: &[u8]) -> u32 {
    let mut crc = !0;
    for part in [kind, data] {
        for &byte in part {
            crc ^= u32::from(byte);
            crc = (crc >> 4) ^ remainder(crc & 15);
            crc = (crc >> 4) ^ remainder(crc & 15);
        }
    }
    !crc
}

fn remainder(nibble: u32) -> u32 {
    const POLYNOMIAL: u32 = 0xedb8_8320;
    const REMAINDERS: [u32; 16] = {
        let mut table = [0; 16];
        let mut nibble = 0;
        while nibble < 16 {
            let mut remainder = nibble as u32;
            let mut bit = 0;
            while bit < 4 {
                remainder = (remainder >> 1) ^ (POLYNOMIAL & (remainder & 1).wrapping_neg());
                bit += 1;
            }
            table[nibble] = remainder;
            nibble += 1;
        }
        table
    };
    REMAINDERS.get(nibble as usize).copied().unwrap_or_default()
}
