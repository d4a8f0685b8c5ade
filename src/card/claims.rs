//! What the badge says: as the issuer's statement where it was signed, or, set apart, as what stands
//! in a document that nobody vouches for.

use super::clean;
use super::markdown::{link, write};
use super::model::{Claims, Model, Options, View};
use super::pen::{Pen, Value};
use super::tree::{Action, Attribute, InlinePicture, Link, Tag};
use super::view::button;
#[cfg(feature = "full")]
use crate::credential::Source;
use crate::credential::{Badge, Identity, Localized, PARTICULARS, Plain, Profile, Text};
use crate::limits::CARD_ITEMS;
use crate::messages::Key;
use crate::text::Cut;

/// Draws the claims of one badge.
pub(super) struct Draw<'a, 'b> {
    pub(super) pen: &'a mut Pen<'b>,
    pub(super) model: &'a Model<'a>,
    pub(super) options: &'a Options<'a>,
    pub(super) badge: &'a Badge,
}

/// A row of a `<dl>`: a term and what `write` adds, unless it adds nothing.
pub(super) fn row<'b>(pen: &mut Pen<'b>, term: Key, write: &mut dyn FnMut(&mut Pen<'b>)) {
    pen.open(Tag::Div).open(Tag::Dt).say(term).close().open(Tag::Dd);
    write(pen);
    if pen.is_empty() {
        pen.close().discard();
    } else {
        pen.close().close();
    }
}

impl<'a, 'b> Draw<'a, 'b> {
    fn signed(&self) -> bool {
        matches!(self.model.claims, Claims::Shown(_))
    }

    /// A row that this badge fills.
    pub(super) fn row(&mut self, term: Key, write: &mut dyn FnMut(&mut Draw<'_, 'b>)) {
        let (model, options, badge) = (self.model, self.options, self.badge);
        row(self.pen, term, &mut |pen| write(&mut Draw { pen, model, options, badge }));
    }

    pub(super) fn best(&self, text: &'a Text) -> Option<&'a Localized> {
        best(text, self.options)
    }

    /// The badge's name: the credential's own, else the achievement's (OB3-30).
    fn title(&self) -> Option<&'a Localized> {
        self.best(&self.badge.name).or_else(|| self.best(&self.badge.achievement.name))
    }

    /// The name as a heading.
    pub(super) fn name(&mut self, tag: Tag) {
        self.pen.open_part(tag, "name").name("name");
        match self.title() {
            Some(name) => self.pen.localized(name, clean::label),
            None => {
                self.pen.say(Key::Unnamed);
            }
        }
        self.pen.close();
    }

    /// Issuer, recipient and dates.
    pub(super) fn facts(&mut self) {
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
        self.pen.open_part(Tag::Dl, "facts");
        self.row(issuer, &mut |draw| draw.issuer());
        self.row(recipient, &mut |draw| draw.recipient());
        self.row(issued, &mut |draw| {
            // OB3-28: when it was first earned, not when this version begins.
            if let Some(date) = draw.badge.awarded.or(draw.badge.period.from) {
                draw.pen.value(Value::Day(date));
            }
        });
        self.row(expires, &mut |draw| match draw.badge.period.until {
            Some(date) => draw.pen.value(Value::Day(date)),
            None => {
                draw.pen.say(Key::NoEnd);
            }
        });
        self.pen.close();
    }

    /// The issuer: first the domain, if one vouches for it, then what it calls itself (OB3-38).
    pub(super) fn issuer(&mut self) {
        match self.model.issuer().filter(|_| self.signed()) {
            Some(issuer) => {
                let host = clean::ascii_host(issuer.host.as_deref().unwrap_or_default());
                let mut place = host.clone();
                for segment in &issuer.path {
                    place.push_str(" › ");
                    place.push_str(&clean::label(segment));
                }
                self.pen.open_class(Tag::Strong, "domain").id(&place);
                self.pen.close();
                if host.parts(b'.').any(|label| label.starts_with("xn--")) {
                    self.pen.note(Key::IssuerPunycode);
                }
            }
            None if self.signed() => {
                self.pen.say(Key::IssuerUnlinked);
            }
            None => self.pen.code(&clean::label(&self.badge.issuer.id)),
        }
        self.own_name(&self.badge.issuer);
        if self.badge.recipient.as_deref() == Some(&*self.badge.issuer.id) {
            self.pen.note(Key::SelfIssued);
        }
    }

