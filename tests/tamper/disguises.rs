//! A signature over RDF lets a member be written in several ways. None of them makes a reader of
//! names miss what was signed (CTX-09, SEC-06).

use crate::badges::{self, Bench, GUILD_METHOD, IssuerKind, Model, REFUSALS, find, quoted, shown};
use open_badge::issue::Suite;
use open_badge::json::{Object, Pointer, Value};
use open_badge::report::{Code, Verdict};

/// Ways to write a member that mean the same in RDF, so that the signature holds, and by which a
/// reader of names might miss it.
const DISGUISES: [&str; 7] =
    ["in brackets", "in brackets twice", "as a set", "as a value object", "nested", "included", "by a class's name"];

/// The badge with the member at `place` in disguise; `None` where that cannot be done.
fn disguise(badge: &Value, place: &str, disguise: &str) -> Option<Value> {
    let value = find(badge, place)?;
    let text = badges::write(value);
    let (object, name) = place.rsplit_once('/')?;
    let holder = find(badge, object)?.as_object()?;
    let moved = format!("{{{}: {text}}}", quoted(name));
    match disguise {
        "in brackets" => Some(badges::set(badge, place, &format!("[{text}]"))),
        "in brackets twice" => Some(badges::set(badge, place, &format!("[[{text}]]"))),
        "as a set" => Some(badges::set(badge, place, &format!(r#"{{"@set": [{text}]}}"#))),
        "as a value object" => Some(badges::set(badge, place, &format!(r#"{{"@value": {text}}}"#))),
        "nested" => Some(badges::set(&badges::remove(badge, place), &format!("{object}/@nest"), &moved)),
        "included" if name != "id" && name != "type" => {
            let id = quoted(holder.get("id")?.as_str()?);
            let types = holder.get("type").map(badges::write)?;
            let node = format!(r#"[{{"id": {id}, "type": {types}, {}]"#, &moved[1..]);
            Some(badges::set(&badges::remove(badge, place), &format!("{object}/@included"), &node))
        }
        _ => {
            let class = match name {
                "achievement" => "Achievement",
                "creator" => "Profile",
                "criteria" => "Criteria",
                "image" => "Image",
                _ => return None,
            };
            Some(badges::rename(badge, place, class))
        }
    }
}

/// Badges in which there is something to hide: an end, another creator, a failed result.
fn badges_with_a_catch() -> Vec<Value> {
    let contexts = ["context-3.0.3.json", "context-3.0.2.json", "context-3.0.1.json", "context.json"];
    let guild = IssuerKind::DidWeb.id();
    let build = |(index, context): (usize, &str)| {
        let model = if index == 0 { Model::V2 } else { Model::V1 };
        let badge = badges::unsigned(model, Suite::EddsaRdfc2022, &guild);
        let badge =
            badges::set(&badge, "/@context/1", &quoted(&format!("https://purl.imsglobal.org/spec/ob/v3p0/{context}")));
        // The older texts have no such members.
        let badge = if index == 0 {
            badge
        } else {
            ["/awardedDate", "/evidence/0/genre"].iter().fold(badge, |badge, place| badges::remove(&badge, place))
        };
        let badge = badges::set(&badge, "/credentialSubject/achievement/creator/id", r#""did:web:university.example""#);
        let described =
            r#"[{"id": "urn:uuid:1", "type": ["ResultDescription"], "name": "Outcome", "resultType": "Status"}]"#;
        let badge = badges::set(&badge, "/credentialSubject/achievement/resultDescription", described);
        let result = r#"[{"type": ["Result"], "resultDescription": "urn:uuid:1", "status": "Failed"}]"#;
        let badge = badges::set(&badge, "/credentialSubject/result", result);
        badges::sign(&badge, &badges::issuer_key(), GUILD_METHOD, Suite::EddsaRdfc2022)
    };
    contexts.into_iter().enumerate().map(build).collect()
}

#[test]
fn no_way_of_writing_hides_a_signed_member() {
    let mut bench = Bench::new();
    let (mut refused, mut same, mut wrong) = (0, 0, Vec::new());
    for badge in badges_with_a_catch() {
        let honest = bench.verify(&badge);
        assert_eq!(badges::verdict_of(&honest), Verdict::Valid, "{:#?}", badges::troubles(&honest));
        let caveats = honest.report.caveats();
        assert!(caveats.contains(&Code::BadgeCreator) && caveats.contains(&Code::BadgeResultStatus), "{caveats:?}");
        let mut places = Vec::new();
        members(&badge.as_object().unwrap().without("proof").without("@context"), &Pointer::root(), &mut places);
        for place in places {
            for name in DISGUISES {
                let Some(changed) = disguise(&badge, place.as_str(), name) else { continue };
                let verification = bench.verify(&changed);
                let verdict = badges::verdict_of(&verification);
                if verdict != Verdict::Valid {
                    assert!(REFUSALS.contains(&verdict), "{} {name}: {verdict:?}", place.as_str());
                    refused += 1;
                } else if shown(&verification) == shown(&honest) && verification.report.caveats() == caveats {
                    same += 1;
                } else {
                    let context = badges::get(&badge, "/@context/1").as_str().unwrap_or_default();
                    wrong.push(format!("{context} {} {name}: {:?}", place.as_str(), verification.report.caveats()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    println!("{refused} refused, {same} shown as signed");
    assert!(refused > 500 && same > 100, "{refused} and {same}");
}

fn members(object: &Object, at: &Pointer, places: &mut Vec<Pointer>) {
    for (name, value) in object.iter() {
        let at = at.member(name);
        places.push(at.clone());
        match value {
            Value::Object(object) => members(object, &at, places),
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    if let Value::Object(object) = item {
                        members(object, &at.item(index), places);
                    }
                }
            }
            _ => {}
        }
    }
}
