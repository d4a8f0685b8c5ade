//! Who is asked, how often, and who never is (SEC-05, SEC-14, PRV-01).

use crate::badges::{self, documents, quoted, set, verdict_of, write};
use crate::lists::{LIST, Reading, edtech_badge, entry, revocation_entry, revocation_list, serving, with_status};
use open_badge::documents::{Documents, Fetched, Wanted};
use open_badge::json::{Numbers, Value};
use open_badge::report::{Code, Outcome, Verdict, Why, verdict};
use open_badge::{Progress, Settings, Verifier, limits};

/// A badge whose list is at this address.
fn listed_at(url: &str) -> Value {
    with_status(&set(&revocation_entry(), "/statusListCredential", &quoted(url)))
}

#[test]
fn sec_05_a_badge_makes_nobody_ask_inside_a_private_network() {
    for url in [
        "https://192.168.0.1/status",
        "https://10.0.0.1:8443/status",
        "https://[::1]/status",
        "https://localhost/status",
        "https://printer.local/status",
        "http://guild.example/status/1",
        "ftp://guild.example/status/1",
        "data:application/json,1",
        "did:web:guild.example",
        "https://user@guild.example/status",
    ] {
        let reading = Reading::of(&listed_at(url), &Documents::new());
        assert_eq!((reading.revocation(), &reading.asked[..]), (Outcome::Unknown(Why::NotPermitted), &[][..]), "{url}");
        assert!(reading.verification.report.contacted.is_empty(), "{url}");
    }
}

#[test]
fn prv_01_whoever_asks_that_nobody_be_contacted_is_obeyed() {
    for badge in [with_status(&revocation_entry()), edtech_badge()] {
        let reading = Reading::of(&badge, &badges::offline());
        assert_eq!((reading.revocation(), &reading.asked[..]), (Outcome::Unknown(Why::Offline), &[][..]));
        assert_eq!(verdict_of(&reading.verification), Verdict::Valid);
        assert!(reading.verification.report.contacted.is_empty());
    }
    let mut documents = badges::offline();
    documents.give(LIST, write(&revocation_list(&[])).into());
    let reading = Reading::of(&with_status(&revocation_entry()), &documents);
    assert_eq!(reading.revocation(), Outcome::Pass, "a list that the reader has is read");
}

#[test]
fn prv_01_hosts_that_were_asked_are_named() {
    let reading = Reading::of(&with_status(&revocation_entry()), &serving(&revocation_list(&[])));
    assert_eq!(*reading.verification.report.contacted, ["guild.example".into()]);
}

#[test]
fn a_list_is_asked_for_and_unpacked_once() {
    let badge = with_status(&Value::Array(vec![revocation_entry(), entry("suspension", "7"), entry("refresh", "8")]));
    let several = Value::Array(vec![badge.clone(), badge]);
    let reading = Reading::of(&several, &Documents::new());
    assert_eq!(reading.asked, [LIST]);
}

/// ENV-13: a file of many badges asks for no more at once than may be asked for in all.
#[test]
fn sec_14_many_badges_ask_for_no_more_than_one_may() {
    let badges: Vec<Value> =
        (0..limits::REQUESTS + 4).map(|number| listed_at(&format!("https://h{number}.example/status"))).collect();
    let input = write(&Value::Array(badges));
    let settings = Settings { now: badges::now(), numbers: Numbers::std() };
    let (mut documents, mut verifier) = (documents(), Verifier::new());
    let mut asked = 1;
    let report = loop {
        match verifier.verify(input.as_bytes(), &documents, &settings) {
            Progress::Done(verification) => break verification.report,
            Progress::Wanted(wanted) => {
                for wanted in wanted {
                    let Wanted::Document(url) = wanted else { panic!("{wanted:?}") };
                    documents.insert(&url, Fetched::Failed { why: Why::Unreachable, status: None });
                    asked += 1;
                }
                assert!(asked <= limits::REQUESTS, "{asked}");
            }
        }
    };
    assert_eq!((asked, verdict(&report)), (limits::REQUESTS, Verdict::Valid));
    let outcomes = report.inner.iter().map(|inner| inner.report.find(Code::StatusRevocation).unwrap().outcome);
    assert_eq!(outcomes.filter(|outcome| *outcome == Outcome::Unknown(Why::Limit)).count(), 5);
}

#[test]
fn one_list_serves_all_badges_of_a_file() {
    let (revoked, good) = (with_status(&entry("revocation", "1")), with_status(&entry("revocation", "2")));
    let several = Value::Array(vec![revoked, good]);
    let reading = Reading::of(&several, &serving(&revocation_list(&[1])));
    let verdicts: Vec<Verdict> = reading.verification.report.inner.iter().map(|inner| verdict(&inner.report)).collect();
    assert_eq!(verdicts, [Verdict::Revoked, Verdict::Valid]);
}
