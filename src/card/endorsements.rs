//! Who endorses the badge, what it is for, or who stands behind it, by endorsements inside: each with what
//! came out of it, none counted or ranked.

use super::claims::Draw;
use super::model::{Claims, Model};
use super::pen::Value;
use super::tree::Tag;
use super::{checks, several};
use crate::messages::Key;
#[cfg(feature = "trust")]
use crate::report::Bound;
use crate::report::{Endorsed, Endorsing, Verdict, verdict};

impl Draw<'_, '_> {
    /// The row of endorsements.
    pub(super) fn endorsements(&mut self) {
        self.endorsements_from(0);
    }

    /// The row of those that came beside the badge, by itself. They stand after those inside.
    #[cfg(feature = "trust")]
    pub(super) fn endorsements_beside(&mut self) {
        let endorsements = &self.model.report.endorsements;
        let Some(first) = endorsements.iter().position(|endorsing| endorsing.beside.is_some()) else { return };
        self.pen.open_part(Tag::Dl, "facts");
        self.endorsements_from(first);
        self.pen.close();
    }

    fn endorsements_from(&mut self, first: usize) {
        self.row(Key::LabelEndorsements, &mut |draw| {
            let report = draw.model.report;
            draw.items(report.endorsements.len() - first, &mut |draw, index| {
                let index = first + index;
                let contents = draw.badge.endorsements.get(index);
                if let (Some(endorsing), Some(contents)) = (report.endorsements.get(index), contents) {
                    draw.endorsement(endorsing.of, &Model::new(&endorsing.report, contents));
                    #[cfg(feature = "trust")]
                    if let Some(beside) = &endorsing.beside {
                        super::company::came(draw.pen, beside);
                    }
                }
            });
            if !draw.pen.is_empty() && !report.endorsements.iter().all(names_text) {
                draw.pen.note(Key::EndorsementsNote);
            }
        });
    }

    /// What came out of one and, where it holds, who says what of which. Of one that does not hold nothing is
    /// shown as said by anybody.
    fn endorsement(&mut self, of: Endorsed, model: &Model<'_>) {
        let badge = match model.claims {
            Claims::Shown(badge) if verdict(model.report) == Verdict::Valid => badge,
            _ => {
                several::outcome(self.pen, model);
                return checks::reasons(self.pen, model);
            }
        };
        several::summary(self.pen, model, self.options);
        let own = badge.issuer.id == self.badge.issuer.id;
        let by_recipient = self.badge.recipient.as_deref() == Some(&*badge.issuer.id);
        let key = match of {
            Endorsed::Badge => Key::EndorsedAward,
            Endorsed::Achievement => Key::EndorsedAchievement,
            Endorsed::Creator => Key::EndorsedCreator,
            Endorsed::Issuer => Key::EndorsedIssuer,
            #[cfg(feature = "trust")]
            Endorsed::Parent => Key::EndorsedParent,
            #[cfg(feature = "trust")]
            Endorsed::Assessor => Key::EndorsedAssessor,
        };
        let mut inside = Draw { pen: self.pen, model, options: self.options, badge };
        inside.pen.open_part(Tag::Dl, "facts");
        inside.row(key, &mut |draw| {
            draw.issuer();
            for (is, note) in [(own, Key::EndorserIssuer), (by_recipient, Key::EndorserRecipient)] {
                if is {
                    draw.pen.note(note);
                }
            }
        });
        #[cfg(feature = "trust")]
        super::listings::noted(inside.pen, model.report);
        inside.comment();
        inside.row(Key::LabelIssued, &mut |draw| {
            if let Some(date) = draw.badge.period.from {
                draw.pen.value(Value::Day(date));
            }
        });
        inside.pen.close();
        checks::reasons(inside.pen, model);
    }
}

/// Whether an endorsement names exactly the badge's text, by a digest.
#[cfg(feature = "trust")]
fn names_text(endorsing: &Endorsing) -> bool {
    endorsing.beside.as_ref().is_some_and(|beside| beside.bound == Some(Bound::Text))
}

/// Only what came beside a badge is compared with its text, and only the feature `trust` reads that.
#[cfg(not(feature = "trust"))]
const fn names_text(_: &Endorsing) -> bool {
    false
}
