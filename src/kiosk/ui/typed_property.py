"""Qt's `Property` and `QmlUncreatable` with types that a checker understands.

PySide6's stub does not describe the decorator as a descriptor. The name stays `Property`, because
the tool that describes Python types to qmllint looks for it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from typing import Self

    _T = TypeVar("_T")
    _G = TypeVar("_G")
    _C = TypeVar("_C", bound=type)

    def QmlUncreatable(reason: str) -> Callable[[_C], _C]: ...

    class Property(Generic[_T]):
        """A read-only property that QML sees."""

        def __init__(
            self, kind: type[_T] | str, *, notify: Any = None, constant: bool = False
        ) -> None: ...

        def __call__(self, getter: Callable[[Any], _G]) -> "Property[_G]": ...

        @overload
        def __get__(self, instance: None, owner: type) -> "Self": ...
        @overload
        def __get__(self, instance: object, owner: type) -> _T: ...
        def __get__(self, instance: object | None, owner: type) -> "_T | Self": ...
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
