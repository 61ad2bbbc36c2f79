//! Every SQL statement about campaigns: how they are kept and listed, who is written down, what became of them.

mod keep;
mod list;
mod gather;
mod run;
mod text;
mod bounced;
mod files;
mod recipients;
mod erasure;

pub use self::{
    bounced::{Posted, come_back, letter_of},
    erasure::{Had, forget, of_person},
    files::{all_whole, delete_file, files, insert_file, whole},
    gather::{insert, known, last_no},
    keep::{find, insert_campaign, lock, set_job, update},
    list::{Asked, Listed, rows, total},
    recipients::{
        AskedReaders, Counted, Reader, Texted, figures, find_recipient, left, now, readers, texted,
        total_readers, unsubscribe,
    },
    run::{
        Due, Result as Noted, as_if_due, due, due_on_paper, exhausted, leave_out,
        leave_out_waiting, lost, mark, merge_into, next_due, note, print_all, refused_lately,
        take_all, waiting, was_written_to,
    },
    text::{note_parts, report},
};

/// `?, ?, ?` for a list of that many values.
fn marks(count: usize) -> String {
    vec!["?"; count.max(1)].join(", ")
}
