//! JSON-LD to RDF, one behaviour at a time, for those who have no W3C suite at hand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use open_badge::json::{Numbers, Value, parse};
use open_badge::jsonld::{ErrorCode, JsonLdError, Mode, Options, Processor, RdfDirection, Suite, contexts};
use open_badge::rdf::{Hash, canonicalize};

fn value(text: &str) -> Value {
    parse(text.as_bytes()).unwrap()
}

fn safe() -> Options<'static> {
    Options::safe(Numbers::std())
}

fn read(text: &str, options: &Options<'_>) -> Result<String, JsonLdError> {
    let dataset = Processor::new().document_to_dataset(&value(text), options)?;
    Ok(canonicalize(&dataset, Hash::Sha256).unwrap().nquads)
}

/// Asserts what a document means in safe mode.
#[track_caller]
fn means(text: &str, lines: &[&str]) {
    let expected: String = lines.iter().flat_map(|line| [*line, " .\n"]).collect();
    assert_eq!(read(text, &safe()), Ok(expected));
}

/// Asserts why and where a document is refused in safe mode.
#[track_caller]
fn refused(text: &str, code: ErrorCode, at: &str) {
    let error = read(text, &safe()).expect_err("refused");
    assert_eq!((error.code, error.at.as_str()), (code, at), "{error:?}");
}

mod safe_mode {
    use super::*;

