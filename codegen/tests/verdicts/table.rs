//! Hand-written changes of one document, each with the verdict that follows from Rust's semver rules and OData's rules
//! for the wire: code that compiled and worked before a minor change must compile and work after it.

use odata_codegen::diff::{Change, Level};

use crate::rows::{Base, NONE, Row};
use crate::{compared, lines};

const BASE: Base = Base {
    text: include_str!("base.csdl"),
    version: "roots = [\"root\"]",
};

const ROWS: &[Row] = &[
    // Enumeration types.
    (
        "a member more",
        &[(
            "<Member Name=\"active\"",
            "<Member Name=\"paused\" Value=\"7\"/><Member Name=\"active\"",
        )],
        "minor",
        "addition member-added",
    ),
    (
        "a member less",
        &[("<Member Name=\"active\" Value=\"1\"/>", "")],
        "major",
        "breaking member-removed",
    ),
    (
        "a member of another name",
        &[("Name=\"active\" Value", "Name=\"running\" Value")],
        "major",
        "breaking member-removed",
    ),
    (
        "a member written otherwise",
        &[("Name=\"active\" Value", "Name=\"Active\" Value")],
        "major",
        "breaking-at-run-time member-wire-renamed",
    ),
    (
        "a member with another number",
        &[
            ("Name=\"active\" Value=\"1\"", "Name=\"active\" Value=\"5\""),
            (
                "Name=\"unknownFutureValue\" Value=\"2\"",
                "Name=\"unknownFutureValue\" Value=\"6\"",
            ),
        ],
        "none",
        NONE,
    ),
    (
        "members in another order",
        &[(
            "Name=\"inactive\" Value=\"0\"",
            "Name=\"inactive\" Value=\"9\"",
        )],
        "patch",
        "silent members-reordered",
    ),
    (
        "a flag more",
        &[(
            "<Member Name=\"slow\"",
            "<Member Name=\"cold\" Value=\"4\"/><Member Name=\"slow\"",
        )],
        "minor",
        "addition member-added",
    ),
    (
        "a flag less",
        &[("<Member Name=\"slow\" Value=\"2\"/>", "")],
        "major",
        "breaking member-removed",
    ),
    (
        "a flag with another number",
        &[("Name=\"slow\" Value=\"2\"", "Name=\"slow\" Value=\"8\"")],
        "patch",
        "silent member-renumbered",
    ),
    (
        "another empty set",
        &[("Name=\"none\" Value=\"0\"", "Name=\"none\" Value=\"4\"")],
        "minor",
        "behaviour flags-zero-changed",
    ),
    (
        "an enumeration becomes flags",
        &[(
            "<EnumType Name=\"status\">",
            "<EnumType Name=\"status\" IsFlags=\"true\">",
        )],
        "major",
        "breaking flags-changed",
    ),
    (
        "flags become an enumeration",
        &[(
            "<EnumType Name=\"tags\" IsFlags=\"true\">",
            "<EnumType Name=\"tags\">",
        )],
        "major",
        "breaking flags-changed",
    ),
    (
        "an enumeration becomes a structured type",
        &[
            (
                "<EnumType Name=\"tags\" IsFlags=\"true\">",
                "<ComplexType Name=\"tags\">",
            ),
            (
                "<Member Name=\"none\" Value=\"0\"/>",
                "<Property Name=\"none\" Type=\"Edm.Boolean\"/>",
            ),
            ("<Member Name=\"fast\" Value=\"1\"/>", ""),
            (
                "<Member Name=\"slow\" Value=\"2\"/>\n      </EnumType>",
                "</ComplexType>",
            ),
        ],
        "major",
        "breaking type-kind-changed",
    ),
    (
        "an enumeration that nothing uses",
        &[(
            "<EnumType Name=\"status\">",
            "<EnumType Name=\"other\"><Member Name=\"a\" Value=\"0\"/></EnumType><EnumType Name=\"status\">",
        )],
        "none",
        NONE,
    ),
    // Types.
    (
        "a type of another name",
        &[("Name=\"location\"", "Name=\"place\"")],
        "none",
        NONE,
    ),
    (
        "a type that is used gets another name",
        &[
            ("ComplexType Name=\"period\"", "ComplexType Name=\"span\""),
            (
                "Property Name=\"period\" Type=\"self.period\"",
                "Property Name=\"period\" Type=\"self.span\"",
            ),
            (
                "Parameter Name=\"bindingParameter\" Type=\"Collection(self.period)\"",
                "Parameter Name=\"bindingParameter\" Type=\"Collection(self.span)\"",
            ),
            (
                "ReturnType Type=\"self.period\"",
                "ReturnType Type=\"self.span\"",
            ),
        ],
        "major",
        "breaking",
    ),
    (
        "a type written otherwise",
        &[
            ("ComplexType Name=\"period\"", "ComplexType Name=\"Period\""),
            (
                "Property Name=\"period\" Type=\"self.period\"",
                "Property Name=\"period\" Type=\"self.Period\"",
            ),
            (
                "Parameter Name=\"bindingParameter\" Type=\"Collection(self.period)\"",
                "Parameter Name=\"bindingParameter\" Type=\"Collection(self.Period)\"",
            ),
            (
                "ReturnType Type=\"self.period\"",
                "ReturnType Type=\"self.Period\"",
            ),
        ],
        "major",
        "breaking-at-run-time type-wire-renamed",
    ),
    (
        "a derived type more",
        &[(
            "<EntityType Name=\"driveUnit\"",
            "<EntityType Name=\"mailUnit\" BaseType=\"self.unit\"><Property Name=\"mail\" Type=\"Edm.String\"/></EntityType><EntityType Name=\"driveUnit\"",
        )],
        "minor",
        "addition type-added",
    ),
    (
        "a derived type less",
        &[(
            "<EntityType Name=\"driveUnit\" BaseType=\"self.unit\">\n        <Property Name=\"drive\" Type=\"Edm.String\"/>\n      </EntityType>",
            "",
        )],
        "major",
        "breaking type-removed",
    ),
    (
        "a type becomes open",
        &[(
            "<ComplexType Name=\"note\">",
            "<ComplexType Name=\"note\" OpenType=\"true\">",
        )],
        "patch",
        "silent type-open-changed",
    ),
    (
        "an abstract type becomes concrete",
        &[(
            "Name=\"unit\" BaseType=\"self.entity\" Abstract=\"true\"",
            "Name=\"unit\" BaseType=\"self.entity\"",
        )],
        "minor",
        "addition variant-added",
    ),
    (
        "a concrete type becomes abstract",
        &[(
            "Name=\"siteUnit\" BaseType=\"self.unit\"",
            "Name=\"siteUnit\" BaseType=\"self.unit\" Abstract=\"true\"",
        )],
        "major",
        "breaking variant-removed",
    ),
    (
        "a held type becomes polymorphic",
        &[(
            "<EntityType Name=\"entity\"",
            "<ComplexType Name=\"longPeriod\" BaseType=\"self.period\"/><EntityType Name=\"entity\"",
        )],
        "major",
        "breaking type-became-polymorphic",
    ),
    (
        "a type that nothing held is first held by a new property",
        &[(
            "<Property Name=\"size\"",
            "<NavigationProperty Name=\"zone\" Type=\"self.entity\"/><Property Name=\"size\"",
        )],
        "minor",
        "addition",
    ),
    (
        "a type leaves its hierarchy",
        &[(
            "<EntityType Name=\"driveUnit\" BaseType=\"self.unit\">",
            "<EntityType Name=\"driveUnit\" BaseType=\"self.entity\">",
        )],
        "major",
        "breaking",
    ),
    (
        "a base between two types",
        &[(
            "<EntityType Name=\"driveUnit\" BaseType=\"self.unit\">",
            "<EntityType Name=\"middleUnit\" BaseType=\"self.unit\" Abstract=\"true\"/><EntityType Name=\"driveUnit\" BaseType=\"self.middleUnit\">",
        )],
        "minor",
        "addition type-added",
    ),
    (
        "a property moves to the base type",
        &[
            ("<Property Name=\"url\" Type=\"Edm.String\"/>", ""),
            (
                "<Property Name=\"status\" Type=\"self.status\"/>",
                "<Property Name=\"status\" Type=\"self.status\"/><Property Name=\"url\" Type=\"Edm.String\"/>",
            ),
        ],
        "minor",
        "addition property-added",
    ),
    (
        "a property moves to the derived types",
        &[
            ("<Property Name=\"note\" Type=\"self.note\"/>\n", ""),
            (
                "<Property Name=\"url\" Type=\"Edm.String\"/>",
                "<Property Name=\"url\" Type=\"Edm.String\"/><Property Name=\"note\" Type=\"self.note\"/>",
            ),
            (
                "<Property Name=\"drive\" Type=\"Edm.String\"/>",
                "<Property Name=\"drive\" Type=\"Edm.String\"/><Property Name=\"note\" Type=\"self.note\"/>",
            ),
        ],
        "major",
        "breaking property-removed",
    ),
    (
        "another key of a type that is addressed by it",
        &[
            ("<PropertyRef Name=\"id\"/>", "<PropertyRef Name=\"uid\"/>"),
            (
                "<Property Name=\"id\" Type=\"Edm.String\" Nullable=\"false\"/>",
                "<Property Name=\"id\" Type=\"Edm.String\" Nullable=\"false\"/><Property Name=\"uid\" Type=\"Edm.String\" Nullable=\"false\"/>",
            ),
        ],
        "major",
        "breaking-at-run-time type-key-changed",
    ),
    (
        "another key of a type that is never addressed by it, but referred to",
        &[
            (
                "<PropertyRef Name=\"name\"/>",
                "<PropertyRef Name=\"number\"/>",
            ),
            (
                "<Property Name=\"isOn\"",
                "<Property Name=\"number\" Type=\"Edm.String\" Nullable=\"false\"/><Property Name=\"isOn\"",
            ),
        ],
        "major",
        "breaking-at-run-time type-key-changed",
    ),
    (
        "a second part of the key",
        &[
            (
                "<PropertyRef Name=\"id\"/>",
                "<PropertyRef Name=\"id\"/><PropertyRef Name=\"part\"/>",
            ),
            (
                "<Property Name=\"id\" Type=\"Edm.String\" Nullable=\"false\"/>",
                "<Property Name=\"id\" Type=\"Edm.String\" Nullable=\"false\"/><Property Name=\"part\" Type=\"Edm.String\" Nullable=\"false\"/>",
            ),
        ],
        "major",
        "breaking type-key-changed",
    ),
    // Properties.
    (
        "a property more",
        &[(
            "<Property Name=\"size\"",
            "<Property Name=\"more\" Type=\"Edm.String\"/><Property Name=\"size\"",
        )],
        "minor",
        "addition property-added",
    ),
    (
        "a required property more",
        &[(
            "<Property Name=\"size\"",
            "<Property Name=\"more\" Type=\"Edm.String\" Nullable=\"false\"/><Property Name=\"size\"",
        )],
        "minor",
        "addition property-added",
    ),
    (
        "a property less",
        &[("<Property Name=\"label\" Type=\"Edm.String\"/>", "")],
        "major",
        "breaking property-removed",
    ),
    (
        "a property of the base type less",
        &[("<Property Name=\"status\" Type=\"self.status\"/>", "")],
        "major",
        "breaking property-removed",
    ),
    (
        "a property more on the base of all",
        &[(
            "Name=\"id\" Type=\"Edm.String\" Nullable=\"false\"/>",
            "Name=\"id\" Type=\"Edm.String\" Nullable=\"false\"/><Property Name=\"etag\" Type=\"Edm.String\"/>",
        )],
        "minor",
        "addition property-added",
    ),
    (
        "a property of another name",
        &[("Name=\"label\"", "Name=\"caption\"")],
        "major",
        "breaking property-removed",
    ),
    (
        "a property written otherwise",
        &[("Name=\"label\"", "Name=\"Label\"")],
        "major",
        "breaking-at-run-time property-wire-renamed",
    ),
    (
        "a property of another type",
        &[(
            "Name=\"label\" Type=\"Edm.String\"",
            "Name=\"label\" Type=\"Edm.Int32\"",
        )],
        "major",
        "breaking property-retyped",
    ),
    (
        "a property of a wider number",
        &[(
            "Name=\"size\" Type=\"Edm.Int64\"",
            "Name=\"size\" Type=\"Edm.Decimal\"",
        )],
        "major",
        "breaking property-retyped",
    ),
    (
        "a property becomes a collection",
        &[(
            "Name=\"label\" Type=\"Edm.String\"",
            "Name=\"label\" Type=\"Collection(Edm.String)\"",
        )],
        "major",
        "breaking property-collection-changed",
    ),
    (
        "a property becomes a single value",
        &[(
            "Name=\"notes\" Type=\"Collection(self.note)\"",
            "Name=\"notes\" Type=\"self.note\"",
        )],
        "major",
        "breaking property-collection-changed",
    ),
    (
        "a property becomes required",
        &[(
            "Name=\"label\" Type=\"Edm.String\"",
            "Name=\"label\" Type=\"Edm.String\" Nullable=\"false\"",
        )],
        "patch",
        "silent property-nullability-changed",
    ),
    (
        "a property from untyped to geography",
        &[(
            "Name=\"raw\" Type=\"Edm.Untyped\"",
            "Name=\"raw\" Type=\"Edm.Geography\"",
        )],
        "major",
        "breaking property-retyped",
    ),
    (
        "a type definition in a property's place",
        &[(
            "Name=\"code\" Type=\"self.code\"",
            "Name=\"code\" Type=\"Edm.String\"",
        )],
        "patch",
        "silent property-definition-changed",
    ),
    (
        "a property becomes read-only",
        &[(
            "<Property Name=\"label\" Type=\"Edm.String\"/>",
            "<Property Name=\"label\" Type=\"Edm.String\"><Annotation Term=\"Org.OData.Core.V1.Computed\" Bool=\"true\"/></Property>",
        )],
        "major",
        "breaking property-computed",
    ),
    (
        "a property can be given on creation only",
        &[(
            "<Property Name=\"label\" Type=\"Edm.String\"/>",
            "<Property Name=\"label\" Type=\"Edm.String\"><Annotation Term=\"Org.OData.Core.V1.Immutable\" Bool=\"true\"/></Property>",
        )],
        "patch",
        "silent property-immutable-changed",
    ),
    (
        "a property gets a description",
        &[(
            "<Property Name=\"label\" Type=\"Edm.String\"/>",
            "<Property Name=\"label\" Type=\"Edm.String\"><Annotation Term=\"Org.OData.Core.V1.Description\" String=\"What it is called.\"/></Property>",
        )],
        "patch",
        "silent description-changed",
    ),
    (
        "a property becomes a navigation property",
        &[
            (
                "<Property Name=\"notes\" Type=\"Collection(self.note)\"/>",
                "",
            ),
            (
                "<NavigationProperty Name=\"unit\"",
                "<NavigationProperty Name=\"notes\" Type=\"Collection(self.point)\"/><NavigationProperty Name=\"unit\"",
            ),
        ],
        "major",
        "breaking",
    ),
    (
        "a property that is held by nothing but a type out of reach",
        &[(
            "<Property Name=\"city\" Type=\"Edm.String\"/>",
            "<Property Name=\"town\" Type=\"Edm.String\"/>",
        )],
        "none",
        NONE,
    ),
    // Navigation.
    (
        "a navigation property more",
        &[(
            "<NavigationProperty Name=\"settings\"",
            "<NavigationProperty Name=\"others\" Type=\"Collection(self.point)\" ContainsTarget=\"true\"/><NavigationProperty Name=\"settings\"",
        )],
        "minor",
        "addition",
    ),
    (
        "a navigation property less",
        &[(
            "<NavigationProperty Name=\"siteUnits\" Type=\"Collection(self.siteUnit)\" ContainsTarget=\"true\"/>",
            "",
        )],
        "major",
        "breaking",
    ),
    (
        "a navigation property of another name",
        &[(
            "NavigationProperty Name=\"settings\"",
            "NavigationProperty Name=\"options\"",
        )],
        "major",
        "breaking",
    ),
    (
        "a navigation property written otherwise",
        &[(
            "NavigationProperty Name=\"settings\"",
            "NavigationProperty Name=\"Settings\"",
        )],
        "major",
        "breaking-at-run-time",
    ),
    (
        "a navigation property's nullability",
        &[(
            "Name=\"unit\" Type=\"self.unit\"/>",
            "Name=\"unit\" Type=\"self.unit\" Nullable=\"false\"/>",
        )],
        "major",
        "breaking route-removed",
    ),
    (
        "containment goes",
        &[(
            "Name=\"units\" Type=\"Collection(self.unit)\" ContainsTarget=\"true\"",
            "Name=\"units\" Type=\"Collection(self.unit)\"",
        )],
        "major",
        "breaking",
    ),
    (
        "navigation to many becomes navigation to one",
        &[(
            "Name=\"points\" Type=\"Collection(self.point)\" ContainsTarget=\"true\"",
            "Name=\"points\" Type=\"self.point\" ContainsTarget=\"true\"",
        )],
        "major",
        "breaking",
    ),
    (
        "navigation leads to another type",
        &[(
            "Name=\"unit\" Type=\"self.unit\"/>",
            "Name=\"unit\" Type=\"self.siteUnit\"/>",
        )],
        "major",
        "breaking property-retyped",
    ),
    (
        "creating is denied",
        &[(
            "<Singleton Name=\"root\" Type=\"self.root\"/>",
            "<Singleton Name=\"root\" Type=\"self.root\"/></EntityContainer><Annotations Target=\"example.root/points\"><Annotation Term=\"Org.OData.Capabilities.V1.InsertRestrictions\"><Record><PropertyValue Property=\"Insertable\" Bool=\"false\"/></Record></Annotation></Annotations><EntityContainer Name=\"more\">",
        )],
        "major",
        "breaking route-removed",
    ),
    // Actions.
    (
        "an action more",
        &[(
            "<Action Name=\"sync\"",
            "<Action Name=\"pause\" IsBound=\"true\"><Parameter Name=\"bindingParameter\" Type=\"self.siteUnit\"/></Action><Action Name=\"sync\"",
        )],
        "minor",
        "addition",
    ),
    (
        "an action less",
        &[(
            "<Action Name=\"sync\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"self.siteUnit\"/>\n      </Action>",
            "",
        )],
        "major",
        "breaking operation-removed",
    ),
    (
        "an action that no route offers goes with the struct of its parameters",
        &[(
            "<Action Name=\"shift\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"Collection(self.period)\"/>\n        <Parameter Name=\"days\" Type=\"Edm.Int32\"/>\n        <ReturnType Type=\"self.period\"/>\n      </Action>",
            "",
        )],
        "major",
        "breaking operation-removed",
    ),
    (
        "an action that no route offers gets another result",
        &[(
            "<Parameter Name=\"days\" Type=\"Edm.Int32\"/>\n        <ReturnType Type=\"self.period\"/>",
            "<Parameter Name=\"days\" Type=\"Edm.Int32\"/>\n        <ReturnType Type=\"self.note\"/>",
        )],
        "none",
        NONE,
    ),
    (
        "an action of another name",
        &[("Action Name=\"sync\"", "Action Name=\"resync\"")],
        "major",
        "breaking",
    ),
    (
        "an action written otherwise",
        &[("Action Name=\"sync\"", "Action Name=\"Sync\"")],
        "major",
        "breaking-at-run-time",
    ),
    (
        "an action becomes a function",
        &[(
            "<Action Name=\"sync\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"self.siteUnit\"/>\n      </Action>",
            "<Function Name=\"sync\" IsBound=\"true\"><Parameter Name=\"bindingParameter\" Type=\"self.siteUnit\"/><ReturnType Type=\"Edm.String\"/></Function>",
        )],
        "major",
        "breaking",
    ),
    (
        "an action rebound to the base type, behind a cast that ends there now",
        &[(
            "<Action Name=\"sync\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"self.siteUnit\"/>",
            "<Action Name=\"sync\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"self.unit\"/>",
        )],
        "major",
        "breaking operation-rebound",
    ),
    (
        "an action rebound to a derived type",
        &[(
            "<Action Name=\"activate\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"self.unit\"/>",
            "<Action Name=\"activate\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"self.siteUnit\"/>",
        )],
        "major",
        "breaking",
    ),
    (
        "an inherited action is shadowed by one with a parameter",
        &[(
            "<Action Name=\"sync\"",
            "<Action Name=\"activate\" IsBound=\"true\"><Parameter Name=\"bindingParameter\" Type=\"self.siteUnit\"/><Parameter Name=\"when\" Type=\"Edm.String\"/><ReturnType Type=\"self.unit\"/></Action><Action Name=\"sync\"",
        )],
        "major",
        "breaking method-changed",
    ),
    (
        "an inherited action is shadowed by one with another result",
        &[(
            "<Action Name=\"sync\"",
            "<Action Name=\"activate\" IsBound=\"true\"><Parameter Name=\"bindingParameter\" Type=\"self.siteUnit\"/><ReturnType Type=\"self.note\"/></Action><Action Name=\"sync\"",
        )],
        "major",
        "breaking method-changed",
    ),
    (
        "an inherited action is shadowed by an equal one",
        &[(
            "<Action Name=\"sync\"",
            "<Action Name=\"activate\" IsBound=\"true\"><Parameter Name=\"bindingParameter\" Type=\"self.siteUnit\"/><ReturnType Type=\"self.unit\"/></Action><Action Name=\"sync\"",
        )],
        "minor",
        "addition operation-added",
    ),
    (
        "another result of an action",
        &[(
            "<Parameter Name=\"mode\" Type=\"self.status\" Nullable=\"false\"/>\n        <ReturnType Type=\"self.period\"/>",
            "<Parameter Name=\"mode\" Type=\"self.status\" Nullable=\"false\"/>\n        <ReturnType Type=\"self.note\"/>",
        )],
        "major",
        "breaking operation-return-retyped",
    ),
    (
        "no result any more",
        &[(
            "<Parameter Name=\"mode\" Type=\"self.status\" Nullable=\"false\"/>\n        <ReturnType Type=\"self.period\"/>",
            "<Parameter Name=\"mode\" Type=\"self.status\" Nullable=\"false\"/>",
        )],
        "major",
        "breaking operation-return-retyped",
    ),
    (
        "a result that may be null",
        &[(
            "<ReturnType Type=\"self.unit\"/>",
            "<ReturnType Type=\"self.unit\" Nullable=\"false\"/>",
        )],
        "patch",
        "silent operation-return-nullability-changed",
    ),
    (
        "an action rebound to a base type without requests",
        &[(
            "Name=\"bindingParameter\" Type=\"self.copyJob\"",
            "Name=\"bindingParameter\" Type=\"self.job\"",
        )],
        "patch",
        "silent operation-rebound",
    ),
    (
        "an action without parameters that no route offers goes",
        &[(
            "<Action Name=\"touch\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"Collection(self.period)\"/>\n      </Action>",
            "",
        )],
        "none",
        NONE,
    ),
    // Parameters of actions.
    (
        "an optional parameter more",
        &[(
            "<Parameter Name=\"target\" Type=\"Edm.String\"/>",
            "<Parameter Name=\"target\" Type=\"Edm.String\"/><Parameter Name=\"more\" Type=\"Edm.String\"/>",
        )],
        "minor",
        "addition parameter-added",
    ),
    (
        "a required parameter more",
        &[(
            "<Parameter Name=\"target\" Type=\"Edm.String\"/>",
            "<Parameter Name=\"target\" Type=\"Edm.String\"/><Parameter Name=\"more\" Type=\"Edm.String\" Nullable=\"false\"/>",
        )],
        "major",
        "breaking-at-run-time parameter-added-required",
    ),
    (
        "a required parameter that may be left out",
        &[(
            "<Parameter Name=\"target\" Type=\"Edm.String\"/>",
            "<Parameter Name=\"target\" Type=\"Edm.String\"/><Parameter Name=\"more\" Type=\"Edm.String\" Nullable=\"false\"><Annotation Term=\"Org.OData.Core.V1.OptionalParameter\"/></Parameter>",
        )],
        "minor",
        "addition parameter-added",
    ),
    (
        "a required parameter of an action that no route offers",
        &[(
            "<Parameter Name=\"bindingParameter\" Type=\"Collection(self.period)\"/>",
            "<Parameter Name=\"bindingParameter\" Type=\"Collection(self.period)\"/><Parameter Name=\"more\" Type=\"Edm.String\" Nullable=\"false\"/>",
        )],
        "minor",
        "addition parameter-added-required",
    ),
    (
        "a first parameter",
        &[(
            "<Parameter Name=\"bindingParameter\" Type=\"self.siteUnit\"/>",
            "<Parameter Name=\"bindingParameter\" Type=\"self.siteUnit\"/><Parameter Name=\"full\" Type=\"Edm.Boolean\"/>",
        )],
        "major",
        "breaking parameter-added-to-signature",
    ),
    (
        "the last parameter goes",
        &[(
            "<Parameter Name=\"bindingParameter\" Type=\"Collection(self.point)\"/>\n        <Parameter Name=\"days\" Type=\"Edm.Int32\"/>",
            "<Parameter Name=\"bindingParameter\" Type=\"Collection(self.point)\"/>",
        )],
        "major",
        "breaking",
    ),
    (
        "a parameter less",
        &[("<Parameter Name=\"target\" Type=\"Edm.String\"/>", "")],
        "major",
        "breaking parameter-removed",
    ),
    (
        "a parameter of another type",
        &[(
            "<Parameter Name=\"target\" Type=\"Edm.String\"/>",
            "<Parameter Name=\"target\" Type=\"Edm.Int32\"/>",
        )],
        "major",
        "breaking parameter-retyped",
    ),
    (
        "a parameter written otherwise",
        &[(
            "<Parameter Name=\"target\" Type=\"Edm.String\"/>",
            "<Parameter Name=\"Target\" Type=\"Edm.String\"/>",
        )],
        "major",
        "breaking-at-run-time parameter-wire-renamed",
    ),
    (
        "a parameter becomes required",
        &[(
            "<Parameter Name=\"target\" Type=\"Edm.String\"/>",
            "<Parameter Name=\"target\" Type=\"Edm.String\" Nullable=\"false\"/>",
        )],
        "major",
        "breaking-at-run-time parameter-became-required",
    ),
    (
        "a parameter is no longer required",
        &[(
            "<Parameter Name=\"mode\" Type=\"self.status\" Nullable=\"false\"/>",
            "<Parameter Name=\"mode\" Type=\"self.status\"/>",
        )],
        "patch",
        "silent parameter-nullability-changed",
    ),
    (
        "parameters of an action in another order",
        &[(
            "<Parameter Name=\"target\" Type=\"Edm.String\"/>\n        <Parameter Name=\"mode\" Type=\"self.status\" Nullable=\"false\"/>",
            "<Parameter Name=\"mode\" Type=\"self.status\" Nullable=\"false\"/>\n        <Parameter Name=\"target\" Type=\"Edm.String\"/>",
        )],
        "none",
        NONE,
    ),
    // Functions.
    (
        "a function more",
        &[(
            "<Function Name=\"raw\"",
            "<Function Name=\"cooked\" IsBound=\"true\"><Parameter Name=\"bindingParameter\" Type=\"self.point\"/><ReturnType Type=\"Edm.String\"/></Function><Function Name=\"raw\"",
        )],
        "minor",
        "addition",
    ),
    (
        "a function less",
        &[(
            "<Function Name=\"raw\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"self.point\"/>\n        <ReturnType Type=\"Edm.Untyped\"/>\n      </Function>",
            "",
        )],
        "major",
        "breaking operation-removed",
    ),
    (
        "an argument more",
        &[(
            "<Parameter Name=\"filter\" Type=\"Edm.String\"/>",
            "<Parameter Name=\"filter\" Type=\"Edm.String\"/><Parameter Name=\"more\" Type=\"Edm.String\"/>",
        )],
        "major",
        "breaking",
    ),
    (
        "an argument less",
        &[("<Parameter Name=\"filter\" Type=\"Edm.String\"/>", "")],
        "major",
        "breaking",
    ),
    (
        "an argument becomes required",
        &[(
            "<Parameter Name=\"filter\" Type=\"Edm.String\"/>",
            "<Parameter Name=\"filter\" Type=\"Edm.String\" Nullable=\"false\"/>",
        )],
        "major",
        "breaking argument-optionality-changed",
    ),
    (
        "an argument may be null",
        &[(
            "<Parameter Name=\"depth\" Type=\"Edm.Int32\" Nullable=\"false\"/>",
            "<Parameter Name=\"depth\" Type=\"Edm.Int32\"/>",
        )],
        "major",
        "breaking argument-optionality-changed",
    ),
    (
        "an argument of another type",
        &[(
            "<Parameter Name=\"depth\" Type=\"Edm.Int32\" Nullable=\"false\"/>",
            "<Parameter Name=\"depth\" Type=\"Edm.Int64\" Nullable=\"false\"/>",
        )],
        "major",
        "breaking parameter-retyped",
    ),
    (
        "arguments of one type in another order",
        &[(
            "<Parameter Name=\"token\" Type=\"Edm.String\"/>\n        <Parameter Name=\"filter\" Type=\"Edm.String\"/>",
            "<Parameter Name=\"filter\" Type=\"Edm.String\"/>\n        <Parameter Name=\"token\" Type=\"Edm.String\"/>",
        )],
        "major",
        "breaking-at-run-time",
    ),
    (
        "arguments of two types in another order",
        &[(
            "<Parameter Name=\"filter\" Type=\"Edm.String\"/>\n        <Parameter Name=\"depth\" Type=\"Edm.Int32\" Nullable=\"false\"/>",
            "<Parameter Name=\"depth\" Type=\"Edm.Int32\" Nullable=\"false\"/>\n        <Parameter Name=\"filter\" Type=\"Edm.String\"/>",
        )],
        "major",
        "breaking parameters-reordered",
    ),
    (
        "an argument of another name",
        &[(
            "<Parameter Name=\"filter\" Type=\"Edm.String\"/>",
            "<Parameter Name=\"where\" Type=\"Edm.String\"/>",
        )],
        "major",
        "breaking-at-run-time",
    ),
    (
        "a result from untyped to geography",
        &[(
            "<ReturnType Type=\"Edm.Untyped\"/>",
            "<ReturnType Type=\"Edm.Geography\"/>",
        )],
        "major",
        "breaking operation-return-retyped",
    ),
    (
        "a result of another type",
        &[(
            "<ReturnType Type=\"Edm.Untyped\"/>",
            "<ReturnType Type=\"Edm.String\"/>",
        )],
        "major",
        "breaking operation-return-retyped",
    ),
    (
        "a result of many becomes a result of one",
        &[(
            "<ReturnType Type=\"Collection(self.note)\"/>",
            "<ReturnType Type=\"self.note\"/>",
        )],
        "major",
        "breaking operation-return-retyped",
    ),
    (
        "a function becomes composable",
        &[(
            "<Function Name=\"raw\" IsBound=\"true\">",
            "<Function Name=\"raw\" IsBound=\"true\" IsComposable=\"true\">",
        )],
        "patch",
        "silent operation-composable-changed",
    ),
    // Documentation texts.
    (
        "something is deprecated",
        &[(
            "<Property Name=\"label\" Type=\"Edm.String\"/>",
            "<Property Name=\"label\" Type=\"Edm.String\"><Annotation Term=\"Org.OData.Core.V1.Revisions\"><Collection><Record><PropertyValue Property=\"Date\" Date=\"2026-05-04\"/><PropertyValue Property=\"Kind\" EnumMember=\"Org.OData.Core.V1.RevisionKind/Deprecated\"/></Record></Collection></Annotation></Property>",
        )],
        "minor",
        "addition deprecation-added",
    ),
    (
        "nothing but white space",
        &[(
            "<EnumType Name=\"status\">",
            "<EnumType   Name=\"status\"  >",
        )],
        "none",
        NONE,
    ),
];

