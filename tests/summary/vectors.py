"""Two groups of days beside each other, as the worked examples ask for it."""

from __future__ import annotations

from typing import Any

from app.summary.factor import FactorProblem, read_factor
from app.summary.together import compare


def _compare(given: dict[str, Any]) -> dict[str, object]:
    if read_factor(given.get("factor", "")) is FactorProblem.REFUSED:
        return {"result": FactorProblem.REFUSED.value}
    # A day on which one of the two is not told belongs to neither group.
    found = compare((is_with, pain) for is_with, pain in given["days"] if is_with is not None and pain is not None)
    return {"result": found.result.value, "with": found.days_with, "without": found.days_without}


ALGORITHMS = {"together.compare": _compare}
