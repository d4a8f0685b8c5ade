//! What Bitstring Status List grew from: Status List 2021 (STA-16) and Revocation List 2020 (STA-17).

use crate::badges::{issuer_key, parse, quoted, set, sign_as_issuer, verdict_of, write};
use crate::lists::{ENTRIES, LIST, PLACE, Reading, bits, gzip, revocation_entry, serving, with_status_in};
use base64ct::{Base64, Base64UrlUnpadded, Encoding};
use open_badge::json::Value;
use open_badge::report::{Code, Outcome, Verdict, Why};

const UNRELIABLE: Outcome = Outcome::Unknown(Why::Unreliable);
const CONTEXT_2021: &str = "https://w3id.org/vc/status-list/2021/v1";
const CONTEXT_2020: &str = "https://w3id.org/vc-revocation-list-2020/v1";

fn list(context: &str, kind: &str, purpose: &str, encoded: &str) -> Value {
    let text = r#"{
      "@context": ["https://www.w3.org/2018/credentials/v1", "CONTEXT", "https://w3id.org/security/data-integrity/v2"],
      "id": "LIST",
      "type": ["VerifiableCredential", "KINDCredential"],
      "issuer": "ISSUER",
      "issuanceDate": "2026-05-20T00:00:00Z",
      "credentialSubject": {"id": "LIST#list", "type": "KIND", PURPOSE "encodedList": "ENCODED"}
    }"#;
    let text = text.replace("CONTEXT", context).replace("LIST", LIST).replace("KIND", kind);
    let text = text.replace("PURPOSE", purpose).replace("ISSUER", &issuer_key().did());
    parse(&text.replace("ENCODED", encoded))
}

fn list_2021(set: &[usize]) -> Value {
    let encoded = Base64UrlUnpadded::encode_string(&gzip(&bits(ENTRIES, set)));
    list(CONTEXT_2021, "StatusList2021", r#""statusPurpose": "revocation","#, &encoded)
}

fn list_2020(set: &[usize]) -> Value {
    let encoded = Base64UrlUnpadded::encode_string(&gzip(&bits(ENTRIES, set)));
    list(CONTEXT_2020, "RevocationList2020", "", &encoded)
}

fn badge_2021(purpose: &str) -> Value {
    let entry = format!(
        r#"{{"id": "{LIST}#{PLACE}", "type": "StatusList2021Entry", "statusPurpose": "{purpose}",
        "statusListIndex": "{PLACE}", "statusListCredential": "{LIST}"}}"#
    );
    with_status_in(CONTEXT_2021, &parse(&entry))
}

fn badge_2020() -> Value {
    let entry = format!(
        r#"{{"id": "{LIST}#{PLACE}", "type": "RevocationList2020Status", "revocationListIndex": "{PLACE}",
        "revocationListCredential": "{LIST}"}}"#
    );
    with_status_in(CONTEXT_2020, &parse(&entry))
}

