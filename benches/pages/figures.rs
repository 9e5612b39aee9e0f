//! Medians and ratios, and the table they make.

use std::time::Duration;

/// One page for one span.
pub struct Turn {
    pub elapsed: Duration,
    /// Of the server's threads.
    pub cpu: Duration,
    /// Of Blink's API.
    pub calls: u64,
    /// Of one answer.
    pub bytes: usize,
    pub latencies: Vec<Duration>,
}

/// All turns of a page with the same number of connections.
pub struct Series {
    name: &'static str,
    pub turns: Vec<Turn>,
}

impl Turn {
    fn count(&self) -> f64 {
        self.latencies.len() as f64
    }

    fn per_second(&self) -> f64 {
        self.count() / self.elapsed.as_secs_f64()
    }

    fn cpu_micros(&self) -> f64 {
        self.cpu.as_secs_f64() * 1e6 / self.count()
    }

    /// In milliseconds.
    fn percentile(&self, percent: usize) -> f64 {
        let mut latencies = self.latencies.clone();
        latencies.sort_unstable();
        let rank = (latencies.len() * percent / 100).min(latencies.len().saturating_sub(1));
        latencies
            .get(rank)
            .map_or(f64::NAN, |latency| latency.as_secs_f64() * 1e3)
    }
}

impl Series {
    pub fn new(name: &'static str) -> Self {
        let turns = Vec::new();
        Self { name, turns }
    }

    fn median(&self, figure: impl Fn(&Turn) -> f64) -> f64 {
        median(self.turns.iter().map(figure))
    }

    /// Turn by turn against the other's of the same round.
    fn against(&self, other: &Self, compare: impl Fn(&Turn, &Turn) -> f64) -> f64 {
        let pairs = self.turns.iter().zip(&other.turns);
        median(pairs.map(|(this, that)| compare(this, that)))
    }

    fn calls_per_view(&self) -> f64 {
        let calls: u64 = self.turns.iter().map(|turn| turn.calls).sum();
        calls as f64 / self.turns.iter().map(Turn::count).sum::<f64>()
    }
}

/// The table of one number of connections; the first series is the bare page.
pub fn print(connections: usize, series: &[Series]) {
    let Some(bare) = series.first() else { return };
    println!("\nconnections: {connections}");
    println!(
        "{:<28}{:>9}{:>9}{:>9}{:>9}{:>9}{:>9}{:>8}{:>8}",
        "", "req/s", "of bare", "CPU µs", "× bare", "p50 ms", "p99 ms", "bytes", "Blink"
    );
    for page in series {
        println!(
            "{:<28}{:>9.0}{:>9.4}{:>9.1}{:>9.2}{:>9.3}{:>9.3}{:>8}{:>8.3}",
            page.name,
            page.median(Turn::per_second),
            page.against(bare, |this, bare| this.per_second() / bare.per_second()),
            page.median(Turn::cpu_micros),
            page.against(bare, |this, bare| this.cpu_micros() / bare.cpu_micros()),
            page.median(|turn| turn.percentile(50)),
            page.median(|turn| turn.percentile(99)),
            page.turns.last().map_or(0, |turn| turn.bytes),
            page.calls_per_view(),
        );
    }
    let signed_in = |page: &&Series| page.name == "bare + sign-in";
    if let Some(page) = series.iter().find(signed_in) {
        let more = page.against(bare, |this, bare| this.cpu_micros() - bare.cpu_micros());
        println!("Session and keep_fresh, nothing to renew: {more:.1} µs of CPU a request");
    }
}

pub fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.collect();
    figures.sort_by(f64::total_cmp);
    match (figures.len(), figures.len() / 2) {
        (0, _) => f64::NAN,
        (length, middle) if length % 2 == 1 => figures[middle],
        (_, middle) => f64::midpoint(figures[middle - 1], figures[middle]),
    }
}
