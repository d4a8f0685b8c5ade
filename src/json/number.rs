//! The value of a JSON number.

/// How to read numbers and write them the two ways that canonical forms need.
///
/// The functions are arguments because reading and printing floats weighs 16 KB in a page, where
/// the browser already has it (`Number`, `toString`, `toExponential`).
#[derive(Clone, Copy)]
pub struct Numbers {
    /// ECMAScript `Number::toString` of the number written as `lexical`
    /// (<https://www.rfc-editor.org/rfc/rfc8785#section-3.2.2.3>); `None` when it is not finite.
    pub ecmascript: fn(lexical: &str) -> Option<String>,
    /// ECMAScript `toExponential(15)`, as `5.300000000000000e+0`; `None` when it is not finite.
    pub exponential: fn(lexical: &str) -> Option<String>,
}

impl core::fmt::Debug for Numbers {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Numbers")
    }
}

#[cfg(not(target_family = "wasm"))]
impl Numbers {
    /// Without a browser.
    #[must_use]
    pub const fn std() -> Self {
        Self { ecmascript: std_ecmascript, exponential: std_exponential }
    }
}

#[cfg(not(target_family = "wasm"))]
fn finite(lexical: &str) -> Option<f64> {
    lexical.parse().ok().filter(|value: &f64| value.is_finite())
}

/// <https://tc39.es/ecma262/#sec-numeric-types-number-tostring>. The standard library's shortest
/// digits will not do: of two equally near it takes the upper one, ECMAScript the even one.
#[cfg(not(target_family = "wasm"))]
fn std_ecmascript(lexical: &str) -> Option<String> {
    finite(lexical).map(|value| ryu_js::Buffer::new().format_finite(value).into())
}

#[cfg(not(target_family = "wasm"))]
fn std_exponential(lexical: &str) -> Option<String> {
    // Adding zero makes a negative zero positive: ECMAScript prints it without its sign.
    let text = std::format!("{:.15e}", finite(lexical)? + 0.0);
    Some(if text.contains("e-") { text } else { text.replace('e', "e+") })
}
