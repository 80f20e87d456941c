"""What an install of the project adds to plain files: compiled words, and the folders beside app."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

BESIDE_APP = ("assets", "content", "locales")


class CustomBuildHook(BuildHookInterface[Any]):
    """Run by hatchling before it makes a wheel or an editable install."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the words; a real wheel also takes the folders beside app along."""
        sys.path.insert(0, self.root)
        from tools.words import compile_words  # only now is the project importable

        compile_words(Path(self.root))
        if version != "editable":
            build_data["force_include"].update({name: name for name in BESIDE_APP if Path(self.root, name).is_dir()})
