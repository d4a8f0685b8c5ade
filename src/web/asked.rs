//! What a verification asks of the page besides documents, as JSON.

use crate::documents::Wanted;

/// See [`Check::asked`](super::Check::asked).
#[cfg(feature = "full")]
pub(super) fn json(question: &Wanted) -> Option<String> {
    use crate::documents::Packing;
    use crate::encoding::base64;
    use crate::json::push_decimal;
    let packed = match question {
        Wanted::Document(_) => return None,
        Wanted::Contexts => return Some("{}".into()),
        Wanted::Unpacked(packed) => packed,
    };
    let mut json = String::from(match packed.format {
        Packing::Gzip => r#"{"unpack":"gzip","most":"#,
        Packing::Zlib => r#"{"unpack":"deflate","most":"#,
    });
    push_decimal(&mut json, packed.most as u64);
    json.push_str(r#","bytes":""#);
    base64::push_url(&packed.bytes, &mut json);
    json.push_str("\"}");
    Some(json)
}

/// Only the feature `full` asks.
#[cfg(not(feature = "full"))]
pub(super) const fn json(_: &Wanted) -> Option<String> {
    None
}
