//! The typed credential, and the rules of its data model and of Open Badges.

mod badge;
#[cfg(feature = "full")]
mod claims;
#[cfg(feature = "full")]
pub(crate) mod clr;
mod data_model;
#[cfg(any(feature = "schema", feature = "trust"))]
pub(crate) mod digest;
mod endorsed;
#[cfg(feature = "full")]
mod endorsement;
#[cfg(feature = "full")]
mod iso;
#[cfg(feature = "full")]
pub(crate) mod ob1;
#[cfg(feature = "full")]
pub(crate) mod ob2;
mod open_badges;
mod read;
mod recognise;
#[cfg(feature = "full")]
mod results;
pub(crate) mod rules;

#[cfg(any(feature = "schema", feature = "trust"))]
pub use badge::Digest;
pub use badge::{
    Achievement, Alignment, Association, Badge, Contents, Criteria, Endorsement, Evidence, Identity, Image, Localized,
    PARTICULARS, Particular, Period, Plain, Profile, Reached, Record, Related, Source, Text,
};
#[cfg(feature = "full")]
pub(crate) use claims::Claims;
#[cfg(feature = "full")]
pub(crate) use data_model::check_base_context;
pub use data_model::{check_data_model, issuer_id};
pub(crate) use endorsed::{ENDORSEMENTS, endorsed};
#[cfg(feature = "full")]
pub(crate) use endorsement::check_endorsement;
#[cfg(feature = "full")]
pub use ob1::{Change, Changed};
pub use open_badges::check_open_badge;
pub(crate) use open_badges::is_context;
pub(crate) use read::read;
#[cfg(feature = "full")]
pub(crate) use read::read_claim;
pub use recognise::DataModel;
pub(crate) use recognise::{Claim, Kind, describe, kind};
#[cfg(feature = "full")]
pub(crate) use recognise::{Version, version};
