//! Many papers as one archive: it is made while it is sent, and its memory does not grow with it.

use std::time::{Duration, Instant};

use futures_util::StreamExt;

use crate::{
    Bench, Outcome,
    process::{Running, pause},
    stage::{Papers, Stock},
    table::Row,
    web::send,
};

/// Wanted: the first bytes of an archive of 1,000 files of 1 MiB come within a twentieth of its time, and less than 20 MiB more memory.
pub fn measure(bench: &Bench) -> Outcome<Vec<Row>> {
    const MOST: f64 = 20.0;
    const PART: f64 = 0.05;
    let stock = Stock { papers: 1_000, spaces: 1, seen: 1, papers_are: Papers::Large };
    let shelf = bench.stage.shelf("pack", stock)?;
    let (server, _) = Running::server(bench, &shelf.house)?;
    let list = format!("{}/area/bench/group-0", shelf.house.base);
    bench.web.get(&list, Some(&shelf.cookie))?;
    pause(Duration::from_secs(1));
    let before = server.resident()?;
    let mut taken = None;
    let most = server.most_resident_while(|| {
        taken = Some(take(bench, &format!("{list}/pack.zip"), &shelf.cookie)?);
        Ok(())
    })?;
    let Some((first, whole, bytes)) = taken else { return Err("no archive came".to_owned()) };
    let part = first.as_secs_f64() / whole.as_secs_f64();
    let size = format!("{} MiB", bytes >> 20);
    Ok(vec![
        Row::plain("first bytes of an archive of 1,000 files", format!("{part:.3} of its time ({size})"))
            .wanted(&format!("≤ {PART} of its time"), part <= PART),
        Row::plain("memory while it is made", format!("{:.1} MiB more ({before:.1} → {most:.1})", most - before))
            .wanted(&format!("< {MOST} MiB more"), most - before < MOST),
    ])
}

/// Takes an archive: when its first bytes came, when it was whole, and how large it is.
fn take(bench: &Bench, url: &str, cookie: &str) -> Outcome<(Duration, Duration, u64)> {
    let request = bench.web.client.get(url).header("cookie", cookie);
    let began = Instant::now();
    bench.web.runtime.block_on(async {
        let answer = send(request).await?;
        if answer.status() != 200 {
            return Err(format!("{url} answers {}", answer.status()));
        }
        let (mut stream, mut first, mut bytes) = (answer.bytes_stream(), None, 0);
        while let Some(part) = stream.next().await {
            let part = part.map_err(|fault| format!("{url}: {fault}"))?;
            first.get_or_insert_with(|| began.elapsed());
            bytes += part.len() as u64;
        }
        Ok((first.unwrap_or_default(), began.elapsed(), bytes))
    })
}
