"""The words of the app, from the sentences in app/ to the catalogue it reads: extract, update, compile."""

from __future__ import annotations

from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

CATALOGUES = "locales/*/LC_MESSAGES/*.po"


def compile_words(root: Path) -> None:
    """Write each catalogue that changed in the form the app reads."""
    for written in sorted(root.glob(CATALOGUES)):
        compiled = written.with_suffix(".mo")
        if compiled.exists() and compiled.stat().st_mtime >= written.stat().st_mtime:
            continue
        with written.open("rb") as source:
            catalogue = read_po(source, locale=written.parent.parent.name)
        with compiled.open("wb") as target:
            write_mo(target, catalogue)
