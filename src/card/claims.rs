//! What the badge says: as the issuer's statement where it was signed, or, set apart, as what stands
//! in a document that nobody vouches for.

use super::clean;
use super::markdown::{link, markdown};
use super::model::{Claims, Model, Options};
use super::sentence::{Sentence, Value, identifier, localized};
use super::tree::{Attribute, Element, InlinePicture, Link, Node, Tag, TimeStyle};
use crate::credential::{Badge, Identity, Localized, Profile, Text};
use crate::limits::CARD_ITEMS;
use crate::messages::{Key, Messages};
use crate::time::Timestamp;

/// Draws the claims of one badge.
#[derive(Clone, Copy)]
pub(super) struct Draw<'a> {
    pub(super) model: &'a Model<'a>,
    pub(super) messages: &'a Messages,
    pub(super) options: &'a Options<'a>,
    pub(super) badge: &'a Badge,
}

impl<'a> Draw<'a> {
    fn signed(&self) -> bool {
        matches!(self.model.claims, Claims::Shown(_))
    }

    fn plain(&self, key: Key) -> Vec<Node> {
        Sentence::plain(self.messages, key).nodes()
    }

    fn best(&self, text: &'a Text) -> Option<&'a Localized> {
        text.best(self.options.language).filter(|text| !clean::label(&text.value).is_empty())
    }

    /// The badge's name: the credential's own, else the achievement's (OB3-30).
    fn title(&self) -> Option<&'a Localized> {
        self.best(&self.badge.name).or_else(|| self.best(&self.badge.achievement.name))
    }

    /// The name as a heading.
    pub(super) fn name(&self, tag: Tag) -> Element {
        let heading = Element::new(tag).part("name").set(Attribute::Id, "name");
        match self.title() {
            Some(name) => heading.child(localized(name, clean::label)),
            None => heading.with(self.plain(Key::Unnamed)),
        }
    }

    /// Issuer, recipient and dates.
    pub(super) fn facts(&self) -> Element {
        let [issuer, recipient, issued, expires] = if self.signed() {
            [Key::LabelIssuer, Key::LabelRecipient, Key::LabelIssued, Key::LabelExpires]
        } else {
            [
                Key::LabelUncheckedIssuer,
                Key::LabelUncheckedRecipient,
                Key::LabelUncheckedIssued,
                Key::LabelUncheckedExpires,
            ]
        };
        let mut rows = Rows::new(self.messages, "facts");
        rows.add(issuer, self.issuer());
        rows.add(recipient, self.recipient());
        // OB3-28: when it was first earned, not when this version begins.
        if let Some(date) = self.badge.awarded.or(self.badge.period.from) {
            rows.add(issued, vec![day(date)]);
        }
        rows.add(expires, self.badge.period.until.map_or_else(|| self.plain(Key::NoEnd), |date| vec![day(date)]));
        rows.list
    }

    /// The issuer: first the domain, if one vouches for it, then what it calls itself (OB3-38).
    pub(super) fn issuer(&self) -> Vec<Node> {
        let mut nodes = Vec::new();
        match self.model.issuer().filter(|_| self.signed()) {
            Some(issuer) => {
                let host = clean::ascii_host(issuer.host.as_deref().unwrap_or_default());
                let mut place = host.clone();
                for segment in &issuer.path {
                    place.push_str(" › ");
                    place.push_str(&clean::label(segment));
                }
                nodes.push(Element::new(Tag::Strong).class("domain").child(identifier(&place)).into());
                if host.split('.').any(|label| label.starts_with("xn--")) {
                    nodes.push(note(self.plain(Key::IssuerPunycode)));
                }
            }
            None if self.signed() => nodes.extend(self.plain(Key::IssuerUnlinked)),
            None => nodes.push(Element::new(Tag::Code).child(identifier(&clean::label(&self.badge.issuer.id))).into()),
        }
        if let Some(name) = self.best(&self.badge.issuer.name) {
            let own = Sentence::with(self.messages, Key::IssuerSelf, "name", Value::Name(name)).nodes();
            nodes.push(Element::new(Tag::Div).class("self").with(own).into());
        }
        if self.badge.recipient.as_deref() == Some(&*self.badge.issuer.id) {
            nodes.push(note(self.plain(Key::SelfIssued)));
        }
        nodes
    }

    /// The recipient as far as the badge shows one (PRV-03).
    fn recipient(&self) -> Vec<Node> {
        let mut shown = Vec::new();
        if let Some(name) = self.best(&self.badge.recipient_name) {
            shown.push(vec![localized(name, clean::label).into()]);
        }
        for identity in self.badge.identifiers.iter().take(CARD_ITEMS) {
            shown.push(self.identity(identity));
        }
        if shown.is_empty() {
            let key = if self.badge.recipient.is_some() { Key::RecipientId } else { Key::RecipientHidden };
            return self.plain(key);
        }
        let mut nodes = Vec::new();
        for one in shown {
            nodes.push(Element::new(Tag::Div).with(one).into());
        }
        nodes
    }

