//! The rules of fetching, tried on hosts of our own, which no network is needed for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use open_badge::documents::Fetched;
use open_badge::limits;
use open_badge::report::Why;
use rcgen::{CertifiedKey, KeyPair, generate_simple_self_signed};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::tls::{Certificate, RootCerts};
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use super::Fetcher;
use crate::addresses::is_public;

const HOSTS: [&str; 2] = ["one.example.org", "two.example.org"];

#[test]
fn a_document_is_found() {
    let (fetcher, requests) = hosts(|_| ok(b"{\"a\":1}"));
    match fetcher.fetch("https://one.example.org/did.json") {
        Fetched::Found(bytes) => assert_eq!(bytes, b"{\"a\":1}"),
        failed => panic!("{failed:?}"),
    }
    let request = requests.recv().unwrap().to_lowercase();
    assert!(request.starts_with("get /did.json http/1.1"), "{request}");
    assert!(request.contains("accept: application/did+ld+json, application/ld+json, application/json\n"), "{request}");
    assert_eq!(hosts_of(&fetcher), ["one.example.org"]);
}

#[test]
fn a_page_of_another_site_may_read_what_its_host_allows() {
    for (headers, open) in [
        ("", false),
        ("Access-Control-Allow-Origin: *\r\n", true),
        ("access-control-allow-origin: https://another-site.example\r\n", true),
        ("Access-Control-Allow-Origin: https://one.example.org\r\n", false),
        ("Access-Control-Allow-Origin: null\r\n", false),
    ] {
        let (fetcher, requests) = hosts(move |_| answer("200 OK", headers, b"{}"));
        let (found, may) = fetcher.fetch_as_page("https://one.example.org/did.json");
        assert!(matches!(found, Fetched::Found(_)));
        assert_eq!(may, open, "{headers}");
        assert!(requests.recv().unwrap().to_lowercase().contains("\norigin: https://another-site.example\n"));
    }
}

#[test]
fn every_answer_on_the_way_must_let_the_page_read() {
    const OPEN: &str = "Access-Control-Allow-Origin: *\r\n";
    for (first, last, open) in [(OPEN, OPEN, true), ("", OPEN, false), (OPEN, "", false)] {
        let (fetcher, _requests) = hosts(move |path| match path {
            "/old" => answer("302 Found", &format!("Location: https://two.example.org/new\r\n{first}"), b""),
            _ => answer("200 OK", last, b"{}"),
        });
        let (found, may) = fetcher.fetch_as_page("https://one.example.org/old");
        assert!(matches!(found, Fetched::Found(_)));
        assert_eq!(may, open, "{first:?} {last:?}");
    }
}

#[test]
fn no_cookie_comes_back() {
    let (fetcher, requests) = hosts(|_| answer("200 OK", "Set-Cookie: seen=1; Secure\r\n", b"{}"));
    for _ in 0..2 {
        assert!(matches!(fetcher.fetch("https://one.example.org/"), Fetched::Found(_)));
        let request = requests.recv().unwrap().to_lowercase();
        assert!(!request.contains("cookie:") && !request.contains("referer:"), "{request}");
    }
}

#[test]
fn an_error_answer_is_no_document() {
    let (fetcher, _requests) = hosts(|_| answer("404 Not Found", "", b"{}"));
    assert_eq!(failure(&fetcher, "https://one.example.org/"), (Why::Unreachable, Some(404)));
}

#[test]
fn a_redirect_is_followed_and_its_host_told() {
    let (fetcher, _requests) = hosts(|path| match path {
        "/old" => redirect("https://two.example.org/new"),
        "/new" => ok(b"{}"),
        other => panic!("{other}"),
    });
    assert!(matches!(fetcher.fetch("https://one.example.org/old"), Fetched::Found(_)));
    assert_eq!(hosts_of(&fetcher), HOSTS);
}

#[test]
fn redirects_come_to_an_end() {
    let (fetcher, requests) = hosts(|_| redirect("/again"));
    assert_eq!(failure(&fetcher, "https://one.example.org/"), (Why::Limit, None));
    drop(fetcher);
    assert_eq!(requests.try_iter().count(), limits::REDIRECTS as usize + 1);
}

#[test]
fn a_redirect_leads_to_no_forbidden_place() {
    for place in ["http://two.example.org/", "https://127.0.0.1/", "https://localhost/", "https://printer.local/"] {
        let (fetcher, requests) = hosts(move |_| redirect(place));
        assert_eq!(failure(&fetcher, "https://one.example.org/"), (Why::NotPermitted, None), "{place}");
        assert_eq!(hosts_of(&fetcher), ["one.example.org"], "{place}");
        assert_eq!(requests.try_iter().count(), 1, "{place}");
    }
}

