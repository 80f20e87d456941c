"""With whom one has an appointment: one of those whom most people see, or somebody in one's own words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.core.typed import one_line
from app.visits.problem import VisitProblem

LONGEST_NAME = 60


class Who(Enum):
    """Whom one sees. The values are kept in the file."""

    DOCTOR = "doctor"
    PHYSIO = "physio"
    CHIROPRACTOR = "chiropractor"
    MUNICIPALITY = "municipality"
    HOSPITAL = "hospital"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Met:
    """Who it is, and the name or place in the person's own words. Only for others must there be one."""

    who: Who
    name: str = ""


def read_met(who: object, name: object) -> Met | VisitProblem:
    """Turn what was chosen and typed into somebody, or say why not."""
    known = {one.value: one for one in Who}
    chosen, words = known.get(who) if isinstance(who, str) else None, one_line(name)
    if chosen is None:
        return VisitProblem.WHO_MISSING
    if len(words) > LONGEST_NAME:
        return VisitProblem.NAME_TOO_LONG
    if chosen is Who.OTHER and not words:
        return VisitProblem.NAME_MISSING
    return Met(chosen, words)
