<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>GeoEnc</name>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Prepare</source>
      <translation>Vorbereiten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Resample to a target GSD</source>
      <translation>Auf Ziel-Bodenauflösung (GSD) abtasten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>resolution pixel size warp reproject align grid downsample upsample geotiff cog gsd metres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Brings a raster to a ground sampling distance (GSD) in metres, whatever the unit of its coordinate system, on a grid that is the same for every raster: two scenes of one place then line up pixel for pixel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>'Encode raster' does this by itself. Use this algorithm to see what the encoder will see, or to bring several rasters onto one grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Target GSD: metres per pixel of the result; empty keeps the raster's own. Resampling: 'auto' averages when pixels become coarser, so that fine texture does not turn into noise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a GeoTIFF with the same bands, data type and nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a drone image of 0.031 m with Target GSD 0.3 becomes a raster for an encoder trained on aerial photographs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Any raster that QGIS opens as a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Target GSD [metres per pixel]</source>
      <translation>Ziel-GSD [Meter pro Pixel]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Ground sampling distance: how many metres a pixel covers after resampling. Empty: the raster's own. Use the one the encoder was trained for, and the same for all rasters that are to be compared.</source>
      <translation>Bodenauflösung (Ground Sampling Distance): wie viele Meter ein Pixel nach der Abtastung abdeckt. Leer: die des Rasters. Am besten die, für die der Encoder trainiert wurde, und dieselbe für alle Raster, die verglichen werden sollen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Target CRS</source>
      <translation>Ziel-KBS</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Projected coordinate system of the result. Empty: the raster's own, or its UTM zone when it is in degrees.</source>
      <translation>Projiziertes Koordinatenbezugssystem des Ergebnisses. Leer: das des Rasters oder, wenn dieses in Grad ist, seine UTM-Zone.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The part of the raster to process. Empty: the whole raster.</source>
      <translation>Welcher Teil ausgegeben wird. Leer: das ganze Raster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Resampling</source>
      <translation>Abtastung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>'auto' averages when pixels become more than 1.5 times coarser and is cubic otherwise. 'nearest' is for class rasters only.</source>
      <translation>'auto' mittelt, wenn die Pixel um mehr als das 1,5-Fache gröber werden, und rechnet sonst kubisch. 'nearest' ist nur für Klassenraster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Compression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How the GeoTIFF is compressed. 'jpeg' loses detail that encoders see.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Resampled raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The GeoTIFF to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encode</source>
      <translation>Kodieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encode raster (embeddings)</source>
      <translation>Raster kodieren (Embeddings)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>embedding embeddings features vision encoder deep learning neural network dino dinov3 vit jepa rcf ai gsd</source>
      <translation>Embedding Einbettung Merkmale Encoder kodieren Deep Learning neuronales Netz künstliche Intelligenz KI Bodenauflösung Raster</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Describes what every small patch of a raster looks like. An encoder, a model that has learnt to look at images, turns each patch (say 16 x 16 pixels) into a vector of numbers: its embedding. Patches that look alike get similar numbers, so embeddings can be coloured, grouped, searched and classified, mostly without any training.</source>
      <translation>Beschreibt, wie jedes kleine Stück eines Rasters aussieht. Ein Encoder, also ein Modell, das gelernt hat, Bilder anzusehen, macht aus jedem Bildausschnitt (Patch, etwa 16 x 16 Pixel) einen Vektor von Zahlen: sein Embedding. Ähnlich aussehende Ausschnitte erhalten ähnliche Zahlen. Embeddings lassen sich deshalb einfärben, gruppieren, durchsuchen und klassifizieren, meist ganz ohne Training.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encoder: 'geoenc-conv' (red, green, blue) and 'rcf' (any bands) work at once, without a download; others are added with 'Import encoder'. Target GSD: metres per pixel of what the encoder sees; an encoder recognises what it was trained on, at that scale. Bands: which bands to use; empty means red, green and blue. Scaling: how pixel values become 0 to 1; 'auto' suits 8-bit pictures and stretches anything else; 'reflectance' is for Sentinel-2 and the like; 'minmax' needs Scaling range.</source>
      <translation>Encoder: 'geoenc-conv' (Rot, Grün, Blau) und 'rcf' (beliebige Kanäle) sind sofort einsatzbereit, ohne Download; weitere kommen mit 'Encoder importieren' hinzu. Ziel-GSD: Meter pro Pixel, mit denen der Encoder das Bild sieht; er erkennt, was er im Training in dieser Größe gesehen hat. Kanäle: welche Kanäle verwendet werden; leer bedeutet Rot, Grün und Blau. Skalierung: wie aus Pixelwerten 0 bis 1 wird; 'auto' passt für 8-Bit-Bilder und streckt alles andere; 'reflectance' ist für Sentinel-2 und Ähnliches; 'minmax' benötigt den Skalierungsbereich.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: an embedding raster, a GeoTIFF with one cell per patch and one band per feature, in place on the map. Look at it with 'Embedding RGB' or 'Principal components', group it with 'Fit geocentroids'. If you named its output, an interrupted run resumes where it stopped when it is started again with the same values; a run to a temporary output starts over.</source>
      <translation>Ergebnis: ein Embedding-Raster, ein GeoTIFF mit einer Zelle pro Patch und einem Kanal pro Merkmal, lagerichtig auf der Karte. Ansehen lässt es sich mit 'Embedding-RGB' oder 'Hauptkomponenten', gruppieren mit 'Geozentroide anpassen'. Ein unterbrochener Lauf wird fortgesetzt, wenn er mit denselben Werten erneut gestartet wird, sofern das Ergebnis einen selbst gewählten Namen hat und keine temporäre Datei ist.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: an aerial photograph of 0.15 m, Target GSD 0.3.</source>
      <translation>Beispiel: ein Luftbild mit 0,15 m, Ziel-GSD 0,3.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An image: drone, aerial, satellite or radar; any raster that QGIS opens as a file.</source>
      <translation>Ein Bild: Drohne, Luftbild, Satellit oder Radar; jedes Raster, das QGIS als Datei öffnet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Band numbers in the order the encoder takes them, such as 4;3;2. Empty: red, green and blue; a single band is repeated.</source>
      <translation>Kanalnummern in der Reihenfolge, in der der Encoder sie erwartet, etwa 4;3;2. Leer: Rot, Grün und Blau; ein einzelner Kanal wird wiederholt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encoder</source>
      <translation>Encoder</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The model that looks at the pixels. 'geoenc-conv' (red, green, blue) and 'rcf' (any bands) need no download; 'Import encoder' adds others, 'List encoders' describes each one.</source>
      <translation>Das Modell, das sich die Pixel ansieht. 'geoenc-conv' (Rot, Grün, Blau) und 'rcf' (beliebige Kanäle) brauchen keinen Download; 'Encoder importieren' fügt weitere hinzu, 'Encoder auflisten' zeigt, wofür jeder geeignet ist.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For encoders that take any bands by their wavelengths (DOFA); others ignore it. 'auto' reads the raster's metadata, a STAC item beside it, or its bands' names (B02, VV, ...). landsat8 also covers Landsat 9. Subtract Sentinel-2's offset of 1000 (products since 2022) beforehand.</source>
      <translation>Für Encoder, die beliebige Kanäle anhand ihrer Wellenlängen verarbeiten (DOFA); andere beachten ihn nicht. 'auto' liest die Metadaten des Rasters, ein STAC-Item daneben oder die Namen der Kanäle (B02, VV, ...). landsat8 gilt auch für Landsat 9. Der Versatz von 1000 bei Sentinel-2 (Produkte seit 2022) muss vorher abgezogen werden.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Wavelengths [micrometres]</source>
      <translation>Wellenlängen [Mikrometer]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One per band, in the order of Bands, such as 0.665;0.56;0.49. For such encoders, when the raster doesn't give them.</source>
      <translation>Eine pro Kanal, in der Reihenfolge der Kanäle, etwa 0.665;0.56;0.49: für solche Encoder, wenn sie sonst nirgends angegeben sind.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scaling</source>
      <translation>Skalierung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto: uint8 for 8-bit rasters, else percentile; for encoders that know the sensor, its scale. uint8: 0..255. reflectance: 0..3558 of values x 10000. percentile: 2 to 98 % of each band. minmax: the Scaling range. none: values as they are.</source>
      <translation>auto: uint8 für 8-Bit-Raster, sonst percentile; bei Encodern, die den Sensor kennen, deren eigene Skala. uint8: 0..255. reflectance: 0..3558 der Werte x 10000. percentile: 2 bis 98 % jedes Kanals. minmax: der Skalierungsbereich. none: Werte unverändert.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scaling range</source>
      <translation>Skalierungsbereich</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Lowest and highest value for scaling 'minmax', such as 0,3000.</source>
      <translation>Kleinster und größter Wert, etwa 0,3000: für die Skalierung 'minmax'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scaling as in</source>
      <translation>Skalierung wie in</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster, colour model or centroid book whose scaling is used again, so that scenes are comparable.</source>
      <translation>Ein Embedding-Raster, Farbmodell oder Zentroidbuch, dessen Skalierung wiederverwendet wird, damit Szenen vergleichbar sind.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto, cpu, cuda, cuda:1 (the second GPU) or mps (Apple). 'auto' takes a GPU when there is one.</source>
      <translation>auto, cpu, cuda, cuda:1 (die zweite GPU) oder mps (Apple). 'auto' verwendet eine GPU, wenn es eine gibt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Precision of the encoder's arithmetic. 'auto' takes bfloat16 where the processor or GPU is faster with it.</source>
      <translation>Die des Encoders beim Rechnen. 'auto' verwendet bfloat16, wenn Prozessor oder GPU damit schneller sind.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Batch size [tiles]</source>
      <translation>Batchgröße [Kacheln]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Tiles encoded together; 0 chooses by the device. Fewer need less memory.</source>
      <translation>Kacheln, die gemeinsam kodiert werden; 0 richtet sich nach dem Gerät. Weniger brauchen weniger Speicher.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Tile size [pixels]</source>
      <translation>Kachelgröße [Pixel]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What the encoder sees at once: 224, or 96x160 (height x width); whole multiples of its patch. Empty: the encoder's own.</source>
      <translation>Was der Encoder auf einmal sieht: 224 oder 96x160 (Höhe x Breite); ganze Vielfache seines Patches. Leer: die des Encoders.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cell size [pixels]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Pixels of a cell's side; empty: the encoder's patch. 8 and 4 cost geoenc-conv and rcf (16 px) next to nothing; other encoders run once for each cell of a patch: 4 times for half of it, 16 for a quarter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Margin [patches]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Patches cut from each side of a tile because they saw too little of their surroundings. Empty: the encoder's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Work in pixels, without georeference</source>
      <translation>In Pixeln arbeiten, ohne Georeferenz</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For pictures that have no place on a map.</source>
      <translation>Für Bilder, die keinen Ort auf der Karte haben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stored as</source>
      <translation>Gespeichert als</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>float16 halves the file; its error is far below what matters for maps.</source>
      <translation>float16 halbiert die Datei; der Fehler liegt weit unter dem, was für Karten zählt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings</source>
      <translation>Embeddings</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The embedding raster, a GeoTIFF. It is not compressed: cells x bands x 2 bytes.</source>
      <translation>Das Embedding-Raster, ein GeoTIFF. Es ist nicht komprimiert: Zellen x Kanäle x 2 Byte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encode stack (dated rasters)</source>
      <translation>Rasterstapel kodieren (datierte Raster)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>time series temporal dates stack video v-jepa vjepa frames window multitemporal sentinel embedding stac change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Turns rasters of one place and many dates into a stack of embeddings: what every patch looks like, and how that changes over time. A video encoder (V-JEPA 2) sees a window of 16 dates at once and gives one embedding raster per two dates; other encoders look at each date alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters: as layers, a folder, or a STAC ItemCollection, in any order: they are sorted by date. Dates are read from the layers' temporal properties, tags or file names; else write a pattern such as S2_%Y%m%d* or the dates themselves. Rasters on other grids are resampled to the one that most have; rasters of the same date are mosaicked. Values are scaled together, so that dates can be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Masks: rasters that say which pixels are good, such as Sentinel-2's scene classification (SCL); Clear values are those that count as good. Gaps: what is not clear is left out ('mask'), or taken from the nearest clear date ('nearest'), or drawn between the clear dates before and after ('linear').</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a folder with one embedding raster per time step, and stack.json, which 'Stack change', 'Key dates', 'Animate', 'Stack classes', 'Fit colours' and 'Export embeddings' take. If you named its output, an interrupted run resumes where it stopped when it is started again; a run to a temporary output starts over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a folder of Sentinel-2 images of a year, bands 3;2;1, Target GSD 2.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters of one place at several dates, in any order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folder of rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>All rasters in this folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>STAC items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A STAC ItemCollection: one raster per item; an asset called scl or mask is its mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>STAC ItemCollection (*.json *.geojson)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order of the rasters, with commas: 2018-05-01,2018-06-01.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Masks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One quality raster per date, matched by the date in its name or by order; or one raster with one band per date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Clear values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Values of the masks that mean a clear pixel, such as 4-7,11. 4,5,6,7 are vegetation, soil, water and unclassified in Sentinel-2's SCL.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Gaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>mask: cells without enough clear pixels are nodata at that time. nearest: the nearest clear date. linear: between the clear dates before and after.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Window [dates]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many dates a video encoder sees together. Others look at each date alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Window stride [dates]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates from one window to the next. Empty: a whole window. A smaller stride lets windows overlap: smoother, but slower.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fetch from the network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fetch network addresses that STAC items or rasters refer to. Off: such addresses are refused, and their servers named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for the embedding rasters and stack.json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Export embeddings</source>
      <translation>Embeddings exportieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>export save pytorch torch pt geoparquet parquet zarr xarray numpy npy array table features deepearth quantise int8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Writes the embeddings of a raster or a stack for other programs, with everything known about them: place, dates, encoder. Give an embedding raster or a stack, not both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Format: pt for PyTorch (a dictionary with features, model_info and metadata, as DeepEarth's packages have it); geoparquet, a table with one row per cell and time; zarr, an array store for xarray and Dask (a folder, or one file when its name ends with .zarr.zip); npy for NumPy, with the facts in a .json beside it. If the name of the result has the ending of another format, it gets the right one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Aggregate: none keeps every cell and time. mean and max make one vector of all. spatial: the mean of all cells, one vector per time. temporal: the mean of all times, one vector per cell. quadrants: the means of the four quarters (north-west, north-east, south-west, south-east) at each time. Cells without data are left out of all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Quantise: int8 makes the file half or a quarter as large; the log gives the error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a stack of 12 months as GeoParquet with Aggregate temporal: one row per cell, ready for a classifier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster from 'Encode raster'. Give this or a stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of 'Encode stack'. Give this or an embedding raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>pt: PyTorch. geoparquet: a table of points or squares. npy: NumPy. zarr: an array store. Where a script gives no format, the ending of the result's name decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Aggregate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>none: all cells and times. mean, max: one vector. spatial: one per time. temporal: one per cell. quadrants: four per time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Quantise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>int8: numbers from -127 to 127 and a scale for each dimension; -128 is nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Geometry (GeoParquet)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells as their centres, or as squares, which makes a larger file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Exported embeddings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The file to write, with the ending of its format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>PyTorch (*.pt *.pth);;GeoParquet (*.parquet *.geoparquet);;NumPy (*.npy);;Zarr (*.zarr *.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding RGB (colours for embeddings)</source>
      <translation>Embedding-RGB (Farben für Embeddings)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>colour color visualise visualize picture pca umap tsne t-sne false-colour embedding rgb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shows an embedding raster as colours. The hundreds of numbers of each cell are brought down to three, shown as red, green and blue: places that look alike to the encoder get similar colours, borders between colours are borders between kinds of surface. The colours have no fixed meaning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Method: 'pca' takes the three directions in which the cells differ most, in seconds; 'umap' and 'tsne' lay cells out so that neighbours stay together, and also separate small differences, in about a minute. Colour model: from 'Fit colours' or an earlier run; with it the same ground gets the same colours in every scene and on every date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: an 8-bit RGB raster with nodata where there are no embeddings and, if asked for, the colour model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: encode two dates; colour the first and save its colour model; colour the second with that model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster from 'Encode raster'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How the many numbers become three; ignored when a Colour model is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colour model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colours fitted before, with the same encoder. Empty: new ones from this raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GeoEnc colour model (*.safetensors)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Neighbours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For umap and tsne: how many similar cells are compared at once. More show the large differences, fewer the fine ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Minimum distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For umap: a smaller value packs similar cells more tightly into similar colours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>rgb: all colours that a screen can show. lab: colours from CIELAB, in which equal steps look equal (except for the tenth that no screen can show); paler.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding RGB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The RGB raster, a GeoTIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colour model (saved)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Saves the colours for other scenes and dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fit colours (colour model)</source>
      <translation>Farben anpassen (Farbmodell)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>colour color palette umap tsne t-sne pca visualise visualize constant consistent series embedding rgb</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes a colour model: what turns embeddings into colours, so that places that look alike to the encoder get similar colours. Fitted once on several scenes or on all dates of a stack, and used by 'Embedding RGB' on each of them, it gives the same ground the same colour everywhere and always.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Give one of three: embedding rasters of one encoder; a stack; or a centroid book, whose centres stand for the rasters it was fitted on. Method: 'pca' shows the largest differences, in seconds; 'umap' and 'tsne' also separate small differences, in about a minute. Colours: 'rgb' uses all colours a screen has; 'lab' keeps steps visually even.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a colour model (.safetensors), for any raster of the same encoder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: UMAP on ten scenes of a region; each scene coloured with that model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding rasters of one encoder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of encoded dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A book from 'Fit geocentroids', in place of rasters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GeoEnc centroid book (*.safetensors)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>pca: linear, instant. umap: keeps neighbours together. tsne: likewise, slower.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Sample [cells]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells, spread over all rasters, that the colours are fitted on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same seed gives the same colours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The colours, for 'Embedding RGB'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Principal components of embeddings (PCA)</source>
      <translation>Hauptkomponenten von Embeddings (PCA)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>pca principal components reduce reduction dimensions variance embedding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Reduces the hundreds of bands of an embedding raster to a few that keep most of the differences between cells. The first component is the direction in which cells differ most, the second the next one, and so on. All cells are used, not a sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Components: how many come out. Three make a picture; 10 to 50 make a compact input for classification.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a raster with one band per component, nodata where there are no embeddings; if asked for, a colour model made of the first three, and a table of loadings, and a report that shows how much of the variance each component explains.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: 16 components of a 384-band embedding raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many components come out, at most the raster's bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Share of variance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Instead of Components: as many as explain this share of the variance, such as 0.95.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shown as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>rgb: the first three components as red, green and blue. turbo: the first one alone, from blue to red.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Principal components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The component raster, a GeoTIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Saves the components as a colour model for 'Embedding RGB'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Loadings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How much each band of the embedding weighs in each component.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>CSV (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A page with the scree plot and the explained variance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>HTML (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Similarity to places</source>
      <translation>Ähnlichkeit mit Orten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>similarity similar search cosine find alike retrieval query example points embedding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Point at a thing, find more like it: each cell gets a number that says how much it looks, to the encoder, like the places you give: 1 is the same, 0 unrelated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Places: points or polygons on what you look for; draw them in a scratch layer, or select features of any layer. Compare with: the mean of all places (one kind of thing), or the most similar of them (several kinds). Negative places: what must not be found; the number is then twice the similarity to the places minus that to the negatives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Find the same elsewhere: give as 'Raster of the places' the embedding raster on which the places lie, and as Embeddings another raster of the same encoder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a raster of similarities, shown in colours from low to high; with a threshold, cells below it are nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: three points on greenhouses, two negatives on white roofs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Points, lines or polygons on what you look for, in any CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Raster of the places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The embedding raster on which the places lie, where that is another one than Embeddings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>mean: the mean of all places. nearest: the most similar of them, for things that vary in look.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Negative places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What must not be found. On the same raster as the places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells below it become nodata. Empty: all cells keep their value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Similarity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The raster of similarities, a GeoTIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Geocentroids</source>
      <translation>Geozentroide</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Apply geocentroids (class map)</source>
      <translation>Geozentroide anwenden (Klassenkarte)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>kmeans k-means cluster classes classify unsupervised centroid book legend segmentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes a class map of an embedding raster: each cell gets the class of the nearest geocentroid of a centroid book. The class numbers and colours are the book's, so maps of different scenes and dates can be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book: from 'Fit geocentroids', made with the same encoder; without one, the book that comes with the plugin for the default encoder, fitted on open imagery of many places. A NumPy file of centres (.npy) also works. Colours: a NumPy file with one RGB row per class, in place of the book's colours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a class raster, shown with its legend. If asked for: the classes as an RGB picture; the distance of each cell to its centre (large where the book has nothing similar); the margin between the nearest and the second centre (small where a cell lies between two classes); a table of class, colour, number of cells and area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the book of last year's scene applied to this year's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Fit geocentroids', or a NumPy file of centres. Empty: the book bundled with the default encoder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book (*.safetensors *.npy)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An array with one RGB row per class, 0..255 or 0..1, in place of the book's colours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>NumPy (*.npy)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The class raster, a GeoTIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classes as RGB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The class colours as a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Distance to the centre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How unlike its class each cell is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Margin to the second centre</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How clearly each cell is of its class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Class, colour, number of cells, area; an HTML page if the name ends with .html.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>CSV (*.csv);;HTML (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fit geocentroids (k-means classes)</source>
      <translation>Geozentroide anpassen (k-Means-Klassen)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>kmeans k-means cluster clustering unsupervised classification centroid book codebook segmentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Finds the kinds of ground in embedding rasters without any labels. K-means looks for the given number of typical embeddings, the geocentroids; like ground goes to the same one. They are kept, with a colour each, in a centroid book: a small file that 'Apply geocentroids' uses on any raster of the same encoder, so that classes mean the same in every scene and on every date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings: one or more embedding rasters made with the same encoder. Clusters: how many kinds; 10 to 30 for an overview, hundreds for fine differences; 0 takes the book that comes with the plugin for its own encoders. Sample: how many cells are looked at; 0 takes all. Metric: 'euclidean' compares all of an embedding, 'cosine' its direction alone. Seed: the same seed gives the same book.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a centroid book (.safetensors) and, if asked for, a report with the size of each class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: 24 clusters from three scenes of one region, applied to all its scenes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding rasters of one encoder. Give these or a stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of encoded dates. Give this or embedding rasters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Clusters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many classes. 0: a copy of the book that comes with the encoder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells, spread over all rasters, that the centres are found from; 0: every cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Metric</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>cosine compares directions of embeddings, euclidean their differences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Iterations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>At most; it stops when nothing changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colours by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How class colours are chosen: like classes get like colours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same seed gives the same book.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The book, for 'Apply geocentroids'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Sizes and colours of the classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Animate stack (video)</source>
      <translation>Rasterstapel animieren (Video)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>video movie mp4 gif animation time lapse timelapse frames film compare encoders side by side temporal stack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes a video of a stack: one frame per date, with the date written on it. Colours are fitted once for all dates, so ground that looks the same keeps the same colour throughout, and nothing flickers. Cells without embeddings are grey stripes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Layout: 'single' shows the embeddings; 'side' the original beside them; 'stacked' the original above them; 'overlay' the embeddings over the original. Originals are stretched alike on all dates (2 to 98 %). Colour model: from 'Fit colours', made with the same encoder; without one, colours are fitted on all dates of the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>More stacks: shown beside the first, each with the name of its encoder. Stacks of the same encoder share its colours; those of another encoder are rotated to match the first one's as closely as possible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Without a stack, the rasters themselves are shown, with their dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result, any of: an MP4 (H.264), a GIF, a folder with one PNG per date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: layout 'side', 6 frames per second, for a year of Sentinel-2 images.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json from 'Encode stack'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>More stacks to compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>More stack.json files of the same place: one panel each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters (in place of a stack)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dated rasters, shown as they are; or embedding rasters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates of the rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order of the rasters, with commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>single: embeddings. side: original beside embeddings. stacked: original above embeddings. overlay: embeddings over the original.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Opacity of the overlay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Layout overlay: 0 shows the original alone, 1 the embeddings alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Fit colours' or 'Embedding RGB'. Empty: new colours from all dates of the stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How colours are fitted where no Colour model is given: pca in seconds, umap in about a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Bands of the originals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shown as red, green and blue, such as 3;2;1, or one band. Empty: those that were encoded, if they are three.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Frames per second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How fast the dates follow one another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>First date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>ISO date, such as 2018-05-01.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Last date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>ISO date; it is included.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Size of a panel [pixels]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Approximate length of a panel's longer side; each cell becomes a whole number of pixels, so it is not exact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Write dates and names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The date in the lower left corner; the names of several panels in their upper left ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>All panels in one video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Off: each panel becomes a video of its own, with its name added to the file's; the log lists them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Video</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>H.264, which every player and browser shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>MP4 (*.mp4)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GIF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>256 colours for all frames, repeated without end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GIF (*.gif)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folder of frames</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One PNG per date, named by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Key dates (choose dates of a series)</source>
      <translation>Schlüsseltermine (Termine einer Zeitreihe auswählen)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>keyframes key frames time series dates select choose sample thin importance temporal stack sowl k-center</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Chooses the dates that best represent a series, and shows how much each date differs from the one before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The embeddings of a date are averaged over the ground. Change is the distance (1 - cosine) to the date before, over the cells that both show; variance is that of the averaged features. The first and the last date are kept; each further one is the date farthest from all those already chosen. Dates that show less than half of the ground come last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack: from 'Encode stack'. Or rasters: they are encoded coarsely just for this, with Masks and Bands as there. Where no encoder can be used, dates are spread evenly in time, and the log says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a table of all dates (frame, date, change, variance, chosen, source); if asked for, a chart with pictures of the chosen dates; and the chosen rasters, which a model can hand on to 'Encode stack'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a year of Sentinel-2 images; take the 8 key dates, then encode these with a large model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters of one place at several dates, or embedding rasters of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>At least 2; the first and the last are always among them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Masks of the rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One quality raster per date, or one raster with one band per date, as for 'Encode stack'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Values of the masks that mean a clear pixel, such as 4-7,11.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Bands of the rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Band numbers, such as 3;2;1. Empty: red, green and blue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One row per date: frame, date, change, variance, chosen, source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Chart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Change over time, and the chosen dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Chosen rasters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack change (how much, and when)</source>
      <translation>Veränderung im Rasterstapel (wie stark und wann)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>change detection time series temporal dates difference cosine when magnitude season river deforestation polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shows where a place changed between the dates of a stack, how much, and when. Change of a cell is 1 - cosine between its embeddings at two times: 0 means that it looks the same, 1 that nothing is left in common.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Each time step is compared with the one before it. Cells that are masked then are compared with the last time they were seen, so clouds don't count as change. 'Seasonal' compares with the same season of earlier years instead, the nearest year first, so that spring and autumn don't count either; it needs a stack of more than a year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a raster with three bands: the total of all steps, the largest step, and the mean. If asked for: the date of the largest step, as a number such as 20170827, with a legend 'from → to'; a folder with one raster per step; polygons of connected cells whose largest change is above the threshold, with area, mean and largest change, and the two dates between which it was largest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells seen at fewer than two dates that can be compared are nodata. Light, haze and season also change how ground looks: read small values as 'no change', and compare with ground you know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: Landsat images of 25 years: the old and new courses of a river.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The stack.json of 'Encode stack'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Compare with the same season of earlier years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates are of one season when they are whole years apart, give or take half the usual step between dates (15 to 45 days).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells whose largest change is not above it are left out of the polygons and dates. Empty: polygons of what stands out (median + 4 x 1.4826 x MAD of the largest change; where most of the ground changed, the level that best splits it in two; the log gives it), dates everywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Total, largest and mean change, a GeoTIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Date of the largest change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates as YYYYMMDD, with a legend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for one raster per step, and a stack.json of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Connected cells of change, with area, change and dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack classes (class maps over time)</source>
      <translation>Klassen im Rasterstapel (Klassenkarten über die Zeit)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>time series temporal classes kmeans geocentroids area statistics land cover dynamics chart table centroid book</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes a class map of every date of a stack, and shows how the area of each class changes over time. Each cell gets the class of the nearest geocentroid of a centroid book, so that a class is the same thing, in the same colour, at all dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book: from 'Fit geocentroids', fitted on the same stack or on rasters of the same encoder; without one, the ready book of the default encoder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a folder with one class raster per date, shown with its legend, and a stack.json. If asked for: a table of area and share per date and class (CSV); a page with the shares and areas of the largest classes over time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: 'Fit geocentroids' with 12 clusters on a stack of 25 years, then this: forest, pasture, sand and river in hectares, year by year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for the class rasters and their stack.json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Start, end, class, colour, cells, area and share, one row per date and class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Page of areas over time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Opens in a browser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of the classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels</source>
      <translation>Trainingsdaten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classify (with a trained classifier)</source>
      <translation>Klassifizieren (mit trainiertem Klassifikator)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>supervised classification predict apply classifier land cover map probability confidence random forest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Gives every cell of an embedding raster its class, using a classifier from 'Train classifier'. The raster must come from the same encoder; it can be of another scene or date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a class raster with names and colours. If asked for: a raster of confidence, the probability of the chosen class (0 to 1); one of the probabilities of all classes, one band each; and a table of areas. A classifier of several labels gives one band per class, 1 where it is present. A classifier of whole rasters gives all cells the class of the raster, and the table holds its probabilities.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Look at the confidence: where it is low, label a few more places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the classifier of one aerial image applied to its neighbour.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster of the classifier's encoder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json, for a classifier that was trained on a stack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Train classifier'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GeoEnc classifier (*.geoenc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Probability of the chosen class, 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One band per class; 'Vote' takes these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells and area per class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Raster to polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>polygonize vectorize vectorise polygons vector classes sieve simplify area objects segments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Turns a map of classes into polygons: connected cells of one class become one polygon, with its class, name, area and number of cells. Neighbours share their border point by point: there are no gaps and no overlaps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Works on what 'Classify', 'Apply geocentroids', 'Stack classes' and 'Vote' write, and on any other raster of whole numbers. Of a measurement, such as 'Similarity' or 'Stack change', give a Threshold: cells that reach it become polygons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Smallest area: what is smaller joins the neighbour with which it shares most of its outline. Simplify: how far an outline may run beside the cells; stairs become slopes. Empty draws it within one cell, 0 keeps the cells' corners.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a polygon layer in the colours of the raster. Its areas are true on the ellipsoid, whatever the CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a class raster of cells of 1 m, Smallest area 25, Simplify empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A class raster of one band, or with Threshold a measurement: its first band, of a change raster the largest change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A raster on the same grid, such as the confidence of 'Classify': each polygon gets its mean, as the field score.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For measurements: cells with at least this value become polygons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Smallest area [m²]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A smaller area joins the neighbour with which it shares most of its outline; one that has no neighbour stays. Empty: all areas stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Simplify [metres]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How far an outline may run beside the cells. Empty: the side of a cell. 0: the cells' corners.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Class, name, area and cells of each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Train classifier (from labels)</source>
      <translation>Klassifikator trainieren (mit Trainingsdaten)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>supervised classification classifier random forest rf linear probe logistic regression mlp knn nearest neighbours few-shot training samples labels land cover accuracy confusion matrix multi-label bigearthnet crop type ensemble</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Learns classes from places you have labelled on embedding rasters, and shows how well it can tell them apart. Five clicks per class are enough for a first map: put points on the ground, name their class in a text field, run this with method knn or linear, then 'Classify'; look, add points where it is wrong, run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings: rasters of one encoder, all of which are learnt from; or a stack of dates, in which it learns each cell's course over time, as for crops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels: points or polygons whose Field names the class (text or number); or a class raster, whose pixels are aggregated to cells. Or a Label table: labels of whole rasters, as CSV with the columns raster and labels, or BigEarthNet's JSON. Several labels: several classes can be at one place; Field holds a list (a;b), or names several fields of 0 and 1 (water;forest), one per class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Method: linear (a plane between the classes) is fast and hard to beat; knn compares with the labelled cells, best for very few labels; rf is a random forest; mlp a small neural network for thousands of labels; ensemble lets all four vote and says whether that helps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scores: places near each other look alike, so testing on random cells flatters the scores. Here the map is cut into blocks; each part is tested by a classifier that never saw its blocks. Where there are many labels, a further share of the blocks is held out for a final test. ± is a 95 % interval over the folds. Classes with fewer samples than folds are left out, and the log says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a classifier (.geoenc), which has then learnt from all labels; if asked for, a report with confusion matrix, scores per class, reliability, learning curve and pictures of the embeddings; the scores as JSON; the places that were confused, as points with the most confident first; and the prediction of each sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: an aerial image encoded with the default encoder, twenty points on meadow, trees, roofs and roads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of encoded dates: a cell is described by its embeddings over time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Points or polygons whose Field names the class, or a class raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The field with the class. For several labels also the names of several fields, water;forest. For a class raster the number of its band; empty: the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Label table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels of whole rasters, in place of Labels: a CSV (raster, labels) or BigEarthNet's JSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Label table (*.csv *.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>rf: random forest. linear: logistic regression. mlp: small neural network. knn: nearest labelled cells. ensemble: all four vote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Several labels at one place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Each class is present or absent, independently of the others; thresholds come from the folds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many parts the labels are split into for testing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folds by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What stays together: blocks of the map, all of a raster, or a value of the Fold field. random: nothing; the scores are then better than the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fold field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For folds by field: such as the number of a plot or a region.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Block size [map units]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Side of the blocks. Empty: a tenth of the labels' extent, smaller where classes would lie in too few blocks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Test share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Share of the blocks that is held out for a final test, if there are enough labels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rare classes count as much as common ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Off: common classes win where in doubt, which gets more cells right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Forest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Of the random forest. default: 200 trees. seminar: 20 trees of at least 10 samples per leaf, without bootstrap, as in the DOFA seminar on BigEarthNet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Parts of the time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For a stack: into how many equal parts its time is cut; dates of a part are averaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Values that are not a class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For a class raster, such as 0,255.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classes of the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>bigearthnet19: BigEarthNet's 43 classes become 19 by its published rule.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same seed gives the same classifier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For 'Classify'.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>All figures, for programs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Confused places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Samples that a classifier which had not seen their place got wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Predictions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Each sample with its label, its prediction out of fold and the probabilities.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Vote (of several class maps)</source>
      <translation>Abstimmen (mehrere Klassenkarten)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>vote voting majority soft weighted ensemble stacking combine classification agreement consensus mode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Combines several class maps of one place into one: from different encoders, methods, seeds or dates. Where their errors differ, the vote is better than each map; where they agree, it can be trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rule: majority: each raster has one vote. weighted: each has the votes that Weights gives it. soft: the probabilities of all classes are added ('Probabilities' of 'Classify'), so that a sure raster counts more than a doubtful one; with weights if given. stacked: labelled places decide how the rasters are combined; use labels that the classifiers have not seen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A tie goes to the tied class that the first raster prefers, then the second, and so on: put the best one first. Nodata abstains. Classes are matched by name, for rasters that 'Classify' made, else by number. Rasters on other grids, as other encoders give them, are sampled at the first one's cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a class raster; if asked for, a raster of agreement: the share of votes that the chosen class got.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the probabilities of one scene by three encoders, rule soft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Class rasters, or rasters of probabilities; the first decides ties and gives the grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>majority, weighted, soft (needs probabilities) or stacked (needs labels).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One number per raster, in their order: 2;1;1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For the rule stacked: points or polygons with their class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For the rule stacked: the field of the labels with the class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For the rule stacked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Share of the votes for the class, 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encoders</source>
      <translation>Encoder</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Import encoder</source>
      <translation>Encoder importieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>weights checkpoint model download offline dinov3 dinov2 vjepa dofa safetensors pth pt hugging face hub card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Adds an encoder to the list of 'Encode raster'. The weights themselves show which one it is: DINOv3 (vision transformers and ConvNeXts), DINOv2, V-JEPA 2, DOFA, or an encoder trained with GeoEnc. They are checked tensor by tensor, written to your own data folder in a safe format, and described by a card; the same file imported twice is the same encoder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Give one of three. Weights file: the authors' .pth, .pt or .safetensors file. Model folder: a download from the Hub (config.json and model.safetensors), or a folder of a GeoEnc encoder (card.json and weights). Name alone: the id of an encoder that 'List encoders' shows as not on this machine; it is downloaded from the Hub with your own login there, through QGIS's proxy, and an interrupted download resumes. Licence: some weights may be used only by those who accept their terms; nothing is downloaded or imported before that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: the encoder's id, the name to choose in 'Encode raster' and in models.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: Weights file dinov3_vits16_pretrain_lvd1689m-08c60483.pth, licence accepted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Weights file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>As its authors publish it: .pth, .pt or .safetensors. No code in it is run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Model folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A downloaded model: config.json and model.safetensors; or card.json and weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encoder card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What the weights don't say, in the form of models/*.json in the plugin: mean, std, gsd, tile, licence, architecture. With hub_id and revision it is downloaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The id to give it. Empty: derived from the weights. Given alone: the known encoder to download.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Part of the checkpoint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>V-JEPA 2's training checkpoints hold two encoders. 'auto' takes 'encoder', as the Hub's weights do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>I accept the licence of these weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Some weights (DINOv3's) may be used only by those who accept their terms, which the message and the card name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encoder id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>List encoders</source>
      <translation>Encoder auflisten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>models weights cards licence license citation catalogue available encoder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Lists the encoders that 'Encode raster' can use here: what each is, the ground sampling distance it was made for, its patch and bands, its licence and how to cite it, and whether its weights are installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: the list in the log and, if asked for, as a page to read or as JSON for scripts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: run it after 'Import encoder' to see what was added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The list as a page to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The encoder cards, for scripts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Mask preview</source>
      <translation>Maskenvorschau</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>mask masks training jepa hidden preview crops augmentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Draws crops of your rasters as 'Train encoder' sees them: above as they are, below with what is hidden in orange. Nodata is grey.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Check whether a crop shows enough for a person to tell what is hidden: if not, take larger crops or a coarser raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a picture (PNG).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters with the same bands; or all dates of one place, for Video.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>All rasters in this folder and its subfolders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The rasters are dates of one place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Learns from how places change over time: the encoder then takes stacks, two dates per token.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For Video: auto, a pattern of the file names such as S2_%Y%m%d*, or ISO dates in the order of the rasters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Band numbers such as 4;3;2. Empty: all but alpha.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How values become 0 to 1, the same for all rasters. auto: uint8 for 8-bit rasters, else percentile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Crop size [pixels]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Side of the crops, a multiple of 16. Larger ones show more around each place and take longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates of a crop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For Video: how many dates are looked at together, an even number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same seed draws the same crops and masks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Crops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many are drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The crops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>PNG (*.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Train encoder (pico-JEPA)</source>
      <translation>Encoder trainieren (Pico-JEPA)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>train training learn learning self-supervised jepa own sensor foundation model pretrain unlabelled unlabeled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Trains a small encoder on your own rasters, without labels: parts of each picture are hidden, and the encoder learns to tell from the rest what is there. Use it for a sensor that no ready encoder knows: any number of bands, radar, multispectral, or dates of one place. The result can then be chosen as Encoder like any other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters: the more different ground, the better; thousands of tiles for an evening's training. A few minutes show whether it works, hours make it good; a GPU is much faster. Cancel ends it early with a usable encoder. A run that was interrupted resumes where it stopped when it is started again with the same values, if its output is not a temporary one. 'Mask preview' shows what is hidden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Watch: the loss should fall while the features' deviation and effective rank stay up; if these fall towards 0 and 1 the encoder is collapsing, and the log says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: an encoder under Name, and a folder with its card and weights that 'Import encoder' takes on another machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a folder of 500 drone orthophotos, size pico, 240 minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>pico: 3.7 million parameters, for a processor. tiny and small: 10 and 22 million, for a GPU and many rasters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Steps [batches]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How long to train, unless Minutes is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How long to train, instead of Steps. 0: use Steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Batch size [crops]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Crops per training step. Fewer need less memory and learn less well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The id to choose the encoder by. Empty: made from its size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Of the arithmetic. 'auto' takes bfloat16 where the machine is faster with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for card.json and the weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Curves of the training, and one place in the colours of the encoder on its way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../models/imagetomaps.model3" />
      <source>Graphs</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../../models/imagetomaps.model3" />
      <source>GeoEnc</source>
      <translation>GeoEnc</translation>
    </message>
    <message>
      <location filename="../../models/imagetomaps.model3" />
      <source>Encodes an image and makes three maps of it: the embeddings as colours, their principal components, and classes of ground found without labels (k-means geocentroids). Four results come out: the embeddings, an RGB picture, three principal components, and a class raster with its legend.</source>
      <translation>Kodiert ein Bild und macht drei Karten daraus: die Embeddings als Farben, ihre Hauptkomponenten und ohne Trainingsdaten gefundene Klassen der Erdoberfläche (k-Means-Geozentroide). Es entstehen vier Ergebnisse: die Embeddings, ein RGB-Bild, drei Hauptkomponenten und ein Klassenraster mit Legende.</translation>
    </message>
    <message>
      <location filename="../../models/imagetomaps.model3" />
      <source>How many classes of ground. 0: the book that comes with the default encoder, whose classes and colours are the same in every image.</source>
      <translation>Anzahl der Klassen. 0: das fertige Zentroidbuch des angegebenen Encoders, dessen Klassen und Farben in jedem Bild gleich sind.</translation>
    </message>
    <message>
      <location filename="../../models/imagetomaps.model3" />
      <source>The id of an encoder; 'List encoders' shows which there are. The default needs no download.</source>
      <translation>Die Kennung eines Encoders; 'Encoder auflisten' zeigt, welche es gibt. Der voreingestellte braucht keinen Download.</translation>
    </message>
    <message>
      <location filename="../../models/imagetomaps.model3" />
      <source>An image: drone, aerial, satellite or radar.</source>
      <translation>Ein Bild: Drohne, Luftbild, Satellit oder Radar.</translation>
    </message>
    <message>
      <location filename="../../models/imagetomaps.model3" />
      <source>Metres per pixel of what the encoder sees. Empty: the image's own.</source>
      <translation>Meter pro Pixel, mit denen der Encoder das Bild sieht. Leer: die des Bildes.</translation>
    </message>
    <message>
      <location filename="../../models/imagetomaps.model3" />
      <source>Image to maps</source>
      <translation>Bild zu Karten</translation>
    </message>
    <message>
      <location filename="../../models/imagetomaps.model3" />
      <source>RGB</source>
      <translation>RGB</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/addresses.py" />
      <source>a web service or database</source>
      <translation>einem Webdienst oder einer Datenbank</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>Run 'Install the engine' (geoenc:installengine) once, or set the environment variable GEOENC_PYTHON to the Python of an environment that has the engine's packages.</source>
      <translation>Führen Sie einmal 'Engine installieren' (geoenc:installengine) aus oder setzen Sie die Umgebungsvariable GEOENC_PYTHON auf das Python einer Umgebung, die die Pakete der Engine enthält.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>the setting geoenc/engine_python</source>
      <translation>die Einstellung geoenc/engine_python</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>GeoEnc's engine wasn't found: {origin} is '{python}', which is not a program. {hint}</source>
      <translation>Die Engine von GeoEnc ist nicht da: {origin} nennt '{python}', und das ist kein Programm. {hint}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>GeoEnc's engine isn't installed. {hint}</source>
      <translation>Die Engine von GeoEnc ist nicht installiert. {hint}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>Cancelled. The engine didn't answer and was stopped.</source>
      <translation>Abgebrochen. Die Engine antwortete nicht und wurde beendet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>Cancelled.</source>
      <translation>Abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>(no output)</source>
      <translation>Sie hat keine Meldung hinterlassen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>The engine's Python '{python}' is older than {oldest}. {hint}</source>
      <translation>Das Python der Engine '{python}' ist älter als {oldest}. {hint}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>The engine stopped unexpectedly ({cause}). Its last output:
{words}</source>
      <translation>Die Engine wurde unerwartet beendet ({cause}). Ihre letzten Meldungen:
{words}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>A temporary output has another name each time, so the same job would start over. Name the output to be able to resume.</source>
      <translation>Ein temporäres Ergebnis heißt jedes Mal anders: derselbe Lauf beginnt von vorn. Geben Sie der Ausgabe einen Namen, um fortsetzen zu können.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>The engine's Python '{python}' can't be started: {fault}. {hint}</source>
      <translation>Das Python der Engine '{python}' lässt sich nicht starten: {fault}. {hint}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>exit code {code}</source>
      <translation>Rückgabewert {code}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>signal {name}, perhaps out of memory</source>
      <translation>Signal {name}, vielleicht aus Speichermangel</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>signal {name}</source>
      <translation>Signal {name}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The engine is ready: {python}</source>
      <translation>Die Engine ist bereit: {python}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Making the engine's environment in {folder}</source>
      <translation>Die Umgebung der Engine wird in {folder} angelegt</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Free some space for {folder} or set GEOENC_HOME to a folder you can write to.</source>
      <translation>Schaffen Sie Platz für {folder} oder setzen Sie GEOENC_HOME auf einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The engine can't be written: {fault}.</source>
      <translation>Die Engine lässt sich nicht schreiben: {fault}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Installing {torch}; this is the largest download</source>
      <translation>{torch} wird installiert; das ist der größte Download</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Installing the other packages</source>
      <translation>Die übrigen Pakete werden installiert</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>{python} can't make virtual environments.</source>
      <translation>{python} kann keine virtuellen Umgebungen anlegen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The Python found here</source>
      <translation>Das hier gefundene Python</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Install its venv package (on Debian and Ubuntu: apt install python3-venv) or give another PYTHON.</source>
      <translation>Installieren Sie das zugehörige venv-Paket (unter Debian und Ubuntu: apt install python3-venv) oder geben Sie ein anderes PYTHON an.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>{python} is not a Python of version {wanted} or newer.</source>
      <translation>{python} ist kein Python der Version {wanted} oder neuer.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Give another PYTHON.</source>
      <translation>Geben Sie ein anderes PYTHON an.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>No Python {wanted} or newer was found.</source>
      <translation>Es wurde kein Python {wanted} oder neuer gefunden.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Install one and give its path as PYTHON.</source>
      <translation>Installieren Sie eines und geben Sie seinen Pfad als PYTHON an.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Start it again to install from scratch.</source>
      <translation>Starten Sie erneut, um von Grund auf zu installieren.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>no message</source>
      <translation>keine Meldung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The disk is full.</source>
      <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Free about 8 GB, or set GEOENC_HOME to a folder on another disk.</source>
      <translation>Schaffen Sie etwa 8 GB Platz oder setzen Sie GEOENC_HOME auf einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>pip's package index has no CPU-only PyTorch.</source>
      <translation>Der Paketindex von pip hat kein PyTorch nur für CPU.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Give PyTorch's own index for CPU (its web page 'Get started' names it) as TORCH_INDEX, or install without CPU_ONLY.</source>
      <translation>Geben Sie den PyTorch-eigenen Index für CPU (auf der Webseite 'Get started' genannt) als TORCH_INDEX an oder installieren Sie ohne CPU_ONLY.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The packages can't be downloaded ({reason}).</source>
      <translation>Die Pakete lassen sich nicht herunterladen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Check the network and proxy (HTTPS_PROXY); without a network set PIP_NO_INDEX=1 and PIP_FIND_LINKS to a folder of wheels, or GEOENC_PYTHON to a Python that has them.</source>
      <translation>Prüfen Sie Netzwerk und Proxy (HTTPS_PROXY); ohne Netzwerk setzen Sie PIP_NO_INDEX=1 und PIP_FIND_LINKS auf einen Ordner mit Wheels oder GEOENC_PYTHON auf ein Python, das die Pakete enthält.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The engine couldn't be installed: {reason}.</source>
      <translation>Die Engine konnte nicht installiert werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>See the log above.</source>
      <translation>Das Protokoll oben enthält alle Einzelheiten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Another installation is running; waiting for it</source>
      <translation>Eine andere Installation läuft; es wird auf sie gewartet</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The engine isn't installed.</source>
      <translation>Die Engine ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Run scripts/setup.</source>
      <translation>Führen Sie scripts/setup aus.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Install the engine</source>
      <translation>Engine installieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>install setup update pytorch torch pip environment venv offline gpu cuda python engine</source>
      <translation>installieren einrichten aktualisieren Umgebung Engine Grafikkarte PyTorch Python</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Installs what GeoEnc computes with (PyTorch and other packages) in a folder of its own. QGIS's Python is not touched. Needed once; it downloads between 1 and 6 GB and takes some minutes. An interrupted installation starts again from scratch.</source>
      <translation>Installiert in einem eigenen Ordner, womit GeoEnc rechnet (PyTorch und andere Pakete). Das Python von QGIS bleibt unberührt. Einmal nötig; dabei werden 1 bis 6 GB heruntergeladen, was einige Minuten dauert. Eine unterbrochene Installation beginnt von vorn.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Without GPU libraries: smaller, for machines without an NVIDIA GPU. On Linux this needs PyTorch's own package index for CPU as PyTorch index. Python: a Python 3.11 or newer to make the environment with; empty looks for one.</source>
      <translation>Ohne GPU-Bibliotheken: kleiner, für Rechner ohne NVIDIA-GPU. Unter Linux wird dazu der PyTorch-eigene Paketindex für CPU als PyTorch-Index gebraucht. Python: ein Python 3.11 oder neuer, mit dem die Umgebung angelegt wird; leer: es wird eines gesucht.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Without a network, or where an administrator installs software: make an environment elsewhere with the packages of geoenc_qgis/requirements.txt, and set the environment variable GEOENC_PYTHON (or the advanced setting geoenc/engine_python) to its Python; this algorithm is then not needed. Wheels in a folder are found with the variables PIP_NO_INDEX=1 and PIP_FIND_LINKS. GEOENC_HOME names another folder for the engine and your encoders.</source>
      <translation>Ohne Netzwerk oder wo Administratoren die Software installieren: Legen Sie anderswo eine Umgebung mit den Paketen aus geoenc_qgis/requirements.txt an und setzen Sie die Umgebungsvariable GEOENC_PYTHON (oder die erweiterte Einstellung geoenc/engine_python) auf ihr Python; dieser Algorithmus wird dann nicht gebraucht. Wheels in einem Ordner werden mit den Variablen PIP_NO_INDEX=1 und PIP_FIND_LINKS gefunden. GEOENC_HOME nennt einen anderen Ordner für die Engine und Ihre Encoder.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Result: the path of the engine's Python.</source>
      <translation>Ergebnis: der Pfad des Pythons der Engine.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Without GPU libraries</source>
      <translation>Ohne GPU-Bibliotheken</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Smaller, for machines without an NVIDIA GPU.</source>
      <translation>Kleiner, für Rechner ohne NVIDIA-GPU.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>A Python 3.11 or newer to make the environment with. Empty: one is searched for.</source>
      <translation>Ein Python 3.11 oder neuer, mit dem die Umgebung angelegt wird. Leer: es wird gesucht.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Install again</source>
      <translation>Erneut installieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Makes the environment again even if it exists.</source>
      <translation>Legt die Umgebung neu an, obwohl sie da ist.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>PyTorch index</source>
      <translation>PyTorch-Index</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Address of the package index for PyTorch alone, such as the one for CPU or for a CUDA version.</source>
      <translation>Adresse des Paketindex nur für PyTorch, etwa des Index für CPU oder für eine CUDA-Version.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>The engine's Python</source>
      <translation>Python der Engine</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>GEOENC_PYTHON or the setting geoenc/engine_python names another Python, which GeoEnc goes on using; clear it to use this engine.</source>
      <translation>GEOENC_PYTHON oder die Einstellung geoenc/engine_python nennt ein anderes Python, das GeoEnc weiterhin verwendet; löschen Sie den Eintrag, um diese Engine zu verwenden.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Start with 'Image to maps' on a raster.</source>
      <translation>Beginnen Sie mit 'Bild zu Karten' auf einem Raster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>{driver}, which the engine can't read</source>
      <translation>{driver}, was die Engine nicht lesen kann</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>The layer '{layer}' can't be passed on with its CRS and nodata. Save it with Export &gt; Save As, then use that.</source>
      <translation>Der Layer '{layer}' lässt sich nicht mit seinem KBS und seinen Leerwerten weitergeben. Speichern Sie ihn mit Exportieren &gt; Speichern als und verwenden Sie diese Datei.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>The features of '{layer}' can't be passed on: {fault}</source>
      <translation>Die Objekte von '{layer}' lassen sich nicht weitergeben: {fault}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{path}' is a folder, not a raster.</source>
      <translation>'{path}' ist ein Ordner, kein Raster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{path}' is empty (0 bytes).</source>
      <translation>'{path}' ist leer (0 Byte).</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source> On the command line, give the parameter once per raster.</source>
      <translation> Geben Sie auf der Kommandozeile den Parameter einmal pro Raster an.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{source}' is neither a raster file that exists nor a raster layer of the project.{several}</source>
      <translation>'{source}' ist weder eine vorhandene Rasterdatei noch ein Rasterlayer des Projekts.{several}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{path}' is not a raster that GDAL can read: {reason}</source>
      <translation>'{path}' ist kein Raster, das GDAL lesen kann: {reason}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{path}' holds a raster of another name; give that: {first}</source>
      <translation>'{path}' enthält ein Raster mit anderem Namen; geben Sie dieses an: {first}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{path}' holds {n} rasters; give one of them, such as {first}</source>
      <translation>'{path}' enthält {n} Raster; geben Sie eines davon an, etwa {first}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{path}' holds no raster bands.</source>
      <translation>'{path}' enthält keine Rasterkanäle.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>The layer '{layer}' has several nodata values set, but a file can have only one. Save it with Export &gt; Save As, then use that file.</source>
      <translation>Für den Layer '{layer}' sind mehr Leerwerte eingestellt als der eine, den eine Datei haben kann. Speichern Sie ihn mit Exportieren &gt; Speichern als und verwenden Sie diese Datei.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>The layer '{layer}' ({kind}; {columns} x {rows} pixels) is too large to be copied to a temporary file. Save the part you need with Export &gt; Save As, then use that file.</source>
      <translation>Der Layer '{layer}' ({kind}; {columns} x {rows} Pixel) ist zu groß, um in eine temporäre Datei kopiert zu werden. Speichern Sie den benötigten Teil mit Exportieren &gt; Speichern als und verwenden Sie diese Datei.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>The layer '{layer}' ({kind}) is rendered on request and has no pixels of its own. Save the part you need with 'Convert map to raster' or Export &gt; Save As, then use that file.</source>
      <translation>Der Layer '{layer}' ({kind}) ist ein auf Anfrage gezeichnetes Bild ohne eigene Pixel. Speichern Sie den benötigten Teil mit 'Karte in Raster umwandeln' oder Exportieren &gt; Speichern als und verwenden Sie diese Datei.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>The layer '{layer}' can't be copied to a temporary file. Save it with Export &gt; Save As, then use that.</source>
      <translation>Der Layer '{layer}' lässt sich nicht in eine temporäre Datei kopieren. Speichern Sie ihn mit Exportieren &gt; Speichern als und verwenden Sie diese Datei.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{path}' would fetch data from {hosts}, which you have not named. Give a file that holds the data itself, or the address.</source>
      <translation>{label}: '{path}' würde Daten von {hosts} abrufen, ohne dass Sie dies angegeben haben. Geben Sie eine Datei an, die die Daten selbst enthält, oder die Adresse.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: there is no file '{path}'; check the path.</source>
      <translation>{label}: Es gibt keine Datei '{path}'; prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{value}' is neither a vector file nor a vector layer of the project.</source>
      <translation>{label}: '{value}' ist weder eine Vektordatei noch ein Vektorlayer des Projekts.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{value}' is neither a raster nor a vector file, nor a layer of the project.</source>
      <translation>{label}: '{value}' ist weder eine Raster- noch eine Vektordatei noch ein Layer des Projekts.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{layer}' holds no features.</source>
      <translation>{label}: '{layer}' enthält keine Objekte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is '{value}'; write band numbers with semicolons between them, such as 3;2;1.</source>
      <translation>{label} ist '{value}'; schreiben Sie Kanalnummern mit Semikolons dazwischen, etwa 3;2;1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: band {band} was asked for, but the raster has {n} band; bands are counted from 1.</source>
      <translation>{label}: Kanal {band} ist verlangt, aber das Raster hat {n} Kanal; gezählt wird ab 1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: band {band} was asked for, but the raster has {n} bands; bands are counted from 1.</source>
      <translation>{label}: Kanal {band} ist verlangt, aber das Raster hat {n} Kanäle; gezählt wird ab 1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is '{value}'; choose one of: {options}.</source>
      <translation>{label} ist '{value}'; wählen Sie eines von: {options}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is '{value}', which is not a number.</source>
      <translation>{label} ist '{value}', und das ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is {number}; give a finite number.</source>
      <translation>{label} ist {number}; geben Sie eine endliche Zahl an.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is {number}; give a whole number.</source>
      <translation>{label} ist {number}; geben Sie eine ganze Zahl an.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is {number:g}; it must be at least {least:g}.</source>
      <translation>{label} ist {number:g}; mindestens {least:g} ist nötig.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is {number:g}; it must be at most {most:g}.</source>
      <translation>{label} ist {number:g}; höchstens {most:g} ist möglich.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{value}' is not a coordinate system that QGIS knows; write it as EPSG:32632.</source>
      <translation>{label}: '{value}' ist kein Koordinatenbezugssystem, das QGIS kennt; schreiben Sie es wie EPSG:32632.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{value}' is not a rectangle; write it as xmin,xmax,ymin,ymax [EPSG:32632].</source>
      <translation>{label}: '{value}' ist kein Rechteck; schreiben Sie es als xmin,xmax,ymin,ymax [EPSG:32632].</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: there is no folder '{path}'; check the path.</source>
      <translation>{label}: Es gibt keinen Ordner '{path}'; prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{name}' is not a {endings} file.</source>
      <translation>{label}: '{name}' ist keine {endings}-Datei.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: the result is a GeoTIFF; end its name '{name}' with .tif.</source>
      <translation>{label}: Das Ergebnis ist ein GeoTIFF; sein Name '{name}' muss auf .tif enden.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{path}' is a folder; give the name of a file.</source>
      <translation>{label}: '{path}' ist ein Ordner; geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} would overwrite {other} '{path}'; give another name.</source>
      <translation>{label} würde {other} '{path}' überschreiben; geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: there is no folder '{path}'; create it, or choose another one.</source>
      <translation>{label}: Es gibt keinen Ordner '{path}'; legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: you have no permission to write to the folder '{path}'; choose another one.</source>
      <translation>{label}: Sie dürfen nicht in den Ordner '{path}' schreiben; wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/provider.py" />
      <source>GeoEnc: vision-encoder embeddings</source>
      <translation>GeoEnc: Embeddings von Bild-Encodern</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>Load the rasters as layers</source>
      <translation>Raster als Layer laden</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>Adds them to the project as a group, each with its dates: the Temporal Controller plays them.</source>
      <translation>Fügt sie dem Projekt als Gruppe hinzu, jedes mit seinem Datum: Die Zeitsteuerung spielt sie ab.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>embeddings</source>
      <translation>Embeddings</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>change</source>
      <translation>Veränderung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>LOAD has nothing to load: give OUTPUT_STEPS a folder, or turn LOAD off.</source>
      <translation>Kein Schritt wird zum Layer: Geben Sie OUTPUT_STEPS einen Ordner oder lassen Sie LOAD ausgeschaltet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/errors.py" />
      <source>If you named its output, an encoding resumes where it stopped when the same job is run again.</source>
      <translation>Eine Kodierung in eine von Ihnen benannte Ausgabe wird fortgesetzt, wenn derselbe Lauf erneut gestartet wird.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/report.py" />
      <source>, {seconds:.0f} s left</source>
      <translation>, noch {seconds:.0f} s</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/report.py" />
      <source>{noun} {done}/{total}, {rate:.1f} {noun}s/s{left}</source>
      <translation>{noun} {done}/{total}, {rate:.1f} pro Sekunde{left}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/worker.py" />
      <source>This is not a job: {line}.</source>
      <translation>Das ist kein Auftrag: {line}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/worker.py" />
      <source>A job is a line of JSON: {"job": "encode", "params": {...}}.</source>
      <translation>Ein Auftrag ist eine Zeile JSON: {"job": "encode", "params": {...}}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/worker.py" />
      <source>The machine has too little memory for this job.</source>
      <translation>Der Rechner hat für diesen Lauf zu wenig Arbeitsspeicher.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/worker.py" />
      <source>Close other programs, or limit EXTENT.</source>
      <translation>Schließen Sie andere Programme oder begrenzen Sie EXTENT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/worker.py" />
      <source>Something in GeoEnc itself went wrong: {kind}: {error}</source>
      <translation>In GeoEnc selbst ist etwas schiefgegangen: {kind}: {error}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/worker.py" />
      <source>Please report it with the log and the output of 'python -m geoenc_qgis diagnostics'.</source>
      <translation>Bitte melden Sie es zusammen mit dem Protokoll.</translation>
    </message>
  </context>
</TS>