    #[test]
    fn an_undefined_term_is_refused_by_name_and_place() {
        let text = r#"{"@context": "https://www.w3.org/ns/credentials/v2", "type": "VerifiableCredential",
            "credentialSubject": {"grade": "A"}}"#;
        let error = read(text, &safe()).unwrap_err();
        assert_eq!(error.code, ErrorCode::UndefinedTerm);
        assert_eq!(error.at.as_str(), "/credentialSubject/grade");
        assert_eq!(error.name.as_deref(), Some("grade"));
    }

    #[test]
    fn what_safe_mode_refuses_the_standard_leaves_out() {
        let text = r#"{"@id": "urn:a", "grade": "A", "urn:p": 1}"#;
        let options = Options { mode: Mode::Standard, ..safe() };
        let expected = "<urn:a> <urn:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n";
        assert_eq!(read(text, &options), Ok(expected.into()));
        refused(text, ErrorCode::UndefinedTerm, "/grade");
    }

    #[test]
    fn relative_references_are_refused() {
        refused(r#"{"@id": "badge1", "urn:p": "x"}"#, ErrorCode::RelativeId, "/@id");
        refused(r#"{"urn:p": {"@id": "badge1"}}"#, ErrorCode::RelativeId, "/urn:p/@id");
        refused(r#"{"@type": ["urn:t", "Badge"]}"#, ErrorCode::RelativeType, "/@type");
        let context = r#"{"p": {"@id": "urn:p", "@type": "@vocab"}}"#;
        refused(&format!(r#"{{"@context": {context}, "p": "x"}}"#), ErrorCode::RelativeVocab, "/p");
        refused(r#"{"@context": {"@vocab": "v/"}, "urn:p": 1}"#, ErrorCode::RelativeVocab, "/@context");
    }

    #[test]
    fn an_iri_that_rdf_cannot_write_is_refused() {
        refused(r#"{"@id": "https://example.org/a b", "urn:p": 1}"#, ErrorCode::RelativeId, "/@id");
        refused(r#"{"urn:p<": 1}"#, ErrorCode::InvalidPredicate, "/urn:p<");
        refused(r#"{"_:p": 1}"#, ErrorCode::InvalidPredicate, "/_:p");
    }

    #[test]
    fn values_that_belong_nowhere_are_refused() {
        refused(r#"{"@id": "urn:a"}"#, ErrorCode::FreeFloating, "");
        refused("{}", ErrorCode::FreeFloating, "");
        refused(r#"{"@graph": ["x"]}"#, ErrorCode::FreeFloating, "/@graph/0");
        refused(r#"{"@graph": [{"@list": [{"@id": "urn:a", "urn:p": 1}]}]}"#, ErrorCode::FreeFloating, "/@graph/0");
        refused(r#"{"urn:p": {"@value": null}}"#, ErrorCode::NullValue, "/urn:p");
        refused(r#"{"urn:p": {"@language": "en"}}"#, ErrorCode::KeywordLost, "/urn:p");
    }

    #[test]
    fn language_and_direction_are_kept_or_refused() {
        refused(r#"{"urn:p": {"@value": "x", "@language": "a b"}}"#, ErrorCode::InvalidLanguageTag, "/urn:p");
        refused(
            r#"{"urn:p": {"@value": "x", "@language": "ar", "@direction": "rtl"}}"#,
            ErrorCode::DirectionLost,
            "/urn:p",
        );
    }

    #[test]
    fn names_that_look_like_keywords_are_refused() {
        refused(r#"{"@context": {"@foo": "urn:foo"}, "urn:p": 1}"#, ErrorCode::ReservedName, "/@context");
        refused(r#"{"@foo": 1, "urn:p": 1}"#, ErrorCode::UndefinedTerm, "/@foo");
    }

    #[test]
    fn an_unknown_context_is_never_looked_for() {
        refused(r#"{"@context": ["https://example.org/c"], "urn:p": 1}"#, ErrorCode::ContextUnknown, "/@context/0");
        refused(r#"{"@context": "c.json", "urn:p": 1}"#, ErrorCode::ContextUnknown, "/@context");
    }

    #[test]
    fn null_and_empty_values_say_nothing() {
        means(
            r#"{"@id": "urn:a", "urn:p": null, "urn:q": [], "urn:r": 1}"#,
            &[r#"<urn:a> <urn:r> "1"^^<http://www.w3.org/2001/XMLSchema#integer>"#],
        );
    }
}

mod protected_terms {
    use super::*;

    #[test]
    fn redefining_one_is_refused() {
        let text = r#"{"@context": ["https://www.w3.org/ns/credentials/v2", {"VerifiableCredential": "urn:other"}],
            "urn:p": 1}"#;
        let error = read(text, &safe()).unwrap_err();
        assert_eq!(error.code, ErrorCode::ProtectedTermRedefinition);
        assert_eq!(error.at.as_str(), "/@context/1");
        assert_eq!(error.name.as_deref(), Some("VerifiableCredential"));
    }

    #[test]
    fn forgetting_them_is_refused() {
        let text = r#"{"@context": ["https://www.w3.org/ns/credentials/v2", null], "urn:p": 1}"#;
        refused(text, ErrorCode::InvalidContextNullification, "/@context/1");
    }

    #[test]
    fn the_same_definition_again_is_allowed() {
        let context = r#"{"@protected": true, "p": "urn:p"}"#;
        means(
            &format!(r#"{{"@context": [{context}, {context}], "@id": "urn:a", "p": "x"}}"#),
            &[r#"<urn:a> <urn:p> "x""#],
        );
    }

    #[test]
    fn only_a_propertys_own_context_may_redefine_one() {
        let inner = r#"{"p": "urn:inner"}"#;
        let by_property =
            format!(r#"{{"@protected": true, "p": "urn:p", "q": {{"@id": "urn:q", "@context": {inner}}}}}"#);
        means(
            &format!(r#"{{"@context": {by_property}, "@id": "urn:a", "q": {{"@id": "urn:b", "p": "x"}}}}"#),
            &["<urn:a> <urn:q> <urn:b>", r#"<urn:b> <urn:inner> "x""#],
        );
        let by_type = format!(r#"{{"@protected": true, "p": "urn:p", "T": {{"@id": "urn:T", "@context": {inner}}}}}"#);
        let text = format!(r#"{{"@context": {by_type}, "@type": "T", "p": "x"}}"#);
        refused(&text, ErrorCode::ProtectedTermRedefinition, "");
    }
}

mod scoped_contexts {
    use super::*;

    #[test]
    fn a_types_context_ends_with_its_node() {
        let context = r#"{"p": "urn:p", "q": "urn:q", "T": {"@id": "urn:T", "@context": {"p": "urn:typed"}}}"#;
        means(
            &format!(
                r#"{{"@context": {context}, "@id": "urn:a", "@type": "T", "p": "1", "q": {{"@id": "urn:b", "p": "2"}}}}"#
            ),
            &[
                "<urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:T>",
                "<urn:a> <urn:q> <urn:b>",
                r#"<urn:a> <urn:typed> "1""#,
                r#"<urn:b> <urn:p> "2""#,
            ],
        );
    }

    #[test]
    fn a_types_context_may_propagate() {
        let context = r#"{"p": "urn:p", "q": "urn:q",
            "T": {"@id": "urn:T", "@context": {"@propagate": true, "p": "urn:typed"}}}"#;
        means(
            &format!(r#"{{"@context": {context}, "@id": "urn:a", "@type": "T", "q": {{"@id": "urn:b", "p": "2"}}}}"#),
            &[
                "<urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:T>",
                "<urn:a> <urn:q> <urn:b>",
                r#"<urn:b> <urn:typed> "2""#,
            ],
        );
    }

    #[test]
    fn types_apply_in_the_order_of_their_names() {
        let context = r#"{"A": {"@id": "urn:A", "@context": {"p": "urn:by-a"}},
            "B": {"@id": "urn:B", "@context": {"p": "urn:by-b"}}}"#;
        let nquads =
            read(&format!(r#"{{"@context": {context}, "@id": "urn:a", "@type": ["B", "A"], "p": "x"}}"#), &safe());
        assert!(nquads.unwrap().contains("<urn:by-b>"));
    }
}

mod containers {
    use super::*;

    #[test]
    fn a_list_keeps_order_and_repetitions() {
        let context = r#"{"p": {"@id": "urn:p", "@container": "@list"}}"#;
        means(
            &format!(r#"{{"@context": {context}, "@id": "urn:a", "p": ["x", "x"]}}"#),
            &[
                "<urn:a> <urn:p> _:c14n1",
                r#"_:c14n0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "x""#,
                "_:c14n0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>",
                r#"_:c14n1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "x""#,
                "_:c14n1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:c14n0",
            ],
        );
    }

    #[test]
    fn look_alike_nodes_stay_apart_and_a_label_stays_one_node() {
        let nquads = read(r#"{"@id": "urn:a", "urn:p": [{"urn:q": 1}, {"urn:q": 1}]}"#, &safe()).unwrap();
        assert_eq!(nquads.lines().count(), 4);
        let nquads =
            read(r#"{"@id": "urn:a", "urn:p": [{"@id": "_:x", "urn:q": 1}, {"@id": "_:x"}]}"#, &safe()).unwrap();
        assert_eq!(nquads.lines().count(), 2);
    }

    #[test]
    fn maps_by_language_id_type_and_index() {
        let context = r#"{"l": {"@id": "urn:l", "@container": "@language"}, "i": {"@id": "urn:i", "@container": "@id"},
            "t": {"@id": "urn:t", "@container": "@type"}, "x": {"@id": "urn:x", "@container": "@index"},
            "y": {"@id": "urn:y", "@container": "@index", "@index": "urn:key"}}"#;
        let members = r#""l": {"DE": "Abzeichen", "@none": "Badge"}, "i": {"urn:b": {"urn:p": "1"}},
            "t": {"urn:T": {"@id": "urn:c"}}, "x": {"a": "2"}, "y": {"k": {"@id": "urn:d"}}"#;
        means(
            &format!(r#"{{"@context": {context}, "@id": "urn:a", {members}}}"#),
            &[
                "<urn:a> <urn:i> <urn:b>",
                r#"<urn:a> <urn:l> "Abzeichen"@de"#,
                r#"<urn:a> <urn:l> "Badge""#,
                "<urn:a> <urn:t> <urn:c>",
                r#"<urn:a> <urn:x> "2""#,
                "<urn:a> <urn:y> <urn:d>",
                r#"<urn:b> <urn:p> "1""#,
                "<urn:c> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:T>",
                r#"<urn:d> <urn:key> "k""#,
            ],
        );
    }

    #[test]
    fn a_graph_container_makes_a_graph_of_each_value() {
        let context = r#"{"g": {"@id": "urn:g", "@container": "@graph"}}"#;
        means(
            &format!(r#"{{"@context": {context}, "@id": "urn:a", "g": {{"@id": "urn:b", "urn:p": "x"}}}}"#),
            &["<urn:a> <urn:g> _:c14n0", r#"<urn:b> <urn:p> "x" _:c14n0"#],
        );
    }

    #[test]
    fn reverse_nest_and_included() {
        let context = r#"{"of": {"@reverse": "urn:has"}, "nest": "@nest"}"#;
        let members = r#""of": {"@id": "urn:b"}, "@reverse": {"urn:p": {"@id": "urn:c"}}, "nest": {"urn:q": "x"},
            "@included": {"@id": "urn:d", "urn:r": "y"}"#;
        means(
            &format!(r#"{{"@context": {context}, "@id": "urn:a", {members}}}"#),
            &[
                r#"<urn:a> <urn:q> "x""#,
                "<urn:b> <urn:has> <urn:a>",
                "<urn:c> <urn:p> <urn:a>",
                r#"<urn:d> <urn:r> "y""#,
            ],
        );
    }
}

mod literals {
    use super::*;

    #[test]
    fn numbers_have_one_canonical_form() {
        for (written, expected) in [
            ("1", r#""1"^^<http://www.w3.org/2001/XMLSchema#integer>"#),
            ("1.0", r#""1"^^<http://www.w3.org/2001/XMLSchema#integer>"#),
            ("-0", r#""0"^^<http://www.w3.org/2001/XMLSchema#integer>"#),
            ("5.30", r#""5.3E0"^^<http://www.w3.org/2001/XMLSchema#double>"#),
            ("5e-7", r#""5.0E-7"^^<http://www.w3.org/2001/XMLSchema#double>"#),
            ("1e21", r#""1.0E21"^^<http://www.w3.org/2001/XMLSchema#double>"#),
            ("123456789012345678901", r#""123456789012345683968"^^<http://www.w3.org/2001/XMLSchema#integer>"#),
        ] {
            means(&format!(r#"{{"@id": "urn:a", "urn:p": {written}}}"#), &[&format!("<urn:a> <urn:p> {expected}")]);
        }
        refused(r#"{"@id": "urn:a", "urn:p": 1e999}"#, ErrorCode::Number, "/urn:p");
    }

    #[test]
    fn a_json_literal_is_canonical_json() {
        let context = r#"{"j": {"@id": "urn:j", "@type": "@json"}}"#;
        means(
            &format!(r#"{{"@context": {context}, "@id": "urn:a", "j": {{"b": [1.0, null], "a": "é"}}}}"#),
            &[r#"<urn:a> <urn:j> "{\"a\":\"é\",\"b\":[1,null]}"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>"#],
        );
    }

    #[test]
    fn direction_becomes_a_datatype_or_a_node_where_asked_for() {
        let text = r#"{"@id": "urn:a", "urn:p": {"@value": "x", "@language": "AR", "@direction": "rtl"}}"#;
        let direction = |form| Suite { rdf_direction: Some(form), ..Suite::default() };
        let i18n = Options { suite: direction(RdfDirection::I18nDatatype), ..safe() };
        assert_eq!(read(text, &i18n).unwrap(), "<urn:a> <urn:p> \"x\"^^<https://www.w3.org/ns/i18n#ar_rtl> .\n");
        let compound = Options { suite: direction(RdfDirection::CompoundLiteral), ..safe() };
        assert_eq!(read(text, &compound).unwrap().lines().count(), 4);
    }
}

mod bundled_contexts {
    use super::*;

    const OB: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    #[test]
    fn each_content_of_a_url_can_be_asked_for() {
        assert_eq!(contexts::snapshots(OB), 2);
        assert_eq!(contexts::snapshots("https://example.org/"), 0);
        assert_eq!(contexts::max_snapshots(&value(&format!(r#"["https://www.w3.org/ns/credentials/v2", "{OB}"]"#))), 2);
        assert_eq!(contexts::max_snapshots(&value(r#"[{"p": "urn:p"}]"#)), 1);
        let v2 = "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734";
        assert_eq!(contexts::digest("https://www.w3.org/ns/credentials/v2", 0), Some(v2));
        assert_ne!(contexts::digest(OB, 0), contexts::digest(OB, 1));
    }

    /// CTX-04: a term that a context got in place was not signed under the older content.
    #[test]
    fn the_older_content_lacks_the_newer_terms() {
        let text = format!(
            r#"{{"@context": ["https://www.w3.org/ns/credentials/v2", "{OB}"], "id": "urn:a",
            "type": ["VerifiableCredential", "OpenBadgeCredential"], "endorsementJwt": ["e"]}}"#
        );
        assert!(read(&text, &safe()).is_ok());
        let error = read(&text, &Options { snapshot: 1, ..safe() }).unwrap_err();
        assert_eq!((error.code, error.at.as_str()), (ErrorCode::UndefinedTerm, "/endorsementJwt"));
    }

    #[test]
    fn a_processor_that_remembers_gives_the_same_answers() {
        let mut processor = Processor::new();
        let text = |extra: &str| {
            format!(r#"{{"@context": ["https://www.w3.org/ns/credentials/v2", {{"p": "urn:{extra}"}}], "p": "x"}}"#)
        };
        for extra in ["a", "b", "a"] {
            let dataset = processor.document_to_dataset(&value(&text(extra)), &safe()).unwrap();
            assert_eq!(Ok(canonicalize(&dataset, Hash::Sha256).unwrap().nquads), read(&text(extra), &safe()));
        }
        // An error leaves nothing behind.
        let wrong = text("a").replace("\"p\": \"x\"", "\"grade\": \"x\"");
        assert!(processor.document_to_dataset(&value(&wrong), &safe()).is_err());
        assert!(processor.document_to_dataset(&value(&text("a")), &safe()).is_ok());
    }

    #[test]
    fn a_proof_is_read_with_the_documents_context() {
        let context = value(r#"["https://www.w3.org/ns/credentials/v2"]"#);
        let proof = value(r#"{"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "proofValue": "z1"}"#);
        let proof = proof.as_object().unwrap();
        let dataset = Processor::new().to_dataset(Some(&context), proof, &["proofValue"], &safe()).unwrap();
        assert_eq!(dataset.quads.len(), 2);
        let types = Processor::new().types(Some(&context), proof, &safe()).unwrap();
        assert_eq!(types, ["https://w3id.org/security#DataIntegrityProof".into()]);
    }
}

mod limits {
    use super::*;

    #[test]
    fn a_chain_of_prefixes_ends() {
        let forward: String = (1..40).map(|index| format!(r#", "p{index:02}": "p{:02}:x/""#, index - 1)).collect();
        let text = format!(r#"{{"@context": {{"p00": "urn:p/"{forward}}}, "@id": "urn:a", "p39:y": 1}}"#);
        assert!(read(&text, &safe()).is_ok());
        // The other way round, the first one needs all others first.
        let reversed: String = (0..40).map(|index| format!(r#""p{:02}": "p{:02}:x/", "#, index, index + 1)).collect();
        refused(
            &format!(r#"{{"@context": {{{reversed} "p40": "urn:p/"}}, "urn:p": 1}}"#),
            ErrorCode::Limit,
            "/@context",
        );
    }

    #[test]
    fn a_context_that_copies_itself_into_every_node_ends() {
        let terms: String = (0..1000).map(|index| format!(r#", "t{index}": "urn:t{index}""#)).collect();
        let nodes: Vec<_> =
            (0..600).map(|index| format!(r#"{{"@context": {{"n": "urn:n{index}"}}, "n": 1}}"#)).collect();
        let text = format!(r#"{{"@context": {{"p": "urn:p"{terms}}}, "p": [{}]}}"#, nodes.join(","));
        assert_eq!(read(&text, &safe()).unwrap_err().code, ErrorCode::Limit);
    }

    #[test]
    fn a_long_prefix_written_often_ends() {
        let long = "x".repeat(200_000);
        let values = vec![r#"{"@id": "p:a"}"#; 200].join(",");
        let text = format!(r#"{{"@context": {{"p": "urn:{long}/"}}, "urn:q": [{values}]}}"#);
        assert_eq!(read(&text, &safe()).unwrap_err().code, ErrorCode::Limit);
    }
}
