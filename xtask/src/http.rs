//! A static file server on the loopback address, for `serve`, the page tests and the bench.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Result, anyhow, bail};
use tiny_http::{Header, Request, Response, Server};

/// What the pages must work under. `serve` sends it as a header; a self-hosted copy has it as a
/// `<meta>` element or from its own server.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; \
    script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' https: data:; \
    connect-src 'self' https:; worker-src 'self'; manifest-src 'self'; frame-ancestors 'self'; \
    require-trusted-types-for 'script'";

/// What is sent with every file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Headers {
    /// [`CONTENT_SECURITY_POLICY`] and what else a strict site sends.
    Strict,
    /// The same without the policy, and isolated from other sites, for which browsers give a
    /// page a clock of 5 µs instead of 100: <https://www.w3.org/TR/hr-time-3/>.
    Isolated,
}

/// How many requests are answered at once: a page asks for a handful of files.
const WORKERS: usize = 4;

/// How many ports after the wished one are tried.
const MAX_PORTS: u16 = 50;

/// A running server; it stops when the program ends.
pub struct Site {
    address: SocketAddr,
}

impl Site {
    /// Serves folders under URL prefixes (`""` for the root; the longest prefix counts).
    /// If `port` is taken, the next ones are tried; 0 takes any free port.
    ///
    /// # Errors
    /// No port is free.
    pub fn start(port: u16, folders: Vec<(&'static str, PathBuf)>, headers: Headers) -> Result<Self> {
        let server = Arc::new(bind(port)?);
        let address = server.server_addr().to_ip().ok_or_else(|| anyhow!("no IP address"))?;
        let mut folders = folders;
        folders.sort_by_key(|(prefix, _)| std::cmp::Reverse(prefix.len()));
        let folders = Arc::new(folders);
        for _ in 0..WORKERS {
            let (server, folders) = (Arc::clone(&server), Arc::clone(&folders));
            thread::spawn(move || {
                for request in server.incoming_requests() {
                    answer(request, &folders, headers);
                }
            });
        }
        Ok(Self { address })
    }

    /// The site's address, ending in a slash.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

fn bind(port: u16) -> Result<Server> {
    let mut last = None;
    for port in port..=port.saturating_add(MAX_PORTS) {
        match Server::http((Ipv4Addr::LOCALHOST, port)) {
            Ok(server) => return Ok(server),
            Err(error) => last = Some(error),
        }
    }
    bail!("no port from {port} on is free: {}", last.map(|e| e.to_string()).unwrap_or_default())
}

fn answer(request: Request, folders: &[(&'static str, PathBuf)], headers: Headers) {
    let file = file_of(request.url(), folders);
    let read = file.as_ref().and_then(|file| fs::read(file).ok());
    let mut response = match (&file, read) {
        (Some(file), Some(bytes)) => Response::from_data(bytes).with_header_pair("Content-Type", mime(file)),
        _ => Response::from_data("Not found\n")
            .with_status_code(404)
            .with_header_pair("Content-Type", "text/plain; charset=utf-8"),
    };
    for (name, value) in COMMON {
        response = response.with_header_pair(name, value);
    }
    let special: &[(&str, &str)] = match headers {
        Headers::Strict => &[("Content-Security-Policy", CONTENT_SECURITY_POLICY)],
        Headers::Isolated => &ISOLATION,
    };
    for (name, value) in special {
        response = response.with_header_pair(name, value);
    }
    // The browser may have gone away; nobody is left to be told.
    let _ = request.respond(response);
}

const COMMON: [(&str, &str); 3] =
    [("Cache-Control", "no-cache"), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer")];

const ISOLATION: [(&str, &str); 2] =
    [("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Embedder-Policy", "require-corp")];

/// The file that a request names, if that stays inside the served folders.
fn file_of(url: &str, folders: &[(&'static str, PathBuf)]) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let (prefix, folder) = folders.iter().find(|(prefix, _)| path.starts_with(prefix))?;
    let path = percent_decode(path.strip_prefix(prefix)?)?;
    let inside = Path::new(&path).components().all(|part| matches!(part, Component::Normal(_)));
    if !inside {
        return None;
    }
    let file = folder.join(&path);
    Some(if file.is_dir() { file.join("index.html") } else { file })
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("jsonld") => "application/ld+json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("txt" | "md" | "ts") => "text/plain; charset=utf-8",
        Some("jwt" | "jws") => "application/jwt",
        _ => "application/octet-stream",
    }
}

trait WithHeaderPair {
    fn with_header_pair(self, name: &str, value: &str) -> Self;
}

impl<R: std::io::Read> WithHeaderPair for Response<R> {
    fn with_header_pair(self, name: &str, value: &str) -> Self {
        // Both are constants of this file, and valid.
        match Header::from_bytes(name, value) {
            Ok(header) => self.with_header(header),
            Err(()) => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(url: &str) -> Option<PathBuf> {
        file_of(url, &[("test/", PathBuf::from("/pages")), ("", PathBuf::from("/site"))])
    }

    #[test]
    fn a_url_names_a_file_of_the_folder_with_the_longest_prefix() {
        assert_eq!(found("/a/b.js?x#y"), Some(PathBuf::from("/site/a/b.js")));
        assert_eq!(found("/test/b%20c.html"), Some(PathBuf::from("/pages/b c.html")));
    }

    #[test]
    fn no_url_leads_out_of_the_folders() {
        for url in ["/../secret", "/a/../../secret", "/%2e%2e/secret", "//etc/passwd", "/%2Fetc"] {
            assert_eq!(found(url), None, "{url}");
        }
    }
}
