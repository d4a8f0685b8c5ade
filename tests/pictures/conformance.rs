//! Pictures of other bakers.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{second_opinion, support};
use open_badge::intake::baked::{Baked, Oddity, Place, Text};
use open_badge::intake::svg::SvgErrorKind;
use open_badge::intake::{png, svg};
use serde_json::Value;

/// The folder of all suites.
fn suites() -> Option<PathBuf> {
    support::conformance("04-openbadges").map(|folder| folder.join(".."))
}

/// Every PNG and SVG below a folder.
fn pictures(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            pictures(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "png" || extension == "svg") {
            found.push(path);
        }
    }
}

fn is_svg(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "svg")
}

fn baked<'a>(path: &Path, bytes: &'a [u8]) -> Vec<Baked<'a>> {
    if is_svg(path) { svg::read(bytes).baked } else { png::read(bytes).baked }
}

#[test]
fn every_picture_is_read_as_others_read_it() {
    let Some(root) = suites() else { return };
    let mut all = Vec::new();
    pictures(&root, &mut all);
    assert!(all.len() >= 10, "{all:?}");
    for path in all {
        let bytes = fs::read(&path).unwrap();
        let name = path.display();
        if is_svg(&path) {
            let ours = svg::read(&bytes);
            second_opinion::agrees_on_svg(&bytes, &ours);
            match ours.error {
                Some(error) => assert_eq!(error.kind, SvgErrorKind::Dtd, "{name}"),
                None => second_opinion::agrees_on_what_is_xml(std::str::from_utf8(&bytes).unwrap(), &ours),
            }
        } else {
            let ours = png::read(&bytes);
            second_opinion::agrees_on_png(&bytes, &ours);
            assert_eq!(ours.error, None, "{name}");
            assert!(ours.baked.iter().all(|baked| !baked.oddities.contains(&Oddity::Crc)), "{name}");
        }
    }
}

/// What the suites' own table says is in them: `verdicts.json`, made with other software.
#[test]
fn what_others_found_in_pictures_is_found() {
    let Some(root) = suites() else { return };
    let table = support::read_json(root.join("verdicts.json"));
    let mut count = 0;
    for entry in table.as_array().unwrap().iter().filter(|entry| entry["baked"].is_array()) {
        let name = entry["file"].as_str().unwrap();
        let path = root.join(name);
        let bytes = fs::read(&path).unwrap();
        let ours = baked(&path, &bytes);
        let theirs = entry["baked"].as_array().unwrap();
        assert_eq!(ours.len(), theirs.len(), "{name}");
        for (ours, theirs) in ours.iter().zip(theirs) {
            same(name, ours, theirs);
        }
        is_of_kind(name, &ours[0], entry["format"].as_str().unwrap());
        count += 1;
    }
    assert!(count >= 5);
}

fn same(name: &str, ours: &Baked<'_>, theirs: &Value) {
    let Text::Plain(text) = &ours.text else { panic!("{name}: {ours:?}") };
    if let Some(namespace) = theirs["ns"].as_str() {
        assert_eq!(ours.place.element().0, namespace, "{name}");
        let verify = ours.verify.as_ref().unwrap_or(&ours.text);
        assert_eq!(*verify, Text::Plain(theirs["verify"].as_str().unwrap().as_bytes().into()), "{name}");
        // The table has the beginning.
        assert!(text.starts_with(theirs["body"].as_str().unwrap_or_default().trim_end().as_bytes()), "{name}");
    } else {
        assert_eq!(ours.place.keyword(), theirs["keyword"], "{name}");
        assert_eq!(text.len(), theirs["bytes"], "{name}");
        assert_eq!(ours.oddities.contains(&Oddity::Latin1), theirs["chunk"] != "iTXt", "{name}");
        assert_eq!(theirs["compressed"], false, "{name}");
    }
}

fn is_of_kind(name: &str, baked: &Baked<'_>, format: &str) {
    let Text::Plain(text) = &baked.text else { panic!("{name}: {baked:?}") };
    let is_json = serde_json::from_slice::<Value>(text).is_ok_and(|value| value.is_object());
    match format {
        "json" => assert!(is_json, "{name}"),
        "jwt" => assert_eq!(text.split(|&byte| byte == b'.').count(), 3, "{name}"),
        // Open Badges 1 and 2: the address of the assertion, and a copy of it.
        "url" => assert!(is_json && baked.place == Place::OpenBadges && baked.verify.is_some(), "{name}"),
        other => panic!("{name}: {other}"),
    }
}

#[test]
fn pictures_from_before_the_oven_hold_nothing() {
    let Some(root) = suites() else { return };
    let mut all = Vec::new();
    pictures(&root, &mut all);
    all.retain(|path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with("unbaked") || name.starts_with("public_domain") || path.parent().unwrap().ends_with("assets")
    });
    assert!(all.len() >= 5, "{all:?}");
    for path in all {
        assert_eq!(baked(&path, &fs::read(&path).unwrap()), [], "{}", path.display());
    }
}
