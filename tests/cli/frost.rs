//! `open-badge frost`: processes that exchange texts, each with its own folder, and what comes out.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::Value as Json;

use super::giving::{ABOUT, Desk};
use super::{NOW, file, folder, run};

const PASSPHRASE: &str = "four words make one";

/// A folder in which a group keeps its files.
pub struct Circle {
    folder: std::path::PathBuf,
}

/// A command that waits for texts.
struct Side {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Side {
    fn start(words: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_open-badge"))
            .arg("frost")
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (input, output) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, input, output }
    }

    /// The next text that it sends.
    fn says(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        if !line.starts_with('{') {
            let mut said = String::new();
            self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
            panic!("no text but {line:?}: {said}");
        }
        line
    }

    fn hears(&mut self, line: &str) {
        self.input.as_mut().unwrap().write_all(line.as_bytes()).unwrap();
    }

    /// What it said on both sides when nothing more came, and its exit code.
    fn ends(mut self) -> (Option<i32>, String, String) {
        drop(self.input.take());
        let (mut out, mut said) = (String::new(), String::new());
        self.output.read_to_string(&mut out).unwrap();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        (self.child.wait().unwrap().code(), out, said)
    }
}

/// Has each send what it says next to all others.
fn round(sides: &mut [Side]) -> Vec<String> {
    let texts: Vec<String> = sides.iter_mut().map(Side::says).collect();
    for (to, side) in sides.iter_mut().enumerate() {
        for (_, text) in texts.iter().enumerate().filter(|(from, _)| *from != to) {
            side.hears(text);
        }
    }
    texts
}

