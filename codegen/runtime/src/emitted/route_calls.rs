//! The calls of all routes, for the tests of an emitted crate.

/// Defines a function with the calls of routes: `client` is its argument. The head has its name, the name of the
/// receiver of the calls, and the call that returns the receiver. A row has the line of the listing, the address that is
/// requested, and the call. The module has the function that the test gives it, `add`.
///
/// ```text
/// calls_1: service = example::requests::root(client);
/// "GET /things  service.things().list()" "/things" service.things().list();
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __route_calls {
    ($name:ident: $receiver:ident = $($crate_name:ident)::+($client:ident) $(.$entry:ident())?; $($line:literal $path:literal $call:expr;)*) => {
        fn $name($client: &Client, calls: &mut Calls) {
            let $receiver = $($crate_name)::+($client) $(.$entry())?;
            $(add(calls, $line, $path, $call);)*
        }
    };
}
