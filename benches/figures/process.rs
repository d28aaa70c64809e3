//! Programs that are measured: started and ended by us, their processor time and memory read from the system.

use std::{
    path::Path,
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

use crate::{Bench, Outcome, stage::House};

/// A process that ends when it is dropped.
pub struct Running {
    /// The process.
    pub child: Child,
}

impl Running {
    /// Starts a program.
    pub fn start(command: &mut Command) -> Outcome<Self> {
        let child = command.stdin(Stdio::null()).spawn();
        let named = |fault| format!("{} does not start: {fault}", command.get_program().display());
        Ok(Self { child: child.map_err(named)? })
    }

    /// Starts a server and waits until it is ready; tells how long that took. Its log stands beside its settings.
    pub fn server(bench: &Bench, house: &House) -> Outcome<(Self, Duration)> {
        let log = house.config.with_extension("log");
        let told = |fault| format!("{}: {fault}", log.display());
        let file = std::fs::File::create(&log).map_err(told)?;
        let mut command = Command::new(&bench.program);
        command.args(["serve", "--config"]).arg(&house.config);
        command.stdout(file.try_clone().map_err(told)?).stderr(file);
        let began = Instant::now();
        let mut running = Self::start(&mut command)?;
        let ready = format!("{}/health/ready", house.base);
        while began.elapsed() < Duration::from_mins(1) {
            if running.child.try_wait().is_ok_and(|ended| ended.is_some()) {
                return Err(format!("the server has ended: see {}", log.display()));
            }
            if bench.web.get(&ready, None).is_ok() {
                return Ok((running, began.elapsed()));
            }
            pause(Duration::from_millis(2));
        }
        Err(format!("{ready} is not answered with 200 within a minute: see {}", log.display()))
    }

    /// The processor time that it has used, all threads together.
    pub fn processor(&self) -> Outcome<Duration> {
        let stat = self.read("stat")?;
        // The name stands in brackets and may hold blanks; utime and stime are the 14th and 15th field.
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let ticks = |i: usize| fields.get(i).and_then(|field| field.parse::<u32>().ok()).ok_or("stat cannot be read");
        Ok(Duration::from_secs_f64((f64::from(ticks(11)?) + f64::from(ticks(12)?)) / ticks_per_second()))
    }

    /// The memory that it holds now, in MiB.
    pub fn resident(&self) -> Outcome<f64> {
        let status = self.read("status")?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib: Option<u32> = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        kib.map(|kib| f64::from(kib) / 1024.0).ok_or_else(|| "status cannot be read".to_owned())
    }

    /// The most memory that it holds while something is done, in MiB.
    pub fn most_resident_while<T>(&self, deed: impl FnOnce() -> Outcome<T>) -> Outcome<f64> {
        let done = AtomicBool::new(false);
        thread::scope(|scope| {
            let watch = scope.spawn(|| {
                let mut most = self.resident()?;
                while !done.load(Ordering::Relaxed) {
                    pause(Duration::from_millis(20));
                    most = most.max(self.resident()?);
                }
                Ok(most)
            });
            let deed = deed();
            done.store(true, Ordering::Relaxed);
            deed.and(watch.join().map_err(|_| "the watch on memory has fallen".to_owned())?)
        })
    }

    fn read(&self, name: &str) -> Outcome<String> {
        let path = format!("/proc/{}/{name}", self.child.id());
        std::fs::read_to_string(Path::new(&path)).map_err(|fault| format!("{path}: {fault}"))
    }
}

impl Drop for Running {
    /// Asks it to end in order, and ends it when it does not.
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.child.id().to_string()).stderr(Stdio::null()).status();
        for _ in 0..500 {
            if self.child.try_wait().is_ok_and(|ended| ended.is_some()) {
                return;
            }
            pause(Duration::from_millis(10));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The unit of `/proc/PID/stat`.
fn ticks_per_second() -> f64 {
    let answer = Command::new("getconf").arg("CLK_TCK").output().ok();
    answer.and_then(|answer| String::from_utf8(answer.stdout).ok()?.trim().parse().ok()).unwrap_or(100.0)
}

/// Waits.
#[expect(clippy::disallowed_methods, reason = "the bench has nothing else to do, and no request waits for it")]
pub fn pause(time: Duration) {
    thread::sleep(time);
}
