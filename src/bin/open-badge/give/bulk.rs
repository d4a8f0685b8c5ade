//! `open-badge issue --from`: a badge for each row of a table.
//!
//! Which badge a row gets follows from the folder's own random number and what the row says: the same row
//! always gets the same badge, byte for byte. So an interruption loses nothing and nothing is issued twice,
//! without a list of what was done that could itself be lost.

use std::collections::HashMap;
use std::fs;
use std::io::{self, ErrorKind, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use csv::StringRecord;
use open_badge::Settings;
use open_badge::encoding::hex;
use open_badge::issue::{Answers, Issuer, Particulars, words};
use open_badge::json::{self, Object, Value};
use open_badge::time::{self, Timestamp};
use sha2::{Digest, Sha256};

use super::arguments::Issue;
use super::files::{self, Readers};
use super::issue::{agree_to_many, fresh, settle, template};
use super::question::Question;
use super::signatory::{Signatory, read_object};
use super::{Ungiven, failure};
use crate::failure::{Failure, Unread};
use crate::{exit, output};

/// Rows that are handed to a thread at once, and how many such hands wait.
const ROWS: usize = 64;
const WAITING: usize = 4;

/// Signs a badge for each row, and names the rows that got none.
///
/// # Errors
/// What keeps all rows from being read or signed.
pub fn run(options: &Issue, people: &Path) -> Result<u8, Failure> {
    let template = template(options.template.as_deref())?;
    let table = Table::open(people)?;
    let mut signer = Signatory::open(&options.signing)?;
    let batch = Batch::begin(&options.out, &template, &options.answers, &signer)?;
    signer.settings.now = batch.issued_at;
    if !options.signing.yes {
        agree_to_many(&template, &signer.id)?;
    }
    let work = Work { options, template: &template, signer: &signer, batch: &batch, columns: &table.columns };
    let mut tally = work.all(table.rows)?;
    Ok(tally.say())
}

// The table --------------------------------------------------------------------------------------

/// Rows of a CSV file, and what its columns say.
struct Table {
    columns: Vec<Question>,
    rows: csv::Reader<fs::File>,
}

impl Table {
    fn open(path: &Path) -> Result<Self, Failure> {
        let file = fs::File::open(path).map_err(|cause| Failure::Read { what: Unread::Given(path.into()), cause })?;
        // A row with too few or too many fields is that row's fault.
        let mut rows = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(file);
        let header = rows.headers().map_err(|cause| Ungiven::Table { path: path.into(), cause })?;
        let mut columns = Vec::new();
        for name in header {
            let name = name.trim_start_matches('\u{feff}').to_ascii_lowercase().replace([' ', '_'], "-");
            let column = Question::of_column(&name).filter(|column| !columns.contains(column));
            columns.push(column.ok_or(Ungiven::Column(name))?);
        }
        if !columns.iter().any(|column| MUST.contains(column)) {
            return Err(Ungiven::NoRecipients.into());
        }
        Ok(Self { columns, rows })
    }
}

/// Columns that no row may leave empty where they stand: whom a badge is for is never left to a template.
const MUST: [Question; 2] = [Question::Recipient, Question::RecipientName];

/// Why a row got no badge.
enum BadRow {
    Fields { found: usize, wanted: usize },
    NotUtf8,
    Empty(&'static str),
    Unread(&'static str),
    Twice(u64),
    Refused(String),
    Other(PathBuf),
    Write(PathBuf, io::Error),
}

impl BadRow {
    fn say(&self) -> String {
        match self {
            Self::Fields { found, wanted } => format!("it has {found} fields, and there are {wanted} columns."),
            Self::NotUtf8 => "it is not UTF-8.".into(),
            Self::Empty(column) => format!("`{column}` is empty."),
            Self::Unread(column) => format!("what `{column}` says cannot be read."),
            Self::Twice(line) => format!("it is the same as line {line}."),
            Self::Refused(why) => why.clone(),
            Self::Other(path) => format!("{} stands there and is another badge; it is left as it is.", path.display()),
            Self::Write(path, cause) => format!("{} cannot be written: {cause}.", path.display()),
        }
    }
}

// The folder -------------------------------------------------------------------------------------

/// What all badges of a folder have in common.
struct Batch {
    folder: PathBuf,
    issued_at: Timestamp,
    seed: [u8; 32],
}

impl Batch {
    const FILE: &'static str = "batch.json";

    /// Begins a folder, or goes on with it where template, options and key are the same.
    fn begin(folder: &Path, template: &Object, answers: &Answers, signer: &Signatory) -> Result<Self, Failure> {
        let failed = |cause| Ungiven::Write { path: folder.into(), cause };
        fs::create_dir_all(folder).map_err(failed)?;
        files::clean(folder).map_err(failed)?;
        // What all rows have in common; a form for comparing, read by nobody.
        let common = [&json::write_pretty(&Value::Object(template.clone())), &*format!("{answers:?}"), &*signer.method];
        let common = hex::encode(&Sha256::digest(common.join("\n")));
        let path = folder.join(Self::FILE);
        if !path.exists() {
            let seed = fresh()?;
            let mut record = Object::new();
            for (name, value) in [
                ("issuer", &*signer.id),
                ("common", &*common),
                ("issuedAt", &*signer.settings.now.to_rfc3339()),
                ("seed", &*hex::encode(&seed)),
            ] {
                record.insert(name, Value::string(value));
            }
            let text = json::write_pretty(&Value::Object(record));
            // Who knows the number can find out whether somebody is among the recipients.
            files::create(&path, text.as_bytes(), Readers::Owner)?;
        }
        let (_, record) = read_object(&path)?;
        let text = |name| record.get(name).and_then(Value::as_str);
        let issued_at = text("issuedAt").and_then(|text| time::parse(text).ok());
        let seed = text("seed").and_then(hex_bytes);
        match (issued_at, seed) {
            (Some(time), Some(seed)) if text("common") == Some(&common) => {
                Ok(Self { folder: folder.into(), issued_at: time.timestamp, seed })
            }
            _ => Err(Ungiven::OtherBatch(folder.into()).into()),
        }
    }

    /// The random bytes of a row.
    fn random(&self, row: &StringRecord) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(self.seed);
        for field in row {
            hash.update((field.len() as u64).to_be_bytes());
            hash.update(field);
        }
        hash.finalize().into()
    }

    /// Where the badge of these random bytes stands.
    fn place(&self, random: &[u8; 32]) -> PathBuf {
        self.folder.join(hex::encode(random.get(..16).unwrap_or_default()) + ".json")
    }
}

fn hex_bytes(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * place..2 * place + 2)?, 16).ok()?;
    }
    (text.len() == 64).then_some(bytes)
}

