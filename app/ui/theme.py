"""The look as Flet wants it: colours, letters and sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import flet as ft

from app.core.look import Light
from app.ui.palette import DARK, LIGHT

if TYPE_CHECKING:
    from app.core.look import Look
    from app.ui.palette import Palette

FONT = "SourceSans"
BOLD = "SourceSansBold"
FONT_FILES = {FONT: "/fonts/SourceSans3-Regular.ttf", BOLD: "/fonts/SourceSans3-Bold.ttf"}
TOUCH = 48
"""The smallest side of anything that is touched."""

BODY, SMALL, TITLE, HEADLINE = 18, 16, 20, 25
LINE = 1.3


def theme(palette: Palette, look: Look) -> ft.Theme:
    """One of the two themes."""
    return ft.Theme(
        font_family=FONT,
        color_scheme=_colours(palette),
        scaffold_bgcolor=palette.ground,
        text_theme=_letters(palette, look.scale),
        page_transitions=_transitions(look),
        visual_density=ft.VisualDensity.STANDARD,
        filled_button_theme=ft.FilledButtonTheme(style=_button(palette, look)),
        outlined_button_theme=ft.OutlinedButtonTheme(style=_button(palette, look)),
        text_button_theme=ft.TextButtonTheme(style=_button(palette, look)),
        icon_button_theme=ft.IconButtonTheme(style=ft.ButtonStyle(side=_ring(palette))),
        checkbox_theme=ft.CheckboxTheme(overlay_color={ft.ControlState.FOCUSED: palette.outline}),
    )


def mode(look: Look) -> ft.ThemeMode:
    """Light, dark, or as the device says."""
    return {Light.DEVICE: ft.ThemeMode.SYSTEM, Light.LIGHT: ft.ThemeMode.LIGHT, Light.DARK: ft.ThemeMode.DARK}[look.light]


def shown_palette(look: Look, *, device_is_dark: bool) -> Palette:
    """The colours on screen now, for what we draw ourselves."""
    is_dark = device_is_dark if look.light is Light.DEVICE else look.light is Light.DARK
    return DARK if is_dark else LIGHT


def _colours(palette: Palette) -> ft.ColorScheme:
    return ft.ColorScheme(
        primary=palette.primary,
        on_primary=palette.on_primary,
        primary_container=palette.chosen,
        on_primary_container=palette.on_chosen,
        secondary=palette.primary,
        on_secondary=palette.on_primary,
        tertiary=palette.mark,
        surface=palette.ground,
        on_surface=palette.ink,
        on_surface_variant=palette.soft_ink,
        surface_container=palette.card,
        surface_container_high=palette.card,
        surface_container_highest=palette.card,
        outline=palette.outline,
        outline_variant=palette.hairline,
        error=palette.error,
        error_container=palette.error_ground,
        on_error_container=palette.ink,
    )


def _letters(palette: Palette, scale: float) -> ft.TextTheme:
    def style(size: float, colour: str, *, bold: bool = False) -> ft.TextStyle:
        return ft.TextStyle(size=size * scale, height=LINE, color=colour, font_family=BOLD if bold else FONT)

    return ft.TextTheme(
        headline_small=style(HEADLINE, palette.ink, bold=True),
        title_large=style(HEADLINE, palette.ink, bold=True),
        title_medium=style(TITLE, palette.ink, bold=True),
        body_large=style(BODY, palette.ink),
        body_medium=style(BODY, palette.ink),
        body_small=style(SMALL, palette.soft_ink),
        label_large=style(BODY, palette.ink),
        label_medium=style(SMALL, palette.ink),
        label_small=style(SMALL, palette.ink),
    )


def _button(palette: Palette, look: Look) -> ft.ButtonStyle:
    # Padding, not a height: a fixed height would cut large text.
    return ft.ButtonStyle(
        padding=ft.Padding.symmetric(vertical=14, horizontal=18),
        text_style=ft.TextStyle(size=BODY * look.scale, font_family=BOLD),
        shape=ft.RoundedRectangleBorder(radius=12),
        side=_ring(palette),
    )


def _ring(palette: Palette) -> dict[ft.ControlState, ft.BorderSide]:
    """Where the keyboard is: a line that stands out from every ground, not a shade of the colour underneath."""
    return {ft.ControlState.FOCUSED: ft.BorderSide(3, palette.ink, stroke_align=ft.BorderSideStrokeAlign.OUTSIDE)}


def _transitions(look: Look) -> ft.PageTransitionsTheme:
    how = ft.PageTransitionTheme.NONE if look.is_still else ft.PageTransitionTheme.FADE_UPWARDS
    return ft.PageTransitionsTheme(android=how, ios=how, linux=how, macos=how, windows=how)
