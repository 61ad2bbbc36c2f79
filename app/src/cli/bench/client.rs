//! One connection to the program, kept open as a browser keeps it.

use anyhow::{Context, bail};
use http_body_util::{BodyExt, Full};
use hyper::{Request, body::Bytes, client::conn::http1, header};
use hyper_util::rt::TokioIo;
use std::net::SocketAddr;
use tokio::net::TcpStream;

pub struct Client {
    sender: http1::SendRequest<Full<Bytes>>,
    host: String,
    cookie: String,
}

/// What came back.
pub struct Got {
    pub status: u16,
    pub bytes: Bytes,
    pub location: String,
    pub cookies: Vec<String>,
}

impl Got {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The value of a hidden field of the page.
    pub fn hidden(&self, name: &str) -> anyhow::Result<String> {
        let text = self.text();
        let value = text.split(&format!("name=\"{name}\" value=\"")).nth(1);
        let value = value.and_then(|rest| rest.split('"').next());
        Ok(value.with_context(|| format!("the page has no {name}"))?.to_owned())
    }
}

impl Client {
    pub async fn open(at: SocketAddr, cookie: &str) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(at).await.context("the program does not answer")?;
        stream.set_nodelay(true)?;
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        Ok(Self { sender, host: at.to_string(), cookie: cookie.to_owned() })
    }

    pub async fn get(&mut self, path: &str) -> anyhow::Result<Got> {
        self.send(Request::get(path), Vec::new()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> anyhow::Result<Got> {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ACCEPT, "application/json");
        self.send(request, serde_urlencoded::to_string(fields)?.into_bytes()).await
    }

    /// A form with one file in it, as a browser sends it.
    pub async fn upload(
        &mut self,
        path: &str,
        token: &str,
        (name, bytes): (&str, &[u8]),
    ) -> anyhow::Result<Got> {
        const LINE: &str = "----qurb-bench";
        let field = |name: &str| format!("--{LINE}\r\nContent-Disposition: form-data; name={name}");
        let mut body = format!(
            "{}\r\n\r\n{token}\r\n{}; filename=\"{name}\"\r\n\r\n",
            field("\"csrf\""),
            field("\"file\"")
        )
        .into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{LINE}--\r\n").as_bytes());
        let kind = format!("multipart/form-data; boundary={LINE}");
        self.send(Request::post(path).header(header::CONTENT_TYPE, kind), body).await
    }

    async fn send(
        &mut self,
        request: hyper::http::request::Builder,
        body: Vec<u8>,
    ) -> anyhow::Result<Got> {
        let request = request
            .header(header::HOST, &self.host)
            .header(header::COOKIE, &self.cookie)
            .body(Full::new(Bytes::from(body)))?;
        self.sender.ready().await?;
        let response = self.sender.send_request(request).await?;
        let status = response.status().as_u16();
        let lines = |name| {
            let lines = response.headers().get_all(name).iter();
            lines.filter_map(|line| line.to_str().ok()).map(str::to_owned).collect::<Vec<_>>()
        };
        let cookies = lines(header::SET_COOKIE);
        let location = lines(header::LOCATION).pop().unwrap_or_default();
        let bytes = response.into_body().collect().await?.to_bytes();
        Ok(Got { status, bytes, location, cookies })
    }
}

/// Signs in and gives the cookie and the token of the forms.
pub async fn sign_in(
    at: SocketAddr,
    login: &str,
    password: &str,
) -> anyhow::Result<(String, String)> {
    let mut client = Client::open(at, "").await?;
    let fields = [("login", login), ("password", password), ("csrf", "")];
    let answer = client.post("/sign-in", &fields).await?;
    let cookie = answer.cookies.iter().find(|line| line.starts_with("qurb_session="));
    let Some(cookie) = cookie.and_then(|line| line.split(';').next()) else {
        bail!("signing in answered {}", answer.status)
    };
    let page = Client::open(at, cookie).await?.get("/").await?;
    Ok((cookie.to_owned(), page.hidden("csrf")?))
}
