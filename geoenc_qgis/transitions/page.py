"""The page of transitions: what changed into what, and how much of it errors of the maps could explain."""

from __future__ import annotations

from ..core.page import Html, figure, heading, link, paragraph, strong, swatch, table, write_page
from .codes import Transitions, ranked
from .matrix import Matrix, number_text, shown_matrix
from .pair import ClassPair

MAX_SHOWN_TRANSITIONS = 20  # in the table of the largest ones
SHOWN_ACCURACIES = (0.70, 0.75, 0.80, 0.85, 0.90, 0.95, 0.97, 0.99)
GUIDANCE = "https://doi.org/10.1016/j.rse.2014.02.015"  # Olofsson et al. 2014, Remote Sensing of Environment 148:42-57


def write_transitions_page(path: str, pair: ClassPair, transitions: Transitions) -> None:
    """Write it."""
    matrix = shown_matrix(transitions)
    title = f"Transitions, {pair.before.label} → {pair.after.label}"
    parts = [_summary(transitions, matrix), heading("What changed into what"), *_flows(matrix, transitions)]
    parts += [heading(f"Matrix, {matrix.unit}"), *_matrix_table(matrix, pair)]
    parts += [heading("How much could be errors of the maps"), *_chance(pair, transitions.changed_share)]
    write_page(path, title, *parts)


def chance_of_change(one: float, other: float) -> float:
    """The largest share of the area on which two maps of these accuracies differ where nothing changed, if their errors
    lie independently: 1 - p1 * p2, the share on which not both are right."""
    return 1 - one * other


def _summary(transitions: Transitions, matrix: Matrix) -> Html:
    changed = float(matrix.changed.sum())
    count = sum(entry.changed for entry in transitions.entries)
    return paragraph(
        f"{number_text(changed) or '0'} of {number_text(float(matrix.areas.sum()))} {matrix.unit} changed"
        f" ({transitions.changed_share:.1%}), in {count:,} kinds of transitions. Only places with a class at both dates"
        " count."
    )


def _flows(matrix: Matrix, transitions: Transitions) -> list[Html]:
    """The picture, and the largest transitions in the colours of the map."""
    if not matrix.changed.any():
        return [paragraph("Nothing changed.")]
    from .flows import drawing

    largest = [entry for entry in ranked(transitions.entries) if entry.changed][:MAX_SHOWN_TRANSITIONS]
    scale = float(matrix.areas.sum()) / transitions.area
    rows = [
        (swatch(entry.colour), entry.code, entry.name, number_text(entry.area * scale),
         f"{entry.area / transitions.area:.2%}")
        for entry in largest
    ]  # fmt: skip
    head = ("", "code", "from → to", matrix.unit, "share of the whole")
    return [figure(drawing(matrix)), heading("Largest transitions"), table(head, rows)]


def _matrix_table(matrix: Matrix, pair: ClassPair) -> list[Html]:
    head = ["", "from \\ to", *(one.name for one in matrix.afters)]
    rows: list[list[object]] = []
    for i, (class_, areas) in enumerate(zip(matrix.befores, matrix.areas, strict=True)):
        texts: list[object] = [number_text(area) for area in areas.tolist()]
        texts[i] = strong(str(texts[i]))
        rows.append([swatch(class_.colour), class_.name, *texts, number_text(float(areas.sum())) or "0"])
    before, after = matrix.areas.sum(axis=1), matrix.areas.sum(axis=0)
    sums = [number_text(area) or "0" for area in after.tolist()]
    rows.append(["", f"sum, {pair.after.label}", *sums, number_text(float(after.sum()))])
    net = [f"{'+' * (change > 0)}{number_text(change) or '0'}" for change in (after - before).tolist()]
    rows.append(["", "more or less than before", *net, ""])
    note = f"Rows: {pair.before.label}. Columns: {pair.after.label}. Bold, on the diagonal: what kept its class."
    if matrix.joined:
        note += f" {matrix.joined} smaller classes are joined; what went from one of them to another is bold too."
    return [table([*head, f"sum, {pair.before.label}"], rows), paragraph(note)]


def _chance(pair: ClassPair, changed: float) -> list[Html]:
    explained = (
        "A map is never all right, and a cell that is wrong at one date looks like change. Where nothing changes at"
        " all, two maps that are right on shares p1 and p2 of the area still differ on up to 1 - p1 · p2 of it,"
        " if their errors lie independently of each other. Errors that both maps make in the same places, as two maps"
        " by one classifier or book often do, cancel out: then it is less."
    )
    parts = [paragraph(explained)]
    accuracies = pair.before.accuracy, pair.after.accuracy
    if accuracies[0] and accuracies[1]:
        parts.append(paragraph(_verdict(accuracies[0], accuracies[1], changed)))
    else:
        parts.append(paragraph("These maps don't say how accurate they are. If both were as accurate as this:"))
        head = ("accuracy of each", "change by errors alone, at most", f"of the {changed:.1%} mapped")
        parts.append(table(head, [_chance_row(accuracy, changed) for accuracy in SHOWN_ACCURACIES]))
    advice = "For areas of change with confidence intervals, check a random sample of places per transition:"
    return [*parts, paragraph(advice, link(GUIDANCE, "Olofsson et al. 2014, good practices"))]


def _chance_row(accuracy: float, changed: float) -> tuple[str, str, str]:
    chance = chance_of_change(accuracy, accuracy)
    share = "all of it" if chance >= changed else f"{chance / changed:.0%}"
    return f"{accuracy:.0%}", f"{chance:.1%}", share if changed else ""


def _verdict(one: float, other: float, changed: float) -> str:
    """What the accuracies that the maps state mean for the change that they show."""
    chance = chance_of_change(one, other)
    said = (
        f"As their classifiers were tested, these maps are right on {one:.1%} and {other:.1%} of the area: up to"
        f" {chance:.1%} of it could look changed by errors alone. They show {changed:.1%}:"
    )
    if chance >= changed:
        return f"{said} all of it could be errors. Single transitions may still be real where they form whole places."
    return f"{said} errors could be up to {chance / changed:.0%} of that; at least {changed - chance:.1%} did change."
