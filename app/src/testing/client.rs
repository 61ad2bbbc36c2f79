//! A browser without a window: it keeps cookies, sends the token of its forms, and reads what comes back.

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{Request, Response, header},
};
use std::{collections::BTreeMap, net::SocketAddr, sync::Mutex};
use tower::ServiceExt;

pub struct Browser {
    router: Router,
    cookies: Mutex<BTreeMap<String, String>>,
    csrf: Mutex<String>,
    /// The machine that is connected, and the origin it tells of.
    from: Option<(SocketAddr, &'static str)>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: axum::http::HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Where it sends the browser.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or("")
    }

    /// The identifier at the end of the address it sends the browser to.
    pub fn made(&self) -> &str {
        self.location().rsplit('/').next().unwrap_or("")
    }

    #[track_caller]
    pub fn has(&self, text: &str) -> &Self {
        assert!(self.text().contains(text), "{text:?} is not in:\n{}", self.text());
        self
    }

    #[track_caller]
    pub fn lacks(&self, text: &str) -> &Self {
        assert!(!self.text().contains(text), "{text:?} is in:\n{}", self.text());
        self
    }

    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "{} {}", self.location(), self.text());
        self
    }
}

impl Browser {
    pub fn new(router: Router) -> Self {
        Self { router, cookies: Mutex::default(), csrf: Mutex::default(), from: None }
    }

    /// The same browser behind a proxy that says where it is.
    pub fn behind(mut self, proxy: SocketAddr, origin: &'static str) -> Self {
        self.from = Some((proxy, origin));
        self
    }

    pub async fn sign_in(&self, login: &str, password: &str) {
        let answer = self.post("/sign-in", &[("login", login), ("password", password)]).await;
        answer.is(303);
        // Any page of a person who is signed in carries the token of their forms.
        let page = self.get("/").await;
        page.is(200);
        let text = page.text();
        let token =
            text.split("name=\"csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        *self.csrf.lock().unwrap() = token.expect("a page has a form").to_owned();
    }

    /// Every cookie that it keeps, for a thief to take.
    pub fn cookies(&self) -> BTreeMap<String, String> {
        self.cookies.lock().unwrap().clone()
    }

    pub fn take(&self, cookies: &BTreeMap<String, String>) {
        self.cookies.lock().unwrap().clone_from(cookies);
    }

    /// Becomes a browser that is signed in already.
    pub fn hold(&self, token: &str, csrf: &str) {
        self.cookies.lock().unwrap().insert("qurb_session".into(), token.into());
        csrf.clone_into(&mut self.csrf.lock().unwrap());
    }

    pub fn csrf(&self) -> String {
        self.csrf.lock().unwrap().clone()
    }

    pub async fn get(&self, path: &str) -> Answer {
        let request = Request::builder().uri(encoded(path)).body(Body::empty()).unwrap();
        self.send(request).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let csrf = self.csrf();
        let mut fields = fields.to_vec();
        fields.push(("csrf", &csrf));
        self.post_plain(path, &fields).await
    }

    /// A form as it is, without this browser's token.
    pub async fn post_plain(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Request::builder()
            .method("POST")
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(serde_urlencoded::to_string(fields).unwrap()))
            .unwrap();
        self.send(request).await
    }

    /// A form with one file in the field `file`.
    pub async fn upload(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        (name, bytes): (&str, &[u8]),
    ) -> Answer {
        let boundary = "qurb-test-boundary";
        let csrf = self.csrf();
        let mut body = Vec::new();
        for (field, value) in fields.iter().chain([&("csrf", csrf.as_str())]) {
            let part = format!(
                "--{boundary}\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"
            );
            body.extend(part.into_bytes());
        }
        let head = format!(
            "--{boundary}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        body.extend(head.into_bytes());
        body.extend(bytes);
        body.extend(format!("\r\n--{boundary}--\r\n").into_bytes());
        let request = Request::builder()
            .method("POST")
            .uri(path)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={boundary}"))
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    async fn send(&self, mut request: Request<Body>) -> Answer {
        let cookies: Vec<String> = {
            let kept = self.cookies.lock().unwrap();
            kept.iter().map(|(name, value)| format!("{name}={value}")).collect()
        };
        if !cookies.is_empty() {
            let line = cookies.join("; ").parse().unwrap();
            request.headers_mut().insert(header::COOKIE, line);
        }
        if let Some((proxy, origin)) = self.from {
            request.extensions_mut().insert(ConnectInfo(proxy));
            request.headers_mut().insert("x-forwarded-for", origin.parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        self.keep_cookies(&response);
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status.as_u16(), headers: parts.headers, bytes }
    }

    fn keep_cookies(&self, response: &Response<Body>) {
        let mut kept = self.cookies.lock().unwrap();
        for line in response.headers().get_all(header::SET_COOKIE) {
            let line = line.to_str().unwrap();
            let (name, value) = line.split(';').next().unwrap().split_once('=').unwrap();
            if line.contains("Max-Age=0") {
                kept.remove(name);
            } else {
                kept.insert(name.into(), value.into());
            }
        }
    }
}

/// An address as a browser sends it: letters outside ASCII and blanks are escaped.
fn encoded(path: &str) -> String {
    let escape = |byte: u8| match byte {
        b' ' | 128.. => format!("%{byte:02X}"),
        _ => char::from(byte).to_string(),
    };
    path.bytes().map(escape).collect()
}
