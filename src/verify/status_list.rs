//! A status list by itself, for whoever keeps it.

use super::{Settings, Verifier};
use crate::documents::{Documents, Wanted};
use crate::status::{StatusListFound, inspect};

impl Verifier {
    /// Reads the Bitstring status list at `url` as for a badge of `issuer` that names it for `purpose`: signed
    /// by whom it names, in date, long enough, and kept by the issuer
    /// (<https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm>).
    ///
    /// # Errors
    /// What is wanted first, as in [`crate::Progress::Wanted`].
    pub fn status_list(
        &mut self,
        url: &str,
        purpose: &str,
        issuer: &str,
        documents: &Documents,
        settings: &Settings,
    ) -> Result<StatusListFound, Vec<Wanted>> {
        let mut setting = self.setting(documents, settings);
        let found = inspect(url, purpose, issuer, &mut setting);
        if setting.wanted.is_empty() { Ok(found) } else { Err(setting.wanted) }
    }
}
