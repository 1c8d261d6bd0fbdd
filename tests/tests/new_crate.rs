//! Crates for other services: `cargo xtask new` writes them, the other commands work on them, every route compiles, and
//! two of them share a client.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on fails"
)]

use std::fs;
use std::path::Path;

use integration_tests::scratch::Scratch;
use integration_tests::workspace;
use odata_codegen::diff::Level;
use xtask::Outcome;
use xtask::arguments::{
    DiffArguments, MetadataArguments, NewArguments, ReachArguments, RegenArguments,
};

const TRIPS: &str = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
  <Schema Namespace="Trips" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    <EntityType Name="Person">
      <Key><PropertyRef Name="UserName"/></Key>
      <Property Name="UserName" Type="Edm.String" Nullable="false"/>
      <Property Name="Emails" Type="Collection(Edm.String)"/>
      <NavigationProperty Name="Friends" Type="Collection(Trips.Person)"/>
      <NavigationProperty Name="Trips" Type="Collection(Trips.Trip)" ContainsTarget="true"/>
    </EntityType>
    <EntityType Name="Trip">
      <Key><PropertyRef Name="TripId"/></Key>
      <Property Name="TripId" Type="Edm.Int32" Nullable="false"/>
      <Property Name="Budget" Type="Edm.Single"/>
    </EntityType>
    <Action Name="Share" IsBound="true">
      <Parameter Name="trip" Type="Trips.Trip"/>
      <Parameter Name="with" Type="Edm.String"/>
    </Action>
    <Function Name="Nearest">
      <Parameter Name="zip" Type="Edm.String"/>
      <ReturnType Type="Trips.Person"/>
    </Function>
    <EntityContainer Name="Container">
      <FunctionImport Name="Nearest" Function="Trips.Nearest" EntitySet="People"/>
      <EntitySet Name="People" EntityType="Trips.Person"/>
      <Singleton Name="Me" Type="Trips.Person"/>
    </EntityContainer>
  </Schema>
</edmx:DataServices></edmx:Edmx>"#;

const SHOP: &str = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:Reference Uri="goods.xml"><edmx:Include Namespace="Goods"/></edmx:Reference>
  <edmx:DataServices><Schema Namespace="Shop" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    <EntityContainer Name="Container"><EntitySet Name="Products" EntityType="Goods.Product"/></EntityContainer>
  </Schema></edmx:DataServices></edmx:Edmx>"#;

const GOODS: &str = r#"<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
  <Schema Namespace="Goods" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    <EntityType Name="Product">
      <Key><PropertyRef Name="ID"/></Key>
      <Property Name="ID" Type="Edm.Int32" Nullable="false"/>
      <Property Name="Price" Type="Edm.Decimal"/>
    </EntityType>
  </Schema></edmx:DataServices></edmx:Edmx>"#;

/// A program that uses both with one client.
const USER: &str = r#"//! Uses two crates with one client.

use odata_runtime::{Client, Result};
use shop::Shop as _;
use trips::Trips as _;

/// A call of each.
pub async fn both(client: &Client) -> Result<(usize, usize)> {
    let people = client.trips().people().list().await?;
    let products = client.shop().products().list().await?;
    let client: &trips::Client = client;
    drop(shop::Shop::shop(client));
    Ok((people.value.len(), products.value.len()))
}
"#;

