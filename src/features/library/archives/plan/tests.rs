use super::*;
use crate::access::{ProcessId, Register};

/// What would be made of an archive in a process that has said nothing of its kinds.
fn plan(looked: &Looked, usual: &Usual) -> Plan {
    super::plan(looked, usual, &Called::of(&Register::default(), ProcessId::fresh()))
}

fn file(path: &str) -> Found {
    let mut parts: Vec<String> = path.split('/').map(ToOwned::to_owned).collect();
    let name = parts.pop().unwrap_or_default();
    Found { path: path.to_owned(), folders: parts, name, head: b"A note.\n".to_vec(), size: 8 }
}

fn usual() -> Usual {
    Usual { language: "es".into(), kind: "note".into(), date: "2001-06".into(), ..Usual::default() }
}

fn looked(paths: &[&str], table: Option<&str>) -> Looked {
    let files = paths.iter().map(|path| file(path)).collect();
    Looked { files, table: table.map(|table| table.as_bytes().to_vec()), odd: Vec::new() }
}

fn keys(plan: &Plan) -> Vec<(String, &'static str)> {
    let at = |fault: &Fault| fault.line.map_or_else(|| fault.at.clone(), |line| format!("{}: {line}", fault.at));
    plan.faults.iter().map(|fault| (at(fault), fault.key)).collect()
}

#[test]
fn names_tell_titles_and_languages() {
    assert_eq!(named("Informe_de_la_red_es.pdf"), ("Informe de la red".into(), Some("es")));
    assert_eq!(named("Report FR.docx"), ("Report".into(), Some("fr")));
    assert_eq!(named("nota.txt"), ("nota".into(), None));
    let plan = plan(&looked(&["Agenda/Nota_en.txt", "Agenda/Nota_es.txt", "Nota_es.txt"], None), &usual());
    assert!(plan.faults.is_empty(), "{:?}", plan.faults);
    let told: Vec<Vec<&str>> =
        plan.papers.iter().map(|paper| paper.languages.iter().map(|one| one.code.as_str()).collect()).collect();
    // The usual language is that of the original.
    assert_eq!(told, [vec!["es"], vec!["es", "en"]]);
    assert_eq!(super::super::folders_of(&plan), [vec!["Agenda".to_owned()]]);
}

#[test]
fn the_table_of_a_pack_says_what_each_paper_is() {
    let table = "\u{feff}path,symbol,title,language,original,kind,from,date,size,sha256\r\n\
        a.txt,RCM/1,'=Title,en,no,Nota,México,2000-03-09,8,x\r\nb.txt,RCM/1,Título,es,yes,note,México,2000-03-09,8,x\r\n";
    let plan = plan(&looked(&["a.txt", "b.txt"], Some(table)), &Usual::default());
    assert!(plan.faults.is_empty(), "{:?}", plan.faults);
    let [paper] = &plan.papers[..] else { panic!("{:?}", plan.papers) };
    let titles: Vec<&str> = paper.languages.iter().map(|one| one.title.as_str()).collect();
    assert_eq!((titles, paper.kind.as_str(), paper.dated.as_str()), (vec!["Título", "=Title"], "note", "2000-03-09"));
}

#[test]
fn every_fault_is_named_with_its_line() {
    let table = "path,title,language,kind,date\na.txt,,xx,nothing,yesterday\nnowhere.txt,x,es,note,2001\na.txt,x,es,note,2001\n";
    let plan = plan(&looked(&["a.txt", "x.exe", "x.heic"], Some(table)), &usual());
    for (at, key) in [
        ("manifest.csv: 3", "library-archive-no-file"),
        ("manifest.csv: 4", "library-archive-line-twice"),
        ("x.exe", "library-archive-file-kind"),
        ("x.heic", "library-fault-file-heic"),
    ] {
        assert!(keys(&plan).contains(&(at.to_owned(), key)), "{at} {key}: {:?}", plan.faults);
    }
    let table = "path,title,language,kind,date\na.txt,,xx,nothing,yesterday\n";
    let plan = self::plan(&looked(&["a.txt"], Some(table)), &usual());
    let all = ["library-archive-language", "library-archive-kind", "library-archive-date"];
    assert_eq!(keys(&plan), all.map(|key| ("manifest.csv: 2".to_owned(), key)));
    let table = "name\na.txt\n";
    assert_eq!(
        keys(&self::plan(&looked(&["a.txt"], Some(table)), &usual())),
        [("manifest.csv".to_owned(), "library-archive-table")]
    );
    assert_eq!(keys(&self::plan(&Looked::default(), &usual())), [(String::new(), "library-archive-empty")]);
}

#[test]
fn faults_stand_by_line_and_what_is_missing_is_told_as_missing() {
    let table = "path,title,language,kind,date\nb.txt,x,xx,note,2001\na.txt,x,yy,note,2001\n";
    let plan = plan(&looked(&["a.txt", "b.txt", "x.exe", "y.txt"], Some(table)), &Usual::default());
    let language = "library-archive-language";
    let told = [("manifest.csv: 2", language), ("manifest.csv: 3", language), ("x.exe", NOT_TAKEN)];
    let missing = [NO_LANGUAGE, NO_KIND, NO_DATE].map(|key| ("y.txt", key));
    let all: Vec<_> = told.into_iter().chain(missing).map(|(at, key)| (at.to_owned(), key)).collect();
    assert_eq!(keys(&plan), all);
    assert!(plan.faults.last().is_some_and(Fault::is_missing));
}
