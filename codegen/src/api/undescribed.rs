//! The elements without a description.

use std::collections::BTreeSet;

use super::Api;

impl Api {
    /// Returns the emitted elements without a description, by their targets in the form of annotations.
    #[must_use]
    pub fn undescribed(&self) -> BTreeSet<String> {
        let mut missing = BTreeSet::new();
        let mut note = |target: String, description: Option<&str>| {
            if description.is_none_or(|text| text.trim().is_empty()) {
                missing.insert(target);
            }
        };
        for enum_type in &self.enum_types {
            let name = &enum_type.name.qualified;
            note(name.clone(), enum_type.description.as_deref());
            for member in &enum_type.members {
                let target = format!("{name}/{}", member.name);
                note(target, member.description.as_deref());
            }
        }
        for structured in &self.structured_types {
            let name = &structured.name.qualified;
            note(name.clone(), structured.description.as_deref());
            for property in &structured.properties {
                let target = format!("{}/{}", property.declared_by, property.name);
                note(target, property.description.as_deref());
            }
        }
        for operation in &self.operations {
            let binding = operation
                .binding_type
                .map_or("", |id| self.structured_name(id));
            let target = format!("{}({binding})", operation.qualified);
            for parameter in &operation.parameters {
                let target = format!("{target}/{}", parameter.name);
                note(target, parameter.description.as_deref());
            }
            note(target, operation.description.as_deref());
        }
        missing
    }
}
