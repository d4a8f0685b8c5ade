//! Beginning a community on a page: its folder's first files, signed with a key that stays in the page.
//!
//! What goes wrong is thrown as `src/web/give.rs` has it.

use super::NUMBERS;
use super::give::{Key, failure, refused};
use crate::issue::community::Beginning;
use crate::issue::{Purpose, did};
use crate::json::{Object, Value, write_pretty};
use crate::time::Timestamp;
use wasm_bindgen::prelude::wasm_bindgen;

/// A community that is about to begin: nothing is signed yet.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Community {
    beginning: Beginning,
}

#[wasm_bindgen]
impl Community {
    /// The community that calls itself `name`, for `key` to sign, published where `host` says: a host with a path or
    /// without. `rests` is whether memberships can be suspended. `now` are milliseconds since 1970.
    ///
    /// # Errors
    /// `community-name` for none, `community-host`
    #[wasm_bindgen(constructor)]
    pub fn new(key: &Key, name: &str, host: &str, rests: bool, now: f64) -> Result<Community, String> {
        let name = name.trim();
        if name.is_empty() {
            return Err(failure("community-name"));
        }
        let now = Timestamp::from_millis(now as i64);
        let purposes = if rests { &Purpose::ALL[..] } else { &[Purpose::Revocation] };
        let did = did::did_web(host.trim()).ok_or_else(|| failure("community-host"))?;
        let beginning = Beginning::new(key.signing(), &did, name, purposes, now);
        Ok(Self { beginning: beginning.ok_or_else(|| failure("community-host"))? })
    }

    /// Where its folder is to be published, without a slash at its end.
    #[must_use]
    pub fn url(&self) -> String {
        self.beginning.url().into()
    }

    /// The exact words that are to be signed, as a JSON array.
    #[must_use]
    pub fn words(&self) -> String {
        write_pretty(&Value::Array(self.beginning.words().into_iter().map(Value::Object).collect()))
    }

    /// Signs them with the key that they were made for, and gives the text of each file by its place in the folder,
    /// as JSON, after the lists were read as every visitor will.
    ///
    /// # Errors
    /// `rule`, `meaning`, `not-valid`
    pub fn sign(&self, key: &Key) -> Result<String, String> {
        let files = self.beginning.sign(key.signing(), NUMBERS).map_err(|refusal| refused(&refusal))?;
        let mut all = Object::new();
        for (name, text) in files {
            all.insert(&name, Value::string(&text));
        }
        Ok(write_pretty(&Value::Object(all)))
    }
}
