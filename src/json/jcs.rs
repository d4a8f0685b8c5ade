//! JSON Canonicalization Scheme ([RFC 8785](https://www.rfc-editor.org/rfc/rfc8785)).

use super::{Numbers, Value};

/// Why a value has no canonical form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JcsError {
    /// A number is not a finite IEEE double (ENV-05).
    Number,
}

/// The canonical text of `value`.
///
/// # Errors
/// [`JcsError::Number`] where a number has no value.
pub fn canonicalize(value: &Value, numbers: Numbers) -> Result<String, JcsError> {
    let mut out = String::new();
    write(value, numbers, &mut out)?;
    Ok(out)
}

fn write(value: &Value, numbers: Numbers, out: &mut String) -> Result<(), JcsError> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(lexical) => out.push_str(&(numbers.ecmascript)(lexical).ok_or(JcsError::Number)?),
        Value::String(text) => write_string(text, out),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, numbers, out)?;
            }
            out.push(']');
        }
        Value::Object(object) => {
            // §3.2.3 orders by UTF-16 code units; `sorted` by code points, which differs only
            // between U+E000..U+FFFF and the supplementary planes.
            let mut members: Vec<(&str, &Value)> = Vec::with_capacity(object.len());
            for member in object.sorted() {
                let place = members.iter().rposition(|other| !member.0.encode_utf16().lt(other.0.encode_utf16()));
                members.insert(place.map_or(0, |place| place + 1), member);
            }
            out.push('{');
            for (index, (name, value)) in members.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_string(name, out);
                out.push(':');
                write(value, numbers, out)?;
            }
            out.push('}');
        }
    }
    Ok(())
}

/// §3.2.2.2: the shortest escapes, lower-case hexadecimal, everything else as it is.
pub(crate) fn write_string(text: &str, out: &mut String) {
    out.push('"');
    escape(text, out);
    out.push('"');
}

/// The same without its quotation marks.
pub(crate) fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(place) = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        let (plain, after) = rest.split_at(place);
        out.push_str(plain);
        let byte = after.as_bytes().first().copied().unwrap_or_default();
        let short = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            0x8 => "\\b",
            b'\t' => "\\t",
            b'\n' => "\\n",
            0xc => "\\f",
            b'\r' => "\\r",
            _ => "\\u00",
        };
        out.push_str(short);
        if short.len() > 2 {
            out.push(if byte < 16 { '0' } else { '1' });
            out.push(char::from_digit(u32::from(byte) & 15, 16).unwrap_or('0'));
        }
        rest = after.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}
