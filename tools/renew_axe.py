"""Fetches axe-core, which looks at a page as a screen reader would, from its npm package. Never run by tests."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tools.renew_fonts import hashes_of, unpack

HERE = Path(__file__).parent.parent / "tests" / "data" / "axe"
AXE = "axe-core@4.14.1"
PARTS = {"axe.min.js": "axe.min.js", "LICENSE": "LICENSE", "LICENSE-3RD-PARTY.txt": "LICENSE-3RD-PARTY.txt"}


def main() -> None:
    """Fetch it, then write down what came."""
    HERE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder = unpack(AXE, Path(scratch) / "axe")
        for inside, here in PARTS.items():
            (HERE / here).write_bytes((folder / inside).read_bytes())
    (HERE / "SHA256SUMS").write_text(hashes_of(HERE), encoding="utf-8")


if __name__ == "__main__":
    main()
