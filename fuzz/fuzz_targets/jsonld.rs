//! What safe mode takes has the same meaning as the specification gives it, and nothing panics.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::json::{Numbers, parse};
use open_badge::jsonld::{Mode, Options, Processor};
use open_badge::rdf::{Hash, canonicalize};

fuzz_target!(|bytes: &[u8]| {
    let Ok(value) = parse(bytes) else { return };
    let Some(object) = value.as_object() else { return };
    let context = object.get("@context");
    let safe = Options::safe(Numbers::std());
    let mut processor = Processor::new();
    let standard = Options { mode: Mode::Standard, ..Options::safe(Numbers::std()) };
    let expected = processor.to_dataset(context, object, &["proof"], &standard);
    let Ok(dataset) = processor.to_dataset(context, object, &["proof"], &safe) else { return };
    let expected = expected.expect("safe mode is the stricter");
    if let (Ok(found), Ok(expected)) = (canonicalize(&dataset, Hash::Sha256), canonicalize(&expected, Hash::Sha256)) {
        assert_eq!(found.nquads, expected.nquads);
    }
});
