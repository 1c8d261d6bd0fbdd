//! From JSON to models and back: any object can be read, and is written back unchanged; what is no JSON is refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use msgraph_backup_restore::json;
use msgraph_backup_restore::page::Page;
use msgraph_backup_restore::v1_0::models::{
    AnyProtectionUnitBase, BackupRestoreRoot, ExchangeRestoreSession, RestorePoint,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

fuzz_target!(|body: &[u8]| {
    comes_back::<RestorePoint>(body);
    comes_back::<AnyProtectionUnitBase>(body);
    comes_back::<ExchangeRestoreSession>(body);
    comes_back::<BackupRestoreRoot>(body);
    comes_back::<Page<AnyProtectionUnitBase>>(body);
    let _ = json::read_page::<RestorePoint>(body);
    let _ = json::read_entity::<AnyProtectionUnitBase>(body);
});

fn comes_back<T: Serialize + DeserializeOwned>(body: &[u8]) {
    let Ok(json) = json::read::<Value>(body) else {
        assert!(json::read::<T>(body).is_err(), "it is no JSON");
        return;
    };
    if !json.is_object() {
        return;
    }
    let value: T = json::read(body).expect("any object is read");
    assert_eq!(serde_json::to_value(&value).unwrap(), json);
    // The test does not distinguish a tree that is too deep to be read again from one that is not.
    let text = serde_json::to_string(&value).unwrap();
    let again: T = json::read(text.as_bytes()).expect("what was written is read");
    assert_eq!(serde_json::to_string(&again).unwrap(), text);
}
