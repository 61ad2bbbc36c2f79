//! Statements about what only a plan of communication has: audiences, messages, actions, and what was done of them.

use crate::{
    features::plans::{
        forms::{ActionDraft, AddressDraft, DoneDraft, MessageDraft},
        line::LineId,
        outreach::{Action, Addressed, Done, DoneId, Message, MessageId, Reach},
        plan::PlanId,
    },
    foundation::Cx,
};
use kit_db::{Reads, Result, Sql, WriteTx, sql};

/// Whom a plan speaks to, those it is for first of all before the others.
pub async fn audiences(tx: &impl Reads, plan: PlanId) -> Result<Vec<Addressed>> {
    tx.all(sql!(
        "select x.audience, a.name_ar as audience_ar, a.name_fr as audience_fr, x.rank, x.languages, x.literacy, x.channels,
                x.version
           from plan_audiences x
           join audiences a on a.code = x.audience
          where x.plan = $1
          order by case x.rank when 'primary' then 1 when 'secondary' then 2 else 3 end, a.position, x.audience",
        plan,
    ))
    .await
}

pub async fn addressed(tx: &impl Reads, plan: PlanId, audience: &str) -> Result<Option<Addressed>> {
    tx.optional(sql!(
        "select x.audience, a.name_ar as audience_ar, a.name_fr as audience_fr, x.rank, x.languages, x.literacy, x.channels,
                x.version
           from plan_audiences x
           join audiences a on a.code = x.audience
          where x.plan = $1 and x.audience = $2",
        plan,
        audience,
    ))
    .await
}

/// Writes how an audience is spoken to, over what was there in this version, 0 for nothing; says whether it was still that one.
pub async fn address(
    tx: &mut WriteTx,
    (plan, version): (PlanId, i64),
    draft: &AddressDraft,
) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "insert into plan_audiences (plan, audience, rank, languages, literacy, channels, version)
             values ($1, $2, $3, $4, $5, $6, 1)
             on conflict (plan, audience) do update
                set rank = excluded.rank, languages = excluded.languages, literacy = excluded.literacy,
                    channels = excluded.channels, version = plan_audiences.version + 1
              where plan_audiences.version = $7",
            plan,
            draft.audience.as_str(),
            draft.rank,
            draft.languages.as_str(),
            draft.literacy,
            draft.channels.as_str(),
            version,
        ))
        .await?;
    Ok(touched == 1)
}

pub async fn unaddress(tx: &mut WriteTx, plan: PlanId, audience: &str) -> Result<u64> {
    tx.run(sql!("delete from plan_audiences where plan = $1 and audience = $2", plan, audience))
        .await
}

const MESSAGE: &str =
    "select m.id, m.plan, m.audience, a.name_ar as audience_ar, a.name_fr as audience_fr, m.words_ar, m.words_fr, m.proof,
            m.call, m.given, m.version
       from plan_messages m
       left join audiences a on a.code = m.audience";

pub async fn messages(tx: &impl Reads, plan: PlanId) -> Result<Vec<Message>> {
    let mut sql = Sql::new(MESSAGE);
    sql.with("where m.plan = ? order by m.position, m.id", [plan.into()]);
    tx.all(sql.query()).await
}

pub async fn message(tx: &impl Reads, plan: PlanId, id: MessageId) -> Result<Option<Message>> {
    let mut sql = Sql::new(MESSAGE);
    sql.with("where m.id = ? and m.plan = ?", [id.into(), plan.into()]);
    tx.optional(sql.query()).await
}

/// Adds a message after the others.
pub async fn insert_message(
    cx: &Cx,
    tx: &mut WriteTx,
    plan: PlanId,
    draft: &MessageDraft,
) -> Result<MessageId> {
    let id = MessageId::new(cx.now);
    tx.run(sql!(
        "insert into plan_messages (id, plan, position, audience, words_ar, words_fr, proof, call, given)
         select $1, $2, coalesce(max(position), 0) + 1, $3, $4, $5, $6, $7, $8 from plan_messages where plan = $2",
        id,
        plan,
        draft.audience.clone(),
        draft.words_ar.as_str(),
        draft.words_fr.as_str(),
        draft.proof.as_str(),
        draft.call.as_str(),
        draft.given,
    ))
    .await?;
    Ok(id)
}

