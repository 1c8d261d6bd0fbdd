//! The initial state of the tenant.

use odata_runtime::emitted::serde_json::{Value, json};

/// The id of the protection unit of Adele's drive.
pub const ADELE: &str = "0d1c5a40-6b1f-4c1e-8a53-1f1b6f0a0001";
/// The id of the protection unit of Diego's drive.
pub const DIEGO: &str = "0d1c5a40-6b1f-4c1e-8a53-1f1b6f0a0002";
/// The id of the protection unit of Megan's drive.
pub const MEGAN: &str = "0d1c5a40-6b1f-4c1e-8a53-1f1b6f0a0003";
/// The id of the protection unit of the finance department's site.
pub const FINANCE: &str = "0d1c5a40-6b1f-4c1e-8a53-1f1b6f0a0004";
/// The id of the protection unit of Megan's mailbox, the only mailbox that is protected at first.
pub const MEGAN_MAILBOX: &str = "0d1c5a40-6b1f-4c1e-8a53-1f1b6f0a0006";

/// The id of the latest restore point of Megan's mailbox.
pub const MAILBOX_POINT: &str = "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0010";
/// The id of a restore point of Adele's drive from which nothing can be restored.
pub const BROKEN_POINT: &str = "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0009";

/// The people of the tenant: address, name and directory id. Their user accounts are at `/users/{address}` and
/// `/users/{directory id}`.
pub const PEOPLE: [(&str, &str, &str); 3] = [
    (
        "adele@contoso.example",
        "Adele Vance",
        "5f6a9d0e-1c33-4c9b-b0a4-0a7a51c70001",
    ),
    (
        "diego@contoso.example",
        "Diego Siciliani",
        "5f6a9d0e-1c33-4c9b-b0a4-0a7a51c70002",
    ),
    (
        "megan@contoso.example",
        "Megan Bowen",
        "5f6a9d0e-1c33-4c9b-b0a4-0a7a51c70003",
    ),
];

/// Returns what is protected. The service is inconsistent in the form of `@odata.type`: in full, without `#`, or absent.
pub fn units() -> Vec<Value> {
    let mut units = drives();
    units.extend(sites());
    units.push(json!({
        "@odata.type": "#microsoft.graph.channelProtectionUnit",
        "id": "0d1c5a40-6b1f-4c1e-8a53-1f1b6f0a0005",
        "status": "protected",
        "channelName": "Launch"
    }));
    units.extend(mailboxes());
    units
}

pub(super) fn drives() -> Vec<Value> {
    let drives = [ADELE, DIEGO, MEGAN].into_iter().zip(PEOPLE);
    let drive = |(id, person)| {
        let mut drive = unit_of(id, person, "driveProtectionUnit");
        drive["policyId"] = "3a9d2c11-5d3e-4e0f-a2f5-6f0d8a4b0002".into();
        drive
    };
    let mut drives: Vec<Value> = drives.map(drive).collect();
    if let Some(diego) = drives.get_mut(1) {
        diego["@odata.type"] = "microsoft.graph.driveProtectionUnit".into();
    }
    drives
}

pub(super) fn sites() -> Vec<Value> {
    vec![json!({
        "id": FINANCE,
        "policyId": "3a9d2c11-5d3e-4e0f-a2f5-6f0d8a4b0003",
        "status": "protected",
        "protectionSources": "manual, dynamicRule",
        "siteId": "contoso.example,2f8d7d3a-8a54-4b0e-a1f3-5c4f2b9d0001,9c1e6f52-40b7-4e1b-8f0e-7a5d3c2b0001",
        "siteName": "Finance",
        "siteWebUrl": "https://contoso.example/sites/finance"
    })]
}

pub(super) fn mailboxes() -> Vec<Value> {
    let [_, _, megan] = PEOPLE;
    let mut mailbox = unit_of(MEGAN_MAILBOX, megan, "mailboxProtectionUnit");
    mailbox["policyId"] = "3a9d2c11-5d3e-4e0f-a2f5-6f0d8a4b0001".into();
    mailbox["mailboxType"] = "user".into();
    vec![mailbox]
}

