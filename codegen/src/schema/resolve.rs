//! From documents to a model: the passes in their order.

use super::model::{Faults, Input, Map, Model};
use super::problems::Problems;
use super::resolver::Resolver;
use crate::diagnostic::{Checked, Diagnostics};

impl<'a> Model<'a> {
    /// Resolves documents that belong together: a service's metadata and its additions.
    ///
    /// Harmless faults of real services are interpreted as intended: an action's annotation target that lists all
    /// parameters, an `EntitySetPath` that omits the binding parameter or writes it in another case, a binding's target
    /// that casts to the type of the next navigation property, annotations of the service for targets that do not
    /// exist, and two annotations of the service that contradict each other (neither is used).
    ///
    /// # Errors
    ///
    /// Returns all definite faults at once: names that are not identifiers or are declared twice, references to
    /// elements that are not declared or are of another kind, cycles of base types, invalid keys and members, and
    /// overloads that cannot be distinguished. Bindings, partners, constraints and entity set paths that do not resolve
    /// are dropped with a warning.
    pub fn resolve(inputs: &[Input<'a>]) -> Result<Checked<Self>, Diagnostics> {
        let mut model = Self::resolve_with_faults(inputs, Diagnostics::default());
        let faults = std::mem::take(&mut model.faults);
        faults.resolving.check(model)
    }

    /// As [`resolve`](Self::resolve), with the faults kept in the model together with those of reading: which of them
    /// matter depends on what is generated, and [`judge`](Self::judge) decides.
    pub(crate) fn resolve_with_faults(inputs: &[Input<'a>], reading: Diagnostics) -> Self {
        let mut resolver = Resolver {
            model: Model {
                inputs: inputs.to_vec(),
                namespaces: Vec::new(),
                scopes: Vec::new(),
                references: Map::default(),
                declared: Map::default(),
                overloads: Map::default(),
                types: Vec::new(),
                properties: Vec::new(),
                operations: Vec::new(),
                terms: Vec::new(),
                containers: Vec::new(),
                children: Vec::new(),
                child_names: Map::default(),
                large: Map::default(),
                derived: Vec::new(),
                bound: Vec::new(),
                applied: Vec::new(),
                paths: Map::default(),
                unapplied: Vec::new(),
                faults: Faults::default(),
            },
            problems: Problems::new(inputs.iter().map(|input| input.source)),
            namespace_ids: Map::default(),
        };
        resolver.declare();
        resolver.link_bases();
        resolver.link_properties();
        resolver.check_types();
        resolver.link_operations();
        resolver.link_terms();
        resolver.link_containers();
        resolver.apply_annotations();
        let Resolver {
            mut model,
            problems,
            ..
        } = resolver;
        model.faults = Faults {
            reading,
            resolving: problems.finish(),
        };
        model
    }
}
