"""A share, read again: a whole report or the one reason why not. It comes from outside and is believed in nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any

from app.handover.as_share import FORMAT, VERSION
from app.handover.json_door import JsonLimits, JsonProblem, read_json
from app.handover.plain import MisfitError, OverflowsError, from_plain
from app.handover.report import Report
from app.handover.share_range import is_possible

if TYPE_CHECKING:
    from collections.abc import Mapping

BACKUP = "rygvej-backup"
"""The whole diary. It is ours too, and holds more than its owner may want to show."""


class ShareProblem(Enum):
    """Why a file is not read as a share."""

    TOO_BIG = "too-big"
    NOT_UTF_8 = "not-utf-8"
    NOT_JSON = "not-json"
    TOO_DEEP = "too-deep"
    NOT_A_NUMBER = "not-a-number"
    SAID_TWICE = "said-twice"
    NOT_OURS = "not-ours"
    A_BACKUP = "a-backup"
    NEWER = "newer"
    WRONG_SHAPE = "wrong-shape"
    TOO_LONG = "too-long"
    OFF_THE_SCALE = "off-the-scale"


@dataclass(frozen=True, slots=True)
class ShareLimits:
    """How much is read: the file, and each list or text in it."""

    json: JsonLimits = field(default_factory=JsonLimits)
    longest: int = 200_000


DOOR: Mapping[JsonProblem, ShareProblem] = {problem: ShareProblem(problem.value) for problem in JsonProblem}


def read_share(data: bytes, limits: ShareLimits | None = None) -> Report | ShareProblem:
    """The report in a file, or why there is none to be had."""
    limits = limits or ShareLimits()
    found = read_json(data, limits.json)
    if isinstance(found, JsonProblem):
        return DOOR[found]
    problem = _is_not_ours(found)
    return problem or _report(found, limits)


def _is_not_ours(found: Any) -> ShareProblem | None:
    if not isinstance(found, dict) or found.get("format") not in (FORMAT, BACKUP):
        return ShareProblem.NOT_OURS
    if found["format"] == BACKUP:
        return ShareProblem.A_BACKUP
    version = found.get("version")
    if type(version) is not int or version < 1:
        return ShareProblem.WRONG_SHAPE
    return ShareProblem.NEWER if version > VERSION else None


def _report(found: dict[str, Any], limits: ShareLimits) -> Report | ShareProblem:
    if found.keys() != {"format", "version", "report"}:
        return ShareProblem.WRONG_SHAPE
    try:
        report = from_plain(Report, found["report"], limits.longest)
    except OverflowsError:
        return ShareProblem.TOO_LONG
    except MisfitError:
        return ShareProblem.WRONG_SHAPE
    return report if isinstance(report, Report) and is_possible(report) else ShareProblem.OFF_THE_SCALE
