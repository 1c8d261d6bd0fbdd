//! Dependencies between the modules of the generator and of the runtime, and between the files of a module, go one way.
//!
//! The `use` lines of each file are its dependencies. Tests of a file may depend on anything.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::{Item, UseTree};

/// The modules from the bottom up. Each depends only on those before its own line, and itself.
const FLOORS: &[&[&str]] = &[
    &["diagnostic", "naming", "primitive"],
    &["config", "imported"],
    &["csdl"],
    &["schema"],
    &["api"],
    &["diff", "emit", "size", "slice"],
    &["generate"],
    &["build"],
];

/// The modules of the runtime, in the same way.
const RUNTIME_FLOORS: &[&[&str]] = &[
    &["edm", "text", "transport"],
    &["model"],
    &["delta", "page"],
    &["json", "patch"],
    &["query", "retry", "route"],
    &["error"],
    &["operation"],
    &["auth"],
    &["client"],
    &["request"],
    &["batch", "bulk", "poll"],
    &["emitted", "graph", "testing"],
];

/// The modules without cycles between files.
const WITHOUT_CIRCLES: &[&str] = &[
    "api",
    "csdl",
    "diagnostic",
    "diff",
    "emit",
    "schema",
    "size",
];

/// The modules of the runtime without cycles between files, not even through `mod.rs`.
const WITHOUT_CIRCLES_IN_RUNTIME: &[&str] = &["edm", "json", "model"];

/// A module of the crate, such as `schema::lookup`, as the segments of its path.
type Module = Vec<String>;

/// Returns the imports of each file of the crate, by its module. A `mod.rs` is the module of its folder.
fn imports(root: &str) -> BTreeMap<Module, BTreeSet<Module>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
    let mut files = Vec::new();
    collect(&root, &mut files);
    let modules: BTreeMap<Module, PathBuf> = files
        .into_iter()
        .map(|path| (module(path.strip_prefix(&root).unwrap()), path))
        .collect();
    let found = modules.iter().map(|(module, path)| {
        let file = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
        let is_folder = path.ends_with("mod.rs") || path.ends_with("lib.rs");
        let scope = if is_folder {
            module.as_slice()
        } else {
            &module[..module.len() - 1]
        };
        let mut paths = Vec::new();
        for item in &file.items {
            if let Item::Use(item) = item {
                flatten(&item.tree, Vec::new(), &mut paths);
            }
        }
        let targets = paths
            .into_iter()
            .map(|path| absolute(path, module, scope))
            .filter_map(|path| longest(&path, |path| modules.contains_key(path)))
            .filter(|target| target != module && !target.is_empty());
        (module.clone(), targets.collect())
    });
    found.collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        // The generator's `testing` is for its tests; the runtime's is an ordinary module.
        let of_tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/testing");
        if name == "tests" || path == of_tests {
            continue;
        }
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn module(path: &Path) -> Module {
    let path = path.with_extension("");
    let mut segments: Module = path
        .iter()
        .map(|segment| segment.to_str().unwrap().to_owned())
        .collect();
    if matches!(segments.last().map(String::as_str), Some("mod" | "lib")) {
        segments.pop();
    }
    segments
}

/// Returns the paths of a `use`, each as its segments.
fn flatten(tree: &UseTree, mut before: Vec<String>, paths: &mut Vec<Vec<String>>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, paths);
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, before.clone(), paths);
            }
        }
        UseTree::Name(name) => {
            before.push(name.ident.to_string());
            paths.push(before);
        }
        UseTree::Rename(rename) => {
            before.push(rename.ident.to_string());
            paths.push(before);
        }
        _ => paths.push(before),
    }
}

/// Returns a path from the crate's root; a path of another crate stays as it is and names no module.
fn absolute(path: Vec<String>, module: &[String], scope: &[String]) -> Vec<String> {
    match path.first().map(String::as_str) {
        Some("crate") => path[1..].to_vec(),
        Some("self") => [module, &path[1..]].concat(),
        Some("super") => {
            let up = path
                .iter()
                .take_while(|segment| *segment == "super")
                .count();
            [&module[..module.len().saturating_sub(up)], &path[up..]].concat()
        }
        // For children of its own folder, `mod.rs` may use the names alone.
        _ if scope == module => [module, &path].concat(),
        _ => path,
    }
}

