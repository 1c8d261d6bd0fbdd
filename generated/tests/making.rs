//! Construction, accessors, comparison and conversion of models.

#![allow(clippy::unwrap_used)]

use msgraph_backup_restore::edm::{DateTimeOffset, Duration};
use msgraph_backup_restore::model::RequestBody;
use msgraph_backup_restore::v1_0::models::{
    AnyMailboxRestoreArtifact, AnyProtectionPolicyBase, AnyProtectionUnitBase, DestinationType,
    DriveProtectionUnit, DriveRestoreArtifact, ExchangeProtectionPolicy, ExchangeRestoreSession,
    GranularMailboxRestoreArtifact, MailboxRestoreArtifact, OneDriveForBusinessRestoreSession,
    ProtectionSource, ProtectionUnitStatus, RestorePoint, RestorePointSearchParameters,
    RestoreSessionStatus, RetentionSetting, TimePeriod,
};
use msgraph_backup_restore::{Model as _, model::Target};
use serde_json::{Value, json};

fn body<T: msgraph_backup_restore::model::WireValue>(value: &T) -> Value {
    serde_json::to_value(RequestBody(value)).unwrap()
}

#[test]
fn values_go_in_as_they_are() {
    let artifact = DriveRestoreArtifact::new()
        .restore_point(RestorePoint::reference("p1"))
        .destination_type(DestinationType::New);
    assert_eq!(
        body(&artifact),
        json!({"restorePoint": {"id": "p1"}, "destinationType": "new"})
    );
    // Vectors, arrays and iterators, of anything that converts to an item.
    let session =
        OneDriveForBusinessRestoreSession::new().drive_restore_artifacts(vec![artifact.clone()]);
    let same = OneDriveForBusinessRestoreSession::new().drive_restore_artifacts([artifact.clone()]);
    assert_eq!(session, same);
    let policy = ExchangeProtectionPolicy::new()
        .display_name("Board")
        .is_enabled(true)
        .retention_settings([RetentionSetting::new()
            .interval(String::from("R/P1D"))
            .period(Duration::days(90))]);
    assert_eq!(
        body(&policy),
        json!({
            "displayName": "Board",
            "isEnabled": true,
            "retentionSettings": [{"interval": "R/P1D", "period": "P90D"}],
        })
    );
    let since: DateTimeOffset = "2026-02-01T00:00:00Z".parse().unwrap();
    let search = RestorePointSearchParameters::new()
        .protection_unit_ids(["a", "b"].iter().copied())
        .protection_time_period(TimePeriod::new().start_date_time(since))
        .restore_point_preference("latest");
    assert_eq!(
        body(&search),
        json!({
            "protectionUnitIds": ["a", "b"],
            "protectionTimePeriod": {"startDateTime": "2026-02-01T00:00:00Z"},
            "restorePointPreference": "latest",
        })
    );
}

#[test]
fn an_enum_over_a_hierarchy_is_made_of_its_variants() {
    let unit = DriveProtectionUnit::new().directory_object_id("d");
    let point = RestorePoint::new().protection_unit(unit);
    assert_eq!(
        body(&point),
        json!({"protectionUnit": {
            "@odata.type": "#microsoft.graph.driveProtectionUnit",
            "directoryObjectId": "d",
        }})
    );
    let session = ExchangeRestoreSession::new().mailbox_restore_artifacts([
        AnyMailboxRestoreArtifact::from(
            MailboxRestoreArtifact::new().restore_point(RestorePoint::reference("p")),
        ),
        GranularMailboxRestoreArtifact::new()
            .artifact_count(1)
            .into(),
    ]);
    assert_eq!(
        body(&session),
        json!({"mailboxRestoreArtifacts": [
            {"restorePoint": {"id": "p"}},
            {"@odata.type": "#microsoft.graph.granularMailboxRestoreArtifact", "artifactCount": 1},
        ]})
    );
    // For an entity of unknown type.
    let point = RestorePoint::new().protection_unit(AnyProtectionUnitBase::reference("u"));
    assert_eq!(body(&point), json!({"protectionUnit": {"id": "u"}}));
}

#[test]
fn an_option_sets_or_unsets() {
    type Policy = ExchangeProtectionPolicy;
    let policy = Policy::new()
        .set_or_clear(Policy::DISPLAY_NAME, Some("a"))
        .set_or_clear(Policy::IS_ENABLED, Some(false));
    assert_eq!(policy.display_name.as_deref(), Some("a"));
    let policy = policy.set_or_clear(Policy::DISPLAY_NAME, None::<String>);
    assert_eq!(body(&policy), json!({"isEnabled": false}));
    // A boxed value is set like any other.
    let artifact = DriveRestoreArtifact::new().set_or_clear(
        DriveRestoreArtifact::RESTORE_POINT,
        Some(RestorePoint::reference("p")),
    );
    assert_eq!(body(&artifact), json!({"restorePoint": {"id": "p"}}));
    let artifact = artifact.set_or_clear(DriveRestoreArtifact::RESTORE_POINT, None::<RestorePoint>);
    assert_eq!(artifact, DriveRestoreArtifact::new());
}

