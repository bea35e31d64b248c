import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurse_client import log

ID_NUMBER = "11011519880512002X"


@pytest.fixture
def file(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Path]:
    level = logging.getLogger().level
    path = tmp_path / "nurse-client.log"
    handler = log.write_to(path)
    yield path
    logging.getLogger().removeHandler(handler)
    logging.getLogger().setLevel(level)
    handler.close()


def test_numbers_of_people_are_masked_wherever_they_stand_in_a_line(file: Path) -> None:
    logger = logging.getLogger("nurse_client.test")
    logger.info("in the message %s and %s", ID_NUMBER, "13800000000")
    try:
        raise ValueError(f"in an error {ID_NUMBER}")
    except ValueError:
        logger.exception("failed")
    text = file.read_text(encoding="utf-8")
    assert ID_NUMBER not in text
    assert "13800000000" not in text
    assert text.count("110***2X") >= 2
    assert "ValueError" in text


@given(
    st.from_regex(r"[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])([0-2][0-9])[0-9]{3}[0-9X]", fullmatch=True), st.text()
)
def test_no_id_number_gets_through(number: str, around: str) -> None:
    assert number not in log.masked(f"{around} {number}，{around}")


@given(st.integers(0, 99_999_999))
def test_short_numbers_such_as_days_and_counts_stay(number: int) -> None:
    assert log.masked(f"on {number}.") == f"on {number}."


def test_the_log_is_readable_by_its_owner_only(file: Path) -> None:
    logging.getLogger("nurse_client.test").info("anything")
    assert file.exists()
