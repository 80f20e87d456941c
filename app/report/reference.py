"""The fixed reference beside a history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.handover.reference import SOURCE, Reference, reference_around

if TYPE_CHECKING:
    from app.report.history import History

__all__ = ["SOURCE", "Reference", "reference_of"]


def reference_of(history: History) -> Reference | None:
    """The reference around where the person began, if there is one for this question."""
    return reference_around(history.measure.kind, history.begun.mean) if history.begun else None
