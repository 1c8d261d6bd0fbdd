//! Queries: any text stays in its place.
#![no_main]

use libfuzzer_sys::fuzz_target;
use msgraph_backup_restore::v1_0::models::RestorePoint;
use msgraph_backup_restore::{BackupRestore as _, Client};
use percent_encoding::percent_decode_str;

fuzz_target!(|texts: (&str, &str)| {
    let (first, second) = texts;
    let client = Client::graph().build_offline().unwrap();
    let points = client.v1_0().restore_points();
    let filter = RestorePoint::ID
        .eq(first)
        .and(RestorePoint::ID.starts_with(second));
    let expected = format!(
        "id eq '{}' and startswith(id,'{}')",
        first.replace('\'', "''"),
        second.replace('\'', "''")
    );
    assert_eq!(filter.to_string(), expected);
    if let Ok(request) = points.list().filter(filter).to_http() {
        let query = request.uri().query().unwrap();
        let filter = query.strip_prefix("$filter=").unwrap();
        assert!(!filter.contains(['&', '#', '+']), "{filter}");
        assert_eq!(percent_decode_str(filter).decode_utf8().unwrap(), expected);
    }
    if let Ok(request) = points.by_id(first).get().to_http() {
        let path = request.uri().path();
        assert_eq!(request.uri().query(), None);
        let key = path.rsplit('/').next().unwrap();
        assert_eq!(
            percent_decode_str(key).decode_utf8().unwrap(),
            first,
            "{path}"
        );
    }
});
