//! The order of a module's functions: compression finds the more, the nearer to each other stands what is
//! alike. A name for each function says the order, and wasm-opt sorts by names.

use std::collections::HashMap;

use anyhow::Result;
use wasm_encoder::{NameMap, NameSection, Section};
use wasmparser::{Parser, Payload, TypeRef};

/// How many bytes are compared at once.
const GRAM: usize = 4;

/// The module with new names for its functions, in whose order each is as like as can be to the one before.
///
/// # Errors
/// The bytes are no WebAssembly module.
pub fn name_by_likeness(module: &[u8]) -> Result<Vec<u8>> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for part in Parser::new(0).parse_all(module) {
        match part? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let mut places = vec![0; bodies.len()];
    for (place, function) in by_likeness(&bodies).into_iter().enumerate() {
        places[function] = place;
    }
    let mut functions = NameMap::new();
    for (function, place) in (imported..).zip(&places) {
        functions.append(function, &format!("{place:06}"));
    }
    let mut names = NameSection::new();
    names.functions(&functions);
    let mut named = module.to_vec();
    names.append_to(&mut named);
    Ok(named)
}

/// The functions, each but the first followed by the one that shares most with it of all that are left.
fn by_likeness(bodies: &[&[u8]]) -> Vec<usize> {
    let mut holders: HashMap<&[u8], Vec<usize>> = HashMap::new();
    let mut grams: Vec<Vec<&[u8]>> = Vec::new();
    for (function, body) in bodies.iter().enumerate() {
        let mut own: Vec<&[u8]> = body.windows(GRAM).collect();
        own.sort_unstable();
        own.dedup();
        for gram in &own {
            holders.entry(gram).or_default().push(function);
        }
        grams.push(own);
    }
    let mut left = vec![true; bodies.len()];
    let mut order = Vec::new();
    let mut next = (0..bodies.len()).max_by_key(|&function| bodies[function].len());
    while let Some(function) = next {
        left[function] = false;
        order.push(function);
        let mut shared = vec![0; bodies.len()];
        for gram in &grams[function] {
            for &holder in &holders[gram] {
                shared[holder] += 1;
            }
        }
        // Of what either has, the part that both have.
        let either = |other: usize| grams[function].len() + grams[other].len() - shared[other];
        let likeness = |a: &usize, b: &usize| (shared[*a] * either(*b)).cmp(&(shared[*b] * either(*a)));
        next = (0..bodies.len()).filter(|&other| left[other]).max_by(likeness);
    }
    order
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{by_likeness, name_by_likeness};

    #[test]
    fn what_is_alike_stands_side_by_side() {
        let bodies: [&[u8]; 4] = [b"abcdefgh", b"12345678+", b"abcdefgi", b"12345679"];
        assert_eq!(by_likeness(&bodies), [1, 3, 2, 0]);
    }

    #[test]
    fn each_function_is_named_by_its_place() {
        // One imported function; two of its type that do nothing.
        let module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x07\x01\x01a\x01b\0\0\x03\x03\x02\0\0\x0a\x07\x02\x02\0\x0b\x02\0\x0b";
        let named = name_by_likeness(module).unwrap();
        let (same, added) = named.split_at(module.len());
        assert_eq!(same, module);
        assert_eq!(added, b"\0\x18\x04name\x01\x11\x02\x01\x06000001\x02\x06000000");
    }

    #[test]
    fn what_is_no_module_is_an_error() {
        assert!(name_by_likeness(b"<!doctype html>").is_err());
        assert!(name_by_likeness(b"\0asm\x01\0\0\0\x0a\x7f").is_err());
        assert!(name_by_likeness(b"\0asm\x01\0\0\0\x0a\x06\xff\xff\xff\xff\xff\xff").is_err());
    }
}
