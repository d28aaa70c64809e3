//! What is told of what is hidden, of pictures on the web, and of kinds of file out of which nothing is taken.

use super::*;

#[test]
fn webp_and_gif_tell_and_then_do_not_alone_and_within_a_text() {
    for (picture, media_type) in
        [(webp(NAME, 6), "image/webp"), (webp(NAME, 1), "image/webp"), (gif(NAME), "image/gif")]
    {
        let before = told(&picture, media_type);
        assert!(before.iter().any(|one| one.0 == Kind::Author && one.1 == NAME), "{before:?}");
        let cleaned = without(&picture, media_type);
        assert!(told(&cleaned, media_type).is_empty());
        // What is clean is written as it is.
        assert_eq!(stripped(opened(&cleaned), media_type).as_ref(), Ok(&cleaned));
    }
    let file = packed(&[
        ("[Content_Types].xml", b"<Types/>".to_vec()),
        ("word/media/image1.webp", webp(NAME, 1)),
        ("word/media/image2.png", gif(NAME)),
    ]);
    assert!(told(&without(&file, DOCX), DOCX).is_empty());
    let file = packed(&[
        ("content.xml", b"<office:document-content xmlns:office='o'/>".to_vec()),
        ("Pictures/1.webp", webp(NAME, 1)),
        ("Pictures/2.gif", gif(NAME)),
    ]);
    assert!(told(&without(&file, ODT), ODT).is_empty());
}

#[test]
fn c3_a_webp_or_gif_that_breaks_off_anywhere_is_none_or_tells_nothing_when_cleaned() {
    for picture in [webp(NAME, 6), gif(NAME)] {
        for end in 0..picture.len() {
            if let Some(cleaned) = picture::cleaned(&picture[..end]) {
                let mut told = Told::default();
                assert!(picture::read(&cleaned, &mut told).is_some() && !told.has_removable(), "{end}: {told:?}");
            }
            let mut mangled = picture.clone();
            mangled[end] = mangled[end].wrapping_add(1);
            let _ = picture::read(&mangled, &mut Told::default());
            let _ = picture::cleaned(&mangled);
        }
    }
    for end in 0..webp(NAME, 6).len() {
        assert!(picture::cleaned(&webp(NAME, 6)[..end]).is_none());
    }
}

#[test]
fn what_is_not_shown_in_opendocument_is_told_and_stays() {
    let file = packed(&[
        (
            "styles.xml",
            "<office:document-styles xmlns:office='o' xmlns:style='s' xmlns:text='t'><office:styles><style:style style:name='Secret' \
             style:family='text'><style:text-properties text:display='none'/></style:style></office:styles></office:document-styles>",
        ),
        (
            "content.xml",
            "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:dc='d'><text:p>Draft \
             <text:span text:style-name='Secret'>for us alone</text:span><office:annotation><dc:creator>Ana Muestra</dc:creator>\
             </office:annotation></text:p><text:section text:name='Annex' text:display='none'><text:p>never</text:p></text:section>\
             <table:table><table:table-row table:visibility='collapse'/></table:table></office:document-content>",
        ),
    ]);
    let stays = [
        (Kind::HiddenText, String::new(), 1),
        (Kind::HiddenSection, "Annex".to_owned(), 1),
        (Kind::HiddenCells, String::new(), 1),
    ];
    assert_eq!(told(&file, ODT).len(), 4);
    let cleaned = without(&file, ODT);
    assert_eq!(told(&cleaned, ODT), stays);
    assert!(names(&cleaned, "for us alone") && names(&cleaned, "never"));
}

