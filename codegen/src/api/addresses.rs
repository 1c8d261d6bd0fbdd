//! The form of a service's addresses.

use super::types::{EnumType, short};
use crate::config::{EnumLiterals, KeyForm, VersionConfig};
use crate::schema::Model;
use crate::schema::roots::Root;

/// The form of a service's addresses: from the configuration, or else from the metadata.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    /// The form of the key of an item.
    pub keys: KeyForm,
    /// The namespaces whose operations are called by their unqualified names.
    pub default_namespaces: Vec<String>,
    /// The form of enumeration members.
    pub enum_literals: EnumLiterals,
}

impl Addresses {
    pub(super) fn new(model: &Model<'_>, roots: &[Root], version: &VersionConfig) -> Self {
        let keys = version.keys.unwrap_or_else(|| {
            let container = roots.first().map(|root| model.child(root.child).container);
            if container.is_some_and(|id| model.has_keys_as_segments(id)) {
                KeyForm::Segments
            } else {
                KeyForm::Parentheses
            }
        });
        let default_namespaces = match &version.default_namespaces {
            Some(namespaces) => namespaces.clone(),
            None => {
                let found = model.default_namespaces().into_iter();
                found.map(str::to_owned).collect()
            }
        };
        let enum_literals = version.enum_literals.unwrap_or_else(|| {
            if model.supports_4_01() {
                EnumLiterals::Unqualified
            } else {
                EnumLiterals::Qualified
            }
        });
        Self {
            keys,
            default_namespaces,
            enum_literals,
        }
    }

    /// Returns what precedes the quotes of an enumeration's member.
    #[must_use]
    pub fn enum_prefix<'e>(&self, enumeration: &'e EnumType) -> &'e str {
        match self.enum_literals {
            EnumLiterals::Qualified => &enumeration.name.qualified,
            EnumLiterals::Unqualified => "",
        }
    }

    /// Returns the name by which an operation is called.
    #[must_use]
    pub fn segment<'o>(&self, qualified: &'o str) -> &'o str {
        let is_default = qualified.rsplit_once('.').is_some_and(|(namespace, _)| {
            let mut defaults = self.default_namespaces.iter();
            defaults.any(|default| default == namespace)
        });
        if is_default {
            short(qualified)
        } else {
            qualified
        }
    }
}
