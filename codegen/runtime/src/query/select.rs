//! `$select`.

use super::path::{IntoPath, Path};
use crate::model::{NavigationProperty, Property};

/// An argument of `$select` for `E`: a handle, a path, or several of them as a tuple.
///
/// ```
/// # use msgraph_backup_restore::v1_0::models::RestorePoint;
/// # use msgraph_backup_restore::request::List;
/// # fn example(list: List<RestorePoint>) {
/// let list = list.select((RestorePoint::ID, RestorePoint::TAGS));
/// # drop(list);
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be selected from `{E}`",
    label = "not a property of `{E}`",
    note = "use constants of the type that is read, such as `RestorePoint::ID`; several of them as a tuple"
)]
pub trait Selection<E> {
    #[doc(hidden)]
    fn add_to(self, selected: &mut Vec<String>);
}

impl<E, T> Selection<E> for Property<E, T> {
    fn add_to(self, selected: &mut Vec<String>) {
        selected.push(self.name().to_owned());
    }
}

impl<E, T> Selection<E> for NavigationProperty<E, T> {
    fn add_to(self, selected: &mut Vec<String>) {
        selected.push(self.name().to_owned());
    }
}

impl<E, T> Selection<E> for Path<E, T> {
    fn add_to(self, selected: &mut Vec<String>) {
        selected.push(self.into_path().text());
    }
}

macro_rules! tuples {
    ($($name:ident)+) => {
        impl<Of, $($name: Selection<Of>),+> Selection<Of> for ($($name,)+) {
            #[allow(non_snake_case, reason = "a type and its value have the same name here")]
            fn add_to(self, selected: &mut Vec<String>) {
                let ($($name,)+) = self;
                $($name.add_to(selected);)+
            }
        }
    };
}

tuples!(A);
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D E);
tuples!(A B C D E F);
tuples!(A B C D E F G);
tuples!(A B C D E F G H);
