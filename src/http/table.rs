//! A list to take along: a table that spreadsheets read (CSV, RFC 4180).

use actix_web::{HttpResponse, http::header};
use csv::Writer;

use crate::{
    error::{Error, Outcome},
    pack::manifest::harmless,
};

/// Answers with a table, to be saved under a name of ours.
///
/// # Errors
/// [`Error::Internal`] if it cannot be written.
pub fn table<const N: usize>(
    name: &'static str,
    heads: [String; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> Outcome<HttpResponse> {
    let fault = |fault: csv::Error| Error::Internal(fault.to_string());
    let mut table = Writer::from_writer(Vec::new());
    table.write_record(&heads).map_err(fault)?;
    for row in rows {
        table.write_record(row.iter().map(|cell| harmless(cell).into_owned())).map_err(fault)?;
    }
    let body = table.into_inner().map_err(|fault| Error::Internal(fault.to_string()))?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(body))
}
