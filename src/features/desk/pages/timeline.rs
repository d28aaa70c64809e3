//! The drawing of who held an office and when: geometry only, no words.

use chrono::{Datelike, NaiveDate};

/// Who held an office and when, as numbers to draw.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// The first day that is meant; `None` where the beginning is not recorded.
    pub from: Option<NaiveDate>,
    /// The last day that is meant; `None` where it goes on.
    pub until: Option<NaiveDate>,
    /// Whether both ends are known to the day.
    pub exact: bool,
}

/// The drawing of an office's holders: a bar for each, under a line of years.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The years.
    pub ticks: Vec<Tick>,
    /// The bars, in the order of the holders.
    pub bars: Vec<Bar>,
    /// The height of the broad drawing.
    pub height: u32,
    /// The height of the narrow drawing.
    pub narrow_height: u32,
}

/// A year on the line.
#[derive(Clone, Debug)]
pub struct Tick {
    /// The year.
    pub year: i32,
    /// Where it stands in the broad drawing.
    pub x: u32,
    /// Where it stands in the narrow drawing.
    pub narrow_x: u32,
}

/// The bar of one holder.
#[derive(Clone, Debug)]
pub struct Bar {
    /// The holder's name.
    pub label: String,
    /// Left edge in the broad drawing.
    pub x: u32,
    /// Length in the broad drawing.
    pub width: u32,
    /// Top in the broad drawing.
    pub y: u32,
    /// Left edge in the narrow drawing.
    pub narrow_x: u32,
    /// Length in the narrow drawing.
    pub narrow_width: u32,
    /// Top in the narrow drawing.
    pub narrow_y: u32,
    /// The class of its filling: `f` where both ends are known to the day, else `soft`.
    pub class: &'static str,
}

/// Broad drawing: where the years begin, and how wide they are together.
const BROAD: (u32, u32) = (230, 640);
/// Narrow drawing: the same.
const NARROW: (u32, u32) = (0, 336);

impl Timeline {
    /// Draws the holders from the first to the last year that is known. `today` bounds what goes on. Nothing to draw gives `None`.
    pub fn draw(holders: &[(String, Span)], today: NaiveDate) -> Option<Self> {
        let years = || holders.iter().flat_map(|(_, span)| [span.from, span.until]).flatten().chain([today]);
        let first = years().map(|day| day.year()).min().filter(|_| !holders.is_empty())?;
        let last = years().map(|day| day.year()).max()? + 1;
        let place = |day: NaiveDate, (start, width): (u32, u32)| {
            let days = day.signed_duration_since(NaiveDate::from_yo_opt(first, 1)?).num_days().max(0);
            let all = i64::from(last - first) * 366;
            let x = i64::from(width).checked_mul(days)?.checked_div(all)?;
            Some(start + u32::try_from(x).ok()?.min(width))
        };
        let step = usize::try_from((last - first + 7) / 8).ok()?.max(1);
        let ticks = (first..=last)
            .step_by(step)
            .filter_map(|year| {
                let day = NaiveDate::from_yo_opt(year, 1)?;
                Some(Tick { year, x: place(day, BROAD)?, narrow_x: place(day, NARROW)? })
            })
            .filter(|tick| tick.narrow_x < NARROW.1 - 20)
            .collect();
        let bar = |(row, (label, span)): (u32, &(String, Span))| {
            let ends = |area: (u32, u32)| {
                let x = span.from.map_or(Some(area.0), |day| place(day, area))?;
                let until = span.until.unwrap_or(today).max(span.from.unwrap_or(NaiveDate::MIN));
                // A day in office is drawn wide enough to be seen.
                Some((x, place(until, area)?.saturating_sub(x).max(6)))
            };
            let ((x, width), (narrow_x, narrow_width)) = (ends(BROAD)?, ends(NARROW)?);
            let class = if span.exact { "f" } else { "soft" };
            let label = label.clone();
            Some(Bar { label, x, width, y: 42 + row * 34, narrow_x, narrow_width, narrow_y: 58 + row * 50, class })
        };
        let bars: Vec<Bar> = (0..).zip(holders).filter_map(bar).collect();
        let rows = u32::try_from(bars.len()).ok()?;
        Some(Self { ticks, bars, height: 42 + rows * 34, narrow_height: 42 + rows * 50 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, 1, 1)
    }

    #[test]
    fn later_holders_stand_further_on_and_nothing_leaves_the_drawing() {
        let held = |from, until| Span { from: day(from), until: day(until), exact: false };
        let holders = [
            ("A".to_owned(), held(1996, 1998)),
            ("B".to_owned(), held(1998, 2000)),
            ("C".to_owned(), held(2000, 9999)),
        ];
        let drawn = Timeline::draw(&holders, day(2001).unwrap()).unwrap();
        assert!(drawn.bars.is_sorted_by_key(|bar| bar.x));
        assert!(drawn.bars.iter().all(|bar| bar.x + bar.width <= 880 && bar.narrow_x + bar.narrow_width <= 342));
        assert!(drawn.ticks.len() <= 9);
    }

    #[test]
    fn an_unknown_beginning_is_drawn_from_the_edge_and_no_holder_draws_nothing() {
        let open = Span { from: None, until: None, exact: false };
        let drawn = Timeline::draw(&[("A".to_owned(), open)], day(2001).unwrap());
        assert_eq!(drawn.map(|drawn| drawn.bars[0].x), Some(BROAD.0));
        assert!(Timeline::draw(&[], day(2001).unwrap()).is_none());
    }
}
