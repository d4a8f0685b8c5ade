//! base58btc (<https://www.w3.org/TR/cid-1.0/#base-encode>, #base-decode): big-endian numbers in
//! base 58, each leading zero byte written as a `1`.

const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// The longest text that is decoded: the work grows with the square of the length, and RSA keys of
/// 4096 bits take about 740 characters.
const CHARS: usize = 1024;

/// The bytes; `None` for a letter outside the alphabet, or a text of over 1,024 characters.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    if text.len() > CHARS {
        return None;
    }
    // Little-endian while it grows, by as many letters at once as 32 bits have room for.
    let mut bytes: Vec<u8> = Vec::with_capacity(text.len());
    for letters in text.as_bytes().chunks(4) {
        let (mut carry, mut factor) = (0_u32, 1);
        for letter in letters {
            carry = carry * 58 + ALPHABET.iter().position(|known| known == letter)? as u32;
            factor *= 58;
        }
        for byte in &mut bytes {
            carry += u32::from(*byte) * factor;
            *byte = carry as u8;
            carry >>= 8;
        }
        while carry > 0 {
            bytes.push(carry as u8);
            carry >>= 8;
        }
    }
    let zeros = text.bytes().take_while(|&letter| letter == b'1').count();
    bytes.resize(bytes.len() + zeros, 0);
    bytes.reverse();
    Some(bytes)
}

/// The text of some bytes.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    let mut digits: Vec<u8> = Vec::with_capacity(bytes.len() * 7 / 5 + 1);
    for &byte in bytes {
        let mut carry = u32::from(byte);
        for digit in &mut digits {
            carry += u32::from(*digit) << 8;
            *digit = (carry % 58) as u8;
            carry /= 58;
        }
        while carry > 0 {
            digits.push((carry % 58) as u8);
            carry /= 58;
        }
    }
    let mut text = String::with_capacity(digits.len());
    for _ in bytes.iter().take_while(|&&byte| byte == 0) {
        text.push('1');
    }
    for &digit in digits.iter().rev() {
        if let Some(&letter) = ALPHABET.get(usize::from(digit)) {
            text.push(char::from(letter));
        }
    }
    text
}
