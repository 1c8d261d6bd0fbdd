//! The text of typed queries.

#![allow(clippy::unwrap_used, clippy::panic)]

use msgraph_backup_restore::query::{Expansion as _, Filter, Literal, Path, item};
use msgraph_backup_restore::v1_0::models::{
    DestinationType, DriveRestoreArtifact, Identity, IdentitySet,
    OneDriveForBusinessRestoreSession as Session, ProtectionUnitBase, ProtectionUnitStatus,
    RestorePoint, RestorePointTags,
};

fn id(value: &str) -> Filter<RestorePoint> {
    RestorePoint::ID.eq(value)
}

#[test]
fn operators_bind_as_odata_has_it() {
    let (a, b, c) = (|| id("a"), || id("b"), || id("c"));
    for (filter, expected) in [
        (
            a().and(b()).and(c()),
            "id eq 'a' and id eq 'b' and id eq 'c'",
        ),
        (
            a().or(b()).and(c()),
            "(id eq 'a' or id eq 'b') and id eq 'c'",
        ),
        (
            a().and(b().or(c())),
            "id eq 'a' and (id eq 'b' or id eq 'c')",
        ),
        (a().and(b()).or(c()), "id eq 'a' and id eq 'b' or id eq 'c'"),
        (!a().or(b()), "not (id eq 'a' or id eq 'b')"),
        (a().not().and(!b()), "not (id eq 'a') and not (id eq 'b')"),
        (Filter::raw("x or y").and(a()), "(x or y) and id eq 'a'"),
    ] {
        assert_eq!(filter.to_string(), expected);
    }
}

#[test]
fn every_operator_and_function() {
    let id = RestorePoint::ID;
    for (filter, expected) in [
        (id.ne("a"), "id ne 'a'"),
        (id.gt("a"), "id gt 'a'"),
        (id.ge("a".to_owned()), "id ge 'a'"),
        (id.lt("a"), "id lt 'a'"),
        (id.le("a"), "id le 'a'"),
        (id.eq(id), "id eq id"),
        (id.is_in(["a", "b'c"]), "id in ('a','b''c')"),
        (id.is_in([""; 0]), "false"),
        (id.is_null(), "id eq null"),
        (id.is_not_null(), "id ne null"),
        (id.starts_with("a"), "startswith(id,'a')"),
        (id.ends_with("a"), "endswith(id,'a')"),
        (id.contains("a'b"), "contains(id,'a''b')"),
        (id.to_lower().eq("a"), "tolower(id) eq 'a'"),
        (
            RestorePoint::TAGS.has(RestorePointTags::FAST_RESTORE),
            "tags has 'fastRestore'",
        ),
        (
            RestorePoint::PROTECTION_UNIT.is_null(),
            "protectionUnit eq null",
        ),
    ] {
        assert_eq!(filter.to_string(), expected);
    }
}

#[test]
fn paths_go_through_complex_and_navigation_properties() {
    let name = ProtectionUnitBase::CREATED_BY
        .then(IdentitySet::USER)
        .then(Identity::DISPLAY_NAME);
    assert_eq!(
        name.clone().eq("x").to_string(),
        "createdBy/user/displayName eq 'x'"
    );
    let through = RestorePoint::PROTECTION_UNIT.then(name);
    assert_eq!(
        through.eq("x").to_string(),
        "protectionUnit/createdBy/user/displayName eq 'x'"
    );
    let status = RestorePoint::PROTECTION_UNIT.then(ProtectionUnitBase::STATUS);
    let statuses = [
        ProtectionUnitStatus::Protected,
        ProtectionUnitStatus::Unprotected,
    ];
    assert_eq!(
        status.is_in(statuses).to_string(),
        "protectionUnit/status in ('protected','unprotected')"
    );
}

