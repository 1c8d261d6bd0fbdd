//! The common code of a crate's versions: their modules, and the entry point of each on a client.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::docs::{Docs, code};
use super::file::{self, File};
use super::requests;
use super::text::Text;
use crate::api::Api;
use crate::config::CrateConfig;
use crate::diagnostic::Diagnostic;
use crate::naming::RustName;

impl ToTokens for RustName {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let ident = if self.is_raw() {
            Ident::new_raw
        } else {
            Ident::new
        };
        tokens.extend([TokenTree::Ident(ident(self.unraw(), Span::call_site()))]);
    }
}

/// `src/versions.rs`: the modules, and the trait whose methods start the requests.
pub(super) fn root(package: &CrateConfig, apis: &[Api]) -> Result<File, Diagnostic> {
    if package.is_included {
        return included(package, apis);
    }
    let (first, others) = apis.split_at(apis.len().min(1));
    let first = first.iter().map(module);
    let others = others_of(apis, others);
    let entry = entry(package, apis)?;
    let mut text = Text::default();
    text.inner_docs(&Docs::of(
        "The versions of the service, and their entry points on a client.",
    ));
    text.blank();
    text.items(quote! {
        #(#first)*
        #others
        #entry
    })?;
    Ok(file::rust("src/versions.rs".to_owned(), &text))
}

/// Returns the declaration of a version's module.
fn module(api: &Api) -> TokenStream {
    let module = &api.version.module;
    let (feature, path) = (module.to_string(), format!("{module}/mod.rs"));
    quote! {
        #[cfg(feature = #feature)]
        #[path = #path]
        pub mod #module;
    }
}