impl Circle {
    /// A group whose members made a key, of which so many sign together.
    pub fn new(quorum: &str, members: &[&str]) -> Self {
        let circle = Self { folder: folder() };
        fs::write(circle.folder.join("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
        let invitation = circle.at("invitation.json");
        let named: Vec<&str> = members.iter().flat_map(|name| ["--member", name]).collect();
        let words = ["invite", "--group", "The guild", "--quorum", quorum, "--out", &invitation];
        circle.does(&[&words[..], &named].concat(), 0);
        let mut sides: Vec<Side> = members.iter().map(|name| circle.join(&invitation, name, None, name)).collect();
        round(&mut sides);
        round(&mut sides);
        let said: Vec<_> = sides.into_iter().map(Side::ends).collect();
        assert!(said.iter().all(|(code, out, _)| *code == Some(0) && *out == said[0].1), "{said:?}");
        assert!(said[0].1.starts_with("did:key:z6Mk"), "{said:?}");
        let code = |said: &str| said.lines().find(|line| line.starts_with("The code")).map(String::from);
        assert!(said.iter().all(|(_, _, told)| code(told).is_some() && code(told) == code(&said[0].2)));
        circle.show(members[0], "group.json");
        circle
    }

    pub fn at(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    /// Does something at once, and says what it said.
    fn does(&self, words: &[&str], code: i32) -> String {
        let output = run(&[&["frost"], words].concat(), b"");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{said}");
        said
    }

    fn show(&self, member: &str, group: &str) -> String {
        let (share, passphrase, group) = (self.at(member), self.at("passphrase"), self.at(group));
        self.does(&["show", &share, "--passphrase-file", &passphrase, "--group", &group], 0)
    }

    /// Takes part in what a file invites to, with a share or for one.
    fn join(&self, invitation: &str, name: &str, share: Option<&str>, out: &str) -> Side {
        let (passphrase, out) = (self.at("passphrase"), self.at(out));
        let share = share.map(|share| self.at(share));
        let mut words = vec!["join", invitation, "--name", name, "--yes", "--new-passphrase-file", &passphrase];
        if let Some(share) = &share {
            words.extend(["--share", share, "--passphrase-file", &passphrase]);
        }
        words.extend(["--out", &out]);
        Side::start(&words)
    }

    pub fn propose(&self, group: &str, signers: &[&str], out: &str) -> String {
        let (group, out) = (self.at(group), self.at(out));
        let named: Vec<&str> = signers.iter().flat_map(|name| ["--signer", name]).collect();
        let words = ["propose", "--group", &group, "--at", NOW, "--recipient", "none", "--out", &out];
        self.does(&[&words[..], &ABOUT, &named].concat(), 0);
        out
    }

    fn sign(&self, proposal: &str, share: &str, out: &str) -> Side {
        let (share, passphrase, out) = (self.at(share), self.at("passphrase"), self.at(out));
        Side::start(&["sign", proposal, "--share", &share, "--passphrase-file", &passphrase, "--yes", "--out", &out])
    }

    /// The badge that these sign.
    pub fn signed(&self, group: &str, shares: &[(&str, &str)]) -> String {
        let names: Vec<&str> = shares.iter().map(|(name, _)| *name).collect();
        let proposal = self.propose(group, &names, &format!("proposal-{}-{group}", names.concat()));
        self.signed_as(&proposal, group, shares)
    }

    /// What Ada and Cy sign beside somebody's badge, by what `way` says.
    pub fn beside(&self, way: &[&str]) -> String {
        let (group, out) = (self.at("group.json"), self.at(&format!("{}.proposal", way[0])));
        let words = ["propose", "--group", &group, "--at", NOW, "--signer", "Ada", "--signer", "Cy", "--out", &out];
        self.does(&[&words[..], way].concat(), 0);
        self.signed_as(&out, &format!("beside{}", way[0]), &[("Ada", "Ada"), ("Cy", "Cy")])
    }

    fn signed_as(&self, proposal: &str, group: &str, shares: &[(&str, &str)]) -> String {
        let names: Vec<&str> = shares.iter().map(|(name, _)| *name).collect();
        let badge = |name: &str| format!("{name}-{}-{group}", names.concat());
        let mut sides: Vec<Side> =
            shares.iter().map(|(name, share)| self.sign(proposal, share, &badge(name))).collect();
        round(&mut sides);
        round(&mut sides);
        for side in sides {
            let (code, _, said) = side.ends();
            assert_eq!(code, Some(0), "{said}");
        }
        let badges: Vec<String> = names.iter().map(|name| fs::read_to_string(self.at(&badge(name))).unwrap()).collect();
        assert!(badges.iter().all(|text| *text == badges[0]), "all have the same badge");
        self.at(&badge(names[0]))
    }
}

fn valid(badge: &str) {
    let output = run(&["verify", "--json", "--at", NOW, badge], b"");
    let report: Json = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((report["verdict"].as_str(), output.status.code()), (Some("valid"), Some(0)));
}

#[test]
fn two_of_three_make_a_key_and_sign_and_lose_and_refresh_their_shares() {
    let circle = Circle::new("2", &["Ada", "Bo", "Cy"]);
    valid(&circle.signed("group.json", &[("Ada", "Ada"), ("Cy", "Cy")]));
    let said = circle.show("Bo", "again.json");
    assert!(said.contains("Bo's share of the key of The guild. Any 2 of 3 sign together: Ada, Bo, Cy."), "{said}");
    assert_eq!(fs::read(circle.at("again.json")).unwrap(), fs::read(circle.at("group.json")).unwrap());

    // Bo's share is lost, and made again by the help of the others.
    let (group, repair) = (circle.at("group.json"), circle.at("repair.json"));
    let words = ["invite", "--repair", &group, "--lost", "Bo", "--member", "Ada", "--member", "Cy", "--out", &repair];
    circle.does(&words, 0);
    let passphrase = circle.at("passphrase");
    let helper = |name: &str| {
        let share = circle.at(name);
        let words = ["join", &repair, "--name", name, "--share", &share, "--passphrase-file", &passphrase, "--yes"];
        Side::start(&words)
    };
    let mut sides = vec![helper("Ada"), circle.join(&repair, "Bo", None, "Bo-again"), helper("Cy")];
    round(&mut sides);
    let mut bo = sides.remove(1);
    let mut said = round(&mut sides);
    said.extend(sides.iter_mut().map(Side::says));
    said.iter().for_each(|text| bo.hears(text));
    for side in sides.into_iter().chain([bo]) {
        let (code, _, said) = side.ends();
        assert_eq!(code, Some(0), "{said}");
    }
    valid(&circle.signed("group.json", &[("Ada", "Ada"), ("Bo", "Bo-again")]));

    // Cy leaves: the others refresh their shares.
    let refresh = circle.at("refresh.json");
    circle.does(&["invite", "--refresh", &group, "--member", "Ada", "--member", "Bo", "--out", &refresh], 0);
    let mut sides = vec![
        circle.join(&refresh, "Ada", Some("Ada"), "Ada-new"),
        circle.join(&refresh, "Bo", Some("Bo-again"), "Bo-new"),
    ];
    round(&mut sides);
    round(&mut sides);
    for side in sides {
        let (code, _, said) = side.ends();
        assert_eq!(code, Some(0), "{said}");
    }
    circle.show("Ada-new", "new.json");
    valid(&circle.signed("new.json", &[("Ada", "Ada-new"), ("Bo", "Bo-new")]));
    let proposal = circle.propose("new.json", &["Ada", "Bo"], "late.json");
    let (code, _, said) = circle.sign(&proposal, "Ada", "late-badge.json").ends();
    assert_eq!(code, Some(65));
    assert!(said.contains("the shares were refreshed since"), "{said}");
}

#[test]
fn a_group_stands_by_a_badge_that_somebody_gave() {
    let (circle, giver) = (Circle::new("2", &["Ada", "Bo", "Cy"]), Desk::new());
    let badge = file("badge.json", giver.badge(&[&ABOUT[..], &["--recipient", "none"]].concat()).to_string());
    let endorsement = circle.beside(&["--endorse", &badge, "--comment", "We saw it.", "--issuer-name", "The guild"]);
    valid(&endorsement);
    let output = run(&["verify", "--json", "--at", NOW, "--beside", &endorsement, &badge], b"");
    let report: Json = serde_json::from_slice(&output.stdout).unwrap();
    let beside = &report["endorsements"][0];
    assert_eq!(
        (&report["verdict"], &beside["verdict"], &beside["bound"]),
        (&"valid".into(), &"valid".into(), &"text".into())
    );
    let cosigned = circle.beside(&["--cosign", &badge]);
    valid(&cosigned);
    let proofs: Json = serde_json::from_str(&fs::read_to_string(&cosigned).unwrap()).unwrap();
    assert_eq!(proofs["proof"].as_array().map(Vec::len), Some(2));
    // Once is enough, and nobody proposes what was changed or is nobody's yet.
    let (group, out) = (circle.at("group.json"), circle.at("refused.json"));
    let propose = |way: &str, badge: &str| {
        let words = ["propose", "--group", &group, "--at", NOW, "--signer", "Ada", "--signer", "Cy", "--out", &out];
        circle.does(&[&words[..], &[way, badge, "--comment", "Yes."]].concat(), 65)
    };
    assert!(propose("--cosign", &cosigned).contains("has signed this badge before"));
    let changed = fs::read_to_string(&badge).unwrap().replace("Host", "Ghost");
    let changed = file("changed.json", changed);
    for way in ["--cosign", "--endorse"] {
        propose(way, &changed);
    }
    assert!(!std::path::Path::new(&out).exists());
}

#[test]
fn a_proposal_to_cosign_that_was_changed_on_its_way_is_signed_by_nobody() {
    let (circle, giver) = (Circle::new("2", &["Ada", "Bo", "Cy"]), Desk::new());
    let badge = file("badge.json", giver.badge(&[&ABOUT[..], &["--recipient", "none"]].concat()).to_string());
    let (group, out) = (circle.at("group.json"), circle.at("proposal.json"));
    let words = ["propose", "--group", &group, "--at", NOW, "--signer", "Ada", "--signer", "Cy", "--cosign", &badge];
    circle.does(&[&words[..], &["--out", &out]].concat(), 0);
    let changed = circle.at("changed.json");
    fs::write(&changed, fs::read_to_string(&out).unwrap().replace("Host", "Ghost")).unwrap();
    let (code, _, said) = circle.sign(&changed, "Ada", "badge.json").ends();
    assert_eq!(code, Some(65), "{said}");
}

#[test]
fn three_of_five_sign_and_somebody_else_puts_it_together() {
    let circle = Circle::new("3", &["Ada", "Bo", "Cy", "Di", "Ed"]);
    let proposal = circle.propose("group.json", &["Ed", "Bo", "Di"], "proposal.json");
    let mut sides: Vec<Side> =
        ["Bo", "Di", "Ed"].into_iter().map(|name| circle.sign(&proposal, name, &format!("badge-{name}"))).collect();
    let mut texts = round(&mut sides);
    texts.extend(sides.iter_mut().map(Side::says));
    // None of them waits for the others' last texts.
    for side in sides {
        let (code, _, said) = side.ends();
        assert_eq!(code, Some(65));
        assert!(said.contains("nothing more comes, and texts are missing: "), "{said}");
    }
    let (group, badge, all) = (circle.at("group.json"), circle.at("badge.json"), circle.at("texts"));
    fs::write(&all, texts.concat()).unwrap();
    let mut combine = Side::start(&["combine", &proposal, "--group", &group, "--out", &badge]);
    combine.hears(&format!("{all}\n"));
    let (code, _, said) = combine.ends();
    assert_eq!(code, Some(0), "{said}");
    valid(&badge);
}

#[test]
fn what_is_not_in_order_is_said_and_nothing_is_written() {
    let circle = Circle::new("2", &["Ada", "Bo", "Cy"]);
    let proposal = circle.propose("group.json", &["Ada", "Bo"], "proposal.json");
    // Without agreement nothing is said to anybody.
    let (share, passphrase, out) = (circle.at("Ada"), circle.at("passphrase"), circle.at("badge.json"));
    let words = ["sign", &proposal, "--share", &share, "--passphrase-file", &passphrase, "--out", &out];
    let mut ada = Side::start(&words);
    ada.hears("n\n");
    let (code, texts, said) = ada.ends();
    assert_eq!((code, &*texts), (Some(77), ""));
    assert!(
        said.contains("Keeps the coffee warm.") && said.contains("Signed by Ada, Bo, as of "),
        "the words are shown: {said}"
    );
    // Texts that do not belong there are named, and the command goes on.
    let mut ada = circle.sign(&proposal, "Ada", "badge.json");
    let own = ada.says();
    ada.hears(&own);
    ada.hears("{\"kind\":\"frost-key\"}\n");
    ada.hears(&format!("{}\n", circle.at("invitation.json")));
    ada.hears(&format!("{}\n", circle.at("missing")));
    let (code, _, said) = ada.ends();
    assert_eq!(code, Some(65));
    let known = [
        "this is your own text.",
        "this text is of another version",
        "this text belongs to another step.",
        "missing: ",
        "nothing more comes, and texts are missing: Bo.",
    ];
    assert!(known.iter().all(|sentence| said.contains(sentence)), "{said}");
    // A changed proposal is another one.
    let words = fs::read_to_string(&proposal).unwrap().replace("Keeps the coffee warm.", "Knows everything.");
    fs::write(circle.at("changed.json"), words).unwrap();
    let mut sides =
        [circle.sign(&proposal, "Ada", "badge.json"), circle.sign(&circle.at("changed.json"), "Bo", "other.json")];
    round(&mut sides);
    for side in sides {
        let (code, _, said) = side.ends();
        assert_eq!(code, Some(65));
        assert!(said.contains("belongs to another exchange, or what the exchange is about was changed"), "{said}");
    }
    // Somebody who sends something else is named.
    let mut ada = circle.sign(&proposal, "Ada", "badge.json");
    let mut bo = circle.sign(&proposal, "Bo", "other.json");
    let (first, answer) = (ada.says(), bo.says());
    ada.hears(&answer);
    bo.hears(&first);
    let (of_ada, mut of_bo): (Json, Json) =
        (serde_json::from_str(&ada.says()).unwrap(), serde_json::from_str(&bo.says()).unwrap());
    of_bo["share"] = of_ada["share"].clone();
    ada.hears(&format!("{of_bo}\n"));
    let (code, _, said) = ada.ends();
    assert_eq!(code, Some(65));
    assert!(said.contains("what came from Bo does not fit. Nothing was signed."), "{said}");
    assert!(!fs::exists(&out).unwrap() && !fs::exists(circle.at("other.json")).unwrap());
    bo.ends();
    // A share of another key, and a key that is no share.
    let others = Circle::new("2", &["Ada", "Bo"]);
    let (code, _, said) = others.sign(&proposal, "Ada", "badge.json").ends();
    assert_eq!(code, Some(65));
    assert!(said.contains("this belongs to the key of another group."), "{said}");
    let (code, _, said) = circle.sign(&proposal, "group.json", "badge.json").ends();
    assert_eq!(code, Some(77), "{said}");
    let wrong = circle.at("wrong");
    fs::write(&wrong, "another\n").unwrap();
    let said = circle.does(&["show", &share, "--passphrase-file", &wrong], 77);
    assert!(said.contains("the passphrase does not open the key"), "{said}");
}

#[test]
fn wrong_usage_is_said_before_anything_else() {
    let circle = Circle { folder: folder() };
    for words in [
        &["frost"][..],
        &["frost", "deal", "x"],
        &["frost", "join", "x"],
        &["frost", "sign", "x", "--name", "Ada"],
        &["frost", "invite", "--group", "G", "--quorum", "two", "--out", "x"],
    ] {
        assert_eq!(run(words, b"").status.code(), Some(64), "{words:?}");
    }
    let out = circle.at("x");
    circle.does(&["invite", "--group", "G", "--quorum", "3", "--member", "A", "--member", "B", "--out", &out], 65);
    assert!(!fs::exists(out).unwrap());
}
