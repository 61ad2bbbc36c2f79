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
    pub text: String,
    pub cookies: Vec<String>,
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
        self.send(Request::get(path), String::new()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> anyhow::Result<Got> {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ACCEPT, "application/json");
        self.send(request, serde_urlencoded::to_string(fields)?).await
    }

    async fn send(
        &mut self,
        request: hyper::http::request::Builder,
        body: String,
    ) -> anyhow::Result<Got> {
        let request = request
            .header(header::HOST, &self.host)
            .header(header::COOKIE, &self.cookie)
            .body(Full::new(Bytes::from(body)))?;
        self.sender.ready().await?;
        let response = self.sender.send_request(request).await?;
        let status = response.status().as_u16();
        let cookies = response.headers().get_all(header::SET_COOKIE).iter();
        let cookies = cookies.filter_map(|line| line.to_str().ok()).map(str::to_owned).collect();
        let bytes = response.into_body().collect().await?.to_bytes();
        Ok(Got { status, text: String::from_utf8_lossy(&bytes).into_owned(), cookies })
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
    let token = page.text.split("name=\"csrf\" value=\"").nth(1);
    let token = token.and_then(|rest| rest.split('"').next()).context("the page has no form")?;
    Ok((cookie.to_owned(), token.to_owned()))
}
