//! `documents/ID.LANGUAGE.md`: texts in Markdown, each with a head between two lines of `---`.

use serde_json::{Map, Value};

use super::{
    reader::{Node, Source, brief},
    words::words,
};
use crate::clock::PartialDate;

/// The folder's name.
pub(super) const FOLDER: &str = "documents";

const FENCE: &str = "---";
const FIELDS: [&str; 9] =
    ["id", "process", "title", "kind", "language", "date", "audience", "translation_of", "illustrative"];

words! {
    /// Whom a text is for.
    Audience {
        /// Anybody.
        Public = "public",
        /// The participants.
        Participants = "participants",
        /// The participants and the observers, not civil society.
        ParticipantsAndObservers = "participants+observers",
        /// The network of non-governmental organisations.
        Ngo = "ngo",
        /// A working group.
        WorkingGroup = "working-group",
    }
}

words! {
    /// What a text is.
    DocumentKind {
        /// How things are done.
        Rules = "rules",
        /// How far something has come.
        ProgressNote = "progress-note",
        /// An agenda.
        Agenda = "agenda",
        /// A note of a network of non-governmental organisations.
        NgoNote = "ngo-note",
        /// A note.
        Note = "note",
        /// A checklist.
        Checklist = "checklist",
        /// A glossary.
        Glossary = "glossary",
        /// A comparison.
        Comparison = "comparison",
        /// A summary.
        Summary = "summary",
    }
}

words! {
    YesOrNo { Yes = "true", No = "false" }
}

/// One language version of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The id, the same for all language versions.
    pub id: String,
    /// The process that it belongs to; `None` for a text on all of them.
    pub process: Option<String>,
    /// The title in this language.
    pub title: String,
    /// What it is.
    pub kind: DocumentKind,
    /// The language of this version.
    pub language: String,
    /// The date of what it describes.
    pub date: PartialDate,
    /// Whom it is for.
    pub audience: Audience,
    /// For a translation, the version that it was made from, as `ID.LANGUAGE`; `None` for the original.
    pub translation_of: Option<String>,
    /// Whether it was written to show the program, and is no official text.
    pub illustrative: bool,
    /// The text in Markdown, without the head, with its heading.
    pub markdown: String,
    /// The file's name, to offer it under.
    pub file: String,
}

impl Document {
    /// The text without its first heading where that only repeats the title, for a page that shows the title itself.
    pub fn below_title(&self) -> String {
        let heading = format!("# {}", self.title);
        let mut found = false;
        let lines = self.markdown.lines().filter(|line| {
            let first = !found && line.trim_end() == heading;
            found |= first;
            !first
        });
        lines.collect::<Vec<_>>().join("\n").trim().to_owned()
    }

    /// This version's name among all versions: `ID.LANGUAGE`.
    pub fn version(&self) -> String {
        format!("{}.{}", self.id, self.language)
    }
}

/// Reads one file, whose place in the set the source names.
pub(super) fn read(text: &str, name: &str, source: &Source) -> Option<Document> {
    let nothing = Value::Null;
    let whole = Node::root(&nothing, source);
    let text = text.replace("\r\n", "\n");
    let parts =
        text.strip_prefix(FENCE).and_then(|rest| rest.strip_prefix('\n')).and_then(|rest| rest.split_once("\n---\n"));
    let Some((head, body)) = parts else {
        whole.fault(
            "The head is missing. Begin the file with a line ---, lines such as “title: …”, and another line ---.",
        );
        return None;
    };
    let head = Value::Object(fields(head, &whole));
    let at = Node::root(&head, source);
    let at = match at.peek("process") {
        Some(slug) if source.known.processes.as_ref().is_some_and(|all| all.contains(slug)) => at.of_process(slug),
        _ => at,
    };
    let process = at.need("process", |at| if at.is("all") { None } else { Some(at.process()) });
    let document = Document {
        id: at.need("id", Node::id),
        process,
        title: at.need("title", Node::text),
        kind: at.need("kind", Node::word),
        language: at.need("language", Node::language),
        date: at.need("date", Node::date),
        audience: at.need("audience", Node::word),
        translation_of: at.may("translation_of", Node::text),
        illustrative: at.need("illustrative", Node::word::<YesOrNo>) == YesOrNo::Yes,
        markdown: body.trim().to_owned() + "\n",
        file: name.to_owned(),
    };
    if document.markdown.trim().is_empty() {
        at.fault("There is no text below the head. Write it.");
    }
    if document.process.is_none() && document.audience != Audience::Public {
        at.fault_in("audience", "A text on all processes is public. Write public, or name one process.");
    }
    let rightly = format!("{}.md", document.version());
    if name != rightly && !document.id.is_empty() && !document.language.is_empty() {
        at.fault(format!("By its id and language this file must be called “{rightly}”."));
    }
    Some(document)
}

/// The lines of the head.
fn fields(head: &str, whole: &Node) -> Map<String, Value> {
    let mut fields = Map::new();
    for line in head.lines().filter(|line| !line.trim().is_empty()) {
        let Some((key, value)) = line.split_once(':') else {
            whole.fault(format!("“{}” in the head is no field. Write a name, a colon and a value.", brief(line)));
            continue;
        };
        let (key, value) = (key.trim(), value.trim());
        if !FIELDS.contains(&key) {
            whole.fault_in(&brief(key), format!("This field is not known. The head may have: {}.", FIELDS.join(", ")));
        } else if fields.insert(key.to_owned(), Value::String(unquoted(value))).is_some() {
            whole.fault_in(key, "This field stands in the head twice. Leave one.");
        }
    }
    fields
}

fn unquoted(value: &str) -> String {
    match value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inside) => inside.replace("\\\"", "\"").replace("\\\\", "\\"),
        None => value.to_owned(),
    }
}

/// Judges the versions of the texts against one another.
pub(super) fn compare(documents: &[Document], source_of: impl Fn(&Document, &str, String)) {
    for (index, document) in documents.iter().enumerate() {
        let put_down = |field: &str, sentence: String| source_of(document, field, sentence);
        let version = document.version();
        if documents[..index].iter().any(|other| other.version() == version) {
            put_down("id", format!("“{version}” is there already. One id has one text in each language."));
        }
        let Some(from) = &document.translation_of else {
            let other =
                documents[..index].iter().find(|other| other.id == document.id && other.translation_of.is_none());
            if let Some(other) = other {
                let sentence = format!(
                    "“{}” is an original of the same id. Say which of the two was made from the other.",
                    other.version()
                );
                put_down("translation_of", sentence);
            }
            continue;
        };
        let Some(original) = documents.iter().find(|other| other.version() == *from) else {
            put_down(
                "translation_of",
                format!("“{}” is no text of this data set. Write ID.LANGUAGE of the original.", brief(from)),
            );
            continue;
        };
        if original.id != document.id || original.language == document.language || original.translation_of.is_some() {
            put_down(
                "translation_of",
                format!("“{from}” is not the original of this text. It needs the same id and another language."),
            );
            continue;
        }
        let pairs = [
            ("process", original.process == document.process),
            ("kind", original.kind == document.kind),
            ("date", original.date == document.date),
            ("audience", original.audience == document.audience),
        ];
        for (field, _) in pairs.iter().filter(|(_, same)| !same) {
            put_down(
                field,
                format!("This differs from the original, “{from}”. All versions of a text say the same here."),
            );
        }
    }
}