#[test]
fn no_verdict_is_false() {
    assert!(ROWS.len() >= 84, "{}", ROWS.len());
    BASE.check(ROWS);
}

#[test]
fn what_is_undone() {
    BASE.check_undone(ROWS);
}

/// An overload for a derived type may take the place of the one that the base type offers.
#[test]
fn an_overload_adds_no_method_where_the_base_type_offers_one() {
    let cancel = "<Action Name=\"cancel\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"self.copyJob\"/>";
    assert!(BASE.text.contains(cancel));
    let of_base = cancel.replace("copyJob", "job");
    let old = BASE.text.replace(cancel, &of_base);
    let both = format!("{of_base}</Action>{cancel}");
    let new = BASE.text.replace(cancel, &both);
    let warning = "<Annotation Term=\"Org.OData.Core.V1.Revisions\"><Collection><Record><PropertyValue Property=\"Kind\" EnumMember=\"Org.OData.Core.V1.RevisionKind/Deprecated\"/></Record></Collection></Annotation>";
    let deprecated = BASE.text.replace(cancel, &format!("{both}{warning}"));
    for (old, new, expected, reason) in [
        (&old, &new, "silent operation-added", "no method more"),
        (
            &new,
            &old,
            "silent operation-removed",
            "its calls stay as they were",
        ),
        (
            &old,
            &deprecated,
            "addition operation-added",
            "with a warning",
        ),
    ] {
        let changes = compared(old, new, BASE.version);
        let [change] = &*changes else {
            panic!("{}", lines(&changes));
        };
        assert_eq!(
            format!("{} {}", change.effect.id(), change.rule.facts().id),
            expected
        );
        assert!(change.reason.contains(reason), "{}", change.reason);
    }
}

#[test]
fn a_key_is_reported_once_for_all_types_that_inherit_it() {
    let new = BASE.text.replace(
        "<PropertyRef Name=\"id\"/>",
        "<PropertyRef Name=\"id\"/><PropertyRef Name=\"part\"/>",
    );
    let part = "<Property Name=\"part\" Type=\"Edm.String\" Nullable=\"false\"/>";
    let id = "<Property Name=\"id\" Type=\"Edm.String\" Nullable=\"false\"/>";
    let new = new.replace(id, &format!("{id}{part}"));
    let changes = compared(BASE.text, &new, BASE.version);
    let major: Vec<&Change> = changes
        .iter()
        .filter(|change| change.effect.level() == Level::Major && change.follows.is_empty())
        .collect();
    let [change] = &*major else {
        panic!("{}", lines(&changes));
    };
    assert_eq!(change.csdl, "example.entity");
    assert_eq!(change.notes, ["and in 7 derived types"]);
    let has = |path: &str| change.items.iter().any(|item| item.path == path);
    assert!(
        has("requests::PointCollection::by_id"),
        "{}",
        lines(&changes)
    );
    assert!(has("models::Point::reference"), "{}", lines(&changes));
}
