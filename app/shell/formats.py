"""Every format that a report travels in, the one for one's practitioner first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.device.platform import BROWSER, this_platform
from app.handover.as_pdf import can_lock
from app.report.ports import Format

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from app.core.words import Words
    from app.handover.envelope import Envelope
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


def html(_report: Report, sheet: Sheet, _words: Words) -> bytes:
    """A page for any browser."""
    from app.handover.as_html import as_html

    return as_html(sheet).encode()


def locked_html(report: Report, sheet: Sheet, words: Words, code: str) -> bytes | Awaitable[bytes]:
    """A page that opens itself with its code, for people and for another Rygvej. A browser locks it in its own time."""
    from app.handover.as_html import as_html
    from app.handover.as_share import as_share
    from app.handover.envelope import Handed, packed

    inside = packed(Handed(as_html(sheet), as_share(report).decode()))
    if this_platform() is BROWSER:
        return _locked_there(inside, code, words)
    from app.handover.lock import lock

    return _locked_page(lock(inside, code), words)


async def _locked_there(inside: bytes, code: str, words: Words) -> bytes:
    from app.device.page_lock import lock

    return _locked_page(await lock(inside, code), words)


def _locked_page(envelope: Envelope, words: Words) -> bytes:
    from app.handover.as_locked import as_locked
    from app.shell.catalog import LANGUAGES, catalogue

    others = (catalogue(language) for language in LANGUAGES if language != words.language)
    return as_locked(envelope, (words, *others)).encode()


def text(_report: Report, sheet: Sheet, _words: Words) -> bytes:
    """A few lines to paste into a journal."""
    from app.handover.as_text import as_text

    return as_text(sheet).encode()


def fhir(report: Report, _sheet: Sheet, words: Words) -> bytes:
    """What a clinic's own system reads."""
    from app.handover.as_fhir import as_fhir

    return as_fhir(report, words)


def csv(report: Report, _sheet: Sheet, words: Words) -> bytes:
    """A table for Excel."""
    from app.handover.as_csv import as_csv

    return as_csv(report, words)


def xlsx(report: Report, _sheet: Sheet, words: Words) -> bytes:
    """A workbook with a picture."""
    from app.handover.as_xlsx import as_xlsx

    return as_xlsx(report, words)


def share(report: Report, _sheet: Sheet, _words: Words) -> bytes:
    """A file for the therapist's own Rygvej."""
    from app.handover.as_share import as_share

    return as_share(report)


FORMATS: tuple[Format, ...] = (
    # NOTE: Names of file formats, on buttons.
    Format("pdf", "pdf", lambda words: words.say("PDF, one page and its tables"), pdf),
    *((Format("pdf-locked", "pdf", lambda words: words.say("PDF with a code"), pdf, locked_pdf),) if can_lock() else ()),
    Format("html", "html", lambda words: words.say("Page for a browser (HTML)"), html),
    Format("html-locked", "html", lambda words: words.say("Page that opens with a code"), html, locked_html),
    Format("txt", "txt", lambda words: words.say("A few lines of text"), text),
    Format("csv", "csv", lambda words: words.say("Table for Excel (CSV)"), csv),
    Format("xlsx", "xlsx", lambda words: words.say("Workbook for Excel (XLSX)"), xlsx),
    Format("fhir", "fhir.json", lambda words: words.say("File for a clinic's system (FHIR)"), fhir),
    Format("json", "json", lambda words: words.say("File for another Rygvej (JSON)"), share),
)
"""What needs a code stands beside the same without one."""
