"""Fetches the bundled fonts anew from their npm packages, and writes down their hashes. Never run by tests."""

from __future__ import annotations

import hashlib
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import NamedTuple

ASSETS = Path(__file__).parent.parent / "assets"

# Whole TrueType files; the cut ones of other packages lack signs such as the one for "at least".
READABLE = "@expo-google-fonts/source-sans-3@0.4.1"
EMOJI = "@fontsource/noto-emoji@5.3.2"
SYMBOLS = "@fontsource/noto-sans-symbols@5.3.0"
SYMBOLS_2 = "@fontsource/noto-sans-symbols-2@5.3.0"

# The engine numbers its emoji slices 0 to 10, and so does the package.
SLICES = range(11)


class Part(NamedTuple):
    """One file of a package, and where it lies here."""

    package: str
    inside: str
    here: str


PARTS = (
    Part(READABLE, "400Regular/SourceSans3_400Regular.ttf", "fonts/SourceSans3-Regular.ttf"),
    Part(READABLE, "700Bold/SourceSans3_700Bold.ttf", "fonts/SourceSans3-Bold.ttf"),
    Part(READABLE, "LICENSE_FONT", "fonts/LICENSE-SourceSans3.txt"),
    *(Part(EMOJI, f"files/noto-emoji-{n}-400-normal.woff2", f"fallback/noto-emoji-{n}.woff2") for n in SLICES),
    Part(EMOJI, "LICENSE", "fallback/LICENSE-noto-emoji.txt"),
    Part(SYMBOLS, "files/noto-sans-symbols-symbols-400-normal.woff2", "fallback/noto-sans-symbols.woff2"),
    Part(SYMBOLS, "LICENSE", "fallback/LICENSE-noto-sans-symbols.txt"),
    Part(SYMBOLS_2, "files/noto-sans-symbols-2-symbols-400-normal.woff2", "fallback/noto-sans-symbols-2.woff2"),
    Part(SYMBOLS_2, "LICENSE", "fallback/LICENSE-noto-sans-symbols-2.txt"),
)


def unpack(package: str, into: Path) -> Path:
    """Fetch one package and lay it out; return its folder."""
    into.mkdir()
    subprocess.run(["npm", "pack", "--silent", package], cwd=into, check=True, capture_output=True)
    with tarfile.open(next(into.glob("*.tgz"))) as archive:
        archive.extractall(into, filter="data")
    return into / "package"


def hashes_of(folder: Path) -> str:
    """The hash of every file in a folder but the list itself, in the form that sha256sum reads."""
    files = sorted(file for file in folder.iterdir() if file.name != "SHA256SUMS")
    return "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)


def main() -> None:
    """Fetch every part, then write down what came."""
    with tempfile.TemporaryDirectory() as scratch:
        packages = sorted({part.package for part in PARTS})
        folders = {name: unpack(name, Path(scratch) / str(n)) for n, name in enumerate(packages)}
        for part in PARTS:
            (ASSETS / part.here).write_bytes((folders[part.package] / part.inside).read_bytes())
    for folder in (ASSETS / "fonts", ASSETS / "fallback"):
        (folder / "SHA256SUMS").write_text(hashes_of(folder), encoding="utf-8")


if __name__ == "__main__":
    main()
