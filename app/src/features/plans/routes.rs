//! Addresses of plans, in the order in which a plan is lived. Each page has its handlers in a file of this folder.

mod list;
mod show;
mod text;
mod axes;
mod lines;
mod life;
mod paper;

use super::permissions::{
    APPROVE, AXIS, DRAFT, EDIT, EDIT_LINE, LINE, MOVE_AXIS, MOVE_LINE, READ, REMOVE_AXIS,
    REMOVE_LINE, RENAME_AXIS, RETURN, REVISE, SUBMIT,
};
use crate::foundation::Route;

pub use list::LIST;

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/plans", READ, list::list),
        Route::get("/plans/new", DRAFT, list::new),
        Route::post("/plans", DRAFT, list::draft),
        Route::get("/plans/{id}", READ, show::lines),
        Route::get("/plans/{id}/calendar", READ, show::calendar),
        Route::get("/plans/{id}/text", READ, text::page),
        Route::get("/plans/{id}/text/edit", EDIT, text::edit_page),
        Route::post("/plans/{id}/text", EDIT, text::edit),
        Route::get("/plans/{id}/needs", READ, show::needs),
        Route::get("/plans/{id}/journal", READ, show::journal),
        Route::get("/plans/{id}/comparison", READ, show::comparison),
        Route::post("/plans/{id}/axes", AXIS, axes::add),
        Route::get("/plans/{id}/axes/{axis}", RENAME_AXIS, axes::rename_page),
        Route::post("/plans/{id}/axes/{axis}", RENAME_AXIS, axes::rename),
        Route::post("/plans/{id}/axes/{axis}/place", MOVE_AXIS, axes::r#move),
        Route::get("/plans/{id}/axes/{axis}/removal", REMOVE_AXIS, axes::remove_page),
        Route::post("/plans/{id}/axes/{axis}/removal", REMOVE_AXIS, axes::remove),
        Route::get("/plans/{id}/lines/new", LINE, lines::new),
        Route::post("/plans/{id}/lines", LINE, lines::add),
        Route::get("/plans/{id}/lines/{line}", READ, lines::page),
        Route::get("/plans/{id}/lines/{line}/edit", EDIT_LINE, lines::edit_page),
        Route::post("/plans/{id}/lines/{line}", EDIT_LINE, lines::edit),
        Route::post("/plans/{id}/lines/{line}/place", MOVE_LINE, lines::r#move),
        Route::get("/plans/{id}/lines/{line}/removal", REMOVE_LINE, lines::remove_page),
        Route::post("/plans/{id}/lines/{line}/removal", REMOVE_LINE, lines::remove),
        Route::post("/plans/{id}/submission", SUBMIT, life::submit),
        Route::get("/plans/{id}/return", RETURN, life::return_page),
        Route::post("/plans/{id}/return", RETURN, life::returned),
        Route::get("/plans/{id}/approval", APPROVE, life::approve_page),
        Route::post("/plans/{id}/approval", APPROVE, life::approve),
        Route::get("/plans/{id}/revision", REVISE, life::revise_page),
        Route::post("/plans/{id}/revision", REVISE, life::revise),
        Route::get("/plans/{id}/paper", READ, paper::paper),
        Route::get("/plans/{id}/versions/{revision}", READ, paper::version),
        Route::get("/plans/{id}/versions/{revision}/paper", READ, paper::version_paper),
    ]
}
