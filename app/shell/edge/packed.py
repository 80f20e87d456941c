"""Smaller copies of the big files, made once for each version and kept in the cache folder."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import logging
import os
from typing import TYPE_CHECKING

from app.shell.edge.client import OURS, bytes_of

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)

_WORTH_IT = 100_000
_PACKS_WELL = frozenset({".js", ".json", ".mjs", ".otf", ".ttf", ".wasm"})
_LEVEL = 6


class Packed:
    """The packed copies of one cache folder; what is missing is noted, and made when there is time."""

    def __init__(self, folder: Path) -> None:
        """Keep the copies in this folder, which need not exist yet."""
        self._folder = folder
        self._missing: set[Path] = set()

    def of(self, file: Path) -> Path | None:
        """The packed copy of a file, or None while there is none."""
        if file.suffix not in _PACKS_WELL or file.stat().st_size < _WORTH_IT:
            return None
        copy = self._folder / _name(file)
        if copy.is_file():
            return copy
        self._missing.add(file)
        return None

    async def fill(self) -> None:
        """Make the copies that were missed, one at a time, beside the loop; without room, do without them."""
        while self._missing:
            try:
                await asyncio.to_thread(pack, self._missing.pop(), self._folder)
            except OSError as problem:
                _log.warning("packing: %s", type(problem).__name__)
                return


def pack(file: Path, folder: Path) -> Path:
    """Make the packed copy of a file, whole or not at all, and let go of the copies of older versions."""
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / _name(file)
    part = copy.with_suffix(f".{os.getpid()}.part")
    part.write_bytes(gzip.compress(bytes_of(file), _LEVEL, mtime=0))
    part.replace(copy)
    for old in folder.glob(f"{_stem(file)}.*.gz"):
        if old != copy:
            old.unlink(missing_ok=True)
    return copy


def _name(file: Path) -> str:
    status = file.stat()
    return f"{_stem(file)}.{status.st_mtime_ns:x}-{status.st_size:x}.gz"


def _stem(file: Path) -> str:
    # Two folders hold a canvaskit.wasm each; and a file that we change is another one when we change it otherwise.
    return f"{file.name}.{hashlib.sha256(str(file.parent).encode() + OURS).hexdigest()[:8]}"
