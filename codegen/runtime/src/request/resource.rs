//! Resources of the service: the basis of the emitted request builders.

use std::fmt;

use http::Method;

use super::{Call, Count, Get, List, Request};
use crate::client::Client;
use crate::model::{Purpose, WireValue, Written};
use crate::operation::{Operation, encode, slashed};
use crate::patch::Patch;
use crate::query::{Given, Literal, Parameter};
use crate::retry::Repeat;
use crate::route::{Keys, Version};

/// The start of every request builder.
impl Client {
    /// Returns a resource by its path under a version, for resources that the metadata does not declare. The path
    /// begins with a slash; [`Resource::key`] adds keys.
    ///
    /// ```
    /// # fn main() -> Result<(), msgraph_backup_restore::Error> {
    /// use msgraph_backup_restore::{Client, request::Version};
    /// use serde_json::Value;
    ///
    /// static BETA: Version = Version::named("beta");
    ///
    /// let client = Client::graph().build_offline()?;
    /// let news = client.resource(&BETA, "/solutions/backupRestore/news");
    /// let request = news.key("a/b").get::<Value, ()>();
    /// assert_eq!(
    ///     request.to_http()?.uri(),
    ///     "https://graph.microsoft.com/beta/solutions/backupRestore/news/a%2Fb"
    /// );
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn resource(&self, version: &'static Version, path: &str) -> Resource {
        Resource::new(self.clone(), version, path)
    }
}

/// A resource: a path of the service, and the client that sends requests to it.
///
/// The emitted request builders are thin wrappers of it. Use it directly, by
/// [`Client::resource`](crate::Client::resource), for resources that the metadata does not declare.
#[derive(Clone)]
pub struct Resource {
    pub(super) client: Client,
    pub(super) version: &'static Version,
    path: String,
    keys: Keys,
    segments: u32,
    /// The values of parameters that are passed in the query.
    aliases: Vec<(String, String)>,
    defect: Option<Box<str>>,
}

impl Resource {
    /// Creates a resource. `path` begins with a slash. Characters that an address cannot hold are percent-encoded here,
    /// and what is encoded already stays as it is.
    pub(crate) fn new(client: Client, version: &'static Version, path: &str) -> Self {
        let segments = path.bytes().filter(|byte| *byte == b'/').count();
        let segments = u32::try_from(segments).unwrap_or(u32::MAX);
        let mut this = Self {
            client,
            version,
            path: encode(path).into_owned(),
            keys: 0,
            segments,
            aliases: Vec::new(),
            defect: None,
        };
        // An empty path is the service itself.
        let is_path = path.is_empty() || path.starts_with('/');
        if !is_path || path.split('/').skip(1).any(is_hollow) || path.contains(NOT_IN_PATHS) {
            this.defect = Some(
                format!("the path {path:?} must begin with a slash and have no empty segment, `.`, `..`, backslash or query")
                    .into(),
            );
        }
        this
    }

    /// Returns the resource with one more segment: a property, a type cast, an operation's name.
    #[must_use]
    pub fn child(&self, segment: &str) -> Self {
        let mut path = String::with_capacity(self.path.len() + 1 + segment.len());
        path.push_str(&self.path);
        path.push('/');
        path.push_str(&encode(segment));
        let mut child = self.at(path, false);
        let is_none = is_hollow(segment) || segment.contains('/') || segment.contains(NOT_IN_PATHS);
        if is_none && child.defect.is_none() {
            child.defect = Some(
                format!(
                    "{segment:?} is not a segment of a path: it would lead to another resource"
                )
                .into(),
            );
        }
        child
    }

