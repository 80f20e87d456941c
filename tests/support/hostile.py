"""Texts that a careless step would stumble over, fall for, or choke on."""

from __future__ import annotations

import random

SHORT = {
    "control characters": "a\x01\x07\x08\x1b[31m\x7f\x85b",
    "a sign that ends a text": "before\0after",
    "ends of lines": "a\r\nb\u2028c\u2029d\x0be\x0cf",
    "from right to left": "a\u202e\u2066\u05d0\u0627\u200f\u202db",
    "nothing to see": "\u200b\ufeff\u00ad\u2060",
    "half a pair": "a\ud83d b \udc00",
    "a pile of marks": "Z" + "\u0301\u0336\u20dd" * 15,
    "faces": "\U0001f468\u200d\U0001f469\u200d\U0001f467\U0001f1e9\U0001f1f0",
    "SQL": "'); DROP TABLE note; --\" OR 1=1",
    "HTML": "</p><script>alert('1')</script><img src=x onerror=1>",
    "Markdown": "# a\n[b](javascript:1) **c** `d`",
    "a formula": '=HYPERLINK("http://x.example","y")',
    "a command": "=cmd|' /C calc'!A0",
    "a sum": "@SUM(1+1)*cmd",
    "an unfinished sentence": "{words} {0} %s %(x)d \\N{x} ${y}",
    "JSON": '{"a": [1, 2, {"b": null}]}',
    "a long number": "9" * 50,
    "no number": "nan",
    "beyond all numbers": "1e999",
    "a number of another script": "\u0661\u0662,\u00bd",
    "less than nothing": "-0",
    "a path": "../../etc/passwd\\..\\..",
}
MEGABYTE = 1_000_000
LONG = {
    "a megabyte of letters": "x" * MEGABYTE,
    "a megabyte of digits": "7" * MEGABYTE,
    "a megabyte of blanks": " " * MEGABYTE,
    "a megabyte of lines": "\r\n" * (MEGABYTE // 2),
    "a megabyte of brackets": "[" * MEGABYTE,
    "a megabyte of marks": "e" + "\u0301" * MEGABYTE,
    "a megabyte from right to left": "\u202e" * MEGABYTE,
    "a megabyte of faces": "\U0001f642" * MEGABYTE,
}
_SIGNS = "\0\x01\x1b\t\r\n '\"<>&=+-@;,:[]{}()%\\/\u00e6\u200b\u202e\u2028\ud800\U0001f642\u0301"


def at_random(seed: int) -> str:
    """A short text of such signs and a few letters, the same for each seed."""
    chance = random.Random(seed)  # noqa: S311 - the same chance each time
    return "".join(chance.choice(_SIGNS + "ab7") for _ in range(chance.randint(1, 40)))
