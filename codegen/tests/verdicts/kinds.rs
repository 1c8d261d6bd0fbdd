//! The same as the table, for kinds of requests and elements that came later: keys of all forms, imports, streams,
//! media, `PUT`, links, single properties, composable functions and permitted requests.

use crate::rows::{Base, NONE, Row};

const BASE: Base = Base {
    text: include_str!("kinds.csdl"),
    version: "path = \"\"\nroots = [\"people\", \"ratings\", \"files\", \"settings\", \"reset\", \"import\", \"nearest\"]\n[version.requests]\nproperties = [\"example.person\", \"example.note/text\"]",
};

const ROWS: &[Row] = &[
    (
        "an alternate key of another name",
        &[(
            "<PropertyValue Property=\"Alias\" String=\"mail\"/>\n                    <PropertyValue Property=\"Name\" PropertyPath=\"mail\"/>",
            "<PropertyValue Property=\"Alias\" String=\"email\"/>\n                    <PropertyValue Property=\"Name\" PropertyPath=\"mail\"/>",
        )],
        "major",
        "breaking method-removed",
    ),
    (
        "an alternate key written otherwise",
        &[(
            "<PropertyValue Property=\"Alias\" String=\"mail\"/>\n                    <PropertyValue Property=\"Name\" PropertyPath=\"mail\"/>",
            "<PropertyValue Property=\"Alias\" String=\"Mail\"/>\n                    <PropertyValue Property=\"Name\" PropertyPath=\"mail\"/>",
        )],
        "major",
        "breaking-at-run-time item-rewired",
    ),
    (
        "an alternate key of another type",
        &[(
            "Name=\"mail\" Type=\"Edm.String\"",
            "Name=\"mail\" Type=\"Edm.Int32\"",
        )],
        "major",
        "breaking property-retyped",
    ),
    (
        "an alternate key less",
        &[(
            "<Record>\n              <PropertyValue Property=\"Key\">\n                <Collection>\n                  <Record>\n                    <PropertyValue Property=\"Alias\" String=\"mail\"/>\n                    <PropertyValue Property=\"Name\" PropertyPath=\"mail\"/>\n                  </Record>\n                </Collection>\n              </PropertyValue>\n            </Record>",
            "",
        )],
        "major",
        "breaking method-removed",
    ),
    (
        "an alternate key more",
        &[(
            "<Collection>\n            <Record>",
            "<Collection>\n            <Record><PropertyValue Property=\"Key\"><Collection><Record><PropertyValue Property=\"Alias\" String=\"age\"/><PropertyValue Property=\"Name\" PropertyPath=\"age\"/></Record></Collection></PropertyValue></Record><Record>",
        )],
        "minor",
        "addition method-added",
    ),
    (
        "the property of an alternate key goes",
        &[("<Property Name=\"mail\" Type=\"Edm.String\"/>", "")],
        "major",
        "breaking property-removed",
    ),
    (
        "the parts of a key in another order",
        &[(
            "<PropertyRef Name=\"movie\"/><PropertyRef Name=\"color\"/>",
            "<PropertyRef Name=\"color\"/><PropertyRef Name=\"movie\"/>",
        )],
        "major",
        "breaking type-key-changed",
    ),
    (
        "a part of a key of another name",
        &[(
            "<PropertyRef Name=\"color\"/>",
            "<PropertyRef Name=\"color\" Alias=\"colour\"/>",
        )],
        "major",
        "breaking-at-run-time route-replaced",
    ),
    (
        "a part of a key written otherwise",
        &[(
            "<PropertyRef Name=\"color\"/>",
            "<PropertyRef Name=\"color\" Alias=\"Color\"/>",
        )],
        "major",
        "breaking-at-run-time route-replaced",
    ),
    (
        "a key of another type",
        &[(
            "Name=\"id\" Type=\"Edm.String\" Nullable=\"false\"/>\n        <Property Name=\"mail\"",
            "Name=\"id\" Type=\"Edm.Guid\" Nullable=\"false\"/>\n        <Property Name=\"mail\"",
        )],
        "major",
        "breaking property-retyped",
    ),
    (
        "a media entity becomes another entity",
        &[(" HasStream=\"true\"", "")],
        "major",
        "breaking route-removed",
    ),
    (
        "an entity becomes a media entity",
        &[(
            "EntityType Name=\"note\"",
            "EntityType Name=\"note\" HasStream=\"true\"",
        )],
        "minor",
        "addition route-added",
    ),
    (
        "a stream less",
        &[("<Property Name=\"photo\" Type=\"Edm.Stream\"/>", "")],
        "major",
        "breaking property-removed",
    ),
    (
        "a stream more",
        &[(
            "<Property Name=\"photo\" Type=\"Edm.Stream\"/>",
            "<Property Name=\"photo\" Type=\"Edm.Stream\"/><Property Name=\"clip\" Type=\"Edm.Stream\"/>",
        )],
        "minor",
        "addition property-added",
    ),
    (
        "a stream written otherwise",
        &[("Name=\"photo\"", "Name=\"Photo\"")],
        "major",
        "breaking-at-run-time property-wire-renamed",
    ),
    (
        "a stream becomes bytes in the body",
        &[(
            "Name=\"photo\" Type=\"Edm.Stream\"",
            "Name=\"photo\" Type=\"Edm.Binary\"",
        )],
        "major",
        "breaking property-retyped",
    ),
    (
        "a property with requests of its own of another type",
        &[(
            "Name=\"age\" Type=\"Edm.Int32\"",
            "Name=\"age\" Type=\"Edm.Int64\"",
        )],
        "major",
        "breaking property-retyped",
    ),
    (
        "a property with requests of its own becomes read-only",
        &[(
            "<Property Name=\"text\" Type=\"Edm.String\"/>",
            "<Property Name=\"text\" Type=\"Edm.String\"><Annotation Term=\"Org.OData.Core.V1.Computed\" Bool=\"true\"/></Property>",
        )],
        "major",
        "breaking property-computed",
    ),
    (
        "a property with requests of its own can be given on creation only",
        &[(
            "<Property Name=\"text\" Type=\"Edm.String\"/>",
            "<Property Name=\"text\" Type=\"Edm.String\"><Annotation Term=\"Org.OData.Core.V1.Immutable\" Bool=\"true\"/></Property>",
        )],
        "major",
        "breaking route-removed",
    ),
    (
        "a property with requests of its own must have a value",
        &[(
            "<Property Name=\"text\" Type=\"Edm.String\"/>",
            "<Property Name=\"text\" Type=\"Edm.String\" Nullable=\"false\"/>",
        )],
        "major",
        "breaking route-removed",
    ),
    (
        "changed by PATCH instead of PUT",
        &[("HttpMethod/PUT", "HttpMethod/PATCH")],
        "major",
        "breaking route-removed",
    ),
    (
        "changed by PUT instead of PATCH",
        &[(
            "      </EntityContainer>",
            "      </EntityContainer><Annotations Target=\"self.container/people\"><Annotation Term=\"Org.OData.Capabilities.V1.UpdateRestrictions\"><Record><PropertyValue Property=\"UpdateMethod\" EnumMember=\"Org.OData.Capabilities.V1.HttpMethod/PUT\"/></Record></Annotation></Annotations>",
        )],
        "major",
        "breaking route-removed",
    ),
    (
        "links become contained",
        &[(
            "<NavigationProperty Name=\"friends\" Type=\"Collection(self.person)\"/>",
            "<NavigationProperty Name=\"friends\" Type=\"Collection(self.person)\" ContainsTarget=\"true\"/>",
        )],
        "major",
        "breaking builder-removed",
    ),
    (
        "a link becomes contained",
        &[(
            "<NavigationProperty Name=\"boss\" Type=\"self.person\"/>",
            "<NavigationProperty Name=\"boss\" Type=\"self.person\" ContainsTarget=\"true\"/>",
        )],
        "major",
        "breaking builder-removed",
    ),
    (
        "a link less",
        &[(
            "<NavigationProperty Name=\"boss\" Type=\"self.person\"/>",
            "",
        )],
        "major",
        "breaking property-removed",
    ),
    (
        "changing is denied",
        &[(
            "      </EntityContainer>",
            "      </EntityContainer><Annotations Target=\"self.container/people\"><Annotation Term=\"Org.OData.Capabilities.V1.UpdateRestrictions\"><Record><PropertyValue Property=\"Updatable\" Bool=\"false\"/></Record></Annotation></Annotations>",
        )],
        "major",
        "breaking route-removed",
    ),
    (
        "counting is denied",
        &[(
            "      </EntityContainer>",
            "      </EntityContainer><Annotations Target=\"self.container/people\"><Annotation Term=\"Org.OData.Capabilities.V1.CountRestrictions\"><Record><PropertyValue Property=\"Countable\" Bool=\"false\"/></Record></Annotation></Annotations>",
        )],
        "major",
        "breaking route-removed",
    ),
    (
        "reading is denied",
        &[(
            "      </EntityContainer>",
            "      </EntityContainer><Annotations Target=\"self.container/people\"><Annotation Term=\"Org.OData.Capabilities.V1.ReadRestrictions\"><Record><PropertyValue Property=\"Readable\" Bool=\"false\"/></Record></Annotation></Annotations>",
        )],
        "major",
        "breaking route-removed",
    ),
    (
        "an imported action takes a parameter less",
        &[("<Parameter Name=\"at\" Type=\"self.address\"/>", "")],
        "major",
        "breaking parameter-removed",
    ),
    (
        "an imported action takes a parameter more",
        &[(
            "<Parameter Name=\"at\" Type=\"self.address\"/>",
            "<Parameter Name=\"at\" Type=\"self.address\"/><Parameter Name=\"x\" Type=\"Edm.String\"/>",
        )],
        "minor",
        "addition parameter-added",
    ),
    (
        "an imported action requires a parameter more",
        &[(
            "<Parameter Name=\"at\" Type=\"self.address\"/>",
            "<Parameter Name=\"at\" Type=\"self.address\"/><Parameter Name=\"x\" Type=\"Edm.String\" Nullable=\"false\"/>",
        )],
        "major",
        "breaking-at-run-time parameter-added-required",
    ),
    (
        "an imported action takes a first parameter",
        &[(
            "<Action Name=\"reset\"/>",
            "<Action Name=\"reset\"><Parameter Name=\"x\" Type=\"Edm.String\"/></Action>",
        )],
        "major",
        "breaking parameter-added-to-signature",
    ),
    (
        "an imported action returns one instead of many",
        &[(
            "<ReturnType Type=\"Collection(self.note)\"/>",
            "<ReturnType Type=\"self.note\"/>",
        )],
        "major",
        "breaking operation-return-retyped",
    ),
    (
        "an argument of an imported function of another type",
        &[(
            "<Parameter Name=\"to\" Type=\"self.address\" Nullable=\"false\"/>",
            "<Parameter Name=\"to\" Type=\"Edm.String\" Nullable=\"false\"/>",
        )],
        "major",
        "breaking parameter-retyped",
    ),
    (
        "an argument of an imported function of another name",
        &[(
            "<Parameter Name=\"to\" Type=\"self.address\" Nullable=\"false\"/>",
            "<Parameter Name=\"at\" Type=\"self.address\" Nullable=\"false\"/>",
        )],
        "major",
        "breaking-at-run-time route-replaced",
    ),
    (
        "a singleton becomes a set",
        &[(
            "<Singleton Name=\"settings\" Type=\"self.settings\"/>",
            "<EntitySet Name=\"settings\" EntityType=\"self.file\"/>",
        )],
        "major",
        "breaking type-removed",
    ),
    (
        "a set of another type",
        &[(
            "Name=\"ratings\" EntityType=\"self.rating\"",
            "Name=\"ratings\" EntityType=\"self.file\"",
        )],
        "major",
        "breaking type-removed",
    ),
    (
        "an open type becomes closed",
        &[(" OpenType=\"true\"", "")],
        "patch",
        "silent type-open-changed",
    ),
    (
        "a flag more",
        &[(
            "<Member Name=\"write\" Value=\"2\"/>",
            "<Member Name=\"write\" Value=\"2\"/><Member Name=\"own\" Value=\"4\"/>",
        )],
        "minor",
        "addition member-added",
    ),
    (
        "a flag written otherwise",
        &[("Name=\"write\" Value=\"2\"", "Name=\"Write\" Value=\"2\"")],
        "major",
        "breaking-at-run-time member-wire-renamed",
    ),
    (
        "an empty set gets a name",
        &[(
            "<Member Name=\"read\" Value=\"1\"/>",
            "<Member Name=\"none\" Value=\"0\"/><Member Name=\"read\" Value=\"1\"/>",
        )],
        "minor",
        "behaviour flags-zero-changed",
    ),
    (
        "the flags of an argument become an enumeration",
        &[(
            "EnumType Name=\"right\" IsFlags=\"true\"",
            "EnumType Name=\"right\"",
        )],
        "major",
        "breaking flags-changed",
    ),
    (
        "a function is not composable any more",
        &[(" IsComposable=\"true\"", "")],
        "major",
        "breaking builder-removed",
    ),
    (
        "no changes since any more",
        &[(
            "<Function Name=\"delta\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"Collection(self.person)\"/>\n        <ReturnType Type=\"Collection(self.person)\"/>\n      </Function>",
            "",
        )],
        "major",
        "breaking operation-removed",
    ),
    (
        "changes of another type",
        &[(
            "<Function Name=\"delta\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"Collection(self.person)\"/>\n        <ReturnType Type=\"Collection(self.person)\"/>",
            "<Function Name=\"delta\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"Collection(self.person)\"/>\n        <ReturnType Type=\"Collection(self.note)\"/>",
        )],
        "major",
        "breaking operation-return-retyped",
    ),
    (
        "a change instead of changes",
        &[(
            "<Function Name=\"delta\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"Collection(self.person)\"/>\n        <ReturnType Type=\"Collection(self.person)\"/>",
            "<Function Name=\"delta\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"Collection(self.person)\"/>\n        <ReturnType Type=\"self.person\"/>",
        )],
        "major",
        "breaking operation-return-retyped",
    ),
    (
        "an action binds to the collection",
        &[(
            "<Action Name=\"grant\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"self.person\"/>",
            "<Action Name=\"grant\" IsBound=\"true\">\n        <Parameter Name=\"bindingParameter\" Type=\"Collection(self.person)\"/>",
        )],
        "major",
        "breaking operation-removed",
    ),
    (
        "a parameter of many becomes one of one",
        &[(
            "Name=\"days\" Type=\"Collection(Edm.Int32)\"",
            "Name=\"days\" Type=\"Edm.Int32\"",
        )],
        "major",
        "breaking parameter-retyped",
    ),
    (
        "another namespace",
        &[("Namespace=\"example\"", "Namespace=\"sample\"")],
        "major",
        "breaking-at-run-time type-wire-renamed",
    ),
    (
        "a container of another name",
        &[
            (
                "EntityContainer Name=\"container\"",
                "EntityContainer Name=\"box\"",
            ),
            ("self.container/", "self.box/"),
        ],
        "none",
        NONE,
    ),
    (
        "a complex type gets a derived one",
        &[(
            "<EntityType Name=\"person\">",
            "<ComplexType Name=\"addressPlus\" BaseType=\"self.address\"/><EntityType Name=\"person\">",
        )],
        "major",
        "breaking type-became-polymorphic",
    ),
    (
        "a complex type becomes open",
        &[(
            "ComplexType Name=\"address\"",
            "ComplexType Name=\"address\" OpenType=\"true\"",
        )],
        "patch",
        "silent type-open-changed",
    ),
    (
        "a complex type becomes abstract",
        &[(
            "ComplexType Name=\"address\"",
            "ComplexType Name=\"address\" Abstract=\"true\"",
        )],
        "patch",
        "silent type-abstract-changed",
    ),
    (
        "an action must be listed and is not",
        &[(
            "</EntityContainer>",
            "</EntityContainer><Annotations Target=\"self.grant(self.person)\"><Annotation Term=\"Org.OData.Core.V1.RequiresExplicitBinding\"/></Annotations>",
        )],
        "major",
        "breaking route-removed",
    ),
    (
        "a singleton gets a key",
        &[(
            "<EntityType Name=\"settings\" OpenType=\"true\">",
            "<EntityType Name=\"settings\" OpenType=\"true\"><Key><PropertyRef Name=\"isOn\"/></Key>",
        )],
        "minor",
        "addition item-added",
    ),
    (
        "another number",
        &[(
            "Name=\"stars\" Type=\"Edm.Int32\"",
            "Name=\"stars\" Type=\"Edm.Double\"",
        )],
        "major",
        "breaking property-retyped",
    ),
    (
        "a type definition for a property's type",
        &[
            (
                "Name=\"stars\" Type=\"Edm.Int32\"",
                "Name=\"stars\" Type=\"self.stars\"",
            ),
            (
                "<ComplexType Name=\"address\">",
                "<TypeDefinition Name=\"stars\" UnderlyingType=\"Edm.Int32\"/><ComplexType Name=\"address\">",
            ),
        ],
        "patch",
        "silent property-definition-changed",
    ),
    (
        "a member more in a key's enumeration",
        &[(
            "<Member Name=\"blue\" Value=\"1\"/>",
            "<Member Name=\"blue\" Value=\"1\"/><Member Name=\"green\" Value=\"2\"/>",
        )],
        "minor",
        "addition member-added",
    ),
    (
        "a member of the key's enumeration is written otherwise",
        &[("Name=\"blue\" Value=\"1\"", "Name=\"Blue\" Value=\"1\"")],
        "major",
        "breaking-at-run-time member-wire-renamed",
    ),
    (
        "creation of a media entity is denied",
        &[(
            "      </EntityContainer>",
            "      </EntityContainer><Annotations Target=\"self.container/files\"><Annotation Term=\"Org.OData.Capabilities.V1.InsertRestrictions\"><Record><PropertyValue Property=\"Insertable\" Bool=\"false\"/></Record></Annotation></Annotations>",
        )],
        "major",
        "breaking route-removed",
    ),
    (
        "a collection of complex values more",
        &[(
            "<Property Name=\"age\"",
            "<Property Name=\"others\" Type=\"Collection(self.address)\"/><Property Name=\"age\"",
        )],
        "minor",
        "addition property-added",
    ),
    (
        "the argument of a composable function is optional",
        &[(
            "<Parameter Name=\"right\" Type=\"self.right\" Nullable=\"false\"/>\n        <ReturnType",
            "<Parameter Name=\"right\" Type=\"self.right\"/>\n        <ReturnType",
        )],
        "major",
        "breaking argument-optionality-changed",
    ),
];

#[test]
fn no_verdict_is_false() {
    BASE.check(ROWS);
}

#[test]
fn what_is_undone() {
    BASE.check_undone(ROWS);
}
