//! Small line drawings on a grid of 20, drawn for this product. They say nothing alone: a word stands beside each, or a
//! label hidden from sight. Those that point along the line of reading are turned by the style sheet (`flip`).

/// A drawing as inline SVG; an unknown name gives an empty one, which the tests refuse.
#[must_use]
pub fn icon(name: &str) -> String {
    if name == "khatam" {
        return khatam();
    }
    let flip = if ["back", "next", "out", "plan"].contains(&name) { " flip" } else { "" };
    format!(
        "<svg class=\"icon{flip}\" viewBox=\"0 0 20 20\" width=\"20\" height=\"20\" aria-hidden=\"true\" focusable=\"false\">{}</svg>",
        strokes(name)
    )
}

/// The mark: an eight-pointed star made of two squares, with the octagon they share.
fn khatam() -> String {
    String::from(
        "<svg class=\"khatam\" viewBox=\"0 0 32 32\" width=\"32\" height=\"32\" aria-hidden=\"true\" focusable=\"false\">\
         <path class=\"star\" d=\"M16 1.86 20.14 6H26v5.86L30.14 16 26 20.14V26h-5.86L16 30.14 11.86 26H6v-5.86L1.86 16 6 \
         11.86V6h5.86z\"/><path class=\"heart\" d=\"M16 7.2 22.22 9.78 24.8 16 22.22 22.22 16 24.8 9.78 22.22 7.2 16 9.78 \
         9.78z\"/><path class=\"heart-line\" d=\"M16 10.6 19.82 12.18 21.4 16 19.82 19.82 16 21.4 12.18 19.82 10.6 16 12.18 \
         12.18z\"/></svg>",
    )
}

pub(super) fn strokes(name: &str) -> &'static str {
    [strand(name), act(name), state(name)]
        .into_iter()
        .find(|drawing| !drawing.is_empty())
        .unwrap_or("")
}

fn strand(name: &str) -> &'static str {
    match name {
        "work" => "<path d=\"M3 5.5 4.5 7 7 4M3 12l1.5 1.5L7 10.5M10 6h7M10 12.5h7\"/>",
        "people" => {
            "<circle cx=\"7.5\" cy=\"7\" r=\"3\"/><path d=\"M2 16.5c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5M13 4.4a3 3 0 0 1 0 \
             5.2M15 12.4c1.7.7 2.7 2.1 3 4.1\"/>"
        }
        "place" => {
            "<path d=\"M10 18s6-5.2 6-10A6 6 0 0 0 4 8c0 4.8 6 10 6 10z\"/><circle cx=\"10\" cy=\"8\" r=\"2.2\"/>"
        }
        "plan" => "<path d=\"M3 4.5h14M3 10h9M8 15.5h9\"/>",
        "needs" => "<path d=\"M9.5 3.5a6.8 6.8 0 1 0 7 7M14.5 2.5v6M11.5 5.5h6\"/>",
        "modules" => {
            "<path d=\"m10 2.5 7.5 4-7.5 4-7.5-4zM2.5 10.2l7.5 4 7.5-4M2.5 13.8l7.5 4 7.5-4\"/>"
        }
        "audiences" => {
            "<circle cx=\"10\" cy=\"6.5\" r=\"2.7\"/><path d=\"M5 16.5c.3-3.3 2.2-5 5-5s4.7 1.7 5 5M4.6 6.2a2 2 0 1 0 0 \
             4M1.5 15c.1-1.7.8-2.8 2-3.3M15.4 6.2a2 2 0 1 1 0 4M18.5 15c-.1-1.7-.8-2.8-2-3.3\"/>"
        }
        "training" => {
            "<path d=\"M2.5 4h15v9h-15zM10 13v3.5M6.5 17.5 10 16l3.5 1.5M6 7.5h5M6 10h3\"/>"
        }
        "communication" => "<path d=\"M3 8v4h3l7 4V4L6 8zM16 8a3 3 0 0 1 0 4\"/>",
        "participation" => "<path d=\"M3 4h11v7H8l-3 2.5V11H3zM16 8h1.5v7H16v2.5L13 15H9\"/>",
        "practices" => "<path d=\"M7.5 14.5a5.5 5.5 0 1 1 5 0V16h-5zM8 18h4\"/>",
        "press" => {
            "<path d=\"M3 4h11v12.5H4.5A1.5 1.5 0 0 1 3 15zM14 8h3v7a1.5 1.5 0 0 1-3 0M5.5 7h6M5.5 10h6M5.5 13h4\"/>"
        }
        "letter" => "<path d=\"M3 5h14v10H3zM3 5.5l7 5.5 7-5.5\"/>",
        "centre" => "<path d=\"M3 17V8.5L10 3l7 5.5V17zM8 17v-5h4v5\"/>",
        "indicators" => "<path d=\"M3 17h14M5 14v-4M10 14V4M15 14V8\"/>",
        "report" => "<path d=\"M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M8 10h4.5M8 13.5h4.5\"/>",
        "journal" => "<circle cx=\"10\" cy=\"10\" r=\"7\"/><path d=\"M10 5.5V10l3 2\"/>",
        _ => "",
    }
}

