//! One certificate: its page, its paper, and what may become of it.

use super::id;
use crate::{
    features::certificates::{
        CertificateId, actions, forms,
        permissions::{READ, REISSUE, REVOKE, find_for},
        print, store,
        views::{Around, CertificatePage, RevocationPage, replacement},
    },
    foundation::{Cx, Error, Form, accounts::guard::redirect_with, journal, show, unprocessable},
};
use askama::Template;
use axum::{
    extract::Path,
    response::{Html, IntoResponse, Response},
};

pub async fn page(cx: Cx, Path(certificate): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (certificate, session) = find_for(&cx, &tx, READ, id(&certificate)?).await?;
    let may_change = cx.may_at(&tx, REVOKE, &session.place).await?;
    let entries = journal::of(&tx, "certificate", certificate.id, 50).await?;
    let around = Around { session: &session, may_change, entries: &entries };
    let says = certificate.says()?;
    show(&CertificatePage::new(cx.frame(&tx).await?, &certificate, &says, &around))
}

pub async fn paper(cx: Cx, Path(certificate): Path<String>) -> Result<Response, Error> {
    let certificate = {
        let tx = cx.read().await?;
        let (certificate, session) = find_for(&cx, &tx, READ, id(&certificate)?).await?;
        let title = format!("{} · {}", certificate.number, certificate.says()?.ar.name);
        let (id, place) = (certificate.id.to_string(), session.place.as_str());
        let paper = journal::Subject { kind: "certificate", id, place, title: &title };
        journal::note_read(&cx, &tx, READ, paper).await?;
        certificate
    };
    let name = format!("{}.pdf", certificate.number.replace('/', "-"));
    print::answer(&cx, &[certificate], name).await
}

pub async fn ask_to_revoke(cx: Cx, Path(certificate): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (certificate, session) = find_for(&cx, &tx, REVOKE, id(&certificate)?).await?;
    certificate.revocable()?;
    let about = (&certificate, &session);
    show(&RevocationPage::new(cx.frame(&tx).await?, about, Form::default())?)
}

pub async fn revoke(
    cx: Cx,
    Path(certificate): Path<String>,
    mut form: Form,
) -> Result<Response, Error> {
    let certificate: CertificateId = id(&certificate)?;
    let why = forms::why(&mut form);
    if form.is_wrong() {
        let tx = cx.read().await?;
        let (certificate, session) = find_for(&cx, &tx, REVOKE, certificate).await?;
        let page = RevocationPage::new(cx.frame(&tx).await?, (&certificate, &session), form)?;
        return unprocessable(&page);
    }
    let mut tx = cx.write().await?;
    actions::revoke(&cx, &mut tx, certificate, &why).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/certificates/{certificate}"), "toast-certificate-revoked"))
}

pub async fn restore(cx: Cx, Path(certificate): Path<String>, _: Form) -> Result<Response, Error> {
    let certificate: CertificateId = id(&certificate)?;
    let mut tx = cx.write().await?;
    actions::restore(&cx, &mut tx, certificate).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/certificates/{certificate}"), "toast-certificate-restored"))
}

pub async fn ask_to_replace(cx: Cx, Path(certificate): Path<String>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let (certificate, session) = find_for(&cx, &tx, REISSUE, id(&certificate)?).await?;
    certificate.replaceable()?;
    let taker = store::one(&tx, session.id, certificate.kind, certificate.registration).await?;
    let taker = taker.ok_or(Error::NotFound)?;
    let names = (&*taker.name_ar, &*taker.name_fr);
    let page = replacement(cx.frame(&tx).await?, (&certificate, &session), names)?;
    Ok(Html(page.render()?).into_response())
}

pub async fn reissue(cx: Cx, Path(certificate): Path<String>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let new = actions::reissue(&cx, &mut tx, id(&certificate)?).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/certificates/{new}"), "toast-certificate-reissued"))
}
