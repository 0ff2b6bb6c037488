"""The models of an exhibit's panels, each made when it is first shown."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.content.exhibit import Exhibit
from kiosk.panels import PanelKind

if TYPE_CHECKING:
    from kiosk.panels.panel_model import PanelModel


class PanelModels:
    """One model a panel. `wire` connects what a new one asks for."""

    def __init__(
        self,
        exhibit: Exhibit,
        kinds: Mapping[str, PanelKind],
        wire: Callable[["PanelModel"], None],
        parent: QObject,
    ) -> None:
        self._exhibit = exhibit
        self._kinds = kinds
        self._wire = wire
        self._parent = parent
        self._models: dict[str, PanelModel] = {}
        self._kept: dict[str, object] = {}

    def get(self, panel: str) -> "PanelModel | None":
        """The model of a panel that has been shown."""
        return self._models.get(panel)

    def of(self, panel: str) -> "PanelModel":
        """The model of a panel of the exhibit."""
        if panel not in self._models:
            module, _, name = self._kinds[panel].model.partition(":")
            model: PanelModel = getattr(import_module(module), name)(self._exhibit, self._parent)
            self._wire(model)
            model.go_on(self._kept.pop(panel, None))
            self._models[panel] = model
        return self._models[panel]

    def go_on(self, before: "PanelModels") -> None:
        """Let each take over what that of the exhibit before kept, once it is made."""
        made = {panel: model.kept() for panel, model in before._models.items()}
        self._kept = {**before._kept, **made}

    def reset(self) -> None:
        """Let all forget what the last visitor did."""
        self._kept = {}
        for model in self._models.values():
            model.reset()

    def delete(self) -> None:
        """Free them, once the page that shows one is gone."""
        for model in self._models.values():
            model.deleteLater()
        self._models = {}
