"""A real S3 server on this machine: SeaweedFS."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

KEY, SECRET = "geoenc", "geoenc-secret"


def program():
    """The server's program, where it is installed."""
    beside = [Path(folder) / "bin" / "weed" for folder in sys.path]
    return next((str(path) for path in beside if path.exists()), shutil.which("weed"))


def low_port():
    """A free port, whose companion, 10,000 above, is free too; below those that outgoing connections take meanwhile."""
    while True:
        port = random.SystemRandom().randrange(10_000, 22_000)
        with contextlib.suppress(OSError), socket.socket() as one, socket.socket() as other:
            one.bind(("127.0.0.1", port))
            other.bind(("127.0.0.1", port + 10_000))
            return port


class S3:
    """A server with an empty bucket `runs`; `variables`: what botocore and GDAL must know of it."""

    def __init__(self, folder):
        self.folder, self.key, self.secret = folder, KEY, SECRET
        port = low_port()
        self.endpoint = f"http://127.0.0.1:{port}"
        self._write_identity()
        (folder / "data").mkdir()
        ports = [f"-{part}.port={low_port()}" for part in ("master", "volume", "filer")]
        off = ["-s3.port.iceberg=0", "-s3.port.lance=0", "-master.telemetry=false"]  # fixed ports, reports to others
        with open(folder / "s3.log", "wb") as log:
            self._process = subprocess.Popen(
                [program(), "server", f"-dir={folder / 'data'}", "-ip=127.0.0.1", "-ip.bind=127.0.0.1", *ports, *off,
                 "-s3", f"-s3.port={port}", f"-s3.config={folder / 's3.json'}", "-master.volumeSizeLimitMB=64"],
                stdout=log, stderr=log, cwd=folder, env={**os.environ, "HOME": str(folder)},
            )  # fmt: skip
        self.variables = {
            "AWS_ACCESS_KEY_ID": KEY,
            "AWS_SECRET_ACCESS_KEY": SECRET,
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_REGION": "us-east-1",
            "AWS_S3_ENDPOINT": f"127.0.0.1:{port}",
            "AWS_HTTPS": "NO",
            "AWS_VIRTUAL_HOSTING": "FALSE",
            "AWS_EC2_METADATA_DISABLED": "true",
        }
        self._make_bucket(port)

    def files(self):
        """The bucket as fsspec sees it."""
        import s3fs

        return s3fs.S3FileSystem(
            key=self.key, secret=self.secret, endpoint_url=self.endpoint, use_listings_cache=False,
            skip_instance_cache=True,
        )  # fmt: skip

    def take_only(self, key, secret):
        """Refuse the credentials that were taken, and take these."""
        self.key, self.secret = key, secret
        self._write_identity()
        self._process.send_signal(signal.SIGHUP)
        last = time.monotonic() + 30
        while time.monotonic() < last:
            with contextlib.suppress(PermissionError):
                self.files().ls("runs")
                return
            time.sleep(0.1)
        raise AssertionError((self.folder / "s3.log").read_text()[-3000:])

    def _write_identity(self):
        actions = [f"{action}:runs" for action in ("Admin", "Read", "Write", "List")]  # and of no other bucket
        identity = {"name": "test", "credentials": [{"accessKey": self.key, "secretKey": self.secret}]}
        (self.folder / "s3.json").write_text(json.dumps({"identities": [{**identity, "actions": actions}]}))

    def _make_bucket(self, port):
        last = time.monotonic() + 60
        while time.monotonic() < last:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.2)
        while True:
            try:
                self.files().mkdir("runs")
                return
            except OSError:
                if time.monotonic() > last:
                    raise AssertionError((self.folder / "s3.log").read_text()[-3000:]) from None
                time.sleep(0.5)

    def end(self):
        import s3fs

        s3fs.S3FileSystem.clear_instance_cache()  # else this process would ask this server for the next one's buckets
        self._process.kill()
        self._process.wait()
