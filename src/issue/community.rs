//! The folder that makes a community known on any host of static files: where what stands in it, and its first files.
//!
//! A community is whoever holds the key of a did:web; its members have badges of it, and its lists say which of
//! these it has withdrawn.

use super::{Bits, Issuer, Purpose, Refusal, SigningKey, StatusList, did};
use crate::Settings;
use crate::card::escape;
use crate::documents::{Documents, Unpacked, Wanted};
use crate::json::{self, Numbers, Object, Value};
use crate::key::did::web;
use crate::time::Timestamp;

/// Where memberships are.
pub const MEMBERS: &str = "members";
/// Where lists are.
pub const STATUS: &str = "status";
/// The badge that each membership begins with.
pub const TEMPLATE: &str = "membership.json";
/// The page of the members.
pub const PAGE: &str = "index.html";
/// The page's style.
pub const STYLE: &str = "wall.css";
/// The addresses of the memberships that the page shows.
pub const SHOWN: &str = "members.json";
/// Where the element's files are.
pub const ELEMENT: &str = "open-badge";

/// How many days a list speaks. Whoever has a list of then can hide for so long what was set in it since.
const DAYS: i64 = 35;

/// Where things are that follow from a did:web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The folder's address, without a slash at its end.
    pub url: String,
    /// The did.json, relative to the folder.
    pub document: &'static str,
}

impl Places {
    /// Those of a did:web; `None` where it is none.
    #[must_use]
    pub fn of(did: &str) -> Option<Self> {
        let url = web::url(did).ok()?;
        let document = match web::place(did)? {
            (_, path) if path.is_empty() => ".well-known/did.json",
            _ => "did.json",
        };
        let url = url.strip_suffix(document)?.trim_end_matches('/');
        Some(Self { url: url.into(), document })
    }

    /// The address of the list for a purpose.
    #[must_use]
    pub fn list(&self, purpose: Purpose) -> String {
        [&self.url, "/", &list(purpose)].concat()
    }
}

/// The file of the list for a purpose, relative to the folder.
#[must_use]
pub fn list(purpose: Purpose) -> String {
    [STATUS, "/", purpose.name(), ".json"].concat()
}

/// The file of taken places, relative to the folder.
#[must_use]
pub fn taken() -> String {
    [STATUS, "/taken.txt"].concat()
}

/// When a list that begins now ends.
#[must_use]
pub const fn list_ends(from: Timestamp) -> Timestamp {
    days_after(from, DAYS)
}

/// So many days later.
#[must_use]
pub const fn days_after(time: Timestamp, days: i64) -> Timestamp {
    Timestamp { seconds: time.seconds.saturating_add(days * 24 * 60 * 60), nanos: time.nanos }
}

/// The files that are the same for every community but for its names.
const KIT: [(&str, &str); 7] = [
    ("README.md", include_str!("kit/README.md")),
    (TEMPLATE, include_str!("kit/membership.json")),
    ("friends.json", include_str!("kit/friends.json")),
    ("_headers", include_str!("kit/_headers")),
    (".htaccess", include_str!("kit/htaccess")),
    ("vercel.json", include_str!("kit/vercel.json")),
    // Tells GitHub Pages to publish what begins with a dot.
    (".nojekyll", ""),
];

/// The first files that need no signature, each by its place in the folder, for the community of `name` that is
/// `did`.
#[must_use]
pub fn kit(did: &str, name: &str, places: &Places, now: Timestamp) -> Vec<(String, String)> {
    let path = places.url.strip_prefix("https://").and_then(|rest| rest.split_once('/')).map_or("", |(_, path)| path);
    let path = if path.is_empty() { String::new() } else { ["/", path].concat() };
    let fill = |(file, contents): (&str, &str)| {
        let name = if file.ends_with(".json") { escaped(name) } else { name.into() };
        // The name last: it could hold what looks like a place to fill.
        let filled = contents
            .replace("{DID}", did)
            .replace("{DAY}", &now.date())
            .replace("{URL}", &places.url)
            .replace("{DOCUMENT}", places.document)
            .replace("{PATH}", &path)
            .replace("{NAME}", &name);
        (file.into(), filled)
    };
    let mut files: Vec<_> = KIT.into_iter().map(fill).collect();
    files.push((taken(), String::new()));
    files
}

