//! The two output streams: coloured if the stream is a terminal with colours, unless the environment disables them
//! (`NO_COLOR`, `CLICOLOR`, `TERM`).

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use anstream::{AutoStream, ColorChoice};
use odata_codegen::diagnostic::{Diagnostic, Diagnostics, visible};

/// Writes text to standard output.
///
/// # Errors
///
/// Returns an error if it cannot be written.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut output = anstream::stdout().lock();
    output.write_all(text.as_bytes())?;
    output.flush()
}

/// Returns whether standard output shows colours.
pub(crate) fn is_coloured() -> bool {
    AutoStream::choice(&io::stdout()) != ColorChoice::Never
}

/// Writes an error of the command line, or the requested help, each to its stream; returns the exit status.
pub(crate) fn usage(error: &clap::Error) -> ExitCode {
    match error.print() {
        // The reader has closed the pipe and needs no more output.
        Err(problem) if !error.use_stderr() && problem.kind() != io::ErrorKind::BrokenPipe => {
            print_error(&format!("standard output cannot be written: {problem}"));
            ExitCode::from(2)
        }
        _ if error.use_stderr() => ExitCode::from(2),
        _ => ExitCode::SUCCESS,
    }
}

/// Writes a progress line to standard error, in the style of cargo: `Fetching https://…`. It is for actions that may
/// take longer than a second.
pub(crate) fn status(verb: &str, what: &str) {
    let style = anstyle::AnsiColor::Green.on_default().bold();
    print_error(&format!("{style}{verb:>12}{style:#} {what}"));
}

/// Writes warnings to standard error, if there are any.
pub(crate) fn warn(warnings: &Diagnostics) {
    if !warnings.is_empty() {
        print_error(&format!("{}\n", warnings.render(true)));
    }
}

/// Writes the error that ended a command to standard error.
pub(crate) fn fail(error: &anyhow::Error) {
    print_error(&describe(error));
}

/// Writes lines of another program to standard error.
pub(crate) fn note(text: &str) {
    print_error(text);
}

/// What waits for the end of something: dropping it ends the wait.
pub(crate) type Wait = mpsc::Sender<()>;

/// Says on a terminal what a command does, if it takes longer than a second, until the returned value is dropped.
#[must_use = "it is dropped at once"]
pub(crate) fn status_if_slow(verb: &'static str, what: &'static str) -> Wait {
    after(Duration::from_secs(1), move || {
        if io::stderr().is_terminal() {
            status(verb, what);
        }
    })
}

/// Calls a closure after some time, unless the returned value is dropped before.
fn after(time: Duration, call: impl FnOnce() + Send + 'static) -> Wait {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        // Nothing is ever sent: either the time ends, or the sender.
        if receiver.recv_timeout(time) == Err(RecvTimeoutError::Timeout) {
            call();
        }
    });
    sender
}

/// Writes a paragraph to standard error. If that fails, it cannot be reported.
fn print_error(text: &str) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Returns an error in colours: diagnostics as they are, every other error in their style. Other programs report errors
/// in more than one line; the first one is the title.
fn describe(error: &anyhow::Error) -> String {
    if let Some(diagnostics) = error.downcast_ref::<Diagnostics>() {
        return diagnostics.render(true);
    }
    let message = format!("{error:#}");
    let mut lines = message.trim_end().lines();
    let mut text = Diagnostic::error(lines.next().unwrap_or_default()).render(true);
    for line in lines {
        text.push_str("\n  ");
        text.push_str(&visible(line));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_a_command_looks_like_a_diagnostic() {
        let error = anyhow::anyhow!("fatal: no such revision\nhint: \u{1B}[2Jfetch it\n");
        let text = describe(&error.context("git failed"));
        let text = anstream::adapter::strip_str(&text).to_string();
        assert_eq!(
            text,
            "error: git failed: fatal: no such revision\n  hint: \\u{1b}[2Jfetch it"
        );
    }

    #[test]
    fn what_ends_in_time_is_not_told() {
        let (told, tells) = mpsc::channel();
        let tell = |text: &'static str| {
            let told = told.clone();
            move || told.send(text).unwrap()
        };
        drop(after(Duration::from_secs(60), tell("in time")));
        let slow = after(Duration::from_millis(1), tell("slow"));
        assert_eq!(tells.recv(), Ok("slow"));
        drop((slow, told));
        // The other closure is gone without a call.
        assert!(tells.recv().is_err());
    }

    #[test]
    fn diagnostics_are_found_below_their_context() {
        let diagnostics = Diagnostics::from(Diagnostic::error("wrong"));
        let error = anyhow::Error::from(diagnostics).context("the revision cannot be compared");
        let text = anstream::adapter::strip_str(&describe(&error)).to_string();
        assert_eq!(text, "error: wrong\n\nerror: 1 error found");
    }
}
