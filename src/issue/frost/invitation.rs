//! What opens an exchange about shares: who takes part, and what for. It holds no secret.

use super::group::check_members;
use super::text::{Kind, Text, begin, encoded, integer, line, number, string};
use super::{FrostError, Group, Member};
use crate::issue::random;
use crate::json::{Object, Value};

/// What an exchange about shares is for.
#[derive(Clone, Debug)]
pub enum Purpose {
    /// To make a key.
    Generation,
    /// To give those who take part new shares of the same key. Shares of those who do not no longer fit.
    Refresh(Box<Group>),
    /// To make somebody's lost share again.
    Repair {
        /// Of which group.
        of: Box<Group>,
        /// Who lost it.
        lost: String,
    },
}

/// An invitation to an exchange about shares.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub(super) object: Object,
    purpose: Purpose,
    group: String,
    quorum: u16,
    members: Vec<Member>,
}

impl Invitation {
    /// An invitation to make a key of which `quorum` of these sign together.
    ///
    /// # Errors
    /// [`FrostError::Members`], [`FrostError::NoRandomness`]
    pub fn to_make(group: &str, quorum: u16, names: &[String]) -> Result<Self, FrostError> {
        let members = names.iter().zip(1..).map(|(name, number)| Member { number, name: name.trim().into() });
        Self::new(Kind::Generation, group, quorum, members.collect(), Vec::new())
    }

    /// An invitation to refresh the shares of these members, `quorum` of them at least.
    ///
    /// # Errors
    /// [`FrostError::Members`], [`FrostError::NotAMember`], [`FrostError::NoRandomness`]
    pub fn to_refresh(group: &Group, names: &[String]) -> Result<Self, FrostError> {
        let of = ("of", Value::Object(group.object()));
        Self::new(Kind::Refresh, group.name(), group.quorum(), group.named(names)?, vec![of])
    }

    /// An invitation to make the share of `lost` again with the help of these members, `quorum` of them at least.
    ///
    /// # Errors
    /// [`FrostError::Members`], [`FrostError::NotAMember`], [`FrostError::NoRandomness`]
    pub fn to_repair(group: &Group, lost: &str, helpers: &[String]) -> Result<Self, FrostError> {
        if helpers.iter().any(|name| name == lost) || helpers.len() < usize::from(group.quorum()) {
            return Err(FrostError::Members);
        }
        let members = group.named(&[helpers, &[lost.into()]].concat())?;
        let more = vec![("of", Value::Object(group.object())), ("lost", Value::string(lost))];
        Self::new(Kind::Repair, group.name(), group.quorum(), members, more)
    }

    fn new(
        kind: Kind,
        group: &str,
        quorum: u16,
        members: Vec<Member>,
        more: Vec<(&str, Value)>,
    ) -> Result<Self, FrostError> {
        let mut object = begin(kind, 0);
        object.insert("group", Value::string(group));
        object.insert("quorum", integer(quorum.into()));
        let entries = members.iter().map(|member| {
            let mut entry = Object::new();
            entry.insert("number", integer(member.number.into()));
            entry.insert("name", Value::string(&member.name));
            Value::Object(entry)
        });
        object.insert("members", Value::Array(entries.collect()));
        for (name, value) in more {
            object.insert(name, value);
        }
        object.insert("random", encoded(&random().map_err(|_| FrostError::NoRandomness)?));
        Self::of(kind, object)
    }

    /// Reads the text of [`Invitation::to_text`].
    ///
    /// # Errors
    /// [`FrostError::NotAText`], [`FrostError::Version`], [`FrostError::Step`], [`FrostError::Members`],
    /// [`FrostError::NotAMember`]
    pub fn read(text: &str) -> Result<Self, FrostError> {
        let text = Text::read_as(text, &[Kind::Generation, Kind::Refresh, Kind::Repair], 0)?;
        Self::of(text.kind, text.object)
    }

    fn of(kind: Kind, object: Object) -> Result<Self, FrostError> {
        let old = || object.get("of").and_then(Value::as_object).ok_or(FrostError::NotAText).and_then(Group::of);
        let purpose = match kind {
            Kind::Refresh => Purpose::Refresh(Box::new(old()?)),
            Kind::Repair => {
                let lost = string(&object, "lost").ok_or(FrostError::NotAText)?.into();
                Purpose::Repair { of: Box::new(old()?), lost }
            }
            _ => Purpose::Generation,
        };
        let parts = (|| {
            let listed = object.get("members")?.as_array()?.iter().map(|entry| {
                let entry = entry.as_object()?;
                Some(Member { number: number(entry, "number")?, name: string(entry, "name")?.into() })
            });
            Some((
                string(&object, "group")?.to_owned(),
                number(&object, "quorum")?,
                listed.collect::<Option<Vec<_>>>()?,
            ))
        })();
        let (group, quorum, members) = parts.ok_or(FrostError::NotAText)?;
        check_members(&members, quorum)?;
        match &purpose {
            Purpose::Generation => {
                // Numbers follow from the order, so that all have the same.
                if members.iter().zip(1..).any(|(member, number)| member.number != number) {
                    return Err(FrostError::Members);
                }
            }
            Purpose::Refresh(of) | Purpose::Repair { of, .. } => {
                if of.quorum() != quorum || of.name() != group {
                    return Err(FrostError::Members);
                }
                if let Some(member) = members.iter().find(|member| !of.members().contains(member)) {
                    return Err(FrostError::NotAMember(member.name.clone()));
                }
            }
        }
        if let Purpose::Repair { lost, .. } = &purpose {
            let helpers = members.iter().filter(|member| member.name != *lost).count();
            if helpers == members.len() || helpers < usize::from(quorum) {
                return Err(FrostError::Members);
            }
        }
        Ok(Self { object, purpose, group, quorum, members })
    }

    /// The invitation as one line of JSON.
    #[must_use]
    pub fn to_text(&self) -> String {
        line(&self.object)
    }

    /// What for.
    #[must_use]
    pub fn purpose(&self) -> &Purpose {
        &self.purpose
    }

    /// What the group calls itself.
    #[must_use]
    pub fn group(&self) -> &str {
        &self.group
    }

    /// How many sign together.
    #[must_use]
    pub fn quorum(&self) -> u16 {
        self.quorum
    }

    /// Who takes part.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    pub(super) fn kind(&self) -> Kind {
        match self.purpose {
            Purpose::Generation => Kind::Generation,
            Purpose::Refresh(_) => Kind::Refresh,
            Purpose::Repair { .. } => Kind::Repair,
        }
    }
}
