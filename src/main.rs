//! The program.

use std::process::ExitCode;

/// Rows of the database are made on one thread and dropped on another, all day: this allocator takes that without a lock. It serves
/// the compiled-in SQLite too.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    virtual_secretariat::cli::run()
}
