use std::fmt::Write;

use fast_qr::{ECL, QRBuilder, QRCode};

use crate::PdfError;

/// The white border that the standard asks for, in modules, so that a reader finds the code on any ground.
const QUIET: usize = 4;

/// The text as a QR code, an SVG of one path whose unit is one module. It still reads with a seventh of it damaged
/// (correction level M). The same for page and paper.
///
/// # Errors
/// [`PdfError::TooLongForQr`] when the text has more than 2,331 bytes.
pub fn qr_svg(text: &str) -> Result<String, PdfError> {
    let code = QRBuilder::new(text).ecl(ECL::M).build();
    let code = code.map_err(|_| PdfError::TooLongForQr(text.len()))?;
    let side = code.size + 2 * QUIET;
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path fill=\"#000\" d=\"{}\"/></svg>",
        bars(&code)
    ))
}

/// A bar of dark modules in a row, and in the rows under it as long as they have the same.
struct Bar {
    x: usize,
    y: usize,
    wide: usize,
    high: usize,
}

/// Neighbouring dark modules become one bar: a quarter of the size, and no hairlines between them in print.
fn bars(code: &QRCode) -> String {
    let mut bars: Vec<Bar> = Vec::new();
    for y in 0..code.size {
        let row = &code[y][..code.size];
        let mut x = 0;
        while x < row.len() {
            let wide = row[x..].iter().take_while(|module| module.value()).count();
            if wide > 0 {
                let same = |bar: &&mut Bar| bar.x == x && bar.wide == wide && bar.y + bar.high == y;
                match bars.iter_mut().rev().find(same) {
                    Some(above) => above.high += 1,
                    None => bars.push(Bar { x, y, wide, high: 1 }),
                }
            }
            x += wide.max(1);
        }
    }
    let mut path = String::new();
    for Bar { x, y, wide, high } in bars {
        // Writing to a String cannot fail.
        let _ = write!(path, "M{} {}h{wide}v{high}h-{wide}z", x + QUIET, y + QUIET);
    }
    path
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_address_of_a_certificate_is_drawn_as_one_path() {
        let svg = qr_svg("https://qurb.example/c/7K3M-9Q2P").unwrap();
        assert_eq!(svg.matches("<path").count(), 1);
        assert!(
            svg.contains("viewBox=\"0 0 37 37\""),
            "version 3 has 29 modules and a border of 4: {svg}"
        );
        assert!(svg.contains("M4 4h7v1h-7z"), "the top of the first finder pattern is one bar");
    }

    #[test]
    fn a_novel_is_refused_with_its_length() {
        let error = qr_svg(&"س".repeat(2000)).unwrap_err();
        assert!(matches!(error, PdfError::TooLongForQr(4000)));
    }
}
