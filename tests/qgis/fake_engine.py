#!/usr/bin/env python3
"""A process that speaks the job protocol badly: GEOENC_FAKE_ENGINE says how. It stands where GEOENC_PYTHON points."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

manner = os.environ["GEOENC_FAKE_ENGINE"]


def note(pid):
    with Path(os.environ["GEOENC_FAKE_ENGINE_PIDS"]).open("a") as pids:
        pids.write(f"{pid}\n")


def say(**event):
    print(json.dumps(event), flush=True)


note(os.getpid())
for line in sys.stdin:
    message = json.loads(line)
    if manner == "hang":
        # Deaf to the cancel and to a polite end, with a child that would outlive it.
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        child = subprocess.Popen(["sleep", "1000"])
        note(child.pid)
        say(event="progress", value=0.1, text="tile 1/10")
        while True:
            time.sleep(1)
    if manner == "crash":
        print("the last words", file=sys.stderr, flush=True)
        sys.exit(3)
    if manner == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if manner == "bug":
        say(event="error", kind="Bug", text="Something went wrong.", hint="Report it.", traceback="Traceback: line 7")
    if manner == "echo":
        print("a library that prints", flush=True)
        print("chatter", file=sys.stderr, flush=True)
        print("[1, 2]", flush=True)
        say(event="log", level="warning", text="beware")
        say(event="result", outputs={"ENCODER": json.dumps({**message, "environment": dict(os.environ)})}, report={})
