//! Makes pictures with badges in them, good and bad.
#![allow(dead_code, clippy::unwrap_used)]

use open_badge::intake::baked::Place;

/// A PNG of one grey pixel with these chunks before its pixels.
pub fn png(chunks: &[Vec<u8>]) -> Vec<u8> {
    png_of(&[&[header()], chunks, &[pixels(), end()]].concat())
}

/// These chunks and no others.
pub fn png_of(chunks: &[Vec<u8>]) -> Vec<u8> {
    [b"\x89PNG\r\n\x1a\n".to_vec(), chunks.concat()].concat()
}

pub fn header() -> Vec<u8> {
    chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
}

pub fn pixels() -> Vec<u8> {
    chunk(b"IDAT", &zlib(&[0, 0x80]))
}

pub fn end() -> Vec<u8> {
    chunk(b"IEND", &[])
}

pub fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    let named = [kind, data].concat();
    [&length[..], &named, &crc(&named).to_be_bytes()].concat()
}

/// An `iTXt` chunk as the standards want it.
pub fn itxt(place: Place, text: &str) -> Vec<u8> {
    chunk(b"iTXt", &[place.keyword().as_bytes(), b"\0\0\0\0\0", text.as_bytes()].concat())
}

/// A `tEXt` chunk.
pub fn text(place: Place, text: &[u8]) -> Vec<u8> {
    chunk(b"tEXt", &[place.keyword().as_bytes(), b"\0", text].concat())
}

/// A `zTXt` chunk.
pub fn ztxt(place: Place, text: &[u8]) -> Vec<u8> {
    chunk(b"zTXt", &[place.keyword().as_bytes(), b"\0\0", &zlib(text)].concat())
}

/// RFC 1950 and 1951 without compressing: one stored block.
pub fn zlib(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).unwrap();
    let (mut a, mut b) = (1_u32, 0);
    for &byte in bytes {
        a = (a + u32::from(byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    let head = [&[0x78, 1, 1][..], &length.to_le_bytes(), &(!length).to_le_bytes()].concat();
    [&head[..], bytes, &((b << 16) | a).to_be_bytes()].concat()
}

/// PNG §5.5, bit by bit.
pub fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| if crc & 1 == 0 { crc >> 1 } else { (crc >> 1) ^ 0xedb8_8320 })
    })
}

/// An SVG in which this stands before a rectangle, with the prefix `ob` for the namespace of a place.
pub fn svg(place: Place, inside: &str) -> String {
    let (namespace, _) = place.element();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:ob=\"{namespace}\" viewBox=\"0 0 1 1\">{inside}\
         <rect width='1' height=\"1\"/></svg>\n"
    )
}

/// The element of a place with its JSON in a CDATA section.
pub fn element(place: Place, json: &str) -> String {
    let (_, name) = place.element();
    format!("<ob:{name}>\n  {}\n</ob:{name}>", cdata(json))
}

/// The element of a place with a JWS or URL.
pub fn verify(place: Place, value: &str) -> String {
    let (_, name) = place.element();
    format!("<ob:{name} verify=\"{}\"/>", escape(value))
}

pub fn cdata(text: &str) -> String {
    format!("<![CDATA[{}]]>", text.replace("]]>", "]]]]><![CDATA[>"))
}

pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
