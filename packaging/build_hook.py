"""Put the program's assets and the museum's exhibit, with its map, into the wheel.

Not into an editable install, which reads both where they are: copies there would go stale.
"""

import subprocess
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

MAP = "content/genoa-rapallo-1922/map"


class IncludeFolders(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "standard":
            draw = [sys.executable, "-m", "tools.map", MAP, "--if-needed"]
            subprocess.run(draw, cwd=self.root, check=True)
            build_data["force_include"].update(assets="kiosk/assets", content="kiosk/exhibits")
