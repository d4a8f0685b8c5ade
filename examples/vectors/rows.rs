//! What the vectors are.

use super::badges::{
    self, GUILD, IssuerKind, Model, get, guild_document, insert, issuer_key, quoted, remove, rename, set, sign,
    sign_as_issuer, sign_with, stranger_key,
};
use super::lists::{self, ENTRIES, bits};
use super::{Vector, short};
use open_badge::issue::Suite;
use open_badge::json::Value;
use open_badge::report::{Code, Verdict};

const RDFC: Suite = Suite::EddsaRdfc2022;

/// All vectors, by subject.
pub fn rows() -> Vec<Vector> {
    let (hosted, forms, endorsed) = (super::hosted::rows(), super::forms::rows(), super::endorsed::rows());
    let subjects = [
        super::suites::rows(),
        dates(),
        statuses(),
        endorsed,
        inputs(),
        forms,
        hosted,
        keys(),
        proofs(),
        names(),
        numbers(),
        texts(),
        shapes(),
    ];
    subjects.into_iter().flatten().collect()
}

/// A small badge without a proof.
pub fn unsigned(model: Model, suite: Suite, issuer: &str) -> Value {
    small(&badges::unsigned(model, suite, issuer))
}

/// A badge without what is left out of small ones.
pub fn small(badge: &Value) -> Value {
    let out = [
        "/evidence",
        "/awardedDate",
        "/issuer/url",
        "/issuer/email",
        "/credentialSubject/identifier",
        "/credentialSubject/narrative",
        "/credentialSubject/achievement/alignment",
        "/credentialSubject/achievement/creditsAvailable",
        "/credentialSubject/achievement/criteria/id",
        "/credentialSubject/achievement/image",
        "/credentialSubject/achievement/tag",
        "/description",
    ];
    out.iter().fold(badge.clone(), |badge, place| remove(&badge, place))
}

pub fn plain() -> Value {
    unsigned(Model::V2, RDFC, &issuer_key().did())
}

pub fn good() -> Value {
    sign_as_issuer(&plain())
}

pub fn good_by(model: Model, suite: Suite, issuer: IssuerKind) -> Value {
    sign(&unsigned(model, suite, &issuer.id()), &issuer_key(), &issuer.method(), suite)
}

fn guild_badge() -> Value {
    good_by(Model::V2, RDFC, IssuerKind::DidWeb)
}

/// The small badge with an own context and an own member `n`, signed.
fn with_member(suite: Suite, context: &str, value: &str) -> Value {
    let badge = set(&set(&unsigned(Model::V2, suite, &issuer_key().did()), "/@context/-", context), "/n", value);
    sign(&badge, &issuer_key(), &issuer_key().method(), suite)
}

