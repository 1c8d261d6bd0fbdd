//! Restores OneDrive accounts from their newest backups: creates a draft, changes it, activates it, and polls it until
//! it has ended.
//!
//! ```sh
//! cargo run --example restore_onedrive
//! GRAPH_TOKEN=… GRAPH_ALLOW_CHANGES=yes cargo run --example restore_onedrive -- adele@contoso.com …
//! ```
//!
//! It needs the permission `BackupRestore-Restore.ReadWrite.All`, and `BackupRestore-Configuration.Read.All` and
//! `BackupRestore-Search.Read.All` to find the drives and their backups.

mod support;

use std::process::ExitCode;

use msgraph_backup_restore::delta::{Delta, DeltaOutcome};
use msgraph_backup_restore::poll::{End, end_of};
use msgraph_backup_restore::prelude::*;
use msgraph_backup_restore::v1_0::models::{
    ArtifactRestoreStatus, DestinationType, DriveProtectionUnit, DriveRestoreArtifact,
    OneDriveForBusinessRestoreSession, RestorePoint, RestorePointPreference,
    RestorePointSearchParameters,
};
use msgraph_backup_restore::v1_0::requests::{
    BackupRestoreRootItem, OneDriveForBusinessRestoreSessionItem,
};
use msgraph_backup_restore::{Patch, Result};
use support::{Bar, BoxError, Tenant, minute, or_dash};

/// A drive and its newest backup.
struct Choice {
    email: String,
    point: RestorePoint,
}

/// An artifact from an outdated list, which was removed in the meantime.
const OUTDATED: &str = "99954f18-c8ec-4b62-85bf-cdf3b70b140e";

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<usize, BoxError> {
    let tenant = Tenant::connect().await?;
    let backup = tenant.client.v1_0();
    let people = tenant.arguments(&[
        "adele@contoso.example",
        "diego@contoso.example",
        "megan@contoso.example",
    ]);
    if people.len() < 2 {
        return Err(
            "give the addresses of two or more people whose drives are to be restored".into(),
        );
    }
    let choices = newest_backups(&backup, &people).await?;
    println!("The newest backups:");
    for choice in &choices {
        println!(
            "  {}  {}",
            minute(choice.point.protection_date_time.as_ref()),
            choice.email
        );
    }
    tenant.allow_change("restore the drives into new folders")?;

    // A draft with all drives but the last.
    let Some((last, first)) = choices.split_last() else {
        return Err("none of these drives has a backup".into());
    };
    let draft = OneDriveForBusinessRestoreSession::new()
        .drive_restore_artifacts(first.iter().map(artifact));
    let sessions = backup.one_drive_for_business_restore_sessions();
    let draft = sessions.create(&draft).await?;
    let id = draft
        .id
        .as_deref()
        .ok_or("the service gave the session no id")?;
    println!("\nSession {id} is a draft with {} drives", first.len());

    let session = sessions.by_id(id);
    let failures = change(&session, last, &choices).await?;

    // Activate it, and poll it until it has ended.
    session.activate().await?;
    println!("\nStarted");
    let mut bar = Bar::default();
    let mut poll = session.get().poll().first_delay(tenant.first_delay());
    while let Some(progress) = poll.try_next().await? {
        let count = progress.entity.restore_session_artifact_count.as_deref();
        let status = progress.entity.status.as_ref();
        bar.show(
            count.and_then(|count| Some(count.completed? + count.failed?)),
            count.and_then(|count| count.total),
            status.map(|status| status.as_str()),
        );
    }
    let ended = poll.await?;

    println!();
    let failed = report(&session, &choices).await?;
    if failed == 0 && end_of(&ended) != Some(End::Completed) {
        return Err(format!("the session did not complete: {ended:?}").into());
    }
    Ok(failures + failed)
}

