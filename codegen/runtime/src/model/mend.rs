//! JSON that is valid but has no Rust counterpart: unpaired surrogates, and numbers with more digits than a double has
//! or outside its range.

use memchr::memchr2;
use serde_json::Number;
use serde_json::value::RawValue;

/// The form in which serde_json passes a number if another crate enables `arbitrary_precision`: an object with this one
/// name, and the digits as text.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// Returns whether serde_json's `arbitrary_precision` is enabled; otherwise the name is an ordinary one.
#[cold]
pub(super) fn is_arbitrary_precision() -> bool {
    serde_json::from_str::<Number>("1e400").is_ok()
}

/// Returns whether a JSON text may have an object that serde_json would take for a number.
pub(super) fn has_number_name(text: &str) -> bool {
    text.contains(NUMBER.trim_start_matches('$')) && is_arbitrary_precision()
}

/// Returns the text with strings and numbers that serde_json refuses rewritten as text; `None` if there are none. Text
/// that is not JSON stays invalid.
pub(crate) fn mend(text: &str) -> Option<String> {
    let mut mended = String::new();
    // The text up to here has been copied to `mended`.
    let mut done = 0;
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        let rest = text.get(at..)?;
        match byte {
            b'"' => {
                let end = at + string_length(rest);
                at += 1;
                while at < end {
                    let (length, is_half) = escape(text.get(at..end)?);
                    if is_half {
                        // Its backslash becomes a literal one.
                        mended.push_str(text.get(done..at)?);
                        mended.push('\\');
                        done = at;
                    }
                    at += length;
                }
            }
            b'-' | b'0'..=b'9' => {
                let number = number(rest);
                if is_beyond(number) {
                    mended.push_str(text.get(done..at)?);
                    mended.extend(["\"", number, "\""]);
                    done = at + number.len();
                }
                at += number.len();
            }
            // Characters outside strings are ASCII, or the text is not JSON.
            _ if byte.is_ascii() => at += 1,
            _ => return None,
        }
    }
    if done == 0 {
        return None;
    }
    mended.push_str(text.get(done..)?);
    Some(mended)
}

/// Returns whether a `Value` cannot represent all of a JSON text.
pub(super) fn is_beyond_trees(text: &str) -> bool {
    let mut rest = text;
    while let Some(start) = rest
        .bytes()
        .position(|byte| matches!(byte, b'"' | b'-' | b'0'..=b'9'))
    {
        let (_, token) = rest.split_at(start);
        let (is_odd, length) = match token.as_bytes() {
            [b'"', ..] => {
                let length = string_length(token);
                (token.get(..length).is_some_and(has_half), length)
            }
            _ => {
                let number = number(token);
                (is_odd_number(number), number.len())
            }
        };
        if is_odd {
            return true;
        }
        rest = token.get(length..).unwrap_or_default();
    }
    false
}

/// Returns the length of the string at the start of a text, including its quotes.
pub(super) fn string_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while let Some(rest) = bytes.get(at..) {
        match memchr2(b'"', b'\\', rest) {
            Some(place) if rest.get(place) == Some(&b'"') => return at + place + 1,
            Some(place) => at += place + 2,
            None => break,
        }
    }
    bytes.len()
}

/// Returns whether a string has an unpaired surrogate.
pub(super) fn has_half(string: &str) -> bool {
    let mut rest = string;
    while let Some((_, from)) = rest
        .find('\\')
        .and_then(|place| rest.split_at_checked(place))
    {
        let (length, is_half) = escape(from);
        if is_half {
            return true;
        }
        rest = from.get(length..).unwrap_or_default();
    }
    false
}

/// Returns whether serde_json would write a number with another value. A double represents all numbers with up to 15
/// digits and a small exponent.
pub(super) fn is_odd_number(number: &str) -> bool {
    let (digits, exponent) = number.split_once(['e', 'E']).unwrap_or((number, ""));
    if digits.len() <= 16 && exponent.len() <= 2 {
        return false;
    }
    let value = Magnitude::of(number);
    match serde_json::from_str::<Number>(number) {
        Ok(known) => Magnitude::of(&known.to_string()) != value,
        Err(_) => serde_json::from_str::<&RawValue>(number).is_ok(),
    }
}

/// The value of a number in any notation: its sign, its digits without leading and trailing zeros, and its exponent
/// relative to a decimal point before the digits.
#[derive(PartialEq)]
struct Magnitude {
    is_negative: bool,
    digits: String,
    exponent: i64,
}

