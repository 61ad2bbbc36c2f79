//! What people do with good practices, one file per verb.

mod write;
mod edit;
mod publish;
mod withdraw;
mod comment;
mod take_back;

pub use self::{
    comment::comment,
    edit::edit,
    publish::publish,
    take_back::{take_back, taken_back},
    withdraw::withdraw,
    write::write,
};