/// Returns the unit of a person.
fn unit_of(id: &str, (email, name, directory_object_id): (&str, &str, &str), of: &str) -> Value {
    json!({
        "@odata.type": format!("#microsoft.graph.{of}"),
        "id": id,
        "status": "protected",
        "protectionSources": "manual",
        "directoryObjectId": directory_object_id,
        "email": email,
        "displayName": name,
        // Not declared in any metadata.
        "serviceConsumer": "firstparty"
    })
}

/// Returns the user account with an address or a directory id, as the directory of the tenant has it.
pub(super) fn user(key: &str) -> Option<Value> {
    let mut people = PEOPLE.into_iter();
    let (address, name, id) =
        people.find(|(address, _, id)| address.eq_ignore_ascii_case(key) || *id == key)?;
    Some(json!({
        "id": id,
        "displayName": name,
        "mail": address,
        "userPrincipalName": address
    }))
}

/// Returns the restore points, each with its unit.
pub fn points() -> Vec<Value> {
    let units = units();
    let rows = [
        (
            0,
            "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0001",
            "2026-02-01T06:00:00.1234567Z",
            "fastRestore",
        ),
        (
            0,
            "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0002",
            "2026-01-31T06:10:00.0000001Z",
            "none",
        ),
        (
            1,
            "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0003",
            "2026-02-01T06:05:00Z",
            "fastRestore",
        ),
        (
            2,
            "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0004",
            "2026-02-01T06:15:30.45Z",
            "fastRestore",
        ),
        (
            3,
            "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0005",
            "2026-02-01T07:00:00Z",
            "fastRestore",
        ),
        (
            3,
            "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0006",
            "2026-01-25T07:00:00Z",
            "fastRestore",
        ),
        (
            4,
            "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0007",
            "2026-02-01T09:00:00Z",
            "fastRestore",
        ),
        (0, BROKEN_POINT, "2025-02-02T06:00:00Z", "none"),
        (5, MAILBOX_POINT, "2026-02-01T06:30:00Z", "fastRestore"),
        (
            5,
            "7be2f0d4-31c5-4f0e-9d11-3c5a8d2e0011",
            "2026-01-31T06:30:00Z",
            "none",
        ),
    ];
    let point = |(unit, id, time, tags): (usize, &str, &str, &str)| {
        json!({
            "id": id,
            "protectionDateTime": time,
            "expirationDateTime": "2027-02-01T00:00:00.0000000Z",
            "tags": tags,
            "protectionUnit": units.get(unit)
        })
    };
    rows.into_iter().map(point).collect()
}

/// The content of the backup of a site: parent, key, kind, name, size, number of items.
pub const CONTENT: [(&str, &str, &str, &str, u32, u32); 7] = [
    ("", "c2l0ZQ==", "site", "Finance", 0, 1),
    (
        "c2l0ZQ==",
        "bGlicmFyeQ==",
        "documentLibrary",
        "Documents",
        0,
        4,
    ),
    ("bGlicmFyeQ==", "Zm9sZGVy", "folder", "Invoices 2025", 0, 1),
    (
        "bGlicmFyeQ==",
        "Zm9sZGVy-budget",
        "file",
        "Budget 2026.xlsx",
        482_113,
        0,
    ),
    (
        "bGlicmFyeQ==",
        "Zm9sZGVy-forecast",
        "file",
        "Forecast.xlsx",
        96_020,
        0,
    ),
    (
        "bGlicmFyeQ==",
        "Zm9sZGVy-notes",
        "file",
        "Notes of the board's meeting.docx",
        31_744,
        0,
    ),
    (
        "Zm9sZGVy",
        "Zm9sZGVy-invoice",
        "file",
        "2025-11 Fabrikam.pdf",
        200_481,
        0,
    ),
];
