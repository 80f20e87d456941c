"""Renews the text snapshots and prints what changed in them, for a person to read; no test and no CI calls it."""

from __future__ import annotations

import os
import subprocess
import sys

SNAPSHOTS = "tests/snapshots"


def main() -> int:
    """Let the tests that compare write instead, then show the difference."""
    renewing = {**os.environ, "RYGVEJ_ACCEPT": "1"}
    renewed = subprocess.run([sys.executable, "-m", "pytest", "-q", "-m", "snapshots"], env=renewing, check=False)
    subprocess.run(["git", "add", "--intent-to-add", SNAPSHOTS], check=False)
    subprocess.run(["git", "--no-pager", "diff", "--", SNAPSHOTS], check=False)
    return renewed.returncode


if __name__ == "__main__":
    sys.exit(main())
