//! The problems of a document are reported with place and remedy, and all at once.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use odata_codegen::csdl;
use odata_codegen::diagnostic::{Diagnostics, Severity, Source};

const EDMX: &str =
    "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\">";

fn problems(text: &str) -> Diagnostics {
    let read = csdl::read(Source {
        name: "test.csdl",
        text,
    });
    let problems = read.map_or_else(|problems| problems, |document| document.warnings);
    assert!(!problems.is_empty(), "nothing is messages: {text}");
    problems
}

/// Returns the problems of a document, one on each line: line, column and message.
fn listed(text: &str) -> Vec<String> {
    let problems = problems(text);
    let listed = problems.iter().map(|problem| {
        assert!(problem.help.is_some(), "no remedy: {}", problem.message);
        let place = problem
            .place()
            .expect("every problem of a document has a place");
        assert_eq!(place.source_name(), "test.csdl");
        let (line, column) = place
            .line_and_column()
            .expect("it is a place in the document");
        let level = match problem.severity {
            Severity::Warning => "warning: ",
            Severity::Error => "",
        };
        format!("{line}:{column}: {level}{}", problem.message)
    });
    listed.collect()
}

/// Returns a document with this content in its only schema, which starts in line 3.
fn schema(content: &str) -> String {
    format!(
        "{EDMX}<edmx:DataServices>\n\
         <Schema Namespace=\"n\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">\n\
         {content}</Schema></edmx:DataServices></edmx:Edmx>"
    )
}

#[track_caller]
fn expect(content: &str, expected: &[&str]) {
    assert_eq!(listed(&schema(content)), expected, "{content}");
}

#[track_caller]
fn expect_whole(text: &str, expected: &[&str]) {
    assert_eq!(listed(text), expected, "{text}");
}

#[test]
fn printed_as_rustc_prints() {
    let text = include_str!("csdl/wrong.xml");
    insta::assert_snapshot!(problems(text).to_string());
}

#[test]
fn unknown_elements_and_attributes() {
    expect("<Entity/>", &["3:1: `Entity` may not be inside `Schema`"]);
    expect(
        "<edmx:Include/>",
        &["3:1: `edmx:Include` may not be inside `Schema`"],
    );
    expect(
        "<ComplexType Name=\"c\" HasStream=\"true\"><Key/></ComplexType>",
        &[
            "3:23: warning: `ComplexType` has no attribute `HasStream` in CSDL 4.01: the attribute is ignored",
            "3:40: `Key` may not be inside `ComplexType`",
        ],
    );
    expect(
        "<EnumType Name=\"e\" edmx:IsFlags=\"true\"/>",
        &["3:20: the attribute `edmx:IsFlags` has a prefix; attributes of CSDL have none"],
    );
    expect(
        "<Action Name=\"a\" IsComposable=\"true\"/>",
        &[
            "3:18: warning: `Action` has no attribute `IsComposable` in CSDL 4.01: the attribute is ignored",
        ],
    );
    expect(
        "<EnumType xmlns=\"\" Name=\"e\"/>",
        &["3:1: `EnumType` belongs to no namespace"],
    );
    expect(
        "<Term Name=\"t\" Type=\"Edm.String\"><Record/></Term>",
        &["3:34: `Record` may not be inside `Term`"],
    );
}

