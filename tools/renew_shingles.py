"""Renews the hashes of the sources' sentences from a folder of their texts: `python -m tools.renew_shingles FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.support.shingles import KEPT, shingles


def main(folder: Path) -> None:
    """Only hashes are kept: the texts themselves belong to others."""
    found = {hashed for file in sorted(folder.glob("*.txt")) for _, hashed in shingles(file.read_text("utf-8"))}
    KEPT.parent.mkdir(parents=True, exist_ok=True)
    KEPT.write_bytes(b"".join(sorted(found)))
    print(f"{len(found)} hashes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