    fn own_name(&mut self, profile: &'a Profile) {
        if let Some(name) = self.best(&profile.name) {
            self.pen.open_class(Tag::Div, "self").say_with(Key::IssuerSelf, Value::Name(name)).close();
        }
    }

    /// The recipient as far as the badge shows one (PRV-03).
    fn recipient(&mut self) {
        if let Some(name) = self.best(&self.badge.recipient_name) {
            self.pen.open(Tag::Div).localized(name, clean::label);
            self.pen.close();
        }
        for identity in self.badge.identifiers.iter().take(CARD_ITEMS) {
            self.pen.open(Tag::Div);
            self.identity(identity);
            self.pen.close_unless_empty();
        }
        if self.pen.is_empty() {
            self.pen.say(if self.badge.recipient.is_some() { Key::RecipientId } else { Key::RecipientHidden });
        }
        if self.signed() && self.options.view == View::Full {
            self.pen.open_class(Tag::Div, "person").name("person");
            button(self.pen, Action::AskPerson, Key::PersonQuestion).close().close();
        }
    }

    fn identity(&mut self, identity: &Identity) {
        if !identity.hashed {
            return self.pen.label(&identity.value);
        }
        let email = matches!(&*identity.kind, "email" | "emailAddress");
        self.pen.say(if email { Key::RecipientSealedEmail } else { Key::RecipientSealed });
    }

    /// What was achieved, as the issuer describes it; never a statement of ours (UX.md §5).
    pub(super) fn description(&mut self) {
        let own = self.best(&self.badge.achievement.description);
        let more = self.best(&self.badge.description).filter(|text| differs(text, own));
        if own.is_none() && more.is_none() {
            return;
        }
        if self.signed() {
            self.pen.open_class(Tag::P, "label");
            match self.model.host() {
                #[cfg(feature = "full")]
                _ if self.badge.achievement.read_from != Source::Document => self.publishes(),
                Some(host) => {
                    self.pen.say_with(Key::States, Value::Id(&clean::ascii_host(host)));
                }
                None => {
                    self.pen.say(Key::StatesPlain);
                }
            }
            self.pen.close();
        }
        for text in [own, more].into_iter().flatten() {
            self.pen.open_part(Tag::P, "description").localized(text, clean::body);
            self.pen.close();
        }
    }

    /// The picture: at once where it came inside the badge, from its host when asked for (PRV-02).
    /// Pictures of unchecked badges are not shown.
    pub(super) fn picture(&mut self) {
        #[cfg(feature = "full")]
        if self.signed() && self.model.report.format.in_picture() {
            return self.baked_picture();
        }
        let Some(image) = self.badge.image.as_ref().filter(|_| self.signed()) else { return };
        let inside = InlinePicture::new(&image.url);
        match (inside, Link::picture(&image.url)) {
            (Some(picture), _) => {
                self.pen
                    .open_class(Tag::Div, "figure")
                    .open_part(Tag::Img, "picture")
                    .checked()
                    .inline_picture(picture);
            }
            (None, Some(link)) => {
                let host = clean::ascii_host(link.host());
                self.pen.open_class(Tag::Div, "figure").open_part(Tag::Button, "button");
                self.pen.set(Attribute::Type, "button").say_with(Key::ShowPicture, Value::Id(&host));
                self.pen.checked().remote_picture(link);
            }
            (None, None) => return,
        }
        self.pen.set(Attribute::Alt, &clean::line(image.caption.as_deref().unwrap_or_default())).close();
        if !(image.covered && inside.is_some()) {
            self.outside();
        }
        self.pen.close();
    }

    /// Says that nobody vouches for the picture (BAK-10).
    pub(super) fn outside(&mut self) {
        self.pen.note(if self.model.hosted() { Key::PictureOutside } else { Key::PictureUncovered });
    }

