//! Tests without a tenant, behind the feature `test-util`: the runtime's tools for every service, and a backup service
//! in memory.
//!
//! ```
//! use msgraph_backup_restore::testing::{self, backup_service};
//! use msgraph_backup_restore::{BackupRestore as _, Client, Result, auth::StaticToken};
//!
//! # #[cfg(feature = "v1_0")]
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<()> {
//! let client = Client::graph()
//!     .credential(StaticToken::new(testing::TOKEN))
//!     .transport(backup_service()?)
//!     .build()?;
//! let points = client.v1_0().restore_points().list().stream().collect().await?;
//! assert_eq!(points.len(), 8);
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "v1_0"))]
//! # fn main() {}
//! ```

#[cfg(any(feature = "beta", feature = "v1_0"))]
mod browsing;
#[cfg(any(feature = "beta", feature = "v1_0"))]
pub mod data;
#[cfg(any(feature = "beta", feature = "v1_0"))]
mod looks;
#[cfg(any(feature = "beta", feature = "v1_0"))]
mod points;
#[cfg(any(feature = "beta", feature = "v1_0"))]
mod policies;
#[cfg(any(feature = "beta", feature = "v1_0"))]
mod rules;
#[cfg(any(feature = "beta", feature = "v1_0"))]
mod sessions;

#[doc(inline)]
pub use odata_runtime::testing::{Answer, Call, Fault, Reply, Script, Sent, Service};
#[cfg(any(feature = "beta", feature = "v1_0"))]
pub use rules::{READER, TOKEN};

#[cfg(any(feature = "beta", feature = "v1_0"))]
use {
    crate::BackupRestore as _,
    looks::Looks,
    odata_runtime::emitted::serde_json::{Value, json},
    odata_runtime::{Client, Patch, Result},
};

/// The operations of a version, whose builders have the same names in every version.
#[cfg(any(feature = "beta", feature = "v1_0"))]
macro_rules! serve {
    ($service:expr, $looks:expr, $api:expr, $version:ident) => {{
        use crate::$version::models;
        let (api, looks) = ($api, $looks);
        let policies = api.exchange_protection_policies();
        let policy = policies.by_id("id");
        let jobs = policy.mailbox_protection_units_bulk_addition_jobs();
        let drives = api.one_drive_for_business_restore_sessions();
        let sites = api.share_point_restore_sessions();
        let (drive, site) = (drives.by_id("id"), sites.by_id("id"));
        let requests = drive.drive_restore_artifacts_bulk_addition_requests();
        let site_browsing = api.share_point_browse_sessions();
        let drive_browsing = api.one_drive_for_business_browse_sessions();
        let (of_site, of_drive) = (site_browsing.by_id("id"), drive_browsing.by_id("id"));
        $service
            .on(&api.restore_points().search(&Default::default()), |call| {
                call.parameters::<models::RestorePointSearchParameters>()?;
                points::search(call)
            })
            .on_item(&policies.list(), policies::new)
            .on(&policy.get(), policies::get)
            .on(&policy.activate(), policies::activate)
            .on_item(&jobs.list(), policies::new_job)
            .on(&jobs.by_id("id").get(), looks.then(policies::job))
            .on(&api.restore_sessions().list(), sessions::all)
            .on(
                &api.restore_sessions().by_id("id").get(),
                looks.then(sessions::any),
            )
            .on_item(&drives.list(), sessions::new)
            .on_item(&sites.list(), sessions::new)
            .on_item(&drive.drive_restore_artifacts().list(), sessions::artifact)
            .on_item(&site.site_restore_artifacts().list(), sessions::artifact)
            .on_item(
                &site.granular_site_restore_artifacts().list(),
                sessions::granular,
            )
            .on_item(&requests.list(), sessions::new_request)
            .on(&requests.by_id("id").get(), sessions::request)
            .on(&drive.get(), looks.then(sessions::get))
            .on(&site.get(), looks.then(sessions::get))
            .on(
                &drive.update(Patch::<models::OneDriveForBusinessRestoreSession>::new()),
                looks.then(sessions::update),
            )
            .on(
                &site.update(Patch::<models::SharePointRestoreSession>::new()),
                looks.then(sessions::update),
            )
            .on(&drive.delete(), looks.then(sessions::delete))
            .on(&site.delete(), looks.then(sessions::delete))
            .on(&drive.activate(), looks.then(sessions::activate))
            .on(&site.activate(), looks.then(sessions::activate))
            .on_item(&site_browsing.list(), browsing::new)
            .on_item(&drive_browsing.list(), browsing::new)
            .on(&of_site.get(), browsing::get)
            .on(&of_drive.get(), browsing::get)
            .on(&of_site.browse(&Default::default()), |call| {
                call.parameters::<models::BrowseSessionBaseBrowseParameters>()?;
                browsing::browse(call)
            })
            .on(&of_drive.browse(&Default::default()), |call| {
                call.parameters::<models::BrowseSessionBaseBrowseParameters>()?;
                browsing::browse(call)
            })
            .on(
                &of_site.browse_with_next_fetch_token("token"),
                browsing::more,
            )
            .on(
                &of_drive.browse_with_next_fetch_token("token"),
                browsing::more,
            )
    }};
}