    fn identity(&self, identity: &Identity) -> Vec<Node> {
        if !identity.hashed {
            return vec![Element::new(Tag::Bdi).text(&clean::label(&identity.value)).into()];
        }
        let email = identity.kind.to_ascii_lowercase().contains("email");
        self.plain(if email { Key::RecipientSealedEmail } else { Key::RecipientSealed })
    }

    /// What was achieved, as the issuer describes it; never a statement of ours (UX.md §5).
    pub(super) fn description(&self) -> Vec<Node> {
        let own = self.best(&self.badge.achievement.description);
        let more = self.best(&self.badge.description).filter(|text| Some(*text) != own);
        if own.is_none() && more.is_none() {
            return Vec::new();
        }
        let mut nodes = Vec::new();
        if self.signed() {
            let states = match self.model.host() {
                Some(host) => {
                    let host = clean::ascii_host(host);
                    Sentence::with(self.messages, Key::States, "domain", Value::Id(&host)).nodes()
                }
                None => self.plain(Key::StatesPlain),
            };
            nodes.push(Element::new(Tag::P).class("label").with(states).into());
        }
        for text in [own, more].into_iter().flatten() {
            nodes.push(Element::new(Tag::P).part("description").child(localized(text, clean::body)).into());
        }
        nodes
    }

    /// The picture: at once where it came inside the badge, from its host when asked for (PRV-02).
    /// Pictures of unchecked badges are not shown.
    pub(super) fn picture(&self) -> Option<Element> {
        let image = self.badge.image.as_ref().filter(|_| self.signed())?;
        let caption = clean::line(image.caption.as_deref().unwrap_or_default());
        let inside = InlinePicture::new(&image.url);
        let shown = match inside {
            Some(picture) => Element::new(Tag::Img).part("picture").inline_picture(picture),
            None => {
                let link = Link::picture(&image.url)?;
                let host = clean::ascii_host(link.host());
                Element::new(Tag::Button)
                    .part("button")
                    .set(Attribute::Type, "button")
                    .remote_picture(link)
                    .with(Sentence::with(self.messages, Key::ShowPicture, "host", Value::Id(&host)).nodes())
            }
        };
        let mut figure = Element::new(Tag::Div).class("figure").child(shown.set(Attribute::Alt, &caption));
        if !(image.covered && inside.is_some()) {
            figure = figure.child(note(self.plain(Key::PictureUncovered)));
        }
        Some(figure)
    }

    /// Everything else that the badge says.
    pub(super) fn details(&self) -> Element {
        let badge = self.badge;
        let mut rows = Rows::new(self.messages, "facts");
        if let Some(name) = self.title().filter(|name| clean::label(&name.value) != clean::line(&name.value)) {
            rows.add(Key::LabelNameAsWritten, vec![localized(name, clean::line).into()]);
        }
        if let Some(name) = self.best(&badge.achievement.name).filter(|name| Some(*name) != self.title()) {
            rows.add(Key::LabelAchievement, vec![localized(name, clean::label).into()]);
        }
        rows.add(Key::LabelKind, optional(badge.achievement.kind.as_deref(), clean::label));
        rows.add(
            Key::LabelCriteria,
            self.page(
                badge.achievement.criteria.narrative.as_deref(),
                badge.achievement.criteria.id.as_deref(),
                Key::CriteriaPage,
            ),
        );
        rows.add(Key::LabelNarrative, badge.narrative.as_deref().map(markdown).unwrap_or_default());
        rows.add(Key::LabelEvidence, self.evidence());
        rows.add(Key::LabelAlignments, self.alignments());
        rows.add(Key::LabelTags, self.tags());
        rows.add(Key::LabelIssuerId, code(Some(&badge.issuer.id)));
        rows.add(Key::LabelIssuerAbout, self.about(&badge.issuer));
        if let Some(creator) = badge.achievement.creator.as_ref().filter(|creator| creator.id != badge.issuer.id) {
            let mut nodes = code(Some(&creator.id));
            if let Some(name) = self.best(&creator.name) {
                let own = Sentence::with(self.messages, Key::IssuerSelf, "name", Value::Name(name)).nodes();
                nodes.push(Element::new(Tag::Div).class("self").with(own).into());
            }
            nodes.extend(self.about(creator));
            rows.add(Key::LabelCreator, nodes);
        }
        rows.add(Key::LabelRecipientId, code(badge.recipient.as_deref()));
        if let Some(from) = badge.period.from.filter(|from| badge.awarded.is_some_and(|awarded| awarded != *from)) {
            rows.add(Key::LabelValidFrom, vec![day(from)]);
        }
        // Whose host it stands on tells whose achievement it is (SEC-11).
        rows.add(Key::LabelAchievementId, code(Some(&badge.achievement.id)));
        rows.add(Key::LabelBadgeId, code(badge.id.as_deref()));
        rows.list
    }

