//! A pack for tests: papers of one meeting, with names in four scripts.

use super::index::{PackFile, PackFolder, PackPage, PackPaper, PackWords, href};

fn file(path: &str, label: &str, original: bool, size: &str) -> PackFile {
    PackFile { href: href(path), label: label.into(), original, size: size.into() }
}

fn paper(symbol: &str, title: &str, lang: &str, from: &str, date: &str, files: Vec<PackFile>) -> PackPaper {
    let [symbol, title, title_lang, from, date] = [symbol, title, lang, from, date].map(str::to_owned);
    PackPaper { symbol, title, title_lang, from, date, files }
}

pub(super) fn page() -> PackPage {
    let agenda = "Fifth meeting/Agenda/RCM-VM-2000-1 en Agenda.pdf";
    let folders = vec![
        PackFolder {
            name: "Agenda and organisation".into(),
            papers: vec![
                paper(
                    "RCM/VM/2000/1",
                    "Draft agenda",
                    "en",
                    "Chair",
                    "3 March 2000",
                    vec![
                        file(agenda, "English, PDF", true, "84 KB"),
                        file("Fifth meeting/Agenda/RCM-VM-2000-1 es Agenda.pdf", "Español, PDF", false, "86 KB"),
                    ],
                ),
                paper(
                    "",
                    "Note on the venue",
                    "en",
                    "",
                    "",
                    vec![file("Fifth meeting/en Venue.txt", "English, text", true, "2 KB")],
                ),
            ],
        },
        PackFolder {
            name: "Reports".into(),
            papers: vec![
                paper(
                    "RCM/VM/2000/3",
                    "Informe del Grupo Consultivo sobre estadísticas migratorias",
                    "es",
                    "México",
                    "9 March 2000",
                    vec![file("Fifth meeting/Reports/RCM-VM-2000-3 es Informe.pdf", "Español, PDF", true, "1.2 MB")],
                ),
                paper(
                    "RCM/VM/2000/4",
                    "تقرير الاجتماع الخامس",
                    "ar",
                    "Secretariat",
                    "10 March 2000",
                    vec![file("Fifth meeting/Reports/RCM-VM-2000-4 ar تقرير.docx", "العربية, DOCX", true, "44 KB")],
                ),
                paper(
                    "RCM/VM/2000/5",
                    "第五次会议报告",
                    "zh",
                    "Secretariat",
                    "10 March 2000",
                    vec![file("Fifth meeting/Reports/RCM-VM-2000-5 zh 报告.pdf", "中文, PDF", false, "96 KB")],
                ),
            ],
        },
        PackFolder { name: "Communiqués".into(), papers: vec![] },
    ];
    let words = ["Contents", "Symbol", "Title", "From", "Date", "Files", "original", "No papers yet."];
    let [contents, symbol, title, from, date, files, original, nothing] = words.map(str::to_owned);
    PackPage {
        lang: "en".into(),
        dir: "ltr".into(),
        accent: "#1d6147".into(),
        house: "Puebla Process".into(),
        title: "Fifth Vice-Ministerial Meeting".into(),
        subtitle: "Washington, D.C., 20–24 March 2000".into(),
        words: PackWords { contents, symbol, title, from, date, files, original, nothing },
        folders,
        about: vec![file(super::MANIFEST, "Table of all files", false, ""), file(super::SUMS, "Checksums", false, "")],
        notes: vec![
            "Made on 18 March 2000, 14:20 in Washington. Papers handed in later are not in it.".into(),
            "For participating states only.".into(),
        ],
    }
}
