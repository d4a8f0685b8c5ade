//! The card as JSON text, from which a page's script draws it (`www/element/draw.js`).

use super::tree::{Element, Node, TimeStyle};
use crate::json::write_string;

/// The JSON of a card. An element is `[tag, {attribute: value, …}, child, …]`, a text is a string,
/// and an instant is `{"at": RFC 3339, "clock": whether the time of day is wanted}`.
#[must_use]
pub fn json(card: &Element) -> String {
    let mut json = String::new();
    element(card, &mut json);
    json
}

fn element(element: &Element, json: &mut String) {
    json.push('[');
    write_string(element.tag().name(), json);
    json.push_str(",{");
    for (index, (name, value)) in element.attributes().iter().enumerate() {
        if index > 0 {
            json.push(',');
        }
        write_string(name.name(), json);
        json.push(':');
        write_string(value, json);
    }
    json.push('}');
    for child in element.children() {
        json.push(',');
        match child {
            Node::Element(child) => self::element(child, json),
            Node::Text(text) => write_string(text, json),
            Node::Time(time, style) => {
                json.push_str("{\"at\":");
                write_string(&time.to_rfc3339(), json);
                json.push_str(if *style == TimeStyle::Instant { ",\"clock\":true}" } else { ",\"clock\":false}" });
            }
        }
    }
    json.push(']');
}
