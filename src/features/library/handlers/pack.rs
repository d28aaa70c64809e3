//! Papers taken along as one archive, for work without a network.

use std::collections::HashMap;

use actix_web::{
    HttpRequest, HttpResponse,
    http::{Method, header},
    web,
};
use askama::Template;

use super::{chosen::named, folders::has_papers};
use crate::{
    access::{Grant, Read, RowId},
    error::{Denied, Error, Outcome},
    features::library::{
        folders, kind_name,
        packs::{self, Pack, What},
        rows::for_reader,
        tables::{document, document_file},
    },
    http::{
        Answer, Fields, Granted, Visit,
        download::disposition,
        links::{file_kind, size, space_href},
        names::{Organisations, space_name},
        on_to,
        times::dated,
        views::language_name,
    },
    pack::{
        self, INDEX, MANIFEST, Part, SUMS,
        index::{PackFile, PackFolder, PackPage, PackPaper, PackWords, href},
        manifest::{self, Row},
        names::Places,
    },
};

/// The accents of the style sheet in the light, by name: a pack has no style sheet beside it.
const ACCENTS: [(&str, &str); 11] = [
    ("madder", "#9a2c22"),
    ("ultra", "#2c4199"),
    ("pine", "#1d6147"),
    ("ochre", "#7b5300"),
    ("plum", "#77306a"),
    ("teal", "#0c6470"),
    ("umber", "#6f4424"),
    ("olive", "#575c10"),
    ("slate", "#3f5568"),
    ("brick", "#a0410f"),
    ("violet", "#553a94"),
];

/// What an address asks for: chosen papers, a folder, or all of the space.
fn what(fields: &Fields) -> Result<What, Denied> {
    let papers = named(fields);
    match fields.one("folder") {
        _ if !papers.is_empty() => Ok(What::Papers(papers)),
        // Nothing that can be read is not everything.
        _ if !fields.all("document").is_empty() => Err(Denied::NotFound),
        "" => Ok(What::Space),
        folder => folder.parse().map(What::Folder).map_err(|_| Denied::NotFound),
    }
}

