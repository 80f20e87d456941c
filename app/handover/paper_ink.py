"""What a picture on paper is drawn with: dark on white, and told apart without its colours on a grey printer."""

from __future__ import annotations

from app.core.picture import Ink

PAPER = Ink(
    ground="#ffffff",
    words="#1e2928",
    axis="#5f6b68",
    grid="#d5dbd9",
    dot="#74807d",
    line="#0b5a57",
    mark="#9a4520",
)