    /// Returns the item of a collection with this key, which is percent-encoded here. A key that is empty, `.` or `..`
    /// would address another resource, so a request with it fails before anything is sent.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut path = String::with_capacity(self.path.len() + 1 + key.len() + 8);
        path.push_str(&self.path);
        path.push('/');
        path.extend(percent_encoding::utf8_percent_encode(
            key,
            crate::query::SEGMENT,
        ));
        let mut item = self.at(path, true);
        if is_hollow(key) && item.defect.is_none() {
            item.defect =
                Some(format!("{key:?} is not a key: it would lead to another resource").into());
        }
        item
    }

    /// Returns the item of a collection with this key, written as a literal in parentheses: `/People('russellwhyte')`.
    #[must_use]
    pub fn by_key(&self, key: impl Into<Literal>) -> Self {
        self.in_parentheses(&[("", key.into())])
    }

    /// As [`by_key`](Self::by_key), for a key of several parts and for an alternate key, whose parts have names:
    /// `/Ratings(movie=5,user='a')`.
    #[must_use]
    pub fn by_keys(&self, keys: &[(&str, Literal)]) -> Self {
        self.in_parentheses(keys)
    }

    /// As [`function`](Self::function), with arguments of any type. An argument that is neither primitive nor an
    /// enumeration member is passed in the query, by an alias: `f(x=@x)?@x={…}`. An omitted argument is left out.
    #[must_use]
    pub fn function_with(&self, name: &str, parameters: &[(&str, Parameter)]) -> Self {
        let mut path = format!("{}/{}(", self.path, encode(name));
        let mut aliases = self.aliases.clone();
        let mut defect = not_a_name(name);
        let mut comma = "";
        for (name, Parameter(given)) in parameters {
            defect = defect.or_else(|| not_a_name(name));
            match given {
                Given::Omitted => continue,
                Given::Literal(literal) => {
                    path.extend([comma, &encode(name), "="]);
                    push_literal(&mut path, literal);
                }
                Given::Json(json) => {
                    // Two functions in the path may have parameters of the same name.
                    let mut alias = format!("@{name}");
                    while aliases.iter().any(|(other, _)| *other == alias) {
                        alias.push('_');
                    }
                    path.extend([comma, &encode(name), "=", &encode(&alias)]);
                    aliases.push((alias, json.clone()));
                }
                Given::Defect(why) => {
                    defect.get_or_insert_with(|| format!("the parameter {name}: {why}"));
                }
            }
            comma = ",";
        }
        path.push(')');
        let mut result = self.at(path, true);
        result.aliases = aliases;
        result.refuse(defect);
        result
    }

    fn in_parentheses(&self, keys: &[(&str, Literal)]) -> Self {
        let mut path = self.path.clone();
        push_parameters(&mut path, keys);
        let mut item = self.at(path, false);
        // The key belongs to the segment of the collection.
        item.segments = self.segments;
        item.keys |= bit(self.segments.saturating_sub(1));
        // A key of one part has no name.
        let mut names = keys
            .iter()
            .map(|(name, _)| *name)
            .filter(|name| !name.is_empty());
        item.refuse(names.find_map(not_a_name));
        item
    }

    /// Returns the result of a function with these arguments, which are written as literals.
    #[must_use]
    pub fn function(&self, name: &str, parameters: &[(&str, Literal)]) -> Self {
        let mut path = format!("{}/{}", self.path, encode(name));
        push_parameters(&mut path, parameters);
        let mut result = self.at(path, true);
        let mut names = std::iter::once(name).chain(parameters.iter().map(|(name, _)| *name));
        result.refuse(names.find_map(not_a_name));
        result
    }

    /// Records the first defect, which is reported when a request is about to be sent.
    fn refuse(&mut self, defect: Option<String>) {
        if let (Some(why), None) = (defect, &self.defect) {
            self.defect = Some(why.into());
        }
    }

    fn at(&self, path: String, holds_value: bool) -> Self {
        let bit = if holds_value { bit(self.segments) } else { 0 };
        Self {
            client: self.client.clone(),
            version: self.version,
            path,
            keys: self.keys | bit,
            segments: self.segments.saturating_add(1),
            aliases: self.aliases.clone(),
            defect: self.defect.clone(),
        }
    }

    /// Creates a resource under the address of the service itself.
    pub(super) fn at_root(client: Client, path: &str) -> Self {
        static ROOT: Version = Version::named("");
        Self::new(client, &ROOT, path)
    }

    pub(super) fn request<K>(&self, method: Method) -> Request<K> {
        let profile = self.client.profile();
        let path = self.path.clone();
        let mut operation = Operation::new(profile, self.version, method, path, self.keys);
        operation.defect.clone_from(&self.defect);
        for (alias, value) in &self.aliases {
            operation.options.add_raw(alias, value);
        }
        Request::new(self.client.clone(), operation)
    }

    pub(super) fn request_with<K, B: WireValue>(&self, method: Method, body: &B) -> Request<K> {
        let mut request = self.request(method);
        request
            .operation
            .set_body(super::body::to_json(body.to_wire()));
        request
    }

    /// Creates a `GET` of a collection.
    pub fn list<T, E>(&self) -> List<T, E> {
        self.request(Method::GET)
    }

    /// Creates a `GET` of one entity or value.
    pub fn get<T, E>(&self) -> Get<T, E> {
        self.request(Method::GET)
    }

    /// Creates a `GET` of the number of items of a collection.
    pub fn count<E>(&self) -> Count<E> {
        let mut request: Count<E> = self.child("$count").request(Method::GET);
        request.operation.headers.insert(
            http::header::ACCEPT,
            http::HeaderValue::from_static("text/plain, application/json"),
        );
        request
    }

    /// Creates a `POST` of a new item to a collection. Properties that only the service sets are not sent.
    pub fn create<T: WireValue>(&self, body: &T) -> Call<T> {
        self.request_with(Method::POST, body)
    }

    /// Creates a `PATCH` with the changes to an entity.
    pub fn update<T, E>(&self, patch: Patch<E>) -> Call<T> {
        let mut request = self.request(Method::PATCH);
        request.operation.set_body(patch.to_json());
        if patch.adds() {
            request.operation.repeat = Some(Repeat::OnlyIfNotProcessed);
        }
        request
    }

    /// Creates a `PUT` of a whole entity: structural properties that the body omits get their defaults. If there is no
    /// entity with the key it is created, unless [`if_match`](Request::if_match) is set.
    ///
    /// Of navigation properties the body has references to single entities only: a collection that was read may be its
    /// first page, and the body would claim that there are no other items. To send more, put JSON under the property's
    /// name into `additional`, and leave the field `None`.
    pub fn replace<T: WireValue>(&self, body: &T) -> Call<T> {
        let mut request = self.request(Method::PUT);
        let body = Written(body.to_wire(), Purpose::Whole);
        request.operation.set_body(serde_json::to_vec(&body));
        request
    }

    /// Creates a `DELETE`.
    pub fn delete(&self) -> Call<()> {
        self.request(Method::DELETE)
    }

    /// Creates a `POST` of an action's parameters.
    pub fn post<B: WireValue, T>(&self, parameters: &B) -> Call<T> {
        self.request_with(Method::POST, parameters)
    }

    /// Creates a `POST` to an action without parameters: no body and no content type.
    pub fn post_empty<T>(&self) -> Call<T> {
        self.request(Method::POST)
    }

    /// Creates a `POST` to an action that returns a collection. Further pages are requested by `GET`.
    pub fn post_list<B: WireValue, T, E>(&self, parameters: &B) -> List<T, E> {
        self.request_with(Method::POST, parameters)
    }

    /// As [`post_list`](Self::post_list), for an action without parameters.
    pub fn post_empty_list<T, E>(&self) -> List<T, E> {
        self.request(Method::POST)
    }
}

