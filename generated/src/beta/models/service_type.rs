// @generated from metadata/ by `cargo xtask regen`.
// Do not edit: change the metadata or the emitter, and run it again.

use odata_runtime::emitted;

/// Which Microsoft 365 service a log entry concerns. Each has its own kind of protection units.
///
/// OData enumeration type `microsoft.graph.serviceType`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ServiceType {
    /// No particular service, or one that the entry does not tell.
    ///
    /// OData member `unknown`.
    Unknown,
    /// SharePoint Online: the entry concerns sites.
    ///
    /// OData member `sharePoint`.
    SharePoint,
    /// Exchange Online: the entry concerns mailboxes.
    ///
    /// OData member `exchange`.
    Exchange,
    /// OneDrive for work or school: the entry concerns drives.
    ///
    /// OData member `oneDriveForBusiness`.
    OneDriveForBusiness,
    /// Stands in for a service that the service learned later, and goes to clients that do not ask
    /// for such values with `Prefer: include-unknown-enum-members`. Never send it.
    ///
    /// OData member `unknownFutureValue`.
    UnknownFutureValue,
    /// A value that the metadata does not declare.
    UnknownValue(Box<str>),
}

emitted::enumeration! {
    ServiceType;
    Self::Unknown = "unknown";
    Self::SharePoint = "sharePoint";
    Self::Exchange = "exchange";
    Self::OneDriveForBusiness = "oneDriveForBusiness";
    Self::UnknownFutureValue = "unknownFutureValue";
}
