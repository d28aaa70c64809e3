//! A paper for reference managers: BibTeX, RIS, Dublin Core.

use std::fmt::Write;

use actix_web::{HttpResponse, http::header, web};

use super::metadata::Described;
use crate::{
    access::{RowId, Test},
    error::{Denied, Error, Outcome},
    features::library::{releases::files, tables::release},
    http::{Answer, House, download::disposition},
};

/// The release of an address, described.
async fn described(house: &House, id: &str) -> Outcome<Described> {
    let id: RowId = id.parse().map_err(|_| Denied::NotFound)?;
    let scope = house.store.public().await?;
    let found =
        scope.rows::<release::Entity>().only(release::Column::Id, Test::is(id)).one().await?.ok_or(Denied::NotFound)?;
    if found.withdrawn_at.is_some() {
        return Err(Error::Gone);
    }
    let process = scope.process(found.process_id).ok_or(Denied::NotFound)?;
    let files = files(&scope, id).await?;
    Ok(Described::for_manager(house, scope.register(), process, &found, &files).ok_or(Denied::NotFound)?)
}

/// A symbol as the name of a file or an entry: letters, digits and hyphens.
fn plain(symbol: &str) -> String {
    symbol.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}

fn sent(paper: &Described, ending: &str, media_type: &'static str, body: String) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, media_type))
        .insert_header((header::CONTENT_DISPOSITION, disposition(&format!("{}.{ending}", plain(&paper.symbol)))))
        .insert_header((header::CACHE_CONTROL, "public, no-cache"))
        .body(body)
}

/// As BibTeX.
pub async fn bibtex(house: web::Data<House>, release: web::Path<String>) -> Answer {
    let paper = described(&house, &release).await?;
    let body = bibtex_of(&paper);
    Ok(sent(&paper, "bib", "application/x-bibtex; charset=utf-8", body))
}

fn bibtex_of(paper: &Described) -> String {
    let mut body = format!("@techreport{{{},\n", plain(&paper.symbol));
    for (name, value) in [
        // Double braces: a body has no first name, and a title keeps its capitals.
        ("author", format!("{{{}}}", tex(&paper.author))),
        ("title", format!("{{{}}}", tex(&paper.title.text))),
        ("institution", tex(&paper.author)),
        ("type", tex(&paper.kind)),
        ("number", tex(&paper.symbol)),
        ("year", tex(paper.year())),
        ("date", tex(&paper.dated)),
        ("langid", language(&paper.title.lang).to_owned()),
        ("url", one_line(&paper.address)),
    ] {
        // Writing into a string cannot fail.
        let _ = writeln!(body, "  {name} = {{{value}}},");
    }
    body.push_str("}\n");
    body
}

/// A language as BibLaTeX names it (its manual, “Language support”).
fn language(code: &str) -> &str {
    match code {
        "en" => "english",
        "es" => "spanish",
        "fr" => "french",
        "ar" => "arabic",
        "ru" => "russian",
        "zh" => "chinese",
        "pt" => "portuguese",
        other => other,
    }
}

/// A text with what means something to TeX escaped.
fn tex(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in one_line(text).chars() {
        match c {
            '\\' => safe.push_str("\\textbackslash "),
            '~' => safe.push_str("\\textasciitilde "),
            '^' => safe.push_str("\\textasciicircum "),
            // An escaped brace still counts for BibTeX, which looks for the end of the field.
            '{' => safe.push('('),
            '}' => safe.push(')'),
            '&' | '%' | '$' | '#' | '_' => {
                safe.push('\\');
                safe.push(c);
            }
            other => safe.push(other),
        }
    }
    safe
}

/// A text without breaks and control characters: one line of a file.
fn one_line(text: &str) -> String {
    let spaced: String =
        text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As RIS.
pub async fn ris(house: web::Data<House>, release: web::Path<String>) -> Answer {
    let paper = described(&house, &release).await?;
    let body = ris_of(&paper);
    Ok(sent(&paper, "ris", "application/x-research-info-systems; charset=utf-8", body))
}

fn ris_of(paper: &Described) -> String {
    let mut date = paper.dated.split('-');
    let mut part = || date.next().unwrap_or_default();
    let date = format!("{}/{}/{}/", part(), part(), part());
    let mut body = String::from("TY  - RPRT\r\n");
    for (tag, value) in [
        ("TI", &paper.title.text),
        ("AU", &paper.author),
        ("PB", &paper.author),
        ("M1", &paper.symbol),
        ("M3", &paper.kind),
        ("PY", &paper.year().to_owned()),
        ("DA", &date),
        ("LA", &paper.title.lang),
        ("UR", &paper.address),
    ] {
        let _ = write!(body, "{tag}  - {}\r\n", one_line(value));
    }
    body.push_str("ER  - \r\n");
    body
}

/// As Dublin Core in XML.
pub async fn dublin_core(house: web::Data<House>, release: web::Path<String>) -> Answer {
    let paper = described(&house, &release).await?;
    let body = dublin_core_of(&paper);
    Ok(sent(&paper, "xml", "application/xml; charset=utf-8", body))
}

fn dublin_core_of(paper: &Described) -> String {
    let mut body = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n",
    );
    let _ = writeln!(body, "  <dc:title xml:lang=\"{}\">{}</dc:title>", xml(&paper.title.lang), xml(&paper.title.text));
    let elements = [
        ("creator", &paper.author),
        ("date", &paper.dated),
        ("type", &paper.kind),
        ("identifier", &paper.symbol),
        ("identifier", &paper.address),
    ];
    let languages = paper.languages.iter().map(|code| ("language", code));
    for (name, value) in elements.into_iter().chain(languages) {
        let _ = writeln!(body, "  <dc:{name}>{}</dc:{name}>", xml(value));
    }
    body.push_str("</oai_dc:dc>\n");
    body
}

/// A text for XML: escaped, and without what XML 1.0 does not allow at all.
pub(super) fn xml(text: &str) -> String {
    let allowed =
        text.chars().filter(|c| (!c.is_control() || matches!(c, '\t' | '\n')) && !matches!(c, '\u{fffe}' | '\u{ffff}'));
    let mut safe = String::with_capacity(text.len());
    for c in allowed {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_title_stays_in_its_field() {
        let title = "A {b} \\c % $x_1\r\nER  - \u{0} <d> & \"e\"";
        assert_eq!(tex(title), "A (b) \\textbackslash c \\% \\$x\\_1 ER - <d> \\& \"e\"");
        assert_eq!(one_line(title).lines().count(), 1);
        assert_eq!(xml("<d a='1'>\u{0}&\""), "&lt;d a=&#39;1&#39;&gt;&amp;&quot;");
    }

    #[test]
    fn a_symbol_is_a_plain_name() {
        assert_eq!(plain("DEMO/PUEBLA/2000/1"), "DEMO-PUEBLA-2000-1");
    }
}
