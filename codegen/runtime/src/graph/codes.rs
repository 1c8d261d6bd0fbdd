//! The error codes that Microsoft Graph and its backup storage API document.

use crate::error::ErrorCode;

macro_rules! codes {
    ($($(#[$docs:meta])* $name:ident = $text:literal;)*) => {
        /// Codes that Microsoft Graph documents.
        impl ErrorCode {
            $($(#[$docs])* pub const $name: Self = Self::known($text);)*
        }

        #[cfg(test)]
        const ALL: &[ErrorCode] = &[$(ErrorCode::$name),*];
    };
}

codes! {
    /// `AccessDenied`: the caller lacks a permission.
    ACCESS_DENIED = "AccessDenied";
    /// `ActivityLimitReached`: the application or the user is throttled.
    ACTIVITY_LIMIT_REACHED = "ActivityLimitReached";
    /// `ArtifactCannotBeRestored`: the artifact's state, such as a preservation lock, blocks its restore.
    ARTIFACT_CANNOT_BE_RESTORED = "ArtifactCannotBeRestored";
    /// `ArtifactNotFound`: the restore artifact does not exist.
    ARTIFACT_NOT_FOUND = "ArtifactNotFound";
    /// `Authentication_Unauthorized`: the token is not accepted.
    AUTHENTICATION_UNAUTHORIZED = "Authentication_Unauthorized";
    /// `Authorization_RequestDenied`: the caller lacks a permission.
    AUTHORIZATION_REQUEST_DENIED = "Authorization_RequestDenied";
    /// `BadRequest`: the request is malformed.
    BAD_REQUEST = "BadRequest";
    /// `BulkRestoreArtifactsNotFound`: no bulk addition request has this id.
    BULK_RESTORE_ARTIFACTS_NOT_FOUND = "BulkRestoreArtifactsNotFound";
    /// `BulkRestoreInvalidCreateRequest`: the bulk addition request is null or malformed.
    BULK_RESTORE_INVALID_CREATE_REQUEST = "BulkRestoreInvalidCreateRequest";
    /// `BulkRestoreInvalidCreateRequestSiteUrl`: a site's address in a bulk addition request is empty or malformed.
    BULK_RESTORE_INVALID_CREATE_REQUEST_SITE_URL = "BulkRestoreInvalidCreateRequestSiteUrl";
    /// `BulkRestoreInvalidCreateRequestUserEmail`: a user's address in a bulk addition request is empty or malformed.
    BULK_RESTORE_INVALID_CREATE_REQUEST_USER_EMAIL = "BulkRestoreInvalidCreateRequestUserEmail";
    /// `BulkRestoreRestorationResourcesCountExceedsLimit`: a bulk addition request names too many resources.
    BULK_RESTORE_RESTORATION_RESOURCES_COUNT_EXCEEDS_LIMIT = "BulkRestoreRestorationResourcesCountExceedsLimit";
    /// `DifferentRestoreDestinationType`: the artifacts of one request have different destination types.
    DIFFERENT_RESTORE_DESTINATION_TYPE = "DifferentRestoreDestinationType";
    /// `DuplicateArtifactInList`: an artifact is listed twice, or is in the session already.
    DUPLICATE_ARTIFACT_IN_LIST = "DuplicateArtifactInList";
    /// `DuplicateArtifactRestoreRequest`: the artifact is being restored at this moment.
    DUPLICATE_ARTIFACT_RESTORE_REQUEST = "DuplicateArtifactRestoreRequest";
    /// `DuplicateProtectionUnitInList`: a protection unit is listed twice.
    DUPLICATE_PROTECTION_UNIT_IN_LIST = "DuplicateProtectionUnitInList";
    /// `FilterLengthExceeded`: `$filter` is too long.
    FILTER_LENGTH_EXCEEDED = "FilterLengthExceeded";
    /// `Forbidden`: the caller may not do this.
    FORBIDDEN = "Forbidden";
    /// `GeneralException`: the service failed without giving a reason.
    GENERAL_EXCEPTION = "GeneralException";
    /// `IncompleteArtifactDeletion`: the session was not deleted, because some of its artifacts were not; try again.
    INCOMPLETE_ARTIFACT_DELETION = "IncompleteArtifactDeletion";
    /// `InternalServerError`: the service failed.
    INTERNAL_SERVER_ERROR = "InternalServerError";
    /// `InvalidAppOwnerTenantId`: the owning tenant's id is missing or wrong.
    INVALID_APP_OWNER_TENANT_ID = "InvalidAppOwnerTenantId";
    /// `InvalidArtifactId`: the protection unit's id is invalid or does not exist.
    INVALID_ARTIFACT_ID = "InvalidArtifactId";
    /// `InvalidArtifactRequest`: the list of artifacts is empty.
    INVALID_ARTIFACT_REQUEST = "InvalidArtifactRequest";
    /// `InvalidAuthenticationToken`: the token is malformed, expired or meant for another audience.
    INVALID_AUTHENTICATION_TOKEN = "InvalidAuthenticationToken";
    /// `InvalidBillingProfile`: the billing profile is not valid.
    INVALID_BILLING_PROFILE = "InvalidBillingProfile";
    /// `InvalidBulkRestoreArtifactId`: the bulk addition request's id is not a GUID.
    INVALID_BULK_RESTORE_ARTIFACT_ID = "InvalidBulkRestoreArtifactId";
    /// `InvalidCreateRequest`: the body of a create is empty, malformed or too large.
    INVALID_CREATE_REQUEST = "InvalidCreateRequest";
    /// `InvalidDisplayName`: the policy's name is empty or longer than 1024 characters.
    INVALID_DISPLAY_NAME = "InvalidDisplayName";
    /// `InvalidInclusionRuleCreateRequest`: the body of a rule's create is malformed.
    INVALID_INCLUSION_RULE_CREATE_REQUEST = "InvalidInclusionRuleCreateRequest";
    /// `InvalidInclusionRuleId`: the rule's id is invalid.
    INVALID_INCLUSION_RULE_ID = "InvalidInclusionRuleId";
    /// `InvalidPatchRequest`: the body of an update is malformed.
    INVALID_PATCH_REQUEST = "InvalidPatchRequest";
    /// `InvalidPathType`: an artifact's destination type is neither new nor in place.
    INVALID_PATH_TYPE = "InvalidPathType";
    /// `InvalidPolicyId`: the policy's id is invalid.
    INVALID_POLICY_ID = "InvalidPolicyId";
    /// `InvalidProtectionRulePatchRequest`: `isAutoApplyEnabled` cannot be changed.
    INVALID_PROTECTION_RULE_PATCH_REQUEST = "InvalidProtectionRulePatchRequest";
    /// `InvalidProtectionRuleStatusForDeletion`: the rule cannot be deleted in its present state.
    INVALID_PROTECTION_RULE_STATUS_FOR_DELETION = "InvalidProtectionRuleStatusForDeletion";
    /// `InvalidProtectionRuleStatusForDynamicRuleDeleteAndUnprotectAll`: the dynamic rule cannot be deleted with its
    /// units in its present state.
    INVALID_PROTECTION_RULE_STATUS_FOR_DYNAMIC_RULE_DELETE_AND_UNPROTECT_ALL = "InvalidProtectionRuleStatusForDynamicRuleDeleteAndUnprotectAll";
    /// `InvalidProtectionRuleStatusForDynamicRuleDeletion`: the dynamic rule cannot be deleted in its present state.
    INVALID_PROTECTION_RULE_STATUS_FOR_DYNAMIC_RULE_DELETION = "InvalidProtectionRuleStatusForDynamicRuleDeletion";
    /// `InvalidProtectionRuleStatusForDynamicRuleEdit`: the dynamic rule cannot be changed in its present state.
    INVALID_PROTECTION_RULE_STATUS_FOR_DYNAMIC_RULE_EDIT = "InvalidProtectionRuleStatusForDynamicRuleEdit";
    /// `InvalidProtectionRuleStatusForUpdation`: the rule cannot be changed in its present state.
    INVALID_PROTECTION_RULE_STATUS_FOR_UPDATION = "InvalidProtectionRuleStatusForUpdation";
    /// `InvalidProtectionUnitId`: the protection unit's id is invalid.
    INVALID_PROTECTION_UNIT_ID = "InvalidProtectionUnitId";
    /// `InvalidRequest`: the request is malformed.
    INVALID_REQUEST = "InvalidRequest";
    /// `InvalidRestorePoint`: the restore point's id is empty or does not exist.
    INVALID_RESTORE_POINT = "InvalidRestorePoint";
    /// `InvalidRestoreSessionId`: the restore session's id is invalid.
    INVALID_RESTORE_SESSION_ID = "InvalidRestoreSessionId";
    /// `InvalidRestoreTime`: the restore time is invalid or beyond the retention period.
    INVALID_RESTORE_TIME = "InvalidRestoreTime";
    /// `InvalidRuleExpression`: the rule's expression cannot be parsed.
    INVALID_RULE_EXPRESSION = "InvalidRuleExpression";
    /// `InvalidRuleExpressionGroupLimitExceeded`: the rule's expression names more than 100 groups.
    INVALID_RULE_EXPRESSION_GROUP_LIMIT_EXCEEDED = "InvalidRuleExpressionGroupLimitExceeded";
    /// `InvalidSearchRequest`: a search's time limit or unit id is invalid.
    INVALID_SEARCH_REQUEST = "InvalidSearchRequest";
    /// `InvalidStateForBulkRequestDeletion`: a bulk addition request can be deleted only after it has ended.
    INVALID_STATE_FOR_BULK_REQUEST_DELETION = "InvalidStateForBulkRequestDeletion";
    /// `ItemNotFound`: the resource does not exist.
    ITEM_NOT_FOUND = "ItemNotFound";
    /// `NotAllowed`: the operation is not allowed here.
    NOT_ALLOWED = "NotAllowed";
    /// `NotFound`: the resource does not exist.
    NOT_FOUND = "NotFound";
    /// `NotSupported`: the operation is not supported.
    NOT_SUPPORTED = "NotSupported";
    /// `PatchNotAllowedForStaticRule`: a static rule cannot be changed.
    PATCH_NOT_ALLOWED_FOR_STATIC_RULE = "PatchNotAllowedForStaticRule";
    /// `PolicyActionNotAllowed`: the policy's state does not allow the operation.
    POLICY_ACTION_NOT_ALLOWED = "PolicyActionNotAllowed";
    /// `PolicyCreationNotAllowed`: the service already has an active policy.
    POLICY_CREATION_NOT_ALLOWED = "PolicyCreationNotAllowed";
    /// `PolicyNotFound`: the policy does not exist.
    POLICY_NOT_FOUND = "PolicyNotFound";
    /// `PolicySaveFailed`: a temporary failure of the service; try again.
    POLICY_SAVE_FAILED = "PolicySaveFailed";
    /// `ProtectionRuleActionNotAllowed`: the rule's state does not allow the operation.
    PROTECTION_RULE_ACTION_NOT_ALLOWED = "ProtectionRuleActionNotAllowed";
    /// `ProtectionRuleNotFound`: the rule does not exist.
    PROTECTION_RULE_NOT_FOUND = "ProtectionRuleNotFound";
    /// `ProtectionUnitActionNotAllowed`: a dynamic rule protects the unit, so it cannot be removed by hand.
    PROTECTION_UNIT_ACTION_NOT_ALLOWED = "ProtectionUnitActionNotAllowed";
    /// `ProtectionUnitAlreadyExists`: another policy already protects the unit.
    PROTECTION_UNIT_ALREADY_EXISTS = "ProtectionUnitAlreadyExists";
    /// `ProtectionUnitNotFound`: the protection unit does not exist.
    PROTECTION_UNIT_NOT_FOUND = "ProtectionUnitNotFound";
    /// `ProtectionUnitsLimitBreached`: a request may name at most 50 protection units.
    PROTECTION_UNITS_LIMIT_BREACHED = "ProtectionUnitsLimitBreached";
    /// `QuotaExceeded`: the backup's size quota is used up.
    QUOTA_EXCEEDED = "QuotaExceeded";
    /// `QuotaLimitReached`: a quota is used up.
    QUOTA_LIMIT_REACHED = "QuotaLimitReached";
    /// `Request_BadRequest`: the request is malformed.
    REQUEST_BAD_REQUEST = "Request_BadRequest";
    /// `Request_ResourceNotFound`: the resource does not exist.
    REQUEST_RESOURCE_NOT_FOUND = "Request_ResourceNotFound";
    /// `ResourceModified`: the resource was changed by another request.
    RESOURCE_MODIFIED = "ResourceModified";
    /// `ResourceNotFound`: the resource does not exist.
    RESOURCE_NOT_FOUND = "ResourceNotFound";
    /// `RestoreArtifactsLimitBreached`: a request may name at most 50 restore artifacts.
    RESTORE_ARTIFACTS_LIMIT_BREACHED = "RestoreArtifactsLimitBreached";
    /// `RestoreSessionActionNotAllowed`: the operation needs a session in draft state.
    RESTORE_SESSION_ACTION_NOT_ALLOWED = "RestoreSessionActionNotAllowed";
    /// `RestoreSessionNotFound`: the restore session does not exist.
    RESTORE_SESSION_NOT_FOUND = "RestoreSessionNotFound";
    /// `RunNotAllowedForDynamicRule`: a dynamic rule cannot be run by hand.
    RUN_NOT_ALLOWED_FOR_DYNAMIC_RULE = "RunNotAllowedForDynamicRule";
    /// `ServiceNotAvailable`: the service is temporarily unavailable.
    SERVICE_NOT_AVAILABLE = "ServiceNotAvailable";
    /// `ServiceUnavailable`: the service is temporarily unavailable.
    SERVICE_UNAVAILABLE = "ServiceUnavailable";
    /// `TooManyActiveRestoreSessions`: 25 restore sessions are active; wait until one has ended.
    TOO_MANY_ACTIVE_RESTORE_SESSIONS = "TooManyActiveRestoreSessions";
    /// `TooManyRequests`: the application or the user is throttled.
    TOO_MANY_REQUESTS = "TooManyRequests";
    /// `UnableToReadBillingProfile`: the billing profile cannot be read.
    UNABLE_TO_READ_BILLING_PROFILE = "UnableToReadBillingProfile";
    /// `Unauthenticated`: the caller is not authenticated.
    UNAUTHENTICATED = "Unauthenticated";
    /// `Unauthorized`: the caller is not authenticated.
    UNAUTHORIZED = "Unauthorized";
    /// `UnknownError`: the service failed without giving a reason.
    UNKNOWN_ERROR = "UnknownError";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_recognised_in_any_case_and_differs_from_the_others() {
        for (index, code) in ALL.iter().enumerate() {
            assert_eq!(
                ErrorCode::from(code.as_str().to_uppercase().as_str()),
                *code
            );
            let others = ALL.iter().skip(index + 1);
            assert!(others.clone().all(|other| other != code), "{code}");
        }
    }
}
