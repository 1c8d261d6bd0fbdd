//! The parts of emitted code that are the same for every type of a kind.

use quote::quote;

use super::error::EmitError;
use super::frame::Frame;

/// The frames of all kinds, parsed once a run. `Target` stands for the type.
pub(super) struct Templates {
    /// `Model` of a struct: fill `slot` and `slot_mut`.
    pub(super) model: Frame,
    /// `Model` of a struct without properties.
    pub(super) empty_model: Frame,
    /// `WireValue` of a struct.
    pub(super) struct_value: Frame,
    /// `Debug` of a struct.
    pub(super) struct_debug: Frame,
    /// Functions of an enum over a type and those derived from it: add accessors and fill
    /// `__model`, which has a name that no property can take.
    pub(super) any: Frame,
    /// `WireValue` of such an enum: fill `new_object` and `as_object`.
    pub(super) any_value: Frame,
    /// `Debug` of such an enum.
    pub(super) any_debug: Frame,
    /// Functions of an enumeration: fill `as_str`.
    pub(super) enumeration: Frame,
    /// `From<&str>` of an enumeration.
    pub(super) enumeration_from: Frame,
    /// `Display` of an enumeration.
    pub(super) enumeration_display: Frame,
    /// `WireValue` of an enumeration.
    pub(super) enumeration_value: Frame,
    /// Functions of flags: add constants.
    pub(super) flags: Frame,
    /// Traits of flags.
    pub(super) flags_traits: Vec<Frame>,
    /// `FromStr` of enumerations and flags.
    pub(super) from_str: Frame,
    /// `Serialize` and `Deserialize` of everything.
    pub(super) serde: [Frame; 2],
}

