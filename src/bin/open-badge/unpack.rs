//! Decompression, bounded: a few bytes can hold gigabytes (STA-08).

use std::io::{self, Read};

use flate2::read::{GzDecoder, ZlibDecoder};
use open_badge::documents::{Packed, Packing, Unpacked};

/// The contents of compressed bytes, or why there are none.
pub fn unpack(packed: &Packed) -> Unpacked {
    let contents = match packed.format {
        Packing::Gzip => bounded(GzDecoder::new(&*packed.bytes), packed.most),
        Packing::Zlib => bounded(ZlibDecoder::new(&*packed.bytes), packed.most),
    };
    match contents {
        Ok(Some(contents)) => Unpacked::Whole(contents),
        Ok(None) => Unpacked::TooLong,
        Err(_) => Unpacked::Broken,
    }
}

/// All of it; `None` where it is more than `most`.
fn bounded(source: impl Read, most: usize) -> io::Result<Option<Vec<u8>>> {
    let mut contents = Vec::new();
    source.take(most as u64 + 1).read_to_end(&mut contents)?;
    Ok((contents.len() <= most).then_some(contents))
}
