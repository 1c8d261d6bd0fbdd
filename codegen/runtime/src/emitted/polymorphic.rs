//! What the enum over a type and its derived types needs besides its variants.

/// Implements the enum over a type and its derived types: accessors of the properties of the base type, conversions
/// from the structs, and the traits by which the runtime reads and writes it.
///
/// The head is that of [`structured_type`](crate::emitted::structured_type). A row is a variant with its struct, or a
/// property of the base type: its name in JSON, the accessor, the handle, and the type by which its value is returned.
///
/// ```text
/// AnyUnit: Unit = "ns.unit", reference(id: impl Into<String>);
/// Self::SiteUnit(SiteUnit);
/// Self::Unit(Unit);
/// "id" id ID -> &str;
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __polymorphic {
    (
        $any:ident: $base:ty = $name:literal $(, reference($($key:ident: $key_type:ty),*))?;
        $(Self::$variant:ident($model:ty);)*
        $(
            $(#[$attribute:meta])*
            $wire:literal $accessor:ident $handle:ident -> $value:ty;
        )*
    ) => {
        impl $any {
            $(
                #[doc = ::core::concat!("Creates a reference to the `", $name, "` with this key.")]
                ///
                /// The type of the entity need not be known.
                pub fn reference($($key: $key_type),*) -> Self {
                    Self::Unknown(<$base>::reference($($key),*))
                }
            )?

            $(
                $(#[$attribute])*
                ///
                #[doc = ::core::concat!("Returns the property `", $wire, "`, which every variant has.")]
                pub fn $accessor(&self) -> ::core::option::Option<$value> {
                    $crate::emitted::lent($crate::emitted::get(self, <$base>::$handle))
                }
            )*

            /// Returns undeclared properties, and values that did not fit their declared type.
            pub fn additional(&self) -> &$crate::emitted::AdditionalProperties {
                $crate::emitted::Polymorphic::object(self).additional()
            }
        }

        impl $crate::emitted::Target for $any {
            type Entity = $base;
        }

        impl $crate::emitted::Convert for $any {
            fn empty() -> Self {
                $crate::emitted::new_variant(::core::option::Option::None)
            }
        }

        impl $crate::emitted::Polymorphic for $any {
            const VARIANTS: &'static [$crate::emitted::Variant<Self>] = &[
                $($crate::emitted::Variant::of::<$model>()),*
            ];

            fn object(&self) -> &dyn $crate::emitted::Object {
                match self {
                    $(Self::$variant(model) => model,)*
                    Self::Unknown(model) => model,
                }
            }

            fn object_mut(&mut self) -> &mut dyn $crate::emitted::Object {
                match self {
                    $(Self::$variant(model) => model,)*
                    Self::Unknown(model) => model,
                }
            }

            fn unknown(base: $base) -> Self {
                Self::Unknown(base)
            }

            fn is_unknown(&self) -> bool {
                ::core::matches!(self, Self::Unknown(_))
            }
        }

        impl $crate::emitted::WireValue for $any {
            const OBJECT: ::core::option::Option<$crate::emitted::ObjectForm<Self>> =
                ::core::option::Option::Some($crate::emitted::ObjectForm::of_polymorphic());
        }

        $(
            impl ::core::convert::From<$model> for $any {
                fn from(model: $model) -> Self {
                    Self::$variant(model)
                }
            }
        )*

        impl ::core::fmt::Debug for $any {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::emitted::debug($crate::emitted::Polymorphic::object(self), f)
            }
        }

        $crate::__serde!($any);
    };
}
