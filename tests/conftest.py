"""What every test may ask for: a diary in each language, and another list of vectors."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from tests.support.diaries import WEDNESDAY_EVENING, opened

# The same examples each time, however slow the machine: a test never depends on the clock or on luck.
settings.register_profile("rygvej", deadline=None, derandomize=True, database=None)
settings.load_profile("rygvej")


def pytest_addoption(parser):
    ours = Path(__file__).with_name("vectors.json")
    parser.addoption("--vectors", type=Path, default=ours, metavar="FILE", help="the worked examples to run")
    parser.addoption("--times", type=int, default=1, metavar="N", help="do each crash test N times as often; `make robust` does")
    parser.addoption("--first-seed", type=int, default=1, metavar="N", help="begin the crash tests with this seed, to repeat one")


def pytest_generate_tests(metafunc):
    if "vector" in metafunc.fixturenames:
        from tests.support.vectors import read_vectors

        vectors = read_vectors(metafunc.config.getoption("--vectors"))
        metafunc.parametrize("vector", vectors, ids=[vector.name for vector in vectors])


@pytest.fixture(params=["en", "da"])
def language(request):
    """English, then Danish."""
    return request.param


@pytest.fixture
def days():
    """How many days have gone by; a test may add some."""
    return [0]


@pytest.fixture
def danish(tmp_path, days):
    """An empty diary in Danish, whose clock follows the days that go by."""
    with opened(tmp_path / "rygvej.db", "da", lambda: WEDNESDAY_EVENING + timedelta(days[0])) as empty:
        yield empty


@pytest.fixture
def diary(tmp_path, language):
    """An empty diary."""
    with opened(tmp_path / "rygvej.db", language) as empty:
        yield empty