/// Returns the longest prefix of a path that is a module.
fn longest(path: &[String], is_module: impl Fn(&[String]) -> bool) -> Option<Module> {
    (1..=path.len())
        .rev()
        .map(|length| &path[..length])
        .find(|path| is_module(path))
        .map(<[String]>::to_vec)
}

#[test]
fn rooms_know_only_those_below() {
    assert_order("src", FLOORS);
}

#[test]
fn rooms_of_the_runtime_know_only_those_below() {
    assert_order("runtime/src", RUNTIME_FLOORS);
}

fn assert_order(root: &str, floors: &[&[&str]]) {
    let floor = |room: &str| floors.iter().position(|rooms| rooms.contains(&room));
    let mut wrong = Vec::new();
    for (module, targets) in imports(root) {
        let Some(room) = module.first() else { continue };
        let own = floor(room).unwrap_or_else(|| panic!("{room} is on no floor"));
        for target in targets {
            if target[0] != *room && floor(&target[0]).is_none_or(|other| other >= own) {
                wrong.push(format!(
                    "{} imports {}",
                    module.join("::"),
                    target.join("::")
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn files_of_a_room_have_no_circles() {
    let mut imports = imports("src");
    imports.retain(|module, _| {
        let room = module.first().map(String::as_str);
        room.is_some_and(|room| WITHOUT_CIRCLES.contains(&room))
    });
    assert_no_circles(imports);
}

#[test]
fn files_of_the_runtime_have_no_circles() {
    let mut imports = imports("runtime/src");
    for (module, targets) in &mut imports {
        // Of a room whose `mod.rs` has the types that its files are about, they may import those.
        let is_strict =
            WITHOUT_CIRCLES_IN_RUNTIME.contains(&module.first().map_or("", String::as_str));
        targets.retain(|target| is_strict || !module.starts_with(target));
    }
    imports.retain(|module, _| !module.is_empty());
    assert_no_circles(imports);
}

/// The commands share one type of outcome, which their root has.
#[test]
fn files_of_the_commands_have_no_circles() {
    let mut imports = imports("../xtask/src");
    imports.retain(|module, _| !module.is_empty());
    assert_no_circles(imports);
}

fn assert_no_circles(mut imports: BTreeMap<Module, BTreeSet<Module>>) {
    // A file without imports among the remaining ones is in no cycle.
    loop {
        let left: BTreeSet<Module> = imports.keys().cloned().collect();
        imports.retain(|_, targets| targets.iter().any(|target| left.contains(target)));
        if imports.len() == left.len() {
            break;
        }
    }
    let left: BTreeSet<&Module> = imports.keys().collect();
    let shown = imports.iter().map(|(module, targets)| {
        let targets = targets.iter().filter(|target| left.contains(target));
        let targets: Vec<String> = targets.map(|target| target.join("::")).collect();
        format!("{} imports {}", module.join("::"), targets.join(", "))
    });
    let shown: Vec<String> = shown.collect();
    assert!(
        shown.is_empty(),
        "in circles, or above one:\n{}",
        shown.join("\n")
    );
}

#[test]
fn imports_are_seen() {
    let imports = imports("src");
    let of = |module: &str| {
        let module: Module = module.split("::").map(str::to_owned).collect();
        let targets = imports.get(&module).unwrap().iter();
        targets.map(|target| target.join("::")).collect::<Vec<_>>()
    };
    assert!(of("schema::lookup").contains(&"schema::arena".to_owned()));
    assert!(of("schema").contains(&"schema::arena".to_owned()));
    assert!(of("api::resource::walk").contains(&"api::definitions".to_owned()));
    assert!(of("emit").contains(&"api".to_owned()));
}
