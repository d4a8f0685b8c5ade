//! Numbers as the browser reads and writes them: it has what would weigh 16 KB here.

use crate::json::Numbers;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = parseFloat)]
    fn parse_float(text: &str) -> f64;

    #[wasm_bindgen(js_name = String)]
    fn string(value: f64) -> String;

    #[wasm_bindgen(js_namespace = ["Number", "prototype", "toExponential"], js_name = call)]
    fn to_exponential(value: f64, digits: u8) -> String;
}

/// By ECMAScript's own functions.
pub const NUMBERS: Numbers = Numbers { ecmascript, exponential };

/// <https://tc39.es/ecma262/#sec-numeric-types-number-tostring>
fn ecmascript(lexical: &str) -> Option<String> {
    finite(lexical).map(string)
}

/// <https://tc39.es/ecma262/#sec-number.prototype.toexponential>
fn exponential(lexical: &str) -> Option<String> {
    Some(to_exponential(finite(lexical)?, 15))
}

fn finite(lexical: &str) -> Option<f64> {
    Some(parse_float(lexical)).filter(|value| value.is_finite())
}
