//! SVG pictures, rule by rule.

use crate::bake::{cdata, element, escape, svg, verify};
use crate::{CREDENTIAL, JWS, PLACES, URL, badge, missing, plain};
use open_badge::intake::baked::{Baked, Missing, Oddity, Place};
use open_badge::intake::svg::{SvgErrorKind, read};
use open_badge::limits;

const OB: Place = Place::OpenBadges;
const OB3: Place = Place::OpenBadgeCredential;

/// What is found in an SVG that is read to its end.
#[track_caller]
fn found(svg: &str) -> Vec<Baked<'_>> {
    let picture = read(svg.as_bytes());
    assert_eq!(picture.error, None, "{svg}");
    picture.baked
}

/// Why an SVG is not read to its end.
fn error(svg: impl AsRef<[u8]>) -> Option<SvgErrorKind> {
    read(svg.as_ref()).error.map(|error| error.kind)
}

/// BAK-04, BAK-07, BAK-08.
#[test]
fn each_standard_has_its_element() {
    for (place, namespace, name) in [
        (OB, "http://openbadges.org", "assertion"),
        (OB3, "https://purl.imsglobal.org/ob/v3p0", "credential"),
        (Place::ClrCredential, "https://purl.imsglobal.org/clr/v2p0", "credential"),
    ] {
        assert_eq!(place.element(), (namespace, name));
        assert_eq!(found(&svg(place, &element(place, CREDENTIAL))), [badge(place, CREDENTIAL)]);
        for text in [JWS, URL] {
            assert_eq!(found(&svg(place, &verify(place, text))), [badge(place, text)]);
        }
    }
}

/// BAK-08: so Open Badges 2 wants it; both are handed on.
#[test]
fn a_hosted_assertion_has_its_address_beside_it() {
    let inside = format!("<ob:assertion verify=\"{}\">{}</ob:assertion>", escape(URL), cdata("{\"id\": 1}"));
    let hosted = Baked { verify: Some(plain(URL)), ..badge(OB, "{\"id\": 1}") };
    assert_eq!(found(&svg(OB, &inside)), [hosted]);
    // Content that is empty, as some tools write it.
    for nothing in ["", " \n ", "<![CDATA[]]>", "\n  <![CDATA[]]>\n  ", "<!-- -->"] {
        let inside = format!("<ob:assertion verify=\"{}\">{nothing}</ob:assertion>", escape(URL));
        assert_eq!(found(&svg(OB, &inside)), [badge(OB, URL)], "{nothing}");
    }
}

/// BAK-07: either the attribute or the content.
#[test]
fn two_credentials_in_one_element_are_odd() {
    for place in [OB3, Place::ClrCredential] {
        let inside = format!("<ob:credential verify='{JWS}'>{}</ob:credential>", cdata("{}"));
        let both = Baked { verify: Some(plain(JWS)), oddities: vec![Oddity::Both], ..badge(place, "{}") };
        assert_eq!(found(&svg(place, &inside)), [both]);
    }
    // An attribute that says nothing is none.
    let inside = format!("<ob:credential verify=' '>{}</ob:credential>", cdata("{}"));
    assert_eq!(found(&svg(OB3, &inside)), [badge(OB3, "{}")]);
}

#[test]
fn a_badge_without_a_text_is_not_passed_over() {
    for inside in ["<ob:credential/>", "<ob:credential verify=''/>", "<ob:credential> \n </ob:credential>"] {
        assert_eq!(found(&svg(OB3, inside)), [missing(OB3, Missing::Empty)], "{inside}");
    }
}

