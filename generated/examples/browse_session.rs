//! Browses the newest backup of a SharePoint site, and prints its content as a tree.
//!
//! ```sh
//! cargo run --example browse_session
//! ```
//!
//! It needs the permissions `BackupRestore-Restore.ReadWrite.All` and `BackupRestore-Search.Read.All`.

mod support;

use std::process::ExitCode;

use msgraph_backup_restore::poll::{End, end_of};
use msgraph_backup_restore::prelude::*;
use msgraph_backup_restore::v1_0::models::{
    AnyProtectionUnitBase, BrowsableResourceType, BrowseQueryResponseItem,
    BrowseSessionBaseBrowseParameters, RestorePoint, RestorePointTags, SharePointBrowseSession,
};
use support::{BoxError, Tenant, minute, or_dash};

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<usize, BoxError> {
    let tenant = Tenant::connect().await?;
    let backup = tenant.client.v1_0();

    // Only restore points with this tag can be browsed.
    let mut points = backup
        .restore_points()
        .list()
        .filter(RestorePoint::TAGS.has(RestorePointTags::FAST_RESTORE))
        .order_by(RestorePoint::PROTECTION_DATE_TIME.desc())
        .expand(RestorePoint::PROTECTION_UNIT)
        .stream();
    let (point, site) = loop {
        let Some(point) = points.try_next().await? else {
            return Err("no site has a restore point that can be looked into".into());
        };
        if let Some(AnyProtectionUnitBase::SiteProtectionUnit(site)) =
            point.protection_unit.as_deref()
        {
            let name = or_dash(site.site_name.as_deref()).to_owned();
            break (point, name);
        }
    };
    println!(
        "{site}, as of {}",
        minute(point.protection_date_time.as_ref())
    );

    let sessions = backup.share_point_browse_sessions();
    let mut wanted = SharePointBrowseSession::new();
    wanted.restore_point_id = point.id;
    let session = sessions.create(&wanted).await?;
    let id = session
        .id
        .as_deref()
        .ok_or("the service gave the browse session no id")?;
    let session = sessions.by_id(id);
    let created = session
        .get()
        .poll()
        .first_delay(tenant.first_delay())
        .await?;
    if end_of(&created) != Some(End::Completed) {
        return Err(format!(
            "the browse session could not be created: {:?}",
            created.error
        )
        .into());
    }

    // Depth first, with a stack of the places still to be browsed.
    let mut places = vec![(0, None::<BrowseQueryResponseItem>)];
    let mut files = 0;
    while let Some((depth, place)) = places.pop() {
        let mut parameters = BrowseSessionBaseBrowseParameters::new();
        if let Some(place) = place {
            let size = place
                .size_in_bytes
                .as_deref()
                .map(|size| format!("  {size} bytes"));
            println!(
                "{:indent$}{}{}",
                "",
                or_dash(place.name.as_deref()),
                size.unwrap_or_default(),
                indent = 2 * depth
            );
            let Some(kind) = place
                .r#type
                .as_ref()
                .map(|kind| BrowsableResourceType::from(kind.as_str()))
            else {
                continue;
            };
            if kind.as_str() == "file" {
                files += 1;
                continue;
            }
            parameters = parameters.browse_resource_type(kind).set_or_clear(
                BrowseSessionBaseBrowseParameters::BROWSE_LOCATION_ITEM_KEY,
                place.item_key,
            );
        }
        let items = session.browse(&parameters).stream().collect().await?;
        places.extend(items.into_iter().rev().map(|item| (depth + 1, Some(item))));
    }
    println!("\n{files} files");
    Ok(0)
}
