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
    #[cfg(feature = "conformity")]
    use crate::documents::SchemaOutcome;
    use crate::documents::{Documents, Packed, Packing, Unpacked, Wanted};
    use crate::encoding::base64;
    use crate::json::push_decimal;
    #[cfg(feature = "bbs")]
    use crate::key::bbs;
    use crate::key::signature::{Question, SignatureOutcome};
    use crate::key::{KeyError, PublicKey};
    #[cfg(feature = "conformity")]
    use crate::text::Cut;

    /// See [`Check::asked`](crate::web::Check::asked).
    pub(in super::super) fn json(questions: &[Wanted]) -> Option<String> {
        match questions.last()? {
            Wanted::Document(_) => None,
            Wanted::Contexts => Some("{}".into()),
            #[cfg(feature = "conformity")]
            Wanted::Conformity(question) => Some(ask_module("open-badge-schemas.wasm", question.document.as_bytes())),
            Wanted::Unpacked(packed) => Some(unpack(packed)),
            #[cfg(feature = "bbs")]
            Wanted::Signature(question) if is_bbs(question) => Some(verify_bbs(question)),
            Wanted::Signature(_) => {
                let mut json = String::from("[");
                for question in questions.iter().rev().map_while(signature) {
                    if json.len() > 1 {
                        json.push(',');
                    }
                    push_verify(question, &mut json);
                }
                json.push(']');
                Some(json)
            }
        }
    }

    /// The question whether a signature holds that the browser tells; all of these at the end are asked at once.
    fn signature(wanted: &Wanted) -> Option<&Question> {
        match wanted {
            Wanted::Signature(question) if !is_bbs(question) => Some(question),
            _ => None,
        }
    }

    /// Whether a module tells it and not the browser.
    const fn is_bbs(question: &Question) -> bool {
        #[cfg(feature = "bbs")]
        return matches!(question.key, PublicKey::Bls12381G2(_));
        #[cfg(not(feature = "bbs"))]
        {
            let _ = question;
            false
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
            #[cfg(feature = "conformity")]
            Some(Wanted::Conformity(question)) => documents.conform(*question, conformity(bytes.as_deref())),
            Some(Wanted::Contexts) => documents.insert_contexts(&bytes.unwrap_or_default()),
            #[cfg(feature = "bbs")]
            Some(Wanted::Signature(question)) if is_bbs(&question) => {
                let outcome = match bytes.as_deref() {
                    Some([1]) => SignatureOutcome::Holds,
                    Some([0]) => SignatureOutcome::Fails,
                    Some(_) => SignatureOutcome::BadKey(KeyError::Point),
                    None => SignatureOutcome::NoAnswer,
                };
                documents.answer(*question, outcome);
            }
            Some(Wanted::Signature(mut question)) => {
                let mut answers = bytes.iter().flatten();
                loop {
                    let outcome = match answers.next() {
                        Some(1) => SignatureOutcome::Holds,
                        Some(0) => SignatureOutcome::Fails,
                        Some(_) => SignatureOutcome::BadKey(KeyError::Point),
                        None => SignatureOutcome::NotHere,
                    };
                    documents.answer(*question, outcome);
                    question = match questions.pop() {
                        Some(Wanted::Signature(next)) if !is_bbs(&next) => next,
                        other => return questions.extend(other),
                    }
                }
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

    #[cfg(feature = "bbs")]
    fn verify_bbs(question: &Question) -> String {
        let fed = match &question.key {
            PublicKey::Bls12381G2(key) => bbs::question(key, &question.message, &question.signature),
            _ => Vec::new(),
        };
        ask_module("open-badge-bbs.wasm", &fed)
    }

    /// A question that a bare module answers.
    #[cfg(any(feature = "bbs", feature = "conformity"))]
    fn ask_module(file: &str, fed: &[u8]) -> String {
        let mut json = String::from(r#"{"file":""#);
        json.push_str(file);
        json.push('"');
        push(&mut json, "feed", fed);
        json.push('}');
        json
    }

    /// What the module of schemas says: 1, or 0 and then the keyword and, after a line's end, the place.
    #[cfg(feature = "conformity")]
    fn conformity(bytes: Option<&[u8]>) -> SchemaOutcome {
        match bytes {
            None => SchemaOutcome::NoAnswer,
            Some([1]) => SchemaOutcome::Conforms,
            Some([0, found @ ..]) => match core::str::from_utf8(found).ok().and_then(|found| found.cut(b'\n')) {
                Some((keyword, about)) => SchemaOutcome::Differs { about: about.into(), keyword: keyword.into() },
                None => SchemaOutcome::NoAnswer,
            },
            Some(_) => SchemaOutcome::TooMuch,
        }
    }

    fn push_verify(question: &Question, json: &mut String) {
        json.push_str(r#"{"verify":""#);
        json.push_str(question.algorithm.name());
        json.push('"');
        match &question.key {
            PublicKey::P256(point) | PublicKey::P384(point) => push(json, "point", point.as_bytes()),
            PublicKey::Rsa(key) => {
                push(json, "n", key.modulus());
                push(json, "e", key.exponent());
            }
            #[cfg(feature = "bbs")]
            PublicKey::Bls12381G2(_) => {}
            PublicKey::Ed25519(_) | PublicKey::Other(_) => {}
        }
        push(json, "message", &question.message);
        push(json, "signature", &question.signature);
        json.push('}');
    }

    fn push(json: &mut String, name: &str, bytes: &[u8]) {
        json.push_str(",\"");
        json.push_str(name);
        json.push_str("\":\"");
        base64::push_url(bytes, json);
        json.push('"');
    }
}
