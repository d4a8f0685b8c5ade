//! Decompression, bounded: a few bytes can hold gigabytes (STA-08).

use std::io::{self, Read};

use flate2::bufread::{GzDecoder, ZlibDecoder};
use open_badge::documents::{Packed, Packing, Unpacked};

/// The contents of compressed bytes, or why there are none. Nothing may follow them, as in browsers.
pub fn unpack(packed: &Packed) -> Unpacked {
    let mut bytes = &*packed.bytes;
    let contents = match packed.format {
        Packing::Gzip => bounded(GzDecoder::new(&mut bytes), packed.most),
        Packing::Zlib => bounded(ZlibDecoder::new(&mut bytes), packed.most),
    };
    match contents {
        Ok(Some(contents)) if bytes.is_empty() => Unpacked::Whole(contents),
        Ok(None) => Unpacked::TooLong,
        _ => Unpacked::Broken,
    }
}

/// All of it; `None` where it is more than `most`.
fn bounded(source: impl Read, most: usize) -> io::Result<Option<Vec<u8>>> {
    let mut contents = Vec::new();
    source.take(most as u64 + 1).read_to_end(&mut contents)?;
    Ok((contents.len() <= most).then_some(contents))
}
