//! `open-badge community`: members and their status lists in a folder for any host.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use open_badge::issue::Bits;
use serde_json::{Value as Json, json};

use super::giving::{ABOUT, Desk};
use super::{NOW, failure, folder, json, run, text};

const DID: &str = "did:web:guild.example:members";
const URL: &str = "https://guild.example/members";
const LATER: &str = "2026-06-20T12:00:00Z";
/// After the lists ended.
const MUCH_LATER: &str = "2026-08-01T12:00:00Z";

/// A community's folder, and the desk that has its key.
pub struct Guild {
    desk: Desk,
    pub folder: PathBuf,
}

/// What a command came to: its exit code, and what it said and wrote.
type Outcome = (Option<i32>, String, String);

impl Guild {
    pub fn new() -> Self {
        Self::with(&[])
    }

    /// A community that also lets memberships rest.
    pub fn that_suspends() -> Self {
        Self::with(&["--suspension"])
    }

    fn with(words: &[&str]) -> Self {
        let guild = Self::unmade();
        let init = ["--host", "guild.example/members", "--name", "The guild"];
        let (code, said, _) = guild.sign("init", NOW, &[&init, words].concat());
        assert_eq!(code, Some(0), "{said}");
        guild
    }

    fn unmade() -> Self {
        let desk = Desk::new();
        let folder = PathBuf::from(desk.at("guild"));
        Self { desk, folder }
    }

    pub fn at(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    fn sign(&self, verb: &str, at: &str, words: &[&str]) -> Outcome {
        self.sign_with(&self.desk, "passphrase", verb, &[&["--at", at, "--yes"], words].concat(), b"")
    }

    fn sign_with(&self, desk: &Desk, passphrase: &str, verb: &str, words: &[&str], answer: &[u8]) -> Outcome {
        let (folder, key, passphrase) = (self.folder.display().to_string(), desk.at("key.pem"), desk.at(passphrase));
        let signing = ["community", verb, &folder, "--key", &key, "--passphrase-file", &passphrase];
        let output = run(&[&signing, words].concat(), answer);
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stderr), text(output.stdout))
    }

    fn add_at(&self, at: &str, did: &str, name: &str) -> Outcome {
        self.sign("add-member", at, &["--recipient", did, "--recipient-name", name])
    }

    /// The file of a new member.
    pub fn add(&self, did: &str, name: &str) -> String {
        let (code, said, written) = self.add_at(NOW, did, name);
        assert_eq!(code, Some(0), "{said}");
        self.at(written.trim_end())
    }

    /// Revokes, suspends or lifts.
    pub fn mark(&self, verb: &str, member: &str) {
        let (code, said, _) = self.sign(verb, NOW, &[member]);
        assert_eq!(code, Some(0), "{said}");
    }

    fn check(&self, at: &str) -> (Option<i32>, String) {
        let output = run(&["community", "check", &self.folder.display().to_string(), "--at", at], b"");
        assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    }

    /// What stands there of `name` when the folder is checked.
    fn said_of(&self, at: &str, name: &str) -> String {
        let (_, said) = self.check(at);
        let name = name.strip_prefix(&self.at("")).unwrap_or(name);
        let found = said.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        found.unwrap_or_else(|| panic!("nothing of {name}: {said}")).into()
    }

    /// A map that has the folder in the place of its host.
    pub fn map(&self) -> String {
        let files = ["did.json", "status/revocation.json", "status/suspension.json"];
        let files = files.iter().filter(|name| self.folder.join(name).exists());
        let map: BTreeMap<String, String> =
            files.map(|name| (format!("{URL}/{name}"), format!("guild/{name}"))).collect();
        self.desk.write("map.json", json!(map).to_string())
    }

    fn verdict(&self, at: &str, file: &str) -> String {
        let report = run(&["verify", "--json", "--at", at, "--documents", &self.map(), "--offline", file], b"");
        let report: Json = serde_json::from_slice(&report.stdout).unwrap();
        report["verdict"].as_str().unwrap().into()
    }

    /// The words of a command that signs.
    pub fn words(&self, verb: &str, words: &[&str]) -> Vec<String> {
        let (folder, key, passphrase) = (self.at(""), self.desk.at("key.pem"), self.desk.at("passphrase"));
        let signing =
            ["community", verb, &folder, "--key", &key, "--passphrase-file", &passphrase, "--yes", "--at", NOW];
        signing.iter().chain(words).map(|word| (*word).to_owned()).collect()
    }

    /// Every file, by name.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(&self.folder, &self.folder, &mut files);
        files
    }

    fn members(&self) -> Vec<String> {
        self.files().into_keys().filter(|name| name.starts_with("members/")).map(|name| self.at(&name)).collect()
    }

    fn place(&self, member: &str) -> u64 {
        let status = &read(member)["credentialStatus"];
        let entry = if status.is_array() { &status[0] } else { status };
        entry["statusListIndex"].as_str().unwrap().parse().unwrap()
    }

    /// Asserts that a command says this, and leaves every file as it was.
    fn refuses(&self, outcome: impl FnOnce() -> Outcome, code: i32, says: &str) {
        let before = self.files();
        let (found, said, written) = outcome();
        assert_eq!((found, written.as_str()), (Some(code), ""), "{said}");
        assert!(said.contains(says), "{says}: {said}");
        assert!(self.files() == before, "{says}: no file was changed");
    }
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().display().to_string();
            files.insert(name, fs::read(&path).unwrap());
        }
    }
}

