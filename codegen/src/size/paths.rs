//! The navigation properties and casts behind which most routes lie.

use std::collections::HashMap;

use crate::api::{AddressId, Api, Builder, HeavyPath, MethodCall, Place, heaviest_paths};

/// Returns the heaviest paths, the heaviest first.
pub(super) fn heaviest(api: &Api, most: usize) -> Vec<HeavyPath> {
    let resources = &api.resources;
    let mut elements = Elements::default();
    let leads: Vec<HashMap<&str, u32>> = resources
        .builders
        .iter()
        .map(|builder| elements.leads(api, builder))
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
#[derive(Default)]
struct Elements {
    names: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl Elements {
    /// By segment, what leads on from a builder.
    fn leads<'a>(&mut self, api: &Api, builder: &'a Builder) -> HashMap<&'a str, u32> {
        let methods = builder.methods.iter();
        methods
            .filter_map(|method| match &method.call {
                MethodCall::Navigation {
                    property, segment, ..
                } => {
                    let property = api.property(builder.entity_type, *property)?;
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
