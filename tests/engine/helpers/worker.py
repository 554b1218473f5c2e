"""A worker process to speak with."""

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time

from helpers.rasters import ROOT

PATIENCE = 60


def _hear_interrupts():
    """A shell's jobs in the background ignore SIGINT, and their children with them."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Worker:
    """A worker process; `events` are read as they come, `noise` is what came on stdout and is no event."""

    def __init__(self, home, *arguments, code=None):
        command = ["-c", code] if code else ["-m", "geoenc_qgis", "worker", *arguments]
        self.process = subprocess.Popen(
            [sys.executable, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": str(ROOT), "GEOENC_HOME": str(home)},
            preexec_fn=_hear_interrupts if os.name == "posix" else None,
        )
        self.events, self.noise, self.chatter = queue.Queue(), [], []
        self._threads = [threading.Thread(target=target, daemon=True) for target in (self._listen, self._collect)]
        for thread in self._threads:
            thread.start()

    def _listen(self):
        for line in self.process.stdout:
            try:
                event = json.loads(line)
                assert event["event"] in ("progress", "log", "result", "error")
                self.events.put(event)
            except (ValueError, KeyError, AssertionError):
                self.noise.append(line)
        self.events.put(None)

    def _collect(self):
        self.chatter.extend(self.process.stderr)

    def say(self, message):
        raw = message if isinstance(message, bytes) else json.dumps(message).encode()
        self.process.stdin.write(raw + b"\n")
        self.process.stdin.flush()

    def run(self, job, **params):
        self.say({"job": job, "params": params})

    def until(self, wanted):
        """Events up to the first that `wanted` likes."""
        seen, end = [], time.monotonic() + PATIENCE
        while True:
            event = self.events.get(timeout=max(end - time.monotonic(), 0.01))
            assert event is not None, b"".join(self.chatter).decode()
            seen.append(event)
            if wanted(event):
                return seen

    def answer(self):
        """The last event of a job, and those before it."""
        *before, last = self.until(lambda event: event["event"] in ("result", "error"))
        return last, before

    def end(self):
        """Close the input and return the exit code."""
        self.process.stdin.close()
        code = self.process.wait(PATIENCE)
        for thread in self._threads:
            thread.join(PATIENCE)
        return code

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(PATIENCE)
        with contextlib.suppress(OSError):
            self.process.stdin.close()
