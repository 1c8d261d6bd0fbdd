//! Codes of errors: an open set, of which the documented ones have a name.

use std::fmt;

/// The code that the service gives an error.
///
/// The set is open: a code that is not listed keeps its text in
/// [`UnknownValue`](ErrorCode::UnknownValue). Reading does not look at the case of letters, because
/// the service writes the same code in several ways (`accessDenied`, `AccessDenied`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `AccessDenied`: the caller lacks a permission.
    AccessDenied,
    /// `ActivityLimitReached`: the application or the user is throttled.
    ActivityLimitReached,
    /// `ArtifactCannotBeRestored`: the artifact's state, such as a preservation lock, blocks its restore.
    ArtifactCannotBeRestored,
    /// `ArtifactNotFound`: the restore artifact does not exist.
    ArtifactNotFound,
    /// `Authentication_Unauthorized`: the token is not accepted.
    AuthenticationUnauthorized,
    /// `Authorization_RequestDenied`: the caller lacks a permission.
    AuthorizationRequestDenied,
    /// `BadRequest`: the request is malformed.
    BadRequest,
    /// `BulkRestoreArtifactsNotFound`: no bulk addition request has this id.
    BulkRestoreArtifactsNotFound,
    /// `BulkRestoreInvalidCreateRequest`: the bulk addition request is null or malformed.
    BulkRestoreInvalidCreateRequest,
    /// `BulkRestoreInvalidCreateRequestSiteUrl`: a site's address in a bulk addition request is empty or malformed.
    BulkRestoreInvalidCreateRequestSiteUrl,
    /// `BulkRestoreInvalidCreateRequestUserEmail`: a user's address in a bulk addition request is empty or malformed.
    BulkRestoreInvalidCreateRequestUserEmail,
    /// `BulkRestoreRestorationResourcesCountExceedsLimit`: a bulk addition request names too many resources.
    BulkRestoreRestorationResourcesCountExceedsLimit,
    /// `DifferentRestoreDestinationType`: the artifacts of one request have different destination types.
    DifferentRestoreDestinationType,
    /// `DuplicateArtifactInList`: an artifact is listed twice, or is in the session already.
    DuplicateArtifactInList,
    /// `DuplicateArtifactRestoreRequest`: the artifact is being restored at this moment.
    DuplicateArtifactRestoreRequest,
    /// `DuplicateProtectionUnitInList`: a protection unit is listed twice.
    DuplicateProtectionUnitInList,
    /// `FilterLengthExceeded`: `$filter` is too long.
    FilterLengthExceeded,
    /// `Forbidden`: the caller may not do this.
    Forbidden,
    /// `GeneralException`: the service failed and does not say why.
    GeneralException,
    /// `IncompleteArtifactDeletion`: the session was not deleted, because some of its artifacts were not; try again.
    IncompleteArtifactDeletion,
    /// `InternalServerError`: the service failed.
    InternalServerError,
    /// `InvalidAppOwnerTenantId`: the owning tenant's id is missing or wrong.
    InvalidAppOwnerTenantId,
    /// `InvalidArtifactId`: the protection unit's id is invalid or names nothing.
    InvalidArtifactId,
    /// `InvalidArtifactRequest`: the list of artifacts is empty.
    InvalidArtifactRequest,
    /// `InvalidAuthenticationToken`: the token is malformed, expired or meant for another audience.
    InvalidAuthenticationToken,
    /// `InvalidBillingProfile`: the billing profile is not valid.
    InvalidBillingProfile,
    /// `InvalidBulkRestoreArtifactId`: the bulk addition request's id is not a GUID.
    InvalidBulkRestoreArtifactId,
    /// `InvalidCreateRequest`: the body of a create is empty, malformed or too large.
    InvalidCreateRequest,
    /// `InvalidDisplayName`: the policy's name is empty or longer than 1024 characters.
    InvalidDisplayName,
    /// `InvalidInclusionRuleCreateRequest`: the body of a rule's create is malformed.
    InvalidInclusionRuleCreateRequest,
    /// `InvalidInclusionRuleId`: the rule's id is invalid.
    InvalidInclusionRuleId,
    /// `InvalidPatchRequest`: the body of an update is malformed.
    InvalidPatchRequest,
    /// `InvalidPathType`: an artifact's destination type is neither new nor in place.
    InvalidPathType,
    /// `InvalidPolicyId`: the policy's id is invalid.
    InvalidPolicyId,
    /// `InvalidProtectionRulePatchRequest`: `isAutoApplyEnabled` cannot be changed.
    InvalidProtectionRulePatchRequest,
    /// `InvalidProtectionRuleStatusForDeletion`: the rule cannot be deleted in its present state.
    InvalidProtectionRuleStatusForDeletion,
    /// `InvalidProtectionRuleStatusForDynamicRuleDeleteAndUnprotectAll`: the dynamic rule cannot be deleted with its units in its present state.
    InvalidProtectionRuleStatusForDynamicRuleDeleteAndUnprotectAll,
    /// `InvalidProtectionRuleStatusForDynamicRuleDeletion`: the dynamic rule cannot be deleted in its present state.
    InvalidProtectionRuleStatusForDynamicRuleDeletion,
    /// `InvalidProtectionRuleStatusForDynamicRuleEdit`: the dynamic rule cannot be changed in its present state.
    InvalidProtectionRuleStatusForDynamicRuleEdit,
    /// `InvalidProtectionRuleStatusForUpdation`: the rule cannot be changed in its present state.
    InvalidProtectionRuleStatusForUpdation,
    /// `InvalidProtectionUnitId`: the protection unit's id is invalid.
    InvalidProtectionUnitId,
    /// `InvalidRequest`: the request is malformed.
    InvalidRequest,
    /// `InvalidRestorePoint`: the restore point's id is empty or names nothing.
    InvalidRestorePoint,
    /// `InvalidRestoreSessionId`: the restore session's id is invalid.
    InvalidRestoreSessionId,
    /// `InvalidRestoreTime`: the restore time is invalid or beyond the retention period.
    InvalidRestoreTime,
    /// `InvalidRuleExpression`: the rule's expression cannot be parsed.
    InvalidRuleExpression,
    /// `InvalidRuleExpressionGroupLimitExceeded`: the rule's expression names more than 100 groups.
    InvalidRuleExpressionGroupLimitExceeded,
    /// `InvalidSearchRequest`: a search's time limit or unit id is invalid.
    InvalidSearchRequest,
    /// `InvalidStateForBulkRequestDeletion`: a bulk addition request can be deleted only after it has ended.
    InvalidStateForBulkRequestDeletion,
    /// `ItemNotFound`: the resource does not exist.
    ItemNotFound,
    /// `NotAllowed`: the operation is not allowed here.
    NotAllowed,
    /// `NotFound`: the resource does not exist.
    NotFound,
    /// `NotSupported`: the operation is not supported.
    NotSupported,
    /// `PatchNotAllowedForStaticRule`: a static rule cannot be changed.
    PatchNotAllowedForStaticRule,
    /// `PolicyActionNotAllowed`: the policy's state does not allow the operation.
    PolicyActionNotAllowed,
    /// `PolicyCreationNotAllowed`: the service has an active policy already.
    PolicyCreationNotAllowed,
    /// `PolicyNotFound`: the policy does not exist.
    PolicyNotFound,
    /// `PolicySaveFailed`: a passing failure of the service; try again.
    PolicySaveFailed,
    /// `ProtectionRuleActionNotAllowed`: the rule's state does not allow the operation.
    ProtectionRuleActionNotAllowed,
    /// `ProtectionRuleNotFound`: the rule does not exist.
    ProtectionRuleNotFound,
    /// `ProtectionUnitActionNotAllowed`: a dynamic rule protects the unit, so it cannot be removed by hand.
    ProtectionUnitActionNotAllowed,
    /// `ProtectionUnitAlreadyExists`: another policy protects the unit already.
    ProtectionUnitAlreadyExists,
    /// `ProtectionUnitNotFound`: the protection unit does not exist.
    ProtectionUnitNotFound,
    /// `ProtectionUnitsLimitBreached`: a request may name at most 50 protection units.
    ProtectionUnitsLimitBreached,
    /// `QuotaExceeded`: the backup's size quota is used up.
    QuotaExceeded,
    /// `QuotaLimitReached`: a quota is used up.
    QuotaLimitReached,
    /// `Request_BadRequest`: the request is malformed.
    RequestBadRequest,
    /// `Request_ResourceNotFound`: the resource does not exist.
    RequestResourceNotFound,
    /// `ResourceModified`: somebody else changed the resource.
    ResourceModified,
    /// `ResourceNotFound`: the resource does not exist.
    ResourceNotFound,
    /// `RestoreArtifactsLimitBreached`: a request may name at most 50 restore artifacts.
    RestoreArtifactsLimitBreached,
    /// `RestoreSessionActionNotAllowed`: the operation needs a session in draft state.
    RestoreSessionActionNotAllowed,
    /// `RestoreSessionNotFound`: the restore session does not exist.
    RestoreSessionNotFound,
    /// `RunNotAllowedForDynamicRule`: a dynamic rule cannot be run by hand.
    RunNotAllowedForDynamicRule,
    /// `ServiceNotAvailable`: the service is not available for the moment.
    ServiceNotAvailable,
    /// `ServiceUnavailable`: the service is not available for the moment.
    ServiceUnavailable,
    /// `TooManyActiveRestoreSessions`: 25 restore sessions are active; wait until one has ended.
    TooManyActiveRestoreSessions,
    /// `TooManyRequests`: the application or the user is throttled.
    TooManyRequests,
    /// `UnableToReadBillingProfile`: the billing profile cannot be read.
    UnableToReadBillingProfile,
    /// `Unauthenticated`: the caller is not authenticated.
    Unauthenticated,
    /// `Unauthorized`: the caller is not authenticated.
    Unauthorized,
    /// `UnknownError`: the service failed and does not say why.
    UnknownError,
    /// A code that is not listed here, as the service wrote it.
    UnknownValue(Box<str>),
}

