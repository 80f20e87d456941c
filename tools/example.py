"""Opens the app with a fictional person's diary, in a folder that is gone when the app is closed."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import suppress


def main(person: str) -> int:
    """Write the diary, open it, and take it away afterwards."""
    app = [sys.executable, "-m", "app"]
    with tempfile.TemporaryDirectory(prefix="rygvej-") as folder:
        diary = f"{folder}/diary"
        written = subprocess.run([*app, "example", "--data", diary, "--person", person], check=False)
        if written.returncode:
            return written.returncode
        # The app hears Ctrl-C itself; here only the folder is left to clear away.
        with suppress(KeyboardInterrupt):
            return subprocess.run([*app, "--data", diary], check=False).returncode
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
