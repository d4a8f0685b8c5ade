//! One report and badge for each state of a card (UX.md §4), for tests and the gallery.
#![allow(dead_code, clippy::unwrap_used, missing_docs)]

use open_badge::credential::{
    Achievement, Alignment, Badge, Contents, Criteria, Evidence, Identity, Image, Localized, Period, Profile, Source,
    Text,
};
use open_badge::json::Pointer;
use open_badge::report::{
    Check, Code, Endorsed, Endorsing, Issuer, Outcome, Proof, Report, Requirement, Role, Scope, Why,
};
use open_badge::time::{self, Timestamp};

/// A card in one state.
pub struct Case {
    pub name: &'static str,
    pub report: Report,
    pub contents: Contents,
}

pub fn at(text: &str) -> Timestamp {
    time::parse(text).unwrap().timestamp
}

pub fn text(value: &str) -> Text {
    Text(vec![Localized { value: value.into(), language: Some("en".into()), right_to_left: None }])
}

/// A report in which every required check passed: valid, by did:web, with a status list.
pub fn valid() -> Report {
    let mut report = Report::new(at("2026-08-20T14:05:00Z"));
    report.format.standard = Some("Open Badges 3.0");
    report.credential = Some("urn:uuid:0f7c".into());
    report.issuer = Some(Issuer { id: "did:web:example.edu".into(), host: Some("example.edu".into()), path: vec![] });
    report.contacted = vec!["example.edu".into()];
    for code in Code::ALL {
        let outcome = match code.requirement() {
            Requirement::Pass => Outcome::Pass,
            Requirement::Present => match code {
                Code::ProofExpires | Code::ProofChain | Code::ProofContext => Outcome::NotApplicable,
                _ => Outcome::Pass,
            },
            Requirement::Optional => continue,
        };
        report.checks.push(Check::new(code, outcome, Pointer::root()));
    }
    set(&mut report, Code::StatusRevocation, Outcome::Pass, &[("date", "2026-08-19T00:00:00Z")]);
    set(&mut report, Code::IssuerDomain, Outcome::Pass, &[("host", "example.edu")]);
    report.proofs = vec![Proof {
        scope: Scope::PROOF,
        about: Pointer::root().member("proof"),
        suite: "eddsa-rdfc-2022".into(),
        method: "did:web:example.edu#key-1".into(),
        controller: Some("did:web:example.edu".into()),
        role: Role::Issuer,
        checks: report.checks.clone(),
        #[cfg(feature = "inspect")]
        trace: None,
    }];
    report
}

