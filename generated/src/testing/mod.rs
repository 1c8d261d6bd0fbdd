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
//! assert_eq!(points.len(), 10);
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
        let (service, api, looks) = ($service, $api, $looks);
        let service = service
            .on(&api.restore_points().search(&Default::default()), |call| {
                call.parameters::<models::RestorePointSearchParameters>()?;
                points::search(call)
            })
            .on(&api.restore_sessions().list(), sessions::all)
            .on(
                &api.restore_sessions().by_id("id").get(),
                looks.then(sessions::any),
            );

        let service = serve!(
            policies of service, api.exchange_protection_policies(), models::ExchangeProtectionPolicy
        );
        let service = serve!(
            policies of service, api.one_drive_for_business_protection_policies(),
            models::OneDriveForBusinessProtectionPolicy
        );
        let service = serve!(
            policies of service, api.share_point_protection_policies(),
            models::SharePointProtectionPolicy
        );
        let policy = api.exchange_protection_policies().by_id("id");
        let drives = api.one_drive_for_business_protection_policies().by_id("id");
        let jobs = policy.mailbox_protection_units_bulk_addition_jobs();
        let service = service
            .on_item(&policy.mailbox_protection_units().list(), |call, unit| {
                policies::new_unit(call, unit, "mailboxProtectionUnits")
            })
            .on_item(&drives.drive_protection_units().list(), |call, unit| {
                policies::new_unit(call, unit, "driveProtectionUnits")
            })
            .on_item(&jobs.list(), policies::new_job)
            .on(&jobs.by_id("id").get(), looks.then(policies::job));

        let service = serve!(
            sessions of service, looks, api.exchange_restore_sessions(),
            models::ExchangeRestoreSession, mailbox_restore_artifacts,
            mailbox_restore_artifacts_bulk_addition_requests
        );
        let service = serve!(
            sessions of service, looks, api.one_drive_for_business_restore_sessions(),
            models::OneDriveForBusinessRestoreSession, drive_restore_artifacts,
            drive_restore_artifacts_bulk_addition_requests
        );
        let service = serve!(
            sessions of service, looks, api.share_point_restore_sessions(),
            models::SharePointRestoreSession, site_restore_artifacts,
            site_restore_artifacts_bulk_addition_requests
        );
        let mailbox = api.exchange_restore_sessions().by_id("id");
        let site = api.share_point_restore_sessions().by_id("id");
        let service = service
            .on_item(
                &mailbox.granular_mailbox_restore_artifacts().list(),
                sessions::artifact,
            )
            .on_item(
                &site.granular_site_restore_artifacts().list(),
                sessions::granular,
            );

        let service = serve!(browsing of service, api.share_point_browse_sessions(), models);
        serve!(browsing of service, api.one_drive_for_business_browse_sessions(), models)
    }};
    (policies of $service:expr, $policies:expr, $policy:ty) => {{
        let policies = $policies;
        let policy = policies.by_id("id");
        $service
            .on_item(&policies.list(), policies::new)
            .on(&policy.get(), policies::get)
            .on(&policy.update(Patch::<$policy>::new()), policies::update)
            .on(&policy.activate(), policies::activate)
            .on(&policy.deactivate(), policies::deactivate)
    }};
    (
        sessions of $service:expr, $looks:expr, $sessions:expr,
        $session:ty, $artifacts:ident, $requests:ident
    ) => {{
        let (sessions, looks) = ($sessions, $looks);
        let session = sessions.by_id("id");
        let requests = session.$requests();
        $service
            .on_item(&sessions.list(), sessions::new)
            .on(&session.get(), looks.then(sessions::get))
            .on(
                &session.update(Patch::<$session>::new()),
                looks.then(sessions::update),
            )
            .on(&session.delete(), looks.then(sessions::delete))
            .on(&session.activate(), looks.then(sessions::activate))
            .on_item(&session.$artifacts().list(), sessions::artifact)
            .on_item(&requests.list(), sessions::new_request)
            .on(&requests.by_id("id").get(), sessions::request)
    }};
    (browsing of $service:expr, $sessions:expr, $models:ident) => {{
        let sessions = $sessions;
        let session = sessions.by_id("id");
        $service
            .on_item(&sessions.list(), browsing::new)
            .on(&session.get(), browsing::get)
            .on(&session.browse(&Default::default()), |call| {
                call.parameters::<$models::BrowseSessionBaseBrowseParameters>()?;
                browsing::browse(call)
            })
            .on(
                &session.browse_with_next_fetch_token("token"),
                browsing::more,
            )
    }};
}

