//! How the bodies of answers are read, and how they report that something has ended.

#![allow(clippy::unwrap_used)]

use msgraph_backup_restore::poll::{End, end_of};
use msgraph_backup_restore::request::{Collection, FromBody as _, Kind as _};
use msgraph_backup_restore::v1_0::models::{OneDriveForBusinessRestoreSession, RestorePoint};

#[test]
fn an_entity_is_read_from_nothing_and_from_an_envelope() {
    assert_eq!(
        RestorePoint::from_body(b"").unwrap(),
        RestorePoint::default()
    );
    let wrapped = RestorePoint::from_body(br#"{"value":[{"id":"a"}]}"#).unwrap();
    assert_eq!(wrapped.id.as_deref(), Some("a"));
    assert!(RestorePoint::from_body(b"\xff").is_err());
    assert!(RestorePoint::from_body(b"<html>").is_err());
    let page = Collection::<RestorePoint, RestorePoint>::read(&Default::default()).unwrap();
    assert!(page.is_empty());
}

#[test]
fn knows_the_ends() {
    let end = |status: &str| {
        let mut session = OneDriveForBusinessRestoreSession::new();
        session.status = Some(status.into());
        end_of(&session)
    };
    for status in [
        "draft",
        "activating",
        "active",
        "unknownFutureValue",
        "somethingNew",
        "",
    ] {
        assert_eq!(end(status), None, "{status}");
    }
    assert_eq!(end("completed"), Some(End::Completed));
    assert_eq!(end("Completed"), Some(End::Completed));
    assert_eq!(end("completedWithError"), Some(End::CompletedWithErrors));
    assert_eq!(end("completedWithErrors"), Some(End::CompletedWithErrors));
    assert_eq!(end("failed"), Some(End::Failed));
    assert_eq!(end_of(&RestorePoint::default()), None);
    assert_eq!(end_of(&serde_json::Value::Null), None);
}
