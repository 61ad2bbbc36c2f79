use crate::foundation::{
    Cx, Error,
    journal::{Change, Subject, record},
    people,
    privacy::{
        permissions::{RECEIVE, SEE_REQUESTS},
        request::{NewRequest, RequestId},
        store,
    },
};
use kit_db::WriteTx;

/// Notes a request that came in; from its day on the clock runs.
pub async fn receive(cx: &Cx, tx: &mut WriteTx, new: &NewRequest) -> Result<RequestId, Error> {
    cx.allow_at(tx, SEE_REQUESTS, RECEIVE, &new.place).await?;
    if let Some(person) = new.person {
        people::find_for(cx, tx, people::READ, person).await?;
    }
    let id = store::insert_request(cx, tx, new).await?;
    let subject =
        Subject { kind: "request", id: id.to_string(), place: &new.place, title: &new.name };
    let told = [
        Change::new("request-right", "", new.kind.key()),
        Change::new("request-received-on", "", new.received_on),
        Change::new("request-due-on", "", new.due_on()),
    ];
    record(cx, tx, RECEIVE, subject, &told).await?;
    Ok(id)
}
