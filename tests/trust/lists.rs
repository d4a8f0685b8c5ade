//! Lists that the reader chose.

use crate::badges::{
    self, GUILD, GUILD_URL, NOW, edit, guild_badge, guild_document, instant, issuer_key, key_badge, parse, remove, set,
    sign, stranger_key, unsigned_key_badge, verify, write,
};
use crate::consult::{card as card_text, consult, consult_on, listing};
use crate::status_lists::{LIST as STATUS_LIST, revocation_entry, revocation_list};
use crate::tokens::token_by;
use open_badge::card::{self, Options, View};
use open_badge::documents::{Documents, Fetched};
use open_badge::issue::Suite;
use open_badge::json::Numbers;
use open_badge::json::Value;
use open_badge::limits;
use open_badge::report::{Verdict, Why, publish, verdict};
use open_badge::trust::{Answer, Choice, Doubt, Overview};
use open_badge::{Settings, Verification, Verifier, messages::Messages};

const LIST: &str = "https://friends.example/list.json";

/// The list in `docs/lists.md`.
fn by_hand() -> Value {
    let (_, rest) = include_str!("../../docs/lists.md").split_once("```json\n").unwrap();
    parse(rest.split("```").next().unwrap())
}

/// A list by somebody of a did:key who is not the issuer, as the draft has its example.
fn unsigned() -> Value {
    let text = r#"{
      "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
      "id": "LIST",
      "type": ["VerifiableCredential", "RecognizedEntityCredential"],
      "issuer": { "id": "KEEPER", "type": "RecognizedIssuer", "name": "Friends of Open Workshops" },
      "validFrom": "2026-05-20T00:00:00Z",
      "validUntil": "2026-07-01T00:00:00Z",
      "credentialSubject": [
        { "id": "did:web:other.example", "type": "RecognizedEntity", "name": "Another" },
        {
          "id": "GUILD",
          "type": "RecognizedEntity",
          "name": "Members’ Guild",
          "recognizedTo": {
            "type": "RecognizedAction",
            "action": "issue",
            "validFrom": "2024-03-01T00:00:00Z",
            "validUntil": "2030-01-01T00:00:00Z"
          }
        }
      ]
    }"#;
    parse(&text.replace("LIST", LIST).replace("KEEPER", &keeper()).replace("GUILD", GUILD))
}

fn keeper() -> String {
    stranger_key().did()
}

fn signed(list: &Value) -> Value {
    sign(list, &stranger_key(), &stranger_key().method(), Suite::EddsaRdfc2022)
}

fn token(list: &Value) -> String {
    let header = r#"{"alg": "EdDSA", "typ": "vc+jwt", "kid": "KID"}"#.replace("KID", &stranger_key().method());
    token_by(2, &header, list)
}

fn web(text: &str) -> Documents {
    let mut web = Documents::new();
    web.insert(LIST, Fetched::Found(text.as_bytes().to_vec()));
    web
}

fn serving(list: &Value) -> Documents {
    web(&write(list))
}

fn look_over(web: &Documents) -> Result<Overview, Doubt> {
    let settings = Settings { now: instant(NOW), numbers: Numbers::std() };
    Verifier::new().look_over(LIST, web, &settings).unwrap()
}

/// What a list says of the guild, whose badge is good.
fn answer(list: &Value) -> Answer {
    listing(&guild_badge(), LIST, &serving(list)).answer
}

fn unknown(doubt: Doubt) -> Answer {
    Answer::NotChecked(doubt)
}

// The three forms --------------------------------------------------------------------------------

#[test]
fn a_list_written_by_hand_says_by_whom_as_whom_and_since_when() {
    let listing = listing(&guild_badge(), LIST, &serving(&by_hand()));
    assert_eq!(listing.keeper(), "Friends of Open Workshops");
    assert_eq!((listing.signer, listing.date), (None, Some(instant("2026-05-20T00:00:00Z"))));
    let entry = listing.answer.entry().unwrap().clone();
    assert!(matches!(listing.answer, Answer::Listed(_)));
    assert_eq!(entry.name.as_deref(), Some("The Members’ Guild"));
    assert_eq!(entry.since, Some(instant("2024-03-01T00:00:00Z")));
}

