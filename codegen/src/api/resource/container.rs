//! Where the trees of a version start, from its entity container and the configuration.

use super::capabilities::Capabilities;
use super::{Container, Root};
use crate::api::types::StructuredTypeId;
use crate::api::version::Api;
use crate::config::VersionConfig;
use crate::csdl::ContainerChildKind;
use crate::schema::Model;

impl Container {
    /// The roots of a version. Those that lead nowhere were reported when `api` was made, and are
    /// passed over.
    pub(in crate::api) fn new(model: &Model<'_>, version: &VersionConfig, api: &Api) -> Self {
        let mut container = Self {
            namespace: String::new(),
            roots: Vec::new(),
            capabilities: Capabilities::new(model),
        };
        for path in &version.roots {
            let first = path.split('/').next().unwrap_or_default();
            let Some((_, child)) = model.children().find(|(_, child)| child.name == first) else {
                continue;
            };
            let Some(start) = child
                .entity_type
                .map(|id| model.type_entry(id).name.to_string())
            else {
                continue;
            };
            let mut types = api.structured_types.iter();
            let Some(start) = types.position(|structured| structured.name.qualified == start)
            else {
                continue;
            };
            container.namespace = model.container(child.container).name.namespace.to_owned();
            container.roots.push(Root {
                path: path.clone(),
                start: StructuredTypeId(start),
                is_entity_set: matches!(child.element.kind, ContainerChildKind::EntitySet { .. }),
            });
        }
        container
    }
}
