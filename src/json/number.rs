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
    /// By the standard library.
    #[must_use]
    pub const fn std() -> Self {
        Self { ecmascript: std_ecmascript, exponential: std_exponential }
    }
}

#[cfg(not(target_family = "wasm"))]
fn finite(lexical: &str) -> Option<f64> {
    lexical.parse().ok().filter(|value: &f64| value.is_finite())
}

/// <https://tc39.es/ecma262/#sec-numeric-types-number-tostring>, from the shortest digits that
/// read back as the same double.
#[cfg(not(target_family = "wasm"))]
fn std_ecmascript(lexical: &str) -> Option<String> {
    let value = finite(lexical)?;
    if value == 0.0 {
        return Some("0".into());
    }
    let shortest = std::format!("{:e}", value.abs());
    let (mantissa, exponent) = shortest.split_once('e')?;
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let point = exponent.parse::<i32>().ok()? + 1;
    let count = i32::try_from(digits.len()).ok()?;
    let mut out = String::new();
    if value < 0.0 {
        out.push('-');
    }
    let zeros = |many: i32| "0".repeat(usize::try_from(many).unwrap_or(0));
    if count <= point && point <= 21 {
        out.push_str(&digits);
        out.push_str(&zeros(point - count));
    } else if 0 < point && point <= 21 {
        let (whole, part) = digits.split_at(usize::try_from(point).ok()?);
        out.push_str(whole);
        out.push('.');
        out.push_str(part);
    } else if -6 < point && point <= 0 {
        out.push_str("0.");
        out.push_str(&zeros(-point));
        out.push_str(&digits);
    } else {
        let (first, rest) = digits.split_at(1);
        out.push_str(first);
        if !rest.is_empty() {
            out.push('.');
            out.push_str(rest);
        }
        out.push('e');
        out.push(if point > 0 { '+' } else { '-' });
        out.push_str(&std::format!("{}", (point - 1).abs()));
    }
    Some(out)
}

#[cfg(not(target_family = "wasm"))]
fn std_exponential(lexical: &str) -> Option<String> {
    let text = std::format!("{:.15e}", finite(lexical)?);
    Some(if text.contains("e-") { text } else { text.replace('e', "e+") })
}