/// Sorted by text without regard to case, for the search in `From<&str>`.
const KNOWN: &[(&str, ErrorCode)] = &[
    ("AccessDenied", ErrorCode::AccessDenied),
    ("ActivityLimitReached", ErrorCode::ActivityLimitReached),
    (
        "ArtifactCannotBeRestored",
        ErrorCode::ArtifactCannotBeRestored,
    ),
    ("ArtifactNotFound", ErrorCode::ArtifactNotFound),
    (
        "Authentication_Unauthorized",
        ErrorCode::AuthenticationUnauthorized,
    ),
    (
        "Authorization_RequestDenied",
        ErrorCode::AuthorizationRequestDenied,
    ),
    ("BadRequest", ErrorCode::BadRequest),
    (
        "BulkRestoreArtifactsNotFound",
        ErrorCode::BulkRestoreArtifactsNotFound,
    ),
    (
        "BulkRestoreInvalidCreateRequest",
        ErrorCode::BulkRestoreInvalidCreateRequest,
    ),
    (
        "BulkRestoreInvalidCreateRequestSiteUrl",
        ErrorCode::BulkRestoreInvalidCreateRequestSiteUrl,
    ),
    (
        "BulkRestoreInvalidCreateRequestUserEmail",
        ErrorCode::BulkRestoreInvalidCreateRequestUserEmail,
    ),
    (
        "BulkRestoreRestorationResourcesCountExceedsLimit",
        ErrorCode::BulkRestoreRestorationResourcesCountExceedsLimit,
    ),
    (
        "DifferentRestoreDestinationType",
        ErrorCode::DifferentRestoreDestinationType,
    ),
    (
        "DuplicateArtifactInList",
        ErrorCode::DuplicateArtifactInList,
    ),
    (
        "DuplicateArtifactRestoreRequest",
        ErrorCode::DuplicateArtifactRestoreRequest,
    ),
    (
        "DuplicateProtectionUnitInList",
        ErrorCode::DuplicateProtectionUnitInList,
    ),
    ("FilterLengthExceeded", ErrorCode::FilterLengthExceeded),
    ("Forbidden", ErrorCode::Forbidden),
    ("GeneralException", ErrorCode::GeneralException),
    (
        "IncompleteArtifactDeletion",
        ErrorCode::IncompleteArtifactDeletion,
    ),
    ("InternalServerError", ErrorCode::InternalServerError),
    (
        "InvalidAppOwnerTenantId",
        ErrorCode::InvalidAppOwnerTenantId,
    ),
    ("InvalidArtifactId", ErrorCode::InvalidArtifactId),
    ("InvalidArtifactRequest", ErrorCode::InvalidArtifactRequest),
    (
        "InvalidAuthenticationToken",
        ErrorCode::InvalidAuthenticationToken,
    ),
    ("InvalidBillingProfile", ErrorCode::InvalidBillingProfile),
    (
        "InvalidBulkRestoreArtifactId",
        ErrorCode::InvalidBulkRestoreArtifactId,
    ),
    ("InvalidCreateRequest", ErrorCode::InvalidCreateRequest),
    ("InvalidDisplayName", ErrorCode::InvalidDisplayName),
    (
        "InvalidInclusionRuleCreateRequest",
        ErrorCode::InvalidInclusionRuleCreateRequest,
    ),
    ("InvalidInclusionRuleId", ErrorCode::InvalidInclusionRuleId),
    ("InvalidPatchRequest", ErrorCode::InvalidPatchRequest),
    ("InvalidPathType", ErrorCode::InvalidPathType),
    ("InvalidPolicyId", ErrorCode::InvalidPolicyId),
    (
        "InvalidProtectionRulePatchRequest",
        ErrorCode::InvalidProtectionRulePatchRequest,
    ),
    (
        "InvalidProtectionRuleStatusForDeletion",
        ErrorCode::InvalidProtectionRuleStatusForDeletion,
    ),
    (
        "InvalidProtectionRuleStatusForDynamicRuleDeleteAndUnprotectAll",
        ErrorCode::InvalidProtectionRuleStatusForDynamicRuleDeleteAndUnprotectAll,
    ),
    (
        "InvalidProtectionRuleStatusForDynamicRuleDeletion",
        ErrorCode::InvalidProtectionRuleStatusForDynamicRuleDeletion,
    ),
    (
        "InvalidProtectionRuleStatusForDynamicRuleEdit",
        ErrorCode::InvalidProtectionRuleStatusForDynamicRuleEdit,
    ),
    (
        "InvalidProtectionRuleStatusForUpdation",
        ErrorCode::InvalidProtectionRuleStatusForUpdation,
    ),
    (
        "InvalidProtectionUnitId",
        ErrorCode::InvalidProtectionUnitId,
    ),
    ("InvalidRequest", ErrorCode::InvalidRequest),
    ("InvalidRestorePoint", ErrorCode::InvalidRestorePoint),
    (
        "InvalidRestoreSessionId",
        ErrorCode::InvalidRestoreSessionId,
    ),
    ("InvalidRestoreTime", ErrorCode::InvalidRestoreTime),
    ("InvalidRuleExpression", ErrorCode::InvalidRuleExpression),
    (
        "InvalidRuleExpressionGroupLimitExceeded",
        ErrorCode::InvalidRuleExpressionGroupLimitExceeded,
    ),
    ("InvalidSearchRequest", ErrorCode::InvalidSearchRequest),
    (
        "InvalidStateForBulkRequestDeletion",
        ErrorCode::InvalidStateForBulkRequestDeletion,
    ),
    ("ItemNotFound", ErrorCode::ItemNotFound),
    ("NotAllowed", ErrorCode::NotAllowed),
    ("NotFound", ErrorCode::NotFound),
    ("NotSupported", ErrorCode::NotSupported),
    (
        "PatchNotAllowedForStaticRule",
        ErrorCode::PatchNotAllowedForStaticRule,
    ),
    ("PolicyActionNotAllowed", ErrorCode::PolicyActionNotAllowed),
    (
        "PolicyCreationNotAllowed",
        ErrorCode::PolicyCreationNotAllowed,
    ),
    ("PolicyNotFound", ErrorCode::PolicyNotFound),
    ("PolicySaveFailed", ErrorCode::PolicySaveFailed),
    (
        "ProtectionRuleActionNotAllowed",
        ErrorCode::ProtectionRuleActionNotAllowed,
    ),
    ("ProtectionRuleNotFound", ErrorCode::ProtectionRuleNotFound),
    (
        "ProtectionUnitActionNotAllowed",
        ErrorCode::ProtectionUnitActionNotAllowed,
    ),
    (
        "ProtectionUnitAlreadyExists",
        ErrorCode::ProtectionUnitAlreadyExists,
    ),
    ("ProtectionUnitNotFound", ErrorCode::ProtectionUnitNotFound),
    (
        "ProtectionUnitsLimitBreached",
        ErrorCode::ProtectionUnitsLimitBreached,
    ),
    ("QuotaExceeded", ErrorCode::QuotaExceeded),
    ("QuotaLimitReached", ErrorCode::QuotaLimitReached),
    ("Request_BadRequest", ErrorCode::RequestBadRequest),
    (
        "Request_ResourceNotFound",
        ErrorCode::RequestResourceNotFound,
    ),
    ("ResourceModified", ErrorCode::ResourceModified),
    ("ResourceNotFound", ErrorCode::ResourceNotFound),
    (
        "RestoreArtifactsLimitBreached",
        ErrorCode::RestoreArtifactsLimitBreached,
    ),
    (
        "RestoreSessionActionNotAllowed",
        ErrorCode::RestoreSessionActionNotAllowed,
    ),
    ("RestoreSessionNotFound", ErrorCode::RestoreSessionNotFound),
    (
        "RunNotAllowedForDynamicRule",
        ErrorCode::RunNotAllowedForDynamicRule,
    ),
    ("ServiceNotAvailable", ErrorCode::ServiceNotAvailable),
    ("ServiceUnavailable", ErrorCode::ServiceUnavailable),
    (
        "TooManyActiveRestoreSessions",
        ErrorCode::TooManyActiveRestoreSessions,
    ),
    ("TooManyRequests", ErrorCode::TooManyRequests),
    (
        "UnableToReadBillingProfile",
        ErrorCode::UnableToReadBillingProfile,
    ),
    ("Unauthenticated", ErrorCode::Unauthenticated),
    ("Unauthorized", ErrorCode::Unauthorized),
    ("UnknownError", ErrorCode::UnknownError),
];

