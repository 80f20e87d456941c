"""Every check of the project that is not a test, one after the other; `make check` calls it."""

from __future__ import annotations

import subprocess
import sys
import time

CHECKS = {
    "lint": ("-m", "ruff", "check", "--quiet", "."),
    "format": ("-m", "ruff", "format", "--check", "--quiet", "."),
    "types": ("-m", "mypy", "--no-error-summary"),
    "floors": ("-c", "from importlinter.cli import lint_imports_command as check; check()", "--no-logo", "--no-cache"),
    "locks": ("-m", "tools.check_locks"),
    "house": ("-m", "tools.check_house"),
    "catalogues": ("-m", "tools.check_words"),
}


def main() -> int:
    """Run all of them, so that one look shows everything that is wrong."""
    failed = []
    for name, arguments in CHECKS.items():
        begun = time.monotonic()
        done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)
        print(f"{name:<11} {'ok' if done.returncode == 0 else 'WRONG'}  {time.monotonic() - begun:4.1f} s", flush=True)
        if done.returncode:
            failed.append(name)
            print(done.stdout + done.stderr, flush=True)
    print("All checks passed." if not failed else f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
