//! Running other programs: found in the same places by every command, and never silently failing.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// The folder of the workspace.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// A command that starts in the workspace's folder and finds what `cargo install` put somewhere.
pub fn tool(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(find(&program).unwrap_or_else(|| program.as_ref().into()));
    command.current_dir(root());
    if let Ok(path) = env::join_paths(search_path()) {
        command.env("PATH", path);
    }
    command
}

/// Where a program is, if it is anywhere on the search path or in cargo's folder.
pub fn find(program: impl AsRef<OsStr>) -> Option<PathBuf> {
    search_path().into_iter().map(|folder| folder.join(program.as_ref())).find(|p| p.is_file())
}

/// Where cargo keeps programs and the sources of what is depended upon.
pub fn cargo_home() -> Option<PathBuf> {
    let home = || env::var_os("HOME").map(|home| Path::new(&home).join(".cargo"));
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home)
}

fn search_path() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> =
        env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default();
    folders.extend(cargo_home().map(|home| home.join("bin")));
    folders
}

/// Runs to the end, output going where ours goes.
///
/// # Errors
/// The program cannot be started or ends with a failure.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", shown(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", shown(command));
    }
    Ok(())
}

/// Runs to the end and hands back what was written to standard output.
///
/// # Errors
/// As [`run`]; the program's own error output is part of the error.
pub fn capture(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot start {}", shown(command)))?;
    if !output.status.success() {
        let why = String::from_utf8_lossy(&output.stderr);
        bail!("{} ended with {}: {}", shown(command), output.status, why.trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs to the end, passing standard output on line by line, each after `mark`, while keeping a copy.
/// Hands back whether the program ended well, and the copy.
///
/// # Errors
/// The program cannot be started or its output not read.
pub fn tee(command: &mut Command, mark: &str) -> Result<(bool, String)> {
    let mut child =
        command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start {}", shown(command)))?;
    let mut copy = String::new();
    if let Some(output) = child.stdout.take() {
        let mut lines = BufReader::new(output);
        let mut line = Vec::new();
        while lines.read_until(b'\n', &mut line)? > 0 {
            let text = String::from_utf8_lossy(&line);
            print!("{mark}{text}");
            copy.push_str(&text);
            line.clear();
        }
    }
    Ok((child.wait()?.success(), copy))
}

/// As [`run`], but gives up after a time, since a blocked download may wait for ever.
///
/// # Errors
/// As [`run`], or the time is over.
pub fn run_within(limit: Duration, command: &mut Command) -> Result<()> {
    let child = command.spawn().with_context(|| format!("cannot start {}", shown(command)))?;
    let mut child = Background(child);
    let start = Instant::now();
    loop {
        match child.0.try_wait()? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => bail!("{} ended with {status}", shown(command)),
            None if start.elapsed() > limit => {
                bail!("{} did not end within {} s", shown(command), limit.as_secs())
            }
            None => sleep(Duration::from_millis(50)),
        }
    }
}

/// A program that runs beside us and is ended when this value is dropped.
pub struct Background(Child);

impl Background {
    /// # Errors
    /// The program cannot be started.
    pub fn start(command: &mut Command) -> Result<Self> {
        let child = command.spawn().with_context(|| format!("cannot start {}", shown(command)))?;
        Ok(Self(child))
    }

    /// The first line that the program writes to its (piped) standard output.
    ///
    /// # Errors
    /// The output was not piped, or ended without a line.
    pub fn first_line(&mut self) -> Result<String> {
        let output = self.0.stdout.as_mut().context("the output is not piped")?;
        let mut line = String::new();
        if BufReader::new(output).read_line(&mut line)? > 0 {
            return Ok(line);
        }
        bail!("the program ended before it answered")
    }

    /// Whether the program has ended by itself.
    ///
    /// # Errors
    /// The system cannot tell.
    pub fn has_ended(&mut self) -> Result<bool> {
        Ok(self.0.try_wait()?.is_some())
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // Both fail only if the program has already ended, which is what is wanted.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The command as a person would type it.
pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let mut text = String::from("`");
    text.push_str(&program.file_name().unwrap_or(program.as_os_str()).to_string_lossy());
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text.push('`');
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_does_not_end_is_ended() {
        let start = Instant::now();
        let limit = Duration::from_millis(100);
        assert!(run_within(limit, Command::new("sleep").arg("60")).is_err());
        assert!(start.elapsed() < Duration::from_secs(30));
        assert!(run_within(Duration::from_secs(60), &mut Command::new("true")).is_ok());
    }

    #[test]
    fn a_failure_is_an_error_and_says_what_failed() {
        let error = capture(Command::new("sh").args(["-c", "echo why >&2; exit 3"])).unwrap_err();
        assert!(error.to_string().contains("why"), "{error}");
        assert!(run(&mut Command::new("false")).is_err());
        let (good, output) = tee(Command::new("sh").args(["-c", "echo one; echo two; exit 1"]), "").unwrap();
        assert_eq!((good, output.as_str()), (false, "one\ntwo\n"));
    }
}
