//! The test vectors of vc-di-ecdsa: every intermediate value, byte for byte (DIP-23, DIP-24).

use crate::eddsa::{compare, json_forms, verifies};
use crate::{Web, document, proofs, support};
use open_badge::json::{Numbers, Object};
use open_badge::jsonld::{Options, Processor};
use open_badge::rdf::{Hash, canonicalize};
use open_badge::report::Outcome;
use sha2::{Digest, Sha256, Sha384};

fn digest(hash: Hash) -> fn(&str) -> Vec<u8> {
    match hash {
        Hash::Sha256 => |text| Sha256::digest(text).to_vec(),
        Hash::Sha384 => |text| Sha384::digest(text).to_vec(),
    }
}

/// The canonical N-Quads of a node under a document's context.
pub fn canonical(node: &Object, document: &Object, hash: Hash) -> String {
    let options = Options::safe(Numbers::std());
    let dataset = Processor::new().to_dataset(document.get("@context"), node, &[], &options).unwrap();
    canonicalize(&dataset, hash).unwrap().nquads
}

#[test]
fn suites_over_rdf_come_to_the_published_values() {
    let Some(folder) = support::conformance("01-data-integrity/vc-di-ecdsa/TestVectors") else { return };
    let web = Web::read(folder.ancestors().nth(3).unwrap());
    for (curve, hash) in [("256", Hash::Sha256), ("384", Hash::Sha384)] {
        for example in ["", "employ"] {
            let folder = folder.join(format!("ecdsa-rdfc-2019-p{curve}")).join(example);
            let signed = document(&folder.join(format!("signedECDSAP{curve}.json")));
            let configuration = proofs(&signed)[0].as_object().unwrap().without("proofValue");
            let forms = [signed.without("proof"), configuration].map(|node| canonical(&node, &signed, hash));
            compare(&folder, &format!("ECDSAP{curve}"), &signed, [&forms[0], &forms[1]], digest(hash));
            verifies(&signed, &web, &[Outcome::NotApplicable]);
        }
    }
}

#[test]
fn suites_over_json_come_to_the_published_values() {
    let Some(folder) = support::conformance("01-data-integrity/vc-di-ecdsa/TestVectors") else { return };
    let web = Web::read(folder.ancestors().nth(3).unwrap());
    for (curve, hash) in [("256", Hash::Sha256), ("384", Hash::Sha384)] {
        let folder = folder.join(format!("ecdsa-jcs-2019-p{curve}"));
        let signed = document(&folder.join(format!("signedJCSECDSAP{curve}.json")));
        let [document, configuration] = json_forms(&signed);
        compare(&folder, &format!("JCSECDSAP{curve}"), &signed, [&document, &configuration], digest(hash));
        verifies(&signed, &web, &[Outcome::NotApplicable]);
    }
}
