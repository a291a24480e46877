"""Numbers that name a person or an account, told apart from other numbers.

CPR: the date must exist in the century that the seventh digit gives
(https://cpr.dk); 60 is added to the day of replacement numbers. Numbers given
since October 2007 need not pass modulus 11, so that only raises confidence.
Cards: Luhn and a known first digit. IBAN: ISO 13616, modulus 97.
"""

import datetime as dt

_CPR_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
# Length of an IBAN by country, for the countries our readers are likely to write.
IBAN_LENGTHS = dict(
    zip(
        ["AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GI", "GL", "GR", "HR"]
        + ["HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"]
        + ["SM", "TR", "UA", "AL", "RS", "BA"],
        [20, 16, 22, 21, 28, 24, 22, 18, 20, 24, 18, 18, 27, 22, 23, 18, 27, 21]
        + [28, 22, 26, 27, 21, 20, 20, 21, 27, 31, 18, 15, 28, 25, 24, 24, 19, 24]
        + [27, 26, 29, 28, 22, 20],
        strict=True,
    )
)


def is_cpr(digits: str) -> bool:
    """Tell whether ten digits can be a CPR number: the day exists in its century."""
    if len(digits) != 10 or not digits.isascii() or not digits.isdigit():
        return False
    day, month, year, seventh = int(digits[:2]), int(digits[2:4]), int(digits[4:6]), int(digits[6])
    if day > 60:
        day -= 60
    if seventh <= 3 or (seventh in (4, 9) and year >= 37):
        century = 1900
    elif seventh in (4, 9) or year <= 57:
        century = 2000
    else:
        century = 1800
    try:
        born = dt.date(century + year, month, day)
    except ValueError:
        return False
    return born <= dt.datetime.now(dt.UTC).date()


def passes_modulus_11(digits: str) -> bool:
    """Tell whether ten digits pass the check that CPR numbers before 2007 all pass."""
    return sum(weight * int(digit) for weight, digit in zip(_CPR_WEIGHTS, digits, strict=True)) % 11 == 0


def is_card(digits: str) -> bool:
    """Tell whether digits can be a payment card: a known beginning, its length, and Luhn."""
    length = len(digits)
    known = (
        (digits[0] == "4" and length in (13, 16, 19))
        or (51 <= int(digits[:2]) <= 55 and length == 16)
        or (2221 <= int(digits[:4]) <= 2720 and length == 16)
        or (digits[:2] in ("34", "37") and length == 15)
        or (digits[:4] in ("5019", "4571") and length == 16)
        or (digits[:4] == "6011" and length in (16, 19))
        or (digits[:2] in ("65", "67", "62", "36", "38", "56", "57", "58", "50", "63") and 14 <= length <= 19)
        or (digits[:2] == "35" and length == 16)
    )
    return known and luhn(digits)


def luhn(digits: str) -> bool:
    """Tell whether digits pass the Luhn check."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit)
        if place % 2:
            value = value * 2 - 9 if value > 4 else value * 2
        total += value
    return total % 10 == 0


def is_iban(said: str) -> bool:
    """Tell whether letters and digits without spaces form an IBAN."""
    said = said.upper()
    if IBAN_LENGTHS.get(said[:2]) != len(said):
        return False
    turned = said[4:] + said[:4]
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1
