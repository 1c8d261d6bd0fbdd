//! Lists the restore points of the last days, newest first, over all pages.
//!
//! ```sh
//! cargo run --example list_restore_points          # of the last 30 days
//! cargo run --example list_restore_points -- 7
//! ```
//!
//! It needs the permission `BackupRestore-Search.Read.All`.

mod support;

use std::process::ExitCode;

use msgraph_backup_restore::prelude::*;
use msgraph_backup_restore::v1_0::models::{AnyProtectionUnitBase, RestorePoint, RestorePointTags};
use support::{BoxError, Tenant, minute, or_dash};

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<usize, BoxError> {
    let tenant = Tenant::connect().await?;
    let days = match tenant.arguments(&[]).first() {
        Some(text) => text
            .parse()
            .map_err(|_| format!("{text:?} is no number of days"))?,
        None => 30,
    };
    let mut points = tenant
        .client
        .v1_0()
        .restore_points()
        .list()
        .filter(RestorePoint::PROTECTION_DATE_TIME.ge(tenant.days_ago(days)))
        .order_by(RestorePoint::PROTECTION_DATE_TIME.desc())
        .select((
            RestorePoint::ID,
            RestorePoint::PROTECTION_DATE_TIME,
            RestorePoint::TAGS,
        ))
        .expand(RestorePoint::PROTECTION_UNIT)
        .top(3)
        .stream();
    let mut count = 0;
    while let Some(point) = points.try_next().await? {
        let is_fast = point
            .tags
            .as_ref()
            .is_some_and(|tags| tags.contains(&RestorePointTags::FAST_RESTORE));
        let speed = if is_fast { "fast" } else { "" };
        println!(
            "{}  {speed:4}  {}",
            minute(point.protection_date_time.as_ref()),
            what(&point)
        );
        count += 1;
    }
    println!("\n{count} restore points in the last {days} days");
    Ok(0)
}

/// Returns a description of the unit that a restore point belongs to.
fn what(point: &RestorePoint) -> String {
    use AnyProtectionUnitBase::{DriveProtectionUnit, MailboxProtectionUnit, SiteProtectionUnit};
    match point.protection_unit.as_deref() {
        Some(DriveProtectionUnit(drive)) => format!("drive of {}", or_dash(drive.email.as_deref())),
        Some(MailboxProtectionUnit(mailbox)) => {
            format!("mailbox {}", or_dash(mailbox.email.as_deref()))
        }
        Some(SiteProtectionUnit(site)) => format!("site {}", or_dash(site.site_name.as_deref())),
        // A kind of unit that is newer than this crate: its type and all its properties are available.
        Some(other) => format!(
            "something newer: {}",
            or_dash(
                other
                    .additional()
                    .get("@odata.type")
                    .and_then(|name| name.as_str())
            )
        ),
        None => "nothing that is known".to_owned(),
    }
}
