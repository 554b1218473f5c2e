"""Work by several threads comes in order, and none goes on after a fault."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from geoenc_qgis.core.threads import in_order


def test_a_fault_in_a_thread_comes_out_when_all_are_done():
    done = []

    def work(number: int) -> int:
        if number == 2:
            raise ValueError(number)
        time.sleep(0.05)
        done.append(number)
        return number

    def numbers(last: int):
        yield from range(last)
        raise KeyError(last)

    pool = ThreadPoolExecutor(3)
    for items, fault, seen in ((range(9), ValueError, [0, 1]), (numbers(2), KeyError, [])):
        done.clear()
        found = []
        with pytest.raises(fault):
            found.extend(in_order(work, items, pool, 4))
        finished = list(done)
        time.sleep(0.2)
        assert done == finished  # nothing goes on
        assert set(seen) <= set(finished)
    assert list(in_order(work, iter([5, 6, 7]), pool, 2)) == [5, 6, 7]