impl ErrorCode {
    /// The code as it is documented, or as it was read where it is not known.
    #[must_use]
    pub fn as_str(&self) -> &str {
        if let Self::UnknownValue(text) = self {
            return text;
        }
        KNOWN
            .iter()
            .find(|(_, code)| code == self)
            .map_or("", |(text, _)| text)
    }
}

impl From<&str> for ErrorCode {
    fn from(text: &str) -> Self {
        let lower = |text: &str| {
            text.bytes()
                .map(|byte| byte.to_ascii_lowercase())
                .collect::<Vec<_>>()
        };
        let wanted = lower(text);
        match KNOWN.binary_search_by(|(known, _)| lower(known).cmp(&wanted)) {
            Ok(index) => KNOWN
                .get(index)
                .map_or_else(|| Self::UnknownValue(text.into()), |(_, code)| code.clone()),
            Err(_) => Self::UnknownValue(text.into()),
        }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl PartialEq<str> for ErrorCode {
    /// Compares without regard to case.
    fn eq(&self, other: &str) -> bool {
        self.as_str().eq_ignore_ascii_case(other)
    }
}

impl PartialEq<&str> for ErrorCode {
    /// Compares without regard to case.
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_code_reads_back() {
        for (text, code) in KNOWN {
            assert_eq!(ErrorCode::from(*text), *code);
            assert_eq!(ErrorCode::from(text.to_uppercase().as_str()), *code);
            assert_eq!(code.as_str(), *text);
        }
    }

    #[test]
    fn unknown_codes_keep_their_text() {
        let code = ErrorCode::from("someNewCode");
        assert_eq!(code, ErrorCode::UnknownValue("someNewCode".into()));
        assert_eq!(code.to_string(), "someNewCode");
        assert!(code == "SOMENEWCODE");
    }
}
