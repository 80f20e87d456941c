"""The colours, light and dark, and which of them stand on which."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by what they are for."""

    ground: str
    card: str
    ink: str
    soft_ink: str
    primary: str
    on_primary: str
    chosen: str
    on_chosen: str
    mark: str
    outline: str
    hairline: str
    error: str
    error_ground: str

    @property
    def text_pairs(self) -> tuple[tuple[str, str], ...]:
        """Every colour that text has, with every ground that it stands on."""
        plain = tuple((ink, ground) for ink in (self.ink, self.soft_ink, self.primary, self.mark) for ground in (self.ground, self.card))
        return (
            *plain,
            (self.on_primary, self.primary),
            (self.on_chosen, self.chosen),
            (self.error, self.ground),
            (self.error, self.card),
            (self.error, self.error_ground),
            (self.ink, self.error_ground),
        )

    @property
    def shape_pairs(self) -> tuple[tuple[str, str], ...]:
        """Borders and shapes that carry meaning, with their grounds."""
        return tuple((shape, ground) for shape in (self.outline, self.primary, self.mark) for ground in (self.ground, self.card))


LIGHT = Palette(
    ground="#FAF6EF",
    card="#FFFDF9",
    ink="#1E2928",
    soft_ink="#4A5654",
    primary="#0B5A57",
    on_primary="#FFFFFF",
    chosen="#0B5A57",
    on_chosen="#FFFFFF",
    mark="#9A4520",
    outline="#74807D",
    hairline="#DDD5C7",
    error="#9B2C1F",
    error_ground="#FBEAE4",
)

DARK = Palette(
    ground="#121C1B",
    card="#1B2726",
    ink="#EDF2F0",
    soft_ink="#BECAC7",
    primary="#8AD0C8",
    on_primary="#00312F",
    chosen="#8AD0C8",
    on_chosen="#00312F",
    mark="#F0A883",
    outline="#84928F",
    hairline="#33413F",
    error="#FFB4A6",
    error_ground="#3A211C",
)