/// BAK-07: the namespace counts, by whatever prefix, where it is in scope.
#[test]
fn the_namespace_is_matched_and_not_the_prefix() {
    const NS: &str = "https://purl.imsglobal.org/ob/v3p0";
    for inside in [
        format!("<x:credential xmlns:x='{NS}' verify='{JWS}'/>"),
        format!("<credential xmlns='{NS}' verify='{JWS}'/>"),
        format!("<g xmlns:x='{NS}'><x:credential verify='{JWS}'/></g>"),
        format!("<g xmlns='{NS}'><credential verify='{JWS}'/></g>"),
        format!("<g xmlns:x='urn:x'><g xmlns:x='{NS}'><x:credential verify='{JWS}'/></g></g>"),
        format!("<x:credential verify='{JWS}' xmlns:x='{NS}'/>"),
        format!("<x:credential xmlns:x='https&#58;//purl.imsglobal.org/ob/&#x76;3p0' verify='{JWS}'/>"),
    ] {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg'>{inside}</svg>");
        assert_eq!(found(&svg), [badge(OB3, JWS)], "{inside}");
    }
    for inside in [
        "<openbadges:credential xmlns:openbadges='urn:x' verify='a'/>".to_owned(),
        "<credential verify='a'/>".into(),
        format!("<x:assertion xmlns:x='{NS}' verify='a'/>"),
        format!("<x:Credential xmlns:x='{NS}' verify='a'/>"),
        format!("<x:credential xmlns:x='{NS}/' verify='a'/>"),
        format!("<x:credential xmlns:x='{}' verify='a'/>", NS.to_uppercase()),
        format!("<g xmlns:x='{NS}'><g xmlns:x='urn:x'><x:credential verify='a'/></g></g>"),
        format!("<g xmlns='{NS}'><g xmlns=''><credential verify='a'/></g></g>"),
        format!("<g xmlns:x='{NS}'/><g xmlns:x='urn:x'><x:credential verify='a'/></g>"),
        format!("<!-- <x:credential xmlns:x='{NS}' verify='a'/> -->"),
        format!("<text><![CDATA[<x:credential xmlns:x='{NS}' verify='a'/>]]></text>"),
        format!("<?x <x:credential xmlns:x='{NS}' verify='a'/>?>"),
    ] {
        let svg = format!("<svg xmlns='http://www.w3.org/2000/svg'>{inside}</svg>");
        assert_eq!(found(&svg), [], "{inside}");
    }
}

/// BAK-08: as a learning platform in use writes it.
#[test]
fn the_old_namespace_with_https_is_odd() {
    let svg = format!("<svg><openbadges:assertion xmlns:openbadges='https://openbadges.org' verify='{JWS}'/></svg>");
    assert_eq!(found(&svg), [Baked { oddities: vec![Oddity::Https], ..badge(OB, JWS) }]);
    assert_eq!(found("<svg><x:credential xmlns:x='http://purl.imsglobal.org/ob/v3p0' verify='a'/></svg>"), []);
}

/// An attribute with a prefix is another attribute.
#[test]
fn only_the_attribute_without_a_prefix_counts() {
    assert_eq!(found(&svg(OB3, "<ob:credential ob:verify='a'/>")), [missing(OB3, Missing::Empty)]);
    assert_eq!(found(&svg(OB3, "<ob:credential ob:verify='a' verify='b' Verify='c'/>")), [badge(OB3, "b")]);
}

/// BAK-12: a text comes out as it went in, however it is written.
#[test]
fn content_is_put_together_from_text_references_and_sections() {
    for (content, text) in [
        (cdata(CREDENTIAL), CREDENTIAL),
        (escape(CREDENTIAL), CREDENTIAL),
        ("\r\n\t <![CDATA[ {} ]]>\r\n".into(), "{}"),
        ("{&quot;a&quot;&#58;&#x20;&apos;&lt;&gt;&amp;}".into(), "{\"a\": '<>&}"),
        ("<![CDATA[{\"a\":]]> <!-- not this --><![CDATA[1]]><?nor this?> }".into(), "{\"a\": 1 }"),
        ("<![CDATA[]]]]><![CDATA[>]]>".into(), "]]>"),
        ("<![CDATA[!DOCTYPE]]>".into(), "!DOCTYPE"),
        ("&amp;amp;&#38;lt;".into(), "&amp;&lt;"),
        ("&#x1F600;&#128512;&#xe9;\u{1f600}".into(), "\u{1f600}\u{1f600}é\u{1f600}"),
        ("]] >]>".into(), "]] >]>"),
        ("a\r\nb".into(), "a\r\nb"),
    ] {
        let svg = svg(OB3, &format!("<ob:credential>{content}</ob:credential>"));
        assert_eq!(found(&svg), [badge(OB3, text)], "{content}");
    }
    assert_eq!(found(&svg(OB, "<ob:assertion verify=' a&amp;b\n'/>")), [badge(OB, "a&b")]);
    assert_eq!(found(&svg(OB, "<ob:assertion verify = 'a\">b' x=\"'\" />")), [badge(OB, "a\">b")]);
}

