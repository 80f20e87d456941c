"""The change of a person's own things, as the worked examples ask for it."""

from __future__ import annotations

from typing import Any

from app.goals.change import change


def _change(given: dict[str, Any]) -> dict[str, object]:
    changed = change(given["baseline"], given["now"])
    if changed is None:
        return {"pairs": 0, "change": None, "label": None, "gained": [], "lost": []}
    return {
        "pairs": changed.pairs,
        "change": changed.change,
        "label": changed.label.value,
        "gained": list(changed.gained),
        "lost": list(changed.lost),
    }


ALGORITHMS = {"psfs.change": _change}