// The work ---------------------------------------------------------------------------------------

struct Work<'a> {
    options: &'a Issue,
    template: &'a Object,
    signer: &'a Signatory,
    batch: &'a Batch,
    columns: &'a [Question],
}

/// Rows on their way to a thread: line, random bytes, fields.
type Hand = Vec<(u64, [u8; 32], StringRecord)>;

/// What became of a row.
enum Done {
    Signed,
    There,
    Bad(u64, BadRow),
}

#[derive(Default)]
struct Tally {
    signed: u64,
    there: u64,
    bad: Vec<(u64, BadRow)>,
    /// What ended the reading before the end of the table.
    broken: Option<csv::Error>,
}

impl Work<'_> {
    fn all(&self, rows: csv::Reader<fs::File>) -> Result<Tally, Failure> {
        let (hands, taken) = sync_channel::<Hand>(WAITING);
        let (tell, told) = channel::<Vec<Done>>();
        let taken = Mutex::new(taken);
        let mut tally = thread::scope(|scope| {
            for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
                let (tell, taken) = (tell.clone(), &taken);
                scope.spawn(move || self.work(taken, &tell));
            }
            let reading = scope.spawn(move || self.read(rows, &hands, &tell));
            let mut tally = Tally::default();
            tally.count(&told);
            tally.broken = reading.join().unwrap_or(None);
            tally
        });
        match tally.broken.take() {
            Some(cause) => {
                tally.say();
                Err(Ungiven::Table { path: self.options.from.clone().unwrap_or_default(), cause }.into())
            }
            None => Ok(tally),
        }
    }

    /// Reads rows and hands them out, until there are none or the file cannot be read.
    fn read(
        &self,
        mut rows: csv::Reader<fs::File>,
        hands: &SyncSender<Hand>,
        tell: &Sender<Vec<Done>>,
    ) -> Option<csv::Error> {
        let mut seen: HashMap<[u8; 16], u64> = HashMap::new();
        let mut hand = Hand::new();
        let bad = |line, why| _ = tell.send(vec![Done::Bad(line, why)]);
        for row in rows.records() {
            let row = match row {
                Ok(row) => row,
                Err(error) => match (error.kind(), error.position()) {
                    (csv::ErrorKind::Utf8 { .. }, Some(position)) => {
                        bad(position.line(), BadRow::NotUtf8);
                        continue;
                    }
                    _ => return Some(error),
                },
            };
            let line = row.position().map_or(0, csv::Position::line);
            let random = self.batch.random(&row);
            let mut id = [0; 16];
            id.copy_from_slice(random.first_chunk::<16>().unwrap_or(&[0; 16]));
            if let Some(first) = seen.insert(id, line) {
                seen.insert(id, first);
                bad(line, BadRow::Twice(first));
                continue;
            }
            hand.push((line, random, row));
            if hand.len() == ROWS && hands.send(core::mem::take(&mut hand)).is_err() {
                return None;
            }
        }
        _ = hands.send(hand);
        None
    }

    fn work(&self, taken: &Mutex<Receiver<Hand>>, tell: &Sender<Vec<Done>>) {
        let mut issuer = Issuer::new(&self.signer.key, &self.signer.method);
        loop {
            let hand = taken.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(hand) = hand else { return };
            let done = hand.into_iter().map(|(line, random, row)| match self.one(&row, random, &mut issuer) {
                Ok(true) => Done::Signed,
                Ok(false) => Done::There,
                Err(why) => Done::Bad(line, why),
            });
            if tell.send(done.collect()).is_err() {
                return;
            }
        }
    }

    /// Signs and writes the badge of a row; false where it stands there already.
    fn one(&self, row: &StringRecord, random: [u8; 32], issuer: &mut Issuer<'_>) -> Result<bool, BadRow> {
        let answers = self.answers(row)?;
        let Settings { now, .. } = self.signer.settings;
        let mut template = self.template.clone();
        // Every badge has its own.
        if template.contains("id") {
            template = template.without("id");
        }
        let particulars = Particulars { issuer: &self.signer.id, now, random };
        let refused = |ungiven| match ungiven {
            Ungiven::Refused(refusal) => BadRow::Refused(failure::refused(&refusal)),
            other => BadRow::Refused(other.to_string()),
        };
        let words = words(&template, &answers, &particulars).map_err(|error| refused(Ungiven::Words(error)))?;
        let mut documents = self.signer.documents.clone();
        let issued = settle(&mut documents, |documents| issuer.issue(&words, documents, &self.signer.settings));
        let text = issued.map_err(|refusal| refused(Ungiven::Refused(refusal)))?.text;
        let path = self.batch.place(&random);
        match fs::read(&path) {
            Ok(there) if there == text.as_bytes() => return Ok(false),
            // What a machine that went down left is no JSON; anything else is somebody's.
            Ok(there) if json::parse(&there).is_ok() => return Err(BadRow::Other(path)),
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(BadRow::Write(path, error)),
        }
        match files::replace(&path, text.as_bytes()) {
            Ok(()) => Ok(true),
            Err(error) => Err(BadRow::Write(path, error)),
        }
    }

    /// The options' answers, and the row's in their place.
    fn answers(&self, row: &StringRecord) -> Result<Answers, BadRow> {
        if row.len() != self.columns.len() {
            return Err(BadRow::Fields { found: row.len(), wanted: self.columns.len() });
        }
        let mut answers = self.options.answers.clone();
        for (column, field) in self.columns.iter().zip(row) {
            if field.is_empty() {
                if MUST.contains(column) {
                    return Err(BadRow::Empty(column.column()));
                }
            } else if !column.answer(field, &mut answers) {
                return Err(BadRow::Unread(column.column()));
            }
        }
        Ok(answers)
    }
}