#[test]
fn elements_inside_are_odd_and_their_text_is_not_the_badges() {
    let inside = "<ob:credential>a<b>x<c/>y</b>b<d/></ob:credential>";
    let odd = || Baked { oddities: vec![Oddity::Elements], ..badge(OB3, "ab") };
    assert_eq!(found(&svg(OB3, inside)), [odd()]);
    // A badge within a badge is one of its own.
    let inside = "<ob:credential>a<ob:credential>c</ob:credential>b</ob:credential>";
    assert_eq!(found(&svg(OB3, inside)), [odd(), badge(OB3, "c")]);
}

/// ENV-02, BAK-06.
#[test]
fn every_badge_comes_out_in_the_order_of_the_file() {
    let mut inside = String::new();
    for (number, place) in PLACES.into_iter().cycle().take(6).enumerate() {
        let (namespace, name) = place.element();
        inside += &format!("<g><metadata><b:{name} xmlns:b='{namespace}' verify='{number}'/></metadata></g><rect/>");
    }
    let texts = ["0", "1", "2", "3", "4", "5"];
    let all: Vec<_> = PLACES.into_iter().cycle().zip(texts).map(|(place, text)| badge(place, text)).collect();
    assert_eq!(found(&format!("<svg>{inside}</svg>")), all);
}

/// BAK-09.
#[test]
fn nothing_that_could_define_anything_is_read() {
    let laughs = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><svg>&b;</svg>";
    let outside = "<?xml version='1.0'?>\n<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>\n<svg/>";
    let plain = "<!-- --><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'svg11.dtd'><svg/>";
    for svg in [laughs, outside, plain, "<svg><!DOCTYPE svg></svg>", "<svg/><!DOCTYPE svg>"] {
        assert_eq!(error(svg), Some(SvgErrorKind::Dtd), "{svg}");
    }
    for inside in ["&nbsp;", "&a;", "<g fill='&ns;'/>", "<a xmlns='&ns_svg;'/>", "&LT;", "<ob:credential>&b;"] {
        assert_eq!(error(svg(OB3, inside)), Some(SvgErrorKind::Entity), "{inside}");
    }
    // A script is text like any other, and nobody runs it.
    let script = format!("<script>alert(1 &lt; 2)</script><g onload='alert(1)'/>{}", verify(OB3, JWS));
    assert_eq!(found(&svg(OB3, &script)), [badge(OB3, JWS)]);
}

#[test]
fn only_utf_8_is_read() {
    for good in [
        "<svg/>",
        "\u{feff}<svg/>",
        "\u{feff}<?xml version='1.0'?><svg/>",
        "<?xml version=\"1.0\" encoding='utf-8'?><svg/>",
        "<?xml\n version = '1.0'\tencoding='UTF-8' standalone='no' ?><svg/>",
        "<?xml version='1.0' standalone='yes'?>\n<?xml-stylesheet href='a'?>\n<!-- a - b -->\n<svg/>\n<!----><?a?> ",
    ] {
        assert_eq!(found(good), [], "{good}");
    }
    for other in ["ISO-8859-1", "UTF-16", "utf8", ""] {
        assert_eq!(error(format!("<?xml version='1.0' encoding='{other}'?><svg/>")), Some(SvgErrorKind::Encoding));
    }
    assert_eq!(error(b"\xff\xfe<\0s\0v\0g\0/\0>\0"), Some(SvgErrorKind::NotUtf8));
    assert_eq!(error(b"<svg>caf\xe9</svg>"), Some(SvgErrorKind::NotUtf8));
    assert_eq!(error(b"<svg/>\xff"), Some(SvgErrorKind::NotUtf8));
    for wrong in
        ["<svg>\0</svg>", "<svg a='\u{1b}'/>", "<svg><!--\u{ffff}--></svg>", "<svg/>\u{fffe}", "<svg>&#0;</svg>"]
    {
        assert_eq!(error(wrong), Some(SvgErrorKind::Character), "{wrong:?}");
    }
    for wrong in ["&#xD800;", "&#x110000;", "&#99999999999999999999;", "&#xFFFE;", "&#12;"] {
        assert_eq!(error(svg(OB, wrong)), Some(SvgErrorKind::Character), "{wrong}");
    }
}

