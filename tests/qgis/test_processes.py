"""What the engine's process gets from QGIS."""

from __future__ import annotations

import pytest


@pytest.fixture
def settings(geoenc):
    from qgis.core import QgsSettings

    made = QgsSettings()
    yield made
    made.remove("proxy")


def test_proxy_of_qgis_is_the_engines(settings):
    from geoenc.processing_algorithms.processes import proxy_variables

    assert proxy_variables() == {}
    values = {
        "proxyType": "HttpProxy",
        "proxyHost": "proxy.example.org",
        "proxyPort": "3128",
        "proxyUser": "me",
        "proxyPassword": "a@b",
        "noProxyUrls": ["http://inside", "http://also"],
    }
    for name, value in values.items():
        settings.setValue(f"proxy/{name}", value)
    assert proxy_variables() == {}, "settings that are switched off"
    settings.setValue("proxy/proxyEnabled", True)
    address = "http://me:a%40b@proxy.example.org:3128"
    assert proxy_variables() == {"HTTP_PROXY": address, "HTTPS_PROXY": address, "NO_PROXY": "http://inside,http://also"}
    settings.setValue("proxy/proxyType", "Socks5Proxy")
    assert proxy_variables()["HTTPS_PROXY"].startswith("socks5://")
    settings.setValue("proxy/proxyType", "DefaultProxy")
    assert proxy_variables() == {}


def test_options_may_be_given_by_number(geoenc):
    """QGIS' own help tells users to."""
    from geoenc.processing_algorithms import parameters
    from qgis.core import QgsApplication, QgsProcessingContext

    algorithm = QgsApplication.processingRegistry().algorithmById("geoenc:importencoder")
    entry = algorithm.parameterDefinition("ENTRY")
    for value, found in (("2", "target_encoder"), (0, "auto"), ("encoder", "encoder"), ("9", "9"), (None, "auto")):
        assert parameters.given_value(entry, {"ENTRY": value}, QgsProcessingContext()) == found
    made = parameters.with_options(algorithm.parameterDefinitions(), {"ENTRY": 2, "NAME": "a"}, QgsProcessingContext())
    assert made == {"ENTRY": "target_encoder", "NAME": "a"}
