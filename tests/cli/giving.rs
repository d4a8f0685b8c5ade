//! Keys and badges of one's own: `open-badge key` and `open-badge issue`.

use std::fs;
use std::path::{Path, PathBuf};

use base64ct::{Base64UrlUnpadded, Encoding};
use open_badge::time;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use super::{NOW, bake, failure, folder, run, text};

const PASSPHRASE: &str = "four words make one";

/// A folder with a key, its passphrase and its did.json, and how to name them.
pub struct Desk {
    folder: PathBuf,
    did: String,
}

impl Desk {
    pub fn new() -> Self {
        let folder = folder();
        fs::write(folder.join("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
        let mut desk = Self { folder, did: String::new() };
        let (key, passphrase) = (desk.at("key.pem"), desk.at("passphrase"));
        let made =
            run(&["key", "new", &key, "--passphrase-file", &passphrase, "--did-web", "guild.example/members"], b"");
        let said = String::from_utf8(made.stdout).unwrap();
        assert_eq!(made.status.code(), Some(0), "{said}");
        desk.did = said.lines().next().unwrap().into();
        desk
    }

    /// The identifier of its key.
    pub fn did(&self) -> String {
        self.did.clone()
    }

    pub fn at(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    pub fn write(&self, name: &str, contents: impl AsRef<[u8]>) -> String {
        fs::write(self.folder.join(name), contents).unwrap();
        self.at(name)
    }

    pub fn issue(&self, words: &[&str], answer: &[u8]) -> (Option<i32>, String, Vec<u8>) {
        let (key, passphrase) = (self.at("key.pem"), self.at("passphrase"));
        let signing = ["issue", "--key", &key, "--passphrase-file", &passphrase, "--at", NOW];
        let output = run(&[&signing[..], words].concat(), answer);
        (output.status.code(), String::from_utf8(output.stderr).unwrap(), output.stdout)
    }

    /// A badge that is issued without trouble.
    pub fn badge(&self, words: &[&str]) -> Json {
        let (code, said, badge) = self.issue(&[words, &["--yes", "--out", "-"]].concat(), b"");
        assert_eq!(code, Some(0), "{said}");
        serde_json::from_slice(&badge).unwrap()
    }

    /// The same badge as a JSON Web Token.
    pub fn token(&self, words: &[&str]) -> String {
        let out = self.at("badge.jwt");
        let (code, said, _) = self.issue(&[words, &["--yes", "--out", &out]].concat(), b"");
        assert_eq!(code, Some(0), "{said}");
        let token = fs::read_to_string(&out).unwrap();
        fs::remove_file(&out).unwrap();
        token
    }

    fn verdict(&self, name: &str) -> String {
        let report = run(&["verify", "--json", "--offline", "--at", NOW, &self.at(name)], b"");
        let report: Json = serde_json::from_slice(&report.stdout).unwrap();
        report["verdict"].as_str().unwrap().into()
    }
}

pub const ABOUT: [&str; 6] =
    ["--achievement", "Host", "--description", "Keeps the coffee warm.", "--criteria", "Host."];

pub fn template() -> Json {
    json!({
        "issuer": {"name": "The guild"},
        "credentialSubject": {"achievement": {
            "id": "https://guild.example/host", "type": ["Achievement"], "name": "Host",
            "description": "Keeps the coffee warm.", "criteria": {"narrative": "Host five afternoons."}
        }}
    })
}

// Tokens -----------------------------------------------------------------------------------------

fn part(token: &str, number: usize) -> Json {
    let bytes = Base64UrlUnpadded::decode_vec(token.split('.').nth(number).unwrap()).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

/// <https://www.imsglobal.org/spec/ob/v3p0/#json-web-token-proof-format>
#[test]
fn a_token_repeats_in_its_claims_what_the_badge_says() {
    let desk = Desk::new();
    let token = desk.token(&[&ABOUT[..], &["--recipient", "did:example:ada", "--valid-until", "2028-01-01"]].concat());
    let (header, payload) = (part(&token, 0), part(&token, 1));
    let key = desk.did.strip_prefix("did:key:").unwrap();
    assert_eq!(header, json!({"alg": "EdDSA", "kid": format!("{}#{key}", desk.did), "typ": "JWT"}));
    assert_eq!(payload["iss"], payload["issuer"]["id"]);
    assert_eq!(payload["jti"], payload["id"]);
    assert_eq!(payload["sub"], "did:example:ada");
    assert_eq!(payload["nbf"], time::parse(payload["validFrom"].as_str().unwrap()).unwrap().timestamp.seconds);
    assert_eq!(payload["exp"], 1_830_383_999);
    assert!(payload.get("proof").is_none() && payload.get("vc").is_none());
    desk.write("badge.jwt", token);
    assert_eq!(desk.verdict("badge.jwt"), "valid");
}

#[test]
fn an_address_in_a_token_stands_there_as_a_hash_alone_too() {
    let desk = Desk::new();
    let token = desk.token(&[&ABOUT[..], &["--recipient", "ada@guild.example"]].concat());
    assert!(part(&token, 1).get("sub").is_none());
    assert!(!part(&token, 1).to_string().contains("ada@guild"));
    desk.write("badge.jwt", token);
    assert_eq!(desk.verdict("badge.jwt"), "valid");
}

#[test]
fn a_token_says_nothing_without_a_meaning() {
    let desk = Desk::new();
    let mut template = template();
    template["credentialSubject"]["achievement"]["colour"] = "green".into();
    let template = desk.write("template.json", template.to_string());
    let out = desk.at("badge.jwt");
    let words = ["--template", &template, "--recipient", "none", "--yes", "--out", &out];
    let (code, said, _) = desk.issue(&words, b"");
    assert_eq!(code, Some(65), "{said}");
    assert!(said.contains("no defined meaning") && said.contains("colour"), "{said}");
    assert!(!Path::new(&out).exists());
}

// Keys -------------------------------------------------------------------------------------------

#[test]
fn a_key_is_its_owners_alone_encrypted_and_found_again() {
    let desk = Desk::new();
    let (key, passphrase) = (desk.at("key.pem"), desk.at("passphrase"));
    let file = fs::read_to_string(&key).unwrap();
    assert!(file.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"), "{file}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert!(desk.did.starts_with("did:key:z6Mk"));
    assert_eq!(text(&["key", "show", &key, "--passphrase-file", &passphrase], 0), format!("{}\n", desk.did));
}

#[test]
fn a_key_that_the_page_saved_is_read() {
    let desk = Desk::new();
    let passphrase = desk.write("page", "correct horse battery staple");
    let key = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/keys/page.pem").display().to_string();
    let said = text(&["key", "show", &key, "--passphrase-file", &passphrase], 0);
    assert_eq!(said, "did:key:z6Mkm57rJp9RC3exi8LbxicKKcQSCjNidKkZHSBT9HPsVCDy\n");
}

#[test]
fn two_keys_are_not_the_same() {
    assert_ne!(Desk::new().did, Desk::new().did);
}

#[test]
fn a_key_that_stands_there_is_never_overwritten() {
    let desk = Desk::new();
    let key = desk.at("key.pem");
    let before = fs::read(&key).unwrap();
    let said = failure(&["key", "new", &key, "--passphrase-file", &desk.at("passphrase")], 73);
    assert!(said.contains("stands there already"), "{said}");
    assert_eq!(fs::read(&key).unwrap(), before);
}

#[test]
fn a_wrong_passphrase_is_called_that() {
    let desk = Desk::new();
    let wrong = desk.write("wrong", "another");
    let said = failure(&["key", "show", &desk.at("key.pem"), "--passphrase-file", &wrong], 77);
    assert!(said.contains("the passphrase does not open the key"), "{said}");
    assert!(!said.contains("another") && !said.contains(PASSPHRASE), "{said}");
}

#[test]
fn a_key_without_a_passphrase_is_not_made() {
    let desk = Desk::new();
    let empty = desk.write("empty", "\n");
    let said = failure(&["key", "new", &desk.at("other.pem"), "--passphrase-file", &empty], 77);
    assert!(said.contains("the passphrase is empty"), "{said}");
    assert!(!Path::new(&desk.at("other.pem")).exists());
}

#[test]
fn a_changed_key_file_does_not_open() {
    let desk = Desk::new();
    for contents in ["", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n", "hello"]
    {
        let other = desk.write("other.pem", contents);
        let said = failure(&["key", "show", &other, "--passphrase-file", &desk.at("passphrase")], 77);
        assert!(said.contains("no encrypted private key"), "{contents}: {said}");
    }
}

#[test]
fn the_document_of_a_did_web_lists_the_key() {
    let desk = Desk::new();
    let document: Json = serde_json::from_slice(&fs::read(desk.at("did.json")).unwrap()).unwrap();
    assert_eq!(document["id"], "did:web:guild.example:members");
    let multikey = desk.did.strip_prefix("did:key:").unwrap();
    assert_eq!(document["verificationMethod"][0]["publicKeyMultibase"], multikey);
    assert_eq!(document["assertionMethod"][0], document["verificationMethod"][0]["id"]);
}

#[test]
fn what_is_no_public_host_gets_no_did_web() {
    let desk = Desk::new();
    for host in ["localhost:80/../x", "127.0.0.1", "guild example", ""] {
        let said = failure(
            &["key", "show", &desk.at("key.pem"), "--passphrase-file", &desk.at("passphrase"), "--did-web", host],
            64,
        );
        assert!(said.contains("no host name"), "{host}: {said}");
    }
}

// One badge --------------------------------------------------------------------------------------

#[test]
fn a_badge_from_a_few_answers_is_valid() {
    let desk = Desk::new();
    let out = desk.at("badge.json");
    let words = [&ABOUT[..], &["--recipient", "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp"]].concat();
    let (code, said, _) = desk.issue(&[&words[..], &["--yes", "--out", &out]].concat(), b"");
    assert_eq!((code, said.as_str()), (Some(0), ""));
    assert_eq!(desk.verdict("badge.json"), "valid");
    let badge: Json = serde_json::from_slice(&fs::read(&out).unwrap()).unwrap();
    assert_eq!(badge["issuer"]["id"], desk.did);
    assert_eq!(badge["name"], "Host");
    assert_eq!(badge["validFrom"], NOW);
}

#[test]
fn an_email_address_stands_in_a_badge_as_a_hash_alone() {
    let desk = Desk::new();
    let out = desk.at("badge.json");
    let words = [&ABOUT[..], &["--recipient", "Ada@Guild.example", "--yes", "--out", &out]].concat();
    assert_eq!(desk.issue(&words, b"").0, Some(0));
    assert!(!fs::read_to_string(&out).unwrap().to_lowercase().contains("ada@"));
    let about = |whom| run(&["verify", "--at", NOW, "--recipient", whom, &out], b"").status.code();
    assert_eq!((about("ada@guild.example"), about("eve@guild.example")), (Some(0), Some(4)));
    let salt = |badge: &Json| badge["credentialSubject"]["identifier"][0]["salt"].as_str().unwrap().to_owned();
    let again = [&ABOUT[..], &["--recipient", "ada@guild.example"]].concat();
    assert_ne!(salt(&desk.badge(&again)), salt(&desk.badge(&again)), "a salt of its own for each badge");
}

#[test]
fn a_badge_may_name_nobody() {
    let desk = Desk::new();
    let badge = desk.badge(&[&ABOUT[..], &["--recipient", "none"]].concat());
    assert!(badge["credentialSubject"]["id"].as_str().unwrap().starts_with("urn:uuid:"));
    assert!(badge["credentialSubject"]["identifier"].is_null());
}

#[test]
fn answers_take_the_place_of_the_template() {
    let desk = Desk::new();
    let file = desk.write("template.json", template().to_string());
    let badge = desk.badge(&[
        "--template",
        &file,
        "--recipient",
        "https://ada.example/",
        "--achievement",
        "Great host",
        "--criteria",
        "https://guild.example/criteria",
        "--narrative",
        "Six *Saturdays*.",
        "--evidence",
        "https://guild.example/six",
        "--evidence",
        "Everybody saw it.",
        "--valid-until",
        "2028-05-03",
        "--issuer-name",
        "The members",
    ]);
    let subject = &badge["credentialSubject"];
    assert_eq!(subject["id"], "https://ada.example/");
    assert_eq!(subject["narrative"], "Six *Saturdays*.");
    assert_eq!(subject["achievement"]["name"], "Great host");
    assert_eq!(subject["achievement"]["id"], "https://guild.example/host");
    assert_eq!(subject["achievement"]["criteria"]["id"], "https://guild.example/criteria");
    assert_eq!(badge["evidence"][0]["id"], "https://guild.example/six");
    assert_eq!(badge["evidence"][1]["narrative"], "Everybody saw it.");
    assert_eq!(badge["validUntil"], "2028-05-03T23:59:59Z");
    assert_eq!(badge["issuer"]["name"], "The members");
}

#[test]
fn the_same_words_key_and_time_give_the_same_bytes() {
    let desk = Desk::new();
    let mut whole = template();
    whole["id"] = "urn:uuid:5c1a9c4e-6f5b-4b0a-9a3e-2f4d9f1c7b10".into();
    let file = desk.write("template.json", whole.to_string());
    let picture = desk.write("picture.svg", PICTURE);
    let words = ["--template", &file, "--recipient", "did:example:ada", "--yes", "--out", "-"];
    for words in [&words[..], &[&words[..], &["--picture", &picture]].concat()] {
        let (first, second) = (desk.issue(words, b""), desk.issue(words, b""));
        assert_eq!(first.0, Some(0), "{}", first.1);
        assert_eq!(first.2, second.2);
    }
}

#[test]
fn a_picture_is_drawn_where_there_is_none() {
    let desk = Desk::new();
    let issue = |words: &[&str]| desk.issue(&[&ABOUT[..], &["--recipient", "none", "--yes"], words].concat(), b"");
    for design in ["seal", "shield", "hexagon", "label"] {
        let out = desk.at(&format!("{design}.svg"));
        let (code, said, _) = issue(&["--design", design, "--out", &out]);
        assert_eq!(code, Some(0), "{said}");
        assert!(fs::read_to_string(&out).unwrap().contains("<title>Host</title>"));
        assert_eq!(desk.verdict(&format!("{design}.svg")), "valid");
    }
    let picture = desk.write("picture.svg", PICTURE);
    for (words, why) in [
        (&["--design", "star", "--out", "a.svg"][..], "star"),
        (&["--design", "seal", "--picture", &picture, "--out", "a.svg"], "exclude each other"),
        (&["--design", "seal", "--out", "a.png"], "ends in .png or .svg"),
        (&["--out", "a.svg"], "--design"),
    ] {
        let (code, said, _) = issue(words);
        assert_eq!(code, Some(64), "{said}");
        assert!(said.contains(why), "{said}");
    }
}

const PICTURE: &str = "<?xml version=\"1.0\"?>\n<!-- <svg> --><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\" data-a='>'><rect width=\"1\" height=\"1\"/></svg>\n";

#[test]
fn a_badge_goes_into_a_picture_and_comes_out_again() {
    let desk = Desk::new();
    let svg = desk.write("picture.svg", PICTURE);
    let png = desk.write("picture.png", bake::png(&[]));
    for (picture, out) in [(svg, "badge.svg"), (png, "badge.png")] {
        let path = desk.at(out);
        let words = [
            &ABOUT[..],
            &["--recipient", "none", "--narrative", "]]> & <b>", "--yes", "--picture", &picture, "--out", &path],
        ]
        .concat();
        let (code, said, _) = desk.issue(&words, b"");
        assert_eq!((code, said.as_str()), (Some(0), ""));
        assert_eq!(desk.verdict(out), "valid");
        let badge: Json = serde_json::from_str(&text(&["unbake", &path], 0)).unwrap();
        assert_eq!(badge["credentialSubject"]["narrative"], "]]> & <b>");
        let again = desk.at(&["again-", out].concat());
        let words = [&ABOUT[..], &["--recipient", "none", "--yes", "--picture", &path, "--out", &again]].concat();
        let (code, said, _) = desk.issue(&words, b"");
        assert_eq!(code, Some(65));
        assert!(said.contains("holds a badge already"), "{said}");
    }
}

#[test]
fn the_exact_words_are_shown_and_nothing_is_signed_without_a_yes() {
    let desk = Desk::new();
    let out = desk.at("badge.json");
    let words =
        [&ABOUT[..], &["--recipient", "ada@guild.example", "--narrative", "\u{1b}[2Jshe", "--out", &out]].concat();
    for answer in [&b""[..], b"n\n", b"maybe\n"] {
        let (code, said, _) = desk.issue(&words, answer);
        assert_eq!(code, Some(77), "{said}");
        assert!(said.contains("\"narrative\": \"\\u001b[2Jshe\"") && !said.contains('\u{1b}'), "{said}");
        assert!(said.contains("ada@guild.example stands in it as a hash"), "{said}");
        assert!(!Path::new(&out).exists());
    }
    let (code, said, _) = desk.issue(&words, b"y\n");
    assert_eq!(code, Some(0), "{said}");
    let badge: Json = serde_json::from_slice(&fs::read(&out).unwrap()).unwrap();
    let shown: Json =
        serde_json::from_str(said.split("\n}\n").next().map(|words| format!("{words}\n}}")).unwrap().as_str()).unwrap();
    let unsigned = |mut badge: Json| {
        badge.as_object_mut().unwrap().remove("proof");
        badge["id"] = Json::Null;
        badge["credentialSubject"]["identifier"] = Json::Null;
        badge
    };
    assert_eq!(unsigned(badge), unsigned(shown), "but for what is random");
}

#[test]
fn what_has_no_meaning_or_breaks_a_rule_is_not_signed() {
    let desk = Desk::new();
    let changes: [(&str, Json, &str); 7] = [
        ("/favouriteColour", json!("red"), "favouriteColour"),
        ("/credentialSubject/achievement/score", json!(5), "score"),
        ("/credentialSubject/achievement/criteria", json!({}), "/credentialSubject/achievement"),
        ("/@context", json!(["https://nobody.example/context"]), "@context"),
        ("/validUntil", json!("2020-01-01T00:00:00Z"), "ends before it begins"),
        ("/validUntil", json!("tomorrow"), "validUntil"),
        ("/type", json!(["Thing"]), "neither a badge nor an endorsement"),
    ];
    for (place, value, says) in changes {
        let mut changed = template();
        let (parent, member) = place.rsplit_once('/').unwrap();
        changed.pointer_mut(parent).unwrap()[member] = value;
        let file = desk.write("template.json", changed.to_string());
        let out = desk.at("badge.json");
        let (code, said, _) = desk.issue(&["--template", &file, "--recipient", "none", "--yes", "--out", &out], b"");
        assert_eq!(code, Some(65), "{place}: {said}");
        assert!(said.contains(says), "{place}: {said}");
        assert!(!Path::new(&out).exists(), "{place}");
    }
    let over =
        [&ABOUT[..], &["--recipient", "none", "--valid-from", "2019-01-01", "--valid-until", "2020-01-01"]].concat();
    let (code, said, badge) = desk.issue(&[&over[..], &["--yes", "--out", "-"]].concat(), b"");
    assert_eq!((code, badge.as_slice()), (Some(65), &b""[..]), "{said}");
    assert!(said.contains("2020-01-01") && said.contains("Nothing was signed"), "{said}");
}

#[test]
fn a_badge_may_begin_later() {
    let desk = Desk::new();
    let badge = desk.badge(&[&ABOUT[..], &["--recipient", "none", "--valid-from", "2026-07-01"]].concat());
    desk.write("badge.json", badge.to_string());
    assert_eq!(badge["validFrom"], "2026-07-01T00:00:00Z");
    assert_eq!(desk.verdict("badge.json"), "not-yet-valid");
}

#[test]
fn nobody_signs_in_anothers_name_or_over_anothers_proof() {
    let desk = Desk::new();
    let mut other = template();
    other["issuer"]["id"] = "did:web:other.example".into();
    let mut signed = template();
    signed["proof"] = json!({});
    for (template, says) in [(other, "is not who signs"), (signed, "a proof already"), (json!([]), "not a JSON object")]
    {
        let file = desk.write("template.json", template.to_string());
        let (code, said, _) = desk.issue(&["--template", &file, "--recipient", "none", "--yes", "--out", "-"], b"");
        assert_eq!(code, Some(65), "{said}");
        assert!(said.contains(says), "{said}");
    }
}

#[test]
fn a_did_web_issues_with_the_key_that_its_document_lists() {
    let desk = Desk::new();
    let did = desk.at("did.json");
    let badge = desk.badge(&[&ABOUT[..], &["--recipient", "none", "--did", &did]].concat());
    assert_eq!(badge["issuer"]["id"], "did:web:guild.example:members");
    let file = desk.write("badge.json", badge.to_string());
    let map = desk.write("map.json", r#"{"https://guild.example/members/did.json": "did.json"}"#);
    assert_eq!(run(&["verify", "--at", NOW, "--documents", &map, &file], b"").status.code(), Some(0));
    let stranger = Desk::new();
    let words = [&ABOUT[..], &["--recipient", "none", "--yes", "--out", "-", "--did", &did]].concat();
    let (code, said, _) = stranger.issue(&words, b"");
    assert_eq!(code, Some(65));
    assert!(said.contains("does not list this key"), "{said}");
}

#[test]
fn wrong_usage_of_giving_says_what_is_missing() {
    let desk = Desk::new();
    for (words, says) in [
        (&["issue"][..], "`--key` is missing"),
        (&["issue", "--key", "k"], "`--out` is missing"),
        (&["issue", "--key", "k", "--out", "o", "--from", "f"], "`--template` is missing"),
        (&["issue", "--key", "k", "--out", "o", "--recipient", "Ada"], "`--recipient` cannot be `Ada`"),
        (&["issue", "--key", "k", "--out", "o", "--valid-until", "soon"], "`--valid-until` cannot be `soon`"),
        (&["issue", "--passphrase", "x"], "--passphrase"),
        (&["key"], "`new` or `show` is missing"),
        (&["key", "forget", "k"], "`key forget`"),
        (&["--offline", "issue"], "no command `issue`"),
        (&["endorse", "--key", "k", "--out", "o", "b"], "`--comment` is missing"),
        (&["endorse", "--key", "k", "--out", "o", "--of", "name", "--comment", "c", "b"], "`--of` cannot be `name`"),
        (&["cosign", "--key", "k", "--out", "o", "--comment", "c", "b"], "--comment"),
        (&["cosign", "--key", "k", "--out", "o"], "no badge is given"),
        (&["issue", "--key", "k", "--out", "o.png"], "there is none"),
    ] {
        let said = failure(words, 64);
        assert!(said.contains(says), "{words:?}: {said}");
    }
    let picture = desk.write("picture.svg", PICTURE);
    let said = failure(&["issue", "--key", "k", "--out", "o.png", "--picture", &picture], 64);
    assert!(said.contains("the picture is an SVG"), "{said}");
}

#[test]
fn each_command_that_gives_has_its_own_help() {
    assert!(text(&["key", "--help"], 0).starts_with("open-badge key new FILE"));
    assert!(text(&["issue", "-h"], 0).starts_with("open-badge issue --key FILE"));
    let guide = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/giving.md")).unwrap();
    assert!(text(&["cosign", "--help"], 0).starts_with("open-badge endorse --key FILE"));
    for words in [["key", "--help"], ["issue", "--help"], ["endorse", "--help"], ["frost", "--help"]] {
        assert!(guide.contains(&text(&words, 0)), "docs/giving.md shows what {words:?} says");
    }
}

// Beside a badge ---------------------------------------------------------------------------------

impl Desk {
    /// A command that stands beside a badge, with this desk's key.
    pub fn beside(&self, verb: &str, words: &[&str], badge: &str) -> (Option<i32>, String, Vec<u8>) {
        let (key, passphrase) = (self.at("key.pem"), self.at("passphrase"));
        let signing = [verb, "--key", &key, "--passphrase-file", &passphrase, "--at", NOW, "--out", "-", badge];
        let output = run(&[&signing[..], words].concat(), b"");
        (output.status.code(), String::from_utf8(output.stderr).unwrap(), output.stdout)
    }

    /// A badge in a file.
    fn given(&self) -> String {
        let badge = self.badge(&[&ABOUT[..], &["--recipient", "none"]].concat());
        self.write("given.json", serde_json::to_string_pretty(&badge).unwrap())
    }
}

#[test]
fn whom_a_badge_was_given_to_accepts_it_and_nobody_else() {
    let (giver, ada) = (Desk::new(), Desk::new());
    let badge = giver.badge(&[&ABOUT[..], &["--recipient", &ada.did]].concat());
    let file = giver.write("given.json", badge.to_string());
    let words = ["--yes", "--issuer-name", "Ada", "--valid-until", "2027-01-01"];
    let (code, said, acceptance) = ada.beside("accept", &words, &file);
    assert_eq!(code, Some(0), "{said}");
    let words: Json = serde_json::from_slice(&acceptance).unwrap();
    assert_eq!(words["credentialSubject"]["endorsementComment"], "I accept this badge.");
    assert_eq!(words["validUntil"], "2027-01-01T23:59:59Z");
    let acceptance = ada.write("accepted.json", acceptance);
    let found = text(&["verify", "--offline", "--at", NOW, "--beside", &acceptance, &file], 0);
    assert!(found.contains("The recipient endorsed it with their own key."), "{found}");
    for (recipient, why) in [("none", "which is not who signs"), ("ada@guild.example", "by no identifier")] {
        let badge = giver.badge(&[&ABOUT[..], &["--recipient", recipient]].concat());
        let (code, said, _) = ada.beside("accept", &["--yes"], &giver.write("other.json", badge.to_string()));
        assert_eq!(code, Some(65));
        assert!(said.contains(why), "{said}");
    }
    let late = run(&["verify", "--json", "--offline", "--at", "2027-01-03T00:00:00Z", &acceptance], b"");
    assert!(String::from_utf8(late.stdout).unwrap().contains("\"verdict\": \"expired\""));
}

#[test]
fn a_badge_goes_from_hand_to_hand_until_all_who_are_asked_have_signed() {
    let (giver, ben, cy) = (Desk::new(), Desk::new(), Desk::new());
    let cys = format!("Cy={}", cy.did());
    let words = [&ABOUT[..], &["--recipient", "none", "--ask", "Ben", "--ask", &cys, "--yes", "--out", "-"]].concat();
    let (code, said, half) = giver.issue(&words, b"");
    assert_eq!(code, Some(0), "{said}");
    let file: Json = serde_json::from_slice(&half).unwrap();
    assert_eq!(file["unsigned"]["asked"], json!([{"name": "Ben"}, {"name": "Cy", "id": cy.did()}]));
    assert_eq!(file["badge"]["proof"].as_array().unwrap().len(), 1);
    assert!(!file["badge"].to_string().contains("Ben"), "who is asked is no part of the badge");
    let first = giver.write("half.json", &half);
    let said = text(&["cosign", "--show", "--offline", "--at", NOW, &first], 0);
    assert!(said.starts_with(&format!("Signed: {}\nStill asked: Ben, Cy ({})\n", giver.did(), cy.did())), "{said}");

    let (code, said, half) = ben.beside("cosign", &["--yes", "--as", "Ben"], &first);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains(&format!("Signed: {}, Ben ({})\nStill asked: Cy ", giver.did(), ben.did())), "{said}");
    let second = giver.write("half-2.json", &half);
    // The badge as it is stands for itself.
    let now = giver.at("now.json");
    text(&["cosign", "--show", "--offline", "--at", NOW, "--out", &now, &second], 0);
    text(&["verify", "--offline", "--at", NOW, &now], 0);

    // Cy is known by her identifier, and is the last.
    let (code, said, whole) = cy.beside("cosign", &["--yes"], &second);
    assert_eq!(code, Some(0), "{said}");
    let whole: Json = serde_json::from_slice(&whole).unwrap();
    assert_eq!(whole["proof"].as_array().unwrap().len(), 3, "the badge alone: {whole}");
    text(&["verify", "--offline", "--at", NOW, &giver.write("whole.json", whole.to_string())], 0);
    let others = format!("Di={}", giver.did());
    let (code, said, half) = cy.beside("cosign", &["--yes", "--ask", "Ed", "--ask", &others], &now);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains(&format!("Signed: {}, {}, Di ({})", ben.did(), cy.did(), giver.did())), "{said}");
    assert_eq!(serde_json::from_slice::<Json>(&half).unwrap()["unsigned"]["asked"][0]["name"], "Ed");
}

#[test]
fn a_half_signed_badge_that_was_changed_or_is_not_whole_is_signed_by_nobody() {
    let (giver, ben) = (Desk::new(), Desk::new());
    let words = [&ABOUT[..], &["--recipient", "none", "--ask", "Ben", "--yes", "--out", "-"]].concat();
    let half: Json = serde_json::from_slice(&giver.issue(&words, b"").2).unwrap();
    let refused = |why: &str, words: &[&str], change: &dyn Fn(&mut Json)| {
        let mut changed = half.clone();
        change(&mut changed);
        let file = giver.write("changed.json", changed.to_string());
        let (code, said, out) = ben.beside("cosign", &[&["--yes"], words].concat(), &file);
        assert_eq!((code, &*out), (Some(65), &b""[..]), "{said}");
        assert!(said.contains(why), "{said}");
    };
    refused("the badge is found to be tampered", &[], &|file| file["badge"]["name"] = "Another".into());
    refused("the badge is found to be unsigned", &[], &|file| {
        drop(file["badge"].as_object_mut().unwrap().remove("proof"))
    });
    refused("this file is of another version", &[], &|file| file["version"] = 2.into());
    refused("this file is not whole", &[], &|file| file["badge"] = "gone".into());
    refused("this file is not whole", &[], &|file| drop(file.as_object_mut().unwrap().remove("unsigned")));
    refused("who is asked is not in order", &[], &|file| file["unsigned"]["asked"] = json!([]));
    refused("who is asked is not in order", &[], &|file| {
        file["unsigned"]["asked"] = (0..16).map(|number| json!({"name": number.to_string()})).collect();
    });
    refused("who is asked is not in order", &["--ask", "Ben"], &|_| {});
    refused("nobody is asked as Cy", &["--as", "Cy"], &|_| {});
    refused("Ben is asked under another identifier", &["--as", "Ben"], &|file| {
        file["unsigned"]["asked"][0]["id"] = "did:example:ben".into();
    });
    // Nothing else takes such a file for a badge.
    let file = giver.write("half.json", half.to_string());
    assert_eq!(ben.beside("endorse", &["--yes", "--comment", "x"], &file).0, Some(65));
    assert_eq!(run(&["verify", "--offline", "--at", NOW, &file], b"").status.code(), Some(3));
    let twice = ["--recipient", "none", "--ask", "Ben", "--ask", "Ben", "--yes", "--out", "-"];
    assert_eq!(giver.issue(&[&ABOUT[..], &twice].concat(), b"").0, Some(65));
    let picture = ["--recipient", "none", "--ask", "Ben", "--design", "seal", "--yes", "--out", "x.svg"];
    assert_eq!(giver.issue(&[&ABOUT[..], &picture].concat(), b"").0, Some(64));
}

#[test]
fn an_endorsement_is_bound_to_the_exact_bytes_of_the_badge() {
    let (giver, friend) = (Desk::new(), Desk::new());
    let file = giver.given();
    let bytes = fs::read(&file).unwrap();
    let badge: Json = serde_json::from_slice(&bytes).unwrap();
    let places = [("badge", "/id"), ("achievement", "/credentialSubject/achievement/id"), ("issuer", "/issuer/id")];
    for (part, about) in places {
        let words = ["--yes", "--comment", "I saw *it*.", "--issuer-name", "Bea", "--of", part];
        let (code, said, endorsement) = friend.beside("endorse", &words, &file);
        assert_eq!(code, Some(0), "{said}");
        friend.write("endorsement.json", &endorsement);
        assert_eq!(friend.verdict("endorsement.json"), "valid");
        let endorsement: Json = serde_json::from_slice(&endorsement).unwrap();
        assert_eq!(endorsement["credentialSubject"]["id"], *badge.pointer(about).unwrap());
        assert_eq!(endorsement["issuer"]["id"], friend.did);
        let related = &endorsement["relatedResource"][0];
        assert_eq!(related["id"], badge["id"]);
        let multihash = [&[0x12, 0x20][..], &Sha256::digest(&bytes)].concat();
        assert_eq!(related["digestMultibase"], format!("u{}", Base64UrlUnpadded::encode_string(&multihash)));
    }
    assert_eq!(fs::read(&file).unwrap(), bytes, "the badge is as it was");
}

#[test]
fn a_co_signature_comes_after_the_issuers_and_can_be_continued() {
    let (giver, bea, cleo) = (Desk::new(), Desk::new(), Desk::new());
    let file = giver.given();
    let (code, said, once) = bea.beside("cosign", &["--yes"], &file);
    assert_eq!(code, Some(0), "{said}");
    let once = bea.write("once.json", once);
    let (code, said, twice) = cleo.beside("cosign", &["--yes"], &once);
    assert_eq!(code, Some(0), "{said}");
    cleo.write("twice.json", &twice);
    assert_eq!(cleo.verdict("twice.json"), "valid");
    let badge: Json = serde_json::from_slice(&twice).unwrap();
    let signers: Vec<&str> = badge["proof"]
        .as_array()
        .unwrap()
        .iter()
        .map(|proof| proof["verificationMethod"].as_str().unwrap().split('#').next().unwrap())
        .collect();
    assert_eq!(signers, [&giver.did, &bea.did, &cleo.did]);
    let report = run(&["verify", "--json", "--at", NOW, &cleo.at("twice.json")], b"");
    let report: Json = serde_json::from_slice(&report.stdout).unwrap();
    let verdicts: Vec<&Json> = report["proofs"].as_array().unwrap().iter().map(|proof| &proof["result"]).collect();
    assert_eq!(verdicts, ["valid"; 3]);
    let (code, said, _) = bea.beside("cosign", &["--yes"], &cleo.at("twice.json"));
    assert_eq!(code, Some(65));
    assert!(said.contains("signed it already"), "{said}");
}

#[test]
fn nobody_stands_beside_what_was_changed_or_not_signed_by_its_issuer() {
    let (giver, bea, cleo) = (Desk::new(), Desk::new(), Desk::new());
    let once: Json = serde_json::from_slice(&bea.beside("cosign", &["--yes"], &giver.given()).2).unwrap();
    let mut changed = once.clone();
    changed["name"] = "Another".into();
    let mut unsigned = once.clone();
    unsigned.as_object_mut().unwrap().remove("proof");
    let mut without_issuer = once.clone();
    without_issuer["proof"] = once["proof"][1].clone();
    let mut broken = once.clone();
    broken["proof"][1]["created"] = "2026-01-01T00:00:00Z".into();
    for (badge, says) in [
        (changed, "tampered"),
        (unsigned, "unsigned"),
        (without_issuer, "wrong-signer"),
        (broken, "one of its signatures does not hold"),
        (json!([once]), "no badge in JSON"),
        (json!({"a": 1}), "not-a-badge"),
    ] {
        let file = cleo.write("badge.json", badge.to_string());
        for (verb, words) in [("cosign", &["--yes"][..]), ("endorse", &["--yes", "--comment", "Good"])] {
            let (code, said, written) = cleo.beside(verb, words, &file);
            assert_eq!((code, written.as_slice()), (Some(65), &b""[..]), "{verb}: {said}");
            assert!(said.contains(says) && said.contains("Nothing was signed"), "{verb}: {said}");
        }
    }
}

#[test]
fn a_badge_of_a_did_web_is_cosigned_with_its_document_at_hand() {
    let (giver, bea) = (Desk::new(), Desk::new());
    let badge = giver.badge(&[&ABOUT[..], &["--recipient", "none", "--did", &giver.at("did.json")]].concat());
    let file = giver.write("badge.json", badge.to_string());
    let map = giver.write("map.json", r#"{"https://guild.example/members/did.json": "did.json"}"#);
    let (code, said, _) = bea.beside("cosign", &["--yes", "--documents", &map], &file);
    assert_eq!(code, Some(0), "{said}");
    let (code, said, _) = bea.beside("cosign", &["--yes", "--offline"], &file);
    assert_eq!(code, Some(65));
    assert!(said.contains("could-not-check"), "{said}");
}

#[test]
fn standing_beside_a_badge_shows_the_words_first() {
    let (giver, bea) = (Desk::new(), Desk::new());
    let file = giver.given();
    let (key, passphrase) = (bea.at("key.pem"), bea.at("passphrase"));
    let signing =
        ["endorse", "--key", &key, "--passphrase-file", &passphrase, "--out", "-", "--comment", "I saw it", &file];
    let output = run(&signing, b"n\n");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(77), &b""[..]));
    assert!(said.contains("\"endorsementComment\": \"I saw it\"") && said.contains(&bea.did), "{said}");
}

// Many badges ------------------------------------------------------------------------------------

/// The badges in a folder, by name, and nothing else.
pub fn badges_in(folder: &str) -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_name() != "batch.json")
        .map(|entry| (entry.file_name().to_str().unwrap().to_owned(), fs::read(entry.path()).unwrap()))
        .collect();
    found.sort();
    found
}

fn people(count: usize) -> String {
    let rows: String = (0..count).map(|number| format!("member{number}@guild.example,Member {number}\n")).collect();
    ["recipient,name\n", &rows].concat()
}

#[test]
fn each_row_gets_a_badge_of_its_own() {
    let desk = Desk::new();
    let (template, table, out) =
        (desk.write("template.json", template().to_string()), desk.write("people.csv", people(150)), desk.at("out"));
    let (code, said, _) = desk.issue(&["--template", &template, "--from", &table, "--out", &out, "--yes"], b"");
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("150 signed, 0 there already, 0 rows without a badge."), "{said}");
    let badges = badges_in(&out);
    assert_eq!(badges.len(), 150);
    let mut names: Vec<String> = Vec::new();
    for (file, badge) in &badges {
        let badge: Json = serde_json::from_slice(badge).unwrap();
        names.push(badge["credentialSubject"]["identifier"][1]["identityHash"].as_str().unwrap().into());
        assert_eq!(badge["credentialSubject"]["achievement"]["id"], "https://guild.example/host");
        assert_eq!(desk.verdict(&format!("out/{file}")), "valid");
    }
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 150);
}

