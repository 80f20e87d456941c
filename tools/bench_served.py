"""The app and the hello world as processes of their own, started cold on a free port of this computer."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from time import monotonic, sleep, time
from typing import TYPE_CHECKING

from tools.bench_hello import lay_out
from tools.bench_measure import CannotRunError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).resolve().parent.parent
HELLO = Path(__file__).with_name("bench_hello.py")
HOST = "127.0.0.1"
NOW = "2026-03-04T21:30+01:00"
YESTERDAY = date(2026, 3, 3)
PATIENCE = 60.0
"""Seconds after which a server will not answer any more."""


@dataclass(frozen=True, slots=True)
class Served:
    """Something to start, the first words that it says, and once it runs: where, since when, and how soon it answered (ms)."""

    command: tuple[str, ...]
    env: Mapping[str, str]
    words: str
    port: int = 0
    pid: int = 0
    begun: float = 0.0
    answered: float = 0.0

    @property
    def address(self) -> str:
        """Where a browser finds it."""
        return f"http://{HOST}:{self.port}"

    @contextmanager
    def running(self) -> Iterator[Served]:
        """Start it cold; from its start to its first answer is what `answered` counts."""
        port = _free_port()
        command = [part.replace("PORT", str(port)) for part in self.command]
        begun = time()
        process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **self.env}, stdout=subprocess.DEVNULL)
        try:
            _wait_for_answer(process, port)
            yield replace(self, port=port, pid=process.pid, begun=begun * 1000, answered=(time() - begun) * 1000)
        finally:
            _stop(process)


@contextmanager
def both() -> Iterator[tuple[Served, Served]]:
    """The app on a year's diary, as on any day but the first, and the hello world."""
    with tempfile.TemporaryDirectory() as folder:
        data, env = f"{folder}/diary", {"RYGVEJ_NOW": NOW, "XDG_CACHE_HOME": f"{folder}/cache"}
        app = (sys.executable, "-m", "app")
        written = ["example", "--data", data, "--person", "jens", "--until", YESTERDAY.isoformat()]
        subprocess.run([*app, *written], cwd=ROOT, env={**os.environ, **env}, check=True, stdout=subprocess.DEVNULL)
        assets = lay_out(Path(folder) / "hello")
        ours = Served((*app, "--data", data, "--port", "PORT", "--no-browser"), env, "Today")
        yield ours, Served((sys.executable, str(HELLO), "PORT", str(assets)), {}, "Hello")


def memory_of(pid: int) -> float:
    """How much memory a process holds, in kB."""
    try:
        said = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, check=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError) as missing:
        raise CannotRunError("this machine has no ps to ask for the memory of a process") from missing
    return float(said)


def _wait_for_answer(process: subprocess.Popen[bytes], port: int) -> None:
    end = monotonic() + PATIENCE
    while monotonic() < end and process.poll() is None:
        line = http.client.HTTPConnection(HOST, port, timeout=PATIENCE)
        try:
            line.request("GET", "/")
            if line.getresponse().status == http.client.OK:
                return
        except OSError:
            sleep(0.002)
        finally:
            line.close()
    raise RuntimeError(f"no answer from {process.args!r}")


def _free_port() -> int:
    with socket.create_server((HOST, 0)) as door:
        return int(door.getsockname()[1])


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGINT)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