    /// Everything else that the badge says.
    pub(super) fn details(&mut self) {
        self.pen.open_part(Tag::Dl, "facts");
        self.row(Key::LabelNameAsWritten, &mut |draw| {
            let altered = |name: &&Localized| clean::label(&name.value) != clean::line(&name.value);
            if let Some(name) = draw.title().filter(altered) {
                draw.pen.localized(name, clean::line);
            }
        });
        #[cfg(feature = "full")]
        {
            self.beyond();
            if self.signed() {
                self.endorsements();
            }
        }
        self.row(Key::LabelAchievement, &mut |draw| {
            if let Some(name) = draw.best(&draw.badge.achievement.name).filter(|name| differs(name, draw.title())) {
                draw.pen.localized(name, clean::label);
            }
        });
        self.row(Key::LabelKind, &mut |draw| draw.label(draw.badge.achievement.kind.as_deref()));
        self.row(Key::LabelCriteria, &mut |draw| {
            let criteria = &draw.badge.achievement.criteria;
            draw.page(criteria.narrative.as_deref(), criteria.id.as_deref(), Key::CriteriaPage);
        });
        self.row(Key::LabelNarrative, &mut |draw| {
            write(draw.pen, draw.badge.narrative.as_deref().unwrap_or_default());
        });
        self.row(Key::LabelEvidence, &mut |draw| {
            draw.items(draw.badge.evidence.len(), &mut |draw, index| draw.evidence(index));
        });
        #[cfg(feature = "full")]
        self.results();
        for particular in &self.badge.particulars {
            self.row(label_of(particular.name), &mut |draw| match &particular.value {
                Plain::Text(text) => draw.pen.label(text),
                Plain::Day(day) => draw.pen.value(Value::Day(*day)),
            });
        }
        self.row(Key::LabelSource, &mut |draw| draw.other(draw.badge.source.as_ref()));
        self.row(Key::LabelAlignments, &mut |draw| {
            draw.items(draw.badge.achievement.alignments.len(), &mut |draw, index| draw.alignment(index));
        });
        self.row(Key::LabelTags, &mut |draw| {
            let tags = &draw.badge.achievement.tags;
            draw.items(tags.len(), &mut |draw, index| draw.label(tags.get(index).map(|tag| &**tag)));
        });
        self.row(Key::LabelIssuerId, &mut |draw| draw.pen.code(&draw.badge.issuer.id));
        self.row(Key::LabelIssuerAbout, &mut |draw| draw.about(&draw.badge.issuer));
        self.row(Key::LabelCreator, &mut |draw| {
            draw.other(draw.badge.achievement.creator.as_ref());
        });
        self.row(Key::LabelRelated, &mut |draw| {
            draw.items(draw.badge.achievement.related.len(), &mut |draw, index| {
                if let Some(related) = draw.badge.achievement.related.get(index) {
                    draw.pen.code(&related.id);
                    draw.pen.text(" ").label(&related.edition);
                }
            });
        });
        self.row(Key::LabelRecipientId, &mut |draw| {
            draw.pen.code(draw.badge.recipient.as_deref().unwrap_or_default());
        });
        self.row(Key::LabelValidFrom, &mut |draw| {
            let from = draw.badge.period.from.filter(|_| draw.badge.awarded.is_some());
            if let Some(from) = from.filter(|from| draw.badge.awarded != Some(*from)) {
                draw.pen.value(Value::Day(from));
            }
        });
        // Whose host it stands on tells whose achievement it is (SEC-11).
        self.row(Key::LabelAchievementId, &mut |draw| draw.pen.code(&draw.badge.achievement.id));
        #[cfg(feature = "full")]
        self.sources();
        self.row(Key::LabelBadgeId, &mut |draw| draw.pen.code(draw.badge.id.as_deref().unwrap_or_default()));
        self.pen.close();
    }

