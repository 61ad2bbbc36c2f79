//! The built files of `web/`, embedded in the program.

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::Embed;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

#[derive(Embed)]
#[folder = "$CARGO_MANIFEST_DIR/../web/dist"]
struct Files;

/// A word that changes when any of the files does: addresses carry it, so browsers may keep the files for ever.
pub static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut hasher = Sha256::new();
    for name in Files::iter() {
        hasher.update(name.as_bytes());
        hasher
            .update(Files::get(&name).map(|file| file.metadata.sha256_hash()).unwrap_or_default());
    }
    hasher.finalize().iter().take(5).map(|byte| format!("{byte:02x}")).collect()
});

pub async fn serve(Path(name): Path<String>) -> Response {
    let Some(file) = Files::get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let kind = mime_guess::from_path(&name).first_or_octet_stream();
    let headers = [
        (header::CONTENT_TYPE, kind.as_ref().to_owned()),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned()),
    ];
    (headers, file.data.into_owned()).into_response()
}
