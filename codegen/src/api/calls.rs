//! The calls of routes as text.

use super::resources::{Argument, Route, RouteStep};
use super::version::Api;

impl Api {
    /// Returns the call of a route without its receiver: `.enable(&body)`.
    pub fn call(&self, route: &Route) -> String {
        self.call_of(&self.resources.steps(route))
    }

    /// Returns consecutive steps of a call: `.service_apps().by_id(id)`.
    pub(crate) fn call_of(&self, steps: &[&RouteStep]) -> String {
        let mut call = String::new();
        for step in steps {
            let arguments = step
                .arguments
                .iter()
                .map(|argument| self.argument(argument));
            let arguments: Vec<&str> = arguments.collect();
            call.push_str(&format!(".{}({})", step.method, arguments.join(", ")));
        }
        call
    }

    fn argument<'a>(&'a self, argument: &'a Argument) -> &'a str {
        match argument {
            Argument::Key(part, ..) => part.rust.as_str(),
            Argument::Entity(_) | Argument::Parameters(_) => "&body",
            Argument::Patch(_) => "patch",
            Argument::Bytes => "content_type, content",
            Argument::Value(..) => "value",
            Argument::Reference => "to",
            Argument::Parameter(operation, parameter) => {
                let operation = self.operations.get(*operation);
                let parameter = operation.and_then(|found| found.parameters.get(*parameter));
                parameter.map_or("", |parameter| parameter.rust.as_str())
            }
        }
    }
}
