"""What a page may load and run: the one policy of the server, the static site and the page that hosts it."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_INLINE = re.compile(r"<script\b(?![^>]*\ssrc\s*=)[^>]*>(.*?)</script>", re.DOTALL | re.IGNORECASE)


def script_hashes(page: str) -> tuple[str, ...]:
    """The sources that let the inline scripts of this page run, and no others."""
    return tuple(f"'sha256-{_digest(script)}'" for script in _INLINE.findall(page))


def policy(scripts: Iterable[str], socket_origins: Iterable[str] = ()) -> str:
    """The policy as it may stand in a page; socket_origins are for browsers that do not count ws: as 'self'."""
    directives = {
        "default-src": ["'none'"],
        # The drawing engine is WebAssembly.
        "script-src": ["'self'", "'wasm-unsafe-eval'", *scripts],
        # The engine writes <style> elements of its own, and says nothing that could be hashed.
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'"],
        # Fonts, too, come this way: the engine reads them as bytes.
        "connect-src": ["'self'", *socket_origins],
        # The engine draws in a worker that it makes from a blob.
        "worker-src": ["'self'", "blob:"],
        "manifest-src": ["'self'"],
        "base-uri": ["'self'"],
        "form-action": ["'none'"],
    }
    return "; ".join(f"{name} {' '.join(sources)}" for name, sources in directives.items())


def header_policy(scripts: Iterable[str], socket_origins: Iterable[str] = ()) -> str:
    """The same policy as a header, where a page may also say that nobody frames it."""
    return f"{policy(scripts, socket_origins)}; frame-ancestors 'none'"


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
