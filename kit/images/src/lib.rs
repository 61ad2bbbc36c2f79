//! Pictures that people send, made harmless.
//!
//! A photo from a telephone says where it was taken; a file may hold a page of HTML behind its pixels, or announce more
//! pixels than there is memory. [`clean`] knows a picture by its first bytes, judges its size before it spends memory,
//! turns it as the camera meant it, and writes it anew: only the pixels survive.

use image::{
    DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
    imageops::FilterType,
};
use std::io::Cursor;

/// What pictures are kept as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Jpeg,
    Png,
}

impl Kind {
    /// As the header of an answer says it.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// The end of a file's name.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }
}

/// How large a picture may come, and how large it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Pixels that its head announces.
    pub pixels: u64,
    /// The longer side of what is kept, in pixels; a larger picture is made smaller.
    pub side: u32,
}

impl Default for Limits {
    /// A photo of a good telephone, kept as large as a page is printed.
    fn default() -> Self {
        Self { bytes: 12 << 20, pixels: 50_000_000, side: 2400 }
    }
}

/// A picture that holds nothing but its pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub kind: Kind,
    pub bytes: Vec<u8>,
    pub width: u32,
    pub height: u32,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ImageError {
    #[error("the file is too large")]
    TooManyBytes,
    #[error("neither JPEG nor PNG nor WebP")]
    NotAPicture,
    #[error("too many pixels")]
    TooManyPixels,
    #[error("the picture is damaged")]
    Broken,
}

/// The picture of a file, written anew.
///
/// # Errors
/// When the file is no picture of a known kind, too large, or damaged.
pub fn clean(bytes: &[u8], limits: &Limits) -> Result<Picture, ImageError> {
    if bytes.len() > limits.bytes {
        return Err(ImageError::TooManyBytes);
    }
    let format = format_of(bytes).ok_or(ImageError::NotAPicture)?;
    let picture = decoded(bytes, format, limits)?;
    let picture = match picture.width().max(picture.height()) > limits.side {
        true => picture.resize(limits.side, limits.side, FilterType::Triangle),
        false => picture,
    };
    written(&picture, format)
}

/// What the first bytes say that it is, whatever its name.
fn format_of(bytes: &[u8]) -> Option<ImageFormat> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some(ImageFormat::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(ImageFormat::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(ImageFormat::WebP),
        _ => None,
    }
}

fn decoded(bytes: &[u8], format: ImageFormat, limits: &Limits) -> Result<DynamicImage, ImageError> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut memory = image::Limits::default();
    // Eight bytes a pixel is the most that a colour takes: four channels of sixteen bits.
    memory.max_alloc = Some(limits.pixels * 8 + (16 << 20));
    reader.limits(memory);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > limits.pixels {
        return Err(ImageError::TooManyPixels);
    }
    let turned = decoder.orientation().map_err(refused)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    picture.apply_orientation(turned);
    Ok(picture)
}

fn refused(error: image::ImageError) -> ImageError {
    match error {
        image::ImageError::Limits(_) => ImageError::TooManyPixels,
        _ => ImageError::Broken,
    }
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Result<Picture, ImageError> {
    let (width, height) = (picture.width(), picture.height());
    let mut bytes = Vec::new();
    let kind = match format {
        ImageFormat::Jpeg => {
            let plain = picture.to_rgb8();
            let colour = image::ExtendedColorType::Rgb8;
            let encoder = JpegEncoder::new_with_quality(&mut bytes, 85);
            encoder.write_image(&plain, width, height, colour).map_err(refused)?;
            Kind::Jpeg
        }
        _ => {
            let plain = picture.to_rgba8();
            let colour = image::ExtendedColorType::Rgba8;
            let encoder = PngEncoder::new(&mut bytes);
            encoder.write_image(&plain, width, height, colour).map_err(refused)?;
            Kind::Png
        }
    };
    Ok(Picture { kind, bytes, width, height })
}

#[cfg(test)]
mod tests;