#[test]
fn crates_for_two_services_build_and_share_a_client() {
    let mut scratch = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "new-crates");
    scratch.write("trips.xml", TRIPS).unwrap();
    scratch.write("shop-metadata/shop.xml", SHOP).unwrap();
    scratch.write("shop-metadata/goods.csdl", GOODS).unwrap();
    let folder = scratch.folder().to_owned();
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    for (name, service) in [("trips", "trips.xml"), ("shop", "shop-metadata")] {
        let crate_folder = folder.join(name);
        if crate_folder.exists() {
            fs::remove_dir_all(&crate_folder).unwrap();
        }
        let arguments = NewArguments {
            folder: crate_folder.clone(),
            services: vec![path(service)],
            ..NewArguments::default()
        };
        let mut printed = String::new();
        xtask::new::run(&arguments, &mut printed).unwrap_or_else(|error| panic!("{error:#}"));
        // The second time the folder is not empty, and stays as it is.
        let error = xtask::new::run(&arguments, &mut printed).unwrap_err();
        assert!(error.to_string().contains("is not empty"), "{error:#}");

        let regen = RegenArguments {
            check: true,
            deny_warnings: true,
            root: Some(crate_folder.clone()),
        };
        let outcome = xtask::regen::run(&regen, &mut printed).unwrap();
        assert_eq!(outcome, Outcome::Done, "{printed}");
        let metadata = MetadataArguments {
            api: name.to_owned(),
            files: vec![path(service)],
            date: None,
            check: true,
            deny_warnings: true,
            force: false,
            root: Some(crate_folder.clone()),
        };
        let outcome = xtask::metadata::run(&metadata, &mut printed).unwrap();
        assert_eq!(outcome, Outcome::Done, "{printed}");
        assert!(
            crate_folder
                .join(format!("metadata/{name}/{name}.csdl"))
                .is_file()
        );
        let slice = path(&format!("{name}/metadata/{name}/{name}.csdl"));
        let changed = fs::read_to_string(&slice)
            .unwrap()
            .replace("Edm.Int32", "Edm.Int64");
        let newer = path(&format!("{name}-newer.csdl"));
        fs::write(&newer, changed).unwrap();
        let diff = DiffArguments {
            sides: vec![slice, newer],
            deny_warnings: true,
            fail_on: Some(Level::Major),
            root: Some(crate_folder.clone()),
            ..DiffArguments::default()
        };
        let mut compared = String::new();
        let outcome = xtask::diff::run(&diff, &mut compared).unwrap();
        assert_eq!(
            outcome,
            Outcome::Stale,
            "another type of a key breaks: {compared}"
        );
        let reach = ReachArguments {
            root: Some(crate_folder),
            ..ReachArguments::default()
        };
        let mut size = String::new();
        xtask::reach::run(&reach, &mut size).unwrap();
        assert!(size.starts_with(&format!("{name}: ")), "{size}");
    }

    scratch.write("user/src/lib.rs", USER).unwrap();
    let runtime = workspace().join("codegen/runtime").canonicalize().unwrap();
    scratch
        .write(
            "user/Cargo.toml",
            format!(
                "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
                 odata-runtime = {{ path = {:?}, features = [\"client\"] }}\n\
                 shop = {{ path = \"../shop\", default-features = false, features = [\"client\", \"shop\"] }}\n\
                 trips = {{ path = \"../trips\", default-features = false, features = [\"client\", \"trips\"] }}\n\n[workspace]\n",
                runtime.to_str().unwrap()
            ),
        )
        .unwrap();
    // The versions that are already in the workspace's lock file.
    let lock = fs::read(workspace().join("Cargo.lock")).unwrap();
    for package in ["user", "trips", "shop"] {
        scratch
            .write(&format!("{package}/Cargo.lock"), &lock)
            .unwrap();
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-crates-target");
    let cargo = |arguments: &[&str]| {
        scratch
            .cargo(
                env!("CARGO"),
                &target,
                arguments,
                &[("RUSTFLAGS", "-D warnings")],
            )
            .unwrap_or_else(|error| panic!("{error}"));
    };
    cargo(&["check", "--offline", "--manifest-path", "user/Cargo.toml"]);
    for name in ["trips", "shop"] {
        let manifest = format!("{name}/Cargo.toml");
        let features = format!("client,{name}");
        cargo(&[
            "test",
            "--offline",
            "--manifest-path",
            &manifest,
            "--no-default-features",
            "--features",
            &features,
        ]);
    }
}
