//! The words of the pages: six languages, one catalogue each, and dates as their readers write them.

use std::{cell::RefCell, collections::HashMap, fmt::Display, sync::OnceLock};

use chrono::{DateTime, Datelike, Offset, TimeZone, Timelike};
use chrono_tz::Tz;
use fluent_templates::{
    LanguageIdentifier, Loader,
    fluent_bundle::{FluentValue, types::FluentNumber},
    static_loader,
};
use icu_calendar::{Date, Gregorian};
use icu_datetime::{DateTimeFormatter, FixedCalendarDateTimeFormatter, fieldsets};
use icu_locale::Locale;
use serde::{Deserialize, Serialize};
use unic_langid::langid;

use crate::clock::{Instant, PartialDate};

static_loader! {
    static CATALOGUES = {
        locales: "./web/locale",
        fallback_language: "en",
        customise: |bundle| {
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(shown));
        },
    };
}

thread_local! {
    /// The phrases without variables that a thread has said, by language: a list says the same few hundreds of times.
    static SAID: RefCell<[HashMap<String, String>; 6]> = RefCell::default();
}

/// A language of the interface. All six have every phrase, which a test sees to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English
    En,
    /// Spanish
    Es,
    /// French
    Fr,
    /// Arabic
    Ar,
    /// Russian
    Ru,
    /// Chinese
    Zh,
}

impl Lang {
    /// All languages, in the order of the switch.
    pub const ALL: [Self; 6] = [Self::En, Self::Es, Self::Fr, Self::Ar, Self::Ru, Self::Zh];

    /// The code of BCP 47, as in addresses and `lang` attributes.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Ar => "ar",
            Self::Ru => "ru",
            Self::Zh => "zh",
        }
    }

    /// The language's name in itself, as the switch shows it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Es => "Español",
            Self::Fr => "Français",
            Self::Ar => "العربية",
            Self::Ru => "Русский",
            Self::Zh => "中文",
        }
    }

    /// The direction of its script, for the `dir` attribute.
    pub fn dir(self) -> &'static str {
        if self == Self::Ar { "rtl" } else { "ltr" }
    }

    /// The language of a code, if it is one of ours.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The first of a browser's languages (`Accept-Language`, RFC 9110 section 12.5.4) that we have; English otherwise.
    pub fn of_browser(header: &str) -> Self {
        let mut wanted: Vec<(f32, Self)> = header
            .split(',')
            .filter_map(|part| {
                let mut fields = part.trim().split(';');
                let lang = Self::of_code(fields.next()?.split('-').next()?.to_ascii_lowercase().as_str())?;
                let weight = fields.find_map(|field| field.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
                Some((weight, lang))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted.first().map_or(Self::En, |(_, lang)| *lang)
    }

    fn id(self) -> &'static LanguageIdentifier {
        static IDS: [LanguageIdentifier; 6] =
            [langid!("en"), langid!("es"), langid!("fr"), langid!("ar"), langid!("ru"), langid!("zh")];
        &IDS[self as usize]
    }
}

/// The phrases of one language: what every page struct carries as `w`.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The language spoken.
    pub lang: Lang,
}

impl Words {
    /// The words of a language.
    pub fn of(lang: Lang) -> Self {
        Self { lang }
    }

    /// A phrase without variables.
    pub fn t(&self, key: &str) -> String {
        SAID.with_borrow_mut(|said| {
            let said = &mut said[self.lang as usize];
            if let Some(phrase) = said.get(key) {
                return phrase.clone();
            }
            let phrase = CATALOGUES.lookup(self.lang.id(), key);
            // Only what a catalogue has is kept, so that this cannot grow by what somebody makes up.
            if self.has(key) || Words::of(Lang::En).has(key) {
                said.insert(key.to_owned(), phrase.clone());
            }
            phrase
        })
    }

    /// A phrase with the number `$n`.
    pub fn n(&self, key: &str, n: impl std::borrow::Borrow<usize>) -> String {
        self.fill(key, &[("n", self.number(*n.borrow()))])
    }

