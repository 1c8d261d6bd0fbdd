//! Links in answers: whatever a link contains, the request is sent to the configured origin.
#![no_main]

use libfuzzer_sys::fuzz_target;
use msgraph_backup_restore::{BackupRestore as _, Client};

fuzz_target!(|link: &str| {
    let client = Client::graph().build_offline().unwrap();
    let list = client.v1_0().restore_points().list().resume_from(link);
    let Ok(request) = list.to_http() else {
        return;
    };
    let uri = request.uri();
    assert_eq!(uri.scheme_str(), Some("https"));
    assert_eq!(uri.authority().unwrap().as_str(), "graph.microsoft.com");
    let mut segments = uri.path().split('/');
    assert!(
        segments.all(|segment| !matches!(segment, "." | "..")),
        "{uri}"
    );
});
