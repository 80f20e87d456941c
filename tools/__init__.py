"""Checks and renewing scripts of the project; nothing here is shipped."""
