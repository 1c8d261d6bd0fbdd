//! Bodies: what is sent, and what an answer's body is taken for.

use std::any::TypeId;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use crate::model::{Purpose, Wire, Written};
use crate::transport::BoxError;

/// The JSON of a request's body, without what only the service sets.
pub(crate) fn to_json(body: Wire<'_>) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(&Written(body, Purpose::RequestBody))
}

/// The text of a body, without a byte order mark.
pub(crate) fn text(body: &[u8]) -> Result<&str, BoxError> {
    let text = std::str::from_utf8(body)?;
    Ok(text.trim_start_matches('\u{feff}'))
}

/// Reads one entity or value.
///
/// - No body is read as `{}`: the service did what it was asked to and says nothing more.
/// - An entity inside `{"value": …}`, alone or as the only item, is taken out.
pub(crate) fn entity<T: DeserializeOwned + 'static>(body: &[u8]) -> Result<T, BoxError> {
    if TypeId::of::<T>() == TypeId::of::<()>() {
        return Ok(serde_json::from_str("null")?);
    }
    let text = text(body)?;
    if text.trim().is_empty() {
        return Ok(serde_json::from_str("{}")?);
    }
    if TypeId::of::<T>() != TypeId::of::<serde_json::Value>()
        && begins_with_value(text)
        && let Some(inner) = unwrap(text)
    {
        return Ok(serde_json::from_str(inner)?);
    }
    Ok(serde_json::from_str(text)?)
}

/// Reads a number as plain text, or as `{"value": 5}` or `{"@odata.count": 5}`.
pub(crate) fn count(body: &[u8]) -> Result<u64, BoxError> {
    let text = text(body)?.trim();
    if let Ok(count) = text.trim_matches('"').parse() {
        return Ok(count);
    }
    let json: serde_json::Value = serde_json::from_str(text)?;
    let count = ["value", "@odata.count"]
        .iter()
        .find_map(|name| json.get(name)?.as_u64());
    count.ok_or_else(|| "it is no number".into())
}

/// Whether `value` is the first property after annotations. Looks at the first bytes only, so that the
/// usual entity costs nothing.
fn begins_with_value(text: &str) -> bool {
    let Some(mut rest) = text.trim_start().strip_prefix('{') else {
        return false;
    };
    loop {
        let Some((name, after)) = rest
            .trim_start()
            .strip_prefix('"')
            .and_then(|t| t.split_once('"'))
        else {
            return false;
        };
        if name == "value" {
            return true;
        }
        let Some(after) = after.trim_start().strip_prefix(':') else {
            return false;
        };
        if !name.starts_with('@') {
            return false;
        }
        // An annotation that is no plain string is rare; the entity is then taken as it is.
        let value = after
            .trim_start()
            .strip_prefix('"')
            .and_then(|t| t.split_once('"'));
        match value {
            Some((value, after)) if !value.ends_with('\\') => {
                let Some(next) = after.trim_start().strip_prefix(',') else {
                    return false;
                };
                rest = next;
            }
            _ => return false,
        }
    }
}

/// The JSON of the entity inside `value`, if there is nothing else but annotations.
fn unwrap(text: &str) -> Option<&str> {
    let Envelope(value) = serde_json::from_str(text).ok()?;
    match value.get().as_bytes().first() {
        Some(b'{') => Some(value.get()),
        Some(b'[') => match serde_json::from_str::<Vec<&RawValue>>(value.get())
            .ok()?
            .as_slice()
        {
            [only] if only.get().starts_with('{') => Some(only.get()),
            _ => None,
        },
        _ => None,
    }
}

/// An object that holds `value` and annotations only.
struct Envelope<'a>(&'a RawValue);

impl<'de: 'a, 'a> Deserialize<'de> for Envelope<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Envelope<'de>;
            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object with `value`")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Self::Value, A::Error> {
                let mut found = None;
                while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
                    if name == "value" {
                        found = Some(map.next_value()?);
                    } else if name.starts_with('@') {
                        map.next_value::<serde::de::IgnoredAny>()?;
                    } else {
                        return Err(serde::de::Error::custom("more than `value`"));
                    }
                }
                found
                    .map(Envelope)
                    .ok_or_else(|| serde::de::Error::missing_field("value"))
            }
        }
        deserializer.deserialize_map(Visitor)
    }
}

/// A primitive value or an enumeration member that an operation answers with: `{"value": …}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Value<T>(pub T);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Value<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = serde_json::Value::deserialize(deserializer)?;
        let json = match json {
            serde_json::Value::Object(mut object) if object.contains_key("value") => {
                object.remove("value").unwrap_or_default()
            }
            other => other,
        };
        serde_json::from_value(json)
            .map(Self)
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn inner(text: &str) -> Option<&str> {
        if begins_with_value(text) {
            unwrap(text)
        } else {
            None
        }
    }

    #[test]
    fn takes_an_entity_out_of_its_envelope() {
        assert_eq!(inner(r#"{"value":{"id":1}}"#), Some(r#"{"id":1}"#));
        assert_eq!(
            inner(r#" { "@odata.context" : "x", "value": [ {"id":1} ] }"#),
            Some(r#"{"id":1}"#)
        );
        assert_eq!(
            inner(r#"{"value":{"id":1},"@odata.etag":"y"}"#),
            Some(r#"{"id":1}"#)
        );
    }

    #[test]
    fn leaves_alone_what_is_no_envelope() {
        for text in [
            r#"{"id":1,"value":{}}"#,
            r#"{"value":{},"id":1}"#,
            r#"{"value":[{},{}]}"#,
            r#"{"value":[]}"#,
            r#"{"value":5}"#,
            r#"{}"#,
            r#"[]"#,
            r#"{"value":"#,
            r#"{"@a":{"value":1}}"#,
            "",
            r#"{"@a":"\"value\":1"}"#,
        ] {
            assert_eq!(inner(text), None, "{text}");
        }
    }

    #[test]
    fn reads_counts_values_and_nothing() {
        assert_eq!(count("\u{feff}12".as_bytes()).unwrap(), 12);
        assert_eq!(count(b"{\"value\": 3}").unwrap(), 3);
        assert!(count(b"many").is_err());
        assert!(entity::<()>(b"<html>").is_ok());
        assert_eq!(
            entity::<Value<i32>>(br#"{"@odata.context":"x","value":7}"#).unwrap(),
            Value(7)
        );
        assert_eq!(entity::<serde_json::Value>(b"").unwrap(), json!({}));
        assert_eq!(
            entity::<serde_json::Value>(br#"{"value":{}}"#).unwrap(),
            json!({"value": {}})
        );
        assert!(entity::<serde_json::Value>(b"\xff").is_err());
    }
}
