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
    #[cfg(feature = "bbs")]
    use crate::key::bbs;
    use crate::key::signature::{Question, SignatureOutcome};
    use crate::key::{KeyError, PublicKey};

    /// See [`Check::asked`](crate::web::Check::asked).
    pub(in super::super) fn json(questions: &[Wanted]) -> Option<String> {
        match questions.last()? {
            Wanted::Document(_) => None,
            Wanted::Contexts => Some("{}".into()),
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
        let mut json = String::from(r#"{"bbs":""#);
        if let PublicKey::Bls12381G2(key) = &question.key {
            base64::push_url(&bbs::question(key, &question.message, &question.signature), &mut json);
        }
        json.push_str("\"}");
        json
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
