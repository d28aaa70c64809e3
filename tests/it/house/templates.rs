//! The strict content security policy holds only where no page needs an exception from it.

use super::{Source, none, sources};

#[test]
fn pages_carry_no_inline_style_and_no_inline_script() {
    let faults: Vec<String> = sources("web/templates", &[".html", ".svg", ".xml"]).iter().flat_map(inline).collect();
    none(
        &faults,
        "Put styles into web/static/app.css and behaviour into web/static/app.js: the browser refuses them in a page.",
    );
}

fn inline(file: &Source) -> Vec<String> {
    let text = file.text.to_ascii_lowercase();
    let mut faults = Vec::new();
    let mut fault = |at: usize, what: &str| faults.push(format!("{}: {what}", file.at(at)));
    // Readers of mail know no style sheets, and the page of a pack has none beside it on a stick: there styles stand in the text.
    if !["web/templates/mail/", "web/templates/pack/"].iter().any(|own| file.path.starts_with(own)) {
        for word in ["<style", " style=", "\nstyle="] {
            text.match_indices(word).for_each(|(at, _)| fault(at, "inline style"));
        }
    }
    text.match_indices("javascript:").for_each(|(at, _)| fault(at, "script in an address"));
    for (at, _) in text.match_indices("<script") {
        let tag = text[at..].split('>').next().unwrap_or_default();
        if !tag.contains(" src=") && !tag.contains("application/ld+json") {
            fault(at, "inline script");
        }
        if [" src=\"http", " src=\"//"].iter().any(|foreign| tag.contains(foreign)) {
            fault(at, "script from another house");
        }
    }
    for (at, _) in text.match_indices("on").filter(|(at, _)| text[..*at].ends_with(char::is_whitespace)) {
        let rest = text[at..].trim_start_matches(|letter: char| letter.is_ascii_lowercase());
        if ["=\"", "='", "={{"].iter().any(|value| rest.starts_with(value)) {
            fault(at, "inline event handler");
        }
    }
    faults
}

#[test]
fn inline_code_is_found() {
    let faults = |text: &str| inline(&Source { path: "web/templates/x.html".to_owned(), text: text.to_owned() }).len();
    for wrong in [
        "<p class=\"a\" style=\"x\">",
        "<style>",
        "<a onclick=\"x\">",
        "<a\n onload='x'>",
        "<script>x</script>",
        "<script src=\"https://example.org/x.js\"></script>",
        "<a href=\"JavaScript:x\">",
    ] {
        assert_eq!(faults(wrong), 1, "{wrong}");
    }
    for right in [
        "<script src=\"/static/app.js\" defer></script>",
        "<script type=\"application/ld+json\">{}</script>",
        "<p data-style=\"x\">on Monday = one</p>{% let online = true %}",
        "<link rel=\"stylesheet\" href=\"/static/app.css\">",
    ] {
        assert_eq!(faults(right), 0, "{right}");
    }
}