#[test]
fn after_an_interruption_nothing_is_lost_and_nothing_issued_twice() {
    let desk = Desk::new();
    let (template, table, out) =
        (desk.write("template.json", template().to_string()), desk.write("people.csv", people(20)), desk.at("out"));
    let words = ["--template", &template, "--from", &table, "--out", &out, "--yes"];
    assert_eq!(desk.issue(&words, b"").0, Some(0));
    let whole = badges_in(&out);
    for (number, (file, badge)) in whole.iter().enumerate() {
        let path = Path::new(&out).join(file);
        match number % 4 {
            0 => fs::remove_file(path).unwrap(),
            // What is left where the machine itself went down.
            1 => fs::write(path, &badge[..badge.len() / 2]).unwrap(),
            2 => fs::write(Path::new(&out).join(format!(".open-badge-unfinished-{number}")), "{").unwrap(),
            _ => {}
        }
    }
    // The table has grown meanwhile, and its rows have another order.
    let table = people(21);
    let rows: Vec<&str> = table.lines().rev().take(21).collect();
    desk.write("people.csv", format!("recipient,name\n{}\n", rows.join("\n")));
    let (code, said, _) = desk.issue(&[&words[..], &["--at", "2026-06-02T00:00:00Z"]].concat(), b"");
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("11 signed, 10 there already"), "{said}");
    let after = badges_in(&out);
    assert_eq!(after.len(), 21);
    assert!(whole.iter().all(|badge| after.contains(badge)), "the same bytes as before");
}

