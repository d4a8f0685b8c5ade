//! What a reader may want to know, as plain questions (RECOGNITION.md §5): each answer says whether the badge
//! states it, whether it was confirmed, or that it is not known. Nothing is counted, scored or ranked.

use super::claims::Draw;
use super::clean;
use super::model::View;
use super::pen::{Pen, Value};
use super::tree::Tag;
use crate::credential::{Badge, Contents, Profile};
use crate::documents::https_host;
use crate::limits::CARD_ITEMS;
use crate::messages::Key;
use crate::recipient;
use crate::report::{Code, Endorsed, Outcome, Report};
use crate::trust;
use crate::verify::holds;

/// How an answer stands.
#[derive(Clone, Copy)]
enum Standing {
    Stated,
    Confirmed,
    Unknown,
}

impl Draw<'_, '_> {
    /// The questions with their answers, where everything is shown. Beside a card whether the badge is about a
    /// person is left to it: there a reader asks, and has an answer that is not known here.
    pub(super) fn facets(&mut self, beside: bool) {
        if self.options.view != View::Full || self.badge.endorsement.is_some() || self.badge.record.is_some() {
            return;
        }
        self.pen.open(Tag::Section).open_class(Tag::P, "label").say(Key::FacetsLabel).close();
        self.pen.open_part(Tag::Dl, "facts");
        let facets: [(Key, Answer); 11] = [
            (Key::FacetVoice, voice),
            (Key::FacetKnownBy, known_by),
            (Key::FacetDone, done),
            (Key::FacetSeen, seen),
            (Key::FacetWork, work),
            (Key::FacetMaker, maker),
            (Key::FacetPlace, place),
            (Key::FacetWhen, when),
            (Key::FacetPerson, person),
            (Key::FacetCompany, company),
            (Key::FacetConsent, consent),
        ];
        for (question, answer) in facets {
            if beside && matches!(question, Key::FacetPerson) {
                continue;
            }
            self.row(question, &mut |draw| {
                let (badge, report, language) = (draw.badge, draw.model.report, draw.options.language);
                answer(&mut Facet { pen: draw.pen, badge, report, host: draw.model.host(), language });
            });
        }
        self.pen.close().close();
    }
}

/// Writes what is known of one question.
type Answer = fn(&mut Facet<'_, '_>);

/// One question being answered.
struct Facet<'a, 'b> {
    pen: &'a mut Pen<'b>,
    badge: &'a Badge,
    report: &'a Report,
    host: Option<&'a str>,
    language: &'a str,
}

impl<'a> Facet<'a, '_> {
    fn answer(&mut self, standing: Standing, key: Key, value: Option<Value<'_>>) {
        let word = match standing {
            Standing::Stated => Key::FacetStated,
            Standing::Confirmed => Key::FacetConfirmed,
            Standing::Unknown => Key::FacetUnknown,
        };
        self.pen.open(Tag::Div).open_class(Tag::Strong, "outcome").say(word).close().text(" ");
        match value {
            Some(value) => self.pen.say_with(key, value),
            None => self.pen.say(key),
        };
        self.pen.close();
    }

    fn stated(&mut self, key: Key) {
        self.answer(Standing::Stated, key, None);
    }

    fn confirmed(&mut self, key: Key) {
        self.answer(Standing::Confirmed, key, None);
    }

    /// What is not known where nothing was said before.
    fn else_unknown(&mut self, key: Key) {
        if self.pen.is_empty() {
            self.answer(Standing::Unknown, key, None);
        }
    }

    /// A profile by its name, or else its identifier.
    fn named(&mut self, standing: Standing, key: Key, profile: &Profile) {
        match profile.name.best(self.language) {
            Some(name) => self.answer(standing, key, Some(Value::Name(name))),
            None => self.answer(standing, key, Some(Value::Id(&clean::label(&profile.id)))),
        }
    }

    /// Who endorses something, by endorsements that hold, besides the issuer.
    fn endorsers(&self) -> Vec<(Endorsed, &'a Profile)> {
        let mut found = Vec::new();
        for (endorsing, contents) in self.report.endorsements.iter().zip(&self.badge.endorsements) {
            if let Contents::Signed(endorsement) = contents
                && holds(&endorsing.report)
                && endorsement.issuer.id != self.badge.issuer.id
            {
                found.push((endorsing.of, &endorsement.issuer));
            }
        }
        found.truncate(CARD_ITEMS);
        found
    }

    fn is_recipient(&self, id: &str) -> bool {
        self.badge.recipient.as_deref() == Some(id)
    }

    /// Whether somebody signed the badge, or an endorsement of one of these, themself.
    fn signed(&self, id: &str, endorsed: &[Endorsed]) -> bool {
        let mut members = self.report.co_signers.iter().flat_map(|signers| &signers.members);
        members.any(|member| *member.id == *id)
            || self.endorsers().iter().any(|(of, endorser)| *endorser.id == *id && endorsed.contains(of))
    }
}

