//! Changes to the items of a collection, and their outcomes.
//!
//! A `PATCH` of a policy or a restore session carries `"<navigation property>@delta"`: the items to add, to change and
//! to remove ([`Delta`]). The answer carries the same property with the outcome of each ([`DeltaOutcome`]), including
//! failures, although its status is 200. [`DeltaOutcomes::delta`] reads them from the returned model. Successful
//! removals may be missing, as in the answer that the service documents.
//!
//! ```
//! # #[cfg(feature = "v1_0")] {
//! use msgraph_backup_restore::delta::{DeltaOutcome, DeltaOutcomes as _};
//! use msgraph_backup_restore::v1_0::models::OneDriveForBusinessRestoreSession;
//!
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let answer = r#"{"driveRestoreArtifacts@delta": [{
//!     "id": "4267e382",
//!     "@Core.DataModificationException": {
//!         "info": {"code": "Invalid", "message": "There is no such item"},
//!         "failedOperation": "remove", "responseCode": 409
//!     }
//! }]}"#;
//! let session: OneDriveForBusinessRestoreSession = serde_json::from_str(answer)?;
//! for outcome in session.delta(OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS)? {
//!     match outcome {
//!         DeltaOutcome::Changed(artifact) => println!("added {:?}", artifact.id),
//!         DeltaOutcome::Removed(removal) => println!("removed {:?}", removal.id),
//!         DeltaOutcome::Failed(failure) => assert_eq!(failure.response_code, Some(409)),
//!         other => println!("{other:?}"),
//!     }
//! }
//! # Ok(())
//! # }
//! # example().unwrap();
//! # }
//! ```

use crate::model::source::Source;
use crate::model::{
    AdditionalProperties, Model, NavigationProperty, Purpose, WireValue, Written, read_text,
    read_value,
};
use crate::text::one_line;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;
use std::fmt;

/// The suffixes that turn the name of a property into the name of its delta.
const SUFFIXES: [&str; 2] = ["@delta", "@odata.delta"];

/// Changes to the items of a collection, to be sent as `"<navigation property>@delta"`.
///
/// ```
/// use msgraph_backup_restore::delta::Delta;
/// use serde_json::{Value, json};
///
/// let delta = Delta::<Value>::new()
///     .add(json!({"destinationType": "new"}))
///     .remove("99954f18-c8ec-4b62-85bf-cdf3b70b140e");
/// assert_eq!(
///     serde_json::to_value(delta)?,
///     json!([
///         {"destinationType": "new"},
///         {"@removed": {"reason": "changed"}, "id": "99954f18-c8ec-4b62-85bf-cdf3b70b140e"},
///     ])
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Delta<T> {
    items: Vec<DeltaItem<T>>,
}

/// One change of a [`Delta`].
#[derive(Clone, Debug, PartialEq)]
enum DeltaItem<T> {
    Added(T),
    Changed(T),
    Removed { id: String, reason: RemovedReason },
}

/// Returns whether the body of a request, at any depth, has a delta with items that the service creates. An item with
/// an `id`, or a removed item, has the same effect however often it is sent.
#[cfg(feature = "client")]
pub(crate) fn has_additions(body: &[u8]) -> bool {
    // Most bodies have no delta, and need not be parsed. Of one that does not parse, such as with a number beyond a
    // double in it, the worse is assumed.
    memchr::memmem::find(body, b"delta").is_some()
        && serde_json::from_slice(body).map_or(true, |json| adds_items(&json, false))
}

/// As [`has_additions`], for a part of a body, which may be a delta itself.
#[cfg(feature = "client")]
fn adds_items(json: &Value, is_delta: bool) -> bool {
    let names_item = |item: &Value| {
        let id = item.get("id").or_else(|| annotation(item, "id"));
        id.is_some_and(|id| !id.is_null() && id != "") || annotation(item, "removed").is_some()
    };
    match json {
        Value::Array(items) => items
            .iter()
            .any(|item| (is_delta && !names_item(item)) || adds_items(item, false)),
        Value::Object(object) => {
            let context = annotation(json, "context").and_then(Value::as_str);
            let is_payload = context.is_some_and(|context| context.ends_with("$delta"));
            object.iter().any(|(name, json)| {
                let is_delta = SUFFIXES.iter().any(|suffix| name.ends_with(suffix));
                adds_items(json, is_delta || (is_payload && name == "value"))
            })
        }
        _ => false,
    }
}