#[test]
fn rows_that_are_not_in_order_are_named_and_get_nothing() {
    let desk = Desk::new();
    let template = desk.write("template.json", template().to_string());
    let mut table = b"recipient,name,valid-until\nada@guild.example,Ada,\nben@guild.example,,\n,Cleo,\nDora,Dora,\n\
        eve@guild.example,Eve,soon\nada@guild.example,Ada,\nfay@guild.example,Fay\n"
        .to_vec();
    table.extend_from_slice(
        b"gus@guild.example,G\xff,\nhal@guild.example,Hal,2020-01-01\nida@guild.example,\"Ida\nof Ghent\",\nJo,Jo,\n",
    );
    let (table, out) = (desk.write("people.csv", table), desk.at("out"));
    let (code, said, _) = desk.issue(&["--template", &template, "--from", &table, "--out", &out, "--yes"], b"");
    assert_eq!(code, Some(65), "{said}");
    let lines: Vec<&str> = said.lines().collect();
    for (line, says) in [
        "line 3: `name` is empty.",
        "line 4: `recipient` is empty.",
        "line 5: what `recipient` says cannot be read.",
        "line 6: what `valid-until` says cannot be read.",
        "line 7: it is the same as line 2.",
        "line 8: it has 2 fields, and there are 3 columns.",
        "line 9: it is not UTF-8.",
        "line 10: ",
        "line 13: what `recipient` says cannot be read.",
        "2 signed, 0 there already, 9 rows without a badge.",
    ]
    .iter()
    .enumerate()
    {
        assert!(lines[line].starts_with(says), "{says}: {said}");
    }
    assert!(lines[7].contains("Nothing was signed"), "{said}");
    assert_eq!(badges_in(&out).len(), 2);
}

