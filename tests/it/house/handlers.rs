//! Handlers have few names, so that a reader knows what one does. Which others there are, ARCHITECTURE.md says.

use std::collections::BTreeSet;

use super::sources;

const SEVEN: [&str; 7] = ["index", "show", "new", "create", "edit", "update", "remove"];

/// The last parts of the handlers that lines of the table of routes name.
fn handlers(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for line in text.split("route!(").skip(1) {
        // Method, address in quotes, what is needed, and the handler; its bracket is the one that nobody opened.
        let Some(behind) = line.splitn(3, '"').nth(2) else { continue };
        let mut open = 0_usize;
        let end = behind.find(|c: char| match c {
            '(' => {
                open += 1;
                false
            }
            ')' if open == 0 => true,
            ')' => {
                open -= 1;
                false
            }
            _ => false,
        });
        let handler = behind[..end.unwrap_or(behind.len())].split_whitespace().last().unwrap_or_default();
        let handler = handler.split("::<").next().unwrap_or_default();
        found.extend(handler.rsplit("::").next().map(ToOwned::to_owned));
    }
    found
}

#[test]
fn handlers_have_the_seven_names_or_those_that_are_listed() {
    let used: BTreeSet<String> =
        sources("src", &[".rs"]).into_iter().flat_map(|file| handlers(&file.product().text)).collect();
    assert!(SEVEN.iter().all(|name| used.contains(*name)), "the table of routes is not read any more: {used:?}");
    let others: BTreeSet<&str> = used.iter().map(String::as_str).filter(|name| !SEVEN.contains(name)).collect();
    let book = include_str!("../../../ARCHITECTURE.md");
    let list = book.split("and are these only:").nth(1).and_then(|rest| rest.split('.').next());
    let listed: BTreeSet<&str> = list.expect("the list of names").split(',').map(str::trim).collect();
    assert_eq!(others, listed, "take one of the seven names, or list it in ARCHITECTURE.md (left: used)");
}

#[test]
fn handlers_are_read_off_the_table() {
    let text = "vec![route!(GET \"/a/{b}\" Power(Read) space::csv), route!(POST \"/\" Nothing live), route!(GET \"/\" Power(Read) a::show::<Read>)]";
    assert_eq!(handlers(text), BTreeSet::from(["csv".to_owned(), "live".to_owned(), "show".to_owned()]));
}
