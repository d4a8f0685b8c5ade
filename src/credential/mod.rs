//! The typed credential, and the rules of its data model and of Open Badges.

mod badge;

pub use badge::{
    Achievement, Alignment, Badge, Contents, Criteria, Evidence, Identity, Image, Localized, Period, Profile, Text,
};
