"""Every format that a report travels in, the one for one's practitioner first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.report.ports import Format

if TYPE_CHECKING:
    from app.core.words import Words
    from app.handover.report import Report
    from app.handover.sheet import Sheet


def pdf(report: Report, sheet: Sheet, _words: Words) -> bytes:
    """The page on paper."""
    from app.handover.as_pdf import as_pdf

    return as_pdf(sheet, report.made_at)


def locked_pdf(report: Report, sheet: Sheet, _words: Words, code: str) -> bytes:
    """The page on paper, which opens with its code alone."""
    from app.handover.as_pdf import as_pdf

    return as_pdf(sheet, report.made_at, code)


def csv(report: Report, _sheet: Sheet, words: Words) -> bytes:
    """A table for Excel."""
    from app.handover.as_csv import as_csv

    return as_csv(report, words)


def share(report: Report, _sheet: Sheet, _words: Words) -> bytes:
    """A file for the therapist's own Rygvej."""
    from app.handover.as_share import as_share

    return as_share(report)


def as_text(_report: Report, sheet: Sheet, _words: Words) -> str:
    """A few lines to paste where one writes."""
    return "\n".join([sheet.title, *sheet.header, *(line for section in sheet.sections for line in (section.title, *section.lines))])


FORMATS: tuple[Format, ...] = (
    # NOTE: Names of file formats, on buttons.
    Format("pdf", "pdf", lambda words: words.say("PDF, one page and its tables"), pdf),
    Format("pdf-locked", "pdf", lambda words: words.say("PDF with a code"), pdf, locked_pdf),
    Format("csv", "csv", lambda words: words.say("Table for Excel (CSV)"), csv),
    Format("json", "json", lambda words: words.say("File for another Rygvej (JSON)"), share),
)
