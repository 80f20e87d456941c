"""What kind of file someone handed over, and the report in it."""

from __future__ import annotations

import json
from enum import Enum
from typing import TYPE_CHECKING

from app.handover.as_share import FORMAT
from app.handover.envelope import Envelope, LockProblem, envelope_in, unpacked
from app.handover.problem_words import say_fhir_problem, say_share_problem
from app.handover.read_fhir import FhirProblem, read_fhir
from app.handover.read_share import ShareProblem, read_share
from app.review.collect import Read
from app.review.desk import ReviewProblem
from app.review.words import say_problem

if TYPE_CHECKING:
    from app.core.words import Words
    from app.handover.report import Report

SHARE, FHIR = "rygvej-share", "fhir"
"""What a row of a data set says of where it is from."""

BRACES = b"{"
NOT_A_TEXT = frozenset({ShareProblem.NOT_JSON, ShareProblem.NOT_UTF_8})


def read_file(data: bytes) -> Report | Enum:
    """A share, a bundle of ours, or what else it is."""
    if isinstance(envelope_of(data), Envelope):
        return ReviewProblem.NEEDS_CODE
    found = read_either(data)
    return found if isinstance(found, Enum) else found.report


def envelope_of(data: bytes) -> Envelope | LockProblem:
    """The envelope in a locked page, if it is one."""
    try:
        return envelope_in(data.decode("utf-8"))
    except UnicodeDecodeError:
        return LockProblem.NOT_OURS


def read_unlocked(plain: bytes | LockProblem) -> Report | Enum:
    """The report that was locked in."""
    handed = unpacked(plain) if isinstance(plain, bytes) else plain
    if isinstance(handed, LockProblem):
        return ReviewProblem.WRONG_CODE if handed is LockProblem.WRONG_CODE else ReviewProblem.UNKNOWN
    return read_share(handed.share.encode())


def read_either(data: bytes) -> Read | Enum:
    """A share or a bundle; what neither knows is said as its reader says it."""
    share = read_share(data)
    if not isinstance(share, ShareProblem):
        return Read(share, SHARE)
    if share is ShareProblem.A_BACKUP:
        return ReviewProblem.WHOLE_DIARY
    if share in NOT_A_TEXT and not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(BRACES):
        return ReviewProblem.UNKNOWN  # a PDF, a page, a table: something to read with one's eyes
    if share is not ShareProblem.NOT_OURS:
        return share
    bundle = read_fhir(data)
    return bundle if isinstance(bundle, FhirProblem) else Read(bundle, FHIR)


def whose(data: bytes) -> str | Enum:
    """Whose file it is, by a quick look at a share; all that it says is looked through when it is read."""
    try:
        share = json.loads(data)
        if share["format"] == FORMAT and isinstance(share["report"]["person"], str):
            return str(share["report"]["person"])
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    found = read_either(data)
    return found if isinstance(found, Enum) else found.report.person


def say_why(problem: Enum | None, words: Words) -> str:
    """Why a file was not opened, whoever found out."""
    if isinstance(problem, ShareProblem):
        return say_share_problem(problem, words)
    if isinstance(problem, FhirProblem):
        return say_fhir_problem(problem, words)
    return (say_problem(problem, words) if problem else None) or words.say("The file could not be read.")
