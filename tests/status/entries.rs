//! Entries in bitstring status lists: where they are, how many bits they have, and what they are for.

use crate::badges::{parse, quoted, remove, set, sign_as_issuer, verdict_of, write};
use crate::lists::{
    ENTRIES, LIST, OTHER_LIST, PLACE, Reading, bits, entry, revocation_entry, revocation_list, serving, unsigned_list,
    with_status,
};
use open_badge::documents::{Documents, Fetched};
use open_badge::json::Value;
use open_badge::limits;
use open_badge::report::{Code, Outcome, Verdict, Why};

const UNRELIABLE: Outcome = Outcome::Unknown(Why::Unreliable);

/// The badge with this in place of its entry's member, against a list in which nothing is set.
fn with_member(member: &str, json: &str) -> Reading {
    let entry = set(&revocation_entry(), &format!("/{member}"), json);
    Reading::of(&with_status(&entry), &serving(&revocation_list(&[])))
}

#[test]
fn sta_01_an_index_is_digits_of_any_count() {
    for index in ["0", "94567", "131071", "000000000000000000000000000000000000094567"] {
        let reading = with_member("statusListIndex", &quoted(index));
        assert_eq!((reading.revocation(), reading.caveats()), (Outcome::Pass, Vec::new()), "{index}");
    }
    // 2^70, 2^64 - 1 and beyond: past the end of any list, and never around it.
    for index in ["1180591620717411303424", "18446744073709551615", "18446744073709551616", "99999999999999999999"] {
        let reading = with_member("statusListIndex", &quoted(index));
        assert_eq!((reading.revocation(), reading.faults()), (UNRELIABLE, vec!["statusListIndex"]), "{index}");
    }
}

#[test]
fn sta_01_an_index_that_is_a_number_is_read_and_noted() {
    let reading = with_member("statusListIndex", "94567");
    assert_eq!((reading.revocation(), reading.caveats()), (Outcome::Pass, vec![Code::StatusEntry]));
    let entry = set(&revocation_entry(), "/statusListIndex", "94567");
    let reading = Reading::of(&with_status(&entry), &serving(&revocation_list(&[PLACE])));
    assert_eq!(reading.revocation(), Outcome::Fail);
}

