//! The challenge of continuous access evaluation in `WWW-Authenticate`.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use http::{HeaderMap, header};

/// Returns the claims, as JSON, that the `Bearer` challenge of a 401 asks for.
pub(super) fn claims(headers: &HeaderMap) -> Option<String> {
    headers
        .get_all(header::WWW_AUTHENTICATE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .find_map(|challenge| decode(&parameter(challenge, "claims")?))
}

/// Decodes Base64 of either alphabet, with or without padding.
fn decode(text: &str) -> Option<String> {
    let config =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let bytes = [alphabet::STANDARD, alphabet::URL_SAFE]
        .iter()
        .find_map(|alphabet| GeneralPurpose::new(alphabet, config).decode(text).ok())?;
    let json = String::from_utf8(bytes).ok()?;
    serde_json::from_str::<serde_json::Map<_, _>>(&json)
        .is_ok()
        .then_some(json)
}

/// Returns the value of a parameter, `name=value` or `name="quoted \"value\""`, of one or more challenges.
fn parameter(challenge: &str, name: &str) -> Option<String> {
    let mut rest = challenge;
    while !rest.is_empty() {
        rest = rest.trim_start_matches(|c: char| c == ',' || c.is_whitespace());
        let end = rest
            .find(|c: char| matches!(c, '=' | ',') || c.is_whitespace())
            .unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let Some(after) = after.strip_prefix('=') else {
            // A scheme such as `Bearer`, or unknown text.
            rest = after;
            if key.is_empty() {
                rest = rest.get(1..).unwrap_or_default();
            }
            continue;
        };
        let (value, after) = match after.strip_prefix('"') {
            Some(quoted) => unquote(quoted),
            None => {
                let end = after
                    .find(|c: char| c == ',' || c.is_whitespace())
                    .unwrap_or(after.len());
                let (value, after) = after.split_at(end);
                (value.to_owned(), after)
            }
        };
        if key.eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = after;
    }
    None
}

/// Returns the text up to the closing quote, and the rest after it.
fn unquote(quoted: &str) -> (String, &str) {
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, quoted.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = r#"{"access_token":{"nbf":{"essential":true,"value":"1702682181"}}}"#;

    fn of(challenges: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for challenge in challenges {
            headers.append(header::WWW_AUTHENTICATE, challenge.parse().unwrap());
        }
        claims(&headers)
    }

    #[test]
    fn finds_the_claims() {
        let standard = base64::engine::general_purpose::STANDARD.encode(JSON);
        let url_safe = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(JSON);
        for encoded in [standard.as_str(), &url_safe] {
            let usual = format!(
                r#"Bearer realm="", authorization_uri="https://login.example/authorize?a=b,c", error="insufficient_claims", claims="{encoded}""#
            );
            assert_eq!(of(&[&usual]).as_deref(), Some(JSON));
            assert_eq!(
                of(&["Basic realm=\"claims=x\"", &usual]).as_deref(),
                Some(JSON)
            );
            assert_eq!(
                of(&[&format!(
                    "Basic realm=\"a \\\" b\", Bearer Claims={encoded}"
                )])
                .as_deref(),
                Some(JSON)
            );
        }
    }

    #[test]
    fn finds_none_where_there_are_none() {
        for challenge in [
            "",
            "Bearer",
            "Bearer realm=\"x\"",
            "Bearer claims=\"***\"",
            "Bearer claims=\"aGVsbG8=\"",
            "Bearer claims=\"",
            "=,=,\"",
            "Bearer claims",
            "Bearer x=\"claims=eyJhIjoxfQ\"",
        ] {
            assert_eq!(of(&[challenge]), None, "{challenge}");
        }
    }
}
