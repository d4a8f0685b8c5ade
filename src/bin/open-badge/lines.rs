//! `open-badge verify --lines`: a badge on each line, a report on each line, in order, with all cores and in
//! memory that does not grow.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use open_badge::documents::{Documents, Wanted};
use open_badge::json::Numbers;
use open_badge::messages::Messages;
use open_badge::report::publish;
use open_badge::time::Timestamp;
use open_badge::{Progress, Settings, Verifier, limits};

use crate::arguments::{Input, Verify};
use crate::failure::{Failure, Unread};
use crate::input::{Shelf, answer};
use crate::known::Known;
use crate::verify::clock;
use crate::{exit, output};

/// Lines that a thread takes at once, and their bytes, unless one line has more.
const LINES: usize = 32;
const BYTES: usize = 256 * 1024;

/// Bytes of a usual report: to make room for many one by one takes as long as a tenth of their work.
const REPORT: usize = 12 * 1024;

/// Hands of lines that are on their way for each thread. A line that waits for its host holds up no more.
const AHEAD: usize = 8;

/// Verifies each line and writes a report for each, as `verify --json` does for one, without line breaks.
///
/// # Errors
/// Something cannot be read or written; never a bad badge. What was read before has its reports then.
pub fn run(options: &Verify) -> Result<u8, Failure> {
    let base = Shelf::new(&options.sources)?.documents;
    let (source, what) = open(&options.sources.input)?;
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let (hands, taken) = channel::<Hand>();
    let (tell, told) = channel::<Told>();
    let (permit, permits) = channel::<()>();
    let shared = Arc::new(Shared { taken: Mutex::new(taken), base, known: Known::new(), at: options.at });
    for _ in 0..threads {
        let (shared, tell) = (Arc::clone(&shared), tell.clone());
        thread::spawn(move || work(&shared, &tell));
    }
    for _ in 0..threads * AHEAD {
        _ = permit.send(());
    }
    // Not joined: when nobody reads the reports any more, there is no need to wait for another line.
    thread::spawn(move || read(source, &permits, &hands, &tell));
    match write(&told, &permit)? {
        None => Ok(exit::DONE),
        Some(cause) => Err(Failure::Read { what, cause }),
    }
}

/// Lines, and which hand of them it is.
struct Hand {
    number: u64,
    lines: Vec<Vec<u8>>,
}

/// What threads tell.
enum Told {
    /// The reports of a hand.
    Reports { number: u64, text: String },
    /// The input cannot be read any further.
    Broken(io::Error),
}

struct Shared {
    taken: Mutex<Receiver<Hand>>,
    /// The documents that the reader gave.
    base: Documents,
    known: Known,
    at: Option<Timestamp>,
}

fn open(input: &Input) -> Result<(Box<dyn Read + Send>, Unread), Failure> {
    match input {
        Input::Standard => Ok((Box::new(io::stdin()), Unread::Standard)),
        Input::File(path) => match File::open(path) {
            Ok(file) => Ok((Box::new(file), Unread::Input(path.clone()))),
            Err(cause) => Err(Failure::Read { what: Unread::Input(path.clone()), cause }),
        },
        Input::Url(url) => {
            let cause = io::Error::new(ErrorKind::Unsupported, "lines are read from a file or from standard input");
            Err(Failure::Read { what: Unread::Input(url.into()), cause })
        }
    }
}

// Reading ----------------------------------------------------------------------------------------

/// Hands out lines, one hand for each permit.
fn read(source: Box<dyn Read + Send>, permits: &Receiver<()>, hands: &Sender<Hand>, tell: &Sender<Told>) {
    let mut source = BufReader::with_capacity(BYTES, source);
    for number in 0.. {
        if permits.recv().is_err() {
            return;
        }
        let (mut lines, mut bytes, mut end) = (Vec::new(), 0, None);
        while lines.len() < LINES && bytes < BYTES && end.is_none() {
            match line(&mut source) {
                Ok(Some(line)) => {
                    bytes += line.len();
                    lines.push(line);
                    // Whoever writes a line at a time may wait for its report.
                    if source.buffer().is_empty() {
                        break;
                    }
                }
                Ok(None) => end = Some(None),
                Err(error) => end = Some(Some(error)),
            }
        }
        if hands.send(Hand { number, lines }).is_err() {
            return;
        }
        match end {
            None => {}
            Some(None) => return,
            Some(Some(error)) => {
                _ = tell.send(Told::Broken(error));
                return;
            }
        }
    }
}

/// The next line without its end. Of one that is too long as much as shows that it is; the rest is skipped.
fn line(source: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    source.by_ref().take(limits::DOCUMENT_BYTES as u64 + 2).read_until(b'\n', &mut line)?;
    if line.is_empty() {
        return Ok(None);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
        if line.last() == Some(&b'\r') {
            line.pop();
        }
    } else if line.len() > limits::DOCUMENT_BYTES {
        source.skip_until(b'\n')?;
    }
    Ok(Some(line))
}

// Verifying --------------------------------------------------------------------------------------

fn work(shared: &Shared, tell: &Sender<Told>) {
    let mut verifier = Verifier::new();
    let messages = Messages::english();
    loop {
        let hand = shared.taken.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(hand) = hand else { return };
        let mut text = String::with_capacity(hand.lines.len() * REPORT);
        for line in &hand.lines {
            text.push_str(&report(line, &mut verifier, &messages, shared));
            text.push('\n');
        }
        if tell.send(Told::Reports { number: hand.number, text }).is_err() {
            return;
        }
    }
}

/// The report on a line, as a program gets it on a badge alone.
fn report(line: &[u8], verifier: &mut Verifier, messages: &Messages, shared: &Shared) -> String {
    let settings = Settings { now: shared.at.unwrap_or_else(clock), numbers: Numbers::std() };
    let mut documents = shared.base.clone();
    let mut redirected = Vec::new();
    loop {
        match verifier.verify(line, &documents, &settings) {
            Progress::Done(mut verification) => {
                let mut hosts = documents.hosts();
                for host in redirected {
                    if !hosts.contains(&host) {
                        hosts.push(host);
                    }
                }
                verification.report.contacted = hosts;
                return output::harmless(&publish(&verification.report, messages));
            }
            Progress::Wanted(wanted) => {
                for wanted in wanted {
                    match wanted {
                        Wanted::Document(url) => {
                            let (fetched, hosts) = shared.known.get(&url);
                            documents.insert(&url, fetched);
                            redirected.extend(hosts);
                        }
                        other => answer(other, &mut documents),
                    }
                }
            }
        }
    }
}

// Writing ----------------------------------------------------------------------------------------

/// Writes reports in the order of their lines. Returns what ended the reading, if it was not the end.
fn write(told: &Receiver<Told>, permit: &Sender<()>) -> Result<Option<io::Error>, Failure> {
    let mut output = io::stdout().lock();
    let mut waiting = BTreeMap::new();
    let mut next = 0;
    let mut broken = None;
    // Ends when reader and threads have gone.
    for told in told {
        match told {
            Told::Broken(error) => broken = Some(error),
            Told::Reports { number, text } => _ = waiting.insert(number, text),
        }
        while let Some(text) = waiting.remove(&next) {
            match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
                Ok(()) => {}
                Err(error) if error.kind() == ErrorKind::BrokenPipe => return Ok(None),
                Err(error) => return Err(Failure::Write(error)),
            }
            next += 1;
            _ = permit.send(());
        }
    }
    Ok(broken)
}
