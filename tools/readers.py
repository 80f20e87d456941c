"""Programs that read our papers and are not ours (poppler, qpdf): find them, or on Debian fetch them from the system's packages."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from tools.debian import fetch

if TYPE_CHECKING:
    from pathlib import Path

PROGRAMS = {"pdfinfo": "poppler-utils", "pdftotext": "poppler-utils", "qpdf": "qpdf"}
NO_READER = "The tests need poppler (pdfinfo, pdftotext) and qpdf on this machine: install poppler-utils and qpdf."


def has_readers() -> bool:
    """Whether papers can be read by somebody else."""
    return all(map(shutil.which, PROGRAMS))


def read(program: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """What a program says of a paper, and whether it was content."""
    try:
        return subprocess.run([program, *map(str, arguments)], capture_output=True, encoding="utf-8", errors="replace", check=False)
    except OSError as error:
        raise RuntimeError(NO_READER) from error


def main() -> None:
    """See that they are there; the tests themselves fail where they are not."""
    if not has_readers():
        fetch(*sorted(set(PROGRAMS.values())))
    if not has_readers():
        print(NO_READER)


if __name__ == "__main__":
    main()
