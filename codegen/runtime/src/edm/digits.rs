//! Reading fixed-width digits out of literals.

/// The number that all of `digits` spell.
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

/// Reads the digits at the start of `text`, the fraction of a second behind the point:
/// nanoseconds, and the count of digits. Digits beyond the ninth are counted but not used.
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

/// Writes `digits` digits of a fraction of a second, with the point.
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

/// The least count of digits that shows all of `nanoseconds`, out of the usual ones: none, three,
/// seven (100 ns is the service's resolution) or nine.
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
