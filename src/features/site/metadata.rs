//! A released paper described for those who cite it: people, search engines, reference managers.

use chrono::SecondsFormat;
use serde_json::json;

use super::{
    pages::{Citation, Link},
    papers::{file_href, original, zone},
    pieces::{Known, Site},
    wording::Wording,
};
use crate::{
    access::{ProcessSeen, Register, RowId},
    clock::PartialDate,
    features::library::{
        kind_name,
        tables::{release, release_file},
    },
    http::{House, spelling::in_path},
    i18n::{Lang, Words},
};

/// What is told of a paper.
#[derive(Clone, Debug)]
pub(super) struct Described {
    id: RowId,
    /// The title.
    pub title: Wording,
    /// The body whose paper it is.
    pub author: String,
    /// The symbol.
    pub symbol: String,
    /// The paper's own date, as precise as it is known.
    pub dated: String,
    /// When it was released, to the second, with the offset of its zone.
    released: String,
    /// The codes of its languages, the original first.
    pub languages: Vec<String>,
    /// The lasting address.
    pub address: String,
    /// Its kind in English.
    pub kind: String,
    files: Vec<FileTold>,
}

#[derive(Clone, Debug)]
struct FileTold {
    address: String,
    media_type: String,
    language: String,
    title: String,
    size: i64,
    sha256: String,
}

impl Described {
    /// What is told of a release under a title.
    pub fn of(
        site: &Site,
        known: &Known,
        release: &release::Model,
        files: &[release_file::Model],
        title: &Wording,
    ) -> Self {
        Self::plain(&site.house, site.scope.register(), &known.seen.full_name(site.w), release, files, title.clone())
    }

    /// The same without a page: for a reference manager, under the title of the original and by a name in its language.
    pub fn for_manager(
        house: &House,
        register: &Register,
        process: &ProcessSeen,
        release: &release::Model,
        files: &[release_file::Model],
    ) -> Option<Self> {
        let original = original(files)?;
        let author = process.full_name(Words::of(Lang::of_code(&original.language).unwrap_or(Lang::En)));
        Some(Self::plain(house, register, &author, release, files, Wording::new(&original.title, &original.language)))
    }

    fn plain(
        house: &House,
        register: &Register,
        author: &str,
        release: &release::Model,
        files: &[release_file::Model],
        title: Wording,
    ) -> Self {
        let told = |file: &release_file::Model| FileTold {
            address: house.link(&file_href(file)),
            media_type: file.media_type.clone(),
            language: file.language.clone(),
            title: file.title.clone(),
            size: file.size,
            sha256: file.sha256.clone(),
        };
        Self {
            id: release.id,
            title,
            author: author.to_owned(),
            symbol: release.symbol.clone(),
            dated: release.dated.clone(),
            released: release.visible_at.with_timezone(&zone(release)).to_rfc3339_opts(SecondsFormat::Secs, true),
            languages: files.iter().map(|file| file.language.clone()).collect(),
            address: house.link(&format!("/d/{}", in_path(&release.symbol))),
            kind: kind_name(register, &release.kind, Words::of(Lang::En)),
            files: files.iter().map(told).collect(),
        }
    }

    /// The year of the paper.
    pub fn year(&self) -> &str {
        self.dated.get(..4).unwrap_or_default()
    }

    /// How to cite it.
    pub fn citation(&self, site: &Site) -> Citation {
        let w = &site.w;
        let rest = [self.symbol.as_str(), self.year()].join(&w.t("list-comma"));
        let said = w.a3("site-citation", "author", &self.author, "title", &self.title.text, "rest", rest);
        let format =
            |ending: &str, text: &str| Link { href: format!("/cite/{}.{ending}", self.id), text: text.to_owned() };
        Citation {
            text: Wording::own(format!("{said} {}{}", w.t("site-wordmark"), w.t("list-comma")).trim_end(), w),
            address: self.address.clone(),
            formats: vec![format("bib", "BibTeX"), format("ris", "RIS"), format("xml", "Dublin Core")],
        }
    }

    /// The date as search engines for papers read it: `2000/03/24`, or the year alone where the day is not known.
    fn day_or_year(&self) -> String {
        match self.dated.parse() {
            Ok(PartialDate::Day(day)) => day.format("%Y/%m/%d").to_string(),
            _ => self.year().to_owned(),
        }
    }

