//! JSON that is valid but has no Rust counterpart: unpaired surrogates, and numbers with more digits than a double has
//! or outside its range.

use memchr::memchr2;
use serde_json::Number;
use serde_json::value::RawValue;
use std::sync::OnceLock;

/// The form in which serde_json passes a number if another crate enables `arbitrary_precision`: an object with this one
/// name, and the digits as text.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// Returns whether serde_json's `arbitrary_precision` is enabled; otherwise the name is an ordinary one.
pub(super) fn is_arbitrary_precision() -> bool {
    static IS_ENABLED: OnceLock<bool> = OnceLock::new();
    *IS_ENABLED.get_or_init(|| serde_json::from_str::<Number>("1e400").is_ok())
}

/// Returns whether a JSON text may have an object that serde_json would take for a number.
pub(super) fn has_number_name(text: &str) -> bool {
    is_arbitrary_precision() && text.contains(NUMBER.trim_start_matches('$'))
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
                (is_odd_number(number, || nearest(number)), number.len())
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

/// Returns the index of the first byte of a string, from `start` on, that is the quote at its end, an escape, or a
/// control character, which JSON does not allow there.
#[inline]
pub(super) fn plain_end(bytes: &[u8], start: usize) -> usize {
    const ONES: u64 = u64::MAX / 255;
    let mut at = start;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        // All bytes of a chunk are compared at once: the highest bit of one that is found is set. It is set behind such
        // a byte too, and in bytes beyond ASCII, where it is not asked for.
        let chunk = u64::from_le_bytes(*chunk);
        let quote = (chunk ^ (ONES * u64::from(b'"'))).wrapping_sub(ONES);
        let backslash = (chunk ^ (ONES * u64::from(b'\\'))).wrapping_sub(ONES);
        let control = chunk.wrapping_sub(ONES * u64::from(b' '));
        let found = (quote | backslash | control) & !chunk & (ONES << 7);
        if found != 0 {
            return at + found.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let is_plain = |byte: &u8| !matches!(byte, ..b' ' | b'"' | b'\\');
    while bytes.get(at).is_some_and(is_plain) {
        at += 1;
    }
    at
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

/// Returns the mantissa of a number, and whether its exponent has at most two digits.
fn parts(number: &str) -> (&str, bool) {
    let end = memchr2(b'e', b'E', number.as_bytes()).unwrap_or(number.len());
    let (mantissa, exponent) = number.split_at_checked(end).unwrap_or((number, ""));
    (mantissa, exponent.len() <= 3)
}

/// Returns whether a number is long enough for [`is_odd_number`].
pub(crate) fn may_be_odd_number(number: &str) -> bool {
    let (mantissa, is_usual) = parts(number);
    is_long(mantissa, is_usual)
}

fn is_long(mantissa: &str, is_usual: bool) -> bool {
    mantissa.len() > 16 || !is_usual
}

/// Returns whether serde_json would write a number with another value. Few numbers need the nearest one to be known.
pub(super) fn is_odd_number(number: &str, nearest: impl FnOnce() -> Option<Number>) -> bool {
    let (mantissa, is_usual) = parts(number);
    if !is_long(mantissa, is_usual) {
        return false;
    }
    // A double represents all numbers with up to 15 digits that are not at the limits of its range, and has at most 17
    // digits itself.
    match significant_digits(mantissa) {
        ..16 if mantissa.len() < 150 && is_usual => false,
        18.. => !is_whole(number) && !is_arbitrary_precision(),
        _ => match nearest() {
            Some(known) => {
                let known = known.to_string();
                known != number && Magnitude::of(&known) != Magnitude::of(number)
            }
            None => is_number(number),
        },
    }
}

/// Returns the nearest number that is represented, if the number is not beyond all of them.
pub(super) fn nearest(number: &str) -> Option<Number> {
    if is_arbitrary_precision() || is_whole(number) {
        return serde_json::from_str(number).ok();
    }
    // serde_json takes several times as long to find the same double.
    number.parse().ok().and_then(Number::from_f64)
}

/// Returns the number of digits without zeros at the start and the end.
fn significant_digits(mantissa: &str) -> usize {
    let (mut count, mut trailing) = (0, 0);
    for byte in mantissa.bytes() {
        match byte {
            b'0' if count == 0 => {}
            b'0' => trailing += 1,
            b'1'..=b'9' => {
                count += trailing + 1;
                trailing = 0;
            }
            _ => {}
        }
    }
    count
}

/// Returns whether a number is represented as an integer.
fn is_whole(number: &str) -> bool {
    let digits = number.strip_prefix('-').unwrap_or(number);
    let is_integer = number.len() <= 20 && digits.bytes().all(|byte| byte.is_ascii_digit());
    // The sign of a zero is that of a double.
    is_integer && number != "-0" && (number.parse::<u64>().is_ok() || number.parse::<i64>().is_ok())
}

/// Returns whether a text is a number of JSON.
fn is_number(text: &str) -> bool {
    serde_json::from_str::<&RawValue>(text).is_ok()
}

/// The value of a number of at most 17 significant digits, in any notation: its sign, its significant digits, and the
/// power of ten that they are multiplied by.
#[derive(PartialEq)]
struct Magnitude {
    is_negative: bool,
    digits: u64,
    power: i64,
}

impl Magnitude {
    fn of(number: &str) -> Self {
        // What is behind so many digits is zeros.
        const FULL: u64 = 10_u64.pow(18);
        let (mut digits, mut power) = (0, 0);
        let mut is_behind_point = false;
        let mut exponent = None;
        for (at, byte) in number.bytes().enumerate() {
            match byte {
                b'0'..=b'9' if digits < FULL => {
                    digits = digits * 10 + u64::from(byte - b'0');
                    power -= i64::from(is_behind_point);
                }
                b'0'..=b'9' => power += i64::from(!is_behind_point),
                b'.' => is_behind_point = true,
                b'e' | b'E' => {
                    exponent = number.get(at + 1..);
                    break;
                }
                _ => {}
            }
        }
        while digits > 0 && digits % 10 == 0 {
            digits /= 10;
            power += 1;
        }
        if let Some(exponent) = exponent {
            // Parsing accepts a plus.
            power = power.saturating_add(exponent.parse().unwrap_or(i64::MAX / 2));
        }
        Self {
            is_negative: number.starts_with('-'),
            digits,
            power: if digits == 0 { 0 } else { power },
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
    let is_of_number = |byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
    let end = text.bytes().position(|byte| !is_of_number(byte));
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// Returns whether the text is a number outside the range of a double.
fn is_beyond(number: &str) -> bool {
    number.parse::<f64>().is_ok_and(f64::is_infinite) && is_number(number)
}

#[cfg(test)]
mod tests {
    use super::{Magnitude, is_beyond_trees, mend};

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
    fn compares_numbers_in_any_notation() {
        for (one, other) in [
            ("100", "1e2"),
            ("1.50", "0.15E+1"),
            ("0.00102", "102e-5"),
            ("-0.0", "-0e9"),
            ("12345678901234567000", "1.2345678901234567e19"),
            ("1000000000000000000000.000", "1e21"),
        ] {
            assert!(Magnitude::of(one) == Magnitude::of(other), "{one} {other}");
        }
        for (one, other) in [
            ("1", "-1"),
            ("0", "-0"),
            ("10", "100"),
            ("1.01", "1.1"),
            ("1e2", "1e-2"),
            ("0.1", "0.01"),
            ("12345678901234567", "12345678901234568"),
        ] {
            assert!(Magnitude::of(one) != Magnitude::of(other), "{one} {other}");
        }
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
            "1000000000000000000000000",
            "0.000000000000000000000012345678901234500",
            "9223372036854775808",
            "-9223372036854775808",
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
            "-9223372036854775809",
            "9007199254740993.0",
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