fn voice(facet: &mut Facet<'_, '_>) {
    if facet.is_recipient(&facet.badge.issuer.id) {
        return facet.confirmed(Key::FacetVoiceSelf);
    }
    match facet.host {
        Some(host) => facet.answer(Standing::Confirmed, Key::FacetVoiceHost, Some(Value::Id(&clean::ascii_host(host)))),
        None => facet.confirmed(Key::FacetVoiceKey),
    }
    facet.answer(Standing::Unknown, Key::FacetVoiceKind, None);
}

fn known_by(facet: &mut Facet<'_, '_>) {
    if let Some(host) = facet.host {
        facet.answer(Standing::Confirmed, Key::FacetKnownHost, Some(Value::Id(&clean::ascii_host(host))));
    }
    for site in facet.report.sites.iter().filter(|site| site.answer == trust::SiteAnswer::Linked) {
        let host = clean::ascii_host(https_host(&site.origin).unwrap_or_default());
        facet.answer(Standing::Confirmed, Key::FacetKnownSite, Some(Value::Id(&host)));
    }
    for listing in &facet.report.listings {
        if matches!(listing.answer, trust::Answer::Listed(_)) {
            facet.answer(Standing::Confirmed, Key::FacetKnownList, Some(Value::Label(listing.keeper())));
        }
    }
    for (of, endorser) in facet.endorsers() {
        if of == Endorsed::Issuer {
            facet.named(Standing::Confirmed, Key::FacetKnownEndorser, endorser);
        }
    }
    facet.else_unknown(Key::FacetKnownNot);
}

fn done(facet: &mut Facet<'_, '_>) {
    if facet.badge.narrative.is_some() {
        facet.stated(Key::FacetDoneNarrative);
    }
    if facet.badge.achievement.criteria.narrative.is_some() || facet.badge.achievement.criteria.id.is_some() {
        facet.stated(Key::FacetDoneCriteria);
    }
    facet.else_unknown(Key::FacetDoneNot);
}

fn seen(facet: &mut Facet<'_, '_>) {
    if let Some(source) = &facet.badge.source {
        let (standing, key) = if facet.signed(&source.id, &[Endorsed::Badge]) {
            (Standing::Confirmed, Key::FacetSeenSigned)
        } else {
            (Standing::Stated, Key::FacetSeenSource)
        };
        facet.named(standing, key, source);
    }
    if !facet.badge.results.is_empty() {
        facet.stated(Key::FacetSeenResults);
    }
    facet.else_unknown(Key::FacetSeenNot);
}

fn work(facet: &mut Facet<'_, '_>) {
    if facet.badge.evidence.iter().any(|evidence| evidence.id.is_some()) {
        facet.stated(Key::FacetWorkLinked);
    } else if !facet.badge.evidence.is_empty() {
        facet.stated(Key::FacetWorkDescribed);
    }
    facet.else_unknown(Key::FacetWorkNot);
}

