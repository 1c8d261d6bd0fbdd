//! A version of an API with its routes.

/// Defines the version of an API. The head has its name and its path under the address of the service. A row is a route:
/// its method, its path, and the least-privileged permission of each authorization scheme that has one.
///
/// ```text
/// VERSION = "v1.0";
/// "GET" "/things" delegated "Thing.Read" application "Thing.Read.All";
/// "DELETE" "/things/{id}";
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __version {
    (
        $(#[$attribute:meta])*
        $version:ident = $under:literal;
        $($method:literal $path:literal $(delegated $delegated:literal)? $(application $application:literal)?;)*
    ) => {
        $(#[$attribute])*
        pub(crate) static $version: $crate::emitted::Version = $crate::emitted::Version {
            path: $under,
            agent: ::core::concat!(
                "rust-",
                ::core::env!("CARGO_PKG_NAME"),
                "/",
                ::core::env!("CARGO_PKG_VERSION")
            ),
            routes: &[$(
                $crate::emitted::route($method, $path)
                    $(.delegated($delegated))?
                    $(.application($application))?
            ),*],
        };
    };
}
