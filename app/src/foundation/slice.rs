use super::{Route, Sample, Verb};
use kit_lang::Source;

/// What a slice publishes to the composition in `app.rs`.
pub struct Slice {
    pub name: &'static str,
    pub verbs: &'static [Verb],
    pub routes: fn() -> Vec<Route>,
    pub samples: fn() -> Vec<Sample>,
    pub messages: &'static [Source],
}

/// The three message files of the folder that the macro is used in.
macro_rules! messages {
    () => {
        &[
            ::kit_lang::Source {
                lang: ::kit_lang::Lang::Ar,
                file: concat!(module_path!(), " ar.ftl"),
                text: include_str!("messages/ar.ftl"),
            },
            ::kit_lang::Source {
                lang: ::kit_lang::Lang::Fr,
                file: concat!(module_path!(), " fr.ftl"),
                text: include_str!("messages/fr.ftl"),
            },
            ::kit_lang::Source {
                lang: ::kit_lang::Lang::En,
                file: concat!(module_path!(), " en.ftl"),
                text: include_str!("messages/en.ftl"),
            },
        ]
    };
}
pub(crate) use messages;