    fn evidence(&mut self, index: usize) {
        let Some(evidence) = self.badge.evidence.get(index) else { return };
        if let Some(name) = self.best(&evidence.name) {
            self.pen.open(Tag::Strong).localized(name, clean::label);
            self.pen.close().text(" ");
        }
        self.label(evidence.genre.as_deref());
        if let Some(description) = self.best(&evidence.description) {
            self.pen.open(Tag::P).localized(description, clean::body);
            self.pen.close();
        }
        self.page(evidence.narrative.as_deref(), evidence.id.as_deref(), Key::EvidencePage);
    }

    /// Somebody else than the issuer.
    fn other(&mut self, profile: Option<&'a Profile>) {
        if let Some(profile) = profile.filter(|profile| profile.id != self.badge.issuer.id) {
            self.pen.code(&profile.id);
            self.own_name(profile);
            self.about(profile);
        }
    }

    fn alignment(&mut self, index: usize) {
        let Some(alignment) = self.badge.achievement.alignments.get(index) else { return };
        link(self.pen, &alignment.url, &mut |pen| pen.label(&alignment.name));
        for more in [&alignment.framework, &alignment.code].into_iter().flatten() {
            self.pen.text(" ").label(more);
        }
    }

    fn about(&mut self, profile: &'a Profile) {
        if let Some(text) = self.best(&profile.description) {
            self.pen.open(Tag::P).localized(text, clean::body);
            self.pen.close();
        }
        if let Some(url) = &profile.url {
            self.pen.open(Tag::P);
            link(self.pen, url, &mut |pen| pen.id(&clean::label(url)));
            self.pen.close();
        }
        if let Some(email) = &profile.email {
            let mut url = String::from("mailto:");
            url.push_str(email);
            self.pen.open(Tag::P);
            link(self.pen, &url, &mut |pen| pen.id(&clean::label(email)));
            self.pen.close();
        }
    }

    pub(super) fn label(&mut self, text: Option<&str>) {
        if let Some(text) = text {
            self.pen.label(text);
        }
    }

    /// A narrative, and the page that it may also stand on.
    fn page(&mut self, narrative: Option<&str>, url: Option<&str>, key: Key) {
        write(self.pen, narrative.unwrap_or_default());
        match url {
            Some(url) if Link::new(url).is_some() => {
                self.pen.open(Tag::P);
                link(self.pen, url, &mut |pen| {
                    pen.say(key);
                });
                self.pen.close();
            }
            Some(url) => self.pen.code(url),
            None => {}
        }
    }

    /// A list; what is past the bound is counted, not dropped silently.
    pub(super) fn items(&mut self, count: usize, item: &mut dyn FnMut(&mut Self, usize)) {
        self.pen.open(Tag::Ul);
        for index in 0..count.min(CARD_ITEMS) {
            self.pen.open(Tag::Li);
            item(self, index);
            self.pen.close();
        }
        if count > CARD_ITEMS {
            self.pen.open(Tag::Li).say_with(Key::MoreItems, Value::Count(count - CARD_ITEMS)).close();
        }
        self.pen.close_unless_empty();
    }
}

/// What a particular is called on cards.
fn label_of(name: &str) -> Key {
    const LABELS: [Key; PARTICULARS.len()] = [
        Key::LabelRole,
        Key::LabelTerm,
        Key::LabelActivityStart,
        Key::LabelActivityEnd,
        Key::LabelCreditsEarned,
        Key::LabelLicense,
        Key::LabelCreditsAvailable,
        Key::LabelFieldOfStudy,
        Key::LabelSpecialization,
        Key::LabelHumanCode,
        Key::LabelLanguage,
        Key::LabelVersion,
    ];
    let place = PARTICULARS.iter().position(|other| *other == name);
    place.and_then(|place| LABELS.get(place)).copied().unwrap_or(Key::LabelKind)
}

/// The text for the reader, if anything of it can be seen.
pub(super) fn best<'a>(text: &'a Text, options: &Options<'_>) -> Option<&'a Localized> {
    text.best(options.language).filter(|text| !clean::label(&text.value).is_empty())
}

fn differs(text: &Localized, other: Option<&Localized>) -> bool {
    other.is_none_or(|other| other.value != text.value)
}
