//! 1EdTech revocation lists: without a signature, at an address that the badge's signature covers.

use crate::badges::{get, parse, quoted, remove, set, verdict_of, write};
use crate::lists::{EXTENSIONS, LIST, Reading, edtech_badge, plain_list, serving, serving_bytes, with_status_in};
use open_badge::documents::Documents;
use open_badge::json::Value;
use open_badge::report::{Code, Outcome, Verdict, Why};

const UNRELIABLE: Outcome = Outcome::Unknown(Why::Unreliable);

fn id() -> String {
    get(&edtech_badge(), "/id").as_str().unwrap().to_owned()
}

/// A list with another badge and this item.
fn with_item(member: &str, item: &str) -> Value {
    plain_list(&format!(r#""{member}": [{{"id": "urn:uuid:1"}}, {item}]"#))
}

#[test]
fn ob3_12_a_badge_is_revoked_where_it_is_listed() {
    let item = |more: &str| format!(r#"{{"id": "{}"{more}}}"#, id());
    let rows = [
        (item(""), Outcome::Fail),
        (item(r#", "revoked": true"#), Outcome::Fail),
        (item(r#", "revoked": false"#), Outcome::Pass),
        (quoted(&id()), Outcome::Fail),
        (r#"{"id": "urn:uuid:2"}"#.into(), Outcome::Pass),
        (quoted("urn:uuid:2"), Outcome::Pass),
        (format!(r#"{{"id": "{}"}}"#, id().to_uppercase()), Outcome::Pass),
    ];
    for (item, outcome) in rows {
        let reading = Reading::of(&edtech_badge(), &serving(&with_item("revokedCredential", &item)));
        assert_eq!((reading.revocation(), reading.caveats()), (outcome, Vec::new()), "{item}");
        let verdict = if outcome == Outcome::Fail { Verdict::Revoked } else { Verdict::Valid };
        assert_eq!(verdict_of(&reading.verification), verdict, "{item}");
    }
    let twice = format!("{}, {}", item(""), item(r#", "revoked": false"#));
    for items in [twice.clone(), format!("{}, {}", item(r#", "revoked": false"#), item(""))] {
        let reading = Reading::of(&edtech_badge(), &serving(&with_item("revokedCredential", &items)));
        assert_eq!(reading.revocation(), Outcome::Fail, "once revoked, revoked: {items}");
    }
}

#[test]
fn ob3_13_a_list_has_one_name_or_the_other() {
    let item = format!(r#"{{"id": "{}"}}"#, id());
    for member in ["revokedCredential", "revokedCredentials"] {
        let revoked = Reading::of(&edtech_badge(), &serving(&with_item(member, &item)));
        assert_eq!(revoked.revocation(), Outcome::Fail, "{member}");
        let empty = Reading::of(&edtech_badge(), &serving(&plain_list(&format!(r#""{member}": []"#))));
        assert_eq!((empty.revocation(), empty.caveats()), (Outcome::Pass, Vec::new()), "{member}");
    }
    let both =
        plain_list(&format!(r#""revokedCredential": [], "revokedCredentials": [{item}, {{"id": "urn:uuid:1"}}]"#));
    assert_eq!(Reading::of(&edtech_badge(), &serving(&both)).revocation(), Outcome::Fail);
}

/// What is not understood is not read as a list in which nothing stands.
#[test]
fn ob3_13_a_list_that_cannot_be_read_never_says_that_a_badge_stands() {
    let item = format!(r#"{{"id": "{}"}}"#, id());
    for members in [
        format!(r#""revoked": [{item}]"#),
        r#""error": "not found""#.into(),
        r#""revokedCredential": null"#.into(),
        r#""revokedCredential": 0"#.into(),
        r#""revokedCredential": [null]"#.into(),
        format!(r#""revokedCredential": [{{"credentialId": "{}"}}]"#, id()),
        format!(r#""revokedCredential": [{{"id": "{}", "revoked": "true"}}]"#, id()),
        format!(r#""revokedCredential": [{{"id": "{}", "revoked": "false"}}]"#, id()),
        r#""revokedCredential": [[]]"#.into(),
    ] {
        let reading = Reading::of(&edtech_badge(), &serving(&plain_list(&members)));
        assert_eq!(reading.revocation(), UNRELIABLE, "{members}");
        assert!(reading.caveats().contains(&Code::StatusList), "{members}");
    }
    let half = plain_list(&format!(r#""revokedCredential": [7, {item}]"#));
    let reading = Reading::of(&edtech_badge(), &serving(&half));
    assert_eq!((reading.revocation(), reading.faults().len()), (Outcome::Fail, 1), "what is set counts");
    for text in ["", "[]", "<html>", "7", r#""revokedCredential""#] {
        let reading = Reading::of(&edtech_badge(), &serving_bytes(text.into()));
        assert_eq!(reading.revocation(), UNRELIABLE, "{text}");
    }
}

#[test]
fn ob3_16_a_list_that_cannot_be_had_is_unknown() {
    let reading = Reading::of(&edtech_badge(), &Documents::new());
    assert_eq!((reading.revocation(), &reading.asked[..]), (Outcome::Unknown(Why::Unreachable), &[LIST.into()][..]));
    assert_eq!(verdict_of(&reading.verification), Verdict::Valid);
    assert_eq!(reading.caveats(), [Code::StatusRevocation]);
    let nowhere = with_status_in(EXTENSIONS, &parse(r#"{"type": "1EdTechRevocationList"}"#));
    let reading = Reading::of(&nowhere, &Documents::new());
    assert_eq!(
        (reading.revocation(), reading.caveats()),
        (UNRELIABLE, vec![Code::StatusEntry, Code::StatusRevocation])
    );
}

/// It has no date of its own: it speaks when it is asked, unless the reader had it already.
#[test]
fn a_list_without_a_date_speaks_when_it_is_asked() {
    let list = plain_list(r#""revokedCredential": []"#);
    let asked = Reading::of(&edtech_badge(), &serving(&list));
    assert_eq!(asked.all(Code::StatusRevocation)[0].value("date"), Some(crate::badges::NOW));
    let mut documents = Documents::new();
    documents.give(LIST, write(&list).into());
    let given = Reading::of(&edtech_badge(), &documents);
    assert_eq!((given.revocation(), given.all(Code::StatusRevocation)[0].value("date")), (Outcome::Pass, None));
}

#[test]
fn sta_14_whose_list_it_is_and_whether_it_is_this_one() {
    let list = plain_list(r#""revokedCredential": []"#);
    let other = Reading::of(&edtech_badge(), &serving(&set(&list, "/issuer", r#""did:web:host.example""#)));
    assert_eq!((other.revocation(), other.caveats()), (Outcome::Pass, vec![Code::StatusKeeper]));
    let misplaced = Reading::of(&edtech_badge(), &serving(&set(&list, "/id", r#""https://guild.example/2""#)));
    assert_eq!((misplaced.revocation(), misplaced.faults()), (UNRELIABLE, vec!["id"]));
    let bare = Reading::of(&edtech_badge(), &serving(&remove(&remove(&list, "/id"), "/issuer")));
    assert_eq!((bare.revocation(), bare.caveats()), (Outcome::Pass, Vec::new()), "neither is asked for");
}

#[test]
fn the_reason_of_a_revocation_is_kept_as_the_list_gives_it() {
    let item = format!(r#"{{"id": "{}", "revoked": true, "revocationReason": "Issued by mistake"}}"#, id());
    let reading = Reading::of(&edtech_badge(), &serving(&with_item("revokedCredential", &item)));
    assert_eq!(reading.all(Code::StatusRevocation)[0].value("reason"), Some("Issued by mistake"));
    let other = format!(r#"{{"id": "urn:uuid:2", "revocationReason": "Another’s"}}, {{"id": "{}"}}"#, id());
    let reading = Reading::of(&edtech_badge(), &serving(&with_item("revokedCredential", &other)));
    assert_eq!(reading.all(Code::StatusRevocation)[0].value("reason"), None);
}

/// A list for each badge tells its host who is looked at.
#[test]
fn sta_18_a_list_for_one_badge_is_noted() {
    let own = format!(r#""revokedCredential": [{{"id": "{}", "revoked": false}}]"#, id());
    let reading = Reading::of(&edtech_badge(), &serving(&plain_list(&own)));
    assert_eq!((reading.revocation(), reading.caveats()), (Outcome::Pass, vec![Code::StatusPrivacy]));

    let url = format!("https://guild.example/credentials/{}/revocations", id().rsplit(':').next().unwrap());
    let badge = with_status_in(EXTENSIONS, &parse(&format!(r#"{{"id": "{url}", "type": "1EdTechRevocationList"}}"#)));
    let mut documents = Documents::new();
    let list = set(&plain_list(r#""revokedCredential": []"#), "/id", &quoted(&url));
    documents.insert(&url, open_badge::documents::Fetched::Found(write(&list).into()));
    let reading = Reading::of(&badge, &documents);
    assert_eq!((reading.revocation(), reading.caveats()), (Outcome::Pass, vec![Code::StatusPrivacy]));
}
