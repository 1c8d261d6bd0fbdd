//! The navigation properties and casts behind which most routes lie.

use std::collections::HashMap;

use crate::api::{Api, Builder, HeavyPath, MethodCall, Place, Property, heaviest_paths};

/// Returns the heaviest paths, the heaviest first.
pub(super) fn heaviest(api: &Api, most: usize) -> Vec<HeavyPath> {
    let resources = &api.resources;
    let mut elements = Elements::default();
    let leads: Vec<HashMap<&str, u32>> = resources
        .builders
        .iter()
        .map(|builder| elements.leads(api, builder))
        .collect();
    let builders = resources.builders.iter().enumerate();
    let mut found: Vec<(&str, usize)> = builders
        .flat_map(|(index, builder)| builder.paths.iter().map(move |path| (path.as_str(), index)))
        .collect();
    // The path that another one continues is a prefix, and comes before it.
    found.sort_unstable();
    let positions: HashMap<&str, usize> = found
        .iter()
        .enumerate()
        .map(|(position, (path, _))| (*path, position))
        .collect();
    let mut places: Vec<Place<'_>> = found
        .iter()
        .map(|(path, _)| {
            let parent = parent(&positions, path);
            let element = parent.and_then(|parent| {
                let (above, builder) = found[parent];
                let segment = path[above.len()..].strip_prefix('/')?;
                leads[builder].get(segment).copied()
            });
            Place {
                parent,
                element,
                weight: 0,
                path,
            }
        })
        .collect();
    for route in &resources.routes {
        let at = positions.get(route.path.as_str()).copied();
        if let Some(at) = at.or_else(|| parent(&positions, &route.path)) {
            places[at].weight += 1;
        }
    }
    heaviest_paths(&places, &elements.names, most)
}

/// The place that the longest beginning of a path stands for.
fn parent(positions: &HashMap<&str, usize>, path: &str) -> Option<usize> {
    let ends = path.rmatch_indices(['/', '(']);
    ends.map(|(end, _)| &path[..end])
        .find_map(|beginning| positions.get(beginning).copied())
}

/// The elements that lead on, each once.
#[derive(Default)]
struct Elements {
    names: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl Elements {
    /// By segment, what leads on from a builder.
    fn leads<'a>(&mut self, api: &'a Api, builder: &'a Builder) -> HashMap<&'a str, u32> {
        let entity = api.structured_types.get(builder.entity_type.0);
        let properties = entity.map_or(&[][..], |entity| &entity.properties).iter();
        let properties: HashMap<&str, &Property> = properties
            .map(|property| (property.name.as_str(), property))
            .collect();
        let methods = builder.methods.iter();
        methods
            .filter_map(|method| match &method.call {
                MethodCall::Navigation { segment, .. } => {
                    let property = properties.get(segment.as_str())?;
                    let name = format!("{}/{}", property.declared_by, property.name);
                    Some((segment.as_str(), self.number(name)))
                }
                MethodCall::Cast { segment, .. } => {
                    Some((segment.as_str(), self.number(segment.clone())))
                }
                _ => None,
            })
            .collect()
    }

    fn number(&mut self, name: String) -> u32 {
        if let Some(number) = self.numbers.get(&name) {
            return *number;
        }
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.push(name.clone());
        self.numbers.insert(name, number);
        number
    }
}