/// Creates a backup service in memory, which is a transport: a made-up tenant, whose [`data`] is the same each time.
///
/// The service keeps state and answers in the forms that the real one uses. Policies are activated, jobs add mailboxes,
/// restore sessions advance by one artifact with each request, and browse sessions become ready and have content. The
/// service refuses malformed requests, refuses items of a delta inside a 200, and throttles once, at the first further
/// page. It accepts the tokens [`TOKEN`] and, for reading, [`READER`]. All enabled versions show the same data.
///
/// Add behaviour with [`Service::on`]: a closure that is added later takes precedence.
///
/// # Errors
///
/// Returns the error of a client that cannot be built, which does not happen with the settings used here.
#[cfg(any(feature = "beta", feature = "v1_0"))]
pub fn backup_service() -> Result<Service> {
    let client = Client::graph().build_offline()?;
    let service = rules::apply(Service::new());
    let looks = Looks::default();
    #[cfg(feature = "v1_0")]
    let service = {
        let api = client.v1_0();
        let service = service.with_entity(&api.get(), tenant());
        serve!(service, &looks, api, v1_0)
    };
    #[cfg(feature = "beta")]
    let service = {
        let api = client.beta();
        #[cfg(feature = "v1_0")]
        let service = service.with_same(&client.v1_0().get(), &api.get());
        #[cfg(not(feature = "v1_0"))]
        let service = service.with_entity(&api.get(), tenant());
        serve!(service, &looks, api, beta)
    };
    Ok(service)
}

/// Returns the initial state of the tenant.
#[cfg(any(feature = "beta", feature = "v1_0"))]
fn tenant() -> Value {
    let units = data::units();
    let of_kind = |property: &str| -> Vec<&Value> {
        let own = units.iter().filter(|unit| unit.get(property).is_some());
        own.collect()
    };
    json!({
        "restorePoints": data::points(),
        "protectionUnits": units,
        "driveProtectionUnits": of_kind("directoryObjectId"),
        "siteProtectionUnits": of_kind("siteId")
    })
}

/// Sets the properties that record who created something, and when.
#[cfg(any(feature = "beta", feature = "v1_0"))]
fn sign(call: &mut Call<'_>, item: &mut Value) {
    let now = call.now();
    // An application without a user, for which the service writes empty text.
    let by = json!({
        "application": {"id": "8c5d7d1e-0b7a-4d0c-9f1b-2d3c4b5a0001", "displayName": "Backup console"},
        "user": ""
    });
    item["createdBy"] = by.clone();
    item["createdDateTime"] = now.clone().into();
    item["lastModifiedBy"] = by;
    item["lastModifiedDateTime"] = now.into();
}

/// Returns the path of the tenant's data, relative to the version.
#[cfg(any(feature = "beta", feature = "v1_0"))]
fn set(name: &str) -> String {
    format!("/solutions/backupRestore/{name}")
}