/// Returns the versions after the first. Their types and methods have the same names as those of the first, and rustdoc
/// sorts equal names in its search by the paths of their modules: `versions::beta` comes after `v1_0`.
fn others_of(apis: &[Api], others: &[Api]) -> Option<TokenStream> {
    let first = apis.first().filter(|_| !others.is_empty())?;
    let docs = Docs::of(&format!(
        "The versions besides {}, which the crate also exports at its root.",
        code(&first.version.name)
    ));
    let docs = docs.attributes(0);
    let others = sorted(others);
    let features = others.iter().map(|api| api.version.module.to_string());
    let features: Vec<String> = features.collect();
    let feature = match features.as_slice() {
        [feature] => quote!(feature = #feature),
        _ => quote!(any(#(feature = #features),*)),
    };
    let modules = others.iter().copied().map(module);
    let exports = others.iter().map(|api| {
        let module = &api.version.module;
        let feature = module.to_string();
        quote! {
            #[cfg(feature = #feature)]
            #[doc(no_inline)]
            pub use versions::#module;
        }
    });
    Some(quote! {
        #docs
        #[cfg(#feature)]
        #[path = "."]
        pub mod versions {
            #(#modules)*
        }

        #(#exports)*
    })
}

/// The file that a crate includes while it is built: nothing is behind a feature, and the documentation has no example,
/// because the place of the module is unknown.
fn included(package: &CrateConfig, apis: &[Api]) -> Result<File, Diagnostic> {
    let mut items = Vec::with_capacity(apis.len());
    for api in sorted(apis) {
        let module = &api.version.module;
        let path = format!("{module}/mod.rs");
        items.push(quote! {
            #[path = #path]
            pub mod #module;
        });
    }
    let entry = RustName::of(&package.entry);
    for api in with_requests(apis) {
        let module = &api.version.module;
        let (builder, target) = requests::root_type(api)?;
        let start = requests::entry_method(api).map(|method| quote!(.#method()));
        let docs = Docs::of("Starts requests from a client.").attributes(0);
        let method_docs = Docs::of(&format!("Starts requests to {target} of the service."));
        let method_docs = method_docs.attributes(4);
        let signature = quote!(fn #module(&self) -> #module::requests::#builder);
        items.push(quote! {
            #docs
            #[allow(dead_code)]
            pub trait #entry {
                #method_docs
                #signature;
            }

            impl #entry for odata_runtime::Client {
                #signature {
                    #module::requests::root(self)#start
                }
            }
        });
    }
    let mut text = Text::default();
    text.items(quote!(#(#items)*))?;
    Ok(file::rust("src/versions.rs".to_owned(), &text))
}

/// Returns the trait, if a version has requests.
fn entry(package: &CrateConfig, apis: &[Api]) -> Result<TokenStream, Diagnostic> {
    let (mut declared, mut defined) = (Vec::new(), Vec::new());
    for api in with_requests(apis) {
        let module = &api.version.module;
        let feature = module.to_string();
        let (builder, target) = requests::root_type(api)?;
        let start = requests::entry_method(api).map(|method| quote!(.#method()));
        let version = code(&api.version.name);
        let docs = Docs::of(&format!(
            "Starts requests to {target} in the version {version} of the service."
        ))
        .attributes(4);
        let signature = quote!(fn #module(&self) -> #module::requests::#builder);
        declared.push(quote! {
            #docs
            #[cfg(feature = #feature)]
            #signature;
        });
        defined.push(quote! {
            #[cfg(feature = #feature)]
            #signature {
                #module::requests::root(self)#start
            }
        });
    }
    let Some(first) = with_requests(apis).next() else {
        return Ok(TokenStream::new());
    };
    let entry = RustName::of(&package.entry);
    let docs = entry_docs(package, first);
    Ok(quote! {
        #docs
        #[cfg(feature = "client")]
        pub trait #entry: sealed::Sealed {
            #(#declared)*
        }

        #[cfg(feature = "client")]
        impl #entry for odata_runtime::Client {
            #(#defined)*
        }

        #[cfg(feature = "client")]
        mod sealed {
            pub trait Sealed {}

            impl Sealed for odata_runtime::Client {}
        }
    })
}

/// All names in it are identifiers.
fn entry_docs(package: &CrateConfig, first: &Api) -> TokenStream {
    let (entry, name) = (&package.entry, package.rust_name());
    let module = &first.version.module;
    let receiver = super::routes::receiver(first);
    let lines = [
        "Starts requests from a [`Client`](odata_runtime::Client), with a method for each version of the".to_owned(),
        "service.".to_owned(),
        String::new(),
        "One client serves several crates of this kind. If two of them have a method of the same name,".to_owned(),
        format!("`{entry}::{module}(&client)` disambiguates."),
        String::new(),
        "```no_run".to_owned(),
        format!("# #[cfg(feature = \"{module}\")]"),
        format!("# fn example(client: {name}::Client) {{"),
        format!("use {name}::{entry} as _;"),
        String::new(),
        format!("let {receiver} = client.{module}();"),
        format!("# drop({receiver});"),
        "# }".to_owned(),
        "```".to_owned(),
    ];
    let lines = lines.map(|line| {
        if line.is_empty() {
            line
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// `tests/routes/versions.rs`: a test for each version that sends all its routes.
pub(super) fn tests(apis: &[Api]) -> Result<File, Diagnostic> {
    let mut modules = Vec::with_capacity(apis.len());
    let mut tests = Vec::with_capacity(apis.len());
    for api in sorted(apis).into_iter().filter(|api| has_requests(api)) {
        let version = &api.version;
        let module = &version.module;
        let feature = module.to_string();
        let source = format!("{module}.rs");
        let (path, listing) = (&version.path, format!("../../{}", super::routes::path(api)));
        let test = RustName::of(&format!("every_route_of_{module}_is_sent_as_its_line_says"));
        modules.push(quote! {
            #[cfg(feature = #feature)]
            #[path = #source]
            mod #module;
        });
        tests.push(quote! {
            #[cfg(feature = #feature)]
            #[tokio::test]
            async fn #test() {
                sends_every_line(#path, include_str!(#listing), #module::calls).await;
            }
        });
    }
    let mut text = Text::default();
    text.inner_docs(&Docs::of("Sends every route of each version."));
    text.line(0, "#![allow(unused_imports)]");
    text.blank();
    text.line(0, "use super::{Calls, add, sends_every_line};");
    if !modules.is_empty() {
        text.blank();
    }
    text.items(quote!(#(#modules)* #(#tests)*))?;
    Ok(file::rust("tests/routes/versions.rs".to_owned(), &text))
}

/// Returns the versions by the names of their modules.
fn sorted(apis: &[Api]) -> Vec<&Api> {
    let mut sorted: Vec<&Api> = apis.iter().collect();
    sorted.sort_by(|left, right| left.version.module.cmp(&right.version.module));
    sorted
}

/// Returns the versions with requests, in the order of the configuration.
fn with_requests(apis: &[Api]) -> impl Iterator<Item = &Api> {
    apis.iter().filter(|api| has_requests(api))
}

fn has_requests(api: &Api) -> bool {
    !api.resources.is_empty()
}