#[test]
fn a_badge_that_somebody_changed_is_left_and_named() {
    let desk = Desk::new();
    let (template, table, out) =
        (desk.write("template.json", template().to_string()), desk.write("people.csv", people(2)), desk.at("out"));
    let words = ["--template", &template, "--from", &table, "--out", &out, "--yes"];
    assert_eq!(desk.issue(&words, b"").0, Some(0));
    let (file, _) = badges_in(&out).remove(0);
    fs::write(Path::new(&out).join(&file), "{}").unwrap();
    let (code, said, _) = desk.issue(&words, b"");
    assert_eq!(code, Some(65));
    assert!(said.contains(&file) && said.contains("another badge"), "{said}");
    assert_eq!(fs::read(Path::new(&out).join(&file)).unwrap(), b"{}");
}

#[test]
fn a_folder_takes_no_badges_of_another_template() {
    let desk = Desk::new();
    let (file, table, out) =
        (desk.write("template.json", template().to_string()), desk.write("people.csv", people(2)), desk.at("out"));
    let words = ["--template", &file, "--from", &table, "--out", &out, "--yes"];
    assert_eq!(desk.issue(&words, b"").0, Some(0));
    let mut other = template();
    other["credentialSubject"]["achievement"]["name"] = "Guest".into();
    desk.write("template.json", other.to_string());
    let (code, said, _) = desk.issue(&words, b"");
    assert_eq!(code, Some(73));
    assert!(said.contains("another template or key"), "{said}");
    assert_eq!(badges_in(&out).len(), 2);
}

#[test]
fn a_table_that_cannot_be_understood_signs_nothing() {
    let desk = Desk::new();
    let template = desk.write("template.json", template().to_string());
    for (table, says) in [
        ("recipient,nmae\na@b.example,A\n", "`nmae`"),
        ("recipient,recipient\na@b.example,A\n", "`recipient`"),
        ("narrative\nhello\n", "no column says whom"),
        ("", "no column says whom"),
    ] {
        let (table, out) = (desk.write("people.csv", table), desk.at("out"));
        let (code, said, _) = desk.issue(&["--template", &template, "--from", &table, "--out", &out, "--yes"], b"");
        assert_eq!(code, Some(65), "{said}");
        assert!(said.contains(says), "{said}");
        assert!(!Path::new(&out).exists());
    }
}
