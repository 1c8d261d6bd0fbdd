//! What an entity type or complex type needs besides its struct, from a table with a row for each property.

/// Implements the struct of an entity type, complex type, or set of parameters: the handle and the setter of each
/// property, the constructors, and the traits by which the runtime reads and writes it.
///
/// The head has the Rust name, the base type if there is one, the qualified name, and the parameters of `reference` if
/// the type has a key. A row has the kind of the property, its name in JSON, the field (`r#type = "type"`), the handle
/// with the type of the value (`[T]` for a collection of `T`), the setter if the caller may set it (`set`, or `exact`
/// if the argument is not converted), and what [`PropertyInfo`](crate::emitted::PropertyInfo) states otherwise than for
/// most properties:
///
/// ```text
/// Unit: Entity = "ns.unit", reference(id: impl Into<String>);
/// Property "id" id ID(String) set id, key;
/// Property "size" size SIZE(i32), computed;
/// NavigationProperty "points" points POINTS[Point] set points, contained;
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __structured_type {
    (
        $model:ident $(: $base:ty)? = $name:literal $(, reference($($key:ident: $key_type:ty),*))?;
        $(
            $(#[$attribute:meta])*
            $kind:ident $wire:literal $field:ident $(= $plain:literal)? $handle:ident
            $(($value:ty))? $([$item:ty])? $($conversion:ident $setter:ident)? $(, $fact:ident)*;
        )*
    ) => {
        impl $model {
            $(
                #[doc = ::core::concat!("The handle of [`", $wire, "`](field@Self::", $crate::__name!($field $($plain)?), ").")]
                $(#[$attribute])*
                pub const $handle: $crate::model::$kind<Self, $($value)? $(::std::vec::Vec<$item>)?> =
                    $crate::model::$kind::new($wire);
            )*

            /// Creates a value with no property set.
            #[inline]
            pub fn new() -> Self {
                Self {
                    $($field: ::core::option::Option::None,)*
                    additional: $crate::emitted::AdditionalProperties::new(),
                }
            }

            $(
                #[doc = ::core::concat!("Creates a reference to the `", $name, "` with this key.")]
                pub fn reference($($key: $key_type),*) -> Self {
                    Self {
                        $($key: ::core::option::Option::Some(::core::convert::Into::into($key)),)*
                        ..Self::new()
                    }
                }
            )?

            $($crate::__setter! {
                [$(#[$attribute])*]
                [::core::concat!("Sets [`", $wire, "`](field@Self::", $crate::__name!($field $($plain)?), ").")]
                $field $(($value))? $([$item])? $($conversion $setter)?
            })*
        }

        impl $crate::emitted::Model for $model {
            const TYPE: &'static $crate::emitted::StructuredType = &$crate::emitted::StructuredType {
                name: $name,
                rust_name: ::core::stringify!($model),
                base: $crate::emitted::base(&[$(<$base as $crate::emitted::Model>::TYPE)?]),
                properties: &[$(
                    $crate::emitted::property($wire, $crate::__name!($field $($plain)?))$(.$fact())*
                ),*],
            };

            fn fields<'a>(&'a self, visit: &mut $crate::emitted::Visit<'_, 'a>) {
                visit(&[$(&self.$field),*]);
            }

            fn fields_mut(&mut self, visit: &mut $crate::emitted::VisitMut<'_>) {
                visit(&mut [$(&mut self.$field),*], &mut self.additional);
            }

            fn additional(&self) -> &$crate::emitted::AdditionalProperties {
                &self.additional
            }

            fn additional_mut(&mut self) -> &mut $crate::emitted::AdditionalProperties {
                &mut self.additional
            }
        }

        impl $crate::emitted::WireValue for $model {
            const OBJECT: ::core::option::Option<$crate::emitted::ObjectForm<Self>> =
                ::core::option::Option::Some($crate::emitted::ObjectForm::of_model());
        }

        impl ::core::default::Default for $model {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }

        impl ::core::clone::Clone for $model {
            fn clone(&self) -> Self {
                $crate::emitted::copy(self)
            }
        }

        impl ::core::cmp::PartialEq for $model {
            fn eq(&self, other: &Self) -> bool {
                $crate::emitted::equal(self, other)
            }
        }

        impl ::core::fmt::Debug for $model {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::emitted::debug(self, f)
            }
        }

        $crate::__serde!($model);
    };
}

/// The name of a field: as it is, or as it is given if the field is a raw identifier.
#[doc(hidden)]
#[macro_export]
macro_rules! __name {
    ($field:ident) => {
        ::core::stringify!($field)
    };
    ($field:ident $plain:literal) => {
        $plain
    };
}

/// Defines the method that sets a property, if it has one: attributes, documentation, field, type, and the method with
/// how it converts.
#[doc(hidden)]
#[macro_export]
macro_rules! __setter {
    ($attributes:tt $docs:tt $field:ident $type:tt) => {};
    ([$($attribute:tt)*] [$docs:expr] $field:ident ($value:ty) set $setter:ident) => {
        #[doc = $docs]
        $($attribute)*
        pub fn $setter(mut self, value: impl ::core::convert::Into<$value>) -> Self {
            $crate::emitted::set(&mut self.$field, value);
            self
        }
    };
    ([$($attribute:tt)*] [$docs:expr] $field:ident ($value:ty) exact $setter:ident) => {
        #[doc = $docs]
        $($attribute)*
        pub fn $setter(mut self, value: $value) -> Self {
            self.$field = ::core::option::Option::Some(value);
            self
        }
    };
    ([$($attribute:tt)*] [$docs:expr] $field:ident [$item:ty] set $setter:ident) => {
        #[doc = $docs]
        $($attribute)*
        pub fn $setter(
            mut self,
            value: impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$item>>,
        ) -> Self {
            $crate::emitted::set_each(&mut self.$field, value);
            self
        }
    };
    ([$($attribute:tt)*] [$docs:expr] $field:ident [$item:ty] exact $setter:ident) => {
        #[doc = $docs]
        $($attribute)*
        pub fn $setter(mut self, value: impl ::core::iter::IntoIterator<Item = $item>) -> Self {
            $crate::emitted::set_each(&mut self.$field, value);
            self
        }
    };
}

/// Implements serde's traits by the runtime's reader and writer.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($type:ident) => {
        impl $crate::emitted::Serialize for $type {
            fn serialize<S: $crate::emitted::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::emitted::serialize(self, serializer)
            }
        }

        impl<'de> $crate::emitted::Deserialize<'de> for $type {
            fn deserialize<D: $crate::emitted::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::emitted::deserialize(deserializer)
            }
        }
    };
}