#[test]
fn sta_16_status_lists_of_2021_are_read() {
    let badge = badge_2021("revocation");
    let good = Reading::of(&badge, &serving(&sign_as_issuer(&list_2021(&[]))));
    assert_eq!((good.revocation(), good.caveats()), (Outcome::Pass, Vec::new()), "{:#?}", good.troubles());
    assert_eq!(good.all(Code::StatusRevocation)[0].value("date"), Some("2026-05-20T00:00:00Z"));
    let revoked = Reading::of(&badge, &serving(&sign_as_issuer(&list_2021(&[PLACE]))));
    assert_eq!(verdict_of(&revoked.verification), Verdict::Revoked);

    let suspended = set(&list_2021(&[PLACE]), "/credentialSubject/statusPurpose", r#""suspension""#);
    let reading = Reading::of(&badge_2021("suspension"), &serving(&sign_as_issuer(&suspended)));
    assert_eq!(verdict_of(&reading.verification), Verdict::Suspended);
    let reading = Reading::of(&badge, &serving(&sign_as_issuer(&suspended)));
    assert_eq!((reading.revocation(), reading.faults()), (UNRELIABLE, vec!["statusPurpose"]));
}

/// The standard says base64; issuers write either alphabet, padded or not, and none says which.
#[test]
fn sta_16_their_encoding_has_no_letter_before_it() {
    let packed = gzip(&bits(ENTRIES, &[PLACE]));
    for encoded in [Base64UrlUnpadded::encode_string(&packed), Base64::encode_string(&packed)] {
        let list = set(&list_2021(&[]), "/credentialSubject/encodedList", &quoted(&encoded));
        let reading = Reading::of(&badge_2021("revocation"), &serving(&sign_as_issuer(&list)));
        assert_eq!(reading.revocation(), Outcome::Fail, "{encoded}");
    }
    let multibase = ["u", &Base64UrlUnpadded::encode_string(&packed)].concat();
    let list = set(&list_2021(&[]), "/credentialSubject/encodedList", &quoted(&multibase));
    let reading = Reading::of(&badge_2021("revocation"), &serving(&sign_as_issuer(&list)));
    assert_eq!((reading.revocation(), reading.faults()), (UNRELIABLE, vec!["encodedList"]));
}

#[test]
fn sta_16_their_dates_count_by_the_names_of_data_model_1_1() {
    for (member, date, outcome) in [
        ("issuanceDate", "2026-06-02T00:00:00Z", UNRELIABLE),
        ("expirationDate", "2026-05-31T00:00:00Z", UNRELIABLE),
        ("expirationDate", "2026-06-02T00:00:00Z", Outcome::Pass),
        ("validUntil", "2026-05-31T00:00:00Z", UNRELIABLE),
    ] {
        let list = set(&list_2021(&[]), &format!("/{member}"), &quoted(date));
        let reading = Reading::of(&badge_2021("revocation"), &serving(&sign_as_issuer(&list)));
        assert_eq!(reading.revocation(), outcome, "{member} {date}");
    }
}

#[test]
fn sta_17_revocation_lists_of_2020_are_read() {
    let good = Reading::of(&badge_2020(), &serving(&sign_as_issuer(&list_2020(&[]))));
    assert_eq!((good.revocation(), good.caveats()), (Outcome::Pass, Vec::new()), "{:#?}", good.troubles());
    let revoked = Reading::of(&badge_2020(), &serving(&sign_as_issuer(&list_2020(&[PLACE]))));
    assert_eq!(verdict_of(&revoked.verification), Verdict::Revoked);
    let tampered = set(&sign_as_issuer(&list_2020(&[])), "/issuanceDate", r#""2026-05-21T00:00:00Z""#);
    assert_eq!(Reading::of(&badge_2020(), &serving(&tampered)).revocation(), UNRELIABLE);
}

/// Each kind of entry has its own kind of list.
#[test]
fn a_list_of_another_kind_tells_nothing() {
    let of_2024 = crate::lists::revocation_list(&[]);
    let of_2021 = sign_as_issuer(&list_2021(&[]));
    let of_2020 = sign_as_issuer(&list_2020(&[]));
    let of_edtech = crate::lists::plain_list(r#""revokedCredential": []"#);
    let entries = [
        (crate::lists::with_status(&revocation_entry()), [&of_2021, &of_2020, &of_edtech]),
        (badge_2021("revocation"), [&of_2024, &of_2020, &of_edtech]),
        (badge_2020(), [&of_2024, &of_2021, &of_edtech]),
        (crate::lists::edtech_badge(), [&of_2024, &of_2021, &of_2020]),
    ];
    for (badge, lists) in entries {
        for list in lists {
            let reading = Reading::of(&badge, &serving(list));
            assert_eq!(reading.revocation(), UNRELIABLE, "{}", write(list));
        }
    }
}
