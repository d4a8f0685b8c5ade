//! Every bound on untrusted input, each with its reason (DESIGN.md invariant 7, ENV-13).
//!
//! A breached bound means "could not be checked", never "valid" and never "invalid".

/// Bytes of one JSON document, badge or fetched. The largest real badge seen (a full example with
/// embedded endorsements) has 16 KB; inline pictures make some of a few hundred KB.
pub const DOCUMENT_BYTES: usize = 2 * 1024 * 1024;

/// Nesting of JSON arrays and objects. Real badges stay below 20; each level costs stack.
pub const JSON_DEPTH: usize = 64;

/// Values (objects, arrays and scalars together) in one JSON document: bounds memory, since the
/// smallest value takes two bytes of text and some fifty of memory.
pub const JSON_VALUES: usize = 200_000;

/// Bits of an RSA modulus. Keys have 2048 to 4096; the time to verify grows with the square.
pub const RSA_BITS: usize = 8_192;

/// Bits of an RSA public exponent: what browsers take. Nearly all are 65537; the time to verify grows
/// with the length, and nothing is gained by it.
pub const RSA_EXPONENT_BITS: usize = 33;

/// Digits and signs of one JSON number. IEEE doubles need 25; longer ones only cost time.
pub const NUMBER_CHARS: usize = 400;

/// Context documents that one `@context` may name, imports and scoped contexts included.
/// Real badges name at most five.
pub const CONTEXTS: usize = 64;

/// Nesting of context processing (scoped contexts, `@import`), which recurses.
pub const CONTEXT_DEPTH: usize = 32;

/// RDF quads of one document. The full Open Badges 3.0 example has about 300.
pub const QUADS: usize = 50_000;

/// Steps of RDFC-1.0 "Hash N-Degree Quads" for one document: a step is one related blank node
/// hashed, or one place of a permutation filled. Poison graphs need factorially many, the hardest
/// case of the W3C suite 6,168, a list of a hundred look-alikes 39,204 (CTX-15).
pub const CANONICAL_STEPS: usize = 100_000;

/// Nesting of RDFC-1.0 "Hash N-Degree Quads", which recurses along chains of look-alike blank nodes.
pub const CANONICAL_DEPTH: usize = 256;

/// Proofs in one credential: each costs a canonicalisation and a signature check.
pub const PROOFS: usize = 16;

/// Statements that are signed one by one in a proof of selective disclosure: each costs a signature check.
/// The full Open Badges 3.0 example has about 300.
pub const STATEMENTS: usize = 1_000;

/// Messages that a BBS signature is about, shown or hidden: each costs 1 to 2 ms in a page, whatever it says.
#[cfg(feature = "bbs")]
pub const BBS_MESSAGES: usize = 500;

/// Badges in one array, presentation or record: each costs as much as one alone. A life's worth.
pub const BADGES: usize = 300;

/// Identifiers of one recipient that are compared with what a reader types: each costs some hashes. Real
/// badges give one or two.
#[cfg(feature = "full")]
pub const IDENTIFIERS: usize = 100;

/// Documents fetched for one badge (key documents, status lists), redirects not counted.
pub const REQUESTS: usize = 16;

/// Endorsements verified in one badge: each costs as much as a badge, and may cost two requests. The
/// full Open Badges 3.0 example has five. Those in an endorsement are not verified, so that none leads on.
pub const ENDORSEMENTS: usize = 16;

/// Schemas applied to one badge: each may cost a request. Real badges name one or two.
#[cfg(feature = "conformity")]
pub const SCHEMAS: usize = 4;

/// Bytes of one schema. The official one of Open Badges 3.0 has 65,454.
#[cfg(feature = "schema")]
pub const SCHEMA_BYTES: usize = 256 * 1024;

/// References and patterns in one schema: a validator recurses along the one and compiles the other. The
/// official schema of Open Badges 3.0 has 53.
#[cfg(feature = "schema")]
pub const SCHEMA_PARTS: usize = 400;

/// Bytes that a pattern of a schema may take when it is compiled, for validators that can bound them. Ten
/// characters can ask for gigabytes.
#[cfg(feature = "schema")]
pub const PATTERN_BYTES: usize = 256 * 1024;

/// Seconds that applying one schema may take: references can ask for the same check of a part any number of
/// times. Real ones take some milliseconds.
#[cfg(feature = "schema")]
pub const SCHEMA_SECONDS: u64 = 2;

/// Steps of the validator of the official schema on one document, each one schema against one value. The largest
/// published badges take some thousands.
#[cfg(feature = "schema-module")]
pub const CONFORMITY_STEPS: usize = 4_000_000;

/// Refresh services asked for one badge. Real badges name one.
#[cfg(feature = "trust")]
pub const REFRESHES: usize = 2;

/// Documents that one endorsement may ask for at a time: so one that names many addresses leaves the others
/// what they need.
#[cfg(feature = "trust")]
pub const ENDORSEMENT_SHARE: usize = 2;

/// Issuers whose sites are asked, and sites of each: each costs a request. Real issuers name one.
#[cfg(feature = "trust")]
pub const SITES: usize = 3;

/// Statements that one site publishes: each may cost a signature check and a request.
#[cfg(feature = "trust")]
pub const LINKED_DIDS: usize = 50;

/// Files that a reader may name beside a badge, and endorsements shown from beside it.
#[cfg(feature = "trust")]
pub const BESIDE: usize = 16;

/// Schemas that may take that long, before no other is tried: a badge and its endorsements can name dozens.
#[cfg(feature = "schema")]
pub const SCHEMAS_GIVEN_UP: usize = 2;

/// Lists of issuers that a reader may choose at a time: each may cost three requests (the list, its
/// keeper's key, its status).
#[cfg(feature = "trust")]
pub const LISTS: usize = 5;

