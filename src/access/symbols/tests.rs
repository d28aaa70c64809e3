use std::collections::HashSet;

use proptest::prelude::*;

use super::*;

fn prefix() -> impl Strategy<Value = Prefix> {
    "[A-Z0-9-]{1,6}(/[A-Z0-9-]{1,6}){0,3}".prop_map(|text| text.parse().expect("a prefix"))
}

/// Prefixes that are as close to each other, and to symbols, as they can be.
fn close() -> impl Strategy<Value = Prefix> {
    "(A|1)(/(A|1|2001)){0,3}".prop_map(|text| text.parse().expect("a prefix"))
}

fn symbol(prefix: impl Strategy<Value = Prefix>) -> impl Strategy<Value = Symbol> {
    (prefix, 1000..=9999_i32, 1..=i32::MAX).prop_map(|(prefix, year, number)| Symbol { prefix, year, number })
}

proptest! {
    #[test]
    fn a_symbol_that_is_written_is_read_again(symbol in symbol(prefix())) {
        prop_assert_eq!(symbol.to_string().parse(), Ok(symbol));
    }

    #[test]
    fn no_two_series_give_one_symbol(one in close(), other in close(), years in prop::array::uniform2(1999..=2002_i32), numbers in prop::array::uniform2(1..=3_i32)) {
        let first = Symbol { prefix: one.clone(), year: years[0], number: numbers[0] };
        let second = Symbol { prefix: other.clone(), year: years[1], number: numbers[1] };
        prop_assert_eq!(first.to_string() == second.to_string(), first == second);
        if one != other {
            prop_assert_ne!(first.to_string(), second.to_string(), "two spaces have two prefixes");
        }
    }

    #[test]
    fn the_numbers_of_a_series_are_as_many_symbols(prefix in prefix(), years in prop::collection::hash_set(1990..=2100_i32, 1..5), last in 1..40_i32) {
        let all: Vec<String> = years.iter().flat_map(|year| (1..=last).map(|number| (*year, number)))
            .map(|(year, number)| Symbol { prefix: prefix.clone(), year, number }.to_string()).collect();
        prop_assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
    }

    #[test]
    fn what_follows_a_paper_is_no_symbol_of_any_series(symbol in symbol(prefix()), relation in "(Rev|Add|Corr)", n in 1..1000_u32, again in 1..9_u32) {
        let follower = format!("{symbol}/{relation}.{n}");
        prop_assert!(follower.parse::<Symbol>().is_err());
        prop_assert!(follower.parse::<Prefix>().is_err(), "and begins none");
        for further in [format!("{follower}/Corr.{again}"), format!("{follower}/2001/{again}")] {
            prop_assert!(further.parse::<Symbol>().is_err());
        }
    }

    #[test]
    fn whatever_is_typed_is_a_prefix_or_is_refused(text in "\\PC{0,60}") {
        if let Ok(prefix) = text.parse::<Prefix>() {
            prop_assert_eq!(prefix.as_str(), text.as_str());
            prop_assert!(text.len() <= LONGEST && !text.contains(['.', ' ', '%', '_']));
        }
    }
}

#[test]
fn a_prefix_has_capital_letters_digits_and_hyphens() {
    for right in ["RCM", "RCM/VM", "DEMO/PUEBLA-2/M", "1"] {
        assert!(right.parse::<Prefix>().is_ok(), "{right}");
    }
    for wrong in ["", "/", "RCM/", "/RCM", "RCM//VM", "rcm", "RCM VM", "RCM/Rev.1", "RÇM", &"A".repeat(LONGEST + 1)] {
        assert!(wrong.parse::<Prefix>().is_err(), "{wrong}");
    }
}

#[test]
fn a_number_is_written_in_one_way() {
    for wrong in ["RCM/2001/03", "RCM/+2001/3", "RCM/2001/0", "RCM/2001/-3", "2001/3", "RCM/2001", "RCM/2001/3/"] {
        assert!(wrong.parse::<Symbol>().is_err(), "{wrong}");
    }
}
