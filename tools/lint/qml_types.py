"""Tell qmllint what QML sees of the Python classes.

Each class is asked for its meta-object once it is made, so that what is written is what QML will
find at run time: names, types, what is constant and what notifies.
"""

import ast
import importlib
import inspect
import json
import re
import shutil
import subprocess
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import PySide6
from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty, QObject

QT = Path(PySide6.__file__).resolve().parent
_DECLARES_QML = re.compile(r'^QML_IMPORT_NAME = "([\w.]+)"', re.MULTILINE)
_QT_METATYPES = ("core", "gui", "qml", "qmlmodels", "quick")

# Types that QML passes on without a name for them.
_NAMELESS = {"QPolygonF": "QVariant"}

Json = dict[str, Any]


@dataclass(frozen=True)
class QmlModule:
    """The Python side of one QML module."""

    name: str
    classes: tuple[Json, ...]
    depends: tuple[str, ...]
    """Other modules whose Python classes it names."""


def mirror(source: Path, out: Path) -> None:
    """Copy all QML of `source` to `out` and set the Python types beside it.

    Raises:
        RuntimeWarning: Qt refused a property or signal of a Python class.
        CalledProcessError: the types could not be written.
    """
    shutil.rmtree(out, ignore_errors=True)
    for file in sorted(source.rglob("*")):
        if file.suffix in {".qml", ".js"} or file.name == "qmldir":
            target = out / file.relative_to(source)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    modules = python_side(source)
    metatypes = {module.name: _write_metatypes(module, out) for module in modules}
    for module in modules:
        foreign = [file for name, file in metatypes.items() if name != module.name]
        _write_qmltypes(module, metatypes[module.name], foreign)


def python_side(source: Path) -> tuple[QmlModule, ...]:
    """All QML modules to which Python files in `source` add types."""
    found: dict[str, list[Json]] = {}
    for file in sorted(source.rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        if declared := _DECLARES_QML.search(text):
            decorators = _decorators(text)
            found.setdefault(declared[1], []).extend(
                _class_entry(cls, decorators.get(cls.__name__, {}))
                for cls in _own_classes(_imported(file.relative_to(source)))
            )
    home = {entry["className"]: name for name, classes in found.items() for entry in classes}
    return tuple(
        QmlModule(name, tuple(classes), _depends(name, classes, home))
        for name, classes in found.items()
    )


def _imported(file: Path) -> ModuleType:
    name = ".".join(file.with_suffix("").parts).removesuffix(".__init__")
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        return importlib.import_module(name)


def _own_classes(module: ModuleType) -> list[type[QObject]]:
    return [
        cls
        for _, cls in inspect.getmembers(module, inspect.isclass)
        if issubclass(cls, QObject) and cls.__module__ == module.__name__
    ]


def _depends(module: str, classes: list[Json], home: dict[str, str]) -> tuple[str, ...]:
    named = set(re.findall(r"\w+", json.dumps(classes)))
    return tuple(sorted({home[name] for name in named & home.keys()} - {module}))


def _decorators(text: str) -> dict[str, dict[str, str]]:
    """Each class's decorators with their first argument, or an empty string."""
    return {
        node.name: {
            ast.unparse(decorator.func if isinstance(decorator, ast.Call) else decorator): (
                ast.literal_eval(decorator.args[0])
                if isinstance(decorator, ast.Call) and decorator.args
                else ""
            )
            for decorator in node.decorator_list
        }
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef)
    }


def _class_entry(cls: type[QObject], decorators: dict[str, str]) -> Json:
    """A class as moc would describe it."""
    meta: QMetaObject = cls.staticMetaObject  # pyright: ignore[reportAttributeAccessIssue]
    base = meta.superClass()
    properties = [meta.property(i) for i in range(meta.propertyOffset(), meta.propertyCount())]
    methods = [meta.method(i) for i in range(meta.methodOffset(), meta.methodCount())]
    signals = [each for each in methods if each.methodType() == QMetaMethod.MethodType.Signal]
    return {
        "className": meta.className(),
        "qualifiedClassName": meta.className(),
        "object": True,
        "superClasses": [{"access": "public", "name": base.className()}] if base else [],
        "classInfos": _class_infos(decorators),
        "properties": [_property_entry(i, each) for i, each in enumerate(properties)],
        "signals": [_method_entry(each) for each in signals],
        "slots": [_method_entry(each) for each in methods if each not in signals],
    }


def _class_infos(decorators: dict[str, str]) -> list[Json]:
    infos: dict[str, str] = {}
    if "QmlElement" in decorators:
        infos["QML.Element"] = "auto"
    if "QmlNamedElement" in decorators:
        infos["QML.Element"] = decorators["QmlNamedElement"]
    if "QmlAnonymous" in decorators:
        infos["QML.Element"] = "anonymous"
    if "QmlUncreatable" in decorators:
        infos |= {
            "QML.Creatable": "false",
            "QML.UncreatableReason": decorators["QmlUncreatable"] or "made by the program",
        }
    return [{"name": name, "value": value} for name, value in infos.items()]


def _property_entry(index: int, found: QMetaProperty) -> Json:
    name, kind = str(found.name()), str(found.typeName())
    entry: Json = {"name": name, "type": _NAMELESS.get(kind, kind), "index": index, "read": name}
    entry["constant"] = found.isConstant()
    if found.hasNotifySignal():
        entry["notify"] = _text(found.notifySignal().name())
    if found.isWritable():
        entry["write"] = "set" + name
    return entry


def _method_entry(found: QMetaMethod) -> Json:
    types = [_text(each) for each in found.parameterTypes()]
    names = [_text(each) for each in found.parameterNames()]
    return {
        "access": "public",
        "name": _text(found.name()),
        "returnType": str(found.typeName()),
        "arguments": [{"name": n, "type": t} for n, t in zip(names, types, strict=True)],
    }


def _text(value: Any) -> str:
    return bytes(value).decode()


def _write_metatypes(module: QmlModule, out: Path) -> Path:
    folder = out.joinpath(*module.name.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    qmldir = folder / "qmldir"
    lines = qmldir.read_text(encoding="utf-8") if qmldir.exists() else f"module {module.name}\n"
    depends = "".join(f"depends {name}\n" for name in module.depends)
    qmldir.write_text(f"{lines}{depends}typeinfo python.qmltypes\n", encoding="utf-8")
    file = folder / "python.metatypes.json"
    described = {"classes": module.classes, "outputRevision": 69, "inputFile": "python.h"}
    file.write_text(json.dumps([described], indent=2), encoding="utf-8")
    return file


def _write_qmltypes(module: QmlModule, metatypes: Path, foreign: list[Path]) -> None:
    qt = [QT / "Qt" / "metatypes" / f"qt6{name}_metatypes.json" for name in _QT_METATYPES]
    subprocess.run(
        [
            QT / "Qt" / "libexec" / "qmltyperegistrar",
            f"--import-name={module.name}",
            "--major-version=1",
            "--minor-version=0",
            f"--foreign-types={','.join(map(str, qt + foreign))}",
            f"--generate-qmltypes={metatypes.parent / 'python.qmltypes'}",
            "-o",
            metatypes.parent / "python.registrations.cpp",
            metatypes,
        ],
        check=True,
        stdout=sys.stderr,
    )
