"""k-means over streamed vectors: Lloyd (1982) with k-means++ seeds (Arthur and Vassilvitskii 2007).

`euclidean` puts a vector with the nearest centre; `cosine` with the centre of the least angle (spherical k-means, Dhillon
and Modha 2001): vectors and centres are brought to length 1 first, after which the two are the same.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch

from ..errors import Cancelled, InputError
from ..report import Report
from .vectors import Vectors

TOLERANCE = 1e-4  # share of inertia that an iteration must still win
ROUNDING = 2e-6  # share of the squared lengths that float32 may get wrong in a squared distance
SEEDING, SEEDED = 32, 131_072  # candidates a centre, and at most, from which seeds are drawn


@dataclass(frozen=True)
class Fit:
    """Centres (k, C) float32, how many vectors each has, and their mean squared distance (cosine: 1 - cos)."""

    centres: np.ndarray
    counts: np.ndarray
    inertia: float
    iterations: int
    cancelled: bool = False


def fit_kmeans(
    vectors: Vectors,
    clusters: int,
    metric: str,
    *,
    iterations: int,
    seed: int,
    device: str,
    report: Report,
    precision: str = "float32",
    tolerance: float = TOLERANCE,
) -> Fit:
    """Centres of `vectors`; stops when an iteration wins less than `tolerance` of the inertia, or at `iterations`.

    precision: of the products that find the nearest centres; sums and inertia are float32 and float64 in any case, and the
    last assignment is float32. A cancel in mid-fit gives the centres of the last whole iteration, which is said.
    """
    if clusters > len(vectors):
        raise InputError(
            f"{clusters} clusters were asked for, but the sample holds {len(vectors)} valid cells.",
            "Choose fewer CLUSTERS or a larger SAMPLE.",
        )
    chance = np.random.default_rng(seed)
    picked = chance.choice(len(vectors), min(len(vectors), max(4096, min(SEEDING * clusters, SEEDED))), replace=False)
    centres = _seeds(prepared(vectors.rows(picked), metric, device), clusters, seed, report)
    before, best, turn = float("inf"), None, 0
    try:
        for turn in range(1, iterations + 1):
            found = _pass(vectors, centres, metric, precision, report)
            best = Fit(centres.cpu().numpy(), found.counts.cpu().numpy().astype(np.int64), found.inertia, turn)
            report.progress(turn / iterations, f"iteration {turn}, inertia {found.inertia:.6g}")
            if turn > 1 and before - found.inertia <= tolerance * before and (found.counts > 0).all():
                break
            before = found.inertia
            centres = _moved(found, metric)
        found = _pass(vectors, centres, metric, "float32", report)
    except Cancelled:
        if best is None:
            raise
        report.keep_going()
        report.warn(f"Cancelled: the book holds the centres of iteration {best.iterations}, coloured by pca.")
        return replace(best, cancelled=True)
    return Fit(centres.cpu().numpy(), found.counts.cpu().numpy().astype(np.int64), found.inertia, turn)


def nearest(
    vectors: torch.Tensor, centres: torch.Tensor, metric: str, count: int = 1
) -> tuple[torch.Tensor, torch.Tensor]:
    """The `count` nearest centres of prepared vectors: distances (n, count), nearest first, and indices (n, count).

    Distances are Euclidean, or 1 - cos for `cosine`. One matrix product in float32.
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


