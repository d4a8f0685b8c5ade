//! `open-badge issue` for one badge.

use std::fs::File;
use std::io::{self, BufRead, Write};
use std::path::Path;

use open_badge::documents::{Documents, Wanted};
use open_badge::issue::bake::{self, Picture};
use open_badge::issue::{HalfSigned, Issuer, Particulars, Recipient, Refusal, words};
use open_badge::json::{self, Object, Value};

use super::Ungiven;
use super::arguments::{Image, Issue};
use super::files::{self, Readers};
use super::signatory::{Signatory, read_object};
use crate::failure::{Failure, Unread, Usage};
use crate::{exit, input, output};

/// Shows the words, signs them if that is agreed to, and writes what was verified.
///
/// # Errors
/// [`Failure`]; nothing is written then.
pub fn run(options: &Issue) -> Result<u8, Failure> {
    let template = template(options.template.as_deref())?;
    let picture = picture(options)?;
    if !options.ask.is_empty() {
        if ending(&options.out) == "jwt" {
            return Err(Usage::Together("--ask", "a token").into());
        }
        // Before anything is signed.
        HalfSigned::new(Object::new(), &options.ask).map_err(Ungiven::Asked)?;
    }
    let signer = Signatory::open(&options.signing)?;
    let mut random = [0; 32];
    random.copy_from_slice(&fresh()?);
    let particulars = Particulars { issuer: &signer.id, now: signer.settings.now, random };
    let words = words(&template, &options.answers, &particulars).map_err(Ungiven::Words)?;
    if !options.signing.yes {
        agree(&words, options.answers.recipient.as_ref(), &signer.id)?;
    }
    let mut issuer = Issuer::new(&signer.key, &signer.method);
    let mut documents = signer.documents.clone();
    let issued = settle(&mut documents, |documents| match ending(&options.out) {
        "jwt" => issuer.issue_token(&words, documents, &signer.settings),
        _ => issuer.issue(&words, documents, &signer.settings),
    });
    let issued = issued.map_err(Ungiven::Refused)?;
    let bytes = match picture {
        None if !options.ask.is_empty() => {
            HalfSigned::new(issued.credential, &options.ask).map_err(Ungiven::Asked)?.to_text().into_bytes()
        }
        Some(picture) => bake::bake(&picture(&words), &issued.text).map_err(Ungiven::Picture)?,
        None => issued.text.into_bytes(),
    };
    if options.out == Path::new("-") {
        output::write_bytes(&bytes)?;
    } else {
        files::create(&options.out, &bytes, Readers::Usual)?;
    }
    Ok(exit::DONE)
}

/// Issues, and answers what verification asks for meanwhile and nobody outside is needed for.
///
/// # Errors
/// As `issue`.
pub fn settle<T>(
    documents: &mut Documents,
    mut issue: impl FnMut(&Documents) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    loop {
        match issue(documents) {
            Err(Refusal::Wanted(wanted)) if !wanted.iter().any(|wanted| matches!(wanted, Wanted::Document(_))) => {
                for wanted in wanted {
                    input::answer(wanted, documents);
                }
            }
            issued => return issued,
        }
    }
}

/// The badge to begin with: an empty one where none is named.
///
/// # Errors
/// Those of the file.
pub fn template(path: Option<&Path>) -> Result<Object, Failure> {
    path.map_or_else(|| Ok(Object::new()), |path| read_object(path).map(|(_, object)| object))
}

/// Random bytes.
///
/// # Errors
/// [`Ungiven::NoRandomness`]
pub fn fresh() -> Result<[u8; 32], Failure> {
    open_badge::issue::random().map_err(|_| Ungiven::NoRandomness.into())
}

/// What the output's name says of its form.
fn ending(out: &Path) -> &str {
    out.extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

/// The picture for a badge's words.
type Drawn = Box<dyn Fn(&Object) -> Vec<u8>>;

/// The picture, where the output is one; its kind must be what the output's name says.
fn picture(options: &Issue) -> Result<Option<Drawn>, Failure> {
    let wanted = match ending(&options.out) {
        "png" => Some(Picture::Png),
        "svg" => Some(Picture::Svg),
        _ => None,
    };
    let (kind, drawn): (Picture, Drawn) = match &options.picture {
        None if wanted.is_some() => return Err(Ungiven::NoPicture(options.out.clone()).into()),
        None => return Ok(None),
        Some(Image::Design(design)) => {
            let design = *design;
            (Picture::Svg, Box::new(move |words| design.draw(words).into_bytes()))
        }
        Some(Image::File(path)) => {
            let failed = |cause| Failure::Read { what: Unread::Given(path.clone()), cause };
            let bytes = File::open(path).and_then(input::bounded).map_err(failed)?;
            let kind = bake::picture(&bytes).ok_or(Ungiven::Picture(bake::BakeError::NotAPicture))?;
            (kind, Box::new(move |_| bytes.clone()))
        }
    };
    if options.out != Path::new("-") && wanted != Some(kind) {
        return Err(Ungiven::Ending { out: options.out.clone(), kind }.into());
    }
    Ok(Some(drawn))
}

/// Shows the exact words on standard error, and asks.
///
/// # Errors
/// [`Ungiven::NotAgreed`]
pub fn agree(words: &Object, recipient: Option<&Recipient>, signer: &str) -> Result<(), Failure> {
    let hashed = match recipient {
        Some(Recipient::Email(address)) => format!("{address} stands in it as a hash: identityHash.\n"),
        _ => String::new(),
    };
    ask(&[words], &format!("{hashed}As {signer}, sign these words? [y/N] "))
}

/// The same of several credentials.
///
/// # Errors
/// [`Ungiven::NotAgreed`]
pub fn agree_to_all(words: &[&Object], signer: &str) -> Result<(), Failure> {
    ask(words, &format!("As {signer}, sign these words? [y/N] "))
}

/// Shows the template of many badges, and asks.
///
/// # Errors
/// [`Ungiven::NotAgreed`]
pub fn agree_to_many(template: &Object, signer: &str) -> Result<(), Failure> {
    ask(&[template], &format!("As {signer}, sign these words, with what each row adds? [y/N] "))
}

fn ask(words: &[&Object], question: &str) -> Result<(), Failure> {
    let shown: String = words.iter().map(|words| json::write_pretty(&Value::Object((*words).clone()))).collect();
    let asked = output::harmless(&[&*shown, question].concat());
    let mut terminal = io::stderr().lock();
    let written = terminal.write_all(asked.as_bytes()).and_then(|()| terminal.flush());
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer);
    let agreed = matches!(answer.trim(), "y" | "Y" | "yes");
    if written.is_ok() && read.is_ok() && agreed { Ok(()) } else { Err(Ungiven::NotAgreed.into()) }
}
