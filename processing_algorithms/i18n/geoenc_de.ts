<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>GeoEnc</name>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Start here</source>
      <translation>Hier beginnen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Prepare</source>
      <translation>Vorbereiten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encode</source>
      <translation>Kodieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Geocentroids</source>
      <translation>Geozentroide</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encoders</source>
      <translation>Encoder</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Image to maps</source>
      <translation>Bild zu Karten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>start first begin all embeddings encode rgb colours pca classes kmeans k-means unsupervised segmentation map</source>
      <translation>Anfang erste Schritte alles Embeddings kodieren RGB Farben PCA Klassen k-Means unüberwacht Segmentierung Karte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes four maps of an image, without any labels: the place to begin. The image is encoded (each small patch of ground becomes a list of numbers that says what it looks like), and the numbers become maps.</source>
      <translation>Erstellt vier Karten aus einem Bild, ganz ohne Labels: hier beginnen Sie am besten. Das Bild wird kodiert (aus jedem kleinen Stück Erdoberfläche wird eine Liste von Zahlen, die sagt, wie es aussieht), und aus den Zahlen werden Karten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cell size: pixels of a cell's side. Empty: the finest cells that cost the encoder no further pass over the image, of 4 pixels at least: 4 for 'geoenc-conv' and 'rcf', the patch (14 or 16 pixels) for others. Finer cells make larger files: half the size, four times as many cells. Classes: how many kinds of ground are looked for; 0 takes the book that comes with the encoder, whose classes and colours are the same in every image, where there is one for cells of this size. Target GSD: metres per pixel of what the encoder sees.</source>
      <translation>Zellengröße: Pixel einer Zellenseite. Leer: die feinsten Zellen, für die der Encoder das Bild nicht noch einmal durchgehen muss, mindestens 4 Pixel: 4 für 'geoenc-conv' und 'rcf', der Patch (14 oder 16 Pixel) für andere. Feinere Zellen machen größere Dateien: halbe Größe, viermal so viele Zellen. Klassen: wie viele Arten von Oberflächen gesucht werden; 0 nimmt das mit dem Encoder gelieferte Buch, dessen Klassen und Farben in jedem Bild dieselben sind, sofern es für Zellen dieser Größe eines gibt. Ziel-GSD: Meter pro Pixel, mit denen der Encoder das Bild sieht.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a folder with the embeddings (embeddings.tif), the same as colours (rgb.tif: what looks alike has like colours), their first three principal components (pca.tif) and classes with a legend (classes.tif); also the centroid book and the colour model, by which other images get the same classes and colours. If you named the folder, an encoding that was interrupted resumes where it stopped when it is started again with the same values.</source>
      <translation>Ergebnis: ein Ordner mit den Embeddings (embeddings.tif), denselben als Farben (rgb.tif: was sich ähnlich sieht, hat ähnliche Farben), ihren ersten drei Hauptkomponenten (pca.tif) und Klassen mit Legende (classes.tif); dazu das Zentroidbuch und das Farbmodell, mit denen andere Bilder dieselben Klassen und Farben erhalten. Haben Sie den Ordner benannt, wird eine unterbrochene Kodierung fortgesetzt, wenn sie mit denselben Werten erneut gestartet wird.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: an aerial photograph of 0.15 m, Target GSD 0.3, 12 classes.</source>
      <translation>Beispiel: ein Luftbild mit 0,15 m, Ziel-GSD 0,3, 12 Klassen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Raster</source>
      <translation>Raster</translation>
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
      <source>Cell size [pixels]</source>
      <translation>Zellengröße [Pixel]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Pixels of a cell's side. Empty: the finest that cost nothing, 4 for 'geoenc-conv' and 'rcf', else the patch.</source>
      <translation>Pixel einer Zellenseite. Leer: die feinsten, die nichts kosten, 4 für 'geoenc-conv' und 'rcf', sonst der Patch.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many classes of ground. 0: those of the encoder's own book for cells of this size.</source>
      <translation>Wie viele Klassen von Oberflächen. 0: die des mit dem Encoder gelieferten Buches für Zellen dieser Größe.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Maps</source>
      <translation>Karten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for the maps: embeddings.tif, rgb.tif, pca.tif, classes.tif. Empty: a temporary one.</source>
      <translation>Ein Ordner für die Karten: embeddings.tif, rgb.tif, pca.tif, classes.tif. Leer: ein temporärer.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings</source>
      <translation>Embeddings</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>RGB</source>
      <translation>RGB</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Principal components</source>
      <translation>Hauptkomponenten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book</source>
      <translation>Zentroidbuch</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colour model</source>
      <translation>Farbmodell</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Adopt embeddings (AlphaEarth, TESSERA, …)</source>
      <translation>Embeddings übernehmen (AlphaEarth, TESSERA, …)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>alphaearth aef satellite embedding google tessera geotessera olmoearth ready product foundation int8 decode import dequantise zarr npy</source>
      <translation>alphaearth aef satellite embedding google tessera geotessera olmoearth fertiges Produkt foundation int8 dekodieren importieren dequantisieren zarr npy</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes ready embedding products, such as AlphaEarth and TESSERA, fit for all other algorithms: colours, centroids, similarity, change, classifiers, exports. The numbers stay as they are; what they are and how they are read is written beside them. Nothing is fetched from the network.</source>
      <translation>Macht fertige Embedding-Produkte wie AlphaEarth und TESSERA für alle anderen Algorithmen nutzbar: Farben, Zentroide, Ähnlichkeit, Veränderung, Klassifikatoren, Exporte. Die Zahlen bleiben, wie sie sind; was sie sind und wie sie gelesen werden, wird daneben geschrieben. Aus dem Netz wird nichts abgerufen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Raster: an AlphaEarth GeoTIFF (64 bands of bytes), OlmoEarth, TESSERA as a GeoTIFF of floats, or anybody's raster of floats with a name. 'auto' recognises the first three. An AlphaEarth raster that somebody has divided linearly is recognised by the lengths of its vectors, and read as the product means it.</source>
      <translation>Raster: ein GeoTIFF von AlphaEarth (64 Kanäle mit Bytes), OlmoEarth, TESSERA als GeoTIFF mit Gleitkommazahlen oder ein beliebiges Raster mit Gleitkommazahlen, dem Sie einen Namen geben. 'auto' erkennt die ersten drei. Ein AlphaEarth-Raster, das jemand linear umgerechnet hat, wird an der Länge seiner Vektoren erkannt und so gelesen, wie das Produkt es vorsieht.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>File, Scales, Land mask: a TESSERA tile as it is published (.npy). Folder: a product in Zarr v3. Rasters and Dates: a raster a year; they become a stack for 'Stack change', 'Animate', 'Key dates', 'Stack classes'.</source>
      <translation>Datei, Skalen, Landmaske: eine Kachel von TESSERA, wie sie veröffentlicht ist (.npy). Ordner: ein Produkt in Zarr v3. Raster und Termine: ein Raster pro Jahr; daraus wird ein Stapel für 'Veränderung im Rasterstapel', 'Rasterstapel animieren', 'Schlüsseltermine', 'Klassen im Rasterstapel'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: for a name that ends with .vrt a reference, made at once, that copies nothing; for .tif a copy with the northernmost row first. Rasters of different products or versions are refused together everywhere.</source>
      <translation>Ergebnis: bei einem Namen, der auf .vrt endet, ein Verweis, der sofort da ist und nichts kopiert; bei .tif eine Kopie, deren erste Zeile die nördlichste ist. Raster verschiedener Produkte oder Versionen lassen sich nirgends zusammen verwenden.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings in a raster that QGIS opens.</source>
      <translation>Embeddings in einem Raster, das QGIS öffnet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters of several dates</source>
      <translation>Raster mehrerer Termine</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One a date, of one place, for a stack.</source>
      <translation>Eines pro Termin, vom selben Ort, für einen Stapel.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>File (.npy)</source>
      <translation>Datei (.npy)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The numbers of a TESSERA tile; with Scales and Land mask.</source>
      <translation>Die Zahlen einer Kachel von TESSERA; zusammen mit Skalen und Landmaske.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>NumPy (*.npy)</source>
      <translation>NumPy (*.npy)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folder (Zarr v3)</source>
      <translation>Ordner (Zarr v3)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The group of a Zarr store that holds 'embeddings', such as utm33.</source>
      <translation>Die Gruppe eines Zarr-Speichers, die 'embeddings' enthält, etwa utm33.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scales (.npy)</source>
      <translation>Skalen (.npy)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The file that belongs to it: the same name with '_scales'.</source>
      <translation>Die zugehörige Datei: derselbe Name mit '_scales'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Land mask</source>
      <translation>Landmaske</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The GeoTIFF of the same tile, which says where it lies.</source>
      <translation>Das GeoTIFF derselben Kachel, das sagt, wo sie liegt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates</source>
      <translation>Termine</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto: from names, tags, or folders such as 2023; a pattern of the file names, such as *_%Y*; or ISO dates in the order of the rasters, with commas.</source>
      <translation>auto: aus Namen, Tags oder Ordnern wie 2023; ein Muster der Dateinamen, etwa *_%Y*; oder ISO-Daten in der Reihenfolge der Raster, mit Kommas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto: by bands, names, type of numbers and lengths of the vectors. other: floats of your own, with Name.</source>
      <translation>auto: nach Kanälen, Namen, Zahlentyp und Länge der Vektoren. other: eigene Gleitkommazahlen, mit Name.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Of embeddings of your own, with a version, such as mymodel-v2: rasters of one name are taken for one product.</source>
      <translation>Eigener Embeddings, mit einer Version, etwa mymodel-v2: Raster eines Namens gelten als ein Produkt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The embedding raster: .vrt copies nothing, .tif copies the numbers.</source>
      <translation>Das Embedding-Raster: .vrt kopiert nichts, .tif kopiert die Zahlen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For several dates: a folder for stack.json.</source>
      <translation>Bei mehreren Terminen: ein Ordner für stack.json.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json</source>
      <translation>stack.json</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Resample to a target GSD</source>
      <translation>Auf Ziel-Bodenauflösung (GSD) abtasten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>resolution pixel size warp reproject align grid downsample upsample geotiff cog gsd metres</source>
      <translation>Auflösung Pixelgröße transformieren reprojizieren ausrichten Gitter verkleinern vergrößern GeoTIFF COG GSD Meter resample</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Brings a raster to a ground sampling distance (GSD) in metres, whatever the unit of its coordinate system, on a grid that is the same for every raster: two scenes of one place then line up pixel for pixel.</source>
      <translation>Bringt ein Raster auf eine Bodenauflösung (GSD) in Metern, gleich welche Einheit sein Koordinatenbezugssystem hat, und auf ein Gitter, das für jedes Raster dasselbe ist: zwei Szenen eines Ortes liegen dann Pixel auf Pixel.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>'Encode raster' does this by itself. Use this algorithm to see what the encoder will see, or to bring several rasters onto one grid.</source>
      <translation>'Raster kodieren' macht dies von selbst. Dieser Algorithmus zeigt, was der Encoder sehen wird, oder bringt mehrere Raster auf ein Gitter.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Target GSD: metres per pixel of the result; empty keeps the raster's own. Resampling: 'auto' averages when pixels become coarser, so that fine texture does not turn into noise.</source>
      <translation>Ziel-GSD: Meter pro Pixel des Ergebnisses; leer bleibt die des Rasters. Abtastung: 'auto' mittelt, wenn Pixel gröber werden, damit feine Textur nicht zu Rauschen wird.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a GeoTIFF with the same bands, data type and nodata.</source>
      <translation>Ergebnis: ein GeoTIFF mit denselben Kanälen, demselben Datentyp und Leerwert.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a drone image of 0.031 m with Target GSD 0.3 becomes a raster for an encoder trained on aerial photographs.</source>
      <translation>Beispiel: ein Drohnenbild mit 0,031 m wird mit Ziel-GSD 0,3 zu einem Raster für einen Encoder, der mit Luftbildern trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Any raster that QGIS opens as a file.</source>
      <translation>Jedes Raster, das QGIS als Datei öffnet.</translation>
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
      <translation>Komprimierung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How the GeoTIFF is compressed. 'jpeg' loses detail that encoders see.</source>
      <translation>Wie das GeoTIFF komprimiert wird. 'jpeg' verliert Einzelheiten, die Encoder sehen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Resampled raster</source>
      <translation>Abgetastetes Raster</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The GeoTIFF to write.</source>
      <translation>Das GeoTIFF, das geschrieben wird.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings of zones (polygons)</source>
      <translation>Embeddings von Zonen (Polygone)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>zonal statistics mean polygon parcels fields cadastre stands districts segments objects object-based obia geobia geoparquet aggregate area weighted vector per feature</source>
      <translation>Zonenstatistik Mittelwert Polygon Flurstücke Schläge Felder Kataster Bestände Bezirke Segmente Objekte objektbasiert obia geobia geoparquet aggregieren Fläche gewichtet Vektor pro Objekt</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Gives each polygon one embedding, the mean of the cells in it: of parcels, stands, districts or segments. A cell that lies in part within a polygon counts by that part, exactly.</source>
      <translation>Gibt jedem Polygon ein Embedding, den Mittelwert der Zellen darin: Flurstücken, Beständen, Bezirken oder Segmenten. Eine Zelle, die zum Teil in einem Polygon liegt, zählt genau mit diesem Teil.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings: one or more rasters of one encoder; a polygon that lies on several is put together, and where rasters overlap the first one given that has a valid cell counts. Or a stack: then each polygon has a row per date, with the field date.</source>
      <translation>Embeddings: ein oder mehrere Raster eines Encoders; ein Polygon, das auf mehreren liegt, wird zusammengesetzt, und wo Raster sich überlappen, zählt das zuerst angegebene mit einer gültigen Zelle. Oder ein Stapel: dann hat jedes Polygon eine Zeile pro Termin, mit dem Feld date.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book or classifier: a book gives each polygon the shares of its classes; a classifier, such as one trained from the Table of other polygons, its class and probability.</source>
      <translation>Zentroidbuch oder Klassifikator: ein Buch gibt jedem Polygon die Anteile seiner Klassen; ein Klassifikator, etwa einer, der mit der Tabelle anderer Polygone trainiert wurde, Klasse und Wahrscheinlichkeit.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: the polygons with their own fields and: cells, how many valid ones count; coverage, the share of the area under them; spread, how unlike they are: the mean cosine distance to the polygon's embedding, 0 where all are alike; medoid_x and medoid_y, the middle of the cell most like it; small, for polygons smaller than a cell, which have the embedding of the cell they lie on. Polygons on no valid cell are kept without an embedding. The table has the embeddings too, as GeoParquet: 'Train classifier', 'Train regressor', 'Fit geocentroids' and 'Find places' take it in place of rasters.</source>
      <translation>Ergebnis: die Polygone mit ihren eigenen Feldern und: cells, wie viele gültige zählen; coverage, der Anteil der Fläche unter ihnen; spread, wie verschieden sie sind: der mittlere Kosinusabstand zum Embedding des Polygons, 0, wenn alle gleich sind; medoid_x und medoid_y, die Mitte der ihm ähnlichsten Zelle; small, für Polygone, die kleiner als eine Zelle sind und das Embedding der Zelle haben, auf der sie liegen. Polygone auf keiner gültigen Zelle bleiben ohne Embedding erhalten. Die Tabelle enthält auch die Embeddings, als GeoParquet: 'Klassifikator trainieren', 'Regressor trainieren', 'Geozentroide anpassen' und 'Orte finden' nehmen sie anstelle von Rastern.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the parcels of a cadastre on AlphaEarth's embeddings, then 'Train classifier' with this table and the field crop.</source>
      <translation>Beispiel: die Flurstücke eines Katasters auf AlphaEarth-Embeddings, dann 'Klassifikator trainieren' mit dieser Tabelle und dem Feld crop.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings (or a stack)</source>
      <translation>Embeddings (oder ein Stapel)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding rasters of one encoder. Give these or a stack.</source>
      <translation>Embedding-Raster eines Encoders. Diese oder einen Stapel angeben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of encoded dates: each zone has a row per date. Give this or embedding rasters.</source>
      <translation>stack.json kodierter Termine: jede Zone hat eine Zeile pro Termin. Diese oder Embedding-Raster angeben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack (*.json)</source>
      <translation>Stapel (*.json)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Zones</source>
      <translation>Zonen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Polygons, such as parcels; they keep their fields.</source>
      <translation>Polygone, etwa Flurstücke; sie behalten ihre Felder.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book or classifier</source>
      <translation>Zentroidbuch oder Klassifikator</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A book from 'Fit geocentroids' adds the shares of its classes; a classifier from 'Train classifier' the class of each zone's embedding, and its probability.</source>
      <translation>Ein Buch aus 'Geozentroide anpassen' fügt die Anteile seiner Klassen hinzu; ein Klassifikator aus 'Klassifikator trainieren' die Klasse des Embeddings jeder Zone und deren Wahrscheinlichkeit.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Book or classifier (*.safetensors *.npy *.geoenc)</source>
      <translation>Buch oder Klassifikator (*.safetensors *.npy *.geoenc)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The polygons with what is known of them, without the embeddings.</source>
      <translation>Die Polygone mit dem, was von ihnen bekannt ist, ohne die Embeddings.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table with embeddings</source>
      <translation>Tabelle mit Embeddings</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same with the embeddings, for programs and for TABLE.</source>
      <translation>Dasselbe mit den Embeddings, für Programme und für TABLE.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GeoParquet (*.parquet)</source>
      <translation>GeoParquet (*.parquet)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encode collection (many scenes)</source>
      <translation>Sammlung kodieren (viele Szenen)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>embedding many scenes batch folder mosaic vrt stac catalog collection region country tiles sheets</source>
      <translation>Embedding viele Szenen Stapelverarbeitung Ordner Mosaik vrt stac Katalog Sammlung Region Land Kacheln Kartenblätter</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encodes many scenes of a region, such as all Sentinel-2 scenes of a country or all sheets of an aerial survey, to one folder of embeddings that fit together: one lattice, one scaling, one mosaic.</source>
      <translation>Kodiert viele Szenen einer Region, etwa alle Sentinel-2-Szenen eines Landes oder alle Blätter einer Befliegung, in einen Ordner zusammenpassender Embeddings: ein Gitter, eine Skalierung, ein Mosaik.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scenes: as layers, a folder, or what a file lists: a STAC ItemCollection, the export of a STAC API, a catalog of files, or a mosaic (.vrt) whose files become the scenes. All need the same bands and data type. Values are scaled together, by a sample spread over the scenes; components and bytes are fitted once on all of them.</source>
      <translation>Szenen: als Layer, als Ordner oder als das, was eine Datei auflistet: eine STAC-ItemCollection, der Export einer STAC-API, ein Dateikatalog oder ein Mosaik (.vrt), dessen Dateien die Szenen sind. Alle brauchen dieselben Kanäle und denselben Datentyp. Werte werden gemeinsam skaliert, anhand einer über die Szenen verteilten Stichprobe; Komponenten und Bytes werden einmal an allen angepasst.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Order: where scenes overlap, 'margin' takes each cell from the scene whose edge or hole is farthest, 'newest' and 'oldest' go by date. What one scene lacks is taken from the next. Scenes of several UTM zones make one mosaic in Target CRS, else one mosaic per zone.</source>
      <translation>Reihenfolge: wo Szenen sich überlappen, nimmt 'margin' jede Zelle aus der Szene, deren Rand oder Loch am weitesten entfernt ist, 'newest' und 'oldest' richten sich nach dem Datum. Was einer Szene fehlt, kommt aus der nächsten. Szenen mehrerer UTM-Zonen ergeben ein Mosaik im Ziel-KBS, sonst eines pro Zone.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a folder with an embedding raster per scene, mosaic.vrt (nothing is resampled or stored twice) with its view in colours, collection.json (STAC), and scenes.csv, which lists what became of each scene. One that can't be read is listed there and the others are encoded. If you named the folder, the same run again does what is missing.</source>
      <translation>Ergebnis: ein Ordner mit einem Embedding-Raster pro Szene, mosaic.vrt (nichts wird abgetastet oder doppelt gespeichert) mit einer farbigen Ansicht, collection.json (STAC) und scenes.csv, worin steht, was aus jeder Szene wurde. Eine unlesbare ist dort aufgeführt, die anderen werden kodiert. Haben Sie den Ordner benannt, holt derselbe Lauf beim nächsten Start nach, was fehlt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a folder of Sentinel-2 scenes, bands 3;2;1, Scaling reflectance, Target GSD 10.</source>
      <translation>Beispiel: ein Ordner mit Sentinel-2-Szenen, Kanäle 3;2;1, Skalierung reflectance, Ziel-GSD 10.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scenes (or a folder, or a catalog)</source>
      <translation>Szenen (oder ein Ordner, oder ein Katalog)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters of one kind, any number.</source>
      <translation>Gleichartige Raster, beliebig viele.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folder of scenes</source>
      <translation>Ordner mit Szenen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>All rasters in this folder.</source>
      <translation>Alle Raster in diesem Ordner.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>STAC items or mosaic</source>
      <translation>STAC-Items oder Mosaik</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A STAC ItemCollection, the export of a STAC API, or a catalog of files: a raster per item; or a VRT: each of its files is a scene.</source>
      <translation>Eine STAC-ItemCollection, der Export einer STAC-API oder ein Dateikatalog: ein Raster pro Item; oder ein VRT: jede seiner Dateien ist eine Szene.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>STAC or VRT (*.json *.geojson *.vrt)</source>
      <translation>STAC oder VRT (*.json *.geojson *.vrt)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Where scenes overlap</source>
      <translation>Wo Szenen sich überlappen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>margin: the scene whose edge or hole is farthest. newest, oldest: by date, which all scenes must tell.</source>
      <translation>margin: die Szene, deren Rand oder Loch am weitesten entfernt ist. newest, oldest: nach Datum, das alle Szenen angeben müssen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order of the scenes, with commas.</source>
      <translation>auto; ein Muster der Dateinamen, etwa S2_L2A_%Y%m%d* (* ist beliebiger Text); oder ISO-Daten in der Reihenfolge der Szenen, mit Kommas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Fit geocentroids': the mosaic's classes are written too.</source>
      <translation>Aus 'Geozentroide anpassen': die Klassen des Mosaiks werden ebenfalls geschrieben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book (*.safetensors *.npy)</source>
      <translation>Zentroidbuch (*.safetensors *.npy)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Fit colours' or 'Embedding RGB': the mosaic is written in its colours too.</source>
      <translation>Aus 'Farben anpassen' oder 'Embedding-RGB': das Mosaik wird auch in diesen Farben geschrieben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GeoEnc colour model (*.safetensors)</source>
      <translation>GeoEnc-Farbmodell (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fetch from the network</source>
      <translation>Aus dem Netz abrufen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fetch network addresses that STAC items or rasters refer to. Off: such addresses are refused, and their servers named.</source>
      <translation>Netzadressen abrufen, auf die STAC-Items oder Raster verweisen. Aus: solche Adressen werden abgelehnt und ihre Server genannt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For encoders that take any bands by their wavelengths (DOFA); others ignore it. 'auto' reads the raster's metadata, a STAC item beside it, or its bands' names (B02, VV, ...). landsat8 also covers Landsat 9.</source>
      <translation>Für Encoder, die beliebige Kanäle anhand ihrer Wellenlängen verarbeiten (DOFA); andere beachten ihn nicht. 'auto' liest die Metadaten des Rasters, ein STAC-Item daneben oder die Namen der Kanäle (B02, VV, ...). landsat8 gilt auch für Landsat 9.</translation>
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
      <source>Offset</source>
      <translation>Versatz</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What is added to the stored numbers: -1000 for Sentinel-2 products since 2022 (processing baseline 04.00). Nodata stays. auto: what each raster's metadata or product name says; nothing where none does.</source>
      <translation>Was zu den gespeicherten Zahlen addiert wird: -1000 für Sentinel-2-Produkte seit 2022 (Prozessierungsbaseline 04.00). Leerwerte bleiben. auto: was Metadaten oder Produktname jedes Rasters sagen; nichts, wo es keine Angabe gibt.</translation>
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
      <source>Pixels of a cell's side; empty: the encoder's patch. 8 and 4 cost geoenc-conv and rcf (16 px) next to nothing; other encoders run once for each cell of a patch: 4 times for half of it, 16 for a quarter.</source>
      <translation>Pixel einer Zellenseite; leer: der Patch des Encoders. 8 und 4 kosten geoenc-conv und rcf (16 px) fast nichts; andere Encoder laufen einmal für jede Zelle eines Patches: 4-mal für die Hälfte, 16-mal für ein Viertel.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Margin [patches]</source>
      <translation>Rand [Patches]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Patches cut from each side of a tile because they saw too little of their surroundings. Empty: the encoder's.</source>
      <translation>Patches, die an jeder Seite einer Kachel abgeschnitten werden, weil sie zu wenig Umgebung sahen. Leer: wie vom Encoder vorgegeben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stored as</source>
      <translation>Gespeichert als</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>float16 halves the file; its error is far below what matters for maps. uint8 halves it again: a byte per number over each band's whole range; the log says what it costs.</source>
      <translation>float16 halbiert die Datei; der Fehler liegt weit unter dem, was für Karten zählt. uint8 halbiert sie nochmals: ein Byte pro Zahl über den ganzen Wertebereich jedes Kanals; das Protokoll sagt, was das kostet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Bytes scaled as in</source>
      <translation>Bytes skaliert wie in</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For uint8: an embedding raster in bytes of the same encoder, whose scale is used again, so that scenes can be put together in a mosaic.</source>
      <translation>Für uint8: ein Embedding-Raster in Bytes desselben Encoders, dessen Skala wiederverwendet wird, damit Szenen zu einem Mosaik zusammengesetzt werden können.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Keeps so many principal components in the place of the encoder's own numbers, such as 64; the log says what that costs. 0: all numbers. Results compare only with those of the same components.</source>
      <translation>Behält so viele Hauptkomponenten anstelle der Zahlen des Encoders, etwa 64; das Protokoll sagt, was das kostet. 0: alle Zahlen. Vergleichbar sind nur Ergebnisse mit denselben Komponenten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Components as in</source>
      <translation>Komponenten wie in</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster made with Principal components, or a colour model saved by 'Principal components', whose components are used again, so that scenes are comparable.</source>
      <translation>Ein mit Hauptkomponenten erstelltes Embedding-Raster oder ein von 'Hauptkomponenten' gespeichertes Farbmodell, dessen Komponenten wiederverwendet werden, damit Szenen vergleichbar sind.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dask workers</source>
      <translation>Dask-Worker</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Empty: this process does the work. local:4: four workers on this machine. tcp://10.0.0.5:8786: the workers of a Dask scheduler, which must see the files under the same names.</source>
      <translation>Leer: dieser Prozess macht die Arbeit. local:4: vier Worker auf diesem Rechner. tcp://10.0.0.5:8786: die Worker eines Dask-Schedulers, welche die Dateien unter denselben Namen sehen müssen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Work store</source>
      <translation>Zwischenspeicher</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder, or an address such as s3://bucket/runs, in which finished blocks wait; workers on other machines must see it too. Empty: beside the output.</source>
      <translation>Ein Ordner oder eine Adresse wie s3://bucket/runs, worin fertige Blöcke warten; auch Worker auf anderen Rechnern müssen ihn sehen. Leer: neben der Ausgabe.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Only plan</source>
      <translation>Nur planen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encodes nothing: tells tiles, bytes and the time here and on workers, and writes that beside the output, with a map of the blocks.</source>
      <translation>Kodiert nichts: nennt Kacheln, Bytes und die Zeit hier und auf Workern und schreibt dies neben die Ausgabe, mit einer Karte der Blöcke.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Collection</source>
      <translation>Sammlung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for the embedding rasters, the mosaic and collection.json. Empty: a temporary one.</source>
      <translation>Ein Ordner für die Embedding-Raster, das Mosaik und collection.json. Leer: ein temporärer.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What became of each scene.</source>
      <translation>Was aus jeder Szene wurde.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>HTML (*.html)</source>
      <translation>HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>STAC collection</source>
      <translation>STAC-Sammlung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Mosaic</source>
      <translation>Mosaik</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of scenes</source>
      <translation>Tabelle der Szenen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Plan (JSON)</source>
      <translation>Plan (JSON)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Plan</source>
      <translation>Plan</translation>
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
      <source>Vegetation index (NDVI)</source>
      <translation>Vegetationsindex (NDVI)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For encoders of monthly Sentinel series, such as Presto: gives them NDVI, made of B08 and B04, as their authors do. Other encoders don't ask.</source>
      <translation>Für Encoder monatlicher Sentinel-Reihen, etwa Presto: gibt ihnen den NDVI aus B08 und B04, wie es ihre Autoren tun. Andere Encoder fragen nicht danach.</translation>
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
      <translation>Zeitreihe zeitlich Termine Stapel Video v-jepa vjepa Fenster multitemporal Sentinel Embedding STAC Veränderung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Turns rasters of one place and many dates into a stack of embeddings: what every patch looks like, and how that changes over time. A video encoder (V-JEPA 2) sees a window of 16 dates at once and gives one embedding raster per two dates; other encoders look at each date alone.</source>
      <translation>Macht aus Rastern eines Ortes und vieler Termine einen Stapel von Embeddings: wie jeder Patch aussieht und wie sich das mit der Zeit ändert. Ein Video-Encoder (V-JEPA 2) sieht ein Fenster von 16 Terminen auf einmal und gibt ein Embedding-Raster pro zwei Termine; andere Encoder betrachten jeden Termin für sich.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters: as layers, a folder, or a STAC ItemCollection, in any order: they are sorted by date. Dates are read from the layers' temporal properties, tags or file names; else write a pattern such as S2_%Y%m%d* or the dates themselves. Rasters on other grids are resampled to the one that most have; rasters of the same date are mosaicked. Values are scaled together, so that dates can be compared.</source>
      <translation>Raster: als Layer, Ordner oder STAC-ItemCollection, in beliebiger Reihenfolge: sie werden nach Datum sortiert. Das Datum kommt aus den zeitlichen Eigenschaften der Layer, aus Tags oder Dateinamen; geben Sie sonst ein Muster wie S2_%Y%m%d* oder die Daten selbst an. Raster auf anderen Gittern werden auf das häufigste abgetastet; Raster desselben Datums werden mosaikiert. Werte werden gemeinsam skaliert, damit Termine vergleichbar sind.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Masks: rasters that say which pixels are good, such as Sentinel-2's scene classification (SCL); Clear values are those that count as good. Gaps: what is not clear is left out ('mask'), or taken from the nearest clear date ('nearest'), or drawn between the clear dates before and after ('linear'). Composites: 'month' makes one frame of all dates of a month.</source>
      <translation>Masken: Raster, die sagen, welche Pixel gut sind, etwa die Szenenklassifikation (SCL) von Sentinel-2; Klare Werte sind die, die als gut gelten. Lücken: was nicht klar ist, wird weggelassen ('mask'), vom nächsten klaren Termin genommen ('nearest') oder zwischen dem klaren Termin davor und dem danach interpoliert ('linear'). Komposite: 'month' macht aus allen Terminen eines Monats ein Bild.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a folder with one embedding raster per time step, and stack.json, which 'Stack change', 'Key dates', 'Animate', 'Stack classes', 'Fit colours' and 'Export embeddings' take. If you named its output, an interrupted run resumes where it stopped when it is started again; a run to a temporary output starts over.</source>
      <translation>Ergebnis: ein Ordner mit einem Embedding-Raster pro Zeitschritt und stack.json, die 'Veränderung im Rasterstapel', 'Schlüsseltermine', 'Rasterstapel animieren', 'Klassen im Rasterstapel', 'Farben anpassen' und 'Embeddings exportieren' nehmen. Haben Sie die Ausgabe benannt, wird ein unterbrochener Lauf beim nächsten Start fortgesetzt; ein Lauf in eine temporäre Ausgabe beginnt von vorn.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a folder of Sentinel-2 images of a year, bands 3;2;1, Target GSD 2.5.</source>
      <translation>Beispiel: ein Ordner mit Sentinel-2-Bildern eines Jahres, Kanäle 3;2;1, Ziel-GSD 2,5.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters (or a folder, or STAC items)</source>
      <translation>Raster (oder ein Ordner, oder STAC-Items)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters of one place at several dates, in any order.</source>
      <translation>Raster eines Ortes von mehreren Terminen, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folder of rasters</source>
      <translation>Ordner mit Rastern</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>STAC items</source>
      <translation>STAC-Items</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A STAC ItemCollection: one raster per item; an asset called scl or mask is its mask.</source>
      <translation>Eine STAC-ItemCollection: ein Raster pro Item; ein Asset mit dem Namen scl oder mask ist seine Maske.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>STAC ItemCollection (*.json *.geojson)</source>
      <translation>STAC-ItemCollection (*.json *.geojson)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order of the rasters, with commas: 2018-05-01,2018-06-01.</source>
      <translation>auto; ein Muster der Dateinamen, etwa S2_L2A_%Y%m%d* (* ist beliebiger Text); oder ISO-Daten in der Reihenfolge der Raster, mit Kommas: 2018-05-01,2018-06-01.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Masks</source>
      <translation>Masken</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One quality raster per date, matched by the date in its name or by order; or one raster with one band per date.</source>
      <translation>Ein Qualitätsraster pro Termin, zugeordnet nach dem Datum in seinem Namen oder der Reihenfolge; oder ein Raster mit einem Kanal pro Termin.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Clear values</source>
      <translation>Klare Werte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Values of the masks that mean a clear pixel, such as 4-7,11. 4,5,6,7 are vegetation, soil, water and unclassified in Sentinel-2's SCL.</source>
      <translation>Werte der Masken, die ein klares Pixel bedeuten, etwa 4-7,11. In der SCL von Sentinel-2 sind 4,5,6,7 Vegetation, Boden, Wasser und nicht klassifiziert.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Gaps</source>
      <translation>Lücken</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>mask: cells without enough clear pixels are nodata at that time. nearest: the nearest clear date. linear: between the clear dates before and after.</source>
      <translation>mask: Zellen ohne genügend klare Pixel sind zu diesem Zeitpunkt Leerwert. nearest: der nächste klare Termin. linear: zwischen dem klaren Termin davor und dem danach.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Composites</source>
      <translation>Komposite</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>month: one frame a month, the median by pixel and band of all its dates, what is masked left out; for encoders of monthly series, and against clouds. season: December to February and so on. year. none: each date is a frame.</source>
      <translation>month: ein Bild pro Monat, der Median aller Termine nach Pixel und Kanal, ohne Maskiertes; für Encoder monatlicher Reihen und gegen Wolken. season: Dezember bis Februar und so weiter. year: pro Jahr. none: jeder Termin ist ein Bild.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Window [dates]</source>
      <translation>Fenster [Termine]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many dates the encoder sees together. Empty: 16 for video encoders; all dates for encoders of monthly series, such as Presto, or 12 where that is more than they take: each window gives one raster. Others look at each date alone, and V-JEPA 2.1 does at 1.</source>
      <translation>Wie viele Termine der Encoder zusammen sieht. Leer: 16 bei Video-Encodern; alle Termine bei Encodern monatlicher Reihen, etwa Presto, oder 12, wenn das mehr sind, als sie nehmen: jedes Fenster gibt ein Raster. Andere betrachten jeden Termin für sich, und V-JEPA 2.1 tut es bei 1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Window stride [dates]</source>
      <translation>Schrittweite [Termine]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates from one window to the next. Empty: a whole window. A smaller stride lets windows overlap: smoother, but slower.</source>
      <translation>Termine von einem Fenster zum nächsten. Leer: ein ganzes Fenster. Bei kleinerer Schrittweite überlappen sich die Fenster: glatter, aber langsamer.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for the embedding rasters and stack.json.</source>
      <translation>Ein Ordner für die Embedding-Raster und stack.json.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Export embeddings</source>
      <translation>Embeddings exportieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>export save pytorch torch pt geoparquet parquet zarr xarray numpy npy array table features deepearth quantise int8</source>
      <translation>exportieren speichern pytorch torch pt geoparquet parquet zarr xarray numpy npy Array Tabelle Merkmale deepearth quantisieren int8</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Writes the embeddings of a raster or a stack for other programs, with everything known about them: place, dates, encoder. Give an embedding raster or a stack, not both.</source>
      <translation>Schreibt die Embeddings eines Rasters oder eines Stapels für andere Programme, mit allem, was darüber bekannt ist: Ort, Termine, Encoder. Ein Embedding-Raster oder einen Stapel angeben, nicht beides.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Format: pt for PyTorch (a dictionary with features, model_info and metadata, as DeepEarth's packages have it); geoparquet, a table with one row per cell and time; zarr, an array store for xarray and Dask (a folder, or one file when its name ends with .zarr.zip); npy for NumPy, with the facts in a .json beside it. If the name of the result has the ending of another format, it gets the right one.</source>
      <translation>Format: pt für PyTorch (ein Dictionary mit features, model_info und metadata wie in den Paketen von DeepEarth); geoparquet, eine Tabelle mit einer Zeile pro Zelle und Zeitpunkt; zarr, ein Array-Speicher für xarray und Dask (ein Ordner, oder eine Datei, wenn der Name auf .zarr.zip endet); npy für NumPy, mit den Angaben in einer .json daneben. Hat der Name des Ergebnisses die Endung eines anderen Formats, erhält er die richtige.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Aggregate: none keeps every cell and time. mean and max make one vector of all. spatial: the mean of all cells, one vector per time. temporal: the mean of all times, one vector per cell. quadrants: the means of the four quarters (north-west, north-east, south-west, south-east) at each time. Cells without data are left out of all.</source>
      <translation>Zusammenfassen: none behält jede Zelle und jeden Zeitpunkt. mean und max machen aus allem einen Vektor. spatial: der Mittelwert aller Zellen, ein Vektor pro Zeitpunkt. temporal: der Mittelwert aller Zeitpunkte, ein Vektor pro Zelle. quadrants: die Mittelwerte der vier Viertel (Nordwest, Nordost, Südwest, Südost) zu jedem Zeitpunkt. Zellen ohne Daten bleiben überall außen vor.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Quantise: int8 makes the file half or a quarter as large; the log gives the error.</source>
      <translation>Quantisieren: int8 macht die Datei halb oder ein Viertel so groß; das Protokoll nennt den Fehler.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a stack of 12 months as GeoParquet with Aggregate temporal: one row per cell, ready for a classifier.</source>
      <translation>Beispiel: ein Stapel von 12 Monaten als GeoParquet mit Zusammenfassen temporal: eine Zeile pro Zelle, bereit für einen Klassifikator.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster from 'Encode raster'. Give this or a stack.</source>
      <translation>Ein Embedding-Raster aus 'Raster kodieren'. Dieses oder einen Stapel angeben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of 'Encode stack'. Give this or an embedding raster.</source>
      <translation>stack.json aus 'Rasterstapel kodieren'. Diese oder ein Embedding-Raster angeben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>pt: PyTorch. geoparquet: a table of points or squares. npy: NumPy. zarr: an array store. Where a script gives no format, the ending of the result's name decides.</source>
      <translation>pt: PyTorch. geoparquet: eine Tabelle von Punkten oder Quadraten. npy: NumPy. zarr: ein Array-Speicher. Gibt ein Skript kein Format an, entscheidet die Endung des Ergebnisnamens.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Aggregate</source>
      <translation>Zusammenfassen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>none: all cells and times. mean, max: one vector. spatial: one per time. temporal: one per cell. quadrants: four per time.</source>
      <translation>none: alle Zellen und Zeitpunkte. mean, max: ein Vektor. spatial: einer pro Zeitpunkt. temporal: einer pro Zelle. quadrants: vier pro Zeitpunkt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Quantise</source>
      <translation>Quantisieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>int8: numbers from -127 to 127 and a scale for each dimension; -128 is nodata.</source>
      <translation>int8: Zahlen von -127 bis 127 und eine Skala für jede Dimension; -128 ist der Leerwert.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Geometry (GeoParquet)</source>
      <translation>Geometrie (GeoParquet)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells as their centres, or as squares, which makes a larger file.</source>
      <translation>Zellen als ihre Mittelpunkte oder als Quadrate, was eine größere Datei ergibt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Exported embeddings</source>
      <translation>Exportierte Embeddings</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The file to write, with the ending of its format.</source>
      <translation>Die Datei, die geschrieben wird, mit der Endung ihres Formats.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>PyTorch (*.pt *.pth);;GeoParquet (*.parquet *.geoparquet);;NumPy (*.npy);;Zarr (*.zarr *.zip)</source>
      <translation>PyTorch (*.pt *.pth);;GeoParquet (*.parquet *.geoparquet);;NumPy (*.npy);;Zarr (*.zarr *.zip)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding RGB (colours for embeddings)</source>
      <translation>Embedding-RGB (Farben für Embeddings)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>colour color visualise visualize picture pca umap tsne t-sne false-colour embedding rgb</source>
      <translation>Farbe Farben darstellen visualisieren Bild pca umap tsne t-sne Falschfarben Embedding rgb</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shows an embedding raster as colours. The hundreds of numbers of each cell are brought down to three, shown as red, green and blue: places that look alike to the encoder get similar colours, borders between colours are borders between kinds of surface. The colours have no fixed meaning.</source>
      <translation>Zeigt ein Embedding-Raster in Farben. Die Hunderte von Zahlen jeder Zelle werden auf drei verringert, die als Rot, Grün und Blau erscheinen: Orte, die für den Encoder ähnlich aussehen, erhalten ähnliche Farben, Grenzen zwischen Farben sind Grenzen zwischen Oberflächen. Eine feste Bedeutung haben die Farben nicht.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Method: 'pca' takes the three directions in which the cells differ most, in seconds; 'umap' and 'tsne' lay cells out so that neighbours stay together, and also separate small differences, in about a minute. Colour model: from 'Fit colours' or an earlier run; with it the same ground gets the same colours in every scene and on every date. Stack: the colours are chosen on all dates of a stack, so that those of its dates can be compared.</source>
      <translation>Methode: 'pca' nimmt die drei Richtungen, in denen sich die Zellen am meisten unterscheiden, in Sekunden; 'umap' und 'tsne' ordnen Zellen so an, dass Nachbarn beisammen bleiben, und trennen auch kleine Unterschiede, in etwa einer Minute. Farbmodell: aus 'Farben anpassen' oder einem früheren Lauf; damit erhält dieselbe Oberfläche in jeder Szene und zu jedem Termin dieselben Farben. Stapel: die Farben werden nach allen Terminen eines Stapels gewählt, so dass sich die seiner Termine vergleichen lassen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: an 8-bit RGB raster with nodata where there are no embeddings and, if asked for, the colour model.</source>
      <translation>Ergebnis: ein RGB-Raster mit 8 Bit, Leerwert, wo keine Embeddings sind, und, falls gewünscht, das Farbmodell.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: encode two dates; colour the first and save its colour model; colour the second with that model.</source>
      <translation>Beispiel: zwei Termine kodieren; den ersten einfärben und sein Farbmodell speichern; den zweiten mit diesem Modell einfärben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster from 'Encode raster'.</source>
      <translation>Ein Embedding-Raster aus 'Raster kodieren'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How the many numbers become three; ignored when a Colour model is given.</source>
      <translation>Wie aus den vielen Zahlen drei werden; ohne Wirkung, wenn ein Farbmodell angegeben ist.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colours fitted before, with the same encoder. Empty: new ones from this raster.</source>
      <translation>Früher angepasste Farben, mit demselben Encoder. Leer: neue aus diesem Raster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of encoded dates, on all of which the colours are chosen, in place of this raster alone. Every date coloured so has the same colours.</source>
      <translation>stack.json kodierter Termine, nach denen allen die Farben gewählt werden statt nach diesem Raster allein. Jeder so gefärbte Termin hat dieselben Farben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Neighbours</source>
      <translation>Nachbarn</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For umap and tsne: how many similar cells are compared at once. More show the large differences, fewer the fine ones.</source>
      <translation>Für umap und tsne: wie viele ähnliche Zellen auf einmal verglichen werden. Mehr zeigen die großen Unterschiede, weniger die feinen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Minimum distance</source>
      <translation>Mindestabstand</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For umap: a smaller value packs similar cells more tightly into similar colours.</source>
      <translation>Für umap: ein kleinerer Wert packt ähnliche Zellen dichter in ähnliche Farben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>rgb: all colours that a screen can show. lab: colours from CIELAB, in which equal steps look equal (except for the tenth that no screen can show); paler.</source>
      <translation>rgb: alle Farben, die ein Bildschirm zeigen kann. lab: Farben aus CIELAB, worin gleiche Schritte gleich aussehen (bis auf das Zehntel, das kein Bildschirm zeigen kann); blasser.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding RGB</source>
      <translation>Embedding-RGB</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The RGB raster, a GeoTIFF.</source>
      <translation>Das RGB-Raster, ein GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colour model (saved)</source>
      <translation>Farbmodell (gespeichert)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Saves the colours for other scenes and dates.</source>
      <translation>Speichert die Farben für andere Szenen und Termine.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Find places</source>
      <translation>Orte finden</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>search similar find nearest neighbours retrieval query example top ranking cosine alike table</source>
      <translation>suchen ähnlich finden nächste Nachbarn Retrieval Abfrage Beispiel beste Rangliste Kosinus gleich Tabelle search</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Finds the places that look most like the ones you give, in any number of rasters at once: the hundred likest cells of a region, as a layer to look through from the first to the last.</source>
      <translation>Findet die Orte, die den angegebenen am ähnlichsten sehen, in beliebig vielen Rastern auf einmal: die hundert ähnlichsten Zellen einer Region, als Layer zum Durchsehen vom ersten bis zum letzten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Places: points or polygons on what you look for; or a table of embeddings, such as 'Embeddings of zones' writes. The score of a cell is that of 'Similarity to places': 1 is the same, 0 unrelated; with negative places, twice the similarity to the places minus that to the negatives.</source>
      <translation>Orte: Punkte oder Polygone auf dem, was Sie suchen; oder eine Tabelle von Embeddings, wie sie 'Embeddings von Zonen' schreibt. Der Wert einer Zelle ist der von 'Ähnlichkeit mit Orten': 1 ist gleich, 0 ohne Bezug; mit negativen Orten die doppelte Ähnlichkeit mit den Orten minus die mit den negativen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Minimum distance keeps the places apart, also where rasters overlap or have different CRSs, so that one large field doesn't take all ranks: of cells that lie nearer to each other, the likest one is taken.</source>
      <translation>Der Mindestabstand hält die Orte auseinander, auch wo Raster sich überlappen oder verschiedene KBS haben, damit nicht ein großer Acker alle Ränge belegt: von näher beieinander liegenden Zellen wird die ähnlichste genommen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: the outlines of the cells, coloured by score, with rank, score and the raster each lies on; in the CRS of the first raster.</source>
      <translation>Ergebnis: die Umrisse der Zellen, nach Wert eingefärbt, mit Rang, Wert und dem Raster, auf dem jede liegt; im KBS des ersten Rasters.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: three points on greenhouses; the 100 likest places of forty tiles, at least 500 m apart.</source>
      <translation>Beispiel: drei Punkte auf Gewächshäusern; die 100 ähnlichsten Orte in vierzig Kacheln, mindestens 500 m voneinander entfernt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding rasters of one encoder, any number.</source>
      <translation>Embedding-Raster eines Encoders, beliebig viele.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Points, lines or polygons on what you look for, in any CRS. Give these or a table.</source>
      <translation>Punkte, Linien oder Polygone auf dem, was Sie suchen, in beliebigem KBS. Diese oder eine Tabelle angeben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Raster of the places</source>
      <translation>Raster der Orte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The embedding raster on which the places lie, where they don't lie on those that are searched.</source>
      <translation>Das Embedding-Raster, auf dem die Orte liegen, falls sie nicht auf den durchsuchten liegen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of embeddings</source>
      <translation>Tabelle von Embeddings</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Embeddings of zones' or an export as GeoParquet, of the same encoder: each row is looked for, in place of Places or with them.</source>
      <translation>Aus 'Embeddings von Zonen' oder einem Export als GeoParquet, vom selben Encoder: jede Zeile wird gesucht, anstelle der Orte oder zusätzlich.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>mean: the mean of all places. nearest: the most similar of them, for things that vary in look.</source>
      <translation>mean: dem Mittelwert aller Orte. nearest: dem ähnlichsten von ihnen, für Dinge, die verschieden aussehen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Negative places</source>
      <translation>Negative Orte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What must not be found. On the same rasters as the places.</source>
      <translation>Was nicht gefunden werden darf. Auf denselben Rastern wie die Orte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Count</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many places.</source>
      <translation>Wie viele Orte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Minimum distance [metres]</source>
      <translation>Mindestabstand [Meter]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Between the centres of two places, on the ground; without a CRS in pixels. Empty: two cells.</source>
      <translation>Zwischen den Mittelpunkten zweier Orte, am Boden; ohne KBS in Pixeln. Leer: zwei Zellen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Lowest score</source>
      <translation>Niedrigster Wert</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Places with a lower score are left out.</source>
      <translation>Orte mit niedrigerem Wert werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Places found</source>
      <translation>Gefundene Orte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rank, score, raster and cell of each.</source>
      <translation>Rang, Wert, Raster und Zelle von jedem.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fit colours (colour model)</source>
      <translation>Farben anpassen (Farbmodell)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>colour color palette umap tsne t-sne pca visualise visualize constant consistent series embedding rgb</source>
      <translation>Farbe Farben Palette umap tsne t-sne pca darstellen visualisieren gleichbleibend einheitlich Zeitreihe Embedding rgb</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes a colour model: what turns embeddings into colours, so that places that look alike to the encoder get similar colours. Fitted once on several scenes or on all dates of a stack, and used by 'Embedding RGB' on each of them, it gives the same ground the same colour everywhere and always.</source>
      <translation>Erstellt ein Farbmodell: was Embeddings in Farben umsetzt, sodass Orte, die für den Encoder ähnlich aussehen, ähnliche Farben erhalten. Einmal an mehreren Szenen oder an allen Terminen eines Stapels angepasst und von 'Embedding-RGB' auf jede angewendet, gibt es derselben Oberfläche überall und immer dieselbe Farbe.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Give one of three: embedding rasters of one encoder; a stack; or a centroid book, whose centres stand for the rasters it was fitted on. Method: 'pca' shows the largest differences, in seconds; 'umap' and 'tsne' also separate small differences, in about a minute. Colours: 'rgb' uses all colours a screen has; 'lab' keeps steps visually even.</source>
      <translation>Eines von dreien angeben: Embedding-Raster eines Encoders; einen Stapel; oder ein Zentroidbuch, dessen Zentren für die Raster stehen, an die es angepasst wurde. Methode: 'pca' zeigt die größten Unterschiede, in Sekunden; 'umap' und 'tsne' trennen auch kleine, in etwa einer Minute. Farben: 'rgb' nutzt alle Farben eines Bildschirms; 'lab' hält Schritte fürs Auge gleichmäßig.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a colour model (.safetensors), for any raster of the same encoder.</source>
      <translation>Ergebnis: ein Farbmodell (.safetensors), für jedes Raster desselben Encoders.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: UMAP on ten scenes of a region; each scene coloured with that model.</source>
      <translation>Beispiel: UMAP an zehn Szenen einer Region; jede Szene mit diesem Modell eingefärbt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings (or a stack, or a centroid book)</source>
      <translation>Embeddings (oder Stapel, oder Zentroidbuch)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding rasters of one encoder.</source>
      <translation>Embedding-Raster eines Encoders.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of encoded dates.</source>
      <translation>stack.json kodierter Termine.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A book from 'Fit geocentroids', in place of rasters.</source>
      <translation>Ein Buch aus 'Geozentroide anpassen', anstelle von Rastern.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GeoEnc centroid book (*.safetensors)</source>
      <translation>GeoEnc-Zentroidbuch (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>pca: linear, instant. umap: keeps neighbours together. tsne: likewise, slower.</source>
      <translation>pca: linear, sofort. umap: hält Nachbarn beisammen. tsne: ebenso, langsamer.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Sample [cells]</source>
      <translation>Stichprobe [Zellen]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells, spread over all rasters, that the colours are fitted on.</source>
      <translation>Zellen, über alle Raster verteilt, an denen die Farben angepasst werden.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same seed gives the same colours.</source>
      <translation>Derselbe Startwert gibt dieselben Farben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The colours, for 'Embedding RGB'.</source>
      <translation>Die Farben, für 'Embedding-RGB'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Principal components of embeddings (PCA)</source>
      <translation>Hauptkomponenten von Embeddings (PCA)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>pca principal components reduce reduction dimensions variance embedding</source>
      <translation>pca Hauptkomponenten verringern Reduktion Dimensionen Varianz Embedding</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Reduces the hundreds of bands of an embedding raster to a few that keep most of the differences between cells. The first component is the direction in which cells differ most, the second the next one, and so on. All cells are used, not a sample.</source>
      <translation>Verringert die Hunderte von Kanälen eines Embedding-Rasters auf wenige, die die meisten Unterschiede zwischen Zellen behalten. Die erste Komponente ist die Richtung, in der sich Zellen am meisten unterscheiden, die zweite die nächste und so fort. Verwendet werden alle Zellen, keine Stichprobe.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Components: how many come out. Three make a picture; 10 to 50 make a compact input for classification.</source>
      <translation>Komponenten: wie viele herauskommen. Drei ergeben ein Bild; 10 bis 50 eine kompakte Grundlage für eine Klassifikation.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a raster with one band per component, nodata where there are no embeddings; if asked for, a colour model made of the first three, and a table of loadings, and a report that shows how much of the variance each component explains.</source>
      <translation>Ergebnis: ein Raster mit einem Kanal pro Komponente, Leerwert, wo keine Embeddings sind; falls gewünscht, ein Farbmodell aus den ersten dreien, eine Tabelle der Ladungen und ein Bericht, der zeigt, wie viel der Varianz jede Komponente erklärt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: 16 components of a 384-band embedding raster.</source>
      <translation>Beispiel: 16 Komponenten eines Embedding-Rasters mit 384 Kanälen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Components</source>
      <translation>Komponenten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many components come out, at most the raster's bands.</source>
      <translation>Wie viele Komponenten herauskommen, höchstens so viele, wie das Raster Kanäle hat.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Share of variance</source>
      <translation>Anteil der Varianz</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Instead of Components: as many as explain this share of the variance, such as 0.95.</source>
      <translation>Anstelle von Komponenten: so viele, wie diesen Anteil der Varianz erklären, etwa 0.95.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shown as</source>
      <translation>Dargestellt als</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>rgb: the first three components as red, green and blue. turbo: the first one alone, from blue to red.</source>
      <translation>rgb: die ersten drei Komponenten als Rot, Grün und Blau. turbo: die erste allein, von Blau nach Rot.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The component raster, a GeoTIFF.</source>
      <translation>Das Raster der Komponenten, ein GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Saves the components as a colour model for 'Embedding RGB'.</source>
      <translation>Speichert die Komponenten als Farbmodell für 'Embedding-RGB'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Loadings</source>
      <translation>Ladungen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How much each band of the embedding weighs in each component.</source>
      <translation>Wie viel jeder Kanal des Embeddings in jeder Komponente wiegt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A page with the scree plot and the explained variance.</source>
      <translation>Eine Seite mit dem Screeplot und der erklärten Varianz.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Similarity to places</source>
      <translation>Ähnlichkeit mit Orten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>similarity similar search cosine find alike retrieval query example points embedding</source>
      <translation>Ähnlichkeit ähnlich suchen Kosinus finden gleich Retrieval Abfrage Beispiel Punkte Embedding</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Point at a thing, find more like it: each cell gets a number that says how much it looks, to the encoder, like the places you give: 1 is the same, 0 unrelated.</source>
      <translation>Auf etwas zeigen, mehr davon finden: jede Zelle erhält eine Zahl, die sagt, wie sehr sie für den Encoder den angegebenen Orten gleicht: 1 ist gleich, 0 ohne Bezug.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Places: points or polygons on what you look for; draw them in a scratch layer, or select features of any layer. Compare with: the mean of all places (one kind of thing), or the most similar of them (several kinds). Negative places: what must not be found; the number is then twice the similarity to the places minus that to the negatives.</source>
      <translation>Orte: Punkte oder Polygone auf dem, was Sie suchen; zeichnen Sie sie in einen Temporärlayer oder wählen Sie Objekte eines beliebigen Layers aus. Vergleichen mit: dem Mittelwert aller Orte (eine Art von Dingen) oder dem ähnlichsten von ihnen (mehrere Arten). Negative Orte: was nicht gefunden werden darf; die Zahl ist dann die doppelte Ähnlichkeit mit den Orten minus die mit den negativen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table: a GeoParquet of embeddings, such as 'Embeddings of zones' writes; its rows are looked for like places.</source>
      <translation>Tabelle: ein GeoParquet von Embeddings, wie es 'Embeddings von Zonen' schreibt; seine Zeilen werden wie Orte gesucht.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Find the same elsewhere: give as 'Raster of the places' the embedding raster on which the places lie, and as Embeddings another raster of the same encoder.</source>
      <translation>Dasselbe anderswo finden: geben Sie als 'Raster der Orte' das Embedding-Raster an, auf dem die Orte liegen, und als Embeddings ein anderes Raster desselben Encoders.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a raster of similarities, shown in colours from low to high; with a threshold, cells below it are nodata.</source>
      <translation>Ergebnis: ein Raster der Ähnlichkeit, farbig von niedrig bis hoch; mit einem Schwellenwert sind Zellen darunter Leerwert.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: three points on greenhouses, two negatives on white roofs.</source>
      <translation>Beispiel: drei Punkte auf Gewächshäusern, zwei negative auf weißen Dächern.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The embedding raster on which the places lie, where that is another one than Embeddings.</source>
      <translation>Das Embedding-Raster, auf dem die Orte liegen, wenn es ein anderes ist als Embeddings.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What must not be found. On the same raster as the places.</source>
      <translation>Was nicht gefunden werden darf. Auf demselben Raster wie die Orte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Threshold</source>
      <translation>Schwellenwert</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells below it become nodata. Empty: all cells keep their value.</source>
      <translation>Zellen darunter werden zum Leerwert. Leer: alle Zellen behalten ihren Wert.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Similarity</source>
      <translation>Ähnlichkeit</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The raster of similarities, a GeoTIFF.</source>
      <translation>Das Raster der Ähnlichkeit, ein GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Apply geocentroids (class map)</source>
      <translation>Geozentroide anwenden (Klassenkarte)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>kmeans k-means cluster classes classify unsupervised centroid book legend segmentation</source>
      <translation>kmeans k-means Cluster Klassen klassifizieren unüberwacht Zentroid Buch Legende Segmentierung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes a class map of an embedding raster: each cell gets the class of the nearest geocentroid of a centroid book. The class numbers and colours are the book's, so maps of different scenes and dates can be compared.</source>
      <translation>Erstellt eine Klassenkarte eines Embedding-Rasters: jede Zelle erhält die Klasse des nächsten Geozentroids eines Zentroidbuches. Klassennummern und Farben sind die des Buches, sodass Karten verschiedener Szenen und Termine vergleichbar sind.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book: from 'Fit geocentroids', made with the same encoder; without one, the book that comes with the plugin for the default encoder, fitted on open imagery of many places. A NumPy file of centres (.npy) also works. Cut: fewer classes, merged along the book's tree, so that coarse and fine maps nest. Names: your names and colours; given once, they stay with the book. Colours: a NumPy file with one RGB row per class of the book.</source>
      <translation>Zentroidbuch: aus 'Geozentroide anpassen', mit demselben Encoder erstellt; ohne Angabe das mit der Erweiterung gelieferte Buch des voreingestellten Encoders, angepasst an offene Bilddaten vieler Orte. Auch eine NumPy-Datei mit Zentren (.npy) geht. Schnitt: weniger Klassen, entlang des Baumes des Buches zusammengefasst, sodass grobe und feine Karten ineinander passen. Namen: Ihre Namen und Farben; einmal angegeben, bleiben sie beim Buch. Farben: eine NumPy-Datei mit einer RGB-Zeile pro Klasse des Buches.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a class raster, shown with its legend. If asked for: the classes as an RGB picture; the distance of each cell to its centre (large where the book has nothing similar); the margin between the nearest and the second centre (small where a cell lies between two classes); a table of class, colour, number of cells and area.</source>
      <translation>Ergebnis: ein Klassenraster mit seiner Legende. Falls gewünscht: die Klassen als RGB-Bild; der Abstand jeder Zelle zu ihrem Zentrum (groß, wo das Buch nichts Ähnliches hat); der Abstand zwischen nächstem und zweitem Zentrum (klein, wo eine Zelle zwischen zwei Klassen liegt); eine Tabelle mit Klasse, Farbe, Zellenzahl und Fläche.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the book of last year's scene applied to this year's.</source>
      <translation>Beispiel: das Buch der Szene des Vorjahres auf die dieses Jahres angewendet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Fit geocentroids', or a NumPy file of centres. Empty: the book that comes with the raster's encoder and cell size.</source>
      <translation>Aus 'Geozentroide anpassen' oder eine NumPy-Datei mit Zentren. Leer: das zu Encoder und Zellengröße des Rasters mitgelieferte Buch.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cut [classes]</source>
      <translation>Schnitt [Klassen]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many classes, such as 8, 16 or 32: like classes of the book are merged along its tree. Each class of a finer map lies in one of a coarser map. Empty: all classes of the book.</source>
      <translation>Wie viele Klassen, etwa 8, 16 oder 32: ähnliche Klassen des Buches werden entlang seines Baumes zusammengefasst. Jede Klasse einer feineren Karte liegt in einer der gröberen. Leer: alle Klassen des Buches.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Names and colours of the classes: a CSV of id,name,colour (#rrggbb; either may be empty), or the .qml of a class raster with an edited legend. They are kept beside the book, for all later maps.</source>
      <translation>Namen und Farben der Klassen: eine CSV mit id,name,colour (#rrggbb; eines von beiden darf leer sein) oder die .qml eines Klassenrasters mit bearbeiteter Legende. Sie werden neben dem Buch aufbewahrt, für alle späteren Karten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>CSV or style (*.csv *.qml)</source>
      <translation>CSV oder Stil (*.csv *.qml)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An array with one RGB row per class, 0..255 or 0..1, in place of the book's colours.</source>
      <translation>Ein Array mit einer RGB-Zeile pro Klasse, 0..255 oder 0..1, anstelle der Farben des Buches.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The class raster, a GeoTIFF.</source>
      <translation>Das Klassenraster, ein GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classes as RGB</source>
      <translation>Klassen als RGB</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The class colours as a picture.</source>
      <translation>Die Klassenfarben als Bild.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Distance to the centre</source>
      <translation>Abstand zum Zentrum</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How unlike its class each cell is.</source>
      <translation>Wie unähnlich jede Zelle ihrer Klasse ist.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Margin to the second centre</source>
      <translation>Abstand zum zweiten Zentrum</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How clearly each cell is of its class.</source>
      <translation>Wie eindeutig jede Zelle zu ihrer Klasse gehört.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of classes</source>
      <translation>Tabelle der Klassen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Class, colour, number of cells, area; an HTML page if the name ends with .html.</source>
      <translation>Klasse, Farbe, Zellenzahl, Fläche; eine HTML-Seite, wenn der Name auf .html endet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>CSV (*.csv);;HTML (*.html)</source>
      <translation>CSV (*.csv);;HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fit geocentroids (k-means classes)</source>
      <translation>Geozentroide anpassen (k-Means-Klassen)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>kmeans k-means cluster clustering unsupervised classification centroid book codebook segmentation</source>
      <translation>kmeans k-means Cluster Clusteranalyse unüberwachte Klassifikation Zentroid Buch Codebuch Segmentierung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Finds the kinds of ground in embedding rasters without any labels. K-means looks for the given number of typical embeddings, the geocentroids; like ground goes to the same one. They are kept, with a colour each, in a centroid book: a small file that 'Apply geocentroids' uses on any raster of the same encoder, so that classes mean the same in every scene and on every date.</source>
      <translation>Findet die Arten von Oberflächen in Embedding-Rastern ganz ohne Labels. K-Means sucht die angegebene Zahl typischer Embeddings, die Geozentroide; ähnliche Oberflächen kommen zum selben. Sie werden, jedes mit einer Farbe, in einem Zentroidbuch aufbewahrt: einer kleinen Datei, die 'Geozentroide anwenden' auf jedes Raster desselben Encoders anwendet, sodass Klassen in jeder Szene und zu jedem Termin dasselbe bedeuten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings: one or more embedding rasters made with the same encoder; or a Table, whose rows, such as parcels, are grouped in place of cells. Clusters: how many kinds; 10 to 30 for an overview, hundreds for fine differences, which 'Apply geocentroids' can merge into fewer (CUT); 0 takes the encoder's bundled book. Choose the number: between 2 and Clusters, from the embeddings. Metric: 'euclidean' compares all of an embedding, 'cosine' its direction alone.</source>
      <translation>Embeddings: ein oder mehrere Embedding-Raster desselben Encoders; oder eine Tabelle, deren Zeilen, etwa Flurstücke, anstelle von Zellen gruppiert werden. Cluster: wie viele Arten; 10 bis 30 für eine Übersicht, Hunderte für feine Unterschiede, die 'Geozentroide anwenden' zu weniger zusammenfassen kann (CUT); 0 nimmt das mit dem Encoder gelieferte Buch. Anzahl bestimmen: zwischen 2 und Cluster, aus den Embeddings. Metrik: 'euclidean' vergleicht das ganze Embedding, 'cosine' nur seine Richtung.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a centroid book (.safetensors) and, if asked for, a report with the size of each class.</source>
      <translation>Ergebnis: ein Zentroidbuch (.safetensors) und, falls gewünscht, ein Bericht mit der Größe jeder Klasse.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: 24 clusters from three scenes of one region, applied to all its scenes.</source>
      <translation>Beispiel: 24 Cluster aus drei Szenen einer Region, angewendet auf alle ihre Szenen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of encoded dates. Give this or embedding rasters.</source>
      <translation>stack.json kodierter Termine. Diese oder Embedding-Raster angeben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Embeddings of zones' or an export as GeoParquet, in place of rasters: a row is one sample, with its own fields.</source>
      <translation>Aus 'Embeddings von Zonen' oder einem Export als GeoParquet, anstelle von Rastern: jede Zeile ist ein Beispiel, mit eigenen Feldern.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Clusters</source>
      <translation>Cluster</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many classes. 0: a copy of the book that comes with the encoder.</source>
      <translation>Wie viele Klassen. 0: eine Kopie des mit dem Encoder gelieferten Buches.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Choose the number of clusters</source>
      <translation>Anzahl der Cluster bestimmen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Takes as many classes, from 2 to CLUSTERS, as lie apart best: by the silhouettes of a sample of cells. The report shows their curve.</source>
      <translation>Nimmt so viele Klassen, von 2 bis CLUSTERS, wie sich am besten voneinander trennen: nach den Silhouetten einer Stichprobe von Zellen. Der Bericht zeigt ihre Kurve.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells, spread over all rasters, that the centres are found from; 0: every cell.</source>
      <translation>Zellen, über alle Raster verteilt, aus denen die Zentren bestimmt werden; 0: jede Zelle.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Metric</source>
      <translation>Metrik</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>cosine compares directions of embeddings, euclidean their differences.</source>
      <translation>cosine vergleicht die Richtungen von Embeddings, euclidean ihre Unterschiede.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Iterations</source>
      <translation>Iterationen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>At most; it stops when nothing changes.</source>
      <translation>Höchstens; es endet, wenn sich nichts mehr ändert.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colours by</source>
      <translation>Farben nach</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How class colours are chosen: like classes get like colours.</source>
      <translation>Wie die Klassenfarben gewählt werden: ähnliche Klassen erhalten ähnliche Farben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same seed gives the same book.</source>
      <translation>Derselbe Startwert gibt dasselbe Buch.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The book, for 'Apply geocentroids'.</source>
      <translation>Das Buch, für 'Geozentroide anwenden'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Sizes and colours of the classes.</source>
      <translation>Größen und Farben der Klassen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Animate stack (video)</source>
      <translation>Rasterstapel animieren (Video)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>video movie mp4 gif animation time lapse timelapse frames film compare encoders side by side temporal stack</source>
      <translation>Video Film mp4 gif Animation Zeitraffer Bilder vergleichen Encoder nebeneinander zeitlich Stapel</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes a video of a stack: one frame per date, with the date written on it. Colours are fitted once for all dates, so ground that looks the same keeps the same colour throughout, and nothing flickers. Cells without embeddings are grey stripes.</source>
      <translation>Erstellt ein Video eines Stapels: ein Bild pro Termin, mit dem Datum darauf. Farben werden einmal für alle Termine angepasst, sodass eine gleich aussehende Oberfläche durchweg dieselbe Farbe behält und nichts flackert. Zellen ohne Embeddings sind grau gestreift.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Layout: 'single' shows the embeddings; 'side' the original beside them; 'stacked' the original above them; 'overlay' the embeddings over the original. Originals are stretched alike on all dates (2 to 98 %). Colour model: from 'Fit colours', made with the same encoder; without one, colours are fitted on all dates of the stack.</source>
      <translation>Anordnung: 'single' zeigt die Embeddings; 'side' das Original daneben; 'stacked' das Original darüber; 'overlay' die Embeddings über dem Original. Originale werden zu allen Terminen gleich gestreckt (2 bis 98 %). Farbmodell: aus 'Farben anpassen', mit demselben Encoder erstellt; ohne Angabe werden Farben an alle Termine des Stapels angepasst.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>More stacks: shown beside the first, each with the name of its encoder. Stacks of the same encoder share its colours; those of another encoder are rotated to match the first one's as closely as possible.</source>
      <translation>Weitere Stapel: neben dem ersten gezeigt, jeder mit dem Namen seines Encoders. Stapel desselben Encoders teilen dessen Farben; die eines anderen Encoders werden so gedreht, dass sie denen des ersten möglichst gleichen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Without a stack, the rasters themselves are shown, with their dates.</source>
      <translation>Ohne Stapel werden die Raster selbst gezeigt, mit ihrem Datum.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result, any of: an MP4 (H.264), a GIF, a folder with one PNG per date.</source>
      <translation>Ergebnis, wahlweise: ein MP4 (H.264), ein GIF, ein Ordner mit einem PNG pro Termin.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: layout 'side', 6 frames per second, for a year of Sentinel-2 images.</source>
      <translation>Beispiel: Anordnung 'side', 6 Bilder pro Sekunde, für ein Jahr Sentinel-2-Bilder.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack (or rasters)</source>
      <translation>Stapel (oder Raster)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json from 'Encode stack'.</source>
      <translation>stack.json aus 'Rasterstapel kodieren'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>More stacks to compare with</source>
      <translation>Weitere Stapel zum Vergleich</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>More stack.json files of the same place: one panel each.</source>
      <translation>Weitere stack.json-Dateien desselben Ortes: je ein Teilbild.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters (in place of a stack)</source>
      <translation>Raster (anstelle eines Stapels)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dated rasters, shown as they are; or embedding rasters.</source>
      <translation>Datierte Raster, so gezeigt, wie sie sind; oder Embedding-Raster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates of the rasters</source>
      <translation>Daten der Raster</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order of the rasters, with commas.</source>
      <translation>auto; ein Muster der Dateinamen, etwa S2_L2A_%Y%m%d* (* ist beliebiger Text); oder ISO-Daten in der Reihenfolge der Raster, mit Kommas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Layout</source>
      <translation>Anordnung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>single: embeddings. side: original beside embeddings. stacked: original above embeddings. overlay: embeddings over the original.</source>
      <translation>single: Embeddings. side: Original neben Embeddings. stacked: Original über Embeddings. overlay: Embeddings auf dem Original.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Opacity of the overlay</source>
      <translation>Deckkraft der Überlagerung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Layout overlay: 0 shows the original alone, 1 the embeddings alone.</source>
      <translation>Anordnung overlay: 0 zeigt nur das Original, 1 nur die Embeddings.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Fit colours' or 'Embedding RGB'. Empty: new colours from all dates of the stack.</source>
      <translation>Aus 'Farben anpassen' oder 'Embedding-RGB'. Leer: neue Farben aus allen Terminen des Stapels.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How colours are fitted where no Colour model is given: pca in seconds, umap in about a minute.</source>
      <translation>Wie Farben angepasst werden, wenn kein Farbmodell angegeben ist: pca in Sekunden, umap in etwa einer Minute.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Bands of the originals</source>
      <translation>Kanäle der Originale</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shown as red, green and blue, such as 3;2;1, or one band. Empty: those that were encoded, if they are three.</source>
      <translation>Als Rot, Grün und Blau gezeigt, etwa 3;2;1, oder ein Kanal. Leer: die kodierten, wenn es drei sind.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Frames per second</source>
      <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How fast the dates follow one another. Empty: so that the video takes about ten seconds, 1 to 6.</source>
      <translation>Wie schnell die Termine aufeinander folgen. Leer: so, dass das Video etwa zehn Sekunden dauert, 1 bis 6.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>First date</source>
      <translation>Erster Termin</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>ISO date, such as 2018-05-01.</source>
      <translation>ISO-Datum, etwa 2018-05-01.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Last date</source>
      <translation>Letzter Termin</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>ISO date; it is included.</source>
      <translation>ISO-Datum; es zählt mit.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Size of a panel [pixels]</source>
      <translation>Größe eines Teilbildes [Pixel]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Approximate length of a panel's longer side; each cell becomes a whole number of pixels, so it is not exact.</source>
      <translation>Ungefähre Länge der längeren Seite eines Teilbildes; jede Zelle wird zu einer ganzen Zahl von Pixeln, daher nicht genau.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Write dates and names</source>
      <translation>Datum und Namen schreiben</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The date in the lower left corner; the names of several panels in their upper left ones.</source>
      <translation>Das Datum in der unteren linken Ecke; bei mehreren Teilbildern deren Namen oben links.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>All panels in one video</source>
      <translation>Alle Teilbilder in einem Video</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Off: each panel becomes a video of its own, with its name added to the file's; the log lists them.</source>
      <translation>Aus: jedes Teilbild wird ein eigenes Video, dessen Dateiname um seinen Namen ergänzt ist; das Protokoll listet sie auf.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Video</source>
      <translation>Video</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>H.264, which every player and browser shows.</source>
      <translation>H.264, das jeder Player und Browser zeigt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>MP4 (*.mp4)</source>
      <translation>MP4 (*.mp4)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GIF</source>
      <translation>GIF</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>256 colours for all frames, repeated without end.</source>
      <translation>256 Farben für alle Bilder, endlos wiederholt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GIF (*.gif)</source>
      <translation>GIF (*.gif)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folder of frames</source>
      <translation>Ordner mit Bildern</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One PNG per date, named by it.</source>
      <translation>Ein PNG pro Termin, nach ihm benannt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Key dates (choose dates of a series)</source>
      <translation>Schlüsseltermine (Termine einer Zeitreihe auswählen)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>keyframes key frames time series dates select sample thin importance temporal stack sowl k-center</source>
      <translation>Schlüsseltermine Schlüsselbilder keyframes Zeitreihe Termine auswählen Stichprobe ausdünnen Bedeutung zeitlich Stapel sowl k-center</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Chooses the few dates of a series that show most of what happens in it, and how much each date differs from the one before. With them a slow encoder, or a person, need not go through all dates.</source>
      <translation>Wählt die wenigen Termine einer Zeitreihe, die das meiste von dem zeigen, was darin geschieht, und sagt, wie sehr sich jeder Termin vom vorigen unterscheidet. Damit muss ein langsamer Encoder, oder ein Mensch, nicht alle Termine durchgehen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The first and the last date are always chosen; each further one is the date that looks least like those already chosen. Dates on which clouds or nodata hide more than half of the ground come last.</source>
      <translation>Der erste und der letzte Termin werden immer gewählt; jeder weitere ist der, welcher den schon gewählten am wenigsten gleicht. Termine, an denen Wolken oder Leerwerte mehr als die Hälfte der Fläche verdecken, kommen zuletzt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Give a stack from 'Encode stack'; or the rasters themselves, which are then encoded coarsely just for this. Where no encoder can be used, dates are spread evenly in time, and the log says so.</source>
      <translation>Einen Stapel aus 'Rasterstapel kodieren' angeben; oder die Raster selbst, die dann eigens dafür grob kodiert werden. Wo kein Encoder verwendet werden kann, werden die Termine gleichmäßig über die Zeit verteilt, und das Protokoll sagt es.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a table of all dates. Change is 0 where a date looks like the one before, and grows towards 1 the less it does (1 - cosine of the dates' mean embeddings); variance is that of a mean embedding's numbers. If asked for: a chart with pictures of the chosen dates; and the chosen rasters, which a model can hand on to 'Encode stack'.</source>
      <translation>Ergebnis: eine Tabelle aller Termine. Die Veränderung (change) ist 0, wo ein Termin wie der vorige aussieht, und wächst gegen 1, je weniger er es tut (1 - Kosinus der mittleren Embeddings der Termine); variance ist die Varianz der Zahlen eines mittleren Embeddings. Falls gewünscht: ein Diagramm mit Bildern der gewählten Termine; und die gewählten Raster, die ein Modell an 'Rasterstapel kodieren' weitergeben kann.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a year of Sentinel-2 images; take the 8 key dates, then encode these with a large model.</source>
      <translation>Beispiel: ein Jahr Sentinel-2-Bilder; die 8 Schlüsseltermine nehmen und sie mit einem großen Modell kodieren.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters of one place at several dates, or embedding rasters of it.</source>
      <translation>Raster eines Ortes von mehreren Terminen oder Embedding-Raster davon.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many dates</source>
      <translation>Wie viele Termine</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>At least 2; the first and the last are always among them.</source>
      <translation>Mindestens 2; der erste und der letzte sind immer dabei.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Masks of the rasters</source>
      <translation>Masken der Raster</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One quality raster per date, or one raster with one band per date, as for 'Encode stack'.</source>
      <translation>Ein Qualitätsraster pro Termin oder ein Raster mit einem Kanal pro Termin, wie bei 'Rasterstapel kodieren'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Values of the masks that mean a clear pixel, such as 4-7,11.</source>
      <translation>Werte der Masken, die ein klares Pixel bedeuten, etwa 4-7,11.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Bands of the rasters</source>
      <translation>Kanäle der Raster</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Band numbers, such as 3;2;1. Empty: red, green and blue.</source>
      <translation>Kanalnummern, etwa 3;2;1. Leer: Rot, Grün und Blau.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of dates</source>
      <translation>Tabelle der Termine</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One row per date: frame, date, change, variance, chosen, source.</source>
      <translation>Eine Zeile pro Termin: frame, date, change, variance, chosen, source.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Chart</source>
      <translation>Diagramm</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Change over time, and the chosen dates.</source>
      <translation>Veränderung über die Zeit und die gewählten Termine.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Chosen rasters</source>
      <translation>Gewählte Raster</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack change (how much, and when)</source>
      <translation>Veränderung im Rasterstapel (wie stark und wann)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>change detection time series temporal dates difference cosine when magnitude season river deforestation polygons</source>
      <translation>Veränderung Änderungserkennung Zeitreihe zeitlich Termine Unterschied Kosinus wann Ausmaß Jahreszeit Fluss Entwaldung Polygone change detection</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shows where a place changed between the dates of a stack, how much, and when. Change of a cell is 1 - cosine between its embeddings at two times: 0 means that it looks the same, 1 that nothing is left in common.</source>
      <translation>Zeigt, wo sich ein Ort zwischen den Terminen eines Stapels verändert hat, wie stark und wann. Die Veränderung einer Zelle ist 1 - Kosinus zwischen ihren Embeddings zu zwei Zeitpunkten: 0 heißt, dass sie gleich aussieht, 1, dass nichts mehr gemeinsam ist.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Each time step is compared with the one before it. Cells that are masked then are compared with the last time they were seen, so clouds don't count as change. 'Seasonal' compares with the same season of earlier years instead, the nearest year first, so that spring and autumn don't count either; it needs a stack of more than a year.</source>
      <translation>Jeder Zeitschritt wird mit dem vorigen verglichen. Zellen, die dann maskiert sind, werden mit dem Zeitpunkt verglichen, zu dem sie zuletzt zu sehen waren; Wolken zählen also nicht als Veränderung. 'Jahreszeitlich' vergleicht stattdessen mit derselben Jahreszeit früherer Jahre, dem nächsten Jahr zuerst, sodass auch Frühling und Herbst nicht zählen; das braucht einen Stapel von mehr als einem Jahr.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a raster with three bands: the total of all steps, the largest step, and the mean. If asked for: the date of the largest step, as a number such as 20170827, with a legend 'from → to'; a folder with one raster per step; polygons of connected cells whose largest change is above the threshold, with area, mean and largest change, and the two dates between which it was largest.</source>
      <translation>Ergebnis: ein Raster mit drei Kanälen: die Summe aller Schritte, der größte Schritt und der Mittelwert. Falls gewünscht: das Datum des größten Schrittes als Zahl wie 20170827, mit einer Legende 'von → bis'; ein Ordner mit einem Raster pro Schritt; Polygone zusammenhängender Zellen, deren größte Veränderung über dem Schwellenwert liegt, mit Fläche, mittlerer und größter Veränderung und den beiden Terminen, zwischen denen sie am größten war.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells seen at fewer than two dates that can be compared are nodata. Light, haze and season also change how ground looks: read small values as 'no change', and compare with ground you know.</source>
      <translation>Zellen, die an weniger als zwei vergleichbaren Terminen zu sehen waren, sind Leerwert. Auch Licht, Dunst und Jahreszeit ändern, wie eine Oberfläche aussieht: lesen Sie kleine Werte als 'keine Veränderung' und vergleichen Sie mit Orten, die Sie kennen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: Landsat images of 25 years: the old and new courses of a river.</source>
      <translation>Beispiel: Landsat-Bilder aus 25 Jahren: der alte und der neue Lauf eines Flusses.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The stack.json of 'Encode stack'.</source>
      <translation>Die stack.json aus 'Rasterstapel kodieren'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Compare with the same season of earlier years</source>
      <translation>Mit derselben Jahreszeit früherer Jahre vergleichen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates are of one season when they are whole years apart, give or take half the usual step between dates (15 to 45 days).</source>
      <translation>Termine gehören zu einer Jahreszeit, wenn sie ganze Jahre auseinanderliegen, plus oder minus den halben üblichen Abstand zwischen Terminen (15 bis 45 Tage).</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells whose largest change is not above it are left out of the polygons and dates. Empty: polygons of what stands out (median + 4 x 1.4826 x MAD of the largest change; where most of the ground changed, the level that best splits it in two; the log gives it), dates everywhere.</source>
      <translation>Zellen, deren größte Veränderung nicht darüber liegt, fehlen in Polygonen und Datumsraster. Leer: Polygone dessen, was hervorsticht (Median + 4 x 1,4826 x MAD der größten Veränderung; wo sich der größte Teil der Fläche verändert hat, der Wert, der sie am besten zweiteilt; das Protokoll nennt ihn), Daten überall.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Change</source>
      <translation>Veränderung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Total, largest and mean change, a GeoTIFF.</source>
      <translation>Summe, größte und mittlere Veränderung, ein GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Date of the largest change</source>
      <translation>Datum der größten Veränderung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates as YYYYMMDD, with a legend.</source>
      <translation>Daten als JJJJMMTT, mit Legende.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for one raster per step, and a stack.json of them.</source>
      <translation>Ein Ordner für ein Raster pro Schritt und eine stack.json davon.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Polygons</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Connected cells of change, with area, change and dates.</source>
      <translation>Zusammenhängende Zellen der Veränderung, mit Fläche, Veränderung und Daten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack classes (class maps over time)</source>
      <translation>Klassen im Rasterstapel (Klassenkarten über die Zeit)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>time series temporal classes kmeans geocentroids area statistics land cover dynamics chart table centroid book</source>
      <translation>Zeitreihe zeitlich Klassen kmeans Geozentroide Fläche Statistik Landbedeckung Dynamik Diagramm Tabelle Zentroid Buch</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes a class map of every date of a stack, and shows how the area of each class changes over time. Each cell gets the class of the nearest geocentroid of a centroid book, so that a class is the same thing, in the same colour, at all dates.</source>
      <translation>Erstellt eine Klassenkarte zu jedem Termin eines Stapels und zeigt, wie sich die Fläche jeder Klasse mit der Zeit ändert. Jede Zelle erhält die Klasse des nächsten Geozentroids eines Zentroidbuches, sodass eine Klasse zu allen Terminen dasselbe ist, in derselben Farbe.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book: from 'Fit geocentroids', fitted on the same stack or on rasters of the same encoder; without one, the ready book of the default encoder.</source>
      <translation>Zentroidbuch: aus 'Geozentroide anpassen', an denselben Stapel oder an Raster desselben Encoders angepasst; ohne Angabe das fertige Buch des voreingestellten Encoders.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a folder with one class raster per date, shown with its legend, and a stack.json. If asked for: a table of area and share per date and class (CSV); a page with the shares and areas of the largest classes over time.</source>
      <translation>Ergebnis: ein Ordner mit einem Klassenraster pro Termin, mit seiner Legende, und eine stack.json. Falls gewünscht: eine Tabelle von Fläche und Anteil pro Termin und Klasse (CSV); eine Seite mit den Anteilen und Flächen der größten Klassen über die Zeit.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: 'Fit geocentroids' with 12 clusters on a stack of 25 years, then this: forest, pasture, sand and river in hectares, year by year.</source>
      <translation>Beispiel: 'Geozentroide anpassen' mit 12 Clustern an einem Stapel von 25 Jahren, dann dies: Wald, Weide, Sand und Fluss in Hektar, Jahr für Jahr.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for the class rasters and their stack.json.</source>
      <translation>Ein Ordner für die Klassenraster und ihre stack.json.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of areas</source>
      <translation>Tabelle der Flächen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Start, end, class, colour, cells, area and share, one row per date and class.</source>
      <translation>Anfang, Ende, Klasse, Farbe, Zellen, Fläche und Anteil, eine Zeile pro Termin und Klasse.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Page of areas over time</source>
      <translation>Seite der Flächen über die Zeit</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Opens in a browser.</source>
      <translation>Öffnet sich im Browser.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of the classes</source>
      <translation>stack.json der Klassen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Transitions (what became what)</source>
      <translation>Übergänge (was wurde wozu)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>change detection from to matrix cross tabulation crosstab land cover land use deforestation post classification comparison sankey gains losses hectares two dates</source>
      <translation>Änderungserkennung von nach Matrix Kreuztabelle Landbedeckung Landnutzung Entwaldung Post-Klassifikation Vergleich Sankey Gewinne Verluste Hektar zwei Termine change detection</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shows what became what between two dates: from which class to which each cell went, such as forest → pasture, and how many hectares that are.</source>
      <translation>Zeigt, was zwischen zwei Terminen wozu wurde: aus welcher Klasse jede Zelle in welche kam, etwa Wald → Weide, und wie viele Hektar das sind.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Give two class rasters, such as those of 'Apply geocentroids' with one book or of 'Classify' with one classifier; or a stack with its start and end: of 'Encode stack', which a centroid book classifies, or of 'Stack classes'. Any rasters of whole numbers on one grid will do.</source>
      <translation>Zwei Klassenraster angeben, etwa aus 'Geozentroide anwenden' mit einem Buch oder aus 'Klassifizieren' mit einem Klassifikator; oder einen Stapel mit Anfang und Ende: aus 'Rasterstapel kodieren', den ein Zentroidbuch klassifiziert, oder aus 'Klassen im Rasterstapel'. Es gehen alle Raster ganzer Zahlen auf einem gemeinsamen Gitter.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a raster of codes, one per pair of classes that occurs, ordered by the class before and the class after. Places that kept their class have a code per class. In the legend changes come first, the largest at the top, in bright colours between those of their two classes; what did not change is pale. If asked for: a table of codes, classes, cells and hectares; a page with the matrix, a picture of the flows, and how much change errors of the two maps could show by themselves.</source>
      <translation>Ergebnis: ein Raster von Codes, einer pro vorkommendem Klassenpaar, geordnet nach der Klasse davor und der danach. Orte, die ihre Klasse behielten, haben einen Code pro Klasse. In der Legende kommen Veränderungen zuerst, die größte oben, in kräftigen Farben zwischen denen ihrer beiden Klassen; was sich nicht verändert hat, ist blass. Falls gewünscht: eine Tabelle der Codes, Klassen, Zellen und Hektar; eine Seite mit der Matrix, einem Sankey-Diagramm und der Angabe, wie viel Veränderung Fehler der beiden Karten allein vortäuschen können.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the classes of 1990 and 2020 of a river: forest → river and sand → forest, in hectares.</source>
      <translation>Beispiel: die Klassen von 1990 und 2020 an einem Fluss: Wald → Fluss und Sand → Wald, in Hektar.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classes before</source>
      <translation>Klassen davor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The class raster of the first date.</source>
      <translation>Das Klassenraster des ersten Termins.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classes after</source>
      <translation>Klassen danach</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The class raster of the second date, of the same classes and on the same grid.</source>
      <translation>Das Klassenraster des zweiten Termins, mit denselben Klassen und auf demselben Gitter.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of 'Encode stack' or 'Stack classes', in place of two class rasters.</source>
      <translation>stack.json aus 'Rasterstapel kodieren' oder 'Klassen im Rasterstapel', anstelle zweier Klassenraster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Start</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Of a stack: the date before, such as 2018-07-03, 2018-07 or 2018; the nearest one is taken. Empty: the first date.</source>
      <translation>Bei einem Stapel: der Termin davor, etwa 2018-07-03, 2018-07 oder 2018; der nächste wird genommen. Leer: der erste Termin.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Of a stack: the date after. Empty: the last date.</source>
      <translation>Bei einem Stapel: der Termin danach. Leer: der letzte Termin.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Transitions</source>
      <translation>Übergänge</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A raster of codes, one per pair of classes.</source>
      <translation>Ein Raster von Codes, einer pro Klassenpaar.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of transitions</source>
      <translation>Tabelle der Übergänge</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Code, class before and after, cells, hectares and share, one row per transition.</source>
      <translation>Code, Klasse davor und danach, Zellen, Hektar und Anteil, eine Zeile pro Übergang.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Page of transitions</source>
      <translation>Seite der Übergänge</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Matrix, flows and what errors could explain; opens in a browser.</source>
      <translation>Matrix, Sankey-Diagramm und was Fehler erklären könnten; öffnet sich im Browser.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classify (with a trained classifier)</source>
      <translation>Klassifizieren (mit trainiertem Klassifikator)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>supervised classification predict apply classifier land cover map probability confidence random forest</source>
      <translation>überwachte Klassifikation vorhersagen anwenden Klassifikator Landbedeckung Karte Wahrscheinlichkeit Konfidenz Random Forest</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Gives every cell of an embedding raster its class, using a classifier from 'Train classifier'. The raster must come from the same encoder; it can be of another scene or date.</source>
      <translation>Gibt jeder Zelle eines Embedding-Rasters ihre Klasse, mit einem Klassifikator aus 'Klassifikator trainieren'. Das Raster muss vom selben Encoder stammen; es darf von einer anderen Szene oder einem anderen Termin sein.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a class raster with names and colours. If asked for: a raster of confidence, the probability of the chosen class (0 to 1); one of the probabilities of all classes, one band each; and a table of areas. A classifier of several labels gives one band per class, 1 where it is present. A classifier of whole rasters gives all cells the class of the raster, and the table holds its probabilities.</source>
      <translation>Ergebnis: ein Klassenraster mit Namen und Farben. Falls gewünscht: ein Raster der Konfidenz, der Wahrscheinlichkeit der gewählten Klasse (0 bis 1); eines der Wahrscheinlichkeiten aller Klassen, je ein Kanal; und eine Tabelle der Flächen. Ein Klassifikator mehrerer Labels gibt einen Kanal pro Klasse, 1, wo sie vorkommt. Ein Klassifikator ganzer Raster gibt allen Zellen die Klasse des Rasters, und die Tabelle enthält seine Wahrscheinlichkeiten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Look at the confidence: where it is low, label a few more places.</source>
      <translation>Sehen Sie sich die Konfidenz an: wo sie niedrig ist, setzen Sie ein paar weitere Labels.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the classifier of one aerial image applied to its neighbour.</source>
      <translation>Beispiel: der Klassifikator eines Luftbildes, auf das Nachbarbild angewendet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster of the classifier's encoder.</source>
      <translation>Ein Embedding-Raster des Encoders, mit dem der Klassifikator arbeitet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json, for a classifier that was trained on a stack.</source>
      <translation>stack.json, für einen Klassifikator, der mit einem Stapel trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classifier</source>
      <translation>Klassifikator</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Train classifier'.</source>
      <translation>Aus 'Klassifikator trainieren'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GeoEnc classifier (*.geoenc)</source>
      <translation>GeoEnc-Klassifikator (*.geoenc)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Probability of the chosen class, 0 to 1.</source>
      <translation>Wahrscheinlichkeit der gewählten Klasse, 0 bis 1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Probabilities</source>
      <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One band per class; 'Vote' takes these.</source>
      <translation>Ein Kanal pro Klasse; 'Abstimmen' nimmt diese.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells and area per class.</source>
      <translation>Zellen und Fläche pro Klasse.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Query points (where a label would help most)</source>
      <translation>Abfragepunkte (wo ein Label am meisten hilft)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>active learning query uncertainty sampling margin entropy core-set k-center diversity labels annotate samples points next training</source>
      <translation>aktives Lernen active learning Abfrage Unsicherheit Stichprobe Margin Entropie core-set k-center Vielfalt Labels annotieren Punkte nächste Training</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Proposes the places to label next: those of which a classifier is least sure, unlike one another and unlike what is labelled already.</source>
      <translation>Schlägt die Orte vor, die als Nächstes ein Label erhalten sollten: jene, bei denen ein Klassifikator am unsichersten ist, einander unähnlich und unähnlich dem, was schon Labels hat.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Train a classifier from a few labels, run this, name the class of each point, add the points to your labels, train again. The points have the fields, types and CRS of your label layer, so that they can be pasted into it.</source>
      <translation>Einen Klassifikator mit wenigen Labels trainieren, dies starten, die Klasse jedes Punktes benennen, die Punkte zu den Labels hinzufügen, erneut trainieren. Die Punkte haben Felder, Typen und KBS Ihres Label-Layers und lassen sich darin einfügen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: points, numbered by rank: the first help most. Field is empty, for you to fill in. guess is the class that the classifier takes the place for, confidence its probability, why what makes the place worth a label: between which classes it lies, or that it looks unlike all labels so far. Without Labels the field to fill in is called class.</source>
      <translation>Ergebnis: Punkte, nummeriert nach Rang: die ersten helfen am meisten. Das Feld ist leer, zum Ausfüllen. guess ist die Klasse, für die der Klassifikator den Ort hält, confidence ihre Wahrscheinlichkeit, why, was den Ort eines Labels wert macht: zwischen welchen Klassen er liegt oder dass er keinem bisherigen Label ähnelt. Ohne Labels heißt das auszufüllende Feld class.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A point is one cell: name what is at its place, or delete it where you can't tell.</source>
      <translation>Ein Punkt ist eine Zelle: benennen Sie, was an seinem Ort ist, oder löschen Sie ihn, wenn es nicht zu erkennen ist.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: thirty labels, Number of points 20; twice.</source>
      <translation>Beispiel: dreißig Labels, Anzahl der Punkte 20; zweimal.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels so far</source>
      <translation>Bisherige Labels</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Points or polygons that the classifier has learnt from: no point lies on one or looks like one, and the result has their fields.</source>
      <translation>Punkte oder Polygone, von denen der Klassifikator gelernt hat: kein Punkt liegt auf einem oder sieht aus wie eines, und das Ergebnis hat ihre Felder.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The field of the labels with the class.</source>
      <translation>Das Feld der Labels mit der Klasse.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Number of points</source>
      <translation>Anzahl der Punkte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many places you are ready to label.</source>
      <translation>Wie viele Orte Sie mit Labels versehen wollen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Smallest distance [map units]</source>
      <translation>Kleinster Abstand [Karteneinheiten]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How far apart points lie, and from labels. Empty: three cells.</source>
      <translation>Wie weit Punkte voneinander und von Labels entfernt liegen. Leer: drei Zellen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Points to label</source>
      <translation>Punkte für Labels</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>With rank, guess, confidence and why.</source>
      <translation>Mit rank, guess, confidence und why.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Raster to polygons</source>
      <translation>Raster in Polygone</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>polygonize vectorize vectorise polygons vector classes sieve simplify area objects segments</source>
      <translation>vektorisieren polygonisieren Polygone Vektor Klassen sieben vereinfachen Fläche Objekte Segmente polygonize</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Turns a map of classes into polygons: connected cells of one class become one polygon, with its class, name, area and number of cells. Neighbours share their border point by point: there are no gaps and no overlaps.</source>
      <translation>Macht aus einer Klassenkarte Polygone: zusammenhängende Zellen einer Klasse werden ein Polygon mit Klasse, Name, Fläche und Zellenzahl. Nachbarn teilen ihre Grenze Punkt für Punkt: es gibt keine Lücken und keine Überlappungen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Works on what 'Classify', 'Apply geocentroids', 'Stack classes' and 'Vote' write, and on any other raster of whole numbers. Of a measurement, such as 'Similarity' or 'Stack change', give a Threshold: cells that reach it become polygons.</source>
      <translation>Geht mit dem, was 'Klassifizieren', 'Geozentroide anwenden', 'Klassen im Rasterstapel' und 'Abstimmen' schreiben, und mit jedem anderen Raster ganzer Zahlen. Bei einem Messwert, etwa aus 'Ähnlichkeit' oder 'Veränderung im Rasterstapel', einen Schwellenwert angeben: Zellen, die ihn erreichen, werden Polygone.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Smallest area: what is smaller joins the neighbour with which it shares most of its outline. Simplify: how far an outline may run beside the cells; stairs become slopes. Empty draws it within one cell, 0 keeps the cells' corners.</source>
      <translation>Kleinste Fläche: was kleiner ist, geht in dem Nachbarn auf, mit dem es den größten Teil seines Umrisses teilt. Vereinfachen: wie weit ein Umriss neben den Zellen verlaufen darf; aus Treppen werden Schrägen. Leer zeichnet ihn innerhalb einer Zelle, 0 behält die Ecken der Zellen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a polygon layer in the colours of the raster. Its areas are true on the ellipsoid, whatever the CRS.</source>
      <translation>Ergebnis: ein Polygonlayer in den Farben des Rasters. Seine Flächen sind auf dem Ellipsoid gemessen, gleich welches KBS.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a class raster of cells of 1 m, Smallest area 25, Simplify empty.</source>
      <translation>Beispiel: ein Klassenraster mit Zellen von 1 m, Kleinste Fläche 25, Vereinfachen leer.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A class raster of one band, or with Threshold a measurement: its first band, of a change raster the largest change.</source>
      <translation>Ein Klassenraster mit einem Kanal oder, mit Schwellenwert, ein Messwert: sein erster Kanal, bei einem Veränderungsraster die größte Veränderung.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A raster on the same grid, such as the confidence of 'Classify': each polygon gets its mean, as the field score.</source>
      <translation>Ein Raster auf demselben Gitter, etwa die Konfidenz aus 'Klassifizieren': jedes Polygon erhält dessen Mittelwert, als Feld score.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For measurements: cells with at least this value become polygons.</source>
      <translation>Für Messwerte: Zellen mit mindestens diesem Wert werden Polygone.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Smallest area [m²]</source>
      <translation>Kleinste Fläche [m²]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A smaller area joins the neighbour with which it shares most of its outline; one that has no neighbour stays. Empty: all areas stay.</source>
      <translation>Eine kleinere Fläche geht in dem Nachbarn auf, mit dem sie den größten Teil ihres Umrisses teilt; eine ohne Nachbarn bleibt. Leer: alle Flächen bleiben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Simplify [metres]</source>
      <translation>Vereinfachen [Meter]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How far an outline may run beside the cells. Empty: the side of a cell. 0: the cells' corners.</source>
      <translation>Wie weit ein Umriss neben den Zellen verlaufen darf. Leer: eine Zellenseite. 0: die Ecken der Zellen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Class, name, area and cells of each.</source>
      <translation>Klasse, Name, Fläche und Zellen von jedem.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Regress (with a trained regressor)</source>
      <translation>Regression (mit trainiertem Regressor)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>regression predict apply regressor number continuous map canopy height biomass uncertainty interval conformal extrapolation</source>
      <translation>Regression vorhersagen anwenden Regressor Zahl stetig Karte Bestandshöhe Biomasse Unsicherheit Intervall konform Extrapolation</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Gives every cell of an embedding raster a number, using a regressor from 'Train regressor'. The raster must come from the same encoder; it can be of another scene or date.</source>
      <translation>Gibt jeder Zelle eines Embedding-Rasters eine Zahl, mit einem Regressor aus 'Regressor trainieren'. Das Raster muss vom selben Encoder stammen; es darf von einer anderen Szene oder einem anderen Termin sein.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a raster of the number. If asked for: a raster of uncertainty with two bands. Band 1 is the half width of a 90 % interval: nine of ten cells should lie that close, where they are like those it was tested on. Band 2 is how far the cell's embedding lies from those that were learnt from: above 1 it is farther than 95 % of these lie from those of other places, so that the number is extrapolated and its interval can't be trusted. The log counts such cells.</source>
      <translation>Ergebnis: ein Raster der Zahl. Falls gewünscht: ein Raster der Unsicherheit mit zwei Kanälen. Kanal 1 ist die halbe Breite eines 90-%-Intervalls: neun von zehn Zellen sollten so nahe liegen, wo sie denen gleichen, an denen getestet wurde. Kanal 2 sagt, wie weit das Embedding der Zelle von den gelernten entfernt ist: über 1 weiter als 95 % der gelernten von denen anderer Orte; die Zahl ist dann extrapoliert, und ihrem Intervall ist nicht zu trauen. Das Protokoll zählt solche Zellen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the canopy height of a whole scene, learnt from a laser scan of a corner.</source>
      <translation>Beispiel: die Bestandshöhe einer ganzen Szene, gelernt aus einem Laserscan einer Ecke.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster of the regressor's encoder.</source>
      <translation>Ein Embedding-Raster des Encoders, mit dem der Regressor arbeitet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json, for a regressor that was trained on a stack.</source>
      <translation>stack.json, für einen Regressor, der mit einem Stapel trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Regressor</source>
      <translation>Regressor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Train regressor'.</source>
      <translation>Aus 'Regressor trainieren'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GeoEnc regressor (*.geoenc)</source>
      <translation>GeoEnc-Regressor (*.geoenc)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Estimates</source>
      <translation>Schätzwerte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The raster of the number, a GeoTIFF.</source>
      <translation>Das Raster der Zahl, ein GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Uncertainty</source>
      <translation>Unsicherheit</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Half width of the 90 % interval, and distance to what was learnt from.</source>
      <translation>Halbe Breite des 90-%-Intervalls und Abstand zum Gelernten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Train classifier (from labels)</source>
      <translation>Klassifikator trainieren (mit Labels)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>supervised classification classifier random forest rf linear probe logistic regression mlp knn nearest neighbours few-shot training samples labels land cover accuracy confusion matrix multi-label bigearthnet crop type ensemble</source>
      <translation>überwachte Klassifikation Klassifikator Random Forest rf lineare Sonde logistische Regression mlp knn nächste Nachbarn few-shot Training Stichproben Labels Trainingsdaten Landbedeckung Genauigkeit Konfusionsmatrix Multi-Label bigearthnet Feldfrucht Ensemble</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Learns classes from places you have labelled on embedding rasters, and shows how well it can tell them apart. Five clicks per class are enough for a first map: put points on the ground, name their class in a text field, run this with method knn or linear, then 'Classify'; look, add points where it is wrong, run again.</source>
      <translation>Lernt Klassen von Orten, denen Sie auf Embedding-Rastern Labels gegeben haben, und zeigt, wie gut es sie unterscheiden kann. Fünf Klicks pro Klasse reichen für eine erste Karte: setzen Sie Punkte ins Gelände, nennen Sie ihre Klasse in einem Textfeld, starten Sie dies mit der Methode knn oder linear, dann 'Klassifizieren'; sehen Sie nach, fügen Sie Punkte hinzu, wo es falsch ist, und starten Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings: rasters of one encoder, all of which are learnt from; or a stack of dates, in which it learns each cell's course over time, as for crops.</source>
      <translation>Embeddings: Raster eines Encoders, von denen allen gelernt wird; oder ein Stapel von Terminen, worin der zeitliche Verlauf jeder Zelle gelernt wird, etwa bei Feldfrüchten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels: points or polygons whose Field names the class (text or number); or a class raster, whose pixels are aggregated to cells. Or a Label table: labels of whole rasters, as CSV with the columns raster and labels, or BigEarthNet's JSON. Or a Table from 'Embeddings of zones': each polygon, such as a parcel, is one sample, and Field names one of its fields; 'Embeddings of zones' then gives other polygons their class. Several labels: several classes can be at one place; Field holds a list (a;b), or names several fields of 0 and 1 (water;forest), one per class.</source>
      <translation>Labels: Punkte oder Polygone, deren Feld die Klasse nennt (Text oder Zahl); oder ein Klassenraster, dessen Pixel zu Zellen zusammengefasst werden. Oder eine Label-Tabelle: Labels ganzer Raster, als CSV mit den Spalten raster und labels oder als JSON von BigEarthNet. Oder eine Tabelle aus 'Embeddings von Zonen': jedes Polygon, etwa ein Flurstück, ist ein Beispiel, und Feld nennt eines seiner Felder; 'Embeddings von Zonen' gibt dann anderen Polygonen ihre Klasse. Mehrere Labels: an einem Ort können mehrere Klassen sein; Feld enthält eine Liste (a;b) oder nennt mehrere Felder mit 0 und 1 (water;forest), eines pro Klasse.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Method: linear (a plane between the classes) is fast and hard to beat; knn compares with the labelled cells, best for very few labels; rf is a forest of random trees; mlp a small neural network for thousands of labels; ensemble lets all four vote and says whether that helps.</source>
      <translation>Methode: linear (eine Ebene zwischen den Klassen) ist schnell und schwer zu schlagen; knn vergleicht mit den Zellen, die Labels haben, am besten bei sehr wenigen; rf ist ein Wald aus zufälligen Bäumen; mlp ein kleines neuronales Netz für Tausende von Labels; ensemble lässt alle vier abstimmen und sagt, ob das hilft.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scores: places near each other look alike, so testing on random cells flatters the scores. Here the map is cut into blocks; each part is tested by a classifier that never saw its blocks. Where there are many labels, a further share of the blocks is held out for a final test. ± is a 95 % interval over the folds. Classes with fewer samples than folds are left out, and the log says so.</source>
      <translation>Gütemaße: nahe Orte sehen sich ähnlich, deshalb beschönigt ein Test an zufälligen Zellen die Güte. Hier wird die Karte in Blöcke geteilt; jeder Teil wird von einem Klassifikator getestet, der seine Blöcke nie gesehen hat. Bei vielen Labels wird ein weiterer Anteil der Blöcke für einen letzten Test zurückgehalten. ± ist ein 95-%-Intervall über die Folds. Klassen mit weniger Beispielen als Folds werden weggelassen, und das Protokoll sagt es.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a classifier (.geoenc), which has then learnt from all labels; if asked for, a report with confusion matrix, scores per class, reliability, learning curve and pictures of the embeddings; the scores as JSON; the places that were confused, as points with the most confident first; and the prediction of each sample.</source>
      <translation>Ergebnis: ein Klassifikator (.geoenc), der dann von allen Labels gelernt hat; falls gewünscht, ein Bericht mit Konfusionsmatrix, Gütemaßen pro Klasse, Verlässlichkeit, Lernkurve und Bildern der Embeddings; die Gütemaße als JSON; die verwechselten Orte, als Punkte, die mit der höchsten Konfidenz zuerst; und die Vorhersage für jedes Beispiel.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: an aerial image encoded with the default encoder, twenty points on meadow, trees, roofs and roads.</source>
      <translation>Beispiel: ein mit dem voreingestellten Encoder kodiertes Luftbild, zwanzig Punkte auf Wiese, Bäumen, Dächern und Straßen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of encoded dates: a cell is described by its embeddings over time.</source>
      <translation>stack.json kodierter Termine: eine Zelle wird durch ihre Embeddings über die Zeit beschrieben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels (or a label table)</source>
      <translation>Labels (oder eine Label-Tabelle)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Points or polygons whose Field names the class, or a class raster.</source>
      <translation>Punkte oder Polygone, deren Feld die Klasse nennt, oder ein Klassenraster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The field with the class. For several labels also the names of several fields, water;forest. For a class raster the number of its band; empty: the first.</source>
      <translation>Das Feld mit der Klasse. Bei mehreren Labels auch die Namen mehrerer Felder, water;forest. Bei einem Klassenraster die Nummer seines Kanals; leer: der erste.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Label table</source>
      <translation>Label-Tabelle</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels of whole rasters, in place of Labels: a CSV (raster, labels) or BigEarthNet's JSON.</source>
      <translation>Labels ganzer Raster, anstelle von Labels: eine CSV (raster, labels) oder JSON von BigEarthNet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Label table (*.csv *.json)</source>
      <translation>Label-Tabelle (*.csv *.json)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>rf: forest of extremely randomised trees. linear: logistic regression. mlp: small neural network. knn: nearest labelled cells. ensemble: all four vote.</source>
      <translation>rf: Wald aus extrem randomisierten Bäumen. linear: logistische Regression. mlp: kleines neuronales Netz. knn: nächste Zellen mit Label. ensemble: alle vier stimmen ab.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Several labels at one place</source>
      <translation>Mehrere Labels an einem Ort</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Each class is present or absent, independently of the others; thresholds come from the folds.</source>
      <translation>Jede Klasse ist da oder nicht, unabhängig von den anderen; Schwellenwerte kommen aus den Folds.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folds</source>
      <translation>Folds</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many parts the labels are split into for testing.</source>
      <translation>In wie viele Teile die Labels zum Testen geteilt werden.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folds by</source>
      <translation>Folds nach</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What stays together: blocks of the map, all of a raster, or a value of the Fold field. random: nothing; the scores are then better than the map.</source>
      <translation>Was beisammen bleibt: Blöcke der Karte, alles von einem Raster oder ein Wert des Fold-Feldes. random: nichts; die Güte ist dann besser als die Karte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fold field</source>
      <translation>Fold-Feld</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For folds by field: such as the number of a plot or a region.</source>
      <translation>Für Folds nach Feld: etwa die Nummer einer Parzelle oder einer Region.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Block size [map units]</source>
      <translation>Blockgröße [Karteneinheiten]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Side of the blocks. Empty: a tenth of the labels' extent, smaller where that makes too few blocks.</source>
      <translation>Seite der Blöcke. Leer: ein Zehntel der Ausdehnung der Labels, weniger, wenn das zu wenige Blöcke gibt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Test share</source>
      <translation>Testanteil</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Share of the blocks that is held out for a final test, if there are enough labels.</source>
      <translation>Anteil der Blöcke, der für einen letzten Test zurückgehalten wird, wenn es genügend Labels gibt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rare classes count as much as common ones</source>
      <translation>Seltene Klassen zählen so viel wie häufige</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Off: common classes win where in doubt, which gets more cells right.</source>
      <translation>Aus: im Zweifel gewinnen häufige Klassen, womit mehr Zellen richtig werden.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Forest</source>
      <translation>Random Forest</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Of rf. default: 100 extremely randomised trees. seminar: a random forest of 20 trees of at least 10 samples per leaf, without bootstrap, as in the DOFA seminar on BigEarthNet.</source>
      <translation>Bei rf. default: 100 extrem randomisierte Bäume. seminar: ein Random Forest aus 20 Bäumen mit mindestens 10 Beispielen pro Blatt, ohne Bootstrap, wie im DOFA-Seminar zu BigEarthNet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Parts of the time</source>
      <translation>Abschnitte der Zeit</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For a stack: into how many equal parts its time is cut; dates of a part are averaged.</source>
      <translation>Bei einem Stapel: in wie viele gleiche Abschnitte seine Zeit geteilt wird; Termine eines Abschnitts werden gemittelt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Values that are not a class</source>
      <translation>Werte, die keine Klasse sind</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Values of a class raster that are no labels, such as 0,255.</source>
      <translation>Werte eines Klassenrasters, die keine Labels sind, etwa 0,255.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classes of the table</source>
      <translation>Klassen der Tabelle</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>bigearthnet19: BigEarthNet's 43 classes become 19 by its published rule.</source>
      <translation>bigearthnet19: aus den 43 Klassen von BigEarthNet werden nach dessen veröffentlichter Regel 19.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same seed gives the same result.</source>
      <translation>Derselbe Startwert gibt dasselbe Ergebnis.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What was learnt, for 'Classify'.</source>
      <translation>Was gelernt wurde, für 'Klassifizieren'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scores</source>
      <translation>Gütemaße</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>All figures, for programs.</source>
      <translation>Alle Zahlen, für Programme.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Confused places</source>
      <translation>Verwechselte Orte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Samples that a classifier which had not seen their place got wrong.</source>
      <translation>Beispiele, bei denen ein Klassifikator, der ihren Ort nicht gesehen hatte, falsch lag.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Predictions</source>
      <translation>Vorhersagen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Each sample with its label, its prediction out of fold and the probabilities.</source>
      <translation>Jedes Beispiel mit seinem Label, seiner kreuzvalidierten Vorhersage und den Wahrscheinlichkeiten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Train regressor (from numbers)</source>
      <translation>Regressor trainieren (mit Zahlen)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>regression regressor ridge linear random forest mlp number continuous canopy height biomass yield density r2 rmse training samples target raster supervised</source>
      <translation>Regression Regressor Ridge linear Random Forest mlp Zahl stetig Bestandshöhe Biomasse Ertrag Dichte r2 rmse Training Stichproben Zielraster überwacht</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Learns a number, such as a canopy height, a biomass or a share of paved ground, from places where you know it, and shows how well embeddings tell it elsewhere.</source>
      <translation>Lernt eine Zahl, etwa eine Bestandshöhe, eine Biomasse oder einen Versiegelungsgrad, von Orten, an denen Sie sie kennen, und zeigt, wie gut sie sich anderswo aus Embeddings schätzen lässt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings: rasters of one encoder, all of which are learnt from; or a stack of dates, in which it learns each cell's course over time.</source>
      <translation>Embeddings: Raster eines Encoders, von denen allen gelernt wird; oder ein Stapel von Terminen, worin der zeitliche Verlauf jeder Zelle gelernt wird.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels: points or polygons whose Field holds the number; a polygon gives it to each of its cells. Or a Target raster, such as a canopy height model: each cell has the mean of the pixels in it, and cells of which less than half is valid are left out. Or a Table of zones: each row is one sample, and Field one of its fields.</source>
      <translation>Labels: Punkte oder Polygone, deren Feld die Zahl enthält; ein Polygon gibt sie jeder seiner Zellen. Oder ein Zielraster, etwa ein Bestandshöhenmodell: jede Zelle hat den Mittelwert der Pixel darin, und Zellen, von denen weniger als die Hälfte gültig ist, werden weggelassen. Oder eine Tabelle von Zonen: jede Zeile ist ein Beispiel, und Feld eines ihrer Felder.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Method: ridge (a weighted sum of the embedding's numbers) is fast and hard to beat; rf is a random forest, which never goes beyond the labels it has seen; mlp a small neural network for thousands of labels.</source>
      <translation>Methode: ridge (eine gewichtete Summe der Zahlen des Embeddings) ist schnell und schwer zu schlagen; rf ist ein Random Forest, der nie über die gesehenen Labels hinausgeht; mlp ein kleines neuronales Netz für Tausende von Labels.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scores: the map is cut into blocks, and each part is tested by a regressor that never saw its blocks. R² is 0 for a guess that is always the mean of the labels, 1 for what is always right. ± is a 95 % interval over the folds.</source>
      <translation>Gütemaße: die Karte wird in Blöcke geteilt, und jeder Teil wird von einem Regressor getestet, der seine Blöcke nie gesehen hat. R² ist 0, wenn stets der Mittelwert der Labels geschätzt wird, 1, wenn alles stimmt. ± ist ein 95-%-Intervall über die Folds.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a regressor (.geoenc), which has then learnt from all labels; if asked for, a report with estimates against labels and residuals, and all figures as JSON, among them how often the 90 % interval of 'Regress' holds.</source>
      <translation>Ergebnis: ein Regressor (.geoenc), der dann von allen Labels gelernt hat; falls gewünscht, ein Bericht mit Schätzwerten gegen Labels und Residuen und alle Zahlen als JSON, darunter, wie oft das 90-%-Intervall von 'Regression' zutrifft.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: canopy height of a laser scan that covers a corner of the scene.</source>
      <translation>Beispiel: Bestandshöhe aus einem Laserscan, der eine Ecke der Szene abdeckt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels (or a target raster)</source>
      <translation>Labels (oder ein Zielraster)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Points or polygons whose Field holds the number.</source>
      <translation>Punkte oder Polygone, deren Feld die Zahl enthält.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The field with the number.</source>
      <translation>Das Feld mit der Zahl.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Target raster</source>
      <translation>Zielraster</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A raster of the number, such as a canopy height model, in place of Labels.</source>
      <translation>Ein Raster der Zahl, etwa ein Bestandshöhenmodell, anstelle von Labels.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Band of the target</source>
      <translation>Kanal des Zielrasters</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Which band holds the number.</source>
      <translation>Welcher Kanal die Zahl enthält.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>ridge: linear, its strength chosen by folds. rf: random forest. mlp: small neural network.</source>
      <translation>ridge: linear, die Stärke durch Folds bestimmt. rf: Random Forest. mlp: kleines neuronales Netz.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What was learnt, for 'Regress'.</source>
      <translation>Was gelernt wurde, für 'Regression'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Vote (of several class maps)</source>
      <translation>Abstimmen (mehrere Klassenkarten)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>vote voting majority soft weighted ensemble stacking combine classification agreement consensus mode</source>
      <translation>Abstimmung abstimmen Mehrheit weich gewichtet Ensemble Stacking kombinieren Klassifikation Übereinstimmung Konsens Modus</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Combines several class maps of one place into one: from different encoders, methods, seeds or dates. Where their errors differ, the vote is better than each map; where they agree, it can be trusted.</source>
      <translation>Macht aus mehreren Klassenkarten eines Ortes eine: von verschiedenen Encodern, Methoden, Startwerten oder Terminen. Wo sich ihre Fehler unterscheiden, ist die Abstimmung besser als jede Karte; wo sie übereinstimmen, kann man ihr trauen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rule: majority: each raster has one vote. weighted: each has the votes that Weights gives it. soft: the probabilities of all classes are added ('Probabilities' of 'Classify'), so that a sure raster counts more than a doubtful one; with weights if given. stacked: labelled places decide how the rasters are combined; use labels that the classifiers have not seen.</source>
      <translation>Regel: majority: jedes Raster hat eine Stimme. weighted: jedes hat die Stimmen, die Gewichte ihm gibt. soft: die Wahrscheinlichkeiten aller Klassen werden addiert ('Wahrscheinlichkeiten' aus 'Klassifizieren'), sodass ein sicheres Raster mehr zählt als ein zweifelndes; gewichtet, falls angegeben. stacked: Orte mit Labels entscheiden, wie die Raster kombiniert werden; verwenden Sie Labels, welche die Klassifikatoren nicht gesehen haben.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A tie goes to the tied class that the first raster prefers, then the second, and so on: put the best one first. Nodata abstains. Classes are matched by name, for rasters that 'Classify' made, else by number. Rasters on other grids, as other encoders give them, are sampled at the first one's cells.</source>
      <translation>Bei Stimmengleichheit gewinnt die Klasse, die das erste Raster vorzieht, dann das zweite und so fort: das beste gehört an die erste Stelle. Leerwerte enthalten sich. Klassen werden bei Rastern aus 'Klassifizieren' nach Namen zugeordnet, sonst nach Nummer. Raster auf anderen Gittern, wie andere Encoder sie ergeben, werden an den Zellen des ersten abgetastet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a class raster; if asked for, a raster of agreement: the share of votes that the chosen class got.</source>
      <translation>Ergebnis: ein Klassenraster; falls gewünscht, ein Raster der Übereinstimmung: der Anteil der Stimmen, den die gewählte Klasse erhielt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the probabilities of one scene by three encoders, rule soft.</source>
      <translation>Beispiel: die Wahrscheinlichkeiten einer Szene von drei Encodern, Regel soft.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Class rasters, or rasters of probabilities; the first decides ties and gives the grid.</source>
      <translation>Klassenraster oder Raster von Wahrscheinlichkeiten; das erste entscheidet bei Gleichheit und gibt das Gitter vor.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>majority, weighted, soft (needs probabilities) or stacked (needs labels).</source>
      <translation>majority, weighted, soft (braucht Wahrscheinlichkeiten) oder stacked (braucht Labels).</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One number per raster, in their order: 2;1;1.</source>
      <translation>Eine Zahl pro Raster, in deren Reihenfolge: 2;1;1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For the rule stacked: points or polygons with their class.</source>
      <translation>Für die Regel stacked: Punkte oder Polygone mit ihrer Klasse.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For the rule stacked: the field of the labels with the class.</source>
      <translation>Für die Regel stacked: das Feld der Labels mit der Klasse.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For the rule stacked: the same seed gives the same map.</source>
      <translation>Für die Regel stacked: derselbe Startwert gibt dieselbe Karte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Agreement</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Share of the votes for the class, 0 to 1.</source>
      <translation>Anteil der Stimmen für die Klasse, 0 bis 1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Import encoder</source>
      <translation>Encoder importieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>weights checkpoint model download offline dinov3 dinov2 vjepa dofa safetensors pth pt hugging face hub card</source>
      <translation>Gewichte Checkpoint Modell herunterladen offline dinov3 dinov2 vjepa dofa safetensors pth pt hugging face hub Steckbrief importieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Adds an encoder to the list of 'Encode raster'. The weights themselves show which one it is: DINOv3 (vision transformers and ConvNeXts), DINOv2, V-JEPA 2 and 2.1, DOFA, Galileo, Presto, or an encoder trained with GeoEnc. They are checked tensor by tensor, written to your own data folder in a safe format, and described by a card; the same file imported twice is the same encoder.</source>
      <translation>Fügt der Liste von 'Raster kodieren' einen Encoder hinzu. Die Gewichte selbst zeigen, welcher es ist: DINOv3 (Vision-Transformer und ConvNeXt), DINOv2, V-JEPA 2 und 2.1, DOFA, Galileo, Presto oder ein mit GeoEnc trainierter Encoder. Sie werden Tensor für Tensor geprüft, in einem sicheren Format in Ihren Datenordner geschrieben und durch einen Steckbrief beschrieben; dieselbe Datei, zweimal importiert, ist derselbe Encoder.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Give one of three. Weights file: the authors' .pth, .pt or .safetensors file. Model folder: a download from the Hub (config.json and model.safetensors), or a folder of a GeoEnc encoder (card.json and weights). Name alone: the id of an encoder that 'List encoders' shows as not on this machine; it is downloaded from the Hub with your own login there, through QGIS's proxy, and an interrupted download resumes. Licence: some weights may be used only by those who accept their terms; nothing is downloaded or imported before that.</source>
      <translation>Eines von dreien angeben. Gewichtsdatei: die .pth-, .pt- oder .safetensors-Datei der Autoren. Modellordner: ein Download vom Hub (config.json und model.safetensors) oder ein Ordner eines GeoEnc-Encoders (card.json und Gewichte). Nur Name: die Kennung eines Encoders, den 'Encoder auflisten' als nicht auf diesem Rechner zeigt; er wird mit Ihrer eigenen Anmeldung dort vom Hub heruntergeladen, über den Proxy von QGIS, und ein unterbrochener Download wird fortgesetzt. Lizenz: manche Gewichte darf nur verwenden, wer ihre Bedingungen annimmt; vorher wird nichts heruntergeladen oder importiert.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: the encoder's id, the name to choose in 'Encode raster' and in models.</source>
      <translation>Ergebnis: die Kennung des Encoders, der Name zur Auswahl in 'Raster kodieren' und in Modellen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: Weights file dinov3_vits16_pretrain_lvd1689m-08c60483.pth, licence accepted.</source>
      <translation>Beispiel: Gewichtsdatei dinov3_vits16_pretrain_lvd1689m-08c60483.pth, Lizenz angenommen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Weights file (or a model folder, or a name)</source>
      <translation>Gewichtsdatei (oder Modellordner, oder Name)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>As its authors publish it: .pth, .pt or .safetensors. No code in it is run.</source>
      <translation>Wie ihre Autoren sie veröffentlichen: .pth, .pt oder .safetensors. Code darin wird nicht ausgeführt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Model folder</source>
      <translation>Modellordner</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A downloaded model: config.json and model.safetensors; or card.json and weights.</source>
      <translation>Ein heruntergeladenes Modell: config.json und model.safetensors; oder card.json und Gewichte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encoder card</source>
      <translation>Encoder-Steckbrief</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What the weights don't say, in the form of models/*.json in the plugin: mean, std, gsd, tile, licence, architecture. With hub_id and revision it is downloaded.</source>
      <translation>Was die Gewichte nicht sagen, in der Form von models/*.json in der Erweiterung: mean, std, gsd, tile, licence, architecture. Mit hub_id und revision wird er heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The id to give it. Empty: derived from the weights. Given alone: the known encoder to download.</source>
      <translation>Die Kennung, die er erhält. Leer: aus den Gewichten abgeleitet. Allein angegeben: der bekannte Encoder, der heruntergeladen wird.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Part of the checkpoint</source>
      <translation>Teil des Checkpoints</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Training checkpoints of V-JEPA hold two encoders. 'auto' takes the one that its authors use: of V-JEPA 2 'encoder', as the Hub's weights do; of V-JEPA 2.1 'ema_encoder', else 'target_encoder'.</source>
      <translation>Trainings-Checkpoints von V-JEPA enthalten zwei Encoder. 'auto' nimmt den, den die Autoren verwenden: von V-JEPA 2 'encoder', wie die Gewichte auf dem Hub; von V-JEPA 2.1 'ema_encoder', sonst 'target_encoder'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>I accept the licence of these weights</source>
      <translation>Ich nehme die Lizenz dieser Gewichte an</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Some weights (DINOv3's) may be used only by those who accept their terms, which the message and the card name.</source>
      <translation>Manche Gewichte (die von DINOv3) darf nur verwenden, wer ihre Bedingungen annimmt; Meldung und Steckbrief nennen sie.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encoder id</source>
      <translation>Encoder-Kennung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>List encoders</source>
      <translation>Encoder auflisten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>models weights cards licence license citation catalogue available encoder</source>
      <translation>Modelle Gewichte Steckbriefe Lizenz Zitat zitieren Katalog verfügbar Encoder auflisten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Lists the encoders that 'Encode raster' can use here: what each is, the ground sampling distance it was made for, its patch and bands, its licence and how to cite it, and whether its weights are installed.</source>
      <translation>Listet die Encoder auf, die 'Raster kodieren' hier verwenden kann: was jeder ist, für welche Bodenauflösung er gemacht ist, seinen Patch und seine Kanäle, seine Lizenz und wie er zitiert wird, und ob seine Gewichte installiert sind.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: the list in the log and, if asked for, as a page to read or as JSON for scripts.</source>
      <translation>Ergebnis: die Liste im Protokoll und, falls gewünscht, als Seite zum Lesen oder als JSON für Skripte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: run it after 'Import encoder' to see what was added.</source>
      <translation>Beispiel: nach 'Encoder importieren' starten, um zu sehen, was hinzukam.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The list as a page to read.</source>
      <translation>Die Liste als Seite zum Lesen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cards</source>
      <translation>Steckbriefe</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The encoder cards, for scripts.</source>
      <translation>Die Encoder-Steckbriefe, für Skripte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Mask preview</source>
      <translation>Maskenvorschau</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>mask masks training jepa hidden preview crops augmentation</source>
      <translation>Maske Masken Training jepa verdeckt Vorschau Ausschnitte Augmentierung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A look, in seconds, before hours of 'Train encoder'. Training hides parts of small pictures cut from your rasters (crops), and the encoder learns to tell what is there. This draws such crops: above as they are, below with what is hidden in orange. Nodata is grey.</source>
      <translation>Ein Blick, in Sekunden, vor Stunden mit 'Encoder trainieren'. Das Training verdeckt Teile kleiner, aus Ihren Rastern geschnittener Bilder (Ausschnitte), und der Encoder lernt zu sagen, was dort ist. Hier werden solche Ausschnitte gezeichnet: oben, wie sie sind, unten mit dem Verdeckten in Orange. Leerwerte sind grau.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Check whether what is left lets a person tell what is hidden: if not, take larger crops or a coarser raster. Check too that bands and brightness look right: the encoder sees them as they are here.</source>
      <translation>Prüfen Sie, ob das Übrige einen Menschen erkennen lässt, was verdeckt ist: wenn nicht, nehmen Sie größere Ausschnitte oder ein gröberes Raster. Prüfen Sie auch, ob Kanäle und Helligkeit richtig aussehen: der Encoder sieht sie so wie hier.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a picture (PNG).</source>
      <translation>Ergebnis: ein Bild (PNG).</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: crops of 224 pixels from a folder of drone images, before an evening's training.</source>
      <translation>Beispiel: Ausschnitte von 224 Pixeln aus einem Ordner mit Drohnenbildern, vor dem Training am Abend.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters (or a folder)</source>
      <translation>Raster (oder ein Ordner)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters with the same bands; or all dates of one place, for Video.</source>
      <translation>Raster mit denselben Kanälen; oder alle Termine eines Ortes, für Video.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>All rasters in this folder and its subfolders.</source>
      <translation>Alle Raster in diesem Ordner und seinen Unterordnern.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The rasters are dates of one place</source>
      <translation>Die Raster sind Termine eines Ortes</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Learns from how places change over time: the encoder then takes stacks, two dates per token.</source>
      <translation>Lernt daraus, wie Orte sich mit der Zeit verändern: der Encoder nimmt dann Stapel, zwei Termine pro Token.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For Video: auto, a pattern of the file names such as S2_%Y%m%d*, or ISO dates in the order of the rasters.</source>
      <translation>Für Video: auto, ein Muster der Dateinamen wie S2_%Y%m%d* oder ISO-Daten in der Reihenfolge der Raster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Band numbers such as 4;3;2. Empty: all but alpha.</source>
      <translation>Kanalnummern wie 4;3;2. Leer: alle außer Alpha.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How values become 0 to 1, the same for all rasters. auto: uint8 for 8-bit rasters, else percentile.</source>
      <translation>Wie aus Werten 0 bis 1 wird, gleich für alle Raster. auto: uint8 für 8-Bit-Raster, sonst percentile.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Crop size [pixels]</source>
      <translation>Ausschnittgröße [Pixel]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Side of the crops, a multiple of 16. Larger ones show more around each place and take longer.</source>
      <translation>Seite der Ausschnitte, ein Vielfaches von 16. Größere zeigen mehr um jeden Ort und dauern länger.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates of a crop</source>
      <translation>Termine eines Ausschnitts</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For Video: how many dates are looked at together, an even number.</source>
      <translation>Für Video: wie viele Termine zusammen betrachtet werden, eine gerade Zahl.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same seed draws the same crops and masks.</source>
      <translation>Derselbe Startwert zieht dieselben Ausschnitte und Masken.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Crops</source>
      <translation>Ausschnitte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many are drawn.</source>
      <translation>Wie viele gezeichnet werden.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The crops.</source>
      <translation>Die Ausschnitte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>PNG (*.png)</source>
      <translation>PNG (*.png)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Train encoder (pico-JEPA)</source>
      <translation>Encoder trainieren (Pico-JEPA)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>train training learn learning self-supervised jepa own sensor foundation model pretrain unlabelled unlabeled</source>
      <translation>trainieren Training lernen selbstüberwacht jepa eigener Sensor foundation model Grundlagenmodell vortrainieren ohne Labels</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Trains a small encoder on your own rasters, without labels: parts of each picture are hidden, and the encoder learns to tell from the rest what is there. Use it for a sensor that no ready encoder knows: any number of bands, radar, multispectral, or dates of one place. The result can then be chosen as Encoder like any other.</source>
      <translation>Trainiert einen kleinen Encoder mit Ihren eigenen Rastern, ohne Labels: Teile jedes Bildes werden verdeckt, und der Encoder lernt, aus dem Rest zu sagen, was dort ist. Geeignet für einen Sensor, den kein fertiger Encoder kennt: beliebig viele Kanäle, Radar, multispektral oder Termine eines Ortes. Das Ergebnis lässt sich danach wie jeder andere Encoder auswählen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For red, green and blue try 'geoenc-conv' first, which has learnt already. Rasters: the more different ground, the better. A few minutes show whether it works, hours make it good; a GPU is much faster. Cancel ends it early with a usable encoder. An interrupted run resumes when it is started again with the same values, if its output is not a temporary one. 'Mask preview' shows what is hidden.</source>
      <translation>Für Rot, Grün und Blau probieren Sie zuerst 'geoenc-conv', der schon gelernt hat. Raster: je vielfältiger die Oberflächen, desto besser. Wenige Minuten zeigen, ob es geht, Stunden machen es gut; eine GPU ist viel schneller. Abbrechen beendet es früher mit einem brauchbaren Encoder. Ein unterbrochener Lauf wird fortgesetzt, wenn er mit denselben Werten erneut gestartet wird und seine Ausgabe keine temporäre ist. 'Maskenvorschau' zeigt, was verdeckt wird.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Watch the log: the loss, the error of the guesses, should fall. If the encoder begins to answer the same for every place (deviation towards 0, effective rank towards 1), the log says so: take more varied rasters or a larger batch.</source>
      <translation>Achten Sie auf das Protokoll: der Verlust (loss), der Fehler der Vermutungen, soll fallen. Wenn der Encoder für jeden Ort dasselbe zu antworten beginnt (Abweichung gegen 0, effektiver Rang gegen 1), sagt es das Protokoll: nehmen Sie vielfältigere Raster oder einen größeren Batch.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: an encoder under Name, and a folder with its card and weights that 'Import encoder' takes on another machine.</source>
      <translation>Ergebnis: ein Encoder unter Name und ein Ordner mit seinem Steckbrief und seinen Gewichten, den 'Encoder importieren' auf einem anderen Rechner nimmt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a folder of 500 drone orthophotos, size pico, 240 minutes.</source>
      <translation>Beispiel: ein Ordner mit 500 Drohnen-Orthofotos, Größe pico, 240 Minuten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>pico: 3.7 million parameters, for a processor. tiny and small: 10 and 22 million, for a GPU and many rasters.</source>
      <translation>pico: 3,7 Millionen Parameter, für einen Prozessor. tiny und small: 10 und 22 Millionen, für eine GPU und viele Raster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Steps [batches]</source>
      <translation>Schritte [Batches]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How long to train, unless Minutes is given.</source>
      <translation>Wie lange trainiert wird, wenn Minuten nicht angegeben ist.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How long to train, instead of Steps. 0: use Steps.</source>
      <translation>Wie lange trainiert wird, anstelle von Schritten. 0: nach Schritten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Batch size [crops]</source>
      <translation>Batchgröße [Ausschnitte]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Crops per training step. Fewer need less memory and learn less well.</source>
      <translation>Ausschnitte pro Trainingsschritt. Weniger brauchen weniger Speicher und lernen weniger gut.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The id to choose the encoder by. Empty: made from its size.</source>
      <translation>Die Kennung, unter der der Encoder gewählt wird. Leer: aus seiner Größe gebildet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Of the arithmetic. 'auto' takes bfloat16 where the machine is faster with it.</source>
      <translation>Die beim Rechnen. 'auto' nimmt bfloat16, wo der Rechner damit schneller ist.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for card.json and the weights.</source>
      <translation>Ein Ordner für card.json und die Gewichte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Curves of the training, and one place in the colours of the encoder on its way.</source>
      <translation>Kurven des Trainings und ein Ort in den Farben des Encoders auf seinem Weg.</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>GeoEnc convolutional encoder (no download)</source>
      <translation>GeoEnc-Faltungsencoder (ohne Download)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>Random convolutional features (no download)</source>
      <translation>Merkmale zufälliger Faltungen (ohne Download)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitg-256 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitg-256 (ein einzelnes Bild: ein Paar aus zweimal demselben)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitg-384-diving48 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitg-384-diving48 (ein einzelnes Bild: ein Paar aus zweimal demselben)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitg-384-ssv2 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitg-384-ssv2 (ein einzelnes Bild: ein Paar aus zweimal demselben)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitg-384 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitg-384 (ein einzelnes Bild: ein Paar aus zweimal demselben)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vith-256 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vith-256 (ein einzelnes Bild: ein Paar aus zweimal demselben)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitl-256-diving48 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitl-256-diving48 (ein einzelnes Bild: ein Paar aus zweimal demselben)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitl-256-ssv2 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitl-256-ssv2 (ein einzelnes Bild: ein Paar aus zweimal demselben)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitl-256 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitl-256 (ein einzelnes Bild: ein Paar aus zweimal demselben)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>DOFA v1's data, continued</source>
      <translation>Daten von DOFA v1, fortgesetzt</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>127,155 places: 12 months of Sentinel-1, Sentinel-2 (Level-1C) and maps</source>
      <translation>127.155 Orte: 12 Monate von Sentinel-1, Sentinel-2 (Level-1C) und Karten</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>3143 unlabelled RGB scenes of 256 px, 0.07 to 30 m: Landsat composites (public domain) (18), NAIP at 5 m (public domain) (24), OpenAerialMap (CC BY 4.0) (291), Sentinel-2 (Copernicus), Flanders (12), USGS HRO, Colorado (public domain) (2), misc_na (20), naip_california (401), naip_north_dakota_5m (91), neon_0.1m (260), oam_fair (385), oam_tcd_0.1m (104), odm_drone (276), ucmerced (1259); 3,026 steps, 1,549,312 views</source>
      <translation>3143 RGB-Szenen ohne Labels von 256 px, 0,07 bis 30 m: Landsat-Komposite (gemeinfrei) (18), NAIP bei 5 m (gemeinfrei) (24), OpenAerialMap (CC BY 4.0) (291), Sentinel-2 (Copernicus), Flandern (12), USGS HRO, Colorado (gemeinfrei) (2), misc_na (20), naip_california (401), naip_north_dakota_5m (91), neon_0.1m (260), oam_fair (385), oam_tcd_0.1m (104), odm_drone (276), ucmerced (1259); 3.026 Schritte, 1.549.312 Ansichten</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>monthly series of Sentinel-1, Sentinel-2 (Level-1C), climate and terrain of pixels worldwide</source>
      <translation>Monatsreihen von Sentinel-1, Sentinel-2 (Level-1C), Klima und Gelände von Pixeln weltweit</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>VideoMix22M, tuned on diving48</source>
      <translation>VideoMix22M, nachtrainiert auf diving48</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>VideoMix22M, tuned on ssv2</source>
      <translation>VideoMix22M, nachtrainiert auf ssv2</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/addresses.py" />
      <source>a web service or database</source>
      <translation>einem Webdienst oder einer Datenbank</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/background.py" />
      <source>Cancelled.</source>
      <translation>Abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/background.py" />
      <source>Installing GeoEnc's engine</source>
      <translation>Die Engine von GeoEnc wird installiert</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/background.py" />
      <source>Removing GeoEnc's engine</source>
      <translation>Die Engine von GeoEnc wird entfernt</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/background.py" />
      <source>Looking at GeoEnc's cache</source>
      <translation>Der Cache von GeoEnc wird geprüft</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/background.py" />
      <source>Clearing GeoEnc's cache</source>
      <translation>Der Cache von GeoEnc wird geleert</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/background.py" />
      <source>Settings of GeoEnc's engine</source>
      <translation>Einstellungen der Engine von GeoEnc</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Explorer</source>
      <translation>Explorer</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Image to maps…</source>
      <translation>Bild zu Karten…</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>What looks like this…</source>
      <translation>Was sieht so aus…</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Open the toolbox at GeoEnc</source>
      <translation>Verarbeitungswerkzeuge bei GeoEnc öffnen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Copy example graphs</source>
      <translation>Beispielmodelle kopieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Install or repair the engine</source>
      <translation>Engine installieren oder reparieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>GeoEnc: image to maps</source>
      <translation>GeoEnc: Bild zu Karten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>GeoEnc Explorer: click and see</source>
      <translation>GeoEnc-Explorer: klicken und sehen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>GeoEnc uses the engine that GEOENC_PYTHON or the settings name: {python}.</source>
      <translation>GeoEnc verwendet die Engine, die GEOENC_PYTHON oder die Einstellungen nennen: {python}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Repair it</source>
      <translation>Reparieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>The engine is ready.</source>
      <translation>Die Engine ist bereit.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Rebuild</source>
      <translation>Neu anlegen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>{sentence} Rebuild it for this version; the old one goes.</source>
      <translation>{sentence} Legen Sie sie für diese Version neu an; die alte wird entfernt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>maps what looks alike in images. It needs an engine, once: about {size:.1f} GB.</source>
      <translation>zeigt, was sich in Bildern ähnelt. Einmal nötig: eine Engine, etwa {size:.1f} GB.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Install the engine</source>
      <translation>Engine installieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Installing the engine</source>
      <translation>Die Engine wird installiert</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>The engine is ready. Make a first map of an image.</source>
      <translation>Die Engine ist bereit. Machen Sie eine erste Karte aus einem Bild.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Click a place on the map: what looks like it?</source>
      <translation>Klicken Sie auf einen Ort der Karte: was sieht so aus wie er?</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>There are no embeddings at that place. Encode its image first.</source>
      <translation>An diesem Ort gibt es keine Embeddings. Kodieren Sie zuerst sein Bild.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Processing is off: switch it on under Plugins › Manage and Install Plugins › Installed.</source>
      <translation>Die Verarbeitung ist ausgeschaltet: aktivieren Sie sie unter Erweiterungen › Erweiterungen verwalten und installieren › Installiert.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>Import first: 'Import encoder' with the name {id} downloads it.</source>
      <translation>Erst importieren: 'Encoder importieren' mit dem Namen {id} lädt ihn herunter.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>Import first: 'Import encoder' takes its weights file.</source>
      <translation>Erst importieren: 'Encoder importieren' nimmt seine Gewichtsdatei.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>any bands, by wavelength</source>
      <translation>beliebige Kanäle, nach Wellenlänge</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>any bands</source>
      <translation>beliebige Kanäle</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>red, green, blue</source>
      <translation>Rot, Grün, Blau</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>{bands} bands</source>
      <translation>{bands} Kanäle</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>Sentinel-2 of many months, with Sentinel-1 or not</source>
      <translation>Sentinel-2 vieler Monate, mit oder ohne Sentinel-1</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>{use}, dates in pairs</source>
      <translation>{use}, Termine paarweise</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>{gsd:g} m</source>
      <translation>{gsd:g} m</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>{size:.1f} GB</source>
      <translation>{size:.1f} GB</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>{size:.0f} MB</source>
      <translation>{size:.0f} MB</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>Click Plugins › GeoEnc › Install or repair the engine, or run 'Install the engine' (geoenc:installengine) in the toolbox.</source>
      <translation>Klicken Sie auf Erweiterungen › GeoEnc › Engine installieren oder reparieren, oder starten Sie 'Engine installieren' (geoenc:installengine) in den Verarbeitungswerkzeugen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>the setting geoenc/engine_python</source>
      <translation>die Einstellung geoenc/engine_python</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>GeoEnc's engine wasn't found: {origin} is '{python}', which is not a program. Clear it, or name another Python there. {hint}</source>
      <translation>Die Engine von GeoEnc wurde nicht gefunden: {origin} ist '{python}', und das ist kein Programm. Löschen Sie den Eintrag oder nennen Sie dort ein anderes Python. {hint}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>Cancelled. The engine didn't answer and was stopped.</source>
      <translation>Abgebrochen. Die Engine antwortete nicht und wurde beendet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>The engine's Python '{python}' is older than {oldest}. {hint}</source>
      <translation>Das Python der Engine '{python}' ist älter als {oldest}. {hint}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>The engine stopped unexpectedly ({cause}). Run it again; if it stops again, click Plugins › GeoEnc › Install or repair the engine.</source>
      <translation>Die Engine wurde unerwartet beendet ({cause}). Starten Sie erneut; endet sie wieder, klicken Sie auf Erweiterungen › GeoEnc › Engine installieren oder reparieren.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>Its last output:
{words}</source>
      <translation>Ihre letzte Ausgabe:
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
      <source>GeoEnc's engine is damaged: {python} is gone.</source>
      <translation>Die Engine von GeoEnc ist beschädigt: {python} fehlt.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The installation of GeoEnc's engine was interrupted.</source>
      <translation>Die Installation der Engine von GeoEnc wurde unterbrochen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The engine belongs to GeoEnc {version}.</source>
      <translation>Die Engine gehört zu GeoEnc {version}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The engine belongs to an older GeoEnc.</source>
      <translation>Die Engine gehört zu einem älteren GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>GeoEnc's engine isn't installed.</source>
      <translation>Die Engine von GeoEnc ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>There is no folder of wheels '{folder}'.</source>
      <translation>Es gibt keinen Ordner mit Wheels '{folder}'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The engine is ready: {python}</source>
      <translation>Die Engine ist bereit: {python}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Going on with the installation in {folder}</source>
      <translation>Die Installation in {folder} wird fortgesetzt</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Making the engine's environment in {folder}</source>
      <translation>Die Umgebung der Engine wird in {folder} angelegt</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>making its folder</source>
      <translation>Ordner wird angelegt</translation>
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
      <source>The engine can't be removed: {fault}.</source>
      <translation>Die Engine lässt sich nicht entfernen: {fault}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Close other QGIS windows first.</source>
      <translation>Schließen Sie zuerst andere QGIS-Fenster.</translation>
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
      <source>Another QGIS is just installing the engine; wait until it is done.</source>
      <translation>Ein anderes QGIS installiert gerade die Engine; warten Sie, bis es fertig ist.</translation>
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
      <location filename="../../processing_algorithms/estimating.py" />
      <source>How much work it is: the time is what this machine took for such work before.</source>
      <translation>Wie viel Arbeit es ist: die Zeit ist die, welche dieser Rechner bisher für solche Arbeit brauchte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>what to look for</source>
      <translation>was gesucht wird</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>How much of the view is shown: the likest part of it</source>
      <translation>Wie viel der Ansicht gezeigt wird: der ähnlichste Teil davon</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>Start over</source>
      <translation>Neu beginnen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>As polygons</source>
      <translation>Als Polygone</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>Find the same in other layers</source>
      <translation>Dasselbe in anderen Layern finden</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>Click what you look for; with Shift, what it is not.</source>
      <translation>Klicken Sie auf das, was Sie suchen; mit Umschalt auf das, was es nicht ist.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>First click what you look for, then with Shift what it is not.</source>
      <translation>Klicken Sie zuerst auf das, was Sie suchen, dann mit Umschalt auf das, was es nicht ist.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>looks like this</source>
      <translation>sieht so aus</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>does not</source>
      <translation>sieht nicht so aus</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>Comparing</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>The likest {share:.1f} %: scores from {score:.3f}</source>
      <translation>Die ähnlichsten {share:.1f} %: Werte ab {score:.3f}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>No clicks yet</source>
      <translation>Noch keine Klicks</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>{n} place</source>
      <translation>{n} Ort</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>{n} places</source>
      <translation>{n} Orte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>{alike}, {unlike} that it is not</source>
      <translation>{alike}; nicht gesucht: {unlike}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>Making polygons</source>
      <translation>Polygone werden erstellt</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>looks like this, polygons</source>
      <translation>sieht so aus, Polygone</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/chart.py" />
      <source>How unlike the first date the clicked cell looks: 0 is the same, 1 unrelated</source>
      <translation>Wie unähnlich die angeklickte Zelle dem ersten Termin sieht: 0 ist gleich, 1 ohne Bezug</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/chart.py" />
      <source>Change since the first date: {values}</source>
      <translation>Veränderung seit dem ersten Termin: {values}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/chart.py" />
      <source>Click a place to see its change</source>
      <translation>Klicken Sie auf einen Ort, um seine Veränderung zu sehen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>GeoEnc Explorer</source>
      <translation>GeoEnc-Explorer</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>&amp;Look</source>
      <translation>&amp;Ansehen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Encode what the map shows of the layer, at the scale of the map</source>
      <translation>Kodiert, was die Karte vom Layer zeigt, im Maßstab der Karte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Follow the map</source>
      <translation>Der Karte folgen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Look again when the map has moved; only what is new is encoded</source>
      <translation>Erneut ansehen, wenn die Karte bewegt wurde; nur Neues wird kodiert</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Looks like this</source>
      <translation>Sieht so aus</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Choose a layer, move the map, press Look.</source>
      <translation>Wählen Sie einen Layer, bewegen Sie die Karte und drücken Sie Ansehen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Use what the map shows at this scale</source>
      <translation>Verwenden, was die Karte in diesem Maßstab zeigt</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>The map's picture is encoded, on this machine alone</source>
      <translation>Das Bild der Karte wird kodiert, nur auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>The service draws this layer. Its terms of use hold for what is made of its pictures.</source>
      <translation>Der Dienst zeichnet diesen Layer. Seine Nutzungsbedingungen gelten für das, was aus seinen Bildern gemacht wird.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Layer</source>
      <translation>Layer</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Cells</source>
      <translation>Zellen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>{cell} pixels</source>
      <translation>{cell} Pixel</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>One moment: the view is being encoded.</source>
      <translation>Einen Moment: die Ansicht wird kodiert.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Press Look first.</source>
      <translation>Drücken Sie zuerst Ansehen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>That place lies outside what was looked at: press Look to see it.</source>
      <translation>Dieser Ort liegt außerhalb des Angesehenen: drücken Sie Ansehen, um ihn zu sehen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>There is no data at that place: click another one.</source>
      <translation>An diesem Ort gibt es keine Daten: klicken Sie auf einen anderen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Cancelled. What was encoded is kept.</source>
      <translation>Abgebrochen. Was kodiert wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Other work of QGIS comes first: this waits its turn…</source>
      <translation>Andere Arbeit von QGIS kommt zuerst: dies wartet, bis es an der Reihe ist…</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>Getting the engine ready</source>
      <translation>Die Engine wird bereitgemacht</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>There is no raster layer to look at: add one.</source>
      <translation>Es gibt keinen Rasterlayer zum Ansehen: fügen Sie einen hinzu.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>'{layer}' is drawn by a service: tick that its picture may be used.</source>
      <translation>'{layer}' wird von einem Dienst gezeichnet: kreuzen Sie an, dass sein Bild verwendet werden darf.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>Drawing {layer}…</source>
      <translation>{layer} wird gezeichnet…</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>Looking at {layer}</source>
      <translation>{layer} wird angesehen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>{layer} in colours</source>
      <translation>{layer} in Farben</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>'{layer}' was removed: its encoding was stopped.</source>
      <translation>'{layer}' wurde entfernt: seine Kodierung wurde beendet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/finding.py" />
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/finding.py" />
      <source>Finding places</source>
      <translation>Orte werden gesucht</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/finding.py" />
      <source>places found</source>
      <translation>Gefundene Orte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/finding.py" />
      <source>{places} places in {n} raster: click one to fly there.</source>
      <translation>{places} Orte in {n} Raster: klicken Sie auf einen, um dorthin zu springen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/finding.py" />
      <source>{places} places in {n} rasters: click one to fly there.</source>
      <translation>{places} Orte in {n} Rastern: klicken Sie auf einen, um dorthin zu springen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/finding.py" />
      <source>That place has none on the map's CRS.</source>
      <translation>Dieser Ort hat im KBS der Karte keinen Platz.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>classes, clicks</source>
      <translation>Klassen, Klicks</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Clicks</source>
      <translation>Klicks</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>knn: the nearest clicks decide. linear: a plane between the classes.</source>
      <translation>knn: die nächsten Klicks entscheiden. linear: eine Ebene zwischen den Klassen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Add class</source>
      <translation>Klasse hinzufügen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Remove class</source>
      <translation>Klasse entfernen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Where to click next</source>
      <translation>Wohin als Nächstes klicken</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>a folder for points, classifier and map</source>
      <translation>Ordner für das Ergebnis</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Choose a class, click places of it on the map; a map comes with the second class.</source>
      <translation>Wählen Sie eine Klasse und klicken Sie auf Orte davon; mit der zweiten Klasse kommt eine Karte.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Class {n}</source>
      <translation>Klasse {n}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Colour of the class</source>
      <translation>Farbe der Klasse</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>The last class stays: rename it, or add another one first.</source>
      <translation>Die letzte Klasse bleibt: benennen Sie sie um oder fügen Sie zuerst eine andere hinzu.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Choose a class first.</source>
      <translation>Wählen Sie zuerst eine Klasse.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Two classes are needed, one of them with two clicks.</source>
      <translation>Nötig sind zwei Klassen, eine davon mit zwei Klicks.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Drawing the classes</source>
      <translation>Klassen werden gezeichnet</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>{count} of the clicks lie outside the view and don't count now.</source>
      <translation>{count} der Klicks liegen außerhalb der Ansicht und zählen jetzt nicht.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>where to click next</source>
      <translation>wohin als Nächstes klicken</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Click the numbered places with the class you see there, the first ones first.</source>
      <translation>Klicken Sie auf die nummerierten Orte, mit der Klasse, die Sie dort sehen, die ersten zuerst.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Looking for doubtful places</source>
      <translation>Zweifelhafte Orte werden gesucht</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>classes, polygons</source>
      <translation>Klassen, Polygone</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Choose a folder that exists to save points, classifier and map in.</source>
      <translation>Wählen Sie einen vorhandenen Ordner, um Punkte, Klassifikator und Karte zu speichern.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Saving</source>
      <translation>Wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>{count} files are in {folder}.</source>
      <translation>{count} Dateien sind in {folder}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>The card of the encoder {name} can't be read: {fault}</source>
      <translation>Der Steckbrief des Encoders {name} lässt sich nicht lesen: {fault}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>There is no encoder '{name}' on this machine. Choose another one.</source>
      <translation>Auf diesem Rechner gibt es keinen Encoder '{name}'. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>'{layer}' has no CRS: give it the one it was made in, under Layer properties › Source.</source>
      <translation>'{layer}' hat kein KBS: geben Sie ihm das, in dem er erstellt wurde, unter Layereigenschaften › Quelle.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>The CRS of '{layer}' has no code. Save the layer in one that has.</source>
      <translation>Das KBS von '{layer}' hat keinen Code. Speichern Sie den Layer in einem, das einen hat.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>The map shows no part of '{layer}': zoom to it.</source>
      <translation>Die Karte zeigt keinen Teil von '{layer}': zoomen Sie dorthin.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>The view would be {count:,} tiles: zoom in.</source>
      <translation>Die Ansicht hätte {count:,} Kacheln: zoomen Sie hinein.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>The map's CRS can't be brought to that of '{layer}'.</source>
      <translation>Das KBS der Karte lässt sich nicht in das von '{layer}' überführen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/look.py" />
      <source>There is no valid pixel to encode.</source>
      <translation>Es gibt kein gültiges Pixel zu kodieren.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/look.py" />
      <source>No cell has half of its pixels valid: the whole result would be nodata.</source>
      <translation>Bei keiner Zelle ist die Hälfte der Pixel gültig: das ganze Ergebnis bestünde aus Leerwerten.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/look.py" />
      <source>tile {number} of {count}</source>
      <translation>Kachel {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/look.py" />
      <source>A tile of the cache was damaged and is gone: look again.</source>
      <translation>Eine Kachel im Cache war beschädigt und ist gelöscht: sehen Sie erneut an.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/look.py" />
      <source>'{layer}' has no valid pixels in this view.</source>
      <translation>'{layer}' hat in dieser Ansicht keine gültigen Pixel.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/mosaic.py" />
      <source>'{path}' can't be written: {fault}</source>
      <translation>'{path}' lässt sich nicht schreiben: {fault}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/picture.py" />
      <source>'{layer}' can't be drawn: {why}</source>
      <translation>'{layer}' lässt sich nicht zeichnen: {why}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>stack.json of 'Encode stack'</source>
      <translation>stack.json eines Stapels</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>No stack yet</source>
      <translation>Noch kein Stapel</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Choose a stack and press Show; then click a place to see how it changes.</source>
      <translation>Wählen Sie einen Stapel und drücken Sie Zeigen; klicken Sie dann auf einen Ort, um zu sehen, wie er sich verändert.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Choose the stack.json that 'Encode stack' has written.</source>
      <translation>Wählen Sie die stack.json, die 'Rasterstapel kodieren' geschrieben hat.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Colouring the dates</source>
      <translation>Termine werden eingefärbt</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>dates</source>
      <translation>Termine</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>{count} dates: move the slider, play, or click a place.</source>
      <translation>{count} Termine: bewegen Sie den Regler, spielen Sie ab oder klicken Sie auf einen Ort.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Choose a stack and press Show first.</source>
      <translation>Wählen Sie zuerst einen Stapel und drücken Sie Zeigen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>That place lies outside the stack.</source>
      <translation>Dieser Ort liegt außerhalb des Stapels.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Comparing dates</source>
      <translation>Termine werden verglichen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>'{name}' is not a stack of embeddings: choose the stack.json of 'Encode stack'.</source>
      <translation>'{name}' ist kein Stapel von Embeddings: wählen Sie die stack.json aus 'Rasterstapel kodieren'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>points to label</source>
      <translation>Punkte für Labels</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>confused places</source>
      <translation>Verwechselte Orte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>zones</source>
      <translation>Zonen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>polygons</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>change polygons</source>
      <translation>Veränderungspolygone</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>class map</source>
      <translation>Klassenkarte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>transitions</source>
      <translation>Übergänge</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>dates of change</source>
      <translation>Daten der Veränderung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>class colours</source>
      <translation>Klassenfarben</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>components</source>
      <translation>Komponenten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>similarity</source>
      <translation>Ähnlichkeit</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>estimates</source>
      <translation>Schätzwerte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>change</source>
      <translation>Veränderung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>uncertainty</source>
      <translation>Unsicherheit</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>agreement</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>probabilities</source>
      <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>margin</source>
      <translation>Klassenabstand</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>distance</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>embeddings in colours</source>
      <translation>Embeddings in Farben</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>embeddings</source>
      <translation>Embeddings</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>Encoder: {encoder}</source>
      <translation>Encoder: {encoder}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>Licence of the encoder: {licence}</source>
      <translation>Lizenz des Encoders: {licence}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>GSD: {gsd}</source>
      <translation>GSD: {gsd}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>Made from: {source}</source>
      <translation>Erstellt aus: {source}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>Made with: {command}</source>
      <translation>Erstellt mit: {command}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>{gsd:.3g} m</source>
      <translation>{gsd:.3g} m</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>install setup update pytorch torch pip environment venv offline gpu cuda python engine</source>
      <translation>installieren einrichten aktualisieren Umgebung Engine Grafikkarte PyTorch Python</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Installs what GeoEnc computes with (PyTorch and other packages) in a folder of its own. QGIS's Python is not touched. Needed once; it downloads between 0.6 and 3 GB and takes some minutes. An interrupted installation goes on where it stopped when it is started again.</source>
      <translation>Installiert, womit GeoEnc rechnet (PyTorch und andere Pakete), in einem eigenen Ordner. Das Python von QGIS bleibt unberührt. Einmal nötig; dabei werden zwischen 0,6 und 3 GB heruntergeladen, was einige Minuten dauert. Eine unterbrochene Installation wird fortgesetzt, wenn sie erneut gestartet wird.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Without GPU libraries: smaller, for machines without an NVIDIA GPU. On Linux this needs PyTorch's own package index for CPU as PyTorch index. Python: a Python 3.11 or newer to make the environment with; empty looks for one. For clusters: adds the packages that the parameter Dask workers needs.</source>
      <translation>Ohne GPU-Bibliotheken: kleiner, für Rechner ohne NVIDIA-GPU. Unter Linux braucht dies den PyTorch-eigenen Paketindex für CPU als PyTorch-Index. Python: ein Python 3.11 oder neuer, mit dem die Umgebung angelegt wird; leer wird eines gesucht. Für Cluster: fügt die Pakete hinzu, die der Parameter Dask-Worker braucht.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Without a network, or where an administrator installs software: make an environment elsewhere with the packages of geoenc_qgis/requirements.txt, and set the environment variable GEOENC_PYTHON (or the advanced setting geoenc/engine_python) to its Python; this algorithm is then not needed. Or have scripts/wheels download all packages into a folder, and choose it under Settings › Options › GeoEnc. GEOENC_HOME names another folder for the engine and your encoders.</source>
      <translation>Ohne Netz, oder wo eine Administration Software installiert: legen Sie anderswo eine Umgebung mit den Paketen aus geoenc_qgis/requirements.txt an und setzen Sie die Umgebungsvariable GEOENC_PYTHON (oder die erweiterte Einstellung geoenc/engine_python) auf deren Python; dieser Algorithmus ist dann nicht nötig. Oder lassen Sie scripts/wheels alle Pakete in einen Ordner herunterladen und wählen Sie ihn unter Einstellungen › Optionen › GeoEnc. GEOENC_HOME nennt einen anderen Ordner für die Engine und Ihre Encoder.</translation>
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
      <source>For clusters</source>
      <translation>Für Cluster</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Adds Dask, to share work among processes and machines, also to an engine that is installed.</source>
      <translation>Fügt Dask hinzu, um Arbeit auf Prozesse und Rechner zu verteilen, auch bei schon installierter Engine.</translation>
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
      <location filename="../../processing_algorithms/looking.py" />
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Engine</source>
      <translation>Engine</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Install</source>
      <translation>Installieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Repair</source>
      <translation>Reparieren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Installing</source>
      <translation>Installation</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Packages that scripts/wheels downloaded on another machine; no network is needed.</source>
      <translation>Pakete, die scripts/wheels auf einem anderen Rechner heruntergeladen hat; dafür ist kein Netz nötig.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>none: packages are downloaded</source>
      <translation>keiner: Pakete werden heruntergeladen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Folder of wheels</source>
      <translation>Ordner mit Wheels</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>pip's own</source>
      <translation>der von pip</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Computing</source>
      <translation>Rechnen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>What an algorithm takes whose Device is 'auto'.</source>
      <translation>Was ein Algorithmus nimmt, dessen Gerät 'auto' ist.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>How long the engine waits, with the encoder in memory, for another run.</source>
      <translation>Wie lange die Engine, mit dem Encoder im Arbeitsspeicher, auf einen weiteren Lauf wartet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Engine leaves after</source>
      <translation>Engine endet nach</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Encoders and files</source>
      <translation>Encoder und Dateien</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Where encoders are that you import or train.</source>
      <translation>Wo Encoder liegen, die Sie importieren oder trainieren.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Folder of encoders</source>
      <translation>Ordner der Encoder</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>logged in</source>
      <translation>angemeldet</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>not logged in; DINOv3 alone needs it ('hf auth login' in a terminal)</source>
      <translation>nicht angemeldet; nur DINOv3 braucht es ('hf auth login' in einem Terminal)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Hugging Face Hub</source>
      <translation>Hugging Face Hub</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source> GB</source>
      <translation> GB</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Its tiles; beyond that, those not looked at for longest go.</source>
      <translation>Seine Kacheln; darüber hinaus gehen die am längsten nicht angesehenen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Explorer keeps at most</source>
      <translation>Explorer behält höchstens</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>The Explorer's tiles, interrupted installations and downloads, and engines of other versions.</source>
      <translation>Die Kacheln des Explorers, unterbrochene Installationen und Downloads sowie Engines anderer Versionen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Cache</source>
      <translation>Cache</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>GEOENC_PYTHON or the settings name it: {python}</source>
      <translation>GEOENC_PYTHON oder die Einstellungen nennen sie: {python}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Ready, made by GeoEnc {version}.</source>
      <translation>Bereit, angelegt von GeoEnc {version}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Remove the engine? GeoEnc computes nothing until it is installed again.</source>
      <translation>Die Engine entfernen? GeoEnc rechnet nichts mehr, bis sie wieder installiert ist.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>{size:,.0f} MB</source>
      <translation>{size:,.0f} MB</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>No NVIDIA GPU was found: PyTorch for the processor.</source>
      <translation>Keine NVIDIA-GPU gefunden: PyTorch für den Prozessor.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>An NVIDIA GPU was found: PyTorch for it.</source>
      <translation>Eine NVIDIA-GPU wurde gefunden: PyTorch dafür.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Installing {torch}; this is the largest download</source>
      <translation>{torch} wird installiert; das ist der größte Download</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>There is no PyTorch for the processor alone here: the ordinary one, which is larger, does it too.</source>
      <translation>Ein PyTorch nur für den Prozessor gibt es hier nicht: das gewöhnliche, größere, kann es auch.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Installing the other packages</source>
      <translation>Die übrigen Pakete werden installiert</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Installing the packages for Dask clusters</source>
      <translation>Die Pakete für Dask-Cluster werden installiert</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>installing, {done} of about {all} packages</source>
      <translation>Installation, {done} von etwa {all} Paketen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>{done:,.0f} of about {all:,.0f} MB, {minutes:.0f} min left</source>
      <translation>{done:,.0f} von etwa {all:,.0f} MB, noch {minutes:.0f} min</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>looking for packages</source>
      <translation>Pakete werden gesucht</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Start it again to go on.</source>
      <translation>Starten Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>no message</source>
      <translation>keine Meldung</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>The disk is full.</source>
      <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Free about 8 GB, or set GEOENC_HOME to a folder on another disk.</source>
      <translation>Schaffen Sie etwa 8 GB Platz oder setzen Sie GEOENC_HOME auf einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>The packages can't be downloaded: there is no way to the package index.</source>
      <translation>Die Pakete lassen sich nicht herunterladen: es gibt keinen Weg zum Paketindex.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Check the network and QGIS's proxy settings and start it again, or choose a folder of wheels from another machine (scripts/wheels) in Settings › Options › GeoEnc.</source>
      <translation>Prüfen Sie das Netz und die Proxy-Einstellungen von QGIS und starten Sie erneut, oder wählen Sie unter Einstellungen › Optionen › GeoEnc einen Ordner mit Wheels von einem anderen Rechner (scripts/wheels).</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>pip's package index has no CPU-only PyTorch.</source>
      <translation>Der Paketindex von pip hat kein PyTorch nur für CPU.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Give PyTorch's own index for CPU (its web page 'Get started' names it) as TORCH_INDEX, or install without CPU_ONLY.</source>
      <translation>Geben Sie den PyTorch-eigenen Index für CPU (auf der Webseite 'Get started' genannt) als TORCH_INDEX an oder installieren Sie ohne CPU_ONLY.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>The engine couldn't be installed: {wanted} is not to be had.</source>
      <translation>Die Engine konnte nicht installiert werden: {wanted} ist nicht zu bekommen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>A folder of wheels must be made for this system and this version of Python (scripts/wheels).</source>
      <translation>Ein Ordner mit Wheels muss für dieses System und diese Python-Version gemacht sein (scripts/wheels).</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>The engine couldn't be installed: {reason}.</source>
      <translation>Die Engine konnte nicht installiert werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>The log says more.</source>
      <translation>Mehr steht im Protokoll.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>Nothing to work on: give {names}.</source>
      <translation>Es gibt nichts zu bearbeiten: geben Sie {names} an.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source> or </source>
      <translation> oder </translation>
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
      <source>{label}: the result is a raster; end its name '{name}' with {endings}.</source>
      <translation>{label}: Das Ergebnis ist ein Raster; beenden Sie seinen Namen '{name}' mit {endings}.</translation>
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
      <location filename="../../processing_algorithms/presets.py" />
      <source>Drone (0.1 m)</source>
      <translation>Drohne (0,1 m)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>GSD: of OpenDroneMap's and OpenAerialMap's scenes of trees, of which geoenc-conv has learnt</source>
      <translation>GSD: der Szenen mit Bäumen von OpenDroneMap und OpenAerialMap, aus denen geoenc-conv gelernt hat</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>Aerial (0.3 m)</source>
      <translation>Luftbild (0,3 m)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>Bands and GSD: USDA NAIP, 4 bands (red, green, blue, near infrared) of 0.3 to 0.6 m</source>
      <translation>Kanäle und GSD: USDA NAIP, 4 Kanäle (Rot, Grün, Blau, nahes Infrarot) mit 0,3 bis 0,6 m</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>PlanetScope and the like (3 m)</source>
      <translation>PlanetScope und Ähnliche (3 m)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>Planet Imagery Product Specification: products of 4 and 8 bands, 3 m, reflectance x 10000</source>
      <translation>Planet Imagery Product Specification: Produkte mit 4 und 8 Kanälen, 3 m, Reflektanz x 10000</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>Sentinel-2 (10 m)</source>
      <translation>Sentinel-2 (10 m)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>ESA Sentinel-2 Products Specification: B02, B03, B04 of 10 m, reflectance x 10000</source>
      <translation>ESA Sentinel-2 Products Specification: B02, B03, B04 mit 10 m, Reflektanz x 10000</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>Sentinel-1 (10 m)</source>
      <translation>Sentinel-1 (10 m)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>ESA Sentinel-1 Product Specification: GRD of mode IW, two polarisations, pixels of 10 m</source>
      <translation>ESA Sentinel-1 Product Specification: GRD im Modus IW, zwei Polarisationen, Pixel von 10 m</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>Landsat 8 and 9 (30 m)</source>
      <translation>Landsat 8 und 9 (30 m)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>USGS Landsat Collection 2 Level 2: B2, B3, B4 of 30 m, scaled by 0.0000275 and -0.2</source>
      <translation>USGS Landsat Collection 2 Level 2: B2, B3, B4 mit 30 m, skaliert mit 0,0000275 und -0,2</translation>
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
      <source>LOAD has nothing to load: give OUTPUT_STEPS a folder, or turn LOAD off.</source>
      <translation>Kein Schritt wird zum Layer: Geben Sie OUTPUT_STEPS einen Ordner oder lassen Sie LOAD ausgeschaltet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>Load the maps as layers</source>
      <translation>Die Karten als Layer laden</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>Adds them to the project as a group.</source>
      <translation>Fügt sie dem Projekt als Gruppe hinzu.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>Load the mosaic as a layer</source>
      <translation>Das Mosaik als Layer laden</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>Adds it to the project, in colours.</source>
      <translation>Fügt es dem Projekt in Farben hinzu.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/styled.py" />
      <source>Embeddings in colours</source>
      <translation>Embeddings in Farben</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/templates.py" />
      <source>The example graphs can't be copied: {error}.</source>
      <translation>Die Beispielmodelle lassen sich nicht kopieren: {error}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/templates.py" />
      <source>{n} example graph was copied to your models: the toolbox has them in Models, GeoEnc.</source>
      <translation>{n} Beispielmodell wurde zu Ihren Modellen kopiert: in den Verarbeitungswerkzeugen unter Modelle, GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/templates.py" />
      <source>{n} example graphs were copied to your models: the toolbox has them in Models, GeoEnc.</source>
      <translation>{n} Beispielmodelle wurden zu Ihren Modellen kopiert: in den Verarbeitungswerkzeugen unter Modelle, GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/templates.py" />
      <source>The example graphs are among your models already: the toolbox has them in Models, GeoEnc.</source>
      <translation>Die Beispielmodelle sind schon bei Ihren Modellen: in den Verarbeitungswerkzeugen unter Modelle, GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/templates.py" />
      <source>Files of yours had their names and stay as they are: the copies are called {names}.</source>
      <translation>Dateien von Ihnen hatten diese Namen und bleiben, wie sie sind: die Kopien heißen {names}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/widgets.py" />
      <source>{label} (import first)</source>
      <translation>{label} (erst importieren)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/widgets.py" />
      <source>Fill in for a sensor</source>
      <translation>Für einen Sensor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/widgets.py" />
      <source>Bands, GSD, scaling, encoder and cell size that suit a sensor</source>
      <translation>Kanäle, GSD, Skalierung, Encoder und Zellengröße, die zu einem Sensor passen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/animation.py" />
      <source>START {start} is later than END {end}.</source>
      <translation>START {start} liegt nach END {end}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/animation.py" />
      <source>Swap them.</source>
      <translation>Vertauschen Sie beide.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/animation.py" />
      <source>No date lies between START and END; the stack goes from {period} to {period2}.</source>
      <translation>Kein Termin liegt zwischen START und END; der Stapel reicht von {period} bis {period2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/animation.py" />
      <source>Widen them, or leave them empty.</source>
      <translation>Wählen Sie einen größeren Zeitraum oder lassen Sie beide leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/animation.py" />
      <source>{name} '{text}' is not a date.</source>
      <translation>{name} '{text}' ist kein Datum.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/animation.py" />
      <source>Write an ISO date, such as 2018-05-01 or 2018.</source>
      <translation>Schreiben Sie ein ISO-Datum, etwa 2018-05-01 oder 2018.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/coarse.py" />
      <source>No encoder can be used: {text}</source>
      <translation>Es kann kein Encoder verwendet werden: {text}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/coarse.py" />
      <source>The rasters have {height} x {width} px, less than half of one cell of {title}.</source>
      <translation>Die Raster haben {height} x {width} px, weniger als die Hälfte einer Zelle von {title}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/colouring.py" />
      <source>fitting colours</source>
      <translation>Farben werden angepasst</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/colouring.py" />
      <source>{encoder} and {encoder2} share {count} valid cells: too few to match their colours.</source>
      <translation>{encoder} und {encoder2} haben {count} gültige Zellen gemeinsam: zu wenige, um ihre Farben anzugleichen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/colouring.py" />
      <source>Choose stacks of the same place and dates.</source>
      <translation>Wählen Sie Stapel desselben Ortes und derselben Termine.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/colouring.py" />
      <source>Colours of {encoder} follow those of {encoder2}: they correlate by {agreement:.2f} at {count:,} shared places and dates.</source>
      <translation>Die Farben von {encoder} folgen denen von {encoder2}: sie korrelieren mit {agreement:.2f} an {count:,} gemeinsamen Orten und Terminen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>BANDS names {count} bands.</source>
      <translation>BANDS nennt {count} Kanäle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>Name three, for red, green and blue, or one.</source>
      <translation>Nennen Sie drei, für Rot, Grün und Blau, oder einen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>INPUTS and STACK were both given.</source>
      <translation>INPUTS und STACK wurden beide angegeben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>Give one of them.</source>
      <translation>Geben Sie eines davon an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>There is nothing to show: STACK and INPUTS are empty.</source>
      <translation>Es gibt nichts zu zeigen: STACK und INPUTS sind leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>Choose a stack.json.</source>
      <translation>Wählen Sie eine stack.json.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>LAYOUT {layout} needs embeddings, but INPUTS are plain rasters.</source>
      <translation>LAYOUT {layout} braucht Embeddings, aber INPUTS sind gewöhnliche Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>Encode them with 'Encode stack' and give STACK, or choose LAYOUT single.</source>
      <translation>Kodieren Sie sie mit 'Rasterstapel kodieren' und geben Sie STACK an, oder wählen Sie LAYOUT single.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>{path} has another CRS than the first stack.</source>
      <translation>{path} hat ein anderes KBS als der erste Stapel.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>Encode both with the same TARGET_CRS.</source>
      <translation>Kodieren Sie beide mit demselben TARGET_CRS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>the colour model</source>
      <translation>das Farbmodell</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>the first stack</source>
      <translation>der erste Stapel</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>No output was requested: OUTPUT_MP4, OUTPUT_GIF and OUTPUT_FRAMES are empty.</source>
      <translation>Es ist keine Ausgabe verlangt: OUTPUT_MP4, OUTPUT_GIF und OUTPUT_FRAMES sind leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>Name at least one.</source>
      <translation>Nennen Sie mindestens eine.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>The output {path} doesn't end with {ending}.</source>
      <translation>Die Ausgabe {path} endet nicht auf {ending}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>End its name with {ending}.</source>
      <translation>Beenden Sie ihren Namen mit {ending}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>{n} frame at {fps:g} per second; panels of {width} x {height} px.</source>
      <translation>{n} Bild bei {fps:g} pro Sekunde; Teilbilder von {width} x {height} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>{n} frames at {fps:g} per second; panels of {width} x {height} px.</source>
      <translation>{n} Bilder bei {fps:g} pro Sekunde; Teilbilder von {width} x {height} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>{key} was written as {count} files: {made}.</source>
      <translation>{key} wurde als {count} Dateien geschrieben: {made}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>Written: {made}.</source>
      <translation>Geschrieben: {made}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>frame {number} of {count}</source>
      <translation>Bild {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>No encoder could be used: the dates are spread evenly in time.</source>
      <translation>Kein Encoder konnte verwendet werden: die Termine sind gleichmäßig über die Zeit verteilt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>Each date's pooled features were compared with those of the date before it (1 - cosine), encoder {encoder}. The first and the last date are kept; each further one is the date that is farthest from those already chosen.</source>
      <translation>Die gemittelten Merkmale jedes Termins wurden mit denen des Termins davor verglichen (1 - Kosinus), Encoder {encoder}. Der erste und der letzte Termin bleiben; jeder weitere ist der Termin, der von den schon gewählten am weitesten entfernt ist.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>{chosen} of {n} date.</source>
      <translation>{chosen} von {n} Termin.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>{chosen} of {n} dates.</source>
      <translation>{chosen} von {n} Terminen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>Date</source>
      <translation>Termin</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>Variance</source>
      <translation>Varianz</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>Key dates</source>
      <translation>Schlüsseltermine</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>key dates</source>
      <translation>Schlüsseltermine</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>The chart has no pictures of the dates: {text}</source>
      <translation>Das Diagramm hat keine Bilder der Termine: {text}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>{name} doesn't record the rasters it was made from.</source>
      <translation>{name} nennt die Raster nicht, aus denen es erstellt wurde.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>Choose LAYOUT single, or a stack made by 'Encode stack'.</source>
      <translation>Wählen Sie LAYOUT single oder einen Stapel aus 'Rasterstapel kodieren'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>The originals of the stack can't be read: {text}</source>
      <translation>Die Originale des Stapels lassen sich nicht lesen: {text}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>Restore them, or choose LAYOUT single.</source>
      <translation>Stellen Sie sie wieder her oder wählen Sie LAYOUT single.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>The stack doesn't lie on the lattice of its originals.</source>
      <translation>Der Stapel liegt nicht auf dem Gitter seiner Originale.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>Encode the stack again.</source>
      <translation>Kodieren Sie den Stapel erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>No date has a valid pixel.</source>
      <translation>Kein Termin hat ein gültiges Pixel.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>Check the rasters' nodata value, mask or alpha band.</source>
      <translation>Prüfen Sie Leerwert, Maske und Alphakanal der Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/video.py" />
      <source>{mp4} could not be written completely.</source>
      <translation>{mp4} konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/video.py" />
      <source>Check that its disk has room, then run the job again.</source>
      <translation>Prüfen Sie, ob auf dem Datenträger Platz ist, und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/video.py" />
      <source>{folder} also holds other pictures ({count}), such as {others}.png: left as they are.</source>
      <translation>{folder} enthält auch andere Bilder ({count}), etwa {others}.png: sie bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/video.py" />
      <source>ffmpeg, which makes the MP4, was not found.</source>
      <translation>ffmpeg, das das MP4 macht, wurde nicht gefunden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/video.py" />
      <source>Install the engine again, or ask for OUTPUT_GIF instead.</source>
      <translation>Installieren Sie die Engine erneut oder verlangen Sie stattdessen OUTPUT_GIF.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>{path} is not a centroid book, or it is damaged (its data types or metric).</source>
      <translation>{path} ist kein Zentroidbuch oder beschädigt (Datentypen oder Metrik).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Fit it again.</source>
      <translation>Passen Sie es erneut an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>The centroid book {path} is damaged: it has negative counts.</source>
      <translation>Das Zentroidbuch {path} ist beschädigt: es hat negative Anzahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>The centroid book {path} is damaged: its linkage is no tree.</source>
      <translation>Das Zentroidbuch {path} ist beschädigt: seine Verknüpfung ist kein Baum.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>{path} holds no centres: {shape} {dtype}.</source>
      <translation>{path} enthält keine Zentren: {shape} {dtype}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>It must hold one row of finite numbers per class, at most {max_clusters:,} rows.</source>
      <translation>Nötig ist eine Zeile endlicher Zahlen pro Klasse, höchstens {max_clusters:,} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>the centroid book</source>
      <translation>das Zentroidbuch</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>The book doesn't say which encoder it belongs to: whether that is '{encoder}' can't be checked.</source>
      <translation>Das Buch sagt nicht, zu welchem Encoder es gehört: ob das '{encoder}' ist, lässt sich nicht prüfen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>{path} is not a NumPy array: {error}.</source>
      <translation>{path} ist kein NumPy-Array: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Choose a .npy file.</source>
      <translation>Wählen Sie eine .npy-Datei.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>{path} is not an array of finite numbers.</source>
      <translation>{path} ist kein Array endlicher Zahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Choose a .npy file of numbers.</source>
      <translation>Wählen Sie eine .npy-Datei mit Zahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>{path} has the shape {shape}, but the book has {count} classes.</source>
      <translation>{path} hat die Form {shape}, aber das Buch hat {count} Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Choose a file of {count} x 3 numbers.</source>
      <translation>Wählen Sie eine Datei mit {count} x 3 Zahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>There is no ready book for principal components of {encoder}.</source>
      <translation>Es gibt kein fertiges Buch für Hauptkomponenten von {encoder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Make one with 'Fit geocentroids', or encode with COMPONENTS 0.</source>
      <translation>Erstellen Sie eines mit 'Geozentroide anpassen' oder kodieren Sie mit COMPONENTS 0.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>There is no ready book for cells of {cell_pixels} px of {encoder}.</source>
      <translation>Es gibt kein fertiges Buch für Zellen von {cell_pixels} px von {encoder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Encode with CELL_SIZE {sizes}, or make a book with 'Fit geocentroids'.</source>
      <translation>Kodieren Sie mit CELL_SIZE {sizes} oder erstellen Sie ein Buch mit 'Geozentroide anpassen'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>GeoEnc comes with no book for the encoder '{encoder}' with these weights.</source>
      <translation>GeoEnc hat kein Buch für den Encoder '{encoder}' mit diesen Gewichten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Make one with 'Fit geocentroids', or choose a BOOK.</source>
      <translation>Erstellen Sie eines mit 'Geozentroide anpassen' oder wählen Sie ein BOOK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>AUTO_CLUSTERS can't choose a number of classes: the cells are too few, or all alike.</source>
      <translation>AUTO_CLUSTERS kann keine Klassenzahl bestimmen: es sind zu wenige Zellen, oder alle sind gleich.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>Turn it off and say how many CLUSTERS.</source>
      <translation>Schalten Sie es aus und sagen Sie, wie viele CLUSTERS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>At most {bound} classes are tried, as {count:,} cells are looked at.</source>
      <translation>Höchstens {bound} Klassen werden probiert, da {count:,} Zellen betrachtet werden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>{chosen} classes are chosen, the most whose silhouette is within 3 % of the best. Silhouettes of {cells:,} cells by number of classes: {values}.</source>
      <translation>{chosen} Klassen sind gewählt, die meisten, deren Silhouette höchstens 3 % unter der besten liegt. Silhouetten von {cells:,} Zellen nach Klassenzahl: {values}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>{chosen} classes were chosen: the most whose mean silhouette, over {cells:,} cells, is within 3 % of the best. A silhouette is 1 where cells are far from all other classes, 0 between two classes; a flat curve says that no number is much better than another, and a later peak that the classes fall into more.</source>
      <translation>{chosen} Klassen wurden gewählt: die meisten, deren mittlere Silhouette über {cells:,} Zellen höchstens 3 % unter der besten liegt. Eine Silhouette ist 1, wo Zellen weit von allen anderen Klassen liegen, und 0 zwischen zwei Klassen; eine flache Kurve heißt, dass keine Zahl viel besser ist als eine andere, und ein späterer Gipfel, dass die Klassen in mehr zerfallen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>{n} classes</source>
      <translation>{n} Klassen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>mean silhouette</source>
      <translation>mittlere Silhouette</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/classes.py" />
      <source>like its class</source>
      <translation>wie seine Klasse</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/classes.py" />
      <source>unlike</source>
      <translation>unähnlich</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/classes.py" />
      <source>between classes</source>
      <translation>zwischen Klassen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/classes.py" />
      <source>clear</source>
      <translation>eindeutig</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/finding.py" />
      <source>Some rasters have a CRS and others have none: {one} and {other}.</source>
      <translation>Manche Raster haben ein KBS und andere keines: {one} und {other}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/finding.py" />
      <source>Search them in two runs.</source>
      <translation>Durchsuchen Sie sie in zwei Läufen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/finding.py" />
      <source>{name} has no place in the CRS of the first raster, {crs}.</source>
      <translation>{name} hat keinen Ort im KBS des ersten Rasters, {crs}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/finding.py" />
      <source>Name a raster first whose CRS covers all of them, or search them in several runs.</source>
      <translation>Nennen Sie zuerst ein Raster, dessen KBS alle abdeckt, oder durchsuchen Sie sie in mehreren Läufen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>AUTO_CLUSTERS chooses between 2 and CLUSTERS, which is {clusters}.</source>
      <translation>AUTO_CLUSTERS wählt zwischen 2 und CLUSTERS, und das ist {clusters}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>Give CLUSTERS the most classes that may be chosen, such as 24.</source>
      <translation>Setzen Sie CLUSTERS auf die größte Klassenzahl, die gewählt werden darf, etwa 24.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>There are fewer than {min_layout_centres} classes: colouring by pca instead of {colours}.</source>
      <translation>Es gibt weniger als {min_layout_centres} Klassen: eingefärbt wird mit pca statt {colours}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>Colouring by {colours} ...</source>
      <translation>Einfärben mit {colours} ...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>Cancelled: the book is coloured by pca.</source>
      <translation>Abgebrochen: das Buch ist mit pca eingefärbt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>share of cells</source>
      <translation>Anteil der Zellen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} has class {number} twice.</source>
      <translation>{path} hat Klasse {number} zweimal.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Leave one line per class.</source>
      <translation>Lassen Sie eine Zeile pro Klasse.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} gives no class a name or a colour.</source>
      <translation>{path} gibt keiner Klasse einen Namen oder eine Farbe.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Write lines such as 3,Water,#2f7ed8 below a first line id,name,colour.</source>
      <translation>Schreiben Sie Zeilen wie 3,Wasser,#2f7ed8 unter eine erste Zeile id,name,colour.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path}, {where}: '{id}' is not the number of a class.</source>
      <translation>{path}, {where}: '{id}' ist keine Klassennummer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path}, {where}: '{colour}' is not a colour.</source>
      <translation>{path}, {where}: '{colour}' ist keine Farbe.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Write colours as #rrggbb, such as #2f7ed8, or leave them empty.</source>
      <translation>Schreiben Sie Farben als #rrggbb, etwa #2f7ed8, oder lassen Sie sie leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path}, {where}: the name has more than {most} characters.</source>
      <translation>{path}, {where}: der Name hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Shorten it.</source>
      <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path}, {where}: there is no class {id}; CUT {size} makes classes 0 to {last}.</source>
      <translation>{path}, {where}: es gibt keine Klasse {id}; CUT {size} ergibt die Klassen 0 bis {last}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>With CUT, names are those of its classes; leave CUT empty to name the classes of the book.</source>
      <translation>Mit CUT sind Namen die seiner Klassen; lassen Sie CUT leer, um die Klassen des Buches zu benennen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path}, {where}: there is no class {id}; the book has classes 0 to {last}.</source>
      <translation>{path}, {where}: es gibt keine Klasse {id}; das Buch hat die Klassen 0 bis {last}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Choose the names that belong to this book.</source>
      <translation>Wählen Sie die Namen, die zu diesem Buch gehören.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>entry {number}</source>
      <translation>Eintrag {number}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} is not the style of a class raster: it has no classes.</source>
      <translation>{path} ist nicht der Stil eines Klassenrasters: er hat keine Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Choose the .qml of a class raster, its legend being 'Paletted/Unique values', or a CSV.</source>
      <translation>Wählen Sie die .qml eines Klassenrasters mit der Legende 'Paletten-/Eindeutige Werte' oder eine CSV.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} has no columns id, name and colour.</source>
      <translation>{path} hat keine Spalten id, name und colour.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>line {number}</source>
      <translation>Zeile {number}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>it is too large</source>
      <translation>zu groß</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} can't be read: {why}.</source>
      <translation>{path} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Check it.</source>
      <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} is not a table of names ({error}).</source>
      <translation>{path} ist keine Namenstabelle ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Save it as CSV in UTF-8, with the columns id, name, colour.</source>
      <translation>Speichern Sie sie als CSV in UTF-8, mit den Spalten id, name, colour.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} is empty.</source>
      <translation>{path} ist leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>{clusters} clusters were asked for, but the sample holds {count} valid cells.</source>
      <translation>{clusters} Cluster sind verlangt, aber die Stichprobe enthält {count} gültige Zellen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>Choose fewer CLUSTERS or a larger SAMPLE.</source>
      <translation>Wählen Sie weniger CLUSTERS oder ein größeres SAMPLE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>iteration {turn}, inertia {inertia:.6g}</source>
      <translation>Iteration {turn}, Trägheit {inertia:.6g}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>Cancelled: the book holds the centres of iteration {iterations}, coloured by pca.</source>
      <translation>Abgebrochen: das Buch enthält die Zentren der Iteration {iterations}, mit pca eingefärbt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>seed {count:,} of {clusters:,}</source>
      <translation>Startzentrum {count:,} von {clusters:,}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>The sample holds only {n} different vector, too few for {clusters} clusters.</source>
      <translation>Die Stichprobe enthält nur {n} verschiedenen Vektor, zu wenig für {clusters} Cluster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>The sample holds only {n} different vectors, too few for {clusters} clusters.</source>
      <translation>Die Stichprobe enthält nur {n} verschiedene Vektoren, zu wenig für {clusters} Cluster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>Choose fewer CLUSTERS, or rasters with more variety.</source>
      <translation>Wählen Sie weniger CLUSTERS oder vielfältigere Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>{path} holds no names of classes, or it is damaged.</source>
      <translation>{path} enthält keine Klassennamen oder ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>Delete it, or move it away, and give NAMES again.</source>
      <translation>Löschen oder verschieben Sie die Datei und geben Sie NAMES erneut an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>{path} has names for another book, one that lay there before: they are not used. Delete it.</source>
      <translation>{path} hat Namen für ein anderes Buch, das früher dort lag: sie werden nicht verwendet. Löschen Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>{path} is damaged: it names classes that the book lacks.</source>
      <translation>{path} ist beschädigt: darin sind Klassen benannt, die das Buch nicht hat.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>The book comes with the plugin and is left as it is: the names are in this map alone. To keep them, copy the book with 'Fit geocentroids', CLUSTERS 0, and choose the copy as BOOK.</source>
      <translation>Das Buch gehört zur Erweiterung und bleibt, wie es ist: die Namen stehen nur in dieser Karte. Um sie zu behalten, kopieren Sie das Buch mit 'Geozentroide anpassen', CLUSTERS 0, und wählen Sie die Kopie als BOOK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>The names are in this map alone, since nothing can be kept beside the book: {error} Copy it to a folder of your own to keep them.</source>
      <translation>Die Namen stehen nur in dieser Karte, da neben dem Buch nichts gespeichert werden kann: {error} Kopieren Sie es in einen eigenen Ordner, um sie zu behalten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>The name or colour of {n} class is kept in {path}; maps by this book have it from now on.</source>
      <translation>Name oder Farbe von {n} Klasse ist in {path} gespeichert; Karten nach diesem Buch haben sie von nun an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>Names or colours of {n} classes are kept in {path}; maps by this book have them from now on.</source>
      <translation>Namen oder Farben von {n} Klassen sind in {path} gespeichert; Karten nach diesem Buch haben sie von nun an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/scheme.py" />
      <source>CUT asks for {cut} classes, but the book has {size}.</source>
      <translation>CUT verlangt {cut} Klassen, aber das Buch hat {size}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/scheme.py" />
      <source>Choose a smaller CUT, or leave it empty for all classes.</source>
      <translation>Wählen Sie ein kleineres CUT oder lassen Sie es für alle Klassen leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/scheme.py" />
      <source>class {number}</source>
      <translation>Klasse {number}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/scheme.py" />
      <source>The classes have the names and colours of NAMES already.</source>
      <translation>Die Klassen haben die Namen und Farben aus NAMES schon.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>Nothing says what to look for: PLACES and TABLE are empty.</source>
      <translation>Nichts sagt, wonach gesucht wird: PLACES und TABLE sind leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>Choose points or polygons on what you look for, or a table of embeddings.</source>
      <translation>Wählen Sie Punkte oder Polygone auf dem, was Sie suchen, oder eine Tabelle von Embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>rows of the table</source>
      <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>negative places</source>
      <translation>negative Orte</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>the table {name}</source>
      <translation>die Tabelle {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>{n:,} embedding of the {noun}.</source>
      <translation>{n:,} Embedding ({noun}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>{n:,} embeddings of the {noun}.</source>
      <translation>{n:,} Embeddings ({noun}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>There are {count:,} embeddings of the {noun}: an even spread of {max_places:,} of them is used.</source>
      <translation>Es gibt {count:,} Embeddings ({noun}): eine gleichmäßige Auswahl von {max_places:,} wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>The {noun} cancel out: their embeddings have no mean direction.</source>
      <translation>Die Embeddings heben sich auf ({noun}): sie haben keine mittlere Richtung.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>Choose MODE nearest.</source>
      <translation>Wählen Sie MODE nearest.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>Similarities range from {lowest:.3f} to {highest:.3f}.</source>
      <translation>Die Ähnlichkeit reicht von {lowest:.3f} bis {highest:.3f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>Set THRESHOLD to keep only the most similar cells.</source>
      <translation>Setzen Sie THRESHOLD, um nur die ähnlichsten Zellen zu behalten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>No cell reaches the THRESHOLD of {threshold:g}: the result is all nodata.</source>
      <translation>Keine Zelle erreicht den THRESHOLD von {threshold:g}: das Ergebnis besteht nur aus Leerwerten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/tables.py" />
      <source>The class table would overwrite {path}, which is not a class table.</source>
      <translation>Die Klassentabelle würde {path} überschreiben, und das ist keine Klassentabelle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/tables.py" />
      <source>Give OUTPUT another name.</source>
      <translation>Geben Sie OUTPUT einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/tables.py" />
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/tables.py" />
      <source>cells</source>
      <translation>Zellen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/tables.py" />
      <source>area, m²</source>
      <translation>Fläche, m²</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/tables.py" />
      <source>Areas</source>
      <translation>Flächen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>{classes} of {known} classes at {n} date, {cells:,} cells of {cell:.4g} m².</source>
      <translation>{classes} von {known} Klassen an {n} Termin, {cells:,} Zellen von {cell:.4g} m².</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>{classes} of {known} classes at {n} dates, {cells:,} cells of {cell:.4g} m².</source>
      <translation>{classes} von {known} Klassen an {n} Terminen, {cells:,} Zellen von {cell:.4g} m².</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>date {number}/{count}</source>
      <translation>Termin {number}/{count}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>No cell of the stack is valid.</source>
      <translation>Keine Zelle des Stapels ist gültig.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>Check the MASKS and MASK_VALUES that it was encoded with.</source>
      <translation>Prüfen Sie MASKS und MASK_VALUES, mit denen er kodiert wurde.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>{n} other</source>
      <translation>{n} weitere</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>{n} others</source>
      <translation>{n} weitere</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>mean area, {unit}</source>
      <translation>mittlere Fläche, {unit}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>Shares are of the cells seen at that date; where a part of a date is masked, areas are smaller.</source>
      <translation>Anteile beziehen sich auf die Zellen, die an dem Termin zu sehen sind; wo ein Teil eines Termins maskiert ist, sind die Flächen kleiner.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>Areas over time</source>
      <translation>Flächen im Zeitverlauf</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>By date</source>
      <translation>Nach Termin</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>seen, {unit}</source>
      <translation>zu sehen, {unit}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>end</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>share of the area seen, %</source>
      <translation>Anteil der sichtbaren Fläche, %</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>area, {unit}</source>
      <translation>Fläche, {unit}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/vectors.py" />
      <source>The rasters hold no valid cell.</source>
      <translation>Die Raster enthalten keine gültige Zelle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/vectors.py" />
      <source>Check their extent and nodata.</source>
      <translation>Prüfen Sie ihre Ausdehnung und ihre Leerwerte.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Most often memory was short: choose a smaller BATCH_SIZE, or give each worker more.</source>
      <translation>Meist war der Arbeitsspeicher knapp: wählen Sie eine kleinere BATCH_SIZE oder geben Sie jedem Worker mehr.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>The scheduler {address} has no workers yet: waiting for one.</source>
      <translation>Der Scheduler {address} hat noch keine Worker: es wird auf einen gewartet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>The worker {worker} has no GeoEnc engine: {error}.</source>
      <translation>Der Worker {worker} hat keine GeoEnc-Engine: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Start workers with the engine's Python, and with the plugin's folder in PYTHONPATH (docs/CLUSTER.md).</source>
      <translation>Starten Sie Worker mit dem Python der Engine und mit dem Ordner der Erweiterung in PYTHONPATH (docs/CLUSTER.md).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Dask: {n} worker at {address}. Dashboard: {link}</source>
      <translation>Dask: {n} Worker bei {address}. Übersicht: {link}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Dask: {n} workers at {address}. Dashboard: {link}</source>
      <translation>Dask: {n} Worker bei {address}. Übersicht: {link}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Workers end as soon as they are asked: {fault}.</source>
      <translation>Worker enden, sobald sie gefragt werden: {fault}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>The scheduler {address} was lost: waiting for it to come back.</source>
      <translation>Der Scheduler {address} ging verloren: es wird auf seine Rückkehr gewartet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>The scheduler {address} was lost.</source>
      <translation>Der Scheduler {address} ging verloren.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Start it, then run the same job again: an encoding goes on where it was.</source>
      <translation>Starten Sie ihn und dann denselben Lauf erneut: eine Kodierung wird fortgesetzt, wo sie war.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>One piece of the work has ended several workers; the last was {worker}.</source>
      <translation>Ein Stück der Arbeit hat mehrere Worker beendet; der letzte war {worker}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>No worker is left: waiting for one. If they end again and again, memory is short.</source>
      <translation>Kein Worker ist mehr da: es wird auf einen gewartet. Enden sie immer wieder, ist der Arbeitsspeicher knapp.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Dask's configuration names no certificate for {address}.</source>
      <translation>Die Konfiguration von Dask nennt kein Zertifikat für {address}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Set DASK_DISTRIBUTED__COMM__TLS__CA_FILE, …CLIENT__CERT and …CLIENT__KEY, or distributed.comm.tls in ~/.config/dask (docs/CLUSTER.md).</source>
      <translation>Setzen Sie DASK_DISTRIBUTED__COMM__TLS__CA_FILE, …CLIENT__CERT und …CLIENT__KEY oder distributed.comm.tls in ~/.config/dask (docs/CLUSTER.md).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>No Dask scheduler answers at {address} ({error}).</source>
      <translation>Bei {address} antwortet kein Dask-Scheduler ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Check the address (tls:// where the scheduler has certificates), and whether the scheduler runs and can be reached from here; leave DASK empty to work in this process.</source>
      <translation>Prüfen Sie die Adresse (tls://, wenn der Scheduler Zertifikate hat) und ob der Scheduler läuft und von hier zu erreichen ist; lassen Sie DASK leer, um in diesem Prozess zu arbeiten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Starting {n} Dask worker on this machine.</source>
      <translation>{n} Dask-Worker wird auf diesem Rechner gestartet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Starting {n} Dask workers on this machine.</source>
      <translation>{n} Dask-Worker werden auf diesem Rechner gestartet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/dask_address.py" />
      <source>local:N takes 1 to {most} workers on this machine</source>
      <translation>local:N nimmt 1 bis {most} Worker auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/dask_address.py" />
      <source>write local:2 for workers on this machine, or a scheduler's address, such as tcp://10.0.0.5:8786</source>
      <translation>schreiben Sie local:2 für Worker auf diesem Rechner oder die Adresse eines Schedulers, etwa tcp://10.0.0.5:8786</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/duty.py" />
      <source>The worker {worker} can't take part: {text}</source>
      <translation>Der Worker {worker} kann nicht mitarbeiten: {text}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/duty.py" />
      <source>All workers must see inputs, STORE and encoders under the same names, as in a shared folder or at an address. {hint}</source>
      <translation>Alle Worker müssen Eingaben, STORE und Encoder unter denselben Namen sehen, etwa in einem gemeinsamen Ordner oder an einer Adresse. {hint}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/duty.py" />
      <source>The worker {worker} has {name} {theirs}, this process {name} {mine}.</source>
      <translation>Der Worker {worker} hat {name} {theirs}, dieser Prozess {name} {mine}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/duty.py" />
      <source>Install the same version everywhere, then run the job again.</source>
      <translation>Installieren Sie überall dieselbe Version und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/errors.py" />
      <source>If you named its output, an encoding resumes where it stopped when the same job is run again.</source>
      <translation>Eine Kodierung in eine von Ihnen benannte Ausgabe wird fortgesetzt, wenn derselbe Lauf erneut gestartet wird.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The output {output} is a folder.</source>
      <translation>Die Ausgabe {output} ist ein Ordner.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Give the name of a file.</source>
      <translation>Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The output folder does not exist: {folder}.</source>
      <translation>Den Ausgabeordner gibt es nicht: {folder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Create it, or choose another one.</source>
      <translation>Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Nothing can be written to {folder}: {strerror}.</source>
      <translation>In {folder} lässt sich nichts schreiben: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Choose another output folder.</source>
      <translation>Wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The output {output} is a file, not a folder.</source>
      <translation>Die Ausgabe {output} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Choose a folder.</source>
      <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The job needs {size} on the disk of {parent}, which has {size2} free.</source>
      <translation>Der Lauf braucht {size} auf dem Datenträger von {parent}, auf dem {size2} frei sind.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Check TARGET_GSD for a typo, limit EXTENT, or choose an output on a larger disk.</source>
      <translation>Prüfen Sie TARGET_GSD auf einen Tippfehler, begrenzen Sie EXTENT oder wählen Sie eine Ausgabe auf einem größeren Datenträger.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The disk of {folder} can't hold a file with this name ({length} bytes): {name}...</source>
      <translation>Der Datenträger von {folder} kann keine Datei mit diesem Namen aufnehmen ({length} Byte): {name}...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Choose a shorter name of letters and digits.</source>
      <translation>Wählen Sie einen kürzeren Namen aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The output folder disappeared while the job ran: {folder} was removed, renamed or unmounted.</source>
      <translation>Der Ausgabeordner verschwand während des Laufs: {folder} wurde entfernt, umbenannt oder ausgehängt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Restore it or choose another one, then run the job again.</source>
      <translation>Stellen Sie ihn wieder her oder wählen Sie einen anderen, und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>{output} has grown larger than its disk, or a limit of this process, allows.</source>
      <translation>{output} wurde größer, als sein Datenträger oder eine Grenze dieses Prozesses erlaubt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Choose an output on another disk (FAT32 holds files of up to 4 GB), or limit EXTENT.</source>
      <translation>Wählen Sie eine Ausgabe auf einem anderen Datenträger (FAT32 fasst Dateien bis 4 GB) oder begrenzen Sie EXTENT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The disk is full: {output} can't be written.</source>
      <translation>Der Datenträger ist voll: {output} lässt sich nicht schreiben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Free some space, then run the same job again.</source>
      <translation>Schaffen Sie Platz und starten Sie denselben Lauf erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>{output} can't be written: {strerror}.</source>
      <translation>{output} lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Choose another output.</source>
      <translation>Wählen Sie eine andere Ausgabe.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>{output} can't be written; GDAL says: {error}.</source>
      <translation>{output} lässt sich nicht schreiben; GDAL meldet: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Check the disk, then run the job again.</source>
      <translation>Prüfen Sie den Datenträger und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>{output} could not be written completely.</source>
      <translation>{output} konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>bytes</source>
      <translation>Byte</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>{count:.3g} TB</source>
      <translation>{count:.3g} TB</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/language.py" />
      <source>1,234.5</source>
      <translation>1.234,5</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/network.py" />
      <source> and {count} more</source>
      <translation> und {count} weitere</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/network.py" />
      <source>{name} names addresses on the network: {text}. Nothing was fetched.</source>
      <translation>{name} nennt Adressen im Netz: {text}. Es wurde nichts abgerufen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/network.py" />
      <source>Download what it names, or give the address itself as the parameter; 'Encode stack' and 'Encode collection' fetch such addresses if REMOTE is set.</source>
      <translation>Laden Sie herunter, was darin genannt ist, oder geben Sie die Adresse selbst als Parameter an; 'Rasterstapel kodieren' und 'Sammlung kodieren' rufen solche Adressen ab, wenn REMOTE gesetzt ist.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/network.py" />
      <source>GDAL can't handle the address {address}.</source>
      <translation>GDAL kann mit der Adresse {address} nicht umgehen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/network.py" />
      <source>Write braces as %7B and %7D.</source>
      <translation>Schreiben Sie geschweifte Klammern als %7B und %7D.</translation>
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
      <location filename="../../geoenc_qgis/core/scratch.py" />
      <source>Another run is writing {beside}: process {process} on {host}, since {since}.</source>
      <translation>Ein anderer Lauf schreibt {beside}: Prozess {process} auf {host}, seit {since}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/scratch.py" />
      <source>Wait until it has ended, or choose another output.</source>
      <translation>Warten Sie, bis er beendet ist, oder wählen Sie eine andere Ausgabe.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/architectures.py" />
      <source>Correct the card, or import the encoder again.</source>
      <translation>Berichtigen Sie den Steckbrief oder importieren Sie den Encoder erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/architectures.py" />
      <source>'{id}' can't be of the family '{family}', which takes no weights.</source>
      <translation>'{id}' kann nicht zur Familie '{family}' gehören, die keine Gewichte hat.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/architectures.py" />
      <source>The architecture of '{id}' can't be built ({where}: {msg}).</source>
      <translation>Die Architektur von '{id}' lässt sich nicht aufbauen ({where}: {msg}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/architectures.py" />
      <source>The weights don't fit the architecture that the card of '{id}' gives.</source>
      <translation>Die Gewichte passen nicht zur Architektur, die der Steckbrief von '{id}' angibt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/architectures.py" />
      <source>The encoder '{id}' doesn't run as its card describes it ({why}).</source>
      <translation>Der Encoder '{id}' läuft nicht so, wie sein Steckbrief ihn beschreibt ({why}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/architectures.py" />
      <source>The encoder '{id}' gives {made} bands and {made2} x {made3} cells for a tile of 2 x 2 patches; its card says {dims} bands, and patches of {patch} px.</source>
      <translation>Der Encoder '{id}' gibt {made} Kanäle und {made2} x {made3} Zellen für eine Kachel von 2 x 2 Patches; sein Steckbrief nennt {dims} Kanäle und Patches von {patch} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/base.py" />
      <source>mean and std must have one number for each band</source>
      <translation>mean und std müssen eine Zahl für jeden Kanal haben</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/base.py" />
      <source>finer cells must divide the patch</source>
      <translation>feinere Zellen müssen den Patch teilen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/base.py" />
      <source>a tile can't be smaller than a patch</source>
      <translation>eine Kachel kann nicht kleiner als ein Patch sein</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>id</source>
      <translation>Id</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>bands in</source>
      <translation>Kanäle hinein</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>bands out</source>
      <translation>Kanäle heraus</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>patch</source>
      <translation>Patch</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>trained on</source>
      <translation>trainiert mit</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>on this machine</source>
      <translation>auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>GPU memory</source>
      <translation>GPU-Speicher</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>time per tile on this CPU</source>
      <translation>Zeit pro Kachel auf dieser CPU</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>authors' file</source>
      <translation>Datei der Autoren</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>Weights: their size in half precision. GPU memory: the weights and one tile's activations. Time per tile: estimated from the encoder's operations and the speed of a float32 matrix product just measured on this machine, for tiles of the encoder's own size. An encoder marked 'no' is known, but its weights are not here: 'Import encoder' takes the authors' file or a downloaded Hub folder, or downloads the weights if the encoder's id is given as NAME.</source>
      <translation>Gewichte: ihre Größe in halber Genauigkeit. GPU-Speicher: die Gewichte und die Aktivierungen einer Kachel. Zeit pro Kachel: geschätzt aus den Operationen des Encoders und der Geschwindigkeit eines eben auf diesem Rechner gemessenen Matrixprodukts in float32, für Kacheln in der Größe des Encoders. Ein Encoder mit 'nein' ist bekannt, aber seine Gewichte sind nicht hier: 'Encoder importieren' nimmt die Datei der Autoren oder einen heruntergeladenen Hub-Ordner, oder lädt die Gewichte herunter, wenn die Id des Encoders als NAME angegeben wird.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>{id}: {title}; {dims} bands, {patch} px patches, {name}</source>
      <translation>{id}: {title}; {dims} Kanäle, Patches von {patch} px, {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>any, by wavelength</source>
      <translation>beliebige, nach Wellenlänge</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>any</source>
      <translation>beliebige</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>fast, {tile} px</source>
      <translation>schnell, {tile} px</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>{seconds:g} s of {tile} px</source>
      <translation>{seconds:g} s bei {tile} px</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>Sentinel series</source>
      <translation>Sentinel-Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>{patch} px</source>
      <translation>{patch} px</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>{memory:g} GB</source>
      <translation>{memory:g} GB</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dinov3.py" />
      <source>Nothing shows that these weights were trained on SAT-493M: they get LVD-1689M's scaling. For SAT-493M weights, give a file or folder with 'sat493m' in its name.</source>
      <translation>Nichts zeigt, dass diese Gewichte mit SAT-493M trainiert wurden: sie erhalten die Skalierung von LVD-1689M. Geben Sie für Gewichte von SAT-493M eine Datei oder einen Ordner mit 'sat493m' im Namen an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dinov3.py" />
      <source>DINOv3 of this width has {known} layers, this file {depth}: using those.</source>
      <translation>DINOv3 dieser Breite hat {known} Schichten, diese Datei {depth}: diese werden verwendet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dinov3.py" />
      <source>{name} is incomplete: 'stages.{stage}.0.dwconv.weight' is missing.</source>
      <translation>{name} ist unvollständig: 'stages.{stage}.0.dwconv.weight' fehlt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dinov3.py" />
      <source>Download it again.</source>
      <translation>Laden Sie die Datei erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dinov3.py" />
      <source>{name} doesn't say whether it was trained on LVD-1689M or SAT-493M, which need other scaling.</source>
      <translation>{name} sagt nicht, ob mit LVD-1689M oder SAT-493M trainiert wurde, und die brauchen verschiedene Skalierung.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dinov3.py" />
      <source>Give the file its original name, or one with 'lvd1689m' or 'sat493m' in it.</source>
      <translation>Geben Sie der Datei ihren ursprünglichen Namen oder einen mit 'lvd1689m' oder 'sat493m' darin.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dofa.py" />
      <source>DOFA needs a wavelength for each of {shape} bands</source>
      <translation>DOFA braucht eine Wellenlänge für jeden von {shape} Kanälen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dofa.py" />
      <source>The file has no final norm: embeddings are brought to mean 0 and deviation 1, without learned factors.</source>
      <translation>Die Datei hat keine letzte Norm: Embeddings werden auf Mittelwert 0 und Abweichung 1 gebracht, ohne gelernte Faktoren.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dofa.py" />
      <source>The width of {width} is not one of DOFA's: assuming {heads} heads of {head}.</source>
      <translation>Die Breite {width} ist keine von DOFA: angenommen werden {heads} Köpfe zu {head}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dofa.py" />
      <source>The generator's rows are in DOFA's {best} order, as the likeness of neighbouring pixels shows.</source>
      <translation>Die Zeilen des Generators sind in der Reihenfolge '{best}' von DOFA, wie die Ähnlichkeit benachbarter Pixel zeigt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dofa.py" />
      <source>These weights don't show the order of the generator's rows: using that of all files published since August 2024. For older ones give a CARD that holds {"architecture": {"kernel_layout": "first"}}.</source>
      <translation>Diese Gewichte zeigen die Reihenfolge der Generatorzeilen nicht: verwendet wird die aller seit August 2024 veröffentlichten Dateien. Geben Sie für ältere eine CARD an, die {"architecture": {"kernel_layout": "first"}} enthält.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/galileo.py" />
      <source>The width of {width} is not one of Galileo's: assuming {heads} heads.</source>
      <translation>Die Breite {width} ist keine von Galileo: angenommen werden {heads} Köpfe.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/presto.py" />
      <source>{name} is a Presto of other bands ({groups}), such as WorldCereal's, whose normalisation is another.</source>
      <translation>{name} ist ein Presto anderer Kanäle ({groups}), etwa von WorldCereal, dessen Normalisierung eine andere ist.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/presto.py" />
      <source>Import the authors' default_model.pt.</source>
      <translation>Importieren Sie default_model.pt der Autoren.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>rcf needs at least one band, not {bands}.</source>
      <translation>rcf braucht mindestens einen Kanal, nicht {bands}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>The filters drawn for {id} are not those its card names.</source>
      <translation>Die für {id} gezogenen Filter sind nicht die, welche sein Steckbrief nennt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>Put back the card that came with GeoEnc.</source>
      <translation>Stellen Sie den mit GeoEnc gelieferten Steckbrief wieder her.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>This encoder was made for {bands} bands, the tiles have {bands2}.</source>
      <translation>Dieser Encoder ist für {bands} Kanäle gemacht, die Kacheln haben {bands2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>Tiles of {height}x{width} pixels are not whole cells of {patch} pixels.</source>
      <translation>Kacheln von {height}x{width} Pixeln sind keine ganzen Zellen von {patch} Pixeln.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>The architecture of {id} can't be read ({msg}).</source>
      <translation>Die Architektur von {id} lässt sich nicht lesen ({msg}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>The levels of {id} don't divide its cells of {patch} pixels.</source>
      <translation>Die Stufen von {id} teilen seine Zellen von {patch} Pixeln nicht.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>A filter of {id} is even or reaches further than one cell.</source>
      <translation>Ein Filter von {id} ist gerade oder reicht weiter als eine Zelle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>{id} has {dims} dims, its card says {dims2}.</source>
      <translation>{id} hat {dims} Dimensionen, sein Steckbrief nennt {dims2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/vjepa2.py" />
      <source>Using the part '{entry}' of the checkpoint.</source>
      <translation>Verwendet wird der Teil '{entry}' des Checkpoints.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>There is no such card: {path}.</source>
      <translation>Es gibt keinen solchen Steckbrief: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>Check the path.</source>
      <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>Correct the card: it must be a JSON object.</source>
      <translation>Berichtigen Sie den Steckbrief: er muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>The card's {loc} is invalid: {msg}.</source>
      <translation>Im Steckbrief ist {loc} ungültig: {msg}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>Correct the CARD.</source>
      <translation>Berichtigen Sie die CARD.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>'{name}' is already on this machine.</source>
      <translation>'{name}' ist schon auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>Choose it as ENCODER.</source>
      <translation>Wählen Sie ihn als ENCODER.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>There is nothing to import.</source>
      <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>Give FILE or FOLDER, or as NAME the id of an encoder that 'List encoders' shows, to download it.</source>
      <translation>Geben Sie FILE oder FOLDER an, oder als NAME die Kennung eines Encoders, den 'Encoder auflisten' zeigt, um ihn herunterzuladen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>'{id}' is not on the Hub, so it can't be downloaded.</source>
      <translation>'{id}' ist nicht auf dem Hub und lässt sich daher nicht herunterladen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>{title} is licensed under the {name}, which you must accept first: {url}</source>
      <translation>{title} steht unter der Lizenz {name}, die Sie zuerst annehmen müssen: {url}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>Read it, then set ACCEPT_LICENCE.</source>
      <translation>Lesen Sie sie und setzen Sie dann ACCEPT_LICENCE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} holds a single encoder, not '{entry}'.</source>
      <translation>{name} enthält einen einzigen Encoder, nicht '{entry}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>Leave ENTRY at auto.</source>
      <translation>Lassen Sie ENTRY auf auto.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} holds '{part}', not the part that its authors use ({entries}).</source>
      <translation>{name} enthält '{part}', nicht den Teil, den die Autoren verwenden ({entries}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>Choose another file, or ENTRY {part} if you mean that one.</source>
      <translation>Wählen Sie eine andere Datei oder ENTRY {part}, wenn Sie diesen meinen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>it holds {parts}</source>
      <translation>enthalten sind {parts}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>it holds one encoder</source>
      <translation>enthalten ist ein Encoder</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} has no '{entry}': {there}.</source>
      <translation>{name} hat kein '{entry}': {there}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>Choose another ENTRY, or auto.</source>
      <translation>Wählen Sie ein anderes ENTRY oder auto.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} holds no tensors.</source>
      <translation>{name} enthält keine Tensoren.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>Choose the file with the encoder's weights.</source>
      <translation>Wählen Sie die Datei mit den Gewichten des Encoders.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} holds more than tensors, and GeoEnc runs nothing that comes with weights.</source>
      <translation>{name} enthält mehr als Tensoren, und GeoEnc führt nichts aus, was mit Gewichten kommt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>Ask its authors for a file of tensors only, or for safetensors.</source>
      <translation>Bitten Sie die Autoren um eine Datei nur mit Tensoren oder um safetensors.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} is empty (0 bytes).</source>
      <translation>{name} ist leer (0 Byte).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} is damaged or cut short ({first}).</source>
      <translation>{name} ist beschädigt oder abgeschnitten ({first}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/firsts.py" />
      <source>{repository}/{name} is not the expected file: its SHA-256 begins with {digest}, not with {wanted}.</source>
      <translation>{repository}/{name} ist nicht die erwartete Datei: ihr SHA-256 beginnt mit {digest}, nicht mit {wanted}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/firsts.py" />
      <source>Ask its authors. If the change is right, remove its entry from {firsts_file} and import again.</source>
      <translation>Fragen Sie die Autoren. Ist die Änderung richtig, entfernen Sie ihren Eintrag aus {firsts_file} und importieren Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/firsts.py" />
      <source>{path} is damaged: downloads can't be checked against it.</source>
      <translation>{path} ist beschädigt: Downloads lassen sich nicht damit prüfen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/firsts.py" />
      <source>Correct or delete it.</source>
      <translation>Berichtigen oder löschen Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/foreign.py" />
      <source>GeoEnc recognises DINOv3, DINOv2, V-JEPA 2 and 2.1, DOFA, Galileo, Presto, and encoders trained with GeoEnc.</source>
      <translation>GeoEnc erkennt DINOv3, DINOv2, V-JEPA 2 und 2.1, DOFA, Galileo und Presto sowie mit GeoEnc trainierte Encoder.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/foreign.py" />
      <source>{name} holds no encoder that GeoEnc recognises ('{kind}').</source>
      <translation>{name} enthält keinen Encoder, den GeoEnc erkennt ('{kind}').</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/foreign.py" />
      <source>{name} has layer sizes that fit no encoder ({why}).</source>
      <translation>{name} hat Schichtgrößen, die zu keinem Encoder passen ({why}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/foreign.py" />
      <source>Download it again, whole.</source>
      <translation>Laden Sie sie noch einmal ganz herunter.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/foreign.py" />
      <source>The SHA-256 of {name} begins with {source_hash}, not with the digits in its name: it is not the file that its authors published.</source>
      <translation>Der SHA-256 von {name} beginnt mit {source_hash}, nicht mit den Ziffern im Namen: es ist nicht die Datei, welche die Autoren veröffentlicht haben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/foreign.py" />
      <source>These weights are here already, as '{id}'.</source>
      <translation>Diese Gewichte sind schon hier, als '{id}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>The Hub gives another revision of {repository} than requested: {sha}, not {revision}.</source>
      <translation>Der Hub gibt eine andere Revision von {repository} als verlangt: {sha}, nicht {revision}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Try again later: only the known revision is accepted.</source>
      <translation>Versuchen Sie es später erneut: nur die bekannte Revision wird angenommen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Downloading {repository}/{name} ...</source>
      <translation>{repository}/{name} wird heruntergeladen ...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>{repository} holds no weights that GeoEnc reads.</source>
      <translation>{repository} enthält keine Gewichte, die GeoEnc liest.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Look at {hub_url}{repository}.</source>
      <translation>Sehen Sie nach bei {hub_url}{repository}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>The weights of '{id}' are not those that its card names.</source>
      <translation>Die Gewichte von '{id}' sind nicht die, welche der Steckbrief nennt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Ask its authors.</source>
      <translation>Fragen Sie die Autoren.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>No published hash of these files is known: revision {commit} and their SHA-256 are noted in {firsts_file}, and later downloads are checked against them.</source>
      <translation>Von diesen Dateien ist kein veröffentlichter Hash bekannt: Revision {commit} und ihr SHA-256 sind in {firsts_file} vermerkt, und spätere Downloads werden damit verglichen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>{name} was damaged during the download.</source>
      <translation>{name} wurde beim Herunterladen beschädigt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Import again: it will be downloaded again.</source>
      <translation>Importieren Sie erneut: die Datei wird noch einmal heruntergeladen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>{the_n:.0f} of {total:.0f} MB, {rate:.1f} MB/s</source>
      <translation>{the_n:.0f} von {total:.0f} MB, {rate:.1f} MB/s</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>'{id}' can't be downloaded: HF_HUB_OFFLINE is set, and the Hub's cache lacks it.</source>
      <translation>'{id}' lässt sich nicht herunterladen: HF_HUB_OFFLINE ist gesetzt, und im Cache des Hubs fehlt er.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Unset it, or import files you have.</source>
      <translation>Löschen Sie sie oder importieren Sie vorhandene Dateien.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>The Hub gives '{id}' only to those who have accepted its licence there.</source>
      <translation>Der Hub gibt '{id}' nur denen, die dort seine Lizenz angenommen haben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Accept it at {page}, log in with 'hf auth login' (or set HF_TOKEN), and import again.</source>
      <translation>Nehmen Sie sie auf {page} an, melden Sie sich mit 'hf auth login' an (oder setzen Sie HF_TOKEN) und importieren Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>The Hub has no {hub_id} at this revision ({first}).</source>
      <translation>Der Hub hat kein {hub_id} in dieser Revision ({first}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Look at {page}.</source>
      <translation>Sehen Sie nach bei {page}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>'{id}' can't be downloaded: {first}.</source>
      <translation>'{id}' lässt sich nicht herunterladen: {first}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Check the network and QGIS's proxy settings; an interrupted download resumes. Or import files you have.</source>
      <translation>Prüfen Sie das Netz und die Proxy-Einstellungen von QGIS; ein unterbrochener Download wird fortgesetzt. Oder importieren Sie Dateien, die Sie haben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>NAME '{name}' has no letter or digit.</source>
      <translation>NAME '{name}' hat keinen Buchstaben und keine Ziffer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>Use letters, digits, '-' and '_'.</source>
      <translation>Verwenden Sie Buchstaben, Ziffern, '-' und '_'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>NAME has {count} characters: {made}...</source>
      <translation>NAME hat {count} Zeichen: {made}...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>Use at most {max_id_characters}.</source>
      <translation>Verwenden Sie höchstens {max_id_characters}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>Too many encoders are called '{id}'.</source>
      <translation>Zu viele Encoder heißen '{id}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>Give another NAME.</source>
      <translation>Geben Sie einen anderen NAME an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>'{id}' was installed by another run meanwhile.</source>
      <translation>'{id}' wurde inzwischen von einem anderen Lauf installiert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>Run this job again.</source>
      <translation>Starten Sie diesen Lauf erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/package.py" />
      <source>{folder} lacks {lacking}.</source>
      <translation>In {folder} fehlt: {lacking}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/package.py" />
      <source>plain file names</source>
      <translation>einfache Dateinamen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/package.py" />
      <source>Copy the whole folder.</source>
      <translation>Kopieren Sie den ganzen Ordner.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/package.py" />
      <source>The weights in {folder} are not those of its card.</source>
      <translation>Die Gewichte in {folder} sind nicht die des Steckbriefs.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/package.py" />
      <source>Copy the folder again.</source>
      <translation>Kopieren Sie den Ordner erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/recipe.py" />
      <source>{name} looks like {title}, but {misfit}.</source>
      <translation>{name} sieht aus wie {title}, aber {misfit}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/recipe.py" />
      <source>Download it again, or check that it is the file it claims to be.</source>
      <translation>Laden Sie die Datei erneut herunter oder prüfen Sie, ob sie ist, was ihr Name sagt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/recipe.py" />
      <source>'{source}' is missing</source>
      <translation>'{source}' fehlt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/recipe.py" />
      <source>'{source}' is {by} instead of {by2}</source>
      <translation>'{source}' ist {by} statt {by2}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/recipe.py" />
      <source>'{name}' is not part of it</source>
      <translation>'{name}' gehört nicht dazu</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/recipe.py" />
      <source>converting the weights</source>
      <translation>Gewichte werden umgewandelt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/selfcheck.py" />
      <source>The encoder is too large to be checked in float32 against the authors' published values.</source>
      <translation>Der Encoder ist zu groß, um in float32 mit den veröffentlichten Werten der Autoren verglichen zu werden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/selfcheck.py" />
      <source>{title} gives other values than its authors publish (by {worst:.3g}, on {name}).</source>
      <translation>{title} gibt andere Werte, als die Autoren veröffentlichen (um {worst:.3g}, bei {name}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/selfcheck.py" />
      <source>The weights are not those they claim to be, or were changed: download them again.</source>
      <translation>Die Gewichte sind nicht die, für die sie sich ausgeben, oder wurden verändert: laden Sie sie erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/selfcheck.py" />
      <source>Checked against the authors' published values: the largest difference is {worst:.1g}.</source>
      <translation>Mit den veröffentlichten Werten der Autoren verglichen: der größte Unterschied ist {worst:.1g}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/selfcheck.py" />
      <source>Checked against the authors' weights: the largest difference is {worst:.1g}.</source>
      <translation>Mit den Gewichten der Autoren verglichen: der größte Unterschied ist {worst:.1g}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/selfcheck.py" />
      <source>These weights give other numbers than the authors' {original} (by {worst:.2g}): they were tuned, or are another file of theirs.</source>
      <translation>Diese Gewichte geben andere Zahlen als {original} der Autoren (um {worst:.2g}): sie wurden nachtrainiert oder sind eine andere ihrer Dateien.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>PRECISION bfloat16 needs half of it; or choose</source>
      <translation>PRECISION bfloat16 braucht die Hälfte davon; oder wählen Sie</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>Choose</source>
      <translation>Wählen Sie</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>The weights of '{name}' need {size}, and {device} has {size2} of memory free.</source>
      <translation>Die Gewichte von '{name}' brauchen {size}, und auf {device} sind {size2} Speicher frei.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>{halved} a smaller encoder, or a machine with more memory.</source>
      <translation>{halved} einen kleineren Encoder oder einen Rechner mit mehr Speicher.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>'{key}' is not part of it or has another shape</source>
      <translation>'{key}' gehört nicht dazu oder hat eine andere Form</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>{name} is damaged ({error}).</source>
      <translation>{name} ist beschädigt ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>Import the encoder again.</source>
      <translation>Importieren Sie den Encoder erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>'{wanted}' is missing</source>
      <translation>'{wanted}' fehlt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>The weights of '{name}' don't fit its architecture: {why}.</source>
      <translation>Die Gewichte von '{name}' passen nicht zu seiner Architektur: {why}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>GEOENC_HOME is a file: {folder}.</source>
      <translation>GEOENC_HOME ist eine Datei: {folder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>Set it to a folder.</source>
      <translation>Setzen Sie es auf einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>too deep</source>
      <translation>zu tief</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>The encoder card {path} is damaged ({why}).</source>
      <translation>Der Encoder-Steckbrief {path} ist beschädigt ({why}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>There is no encoder '{encoder}' on this machine.</source>
      <translation>Auf diesem Rechner gibt es keinen Encoder '{encoder}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>Known here: {known}. Add others with 'Import encoder' (geoenc:importencoder).</source>
      <translation>Hier bekannt: {known}. Weitere kommen mit 'Encoder importieren' hinzu (geoenc:importencoder).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>, once you accept its licence</source>
      <translation>, sobald Sie seine Lizenz annehmen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>'Import encoder' with NAME {id} downloads it{accept}</source>
      <translation>'Encoder importieren' mit NAME {id} lädt ihn herunter{accept}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>'Import encoder' takes the authors' file {original}</source>
      <translation>'Encoder importieren' nimmt die Datei {original} der Autoren</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>Import it</source>
      <translation>Importieren Sie ihn</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>; or </source>
      <translation>; oder </translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>The weights of '{encoder}' are not on this machine.</source>
      <translation>Die Gewichte von '{encoder}' sind nicht auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>The weights of '{encoder}' are missing: {folder}.</source>
      <translation>Die Gewichte von '{encoder}' fehlen: {folder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>Encoder '{id}' is of the family '{family}', which this version can't load.</source>
      <translation>Encoder '{id}' gehört zur Familie '{family}', die diese Version nicht laden kann.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>It loads {families}.</source>
      <translation>Sie lädt {families}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>The card of '{id}' names no weights (.safetensors).</source>
      <translation>Der Steckbrief von '{id}' nennt keine Gewichte (.safetensors).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/vit.py" />
      <source>a width of {width} has no {heads} heads of even size</source>
      <translation>eine Breite von {width} hat keine {heads} Köpfe gerader Größe</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>Download the model again.</source>
      <translation>Laden Sie das Modell erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{folder} is not a model folder: it has no config.json.</source>
      <translation>{folder} ist kein Modellordner: config.json fehlt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>Choose the folder that holds config.json and model.safetensors.</source>
      <translation>Wählen Sie den Ordner, der config.json und model.safetensors enthält.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{path} is damaged: {error}.</source>
      <translation>{path} ist beschädigt: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{path} is damaged: it is not a JSON object.</source>
      <translation>{path} ist beschädigt: es ist kein JSON-Objekt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{index} names no files.</source>
      <translation>{index} nennt keine Dateien.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{folder} lacks {shard}, which its index names.</source>
      <translation>In {folder} fehlt {shard}, obwohl der Index es nennt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{folder} holds no model.safetensors.</source>
      <translation>{folder} enthält keine model.safetensors.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{files} is damaged or not the file that was imported: its SHA-256 is {actual_hash}, not {known}.</source>
      <translation>{files} ist beschädigt oder nicht die importierte Datei: der SHA-256 ist {actual_hash}, nicht {known}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>is missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>has only {count} axes</source>
      <translation>hat nur {count} Achsen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{name} is incomplete: '{name2}' {why}.</source>
      <translation>{name} ist unvollständig: '{name2}' {why}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{first} is missing</source>
      <translation>{first} fehlt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>config.json doesn't describe a {what}: {lacks}.</source>
      <translation>config.json beschreibt kein {what}: {lacks}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/adopted.py" />
      <source>A VRT can't refer to {name}.</source>
      <translation>Ein VRT kann nicht auf {name} verweisen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/adopted.py" />
      <source>Give OUTPUT a name that ends with .tif.</source>
      <translation>Geben Sie OUTPUT einen Namen, der auf .tif endet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/adopted.py" />
      <source>Licence: {licence}. Cite: {citation}</source>
      <translation>Lizenz: {licence}. Zitieren: {citation}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/adopted.py" />
      <source>FILE needs SCALES and LANDMASK.</source>
      <translation>FILE braucht SCALES und LANDMASK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/adopted.py" />
      <source>They come with the product: '_scales.npy' and a GeoTIFF.</source>
      <translation>Sie kommen mit dem Produkt: '_scales.npy' und ein GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>Resuming from the work store: {done:,} of {total:,} tiles are done.</source>
      <translation>Fortsetzung aus dem Zwischenspeicher: {done:,} von {total:,} Kacheln sind fertig.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>tile</source>
      <translation>Kachel</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>{name} is another file there than here.</source>
      <translation>{name} ist dort eine andere Datei als hier.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>Let all see the same files.</source>
      <translation>Lassen Sie alle dieselben Dateien sehen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>the weights of {id} there are {theirs}, here {mine}.</source>
      <translation>die Gewichte von {id} sind dort {theirs}, hier {mine}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>Import the same encoder everywhere.</source>
      <translation>Importieren Sie überall denselben Encoder.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>The encoder's output is not finite in {precision}.</source>
      <translation>Die Ausgabe des Encoders ist in {precision} nicht endlich.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>Choose PRECISION bfloat16 or float32.</source>
      <translation>Wählen Sie PRECISION bfloat16 oder float32.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>{path} is not of a collection, and would be replaced.</source>
      <translation>{path} gehört zu keiner Sammlung und würde ersetzt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>Choose another OUTPUT_FOLDER.</source>
      <translation>Wählen Sie einen anderen OUTPUT_FOLDER.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>No scene could be encoded.</source>
      <translation>Es konnte keine Szene kodiert werden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>{id} sees the months of one place together, not scenes by themselves.</source>
      <translation>{id} sieht die Monate eines Ortes zusammen, nicht Szenen für sich.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>Use 'Encode stack' (geoenc:encodestack) for each place, or another encoder.</source>
      <translation>Verwenden Sie 'Rasterstapel kodieren' (geoenc:encodestack) für jeden Ort oder einen anderen Encoder.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>No scene can be encoded.</source>
      <translation>Es lässt sich keine Szene kodieren.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>EXTENT lies outside of all.</source>
      <translation>EXTENT liegt außerhalb von allen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>{n:,} of {count:,} scenes is there already.</source>
      <translation>{n:,} von {count:,} Szenen ist schon da.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>{n:,} of {count:,} scenes are there already.</source>
      <translation>{n:,} von {count:,} Szenen sind schon da.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>{n:,} scene, {tiles:,} tiles: {size}, plus {size2} while running.</source>
      <translation>{n:,} Szene, {tiles:,} Kacheln: {size}, dazu {size2} während des Laufs.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>{n:,} scenes, {tiles:,} tiles: {size}, plus {size2} while running.</source>
      <translation>{n:,} Szenen, {tiles:,} Kacheln: {size}, dazu {size2} während des Laufs.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/colour_view.py" />
      <source>colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/colour_view.py" />
      <source>embeddings: their colours are in {name}</source>
      <translation>Embeddings: ihre Farben sind in {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>DEVICE '{asked}' is not a device.</source>
      <translation>DEVICE '{asked}' ist kein Gerät.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>Choose auto, cpu, cuda, cuda:0 or mps.</source>
      <translation>Wählen Sie auto, cpu, cuda, cuda:0 oder mps.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>DEVICE '{asked}' is not on this machine.</source>
      <translation>DEVICE '{asked}' gibt es auf diesem Rechner nicht.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>Leave DEVICE at auto.</source>
      <translation>Lassen Sie DEVICE auf auto.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>Check the driver and the engine's torch build, or use auto.</source>
      <translation>Prüfen Sie den Treiber und das PyTorch der Engine, oder verwenden Sie auto.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>Measuring once whether bfloat16 is faster than float32 on this machine.</source>
      <translation>Es wird einmal gemessen, ob bfloat16 auf diesem Rechner schneller ist als float32.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>bfloat16 is {measured:g} times as fast as float32 on this machine.</source>
      <translation>bfloat16 ist auf diesem Rechner {measured:g}-mal so schnell wie float32.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>The measured speed is kept only until the engine ends: {error}</source>
      <translation>Die gemessene Geschwindigkeit bleibt nur, bis die Engine endet: {error}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>DRY_RUN plans what is not there yet, but {output} exists.</source>
      <translation>DRY_RUN plant, was noch nicht da ist, aber {output} gibt es schon.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Give the output another name, or run without DRY_RUN.</source>
      <translation>Geben Sie der Ausgabe einen anderen Namen oder starten Sie ohne DRY_RUN.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Nothing was encoded. The plan, with a map of the blocks: {page}.</source>
      <translation>Es wurde nichts kodiert. Der Plan, mit einer Karte der Blöcke: {page}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>{n:,} tile in {blocks:,} blocks{gflop}.</source>
      <translation>{n:,} Kachel in {blocks:,} Blöcken{gflop}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>{n:,} tiles in {blocks:,} blocks{gflop}.</source>
      <translation>{n:,} Kacheln in {blocks:,} Blöcken{gflop}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>, {gflop:,.0f} GFLOP</source>
      <translation>, {gflop:,.0f} GFLOP</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Reads {read} of pixels; writes {size}, and {store} to the work store.</source>
      <translation>Liest {read} an Pixeln; schreibt {size}, dazu {store} in den Zwischenspeicher.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>On this machine: {time}.</source>
      <translation>Auf diesem Rechner: {time}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>With {count} workers as fast as it: {time}.</source>
      <translation>Mit {count} Workern, so schnell wie er: {time}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>{name} can't be encoded: {fault}</source>
      <translation>{name} lässt sich nicht kodieren: {fault}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>{title}, cells of {cell} px</source>
      <translation>{title}, Zellen von {cell} px</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Rasters</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Tiles</source>
      <translation>Kacheln</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Blocks</source>
      <translation>Blöcke</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Encoder's operations</source>
      <translation>Operationen des Encoders</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>{gflop:,.0f} GFLOP</source>
      <translation>{gflop:,.0f} GFLOP</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Pixels read</source>
      <translation>Gelesene Pixel</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Work store, until the results are there</source>
      <translation>Zwischenspeicher, bis die Ergebnisse da sind</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Time on this machine</source>
      <translation>Zeit auf diesem Rechner</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Workers, each as fast as this machine</source>
      <translation>Worker, jeder so schnell wie dieser Rechner</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>workers</source>
      <translation>Worker</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>By what this machine took for such work before, without the time in which processes begin.</source>
      <translation>Nach dem, was dieser Rechner bisher für solche Arbeit brauchte, ohne die Zeit, in der Prozesse starten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Blocks, {crs}</source>
      <translation>Blöcke, {crs}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>What can't be encoded</source>
      <translation>Was sich nicht kodieren lässt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>why</source>
      <translation>warum</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Plan of {job}</source>
      <translation>Plan von {job}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>km east</source>
      <translation>km Ost</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>km north</source>
      <translation>km Nord</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>rasters (red), {n:,} block (blue)</source>
      <translation>Raster (rot), {n:,} Block (blau)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>rasters (red), {n:,} blocks (blue)</source>
      <translation>Raster (rot), {n:,} Blöcke (blau)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>rasters (red)</source>
      <translation>Raster (rot)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source>{n:,} tile{times}, {height:,} x {width:,} cells of {dims} bands: {size}, plus {size2} while running.</source>
      <translation>{n:,} Kachel{times}, {height:,} x {width:,} Zellen mit {dims} Kanälen: {size}, dazu {size2} während des Laufs.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source>{n:,} tiles{times}, {height:,} x {width:,} cells of {dims} bands: {size}, plus {size2} while running.</source>
      <translation>{n:,} Kacheln{times}, {height:,} x {width:,} Zellen mit {dims} Kanälen: {size}, dazu {size2} während des Laufs.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source>Check the raster's nodata value, mask and alpha band, and EXTENT.</source>
      <translation>Prüfen Sie Leerwert, Maske und Alphakanal des Rasters sowie EXTENT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source>TARGET_GSD {finer:g} would give valid cells.</source>
      <translation>TARGET_GSD {finer:g} ergäbe gültige Zellen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source>{n:,} value exceeded ±{max_float16:.0f} and was clipped; DTYPE float32 avoids that.</source>
      <translation>{n:,} Wert lag über ±{max_float16:.0f} und wurde gekappt; DTYPE float32 vermeidet das.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source>{n:,} values exceeded ±{max_float16:.0f} and were clipped; DTYPE float32 avoids that.</source>
      <translation>{n:,} Werte lagen über ±{max_float16:.0f} und wurden gekappt; DTYPE float32 vermeidet das.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source> x {count} shifts of {cell} px</source>
      <translation> x {count} Verschiebungen um {cell} px</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/estimate.py" />
      <source>{n:,} tile · {time} · {size}</source>
      <translation>{n:,} Kachel · {time} · {size}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/estimate.py" />
      <source>{n:,} tiles · {time} · {size}</source>
      <translation>{n:,} Kacheln · {time} · {size}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/estimate.py" />
      <source>time not known before the first run</source>
      <translation>Zeit vor dem ersten Lauf nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/estimate.py" />
      <source>about {time:.2g} {unit}</source>
      <translation>etwa {time:.2g} {unit}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/estimate.py" />
      <source>about {time:.0f} s</source>
      <translation>etwa {time:.0f} s</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{name}: scenes</source>
      <translation>{name}: Szenen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{n:,} scene lies outside of EXTENT.</source>
      <translation>{n:,} Szene liegt außerhalb von EXTENT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{n:,} scenes lie outside of EXTENT.</source>
      <translation>{n:,} Szenen liegen außerhalb von EXTENT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{n:,} scene is in {folder}. Look at the mosaic, or group it with 'Fit geocentroids'.</source>
      <translation>{n:,} Szene ist in {folder}. Sehen Sie sich das Mosaik an oder gruppieren Sie es mit 'Geozentroide anpassen'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{n:,} scenes are in {folder}. Look at the mosaic, or group it with 'Fit geocentroids'.</source>
      <translation>{n:,} Szenen sind in {folder}. Sehen Sie sich das Mosaik an oder gruppieren Sie es mit 'Geozentroide anpassen'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{n:,} scene could not be encoded, {name}: {why} The others are there; {table} lists all.</source>
      <translation>{n:,} Szene konnte nicht kodiert werden, {name}: {why} Die anderen sind da; {table} führt alle auf.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{n:,} scenes could not be encoded, such as {name}: {why} The others are there; {table} lists all.</source>
      <translation>{n:,} Szenen konnten nicht kodiert werden, etwa {name}: {why} Die anderen sind da; {table} führt alle auf.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>Run the same job again when they are put right: it does what is missing.</source>
      <translation>Starten Sie denselben Lauf erneut, wenn sie in Ordnung sind: er holt nach, was fehlt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/folders.py" />
      <source>The store {path} can't be reached: {why}.</source>
      <translation>Der Speicher {path} ist nicht zu erreichen: {why}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/folders.py" />
      <source>Check its address, the network and your credentials (for S3: AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL or a profile), which each worker needs too.</source>
      <translation>Prüfen Sie seine Adresse, das Netz und Ihre Zugangsdaten (für S3: AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL oder ein Profil), die auch jeder Worker braucht.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/folders.py" />
      <source>STORE {place} can't be used: {error}.</source>
      <translation>STORE {place} lässt sich nicht verwenden: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/folders.py" />
      <source>Install the engine's packages for a cluster ('Install the engine' with CLUSTER, or scripts/setup --cluster), or choose a folder.</source>
      <translation>Installieren Sie die Pakete der Engine für einen Cluster ('Engine installieren' mit CLUSTER oder scripts/setup --cluster) oder wählen Sie einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/forward.py" />
      <source>The device has too little memory for one tile of {shape} x {shape2} px{part}</source>
      <translation>Das Gerät hat zu wenig Speicher für eine Kachel von {shape} x {shape2} px{part}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/forward.py" />
      <source> and {shape} frames.</source>
      <translation> und {shape} Bildern.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/forward.py" />
      <source>Too little memory for {count} tiles at once: continuing with {most}.</source>
      <translation>Zu wenig Speicher für {count} Kacheln auf einmal: weiter mit {most}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/forward.py" />
      <source>A TILE_SIZE of {height}x{width} fits; or choose DEVICE cpu.</source>
      <translation>Eine TILE_SIZE von {height}x{width} passt; oder wählen Sie DEVICE cpu.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/forward.py" />
      <source>Not one patch fits: choose DEVICE cpu, a machine with more memory, or a smaller encoder.</source>
      <translation>Nicht ein Patch passt: wählen Sie DEVICE cpu, einen Rechner mit mehr Speicher oder einen kleineren Encoder.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/known.py" />
      <source>{n:,} tile was encoded when the Explorer looked at it, and is taken over.</source>
      <translation>{n:,} Kachel wurde kodiert, als der Explorer sie ansah, und wird übernommen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/known.py" />
      <source>{n:,} tiles were encoded when the Explorer looked at them, and are taken over.</source>
      <translation>{n:,} Kacheln wurden kodiert, als der Explorer sie ansah, und werden übernommen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/marks.py" />
      <source>{work}, where finished windows would be kept, holds files that are not GeoEnc's.</source>
      <translation>{work}, wo fertige Fenster aufbewahrt würden, enthält Dateien, die nicht von GeoEnc sind.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/marks.py" />
      <source>Move it away, or choose another OUTPUT_FOLDER.</source>
      <translation>Verschieben Sie den Ordner oder wählen Sie einen anderen OUTPUT_FOLDER.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/mosaics.py" />
      <source>The scenes lie in {count} CRSs ({names}): a mosaic of each. TARGET_CRS would give one of all.</source>
      <translation>Die Szenen liegen in {count} KBS ({names}): je ein Mosaik. TARGET_CRS ergäbe eines aus allen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/mosaics.py" />
      <source>mosaic</source>
      <translation>Mosaik</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/one_date.py" />
      <source>Write the date into its name, such as scene_20180714.tif; or use 'Encode stack' with DATES.</source>
      <translation>Schreiben Sie das Datum in den Namen, etwa scene_20180714.tif; oder verwenden Sie 'Rasterstapel kodieren' mit DATES.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/one_date.py" />
      <source>{name} shows no date, which {id} needs.</source>
      <translation>{name} zeigt kein Datum, das {id} braucht.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/one_date.py" />
      <source>{name} is of {period}, and {id} needs the month.</source>
      <translation>{name} ist von {period}, und {id} braucht den Monat.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>COMPONENTS is {components}, but {id} gives {dims} numbers.</source>
      <translation>COMPONENTS ist {components}, aber {id} gibt {dims} Zahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Choose fewer, or 0 for all of them.</source>
      <translation>Wählen Sie weniger oder 0 für alle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>{path} holds {n} component of {dims} numbers.</source>
      <translation>{path} enthält {n} Komponente von {dims} Zahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>{path} holds {n} components of {dims} numbers.</source>
      <translation>{path} enthält {n} Komponenten von {dims} Zahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Choose COMPONENTS {known} or fewer.</source>
      <translation>Wählen Sie COMPONENTS {known} oder weniger.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>The bytes of {path} are not those of the same principal components.</source>
      <translation>Die Bytes von {path} sind nicht die derselben Hauptkomponenten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Name {path} as COMPONENTS_FROM too.</source>
      <translation>Nennen Sie {path} auch als COMPONENTS_FROM.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Leave COMPONENTS and COMPONENTS_FROM empty, or choose another SCALE_FROM.</source>
      <translation>Lassen Sie COMPONENTS und COMPONENTS_FROM leer oder wählen Sie ein anderes SCALE_FROM.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>SCALE_FROM is for DTYPE uint8 alone.</source>
      <translation>SCALE_FROM ist nur für DTYPE uint8.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Choose DTYPE uint8, or leave SCALE_FROM empty.</source>
      <translation>Wählen Sie DTYPE uint8 oder lassen Sie SCALE_FROM leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>{path} does not hold embeddings in bytes.</source>
      <translation>{path} enthält keine Embeddings in Bytes.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Choose one that was made with DTYPE uint8.</source>
      <translation>Wählen Sie eines, das mit DTYPE uint8 erstellt wurde.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>{path} was made with {encoder} and cells of {cell_pixels} px, not with {id} and {cell} px.</source>
      <translation>{path} wurde mit {encoder} und Zellen von {cell_pixels} px erstellt, nicht mit {id} und {cell} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>an unknown encoder</source>
      <translation>einem unbekannten Encoder</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Choose a file of the same encoder and CELL_SIZE.</source>
      <translation>Wählen Sie eine Datei desselben Encoders und derselben CELL_SIZE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>DTYPE uint8 would take {size}.</source>
      <translation>DTYPE uint8 bräuchte {size}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>A byte per number: 1 - cosine to the numbers before is {total:.1e} in the mean and {most:.1e} at most.</source>
      <translation>Ein Byte pro Zahl: 1 - Kosinus zu den Zahlen davor ist im Mittel {total:.1e} und höchstens {most:.1e}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>{limited:,} values lie beyond the range of SCALE_FROM and were limited.</source>
      <translation>{limited:,} Werte liegen außerhalb des Bereichs von SCALE_FROM und wurden begrenzt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>CELL_SIZE {cell} doesn't divide the {patch} px patches of {id}.</source>
      <translation>CELL_SIZE {cell} teilt die Patches von {id} mit {patch} px nicht.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>It gives cells of {sizes} px.</source>
      <translation>Er gibt Zellen von {sizes} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Cells of {cell} px: each tile is encoded {count} times, its patches moved by {cell} px. A cell still sees {patch} px.</source>
      <translation>Zellen von {cell} px: jede Kachel wird {count}-mal kodiert, ihre Patches um {cell} px verschoben. Eine Zelle sieht weiterhin {patch} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>The patches begin in the middle of pixels: pixels are resampled once, half a pixel further.</source>
      <translation>Die Patches beginnen in der Mitte von Pixeln: die Pixel werden einmal abgetastet, um ein halbes Pixel versetzt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>The raster is {height} x {width} px at {gsd:g} m, less than half of one cell ({cell} x {cell} px).</source>
      <translation>Das Raster hat {height} x {width} px bei {gsd:g} m, weniger als die Hälfte einer Zelle ({cell} x {cell} px).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Choose a smaller TARGET_GSD or a larger raster.</source>
      <translation>Wählen Sie eine kleinere TARGET_GSD oder ein größeres Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>EXTENT lies outside the raster.</source>
      <translation>EXTENT liegt außerhalb des Rasters.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Draw it on the raster, or check its CRS.</source>
      <translation>Zeichnen Sie sie auf dem Raster oder prüfen Sie ihr KBS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>TILE_SIZE '{asked}' is not a tile size.</source>
      <translation>TILE_SIZE '{asked}' ist keine Kachelgröße.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Write pixels, such as 224 or 96x160.</source>
      <translation>Schreiben Sie Pixel, etwa 224 oder 96x160.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>TILE_SIZE {asked} is not a multiple of the encoder's patch, {patch} px.</source>
      <translation>TILE_SIZE {asked} ist kein Vielfaches des Patches des Encoders, {patch} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Choose multiples of {patch}, such as {height}.</source>
      <translation>Wählen Sie Vielfache von {patch}, etwa {height}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Tiles would be of {height} x {width} patches, but {id} needs {least} at least along each side: it tells a patch's place by the tile's ends.</source>
      <translation>Kacheln hätten {height} x {width} Patches, aber {id} braucht mindestens {least} an jeder Seite: es erkennt den Ort eines Patches an den Enden der Kachel.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Choose a TILE_SIZE of {side} or more, a smaller TARGET_GSD or a larger raster.</source>
      <translation>Wählen Sie eine TILE_SIZE von {side} oder mehr, eine kleinere TARGET_GSD oder ein größeres Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>COMPONENTS_FROM or SCALE_FROM was made with other weights of {id}.</source>
      <translation>COMPONENTS_FROM oder SCALE_FROM wurde mit anderen Gewichten von {id} erstellt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Choose files made with the same weights.</source>
      <translation>Wählen Sie Dateien, die mit denselben Gewichten erstellt wurden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Encoder: {title} on {devices}, {precision}.</source>
      <translation>Encoder: {title} auf {devices}, {precision}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>The workers' processors differ ({kinds}): numbers may differ by rounding from one block to the next.</source>
      <translation>Die Prozessoren der Worker unterscheiden sich ({kinds}): Zahlen können von Block zu Block um Rundungen abweichen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/results.py" />
      <source>Resuming: {first:,} of {total:,} rows of the raster are written.</source>
      <translation>Fortsetzung: {first:,} von {total:,} Zeilen des Rasters sind geschrieben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/running.py" />
      <source>A run has left its mark in {path}: looking whether it still works.</source>
      <translation>Ein Lauf hat in {path} seine Marke hinterlassen: es wird geprüft, ob er noch arbeitet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/running.py" />
      <source>Another run is using the store {path}: process {process} on {host}.</source>
      <translation>Ein anderer Lauf verwendet den Speicher {path}: Prozess {process} auf {host}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/running.py" />
      <source>Wait until it has ended, or choose another STORE.</source>
      <translation>Warten Sie, bis er beendet ist, oder wählen Sie einen anderen STORE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_duty.py" />
      <source>scene 1/{total}</source>
      <translation>Szene 1/{total}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_duty.py" />
      <source>there is no file {path}.</source>
      <translation>es gibt keine Datei {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_duty.py" />
      <source>Keep the scenes where all see them.</source>
      <translation>Bewahren Sie die Szenen auf, wo alle sie sehen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_duty.py" />
      <source>there is no folder {folder}.</source>
      <translation>es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_duty.py" />
      <source>Choose an OUTPUT_FOLDER that all see.</source>
      <translation>Wählen Sie einen OUTPUT_FOLDER, den alle sehen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_duty.py" />
      <source>embeddings: their colours are in the mosaic</source>
      <translation>Embeddings: ihre Farben sind im Mosaik</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>{encoded:,} of {n:,} scene is encoded, {failed:,} failed.</source>
      <translation>{encoded:,} von {n:,} Szene ist kodiert, {failed:,} fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>{encoded:,} of {n:,} scenes are encoded, {failed:,} failed.</source>
      <translation>{encoded:,} von {n:,} Szenen sind kodiert, {failed:,} fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>state</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>date</source>
      <translation>Termin</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>CRS</source>
      <translation>KBS</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>encoded</source>
      <translation>kodiert</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>outside EXTENT</source>
      <translation>außerhalb von EXTENT</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>The encoder needs Sentinel-2's {needed}; missing: {lacking}.</source>
      <translation>Der Encoder braucht von Sentinel-2 {needed}; es fehlt: {lacking}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>The encoder takes Sentinel-1's VV and VH together; there is {half} alone.</source>
      <translation>Der Encoder nimmt VV und VH von Sentinel-1 zusammen; vorhanden ist nur {half}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Name the bands (B02, B03, ..., VV, VH), or choose SENSOR and BANDS. VV and VH may be left out.</source>
      <translation>Benennen Sie die Kanäle (B02, B03, ..., VV, VH) oder wählen Sie SENSOR und BANDS. VV und VH dürfen fehlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>{n} band is not one of the encoder's, and left out.</source>
      <translation>{n} Kanal gehört nicht zu denen des Encoders und wird weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>{n} bands are not among the encoder's, and left out.</source>
      <translation>{n} Kanäle gehören nicht zu denen des Encoders und werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>CELL_SIZE {cell} is no patch of {id}.</source>
      <translation>CELL_SIZE {cell} ist kein Patch von {id}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>WINDOW is {window}, but {id} sees at most {most} dates.</source>
      <translation>WINDOW ist {window}, aber {id} sieht höchstens {most} Termine.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Choose {most} or fewer; leave it empty for all dates.</source>
      <translation>Wählen Sie {most} oder weniger; lassen Sie es für alle Termine leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>WINDOW_STRIDE {stride} is more than WINDOW {window}: dates between windows would be lost.</source>
      <translation>WINDOW_STRIDE {stride} ist mehr als WINDOW {window}: Termine zwischen Fenstern gingen verloren.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Choose a stride of at most the window.</source>
      <translation>Wählen Sie eine Schrittweite von höchstens dem Fenster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>{count} dates are more than the {most} that {id} sees at once: windows of {length}, {windows} in all. WINDOW sets others.</source>
      <translation>{count} Termine sind mehr als die {most}, die {id} auf einmal sieht: Fenster von {length}, insgesamt {windows}. Andere setzt WINDOW.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>{count} dates are of {year}-{month:02d}; the encoder sees one a month.</source>
      <translation>{count} Termine sind von {year}-{month:02d}; der Encoder sieht einen pro Monat.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Choose COMPOSITE month, which takes the median of each month's clear pixels.</source>
      <translation>Wählen Sie COMPOSITE month, das den Median der klaren Pixel jedes Monats nimmt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>These are surface reflectances (Level-2A); {id} has learnt from those at the top of the atmosphere (Level-1C), which are brighter in the blue: numbers compare with each other, less well with results of Level-1C.</source>
      <translation>Das sind Reflektanzen der Oberfläche (Level-2A); {id} hat von denen am Oberrand der Atmosphäre gelernt (Level-1C), die im Blau heller sind: die Zahlen sind untereinander vergleichbar, weniger gut mit Ergebnissen aus Level-1C.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>The encoder scales Sentinel's numbers as its authors do: it takes no other SCALING.</source>
      <translation>Der Encoder skaliert die Zahlen von Sentinel, wie es seine Autoren tun: eine andere SCALING nimmt er nicht.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Leave SCALING at auto, SCALING_RANGE and SCALING_FROM empty.</source>
      <translation>Lassen Sie SCALING auf auto, SCALING_RANGE und SCALING_FROM leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>VV and VH lie between {low:.3g} and {high:.3g}: they are no backscatter in dB.</source>
      <translation>VV und VH liegen zwischen {low:.3g} und {high:.3g}: das ist keine Rückstreuung in dB.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Convert them first: 10 * log10(value).</source>
      <translation>Rechnen Sie sie zuerst um: 10 * log10(value).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Reflectances lie between {low:.3g} and {high:.3g}; the encoder expects them x 10000.</source>
      <translation>Reflektanzen liegen zwischen {low:.3g} und {high:.3g}; der Encoder erwartet sie x 10000.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Multiply the raster by 10000 first (raster calculator).</source>
      <translation>Multiplizieren Sie das Raster zuerst mit 10000 (Rasterrechner).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stac.py" />
      <source>{n:,} scene doesn't say when it was taken: its STAC item has the date of its file.</source>
      <translation>{n:,} Szene sagt nicht, wann sie aufgenommen wurde: ihr STAC-Item hat das Datum ihrer Datei.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stac.py" />
      <source>{n:,} scenes don't say when they were taken: their STAC items have the dates of their files.</source>
      <translation>{n:,} Szenen sagen nicht, wann sie aufgenommen wurden: ihre STAC-Items haben die Daten ihrer Dateien.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{name} is an embedding raster, not an image.</source>
      <translation>{name} ist ein Embedding-Raster, kein Bild.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Choose the rasters it was made from.</source>
      <translation>Wählen Sie die Raster, aus denen es erstellt wurde.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{count} dates from {period} to {period2}.</source>
      <translation>{count} Termine von {period} bis {period2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Each date is seen alone, as an image.</source>
      <translation>Jeder Termin wird für sich gesehen, als Bild.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Dates: {count}, fewer than the {window} of a WINDOW: the sequence is mirrored beyond its end, and the stack records this. Full windows give better results.</source>
      <translation>Termine: {count}, weniger als die {window} eines WINDOW: die Folge wird über ihr Ende hinaus gespiegelt, und der Stapel vermerkt es. Volle Fenster ergeben bessere Ergebnisse.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{count} is an odd number of dates: the last token covers the last date alone, repeated.</source>
      <translation>{count} ist eine ungerade Zahl von Terminen: das letzte Token umfasst nur den letzten Termin, wiederholt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{n} of {count} dates has no valid pixel, such as {lost}</source>
      <translation>{n} von {count} Terminen hat kein gültiges Pixel, etwa {lost}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{n} of {count} dates have no valid pixel, such as {lost}</source>
      <translation>{n} von {count} Terminen haben kein gültiges Pixel, etwa {lost}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{text}: more than half of the dates are masked.</source>
      <translation>{text}: mehr als die Hälfte der Termine ist maskiert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Widen MASK_VALUES, leave these dates out, or choose GAPS nearest or linear.</source>
      <translation>Erweitern Sie MASK_VALUES, lassen Sie diese Termine weg oder wählen Sie GAPS nearest oder linear.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{text}: their cells are {part}.</source>
      <translation>{text}: ihre Zellen sind {part}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>nodata</source>
      <translation>Leerwert</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>filled from other dates ({gaps})</source>
      <translation>aus anderen Terminen gefüllt ({gaps})</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{n} raster of {height:,} x {width:,} cells, from {count} x {tile_count:,} tiles: {size}, plus {size2} while running.</source>
      <translation>{n} Raster von {height:,} x {width:,} Zellen, aus {count} x {tile_count:,} Kacheln: {size}, dazu {size2} während des Laufs.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{n} rasters of {height:,} x {width:,} cells, from {count} x {tile_count:,} tiles: {size}, plus {size2} while running.</source>
      <translation>{n} Raster von {height:,} x {width:,} Zellen, aus {count} x {tile_count:,} Kacheln: {size}, dazu {size2} während des Laufs.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>No cell of any date has half of its pixels valid.</source>
      <translation>An keinem Termin ist bei einer Zelle die Hälfte der Pixel gültig.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Check MASKS, MASK_VALUES and the rasters' nodata.</source>
      <translation>Prüfen Sie MASKS, MASK_VALUES und die Leerwerte der Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Encoded {count} dates to {n} embedding raster. Continue with 'Stack change', 'Stack classes' or 'Animate stack'.</source>
      <translation>{count} Termine zu {n} Embedding-Raster kodiert. Weiter geht es mit 'Veränderung im Rasterstapel', 'Klassen im Rasterstapel' oder 'Rasterstapel animieren'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Encoded {count} dates to {n} embedding rasters. Continue with 'Stack change', 'Stack classes' or 'Animate stack'.</source>
      <translation>{count} Termine zu {n} Embedding-Rastern kodiert. Weiter geht es mit 'Veränderung im Rasterstapel', 'Klassen im Rasterstapel' oder 'Rasterstapel animieren'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>window {done}/{total}</source>
      <translation>Fenster {done}/{total}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/store.py" />
      <source>The work store disappeared while the job ran, or is not seen from here: {path} or its folder was removed, renamed or replaced.</source>
      <translation>Der Zwischenspeicher verschwand während des Laufs oder ist von hier nicht zu sehen: {path} oder sein Ordner wurde entfernt, umbenannt oder ersetzt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/store.py" />
      <source>Leave the store's folder alone while a job writes to it, then run the job again.</source>
      <translation>Lassen Sie den Ordner des Zwischenspeichers in Ruhe, solange ein Lauf hineinschreibt, und starten Sie den Lauf erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/store.py" />
      <source>{path}, where the job's blocks would be kept, holds files that are not GeoEnc's.</source>
      <translation>{path}, wo die Blöcke des Laufs aufbewahrt würden, enthält Dateien, die nicht von GeoEnc sind.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/store.py" />
      <source>Move it away, or choose another output.</source>
      <translation>Verschieben Sie den Ordner oder wählen Sie eine andere Ausgabe.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/store.py" />
      <source>Another run has written to the same output meanwhile: {path}.</source>
      <translation>Ein anderer Lauf hat inzwischen in dieselbe Ausgabe geschrieben: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/store.py" />
      <source>Let one run at a time write an output, then run this job again.</source>
      <translation>Lassen Sie nur einen Lauf zugleich eine Ausgabe schreiben und starten Sie diesen Lauf erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>It can't be read; GDAL says: {error}.</source>
      <translation>Sie lässt sich nicht lesen; GDAL meldet: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>The scene can't be read.</source>
      <translation>Die Szene lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>None of the {n} scenes can be read.</source>
      <translation>Keine der {n} Szenen lässt sich lesen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>{n} of {count} scenes has another GSD: resampled to that of the others, {gsd:g} m.</source>
      <translation>{n} von {count} Szenen hat eine andere GSD: auf die der anderen abgetastet, {gsd:g} m.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>{n} of {count} scenes have another GSD: resampled to that of the others, {gsd:g} m.</source>
      <translation>{n} von {count} Szenen haben eine andere GSD: auf die der anderen abgetastet, {gsd:g} m.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>looking at scene {number} of {count}</source>
      <translation>Szene {number} von {count} wird angesehen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>{n} of {count} scenes has other bands than {first} ({bands}): {name} ({bands2}).</source>
      <translation>{n} von {count} Szenen hat andere Kanäle als {first} ({bands}): {name} ({bands2}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>{n} of {count} scenes have other bands than {first} ({bands}), such as {name} ({bands2}).</source>
      <translation>{n} von {count} Szenen haben andere Kanäle als {first} ({bands}), etwa {name} ({bands2}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>Use BANDS to choose bands that all of them have, convert them to one data type, or leave them out.</source>
      <translation>Wählen Sie mit BANDS Kanäle, die alle haben, wandeln Sie sie in einen Datentyp um oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>{n} band, {dtype}{names}</source>
      <translation>{n} Kanal, {dtype}{names}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>{n} bands, {dtype}{names}</source>
      <translation>{n} Kanäle, {dtype}{names}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>FOLDER is the group that holds the array 'embeddings', such as utm33.</source>
      <translation>FOLDER ist die Gruppe, die das Array 'embeddings' enthält, etwa utm33.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>'embeddings' holds {dtype} of {axes} axes.</source>
      <translation>'embeddings' enthält {dtype} mit {axes} Achsen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>int8 of time, band, y and x are read.</source>
      <translation>Gelesen wird int8 mit time, band, y und x.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>The scales don't have the shape of the numbers.</source>
      <translation>Die Skalen haben nicht die Form der Zahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>{name} is not a Zarr store.</source>
      <translation>{name} ist kein Zarr-Speicher.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>{name} has several groups: {groups}.</source>
      <translation>{name} hat mehrere Gruppen: {groups}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>{name} holds no 'embeddings'.</source>
      <translation>{name} enthält keine 'embeddings'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>The store has {count} times: {times}.</source>
      <translation>Der Speicher hat {count} Zeitpunkte: {times}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>not named</source>
      <translation>nicht benannt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>Choose one by DATES.</source>
      <translation>Wählen Sie einen mit DATES.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>The store doesn't say where its cells lie.</source>
      <translation>Der Speicher sagt nicht, wo seine Zellen liegen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>It needs proj:code, and spatial:transform or x and y.</source>
      <translation>Nötig sind proj:code und spatial:transform oder x und y.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>Nothing tells how int8 numbers of {dims} bands become values.</source>
      <translation>Nichts sagt, wie aus int8-Zahlen mit {dims} Kanälen Werte werden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>Choose a PRODUCT.</source>
      <translation>Wählen Sie ein PRODUCT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/about.py" />
      <source>SOURCE_DATE_EPOCH is '{epoch_text}', not a time.</source>
      <translation>SOURCE_DATE_EPOCH ist '{epoch_text}', keine Zeit.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/about.py" />
      <source>Set it to seconds since 1970, or unset it.</source>
      <translation>Setzen Sie es auf Sekunden seit 1970 oder löschen Sie es.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/features.py" />
      <source>Quantised to 8 bits: 1 - cosine to the original vectors is {mean_error:.2g} on average, {largest_error:.2g} at most.</source>
      <translation>Auf 8 Bit quantisiert: 1 - Kosinus zu den ursprünglichen Vektoren ist im Mittel {mean_error:.2g}, höchstens {largest_error:.2g}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/features.py" />
      <source>A raster of {rows} x {cols} cells has no quadrants.</source>
      <translation>Ein Raster von {rows} x {cols} Zellen hat keine Quadranten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/features.py" />
      <source>Choose another AGGREGATE, such as spatial.</source>
      <translation>Wählen Sie ein anderes AGGREGATE, etwa spatial.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/features.py" />
      <source>There is nothing to export: no cell is valid.</source>
      <translation>Es gibt nichts zu exportieren: keine Zelle ist gültig.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/features.py" />
      <source>Check the raster's nodata.</source>
      <translation>Prüfen Sie den Leerwert des Rasters.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>OUTPUT {name} would become {name2} for FORMAT {form}, which already exists.</source>
      <translation>Aus OUTPUT {name} würde für FORMAT {form} {name2}, und das gibt es schon.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>Name it {name} to replace it, or give it another name.</source>
      <translation>Nennen Sie es {name}, um es zu ersetzen, oder geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>The metadata of the array would overwrite {path}, which GeoEnc didn't write.</source>
      <translation>Die Metadaten des Arrays würden {path} überschreiben, das nicht von GeoEnc ist.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>{height:,} x {width:,} cells</source>
      <translation>{height:,} x {width:,} Zellen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>{n} part of the raster</source>
      <translation>{n} Teil des Rasters</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>{n} parts of the raster</source>
      <translation>{n} Teilen des Rasters</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>{vectors:,} vectors of {dims} numbers, from {steps} x {places}: {name}, {size}.</source>
      <translation>{vectors:,} Vektoren von {dims} Zahlen, aus {steps} x {places}: {name}, {size}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/source.py" />
      <source>Both INPUT and STACK are given.</source>
      <translation>INPUT und STACK sind beide angegeben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/source.py" />
      <source>Neither INPUT nor STACK is given.</source>
      <translation>Weder INPUT noch STACK ist angegeben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/source.py" />
      <source>Give one of the two: an embedding raster, or a stack.json.</source>
      <translation>Geben Sie eines von beiden an: ein Embedding-Raster oder eine stack.json.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/__init__.py" />
      <source>There is no job '{name}'.</source>
      <translation>Es gibt keinen Auftrag '{name}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/__init__.py" />
      <source>Jobs: {jobs}.</source>
      <translation>Aufträge: {jobs}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/adopt_embeddings.py" />
      <source>{names} can't be given together.</source>
      <translation>{names} lassen sich nicht zusammen angeben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/adopt_embeddings.py" />
      <source>Choose one of INPUT, INPUTS, FILE and FOLDER.</source>
      <translation>Wählen Sie eines von INPUT, INPUTS, FILE und FOLDER.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/adopt_embeddings.py" />
      <source>Nothing to adopt is given.</source>
      <translation>Es ist nichts angegeben, was zu übernehmen wäre.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/adopt_embeddings.py" />
      <source>{name} is missing.</source>
      <translation>{name} fehlt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/adopt_embeddings.py" />
      <source>Name what is to be written.</source>
      <translation>Nennen Sie, was geschrieben werden soll.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/apply_geocentroids.py" />
      <source>The raster has no valid cell: the result is all nodata.</source>
      <translation>Das Raster hat keine gültige Zelle: das Ergebnis besteht nur aus Leerwerten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/apply_geocentroids.py" />
      <source>{value} of {count} classes on {counts:,} cells of {area:.4g} m². Apply the same book to other scenes to compare them.</source>
      <translation>{value} von {count} Klassen auf {counts:,} Zellen von {area:.4g} m². Wenden Sie dasselbe Buch auf andere Szenen an, um sie zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>{id} tells no estimate.</source>
      <translation>Für {id} gibt es keine Schätzung.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>Choose a job that encodes.</source>
      <translation>Wählen Sie einen Auftrag, der kodiert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>The machine has too little memory to load what the job needs ({error}).</source>
      <translation>Der Rechner hat zu wenig Arbeitsspeicher, um zu laden, was der Lauf braucht ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>Close other programs, or raise this program's memory limit.</source>
      <translation>Schließen Sie andere Programme oder erhöhen Sie die Speichergrenze dieses Programms.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>{path} would be overwritten, but {name} ({text}) depends on it.</source>
      <translation>{path} würde überschrieben, aber {name} ({text}) hängt davon ab.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>Give the output another name or folder.</source>
      <translation>Geben Sie der Ausgabe einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>{name} is an address: {path}. Results are written to files.</source>
      <translation>{name} ist eine Adresse: {path}. Ergebnisse werden in Dateien geschrieben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>Name a file on this machine, and copy the result from there.</source>
      <translation>Nennen Sie eine Datei auf diesem Rechner und kopieren Sie das Ergebnis von dort.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>{name} is the same file as {other}: {path}.</source>
      <translation>{name} ist dieselbe Datei wie {other}: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>Give it another name.</source>
      <translation>Geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>A raster of this job can't be read; GDAL says: {why}.</source>
      <translation>Ein Raster dieses Laufs lässt sich nicht lesen; GDAL meldet: {why}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>Check its files.</source>
      <translation>Prüfen Sie seine Dateien.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/classify.py" />
      <source>the classifier</source>
      <translation>der Klassifikator</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/classify.py" />
      <source>No cell has a class: the raster has no valid cell, or no class reaches its threshold.</source>
      <translation>Keine Zelle hat eine Klasse: das Raster hat keine gültige Zelle, oder keine Klasse erreicht ihren Schwellenwert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/classify.py" />
      <source>Cells per class: {covered}.</source>
      <translation>Zellen pro Klasse: {covered}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/classify.py" />
      <source>Where the confidence is low, label more places and train again.</source>
      <translation>Wo die Konfidenz niedrig ist, versehen Sie weitere Orte mit Labels und trainieren Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/classify.py" />
      <source>Ask for OUTPUT_CONFIDENCE to see where the classifier is unsure.</source>
      <translation>Verlangen Sie OUTPUT_CONFIDENCE, um zu sehen, wo der Klassifikator unsicher ist.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/embedding_rgb.py" />
      <source>Coloured {n:,} cell by {method}.</source>
      <translation>{n:,} Zelle mit {method} eingefärbt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/embedding_rgb.py" />
      <source>Coloured {n:,} cells by {method}.</source>
      <translation>{n:,} Zellen mit {method} eingefärbt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/embedding_rgb.py" />
      <source>Save the Colour model (OUTPUT_MODEL) to colour other scenes and dates alike.</source>
      <translation>Speichern Sie das Farbmodell (OUTPUT_MODEL), um andere Szenen und Termine ebenso einzufärben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/embedding_rgb.py" />
      <source>COLOUR_MODEL and STACK were both given.</source>
      <translation>COLOUR_MODEL und STACK wurden beide angegeben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/embedding_rgb.py" />
      <source>Give one of them: a colour model has its colours already.</source>
      <translation>Geben Sie eines davon an: ein Farbmodell hat seine Farben schon.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/embedding_rgb.py" />
      <source>the stack</source>
      <translation>der Stapel</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/encode.py" />
      <source>Encoded {n:,} tile. Look at the result with 'Embedding RGB', or group it with 'Fit geocentroids'.</source>
      <translation>{n:,} Kachel kodiert. Sehen Sie sich das Ergebnis mit 'Embedding-RGB' an oder gruppieren Sie es mit 'Geozentroide anpassen'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/encode.py" />
      <source>Encoded {n:,} tiles. Look at the result with 'Embedding RGB', or group it with 'Fit geocentroids'.</source>
      <translation>{n:,} Kacheln kodiert. Sehen Sie sich das Ergebnis mit 'Embedding-RGB' an oder gruppieren Sie es mit 'Geozentroide anpassen'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/export_embeddings.py" />
      <source>{name} doesn't have the ending of FORMAT {format}: writing {output} instead.</source>
      <translation>{name} hat nicht die Endung von FORMAT {format}: stattdessen wird {output} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/export_embeddings.py" />
      <source>There is only one time, so AGGREGATE temporal changes nothing.</source>
      <translation>Es gibt nur einen Zeitpunkt, daher ändert AGGREGATE temporal nichts.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/export_embeddings.py" />
      <source>scales</source>
      <translation>Skalen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/export_embeddings.py" />
      <source>Read it with {reading}.</source>
      <translation>Lesen Sie es mit {reading}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>{parameter_label} is missing.</source>
      <translation>{parameter_label} fehlt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>Give {name}: {help}</source>
      <translation>Geben Sie {name} an: {help}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>{parameter_label} contains a NUL character: {item}.</source>
      <translation>{parameter_label} enthält ein NUL-Zeichen: {item}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>Remove it.</source>
      <translation>Entfernen Sie es.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>{parameter_label} is not UTF-8 text: {item}.</source>
      <translation>{parameter_label} ist kein UTF-8-Text: {item}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>Rename the file or folder.</source>
      <translation>Benennen Sie die Datei oder den Ordner um.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>There is no parameter {shortened}.</source>
      <translation>Es gibt keinen Parameter {shortened}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>Parameters: {kinds}.</source>
      <translation>Parameter: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>{parameter_label} is '{shortened}'; {wrong}.</source>
      <translation>{parameter_label} ist '{shortened}'; {wrong}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>choose one of: {expected}</source>
      <translation>wählen Sie eines von: {expected}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>it is not a number</source>
      <translation>das ist keine Zahl</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>it must be true or false</source>
      <translation>nötig ist true oder false</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>it must be text</source>
      <translation>nötig ist Text</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>it must be a list</source>
      <translation>nötig ist eine Liste</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/find_places.py" />
      <source>the raster of the places</source>
      <translation>das Raster der Orte</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/find_places.py" />
      <source>Of COUNT {count:,} there are only {found:,}: {cells:,} cells have a score that is high enough, and places are to lie {distance:.4g} m apart.</source>
      <translation>Von COUNT {count:,} gibt es nur {found:,}: {cells:,} Zellen haben einen genügend hohen Wert, und Orte sollen {distance:.4g} m auseinanderliegen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/find_places.py" />
      <source>{n} place of {cells:,} cells, its score {highest:.3f}.</source>
      <translation>{n} Ort aus {cells:,} Zellen, mit dem Wert {highest:.3f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/find_places.py" />
      <source>{n} places of {cells:,} cells, their scores from {highest:.3f} to {lowest:.3f}.</source>
      <translation>{n} Orte aus {cells:,} Zellen, mit Werten von {highest:.3f} bis {lowest:.3f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/find_places.py" />
      <source>No cell reaches SCORE_MIN {least:g}: the highest score is {best:.4g}.</source>
      <translation>Keine Zelle erreicht SCORE_MIN {least:g}: der höchste Wert ist {best:.4g}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/find_places.py" />
      <source>Choose a lower SCORE_MIN, or leave it empty.</source>
      <translation>Wählen Sie ein niedrigeres SCORE_MIN oder lassen Sie es leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_colours.py" />
      <source>Fitted a colour model ({method}) on {count:,} embeddings. Use it as Colour model in 'Embedding RGB' or 'Animate stack'.</source>
      <translation>Ein Farbmodell ({method}) wurde an {count:,} Embeddings angepasst. Verwenden Sie es als Farbmodell in 'Embedding-RGB' oder 'Rasterstapel animieren'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_colours.py" />
      <source>BOOK and rasters were both given.</source>
      <translation>BOOK und Raster wurden beide angegeben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_colours.py" />
      <source>Give INPUTS, STACK or BOOK.</source>
      <translation>Geben Sie INPUTS, STACK oder BOOK an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_colours.py" />
      <source>The book doesn't say which encoder it belongs to, so its colours would fit no raster.</source>
      <translation>Das Buch sagt nicht, zu welchem Encoder es gehört; seine Farben würden zu keinem Raster passen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_colours.py" />
      <source>Choose a book made by 'Fit geocentroids', or embedding rasters.</source>
      <translation>Wählen Sie ein Buch aus 'Geozentroide anpassen' oder Embedding-Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_geocentroids.py" />
      <source>CLUSTERS is 0: copied the book that comes with the encoder.</source>
      <translation>CLUSTERS ist 0: das mit dem Encoder gelieferte Buch wurde kopiert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_geocentroids.py" />
      <source>Found {count} classes in {vectors:,} cells after {n} iteration.</source>
      <translation>{count} Klassen in {vectors:,} Zellen gefunden, nach {n} Iteration.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_geocentroids.py" />
      <source>Found {count} classes in {vectors:,} cells after {n} iterations.</source>
      <translation>{count} Klassen in {vectors:,} Zellen gefunden, nach {n} Iterationen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_geocentroids.py" />
      <source>Make a class map of each raster with 'Apply geocentroids'.</source>
      <translation>Erstellen Sie mit 'Geozentroide anwenden' eine Klassenkarte jedes Rasters.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/image_to_maps.py" />
      <source>The maps are in {folder}. 'Raster to polygons' makes areas of the classes.</source>
      <translation>Die Karten sind in {folder}. 'Raster in Polygone' macht Flächen aus den Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>FILE and FOLDER were both given.</source>
      <translation>FILE und FOLDER wurden beide angegeben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>Licence: {name} {url}</source>
      <translation>Lizenz: {name} {url}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>{title}: {dims} bands, {patch} px patches. Choose it as ENCODER {id} in 'Encode raster' or 'Encode stack'.</source>
      <translation>{title}: {dims} Kanäle, Patches von {patch} px. Wählen Sie ihn als ENCODER {id} in 'Raster kodieren' oder 'Rasterstapel kodieren'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>There is no such {part}: {path}.</source>
      <translation>{part} nicht gefunden: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>FILE is a folder: {path}.</source>
      <translation>FILE ist ein Ordner: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>Give it as FOLDER.</source>
      <translation>Geben Sie ihn als FOLDER an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>FOLDER is a file: {path}.</source>
      <translation>FOLDER ist eine Datei: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>Give it as FILE.</source>
      <translation>Geben Sie sie als FILE an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/inputs.py" />
      <source>There are no embeddings: INPUTS and STACK are empty.</source>
      <translation>Es gibt keine Embeddings: INPUTS und STACK sind leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/inputs.py" />
      <source>Choose one or more embedding rasters.</source>
      <translation>Wählen Sie ein oder mehrere Embedding-Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/inputs.py" />
      <source>the first raster ({name})</source>
      <translation>das erste Raster ({name})</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/inputs.py" />
      <source>Give one of them: a stack is used as a whole.</source>
      <translation>Geben Sie eines davon an: ein Stapel wird als Ganzes verwendet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/inputs.py" />
      <source>TABLE was given together with {names}.</source>
      <translation>TABLE wurde zusammen mit {names} angegeben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/inputs.py" />
      <source>A table has its own embeddings, places and fields: leave the others empty.</source>
      <translation>Eine Tabelle hat eigene Embeddings, Orte und Felder: lassen Sie die anderen leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/key_frames.py" />
      <source>There are no dates: STACK and INPUTS are empty.</source>
      <translation>Es gibt keine Termine: STACK und INPUTS sind leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/key_frames.py" />
      <source>Choose a stack.json, or dated rasters.</source>
      <translation>Wählen Sie eine stack.json oder datierte Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/key_frames.py" />
      <source>{reason} Key dates are chosen evenly in time instead, whatever they show.</source>
      <translation>{reason} Die Schlüsseltermine werden stattdessen gleichmäßig über die Zeit gewählt, was immer sie zeigen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/key_frames.py" />
      <source>encoding</source>
      <translation>Kodieren</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>write auto, or the number that is added to the stored ones, such as -1000</source>
      <translation>schreiben Sie auto oder die Zahl, die zu den gespeicherten addiert wird, etwa -1000</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>choose one of: {options}</source>
      <translation>wählen Sie eines von: {options}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>it must be a finite number</source>
      <translation>nötig ist eine endliche Zahl</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>it must be at least {least:g}</source>
      <translation>nötig ist mindestens {least:g}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>it must be at most {most:g}</source>
      <translation>erlaubt ist höchstens {most:g}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>it must be a whole number</source>
      <translation>nötig ist eine ganze Zahl</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>write band numbers with semicolons between them, such as 4;3;2</source>
      <translation>schreiben Sie Kanalnummern mit Semikolons dazwischen, etwa 4;3;2</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>write it as EPSG:32719, or as WKT</source>
      <translation>schreiben Sie es als EPSG:32719 oder als WKT</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>write it as xmin,xmax,ymin,ymax [EPSG:32719]</source>
      <translation>schreiben Sie es als xmin,xmax,ymin,ymax [EPSG:32719]</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>it is empty or its corners are swapped; write it as xmin,xmax,ymin,ymax</source>
      <translation>das ist leer, oder die Ecken sind vertauscht; schreiben Sie es als xmin,xmax,ymin,ymax</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>'{crs}' is not a coordinate reference system; write it as EPSG:32719</source>
      <translation>'{crs}' ist kein Koordinatenbezugssystem; schreiben Sie es als EPSG:32719</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>end its name with {endings}</source>
      <translation>beenden Sie den Namen mit {endings}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>BLOCK_SIZE is ignored: each raster of a label table is a place of its own.</source>
      <translation>BLOCK_SIZE hat keine Wirkung: jedes Raster einer Label-Tabelle ist ein Ort für sich.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>LABELS and LABEL_TABLE were both given.</source>
      <translation>LABELS und LABEL_TABLE wurden beide angegeben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>There are no labels: LABELS and LABEL_TABLE are empty.</source>
      <translation>Es gibt keine Labels: LABELS und LABEL_TABLE sind leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>MULTILABEL is on, but a class raster has one class per cell.</source>
      <translation>MULTILABEL ist an, aber ein Klassenraster hat eine Klasse pro Zelle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>Turn MULTILABEL off.</source>
      <translation>Schalten Sie MULTILABEL aus.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>FIELD '{field}' or IGNORE '{ignore}' is not a number.</source>
      <translation>FIELD '{field}' oder IGNORE '{ignore}' ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>For a class raster, FIELD is the number of a band, and IGNORE numbers such as 0,255.</source>
      <translation>Bei einem Klassenraster ist FIELD die Nummer eines Kanals, und IGNORE sind Zahlen wie 0,255.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/list_encoders.py" />
      <source>Known, but not on this machine: {absent}. 'Import encoder' with one of these as NAME adds it.</source>
      <translation>Bekannt, aber nicht auf diesem Rechner: {absent}. 'Encoder importieren' mit einem davon als NAME fügt ihn hinzu.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/mask_preview.py" />
      <source>{n} crop of {tile_size} px; {hidden:.0%} of their area is hidden. If a person could not guess what is hidden, take larger crops; then 'Train encoder'.</source>
      <translation>{n} Ausschnitt von {tile_size} px; {hidden:.0%} seiner Fläche sind verdeckt. Könnte ein Mensch nicht erraten, was verdeckt ist, nehmen Sie größere Ausschnitte; dann 'Encoder trainieren'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/mask_preview.py" />
      <source>{n} crops of {tile_size} px; {hidden:.0%} of their area is hidden. If a person could not guess what is hidden, take larger crops; then 'Train encoder'.</source>
      <translation>{n} Ausschnitte von {tile_size} px; {hidden:.0%} ihrer Fläche sind verdeckt. Könnte ein Mensch nicht erraten, was verdeckt ist, nehmen Sie größere Ausschnitte; dann 'Encoder trainieren'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/pca.py" />
      <source>{n} component holds {shares:.1%} of the variance of {cells:,} cells.</source>
      <translation>{n} Komponente enthält {shares:.1%} der Varianz von {cells:,} Zellen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/pca.py" />
      <source>{n} components hold {shares:.1%} of the variance of {cells:,} cells.</source>
      <translation>{n} Komponenten enthalten {shares:.1%} der Varianz von {cells:,} Zellen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/pca.py" />
      <source>To keep more, raise COMPONENTS or set VARIANCE.</source>
      <translation>Um mehr zu behalten, erhöhen Sie COMPONENTS oder setzen Sie VARIANCE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>FIELD is '{field}', but there are no LABELS that have it.</source>
      <translation>FIELD ist '{field}', aber es gibt keine LABELS, die es haben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>Give LABELS, or leave FIELD empty.</source>
      <translation>Geben Sie LABELS an oder lassen Sie FIELD leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>No cell is left to ask for: none is valid and {distance:g} away from the labels.</source>
      <translation>Keine Zelle bleibt zum Abfragen: keine ist gültig und {distance:g} von den Labels entfernt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>Check the raster's extent and nodata, or lower MIN_DISTANCE.</source>
      <translation>Prüfen Sie Ausdehnung und Leerwert des Rasters oder senken Sie MIN_DISTANCE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>Only {n} point of {count} fits: cells that are valid and {distance:g} apart run out.</source>
      <translation>Nur {n} Punkt von {count} passt: gültige Zellen, die {distance:g} auseinanderliegen, gehen aus.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>Only {n} points of {count} fit: cells that are valid and {distance:g} apart run out.</source>
      <translation>Nur {n} Punkte von {count} passen: gültige Zellen, die {distance:g} auseinanderliegen, gehen aus.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>{n} point: write its class into '{field}', add it to the labels, train again.</source>
      <translation>{n} Punkt: schreiben Sie seine Klasse in '{field}', fügen Sie ihn zu den Labels hinzu und trainieren Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>{n} points: write their classes into '{field}', add them to the labels, train again.</source>
      <translation>{n} Punkte: schreiben Sie ihre Klassen in '{field}', fügen Sie sie zu den Labels hinzu und trainieren Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/regress.py" />
      <source>regressor</source>
      <translation>Regressor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/regress.py" />
      <source>the regressor</source>
      <translation>der Regressor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/regress.py" />
      <source>{name}: {least:.4g} to {largest:.4g} in {count:,} cells.</source>
      <translation>{name}: {least:.4g} bis {largest:.4g} in {count:,} Zellen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/regress.py" />
      <source>{beyond:,} cells ({share:.1%}) look unlike what the regressor has learnt from: there it extrapolates.</source>
      <translation>{beyond:,} Zellen ({share:.1%}) sehen anders aus als das, wovon der Regressor gelernt hat: dort extrapoliert er.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/regress.py" />
      <source>Ask for OUTPUT_UNCERTAINTY to see where, or label places there.</source>
      <translation>Verlangen Sie OUTPUT_UNCERTAINTY, um zu sehen, wo, oder setzen Sie dort Labels.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/similarity.py" />
      <source>alike</source>
      <translation>ähnlich</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/stack_classes.py" />
      <source>Ask for OUTPUT_HTML to see areas over time.</source>
      <translation>Verlangen Sie OUTPUT_HTML, um die Flächen über die Zeit zu sehen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/to_polygons.py" />
      <source>No cell has a class or reaches THRESHOLD: there are no polygons.</source>
      <translation>Keine Zelle hat eine Klasse oder erreicht THRESHOLD: es gibt keine Polygone.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/to_polygons.py" />
      <source>{count:,} polygons of {count2} classes, {area:,.0f} m² together.</source>
      <translation>{count:,} Polygone von {count2} Klassen, zusammen {area:,.0f} m².</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_classifier.py" />
      <source>rasters</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_classifier.py" />
      <source>report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_classifier.py" />
      <source>Classifier {name}</source>
      <translation>Klassifikator {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_regressor.py" />
      <source>Regressor {name}</source>
      <translation>Regressor {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_regressor.py" />
      <source>Exactly one of LABELS and TARGET is needed.</source>
      <translation>Genau eines von LABELS und TARGET ist nötig.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_regressor.py" />
      <source>Give features with a FIELD of numbers, or a raster of the number.</source>
      <translation>Geben Sie Objekte mit einem FIELD voller Zahlen an oder ein Raster der Zahl.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_regressor.py" />
      <source>FIELD is empty.</source>
      <translation>FIELD ist leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_regressor.py" />
      <source>Name the field of the labels that holds the number.</source>
      <translation>Nennen Sie das Feld der Labels, das die Zahl enthält.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/training_data.py" />
      <source>TILE_SIZE ({tile_size}) must be a multiple of {patch_pixels}, and FRAMES ({frames}) an even number.</source>
      <translation>TILE_SIZE ({tile_size}) muss ein Vielfaches von {patch_pixels} sein und FRAMES ({frames}) eine gerade Zahl.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/training_data.py" />
      <source>Patches are {patch_pixels} px, and tokens two dates: choose accordingly.</source>
      <translation>Patches haben {patch_pixels} px und Token zwei Termine: wählen Sie entsprechend.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/training_data.py" />
      <source>Reading {n} raster ...</source>
      <translation>{n} Raster wird gelesen ...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/training_data.py" />
      <source>Reading {n} rasters ...</source>
      <translation>{n} Raster werden gelesen ...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>{n} transition from {before} to {after}: {share:.1%} of {cells:,} cells changed.</source>
      <translation>{n} Übergang von {before} bis {after}: {share:.1%} von {cells:,} Zellen haben sich verändert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>{n} transitions from {before} to {after}: {share:.1%} of {cells:,} cells changed.</source>
      <translation>{n} Übergänge von {before} bis {after}: {share:.1%} von {cells:,} Zellen haben sich verändert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>Ask for OUTPUT_HTML to see the matrix, and how much errors of the maps could explain.</source>
      <translation>Verlangen Sie OUTPUT_HTML, um die Matrix zu sehen und wie viel Fehler der Karten erklären könnten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>There are class rasters (BEFORE, AFTER) and a STACK.</source>
      <translation>Es gibt Klassenraster (BEFORE, AFTER) und einen STACK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>Give one or the other.</source>
      <translation>Geben Sie das eine oder das andere an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>Two class rasters (BEFORE and AFTER) or a STACK are needed.</source>
      <translation>Nötig sind zwei Klassenraster (BEFORE und AFTER) oder ein STACK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>Choose both dates, or a stack.</source>
      <translation>Wählen Sie beide Termine oder einen Stapel.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>BOOK, START and END are for a STACK; BEFORE and AFTER are classes already.</source>
      <translation>BOOK, START und END sind für einen STACK; BEFORE und AFTER sind schon Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>Leave them empty, or give a STACK in place of the class rasters.</source>
      <translation>Lassen Sie sie leer oder geben Sie einen STACK anstelle der Klassenraster an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/vote.py" />
      <source>A vote needs two rasters or more.</source>
      <translation>Eine Abstimmung braucht zwei Raster oder mehr.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/vote.py" />
      <source>Choose more INPUTS.</source>
      <translation>Wählen Sie mehr INPUTS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/workers.py" />
      <source>DASK needs packages that this engine doesn't have: dask and distributed.</source>
      <translation>DASK braucht Pakete, die diese Engine nicht hat: dask und distributed.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/workers.py" />
      <source>Run 'Install the engine' with CLUSTER, or scripts/setup --cluster; or leave DASK empty.</source>
      <translation>Starten Sie 'Engine installieren' mit CLUSTER oder scripts/setup --cluster; oder lassen Sie DASK leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/zonal_embeddings.py" />
      <source>Neither OUTPUT nor OUTPUT_TABLE is named: nothing would be kept.</source>
      <translation>Weder OUTPUT noch OUTPUT_TABLE ist benannt: nichts bliebe erhalten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/zonal_embeddings.py" />
      <source>Name OUTPUT for a layer, OUTPUT_TABLE for a table with the embeddings, or both.</source>
      <translation>Nennen Sie OUTPUT für einen Layer, OUTPUT_TABLE für eine Tabelle mit den Embeddings oder beides.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>There is no such {noun}: {path}.</source>
      <translation>{noun} nicht gefunden: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>{name} is not a GeoEnc {noun}, or it is damaged.</source>
      <translation>{name} ist kein {noun} von GeoEnc oder beschädigt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>Choose a .geoenc file made by '{maker}'.</source>
      <translation>Wählen Sie eine .geoenc-Datei aus '{maker}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>{filename} is too large</source>
      <translation>{filename} ist zu groß</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>too large</source>
      <translation>zu groß</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>foreign types: {foreign}</source>
      <translation>fremde Typen: {foreign}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>a forest of another size</source>
      <translation>ein Wald anderer Größe</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>a tree of another size</source>
      <translation>ein Baum anderer Größe</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>a tree that leads out of itself</source>
      <translation>ein Baum, der aus sich hinausführt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>a tree of other features</source>
      <translation>ein Baum anderer Merkmale</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cell_means.py" />
      <source>cell means</source>
      <translation>Zellmittel</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cell_means.py" />
      <source>{name} has another grid than the embedding raster, which is in degrees, rotated or without a CRS.</source>
      <translation>{name} hat ein anderes Gitter als das Embedding-Raster, und dieses ist in Grad, gedreht oder ohne KBS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cell_means.py" />
      <source>Warp TARGET to the embedding raster's CRS and axes.</source>
      <translation>Transformieren Sie TARGET auf KBS und Achsen des Embedding-Rasters.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>The labels have no field '{name}'.</source>
      <translation>Die Labels haben kein Feld '{name}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Fields: {own}.</source>
      <translation>Felder: {own}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Give them a field with classes.</source>
      <translation>Geben Sie ihnen ein Feld mit Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>FIELD is empty: which field names the class?</source>
      <translation>FIELD ist leer: welches Feld nennt die Klasse?</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Give the name of the field.</source>
      <translation>Geben Sie den Namen des Feldes an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>FIELD names {count} fields.</source>
      <translation>FIELD nennt {count} Felder.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Set MULTILABEL, or name one field.</source>
      <translation>Setzen Sie MULTILABEL oder nennen Sie ein Feld.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>The field '{field}' is empty in all {count} labels.</source>
      <translation>Das Feld '{field}' ist in allen {count} Labels leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Choose another FIELD.</source>
      <translation>Wählen Sie ein anderes FIELD.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>counted as having none</source>
      <translation>zählen als Orte ohne Klasse</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>left out</source>
      <translation>weggelassen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{unnamed} of {count} labels without a class: {fate}.</source>
      <translation>{unnamed} von {count} Labels ohne Klasse: {fate}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>None of the labels lies on an embedding raster.</source>
      <translation>Keines der Labels liegt auf einem Embedding-Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Check their position and CRS.</source>
      <translation>Prüfen Sie ihre Lage und ihr KBS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{n} of {count} labels lies outside the rasters: left out.</source>
      <translation>{n} von {count} Labels liegt außerhalb der Raster: weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{n} of {count} labels lie outside the rasters: left out.</source>
      <translation>{n} von {count} Labels liegen außerhalb der Raster: weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Cells under labels of different classes are left out: {clash:,}.</source>
      <translation>Zellen unter Labels verschiedener Klassen werden weggelassen: {clash:,}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>All labelled cells have labels of several classes.</source>
      <translation>Alle Zellen mit Label haben Labels mehrerer Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Give each place one label, or set MULTILABEL.</source>
      <translation>Geben Sie jedem Ort ein Label oder setzen Sie MULTILABEL.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>The class raster has no band {band}: it has {count}.</source>
      <translation>Das Klassenraster hat keinen Kanal {band}: es hat {count}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Give FIELD another number.</source>
      <translation>Geben Sie für FIELD eine andere Nummer an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{name} is not a class raster: its values are {dtypes}.</source>
      <translation>{name} ist kein Klassenraster: seine Werte sind {dtypes}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Round them to integers.</source>
      <translation>Runden Sie sie auf ganze Zahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{name} has no class on any of the rasters.</source>
      <translation>{name} hat auf keinem der Raster eine Klasse.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Check its position, CRS and nodata, and IGNORE.</source>
      <translation>Prüfen Sie Lage, KBS und Leerwert sowie IGNORE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>The class raster holds {kinds}, which is not a class.</source>
      <translation>Das Klassenraster enthält {kinds}, und das ist keine Klasse.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Classes are numbers from 0 to 65534.</source>
      <translation>Klassen sind Zahlen von 0 bis 65534.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>The class raster holds more than {max_cells:,} different values: too many to be classes.</source>
      <translation>Das Klassenraster enthält mehr als {max_cells:,} verschiedene Werte: zu viele für Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Choose the band with the class.</source>
      <translation>Wählen Sie den Kanal mit der Klasse.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Either the class raster or the embedding raster has no CRS.</source>
      <translation>Entweder das Klassenraster oder das Embedding-Raster hat kein KBS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Give both the same georeference.</source>
      <translation>Geben Sie beiden dieselbe Georeferenz.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>The class raster can't be read on the embedding raster's grid ({error}).</source>
      <translation>Das Klassenraster lässt sich nicht auf dem Gitter des Embedding-Rasters lesen ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Check its CRS, or save it again.</source>
      <translation>Prüfen Sie sein KBS oder speichern Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{count:,} of {count2:,} labelled cells are used, as evenly from each class as possible.</source>
      <translation>{count:,} von {count2:,} Zellen mit Label werden verwendet, möglichst gleich viele aus jeder Klasse.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>All labels lie on nodata of the rasters.</source>
      <translation>Alle Labels liegen auf Leerwerten der Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Check their position against the rasters.</source>
      <translation>Vergleichen Sie ihre Lage mit den Rastern.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Labelled cells on nodata are left out: {valid:,} of {count:,}.</source>
      <translation>Zellen mit Label auf Leerwerten werden weggelassen: {valid:,} von {count:,}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{count:,} labelled cells: {counts}.</source>
      <translation>{count:,} Zellen mit Label: {counts}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>Choose a class raster, such as that of 'Classify' or 'Apply geocentroids'.</source>
      <translation>Wählen Sie ein Klassenraster, etwa aus 'Klassifizieren' oder 'Geozentroide anwenden'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>{name} has {count} bands; a class raster has one.</source>
      <translation>{name} hat {count} Kanäle; ein Klassenraster hat einen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>Choose a class raster.</source>
      <translation>Wählen Sie ein Klassenraster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>{name} holds measurements ({dtypes}), not classes.</source>
      <translation>{name} enthält Messwerte ({dtypes}), keine Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>{name} has several labels per cell, each in a band of its own.</source>
      <translation>{name} hat mehrere Labels pro Zelle, jedes in einem eigenen Kanal.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>Choose a map of one label per cell.</source>
      <translation>Wählen Sie eine Karte mit einem Label pro Zelle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>{name} has values below 0 or beyond 2147483647.</source>
      <translation>{name} hat Werte unter 0 oder über 2147483647.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>Classes are numbers from 0.</source>
      <translation>Klassen sind Zahlen ab 0.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>{name} is damaged: its tag {classes_tag} holds no classes.</source>
      <translation>{name} ist beschädigt: das Tag {classes_tag} enthält keine Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>Classify again.</source>
      <translation>Klassifizieren Sie erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>names, numbers and colours differ in number</source>
      <translation>Namen, Nummern und Farben sind verschieden viele</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>numbers of classes are 0 to {max_code}</source>
      <translation>Klassennummern sind 0 bis {max_code}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>colours are #rrggbb</source>
      <translation>Farben sind #rrggbb</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>The labels hold {count:,} different values, such as {names}: too many to be classes.</source>
      <translation>Die Labels enthalten {count:,} verschiedene Werte, etwa {names}: zu viele für Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>Choose the field or band with the class; there can be at most {max_classes:,} classes.</source>
      <translation>Wählen Sie das Feld oder den Kanal mit der Klasse; möglich sind höchstens {max_classes:,} Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>The labels '{text}' are not a list.</source>
      <translation>Die Labels '{text}' sind keine Liste.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>Write them as a;b or as JSON.</source>
      <translation>Schreiben Sie sie als a;b oder als JSON.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>'{value}' means neither yes nor no.</source>
      <translation>'{value}' heißt weder ja noch nein.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>Write 1 where the class is, else 0.</source>
      <translation>Schreiben Sie 1, wo die Klasse ist, sonst 0.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classifier.py" />
      <source>classifier</source>
      <translation>Klassifikator</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classifier.py" />
      <source>Train classifier</source>
      <translation>Klassifikator trainieren</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classifier.py" />
      <source>{name} is a regressor: it gives numbers, not classes.</source>
      <translation>{name} ist ein Regressor: er gibt Zahlen, keine Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classifier.py" />
      <source>Use it with 'Regress', or choose a classifier from 'Train classifier'.</source>
      <translation>Verwenden Sie ihn mit 'Regression' oder wählen Sie einen Klassifikator aus 'Klassifikator trainieren'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classifier.py" />
      <source>thresholds</source>
      <translation>Schwellenwerte</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>by blocks</source>
      <translation>nach Blöcken</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>by raster</source>
      <translation>nach Raster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>by field</source>
      <translation>nach Feld</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>by random</source>
      <translation>zufällig</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>No labels are left of these classes: {gone}.</source>
      <translation>Von diesen Klassen bleiben keine Labels: {gone}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>There are too few classes to tell apart: {there}.</source>
      <translation>Es gibt zu wenige Klassen zum Unterscheiden: {there}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Label at least two classes, each in several places.</source>
      <translation>Geben Sie Labels für mindestens zwei Klassen, jede an mehreren Orten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Classes with a single label are learnt, but get no score of their own: {alone}.</source>
      <translation>Klassen mit einem einzigen Label werden gelernt, erhalten aber kein eigenes Gütemaß: {alone}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>The smallest class has only {several} labels: using {several} folds instead of {folds}.</source>
      <translation>Die kleinste Klasse hat nur {several} Labels: verwendet werden {several} Folds statt {folds}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>{n:,} place</source>
      <translation>{n:,} Ort</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>{n:,} places</source>
      <translation>{n:,} Orten</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>{count:,} {noun} at {places}</source>
      <translation>{count:,} {noun} an {places}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Folds are random cells: neighbours are alike, so the scores are better than the map will be.</source>
      <translation>Folds sind zufällige Zellen: Nachbarn gleichen sich, die Güte ist daher besser, als die Karte sein wird.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>FOLD_BY field needs a layer of labels and FOLD_FIELD.</source>
      <translation>FOLD_BY field braucht einen Layer mit Labels und FOLD_FIELD.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Name one of its fields.</source>
      <translation>Nennen Sie eines seiner Felder.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>The labels lie so close together that blocks are {side:.1f} cells: neighbours are in different folds, and the scores are better than the map will be. Label places further apart.</source>
      <translation>Die Labels liegen so dicht beisammen, dass Blöcke {side:.1f} Zellen haben: Nachbarn sind in verschiedenen Folds, und die Güte ist besser, als die Karte sein wird. Geben Sie Labels an weiter entfernten Orten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Folds by blocks of {side:.4g} map units: {count} blocks.</source>
      <translation>Folds nach Blöcken von {side:.4g} Karteneinheiten: {count} Blöcke.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>The labels lie in {count} places, fewer than the {folds} FOLDS.</source>
      <translation>Die Labels liegen an {count} Orten, weniger als die {folds} FOLDS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Label more places, choose fewer FOLDS, or another FOLD_BY.</source>
      <translation>Geben Sie Labels an mehr Orten, wählen Sie weniger FOLDS oder ein anderes FOLD_BY.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>A class has fewer than {folds} features: folds cut through features, which makes the scores look better.</source>
      <translation>Eine Klasse hat weniger als {folds} Objekte: Folds gehen mitten durch Objekte, was die Güte besser aussehen lässt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>All labels lie in one place: nothing is left to test on.</source>
      <translation>Alle Labels liegen an einem Ort: zum Testen bleibt nichts.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Label more places, or choose another FOLD_BY.</source>
      <translation>Geben Sie Labels an mehr Orten oder wählen Sie ein anderes FOLD_BY.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>No test set: a class lies in fewer than {parts} places. The scores are those of cross-validation.</source>
      <translation>Kein Testsatz: eine Klasse liegt an weniger als {parts} Orten. Die Gütemaße sind die der Kreuzvalidierung.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>No test set: a class would be missing from it. The scores are those of cross-validation.</source>
      <translation>Kein Testsatz: darin würde eine Klasse fehlen. Die Gütemaße sind die der Kreuzvalidierung.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/heads.py" />
      <source>other arrays than this method has</source>
      <translation>andere Arrays, als diese Methode hat</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/intervals.py" />
      <source>constant</source>
      <translation>konstant</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/intervals.py" />
      <source>scaled by the spread of the trees</source>
      <translation>skaliert mit der Streuung der Bäume</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/labels_so_far.py" />
      <source>FIELD is empty: which field of LABELS holds the class?</source>
      <translation>FIELD ist leer: welches Feld von LABELS enthält die Klasse?</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/labels_so_far.py" />
      <source>The labels have {n} class that the classifier doesn't know: {others}. Train it again with them.</source>
      <translation>Die Labels haben {n} Klasse, die der Klassifikator nicht kennt: {others}. Trainieren Sie ihn damit erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/labels_so_far.py" />
      <source>The labels have {n} classes that the classifier doesn't know: {others}. Train it again with them.</source>
      <translation>Die Labels haben {n} Klassen, die der Klassifikator nicht kennt: {others}. Trainieren Sie ihn damit erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>Exactly one of INPUT and STACK is needed.</source>
      <translation>Genau eines von INPUT und STACK ist nötig.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>STACK is for a {noun} of a stack.</source>
      <translation>STACK ist für einen {noun} eines Stapels.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>The {noun} was trained on single rasters, not on a stack.</source>
      <translation>Der {noun} wurde mit einzelnen Rastern trainiert, nicht mit einem Stapel.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>Give INPUT.</source>
      <translation>Geben Sie INPUT an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>The {noun} was trained on a stack.</source>
      <translation>Der {noun} wurde mit einem Stapel trainiert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>Give STACK.</source>
      <translation>Geben Sie STACK an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>The {noun} was trained on {learnt}, this stack covers {span}: its time periods fall in other seasons unless both start and end at the same time of year.</source>
      <translation>Der {noun} wurde mit Daten von {learnt} trainiert, dieser Stapel umfasst {span}: seine Zeitabschnitte fallen in andere Jahreszeiten, wenn nicht beide zur selben Jahreszeit beginnen und enden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source> to </source>
      <translation> bis </translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>The stack has {periods} dates, but the {noun} needs {periods2} time periods.</source>
      <translation>Der Stapel hat {periods} Termine, aber der {noun} braucht {periods2} Zeitabschnitte.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>Choose a longer stack.</source>
      <translation>Wählen Sie einen längeren Stapel.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>The raster has no valid cell.</source>
      <translation>Das Raster hat keine gültige Zelle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>Check its extent and nodata.</source>
      <translation>Prüfen Sie seine Ausdehnung und seinen Leerwert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>no {name}</source>
      <translation>nicht {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>unsure</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>sure</source>
      <translation>sicher</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>surely not {name}</source>
      <translation>sicher nicht {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>surely {name}</source>
      <translation>sicher {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>A regressor learns one number: name one field.</source>
      <translation>Ein Regressor lernt eine Zahl: nennen Sie ein Feld.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>Cells under several labels have the mean of their numbers: {several:,}.</source>
      <translation>Zellen unter mehreren Labels haben den Mittelwert von deren Zahlen: {several:,}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>The field '{name}' holds text ('{text}'), not numbers.</source>
      <translation>Das Feld '{name}' enthält Text ('{text}'), keine Zahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>Choose a field of numbers; 'Train classifier' learns classes.</source>
      <translation>Wählen Sie ein Feld mit Zahlen; 'Klassifikator trainieren' lernt Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>{n} of {count} labels has no number: left out.</source>
      <translation>{n} von {count} Labels hat keine Zahl: weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>{n} of {count} labels have no number: left out.</source>
      <translation>{n} von {count} Labels haben keine Zahl: weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>{name} has no cell of the embedding rasters half full of valid pixels.</source>
      <translation>Mit {name} ist keine Zelle der Embedding-Raster zur Hälfte mit gültigen Pixeln gefüllt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>Check that TARGET overlaps them, its CRS and its nodata.</source>
      <translation>Prüfen Sie, ob TARGET sich mit ihnen überlappt, sowie KBS und Leerwert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>{count:,} of {seen:,} cells with a number are used, drawn at random.</source>
      <translation>{count:,} von {seen:,} Zellen mit einer Zahl werden verwendet, zufällig gezogen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>All {count:,} labelled cells have the same number, {value:.6g}: there is nothing to learn.</source>
      <translation>Alle {count:,} Zellen mit Label haben dieselbe Zahl, {value:.6g}: es gibt nichts zu lernen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>Choose a field or band that varies.</source>
      <translation>Wählen Sie ein Feld oder einen Kanal mit verschiedenen Werten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>Left: how often predictions of a given confidence are right; on the diagonal, confidence means what it says. Right: what more labels bring, with 95 % intervals over the folds; where the curve still climbs, more labels help (with thresholds of 0.5 for several labels).</source>
      <translation>Links: wie oft Vorhersagen einer bestimmten Konfidenz richtig sind; auf der Diagonalen bedeutet die Konfidenz, was sie sagt. Rechts: was mehr Labels bringen, mit 95-%-Intervallen über die Folds; wo die Kurve noch steigt, helfen mehr Labels (bei mehreren Labels mit Schwellenwerten von 0,5).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>Does the vote help?</source>
      <translation>Hilft die Abstimmung?</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>By class</source>
      <translation>Nach Klasse</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>Rows are the labels, columns the predictions out of fold; numbers are shares of a row.</source>
      <translation>Zeilen sind die Labels, Spalten die kreuzvalidierten Vorhersagen; die Zahlen sind Anteile einer Zeile.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>Confusion matrix</source>
      <translation>Konfusionsmatrix</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>Can its confidence be believed? How many labels are enough?</source>
      <translation>Kann man seiner Konfidenz glauben? Wie viele Labels genügen?</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>The labelled embeddings</source>
      <translation>Die Embeddings mit Label</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>What lies together looks alike to the encoder. Classes that overlap here will be confused.</source>
      <translation>Was beieinander liegt, sieht für den Encoder gleich aus. Klassen, die sich hier überlappen, werden verwechselt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>The first two principal components of {n:,} samples.</source>
      <translation>Die ersten beiden Hauptkomponenten von {n:,} Beispielen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>UMAP and t-SNE of {n:,} samples; below, each class against the rest (UMAP).</source>
      <translation>UMAP und t-SNE von {n:,} Beispielen; darunter jede Klasse gegen den Rest (UMAP).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>{n} samples can't tell whether its confidence can be believed, how many labels are enough, or how the classes lie in UMAP and t-SNE: with {enough} or more, the report shows these.</source>
      <translation>{n} Beispiele sagen nicht, ob man seiner Konfidenz glauben kann, wie viele Labels genügen oder wie die Klassen in UMAP und t-SNE liegen: ab {enough} zeigt der Bericht das.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>cross-validation ({folds})</source>
      <translation>Kreuzvalidierung ({folds})</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>test places</source>
      <translation>Testorte</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>better</source>
      <translation>besser</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>worse</source>
      <translation>schlechter</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>not clearly different</source>
      <translation>nicht klar verschieden</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>alone</source>
      <translation>allein</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>the vote's gain</source>
      <translation>Gewinn der Abstimmung</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>the vote is</source>
      <translation>die Abstimmung ist</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>samples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>precision</source>
      <translation>Genauigkeit (Precision)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>recall</source>
      <translation>Trefferquote (Recall)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>threshold</source>
      <translation>Schwellenwert</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>predicted</source>
      <translation>vorhergesagt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>label</source>
      <translation>Label</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>share that is right</source>
      <translation>Anteil der richtigen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>training samples</source>
      <translation>Beispiele im Training</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/predictions.py" />
      <source>OUTPUT_ERRORS {path} has no ending of a vector format.</source>
      <translation>OUTPUT_ERRORS {path} hat keine Endung eines Vektorformats.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/predictions.py" />
      <source>End its name with {vector_drivers}.</source>
      <translation>Beenden Sie den Namen mit {vector_drivers}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/predictions.py" />
      <source>taken for {name}</source>
      <translation>für {name} gehalten</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/predictions.py" />
      <source>no class</source>
      <translation>keine Klasse</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/predictions.py" />
      <source>{count:,} of {count2:,} samples were misclassified out of fold: OUTPUT_ERRORS has them as points.</source>
      <translation>{count:,} von {count2:,} Beispielen wurden in der Kreuzvalidierung falsch klassifiziert: OUTPUT_ERRORS enthält sie als Punkte.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/query_layer.py" />
      <source>others</source>
      <translation>weitere</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/querying.py" />
      <source>The classifier was trained on whole rasters: it has no doubts about single cells.</source>
      <translation>Der Klassifikator wurde mit ganzen Rastern trainiert: über einzelne Zellen hat er keine Zweifel.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/querying.py" />
      <source>Choose one that was trained on labels of places.</source>
      <translation>Wählen Sie einen, der mit Labels von Orten trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/querying.py" />
      <source>The classifier knows one class alone: nothing can be mistaken for it.</source>
      <translation>Der Klassifikator kennt nur eine Klasse: nichts lässt sich mit ihr verwechseln.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/querying.py" />
      <source>Label at least two classes, and train it again.</source>
      <translation>Geben Sie Labels für mindestens zwei Klassen und trainieren Sie ihn erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/reach.py" />
      <source>its limit isn't above 0</source>
      <translation>seine Grenze liegt nicht über 0</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>mean absolute error</source>
      <translation>mittlerer absoluter Fehler</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>bias (estimate less label)</source>
      <translation>Bias (Schätzwert minus Label)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>learnt</source>
      <translation>gelernt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>learnt from</source>
      <translation>gelernt aus</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>folds</source>
      <translation>Folds</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>kept regressor</source>
      <translation>gespeicherter Regressor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>trained on all labels</source>
      <translation>mit allen Labels trainiert</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>{scores}, over {count} folds.</source>
      <translation>{scores}, über {count} Folds.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>In places that it had not seen, {coverage:.0%} of the labels lay within its 90 % interval ({kind}). Map it with 'Regress'.</source>
      <translation>An Orten, die er nicht gesehen hatte, lagen {coverage:.0%} der Labels in seinem 90-%-Intervall ({kind}). Kartieren Sie es mit 'Regression'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>It is no better than the mean of the labels: these embeddings don't tell this number.</source>
      <translation>Er ist nicht besser als der Mittelwert der Labels: diese Embeddings sagen über diese Zahl nichts aus.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>Only {count} labelled cells: scores and intervals are guesses.</source>
      <translation>Nur {count} Zellen mit Label: Gütemaße und Intervalle sind Vermutungen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>fold {number} of {count}</source>
      <translation>Fold {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>Each estimate is of a regressor that never saw the place. On the line it is right. Where the cloud is flatter than the line, large numbers are estimated too small and small ones too large. Darker: more cells.</source>
      <translation>Jeder Schätzwert stammt von einem Regressor, der den Ort nie gesehen hat. Auf der Linie ist er richtig. Wo die Wolke flacher ist als die Linie, werden große Zahlen zu klein und kleine zu groß geschätzt. Dunkler: mehr Zellen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>Left: estimate less label, with the 90 % interval where it is the same everywhere. Right: the same by the estimate; a slope or a bend is something that the regressor has not learnt.</source>
      <translation>Links: Schätzwert minus Label, mit dem 90-%-Intervall, wo es überall gleich ist. Rechts: dasselbe nach dem Schätzwert; eine Neigung oder ein Knick ist etwas, das der Regressor nicht gelernt hat.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>mean of the folds ({folds})</source>
      <translation>Mittel der Folds ({folds})</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>all samples together</source>
      <translation>alle Beispiele zusammen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>In words</source>
      <translation>In Worten</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>Estimates and labels</source>
      <translation>Schätzwerte und Labels</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>Residuals</source>
      <translation>Residuen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>In places it has not seen, the embeddings tell {share:.0%} (± {half:.0%}) of how {name} varies (R²).</source>
      <translation>An Orten, die er nicht gesehen hat, erklären die Embeddings {share:.0%} (± {half:.0%}) davon, wie {name} schwankt (R²).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>In places it has not seen, it is no better than the mean of all labels (R² {r2:.2f}).</source>
      <translation>An Orten, die er nicht gesehen hat, ist er nicht besser als das Mittel aller Labels (R² {r2:.2f}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>An estimate is typically {rmse:.3g} off (RMSE), where labels range from {least:.4g} to {most:.4g}; {bias}.</source>
      <translation>Ein Schätzwert liegt typischerweise um {rmse:.3g} daneben (RMSE), bei Labels von {least:.4g} bis {most:.4g}; {bias}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>Nine of ten labels should lie within ± {width:.3g} of the estimate (on average; it is {kind}). Tested on places apart, {coverage:.0%} (± {half:.0%}) did.</source>
      <translation>Neun von zehn Labels sollten innerhalb von ± {width:.3g} um den Schätzwert liegen (im Mittel; das Intervall ist {kind}). An getrennten Orten getestet, waren es {coverage:.0%} (± {half:.0%}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>the same everywhere</source>
      <translation>überall gleich</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>no bias can be told</source>
      <translation>ein Bias ist nicht zu erkennen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>on average it estimates {bias:.3g} too much</source>
      <translation>im Mittel schätzt er um {bias:.3g} zu hoch</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>on average it estimates {bias:.3g} too little</source>
      <translation>im Mittel schätzt er um {bias:.3g} zu niedrig</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>label: {name}</source>
      <translation>Label: {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>estimate out of fold</source>
      <translation>kreuzvalidierter Schätzwert</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>estimate less label: {name}</source>
      <translation>Schätzwert minus Label: {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>estimate</source>
      <translation>Schätzwert</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>estimate less label</source>
      <translation>Schätzwert minus Label</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regressor.py" />
      <source>Train regressor</source>
      <translation>Regressor trainieren</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regressor.py" />
      <source>{name} is a classifier: it gives classes, not numbers.</source>
      <translation>{name} ist ein Klassifikator: er gibt Klassen, keine Zahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regressor.py" />
      <source>Use it with 'Classify', or choose a regressor from 'Train regressor'.</source>
      <translation>Verwenden Sie ihn mit 'Klassifizieren' oder wählen Sie einen Regressor aus 'Regressor trainieren'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regressors.py" />
      <source>strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/samples.py" />
      <source>{n} raster</source>
      <translation>{n} Raster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/samples.py" />
      <source>{n} rasters</source>
      <translation>{n} Raster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/samples.py" />
      <source>{rasters}, {count} numbers each</source>
      <translation>{rasters}, je {count} Zahlen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/samples.py" />
      <source>{name} {least:.4g} to {most:.4g}</source>
      <translation>{name} {least:.4g} bis {most:.4g}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scaled.py" />
      <source>{name} has another shape</source>
      <translation>{name} hat eine andere Form</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>overall accuracy</source>
      <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>subset accuracy (all labels of a sample right)</source>
      <translation>Teilmengengenauigkeit (alle Labels eines Beispiels richtig)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>Cohen's kappa</source>
      <translation>Cohens Kappa</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>F1, macro</source>
      <translation>F1, Makro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>F1, micro</source>
      <translation>F1, Mikro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>F2, macro</source>
      <translation>F2, Makro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>F2, micro</source>
      <translation>F2, Mikro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>precision, macro</source>
      <translation>Genauigkeit (Precision), Makro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>precision, micro</source>
      <translation>Genauigkeit (Precision), Mikro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>recall, macro</source>
      <translation>Trefferquote (Recall), Makro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>recall, micro</source>
      <translation>Trefferquote (Recall), Mikro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>Hamming loss</source>
      <translation>Hamming-Verlust</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>mean average precision, macro</source>
      <translation>mittlere Average Precision (mAP), Makro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>mean average precision, micro</source>
      <translation>mittlere Average Precision (mAP), Mikro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>RULE stacked learns from labels.</source>
      <translation>RULE stacked lernt von Labels.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>Give LABELS and FIELD.</source>
      <translation>Geben Sie LABELS und FIELD an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>The labels have no field '{field}'.</source>
      <translation>Die Labels haben kein Feld '{field}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>Give the name of the field with the class.</source>
      <translation>Geben Sie den Namen des Feldes mit der Klasse an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>Labels of classes that no raster has are left out: {foreign}.</source>
      <translation>Labels von Klassen, die kein Raster hat, werden weggelassen: {foreign}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>Stacking needs two classes with {min_labels_per_class} labels each on the rasters; there are {count} labels.</source>
      <translation>Stacking braucht zwei Klassen mit je {min_labels_per_class} Labels auf den Rastern; es gibt {count} Labels.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>Give more labels, or choose another RULE.</source>
      <translation>Geben Sie mehr Labels an oder wählen Sie eine andere RULE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>Stacking learnt from {count} labels; accuracy over {count2} folds {scores:.3f}.</source>
      <translation>Stacking hat von {count} Labels gelernt; Genauigkeit über {count2} Folds {scores:.3f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>This is too optimistic if the rasters' classifiers learnt from the same labels: give other labels then.</source>
      <translation>Das ist zu günstig, wenn die Klassifikatoren der Raster von denselben Labels gelernt haben: geben Sie dann andere Labels an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>'{unknown}' is not one of BigEarthNet's 43 classes.</source>
      <translation>'{unknown}' ist keine der 43 Klassen von BigEarthNet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Leave NOMENCLATURE at 'as given'.</source>
      <translation>Lassen Sie NOMENCLATURE auf 'as given'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>The label table {path} can't be read ({error}).</source>
      <translation>Die Label-Tabelle {path} lässt sich nicht lesen ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Save it as CSV or JSON in UTF-8.</source>
      <translation>Speichern Sie sie als CSV oder JSON in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} holds no labels at all.</source>
      <translation>{name} enthält überhaupt keine Labels.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Give it rows with a raster and its labels.</source>
      <translation>Geben Sie ihr Zeilen mit einem Raster und seinen Labels.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{several} has several labels: {labels_by_stem}.</source>
      <translation>{several} hat mehrere Labels: {labels_by_stem}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Set MULTILABEL, or give each raster one label.</source>
      <translation>Setzen Sie MULTILABEL oder geben Sie jedem Raster ein Label.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} has no column 'raster'.</source>
      <translation>{name} hat keine Spalte 'raster'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Name the columns raster and labels, or raster and one per class.</source>
      <translation>Nennen Sie die Spalten raster und labels, oder raster und eine pro Klasse.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} has no column with labels.</source>
      <translation>{name} hat keine Spalte mit Labels.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Add a column 'labels', or one per class.</source>
      <translation>Fügen Sie eine Spalte 'labels' hinzu oder eine pro Klasse.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} holds no labels.</source>
      <translation>{name} enthält keine Labels.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Write {"raster name": ["label", ...], ...}, or use BigEarthNet's files.</source>
      <translation>Schreiben Sie {"raster name": ["label", ...], ...} oder verwenden Sie die Dateien von BigEarthNet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} is not JSON ({error}).</source>
      <translation>{name} ist kein JSON ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Check the file.</source>
      <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} holds no BigEarthNet labels ({error}).</source>
      <translation>{name} enthält keine BigEarthNet-Labels ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} names none of the rasters, such as {stems}.</source>
      <translation>{name} nennt keines der Raster, etwa {stems}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Its first entry is {labels_by_stem}: names must be the same apart from the ending.</source>
      <translation>Der erste Eintrag ist {labels_by_stem}: Namen müssen bis auf die Endung gleich sein.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Left out: {count} of {count2} rasters, which the label table doesn't name, such as {missing}.</source>
      <translation>Weggelassen: {count} von {count2} Rastern, welche die Label-Tabelle nicht nennt, etwa {missing}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Entries of the label table for other rasters: {unused}.</source>
      <translation>Einträge der Label-Tabelle für andere Raster: {unused}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Rasters without a label are left out: {left_out}.</source>
      <translation>Raster ohne Label werden weggelassen: {left_out}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{stems} has no valid cell: left out.</source>
      <translation>{stems} hat keine gültige Zelle: weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>No raster of the label table has a valid cell.</source>
      <translation>Kein Raster der Label-Tabelle hat eine gültige Zelle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Check the rasters.</source>
      <translation>Prüfen Sie die Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{count:,} labelled rasters: {counts}.</source>
      <translation>{count:,} Raster mit Label: {counts}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/times.py" />
      <source>block</source>
      <translation>Block</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/times.py" />
      <source>{n} of the {periods} PERIODS of the stack has no date.</source>
      <translation>{n} der {periods} PERIODS des Stapels hat keinen Termin.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/times.py" />
      <source>{n} of the {periods} PERIODS of the stack have no date.</source>
      <translation>{n} der {periods} PERIODS des Stapels haben keinen Termin.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/times.py" />
      <source>Choose fewer PERIODS.</source>
      <translation>Wählen Sie weniger PERIODS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>{n:,} sample held out</source>
      <translation>{n:,} Beispiel zurückgehalten</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>{n:,} samples held out</source>
      <translation>{n:,} Beispiele zurückgehalten</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>none: too few labels</source>
      <translation>keine: zu wenige Labels</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>none requested</source>
      <translation>keine verlangt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>kept classifier</source>
      <translation>gespeicherter Klassifikator</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>trained on all labels, including those of the test</source>
      <translation>mit allen Labels trainiert, auch denen des Tests</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>; on the test places {test:.3f}</source>
      <translation>; an den Testorten {test:.3f}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>{kind} alone: {mean:.3f}; the vote gains {vote_gain:+.3f} ± {vote_gain_half_width_95:.3f}.</source>
      <translation>{kind} allein: {mean:.3f}; die Abstimmung gewinnt {vote_gain:+.3f} ± {vote_gain_half_width_95:.3f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>{metric_titles}: {mean:.3f} ± {half_width_95:.3f} over {count} folds{tested}. Map it with 'Classify'.</source>
      <translation>{metric_titles}: {mean:.3f} ± {half_width_95:.3f} über {count} Folds{tested}. Kartieren Sie es mit 'Klassifizieren'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/trial.py" />
      <source>learning curve</source>
      <translation>Lernkurve</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/vector_samples.py" />
      <source>{count:,} of {count2:,} labelled rows are used, as evenly from each class as possible.</source>
      <translation>{count:,} von {count2:,} Zeilen mit Label werden verwendet, möglichst gleich viele aus jeder Klasse.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/vector_samples.py" />
      <source>{count:,} labelled rows: {counts}.</source>
      <translation>{count:,} Zeilen mit Label: {counts}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>Only one of {path} and the first raster has a CRS.</source>
      <translation>Nur eines von {path} und dem ersten Raster hat ein KBS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>Give every raster a CRS.</source>
      <translation>Geben Sie jedem Raster ein KBS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>{name} has several labels per cell, which can't be voted on.</source>
      <translation>{name} hat mehrere Labels pro Zelle, über die sich nicht abstimmen lässt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>Choose maps with one label per cell.</source>
      <translation>Wählen Sie Karten mit einem Label pro Zelle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>{name} is damaged: its tag {classes_tag} lists no classes.</source>
      <translation>{name} ist beschädigt: das Tag {classes_tag} führt keine Klassen auf.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>{name} has {count} bands for {count2} classes.</source>
      <translation>{name} hat {count} Kanäle für {count2} Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>{name} doesn't name its classes.</source>
      <translation>{name} benennt seine Klassen nicht.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>Choose rasters made by 'Classify'.</source>
      <translation>Wählen Sie Raster aus 'Klassifizieren'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>{name} has {count} bands, but a class raster has one.</source>
      <translation>{name} hat {count} Kanäle, aber ein Klassenraster hat einen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>, {ordered} to {ordered2}</source>
      <translation>, {ordered} bis {ordered2}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>{name} is not a class raster: it holds {count} values{span}.</source>
      <translation>{name} ist kein Klassenraster: es enthält {count} Werte{span}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>Choose a class raster of at most {max_classes} classes, numbered 0 to {max_code}.</source>
      <translation>Wählen Sie ein Klassenraster mit höchstens {max_classes} Klassen, nummeriert von 0 bis {max_code}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>the tied class that the first of the INPUTS prefers</source>
      <translation>die Klasse, die das erste der INPUTS vorzieht</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>A soft vote adds probabilities, but there is a class raster among the INPUTS.</source>
      <translation>Eine weiche Abstimmung addiert Wahrscheinlichkeiten, aber unter den INPUTS ist ein Klassenraster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Give 'Probabilities' of 'Classify', or choose the rule majority or weighted.</source>
      <translation>Geben Sie 'Wahrscheinlichkeiten' aus 'Klassifizieren' an oder wählen Sie die Regel majority oder weighted.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>{n} raster lies on another grid: sampled at the first one's cells (nearest).</source>
      <translation>{n} Raster liegt auf einem anderen Gitter: an den Zellen des ersten abgetastet (nearest).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>{n} rasters lie on another grid: sampled at the first one's cells (nearest).</source>
      <translation>{n} Raster liegen auf einem anderen Gitter: an den Zellen des ersten abgetastet (nearest).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>RULE weighted needs WEIGHTS.</source>
      <translation>RULE weighted braucht WEIGHTS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Write one per raster, such as 2;1;1.</source>
      <translation>Schreiben Sie eines pro Raster, etwa 2;1;1.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>RULE {rule} takes no WEIGHTS.</source>
      <translation>RULE {rule} nimmt keine WEIGHTS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Choose RULE weighted or soft, or leave WEIGHTS empty.</source>
      <translation>Wählen Sie RULE weighted oder soft oder lassen Sie WEIGHTS leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>WEIGHTS '{text}' is not a list of {count} weights, one per raster.</source>
      <translation>WEIGHTS '{text}' ist keine Liste von {count} Gewichten, eines pro Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Write numbers of 0 or more, such as 2;1;1.</source>
      <translation>Schreiben Sie Zahlen ab 0, etwa 2;1;1.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>none agree</source>
      <translation>keine stimmen überein</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>all agree</source>
      <translation>alle stimmen überein</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>No cell has a vote: the rasters don't overlap the first one, or are all nodata.</source>
      <translation>Keine Zelle hat eine Stimme: die Raster überlappen sich nicht mit dem ersten oder bestehen nur aus Leerwerten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Voted on {cells:,} cells; {n:,} tie went to {tie_rule}.</source>
      <translation>Über {cells:,} Zellen abgestimmt; {n:,} Stimmengleichheit, entschieden durch: {tie_rule}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Voted on {cells:,} cells; {n:,} ties went to {tie_rule}.</source>
      <translation>Über {cells:,} Zellen abgestimmt; {n:,} Stimmengleichheiten, entschieden durch: {tie_rule}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Ask for OUTPUT_AGREEMENT to see where the maps agree.</source>
      <translation>Verlangen Sie OUTPUT_AGREEMENT, um zu sehen, wo die Karten übereinstimmen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>window {number}/{count}</source>
      <translation>Fenster {number}/{count}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/arcs.py" />
      <source>tracing borders</source>
      <translation>Grenzen werden verfolgt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/coverage.py" />
      <source>writing polygons</source>
      <translation>Polygone werden geschrieben</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/regions.py" />
      <source>finding areas</source>
      <translation>Flächen werden gesucht</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/regions.py" />
      <source>joining small areas</source>
      <translation>Kleine Flächen werden verbunden</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/source.py" />
      <source>Give THRESHOLD: cells that reach it become polygons. Or choose a class raster.</source>
      <translation>Geben Sie THRESHOLD an: Zellen, die ihn erreichen, werden Polygone. Oder wählen Sie ein Klassenraster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/source.py" />
      <source>{name} ({name2}) lies on another grid than {name3}.</source>
      <translation>{name} ({name2}) liegt auf einem anderen Gitter als {name3}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/source.py" />
      <source>Choose a raster that was made with it, such as the confidence of 'Classify'.</source>
      <translation>Wählen Sie ein Raster, das damit erstellt wurde, etwa die Konfidenz aus 'Klassifizieren'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/table.py" />
      <source>{whole:,} of {whole2:,} areas are smaller and have joined a neighbour.</source>
      <translation>{whole:,} von {whole2:,} Flächen sind kleiner und in einem Nachbarn aufgegangen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>{name} holds no int8 numbers of rows, columns and bands.</source>
      <translation>{name} enthält keine int8-Zahlen in Zeilen, Spalten und Kanälen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>FILE is the product's .npy without '_scales'.</source>
      <translation>FILE ist die .npy des Produkts ohne '_scales'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>The scales have the shape {shape}, the numbers {shape2}.</source>
      <translation>Die Skalen haben die Form {shape}, die Zahlen {shape2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>SCALES is the file that belongs to FILE: the same name with '_scales'.</source>
      <translation>SCALES ist die Datei, die zu FILE gehört: derselbe Name mit '_scales'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>LANDMASK has {shape} cells, the numbers {shape2}.</source>
      <translation>LANDMASK hat {shape} Zellen, die Zahlen haben {shape2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>Take the land mask of the same grid.</source>
      <translation>Nehmen Sie die Landmaske desselben Gitters.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>LANDMASK has no georeference.</source>
      <translation>LANDMASK hat keine Georeferenz.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>Take the land mask that comes with the product.</source>
      <translation>Nehmen Sie die Landmaske, die mit dem Produkt kommt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>LANDMASK doesn't run from the north and west.</source>
      <translation>LANDMASK verläuft nicht von Norden und Westen her.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>Turn it by gdalwarp.</source>
      <translation>Drehen Sie sie mit gdalwarp.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>{name} is not a NumPy array: {error}.</source>
      <translation>{name} ist kein NumPy-Array: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>colour model</source>
      <translation>Farbmodell</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>centroid book</source>
      <translation>Zentroidbuch</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>{path} is a {kind_names}, not a {kind_names2}.</source>
      <translation>{path} ist ein {kind_names}, kein {kind_names2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>Choose a {kind_names} (.safetensors).</source>
      <translation>Wählen Sie ein {kind_names} (.safetensors).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>{path} records no scaling.</source>
      <translation>{path} nennt keine Skalierung.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>Choose an embedding raster made by GeoEnc, or a colour model or centroid book fitted on one.</source>
      <translation>Wählen Sie ein von GeoEnc erstelltes Embedding-Raster oder ein daran angepasstes Farbmodell oder Zentroidbuch.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>it has no '{name}' of the right size</source>
      <translation>kein '{name}' der richtigen Größe</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>'{name}' holds values that are not finite</source>
      <translation>'{name}' enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>'{more}' is not part of it</source>
      <translation>'{more}' gehört nicht dazu</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>There is no such file: {path}.</source>
      <translation>Es gibt keine solche Datei: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>{path} is not a colour model or centroid book of GeoEnc, or it is damaged ({why}).</source>
      <translation>{path} ist kein Farbmodell oder Zentroidbuch von GeoEnc oder beschädigt ({why}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>Choose a .safetensors file written by GeoEnc.</source>
      <translation>Wählen Sie eine von GeoEnc geschriebene .safetensors-Datei.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/block_file.py" />
      <source>{path} has lost rows that were written into it.</source>
      <translation>{path} hat Zeilen verloren, die hineingeschrieben wurden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/block_file.py" />
      <source>Run the same job again.</source>
      <translation>Starten Sie denselben Lauf erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/decoding.py" />
      <source>{path} says that its values are read by '{text}', which is not known.</source>
      <translation>{path} sagt, dass seine Werte mit '{text}' gelesen werden, was nicht bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/decoding.py" />
      <source>Adopt the embeddings again (geoenc:adoptembeddings).</source>
      <translation>Übernehmen Sie die Embeddings erneut (geoenc:adoptembeddings).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>{path} holds the {product} of an embedding raster, not the embeddings.</source>
      <translation>{path} enthält ein Ergebnis aus einem Embedding-Raster ({product}), nicht die Embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>Choose the embedding raster it was made from.</source>
      <translation>Wählen Sie das Embedding-Raster, aus dem es erstellt wurde.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>{path} is not an embedding raster: its values are {dtypes}.</source>
      <translation>{path} ist kein Embedding-Raster: seine Werte sind {dtypes}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>For a picture, run 'Encode raster' (geoenc:encode) first; for a product of embeddings stored as integers, such as AlphaEarth, 'Adopt embeddings' (geoenc:adoptembeddings).</source>
      <translation>Starten Sie für ein Bild zuerst 'Raster kodieren' (geoenc:encode); für ein Produkt mit Embeddings als ganzen Zahlen, etwa AlphaEarth, 'Embeddings übernehmen' (geoenc:adoptembeddings).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>{path} does not say which encoder made it: results can't be checked against others.</source>
      <translation>{path} sagt nicht, welcher Encoder es erstellt hat: Ergebnisse lassen sich nicht mit anderen abgleichen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>The GEOENC tags of {path} are incomplete or damaged ({why}).</source>
      <translation>Die GEOENC-Tags von {path} sind unvollständig oder beschädigt ({why}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>Encode the raster again.</source>
      <translation>Kodieren Sie das Raster erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/extent.py" />
      <source>EXTENT lies outside the area of the target CRS.</source>
      <translation>EXTENT liegt außerhalb des Gebiets des Ziel-KBS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>TARGET_GSD must be more than 0 metres, not {gsd:g}.</source>
      <translation>TARGET_GSD muss mehr als 0 Meter sein, nicht {gsd:g}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Leave it empty for the raster's own.</source>
      <translation>Lassen Sie es leer für die des Rasters.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>PROJ doesn't know this coordinate reference system.</source>
      <translation>PROJ kennt dieses Koordinatenbezugssystem nicht.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Choose another one. PROJ says: {error}</source>
      <translation>Wählen Sie ein anderes. PROJ meldet: {error}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>The coordinate reference system '{name}' does not say where on Earth the raster lies.</source>
      <translation>Das Koordinatenbezugssystem '{name}' sagt nicht, wo auf der Erde das Raster liegt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Assign the right CRS to it, or use 'Encode raster' with NO_GEOREFERENCE, which works in pixels.</source>
      <translation>Weisen Sie ihm das richtige KBS zu oder verwenden Sie 'Raster kodieren' mit NO_GEOREFERENCE, das in Pixeln arbeitet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>The coordinate reference system '{name}' is not one of the Earth (radius {radius:.0f} km).</source>
      <translation>Das Koordinatenbezugssystem '{name}' ist keines der Erde (Radius {radius:.0f} km).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Use 'Encode raster' with NO_GEOREFERENCE, which works in pixels.</source>
      <translation>Verwenden Sie 'Raster kodieren' mit NO_GEOREFERENCE, das in Pixeln arbeitet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>The target CRS is in degrees, in which a cell has no fixed size on the ground.</source>
      <translation>Das Ziel-KBS ist in Grad, worin eine Zelle am Boden keine feste Größe hat.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Choose a projected TARGET_CRS, such as the UTM zone of the place.</source>
      <translation>Wählen Sie ein projiziertes TARGET_CRS, etwa die UTM-Zone des Ortes.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>The raster's CRS is in degrees, but its coordinates reach {farthest:,.0f}.</source>
      <translation>Das KBS des Rasters ist in Grad, aber seine Koordinaten reichen bis {farthest:,.0f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Assign the CRS it was made in (layer properties, or gdal_edit), or use 'Encode raster' with NO_GEOREFERENCE, which works in pixels.</source>
      <translation>Weisen Sie das KBS zu, in dem es erstellt wurde (Layereigenschaften oder gdal_edit), oder verwenden Sie 'Raster kodieren' mit NO_GEOREFERENCE, das in Pixeln arbeitet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>{wide:.0f} degrees wide</source>
      <translation>{wide:.0f} Grad breit</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>at latitude {middle:.0f}</source>
      <translation>auf der Breite {middle:.0f}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>The raster is in degrees and {where}, which no UTM zone covers.</source>
      <translation>Das Raster ist in Grad und {where}, was keine UTM-Zone abdeckt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Name a projected TARGET_CRS that suits the area, or use a smaller raster.</source>
      <translation>Nennen Sie ein projiziertes TARGET_CRS, das zum Gebiet passt, oder verwenden Sie ein kleineres Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>Encode the raster with the same encoder, or make a new one from this raster.</source>
      <translation>Kodieren Sie das Raster mit demselben Encoder oder erstellen Sie es neu aus diesem Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster has {dims} embedding bands, but {what} was made with {dims2}.</source>
      <translation>Das Raster hat {dims} Embedding-Kanäle, aber {what} wurde mit {dims2} erstellt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster was encoded with {theirs}, but {what} was made with {mine}.</source>
      <translation>Das Raster wurde mit {theirs} kodiert, aber {what} wurde mit {mine} erstellt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster and {what} were made with different weights of {encoder} ({weights_sha256} and {weights_sha2562}).</source>
      <translation>Das Raster und {what} wurden mit verschiedenen Gewichten von {encoder} erstellt ({weights_sha256} und {weights_sha2562}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster has cells of {cell_pixels} px, but {what} was made of cells of {cell_pixels2}.</source>
      <translation>Das Raster hat Zellen von {cell_pixels} px, aber {what} wurde aus Zellen von {cell_pixels2} erstellt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>Encode with CELL_SIZE {cell_pixels}, or make a new one from this raster.</source>
      <translation>Kodieren Sie mit CELL_SIZE {cell_pixels} oder erstellen Sie es neu aus diesem Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster and {what} don't hold the same principal components.</source>
      <translation>Das Raster und {what} enthalten nicht dieselben Hauptkomponenten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>Encode the raster with COMPONENTS_FROM naming an embedding raster of {what}.</source>
      <translation>Kodieren Sie das Raster mit COMPONENTS_FROM: einem Embedding-Raster, aus dem es erstellt wurde ({what}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>Different {name} than in {what}: {theirs} instead of {mine}; embeddings compare less well.</source>
      <translation>Andere Einstellung ({name}): {what} hat {mine}, das Raster {theirs}; Embeddings sind weniger gut vergleichbar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster's values were scaled differently from {what} ({scaling} instead of {scaling2}): encode it with SCALING_FROM naming {what} for comparable embeddings.</source>
      <translation>Das Raster ist anders skaliert als {what} ({scaling} statt {scaling2}): kodieren Sie es für vergleichbare Embeddings mit SCALING_FROM ({what}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster belongs to {product}, but {what} to {product2}.</source>
      <translation>Das Raster gehört zu {product}, aber {what} zu {product2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>Nothing shows that the raster and {what} belong to one product: they name no encoder.</source>
      <translation>Nichts zeigt, dass das Raster und {what} zu einem Produkt gehören: sie nennen keinen Encoder.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>Use rasters of one product. If these are, write its name and version into each: gdal_edit.py -mo GEOENC_NAME=name-version file.tif.</source>
      <translation>Verwenden Sie Raster eines Produkts. Sind es solche, schreiben Sie Namen und Version hinein: gdal_edit.py -mo GEOENC_NAME=name-version file.tif.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/inside.py" />
      <source>The raster</source>
      <translation>Das Raster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/inside.py" />
      <source>{path} is not a file: it is a stream.</source>
      <translation>{path} ist keine Datei, sondern ein Datenstrom.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/inside.py" />
      <source>Save it as a file first.</source>
      <translation>Speichern Sie ihn zuerst als Datei.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/inside.py" />
      <source>{path} is not a file: it is a pipe, socket or device.</source>
      <translation>{path} ist keine Datei, sondern eine Pipe, ein Socket oder ein Gerät.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>SCALING_FROM holds statistics of {count} bands, but {count2} are encoded.</source>
      <translation>SCALING_FROM enthält Statistiken von {count} Kanälen, aber {count2} werden kodiert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>Choose the same bands as there.</source>
      <translation>Wählen Sie dieselben Kanäle wie dort.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>Values are taken as reflectances x {factor:g}, and scaled as the encoder's authors do.</source>
      <translation>Werte werden als Reflektanzen x {factor:g} genommen und so skaliert, wie es die Autoren des Encoders tun.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>No statistics are published for such values of band {lacking}: using the raster's own mean and deviation. SCALING_FROM reuses them for another raster.</source>
      <translation>Für solche Werte von Kanal {lacking} sind keine Statistiken veröffentlicht: verwendet werden Mittelwert und Abweichung des Rasters. SCALING_FROM verwendet sie für ein anderes Raster wieder.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>No statistics are published for such values of bands {lacking}: using the raster's own mean and deviation. SCALING_FROM reuses them for another raster.</source>
      <translation>Für solche Werte der Kanäle {lacking} sind keine Statistiken veröffentlicht: verwendet werden Mittelwert und Abweichung des Rasters. SCALING_FROM verwendet sie für ein anderes Raster wieder.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>The raster has no valid pixel.</source>
      <translation>Das Raster hat kein gültiges Pixel.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>Check its nodata value, mask or alpha band.</source>
      <translation>Prüfen Sie seinen Leerwert, seine Maske oder seinen Alphakanal.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>Reflectances are taken as fractions of 1.</source>
      <translation>Reflektanzen werden als Bruchteile von 1 genommen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>by OFFSET</source>
      <translation>durch OFFSET</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>{added} is added to the raster's values ({origin}).</source>
      <translation>{added} wird zu den Werten des Rasters addiert ({origin}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>{added} is added to the values of {count} of {n} rasters, such as {name} ({origin}).</source>
      <translation>{added} wird zu den Werten von {count} von {n} Rastern addiert, etwa {name} ({origin}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>Nothing tells whether the values of {name} carry Sentinel-2's offset of 1000: none is taken off. OFFSET -1000 takes it off.</source>
      <translation>Nichts sagt, ob die Werte von {name} den Versatz von 1000 haben, den Sentinel-2 hat: nichts wird abgezogen. OFFSET -1000 zieht ihn ab.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>Nothing tells whether the values of {n} of {count} rasters, such as {name}, carry Sentinel-2's offset of 1000: none is taken off. OFFSET -1000 takes it off.</source>
      <translation>Nichts sagt, ob die Werte von {n} von {count} Rastern, etwa {name}, den Versatz von 1000 haben, den Sentinel-2 hat: nichts wird abgezogen. OFFSET -1000 zieht ihn ab.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>The bands of {count} of {count2} rasters have an offset of {offset:g}, which SCALING does not subtract: dark ground comes out too bright. Bring the values to reflectance x 10000 first, or choose SCALING percentile.</source>
      <translation>Die Kanäle von {count} von {count2} Rastern haben einen Versatz von {offset:g}, den SCALING nicht abzieht: dunkle Oberflächen werden zu hell. Bringen Sie die Werte zuerst auf Reflektanz x 10000 oder wählen Sie SCALING percentile.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>by the offset of its bands</source>
      <translation>durch den Versatz seiner Kanäle</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>by its tag {name}</source>
      <translation>durch sein Tag {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>Sentinel-2, processing baseline {number}</source>
      <translation>Sentinel-2, Prozessierungsbaseline {number}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>by {name}</source>
      <translation>durch {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>{changed} was changed while it was read.</source>
      <translation>{changed} wurde verändert, während es gelesen wurde.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Wait until it has been written, then run the same job again.</source>
      <translation>Warten Sie, bis es geschrieben ist, und starten Sie denselben Lauf erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>The file is empty (0 bytes): {path}.</source>
      <translation>Die Datei ist leer (0 Byte): {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Copy or download it again.</source>
      <translation>Kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>The file holds no bands of its own: {path}.</source>
      <translation>Die Datei enthält keine eigenen Kanäle: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Choose one of its subdatasets (gdalinfo lists them).</source>
      <translation>Wählen Sie eines ihrer Subdatasets (gdalinfo listet sie auf).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>{path} is damaged: it gives the size of its pixels, but not where they lie.</source>
      <translation>{path} ist beschädigt: die Größe der Pixel ist angegeben, aber nicht, wo sie liegen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>{path} is damaged or cut short.</source>
      <translation>{path} ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Copy or download it again. GDAL says: {text}</source>
      <translation>Kopieren oder laden Sie die Datei erneut. GDAL meldet: {text}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>GDAL says: {said}</source>
      <translation>GDAL meldet: {said}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>The server {server} answers {answer} for {path}.</source>
      <translation>Der Server {server} antwortet {answer} für {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Check the address. {hint}</source>
      <translation>Prüfen Sie die Adresse. {hint}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>The server {server} can't be reached.</source>
      <translation>Der Server {server} ist nicht zu erreichen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Check the network and try again. {hint}</source>
      <translation>Prüfen Sie das Netz und versuchen Sie es erneut. {hint}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>The server {server} gives no raster that GDAL can read: {path}.</source>
      <translation>Der Server {server} gibt kein Raster, das GDAL lesen kann: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>This is not a raster that GDAL can read: {path}.</source>
      <translation>Das ist kein Raster, das GDAL lesen kann: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Check the file. {hint}</source>
      <translation>Prüfen Sie die Datei. {hint}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>{name} holds Python code, which is never run.</source>
      <translation>{name} enthält Python-Code, der nie ausgeführt wird.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>{name} refers to a raster that is missing.</source>
      <translation>{name} verweist auf ein Raster, das fehlt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Put it back. {hint}</source>
      <translation>Stellen Sie es wieder her. {hint}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>The raster can't be read completely: {name} is damaged or cut short.</source>
      <translation>Das Raster lässt sich nicht vollständig lesen: {name} ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Copy or download it again. {hint}</source>
      <translation>Kopieren oder laden Sie es erneut. {hint}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/passes.py" />
      <source>{path} is another file there than here.</source>
      <translation>{path} ist dort eine andere Datei als hier.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>outside the raster</source>
      <translation>außerhalb des Rasters</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>outside the rasters</source>
      <translation>außerhalb der Raster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>on nodata</source>
      <translation>auf Leerwerten</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{n} of {count} {noun} lies {where}: left out.</source>
      <translation>{noun}: {n} von {count} liegt {where} und wird weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{n} of {count} {noun} lie {where}: left out.</source>
      <translation>{noun}: {n} von {count} liegen {where} und werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>outside it</source>
      <translation>außerhalb davon</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>outside it or on nodata</source>
      <translation>außerhalb davon oder auf Leerwerten</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>None of the {count} {noun} lies on a valid cell of {name}: they lie {where}.</source>
      <translation>{noun}: von {count} liegt nichts auf einer gültigen Zelle von {name}, sondern {where}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>the {count} rasters</source>
      <translation>{count} Rastern</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>outside or on nodata</source>
      <translation>außerhalb oder auf Leerwerten</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>Check their position and CRS against the raster.</source>
      <translation>Vergleichen Sie Lage und KBS mit dem Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{n} of {count} {noun} has no geometry: left out.</source>
      <translation>{noun}: {n} von {count} hat keine Geometrie und wird weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{n} of {count} {noun} have no geometry: left out.</source>
      <translation>{noun}: {n} von {count} haben keine Geometrie und werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{name} holds no {noun}: it has no geometries.</source>
      <translation>{name} hat keine Geometrien ({noun}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>Choose points or polygons.</source>
      <translation>Wählen Sie Punkte oder Polygone.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{wrong} of {count} {noun} had invalid geometries, which were repaired.</source>
      <translation>{noun}: {wrong} von {count} hatten ungültige Geometrien, die repariert wurden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>The raster has no CRS, but the places have one.</source>
      <translation>Das Raster hat kein KBS, aber die Orte haben eines.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>Give places in pixel coordinates of the raster, without a CRS.</source>
      <translation>Geben Sie Orte in Pixelkoordinaten des Rasters an, ohne KBS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{name} has no CRS: its coordinates are assumed to be in the raster's.</source>
      <translation>{name} hat kein KBS: angenommen wird, dass die Koordinaten in dem des Rasters sind.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{name} can't be transformed to the raster's CRS ({error}).</source>
      <translation>{name} lässt sich nicht ins KBS des Rasters transformieren ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>Save it in the raster's CRS.</source>
      <translation>Speichern Sie es im KBS des Rasters.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{path} can't be read as vector data: {error}.</source>
      <translation>{path} lässt sich nicht als Vektordaten lesen: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>Choose a vector file or layer.</source>
      <translation>Wählen Sie eine Vektordatei oder einen Vektorlayer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>The raster lies outside the area of the target CRS.</source>
      <translation>Das Raster liegt außerhalb des Gebiets des Ziel-KBS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>Choose another TARGET_CRS.</source>
      <translation>Wählen Sie ein anderes TARGET_CRS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>The raster's centre lies outside the area of the target CRS.</source>
      <translation>Die Mitte des Rasters liegt außerhalb des Gebiets des Ziel-KBS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>TARGET_GSD {gsd:g} m is {factor:,.0f} times finer than the raster's {native:.4g} m: {size:,.0f} x {size2:,.0f} px of invented detail.</source>
      <translation>TARGET_GSD {gsd:g} m ist {factor:,.0f}-mal feiner als die {native:.4g} m des Rasters: {size:,.0f} x {size2:,.0f} px erfundener Einzelheiten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>Choose a TARGET_GSD of {native:.2g} m or more; the raster's own is best.</source>
      <translation>Wählen Sie eine TARGET_GSD von {native:.2g} m oder mehr; die des Rasters ist am besten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>One pixel of TARGET_GSD {gsd:g} m would cover the whole raster, {height} x {width} px of {native:.4g} m.</source>
      <translation>Ein Pixel mit TARGET_GSD {gsd:g} m würde das ganze Raster bedecken, {height} x {width} px von {native:.4g} m.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>Choose a smaller TARGET_GSD; the raster's own is best.</source>
      <translation>Wählen Sie eine kleinere TARGET_GSD; die des Rasters ist am besten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>The raster is in degrees: target CRS {crs}, GSD {gsd:g} m. Scenes in other zones or at other latitudes get a different lattice unless TARGET_CRS and TARGET_GSD are given.</source>
      <translation>Das Raster ist in Grad: Ziel-KBS {crs}, GSD {gsd:g} m. Szenen in anderen Zonen oder auf anderen Breiten erhalten ein anderes Gitter, wenn TARGET_CRS und TARGET_GSD nicht angegeben sind.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>{crs} distorts distances here: {gsd:g} m in it are {gsd2:.4g} m on the ground.</source>
      <translation>{crs} verzerrt hier Entfernungen: {gsd:g} m darin sind {gsd2:.4g} m am Boden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} was made by GeoEnc.</source>
      <translation>{name} wurde von GeoEnc erstellt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>It needs no adopting: give it to the other algorithms as it is.</source>
      <translation>Es muss nicht übernommen werden: geben Sie es den anderen Algorithmen, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} holds numbers of type {kind}: embeddings are int8 or floats.</source>
      <translation>{name} enthält Zahlen vom Typ {kind}: Embeddings sind int8 oder Gleitkommazahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>For a picture, run 'Encode raster' (geoenc:encode).</source>
      <translation>Starten Sie für ein Bild 'Raster kodieren' (geoenc:encode).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} has {bands} bands, {title} has {dims}.</source>
      <translation>{name} hat {bands} Kanäle, {title} hat {dims}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Choose another PRODUCT; 'other' with NAME is for embeddings of your own.</source>
      <translation>Wählen Sie ein anderes PRODUCT; 'other' mit NAME ist für eigene Embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>The numbers of {title} need their scales, which {name} doesn't hold.</source>
      <translation>Die Zahlen von {title} brauchen ihre Skalen, die {name} nicht enthält.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Give the .npy as FILE, with SCALES and LANDMASK; or download the product as floats.</source>
      <translation>Geben Sie die .npy als FILE an, mit SCALES und LANDMASK; oder laden Sie das Produkt als Gleitkommazahlen herunter.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>PRODUCT {asked} has no .npy files with scales.</source>
      <translation>PRODUCT {asked} hat keine .npy-Dateien mit Skalen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Choose a version of TESSERA.</source>
      <translation>Wählen Sie eine Version von TESSERA.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Nothing tells which version of TESSERA this is: name it by PRODUCT, since versions don't go together.</source>
      <translation>Nichts sagt, welche Version von TESSERA das ist: nennen Sie sie mit PRODUCT, denn Versionen passen nicht zusammen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} holds int8, and nothing tells how they become values.</source>
      <translation>{name} enthält int8, und nichts sagt, wie daraus Werte werden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Choose its PRODUCT, or convert it to floats as its makers say.</source>
      <translation>Wählen Sie das zugehörige PRODUCT oder wandeln Sie es in Gleitkommazahlen um, wie die Hersteller angeben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} is of no product that is known.</source>
      <translation>{name} gehört zu keinem bekannten Produkt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Give NAME with a version, such as mymodel-v2: rasters of one name are taken for one product.</source>
      <translation>Geben Sie NAME mit einer Version an, etwa mymodel-v2: Raster eines Namens gelten als ein Produkt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} has no valid cell.</source>
      <translation>{name} hat keine gültige Zelle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Choose another tile.</source>
      <translation>Wählen Sie eine andere Kachel.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} is not {title}: its vectors have a mean length of {length:.3g}, not 1.</source>
      <translation>{name} ist nicht {title}: die Vektoren haben eine mittlere Länge von {length:.3g}, nicht 1.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Choose another PRODUCT; it may have been averaged or resampled as integers.</source>
      <translation>Wählen Sie ein anderes PRODUCT; vielleicht wurde es als ganze Zahlen gemittelt oder abgetastet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{title}: the mean length of its vectors is {length:.4f}.</source>
      <translation>{title}: die mittlere Länge der Vektoren ist {length:.4f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Its values were made of the product's bytes by a linear scale ({way}): read as sign(v) * v^2 instead, which is the product's own.</source>
      <translation>Die Werte wurden durch eine lineare Skala aus den Bytes des Produkts gemacht ({way}): gelesen werden sie stattdessen als sign(v) * v^2, wie das Produkt es vorsieht.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>{height:,} x {width:,} px at {gsd:g} m, resampling {method}.</source>
      <translation>{height:,} x {width:,} px bei {gsd:g} m, Abtastung {method}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>{name} is written. 'Encode raster' takes it, or does this step by itself.</source>
      <translation>{name} ist geschrieben. 'Raster kodieren' nimmt es oder macht diesen Schritt von selbst.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>The raster has a palette, so its values are class numbers: RESAMPLING {asked} mixes them, nearest does not.</source>
      <translation>Das Raster hat eine Palette, seine Werte sind also Klassennummern: RESAMPLING {asked} mischt sie, nearest nicht.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>JPEG holds 1 or 3 bands of uint8, not {count} of {dtype}.</source>
      <translation>JPEG fasst 1 oder 3 Kanäle uint8, nicht {count} mit {dtype}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>Choose COMPRESS deflate.</source>
      <translation>Wählen Sie COMPRESS deflate.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>There is no valid pixel in the raster.</source>
      <translation>Im Raster gibt es kein gültiges Pixel.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>Check its nodata value, mask and alpha band.</source>
      <translation>Prüfen Sie seinen Leerwert, seine Maske und seinen Alphakanal.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>The whole result is nodata: none of the raster's valid pixels falls within it. Check EXTENT and TARGET_GSD.</source>
      <translation>Das ganze Ergebnis besteht aus Leerwerten: keines der gültigen Pixel des Rasters fällt hinein. Prüfen Sie EXTENT und TARGET_GSD.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>a scaling needs the lowest and highest value of every band</source>
      <translation>eine Skalierung braucht den kleinsten und größten Wert jedes Kanals</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>SCALING_FROM holds ranges of {count} bands, but {bands} are encoded.</source>
      <translation>SCALING_FROM enthält Bereiche von {count} Kanälen, aber {bands} werden kodiert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>Choose the same bands as there, or another SCALING.</source>
      <translation>Wählen Sie dieselben Kanäle wie dort oder eine andere SCALING.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>SCALING_RANGE was given, but SCALING is {method}.</source>
      <translation>SCALING_RANGE ist angegeben, aber SCALING ist {method}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>Set SCALING to minmax.</source>
      <translation>Setzen Sie SCALING auf minmax.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>SCALING_RANGE must be two numbers, not '{given}'.</source>
      <translation>SCALING_RANGE muss aus zwei Zahlen bestehen, nicht '{given}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>Write it as lo,hi, such as 0,10000.</source>
      <translation>Schreiben Sie es als lo,hi, etwa 0,10000.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>SCALING_RANGE {given} is not finite.</source>
      <translation>SCALING_RANGE {given} ist nicht endlich.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>Write two finite numbers, such as 0,10000.</source>
      <translation>Schreiben Sie zwei endliche Zahlen, etwa 0,10000.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>SCALING_RANGE {low:g},{high:g} is empty.</source>
      <translation>SCALING_RANGE {low:g},{high:g} ist leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>The first number must be the smaller one.</source>
      <translation>Die erste Zahl muss die kleinere sein.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>Reading the raster's value range ...</source>
      <translation>Der Wertebereich des Rasters wird gelesen ...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>Values scaled by their 2nd and 98th percentile: {ranges}.</source>
      <translation>Werte skaliert nach ihrem 2. und 98. Perzentil: {ranges}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Placed by its RPC model at height 0: expect shifts on hilly ground.</source>
      <translation>Nach seinem RPC-Modell auf Höhe 0 eingepasst: in hügeligem Gelände ist mit Verschiebungen zu rechnen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>no coordinate reference system</source>
      <translation>kein Koordinatenbezugssystem</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>no georeference</source>
      <translation>keine Georeferenz</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The raster has {lacks}: {path}.</source>
      <translation>Das Raster hat {lacks}: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The raster's geotransform gives its pixels no area.</source>
      <translation>Die Geotransformation des Rasters gibt seinen Pixeln keine Fläche.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Georeference the raster again.</source>
      <translation>Georeferenzieren Sie das Raster erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The raster's ground control points or RPCs don't place it: {error}.</source>
      <translation>Passpunkte oder RPCs des Rasters legen seine Lage nicht fest: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Band {band} was asked for, but the raster has {n} band.</source>
      <translation>Kanal {band} ist verlangt, aber das Raster hat {n} Kanal.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Band {band} was asked for, but the raster has {n} bands.</source>
      <translation>Kanal {band} ist verlangt, aber das Raster hat {n} Kanäle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Bands are counted from 1.</source>
      <translation>Kanäle werden ab 1 gezählt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The raster has only an alpha band.</source>
      <translation>Das Raster hat nur einen Alphakanal.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Choose another raster.</source>
      <translation>Wählen Sie ein anderes Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Two bands only: bands {bands}, {bands2}, {bands2} stand for red, green, blue.</source>
      <translation>Nur zwei Kanäle: die Kanäle {bands}, {bands2}, {bands2} stehen für Rot, Grün, Blau.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>One band only: band {bands} is repeated {want} times.</source>
      <translation>Nur ein Kanal: Kanal {bands} wird {want}-mal wiederholt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The encoder takes {want} bands, but {n} was chosen: {bands}.</source>
      <translation>Der Encoder nimmt {want} Kanäle, aber {n} ist gewählt: {bands}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The encoder takes {want} bands, but {n} were chosen: {bands}.</source>
      <translation>Der Encoder nimmt {want} Kanäle, aber {n} sind gewählt: {bands}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Choose {want} BANDS of the raster's {count}, one band to be repeated, or an encoder that takes any, such as rcf.</source>
      <translation>Wählen Sie {want} BANDS von {count} des Rasters, einen Kanal, der wiederholt wird, oder einen Encoder, der beliebige nimmt, etwa rcf.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The raster holds complex numbers.</source>
      <translation>Das Raster enthält komplexe Zahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Convert it to amplitude or intensity first.</source>
      <translation>Wandeln Sie es zuerst in Amplitude oder Intensität um.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The raster has a palette: its colours are read as red, green, blue.</source>
      <translation>Das Raster hat eine Palette: seine Farben werden als Rot, Grün, Blau gelesen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>{name} is an embedding raster, not a picture.</source>
      <translation>{name} ist ein Embedding-Raster, kein Bild.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Choose the raster it was made from{part}.</source>
      <translation>Wählen Sie das Raster, aus dem es erstellt wurde{part}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Band {number} was asked for, but the raster has {count} bands.</source>
      <translation>Kanal {number} ist verlangt, aber das Raster hat {count} Kanäle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>SENSOR is custom, but WAVELENGTHS is empty.</source>
      <translation>SENSOR ist custom, aber WAVELENGTHS ist leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Write micrometres, such as 0.665;0.56;0.49.</source>
      <translation>Schreiben Sie Mikrometer, etwa 0.665;0.56;0.49.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>band {lacking}</source>
      <translation>Kanal {lacking}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>bands {lacking}</source>
      <translation>Kanäle {lacking}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>the bands</source>
      <translation>die Kanäle</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>The encoder needs the wavelength of each band, and that of {which} is unknown.</source>
      <translation>Der Encoder braucht die Wellenlänge jedes Kanals, und unbekannt ist sie für: {which}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Choose SENSOR, or write WAVELENGTHS in micrometres, one per band, such as 0.665;0.56;0.49.</source>
      <translation>Wählen Sie SENSOR oder schreiben Sie WAVELENGTHS in Mikrometern, eine pro Kanal, etwa 0.665;0.56;0.49.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Wavelengths in micrometres by band ({origin}): {said}.</source>
      <translation>Wellenlängen in Mikrometern nach Kanal ({origin}): {said}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>WAVELENGTHS '{text}' is not a list of positive numbers.</source>
      <translation>WAVELENGTHS '{text}' ist keine Liste positiver Zahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Write micrometres, one per band, such as 0.665;0.56;0.49.</source>
      <translation>Schreiben Sie Mikrometer, eine Zahl pro Kanal, etwa 0.665;0.56;0.49.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>WAVELENGTHS {text} goes beyond 100 micrometres.</source>
      <translation>WAVELENGTHS {text} geht über 100 Mikrometer hinaus.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Write micrometres, not nanometres.</source>
      <translation>Schreiben Sie Mikrometer, nicht Nanometer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>WAVELENGTHS has {count} values for {count2} bands.</source>
      <translation>WAVELENGTHS hat {count} Werte für {count2} Kanäle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Write one for each of BANDS, in their order.</source>
      <translation>Schreiben Sie einen für jeden der BANDS, in deren Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>{sensor}, band names</source>
      <translation>{sensor}, Kanalnamen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>The names of the raster's bands don't show which bands of {sensor} they are ({count} bands).</source>
      <translation>Die Namen der Rasterkanäle zeigen nicht, welche Kanäle von {sensor} sie sind ({count} Kanäle).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Write WAVELENGTHS in micrometres, one for each of BANDS, or name the bands (B02, B03, ...).</source>
      <translation>Schreiben Sie WAVELENGTHS in Mikrometern, eine für jeden der BANDS, oder benennen Sie die Kanäle (B02, B03, ...).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>{sensor}, in the order {order}</source>
      <translation>{sensor}, in der Reihenfolge {order}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>the raster's metadata</source>
      <translation>Metadaten des Rasters</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>red, green and blue of a picture</source>
      <translation>Rot, Grün und Blau eines Bildes</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/tiles.py" />
      <source>MARGIN {margin} leaves nothing of a tile of {tile} x {tile2} cells.</source>
      <translation>MARGIN {margin} lässt von einer Kachel mit {tile} x {tile2} Zellen nichts übrig.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/tiles.py" />
      <source>Choose a smaller MARGIN or a larger TILE_SIZE.</source>
      <translation>Wählen Sie einen kleineren MARGIN oder eine größere TILE_SIZE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/tiles.py" />
      <source>The raster lies so far from its CRS's origin that its cells can't be told apart.</source>
      <translation>Das Raster liegt so weit vom Ursprung seines KBS, dass sich seine Zellen nicht unterscheiden lassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/tiles.py" />
      <source>Check its geotransform and TARGET_GSD.</source>
      <translation>Prüfen Sie seine Geotransformation und TARGET_GSD.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/validity.py" />
      <source>Band {band} is marked as alpha, but most of it is neither 0 nor {opaque:g}: it is used as data, not as a mask.</source>
      <translation>Kanal {band} ist als Alpha gekennzeichnet, aber das meiste davon ist weder 0 noch {opaque:g}: er wird als Daten verwendet, nicht als Maske.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>Choose a table of 'Embeddings of zones' (geoenc:zonalembeddings), or an export as GeoParquet.</source>
      <translation>Wählen Sie eine Tabelle aus 'Embeddings von Zonen' (geoenc:zonalembeddings) oder einen Export als GeoParquet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>There is no such table: {path}.</source>
      <translation>Es gibt keine solche Tabelle: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>{name} is not a Parquet file, or it is damaged.</source>
      <translation>{name} ist keine Parquet-Datei oder beschädigt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>No row of {name} has a vector and a geometry.</source>
      <translation>Keine Zeile von {name} hat einen Vektor und eine Geometrie.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>{n} of {count:,} rows of {name} has no vector: left out.</source>
      <translation>{n} von {count:,} Zeilen von {name} hat keinen Vektor: weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>{n:,} of {count:,} rows of {name} have no vector: left out.</source>
      <translation>{n:,} von {count:,} Zeilen von {name} haben keinen Vektor: weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>{name} has no column '{column}'; its columns: {own}.</source>
      <translation>{name} hat keine Spalte '{column}'; vorhanden sind: {own}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>{name} doesn't say which encoder its embeddings are of.</source>
      <translation>{name} sagt nicht, von welchem Encoder die Embeddings sind.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>The column '{column}' of {name} holds no lists of numbers.</source>
      <translation>Die Spalte '{column}' von {name} enthält keine Listen von Zahlen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>The vectors of {name} are not all of one length.</source>
      <translation>Die Vektoren von {name} sind nicht alle gleich lang.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>Make the table again, from rasters of one encoder.</source>
      <translation>Erstellen Sie die Tabelle erneut, aus Rastern eines Encoders.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>The vectors of {name} are integers, but it doesn't say how they become values.</source>
      <translation>Die Vektoren von {name} sind ganze Zahlen, aber es steht nicht dabei, wie daraus Werte werden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>What {name} says of its encoder is damaged.</source>
      <translation>Was {name} über den Encoder sagt, ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>Make the table again.</source>
      <translation>Erstellen Sie die Tabelle erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>{name} is not GeoParquet: it has no geometries that can be read.</source>
      <translation>{name} ist kein GeoParquet: es hat keine lesbaren Geometrien.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vectors.py" />
      <source>Give it a name that ends with .gpkg.</source>
      <translation>Geben Sie einen Namen an, der auf .gpkg endet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vectors.py" />
      <source>The output {output} doesn't have the ending of a vector format.</source>
      <translation>Die Ausgabe {output} hat keine Endung eines Vektorformats.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vectors.py" />
      <source>{output} can't be written; GDAL says: {error}</source>
      <translation>{output} lässt sich nicht schreiben; GDAL meldet: {error}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/writing.py" />
      <source>A GeoTIFF can't hold the coordinate reference system {crs}.</source>
      <translation>Ein GeoTIFF kann das Koordinatenbezugssystem {crs} nicht aufnehmen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/writing.py" />
      <source>Name another TARGET_CRS.</source>
      <translation>Nennen Sie ein anderes TARGET_CRS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/colours.py" />
      <source>The colour model {path} is damaged: METHOD or SPACE is unknown.</source>
      <translation>Das Farbmodell {path} ist beschädigt: METHOD oder SPACE ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/colours.py" />
      <source>Laying out {count:,} cells by {method} ...</source>
      <translation>{count:,} Zellen werden mit {method} angeordnet ...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/layout.py" />
      <source>METHOD {method} needs at least {least} cells with {neighbours} neighbours; there are {count}.</source>
      <translation>METHOD {method} braucht mindestens {least} Zellen bei {neighbours} Nachbarn; es gibt {count}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/layout.py" />
      <source>Choose fewer neighbours, more cells, or METHOD pca.</source>
      <translation>Wählen Sie weniger Nachbarn, mehr Zellen oder METHOD pca.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/layout.py" />
      <source>All embeddings are the same: there is nothing to tell apart.</source>
      <translation>Alle Embeddings sind gleich: es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/layout.py" />
      <source>Encode a raster with variety.</source>
      <translation>Kodieren Sie ein vielfältiges Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/layout.py" />
      <source>fitting {method}; no progress is known until it is done</source>
      <translation>{method} wird angepasst; bis zum Ende ist kein Fortschritt bekannt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/layout.py" />
      <source>training the network for all cells</source>
      <translation>Das Netz für alle Zellen wird trainiert</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>The embedding raster has 1 valid cell: nothing varies.</source>
      <translation>Das Embedding-Raster hat 1 gültige Zelle: nichts variiert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>The embedding raster has no valid cells: nothing varies.</source>
      <translation>Das Embedding-Raster hat keine gültigen Zellen: nichts variiert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>Encode a larger raster.</source>
      <translation>Kodieren Sie ein größeres Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>All embeddings are the same: nothing varies.</source>
      <translation>Alle Embeddings sind gleich: nichts variiert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>{count} components were asked for, but the embedding has {n} band.</source>
      <translation>{count} Komponenten sind verlangt, aber das Embedding hat {n} Kanal.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>{count} components were asked for, but the embedding has {n} bands.</source>
      <translation>{count} Komponenten sind verlangt, aber das Embedding hat {n} Kanäle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>Choose {dims} or fewer.</source>
      <translation>Wählen Sie {dims} oder weniger.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reduction.py" />
      <source>The principal components recorded in {path} are damaged.</source>
      <translation>Die in {path} vermerkten Hauptkomponenten sind beschädigt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reduction.py" />
      <source>{path} holds no principal components of embeddings.</source>
      <translation>{path} enthält keine Hauptkomponenten von Embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reduction.py" />
      <source>Choose an embedding raster made with COMPONENTS, or a colour model saved by 'Principal components'.</source>
      <translation>Wählen Sie ein mit COMPONENTS erstelltes Embedding-Raster oder ein von 'Hauptkomponenten' gespeichertes Farbmodell.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reduction.py" />
      <source> of {share:.1%} of the variance</source>
      <translation> mit {share:.1%} der Varianz</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reduction.py" />
      <source>{n} principal component{of_all}: 1 - cosine to all bands is {total:.1e} in the mean and {most:.1e} at most.</source>
      <translation>{n} Hauptkomponente{of_all}: 1 - Kosinus zu allen Kanälen ist im Mittel {total:.1e} und höchstens {most:.1e}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reduction.py" />
      <source>{n} principal components{of_all}: 1 - cosine to all bands is {total:.1e} in the mean and {most:.1e} at most.</source>
      <translation>{n} Hauptkomponenten{of_all}: 1 - Kosinus zu allen Kanälen ist im Mittel {total:.1e} und höchstens {most:.1e}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reports.py" />
      <source>component</source>
      <translation>Komponente</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reports.py" />
      <source>share of variance</source>
      <translation>Anteil der Varianz</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reports.py" />
      <source>{n} of {of} components was kept, with {share:.1%} of the variance of {cells:,} cells. Bars: each component's share. Line: the cumulative share.</source>
      <translation>{n} von {of} Komponenten wurde behalten, mit {share:.1%} der Varianz von {cells:,} Zellen. Balken: Anteil jeder Komponente. Linie: kumulierter Anteil.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reports.py" />
      <source>{n} of {of} components were kept, with {share:.1%} of the variance of {cells:,} cells. Bars: each component's share. Line: the cumulative share.</source>
      <translation>{n} von {of} Komponenten wurden behalten, mit {share:.1%} der Varianz von {cells:,} Zellen. Balken: Anteil jeder Komponente. Linie: kumulierter Anteil.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/adopted.py" />
      <source>Two rasters are from {period}, such as {name}.</source>
      <translation>Zwei Raster sind von {period}, etwa {name}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/adopted.py" />
      <source>A stack has one raster a date: put rasters of one date together as a mosaic (gdalbuildvrt).</source>
      <translation>Ein Stapel hat ein Raster pro Termin: setzen Sie Raster eines Termins zu einem Mosaik zusammen (gdalbuildvrt).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/adopted.py" />
      <source>{name} is in {crs}, {name2} in {crs2}: a stack has one grid.</source>
      <translation>{name} ist in {crs}, {name2} in {crs2}: ein Stapel hat ein Gitter.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/adopted.py" />
      <source>Make a stack for each UTM zone.</source>
      <translation>Erstellen Sie einen Stapel für jede UTM-Zone.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/adopted.py" />
      <source>{name} and {name2} don't cover the same cells: a stack has one grid.</source>
      <translation>{name} und {name2} decken nicht dieselben Zellen ab: ein Stapel hat ein Gitter.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/adopted.py" />
      <source>Choose the same tile of every year, or cut them alike (gdalwarp -te, nearest).</source>
      <translation>Wählen Sie dieselbe Kachel aus jedem Jahr oder schneiden Sie sie gleich zu (gdalwarp -te, nearest).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change.py" />
      <source>The stack spans {days:.0f} days: SEASONAL compares the same season of different years.</source>
      <translation>Der Stapel umfasst {days:.0f} Tage: SEASONAL vergleicht dieselbe Jahreszeit verschiedener Jahre.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change.py" />
      <source>Choose a stack of more than a year, or leave SEASONAL off.</source>
      <translation>Wählen Sie einen Stapel von mehr als einem Jahr oder lassen Sie SEASONAL aus.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change.py" />
      <source>No two dates of the stack are whole years apart (within {apart:.0f} days): SEASONAL has nothing to compare.</source>
      <translation>Keine zwei Termine des Stapels liegen ganze Jahre auseinander (auf {apart:.0f} Tage genau): SEASONAL hat nichts zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change.py" />
      <source>Choose a stack with the same season in two years or more, or leave SEASONAL off.</source>
      <translation>Wählen Sie einen Stapel mit derselben Jahreszeit in zwei oder mehr Jahren oder lassen Sie SEASONAL aus.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change.py" />
      <source>median + 4 x 1.4826 x MAD of the largest change</source>
      <translation>Median + 4 x 1,4826 x MAD der größten Veränderung</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change.py" />
      <source>most of the ground changed, so this value best splits the largest change in two (Otsu)</source>
      <translation>der größte Teil der Fläche hat sich verändert, daher der Wert, der die größte Veränderung am besten zweiteilt (Otsu)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>like before</source>
      <translation>wie zuvor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>changed</source>
      <translation>verändert</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>THRESHOLD is {threshold:.4g}: {how}.</source>
      <translation>THRESHOLD ist {threshold:.4g}: {how}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>No cell changed by more than {threshold:.4g}: there are no polygons.</source>
      <translation>Keine Zelle hat sich um mehr als {threshold:.4g} verändert: es gibt keine Polygone.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>changed by {date}</source>
      <translation>verändert bis {date}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>{n} polygon, {area_m2:,.0f} m² in total.</source>
      <translation>{n} Polygon, insgesamt {area_m2:,.0f} m².</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>{n} polygons, {area_m2:,.0f} m² in total.</source>
      <translation>{n} Polygone, insgesamt {area_m2:,.0f} m².</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>Half of the cells changed by at most {median:.3g} in any step; the largest change is {largest:.3g}.</source>
      <translation>Die Hälfte der Zellen hat sich in jedem Schritt höchstens um {median:.3g} verändert; die größte Veränderung ist {largest:.3g}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>Ask for OUTPUT_POLYGONS to get the changed areas.</source>
      <translation>Verlangen Sie OUTPUT_POLYGONS, um die veränderten Flächen zu erhalten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>{before} or before → {after}</source>
      <translation>{before} oder früher → {after}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_rasters.py" />
      <source>The stack has one time step ({period}): change needs two or more.</source>
      <translation>Der Stapel hat einen Zeitschritt ({period}): Veränderung braucht zwei oder mehr.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_rasters.py" />
      <source>Encode more dates.</source>
      <translation>Kodieren Sie mehr Termine.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_rasters.py" />
      <source>No cell is valid at two dates that can be compared.</source>
      <translation>Keine Zelle ist an zwei vergleichbaren Terminen gültig.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_rasters.py" />
      <source>Check the stack's MASKS and GAPS{part}</source>
      <translation>Prüfen Sie MASKS und GAPS des Stapels{part}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_rasters.py" />
      <source>, or leave SEASONAL off.</source>
      <translation>, oder lassen Sie SEASONAL aus.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/composites.py" />
      <source>{name} is of all of {period}, which is longer than a frame of COMPOSITE {composite}.</source>
      <translation>{name} ist von ganz {period}, was länger als ein Bild von COMPOSITE {composite} ist.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/composites.py" />
      <source>Choose another COMPOSITE, or give DATES that name the day.</source>
      <translation>Wählen Sie ein anderes COMPOSITE oder geben Sie DATES an, die den Tag nennen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/composites.py" />
      <source>COMPOSITE {composite}: {count} dates become {n} frame, the median of what is valid.</source>
      <translation>COMPOSITE {composite}: aus {count} Terminen wird {n} Bild, der Median dessen, was gültig ist.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/composites.py" />
      <source>COMPOSITE {composite}: {count} dates become {n} frames, each the median of what is valid.</source>
      <translation>COMPOSITE {composite}: aus {count} Terminen werden {n} Bilder, jedes der Median dessen, was gültig ist.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/composites.py" />
      <source>There is no date in {missing}: it has no frame.</source>
      <translation>In {missing} gibt es keinen Termin und daher kein Bild.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/composites.py" />
      <source>There is no date in {n} of the periods, which have no frame: {missing}.</source>
      <translation>In {n} der Zeiträume gibt es keinen Termin und daher kein Bild: {missing}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>Give DATES: a pattern such as S2_L2A_%Y%m%d*, or ISO dates in the order of the rasters, separated by commas.</source>
      <translation>Geben Sie DATES an: ein Muster wie S2_L2A_%Y%m%d* oder ISO-Daten in der Reihenfolge der Raster, durch Kommas getrennt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>the year {year}</source>
      <translation>das Jahr {year}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>tags</source>
      <translation>Tags</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>file names</source>
      <translation>Dateinamen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>TIFF tag DateTime</source>
      <translation>TIFF-Tag DateTime</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>Dates were read from the {where}: {names} is from {periods}.</source>
      <translation>Das Datum ist abgelesen ({where}): {names} ist von {periods}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>{alone} doesn't say when it was taken.</source>
      <translation>{alone} sagt nicht, wann es aufgenommen wurde.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>DATES names {count} dates, but there are {count2} rasters.</source>
      <translation>DATES nennt {count} Daten, aber es gibt {count2} Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>'{part}' in DATES is not a date.</source>
      <translation>'{part}' in DATES ist kein Datum.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>DATES doesn't support {match}.</source>
      <translation>DATES unterstützt {match} nicht.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>Use {directives}, and * for the rest.</source>
      <translation>Verwenden Sie {directives} und * für den Rest.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>The name {name} has no date in the form {pattern}.</source>
      <translation>Der Name {name} hat kein Datum der Form {pattern}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>There are no rasters: INPUTS, FOLDER and ITEMS are empty.</source>
      <translation>Es gibt keine Raster: INPUTS, FOLDER und ITEMS sind leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Choose two rasters or more.</source>
      <translation>Wählen Sie zwei Raster oder mehr.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>All {count} rasters are of one date, {all_periods}; a stack needs two dates or more.</source>
      <translation>Alle {count} Raster sind von einem Termin, {all_periods}; ein Stapel braucht zwei Termine oder mehr.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>A stack needs two dates or more, but there is one raster.</source>
      <translation>Ein Stapel braucht zwei Termine oder mehr, aber es gibt ein Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Use 'Encode raster' for single images, or check DATES.</source>
      <translation>Verwenden Sie 'Raster kodieren' für einzelne Bilder oder prüfen Sie DATES.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>{n} date has several rasters, such as {period}: these are mosaicked, the first one in the list on top.</source>
      <translation>{n} Termin hat mehrere Raster, {period}: diese werden mosaikiert, das erste der Liste oben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>{n} dates have several rasters, such as {period}: these are mosaicked, the first one in the list on top.</source>
      <translation>{n} Termine haben mehrere Raster, etwa {period}: diese werden mosaikiert, das erste der Liste oben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>{name} and {name2} show the same ground, and their names say no more than {period}.</source>
      <translation>{name} und {name2} zeigen dieselbe Fläche, und ihre Namen sagen nicht mehr als {period}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Give DATES: a pattern such as *_%Y_%j*, or ISO dates in the order of the rasters.</source>
      <translation>Geben Sie DATES an: ein Muster wie *_%Y_%j* oder ISO-Daten in der Reihenfolge der Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>There is no such file: {gone}.</source>
      <translation>Es gibt keine solche Datei: {gone}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Check INPUTS.</source>
      <translation>Prüfen Sie INPUTS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>There is no such folder: {folder}.</source>
      <translation>Es gibt keinen solchen Ordner: {folder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Check FOLDER.</source>
      <translation>Prüfen Sie FOLDER.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>There are no rasters in {folder}.</source>
      <translation>In {folder} gibt es keine Raster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Files with these endings are looked for: {endings}.</source>
      <translation>Gesucht werden Dateien mit diesen Endungen: {endings}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>{name} is not a STAC ItemCollection.</source>
      <translation>{name} ist keine STAC-ItemCollection.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Choose a GeoJSON file of STAC items.</source>
      <translation>Wählen Sie eine GeoJSON-Datei mit STAC-Items.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>There is no such file: {items}.</source>
      <translation>Es gibt keine solche Datei: {items}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Check ITEMS.</source>
      <translation>Prüfen Sie ITEMS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>The item {item} has {count} rasters ({by_name}), and none is named {image_assets}.</source>
      <translation>Das Item {item} hat {count} Raster ({by_name}), und keines heißt {image_assets}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Combine the bands you need in a VRT first, and give that as INPUTS.</source>
      <translation>Fassen Sie die nötigen Kanäle zuerst in einem VRT zusammen und geben Sie es als INPUTS an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>The masks show no dates: they are matched in the order of the rasters.</source>
      <translation>Die Masken zeigen kein Datum: sie werden in der Reihenfolge der Raster zugeordnet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>No mask belongs to {name} ({period}).</source>
      <translation>Keine Maske gehört zu {name} ({period}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Give one mask per raster, with the date in its name, or one raster with one band per date.</source>
      <translation>Geben Sie eine Maske pro Raster an, mit dem Datum im Namen, oder ein Raster mit einem Kanal pro Termin.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>MASK_VALUES '{text}' is not a list of numbers and ranges.</source>
      <translation>MASK_VALUES '{text}' ist keine Liste von Zahlen und Bereichen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Write it as 4-7,11, for instance.</source>
      <translation>Schreiben Sie es zum Beispiel als 4-7,11.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>Key dates: {chosen}. Their rasters (SELECTED) can go to 'Encode stack'.</source>
      <translation>Schlüsseltermine: {chosen}. Ihre Raster (SELECTED) können an 'Rasterstapel kodieren' gehen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>Left out: {n} date of the stack without embeddings, such as {lost}.</source>
      <translation>Weggelassen: {n} Termin des Stapels ohne Embeddings, {lost}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>Left out: {n} dates of the stack without embeddings, such as {lost}.</source>
      <translation>Weggelassen: {n} Termine des Stapels ohne Embeddings, etwa {lost}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>COUNT is {count}, but there are {count2} dates: all of them are key dates.</source>
      <translation>COUNT ist {count}, aber es gibt {count2} Termine: alle sind Schlüsseltermine.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>{n} of {count} dates shows less than half of the ground, such as {unseen}: chosen last.</source>
      <translation>{n} von {count} Terminen zeigt weniger als die Hälfte der Fläche, {unseen}: zuletzt gewählt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>{n} of {count} dates show less than half of the ground, such as {unseen}: chosen last.</source>
      <translation>{n} von {count} Terminen zeigen weniger als die Hälfte der Fläche, etwa {unseen}: zuletzt gewählt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>There is too little to see on {ends}: the next date inward takes its place.</source>
      <translation>Zu wenig ist zu sehen ({ends}): der nächste Termin weiter innen tritt an diese Stelle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/placing.py" />
      <source>{folder} holds another {stack_name}, which would be replaced.</source>
      <translation>{folder} enthält eine andere {stack_name}, die ersetzt würde.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/placing.py" />
      <source>Choose another folder, or an empty one.</source>
      <translation>Wählen Sie einen anderen oder einen leeren Ordner.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>There are no scenes: INPUTS, FOLDER and CATALOG are empty.</source>
      <translation>Es gibt keine Szenen: INPUTS, FOLDER und CATALOG sind leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Choose one raster or more.</source>
      <translation>Wählen Sie ein Raster oder mehr.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>{n} scene doesn't say when it was taken: {name}.</source>
      <translation>{n} Szene sagt nicht, wann sie aufgenommen wurde: {name}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>{n} scenes don't say when they were taken, such as {name}.</source>
      <translation>{n} Szenen sagen nicht, wann sie aufgenommen wurden, etwa {name}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Give DATES: a pattern such as S2_L2A_%Y%m%d*; or set ORDER to margin.</source>
      <translation>Geben Sie DATES an: ein Muster wie S2_L2A_%Y%m%d*; oder setzen Sie ORDER auf margin.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>There is no such file: {file}.</source>
      <translation>Es gibt keine solche Datei: {file}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Check CATALOG.</source>
      <translation>Prüfen Sie CATALOG.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>{name} lists no STAC items.</source>
      <translation>{name} führt keine STAC-Items auf.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Choose an ItemCollection, the export of a STAC API, a catalog of files, or a mosaic (.vrt).</source>
      <translation>Wählen Sie eine ItemCollection, den Export einer STAC-API, einen Dateikatalog oder ein Mosaik (.vrt).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>{name} is a page of {count} items; the search has found {matched}.</source>
      <translation>{name} ist eine Seite mit {count} Items; die Suche hat {matched} gefunden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Item {number} of {file} is not a STAC item with a date and assets.</source>
      <translation>Item {number} von {file} ist kein STAC-Item mit Datum und Assets.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Leave it out, or export it again.</source>
      <translation>Lassen Sie es weg oder exportieren Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>{name} is not a VRT.</source>
      <translation>{name} ist kein VRT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Choose a mosaic, or a STAC file.</source>
      <translation>Wählen Sie ein Mosaik oder eine STAC-Datei.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>{name} is not a mosaic of files that have all of its bands.</source>
      <translation>{name} ist kein Mosaik aus Dateien, die alle seine Kanäle haben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>A VRT that puts bands on top of each other is one scene: give it as INPUTS.</source>
      <translation>Ein VRT, das Kanäle übereinanderlegt, ist eine Szene: geben Sie es als INPUTS an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>Choose a stack.json made by 'Encode stack'.</source>
      <translation>Wählen Sie eine stack.json aus 'Rasterstapel kodieren'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>There is no such stack: {path}.</source>
      <translation>Es gibt keinen solchen Stapel: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>{name} is not a stack of embeddings: {why}.</source>
      <translation>{name} ist kein Stapel von Embeddings: {why}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>{name} is a stack without embeddings.</source>
      <translation>{name} ist ein Stapel ohne Embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>{name} refers to {name2}, which is missing.</source>
      <translation>{name} verweist auf {name2}, und das fehlt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>the stack's first raster</source>
      <translation>das erste Raster des Stapels</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>The rasters of the stack don't share one grid.</source>
      <translation>Die Raster des Stapels haben kein gemeinsames Gitter.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>{name} is a stack of {kinds}, not of embeddings.</source>
      <translation>{name} ist ein Stapel anderer Art ({kinds}), nicht von Embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>Choose the stack of embeddings it was made from.</source>
      <translation>Wählen Sie den Stapel von Embeddings, aus dem er erstellt wurde.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>an item names none of the dates that it covers (geoenc:frames)</source>
      <translation>ein Item nennt keinen der Termine, die es umfasst (geoenc:frames)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>there is no date {beyond}</source>
      <translation>es gibt keinen Termin {beyond}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>an item has no date</source>
      <translation>ein Item hat kein Datum</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>the composite {date} doesn't name the date of each raster</source>
      <translation>das Komposit {date} nennt nicht das Datum jedes Rasters</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>looking at date {number} of {count}</source>
      <translation>Termin {number} von {count} wird angesehen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>{name} has {count} bands, but {name2} has {count2}.</source>
      <translation>{name} hat {count} Kanäle, aber {name2} hat {count2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>Use BANDS to choose bands that all of them have, or leave the odd rasters out.</source>
      <translation>Wählen Sie mit BANDS Kanäle, die alle haben, oder lassen Sie die abweichenden Raster weg.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>{name} holds {dtype}, but {name2} {dtype2}: their values can't be compared.</source>
      <translation>{name} enthält {dtype}, aber {name2} {dtype2}: ihre Werte sind nicht vergleichbar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>Convert all rasters to one data type and scale first.</source>
      <translation>Bringen Sie zuerst alle Raster auf einen Datentyp und eine Skala.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>The bands of {name} are {names}, those of {name2} {names2}.</source>
      <translation>Die Kanäle von {name} sind {names}, die von {name2} sind {names2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>Choose rasters with the same bands in the same order.</source>
      <translation>Wählen Sie Raster mit denselben Kanälen in derselben Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>{n} of {count} rasters has another CRS or GSD: resampled to that of the others, {crs} and {gsd:g} m.</source>
      <translation>{n} von {count} Rastern hat ein anderes KBS oder eine andere GSD: auf die der anderen abgetastet, {crs} und {gsd:g} m.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>{n} of {count} rasters have another CRS or GSD: resampled to that of the others, {crs} and {gsd:g} m.</source>
      <translation>{n} von {count} Rastern haben ein anderes KBS oder eine andere GSD: auf die der anderen abgetastet, {crs} und {gsd:g} m.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>{name} lies elsewhere: it doesn't touch {name2}.</source>
      <translation>{name} liegt anderswo: es berührt {name2} nicht.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>Choose rasters of one place; check their CRS.</source>
      <translation>Wählen Sie Raster eines Ortes; prüfen Sie ihr KBS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/windows.py" />
      <source>{name} is {value}, but a time token of this encoder covers {tubelet} frames.</source>
      <translation>{name} ist {value}, aber ein Zeit-Token dieses Encoders umfasst {tubelet} Bilder.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/windows.py" />
      <source>Choose a multiple of {tubelet}, such as 16.</source>
      <translation>Wählen Sie ein Vielfaches von {tubelet}, etwa 16.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/crops.py" />
      <source>The rasters have no ground to learn from: they are all nodata or a single value.</source>
      <translation>Die Raster enthalten nichts zum Lernen: sie bestehen nur aus Leerwerten oder einem einzigen Wert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/crops.py" />
      <source>Check their nodata.</source>
      <translation>Prüfen Sie ihre Leerwerte.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/data.py" />
      <source>There are no rasters: INPUTS and FOLDER are empty.</source>
      <translation>Es gibt keine Raster: INPUTS und FOLDER sind leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/data.py" />
      <source>Choose rasters to learn from.</source>
      <translation>Wählen Sie Raster, von denen gelernt wird.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/data.py" />
      <source>{name} has {count} bands of {dtype}, but {name2} {count2} of {dtype2}.</source>
      <translation>{name} hat {count} Kanäle mit {dtype}, aber {name2} {count2} mit {dtype2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/data.py" />
      <source>Choose rasters with the same bands, or name those that all have with BANDS.</source>
      <translation>Wählen Sie Raster mit denselben Kanälen oder nennen Sie mit BANDS die, welche alle haben.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/data.py" />
      <source>Files with these endings are looked for: {raster_suffixes}.</source>
      <translation>Gesucht werden Dateien mit diesen Endungen: {raster_suffixes}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>The rasters hold {n} tile of {side} px, too few for SIZE {size}, which needs {min_crops}.</source>
      <translation>Die Raster enthalten {n} Kachel von {side} px, zu wenig für SIZE {size}, wofür {min_crops} nötig sind.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>The rasters hold {n} tiles of {side} px, too few for SIZE {size}, which needs {min_crops}.</source>
      <translation>Die Raster enthalten {n} Kacheln von {side} px, zu wenige für SIZE {size}, wofür {min_crops} nötig sind.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>Give more or larger rasters, a smaller TILE_SIZE, or SIZE pico.</source>
      <translation>Geben Sie mehr oder größere Raster an, eine kleinere TILE_SIZE oder SIZE pico.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>Trained for {n:,} step. Use it as ENCODER {id} in '{part}'.</source>
      <translation>{n:,} Schritt trainiert. Verwenden Sie ihn als ENCODER {id} in '{part}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>Trained for {n:,} steps. Use it as ENCODER {id} in '{part}'.</source>
      <translation>{n:,} Schritte trainiert. Verwenden Sie ihn als ENCODER {id} in '{part}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>Encode stack</source>
      <translation>Rasterstapel kodieren</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>Encode raster</source>
      <translation>Raster kodieren</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>{steps} of {crops} crops of {side} px, seed {seed}</source>
      <translation>{steps} mit {crops} Ausschnitten von {side} px, Startwert {seed}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>{n:,} step</source>
      <translation>{n:,} Schritt</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>{n:,} steps</source>
      <translation>{n:,} Schritte</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>{size}: {numbers:,} numbers, {bands} bands of embedding</source>
      <translation>{size}: {numbers:,} Zahlen, {bands} Kanäle des Embeddings</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>as planned</source>
      <translation>wie geplant</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>by the user, at step {step}</source>
      <translation>vom Benutzer, bei Schritt {step}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>encoder</source>
      <translation>Encoder</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>scaling</source>
      <translation>Skalierung</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>ended</source>
      <translation>beendet</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>Training of {encoder}</source>
      <translation>Training von {encoder}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>{part} at step {step:,}.</source>
      <translation>{part} bei Schritt {step:,}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>Resuming</source>
      <translation>Fortsetzung</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>Starting</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>Stopped at step {step:,}: the encoder is kept as it was then.</source>
      <translation>Bei Schritt {step:,} angehalten: der Encoder bleibt, wie er da war.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>step {step}, loss {loss:.4f}, deviation {deviation:.3f}, rank {rank:.1f}, {rate:.0f} images/s, {left:.0f} s left</source>
      <translation>Schritt {step}, Verlust {loss:.4f}, Abweichung {deviation:.3f}, Rang {rank:.1f}, {rate:.0f} Bilder/s, noch {left:.0f} s</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>The features are collapsing: their effective rank is {rank:.1f}. More varied rasters or a larger batch may help.</source>
      <translation>Die Merkmale kollabieren: ihr effektiver Rang ist {rank:.1f}. Vielfältigere Raster oder ein größerer Batch können helfen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>The checkpoint {path} is damaged ({error}).</source>
      <translation>Der Checkpoint {path} ist beschädigt ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>Delete its folder to start over.</source>
      <translation>Löschen Sie seinen Ordner, um von vorn zu beginnen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>The checkpoint {path} comes from a training with other rasters or parameters.</source>
      <translation>Der Checkpoint {path} stammt aus einem Training mit anderen Rastern oder Parametern.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>Give the same ones, choose another OUTPUT_FOLDER, or delete its folder to start over.</source>
      <translation>Geben Sie dieselben an, wählen Sie einen anderen OUTPUT_FOLDER oder löschen Sie seinen Ordner, um von vorn zu beginnen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>One place of the rasters, then the principal components of its embeddings as colours, from the beginning to the end of the training.</source>
      <translation>Ein Ort der Raster, dann die Hauptkomponenten seiner Embeddings als Farben, vom Beginn bis zum Ende des Trainings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>A loss that falls while deviation and rank stay well above zero is what you want to see. A rank near 1 means that the features have collapsed: all places look alike.</source>
      <translation>Gut ist ein Verlust, der fällt, während Streuung und Rang deutlich über null bleiben. Ein Rang nahe 1 heißt, dass die Merkmale zusammengefallen sind: alle Orte sehen gleich aus.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>deviation of features</source>
      <translation>Streuung der Merkmale</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>effective rank</source>
      <translation>effektiver Rang</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>images/s</source>
      <translation>Bilder/s</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/codes.py" />
      <source>{name} (unchanged)</source>
      <translation>{name} (unverändert)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/codes.py" />
      <source>There are more than {most:,} different pairs of classes, more than a raster of codes holds.</source>
      <translation>Es gibt mehr als {most:,} verschiedene Klassenpaare, mehr, als ein Raster von Codes fasst.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/codes.py" />
      <source>Use class rasters with fewer classes, such as of a centroid book with fewer clusters.</source>
      <translation>Verwenden Sie Klassenraster mit weniger Klassen, etwa eines Zentroidbuches mit weniger Clustern.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/codes.py" />
      <source>No cell has a class at both dates.</source>
      <translation>Keine Zelle hat an beiden Terminen eine Klasse.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/codes.py" />
      <source>Check that both show the same place, and what is masked.</source>
      <translation>Prüfen Sie, ob beide denselben Ort zeigen und was maskiert ist.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/codes.py" />
      <source>The legend has the {shown:,} largest of {all:,} transitions, the others are not drawn; OUTPUT_TABLE has all.</source>
      <translation>Die Legende hat die {shown:,} größten von {all:,} Übergängen, die anderen werden nicht gezeichnet; OUTPUT_TABLE hat alle.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/flows.py" />
      <source>lost by</source>
      <translation>verloren von</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/flows.py" />
      <source>gained by</source>
      <translation>gewonnen von</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>One class raster reaches beyond the other: {height:,} x {width:,} cells are in both.</source>
      <translation>Ein Klassenraster reicht über das andere hinaus: {height:,} x {width:,} Zellen sind in beiden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>BOOK is for a stack of embeddings; {path} holds classes already.</source>
      <translation>BOOK ist für einen Stapel von Embeddings; {path} enthält schon Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>Leave BOOK empty, or choose the stack of embeddings.</source>
      <translation>Lassen Sie BOOK leer oder wählen Sie den Stapel von Embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>classes of date {number}</source>
      <translation>Klassen von Termin {number}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>The stack has one date, {date}; transitions need two.</source>
      <translation>Der Stapel hat einen Termin, {date}; Übergänge brauchen zwei.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>Encode a stack of more dates.</source>
      <translation>Kodieren Sie einen Stapel mit mehr Terminen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>START, {start}, is later than END, {end}.</source>
      <translation>START, {start}, liegt nach END, {end}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>START and END are the same date of the stack: {date}.</source>
      <translation>START und END sind derselbe Termin des Stapels: {date}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>The stack goes from {first} to {last}: choose dates further apart.</source>
      <translation>Der Stapel reicht von {first} bis {last}: wählen Sie weiter auseinanderliegende Termine.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>The stack has no date {asked}: {name} is the nearest, {date}.</source>
      <translation>Der Stapel hat keinen Termin {asked}: {name} ist der nächste, {date}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>'{text}' in {name} is not a date.</source>
      <translation>'{text}' in {name} ist kein Datum.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>Write it as 2018-07-03, 2018-07 or 2018.</source>
      <translation>Schreiben Sie es als 2018-07-03, 2018-07 oder 2018.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>Transitions, {before} → {after}</source>
      <translation>Übergänge, {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>What changed into what</source>
      <translation>Was wurde wozu</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>Matrix, {unit}</source>
      <translation>Matrix, {unit}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>How much could be errors of the maps</source>
      <translation>Wie viel davon Fehler der Karten sein könnten</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>{n:,} kind of transition</source>
      <translation>{n:,} Art von Übergang</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>{n:,} kinds of transitions</source>
      <translation>{n:,} Arten von Übergängen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>{changed} of {whole} {unit} changed ({share:.1%}), in {kinds}. Only places with a class at both dates count.</source>
      <translation>{changed} von {whole} {unit} haben sich verändert ({share:.1%}), in {kinds}. Nur Orte mit einer Klasse an beiden Terminen zählen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>Nothing changed.</source>
      <translation>Nichts hat sich verändert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>from → to</source>
      <translation>von → nach</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>share of the whole</source>
      <translation>Anteil am Ganzen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>Largest transitions</source>
      <translation>Größte Übergänge</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>from \ to</source>
      <translation>von \ nach</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>sum, {date}</source>
      <translation>Summe, {date}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>more or less than before</source>
      <translation>mehr oder weniger als zuvor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>Rows: {before}. Columns: {after}. Bold, on the diagonal: what kept its class.</source>
      <translation>Zeilen: {before}. Spalten: {after}. Fett, auf der Diagonalen: was seine Klasse behielt.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>{n} smaller classes are joined; what went from one of them to another is bold too.</source>
      <translation>{n} kleinere Klassen sind zusammengefasst; was von einer von ihnen zu einer anderen ging, ist ebenfalls fett.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>A map is never all right, and a cell that is wrong at one date looks like change. Where nothing changes at all, two maps that are right on shares p1 and p2 of the area still differ on up to 1 - p1 · p2 of it, if their errors lie independently of each other. Errors that both maps make in the same places, as two maps by one classifier or book often do, cancel out: then it is less.</source>
      <translation>Keine Karte ist ganz richtig, und eine Zelle, die an einem Termin falsch ist, sieht wie eine Veränderung aus. Auch wo sich gar nichts verändert, unterscheiden sich zwei Karten, die auf den Anteilen p1 und p2 der Fläche richtig sind, auf bis zu 1 - p1 · p2 davon, wenn ihre Fehler unabhängig voneinander liegen. Fehler, die beide Karten an denselben Orten machen, wie oft bei zwei Karten eines Klassifikators oder Buches, heben sich auf: dann ist es weniger.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>These maps don't say how accurate they are. If both were as accurate as this:</source>
      <translation>Diese Karten sagen nicht, wie genau sie sind. Wären beide so genau:</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>of the {share:.1%} mapped</source>
      <translation>von den kartierten {share:.1%}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>accuracy of each</source>
      <translation>Genauigkeit jeder Karte</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>change by errors alone, at most</source>
      <translation>Veränderung allein durch Fehler, höchstens</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>For areas of change with confidence intervals, check a random sample of places per transition:</source>
      <translation>Für Flächen der Veränderung mit Konfidenzintervallen prüfen Sie eine Zufallsstichprobe von Orten je Übergang:</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>Olofsson et al. 2014, good practices</source>
      <translation>Olofsson et al. 2014, gute Praxis</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>all of it</source>
      <translation>alles</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>As their classifiers were tested, these maps are right on {one:.1%} and {other:.1%} of the area: up to {chance:.1%} of it could look changed by errors alone. They show {changed:.1%}: all of it could be errors. Single transitions may still be real where they form whole places.</source>
      <translation>Nach den Tests ihrer Klassifikatoren sind diese Karten auf {one:.1%} und {other:.1%} der Fläche richtig: bis zu {chance:.1%} davon könnten allein durch Fehler verändert aussehen. Sie zeigen {changed:.1%}: alles davon könnten Fehler sein. Einzelne Übergänge können trotzdem echt sein, wo sie ganze Orte bilden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>As their classifiers were tested, these maps are right on {one:.1%} and {other:.1%} of the area: up to {chance:.1%} of it could look changed by errors alone. They show {changed:.1%}: errors could be up to {share:.0%} of that; at least {certain:.1%} did change.</source>
      <translation>Nach den Tests ihrer Klassifikatoren sind diese Karten auf {one:.1%} und {other:.1%} der Fläche richtig: bis zu {chance:.1%} davon könnten allein durch Fehler verändert aussehen. Sie zeigen {changed:.1%}: Fehler könnten bis zu {share:.0%} davon sein; mindestens {certain:.1%} haben sich wirklich verändert.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>Encode both dates with the same TARGET_GSD, TARGET_CRS and EXTENT, or bring both to one grid with 'Resample to a target GSD' and RESAMPLING nearest.</source>
      <translation>Kodieren Sie beide Termine mit denselben TARGET_GSD, TARGET_CRS und EXTENT oder bringen Sie beide mit 'Auf Ziel-Bodenauflösung (GSD) abtasten' und RESAMPLING nearest auf ein Gitter.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>Classify both dates with the same classifier, or apply one centroid book to both.</source>
      <translation>Klassifizieren Sie beide Termine mit demselben Klassifikator oder wenden Sie ein Zentroidbuch auf beide an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>The class rasters don't overlap: {one}; {other}.</source>
      <translation>Die Klassenraster überlappen sich nicht: {one}; {other}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>Choose two of the same place.</source>
      <translation>Wählen Sie zwei vom selben Ort.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>{before} holds {product}, {after} holds {product2}: their numbers are not the same classes.</source>
      <translation>{before} enthält {product}, {after} enthält {product2}: ihre Nummern sind nicht dieselben Klassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>{before} and {after} were made with different centroid books: class 1 of one is not class 1 of the other.</source>
      <translation>{before} und {after} wurden mit verschiedenen Zentroidbüchern erstellt: Klasse 1 des einen ist nicht Klasse 1 des anderen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>Class {code} is '{name}' in {before}, but '{name2}' in {after}.</source>
      <translation>Klasse {code} ist '{name}' in {before}, aber '{name2}' in {after}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>The class rasters have different coordinate reference systems: {one}; {other}.</source>
      <translation>Die Klassenraster haben verschiedene Koordinatenbezugssysteme: {one}; {other}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>The class rasters lie on different grids: {one}; {other}.</source>
      <translation>Die Klassenraster liegen auf verschiedenen Gittern: {one}; {other}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>{name} has {width} x {height} cells of {x:.6g} x {y:.6g} from {left:.12g}, {top:.12g} in {crs}</source>
      <translation>{name} hat {width} x {height} Zellen von {x:.6g} x {y:.6g} ab {left:.12g}, {top:.12g} in {crs}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>no CRS</source>
      <translation>kein KBS</translation>
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
      <translation>Bitte melden Sie es mit dem Protokoll und der Ausgabe von 'python -m geoenc_qgis diagnostics'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/classes.py" />
      <source>BOOK has {count:,} classes: more than {most:,} columns of shares.</source>
      <translation>BOOK hat {count:,} Klassen: mehr als {most:,} Spalten mit Anteilen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/classes.py" />
      <source>Fit a book with fewer CLUSTERS.</source>
      <translation>Passen Sie ein Buch mit weniger CLUSTERS an.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/classes.py" />
      <source>The classifier was trained on a stack: it needs the course of time, not one vector.</source>
      <translation>Der Klassifikator wurde mit einem Stapel trainiert: er braucht den zeitlichen Verlauf, nicht einen Vektor.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/classes.py" />
      <source>Train one from a TABLE of 'Embeddings of zones'.</source>
      <translation>Trainieren Sie einen mit einer TABLE aus 'Embeddings von Zonen'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/given.py" />
      <source>{name} holds no polygons, but: {kinds}.</source>
      <translation>{name} enthält keine Polygone, sondern: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/given.py" />
      <source>ZONES are polygons, such as parcels: draw buffers around points and lines first.</source>
      <translation>ZONES sind Polygone, etwa Flurstücke: ziehen Sie zuerst Puffer um Punkte und Linien.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/given.py" />
      <source>{n} of {count:,} zones is no polygon: left out.</source>
      <translation>{n} von {count:,} Zonen ist kein Polygon: weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/given.py" />
      <source>{n:,} of {count:,} zones are no polygons: left out.</source>
      <translation>{n:,} von {count:,} Zonen sind keine Polygone: weggelassen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n} of {count:,} zones lies on no valid cell: it is kept without a vector.</source>
      <translation>{n} von {count:,} Zonen liegt auf keiner gültigen Zelle: sie bleibt ohne Vektor erhalten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n:,} of {count:,} zones lie on no valid cell: they are kept without a vector.</source>
      <translation>{n:,} von {count:,} Zonen liegen auf keiner gültigen Zelle: sie bleiben ohne Vektor erhalten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n} of {count:,} zones is smaller than a cell: it takes the cell it lies on (field small).</source>
      <translation>{n} von {count:,} Zonen ist kleiner als eine Zelle: sie nimmt die Zelle, auf der sie liegt (Feld small).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n:,} of {count:,} zones are smaller than a cell: they take the cells they lie on (field small).</source>
      <translation>{n:,} von {count:,} Zonen sind kleiner als eine Zelle: sie nehmen die Zellen, auf denen sie liegen (Feld small).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n} zone has a vector</source>
      <translation>{n} Zone hat einen Vektor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n:,} zones have a vector</source>
      <translation>{n:,} Zonen haben einen Vektor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n} of them is partly beside valid cells (field coverage)</source>
      <translation>{n} von ihnen liegt zum Teil neben gültigen Zellen (Feld coverage)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n:,} of them are partly beside valid cells (field coverage)</source>
      <translation>{n:,} von ihnen liegen zum Teil neben gültigen Zellen (Feld coverage)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/summary.py" />
      <source>Some zones overlap: each has the mean of all its own cells.</source>
      <translation>Manche Zonen überlappen sich: jede hat den Mittelwert all ihrer eigenen Zellen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/summary.py" />
      <source>{n} zone is too large to keep its cells: its blocks are read again for its typical cell.</source>
      <translation>{n} Zone ist zu groß, um ihre Zellen zu behalten: für ihre typische Zelle werden ihre Blöcke erneut gelesen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/summary.py" />
      <source>{n:,} zones are too large to keep their cells: their blocks are read again for their typical cells.</source>
      <translation>{n:,} Zonen sind zu groß, um ihre Zellen zu behalten: für ihre typischen Zellen werden ihre Blöcke erneut gelesen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/table.py" />
      <source>The zones have fields of the same names as the results, which are therefore called {names}.</source>
      <translation>Die Zonen haben Felder mit denselben Namen wie die Ergebnisse; diese heißen daher {names}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/table.py" />
      <source>The fields of the zones can't be written as GeoParquet: {error}.</source>
      <translation>Die Felder der Zonen lassen sich nicht als GeoParquet schreiben: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/table.py" />
      <source>Leave out the field that is named.</source>
      <translation>Lassen Sie das genannte Feld weg.</translation>
    </message>
  </context>
</TS>