/// Adds the last drive to a draft, removes one, and tries to remove one that does not exist. Returns the number of
/// failures.
async fn change(
    session: &OneDriveForBusinessRestoreSessionItem,
    last: &Choice,
    choices: &[Choice],
) -> Result<usize, BoxError> {
    let artifacts = session
        .drive_restore_artifacts()
        .list()
        .expand(DriveRestoreArtifact::RESTORE_POINT)
        .stream()
        .collect()
        .await?;
    let mut delta = Delta::new().add(artifact(last));
    if let Some(id) = artifacts.last().and_then(|artifact| artifact.id.as_deref()) {
        delta = delta.remove(id);
    }
    delta = delta.remove(OUTDATED);
    let artifacts = OneDriveForBusinessRestoreSession::DRIVE_RESTORE_ARTIFACTS;
    let updated = session.update(Patch::new().delta(artifacts, delta)).await?;
    let mut failures = 0;
    for outcome in updated.delta(artifacts)? {
        match outcome {
            DeltaOutcome::Changed(artifact) => {
                println!("  added    {}", name_of(choices, &artifact))
            }
            DeltaOutcome::Removed(removal) => {
                println!("  removed  {}", or_dash(removal.id.as_deref()))
            }
            DeltaOutcome::Failed(failure) => {
                println!("  FAILED   {failure}");
                failures += 1;
            }
            other => println!("  the service says: {other:?}"),
        }
    }
    Ok(failures)
}

/// Shows what became of each drive. Returns the number of failures.
async fn report(
    session: &OneDriveForBusinessRestoreSessionItem,
    choices: &[Choice],
) -> Result<usize, BoxError> {
    let mut artifacts = session
        .drive_restore_artifacts()
        .list()
        .expand(DriveRestoreArtifact::RESTORE_POINT)
        .stream();
    let mut failures = 0;
    while let Some(artifact) = artifacts.try_next().await? {
        let name = name_of(choices, &artifact);
        if artifact.status == Some(ArtifactRestoreStatus::Succeeded) {
            let place = or_dash(artifact.restored_site_web_url.as_deref());
            println!("  restored {name} to {place}");
        } else {
            println!(
                "  FAILED   {name}: {:?}, {:?}",
                artifact.status, artifact.error
            );
            failures += 1;
        }
    }
    Ok(failures)
}

/// Finds the drives and the newest backup of each.
async fn newest_backups(
    backup: &BackupRestoreRootItem,
    people: &[String],
) -> Result<Vec<Choice>, BoxError> {
    let units = backup
        .drive_protection_units()
        .list()
        .filter(DriveProtectionUnit::EMAIL.is_in(people.iter().map(String::as_str)))
        .stream()
        .collect()
        .await?;
    let mut choices = Vec::new();
    // A search returns at most five restore points, so it is for five drives at a time.
    for units in units.chunks(5) {
        let found = backup
            .restore_points()
            .search(
                &RestorePointSearchParameters::new()
                    .protection_unit_ids(units.iter().filter_map(|unit| unit.id.clone()))
                    .restore_point_preference(RestorePointPreference::Latest),
            )
            .await?;
        for result in found.search_results.into_iter().flatten() {
            let Some(point) = result.restore_point else {
                continue;
            };
            let unit_id = point.protection_unit.as_deref().and_then(|unit| unit.id());
            let unit = units.iter().find(|unit| unit.id.as_deref() == unit_id);
            if let Some(email) = unit.and_then(|unit| unit.email.clone()) {
                choices.push(Choice {
                    email,
                    point: *point,
                });
            }
        }
    }
    Ok(choices)
}

/// Creates an artifact that restores a backup into a new folder. A request sends only the id of the restore point.
fn artifact(choice: &Choice) -> DriveRestoreArtifact {
    DriveRestoreArtifact::new()
        .restore_point(choice.point.clone())
        .destination_type(DestinationType::New)
}

/// Returns the owner of the drive that an artifact restores.
fn name_of<'a>(choices: &'a [Choice], artifact: &'a DriveRestoreArtifact) -> &'a str {
    let point = artifact
        .restore_point
        .as_ref()
        .and_then(|point| point.id.as_ref());
    let choice = choices
        .iter()
        .find(|choice| point.is_some() && choice.point.id.as_ref() == point);
    choice.map_or_else(|| or_dash(artifact.id.as_deref()), |choice| &choice.email)
}
