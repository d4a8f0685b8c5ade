//! What a card consists of, before anything draws it: a small tree of elements from a closed list.
//!
//! Sinks turn it into JSON for the script that makes DOM nodes ([`json`](super::json())), HTML text
//! ([`html`](super::html())) or plain text ([`text`](super::text())). It holds no markup, so nothing an issuer writes can become any
//! (SEC-01), and the attributes that could load or open something take checked values only.

use crate::documents::https_host;
use crate::limits;
use crate::text::Cut;
use crate::time::Timestamp;

/// One node of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// An element with its children.
    Element(Element),
    /// Text, to be shown as it is.
    Text(Box<str>),
    /// An instant, to be shown in the reader's language as a `<time>`.
    Time(Timestamp, TimeStyle),
}

/// How much of an instant is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeStyle {
    /// The day.
    Date,
    /// The day and the time, with its zone.
    Instant,
}

/// An element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    tag: Tag,
    attributes: Vec<(Attribute, Box<str>)>,
    children: Vec<Node>,
}

macro_rules! closed_list {
    ($(#[$doc:meta])* $list:ident: $( $(#[$item_doc:meta])* $item:ident $name:literal )*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $list { $( #[doc = concat!("`", $name, "`")] $(#[$item_doc])* $item, )* }

        impl $list {
            /// The name in HTML.
            #[must_use]
            // What stands before an item may be the feature that it needs.
            #[allow(unused_doc_comments)]
            pub const fn name(self) -> &'static str {
                match self { $( $(#[$item_doc])* Self::$item => $name, )* }
            }
        }
    };
}

closed_list! {
    /// The elements that cards are made of.
    Tag:
    A "a"
    Article "article"
    Bdi "bdi"
    Button "button"
    Code "code"
    Dd "dd"
    Details "details"
    Div "div"
    Dl "dl"
    Dt "dt"
    Em "em"
    #[cfg(feature = "full")]
    Form "form"
    H2 "h2"
    H3 "h3"
    H4 "h4"
    H5 "h5"
    H6 "h6"
    Img "img"
    #[cfg(feature = "full")]
    Input "input"
    #[cfg(feature = "full")]
    Label "label"
    Li "li"
    Ol "ol"
    P "p"
    Pre "pre"
    Section "section"
    Span "span"
    Strong "strong"
    Summary "summary"
    Ul "ul"
}

closed_list! {
    /// The attributes that cards use.
    Attribute:
    /// What pressing the element does; the page wires it (see [`Action`]).
    Action "data-action"
    Alt "alt"
    AriaBusy "aria-busy"
    #[cfg(feature = "full")]
    AriaDescribedBy "aria-describedby"
    AriaHidden "aria-hidden"
    AriaLabelledBy "aria-labelledby"
    #[cfg(feature = "full")]
    AutoCapitalize "autocapitalize"
    #[cfg(feature = "full")]
    AutoComplete "autocomplete"
    Class "class"
    Dir "dir"
    /// What the page says once the action is done.
    Done "data-done"
    Href "href"
    Id "id"
    Lang "lang"
    #[cfg(feature = "full")]
    Method "method"
    /// An empty value means that it stands.
    Open "open"
    Part "part"
    ReferrerPolicy "referrerpolicy"
    Rel "rel"
    /// An empty value means that it stands.
    #[cfg(feature = "full")]
    Required "required"
    Role "role"
    #[cfg(feature = "full")]
    SpellCheck "spellcheck"
    Src "src"
    State "data-state"
    TabIndex "tabindex"
    Target "target"
    /// The address that [`Action::ShowPicture`] loads; nothing loads it before.
    PictureUrl "data-src"
    /// An empty value says that the picture is the file that the badge came in.
    Baked "data-baked"
    Tone "data-tone"
    Type "type"
    View "data-view"
}

closed_list! {
    /// What a reader can do; the page that holds the card does it.
    Action:
    /// Copy the badge as it came.
    Copy "copy"
    /// Save the badge, byte for byte.
    Download "download"
    /// Check again now.
    Again "again"
    /// Open the independent checker. The element is a link to it; the page adds the badge to the
    /// link's fragment, where no server sees it.
    VerifyElsewhere "verify-elsewhere"
    /// Load a picture from its host, in place of the button.
    ShowPicture "show-picture"
    /// Ask for an identifier, in place of the button, and compare the badge's with it.
    AskPerson "ask-person"
}

impl Element {
    /// An empty element.
    pub(super) const fn new(tag: Tag) -> Self {
        Self { tag, attributes: Vec::new(), children: Vec::new() }
    }

    /// Its tag.
    #[must_use]
    pub const fn tag(&self) -> Tag {
        self.tag
    }

    /// Its attributes with their values, each name once.
    #[must_use]
    pub fn attributes(&self) -> &[(Attribute, Box<str>)] {
        &self.attributes
    }

    /// The value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: Attribute) -> Option<&str> {
        self.attributes.iter().find(|(attribute, _)| *attribute == name).map(|(_, value)| &**value)
    }

    /// Its children, in reading order.
    #[must_use]
    pub fn children(&self) -> &[Node] {
        &self.children
    }

    /// Adds a child.
    pub(super) fn push(&mut self, child: Node) {
        self.children.push(child);
    }

    /// Sets an attribute that loads and opens nothing; `href`, `src` and `data-src` have functions of
    /// their own.
    pub(super) fn set(&mut self, name: Attribute, value: &str) {
        debug_assert!(!matches!(name, Attribute::Href | Attribute::Src | Attribute::PictureUrl));
        self.put(name, value);
    }

    /// Makes it a link that tells its target nothing about this page (SEC-01).
    pub(super) fn link(&mut self, link: Link<'_>) {
        self.put(Attribute::Href, link.url);
        self.put(Attribute::Rel, "noopener noreferrer nofollow ugc");
        self.put(Attribute::Target, "_blank");
        self.put(Attribute::ReferrerPolicy, "no-referrer");
    }

    /// Makes it a picture that is shown at once, without any request.
    pub(super) fn inline_picture(&mut self, picture: InlinePicture<'_>) {
        self.put(Attribute::Src, picture.0);
    }

    /// Makes it a button that loads a picture from `link` when pressed.
    pub(super) fn remote_picture(&mut self, link: Link<'_>) {
        self.put(Attribute::Action, Action::ShowPicture.name());
        self.put(Attribute::PictureUrl, link.url);
    }

    fn put(&mut self, name: Attribute, value: &str) {
        debug_assert!(self.attribute(name).is_none());
        self.attributes.push((name, value.into()));
    }
}

/// An address that a card may offer to open: https, http or mailto, without spaces or control
/// characters (SEC-01).
#[derive(Clone, Copy, Debug)]
pub struct Link<'a> {
    url: &'a str,
    /// What the reader is shown of it: the host with its port, or the mail domain.
    host: &'a str,
}

impl<'a> Link<'a> {
    /// The link, if `url` may be one.
    #[must_use]
    pub fn new(url: &'a str) -> Option<Self> {
        if url.len() > limits::URL_CHARS || url.chars().any(|letter| letter.is_control() || letter.is_whitespace()) {
            return None;
        }
        let (scheme, rest) = url.cut(b':')?;
        let host = if scheme.eq_ignore_ascii_case("mailto") {
            rest.before(b"?").after_last(b"@")?
        } else if scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http") {
            // Browsers read `\` as `/`, and the host after the last `@` before the path.
            let authority = rest.strip_prefix("//")?.before(b"/?#\\");
            authority.after_last(b"@").unwrap_or(authority)
        } else {
            return None;
        };
        (!host.is_empty()).then_some(Self { url, host })
    }

    /// The address.
    #[must_use]
    pub const fn url(self) -> &'a str {
        self.url
    }

    /// Where it leads: the host with its port, or the mail domain; as written.
    #[must_use]
    pub const fn host(self) -> &'a str {
        self.host
    }

    /// The link to a picture, which must be https.
    #[must_use]
    pub fn picture(url: &'a str) -> Option<Self> {
        https_host(url).and_then(|_| Self::new(url))
    }
}

/// A picture inside the badge: a `data:` URL of an image type. Browsers run no script in pictures
/// shown by `<img>` (SEC-02).
#[derive(Clone, Copy, Debug)]
pub struct InlinePicture<'a>(&'a str);

impl<'a> InlinePicture<'a> {
    /// The picture, if `url` holds one.
    #[must_use]
    pub fn new(url: &'a str) -> Option<Self> {
        let kind = url.get(..11)?;
        let rest = url.get(11..)?;
        let known = ["png", "jpeg", "jpg", "gif", "webp", "avif", "svg+xml"];
        let named = rest.before(b";,");
        (kind.eq_ignore_ascii_case("data:image/") && known.iter().any(|name| named.eq_ignore_ascii_case(name)))
            .then_some(Self(url))
    }
}
