//! The browser engines, and what each needs around it.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Stdio;
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow, bail};
use serde_json::{Value, json};

use super::counts::Counts;
use crate::run::{Background, tool};
use crate::setup::browsers::{mini_browser, program};

/// How long a driver may take until it answers.
const DRIVER_LIMIT: Duration = Duration::from_secs(20);

/// Chromium in a container and as root: no sandbox can be made there, and nothing else
/// than the page shall load anything. The profile is a fresh one each time.
pub const CHROMIUM_FLAGS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// The engines in the order in which they are tested: the first alone, since it runs most and measures, then the
/// others side by side.
pub fn groups(engines: &[Engine]) -> Vec<Vec<Engine>> {
    let (first, others): (Vec<Engine>, Vec<Engine>) = engines.iter().partition(|engine| engine.runs_all());
    [first, others].into_iter().filter(|group| !group.is_empty()).collect()
}

/// For the heading of their stage.
pub fn names(engines: &[Engine]) -> String {
    engines.iter().map(|engine| engine.name()).collect::<Vec<_>>().join(" and ")
}

/// Runs tests in some engines, side by side.
///
/// # Errors
/// As `test`.
pub fn in_each(engines: &[Engine], test: impl Fn(Engine) -> Result<Counts> + Sync) -> Result<Counts> {
    let mut counts = Counts::default();
    thread::scope(|scope| {
        let running: Vec<_> = engines.iter().map(|engine| scope.spawn(|| test(*engine))).collect();
        for engine in running {
            counts.add(engine.join().map_err(|_| anyhow!("a thread of the tests panicked"))??);
        }
        Ok(counts)
    })
}

/// One of the three engines.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chrome, Edge and relatives.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari's engine, in the window system's port of it.
    WebKit,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// By the name that the command line and the page tests use.
    ///
    /// # Errors
    /// There is no such engine here.
    pub fn named(name: &str) -> Result<Self> {
        match Self::ALL.into_iter().find(|engine| engine.name() == name) {
            Some(engine) => Ok(engine),
            None => bail!("`{name}` is none of chromium, firefox, webkit"),
        }
    }

    /// The inverse of [`Engine::named`].
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Whether it runs also the tests that ask nothing of the engine.
    pub fn runs_all(self) -> bool {
        self == Self::Chromium
    }

    /// What to ask of the driver, see <https://www.w3.org/TR/webdriver2/#capabilities>.
    ///
    /// # Errors
    /// The browser is not installed.
    pub fn capabilities(self) -> Result<Value> {
        Ok(match self {
            Self::Chromium => json!({
                "goog:chromeOptions": { "binary": program("chromium")?, "args": CHROMIUM_FLAGS }
            }),
            Self::Firefox => json!({
                "moz:firefoxOptions": { "binary": program("firefox-esr")?, "args": ["-headless"] }
            }),
            Self::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": mini_browser()?, "args": ["--automation"] }
            }),
        })
    }
}

/// A screen that nobody sees, for WebKit, which has no headless mode.
pub struct Screen {
    _server: Background,
    /// The value of `DISPLAY`.
    pub display: String,
}

impl Screen {
    /// # Errors
    /// Xvfb is not installed, or does not start.
    pub fn start() -> Result<Self> {
        let mut command = tool(program("Xvfb")?);
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = Background::start(&mut command)?;
        let display = format!(":{}", server.first_line()?.trim());
        Ok(Self { _server: server, display })
    }
}

/// A running WebKitWebDriver.
pub struct WebKitDriver {
    _driver: Background,
    /// Its address.
    pub url: String,
}

impl WebKitDriver {
    /// # Errors
    /// The driver is not installed, or does not answer.
    pub fn start(screen: &Screen) -> Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let path: PathBuf = program("WebKitWebDriver")?;
        let mut command = tool(path);
        command.arg(format!("--port={port}")).env("DISPLAY", &screen.display);
        // On a busy machine a page that compiles WebAssembly beside a collection can stop for good.
        command.env("JSC_useConcurrentGC", "false");
        // WebKitGTK 2.50 now and then computes wrongly in large unoptimised modules while another thread compiles them:
        // products of P-384 come out otherwise in one run of ten, and in none where it compiles on the page's thread.
        command.env("JSC_useConcurrentJIT", "false");
        let mut driver = Background::start(&mut command)?;
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if driver.has_ended()? || start.elapsed() > DRIVER_LIMIT {
                bail!("WebKitWebDriver does not start");
            }
            sleep(Duration::from_millis(50));
        }
        Ok(Self { _driver: driver, url: format!("http://127.0.0.1:{port}") })
    }
}
