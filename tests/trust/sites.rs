//! Whether the sites that an issuer names name the issuer (Well Known DID Configuration), both ways.

use crate::badges::{
    GUILD, GUILD_METHOD, GUILD_URL, guild_badge, guild_document, issuer_key, key_badge, parse, quoted, remove, set,
    sign_as_issuer, stranger_key, unsigned_key_badge, write,
};
use crate::consult::{card, consult};
use crate::tokens::token_by;
use open_badge::Verification;
use open_badge::documents::{Documents, Fetched};
use open_badge::json::Value;
use open_badge::limits;
use open_badge::report::{Verdict, Why, verdict};
use open_badge::trust::{Choice, Doubt, SiteAnswer};

/// The badges of the tests name this site as their issuer's.
const SITE: &str = "https://guild.example";
const ADDRESS: &str = "https://guild.example/.well-known/did-configuration.json";

/// What a site's statement of an issuer says, as the claims of a token.
fn claims(issuer: &str, origin: &str) -> Value {
    // From 2026-01-01 to 2027-01-01.
    let text = r#"{
      "iss": "ISSUER", "sub": "ISSUER", "nbf": 1767225600, "exp": 1798761600,
      "vc": {
        "@context": [
          "https://www.w3.org/2018/credentials/v1", "https://identity.foundation/.well-known/did-configuration/v1"
        ],
        "type": ["VerifiableCredential", "DomainLinkageCredential"],
        "issuer": "ISSUER",
        "issuanceDate": "2026-01-01T00:00:00Z",
        "expirationDate": "2027-01-01T00:00:00Z",
        "credentialSubject": { "id": "ISSUER", "origin": "ORIGIN" }
      }
    }"#;
    parse(&text.replace("ISSUER", issuer).replace("ORIGIN", origin))
}

fn token(claims: &Value) -> Value {
    let header = r#"{"alg": "EdDSA", "kid": "KID"}"#.replace("KID", &issuer_key().method());
    Value::string(&token_by(1, &header, claims))
}

/// The issuer's own statement about its site.
fn own() -> Value {
    token(&claims(&issuer_key().did(), SITE))
}

fn configuration(linked: &[Value]) -> String {
    let linked = write(&Value::Array(linked.to_vec()));
    format!(
        r#"{{"@context": "https://identity.foundation/.well-known/did-configuration/v1", "linked_dids": {linked}}}"#
    )
}

fn web(text: &str) -> Documents {
    let mut web = Documents::new();
    web.insert(ADDRESS, Fetched::Found(text.into()));
    web
}

fn asked(badge: &Value, web: &Documents) -> (Verification, Vec<String>) {
    consult(badge, &Choice { sites: true, ..Choice::default() }, web)
}

/// What the site of a did:key says, where it publishes these statements.
fn answer(linked: &[Value]) -> SiteAnswer {
    let (verification, _) = asked(&key_badge(), &web(&configuration(linked)));
    assert_eq!(verdict(&verification.report), Verdict::Valid);
    let [site] = &verification.report.sites[..] else { panic!("{:?}", verification.report.sites) };
    assert_eq!(&*site.origin, SITE);
    site.answer
}

const fn unknown(doubt: Doubt) -> SiteAnswer {
    SiteAnswer::NotChecked(doubt)
}

#[test]
fn a_site_and_an_issuer_that_name_each_other_are_linked() {
    assert_eq!(answer(&[own()]), SiteAnswer::Linked);
    let other = token(&claims("did:web:other.example", SITE));
    assert_eq!(answer(&[Value::Null, other, own()]), SiteAnswer::Linked, "others beside it do not matter");
    let (verification, _) = asked(&key_badge(), &web(&configuration(&[own()])));
    let text = card(&verification);
    assert!(text.contains("guild.example and the issuer name each other."), "{text}");
    // No verdict and no headline depends on it.
    assert!(text.starts_with("Signature valid — issuer not identified"), "{text}");
}

#[test]
fn a_site_that_does_not_name_the_issuer_is_not_linked() {
    let key = issuer_key().did();
    let elsewhere = token(&claims(&key, "https://evil.example"));
    let path = token(&claims(&key, "https://guild.example.evil.example"));
    for linked in [vec![], vec![elsewhere], vec![path], vec![token(&claims("did:web:other.example", SITE))]] {
        assert_eq!(answer(&linked), SiteAnswer::NotLinked, "{linked:?}");
    }
    let mut gone = Documents::new();
    gone.insert(ADDRESS, Fetched::Failed { why: Why::Unreachable, status: Some(404) });
    let (verification, _) = asked(&key_badge(), &gone);
    assert_eq!(verification.report.sites[0].answer, SiteAnswer::NotLinked);
    assert!(card(&verification).contains("guild.example does not name the issuer."));
}