fn read(path: &str) -> Json {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn change(path: &str, place: &str, value: Json) {
    let mut document = read(path);
    *document.pointer_mut(place).unwrap() = value;
    fs::write(path, document.to_string()).unwrap();
}

const ADA: &str = "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp";
const BEA: &str = "did:key:z6MkjchhfUsD6mmvni8mCdXHw216Xrm9bQe2mBH1P5RDjVJG";

// A folder ---------------------------------------------------------------------------------------

#[test]
fn a_new_list_says_nothing_of_anybody() {
    let mut bits = Vec::new();
    flate2::read::GzDecoder::new(Bits::NONE_PACKED).read_to_end(&mut bits).unwrap();
    assert_eq!(Bits::read(bits), Bits::none());
}

#[test]
fn a_new_folder_has_all_that_a_host_and_a_beginner_need() {
    let guild = Guild::that_suspends();
    let names = [
        ".htaccess",
        ".nojekyll",
        "README.md",
        "_headers",
        "did.json",
        "friends.json",
        "index.html",
        "members.json",
        "membership.json",
        "status/revocation.json",
        "status/suspension.json",
        "status/taken.txt",
        "vercel.json",
        "wall.css",
    ];
    assert_eq!(guild.files().keys().collect::<Vec<_>>(), names);
    let (code, said) = guild.check(NOW);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.starts_with(&format!("did.json: {DID}\n")), "{said}");
    for purpose in ["revocation", "suspension"] {
        let name = format!("status/{purpose}.json");
        assert_eq!(guild.said_of(NOW, &name), "in order until 2026-07-06T12:00:00Z");
        let list = read(&guild.at(&name));
        assert_eq!(list["id"], format!("{URL}/{name}"));
        assert_eq!(list["credentialSubject"]["statusPurpose"], purpose);
    }
    let readme = fs::read_to_string(guild.at("README.md")).unwrap();
    assert!(readme.starts_with("# The guild\n") && readme.contains(URL) && readme.contains(DID), "{readme}");
    for (name, text) in guild.files() {
        let text = String::from_utf8(text).unwrap();
        assert!(
            !["{NAME}", "{URL}", "{DID}", "{DAY}", "{PATH}", "{DOCUMENT}"].iter().any(|word| text.contains(word)),
            "{name}"
        );
        assert!(!text.contains("PRIVATE KEY"), "{name}");
    }
}

