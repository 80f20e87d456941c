"""Whether to ask about a flare-up, as the worked examples ask for it."""

from __future__ import annotations

from typing import Any

from app.flare.ask import flare_ask


def _ask(given: dict[str, Any]) -> dict[str, object]:
    return {"answer": flare_ask(given["pain"], given["interference"]).value}


ALGORITHMS = {"flare.ask": _ask}
