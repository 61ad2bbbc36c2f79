//! Invented sheets, as long as real ones get.

use super::{ImportPage, Seen, UploadPage};
use crate::{
    features::{
        imports::{
            faces::Faces,
            fields::Field,
            found::{Decision, Doubt, Expected, Fault, Found, Named, Twin},
            import::{Cells, Counts, Fate, Import, ImportRow, ImportState, Layout},
            routes::ROWS,
        },
        training::{Head, Session, SessionState, TabName},
    },
    foundation::{
        Form, Page, Sample,
        events::ImportId,
        people::{Person, PersonId, Sex},
    },
    layout::{Frame, ListQuery, Pager},
};
use chrono::DateTime;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<UploadPage>(), Sample::of::<ImportPage>()]
}

impl Page for UploadPage {
    const NAME: &'static str = "imports/upload";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::default();
        form.refuse("file", "import-file-is-other", [("kind", "PDF".into())]);
        let counts = Counts { new: 41, known: 12, doubtful: 4, wrong: 3, ..Counts::default() };
        let written = Import { state: ImportState::Written, ..import() };
        let undone = Import {
            state: ImportState::Dropped,
            written_at: Some(DateTime::UNIX_EPOCH),
            ..import()
        };
        let imports = [(import(), counts), (written, counts), (undone, counts)];
        let head = Head::sample(frame, SessionState::Planned, TabName::Import);
        Self::of_session(head, &session(), form, &imports)
    }
}

impl Page for ImportPage {
    const NAME: &'static str = "imports/import";

    fn sample(frame: Frame) -> Self {
        let rows = rows();
        let counts = Counts { new: 41, known: 12, doubtful: 5, undecided: 4, left: 0, wrong: 3 };
        let tabant = ("تبانت".to_owned(), "Tabant".to_owned());
        let seen = Seen {
            import: import(),
            session: Some(session()),
            counts,
            list: ListQuery::parse("", &ROWS),
            pager: Pager::new(1, 100, 61),
            rows,
            places: [("05.081.03.09".to_owned(), tabant)].into(),
            faces: faces(),
            stayed: Vec::new(),
            waiting: 12,
            form: Form::default(),
            typed: None,
        };
        Self::new(frame, seen)
    }
}

fn session() -> Session {
    Session {
        state: SessionState::Planned,
        title_ar: "الدورة التكوينية الثانية في إعداد المشاريع الصغرى داخل مراكز التيليسنتر".into(),
        title_fr: "Deuxième session sur la préparation des micro-projets dans les télécentres"
            .into(),
        ..crate::features::training::sample_session(SessionState::Planned)
    }
}

fn import() -> Import {
    let column = |heading: &str, field, samples: &[&str]| {
        (heading.to_owned(), field, samples.iter().map(|text| (*text).to_owned()).collect())
    };
    let columns: Vec<(String, Option<Field>, Vec<String>)> = vec![
        column("ر.ت", None, &["1", "2", "3"]),
        column(
            "الاسم الكامل",
            Some(Field::Name),
            &["خديجة أوحدو", "إبراهيم أوزين", "Fatima Aït Lahcen"],
        ),
        column("الجنس", Some(Field::Sex), &["أنثى", "ذكر"]),
        column("تاريخ الازدياد", Some(Field::Birth), &["14 يوليوز 1985", "1979-03-02"]),
        column("الجماعة الترابية", Some(Field::Place), &["تبانت", "آيت امحمد"]),
        column(
            "الجمعية أو التعاونية",
            Some(Field::Organisation),
            &["جمعية أيت بوكماز للتنمية والتضامن والمحافظة على البيئة"],
        ),
        column("رقم الهاتف", Some(Field::Phone), &["0661000001", "661000002"]),
        column("ملاحظات", None, &["حضر الدورة الأولى"]),
    ];
    let layout = Layout {
        sheet: "المشاركون".into(),
        other_sheets: 1,
        letters: (0..columns.len()).collect(),
        headings: columns.iter().map(|column| column.0.clone()).collect(),
        samples: columns.iter().map(|column| column.2.clone()).collect(),
        fields: columns.iter().map(|column| column.1).collect(),
        made: Vec::new(),
    };
    Import {
        id: ImportId(kit_db::uuid::Uuid::nil()),
        event: Some(session().id),
        place: "05.081.03.09".into(),
        file_name: "لائحة المشاركين دورة تبانت يوليوز 2011.xlsx".into(),
        state: ImportState::Checked,
        layout,
        made_at: DateTime::UNIX_EPOCH,
        written_at: None,
        version: 1,
    }
}

