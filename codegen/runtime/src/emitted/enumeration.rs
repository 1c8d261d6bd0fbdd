//! What an enumeration type needs besides its variants, or the members of its set.

/// Implements an enumeration without `IsFlags`. After the name, a row has a variant and its name in JSON. With a
/// qualified name after its own, its members are `name'member'` in addresses.
///
/// ```text
/// Status;
/// Self::Active = "active";
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration {
    ($type:ident $(= $qualified:literal)?; $(Self::$member:ident = $name:literal;)*) => {
        static MEMBERS: &[$type] = &[$($type::$member),*];

        impl $type {
            /// Returns the declared members.
            pub fn known() -> &'static [Self] {
                MEMBERS
            }

            /// Returns whether the metadata declares the member.
            pub fn is_known(&self) -> bool {
                !::core::matches!(self, Self::UnknownValue(_))
            }

            /// Returns the name in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$member => $name,)*
                    Self::UnknownValue(text) => text,
                }
            }
        }

        impl ::core::convert::From<&str> for $type {
            /// Returns the member of this name, ignoring case, or the text as an unknown value.
            fn from(text: &str) -> Self {
                $crate::emitted::member_of(MEMBERS, Self::as_str, text)
                    .unwrap_or_else(|| Self::UnknownValue(::core::convert::Into::into(text)))
            }
        }

        impl $crate::emitted::WireValue for $type {
            $(
                const LITERAL: $crate::emitted::LiteralForm =
                    $crate::emitted::LiteralForm::Prefixed($qualified);
            )?

            fn from_text(text: &str) -> $crate::emitted::Reading<Self> {
                let value = <Self as ::core::convert::From<&str>>::from(text);
                let is_exact = value.as_str() == text;
                $crate::emitted::read_member(text, value, is_exact)
            }

            fn to_wire(&self) -> $crate::emitted::Wire<'_> {
                $crate::emitted::Wire::Text(self.as_str())
            }

            fn is_declared(&self) -> bool {
                self.is_known()
            }
        }

        impl ::core::cmp::PartialEq<str> for $type {
            /// Returns whether this is its name, ignoring case.
            fn eq(&self, text: &str) -> bool {
                self.as_str().eq_ignore_ascii_case(text)
            }
        }

        impl ::core::cmp::Eq for $type {}

        impl ::core::hash::Hash for $type {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let names = ::core::stringify!($($member),*);
                $crate::emitted::debug_member(MEMBERS, names, self, self.as_str(), f)
            }
        }

        $crate::__text!($type);
        $crate::__serde!($type);
    };
}

/// Implements an enumeration with `IsFlags`, which wraps [`Flags`](crate::emitted::Flags). After the name, a row has
/// the name of a member in JSON, its constant, and its bits. With a qualified name after its own, its members are
/// `name'member'` in addresses.
///
/// ```text
/// Tags;
/// "fast" FAST = 1;
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __flags {
    ($type:ident $(= $qualified:literal)?; $($(#[$attribute:meta])* $name:literal $member:ident = $bits:literal;)*) => {
        static MEMBERS: &[(&str, i64)] = &[$(($name, $bits)),*];

        impl $type {
            $(
                $(#[$attribute])*
                pub const $member: Self = Self($crate::emitted::Flags::of($bits));
            )*

            /// Returns the declared members, each as a separate set.
            pub fn known() -> impl ::core::iter::Iterator<Item = Self> {
                MEMBERS.iter().map(|(_, bits)| Self($crate::emitted::Flags::of(*bits)))
            }

            /// Returns whether the metadata declares all members of the set.
            pub fn is_known(&self) -> bool {
                self.0.is_known(MEMBERS)
            }

            /// Returns the empty set.
            pub fn empty() -> Self {
                ::core::default::Default::default()
            }

            /// Returns whether the set is empty.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }

            /// Returns whether all members of `other` are in the set.
            pub fn contains(&self, other: &Self) -> bool {
                self.0.contains(&other.0)
            }

            /// Adds the members of `other`.
            pub fn insert(&mut self, other: Self) {
                self.0.insert(other.0);
            }

            /// Removes the members of `other`.
            pub fn remove(&mut self, other: &Self) {
                self.0.remove(&other.0);
            }

            /// Returns the members one by one, each as a separate set; undeclared ones last.
            pub fn iter(&self) -> impl ::core::iter::Iterator<Item = Self> {
                self.0.parts(MEMBERS).into_iter().map(Self)
            }
        }

        impl $crate::emitted::WireValue for $type {
            $(
                const LITERAL: $crate::emitted::LiteralForm =
                    $crate::emitted::LiteralForm::Prefixed($qualified);
            )?

            fn from_text(text: &str) -> $crate::emitted::Reading<Self> {
                $crate::emitted::Flags::read(MEMBERS, text).map(Self)
            }

            fn to_wire(&self) -> $crate::emitted::Wire<'_> {
                $crate::emitted::Wire::Display(self)
            }

            fn is_declared(&self) -> bool {
                self.is_known()
            }
        }

        impl ::core::ops::BitOr for $type {
            type Output = Self;

            fn bitor(mut self, other: Self) -> Self {
                self.insert(other);
                self
            }
        }

        impl ::core::iter::FromIterator<Self> for $type {
            fn from_iter<I: ::core::iter::IntoIterator<Item = Self>>(sets: I) -> Self {
                sets.into_iter().fold(Self::empty(), ::core::ops::BitOr::bitor)
            }
        }

        impl ::core::convert::From<&str> for $type {
            /// Returns the set of these names, separated by commas, ignoring case; undeclared names are kept.
            fn from(text: &str) -> Self {
                Self($crate::emitted::Flags::parse(MEMBERS, text))
            }
        }

        impl ::core::cmp::PartialEq<str> for $type {
            /// Returns whether these are the names of its members, separated by commas, ignoring case and order.
            fn eq(&self, text: &str) -> bool {
                self.0 == $crate::emitted::Flags::parse(MEMBERS, text)
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.0.write(MEMBERS, f)
            }
        }

        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(f, ::core::concat!(::core::stringify!($type), "({})"), self)
            }
        }

        $crate::__text!($type);
        $crate::__serde!($type);
    };
}

/// Implements the comparison of an enumeration with text and its conversion from text, based on those for `&str`.
#[doc(hidden)]
#[macro_export]
macro_rules! __text {
    ($type:ident) => {
        impl ::core::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                ::core::convert::Into::into(text.as_str())
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(::core::convert::Into::into(text))
            }
        }

        impl ::core::cmp::PartialEq<&str> for $type {
            fn eq(&self, text: &&str) -> bool {
                *self == **text
            }
        }
    };
}
