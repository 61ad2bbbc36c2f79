//! The provider's process, and somebody who walks through its pages.

use crate::foundation::accounts::provider::Wire;
use openidconnect::http::{Request, header};
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc,
    time::Duration,
};
use url::Url;

const HERE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/foundation/accounts/tests/provider");
const PASSWORD: &str = "correct horse battery staple";

pub struct Directory {
    pub issuer: String,
    process: Child,
}

impl Drop for Directory {
    fn drop(&mut self) {
        // It ends with its standard input; this is for when it does not.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A Python with canaille: that of `QURB_TEST_CANAILLE`, or one made here, beside this program.
fn python() -> PathBuf {
    if let Some(folder) = std::env::var_os("QURB_TEST_CANAILLE") {
        return Path::new(&folder).join("bin/python");
    }
    let program = std::env::current_exe().unwrap();
    let folder = program.parent().unwrap().join("canaille");
    let python = folder.join("bin/python");
    let ready = folder.join("ready");
    if !ready.exists() {
        let say = "this test needs canaille, a provider of OpenID Connect in Python: either set QURB_TEST_CANAILLE to a \
                   virtual environment that has it (./dev test does), or have python3 with venv, and PyPI within reach";
        let make = Command::new("python3").args(["-m", "venv"]).arg(&folder).output().expect(say);
        assert!(make.status.success(), "{say}: {}", String::from_utf8_lossy(&make.stderr));
        let wanted = format!("{HERE}/requirements.txt");
        let install = Command::new(&python)
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", &wanted])
            .output()
            .expect(say);
        assert!(install.status.success(), "{say}: {}", String::from_utf8_lossy(&install.stderr));
        std::fs::write(ready, "").unwrap();
    }
    python
}

impl Directory {
    /// Starts it; `home` is where it may send people back to.
    pub async fn start(home: &str) -> Self {
        let home = home.to_owned();
        tokio::task::spawn_blocking(move || Self::started(&home)).await.unwrap()
    }

    fn started(home: &str) -> Self {
        let mut process = Command::new(python())
            .arg(format!("{HERE}/directory.py"))
            .arg(home)
            .current_dir(std::env::temp_dir())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let told = process.stdout.take().unwrap();
        let (send, receive) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(told).lines().map_while(Result::ok) {
                if line.starts_with("http://") {
                    let _ = send.send(line);
                }
            }
        });
        let issuer = receive.recv_timeout(Duration::from_secs(60));
        Self { issuer: issuer.expect("canaille starts within a minute"), process }
    }

    /// Signs in there as somebody, in a browser that knows nobody yet, and answers with the address, within the
    /// program, that one is sent back to.
    pub async fn walk(&self, from: &str, who: &str) -> String {
        let mut browser = Walker { cookies: BTreeMap::new(), wire: Wire::new(None).unwrap() };
        assert!(from.starts_with(&self.issuer), "{from} is not at {}", self.issuer);
        let at = |path: &str| format!("{}{path}", self.issuer);
        browser.ask(from, None).await;
        browser.ask(&at("/login"), Some(&[("login", who), ("answer", "")])).await;
        browser.ask(&at("/auth/password"), None).await;
        browser.ask(&at("/auth/password"), Some(&[("password", PASSWORD)])).await;
        let home = browser.ask(from, None).await.expect("canaille sends back whoever signed in");
        let home = Url::parse(&home).unwrap();
        format!("{}?{}", home.path(), home.query().unwrap_or_default())
    }
}

struct Walker {
    cookies: BTreeMap<String, String>,
    wire: Wire,
}

impl Walker {
    /// Asks for a page, or sends a form; answers with where it leads.
    async fn ask(&mut self, url: &str, form: Option<&[(&str, &str)]>) -> Option<String> {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = Request::builder()
            .uri(url)
            .method(if form.is_some() { "POST" } else { "GET" })
            .header(header::COOKIE, cookies.join("; "))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(serde_urlencoded::to_string(form.unwrap_or_default()).unwrap().into_bytes());
        let answer = self.wire.client()(request.unwrap()).await.unwrap();
        assert!(answer.status().as_u16() < 400, "{url}: {}", answer.status());
        for line in answer.headers().get_all(header::SET_COOKIE) {
            let pair = line.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.insert(name.into(), value.into());
        }
        answer.headers().get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned())
    }
}
