//! A document as the text of a PostgreSQL `tsvector`.

use std::{collections::BTreeMap, fmt::Write};

use super::{query::quoted, words::Scan};

/// The last position that PostgreSQL knows.
const LAST: usize = 16_383;
/// How many positions PostgreSQL keeps of a word.
const PLACES: usize = 255;
/// How many words of a title are kept.
const TITLE: usize = 1_000;
/// How large a vector may become, in bytes as PostgreSQL counts them; its own limit is 1,048,575.
const ROOM: usize = 1_000_000;
/// What is left for words when words that are known already stop getting more positions: a word without all its places
/// is found, a word that is not in the vector is not.
const RESERVE: usize = 600_000;

/// The text of a document that PostgreSQL casts by `$1::tsvector`: words of the title have weight A, those of the body
/// weight D, and no phrase goes from one to the other.
///
/// What does not fit is left out: title words past the 1,000th, positions of a word past its 255th, and, in a text with so
/// many different words that its vector would be larger than 1 MB, the last ones. PostgreSQL counts positions up to 16,383;
/// in a longer body the count begins again, so that phrases are found there too (and, rarely, one that is not there).
pub fn vector(title: &str, body: &str) -> String {
    let mut places = Places { of: BTreeMap::new(), room: ROOM };
    let mut scan = Scan::new(title);
    let mut first = 1;
    while first <= TITLE && scan.next().is_some() {
        places.add(scan.word(), first, true);
        first += 1;
    }
    // One position stays empty between title and body.
    first += 1;
    let mut at = first;
    let mut scan = Scan::new(body);
    while scan.next().is_some() {
        places.add(scan.word(), at, false);
        at = if at == LAST { first } else { at + 1 };
    }
    places.told()
}

struct Places {
    of: BTreeMap<String, Vec<(usize, bool)>>,
    room: usize,
}

impl Places {
    fn add(&mut self, word: &str, at: usize, title: bool) {
        if let Some(places) = self.of.get_mut(word) {
            if places.len() < PLACES && self.room > RESERVE && !places.iter().any(|(known, _)| *known == at) {
                places.push((at, title));
                self.room -= 2;
            }
            return;
        }
        // The word on an even address, the number of its positions, and one position.
        let cost = word.len().next_multiple_of(2) + 4;
        if let Some(room) = self.room.checked_sub(cost) {
            self.room = room;
            self.of.insert(word.to_owned(), vec![(at, title)]);
        }
    }

    fn told(&self) -> String {
        let mut told = String::new();
        for (word, places) in &self.of {
            if !told.is_empty() {
                told.push(' ');
            }
            told.push_str(&quoted(word, '\''));
            for (i, (at, title)) in places.iter().enumerate() {
                // Writing to a string cannot fail.
                let _ = write!(told, "{}{at}{}", if i == 0 { ':' } else { ',' }, if *title { "A" } else { "" });
            }
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What PostgreSQL would count.
    fn size(vector: &str) -> usize {
        vector
            .split(' ')
            .map(|entry| {
                let (word, places) = entry.split_once(':').unwrap_or((entry, ""));
                (word.len() - 2).next_multiple_of(2) + 2 + 2 * places.split(',').count()
            })
            .sum()
    }

    #[test]
    fn the_title_weighs_more() {
        assert_eq!(vector("Trata de personas", "La trata"), "'de':2A 'la':5 'personas':3A 'trata':1A,6");
        assert_eq!(vector("", ""), "");
        assert_eq!(vector("移民法", ""), "'民法':2A '移民':1A");
    }

    #[test]
    fn positions_stay_within_what_postgresql_knows() {
        let body = (0..40_000).map(|i| format!("w{} de ", i % 20_000)).collect::<Vec<_>>().concat();
        let vector = vector("Informe", &body);
        let places = vector.split(' ').filter_map(|entry| Some(entry.split_once(':')?.1.split(',')));
        let mut most = 0;
        for word in places {
            let word: Vec<usize> = word.filter_map(|at| at.trim_end_matches('A').parse().ok()).collect();
            assert!(word.len() <= 255 && word.iter().all(|at| (1..=16_383).contains(at)));
            most = most.max(word.len());
        }
        assert_eq!(most, 255);
    }

    #[test]
    fn a_vector_stays_below_the_limit_and_keeps_words_rather_than_places() {
        let body = (0..60_000).map(|i| format!("palabra{} {i} ", i % 5_000)).collect::<Vec<_>>().concat();
        let long = vector("Informe", &body);
        assert!(size(&long) <= ROOM, "{}", size(&long));
        assert!(long.contains("'59999':"));
        let endless = (0..200_000).map(|i| format!("otra{i} ")).collect::<Vec<_>>().concat();
        let long = vector("Informe", &endless);
        assert!(size(&long) <= ROOM && size(&long) > ROOM - 100, "{}", size(&long));
        assert!(long.contains("'informe':1A"));
    }
}
