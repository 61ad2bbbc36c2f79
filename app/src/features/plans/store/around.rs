//! Statements about what stands around a plan: places, modules, needs, and what other slices ask of its lines.

use crate::{
    features::{
        modules::ModuleId,
        needs::NeedId,
        plans::{
            line::LineId,
            need::Need,
            permissions::{DRAFT, of},
            plan::{PlanId, Strand},
        },
    },
    foundation::Cx,
    layout::Choice,
};
use kit_db::{FromRow, Query, Reads, Result, Sql, sql};
use kit_lang::Lang;

#[derive(FromRow)]
struct Named {
    code: String,
    name: String,
}

pub(super) async fn choices(tx: &impl Reads, query: Query) -> Result<Vec<Choice>> {
    let found: Vec<Named> = tx.all(query).await?;
    Ok(found.into_iter().map(|one| Choice::new(one.code, one.name)).collect())
}

fn name(lang: Lang) -> &'static str {
    if lang == Lang::Ar { "p.name_ar" } else { "p.name_fr" }
}

/// Where the actor may draft a plan: the nation, regions, provinces and prefectures.
pub async fn place_choices(cx: &Cx, tx: &impl Reads, strand: Strand) -> Result<Vec<Choice>> {
    let (scope, args) = cx.within(of(strand, DRAFT), "p.code");
    let mut sql = Sql::new(&format!("select p.code, {} as name from places p", name(cx.lang)));
    sql.push("where p.kind in ('nation', 'region', 'province', 'prefecture', 'arrondissements_prefecture')");
    sql.with(&format!("and {scope}"), args);
    sql.push("order by p.rank, p.code");
    choices(tx, sql.query()).await
}

/// Where a line of a plan of this place may be carried out: the place itself and what lies below it.
pub async fn places_below(tx: &impl Reads, place: &str, lang: Lang) -> Result<Vec<Choice>> {
    let mut sql = Sql::new(&format!("select p.code, {} as name from places p", name(lang)));
    sql.with(
        "join place_above a on a.place = p.code
          where a.above = ? and p.kind <> 'cercle'
          order by p.rank, p.code",
        [place.into()],
    );
    choices(tx, sql.query()).await
}

/// The titles of a module.
#[derive(Debug, Clone, FromRow)]
pub struct ModuleRow {
    pub title_ar: String,
    pub title_fr: String,
}

pub async fn module(tx: &impl Reads, id: ModuleId) -> Result<Option<ModuleRow>> {
    tx.optional(sql!("select title_ar, title_fr from modules where id = $1", id)).await
}

/// The modules that a plan of this place may use: its own and those kept above it.
pub async fn module_choices(tx: &impl Reads, place: &str, lang: Lang) -> Result<Vec<Choice>> {
    #[derive(FromRow)]
    struct Row {
        id: ModuleId,
        title_ar: String,
        title_fr: String,
    }
    let script = if lang == Lang::Ar { "ar" } else { "fr" };
    let mut sql = Sql::new("select id, title_ar, title_fr from modules");
    sql.with(
        &format!(
            "where retired = ? and place in (select above from place_above where place = ?)
             order by sort_{script}, id"
        ),
        [false.into(), place.into()],
    );
    let rows: Vec<Row> = tx.all(sql.query()).await?;
    let title =
        |row: &Row| if lang == Lang::Ar { row.title_ar.clone() } else { row.title_fr.clone() };
    Ok(rows.iter().map(|row| Choice::new(row.id.to_string(), title(row))).collect())
}

/// The module of this Arabic title that a plan of this place may use.
pub async fn module_titled(
    tx: &impl Reads,
    place: &str,
    title_ar: &str,
) -> Result<Option<ModuleId>> {
    tx.value(sql!(
        "select id
           from modules
          where title_ar = $1 and place in (select above from place_above where place = $2)
          order by id
          limit 1",
        title_ar,
        place,
    ))
    .await
}

/// The needs of a place and year, the most urgent first, with what plans other than this one do about them.
pub async fn needs_of(
    tx: &impl Reads,
    place: &str,
    year: i64,
    plan: Option<PlanId>,
) -> Result<Vec<Need>> {
    let plan = plan.unwrap_or(PlanId(kit_db::uuid::Uuid::nil()));
    tx.all(sql!(
        "select n.id, n.competence_ar, n.competence_fr, n.domain, n.audience, a.name_ar as audience_ar,
                a.name_fr as audience_fr, n.place, p.name_ar as place_ar, p.name_fr as place_fr, n.persons, n.priority,
                (select cast(coalesce(sum(x.persons), 0) as bigint)
                   from plan_line_needs x
                   join plan_lines l on l.id = x.line
                  where x.need = n.id and l.plan <> $3) as elsewhere
           from needs n
           join audiences a on a.code = n.audience
           join places p on p.code = n.place
          where n.year = $2 and n.place in (select place from place_above where above = $1)
          order by n.priority desc, n.id
          limit 500",
        place,
        year,
        plan,
    ))
    .await
}

/// Those needs of a place and year whose competence has one of these Arabic titles.
pub async fn needs_titled(
    tx: &impl Reads,
    (place, year): (&str, i64),
    titles_ar: &[&str],
) -> Result<Vec<NeedId>> {
    let needs = needs_of(tx, place, year, None).await?;
    let titled = needs.into_iter().filter(|need| titles_ar.contains(&need.competence_ar.as_str()));
    Ok(titled.map(|need| need.id).collect())
}

/// The lines from which a session in this place and year may be planned: of the plans of the place and of those above it.
pub async fn line_choices(
    tx: &impl Reads,
    place: &str,
    year: i64,
    lang: Lang,
) -> Result<Vec<Choice>> {
    #[derive(FromRow)]
    struct Row {
        id: LineId,
        title_ar: String,
        title_fr: String,
        place_ar: String,
        place_fr: String,
    }
    let rows: Vec<Row> = tx
        .all(sql!(
            "select l.id, l.title_ar, l.title_fr, p.name_ar as place_ar, p.name_fr as place_fr
               from plans n
               join place_above a on a.place = $1 and a.above = n.place
               join plan_lines l on l.plan = n.id
               join places p on p.code = n.place
              where n.strand = 'training' and n.year = $2
              order by a.distance, l.quarter, l.position, l.id",
            place,
            year,
        ))
        .await?;
    let choice = |row: &Row| {
        let said =
            |ar: &str, fr: &str| if lang == Lang::Ar { ar.to_owned() } else { fr.to_owned() };
        let title = said(&row.title_ar, &row.title_fr);
        Choice::new(row.id.to_string(), title).hint(said(&row.place_ar, &row.place_fr))
    };
    Ok(rows.iter().map(choice).collect())
}

/// Whether a place is another or lies below it.
pub async fn lies_in(tx: &impl Reads, place: &str, above: &str) -> Result<bool> {
    let found = tx.count(sql!(
        "select count(*) from place_above where place = $1 and above = $2",
        place,
        above,
    ));
    Ok(found.await? > 0)
}