fn rows() -> Vec<ImportRow> {
    let said = |ar: &str, fr: &str, sex: &str, year, phone: &str| Found {
        name_ar: ar.into(),
        name_fr: fr.into(),
        sex: Some(sex.to_owned()).filter(|sex| !sex.is_empty()),
        birth_year: year,
        phone: Some(phone.to_owned()).filter(|phone| !phone.is_empty()),
        place: Some("05.081.03.09".into()),
        organisation: "جمعية أيت بوكماز للتنمية والتضامن والمحافظة على البيئة".into(),
        ..Found::default()
    };
    let row = |no, fate, found| ImportRow {
        no,
        fate,
        cells: Cells::default(),
        found,
        person: None,
        decision: None,
    };
    let mut rows = vec![
        row(
            4,
            Fate::New,
            said("خديجة أوحدو", "Khadija Ouhaddou", "f", Some(1985), "+212661000001"),
        ),
        row(5, Fate::Known, said("إبراهيم أوزين", "", "m", Some(1979), "+212661000002")),
        row(6, Fate::Doubtful, doubtful(said("", "Fatima Zahra Aït Lahcen", "f", None, ""))),
        row(7, Fate::Doubtful, misspelt(said("محمد أيت القاضي", "", "m", Some(1990), ""))),
        row(
            8,
            Fate::Doubtful,
            Found {
                doubts: vec![Doubt::Sex, Doubt::Row(4)],
                ..said("خديجة أوحدو", "", "", None, "")
            },
        ),
        row(
            9,
            Fate::Wrong,
            wrong(said("عبد الرحمان بن عبد القادر أيت بوكماز الإدريسي", "", "m", None, "")),
        ),
    ];
    let left = said("حسن أوعلي", "Hassan Ouali", "m", None, "");
    rows.push(ImportRow {
        decision: Some(Decision { leave: true, ..Decision::default() }),
        ..row(10, Fate::Doubtful, doubtful(left))
    });
    rows.extend((11..40).map(|no| {
        row(
            no,
            Fate::New,
            said("مولاي إدريس أيت عبد السلام", "Moulay Driss Aït Abdeslam", "m", Some(1974), ""),
        )
    }));
    rows
}

fn doubtful(found: Found) -> Found {
    let twin = |person| Twin {
        person,
        score: 88,
        reasons: vec!["import-reason-across-scripts".into(), "import-reason-one-letter".into()],
    };
    Found { doubts: vec![Doubt::Person(faces().into_keys().map(twin).collect())], ..found }
}

fn faces() -> Faces {
    let known = |n, ar: &str, fr: &str, birth_year| {
        let id = PersonId(kit_db::uuid::Uuid::from_u128(n));
        let person = Person {
            id,
            name_ar: ar.into(),
            name_fr: fr.into(),
            sex: Some(Sex::F),
            birth_year,
            place: "05.081.03.07".into(),
            phone: Some("+212661000003".into()),
            email: None,
            version: 1,
        };
        (id, (person, ("آيت امحمد".into(), "Ait M'hamed".into())))
    };
    Faces::from([
        known(1, "فاطمة الزهراء أيت لحسن", "Fatima-Zahra Ait Lahsen", Some(1988)),
        known(2, "فاطمة أيت لحسن", "", None),
    ])
}

fn misspelt(found: Found) -> Found {
    let named = |id: &str, ar: &str, fr: &str| Named {
        id: id.into(),
        name_ar: ar.into(),
        name_fr: fr.into(),
    };
    Found {
        place: None,
        place_as_written: "تيلوكيث".into(),
        doubts: vec![
            Doubt::Place(vec![named("05.081.09.23", "تيلوكيت", "Tilougguite")]),
            Doubt::Organisation(vec![named(
                "o",
                "جمعية أيت بوكماز للتنمية",
                "Association Aït Bougmez",
            )]),
        ],
        ..found
    }
}

fn wrong(found: Found) -> Found {
    let fault = |column, field, text: &str, expected| Fault {
        column: Some(column),
        field,
        found: text.into(),
        expected,
    };
    Found {
        faults: vec![
            fault(3, Field::Birth, "1785", Expected::Birth),
            fault(6, Field::Phone, "06610", Expected::Phone),
        ],
        ..found
    }
}
