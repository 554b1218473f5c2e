"""geoenc:listencoders: the encoders that can be chosen here."""

from __future__ import annotations

from .algorithm import GeoEncAlgorithm
from .definitions import optional_file


class ListEncoders(GeoEncAlgorithm):
    """What each encoder is, needs and allows."""

    ID = "listencoders"
    TITLE = "List encoders"
    GROUP = "Encoders"
    TAGS = "models weights cards licence license citation catalogue available encoder"
    HELP = """
    Lists the encoders that 'Encode raster' can use here: what each is, the ground sampling distance it was made for, its
    patch and bands, its licence and how to cite it, and whether its weights are in place.

    Result: the list in the log and, if asked for, as a page to read or as JSON for scripts.

    Example: run it after 'Import encoder' to see what was added.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(optional_file("OUTPUT_HTML", "Page", "HTML (*.html)"), "The list as a page to read.")
        self.add(optional_file("OUTPUT_JSON", "Cards", "JSON (*.json)"), "The encoder cards, for scripts.")
