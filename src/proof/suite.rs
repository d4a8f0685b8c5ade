//! Every cryptosuite that is verified here, in one table. A suite is a closed set of parameters (DIP-13):
//! another key, hash or encoding is another suite, and one that is not in the table is not supported.

use crate::key::KeyKind;
use crate::key::signature::Algorithm;
use crate::rdf::Hash;

/// A cryptosuite that this build verifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suite {
    /// <https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022>, also under its old name `eddsa-2022`
    EddsaRdfc2022,
    /// <https://www.w3.org/TR/vc-di-eddsa/#ed25519signature2020>: hashed as `eddsa-rdfc-2022`
    Ed25519Signature2020,
    /// <https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022>
    #[cfg(feature = "full")]
    EddsaJcs2022,
    /// <https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-rdfc-2019>
    #[cfg(feature = "full")]
    EcdsaRdfc2019,
    /// <https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-jcs-2019>
    #[cfg(feature = "full")]
    EcdsaJcs2019,
    /// <https://w3c-ccg.github.io/lds-ed25519-2018/>, obsolete
    #[cfg(feature = "full")]
    Ed25519Signature2018,
    /// <https://www.w3.org/TR/vc-jws-2020/>, obsolete
    #[cfg(feature = "full")]
    JsonWebSignature2020,
    /// <https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-sd-2023>, derived proofs
    #[cfg(feature = "sd")]
    EcdsaSd2023,
    /// <https://www.w3.org/TR/vc-di-bbs/#bbs-2023>, derived proofs without its optional features
    #[cfg(feature = "bbs")]
    Bbs2023,
}

/// What of a document is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Its canonical N-Quads.
    Rdf,
    /// Its canonical JSON.
    #[cfg(feature = "full")]
    Json,
    /// Each of its statements, so that some can be shown.
    #[cfg(feature = "sd")]
    Statements,
}

/// How the signature is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// In base58btc, as `proofValue` (DIP-17).
    Base58,
    /// As a detached JSON Web Signature, `jws` (DIP-22).
    #[cfg(feature = "full")]
    Jws,
    /// With what else it takes in CBOR and base64url, as `proofValue` (DIP-24, DIP-25).
    #[cfg(feature = "sd")]
    Cbor,
}

/// What the table says of a suite.
struct Row {
    suite: Suite,
    name: &'static str,
    data_integrity: bool,
    form: Form,
    encoding: Encoding,
    /// The algorithms, each of which takes one kind of key, and what goes with it to hash both the
    /// document and the proof's configuration.
    #[cfg(feature = "full")]
    keys: &'static [(Algorithm, Hash)],
}

#[cfg(feature = "full")]
const EDDSA: &[(Algorithm, Hash)] = &[(Algorithm::EdDsa, Hash::Sha256)];
/// DIP-23
#[cfg(feature = "full")]
const ECDSA: &[(Algorithm, Hash)] = &[(Algorithm::Es256, Hash::Sha256), (Algorithm::Es384, Hash::Sha384)];

#[cfg(feature = "sd")]
const P256: &[(Algorithm, Hash)] = &[(Algorithm::Es256, Hash::Sha256)];
#[cfg(feature = "bbs")]
const BLS: &[(Algorithm, Hash)] = &[(Algorithm::Bbs, Hash::Sha256)];
/// What the suite's registry of key types has; SHA-256 whatever the key.
#[cfg(feature = "full")]
const JWS: &[(Algorithm, Hash)] = &[
    (Algorithm::EdDsa, Hash::Sha256),
    (Algorithm::Es256, Hash::Sha256),
    (Algorithm::Es384, Hash::Sha256),
    (Algorithm::Ps256, Hash::Sha256),
    (Algorithm::Es256K, Hash::Sha256),
];

macro_rules! row {
    ($name:tt $kind:ident $suite:ident $form:ident $encoding:ident $keys:ident) => {
        Row {
            suite: Suite::$suite,
            name: $name,
            data_integrity: kind::$kind,
            form: Form::$form,
            encoding: Encoding::$encoding,
            #[cfg(feature = "full")]
            keys: $keys,
        }
    };
}

