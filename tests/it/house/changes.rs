//! A change holds a connection until it ends, and asks for no second one: as many changes as there are connections, each waiting for one more,
//! would wait for each other.

use super::{Source, none, sources};

/// What asks on a connection of its own, whatever else stands in the statement.
const ASKS: [&str; 6] = [".all().await", ".one().await", ".total(", ".totals(", "grant.readers_of(", ".readers("];

/// How a change begins.
const BEGINS: [&str; 4] = [".write().await", ".write_of_seat().await", ".own(", "Adding::begin("];

#[test]
fn while_a_change_is_under_way_nothing_is_asked_beside_it() {
    let files = sources("src/features", &[".rs"]).into_iter().map(Source::product);
    let faults: Vec<String> = files.flat_map(|file| faults(&file)).collect();
    none(
        &faults,
        "Ask through the change (`write.seen`, `write.held`, `write.readers_of`), or before it begins: each statement that waits in a \
         change names it.",
    );
}

/// The statements of a file that wait for something while a change is under way, and do not name it.
fn faults(file: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    let mut changes: Vec<String> = Vec::new();
    let (mut statement, mut first) = (String::new(), 0);
    for (number, line) in file.text.lines().enumerate() {
        if statement.is_empty() {
            first = number + 1;
        }
        if !line.trim().is_empty() {
            statement = format!("{statement}{} ", line.trim());
        }
        if !is_whole(&statement) {
            continue;
        }
        let whole = std::mem::take(&mut statement);
        if whole.split(' ').any(|word| word == "fn") {
            changes = given(&whole);
            if file.text.contains("    write: Write<") || file.text.contains("    pub(super) write: Write<") {
                changes.extend(words(&whole).filter(|word| *word == "self").take(1).map(ToOwned::to_owned));
            }
            continue;
        }
        if !changes.is_empty() && whole.contains(".await") && !goes_through(&whole, &changes) {
            faults.push(format!("{}:{first}: {}", file.path, whole.trim()));
        }
        changes.extend(begun(&whole));
        changes.retain(|change| !whole.contains(&format!("{change}.commit(")));
    }
    faults
}

/// Whether a statement ends here, as rustfmt lays it out.
fn is_whole(statement: &str) -> bool {
    let open = statement.matches('(').count() > statement.matches(')').count();
    let last = statement.trim_end().chars().last();
    last == Some(';') || (!open && matches!(last, Some('{' | '}' | ',')))
}

/// The changes that a function is given.
fn given(signature: &str) -> Vec<String> {
    let before = [": &mut Write<", ": &Write<", ": Look<"].into_iter().flat_map(|kind| signature.match_indices(kind));
    before.filter_map(|(at, _)| words(&signature[..at]).last().map(ToOwned::to_owned)).collect()
}

/// The change that begins with a statement.
fn begun(statement: &str) -> Option<String> {
    let (name, value) = statement.trim().strip_prefix("let ")?.split_once(" = ")?;
    BEGINS.iter().any(|begins| value.contains(begins)).then(|| name.trim_start_matches("mut ").to_owned())
}

/// Whether a statement waits for a change. What the change's scope is asked for alone does not go through it.
fn goes_through(statement: &str, changes: &[String]) -> bool {
    let named =
        |change: &String| words(&statement.replace(&format!("{change}.scope()"), "")).any(|word| word == change);
    changes.iter().any(named) && !ASKS.iter().any(|asks| statement.contains(asks))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

#[test]
fn what_is_asked_beside_a_change_is_found() {
    let text = "
async fn make(grant: &Grant<Manage>) -> Outcome<()> {
    let found = paper(grant).await?;
    let mut write = grant.write().await?;
    let row = row(
        &found,
    );
    write.insert::<x::Entity>(row).await?;
    let rows = write.scope().rows::<x::Entity>().all().await?;
    for reader in grant.readers_of(found.space_id).await? {
        write.mail(kind, reader.person).await?;
    }
    of(write.scope()).await?;
    write.commit(line).await?;
    later(grant).await
}
async fn tell<C: Capability>(
    grant: &Grant<C>,
    write: &mut Write<C>,
) -> Outcome<()> {
    let seen = write.seen(of(write.scope())).await?;
    paper(grant).await?;
    Ok(())
}
async fn other(grant: &Grant<Read>) -> Outcome<()> {
    paper(grant).await?;
    Ok(())
}
async fn look(look: Look<'_>, grant: &Grant<Read>) -> Outcome<()> {
    look.there(rows).await?;
    paper(grant).await
}
async fn adds(grant: &Grant<Contribute>) -> Outcome<()> {
    let adding = Adding::begin(grant, paper(grant).await?).await?;
    let files = adding.files(1).await?;
    paper(grant).await
}
";
    let file = Source { path: "src/x.rs".to_owned(), text: text.to_owned() };
    let places: Vec<String> =
        faults(&file).iter().filter_map(|fault| fault.split(": ").next().map(ToOwned::to_owned)).collect();
    let found = ["src/x.rs:9", "src/x.rs:10", "src/x.rs:13", "src/x.rs:22", "src/x.rs:31", "src/x.rs:36"];
    assert_eq!(places, found);
    let held = "
struct Adding {
    write: Write<Contribute>,
}
impl Adding {
    async fn files(&self) -> Outcome<()> {
        self.write.seen(rows).await?;
        paper(grant).await
    }
}
";
    let file = Source { path: "src/x.rs".to_owned(), text: held.to_owned() };
    assert_eq!(faults(&file).len(), 1);
}
