//! Who else signed: co-signatures by people whose membership of a community is shown by a badge that came with
//! this one (RECOGNITION.md §3). Membership is looked at now; nobody can tell when a proof was made.

use super::{Community, Companion};
use crate::credential::{Badge, Contents};
use crate::report::{Report, Role, Verdict};
use crate::verify::holds;

/// The type of achievement that a membership is.
pub const MEMBERSHIP: &str = "Membership";

/// Who signed a badge beside its issuer, in the eyes of a reader who named a community.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoSigners {
    /// The community's identifier.
    pub community: Box<str>,
    /// How many members the reader asked for.
    pub at_least: usize,
    /// Members today whose signature holds, each once.
    pub members: Vec<Member>,
    /// Others whose signature holds; keys cost nothing, so their number says nothing.
    pub others: Vec<Box<str>>,
}

/// A member who signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The member's identifier, which controls the key.
    pub id: Box<str>,
    /// Where the membership badge was.
    pub source: Box<str>,
}

impl CoSigners {
    /// Whether as many members signed as the reader asked for.
    #[must_use]
    pub fn enough(&self) -> bool {
        self.members.len() >= self.at_least
    }
}

/// Sorts those who signed beside the issuer: by whether a membership of theirs holds today.
pub(super) fn sort(report: &Report, community: &Community, companions: &[Companion<'_>]) -> CoSigners {
    let mut sorted = CoSigners {
        community: community.id.clone(),
        at_least: community.at_least,
        members: Vec::new(),
        others: Vec::new(),
    };
    let issuer = report.issuer.as_ref().map(|issuer| &*issuer.id);
    for proof in report.proofs.iter().filter(|proof| proof.role == Role::CoSignature) {
        let Some(controller) = proof.controller.as_deref().filter(|_| proof.verdict() == Verdict::Valid) else {
            continue;
        };
        // One person counts once, the issuer and the community itself not at all.
        let known = sorted.members.iter().any(|member| *member.id == *controller)
            || sorted.others.iter().any(|other| **other == *controller);
        if known || Some(controller) == issuer || *controller == *community.id {
            continue;
        }
        match companions.iter().find(|companion| is_membership(companion, community, controller)) {
            Some(companion) => {
                companion.used.set(true);
                sorted.members.push(Member { id: controller.into(), source: companion.source.into() });
            }
            None => sorted.others.push(controller.into()),
        }
    }
    sorted
}

/// Whether a badge is of the kind that memberships are.
pub(super) fn is_kind(badge: &Badge) -> bool {
    badge.achievement.kind.as_deref() == Some(MEMBERSHIP)
}

/// Whether this is a membership badge of the community for this person, and stands now. One whose status is
/// not known does not.
fn is_membership(companion: &Companion<'_>, community: &Community, person: &str) -> bool {
    let Contents::Signed(badge) = companion.contents else { return false };
    badge.endorsement.is_none()
        && is_kind(badge)
        && *badge.issuer.id == *community.id
        && badge.recipient.as_deref() == Some(person)
        && holds(companion.report)
}
