//! base64url without padding (RFC 4648 §5), and base64 with it (§4).

/// The bytes of base64url; `None` for a letter outside the alphabet, padding, an impossible length, or
/// spare bits that are not zero, so that no two texts give the same bytes.
#[must_use]
pub fn decode_url(text: &str) -> Option<Vec<u8>> {
    decode_with(text, [b'-', b'_'])
}

/// The bytes of base64; `None` for the same reasons, but padding must fill the last four letters.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let unpadded = text.trim_end_matches('=');
    let whole = text.len().is_multiple_of(4) && text.len() - unpadded.len() < 3;
    if whole { decode_with(unpadded, [b'+', b'/']) } else { None }
}

/// The bytes of letters alone, in the alphabet whose last two are given.
fn decode_with(text: &str, last: [u8; 2]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let mut bits: u32 = 0;
    let mut count = 0;
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            _ if letter == last[0] => 62,
            _ if letter == last[1] => 63,
            _ => return None,
        };
        bits = (bits << 6) | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    (count < 6 && bits == 0).then_some(bytes)
}

/// Appends the text of `bytes`.
pub fn push_url(bytes: &[u8], text: &mut String) {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for group in bytes.chunks(3) {
        let mut bits: u32 = 0;
        for place in 0..3 {
            bits = (bits << 8) | u32::from(group.get(place).copied().unwrap_or(0));
        }
        for place in 0..=group.len() {
            let letter = (bits >> (18 - 6 * place)) & 63;
            text.push(char::from(LETTERS[letter as usize]));
        }
    }
}
