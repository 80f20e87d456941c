"""Reminders that the person chose: when, about what, and how they reach them here."""
