//! Prints one HTML page with a card in every state and view, each in its own declarative shadow
//! root: `cargo run --example gallery > gallery.html`. Add `dark` for the dark colours, `rtl` for a
//! page that runs from right to left.
#![allow(missing_docs)]

#[path = "../tests/card_states/mod.rs"]
mod card_states;

use open_badge::card::{Options, STYLE, View, card, checking, html};
use open_badge::messages::Messages;

fn main() {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let has = |word: &str| asked.iter().any(|asked| asked == word);
    let messages = Messages::english();
    let scheme = if has("dark") { "dark" } else { "light" };
    let direction = if has("rtl") { "rtl" } else { "ltr" };
    println!("<!doctype html><html lang=en dir={direction}><meta charset=utf-8><title>Cards</title>");
    println!(
        "<style>:root {{ color-scheme: {scheme} }} body {{ font-family: system-ui, sans-serif; display: grid; \
         gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); \
         align-items: start; margin: 1rem }}</style>"
    );
    let views = [View::Chip, View::Card, View::Full];
    for view in views.into_iter().filter(|view| !views.iter().any(|view| has(view.name())) || has(view.name())) {
        let options = Options { view, checker: Some("https://check.example.org/"), ..Options::default() };
        let hosts = ["example.edu", "status.example.edu"];
        let name = card_states::text("Advanced welding");
        show(&html(&checking(Some(&name), &hosts, &messages, &options)), scheme);
        for case in card_states::all() {
            show(&html(&card(&case.report, &case.contents, &messages, &options)), scheme);
        }
    }
}

fn show(card: &str, scheme: &str) {
    println!(
        "<open-badge theme={scheme}><template shadowrootmode=open><style>{STYLE}</style>{card}</template></open-badge>"
    );
}
