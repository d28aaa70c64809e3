//! A storm of sign-ins must not slow down those who read.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicU32, Ordering},
};

use reqwest::header::{COOKIE, ORIGIN, SET_COOKIE};
use tokio::task::JoinSet;

use crate::{
    Bench, Outcome,
    duel::{Side, duel},
    process::Running,
    stage::{Account, Front},
    table::Row,
    web::send,
};

/// Wanted: the 99th percentile of the public page at 4 connections stays under 3 times its quiet value, while nine of ten sign-ins go well:
/// a crowd that is turned away at the door is no storm.
pub fn measure(bench: &Bench) -> Outcome<Vec<Row>> {
    const MOST: f64 = 3.0;
    const LEAST: f64 = 0.9;
    let front = &bench.stage.front()?;
    let (server, _) = Running::server(bench, &front.house)?;
    let url = format!("{}{}", front.house.base, front.page);
    bench.web.get(&url, None)?;
    let side = || Side { process: &server, url: &url, cookie: None };
    let counts = Arc::new(Counts::default());
    let mut crowd: Option<Crowd> = None;
    let duel = duel(bench, &side(), &side(), 4, |storm| {
        if let Some(crowd) = crowd.take() {
            bench.web.runtime.block_on(crowd.leave());
        }
        if storm {
            crowd = Some(Crowd::gather(bench, front, &counts));
        }
        Ok(())
    })?;
    let (signed_in, refused) = (counts.signed_in.load(Ordering::Relaxed), counts.refused.load(Ordering::Relaxed));
    if signed_in == 0 {
        return Err(format!(
            "nobody signed in, {refused} were refused: are path, fields and passwords of the stage right?"
        ));
    }
    let row = Row {
        connections: "4".to_owned(),
        ours: Some(duel.ours),
        beside: Some(("quiet", duel.theirs)),
        ..Row::plain(
            &format!("public page while {} accounts sign in", front.accounts.len()),
            format!("{:.2} times the quiet p99; {signed_in} signed in, {refused} refused", duel.p99),
        )
    };
    let well = f64::from(signed_in) / f64::from(signed_in + refused);
    let wanted = format!("< {MOST} times the quiet p99, {:.0} % signed in", LEAST * 100.0);
    Ok(vec![row.wanted(&wanted, duel.p99 < MOST && well >= LEAST)])
}

#[derive(Default)]
struct Counts {
    signed_in: AtomicU32,
    refused: AtomicU32,
}

/// Each of its members signs in again and again.
struct Crowd {
    over: Arc<AtomicBool>,
    members: JoinSet<()>,
}

impl Crowd {
    fn gather(bench: &Bench, front: &Front, counts: &Arc<Counts>) -> Self {
        let over = Arc::new(AtomicBool::new(false));
        let mut members = JoinSet::new();
        for account in front.accounts.clone() {
            let (over, counts, client) = (over.clone(), counts.clone(), bench.web.client.clone());
            let (base, path) = (front.house.base.clone(), front.sign_in.clone());
            let member = async move {
                while !over.load(Ordering::Relaxed) {
                    match sign_in(&client, &base, &path, &account).await {
                        Ok(()) => {
                            counts.signed_in.fetch_add(1, Ordering::Relaxed);
                        }
                        // The first is told, the others are counted.
                        Err(fault) => {
                            if counts.refused.fetch_add(1, Ordering::Relaxed) == 0 {
                                eprintln!("a sign-in is refused: {fault}");
                            }
                        }
                    }
                }
            };
            members.spawn_on(member, bench.web.runtime.handle());
        }
        Self { over, members }
    }

    /// Nobody begins again; who is at it finishes.
    async fn leave(self) {
        self.over.store(true, Ordering::Relaxed);
        self.members.join_all().await;
    }
}

/// Once through the form, as a browser does it.
async fn sign_in(client: &reqwest::Client, base: &str, path: &str, account: &Account) -> Outcome<()> {
    let url = format!("{base}{path}");
    let form = send(client.get(&url)).await?;
    // Secure cookies are kept by browsers on this machine's plain http, but not by the client's own jar.
    let cookies: Vec<String> = form
        .headers()
        .get_all(SET_COOKIE)
        .iter()
        .filter_map(|cookie| Some(cookie.to_str().ok()?.split(';').next()?.to_owned()))
        .collect();
    let page = form.text().await.map_err(|fault| fault.to_string())?;
    let csrf = token(&page).ok_or("the form has no field csrf")?;
    let fields = [("csrf", csrf), ("email", &account.email), ("password", &account.password)];
    let post = client.post(&url).header(ORIGIN, base).header(COOKIE, cookies.join("; ")).form(&fields);
    let answer = send(post).await?;
    if answer.status() == 303 { Ok(()) } else { Err(format!("the form is answered with {}", answer.status())) }
}

/// The value of `<input type="hidden" name="csrf" value="...">`.
fn token(page: &str) -> Option<&str> {
    let rest = page.split_once("name=\"csrf\"")?.1;
    let tag = rest.split('>').next()?;
    tag.split_once("value=\"")?.1.split('"').next()
}
