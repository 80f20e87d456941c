"""The algorithms of the trend, as the worked examples ask for them."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.core.series import WINDOW, Series, mean_of_seven
from app.core.trend import baseline, change

FIRST = date(2026, 3, 2)


def _mean7(given: dict[str, Any]) -> dict[str, object]:
    days = tuple(given["days"])
    return {"mean": mean_of_seven(Series(FIRST, days)).values[-1], "logged": Series(FIRST, days[-WINDOW:]).days_told}


def _change(given: dict[str, Any]) -> dict[str, object]:
    return {"change": change(given["baseline"], given["now"]).value}


def _baseline(given: dict[str, Any]) -> dict[str, object]:
    begun = baseline(Series(FIRST, tuple(given["days"])))
    return {"index": begun and (begun.day - FIRST).days, "mean": begun and begun.mean}


ALGORITHMS = {"trend.mean7": _mean7, "trend.change": _change, "trend.baseline": _baseline}
