//! Who gets it, and by which way. Asked when somebody is written down, and again the moment before they are written to.

use super::{Reason, Way};
use kit_db::id;
use kit_lang::Lang;

id!(
    /// What becomes of one person in one campaign.
    RecipientId
);

/// What decides whether somebody is written to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// The record is gone, or its name was taken out.
    pub gone: bool,
    /// Belongs to an audience whose members are counted and never listed.
    pub hidden: bool,
    /// The language in which they agreed to mail, while that is in force.
    pub mail: Option<Lang>,
    pub email: String,
    /// Letters came back from this address, so that nothing more is sent there.
    pub bounced: bool,
    /// The language in which they agreed to letters on paper.
    pub letter: Option<Lang>,
    /// The place that somebody carries a letter to: a commune or what lies in it; empty when only a larger one is known.
    pub home: String,
    /// The language in which they agreed to short messages.
    pub sms: Option<Lang>,
    /// Their mobile telephone in Morocco; empty when none is known.
    pub mobile: String,
}

/// Whether somebody is written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    By(Way, String, Lang),
    Not(Reason),
}

/// The first way that somebody agreed to and has an address for; or why there is none.
pub fn choose(ways: &[Way], standing: &Standing) -> Chosen {
    if standing.gone {
        return Chosen::Not(Reason::Erased);
    }
    if standing.hidden {
        return Chosen::Not(Reason::Hidden);
    }
    let mut why = Reason::NoConsent;
    for way in ways {
        let (agreed, known, address) = match way {
            Way::Mail => (standing.mail, &standing.email, standing.email.as_str()),
            Way::Sms => (standing.sms, &standing.mobile, standing.mobile.as_str()),
            Way::Letter => (standing.letter, &standing.home, ""),
        };
        match agreed {
            Some(_) if known.is_empty() => why = Reason::NoAddress,
            Some(_) if *way == Way::Mail && standing.bounced => why = Reason::Bounced,
            Some(lang) => return Chosen::By(*way, address.to_owned(), lang),
            None => {}
        }
    }
    Chosen::Not(why)
}

/// The domain of an address, as it is counted.
pub fn domain(address: &str) -> String {
    address.rsplit_once('@').map(|(_, domain)| domain.to_lowercase()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing() -> Standing {
        let email = "zineb@azilal.example".into();
        Standing { mail: Some(Lang::Ar), email, ..Standing::default() }
    }

    #[test]
    fn nobody_is_written_to_who_did_not_agree() {
        let chosen = |standing: Standing| choose(&[Way::Mail], &standing);
        let email = "zineb@azilal.example".to_owned();
        assert_eq!(chosen(standing()), Chosen::By(Way::Mail, email, Lang::Ar));
        assert_eq!(chosen(Standing { mail: None, ..standing() }), Chosen::Not(Reason::NoConsent));
        let nowhere = Standing { email: String::new(), ..standing() };
        assert_eq!(chosen(nowhere), Chosen::Not(Reason::NoAddress));
        assert_eq!(chosen(Standing { hidden: true, ..standing() }), Chosen::Not(Reason::Hidden));
        assert_eq!(chosen(Standing { gone: true, ..standing() }), Chosen::Not(Reason::Erased));
    }

    #[test]
    fn who_cannot_be_reached_by_the_first_way_is_by_the_next() {
        let ways = [Way::Mail, Way::Letter];
        let paper = Standing { letter: Some(Lang::Fr), home: "05.081.03.09".into(), ..standing() };
        assert!(matches!(choose(&ways, &paper), Chosen::By(Way::Mail, ..)));
        let no_mail = Standing { mail: None, ..paper.clone() };
        let by_letter = Chosen::By(Way::Letter, String::new(), Lang::Fr);
        assert_eq!(choose(&ways, &no_mail), by_letter);
        let no_box = Standing { email: String::new(), ..paper.clone() };
        assert_eq!(choose(&ways, &no_box), by_letter);
        assert_eq!(choose(&[Way::Letter, Way::Mail], &paper), by_letter);
        let nowhere = Standing { home: String::new(), ..no_mail.clone() };
        assert_eq!(choose(&ways, &nowhere), Chosen::Not(Reason::NoAddress));
        let silent = Standing { letter: None, ..no_mail };
        assert_eq!(choose(&ways, &silent), Chosen::Not(Reason::NoConsent));
    }

    #[test]
    fn who_can_be_written_to_nowhere_else_is_left_out_when_letters_came_back() {
        let silent = Standing { bounced: true, ..standing() };
        assert_eq!(choose(&[Way::Mail], &silent), Chosen::Not(Reason::Bounced));
        let both = Standing { letter: Some(Lang::Fr), home: "05.081.03.09".into(), ..silent };
        let by_letter = Chosen::By(Way::Letter, String::new(), Lang::Fr);
        assert_eq!(choose(&[Way::Mail, Way::Letter], &both), by_letter);
    }

    #[test]
    fn a_short_message_goes_to_a_mobile_whose_owner_agreed() {
        let ways = [Way::Sms, Way::Mail];
        let both = Standing { sms: Some(Lang::Fr), mobile: "+212661234567".into(), ..standing() };
        let by_sms = Chosen::By(Way::Sms, "+212661234567".into(), Lang::Fr);
        assert_eq!(choose(&ways, &both), by_sms);
        let fixed = Standing { mobile: String::new(), ..both.clone() };
        assert!(matches!(choose(&ways, &fixed), Chosen::By(Way::Mail, ..)));
        assert_eq!(choose(&[Way::Sms], &fixed), Chosen::Not(Reason::NoAddress));
        let silent = Standing { sms: None, ..both };
        assert_eq!(choose(&[Way::Sms], &silent), Chosen::Not(Reason::NoConsent));
    }

    #[test]
    fn a_domain_is_counted_however_it_is_written() {
        assert_eq!(domain("Zineb@Gmail.COM"), "gmail.com");
        assert_eq!(domain("nobody"), "");
    }
}
