//! Identity, sessions, accounts: the abuse cases A and I11. A test begins with the number of its case.

mod enumeration;
mod first_start;
mod forgery;
mod rights;
mod reset;
mod seats;
mod sessions;
mod throttle;

/// Text between the base address and the next space: the links of a mail.
fn links<'a>(text: &'a str, base: &str) -> Vec<&'a str> {
    text.split_whitespace().filter(|word| word.contains("://")).map(|word| word.trim_start_matches(base)).collect()
}

/// The path of the one link of a mail that leads to an account page.
fn way_back(text: &str, base: &str) -> String {
    let found = links(text, base).into_iter().find(|link| link.starts_with("/account/"));
    let found = found.unwrap_or_else(|| panic!("no link to an account page of {base} in:\n{text}"));
    found.trim_end_matches(['.', ')', '>']).to_owned()
}

/// A password that may be chosen.
const NEW_PASSWORD: &str = "vier kleine Boote am Ufer";