#[test]
fn what_a_style_hides_in_a_text_and_what_is_hidden_on_a_slide_or_a_sheet_is_told_and_stays() {
    let file = archive(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Id='rId1' Type='x/styles' Target='styles.xml'/></Relationships>",
        ),
        (
            "word/styles.xml",
            "<w:styles xmlns:w='w'><w:style w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style></w:styles>",
        ),
        (
            "word/document.xml",
            "<w:document xmlns:w='w'><w:p><w:r><w:rPr><w:rStyle w:val='Secret'/></w:rPr><w:t>hidden</w:t></w:r></w:p></w:document>",
        ),
    ]);
    assert_eq!(told(&file, DOCX), [(Kind::HiddenText, String::new(), 1)]);
    let shape = "<p:sld xmlns:p='p'><p:cNvPr id='1' hidden='1'/><p:cNvPr id='2'/></p:sld>";
    let file = archive(&[("[Content_Types].xml", "<Types/>"), ("ppt/slides/slide1.xml", shape)]);
    assert_eq!(told(&file, PPTX), [(Kind::HiddenShapes, String::new(), 1)]);
    let file = archive(&[("[Content_Types].xml", "<Types/>"), ("xl/drawings/drawing1.xml", shape)]);
    assert_eq!(told(&file, XLSX), [(Kind::HiddenShapes, String::new(), 1)]);
}

/// A text of one line that names this style, with these styles and with relations of these types to each.
fn styled(style: &str, parts: &[(&str, &str, &[&str])], last: bool) -> Vec<u8> {
    let relations = parts.iter().flat_map(|(place, _, kinds)| kinds.iter().map(move |kind| (place, kind)));
    let relations: String = relations
        .map(|(place, kind)| format!("<Relationship Id='r' Type='x/{kind}' Target='/{place}'/>"))
        .collect::<Vec<_>>()
        .concat();
    let head = [
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("word/_rels/document.xml.rels", format!("<Relationships>{relations}</Relationships>")),
        (
            "word/document.xml",
            format!("<w:document xmlns:w='w'><w:p><w:pPr>{style}</w:pPr><w:r><w:t>text</w:t></w:r></w:p></w:document>"),
        ),
    ];
    let styles = parts.iter().map(|(place, styles, _)| (*place, format!("<w:styles xmlns:w='w'>{styles}</w:styles>")));
    let mut members: Vec<(&str, String)> = head.into_iter().chain(styles).collect();
    if last {
        members.reverse();
    }
    packed(&members)
}

#[test]
fn what_a_style_hides_is_told_wherever_it_stands_and_whatever_else_its_part_is_called() {
    let secret = "<w:style w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style>";
    let default = "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'><w:rPr><w:vanish/></w:rPr></w:style>";
    let all = "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>";
    let named = "<w:pStyle w:val='Secret'/>";
    let (main, kept) = ("word/styles.xml", "word/glossary/styles.xml");
    let glossary = "<w:style w:styleId='Normal'/>";
    for last in [false, true] {
        for (style, parts) in [
            (named, vec![(main, secret, ["styles"].as_slice()), (kept, glossary, ["styles"].as_slice())]),
            (named, vec![(main, secret, ["styles", "other"].as_slice())]),
            (named, vec![(main, secret, ["other", "styles", "thumbnail"].as_slice())]),
            (named, vec![(main, secret, ["other"].as_slice())]),
            (named, vec![("word/looks.xml", secret, ["styles"].as_slice())]),
            (named, vec![("parts/looks.xml", secret, ["styles", "other"].as_slice())]),
            ("", vec![(main, default, ["styles"].as_slice()), (kept, glossary, ["styles"].as_slice())]),
            (named, vec![(main, all, ["styles"].as_slice())]),
            ("", vec![(main, all, ["styles"].as_slice())]),
        ] {
            let told = told(&styled(style, &parts, last), DOCX);
            assert!(told.contains(&(Kind::HiddenText, String::new(), 1)), "{last} {style} {parts:?}: {told:?}");
        }
        let shown = styled("", &[(main, secret, &["styles"]), (kept, glossary, &["styles"])], last);
        assert!(told(&shown, DOCX).is_empty());
    }
    // What another relation says of the text itself does not keep it from being read.
    let file = archive(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "_rels/.rels",
            "<Relationships><Relationship Id='r' Type='x/thumbnail' Target='word/document.xml'/></Relationships>",
        ),
        (
            "word/document.xml",
            "<w:document xmlns:w='w'><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>text</w:t></w:r></w:p></w:document>",
        ),
    ]);
    assert!(told(&file, DOCX).contains(&(Kind::HiddenText, String::new(), 1)));
}