class Nearest:
    """Finds the nearest of some centres by products in float32 or bfloat16.

    A product in bfloat16 comes out rounded to 8 bits. Taking vectors and centres from the centres' mean keeps it small, and
    the centres' squared lengths enter as two more columns, so that they are not rounded with it: near-ties apart, the same
    centre is found (0.004 % of inertia on mixtures of Gaussians: docs/BENCHMARKS.md).
    """

    def __init__(self, centres: torch.Tensor, precision: str):
        self.dtype = getattr(torch, precision)
        self.mean = centres.mean(0)
        shifted = centres - self.mean
        halves = -(shifted * shifted).sum(1, keepdim=True) / 2
        coarse = halves.to(self.dtype)
        parts = [shifted.to(self.dtype), coarse, (halves - coarse.float()).to(self.dtype)]
        spare = -(centres.shape[1] + 2) % 32  # columns of zeros: the product is fastest in whole steps
        self.table = torch.cat([*parts, coarse.new_zeros(len(centres), spare)], 1).T.contiguous()
        self.extra = torch.zeros(1, 2 + spare, dtype=self.dtype, device=centres.device)
        self.extra[0, :2] = 1

    def __call__(self, rows: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Squared distances (n,) float32, rounded like the product, and indices (n,) of prepared vectors (n, C)."""
        shifted = rows - self.mean
        wide = torch.cat([shifted.to(self.dtype), self.extra.expand(len(rows), -1)], 1)
        best, index = (wide @ self.table).max(1)
        return (shifted * shifted).sum(1) - 2 * best.float(), index


@dataclass
class Pass:
    """What one look at all vectors gives."""

    sums: torch.Tensor  # (k, C) float64
    counts: torch.Tensor  # (k,) float64
    inertia: float
    far: list[torch.Tensor]  # vectors that lie farthest from their centres


def _pass(vectors: Vectors, centres: torch.Tensor, metric: str, precision: str, report: Report) -> Pass:
    clusters, dims = centres.shape
    sums = torch.zeros(clusters, dims, dtype=torch.float64, device=centres.device)
    counts = torch.zeros(clusters, dtype=torch.float64, device=centres.device)
    find, squares, far = Nearest(centres, precision), 0.0, []
    for chunk in vectors.chunks(clusters):
        report.check()
        rows = prepared(chunk, metric, str(centres.device))
        distance, index = find(rows)
        sums += torch.zeros(clusters, dims, device=centres.device).index_add_(0, index, rows)
        counts += torch.bincount(index, minlength=clusters)
        squares += float((rows * rows).sum(1).sum(dtype=torch.float64))
        best = distance.topk(min(8, len(distance)))
        far += [(float(d), rows[i].clone()) for d, i in zip(best.values, best.indices, strict=True)]
        far = sorted(far, key=lambda pair: -pair[0])[: max(8, clusters)]
    # Sum of |x - c|^2 over the vectors of each centre, from their sums alone.
    wide = centres.double()
    total = squares - 2 * float((wide * sums).sum()) + float((counts * (wide * wide).sum(1)).sum())
    inertia = max(0.0, total) / len(vectors) / (2 if metric == "cosine" else 1)
    return Pass(sums, counts, inertia, [row for _, row in far])


def _moved(found: Pass, metric: str) -> torch.Tensor:
    """Centres in the middle of their vectors; an empty one goes to the vector that lies farthest from its own."""
    centres = (found.sums / found.counts.clamp_min(1)[:, None]).float()
    for empty, row in zip(torch.nonzero(found.counts == 0)[:, 0].tolist(), found.far, strict=False):
        centres[empty] = row
    return torch.nn.functional.normalize(centres, dim=1) if metric == "cosine" else centres


def _seeds(rows: torch.Tensor, clusters: int, seed: int, report: Report) -> torch.Tensor:
    """k-means++ by rounds: new centres drawn in proportion to their squared distance from those before.

    A round adds an eighth of what is there, as one matrix product (after Bahmani et al. 2012, k-means||), until the last.
    """
    chance = torch.Generator().manual_seed(seed)
    squares = (rows * rows).sum(1)
    picked = torch.randint(len(rows), (1,), generator=chance)
    least, new = torch.full_like(squares, float("inf")), picked
    while len(picked) < clusters:
        report.progress(0, f"seed {len(picked):,} of {clusters:,}")
        least = torch.minimum(least, _squared(rows, squares, new).amin(1))
        apart = int((least > 0).sum())
        if not apart:
            raise InputError(
                f"The sample holds only {len(picked)} different vector{'s' * (len(picked) > 1)}, too few for "
                f"{clusters} clusters.",
                "Choose fewer CLUSTERS, or rasters with more variety.",
            )
        count = min(max(1, len(picked) // 8), clusters - len(picked), apart)
        new = torch.multinomial(least.cpu().double(), count, generator=chance)
        # Equal vectors may have been drawn together: the first of them stays.
        same = _squared(rows[new], squares[new], torch.arange(count), rows[new]) == 0
        new = new[~torch.tril(same, -1).any(1).cpu()]
        picked = torch.cat([picked, new])
    return rows[picked].clone()


def _squared(
    rows: torch.Tensor, squares: torch.Tensor, chosen: torch.Tensor, others: torch.Tensor | None = None
) -> torch.Tensor:
    """Squared distances (n, m) of rows from the chosen ones; 0 where rounding alone could make them apart."""
    others = rows if others is None else others
    both = squares[:, None] + squares[chosen]
    squared = both - 2 * (rows @ others[chosen].T)
    return torch.where(squared < ROUNDING * both, 0, squared)
