//! Official schemas that are compiled in; `schemas/README.md` says whose they are and whence they come.

const OFFICIAL: [(&str, &str); 1] = [(
    "https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_achievementcredential_schema.json",
    include_str!("../../schemas/ob_v3p0_json-ld_achievementcredential_schema.json"),
)];

/// The official schema at a URL, if it is one.
pub(super) fn at(url: &str) -> Option<&'static str> {
    OFFICIAL.iter().find(|(known, _)| *known == url).map(|(_, schema)| *schema)
}
