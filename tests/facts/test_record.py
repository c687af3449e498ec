"""Records and the exhibit letters by which they are cited."""

import pytest

from nexus.facts.fact import Known, Unknown, Unsure, value_of
from nexus.facts.record import ALPHABET, Record, exhibit_letter
from nexus.facts.sources import Answered, Recorded, Unanswered, Witnessed
from nexus.interview.question import JSON
from tests.telling import UNSURE, Told, case_of, listing, only


def record(**answers: JSON) -> Record:
    [found] = case_of(only("records", **answers)).records
    return found


@pytest.mark.parametrize(
    ("number", "letter"),
    [(1, "A"), (8, "H"), (9, "J"), (14, "P"), (24, "Z"), (25, "AA"), (48, "AZ"), (49, "BA")],
)
def test_exhibits_are_lettered_like_columns(number: int, letter: str) -> None:
    assert exhibit_letter(number) == letter


def test_no_exhibit_letter_looks_like_a_number() -> None:
    assert not {"I", "O"} & set(ALPHABET)
    letters = [exhibit_letter(number) for number in range(1, 700)]
    assert len(set(letters)) == len(letters)


def test_an_exhibit_letter_follows_from_the_id_and_not_from_the_place() -> None:
    given: Told = {"records": [{"id": "3", "record_source": "Note"}]}
    assert case_of(given).records[0].exhibit == "C"


def test_an_id_that_is_no_number_is_its_own_letter() -> None:
    given: Told = {"records": [{"id": "x", "record_source": "Note"}]}
    assert case_of(given).records[0].exhibit == "x"


def test_what_a_record_says_rests_on_the_record_and_on_the_answer() -> None:
    says = record(record_source="Clinic note", record_says="LBP").says
    assert isinstance(says, Known)
    shown, answered = says.sources
    assert shown == Recorded("A", "Clinic note")
    assert isinstance(answered, Answered)
    assert answered.path == "records/1/record_says"


def test_a_statement_is_what_a_witness_saw() -> None:
    says = record(record_kind="statement", record_source="Letter of Ben", record_says="fell").says
    assert isinstance(says, Known)
    assert says.sources[0] == Witnessed("Exhibit A, Letter of Ben", "records/1/")


def test_what_is_not_told_of_a_record_has_no_record_as_its_source() -> None:
    assert record().says == Unknown(("records/1/record_says",))
    assert record().source == Unknown(("records/1/record_source",))


def test_a_record_without_a_name_is_called_by_its_kind_and_not_lost() -> None:
    source = record(record_kind="decision").source
    assert isinstance(source, Known)
    assert source.value == "decision"
    assert source.sources[0] == Recorded("A", "decision")


def test_the_missing_name_of_a_record_is_listed_as_a_question_left_open() -> None:
    assert Unanswered("records/1/record_source") in record(record_kind="decision").source.sources


@pytest.mark.parametrize(
    ("status", "missing"),
    [
        ("have", False),
        ("requested", True),
        ("lost", True),
        ("never", True),
        (None, False),
        (UNSURE, False),
    ],
)
def test_a_record_is_missing_only_where_the_person_says_so(status: JSON, *, missing: bool) -> None:
    assert record(record_status=status).missing is missing


@pytest.mark.parametrize(
    ("weight", "against"),
    [("against", True), ("for", False), ("neutral", False), (None, False), (UNSURE, False)],
)
def test_a_record_is_against_only_where_the_person_says_so(weight: JSON, *, against: bool) -> None:
    assert record(record_weight=weight).against is against


def test_a_record_is_of_a_kind_only_when_it_was_told() -> None:
    assert record(record_kind="care").is_a("imaging", "care")
    assert not record(record_kind="care").is_a("imaging")
    assert not record().is_a("care")


def test_records_stand_in_the_order_of_their_dates_with_the_undated_last() -> None:
    given = listing(
        "records",
        {"record_source": "undated one"},
        {"record_source": "late", "record_date": {"year": 2010}},
        {"record_source": "unsure", "record_date": UNSURE},
        {"record_source": "early", "record_date": {"year": 2004, "month": 3}},
        {"record_source": "earlier", "record_date": {"year": 2004}},
        {"record_source": "late too", "record_date": {"year": 2010}},
    )
    assert [value_of(one.source) for one in case_of(given).records] == [
        "earlier",
        "early",
        "late",
        "late too",
        "undated one",
        "unsure",
    ]


def test_ten_comes_after_nine_among_records_without_dates() -> None:
    given = listing("records", *[Told(record_source=str(number)) for number in range(1, 12)])
    assert [one.id for one in case_of(given).records] == [str(n) for n in range(1, 12)]


def test_only_records_in_hand_are_exhibits() -> None:
    given = listing(
        "records",
        {"record_source": "have", "record_status": "have"},
        {"record_source": "lost", "record_status": "lost"},
        {"record_source": "untold"},
    )
    assert [value_of(one.source) for one in case_of(given).exhibits] == ["have", "untold"]


def test_not_being_sure_of_a_date_is_kept() -> None:
    assert isinstance(record(record_date=UNSURE).date, Unsure)