/// The archive. Every paper in it leaves a line in the record before the first byte is sent.
pub async fn download(request: HttpRequest, granted: Granted<Read>, fields: web::Query<Fields>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    has_papers(grant)?;
    let most = visit.house.pack_limit();
    if most == 0 {
        return Err(Denied::NotFound.into());
    }
    let asked = what(&fields)?;
    let gathered = packs::gather(grant, &asked).await?;
    let here = space_href(grant, grant.here()?);
    if packs::is_too_large(&gathered, most) {
        return Ok(on_to(&format!("{here}?done=pack-large")));
    }
    if gathered.papers.is_empty() && !matches!(asked, What::Space) {
        return Err(Denied::NotFound.into());
    }
    let mut answer = HttpResponse::Ok();
    answer
        .content_type("application/zip")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .insert_header((header::CONTENT_DISPOSITION, disposition(&name(visit, grant, (&asked, &gathered))?)))
        .insert_header((header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox; frame-ancestors 'none'"));
    if request.method() == Method::HEAD {
        return Ok(answer.streaming(futures_util::stream::empty::<std::io::Result<bytes::Bytes>>()));
    }
    if !packs::record(grant, &gathered).await? {
        return Ok(on_to(&format!("{here}?done=pack-many")));
    }
    let parts = parts(visit, grant, &gathered).await?;
    let blobs = visit.house.blobs.clone();
    let open = move |sha256: String, size: u64| {
        let blobs = blobs.clone();
        async move {
            let file = blobs.outgoing(&sha256).await.map_err(std::io::Error::other)?;
            Ok(file.bytes(0, size))
        }
    };
    Ok(answer.streaming(pack::stream(parts, open)))
}

/// `puebla-members.zip`; of a folder `puebla-members-Reports.zip`.
fn name(visit: &Visit, grant: &Grant<Read>, (asked, pack): (&What, &Pack)) -> Outcome<String> {
    let here = grant.here()?;
    let process = visit.scope.process(here.process).map_or("", |process| process.slug.as_str());
    let folder = match asked {
        What::Folder(id) => pack.tree.iter().find(|placed| placed.row.id == *id),
        What::Papers(_) | What::Space => None,
    };
    let folder = folder.map(|placed| format!("-{}", placed.row.name)).unwrap_or_default();
    Ok(format!("{process}-{}{folder}.zip", here.slug))
}

/// A file with its place in the pack.
struct Placed<'p> {
    paper: &'p document::Model,
    file: &'p document_file::Model,
    path: String,
}

async fn parts(visit: &Visit, grant: &Grant<Read>, pack: &Pack) -> Outcome<Vec<Part>> {
    let mut places = Places::new();
    let mut placed = Vec::new();
    for paper in &pack.papers {
        let folder = pack.folders_of(paper);
        for file in pack.files.get(&paper.id).into_iter().flatten() {
            let path = places.place(&folder, paper.symbol.as_deref(), &file.language, &file.name);
            placed.push(Placed { paper, file, path });
        }
    }
    let index = page(visit, grant, pack, &placed).await?.render()?;
    let table = manifest::table(&rows(visit, &placed)).map_err(|fault| Error::Internal(fault.to_string()))?;
    let sums = manifest::sums(placed.iter().map(|one| (one.path.as_str(), one.file.sha256.as_str())));
    let made = |path: &str, content: Vec<u8>| Part::Bytes { path: path.into(), content: content.into() };
    let mut parts = vec![made(INDEX, index.into_bytes()), made(MANIFEST, table), made(SUMS, sums.into_bytes())];
    parts.extend(placed.into_iter().map(|one| Part::File {
        path: one.path,
        sha256: one.file.sha256.clone(),
        size: u64::try_from(one.file.size).unwrap_or(0),
        modified: one.paper.placed_at,
    }));
    Ok(parts)
}

fn rows(visit: &Visit, placed: &[Placed<'_>]) -> Vec<Row> {
    let organisations = Organisations::of(&visit.scope);
    let row = |one: &Placed<'_>| Row {
        path: one.path.clone(),
        symbol: one.paper.symbol.clone().unwrap_or_default(),
        title: one.file.title.clone(),
        language: one.file.language.clone(),
        original: one.file.original,
        kind: kind_name(visit.scope.register(), &one.paper.kind, visit.w),
        from: one.paper.originator_id.map(|id| organisations.name(id, visit.w)).unwrap_or_default(),
        date: one.paper.dated.clone(),
        size: u64::try_from(one.file.size).unwrap_or(0),
        sha256: one.file.sha256.clone(),
    };
    placed.iter().map(row).collect()
}

/// The page that leads through the pack.
async fn page(visit: &Visit, grant: &Grant<Read>, pack: &Pack, placed: &[Placed<'_>]) -> Outcome<PackPage> {
    let w = visit.w;
    let here = grant.here()?;
    let process = visit.scope.process(here.process).ok_or(Denied::NotFound)?;
    let organisations = Organisations::of(grant);
    let accent = ACCENTS.iter().find(|(name, _)| *name == process.accent).map_or("", |(_, colour)| *colour);
    let when = w.instant(grant.now(), process.zone);
    let made_for = grant.viewer().map(|viewer| viewer.name.clone()).unwrap_or_default();
    let about =
        |path: &str, key: &str| PackFile { href: href(path), label: w.t(key), original: false, size: String::new() };
    Ok(PackPage {
        lang: w.lang.code().into(),
        dir: w.lang.dir().into(),
        accent: accent.into(),
        house: process.name(w),
        title: space_name(here, &organisations, w),
        subtitle: w.n("library-chosen-count", pack.papers.len()),
        words: PackWords {
            contents: w.t("library-folders"),
            symbol: w.t("library-col-symbol"),
            title: w.t("library-col-title"),
            from: w.t("library-col-from"),
            date: w.t("library-col-date"),
            files: w.t("library-col-files"),
            original: w.t("library-the-original"),
            nothing: w.t("library-folder-empty"),
        },
        folders: in_folders(visit, pack, placed),
        about: vec![about(MANIFEST, "library-pack-table"), about(SUMS, "library-pack-sums")],
        notes: vec![
            w.a2("library-pack-made", "when", when, "person", made_for),
            format!("{} {}", w.t("library-pack-readers"), visit.who_reads(here.id).await?),
            w.t("library-pack-verify"),
        ],
    })
}

/// The folders of the pack that have papers, in the order of the space; first those that lie in none.
fn in_folders(visit: &Visit, pack: &Pack, placed: &[Placed<'_>]) -> Vec<PackFolder> {
    let w = visit.w;
    let mut by_paper: HashMap<RowId, Vec<&Placed<'_>>> = HashMap::new();
    for one in placed {
        by_paper.entry(one.paper.id).or_default().push(one);
    }
    let open = (None, w.t("library-folder-none"));
    let each = pack.tree.iter().map(|folder| {
        let path = folders::path(&pack.tree, folder.row.id);
        let names: Vec<&str> = path.iter().map(|row| row.name.as_str()).collect();
        (Some(folder.row.id), names.join(" / "))
    });
    let mut shown = Vec::new();
    for (id, name) in std::iter::once(open).chain(each) {
        let known = |id: &RowId| pack.tree.iter().any(|folder| folder.row.id == *id);
        let within = pack.papers.iter().filter(|paper| paper.folder_id.filter(known) == id);
        let papers: Vec<PackPaper> = within
            .filter_map(|paper| listed(visit, pack, paper, by_paper.get(&paper.id).map_or(&[], Vec::as_slice)))
            .collect();
        if !papers.is_empty() {
            shown.push(PackFolder { name, papers });
        }
    }
    shown
}

fn listed(visit: &Visit, pack: &Pack, paper: &document::Model, own: &[&Placed<'_>]) -> Option<PackPaper> {
    let w = visit.w;
    let shown = for_reader(w, pack.files.get(&paper.id)?)?;
    let organisations = Organisations::of(&visit.scope);
    let file = |one: &&Placed<'_>| PackFile {
        href: href(&one.path),
        label: [language_name(w, &one.file.language), w.t(file_kind(&one.file.media_type))]
            .join(w.t("list-comma").as_str()),
        original: one.file.original,
        size: size(w, one.file.size),
    };
    Some(PackPaper {
        symbol: paper.symbol.clone().unwrap_or_default(),
        title: shown.title.clone(),
        title_lang: shown.language.clone(),
        from: paper.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default(),
        date: dated(w, &paper.dated).map(|date| date.text).unwrap_or_default(),
        files: own.iter().map(file).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_has_the_accents_of_the_style_sheet() {
        let sheet = include_str!("../../../../web/static/app.css");
        for (name, colour) in ACCENTS {
            let line = sheet.lines().find(|line| line.contains(&format!("[data-accent=\"{name}\"]")));
            assert!(line.is_some_and(|line| line.contains(&format!("--accent: {colour};"))), "{name}");
        }
    }
}
