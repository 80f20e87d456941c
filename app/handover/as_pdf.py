"""A sheet as a PDF: one page of A4, then its tables; read aloud in order, and the same bytes each time. With a code it is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from app.handover.sheet import Sheet


def as_pdf(sheet: Sheet, made_at: datetime, code: str = "") -> bytes:
    """The whole document. A code locks it with AES-256: only where `can_lock` says that this can be done."""
    # Here and not above: a phone that never makes a paper never loads what draws one.
    from app.handover.pdf_page import drawn

    paper = drawn(sheet, made_at)
    if code:
        from fpdf.enums import EncryptionMethod

        paper.set_encryption(owner_password=code, user_password=code, encryption_method=EncryptionMethod.AES_256, encrypt_metadata=True)
    return bytes(paper.output())


def can_lock() -> bool:
    """Whether this device can lock a PDF. A browser cannot, and has the locked page instead."""
    from importlib.util import find_spec

    return find_spec("cryptography") is not None
