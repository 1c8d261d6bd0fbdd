//! Builders in the shape of the emitted ones, over the sample models.

use msgraph_backup_restore::Client;
use msgraph_backup_restore::patch::Patch;
use msgraph_backup_restore::request::{Call, Count, Get, List, Resource, Route, Version};
use msgraph_backup_restore::sample as models;

const SESSION: &str = "/solutions/backupRestore/oneDriveForBusinessRestoreSessions";

pub static VERSION: Version = Version {
    path: "v1.0",
    routes: &[
        Route {
            method: "GET",
            path: "/solutions/backupRestore/restorePoints",
            delegated: &["BackupRestore-Restore.Read.All"],
            application: &["BackupRestore-Restore.Read.All"],
        },
        Route {
            method: "GET",
            path: "/solutions/backupRestore/restorePoints/{restorePoint-id}",
            delegated: &["BackupRestore-Restore.Read.All"],
            application: &["BackupRestore-Restore.Read.All"],
        },
        Route {
            method: "POST",
            path: "/solutions/backupRestore/oneDriveForBusinessRestoreSessions",
            delegated: &["BackupRestore-Restore.ReadWrite.All"],
            application: &["BackupRestore-Restore.ReadWrite.All"],
        },
    ],
};

/// `/solutions/backupRestore`
#[derive(Clone, Debug)]
pub struct BackupRestoreRootItem(Resource);

pub fn v1_0(client: &Client) -> BackupRestoreRootItem {
    BackupRestoreRootItem(client.resource(&VERSION, "/solutions/backupRestore"))
}

impl BackupRestoreRootItem {
    pub fn restore_points(&self) -> RestorePointCollection {
        RestorePointCollection(self.0.child("restorePoints"))
    }

    pub fn protection_units(&self) -> ProtectionUnitBaseCollection {
        ProtectionUnitBaseCollection(self.0.child("protectionUnits"))
    }

    pub fn one_drive_for_business_restore_sessions(&self) -> SessionCollection {
        SessionCollection(self.0.child("oneDriveForBusinessRestoreSessions"))
    }
}

#[derive(Clone, Debug)]
pub struct RestorePointCollection(Resource);

impl RestorePointCollection {
    pub fn list(&self) -> List<models::RestorePoint> {
        self.0.list()
    }

    pub fn by_id(&self, id: &str) -> RestorePointItem {
        RestorePointItem(self.0.key(id))
    }

    pub fn count(&self) -> Count<models::RestorePoint> {
        self.0.count()
    }
}

#[derive(Clone, Debug)]
pub struct RestorePointItem(Resource);

impl RestorePointItem {
    pub fn get(&self) -> Get<models::RestorePoint> {
        self.0.get()
    }

    pub fn protection_unit(&self) -> ProtectionUnitBaseItem {
        ProtectionUnitBaseItem(self.0.child("protectionUnit"))
    }
}

#[derive(Clone, Debug)]
pub struct ProtectionUnitBaseCollection(Resource);

impl ProtectionUnitBaseCollection {
    pub fn list(&self) -> List<models::AnyProtectionUnitBase, models::ProtectionUnitBase> {
        self.0.list()
    }

    pub fn by_id(&self, id: &str) -> ProtectionUnitBaseItem {
        ProtectionUnitBaseItem(self.0.key(id))
    }

    pub fn of_type_drive_protection_unit(&self) -> List<models::DriveProtectionUnit> {
        self.0.child("microsoft.graph.driveProtectionUnit").list()
    }
}

#[derive(Clone, Debug)]
pub struct ProtectionUnitBaseItem(Resource);

impl ProtectionUnitBaseItem {
    pub fn get(&self) -> Get<models::AnyProtectionUnitBase, models::ProtectionUnitBase> {
        self.0.get()
    }

    pub fn update(
        &self,
        patch: impl Into<Patch<models::ProtectionUnitBase>>,
    ) -> Call<models::AnyProtectionUnitBase> {
        self.0.update(patch.into())
    }

    pub fn cancel_offboard(&self) -> Call<models::AnyProtectionUnitBase> {
        self.0.child("cancelOffboard").post_empty()
    }
}

#[derive(Clone, Debug)]
pub struct SessionCollection(Resource);

impl SessionCollection {
    pub fn list(&self) -> List<models::OneDriveForBusinessRestoreSession> {
        self.0.list()
    }

    pub fn create(
        &self,
        body: &models::OneDriveForBusinessRestoreSession,
    ) -> Call<models::OneDriveForBusinessRestoreSession> {
        self.0.create(body)
    }

    pub fn by_id(&self, id: &str) -> SessionItem {
        SessionItem(self.0.key(id))
    }
}

#[derive(Clone, Debug)]
pub struct SessionItem(Resource);

impl SessionItem {
    pub fn get(&self) -> Get<models::OneDriveForBusinessRestoreSession> {
        self.0.get()
    }

    pub fn update(
        &self,
        patch: impl Into<Patch<models::OneDriveForBusinessRestoreSession>>,
    ) -> Call<models::OneDriveForBusinessRestoreSession> {
        self.0.update(patch.into())
    }

    pub fn delete(&self) -> Call<()> {
        self.0.delete()
    }

    pub fn activate(&self) -> Call<models::OneDriveForBusinessRestoreSession> {
        self.0.child("activate").post_empty()
    }

    /// An action that answers with a collection.
    pub fn browse(&self, parameters: &models::TimePeriod) -> List<models::DriveRestoreArtifact> {
        self.0.child("browse").post_list(parameters)
    }

    /// A function that answers with a collection.
    pub fn browse_with_next_fetch_token(
        &self,
        next_fetch_token: &str,
    ) -> List<models::DriveRestoreArtifact> {
        self.0
            .function("browse", &[("nextFetchToken", next_fetch_token.into())])
            .list()
    }
}

pub fn session_path() -> &'static str {
    SESSION
}