#[test]
fn what_is_read_aloud_for_a_link_and_films_in_a_pdf_are_told_and_stay() {
    let file = page(
        "/Annots [5 0 R 6 0 R 7 0 R]",
        &[
            format!("<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Contents (by {NAME}) /Alt (the charter) >>"),
            "<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>".to_owned(),
            format!("<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /T ({NAME}) /FS 8 0 R >>"),
            "<< /Type /Filespec /F (a.txt) /EF << >> >>".to_owned(),
        ],
    );
    let stays = [
        (Kind::Spoken, format!("by {NAME}"), 1),
        (Kind::Spoken, "the charter".to_owned(), 1),
        (Kind::Unread, "RichMedia".to_owned(), 1),
    ];
    let before = told(&file, PDF);
    assert!(stays.iter().all(|one| before.contains(one)), "{before:?}");
    assert!(before.contains(&(Kind::Embedded, "a.txt".to_owned(), 1)) && tells(&file, PDF, Kind::Commenter, 1));
    let cleaned = stripped(opened(&file), PDF).expect("a file that can be cleaned");
    assert_eq!(told(&cleaned, PDF), stays);
}

#[test]
fn of_other_kinds_it_is_told_and_nothing_is_taken_out() {
    let page = format!("<!-- for {NAME} --><meta name='author' content='{NAME}'><p>text");
    for (file, media_type) in [
        (rtf(NAME), "application/rtf"),
        (old_office(NAME), "application/msword"),
        (old_office(NAME), "application/vnd.ms-excel"),
        (page.clone().into_bytes(), "text/html"),
        (page.into_bytes(), "image/svg+xml"),
    ] {
        let said = read(opened(&file), media_type).expect("a file that can be read");
        assert!(tells(&file, media_type, Kind::Author, 1), "{media_type}: {said:?}");
        assert!(said.has_fixed() && !said.has_removable(), "{media_type}");
        assert_eq!(stripped(opened(&file), media_type), Err(Refused::Fixed), "{media_type}");
    }
    assert!(!read(opened(&telling_docx(NAME)), DOCX).expect("a file").fixed);
    for media_type in ["application/rtf", "application/msword"] {
        assert_eq!(read(opened(b"garbage"), media_type), Err(Refused::Unreadable));
    }
}

#[test]
fn what_a_page_or_a_drawing_hides_itself_is_told() {
    let page = b"<div hidden>never</div><p style='display:none'>never</p><p>Draft".as_slice();
    assert_eq!(told(page, "text/html"), [(Kind::HiddenText, String::new(), 2)]);
    for media_type in ["image/svg+xml", "text/xml"] {
        assert_eq!(told(page, media_type), [(Kind::HiddenText, String::new(), 1)], "{media_type}");
    }
    assert!(!read(opened(page), "text/html").expect("a page").has_fixed());
}

#[test]
fn c3_an_old_file_that_breaks_off_anywhere_is_none_or_tells_what_it_still_has() {
    let file = old_office(NAME);
    for end in (0..file.len()).step_by(7) {
        let _ = read_bytes(&file[..end], Format::Compound);
        let mut mangled = file.clone();
        mangled[end] = mangled[end].wrapping_add(1);
        let _ = read_bytes(&mangled, Format::Compound);
    }
}

#[test]
fn what_holds_of_all_files_of_a_kind_is_known_by_its_type() {
    assert_eq!(remark("text/plain"), Some(Remark::Bare));
    assert_eq!(remark("text/markdown"), Some(Remark::Marked));
    assert_eq!(remark("text/html"), Some(Remark::Source));
    assert_eq!(remark("application/vnd.ms-powerpoint"), Some(Remark::Old));
    assert_eq!((remark(DOCX), remark("application/zip")), (None, None));
    assert!(is_bare("text/csv") && is_bare("text/markdown") && !is_bare("text/html") && !is_known("text/plain"));
}