/// Issuers on one list. The longest of the Digital Credentials Consortium has some 60.
#[cfg(feature = "trust")]
pub const LIST_ENTRIES: usize = 50_000;

/// Entries of one did:webvh log: each costs a signature check and two hashes. One is added when keys or
/// the document change.
#[cfg(feature = "webvh")]
pub const LOG_ENTRIES: usize = 1_000;

/// Keys, announced keys, witnesses or watchers that one entry of a log names: each is compared with others.
#[cfg(feature = "webvh")]
pub const LOG_LIST: usize = 64;

/// Proofs of witnesses verified for one log: two of each are usual.
#[cfg(feature = "webvh")]
pub const WITNESS_PROOFS: usize = 1_000;

/// Status entries read in one badge: each may cost a request. Real badges have one or two.
pub const STATUS_ENTRIES: usize = 8;

/// Bits of one status. Where there are more than one, the badge has a message for each value that they can
/// have: beyond this, more than a document can hold.
#[cfg(feature = "full")]
pub(crate) const STATUS_BITS: u64 = 16;

/// Bytes of one status list once it is unpacked, room for 134 million badges; packed it is part of a
/// document. A few KB can hold gigabytes (STA-08).
pub const STATUS_LIST_BYTES: usize = 16 * 1024 * 1024;

/// Redirects followed for one document by loaders that can count them.
pub const REDIRECTS: u32 = 5;

/// Seconds that one request may take, from connecting to the last byte.
pub const REQUEST_SECONDS: u64 = 15;

/// Characters of one URL: what common servers accept.
pub const URL_CHARS: usize = 8_192;

/// Term definitions copied while the contexts of one document are processed, for each new context
/// those of the one before it included. The richest real badges need some 15,000; a document that
/// redefines something in every node could ask for millions.
pub const CONTEXT_TERMS: usize = 500_000;

/// Term definitions that need each other in a row (a prefix that needs a prefix …), which recurses.
/// Published contexts need two.
pub const TERM_DEPTH: usize = 32;

/// Processed contexts kept for the next badge. A page of badges of one kind needs some 40.
pub const CONTEXT_CACHE: usize = 512;

/// Bytes of RDF terms made from one document, which prefixes can blow up: a long namespace costs
/// its length each time a short prefix is written.
pub const RDF_BYTES: usize = 16 * 1024 * 1024;

/// Characters of one text on a card, about ten printed pages: more would bury the rest.
pub const CARD_TEXT_CHARS: usize = 20_000;

/// Characters of a name in a heading or label of a card; the whole stands in the details.
pub const CARD_LABEL_CHARS: usize = 200;

/// Characters of a fragment that carries a badge: what all browsers keep in links and in history. As
/// `MAX_FRAGMENT` in www/element/fragment.js.
pub const FRAGMENT_CHARS: usize = 64 * 1024;

/// Items of one list on a card (evidence, alignments, keywords).
pub const CARD_ITEMS: usize = 100;

/// Bytes that reading one Markdown text may search through: unclosed marks make each search reach
/// the end of the text. Honest texts need a few times their length.
pub const MARKDOWN_WORK: usize = 400_000;

/// Nesting of emphasis and links in Markdown, which recurses.
pub const MARKDOWN_DEPTH: usize = 4;

/// Bytes of one picture. Badges stay below 2 MB; a photograph of a telephone has up to 12.
pub const PICTURE_BYTES: usize = 16 * 1024 * 1024;

/// Badges baked into one picture: each may be verified. A standard allows one, and there are three;
/// tools that add theirs without taking out the old one make some more.
pub const BAKED_TEXTS: usize = 16;

/// Bytes of one baked text, inflated if it was compressed: it is a JSON document at the most.
pub const BAKED_BYTES: usize = DOCUMENT_BYTES;

/// Nesting of elements in an SVG. Drawings stay below 50; an element that is open costs memory.
pub const SVG_DEPTH: usize = 256;

/// Elements of an SVG. Detailed drawings have some 10,000, and browsers are slow with more.
pub const SVG_ELEMENTS: usize = 100_000;

/// Attributes of one element: each is compared with the others, since none may stand twice. Drawing
/// programs write up to 40.
pub const SVG_ATTRIBUTES: usize = 128;

/// Namespaces declared at one place of an SVG: each prefix is looked up among them. Drawing programs
/// declare up to 15.
pub const SVG_NAMESPACES: usize = 128;

/// Bytes of a file with a private key: an encrypted Ed25519 key has some 350.
#[cfg(feature = "issue")]
pub const KEY_FILE_BYTES: usize = 16 * 1024;

/// Bytes of the name or identifier of somebody who is asked to sign a badge.
#[cfg(feature = "issue")]
pub const ASKED_BYTES: usize = 300;

/// Members of a group with a key in shares: each text of a round has a part for each of them, and the work grows with
/// their square.
#[cfg(feature = "frost")]
pub const FROST_MEMBERS: usize = 25;

/// Bytes of the name of such a member.
#[cfg(feature = "frost")]
pub const FROST_NAME_BYTES: usize = 100;

/// Bytes of memory that deriving a key from a passphrase may take, which the key's file asks for: files made
/// here need 16 MiB.
#[cfg(feature = "issue")]
pub const KEY_MEMORY: u64 = 256 * 1024 * 1024;

/// How often scrypt may fill that memory, which the key's file asks for: files made here need 5.
#[cfg(feature = "issue")]
pub const KEY_ROUNDS: u32 = 64;

/// Iterations of PBKDF2 in a key's file: OWASP advises 600,000, and each costs a microsecond or two.
#[cfg(feature = "issue")]
pub const KEY_ITERATIONS: u32 = 10_000_000;