/// Sets what came of a check.
pub fn set(report: &mut Report, code: Code, outcome: Outcome, values: &[(&'static str, &str)]) {
    report.checks.retain(|check| check.code != code);
    let check = Check::new(code, outcome, Pointer::root().member("credentialSubject"));
    report.checks.push(values.iter().fold(check, |check, (name, value)| check.with(name, value)));
}

/// A report of a hosted badge in which every required check passed.
pub fn hosted() -> Report {
    let mut report = valid();
    report.format.standard = Some("Open Badges 2.0");
    report.scope = Scope::HOSTED;
    report.credential = Some("https://example.edu/awards/1".into());
    let path = vec!["issuer".into()];
    report.issuer = Some(Issuer { id: "https://example.edu/issuer".into(), host: Some("example.edu".into()), path });
    report.checks.retain(|check| report.scope.has(check.code.part()));
    report.proofs.clear();
    report
}

fn with(code: Code, outcome: Outcome, values: &[(&'static str, &str)]) -> Report {
    let mut report = valid();
    set(&mut report, code, outcome, values);
    report
}

const PICTURE: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 96'%3E%3Crect \
    width='96' height='96' rx='20' fill='%23365a8c'/%3E%3Cpath d='M26 66 48 24l22 42H58L48 46 38 66z' \
    fill='%23fff'/%3E%3C/svg%3E";

/// An everyday badge.
pub fn badge() -> Badge {
    Badge {
        id: Some("urn:uuid:0f7c1b5e-2f7e-4c39-8f2a-6f3f6d0f9a11".into()),
        name: text("Advanced welding"),
        issuer: Profile {
            read_from: Source::Document,
            id: "did:web:example.edu".into(),
            name: text("Example Polytechnic"),
            url: Some("https://example.edu/".into()),
            email: Some("badges@example.edu".into()),
            description: text("A school of crafts."),
        },
        recipient: Some("did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK".into()),
        recipient_name: text("A. Lee"),
        identifiers: vec![Identity {
            kind: "emailAddress".into(),
            value: "sha256$ab12".into(),
            hashed: true,
            salt: Some("s".into()),
        }],
        achievement: Achievement {
            read_from: Source::Document,
            id: "https://example.edu/achievements/welding".into(),
            name: text("Advanced welding"),
            description: text("Welds steel and aluminium in all positions, and reads the drawings."),
            criteria: Criteria {
                id: Some("https://example.edu/criteria".into()),
                narrative: Some(
                    "Pass **both** parts:\n\n1. a written test\n2. a practical test, see [the rules](https://example.org/rules)"
                        .into(),
                ),
            },
            kind: Some("Competency".into()),
            creator: None,
            alignments: vec![Alignment {
                name: "Fusion welding".into(),
                url: "https://standards.example.org/9606".into(),
                framework: Some("Welding standards".into()),
                code: Some("9606-1".into()),
            }],
            tags: vec!["welding".into(), "steel".into()],
            related: vec![],
        },
        period: Period { from: Some(at("2026-05-03T00:00:00Z")), until: Some(at("2029-05-03T00:00:00Z")) },
        awarded: Some(at("2026-04-30T00:00:00Z")),
        evidence: vec![Evidence {
            id: Some("https://portfolio.example.net/joint".into()),
            name: text("Test joint"),
            description: text("Photographs of the joint before and after bending."),
            narrative: None,
            genre: Some("Photo".into()),
        }],
        narrative: Some("Worked on it for *six weeks*.".into()),
        image: Some(Image { url: PICTURE.into(), caption: Some("A white A on blue".into()), covered: true }),
        ..Badge::default()
    }
}

/// Every state, by name.
pub fn all() -> Vec<Case> {
    all_with(&badge())
}

/// Every state, with contents as the verifier would hand them out.
pub fn all_with(badge: &Badge) -> Vec<Case> {
    let shown = || Contents::Signed(Box::new(badge.clone()));
    let unchecked = || Contents::Unchecked(Box::new(badge.clone()));
    let case = |name, report, contents| Case { name, report, contents };
    let published = |source: &dyn Fn(Box<str>) -> Source| {
        let mut badge = badge.clone();
        for part in [&mut badge.read_from, &mut badge.achievement.read_from, &mut badge.issuer.read_from] {
            *part = source("example.edu".into());
        }
        Contents::Published(Box::new(badge))
    };
    let mut copies = hosted();
    set(&mut copies, Code::HostedSupplied, Outcome::Fail, &[("host", "example.edu")]);
    copies.contacted.clear();

    let mut unlinked = with(Code::IssuerDomain, Outcome::Fail, &[]);
    unlinked.issuer = Some(Issuer { id: "did:key:z6MkExample".into(), host: None, path: vec![] });
    let mut expired = with(Code::DateUntil, Outcome::Fail, &[("date", "2029-05-03T00:00:00Z")]);
    expired.checked_at = at("2029-08-20T14:05:00Z");
    let mut not_a_badge = Report::new(at("2026-08-20T14:05:00Z"));
    set(&mut not_a_badge, Code::IntakeBadge, Outcome::Fail, &[("found", "a JSON object of type Recipe")]);

    let mut cases = vec![
        case("valid", valid(), shown()),
        case("valid-hosted", hosted(), published(&Source::Hosted)),
        case("valid-copies", copies, published(&Source::Supplied)),
        case("no-status", with(Code::StatusRevocation, Outcome::NotApplicable, &[]), shown()),
        case(
            "status-unknown",
            with(Code::StatusRevocation, Outcome::Unknown(Why::Unreachable), &[("host", "status.example.edu")]),
            shown(),
        ),
        case("unlinked", unlinked, shown()),
        case("not-completed", with(Code::BadgeResultStatus, Outcome::Fail, &[("status", "Failed")]), shown()),
        case("not-yet-valid", with(Code::DateFrom, Outcome::Fail, &[("date", "2026-12-01T00:00:00Z")]), shown()),
        case("expired", expired, shown()),
        case("suspended", with(Code::StatusSuspension, Outcome::Fail, &[]), shown()),
        case("revoked", with(Code::StatusRevocation, Outcome::Fail, &[("date", "2026-08-19T00:00:00Z")]), shown()),
        case(
            "wrong-signer",
            with(
                Code::KeyIssuer,
                Outcome::Fail,
                &[("controller", "did:key:z6MkAttacker"), ("issuer", "did:web:example.edu")],
            ),
            Contents::Hidden,
        ),
        case("malformed", with(Code::BadgeAchievement, Outcome::Fail, &[("name", "criteria")]), unchecked()),
        case("unsigned", with(Code::ProofPresent, Outcome::Fail, &[]), unchecked()),
        case("tampered", with(Code::ProofSignature, Outcome::Fail, &[]), Contents::Hidden),
        case(
            "could-not-check",
            with(
                Code::KeyDocument,
                Outcome::Unknown(Why::Unreachable),
                &[("host", "example.edu"), ("url", "https://example.edu/.well-known/did.json")],
            ),
            unchecked(),
        ),
        case(
            "unsupported",
            with(Code::ProofSuite, Outcome::Unknown(Why::Unsupported), &[("name", "mldsa44-rdfc-2024")]),
            unchecked(),
        ),
        case("not-a-badge", not_a_badge, Contents::Hidden),
    ];
    for case in &mut cases {
        for _ in &badge.endorsements {
            let about = Pointer::root().member("endorsement");
            case.report.endorsements.push(Endorsing {
                about,
                of: Endorsed::Badge,
                report: valid(),
                #[cfg(feature = "trust")]
                beside: None,
            });
        }
    }
    cases
}

/// Contents that strain a card: the longest names, scripts, and pictures of every shape.
pub fn strained() -> Vec<Case> {
    let named = |name: &str, language: &str, right_to_left: bool| {
        let said = |value: &str| {
            Text(vec![Localized {
                value: value.into(),
                language: Some(language.into()),
                right_to_left: Some(right_to_left),
            }])
        };
        let mut badge = badge();
        badge.name = said(name);
        badge.achievement.name = said(name);
        badge.achievement.description = said(&name.chars().take(1500).collect::<String>());
        badge.issuer.name = said(name);
        badge.recipient_name = said(name);
        badge
    };
    let pictured = |width: u32, height: u32| {
        let mut badge = badge();
        let url = format!(
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}'%3E%3Crect \
             width='100%25' height='100%25' fill='%23365a8c'/%3E%3Ccircle cx='50%25' cy='50%25' r='20%25' \
             fill='%23fff'/%3E%3C/svg%3E"
        );
        badge.image = Some(Image { url: url.into(), caption: None, covered: true });
        badge
    };
    let mut plain = badge();
    plain.image = None;
    let mut bare = Badge { name: text("Soldering"), ..Badge::default() };
    bare.achievement.name = text("Soldering");
    let mut long_host = badge();
    long_host.issuer.url = Some(format!("https://{}example.edu/", "a-long-label-of-a-domain.".repeat(8)).into());

    let shown = |name, badge| Case { name, report: valid(), contents: Contents::Signed(Box::new(badge)) };
    let mut far = shown("a host of 211 letters", long_host);
    let host = format!("{}example.edu", "a-long-label-of-a-domain.".repeat(8));
    far.report.issuer =
        Some(Issuer { id: format!("did:web:{host}").into(), host: Some(host.as_str().into()), path: vec![] });
    far.report.contacted = vec![host.as_str().into()];
    set(&mut far.report, Code::IssuerDomain, Outcome::Pass, &[("host", &host)]);
    vec![
        shown("10,000 letters", named(&"W".repeat(10_000), "en", false)),
        shown("10,000 letters in words", named(&"Welding ".repeat(1250), "en", false)),
        shown("Arabic", named("شهادة اللحام المتقدم في المدرسة التقنية", "ar", true)),
        shown("Chinese", named("高级焊接技能证书由示范理工学院颁发并经外部评审", "zh", false)),
        shown("German", named("Schweißfachmanneignungsprüfungsbescheinigung", "de", false)),
        shown("no picture", plain),
        shown("hardly anything", bare),
        shown("square picture", pictured(96, 96)),
        shown("wide picture", pictured(1600, 100)),
        shown("tall picture", pictured(100, 1600)),
        shown("huge picture", pictured(12_000, 12_000)),
        far,
    ]
}