/// Why an item is no longer in a collection: `reason` of `@removed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemovedReason {
    /// `changed`: the item no longer belongs to the collection, but may exist.
    Changed,
    /// `deleted`: the item no longer exists.
    Deleted,
    /// A reason that OData does not define.
    UnknownValue(Box<str>),
}

impl RemovedReason {
    /// Returns the reason as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Changed => "changed",
            Self::Deleted => "deleted",
            Self::UnknownValue(text) => text,
        }
    }
}

impl From<&str> for RemovedReason {
    fn from(text: &str) -> Self {
        match text {
            _ if text.eq_ignore_ascii_case("changed") => Self::Changed,
            _ if text.eq_ignore_ascii_case("deleted") => Self::Deleted,
            _ => Self::UnknownValue(text.into()),
        }
    }
}

impl fmt::Display for RemovedReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<T> Delta<T> {
    /// Creates an empty delta.
    pub fn new() -> Self {
        Self { items: Vec::new() }
    }

    /// Adds a new item. The service assigns its `id`.
    #[must_use]
    #[expect(
        clippy::should_implement_trait,
        reason = "it adds to the collection, not to the delta"
    )]
    pub fn add(mut self, item: impl Into<T>) -> Self {
        self.items.push(DeltaItem::Added(item.into()));
        self
    }

    /// Adds new items, all in one request. For more than the service accepts in one, the request builder of the entity has
    /// an `add_all` of its own; see the module `bulk`.
    #[must_use]
    pub fn add_all<I: Into<T>>(self, items: impl IntoIterator<Item = I>) -> Self {
        items.into_iter().fold(self, Self::add)
    }

    /// Changes an item, which must have its `id`, to the given properties. Collections of the item are not sent,
    /// because the collection that was read may be the first page only.
    #[must_use]
    pub fn change(mut self, item: impl Into<T>) -> Self {
        self.items.push(DeltaItem::Changed(item.into()));
        self
    }

    /// Removes the item with this `id` from the collection, with the reason `changed`, which is the reason that the
    /// service documents.
    #[must_use]
    pub fn remove(self, id: impl Into<String>) -> Self {
        self.remove_because(id, RemovedReason::Changed)
    }

    /// Removes the items with these ids, as [`remove`](Self::remove) does.
    #[must_use]
    pub fn remove_all<I: Into<String>>(self, ids: impl IntoIterator<Item = I>) -> Self {
        ids.into_iter().fold(self, Self::remove)
    }

    /// Removes the item with this `id` with another reason.
    #[must_use]
    pub fn remove_because(mut self, id: impl Into<String>, reason: RemovedReason) -> Self {
        let id = id.into();
        self.items.push(DeltaItem::Removed { id, reason });
        self
    }

    /// Returns the number of changes. A service limits it for each request: that of Microsoft 365 backups accepts 50.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Returns whether there are no changes.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Returns whether it adds items. An added item may have a key, such as that of the entity that it was copied from,
    /// and is new all the same.
    pub(crate) fn adds(&self) -> bool {
        let mut items = self.items.iter();
        items.any(|item| matches!(item, DeltaItem::Added(_)))
    }
}

impl<T> Default for Delta<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: WireValue> Serialize for Delta<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(self.items.len()))?;
        for item in &self.items {
            seq.serialize_element(item)?;
        }
        seq.end()
    }
}

