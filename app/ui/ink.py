"""The theme's colours and the person's size of text, for a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.picture import Ink
from app.ui.theme import FONT, SMALL, shown_palette

if TYPE_CHECKING:
    from app.core.look import Look


def ink_for(look: Look, *, device_is_dark: bool) -> Ink:
    """What a picture is drawn with now."""
    palette = shown_palette(look, device_is_dark=device_is_dark)
    return Ink(
        ground=palette.card,
        words=palette.ink,
        axis=palette.outline,
        grid=palette.hairline,
        dot=palette.outline,
        line=palette.primary,
        mark=palette.mark,
        letters=SMALL * look.scale,
        font=FONT,
    )
