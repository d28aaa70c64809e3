//! A client for single requests: it follows no redirect and keeps no cookie, so that each is seen.

use reqwest::{Client, RequestBuilder, Response, redirect::Policy};
use tokio::runtime::Runtime;

use crate::Outcome;

/// The client, and the runtime that it needs.
pub struct Web {
    /// Runs what waits; one thread, for the cores belong to what is measured.
    pub runtime: Runtime,
    /// The client.
    pub client: Client,
}

impl Web {
    /// A client.
    pub fn new() -> Outcome<Self> {
        // Everything here is plain http on this machine, but the client wants a provider of TLS named.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().redirect(Policy::none()).build().map_err(|fault| fault.to_string())?;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        Ok(Self { runtime: runtime.map_err(|fault| fault.to_string())?, client })
    }

    /// The body of an address that answers 200; anything else is a fault.
    pub fn get(&self, url: &str, cookie: Option<&str>) -> Outcome<Vec<u8>> {
        let mut request = self.client.get(url);
        if let Some(cookie) = cookie {
            request = request.header("cookie", cookie);
        }
        self.runtime.block_on(async {
            let answer = send(request).await?;
            if answer.status() != 200 {
                return Err(format!("{url} answers {}", answer.status()));
            }
            answer.bytes().await.map(|bytes| bytes.to_vec()).map_err(|fault| format!("{url}: {fault}"))
        })
    }
}

/// Sends a request; a fault is a sentence.
pub async fn send(request: RequestBuilder) -> Outcome<Response> {
    request.send().await.map_err(|fault| fault.to_string())
}