#[test]
fn what_is_missing() {
    expect(
        "<EntityType/><Property/>",
        &[
            "3:1: `EntityType` has no attribute `Name`",
            "3:14: `Property` may not be inside `Schema`",
        ],
    );
    expect(
        "<ComplexType Name=\"c\"><Property/><NavigationProperty/></ComplexType>",
        &[
            "3:23: `Property` has no attribute `Name`",
            "3:23: `Property` has no attribute `Type`",
            "3:34: `NavigationProperty` has no attribute `Name`",
            "3:34: `NavigationProperty` has no attribute `Type`",
        ],
    );
    expect(
        "<Function Name=\"f\"/>",
        &["3:1: `Function` has no `ReturnType`"],
    );
    expect(
        "<EntityType Name=\"e\"><Key/></EntityType>",
        &["3:22: `Key` has no `PropertyRef`"],
    );
    expect_whole(
        &format!("{EDMX}</edmx:Edmx>"),
        &["1:1: `Edmx` has no `DataServices`"],
    );
    expect_whole(
        &format!("{EDMX}<edmx:DataServices/></edmx:Edmx>"),
        &["1:80: `DataServices` has no `Schema`"],
    );
    expect(
        "<Annotations Target=\"n.t\"><Annotation Term=\"t\"><Not/></Annotation></Annotations>",
        &["3:48: `Not` has 0 operands; it takes 1"],
    );
}

#[test]
fn what_is_written_twice() {
    expect(
        "<EntityType Name=\"e\" Name=\"f\"><Key><PropertyRef Name=\"i\"/></Key><Key/></EntityType>",
        &[
            "3:22: the attribute `Name` is written twice",
            "3:65: `EntityType` has more than one `Key`",
        ],
    );
    expect(
        "<Action Name=\"a\"><ReturnType Type=\"t\"/><ReturnType/></Action>",
        &["3:40: `Action` has more than one `ReturnType`"],
    );
    expect(
        "<Annotation Term=\"t\" Int=\"1\"><Int>2</Int></Annotation>",
        &["3:30: `Annotation` has more than one value"],
    );
}

#[test]
fn malformed_values() {
    expect(
        "<ComplexType Name=\"c\" Abstract=\"yes\"><Property Name=\"p\" Type=\"t\" Precision=\"1.5\" \
         Scale=\"max\" SRID=\"x\" MaxLength=\"+1\" Nullable=\"\"/></ComplexType>",
        &[
            "3:33: `Abstract` is `yes`, which is not a Boolean",
            "3:77: `Precision` is `1.5`, which is not a number",
            "3:89: `Scale` is `max`, which is not a number, `variable` or `floating`",
            "3:100: `SRID` is `x`, which is not a number or `variable`",
            "3:114: `MaxLength` is `+1`, which is not a number or `max`",
            "3:128: `Nullable` is ``, which is not a Boolean",
        ],
    );
    expect(
        "<EnumType Name=\"e\"><Member Name=\"m\" Value=\"1x\"/></EnumType>",
        &[
            "3:44: `Value` is `1x`, which is not an integer from -9223372036854775808 to \
           9223372036854775807",
        ],
    );
    expect(
        "<EntityType Name=\"e\"><NavigationProperty Name=\"n\" Type=\"t\"><OnDelete Action=\"Drop\"/>\
         </NavigationProperty></EntityType>",
        &["3:60: warning: `Action` is `Drop`, which CSDL does not know"],
    );
    expect(
        "<Annotation Term=\"t\" Int=\"1.0\"/><Annotation Term=\"t\" Guid=\"1\"/>\
         <Annotation Term=\"t\"><Collection><Bool>yes</Bool><Decimal>.</Decimal></Collection></Annotation>",
        &[
            "3:27: warning: the constant `1.0` is not an integer",
            "3:60: warning: the constant `1` is not a GUID (8-4-4-4-12 hexadecimal digits)",
            "3:97: warning: the constant `yes` is not `true` or `false`",
            "3:113: warning: the constant `.` is not a number",
        ],
    );
}