impl<T: WireValue> Serialize for DeltaItem<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Added(item) => {
                Written(item.to_wire(), Purpose::RequestBody).serialize(serializer)
            }
            Self::Changed(item) => Written(item.to_wire(), Purpose::Whole).serialize(serializer),
            Self::Removed { id, reason } => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("@removed", &Reason(reason))?;
                map.serialize_entry("id", id)?;
                map.end()
            }
        }
    }
}

/// The value of `@removed`.
struct Reason<'a>(&'a RemovedReason);

impl Serialize for Reason<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry("reason", self.0.as_str())?;
        map.end()
    }
}

/// The outcome of one change of a [`Delta`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeltaOutcome<T> {
    /// The item was added or changed: its current state, including properties set by the service.
    Changed(T),
    /// The item was removed.
    Removed(Removal),
    /// The change was refused.
    Failed(Box<DeltaFailure>),
    /// JSON of any other form, such as an item that is not an object.
    Unrecognized(Value),
}

impl<T> DeltaOutcome<T> {
    /// Returns the failure, if this is one.
    pub fn failure(&self) -> Option<&DeltaFailure> {
        match self {
            Self::Failed(failure) => Some(failure),
            _ => None,
        }
    }
}

/// A removed item.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Removal {
    /// The item's `id`.
    pub id: Option<String>,
    /// The reason, if the service gave one.
    pub reason: Option<RemovedReason>,
    /// The whole item as it was read.
    pub json: Value,
}

/// A change that the service refused: `Core.DataModificationException`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeltaFailure {
    /// The `id` of the item that the change concerns, if it has one.
    pub id: Option<String>,
    /// `@contentId`: links the failure to the change in the request.
    pub content_id: Option<String>,
    /// `info.code`: the service's code of the failure.
    pub code: Option<String>,
    /// `info.message`: what went wrong, in a sentence.
    pub message: Option<String>,
    /// `failedOperation`: such as `insert`, `update` or `remove`.
    pub failed_operation: Option<String>,
    /// `responseCode`: the HTTP status that the change would have had alone, such as 409.
    pub response_code: Option<u16>,
    /// The whole item as it was read, with the properties of the entity that it concerns.
    pub json: Value,
}

impl fmt::Display for DeltaFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.failed_operation.as_deref().unwrap_or("change");
        write!(f, "the service refused to {} ", one_line(operation, 80))?;
        match &self.id {
            Some(id) => write!(f, "the item {:?}", one_line(id, 200))?,
            None => f.write_str("an item")?,
        }
        if let Some(message) = &self.message {
            // The sentence continues.
            let message = one_line(message, 400);
            write!(f, ": {}", message.trim_end_matches('.'))?;
        }
        let code = self.code.as_ref().map(|code| one_line(code, 80));
        match (code, self.response_code) {
            (Some(code), Some(status)) => write!(f, " ({code}, {status})"),
            (Some(code), None) => write!(f, " ({code})"),
            (None, Some(status)) => write!(f, " ({status})"),
            (None, None) => Ok(()),
        }
    }
}

impl std::error::Error for DeltaFailure {}

/// The error of a delta that is not an array.
#[derive(Clone, Debug, PartialEq)]
pub struct DeltaError {
    name: String,
    json: Value,
}

impl DeltaError {
    /// Returns the JSON in place of the array.
    pub fn json(&self) -> &Value {
        &self.json
    }
}

impl fmt::Display for DeltaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is not an array of outcomes, see DeltaError::json for what it is",
            self.name
        )
    }
}

impl std::error::Error for DeltaError {}

/// Access to the outcomes of a delta, in the model that the service returned.
pub trait DeltaOutcomes: Model {
    /// Returns the outcomes of the changes that were sent as the delta of a collection, item by item. The list is empty
    /// if the answer has no outcomes of that collection.
    ///
    /// # Errors
    ///
    /// Returns an error if the outcomes in the answer are not an array.
    fn delta<T: WireValue>(
        &self,
        property: NavigationProperty<Self, Vec<T>>,
    ) -> Result<Vec<DeltaOutcome<T>>, DeltaError>
    where
        Self: Sized,
    {
        outcomes(self.additional(), property.name())
    }
}

