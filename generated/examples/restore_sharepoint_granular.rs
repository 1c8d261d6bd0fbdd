//! Restores single files of a SharePoint site, which are found by browsing a backup of it. (beta)
//!
//! ```sh
//! cargo run --features beta --example restore_sharepoint_granular
//! GRAPH_TOKEN=… GRAPH_ALLOW_CHANGES=yes cargo run --features beta --example restore_sharepoint_granular -- .xlsx
//! ```
//!
//! It needs the permissions `BackupRestore-Restore.ReadWrite.All` and `BackupRestore-Search.Read.All`.

mod support;

use std::process::ExitCode;

use msgraph_backup_restore::beta::models::{
    AnyProtectionUnitBase, ArtifactRestoreStatus, BrowseQueryResponseItem,
    BrowseQueryResponseItemType, BrowseSessionBaseBrowseParameters, GranularSiteRestoreArtifact,
    RestorePoint, RestorePointTags, SharePointBrowseSession, SharePointRestoreSession,
};
use msgraph_backup_restore::beta::requests::{BackupRestoreRootItem, SharePointBrowseSessionItem};
use msgraph_backup_restore::poll::{End, end_of};
use msgraph_backup_restore::prelude::*;
use support::{Bar, BoxError, Tenant, or_dash};

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<usize, BoxError> {
    let tenant = Tenant::connect().await?;
    let backup = tenant.client.beta();
    let Some(ending) = tenant.arguments(&[".xlsx"]).into_iter().next() else {
        return Err("give the end of the names of the files to restore, such as .xlsx".into());
    };

    let browse =
        SharePointBrowseSession::new().restore_point_id(newest_site_backup(&backup).await?);
    let browse = backup.share_point_browse_sessions().create(&browse).await?;
    let browse_id = browse
        .id
        .ok_or("the service gave the browse session no id")?;
    let browse = backup.share_point_browse_sessions().by_id(&browse_id);
    let created = browse.get().poll();
    created.first_delay(tenant.first_delay()).await?;

    let files = files(&browse, &ending).await?;
    println!("Files whose names end with {ending}:");
    for file in &files {
        println!(
            "  {}  {} bytes",
            or_dash(file.name.as_deref()),
            or_dash(file.size_in_bytes.as_deref())
        );
    }
    tenant.allow_change("restore these files")?;

    let artifact = |file: &BrowseQueryResponseItem| {
        let mut artifact = GranularSiteRestoreArtifact::new().browse_session_id(&browse_id);
        artifact.id = file.item_key.clone();
        artifact
    };
    let sessions = backup.share_point_restore_sessions();
    let session =
        SharePointRestoreSession::new().granular_site_restore_artifacts(files.iter().map(artifact));
    let session = sessions.create(&session).await?;
    let kind = session.restore_job_type.as_ref().map(|kind| kind.as_str());
    let id = session
        .id
        .as_deref()
        .ok_or("the service gave the session no id")?;
    println!("\nSession {id}, {}", or_dash(kind));

    let session = sessions.by_id(id);
    session.activate().await?;
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
    let mut failures = 0;
    let mut artifacts = session.granular_site_restore_artifacts().list().stream();
    while let Some(artifact) = artifacts.try_next().await? {
        let name = or_dash(artifact.web_url.as_deref());
        if artifact.status == Some(ArtifactRestoreStatus::Succeeded) {
            let place = or_dash(artifact.restored_item_path.as_deref());
            println!("  restored {name} to {place}");
        } else {
            println!(
                "  FAILED   {name}: {:?}, {:?}",
                artifact.status, artifact.error
            );
            failures += 1;
        }
    }
    if failures == 0 && end_of(&ended) != Some(End::Completed) {
        return Err(format!("the session did not complete: {ended:?}").into());
    }
    Ok(failures)
}

/// Returns the newest restore point of any site that can be browsed.
async fn newest_site_backup(backup: &BackupRestoreRootItem) -> Result<String, BoxError> {
    let mut points = backup
        .restore_points()
        .list()
        .filter(RestorePoint::TAGS.has(RestorePointTags::FAST_RESTORE))
        .order_by(RestorePoint::PROTECTION_DATE_TIME.desc())
        .expand(RestorePoint::PROTECTION_UNIT)
        .stream();
    while let Some(point) = points.try_next().await? {
        if let (Some(id), Some(AnyProtectionUnitBase::SiteProtectionUnit(_))) =
            (point.id, point.protection_unit.as_deref())
        {
            return Ok(id);
        }
    }
    Err("no site has a restore point that can be looked into".into())
}

/// Returns all files in the backup whose names have this ending, at any depth.
async fn files(
    session: &SharePointBrowseSessionItem,
    ending: &str,
) -> Result<Vec<BrowseQueryResponseItem>, BoxError> {
    let mut found = Vec::new();
    let mut places = vec![BrowseSessionBaseBrowseParameters::default()];
    while let Some(place) = places.pop() {
        let mut items = session.browse(&place).stream();
        while let Some(item) = items.try_next().await? {
            let is_wanted = item
                .name
                .as_deref()
                .is_some_and(|name| name.ends_with(ending));
            match &item.r#type {
                Some(BrowseQueryResponseItemType::File) if is_wanted => found.push(item),
                Some(BrowseQueryResponseItemType::File) | None => {}
                Some(kind) => {
                    let mut place = BrowseSessionBaseBrowseParameters::new()
                        .browse_resource_type(kind.as_str());
                    place.browse_location_item_key = item.item_key;
                    places.push(place);
                }
            }
        }
    }
    Ok(found)
}