#[test]
fn an_enum_over_a_hierarchy_lends_what_its_variants_have() {
    let json = json!({
        "@odata.type": "#microsoft.graph.exchangeProtectionPolicy",
        "id": "p",
        "isEnabled": true,
        "createdDateTime": "2026-02-01T00:00:00Z",
        "status": "active",
        "createdBy": {"user": {"id": "u"}},
        "retentionSettings": [{"interval": "R/P1D"}],
    });
    let policy: AnyProtectionPolicyBase = serde_json::from_value(json).unwrap();
    assert_eq!(policy.id().unwrap_or("-"), "p");
    assert_eq!(policy.display_name().unwrap_or("-"), "-");
    assert!(policy.is_enabled().unwrap_or_default());
    let created: Option<DateTimeOffset> = policy.created_date_time();
    assert_eq!(created, "2026-02-01T00:00:00Z".parse().ok());
    assert!(policy.status().is_some_and(|status| *status == "active"));
    assert!(policy.created_by().is_some_and(|by| by.user.is_some()));
    let settings: &[RetentionSetting] = policy.retention_settings().unwrap_or_default();
    assert_eq!(settings.len(), 1);
}

#[test]
fn enumerations_are_compared_with_text_and_list_what_is_known() {
    let status = RestoreSessionStatus::from(String::from("Completed"));
    assert_eq!(status, RestoreSessionStatus::Completed);
    assert_eq!(status, "completed");
    assert_eq!(status, *"COMPLETED");
    assert_ne!(status, "failed");
    assert!(status.is_known());
    let newer = RestoreSessionStatus::from("archived");
    assert!(!newer.is_known() && newer == "Archived");
    let known: Vec<_> = RestoreSessionStatus::known()
        .iter()
        .map(RestoreSessionStatus::as_str)
        .collect();
    assert!(known.contains(&"completedWithError") && known.contains(&"failed"));
    assert!(
        RestoreSessionStatus::known()
            .iter()
            .all(RestoreSessionStatus::is_known)
    );

    let sources = ProtectionSource::from(String::from("manual,dynamicRule"));
    assert_eq!(sources, "dynamicRule, Manual");
    assert_ne!(sources, "manual");
    assert!(sources.is_known());
    assert!(!ProtectionSource::from("manual,byHand").is_known());
    let known: Vec<_> = ProtectionSource::known()
        .map(|set| set.to_string())
        .collect();
    assert_eq!(
        known,
        ["none", "manual", "dynamicRule", "unknownFutureValue"]
    );
    assert_eq!(ProtectionUnitStatus::from("protected"), "Protected");
}

/// The compiler checks the types of a model and of the properties that its paths continue with.
#[test]
fn a_struct_is_its_own_target() {
    fn own<T: Target<Entity = T>>(_: &T) {}
    own(&RestorePoint::new());
}

#[cfg(feature = "beta")]
mod versions {
    use super::*;
    use msgraph_backup_restore::beta;
    use msgraph_backup_restore::model::Convert as _;

    #[test]
    fn a_model_becomes_that_of_another_version_and_back() {
        let json = json!({
            "@odata.context": "x",
            "id": "p",
            "protectionDateTime": "2026-02-01T00:00:00.1234567Z",
            "tags": "fastRestore,newer",
            "protectionUnit": {"@odata.type": "#microsoft.graph.driveProtectionUnit", "id": "u"},
            "newer": 123456789012345678_u64,
            "null": null,
        });
        let point: beta::models::RestorePoint = serde_json::from_value(json.clone()).unwrap();
        let converted = point.convert::<RestorePoint>();
        assert_eq!(serde_json::to_value(&converted).unwrap(), json);
        assert!(matches!(
            converted.protection_unit.as_deref(),
            Some(AnyProtectionUnitBase::DriveProtectionUnit(_))
        ));
        assert_eq!(converted.convert::<beta::models::RestorePoint>(), point);
    }

    #[test]
    fn what_only_one_version_declares_is_kept() {
        let policy = beta::models::ExchangeProtectionPolicy::new()
            .display_name("a")
            .protection_mode("full");
        let stable = policy.convert::<ExchangeProtectionPolicy>();
        assert_eq!(
            stable.additional.get("protectionMode"),
            Some(&json!("full"))
        );
        assert_eq!(
            stable.convert::<beta::models::ExchangeProtectionPolicy>(),
            policy
        );
        // It counts as read: a request of v1.0 does not contain it.
        assert_eq!(body(&stable), json!({"displayName": "a"}));
    }

    #[test]
    fn an_enum_over_a_hierarchy_becomes_that_of_another_version() {
        let unit = beta::models::DriveProtectionUnit::new().directory_object_id("d");
        let any = beta::models::AnyProtectionUnitBase::from(unit.clone());
        for converted in [
            any.convert::<AnyProtectionUnitBase>(),
            unit.convert::<AnyProtectionUnitBase>(),
        ] {
            let expected = DriveProtectionUnit::new().directory_object_id("d");
            assert_eq!(converted, AnyProtectionUnitBase::from(expected));
        }
        let json = json!({"@odata.type": "#microsoft.graph.newerUnit", "id": "u"});
        let unknown: beta::models::AnyProtectionUnitBase =
            serde_json::from_value(json.clone()).unwrap();
        let unknown = unknown.convert::<AnyProtectionUnitBase>();
        assert_eq!(serde_json::to_value(&unknown).unwrap(), json);
    }
}