/// The page of the members, and its style. `members` are names, and addresses of memberships from the folder on.
#[must_use]
pub fn page(did: &str, name: &str, members: &[(String, String)]) -> [(&'static str, String); 2] {
    // The names last: one could hold what looks like a place to fill.
    let fill = |(name, file): &(String, String)| {
        include_str!("kit/wall-member.html").replace("{FILE}", file).replace("{MEMBER}", &markup(name))
    };
    let mut list: String = members.iter().map(fill).collect();
    if members.is_empty() {
        list.push_str("<li>Nobody is shown yet.</li>\n");
    }
    let parts: Vec<String> = include_str!("kit/wall.html")
        .split("{MEMBERS}")
        .map(|part| part.replace("{DID}", &markup(did)).replace("{NAME}", &markup(name)))
        .collect();
    [(PAGE, parts.join(&list)), (STYLE, include_str!("kit/wall.css").into())]
}

/// A text as it stands in JSON, between the quotes.
fn escaped(text: &str) -> String {
    let quoted = json::write(&Value::string(text));
    quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or_default().into()
}

/// A text as it stands in HTML, also in an attribute.
fn markup(text: &str) -> String {
    let mut markup = String::with_capacity(text.len());
    escape(text, &mut markup);
    markup
}

/// A community that is about to begin: all that its folder needs, and nothing signed yet.
#[derive(Clone, Debug)]
pub struct Beginning {
    did: String,
    name: String,
    places: Places,
    document: String,
    method: String,
    lists: Vec<(Purpose, String)>,
    now: Timestamp,
}

impl Beginning {
    /// The community that calls itself `name` and is `did`, with lists for `purposes`. `None` where it is no did:web.
    #[must_use]
    pub fn new(key: &SigningKey, did: &str, name: &str, purposes: &[Purpose], now: Timestamp) -> Option<Self> {
        let places = Places::of(did)?;
        let lists = purposes.iter().map(|purpose| (*purpose, places.list(*purpose))).collect();
        Some(Self {
            did: did.into(),
            name: name.into(),
            places,
            document: json::write_pretty(&did::web_document(did, &key.multikey())),
            method: did::web_method(did, &key.multikey()),
            lists,
            now,
        })
    }

    /// Where the folder is to be published, without a slash at its end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.places.url
    }

    /// The exact words that are to be signed: a list for each purpose.
    #[must_use]
    pub fn words(&self) -> Vec<Object> {
        self.drafts().map(|draft| draft.words()).collect()
    }

    /// Signs them with the key and at the time that it was made for, reads them as whoever checks a badge would, and gives all
    /// files, each by its place in the folder. The page of the members is among them, though there are none.
    ///
    /// # Errors
    /// [`Refusal`]
    pub fn sign(&self, key: &SigningKey, numbers: Numbers) -> Result<Vec<(String, String)>, Refusal> {
        let settings = Settings { now: self.now, numbers };
        let mut documents = Documents::new();
        documents.offline = true;
        documents.give(&[&self.places.url, "/", self.places.document].concat(), self.document.clone().into_bytes());
        let mut issuer = Issuer::new(key, &self.method);
        let mut files = kit(&self.did, &self.name, &self.places, self.now);
        files.push((self.places.document.into(), self.document.clone()));
        for draft in self.drafts() {
            let signed = loop {
                match issuer.issue_list(&draft, &documents, &settings) {
                    Err(Refusal::Wanted(wanted)) if unpack(&wanted, &mut documents) => {}
                    signed => break signed?,
                }
            };
            files.push((list(draft.purpose), signed));
        }
        files.extend(page(&self.did, &self.name, &[]).map(|(file, text)| (file.into(), text)));
        files.push((SHOWN.into(), "[]\n".into()));
        Ok(files)
    }

    fn drafts(&self) -> impl Iterator<Item = StatusList<'_>> {
        self.lists.iter().map(|(purpose, url)| StatusList {
            url,
            issuer: &self.did,
            purpose: *purpose,
            packed: Bits::NONE_PACKED,
            from: self.now,
            until: list_ends(self.now),
        })
    }
}

/// Answers what a new list holds; false where anything else is asked.
fn unpack(wanted: &[Wanted], documents: &mut Documents) -> bool {
    for wanted in wanted {
        let Wanted::Unpacked(packed) = wanted else { return false };
        if packed.bytes != Bits::NONE_PACKED {
            return false;
        }
        documents.unpack(packed.clone(), Unpacked::Whole(Bits::none().bytes().to_vec()));
    }
    true
}
