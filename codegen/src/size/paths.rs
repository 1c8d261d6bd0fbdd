//! The navigation properties and casts behind which most routes lie.

use std::collections::HashMap;

use crate::api::{AddressId, Api, Builder, HeavyPath, MethodCall, Place, Property, heaviest_paths};

/// Returns the heaviest paths, the heaviest first.
pub(super) fn heaviest(api: &Api, most: usize) -> Vec<HeavyPath> {
    let resources = &api.resources;
    let mut elements = Elements::of(api);
    let leads: Vec<HashMap<&str, u32>> = resources
        .builders
        .iter()
        .map(|builder| elements.leads(builder))
        .collect();
    let mut builders = vec![None; resources.addresses.len()];
    for (builder, leads) in resources.builders.iter().zip(&leads) {
        for address in &builder.addresses {
            builders[address.0] = Some(leads);
        }
    }
    let addresses = resources.addresses.iter();
    let mut places: Vec<Place> = addresses
        .map(|address| {
            let parent = address.parent.map(|parent| parent.0);
            let element = parent.and_then(|parent| {
                let segment = address.segment.strip_prefix('/')?;
                builders[parent]?.get(segment).copied()
            });
            Place {
                parent,
                element,
                weight: 0,
                length: address.segment.len(),
            }
        })
        .collect();
    for address in resources.routes.iter().filter_map(|route| route.address) {
        places[address.0].weight += 1;
    }
    heaviest_paths(&places, &elements.names, most, |place| {
        resources.address_path(AddressId(place))
    })
}

/// The elements that lead on, each once.
struct Elements<'a> {
    /// By structured type, the navigation properties by their names.
    properties: Vec<HashMap<&'a str, &'a Property>>,
    names: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl<'a> Elements<'a> {
    fn of(api: &'a Api) -> Self {
        let types = api.structured_types.iter();
        let properties = types.map(|structured| {
            let properties = structured.properties.iter();
            let leading = properties.filter(|property| property.navigation.is_some());
            leading
                .map(|property| (property.name.as_str(), property))
                .collect()
        });
        Self {
            properties: properties.collect(),
            names: Vec::new(),
            numbers: HashMap::new(),
        }
    }

    /// By segment, what leads on from a builder.
    fn leads(&mut self, builder: &'a Builder) -> HashMap<&'a str, u32> {
        let mut leads = HashMap::new();
        for method in &builder.methods {
            let (segment, name) = match &method.call {
                MethodCall::Navigation { segment, .. } => {
                    let properties = self.properties.get(builder.entity_type.0);
                    let property = properties.and_then(|of_type| of_type.get(segment.as_str()));
                    let Some(property) = property else {
                        continue;
                    };
                    let name = format!("{}/{}", property.declared_by, property.name);
                    (segment, name)
                }
                MethodCall::Cast { segment, .. } => (segment, segment.clone()),
                _ => continue,
            };
            leads.insert(segment.as_str(), self.number(name));
        }
        leads
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
