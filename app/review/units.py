"""The unit of each kind of row (UCUM), as a data set writes it: the numbers stand as they were told."""

from __future__ import annotations

from app.core.observation import Kind
from app.handover.fhir_codes import KINDS, MINUTES, ONE, SCORE, total_code
from app.review.rows import THING, TOTAL

_OF = {kind.value: code.unit for kind, code in KINDS.items()}
# Told in minutes; FHIR alone counts sleep in hours.
_OF[Kind.SLEEP_MINUTES.value] = MINUTES


def unit_of(kind: str) -> str:
    """The unit of a kind; a yes or no has none but 1."""
    if kind.startswith(f"{THING}-"):
        return SCORE
    if kind.startswith(f"{TOTAL}-"):
        return total_code(kind.removeprefix(f"{TOTAL}-")).unit
    return _OF.get(kind) or ONE
