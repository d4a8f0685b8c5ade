//! The static twin of a card: what a page shows before, or without, its script.
//!
//! A twin is as old as its page. So each says when it was checked and that this was when the page was
//! built ([`Messages::of_built_pages`]), and leads to the independent check page with the badge itself.
//!
//! [`html()`] is the whole card, which the live one replaces; [`markdown`] and [`svg`] have room for its
//! gist alone, for places that take no HTML.

mod gist;
mod markdown;
mod svg;

pub use markdown::markdown;
pub use svg::svg;

use super::html::{attribute, escape, with_fragment};
use super::tree::Element;
use super::{Options, STYLE};
use crate::messages::{Key, Messages};

/// Where a twin stands, and what it leads to.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The address of the badge, as the page names it: the live card reads the badge there.
    pub source: &'a str,
    /// The fragment, with its `#`, that hands the badge to the check page; empty where it is too large.
    pub fragment: &'a str,
    /// The address of a file with the card's [styles](STYLE), for pages whose policy takes no inline ones.
    pub stylesheet: Option<&'a str>,
}

/// The element `<open-badge>` with the twin as its content, in a declarative shadow root of its own
/// (<https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode>): the script shows
/// an element's own content until the live card is drawn, and for good where it cannot start.
///
/// `card` was drawn with `options`.
#[must_use]
pub fn html(card: &Element, place: &Place<'_>, messages: &Messages, options: &Options<'_>) -> String {
    let mut page = String::from("<open-badge");
    attribute("src", place.source, &mut page);
    attribute("view", options.view.name(), &mut page);
    page.push_str(">\n<open-badge-twin><template shadowrootmode=\"open\">");
    match place.stylesheet {
        Some(address) => {
            page.push_str("<link rel=\"stylesheet\"");
            attribute("href", address, &mut page);
            page.push('>');
        }
        None => {
            page.push_str("<style>");
            page.push_str(STYLE);
            page.push_str("</style>");
        }
    }
    page.push_str(&with_fragment(card, place.fragment));
    page.push_str("</template></open-badge-twin>\n<a");
    attribute("href", place.source, &mut page);
    page.push('>');
    escape(messages.text(Key::TwinFile), &mut page);
    page.push_str("</a>\n</open-badge>\n");
    page
}
