#![allow(clippy::unwrap_used, clippy::expect_used)]
//! One page that uses every component, in three languages, and the rules that hold for lists, pages and forms.
use super::*;
use askama::Template;
use kit_lang::Catalogue;
use std::sync::Arc;

const SPEC: ListSpec = ListSpec {
    sorts: &["name", "half-days"],
    filters: &["commune", "sex"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

/// Every component once; the words are keys that the frame has anyway.
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% extends "layout/templates/frame.html" %}
{% import "layout/templates/components.html" as c %}
{% block title %}{{ frame.t("menu-people") }}{% endblock %}
{% block head %}{{ c::title(frame.t("menu-people"), sub=frame.rows_seen(pager), other="Azilal") }}{% endblock %}
{% block head_actions %}{{ c::exports(list) }}{{ c::link_button("/people/new", frame.t("button-add"), "strong", "plus") }}{% endblock %}
{% block under_head %}{{ c::steps(steps, "") }}{{ c::tabs(tabs, "") }}{% endblock %}
{% block content %}
{{ c::form_errors(form) }}{{ c::notice("wait", "") }}{{ c::badge("done", "") }}{{ c::progress(4, 8, "4/8") }}{{ c::aims() }}
{{ c::text(form, "name", "Name", hint="As on paper", dir="auto") }}{{ c::number(form, "seats", "", unit="") }}{{ c::date(form, "from", "") }}
{{ c::area(form, "goals", "", required=false) }}{{ c::choose(form, "sex", "", choices, blank="-") }}{{ c::radios(form, "kind", "", choices) }}
{{ c::checks(form, "who", "", choices, row=true) }}{{ c::check(form, "public", "") }}{{ c::file(form, "sheet", "", ".xlsx") }}
{{ c::button(frame.t("button-save")) }}{{ c::post_button("/x", "") }}{{ c::confirm("close", "/close", "/closing", "", "", "", "") }}
{{ c::card("/x", "", "", tone="wait") }}{{ c::card_chart("/x", "", "", "", "") }}
{% call c::filters(list, frame.t("frame-search")) %}{{ c::filter(list, "sex", "", choices, "") }}{% endcall %}
<table><tr>{{ c::sort_head(list, "name", "") }}{{ c::sort_head(list, "half-days", "", "num") }}{{ c::head("") }}</tr></table>{{ c::pager(list, pager) }}
{% call c::empty(frame.t("list-nothing-title"), frame.t("list-nothing-text")) %}{% endcall %}
{% call c::facts() %}{{ c::fact("", "") }}{{ c::fact_link("", "", "/x") }}{% endcall %}
{{ c::marks_state() }}{{ c::mark_column("14-am", "14", first=true) }}{{ c::mark("khadija", "14-am", "absent") }}
{% endblock %}
{% block aside %}<aside>{% call c::panel("") %}{{ c::journal(journal) }}{% endcall %}</aside>{% endblock %}"#
)]
struct Specimen {
    frame: Frame,
    form: Form,
    list: ListQuery,
    pager: Pager,
    steps: Vec<Step>,
    tabs: Vec<Tab>,
    choices: Vec<Choice>,
    journal: Vec<JournalLine>,
}

/// The words of the layout, and one role, which belongs to accounts.
fn words() -> Arc<Catalogue> {
    let role = |lang| Source { lang, file: "role.ftl", text: "role-officer = officer" };
    let mut all = sources().to_vec();
    all.extend(Lang::ALL.map(role));
    Arc::new(Catalogue::new(&all).unwrap().strict())
}

fn frame(lang: Lang) -> Frame {
    let menu = [("menu-work", "/work", "work"), ("menu-people", "/people", "people")];
    Frame {
        story: Vec::new(),
        notices: Vec::new(),
        story_href: String::new(),
        lang,
        words: words(),
        actor: Some(ActorView {
            name: "نعيمة".into(),
            role_key: "role-officer",
            place_href: "/places/05.081".into(),
            place: "أزيلال".into(),
        }),
        csrf: "a-token".into(),
        path: "/people?sex=f".into(),
        crumbs: vec![Crumb::link("التكوين", "/training"), Crumb::here("تبانت")],
        menu: menu
            .map(|(key, href, icon)| MenuItem::new(key, href, icon, "/people/7?tab=1"))
            .map(|item| MenuSection { key: "menu-section-people", items: vec![item] })
            .to_vec(),
        toast: Some(Toast::done("حُفظ")),
        assets: "1",
    }
}

