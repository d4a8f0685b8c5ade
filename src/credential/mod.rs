//! The typed credential, and the rules of its data model and of Open Badges.

mod badge;
mod data_model;
mod open_badges;
mod read;
mod recognise;
pub(crate) mod rules;

pub use badge::{
    Achievement, Alignment, Badge, Contents, Criteria, Evidence, Identity, Image, Localized, Period, Profile, Text,
};
pub use data_model::{check_data_model, issuer_id};
pub use open_badges::check_open_badge;
pub(crate) use open_badges::is_context;
pub use read::read_badge;
pub use recognise::DataModel;
pub(crate) use recognise::recognise;
