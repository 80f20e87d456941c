"""The letters the page starts with, and a local answer to every font that the engine asks for later."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_ASKED = re.compile(r"assets/fonts/(noto\w+)/v\d+/[^/]+?(?:\.(\d+))?\.(?:woff2|ttf|otf)")
_EMOJI_SLICES = 11
_ICONS = "MaterialIcons"


class FontManifestChangedError(ValueError):
    """The installed list of fonts no longer holds the icons where we look for them."""


def fallback_font(path: str, assets: Path) -> Path | None:
    """The local font for an address of the engine's own fonts, or None when it is no such address.

    A refused font is asked for again without end, so an unknown family gets a valid font without the sign.
    """
    asked = _ASKED.fullmatch(path)
    return None if asked is None else assets / "fallback" / _file_name(asked[1], asked[2])


def font_manifest(installed: str, families: Mapping[str, str]) -> str:
    """The fonts that load before the first frame: icons, the engine's own default, and our families."""
    icons = [entry for entry in json.loads(installed) if entry.get("family") == _ICONS]
    if len(icons) != 1:
        raise FontManifestChangedError(f"the installed FontManifest.json names {_ICONS} {len(icons)} times, not once")
    # Addresses are relative to /assets/, ours lie beside it.
    ours = [_entry(name, f"..{address}") for name, address in families.items()]
    return json.dumps([*icons, _entry("Roboto", "fonts/roboto.woff2"), *ours])


def _entry(family: str, asset: str) -> dict[str, object]:
    return {"family": family, "fonts": [{"asset": asset}]}


def _file_name(family: str, number: str | None) -> str:
    if family == "notocoloremoji" and number is not None and int(number) < _EMOJI_SLICES:
        return f"noto-emoji-{int(number)}.woff2"
    return "noto-sans-symbols-2.woff2" if family == "notosanssymbols2" else "noto-sans-symbols.woff2"
