"""CPR, cards and IBAN, judged beside python-stdnum."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban, luhn
from stdnum.dk import cpr
from stdnum.exceptions import ValidationError

from advocacy_trainer.coach.checks.sums import is_card, is_cpr, is_iban, passes_modulus_11
from advocacy_trainer.coach.checks.sums import luhn as our_luhn


def judged(check, number):
    try:
        check(number)
    except ValidationError:
        return False
    return True


@given(st.dates(dt.date(1858, 1, 1), dt.date(2057, 12, 31)), st.integers(0, 9999))
def test_cpr_with_real_dates_as_stdnum(day, tail):
    digits = f"{day:%d%m%y}{tail:04}"
    assert is_cpr(digits) == judged(cpr.validate, digits)


@given(st.from_regex(r"\A[0-9]{10}\Z"))
def test_any_ten_digits_as_stdnum_but_for_replacement_numbers(digits):
    if int(digits[:2]) <= 60:
        assert is_cpr(digits) == judged(cpr.validate, digits)


@pytest.mark.parametrize("digits", ["0707614285", "2110625629", "0101651234", "6101651234"])
def test_numbers_that_warn(digits):
    assert is_cpr(digits)


def test_modulus_and_dates():
    assert passes_modulus_11("0707614285")
    assert not passes_modulus_11("0101651234")
    assert not is_cpr("3102991234")


@given(st.from_regex(r"\A[0-9]{12,19}\Z"))
def test_luhn_as_stdnum(digits):
    assert our_luhn(digits) == luhn.is_valid(digits)


@pytest.mark.parametrize(
    "digits", ["4111111111111111", "5555555555554444", "378282246310005", "6011111111111117"]
)
def test_cards(digits):
    assert is_card(digits)


@pytest.mark.parametrize(
    "said", ["DK5000400440116243", "GB82WEST12345698765432", "DE89370400440532013000", "DK5000400440116244"]
)
def test_iban_as_stdnum(said):
    assert is_iban(said) == iban.is_valid(said)