    /// A phrase with the number `$n` and one variable more.
    pub fn counted(&self, key: &str, n: usize, name: &'static str, value: impl Display) -> String {
        self.fill(key, &[("n", self.number(n)), (name, value.to_string().into())])
    }

    /// A phrase with one variable.
    pub fn a1(&self, key: &str, name: &'static str, value: impl Display) -> String {
        self.fill(key, &[(name, value.to_string().into())])
    }

    /// A phrase with two variables.
    pub fn a2(&self, key: &str, a: &'static str, a_is: impl Display, b: &'static str, b_is: impl Display) -> String {
        self.fill(key, &[(a, a_is.to_string().into()), (b, b_is.to_string().into())])
    }

    /// A phrase with three variables.
    #[expect(clippy::too_many_arguments, reason = "templates cannot pass slices")]
    pub fn a3(
        &self,
        key: &str,
        a: &'static str,
        a_is: impl Display,
        b: &'static str,
        b_is: impl Display,
        c: &'static str,
        c_is: impl Display,
    ) -> String {
        self.fill(key, &[(a, a_is.to_string().into()), (b, b_is.to_string().into()), (c, c_is.to_string().into())])
    }

    /// A number that chooses its phrase. In Arabic the last two digits choose between few and many (CLDR: `n % 100`), which the rules that
    /// Fluent brings along forget above 99: there the last digits choose, and [`shown`] writes the whole number.
    fn number(self, n: usize) -> FluentValue<'static> {
        let last = n % 100;
        if self.lang != Lang::Ar || n < 100 || last < 3 {
            return n.into();
        }
        let mut number = FluentNumber::from(last);
        number.options.currency = Some(n.to_string());
        number.into()
    }

    fn fill(&self, key: &str, args: &[(&'static str, FluentValue<'static>)]) -> String {
        let args: HashMap<std::borrow::Cow<'static, str>, FluentValue<'static>> =
            args.iter().map(|(name, value)| ((*name).into(), value.clone())).collect();
        CATALOGUES.lookup_with_args(self.lang.id(), key, &args)
    }

    /// Whether the language's own catalogue has the phrase (the tests ask, so that no key reaches a page).
    pub fn has(&self, key: &str) -> bool {
        CATALOGUES.lookup_single_language::<&str>(self.lang.id(), key, None).is_ok()
    }

    /// A list in words: “Peru, Ecuador and Jamaica”.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [most @ .., last] => {
                let key = if begins_like_i(last) { "list-and-before-i" } else { "list-and" };
                self.a2(key, "most", most.join(&self.t("list-comma")), "last", last)
            }
        }
    }

    /// A label and what it is for, with the colon of the language: “Papers: Plenary”, “文件：全体会议”.
    pub fn labelled(&self, label: impl Display, what: impl Display) -> String {
        format!("{label}{}{what}", self.t("label-colon"))
    }

    /// A number of tenths, with the language's decimal mark: “1.4”, “1,4”. Whole numbers have none.
    pub fn tenths(&self, tenths: i64) -> String {
        let mark = match self.lang {
            Lang::Es | Lang::Fr | Lang::Ru => ',',
            Lang::En | Lang::Ar | Lang::Zh => '.',
        };
        let (whole, rest) = (tenths / 10, tenths % 10);
        if rest == 0 { whole.to_string() } else { format!("{whole}{mark}{rest}") }
    }

    /// A date with the precision that it has: “March 2000”.
    pub fn date(&self, date: &PartialDate) -> String {
        match date {
            PartialDate::Year(year) => self.a1("date-year", "year", year),
            PartialDate::Month(year, month) => self.month_of(*year, *month),
            PartialDate::Day(day) => self.day(day.year(), day.month(), day.day()),
        }
    }

    /// The same with a short month where the day is known, for the columns of lists: “14 Feb 2001”.
    pub fn date_short(&self, date: &PartialDate) -> String {
        static FORMS: [OnceLock<Option<DateTimeFormatter<fieldsets::YMD>>>; 6] = [const { OnceLock::new() }; 6];
        let PartialDate::Day(day) = date else { return self.date(date) };
        let form = FORMS[self.lang as usize]
            .get_or_init(|| DateTimeFormatter::try_new(self.locale().into(), fieldsets::YMD::medium()).ok());
        self.formed(form.as_ref(), day.year(), day.month(), day.day()).unwrap_or_else(|| self.date(date))
    }

    /// A day and time in a zone, which is named: “14 February 2001, 10:05 (Tegucigalpa time, UTC−6)”.
    pub fn instant(&self, at: Instant, zone: Tz) -> String {
        let there = at.with_timezone(&zone);
        self.a3("date-instant", "day", self.day_of(there), "time", clock_face(there), "zone", self.zone(at, zone))
    }

    /// The same without the zone, where a heading or the line above names it: “14 February 2001, 10:05”.
    pub fn instant_there(&self, at: Instant, zone: Tz) -> String {
        let there = at.with_timezone(&zone);
        self.a2("date-instant-there", "day", self.day_of(there), "time", clock_face(there))
    }

    /// The day of an instant in a zone: “14 February 2001”.
    pub fn day_there(&self, at: Instant, zone: Tz) -> String {
        self.day_of(at.with_timezone(&zone))
    }

    /// A zone in words with its offset at an instant: “Tegucigalpa time, UTC−6”; UTC is its own name.
    pub fn zone(&self, at: Instant, zone: Tz) -> String {
        let seconds = zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc();
        let offset = match (seconds / 3600, seconds.abs() % 3600 / 60) {
            (0, 0) => "UTC".to_owned(),
            (hours, 0) => format!("UTC{}{}", if hours < 0 { "−" } else { "+" }, hours.abs()),
            (_, minutes) => {
                let sign = if seconds < 0 { "−" } else { "+" };
                format!("UTC{sign}{}:{minutes:02}", seconds.abs() / 3600)
            }
        };
        if zone == Tz::UTC { offset } else { self.a2("zone-at", "time", self.time_of(zone), "offset", offset) }
    }

    /// The time of a zone by the city that people know it by: “Geneva time” for Europe/Zurich. Where the catalogue does not know the
    /// zone, by the city that its id in the IANA database names. UTC is its own name.
    pub fn time_of(&self, zone: Tz) -> String {
        if zone == Tz::UTC {
            return zone.name().to_owned();
        }
        let key = format!("zone-{}", zone.name().replace('/', "-").to_lowercase());
        if self.has(&key) {
            return self.t(&key);
        }
        let city = zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
        self.a1("zone-of-city", "city", city)
    }

    fn day_of(&self, there: DateTime<Tz>) -> String {
        self.day(there.year(), there.month(), there.day())
    }

    fn day(&self, year: i32, month: u32, day: u32) -> String {
        static FORMS: [OnceLock<Option<DateTimeFormatter<fieldsets::YMD>>>; 6] = [const { OnceLock::new() }; 6];
        let form = FORMS[self.lang as usize]
            .get_or_init(|| DateTimeFormatter::try_new(self.locale().into(), fieldsets::YMD::long()).ok());
        self.formed(form.as_ref(), year, month, day).unwrap_or_else(|| format!("{year:04}-{month:02}-{day:02}"))
    }

    /// A day by its form; none without a form or for a day that no calendar has. French says “1er janvier” of the first of a month, which
    /// the patterns of CLDR for whole dates leave out.
    fn formed(
        self,
        form: Option<&DateTimeFormatter<fieldsets::YMD>>,
        year: i32,
        month: u32,
        day: u32,
    ) -> Option<String> {
        let told = form?.format(&gregorian(year, month, day)?).to_string();
        match told.strip_prefix("1 ") {
            Some(rest) if self.lang == Lang::Fr => Some(format!("1er {rest}")),
            _ => Some(told),
        }
    }

    fn month_of(&self, year: i32, month: u32) -> String {
        type Form = FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YM>;
        static FORMS: [OnceLock<Option<Form>>; 6] = [const { OnceLock::new() }; 6];
        let form =
            FORMS[self.lang as usize].get_or_init(|| Form::try_new(self.locale().into(), fieldsets::YM::long()).ok());
        gregorian(year, month, 1)
            .zip(form.as_ref())
            .map_or_else(|| format!("{year:04}-{month:02}"), |(date, form)| form.format(&date).to_string())
    }

    fn locale(self) -> Locale {
        // British dates: an international secretariat writes “14 February 2001”.
        let tag = if self.lang == Lang::En { "en-GB" } else { self.lang.code() };
        tag.parse().unwrap_or(Locale::UNKNOWN)
    }
}

