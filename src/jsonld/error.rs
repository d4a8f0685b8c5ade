//! Why a document has no RDF.

use crate::json::Pointer;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident $text:literal,)*) => {
        /// What is wrong. The first group is the list of
        /// [`JsonLdErrorCode`](https://www.w3.org/TR/json-ld11-api/#jsonlderrorcode) as far as expansion can
        /// meet it; the second is what safe mode refuses because it would be left out of the RDF, and so out
        /// of what a signature covers (CTX-05); the third is ours.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ErrorCode { $($(#[$doc])* $variant,)* }

        impl ErrorCode {
            /// The stable text of the code; for the first group, W3C's.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}

codes! {
    /// Two properties expand to one keyword.
    CollidingKeywords "colliding keywords",
    /// Contexts include each other without end.
    ContextOverflow "context overflow",
    /// A term is defined by itself.
    CyclicIriMapping "cyclic IRI mapping",
    /// `@base` is not an IRI, or relative without a base.
    InvalidBaseIri "invalid base IRI",
    /// `@direction` is neither `ltr` nor `rtl`.
    InvalidBaseDirection "invalid base direction",
    /// `@container` has a value that the specification does not allow.
    InvalidContainerMapping "invalid container mapping",
    /// A context has an entry that the processing mode does not allow.
    InvalidContextEntry "invalid context entry",
    /// `null` would forget protected terms.
    InvalidContextNullification "invalid context nullification",
    /// A context's `@language` is neither a string nor null.
    InvalidDefaultLanguage "invalid default language",
    /// `@id` is not a string.
    InvalidIdValue "invalid @id value",
    /// `@import` is not a string.
    InvalidImportValue "invalid @import value",
    /// `@included` holds something that is not a node.
    InvalidIncludedValue "invalid @included value",
    /// `@index` is not a string.
    InvalidIndexValue "invalid @index value",
    /// A term's IRI is missing or not an IRI.
    InvalidIriMapping "invalid IRI mapping",
    /// `@context` is aliased.
    InvalidKeywordAlias "invalid keyword alias",
    /// A language map holds something that is not a string.
    InvalidLanguageMapValue "invalid language map value",
    /// A term's `@language` is neither a string nor null.
    InvalidLanguageMapping "invalid language mapping",
    /// A value's `@language` is not a string.
    InvalidLanguageTaggedString "invalid language-tagged string",
    /// A number or boolean has a language.
    InvalidLanguageTaggedValue "invalid language-tagged value",
    /// A context is not a string, object or null.
    InvalidLocalContext "invalid local context",
    /// `@nest` is or holds something that it cannot.
    InvalidNestValue "invalid @nest value",
    /// `@prefix` is not a boolean.
    InvalidPrefixValue "invalid @prefix value",
    /// `@propagate` is not a boolean.
    InvalidPropagateValue "invalid @propagate value",
    /// `@protected` is not a boolean.
    InvalidProtectedValue "invalid @protected value",
    /// What was found under a context's URL is not a context.
    InvalidRemoteContext "invalid remote context",
    /// A reverse term also has `@id` or `@nest`, or another container than it may.
    InvalidReverseProperty "invalid reverse property",
    /// `@reverse` holds a keyword.
    InvalidReversePropertyMap "invalid reverse property map",
    /// A reverse property's value is a literal or a list.
    InvalidReversePropertyValue "invalid reverse property value",
    /// `@reverse` is not an object.
    InvalidReverseValue "invalid @reverse value",
    /// A term's own context is not a context.
    InvalidScopedContext "invalid scoped context",
    /// A `@set` or `@list` object has other entries.
    InvalidSetOrListObject "invalid set or list object",
    /// A term's definition is neither string, object nor null, or has unknown entries.
    InvalidTermDefinition "invalid term definition",
    /// A term's `@type` is not an IRI.
    InvalidTypeMapping "invalid type mapping",
    /// `@type` holds something that is not a string.
    InvalidTypeValue "invalid type value",
    /// A literal's datatype is not an IRI.
    InvalidTypedValue "invalid typed value",
    /// A value object has entries that it cannot.
    InvalidValueObject "invalid value object",
    /// A value object's `@value` is an object or array.
    InvalidValueObjectValue "invalid value object value",
    /// `@version` is not 1.1.
    InvalidVersionValue "invalid @version value",
    /// `@vocab` is not an IRI.
    InvalidVocabMapping "invalid vocab mapping",
    /// A keyword is redefined.
    KeywordRedefinition "keyword redefinition",
    /// A context requires JSON-LD 1.1, but is read as 1.0.
    ProcessingModeConflict "processing mode conflict",
    /// A protected term is redefined (CTX-08).
    ProtectedTermRedefinition "protected term redefinition",

    /// A property or type-like keyword that no context defines.
    UndefinedTerm "undefined term",
    /// `@id`, or a value that should be an IRI, is relative or not writable as IRI.
    RelativeId "relative @id reference",
    /// A type is neither defined nor an absolute IRI.
    RelativeType "relative @type reference",
    /// A vocabulary-mapped value or `@vocab` is relative.
    RelativeVocab "relative @vocab reference",
    /// A property is a blank node, or not writable as IRI.
    InvalidPredicate "invalid predicate",
    /// A language tag is not well-formed.
    InvalidLanguageTag "invalid language tag",
    /// A name looks like a keyword and is none.
    ReservedName "reserved name",
    /// A value, list or empty object belongs to no property.
    FreeFloating "free-floating value",
    /// A value object is `null`.
    NullValue "null value",
    /// A text's direction, which RDF can only hold by an extension.
    DirectionLost "direction not in RDF",
    /// `@language` or `@direction` where there is no text.
    KeywordLost "keyword without effect",

    /// A context's URL is not among the bundled ones (CTX-03, CTX-07).
    ContextUnknown "unknown context",
    /// What everyday badges have no need of, and only the feature `full` reads.
    Unsupported "unsupported",
    /// A number is not a finite IEEE double.
    Number "number out of range",
    /// A bound of `limits.rs`.
    Limit "limit",
}

impl ErrorCode {
    /// Whether the error is that RDF, and so a signature over it, would leave something out (CTX-05).
    #[must_use]
    pub const fn is_data_loss(self) -> bool {
        matches!(
            self,
            Self::UndefinedTerm
                | Self::RelativeId
                | Self::RelativeType
                | Self::RelativeVocab
                | Self::InvalidPredicate
                | Self::InvalidLanguageTag
                | Self::ReservedName
                | Self::FreeFloating
                | Self::NullValue
                | Self::DirectionLost
                | Self::KeywordLost
        )
    }
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonLdError {
    /// What is wrong.
    pub code: ErrorCode,
    /// The place in the document; for an error within a context, the place of the `@context` item
    /// or of the node to which a term's own context applies.
    pub at: Pointer,
    /// The term, IRI or context URL that is meant, where there is one.
    pub name: Option<Box<str>>,
}
