"""What the screens draw with. Flet loads a control when it is first named: named here, none is loaded while a person waits."""

from __future__ import annotations

import flet as ft

DRAWN_WITH = (
    ft.Checkbox,
    ft.Column,
    ft.Container,
    ft.FilledButton,
    ft.Icon,
    ft.IconButton,
    ft.Image,
    ft.MergeSemantics,
    ft.OutlinedButton,
    ft.Row,
    ft.SafeArea,
    ft.Semantics,
    ft.Text,
    ft.TextButton,
    ft.TextField,
    ft.Theme,
    ft.View,
)
