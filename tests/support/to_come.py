"""Steps as later ones may be: each touches every row, and would show if it were taken twice."""

from __future__ import annotations

from app.store.steps import STEPS

STEPS_TO_COME = STEPS + tuple(
    (
        f"CREATE TABLE moved_{n} AS SELECT * FROM answer",  # noqa: S608 - a made-up name
        "UPDATE answer SET told_at = replace(told_at, '+00:00', '+00:00')",
        f"UPDATE note SET text = text || '{n}'",  # noqa: S608 - a figure
    )
    for n in range(8)
)
