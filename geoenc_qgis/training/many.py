"""Several processes that train together: torch's launcher (torchrun) starts them, and tells each its place."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence

import torch
import torch.distributed as dist


@contextlib.contextmanager
def process_group(device: str) -> Iterator[tuple[int, int]]:
    """(this process's number, how many there are); (0, 1) where no launcher started it. device: this process's own."""
    world = int(os.environ.get("WORLD_SIZE", "1"))
    if world == 1:
        yield 0, 1
        return
    if device.startswith("cuda"):
        torch.cuda.set_device(device)
    dist.init_process_group("nccl" if device.startswith("cuda") else "gloo")
    try:
        yield dist.get_rank(), world
    finally:
        dist.destroy_process_group()


def local_device(devices: Sequence[str]) -> str:
    """The device of this process: the first, or with a launcher the one of its number on this machine."""
    return devices[int(os.environ.get("LOCAL_RANK", "0")) % len(devices)]


def average_gradients(parameters: Iterable[torch.nn.Parameter]) -> None:
    """Give all processes the mean of their gradients; nothing to do for one alone."""
    if not dist.is_initialized():
        return
    trained = [p for p in parameters if p.grad is not None]
    flat = torch.cat([p.grad.flatten() for p in trained if p.grad is not None])
    dist.all_reduce(flat)
    flat /= dist.get_world_size()
    start = 0
    for p in trained:
        count = p.numel()
        p.grad = flat[start : start + count].view_as(p)
        start += count


def any_process(answer: bool) -> bool:
    """Whether any process says yes: all end a training at the same step."""
    if not dist.is_initialized():
        return answer
    votes = torch.tensor(float(answer), device="cuda" if dist.get_backend() == "nccl" else "cpu")
    dist.all_reduce(votes, dist.ReduceOp.MAX)
    return bool(votes > 0)
