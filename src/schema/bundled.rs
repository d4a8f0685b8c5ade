//! Official schemas that are compiled in; `schemas/README.md` says whose they are and whence they come.

/// Where the official schema of Open Badges 3.0 stands.
pub(super) const OFFICIAL: &str =
    "https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_achievementcredential_schema.json";

/// The official schema at a URL, if it is one.
#[cfg(feature = "schema")]
pub(super) fn at(url: &str) -> Option<&'static str> {
    const TEXT: &str = include_str!("../../schemas/ob_v3p0_json-ld_achievementcredential_schema.json");
    (url == OFFICIAL).then_some(TEXT)
}
