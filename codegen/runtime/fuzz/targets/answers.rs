//! Any answer: it is read, or it is an error whose text has no control characters.
#![no_main]

use libfuzzer_sys::fuzz_target;
use msgraph_backup_restore::bytes::Bytes;
use msgraph_backup_restore::v1_0::models::OneDriveForBusinessRestoreSession;
use msgraph_backup_restore::{BackupRestore as _, Client, Error, http};

fuzz_target!(|answer: (u16, &str, &[u8])| {
    let (status, header, body) = answer;
    let answer = || {
        let mut answer = http::Response::new(Bytes::copy_from_slice(body));
        if let Ok(status) = http::StatusCode::from_u16(100 + status % 500) {
            *answer.status_mut() = status;
        }
        if let Ok(value) = http::HeaderValue::from_str(header) {
            let headers = answer.headers_mut();
            headers.insert("retry-after", value.clone());
            headers.insert("content-type", value.clone());
            headers.insert("www-authenticate", value);
        }
        answer
    };
    let client = Client::graph().build_offline().unwrap();
    let root = client.v1_0();
    is_clean(root.restore_points().list().read(answer()).err());
    is_clean(
        root.protection_units()
            .by_id("a")
            .get()
            .read(answer())
            .err(),
    );
    is_clean(root.restore_points().count().read(answer()).err());
    let sessions = root.one_drive_for_business_restore_sessions();
    let session = OneDriveForBusinessRestoreSession::default();
    is_clean(sessions.create(&session).read(answer()).err());
});

fn is_clean(error: Option<Error>) {
    if let Some(error) = error {
        let text = error.to_string();
        assert!(!text.contains(char::is_control), "{text:?}");
        let _ = format!("{error:?}");
    }
}
