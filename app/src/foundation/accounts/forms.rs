//! What people type to sign in.
use super::Password;
use crate::foundation::Form;

pub struct SignIn {
    pub login: String,
    pub password: Password,
}

impl SignIn {
    pub fn read(form: &mut Form) -> Self {
        let login = form.required("login", 200);
        let password = Password::new(form.required("password", 1000));
        Self { login, password }
    }
}

/// An address of this site to go back to; anything else leads to the first page.
pub fn back(wanted: &str) -> &str {
    let local = wanted.starts_with('/') && !wanted.starts_with("//") && !wanted.contains('\\');
    if local && !wanted.contains(char::is_control) { wanted } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::back;

    #[test]
    fn the_way_back_stays_on_this_site() {
        assert_eq!(back("/sessions/7?tab=people"), "/sessions/7?tab=people");
        for elsewhere in ["", "https://evil.example", "//evil.example", "/\\evil.example", "/a\nb"]
        {
            assert_eq!(back(elsewhere), "/", "{elsewhere:?}");
        }
    }
}
