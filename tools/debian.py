"""Fetches what a test needs from the system's packages, where that can be done without asking."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys


def fetch(*packages: str) -> None:
    """Install packages of Debian, as root and nowhere else. Whoever needs them says so if they are still not there."""
    if sys.platform != "linux" or os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        done = subprocess.run(["apt-get", "--quiet", *step], env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
        if done.returncode:
            return
