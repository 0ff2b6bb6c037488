"""Put the program's assets and the museum's exhibit into the wheel.

Not into an editable install, which reads both where they are: copies there would go stale.
"""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class IncludeFolders(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "standard":
            build_data["force_include"].update(assets="kiosk/assets", content="kiosk/exhibits")
