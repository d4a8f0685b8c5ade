//! The `open-badge` command: reads files, asks hosts, knows the time, and leaves every judgement to
//! the library.

mod addresses;
mod arguments;
mod canonical;
mod conform;
mod exit;
mod failure;
mod fetch;
mod give;
mod input;
mod inspect;
mod known;
mod lines;
mod outline;
mod output;
mod render;
mod unbake;
mod unpack;
mod verify;

use std::process::ExitCode;

use arguments::{Command, HELP};
use failure::Failure;

fn main() -> ExitCode {
    let code = match run() {
        Ok(code) => code,
        Err(failure) => {
            eprint!("{failure}");
            failure.exit_code()
        }
    };
    ExitCode::from(code)
}

fn run() -> Result<u8, Failure> {
    match arguments::parse(lexopt::Parser::from_env())? {
        Command::Help => output::write(HELP).map(|()| exit::DONE),
        Command::Version => output::write(concat!("open-badge ", env!("CARGO_PKG_VERSION"), "\n")).map(|()| exit::DONE),
        Command::Verify(options) if options.lines => lines::run(&options),
        Command::Verify(options) => verify::run(&options),
        Command::Inspect(options) => inspect::run(&options),
        Command::Canonical(sources) => canonical::run(&sources),
        Command::Render(options) => render::run(&options),
        Command::Unbake(options) => unbake::run(&options),
        Command::HelpGiving(text) => output::write(text).map(|()| exit::DONE),
        Command::Give(give) => give::run(&give),
    }
}
