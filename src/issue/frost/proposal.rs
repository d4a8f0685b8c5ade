//! What a group is to sign: the whole words, who signs, and when. It holds no secret.

use super::text::{Kind, Text, begin, encoded, line, string};
use super::{FrostError, Group, Member};
use crate::documents::Documents;
use crate::issue::{did, random};
use crate::json::{Object, Value, write_pretty};
use crate::key::did::web;
use crate::time::{self, Timestamp, Zone};

/// A proposal to sign a badge with a group's key.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub(super) object: Object,
    key: String,
    state: String,
    words: Object,
    method: String,
    document: Option<(String, Object)>,
    known: Documents,
    signers: Vec<String>,
    at: Timestamp,
}

impl Proposal {
    /// A proposal that these members sign `words` at `at`: as the key itself, or as whom `document` says, which lists
    /// the key. The words name the issuer; those of a badge that somebody else gave have proofs already, and get one more.
    ///
    /// # Errors
    /// [`FrostError::Members`] for fewer than are enough; [`FrostError::NotAMember`]; [`FrostError::NotTheIssuer`];
    /// [`FrostError::SignedBefore`]; [`FrostError::NoRandomness`]
    pub fn new(
        group: &Group,
        words: &Object,
        document: Option<&Object>,
        signers: &[String],
        at: Timestamp,
    ) -> Result<Self, FrostError> {
        let named = group.named(signers)?;
        let mut object = begin(Kind::Signing, 0);
        object.insert("group", Value::string(group.name()));
        object.insert("key", Value::string(&group.multikey()));
        object.insert("shares", Value::string(&group.state()));
        object.insert("signers", Value::Array(named.iter().map(|member| Value::string(&member.name)).collect()));
        object.insert("at", Value::string(&at.to_rfc3339()));
        if let Some(document) = document {
            object.insert("document", Value::Object(document.clone()));
        }
        object.insert("words", Value::Object(words.clone()));
        object.insert("random", encoded(&random().map_err(|_| FrostError::NoRandomness)?));
        let proposal = Self::of(object)?;
        proposal.fits(group)?;
        Ok(proposal)
    }

    /// Reads the text of [`Proposal::to_text`].
    ///
    /// # Errors
    /// [`FrostError::NotAText`], [`FrostError::Version`], [`FrostError::Step`], [`FrostError::NotTheIssuer`],
    /// [`FrostError::SignedBefore`]
    pub fn read(text: &str) -> Result<Self, FrostError> {
        Self::of(Text::read_as(text, &[Kind::Signing], 0)?.object)
    }

    fn of(object: Object) -> Result<Self, FrostError> {
        let parts = (|| {
            let key = string(&object, "key")?.to_owned();
            let signers = object.get("signers")?.as_array()?.iter().map(|name| name.as_str().map(String::from));
            let words = object.get("words")?.as_object()?.clone();
            let at = time::parse(string(&object, "at")?).ok().filter(|at| at.zone == Zone::Given)?.timestamp;
            let document = object.get("document").map(|document| document.as_object().cloned());
            let state = string(&object, "shares")?.to_owned();
            Some((key, signers.collect::<Option<Vec<_>>>()?, words, at, document, state))
        })();
        let (key, signers, words, at, document, state) = parts.ok_or(FrostError::NotAText)?;
        let (id, method, document) = match document {
            None => (["did:key:", &key].concat(), ["did:key:", &key, "#", &key].concat(), None),
            Some(document) => {
                let document = document.ok_or(FrostError::NotAText)?;
                let named = did::method_in(&Value::Object(document.clone()), &key);
                let (id, method) = named.ok_or(FrostError::NotTheIssuer)?;
                let url = web::url(&id).unwrap_or_else(|_| id.clone());
                (id, method, Some((url, document)))
            }
        };
        let issuer = words.get("issuer");
        let named = issuer.and_then(|issuer| issuer.get("id").or(Some(issuer))).and_then(Value::as_str);
        let proofs = words.get("proof").map(Value::as_list).unwrap_or_default();
        let by = |proof: &Value| proof.get("verificationMethod").and_then(Value::as_str) == Some(&*method);
        if proofs.iter().any(by) {
            return Err(FrostError::SignedBefore);
        }
        if words.contains("proof") && proofs.is_empty() {
            return Err(FrostError::NotAText);
        }
        if proofs.is_empty() && named != Some(&*id) {
            return Err(FrostError::NotTheIssuer);
        }
        Ok(Self { object, key, state, words, method, document, known: Documents::new(), signers, at })
    }

    /// Whether it is for this group, as its shares are now; returns who signs.
    pub(super) fn fits(&self, group: &Group) -> Result<Vec<Member>, FrostError> {
        if group.multikey() != self.key {
            return Err(FrostError::OtherKey);
        }
        if group.state() != self.state {
            return Err(FrostError::OtherShares);
        }
        let signers = group.named(&self.signers)?;
        if signers.len() < usize::from(group.quorum()) { Err(FrostError::Members) } else { Ok(signers) }
    }

    /// The proposal as one line of JSON.
    #[must_use]
    pub fn to_text(&self) -> String {
        line(&self.object)
    }

    /// The exact words that are to be signed.
    #[must_use]
    pub fn words(&self) -> &Object {
        &self.words
    }

    /// By what name readers find the key.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// Who signs.
    #[must_use]
    pub fn signers(&self) -> &[String] {
        &self.signers
    }

    /// The time of signing that will stand in the badge.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// Whether it is a further signature on a badge that others have signed. Whether that badge and its proofs hold is for
    /// each who signs to find out before, and what it took goes to [`Proposal::know`].
    #[must_use]
    pub fn is_beside(&self) -> bool {
        self.words.contains("proof")
    }

    /// Has these documents at hand when what was signed is verified: those of the others who signed it.
    pub fn know(&mut self, documents: Documents) {
        self.known = documents;
    }

    /// The group's document, where the proposal has one, what was given to [`Proposal::know`], and nobody to ask for others.
    #[must_use]
    pub fn documents(&self) -> Documents {
        let mut documents = self.known.clone();
        documents.offline = true;
        if let Some((url, document)) = &self.document {
            documents.give(url, write_pretty(&Value::Object(document.clone())).into_bytes());
        }
        documents
    }
}
