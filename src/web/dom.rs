//! Draws a card's tree as DOM nodes: by `createElement`, `setAttribute` and text nodes only, so that
//! no string ever becomes markup (DESIGN.md invariant 8).

use crate::card::tree::{Element, Node, TimeStyle};
use crate::time::Timestamp;
use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::Document;

/// Puts `card` into `place`, instead of what was there.
///
/// `dates` writes instants: it is called with milliseconds since 1970 and whether the time of day is
/// wanted, and gives a string. Where it throws, the instant is written as in the badge.
///
/// # Errors
/// What the DOM throws; it does not for the names of [`Tag`](crate::card::tree::Tag) and
/// [`Attribute`](crate::card::tree::Attribute).
pub(super) fn draw(card: &Element, place: &web_sys::Element, dates: &Function) -> Result<(), JsValue> {
    let Some(document) = place.owner_document() else { return Ok(()) };
    let pen = Pen { document, dates };
    let drawn = pen.element(card)?;
    place.replace_children_with_node_1(&drawn);
    Ok(())
}

struct Pen<'a> {
    document: Document,
    dates: &'a Function,
}

impl Pen<'_> {
    fn element(&self, element: &Element) -> Result<web_sys::Element, JsValue> {
        let drawn = self.document.create_element(element.tag().name())?;
        for (name, value) in element.attributes() {
            drawn.set_attribute(name.name(), value)?;
        }
        for child in element.children() {
            match child {
                Node::Element(child) => drawn.append_child(&self.element(child)?.into())?,
                Node::Text(text) => drawn.append_child(&self.document.create_text_node(text).into())?,
                Node::Time(instant, style) => drawn.append_child(&self.time(*instant, *style)?.into())?,
            };
        }
        Ok(drawn)
    }

    /// `<time datetime="…">` with the instant in the reader's language.
    fn time(&self, instant: Timestamp, style: TimeStyle) -> Result<web_sys::Element, JsValue> {
        let written = instant.to_rfc3339();
        let millis = instant.seconds as f64 * 1000.0 + f64::from(instant.nanos / 1_000_000);
        let shown = self.dates.call2(&JsValue::NULL, &millis.into(), &(style == TimeStyle::Instant).into());
        let drawn = self.document.create_element("time")?;
        drawn.set_attribute("datetime", &written)?;
        let shown = shown.ok().and_then(|text| text.as_string());
        drawn.set_text_content(Some(shown.as_deref().unwrap_or(&written)));
        Ok(drawn)
    }
}
