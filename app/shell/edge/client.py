"""The installed client as we hand it out: where it says an English word by itself, it says our name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

CLIENTS = frozenset({"main.dart.js", "main.dart.wasm"})
# Shown while the line to the app is down. It cannot be set, only replaced, and in the compiled form only by as many letters.
ENGLISH, OURS = b"Working...", b"Rygvej ..."


def bytes_of(file: Path) -> bytes:
    """A file as the browser gets it."""
    body = file.read_bytes()
    return body.replace(ENGLISH, OURS) if file.name in CLIENTS else body