impl Magnitude {
    fn of(number: &str) -> Self {
        let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let unsigned = mantissa.strip_prefix('-').unwrap_or(mantissa);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let all = [whole, fraction].concat();
        let digits = all.trim_start_matches('0');
        let leading = all.len() - digits.len();
        let digits = digits.trim_end_matches('0').to_owned();
        let point = i64::try_from(whole.len()).unwrap_or(i64::MAX) - leading as i64;
        let exponent = exponent.trim_start_matches('+').parse();
        let exponent = exponent.unwrap_or(i64::MAX / 2).saturating_add(point);
        Self {
            is_negative: mantissa.starts_with('-'),
            exponent: if digits.is_empty() { 0 } else { exponent },
            digits,
        }
    }
}

/// Returns the distance to the next escape, or the length of the escape at the start of a text, and whether that is an
/// unpaired surrogate.
fn escape(text: &str) -> (usize, bool) {
    if !text.starts_with('\\') {
        return (text.find('\\').unwrap_or(text.len()), false);
    }
    let unit = |text: &str| -> Option<u32> {
        let digits = text.strip_prefix("\\u")?.get(..4)?;
        u32::from_str_radix(digits, 16).ok()
    };
    match unit(text) {
        Some(0xd800..=0xdbff) => match text.get(6..).and_then(unit) {
            Some(0xdc00..=0xdfff) => (12, false),
            _ => (6, true),
        },
        Some(0xdc00..=0xdfff) => (6, true),
        Some(_) => (6, false),
        // The next character may be anything, if the text is not JSON.
        None => {
            let mut characters = text.chars().map(char::len_utf8);
            (characters.by_ref().take(2).sum(), false)
        }
    }
}

/// Returns the number characters at the start of a text.
pub(super) fn number(text: &str) -> &str {
    let is_of_number = |c: char| matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E');
    let end = text.find(|c| !is_of_number(c));
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// Returns whether the text is a number outside the range of a double.
fn is_beyond(number: &str) -> bool {
    let is_number = || serde_json::from_str::<&RawValue>(number).is_ok();
    number.parse::<f64>().is_ok_and(f64::is_infinite) && is_number()
}

#[cfg(test)]
mod tests {
    use super::{is_beyond_trees, mend};

    #[test]
    fn writes_as_text_what_nothing_can_hold() {
        for (text, mended) in [
            (r#"{"a": "x\ud800y"}"#, r#"{"a": "x\\ud800y"}"#),
            (
                r#"["\udc00\ud800", "\ud800A"]"#,
                r#"["\\udc00\\ud800", "\\ud800A"]"#,
            ),
            (r#"["\ud83d\ude00\ud83d"]"#, r#"["\ud83d\ude00\\ud83d"]"#),
            (r#"["é\\\ud800"]"#, r#"["é\\\\ud800"]"#),
            (r#"{"\ud800": 1}"#, r#"{"\\ud800": 1}"#),
            ("[1e400,-1.5E+999 ,1e3]", r#"["1e400","-1.5E+999" ,1e3]"#),
        ] {
            assert_eq!(mend(text).as_deref(), Some(mended));
            assert!(serde_json::from_str::<serde_json::Value>(mended).is_ok());
        }
    }

    #[test]
    fn leaves_alone_what_is_right_or_no_json() {
        for text in [
            "",
            "{}",
            r#"["\ud83d\ude00", "\u0041", "\\ud800", 1e308, "1e400"]"#,
            "\"",
            "\"\\",
            "\"\\é",
            "\"\\ud8",
            "é",
            "1e4000e",
            "-",
        ] {
            assert_eq!(mend(text), None, "{text}");
        }
        assert_eq!(
            mend("+1e400").as_deref(),
            Some("+\"1e400\""),
            "no JSON either"
        );
    }

    #[test]
    fn knows_what_a_tree_keeps() {
        for text in [
            "0",
            "-0.0",
            "1.50",
            "1e2",
            "1.7976931348623157e308",
            "18446744073709551615",
            "123456789012345680000000000000",
            "0.30000000000000004",
            r#"["\ud83d\ude00", "1e400", "\\ud800", {"a": [1, 2.5]}]"#,
        ] {
            assert!(!is_beyond_trees(text), "{text}");
        }
        for text in [
            "1e400",
            "-1e-400",
            "123456789012345678901234567890",
            "0.1234567890123456789",
            "18446744073709551617",
            "[1, {\"a\": 0.1000000000000000055511151231257827}]",
            r#"{"\ud800": 1}"#,
        ] {
            let holds_any = text.contains(|c: char| c.is_ascii_digit())
                && serde_json::from_str::<serde_json::Number>("1e400").is_ok();
            assert_eq!(
                is_beyond_trees(text),
                !holds_any || text.contains('u'),
                "{text}"
            );
        }
    }
}
