//! Protects OneDrive accounts: creates a policy, and adds the accounts by the directory ids of their owners, 50 in each
//! request.
//!
//! ```sh
//! cargo run --example protect_drives
//! GRAPH_TOKEN=… GRAPH_ALLOW_CHANGES=yes cargo run --example protect_drives -- adele@contoso.com …
//! ```
//!
//! It needs the permission `BackupRestore-Configuration.ReadWrite.All`, and `User.Read.All` to find the owners.

mod support;

use std::process::ExitCode;

use msgraph_backup_restore::prelude::*;
use msgraph_backup_restore::v1_0::models::{
    DriveProtectionUnit, OneDriveForBusinessProtectionPolicy as Policy,
};
use support::{BoxError, Tenant, or_dash};

/// The part of a user account that is needed here.
#[derive(serde::Deserialize)]
struct User {
    id: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<usize, BoxError> {
    let tenant = Tenant::connect().await?;
    let people = tenant.arguments(&[
        "adele@contoso.example",
        "diego@contoso.example",
        "megan@contoso.example",
    ]);
    if people.is_empty() {
        return Err("give the addresses of the people whose drives are to be protected".into());
    }
    tenant.allow_change("create a protection policy")?;
    let mut failures = 0;

    // The service identifies a drive by the directory id of its owner.
    let mut drives = Vec::new();
    for address in &people {
        let user = tenant.client.path("/v1.0/users").key(address);
        match user.get::<User>().query("$select", "id").await {
            Ok(user) => drives.push(DriveProtectionUnit::new().directory_object_id(user.id)),
            Err(error) if error.is_not_found() => {
                println!("FAILED {address} has no account");
                failures += 1;
            }
            Err(error) => return Err(error.into()),
        }
    }
    if drives.is_empty() {
        return Err("none of these people has an account".into());
    }

    let policies = tenant
        .client
        .v1_0()
        .one_drive_for_business_protection_policies();
    let policy = Policy::new().display_name("Drives of the board");
    let policy = policies.create(&policy).await?;
    let id = policy
        .id
        .as_deref()
        .ok_or("the service gave the policy no id")?;
    println!("Policy {id}");

    let policy = policies.by_id(id);
    let mut adding = policy.add_all(Policy::DRIVE_PROTECTION_UNITS, drives);
    while let Some(progress) = adding.next().await {
        println!("  {} of {} drives", progress.done, progress.total);
    }
    let added = adding.await;
    for (drive, failure) in added.failures() {
        let owner = or_dash(drive.directory_object_id.as_deref());
        println!("  FAILED {owner}: {failure}");
        failures += 1;
    }
    if let Some(error) = added.error {
        println!("  {} drives may not have been added", added.left.len());
        return Err(error.into());
    }

    println!("\nDrives under the policy:");
    let mut units = policy.drive_protection_units().list().stream();
    while let Some(unit) = units.try_next().await? {
        println!("  {}", or_dash(unit.email.as_deref()));
    }
    Ok(failures)
}
