"""k-means over streamed vectors: Lloyd (1982) with k-means++ seeds (Arthur and Vassilvitskii 2007).

`euclidean` puts a vector with the nearest centre; `cosine` with the centre of the least angle (spherical k-means, Dhillon
and Modha 2001): vectors and centres are brought to length 1 first.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from ..errors import InputError
from ..report import Report
from .vectors import Vectors

TOLERANCE = 1e-4  # share of inertia that an iteration must still win
ROUNDING = 2e-6  # share of the squared lengths that float32 may get wrong in a squared distance
SEEDING = 32  # candidates a centre, from which k-means++ draws


@dataclass(frozen=True)
class Fit:
    """Centres (k, C) float32, how many vectors each has, and their mean squared distance (cosine: 1 - cos)."""

    centres: np.ndarray
    counts: np.ndarray
    inertia: float
    iterations: int


def fit_kmeans(
    vectors: Vectors,
    clusters: int,
    metric: str,
    *,
    iterations: int,
    seed: int,
    device: str,
    report: Report,
    tolerance: float = TOLERANCE,
) -> Fit:
    """Centres of `vectors`; stops when an iteration wins less than `tolerance` of the inertia, or at `iterations`."""
    if clusters > len(vectors):
        raise InputError(
            f"{clusters} clusters were asked for, but the sample holds {len(vectors)} valid cells.",
            "Choose fewer CLUSTERS or a larger SAMPLE.",
        )
    chance = np.random.default_rng(seed)
    picked = chance.choice(len(vectors), min(len(vectors), max(4096, SEEDING * clusters)), replace=False)
    centres = _seeds(prepared(vectors.rows(picked), metric, device), clusters, seed, report)
    before, inertia = float("inf"), float("inf")
    for turn in range(1, iterations + 1):
        sums, counts, inertia, far = _pass(vectors, centres, metric, report)
        report.progress(turn / iterations, f"iteration {turn}, inertia {inertia:.6g}")
        if turn > 1 and before - inertia <= tolerance * before and (counts > 0).all():
            break
        before = inertia
        centres = _moved(sums, counts, far, metric)
    _, counts, inertia, _ = _pass(vectors, centres, metric, report)
    return Fit(centres.cpu().numpy(), counts.cpu().numpy().astype(np.int64), inertia, turn)


def nearest(
    vectors: torch.Tensor, centres: torch.Tensor, metric: str, count: int = 1
) -> tuple[torch.Tensor, torch.Tensor]:
    """The `count` nearest centres of prepared vectors: distances (n, count), nearest first, and indices (n, count).

    Distances are Euclidean, or 1 - cos for `cosine`. One matrix product.
    """
    scores = vectors @ centres.T
    if metric == "euclidean":
        scores -= (centres * centres).sum(1) / 2
    best, index = scores.max(1, keepdim=True) if count == 1 else scores.topk(count, dim=1)
    if metric == "cosine":
        return (1 - best).clamp_min_(0), index
    squared = (vectors * vectors).sum(1, keepdim=True) - 2 * best
    return squared.clamp_min_(0).sqrt_(), index


def prepared(vectors: np.ndarray, metric: str, device: str) -> torch.Tensor:
    """Vectors (n, C) as float32 on a device; of length 1 for `cosine`."""
    rows = torch.from_numpy(np.ascontiguousarray(vectors)).to(device).float()
    return torch.nn.functional.normalize(rows, dim=1) if metric == "cosine" else rows


def _seeds(rows: torch.Tensor, clusters: int, seed: int, report: Report) -> torch.Tensor:
    """k-means++: each next centre drawn in proportion to its squared distance from those before."""
    chance = torch.Generator().manual_seed(seed)
    squares = (rows * rows).sum(1)
    picked = [int(torch.randint(len(rows), (1,), generator=chance))]
    least = torch.full_like(squares, float("inf"))
    for _ in range(clusters - 1):
        report.check()
        centre = rows[picked[-1]]
        both = squares + centre @ centre
        squared = both - 2 * (rows @ centre)
        squared[squared < ROUNDING * both] = 0  # equal vectors, but for rounding
        least = torch.minimum(least, squared)
        total = least.double().cumsum(0)
        if total[-1] <= 0:
            raise InputError(
                f"The sample holds only {len(picked)} different vector{'s' * (len(picked) > 1)}, too few for "
                f"{clusters} clusters.",
                "Choose fewer CLUSTERS, or rasters with more variety.",
            )
        draw = torch.rand(1, generator=chance, dtype=torch.float64).to(total.device) * total[-1]
        picked.append(min(int(torch.searchsorted(total, draw)), len(rows) - 1))
    return rows[picked].clone()


def _pass(vectors: Vectors, centres: torch.Tensor, metric: str, report: Report):
    """Sums (k, C) and counts (k,) float64 of the vectors of each centre, the inertia, and the farthest vectors."""
    clusters, dims = centres.shape
    sums = torch.zeros(clusters, dims, dtype=torch.float64, device=centres.device)
    counts = torch.zeros(clusters, dtype=torch.float64, device=centres.device)
    total, far = 0.0, []
    for chunk in vectors.chunks(clusters):
        report.check()
        rows = prepared(chunk, metric, str(centres.device))
        distance, index = nearest(rows, centres, metric)
        distance, index = distance[:, 0], index[:, 0]
        part = torch.zeros(clusters, dims, device=centres.device).index_add_(0, index, rows)
        sums += part
        counts += torch.bincount(index, minlength=clusters)
        total += float((distance if metric == "cosine" else distance * distance).sum(dtype=torch.float64))
        best = distance.topk(min(8, len(distance)))
        far += [(float(d), rows[i].clone()) for d, i in zip(best.values, best.indices, strict=True)]
        far = sorted(far, key=lambda pair: -pair[0])[: max(8, clusters)]
    return sums, counts, total / len(vectors), [row for _, row in far]


def _moved(sums: torch.Tensor, counts: torch.Tensor, far: list[torch.Tensor], metric: str) -> torch.Tensor:
    """Centres in the middle of their vectors; an empty one goes to the vector that lies farthest from its own."""
    centres = (sums / counts.clamp_min(1)[:, None]).float()
    for empty, row in zip(torch.nonzero(counts == 0)[:, 0].tolist(), far, strict=False):
        centres[empty] = row
    return torch.nn.functional.normalize(centres, dim=1) if metric == "cosine" else centres
