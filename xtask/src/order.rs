//! The order of a module's functions: compression finds the more, the nearer to each other stands what is
//! alike. A name for each function says the order, and wasm-opt sorts by names.

use std::collections::HashMap;

use anyhow::{Context, Result, ensure};

/// How many bytes are compared at once.
const GRAM: usize = 4;

/// The module with new names for its functions, in whose order each is as like as can be to the one before.
///
/// # Errors
/// The bytes are no WebAssembly module, or it imports other things than functions.
pub fn name_by_likeness(module: &[u8]) -> Result<Vec<u8>> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for (id, content) in sections(module)? {
        match id {
            IMPORT => imported = imports(content)?,
            CODE => bodies = functions(content)?,
            _ => {}
        }
    }
    let mut places = vec![0; bodies.len()];
    for (place, function) in by_likeness(&bodies).into_iter().enumerate() {
        places[function] = place;
    }
    let mut named = module.to_vec();
    named.extend(name_section(imported, &places));
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

/// <https://webassembly.github.io/spec/core/appendix/custom.html#name-section>
fn name_section(imported: usize, places: &[usize]) -> Vec<u8> {
    let mut names = number(places.len());
    for (function, place) in places.iter().enumerate() {
        names.extend(number(imported + function));
        let name = format!("{place:06}");
        names.extend(number(name.len()));
        names.extend(name.bytes());
    }
    let mut content = b"\x04name\x01".to_vec();
    content.extend(number(names.len()));
    content.extend(names);
    let mut section = vec![CUSTOM];
    section.extend(number(content.len()));
    section.extend(content);
    section
}

const CUSTOM: u8 = 0;
const IMPORT: u8 = 2;
const CODE: u8 = 10;

/// The sections after the magic number and the version.
fn sections(module: &[u8]) -> Result<Vec<(u8, &[u8])>> {
    let mut reader = Reader(module.strip_prefix(b"\0asm\x01\0\0\0").context("no WebAssembly module")?);
    let mut sections = Vec::new();
    while !reader.0.is_empty() {
        sections.push((reader.take(1)?[0], reader.sized()?));
    }
    Ok(sections)
}

/// How many functions are imported.
fn imports(content: &[u8]) -> Result<usize> {
    let mut reader = Reader(content);
    let count = reader.number()?;
    for _ in 0..count {
        reader.sized()?;
        reader.sized()?;
        ensure!(reader.take(1)? == [0], "the module imports something that is no function");
        reader.number()?;
    }
    Ok(count)
}

/// The bodies of the functions.
fn functions(content: &[u8]) -> Result<Vec<&[u8]>> {
    let mut reader = Reader(content);
    (0..reader.number()?).map(|_| reader.sized()).collect()
}

/// What is left to read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count).context("the module ends early")?;
        self.0 = rest;
        Ok(taken)
    }

    fn sized(&mut self) -> Result<&'a [u8]> {
        let count = self.number()?;
        self.take(count)
    }

    /// LEB128.
    fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..u32::BITS).step_by(7) {
            let byte = self.take(1)?[0];
            number |= usize::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        anyhow::bail!("a number has too many bytes")
    }
}

/// LEB128.
fn number(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let byte = u8::try_from(number & 0x7F).unwrap_or_default();
        number >>= 7;
        if number == 0 {
            bytes.push(byte);
            return bytes;
        }
        bytes.push(byte | 0x80);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{by_likeness, functions, name_by_likeness, number, sections};

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
        let sections = sections(&named).unwrap();
        assert_eq!(functions(sections[3].1).unwrap(), [b"\0\x0b", b"\0\x0b"]);
        assert_eq!(sections[4], (0, &b"\x04name\x01\x11\x02\x01\x06000001\x02\x06000000"[..]));
    }

    #[test]
    fn what_is_no_module_is_an_error() {
        assert!(name_by_likeness(b"<!doctype html>").is_err());
        assert!(name_by_likeness(b"\0asm\x01\0\0\0\x0a\x7f").is_err());
        assert!(name_by_likeness(b"\0asm\x01\0\0\0\x0a\x06\xff\xff\xff\xff\xff\xff").is_err());
    }

    #[test]
    fn numbers_have_seven_bits_in_each_byte() {
        assert_eq!(number(0), [0]);
        assert_eq!(number(300), [0xAC, 2]);
    }
}
