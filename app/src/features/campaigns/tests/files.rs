//! What goes with the mail of a campaign: PDFs and pictures, few and small, and the same that was read before.

use super::{Story, draft};
use crate::{features::campaigns::file::megabytes, testing::on_both_engines};
use kit_mail::testing::text_of;

const ADDED: [(&str, &str); 1] = [("version", "1")];

/// The room that is left, as a page in Arabic says it.
fn room(bytes: i64) -> String {
    megabytes(kit_lang::Lang::Ar, bytes)
}

fn pdf(size: usize) -> Vec<u8> {
    [b"%PDF-1.7\n".to_vec(), vec![b' '; size], b"\n%%EOF\n".to_vec()].concat()
}

#[tokio::test]
async fn a_file_goes_to_everybody_as_it_was_read_before() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(2, "ar").await;
        let id =
            story.amina.post("/campaigns", &draft(&story.segment, &[])).await.made().to_owned();
        let page = format!("/campaigns/{id}");
        story.amina.get(&page).await.has("لا ملف مرفقا").has(&room(5 << 20));
        story.amina.post(&format!("{page}/test"), &[]).await.is(303);
        // What was sent to oneself before the file was added is something else.
        let file = ("../برنامج.exe", &pdf(2_000)[..]);
        story.amina.upload(&format!("{page}/files"), &[("version", "2")], file).await.is(303);
        story.amina.get(&page).await.has("برنامج.pdf").lacks("exe");
        let submit = |version| [("version", version)];
        story.amina.post(&format!("{page}/submission"), &submit("3")).await.is(409);
        story.amina.post(&format!("{page}/test"), &[]).await.is(303);
        story.posted.work().await;
        let test = story.posted.smtp.messages().pop().unwrap();
        assert!(test.contains("multipart/mixed") && test.contains("application/pdf"), "{test}");
        story.amina.get(&format!("{page}/preview")).await.has("برنامج.pdf");
        story.amina.post(&format!("{page}/submission"), &submit("4")).await.is(303);
        // What a second person reads stays so.
        story.amina.upload(&format!("{page}/files"), &[("version", "5")], file).await.is(409);
        let seen = story.nadia.get(&page).await;
        seen.has("برنامج.pdf");
        let text = seen.text();
        let at = text.find(&format!("{page}/files/")).unwrap();
        let href = text[at..].split('"').next().unwrap().to_owned();
        let file = story.nadia.get(&href).await;
        file.is(200);
        assert!(file.bytes.starts_with(b"%PDF"));
        assert!(file.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
        story.amina.post(&format!("{href}/removal"), &[("version", "5")]).await.is(409);
        story.nadia.post(&format!("{page}/approval"), &[("version", "5")]).await.is(303);
        story.posted.work().await;
        assert_eq!(story.fates().await, ["sent", "sent"]);
        for letter in story.posted.smtp.messages().iter().rev().take(2) {
            assert!(letter.contains("List-Unsubscribe:") && letter.contains("application/pdf"));
            assert!(text_of(letter, "text/html").contains("dir=\"rtl\""));
        }
        // Whoever may not read the campaign reads no file of it.
        app.browser("driss").await.get(&href).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn what_is_too_much_or_something_else_is_said_and_not_kept() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let id =
            story.amina.post("/campaigns", &draft(&story.segment, &[])).await.made().to_owned();
        let page = format!("/campaigns/{id}");
        let files = format!("{page}/files");
        let add = async |name: &str, bytes: &[u8], version: &str| {
            story.amina.upload(&files, &[("version", version)], (name, bytes)).await
        };
        add("a.pdf", b"<html><script>alert(1)</script></html>", "1")
            .await
            .is(422)
            .has("ليس ملف PDF");
        add("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "1").await.is(422);
        add("a.pdf", b"MZ\x90\x00", "1").await.is(422);
        add("a.pdf", b"%PDF-1.7 /JavaScript %%EOF", "1")
            .await
            .is(422)
            .has("يشغل هذا الملف برنامجا");
        add("a.pdf", b"%PDF-1.7 half of it", "1").await.is(422).has("تالف");
        add("a.pdf", b"", "1").await.is(422).has("اختر ملفا");
        add("a.pdf", &pdf(6 << 20), "1").await.is(422).has(&room(5 << 20));
        add("a.pdf", &pdf(50 << 20), "1").await.is(413);
        story.amina.get(&page).await.has("لا ملف مرفقا");
        add("a.pdf", &pdf(3 << 20), "1").await.is(303);
        add("b.pdf", &pdf(3 << 20), "2").await.is(422).has(&room((2 << 20) - 16));
        // Another tab.
        add("b.pdf", &pdf(9), "1").await.is(409);
        for version in 2..6 {
            add("b.pdf", &pdf(9), &version.to_string()).await.is(303);
        }
        add("c.pdf", &pdf(9), "6").await.is(409);
        let text = story.amina.get(&page).await.text().to_owned();
        let at = text.find(&format!("{files}/")).unwrap();
        let href = text[at..].split('"').next().unwrap().to_owned();
        story.amina.get(&format!("{href}/removal")).await.has("a.pdf").has("لن يخرج مع البريد");
        story.amina.post(&format!("{href}/removal"), &ADDED).await.is(409);
        story.amina.post(&format!("{href}/removal"), &[("version", "6")]).await.is(303);
        story.amina.get(&page).await.lacks(&href).has("b.pdf");
        story.amina.post(&format!("{href}/removal"), &[("version", "7")]).await.is(404);
        assert_eq!(app.journal(&id).await.last().unwrap(), "campaign.detach by Amina");
    })
    .await;
}
