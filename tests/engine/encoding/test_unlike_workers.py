"""Workers behind certificates, and workers that compute in other ways."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from helpers.cluster import At, Processes
from helpers.rasters import ROOT, ground, saved_raster

from geoenc_qgis import Encode
from geoenc_qgis.core.errors import InputError

dask = pytest.importorskip("dask")
pytest.importorskip("distributed")
GIVEN = {"encoder": "rcf", "cell_size": 8, "precision": "float32", "batch_size": 4}


@pytest.fixture
def scene(engine_home, tmp_path):
    return saved_raster(tmp_path / "in.tif", ground(300, 280))


@pytest.fixture
def started(tmp_path):
    """started(protocol): a scheduler without workers yet."""
    made = []

    def start(protocol="tcp"):
        (tmp_path / "dask").mkdir()
        made.append(Processes(tmp_path / "dask", protocol))
        return made[-1]

    yield start
    for processes in made:
        processes.end()


def certificates(folder):
    """Variables of Dask's configuration that name a certificate of our own and its key."""
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed")
    key, certificate = str(folder / "key.pem"), str(folder / "certificate.pem")
    kind = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=geoenc"]
    subprocess.run(["openssl", "req", *kind, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    prefix = "DASK_DISTRIBUTED__COMM__TLS__"
    roles = [f"{prefix}{role}__" for role in ("SCHEDULER", "WORKER", "CLIENT")]
    files = {f"{role}{what}": path for role in roles for what, path in (("CERT", certificate), ("KEY", key))}
    return {f"{prefix}CA_FILE": certificate, **files}


@pytest.mark.slow
def test_a_scheduler_behind_certificates_works_with_them_alone(scene, started, tmp_path):
    guarded = certificates(tmp_path)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in guarded.items():
            patch.setenv(name, value)
        processes = started("tls")
        processes.add_worker()
    options = [f"--{name.replace('_', '-')}={value}" for name, value in GIVEN.items()]
    command = [sys.executable, "-m", "geoenc_qgis", "encode", f"--input={scene}", f"--dask={processes.address}"]
    paths = {"PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path[1:]])}
    done = subprocess.run(
        [*command, f"--output={tmp_path / 'out.tif'}", *options],
        env={**os.environ, **paths, **guarded}, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    Encode(input=scene, output=str(tmp_path / "plain.tif"), **GIVEN).run()
    assert (tmp_path / "out.tif").read_bytes() == (tmp_path / "plain.tif").read_bytes()
    job = {"input": scene, "output": str(tmp_path / "o.tif"), **GIVEN}
    with pytest.raises(InputError, match=f"names no certificate for {processes.address}") as fault:
        Encode(**job, dask=processes.address).run()
    assert "CA_FILE" in fault.value.hint
    (tmp_path / "other").mkdir()
    others = {name[5:].lower().replace("__", "."): path for name, path in certificates(tmp_path / "other").items()}
    with dask.config.set(others), pytest.raises(InputError, match="No Dask scheduler answers"):
        Encode(**job, dask=processes.address).run()
    with pytest.raises(InputError, match="No Dask scheduler answers") as fault:
        Encode(**job, dask=processes.address.replace("tls", "tcp")).run()
    assert "tls://" in fault.value.hint


@pytest.mark.slow
@pytest.mark.parametrize(
    "limit", ["ATEN_CPU_CAPABILITY=default", "ONEDNN_MAX_CPU_ISA=SSE41", "OPENBLAS_CORETYPE=PRESCOTT"]
)
def test_workers_that_may_use_less_of_their_processor_are_told(limit, scene, started, tmp_path):
    """The same machine, so that only what they may use of it tells them apart."""
    processes = started()
    name, _, value = limit.partition("=")
    processes.add_worker()
    processes.add_worker(**{name: value})
    processes.wait_for_workers(2)
    report = At(2, None)
    Encode(input=scene, output=str(tmp_path / "out.tif"), dask=processes.address, **GIVEN).run(report)
    (warning,) = [event["text"] for event in report.said if event.get("level") == "warning"]
    assert "processors differ" in warning
    assert limit in warning
