//! Reading fixed-width digits out of literals.

/// The number that `text[at..at + N]` spells; `None` unless all of it is digits.
#[inline]
pub(crate) fn fixed<const N: usize>(text: &[u8], at: usize) -> Option<u32> {
    let mut number = 0;
    for byte in text.get(at..at + N)? {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number * 10 + u32::from(digit);
    }
    Some(number)
}

/// Reads the digits of a fraction that starts at `at`, just behind the point: nanoseconds, the
/// count of digits, and where they end. Digits beyond the ninth are counted but not used.
#[inline]
pub(crate) fn fraction(text: &[u8], at: usize) -> Option<(u32, u8, usize)> {
    const SCALE: [u32; 10] = [
        1_000_000_000,
        100_000_000,
        10_000_000,
        1_000_000,
        100_000,
        10_000,
        1_000,
        100,
        10,
        1,
    ];
    let mut number = 0;
    let mut count = 0u8;
    for byte in text.get(at..)? {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        if count < 9 {
            number = number * 10 + u32::from(digit);
        }
        count = count.checked_add(1)?;
    }
    if count == 0 {
        return None;
    }
    let scale = SCALE.get(usize::from(count.min(9)))?;
    Some((number * scale, count, at + usize::from(count)))
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

/// The least count of digits that shows all of `nanoseconds`: none, or seven where that is enough
/// (100 ns is the service's resolution), else nine.
pub(crate) fn fraction_digits(nanoseconds: u32) -> u8 {
    if nanoseconds == 0 {
        0
    } else if nanoseconds % 1_000_000 == 0 {
        3
    } else if nanoseconds % 100 == 0 {
        7
    } else {
        9
    }
}
