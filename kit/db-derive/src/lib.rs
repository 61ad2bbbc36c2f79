//! `#[derive(FromRow)]` of `kit-db`: a struct whose fields are the columns of an answer, by their names.

use proc_macro::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, Ident, ext::IdentExt, parse_macro_input};

/// Reads each field from the column of its name. For structs with named fields and without type parameters.
#[proc_macro_derive(FromRow)]
pub fn from_row(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let written = fields(&input).map(|fields| reading(&input.ident, &fields));
    written.unwrap_or_else(|error| error.to_compile_error()).into()
}

fn fields(input: &DeriveInput) -> Result<Vec<&Ident>, Error> {
    match &input.data {
        Data::Struct(data) if input.generics.params.is_empty() => match &data.fields {
            Fields::Named(named) => Ok(named.named.iter().flat_map(|field| &field.ident).collect()),
            _ => Err(Error::new(input.ident.span(), "a row has named fields")),
        },
        _ => Err(Error::new(input.ident.span(), "a row is a struct without parameters")),
    }
}

fn reading(name: &Ident, fields: &[&Ident]) -> proc_macro2::TokenStream {
    let columns = fields.iter().map(|field| field.unraw().to_string());
    let places = 0..fields.len();
    quote! {
        impl ::kit_db::FromRow for #name {
            const COLUMNS: &'static [&'static str] = &[#(#columns),*];

            fn from_row(row: &::kit_db::Row<'_>, at: &[usize]) -> ::kit_db::Result<Self> {
                Ok(Self { #(#fields: row.get(at[#places])?),* })
            }
        }
    }
}