#[test]
fn sta_01_what_is_no_place_in_a_list_is_not_looked_up() {
    let index = [
        r#""-1""#,
        r#""1e3""#,
        r#""""#,
        r#""+1""#,
        r#"" 1""#,
        r#""0x1""#,
        r#""1.0""#,
        r#""९""#,
        "-1",
        "1e3",
        "1.5",
        "true",
        r#"["1"]"#,
        r#"["1", "2"]"#,
        "null",
    ];
    let size = ["0", "-1", "1.5", r#""""#, r#""two""#, "true", "[1, 2]"];
    let rows = [
        ("statusListIndex", &index[..]),
        ("statusSize", &size),
        ("statusListCredential", &[r#"["https://guild.example/status/1", "https://guild.example/status/2"]"#]),
        ("statusPurpose", &[r#"["revocation", "suspension"]"#, "1"]),
    ];
    for (member, values) in rows {
        for json in values {
            let entry = set(&revocation_entry(), &format!("/{member}"), json);
            let reading = Reading::of(&with_status(&entry), &Documents::new());
            assert_eq!((reading.revocation(), &reading.asked[..]), (UNRELIABLE, &[][..]), "{member}: {json}");
            assert_eq!(reading.caveats(), [Code::StatusEntry, Code::StatusRevocation], "{member}: {json}");
            assert_eq!(reading.all(Code::StatusEntry)[0].value("name"), Some(member), "{json}");
        }
    }
    for member in ["statusListIndex", "statusListCredential", "statusPurpose"] {
        let entry = remove(&revocation_entry(), &format!("/{member}"));
        let reading = Reading::of(&with_status(&entry), &serving(&revocation_list(&[])));
        assert_eq!(reading.revocation(), UNRELIABLE, "without {member}");
    }
}

#[test]
fn sta_01_an_entry_is_not_its_list() {
    let reading = with_member("id", &quoted(LIST));
    assert_eq!((reading.revocation(), reading.caveats()), (Outcome::Pass, vec![Code::StatusEntry]));
    let reading = with_member("id", r#""https://guild.example/status/1#94567""#);
    assert_eq!((reading.revocation(), reading.caveats()), (Outcome::Pass, Vec::new()));
}

/// A message for each value.
pub fn messages(count: usize) -> String {
    let messages: Vec<String> =
        (0..count).map(|value| format!(r#"{{"status": "0x{value:x}", "message": "message {value}"}}"#)).collect();
    format!("[{}]", messages.join(", "))
}

/// A badge whose entry has statuses of so many bits, at this place of the list.
fn of_size(purpose: &str, size: usize, index: usize) -> Value {
    let entry = set(&entry(purpose, &index.to_string()), "/statusSize", &size.to_string());
    with_status(&set(&entry, "/statusMessage", &messages(1 << size)))
}

#[test]
fn sta_10_a_status_of_several_bits_is_read_whole() {
    // Two bits each: 00 01 10 11, then zeros.
    let mut list = vec![0; ENTRIES / 4];
    list[0] = 0b0001_1011;
    let list = sign_as_issuer(&unsigned_list(r#"["revocation", "message"]"#, &list));
    let outcomes: Vec<Outcome> =
        (0..5).map(|index| Reading::of(&of_size("revocation", 2, index), &serving(&list)).revocation()).collect();
    assert_eq!(outcomes, [Outcome::Pass, Outcome::Fail, Outcome::Fail, Outcome::Fail, Outcome::Pass]);
    let found: Vec<String> = (0..4)
        .map(|index| {
            let reading = Reading::of(&of_size("message", 2, index), &serving(&list));
            reading.all(Code::StatusMessage)[0].value("found").unwrap_or_default().to_owned()
        })
        .collect();
    assert_eq!(found, ["0", "1", "2", "3"]);
    // Three bits, across bytes: the one at 2 has bits 6 to 8.
    let mut list = vec![0; ENTRIES * 3 / 8];
    (list[0], list[1]) = (0b0000_0010, 0b1000_0000);
    let list = sign_as_issuer(&unsigned_list(r#""message""#, &list));
    let reading = Reading::of(&of_size("message", 3, 2), &serving(&list));
    assert_eq!(reading.all(Code::StatusMessage)[0].value("found"), Some("5"));
}

#[test]
fn sta_10_the_minimum_is_counted_in_entries() {
    let list = sign_as_issuer(&unsigned_list(r#""revocation""#, &bits(ENTRIES, &[])));
    let reading = Reading::of(&of_size("revocation", 2, 0), &serving(&list));
    assert_eq!((reading.revocation(), reading.faults()), (UNRELIABLE, vec!["encodedList"]));
}

#[test]
fn sta_10_every_value_of_several_bits_has_its_message() {
    let rows = [
        ("none", None),
        ("too few", Some(messages(3))),
        ("too many", Some(messages(5))),
        ("one twice", Some(messages(4).replace("0x3", "0x2"))),
        ("one without its value", Some(messages(4).replace(r#""status": "0x3", "#, ""))),
        ("one without its message", Some(messages(4).replace(r#", "message": "message 3""#, ""))),
        ("one that is not hexadecimal", Some(messages(4).replace("0x3", "3"))),
        ("one that is no value", Some(messages(4).replace("0x3", "0xffffffffffffffffffffff"))),
        ("no messages", Some(r#""0x0""#.into())),
    ];
    for (what, messages) in rows {
        let entry = set(&revocation_entry(), "/statusSize", "2");
        let entry = match messages {
            Some(messages) => set(&entry, "/statusMessage", &messages),
            None => entry,
        };
        let reading = Reading::of(&with_status(&entry), &serving(&revocation_list(&[])));
        assert_eq!(reading.revocation(), UNRELIABLE, "{what}");
        assert_eq!(reading.all(Code::StatusEntry)[0].value("name"), Some("statusMessage"), "{what}");
    }
    let mut reversed: Value = parse(&messages(4));
    if let Value::Array(items) = &mut reversed {
        items.reverse();
    }
    let entry = set(&set(&revocation_entry(), "/statusSize", "2"), "/statusMessage", &write(&reversed));
    let list = sign_as_issuer(&unsigned_list(r#""revocation""#, &vec![0; ENTRIES / 4]));
    let reading = Reading::of(&with_status(&entry), &serving(&list));
    assert_eq!(reading.revocation(), Outcome::Pass, "their order is not signed, and does not matter");
    let entry = set(&revocation_entry(), "/statusSize", "17");
    let reading = Reading::of(&with_status(&entry), &serving(&revocation_list(&[])));
    assert_eq!(reading.revocation(), Outcome::Unknown(Why::Limit), "more than a badge can hold messages for");
}

#[test]
fn sta_11_each_purpose_means_something_else() {
    let all = r#"["revocation", "suspension", "refresh", "message"]"#;
    let rows = [
        ("revocation", Code::StatusRevocation, Verdict::Revoked),
        ("suspension", Code::StatusSuspension, Verdict::Suspended),
        ("refresh", Code::RefreshCurrent, Verdict::Valid),
        ("message", Code::StatusMessage, Verdict::Valid),
    ];
    for (purpose, code, verdict) in rows {
        let badge = with_status(&entry(purpose, "7"));
        let reading =
            |set: &[usize]| Reading::of(&badge, &serving(&sign_as_issuer(&unsigned_list(all, &bits(ENTRIES, set)))));
        let (set, unset) = (reading(&[7]), reading(&[]));
        assert_eq!((set.outcomes(code), verdict_of(&set.verification)), (vec![Outcome::Fail], verdict), "{purpose}");
        assert_eq!(unset.outcomes(code), [Outcome::Pass], "{purpose}");
        assert_eq!((unset.caveats(), verdict_of(&unset.verification)), (Vec::new(), Verdict::Valid), "{purpose}");
        if verdict == Verdict::Valid {
            assert_eq!(set.caveats(), [code], "{purpose}");
        }
        if code != Code::StatusRevocation {
            assert_eq!(set.revocation(), Outcome::NotApplicable, "{purpose} says nothing of revocation");
        }
    }
}

/// DSP-11: what stands there for developers is in no sentence for readers.
#[test]
fn sta_11_a_message_is_a_number_to_readers() {
    let list = sign_as_issuer(&unsigned_list(r#""message""#, &bits(ENTRIES, &[7])));
    let reading = Reading::of(&of_size("message", 1, 7), &serving(&list));
    let [check] = reading.all(Code::StatusMessage)[..] else { panic!("{:?}", reading.troubles()) };
    assert_eq!((check.outcome, check.value("found")), (Outcome::Fail, Some("1")));
    assert!(!format!("{:?}", reading.verification.report.checks).contains("message 1"));
}

#[test]
fn sta_12_every_entry_is_read_and_the_worst_leads() {
    let lists = |revoked: &[usize], suspended: &[usize]| {
        let mut documents = serving(&revocation_list(revoked));
        let other = unsigned_list(r#""suspension""#, &bits(ENTRIES, suspended));
        let other = set(&other, "/id", &quoted(OTHER_LIST));
        let found = Fetched::Found(write(&sign_as_issuer(&other)).into());
        documents.insert(OTHER_LIST, found);
        documents
    };
    let suspension = set(&entry("suspension", "7"), "/statusListCredential", &quoted(OTHER_LIST));
    let orders = [
        format!("[{}, {}]", write(&revocation_entry()), write(&suspension)),
        format!("[{}, {}]", write(&suspension), write(&revocation_entry())),
    ];
    for entries in orders {
        let badge = with_status(&parse(&entries));
        let rows = [
            (&[][..], &[][..], Verdict::Valid),
            (&[PLACE], &[], Verdict::Revoked),
            (&[], &[7], Verdict::Suspended),
            (&[PLACE], &[7], Verdict::Revoked),
        ];
        for (revoked, suspended, verdict) in rows {
            let reading = Reading::of(&badge, &lists(revoked, suspended));
            assert_eq!(verdict_of(&reading.verification), verdict, "{:#?}", reading.troubles());
            assert_eq!(reading.all(Code::StatusList).len(), 2, "both lists were read");
        }
    }
    // Two for revocation, one of them unread: not revoked as far as the other tells, and not passed.
    let unread = set(&revocation_entry(), "/statusListCredential", r#""https://guild.example/status/3""#);
    for pair in [[&revocation_entry(), &unread], [&unread, &revocation_entry()]] {
        let badge = with_status(&parse(&format!("[{}, {}]", write(pair[0]), write(pair[1]))));
        let reading = Reading::of(&badge, &lists(&[], &[]));
        let mut outcomes = reading.outcomes(Code::StatusRevocation);
        outcomes.sort_by_key(|outcome| *outcome != Outcome::Pass);
        assert_eq!(outcomes, [Outcome::Pass, Outcome::Unknown(Why::Unreachable)]);
        assert_eq!(reading.caveats(), [Code::StatusRevocation]);
        assert_eq!(verdict_of(&Reading::of(&badge, &lists(&[PLACE], &[])).verification), Verdict::Revoked);
    }
}

#[test]
fn sta_12_entries_past_the_bound_are_not_passed_over_in_silence() {
    let mut entries = vec![revocation_entry(); limits::STATUS_ENTRIES];
    entries.push(entry("revocation", "8"));
    let reading = Reading::of(&with_status(&Value::Array(entries)), &serving(&revocation_list(&[])));
    let mut expected = vec![Outcome::Pass; limits::STATUS_ENTRIES];
    expected.push(Outcome::Unknown(Why::Limit));
    assert_eq!(reading.outcomes(Code::StatusRevocation), expected);
    assert_eq!(reading.caveats(), [Code::StatusRevocation]);
}

/// In RDF two entries with one `id` are one entry: which index belongs to which list is not signed, and
/// whoever shows the badge could exchange them.
#[test]
fn entries_that_only_their_order_tells_apart_are_not_read() {
    let entry = |index: &str| set(&entry("revocation", index), "/id", r#""https://guild.example/status/1#x""#);
    let badge = with_status(&Value::Array(vec![entry("7"), entry("8")]));
    let reading = Reading::of(&badge, &serving(&revocation_list(&[])));
    assert_eq!(reading.outcomes(Code::StatusRevocation), [UNRELIABLE; 2]);
    let badge = with_status(&Value::Array(vec![entry("7"), entry("7")]));
    let reading = Reading::of(&badge, &serving(&revocation_list(&[])));
    assert_eq!(reading.outcomes(Code::StatusRevocation), [Outcome::Pass; 2], "the same twice says the same");
}
