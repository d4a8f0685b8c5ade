//! From a picture to a verdict: the badge in it is verified as if it had come alone, and what is odd
//! about the picture stands beside it.
#![cfg(feature = "issue")]

use crate::badges::{
    self, Model, documents, guild_badge, issuer_key, key_badge, refused, set, unsigned, valid, verdict_of,
    verify_bytes, write,
};
use crate::bake::{self, chunk, element, itxt, png, text, verify as verify_attribute, zlib, ztxt};
use crate::tokens;
use open_badge::credential::Contents;
use open_badge::documents::{Documents, Fetched};
use open_badge::intake::baked::Place;
use open_badge::issue::Suite;
use open_badge::report::{Code, Outcome, Verdict, Why, verdict};
use open_badge::{Verification, limits};

const PLACE: Place = Place::OpenBadgeCredential;

fn verify(picture: impl AsRef<[u8]>) -> Verification {
    verify_with(picture, &documents())
}

fn verify_with(picture: impl AsRef<[u8]>, documents: &Documents) -> Verification {
    verify_bytes(picture.as_ref(), documents, badges::now()).0
}

fn outcome(verification: &Verification, code: Code) -> Option<Outcome> {
    verification.report.find(code).map(|check| check.outcome)
}

fn good() -> String {
    write(&guild_badge())
}

