//! The sign at the head of papers: put, seen on the page and on a PDF, taken away; and what is not taken.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::permissions::{CLEAR, SIGN};
use crate::testing::on_both_engines;

/// A picture of one colour, as PNG.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let picture = image::RgbImage::from_pixel(width, height, image::Rgb([15, 74, 60]));
    let encoder = image::codecs::png::PngEncoder::new(&mut bytes);
    picture.write_with_encoder(encoder).unwrap();
    bytes
}

const AT: &str = "/letterheads/05.081";

#[tokio::test]
async fn a_coordinator_puts_a_sign_and_every_paper_has_it() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        let plain = nadia.get("/letterheads/05.081/proof.pdf").await.is(200).bytes.len();
        nadia.get("/letterheads/05.081/sign").await.is(404);
        let answer = nadia.upload(AT, &[], ("blason.png", &png(900, 600))).await;
        assert_eq!(answer.is(303).location(), AT);
        nadia.get(AT).await.is(200).has("480 × 320 png").has("/letterheads/05.081/removal");
        let sign = nadia.get("/letterheads/05.081/sign").await;
        assert_eq!(sign.is(200).headers["content-type"], "image/png");
        assert_eq!(sign.headers["x-content-type-options"], "nosniff");
        assert!(sign.bytes.starts_with(b"\x89PNG"));
        let signed = nadia.get("/letterheads/05.081/proof.pdf").await;
        assert!(signed.is(200).bytes.starts_with(b"%PDF"));
        assert_ne!(signed.bytes.len(), plain);
        // A commune below has it too, and says whose it is.
        let below = nadia.get("/letterheads/05.081.03.09").await;
        below.is(200).has("480 × 320 png").lacks("/removal");
        nadia.post("/letterheads/05.081/removal", &[]).await.is(303);
        nadia.post("/letterheads/05.081/removal", &[]).await.is(409);
        nadia.get("/letterheads/05.081/sign").await.is(404);
        let told = app.journal("05.081").await;
        assert!(told.contains(&"letterhead.sign by Nadia".to_owned()), "{told:?}");
        assert_eq!((app.done(SIGN).await, app.done(CLEAR).await), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn what_is_no_picture_is_not_taken() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
        for (name, bytes, words) in [
            ("logo.svg", &svg[..], "ليس صورة"),
            ("logo.png", b"<html><script>alert(1)</script>", "ليس صورة"),
            ("logo.png", &png(40, 40)[..60], "تالفة"),
            ("logo.png", b"", "اختر"),
        ] {
            let answer = nadia.upload(AT, &[], (name, bytes)).await;
            answer.is(422).has(words).lacks("alert(1)");
        }
        assert_eq!(app.done(SIGN).await, 0);
    })
    .await;
}

#[tokio::test]
async fn nobody_signs_the_papers_of_others() {
    on_both_engines(async |app| {
        let (karim, driss) = (app.browser("karim").await, app.browser("driss").await);
        karim.get(AT).await.is(200).lacks("enctype");
        karim.upload(AT, &[], ("a.png", &png(40, 40))).await.is(403);
        driss.get(AT).await.is(404);
        driss.get("/letterheads/05.081/sign").await.is(404);
        driss.upload(AT, &[], ("a.png", &png(40, 40))).await.is(403);
        let nadia = app.browser("nadia").await;
        nadia.upload("/letterheads/07.427", &[], ("a.png", &png(40, 40))).await.is(404);
        assert_eq!(karim.get("/letterheads").await.is(303).location(), AT);
    })
    .await;
}
