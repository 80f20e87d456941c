"""`python -m app` is the same as `rygvej`."""

from __future__ import annotations

import sys

from app.shell.commands import main

if __name__ == "__main__":
    sys.exit(main())