impl Templates {
    /// Parses the frames.
    pub(super) fn parse() -> Result<Self, EmitError> {
        Ok(Self {
            model: Frame::parse(quote! {
                impl Model for Target {
                    fn structured_type(&self) -> &'static StructuredType {
                        &TYPE
                    }
                    fn slot(&self, index: usize) -> Option<&dyn Slot> {
                        let slot: &dyn Slot = match index {
                            _ => return None,
                        };
                        Some(slot)
                    }
                    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
                        let slot: &mut dyn Slot = match index {
                            _ => return None,
                        };
                        Some(slot)
                    }
                    fn additional(&self) -> &AdditionalProperties {
                        &self.additional
                    }
                    fn additional_mut(&mut self) -> &mut AdditionalProperties {
                        &mut self.additional
                    }
                }
            })?,
            empty_model: Frame::parse(quote! {
                impl Model for Target {
                    fn structured_type(&self) -> &'static StructuredType {
                        &TYPE
                    }
                    fn slot(&self, _index: usize) -> Option<&dyn Slot> {
                        None
                    }
                    fn slot_mut(&mut self, _index: usize) -> Option<&mut dyn Slot> {
                        None
                    }
                    fn additional(&self) -> &AdditionalProperties {
                        &self.additional
                    }
                    fn additional_mut(&mut self) -> &mut AdditionalProperties {
                        &mut self.additional
                    }
                }
            })?,
            struct_value: Frame::parse(quote! {
                impl WireValue for Target {
                    fn new_object(_variant: Option<usize>) -> Option<Self> {
                        Some(Self::default())
                    }
                    fn as_object(&mut self) -> Option<&mut dyn Model> {
                        Some(self)
                    }
                    fn to_wire(&self) -> Wire<'_> {
                        Wire::Object(self)
                    }
                }
            })?,
            struct_debug: Frame::parse(quote! {
                impl fmt::Debug for Target {
                    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        odata_runtime::emitted::debug(self, f)
                    }
                }
            })?,
            any: Frame::parse(quote! {
                impl Target {
                    #[doc = " What the metadata does not declare, and what did not fit its declared type."]
                    pub fn additional(&self) -> &AdditionalProperties {
                        self.__model().additional()
                    }
                    fn __model(&self) -> &dyn Model {
                        match self {}
                    }
                }
            })?,
            any_value: Frame::parse(quote! {
                impl WireValue for Target {
                    fn hierarchy() -> Option<&'static Hierarchy> {
                        Some(&HIERARCHY)
                    }
                    fn new_object(variant: Option<usize>) -> Option<Self> {
                        let object = match variant {};
                        Some(object)
                    }
                    fn as_object(&mut self) -> Option<&mut dyn Model> {
                        let object: &mut dyn Model = match self {};
                        Some(object)
                    }
                    fn to_wire(&self) -> Wire<'_> {
                        match self {
                            Self::Unknown(model) => Wire::Object(model),
                            known => Wire::TypedObject(known.__model()),
                        }
                    }
                }
            })?,
            any_debug: Frame::parse(quote! {
                impl fmt::Debug for Target {
                    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        odata_runtime::emitted::debug(self.__model(), f)
                    }
                }
            })?,
            enumeration: Frame::parse(quote! {
                impl Target {
                    #[doc = " The name that the wire carries."]
                    pub fn as_str(&self) -> &str {
                        match self {
                            Self::UnknownValue(text) => text,
                        }
                    }
                }
            })?,
            enumeration_from: Frame::parse(quote! {
                impl From<&str> for Target {
                    #[doc = " The member of this name, in whatever case, else the text as an unknown value."]
                    fn from(text: &str) -> Self {
                        odata_runtime::emitted::member_of(MEMBERS, text)
                            .unwrap_or_else(|| Self::UnknownValue(text.into()))
                    }
                }
            })?,
            enumeration_display: Frame::parse(quote! {
                impl fmt::Display for Target {
                    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.pad(self.as_str())
                    }
                }
            })?,
            enumeration_value: Frame::parse(quote! {
                impl WireValue for Target {
                    fn from_text(text: &str) -> Reading<Self> {
                        let value = Self::from(text);
                        let is_exact = value.as_str() == text;
                        odata_runtime::emitted::read_member(text, value, is_exact)
                    }
                    fn to_wire(&self) -> Wire<'_> {
                        Wire::Text(self.as_str())
                    }
                }
            })?,
            flags: Frame::parse(quote! {
                impl Target {
                    #[doc = " The set without members."]
                    pub fn empty() -> Self {
                        Self::default()
                    }
                    #[doc = " Whether no member is in the set."]
                    pub fn is_empty(&self) -> bool {
                        self.0.is_empty()
                    }
                    #[doc = " Whether all members of `other` are in the set."]
                    pub fn contains(&self, other: &Self) -> bool {
                        self.0.contains(&other.0)
                    }
                    #[doc = " Adds the members of `other`."]
                    pub fn insert(&mut self, other: Self) {
                        self.0.insert(other.0);
                    }
                    #[doc = " Takes away the members of `other`."]
                    pub fn remove(&mut self, other: &Self) {
                        self.0.remove(&other.0);
                    }
                    #[doc = " The members one by one, each as a set of its own; unknown ones last."]
                    pub fn iter(&self) -> impl Iterator<Item = Self> {
                        self.0.parts(MEMBERS).into_iter().map(Self)
                    }
                }
            })?,
            flags_traits: Self::flags_traits()?,
            from_str: Frame::parse(quote! {
                impl FromStr for Target {
                    type Err = Infallible;
                    fn from_str(text: &str) -> Result<Self, Infallible> {
                        Ok(text.into())
                    }
                }
            })?,
            serde: [
                Frame::parse(quote! {
                    impl Serialize for Target {
                        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                            odata_runtime::emitted::serialize(self, serializer)
                        }
                    }
                })?,
                Frame::parse(quote! {
                    impl<'de> Deserialize<'de> for Target {
                        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                            odata_runtime::emitted::deserialize(deserializer)
                        }
                    }
                })?,
            ],
        })
    }

    fn flags_traits() -> Result<Vec<Frame>, EmitError> {
        [
            quote! {
                impl BitOr for Target {
                    type Output = Self;
                    fn bitor(mut self, other: Self) -> Self {
                        self.insert(other);
                        self
                    }
                }
            },
            quote! {
                impl FromIterator<Self> for Target {
                    fn from_iter<I: IntoIterator<Item = Self>>(sets: I) -> Self {
                        sets.into_iter().fold(Self::empty(), BitOr::bitor)
                    }
                }
            },
            quote! {
                impl From<&str> for Target {
                    #[doc = " The members of these names, separated by commas, in whatever case; unknown ones are kept."]
                    fn from(text: &str) -> Self {
                        Self(Flags::parse(MEMBERS, text))
                    }
                }
            },
            quote! {
                impl fmt::Display for Target {
                    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        self.0.write(MEMBERS, f)
                    }
                }
            },
            quote! {
                impl WireValue for Target {
                    fn from_text(text: &str) -> Reading<Self> {
                        let value = Self::from(text);
                        let is_exact = value.0.is_written_as(MEMBERS, text);
                        odata_runtime::emitted::read_member(text, value, is_exact)
                    }
                    fn to_wire(&self) -> Wire<'_> {
                        Wire::Display(self)
                    }
                }
            },
        ]
        .into_iter()
        .map(Frame::parse)
        .collect()
    }
}
