"""The channels of encoders of Sentinel series, and the groups of them that are tokens; without torch."""

# Sentinel-1 in dB and Sentinel-2 as reflectance x 10000, in the order of pixels; NDVI is made of two of them.
CHANNELS = ("VV", "VH", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
RADAR = CHANNELS[:2]
RED, NIR = CHANNELS.index("B04"), CHANNELS.index("B08")
GROUPS = {
    "S1": (0, 1),
    "S2_RGB": (2, 3, 4),
    "S2_Red_Edge": (5, 6, 7),
    "S2_NIR_10m": (8,),
    "S2_NIR_20m": (9,),
    "S2_SWIR": (10, 11),
    "NDVI": (12,),
}
