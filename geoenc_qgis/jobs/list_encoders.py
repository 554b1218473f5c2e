"""The job `listencoders`: every encoder known on this machine."""

from __future__ import annotations

import json
from typing import Any

from pydantic import Field

from ..encoders import registry
from ..errors import EncoderError
from ..files import write_text
from ..page import Html, table, write_page
from ..report import Report
from .base import Job

HEAD = ("id", "title", "bands in", "bands out", "patch", "tile", "GSD", "licence", "on this machine", "weights")


class ListEncoders(Job):
    """List the encoders: what they are, what they take and give, their licence, whether their weights are here."""

    output_html: str | None = Field(None, description="page to write (.html)")
    output_json: str | None = Field(None, description="list to write (.json)")

    def run(self, report: Report) -> dict[str, Any]:
        known = []
        for path in registry.card_files().values():
            try:
                card = registry.read_card(path)
            except EncoderError as error:
                report.warn(error.text)
                continue
            lacking = registry.missing_files(card, path.parent)
            known.append({**card.model_dump(exclude={"architecture"}), "present": not lacking})
            here = "here" if not lacking else f"lacks {lacking[0]}"
            report.log(
                f"{card.id}: {card.title}; {card.dims} bands, {card.patch} px patches, {card.licence.name}; {here}"
            )
        outputs: dict[str, Any] = {"report": {"encoders": known}}
        if self.output_json:
            write_text(self.output_json, json.dumps(known, indent=1))
            outputs["OUTPUT_JSON"] = self.output_json
        if self.output_html:
            write_page(self.output_html, "Encoders", table(HEAD, [_row(card) for card in known]))
            outputs["OUTPUT_HTML"] = self.output_html
        return outputs


def _row(card: dict[str, Any]) -> tuple[object, ...]:
    licence, gsd = card["licence"], card["gsd"]
    named = (
        Html(f"<a href='{licence['url']}'>{licence['name']}</a>")
        if licence["url"].startswith("http")
        else licence["name"]
    )
    return (
        card["id"],
        card["title"],
        card["bands"] or "any",
        card["dims"],
        f"{card['patch']} px",
        f"{card['tile']} px",
        f"{gsd:g} m" if gsd else "any",
        named,
        "yes" if card["present"] else "no",
        (card["sha256"] or "made from a seed")[:12] if card["sha256"] else "made from a seed",
    )
