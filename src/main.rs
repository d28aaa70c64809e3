//! The program.

use std::process::ExitCode;

fn main() -> ExitCode {
    virtual_secretariat::cli::run()
}
