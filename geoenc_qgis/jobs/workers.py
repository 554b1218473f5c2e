"""The Dask workers that a job's DASK names."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from .base import Job

if TYPE_CHECKING:
    from ..core.cluster import Cluster as Cluster
else:
    Cluster = "Cluster"  # known where Dask is


def opened_workers(job: Job, asked: str, report: Report) -> contextlib.AbstractContextManager[Cluster | None]:
    """The workers of DASK, None where it is empty; InputError where this engine has no Dask.

    They may fetch what the job's own parameters name, as this process may.
    """
    if not asked.strip():
        return contextlib.nullcontext()
    try:
        from ..core.cluster import opened_cluster
    except ModuleNotFoundError as error:
        if error.name not in ("dask", "distributed"):
            raise
        raise InputError(
            tr("DASK needs packages that this engine doesn't have: dask and distributed."),
            tr("Run 'Install the engine' with CLUSTER, or scripts/setup --cluster; or leave DASK empty."),
        ) from error
    return opened_cluster(asked, report, *job.fetched())
