//! XML namespaces: which prefix stands for which one.

/// What the reader needs to know about a namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Vocabulary {
    /// `http://docs.oasis-open.org/odata/ns/edm`: the model.
    Edm,
    /// `http://docs.oasis-open.org/odata/ns/edmx`: the wrapper around it.
    Edmx,
    /// The model or the wrapper of OData 3 or earlier.
    Legacy,
    /// No namespace at all.
    Absent,
    /// Any other namespace: passed over.
    Foreign,
}

impl Vocabulary {
    /// What a namespace name stands for.
    pub(super) fn of(namespace: &str) -> Self {
        match namespace {
            "http://docs.oasis-open.org/odata/ns/edm" => Self::Edm,
            "http://docs.oasis-open.org/odata/ns/edmx" => Self::Edmx,
            "" => Self::Absent,
            _ if namespace.starts_with("http://schemas.microsoft.com/ado/20")
                && (namespace.ends_with("/edm") || namespace.ends_with("/edmx")) =>
            {
                Self::Legacy
            }
            _ => Self::Foreign,
        }
    }
}

/// A prefix bound to a namespace, for one element and what is inside it.
#[derive(Debug)]
struct Binding<'a> {
    /// The prefix; empty for the default namespace.
    prefix: &'a str,
    vocabulary: Vocabulary,
    /// The depth of the element that declares it.
    depth: usize,
}

/// The bindings in scope, innermost last.
#[derive(Debug, Default)]
pub(super) struct Bindings<'a>(Vec<Binding<'a>>);

impl<'a> Bindings<'a> {
    pub(super) fn declare(&mut self, prefix: &'a str, vocabulary: Vocabulary, depth: usize) {
        self.0.push(Binding {
            prefix,
            vocabulary,
            depth,
        });
    }

    /// Forgets what was declared by elements deeper than this.
    pub(super) fn leave(&mut self, depth: usize) {
        while self.0.last().is_some_and(|binding| binding.depth > depth) {
            self.0.pop();
        }
    }

    /// How many declarations are in scope.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// What a prefix stands for; `None` where it was never declared.
    pub(super) fn resolve(&self, prefix: &str) -> Option<Vocabulary> {
        let bound = self.0.iter().rev().find(|binding| binding.prefix == prefix);
        match bound {
            Some(binding) => Some(binding.vocabulary),
            None if prefix.is_empty() => Some(Vocabulary::Absent),
            None if prefix == "xml" => Some(Vocabulary::Foreign),
            None => None,
        }
    }
}