    /// Elements of the head: Dublin Core (DCMI, “Expressing Dublin Core metadata using HTML/XHTML meta and link elements”),
    /// and those that search engines for papers read, of which each stands once.
    pub fn elements(&self) -> Vec<(&'static str, String)> {
        let mut all = vec![
            ("DC.title", self.title.text.clone()),
            ("DC.creator", self.author.clone()),
            ("DC.date", self.dated.clone()),
            ("DC.type", self.kind.clone()),
            ("DC.identifier", self.symbol.clone()),
            ("DC.identifier", self.address.clone()),
        ];
        all.extend(self.languages.iter().map(|code| ("DC.language", code.clone())));
        all.extend([
            ("citation_title", self.title.text.clone()),
            ("citation_author", self.author.clone()),
            ("citation_publication_date", self.day_or_year()),
            ("citation_language", self.title.lang.clone()),
            ("citation_technical_report_institution", self.author.clone()),
            ("citation_technical_report_number", self.symbol.clone()),
        ]);
        // The file that the title belongs to: in its language.
        let is_pdf = |file: &&FileTold| file.media_type == "application/pdf" && file.language == self.title.lang;
        all.extend(self.files.iter().find(is_pdf).map(|file| ("citation_pdf_url", file.address.clone())));
        all
    }

    /// The description of schema.org.
    pub fn jsonld(&self) -> String {
        let encoding = |file: &FileTold| {
            json!({
                "@type": "MediaObject",
                "name": file.title,
                "contentUrl": file.address,
                "encodingFormat": file.media_type,
                "inLanguage": file.language,
                "contentSize": format!("{} B", file.size),
                "sha256": file.sha256,
            })
        };
        json!({
            "@context": "https://schema.org",
            "@type": "DigitalDocument",
            "@id": self.address,
            "url": self.address,
            "name": self.title.text,
            "identifier": self.symbol,
            "genre": self.kind,
            "author": { "@type": "Organization", "name": self.author },
            "dateCreated": self.dated,
            "datePublished": self.released,
            "inLanguage": self.languages,
            "isAccessibleForFree": true,
            "encoding": self.files.iter().map(encoding).collect::<Vec<_>>(),
        })
        .to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described(dated: &str) -> Described {
        let file = |language: &str, media_type: &str| FileTold {
            address: format!("https://vs.example/files/{language}"),
            media_type: media_type.to_owned(),
            language: language.to_owned(),
            title: "Comunicado".to_owned(),
            size: 1200,
            sha256: "0".repeat(64),
        };
        Described {
            id: RowId::fresh(),
            title: Wording::new("Comunicado", "es"),
            author: "Regional Conference on Migration".to_owned(),
            symbol: "DEMO/PUEBLA/2000/1".to_owned(),
            dated: dated.to_owned(),
            released: "2001-02-14T10:05:00-06:00".to_owned(),
            languages: vec!["es".to_owned(), "en".to_owned()],
            address: "https://vs.example/d/DEMO/PUEBLA/2000/1".to_owned(),
            kind: "communiqué".to_owned(),
            files: vec![file("en", "application/pdf"), file("es", "application/pdf"), file("es", "text/plain")],
        }
    }

    #[test]
    fn each_element_of_a_citation_stands_once_and_is_that_of_the_title() {
        let elements = described("2000-03").elements();
        let of = |name: &str| -> Vec<&str> {
            elements.iter().filter(|(other, _)| *other == name).map(|(_, content)| content.as_str()).collect()
        };
        for (name, _) in elements.iter().filter(|(name, _)| name.starts_with("citation_")) {
            assert_eq!(of(name).len(), 1, "{name}");
        }
        assert_eq!(of("citation_pdf_url"), ["https://vs.example/files/es"]);
        assert_eq!(of("citation_language"), ["es"]);
        assert_eq!(of("DC.language"), ["es", "en"]);
        assert_eq!(of("DC.date"), ["2000-03"]);
    }

    #[test]
    fn a_date_is_as_precise_as_it_is_known_and_as_its_readers_can_read_it() {
        for (dated, told) in [("2000", "2000"), ("2000-03", "2000"), ("2000-03-24", "2000/03/24")] {
            assert_eq!(described(dated).day_or_year(), told);
        }
    }

    #[test]
    fn the_description_for_machines_has_whole_values() {
        let told: serde_json::Value = serde_json::from_str(&described("2000-03-24").jsonld()).unwrap();
        assert_eq!(told["@type"], "DigitalDocument");
        assert_eq!(told["dateCreated"], "2000-03-24");
        assert_eq!(told["datePublished"], "2001-02-14T10:05:00-06:00");
        assert_eq!(told["inLanguage"], json!(["es", "en"]));
        assert_eq!(told["encoding"][0]["contentSize"], "1200 B");
    }
}
