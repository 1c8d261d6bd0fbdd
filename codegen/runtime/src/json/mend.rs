//! JSON that is valid but has no Rust counterpart.

use serde_json::value::RawValue;

/// Returns the text with strings and numbers that Rust cannot represent rewritten as text; `None` if there are none.
/// Text that is not JSON stays invalid.
pub(super) fn mend(text: &str) -> Option<String> {
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

/// Returns the length of the string at the start of a text, including its quotes.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    let closing = text.bytes().skip(1).position(|byte| {
        let closes = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        closes
    });
    closing.map_or(text.len(), |place| place + 2)
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
fn number(text: &str) -> &str {
    let is_of_number = |c: char| matches!(c, '0'..='9' | '+' | '-' | '.' | 'e' | 'E');
    let end = text.find(|c| !is_of_number(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}

/// Returns whether the text is a number outside the range of a double.
fn is_beyond(number: &str) -> bool {
    let is_number = || serde_json::from_str::<&RawValue>(number).is_ok();
    number.parse::<f64>().is_ok_and(f64::is_infinite) && is_number()
}

#[cfg(test)]
mod tests {
    use super::mend;

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
}
