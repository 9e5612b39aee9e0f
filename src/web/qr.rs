//! QR codes as SVG, a quarter of the size that fast_qr's own drawing has: a row is one stroke with gaps, not a square for
//! each module. Every page that waits for a payment is sent one.

use std::fmt::Write;

use fast_qr::{ECL, QRBuilder, QRCode};

use crate::error::Error;

/// The quiet zone that the standard asks for, in modules.
const MARGIN: usize = 4;

/// The text as a code. Upper-case text makes a smaller code (alphanumeric mode). White is painted by the SVG itself, so
/// that the quiet zone is there in a dark theme too.
///
/// # Errors
/// When the text is too long for a QR code, which Blink's invoices are not.
pub fn svg(text: &str) -> Result<String, Error> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().map_err(|error| {
        tracing::error!(?error, "a QR code could not be drawn");
        Error::Internal
    })?;
    let side = code.size + 2 * MARGIN;
    Ok(format!(
        "<svg viewBox=\"0 0 {side} {side}\" xmlns=\"http://www.w3.org/2000/svg\" shape-rendering=\"crispEdges\">\
         <path fill=\"#ffffff\" d=\"M0 0h{side}v{side}H0z\"/><path stroke=\"#000000\" d=\"{}\"/></svg>",
        strokes(&code)
    ))
}

/// For each row: to its first dark module, then so many dark (`h`) and so many light (`m`) ones in turn.
fn strokes(code: &QRCode) -> String {
    let mut path = String::with_capacity(code.size * code.size * 2);
    for y in 0..code.size {
        let row = &code[y];
        let (mut x, mut pen) = (0, None);
        while x < row.len() {
            let dark = row[x].value();
            let run = row[x..].iter().take_while(|module| module.value() == dark).count();
            if dark {
                // Writing into a String cannot fail.
                let _ = match pen {
                    None => write!(path, "M{} {}.5h{run}", x + MARGIN, y + MARGIN),
                    Some(end) => write!(path, "m{} 0h{run}", x - end),
                };
                pen = Some(x + run);
            }
            x += run;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_qr_code_brings_its_own_white_and_no_style() {
        let svg = svg("LIGHTNING:LNBC10U1").unwrap();
        assert!(svg.starts_with("<svg viewBox"));
        assert!(svg.contains("fill=\"#ffffff\""), "{svg}");
        assert!(!svg.contains("style"));
    }

    #[test]
    fn the_longest_invoice_fits() {
        assert!(svg(&"LNBC".repeat(500)).is_ok());
    }

    #[test]
    fn every_module_is_painted_where_it_is() {
        let code = QRBuilder::new("LIGHTNING:LNBC10U1".repeat(12))
            .ecl(ECL::M)
            .build()
            .unwrap();
        let mut painted = vec![vec![false; code.size]; code.size];
        for row in strokes(&code).split('M').skip(1) {
            let (start, runs) = row.split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let y: usize = y.strip_suffix(".5").unwrap().parse().unwrap();
            let mut x: usize = x.parse().unwrap();
            for run in runs.split('h') {
                let (dark, gap) = run.split_once('m').unwrap_or((run, "0 0"));
                let dark: usize = dark.parse().unwrap();
                painted[y - MARGIN][x - MARGIN..x - MARGIN + dark].fill(true);
                x += dark + gap.strip_suffix(" 0").unwrap().parse::<usize>().unwrap();
            }
        }
        for (y, row) in painted.iter().enumerate() {
            let dark: Vec<bool> = code[y].iter().map(|module| module.value()).collect();
            assert_eq!(*row, dark, "row {y}");
        }
    }
}
