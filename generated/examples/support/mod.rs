//! The common parts of the examples: the tenant that they work on, and their exit codes.
//!
//! By default they use a made-up tenant in memory, see `testing::backup_service`. These environment variables select a
//! real one:
//!
//! - `GRAPH_TOKEN`, an access token, or
//! - `GRAPH_TENANT_ID`, `GRAPH_CLIENT_ID` and `GRAPH_CLIENT_SECRET`, an application of yours; this requires the feature
//!   `azure-identity`.
//!
//! A real tenant is changed only if `GRAPH_ALLOW_CHANGES=yes` is set too.
#![allow(dead_code, reason = "each example uses a part of it")]
#![allow(unreachable_pub, reason = "shared by the examples, exported by none")]

use std::env;
use std::error::Error;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use msgraph_backup_restore::Client;
use msgraph_backup_restore::auth::StaticToken;
use msgraph_backup_restore::edm::DateTimeOffset;
use msgraph_backup_restore::testing::{TOKEN, backup_service};

/// Any error.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// The tenant that an example works on.
pub struct Tenant {
    /// A client of the service.
    pub client: Client,
    is_real: bool,
}

impl Tenant {
    /// Connects to the tenant of the environment, or else to the made-up one.
    pub async fn connect() -> Result<Self, BoxError> {
        if let Some(token) = variable("GRAPH_TOKEN") {
            return Ok(Self::real(Client::new(StaticToken::new(token))?));
        }
        let names = ["GRAPH_TENANT_ID", "GRAPH_CLIENT_ID", "GRAPH_CLIENT_SECRET"];
        match names.map(variable) {
            [Some(tenant), Some(application), Some(secret)] => {
                Ok(Self::real(of_application(&tenant, application, secret)?))
            }
            [None, None, None] => {
                let client = Client::graph()
                    .credential(StaticToken::new(TOKEN))
                    .transport(backup_service()?)
                    .build()?;
                println!("A made-up tenant in memory. GRAPH_TOKEN names a real one.\n");
                let is_real = false;
                Ok(Self { client, is_real })
            }
            _ => Err(format!(
                "{} belong together, and not all of them are set",
                names.join(", ")
            )
            .into()),
        }
    }

    fn real(client: Client) -> Self {
        let is_real = true;
        Self { client, is_real }
    }

    /// Refuses to change a real tenant without permission.
    pub fn allow_change(&self, change: &str) -> Result<(), BoxError> {
        if !self.is_real || variable("GRAPH_ALLOW_CHANGES").is_some_and(|answer| answer == "yes") {
            return Ok(());
        }
        Err(format!("this would {change}; set GRAPH_ALLOW_CHANGES=yes to do it").into())
    }

    /// Returns the arguments of the command line, or the defaults for the made-up tenant.
    pub fn arguments(&self, defaults: &[&str]) -> Vec<String> {
        let given: Vec<String> = env::args().skip(1).collect();
        match given.is_empty() && !self.is_real {
            true => defaults.iter().map(ToString::to_string).collect(),
            false => given,
        }
    }

    /// Returns the time some days ago.
    pub fn days_ago(&self, days: u64) -> DateTimeOffset {
        // The current day of the made-up tenant never changes.
        let made_up = SystemTime::UNIX_EPOCH + Duration::from_secs(1_770_019_200);
        let now = if self.is_real {
            SystemTime::now()
        } else {
            made_up
        };
        (now - Duration::from_secs(days * 24 * 3600)).into()
    }

    /// Returns the wait between the first two requests of a poll.
    pub fn first_delay(&self) -> Duration {
        match self.is_real {
            true => Duration::from_secs(5),
            false => Duration::from_millis(20),
        }
    }
}

fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.trim().is_empty())
}

#[cfg(feature = "azure-identity")]
fn of_application(tenant: &str, application: String, secret: String) -> Result<Client, BoxError> {
    let secret = azure_core::credentials::Secret::new(secret);
    let credential =
        azure_identity::ClientSecretCredential::new(tenant, application, secret, None)?;
    Ok(Client::graph().azure_credential(credential).build()?)
}

#[cfg(not(feature = "azure-identity"))]
fn of_application(_: &str, _: String, _: String) -> Result<Client, BoxError> {
    Err("the example was built without the feature azure-identity: add `--features azure-identity`, or set GRAPH_TOKEN".into())
}

/// Exits an example: with 0 if everything was done, 1 if some items failed, 2 after an error.
pub fn exit(result: Result<usize, BoxError>) -> ExitCode {
    match result {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failures) => {
            eprintln!("{failures} failed, see above");
            ExitCode::from(1)
        }
        Err(error) => {
            eprintln!("error: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                eprintln!("  because: {error}");
                cause = error.source();
            }
            ExitCode::from(2)
        }
    }
}

/// Formats a time to the minute.
pub fn minute(time: Option<&DateTimeOffset>) -> String {
    match time {
        Some(time) => {
            let time = time.to_offset_date_time();
            format!(
                "{} {:02}:{:02} UTC",
                time.date(),
                time.hour(),
                time.minute()
            )
        }
        None => "at an unknown time".to_owned(),
    }
}

/// Returns text, or a dash if it is absent.
pub fn or_dash(text: Option<&str>) -> &str {
    text.unwrap_or("-")
}

/// A progress bar of a restore, on one line of a terminal. Elsewhere, such as in a file, it writes a line for each
/// change.
#[derive(Default)]
pub struct Bar {
    shown: String,
}

impl Bar {
    /// Shows the number of items that are done; the service may omit all values.
    pub fn show(&mut self, done: Option<i32>, total: Option<i32>, status: Option<&str>) {
        const WIDTH: i32 = 20;
        let (done, total) = (done.unwrap_or(0), total.unwrap_or(0));
        let filled = done.saturating_mul(WIDTH).checked_div(total).unwrap_or(0);
        let bar: String = (0..WIDTH)
            .map(|place| if place < filled { '#' } else { '.' })
            .collect();
        let line = format!("  [{bar}] {done} of {total}, {}", or_dash(status));
        if line == self.shown {
            return;
        }
        match io::stdout().is_terminal() {
            true if !self.shown.is_empty() => print!("\r{line:width$}", width = self.shown.len()),
            true => print!("{line}"),
            false => println!("{line}"),
        }
        // Nothing is lost if the line cannot be shown at once.
        let _ = io::stdout().flush();
        self.shown = line;
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if !self.shown.is_empty() && io::stdout().is_terminal() {
            println!();
        }
    }
}
