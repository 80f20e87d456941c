"""The page that the review pack is printed on: no script, nothing from elsewhere, and made for A4."""

from __future__ import annotations

from pathlib import Path

POLICY = "default-src 'none'; style-src 'unsafe-inline'"

STYLE = Path(__file__).with_suffix(".css").read_text("utf-8")


def page(title: str, language: str, body: str) -> str:
    """The whole file; what is handed in is escaped already."""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8"/>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"/>\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"/>\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n'
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )
