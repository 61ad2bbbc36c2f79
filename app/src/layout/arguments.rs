//! Templates hand over references or values, as askama sees fit, and counts of every integer type; both become an argument
//! of a message or a figure without a conversion in the template.
use chrono::{DateTime, NaiveDate, Utc};
use kit_lang::Arg;
use std::borrow::Cow;

/// What a message takes as an argument.
pub trait AsArg {
    fn as_arg(&self) -> Arg;
}

/// A whole number that can be written out; one beyond 64 bits is written as the greatest there is.
pub trait AsFigure {
    fn as_figure(&self) -> i64;
}

impl<T: AsArg + ?Sized> AsArg for &T {
    fn as_arg(&self) -> Arg {
        (**self).as_arg()
    }
}

impl<T: AsFigure + ?Sized> AsFigure for &T {
    fn as_figure(&self) -> i64 {
        (**self).as_figure()
    }
}

impl AsArg for Arg {
    fn as_arg(&self) -> Arg {
        self.clone()
    }
}

impl AsArg for str {
    fn as_arg(&self) -> Arg {
        Arg::Text(self.to_owned())
    }
}

impl AsArg for String {
    fn as_arg(&self) -> Arg {
        Arg::Text(self.clone())
    }
}

impl AsArg for Cow<'_, str> {
    fn as_arg(&self) -> Arg {
        Arg::Text(self.to_string())
    }
}

impl AsArg for f64 {
    fn as_arg(&self) -> Arg {
        Arg::Float(*self)
    }
}

macro_rules! figures {
    ($($type:ty),*) => {$(
        impl AsFigure for $type {
            fn as_figure(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }

        impl AsArg for $type {
            fn as_arg(&self) -> Arg {
                Arg::Int(self.as_figure())
            }
        }
    )*};
}
figures!(i64, i32, u64, u32, usize);

/// A day, a moment or a ratio, behind any number of references.
pub trait AsPlain<T> {
    fn as_plain(&self) -> T;
}

macro_rules! plain {
    ($($type:ty),*) => {$(
        impl AsPlain<$type> for $type {
            fn as_plain(&self) -> $type {
                *self
            }
        }

        impl<U: AsPlain<$type> + ?Sized> AsPlain<$type> for &U {
            fn as_plain(&self) -> $type {
                (**self).as_plain()
            }
        }
    )*};
}
plain!(NaiveDate, DateTime<Utc>, f64);