#[test]
fn without_a_path_the_document_stands_where_did_web_has_it() {
    let guild = Guild::unmade();
    let (code, said, _) = guild.sign("init", NOW, &["--host", "Guild.example", "--name", "Us, the {URL} \"guild\""]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(read(&guild.at(".well-known/did.json"))["id"], "did:web:guild.example");
    assert_eq!(read(&guild.at("membership.json"))["issuer"]["name"], "Us, the {URL} \"guild\"");
    assert!(fs::read_to_string(guild.at("_headers")).unwrap().starts_with("/*\n"));
    assert_eq!(read(&guild.at("vercel.json"))["headers"][0]["source"], "/(.*)");
    let member = guild.add(ADA, "Ada");
    assert_eq!(
        read(&member)["credentialStatus"]["statusListCredential"],
        "https://guild.example/status/revocation.json"
    );
    assert_eq!(guild.check(NOW).0, Some(0));
}

#[test]
fn a_folder_is_made_whole_or_not_at_all() {
    let guild = Guild::unmade();
    let words = ["--host", "guild.example/members", "--name", "The guild"];
    let refuse = |code, says: &str, outcome: Outcome| {
        assert_eq!(outcome.0, Some(code), "{}", outcome.1);
        assert!(outcome.1.contains(says), "{}", outcome.1);
        assert!(!guild.folder.exists());
    };
    let shown = guild.sign_with(&guild.desk, "passphrase", "init", &words, b"n\n");
    assert!(shown.1.contains("\"statusPurpose\": \"revocation\"") && shown.1.contains(DID), "{}", shown.1);
    refuse(77, "nothing was signed", shown);
    guild.desk.write("wrong", "another");
    refuse(77, "does not open the key", guild.sign_with(&guild.desk, "wrong", "init", &words, b"y\n"));
    refuse(64, "`--host` cannot be", guild.sign("init", NOW, &["--host", "127.0.0.1", "--name", "The guild"]));
    refuse(64, "`--name` cannot be", guild.sign("init", NOW, &["--host", "guild.example", "--name", "a\nb"]));
    fs::create_dir(&guild.folder).unwrap();
    assert_eq!(guild.sign("init", NOW, &words).0, Some(0), "an empty folder is as good as none");
    guild.refuses(|| guild.sign("init", NOW, &words), 73, "stands there already");
    let left = fs::read_dir(guild.folder.parent().unwrap()).unwrap();
    assert!(left.map(|entry| entry.unwrap().file_name()).all(|name| !name.to_string_lossy().contains("unfinished")));
}

#[test]
fn a_folder_has_a_list_for_the_communities_that_this_one_knows() {
    let (guild, friend) = (Guild::new(), Desk::new());
    let badge = friend.write("badge.json", friend.badge(&[&ABOUT[..], &["--recipient", "none"]].concat()).to_string());
    let list = guild.at("friends.json");
    let answer =
        || json(&["verify", "--json", "--at", LATER, "--offline", "--list", &list, &badge], 0)["lists"][0].clone();
    assert_eq!((&answer()["answer"], &answer()["keeper"]), (&"not-listed".into(), &"The guild".into()));
    change(&list, "/issuers", json!([{"id": friend.did(), "name": "The library"}]));
    assert_eq!(answer()["answer"], "listed", "{:#}", answer());
}

// Members ----------------------------------------------------------------------------------------

/// The way of a community as its members and readers go it.
#[test]
fn members_who_signed_count_until_they_are_revoked() {
    let (guild, ada, bea, cleo) = (Guild::new(), Desk::new(), Desk::new(), Desk::new());
    let members = [guild.add(&ada.did(), "Ada Lovelace"), guild.add(&bea.did(), "Bea")];
    assert!(members[0].starts_with(&guild.at("members/ada-lovelace-")), "{}", members[0]);
    for member in &members {
        assert_eq!(guild.verdict(NOW, member), "valid");
    }
    let mut badge =
        guild.desk.write("badge.json", guild.desk.badge(&[&ABOUT[..], &["--recipient", "none"]].concat()).to_string());
    for desk in [&ada, &bea, &cleo] {
        let (code, said, signed) = desk.beside("cosign", &["--yes"], &badge);
        assert_eq!(code, Some(0), "{said}");
        badge = guild.desk.write("badge.json", signed);
    }
    let map = guild.map();
    let ask = |at, code| {
        let words = ["verify", "--json", "--at", at, "--offline", "--documents", &map, "--community", DID];
        let beside = ["--at-least", "2", "--beside", &members[0], "--beside", &members[1], &badge];
        let report = json(&[&words[..], &beside].concat(), code);
        assert_eq!(report["verdict"], "valid");
        let of = |kind: &str| report["coSigners"][kind].as_array().unwrap().clone();
        (of("members").iter().map(|member| member["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>(), of("others"))
    };
    assert_eq!(ask(NOW, 0), (vec![ada.did(), bea.did()], vec![cleo.did().into()]));

    let (code, said, written) = guild.sign("revoke", NOW, &[&members[0]]);
    assert_eq!((code, written.as_str()), (Some(0), "status/revocation.json\n"), "{said}");
    assert_eq!(guild.verdict(NOW, &members[0]), "revoked");
    assert_eq!(guild.verdict(NOW, &members[1]), "valid");
    assert_eq!(ask(NOW, 4), (vec![bea.did()], vec![ada.did().into(), cleo.did().into()]));
    let (code, said) = guild.check(NOW);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(guild.said_of(NOW, &members[0]), format!("revoked, {}", ada.did()));

    // Whether they are members cannot be told once the lists have ended.
    assert_eq!(ask(MUCH_LATER, 4).0, [""; 0]);
}

#[test]
fn a_membership_rests_until_that_is_lifted() {
    let guild = Guild::that_suspends();
    let (ada, bea) = (guild.add(ADA, "Ada"), guild.add(BEA, "Bea"));
    let mark = |verb, file: &str| {
        let (code, said, written) = guild.sign(verb, LATER, &[file]);
        assert_eq!((code, written.as_str()), (Some(0), "status/suspension.json\n"), "{said}");
    };
    mark("suspend", &ada);
    assert_eq!((&*guild.verdict(LATER, &ada), &*guild.verdict(LATER, &bea)), ("suspended", "valid"));
    guild.refuses(|| guild.sign("suspend", LATER, &[&ada]), 65, "suspension of");
    mark("lift", &ada);
    assert_eq!(guild.verdict(LATER, &ada), "valid");
    guild.refuses(|| guild.sign("lift", LATER, &[&ada]), 65, "is not set");
    assert_eq!(guild.check(LATER).0, Some(0));
}

/// It has room for one status.
#[test]
fn what_a_community_signs_fits_the_schema_of_open_badges() {
    let schema = read("schemas/ob_v3p0_json-ld_achievementcredential_schema.json");
    let schema = jsonschema::validator_for(&schema).unwrap();
    let troubles = |guild: &Guild| {
        let badge = read(&guild.add(ADA, "Ada"));
        schema.iter_errors(&badge).map(|error| error.instance_path().to_string()).collect::<Vec<_>>()
    };
    let guild = Guild::new();
    assert_eq!(troubles(&guild), [""; 0]);
    assert_eq!(troubles(&Guild::that_suspends()), ["/credentialStatus"], "as the help says");
    let ada = guild.members().remove(0);
    guild.refuses(|| guild.sign("suspend", NOW, &[&ada]), 65, "suspends nothing");
}

#[test]
fn one_person_has_one_membership() {
    let guild = Guild::that_suspends();
    let first = guild.add(ADA, "Ada");
    guild.refuses(|| guild.add_at(NOW, ADA, "Ada"), 65, "this person is a member");
    guild.sign("suspend", NOW, &[&first]);
    guild.refuses(|| guild.add_at(NOW, ADA, "Ada"), 65, "this person is a member");
    assert_eq!(guild.sign("revoke", NOW, &[&first]).0, Some(0));
    guild.refuses(|| guild.sign("revoke", NOW, &[&first]), 65, "is set already");
    let second = guild.add(ADA, "Ada");
    assert_ne!(guild.place(&first), guild.place(&second));
    assert_eq!((&*guild.verdict(NOW, &first), &*guild.verdict(NOW, &second)), ("revoked", "valid"));
}

#[test]
fn a_membership_ends_when_it_says_and_in_a_year_if_it_does_not() {
    let guild = Guild::new();
    assert_eq!(read(&guild.add(ADA, "Ada"))["validUntil"], "2027-06-01T12:00:00Z");
    let words = ["--recipient", BEA, "--recipient-name", "Bea", "--valid-until", "2026-06-10", "--narrative", "Bakes."];
    let (code, said, written) = guild.sign("add-member", NOW, &words);
    assert_eq!(code, Some(0), "{said}");
    let file = guild.at(written.trim_end());
    assert_eq!(read(&file)["validUntil"], "2026-06-10T23:59:59Z");
    assert_eq!(read(&file)["credentialSubject"]["narrative"], "Bakes.");
    assert_eq!(guild.said_of(LATER, &file), format!("expired, {BEA}"));
    assert_eq!(guild.check(LATER).0, Some(0), "that a membership has ended is in order");
    assert_eq!(guild.add_at(LATER, BEA, "Bea").0, Some(0), "and can begin again");
    guild.refuses(|| guild.sign("renew", LATER, &[&file]), 65, "this person is a member");
}

#[test]
fn a_membership_that_is_renewed_is_the_same_but_for_its_end() {
    let guild = Guild::that_suspends();
    let ada = guild.add(ADA, "Ada");
    let mut before = read(&ada);
    for (words, until) in
        [(&[][..], "2027-06-20T12:00:00Z"), (&["--valid-until", "2030-01-01"], "2030-01-01T23:59:59Z")]
    {
        let (code, said, written) = guild.sign("renew", LATER, &[&[&*ada], words].concat());
        assert_eq!((code, written), (Some(0), format!("{ada}\n")), "{said}");
        let mut after = read(&ada);
        assert_eq!(after["validUntil"], until);
        assert_eq!(guild.verdict(LATER, &ada), "valid");
        for badge in [&mut before, &mut after] {
            badge["validUntil"] = Json::Null;
            badge["proof"] = Json::Null;
        }
        assert_eq!(before, after);
    }
    assert_eq!(guild.check(LATER).0, Some(0));
    guild.refuses(|| guild.sign("renew", LATER, &[&ada, "--valid-until", "2026-06-19"]), 65, "Nothing was signed");
    guild.mark("suspend", &ada);
    guild.refuses(|| guild.sign("renew", NOW, &[&ada]), 65, "found to be suspended");
    guild.mark("revoke", &ada);
    guild.refuses(|| guild.sign("renew", NOW, &[&ada]), 65, "found to be revoked");
}

#[test]
fn names_of_any_script_get_a_file_that_every_host_can_serve() {
    let guild = Guild::new();
    for (did, name, file) in [(ADA, "Zoë ../../Ångström", "zo-ngstr-m-"), (BEA, "李小龍", "badge-")] {
        let path = guild.add(did, name);
        let found = path.strip_prefix(&guild.at("members/")).unwrap();
        assert!(found.starts_with(file) && found.len() == file.len() + "12345678.json".len(), "{found}");
        assert_eq!(read(&path)["credentialSubject"]["identifier"][0]["identityHash"], name);
    }
}

#[test]
fn the_words_are_shown_before_they_are_signed() {
    let guild = Guild::new();
    let member = guild.add(ADA, "Ada");
    let ask = |verb, words: &[&str]| {
        guild.sign_with(&guild.desk, "passphrase", verb, &[&["--at", NOW], words].concat(), b"n\n")
    };
    guild.refuses(
        || ask("add-member", &["--recipient", BEA, "--recipient-name", "Bea"]),
        77,
        "\"achievementType\": \"Membership\"",
    );
    guild.refuses(|| ask("revoke", &[&member]), 77, "\"statusPurpose\": \"revocation\"");
    guild.refuses(|| ask("renew", &[]), 77, "nothing was signed");
}

// Other badges -----------------------------------------------------------------------------------

#[test]
fn the_communitys_other_badges_can_be_withdrawn_as_well() {
    let guild = Guild::that_suspends();
    let ada = guild.add(ADA, "Ada");
    let template = guild.desk.write("host.json", super::giving::template().to_string());
    let award = |words: &[&str]| {
        let (code, said, written) = guild.sign("award", NOW, words);
        assert_eq!(code, Some(0), "{said}");
        assert!(written.starts_with("badges/"), "{written}");
        guild.at(written.trim_end())
    };
    let host = award(&["--template", &template, "--recipient", "ada@guild.example", "--recipient-name", "Ada"]);
    let baker = award(&[&ABOUT[..], &["--recipient", ADA, "--valid-until", "2026-06-10"]].concat());
    assert_eq!(read(&baker)["issuer"]["name"], "The guild", "as in membership.json");
    assert!(!fs::read_to_string(&host).unwrap().contains("ada@"));
    let places = [guild.place(&ada), guild.place(&host), guild.place(&baker)];
    assert!(places[0] != places[1] && places[1] != places[2] && places[0] != places[2], "{places:?}");
    guild.mark("suspend", &host);
    assert_eq!((&*guild.verdict(NOW, &host), &*guild.verdict(NOW, &baker)), ("suspended", "valid"));
    guild.mark("lift", &host);
    guild.mark("revoke", &host);
    assert_eq!((&*guild.verdict(NOW, &host), &*guild.verdict(NOW, &ada)), ("revoked", "valid"));
    assert_eq!(guild.sign("renew", NOW, &[&baker]).0, Some(0));
    assert_eq!(read(&baker)["validUntil"], "2027-06-01T12:00:00Z");
    assert_eq!(guild.said_of(NOW, &host), "revoked, ");
    assert_eq!(guild.said_of(NOW, &baker), format!("valid, {ADA}"));
    assert_eq!(guild.check(NOW).0, Some(0));
    // A place is looked for among all badges.
    let twin = guild.at("members/twin.json");
    fs::copy(&baker, &twin).unwrap();
    guild.refuses(|| guild.sign("revoke", NOW, &[&baker]), 65, "both have the place");
    assert!(guild.said_of(NOW, &twin).contains("is no membership"), "among members only members stand");
}

#[test]
fn a_membership_is_awarded_to_nobody() {
    let guild = Guild::new();
    let words = ["--template", &guild.at("membership.json"), "--recipient", ADA];
    let (code, said, _) = guild.sign("award", NOW, &words);
    assert_eq!(code, Some(65), "{said}");
    assert!(said.contains("add-member"), "{said}");
    assert!(guild.files().keys().all(|name| !name.starts_with("badges/")));
}

// The page of the members --------------------------------------------------------------------------

#[test]
fn the_page_shows_the_members_whose_membership_holds() {
    let guild = Guild::that_suspends();
    let wall = |words: &[&str]| {
        let output = run(&[&["community", "wall", &guild.at(""), "--at", LATER], words].concat(), b"");
        let page = fs::read_to_string(guild.at("index.html")).unwrap_or_default();
        (output.status.code(), String::from_utf8(output.stderr).unwrap(), page)
    };
    let hostile = "</bdi><script src='x'>&{FILE}{MEMBERS}";
    let names = ["Zoë", "ada", hostile, "Revoked", "Suspended"];
    let files: Vec<String> =
        names.iter().enumerate().map(|(number, name)| guild.add(&format!("did:example:{number}"), name)).collect();
    guild.mark("revoke", &files[3]);
    guild.mark("suspend", &files[4]);
    let changed = guild.add(BEA, "Changed");
    change(&changed, "/validUntil", json!("2030-01-01T00:00:00Z"));
    let (code, said, page) = wall(&[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("shows links only"), "{said}");
    let shown: Vec<&str> =
        page.lines().filter_map(|line| line.strip_prefix("<h2><bdi>")?.strip_suffix("</bdi></h2>")).collect();
    assert_eq!(shown, ["&lt;/bdi&gt;&lt;script src=&#39;x&#39;&gt;&amp;{FILE}{MEMBERS}", "ada", "Zoë"]);
    for (file, is_shown) in files.iter().zip([true, true, true, false, false]).chain([(&changed, false)]) {
        let src = format!("<open-badge src=\"{}\">", file.strip_prefix(&guild.at("")).unwrap());
        assert_eq!(page.contains(&src), is_shown, "{file}");
    }
    assert_eq!(page.matches("<script").count(), 1, "{page}");
    assert!(
        page.contains("<title>Members of The guild</title>") && page.contains("require-trusted-types-for"),
        "{page}"
    );

    let element = folder();
    let element = |name: &str| element.join(name).display().to_string();
    assert_eq!(wall(&["--element", &element("")]).0, Some(66), "it has no script");
    fs::write(element("open-badge.js"), "// script").unwrap();
    fs::write(element("open-badge.wasm"), [0, 1]).unwrap();
    let (code, said, again) = wall(&["--element", &element("")]);
    assert_eq!((code, said.as_str()), (Some(0), ""));
    assert_eq!(fs::read(guild.at("open-badge/open-badge.wasm")).unwrap(), [0, 1]);
    assert_eq!(again, page);
    assert_eq!(wall(&[]).1, "", "they are there");
}

#[test]
fn a_page_of_somebody_elses_is_left_as_it_is() {
    let guild = Guild::new();
    fs::write(guild.at("index.html"), "<p>Mine</p>").unwrap();
    assert!(failure(&["community", "wall", &guild.at("")], 73).contains("stands there already"));
    assert_eq!(fs::read_to_string(guild.at("index.html")).unwrap(), "<p>Mine</p>");
    fs::remove_file(guild.at("index.html")).unwrap();
    fs::write(guild.at("members.json"), r#"["Ada"]"#).unwrap();
    assert!(failure(&["community", "wall", &guild.at("")], 73).contains("members.json"));
    assert_eq!(fs::read_to_string(guild.at("members.json")).unwrap(), r#"["Ada"]"#);
    assert!(!Path::new(&guild.at("index.html")).exists());
}

// Places -----------------------------------------------------------------------------------------

#[test]
fn a_place_is_never_given_twice() {
    let guild = Guild::new();
    let taken = guild.at("status/taken.txt");
    let ada = guild.add(ADA, "Ada");
    assert_eq!(fs::read_to_string(&taken).unwrap(), format!("{}\n", guild.place(&ada)));
    // All but one, and the last line was interrupted.
    let free = (guild.place(&ada) + 77_777) % 131_072;
    let all: Vec<String> = (0..131_072).filter(|place| *place != free).map(|place| place.to_string()).collect();
    fs::write(&taken, all.join("\n")).unwrap();
    assert_eq!(guild.place(&guild.add(BEA, "Bea")), free);
    assert!(fs::read_to_string(&taken).unwrap().ends_with(&format!("\n{}\n{free}\n", all.last().unwrap())));
    guild.refuses(|| guild.add_at(NOW, "did:example:cleo", "Cleo"), 65, "no place is left");
    // A membership keeps its place, also where the file was lost.
    fs::write(
        &taken,
        all.iter().filter(|place| **place != guild.place(&ada).to_string()).cloned().collect::<Vec<_>>().join("\n"),
    )
    .unwrap();
    guild.refuses(|| guild.add_at(NOW, "did:example:cleo", "Cleo"), 65, "no place is left");
}

#[test]
fn a_place_is_taken_before_anything_is_signed() {
    let guild = Guild::new();
    change(&guild.at("membership.json"), "/credentialSubject/achievement/criteria", json!({}));
    let (code, said, _) = guild.add_at(NOW, ADA, "Ada");
    assert_eq!(code, Some(65), "{said}");
    assert!(said.contains("Nothing was signed"), "{said}");
    assert_eq!(fs::read_to_string(guild.at("status/taken.txt")).unwrap().lines().count(), 1);
    assert!(guild.files().keys().all(|name| !name.starts_with("members/")));
}

#[test]
fn a_file_of_places_that_was_damaged_is_not_built_upon() {
    let guild = Guild::new();
    for (contents, line) in [("7\nx\n", 2), ("131072\n", 1), ("7\n\n8\n", 2), ("-1\n", 1), ("7\n8 lost\n", 2)] {
        fs::write(guild.at("status/taken.txt"), contents).unwrap();
        guild.refuses(|| guild.add_at(NOW, ADA, "Ada"), 65, &format!("line {line} of"));
    }
    fs::write(guild.at("status/taken.txt"), "7\n".repeat(2_000_000)).unwrap();
    guild.refuses(|| guild.add_at(NOW, ADA, "Ada"), 65, "is no place in a list");
}

#[test]
fn two_memberships_in_one_place_are_found_and_nothing_is_signed_in_such_a_folder() {
    let guild = Guild::new();
    let ada = guild.add(ADA, "Ada");
    let mut template = read(&guild.at("membership.json"));
    template["credentialStatus"] = read(&ada)["credentialStatus"].clone();
    let template = guild.desk.write("twin.json", template.to_string());
    let twin = guild.at("members/twin.json");
    let words = ["--did", &guild.at("did.json"), "--template", &template, "--recipient", BEA, "--yes", "--out", &twin];
    let (code, said, _) = guild.desk.issue(&words, b"");
    assert_eq!(code, Some(0), "{said}");
    let (code, said) = guild.check(NOW);
    assert_eq!(code, Some(65), "{said}");
    let says = format!("both have the place {}", guild.place(&ada));
    assert!(said.contains(&says), "{said}");
    guild.refuses(|| guild.sign("revoke", NOW, &[&ada]), 65, &says);
    guild.refuses(|| guild.add_at(NOW, "did:example:cleo", "Cleo"), 65, &says);
}

#[test]
fn one_command_at_a_time_changes_a_folder() {
    let guild = Guild::new();
    let ada = guild.add(ADA, "Ada");
    let held = fs::File::open(guild.at("status/taken.txt")).unwrap();
    held.lock().unwrap();
    guild.refuses(|| guild.add_at(NOW, BEA, "Bea"), 73, "another command has");
    guild.refuses(|| guild.sign("revoke", NOW, &[&ada]), 73, "another command has");
    guild.refuses(|| guild.sign("renew", NOW, &[]), 73, "another command has");
    assert_eq!(guild.check(NOW).0, Some(0), "whoever looks disturbs nobody");
    drop(held);
    guild.add(BEA, "Bea");
}

#[test]
fn what_an_interruption_left_is_taken_away() {
    let guild = Guild::new();
    for part in ["members", "status"] {
        fs::write(guild.folder.join(part).join(".open-badge-unfinished-1"), "{").unwrap();
    }
    guild.add(ADA, "Ada");
    assert!(guild.files().keys().all(|name| !name.contains("unfinished")));
}

// Lists ------------------------------------------------------------------------------------------

#[test]
fn lists_that_ended_are_renewed_with_all_that_was_set_in_them() {
    let guild = Guild::that_suspends();
    let (ada, bea) = (guild.add(ADA, "Ada"), guild.add(BEA, "Bea"));
    guild.sign("revoke", NOW, &[&ada]);
    let (code, said) = guild.check(MUCH_LATER);
    assert_eq!(code, Some(65), "{said}");
    assert!(guild.said_of(MUCH_LATER, "status/revocation.json").starts_with("not in order. "), "{said}");
    assert!(guild.said_of(MUCH_LATER, &bea).starts_with("not in order. "), "{said}");
    guild.refuses(|| guild.add_at(MUCH_LATER, "did:example:cleo", "Cleo"), 65, "Renew the lists");
    let (code, said, written) = guild.sign("renew", MUCH_LATER, &[]);
    assert_eq!((code, written.as_str()), (Some(0), "status/revocation.json\nstatus/suspension.json\n"), "{said}");
    assert_eq!((&*guild.verdict(MUCH_LATER, &ada), &*guild.verdict(MUCH_LATER, &bea)), ("revoked", "valid"));
    let (code, said) = guild.check(MUCH_LATER);
    assert_eq!(code, Some(0), "{said}");
}

/// An earlier list is as well signed as the one that it takes the place of.
#[test]
fn what_was_revoked_stays_so_where_an_earlier_list_was_put_back() {
    let guild = Guild::new();
    let (ada, bea) = (guild.add(ADA, "Ada"), guild.add(BEA, "Bea"));
    let (path, place) = (guild.at("status/revocation.json"), guild.place(&ada));
    let earlier = fs::read(&path).unwrap();
    guild.mark("revoke", &ada);
    assert!(fs::read_to_string(guild.at("status/taken.txt")).unwrap().ends_with(&format!("\n{place} revoked\n")));
    fs::write(&path, &earlier).unwrap();
    let says = format!("does not say that the place {place} was revoked");
    assert_eq!(guild.check(NOW).0, Some(65));
    assert!(guild.said_of(NOW, "status/revocation.json").contains(&says));
    guild.refuses(|| guild.add_at(NOW, "did:example:cleo", "Cleo"), 65, &says);
    guild.refuses(|| guild.sign("renew", NOW, &[&ada]), 65, &says);
    for (verb, words) in [("revoke", &[&*bea][..]), ("renew", &[])] {
        fs::write(&path, &earlier).unwrap();
        let (code, said, _) = guild.sign(verb, NOW, words);
        assert_eq!(code, Some(0), "{said}");
        assert!(said.contains(&format!("The place {place} was revoked before, and is so again.")), "{said}");
        assert_eq!(guild.verdict(NOW, &ada), "revoked");
    }
    assert_eq!(guild.verdict(NOW, &bea), "revoked");
    assert_eq!(guild.check(NOW).0, Some(0));
}

#[test]
fn an_interrupted_line_of_the_file_of_places_harms_nothing() {
    let guild = Guild::new();
    let ada = guild.add(ADA, "Ada");
    let place = guild.place(&ada);
    fs::write(guild.at("status/taken.txt"), format!("{place}\n{place} revo")).unwrap();
    assert_eq!(guild.check(NOW).0, Some(0), "nothing was signed on its account");
    guild.mark("revoke", &ada);
    assert_eq!(
        fs::read_to_string(guild.at("status/taken.txt")).unwrap(),
        format!("{place}\n{place} revo\n{place} revoked\n")
    );
    assert_eq!(guild.verdict(NOW, &ada), "revoked");
    guild.add(BEA, "Bea");
}

#[test]
fn a_membership_is_revoked_also_where_the_list_has_ended() {
    let guild = Guild::new();
    let ada = guild.add(ADA, "Ada");
    assert_eq!(guild.sign("revoke", MUCH_LATER, &[&ada]).0, Some(0));
    assert_eq!(guild.verdict(MUCH_LATER, &ada), "revoked");
}

#[test]
fn a_list_that_was_changed_or_is_not_the_one_that_was_meant_is_not_signed_again() {
    let guild = Guild::that_suspends();
    let ada = guild.add(ADA, "Ada");
    let (path, other) = (guild.at("status/revocation.json"), guild.at("status/suspension.json"));
    let good = fs::read(&path).unwrap();
    let stranger = Guild::new();
    let lists: [(&str, Vec<u8>); 4] = [
        ("changed", {
            change(&path, "/validUntil", "2030-01-01T00:00:00Z".into());
            fs::read(&path).unwrap()
        }),
        ("the other", fs::read(other).unwrap()),
        ("a stranger's", fs::read(stranger.at("status/revocation.json")).unwrap()),
        ("no JSON", b"{".to_vec()),
    ];
    for (which, list) in lists {
        fs::write(&path, list).unwrap();
        assert_eq!(guild.check(NOW).0, Some(65), "{which}");
        assert!(guild.said_of(NOW, "status/revocation.json").starts_with("not in order. "), "{which}");
        for outcome in
            [guild.sign("revoke", NOW, &[&ada]), guild.sign("renew", NOW, &[]), guild.add_at(NOW, BEA, "Bea")]
        {
            assert_eq!((outcome.0, &*outcome.2), (Some(65), ""), "{which}: {}", outcome.1);
            assert!(outcome.1.contains("status/revocation.json"), "{which}: {}", outcome.1);
        }
    }
    fs::write(&path, good).unwrap();
    assert_eq!(guild.sign("revoke", NOW, &[&ada]).0, Some(0));
}

// What is refused --------------------------------------------------------------------------------

#[test]
fn a_wrong_passphrase_or_another_key_changes_nothing() {
    let (guild, stranger) = (Guild::that_suspends(), Desk::new());
    let ada = guild.add(ADA, "Ada");
    guild.desk.write("wrong", "another");
    let member = ["--recipient", BEA, "--recipient-name", "Bea"];
    for (verb, words) in
        [("add-member", &member[..]), ("revoke", &[&*ada]), ("suspend", &[&*ada]), ("renew", &[&*ada]), ("renew", &[])]
    {
        let words = [&["--at", NOW, "--yes"], words].concat();
        guild.refuses(|| guild.sign_with(&guild.desk, "wrong", verb, &words, b""), 77, "does not open the key");
        guild.refuses(|| guild.sign_with(&stranger, "passphrase", verb, &words, b""), 65, "does not list this key");
    }
}

#[test]
fn only_a_badge_of_this_community_as_it_was_signed_is_revoked() {
    let (guild, other) = (Guild::new(), Guild::new());
    let ada = guild.add(ADA, "Ada");
    let good = fs::read(&ada).unwrap();
    let foreign = fs::read(other.add(BEA, "Bea")).unwrap();
    let did = guild.at("did.json");
    let badge = guild.desk.badge(&[&ABOUT[..], &["--recipient", ADA, "--did", &did]].concat()).to_string().into_bytes();
    for (place, value) in [
        ("/credentialSubject/id", json!(BEA)),
        ("/credentialStatus/statusListIndex", json!("7")),
        ("/validUntil", json!("2030-01-01T00:00:00Z")),
        ("/proof", json!([])),
    ] {
        change(&ada, place, value);
        let says = if place == "/proof" { "unsigned" } else { "tampered" };
        for verb in ["revoke", "renew"] {
            guild.refuses(|| guild.sign(verb, NOW, &[&ada]), 65, &format!("found to be {says}"));
        }
        assert_eq!(guild.check(NOW).0, Some(65), "{place}");
        assert_eq!(guild.said_of(NOW, &ada), format!("not in order. {says}"));
        fs::write(&ada, &good).unwrap();
    }
    // Another community's, with a place in this one's lists.
    let mut template = read(&guild.at("membership.json"));
    template["credentialStatus"] = serde_json::from_slice::<Json>(&good).unwrap()["credentialStatus"].clone();
    let template = other.desk.write("template.json", template.to_string());
    let anothers = other.desk.badge(&["--template", &template, "--recipient", ADA]).to_string().into_bytes();
    for (file, says) in [
        (&b"hello"[..], "not-a-badge"),
        (&foreign, "wrong-signer"),
        (&badge, "is no badge that this community can withdraw"),
        (&anothers, "is no badge that this community can withdraw"),
    ] {
        fs::write(&ada, file).unwrap();
        for verb in ["revoke", "renew"] {
            guild.refuses(|| guild.sign(verb, NOW, &[&ada]), 65, says);
        }
        assert_eq!(guild.check(NOW).0, Some(65), "{says}");
    }
    guild.refuses(|| guild.sign("revoke", NOW, &[&guild.at("members/nobody.json")]), 66, "cannot be read");
}

#[test]
fn a_template_that_makes_no_membership_adds_nobody() {
    let guild = Guild::new();
    change(&guild.at("membership.json"), "/credentialSubject/achievement/achievementType", json!("Badge"));
    let (code, said, _) = guild.add_at(NOW, ADA, "Ada");
    assert_eq!(code, Some(65), "{said}");
    assert!(said.contains("in membership.json as it was"), "{said}");
    assert!(guild.files().keys().all(|name| !name.starts_with("members/")));
}

#[test]
fn a_folder_that_is_no_communitys_is_called_that() {
    let empty = folder().display().to_string();
    assert!(failure(&["community", "check", &empty], 65).contains("is no folder of a community"));
    assert!(failure(&["community", "check", "/no/such/folder"], 65).contains("is no folder of a community"));
    let guild = Guild::new();
    change(&guild.at("did.json"), "/id", json!("did:web:guild.example"));
    assert!(failure(&["community", "check", &guild.at("")], 65).contains("is no folder of a community"));
}

#[test]
fn wrong_usage_says_what_is_missing() {
    let add = ["community", "add-member", "d", "--key", "k"];
    for (words, says) in [
        (&["community"][..], "`init`"),
        (&["community", "found", "d"], "no command `community found`"),
        (&["community", "check"], "`DIR` is missing"),
        (&["community", "check", "d", "--key", "k"], "`--key` is an option of another command"),
        (&["community", "check", "d", "e"], "\"e\""),
        (&["community", "wall", "d", "--key", "k"], "`--key` is an option of another command"),
        (&["community", "init", "d", "--key", "k", "--name", "n"], "`--host` is missing"),
        (&["community", "init", "d", "--key", "k", "--host", "a.example"], "`--name` is missing"),
        (&["community", "init", "d", "--host", "a.example", "--name", "n"], "`--key` is missing"),
        (&["community", "revoke", "d", "--key", "k"], "`BADGE` is missing"),
        (&["community", "renew", "d", "--key", "k", "--valid-until", "2027-01-01"], "`--valid-until` is an option"),
        (&["community", "renew", "d", "--key", "k", "--name", "n"], "`--name` is an option of another command"),
        (&[&add[..], &["--recipient-name", "Ada"]].concat(), "`--recipient` is missing"),
        (&[&add[..], &["--recipient", ADA]].concat(), "`--recipient-name` is missing"),
        (&[&add[..], &["--recipient", "ada@guild.example"]].concat(), "`--recipient` cannot be `ada@guild.example`"),
        (&[&add[..], &["--recipient", "none"]].concat(), "`--recipient` cannot be `none`"),
        (&[&add[..], &["--colour", "red"]].concat(), "--colour"),
    ] {
        let said = failure(words, 64);
        assert!(said.contains(says), "{words:?}: {said}");
    }
}

#[test]
fn the_guide_shows_the_help() {
    let guide = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/giving.md")).unwrap();
    assert!(guide.contains(&text(&["community", "--help"], 0)));
}
