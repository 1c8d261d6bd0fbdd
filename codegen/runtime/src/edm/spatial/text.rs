//! Reading of well-known text.

/// The unread rest of a text. Blanks and the case of words are ignored.
pub struct Text<'a>(&'a str);

impl<'a> Text<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// Takes a character if it is next, and returns whether it was.
    pub(super) fn take(&mut self, token: char) -> bool {
        match self.0.trim_start().strip_prefix(token) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    /// Takes letters.
    pub(super) fn word(&mut self) -> &'a str {
        self.take_while(|c| c.is_ascii_alphabetic())
    }

    /// The letters that are next.
    pub(super) fn next_word(&self) -> &'a str {
        Self(self.0).word()
    }

    /// Takes a number.
    pub(super) fn number<T: std::str::FromStr>(&mut self) -> Option<T> {
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        self.take_while(is_part).parse().ok()
    }

    /// Whether a number is next.
    pub(super) fn has_number(&self) -> bool {
        let next = self.0.trim_start().chars().next();
        next.is_some_and(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '.'))
    }

    /// Whether nothing is left.
    pub(super) fn is_over(&self) -> bool {
        self.0.trim_start().is_empty()
    }

    fn take_while(&mut self, is_part: impl Fn(char) -> bool) -> &'a str {
        let text = self.0.trim_start();
        let end = text.find(|c| !is_part(c)).unwrap_or(text.len());
        let (taken, rest) = text.split_at(end);
        self.0 = rest;
        taken
    }
}
