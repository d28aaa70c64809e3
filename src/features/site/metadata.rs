//! A released paper described for those who cite it: people, search engines, reference managers.

use serde_json::json;

use super::{
    pages::{Citation, Link},
    papers::{file_href, original},
    pieces::{Known, Site, in_path},
    told::Told,
};
use crate::{
    access::RowId,
    features::library::tables::{release, release_file},
    http::House,
    i18n::{Lang, Words},
};

/// What is told of a paper.
#[derive(Clone, Debug)]
pub(super) struct Described {
    id: RowId,
    /// The title.
    pub title: Told,
    /// The body whose paper it is.
    pub author: String,
    /// The symbol.
    pub symbol: String,
    /// The paper's own date, as precise as it is known.
    pub dated: String,
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
        title: &Told,
    ) -> Self {
        Self::plain(&site.house, &known.seen.full_name, release, files, title.clone())
    }

    /// The same without a page: for a reference manager, under the title of the original.
    pub fn for_manager(
        house: &House,
        author: &str,
        release: &release::Model,
        files: &[release_file::Model],
    ) -> Option<Self> {
        let original = original(files)?;
        Some(Self::plain(house, author, release, files, Told::new(&original.title, &original.language)))
    }

    fn plain(
        house: &House,
        author: &str,
        release: &release::Model,
        files: &[release_file::Model],
        title: Told,
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
            released: release.visible_at.format("%Y-%m-%d").to_string(),
            languages: files.iter().map(|file| file.language.clone()).collect(),
            address: house.link(&format!("/d/{}", in_path(&release.symbol))),
            kind: Words::of(Lang::En).t(&format!("kind-{}", release.kind)),
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
            text: Told::own(format!("{said} {}{}", w.t("site-wordmark"), w.t("list-comma")).trim_end(), w),
            address: self.address.clone(),
            formats: vec![format("bib", "BibTeX"), format("ris", "RIS"), format("xml", "Dublin Core")],
        }
    }

    /// Elements of the head: Dublin Core, and those that search engines for papers read.
    pub fn elements(&self) -> Vec<(String, String)> {
        let mut all: Vec<(&str, &str)> = vec![
            ("DC.title", &self.title.text),
            ("DC.creator", &self.author),
            ("DC.date", &self.dated),
            ("DC.type", &self.kind),
            ("DC.identifier", &self.symbol),
            ("DC.identifier", &self.address),
        ];
        all.extend(self.languages.iter().map(|code| ("DC.language", code.as_str())));
        let date = self.dated.replace('-', "/");
        all.extend([
            ("citation_title", self.title.text.as_str()),
            ("citation_author", &self.author),
            ("citation_publication_date", &date),
            ("citation_language", &self.title.lang),
            ("citation_technical_report_institution", &self.author),
            ("citation_technical_report_number", &self.symbol),
        ]);
        let pdf = self.files.iter().filter(|file| file.media_type == "application/pdf");
        all.extend(pdf.map(|file| ("citation_pdf_url", file.address.as_str())));
        all.into_iter().map(|(name, content)| (name.to_owned(), content.to_owned())).collect()
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
                "contentSize": file.size.to_string(),
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
