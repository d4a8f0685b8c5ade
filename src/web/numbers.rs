//! Numbers as the browser reads and writes them: it has what would weigh 16 KB here.

use crate::json::Numbers;
use js_sys::Number;

/// By ECMAScript's own functions.
pub const NUMBERS: Numbers = Numbers { ecmascript, exponential };

/// <https://tc39.es/ecma262/#sec-numeric-types-number-tostring>
fn ecmascript(lexical: &str) -> Option<String> {
    number(lexical)?.to_string_with_radix(10).ok().map(String::from)
}

/// <https://tc39.es/ecma262/#sec-number.prototype.toexponential>
fn exponential(lexical: &str) -> Option<String> {
    number(lexical)?.to_exponential(15).ok().map(String::from)
}

fn number(lexical: &str) -> Option<Number> {
    let value = js_sys::parse_float(lexical);
    value.is_finite().then(|| Number::from(value))
}
