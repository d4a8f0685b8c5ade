//! The browser engines, and what each needs around it.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use serde_json::{Value, json};

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