/// Returns the bit of a segment that holds a value; segments beyond the last bit have none.
fn bit(segment: u32) -> Keys {
    1_u64.checked_shl(segment).unwrap_or(0)
}

/// Writes literals in parentheses, percent-encoded, with their names if they have any.
fn push_parameters(path: &mut String, parameters: &[(&str, Literal)]) {
    path.push('(');
    for (index, (name, value)) in parameters.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        let equals = if name.is_empty() { "" } else { "=" };
        path.extend([comma, &encode(name), equals]);
        push_literal(path, value);
    }
    path.push(')');
}

fn push_literal(path: &mut String, literal: &Literal) {
    path.extend(percent_encoding::utf8_percent_encode(
        literal.as_str(),
        crate::query::LITERAL,
    ));
}

/// Characters that end a path, or that some libraries treat as a slash.
const NOT_IN_PATHS: [char; 3] = ['?', '#', '\\'];

/// Returns why the name of a function, a parameter or a part of a key would lead to another resource.
fn not_a_name(name: &str) -> Option<String> {
    const BESIDE_NAMES: [char; 5] = ['/', '(', ')', '=', ','];
    let is_none = is_hollow(name) || name.contains(NOT_IN_PATHS) || name.contains(BESIDE_NAMES);
    is_none.then(|| format!("{name:?} is not a name in a path: it would lead to another resource"))
}

/// Returns whether a segment would be dropped or would ascend the path.
fn is_hollow(segment: &str) -> bool {
    matches!(segment, "" | "." | "..")
}

impl fmt::Debug for Resource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Resource({}{})",
            slashed(self.version.path),
            self.path
        )
    }
}
