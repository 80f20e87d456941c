"""What `rygvej collect` takes for many exports of a year each: twice as many files, beside half of them."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from tools.bench_measure import CannotRunError, Ratio
from tools.made_exports import write_exports

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.bench_measure import Effort

ROOT = Path(__file__).parent.parent
PEOPLE_A_ROUND = 20
"""How many people for each round of an effort."""

MEGABYTE = 1024
WATCHED = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
sys.exit(done.returncode)
"""


def collect(effort: Effort) -> Iterator[Ratio]:
    """Time, and the most memory that any of its processes held."""
    many = PEOPLE_A_ROUND * effort.rounds
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        write_exports(many, place / "many")
        files = sorted((place / "many").iterdir())
        few = place / "few"
        few.mkdir()
        for file in files[: many // 2]:
            (few / file.name).symlink_to(file)
        half, half_memory = _gathered(few, place / "half")
        whole, whole_memory = _gathered(place / "many", place / "whole")
    yield Ratio(f"Gather {many} exports of a year", whole, half, "half as many", aim=2.2)
    yield Ratio("The most memory of one process of it", whole_memory, half_memory, "half as many", aim=1.2, unit="MB")


def _gathered(exports: Path, data: Path) -> tuple[float, float]:
    """Milliseconds, and megabytes."""
    command = [sys.executable, "-c", WATCHED, sys.executable, "-m", "app", "collect", str(exports), "--out", str(data)]
    begun = perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotRunError(done.stderr.strip().splitlines()[-1] if done.stderr else "it could not be written")
    return (perf_counter() - begun) * 1000, int(done.stdout) / MEGABYTE
