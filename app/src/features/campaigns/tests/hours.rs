//! When letters go out, and how many at a time to one domain.

use super::Story;
use crate::testing::on_both_engines;
use chrono::Duration;

#[tokio::test]
async fn nothing_arrives_at_night() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(2, "ar").await;
        story.approved(&[("send_on", "2026-11-22"), ("send_at", "21:00")]).await;
        app.pass(Duration::hours(11));
        story.posted.work().await;
        assert_eq!(story.state().await, "sending quiet");
        assert!(story.written_to().is_empty());
        app.pass(Duration::hours(11));
        story.posted.work().await;
        assert_eq!((story.state().await, story.written_to().len()), ("done".into(), 2));
    })
    .await;
}

#[tokio::test]
async fn what_is_urgent_arrives_at_night() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(2, "ar").await;
        let night = [("send_on", "2026-11-22"), ("send_at", "21:00"), ("any_hour", "on")];
        story.approved(&night).await;
        app.pass(Duration::hours(11));
        story.posted.work().await;
        assert_eq!(story.written_to().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_domain_gets_so_many_in_a_minute() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        // Three of one domain, two of another.
        story.crowd(5, "ar").await;
        story.approved(&[("per_domain", "2")]).await;
        story.posted.work().await;
        assert_eq!((story.state().await, story.written_to().len()), ("sending domains".into(), 4));
        app.pass(Duration::seconds(61));
        story.posted.work().await;
        assert_eq!((story.state().await, story.written_to().len()), ("done".into(), 5));
    })
    .await;
}