fn maker(facet: &mut Facet<'_, '_>) {
    match &facet.badge.achievement.creator {
        Some(creator) if creator.id == facet.badge.issuer.id => facet.confirmed(Key::FacetMakerIssuer),
        Some(creator) if facet.signed(&creator.id, &[Endorsed::Badge, Endorsed::Achievement, Endorsed::Issuer]) => {
            facet.named(Standing::Confirmed, Key::FacetMakerSigned, creator)
        }
        Some(creator) => facet.named(Standing::Stated, Key::FacetMakerOther, creator),
        None => facet.else_unknown(Key::FacetMakerNot),
    }
}

fn place(facet: &mut Facet<'_, '_>) {
    for alignment in facet.badge.achievement.alignments.iter().take(CARD_ITEMS) {
        let name = alignment.framework.as_deref().unwrap_or(&alignment.name);
        facet.answer(Standing::Stated, Key::FacetPlaceFramework, Some(Value::Label(name)));
    }
    if !facet.badge.achievement.tags.is_empty() || !facet.badge.particulars.is_empty() {
        facet.stated(Key::FacetPlaceDetails);
    }
    facet.else_unknown(Key::FacetPlaceNot);
}

fn when(facet: &mut Facet<'_, '_>) {
    if let Some(date) = facet.badge.awarded.or(facet.badge.period.from) {
        facet.answer(Standing::Stated, Key::FacetWhenEarned, Some(Value::Day(date)));
    }
    let any = |codes: &[Code], outcome: fn(Outcome) -> bool| {
        facet.report.checks.iter().any(|check| codes.contains(&check.code) && outcome(check.outcome))
    };
    let withdrawal = [Code::StatusRevocation, Code::StatusSuspension];
    let over = any(&[Code::DateFrom, Code::DateUntil], |outcome| outcome == Outcome::Fail);
    let withdrawn = any(&withdrawal, |outcome| outcome == Outcome::Fail);
    let open = any(&withdrawal, |outcome| matches!(outcome, Outcome::Unknown(_)));
    let stands = any(&withdrawal, |outcome| outcome == Outcome::Pass);
    facet.confirmed(if over { Key::FacetWhenOver } else { Key::FacetWhenInDate });
    if withdrawn {
        facet.confirmed(Key::FacetWhenWithdrawn);
    } else if stands && !open {
        facet.confirmed(Key::FacetWhenStands);
    } else {
        facet.answer(Standing::Unknown, Key::FacetWhenNot, None);
    }
}

fn person(facet: &mut Facet<'_, '_>) {
    match &facet.report.recipient {
        Some(recipient::Answer::Match(_)) => facet.confirmed(Key::FacetPersonMatch),
        Some(recipient::Answer::NoMatch) => facet.confirmed(Key::FacetPersonOther),
        Some(recipient::Answer::CannotTell(_)) | None => facet.else_unknown(Key::FacetPersonNot),
    }
}

/// Members first; of others' signatures nothing is known, and they are not counted.
fn company(facet: &mut Facet<'_, '_>) {
    for member in facet.report.co_signers.iter().flat_map(|signers| &signers.members).take(CARD_ITEMS) {
        facet.answer(Standing::Confirmed, Key::FacetCompanyMember, Some(Value::Id(&clean::label(&member.id))));
    }
    for (of, endorser) in facet.endorsers() {
        if of == Endorsed::Badge && !facet.is_recipient(&endorser.id) {
            facet.named(Standing::Confirmed, Key::FacetCompanyEndorser, endorser);
        }
    }
    // Most recognition is small: this is no fault.
    if facet.pen.is_empty() {
        facet.pen.say(Key::FacetCompanyNot);
    }
}

fn consent(facet: &mut Facet<'_, '_>) {
    let own = facet.is_recipient(&facet.badge.issuer.id);
    let accepted =
        facet.endorsers().iter().any(|(of, endorser)| *of == Endorsed::Badge && facet.is_recipient(&endorser.id));
    if own {
        facet.confirmed(Key::FacetConsentSelf);
    } else if accepted {
        facet.confirmed(Key::FacetConsentGiven);
    }
    if facet.report.presented_by_recipient && !own {
        facet.confirmed(Key::FacetConsentPresented);
    }
    facet.else_unknown(Key::FacetConsentNot);
}