    fn evidence(&self) -> Vec<Node> {
        self.items(self.badge.evidence.len(), &|index| {
            let evidence = self.badge.evidence.get(index)?;
            let mut nodes = Vec::new();
            if let Some(name) = self.best(&evidence.name) {
                nodes.push(Element::new(Tag::Strong).child(localized(name, clean::label)).into());
            }
            if let Some(genre) = evidence.genre.as_deref().filter(|genre| !genre.is_empty()) {
                nodes.push(Node::text(" "));
                nodes.push(Value::Text(&clean::label(genre)).node());
            }
            if let Some(description) = self.best(&evidence.description) {
                nodes.push(Element::new(Tag::P).child(localized(description, clean::body)).into());
            }
            nodes.extend(self.page(evidence.narrative.as_deref(), evidence.id.as_deref(), Key::EvidencePage));
            Some(nodes)
        })
    }

    fn alignments(&self) -> Vec<Node> {
        self.items(self.badge.achievement.alignments.len(), &|index| {
            let alignment = self.badge.achievement.alignments.get(index)?;
            let name = vec![Element::new(Tag::Bdi).text(&clean::label(&alignment.name)).into()];
            let mut nodes = link(name, &alignment.url);
            for more in [&alignment.framework, &alignment.code].into_iter().flatten() {
                nodes.push(Node::text(" "));
                nodes.push(Element::new(Tag::Bdi).text(&clean::label(more)).into());
            }
            Some(nodes)
        })
    }

    fn tags(&self) -> Vec<Node> {
        self.items(self.badge.achievement.tags.len(), &|index| {
            let tag = self.badge.achievement.tags.get(index)?;
            Some(vec![Element::new(Tag::Bdi).text(&clean::label(tag)).into()])
        })
    }

    fn about(&self, profile: &Profile) -> Vec<Node> {
        let mut nodes = Vec::new();
        if let Some(text) = self.best(&profile.description) {
            nodes.push(Element::new(Tag::P).child(localized(text, clean::body)).into());
        }
        let mut email = String::from("mailto:");
        email.push_str(profile.email.as_deref().unwrap_or_default());
        for url in [profile.url.as_deref(), profile.email.as_deref().map(|_| &*email)].into_iter().flatten() {
            let shown = clean::label(url.strip_prefix("mailto:").unwrap_or(url));
            nodes.push(Element::new(Tag::P).with(link(vec![identifier(&shown).into()], url)).into());
        }
        nodes
    }

    /// A narrative, and the page that it may also stand on.
    fn page(&self, narrative: Option<&str>, url: Option<&str>, key: Key) -> Vec<Node> {
        let mut nodes = narrative.map(markdown).unwrap_or_default();
        match url {
            Some(url) if Link::new(url).is_some() => {
                nodes.push(Element::new(Tag::P).with(link(self.plain(key), url)).into());
            }
            Some(url) if !url.is_empty() => nodes.extend(code(Some(url))),
            _ => {}
        }
        nodes
    }

    /// A list; what is past the bound is counted, not dropped silently.
    fn items(&self, count: usize, item: &dyn Fn(usize) -> Option<Vec<Node>>) -> Vec<Node> {
        if count == 0 {
            return Vec::new();
        }
        let mut list = Element::new(Tag::Ul);
        for nodes in (0..count.min(CARD_ITEMS)).filter_map(item) {
            list = list.child(Element::new(Tag::Li).with(nodes));
        }
        if count > CARD_ITEMS {
            let more = Value::Count(count - CARD_ITEMS);
            list = list.child(
                Element::new(Tag::Li).with(Sentence::with(self.messages, Key::MoreItems, "count", more).nodes()),
            );
        }
        vec![list.into()]
    }
}

/// Rows of terms and what stands for them.
pub(super) struct Rows<'a> {
    messages: &'a Messages,
    /// The rows as a `<dl>`.
    pub(super) list: Element,
}

impl<'a> Rows<'a> {
    pub(super) fn new(messages: &'a Messages, part: &'static str) -> Self {
        Self { messages, list: Element::new(Tag::Dl).part(part) }
    }

    /// Adds a row unless there is nothing to say.
    pub(super) fn add(&mut self, term: Key, nodes: Vec<Node>) {
        if nodes.is_empty() {
            return;
        }
        let row = Element::new(Tag::Div)
            .child(Element::new(Tag::Dt).with(Sentence::plain(self.messages, term).nodes()))
            .child(Element::new(Tag::Dd).with(nodes));
        let list = core::mem::replace(&mut self.list, Element::new(Tag::Dl));
        self.list = list.child(row);
    }
}

pub(super) fn note(nodes: Vec<Node>) -> Node {
    Element::new(Tag::P).class("note").with(nodes).into()
}

fn day(date: Timestamp) -> Node {
    Node::Time(date, TimeStyle::Date)
}

fn optional(text: Option<&str>, clean: fn(&str) -> String) -> Vec<Node> {
    match text.map(clean) {
        Some(text) if !text.is_empty() => vec![Element::new(Tag::Bdi).text(&text).into()],
        _ => Vec::new(),
    }
}

/// An identifier as written.
pub(super) fn code(id: Option<&str>) -> Vec<Node> {
    match id {
        Some(id) if !id.is_empty() => vec![Element::new(Tag::Code).child(identifier(id)).into()],
        _ => Vec::new(),
    }
}
