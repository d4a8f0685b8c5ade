//! Text with a base direction in RDF (<https://www.w3.org/TR/json-ld11-api/#dom-jsonldoptions-rdfdirection>).

use super::context::Direction;
use super::error::ErrorCode;
use super::run::{Item, Run};

#[cfg(feature = "suites")]
use super::{
    RdfDirection,
    literal::{push_datatype, quote},
    run::{Kind, RDF_DIRECTION, RDF_LANGUAGE, RDF_VALUE},
};
#[cfg(feature = "suites")]
use crate::rdf::Term;

#[cfg(feature = "suites")]
const I18N: &str = "https://www.w3.org/ns/i18n#";

#[cfg(feature = "suites")]
impl Run<'_, '_> {
    /// The form that the options ask for, if any. `quoted` is the text in N-Quads syntax.
    pub(super) fn directed(
        &mut self,
        quoted: &str,
        language: Option<&str>,
        direction: Direction,
    ) -> Result<Option<Item>, ErrorCode> {
        match self.options.suite.rdf_direction {
            Some(RdfDirection::I18nDatatype) => {
                let mut out = String::from(quoted);
                push_datatype(&mut out, &[I18N, language.unwrap_or_default(), "_", direction.as_str()]);
                self.finish(&out).map(Some)
            }
            Some(RdfDirection::CompoundLiteral) => self.compound(quoted, language, direction).map(Some),
            None => Ok(None),
        }
    }

    /// Text with a direction as a blank node, the `compound-literal` form.
    fn compound(&mut self, quoted: &str, language: Option<&str>, direction: Direction) -> Result<Item, ErrorCode> {
        let node = self.fresh();
        let value = Term::Ground(quoted.into());
        let predicate = self.known(RDF_VALUE);
        self.emit(Some(&node), Some(&predicate), Some(&value))?;
        for (predicate, text) in [(RDF_LANGUAGE, language), (RDF_DIRECTION, Some(direction.as_str()))] {
            if let Some(text) = text {
                let mut out = String::new();
                quote(text, &mut out);
                let predicate = self.known(predicate);
                self.emit(Some(&node), Some(&predicate), Some(&Term::Ground(out.into())))?;
            }
        }
        Ok(Item { term: Some(node), kind: Kind::Literal })
    }
}

#[cfg(not(feature = "suites"))]
impl Run<'_, '_> {
    /// Nothing: the product writes no such form.
    pub(super) const fn directed(&mut self, _: &str, _: Option<&str>, _: Direction) -> Result<Option<Item>, ErrorCode> {
        Ok(None)
    }
}
