//! The blocks of a Markdown text: what a person wraps, indents and moves as a whole.

/// The start of a mark.
pub(super) const MARK: &str = "<!-- diff";

/// Consecutive lines that stay or go together: an item of a list without the items below it, a paragraph, a comment, a
/// code block, or one other line.
#[derive(Default)]
pub(super) struct Block<'a> {
    pub(super) lines: Vec<&'a str>,
    /// The lines outside of code blocks.
    pub(super) text: String,
    kind: BlockKind,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum BlockKind {
    /// An item of a list, with the indentation of its bullet.
    Item(usize),
    Paragraph,
    Comment,
    Code,
    Blank,
    #[default]
    Other,
}

impl<'a> Block<'a> {
    fn add(&mut self, line: &'a str, is_code: bool) {
        self.lines.push(line);
        if !is_code {
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    fn blank(line: &'a str) -> Self {
        Self {
            lines: vec![line],
            kind: BlockKind::Blank,
            ..Self::default()
        }
    }

    /// Returns whether the next line belongs to it, after blank lines or without any.
    fn continues(&self, line: &str, kind: BlockKind, is_after_blank: bool) -> bool {
        let is_deeper = |bullet| indentation(line) > bullet;
        match (self.kind, kind) {
            (BlockKind::Comment, _) => !self.text.contains("-->"),
            (BlockKind::Code, BlockKind::Code) => !is_after_blank,
            (BlockKind::Item(bullet), BlockKind::Code) => is_deeper(bullet),
            (BlockKind::Item(bullet), BlockKind::Paragraph) => !is_after_blank || is_deeper(bullet),
            (BlockKind::Item(_) | BlockKind::Paragraph, BlockKind::Comment) => {
                !is_after_blank && line.trim_start().starts_with(MARK)
            }
            (BlockKind::Paragraph, BlockKind::Paragraph) => !is_after_blank,
            _ => false,
        }
    }
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn kind(line: &str, is_code: bool) -> BlockKind {
    let text = line.trim_start();
    let unnumbered = text.trim_start_matches(|char: char| char.is_ascii_digit());
    let is_numbered = unnumbered.len() < text.len() && unnumbered.starts_with(". ");
    if is_code {
        BlockKind::Code
    } else if text.trim_end().is_empty() {
        BlockKind::Blank
    } else if is_numbered
        || ["- ", "* ", "+ "]
            .iter()
            .any(|bullet| text.starts_with(bullet))
    {
        BlockKind::Item(indentation(line))
    } else if text.starts_with("<!--") {
        BlockKind::Comment
    } else if line.starts_with(['#', '<', '[']) {
        BlockKind::Other
    } else {
        BlockKind::Paragraph
    }
}

/// Divides lines into blocks.
pub(super) fn blocks<'a>(lines: &[&'a str]) -> Vec<Block<'a>> {
    let mut blocks: Vec<Block<'a>> = Vec::new();
    // Blank lines belong to a block if what follows them does.
    let mut blank: Vec<&'a str> = Vec::new();
    for (line, is_code) in lines.iter().zip(fences(lines)) {
        let kind = kind(line, is_code);
        let continued = blocks
            .last_mut()
            .filter(|block| block.continues(line, kind, !blank.is_empty()));
        match continued {
            Some(block) => {
                for line in blank.drain(..).chain([*line]) {
                    block.add(line, is_code);
                }
            }
            None if kind == BlockKind::Blank => blank.push(line),
            None => {
                blocks.extend(blank.drain(..).map(Block::blank));
                let mut block = Block {
                    kind,
                    ..Block::default()
                };
                block.add(line, is_code);
                blocks.push(block);
            }
        }
    }
    blocks.extend(blank.into_iter().map(Block::blank));
    blocks
}

/// Returns for each line whether it is in a code block, including its fences, in which nothing is a heading or a mark.
pub(super) fn fences<L: AsRef<str>>(lines: &[L]) -> Vec<bool> {
    let mut open: Option<&str> = None;
    let mut fences = Vec::with_capacity(lines.len());
    for line in lines {
        let line = line.as_ref().trim_start();
        let length = line.len() - line.trim_start_matches('`').len();
        let length = if length == 0 {
            line.len() - line.trim_start_matches('~').len()
        } else {
            length
        };
        let fence = line.get(..length).filter(|fence| fence.len() >= 3);
        match (open, fence) {
            (None, Some(fence)) => {
                open = Some(fence);
                fences.push(true);
            }
            (Some(opened), Some(fence)) if fence.starts_with(opened) => {
                open = None;
                fences.push(true);
            }
            (open, _) => fences.push(open.is_some()),
        }
    }
    fences
}
