"""How often each crash test is done, with which seeds, and what came of it in figures."""

from __future__ import annotations

from collections import Counter

import pytest

FIGURES: Counter[str] = Counter()


@pytest.fixture
def seeds(request):
    """So many seeds, times what was asked for on the command line; the first is asked for there too."""

    def some(count):
        first = request.config.getoption("--first-seed")
        return range(first, first + count * request.config.getoption("--times"))

    return some


@pytest.fixture
def counted():
    """Where a test writes how often something was done or found."""
    return FIGURES


def pytest_terminal_summary(terminalreporter, config):
    if FIGURES:
        first, times = config.getoption("--first-seed"), config.getoption("--times")
        terminalreporter.section(f"crash tests: {times} times as often as in `make test`, seeds from {first}")
        for what in sorted(FIGURES):
            terminalreporter.line(f"{FIGURES[what]:7d}  {what}")