#[test]
fn earlier_versions_of_csdl_are_told_once_a_kind() {
    let property = "<Property Name=\"p\" Type=\"Edm.Decimal\" Scale=\"Variable\" Nullable=\"False\" \
        FixedLength=\"true\"><Documentation><Summary>x</Summary></Documentation></Property>";
    expect(
        &format!(
            "<Using Namespace=\"o\" Alias=\"o\"/><ComplexType Name=\"c\">{}</ComplexType>",
            property.repeat(100)
        ),
        &[
            "3:1: warning: `Using` may not be inside `Schema`: the element is ignored, with its content",
            "3:100: warning: `Scale` is `Variable`, which CSDL 4.01 writes `variable` (100 times, the first one here)",
            "3:120: warning: a Boolean is written with capital letters (100 times, the first one here)",
            "3:127: warning: `Property` has no attribute `FixedLength` in CSDL 4.01: the attribute is ignored (100 times, the first one here)",
            "3:146: warning: `Documentation` may not be inside `Property`: the element is ignored, with its content (100 times, the first one here)",
        ],
    );
    expect(
        "<EntityType Name=\"e\"><Property Name=\"p\" Type=\"Edm.String\" MaxLength=\"Max\"/>\
         <Property Name=\"q\" Type=\"Edm.GeographyPoint\" SRID=\"VARIABLE\"/></EntityType>",
        &[
            "3:70: warning: `MaxLength` is `Max`, which CSDL 4.01 writes `max`",
            "3:127: warning: `SRID` is `VARIABLE`, which CSDL 4.01 writes `variable`",
        ],
    );
}

#[test]
fn text_where_none_belongs() {
    expect("hello", &["3:1: `Schema` takes no text"]);
    expect(
        "<EnumType Name=\"e\"> \n &amp;</EnumType>",
        &["4:2: `EnumType` takes no text"],
    );
    expect("<![CDATA[x]]>", &["3:1: `Schema` takes no text"]);
    expect(
        "<!-- a --><?b?><![CDATA[ ]]> <Wrong/>",
        &["3:30: `Wrong` may not be inside `Schema`"],
    );
}

#[test]
fn wrong_documents() {
    expect_whole("", &["1:1: the document has no element"]);
    expect_whole(
        "<?xml version=\"1.0\"?>\n<!-- x -->\n",
        &["3:1: the document has no element"],
    );
    expect_whole(
        "{\"$Version\": \"4.01\"}",
        &["1:1: the document is JSON; only the XML form of CSDL is read"],
    );
    expect_whole(
        "nothing",
        &["1:1: the document starts with text; CSDL starts with the element `edmx:Edmx`"],
    );
    expect_whole(
        "<html><body>",
        &["1:1: the document is an HTML page, not metadata"],
    );
    expect_whole(
        "<!DOCTYPE HTML>\n<HTML>",
        &["1:1: the document is an HTML page, not metadata"],
    );
    expect_whole(
        "{\"@odata.context\": \"…/$metadata\", \"value\": []}",
        &["1:1: the document is a service document or another answer in JSON, not metadata"],
    );
    expect_whole(
        "<service xmlns=\"http://www.w3.org/2007/app\"/>",
        &["1:1: the document is a service document, not metadata"],
    );
    expect_whole(
        "{\"error\": {\"code\": \"401\"}}",
        &["1:1: the document is the error in JSON that a service answered with, not metadata"],
    );
    expect_whole(
        "<Schema xmlns=\"http://docs.oasis-open.org/odata/ns/edm\"/>",
        &["1:1: the document is a bare schema"],
    );
    expect_whole("<Edmx/>", &["1:1: the root `Edmx` belongs to no namespace"]);
    expect_whole(
        "<a/>",
        &["1:1: the root is `a`, but CSDL has `edmx:Edmx` there"],
    );
    expect_whole(
        "<x:Edmx xmlns:x=\"http://schemas.microsoft.com/ado/2007/06/edmx\" Version=\"1.0\"/>",
        &["1:1: `x:Edmx` belongs to OData 3 or earlier; CSDL 4.0 and 4.01 are read"],
    );
    expect_whole(
        &schema("").replace("Version=\"4.0\"", "Version=\"3.0\""),
        &["1:1: the document has CSDL version `3.0`; 4.0 and 4.01 are read"],
    );
    expect_whole(
        &schema("").replace(
            "http://docs.oasis-open.org/odata/ns/edm\"",
            "http://schemas.microsoft.com/ado/2009/11/edm\"",
        ),
        &["2:1: `Schema` belongs to OData 3 or earlier; CSDL 4.0 and 4.01 are read"],
    );
    let twice = format!("{0}\n{0}", schema(""));
    expect_whole(
        &twice,
        &["4:1: there is something after the end of the root element"],
    );
}