#[test]
fn a_registry_of_the_consortium_is_read_as_it_is_published() {
    let text = r#"{
      "meta": { "created": "2022-10-27T17:57:31+00:00", "updated": "2026-03-01T23:07:03+0000" },
      "registry": { "GUILD": { "name": "Guild in a registry", "location": "Anywhere", "url": "https://guild.example" } }
    }"#;
    let listing = listing(&guild_badge(), LIST, &web(&text.replace("GUILD", GUILD)));
    assert_eq!(listing.keeper(), "friends.example", "it has no name: its host has");
    assert_eq!(listing.date, Some(instant("2026-03-01T23:07:03Z")));
    let entry = listing.answer.entry().unwrap();
    assert_eq!((entry.name.as_deref(), entry.since), (Some("Guild in a registry"), None));
}

#[test]
fn a_signed_list_is_verified_whether_the_signature_is_inside_or_around() {
    let inside = listing(&guild_badge(), LIST, &serving(&signed(&unsigned())));
    let around = listing(&guild_badge(), LIST, &web(&token(&unsigned())));
    assert_eq!(inside, around);
    assert_eq!(inside.signer.as_deref(), Some(&*keeper()));
    assert_eq!(inside.keeper(), "Friends of Open Workshops");
    assert_eq!(inside.date, Some(instant("2026-05-20T00:00:00Z")));
    assert!(matches!(&inside.answer, Answer::Listed(entry) if entry.since == Some(instant("2024-03-01T00:00:00Z"))));
}