#[test]
fn what_is_no_xml_is_refused() {
    use SvgErrorKind::{Attribute, CutOff, EndTag, Namespace, NotSvg, Syntax};
    for (svg, kind) in [
        ("", CutOff),
        (" \n<!-- -->", CutOff),
        ("<svg>", CutOff),
        ("<svg><g></svg>", EndTag),
        ("<svg></SVG>", EndTag),
        ("<svg/></svg>", EndTag),
        ("</svg>", EndTag),
        ("<svg><a:g xmlns:a='u' xmlns:b='u'></b:g></svg>", EndTag),
        ("<svg/><svg/>", Syntax),
        ("<svg/>text", Syntax),
        ("text<svg/>", Syntax),
        ("<svg/>&lt;", Syntax),
        ("<![CDATA[]]><svg/>", Syntax),
        ("\n<?xml version='1.0'?><svg/>", Syntax),
        ("<svg><?XML a?></svg>", Syntax),
        ("<?xml encoding='UTF-8'?><svg/>", Syntax),
        ("<?xml version='1.0' standalone='no' encoding='UTF-8'?><svg/>", Syntax),
        ("<?xml version='1.0'encoding='UTF-8'?><svg/>", Syntax),
        ("<?xml ?><svg/>", Syntax),
        ("<?xml version='1.0'><svg/>", Syntax),
        ("<svg><??></svg>", Syntax),
        ("<svg>]]></svg>", Syntax),
        ("<svg><!-- -- --></svg>", Syntax),
        ("<svg><!---></svg>", CutOff),
        ("<svg><!></svg>", Syntax),
        ("<svg><!doctype svg></svg>", Syntax),
        ("<svg><![cdata[]]></svg>", Syntax),
        ("<svg>a & b</svg>", Syntax),
        ("<svg>&#;</svg>", Syntax),
        ("<svg>&#x;</svg>", Syntax),
        ("<svg>&#12a;</svg>", Syntax),
        ("<svg>&lt</svg>", Syntax),
        ("<svg>&;</svg>", Syntax),
        ("<svg a></svg>", Syntax),
        ("<svg a=b></svg>", Syntax),
        ("<svg a='b></svg>", Syntax),
        ("<svg a='<'/>", Syntax),
        ("<svg a='b'c='d'/>", Syntax),
        ("<svg a='b'/ >", Syntax),
        ("< svg/>", Syntax),
        ("<svg></ svg>", Syntax),
        ("<svg></svg a='b'>", Syntax),
        ("<1svg/>", Syntax),
        ("<svg><-a/></svg>", Syntax),
        ("<svg><></></svg>", Syntax),
        ("<svg a='1' a='2'/>", Attribute),
        ("<svg verify='1' b='' verify='1'/>", Attribute),
        ("<svg xmlns:a='1' xmlns:a='2'/>", Attribute),
        ("<svg><ob:credential verify='a'/></svg>", Namespace),
        ("<svg a:b=''/>", Namespace),
        ("<svg><a xmlns:b='u'/><b:a/></svg>", Namespace),
        ("<a:b:svg xmlns:a='u'/>", Namespace),
        ("<:svg/>", Namespace),
        ("<svg :a=''/>", Namespace),
        ("<svg a:='' xmlns:a='u'/>", Namespace),
        ("<svg xmlns:='u'/>", Namespace),
        ("<xmlns:svg/>", Namespace),
        ("<html/>", NotSvg),
        ("<ob:credential xmlns:ob='https://purl.imsglobal.org/ob/v3p0' verify='a'/>", NotSvg),
    ] {
        assert_eq!(error(svg), Some(kind), "{svg}");
    }
    for good in [
        "<s:svg xmlns:s='http://www.w3.org/2000/svg'></s:svg >",
        "<svg xml:space='preserve' xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
        "<svg><größe é.-1='ü'/></svg>",
        "<svg\n\ta = \"1\"\r\nb='2' />",
        "<svg xmlns:a='u' a:b='' b=''/>",
    ] {
        assert_eq!(found(good), [], "{good}");
    }
}