/// Whoever runs a site can write any issuer's name there; only the issuer can sign it.
#[test]
fn a_statement_that_the_issuer_did_not_sign_is_none() {
    let key = issuer_key().did();
    let header = |kid: &str| format!(r#"{{"alg": "EdDSA", "kid": "{kid}"}}"#);
    let strangers = Value::string(&token_by(2, &header(&stranger_key().method()), &claims(&key, SITE)));
    let in_its_name = Value::string(&token_by(2, &header(&issuer_key().method()), &claims(&key, SITE)));
    let other_subject = token(&set(&claims(&key, SITE), "/sub", &quoted(&stranger_key().did())));
    let no_subject = token(&remove(&claims(&key, SITE), "/sub"));
    for statement in [strangers, in_its_name, other_subject, no_subject] {
        assert_eq!(answer(std::slice::from_ref(&statement)), unknown(Doubt::NotInOrder), "{statement:?}");
        assert_eq!(answer(&[statement, own()]), SiteAnswer::Linked, "nobody can hide the good one");
    }
}

#[test]
fn a_statement_out_of_its_time_is_none() {
    let good = claims(&issuer_key().did(), SITE);
    for (place, value) in [("/exp", "1767225601"), ("/nbf", "1790000000")] {
        assert_eq!(answer(&[token(&set(&good, place, value))]), unknown(Doubt::OutOfDate), "{place}");
    }
    assert_ne!(answer(&[token(&remove(&good, "/exp"))]), SiteAnswer::Linked, "it must have an end");
}

/// Its context is none that is carried, so a proof inside cannot be verified.
#[test]
fn a_statement_with_a_proof_inside_is_not_checked() {
    let inside = claims(&issuer_key().did(), SITE).get("vc").unwrap().clone();
    let proof = key_badge().get("proof").unwrap().clone();
    assert_eq!(answer(&[set(&inside, "/proof", &write(&proof))]), unknown(Doubt::Unread(Why::Unsupported)));
}

/// A signature over RDF covers statements: whoever passes them on can lend them the names of a statement about
/// a site.
#[test]
fn a_statement_whose_names_a_context_in_it_lends_is_not_checked() {
    let key = issuer_key().did();
    let text = r#"{
      "@context": ["https://www.w3.org/ns/credentials/v2", {
        "Visit": "https://trips.example/ns#Visit", "place": "https://trips.example/ns#place"
      }],
      "type": ["VerifiableCredential", "Visit"],
      "issuer": "ISSUER",
      "validFrom": "2026-01-01T00:00:00Z",
      "credentialSubject": { "id": "ISSUER", "place": "SITE" }
    }"#;
    let meant = write(&sign_as_issuer(&parse(&text.replace("ISSUER", &key).replace("SITE", SITE))));
    let lent = meant.replace("\"Visit\"", "\"DomainLinkageCredential\"").replace("\"place\"", "\"origin\"");
    assert_eq!(answer(&[parse(&lent)]), unknown(Doubt::Unread(Why::Unsupported)));
}

#[test]
fn a_site_that_cannot_be_asked_leaves_it_open() {
    let (verification, urls) = asked(&key_badge(), &Documents::new());
    assert_eq!(verification.report.sites[0].answer, unknown(Doubt::Unread(Why::Unreachable)));
    assert_eq!(urls, [ADDRESS]);
    for url in ["https://127.0.0.1/", "https://router.local/"] {
        let badge = sign_as_issuer(&set(&unsigned_key_badge(), "/issuer/url", &quoted(url)));
        let (verification, urls) = asked(&badge, &Documents::new());
        assert_eq!(verification.report.sites[0].answer, unknown(Doubt::Unread(Why::NotPermitted)), "{url}");
        assert!(urls.is_empty(), "{url}: {urls:?}");
    }
    for url in ["https://user@guild.example/", "http://guild.example/"] {
        let badge = sign_as_issuer(&set(&unsigned_key_badge(), "/issuer/url", &quoted(url)));
        assert!(asked(&badge, &Documents::new()).0.report.sites.is_empty(), "{url}");
    }
    for text in ["", "[]", "{}", r#"{"linked_dids": {}}"#] {
        let (verification, _) = asked(&key_badge(), &web(text));
        assert_eq!(verification.report.sites[0].answer, unknown(Doubt::Form), "{text}");
    }
    let many = vec![Value::Null; limits::LINKED_DIDS + 1];
    assert_eq!(answer(&many), unknown(Doubt::Unread(Why::Limit)));
}

#[test]
fn nobody_is_asked_unless_a_reader_wants_to_know_nor_for_what_nobody_signed() {
    let (verification, urls) = consult(&key_badge(), &Choice::default(), &Documents::new());
    assert!(urls.is_empty() && verification.report.sites.is_empty());
    for forged in [unsigned_key_badge(), set(&key_badge(), "/name", r#""Changed""#)] {
        let (verification, urls) = asked(&forged, &Documents::new());
        assert!(urls.is_empty() && verification.report.sites.is_empty(), "{urls:?}");
    }
}

/// A did:web can name its sites in its own document.
#[test]
fn sites_that_a_did_document_names_are_asked_too() {
    let services = r##"[
      {"id": "#1", "type": "LinkedDomains", "serviceEndpoint": {"origins": ["https://other.example/"]}},
      {"id": "#2", "type": ["LinkedDomains"], "serviceEndpoint": "https://third.example"},
      {"id": "#3", "type": "Else", "serviceEndpoint": "https://fourth.example"}
    ]"##;
    let document = set(&guild_document(), "/service", services);
    let header = r#"{"alg": "EdDSA", "kid": "KID"}"#.replace("KID", GUILD_METHOD);
    let statement = Value::string(&token_by(1, &header, &claims(GUILD, "https://other.example")));
    let mut web = Documents::new();
    web.insert(GUILD_URL, Fetched::Found(write(&document).into_bytes()));
    let address = "https://other.example/.well-known/did-configuration.json";
    web.insert(address, Fetched::Found(configuration(&[statement]).into_bytes()));
    let (verification, _) = asked(&guild_badge(), &web);
    let found: Vec<(&str, &str)> =
        verification.report.sites.iter().map(|site| (&*site.origin, site.answer.name())).collect();
    assert_eq!(
        found,
        [(SITE, "not-checked"), ("https://other.example", "linked"), ("https://third.example", "not-checked")]
    );
}