/// Returns the first problem of each document.
fn first(text: &str) -> String {
    listed(text).swap_remove(0)
}

#[test]
fn xml_that_is_not_well_formed() {
    let cases = [
        "<EnumType",
        "< EnumType/>",
        "<EnumType Name>",
        "<EnumType Name=>",
        "<EnumType Name=e>",
        "<EnumType Name=\"e>",
        "<EnumType Name=\"e\"IsFlags=\"true\"/>",
        "<EnumType Name=\"a<b\"/>",
        "<EnumType Name=\"a&b\"/>",
        "<EnumType Name=\"a&b;\"/>",
        "<EnumType Name=\"a&#x110000;\"/>",
        "<EnumType Name=\"a&#1;\"/>",
        "<EnumType Name=\"a\u{1}\"/>",
        "<EnumType Name=\"e\"></Enum>",
        "</Schema></wrong>",
        "<!-- ",
        "<![CDATA[",
        "<?pi",
        "<!ELEMENT a>",
        "a & b",
        "<x:y/>",
        "<EnumType x:y=\"1\"/>",
        "<?xml version=\"1.0\"?>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "<Annotation Term=\"t\"><String>a&b;c</String></Annotation>",
        "<Annotation Term=\"t\"><String>a&#0;c</String></Annotation>",
        "<Annotation Term=\"t\"><String>a\u{FFFF}c</String></Annotation>",
    ];
    let found: Vec<String> = cases
        .iter()
        .map(|case| format!("{case:?}\n  {}", first(&schema(case))))
        .collect();
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn documents_that_are_cut_off_say_where_the_open_element_starts() {
    let whole = schema("<EnumType Name=\"e\">\n</EnumType>");
    let text = whole
        .split("</EnumType>")
        .next()
        .expect("there is an enumeration");
    expect_whole(
        text,
        &["4:1: the document ends inside `EnumType`, which starts in line 3"],
    );
}

#[test]
fn declarations() {
    let with = |declaration: &str| format!("{declaration}{}", schema(""));
    let fine = with("\u{FEFF}<?xml version=\"1.1\" encoding=\"utf-8\"?>");
    assert!(
        csdl::read(Source {
            name: "test.csdl",
            text: &fine
        })
        .is_ok()
    );
    let ascii = with("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>");
    assert!(
        csdl::read(Source {
            name: "test.csdl",
            text: &ascii
        })
        .is_ok()
    );
    expect_whole(
        &with("<?xml version=\"1.0\" encoding=\"windows-1252\"?><!-- é -->"),
        &["1:1: the document says that its encoding is `windows-1252`; only UTF-8 is read"],
    );
    expect_whole(
        &with("<?xml version=\"2.0\"?>"),
        &["1:1: the XML declaration has no version that is known"],
    );
    expect_whole(
        &with(" <?xml version=\"1.0\"?>"),
        &["1:2: an XML declaration may stand only at the very start of the document"],
    );
}

#[test]
fn bytes_that_are_no_text() {
    let message = |bytes: &[u8]| {
        let problems = csdl::decode("test.csdl", bytes).expect_err("the bytes are wrong");
        problems.to_string()
    };
    assert_eq!(
        csdl::decode("test.csdl", "ä".as_bytes()).expect("it is UTF-8"),
        "ä"
    );
    let utf_16: Vec<u8> = "<a/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    insta::assert_snapshot!(
        [
            message(&utf_16),
            message(b"\xFE\xFF\0<"),
            message(b"\x1F\x8B\x08"),
            message(b"<a>\n  <b c=\"\xC3\xA4\xFF\"/>\n"),
            message(&"<a>\n  ä".as_bytes()[..7]),
        ]
        .join("\n\n")
    );
}