#[test]
fn an_error_says_where_it_is() {
    let offset = |svg: &str| read(svg.as_bytes()).error.unwrap().offset;
    assert_eq!(offset("<svg>\0</svg>"), 5);
    assert_eq!(offset("\u{feff}<svg></g>"), 9);
    assert_eq!(offset("<svg>"), 5);
}

/// ENV-13.
#[test]
fn there_is_an_end_to_everything() {
    let limit = |svg: &str| assert_eq!(error(svg), Some(SvgErrorKind::Limit));
    let nested = |depth: usize| format!("{}{}", "<svg>".repeat(depth), "</svg>".repeat(depth));
    assert_eq!(found(&nested(limits::SVG_DEPTH)), []);
    limit(&nested(limits::SVG_DEPTH + 1));
    limit(&"<svg>".repeat(100_000));

    let elements = |count: usize| format!("<svg>{}</svg>", "<g/>".repeat(count - 1));
    assert_eq!(found(&elements(limits::SVG_ELEMENTS)), []);
    limit(&elements(limits::SVG_ELEMENTS + 1));

    let attributes = |count: usize| {
        let attributes: Vec<String> = (0..count).map(|number| format!("a{number}=''")).collect();
        format!("<svg {}/>", attributes.join(" "))
    };
    assert_eq!(found(&attributes(limits::SVG_ATTRIBUTES)), []);
    limit(&attributes(limits::SVG_ATTRIBUTES + 1));

    let namespaces = |count: usize| {
        let inner: String = (0..count - 1).map(|number| format!("<g xmlns:n{number}='u'>")).collect();
        format!("<svg xmlns='s'>{inner}{}</svg>", "</g>".repeat(count - 1))
    };
    assert_eq!(found(&namespaces(limits::SVG_NAMESPACES)), []);
    limit(&namespaces(limits::SVG_NAMESPACES + 1));

    let many = svg(OB, &verify(OB, JWS).repeat(limits::BAKED_TEXTS));
    assert_eq!(found(&many), vec![badge(OB, JWS); limits::BAKED_TEXTS]);
    let more = svg(OB, &verify(OB, JWS).repeat(limits::BAKED_TEXTS + 1));
    assert_eq!(read(more.as_bytes()).baked, found(&many), "what was found before counts");
    limit(&more);

    limit(&format!("<svg/>{}", " ".repeat(limits::PICTURE_BYTES)));
    assert_eq!(found(&format!("<svg/>{}", " ".repeat(limits::PICTURE_BYTES - 6))), []);
}

#[test]
fn a_text_that_is_too_long_is_not_passed_over() {
    let long = "x".repeat(limits::BAKED_BYTES);
    let longer = format!("{long}x");
    let inside = |text: &str| svg(OB3, &format!("<ob:credential>{text}</ob:credential>"));
    assert_eq!(found(&inside(&long)), [badge(OB3, &long)]);
    assert_eq!(found(&svg(OB3, &verify(OB3, &long))), [badge(OB3, &long)]);
    assert_eq!(found(&inside(&longer)), [missing(OB3, Missing::TooLong)]);
    assert_eq!(found(&svg(OB3, &verify(OB3, &longer))), [missing(OB3, Missing::TooLong)]);
    // In pieces, or behind white space: never a part of the text.
    assert_eq!(found(&inside(&format!("{}&#120;{}", long, cdata("{}")))), [missing(OB3, Missing::TooLong)]);
    let spaces = " ".repeat(limits::BAKED_BYTES + 1);
    assert_eq!(found(&inside(&format!("{spaces}{{}}"))), [missing(OB3, Missing::TooLong)]);
}