fn dates() -> Vec<Vector> {
    let zoneless = sign_as_issuer(&set(&plain(), "/validFrom", r#""2026-05-03T10:00:00""#));
    let over =
        sign_with(&plain(), &issuer_key(), &issuer_key().method(), RDFC, &[("expires", r#""2026-05-31T00:00:00Z""#)]);
    vec![
        Vector::refused("its time is over", &good(), Verdict::Expired, Code::DateUntil).at("2028-05-03T10:00:00.001Z"),
        Vector::refused("its time has not begun", &good(), Verdict::NotYetValid, Code::DateFrom)
            .at("2026-05-03T11:59:59+02:00"),
        Vector::valid("a date without its zone", &zoneless)
            .with_caveats(&[Code::CredentialTimeZone, Code::IssuerDomain]),
        Vector::refused("the proof's time is over", &over, Verdict::Expired, Code::ProofExpires),
    ]
}

fn statuses() -> Vec<Vector> {
    let with = |entry: &Value| sign_as_issuer(&set(&plain(), "/credentialStatus", &badges::write(entry)));
    let entry = |purpose: &str| lists::entry(purpose, "94567");
    let list = |purpose: &str, entries: usize, places: &[usize]| {
        lists::unsigned_list(&quoted(purpose), &bits(entries, places))
    };
    let for_revocation = |places: &[usize]| sign_as_issuer(&list("revocation", ENTRIES, places));
    let revocation = || Vector::valid("not revoked", &with(&entry("revocation")));
    let revoked = |name| Vector::refused(name, &with(&entry("revocation")), Verdict::Revoked, Code::StatusRevocation);
    let unread = |name| Vector { name, ..revocation() };
    let caveats = [Code::IssuerDomain, Code::StatusRevocation];
    let faults = [Code::IssuerDomain, Code::StatusList, Code::StatusRevocation];
    let expired = set(&list("revocation", ENTRIES, &[]), "/validUntil", r#""2026-05-31T00:00:00Z""#);
    let tampered = set(&for_revocation(&[]), "/validUntil", r#""2026-07-02T00:00:00Z""#);
    let suspended = list("suspension", ENTRIES, &[94_567]);
    let plain_badge = sign_as_issuer(&set(
        &set(&plain(), "/@context/-", &quoted(lists::EXTENSIONS)),
        "/credentialStatus",
        &badges::write(&lists::plain_entry()),
    ));
    let id = get(&plain_badge, "/id").as_str().unwrap().to_owned();
    let named = lists::plain_list(&format!(r#""revokedCredential": [{{"id": "urn:uuid:1"}}, {{"id": "{id}"}}]"#));
    vec![
        revocation().with_list(&for_revocation(&[94_566, 94_568])),
        revoked("revoked").with_list(&for_revocation(&[94_567])),
        Vector::refused("suspended", &with(&entry("suspension")), Verdict::Suspended, Code::StatusSuspension)
            .with_list(&sign_as_issuer(&suspended)),
        unread("a status list that cannot be had").with_caveats(&caveats),
        unread("a status list that is over").with_list(&sign_as_issuer(&expired)).with_caveats(&faults),
        unread("a status list that was changed").with_list(&tampered).with_caveats(&faults),
        unread("a status list that is too short")
            .with_list(&sign_as_issuer(&list("revocation", 100_000, &[])))
            .with_caveats(&faults),
        unread("a status list that unpacks without end")
            .with_list(&sign_as_issuer(&list("revocation", 17 * 1024 * 1024 * 8, &[])))
            .with_caveats(&caveats),
        Vector::refused("on a list of revoked badges", &plain_badge, Verdict::Revoked, Code::StatusRevocation)
            .with_list(&named),
        Vector::valid("on no list of revoked badges", &plain_badge)
            .with_list(&lists::plain_list(r#""revokedCredentials": []"#)),
    ]
}

fn inputs() -> Vec<Vector> {
    let text = short(&good());
    let picture = sign_as_issuer(&set(
        &plain(),
        "/credentialSubject/achievement/image",
        r#"{"id": "https://guild.example/picture.png", "type": "Image"}"#,
    ));
    vec![
        Vector::text("no badge", "{}", Verdict::NotABadge, Code::IntakeBadge),
        Vector::text("no JSON", r#"{"type": [],}"#, Verdict::NotABadge, Code::IntakeJson),
        Vector::text(
            "a name twice, once by an escape",
            &text.replacen("\"id\":", r#""\u0069d": "urn:x", "id":"#, 1),
            Verdict::Malformed,
            Code::IntakeUniqueNames,
        ),
        Vector::text(
            "half of a surrogate pair",
            &text.replacen("café", r"caf\ud83d", 1),
            Verdict::Malformed,
            Code::IntakeUnicode,
        ),
        Vector::text("nested too deep", &"[".repeat(1000), Verdict::CouldNotCheck, Code::IntakeReadable),
        Vector { input: ["\u{feff}", &text].concat(), ..Vector::valid("a byte order mark", &Value::Null) }
            .with_caveats(&[Code::IntakeByteOrderMark, Code::IssuerDomain]),
        Vector::valid("a picture elsewhere", &picture).with_caveats(&[Code::IssuerDomain, Code::PictureSigned]),
    ]
}

fn keys() -> Vec<Vector> {
    let stranger = stranger_key();
    let forge = |method: &str| sign(&unsigned(Model::V2, RDFC, GUILD), &stranger, method, RDFC);
    let by_guild = |name, verdict, because, document: &Value| {
        Vector::refused(name, &guild_badge(), verdict, because).with_guild(document)
    };
    let good = guild_document();
    let method = "/verificationMethod/0";
    vec![
        Vector::refused(
            "a key in the fragment",
            &forge(&format!("{GUILD}#{}", stranger.multikey())),
            Verdict::WrongSigner,
            Code::KeyMethod,
        )
        .with_guild(&good),
        Vector::refused("a stranger's own key", &forge(&stranger.method()), Verdict::WrongSigner, Code::KeyIssuer),
        by_guild(
            "another's key document",
            Verdict::WrongSigner,
            Code::KeyDocumentId,
            &set(&good, "/id", r#""did:web:other.example""#),
        ),
        by_guild(
            "a key for another purpose",
            Verdict::WrongSigner,
            Code::KeyPurpose,
            &rename(&good, "/assertionMethod", "authentication"),
        ),
        by_guild(
            "a revoked key",
            Verdict::WrongSigner,
            Code::KeyCurrent,
            &set(&good, &format!("{method}/revoked"), r#""2026-05-01T00:00:00Z""#),
        ),
        by_guild(
            "a key that is none",
            Verdict::Malformed,
            Code::KeyFormat,
            &set(&good, &format!("{method}/publicKeyMultibase"), r#""z6Mk""#),
        ),
        Vector::refused("a key document that cannot be had", &guild_badge(), Verdict::CouldNotCheck, Code::KeyDocument),
    ]
}

fn proofs() -> Vec<Vector> {
    let (issuer, stranger) = (issuer_key(), stranger_key());
    let by_stranger = |badge: &Value| sign(badge, &stranger, &stranger.method(), RDFC);
    let first = sign_with(&plain(), &stranger, &stranger.method(), RDFC, &[("id", r#""urn:uuid:1""#)]);
    let chain = sign_with(&first, &issuer, &issuer.method(), RDFC, &[("previousProof", r#""urn:uuid:1""#)]);
    let mended = by_stranger(&set(&good(), "/name", r#""Another""#));
    let signature = get(&good(), "/proof/proofValue").as_str().unwrap().to_owned();
    vec![
        Vector::refused("changed", &set(&good(), "/name", r#""Another""#), Verdict::Tampered, Code::ProofSignature),
        Vector::refused("unsigned", &plain(), Verdict::Unsigned, Code::ProofPresent),
        Vector::valid("a stranger's proof before the issuer's", &sign_as_issuer(&by_stranger(&plain()))),
        Vector::refused("a stranger's proof over a changed badge", &mended, Verdict::Tampered, Code::ProofSignature),
        Vector::valid("a chain", &chain),
        Vector::refused(
            "a chain without its link",
            &remove(&chain, "/proof/0"),
            Verdict::Tampered,
            Code::ProofSignature,
        ),
        Vector::refused(
            "a signature cut short",
            &set(&good(), "/proof/proofValue", &quoted(&signature[..60])),
            Verdict::Malformed,
            Code::ProofValue,
        ),
    ]
}

fn names() -> Vec<Vector> {
    let until = r#"{"end": {"@id": "https://www.w3.org/2018/credentials#validUntil", "@type": "http://www.w3.org/2001/XMLSchema#dateTime"}}"#;
    let expired = sign_as_issuer(&set(&plain(), "/validUntil", r#""2026-05-20T00:00:00Z""#));
    let renamed = rename(&set(&expired, "/@context/-", until), "/validUntil", "end");
    vec![
        Vector::refused("an end under another name", &renamed, Verdict::Malformed, Code::ContextUnderstood),
        Vector::refused(
            "an undefined term",
            &set(&good(), "/grade", r#""A""#),
            Verdict::Malformed,
            Code::ContextComplete,
        ),
        Vector::refused(
            "a protected term redefined",
            &set(&good(), "/@context/-", r#"{"name": "https://vectors.example/name"}"#),
            Verdict::Malformed,
            Code::ContextRules,
        ),
        Vector::refused(
            "an unknown context",
            &set(&good(), "/@context/-", r#""https://vectors.example/context""#),
            Verdict::Unsupported,
            Code::ContextKnown,
        ),
        Vector::valid(
            "a member that an older text of the context does not know",
            &set(&good(), "/endorsementJwt", r#"["a.b.c"]"#),
        )
        .with_caveats(&[Code::ContextSnapshot, Code::IssuerDomain]),
    ]
}

fn numbers() -> Vec<Vector> {
    let numbers = "[1e21, 5e-7, 0.1, -0, 333333333.33333329, 1.0, 9007199254740993, 1E-7, 123456789012345680000]";
    let set_of = r#"{"n": "https://vectors.example/n"}"#;
    let typed = r#"{"n": {"@id": "https://vectors.example/n", "@type": "http://www.w3.org/2001/XMLSchema#double"}}"#;
    let rdf = with_member(RDFC, set_of, numbers);
    vec![
        Vector::valid("numbers over RDF", &rdf).with_quads(&[
            "\"1.0E21\"^^<http://www.w3.org/2001/XMLSchema#double>",
            "\"5.0E-7\"^^<http://www.w3.org/2001/XMLSchema#double>",
            "\"1.0E-1\"^^<http://www.w3.org/2001/XMLSchema#double>",
            "\"0\"^^<http://www.w3.org/2001/XMLSchema#integer>",
            "\"3.333333333333333E8\"^^<http://www.w3.org/2001/XMLSchema#double>",
            "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>",
            "\"9007199254740992\"^^<http://www.w3.org/2001/XMLSchema#integer>",
            "\"123456789012345683968\"^^<http://www.w3.org/2001/XMLSchema#integer>",
        ]),
        Vector::valid("numbers typed as doubles", &with_member(RDFC, typed, "[7, -0, 2.5]")).with_quads(&[
            "\"7.0E0\"^^<http://www.w3.org/2001/XMLSchema#double>",
            "\"2.5E0\"^^<http://www.w3.org/2001/XMLSchema#double>",
        ]),
        Vector::valid("numbers over JSON", &with_member(Suite::EddsaJcs2022, set_of, numbers)),
        Vector::valid(
            "numbers over JSON, written otherwise",
            &set(&with_member(Suite::EddsaJcs2022, set_of, numbers), "/n", RESPELT),
        ),
        Vector::refused(
            "a number changed in its last place",
            &set(&rdf, "/n/4", "333333333.3333334"),
            Verdict::Tampered,
            Code::ProofSignature,
        ),
        Vector::refused(
            "a number that no double holds",
            &set(&rdf, "/n/0", "1e400"),
            Verdict::Malformed,
            Code::CanonicalForm,
        ),
    ]
}

/// The same numbers as ECMAScript does not write them.
const RESPELT: &str = "[1000000000000000000000, 0.0000005, 1e-1, 0, 333333333.3333333, 1, 9007199254740992, 0.0000001, 1.2345678901234568e20]";

fn texts() -> Vec<Vector> {
    let name = r#""Ünïcødé 修理 ремонт تصليح 🔧 e\u0301 \u0000\u007f\t\n\\\" \u2028\ufdd0""#;
    let named = set(&plain(), "/credentialSubject/achievement/name", name);
    let jcs = set(
        &unsigned(Model::V2, Suite::EddsaJcs2022, &issuer_key().did()),
        "/credentialSubject/achievement/name",
        name,
    );
    let ordered = set(&jcs, "/@context/-", r#"{"@vocab": "https://vectors.example/"}"#);
    let ordered =
        ["€", "ﬁ", "😀", "ö", "1"].iter().fold(ordered, |badge, name| set(&badge, &format!("/{name}"), "true"));
    let key = issuer_key();
    let languages = r#"{"n": {"@id": "https://vectors.example/n", "@container": "@language"}}"#;
    vec![
        Vector::valid("a name in many scripts, over RDF", &sign_as_issuer(&named)),
        Vector::valid("a name in many scripts, over JSON", &sign(&jcs, &key, &key.method(), Suite::EddsaJcs2022)),
        Vector::valid("member names in the order of UTF-16", &sign(&ordered, &key, &key.method(), Suite::EddsaJcs2022)),
        Vector::refused(
            "a name composed otherwise",
            &set(&good(), "/credentialSubject/achievement/name", r#""Repair cafe\u0301 host""#),
            Verdict::Tampered,
            Code::ProofSignature,
        ),
        Vector::valid(
            "a language map",
            &with_member(RDFC, languages, r#"{"de": ["Hallo", "Servus"], "ar": "مرحبا", "@none": "hi"}"#),
        )
        .with_quads(&["\"Servus\"@de", "\"مرحبا\"@ar", "\"hi\" ."]),
    ]
}

fn shapes() -> Vec<Vector> {
    let list = r#"{"n": {"@id": "https://vectors.example/n", "@container": "@list"}}"#;
    let knows = r#"{"n": {"@id": "https://vectors.example/n", "@type": "@id"}}"#;
    let twins = r#"[{"n": {"id": "_:a"}}, {"n": {"id": "_:b"}}, {"id": "_:a", "n": {"id": "_:b"}}, {"id": "_:b", "n": {"id": "_:a"}}]"#;
    let moved = insert(&remove(&with_member(RDFC, list, "[1, 2]"), "/n/0"), "/n/1", "1");
    let set_of = r#"{"n": "https://vectors.example/n"}"#;
    vec![
        Vector::valid("lists in lists", &with_member(RDFC, list, r#"[[], [1, [2, "three"]], 4]"#)),
        Vector::refused("a list in another order", &moved, Verdict::Tampered, Code::ProofSignature),
        Vector::valid(
            "a set in another order",
            &set(&with_member(RDFC, set_of, "[1, 2, 2]"), "/n", r#"{"@set": [2, 1]}"#),
        ),
        Vector::valid("blank nodes that know each other", &with_member(RDFC, knows, twins)),
        Vector::refused(
            "blank nodes that all know each other",
            &set(&set(&good(), "/@context/-", knows), "/n", &clique(14)),
            Verdict::CouldNotCheck,
            Code::CanonicalForm,
        ),
    ]
}

/// Blank nodes each of which knows all others: factorially many orders to try (CTX-15).
fn clique(count: usize) -> String {
    let node = |index: usize| {
        let others: Vec<String> =
            (0..count).filter(|other| *other != index).map(|other| format!(r#""_:n{other}""#)).collect();
        format!(r#"{{"id": "_:n{index}", "n": [{}]}}"#, others.join(","))
    };
    format!("[{}]", (0..count).map(node).collect::<Vec<_>>().join(","))
}
