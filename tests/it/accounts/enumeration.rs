//! A1: nobody learns who has an account.

use std::time::Instant;

use crate::harness::{World, on_both};

/// How many pairs of tries are compared.
const TRIES: usize = 40;
/// The difference in time that would tell, in standard errors (OWASP ASVS 6.3.8).
const TELLING: f64 = 3.3;

on_both! {
    async fn a1_signing_in_does_not_tell_whether_an_address_is_known(world: World) {
        compared(&world, "/account/sign-in", |email| vec![("email", email), ("password", "not the password at all")]).await;
    }

    async fn a1_a_forgotten_password_does_not_tell_whether_an_address_is_known(world: World) {
        compared(&world, "/account/password/forgotten", |email| vec![("email", email)]).await;
    }
}

/// Known and unknown addresses, in turn: the answers have one status and one length, and take equally long.
async fn compared(world: &World, path: &str, fields: impl Fn(&str) -> Vec<(&'static str, &str)>) {
    world.hashes_cost_as_usual().await;
    let browser = world.browser();
    let known: Vec<String> = world.personas.iter().map(|one| one.email.clone()).collect();
    let mut last = 0.0;
    // A machine that was busy for a moment shows a difference once; one that is there shows every time.
    for round in 0..3 {
        let mut times = [Vec::new(), Vec::new()];
        for n in 0..TRIES {
            if n % known.len() == 0 {
                // Never so many failures that the door closes.
                world.later(chrono::Duration::minutes(16));
            }
            let email = &known[n % known.len()];
            let (name, domain) = email.split_once('@').expect("an address");
            let stranger = format!("{}@{domain}", name.chars().rev().collect::<String>());
            let mut told = Vec::new();
            // Who goes first changes, so that it makes no difference.
            let order = if n % 2 == 0 { [(0, email), (1, &stranger)] } else { [(1, &stranger), (0, email)] };
            for (which, email) in order {
                let csrf = browser.csrf().await;
                let request = browser.form(path, &csrf, &fields(email)).header("origin", world.base());
                let began = Instant::now();
                let page = browser.send(request).await;
                times[which].push(began.elapsed().as_secs_f64());
                // What was typed is kept in the form; the two are equally long.
                told.push((page.status, page.bytes.len(), page.text.replace(email.as_str(), "")));
            }
            assert_eq!((told[0].0, told[0].1), (told[1].0, told[1].1), "status and length for {email} and {stranger}");
            assert_eq!(without_tokens(&told[0].2), without_tokens(&told[1].2), "the pages for {email} and {stranger}");
        }
        last = z(&times[0], &times[1]);
        if last.abs() < TELLING {
            return;
        }
        println!("round {round}: z = {last:.2}");
    }
    panic!("the time tells whether an address is known: z = {last:.2} over {TRIES} tries, three times");
}

/// A page without what is new on every page: the masked token.
fn without_tokens(text: &str) -> String {
    let mut parts = text.split("name=\"csrf\" value=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |whole, part| whole + part.split_once('"').map_or(part, |(_, rest)| rest))
}

/// The difference of two means in standard errors (Welch).
fn z(a: &[f64], b: &[f64]) -> f64 {
    let about = |values: &[f64]| {
        let n = f64::from(u32::try_from(values.len()).expect("a few tries"));
        let mean = values.iter().sum::<f64>() / n;
        let spread = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (n - 1.0);
        (mean, spread / n)
    };
    let ((mean_a, error_a), (mean_b, error_b)) = (about(a), about(b));
    (mean_a - mean_b) / (error_a + error_b).sqrt()
}
