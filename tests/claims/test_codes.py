"""A return code can be read aloud and typed, and cannot be guessed."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nexus.claims.codes import ALPHABET, LENGTH, MEANT, as_meant, hash_of, new_code


def test_it_has_at_least_128_random_bits():
    assert LENGTH * math.log2(len(ALPHABET)) >= 128
    assert len({new_code() for _ in range(1000)}) == 1000


def test_every_sign_is_used_at_every_place():
    codes = [as_meant(new_code()) for _ in range(2000)]
    assert all({code[place] for code in codes} == set(ALPHABET) for place in range(LENGTH))


def test_it_comes_in_seven_groups_of_four():
    assert [len(group) for group in new_code().split("-")] == [4] * 7


def test_no_two_of_its_signs_look_alike():
    assert {chr(sign) for sign in MEANT}.isdisjoint(ALPHABET)
    assert len(set(ALPHABET)) == len(ALPHABET)


@pytest.mark.parametrize(
    "typed",
    [
        str.lower,
        lambda code: code.replace("-", ""),
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", "–"),
        lambda code: f"  {code}.\n",
        lambda code: code.replace("0", "o").replace("1", "l").replace("2", "Z"),
        lambda code: code.replace("5", "s").replace("8", "B").replace("V", "u"),
        lambda code: "".join(chr(ord(c) + 0xFEE0) if c.isalnum() else c for c in code),
        "\u200b".join,
    ],
)
def test_what_people_make_of_it_still_opens(typed):
    for code in (new_code() for _ in range(50)):
        assert hash_of(typed(code)) == hash_of(code)


def test_another_sign_anywhere_is_another_code():
    code = as_meant(new_code())
    others = {
        hash_of(code[:place] + sign + code[place + 1 :])
        for place in range(LENGTH)
        for sign in ALPHABET
        if sign != code[place]
    }
    assert len(others) == LENGTH * (len(ALPHABET) - 1)
    assert hash_of(code) not in others


@given(typed=st.text(max_size=400) | st.just("\ud800") | st.just("\0"))
def test_anything_typed_has_a_hash(typed):
    assert len(hash_of(typed)) == 64


def test_a_very_long_text_is_not_read_to_its_end():
    assert len(as_meant("A" * 50_000)) < 1000
