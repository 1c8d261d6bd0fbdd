//! The last stage: from an API to files.
//!
//! Every kind of file has an emitter, which writes it line by line; only the entry points of a crate are quoted. See
//! `text.rs`. No file depends on another, so files are made on all processors.

mod describe;
mod docs;
mod enums;
mod error;
mod file;
mod flags;
mod imports;
mod modules;
mod polymorphic;
mod requests;
mod route_calls;
mod routes;
mod structs;
mod surface;
mod text;
mod types;
mod versions;

#[cfg(test)]
mod tests;

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

pub use file::{File, GENERATED_MARK};

use crate::api::Api;
use crate::config::CrateConfig;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// A file to make.
struct Task<'a> {
    /// The element that it is made from, for messages.
    element: &'a str,
    emit: Box<dyn Fn() -> Result<File, Diagnostic> + Send + Sync + 'a>,
}

/// Emits everything for one version; see [`emit_all`].
///
/// # Errors
///
/// As [`emit_all`].
pub fn emit(api: &Api) -> Result<Vec<File>, Diagnostics> {
    emit_all(std::slice::from_ref(api))
}

/// Emits everything for several versions. For each version this is: the modules under `src/<version>/`, the listings
/// `surface-<version>.txt` and `routes-<version>.txt`, the latter also as documentation of the module, and the calls of
/// all routes for the crate's tests, `tests/routes/<version>.rs`. Nothing else of the generated crate is written. Files
/// are sorted by path.
///
/// # Errors
///
/// Reports all colliding Rust names at once. An API that was built without errors has none.
pub fn emit_all(apis: &[Api]) -> Result<Vec<File>, Diagnostics> {
    let tasks: Vec<Task<'_>> = apis.iter().flat_map(tasks).collect();
    let mut diagnostics = Diagnostics::default();
    let mut files = Vec::with_capacity(tasks.len());
    for (task, result) in tasks.iter().zip(run(&tasks)) {
        match result {
            Ok(file) => files.push(file),
            Err(error) => diagnostics.push(error.in_element(task.element)),
        }
    }
    files.sort_unstable_by(|left, right| left.path.cmp(&right.path));
    diagnostics.or(files)
}

/// Emits the common files of a crate's versions: `src/versions.rs` and `tests/routes/versions.rs`.
///
/// # Errors
///
/// As [`emit_all`].
pub fn emit_crate(package: &CrateConfig, apis: &[Api]) -> Result<Vec<File>, Diagnostics> {
    let files = [versions::root(package, apis), versions::tests(apis)];
    let files: Result<Vec<_>, _> = files.into_iter().collect();
    files.map_err(|error| error.in_element("the versions of the crate").into())
}

/// Returns the files of one version.
fn tasks(api: &Api) -> Vec<Task<'_>> {
    fn task<'a>(
        element: &'a str,
        emit: impl Fn() -> Result<File, Diagnostic> + Send + Sync + 'a,
    ) -> Task<'a> {
        Task {
            element,
            emit: Box::new(emit),
        }
    }
    let name = api.version.name.as_str();
    // The longest files come first, so that none of them runs alone at the end.
    let mut tasks = vec![task(name, || Ok(surface::listing(api)))];
    if !api.resources.is_empty() {
        tasks.push(task(name, || route_calls::emit(api)));
        tasks.push(task(name, || Ok(routes::table(api))));
        tasks.push(task(name, || Ok(routes::listing(api))));
        tasks.push(task(name, || Ok(requests::routes_table(api))));
        tasks.push(task(name, || requests::root(api)));
        for builder in &api.resources.builders {
            tasks.push(task(builder.rust.as_str(), || requests::emit(api, builder)));
        }
    }
    tasks.push(task(name, || Ok(modules::version_root(api))));
    tasks.push(task(name, || Ok(modules::models_root(api))));
    for enumeration in &api.enum_types {
        let element = &enumeration.name.qualified;
        tasks.push(if enumeration.is_flags {
            task(element, || flags::emit(api, enumeration))
        } else {
            task(element, || enums::emit(api, enumeration))
        });
    }
    for structured in &api.structured_types {
        let element = &structured.name.qualified;
        tasks.push(task(element, || structs::emit(api, structured)));
        if let Some(names) = &structured.polymorphic {
            tasks.push(task(element, || polymorphic::emit(api, structured, names)));
        }
    }
    tasks
}

/// Returns the results of tasks, in their order. A file is made by one thread from beginning to end.
fn run(tasks: &[Task<'_>]) -> Vec<Result<File, Diagnostic>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut results = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(task) = tasks.get(index) else {
                return results;
            };
            results.push((index, (task.emit)()));
        }
    };
    let others = thread::available_parallelism().map_or(1, NonZero::get) - 1;
    let mut results = thread::scope(|scope| {
        let threads: Vec<_> = (0..others.min(tasks.len()))
            .map(|_| scope.spawn(work))
            .collect();
        let mut results = work();
        for thread in threads {
            match thread.join() {
                Ok(more) => results.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        results
    });
    results.sort_unstable_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}