#[test]
fn a_public_name_of_a_private_address_is_refused() {
    for address in ["127.0.0.1:443", "10.0.0.1:443", "169.254.169.254:443", "[::1]:443", "[::ffff:192.168.0.1]:443"] {
        let names = Names(vec![address.parse().unwrap()]);
        let fetcher = Fetcher::with(names, is_public, RootCerts::WebPki);
        assert_eq!(failure(&fetcher, "https://one.example.org/"), (Why::NotPermitted, None), "{address}");
        assert!(fetcher.contacted().is_empty(), "{address}");
    }
}

#[test]
fn a_document_ends_at_the_bound() {
    let (fetcher, _requests) = hosts(|path| ok(&vec![b' '; path[1..].parse().unwrap()]));
    let url = |length: usize| format!("https://one.example.org/{length}");
    assert!(matches!(fetcher.fetch(&url(limits::DOCUMENT_BYTES)), Fetched::Found(_)));
    assert_eq!(failure(&fetcher, &url(limits::DOCUMENT_BYTES + 1)), (Why::Limit, Some(200)));
}

#[test]
fn a_host_must_prove_its_name() {
    let (fetcher, _requests) = hosts(|_| ok(b"{}"));
    assert_eq!(failure(&fetcher, "https://three.example.org/"), (Why::Unreachable, None));
}

#[test]
fn a_host_that_nobody_answers_for_is_unreachable() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let fetcher = Fetcher::with(Names(vec![closed]), any, RootCerts::WebPki);
    assert_eq!(failure(&fetcher, "https://one.example.org/"), (Why::Unreachable, None));
}

fn failure(fetcher: &Fetcher, url: &str) -> (Why, Option<u16>) {
    match fetcher.fetch(url) {
        Fetched::Failed { why, status } => (why, status),
        Fetched::Found(bytes) => panic!("found {} bytes at {url}", bytes.len()),
    }
}

fn hosts_of(fetcher: &Fetcher) -> Vec<String> {
    fetcher.contacted().iter().map(|host| host.to_string()).collect()
}

const fn any(_: IpAddr) -> bool {
    true
}

/// Every name leads to these addresses.
#[derive(Debug)]
struct Names(Vec<SocketAddr>);

impl Resolver for Names {
    fn resolve(&self, _: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let mut addresses = self.empty();
        for address in &self.0 {
            addresses.push(*address);
        }
        Ok(addresses)
    }
}

/// A server for [`HOSTS`] on this machine that answers each path so, a fetcher that trusts it, and
/// the heads of the requests it gets.
pub fn hosts(answer: impl Fn(&str) -> Vec<u8> + Send + 'static) -> (Fetcher, Receiver<String>) {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(HOSTS.map(String::from)).unwrap();
    let roots = RootCerts::new_with_certs(&[Certificate::from_der(cert.der()).to_owned()]);
    let settings = settings(cert.der().clone(), &signing_key);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let names = Names(vec![listener.local_addr().unwrap()]);
    let (told, requests) = channel();
    // It ends with the test's process: a listener waits for nobody.
    thread::spawn(move || {
        for stream in listener.incoming() {
            let connection = ServerConnection::new(Arc::clone(&settings)).unwrap();
            serve(StreamOwned::new(connection, stream.unwrap()), &answer, &told);
        }
    });
    (Fetcher::with(names, any, roots), requests)
}

fn settings(certificate: rustls::pki_types::CertificateDer<'static>, key: &KeyPair) -> Arc<ServerConfig> {
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    Arc::new(builder.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap())
}

/// Answers one request. A client that breaks off is the client's affair.
fn serve(stream: impl Read + Write, answer: &impl Fn(&str) -> Vec<u8>, told: &Sender<String>) {
    let mut stream = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        match stream.read_line(&mut head) {
            Ok(1..) => {}
            _ => return,
        }
    }
    let path = head.split(' ').nth(1).unwrap_or("/").to_owned();
    let _ = told.send(head.replace("\r\n", "\n"));
    let _ = stream.get_mut().write_all(&answer(&path));
    let _ = stream.get_mut().flush();
}

pub fn ok(body: &[u8]) -> Vec<u8> {
    answer("200 OK", "", body)
}

fn redirect(to: &str) -> Vec<u8> {
    answer("302 Found", &format!("Location: {to}\r\n"), b"")
}

pub fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let mut bytes =
        format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n").into_bytes();
    bytes.extend_from_slice(body);
    bytes
}