#[test]
fn what_a_list_is_can_be_told_whoever_is_on_it() {
    let two = set(&by_hand(), "/issuers/1/id", &format!("\"{GUILD}\""));
    for (list, issuers, signer) in [(by_hand(), 2, None), (two, 1, None), (signed(&unsigned()), 2, Some(keeper()))] {
        let overview = look_over(&serving(&list)).unwrap();
        assert_eq!(overview.keeper.as_deref(), Some("Friends of Open Workshops"));
        assert_eq!((overview.issuers, overview.signer.as_deref()), (issuers, signer.as_deref()));
        assert_eq!(overview.date, Some(instant("2026-05-20T00:00:00Z")));
    }
    let changed = set(&signed(&unsigned()), "/credentialSubject/1/name", r#""Changed""#);
    assert_eq!(look_over(&serving(&changed)), Err(Doubt::NotInOrder));
    assert_eq!(look_over(&web("[]")), Err(Doubt::Form));
}

/// Pages draw what lists say below the card that they have, from the same report.
#[test]
fn what_lists_say_is_drawn_by_itself_for_each_badge_of_a_file() {
    let choice = Choice { lists: vec![LIST.into()], ..Choice::default() };
    let (verification, _) = consult(&Value::Array(vec![guild_badge(), key_badge()]), &choice, &serving(&by_hand()));
    let options = Options { view: View::Full, ..Options::default() };
    let (report, messages) = (&verification.report, Messages::english());
    let text = card::text(&card::around(report, &verification.contents, &messages, &options));
    assert_eq!(text.matches("Listed by Friends of Open Workshops as The Members’ Guild").count(), 1, "{text}");
    assert_eq!(text.matches("Not on the list of Friends of Open Workshops").count(), 1, "{text}");
    assert!(!text.contains("Is it about this person?"), "{text}");
}

/// Whose choice a list is stands above what it says, and nothing else follows from a page's choice.
#[test]
fn a_list_that_a_page_names_is_never_drawn_as_the_readers() {
    let choice = Choice { lists: vec![LIST.into()], ..Choice::default() };
    let (verification, _) = consult(&guild_badge(), &choice, &serving(&by_hand()));
    let options = Options { view: View::Full, ..Options::default() };
    let (report, messages) = (&verification.report, Messages::english());
    let text = card::text(&card::named(report, &verification.contents, &messages, &options));
    assert!(text.contains("A list that this page names. You did not choose it"), "{text}");
    assert!(text.contains("Listed by Friends of Open Workshops as The Members’ Guild"), "{text}");
    assert!(!text.contains("that you chose") && !text.contains("Questions to ask"), "{text}");
}

/// The pages take no more than is asked and looked at.
#[test]
fn pages_know_how_many_lists_are_asked_and_how_much_is_looked_at_beside_a_badge() {
    let bound = format!("const LISTS = {};", limits::LISTS);
    assert!(include_str!("../../www/trust/lists.js").contains(&bound));
    let bound = format!("const BESIDE = {};", limits::BESIDE);
    assert!(include_str!("../../www/trust/beside.js").contains(&bound));
    assert!(include_str!("../../www/open-badge-trust.js").contains(&bound));
    for bound in [format!("const PARTS = {};", limits::BADGES), format!("const REQUESTS = {};", limits::REQUESTS)] {
        assert!(include_str!("../../www/trust/asking.js").contains(&bound), "{bound}");
    }
}

// What a list does not do ------------------------------------------------------------------------

/// DSP-05: in every state of a badge, on a list or not, the report is the same but for the lists.
#[test]
fn no_list_changes_a_verdict() {
    let badges = [
        guild_badge(),
        key_badge(),
        unsigned_key_badge(),
        set(&guild_badge(), "/name", r#""Changed""#),
        parse(r#"{"hello": "world"}"#),
    ];
    let lists = [by_hand(), signed(&unsigned()), parse("[]")];
    for badge in &badges {
        let before = verify(badge, &badges::documents());
        for list in &lists {
            let choice = Choice { lists: vec![LIST.into()], ..Choice::default() };
            let (mut after, _) = consult(badge, &choice, &serving(list));
            after.report.listings.clear();
            let text = |verification: &Verification| publish(&verification.report, &Messages::english());
            assert_eq!(text(&before), text(&after));
        }
    }
}

#[test]
fn whoever_forges_a_badge_is_not_listed_as_whom_it_names() {
    for forged in [
        set(&guild_badge(), "/name", r#""Changed""#),
        remove(&guild_badge(), "/proof"),
        sign(&remove(&guild_badge(), "/proof"), &stranger_key(), &stranger_key().method(), Suite::EddsaRdfc2022),
    ] {
        let found = listing(&forged, LIST, &serving(&by_hand()));
        assert_eq!(found.answer, unknown(Doubt::Unconfirmed));
    }
}

#[test]
fn an_issuer_who_is_on_no_list_is_only_that() {
    let choice = Choice { lists: vec![LIST.into()], ..Choice::default() };
    let (verification, _) = consult(&key_badge(), &choice, &serving(&by_hand()));
    assert_eq!(verification.report.listings[0].answer, Answer::NotListed);
    assert!(
        card_text(&verification)
            .contains("Not on the list of Friends of Open Workshops. That says nothing about the issuer.")
    );
    // Identifiers are compared whole.
    for id in ["did:web:guild.example", "did:web:guild.example:members:", "DID:WEB:guild.example:members", ""] {
        let other = edit(&by_hand(), "/issuers/0/id", &mut |_| Some(Value::string(id)));
        assert_eq!(answer(&other), Answer::NotListed, "{id}");
    }
}

/// It names who keeps it, as whom and since when; “trusted” stands nowhere.
#[test]
fn the_card_says_who_lists_the_issuer_and_never_that_it_is_trusted() {
    let choice = Choice { lists: vec![LIST.into()], ..Choice::default() };
    let (verification, _) = consult(&guild_badge(), &choice, &serving(&signed(&unsigned())));
    let text = card_text(&verification);
    let said = "Listed by Friends of Open Workshops as Members’ Guild since 2024-03-01. The list is signed by ";
    assert!(text.contains(&[said, &keeper(), ". It is as of 2026-05-20."].concat()), "{text}");
    assert!(!text.to_lowercase().contains("trusted"));
}

/// What a keeper writes can neither turn our words round nor look like them.
#[test]
fn a_keepers_text_stays_in_its_place() {
    let list = set(&by_hand(), "/name", "\"Evil\\u202e ✓ <b>\\u0007\"");
    let choice = Choice { lists: vec![LIST.into()], ..Choice::default() };
    let (verification, _) = consult(&guild_badge(), &choice, &serving(&list));
    let text = card_text(&verification);
    assert!(text.contains("Listed by Evil") && !text.contains(['\u{202e}', '✓', '\u{7}']), "{text}");
}

// Lists that tell nothing ------------------------------------------------------------------------

#[test]
fn a_list_that_cannot_be_had_is_not_checked() {
    let choice = Choice { lists: vec![LIST.into()], ..Choice::default() };
    let (verification, asked) = consult(&guild_badge(), &choice, &Documents::new());
    assert_eq!(verification.report.listings[0].answer, unknown(Doubt::Unread(Why::Unreachable)));
    assert_eq!(asked, [LIST]);
    assert_eq!(listing(&guild_badge(), LIST, &badges::offline()).answer, unknown(Doubt::Unread(Why::Offline)));
    for url in ["http://friends.example/list.json", "https://127.0.0.1/list.json", "https://router.local/", "file"] {
        let found = listing(&guild_badge(), url, &Documents::new());
        assert_eq!(found.answer, unknown(Doubt::Unread(Why::NotPermitted)), "{url}");
    }
}

#[test]
fn what_is_no_list_is_none() {
    for text in
        ["", "[]", "{}", "\"x\"", "<html>", r#"{"issuers": {}}"#, r#"{"registry": []}"#, r#"{"registry": {"a": 1}}"#]
    {
        assert_eq!(listing(&guild_badge(), LIST, &web(text)).answer, unknown(Doubt::Form), "{text}");
    }
    let badge = write(&guild_badge());
    assert_eq!(listing(&guild_badge(), LIST, &web(&badge)).answer, unknown(Doubt::Form));
    assert_eq!(listing(&guild_badge(), LIST, &web(&token(&guild_badge()))).answer, unknown(Doubt::Form));
    // An entry or a date that cannot be read could be the one that matters.
    for place in ["/issuers/0/id", "/issuers/1/since", "/updated", "/validUntil"] {
        assert_eq!(answer(&set(&by_hand(), place, "7")), unknown(Doubt::Form), "{place}");
    }
    assert_eq!(answer(&set(&by_hand(), "/issuers/0/since", r#""last spring""#)), unknown(Doubt::Form));
}

#[test]
fn a_list_out_of_its_time_tells_nothing() {
    for (list, member, date) in [
        (by_hand(), "/validUntil", "2026-05-31"),
        (by_hand(), "/updated", "2026-06-02"),
        (unsigned(), "/validUntil", "2026-05-31T00:00:00Z"),
        (unsigned(), "/validFrom", "2026-06-02T00:00:00Z"),
    ] {
        let list = edit(&list, member, &mut |_| Some(Value::string(date)));
        let list = if list.get("type").is_some() { signed(&list) } else { list };
        assert_eq!(answer(&list), unknown(Doubt::OutOfDate), "{member} at {NOW}");
    }
}

#[test]
fn an_entry_out_of_its_time_lists_nobody_now() {
    let ended = set(&by_hand(), "/issuers/0/until", r#""2026-01-31""#);
    let later = set(&by_hand(), "/issuers/0/since", r#""2026-09-01""#);
    let action = "/credentialSubject/1/recognizedTo";
    let signed_ended = signed(&set(&unsigned(), &[action, "/validUntil"].concat(), r#""2026-01-31T00:00:00Z""#));
    for (list, said) in [
        (ended, "No longer listed by Friends of Open Workshops: the entry ended on 2026-01-31."),
        (later, "Not listed by Friends of Open Workshops yet: the entry begins on 2026-09-01."),
        (signed_ended, "No longer listed by Friends of Open Workshops: the entry ended on 2026-01-31."),
    ] {
        let choice = Choice { lists: vec![LIST.into()], ..Choice::default() };
        let (verification, _) = consult(&guild_badge(), &choice, &serving(&list));
        assert!(matches!(verification.report.listings[0].answer, Answer::NotNow(_)));
        let text = card_text(&verification);
        assert!(text.contains(said), "{text}");
    }
}

/// Whoever writes a day means all of it.
#[test]
fn a_day_counts_whole() {
    for (place, day) in [
        ("/issuers/0/until", "2026-06-01"),
        ("/issuers/0/since", "2026-06-01"),
        ("/validUntil", "2026-06-01"),
        ("/updated", "2026-06-01"),
    ] {
        let list = set(&by_hand(), place, &badges::quoted(day));
        assert!(matches!(answer(&list), Answer::Listed(_)), "{place} at {NOW}");
    }
}

#[test]
fn two_entries_that_differ_leave_it_open() {
    let twice = set(&by_hand(), "/issuers/-", &format!(r#"{{"id": "{GUILD}", "name": "Another name"}}"#));
    assert_eq!(answer(&twice), unknown(Doubt::Ambiguous));
    let same = set(&by_hand(), "/issuers/-", &write(by_hand().get("issuers").unwrap().as_list().first().unwrap()));
    assert!(matches!(answer(&same), Answer::Listed(_)));
}

/// As has happened in a registry that is in use: only this issuer's entry is in doubt.
#[test]
fn an_issuer_whose_name_stands_twice_in_a_registry_leaves_the_others_alone() {
    let own = issuer_key().did();
    let text = format!(
        r#"{{"registry": {{"{GUILD}": {{"name": "A"}}, "{own}": {{"name": "B"}}, "{GUILD}": {{"name": "C"}}}}}}"#
    );
    assert_eq!(listing(&guild_badge(), LIST, &web(&text)).answer, unknown(Doubt::Ambiguous));
    assert!(matches!(listing(&key_badge(), LIST, &web(&text)).answer, Answer::Listed(_)));
    let text = write(&by_hand()).replacen("\"name\"", "\"issuers\": [], \"name\"", 1);
    assert_eq!(listing(&guild_badge(), LIST, &web(&text)).answer, unknown(Doubt::Form), "which of the two?");
}

/// Somebody may be recognised for something else than issuing.
#[test]
fn who_may_only_verify_is_not_listed_as_an_issuer() {
    let list = set(&unsigned(), "/credentialSubject/1/recognizedTo/action", r#""verify""#);
    assert_eq!(answer(&signed(&list)), Answer::NotListed);
}

// Signed lists -----------------------------------------------------------------------------------

#[test]
fn a_signed_list_that_does_not_hold_tells_nothing() {
    let list = signed(&unsigned());
    let stranger = sign(&unsigned(), &issuer_key(), &issuer_key().method(), Suite::EddsaRdfc2022);
    for (what, broken) in [
        ("changed", set(&list, "/credentialSubject/0/id", &badges::quoted("did:web:evil.example"))),
        ("unsigned", unsigned()),
        ("by somebody else", stranger),
        ("a date that is none", signed(&set(&unsigned(), "/validUntil", r#""soon""#))),
    ] {
        assert_eq!(answer(&broken), unknown(Doubt::NotInOrder), "{what}");
    }
    let text = token(&unsigned());
    let (start, signature) = text.rsplit_once('.').unwrap();
    let cut = [start, ".", &signature.replace(&signature[..4], "AAAA")].concat();
    assert_eq!(listing(&guild_badge(), LIST, &web(&cut)).answer, unknown(Doubt::NotInOrder));
}

/// Invariant 1: whatever is changed on the way, nobody gets onto a signed list, and nobody out of its time back
/// into it.
#[test]
fn no_change_on_the_way_puts_anybody_on_a_signed_list() {
    let over = set(&unsigned(), "/credentialSubject/1/recognizedTo/validUntil", r#""2026-01-31T00:00:00Z""#);
    let without = set(&over, "/credentialSubject/0/id", &badges::quoted(GUILD));
    let list = signed(&set(
        &without,
        "/credentialSubject/0/recognizedTo",
        r#"{"type": "RecognizedAction", "action": "verify"}"#,
    ));
    assert!(matches!(answer(&list), Answer::NotNow(_)));
    let mut changes = 0;
    for place in places(&list, "") {
        for text in [&*badges::quoted(GUILD), "null", "[]", "{}", r#""issue""#, r#""2040-01-01T00:00:00Z""#] {
            assert!(!matches!(answer(&set(&list, &place, text)), Answer::Listed(_)), "{place}: {text}");
            changes += 1;
        }
        assert!(!matches!(answer(&remove(&list, &place)), Answer::Listed(_)), "{place} removed");
    }
    assert!(changes > 150, "{changes}");
}

/// The places of all members and items.
fn places(value: &Value, at: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut visit = |name: &str, value: &Value| {
        let place = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
        all.extend(places(value, &place));
        all.push(place);
    };
    match value {
        Value::Object(object) => object.iter().for_each(|(name, value)| visit(name, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(number, value)| visit(&number.to_string(), value)),
        _ => {}
    }
    all
}

/// Its signature covers statements: a context of a stranger's could lend them other names.
#[test]
fn a_signed_list_under_a_context_written_into_it_is_not_read() {
    let own = set(&unsigned(), "/@context/-", r#"{"until": "https://www.w3.org/2018/credentials#validUntil"}"#);
    let inner = set(&unsigned(), "/credentialSubject/1/@context", r#"{"x": "https://x.example/#x"}"#);
    for list in [own, inner] {
        let answer = answer(&signed(&list));
        assert!(matches!(answer, Answer::NotChecked(_)), "{answer:?}");
    }
}

/// As of the draft of Recognized Entities, whose own context is not carried: such a list is neither followed nor wrong.
#[test]
fn a_signed_list_under_a_context_that_is_not_carried_is_not_supported() {
    let list = set(&signed(&unsigned()), "/@context/1", r#""https://vocabulary.example/recognized-entities/v1""#);
    let answer = listing(&guild_badge(), LIST, &serving(&list)).answer;
    assert_eq!(answer, unknown(Doubt::Unread(Why::Unsupported)));
}

#[test]
fn a_signed_list_whose_keeper_cannot_be_found_out_is_not_checked() {
    let list = set(&unsigned(), "/issuer/id", &badges::quoted("did:web:keeper.example"));
    let list = sign(&list, &stranger_key(), "did:web:keeper.example#key-1", Suite::EddsaRdfc2022);
    let choice = Choice { lists: vec![LIST.into()], ..Choice::default() };
    let (verification, asked) = consult(&guild_badge(), &choice, &serving(&list));
    assert_eq!(verification.report.listings[0].answer, unknown(Doubt::Unread(Why::Unreachable)));
    assert_eq!(asked, ["https://keeper.example/.well-known/did.json"]);
}

#[test]
fn a_signed_list_has_a_status_of_its_own() {
    let entry = write(&revocation_entry());
    let list = signed(&set(&unsigned(), "/credentialStatus", &entry));
    let with = |status: Value| {
        let mut web = serving(&list);
        web.insert(STATUS_LIST, Fetched::Found(write(&status).into_bytes()));
        listing(&guild_badge(), LIST, &web).answer
    };
    assert!(matches!(with(revocation_list(&[])), Answer::Listed(_)));
    let place = revocation_entry().get("statusListIndex").unwrap().as_str().unwrap().parse().unwrap();
    assert_eq!(with(revocation_list(&[place])), unknown(Doubt::NotInOrder), "its keeper withdrew it");
    let unreachable = listing(&guild_badge(), LIST, &serving(&list)).answer;
    assert_eq!(unreachable, unknown(Doubt::Unread(Why::Unreachable)), "whether it was withdrawn is not known");
}

// Bounds -----------------------------------------------------------------------------------------

/// DID-21: recognition may go round in circles. No list is followed to another.
#[test]
fn a_list_that_lists_itself_is_read_once() {
    let itself = format!(r#"{{"id": "{LIST}", "type": "RecognizedEntityCredential"}}"#);
    let list = set(&unsigned(), "/issuer/recognizedIn", &itself);
    let list = set(&list, "/credentialSubject/0/recognizedIn", &itself);
    let list = signed(&set(&list, "/credentialSubject/0/id", &badges::quoted(&keeper())));
    let choice = Choice { lists: vec![LIST.into(), LIST.into()], ..Choice::default() };
    let (verification, asked) = consult(&guild_badge(), &choice, &serving(&list));
    assert!(asked.is_empty(), "{asked:?}");
    assert!(verification.report.listings.iter().all(|found| matches!(found.answer, Answer::Listed(_))));
}

#[test]
fn a_list_beyond_bounds_is_not_checked() {
    let long = " ".repeat(limits::DOCUMENT_BYTES) + &write(&by_hand());
    assert_eq!(listing(&guild_badge(), LIST, &web(&long)).answer, unknown(Doubt::Unread(Why::Limit)));
    let deep = "[".repeat(limits::JSON_DEPTH + 1);
    assert_eq!(listing(&guild_badge(), LIST, &web(&deep)).answer, unknown(Doubt::Unread(Why::Limit)));
    let many = vec![r#"{"id":"a"}"#; limits::LIST_ENTRIES + 1].join(",");
    let many = format!(r#"{{"issuers": [{many}]}}"#);
    assert_eq!(listing(&guild_badge(), LIST, &web(&many)).answer, unknown(Doubt::Unread(Why::Limit)));
    let choice = Choice { lists: vec![LIST.into(); limits::LISTS + 1], ..Choice::default() };
    let (verification, _) = consult(&guild_badge(), &choice, &serving(&by_hand()));
    let last = verification.report.listings.last().unwrap();
    assert_eq!(
        (verification.report.listings.len(), &last.answer),
        (limits::LISTS + 1, &unknown(Doubt::Unread(Why::Limit)))
    );
}

// Several badges ---------------------------------------------------------------------------------

#[test]
fn each_badge_of_several_is_looked_up_and_the_list_asked_for_once() {
    let both = Value::Array(vec![guild_badge(), key_badge()]);
    let mut web = badges::documents();
    web.insert(GUILD_URL, Fetched::Found(write(&guild_document()).into_bytes()));
    let mut verification = verify(&both, &web);
    let choice = Choice { lists: vec![LIST.into()], ..Choice::default() };
    let asked = consult_on(&mut verification, &choice, &serving(&by_hand()));
    assert!(asked.is_empty());
    assert_eq!(verdict(&verification.report), Verdict::Valid);
    assert!(verification.report.listings.is_empty(), "an array has no issuer");
    let answers: Vec<&str> =
        verification.report.inner.iter().map(|inner| inner.report.listings[0].answer.name()).collect();
    assert_eq!(answers, ["listed", "not-listed"]);
}
