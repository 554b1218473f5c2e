"""Attacks by files, names and surroundings: nothing of theirs runs, calls out, is believed, or is overwritten."""

from __future__ import annotations

import http.server
import random
import shutil
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from . import attack_archives, attack_loaders, attack_network, attack_outputs, attack_pages, attack_surroundings
from .engine import Answer, Engine, Run, qgis_command, qgis_environment
from .record import Outcome, Session

MODULES = (attack_loaders, attack_archives, attack_network, attack_outputs, attack_pages, attack_surroundings)


class Listener:
    """A web server on this machine that counts who calls."""

    def __init__(self) -> None:
        self.number, calls = 0, list[str]()
        self.calls = calls

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                calls.append(f"{self.command} {self.path}")
                self.send_error(404)

            do_HEAD = do_POST = do_PUT = do_OPTIONS = do_GET

            def log_message(self, *words: Any) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.fresh()
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def fresh(self) -> None:
        """Forget the calls; another address, since GDAL remembers those that gave nothing."""
        self.calls.clear()
        self.number += 1
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/{self.number}"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


class Scene:
    """Where an attack happens: a folder of its own, the warm engine, a listener, and a file that a payload would
    write."""

    def __init__(self, folder: Path, data: Path, engine: Engine, listener: Listener):
        self.folder, self.data, self.engine, self.listener = folder, data, engine, listener
        self.home = folder.parent / "home"
        self.canary = folder / "canary"
        self.answers: list[Answer] = []
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "out").mkdir(parents=True)
        listener.fresh()

    @property
    def payload(self) -> str:
        """Python that shows that it ran, and in which process."""
        return f"import sys; open({str(self.canary)!r}, 'a').write(' '.join(map(str, sys.orig_argv)) + chr(10))"

    def out(self, name: str) -> str:
        """A path for a result."""
        return str(self.folder / "out" / name)

    def file(self, name: str, content: str | bytes) -> str:
        """A file of the attack's."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    def ask(self, job: str, params: Mapping[str, Any]) -> Answer:
        """The warm engine's answer."""
        self.answers.append(self.engine.ask(job, params))
        return self.answers[-1]

    def qgis(self, job: str, params: Mapping[str, Any], cwd: Path | None = None, **env: str) -> Answer:
        """qgis_process's answer."""
        run = Run(
            qgis_command(job, params), qgis_environment(self.home, **env), self.folder / "said", cwd=cwd or self.folder
        )
        self.answers.append(run.answer())
        return self.answers[-1]

    def through(self, engine_only: bool = False) -> str:
        """What got through; '' where nothing did. engine_only: what runs in QGIS itself isn't ours to hold."""
        ran = self.canary.read_text().splitlines() if self.canary.is_file() else []
        ran = [line for line in ran if "geoenc_qgis" in line or sys.executable in line] if engine_only else ran
        if ran:
            return f"code ran in {ran[0][:120]}"
        if self.listener.calls:
            return f"{len(self.listener.calls)} calls went out, first {self.listener.calls[0][:80]}"
        return next((why for answer in self.answers if (why := answer.fault())), "")


class Attacks:
    """Trials 'GROUP/ATTACK'."""

    def __init__(self, session: Session, data: Path):
        self.data, self.work, self.listener = data, session.work, Listener()
        (session.work / "home").mkdir(exist_ok=True)
        self.engine = Engine(session.work / "home", session.work / "engine")
        self.attacks = {
            f"{module.__name__.rpartition('attack_')[2]}/{name}": one
            for module in MODULES
            for name, one in module.attacks().items()
        }

    def close(self) -> None:
        self.engine.close()
        self.listener.close()

    def names(self) -> Iterator[str]:
        yield from self.attacks

    def attempt(self, trial: str, rng: random.Random) -> Outcome:
        scene = Scene(self.work / "scene", self.data, self.engine, self.listener)
        why = self.attacks[trial](scene)
        shutil.rmtree(self.work / "home" / "models", ignore_errors=True)
        facts = {
            "group": trial.partition("/")[0],
            "answers": [f"{one.kind}: {one.text}"[:200] for one in scene.answers],
        }
        if why and why.startswith("skipped: "):
            return Outcome(skipped=why[9:], facts=facts)
        detail = "\n".join(one.detail[-3000:] for one in scene.answers).encode()
        return Outcome(
            finding=why or "", facts=facts, keep={"scene": scene.folder, "detail.txt": detail} if why else {}
        )
