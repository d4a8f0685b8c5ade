//! Endorsements that came beside a badge (RECOGNITION.md §4): in a presentation with it, or in a file of their
//! own. Each was verified by itself; here it is found out what of the badge it endorses, and whether it is
//! bound to exactly this text.

use super::Companion;
use crate::credential::digest::is_of;
use crate::credential::{Badge, Contents, Digest};
use crate::json::Pointer;
use crate::limits;
use crate::report::{Beside, Bound, Endorsed, Endorsing, Report};

/// Adds to a badge's endorsements those beside it. `text` is the badge's own file, where that is known.
pub(super) fn attach(report: &mut Report, badge: &mut Badge, companions: &[Companion<'_>], text: Option<&[u8]>) {
    if badge.endorsement.is_some() {
        return;
    }
    for companion in companions {
        let Contents::Signed(signed) = companion.contents else { continue };
        let Some(endorsement) = &signed.endorsement else { continue };
        let Some(of) = endorsed(&endorsement.subject, badge) else { continue };
        if report.endorsements.len() >= limits::ENDORSEMENTS + limits::BESIDE {
            break;
        }
        companion.used.set(true);
        let bound = (of == Endorsed::Badge).then(|| bound(&endorsement.subject, &endorsement.digests, text));
        report.endorsements.push(Endorsing {
            about: Pointer::root(),
            of,
            report: companion.report.clone(),
            beside: Some(Beside { source: companion.source.into(), bound }),
        });
        badge.endorsements.push(companion.contents.clone());
    }
}

/// What of a badge has this identifier.
fn endorsed(subject: &str, badge: &Badge) -> Option<Endorsed> {
    let creator = badge.achievement.creator.as_ref().map(|creator| &*creator.id);
    let parts = [
        (badge.id.as_deref(), Endorsed::Badge),
        (Some(&*badge.achievement.id), Endorsed::Achievement),
        (Some(&*badge.issuer.id), Endorsed::Issuer),
        (creator, Endorsed::Creator),
    ];
    let same = |id: Option<&str>| id.is_some_and(|id| !id.is_empty() && id == subject);
    parts.into_iter().find(|(id, _)| same(*id)).map(|(_, of)| of)
}

/// Whether the digests that an endorsement gives for its subject are those of this text.
fn bound(subject: &str, digests: &[Digest], text: Option<&[u8]>) -> Bound {
    let mut found = Bound::Identifier;
    for digest in digests.iter().filter(|digest| *digest.of == *subject) {
        match text.and_then(|text| is_of(digest, text)) {
            None if found == Bound::Text => {}
            None => found = Bound::NotCompared,
            Some(true) => found = Bound::Text,
            // Whatever else is given, one of the digests is another text's.
            Some(false) => return Bound::OtherText,
        }
    }
    found
}
