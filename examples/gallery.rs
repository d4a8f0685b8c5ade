//! Writes pages with a card in every state of UX.md §4, and with contents that strain it, each card in
//! its own declarative shadow root: one page for each view, theme and direction.
//!
//! `cargo run --example gallery -- FOLDER`; `cargo xtask gallery` also judges them in browsers.
#![allow(missing_docs)]

#[path = "../tests/card_states/mod.rs"]
mod card_states;

use std::path::PathBuf;
use std::{env, fs, io};

use card_states::Case;
use open_badge::card::{Options, STYLE, View, card, checking, html};
use open_badge::messages::Messages;

const THEMES: [&str; 2] = ["light", "dark"];
const DIRECTIONS: [&str; 2] = ["ltr", "rtl"];

/// Colours and columns of the pages. Cards stand in columns of each width at which they change.
const PAGE: &str = "\
    :root { font: 1rem/1.5 system-ui, sans-serif } body { margin: 1rem; background: light-dark(#fff, #14171a); \
    color: light-dark(#1b1f24, #e8eaed) } h1, h2 { font-size: 1.125rem } .cards { display: grid; gap: 1rem; \
    align-items: start; grid-template-columns: repeat(auto-fill, minmax(min(var(--column), 100%), 1fr)) } \
    .cards > div { min-inline-size: 0 } .cards p { margin: 0 0 0.25rem; font-size: 0.8125rem }";

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args_os().nth(1).unwrap_or_else(|| "target/gallery".into()));
    fs::create_dir_all(&folder)?;
    let mut list = String::new();
    for view in [View::Chip, View::Card, View::Full] {
        for theme in THEMES {
            for direction in DIRECTIONS {
                let name = format!("{}-{theme}-{direction}", view.name());
                fs::write(folder.join(format!("{name}.html")), page(view, theme, direction))?;
                list.push_str(&format!("<li><a href=\"{name}.html\">{name}</a></li>\n"));
            }
        }
    }
    let index = format!("{}<main><h1>Cards</h1>\n<ul>\n{list}</ul></main></html>\n", head("Cards", "light", "ltr"));
    fs::write(folder.join("index.html"), index)
}

fn head(title: &str, theme: &str, direction: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\" dir=\"{direction}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
         <link rel=\"icon\" href=\"data:,\"><style>:root {{ color-scheme: {theme} }} {PAGE}</style>\n"
    )
}

fn page(view: View, theme: &str, direction: &str) -> String {
    let messages = Messages::english();
    let options = Options { view, checker: Some("https://check.example.org/"), ..Options::default() };
    let title = format!("{}, {theme}, {direction}", view.name());
    let mut page = head(&title, theme, direction);
    page.push_str(&format!("<main><h1>{title}</h1>\n"));
    let shown = |case: Case| (case.name, html(&card(&case.report, &case.contents, &messages, &options)));

    let name = card_states::text("Advanced welding");
    let hosts = ["example.edu", "status.example.edu"];
    let mut states = vec![("checking", html(&checking(Some(&name), &hosts, &messages, &options)))];
    states.extend(card_states::all().into_iter().map(shown));
    section(&mut page, "Every state", "22rem", &states, theme, direction);
    let mut strained: Vec<_> = card_states::strained().into_iter().map(shown).collect();
    section(&mut page, "Strained, wide", "38rem", &strained, theme, direction);
    if view == View::Full {
        // Eighty checks in a narrow column are long: those whose words are.
        strained.retain(|(name, _)| ["10,000 letters", "Arabic", "German", "a host of 211 letters"].contains(name));
    }
    section(&mut page, "Strained, narrow", "16rem", &strained, theme, direction);
    page.push_str("</main></html>\n");
    page
}

fn section(page: &mut String, heading: &str, column: &str, cards: &[(&str, String)], theme: &str, direction: &str) {
    page.push_str(&format!("<h2>{heading}</h2>\n<div class=\"cards\" style=\"--column: {column}\">\n"));
    for (name, card) in cards {
        // What a card in a language of this direction will look like: the texts so far are English.
        let card = card.replacen(" lang=\"en\" dir=\"ltr\"", &format!(" lang=\"en\" dir=\"{direction}\""), 1);
        page.push_str(&format!(
            "<div><p>{name}</p><open-badge theme=\"{theme}\" data-name=\"{name}\"><template \
             shadowrootmode=\"open\"><style>{STYLE}</style>{card}</template></open-badge></div>\n"
        ));
    }
    page.push_str("</div>\n");
}
