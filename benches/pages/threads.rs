//! How much of the CPU the threads of a name have had, as Linux tells it.

use std::{fs, path::Path, time::Duration};

/// CPU time of this process's threads whose names begin with one of these.
pub fn cpu(names: &[&str]) -> Duration {
    cpu_of("self", names)
}

/// The same of another process, or of all its threads.
pub fn cpu_of(process: &str, names: &[&str]) -> Duration {
    let Ok(tasks) = fs::read_dir(format!("/proc/{process}/task")) else {
        return Duration::ZERO;
    };
    tasks
        .filter_map(|task| task.ok().map(|task| task.path()))
        .filter(|task| {
            let name = fs::read_to_string(task.join("comm")).unwrap_or_default();
            names.iter().any(|wanted| name.starts_with(wanted))
        })
        .map(|task| on_cpu(&task))
        .sum()
}

/// The first number: nanoseconds on a CPU. `stat` has it as well, in hundredths of a second.
fn on_cpu(task: &Path) -> Duration {
    let text = fs::read_to_string(task.join("schedstat")).unwrap_or_default();
    let nanoseconds = text.split_whitespace().next().and_then(|first| first.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or(0))
}

/// What a line of a process's `status` says, in KiB.
pub fn memory(process: u32, line: &str) -> u64 {
    let text = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let value = text.lines().find_map(|told| told.strip_prefix(line));
    let number = value.and_then(|value| value.trim_start_matches(':').split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// How many threads of the whole machine have been wanting a core, over the last minute.
pub fn load_average() -> String {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split_whitespace().next().unwrap_or("unknown").to_owned()
}
