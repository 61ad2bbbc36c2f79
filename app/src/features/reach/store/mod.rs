//! Every SQL statement of reach. All of them begin with who was reached: [`who`].

mod who;
mod figures;
mod plan;
mod veil;
mod behind;

#[cfg(test)]
pub use self::figures::plan_of;
pub use self::{
    behind::{
        ContactLine, OrganisationLine, PersonLine, contact_count, contact_lines,
        organisation_count, organisation_lines, person_count, person_lines, ways_of,
    },
    figures::{audiences, campaigns, contacts, organisations, people, ways, years},
    plan::{actions, beside},
    veil::veil,
    who::Span,
};
