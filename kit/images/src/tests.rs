//! What people send: a photo that says where it was taken, a file that is two, a head that lies.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use image::{ExtendedColorType, RgbImage, codecs::webp::WebPEncoder};

/// A photo of 40 by 20 pixels, red on the left and blue on the right.
fn photo() -> RgbImage {
    RgbImage::from_fn(40, 20, |x, _| image::Rgb(if x < 20 { [220, 20, 20] } else { [20, 20, 220] }))
}

fn jpeg() -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 95).encode_image(&photo()).unwrap();
    bytes
}

fn png(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (width, height) = picture.dimensions();
    PngEncoder::new(&mut bytes)
        .write_image(picture, width, height, ExtendedColorType::Rgb8)
        .unwrap();
    bytes
}

/// The same photo with what a telephone writes beside it: turned by a quarter, the maker, and where it was taken.
fn telling() -> Vec<u8> {
    let mut tiff = b"MM\0\x2A\0\0\0\x08".to_vec();
    // Three lines: the maker, how it is turned (6: a quarter to the right), where the position stands.
    tiff.extend(b"\0\x03");
    tiff.extend(b"\x01\x0F\0\x02\0\0\0\x09\0\0\0\x32");
    tiff.extend(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
    tiff.extend(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x3C");
    tiff.extend(b"\0\0\0\0");
    tiff.extend(b"Telephone\0");
    // The position: north, in degrees, minutes and seconds.
    tiff.extend(b"\0\x02");
    tiff.extend(b"\0\x01\0\x02\0\0\0\x02N\0\0\0");
    tiff.extend(b"\0\x02\0\x05\0\0\0\x03\0\0\0\x5A");
    tiff.extend(b"\0\0\0\0");
    for part in [31_u32, 57, 43] {
        tiff.extend(part.to_be_bytes());
        tiff.extend(1_u32.to_be_bytes());
    }
    let length = u16::try_from(tiff.len() + 8).unwrap();
    let plain = jpeg();
    let mut bytes = plain[..2].to_vec();
    bytes.extend(b"\xFF\xE1");
    bytes.extend(length.to_be_bytes());
    bytes.extend(b"Exif\0\0");
    bytes.extend(tiff);
    bytes.extend(&plain[2..]);
    bytes
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

#[test]
fn a_photo_no_longer_says_where_it_was_taken() {
    let sent = telling();
    assert!(holds(&sent, b"Exif") && holds(&sent, b"Telephone"));
    let kept = clean(&sent, &Limits::default()).unwrap();
    assert_eq!(kept.kind, Kind::Jpeg);
    for trace in [&b"Exif"[..], b"Telephone", b"\x88\x25"] {
        assert!(!holds(&kept.bytes, trace) || trace.len() == 2, "{trace:?} is still there");
    }
    assert_eq!((kept.width, kept.height), (20, 40), "it stands as the camera was held");
    let seen = image::load_from_memory(&kept.bytes).unwrap().to_rgb8();
    assert!(seen.get_pixel(10, 5).0[0] > 150, "what was on the left is above");
    assert!(seen.get_pixel(10, 35).0[2] > 150, "what was on the right is below");
}

#[test]
fn only_the_pixels_of_a_file_that_is_two_are_kept() {
    for mut sent in [jpeg(), png(&photo())] {
        sent.extend(b"<html><script>alert(1)</script></html>PK\x03\x04%PDF-1.7");
        let kept = clean(&sent, &Limits::default()).unwrap();
        for trace in [&b"<script>"[..], b"PK\x03\x04", b"%PDF"] {
            assert!(!holds(&kept.bytes, trace));
        }
        assert_eq!((kept.width, kept.height), (40, 20));
    }
}

#[test]
fn a_comment_within_the_file_goes_too() {
    let plain = jpeg();
    let words = b"<svg onload=alert(1)>";
    let mut sent = plain[..2].to_vec();
    sent.extend(b"\xFF\xFE");
    sent.extend(u16::try_from(words.len() + 2).unwrap().to_be_bytes());
    sent.extend(words);
    sent.extend(&plain[2..]);
    assert!(!holds(&clean(&sent, &Limits::default()).unwrap().bytes, b"<svg"));
}

#[test]
fn more_pixels_than_allowed_are_refused_before_they_are_unpacked() {
    let limits = Limits { pixels: 1_000_000, ..Limits::default() };
    let large = png(&RgbImage::new(2000, 1000));
    assert!(large.len() < 60_000, "a bomb is small: {}", large.len());
    assert_eq!(clean(&large, &limits), Err(ImageError::TooManyPixels));
    assert_eq!(clean(&announcing(60_000, 60_000), &limits), Err(ImageError::TooManyPixels));
    assert_eq!(
        clean(&announcing(60_000, 60_000), &Limits::default()),
        Err(ImageError::TooManyPixels)
    );
    assert_eq!(
        clean(&jpeg(), &Limits { bytes: 100, ..Limits::default() }),
        Err(ImageError::TooManyBytes)
    );
}

/// A PNG whose head announces so many pixels.
fn announcing(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = png(&photo());
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = bytes[12..29].iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 }
        })
    });
    bytes[29..33].copy_from_slice(&(!sum).to_be_bytes());
    bytes
}

#[test]
fn a_large_picture_is_made_smaller() {
    let limits = Limits { side: 100, ..Limits::default() };
    let kept = clean(&png(&RgbImage::new(400, 200)), &limits).unwrap();
    assert_eq!((kept.width, kept.height, kept.kind), (100, 50, Kind::Png));
}

#[test]
fn a_webp_becomes_a_png() {
    let mut sent = Vec::new();
    let photo = photo();
    WebPEncoder::new_lossless(&mut sent).encode(&photo, 40, 20, ExtendedColorType::Rgb8).unwrap();
    let kept = clean(&sent, &Limits::default()).unwrap();
    assert_eq!((kept.kind, kept.kind.media_type()), (Kind::Png, "image/png"));
    assert_eq!(kept.kind.extension(), "png");
}

#[test]
fn what_is_no_picture_is_not_taken_whatever_it_says() {
    let limits = Limits::default();
    for sent in [
        &b""[..],
        b"GIF89a",
        b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        b"<!doctype html>",
        b"%PDF-1.7",
        b"PK\x03\x04",
        b"BM",
    ] {
        assert_eq!(clean(sent, &limits), Err(ImageError::NotAPicture), "{sent:?}");
    }
    let half = &jpeg()[..60];
    assert_eq!(clean(half, &limits), Err(ImageError::Broken));
    let mut png = png(&photo());
    png.truncate(45);
    assert_eq!(clean(&png, &limits), Err(ImageError::Broken));
}
