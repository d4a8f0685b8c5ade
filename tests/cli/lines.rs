//! `open-badge verify --lines`: many badges, each judged as if it were alone.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use open_badge::json;
use open_badge::limits;

use super::badges::{self, NOW, guild_badge, guild_document, key_badge, set, write};
use super::{command, failure, file, folder, run};

/// Badges of many kinds, each on one line.
fn several() -> Vec<String> {
    let line = |badge: &str| {
        json::parse(badge.as_bytes()).map_or_else(
            |_| badge.to_owned(),
            |value| open_badge::json::canonicalize(&value, open_badge::json::Numbers::std()).unwrap(),
        )
    };
    let good = key_badge();
    vec![
        line(&write(&good)),
        line(&write(&set(&good, "/name", r#""Another name""#))),
        line(&write(&badges::unsigned_key_badge())),
        line(&write(&guild_badge())),
        String::new(),
        "hello".into(),
        r#"{"hello": "world", "a": 1, "a": 2}"#.into(),
        "[]".into(),
        "\u{1b}[2J".into(),
        line(&write(&good)),
    ]
}

/// The report that the command gives of one badge, on one line.
fn alone(badge: &str, map: &str) -> String {
    let output = run(&["verify", "--json", "--at", NOW, "--documents", map, "--offline", "-"], badge.as_bytes());
    String::from_utf8(output.stdout).unwrap()
}

/// The same layout as that of a report alone.
fn laid_out(line: &str) -> String {
    json::write_pretty(&json::parse(line.as_bytes()).unwrap())
}

fn map() -> String {
    let folder = folder();
    std::fs::write(folder.join("did.json"), write(&guild_document())).unwrap();
    let map = folder.join("map.json");
    std::fs::write(&map, format!("{{\"{}\": \"did.json\"}}", badges::GUILD_URL)).unwrap();
    map.display().to_string()
}

#[test]
fn each_line_has_the_report_that_it_has_alone_byte_for_byte_and_in_order() {
    let (map, several) = (map(), several());
    let expected: Vec<String> = several.iter().map(|badge| alone(badge, &map)).collect();
    // Enough for every thread to have read contexts and keys before.
    let lines: String = (0..400).flat_map(|_| &several).map(|line| format!("{line}\n")).collect();
    let words = ["verify", "--lines", "--at", NOW, "--documents", &map, "--offline"];
    let badges = file("badges.ndjson", &lines);
    // A pipe that nobody empties meanwhile would fill up.
    let input = std::fs::File::open(&badges).unwrap();
    let from_pipe = command(&[&words[..], &["-"]].concat()).stdin(input).output().unwrap();
    assert_eq!((from_pipe.status.code(), from_pipe.stderr.as_slice()), (Some(0), &b""[..]));
    let reports = String::from_utf8(from_pipe.stdout).unwrap();
    let mut found = 0;
    for (number, line) in reports.lines().enumerate() {
        assert!(laid_out(line) == expected[number % several.len()], "line {number}: {line:.200}");
        found += 1;
    }
    assert_eq!(found, 400 * several.len());
    let from_file = run(&[&words[..], &[&badges]].concat(), b"");
    assert!(from_file.stdout == reports.as_bytes());
}

#[test]
fn a_last_line_may_lack_its_end_and_ends_may_be_those_of_windows() {
    let badge = several().remove(0);
    let expected = alone(&badge, &map());
    for input in [badge.clone(), format!("{badge}\n"), format!("{badge}\r\n"), format!("{badge}\r\n{badge}")] {
        let output = run(&["verify", "--lines", "--at", NOW, "-"], input.as_bytes());
        let reports = String::from_utf8(output.stdout).unwrap();
        assert_eq!(reports.lines().count(), input.matches("OpenBadgeCredential").count());
        assert!(reports.lines().all(|line| laid_out(line) == expected));
    }
    assert!(run(&["verify", "--lines", "-"], b"").stdout.is_empty(), "no line, no report");
}

#[test]
fn a_line_that_is_too_long_is_one_line_and_not_judged() {
    let (badge, map) = (several().remove(0), map());
    let long = badge.clone() + &" ".repeat(limits::DOCUMENT_BYTES * 2);
    let longest = "y".repeat(limits::DOCUMENT_BYTES);
    let lines = [&long, &badge, &longest, &badge];
    let output = run(&["verify", "--lines", "--at", NOW, "-"], lines.map(String::as_str).join("\n").as_bytes());
    let reports = String::from_utf8(output.stdout).unwrap();
    let found: Vec<String> = reports.lines().map(laid_out).collect();
    assert!(found == lines.map(|line| alone(line, &map)));
    assert!(found[0].contains(r#""verdict": "could-not-check""#), "{:.200}", found[0]);
}

#[test]
fn a_report_comes_before_the_next_badge_is_written() {
    let badge = several().remove(0);
    let mut child =
        command(&["verify", "--lines", "--at", NOW, "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut input, mut output) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    for _ in 0..3 {
        writeln!(input, "{badge}").unwrap();
        let mut report = String::new();
        output.read_line(&mut report).unwrap();
        assert!(report.contains(r#""verdict":"valid""#), "{report:.200}");
    }
    drop(input);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn nobody_waits_for_lines_when_nobody_reads_reports() {
    let badge = several().remove(0);
    let mut child =
        command(&["verify", "--lines", "--at", NOW, "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    drop(child.stdout.take());
    writeln!(input, "{badge}").unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "though its input is still open");
}

#[test]
fn lines_that_cannot_be_read_or_are_asked_for_wrongly_say_so() {
    let missing = failure(&["verify", "--lines", "nowhere.ndjson"], 66);
    assert!(missing.contains("nowhere.ndjson cannot be read"), "{missing}");
    let address = failure(&["verify", "--lines", "https://guild.example/badges"], 66);
    assert!(address.contains("from a file or from standard input"), "{address}");
    let both = failure(&["verify", "--lines", "--recipient", "a@b.example", "-"], 64);
    assert!(both.contains("exclude each other"), "{both}");
    let other = failure(&["inspect", "--lines", "-"], 64);
    assert!(other.contains("option of another command"), "{other}");
}