impl Tally {
    /// Counts until all threads are done, and says on a terminal how far it is.
    fn count(&mut self, told: &Receiver<Vec<Done>>) {
        let terminal = io::stderr().is_terminal();
        let mut said = Instant::now();
        for done in told.iter().flatten() {
            match done {
                Done::Signed => self.signed += 1,
                Done::There => self.there += 1,
                Done::Bad(line, why) => self.bad.push((line, why)),
            }
            if terminal && said.elapsed() > Duration::from_millis(200) {
                eprint!("\r{} rows", self.signed + self.there + self.bad.len() as u64);
                said = Instant::now();
            }
        }
        if terminal {
            eprint!("\r");
        }
    }

    /// Says what was done and which rows got nothing, and returns the exit code.
    fn say(&mut self) -> u8 {
        self.bad.sort_by_key(|(line, _)| *line);
        for (line, why) in &self.bad {
            eprintln!("line {line}: {}", output::harmless(why.say().trim_end()));
        }
        let bad = self.bad.len();
        eprintln!("{} signed, {} there already, {bad} rows without a badge.", self.signed, self.there);
        if bad == 0 {
            return exit::DONE;
        }
        let written = |(_, why): &(u64, BadRow)| !matches!(why, BadRow::Write(..));
        if self.bad.iter().all(written) { exit::DATA } else { exit::CANNOT_CREATE }
    }
}
