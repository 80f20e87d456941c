"""A report as a share: one JSON file with all of the report and nothing else, for whoever the person gives it to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.handover.plain import to_plain

if TYPE_CHECKING:
    from app.handover.report import Report

FORMAT, VERSION = "rygvej-share", 1
"""The version is raised by whatever an older reader would not understand."""


def as_share(report: Report) -> bytes:
    """The file: the same bytes for the same report."""
    share = {"format": FORMAT, "version": VERSION, "report": to_plain(report)}
    text = json.dumps(share, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    return text.encode() + b"\n"
