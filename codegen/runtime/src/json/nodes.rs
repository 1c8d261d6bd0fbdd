//! Counting the values of a body without reading it.

/// Returns whether a text has more than `limit` JSON values, counted by their separators. The result for text that is
/// not JSON may be either.
pub(crate) fn has_more_nodes(body: &[u8], limit: usize) -> bool {
    // Each value takes two bytes, and nearly all separators are outside strings.
    let is_separator = |byte: &&u8| matches!(byte, b',' | b'[' | b'{');
    body.len() / 2 > limit
        && body.iter().filter(is_separator).count() > limit
        && count_nodes(body) > limit
}

fn count_nodes(body: &[u8]) -> usize {
    let mut nodes = 1;
    let mut is_string = false;
    let mut is_escaped = false;
    // An array or object may be empty, so the text after the bracket is counted, not the bracket.
    let mut is_opened = false;
    for byte in body {
        if is_string {
            is_string = is_escaped || *byte != b'"';
            is_escaped = !is_escaped && *byte == b'\\';
            continue;
        }
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' => continue,
            b',' => nodes += 1,
            b']' | b'}' => {}
            _ if is_opened => nodes += 1,
            _ => {}
        }
        is_opened = matches!(byte, b'[' | b'{');
        is_string = *byte == b'"';
    }
    nodes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_counted() {
        for (json, nodes) in [
            ("1", 1),
            ("[]", 1),
            ("{ }", 1),
            ("[{},{}]", 3),
            ("[ [ ] , {\"a\" : [1, 2]}]", 6),
            (r#"{"a\"[,{\\":"{,,[\\\"","b":null}"#, 3),
            (r#"[{"":0},{"":0}]"#, 5),
        ] {
            assert_eq!(count_nodes(json.as_bytes()), nodes, "{json}");
            let is_more = |limit| has_more_nodes(json.as_bytes(), limit);
            assert!(!is_more(nodes), "{json}");
        }
        let many = format!("[{}{{}}]", "{},".repeat(99));
        assert!(has_more_nodes(many.as_bytes(), 100));
        assert!(!has_more_nodes(many.as_bytes(), 101));
    }
}
