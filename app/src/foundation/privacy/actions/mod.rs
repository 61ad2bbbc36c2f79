//! What people do with the register, with consents and requests, one file per verb.

mod register;
mod edit;
mod give;
mod withdraw;
mod receive;
mod identify;
mod answer;
mod refuse;
mod hold;
mod release;
mod anonymise;
mod enter;
mod remove;

pub use self::{
    anonymise::{anonymise, forget},
    answer::answer,
    edit::edit,
    enter::enter,
    give::give,
    hold::hold,
    identify::identify,
    receive::receive,
    refuse::refuse,
    register::register,
    release::release,
    remove::remove,
    withdraw::withdraw,
};

use super::{processing::Processing, request::Request};
use crate::foundation::journal::Subject;
use kit_lang::Lang;

fn of_processing(one: &Processing) -> Subject<'_> {
    Subject { kind: "processing", id: one.code.clone(), place: "MA", title: one.name(Lang::Ar) }
}

fn of_request(one: &Request) -> Subject<'_> {
    Subject { kind: "request", id: one.id.to_string(), place: &one.place, title: &one.name }
}
