"""A Dask scheduler and workers, each a process of its own, as a user starts them."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time

import pytest

from geoenc_qgis.core.report import Report
from helpers.rasters import ROOT


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Processes:
    """A scheduler at `address`, and workers that are started and killed by the tests."""

    def __init__(self, folder, protocol="tcp"):
        self.folder, self.port, self.protocol = folder, free_port(), protocol
        self.address = f"{protocol}://127.0.0.1:{self.port}"
        self.workers, self.prefix = [], []  # prefix: a command that starts what comes after
        self._start_scheduler()

    def add_worker(self, *options, **variables):
        """Start a worker with one thread; `variables` of its environment."""
        given = ["--nthreads", "1", "--no-dashboard", "--local-directory", str(self.folder), *options]
        self.workers.append(self._started("worker", self.address, *given, **variables))
        return self.workers[-1]

    def wait_for_workers(self, count):
        from distributed import Client

        with Client(self.address, set_as_default=False) as client:
            client.wait_for_workers(count, timeout=120)

    def restart_scheduler(self):
        self.scheduler.kill()
        self.scheduler.wait()
        time.sleep(0.5)
        self._start_scheduler()

    def _start_scheduler(self):
        place = ["--protocol", self.protocol, "--host", "127.0.0.1", "--port", str(self.port)]
        self.scheduler = self._started("scheduler", *place, "--no-dashboard")
        self._wait_for_port()

    def _started(self, what, *options, **variables):
        # Without what an engine has closed for itself.
        clean = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
        environment = {**clean, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path[1:]]), "OMP_NUM_THREADS": "1"}
        with open(self.folder / f"{what}.log", "ab") as log:
            return subprocess.Popen(
                [*self.prefix, sys.executable, "-P", "-m", f"distributed.cli.dask_{what}", *options],
                env={**environment, **variables}, cwd=self.folder, stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip

    def _wait_for_port(self):
        for _ in range(300):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return
            time.sleep(0.1)
        raise AssertionError((self.folder / "scheduler.log").read_text())

    def end(self):
        for process in (*self.workers, self.scheduler):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, 9)
            process.wait()


def kill(process):
    os.killpg(process.pid, signal.SIGKILL)


class At(Report):
    """Does something once, when a share of the work is done."""

    def __init__(self, share, act):
        self.said, self.share, self.act = [], share, act
        super().__init__(self.heard)

    def heard(self, event):
        self.said.append(event)
        if event["event"] == "progress" and event["value"] >= self.share and self.act:
            act, self.act = self.act, None
            act()


def begun_pieces(address, file):
    """Have workers note each piece that they begin; a function that tells their names."""
    from distributed import Client, WorkerPlugin

    class Notes(WorkerPlugin):
        def transition(self, key, start, finish, **_):
            if finish == "executing":
                with open(file, "a") as notes:
                    notes.write(f"{key}\n")

    with Client(address, set_as_default=False) as client:
        client.register_plugin(Notes(), name="notes")
    return lambda: file.read_text().split()


def hide(processes, folder):
    """Let workers that are started from now on not see a folder: an empty one is mounted over it."""
    mount = f"mount -t tmpfs none {folder}"
    if subprocess.run(["unshare", "-m", "bash", "-c", mount], capture_output=True).returncode:
        pytest.skip("only root can hide a folder from a process")
    processes.prefix = ["unshare", "-m", "bash", "-c", f'{mount} && exec "$@"', "bash"]
