//! What is baked into pictures is found, all of it, with what is odd about it (BAK-01 to BAK-09,
//! ENV-02, ENV-13), whatever has become of the picture. The pictures are made here.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(feature = "issue")]
#[path = "../support/badges.rs"]
mod badges;
#[path = "../support/bake.rs"]
mod bake;
#[path = "../support/mod.rs"]
mod support;
#[cfg(feature = "issue")]
#[path = "../support/tokens.rs"]
mod tokens;

mod conformance;
mod damage;
mod png;
mod properties;
mod second_opinion;
mod svg;
mod verified;

use open_badge::intake::baked::{Baked, Missing, Picture, Place, Text};

/// Every place, for tests of what holds for each.
const PLACES: [Place; 3] = [Place::OpenBadges, Place::OpenBadgeCredential, Place::ClrCredential];

/// A credential with what must come through as it is: letters beyond ASCII, and marks of XML.
const CREDENTIAL: &str = r#"{"name": "Gästebuch’s ®", "criteria": "<b>&amp; & \"]]\" >", "id": "urn:x"}"#;

/// A compact JWS by its looks.
const JWS: &str = "eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJkaWQ6In0.AAAA";

/// Where a hosted assertion is.
const URL: &str = "https://guild.example/assertions/1?a=1&b=2";

fn plain(text: &str) -> Text<'_> {
    Text::Plain(text.as_bytes().into())
}

/// A badge with nothing odd about it.
fn badge(place: Place, text: &str) -> Baked<'_> {
    Baked { place, text: plain(text), verify: None, oddities: vec![] }
}

fn missing<'a>(place: Place, why: Missing) -> Baked<'a> {
    Baked { place, text: Text::Missing(why), verify: None, oddities: vec![] }
}

/// A picture that was read to its end.
fn whole<E>(baked: Vec<Baked<'_>>) -> Picture<'_, E> {
    Picture { baked, error: None }
}
