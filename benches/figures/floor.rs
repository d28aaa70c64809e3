//! The floor: what the framework alone can do with the same bytes. Nothing that a server must do is done here.

use std::{
    io::{self, BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
};

use actix_web::{App, HttpResponse, HttpServer, web};
use bytes::Bytes;

use crate::{Outcome, process::Running};

/// Serves a file's bytes at every address until it is ended; prints where.
pub fn serve(file: &Path) -> io::Result<()> {
    let bytes = Bytes::from(std::fs::read(file)?);
    actix_web::rt::System::new().block_on(async move {
        let app = move || {
            let bytes = bytes.clone();
            App::new().default_service(web::to(move || {
                let answer = HttpResponse::Ok().content_type("text/html; charset=utf-8").body(bytes.clone());
                async move { answer }
            }))
        };
        let server = HttpServer::new(app).bind(("127.0.0.1", 0))?;
        println!("{}", server.addrs().first().map(ToString::to_string).unwrap_or_default());
        server.run().await
    })
}

/// A floor in a process of its own.
pub struct Floor {
    /// The process, for its processor time.
    pub process: Running,
    /// Where it answers.
    pub url: String,
    /// The file that it has read lives as long as it does.
    _file: tempfile::NamedTempFile,
}

impl Floor {
    /// Starts a floor that answers with these bytes.
    pub fn start(bytes: &[u8]) -> Outcome<Self> {
        let told = |fault: io::Error| format!("the floor does not start: {fault}");
        let file = tempfile::NamedTempFile::new().map_err(told)?;
        std::fs::write(file.path(), bytes).map_err(told)?;
        let mut command = Command::new(std::env::current_exe().map_err(told)?);
        command.arg("floor").arg(file.path()).stdout(Stdio::piped());
        let mut process = Running::start(&mut command)?;
        let mut line = String::new();
        let output = process.child.stdout.take().ok_or("the floor says nothing")?;
        BufReader::new(output).read_line(&mut line).map_err(told)?;
        Ok(Self { process, url: format!("http://{}/", line.trim()), _file: file })
    }
}