/// Creates a backup service in memory, which is a transport: a made-up tenant, whose [`data`] is the same each time.
///
/// The service keeps state and answers in the forms that the real one uses. Policies are activated and deactivated, and
/// get the mailboxes and drives of the people in [`data::PEOPLE`], by updates and by jobs. Restore sessions of all kinds
/// advance by one artifact with each request, and browse sessions become ready and have content. Everything that OData
/// defines works for all entities; any other action or function is answered with 501. The service refuses malformed
/// requests, refuses items of a delta inside a 200, and throttles once, at the first further page. It accepts the tokens
/// [`TOKEN`] and, for reading, [`READER`]. All enabled versions show the same data. The user accounts of the tenant can
/// be read by their addresses and ids, `client.path("/v1.0/users").key("…")`.
///
/// Add behaviour with [`Service::on`]: a closure that is added later takes precedence. The request whose route it
/// answers is made by a client that sends nothing, with any key:
///
/// ```
/// use msgraph_backup_restore::testing::{Reply, backup_service};
/// use msgraph_backup_restore::{BackupRestore as _, Client, Result};
/// use serde_json::json;
///
/// # #[cfg(feature = "v1_0")]
/// # fn main() -> Result<()> {
/// let offline = Client::graph().build_offline()?;
/// let unit = offline.v1_0().mailbox_protection_units().by_id("any");
/// let service = backup_service()?.on(&unit.offboard(), |call| {
///     call.entity()?.insert("status".into(), json!("offboardRequested"));
///     Ok(Reply::json(call.entity()?.clone()))
/// });
/// # let _ = service;
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "v1_0"))]
/// # fn main() {}
/// ```
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
        let service = with_users(service, &client, "/v1.0/users");
        serve!(service, &looks, api, v1_0)
    };
    #[cfg(feature = "beta")]
    let service = {
        let api = client.beta();
        #[cfg(feature = "v1_0")]
        let service = service.with_same(&client.v1_0().get(), &api.get());
        #[cfg(not(feature = "v1_0"))]
        let service = service.with_entity(&api.get(), tenant());
        let service = with_users(service, &client, "/beta/users");
        serve!(service, &looks, api, beta)
    };
    Ok(service)
}

/// Returns the initial state of the tenant.
#[cfg(any(feature = "beta", feature = "v1_0"))]
fn tenant() -> Value {
    json!({
        "restorePoints": data::points(),
        "protectionUnits": data::units(),
        "driveProtectionUnits": data::drives(),
        "mailboxProtectionUnits": data::mailboxes(),
        "siteProtectionUnits": data::sites()
    })
}

/// Answers requests for a user account, which is not part of the metadata, with its selected properties.
#[cfg(any(feature = "beta", feature = "v1_0"))]
fn with_users(service: Service, client: &Client, path: &str) -> Service {
    service.on(&client.path(path).key("any").get::<Value>(), |call| {
        let key = call.keys().pop().unwrap_or_default();
        let Some(mut user) = data::user(&key) else {
            let message = format!("Resource '{key}' does not exist.");
            return Err(Fault::new(404, "Request_ResourceNotFound", message));
        };
        let selected = call.sent().query("$select").unwrap_or_default();
        if let Some(members) = user.as_object_mut().filter(|_| !selected.is_empty()) {
            members.retain(|name, _| selected.split(',').any(|own| own.trim() == name));
        }
        Ok(Reply::json(user))
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
