"""What kind of file someone handed over, and the report in it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from app.handover.as_locked import Locked, find_locked, unlock
from app.handover.read_fhir import FhirProblem, read_fhir
from app.handover.read_share import ShareProblem, read_share
from app.review.collect import Read
from app.review.desk import ReviewProblem

if TYPE_CHECKING:
    from app.handover.report import Report

SHARE, FHIR = "rygvej-share", "fhir"
"""What a row of a data set says of where it is from."""


def read_file(data: bytes) -> Report | Enum:
    """A share, a FHIR bundle of ours, or what else it is."""
    if isinstance(find_locked(data), Locked):
        return ReviewProblem.NEEDS_CODE
    found = read_either(data)
    return found if isinstance(found, Enum) else found.report


def read_locked(data: bytes, code: str) -> Report | Enum:
    """The report in a locked page."""
    locked = find_locked(data)
    if not isinstance(locked, Locked):
        return ReviewProblem.UNKNOWN
    opened = unlock(locked, code)
    if isinstance(opened, Enum):
        return ReviewProblem.WRONG_CODE
    return read_share(opened)


def read_either(data: bytes) -> Read | Enum:
    """A share or a bundle; what neither knows is said as the share's reader says it."""
    share = read_share(data)
    if not isinstance(share, ShareProblem):
        return Read(share, SHARE)
    if share is ShareProblem.A_BACKUP:
        return ReviewProblem.WHOLE_DIARY
    if share is not ShareProblem.NOT_OURS:
        return ReviewProblem.UNKNOWN if is_no_json(data) else share
    bundle = read_fhir(data)
    return bundle if isinstance(bundle, FhirProblem) else Read(bundle, FHIR)


def is_no_json(data: bytes) -> bool:
    """Whether a file is one to read with the eyes: a PDF, a page, a table."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"[")