/// In the order of the variants; at the end, an old name (DIP-20).
const TABLE: &[Row] = &[
    row!("eddsa-rdfc-2022" Cryptosuite EddsaRdfc2022 Rdf Base58 EDDSA),
    row!("Ed25519Signature2020" Type Ed25519Signature2020 Rdf Base58 EDDSA),
    #[cfg(feature = "full")]
    row!("eddsa-jcs-2022" Cryptosuite EddsaJcs2022 Json Base58 EDDSA),
    #[cfg(feature = "full")]
    row!("ecdsa-rdfc-2019" Cryptosuite EcdsaRdfc2019 Rdf Base58 ECDSA),
    #[cfg(feature = "full")]
    row!("ecdsa-jcs-2019" Cryptosuite EcdsaJcs2019 Json Base58 ECDSA),
    #[cfg(feature = "full")]
    row!("Ed25519Signature2018" Type Ed25519Signature2018 Rdf Jws EDDSA),
    #[cfg(feature = "full")]
    row!("JsonWebSignature2020" Type JsonWebSignature2020 Rdf Jws JWS),
    #[cfg(feature = "sd")]
    row!("ecdsa-sd-2023" Cryptosuite EcdsaSd2023 Statements Cbor P256),
    #[cfg(feature = "bbs")]
    row!("bbs-2023" Cryptosuite Bbs2023 Statements Cbor BLS),
    row!(OLD_NAME Cryptosuite EddsaRdfc2022 Rdf Base58 EDDSA),
];

/// What a suite's name is.
#[allow(non_upper_case_globals)]
mod kind {
    /// The proof's `cryptosuite`, its `type` being `DataIntegrityProof`.
    pub(super) const Cryptosuite: bool = true;
    /// The proof's `type`, from before there was that.
    pub(super) const Type: bool = false;
}

/// What `eddsa-rdfc-2022` was called before.
pub(super) const OLD_NAME: &str = "eddsa-2022";

impl Suite {
    /// The suite of a proof, by its `type` and `cryptosuite`.
    pub(super) fn of(kind: &str, cryptosuite: Option<&str>) -> Option<Self> {
        let name = cryptosuite.unwrap_or(kind);
        let data_integrity = cryptosuite.is_some();
        let known = TABLE.iter().find(|row| row.name == name && row.data_integrity == data_integrity);
        known.map(|row| row.suite)
    }

    /// The name that proofs give it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        TABLE[self as usize].name
    }

    /// Whether the name is that of a `cryptosuite`, and the proof's `type` `DataIntegrityProof`.
    #[must_use]
    pub const fn is_data_integrity(self) -> bool {
        TABLE[self as usize].data_integrity
    }

    /// What is signed.
    pub(super) const fn form(self) -> Form {
        TABLE[self as usize].form
    }

    /// Whether badges are signed with it here.
    #[cfg(feature = "issue")]
    pub(crate) const fn is_issued(self) -> bool {
        matches!(self.encoding(), Encoding::Base58)
    }

    /// Whether others have taken its place (DIP-22).
    #[cfg(feature = "full")]
    #[must_use]
    pub const fn is_obsolete(self) -> bool {
        matches!(self.encoding(), Encoding::Jws)
    }

    /// How the signature is written.
    pub(super) const fn encoding(self) -> Encoding {
        TABLE[self as usize].encoding
    }

    /// The member of a proof that holds the signature.
    pub(super) const fn member(self) -> &'static str {
        match self.encoding() {
            #[cfg(feature = "full")]
            Encoding::Jws => "jws",
            _ => "proofValue",
        }
    }

    /// The hash functions that it may have, each once: a key decides between them.
    #[cfg(feature = "inspect")]
    pub(super) fn hashes(self) -> Vec<Hash> {
        let mut hashes = Vec::new();
        for (_, hash) in TABLE[self as usize].keys {
            if !hashes.contains(hash) {
                hashes.push(*hash);
            }
        }
        hashes
    }

    /// The algorithm and hash that go with a kind of key (DIP-21, DIP-23).
    #[cfg(feature = "full")]
    pub(crate) fn algorithm(self, kind: KeyKind) -> Option<(Algorithm, Hash)> {
        TABLE[self as usize].keys.iter().copied().find(|(algorithm, _)| algorithm.key_kind() == kind)
    }

    /// The algorithm and hash that go with a kind of key: without the feature `full` there is one.
    #[cfg(not(feature = "full"))]
    pub(crate) fn algorithm(self, kind: KeyKind) -> Option<(Algorithm, Hash)> {
        (kind == KeyKind::Ed25519).then_some((Algorithm::EdDsa, Hash::Sha256))
    }
}
