//! The examples of the suites with detached JSON Web Signatures (DIP-22).

use crate::{Web, support, troubles, verify_proofs};
use open_badge::json::{Value, parse};
use open_badge::report::{Code, Verdict};

/// The specification's example, by the key in its own controller document, where the list of keys goes by
/// a name of its time.
#[test]
fn the_example_of_json_web_signature_2020_holds() {
    let Some(folder) = support::conformance("05-vcdm/jws2020-spec") else { return };
    let read = |name: &str| parse(support::read(folder.join(name)).as_bytes()).unwrap();
    let issuer = read("index-07.json").get("issuer_0").unwrap().as_object().unwrap().clone();
    let mut document = issuer.without("publicKey");
    document.insert("verificationMethod", issuer.get("publicKey").unwrap().clone());
    let text = open_badge::json::write_pretty(&Value::Object(document));
    let web = Web { documents: [("https://example.com/issuer/123".to_owned(), text.into_bytes())].into() };
    let signed = read("index-08.json").get("vc_0").unwrap().as_object().unwrap().clone();
    let report = verify_proofs(&signed, &web, "2026-11-23T00:00:00Z");
    let [proof] = &report.proofs[..] else { panic!("{:?}", troubles(&report.checks)) };
    assert_eq!(proof.verdict(), Verdict::Valid, "{:?}", troubles(&proof.checks));
    assert!(proof.checks.iter().any(|check| check.code == Code::ProofObsolete && check.is_caveat()));
    let mut changed = signed;
    changed.set("issuanceDate", Value::string("2020-03-10T04:24:12.165Z"));
    assert_eq!(verify_proofs(&changed, &web, "2026-11-23T00:00:00Z").proofs[0].verdict(), Verdict::Tampered);
}