/// Changes a message of this version; says whether it was still that one.
pub async fn update_message(
    tx: &mut WriteTx,
    (id, version): (MessageId, i64),
    draft: &MessageDraft,
) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update plan_messages
                set audience = $3, words_ar = $4, words_fr = $5, proof = $6, call = $7, version = version + 1
              where id = $1 and version = $2",
            id,
            version,
            draft.audience.clone(),
            draft.words_ar.as_str(),
            draft.words_fr.as_str(),
            draft.proof.as_str(),
            draft.call.as_str(),
        ))
        .await?;
    Ok(touched == 1)
}

/// How many actions tell a message.
pub async fn message_uses(tx: &impl Reads, id: MessageId) -> Result<i64> {
    tx.count(sql!("select count(*) from plan_actions where message = $1", id)).await
}

pub async fn remove_message(tx: &mut WriteTx, id: MessageId) -> Result<u64> {
    tx.run(sql!("delete from plan_messages where id = $1", id)).await
}

/// What makes the lines of a plan actions.
pub async fn actions(tx: &impl Reads, plan: PlanId) -> Result<Vec<Action>> {
    tx.all(sql!(
        "select x.line, x.channel, x.message, x.partners, x.target
           from plan_actions x
           join plan_lines l on l.id = x.line
          where l.plan = $1
          order by x.line",
        plan,
    ))
    .await
}

pub async fn action(tx: &impl Reads, line: LineId) -> Result<Option<Action>> {
    tx.optional(sql!(
        "select line, channel, message, partners, target from plan_actions where line = $1",
        line,
    ))
    .await
}

/// Writes what makes a line an action, over what was there.
pub async fn put_action(tx: &mut WriteTx, line: LineId, draft: &ActionDraft) -> Result<u64> {
    tx.run(sql!(
        "insert into plan_actions (line, channel, message, partners, target)
         values ($1, $2, $3, $4, $5)
         on conflict (line) do update
            set channel = excluded.channel, message = excluded.message, partners = excluded.partners,
                target = excluded.target",
        line,
        draft.channel,
        draft.message,
        draft.partners.as_str(),
        draft.target,
    ))
    .await
}

/// How often it was noted that an action was done.
pub async fn line_done(tx: &impl Reads, line: LineId) -> Result<i64> {
    tx.count(sql!("select count(*) from plan_done where line = $1", line)).await
}

pub async fn done(tx: &impl Reads, line: LineId, id: DoneId) -> Result<Option<Done>> {
    tx.optional(sql!(
        "select id, line, done_on, counted, estimated, achieved, note from plan_done where id = $1 and line = $2",
        id,
        line,
    ))
    .await
}

pub async fn insert_done(
    cx: &Cx,
    tx: &mut WriteTx,
    line: LineId,
    draft: &DoneDraft,
) -> Result<DoneId> {
    let id = DoneId::new(cx.now);
    tx.run(sql!(
        "insert into plan_done (id, line, done_on, counted, estimated, achieved, note, made_at, made_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        id,
        line,
        draft.done_on,
        draft.counted,
        draft.estimated,
        draft.achieved,
        draft.note.as_str(),
        cx.now,
        cx.account(),
    ))
    .await?;
    Ok(id)
}

pub async fn drop_done(tx: &mut WriteTx, id: DoneId) -> Result<u64> {
    tx.run(sql!("delete from plan_done where id = $1", id)).await
}

/// What the plan of communication of a place and year came to.
pub async fn reach(tx: &impl Reads, place: &str, year: i64) -> Result<Reach> {
    let found = tx
        .optional(sql!(
            "select count(*) as actions,
                    cast(coalesce(sum(l.groups), 0) as bigint) as times,
                    cast(coalesce(sum(d.done), 0) as bigint) as done,
                    cast(coalesce(sum(d.counted), 0) as bigint) as counted,
                    cast(coalesce(sum(d.estimated), 0) as bigint) as estimated
               from plans n
               join plan_lines l on l.plan = n.id
               left join (select line, count(*) as done, sum(counted) as counted, sum(estimated) as estimated
                            from plan_done
                           group by line) d on d.line = l.id
              where n.strand = 'communication' and n.place = $1 and n.year = $2",
            place,
            year,
        ))
        .await?;
    Ok(found.unwrap_or_default())
}
