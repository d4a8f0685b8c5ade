//! The `open-badge` command, as scripts and people use it.
#![cfg(all(feature = "command", feature = "issue"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value as Json;

#[path = "../support/badges.rs"]
mod badges;
#[path = "../support/bake.rs"]
mod bake;
mod bbs;
mod canonical;
mod chosen;
mod community;
#[path = "../support/derived.rs"]
mod derived;
#[path = "../support/disclosed.rs"]
mod disclosed;
#[path = "../support/endorsements.rs"]
mod endorsements;
mod frost;
mod full;
mod giving;
mod inspect;
mod interop;
mod lines;
#[path = "../support/lists.rs"]
mod lists;
#[path = "../support/logs.rs"]
mod logs;
mod recipients;
mod render;
mod schemas;
#[path = "../support/mod.rs"]
mod support;
#[path = "../support/tokens.rs"]
mod tokens;
mod unbake;

use badges::{
    GUILD_URL, NOW, get, guild_badge, guild_document, key_badge, set, sign, stranger_key, unsigned_key_badge, write,
};

// Verdicts and exit codes ------------------------------------------------------------------------

#[test]
fn a_valid_badge_exits_with_0() {
    check(&write(&key_badge()), "valid", 0);
}

#[test]
fn a_tampered_badge_exits_with_1() {
    check(&write(&set(&key_badge(), "/name", r#""Another name""#)), "tampered", 1);
}

#[test]
fn a_badge_with_a_strangers_signature_exits_with_1() {
    let stranger = stranger_key();
    let badge = sign(&unsigned_key_badge(), &stranger, &stranger.method(), badges::SUITES[0]);
    check(&write(&badge), "wrong-signer", 1);
}

#[test]
fn an_unsigned_badge_exits_with_1() {
    check(&write(&unsigned_key_badge()), "unsigned", 1);
}

#[test]
fn a_malformed_badge_exits_with_1() {
    let badge =
        badges::sign_as_issuer(&badges::remove(&unsigned_key_badge(), "/credentialSubject/achievement/criteria"));
    check(&write(&badge), "malformed", 1);
}

#[test]
fn a_badge_whose_key_cannot_be_had_exits_with_2() {
    let file = file("badge.json", write(&guild_badge()));
    let report = json(&["verify", "--json", "--at", NOW, "--offline", &file], 2);
    assert_eq!(report["verdict"], "could-not-check");
}

#[test]
fn a_kind_of_badge_that_is_not_read_exits_with_3() {
    let text = r#"{"type": "EnvelopedVerifiableCredential", "id": "data:application/vc+cose;base64,0oQ"}"#;
    check(text, "unsupported", 3);
}

#[test]
fn what_is_no_badge_exits_with_3() {
    check(r#"{"hello": "world"}"#, "not-a-badge", 3);
    check("hello", "not-a-badge", 3);
    check("", "not-a-badge", 3);
}

fn check(badge: &str, verdict: &str, code: i32) {
    check_at(NOW, badge, verdict, code);
}

/// Both ways of writing a result agree on the verdict, and the text says it in words at its start.
fn check_at(now: &str, badge: &str, verdict: &str, code: i32) {
    let file = file("badge.json", badge);
    let report = json(&["verify", "--json", "--at", now, &file], code);
    assert_eq!(report["verdict"], verdict, "{now}: {report:#}");
    let text = text(&["verify", "--at", now, &file], code);
    assert!(text.starts_with(headline(verdict)), "{now}: {text}");
}

/// What a card begins with.
fn headline(verdict: &str) -> &'static str {
    match verdict {
        "valid" => "Signature valid",
        "expired" => "Expired on",
        "not-yet-valid" => "Not valid until",
        "revoked" => "Revoked by the issuer",
        "suspended" => "Suspended by the issuer",
        "tampered" => "Does not match its signature",
        "wrong-signer" => "Not signed by the named issuer",
        "unsigned" => "Nobody has signed this",
        "malformed" => "Breaks the rules of its own format",
        "unsupported" => "This checker cannot read this kind of badge",
        "not-a-badge" => "No badge found here",
        other => panic!("{other}"),
    }
}

// Hosted badges ----------------------------------------------------------------------------------

const AWARD: &str = r#"{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://guild.example/awards/1", "recipient": {"type": "email", "hashed": false, "identity": "ada@guild.example"}, "badge": "https://guild.example/classes/host", "verification": {"type": "hosted"}, "issuedOn": "2026-05-03T10:00:00Z"}"#;
const CLASS: &str = r#"{"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://guild.example/classes/host", "name": "Repair café host", "description": "Keeps the coffee warm.", "image": "https://guild.example/host.png", "criteria": {"narrative": "Host five afternoons."}, "issuer": "https://guild.example/issuer"}"#;
const ISSUER: &str = r#"{"@context": "https://w3id.org/openbadges/v2", "type": "Profile", "id": "https://guild.example/issuer", "name": "The Members’ Guild", "url": "https://guild.example", "email": "members@guild.example"}"#;

/// A map of the guild's site, where this answers for the award, and the folder that it stands in.
fn guild_site(award: &str) -> (PathBuf, String) {
    let folder = folder();
    for (name, text) in [("award.json", AWARD), ("class.json", CLASS), ("issuer.json", ISSUER)] {
        fs::write(folder.join(name), text).unwrap();
    }
    let map = format!(
        r#"{{"https://guild.example/awards/1": {award}, "https://guild.example/classes/host": "class.json", "https://guild.example/issuer": "issuer.json"}}"#
    );
    fs::write(folder.join("map.json"), map).unwrap();
    let map = folder.join("map.json").display().to_string();
    (folder, map)
}

#[test]
fn a_hosted_badge_comes_out_as_its_site_answers() {
    for (answer, verdict, code, headline) in [
        (r#""award.json""#, "valid", 0, "Matches copies of what guild.example published"),
        ("410", "revoked", 1, "Revoked by the issuer"),
        ("404", "could-not-check", 2, "Could not be checked"),
        ("503", "could-not-check", 2, "Could not be checked"),
    ] {
        let (folder, map) = guild_site(answer);
        let badge = folder.join("award.json").display().to_string();
        let report = json(&["verify", "--json", "--offline", "--at", NOW, "--documents", &map, &badge], code);
        assert_eq!(report["verdict"], verdict, "{answer}: {report:#}");
        assert_eq!(report["contacted"], Json::Array(vec![]), "{answer}");
        let text = text(&["verify", "--offline", "--at", NOW, "--documents", &map, &badge], code);
        assert!(text.starts_with(headline), "{answer}: {text}");
    }
}

#[test]
fn a_hosted_badge_is_verified_by_its_address() {
    let (_, map) = guild_site(r#""award.json""#);
    for address in [
        "https://guild.example/awards/1",
        "https://guild.example/awards/1?identity__email=a%40b",
        "http://guild.example/awards/1",
    ] {
        let report = json(&["verify", "--json", "--offline", "--at", NOW, "--documents", &map, address], 0);
        assert_eq!((&report["verdict"], &report["basis"]), (&"valid".into(), &"hosted".into()), "{address}");
        assert_eq!(report["credential"], "https://guild.example/awards/1", "{address}");
    }
}

#[test]
fn a_hosted_badge_without_its_site_exits_with_2() {
    let report = json(&["verify", "--json", "--offline", "--at", NOW, &file("award.json", AWARD)], 2);
    let check = report["checks"].as_array().unwrap().iter().find(|check| check["code"] == "hosted.assertion").unwrap();
    assert_eq!((&check["outcome"], &check["why"]), (&"unknown".into(), &"offline".into()));
}

#[test]
fn a_part_of_a_badge_exits_with_3() {
    check(CLASS, "not-a-badge", 3);
}

// The time ---------------------------------------------------------------------------------------

#[test]
fn the_time_is_an_argument() {
    let badge = write(&key_badge());
    for (at, verdict, code) in [
        ("2026-05-03T09:59:59Z", "not-yet-valid", 1),
        ("2026-05-03T10:00:00Z", "valid", 0),
        ("2028-05-03T10:00:00Z", "valid", 0),
        ("2028-05-03T10:00:01Z", "expired", 1),
        ("2028-05-03T12:00:00+02:00", "valid", 0),
        ("2028-05-03T10:00:00-00:01", "expired", 1),
    ] {
        check_at(at, &badge, verdict, code);
    }
    let file = file("badge.json", &badge);
    let report = json(&["verify", "--json", "--at", "2027-01-01T01:00:00+01:00", &file], 0);
    assert_eq!(report["checkedAt"], "2027-01-01T00:00:00Z");
}

#[test]
fn without_an_argument_the_time_is_now() {
    let badge = set(&unsigned_key_badge(), "/validUntil", r#""2026-05-04T00:00:00Z""#);
    let before = clock();
    let output = run(&["verify", "--json", &file("badge.json", write(&badge))], b"");
    let report: Json = serde_json::from_slice(&output.stdout).unwrap();
    let at = open_badge::time::parse(report["checkedAt"].as_str().unwrap()).unwrap().timestamp.to_millis();
    assert!((before / 1000 * 1000..=clock()).contains(&at), "{at}");
}

fn clock() -> i64 {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_millis().try_into().unwrap()
}

// Documents --------------------------------------------------------------------------------------

#[test]
fn a_map_takes_the_place_of_the_network() {
    let folder = folder();
    fs::write(folder.join("badge.json"), write(&guild_badge())).unwrap();
    fs::create_dir(folder.join("web")).unwrap();
    fs::write(folder.join("web/did.json"), write(&guild_document())).unwrap();
    fs::write(folder.join("map.json"), format!(r#"{{"{GUILD_URL}": "web/did.json"}}"#)).unwrap();
    let path = |name: &str| folder.join(name).display().to_string();

    for offline in [&[][..], &["--offline"]] {
        let mut words = vec!["verify", "--json", "--at", NOW];
        let (badge, map) = (path("badge.json"), path("map.json"));
        words.extend(["--documents", &map, &badge]);
        words.extend(offline);
        let report = json(&words, 0);
        assert_eq!(report["verdict"], "valid");
        assert_eq!(report["issuer"]["host"], "guild.example");
        assert_eq!(report["contacted"], Json::Array(vec![]), "nobody was contacted");
    }
}

#[test]
fn a_status_list_from_a_map_decides_the_exit_code() {
    let folder = folder();
    let path = |name: &str| folder.join(name).display().to_string();
    fs::write(folder.join("map.json"), format!(r#"{{"{}": "list.json"}}"#, lists::LIST)).unwrap();
    let list = |purpose: &str, places: &[usize]| {
        badges::sign_as_issuer(&lists::unsigned_list(&badges::quoted(purpose), &lists::bits(lists::ENTRIES, places)))
    };
    let unsigned = badges::remove(&list("revocation", &[lists::PLACE]), "/proof");
    let plain = |member: &str| lists::plain_list(&format!(r#""revokedCredential": [{member}]"#));
    let id = get(&key_badge(), "/id").as_str().unwrap().to_owned();
    let rows = [
        ("revocation", list("revocation", &[]), "valid", 0),
        ("revocation", list("revocation", &[lists::PLACE]), "revoked", 1),
        ("suspension", list("suspension", &[lists::PLACE]), "suspended", 1),
        ("refresh", list("refresh", &[lists::PLACE]), "valid", 0),
        ("revocation", unsigned, "valid", 0),
        ("1EdTech", plain(""), "valid", 0),
        ("1EdTech", plain(&badges::quoted(&id)), "revoked", 1),
    ];
    for (purpose, list, verdict, code) in rows {
        let badge = match purpose {
            "1EdTech" => lists::edtech_badge(),
            purpose => lists::with_status(&lists::entry(purpose, &lists::PLACE.to_string())),
        };
        fs::write(folder.join("badge.json"), write(&badge)).unwrap();
        fs::write(folder.join("list.json"), write(&list)).unwrap();
        let words =
            ["verify", "--json", "--offline", "--at", NOW, "--documents", &path("map.json"), &path("badge.json")];
        let report = json(&words, code);
        assert_eq!(report["verdict"], verdict, "{purpose}: {report:#}");
        let words = words.into_iter().filter(|word| *word != "--json").collect::<Vec<_>>();
        assert!(text(&words, code).starts_with(headline(verdict)), "{purpose}");
        assert_eq!(report["contacted"], Json::Array(vec![]), "nobody was contacted");
    }
    let report = json(&["verify", "--json", "--offline", "--at", NOW, &path("badge.json")], 0);
    assert!(report["caveats"].as_array().unwrap().contains(&"status.revocation".into()), "{report:#}");
}

#[test]
fn a_map_serves_the_badge_itself_too() {
    let folder = folder();
    fs::write(folder.join("badge.json"), write(&key_badge())).unwrap();
    fs::write(folder.join("map.json"), r#"{"https://guild.example/badge.json": "badge.json"}"#).unwrap();
    let map = folder.join("map.json").display().to_string();
    let url = "https://guild.example/badge.json#here";
    let report = json(&["verify", "--json", "--offline", "--at", NOW, "--documents", &map, url], 0);
    assert_eq!(report["verdict"], "valid");
}

#[test]
fn offline_nobody_is_contacted() {
    let file = file("badge.json", write(&guild_badge()));
    let report = json(&["verify", "--json", "--offline", "--at", NOW, &file], 2);
    assert_eq!(report["contacted"], Json::Array(vec![]));
    for code in ["key.document", "issuer.domain"] {
        let check = report["checks"].as_array().unwrap().iter().find(|check| check["code"] == code).unwrap();
        assert_eq!((&check["outcome"], &check["why"]), (&"unknown".into(), &"offline".into()), "{code}");
    }

    let report = json(&["verify", "--json", "--offline", "https://guild.example/badge.json"], 2);
    assert_eq!(report["checks"][0]["why"], "offline");
}

#[test]
fn private_addresses_are_not_asked() {
    for url in [
        "https://127.0.0.1/badge.json",
        "https://localhost/badge.json",
        "https://192.168.0.1:8443/b",
        "http://localhost/b",
        "http://guild.example:8080/b",
    ] {
        let report = json(&["verify", "--json", url], 2);
        assert_eq!(report["verdict"], "could-not-check", "{url}");
        assert_eq!(report["checks"][0]["code"], "intake.readable", "{url}");
        assert_eq!(report["checks"][0]["why"], "not-permitted", "{url}");
        assert_eq!(report["contacted"], Json::Array(vec![]), "{url}");
    }
    let badge = write(&guild_badge()).replace("guild.example:members", "localhost%3A8443");
    let report = json(&["verify", "--json", "--at", NOW, &file("badge.json", &badge)], 2);
    assert_eq!(report["contacted"], Json::Array(vec![]));
}

// Input and output -------------------------------------------------------------------------------

#[test]
fn a_dash_is_standard_input() {
    let badge = write(&key_badge());
    let output = run(&["verify", "--json", "--at", NOW, "-"], badge.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    let by_file = run(&["verify", "--json", "--at", NOW, &file("badge.json", &badge)], b"");
    assert_eq!(output.stdout, by_file.stdout);
}

#[test]
fn a_report_for_people_has_every_check_in_words() {
    let file = file("badge.json", write(&key_badge()));
    let report = json(&["verify", "--json", "--at", NOW, &file], 0);
    let text = text(&["verify", "--at", NOW, &file], 0);
    for check in report["checks"].as_array().unwrap() {
        let word = match check["outcome"].as_str().unwrap() {
            "pass" => "Passed:",
            "fail" => "Failed:",
            "unknown" => "Not checked:",
            "not-applicable" => "Not applicable:",
            other => panic!("{other}"),
        };
        let code = check["code"].as_str().unwrap();
        assert!(text.lines().any(|line| line.contains(word)), "{word} {code}\n{text}");
    }
    assert!(text.contains("Repair café host"), "{text}");
}

#[test]
fn nothing_in_a_badge_moves_the_terminal() {
    let name = r#""Nice\u001b[2J\u0007\u009b31m name\u0000""#;
    let badge = badges::sign_as_issuer(&set(&unsigned_key_badge(), "/credentialSubject/achievement/name", name));
    for badge in [write(&badge), write(&set(&badge, "/name", name))] {
        let file = file("badge.json", &badge);
        for words in [&["verify", "--at", NOW, &file][..], &["verify", "--json", "--at", NOW, &file]] {
            let output = String::from_utf8(run(words, b"").stdout).unwrap();
            let control = output.chars().find(|letter| letter.is_control() && *letter != '\n');
            assert_eq!(control, None, "{output:?}");
        }
    }
}

#[test]
fn a_document_that_is_too_long_is_not_judged() {
    let long = format!("{{\"a\": \"{}\"}}", "b".repeat(open_badge::limits::DOCUMENT_BYTES));
    let report = json(&["verify", "--json", &file("badge.json", &long)], 2);
    assert_eq!((&report["verdict"], &report["checks"][0]["why"]), (&"could-not-check".into(), &"limit".into()));
}

// Wrong usage ------------------------------------------------------------------------------------

#[test]
fn help_and_version_are_no_errors() {
    for words in [&["--help"][..], &["-h"], &["verify", "--help"], &["inspect", "x", "-h"]] {
        assert!(text(words, 0).starts_with("open-badge verify [OPTION...] INPUT"));
    }
    assert_eq!(text(&["--version"], 0), format!("open-badge {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_readme_shows_the_help() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let shown = readme.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
    assert_eq!(text(&["--help"], 0), shown);
}

#[test]
fn wrong_usage_exits_with_64_and_says_what_to_do() {
    let badge = file("badge.json", "{}");
    for (words, says) in [
        (&[][..], "no command"),
        (&["check", &badge], "no command `check`"),
        (&["verify"], "no badge is given"),
        (&["verify", &badge, &badge], "one badge at a time"),
        (&["verify", "--fast", &badge], "--fast"),
        (&["verify", "--at"], "--at"),
        (&["verify", "--at", "yesterday", &badge], "`yesterday` is not a time"),
        (&["verify", "--at", "2026-06-01T12:00:00", &badge], "with its zone"),
        (&["verify", "--json=yes", &badge], "--json"),
        (&["render", "--json", &badge], "`--json` is an option of another command"),
        (&["canonical", "--json", &badge], "`--json` is an option of another command"),
        (&["verify", "--canonical", &badge], "`--canonical` is an option of another command"),
        (&["inspect", "--sites", &badge], "`--sites` is an option of another command"),
        (&["unbake", "--json", &badge], "`--json` is an option of another command"),
        (&["unbake", "--number", "0", &badge], "`0`"),
        (&["unbake", "--number", "first", &badge], "`first`"),
        (&["verify", "--number", "1", &badge], "`--number` is an option of another command"),
        (&["render", "--at", NOW, &badge], "`--at` is an option of another command"),
    ] {
        let said = failure(words, 64);
        assert!(said.contains(says), "{words:?}: {said}");
        assert!(said.contains("open-badge --help"), "{words:?}: {said}");
    }
}

#[test]
fn what_cannot_be_read_exits_with_66_and_says_what_to_do() {
    let folder = folder();
    let at = |name: &str| folder.join(name).display().to_string();
    let missing = failure(&["verify", &at("missing.json")], 66);
    assert!(missing.contains("missing.json cannot be read") && missing.contains("standard input"), "{missing}");
    let here = failure(&["inspect", &at("")], 66);
    assert!(here.contains("cannot be read"), "{here}");
    let badge = file("badge.json", "{}");
    let map = failure(&["verify", "--documents", &at("map.json"), &badge], 66);
    assert!(map.contains("map.json cannot be read"), "{map}");
    fs::write(folder.join("map.json"), r#"{"https://a.example/": "gone.json"}"#).unwrap();
    let listed = failure(&["verify", "--documents", &at("map.json"), &badge], 66);
    assert!(listed.contains("gone.json") && listed.contains("https://a.example/"), "{listed}");
}

#[test]
fn a_map_of_another_shape_exits_with_64() {
    let badge = file("badge.json", "{}");
    for (map, says) in [
        ("{", "not JSON"),
        ("[]", "not an object"),
        (r#"{"https://a.example/": true}"#, "not a file name"),
        (r#"{"https://a.example/": 200}"#, "HTTP status"),
    ] {
        let said = failure(&["verify", "--documents", &file("map.json", map), &badge], 64);
        assert!(said.contains(says), "{map}: {said}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_cannot_be_written_exits_with_74() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let file = file("badge.json", "{}");
    let output = command(&["verify", &file]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(74));
    assert!(String::from_utf8(output.stderr).unwrap().contains("cannot be written"));
}

// Running it -------------------------------------------------------------------------------------

fn command(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_open-badge"));
    command.args(words);
    command
}

fn run(words: &[&str], input: &[u8]) -> Output {
    let mut command = command(words);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // It need not read what it is given.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

/// What it writes, when it ends with this code and complains of nothing.
fn text(words: &[&str], code: i32) -> String {
    let output = run(words, b"");
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), complaint.as_str()), (Some(code), ""), "{words:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn json(words: &[&str], code: i32) -> Json {
    serde_json::from_str(&text(words, code)).unwrap()
}

/// What it complains of, when it ends with this code and writes nothing.
fn failure(words: &[&str], code: i32) -> String {
    let output = run(words, b"");
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(code), &b""[..]), "{words:?}: {complaint}");
    complaint
}

/// A new folder, under the build's own.
fn folder() -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let name = format!("cli-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A file in a new folder.
fn file(name: &str, contents: impl AsRef<[u8]>) -> String {
    let path = folder().join(name);
    fs::write(&path, contents).unwrap();
    path.display().to_string()
}
