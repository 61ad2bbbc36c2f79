//! A real gateway: Kannel, with the SMS centre that it brings for tests. This test starts both beside the program; `./dev test` installs them.

use super::{
    Story, draft,
    sms::{BY_SMS, texted_by},
};
use crate::{
    app,
    foundation::{Config, mail::tests::KEY, people::PersonId, privacy},
    testing::on_both_engines,
};
use axum::{extract::Request, middleware};
use std::{
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
    sync::{Arc, mpsc},
    time::Duration,
};
use tokio::{
    net::TcpListener,
    sync::mpsc::{UnboundedReceiver, unbounded_channel},
};

const BEARERBOX: &str = "/usr/sbin/bearerbox";
const SMSBOX: &str = "/usr/sbin/smsbox";
const CENTRE: &str = "/usr/lib/kannel/test/fakesmsc";

/// A program that ends with the test.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Process {
    /// Starts it, and waits until it says so; its words are read on to its end.
    fn start(program: &str, args: &[&str], says: &'static str) -> Self {
        let missing = "this test needs Kannel with its SMS centre for tests: ./dev test installs them, or apt-get install kannel kannel-extras";
        assert!(std::path::Path::new(program).exists(), "{program} is missing: {missing}");
        let child = Command::new(program)
            .args(args)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn();
        let mut process = Self(child.expect(missing));
        let words = process.0.stderr.take().unwrap();
        let (send, receive) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(words).split(b'\n').map_while(Result::ok) {
                if String::from_utf8_lossy(&line).contains(says) {
                    let _ = send.send(());
                }
            }
        });
        let told = receive.recv_timeout(Duration::from_secs(60));
        told.unwrap_or_else(|_| panic!("{program} says {says:?} within a minute"));
        process
    }
}

/// The gateway, and a folder for what it writes.
struct Kannel {
    sendsms: u16,
    centre: u16,
    _boxes: [Process; 2],
    _folder: tempfile::TempDir,
}

impl Kannel {
    /// Hands over what comes in to the program at `home`.
    fn start(home: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let [admin, inner, centre, sendsms] = ports();
        let settings = format!(
            "group = core\nadmin-port = {admin}\nadmin-interface = 127.0.0.1\nadmin-password = unused\nsmsbox-port = {inner}\n\
             smsbox-interface = 127.0.0.1\nbox-allow-ip = 127.0.0.1\ndlr-storage = internal\n\n\
             group = smsc\nsmsc = fake\nsmsc-id = fake\nhost = 127.0.0.1\nport = {centre}\nconnect-allow-ip = 127.0.0.1\n\n\
             group = smsbox\nbearerbox-host = 127.0.0.1\nsendsms-port = {sendsms}\nsendsms-interface = 127.0.0.1\n\n\
             group = sendsms-user\nusername = qurb\npassword = secret\nmax-messages = 10\nconcatenation = true\n\n\
             group = sms-service\nkeyword = default\ncatch-all = true\nmax-messages = 3\nconcatenation = true\nomit-empty = true\n\
             get-url = \"{home}/sms/incoming?key={KEY}&from=%p&text=%b&charset=%C&id=%I\"\n"
        );
        let file = folder.path().join("kannel.conf");
        std::fs::write(&file, settings).unwrap();
        let file = file.to_str().unwrap();
        let bearer = Process::start(BEARERBOX, &["-v", "0", file], "entering mainloop");
        let smsbox = Process::start(SMSBOX, &["-v", "0", file], "Connected to bearerbox");
        Self { sendsms, centre, _boxes: [bearer, smsbox], _folder: folder }
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}/cgi-bin/sendsms", self.sendsms)
    }

    /// A network that takes what it is given, and from which this is sent once.
    fn network(&self, says: &str) -> Process {
        let port = self.centre.to_string();
        let (host, many) = ("127.0.0.1", if says.is_empty() { "0" } else { "1" });
        let says = if says.is_empty() { "+212661000099 1234 text nothing" } else { says };
        let args = ["-H", host, "-r", &port, "-i", "0.1", "-m", many, says];
        Process::start(CENTRE, &args, "fakesmsc starting")
    }
}

/// Four ports of this machine that nobody uses now.
fn ports() -> [u16; 4] {
    let held = [(); 4].map(|()| std::net::TcpListener::bind("127.0.0.1:0").unwrap());
    held.map(|one| one.local_addr().unwrap().port())
}

/// The program at an address that the gateway reaches, and what it was asked there, once it is answered.
async fn at_home(story: &mut Story<'_>) -> (String, UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let home = format!("http://{}", listener.local_addr().unwrap());
    let config = Config { public_url: home.clone(), ..(*story.posted.server.config).clone() };
    story.posted.server.config = Arc::new(config);
    let (send, asked) = unbounded_channel();
    let note = middleware::from_fn(move |request: Request, next: middleware::Next| {
        let (send, path) = (send.clone(), request.uri().path().to_owned());
        async move {
            let answer = next.run(request).await;
            let _ = send.send(format!("{} {path}", answer.status().as_u16()));
            answer
        }
    });
    let router = app::router(story.posted.server.clone()).layer(note);
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    (home, asked)
}

/// The next that the gateway asked.
async fn next(asked: &mut UnboundedReceiver<String>) -> String {
    let next = tokio::time::timeout(Duration::from_secs(60), asked.recv()).await;
    next.expect("Kannel tells within a minute").unwrap()
}

#[tokio::test]
async fn a_real_gateway_takes_it_tells_what_became_and_hands_over_answers() {
    on_both_engines(async |app| {
        let mut story = Story::begins(app).await;
        let people = story.crowd_of(3, "ar", "sms").await;
        let (home, mut asked) = at_home(&mut story).await;
        let kannel = tokio::task::spawn_blocking(move || Kannel::start(&home)).await.unwrap();
        let config = (*story.posted.server.config).clone();
        let sms = Some(texted_by(&kannel.address()));
        story.posted.server.config = Arc::new(Config { sms, ..config });
        let network = kannel.network("");
        let answer = story.amina.post("/campaigns", &draft(&story.segment, &BY_SMS)).await;
        let page = format!("/campaigns/{}", answer.is(303).made());
        story.amina.post(&format!("{page}/test"), &[("number", "0699999999")]).await.is(303);
        story.amina.post(&format!("{page}/submission"), &[("version", "2")]).await.is(303);
        story.nadia.post(&format!("{page}/approval"), &[("version", "3")]).await.is(303);
        story.posted.work().await;
        for _ in 0..3 {
            let told = next(&mut asked).await;
            assert!(told.starts_with("204 /sms/reports/"), "{told}");
        }
        assert_eq!(story.fates().await, ["delivered"; 3]);
        assert_eq!(story.state().await, "done");
        drop(network);
        // One of them wants no more, another one asks.
        let network = kannel.network("+212661000001 1234 text توقف");
        assert_eq!(next(&mut asked).await, "200 /sms/incoming");
        drop(network);
        let _network = kannel.network("+212661000002 1234 text Où est le local de la commission ?");
        assert_eq!(next(&mut asked).await, "200 /sms/incoming");
        let tx = app.server.db.read().await.unwrap();
        let agreed = async |n: usize| {
            privacy::allows(&tx, PersonId(people[n]), privacy::Channel::Sms).await.unwrap()
        };
        assert_eq!((agreed(0).await, agreed(1).await, agreed(2).await), (true, false, true));
        drop(tx);
        story.amina.get("/cases?channel=sms").await.has("Où est le local de la commission ?");
    })
    .await;
}
