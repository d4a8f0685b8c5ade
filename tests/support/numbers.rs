//! Numbers and how ECMAScript writes them, for every implementation of `Numbers`.

/// As written in JSON; `Number::toString`; `toExponential(15)`. `None`: not a finite double.
pub const TABLE: &[(&str, Option<&str>, Option<&str>)] = &[
    ("0", Some("0"), Some("0.000000000000000e+0")),
    ("-0", Some("0"), Some("0.000000000000000e+0")),
    ("1.0", Some("1"), Some("1.000000000000000e+0")),
    ("5.3", Some("5.3"), Some("5.300000000000000e+0")),
    ("-1.5e-7", Some("-1.5e-7"), Some("-1.500000000000000e-7")),
    ("1e21", Some("1e+21"), Some("1.000000000000000e+21")),
    ("333333333.33333329", Some("333333333.3333333"), Some("3.333333333333333e+8")),
    ("9007199254740993", Some("9007199254740992"), Some("9.007199254740992e+15")),
    ("5e-324", Some("5e-324"), Some("4.940656458412465e-324")),
    ("1e400", None, None),
    ("-1e400", None, None),
];
