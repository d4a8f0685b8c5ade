//! What a verification asks of the page besides documents, as JSON, and the answers.

#[cfg(feature = "full")]
pub(super) use of_full::{answer, json};
#[cfg(not(feature = "full"))]
pub(super) use of_none::{answer, json};

/// Only the feature `full` asks.
#[cfg(not(feature = "full"))]
mod of_none {
    use crate::documents::{Documents, Wanted};

    pub(in super::super) const fn json(_: &[Wanted]) -> Option<String> {
        None
    }

    pub(in super::super) fn answer(_: &mut Vec<Wanted>, _: Option<Vec<u8>>, _: bool, _: &mut Documents) {}
}

#[cfg(feature = "full")]
mod of_full {
    use crate::documents::{Documents, Packed, Packing, Unpacked, Wanted};
    use crate::encoding::base64;
    use crate::json::push_decimal;
    use crate::key::signature::{Question, SignatureOutcome};
    use crate::key::{KeyError, PublicKey};

    /// See [`Check::asked`](crate::web::Check::asked).
    pub(in super::super) fn json(questions: &[Wanted]) -> Option<String> {
        match questions.last()? {
            Wanted::Document(_) => None,
            Wanted::Contexts => Some("{}".into()),
            Wanted::Unpacked(packed) => Some(unpack(packed)),
            Wanted::Signature(question) => Some(verify(question)),
        }
    }

    /// See [`Check::answer`](crate::web::Check::answer).
    pub(in super::super) fn answer(
        questions: &mut Vec<Wanted>,
        bytes: Option<Vec<u8>>,
        limit: bool,
        documents: &mut Documents,
    ) {
        match questions.pop() {
            Some(Wanted::Unpacked(packed)) => {
                let unpacked = bytes.map_or(if limit { Unpacked::TooLong } else { Unpacked::Broken }, Unpacked::Whole);
                documents.unpack(packed, unpacked);
            }
            Some(Wanted::Contexts) => documents.insert_contexts(&bytes.unwrap_or_default()),
            Some(Wanted::Signature(question)) => {
                let outcome = match bytes.as_deref() {
                    Some([1]) => SignatureOutcome::Holds,
                    Some([0]) => SignatureOutcome::Fails,
                    Some(_) => SignatureOutcome::BadKey(KeyError::Point),
                    None => SignatureOutcome::NotHere,
                };
                documents.answer(*question, outcome);
            }
            Some(Wanted::Document(_)) | None => {}
        }
    }

    fn unpack(packed: &Packed) -> String {
        let mut json = String::from(match packed.format {
            Packing::Gzip => r#"{"unpack":"gzip","most":"#,
            Packing::Zlib => r#"{"unpack":"deflate","most":"#,
        });
        push_decimal(&mut json, packed.most as u64);
        push(&mut json, "bytes", &packed.bytes);
        json.push('}');
        json
    }

    fn verify(question: &Question) -> String {
        let mut json = String::from(r#"{"verify":""#);
        json.push_str(question.algorithm.name());
        json.push('"');
        match &question.key {
            PublicKey::P256(point) | PublicKey::P384(point) => push(&mut json, "point", point.as_bytes()),
            PublicKey::Rsa(key) => {
                push(&mut json, "n", key.modulus());
                push(&mut json, "e", key.exponent());
            }
            PublicKey::Ed25519(_) | PublicKey::Other(_) => {}
        }
        push(&mut json, "message", &question.message);
        push(&mut json, "signature", &question.signature);
        json.push('}');
        json
    }

    fn push(json: &mut String, name: &str, bytes: &[u8]) {
        json.push_str(",\"");
        json.push_str(name);
        json.push_str("\":\"");
        base64::push_url(bytes, json);
        json.push('"');
    }
}