impl<M: Model> DeltaOutcomes for M {}

/// Returns the outcomes under `"<name>@delta"`; none if it is absent or `null`.
fn outcomes<T: WireValue>(
    additional: &AdditionalProperties,
    name: &str,
) -> Result<Vec<DeltaOutcome<T>>, DeltaError> {
    for suffix in SUFFIXES {
        let name = format!("{name}{suffix}");
        let Some(json) = additional.json(&name) else {
            continue;
        };
        match json.tree() {
            Value::Null => {}
            Value::Array(items) => {
                let text = json.text_beyond_trees().unwrap_or("[]");
                let mut texts = Source::of(text).items().unwrap_or_default().into_iter();
                return Ok(items
                    .iter()
                    .map(|item| outcome(item, texts.next()))
                    .collect());
            }
            json => {
                let json = json.clone();
                return Err(DeltaError { name, json });
            }
        }
    }
    Ok(Vec::new())
}

/// Reads one item of a delta. Its text is given if a `Value` cannot represent all of it.
pub(crate) fn outcome<T: WireValue>(json: &Value, text: Option<&str>) -> DeltaOutcome<T> {
    if let Some(exception) = annotation(json, "DataModificationException") {
        return DeltaOutcome::Failed(Box::new(failure(json, exception)));
    }
    let removed = annotation(json, "removed");
    if removed.is_some() || is_deleted_entity(json) {
        let reason = removed.and_then(|removed| removed.get("reason"));
        let reason = reason.or_else(|| json.get("reason"));
        return DeltaOutcome::Removed(Removal {
            id: id(json),
            reason: reason.and_then(Value::as_str).map(RemovedReason::from),
            json: json.clone(),
        });
    }
    let mut entity: Option<T> = None;
    // Reading does not fail for valid JSON: JSON that does not fit is kept.
    let _ = match text {
        Some(text) => read_text(&mut entity, text),
        None => read_text(&mut entity, &json.to_string()),
    };
    match entity {
        Some(entity) => DeltaOutcome::Changed(entity),
        None => DeltaOutcome::Unrecognized(json.clone()),
    }
}

fn failure(json: &Value, exception: &Value) -> DeltaFailure {
    let info = exception.get("info").unwrap_or(exception);
    let mut response_code: Option<i64> = None;
    if let Some(code) = exception.get("responseCode") {
        let _ = read_value(&mut response_code, code);
    }
    DeltaFailure {
        id: id(json),
        content_id: annotation(json, "contentId").and_then(text),
        code: info.get("code").and_then(text),
        message: info.get("message").and_then(text),
        failed_operation: exception.get("failedOperation").and_then(text),
        response_code: response_code.and_then(|code| u16::try_from(code).ok()),
        json: json.clone(),
    }
}

/// Returns the annotation of a JSON object with this term, in any namespace and case: `@removed`, `@odata.removed`,
/// `@Core.DataModificationException`, `@Org.OData.Core.V1.DataModificationException`.
fn annotation<'a>(json: &'a Value, term: &str) -> Option<&'a Value> {
    let is_it = |name: &str| {
        let qualified = name.strip_prefix('@').unwrap_or_default();
        let short = qualified.rsplit('.').next().unwrap_or_default();
        short.eq_ignore_ascii_case(term)
    };
    let entry = json.as_object()?.iter().find(|(name, _)| is_it(name));
    entry.map(|(_, value)| value)
}

/// Recognizes a removal of OData 4.0 by its context.
fn is_deleted_entity(json: &Value) -> bool {
    let context = annotation(json, "context").and_then(Value::as_str);
    context.is_some_and(|context| context.ends_with("/$deletedEntity"))
}

fn id(json: &Value) -> Option<String> {
    let id = json.get("id").or_else(|| annotation(json, "id"));
    id.and_then(text)
}

fn text(json: &Value) -> Option<String> {
    match json {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