#[test]
fn a_path_goes_into_the_function_that_it_leads_to() {
    let policy = RestorePoint::PROTECTION_UNIT.then(ProtectionUnitBase::POLICY_ID.to_lower());
    assert_eq!(
        policy.clone().eq("p").to_string(),
        "tolower(protectionUnit/policyId) eq 'p'"
    );
    let ordered = DriveRestoreArtifact::RESTORE_POINT.then(policy).desc();
    let expansion = Session::DRIVE_RESTORE_ARTIFACTS.options().order_by(ordered);
    assert_eq!(
        expansion.into_text(),
        "driveRestoreArtifacts($orderby=tolower(restorePoint/protectionUnit/policyId) desc)"
    );
    let user = IdentitySet::USER.then(Identity::DISPLAY_NAME.to_lower());
    let creator = RestorePoint::PROTECTION_UNIT.then(ProtectionUnitBase::CREATED_BY.then(user));
    assert_eq!(
        creator.clone().starts_with("a").to_string(),
        "startswith(tolower(protectionUnit/createdBy/user/displayName),'a')"
    );
    let artifact = DriveRestoreArtifact::RESTORE_POINT.then(creator);
    assert_eq!(
        Session::DRIVE_RESTORE_ARTIFACTS
            .any(artifact.eq("a"))
            .to_string(),
        "driveRestoreArtifacts/any(a:tolower(a/restorePoint/protectionUnit/createdBy/user/displayName) eq 'a')"
    );
}

#[test]
fn lambdas_nest_with_variables_of_their_own() {
    let artifact = DriveRestoreArtifact::DESTINATION_TYPE
        .eq(DestinationType::New)
        .and(
            DriveRestoreArtifact::RESTORE_POINT
                .then(RestorePoint::ID)
                .eq("p"),
        );
    let artifacts = Session::DRIVE_RESTORE_ARTIFACTS;
    assert_eq!(
        artifacts.any(artifact.clone()).to_string(),
        "driveRestoreArtifacts/any(a:a/destinationType eq 'new' and a/restorePoint/id eq 'p')"
    );
    let both = artifacts.all(artifact).and(artifacts.is_not_empty());
    assert!(
        both.to_string()
            .ends_with("and driveRestoreArtifacts/any()"),
        "{both}"
    );
    // A nested collection: the outer variable has another name.
    let groups: Path<Session, Vec<Session>> = Path::raw("groups");
    let nested = groups.any(
        artifacts
            .any(DriveRestoreArtifact::ID.eq("x"))
            .and(Session::ID.eq("y")),
    );
    assert_eq!(
        nested.to_string(),
        "groups/any(b:b/driveRestoreArtifacts/any(a:a/id eq 'x') and b/id eq 'y')"
    );
    let names: Path<Session, Vec<String>> = Path::raw("names");
    assert_eq!(
        names.clone().any(item().eq("x")).to_string(),
        "names/any(a:a eq 'x')"
    );
    assert_eq!(
        names.all(item().ne("x")).to_string(),
        "names/all(a:a ne 'x')"
    );
}

#[test]
fn expands_nest() {
    let expand = Session::DRIVE_RESTORE_ARTIFACTS
        .options()
        .select((DriveRestoreArtifact::ID, DriveRestoreArtifact::STATUS))
        .filter(DriveRestoreArtifact::ID.ne("a"))
        .filter(DriveRestoreArtifact::ID.ne("b"))
        .order_by(DriveRestoreArtifact::ID.desc())
        .expand(
            DriveRestoreArtifact::RESTORE_POINT
                .options()
                .select(RestorePoint::ID)
                .query("$levels", "2"),
        )
        .top(5)
        .skip(1)
        .count(true);
    let nested = "$select=id,status;$expand=restorePoint($select=id;$levels=2);\
                  $filter=(id ne 'a') and (id ne 'b');$orderby=id desc;$top=5;$skip=1;$count=true";
    assert_eq!(
        expand.into_text(),
        format!("driveRestoreArtifacts({nested})")
    );
    assert_eq!(
        Session::DRIVE_RESTORE_ARTIFACTS.options().into_text(),
        "driveRestoreArtifacts"
    );
}

#[test]
fn members_and_flags_have_their_literals() {
    let text = |literal: Literal| literal.to_string();
    assert_eq!(
        text(Literal::of(&ProtectionUnitStatus::Protected)),
        "'protected'"
    );
    let future = ProtectionUnitStatus::UnknownValue("it's".into());
    assert_eq!(text(Literal::of(&future)), "'it''s'");
    assert_eq!(
        text(Literal::of(&RestorePointTags::FAST_RESTORE)),
        "'fastRestore'"
    );
}
