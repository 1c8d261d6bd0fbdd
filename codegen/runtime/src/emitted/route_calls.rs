//! The calls of all routes, for the tests of an emitted crate.

/// Defines the function with the calls of all routes: `client` is its argument. The head has the name of the receiver
/// of the calls, and the call that returns it. A row has the line of the listing, the address that is requested, and
/// the call. The module has the function that the test gives it, `add`.
///
/// ```text
/// service = example::requests::root(client);
/// "GET /things  service.things().list()" "/things" service.things().list();
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __route_calls {
    ($receiver:ident = $($crate_name:ident)::+($client:ident) $(.$entry:ident())?; $($line:literal $path:literal $call:expr;)*) => {
        pub(super) fn calls($client: &Client, calls: &mut Calls) {
            let $receiver = $($crate_name)::+($client) $(.$entry())?;
            $(add(calls, $line, $path, $call);)*
        }
    };
}
