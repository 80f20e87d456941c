"""A disk of a few megabytes that can be filled up; where none can be had, a limit to how large a file may be."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.support.room import no_room_beyond

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MEGABYTES = 12


@dataclass(frozen=True)
class SmallDisk:
    """Where it is, and whether it is a disk of its own."""

    path: Path
    is_real: bool

    @contextmanager
    def with_room_for(self, size: int) -> Iterator[None]:
        """So many bytes are left; without a disk of its own, no file may be written beyond them."""
        if not self.is_real:
            with no_room_beyond(size):
                yield
            return
        ballast = self.path / "ballast"
        try:
            with ballast.open("wb", buffering=0) as file:
                _fill(file)
                file.truncate(max(0, file.seek(0, 2) - size))
            yield
        finally:
            ballast.unlink()


def _fill(file) -> None:
    try:
        while file.write(bytes(65536)) == 65536:
            pass
        while file.write(bytes(4096)) == 4096:
            pass
    except OSError:
        pass


@contextmanager
def small_disk(path: Path) -> Iterator[SmallDisk]:
    """A disk of its own for whoever may mount one."""
    path.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={MEGABYTES}m", "tmpfs", str(path)], capture_output=True, check=False)
    try:
        yield SmallDisk(path, is_real=mounted.returncode == 0)
    finally:
        if mounted.returncode == 0:
            subprocess.run(["umount", str(path)], check=True)