fn specimen(lang: Lang) -> String {
    let page = Specimen {
        frame: frame(lang),
        form: Form::of([("name", "Khadija <b>"), ("sex", "f")]).wrong("name", "form-wrong"),
        list: ListQuery::parse("sex=f&sort=-half-days&page=2", &SPEC),
        pager: Pager::new(2, 50, 260),
        steps: vec![Step::new("a", StepState::Done, ""), Step::new("b", StepState::Current, "c")],
        tabs: vec![Tab::new("a", "/a", true).count("60")],
        choices: vec![Choice::new("f", "Femme").hint("h"), Choice::new("h", "Homme")],
        journal: vec![JournalLine {
            who: "a".into(),
            what: "b".into(),
            when: "c".into(),
            at: "2011-07-14".into(),
            changes: vec!["d".into()],
        }],
    };
    page.render().unwrap()
}

#[test]
fn every_component_renders_in_three_languages_with_no_word_missing() {
    for lang in Lang::ALL {
        let html = specimen(lang);
        assert!(html.contains(&format!("<html lang=\"{}\" dir=\"{}\">", lang.code(), lang.dir())));
        assert!(!html.contains('⟦'), "a key without a text in {}", lang.code());
    }
}

#[test]
fn a_page_holds_no_style_and_no_script_of_its_own() {
    let html = specimen(Lang::Ar);
    for forbidden in [" style=", " onclick=", " onchange=", "javascript:", "<style"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    assert_eq!(html.matches("<script").count(), 1, "the one script is the file of the product");
}

#[test]
fn every_form_that_changes_something_carries_the_token() {
    let html = specimen(Lang::Fr);
    let posts = html
        .split("<form")
        .skip(1)
        .filter(|form| form.split('>').next().unwrap().contains("method=\"post\""));
    for form in posts {
        assert!(
            form.split("</form>").next().unwrap().contains("name=\"csrf\" value=\"a-token\""),
            "{form}"
        );
    }
}

#[test]
fn what_is_wrong_stands_by_its_field_and_what_was_typed_is_kept() {
    let html = specimen(Lang::En);
    assert!(html.contains("value=\"Khadija &#60;b&#62;\""), "{html}");
    assert!(
        html.contains("aria-invalid=\"true\" aria-describedby=\"f-name-error f-name-hint\""),
        "{html}"
    );
    assert!(html.contains("id=\"f-name-error\"") && html.contains("href=\"#f-name\""));
}

#[test]
fn the_languages_have_the_same_words_with_the_same_variables() {
    let catalogue = words();
    let keys =
        |lang| catalogue.keys(lang).map(str::to_owned).collect::<std::collections::BTreeSet<_>>();
    let arabic = keys(Lang::Ar);
    for lang in [Lang::Fr, Lang::En] {
        assert_eq!(arabic, keys(lang));
        for key in &arabic {
            assert_eq!(catalogue.variables(Lang::Ar, key), catalogue.variables(lang, key), "{key}");
        }
    }
}

#[test]
fn every_icon_that_the_templates_name_is_drawn() {
    let templates = [
        include_str!("templates/frame.html"),
        include_str!("templates/public.html"),
        include_str!("templates/components.html"),
    ];
    for template in templates {
        for rest in template.split("frame.icon(\"").skip(1) {
            let name = rest.split('"').next().unwrap();
            assert!(name == "khatam" || !icons::strokes(name).is_empty(), "{name}");
        }
    }
    for tone in ["draft", "note", "live", "done", "wait", "stop"] {
        assert!(!icons::strokes(tone).is_empty(), "{tone}");
    }
}

#[test]
fn pages_that_went_wrong_say_what_to_do() {
    let kinds = ["not-found", "denied", "conflict", "busy", "too-large", "expired", "internal"];
    for (lang, kind) in Lang::ALL.into_iter().flat_map(|lang| kinds.map(|kind| (lang, kind))) {
        let page =
            ErrorPage { frame: frame(lang), kind, why: None, reference: Some("7F3A".into()) };
        let (title, html) = (page.title(), page.render().unwrap());
        assert!(html.contains(&format!("<h1>{title}</h1>")) && html.contains("7F3A"), "{kind}");
    }
}

#[test]
fn a_list_is_read_from_its_address_and_written_back() {
    let list = ListQuery::parse(
        "q=%D8%AE%D8%AF%D9%8A%D8%AC%D8%A9&sex=f&sort=-half-days&page=3&per=100",
        &SPEC,
    );
    assert_eq!((list.q.as_str(), list.filter("sex"), list.sort), ("خديجة", "f", Some("half-days")));
    assert_eq!((list.desc, list.page, list.per), (true, 3, 100));
    assert_eq!(ListQuery::parse(list.page_link(3_u32).trim_start_matches('?'), &SPEC), list);
}

#[test]
fn a_column_or_filter_nobody_offers_never_comes_through() {
    let list = ListQuery::parse("sort=name;drop+table&password=x&per=100000&page=-4", &SPEC);
    assert_eq!((list.sort, list.filters.len(), list.per, list.page), (None, 0, 200, 1));
    assert_eq!(list.sorted_by(), "name");
}

#[test]
fn sorting_again_turns_the_order_and_goes_back_to_the_first_page() {
    let list = ListQuery::parse("sex=f&page=3", &SPEC);
    assert_eq!(list.sort_link("name"), "?sex=f&sort=-name");
    assert_eq!(list.sort_link("half-days"), "?sex=f&sort=half-days");
    assert_eq!((list.aria_sort("name"), list.aria_sort("half-days")), ("ascending", "none"));
}

#[test]
fn an_export_holds_exactly_what_is_seen() {
    let list = ListQuery::parse("q=aicha&commune=05.081.01.13&page=3&per=100", &SPEC);
    assert_eq!(list.export_link("xlsx"), "?q=aicha&commune=05.081.01.13&format=xlsx");
    assert_eq!(list.without("commune"), "?q=aicha&per=100");
    assert_eq!(list.filter_link("sex", ""), "?q=aicha&commune=05.081.01.13&per=100");
}

/// The numbers of a pager, 0 for a gap.
fn steps(page: u32, total: i64) -> Vec<u32> {
    Pager::new(page, 50, total).steps().iter().map(|step| step.number.unwrap_or(0)).collect()
}

#[test]
fn the_pager_shows_the_ends_and_the_neighbours() {
    assert_eq!(steps(1, 0), [1]);
    assert_eq!(steps(2, 150), [1, 2, 3]);
    assert_eq!(steps(1, 20_000), [1, 2, 0, 400]);
    assert_eq!(steps(200, 20_000), [1, 0, 199, 200, 201, 0, 400]);
    assert_eq!(steps(400, 20_000), [1, 0, 399, 400]);
}

#[test]
fn a_page_beyond_the_end_is_the_last_one() {
    let pager = Pager::new(9, 50, 120);
    assert_eq!((pager.page, pager.from(), pager.to(), pager.next()), (3, 101, 120, None));
    assert_eq!((Pager::new(1, 50, 0).from(), Pager::new(1, 50, 0).to()), (0, 0));
}

#[test]
fn the_strand_one_is_in_is_marked() {
    assert!(MenuItem::new("menu-people", "/people", "people", "/people/7?tab=1").current);
    assert!(!MenuItem::new("menu-people", "/people", "people", "/peoples").current);
    assert!(MenuItem::new("menu-training", "/sessions", "training", "/certificates/7").current);
    assert!(!MenuItem::new("menu-work", "/", "work", "/people").current);
    assert!(MenuItem::new("menu-work", "/", "work", "/?x").current);
}