/// The whole number where only its last digits chose the phrase: no phrase tells money, so the place of a currency is free for it.
fn shown<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => number.options.currency.clone(),
        _ => None,
    }
}

/// Whether a word begins with the sound of i: Spanish says “español e inglés”, and “y hielo”, where hie sounds like y.
fn begins_like_i(word: &str) -> bool {
    let word = word.trim_start_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
    let sound = word.strip_prefix('h').unwrap_or(&word);
    sound.starts_with(['i', 'í']) && !["hie", "hia", "hio", "ie", "io"].iter().any(|glide| word.starts_with(glide))
}

fn clock_face(there: DateTime<Tz>) -> String {
    format!("{:02}:{:02}", there.hour(), there.minute())
}

fn gregorian(year: i32, month: u32, day: u32) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_s_first_language_that_we_have_is_taken() {
        assert_eq!(Lang::of_browser("de-DE,de;q=0.9,es-HN;q=0.8,en;q=0.5"), Lang::Es);
        assert_eq!(Lang::of_browser("en;q=0.2, ar"), Lang::Ar);
        assert_eq!(Lang::of_browser(";;;,q=x"), Lang::En);
    }

    #[test]
    fn dates_are_written_as_their_readers_write_them() {
        let march = PartialDate::Month(2000, 3);
        assert_eq!(Words::of(Lang::En).date(&march), "March 2000");
        assert_eq!(Words::of(Lang::Es).date(&march), "marzo de 2000");
        assert_eq!(Words::of(Lang::Fr).date(&march), "mars 2000");
        assert_eq!(Words::of(Lang::Zh).date(&march), "2000年3月");
        assert_eq!(Words::of(Lang::En).date(&PartialDate::Year(1996)), "1996");
    }

    #[test]
    fn a_column_has_the_month_short() {
        let day: PartialDate = "2001-02-14".parse().expect("a date");
        assert_eq!(Words::of(Lang::En).date_short(&day), "14 Feb 2001");
        assert_eq!(Words::of(Lang::Es).date_short(&day), "14 feb 2001");
        assert_eq!(Words::of(Lang::Es).date_short(&PartialDate::Month(2000, 3)), "marzo de 2000");
    }

    #[test]
    fn french_counts_the_first_of_a_month() {
        let told = |lang, day: &str| {
            let day: PartialDate = day.parse().expect("a date");
            [Words::of(lang).date(&day), Words::of(lang).date_short(&day)]
        };
        assert_eq!(told(Lang::Fr, "2001-01-01"), ["1er janvier 2001", "1er janv. 2001"]);
        assert_eq!(told(Lang::Fr, "2001-01-11"), ["11 janvier 2001", "11 janv. 2001"]);
        assert_eq!(told(Lang::Es, "2001-01-01")[0], "1 de enero de 2001");
        assert_eq!(told(Lang::En, "2001-01-01")[0], "1 January 2001");
        let at = chrono::Utc.with_ymd_and_hms(2001, 2, 1, 16, 5, 0).single().unwrap_or_default();
        assert_eq!(Words::of(Lang::Fr).day_there(at, Tz::UTC), "1er février 2001");
    }

    #[test]
    fn a_time_names_its_zone() {
        let at = chrono::Utc.with_ymd_and_hms(2001, 2, 14, 16, 5, 0).single().unwrap_or_default();
        let text = Words::of(Lang::En).instant(at, Tz::America__Tegucigalpa);
        assert_eq!(text, "14 February 2001, 10:05 (Tegucigalpa time, UTC−6)");
    }

    #[test]
    fn a_zone_is_told_by_its_city_in_the_reader_s_language() {
        let at = chrono::Utc.with_ymd_and_hms(2001, 2, 14, 16, 5, 0).single().unwrap_or_default();
        for (lang, zone, told) in [
            (Lang::Es, Tz::America__Tegucigalpa, "hora de Tegucigalpa, UTC−6"),
            (Lang::Es, Tz::Europe__Zurich, "hora de Ginebra, UTC+1"),
            (Lang::Fr, Tz::America__Toronto, "heure d’Ottawa, UTC−5"),
            (Lang::Zh, Tz::Asia__Bangkok, "曼谷时间，UTC+7"),
            (Lang::En, Tz::America__Argentina__Buenos_Aires, "Buenos Aires time, UTC−3"),
            (Lang::Ru, Tz::UTC, "UTC"),
        ] {
            assert_eq!(Words::of(lang).zone(at, zone), told);
        }
    }

    #[test]
    fn a_zone_in_a_list_is_told_by_its_city_alone() {
        let w = Words::of(Lang::Fr);
        assert_eq!(w.time_of(Tz::America__Toronto), "heure d’Ottawa");
        assert_eq!(w.time_of(Tz::UTC), "UTC");
    }

    #[test]
    fn arabic_counts_by_the_last_two_digits() {
        let w = Words::of(Lang::Ar);
        for n in [3_usize, 10, 103, 110, 1003] {
            assert_eq!(w.n("area-people-persons", n), format!("{n} أشخاص"));
        }
        for n in [11_usize, 99, 111, 1299] {
            assert_eq!(w.n("area-people-persons", n), format!("{n} شخصًا"));
        }
        for n in [100_usize, 101, 102, 200] {
            assert_eq!(w.n("area-people-persons", n), format!("{n} شخص"));
        }
        assert_eq!(Words::of(Lang::En).n("area-people-persons", 103_usize), "103 persons");
    }

    #[test]
    fn spanish_says_e_before_the_sound_of_i() {
        let said = |lang, last: &str| Words::of(lang).list(&["A".to_owned(), last.to_owned()]);
        for last in ["inglés", "Irlanda", "Índice", "Hidalgo", "«Informe»"] {
            assert_eq!(said(Lang::Es, last), format!("A e {last}"));
        }
        for last in ["francés", "hielo", "Hungría", "3 observadores", "ion"] {
            assert_eq!(said(Lang::Es, last), format!("A y {last}"));
        }
        assert_eq!(said(Lang::Fr, "Irlande"), "A et Irlande");
        assert_eq!(said(Lang::En, "Ireland"), "A and Ireland");
    }

    #[test]
    fn a_label_has_the_colon_of_its_language() {
        let told = |lang| Words::of(lang).labelled("A", 1);
        assert_eq!(Lang::ALL.map(told), ["A: 1", "A: 1", "A\u{a0}: 1", "A: 1", "A: 1", "A：1"]);
    }

    #[test]
    fn a_size_has_the_decimal_mark_of_its_language() {
        let told = |lang| [14, 20, 995].map(|tenths| Words::of(lang).tenths(tenths));
        assert_eq!(told(Lang::En), ["1.4", "2", "99.5"]);
        assert_eq!(told(Lang::Fr), ["1,4", "2", "99,5"]);
        assert_eq!(told(Lang::Es)[0], "1,4");
    }
}
