//! Protects mailboxes: creates a policy, adds the mailboxes with a job, activates the policy.
//!
//! ```sh
//! cargo run --example protect_mailboxes
//! GRAPH_TOKEN=… GRAPH_ALLOW_CHANGES=yes cargo run --example protect_mailboxes -- adele@contoso.com …
//! ```
//!
//! It needs the permission `BackupRestore-Configuration.ReadWrite.All`.

mod support;

use std::process::ExitCode;

use msgraph_backup_restore::poll::{End, end_of};
use msgraph_backup_restore::prelude::*;
use msgraph_backup_restore::v1_0::models::{
    ExchangeProtectionPolicy, MailboxProtectionUnitsBulkAdditionJob, ProtectionPolicyStatus,
};
use support::{BoxError, Tenant, or_dash};

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<usize, BoxError> {
    let tenant = Tenant::connect().await?;
    let mailboxes = tenant.arguments(&["adele@contoso.example", "diego@contoso.example"]);
    if mailboxes.is_empty() {
        return Err("give the addresses of the mailboxes to protect".into());
    }
    tenant.allow_change("create and activate a protection policy")?;
    let policies = tenant.client.v1_0().exchange_protection_policies();

    let policy = ExchangeProtectionPolicy::new().display_name("Mailboxes of the board");
    let policy = policies.create(&policy).await?;
    let id = policy
        .id
        .as_deref()
        .ok_or("the service gave the policy no id")?;
    println!(
        "Policy {id}, {}",
        status(policy.status.as_ref().map(|status| status.as_str()))
    );
    for setting in policy.retention_settings.iter().flatten() {
        let period = setting
            .period
            .as_ref()
            .map_or("-", |period| period.as_str());
        println!(
            "  backed up every {}, kept for {period}",
            or_dash(setting.interval.as_deref())
        );
    }

    let policy = policies.by_id(id);
    let jobs = policy.mailbox_protection_units_bulk_addition_jobs();
    let job = MailboxProtectionUnitsBulkAdditionJob::new()
        .display_name("The board")
        .mailboxes(mailboxes);
    let job = jobs.create(&job).await?;
    let job_id = job.id.as_deref().ok_or("the service gave the job no id")?;
    let job = jobs.by_id(job_id).get();
    let mut job = job.poll().first_delay(tenant.first_delay());
    while let Some(progress) = job.try_next().await? {
        let now = progress.entity.status.as_ref();
        println!("  job {}", status(now.map(|status| status.as_str())));
    }
    let job = job.await?;
    let mut failures = 0;
    if end_of(&job) != Some(End::Completed) {
        let error = job.error.as_deref();
        println!(
            "  FAILED {}",
            or_dash(error.and_then(|error| error.message.as_deref()))
        );
        for detail in error
            .and_then(|error| error.details.as_ref())
            .into_iter()
            .flatten()
        {
            println!(
                "  FAILED {}: {}",
                or_dash(detail.target.as_deref()),
                or_dash(detail.message.as_deref())
            );
        }
        failures = error
            .and_then(|error| error.details.as_ref())
            .map_or(1, Vec::len);
    }

    println!("\nMailboxes under the policy:");
    let mut units = policy.mailbox_protection_units().list().stream();
    while let Some(unit) = units.try_next().await? {
        println!(
            "  {} ({})",
            or_dash(unit.email.as_deref()),
            status(unit.status.as_ref().map(|status| status.as_str()))
        );
    }

    policy.activate().await?;
    let policy = policy
        .get()
        .poll_until(|policy| policy.status != Some(ProtectionPolicyStatus::Updating))
        .first_delay(tenant.first_delay())
        .await?;
    println!(
        "\nThe policy is {}",
        status(policy.status.as_ref().map(|status| status.as_str()))
    );
    Ok(failures)
}

fn status(status: Option<&str>) -> &str {
    status.unwrap_or("without a status")
}
