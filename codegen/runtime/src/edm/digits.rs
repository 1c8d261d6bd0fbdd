//! Parsing of the fixed-width digits of literals.

/// Returns the number that `digits` represent.
#[inline]
pub(crate) fn number<const N: usize>(digits: &[u8; N]) -> Option<u32> {
    let mut number = 0;
    let mut is_number = true;
    for byte in digits {
        let digit = byte.wrapping_sub(b'0');
        is_number &= digit <= 9;
        number = number * 10 + u32::from(digit);
    }
    is_number.then_some(number)
}

/// Reads the digits at the start of `text`, the fraction of a second after the point: nanoseconds, and the number of
/// digits. Digits after the ninth are counted but not used.
#[inline]
pub(crate) fn fraction(text: &[u8]) -> Option<(u32, u8)> {
    let mut nanoseconds = 0;
    let mut count = 0u8;
    let mut unit = 100_000_000;
    for byte in text {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        nanoseconds += u32::from(digit) * unit;
        unit /= 10;
        count = count.checked_add(1)?;
    }
    (count > 0).then_some((nanoseconds, count))
}

/// Writes `digits` digits of a fraction of a second, including the point.
pub(crate) fn write_fraction(
    f: &mut std::fmt::Formatter<'_>,
    nanoseconds: u32,
    digits: u8,
) -> std::fmt::Result {
    if digits == 0 {
        return Ok(());
    }
    let width = usize::from(digits.min(9));
    let number = nanoseconds / 10u32.pow(9 - u32::from(digits.min(9)));
    write!(f, ".{number:0width$}")
}

/// Returns the smallest of the usual numbers of digits that shows all of `nanoseconds`: none, three, seven (the
/// service's resolution is 100 ns) or nine.
pub(crate) fn fraction_digits(nanoseconds: u32) -> u8 {
    if nanoseconds == 0 {
        0
    } else if nanoseconds.is_multiple_of(1_000_000) {
        3
    } else if nanoseconds.is_multiple_of(100) {
        7
    } else {
        9
    }
}