/// A credential in a token, as pictures have it.
fn good_token() -> String {
    let credential = unsigned(Model::V2, Suite::EddsaRdfc2022, &issuer_key().did());
    let header = format!(r#"{{"alg": "EdDSA", "typ": "vc+jwt", "kid": "{}"}}"#, issuer_key().method());
    tokens::token(&header, &credential)
}

#[test]
fn a_badge_in_a_picture_is_verified_as_if_it_had_come_alone() {
    for (what, picture, container) in [
        ("PNG", png(&[itxt(PLACE, &good())]), "PNG"),
        ("SVG", bake::svg(PLACE, &element(PLACE, &good())).into_bytes(), "SVG"),
        (
            "SVG after a byte order mark",
            format!("\u{feff}{}", bake::svg(PLACE, &element(PLACE, &good()))).into(),
            "SVG",
        ),
    ] {
        let verification = verify(&picture);
        valid(what, &verification, &[]);
        assert_eq!(verification.report.format.container, Some(container), "{what}");
        assert_eq!(verification.report.format.envelope, None, "{what}");
        assert_eq!(outcome(&verification, Code::PictureWhole), Some(Outcome::Pass), "{what}");
        assert!(matches!(verification.contents, Contents::Signed(_)), "{what}");
    }
    for picture in
        [png(&[itxt(PLACE, &good_token())]), bake::svg(PLACE, &verify_attribute(PLACE, &good_token())).into()]
    {
        let verification = verify(&picture);
        valid("a token", &verification, &[Code::IssuerDomain]);
        assert_eq!(verification.report.format.envelope, Some("JWT"));
    }
    let changed = write(&set(&guild_badge(), "/name", r#""Master""#));
    refused("changed", &verify(png(&[itxt(PLACE, &changed)])), Verdict::Tampered, Code::ProofSignature);
    refused("no badge", &verify(png(&[itxt(PLACE, "{}")])), Verdict::NotABadge, Code::IntakeBadge);
    refused("no JSON", &verify(png(&[itxt(PLACE, "{")])), Verdict::NotABadge, Code::IntakeJson);
}

#[test]
fn what_is_odd_about_a_picture_is_told_and_decides_nothing() {
    let good = good();
    let compressed = [PLACE.keyword().as_bytes(), b"\0\x01\0\0\0", &zlib(good.as_bytes())].concat();
    let mut broken = itxt(PLACE, &good);
    *broken.last_mut().unwrap() ^= 1;
    for (what, picture, caveats) in [
        ("compressed", png(&[chunk(b"iTXt", &compressed)]), &[Code::PictureCompressed][..]),
        ("in tEXt", png(&[text(PLACE, good.as_bytes())]), &[Code::PictureChunk]),
        ("in zTXt", png(&[ztxt(PLACE, good.as_bytes())]), &[Code::PictureChunk, Code::PictureCompressed]),
        ("a wrong checksum", png(&[broken]), &[Code::PictureChecksum]),
        (
            "an element inside",
            bake::svg(PLACE, &format!("<ob:credential>{}<b>bold</b></ob:credential>", bake::cdata(&good))).into(),
            &[Code::PictureElements],
        ),
        (
            "twice",
            bake::svg(PLACE, &format!("<ob:credential verify=\"x\">{}</ob:credential>", bake::cdata(&good))).into(),
            &[Code::PictureBoth],
        ),
    ] {
        valid(what, &verify(&picture), caveats);
    }
    // What follows the badge is lost, the badge is not.
    let picture = png(&[itxt(PLACE, &good)]);
    let cut = &picture[..picture.len() - 20];
    valid("cut off", &verify(cut), &[Code::PictureWhole]);
    let drawing = bake::svg(PLACE, &element(PLACE, &good));
    valid("an SVG that is cut off", &verify(&drawing[..drawing.len() - 9]), &[Code::PictureWhole]);
}

#[test]
fn several_badges_in_a_picture_are_all_told_of() {
    // ENV-02, BAK-06
    let changed = write(&set(&key_badge(), "/name", r#""Master""#));
    for picture in [
        png(&[itxt(PLACE, &good()), itxt(PLACE, &changed)]),
        png(&[itxt(PLACE, &good()), itxt(Place::OpenBadges, &changed)]),
        bake::svg(PLACE, &[element(PLACE, &good()), element(PLACE, &changed)].concat()).into(),
    ] {
        let verification = verify(&picture);
        let inner: Vec<Verdict> = verification.report.inner.iter().map(|inner| verdict(&inner.report)).collect();
        assert_eq!(inner, [Verdict::Valid, Verdict::Tampered]);
        assert_eq!(verdict_of(&verification), Verdict::Tampered, "the worst leads");
        assert!(verification.report.caveats().contains(&Code::PictureSingle));
        assert!(verification.report.inner.iter().all(|inner| inner.report.format.container.is_some()));
    }
    let both = verify(png(&[itxt(PLACE, &good()), itxt(PLACE, &write(&key_badge()))]));
    assert_eq!(verdict_of(&both), Verdict::Valid);
    let none = verify(png(&[itxt(PLACE, "{}"), itxt(PLACE, "[]")]));
    assert_eq!(verdict_of(&none), Verdict::NotABadge);
}

#[test]
fn an_address_in_a_picture_is_a_pointer() {
    // BAK-02, BAK-08: the way of Open Badges before 1.0.
    let url = "https://guild.example/badges/1.json";
    let mut documents = documents();
    documents.insert(url, Fetched::Found(good().into_bytes()));
    for (what, picture) in [
        ("tEXt", png(&[text(Place::OpenBadges, url.as_bytes())])),
        ("iTXt", png(&[itxt(Place::OpenBadges, url)])),
        ("SVG", bake::svg(Place::OpenBadges, &verify_attribute(Place::OpenBadges, url)).into()),
    ] {
        valid(what, &verify_with(&picture, &documents), &[]);
        let (verification, asked) = verify_bytes(&picture, &badges::documents(), badges::now());
        assert_eq!(asked, [url], "{what}");
        refused(what, &verification, Verdict::CouldNotCheck, Code::IntakeReadable);
    }
}

#[test]
fn a_signature_beside_a_copy_is_what_counts() {
    // BAK-08: the content is a copy for readers that do not verify.
    let copy = r#"{"name": "Something else"}"#;
    let inside = format!("<ob:assertion verify=\"{}\">{}</ob:assertion>", good_token(), bake::cdata(copy));
    let verification = verify(bake::svg(Place::OpenBadges, &inside));
    valid("signed", &verification, &[Code::IssuerDomain]);
}

#[test]
fn pictures_without_a_badge_say_so() {
    // BAK-11
    for (what, picture) in [
        ("PNG", png(&[])),
        ("PNG of another kind", png(&[chunk(b"iTXt", b"Comment\0\0\0\0\0hello")])),
        ("PNG that breaks off", png(&[])[..40].to_vec()),
        ("a signature alone", b"\x89PNG\r\n\x1a\n".to_vec()),
        ("SVG", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec()),
        ("SVG that breaks off", b"<svg xmlns=\"http://www.w3.org/2000/svg\">".to_vec()),
        ("SVG in another encoding", b"<svg xmlns=\"http://www.w3.org/2000/svg\">\xe9</svg>".to_vec()),
    ] {
        let verification = verify(&picture);
        refused(what, &verification, Verdict::NotABadge, Code::PictureBadge);
        assert!(matches!(verification.contents, Contents::Hidden), "{what}");
    }
}

#[test]
fn pictures_that_are_not_read_are_not_called_wrong() {
    // BAK-09
    let inside = bake::svg(PLACE, &element(PLACE, &good()));
    for doctype in ["<!DOCTYPE svg>", "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"] {
        let picture = inside.replacen("<svg", &format!("{doctype}<svg"), 1);
        refused(doctype, &verify(&picture), Verdict::Unsupported, Code::PictureDocumentType);
    }
    let entity = inside.replacen("<rect", "&own;<rect", 1);
    refused("an entity", &verify(&entity), Verdict::Unsupported, Code::PictureDocumentType);
    let large = [png(&[])[..33].to_vec(), vec![0; limits::PICTURE_BYTES]].concat();
    refused("a large one", &verify(&large), Verdict::CouldNotCheck, Code::PictureWhole);
}

#[test]
fn texts_that_cannot_be_had_are_no_badges() {
    let damaged = [PLACE.keyword().as_bytes(), b"\0\x01\0\0\0", b"\x78\x01nothing"].concat();
    for (what, picture) in [
        ("empty", png(&[itxt(PLACE, "")])),
        ("not zlib", png(&[chunk(b"iTXt", &damaged)])),
        ("without its fields", png(&[chunk(b"iTXt", &[PLACE.keyword().as_bytes(), b"\0"].concat())])),
        ("cut off", png(&[itxt(PLACE, &good())])[..80].to_vec()),
        ("an empty element", bake::svg(PLACE, "<ob:credential/>").into()),
    ] {
        refused(what, &verify(&picture), Verdict::NotABadge, Code::PictureText);
    }
    // A bomb is stopped, and not called wrong.
    let bomb = {
        use std::io::Write;
        let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(&vec![b' '; limits::BAKED_BYTES + 1]).unwrap();
        encoder.finish().unwrap()
    };
    assert!(bomb.len() < 10_000);
    let picture = png(&[chunk(b"iTXt", &[PLACE.keyword().as_bytes(), b"\0\x01\0\0\0", &bomb].concat())]);
    let verification = verify(&picture);
    refused("a bomb", &verification, Verdict::CouldNotCheck, Code::PictureText);
    assert_eq!(outcome(&verification, Code::PictureText), Some(Outcome::Unknown(Why::Limit)));
}

#[test]
fn strict_utf_8_is_asked_of_what_is_in_a_picture() {
    // ENV-03: a text that went through Latin-1 is another text.
    let latin1: Vec<u8> = good().chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect();
    let chunk = chunk(b"iTXt", &[PLACE.keyword().as_bytes(), b"\0\0\0\0\0", &latin1].concat());
    refused("Latin-1", &verify(png(&[chunk])), Verdict::NotABadge, Code::IntakeJson);
}

#[test]
fn a_picture_may_be_anywhere_a_badge_may_be() {
    let url = "https://guild.example/badge.png";
    let mut documents = documents();
    documents.insert(url, Fetched::Found(png(&[itxt(PLACE, &good())])));
    valid("at an address", &verify_with(url, &documents), &[]);
    // One that leads on to itself leads nowhere.
    let mut documents = badges::documents();
    documents.insert(url, Fetched::Found(png(&[text(Place::OpenBadges, url.as_bytes())])));
    refused("its own address", &verify_with(url, &documents), Verdict::Unsupported, Code::IntakeKind);
    let first = png(&[text(Place::OpenBadges, url.as_bytes())]);
    refused("twice an address", &verify_with(&first, &documents), Verdict::Unsupported, Code::IntakeKind);
}
