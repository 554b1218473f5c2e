"""The page of transitions: what changed into what, and how much of it errors of the maps could explain."""

from __future__ import annotations

import numpy as np

from ..core.page import Html, figure, heading, link, paragraph, strong, swatch, table, write_page
from ..core.words import Message, Words, counted, tr
from .codes import Transitions, ranked
from .matrix import Matrix, number_text, shown_matrix
from .pair import ClassPair

MAX_SHOWN_TRANSITIONS = 20  # in the table of the largest ones
SHOWN_ACCURACIES = (0.70, 0.75, 0.80, 0.85, 0.90, 0.95, 0.97, 0.99)
GUIDANCE = "https://doi.org/10.1016/j.rse.2014.02.015"  # Olofsson et al. 2014, Remote Sensing of Environment 148:42-57


def write_transitions_page(path: str, pair: ClassPair, transitions: Transitions) -> None:
    """Write it."""
    matrix = shown_matrix(transitions)
    title = tr("Transitions, {before} → {after}", before=pair.before.label, after=pair.after.label)
    parts = [_summary(transitions, matrix), heading(tr("What changed into what")), *_flows(matrix, transitions)]
    parts += [heading(tr("Matrix, {unit}", unit=matrix.unit)), *_matrix_table(matrix, pair)]
    parts += [heading(tr("How much could be errors of the maps")), *_chance(pair, transitions.changed_share)]
    write_page(path, title, *parts)


def chance_of_change(one: float, other: float) -> float:
    """The largest share of the area on which two maps of these accuracies differ where nothing changed, if their errors
    lie independently: 1 - p1 * p2, the share on which not both are right."""
    return 1 - one * other


def _summary(transitions: Transitions, matrix: Matrix) -> Html:
    changed = float(matrix.changed.sum())
    count = sum(entry.changed for entry in transitions.entries)
    kinds = counted(count, "{n:,} kind of transition", "{n:,} kinds of transitions")
    return paragraph(
        tr(
            "{changed} of {whole} {unit} changed ({share:.1%}), in {kinds}. Only places with a class at both dates"
            " count.",
            changed=number_text(changed) or "0",
            whole=number_text(float(matrix.areas.sum())),
            unit=matrix.unit,
            share=transitions.changed_share,
            kinds=kinds,
        )
    )


def _flows(matrix: Matrix, transitions: Transitions) -> list[Html]:
    """The picture, and the largest transitions in the colours of the map."""
    if not matrix.changed.any():
        return [paragraph(tr("Nothing changed."))]
    from .flows import drawing

    largest = [entry for entry in ranked(transitions.entries) if entry.changed][:MAX_SHOWN_TRANSITIONS]
    scale = float(matrix.areas.sum()) / transitions.area
    rows = [
        (swatch(entry.colour), entry.code, entry.name, number_text(entry.area * scale),
         tr("{share:.2%}", share=entry.area / transitions.area))
        for entry in largest
    ]  # fmt: skip
    head = ("", tr("code"), tr("from → to"), matrix.unit, tr("share of the whole"))
    return [figure(drawing(matrix)), heading(tr("Largest transitions")), table(head, rows)]


def _matrix_table(matrix: Matrix, pair: ClassPair) -> list[Html]:
    head = ["", tr("from \\ to"), *(one.name for one in matrix.afters)]
    rows: list[list[object]] = []
    for i, (class_, areas) in enumerate(zip(matrix.befores, matrix.areas, strict=True)):
        texts: list[object] = [number_text(area) for area in areas.tolist()]
        texts[i] = strong(texts[i])
        rows.append([swatch(class_.colour), class_.name, *texts, number_text(float(areas.sum())) or "0"])
    before, after = matrix.areas.sum(axis=1), matrix.areas.sum(axis=0)
    sums = [number_text(area) or "0" for area in after.tolist()]
    rows.append(["", tr("sum, {date}", date=pair.after.label), *sums, number_text(float(after.sum()))])
    net = [
        tr("{sign}{area}", sign="+" * (change > 0), area=number_text(change) or "0")
        for change in np.where(np.isclose(after, before), 0, after - before).tolist()
    ]
    rows.append(["", tr("more or less than before"), *net, ""])
    notes = [
        tr(
            "Rows: {before}. Columns: {after}. Bold, on the diagonal: what kept its class.",
            before=pair.before.label,
            after=pair.after.label,
        )
    ]
    if matrix.joined:
        notes.append(
            tr(
                "{n} smaller classes are joined; what went from one of them to another is bold too.",
                n=matrix.joined,
            )
        )
    return [table([*head, tr("sum, {date}", date=pair.before.label)], rows), paragraph(*notes)]


def _chance(pair: ClassPair, changed: float) -> list[Html]:
    explained = tr(
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
        parts.append(paragraph(tr("These maps don't say how accurate they are. If both were as accurate as this:")))
        mapped = tr("of the {share:.1%} mapped", share=changed)
        head = (tr("accuracy of each"), tr("change by errors alone, at most"), mapped)
        parts.append(table(head, [_chance_row(accuracy, changed) for accuracy in SHOWN_ACCURACIES]))
    advice = tr("For areas of change with confidence intervals, check a random sample of places per transition:")
    return [*parts, paragraph(advice, link(GUIDANCE, tr("Olofsson et al. 2014, good practices")))]


def _chance_row(accuracy: float, changed: float) -> tuple[Words, Words, Words]:
    chance = chance_of_change(accuracy, accuracy)
    explained: Words = ""
    if changed:
        explained = tr("all of it") if chance >= changed else tr("{share:.0%}", share=chance / changed)
    return tr("{share:.0%}", share=accuracy), tr("{share:.1%}", share=chance), explained


def _verdict(one: float, other: float, changed: float) -> Message:
    """What the accuracies that the maps state mean for the change that they show."""
    chance = chance_of_change(one, other)
    facts = {"one": one, "other": other, "chance": chance, "changed": changed}
    if chance >= changed:
        return tr(
            "As their classifiers were tested, these maps are right on {one:.1%} and {other:.1%} of the area: up to"
            " {chance:.1%} of it could look changed by errors alone. They show {changed:.1%}: all of it could be"
            " errors. Single transitions may still be real where they form whole places.",
            **facts,
        )
    return tr(
        "As their classifiers were tested, these maps are right on {one:.1%} and {other:.1%} of the area: up to"
        " {chance:.1%} of it could look changed by errors alone. They show {changed:.1%}: errors could be up to"
        " {share:.0%} of that; at least {certain:.1%} did change.",
        **facts,
        share=chance / changed,
        certain=changed - chance,
    )
