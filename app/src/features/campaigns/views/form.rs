use super::invented;
use crate::{
    features::campaigns::{
        Campaign, Way,
        forms::{self, FIELDS},
        wording::Names,
    },
    foundation::{Form, Page},
    layout::{Both, Choice, ClashView, Crumb, Frame},
};
use askama::Template;
use kit_lang::Lang;

/// The form of a campaign.
#[derive(Template)]
#[template(path = "features/campaigns/templates/campaign_form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub form: Form,
    pub clash: ClashView,
    pub title: String,
    pub action: String,
    pub back: String,
    pub version: i64,
    pub places: Vec<Choice>,
    pub segments: Vec<Choice>,
    pub ways: Vec<Choice>,
    /// The variables as they are written in each language.
    pub known_ar: String,
    pub known_fr: String,
}

impl FormPage {
    pub fn new(
        mut frame: Frame,
        form: Form,
        (places, segments): (Vec<Choice>, Vec<Choice>),
        campaign: Option<&Campaign>,
    ) -> Self {
        let above = Crumb::link(frame.t("campaign-title"), "/campaigns");
        let key = if campaign.is_some() { "campaign-edit-title" } else { "campaign-new-title" };
        let title = campaign.map_or_else(|| frame.t(key).into_owned(), |one| one.title.clone());
        frame.crumbs = vec![above, Crumb::here(frame.t(key))];
        let href = campaign.map(|one| format!("/campaigns/{}", one.id));
        let known = |lang| Names::told(&frame.words, lang).join(" ");
        Self {
            known_ar: known(Lang::Ar),
            known_fr: known(Lang::Fr),
            ways: Way::ALL
                .iter()
                .map(|one| Choice::new(one.as_str(), frame.t(&one.key())))
                .collect(),
            action: href.clone().unwrap_or_else(|| "/campaigns".into()),
            back: href.unwrap_or_else(|| "/campaigns".into()),
            version: campaign.map_or(0, |one| one.version),
            clash: ClashView::default(),
            title,
            places,
            segments,
            form,
            frame,
        }
    }

    /// The page for whoever saved second: what is kept now beside what they typed.
    pub fn against(mut self, kept: &Form, who: String) -> Self {
        let both = |name: &str| Both { kept: kept.value(name), typed: self.form.value(name) };
        let fields = self.frame.labelled(&FIELDS);
        let said = |name: &str, value: &str| match name {
            "place" => Choice::said(&self.places, value),
            "way_1" | "way_2" | "way_3" => Choice::said(&self.ways, value),
            "segment" => Choice::said(&self.segments, value),
            _ => value.to_owned(),
        };
        self.clash = ClashView::of(who, fields, both, said);
        self
    }
}

impl Page for FormPage {
    const NAME: &'static str = "campaigns/campaign_form";

    fn sample(frame: Frame) -> Self {
        let one = invented();
        let kept = forms::filled(&one);
        let typed = Campaign { purpose: "تأكيد المشاركة".into(), ..one.clone() };
        let mut form = forms::filled(&typed);
        let args = [("found", "prenom".into()), ("known", "{nom} {organisme}".into())];
        form.refuse("text_fr", "campaign-unknown-variable", args);
        let places = vec![Choice::new("05.081", "أزيلال")];
        let segments = vec![Choice::new(one.segment.to_string(), "أعضاء اللجان المحلية")];
        let page = Self::new(frame, form, (places, segments), Some(&one));
        page.against(&kept, "نادية المرابط".into())
    }
}
