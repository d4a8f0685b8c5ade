//! The standard library's numbers are written as ECMAScript's (`tests/web.rs` asks browsers the same).
#![allow(missing_docs)]

use open_badge::json::Numbers;

#[path = "support/numbers.rs"]
mod numbers;

#[test]
fn numbers_are_written_as_ecmascript_does() {
    let std = Numbers::std();
    for &(lexical, ecmascript, exponential) in numbers::TABLE {
        assert_eq!((std.ecmascript)(lexical).as_deref(), ecmascript, "{lexical}");
        assert_eq!((std.exponential)(lexical).as_deref(), exponential, "{lexical}");
    }
}