fn act(name: &str) -> &'static str {
    match name {
        "search" => "<circle cx=\"9\" cy=\"9\" r=\"5.5\"/><path d=\"m13 13 4 4\"/>",
        "plus" => "<path d=\"M10 4v12M4 10h12\"/>",
        "check" => "<path d=\"m4 10.5 4 4 8-9\"/>",
        "close" => "<path d=\"m5 5 10 10M15 5 5 15\"/>",
        "next" => "<path d=\"m8 5 5 5-5 5\"/>",
        "back" => "<path d=\"m12 5-5 5 5 5\"/>",
        "down" => "<path d=\"m5 8 5 5 5-5\"/>",
        "up" => "<path d=\"m5 12 5-5 5 5\"/>",
        "both" => "<path d=\"m6 8 4-4 4 4M6 12l4 4 4-4\"/>",
        "more" => "<path d=\"M4.5 10h.01M10 10h.01M15.5 10h.01\" stroke-width=\"2.6\"/>",
        "menu" => "<path d=\"M3 5h14M3 10h14M3 15h14\"/>",
        "download" => "<path d=\"M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13\"/>",
        "upload" => "<path d=\"M10 12.5v-9M6 7l4-4 4 4M3.5 16.5h13\"/>",
        "print" => "<path d=\"M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6z\"/>",
        "edit" => "<path d=\"m4 13-.5 3.5L7 16l9-9-3-3zM11 6l3 3\"/>",
        "trash" => "<path d=\"M3.5 5.5h13M8 5.5V3h4v2.5M5 5.5 6 17h8l1-11.5\"/>",
        "filter" => "<path d=\"M3 5h14M6 10h8M8.5 15h3\"/>",
        "calendar" => "<path d=\"M3 5h14v12H3zM3 9h14M7 3v3.5M13 3v3.5\"/>",
        "file" => "<path d=\"M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5\"/>",
        "user" => {
            "<circle cx=\"10\" cy=\"7\" r=\"3.2\"/><path d=\"M3.5 17c.6-3.3 3.2-5 6.5-5s5.9 1.7 6.5 5\"/>"
        }
        "out" => "<path d=\"M8 3.5H4v13h4M12 6l4 4-4 4M16 10H8\"/>",
        "language" => {
            "<circle cx=\"10\" cy=\"10\" r=\"7\"/><path d=\"M3 10h14M10 3c2.3 2 3.2 4.3 3.2 7S12.3 15 10 17c-2.3-2-3.2-4.3\
             -3.2-7S7.7 5 10 3z\"/>"
        }
        "seal" => {
            "<circle cx=\"10\" cy=\"8\" r=\"5\"/><path d=\"M7 12.5 6 18l4-2 4 2-1-5.5M8 8l1.5 1.5L12.3 6.7\"/>"
        }
        "link" => {
            "<path d=\"M8 12l4-4M9 5.5l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14.5l-2 2a3.5 3.5 0 0 1-5-5l2-2\"/>"
        }
        _ => "",
    }
}

/// Shape carries a state, colour follows.
fn state(name: &str) -> &'static str {
    match name {
        "done" => "<circle cx=\"10\" cy=\"10\" r=\"7\"/><path d=\"m6.8 10.3 2.2 2.2 4.2-4.8\"/>",
        "wait" => "<path d=\"M10 3 18 17H2zM10 8v4M10 14.5v.01\"/>",
        "stop" => "<circle cx=\"10\" cy=\"10\" r=\"7\"/><path d=\"m7.5 7.5 5 5M12.5 7.5l-5 5\"/>",
        "note" => "<circle cx=\"10\" cy=\"10\" r=\"7\"/><path d=\"M10 9.5v4M10 6.5v.01\"/>",
        "draft" => "<circle cx=\"10\" cy=\"10\" r=\"7\" stroke-dasharray=\"2.4 2.4\"/>",
        "live" => {
            "<circle cx=\"10\" cy=\"10\" r=\"7\"/><circle cx=\"10\" cy=\"10\" r=\"2.5\" fill=\"currentColor\"/>"
        }
        _ => "",
    }
}
