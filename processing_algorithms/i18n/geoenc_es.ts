<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>GeoEnc</name>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Start here</source>
      <translation>Empiece aquí</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Prepare</source>
      <translation>Preparar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encode</source>
      <translation>Codificar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Look</source>
      <translation>Ver</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Geocentroids</source>
      <translation>Geocentroides</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encoders</source>
      <translation>Codificadores</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Image to maps</source>
      <translation>De imagen a mapas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>start first begin all embeddings encode rgb colours pca classes kmeans k-means unsupervised segmentation map</source>
      <translation>empezar inicio primero comenzar todo embeddings codificar rgb colores pca clases kmeans k-medias no supervisado segmentación mapa</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes four maps of an image, without any labels: the place to begin. The image is encoded (each small patch of ground becomes a list of numbers that says what it looks like), and the numbers become maps.</source>
      <translation>Crea cuatro mapas de una imagen, sin ninguna etiqueta: el lugar por donde empezar. La imagen se codifica (cada pequeño parche de terreno se convierte en una lista de números que dice qué aspecto tiene) y los números se convierten en mapas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cell size: pixels of a cell's side. Empty: the finest cells that cost the encoder no further pass over the image, of 4 pixels at least: 4 for 'geoenc-conv' and 'rcf', the patch (14 or 16 pixels) for others. Finer cells make larger files: half the size, four times as many cells. Classes: how many kinds of ground are looked for; 0 takes the book that comes with the encoder, whose classes and colours are the same in every image, where there is one for cells of this size. Target GSD: metres per pixel of what the encoder sees.</source>
      <translation>Tamaño de celda: píxeles del lado de una celda. Vacío: las celdas más finas que no le cuestan al codificador otra pasada por la imagen, de 4 píxeles como mínimo: 4 para 'geoenc-conv' y 'rcf', el parche (14 o 16 píxeles) para los demás. Las celdas más finas dan archivos más grandes: la mitad del tamaño, cuatro veces más celdas. Clases: cuántos tipos de terreno se buscan; 0 toma el libro que viene con el codificador, cuyas clases y colores son los mismos en todas las imágenes, si lo hay para celdas de este tamaño. GSD objetivo: metros por píxel de lo que ve el codificador.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a folder with the embeddings (embeddings.tif), the same as colours (rgb.tif: what looks alike has like colours), their first three principal components (pca.tif) and classes with a legend (classes.tif); also the centroid book and the colour model, by which other images get the same classes and colours. If you named the folder, an encoding that was interrupted resumes where it stopped when it is started again with the same values.</source>
      <translation>Resultado: una carpeta con los embeddings (embeddings.tif), los mismos como colores (rgb.tif: lo que se parece tiene colores parecidos), sus tres primeras componentes principales (pca.tif) y clases con leyenda (classes.tif); también el libro de centroides y el modelo de color, con los que otras imágenes reciben las mismas clases y colores. Si usted nombró la carpeta, una codificación interrumpida continúa donde se detuvo cuando se inicia de nuevo con los mismos valores.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: an aerial photograph of 0.15 m, Target GSD 0.3, 12 classes.</source>
      <translation>Ejemplo: una fotografía aérea de 0,15 m, GSD objetivo 0.3, 12 clases.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Raster</source>
      <translation>Ráster</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An image: drone, aerial, satellite or radar; any raster that QGIS opens as a file.</source>
      <translation>Una imagen: dron, aérea, satélite o radar; cualquier ráster que QGIS abra como archivo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Band numbers in the order the encoder takes them, such as 4;3;2. Empty: red, green and blue; a single band is repeated.</source>
      <translation>Números de banda en el orden en que los toma el codificador, como 4;3;2. Vacío: rojo, verde y azul; una banda única se repite.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encoder</source>
      <translation>Codificador</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The model that looks at the pixels. 'geoenc-conv' (red, green, blue) and 'rcf' (any bands) need no download; 'Import encoder' adds others, 'List encoders' describes each one.</source>
      <translation>El modelo que mira los píxeles. 'geoenc-conv' (rojo, verde, azul) y 'rcf' (cualquier banda) no necesitan descarga; 'Importar codificador' añade otros, 'Listar codificadores' describe cada uno.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Target GSD [metres per pixel]</source>
      <translation>GSD objetivo [metros por píxel]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Ground sampling distance: how many metres a pixel covers after resampling. Empty: the raster's own. Use the one the encoder was trained for, and the same for all rasters that are to be compared.</source>
      <translation>Distancia de muestreo en el terreno (GSD): cuántos metros cubre un píxel tras el remuestreo. Vacío: la del propio ráster. Use aquella para la que se entrenó el codificador, y la misma para todos los rásteres que se vayan a comparar.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The part of the raster to process. Empty: the whole raster.</source>
      <translation>La parte del ráster que se procesa. Vacío: todo el ráster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cell size [pixels]</source>
      <translation>Tamaño de celda [píxeles]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Pixels of a cell's side. Empty: the finest that cost nothing, 4 for 'geoenc-conv' and 'rcf', else the patch.</source>
      <translation>Píxeles del lado de una celda. Vacío: las más finas que no cuestan nada, 4 para 'geoenc-conv' y 'rcf'; si no, el parche.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many classes of ground. 0: those of the encoder's own book for cells of this size.</source>
      <translation>Cuántas clases de terreno. 0: las del libro propio del codificador para celdas de este tamaño.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Maps</source>
      <translation>Mapas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for the maps: embeddings.tif, rgb.tif, pca.tif, classes.tif. Empty: a temporary one.</source>
      <translation>Una carpeta para los mapas: embeddings.tif, rgb.tif, pca.tif, classes.tif. Vacío: una temporal.</translation>
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
      <translation>Componentes principales</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book</source>
      <translation>Libro de centroides</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colour model</source>
      <translation>Modelo de color</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Adopt embeddings (AlphaEarth, TESSERA, …)</source>
      <translation>Adoptar embeddings (AlphaEarth, TESSERA, …)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>alphaearth aef satellite embedding google tessera geotessera olmoearth ready product foundation int8 decode import dequantise zarr npy</source>
      <translation>alphaearth aef satélite embedding google tessera geotessera olmoearth listo producto fundacional int8 decodificar importar zarr npy</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes ready embedding products, such as AlphaEarth and TESSERA, fit for all other algorithms: colours, centroids, similarity, change, classifiers, exports. The numbers stay as they are; what they are and how they are read is written beside them. Nothing is fetched from the network.</source>
      <translation>Prepara productos de embeddings ya hechos, como AlphaEarth y TESSERA, para todos los demás algoritmos: colores, centroides, similitud, cambio, clasificadores, exportaciones. Los números se quedan como están; qué son y cómo se leen se escribe junto a ellos. No se obtiene nada de la red.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Raster: an AlphaEarth GeoTIFF (64 bands of bytes), OlmoEarth, TESSERA as a GeoTIFF of floats, or anybody's raster of floats with a name. 'auto' recognises the first three. An AlphaEarth raster that somebody has divided linearly is recognised by the lengths of its vectors, and read as the product means it.</source>
      <translation>Ráster: un GeoTIFF de AlphaEarth (64 bandas de bytes), OlmoEarth, TESSERA como GeoTIFF de números reales, o un ráster de números reales de cualquiera, con un nombre. 'auto' reconoce los tres primeros. Un ráster de AlphaEarth que alguien haya dividido linealmente se reconoce por las longitudes de sus vectores y se lee como el producto lo define.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>File, Scales, Land mask: a TESSERA tile as it is published (.npy). Folder: a product in Zarr v3. Rasters and Dates: a raster a year; they become a stack for 'Stack change', 'Animate', 'Key dates', 'Stack classes'.</source>
      <translation>Archivo, Escalas, Máscara de tierra: una tesela de TESSERA tal como se publica (.npy). Carpeta: un producto en Zarr v3. Rásteres y Fechas: un ráster por año; forman una pila para 'Cambio en la pila', 'Animar pila', 'Fechas clave', 'Clases de la pila'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: for a name that ends with .vrt a reference, made at once, that copies nothing; for .tif a copy with the northernmost row first. Rasters of different products or versions are refused together everywhere.</source>
      <translation>Resultado: con un nombre que termina en .vrt, una referencia, que se crea al instante y no copia nada; con .tif, una copia con la fila más septentrional primero. Los rásteres de distintos productos o versiones se rechazan juntos en todas partes.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings in a raster that QGIS opens.</source>
      <translation>Embeddings en un ráster que QGIS abre.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters of several dates</source>
      <translation>Rásteres de varias fechas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One a date, of one place, for a stack.</source>
      <translation>Uno por fecha, de un mismo lugar, para una pila.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>File (.npy)</source>
      <translation>Archivo (.npy)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The numbers of a TESSERA tile; with Scales and Land mask.</source>
      <translation>Los números de una tesela de TESSERA; con Escalas y Máscara de tierra.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>NumPy (*.npy)</source>
      <translation>NumPy (*.npy)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folder (Zarr v3)</source>
      <translation>Carpeta (Zarr v3)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The group of a Zarr store that holds 'embeddings', such as utm33.</source>
      <translation>El grupo de un almacén Zarr que contiene 'embeddings', como utm33.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scales (.npy)</source>
      <translation>Escalas (.npy)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The file that belongs to it: the same name with '_scales'.</source>
      <translation>El archivo que le corresponde: el mismo nombre con '_scales'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Land mask</source>
      <translation>Máscara de tierra</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The GeoTIFF of the same tile, which says where it lies.</source>
      <translation>El GeoTIFF de la misma tesela, que dice dónde está.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates</source>
      <translation>Fechas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto: from names, tags, or folders such as 2023; a pattern of the file names, such as *_%Y*; or ISO dates in the order of the rasters, with commas.</source>
      <translation>auto: de los nombres, las etiquetas de metadatos o carpetas como 2023; un patrón de los nombres de archivo, como *_%Y*; o fechas ISO en el orden de los rásteres, separadas por comas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Product</source>
      <translation>Producto</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto: by bands, names, type of numbers and lengths of the vectors. other: floats of your own, with Name.</source>
      <translation>auto: por las bandas, los nombres, el tipo de los números y las longitudes de los vectores. other: números reales propios, con Nombre.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Of embeddings of your own, with a version, such as mymodel-v2: rasters of one name are taken for one product.</source>
      <translation>De embeddings propios, con una versión, como mymodel-v2: los rásteres de un mismo nombre se toman por un mismo producto.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The embedding raster: .vrt copies nothing, .tif copies the numbers.</source>
      <translation>El ráster de embeddings: .vrt no copia nada, .tif copia los números.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack</source>
      <translation>Pila</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For several dates: a folder for stack.json.</source>
      <translation>Para varias fechas: una carpeta para stack.json.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json</source>
      <translation>stack.json</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Resample to a target GSD</source>
      <translation>Remuestrear a un GSD objetivo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>resolution pixel size warp reproject align grid downsample upsample geotiff cog gsd metres</source>
      <translation>resolución tamaño de píxel reproyectar alinear cuadrícula remuestreo reducir aumentar geotiff cog gsd metros</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Brings a raster to a ground sampling distance (GSD) in metres, whatever the unit of its coordinate system, on a grid that is the same for every raster: two scenes of one place then line up pixel for pixel.</source>
      <translation>Lleva un ráster a una distancia de muestreo en el terreno (GSD) en metros, sea cual sea la unidad de su sistema de coordenadas, en una cuadrícula que es la misma para todos los rásteres: así dos escenas de un lugar coinciden píxel a píxel.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>'Encode raster' does this by itself. Use this algorithm to see what the encoder will see, or to bring several rasters onto one grid.</source>
      <translation>'Codificar ráster' lo hace por sí solo. Use este algoritmo para ver lo que verá el codificador, o para llevar varios rásteres a una misma cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Target GSD: metres per pixel of the result; empty keeps the raster's own. Resampling: 'auto' averages when pixels become coarser, so that fine texture does not turn into noise.</source>
      <translation>GSD objetivo: metros por píxel del resultado; vacío conserva el del propio ráster. Remuestreo: 'auto' promedia cuando los píxeles se hacen más gruesos, para que la textura fina no se convierta en ruido.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a GeoTIFF with the same bands, data type and nodata.</source>
      <translation>Resultado: un GeoTIFF con las mismas bandas, tipo de datos y valor sin datos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a drone image of 0.031 m with Target GSD 0.3 becomes a raster for an encoder trained on aerial photographs.</source>
      <translation>Ejemplo: una imagen de dron de 0,031 m con GSD objetivo 0.3 se convierte en un ráster para un codificador entrenado con fotografías aéreas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Any raster that QGIS opens as a file.</source>
      <translation>Cualquier ráster que QGIS abra como archivo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Target CRS</source>
      <translation>SRC objetivo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Projected coordinate system of the result. Empty: the raster's own, or its UTM zone when it is in degrees.</source>
      <translation>Sistema de coordenadas proyectado del resultado. Vacío: el del propio ráster, o su zona UTM cuando está en grados.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Resampling</source>
      <translation>Remuestreo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>'auto' averages when pixels become more than 1.5 times coarser and is cubic otherwise. 'nearest' is for class rasters only.</source>
      <translation>'auto' promedia cuando los píxeles se hacen más de 1.5 veces más gruesos, y si no es cúbico. 'nearest' es solo para rásteres de clases.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Compression</source>
      <translation>Compresión</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How the GeoTIFF is compressed. 'jpeg' loses detail that encoders see.</source>
      <translation>Cómo se comprime el GeoTIFF. 'jpeg' pierde detalle que los codificadores ven.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Resampled raster</source>
      <translation>Ráster remuestreado</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The GeoTIFF to write.</source>
      <translation>El GeoTIFF que se escribe.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings of zones (polygons)</source>
      <translation>Embeddings de zonas (polígonos)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>zonal statistics mean polygon parcels fields cadastre stands districts segments objects object-based obia geobia geoparquet aggregate area weighted vector per feature</source>
      <translation>estadísticas zonales media polígono parcelas campos catastro rodales distritos segmentos objetos basado en objetos obia geobia geoparquet agregar área ponderado vector por objeto</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Gives each polygon one embedding, the mean of the cells in it: of parcels, stands, districts or segments. A cell that lies in part within a polygon counts by that part, exactly.</source>
      <translation>Da a cada polígono un embedding, la media de las celdas que contiene: de parcelas, rodales, distritos o segmentos. Una celda que está en parte dentro de un polígono cuenta por esa parte, exactamente.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings: one or more rasters of one encoder; a polygon that lies on several is put together, and where rasters overlap the first one given that has a valid cell counts. Or a stack: then each polygon has a row per date, with the field date.</source>
      <translation>Embeddings: uno o más rásteres de un mismo codificador; un polígono que está sobre varios se compone de todos, y donde los rásteres se solapan cuenta el primero indicado que tenga una celda válida. O una pila: entonces cada polígono tiene una fila por fecha, con el campo date.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book or classifier: a book gives each polygon the shares of its classes; a classifier, such as one trained from the Table of other polygons, its class and probability.</source>
      <translation>Libro de centroides o clasificador: un libro da a cada polígono las proporciones de sus clases; un clasificador, como uno entrenado con la Tabla de otros polígonos, su clase y probabilidad.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: the polygons with their own fields and: cells, how many valid ones count; coverage, the share of the area under them; spread, how unlike they are: the mean cosine distance to the polygon's embedding, 0 where all are alike; medoid_x and medoid_y, the middle of the cell most like it; small, for polygons smaller than a cell, which have the embedding of the cell they lie on. Polygons on no valid cell are kept without an embedding. The table has the embeddings too, as GeoParquet: 'Train classifier', 'Train regressor', 'Fit geocentroids' and 'Find places' take it in place of rasters.</source>
      <translation>Resultado: los polígonos con sus propios campos y: cells, cuántas celdas válidas cuentan; coverage, la proporción del área bajo ellas; spread, cuánto difieren: la distancia media del coseno al embedding del polígono, 0 donde todas son iguales; medoid_x y medoid_y, el centro de la celda que más se le parece; small, para polígonos menores que una celda, que tienen el embedding de la celda en la que están. Los polígonos sin ninguna celda válida se conservan sin embedding. La tabla contiene también los embeddings, como GeoParquet: 'Entrenar clasificador', 'Entrenar regresor', 'Ajustar geocentroides' y 'Buscar lugares' la toman en lugar de rásteres.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the parcels of a cadastre on AlphaEarth's embeddings, then 'Train classifier' with this table and the field crop.</source>
      <translation>Ejemplo: las parcelas de un catastro sobre los embeddings de AlphaEarth; luego 'Entrenar clasificador' con esta tabla y el campo crop.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings (or a stack)</source>
      <translation>Embeddings (o una pila)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding rasters of one encoder. Give these or a stack.</source>
      <translation>Rásteres de embeddings de un mismo codificador. Indique estos o una pila.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of encoded dates: each zone has a row per date. Give this or embedding rasters.</source>
      <translation>stack.json de fechas codificadas: cada zona tiene una fila por fecha. Indique esto o rásteres de embeddings.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack (*.json)</source>
      <translation>Pila (*.json)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Zones</source>
      <translation>Zonas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Polygons, such as parcels; they keep their fields.</source>
      <translation>Polígonos, como parcelas; conservan sus campos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book or classifier</source>
      <translation>Libro de centroides o clasificador</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A book from 'Fit geocentroids' adds the shares of its classes; a classifier from 'Train classifier' the class of each zone's embedding, and its probability.</source>
      <translation>Un libro de 'Ajustar geocentroides' añade las proporciones de sus clases; un clasificador de 'Entrenar clasificador', la clase del embedding de cada zona y su probabilidad.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Book or classifier (*.safetensors *.npy *.geoenc)</source>
      <translation>Libro o clasificador (*.safetensors *.npy *.geoenc)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The polygons with what is known of them, without the embeddings.</source>
      <translation>Los polígonos con lo que se sabe de ellos, sin los embeddings.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table with embeddings</source>
      <translation>Tabla con embeddings</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same with the embeddings, for programs and for TABLE.</source>
      <translation>Lo mismo con los embeddings, para programas y para TABLE.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GeoParquet (*.parquet)</source>
      <translation>GeoParquet (*.parquet)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encode collection (many scenes)</source>
      <translation>Codificar colección (muchas escenas)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>embedding many scenes batch folder mosaic vrt stac catalog collection region country tiles sheets</source>
      <translation>embedding muchas escenas lote carpeta mosaico vrt stac catálogo colección región país teselas hojas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encodes many scenes of a region, such as all Sentinel-2 scenes of a country or all sheets of an aerial survey, to one folder of embeddings that fit together: one lattice, one scaling, one mosaic.</source>
      <translation>Codifica muchas escenas de una región, como todas las escenas Sentinel-2 de un país o todas las hojas de un vuelo fotogramétrico, en una carpeta de embeddings que encajan entre sí: una retícula, un escalado, un mosaico.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scenes: as layers, a folder, or what a file lists: a STAC ItemCollection, the export of a STAC API, a catalog of files, or a mosaic (.vrt) whose files become the scenes. All need the same bands and data type. Values are scaled together, by a sample spread over the scenes; components and bytes are fitted once on all of them.</source>
      <translation>Escenas: como capas, una carpeta, o lo que enumera un archivo: una ItemCollection de STAC, la exportación de una API STAC, un catálogo de archivos, o un mosaico (.vrt) cuyos archivos pasan a ser las escenas. Todas necesitan las mismas bandas y el mismo tipo de datos. Los valores se escalan juntos, con una muestra repartida por las escenas; las componentes y los bytes se ajustan una sola vez con todas ellas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Order: where scenes overlap, 'margin' takes each cell from the scene whose edge or hole is farthest, 'newest' and 'oldest' go by date. What one scene lacks is taken from the next. Scenes of several UTM zones make one mosaic in Target CRS, else one mosaic per zone.</source>
      <translation>Orden: donde las escenas se solapan, 'margin' toma cada celda de la escena cuyo borde o hueco está más lejos; 'newest' y 'oldest' van por fecha. Lo que le falta a una escena se toma de la siguiente. Las escenas de varias zonas UTM forman un solo mosaico en el SRC objetivo; si no se indica, un mosaico por zona.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a folder with an embedding raster per scene, mosaic.vrt (nothing is resampled or stored twice) with its view in colours, collection.json (STAC), and scenes.csv, which lists what became of each scene. One that can't be read is listed there and the others are encoded. If you named the folder, the same run again does what is missing.</source>
      <translation>Resultado: una carpeta con un ráster de embeddings por escena, mosaic.vrt (nada se remuestrea ni se guarda dos veces) con su vista en colores, collection.json (STAC) y scenes.csv, que dice qué fue de cada escena. La que no se puede leer se anota ahí y las demás se codifican. Si usted nombró la carpeta, la misma ejecución hecha de nuevo completa lo que falta.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a folder of Sentinel-2 scenes, bands 3;2;1, Scaling reflectance, Target GSD 10.</source>
      <translation>Ejemplo: una carpeta de escenas Sentinel-2, bandas 3;2;1, Escalado reflectance, GSD objetivo 10.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scenes (or a folder, or a catalog)</source>
      <translation>Escenas (o una carpeta, o un catálogo)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters of one kind, any number.</source>
      <translation>Rásteres de un mismo tipo, en cualquier número.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folder of scenes</source>
      <translation>Carpeta de escenas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>All rasters in this folder.</source>
      <translation>Todos los rásteres de esta carpeta.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>STAC items or mosaic</source>
      <translation>Elementos STAC o mosaico</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A STAC ItemCollection, the export of a STAC API, or a catalog of files: a raster per item; or a VRT: each of its files is a scene.</source>
      <translation>Una ItemCollection de STAC, la exportación de una API STAC o un catálogo de archivos: un ráster por elemento; o un VRT: cada uno de sus archivos es una escena.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>STAC or VRT (*.json *.geojson *.vrt)</source>
      <translation>STAC o VRT (*.json *.geojson *.vrt)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Where scenes overlap</source>
      <translation>Donde las escenas se solapan</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>margin: the scene whose edge or hole is farthest. newest, oldest: by date, which all scenes must tell.</source>
      <translation>margin: la escena cuyo borde o hueco está más lejos. newest, oldest: por fecha, que todas las escenas deben indicar.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order of the scenes, with commas.</source>
      <translation>auto; un patrón de los nombres de archivo, como S2_L2A_%Y%m%d* (* es cualquier texto); o fechas ISO en el orden de las escenas, separadas por comas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Fit geocentroids': the mosaic's classes are written too.</source>
      <translation>De 'Ajustar geocentroides': se escriben también las clases del mosaico.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book (*.safetensors *.npy)</source>
      <translation>Libro de centroides (*.safetensors *.npy)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Fit colours' or 'Embedding RGB': the mosaic is written in its colours too.</source>
      <translation>De 'Ajustar colores' o 'RGB de embeddings': el mosaico se escribe también en sus colores.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GeoEnc colour model (*.safetensors)</source>
      <translation>Modelo de color de GeoEnc (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fetch from the network</source>
      <translation>Obtener de la red</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fetch network addresses that STAC items or rasters refer to. Off: such addresses are refused, and their servers named.</source>
      <translation>Obtiene direcciones de red a las que se refieren los elementos STAC o los rásteres. Desactivado: esas direcciones se rechazan y se nombran sus servidores.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For encoders that take any bands by their wavelengths (DOFA); others ignore it. 'auto' reads the raster's metadata, a STAC item beside it, or its bands' names (B02, VV, ...). landsat8 also covers Landsat 9.</source>
      <translation>Para codificadores que toman cualquier banda por su longitud de onda (DOFA); los demás no lo usan. 'auto' lee los metadatos del ráster, un elemento STAC junto a él, o los nombres de sus bandas (B02, VV, ...). landsat8 cubre también Landsat 9.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Wavelengths [micrometres]</source>
      <translation>Longitudes de onda [micrómetros]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One per band, in the order of Bands, such as 0.665;0.56;0.49. For such encoders, when the raster doesn't give them.</source>
      <translation>Una por banda, en el orden de Bandas, como 0.665;0.56;0.49. Para esos codificadores, cuando el ráster no las indica.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scaling</source>
      <translation>Escalado</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto: uint8 for 8-bit rasters, else percentile; for encoders that know the sensor, its scale. uint8: 0..255. reflectance: 0..3558 of values x 10000. percentile: 2 to 98 % of each band. minmax: the Scaling range. none: values as they are.</source>
      <translation>auto: uint8 para rásteres de 8 bits, si no percentile; para codificadores que conocen el sensor, su escala. uint8: 0..255. reflectance: 0..3558 de valores x 10000. percentile: del 2 al 98 % de cada banda. minmax: el Rango de escalado. none: los valores tal como están.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scaling range</source>
      <translation>Rango de escalado</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Lowest and highest value for scaling 'minmax', such as 0,3000.</source>
      <translation>Valor mínimo y máximo para el escalado 'minmax', como 0,3000.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scaling as in</source>
      <translation>Escalado como en</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster, colour model or centroid book whose scaling is used again, so that scenes are comparable.</source>
      <translation>Un ráster de embeddings, modelo de color o libro de centroides cuyo escalado se usa de nuevo, para que las escenas sean comparables.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Offset</source>
      <translation>Desplazamiento</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What is added to the stored numbers: -1000 for Sentinel-2 products since 2022 (processing baseline 04.00). Nodata stays. auto: what each raster's metadata or product name says; nothing where none does.</source>
      <translation>Lo que se suma a los números guardados: -1000 para productos de Sentinel-2 desde 2022 (línea base de procesamiento 04.00). Lo que no tiene datos se queda igual. auto: lo que digan los metadatos o el nombre de producto de cada ráster; nada si ninguno lo dice.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto, cpu, cuda, cuda:1 (the second GPU) or mps (Apple). 'auto' takes a GPU when there is one.</source>
      <translation>auto, cpu, cuda, cuda:1 (la segunda GPU) o mps (Apple). 'auto' toma una GPU cuando la hay.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Precision of the encoder's arithmetic. 'auto' takes bfloat16 where the processor or GPU is faster with it.</source>
      <translation>Precisión de los cálculos del codificador. 'auto' toma bfloat16 donde el procesador o la GPU son más rápidos con ella.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Batch size [tiles]</source>
      <translation>Tamaño de lote [teselas]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Tiles encoded together; 0 chooses by the device. Fewer need less memory.</source>
      <translation>Teselas que se codifican juntas; 0 elige según el dispositivo. Menos necesitan menos memoria.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Tile size [pixels]</source>
      <translation>Tamaño de tesela [píxeles]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What the encoder sees at once: 224, or 96x160 (height x width); whole multiples of its patch. Empty: the encoder's own.</source>
      <translation>Lo que el codificador ve de una vez: 224, o 96x160 (alto x ancho); múltiplos enteros de su parche. Vacío: el propio del codificador.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Pixels of a cell's side; empty: the encoder's patch. 8 and 4 cost geoenc-conv and rcf (16 px) next to nothing; other encoders run once for each cell of a patch: 4 times for half of it, 16 for a quarter.</source>
      <translation>Píxeles del lado de una celda; vacío: el parche del codificador. 8 y 4 no les cuestan casi nada a geoenc-conv y rcf (16 px); otros codificadores se ejecutan una vez por cada celda de un parche: 4 veces para la mitad, 16 para un cuarto.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Margin [patches]</source>
      <translation>Margen [parches]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Patches cut from each side of a tile because they saw too little of their surroundings. Empty: the encoder's.</source>
      <translation>Parches que se cortan de cada lado de una tesela porque vieron demasiado poco de su entorno. Vacío: el del codificador.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stored as</source>
      <translation>Guardado como</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>float16 halves the file; its error is far below what matters for maps. uint8 halves it again: a byte per number over each band's whole range; the log says what it costs.</source>
      <translation>float16 reduce el archivo a la mitad; su error está muy por debajo de lo que importa en los mapas. uint8 lo reduce otra vez a la mitad: un byte por número en todo el rango de cada banda; el registro dice lo que cuesta.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Bytes scaled as in</source>
      <translation>Bytes escalados como en</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For uint8: an embedding raster in bytes of the same encoder, whose scale is used again, so that scenes can be put together in a mosaic.</source>
      <translation>Para uint8: un ráster de embeddings en bytes del mismo codificador, cuya escala se usa de nuevo, para que las escenas puedan unirse en un mosaico.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Keeps so many principal components in the place of the encoder's own numbers, such as 64; the log says what that costs. 0: all numbers. Results compare only with those of the same components.</source>
      <translation>Conserva ese número de componentes principales en lugar de los números propios del codificador, como 64; el registro dice lo que cuesta. 0: todos los números. Los resultados solo se comparan con los de las mismas componentes.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Components as in</source>
      <translation>Componentes como en</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster made with Principal components, or a colour model saved by 'Principal components', whose components are used again, so that scenes are comparable.</source>
      <translation>Un ráster de embeddings hecho con Componentes principales, o un modelo de color guardado por 'Componentes principales', cuyas componentes se usan de nuevo, para que las escenas sean comparables.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dask workers</source>
      <translation>Procesos de Dask</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Empty: this process does the work. local:4: four workers on this machine. tcp://10.0.0.5:8786: the workers of a Dask scheduler, which must see the files under the same names.</source>
      <translation>Vacío: este proceso hace el trabajo. local:4: cuatro procesos de trabajo en este equipo. tcp://10.0.0.5:8786: los procesos de trabajo de un planificador de Dask, que deben ver los archivos con los mismos nombres.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Work store</source>
      <translation>Almacén de trabajo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder, or an address such as s3://bucket/runs, in which finished blocks wait; workers on other machines must see it too. Empty: beside the output.</source>
      <translation>Una carpeta, o una dirección como s3://bucket/runs, en la que esperan los bloques terminados; los procesos de trabajo de otros equipos también deben verla. Vacío: junto a la salida.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Only plan</source>
      <translation>Solo planificar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encodes nothing: tells tiles, bytes and the time here and on workers, and writes that beside the output, with a map of the blocks.</source>
      <translation>No codifica nada: indica teselas, bytes y el tiempo aquí y en los procesos de trabajo, y lo escribe junto a la salida, con un mapa de los bloques.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Collection</source>
      <translation>Colección</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for the embedding rasters, the mosaic and collection.json. Empty: a temporary one.</source>
      <translation>Una carpeta para los rásteres de embeddings, el mosaico y collection.json. Vacío: una temporal.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What became of each scene.</source>
      <translation>Qué fue de cada escena.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>HTML (*.html)</source>
      <translation>HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>STAC collection</source>
      <translation>Colección STAC</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Mosaic</source>
      <translation>Mosaico</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of scenes</source>
      <translation>Tabla de escenas</translation>
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
      <translation>Codificar ráster (embeddings)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>embedding embeddings features vision encoder deep learning neural network dino dinov3 vit jepa rcf ai gsd</source>
      <translation>embedding embeddings características visión codificador codificar aprendizaje profundo red neuronal dino dinov3 vit jepa rcf ia inteligencia artificial gsd</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Describes what every small patch of a raster looks like. An encoder, a model that has learnt to look at images, turns each patch (say 16 x 16 pixels) into a vector of numbers: its embedding. Patches that look alike get similar numbers, so embeddings can be coloured, grouped, searched and classified, mostly without any training.</source>
      <translation>Describe qué aspecto tiene cada pequeño parche de un ráster. Un codificador, un modelo que ha aprendido a mirar imágenes, convierte cada parche (por ejemplo, 16 x 16 píxeles) en un vector de números: su embedding. Los parches que se parecen reciben números similares, de modo que los embeddings pueden colorearse, agruparse, buscarse y clasificarse, casi siempre sin ningún entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encoder: 'geoenc-conv' (red, green, blue) and 'rcf' (any bands) work at once, without a download; others are added with 'Import encoder'. Target GSD: metres per pixel of what the encoder sees; an encoder recognises what it was trained on, at that scale. Bands: which bands to use; empty means red, green and blue. Scaling: how pixel values become 0 to 1; 'auto' suits 8-bit pictures and stretches anything else; 'reflectance' is for Sentinel-2 and the like; 'minmax' needs Scaling range.</source>
      <translation>Codificador: 'geoenc-conv' (rojo, verde, azul) y 'rcf' (cualquier banda) funcionan de inmediato, sin descarga; otros se añaden con 'Importar codificador'. GSD objetivo: metros por píxel de lo que ve el codificador; un codificador reconoce aquello con lo que se entrenó, a esa escala. Bandas: qué bandas se usan; vacío significa rojo, verde y azul. Escalado: cómo los valores de píxel pasan a estar entre 0 y 1; 'auto' conviene a imágenes de 8 bits y estira cualquier otra; 'reflectance' es para Sentinel-2 y similares; 'minmax' necesita el Rango de escalado.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: an embedding raster, a GeoTIFF with one cell per patch and one band per feature, in place on the map. Look at it with 'Embedding RGB' or 'Principal components', group it with 'Fit geocentroids'. If you named its output, an interrupted run resumes where it stopped when it is started again with the same values; a run to a temporary output starts over.</source>
      <translation>Resultado: un ráster de embeddings, un GeoTIFF con una celda por parche y una banda por característica, en su sitio en el mapa. Mírelo con 'RGB de embeddings' o 'Componentes principales', agrúpelo con 'Ajustar geocentroides'. Si usted nombró su salida, una ejecución interrumpida continúa donde se detuvo cuando se inicia de nuevo con los mismos valores; una ejecución con salida temporal empieza desde el principio.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: an aerial photograph of 0.15 m, Target GSD 0.3.</source>
      <translation>Ejemplo: una fotografía aérea de 0,15 m, GSD objetivo 0.3.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Vegetation index (NDVI)</source>
      <translation>Índice de vegetación (NDVI)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For encoders of monthly Sentinel series, such as Presto: gives them NDVI, made of B08 and B04, as their authors do. Other encoders don't ask.</source>
      <translation>Para codificadores de series mensuales de Sentinel, como Presto: les da el NDVI, hecho de B08 y B04, como hacen sus autores. Los demás codificadores no lo piden.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Work in pixels, without georeference</source>
      <translation>Trabajar en píxeles, sin georreferencia</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For pictures that have no place on a map.</source>
      <translation>Para imágenes que no tienen un lugar en el mapa.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The embedding raster, a GeoTIFF. It is not compressed: cells x bands x 2 bytes.</source>
      <translation>El ráster de embeddings, un GeoTIFF. No está comprimido: celdas x bandas x 2 bytes.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encode stack (dated rasters)</source>
      <translation>Codificar pila (rásteres con fecha)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>time series temporal dates stack video v-jepa vjepa frames window multitemporal sentinel embedding stac change</source>
      <translation>serie temporal fechas pila vídeo video v-jepa vjepa fotogramas ventana multitemporal sentinel embedding stac cambio</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Turns rasters of one place and many dates into a stack of embeddings: what every patch looks like, and how that changes over time. A video encoder (V-JEPA 2) sees a window of 16 dates at once and gives one embedding raster per two dates; other encoders look at each date alone.</source>
      <translation>Convierte rásteres de un lugar y muchas fechas en una pila de embeddings: qué aspecto tiene cada parche y cómo cambia con el tiempo. Un codificador de vídeo (V-JEPA 2) ve a la vez una ventana de 16 fechas y da un ráster de embeddings por cada dos fechas; los demás codificadores miran cada fecha por sí sola.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters: as layers, a folder, or a STAC ItemCollection, in any order: they are sorted by date. Dates are read from the layers' temporal properties, tags or file names; else write a pattern such as S2_%Y%m%d* or the dates themselves. Rasters on other grids are resampled to the one that most have; rasters of the same date are mosaicked. Values are scaled together, so that dates can be compared.</source>
      <translation>Rásteres: como capas, una carpeta o una ItemCollection de STAC, en cualquier orden: se ordenan por fecha. Las fechas se leen de las propiedades temporales de las capas, las etiquetas de metadatos o los nombres de archivo; si no, escriba un patrón como S2_%Y%m%d* o las propias fechas. Los rásteres en otras cuadrículas se remuestrean a la que tiene la mayoría; los rásteres de una misma fecha se unen en un mosaico. Los valores se escalan juntos, para que las fechas puedan compararse.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Masks: rasters that say which pixels are good, such as Sentinel-2's scene classification (SCL); Clear values are those that count as good. Gaps: what is not clear is left out ('mask'), or taken from the nearest clear date ('nearest'), or drawn between the clear dates before and after ('linear'). Composites: 'month' makes one frame of all dates of a month.</source>
      <translation>Máscaras: rásteres que dicen qué píxeles son buenos, como la clasificación de escena (SCL) de Sentinel-2; Valores despejados son los que cuentan como buenos. Huecos: lo que no está despejado se omite ('mask'), se toma de la fecha despejada más próxima ('nearest') o se interpola entre las fechas despejadas anterior y posterior ('linear'). Compuestos: 'month' hace un solo fotograma de todas las fechas de un mes.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a folder with one embedding raster per time step, and stack.json, which 'Stack change', 'Key dates', 'Animate', 'Stack classes', 'Fit colours' and 'Export embeddings' take. If you named its output, an interrupted run resumes where it stopped when it is started again; a run to a temporary output starts over.</source>
      <translation>Resultado: una carpeta con un ráster de embeddings por paso de tiempo, y stack.json, que toman 'Cambio en la pila', 'Fechas clave', 'Animar pila', 'Clases de la pila', 'Ajustar colores' y 'Exportar embeddings'. Si usted nombró su salida, una ejecución interrumpida continúa donde se detuvo cuando se inicia de nuevo; una ejecución con salida temporal empieza desde el principio.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a folder of Sentinel-2 images of a year, bands 3;2;1, Target GSD 2.5.</source>
      <translation>Ejemplo: una carpeta de imágenes Sentinel-2 de un año, bandas 3;2;1, GSD objetivo 2.5.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters (or a folder, or STAC items)</source>
      <translation>Rásteres (o una carpeta, o elementos STAC)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters of one place at several dates, in any order.</source>
      <translation>Rásteres de un lugar en varias fechas, en cualquier orden.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folder of rasters</source>
      <translation>Carpeta de rásteres</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>STAC items</source>
      <translation>Elementos STAC</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A STAC ItemCollection: one raster per item; an asset called scl or mask is its mask.</source>
      <translation>Una ItemCollection de STAC: un ráster por elemento; un recurso llamado scl o mask es su máscara.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>STAC ItemCollection (*.json *.geojson)</source>
      <translation>ItemCollection de STAC (*.json *.geojson)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order of the rasters, with commas: 2018-05-01,2018-06-01.</source>
      <translation>auto; un patrón de los nombres de archivo, como S2_L2A_%Y%m%d* (* es cualquier texto); o fechas ISO en el orden de los rásteres, separadas por comas: 2018-05-01,2018-06-01.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Masks</source>
      <translation>Máscaras</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One quality raster per date, matched by the date in its name or by order; or one raster with one band per date.</source>
      <translation>Un ráster de calidad por fecha, asociado por la fecha de su nombre o por el orden; o un ráster con una banda por fecha.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Clear values</source>
      <translation>Valores despejados</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Values of the masks that mean a clear pixel, such as 4-7,11. 4,5,6,7 are vegetation, soil, water and unclassified in Sentinel-2's SCL.</source>
      <translation>Valores de las máscaras que indican un píxel despejado, como 4-7,11. 4,5,6,7 son vegetación, suelo, agua y sin clasificar en la SCL de Sentinel-2.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Gaps</source>
      <translation>Huecos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>mask: cells without enough clear pixels are nodata at that time. nearest: the nearest clear date. linear: between the clear dates before and after.</source>
      <translation>mask: las celdas sin suficientes píxeles despejados quedan sin datos en esa fecha. nearest: la fecha despejada más próxima. linear: entre las fechas despejadas anterior y posterior.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Composites</source>
      <translation>Compuestos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>month: one frame a month, the median by pixel and band of all its dates, what is masked left out; for encoders of monthly series, and against clouds. season: December to February and so on. year. none: each date is a frame.</source>
      <translation>month: un fotograma por mes, la mediana por píxel y banda de todas sus fechas, sin lo enmascarado; para codificadores de series mensuales, y contra las nubes. season: de diciembre a febrero, y así sucesivamente. year. none: cada fecha es un fotograma.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Window [dates]</source>
      <translation>Ventana [fechas]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many dates the encoder sees together. Empty: 16 for video encoders; all dates for encoders of monthly series, such as Presto, or 12 where that is more than they take: each window gives one raster. Others look at each date alone, and V-JEPA 2.1 does at 1.</source>
      <translation>Cuántas fechas ve juntas el codificador. Vacío: 16 para codificadores de vídeo; todas las fechas para codificadores de series mensuales, como Presto, o 12 si son más de las que toman: cada ventana da un ráster. Los demás miran cada fecha por sí sola, y V-JEPA 2.1 también con 1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Window stride [dates]</source>
      <translation>Paso de la ventana [fechas]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates from one window to the next. Empty: a whole window. A smaller stride lets windows overlap: smoother, but slower.</source>
      <translation>Fechas de una ventana a la siguiente. Vacío: una ventana entera. Con un paso menor las ventanas se solapan: más suave, pero más lento.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for the embedding rasters and stack.json.</source>
      <translation>Una carpeta para los rásteres de embeddings y stack.json.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Export embeddings</source>
      <translation>Exportar embeddings</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>export save pytorch torch pt geoparquet parquet zarr xarray numpy npy array table features deepearth quantise int8</source>
      <translation>exportar guardar pytorch torch pt geoparquet parquet zarr xarray numpy npy matriz tabla características deepearth cuantizar int8</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Writes the embeddings of a raster or a stack for other programs, with everything known about them: place, dates, encoder. Give an embedding raster or a stack, not both.</source>
      <translation>Escribe los embeddings de un ráster o una pila para otros programas, con todo lo que se sabe de ellos: lugar, fechas, codificador. Indique un ráster de embeddings o una pila, no ambos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Format: pt for PyTorch (a dictionary with features, model_info and metadata, as DeepEarth's packages have it); geoparquet, a table with one row per cell and time; zarr, an array store for xarray and Dask (a folder, or one file when its name ends with .zarr.zip); npy for NumPy, with the facts in a .json beside it. If the name of the result has the ending of another format, it gets the right one.</source>
      <translation>Formato: pt para PyTorch (un diccionario con features, model_info y metadata, como en los paquetes de DeepEarth); geoparquet, una tabla con una fila por celda y tiempo; zarr, un almacén de matrices para xarray y Dask (una carpeta, o un solo archivo cuando su nombre termina en .zarr.zip); npy para NumPy, con los datos descriptivos en un .json junto a él. Si el nombre del resultado tiene la extensión de otro formato, recibe la correcta.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Aggregate: none keeps every cell and time. mean and max make one vector of all. spatial: the mean of all cells, one vector per time. temporal: the mean of all times, one vector per cell. quadrants: the means of the four quarters (north-west, north-east, south-west, south-east) at each time. Cells without data are left out of all.</source>
      <translation>Agregación: none conserva cada celda y tiempo. mean y max hacen un solo vector de todo. spatial: la media de todas las celdas, un vector por tiempo. temporal: la media de todos los tiempos, un vector por celda. quadrants: las medias de los cuatro cuartos (noroeste, noreste, suroeste, sureste) en cada tiempo. Las celdas sin datos quedan fuera de todas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Quantise: int8 makes the file half or a quarter as large; the log gives the error.</source>
      <translation>Cuantización: int8 reduce el archivo a la mitad o a la cuarta parte; el registro indica el error.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a stack of 12 months as GeoParquet with Aggregate temporal: one row per cell, ready for a classifier.</source>
      <translation>Ejemplo: una pila de 12 meses como GeoParquet con Agregación temporal: una fila por celda, lista para un clasificador.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster from 'Encode raster'. Give this or a stack.</source>
      <translation>Un ráster de embeddings de 'Codificar ráster'. Indique esto o una pila.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of 'Encode stack'. Give this or an embedding raster.</source>
      <translation>stack.json de 'Codificar pila'. Indique esto o un ráster de embeddings.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>pt: PyTorch. geoparquet: a table of points or squares. npy: NumPy. zarr: an array store. Where a script gives no format, the ending of the result's name decides.</source>
      <translation>pt: PyTorch. geoparquet: una tabla de puntos o cuadrados. npy: NumPy. zarr: un almacén de matrices. Si un script no indica formato, decide la extensión del nombre del resultado.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Aggregate</source>
      <translation>Agregación</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>none: all cells and times. mean, max: one vector. spatial: one per time. temporal: one per cell. quadrants: four per time.</source>
      <translation>none: todas las celdas y tiempos. mean, max: un vector. spatial: uno por tiempo. temporal: uno por celda. quadrants: cuatro por tiempo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Quantise</source>
      <translation>Cuantización</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>int8: numbers from -127 to 127 and a scale for each dimension; -128 is nodata.</source>
      <translation>int8: números de -127 a 127 y una escala para cada dimensión; -128 es sin datos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Geometry (GeoParquet)</source>
      <translation>Geometría (GeoParquet)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells as their centres, or as squares, which makes a larger file.</source>
      <translation>Las celdas como sus centros, o como cuadrados, lo que da un archivo más grande.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Exported embeddings</source>
      <translation>Embeddings exportados</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The file to write, with the ending of its format.</source>
      <translation>El archivo que se escribe, con la extensión de su formato.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>PyTorch (*.pt *.pth);;GeoParquet (*.parquet *.geoparquet);;NumPy (*.npy);;Zarr (*.zarr *.zip)</source>
      <translation>PyTorch (*.pt *.pth);;GeoParquet (*.parquet *.geoparquet);;NumPy (*.npy);;Zarr (*.zarr *.zip)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding RGB (colours for embeddings)</source>
      <translation>RGB de embeddings (colores para embeddings)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>colour color visualise visualize picture pca umap tsne t-sne false-colour embedding rgb</source>
      <translation>color colores visualizar imagen pca umap tsne t-sne falso color embedding rgb</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shows an embedding raster as colours. The hundreds of numbers of each cell are brought down to three, shown as red, green and blue: places that look alike to the encoder get similar colours, borders between colours are borders between kinds of surface. The colours have no fixed meaning.</source>
      <translation>Muestra un ráster de embeddings en colores. Los cientos de números de cada celda se reducen a tres, que se muestran como rojo, verde y azul: los lugares que al codificador le parecen iguales reciben colores similares, y los límites entre colores son límites entre tipos de superficie. Los colores no tienen un significado fijo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Method: 'pca' takes the three directions in which the cells differ most, in seconds; 'umap' and 'tsne' lay cells out so that neighbours stay together, and also separate small differences, in about a minute. Colour model: from 'Fit colours' or an earlier run; with it the same ground gets the same colours in every scene and on every date. Stack: the colours are chosen on all dates of a stack, so that those of its dates can be compared.</source>
      <translation>Método: 'pca' toma las tres direcciones en que más difieren las celdas, en segundos; 'umap' y 'tsne' disponen las celdas de modo que las vecinas sigan juntas, y separan también las diferencias pequeñas, en un minuto aproximadamente. Modelo de color: de 'Ajustar colores' o de una ejecución anterior; con él, el mismo terreno recibe los mismos colores en todas las escenas y fechas. Pila: los colores se eligen según todas las fechas de una pila, de modo que se pueden comparar los de sus fechas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: an 8-bit RGB raster with nodata where there are no embeddings and, if asked for, the colour model.</source>
      <translation>Resultado: un ráster RGB de 8 bits, sin datos donde no hay embeddings y, si se pide, el modelo de color.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: encode two dates; colour the first and save its colour model; colour the second with that model.</source>
      <translation>Ejemplo: codifique dos fechas; coloree la primera y guarde su modelo de color; coloree la segunda con ese modelo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster from 'Encode raster'.</source>
      <translation>Un ráster de embeddings de 'Codificar ráster'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How the many numbers become three; ignored when a Colour model is given.</source>
      <translation>Cómo los muchos números se reducen a tres; no se usa cuando se indica un Modelo de color.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colours fitted before, with the same encoder. Empty: new ones from this raster.</source>
      <translation>Colores ajustados antes, con el mismo codificador. Vacío: nuevos, de este ráster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of encoded dates, on all of which the colours are chosen, in place of this raster alone. Every date coloured so has the same colours.</source>
      <translation>stack.json de fechas codificadas, según todas las cuales se eligen los colores, en lugar de según este ráster solo. Todas las fechas coloreadas así tienen los mismos colores.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Neighbours</source>
      <translation>Vecinos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For umap and tsne: how many similar cells are compared at once. More show the large differences, fewer the fine ones.</source>
      <translation>Para umap y tsne: cuántas celdas similares se comparan a la vez. Más muestran las diferencias grandes; menos, las finas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Minimum distance</source>
      <translation>Distancia mínima</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For umap: a smaller value packs similar cells more tightly into similar colours.</source>
      <translation>Para umap: un valor menor agrupa más estrechamente las celdas similares en colores similares.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>rgb: all colours that a screen can show. lab: colours from CIELAB, in which equal steps look equal (except for the tenth that no screen can show); paler.</source>
      <translation>rgb: todos los colores que una pantalla puede mostrar. lab: colores de CIELAB, en el que pasos iguales se ven iguales (salvo la décima parte que ninguna pantalla puede mostrar); más pálidos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding RGB</source>
      <translation>RGB de embeddings</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The RGB raster, a GeoTIFF.</source>
      <translation>El ráster RGB, un GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colour model (saved)</source>
      <translation>Modelo de color (guardado)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Saves the colours for other scenes and dates.</source>
      <translation>Guarda los colores para otras escenas y fechas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Find places</source>
      <translation>Buscar lugares</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>search similar find nearest neighbours retrieval query example top ranking cosine alike table</source>
      <translation>buscar similar encontrar vecinos más próximos recuperación consulta ejemplo mejores clasificación coseno parecido tabla</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Finds the places that look most like the ones you give, in any number of rasters at once: the hundred likest cells of a region, as a layer to look through from the first to the last.</source>
      <translation>Encuentra los lugares que más se parecen a los que usted indica, en cualquier número de rásteres a la vez: los cien lugares más parecidos de una región, como una capa para recorrer del primero al último.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Places: points or polygons on what you look for; or a table of embeddings, such as 'Embeddings of zones' writes. The score of a cell is that of 'Similarity to places': 1 is the same, 0 unrelated; with negative places, twice the similarity to the places minus that to the negatives.</source>
      <translation>Lugares: puntos o polígonos sobre lo que busca; o una tabla de embeddings, como la que escribe 'Embeddings de zonas'. La puntuación de una celda es la de 'Similitud con lugares': 1 es igual, 0 sin relación; con lugares negativos, el doble de la similitud con los lugares menos la similitud con los negativos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Minimum distance keeps the places apart, also where rasters overlap or have different CRSs, so that one large field doesn't take all ranks: of cells that lie nearer to each other, the likest one is taken.</source>
      <translation>Distancia mínima mantiene separados los lugares, también donde los rásteres se solapan o tienen SRC distintos, para que un campo grande no ocupe todos los puestos: de las celdas que están más cerca entre sí, se toma la más parecida.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: the outlines of the cells, coloured by score, with rank, score and the raster each lies on; in the CRS of the first raster.</source>
      <translation>Resultado: los contornos de las celdas, coloreados por puntuación, con rango, puntuación y el ráster en el que está cada una; en el SRC del primer ráster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: three points on greenhouses; the 100 likest places of forty tiles, at least 500 m apart.</source>
      <translation>Ejemplo: tres puntos sobre invernaderos; los 100 lugares más parecidos de cuarenta teselas, con al menos 500 m entre ellos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding rasters of one encoder, any number.</source>
      <translation>Rásteres de embeddings de un mismo codificador, en cualquier número.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Points, lines or polygons on what you look for, in any CRS. Give these or a table.</source>
      <translation>Puntos, líneas o polígonos sobre lo que busca, en cualquier SRC. Indique estos o una tabla.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Raster of the places</source>
      <translation>Ráster de los lugares</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The embedding raster on which the places lie, where they don't lie on those that are searched.</source>
      <translation>El ráster de embeddings en el que están los lugares, si no están en los que se exploran.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of embeddings</source>
      <translation>Tabla de embeddings</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Embeddings of zones' or an export as GeoParquet, of the same encoder: each row is looked for, in place of Places or with them.</source>
      <translation>De 'Embeddings de zonas' o de una exportación como GeoParquet, del mismo codificador: se busca cada fila, en lugar de Lugares o junto con ellos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Compare with</source>
      <translation>Comparar con</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>mean: the mean of all places. nearest: the most similar of them, for things that vary in look.</source>
      <translation>mean: la media de todos los lugares. nearest: el más similar de ellos, para cosas de aspecto variado.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Negative places</source>
      <translation>Lugares negativos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What must not be found. On the same rasters as the places.</source>
      <translation>Lo que no debe encontrarse. En los mismos rásteres que los lugares.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Count</source>
      <translation>Cantidad</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many places.</source>
      <translation>Cuántos lugares.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Minimum distance [metres]</source>
      <translation>Distancia mínima [metros]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Between the centres of two places, on the ground; without a CRS in pixels. Empty: two cells.</source>
      <translation>Entre los centros de dos lugares, en el terreno; sin SRC, en píxeles. Vacío: dos celdas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Lowest score</source>
      <translation>Puntuación mínima</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Places with a lower score are left out.</source>
      <translation>Se omiten los lugares con una puntuación menor.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Places found</source>
      <translation>Lugares encontrados</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rank, score, raster and cell of each.</source>
      <translation>Rango, puntuación, ráster y celda de cada uno.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fit colours (colour model)</source>
      <translation>Ajustar colores (modelo de color)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>colour color palette umap tsne t-sne pca visualise visualize constant consistent series embedding rgb</source>
      <translation>color paleta umap tsne t-sne pca visualizar constante coherente serie embedding rgb</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes a colour model: what turns embeddings into colours, so that places that look alike to the encoder get similar colours. Fitted once on several scenes or on all dates of a stack, and used by 'Embedding RGB' on each of them, it gives the same ground the same colour everywhere and always.</source>
      <translation>Crea un modelo de color: lo que convierte embeddings en colores, de modo que los lugares que al codificador le parecen iguales reciban colores similares. Ajustado una vez con varias escenas o con todas las fechas de una pila, y usado por 'RGB de embeddings' en cada una de ellas, da al mismo terreno el mismo color en todas partes y siempre.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Give one of three: embedding rasters of one encoder; a stack; or a centroid book, whose centres stand for the rasters it was fitted on. Method: 'pca' shows the largest differences, in seconds; 'umap' and 'tsne' also separate small differences, in about a minute. Colours: 'rgb' uses all colours a screen has; 'lab' keeps steps visually even.</source>
      <translation>Indique una de tres cosas: rásteres de embeddings de un mismo codificador; una pila; o un libro de centroides, cuyos centros representan a los rásteres con los que se ajustó. Método: 'pca' muestra las diferencias más grandes, en segundos; 'umap' y 'tsne' separan también las diferencias pequeñas, en un minuto aproximadamente. Colores: 'rgb' usa todos los colores que tiene una pantalla; 'lab' mantiene los pasos visualmente uniformes.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a colour model (.safetensors), for any raster of the same encoder.</source>
      <translation>Resultado: un modelo de color (.safetensors), para cualquier ráster del mismo codificador.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: UMAP on ten scenes of a region; each scene coloured with that model.</source>
      <translation>Ejemplo: UMAP con diez escenas de una región; cada escena coloreada con ese modelo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings (or a stack, or a centroid book)</source>
      <translation>Embeddings (o una pila, o un libro de centroides)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embedding rasters of one encoder.</source>
      <translation>Rásteres de embeddings de un mismo codificador.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of encoded dates.</source>
      <translation>stack.json de fechas codificadas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A book from 'Fit geocentroids', in place of rasters.</source>
      <translation>Un libro de 'Ajustar geocentroides', en lugar de rásteres.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GeoEnc centroid book (*.safetensors)</source>
      <translation>Libro de centroides de GeoEnc (*.safetensors)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>pca: linear, instant. umap: keeps neighbours together. tsne: likewise, slower.</source>
      <translation>pca: lineal, instantáneo. umap: mantiene juntos a los vecinos. tsne: lo mismo, más lento.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Sample [cells]</source>
      <translation>Muestra [celdas]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells, spread over all rasters, that the colours are fitted on.</source>
      <translation>Celdas, repartidas por todos los rásteres, con las que se ajustan los colores.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same seed gives the same colours.</source>
      <translation>La misma semilla da los mismos colores.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The colours, for 'Embedding RGB'.</source>
      <translation>Los colores, para 'RGB de embeddings'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Principal components of embeddings (PCA)</source>
      <translation>Componentes principales de embeddings (PCA)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>pca principal components reduce reduction dimensions variance embedding</source>
      <translation>pca acp componentes principales reducir reducción dimensiones varianza embedding</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Reduces the hundreds of bands of an embedding raster to a few that keep most of the differences between cells. The first component is the direction in which cells differ most, the second the next one, and so on. All cells are used, not a sample.</source>
      <translation>Reduce los cientos de bandas de un ráster de embeddings a unas pocas que conservan la mayor parte de las diferencias entre celdas. La primera componente es la dirección en que más difieren las celdas, la segunda la siguiente, y así sucesivamente. Se usan todas las celdas, no una muestra.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Components: how many come out. Three make a picture; 10 to 50 make a compact input for classification.</source>
      <translation>Componentes: cuántas resultan. Tres hacen una imagen; de 10 a 50, una entrada compacta para la clasificación.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a raster with one band per component, nodata where there are no embeddings; if asked for, a colour model made of the first three, and a table of loadings, and a report that shows how much of the variance each component explains.</source>
      <translation>Resultado: un ráster con una banda por componente, sin datos donde no hay embeddings; si se piden, un modelo de color hecho con las tres primeras, una tabla de cargas y un informe que muestra cuánta varianza explica cada componente.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: 16 components of a 384-band embedding raster.</source>
      <translation>Ejemplo: 16 componentes de un ráster de embeddings de 384 bandas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Components</source>
      <translation>Componentes</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many components come out, at most the raster's bands.</source>
      <translation>Cuántas componentes resultan, como máximo las bandas del ráster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Share of variance</source>
      <translation>Proporción de la varianza</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Instead of Components: as many as explain this share of the variance, such as 0.95.</source>
      <translation>En lugar de Componentes: tantas como expliquen esta proporción de la varianza, como 0.95.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shown as</source>
      <translation>Mostrar como</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>rgb: the first three components as red, green and blue. turbo: the first one alone, from blue to red.</source>
      <translation>rgb: las tres primeras componentes como rojo, verde y azul. turbo: solo la primera, de azul a rojo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The component raster, a GeoTIFF.</source>
      <translation>El ráster de componentes, un GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Saves the components as a colour model for 'Embedding RGB'.</source>
      <translation>Guarda las componentes como modelo de color para 'RGB de embeddings'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Loadings</source>
      <translation>Cargas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How much each band of the embedding weighs in each component.</source>
      <translation>Cuánto pesa cada banda del embedding en cada componente.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>CSV (*.csv)</source>
      <translation>CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A page with the scree plot and the explained variance.</source>
      <translation>Una página con el gráfico de sedimentación y la varianza explicada.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Similarity to places</source>
      <translation>Similitud con lugares</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>similarity similar search cosine find alike retrieval query example points embedding</source>
      <translation>similitud similar buscar coseno encontrar parecido recuperación consulta ejemplo puntos embedding</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Point at a thing, find more like it: each cell gets a number that says how much it looks, to the encoder, like the places you give: 1 is the same, 0 unrelated.</source>
      <translation>Señale una cosa y encuentre más como ella: cada celda recibe un número que dice cuánto se parece, para el codificador, a los lugares que usted indica: 1 es igual, 0 sin relación.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Places: points or polygons on what you look for; draw them in a scratch layer, or select features of any layer. Compare with: the mean of all places (one kind of thing), or the most similar of them (several kinds). Negative places: what must not be found; the number is then twice the similarity to the places minus that to the negatives.</source>
      <translation>Lugares: puntos o polígonos sobre lo que busca; dibújelos en una capa borrador o seleccione objetos de cualquier capa. Comparar con: la media de todos los lugares (un solo tipo de cosa) o el más similar de ellos (varios tipos). Lugares negativos: lo que no debe encontrarse; el número es entonces el doble de la similitud con los lugares menos la similitud con los negativos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table: a GeoParquet of embeddings, such as 'Embeddings of zones' writes; its rows are looked for like places.</source>
      <translation>Tabla: un GeoParquet de embeddings, como el que escribe 'Embeddings de zonas'; sus filas se buscan como lugares.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Find the same elsewhere: give as 'Raster of the places' the embedding raster on which the places lie, and as Embeddings another raster of the same encoder.</source>
      <translation>Encontrar lo mismo en otra parte: indique como 'Ráster de los lugares' el ráster de embeddings en el que están los lugares, y como Embeddings otro ráster del mismo codificador.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a raster of similarities, shown in colours from low to high; with a threshold, cells below it are nodata.</source>
      <translation>Resultado: un ráster de similitudes, mostrado en colores de baja a alta; con un umbral, las celdas por debajo de él quedan sin datos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: three points on greenhouses, two negatives on white roofs.</source>
      <translation>Ejemplo: tres puntos sobre invernaderos, dos negativos sobre tejados blancos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The embedding raster on which the places lie, where that is another one than Embeddings.</source>
      <translation>El ráster de embeddings en el que están los lugares, si no es el mismo que Embeddings.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What must not be found. On the same raster as the places.</source>
      <translation>Lo que no debe encontrarse. En el mismo ráster que los lugares.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells below it become nodata. Empty: all cells keep their value.</source>
      <translation>Las celdas por debajo de él quedan sin datos. Vacío: todas las celdas conservan su valor.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Similarity</source>
      <translation>Similitud</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The raster of similarities, a GeoTIFF.</source>
      <translation>El ráster de similitudes, un GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Apply geocentroids (class map)</source>
      <translation>Aplicar geocentroides (mapa de clases)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>kmeans k-means cluster classes classify unsupervised centroid book legend segmentation</source>
      <translation>kmeans k-medias k-means agrupar clases clasificar no supervisado centroide libro leyenda segmentación</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes a class map of an embedding raster: each cell gets the class of the nearest geocentroid of a centroid book. The class numbers and colours are the book's, so maps of different scenes and dates can be compared.</source>
      <translation>Crea un mapa de clases de un ráster de embeddings: cada celda recibe la clase del geocentroide más próximo de un libro de centroides. Los números y colores de las clases son los del libro, de modo que los mapas de distintas escenas y fechas pueden compararse.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book: from 'Fit geocentroids', made with the same encoder; without one, the book that comes with the plugin for the default encoder, fitted on open imagery of many places. A NumPy file of centres (.npy) also works. Cut: fewer classes, merged along the book's tree, so that coarse and fine maps nest. Names: your names and colours; given once, they stay with the book. Colours: a NumPy file with one RGB row per class of the book.</source>
      <translation>Libro de centroides: de 'Ajustar geocentroides', hecho con el mismo codificador; si falta, el libro que viene con el complemento para el codificador predeterminado, ajustado con imágenes abiertas de muchos lugares. También sirve un archivo NumPy de centros (.npy). Corte: menos clases, fusionadas siguiendo el árbol del libro, de modo que los mapas gruesos y finos encajan unos en otros. Nombres: sus nombres y colores; dados una vez, se quedan con el libro. Colores: un archivo NumPy con una fila RGB por clase del libro.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a class raster, shown with its legend. If asked for: the classes as an RGB picture; the distance of each cell to its centre (large where the book has nothing similar); the margin between the nearest and the second centre (small where a cell lies between two classes); a table of class, colour, number of cells and area.</source>
      <translation>Resultado: un ráster de clases, mostrado con su leyenda. Si se piden: las clases como imagen RGB; la distancia de cada celda a su centro (grande donde el libro no tiene nada similar); el margen entre el centro más próximo y el segundo (pequeño donde una celda está entre dos clases); una tabla con clase, color, número de celdas y área.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the book of last year's scene applied to this year's.</source>
      <translation>Ejemplo: el libro de la escena del año pasado aplicado a la de este año.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Fit geocentroids', or a NumPy file of centres. Empty: the book that comes with the raster's encoder and cell size.</source>
      <translation>De 'Ajustar geocentroides', o un archivo NumPy de centros. Vacío: el libro que viene con el codificador y el tamaño de celda del ráster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cut [classes]</source>
      <translation>Corte [clases]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many classes, such as 8, 16 or 32: like classes of the book are merged along its tree. Each class of a finer map lies in one of a coarser map. Empty: all classes of the book.</source>
      <translation>Cuántas clases, como 8, 16 o 32: las clases parecidas del libro se fusionan siguiendo su árbol. Cada clase de un mapa más fino está dentro de una de un mapa más grueso. Vacío: todas las clases del libro.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Names and colours of the classes: a CSV of id,name,colour (#rrggbb; either may be empty), or the .qml of a class raster with an edited legend. They are kept beside the book, for all later maps.</source>
      <translation>Nombres y colores de las clases: un CSV con id,name,colour (#rrggbb; cualquiera de los dos puede quedar vacío), o el .qml de un ráster de clases con la leyenda editada. Se guardan junto al libro, para todos los mapas posteriores.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>CSV or style (*.csv *.qml)</source>
      <translation>CSV o estilo (*.csv *.qml)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An array with one RGB row per class, 0..255 or 0..1, in place of the book's colours.</source>
      <translation>Una matriz con una fila RGB por clase, 0..255 o 0..1, en lugar de los colores del libro.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The class raster, a GeoTIFF.</source>
      <translation>El ráster de clases, un GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classes as RGB</source>
      <translation>Clases como RGB</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The class colours as a picture.</source>
      <translation>Los colores de las clases como imagen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Distance to the centre</source>
      <translation>Distancia al centro</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How unlike its class each cell is.</source>
      <translation>Cuánto difiere cada celda de su clase.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Margin to the second centre</source>
      <translation>Margen al segundo centro</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How clearly each cell is of its class.</source>
      <translation>Con cuánta claridad pertenece cada celda a su clase.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of classes</source>
      <translation>Tabla de clases</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Class, colour, number of cells, area; an HTML page if the name ends with .html.</source>
      <translation>Clase, color, número de celdas, área; una página HTML si el nombre termina en .html.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>CSV (*.csv);;HTML (*.html)</source>
      <translation>CSV (*.csv);;HTML (*.html)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fit geocentroids (k-means classes)</source>
      <translation>Ajustar geocentroides (clases de k-medias)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>kmeans k-means cluster clustering unsupervised classification centroid book codebook segmentation</source>
      <translation>kmeans k-means k-medias agrupamiento grupos clasificación no supervisada centroide libro de códigos segmentación</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Finds the kinds of ground in embedding rasters without any labels. K-means looks for the given number of typical embeddings, the geocentroids; like ground goes to the same one. They are kept, with a colour each, in a centroid book: a small file that 'Apply geocentroids' uses on any raster of the same encoder, so that classes mean the same in every scene and on every date.</source>
      <translation>Encuentra los tipos de terreno en rásteres de embeddings sin ninguna etiqueta. K-medias busca el número indicado de embeddings típicos, los geocentroides; el terreno parecido va al mismo. Se guardan, cada uno con un color, en un libro de centroides: un archivo pequeño que 'Aplicar geocentroides' usa en cualquier ráster del mismo codificador, de modo que las clases significan lo mismo en todas las escenas y fechas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings: one or more embedding rasters made with the same encoder; or a Table, whose rows, such as parcels, are grouped in place of cells. Clusters: how many kinds; 10 to 30 for an overview, hundreds for fine differences, which 'Apply geocentroids' can merge into fewer (CUT); 0 takes the encoder's bundled book. Choose the number: between 2 and Clusters, from the embeddings. Metric: 'euclidean' compares all of an embedding, 'cosine' its direction alone.</source>
      <translation>Embeddings: uno o más rásteres de embeddings hechos con el mismo codificador; o una Tabla, cuyas filas, por ejemplo parcelas, se agrupan en lugar de celdas. Grupos: cuántos tipos; de 10 a 30 para una visión general, cientos para diferencias finas, que 'Aplicar geocentroides' puede fusionar en menos (CUT); 0 toma el libro incluido del codificador. Elegir el número: entre 2 y Grupos, según los embeddings. Métrica: 'euclidean' compara todo el embedding, 'cosine' solo su dirección.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a centroid book (.safetensors) and, if asked for, a report with the size of each class.</source>
      <translation>Resultado: un libro de centroides (.safetensors) y, si se pide, un informe con el tamaño de cada clase.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: 24 clusters from three scenes of one region, applied to all its scenes.</source>
      <translation>Ejemplo: 24 grupos de tres escenas de una región, aplicados a todas sus escenas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of encoded dates. Give this or embedding rasters.</source>
      <translation>stack.json de fechas codificadas. Indique esto o rásteres de embeddings.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Embeddings of zones' or an export as GeoParquet, in place of rasters: a row is one sample, with its own fields.</source>
      <translation>De 'Embeddings de zonas' o de una exportación como GeoParquet, en lugar de rásteres: una fila es una muestra, con sus propios campos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Clusters</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many classes. 0: a copy of the book that comes with the encoder.</source>
      <translation>Cuántas clases. 0: una copia del libro que viene con el codificador.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Choose the number of clusters</source>
      <translation>Elegir el número de grupos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Takes as many classes, from 2 to CLUSTERS, as lie apart best: by the silhouettes of a sample of cells. The report shows their curve.</source>
      <translation>Toma tantas clases, de 2 a CLUSTERS, como mejor se separen: según las siluetas de una muestra de celdas. El informe muestra su curva.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells, spread over all rasters, that the centres are found from; 0: every cell.</source>
      <translation>Celdas, repartidas por todos los rásteres, con las que se hallan los centros; 0: todas las celdas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Metric</source>
      <translation>Métrica</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>cosine compares directions of embeddings, euclidean their differences.</source>
      <translation>cosine compara direcciones de embeddings; euclidean, sus diferencias.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Iterations</source>
      <translation>Iteraciones</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>At most; it stops when nothing changes.</source>
      <translation>Como máximo; se detiene cuando nada cambia.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Colours by</source>
      <translation>Colores según</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How class colours are chosen: like classes get like colours.</source>
      <translation>Cómo se eligen los colores de las clases: las clases parecidas reciben colores parecidos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same seed gives the same book.</source>
      <translation>La misma semilla da el mismo libro.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The book, for 'Apply geocentroids'.</source>
      <translation>El libro, para 'Aplicar geocentroides'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Sizes and colours of the classes.</source>
      <translation>Tamaños y colores de las clases.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Animate stack (video)</source>
      <translation>Animar pila (vídeo)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>video movie mp4 gif animation time lapse timelapse frames film compare encoders side by side temporal stack</source>
      <translation>vídeo video película mp4 gif animación lapso de tiempo timelapse fotogramas comparar codificadores lado a lado temporal pila</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes a video of a stack: one frame per date, with the date written on it. Colours are fitted once for all dates, so ground that looks the same keeps the same colour throughout, and nothing flickers. Cells without embeddings are grey stripes.</source>
      <translation>Crea un vídeo de una pila: un fotograma por fecha, con la fecha escrita en él. Los colores se ajustan una sola vez para todas las fechas, de modo que el terreno que no cambia de aspecto conserva su color en todo el vídeo y nada parpadea. Las celdas sin embeddings son franjas grises.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Layout: 'single' shows the embeddings; 'side' the original beside them; 'stacked' the original above them; 'overlay' the embeddings over the original. Originals are stretched alike on all dates (2 to 98 %). Colour model: from 'Fit colours', made with the same encoder; without one, colours are fitted on all dates of the stack.</source>
      <translation>Disposición: 'single' muestra los embeddings; 'side', el original junto a ellos; 'stacked', el original encima de ellos; 'overlay', los embeddings superpuestos al original. Los originales se estiran igual en todas las fechas (del 2 al 98 %). Modelo de color: de 'Ajustar colores', hecho con el mismo codificador; si falta, los colores se ajustan con todas las fechas de la pila.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>More stacks: shown beside the first, each with the name of its encoder. Stacks of the same encoder share its colours; those of another encoder are rotated to match the first one's as closely as possible.</source>
      <translation>Más pilas: se muestran junto a la primera, cada una con el nombre de su codificador. Las pilas del mismo codificador comparten sus colores; los de otro codificador se rotan para que coincidan lo más posible con los de la primera.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Without a stack, the rasters themselves are shown, with their dates.</source>
      <translation>Sin una pila se muestran los propios rásteres, con sus fechas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result, any of: an MP4 (H.264), a GIF, a folder with one PNG per date.</source>
      <translation>Resultado, cualquiera de estos: un MP4 (H.264), un GIF, una carpeta con un PNG por fecha.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: layout 'side', 6 frames per second, for a year of Sentinel-2 images.</source>
      <translation>Ejemplo: disposición 'side', 6 fotogramas por segundo, para un año de imágenes Sentinel-2.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack (or rasters)</source>
      <translation>Pila (o rásteres)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json from 'Encode stack'.</source>
      <translation>stack.json de 'Codificar pila'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>More stacks to compare with</source>
      <translation>Más pilas con las que comparar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>More stack.json files of the same place: one panel each.</source>
      <translation>Más archivos stack.json del mismo lugar: un panel cada uno.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters (in place of a stack)</source>
      <translation>Rásteres (en lugar de una pila)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dated rasters, shown as they are; or embedding rasters.</source>
      <translation>Rásteres con fecha, mostrados tal como están; o rásteres de embeddings.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates of the rasters</source>
      <translation>Fechas de los rásteres</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order of the rasters, with commas.</source>
      <translation>auto; un patrón de los nombres de archivo, como S2_L2A_%Y%m%d* (* es cualquier texto); o fechas ISO en el orden de los rásteres, separadas por comas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Layout</source>
      <translation>Disposición</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>single: embeddings. side: original beside embeddings. stacked: original above embeddings. overlay: embeddings over the original.</source>
      <translation>single: embeddings. side: el original junto a los embeddings. stacked: el original encima de los embeddings. overlay: los embeddings superpuestos al original.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Opacity of the overlay</source>
      <translation>Opacidad de la superposición</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Layout overlay: 0 shows the original alone, 1 the embeddings alone.</source>
      <translation>Disposición overlay: 0 muestra solo el original, 1 solo los embeddings.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Fit colours' or 'Embedding RGB'. Empty: new colours from all dates of the stack.</source>
      <translation>De 'Ajustar colores' o 'RGB de embeddings'. Vacío: colores nuevos de todas las fechas de la pila.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How colours are fitted where no Colour model is given: pca in seconds, umap in about a minute.</source>
      <translation>Cómo se ajustan los colores si no se indica un Modelo de color: pca en segundos, umap en un minuto aproximadamente.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Bands of the originals</source>
      <translation>Bandas de los originales</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shown as red, green and blue, such as 3;2;1, or one band. Empty: those that were encoded, if they are three.</source>
      <translation>Mostradas como rojo, verde y azul, como 3;2;1, o una sola banda. Vacío: las que se codificaron, si son tres.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Frames per second</source>
      <translation>Fotogramas por segundo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How fast the dates follow one another. Empty: so that the video takes about ten seconds, 1 to 6.</source>
      <translation>Con qué rapidez se suceden las fechas. Vacío: de modo que el vídeo dure unos diez segundos, de 1 a 6.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>First date</source>
      <translation>Primera fecha</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>ISO date, such as 2018-05-01.</source>
      <translation>Fecha ISO, como 2018-05-01.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Last date</source>
      <translation>Última fecha</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>ISO date; it is included.</source>
      <translation>Fecha ISO; se incluye.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Size of a panel [pixels]</source>
      <translation>Tamaño de un panel [píxeles]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Approximate length of a panel's longer side; each cell becomes a whole number of pixels, so it is not exact.</source>
      <translation>Longitud aproximada del lado más largo de un panel; cada celda pasa a ser un número entero de píxeles, así que no es exacta.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Write dates and names</source>
      <translation>Escribir fechas y nombres</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The date in the lower left corner; the names of several panels in their upper left ones.</source>
      <translation>La fecha en la esquina inferior izquierda; los nombres de varios paneles en la superior izquierda de cada uno.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>All panels in one video</source>
      <translation>Todos los paneles en un vídeo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Off: each panel becomes a video of its own, with its name added to the file's; the log lists them.</source>
      <translation>Desactivado: cada panel es un vídeo aparte, con su nombre añadido al del archivo; el registro los enumera.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Video</source>
      <translation>Vídeo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>H.264, which every player and browser shows.</source>
      <translation>H.264, que todo reproductor y navegador muestra.</translation>
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
      <translation>256 colores para todos los fotogramas, repetido sin fin.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GIF (*.gif)</source>
      <translation>GIF (*.gif)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folder of frames</source>
      <translation>Carpeta de fotogramas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One PNG per date, named by it.</source>
      <translation>Un PNG por fecha, con ella como nombre.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Key dates (choose dates of a series)</source>
      <translation>Fechas clave (elegir fechas de una serie)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>keyframes key frames time series dates select sample thin importance temporal stack sowl k-center</source>
      <translation>fotogramas clave keyframes serie temporal fechas seleccionar muestra reducir importancia temporal pila sowl k-center</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Chooses the few dates of a series that show most of what happens in it, and how much each date differs from the one before. With them a slow encoder, or a person, need not go through all dates.</source>
      <translation>Elige las pocas fechas de una serie que muestran la mayor parte de lo que ocurre en ella, y cuánto difiere cada fecha de la anterior. Con ellas, un codificador lento, o una persona, no necesita recorrer todas las fechas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The first and the last date are always chosen; each further one is the date that looks least like those already chosen. Dates on which clouds or nodata hide more than half of the ground come last.</source>
      <translation>La primera y la última fecha se eligen siempre; cada una de las demás es la fecha que menos se parece a las ya elegidas. Las fechas en que las nubes o la falta de datos ocultan más de la mitad del terreno van al final.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Give a stack from 'Encode stack'; or the rasters themselves, which are then encoded coarsely just for this. Where no encoder can be used, dates are spread evenly in time, and the log says so.</source>
      <translation>Indique una pila de 'Codificar pila'; o los propios rásteres, que entonces se codifican de forma gruesa solo para esto. Si no se puede usar ningún codificador, las fechas se reparten uniformemente en el tiempo, y el registro lo dice.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a table of all dates. Change is 0 where a date looks like the one before, and grows towards 1 the less it does (1 - cosine of the dates' mean embeddings); variance is that of a mean embedding's numbers. If asked for: a chart with pictures of the chosen dates; and the chosen rasters, which a model can hand on to 'Encode stack'.</source>
      <translation>Resultado: una tabla de todas las fechas. El cambio es 0 si una fecha se parece a la anterior, y crece hacia 1 cuanto menos se le parezca (1 - coseno de los embeddings medios de las fechas); la varianza es la de los números de un embedding medio. Si se piden: un gráfico con imágenes de las fechas elegidas; y los rásteres elegidos, que un modelo puede pasar a 'Codificar pila'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a year of Sentinel-2 images; take the 8 key dates, then encode these with a large model.</source>
      <translation>Ejemplo: un año de imágenes Sentinel-2; tome las 8 fechas clave y codifíquelas después con un modelo grande.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters of one place at several dates, or embedding rasters of it.</source>
      <translation>Rásteres de un lugar en varias fechas, o rásteres de embeddings de él.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many dates</source>
      <translation>Cuántas fechas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>At least 2; the first and the last are always among them.</source>
      <translation>Al menos 2; la primera y la última están siempre entre ellas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Masks of the rasters</source>
      <translation>Máscaras de los rásteres</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One quality raster per date, or one raster with one band per date, as for 'Encode stack'.</source>
      <translation>Un ráster de calidad por fecha, o un ráster con una banda por fecha, como en 'Codificar pila'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Values of the masks that mean a clear pixel, such as 4-7,11.</source>
      <translation>Valores de las máscaras que indican un píxel despejado, como 4-7,11.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Bands of the rasters</source>
      <translation>Bandas de los rásteres</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Band numbers, such as 3;2;1. Empty: red, green and blue.</source>
      <translation>Números de banda, como 3;2;1. Vacío: rojo, verde y azul.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of dates</source>
      <translation>Tabla de fechas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One row per date: frame, date, change, variance, chosen, source.</source>
      <translation>Una fila por fecha: frame, date, change, variance, chosen, source.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Chart</source>
      <translation>Gráfico</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Change over time, and the chosen dates.</source>
      <translation>El cambio en el tiempo y las fechas elegidas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Chosen rasters</source>
      <translation>Rásteres elegidos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack change (how much, and when)</source>
      <translation>Cambio en la pila (cuánto y cuándo)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>change detection time series temporal dates difference cosine when magnitude season river deforestation polygons</source>
      <translation>detección de cambios serie temporal fechas diferencia coseno cuándo magnitud estación río deforestación polígonos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shows where a place changed between the dates of a stack, how much, and when. Change of a cell is 1 - cosine between its embeddings at two times: 0 means that it looks the same, 1 that nothing is left in common.</source>
      <translation>Muestra dónde cambió un lugar entre las fechas de una pila, cuánto y cuándo. El cambio de una celda es 1 - coseno entre sus embeddings en dos momentos: 0 significa que tiene el mismo aspecto, 1 que no queda nada en común.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Each time step is compared with the one before it. Cells that are masked then are compared with the last time they were seen, so clouds don't count as change. 'Seasonal' compares with the same season of earlier years instead, the nearest year first, so that spring and autumn don't count either; it needs a stack of more than a year.</source>
      <translation>Cada paso de tiempo se compara con el anterior. Las celdas que están enmascaradas en él se comparan con la última vez que se vieron, así que las nubes no cuentan como cambio. 'Seasonal' compara en cambio con la misma estación de años anteriores, primero el año más próximo, para que la primavera y el otoño tampoco cuenten; necesita una pila de más de un año.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a raster with three bands: the total of all steps, the largest step, and the mean. If asked for: the date of the largest step, as a number such as 20170827, with a legend 'from → to'; a folder with one raster per step; polygons of connected cells whose largest change is above the threshold, with area, mean and largest change, and the two dates between which it was largest.</source>
      <translation>Resultado: un ráster con tres bandas: el total de todos los pasos, el paso mayor y la media. Si se piden: la fecha del paso mayor, como un número tal como 20170827, con una leyenda 'de → a'; una carpeta con un ráster por paso; polígonos de celdas conectadas cuyo cambio mayor supera el umbral, con área, cambio medio y mayor, y las dos fechas entre las que fue mayor.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells seen at fewer than two dates that can be compared are nodata. Light, haze and season also change how ground looks: read small values as 'no change', and compare with ground you know.</source>
      <translation>Las celdas vistas en menos de dos fechas comparables quedan sin datos. La luz, la bruma y la estación también cambian el aspecto del terreno: lea los valores pequeños como 'sin cambio' y compare con terreno que conozca.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: Landsat images of 25 years: the old and new courses of a river.</source>
      <translation>Ejemplo: imágenes Landsat de 25 años: los cauces antiguos y nuevos de un río.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The stack.json of 'Encode stack'.</source>
      <translation>El stack.json de 'Codificar pila'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Compare with the same season of earlier years</source>
      <translation>Comparar con la misma estación de años anteriores</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates are of one season when they are whole years apart, give or take half the usual step between dates (15 to 45 days).</source>
      <translation>Las fechas son de una misma estación cuando las separan años enteros, con una tolerancia de la mitad del paso habitual entre fechas (de 15 a 45 días).</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells whose largest change is not above it are left out of the polygons and dates. Empty: polygons of what stands out (median + 4 x 1.4826 x MAD of the largest change; where most of the ground changed, the level that best splits it in two; the log gives it), dates everywhere.</source>
      <translation>Las celdas cuyo cambio mayor no lo supera quedan fuera de los polígonos y las fechas. Vacío: polígonos de lo que destaca (mediana + 4 x 1.4826 x MAD del cambio mayor; donde cambió la mayor parte del terreno, el nivel que mejor lo divide en dos; el registro lo indica), fechas en todas partes.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Total, largest and mean change, a GeoTIFF.</source>
      <translation>Cambio total, mayor y medio, un GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Date of the largest change</source>
      <translation>Fecha del cambio mayor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates as YYYYMMDD, with a legend.</source>
      <translation>Fechas como YYYYMMDD, con una leyenda.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for one raster per step, and a stack.json of them.</source>
      <translation>Una carpeta para un ráster por paso, y un stack.json de ellos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Connected cells of change, with area, change and dates.</source>
      <translation>Celdas de cambio conectadas, con área, cambio y fechas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Stack classes (class maps over time)</source>
      <translation>Clases de la pila (mapas de clases en el tiempo)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>time series temporal classes kmeans geocentroids area statistics land cover dynamics chart table centroid book</source>
      <translation>serie temporal clases kmeans k-medias geocentroides área estadísticas cobertura del suelo dinámica gráfico tabla libro de centroides</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Makes a class map of every date of a stack, and shows how the area of each class changes over time. Each cell gets the class of the nearest geocentroid of a centroid book, so that a class is the same thing, in the same colour, at all dates.</source>
      <translation>Crea un mapa de clases de cada fecha de una pila y muestra cómo cambia con el tiempo el área de cada clase. Cada celda recibe la clase del geocentroide más próximo de un libro de centroides, de modo que una clase es lo mismo, en el mismo color, en todas las fechas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Centroid book: from 'Fit geocentroids', fitted on the same stack or on rasters of the same encoder; without one, the ready book of the default encoder.</source>
      <translation>Libro de centroides: de 'Ajustar geocentroides', ajustado con la misma pila o con rásteres del mismo codificador; si falta, el libro ya hecho del codificador predeterminado.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a folder with one class raster per date, shown with its legend, and a stack.json. If asked for: a table of area and share per date and class (CSV); a page with the shares and areas of the largest classes over time.</source>
      <translation>Resultado: una carpeta con un ráster de clases por fecha, mostrado con su leyenda, y un stack.json. Si se piden: una tabla con el área y la proporción por fecha y clase (CSV); una página con las proporciones y áreas de las clases más grandes en el tiempo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: 'Fit geocentroids' with 12 clusters on a stack of 25 years, then this: forest, pasture, sand and river in hectares, year by year.</source>
      <translation>Ejemplo: 'Ajustar geocentroides' con 12 grupos en una pila de 25 años, y luego esto: bosque, pasto, arena y río en hectáreas, año a año.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for the class rasters and their stack.json.</source>
      <translation>Una carpeta para los rásteres de clases y su stack.json.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of areas</source>
      <translation>Tabla de áreas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Start, end, class, colour, cells, area and share, one row per date and class.</source>
      <translation>Inicio, fin, clase, color, celdas, área y proporción, una fila por fecha y clase.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Page of areas over time</source>
      <translation>Página de áreas en el tiempo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Opens in a browser.</source>
      <translation>Se abre en un navegador.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of the classes</source>
      <translation>stack.json de las clases</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Transitions (what became what)</source>
      <translation>Transiciones (qué pasó a ser qué)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>change detection from to matrix cross tabulation crosstab land cover land use deforestation post classification comparison sankey gains losses hectares two dates</source>
      <translation>detección de cambios de a matriz tabulación cruzada cobertura del suelo uso del suelo deforestación comparación posclasificación sankey ganancias pérdidas hectáreas dos fechas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Shows what became what between two dates: from which class to which each cell went, such as forest → pasture, and how many hectares that are.</source>
      <translation>Muestra qué pasó a ser qué entre dos fechas: de qué clase a qué clase fue cada celda, como bosque → pasto, y cuántas hectáreas son.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Give two class rasters, such as those of 'Apply geocentroids' with one book or of 'Classify' with one classifier; or a stack with its start and end: of 'Encode stack', which a centroid book classifies, or of 'Stack classes'. Any rasters of whole numbers on one grid will do.</source>
      <translation>Indique dos rásteres de clases, como los de 'Aplicar geocentroides' con un mismo libro o los de 'Clasificar' con un mismo clasificador; o una pila con su inicio y su fin: de 'Codificar pila', que un libro de centroides clasifica, o de 'Clases de la pila'. Sirve cualquier ráster de números enteros en una misma cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a raster of codes, one per pair of classes that occurs, ordered by the class before and the class after. Places that kept their class have a code per class. In the legend changes come first, the largest at the top, in bright colours between those of their two classes; what did not change is pale. If asked for: a table of codes, classes, cells and hectares; a page with the matrix, a picture of the flows, and how much change errors of the two maps could show by themselves.</source>
      <translation>Resultado: un ráster de códigos, uno por cada par de clases que aparece, ordenados por la clase anterior y la posterior. Los lugares que conservaron su clase tienen un código por clase. En la leyenda los cambios van primero, el mayor arriba, en colores vivos entre los de sus dos clases; lo que no cambió es pálido. Si se piden: una tabla de códigos, clases, celdas y hectáreas; una página con la matriz, una imagen de los flujos y cuánto cambio podrían mostrar por sí solos los errores de los dos mapas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the classes of 1990 and 2020 of a river: forest → river and sand → forest, in hectares.</source>
      <translation>Ejemplo: las clases de 1990 y 2020 de un río: bosque → río y arena → bosque, en hectáreas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classes before</source>
      <translation>Clases antes</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The class raster of the first date.</source>
      <translation>El ráster de clases de la primera fecha.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classes after</source>
      <translation>Clases después</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The class raster of the second date, of the same classes and on the same grid.</source>
      <translation>El ráster de clases de la segunda fecha, con las mismas clases y en la misma cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of 'Encode stack' or 'Stack classes', in place of two class rasters.</source>
      <translation>stack.json de 'Codificar pila' o 'Clases de la pila', en lugar de dos rásteres de clases.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Start</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Of a stack: the date before, such as 2018-07-03, 2018-07 or 2018; the nearest one is taken. Empty: the first date.</source>
      <translation>De una pila: la fecha anterior, como 2018-07-03, 2018-07 o 2018; se toma la más próxima. Vacío: la primera fecha.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Of a stack: the date after. Empty: the last date.</source>
      <translation>De una pila: la fecha posterior. Vacío: la última fecha.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Transitions</source>
      <translation>Transiciones</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A raster of codes, one per pair of classes.</source>
      <translation>Un ráster de códigos, uno por par de clases.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Table of transitions</source>
      <translation>Tabla de transiciones</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Code, class before and after, cells, hectares and share, one row per transition.</source>
      <translation>Código, clase antes y después, celdas, hectáreas y proporción, una fila por transición.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Page of transitions</source>
      <translation>Página de transiciones</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Matrix, flows and what errors could explain; opens in a browser.</source>
      <translation>Matriz, flujos y lo que los errores podrían explicar; se abre en un navegador.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classify (with a trained classifier)</source>
      <translation>Clasificar (con un clasificador entrenado)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>supervised classification predict apply classifier land cover map probability confidence random forest</source>
      <translation>clasificación supervisada predecir aplicar clasificador cobertura del suelo mapa probabilidad confianza bosque aleatorio</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Gives every cell of an embedding raster its class, using a classifier from 'Train classifier'. The raster must come from the same encoder; it can be of another scene or date.</source>
      <translation>Da a cada celda de un ráster de embeddings su clase, con un clasificador de 'Entrenar clasificador'. El ráster debe proceder del mismo codificador; puede ser de otra escena o fecha.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a class raster with names and colours. If asked for: a raster of confidence, the probability of the chosen class (0 to 1); one of the probabilities of all classes, one band each; and a table of areas. A classifier of several labels gives one band per class, 1 where it is present. A classifier of whole rasters gives all cells the class of the raster, and the table holds its probabilities.</source>
      <translation>Resultado: un ráster de clases con nombres y colores. Si se piden: un ráster de confianza, la probabilidad de la clase elegida (de 0 a 1); uno de las probabilidades de todas las clases, una banda cada una; y una tabla de áreas. Un clasificador de varias etiquetas da una banda por clase, 1 donde está presente. Un clasificador de rásteres enteros da a todas las celdas la clase del ráster, y la tabla contiene sus probabilidades.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Look at the confidence: where it is low, label a few more places.</source>
      <translation>Mire la confianza: donde sea baja, etiquete algunos lugares más.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the classifier of one aerial image applied to its neighbour.</source>
      <translation>Ejemplo: el clasificador de una imagen aérea aplicado a su vecina.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster of the classifier's encoder.</source>
      <translation>Un ráster de embeddings del codificador del clasificador.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json, for a classifier that was trained on a stack.</source>
      <translation>stack.json, para un clasificador entrenado con una pila.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classifier</source>
      <translation>Clasificador</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Train classifier'.</source>
      <translation>De 'Entrenar clasificador'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GeoEnc classifier (*.geoenc)</source>
      <translation>Clasificador de GeoEnc (*.geoenc)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Probability of the chosen class, 0 to 1.</source>
      <translation>Probabilidad de la clase elegida, de 0 a 1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Probabilities</source>
      <translation>Probabilidades</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One band per class; 'Vote' takes these.</source>
      <translation>Una banda por clase; 'Votación' las toma.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cells and area per class.</source>
      <translation>Celdas y área por clase.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Query points (where a label would help most)</source>
      <translation>Puntos de consulta (dónde ayudaría más una etiqueta)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>active learning query uncertainty sampling margin entropy core-set k-center diversity labels annotate samples points next training</source>
      <translation>aprendizaje activo consulta incertidumbre muestreo margen entropía core-set k-center diversidad etiquetas anotar muestras puntos siguiente entrenamiento</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Proposes the places to label next: those of which a classifier is least sure, unlike one another and unlike what is labelled already.</source>
      <translation>Propone los próximos lugares que etiquetar: aquellos de los que un clasificador está menos seguro, distintos entre sí y distintos de lo ya etiquetado.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Train a classifier from a few labels, run this, name the class of each point, add the points to your labels, train again. The points have the fields, types and CRS of your label layer, so that they can be pasted into it.</source>
      <translation>Entrene un clasificador con pocas etiquetas, ejecute esto, nombre la clase de cada punto, añada los puntos a sus etiquetas y entrene de nuevo. Los puntos tienen los campos, tipos y SRC de su capa de etiquetas, de modo que pueden pegarse en ella.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: points, numbered by rank: the first help most. Field is empty, for you to fill in. guess is the class that the classifier takes the place for, confidence its probability, why what makes the place worth a label: between which classes it lies, or that it looks unlike all labels so far. Without Labels the field to fill in is called class.</source>
      <translation>Resultado: puntos, numerados por rango: los primeros son los que más ayudan. Campo está vacío, para que usted lo rellene. guess es la clase por la que el clasificador toma el lugar; confidence, su probabilidad; why, lo que hace que el lugar merezca una etiqueta: entre qué clases está, o que no se parece a ninguna etiqueta hasta ahora. Sin Etiquetas, el campo que se rellena se llama class.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A point is one cell: name what is at its place, or delete it where you can't tell.</source>
      <translation>Un punto es una celda: nombre lo que hay en su lugar, o bórrelo si no puede saberlo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: thirty labels, Number of points 20; twice.</source>
      <translation>Ejemplo: treinta etiquetas, Número de puntos 20; dos veces.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels so far</source>
      <translation>Etiquetas hasta ahora</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Points or polygons that the classifier has learnt from: no point lies on one or looks like one, and the result has their fields.</source>
      <translation>Puntos o polígonos de los que el clasificador ha aprendido: ningún punto está sobre uno de ellos ni se le parece, y el resultado tiene sus campos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Field</source>
      <translation>Campo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The field of the labels with the class.</source>
      <translation>El campo de las etiquetas que contiene la clase.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Number of points</source>
      <translation>Número de puntos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many places you are ready to label.</source>
      <translation>Cuántos lugares está dispuesto a etiquetar.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Smallest distance [map units]</source>
      <translation>Distancia mínima [unidades del mapa]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How far apart points lie, and from labels. Empty: three cells.</source>
      <translation>Cuánto distan los puntos entre sí y de las etiquetas. Vacío: tres celdas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Points to label</source>
      <translation>Puntos que etiquetar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>With rank, guess, confidence and why.</source>
      <translation>Con rank, guess, confidence y why.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Raster to polygons</source>
      <translation>Ráster a polígonos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>polygonize vectorize vectorise polygons vector classes sieve simplify area objects segments</source>
      <translation>poligonizar vectorizar polígonos vectorial clases filtrar simplificar área objetos segmentos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Turns a map of classes into polygons: connected cells of one class become one polygon, with its class, name, area and number of cells. Neighbours share their border point by point: there are no gaps and no overlaps.</source>
      <translation>Convierte un mapa de clases en polígonos: las celdas conectadas de una clase forman un polígono, con su clase, nombre, área y número de celdas. Los vecinos comparten su límite punto por punto: no hay huecos ni solapes.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Works on what 'Classify', 'Apply geocentroids', 'Stack classes' and 'Vote' write, and on any other raster of whole numbers. Of a measurement, such as 'Similarity' or 'Stack change', give a Threshold: cells that reach it become polygons.</source>
      <translation>Funciona con lo que escriben 'Clasificar', 'Aplicar geocentroides', 'Clases de la pila' y 'Votación', y con cualquier otro ráster de números enteros. Para una medición, como 'Similitud' o 'Cambio en la pila', indique un Umbral: las celdas que lo alcanzan se convierten en polígonos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Smallest area: what is smaller joins the neighbour with which it shares most of its outline. Simplify: how far an outline may run beside the cells; stairs become slopes. Empty draws it within one cell, 0 keeps the cells' corners.</source>
      <translation>Área mínima: lo que es más pequeño se une al vecino con el que comparte la mayor parte de su contorno. Simplificar: cuánto puede apartarse un contorno de las celdas; las escaleras se convierten en pendientes. Vacío lo traza a menos de una celda; 0 conserva las esquinas de las celdas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a polygon layer in the colours of the raster. Its areas are true on the ellipsoid, whatever the CRS.</source>
      <translation>Resultado: una capa de polígonos con los colores del ráster. Sus áreas son las verdaderas sobre el elipsoide, sea cual sea el SRC.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a class raster of cells of 1 m, Smallest area 25, Simplify empty.</source>
      <translation>Ejemplo: un ráster de clases con celdas de 1 m, Área mínima 25, Simplificar vacío.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A class raster of one band, or with Threshold a measurement: its first band, of a change raster the largest change.</source>
      <translation>Un ráster de clases de una banda o, con Umbral, una medición: su primera banda; de un ráster de cambio, el cambio mayor.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A raster on the same grid, such as the confidence of 'Classify': each polygon gets its mean, as the field score.</source>
      <translation>Un ráster en la misma cuadrícula, como la confianza de 'Clasificar': cada polígono recibe su media, en el campo score.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For measurements: cells with at least this value become polygons.</source>
      <translation>Para mediciones: las celdas con este valor como mínimo se convierten en polígonos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Smallest area [m²]</source>
      <translation>Área mínima [m²]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A smaller area joins the neighbour with which it shares most of its outline; one that has no neighbour stays. Empty: all areas stay.</source>
      <translation>Un área menor se une al vecino con el que comparte la mayor parte de su contorno; la que no tiene vecino se queda. Vacío: se quedan todas las áreas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Simplify [metres]</source>
      <translation>Simplificar [metros]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How far an outline may run beside the cells. Empty: the side of a cell. 0: the cells' corners.</source>
      <translation>Cuánto puede apartarse un contorno de las celdas. Vacío: el lado de una celda. 0: las esquinas de las celdas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Class, name, area and cells of each.</source>
      <translation>Clase, nombre, área y celdas de cada uno.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Regress (with a trained regressor)</source>
      <translation>Estimar (con un regresor entrenado)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>regression predict apply regressor number continuous map canopy height biomass uncertainty interval conformal extrapolation</source>
      <translation>regresión predecir estimar aplicar regresor número continuo mapa altura del dosel biomasa incertidumbre intervalo conforme extrapolación</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Gives every cell of an embedding raster a number, using a regressor from 'Train regressor'. The raster must come from the same encoder; it can be of another scene or date.</source>
      <translation>Da a cada celda de un ráster de embeddings un número, con un regresor de 'Entrenar regresor'. El ráster debe proceder del mismo codificador; puede ser de otra escena o fecha.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a raster of the number. If asked for: a raster of uncertainty with two bands. Band 1 is the half width of a 90 % interval: nine of ten cells should lie that close, where they are like those it was tested on. Band 2 is how far the cell's embedding lies from those that were learnt from: above 1 it is farther than 95 % of these lie from those of other places, so that the number is extrapolated and its interval can't be trusted. The log counts such cells.</source>
      <translation>Resultado: un ráster del número. Si se pide: un ráster de incertidumbre con dos bandas. La banda 1 es la mitad de la anchura de un intervalo del 90 %: nueve de cada diez celdas deberían estar así de cerca, donde son como aquellas con las que se probó. La banda 2 es cuánto dista el embedding de la celda de aquellos de los que se aprendió: por encima de 1 está más lejos que el 95 % de estos de los de otros lugares, de modo que el número es una extrapolación y no se puede confiar en su intervalo. El registro cuenta esas celdas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the canopy height of a whole scene, learnt from a laser scan of a corner.</source>
      <translation>Ejemplo: la altura del dosel de una escena entera, aprendida de un escaneo láser de una esquina.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>An embedding raster of the regressor's encoder.</source>
      <translation>Un ráster de embeddings del codificador del regresor.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json, for a regressor that was trained on a stack.</source>
      <translation>stack.json, para un regresor entrenado con una pila.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Regressor</source>
      <translation>Regresor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>From 'Train regressor'.</source>
      <translation>De 'Entrenar regresor'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>GeoEnc regressor (*.geoenc)</source>
      <translation>Regresor de GeoEnc (*.geoenc)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Estimates</source>
      <translation>Estimaciones</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The raster of the number, a GeoTIFF.</source>
      <translation>El ráster del número, un GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Uncertainty</source>
      <translation>Incertidumbre</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Half width of the 90 % interval, and distance to what was learnt from.</source>
      <translation>Mitad de la anchura del intervalo del 90 %, y distancia a lo aprendido.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Train classifier (from labels)</source>
      <translation>Entrenar clasificador (con etiquetas)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>supervised classification classifier random forest rf linear probe logistic regression mlp knn nearest neighbours few-shot training samples labels land cover accuracy confusion matrix multi-label bigearthnet crop type ensemble</source>
      <translation>clasificación supervisada clasificador bosque aleatorio rf sonda lineal regresión logística mlp knn vecinos más próximos pocas muestras entrenamiento etiquetas cobertura del suelo exactitud matriz de confusión multietiqueta bigearthnet tipo de cultivo conjunto</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Learns classes from places you have labelled on embedding rasters, and shows how well it can tell them apart. Five clicks per class are enough for a first map: put points on the ground, name their class in a text field, run this with method knn or linear, then 'Classify'; look, add points where it is wrong, run again.</source>
      <translation>Aprende clases de lugares que usted ha etiquetado en rásteres de embeddings, y muestra lo bien que puede distinguirlas. Cinco clics por clase bastan para un primer mapa: ponga puntos en el terreno, nombre su clase en un campo de texto, ejecute esto con el método knn o linear y después 'Clasificar'; mire, añada puntos donde se equivoque y ejecútelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings: rasters of one encoder, all of which are learnt from; or a stack of dates, in which it learns each cell's course over time, as for crops.</source>
      <translation>Embeddings: rásteres de un mismo codificador, de todos los cuales se aprende; o una pila de fechas, en la que se aprende la evolución de cada celda en el tiempo, como en los cultivos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels: points or polygons whose Field names the class (text or number); or a class raster, whose pixels are aggregated to cells. Or a Label table: labels of whole rasters, as CSV with the columns raster and labels, or BigEarthNet's JSON. Or a Table from 'Embeddings of zones': each polygon, such as a parcel, is one sample, and Field names one of its fields; 'Embeddings of zones' then gives other polygons their class. Several labels: several classes can be at one place; Field holds a list (a;b), or names several fields of 0 and 1 (water;forest), one per class.</source>
      <translation>Etiquetas: puntos o polígonos cuyo Campo nombra la clase (texto o número); o un ráster de clases, cuyos píxeles se agregan a celdas. O una Tabla de etiquetas: etiquetas de rásteres enteros, como CSV con las columnas raster y labels, o el JSON de BigEarthNet. O una Tabla de 'Embeddings de zonas': cada polígono, como una parcela, es una muestra, y Campo nombra uno de sus campos; 'Embeddings de zonas' da después su clase a otros polígonos. Varias etiquetas: puede haber varias clases en un lugar; Campo contiene una lista (a;b), o nombra varios campos de 0 y 1 (water;forest), uno por clase.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Method: linear (a plane between the classes) is fast and hard to beat; knn compares with the labelled cells, best for very few labels; rf is a forest of random trees; mlp a small neural network for thousands of labels; ensemble lets all four vote and says whether that helps.</source>
      <translation>Método: linear (un plano entre las clases) es rápido y difícil de superar; knn compara con las celdas etiquetadas, lo mejor con muy pocas etiquetas; rf es un bosque de árboles aleatorios; mlp, una pequeña red neuronal para miles de etiquetas; ensemble hace votar a los cuatro y dice si eso ayuda.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scores: places near each other look alike, so testing on random cells flatters the scores. Here the map is cut into blocks; each part is tested by a classifier that never saw its blocks. Where there are many labels, a further share of the blocks is held out for a final test. ± is a 95 % interval over the folds. Classes with fewer samples than folds are left out, and the log says so.</source>
      <translation>Puntuaciones: los lugares cercanos se parecen, así que probar con celdas al azar infla las puntuaciones. Aquí el mapa se divide en bloques; cada parte la prueba un clasificador que nunca vio sus bloques. Si hay muchas etiquetas, otra proporción de los bloques se reserva para una prueba final. ± es un intervalo del 95 % sobre las particiones. Las clases con menos muestras que particiones se omiten, y el registro lo dice.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a classifier (.geoenc), which has then learnt from all labels; if asked for, a report with confusion matrix, scores per class, reliability, learning curve and pictures of the embeddings; the scores as JSON; the places that were confused, as points with the most confident first; and the prediction of each sample.</source>
      <translation>Resultado: un clasificador (.geoenc), que entonces ha aprendido de todas las etiquetas; si se piden, un informe con matriz de confusión, puntuaciones por clase, fiabilidad, curva de aprendizaje e imágenes de los embeddings; las puntuaciones como JSON; los lugares que se confundieron, como puntos, los de mayor confianza primero; y la predicción de cada muestra.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: an aerial image encoded with the default encoder, twenty points on meadow, trees, roofs and roads.</source>
      <translation>Ejemplo: una imagen aérea codificada con el codificador predeterminado, veinte puntos sobre prado, árboles, tejados y caminos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>stack.json of encoded dates: a cell is described by its embeddings over time.</source>
      <translation>stack.json de fechas codificadas: una celda se describe por sus embeddings en el tiempo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels (or a label table)</source>
      <translation>Etiquetas (o una tabla de etiquetas)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Points or polygons whose Field names the class, or a class raster.</source>
      <translation>Puntos o polígonos cuyo Campo nombra la clase, o un ráster de clases.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The field with the class. For several labels also the names of several fields, water;forest. For a class raster the number of its band; empty: the first.</source>
      <translation>El campo con la clase. Para varias etiquetas, también los nombres de varios campos, water;forest. Para un ráster de clases, el número de su banda; vacío: la primera.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Label table</source>
      <translation>Tabla de etiquetas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels of whole rasters, in place of Labels: a CSV (raster, labels) or BigEarthNet's JSON.</source>
      <translation>Etiquetas de rásteres enteros, en lugar de Etiquetas: un CSV (raster, labels) o el JSON de BigEarthNet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Label table (*.csv *.json)</source>
      <translation>Tabla de etiquetas (*.csv *.json)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>rf: forest of extremely randomised trees. linear: logistic regression. mlp: small neural network. knn: nearest labelled cells. ensemble: all four vote.</source>
      <translation>rf: bosque de árboles extremadamente aleatorios. linear: regresión logística. mlp: pequeña red neuronal. knn: celdas etiquetadas más cercanas. ensemble: votan los cuatro.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Several labels at one place</source>
      <translation>Varias etiquetas en un lugar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Each class is present or absent, independently of the others; thresholds come from the folds.</source>
      <translation>Cada clase está presente o ausente, con independencia de las demás; los umbrales proceden de las particiones.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folds</source>
      <translation>Particiones</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many parts the labels are split into for testing.</source>
      <translation>En cuántas partes se dividen las etiquetas para la prueba.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Folds by</source>
      <translation>Particiones por</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What stays together: blocks of the map, all of a raster, or a value of the Fold field. random: nothing; the scores are then better than the map.</source>
      <translation>Lo que permanece junto: bloques del mapa, todo lo de un ráster, o un valor del Campo de partición. random: nada; entonces las puntuaciones son mejores que el mapa.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Fold field</source>
      <translation>Campo de partición</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For folds by field: such as the number of a plot or a region.</source>
      <translation>Para particiones por campo: como el número de una parcela o de una región.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Block size [map units]</source>
      <translation>Tamaño de bloque [unidades del mapa]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Side of the blocks. Empty: a tenth of the labels' extent, smaller where that makes too few blocks.</source>
      <translation>Lado de los bloques. Vacío: una décima parte de la extensión de las etiquetas, menos si así resultan demasiado pocos bloques.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Test share</source>
      <translation>Proporción de prueba</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Share of the blocks that is held out for a final test, if there are enough labels.</source>
      <translation>Proporción de los bloques que se reserva para una prueba final, si hay etiquetas suficientes.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rare classes count as much as common ones</source>
      <translation>Las clases raras cuentan tanto como las comunes</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Off: common classes win where in doubt, which gets more cells right.</source>
      <translation>Desactivado: en caso de duda ganan las clases comunes, con lo que acierta más celdas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Forest</source>
      <translation>Bosque</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Of rf. default: 100 extremely randomised trees. seminar: a random forest of 20 trees of at least 10 samples per leaf, without bootstrap, as in the DOFA seminar on BigEarthNet.</source>
      <translation>De rf. default: 100 árboles extremadamente aleatorios. seminar: un bosque aleatorio de 20 árboles con al menos 10 muestras por hoja, sin bootstrap, como en el seminario de DOFA sobre BigEarthNet.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Parts of the time</source>
      <translation>Partes del tiempo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For a stack: into how many equal parts its time is cut; dates of a part are averaged.</source>
      <translation>Para una pila: en cuántas partes iguales se divide su tiempo; las fechas de una parte se promedian.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Values that are not a class</source>
      <translation>Valores que no son una clase</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Values of a class raster that are no labels, such as 0,255.</source>
      <translation>Valores de un ráster de clases que no son etiquetas, como 0,255.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Classes of the table</source>
      <translation>Clases de la tabla</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>bigearthnet19: BigEarthNet's 43 classes become 19 by its published rule.</source>
      <translation>bigearthnet19: las 43 clases de BigEarthNet se reducen a 19 según su regla publicada.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same seed gives the same result.</source>
      <translation>La misma semilla da el mismo resultado.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What was learnt, for 'Classify'.</source>
      <translation>Lo aprendido, para 'Clasificar'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>All figures, for programs.</source>
      <translation>Todas las cifras, para programas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Confused places</source>
      <translation>Lugares confundidos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Samples that a classifier which had not seen their place got wrong.</source>
      <translation>Muestras en las que se equivocó un clasificador que no había visto su lugar.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Predictions</source>
      <translation>Predicciones</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Each sample with its label, its prediction out of fold and the probabilities.</source>
      <translation>Cada muestra con su etiqueta, su predicción fuera de la partición y las probabilidades.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Train regressor (from numbers)</source>
      <translation>Entrenar regresor (con números)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>regression regressor ridge linear random forest mlp number continuous canopy height biomass yield density r2 rmse training samples target raster supervised</source>
      <translation>regresión regresor ridge lineal bosque aleatorio mlp número continuo altura del dosel biomasa rendimiento densidad r2 rmse entrenamiento muestras ráster objetivo supervisado</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Learns a number, such as a canopy height, a biomass or a share of paved ground, from places where you know it, and shows how well embeddings tell it elsewhere.</source>
      <translation>Aprende un número, como la altura del dosel, la biomasa o la proporción de suelo pavimentado, de lugares donde usted lo conoce, y muestra con qué acierto lo dicen los embeddings en otros lugares.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Embeddings: rasters of one encoder, all of which are learnt from; or a stack of dates, in which it learns each cell's course over time.</source>
      <translation>Embeddings: rásteres de un mismo codificador, de todos los cuales se aprende; o una pila de fechas, en la que se aprende la evolución de cada celda en el tiempo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels: points or polygons whose Field holds the number; a polygon gives it to each of its cells. Or a Target raster, such as a canopy height model: each cell has the mean of the pixels in it, and cells of which less than half is valid are left out. Or a Table of zones: each row is one sample, and Field one of its fields.</source>
      <translation>Etiquetas: puntos o polígonos cuyo Campo contiene el número; un polígono lo da a cada una de sus celdas. O un Ráster objetivo, como un modelo de altura del dosel: cada celda tiene la media de los píxeles que contiene, y se omiten las celdas de las que menos de la mitad es válida. O una Tabla de zonas: cada fila es una muestra, y Campo uno de sus campos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Method: ridge (a weighted sum of the embedding's numbers) is fast and hard to beat; rf is a random forest, which never goes beyond the labels it has seen; mlp a small neural network for thousands of labels.</source>
      <translation>Método: ridge (una suma ponderada de los números del embedding) es rápido y difícil de superar; rf es un bosque aleatorio, que nunca va más allá de las etiquetas que ha visto; mlp, una pequeña red neuronal para miles de etiquetas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Scores: the map is cut into blocks, and each part is tested by a regressor that never saw its blocks. R² is 0 for a guess that is always the mean of the labels, 1 for what is always right. ± is a 95 % interval over the folds.</source>
      <translation>Puntuaciones: el mapa se divide en bloques, y cada parte la prueba un regresor que nunca vio sus bloques. R² es 0 para una estimación que es siempre la media de las etiquetas, 1 para la que siempre acierta. ± es un intervalo del 95 % sobre las particiones.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a regressor (.geoenc), which has then learnt from all labels; if asked for, a report with estimates against labels and residuals, and all figures as JSON, among them how often the 90 % interval of 'Regress' holds.</source>
      <translation>Resultado: un regresor (.geoenc), que entonces ha aprendido de todas las etiquetas; si se piden, un informe con las estimaciones frente a las etiquetas y los residuos, y todas las cifras como JSON, entre ellas con qué frecuencia se cumple el intervalo del 90 % de 'Estimar'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: canopy height of a laser scan that covers a corner of the scene.</source>
      <translation>Ejemplo: la altura del dosel de un escaneo láser que cubre una esquina de la escena.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Labels (or a target raster)</source>
      <translation>Etiquetas (o un ráster objetivo)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Points or polygons whose Field holds the number.</source>
      <translation>Puntos o polígonos cuyo Campo contiene el número.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The field with the number.</source>
      <translation>El campo con el número.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Target raster</source>
      <translation>Ráster objetivo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A raster of the number, such as a canopy height model, in place of Labels.</source>
      <translation>Un ráster del número, como un modelo de altura del dosel, en lugar de Etiquetas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Band of the target</source>
      <translation>Banda del objetivo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Which band holds the number.</source>
      <translation>Qué banda contiene el número.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>ridge: linear, its strength chosen by folds. rf: random forest. mlp: small neural network.</source>
      <translation>ridge: lineal, con su intensidad elegida por las particiones. rf: bosque aleatorio. mlp: pequeña red neuronal.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What was learnt, for 'Regress'.</source>
      <translation>Lo aprendido, para 'Estimar'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Vote (of several class maps)</source>
      <translation>Votación (de varios mapas de clases)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>vote voting majority soft weighted ensemble stacking combine classification agreement consensus mode</source>
      <translation>votar votación mayoría blanda ponderada conjunto apilamiento combinar clasificación acuerdo consenso moda</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Combines several class maps of one place into one: from different encoders, methods, seeds or dates. Where their errors differ, the vote is better than each map; where they agree, it can be trusted.</source>
      <translation>Combina varios mapas de clases de un lugar en uno: de distintos codificadores, métodos, semillas o fechas. Donde sus errores difieren, la votación es mejor que cada mapa; donde coinciden, se puede confiar en ella.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rule: majority: each raster has one vote. weighted: each has the votes that Weights gives it. soft: the probabilities of all classes are added ('Probabilities' of 'Classify'), so that a sure raster counts more than a doubtful one; with weights if given. stacked: labelled places decide how the rasters are combined; use labels that the classifiers have not seen.</source>
      <translation>Regla: majority: cada ráster tiene un voto. weighted: cada uno tiene los votos que le dan los Pesos. soft: se suman las probabilidades de todas las clases ('Probabilidades' de 'Clasificar'), de modo que un ráster seguro cuenta más que uno dudoso; con pesos, si se indican. stacked: los lugares etiquetados deciden cómo se combinan los rásteres; use etiquetas que los clasificadores no hayan visto.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A tie goes to the tied class that the first raster prefers, then the second, and so on: put the best one first. Nodata abstains. Classes are matched by name, for rasters that 'Classify' made, else by number. Rasters on other grids, as other encoders give them, are sampled at the first one's cells.</source>
      <translation>Un empate va a la clase empatada que prefiere el primer ráster, luego el segundo, y así sucesivamente: ponga primero el mejor. Las celdas sin datos se abstienen. Las clases se asocian por nombre en los rásteres que hizo 'Clasificar', y por número en los demás. Los rásteres en otras cuadrículas, como los que dan otros codificadores, se muestrean en las celdas del primero.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a class raster; if asked for, a raster of agreement: the share of votes that the chosen class got.</source>
      <translation>Resultado: un ráster de clases; si se pide, un ráster de acuerdo: la proporción de los votos que obtuvo la clase elegida.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: the probabilities of one scene by three encoders, rule soft.</source>
      <translation>Ejemplo: las probabilidades de una escena según tres codificadores, regla soft.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Class rasters, or rasters of probabilities; the first decides ties and gives the grid.</source>
      <translation>Rásteres de clases, o rásteres de probabilidades; el primero decide los empates y da la cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rule</source>
      <translation>Regla</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>majority, weighted, soft (needs probabilities) or stacked (needs labels).</source>
      <translation>majority, weighted, soft (necesita probabilidades) o stacked (necesita etiquetas).</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>One number per raster, in their order: 2;1;1.</source>
      <translation>Un número por ráster, en su orden: 2;1;1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For the rule stacked: points or polygons with their class.</source>
      <translation>Para la regla stacked: puntos o polígonos con su clase.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For the rule stacked: the field of the labels with the class.</source>
      <translation>Para la regla stacked: el campo de las etiquetas con la clase.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For the rule stacked: the same seed gives the same map.</source>
      <translation>Para la regla stacked: la misma semilla da el mismo mapa.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Agreement</source>
      <translation>Acuerdo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Share of the votes for the class, 0 to 1.</source>
      <translation>Proporción de los votos para la clase, de 0 a 1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Import encoder</source>
      <translation>Importar codificador</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>weights checkpoint model download offline dinov3 dinov2 vjepa dofa safetensors pth pt hugging face hub card</source>
      <translation>pesos punto de control modelo descargar sin conexión dinov3 dinov2 vjepa dofa safetensors pth pt hugging face hub ficha</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Adds an encoder to the list of 'Encode raster'. The weights themselves show which one it is: DINOv3 (vision transformers and ConvNeXts), DINOv2, V-JEPA 2 and 2.1, DOFA, Galileo, Presto, or an encoder trained with GeoEnc. They are checked tensor by tensor, written to your own data folder in a safe format, and described by a card; the same file imported twice is the same encoder.</source>
      <translation>Añade un codificador a la lista de 'Codificar ráster'. Los propios pesos muestran cuál es: DINOv3 (vision transformers y ConvNeXt), DINOv2, V-JEPA 2 y 2.1, DOFA, Galileo, Presto, o un codificador entrenado con GeoEnc. Se comprueban tensor por tensor, se escriben en su propia carpeta de datos en un formato seguro y se describen en una ficha; el mismo archivo importado dos veces es el mismo codificador.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Give one of three. Weights file: the authors' .pth, .pt or .safetensors file. Model folder: a download from the Hub (config.json and model.safetensors), or a folder of a GeoEnc encoder (card.json and weights). Name alone: the id of an encoder that 'List encoders' shows as not on this machine; it is downloaded from the Hub with your own login there, through QGIS's proxy, and an interrupted download resumes. Licence: some weights may be used only by those who accept their terms; nothing is downloaded or imported before that.</source>
      <translation>Indique una de tres cosas. Archivo de pesos: el archivo .pth, .pt o .safetensors de los autores. Carpeta del modelo: una descarga del Hub (config.json y model.safetensors), o una carpeta de un codificador de GeoEnc (card.json y pesos). Solo el nombre: el id de un codificador que 'Listar codificadores' muestra como no disponible en este equipo; se descarga del Hub con su propia sesión iniciada allí, a través del proxy de QGIS, y una descarga interrumpida continúa. Licencia: algunos pesos solo pueden usarlos quienes acepten sus condiciones; antes de eso no se descarga ni se importa nada.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: the encoder's id, the name to choose in 'Encode raster' and in models.</source>
      <translation>Resultado: el id del codificador, el nombre que se elige en 'Codificar ráster' y en los modelos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: Weights file dinov3_vits16_pretrain_lvd1689m-08c60483.pth, licence accepted.</source>
      <translation>Ejemplo: Archivo de pesos dinov3_vits16_pretrain_lvd1689m-08c60483.pth, licencia aceptada.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Weights file (or a model folder, or a name)</source>
      <translation>Archivo de pesos (o una carpeta del modelo, o un nombre)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>As its authors publish it: .pth, .pt or .safetensors. No code in it is run.</source>
      <translation>Tal como lo publican sus autores: .pth, .pt o .safetensors. No se ejecuta ningún código que contenga.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Model folder</source>
      <translation>Carpeta del modelo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A downloaded model: config.json and model.safetensors; or card.json and weights.</source>
      <translation>Un modelo descargado: config.json y model.safetensors; o card.json y pesos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encoder card</source>
      <translation>Ficha del codificador</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>What the weights don't say, in the form of models/*.json in the plugin: mean, std, gsd, tile, licence, architecture. With hub_id and revision it is downloaded.</source>
      <translation>Lo que los pesos no dicen, en la forma de models/*.json del complemento: mean, std, gsd, tile, licence, architecture. Con hub_id y revision se descarga.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The id to give it. Empty: derived from the weights. Given alone: the known encoder to download.</source>
      <translation>El id que se le da. Vacío: se deduce de los pesos. Indicado solo: el codificador conocido que se descarga.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Part of the checkpoint</source>
      <translation>Parte del punto de control</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Training checkpoints of V-JEPA hold two encoders. 'auto' takes the one that its authors use: of V-JEPA 2 'encoder', as the Hub's weights do; of V-JEPA 2.1 'ema_encoder', else 'target_encoder'.</source>
      <translation>Los puntos de control del entrenamiento de V-JEPA contienen dos codificadores. 'auto' toma el que usan sus autores: de V-JEPA 2 'encoder', como hacen los pesos del Hub; de V-JEPA 2.1 'ema_encoder', y si falta, 'target_encoder'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>I accept the licence of these weights</source>
      <translation>Acepto la licencia de estos pesos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Some weights (DINOv3's) may be used only by those who accept their terms, which the message and the card name.</source>
      <translation>Algunos pesos (los de DINOv3) solo pueden usarlos quienes acepten sus condiciones, que nombran el mensaje y la ficha.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Encoder id</source>
      <translation>Id del codificador</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>List encoders</source>
      <translation>Listar codificadores</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>models weights cards licence license citation catalogue available encoder</source>
      <translation>modelos pesos fichas licencia cita catálogo disponibles codificador</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Lists the encoders that 'Encode raster' can use here: what each is, the ground sampling distance it was made for, its patch and bands, its licence and how to cite it, and whether its weights are installed.</source>
      <translation>Enumera los codificadores que 'Codificar ráster' puede usar aquí: qué es cada uno, la distancia de muestreo en el terreno para la que se hizo, su parche y sus bandas, su licencia y cómo citarlo, y si sus pesos están instalados.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: the list in the log and, if asked for, as a page to read or as JSON for scripts.</source>
      <translation>Resultado: la lista en el registro y, si se pide, como página para leer o como JSON para scripts.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: run it after 'Import encoder' to see what was added.</source>
      <translation>Ejemplo: ejecútelo después de 'Importar codificador' para ver qué se añadió.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The list as a page to read.</source>
      <translation>La lista como página para leer.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Cards</source>
      <translation>Fichas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The encoder cards, for scripts.</source>
      <translation>Las fichas de los codificadores, para scripts.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Mask preview</source>
      <translation>Vista previa de máscaras</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>mask masks training jepa hidden preview crops augmentation</source>
      <translation>máscara máscaras entrenamiento jepa oculto vista previa recortes aumento de datos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A look, in seconds, before hours of 'Train encoder'. Training hides parts of small pictures cut from your rasters (crops), and the encoder learns to tell what is there. This draws such crops: above as they are, below with what is hidden in orange. Nodata is grey.</source>
      <translation>Un vistazo, en segundos, antes de horas de 'Entrenar codificador'. El entrenamiento oculta partes de pequeñas imágenes cortadas de sus rásteres (recortes), y el codificador aprende a decir qué hay allí. Esto dibuja esos recortes: arriba tal como son, abajo con lo oculto en naranja. Lo que no tiene datos es gris.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Check whether what is left lets a person tell what is hidden: if not, take larger crops or a coarser raster. Check too that bands and brightness look right: the encoder sees them as they are here.</source>
      <translation>Compruebe si lo que queda permite a una persona decir qué está oculto: si no, tome recortes más grandes o un ráster más grueso. Compruebe también que las bandas y el brillo se vean bien: el codificador los ve como están aquí.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: a picture (PNG).</source>
      <translation>Resultado: una imagen (PNG).</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: crops of 224 pixels from a folder of drone images, before an evening's training.</source>
      <translation>Ejemplo: recortes de 224 píxeles de una carpeta de imágenes de dron, antes de una tarde de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters (or a folder)</source>
      <translation>Rásteres (o una carpeta)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Rasters with the same bands; or all dates of one place, for Video.</source>
      <translation>Rásteres con las mismas bandas; o todas las fechas de un lugar, para Video.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>All rasters in this folder and its subfolders.</source>
      <translation>Todos los rásteres de esta carpeta y sus subcarpetas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The rasters are dates of one place</source>
      <translation>Los rásteres son fechas de un mismo lugar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Learns from how places change over time: the encoder then takes stacks, two dates per token.</source>
      <translation>Aprende de cómo cambian los lugares con el tiempo: el codificador toma entonces pilas, dos fechas por token.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For Video: auto, a pattern of the file names such as S2_%Y%m%d*, or ISO dates in the order of the rasters.</source>
      <translation>Para Video: auto, un patrón de los nombres de archivo como S2_%Y%m%d*, o fechas ISO en el orden de los rásteres.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Band numbers such as 4;3;2. Empty: all but alpha.</source>
      <translation>Números de banda como 4;3;2. Vacío: todas menos la alfa.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How values become 0 to 1, the same for all rasters. auto: uint8 for 8-bit rasters, else percentile.</source>
      <translation>Cómo los valores pasan a estar entre 0 y 1, igual para todos los rásteres. auto: uint8 para rásteres de 8 bits, si no percentile.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Crop size [pixels]</source>
      <translation>Tamaño de recorte [píxeles]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Side of the crops, a multiple of 16. Larger ones show more around each place and take longer.</source>
      <translation>Lado de los recortes, un múltiplo de 16. Los más grandes muestran más alrededor de cada lugar y tardan más.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Dates of a crop</source>
      <translation>Fechas de un recorte</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For Video: how many dates are looked at together, an even number.</source>
      <translation>Para Video: cuántas fechas se miran juntas, un número par.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The same seed draws the same crops and masks.</source>
      <translation>La misma semilla saca los mismos recortes y máscaras.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Crops</source>
      <translation>Recortes</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How many are drawn.</source>
      <translation>Cuántos se sacan.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The crops.</source>
      <translation>Los recortes.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>PNG (*.png)</source>
      <translation>PNG (*.png)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Train encoder (pico-JEPA)</source>
      <translation>Entrenar codificador (pico-JEPA)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>train training learn learning self-supervised jepa own sensor foundation model pretrain unlabelled unlabeled</source>
      <translation>entrenar entrenamiento aprender aprendizaje autosupervisado jepa sensor propio modelo fundacional preentrenar sin etiquetas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Trains a small encoder on your own rasters, without labels: parts of each picture are hidden, and the encoder learns to tell from the rest what is there. Use it for a sensor that no ready encoder knows: any number of bands, radar, multispectral, or dates of one place. The result can then be chosen as Encoder like any other.</source>
      <translation>Entrena un pequeño codificador con sus propios rásteres, sin etiquetas: se ocultan partes de cada imagen, y el codificador aprende a decir por el resto qué hay allí. Úselo para un sensor que ningún codificador ya hecho conoce: cualquier número de bandas, radar, multiespectral, o fechas de un lugar. El resultado puede elegirse después como Codificador, igual que cualquier otro.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>For red, green and blue try 'geoenc-conv' first, which has learnt already. Rasters: the more different ground, the better. A few minutes show whether it works, hours make it good; a GPU is much faster. Cancel ends it early with a usable encoder. An interrupted run resumes when it is started again with the same values, if its output is not a temporary one. 'Mask preview' shows what is hidden.</source>
      <translation>Para rojo, verde y azul pruebe primero 'geoenc-conv', que ya ha aprendido. Rásteres: cuanto más variado el terreno, mejor. Unos minutos muestran si funciona, horas lo hacen bueno; una GPU es mucho más rápida. Cancelar lo termina antes con un codificador utilizable. Una ejecución interrumpida continúa cuando se inicia de nuevo con los mismos valores, si su salida no es temporal. 'Vista previa de máscaras' muestra lo que se oculta.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Watch the log: the loss, the error of the guesses, should fall. If the encoder begins to answer the same for every place (deviation towards 0, effective rank towards 1), the log says so: take more varied rasters or a larger batch.</source>
      <translation>Vigile el registro: la pérdida, el error de las conjeturas, debe bajar. Si el codificador empieza a responder lo mismo para todos los lugares (desviación hacia 0, rango efectivo hacia 1), el registro lo dice: tome rásteres más variados o un lote más grande.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Result: an encoder under Name, and a folder with its card and weights that 'Import encoder' takes on another machine.</source>
      <translation>Resultado: un codificador con el nombre de Nombre, y una carpeta con su ficha y sus pesos que 'Importar codificador' toma en otro equipo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Example: a folder of 500 drone orthophotos, size pico, 240 minutes.</source>
      <translation>Ejemplo: una carpeta de 500 ortofotos de dron, tamaño pico, 240 minutos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>pico: 3.7 million parameters, for a processor. tiny and small: 10 and 22 million, for a GPU and many rasters.</source>
      <translation>pico: 3.7 millones de parámetros, para un procesador. tiny y small: 10 y 22 millones, para una GPU y muchos rásteres.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Steps [batches]</source>
      <translation>Pasos [lotes]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How long to train, unless Minutes is given.</source>
      <translation>Cuánto se entrena, si no se indican Minutos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>How long to train, instead of Steps. 0: use Steps.</source>
      <translation>Cuánto se entrena, en lugar de Pasos. 0: se usan los Pasos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Batch size [crops]</source>
      <translation>Tamaño de lote [recortes]</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Crops per training step. Fewer need less memory and learn less well.</source>
      <translation>Recortes por paso de entrenamiento. Menos necesitan menos memoria y se aprende peor.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>The id to choose the encoder by. Empty: made from its size.</source>
      <translation>El id con el que se elige el codificador. Vacío: se forma con su tamaño.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Of the arithmetic. 'auto' takes bfloat16 where the machine is faster with it.</source>
      <translation>De los cálculos. 'auto' toma bfloat16 donde el equipo es más rápido con ella.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>A folder for card.json and the weights.</source>
      <translation>Una carpeta para card.json y los pesos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/algorithms.json" />
      <source>Curves of the training, and one place in the colours of the encoder on its way.</source>
      <translation>Curvas del entrenamiento, y un lugar en los colores del codificador a lo largo de este.</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>GeoEnc convolutional encoder (no download)</source>
      <translation>Codificador convolucional de GeoEnc (sin descarga)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>Random convolutional features (no download)</source>
      <translation>Características convolucionales aleatorias (sin descarga)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitg-256 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitg-256 (una sola imagen: un par de la misma)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitg-384-diving48 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitg-384-diving48 (una sola imagen: un par de la misma)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitg-384-ssv2 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitg-384-ssv2 (una sola imagen: un par de la misma)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitg-384 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitg-384 (una sola imagen: un par de la misma)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vith-256 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vith-256 (una sola imagen: un par de la misma)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitl-256-diving48 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitl-256-diving48 (una sola imagen: un par de la misma)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitl-256-ssv2 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitl-256-ssv2 (una sola imagen: un par de la misma)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>V-JEPA 2 vitl-256 (a single image: a pair of the same frame)</source>
      <translation>V-JEPA 2 vitl-256 (una sola imagen: un par de la misma)</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>DOFA v1's data, continued</source>
      <translation>datos de DOFA v1, continuados</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>127,155 places: 12 months of Sentinel-1, Sentinel-2 (Level-1C) and maps</source>
      <translation>127.155 lugares: 12 meses de Sentinel-1, Sentinel-2 (Level-1C) y mapas</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>3143 unlabelled RGB scenes of 256 px, 0.07 to 30 m: Landsat composites (public domain) (18), NAIP at 5 m (public domain) (24), OpenAerialMap (CC BY 4.0) (291), Sentinel-2 (Copernicus), Flanders (12), USGS HRO, Colorado (public domain) (2), misc_na (20), naip_california (401), naip_north_dakota_5m (91), neon_0.1m (260), oam_fair (385), oam_tcd_0.1m (104), odm_drone (276), ucmerced (1259); 3,026 steps, 1,549,312 views</source>
      <translation>3143 escenas RGB sin etiquetas de 256 px, de 0,07 a 30 m: compuestos de Landsat (dominio público) (18), NAIP a 5 m (dominio público) (24), OpenAerialMap (CC BY 4.0) (291), Sentinel-2 (Copernicus), Flandes (12), USGS HRO, Colorado (dominio público) (2), misc_na (20), naip_california (401), naip_north_dakota_5m (91), neon_0.1m (260), oam_fair (385), oam_tcd_0.1m (104), odm_drone (276), ucmerced (1259); 3.026 pasos, 1.549.312 vistas</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>monthly series of Sentinel-1, Sentinel-2 (Level-1C), climate and terrain of pixels worldwide</source>
      <translation>series mensuales de Sentinel-1, Sentinel-2 (Level-1C), clima y relieve de píxeles de todo el mundo</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>VideoMix22M, tuned on diving48</source>
      <translation>VideoMix22M, reajustado con diving48</translation>
    </message>
    <message>
      <location filename="../../models" />
      <source>VideoMix22M, tuned on ssv2</source>
      <translation>VideoMix22M, reajustado con ssv2</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/addresses.py" />
      <source>a web service or database</source>
      <translation>un servicio web o una base de datos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/background.py" />
      <source>Cancelled.</source>
      <translation>Cancelado.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/background.py" />
      <source>Installing GeoEnc's engine</source>
      <translation>Instalando el motor de GeoEnc</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/background.py" />
      <source>Removing GeoEnc's engine</source>
      <translation>Eliminando el motor de GeoEnc</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/background.py" />
      <source>Looking at GeoEnc's cache</source>
      <translation>Mirando la caché de GeoEnc</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/background.py" />
      <source>Clearing GeoEnc's cache</source>
      <translation>Vaciando la caché de GeoEnc</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/background.py" />
      <source>Settings of GeoEnc's engine</source>
      <translation>Configuración del motor de GeoEnc</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Explorer</source>
      <translation>Explorador</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Image to maps…</source>
      <translation>De imagen a mapas…</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>What looks like this…</source>
      <translation>Qué se parece a esto…</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Open the toolbox at GeoEnc</source>
      <translation>Abrir la caja de herramientas en GeoEnc</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Copy example graphs</source>
      <translation>Copiar modelos de ejemplo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Install or repair the engine</source>
      <translation>Instalar o reparar el motor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Settings</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>GeoEnc: image to maps</source>
      <translation>GeoEnc: de imagen a mapas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>GeoEnc Explorer: click and see</source>
      <translation>Explorador de GeoEnc: haga clic y vea</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>GeoEnc uses the engine that GEOENC_PYTHON or the settings name: {python}.</source>
      <translation>GeoEnc usa el motor que nombra GEOENC_PYTHON o la configuración: {python}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Repair it</source>
      <translation>Repararlo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>The engine is ready.</source>
      <translation>El motor está listo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Rebuild</source>
      <translation>Reconstruir</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>{sentence} Rebuild it for this version; the old one goes.</source>
      <translation>{sentence} Reconstrúyalo para esta versión; el anterior se elimina.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>maps what looks alike in images. It needs an engine, once: about {size:.1f} GB.</source>
      <translation>halla lo que se parece en imágenes. Necesita un motor, una vez: unos {size:.1f} GB.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Install the engine</source>
      <translation>Instalar el motor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Installing the engine</source>
      <translation>Instalando el motor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>The engine is ready. Make a first map of an image.</source>
      <translation>El motor está listo. Haga un primer mapa de una imagen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Click a place on the map: what looks like it?</source>
      <translation>Haga clic en un lugar del mapa: ¿qué se parece a él?</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>There are no embeddings at that place. Encode its image first.</source>
      <translation>No hay embeddings en ese lugar. Codifique primero su imagen.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/desktop.py" />
      <source>Processing is off: switch it on under Plugins › Manage and Install Plugins › Installed.</source>
      <translation>Procesos está desactivado: actívelo en Complementos › Administrar e instalar complementos › Instalado.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>Import first: 'Import encoder' with the name {id} downloads it.</source>
      <translation>Importar antes: 'Importar codificador' con el nombre {id} lo descarga.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>Import first: 'Import encoder' takes its weights file.</source>
      <translation>Importar antes: 'Importar codificador' toma su archivo de pesos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>any bands, by wavelength</source>
      <translation>cualquier banda, por longitud de onda</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>any bands</source>
      <translation>cualquier banda</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>red, green, blue</source>
      <translation>rojo, verde, azul</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>{bands} bands</source>
      <translation>{bands} bandas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>Sentinel-2 of many months, with Sentinel-1 or not</source>
      <translation>Sentinel-2 de muchos meses, con Sentinel-1 o sin él</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/encoders.py" />
      <source>{use}, dates in pairs</source>
      <translation>{use}, fechas por pares</translation>
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
      <translation>Haga clic en Complementos › GeoEnc › Instalar o reparar el motor, o ejecute 'Instalar el motor' (geoenc:installengine) en la caja de herramientas.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>the setting geoenc/engine_python</source>
      <translation>la opción geoenc/engine_python</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>GeoEnc's engine wasn't found: {origin} is '{python}', which is not a program. Clear it, or name another Python there. {hint}</source>
      <translation>No se encontró el motor de GeoEnc: {origin} es '{python}', que no es un programa. Quite ese valor o nombre otro Python ahí. {hint}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>Cancelled. The engine didn't answer and was stopped.</source>
      <translation>Cancelado. El motor no respondía y se detuvo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>The engine's Python '{python}' is older than {oldest}. {hint}</source>
      <translation>El Python del motor '{python}' es anterior a {oldest}. {hint}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>The engine stopped unexpectedly ({cause}). Run it again; if it stops again, click Plugins › GeoEnc › Install or repair the engine.</source>
      <translation>El motor se detuvo inesperadamente ({cause}). Ejecútelo de nuevo; si vuelve a detenerse, haga clic en Complementos › GeoEnc › Instalar o reparar el motor.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>Its last output:
{words}</source>
      <translation>Su última salida:
{words}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>A temporary output has another name each time, so the same job would start over. Name the output to be able to resume.</source>
      <translation>Una salida temporal tiene cada vez otro nombre, así que la misma tarea empezaría desde el principio. Nombre la salida para poder continuar.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>The engine's Python '{python}' can't be started: {fault}. {hint}</source>
      <translation>No se puede iniciar el Python del motor '{python}': {fault}. {hint}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>exit code {code}</source>
      <translation>código de salida {code}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>signal {name}, perhaps out of memory</source>
      <translation>señal {name}, quizá por falta de memoria</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/engine.py" />
      <source>signal {name}</source>
      <translation>señal {name}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>GeoEnc's engine is damaged: {python} is gone.</source>
      <translation>El motor de GeoEnc está dañado: {python} ha desaparecido.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The installation of GeoEnc's engine was interrupted.</source>
      <translation>La instalación del motor de GeoEnc se interrumpió.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The engine belongs to GeoEnc {version}.</source>
      <translation>El motor pertenece a GeoEnc {version}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The engine belongs to an older GeoEnc.</source>
      <translation>El motor pertenece a un GeoEnc anterior.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>GeoEnc's engine isn't installed.</source>
      <translation>El motor de GeoEnc no está instalado.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>There is no folder of wheels '{folder}'.</source>
      <translation>No existe la carpeta de wheels '{folder}'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The engine is ready: {python}</source>
      <translation>El motor está listo: {python}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Going on with the installation in {folder}</source>
      <translation>Continuando la instalación en {folder}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Making the engine's environment in {folder}</source>
      <translation>Creando el entorno del motor en {folder}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>making its folder</source>
      <translation>creando su carpeta</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Free some space for {folder} or set GEOENC_HOME to a folder you can write to.</source>
      <translation>Libere espacio para {folder} o establezca GEOENC_HOME en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The engine can't be written: {fault}.</source>
      <translation>No se puede escribir el motor: {fault}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The engine can't be removed: {fault}.</source>
      <translation>No se puede eliminar el motor: {fault}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Close other QGIS windows first.</source>
      <translation>Cierre antes las demás ventanas de QGIS.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>{python} can't make virtual environments.</source>
      <translation>{python} no puede crear entornos virtuales.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The Python found here</source>
      <translation>El Python encontrado aquí</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Install its venv package (on Debian and Ubuntu: apt install python3-venv) or give another PYTHON.</source>
      <translation>Instale su paquete venv (en Debian y Ubuntu: apt install python3-venv) o indique otro PYTHON.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>{python} is not a Python of version {wanted} or newer.</source>
      <translation>{python} no es un Python de la versión {wanted} o posterior.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Give another PYTHON.</source>
      <translation>Indique otro PYTHON.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>No Python {wanted} or newer was found.</source>
      <translation>No se encontró ningún Python {wanted} o posterior.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Install one and give its path as PYTHON.</source>
      <translation>Instale uno e indique su ruta como PYTHON.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Another QGIS is just installing the engine; wait until it is done.</source>
      <translation>Otro QGIS está instalando el motor en este momento; espere a que termine.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Another installation is running; waiting for it</source>
      <translation>Hay otra instalación en curso; esperando a que termine</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>The engine isn't installed.</source>
      <translation>El motor no está instalado.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/environment.py" />
      <source>Run scripts/setup.</source>
      <translation>Ejecute scripts/setup.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/estimating.py" />
      <source>How much work it is: the time is what this machine took for such work before.</source>
      <translation>Cuánto trabajo es: el tiempo es el que este equipo necesitó antes para un trabajo así.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>what to look for</source>
      <translation>qué buscar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>How much of the view is shown: the likest part of it</source>
      <translation>Cuánto de la vista se muestra: su parte más parecida</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>Start over</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>As polygons</source>
      <translation>Como polígonos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>Find the same in other layers</source>
      <translation>Buscar lo mismo en otras capas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>Click what you look for; with Shift, what it is not.</source>
      <translation>Haga clic en lo que busca; con Mayús, en lo que no es.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>First click what you look for, then with Shift what it is not.</source>
      <translation>Haga clic primero en lo que busca, y después, con Mayús, en lo que no es.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>looks like this</source>
      <translation>se parece a esto</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>does not</source>
      <translation>no se parece</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>Comparing</source>
      <translation>Comparando</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>The likest {share:.1f} %: scores from {score:.3f}</source>
      <translation>El {share:.1f} % más parecido: puntuaciones desde {score:.3f}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>No clicks yet</source>
      <translation>Aún no hay clics</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>{n} place</source>
      <translation>{n} lugar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>{n} places</source>
      <translation>{n} lugares</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>{alike}, {unlike} that it is not</source>
      <translation>{alike}; no buscados: {unlike}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>Making polygons</source>
      <translation>Creando polígonos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/alike.py" />
      <source>looks like this, polygons</source>
      <translation>se parece a esto, polígonos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/chart.py" />
      <source>How unlike the first date the clicked cell looks: 0 is the same, 1 unrelated</source>
      <translation>Cuánto difiere la celda del clic de la primera fecha: 0 es igual, 1 sin relación</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/chart.py" />
      <source>Change since the first date: {values}</source>
      <translation>Cambio desde la primera fecha: {values}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/chart.py" />
      <source>Click a place to see its change</source>
      <translation>Haga clic en un lugar para ver su cambio</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>GeoEnc Explorer</source>
      <translation>Explorador de GeoEnc</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>&amp;Look</source>
      <translation>&amp;Mirar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Encode what the map shows of the layer, at the scale of the map</source>
      <translation>Codificar lo que el mapa muestra de la capa, a la escala del mapa</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Follow the map</source>
      <translation>Seguir el mapa</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Look again when the map has moved; only what is new is encoded</source>
      <translation>Mirar de nuevo cuando el mapa se haya movido; solo se codifica lo nuevo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Looks like this</source>
      <translation>Se parece a esto</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Choose a layer, move the map, press Look.</source>
      <translation>Elija una capa, mueva el mapa y pulse Mirar.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Use what the map shows at this scale</source>
      <translation>Usar lo que el mapa muestra a esta escala</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>The map's picture is encoded, on this machine alone</source>
      <translation>Se codifica la imagen del mapa, solo en este equipo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>The service draws this layer. Its terms of use hold for what is made of its pictures.</source>
      <translation>El servicio dibuja esta capa. Sus condiciones de uso valen para lo que se haga con sus imágenes.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Cells</source>
      <translation>Celdas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>{cell} pixels</source>
      <translation>{cell} píxeles</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>One moment: the view is being encoded.</source>
      <translation>Un momento: se está codificando la vista.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Press Look first.</source>
      <translation>Pulse antes Mirar.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>That place lies outside what was looked at: press Look to see it.</source>
      <translation>Ese lugar está fuera de lo que se miró: pulse Mirar para verlo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>There is no data at that place: click another one.</source>
      <translation>No hay datos en ese lugar: haga clic en otro.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Cancelled. What was encoded is kept.</source>
      <translation>Cancelado. Lo que se codificó se conserva.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/dock.py" />
      <source>Other work of QGIS comes first: this waits its turn…</source>
      <translation>Antes va otro trabajo de QGIS: esto espera su turno…</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>Getting the engine ready</source>
      <translation>Preparando el motor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>There is no raster layer to look at: add one.</source>
      <translation>No hay ninguna capa ráster que mirar: añada una.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>'{layer}' is drawn by a service: tick that its picture may be used.</source>
      <translation>'{layer}' la dibuja un servicio: marque que su imagen puede usarse.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>Drawing {layer}…</source>
      <translation>Dibujando {layer}…</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>Looking at {layer}</source>
      <translation>Mirando {layer}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>{layer} in colours</source>
      <translation>{layer} en colores</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/eye.py" />
      <source>'{layer}' was removed: its encoding was stopped.</source>
      <translation>'{layer}' se eliminó: su codificación se detuvo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/finding.py" />
      <source>Rank</source>
      <translation>Rango</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/finding.py" />
      <source>Finding places</source>
      <translation>Buscando lugares</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/finding.py" />
      <source>places found</source>
      <translation>lugares encontrados</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/finding.py" />
      <source>{places} places in {n} raster: click one to fly there.</source>
      <translation>{places} lugares en {n} ráster: haga clic en uno para ir a él.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/finding.py" />
      <source>{places} places in {n} rasters: click one to fly there.</source>
      <translation>{places} lugares en {n} rásteres: haga clic en uno para ir a él.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/finding.py" />
      <source>That place has none on the map's CRS.</source>
      <translation>Ese lugar no tiene sitio en el SRC del mapa.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>classes, clicks</source>
      <translation>clases, clics</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Clicks</source>
      <translation>Clics</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>knn: the nearest clicks decide. linear: a plane between the classes.</source>
      <translation>knn: deciden los clics más próximos. linear: un plano entre las clases.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Add class</source>
      <translation>Añadir clase</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Remove class</source>
      <translation>Eliminar clase</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Where to click next</source>
      <translation>Dónde hacer clic ahora</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>a folder for points, classifier and map</source>
      <translation>carpeta del resultado</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Choose a class, click places of it on the map; a map comes with the second class.</source>
      <translation>Elija una clase y haga clic en lugares de ella en el mapa; con la segunda clase llega un mapa.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Class {n}</source>
      <translation>Clase {n}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Colour of the class</source>
      <translation>Color de la clase</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>The last class stays: rename it, or add another one first.</source>
      <translation>La última clase se queda: cámbiele el nombre, o añada antes otra.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Choose a class first.</source>
      <translation>Elija antes una clase.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Two classes are needed, one of them with two clicks.</source>
      <translation>Se necesitan dos clases, una de ellas con dos clics.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Drawing the classes</source>
      <translation>Dibujando las clases</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>{count} of the clicks lie outside the view and don't count now.</source>
      <translation>{count} de los clics están fuera de la vista y ahora no cuentan.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>classes</source>
      <translation>clases</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>where to click next</source>
      <translation>dónde hacer clic ahora</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Click the numbered places with the class you see there, the first ones first.</source>
      <translation>Haga clic en los lugares numerados con la clase que vea allí, los primeros antes.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Looking for doubtful places</source>
      <translation>Buscando lugares dudosos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>classes, polygons</source>
      <translation>clases, polígonos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Choose a folder that exists to save points, classifier and map in.</source>
      <translation>Elija una carpeta que exista para guardar en ella puntos, clasificador y mapa.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>Saving</source>
      <translation>Guardando</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/labelling.py" />
      <source>{count} files are in {folder}.</source>
      <translation>{count} archivos están en {folder}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>The card of the encoder {name} can't be read: {fault}</source>
      <translation>No se puede leer la ficha del codificador {name}: {fault}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>There is no encoder '{name}' on this machine. Choose another one.</source>
      <translation>No hay ningún codificador '{name}' en este equipo. Elija otro.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>'{layer}' has no CRS: give it the one it was made in, under Layer properties › Source.</source>
      <translation>'{layer}' no tiene SRC: dele aquel en que se hizo, en Propiedades de la capa › Fuente.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>The CRS of '{layer}' has no code. Save the layer in one that has.</source>
      <translation>El SRC de '{layer}' no tiene código. Guarde la capa en uno que lo tenga.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>The map shows no part of '{layer}': zoom to it.</source>
      <translation>El mapa no muestra ninguna parte de '{layer}': haga zoom a la capa.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>The view would be {count:,} tiles: zoom in.</source>
      <translation>La vista sería de {count:,} teselas: acérquese.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/lattice.py" />
      <source>The map's CRS can't be brought to that of '{layer}'.</source>
      <translation>El SRC del mapa no se puede llevar al de '{layer}'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/look.py" />
      <source>There is no valid pixel to encode.</source>
      <translation>No hay ningún píxel válido que codificar.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/look.py" />
      <source>No cell has half of its pixels valid: the whole result would be nodata.</source>
      <translation>Ninguna celda tiene válida la mitad de sus píxeles: todo el resultado quedaría sin datos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/look.py" />
      <source>tile {number} of {count}</source>
      <translation>tesela {number} de {count}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/look.py" />
      <source>A tile of the cache was damaged and is gone: look again.</source>
      <translation>Una tesela de la caché estaba dañada y se quitó: mire de nuevo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/look.py" />
      <source>'{layer}' has no valid pixels in this view.</source>
      <translation>'{layer}' no tiene píxeles válidos en esta vista.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/mosaic.py" />
      <source>'{path}' can't be written: {fault}</source>
      <translation>'{path}' no se puede escribir: {fault}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/picture.py" />
      <source>'{layer}' can't be drawn: {why}</source>
      <translation>'{layer}' no se puede dibujar: {why}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>stack.json of 'Encode stack'</source>
      <translation>stack.json de 'Codificar pila'</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>No stack yet</source>
      <translation>Aún no hay pila</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Choose a stack and press Show; then click a place to see how it changes.</source>
      <translation>Elija una pila y pulse Mostrar; después haga clic en un lugar para ver cómo cambia.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Choose the stack.json that 'Encode stack' has written.</source>
      <translation>Elija el stack.json que ha escrito 'Codificar pila'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Colouring the dates</source>
      <translation>Coloreando las fechas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>dates</source>
      <translation>fechas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>{count} dates: move the slider, play, or click a place.</source>
      <translation>{count} fechas: mueva el deslizador, reproduzca, o haga clic en un lugar.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Choose a stack and press Show first.</source>
      <translation>Elija antes una pila y pulse Mostrar.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>That place lies outside the stack.</source>
      <translation>Ese lugar está fuera de la pila.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>Comparing dates</source>
      <translation>Comparando fechas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/explorer/times.py" />
      <source>'{name}' is not a stack of embeddings: choose the stack.json of 'Encode stack'.</source>
      <translation>'{name}' no es una pila de embeddings: elija el stack.json de 'Codificar pila'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>points to label</source>
      <translation>puntos que etiquetar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>confused places</source>
      <translation>lugares confundidos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>zones</source>
      <translation>zonas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>polygons</source>
      <translation>polígonos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>change polygons</source>
      <translation>polígonos de cambio</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>class map</source>
      <translation>mapa de clases</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>transitions</source>
      <translation>transiciones</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>dates of change</source>
      <translation>fechas de cambio</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>class colours</source>
      <translation>colores de las clases</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>components</source>
      <translation>componentes</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>similarity</source>
      <translation>similitud</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>estimates</source>
      <translation>estimaciones</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>change</source>
      <translation>cambio</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>confidence</source>
      <translation>confianza</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>uncertainty</source>
      <translation>incertidumbre</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>agreement</source>
      <translation>acuerdo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>probabilities</source>
      <translation>probabilidades</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>margin</source>
      <translation>margen</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>distance</source>
      <translation>distancia</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>result</source>
      <translation>resultado</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>embeddings in colours</source>
      <translation>embeddings en colores</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>embeddings</source>
      <translation>embeddings</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>Encoder: {encoder}</source>
      <translation>Codificador: {encoder}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>Licence of the encoder: {licence}</source>
      <translation>Licencia del codificador: {licence}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>GSD: {gsd}</source>
      <translation>GSD: {gsd}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>Made from: {source}</source>
      <translation>Hecho a partir de: {source}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>Made with: {command}</source>
      <translation>Hecho con: {command}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/facts.py" />
      <source>{gsd:.3g} m</source>
      <translation>{gsd:.3g} m</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>install setup update pytorch torch pip environment venv offline gpu cuda python engine</source>
      <translation>instalar configurar actualizar pytorch torch pip entorno venv sin conexión gpu cuda python motor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Installs what GeoEnc computes with (PyTorch and other packages) in a folder of its own. QGIS's Python is not touched. Needed once; it downloads between 0.6 and 3 GB and takes some minutes. An interrupted installation goes on where it stopped when it is started again.</source>
      <translation>Instala aquello con lo que calcula GeoEnc (PyTorch y otros paquetes) en una carpeta propia. El Python de QGIS no se toca. Se necesita una sola vez; descarga entre 0.6 y 3 GB y tarda algunos minutos. Una instalación interrumpida continúa donde se detuvo cuando se inicia de nuevo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Without GPU libraries: smaller, for machines without an NVIDIA GPU. On Linux this needs PyTorch's own package index for CPU as PyTorch index. Python: a Python 3.11 or newer to make the environment with; empty looks for one. For clusters: adds the packages that the parameter Dask workers needs.</source>
      <translation>Sin bibliotecas de GPU: más pequeño, para equipos sin GPU NVIDIA. En Linux esto necesita como Índice de PyTorch el índice de paquetes propio de PyTorch para CPU. Python: un Python 3.11 o posterior con el que crear el entorno; vacío lo busca. Para clústeres: añade los paquetes que necesita el parámetro Procesos de Dask.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Without a network, or where an administrator installs software: make an environment elsewhere with the packages of geoenc_qgis/requirements.txt, and set the environment variable GEOENC_PYTHON (or the advanced setting geoenc/engine_python) to its Python; this algorithm is then not needed. Or have scripts/wheels download all packages into a folder, and choose it under Settings › Options › GeoEnc. GEOENC_HOME names another folder for the engine and your encoders.</source>
      <translation>Sin red, o donde un administrador instala los programas: cree un entorno en otro lugar con los paquetes de geoenc_qgis/requirements.txt y establezca la variable de entorno GEOENC_PYTHON (o la opción avanzada geoenc/engine_python) en su Python; entonces este algoritmo no hace falta. O haga que scripts/wheels descargue todos los paquetes en una carpeta, y elíjala en Configuración › Opciones › GeoEnc. GEOENC_HOME nombra otra carpeta para el motor y sus codificadores.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Result: the path of the engine's Python.</source>
      <translation>Resultado: la ruta del Python del motor.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Without GPU libraries</source>
      <translation>Sin bibliotecas de GPU</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Smaller, for machines without an NVIDIA GPU.</source>
      <translation>Más pequeño, para equipos sin GPU NVIDIA.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Python</source>
      <translation>Python</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>A Python 3.11 or newer to make the environment with. Empty: one is searched for.</source>
      <translation>Un Python 3.11 o posterior con el que crear el entorno. Vacío: se busca uno.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Install again</source>
      <translation>Instalar de nuevo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Makes the environment again even if it exists.</source>
      <translation>Crea el entorno de nuevo aunque exista.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>PyTorch index</source>
      <translation>Índice de PyTorch</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Address of the package index for PyTorch alone, such as the one for CPU or for a CUDA version.</source>
      <translation>Dirección del índice de paquetes solo para PyTorch, como el de CPU o el de una versión de CUDA.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>For clusters</source>
      <translation>Para clústeres</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Adds Dask, to share work among processes and machines, also to an engine that is installed.</source>
      <translation>Añade Dask, para repartir el trabajo entre procesos y equipos, también a un motor ya instalado.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>The engine's Python</source>
      <translation>El Python del motor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>GEOENC_PYTHON or the setting geoenc/engine_python names another Python, which GeoEnc goes on using; clear it to use this engine.</source>
      <translation>GEOENC_PYTHON o la opción geoenc/engine_python nombran otro Python, que GeoEnc sigue usando; bórrelo para usar este motor.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/install_engine.py" />
      <source>Start with 'Image to maps' on a raster.</source>
      <translation>Empiece con 'De imagen a mapas' en un ráster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>{driver}, which the engine can't read</source>
      <translation>{driver}, que el motor no puede leer</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>The layer '{layer}' can't be passed on with its CRS and nodata. Save it with Export &gt; Save As, then use that.</source>
      <translation>La capa '{layer}' no se puede pasar con su SRC y su valor sin datos. Guárdela con Exportar &gt; Guardar como y use ese archivo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>The features of '{layer}' can't be passed on: {fault}</source>
      <translation>Los objetos de '{layer}' no se pueden pasar: {fault}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{path}' is a folder, not a raster.</source>
      <translation>'{path}' es una carpeta, no un ráster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{path}' is empty (0 bytes).</source>
      <translation>'{path}' está vacío (0 bytes).</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source> On the command line, give the parameter once per raster.</source>
      <translation> En la línea de órdenes, indique el parámetro una vez por ráster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{source}' is neither a raster file that exists nor a raster layer of the project.{several}</source>
      <translation>'{source}' no es ni un archivo ráster que exista ni una capa ráster del proyecto.{several}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{path}' is not a raster that GDAL can read: {reason}</source>
      <translation>'{path}' no es un ráster que GDAL pueda leer: {reason}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{path}' holds a raster of another name; give that: {first}</source>
      <translation>'{path}' contiene un ráster con otro nombre; indique ese: {first}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{path}' holds {n} rasters; give one of them, such as {first}</source>
      <translation>'{path}' contiene {n} rásteres; indique uno de ellos, como {first}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>'{path}' holds no raster bands.</source>
      <translation>'{path}' no contiene bandas ráster.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>The layer '{layer}' has several nodata values set, but a file can have only one. Save it with Export &gt; Save As, then use that file.</source>
      <translation>La capa '{layer}' tiene establecidos varios valores sin datos, pero un archivo solo puede tener uno. Guárdela con Exportar &gt; Guardar como y use ese archivo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>The layer '{layer}' ({kind}; {columns} x {rows} pixels) is too large to be copied to a temporary file. Save the part you need with Export &gt; Save As, then use that file.</source>
      <translation>La capa '{layer}' ({kind}; {columns} x {rows} píxeles) es demasiado grande para copiarla a un archivo temporal. Guarde la parte que necesita con Exportar &gt; Guardar como y use ese archivo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>The layer '{layer}' ({kind}) is rendered on request and has no pixels of its own. Save the part you need with 'Convert map to raster' or Export &gt; Save As, then use that file.</source>
      <translation>La capa '{layer}' ({kind}) se dibuja a petición y no tiene píxeles propios. Guarde la parte que necesita con 'Convertir mapa a ráster' o Exportar &gt; Guardar como y use ese archivo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/layers.py" />
      <source>The layer '{layer}' can't be copied to a temporary file. Save it with Export &gt; Save As, then use that.</source>
      <translation>La capa '{layer}' no se puede copiar a un archivo temporal. Guárdela con Exportar &gt; Guardar como y use ese archivo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/looking.py" />
      <source>place</source>
      <translation>lugar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Install</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Repair</source>
      <translation>Reparar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Installing</source>
      <translation>Instalando</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Packages that scripts/wheels downloaded on another machine; no network is needed.</source>
      <translation>Paquetes que scripts/wheels descargó en otro equipo; no hace falta red.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>none: packages are downloaded</source>
      <translation>ninguna: los paquetes se descargan</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Folder of wheels</source>
      <translation>Carpeta de wheels</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>pip's own</source>
      <translation>el propio de pip</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Computing</source>
      <translation>Cálculo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>What an algorithm takes whose Device is 'auto'.</source>
      <translation>Lo que toma un algoritmo cuyo Dispositivo es 'auto'.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>How long the engine waits, with the encoder in memory, for another run.</source>
      <translation>Cuánto espera el motor, con el codificador en memoria, a otra ejecución.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Engine leaves after</source>
      <translation>El motor termina tras</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Encoders and files</source>
      <translation>Codificadores y archivos</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Where encoders are that you import or train.</source>
      <translation>Dónde están los codificadores que usted importa o entrena.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Folder of encoders</source>
      <translation>Carpeta de codificadores</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>logged in</source>
      <translation>sesión iniciada</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>not logged in; DINOv3 alone needs it ('hf auth login' in a terminal)</source>
      <translation>sin sesión iniciada; solo DINOv3 la necesita ('hf auth login' en un terminal)</translation>
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
      <translation>Sus teselas; más allá de eso, se quitan las que hace más tiempo que no se miran.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Explorer keeps at most</source>
      <translation>El Explorador guarda como máximo</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Clear</source>
      <translation>Vaciar</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>The Explorer's tiles, interrupted installations and downloads, and engines of other versions.</source>
      <translation>Las teselas del Explorador, instalaciones y descargas interrumpidas, y motores de otras versiones.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Cache</source>
      <translation>Caché</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>GEOENC_PYTHON or the settings name it: {python}</source>
      <translation>GEOENC_PYTHON o la configuración lo nombran: {python}</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Ready, made by GeoEnc {version}.</source>
      <translation>Listo, creado por GeoEnc {version}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>Remove the engine? GeoEnc computes nothing until it is installed again.</source>
      <translation>¿Eliminar el motor? GeoEnc no calcula nada hasta que se instale de nuevo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/options.py" />
      <source>{size:,.0f} MB</source>
      <translation>{size:,.0f} MB</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>No NVIDIA GPU was found: PyTorch for the processor.</source>
      <translation>No se encontró ninguna GPU NVIDIA: PyTorch para el procesador.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>An NVIDIA GPU was found: PyTorch for it.</source>
      <translation>Se encontró una GPU NVIDIA: PyTorch para ella.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Installing {torch}; this is the largest download</source>
      <translation>Instalando {torch}; esta es la descarga más grande</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>There is no PyTorch for the processor alone here: the ordinary one, which is larger, does it too.</source>
      <translation>Aquí no hay un PyTorch solo para el procesador: el normal, que es más grande, también sirve.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Installing the other packages</source>
      <translation>Instalando los demás paquetes</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Installing the packages for Dask clusters</source>
      <translation>Instalando los paquetes para clústeres Dask</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>installing, {done} of about {all} packages</source>
      <translation>instalando, {done} de unos {all} paquetes</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>{done:,.0f} of about {all:,.0f} MB, {minutes:.0f} min left</source>
      <translation>{done:,.0f} de unos {all:,.0f} MB, quedan {minutes:.0f} min</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>looking for packages</source>
      <translation>buscando paquetes</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Start it again to go on.</source>
      <translation>Iníciela de nuevo para continuar.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>no message</source>
      <translation>ningún mensaje</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>The disk is full.</source>
      <translation>El disco está lleno.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Free about 8 GB, or set GEOENC_HOME to a folder on another disk.</source>
      <translation>Libere unos 8 GB o establezca GEOENC_HOME en una carpeta de otro disco.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>The packages can't be downloaded: there is no way to the package index.</source>
      <translation>Los paquetes no se pueden descargar: no hay conexión con el índice de paquetes.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Check the network and QGIS's proxy settings and start it again, or choose a folder of wheels from another machine (scripts/wheels) in Settings › Options › GeoEnc.</source>
      <translation>Compruebe la red y la configuración de proxy de QGIS e iníciela de nuevo, o elija una carpeta de wheels de otro equipo (scripts/wheels) en Configuración › Opciones › GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>pip's package index has no CPU-only PyTorch.</source>
      <translation>El índice de paquetes de pip no tiene un PyTorch solo para CPU.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>Give PyTorch's own index for CPU (its web page 'Get started' names it) as TORCH_INDEX, or install without CPU_ONLY.</source>
      <translation>Indique el índice propio de PyTorch para CPU (lo nombra su página web 'Get started') como TORCH_INDEX, o instale sin CPU_ONLY.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>The engine couldn't be installed: {wanted} is not to be had.</source>
      <translation>No se pudo instalar el motor: {wanted} no está disponible.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>A folder of wheels must be made for this system and this version of Python (scripts/wheels).</source>
      <translation>Una carpeta de wheels debe estar hecha para este sistema y esta versión de Python (scripts/wheels).</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>The engine couldn't be installed: {reason}.</source>
      <translation>No se pudo instalar el motor: {reason}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/packages.py" />
      <source>The log says more.</source>
      <translation>El registro dice más.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>Nothing to work on: give {names}.</source>
      <translation>No hay nada con que trabajar: indique {names}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{path}' would fetch data from {hosts}, which you have not named. Give a file that holds the data itself, or the address.</source>
      <translation>{label}: '{path}' obtendría datos de {hosts}, que usted no ha nombrado. Indique un archivo que contenga los datos mismos, o la dirección.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: there is no file '{path}'; check the path.</source>
      <translation>{label}: no existe el archivo '{path}'; compruebe la ruta.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{value}' is neither a vector file nor a vector layer of the project.</source>
      <translation>{label}: '{value}' no es ni un archivo vectorial ni una capa vectorial del proyecto.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{value}' is neither a raster nor a vector file, nor a layer of the project.</source>
      <translation>{label}: '{value}' no es ni un archivo ráster o vectorial ni una capa del proyecto.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{layer}' holds no features.</source>
      <translation>{label}: '{layer}' no contiene objetos.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is '{value}'; write band numbers with semicolons between them, such as 3;2;1.</source>
      <translation>{label} es '{value}'; escriba números de banda separados por punto y coma, como 3;2;1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: band {band} was asked for, but the raster has {n} band; bands are counted from 1.</source>
      <translation>{label}: se pidió la banda {band}, pero el ráster tiene {n} banda; las bandas se cuentan desde 1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: band {band} was asked for, but the raster has {n} bands; bands are counted from 1.</source>
      <translation>{label}: se pidió la banda {band}, pero el ráster tiene {n} bandas; las bandas se cuentan desde 1.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is '{value}'; choose one of: {options}.</source>
      <translation>{label} es '{value}'; elija una de estas opciones: {options}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is '{value}', which is not a number.</source>
      <translation>{label} es '{value}', que no es un número.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is {number}; give a finite number.</source>
      <translation>{label} es {number}; indique un número finito.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is {number}; give a whole number.</source>
      <translation>{label} es {number}; indique un número entero.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is {number:g}; it must be at least {least:g}.</source>
      <translation>{label} es {number:g}; debe ser al menos {least:g}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} is {number:g}; it must be at most {most:g}.</source>
      <translation>{label} es {number:g}; debe ser como máximo {most:g}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{value}' is not a coordinate system that QGIS knows; write it as EPSG:32632.</source>
      <translation>{label}: '{value}' no es un sistema de coordenadas que QGIS conozca; escríbalo como EPSG:32632.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{value}' is not a rectangle; write it as xmin,xmax,ymin,ymax [EPSG:32632].</source>
      <translation>{label}: '{value}' no es un rectángulo; escríbalo como xmin,xmax,ymin,ymax [EPSG:32632].</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: there is no folder '{path}'; check the path.</source>
      <translation>{label}: no existe la carpeta '{path}'; compruebe la ruta.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{name}' is not a {endings} file.</source>
      <translation>{label}: '{name}' no es un archivo {endings}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: the result is a raster; end its name '{name}' with {endings}.</source>
      <translation>{label}: el resultado es un ráster; termine su nombre '{name}' con {endings}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: '{path}' is a folder; give the name of a file.</source>
      <translation>{label}: '{path}' es una carpeta; indique el nombre de un archivo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label} would overwrite {other} '{path}'; give another name.</source>
      <translation>{label} sobrescribiría {other} '{path}'; indique otro nombre.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: there is no folder '{path}'; create it, or choose another one.</source>
      <translation>{label}: no existe la carpeta '{path}'; créela o elija otra.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/parameters.py" />
      <source>{label}: you have no permission to write to the folder '{path}'; choose another one.</source>
      <translation>{label}: no tiene permiso para escribir en la carpeta '{path}'; elija otra.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>Drone (0.1 m)</source>
      <translation>Dron (0,1 m)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>GSD: of OpenDroneMap's and OpenAerialMap's scenes of trees, of which geoenc-conv has learnt</source>
      <translation>GSD: de las escenas de árboles de OpenDroneMap y OpenAerialMap, de las que geoenc-conv ha aprendido</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>Aerial (0.3 m)</source>
      <translation>Aérea (0,3 m)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>Bands and GSD: USDA NAIP, 4 bands (red, green, blue, near infrared) of 0.3 to 0.6 m</source>
      <translation>Bandas y GSD: USDA NAIP, 4 bandas (rojo, verde, azul, infrarrojo cercano) de 0,3 a 0,6 m</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>PlanetScope and the like (3 m)</source>
      <translation>PlanetScope y similares (3 m)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>Planet Imagery Product Specification: products of 4 and 8 bands, 3 m, reflectance x 10000</source>
      <translation>Planet Imagery Product Specification: productos de 4 y 8 bandas, 3 m, reflectancia x 10000</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>Sentinel-2 (10 m)</source>
      <translation>Sentinel-2 (10 m)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>ESA Sentinel-2 Products Specification: B02, B03, B04 of 10 m, reflectance x 10000</source>
      <translation>ESA Sentinel-2 Products Specification: B02, B03, B04 de 10 m, reflectancia x 10000</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>Sentinel-1 (10 m)</source>
      <translation>Sentinel-1 (10 m)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>ESA Sentinel-1 Product Specification: GRD of mode IW, two polarisations, pixels of 10 m</source>
      <translation>ESA Sentinel-1 Product Specification: GRD del modo IW, dos polarizaciones, píxeles de 10 m</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>Landsat 8 and 9 (30 m)</source>
      <translation>Landsat 8 y 9 (30 m)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/presets.py" />
      <source>USGS Landsat Collection 2 Level 2: B2, B3, B4 of 30 m, scaled by 0.0000275 and -0.2</source>
      <translation>USGS Landsat Collection 2 Level 2: B2, B3, B4 de 30 m, escaladas por 0.0000275 y -0.2</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/provider.py" />
      <source>GeoEnc: vision-encoder embeddings</source>
      <translation>GeoEnc: embeddings de codificadores de visión</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>Load the rasters as layers</source>
      <translation>Cargar los rásteres como capas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>Adds them to the project as a group, each with its dates: the Temporal Controller plays them.</source>
      <translation>Los añade al proyecto como grupo, cada uno con sus fechas: el Controlador temporal los reproduce.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>LOAD has nothing to load: give OUTPUT_STEPS a folder, or turn LOAD off.</source>
      <translation>LOAD no tiene nada que cargar: indique una carpeta en OUTPUT_STEPS o desactive LOAD.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>Load the maps as layers</source>
      <translation>Cargar los mapas como capas</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>Adds them to the project as a group.</source>
      <translation>Los añade al proyecto como grupo.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>Load the mosaic as a layer</source>
      <translation>Cargar el mosaico como capa</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/special.py" />
      <source>Adds it to the project, in colours.</source>
      <translation>Lo añade al proyecto, en colores.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/styled.py" />
      <source>Embeddings in colours</source>
      <translation>Embeddings en colores</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/templates.py" />
      <source>The example graphs can't be copied: {error}.</source>
      <translation>Los modelos de ejemplo no se pueden copiar: {error}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/templates.py" />
      <source>{n} example graph was copied to your models: the toolbox has them in Models, GeoEnc.</source>
      <translation>Se copió {n} modelo de ejemplo a sus modelos: está en la caja de herramientas, en Modelos, GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/templates.py" />
      <source>{n} example graphs were copied to your models: the toolbox has them in Models, GeoEnc.</source>
      <translation>Se copiaron {n} modelos de ejemplo a sus modelos: están en la caja de herramientas, en Modelos, GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/templates.py" />
      <source>The example graphs are among your models already: the toolbox has them in Models, GeoEnc.</source>
      <translation>Los modelos de ejemplo ya están entre sus modelos: están en la caja de herramientas, en Modelos, GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/templates.py" />
      <source>Files of yours had their names and stay as they are: the copies are called {names}.</source>
      <translation>Archivos suyos tenían esos nombres y se quedan como están: las copias se llaman {names}.</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/widgets.py" />
      <source>{label} (import first)</source>
      <translation>{label} (importar antes)</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/widgets.py" />
      <source>Fill in for a sensor</source>
      <translation>Según el sensor</translation>
    </message>
    <message>
      <location filename="../../processing_algorithms/widgets.py" />
      <source>Bands, GSD, scaling, encoder and cell size that suit a sensor</source>
      <translation>Bandas, GSD, escalado, codificador y tamaño de celda que convienen a un sensor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/animation.py" />
      <source>START {start} is later than END {end}.</source>
      <translation>START {start} es posterior a END {end}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/animation.py" />
      <source>Swap them.</source>
      <translation>Intercámbielas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/animation.py" />
      <source>No date lies between START and END; the stack goes from {period} to {period2}.</source>
      <translation>Ninguna fecha está entre START y END; la pila va de {period} a {period2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/animation.py" />
      <source>Widen them, or leave them empty.</source>
      <translation>Amplíelas o déjelas vacías.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/animation.py" />
      <source>{name} '{text}' is not a date.</source>
      <translation>{name} '{text}' no es una fecha.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/animation.py" />
      <source>Write an ISO date, such as 2018-05-01 or 2018.</source>
      <translation>Escriba una fecha ISO, como 2018-05-01 o 2018.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/coarse.py" />
      <source>No encoder can be used: {text}</source>
      <translation>No se puede usar ningún codificador: {text}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/coarse.py" />
      <source>The rasters have {height} x {width} px, less than half of one cell of {title}.</source>
      <translation>Los rásteres tienen {height} x {width} px, menos de la mitad de una celda de {title}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/colouring.py" />
      <source>fitting colours</source>
      <translation>ajustando colores</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/colouring.py" />
      <source>{encoder} and {encoder2} share {count} valid cells: too few to match their colours.</source>
      <translation>{encoder} y {encoder2} comparten {count} celdas válidas: demasiado pocas para hacer coincidir sus colores.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/colouring.py" />
      <source>Choose stacks of the same place and dates.</source>
      <translation>Elija pilas del mismo lugar y las mismas fechas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/colouring.py" />
      <source>Colours of {encoder} follow those of {encoder2}: they correlate by {agreement:.2f} at {count:,} shared places and dates.</source>
      <translation>Los colores de {encoder} siguen a los de {encoder2}: su correlación es {agreement:.2f} en {count:,} lugares y fechas comunes.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>BANDS names {count} bands.</source>
      <translation>BANDS nombra {count} bandas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>Name three, for red, green and blue, or one.</source>
      <translation>Nombre tres, para rojo, verde y azul, o una.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>INPUTS and STACK were both given.</source>
      <translation>Se indicaron INPUTS y STACK a la vez.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>Give one of them.</source>
      <translation>Indique uno de ellos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>There is nothing to show: STACK and INPUTS are empty.</source>
      <translation>No hay nada que mostrar: STACK e INPUTS están vacíos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>Choose a stack.json.</source>
      <translation>Elija un stack.json.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>LAYOUT {layout} needs embeddings, but INPUTS are plain rasters.</source>
      <translation>LAYOUT {layout} necesita embeddings, pero INPUTS son rásteres corrientes.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>Encode them with 'Encode stack' and give STACK, or choose LAYOUT single.</source>
      <translation>Codifíquelos con 'Codificar pila' e indique STACK, o elija LAYOUT single.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>{path} has another CRS than the first stack.</source>
      <translation>{path} tiene otro SRC que la primera pila.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>Encode both with the same TARGET_CRS.</source>
      <translation>Codifique ambas con el mismo TARGET_CRS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>the colour model</source>
      <translation>el modelo de color</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/content.py" />
      <source>the first stack</source>
      <translation>la primera pila</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>No output was requested: OUTPUT_MP4, OUTPUT_GIF and OUTPUT_FRAMES are empty.</source>
      <translation>No se pidió ninguna salida: OUTPUT_MP4, OUTPUT_GIF y OUTPUT_FRAMES están vacíos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>Name at least one.</source>
      <translation>Nombre al menos una.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>The output {path} doesn't end with {ending}.</source>
      <translation>La salida {path} no termina en {ending}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>End its name with {ending}.</source>
      <translation>Termine su nombre con {ending}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>{n} frame at {fps:g} per second; panels of {width} x {height} px.</source>
      <translation>{n} fotograma a {fps:g} por segundo; paneles de {width} x {height} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>{n} frames at {fps:g} per second; panels of {width} x {height} px.</source>
      <translation>{n} fotogramas a {fps:g} por segundo; paneles de {width} x {height} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>{key} was written as {count} files: {made}.</source>
      <translation>{key} se escribió en {count} archivos: {made}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>Written: {made}.</source>
      <translation>Escrito: {made}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/films.py" />
      <source>frame {number} of {count}</source>
      <translation>fotograma {number} de {count}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>No encoder could be used: the dates are spread evenly in time.</source>
      <translation>No se pudo usar ningún codificador: las fechas se reparten por igual en el tiempo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>Each date's pooled features were compared with those of the date before it (1 - cosine), encoder {encoder}. The first and the last date are kept; each further one is the date that is farthest from those already chosen.</source>
      <translation>Las características promediadas de cada fecha se compararon con las de la fecha anterior (1 - coseno), codificador {encoder}. La primera y la última fecha se conservan; cada una de las demás es la fecha más alejada de las ya elegidas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>{chosen} of {n} date.</source>
      <translation>{chosen} de {n} fecha.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>{chosen} of {n} dates.</source>
      <translation>{chosen} de {n} fechas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>Variance</source>
      <translation>Varianza</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>Key dates</source>
      <translation>Fechas clave</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>key dates</source>
      <translation>fechas clave</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/keyframe_page.py" />
      <source>The chart has no pictures of the dates: {text}</source>
      <translation>El gráfico no tiene imágenes de las fechas: {text}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>{name} doesn't record the rasters it was made from.</source>
      <translation>{name} no registra los rásteres de los que se hizo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>Choose LAYOUT single, or a stack made by 'Encode stack'.</source>
      <translation>Elija LAYOUT single, o una pila hecha por 'Codificar pila'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>The originals of the stack can't be read: {text}</source>
      <translation>No se pueden leer los originales de la pila: {text}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>Restore them, or choose LAYOUT single.</source>
      <translation>Restáurelos o elija LAYOUT single.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>The stack doesn't lie on the lattice of its originals.</source>
      <translation>La pila no está en la retícula de sus originales.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>Encode the stack again.</source>
      <translation>Codifique la pila de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>No date has a valid pixel.</source>
      <translation>Ninguna fecha tiene un píxel válido.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/originals.py" />
      <source>Check the rasters' nodata value, mask or alpha band.</source>
      <translation>Compruebe el valor sin datos, la máscara o la banda alfa de los rásteres.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/video.py" />
      <source>{mp4} could not be written completely.</source>
      <translation>{mp4} no se pudo escribir por completo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/video.py" />
      <source>Check that its disk has room, then run the job again.</source>
      <translation>Compruebe que hay espacio en su disco y ejecute la tarea de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/video.py" />
      <source>{folder} also holds other pictures ({count}), such as {others}.png: left as they are.</source>
      <translation>{folder} contiene también otras imágenes ({count}), como {others}.png: se dejan como están.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/video.py" />
      <source>ffmpeg, which makes the MP4, was not found.</source>
      <translation>No se encontró ffmpeg, que crea el MP4.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/animation/video.py" />
      <source>Install the engine again, or ask for OUTPUT_GIF instead.</source>
      <translation>Instale el motor de nuevo, o pida OUTPUT_GIF en su lugar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>{path} is not a centroid book, or it is damaged (its data types or metric).</source>
      <translation>{path} no es un libro de centroides, o está dañado (sus tipos de datos o su métrica).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Fit it again.</source>
      <translation>Ajústelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>The centroid book {path} is damaged: it has negative counts.</source>
      <translation>El libro de centroides {path} está dañado: tiene recuentos negativos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>The centroid book {path} is damaged: its linkage is no tree.</source>
      <translation>El libro de centroides {path} está dañado: sus enlaces no forman un árbol.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>{path} holds no centres: {shape} {dtype}.</source>
      <translation>{path} no contiene centros: {shape} {dtype}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>It must hold one row of finite numbers per class, at most {max_clusters:,} rows.</source>
      <translation>Debe contener una fila de números finitos por clase, como máximo {max_clusters:,} filas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>the centroid book</source>
      <translation>el libro de centroides</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>The book doesn't say which encoder it belongs to: whether that is '{encoder}' can't be checked.</source>
      <translation>El libro no dice a qué codificador pertenece: no se puede comprobar si es '{encoder}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>{path} is not a NumPy array: {error}.</source>
      <translation>{path} no es una matriz de NumPy: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Choose a .npy file.</source>
      <translation>Elija un archivo .npy.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>{path} is not an array of finite numbers.</source>
      <translation>{path} no es una matriz de números finitos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Choose a .npy file of numbers.</source>
      <translation>Elija un archivo .npy de números.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>{path} has the shape {shape}, but the book has {count} classes.</source>
      <translation>{path} tiene la forma {shape}, pero el libro tiene {count} clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Choose a file of {count} x 3 numbers.</source>
      <translation>Elija un archivo de {count} x 3 números.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>There is no ready book for principal components of {encoder}.</source>
      <translation>No hay un libro ya hecho para componentes principales de {encoder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Make one with 'Fit geocentroids', or encode with COMPONENTS 0.</source>
      <translation>Haga uno con 'Ajustar geocentroides', o codifique con COMPONENTS 0.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>There is no ready book for cells of {cell_pixels} px of {encoder}.</source>
      <translation>No hay un libro ya hecho para celdas de {cell_pixels} px de {encoder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Encode with CELL_SIZE {sizes}, or make a book with 'Fit geocentroids'.</source>
      <translation>Codifique con CELL_SIZE {sizes}, o haga un libro con 'Ajustar geocentroides'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>GeoEnc comes with no book for the encoder '{encoder}' with these weights.</source>
      <translation>GeoEnc no trae ningún libro para el codificador '{encoder}' con estos pesos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/book.py" />
      <source>Make one with 'Fit geocentroids', or choose a BOOK.</source>
      <translation>Haga uno con 'Ajustar geocentroides', o elija un BOOK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>AUTO_CLUSTERS can't choose a number of classes: the cells are too few, or all alike.</source>
      <translation>AUTO_CLUSTERS no puede elegir un número de clases: las celdas son demasiado pocas, o todas iguales.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>Turn it off and say how many CLUSTERS.</source>
      <translation>Desactívelo y diga cuántos CLUSTERS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>At most {bound} classes are tried, as {count:,} cells are looked at.</source>
      <translation>Se prueban como máximo {bound} clases, pues se miran {count:,} celdas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>{chosen} classes are chosen, the most whose silhouette is within 3 % of the best. Silhouettes of {cells:,} cells by number of classes: {values}.</source>
      <translation>Se eligen {chosen} clases, el mayor número cuya silueta está a menos del 3 % de la mejor. Siluetas de {cells:,} celdas por número de clases: {values}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>{chosen} classes were chosen: the most whose mean silhouette, over {cells:,} cells, is within 3 % of the best. A silhouette is 1 where cells are far from all other classes, 0 between two classes; a flat curve says that no number is much better than another, and a later peak that the classes fall into more.</source>
      <translation>Se eligieron {chosen} clases: el mayor número cuya silueta media, sobre {cells:,} celdas, está a menos del 3 % de la mejor. Una silueta vale 1 donde las celdas están lejos de todas las demás clases, y 0 entre dos clases; una curva plana indica que ningún número es mucho mejor que otro, y un pico posterior, que las clases se dividen en más.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>{n} classes</source>
      <translation>{n} clases</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/choosing.py" />
      <source>mean silhouette</source>
      <translation>silueta media</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/classes.py" />
      <source>like its class</source>
      <translation>como su clase</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/classes.py" />
      <source>unlike</source>
      <translation>distinto</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/classes.py" />
      <source>between classes</source>
      <translation>entre clases</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/classes.py" />
      <source>clear</source>
      <translation>claro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/finding.py" />
      <source>Some rasters have a CRS and others have none: {one} and {other}.</source>
      <translation>Algunos rásteres tienen SRC y otros no: {one} y {other}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/finding.py" />
      <source>Search them in two runs.</source>
      <translation>Búsquelos en dos ejecuciones.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/finding.py" />
      <source>{name} has no place in the CRS of the first raster, {crs}.</source>
      <translation>{name} no tiene lugar en el SRC del primer ráster, {crs}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/finding.py" />
      <source>Name a raster first whose CRS covers all of them, or search them in several runs.</source>
      <translation>Nombre primero un ráster cuyo SRC los cubra a todos, o búsquelos en varias ejecuciones.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>AUTO_CLUSTERS chooses between 2 and CLUSTERS, which is {clusters}.</source>
      <translation>AUTO_CLUSTERS elige entre 2 y CLUSTERS, que es {clusters}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>Give CLUSTERS the most classes that may be chosen, such as 24.</source>
      <translation>Dé a CLUSTERS el número máximo de clases que pueden elegirse, como 24.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>There are fewer than {min_layout_centres} classes: colouring by pca instead of {colours}.</source>
      <translation>Hay menos de {min_layout_centres} clases: se colorean por pca en lugar de {colours}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>Colouring by {colours} ...</source>
      <translation>Coloreando por {colours} ...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>Cancelled: the book is coloured by pca.</source>
      <translation>Cancelado: el libro se colorea por pca.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>class</source>
      <translation>clase</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>colour</source>
      <translation>color</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/fitting.py" />
      <source>share of cells</source>
      <translation>proporción de celdas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} has class {number} twice.</source>
      <translation>{path} tiene la clase {number} dos veces.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Leave one line per class.</source>
      <translation>Deje una línea por clase.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} gives no class a name or a colour.</source>
      <translation>{path} no da nombre ni color a ninguna clase.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Write lines such as 3,Water,#2f7ed8 below a first line id,name,colour.</source>
      <translation>Escriba líneas como 3,Water,#2f7ed8 debajo de una primera línea id,name,colour.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path}, {where}: '{id}' is not the number of a class.</source>
      <translation>{path}, {where}: '{id}' no es el número de una clase.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path}, {where}: '{colour}' is not a colour.</source>
      <translation>{path}, {where}: '{colour}' no es un color.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Write colours as #rrggbb, such as #2f7ed8, or leave them empty.</source>
      <translation>Escriba los colores como #rrggbb, por ejemplo #2f7ed8, o déjelos vacíos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path}, {where}: the name has more than {most} characters.</source>
      <translation>{path}, {where}: el nombre tiene más de {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Shorten it.</source>
      <translation>Acórtelo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path}, {where}: there is no class {id}; CUT {size} makes classes 0 to {last}.</source>
      <translation>{path}, {where}: no hay clase {id}; CUT {size} hace clases de 0 a {last}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>With CUT, names are those of its classes; leave CUT empty to name the classes of the book.</source>
      <translation>Con CUT, los nombres son los de sus clases; deje CUT vacío para nombrar las clases del libro.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path}, {where}: there is no class {id}; the book has classes 0 to {last}.</source>
      <translation>{path}, {where}: no hay clase {id}; el libro tiene clases de 0 a {last}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Choose the names that belong to this book.</source>
      <translation>Elija los nombres que pertenecen a este libro.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>entry {number}</source>
      <translation>entrada {number}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} is not the style of a class raster: it has no classes.</source>
      <translation>{path} no es el estilo de un ráster de clases: no tiene clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Choose the .qml of a class raster, its legend being 'Paletted/Unique values', or a CSV.</source>
      <translation>Elija el .qml de un ráster de clases, con la leyenda 'Valores en paleta/únicos', o un CSV.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} has no columns id, name and colour.</source>
      <translation>{path} no tiene las columnas id, name y colour.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>line {number}</source>
      <translation>línea {number}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>it is too large</source>
      <translation>es demasiado grande</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} can't be read: {why}.</source>
      <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Check it.</source>
      <translation>Compruébelo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} is not a table of names ({error}).</source>
      <translation>{path} no es una tabla de nombres ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>Save it as CSV in UTF-8, with the columns id, name, colour.</source>
      <translation>Guárdelo como CSV en UTF-8, con las columnas id, name, colour.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/given_names.py" />
      <source>{path} is empty.</source>
      <translation>{path} está vacío.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>{clusters} clusters were asked for, but the sample holds {count} valid cells.</source>
      <translation>Se pidieron {clusters} grupos, pero la muestra contiene {count} celdas válidas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>Choose fewer CLUSTERS or a larger SAMPLE.</source>
      <translation>Elija menos CLUSTERS o una SAMPLE más grande.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>iteration {turn}, inertia {inertia:.6g}</source>
      <translation>iteración {turn}, inercia {inertia:.6g}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>Cancelled: the book holds the centres of iteration {iterations}, coloured by pca.</source>
      <translation>Cancelado: el libro contiene los centros de la iteración {iterations}, coloreados por pca.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>seed {count:,} of {clusters:,}</source>
      <translation>semilla {count:,} de {clusters:,}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>The sample holds only {n} different vector, too few for {clusters} clusters.</source>
      <translation>La muestra contiene solo {n} vector distinto, demasiado poco para {clusters} grupos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>The sample holds only {n} different vectors, too few for {clusters} clusters.</source>
      <translation>La muestra contiene solo {n} vectores distintos, demasiado pocos para {clusters} grupos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/kmeans.py" />
      <source>Choose fewer CLUSTERS, or rasters with more variety.</source>
      <translation>Elija menos CLUSTERS, o rásteres con más variedad.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>{path} holds no names of classes, or it is damaged.</source>
      <translation>{path} no contiene nombres de clases, o está dañado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>Delete it, or move it away, and give NAMES again.</source>
      <translation>Bórrelo, o llévelo a otro sitio, e indique NAMES de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>{path} has names for another book, one that lay there before: they are not used. Delete it.</source>
      <translation>{path} tiene nombres para otro libro, que estuvo ahí antes: no se usan. Bórrelo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>{path} is damaged: it names classes that the book lacks.</source>
      <translation>{path} está dañado: nombra clases que el libro no tiene.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>The book comes with the plugin and is left as it is: the names are in this map alone. To keep them, copy the book with 'Fit geocentroids', CLUSTERS 0, and choose the copy as BOOK.</source>
      <translation>El libro viene con el complemento y se deja como está: los nombres están solo en este mapa. Para conservarlos, copie el libro con 'Ajustar geocentroides', CLUSTERS 0, y elija la copia como BOOK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>The names are in this map alone, since nothing can be kept beside the book: {error} Copy it to a folder of your own to keep them.</source>
      <translation>Los nombres están solo en este mapa, pues nada se puede guardar junto al libro: {error} Cópielo a una carpeta propia para conservarlos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>The name or colour of {n} class is kept in {path}; maps by this book have it from now on.</source>
      <translation>El nombre o el color de {n} clase se guarda en {path}; los mapas hechos con este libro lo llevan desde ahora.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/names.py" />
      <source>Names or colours of {n} classes are kept in {path}; maps by this book have them from now on.</source>
      <translation>Los nombres o colores de {n} clases se guardan en {path}; los mapas hechos con este libro los llevan desde ahora.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/scheme.py" />
      <source>CUT asks for {cut} classes, but the book has {size}.</source>
      <translation>CUT pide {cut} clases, pero el libro tiene {size}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/scheme.py" />
      <source>Choose a smaller CUT, or leave it empty for all classes.</source>
      <translation>Elija un CUT menor, o déjelo vacío para todas las clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/scheme.py" />
      <source>class {number}</source>
      <translation>clase {number}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/scheme.py" />
      <source>The classes have the names and colours of NAMES already.</source>
      <translation>Las clases tienen ya los nombres y colores de NAMES.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>Nothing says what to look for: PLACES and TABLE are empty.</source>
      <translation>Nada dice qué buscar: PLACES y TABLE están vacíos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>Choose points or polygons on what you look for, or a table of embeddings.</source>
      <translation>Elija puntos o polígonos sobre lo que busca, o una tabla de embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>places</source>
      <translation>lugares</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>rows of the table</source>
      <translation>filas de la tabla</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>negative places</source>
      <translation>lugares negativos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>the table {name}</source>
      <translation>la tabla {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>{n:,} embedding of the {noun}.</source>
      <translation>{n:,} embedding ({noun}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>{n:,} embeddings of the {noun}.</source>
      <translation>{n:,} embeddings ({noun}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>There are {count:,} embeddings of the {noun}: an even spread of {max_places:,} of them is used.</source>
      <translation>Hay {count:,} embeddings ({noun}): se usan {max_places:,} de ellos, repartidos uniformemente.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>The {noun} cancel out: their embeddings have no mean direction.</source>
      <translation>Los embeddings se anulan entre sí ({noun}): no tienen una dirección media.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>Choose MODE nearest.</source>
      <translation>Elija MODE nearest.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>Similarities range from {lowest:.3f} to {highest:.3f}.</source>
      <translation>Las similitudes van de {lowest:.3f} a {highest:.3f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>Set THRESHOLD to keep only the most similar cells.</source>
      <translation>Establezca THRESHOLD para conservar solo las celdas más similares.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/similarity.py" />
      <source>No cell reaches the THRESHOLD of {threshold:g}: the result is all nodata.</source>
      <translation>Ninguna celda alcanza el THRESHOLD de {threshold:g}: todo el resultado queda sin datos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/tables.py" />
      <source>The class table would overwrite {path}, which is not a class table.</source>
      <translation>La tabla de clases sobrescribiría {path}, que no es una tabla de clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/tables.py" />
      <source>Give OUTPUT another name.</source>
      <translation>Dé otro nombre a OUTPUT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/tables.py" />
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/tables.py" />
      <source>cells</source>
      <translation>celdas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/tables.py" />
      <source>area, m²</source>
      <translation>superficie, m²</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/tables.py" />
      <source>Areas</source>
      <translation>Superficies</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>{classes} of {known} classes at {n} date, {cells:,} cells of {cell:.4g} m².</source>
      <translation>{classes} de {known} clases en {n} fecha, {cells:,} celdas de {cell:.4g} m².</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>{classes} of {known} classes at {n} dates, {cells:,} cells of {cell:.4g} m².</source>
      <translation>{classes} de {known} clases en {n} fechas, {cells:,} celdas de {cell:.4g} m².</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>date {number}/{count}</source>
      <translation>fecha {number}/{count}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>No cell of the stack is valid.</source>
      <translation>Ninguna celda de la pila es válida.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>Check the MASKS and MASK_VALUES that it was encoded with.</source>
      <translation>Compruebe los MASKS y MASK_VALUES con los que se codificó.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>{n} other</source>
      <translation>{n} más</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>{n} others</source>
      <translation>{n} más</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>mean area, {unit}</source>
      <translation>superficie media, {unit}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>Shares are of the cells seen at that date; where a part of a date is masked, areas are smaller.</source>
      <translation>Las proporciones se refieren a las celdas vistas en esa fecha; donde parte de una fecha está enmascarada, las superficies son menores.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>Areas over time</source>
      <translation>Superficies a lo largo del tiempo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>By date</source>
      <translation>Por fecha</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>seen, {unit}</source>
      <translation>visto, {unit}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>start</source>
      <translation>inicio</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>end</source>
      <translation>fin</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>share of the area seen, %</source>
      <translation>proporción de la superficie vista, %</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/timeline.py" />
      <source>area, {unit}</source>
      <translation>superficie, {unit}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/vectors.py" />
      <source>The rasters hold no valid cell.</source>
      <translation>Los rásteres no contienen ninguna celda válida.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/clusters/vectors.py" />
      <source>Check their extent and nodata.</source>
      <translation>Compruebe su extensión y su valor sin datos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Most often memory was short: choose a smaller BATCH_SIZE, or give each worker more.</source>
      <translation>Casi siempre faltó memoria: elija un BATCH_SIZE menor, o dé más a cada proceso de trabajo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>The scheduler {address} has no workers yet: waiting for one.</source>
      <translation>El planificador {address} no tiene todavía procesos de trabajo: esperando uno.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>The worker {worker} has no GeoEnc engine: {error}.</source>
      <translation>El proceso de trabajo {worker} no tiene el motor de GeoEnc: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Start workers with the engine's Python, and with the plugin's folder in PYTHONPATH (docs/CLUSTER.md).</source>
      <translation>Inicie los procesos de trabajo con el Python del motor, y con la carpeta del complemento en PYTHONPATH (docs/CLUSTER.md).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Dask: {n} worker at {address}. Dashboard: {link}</source>
      <translation>Dask: {n} proceso de trabajo en {address}. Panel: {link}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Dask: {n} workers at {address}. Dashboard: {link}</source>
      <translation>Dask: {n} procesos de trabajo en {address}. Panel: {link}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Workers end as soon as they are asked: {fault}.</source>
      <translation>Los procesos de trabajo terminan en cuanto se les pide algo: {fault}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>The scheduler {address} was lost: waiting for it to come back.</source>
      <translation>Se perdió el planificador {address}: esperando a que vuelva.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>The scheduler {address} was lost.</source>
      <translation>Se perdió el planificador {address}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Start it, then run the same job again: an encoding goes on where it was.</source>
      <translation>Inícielo y ejecute la misma tarea de nuevo: una codificación continúa donde estaba.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>One piece of the work has ended several workers; the last was {worker}.</source>
      <translation>Una misma parte del trabajo ha hecho terminar varios procesos de trabajo; el último fue {worker}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>No worker is left: waiting for one. If they end again and again, memory is short.</source>
      <translation>No queda ningún proceso de trabajo: esperando uno. Si terminan una y otra vez, falta memoria.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Dask's configuration names no certificate for {address}.</source>
      <translation>La configuración de Dask no nombra ningún certificado para {address}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Set DASK_DISTRIBUTED__COMM__TLS__CA_FILE, …CLIENT__CERT and …CLIENT__KEY, or distributed.comm.tls in ~/.config/dask (docs/CLUSTER.md).</source>
      <translation>Establezca DASK_DISTRIBUTED__COMM__TLS__CA_FILE, …CLIENT__CERT y …CLIENT__KEY, o distributed.comm.tls en ~/.config/dask (docs/CLUSTER.md).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>No Dask scheduler answers at {address} ({error}).</source>
      <translation>Ningún planificador de Dask responde en {address} ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Check the address (tls:// where the scheduler has certificates), and whether the scheduler runs and can be reached from here; leave DASK empty to work in this process.</source>
      <translation>Compruebe la dirección (tls:// si el planificador tiene certificados) y que el planificador esté en marcha y accesible desde aquí; deje DASK vacío para trabajar en este proceso.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Starting {n} Dask worker on this machine.</source>
      <translation>Iniciando {n} proceso de trabajo de Dask en este equipo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/cluster.py" />
      <source>Starting {n} Dask workers on this machine.</source>
      <translation>Iniciando {n} procesos de trabajo de Dask en este equipo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/dask_address.py" />
      <source>local:N takes 1 to {most} workers on this machine</source>
      <translation>local:N toma de 1 a {most} procesos de trabajo en este equipo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/dask_address.py" />
      <source>write local:2 for workers on this machine, or a scheduler's address, such as tcp://10.0.0.5:8786</source>
      <translation>escriba local:2 para procesos de trabajo en este equipo, o la dirección de un planificador, como tcp://10.0.0.5:8786</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/duty.py" />
      <source>The worker {worker} can't take part: {text}</source>
      <translation>El proceso de trabajo {worker} no puede participar: {text}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/duty.py" />
      <source>All workers must see inputs, STORE and encoders under the same names, as in a shared folder or at an address. {hint}</source>
      <translation>Todos los procesos de trabajo deben ver las entradas, STORE y los codificadores con los mismos nombres, como en una carpeta compartida o en una dirección. {hint}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/duty.py" />
      <source>The worker {worker} has {name} {theirs}, this process {name} {mine}.</source>
      <translation>El proceso de trabajo {worker} tiene {name} {theirs}; este proceso, {name} {mine}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/duty.py" />
      <source>Install the same version everywhere, then run the job again.</source>
      <translation>Instale la misma versión en todas partes y ejecute la tarea de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/errors.py" />
      <source>If you named its output, an encoding resumes where it stopped when the same job is run again.</source>
      <translation>Si usted nombró su salida, una codificación continúa donde se detuvo cuando se ejecuta de nuevo la misma tarea.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The output {output} is a folder.</source>
      <translation>La salida {output} es una carpeta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Give the name of a file.</source>
      <translation>Indique el nombre de un archivo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The output folder does not exist: {folder}.</source>
      <translation>La carpeta de salida no existe: {folder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Create it, or choose another one.</source>
      <translation>Créela o elija otra.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Nothing can be written to {folder}: {strerror}.</source>
      <translation>No se puede escribir nada en {folder}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Choose another output folder.</source>
      <translation>Elija otra carpeta de salida.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The output {output} is a file, not a folder.</source>
      <translation>La salida {output} es un archivo, no una carpeta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Choose a folder.</source>
      <translation>Elija una carpeta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The job needs {size} on the disk of {parent}, which has {size2} free.</source>
      <translation>La tarea necesita {size} en el disco de {parent}, que tiene {size2} libres.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Check TARGET_GSD for a typo, limit EXTENT, or choose an output on a larger disk.</source>
      <translation>Compruebe si hay una errata en TARGET_GSD, limite EXTENT o elija una salida en un disco más grande.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The disk of {folder} can't hold a file with this name ({length} bytes): {name}...</source>
      <translation>El disco de {folder} no admite un archivo con este nombre ({length} bytes): {name}...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Choose a shorter name of letters and digits.</source>
      <translation>Elija un nombre más corto, de letras y cifras.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The output folder disappeared while the job ran: {folder} was removed, renamed or unmounted.</source>
      <translation>La carpeta de salida desapareció durante la tarea: {folder} se eliminó, se renombró o se desmontó.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Restore it or choose another one, then run the job again.</source>
      <translation>Restáurela o elija otra, y ejecute la tarea de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>{output} has grown larger than its disk, or a limit of this process, allows.</source>
      <translation>{output} ha crecido más de lo que permite su disco, o un límite de este proceso.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Choose an output on another disk (FAT32 holds files of up to 4 GB), or limit EXTENT.</source>
      <translation>Elija una salida en otro disco (FAT32 admite archivos de hasta 4 GB), o limite EXTENT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>The disk is full: {output} can't be written.</source>
      <translation>El disco está lleno: {output} no se puede escribir.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Free some space, then run the same job again.</source>
      <translation>Libere espacio y ejecute la misma tarea de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>{output} can't be written: {strerror}.</source>
      <translation>{output} no se puede escribir: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Choose another output.</source>
      <translation>Elija otra salida.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>{output} can't be written; GDAL says: {error}.</source>
      <translation>{output} no se puede escribir; GDAL dice: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>Check the disk, then run the job again.</source>
      <translation>Compruebe el disco y ejecute la tarea de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>{output} could not be written completely.</source>
      <translation>{output} no se pudo escribir por completo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/files.py" />
      <source>bytes</source>
      <translation>bytes</translation>
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
      <translation> y {count} más</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/network.py" />
      <source>{name} names addresses on the network: {text}. Nothing was fetched.</source>
      <translation>{name} nombra direcciones de la red: {text}. No se obtuvo nada.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/network.py" />
      <source>Download what it names, or give the address itself as the parameter; 'Encode stack' and 'Encode collection' fetch such addresses if REMOTE is set.</source>
      <translation>Descargue lo que nombra, o indique la propia dirección como parámetro; 'Codificar pila' y 'Codificar colección' obtienen esas direcciones si REMOTE está activado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/network.py" />
      <source>GDAL can't handle the address {address}.</source>
      <translation>GDAL no puede tratar la dirección {address}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/network.py" />
      <source>Write braces as %7B and %7D.</source>
      <translation>Escriba las llaves como %7B y %7D.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/report.py" />
      <source>, {seconds:.0f} s left</source>
      <translation>, quedan {seconds:.0f} s</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/report.py" />
      <source>{noun} {done}/{total}, {rate:.1f} {noun}s/s{left}</source>
      <translation>{noun} {done}/{total}, {rate:.1f} {noun}s/s{left}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/scratch.py" />
      <source>Another run is writing {beside}: process {process} on {host}, since {since}.</source>
      <translation>Otra ejecución está escribiendo {beside}: proceso {process} en {host}, desde {since}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/core/scratch.py" />
      <source>Wait until it has ended, or choose another output.</source>
      <translation>Espere a que termine, o elija otra salida.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/architectures.py" />
      <source>Correct the card, or import the encoder again.</source>
      <translation>Corrija la ficha, o importe el codificador de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/architectures.py" />
      <source>'{id}' can't be of the family '{family}', which takes no weights.</source>
      <translation>'{id}' no puede ser de la familia '{family}', que no toma pesos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/architectures.py" />
      <source>The architecture of '{id}' can't be built ({where}: {msg}).</source>
      <translation>No se puede construir la arquitectura de '{id}' ({where}: {msg}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/architectures.py" />
      <source>The weights don't fit the architecture that the card of '{id}' gives.</source>
      <translation>Los pesos no encajan en la arquitectura que indica la ficha de '{id}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/architectures.py" />
      <source>The encoder '{id}' doesn't run as its card describes it ({why}).</source>
      <translation>El codificador '{id}' no funciona como lo describe su ficha ({why}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/architectures.py" />
      <source>The encoder '{id}' gives {made} bands and {made2} x {made3} cells for a tile of 2 x 2 patches; its card says {dims} bands, and patches of {patch} px.</source>
      <translation>El codificador '{id}' da {made} bandas y {made2} x {made3} celdas para una tesela de 2 x 2 parches; su ficha dice {dims} bandas, y parches de {patch} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/base.py" />
      <source>mean and std must have one number for each band</source>
      <translation>mean y std deben tener un número por banda</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/base.py" />
      <source>finer cells must divide the patch</source>
      <translation>las celdas más finas deben dividir el parche</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/base.py" />
      <source>a tile can't be smaller than a patch</source>
      <translation>una tesela no puede ser menor que un parche</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>id</source>
      <translation>id</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>title</source>
      <translation>título</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>bands in</source>
      <translation>bandas de entrada</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>bands out</source>
      <translation>bandas de salida</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>patch</source>
      <translation>parche</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>weights</source>
      <translation>pesos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>trained on</source>
      <translation>entrenado con</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>licence</source>
      <translation>licencia</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>on this machine</source>
      <translation>en este equipo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>GPU memory</source>
      <translation>memoria de GPU</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>time per tile on this CPU</source>
      <translation>tiempo por tesela en esta CPU</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>authors' file</source>
      <translation>archivo de los autores</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>Weights: their size in half precision. GPU memory: the weights and one tile's activations. Time per tile: estimated from the encoder's operations and the speed of a float32 matrix product just measured on this machine, for tiles of the encoder's own size. An encoder marked 'no' is known, but its weights are not here: 'Import encoder' takes the authors' file or a downloaded Hub folder, or downloads the weights if the encoder's id is given as NAME.</source>
      <translation>Pesos: su tamaño en media precisión. Memoria de GPU: los pesos y las activaciones de una tesela. Tiempo por tesela: estimado a partir de las operaciones del codificador y de la velocidad de un producto de matrices en float32 recién medida en este equipo, para teselas del tamaño propio del codificador. Un codificador marcado con 'no' es conocido, pero sus pesos no están aquí: 'Importar codificador' toma el archivo de los autores o una carpeta descargada del Hub, o descarga los pesos si se da el id del codificador como NAME.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>{id}: {title}; {dims} bands, {patch} px patches, {name}</source>
      <translation>{id}: {title}; {dims} bandas, parches de {patch} px, {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>any, by wavelength</source>
      <translation>cualesquiera, por longitud de onda</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>any</source>
      <translation>cualesquiera</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>fast, {tile} px</source>
      <translation>rápido, {tile} px</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>{seconds:g} s of {tile} px</source>
      <translation>{seconds:g} s de {tile} px</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>Sentinel series</source>
      <translation>series de Sentinel</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>{patch} px</source>
      <translation>{patch} px</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/catalogue.py" />
      <source>{memory:g} GB</source>
      <translation>{memory:g} GB</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dinov3.py" />
      <source>Nothing shows that these weights were trained on SAT-493M: they get LVD-1689M's scaling. For SAT-493M weights, give a file or folder with 'sat493m' in its name.</source>
      <translation>Nada muestra que estos pesos se entrenaran con SAT-493M: reciben el escalado de LVD-1689M. Para pesos de SAT-493M, indique un archivo o una carpeta con 'sat493m' en el nombre.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dinov3.py" />
      <source>DINOv3 of this width has {known} layers, this file {depth}: using those.</source>
      <translation>El DINOv3 de esta anchura tiene {known} capas, este archivo {depth}: se usan estas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dinov3.py" />
      <source>{name} is incomplete: 'stages.{stage}.0.dwconv.weight' is missing.</source>
      <translation>{name} está incompleto: falta 'stages.{stage}.0.dwconv.weight'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dinov3.py" />
      <source>Download it again.</source>
      <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dinov3.py" />
      <source>{name} doesn't say whether it was trained on LVD-1689M or SAT-493M, which need other scaling.</source>
      <translation>{name} no dice si se entrenó con LVD-1689M o con SAT-493M, que necesitan distinto escalado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dinov3.py" />
      <source>Give the file its original name, or one with 'lvd1689m' or 'sat493m' in it.</source>
      <translation>Dé al archivo su nombre original, o uno que contenga 'lvd1689m' o 'sat493m'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dofa.py" />
      <source>DOFA needs a wavelength for each of {shape} bands</source>
      <translation>DOFA necesita una longitud de onda para cada una de las {shape} bandas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dofa.py" />
      <source>The file has no final norm: embeddings are brought to mean 0 and deviation 1, without learned factors.</source>
      <translation>El archivo no tiene norma final: los embeddings se llevan a media 0 y desviación 1, sin factores aprendidos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dofa.py" />
      <source>The width of {width} is not one of DOFA's: assuming {heads} heads of {head}.</source>
      <translation>La anchura de {width} no es una de las de DOFA: se suponen {heads} cabezas de {head}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dofa.py" />
      <source>The generator's rows are in DOFA's {best} order, as the likeness of neighbouring pixels shows.</source>
      <translation>Las filas del generador están en el orden {best} de DOFA, como muestra el parecido de los píxeles vecinos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/dofa.py" />
      <source>These weights don't show the order of the generator's rows: using that of all files published since August 2024. For older ones give a CARD that holds {"architecture": {"kernel_layout": "first"}}.</source>
      <translation>Estos pesos no muestran el orden de las filas del generador: se usa el de todos los archivos publicados desde agosto de 2024. Para otros anteriores indique una CARD que contenga {"architecture": {"kernel_layout": "first"}}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/galileo.py" />
      <source>The width of {width} is not one of Galileo's: assuming {heads} heads.</source>
      <translation>La anchura de {width} no es una de las de Galileo: se suponen {heads} cabezas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/presto.py" />
      <source>{name} is a Presto of other bands ({groups}), such as WorldCereal's, whose normalisation is another.</source>
      <translation>{name} es un Presto de otras bandas ({groups}), como el de WorldCereal, cuya normalización es otra.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/presto.py" />
      <source>Import the authors' default_model.pt.</source>
      <translation>Importe el default_model.pt de los autores.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>rcf needs at least one band, not {bands}.</source>
      <translation>rcf necesita al menos una banda, no {bands}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>The filters drawn for {id} are not those its card names.</source>
      <translation>Los filtros generados para {id} no son los que nombra su ficha.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>Put back the card that came with GeoEnc.</source>
      <translation>Restaure la ficha que venía con GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>This encoder was made for {bands} bands, the tiles have {bands2}.</source>
      <translation>Este codificador se hizo para {bands} bandas; las teselas tienen {bands2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>Tiles of {height}x{width} pixels are not whole cells of {patch} pixels.</source>
      <translation>Las teselas de {height}x{width} píxeles no son celdas enteras de {patch} píxeles.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>The architecture of {id} can't be read ({msg}).</source>
      <translation>No se puede leer la arquitectura de {id} ({msg}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>The levels of {id} don't divide its cells of {patch} pixels.</source>
      <translation>Los niveles de {id} no dividen sus celdas de {patch} píxeles.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>A filter of {id} is even or reaches further than one cell.</source>
      <translation>Un filtro de {id} es par o llega más allá de una celda.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/rcf.py" />
      <source>{id} has {dims} dims, its card says {dims2}.</source>
      <translation>{id} tiene {dims} dimensiones; su ficha dice {dims2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/families/vjepa2.py" />
      <source>Using the part '{entry}' of the checkpoint.</source>
      <translation>Se usa la parte '{entry}' del punto de control.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>There is no such card: {path}.</source>
      <translation>No existe esa ficha: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>Check the path.</source>
      <translation>Compruebe la ruta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>Correct the card: it must be a JSON object.</source>
      <translation>Corrija la ficha: debe ser un objeto JSON.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>The card's {loc} is invalid: {msg}.</source>
      <translation>El campo {loc} de la ficha no es válido: {msg}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>Correct the CARD.</source>
      <translation>Corrija la CARD.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>'{name}' is already on this machine.</source>
      <translation>'{name}' ya está en este equipo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>Choose it as ENCODER.</source>
      <translation>Elíjalo como ENCODER.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>There is nothing to import.</source>
      <translation>No hay nada que importar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>Give FILE or FOLDER, or as NAME the id of an encoder that 'List encoders' shows, to download it.</source>
      <translation>Indique FILE o FOLDER, o como NAME el id de un codificador que muestre 'Listar codificadores', para descargarlo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>'{id}' is not on the Hub, so it can't be downloaded.</source>
      <translation>'{id}' no está en el Hub, así que no se puede descargar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>{title} is licensed under the {name}, which you must accept first: {url}</source>
      <translation>{title} se rige por la licencia {name}, que debe aceptar antes: {url}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/cards.py" />
      <source>Read it, then set ACCEPT_LICENCE.</source>
      <translation>Léala y active ACCEPT_LICENCE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} holds a single encoder, not '{entry}'.</source>
      <translation>{name} contiene un solo codificador, no '{entry}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>Leave ENTRY at auto.</source>
      <translation>Deje ENTRY en auto.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} holds '{part}', not the part that its authors use ({entries}).</source>
      <translation>{name} contiene '{part}', no la parte que usan sus autores ({entries}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>Choose another file, or ENTRY {part} if you mean that one.</source>
      <translation>Elija otro archivo, o ENTRY {part} si es ese el que quiere.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>it holds {parts}</source>
      <translation>contiene {parts}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>it holds one encoder</source>
      <translation>contiene un codificador</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} has no '{entry}': {there}.</source>
      <translation>{name} no tiene '{entry}': {there}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>Choose another ENTRY, or auto.</source>
      <translation>Elija otra ENTRY, o auto.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} holds no tensors.</source>
      <translation>{name} no contiene tensores.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>Choose the file with the encoder's weights.</source>
      <translation>Elija el archivo con los pesos del codificador.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} holds more than tensors, and GeoEnc runs nothing that comes with weights.</source>
      <translation>{name} contiene algo más que tensores, y GeoEnc no ejecuta nada que venga con los pesos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>Ask its authors for a file of tensors only, or for safetensors.</source>
      <translation>Pida a sus autores un archivo solo de tensores, o safetensors.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} is empty (0 bytes).</source>
      <translation>{name} está vacío (0 bytes).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/checkpoint.py" />
      <source>{name} is damaged or cut short ({first}).</source>
      <translation>{name} está dañado o cortado ({first}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/firsts.py" />
      <source>{repository}/{name} is not the expected file: its SHA-256 begins with {digest}, not with {wanted}.</source>
      <translation>{repository}/{name} no es el archivo esperado: su SHA-256 empieza por {digest}, no por {wanted}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/firsts.py" />
      <source>Ask its authors. If the change is right, remove its entry from {firsts_file} and import again.</source>
      <translation>Pregunte a sus autores. Si el cambio es correcto, quite su entrada de {firsts_file} e importe de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/firsts.py" />
      <source>{path} is damaged: downloads can't be checked against it.</source>
      <translation>{path} está dañado: las descargas no se pueden comprobar con él.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/firsts.py" />
      <source>Correct or delete it.</source>
      <translation>Corríjalo o bórrelo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/foreign.py" />
      <source>GeoEnc recognises DINOv3, DINOv2, V-JEPA 2 and 2.1, DOFA, Galileo, Presto, and encoders trained with GeoEnc.</source>
      <translation>GeoEnc reconoce DINOv3, DINOv2, V-JEPA 2 y 2.1, DOFA, Galileo, Presto, y codificadores entrenados con GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/foreign.py" />
      <source>{name} holds no encoder that GeoEnc recognises ('{kind}').</source>
      <translation>{name} no contiene ningún codificador que GeoEnc reconozca ('{kind}').</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/foreign.py" />
      <source>{name} has layer sizes that fit no encoder ({why}).</source>
      <translation>{name} tiene tamaños de capa que no encajan con ningún codificador ({why}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/foreign.py" />
      <source>Download it again, whole.</source>
      <translation>Descárguelo de nuevo, entero.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/foreign.py" />
      <source>The SHA-256 of {name} begins with {source_hash}, not with the digits in its name: it is not the file that its authors published.</source>
      <translation>El SHA-256 de {name} empieza por {source_hash}, no por las cifras de su nombre: no es el archivo que publicaron sus autores.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/foreign.py" />
      <source>These weights are here already, as '{id}'.</source>
      <translation>Estos pesos ya están aquí, como '{id}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>The Hub gives another revision of {repository} than requested: {sha}, not {revision}.</source>
      <translation>El Hub da otra revisión de {repository} que la pedida: {sha}, no {revision}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Try again later: only the known revision is accepted.</source>
      <translation>Inténtelo más tarde: solo se acepta la revisión conocida.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Downloading {repository}/{name} ...</source>
      <translation>Descargando {repository}/{name} ...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>{repository} holds no weights that GeoEnc reads.</source>
      <translation>{repository} no contiene pesos que GeoEnc lea.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Look at {hub_url}{repository}.</source>
      <translation>Consulte {hub_url}{repository}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>The weights of '{id}' are not those that its card names.</source>
      <translation>Los pesos de '{id}' no son los que nombra su ficha.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Ask its authors.</source>
      <translation>Pregunte a sus autores.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>No published hash of these files is known: revision {commit} and their SHA-256 are noted in {firsts_file}, and later downloads are checked against them.</source>
      <translation>No se conoce ningún hash publicado de estos archivos: la revisión {commit} y sus SHA-256 se anotan en {firsts_file}, y las descargas posteriores se comprueban con ellos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>{name} was damaged during the download.</source>
      <translation>{name} se dañó durante la descarga.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Import again: it will be downloaded again.</source>
      <translation>Importe de nuevo: se descargará otra vez.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>{the_n:.0f} of {total:.0f} MB, {rate:.1f} MB/s</source>
      <translation>{the_n:.0f} de {total:.0f} MB, {rate:.1f} MB/s</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>'{id}' can't be downloaded: HF_HUB_OFFLINE is set, and the Hub's cache lacks it.</source>
      <translation>'{id}' no se puede descargar: HF_HUB_OFFLINE está establecida, y la caché del Hub no lo tiene.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Unset it, or import files you have.</source>
      <translation>Elimine esa variable, o importe archivos que tenga.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>The Hub gives '{id}' only to those who have accepted its licence there.</source>
      <translation>El Hub da '{id}' solo a quienes han aceptado allí su licencia.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Accept it at {page}, log in with 'hf auth login' (or set HF_TOKEN), and import again.</source>
      <translation>Acéptela en {page}, inicie sesión con 'hf auth login' (o establezca HF_TOKEN) e importe de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>The Hub has no {hub_id} at this revision ({first}).</source>
      <translation>El Hub no tiene {hub_id} en esta revisión ({first}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Look at {page}.</source>
      <translation>Consulte {page}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>'{id}' can't be downloaded: {first}.</source>
      <translation>'{id}' no se puede descargar: {first}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/hub.py" />
      <source>Check the network and QGIS's proxy settings; an interrupted download resumes. Or import files you have.</source>
      <translation>Compruebe la red y la configuración de proxy de QGIS; una descarga interrumpida continúa. O importe archivos que tenga.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>NAME '{name}' has no letter or digit.</source>
      <translation>NAME '{name}' no tiene letras ni cifras.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>Use letters, digits, '-' and '_'.</source>
      <translation>Use letras, cifras, '-' y '_'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>NAME has {count} characters: {made}...</source>
      <translation>NAME tiene {count} caracteres: {made}...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>Use at most {max_id_characters}.</source>
      <translation>Use como máximo {max_id_characters}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>Too many encoders are called '{id}'.</source>
      <translation>Demasiados codificadores se llaman '{id}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>Give another NAME.</source>
      <translation>Indique otro NAME.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>'{id}' was installed by another run meanwhile.</source>
      <translation>Entretanto otra ejecución instaló '{id}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/installing.py" />
      <source>Run this job again.</source>
      <translation>Ejecute esta tarea de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/package.py" />
      <source>{folder} lacks {lacking}.</source>
      <translation>A {folder} le falta: {lacking}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/package.py" />
      <source>plain file names</source>
      <translation>nombres de archivo simples</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/package.py" />
      <source>Copy the whole folder.</source>
      <translation>Copie la carpeta entera.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/package.py" />
      <source>The weights in {folder} are not those of its card.</source>
      <translation>Los pesos de {folder} no son los de su ficha.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/package.py" />
      <source>Copy the folder again.</source>
      <translation>Copie la carpeta de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/recipe.py" />
      <source>{name} looks like {title}, but {misfit}.</source>
      <translation>{name} parece {title}, pero {misfit}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/recipe.py" />
      <source>Download it again, or check that it is the file it claims to be.</source>
      <translation>Descárguelo de nuevo, o compruebe que es el archivo que dice ser.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/recipe.py" />
      <source>'{source}' is missing</source>
      <translation>falta '{source}'</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/recipe.py" />
      <source>'{source}' is {by} instead of {by2}</source>
      <translation>'{source}' es {by} en lugar de {by2}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/recipe.py" />
      <source>'{name}' is not part of it</source>
      <translation>'{name}' no forma parte de él</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/recipe.py" />
      <source>converting the weights</source>
      <translation>convirtiendo los pesos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/selfcheck.py" />
      <source>The encoder is too large to be checked in float32 against the authors' published values.</source>
      <translation>El codificador es demasiado grande para comprobarlo en float32 con los valores publicados por los autores.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/selfcheck.py" />
      <source>{title} gives other values than its authors publish (by {worst:.3g}, on {name}).</source>
      <translation>{title} da otros valores que los que publican sus autores (difieren en {worst:.3g}, en {name}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/selfcheck.py" />
      <source>The weights are not those they claim to be, or were changed: download them again.</source>
      <translation>Los pesos no son los que dicen ser, o se modificaron: descárguelos de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/selfcheck.py" />
      <source>Checked against the authors' published values: the largest difference is {worst:.1g}.</source>
      <translation>Comprobado con los valores publicados por los autores: la mayor diferencia es {worst:.1g}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/selfcheck.py" />
      <source>Checked against the authors' weights: the largest difference is {worst:.1g}.</source>
      <translation>Comprobado con los pesos de los autores: la mayor diferencia es {worst:.1g}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/importing/selfcheck.py" />
      <source>These weights give other numbers than the authors' {original} (by {worst:.2g}): they were tuned, or are another file of theirs.</source>
      <translation>Estos pesos dan otros números que el archivo {original} de los autores (difieren en {worst:.2g}): se ajustaron, o son otro archivo suyo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>PRECISION bfloat16 needs half of it; or choose</source>
      <translation>PRECISION bfloat16 necesita la mitad; o elija</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>Choose</source>
      <translation>Elija</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>The weights of '{name}' need {size}, and {device} has {size2} of memory free.</source>
      <translation>Los pesos de '{name}' necesitan {size}, y {device} tiene {size2} de memoria libre.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>{halved} a smaller encoder, or a machine with more memory.</source>
      <translation>{halved} un codificador más pequeño, o un equipo con más memoria.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>'{key}' is not part of it or has another shape</source>
      <translation>'{key}' no forma parte de él o tiene otra forma</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>{name} is damaged ({error}).</source>
      <translation>{name} está dañado ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>Import the encoder again.</source>
      <translation>Importe el codificador de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>'{wanted}' is missing</source>
      <translation>falta '{wanted}'</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/network.py" />
      <source>The weights of '{name}' don't fit its architecture: {why}.</source>
      <translation>Los pesos de '{name}' no encajan en su arquitectura: {why}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>GEOENC_HOME is a file: {folder}.</source>
      <translation>GEOENC_HOME es un archivo: {folder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>Set it to a folder.</source>
      <translation>Establézcala en una carpeta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>too deep</source>
      <translation>demasiado profunda</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>The encoder card {path} is damaged ({why}).</source>
      <translation>La ficha de codificador {path} está dañada ({why}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>There is no encoder '{encoder}' on this machine.</source>
      <translation>No hay ningún codificador '{encoder}' en este equipo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>Known here: {known}. Add others with 'Import encoder' (geoenc:importencoder).</source>
      <translation>Conocidos aquí: {known}. Añada otros con 'Importar codificador' (geoenc:importencoder).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>, once you accept its licence</source>
      <translation>, cuando acepte su licencia</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>'Import encoder' with NAME {id} downloads it{accept}</source>
      <translation>'Importar codificador' con NAME {id} lo descarga{accept}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>'Import encoder' takes the authors' file {original}</source>
      <translation>'Importar codificador' toma el archivo de los autores {original}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>Import it</source>
      <translation>Impórtelo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>; or </source>
      <translation>; o </translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>The weights of '{encoder}' are not on this machine.</source>
      <translation>Los pesos de '{encoder}' no están en este equipo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>The weights of '{encoder}' are missing: {folder}.</source>
      <translation>Faltan los pesos de '{encoder}': {folder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>Encoder '{id}' is of the family '{family}', which this version can't load.</source>
      <translation>El codificador '{id}' es de la familia '{family}', que esta versión no puede cargar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>It loads {families}.</source>
      <translation>Carga {families}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/registry.py" />
      <source>The card of '{id}' names no weights (.safetensors).</source>
      <translation>La ficha de '{id}' no nombra pesos (.safetensors).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/vit.py" />
      <source>a width of {width} has no {heads} heads of even size</source>
      <translation>una anchura de {width} no tiene {heads} cabezas de tamaño par</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>Download the model again.</source>
      <translation>Descargue el modelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{folder} is not a model folder: it has no config.json.</source>
      <translation>{folder} no es una carpeta de modelo: no tiene config.json.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>Choose the folder that holds config.json and model.safetensors.</source>
      <translation>Elija la carpeta que contiene config.json y model.safetensors.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{path} is damaged: {error}.</source>
      <translation>{path} está dañado: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{path} is damaged: it is not a JSON object.</source>
      <translation>{path} está dañado: no es un objeto JSON.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{index} names no files.</source>
      <translation>{index} no nombra archivos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{folder} lacks {shard}, which its index names.</source>
      <translation>A {folder} le falta {shard}, que su índice nombra.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{folder} holds no model.safetensors.</source>
      <translation>{folder} no contiene model.safetensors.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{files} is damaged or not the file that was imported: its SHA-256 is {actual_hash}, not {known}.</source>
      <translation>{files} está dañado o no es el archivo que se importó: su SHA-256 es {actual_hash}, no {known}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>has only {count} axes</source>
      <translation>tiene solo {count} ejes</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{name} is incomplete: '{name2}' {why}.</source>
      <translation>{name} está incompleto: '{name2}' {why}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>{first} is missing</source>
      <translation>falta {first}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoders/weights.py" />
      <source>config.json doesn't describe a {what}: {lacks}.</source>
      <translation>config.json no describe un {what}: {lacks}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/adopted.py" />
      <source>A VRT can't refer to {name}.</source>
      <translation>Un VRT no puede referirse a {name}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/adopted.py" />
      <source>Give OUTPUT a name that ends with .tif.</source>
      <translation>Dé a OUTPUT un nombre que termine en .tif.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/adopted.py" />
      <source>Licence: {licence}. Cite: {citation}</source>
      <translation>Licencia: {licence}. Cita: {citation}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/adopted.py" />
      <source>FILE needs SCALES and LANDMASK.</source>
      <translation>FILE necesita SCALES y LANDMASK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/adopted.py" />
      <source>They come with the product: '_scales.npy' and a GeoTIFF.</source>
      <translation>Vienen con el producto: '_scales.npy' y un GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>Resuming from the work store: {done:,} of {total:,} tiles are done.</source>
      <translation>Continuando desde el almacén de trabajo: {done:,} de {total:,} teselas están hechas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>tile</source>
      <translation>tesela</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>{name} is another file there than here.</source>
      <translation>{name} es allí otro archivo que aquí.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>Let all see the same files.</source>
      <translation>Haga que todos vean los mismos archivos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>the weights of {id} there are {theirs}, here {mine}.</source>
      <translation>los pesos de {id} son allí {theirs}, aquí {mine}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>Import the same encoder everywhere.</source>
      <translation>Importe el mismo codificador en todas partes.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>The encoder's output is not finite in {precision}.</source>
      <translation>La salida del codificador no es finita con {precision}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/blocks.py" />
      <source>Choose PRECISION bfloat16 or float32.</source>
      <translation>Elija PRECISION bfloat16 o float32.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>{path} is not of a collection, and would be replaced.</source>
      <translation>{path} no es de una colección, y se reemplazaría.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>Choose another OUTPUT_FOLDER.</source>
      <translation>Elija otra OUTPUT_FOLDER.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>No scene could be encoded.</source>
      <translation>No se pudo codificar ninguna escena.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>{id} sees the months of one place together, not scenes by themselves.</source>
      <translation>{id} ve juntos los meses de un lugar, no escenas por sí solas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>Use 'Encode stack' (geoenc:encodestack) for each place, or another encoder.</source>
      <translation>Use 'Codificar pila' (geoenc:encodestack) para cada lugar, u otro codificador.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>No scene can be encoded.</source>
      <translation>No se puede codificar ninguna escena.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>EXTENT lies outside of all.</source>
      <translation>EXTENT está fuera de todas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>{n:,} of {count:,} scenes is there already.</source>
      <translation>{n:,} de {count:,} escenas ya está hecha.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>{n:,} of {count:,} scenes are there already.</source>
      <translation>{n:,} de {count:,} escenas ya están hechas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>{n:,} scene, {tiles:,} tiles: {size}, plus {size2} while running.</source>
      <translation>{n:,} escena, {tiles:,} teselas: {size}, más {size2} durante la ejecución.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/collection.py" />
      <source>{n:,} scenes, {tiles:,} tiles: {size}, plus {size2} while running.</source>
      <translation>{n:,} escenas, {tiles:,} teselas: {size}, más {size2} durante la ejecución.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/colour_view.py" />
      <source>colours</source>
      <translation>colores</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/colour_view.py" />
      <source>embeddings: their colours are in {name}</source>
      <translation>embeddings: sus colores están en {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>DEVICE '{asked}' is not a device.</source>
      <translation>DEVICE '{asked}' no es un dispositivo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>Choose auto, cpu, cuda, cuda:0 or mps.</source>
      <translation>Elija auto, cpu, cuda, cuda:0 o mps.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>DEVICE '{asked}' is not on this machine.</source>
      <translation>DEVICE '{asked}' no está en este equipo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>Leave DEVICE at auto.</source>
      <translation>Deje DEVICE en auto.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>Check the driver and the engine's torch build, or use auto.</source>
      <translation>Compruebe el controlador y la compilación de torch del motor, o use auto.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>Measuring once whether bfloat16 is faster than float32 on this machine.</source>
      <translation>Midiendo una sola vez si bfloat16 es más rápido que float32 en este equipo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>bfloat16 is {measured:g} times as fast as float32 on this machine.</source>
      <translation>bfloat16 es {measured:g} veces tan rápido como float32 en este equipo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/device.py" />
      <source>The measured speed is kept only until the engine ends: {error}</source>
      <translation>La velocidad medida se conserva solo hasta que termine el motor: {error}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>DRY_RUN plans what is not there yet, but {output} exists.</source>
      <translation>DRY_RUN planifica lo que aún no está hecho, pero {output} existe.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Give the output another name, or run without DRY_RUN.</source>
      <translation>Dé otro nombre a la salida, o ejecute sin DRY_RUN.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Nothing was encoded. The plan, with a map of the blocks: {page}.</source>
      <translation>No se codificó nada. El plan, con un mapa de los bloques: {page}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>{n:,} tile in {blocks:,} blocks{gflop}.</source>
      <translation>{n:,} tesela en {blocks:,} bloques{gflop}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>{n:,} tiles in {blocks:,} blocks{gflop}.</source>
      <translation>{n:,} teselas en {blocks:,} bloques{gflop}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>, {gflop:,.0f} GFLOP</source>
      <translation>, {gflop:,.0f} GFLOP</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Reads {read} of pixels; writes {size}, and {store} to the work store.</source>
      <translation>Lee {read} de píxeles; escribe {size}, y {store} en el almacén de trabajo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>On this machine: {time}.</source>
      <translation>En este equipo: {time}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>With {count} workers as fast as it: {time}.</source>
      <translation>Con {count} procesos de trabajo igual de rápidos: {time}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>{name} can't be encoded: {fault}</source>
      <translation>{name} no se puede codificar: {fault}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>{title}, cells of {cell} px</source>
      <translation>{title}, celdas de {cell} px</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Rasters</source>
      <translation>Rásteres</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Tiles</source>
      <translation>Teselas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Blocks</source>
      <translation>Bloques</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Encoder's operations</source>
      <translation>Operaciones del codificador</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>{gflop:,.0f} GFLOP</source>
      <translation>{gflop:,.0f} GFLOP</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>not known</source>
      <translation>no se conocen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Pixels read</source>
      <translation>Píxeles leídos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Work store, until the results are there</source>
      <translation>Almacén de trabajo, hasta que estén los resultados</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Time on this machine</source>
      <translation>Tiempo en este equipo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Workers, each as fast as this machine</source>
      <translation>Procesos de trabajo, cada uno tan rápido como este equipo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>workers</source>
      <translation>procesos de trabajo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>time</source>
      <translation>tiempo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>By what this machine took for such work before, without the time in which processes begin.</source>
      <translation>Según lo que este equipo tardó antes en un trabajo así, sin el tiempo de arranque de los procesos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Blocks, {crs}</source>
      <translation>Bloques, {crs}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>What can't be encoded</source>
      <translation>Lo que no se puede codificar</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>scene</source>
      <translation>escena</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>why</source>
      <translation>motivo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>Plan of {job}</source>
      <translation>Plan de {job}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>km east</source>
      <translation>km este</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>pixels</source>
      <translation>píxeles</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>km north</source>
      <translation>km norte</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>rasters (red), {n:,} block (blue)</source>
      <translation>rásteres (rojo), {n:,} bloque (azul)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>rasters (red), {n:,} blocks (blue)</source>
      <translation>rásteres (rojo), {n:,} bloques (azul)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/dry_run.py" />
      <source>rasters (red)</source>
      <translation>rásteres (rojo)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source>{n:,} tile{times}, {height:,} x {width:,} cells of {dims} bands: {size}, plus {size2} while running.</source>
      <translation>{n:,} tesela{times}, {height:,} x {width:,} celdas de {dims} bandas: {size}, más {size2} durante la ejecución.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source>{n:,} tiles{times}, {height:,} x {width:,} cells of {dims} bands: {size}, plus {size2} while running.</source>
      <translation>{n:,} teselas{times}, {height:,} x {width:,} celdas de {dims} bandas: {size}, más {size2} durante la ejecución.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source>Check the raster's nodata value, mask and alpha band, and EXTENT.</source>
      <translation>Compruebe el valor sin datos, la máscara y la banda alfa del ráster, y EXTENT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source>TARGET_GSD {finer:g} would give valid cells.</source>
      <translation>TARGET_GSD {finer:g} daría celdas válidas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source>{n:,} value exceeded ±{max_float16:.0f} and was clipped; DTYPE float32 avoids that.</source>
      <translation>{n:,} valor excedía ±{max_float16:.0f} y se recortó; DTYPE float32 lo evita.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source>{n:,} values exceeded ±{max_float16:.0f} and were clipped; DTYPE float32 avoids that.</source>
      <translation>{n:,} valores excedían ±{max_float16:.0f} y se recortaron; DTYPE float32 lo evita.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/encode.py" />
      <source> x {count} shifts of {cell} px</source>
      <translation> x {count} desplazamientos de {cell} px</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/estimate.py" />
      <source>{n:,} tile · {time} · {size}</source>
      <translation>{n:,} tesela · {time} · {size}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/estimate.py" />
      <source>{n:,} tiles · {time} · {size}</source>
      <translation>{n:,} teselas · {time} · {size}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/estimate.py" />
      <source>time not known before the first run</source>
      <translation>tiempo desconocido antes de la primera ejecución</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/estimate.py" />
      <source>about {time:.2g} {unit}</source>
      <translation>aprox. {time:.2g} {unit}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/estimate.py" />
      <source>about {time:.0f} s</source>
      <translation>aprox. {time:.0f} s</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{name}: scenes</source>
      <translation>{name}: escenas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{n:,} scene lies outside of EXTENT.</source>
      <translation>{n:,} escena está fuera de EXTENT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{n:,} scenes lie outside of EXTENT.</source>
      <translation>{n:,} escenas están fuera de EXTENT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{n:,} scene is in {folder}. Look at the mosaic, or group it with 'Fit geocentroids'.</source>
      <translation>{n:,} escena está en {folder}. Mire el mosaico, o agrúpelo con 'Ajustar geocentroides'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{n:,} scenes are in {folder}. Look at the mosaic, or group it with 'Fit geocentroids'.</source>
      <translation>{n:,} escenas están en {folder}. Mire el mosaico, o agrúpelo con 'Ajustar geocentroides'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{n:,} scene could not be encoded, {name}: {why} The others are there; {table} lists all.</source>
      <translation>{n:,} escena no se pudo codificar, {name}: {why} Las demás están ahí; {table} las enumera todas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>{n:,} scenes could not be encoded, such as {name}: {why} The others are there; {table} lists all.</source>
      <translation>{n:,} escenas no se pudieron codificar, como {name}: {why} Las demás están ahí; {table} las enumera todas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/finishing.py" />
      <source>Run the same job again when they are put right: it does what is missing.</source>
      <translation>Ejecute la misma tarea de nuevo cuando estén corregidas: hace lo que falta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/folders.py" />
      <source>The store {path} can't be reached: {why}.</source>
      <translation>No se puede acceder al almacén {path}: {why}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/folders.py" />
      <source>Check its address, the network and your credentials (for S3: AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL or a profile), which each worker needs too.</source>
      <translation>Compruebe su dirección, la red y sus credenciales (para S3: AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL o un perfil), que también necesita cada proceso de trabajo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/folders.py" />
      <source>STORE {place} can't be used: {error}.</source>
      <translation>No se puede usar STORE {place}: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/folders.py" />
      <source>Install the engine's packages for a cluster ('Install the engine' with CLUSTER, or scripts/setup --cluster), or choose a folder.</source>
      <translation>Instale los paquetes del motor para un clúster ('Instalar el motor' con CLUSTER, o scripts/setup --cluster), o elija una carpeta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/forward.py" />
      <source>The device has too little memory for one tile of {shape} x {shape2} px{part}</source>
      <translation>El dispositivo tiene demasiado poca memoria para una tesela de {shape} x {shape2} px{part}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/forward.py" />
      <source> and {shape} frames.</source>
      <translation> y {shape} fotogramas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/forward.py" />
      <source>Too little memory for {count} tiles at once: continuing with {most}.</source>
      <translation>Demasiado poca memoria para {count} teselas a la vez: se continúa con {most}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/forward.py" />
      <source>A TILE_SIZE of {height}x{width} fits; or choose DEVICE cpu.</source>
      <translation>Cabe un TILE_SIZE de {height}x{width}; o elija DEVICE cpu.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/forward.py" />
      <source>Not one patch fits: choose DEVICE cpu, a machine with more memory, or a smaller encoder.</source>
      <translation>No cabe ni un parche: elija DEVICE cpu, un equipo con más memoria o un codificador más pequeño.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/known.py" />
      <source>{n:,} tile was encoded when the Explorer looked at it, and is taken over.</source>
      <translation>{n:,} tesela se codificó cuando el Explorador la miró, y se aprovecha.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/known.py" />
      <source>{n:,} tiles were encoded when the Explorer looked at them, and are taken over.</source>
      <translation>{n:,} teselas se codificaron cuando el Explorador las miró, y se aprovechan.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/marks.py" />
      <source>{work}, where finished windows would be kept, holds files that are not GeoEnc's.</source>
      <translation>{work}, donde se guardarían las ventanas terminadas, contiene archivos que no son de GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/marks.py" />
      <source>Move it away, or choose another OUTPUT_FOLDER.</source>
      <translation>Llévela a otro sitio, o elija otra OUTPUT_FOLDER.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/mosaics.py" />
      <source>The scenes lie in {count} CRSs ({names}): a mosaic of each. TARGET_CRS would give one of all.</source>
      <translation>Las escenas están en {count} SRC ({names}): un mosaico de cada uno. TARGET_CRS daría uno solo de todas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/mosaics.py" />
      <source>mosaic</source>
      <translation>mosaico</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/one_date.py" />
      <source>Write the date into its name, such as scene_20180714.tif; or use 'Encode stack' with DATES.</source>
      <translation>Escriba la fecha en su nombre, como scene_20180714.tif; o use 'Codificar pila' con DATES.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/one_date.py" />
      <source>{name} shows no date, which {id} needs.</source>
      <translation>{name} no muestra ninguna fecha, y {id} la necesita.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/one_date.py" />
      <source>{name} is of {period}, and {id} needs the month.</source>
      <translation>{name} es de {period}, y {id} necesita el mes.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>COMPONENTS is {components}, but {id} gives {dims} numbers.</source>
      <translation>COMPONENTS es {components}, pero {id} da {dims} números.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Choose fewer, or 0 for all of them.</source>
      <translation>Elija menos, o 0 para todos ellos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>{path} holds {n} component of {dims} numbers.</source>
      <translation>{path} contiene {n} componente de {dims} números.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>{path} holds {n} components of {dims} numbers.</source>
      <translation>{path} contiene {n} componentes de {dims} números.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Choose COMPONENTS {known} or fewer.</source>
      <translation>Elija COMPONENTS {known} o menos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>The bytes of {path} are not those of the same principal components.</source>
      <translation>Los bytes de {path} no son los de las mismas componentes principales.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Name {path} as COMPONENTS_FROM too.</source>
      <translation>Nombre {path} también como COMPONENTS_FROM.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Leave COMPONENTS and COMPONENTS_FROM empty, or choose another SCALE_FROM.</source>
      <translation>Deje COMPONENTS y COMPONENTS_FROM vacíos, o elija otro SCALE_FROM.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>SCALE_FROM is for DTYPE uint8 alone.</source>
      <translation>SCALE_FROM es solo para DTYPE uint8.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Choose DTYPE uint8, or leave SCALE_FROM empty.</source>
      <translation>Elija DTYPE uint8, o deje SCALE_FROM vacío.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>{path} does not hold embeddings in bytes.</source>
      <translation>{path} no contiene embeddings en bytes.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Choose one that was made with DTYPE uint8.</source>
      <translation>Elija uno que se hiciera con DTYPE uint8.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>{path} was made with {encoder} and cells of {cell_pixels} px, not with {id} and {cell} px.</source>
      <translation>{path} se hizo con {encoder} y celdas de {cell_pixels} px, no con {id} y {cell} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>an unknown encoder</source>
      <translation>un codificador desconocido</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>Choose a file of the same encoder and CELL_SIZE.</source>
      <translation>Elija un archivo del mismo codificador y CELL_SIZE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>DTYPE uint8 would take {size}.</source>
      <translation>DTYPE uint8 ocuparía {size}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>A byte per number: 1 - cosine to the numbers before is {total:.1e} in the mean and {most:.1e} at most.</source>
      <translation>Un byte por número: 1 - coseno respecto a los números anteriores es {total:.1e} de media y {most:.1e} como máximo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/packing.py" />
      <source>{limited:,} values lie beyond the range of SCALE_FROM and were limited.</source>
      <translation>{limited:,} valores están fuera del rango de SCALE_FROM y se limitaron.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>CELL_SIZE {cell} doesn't divide the {patch} px patches of {id}.</source>
      <translation>CELL_SIZE {cell} no divide los parches de {patch} px de {id}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>It gives cells of {sizes} px.</source>
      <translation>Da celdas de {sizes} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Cells of {cell} px: each tile is encoded {count} times, its patches moved by {cell} px. A cell still sees {patch} px.</source>
      <translation>Celdas de {cell} px: cada tesela se codifica {count} veces, con sus parches desplazados {cell} px. Una celda sigue viendo {patch} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>The patches begin in the middle of pixels: pixels are resampled once, half a pixel further.</source>
      <translation>Los parches empiezan en medio de los píxeles: los píxeles se remuestrean una vez, medio píxel más allá.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>The raster is {height} x {width} px at {gsd:g} m, less than half of one cell ({cell} x {cell} px).</source>
      <translation>El ráster tiene {height} x {width} px a {gsd:g} m, menos de la mitad de una celda ({cell} x {cell} px).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Choose a smaller TARGET_GSD or a larger raster.</source>
      <translation>Elija un TARGET_GSD menor o un ráster más grande.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>EXTENT lies outside the raster.</source>
      <translation>EXTENT está fuera del ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Draw it on the raster, or check its CRS.</source>
      <translation>Dibújela sobre el ráster, o compruebe su SRC.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>TILE_SIZE '{asked}' is not a tile size.</source>
      <translation>TILE_SIZE '{asked}' no es un tamaño de tesela.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Write pixels, such as 224 or 96x160.</source>
      <translation>Escriba píxeles, como 224 o 96x160.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>TILE_SIZE {asked} is not a multiple of the encoder's patch, {patch} px.</source>
      <translation>TILE_SIZE {asked} no es un múltiplo del parche del codificador, {patch} px.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Choose multiples of {patch}, such as {height}.</source>
      <translation>Elija múltiplos de {patch}, como {height}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Tiles would be of {height} x {width} patches, but {id} needs {least} at least along each side: it tells a patch's place by the tile's ends.</source>
      <translation>Las teselas serían de {height} x {width} parches, pero {id} necesita al menos {least} en cada lado: sabe el lugar de un parche por los extremos de la tesela.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Choose a TILE_SIZE of {side} or more, a smaller TARGET_GSD or a larger raster.</source>
      <translation>Elija un TILE_SIZE de {side} o más, un TARGET_GSD menor o un ráster más grande.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>COMPONENTS_FROM or SCALE_FROM was made with other weights of {id}.</source>
      <translation>COMPONENTS_FROM o SCALE_FROM se hizo con otros pesos de {id}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Choose files made with the same weights.</source>
      <translation>Elija archivos hechos con los mismos pesos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>Encoder: {title} on {devices}, {precision}.</source>
      <translation>Codificador: {title} en {devices}, {precision}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/plan.py" />
      <source>The workers' processors differ ({kinds}): numbers may differ by rounding from one block to the next.</source>
      <translation>Los procesadores de los procesos de trabajo son distintos ({kinds}): los números pueden diferir por redondeo de un bloque al siguiente.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/results.py" />
      <source>Resuming: {first:,} of {total:,} rows of the raster are written.</source>
      <translation>Continuando: {first:,} de {total:,} filas del ráster están escritas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/running.py" />
      <source>A run has left its mark in {path}: looking whether it still works.</source>
      <translation>Una ejecución ha dejado su marca en {path}: comprobando si sigue trabajando.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/running.py" />
      <source>Another run is using the store {path}: process {process} on {host}.</source>
      <translation>Otra ejecución está usando el almacén {path}: proceso {process} en {host}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/running.py" />
      <source>Wait until it has ended, or choose another STORE.</source>
      <translation>Espere a que termine, o elija otro STORE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_duty.py" />
      <source>scene 1/{total}</source>
      <translation>escena 1/{total}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_duty.py" />
      <source>there is no file {path}.</source>
      <translation>no existe el archivo {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_duty.py" />
      <source>Keep the scenes where all see them.</source>
      <translation>Guarde las escenas donde todos las vean.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_duty.py" />
      <source>there is no folder {folder}.</source>
      <translation>no existe la carpeta {folder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_duty.py" />
      <source>Choose an OUTPUT_FOLDER that all see.</source>
      <translation>Elija una OUTPUT_FOLDER que todos vean.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_duty.py" />
      <source>embeddings: their colours are in the mosaic</source>
      <translation>embeddings: sus colores están en el mosaico</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>failed</source>
      <translation>fallida</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>{encoded:,} of {n:,} scene is encoded, {failed:,} failed.</source>
      <translation>{encoded:,} de {n:,} escena codificada, {failed:,} fallidas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>{encoded:,} of {n:,} scenes are encoded, {failed:,} failed.</source>
      <translation>{encoded:,} de {n:,} escenas codificadas, {failed:,} fallidas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>state</source>
      <translation>estado</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>rows</source>
      <translation>filas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>columns</source>
      <translation>columnas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>CRS</source>
      <translation>SRC</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>source</source>
      <translation>fuente</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>encoded</source>
      <translation>codificada</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>kept</source>
      <translation>conservada</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/scene_table.py" />
      <source>outside EXTENT</source>
      <translation>fuera de EXTENT</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>The encoder needs Sentinel-2's {needed}; missing: {lacking}.</source>
      <translation>El codificador necesita {needed} de Sentinel-2; faltan: {lacking}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>The encoder takes Sentinel-1's VV and VH together; there is {half} alone.</source>
      <translation>El codificador toma juntas VV y VH de Sentinel-1; solo está {half}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Name the bands (B02, B03, ..., VV, VH), or choose SENSOR and BANDS. VV and VH may be left out.</source>
      <translation>Nombre las bandas (B02, B03, ..., VV, VH), o elija SENSOR y BANDS. VV y VH pueden omitirse.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>{n} band is not one of the encoder's, and left out.</source>
      <translation>{n} banda no es de las del codificador, y se omite.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>{n} bands are not among the encoder's, and left out.</source>
      <translation>{n} bandas no son de las del codificador, y se omiten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>CELL_SIZE {cell} is no patch of {id}.</source>
      <translation>CELL_SIZE {cell} no es un parche de {id}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>WINDOW is {window}, but {id} sees at most {most} dates.</source>
      <translation>WINDOW es {window}, pero {id} ve como máximo {most} fechas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Choose {most} or fewer; leave it empty for all dates.</source>
      <translation>Elija {most} o menos; déjela vacía para todas las fechas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>WINDOW_STRIDE {stride} is more than WINDOW {window}: dates between windows would be lost.</source>
      <translation>WINDOW_STRIDE {stride} es mayor que WINDOW {window}: se perderían fechas entre ventanas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Choose a stride of at most the window.</source>
      <translation>Elija un paso que no supere la ventana.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>{count} dates are more than the {most} that {id} sees at once: windows of {length}, {windows} in all. WINDOW sets others.</source>
      <translation>{count} fechas son más que las {most} que {id} ve a la vez: ventanas de {length}, {windows} en total. WINDOW establece otras.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>{count} dates are of {year}-{month:02d}; the encoder sees one a month.</source>
      <translation>{count} fechas son de {year}-{month:02d}; el codificador ve una por mes.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Choose COMPOSITE month, which takes the median of each month's clear pixels.</source>
      <translation>Elija COMPOSITE month, que toma la mediana de los píxeles despejados de cada mes.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>These are surface reflectances (Level-2A); {id} has learnt from those at the top of the atmosphere (Level-1C), which are brighter in the blue: numbers compare with each other, less well with results of Level-1C.</source>
      <translation>Son reflectancias de superficie (Level-2A); {id} ha aprendido de las del techo de la atmósfera (Level-1C), más brillantes en el azul: los números se pueden comparar entre sí, peor con resultados de Level-1C.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>The encoder scales Sentinel's numbers as its authors do: it takes no other SCALING.</source>
      <translation>El codificador escala los números de Sentinel como lo hacen sus autores: no admite otro SCALING.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Leave SCALING at auto, SCALING_RANGE and SCALING_FROM empty.</source>
      <translation>Deje SCALING en auto, y SCALING_RANGE y SCALING_FROM vacíos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>VV and VH lie between {low:.3g} and {high:.3g}: they are no backscatter in dB.</source>
      <translation>VV y VH están entre {low:.3g} y {high:.3g}: no son retrodispersión en dB.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Convert them first: 10 * log10(value).</source>
      <translation>Conviértalas antes: 10 * log10(value).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Reflectances lie between {low:.3g} and {high:.3g}; the encoder expects them x 10000.</source>
      <translation>Las reflectancias están entre {low:.3g} y {high:.3g}; el codificador las espera x 10000.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/sentinel.py" />
      <source>Multiply the raster by 10000 first (raster calculator).</source>
      <translation>Multiplique antes el ráster por 10000 (calculadora ráster).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stac.py" />
      <source>{n:,} scene doesn't say when it was taken: its STAC item has the date of its file.</source>
      <translation>{n:,} escena no dice cuándo se tomó: su elemento STAC lleva la fecha de su archivo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stac.py" />
      <source>{n:,} scenes don't say when they were taken: their STAC items have the dates of their files.</source>
      <translation>{n:,} escenas no dicen cuándo se tomaron: sus elementos STAC llevan las fechas de sus archivos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{name} is an embedding raster, not an image.</source>
      <translation>{name} es un ráster de embeddings, no una imagen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Choose the rasters it was made from.</source>
      <translation>Elija los rásteres de los que se hizo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{count} dates from {period} to {period2}.</source>
      <translation>{count} fechas de {period} a {period2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Each date is seen alone, as an image.</source>
      <translation>Cada fecha se ve por sí sola, como imagen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Dates: {count}, fewer than the {window} of a WINDOW: the sequence is mirrored beyond its end, and the stack records this. Full windows give better results.</source>
      <translation>Fechas: {count}, menos que las {window} de una WINDOW: la secuencia se refleja más allá de su final, y la pila lo registra. Las ventanas completas dan mejores resultados.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{count} is an odd number of dates: the last token covers the last date alone, repeated.</source>
      <translation>{count} es un número impar de fechas: el último token cubre solo la última fecha, repetida.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{n} of {count} dates has no valid pixel, such as {lost}</source>
      <translation>{n} de {count} fechas no tiene ningún píxel válido, como {lost}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{n} of {count} dates have no valid pixel, such as {lost}</source>
      <translation>{n} de {count} fechas no tienen ningún píxel válido, como {lost}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{text}: more than half of the dates are masked.</source>
      <translation>{text}: más de la mitad de las fechas están enmascaradas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Widen MASK_VALUES, leave these dates out, or choose GAPS nearest or linear.</source>
      <translation>Amplíe MASK_VALUES, omita esas fechas, o elija GAPS nearest o linear.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{text}: their cells are {part}.</source>
      <translation>{text}: sus celdas quedan así: {part}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>nodata</source>
      <translation>sin datos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>filled from other dates ({gaps})</source>
      <translation>rellenadas con otras fechas ({gaps})</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{n} raster of {height:,} x {width:,} cells, from {count} x {tile_count:,} tiles: {size}, plus {size2} while running.</source>
      <translation>{n} ráster de {height:,} x {width:,} celdas, de {count} x {tile_count:,} teselas: {size}, más {size2} durante la ejecución.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>{n} rasters of {height:,} x {width:,} cells, from {count} x {tile_count:,} tiles: {size}, plus {size2} while running.</source>
      <translation>{n} rásteres de {height:,} x {width:,} celdas, de {count} x {tile_count:,} teselas: {size}, más {size2} durante la ejecución.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>No cell of any date has half of its pixels valid.</source>
      <translation>Ninguna celda de ninguna fecha tiene válida la mitad de sus píxeles.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Check MASKS, MASK_VALUES and the rasters' nodata.</source>
      <translation>Compruebe MASKS, MASK_VALUES y el valor sin datos de los rásteres.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Encoded {count} dates to {n} embedding raster. Continue with 'Stack change', 'Stack classes' or 'Animate stack'.</source>
      <translation>Se codificaron {count} fechas en {n} ráster de embeddings. Continúe con 'Cambio en la pila', 'Clases de la pila' o 'Animar pila'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>Encoded {count} dates to {n} embedding rasters. Continue with 'Stack change', 'Stack classes' or 'Animate stack'.</source>
      <translation>Se codificaron {count} fechas en {n} rásteres de embeddings. Continúe con 'Cambio en la pila', 'Clases de la pila' o 'Animar pila'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/stack.py" />
      <source>window {done}/{total}</source>
      <translation>ventana {done}/{total}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/store.py" />
      <source>The work store disappeared while the job ran, or is not seen from here: {path} or its folder was removed, renamed or replaced.</source>
      <translation>El almacén de trabajo desapareció durante la tarea, o no se ve desde aquí: {path} o su carpeta se eliminó, se renombró o se reemplazó.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/store.py" />
      <source>Leave the store's folder alone while a job writes to it, then run the job again.</source>
      <translation>No toque la carpeta del almacén mientras una tarea escribe en ella, y ejecute la tarea de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/store.py" />
      <source>{path}, where the job's blocks would be kept, holds files that are not GeoEnc's.</source>
      <translation>{path}, donde se guardarían los bloques de la tarea, contiene archivos que no son de GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/store.py" />
      <source>Move it away, or choose another output.</source>
      <translation>Llévelo a otro sitio, o elija otra salida.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/store.py" />
      <source>Another run has written to the same output meanwhile: {path}.</source>
      <translation>Entretanto otra ejecución ha escrito en la misma salida: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/store.py" />
      <source>Let one run at a time write an output, then run this job again.</source>
      <translation>Deje que una sola ejecución a la vez escriba una salida, y ejecute esta tarea de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>It can't be read; GDAL says: {error}.</source>
      <translation>No se puede leer; GDAL dice: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>The scene can't be read.</source>
      <translation>La escena no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>None of the {n} scenes can be read.</source>
      <translation>Ninguna de las {n} escenas se puede leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>{n} of {count} scenes has another GSD: resampled to that of the others, {gsd:g} m.</source>
      <translation>{n} de {count} escenas tiene otro GSD: se remuestrea al de las demás, {gsd:g} m.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>{n} of {count} scenes have another GSD: resampled to that of the others, {gsd:g} m.</source>
      <translation>{n} de {count} escenas tienen otro GSD: se remuestrean al de las demás, {gsd:g} m.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>looking at scene {number} of {count}</source>
      <translation>mirando la escena {number} de {count}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>{n} of {count} scenes has other bands than {first} ({bands}): {name} ({bands2}).</source>
      <translation>{n} de {count} escenas tiene otras bandas que {first} ({bands}): {name} ({bands2}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>{n} of {count} scenes have other bands than {first} ({bands}), such as {name} ({bands2}).</source>
      <translation>{n} de {count} escenas tienen otras bandas que {first} ({bands}), como {name} ({bands2}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>Use BANDS to choose bands that all of them have, convert them to one data type, or leave them out.</source>
      <translation>Use BANDS para elegir bandas que todas tengan, conviértalas a un mismo tipo de datos, u omítalas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>{n} band, {dtype}{names}</source>
      <translation>{n} banda, {dtype}{names}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/survey.py" />
      <source>{n} bands, {dtype}{names}</source>
      <translation>{n} bandas, {dtype}{names}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>FOLDER is the group that holds the array 'embeddings', such as utm33.</source>
      <translation>FOLDER es el grupo que contiene la matriz 'embeddings', como utm33.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>'embeddings' holds {dtype} of {axes} axes.</source>
      <translation>'embeddings' contiene {dtype} de {axes} ejes.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>int8 of time, band, y and x are read.</source>
      <translation>Se leen int8 de time, band, y y x.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>The scales don't have the shape of the numbers.</source>
      <translation>Las escalas no tienen la forma de los números.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>{name} is not a Zarr store.</source>
      <translation>{name} no es un almacén Zarr.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>{name} has several groups: {groups}.</source>
      <translation>{name} tiene varios grupos: {groups}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>{name} holds no 'embeddings'.</source>
      <translation>{name} no contiene 'embeddings'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>The store has {count} times: {times}.</source>
      <translation>El almacén tiene {count} tiempos: {times}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>not named</source>
      <translation>sin nombre</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>Choose one by DATES.</source>
      <translation>Elija uno con DATES.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>The store doesn't say where its cells lie.</source>
      <translation>El almacén no dice dónde están sus celdas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>It needs proj:code, and spatial:transform or x and y.</source>
      <translation>Necesita proj:code, y spatial:transform o x e y.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>Nothing tells how int8 numbers of {dims} bands become values.</source>
      <translation>Nada indica cómo los números int8 de {dims} bandas se convierten en valores.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/encoding/zarr_products.py" />
      <source>Choose a PRODUCT.</source>
      <translation>Elija un PRODUCT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/about.py" />
      <source>SOURCE_DATE_EPOCH is '{epoch_text}', not a time.</source>
      <translation>SOURCE_DATE_EPOCH es '{epoch_text}', que no es un tiempo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/about.py" />
      <source>Set it to seconds since 1970, or unset it.</source>
      <translation>Establézcala en segundos desde 1970, o elimínela.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/features.py" />
      <source>Quantised to 8 bits: 1 - cosine to the original vectors is {mean_error:.2g} on average, {largest_error:.2g} at most.</source>
      <translation>Cuantizado a 8 bits: 1 - coseno respecto a los vectores originales es {mean_error:.2g} de media y {largest_error:.2g} como máximo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/features.py" />
      <source>A raster of {rows} x {cols} cells has no quadrants.</source>
      <translation>Un ráster de {rows} x {cols} celdas no tiene cuadrantes.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/features.py" />
      <source>Choose another AGGREGATE, such as spatial.</source>
      <translation>Elija otra AGGREGATE, como spatial.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/features.py" />
      <source>There is nothing to export: no cell is valid.</source>
      <translation>No hay nada que exportar: ninguna celda es válida.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/features.py" />
      <source>Check the raster's nodata.</source>
      <translation>Compruebe el valor sin datos del ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>OUTPUT {name} would become {name2} for FORMAT {form}, which already exists.</source>
      <translation>OUTPUT {name} pasaría a ser {name2} con FORMAT {form}, y ese archivo ya existe.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>Name it {name} to replace it, or give it another name.</source>
      <translation>Nómbrelo {name} para reemplazarlo, o dele otro nombre.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>The metadata of the array would overwrite {path}, which GeoEnc didn't write.</source>
      <translation>Los metadatos de la matriz sobrescribirían {path}, que GeoEnc no escribió.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>{height:,} x {width:,} cells</source>
      <translation>{height:,} x {width:,} celdas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>{n} part of the raster</source>
      <translation>{n} parte del ráster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>{n} parts of the raster</source>
      <translation>{n} partes del ráster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/outputs.py" />
      <source>{vectors:,} vectors of {dims} numbers, from {steps} x {places}: {name}, {size}.</source>
      <translation>{vectors:,} vectores de {dims} números, de {steps} x {places}: {name}, {size}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/source.py" />
      <source>Both INPUT and STACK are given.</source>
      <translation>Se indicaron INPUT y STACK a la vez.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/source.py" />
      <source>Neither INPUT nor STACK is given.</source>
      <translation>No se indicó ni INPUT ni STACK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/export/source.py" />
      <source>Give one of the two: an embedding raster, or a stack.json.</source>
      <translation>Indique uno de los dos: un ráster de embeddings, o un stack.json.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/__init__.py" />
      <source>There is no job '{name}'.</source>
      <translation>No existe la tarea '{name}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/__init__.py" />
      <source>Jobs: {jobs}.</source>
      <translation>Tareas: {jobs}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/adopt_embeddings.py" />
      <source>{names} can't be given together.</source>
      <translation>{names} no se pueden indicar a la vez.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/adopt_embeddings.py" />
      <source>Choose one of INPUT, INPUTS, FILE and FOLDER.</source>
      <translation>Elija uno de INPUT, INPUTS, FILE y FOLDER.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/adopt_embeddings.py" />
      <source>Nothing to adopt is given.</source>
      <translation>No se indicó nada que adoptar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/adopt_embeddings.py" />
      <source>{name} is missing.</source>
      <translation>Falta {name}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/adopt_embeddings.py" />
      <source>Name what is to be written.</source>
      <translation>Nombre lo que hay que escribir.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/apply_geocentroids.py" />
      <source>The raster has no valid cell: the result is all nodata.</source>
      <translation>El ráster no tiene ninguna celda válida: todo el resultado queda sin datos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/apply_geocentroids.py" />
      <source>{value} of {count} classes on {counts:,} cells of {area:.4g} m². Apply the same book to other scenes to compare them.</source>
      <translation>{value} de {count} clases en {counts:,} celdas de {area:.4g} m². Aplique el mismo libro a otras escenas para compararlas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>{id} tells no estimate.</source>
      <translation>{id} no da ninguna estimación.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>Choose a job that encodes.</source>
      <translation>Elija una tarea que codifique.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>The machine has too little memory to load what the job needs ({error}).</source>
      <translation>El equipo tiene demasiado poca memoria para cargar lo que necesita la tarea ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>Close other programs, or raise this program's memory limit.</source>
      <translation>Cierre otros programas, o aumente el límite de memoria de este programa.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>{path} would be overwritten, but {name} ({text}) depends on it.</source>
      <translation>{path} se sobrescribiría, pero {name} ({text}) depende de él.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>Give the output another name or folder.</source>
      <translation>Dé a la salida otro nombre u otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>{name} is an address: {path}. Results are written to files.</source>
      <translation>{name} es una dirección: {path}. Los resultados se escriben en archivos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>Name a file on this machine, and copy the result from there.</source>
      <translation>Nombre un archivo de este equipo y copie el resultado desde ahí.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>{name} is the same file as {other}: {path}.</source>
      <translation>{name} es el mismo archivo que {other}: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>Give it another name.</source>
      <translation>Dele otro nombre.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>A raster of this job can't be read; GDAL says: {why}.</source>
      <translation>No se puede leer un ráster de esta tarea; GDAL dice: {why}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/base.py" />
      <source>Check its files.</source>
      <translation>Compruebe sus archivos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/classify.py" />
      <source>the classifier</source>
      <translation>el clasificador</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/classify.py" />
      <source>No cell has a class: the raster has no valid cell, or no class reaches its threshold.</source>
      <translation>Ninguna celda tiene clase: el ráster no tiene ninguna celda válida, o ninguna clase alcanza su umbral.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/classify.py" />
      <source>Cells per class: {covered}.</source>
      <translation>Celdas por clase: {covered}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/classify.py" />
      <source>Where the confidence is low, label more places and train again.</source>
      <translation>Donde la confianza sea baja, etiquete más lugares y entrene de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/classify.py" />
      <source>Ask for OUTPUT_CONFIDENCE to see where the classifier is unsure.</source>
      <translation>Pida OUTPUT_CONFIDENCE para ver dónde no está seguro el clasificador.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/embedding_rgb.py" />
      <source>Coloured {n:,} cell by {method}.</source>
      <translation>Se coloreó {n:,} celda por {method}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/embedding_rgb.py" />
      <source>Coloured {n:,} cells by {method}.</source>
      <translation>Se colorearon {n:,} celdas por {method}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/embedding_rgb.py" />
      <source>Save the Colour model (OUTPUT_MODEL) to colour other scenes and dates alike.</source>
      <translation>Guarde el Modelo de color (OUTPUT_MODEL) para colorear igual otras escenas y fechas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/embedding_rgb.py" />
      <source>COLOUR_MODEL and STACK were both given.</source>
      <translation>Se han dado COLOUR_MODEL y STACK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/embedding_rgb.py" />
      <source>Give one of them: a colour model has its colours already.</source>
      <translation>Dé uno de ellos: un modelo de color ya tiene sus colores.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/embedding_rgb.py" />
      <source>the stack</source>
      <translation>la pila</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/encode.py" />
      <source>Encoded {n:,} tile. Look at the result with 'Embedding RGB', or group it with 'Fit geocentroids'.</source>
      <translation>Se codificó {n:,} tesela. Mire el resultado con 'RGB de embeddings', o agrúpelo con 'Ajustar geocentroides'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/encode.py" />
      <source>Encoded {n:,} tiles. Look at the result with 'Embedding RGB', or group it with 'Fit geocentroids'.</source>
      <translation>Se codificaron {n:,} teselas. Mire el resultado con 'RGB de embeddings', o agrúpelo con 'Ajustar geocentroides'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/export_embeddings.py" />
      <source>{name} doesn't have the ending of FORMAT {format}: writing {output} instead.</source>
      <translation>{name} no tiene la extensión de FORMAT {format}: se escribe {output} en su lugar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/export_embeddings.py" />
      <source>There is only one time, so AGGREGATE temporal changes nothing.</source>
      <translation>Hay un solo tiempo, así que AGGREGATE temporal no cambia nada.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/export_embeddings.py" />
      <source>scales</source>
      <translation>escalas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/export_embeddings.py" />
      <source>Read it with {reading}.</source>
      <translation>Léalo con {reading}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>{parameter_label} is missing.</source>
      <translation>Falta {parameter_label}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>Give {name}: {help}</source>
      <translation>Indique {name}: {help}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>{parameter_label} contains a NUL character: {item}.</source>
      <translation>{parameter_label} contiene un carácter NUL: {item}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>Remove it.</source>
      <translation>Quítelo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>{parameter_label} is not UTF-8 text: {item}.</source>
      <translation>{parameter_label} no es texto UTF-8: {item}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>Rename the file or folder.</source>
      <translation>Cambie el nombre del archivo o de la carpeta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>There is no parameter {shortened}.</source>
      <translation>No existe el parámetro {shortened}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>Parameters: {kinds}.</source>
      <translation>Parámetros: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>{parameter_label} is '{shortened}'; {wrong}.</source>
      <translation>{parameter_label} es '{shortened}'; {wrong}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>choose one of: {expected}</source>
      <translation>elija una de estas opciones: {expected}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>it is not a number</source>
      <translation>no es un número</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>it must be true or false</source>
      <translation>debe ser verdadero o falso</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>it must be text</source>
      <translation>debe ser texto</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/faults.py" />
      <source>it must be a list</source>
      <translation>debe ser una lista</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/find_places.py" />
      <source>the raster of the places</source>
      <translation>el ráster de los lugares</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/find_places.py" />
      <source>Of COUNT {count:,} there are only {found:,}: {cells:,} cells have a score that is high enough, and places are to lie {distance:.4g} m apart.</source>
      <translation>De los {count:,} pedidos en COUNT hay solo {found:,}: {cells:,} celdas tienen una puntuación suficientemente alta, y los lugares deben estar a {distance:.4g} m entre sí.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/find_places.py" />
      <source>{n} place of {cells:,} cells, its score {highest:.3f}.</source>
      <translation>{n} lugar de {cells:,} celdas, con puntuación {highest:.3f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/find_places.py" />
      <source>{n} places of {cells:,} cells, their scores from {highest:.3f} to {lowest:.3f}.</source>
      <translation>{n} lugares de {cells:,} celdas, con puntuaciones de {highest:.3f} a {lowest:.3f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/find_places.py" />
      <source>No cell reaches SCORE_MIN {least:g}: the highest score is {best:.4g}.</source>
      <translation>Ninguna celda alcanza SCORE_MIN {least:g}: la puntuación más alta es {best:.4g}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/find_places.py" />
      <source>Choose a lower SCORE_MIN, or leave it empty.</source>
      <translation>Elija un SCORE_MIN menor, o déjelo vacío.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_colours.py" />
      <source>Fitted a colour model ({method}) on {count:,} embeddings. Use it as Colour model in 'Embedding RGB' or 'Animate stack'.</source>
      <translation>Se ajustó un modelo de color ({method}) con {count:,} embeddings. Úselo como Modelo de color en 'RGB de embeddings' o 'Animar pila'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_colours.py" />
      <source>BOOK and rasters were both given.</source>
      <translation>Se indicaron BOOK y rásteres a la vez.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_colours.py" />
      <source>Give INPUTS, STACK or BOOK.</source>
      <translation>Indique INPUTS, STACK o BOOK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_colours.py" />
      <source>The book doesn't say which encoder it belongs to, so its colours would fit no raster.</source>
      <translation>El libro no dice a qué codificador pertenece, así que sus colores no encajarían con ningún ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_colours.py" />
      <source>Choose a book made by 'Fit geocentroids', or embedding rasters.</source>
      <translation>Elija un libro hecho por 'Ajustar geocentroides', o rásteres de embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_geocentroids.py" />
      <source>CLUSTERS is 0: copied the book that comes with the encoder.</source>
      <translation>CLUSTERS es 0: se copió el libro que viene con el codificador.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_geocentroids.py" />
      <source>Found {count} classes in {vectors:,} cells after {n} iteration.</source>
      <translation>Se hallaron {count} clases en {vectors:,} celdas tras {n} iteración.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_geocentroids.py" />
      <source>Found {count} classes in {vectors:,} cells after {n} iterations.</source>
      <translation>Se hallaron {count} clases en {vectors:,} celdas tras {n} iteraciones.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/fit_geocentroids.py" />
      <source>Make a class map of each raster with 'Apply geocentroids'.</source>
      <translation>Haga un mapa de clases de cada ráster con 'Aplicar geocentroides'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/image_to_maps.py" />
      <source>The maps are in {folder}. 'Raster to polygons' makes areas of the classes.</source>
      <translation>Los mapas están en {folder}. 'Ráster a polígonos' hace áreas de las clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>FILE and FOLDER were both given.</source>
      <translation>Se indicaron FILE y FOLDER a la vez.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>Licence: {name} {url}</source>
      <translation>Licencia: {name} {url}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>{title}: {dims} bands, {patch} px patches. Choose it as ENCODER {id} in 'Encode raster' or 'Encode stack'.</source>
      <translation>{title}: {dims} bandas, parches de {patch} px. Elíjalo como ENCODER {id} en 'Codificar ráster' o 'Codificar pila'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>There is no such {part}: {path}.</source>
      <translation>No existe {part}: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>file</source>
      <translation>el archivo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>folder</source>
      <translation>la carpeta</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>FILE is a folder: {path}.</source>
      <translation>FILE es una carpeta: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>Give it as FOLDER.</source>
      <translation>Indíquela como FOLDER.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>FOLDER is a file: {path}.</source>
      <translation>FOLDER es un archivo: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/import_encoder.py" />
      <source>Give it as FILE.</source>
      <translation>Indíquelo como FILE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/inputs.py" />
      <source>There are no embeddings: INPUTS and STACK are empty.</source>
      <translation>No hay embeddings: INPUTS y STACK están vacíos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/inputs.py" />
      <source>Choose one or more embedding rasters.</source>
      <translation>Elija uno o más rásteres de embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/inputs.py" />
      <source>the first raster ({name})</source>
      <translation>el primer ráster ({name})</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/inputs.py" />
      <source>Give one of them: a stack is used as a whole.</source>
      <translation>Indique uno de ellos: una pila se usa entera.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/inputs.py" />
      <source>TABLE was given together with {names}.</source>
      <translation>Se indicó TABLE junto con {names}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/inputs.py" />
      <source>A table has its own embeddings, places and fields: leave the others empty.</source>
      <translation>Una tabla tiene sus propios embeddings, lugares y campos: deje vacíos los demás.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/key_frames.py" />
      <source>There are no dates: STACK and INPUTS are empty.</source>
      <translation>No hay fechas: STACK e INPUTS están vacíos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/key_frames.py" />
      <source>Choose a stack.json, or dated rasters.</source>
      <translation>Elija un stack.json, o rásteres con fecha.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/key_frames.py" />
      <source>{reason} Key dates are chosen evenly in time instead, whatever they show.</source>
      <translation>{reason} En su lugar, las fechas clave se eligen uniformemente en el tiempo, muestren lo que muestren.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/key_frames.py" />
      <source>encoding</source>
      <translation>codificando</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>write auto, or the number that is added to the stored ones, such as -1000</source>
      <translation>escriba auto, o el número que se suma a los guardados, como -1000</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>choose one of: {options}</source>
      <translation>elija una de estas opciones: {options}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>it must be a finite number</source>
      <translation>debe ser un número finito</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>it must be at least {least:g}</source>
      <translation>debe ser al menos {least:g}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>it must be at most {most:g}</source>
      <translation>debe ser como máximo {most:g}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>it must be a whole number</source>
      <translation>debe ser un número entero</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>write band numbers with semicolons between them, such as 4;3;2</source>
      <translation>escriba números de banda separados por punto y coma, como 4;3;2</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>write it as EPSG:32719, or as WKT</source>
      <translation>escríbalo como EPSG:32719, o como WKT</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>write it as xmin,xmax,ymin,ymax [EPSG:32719]</source>
      <translation>escríbalo como xmin,xmax,ymin,ymax [EPSG:32719]</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>it is empty or its corners are swapped; write it as xmin,xmax,ymin,ymax</source>
      <translation>está vacío o sus esquinas están intercambiadas; escríbalo como xmin,xmax,ymin,ymax</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>'{crs}' is not a coordinate reference system; write it as EPSG:32719</source>
      <translation>'{crs}' no es un sistema de referencia de coordenadas; escríbalo como EPSG:32719</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/kinds.py" />
      <source>end its name with {endings}</source>
      <translation>termine su nombre con {endings}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>BLOCK_SIZE is ignored: each raster of a label table is a place of its own.</source>
      <translation>BLOCK_SIZE no se tiene en cuenta: cada ráster de una tabla de etiquetas es un lugar aparte.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>LABELS and LABEL_TABLE were both given.</source>
      <translation>Se indicaron LABELS y LABEL_TABLE a la vez.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>There are no labels: LABELS and LABEL_TABLE are empty.</source>
      <translation>No hay etiquetas: LABELS y LABEL_TABLE están vacíos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>MULTILABEL is on, but a class raster has one class per cell.</source>
      <translation>MULTILABEL está activado, pero un ráster de clases tiene una clase por celda.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>Turn MULTILABEL off.</source>
      <translation>Desactive MULTILABEL.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>FIELD '{field}' or IGNORE '{ignore}' is not a number.</source>
      <translation>FIELD '{field}' o IGNORE '{ignore}' no es un número.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/labelled_data.py" />
      <source>For a class raster, FIELD is the number of a band, and IGNORE numbers such as 0,255.</source>
      <translation>Para un ráster de clases, FIELD es el número de una banda, e IGNORE, números como 0,255.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/list_encoders.py" />
      <source>Known, but not on this machine: {absent}. 'Import encoder' with one of these as NAME adds it.</source>
      <translation>Conocidos, pero no disponibles en este equipo: {absent}. 'Importar codificador' con uno de estos como NAME lo añade.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/mask_preview.py" />
      <source>{n} crop of {tile_size} px; {hidden:.0%} of their area is hidden. If a person could not guess what is hidden, take larger crops; then 'Train encoder'.</source>
      <translation>{n} recorte de {tile_size} px; {hidden:.0%} de su área está oculto. Si una persona no pudiera adivinar lo oculto, tome recortes más grandes; después, 'Entrenar codificador'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/mask_preview.py" />
      <source>{n} crops of {tile_size} px; {hidden:.0%} of their area is hidden. If a person could not guess what is hidden, take larger crops; then 'Train encoder'.</source>
      <translation>{n} recortes de {tile_size} px; {hidden:.0%} de su área está oculto. Si una persona no pudiera adivinar lo oculto, tome recortes más grandes; después, 'Entrenar codificador'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/pca.py" />
      <source>{n} component holds {shares:.1%} of the variance of {cells:,} cells.</source>
      <translation>{n} componente contiene {shares:.1%} de la varianza de {cells:,} celdas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/pca.py" />
      <source>{n} components hold {shares:.1%} of the variance of {cells:,} cells.</source>
      <translation>{n} componentes contienen {shares:.1%} de la varianza de {cells:,} celdas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/pca.py" />
      <source>To keep more, raise COMPONENTS or set VARIANCE.</source>
      <translation>Para conservar más, aumente COMPONENTS o establezca VARIANCE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>FIELD is '{field}', but there are no LABELS that have it.</source>
      <translation>FIELD es '{field}', pero no hay LABELS que lo tengan.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>Give LABELS, or leave FIELD empty.</source>
      <translation>Indique LABELS, o deje FIELD vacío.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>No cell is left to ask for: none is valid and {distance:g} away from the labels.</source>
      <translation>No queda ninguna celda por la que preguntar: ninguna es válida y está a {distance:g} de las etiquetas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>Check the raster's extent and nodata, or lower MIN_DISTANCE.</source>
      <translation>Compruebe la extensión y el valor sin datos del ráster, o reduzca MIN_DISTANCE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>Only {n} point of {count} fits: cells that are valid and {distance:g} apart run out.</source>
      <translation>Solo cabe {n} punto de {count}: se acaban las celdas válidas a {distance:g} entre sí.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>Only {n} points of {count} fit: cells that are valid and {distance:g} apart run out.</source>
      <translation>Solo caben {n} puntos de {count}: se acaban las celdas válidas a {distance:g} entre sí.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>{n} point: write its class into '{field}', add it to the labels, train again.</source>
      <translation>{n} punto: escriba su clase en '{field}', añádalo a las etiquetas y entrene de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/query_points.py" />
      <source>{n} points: write their classes into '{field}', add them to the labels, train again.</source>
      <translation>{n} puntos: escriba sus clases en '{field}', añádalos a las etiquetas y entrene de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/regress.py" />
      <source>regressor</source>
      <translation>regresor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/regress.py" />
      <source>the regressor</source>
      <translation>el regresor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/regress.py" />
      <source>{name}: {least:.4g} to {largest:.4g} in {count:,} cells.</source>
      <translation>{name}: de {least:.4g} a {largest:.4g} en {count:,} celdas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/regress.py" />
      <source>{beyond:,} cells ({share:.1%}) look unlike what the regressor has learnt from: there it extrapolates.</source>
      <translation>{beyond:,} celdas ({share:.1%}) no se parecen a aquello de lo que ha aprendido el regresor: ahí extrapola.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/regress.py" />
      <source>Ask for OUTPUT_UNCERTAINTY to see where, or label places there.</source>
      <translation>Pida OUTPUT_UNCERTAINTY para ver dónde, o etiquete lugares allí.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/similarity.py" />
      <source>alike</source>
      <translation>parecido</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/stack_classes.py" />
      <source>Ask for OUTPUT_HTML to see areas over time.</source>
      <translation>Pida OUTPUT_HTML para ver las áreas en el tiempo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/to_polygons.py" />
      <source>No cell has a class or reaches THRESHOLD: there are no polygons.</source>
      <translation>Ninguna celda tiene clase o alcanza THRESHOLD: no hay polígonos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/to_polygons.py" />
      <source>{count:,} polygons of {count2} classes, {area:,.0f} m² together.</source>
      <translation>{count:,} polígonos de {count2} clases, {area:,.0f} m² en total.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_classifier.py" />
      <source>rasters</source>
      <translation>rásteres</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_classifier.py" />
      <source>report</source>
      <translation>informe</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_classifier.py" />
      <source>Classifier {name}</source>
      <translation>Clasificador {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_regressor.py" />
      <source>Regressor {name}</source>
      <translation>Regresor {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_regressor.py" />
      <source>Exactly one of LABELS and TARGET is needed.</source>
      <translation>Se necesita exactamente uno de LABELS y TARGET.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_regressor.py" />
      <source>Give features with a FIELD of numbers, or a raster of the number.</source>
      <translation>Indique objetos con un FIELD de números, o un ráster del número.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_regressor.py" />
      <source>FIELD is empty.</source>
      <translation>FIELD está vacío.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/train_regressor.py" />
      <source>Name the field of the labels that holds the number.</source>
      <translation>Nombre el campo de las etiquetas que contiene el número.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/training_data.py" />
      <source>TILE_SIZE ({tile_size}) must be a multiple of {patch_pixels}, and FRAMES ({frames}) an even number.</source>
      <translation>TILE_SIZE ({tile_size}) debe ser un múltiplo de {patch_pixels}, y FRAMES ({frames}), un número par.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/training_data.py" />
      <source>Patches are {patch_pixels} px, and tokens two dates: choose accordingly.</source>
      <translation>Los parches son de {patch_pixels} px, y los tokens, de dos fechas: elija en consecuencia.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/training_data.py" />
      <source>Reading {n} raster ...</source>
      <translation>Leyendo {n} ráster ...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/training_data.py" />
      <source>Reading {n} rasters ...</source>
      <translation>Leyendo {n} rásteres ...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>{n} transition from {before} to {after}: {share:.1%} of {cells:,} cells changed.</source>
      <translation>{n} transición de {before} a {after}: cambió {share:.1%} de {cells:,} celdas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>{n} transitions from {before} to {after}: {share:.1%} of {cells:,} cells changed.</source>
      <translation>{n} transiciones de {before} a {after}: cambió {share:.1%} de {cells:,} celdas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>Ask for OUTPUT_HTML to see the matrix, and how much errors of the maps could explain.</source>
      <translation>Pida OUTPUT_HTML para ver la matriz, y cuánto podrían explicar los errores de los mapas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>There are class rasters (BEFORE, AFTER) and a STACK.</source>
      <translation>Hay rásteres de clases (BEFORE, AFTER) y una STACK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>Give one or the other.</source>
      <translation>Indique lo uno o lo otro.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>Two class rasters (BEFORE and AFTER) or a STACK are needed.</source>
      <translation>Se necesitan dos rásteres de clases (BEFORE y AFTER) o una STACK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>Choose both dates, or a stack.</source>
      <translation>Elija ambas fechas, o una pila.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>BOOK, START and END are for a STACK; BEFORE and AFTER are classes already.</source>
      <translation>BOOK, START y END son para una STACK; BEFORE y AFTER ya son clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/transitions.py" />
      <source>Leave them empty, or give a STACK in place of the class rasters.</source>
      <translation>Déjelos vacíos, o indique una STACK en lugar de los rásteres de clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/vote.py" />
      <source>A vote needs two rasters or more.</source>
      <translation>Una votación necesita dos rásteres o más.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/vote.py" />
      <source>Choose more INPUTS.</source>
      <translation>Elija más INPUTS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/workers.py" />
      <source>DASK needs packages that this engine doesn't have: dask and distributed.</source>
      <translation>DASK necesita paquetes que este motor no tiene: dask y distributed.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/workers.py" />
      <source>Run 'Install the engine' with CLUSTER, or scripts/setup --cluster; or leave DASK empty.</source>
      <translation>Ejecute 'Instalar el motor' con CLUSTER, o scripts/setup --cluster; o deje DASK vacío.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/zonal_embeddings.py" />
      <source>Neither OUTPUT nor OUTPUT_TABLE is named: nothing would be kept.</source>
      <translation>No se nombró ni OUTPUT ni OUTPUT_TABLE: no se conservaría nada.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/jobs/zonal_embeddings.py" />
      <source>Name OUTPUT for a layer, OUTPUT_TABLE for a table with the embeddings, or both.</source>
      <translation>Nombre OUTPUT para una capa, OUTPUT_TABLE para una tabla con los embeddings, o ambos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>There is no such {noun}: {path}.</source>
      <translation>No existe el {noun}: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>{name} is not a GeoEnc {noun}, or it is damaged.</source>
      <translation>{name} no es un {noun} de GeoEnc, o está dañado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>Choose a .geoenc file made by '{maker}'.</source>
      <translation>Elija un archivo .geoenc hecho por '{maker}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>{filename} is too large</source>
      <translation>{filename} es demasiado grande</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>too large</source>
      <translation>demasiado grande</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>foreign types: {foreign}</source>
      <translation>tipos ajenos: {foreign}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>a forest of another size</source>
      <translation>un bosque de otro tamaño</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>a tree of another size</source>
      <translation>un árbol de otro tamaño</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>a tree that leads out of itself</source>
      <translation>un árbol que conduce fuera de sí mismo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/archive.py" />
      <source>a tree of other features</source>
      <translation>un árbol de otras características</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cell_means.py" />
      <source>cell means</source>
      <translation>medias de las celdas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cell_means.py" />
      <source>{name} has another grid than the embedding raster, which is in degrees, rotated or without a CRS.</source>
      <translation>{name} tiene otra cuadrícula que el ráster de embeddings, que está en grados, rotado o sin SRC.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cell_means.py" />
      <source>Warp TARGET to the embedding raster's CRS and axes.</source>
      <translation>Reproyecte TARGET al SRC y los ejes del ráster de embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>labels</source>
      <translation>etiquetas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>The labels have no field '{name}'.</source>
      <translation>Las etiquetas no tienen el campo '{name}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Fields: {own}.</source>
      <translation>Campos: {own}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Give them a field with classes.</source>
      <translation>Deles un campo con clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>FIELD is empty: which field names the class?</source>
      <translation>FIELD está vacío: ¿qué campo nombra la clase?</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Give the name of the field.</source>
      <translation>Indique el nombre del campo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>FIELD names {count} fields.</source>
      <translation>FIELD nombra {count} campos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Set MULTILABEL, or name one field.</source>
      <translation>Active MULTILABEL, o nombre un solo campo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>The field '{field}' is empty in all {count} labels.</source>
      <translation>El campo '{field}' está vacío en las {count} etiquetas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Choose another FIELD.</source>
      <translation>Elija otro FIELD.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>counted as having none</source>
      <translation>se cuentan como si no tuvieran ninguna</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>left out</source>
      <translation>se omiten</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{unnamed} of {count} labels without a class: {fate}.</source>
      <translation>{unnamed} de {count} etiquetas sin clase: {fate}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>None of the labels lies on an embedding raster.</source>
      <translation>Ninguna de las etiquetas está sobre un ráster de embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Check their position and CRS.</source>
      <translation>Compruebe su posición y su SRC.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{n} of {count} labels lies outside the rasters: left out.</source>
      <translation>{n} de {count} etiquetas está fuera de los rásteres: se omite.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{n} of {count} labels lie outside the rasters: left out.</source>
      <translation>{n} de {count} etiquetas están fuera de los rásteres: se omiten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Cells under labels of different classes are left out: {clash:,}.</source>
      <translation>Se omiten las celdas bajo etiquetas de distintas clases: {clash:,}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>All labelled cells have labels of several classes.</source>
      <translation>Todas las celdas etiquetadas tienen etiquetas de varias clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Give each place one label, or set MULTILABEL.</source>
      <translation>Dé a cada lugar una sola etiqueta, o active MULTILABEL.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>The class raster has no band {band}: it has {count}.</source>
      <translation>El ráster de clases no tiene banda {band}: tiene {count}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Give FIELD another number.</source>
      <translation>Dé a FIELD otro número.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{name} is not a class raster: its values are {dtypes}.</source>
      <translation>{name} no es un ráster de clases: sus valores son {dtypes}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Round them to integers.</source>
      <translation>Redondéelos a enteros.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{name} has no class on any of the rasters.</source>
      <translation>{name} no tiene ninguna clase en ninguno de los rásteres.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Check its position, CRS and nodata, and IGNORE.</source>
      <translation>Compruebe su posición, SRC y valor sin datos, e IGNORE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>The class raster holds {kinds}, which is not a class.</source>
      <translation>El ráster de clases contiene {kinds}, que no es una clase.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Classes are numbers from 0 to 65534.</source>
      <translation>Las clases son números de 0 a 65534.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>The class raster holds more than {max_cells:,} different values: too many to be classes.</source>
      <translation>El ráster de clases contiene más de {max_cells:,} valores distintos: demasiados para ser clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Choose the band with the class.</source>
      <translation>Elija la banda con la clase.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Either the class raster or the embedding raster has no CRS.</source>
      <translation>El ráster de clases o el ráster de embeddings no tiene SRC.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Give both the same georeference.</source>
      <translation>Dé a ambos la misma georreferencia.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>The class raster can't be read on the embedding raster's grid ({error}).</source>
      <translation>El ráster de clases no se puede leer en la cuadrícula del ráster de embeddings ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Check its CRS, or save it again.</source>
      <translation>Compruebe su SRC, o guárdelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{count:,} of {count2:,} labelled cells are used, as evenly from each class as possible.</source>
      <translation>Se usan {count:,} de {count2:,} celdas etiquetadas, tomadas de cada clase lo más uniformemente posible.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>All labels lie on nodata of the rasters.</source>
      <translation>Todas las etiquetas están donde los rásteres no tienen datos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Check their position against the rasters.</source>
      <translation>Compruebe su posición respecto a los rásteres.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>Labelled cells on nodata are left out: {valid:,} of {count:,}.</source>
      <translation>Se omiten celdas etiquetadas sin datos: {valid:,} de {count:,}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/cells.py" />
      <source>{count:,} labelled cells: {counts}.</source>
      <translation>{count:,} celdas etiquetadas: {counts}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>Choose a class raster, such as that of 'Classify' or 'Apply geocentroids'.</source>
      <translation>Elija un ráster de clases, como el de 'Clasificar' o 'Aplicar geocentroides'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>{name} has {count} bands; a class raster has one.</source>
      <translation>{name} tiene {count} bandas; un ráster de clases tiene una.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>Choose a class raster.</source>
      <translation>Elija un ráster de clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>{name} holds measurements ({dtypes}), not classes.</source>
      <translation>{name} contiene mediciones ({dtypes}), no clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>{name} has several labels per cell, each in a band of its own.</source>
      <translation>{name} tiene varias etiquetas por celda, cada una en su propia banda.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>Choose a map of one label per cell.</source>
      <translation>Elija un mapa con una etiqueta por celda.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>{name} has values below 0 or beyond 2147483647.</source>
      <translation>{name} tiene valores por debajo de 0 o por encima de 2147483647.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>Classes are numbers from 0.</source>
      <translation>Las clases son números desde 0.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>{name} is damaged: its tag {classes_tag} holds no classes.</source>
      <translation>{name} está dañado: su etiqueta de metadatos {classes_tag} no contiene clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/class_raster.py" />
      <source>Classify again.</source>
      <translation>Clasifique de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>names, numbers and colours differ in number</source>
      <translation>los nombres, números y colores difieren en cantidad</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>numbers of classes are 0 to {max_code}</source>
      <translation>los números de las clases van de 0 a {max_code}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>colours are #rrggbb</source>
      <translation>los colores son #rrggbb</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>The labels hold {count:,} different values, such as {names}: too many to be classes.</source>
      <translation>Las etiquetas contienen {count:,} valores distintos, como {names}: demasiados para ser clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>Choose the field or band with the class; there can be at most {max_classes:,} classes.</source>
      <translation>Elija el campo o la banda con la clase; puede haber como máximo {max_classes:,} clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>The labels '{text}' are not a list.</source>
      <translation>Las etiquetas '{text}' no son una lista.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>Write them as a;b or as JSON.</source>
      <translation>Escríbalas como a;b o como JSON.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>'{value}' means neither yes nor no.</source>
      <translation>'{value}' no significa ni sí ni no.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classes.py" />
      <source>Write 1 where the class is, else 0.</source>
      <translation>Escriba 1 donde está la clase; si no, 0.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classifier.py" />
      <source>classifier</source>
      <translation>clasificador</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classifier.py" />
      <source>Train classifier</source>
      <translation>Entrenar clasificador</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classifier.py" />
      <source>{name} is a regressor: it gives numbers, not classes.</source>
      <translation>{name} es un regresor: da números, no clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classifier.py" />
      <source>Use it with 'Regress', or choose a classifier from 'Train classifier'.</source>
      <translation>Úselo con 'Estimar', o elija un clasificador de 'Entrenar clasificador'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/classifier.py" />
      <source>thresholds</source>
      <translation>umbrales</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>by blocks</source>
      <translation>por bloques</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>by raster</source>
      <translation>por ráster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>by field</source>
      <translation>por campo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>by random</source>
      <translation>al azar</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>No labels are left of these classes: {gone}.</source>
      <translation>No quedan etiquetas de estas clases: {gone}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>There are too few classes to tell apart: {there}.</source>
      <translation>Hay demasiado pocas clases que distinguir: {there}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Label at least two classes, each in several places.</source>
      <translation>Etiquete al menos dos clases, cada una en varios lugares.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Classes with a single label are learnt, but get no score of their own: {alone}.</source>
      <translation>Las clases con una sola etiqueta se aprenden, pero no reciben puntuación propia: {alone}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>The smallest class has only {several} labels: using {several} folds instead of {folds}.</source>
      <translation>La clase más pequeña tiene solo {several} etiquetas: se usan {several} particiones en lugar de {folds}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>{n:,} place</source>
      <translation>{n:,} lugar</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>{n:,} places</source>
      <translation>{n:,} lugares</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>{count:,} {noun} at {places}</source>
      <translation>{count:,} {noun} en {places}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Folds are random cells: neighbours are alike, so the scores are better than the map will be.</source>
      <translation>Las particiones son celdas al azar: las vecinas se parecen, así que las puntuaciones son mejores de lo que será el mapa.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>FOLD_BY field needs a layer of labels and FOLD_FIELD.</source>
      <translation>FOLD_BY field necesita una capa de etiquetas y FOLD_FIELD.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Name one of its fields.</source>
      <translation>Nombre uno de sus campos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>The labels lie so close together that blocks are {side:.1f} cells: neighbours are in different folds, and the scores are better than the map will be. Label places further apart.</source>
      <translation>Las etiquetas están tan juntas que los bloques son de {side:.1f} celdas: las vecinas están en particiones distintas, y las puntuaciones son mejores de lo que será el mapa. Etiquete lugares más separados.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Folds by blocks of {side:.4g} map units: {count} blocks.</source>
      <translation>Particiones por bloques de {side:.4g} unidades del mapa: {count} bloques.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>The labels lie in {count} places, fewer than the {folds} FOLDS.</source>
      <translation>Las etiquetas están en {count} lugares, menos que las {folds} FOLDS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Label more places, choose fewer FOLDS, or another FOLD_BY.</source>
      <translation>Etiquete más lugares, elija menos FOLDS, u otro FOLD_BY.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>A class has fewer than {folds} features: folds cut through features, which makes the scores look better.</source>
      <translation>Una clase tiene menos de {folds} objetos: las particiones cortan objetos, lo que mejora en apariencia las puntuaciones.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>All labels lie in one place: nothing is left to test on.</source>
      <translation>Todas las etiquetas están en un solo lugar: no queda nada con que probar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>Label more places, or choose another FOLD_BY.</source>
      <translation>Etiquete más lugares, o elija otro FOLD_BY.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>No test set: a class lies in fewer than {parts} places. The scores are those of cross-validation.</source>
      <translation>Sin conjunto de prueba: una clase está en menos de {parts} lugares. Las puntuaciones son las de la validación cruzada.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/folds.py" />
      <source>No test set: a class would be missing from it. The scores are those of cross-validation.</source>
      <translation>Sin conjunto de prueba: le faltaría una clase. Las puntuaciones son las de la validación cruzada.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/heads.py" />
      <source>other arrays than this method has</source>
      <translation>otras matrices que las de este método</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/intervals.py" />
      <source>constant</source>
      <translation>constante</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/intervals.py" />
      <source>scaled by the spread of the trees</source>
      <translation>escalado por la dispersión de los árboles</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/labels_so_far.py" />
      <source>FIELD is empty: which field of LABELS holds the class?</source>
      <translation>FIELD está vacío: ¿qué campo de LABELS contiene la clase?</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/labels_so_far.py" />
      <source>The labels have {n} class that the classifier doesn't know: {others}. Train it again with them.</source>
      <translation>Las etiquetas tienen {n} clase que el clasificador no conoce: {others}. Entrénelo de nuevo con ella.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/labels_so_far.py" />
      <source>The labels have {n} classes that the classifier doesn't know: {others}. Train it again with them.</source>
      <translation>Las etiquetas tienen {n} clases que el clasificador no conoce: {others}. Entrénelo de nuevo con ellas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>Exactly one of INPUT and STACK is needed.</source>
      <translation>Se necesita exactamente uno de INPUT y STACK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>STACK is for a {noun} of a stack.</source>
      <translation>STACK es para un {noun} de una pila.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>The {noun} was trained on single rasters, not on a stack.</source>
      <translation>El {noun} se entrenó con rásteres sueltos, no con una pila.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>Give INPUT.</source>
      <translation>Indique INPUT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>The {noun} was trained on a stack.</source>
      <translation>El {noun} se entrenó con una pila.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>Give STACK.</source>
      <translation>Indique STACK.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>The {noun} was trained on {learnt}, this stack covers {span}: its time periods fall in other seasons unless both start and end at the same time of year.</source>
      <translation>El {noun} se entrenó con {learnt}; esta pila abarca {span}: sus periodos caen en otras estaciones salvo que ambas empiecen y terminen en la misma época del año.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source> to </source>
      <translation> a </translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>The stack has {periods} dates, but the {noun} needs {periods2} time periods.</source>
      <translation>La pila tiene {periods} fechas, pero el {noun} necesita {periods2} periodos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>Choose a longer stack.</source>
      <translation>Elija una pila más larga.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>The raster has no valid cell.</source>
      <translation>El ráster no tiene ninguna celda válida.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>Check its extent and nodata.</source>
      <translation>Compruebe su extensión y su valor sin datos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>no {name}</source>
      <translation>no {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>unsure</source>
      <translation>incierto</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>sure</source>
      <translation>seguro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>surely not {name}</source>
      <translation>seguro que no {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/mapping.py" />
      <source>surely {name}</source>
      <translation>seguro {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>A regressor learns one number: name one field.</source>
      <translation>Un regresor aprende un solo número: nombre un solo campo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>Cells under several labels have the mean of their numbers: {several:,}.</source>
      <translation>Las celdas bajo varias etiquetas tienen la media de sus números: {several:,}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>The field '{name}' holds text ('{text}'), not numbers.</source>
      <translation>El campo '{name}' contiene texto ('{text}'), no números.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>Choose a field of numbers; 'Train classifier' learns classes.</source>
      <translation>Elija un campo de números; 'Entrenar clasificador' aprende clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>{n} of {count} labels has no number: left out.</source>
      <translation>{n} de {count} etiquetas no tiene número: se omite.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>{n} of {count} labels have no number: left out.</source>
      <translation>{n} de {count} etiquetas no tienen número: se omiten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>{name} has no cell of the embedding rasters half full of valid pixels.</source>
      <translation>{name} no llena de píxeles válidos la mitad de ninguna celda de los rásteres de embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>Check that TARGET overlaps them, its CRS and its nodata.</source>
      <translation>Compruebe que TARGET se solapa con ellos, su SRC y su valor sin datos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>{count:,} of {seen:,} cells with a number are used, drawn at random.</source>
      <translation>Se usan {count:,} de {seen:,} celdas con número, sacadas al azar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>All {count:,} labelled cells have the same number, {value:.6g}: there is nothing to learn.</source>
      <translation>Las {count:,} celdas etiquetadas tienen el mismo número, {value:.6g}: no hay nada que aprender.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/numbers.py" />
      <source>Choose a field or band that varies.</source>
      <translation>Elija un campo o una banda que varíe.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>Left: how often predictions of a given confidence are right; on the diagonal, confidence means what it says. Right: what more labels bring, with 95 % intervals over the folds; where the curve still climbs, more labels help (with thresholds of 0.5 for several labels).</source>
      <translation>Izquierda: con qué frecuencia aciertan las predicciones de una confianza dada; sobre la diagonal, la confianza significa lo que dice. Derecha: lo que aportan más etiquetas, con intervalos del 95 % sobre las particiones; donde la curva aún sube, más etiquetas ayudan (con umbrales de 0,5 si hay varias etiquetas).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>Does the vote help?</source>
      <translation>¿Ayuda la votación?</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>By class</source>
      <translation>Por clase</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>Rows are the labels, columns the predictions out of fold; numbers are shares of a row.</source>
      <translation>Las filas son las etiquetas; las columnas, las predicciones fuera de la partición; los números son proporciones de una fila.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>Confusion matrix</source>
      <translation>Matriz de confusión</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>Can its confidence be believed? How many labels are enough?</source>
      <translation>¿Se puede creer su confianza? ¿Cuántas etiquetas bastan?</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>The labelled embeddings</source>
      <translation>Los embeddings etiquetados</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>What lies together looks alike to the encoder. Classes that overlap here will be confused.</source>
      <translation>Lo que está junto le parece igual al codificador. Las clases que aquí se solapan se confundirán.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>The first two principal components of {n:,} samples.</source>
      <translation>Las dos primeras componentes principales de {n:,} muestras.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>UMAP and t-SNE of {n:,} samples; below, each class against the rest (UMAP).</source>
      <translation>UMAP y t-SNE de {n:,} muestras; debajo, cada clase frente al resto (UMAP).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>{n} samples can't tell whether its confidence can be believed, how many labels are enough, or how the classes lie in UMAP and t-SNE: with {enough} or more, the report shows these.</source>
      <translation>{n} muestras no bastan para saber si se puede creer su confianza, cuántas etiquetas son suficientes o cómo se sitúan las clases en UMAP y t-SNE: con {enough} o más, el informe lo muestra.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>cross-validation ({folds})</source>
      <translation>validación cruzada ({folds})</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>test places</source>
      <translation>lugares de prueba</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>better</source>
      <translation>mejor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>worse</source>
      <translation>peor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>not clearly different</source>
      <translation>sin diferencia clara</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>alone</source>
      <translation>por separado</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>the vote's gain</source>
      <translation>ganancia de la votación</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>the vote is</source>
      <translation>la votación es</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>samples</source>
      <translation>muestras</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>precision</source>
      <translation>precisión</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>recall</source>
      <translation>exhaustividad</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>threshold</source>
      <translation>umbral</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>predicted</source>
      <translation>predicha</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>label</source>
      <translation>etiqueta</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>share that is right</source>
      <translation>proporción de aciertos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/pages.py" />
      <source>training samples</source>
      <translation>muestras de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/predictions.py" />
      <source>OUTPUT_ERRORS {path} has no ending of a vector format.</source>
      <translation>OUTPUT_ERRORS {path} no tiene la extensión de un formato vectorial.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/predictions.py" />
      <source>End its name with {vector_drivers}.</source>
      <translation>Termine su nombre con {vector_drivers}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/predictions.py" />
      <source>taken for {name}</source>
      <translation>tomado por {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/predictions.py" />
      <source>no class</source>
      <translation>sin clase</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/predictions.py" />
      <source>{count:,} of {count2:,} samples were misclassified out of fold: OUTPUT_ERRORS has them as points.</source>
      <translation>{count:,} de {count2:,} muestras se clasificaron mal fuera de su partición: OUTPUT_ERRORS las tiene como puntos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/query_layer.py" />
      <source>others</source>
      <translation>otras</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/querying.py" />
      <source>The classifier was trained on whole rasters: it has no doubts about single cells.</source>
      <translation>El clasificador se entrenó con rásteres enteros: no tiene dudas sobre celdas sueltas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/querying.py" />
      <source>Choose one that was trained on labels of places.</source>
      <translation>Elija uno que se entrenara con etiquetas de lugares.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/querying.py" />
      <source>The classifier knows one class alone: nothing can be mistaken for it.</source>
      <translation>El clasificador conoce una sola clase: nada se puede confundir con ella.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/querying.py" />
      <source>Label at least two classes, and train it again.</source>
      <translation>Etiquete al menos dos clases y entrénelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/reach.py" />
      <source>its limit isn't above 0</source>
      <translation>su límite no es mayor que 0</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>mean absolute error</source>
      <translation>error absoluto medio</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>bias (estimate less label)</source>
      <translation>sesgo (estimación menos etiqueta)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>method</source>
      <translation>método</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>learnt</source>
      <translation>aprendido</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>learnt from</source>
      <translation>aprendido de</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>folds</source>
      <translation>particiones</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>kept regressor</source>
      <translation>regresor guardado</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>trained on all labels</source>
      <translation>entrenado con todas las etiquetas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>{scores}, over {count} folds.</source>
      <translation>{scores}, sobre {count} particiones.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>In places that it had not seen, {coverage:.0%} of the labels lay within its 90 % interval ({kind}). Map it with 'Regress'.</source>
      <translation>En lugares que no había visto, {coverage:.0%} de las etiquetas quedó dentro de su intervalo del 90 % ({kind}). Haga su mapa con 'Estimar'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>It is no better than the mean of the labels: these embeddings don't tell this number.</source>
      <translation>No es mejor que la media de las etiquetas: estos embeddings no dicen este número.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>Only {count} labelled cells: scores and intervals are guesses.</source>
      <translation>Solo {count} celdas etiquetadas: las puntuaciones y los intervalos son conjeturas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression.py" />
      <source>fold {number} of {count}</source>
      <translation>partición {number} de {count}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>Each estimate is of a regressor that never saw the place. On the line it is right. Where the cloud is flatter than the line, large numbers are estimated too small and small ones too large. Darker: more cells.</source>
      <translation>Cada estimación es de un regresor que nunca vio el lugar. Sobre la línea es correcta. Donde la nube es más plana que la línea, los números grandes se estiman demasiado pequeños y los pequeños demasiado grandes. Más oscuro: más celdas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>Left: estimate less label, with the 90 % interval where it is the same everywhere. Right: the same by the estimate; a slope or a bend is something that the regressor has not learnt.</source>
      <translation>Izquierda: estimación menos etiqueta, con el intervalo del 90 % donde es igual en todas partes. Derecha: lo mismo según la estimación; una pendiente o una curvatura es algo que el regresor no ha aprendido.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>mean of the folds ({folds})</source>
      <translation>media de las particiones ({folds})</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>all samples together</source>
      <translation>todas las muestras juntas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>In words</source>
      <translation>En palabras</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>Estimates and labels</source>
      <translation>Estimaciones y etiquetas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>Residuals</source>
      <translation>Residuos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>In places it has not seen, the embeddings tell {share:.0%} (± {half:.0%}) of how {name} varies (R²).</source>
      <translation>En lugares que no ha visto, los embeddings explican {share:.0%} (± {half:.0%}) de la variación de {name} (R²).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>In places it has not seen, it is no better than the mean of all labels (R² {r2:.2f}).</source>
      <translation>En lugares que no ha visto, no es mejor que la media de todas las etiquetas (R² {r2:.2f}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>An estimate is typically {rmse:.3g} off (RMSE), where labels range from {least:.4g} to {most:.4g}; {bias}.</source>
      <translation>Una estimación se desvía normalmente {rmse:.3g} (RMSE), con etiquetas de {least:.4g} a {most:.4g}; {bias}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>Nine of ten labels should lie within ± {width:.3g} of the estimate (on average; it is {kind}). Tested on places apart, {coverage:.0%} (± {half:.0%}) did.</source>
      <translation>Nueve de cada diez etiquetas deberían estar a ± {width:.3g} de la estimación (en promedio; el intervalo es {kind}). En pruebas en lugares aparte, lo estuvo el {coverage:.0%} (± {half:.0%}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>the same everywhere</source>
      <translation>igual en todas partes</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>no bias can be told</source>
      <translation>no se aprecia sesgo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>on average it estimates {bias:.3g} too much</source>
      <translation>en promedio estima {bias:.3g} de más</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>on average it estimates {bias:.3g} too little</source>
      <translation>en promedio estima {bias:.3g} de menos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>label: {name}</source>
      <translation>etiqueta: {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>estimate out of fold</source>
      <translation>estimación fuera de la partición</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>estimate less label: {name}</source>
      <translation>estimación menos etiqueta: {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>estimate</source>
      <translation>estimación</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regression_page.py" />
      <source>estimate less label</source>
      <translation>estimación menos etiqueta</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regressor.py" />
      <source>Train regressor</source>
      <translation>Entrenar regresor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regressor.py" />
      <source>{name} is a classifier: it gives classes, not numbers.</source>
      <translation>{name} es un clasificador: da clases, no números.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regressor.py" />
      <source>Use it with 'Classify', or choose a regressor from 'Train regressor'.</source>
      <translation>Úselo con 'Clasificar', o elija un regresor de 'Entrenar regresor'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/regressors.py" />
      <source>strength</source>
      <translation>fuerza</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/samples.py" />
      <source>{n} raster</source>
      <translation>{n} ráster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/samples.py" />
      <source>{n} rasters</source>
      <translation>{n} rásteres</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/samples.py" />
      <source>{rasters}, {count} numbers each</source>
      <translation>{rasters}, {count} números cada uno</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/samples.py" />
      <source>{name} {least:.4g} to {most:.4g}</source>
      <translation>{name} de {least:.4g} a {most:.4g}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scaled.py" />
      <source>{name} has another shape</source>
      <translation>{name} tiene otra forma</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>overall accuracy</source>
      <translation>exactitud global</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>subset accuracy (all labels of a sample right)</source>
      <translation>exactitud de subconjunto (todas las etiquetas de una muestra correctas)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>Cohen's kappa</source>
      <translation>kappa de Cohen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>F1, macro</source>
      <translation>F1, macro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>F1, micro</source>
      <translation>F1, micro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>F2, macro</source>
      <translation>F2, macro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>F2, micro</source>
      <translation>F2, micro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>precision, macro</source>
      <translation>precisión, macro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>precision, micro</source>
      <translation>precisión, micro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>recall, macro</source>
      <translation>exhaustividad, macro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>recall, micro</source>
      <translation>exhaustividad, micro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>Hamming loss</source>
      <translation>pérdida de Hamming</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>mean average precision, macro</source>
      <translation>media de la precisión promedio (mAP), macro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/scores.py" />
      <source>mean average precision, micro</source>
      <translation>media de la precisión promedio (mAP), micro</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>RULE stacked learns from labels.</source>
      <translation>RULE stacked aprende de etiquetas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>Give LABELS and FIELD.</source>
      <translation>Indique LABELS y FIELD.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>The labels have no field '{field}'.</source>
      <translation>Las etiquetas no tienen el campo '{field}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>Give the name of the field with the class.</source>
      <translation>Indique el nombre del campo con la clase.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>Labels of classes that no raster has are left out: {foreign}.</source>
      <translation>Se omiten las etiquetas de clases que ningún ráster tiene: {foreign}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>Stacking needs two classes with {min_labels_per_class} labels each on the rasters; there are {count} labels.</source>
      <translation>El apilamiento necesita dos clases con {min_labels_per_class} etiquetas cada una sobre los rásteres; hay {count} etiquetas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>Give more labels, or choose another RULE.</source>
      <translation>Dé más etiquetas, o elija otra RULE.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>Stacking learnt from {count} labels; accuracy over {count2} folds {scores:.3f}.</source>
      <translation>El apilamiento aprendió de {count} etiquetas; exactitud sobre {count2} particiones {scores:.3f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/stacking.py" />
      <source>This is too optimistic if the rasters' classifiers learnt from the same labels: give other labels then.</source>
      <translation>Esto es demasiado optimista si los clasificadores de los rásteres aprendieron de las mismas etiquetas: en ese caso, dé otras etiquetas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>'{unknown}' is not one of BigEarthNet's 43 classes.</source>
      <translation>'{unknown}' no es una de las 43 clases de BigEarthNet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Leave NOMENCLATURE at 'as given'.</source>
      <translation>Deje NOMENCLATURE en 'as given'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>The label table {path} can't be read ({error}).</source>
      <translation>La tabla de etiquetas {path} no se puede leer ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Save it as CSV or JSON in UTF-8.</source>
      <translation>Guárdela como CSV o JSON en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} holds no labels at all.</source>
      <translation>{name} no contiene ninguna etiqueta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Give it rows with a raster and its labels.</source>
      <translation>Dele filas con un ráster y sus etiquetas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{several} has several labels: {labels_by_stem}.</source>
      <translation>{several} tiene varias etiquetas: {labels_by_stem}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Set MULTILABEL, or give each raster one label.</source>
      <translation>Active MULTILABEL, o dé a cada ráster una sola etiqueta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} has no column 'raster'.</source>
      <translation>{name} no tiene la columna 'raster'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Name the columns raster and labels, or raster and one per class.</source>
      <translation>Nombre las columnas raster y labels, o raster y una por clase.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} has no column with labels.</source>
      <translation>{name} no tiene ninguna columna con etiquetas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Add a column 'labels', or one per class.</source>
      <translation>Añada una columna 'labels', o una por clase.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} holds no labels.</source>
      <translation>{name} no contiene etiquetas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Write {"raster name": ["label", ...], ...}, or use BigEarthNet's files.</source>
      <translation>Escriba {"raster name": ["label", ...], ...}, o use los archivos de BigEarthNet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} is not JSON ({error}).</source>
      <translation>{name} no es JSON ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Check the file.</source>
      <translation>Compruebe el archivo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} holds no BigEarthNet labels ({error}).</source>
      <translation>{name} no contiene etiquetas de BigEarthNet ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{name} names none of the rasters, such as {stems}.</source>
      <translation>{name} no nombra ninguno de los rásteres, como {stems}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Its first entry is {labels_by_stem}: names must be the same apart from the ending.</source>
      <translation>Su primera entrada es {labels_by_stem}: los nombres deben ser iguales, salvo la extensión.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Left out: {count} of {count2} rasters, which the label table doesn't name, such as {missing}.</source>
      <translation>Omitidos: {count} de {count2} rásteres que la tabla de etiquetas no nombra, como {missing}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Entries of the label table for other rasters: {unused}.</source>
      <translation>Entradas de la tabla de etiquetas para otros rásteres: {unused}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Rasters without a label are left out: {left_out}.</source>
      <translation>Se omiten los rásteres sin etiqueta: {left_out}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{stems} has no valid cell: left out.</source>
      <translation>{stems} no tiene ninguna celda válida: se omite.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>No raster of the label table has a valid cell.</source>
      <translation>Ningún ráster de la tabla de etiquetas tiene una celda válida.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>Check the rasters.</source>
      <translation>Compruebe los rásteres.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/tables.py" />
      <source>{count:,} labelled rasters: {counts}.</source>
      <translation>{count:,} rásteres etiquetados: {counts}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/times.py" />
      <source>block</source>
      <translation>bloque</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/times.py" />
      <source>{n} of the {periods} PERIODS of the stack has no date.</source>
      <translation>{n} de los {periods} PERIODS de la pila no tiene ninguna fecha.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/times.py" />
      <source>{n} of the {periods} PERIODS of the stack have no date.</source>
      <translation>{n} de los {periods} PERIODS de la pila no tienen ninguna fecha.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/times.py" />
      <source>Choose fewer PERIODS.</source>
      <translation>Elija menos PERIODS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>{n:,} sample held out</source>
      <translation>{n:,} muestra reservada</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>{n:,} samples held out</source>
      <translation>{n:,} muestras reservadas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>none: too few labels</source>
      <translation>ninguno: muy pocas etiquetas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>none requested</source>
      <translation>ninguno solicitado</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>kept classifier</source>
      <translation>clasificador guardado</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>trained on all labels, including those of the test</source>
      <translation>entrenado con todas las etiquetas, incluidas las de la prueba</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>; on the test places {test:.3f}</source>
      <translation>; en los lugares de prueba {test:.3f}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>{kind} alone: {mean:.3f}; the vote gains {vote_gain:+.3f} ± {vote_gain_half_width_95:.3f}.</source>
      <translation>{kind} solo: {mean:.3f}; la votación gana {vote_gain:+.3f} ± {vote_gain_half_width_95:.3f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/training.py" />
      <source>{metric_titles}: {mean:.3f} ± {half_width_95:.3f} over {count} folds{tested}. Map it with 'Classify'.</source>
      <translation>{metric_titles}: {mean:.3f} ± {half_width_95:.3f} sobre {count} particiones{tested}. Haga su mapa con 'Clasificar'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/trial.py" />
      <source>learning curve</source>
      <translation>curva de aprendizaje</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/vector_samples.py" />
      <source>{count:,} of {count2:,} labelled rows are used, as evenly from each class as possible.</source>
      <translation>Se usan {count:,} de {count2:,} filas etiquetadas, tomadas de cada clase lo más uniformemente posible.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/vector_samples.py" />
      <source>{count:,} labelled rows: {counts}.</source>
      <translation>{count:,} filas etiquetadas: {counts}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>Only one of {path} and the first raster has a CRS.</source>
      <translation>Solo uno de {path} y el primer ráster tiene SRC.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>Give every raster a CRS.</source>
      <translation>Dé un SRC a cada ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>{name} has several labels per cell, which can't be voted on.</source>
      <translation>{name} tiene varias etiquetas por celda, que no se pueden votar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>Choose maps with one label per cell.</source>
      <translation>Elija mapas con una etiqueta por celda.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>{name} is damaged: its tag {classes_tag} lists no classes.</source>
      <translation>{name} está dañado: su etiqueta de metadatos {classes_tag} no enumera clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>{name} has {count} bands for {count2} classes.</source>
      <translation>{name} tiene {count} bandas para {count2} clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>{name} doesn't name its classes.</source>
      <translation>{name} no nombra sus clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>Choose rasters made by 'Classify'.</source>
      <translation>Elija rásteres hechos por 'Clasificar'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>{name} has {count} bands, but a class raster has one.</source>
      <translation>{name} tiene {count} bandas, pero un ráster de clases tiene una.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>, {ordered} to {ordered2}</source>
      <translation>, de {ordered} a {ordered2}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>{name} is not a class raster: it holds {count} values{span}.</source>
      <translation>{name} no es un ráster de clases: contiene {count} valores{span}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/votes.py" />
      <source>Choose a class raster of at most {max_classes} classes, numbered 0 to {max_code}.</source>
      <translation>Elija un ráster de clases con un máximo de {max_classes} clases, numeradas de 0 a {max_code}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>the tied class that the first of the INPUTS prefers</source>
      <translation>la clase empatada que prefiere el primero de los INPUTS</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>A soft vote adds probabilities, but there is a class raster among the INPUTS.</source>
      <translation>Una votación soft suma probabilidades, pero hay un ráster de clases entre los INPUTS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Give 'Probabilities' of 'Classify', or choose the rule majority or weighted.</source>
      <translation>Indique 'Probabilidades' de 'Clasificar', o elija la regla majority o weighted.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>{n} raster lies on another grid: sampled at the first one's cells (nearest).</source>
      <translation>{n} ráster está en otra cuadrícula: se muestrea en las celdas del primero (nearest).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>{n} rasters lie on another grid: sampled at the first one's cells (nearest).</source>
      <translation>{n} rásteres están en otra cuadrícula: se muestrean en las celdas del primero (nearest).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>RULE weighted needs WEIGHTS.</source>
      <translation>RULE weighted necesita WEIGHTS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Write one per raster, such as 2;1;1.</source>
      <translation>Escriba uno por ráster, como 2;1;1.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>RULE {rule} takes no WEIGHTS.</source>
      <translation>RULE {rule} no toma WEIGHTS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Choose RULE weighted or soft, or leave WEIGHTS empty.</source>
      <translation>Elija RULE weighted o soft, o deje WEIGHTS vacío.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>WEIGHTS '{text}' is not a list of {count} weights, one per raster.</source>
      <translation>WEIGHTS '{text}' no es una lista de {count} pesos, uno por ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Write numbers of 0 or more, such as 2;1;1.</source>
      <translation>Escriba números mayores o iguales que 0, como 2;1;1.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>none agree</source>
      <translation>ninguno coincide</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>all agree</source>
      <translation>todos coinciden</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>No cell has a vote: the rasters don't overlap the first one, or are all nodata.</source>
      <translation>Ninguna celda tiene votos: los rásteres no se solapan con el primero, o no tienen datos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Voted on {cells:,} cells; {n:,} tie went to {tie_rule}.</source>
      <translation>Se votó en {cells:,} celdas; {n:,} empate se decidió así: {tie_rule}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Voted on {cells:,} cells; {n:,} ties went to {tie_rule}.</source>
      <translation>Se votó en {cells:,} celdas; {n:,} empates se decidieron así: {tie_rule}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>Ask for OUTPUT_AGREEMENT to see where the maps agree.</source>
      <translation>Pida OUTPUT_AGREEMENT para ver dónde coinciden los mapas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/labels/voting.py" />
      <source>window {number}/{count}</source>
      <translation>ventana {number}/{count}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/arcs.py" />
      <source>tracing borders</source>
      <translation>trazando límites</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/coverage.py" />
      <source>writing polygons</source>
      <translation>escribiendo polígonos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/regions.py" />
      <source>finding areas</source>
      <translation>buscando áreas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/regions.py" />
      <source>joining small areas</source>
      <translation>uniendo áreas pequeñas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/source.py" />
      <source>Give THRESHOLD: cells that reach it become polygons. Or choose a class raster.</source>
      <translation>Indique THRESHOLD: las celdas que lo alcanzan se convierten en polígonos. O elija un ráster de clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/source.py" />
      <source>{name} ({name2}) lies on another grid than {name3}.</source>
      <translation>{name} ({name2}) está en otra cuadrícula que {name3}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/source.py" />
      <source>Choose a raster that was made with it, such as the confidence of 'Classify'.</source>
      <translation>Elija un ráster que se hiciera junto con él, como la confianza de 'Clasificar'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/polygons/table.py" />
      <source>{whole:,} of {whole2:,} areas are smaller and have joined a neighbour.</source>
      <translation>{whole:,} de {whole2:,} áreas son más pequeñas y se han unido a un vecino.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>{name} holds no int8 numbers of rows, columns and bands.</source>
      <translation>{name} no contiene números int8 de filas, columnas y bandas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>FILE is the product's .npy without '_scales'.</source>
      <translation>FILE es el .npy del producto sin '_scales'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>The scales have the shape {shape}, the numbers {shape2}.</source>
      <translation>Las escalas tienen la forma {shape}; los números, {shape2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>SCALES is the file that belongs to FILE: the same name with '_scales'.</source>
      <translation>SCALES es el archivo que corresponde a FILE: el mismo nombre con '_scales'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>LANDMASK has {shape} cells, the numbers {shape2}.</source>
      <translation>LANDMASK tiene {shape} celdas; los números, {shape2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>Take the land mask of the same grid.</source>
      <translation>Tome la máscara de tierra de la misma cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>LANDMASK has no georeference.</source>
      <translation>LANDMASK no tiene georreferencia.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>Take the land mask that comes with the product.</source>
      <translation>Tome la máscara de tierra que viene con el producto.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>LANDMASK doesn't run from the north and west.</source>
      <translation>LANDMASK no empieza en el norte y el oeste.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>Turn it by gdalwarp.</source>
      <translation>Gírela con gdalwarp.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/adopting.py" />
      <source>{name} is not a NumPy array: {error}.</source>
      <translation>{name} no es una matriz de NumPy: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>colour model</source>
      <translation>modelo de color</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>centroid book</source>
      <translation>libro de centroides</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>{path} is a {kind_names}, not a {kind_names2}.</source>
      <translation>{path} es un {kind_names}, no un {kind_names2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>Choose a {kind_names} (.safetensors).</source>
      <translation>Elija un {kind_names} (.safetensors).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>{path} records no scaling.</source>
      <translation>{path} no registra ningún escalado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>Choose an embedding raster made by GeoEnc, or a colour model or centroid book fitted on one.</source>
      <translation>Elija un ráster de embeddings hecho por GeoEnc, o un modelo de color o libro de centroides ajustado con uno.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>it has no '{name}' of the right size</source>
      <translation>no tiene '{name}' del tamaño correcto</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>'{name}' holds values that are not finite</source>
      <translation>'{name}' contiene valores que no son finitos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>'{more}' is not part of it</source>
      <translation>'{more}' no forma parte de él</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>There is no such file: {path}.</source>
      <translation>No existe el archivo: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>{path} is not a colour model or centroid book of GeoEnc, or it is damaged ({why}).</source>
      <translation>{path} no es un modelo de color ni un libro de centroides de GeoEnc, o está dañado ({why}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/artefact.py" />
      <source>Choose a .safetensors file written by GeoEnc.</source>
      <translation>Elija un archivo .safetensors escrito por GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/block_file.py" />
      <source>{path} has lost rows that were written into it.</source>
      <translation>{path} ha perdido filas que se habían escrito en él.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/block_file.py" />
      <source>Run the same job again.</source>
      <translation>Ejecute la misma tarea de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/decoding.py" />
      <source>{path} says that its values are read by '{text}', which is not known.</source>
      <translation>{path} dice que sus valores se leen por '{text}', que no se conoce.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/decoding.py" />
      <source>Adopt the embeddings again (geoenc:adoptembeddings).</source>
      <translation>Adopte los embeddings de nuevo (geoenc:adoptembeddings).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>{path} holds the {product} of an embedding raster, not the embeddings.</source>
      <translation>{path} contiene el producto {product} de un ráster de embeddings, no los embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>Choose the embedding raster it was made from.</source>
      <translation>Elija el ráster de embeddings del que se hizo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>{path} is not an embedding raster: its values are {dtypes}.</source>
      <translation>{path} no es un ráster de embeddings: sus valores son {dtypes}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>For a picture, run 'Encode raster' (geoenc:encode) first; for a product of embeddings stored as integers, such as AlphaEarth, 'Adopt embeddings' (geoenc:adoptembeddings).</source>
      <translation>Para una imagen, ejecute antes 'Codificar ráster' (geoenc:encode); para un producto de embeddings guardados como enteros, como AlphaEarth, 'Adoptar embeddings' (geoenc:adoptembeddings).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>{path} does not say which encoder made it: results can't be checked against others.</source>
      <translation>{path} no dice qué codificador lo hizo: los resultados no se pueden comparar con otros.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>The GEOENC tags of {path} are incomplete or damaged ({why}).</source>
      <translation>Las etiquetas de metadatos GEOENC de {path} están incompletas o dañadas ({why}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/embedding.py" />
      <source>Encode the raster again.</source>
      <translation>Codifique el ráster de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/extent.py" />
      <source>EXTENT lies outside the area of the target CRS.</source>
      <translation>EXTENT está fuera del área del SRC objetivo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>TARGET_GSD must be more than 0 metres, not {gsd:g}.</source>
      <translation>TARGET_GSD debe ser mayor que 0 metros, no {gsd:g}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Leave it empty for the raster's own.</source>
      <translation>Déjelo vacío para el del propio ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>PROJ doesn't know this coordinate reference system.</source>
      <translation>PROJ no conoce este sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Choose another one. PROJ says: {error}</source>
      <translation>Elija otro. PROJ dice: {error}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>The coordinate reference system '{name}' does not say where on Earth the raster lies.</source>
      <translation>El sistema de referencia de coordenadas '{name}' no dice en qué lugar de la Tierra está el ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Assign the right CRS to it, or use 'Encode raster' with NO_GEOREFERENCE, which works in pixels.</source>
      <translation>Asígnele el SRC correcto, o use 'Codificar ráster' con NO_GEOREFERENCE, que trabaja en píxeles.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>The coordinate reference system '{name}' is not one of the Earth (radius {radius:.0f} km).</source>
      <translation>El sistema de referencia de coordenadas '{name}' no es de la Tierra (radio {radius:.0f} km).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Use 'Encode raster' with NO_GEOREFERENCE, which works in pixels.</source>
      <translation>Use 'Codificar ráster' con NO_GEOREFERENCE, que trabaja en píxeles.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>The target CRS is in degrees, in which a cell has no fixed size on the ground.</source>
      <translation>El SRC objetivo está en grados, en los que una celda no tiene un tamaño fijo en el terreno.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Choose a projected TARGET_CRS, such as the UTM zone of the place.</source>
      <translation>Elija un TARGET_CRS proyectado, como la zona UTM del lugar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>The raster's CRS is in degrees, but its coordinates reach {farthest:,.0f}.</source>
      <translation>El SRC del ráster está en grados, pero sus coordenadas llegan a {farthest:,.0f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Assign the CRS it was made in (layer properties, or gdal_edit), or use 'Encode raster' with NO_GEOREFERENCE, which works in pixels.</source>
      <translation>Asigne el SRC en el que se hizo (propiedades de la capa, o gdal_edit), o use 'Codificar ráster' con NO_GEOREFERENCE, que trabaja en píxeles.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>{wide:.0f} degrees wide</source>
      <translation>tiene {wide:.0f} grados de ancho</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>at latitude {middle:.0f}</source>
      <translation>está en la latitud {middle:.0f}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>The raster is in degrees and {where}, which no UTM zone covers.</source>
      <translation>El ráster está en grados y {where}, lo que ninguna zona UTM cubre.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/grid.py" />
      <source>Name a projected TARGET_CRS that suits the area, or use a smaller raster.</source>
      <translation>Nombre un TARGET_CRS proyectado que convenga al área, o use un ráster más pequeño.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>Encode the raster with the same encoder, or make a new one from this raster.</source>
      <translation>Codifique el ráster con el mismo codificador, o haga uno nuevo a partir de este ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster has {dims} embedding bands, but {what} was made with {dims2}.</source>
      <translation>El ráster tiene {dims} bandas de embeddings, pero {what} se hizo con {dims2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster was encoded with {theirs}, but {what} was made with {mine}.</source>
      <translation>El ráster se codificó con {theirs}, pero {what} se hizo con {mine}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster and {what} were made with different weights of {encoder} ({weights_sha256} and {weights_sha2562}).</source>
      <translation>El ráster y {what} se hicieron con distintos pesos de {encoder} ({weights_sha256} y {weights_sha2562}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster has cells of {cell_pixels} px, but {what} was made of cells of {cell_pixels2}.</source>
      <translation>El ráster tiene celdas de {cell_pixels} px, pero {what} se hizo con celdas de {cell_pixels2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>Encode with CELL_SIZE {cell_pixels}, or make a new one from this raster.</source>
      <translation>Codifique con CELL_SIZE {cell_pixels}, o haga uno nuevo a partir de este ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster and {what} don't hold the same principal components.</source>
      <translation>El ráster y {what} no contienen las mismas componentes principales.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>Encode the raster with COMPONENTS_FROM naming an embedding raster of {what}.</source>
      <translation>Codifique el ráster con COMPONENTS_FROM nombrando un ráster de embeddings como los que usó {what}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>Different {name} than in {what}: {theirs} instead of {mine}; embeddings compare less well.</source>
      <translation>Otro {name} que en {what}: {theirs} en lugar de {mine}; los embeddings se comparan peor.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster's values were scaled differently from {what} ({scaling} instead of {scaling2}): encode it with SCALING_FROM naming {what} for comparable embeddings.</source>
      <translation>Los valores del ráster se escalaron de otro modo que en {what} ({scaling} en lugar de {scaling2}): codifíquelo con SCALING_FROM nombrando {what} para tener embeddings comparables.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>The raster belongs to {product}, but {what} to {product2}.</source>
      <translation>El ráster pertenece a {product}, pero {what}, a {product2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>Nothing shows that the raster and {what} belong to one product: they name no encoder.</source>
      <translation>Nada muestra que el ráster y {what} pertenezcan a un mismo producto: no nombran ningún codificador.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/identity.py" />
      <source>Use rasters of one product. If these are, write its name and version into each: gdal_edit.py -mo GEOENC_NAME=name-version file.tif.</source>
      <translation>Use rásteres de un mismo producto. Si estos lo son, escriba su nombre y versión en cada uno: gdal_edit.py -mo GEOENC_NAME=name-version file.tif.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/inside.py" />
      <source>The raster</source>
      <translation>El ráster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/inside.py" />
      <source>{path} is not a file: it is a stream.</source>
      <translation>{path} no es un archivo: es un flujo de datos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/inside.py" />
      <source>Save it as a file first.</source>
      <translation>Guárdelo antes como archivo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/inside.py" />
      <source>{path} is not a file: it is a pipe, socket or device.</source>
      <translation>{path} no es un archivo: es una tubería, un socket o un dispositivo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>SCALING_FROM holds statistics of {count} bands, but {count2} are encoded.</source>
      <translation>SCALING_FROM contiene estadísticas de {count} bandas, pero se codifican {count2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>Choose the same bands as there.</source>
      <translation>Elija las mismas bandas que allí.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>Values are taken as reflectances x {factor:g}, and scaled as the encoder's authors do.</source>
      <translation>Los valores se toman como reflectancias x {factor:g}, y se escalan como lo hacen los autores del codificador.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>No statistics are published for such values of band {lacking}: using the raster's own mean and deviation. SCALING_FROM reuses them for another raster.</source>
      <translation>No hay estadísticas publicadas para tales valores de la banda {lacking}: se usan la media y la desviación del propio ráster. SCALING_FROM las usa de nuevo para otro ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>No statistics are published for such values of bands {lacking}: using the raster's own mean and deviation. SCALING_FROM reuses them for another raster.</source>
      <translation>No hay estadísticas publicadas para tales valores de las bandas {lacking}: se usan la media y la desviación del propio ráster. SCALING_FROM las usa de nuevo para otro ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>The raster has no valid pixel.</source>
      <translation>El ráster no tiene ningún píxel válido.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>Check its nodata value, mask or alpha band.</source>
      <translation>Compruebe su valor sin datos, su máscara o su banda alfa.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/normalising.py" />
      <source>Reflectances are taken as fractions of 1.</source>
      <translation>Las reflectancias se toman como fracciones de 1.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>by OFFSET</source>
      <translation>por OFFSET</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>{added} is added to the raster's values ({origin}).</source>
      <translation>Se suma {added} a los valores del ráster ({origin}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>{added} is added to the values of {count} of {n} rasters, such as {name} ({origin}).</source>
      <translation>Se suma {added} a los valores de {count} de {n} rásteres, como {name} ({origin}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>Nothing tells whether the values of {name} carry Sentinel-2's offset of 1000: none is taken off. OFFSET -1000 takes it off.</source>
      <translation>Nada indica si los valores de {name} llevan el desplazamiento de 1000 de Sentinel-2: no se resta ninguno. OFFSET -1000 lo resta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>Nothing tells whether the values of {n} of {count} rasters, such as {name}, carry Sentinel-2's offset of 1000: none is taken off. OFFSET -1000 takes it off.</source>
      <translation>Nada indica si los valores de {n} de {count} rásteres, como {name}, llevan el desplazamiento de 1000 de Sentinel-2: no se resta ninguno. OFFSET -1000 lo resta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>The bands of {count} of {count2} rasters have an offset of {offset:g}, which SCALING does not subtract: dark ground comes out too bright. Bring the values to reflectance x 10000 first, or choose SCALING percentile.</source>
      <translation>Las bandas de {count} de {count2} rásteres tienen un desplazamiento de {offset:g}, que SCALING no resta: el terreno oscuro sale demasiado claro. Lleve antes los valores a reflectancia x 10000, o elija SCALING percentile.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>by the offset of its bands</source>
      <translation>por el desplazamiento de sus bandas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>by its tag {name}</source>
      <translation>por su etiqueta de metadatos {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>Sentinel-2, processing baseline {number}</source>
      <translation>Sentinel-2, línea base de procesamiento {number}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/offsets.py" />
      <source>by {name}</source>
      <translation>por {name}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>{changed} was changed while it was read.</source>
      <translation>{changed} se modificó mientras se leía.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Wait until it has been written, then run the same job again.</source>
      <translation>Espere a que se haya escrito y ejecute la misma tarea de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>The file is empty (0 bytes): {path}.</source>
      <translation>El archivo está vacío (0 bytes): {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Copy or download it again.</source>
      <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>The file holds no bands of its own: {path}.</source>
      <translation>El archivo no contiene bandas propias: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Choose one of its subdatasets (gdalinfo lists them).</source>
      <translation>Elija uno de sus subconjuntos de datos (gdalinfo los enumera).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>{path} is damaged: it gives the size of its pixels, but not where they lie.</source>
      <translation>{path} está dañado: indica el tamaño de sus píxeles, pero no dónde están.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>{path} is damaged or cut short.</source>
      <translation>{path} está dañado o cortado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Copy or download it again. GDAL says: {text}</source>
      <translation>Cópielo o descárguelo de nuevo. GDAL dice: {text}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>GDAL says: {said}</source>
      <translation>GDAL dice: {said}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>The server {server} answers {answer} for {path}.</source>
      <translation>El servidor {server} responde {answer} para {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Check the address. {hint}</source>
      <translation>Compruebe la dirección. {hint}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>The server {server} can't be reached.</source>
      <translation>No se puede acceder al servidor {server}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Check the network and try again. {hint}</source>
      <translation>Compruebe la red e inténtelo de nuevo. {hint}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>The server {server} gives no raster that GDAL can read: {path}.</source>
      <translation>El servidor {server} no da ningún ráster que GDAL pueda leer: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>This is not a raster that GDAL can read: {path}.</source>
      <translation>Esto no es un ráster que GDAL pueda leer: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Check the file. {hint}</source>
      <translation>Compruebe el archivo. {hint}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>{name} holds Python code, which is never run.</source>
      <translation>{name} contiene código Python, que nunca se ejecuta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>{name} refers to a raster that is missing.</source>
      <translation>{name} se refiere a un ráster que falta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Put it back. {hint}</source>
      <translation>Devuélvalo a su sitio. {hint}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>The raster can't be read completely: {name} is damaged or cut short.</source>
      <translation>El ráster no se puede leer por completo: {name} está dañado o cortado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/opening.py" />
      <source>Copy or download it again. {hint}</source>
      <translation>Cópielo o descárguelo de nuevo. {hint}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/passes.py" />
      <source>{path} is another file there than here.</source>
      <translation>{path} es allí otro archivo que aquí.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>outside the raster</source>
      <translation>fuera del ráster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>outside the rasters</source>
      <translation>fuera de los rásteres</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>on nodata</source>
      <translation>donde no hay datos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{n} of {count} {noun} lies {where}: left out.</source>
      <translation>{n} de {count} {noun} está {where}: se omite.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{n} of {count} {noun} lie {where}: left out.</source>
      <translation>{n} de {count} {noun} están {where}: se omiten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>outside it</source>
      <translation>fuera</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>outside it or on nodata</source>
      <translation>fuera o donde no hay datos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>None of the {count} {noun} lies on a valid cell of {name}: they lie {where}.</source>
      <translation>Sin {noun} sobre celdas válidas de {name}: las {count} geometrías están {where}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>the {count} rasters</source>
      <translation>los {count} rásteres</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>outside or on nodata</source>
      <translation>fuera o donde no hay datos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>Check their position and CRS against the raster.</source>
      <translation>Compruebe su posición y su SRC respecto al ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{n} of {count} {noun} has no geometry: left out.</source>
      <translation>{n} de {count} {noun} no tiene geometría: se omite.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{n} of {count} {noun} have no geometry: left out.</source>
      <translation>{n} de {count} {noun} no tienen geometría: se omiten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{name} holds no {noun}: it has no geometries.</source>
      <translation>{name} no contiene {noun}: no tiene geometrías.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>Choose points or polygons.</source>
      <translation>Elija puntos o polígonos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{wrong} of {count} {noun} had invalid geometries, which were repaired.</source>
      <translation>{wrong} de {count} {noun} tenían geometrías no válidas, que se repararon.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>The raster has no CRS, but the places have one.</source>
      <translation>El ráster no tiene SRC, pero los lugares sí.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>Give places in pixel coordinates of the raster, without a CRS.</source>
      <translation>Indique lugares en coordenadas de píxel del ráster, sin SRC.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{name} has no CRS: its coordinates are assumed to be in the raster's.</source>
      <translation>{name} no tiene SRC: se supone que sus coordenadas están en el del ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{name} can't be transformed to the raster's CRS ({error}).</source>
      <translation>{name} no se puede transformar al SRC del ráster ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>Save it in the raster's CRS.</source>
      <translation>Guárdelo en el SRC del ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>{path} can't be read as vector data: {error}.</source>
      <translation>{path} no se puede leer como datos vectoriales: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/places.py" />
      <source>Choose a vector file or layer.</source>
      <translation>Elija un archivo o una capa vectorial.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>The raster lies outside the area of the target CRS.</source>
      <translation>El ráster está fuera del área del SRC objetivo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>Choose another TARGET_CRS.</source>
      <translation>Elija otro TARGET_CRS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>The raster's centre lies outside the area of the target CRS.</source>
      <translation>El centro del ráster está fuera del área del SRC objetivo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>TARGET_GSD {gsd:g} m is {factor:,.0f} times finer than the raster's {native:.4g} m: {size:,.0f} x {size2:,.0f} px of invented detail.</source>
      <translation>TARGET_GSD {gsd:g} m es {factor:,.0f} veces más fino que los {native:.4g} m del ráster: {size:,.0f} x {size2:,.0f} px de detalle inventado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>Choose a TARGET_GSD of {native:.2g} m or more; the raster's own is best.</source>
      <translation>Elija un TARGET_GSD de {native:.2g} m o más; el del propio ráster es el mejor.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>One pixel of TARGET_GSD {gsd:g} m would cover the whole raster, {height} x {width} px of {native:.4g} m.</source>
      <translation>Un solo píxel de TARGET_GSD {gsd:g} m cubriría todo el ráster, {height} x {width} px de {native:.4g} m.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>Choose a smaller TARGET_GSD; the raster's own is best.</source>
      <translation>Elija un TARGET_GSD menor; el del propio ráster es el mejor.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>The raster is in degrees: target CRS {crs}, GSD {gsd:g} m. Scenes in other zones or at other latitudes get a different lattice unless TARGET_CRS and TARGET_GSD are given.</source>
      <translation>El ráster está en grados: SRC objetivo {crs}, GSD {gsd:g} m. Las escenas de otras zonas o latitudes reciben otra retícula salvo que se indiquen TARGET_CRS y TARGET_GSD.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/reader.py" />
      <source>{crs} distorts distances here: {gsd:g} m in it are {gsd2:.4g} m on the ground.</source>
      <translation>{crs} deforma aquí las distancias: {gsd:g} m en él son {gsd2:.4g} m en el terreno.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} was made by GeoEnc.</source>
      <translation>{name} lo hizo GeoEnc.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>It needs no adopting: give it to the other algorithms as it is.</source>
      <translation>No hace falta adoptarlo: delo tal como está a los demás algoritmos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} holds numbers of type {kind}: embeddings are int8 or floats.</source>
      <translation>{name} contiene números del tipo {kind}: los embeddings son int8 o números reales.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>For a picture, run 'Encode raster' (geoenc:encode).</source>
      <translation>Para una imagen, ejecute 'Codificar ráster' (geoenc:encode).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} has {bands} bands, {title} has {dims}.</source>
      <translation>{name} tiene {bands} bandas; {title} tiene {dims}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Choose another PRODUCT; 'other' with NAME is for embeddings of your own.</source>
      <translation>Elija otro PRODUCT; 'other' con NAME es para embeddings propios.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>The numbers of {title} need their scales, which {name} doesn't hold.</source>
      <translation>Los números de {title} necesitan sus escalas, que {name} no contiene.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Give the .npy as FILE, with SCALES and LANDMASK; or download the product as floats.</source>
      <translation>Indique el .npy como FILE, con SCALES y LANDMASK; o descargue el producto como números reales.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>PRODUCT {asked} has no .npy files with scales.</source>
      <translation>PRODUCT {asked} no tiene archivos .npy con escalas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Choose a version of TESSERA.</source>
      <translation>Elija una versión de TESSERA.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Nothing tells which version of TESSERA this is: name it by PRODUCT, since versions don't go together.</source>
      <translation>Nada indica qué versión de TESSERA es: nómbrela con PRODUCT, pues las versiones no se pueden mezclar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} holds int8, and nothing tells how they become values.</source>
      <translation>{name} contiene int8, y nada indica cómo se convierten en valores.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Choose its PRODUCT, or convert it to floats as its makers say.</source>
      <translation>Elija su PRODUCT, o conviértalo a números reales como dicen sus autores.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} is of no product that is known.</source>
      <translation>{name} no es de ningún producto conocido.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Give NAME with a version, such as mymodel-v2: rasters of one name are taken for one product.</source>
      <translation>Indique NAME con una versión, como mymodel-v2: los rásteres de un mismo nombre se toman por un mismo producto.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} has no valid cell.</source>
      <translation>{name} no tiene ninguna celda válida.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Choose another tile.</source>
      <translation>Elija otra tesela.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{name} is not {title}: its vectors have a mean length of {length:.3g}, not 1.</source>
      <translation>{name} no es {title}: sus vectores tienen una longitud media de {length:.3g}, no 1.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Choose another PRODUCT; it may have been averaged or resampled as integers.</source>
      <translation>Elija otro PRODUCT; puede haberse promediado o remuestreado como enteros.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>{title}: the mean length of its vectors is {length:.4f}.</source>
      <translation>{title}: la longitud media de sus vectores es {length:.4f}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/ready.py" />
      <source>Its values were made of the product's bytes by a linear scale ({way}): read as sign(v) * v^2 instead, which is the product's own.</source>
      <translation>Sus valores se hicieron de los bytes del producto con una escala lineal ({way}): se leen en cambio como sign(v) * v^2, que es la del propio producto.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>{height:,} x {width:,} px at {gsd:g} m, resampling {method}.</source>
      <translation>{height:,} x {width:,} px a {gsd:g} m, remuestreo {method}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>{name} is written. 'Encode raster' takes it, or does this step by itself.</source>
      <translation>{name} está escrito. 'Codificar ráster' lo toma, o hace este paso por sí solo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>The raster has a palette, so its values are class numbers: RESAMPLING {asked} mixes them, nearest does not.</source>
      <translation>El ráster tiene una paleta, así que sus valores son números de clase: RESAMPLING {asked} los mezcla, nearest no.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>JPEG holds 1 or 3 bands of uint8, not {count} of {dtype}.</source>
      <translation>JPEG admite 1 o 3 bandas de uint8, no {count} de {dtype}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>Choose COMPRESS deflate.</source>
      <translation>Elija COMPRESS deflate.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>There is no valid pixel in the raster.</source>
      <translation>No hay ningún píxel válido en el ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>Check its nodata value, mask and alpha band.</source>
      <translation>Compruebe su valor sin datos, su máscara y su banda alfa.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/resample.py" />
      <source>The whole result is nodata: none of the raster's valid pixels falls within it. Check EXTENT and TARGET_GSD.</source>
      <translation>Todo el resultado queda sin datos: ninguno de los píxeles válidos del ráster cae dentro de él. Compruebe EXTENT y TARGET_GSD.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>a scaling needs the lowest and highest value of every band</source>
      <translation>un escalado necesita el valor mínimo y el máximo de cada banda</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>SCALING_FROM holds ranges of {count} bands, but {bands} are encoded.</source>
      <translation>SCALING_FROM contiene rangos de {count} bandas, pero se codifican {bands}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>Choose the same bands as there, or another SCALING.</source>
      <translation>Elija las mismas bandas que allí, u otro SCALING.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>SCALING_RANGE was given, but SCALING is {method}.</source>
      <translation>Se indicó SCALING_RANGE, pero SCALING es {method}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>Set SCALING to minmax.</source>
      <translation>Establezca SCALING en minmax.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>SCALING_RANGE must be two numbers, not '{given}'.</source>
      <translation>SCALING_RANGE debe ser dos números, no '{given}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>Write it as lo,hi, such as 0,10000.</source>
      <translation>Escríbalo como lo,hi, por ejemplo 0,10000.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>SCALING_RANGE {given} is not finite.</source>
      <translation>SCALING_RANGE {given} no es finito.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>Write two finite numbers, such as 0,10000.</source>
      <translation>Escriba dos números finitos, como 0,10000.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>SCALING_RANGE {low:g},{high:g} is empty.</source>
      <translation>SCALING_RANGE {low:g},{high:g} está vacío.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>The first number must be the smaller one.</source>
      <translation>El primer número debe ser el menor.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>Reading the raster's value range ...</source>
      <translation>Leyendo el rango de valores del ráster ...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/scaling.py" />
      <source>Values scaled by their 2nd and 98th percentile: {ranges}.</source>
      <translation>Valores escalados según sus percentiles 2 y 98: {ranges}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Placed by its RPC model at height 0: expect shifts on hilly ground.</source>
      <translation>Situado por su modelo RPC a la altura 0: espere desplazamientos en terreno accidentado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>no coordinate reference system</source>
      <translation>sistema de referencia de coordenadas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>no georeference</source>
      <translation>georreferencia</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The raster has {lacks}: {path}.</source>
      <translation>Al ráster le falta {lacks}: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The raster's geotransform gives its pixels no area.</source>
      <translation>La geotransformación del ráster no da área a sus píxeles.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Georeference the raster again.</source>
      <translation>Georreferencie el ráster de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The raster's ground control points or RPCs don't place it: {error}.</source>
      <translation>Los puntos de control del terreno o los RPC del ráster no lo sitúan: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Band {band} was asked for, but the raster has {n} band.</source>
      <translation>Se pidió la banda {band}, pero el ráster tiene {n} banda.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Band {band} was asked for, but the raster has {n} bands.</source>
      <translation>Se pidió la banda {band}, pero el ráster tiene {n} bandas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Bands are counted from 1.</source>
      <translation>Las bandas se cuentan desde 1.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The raster has only an alpha band.</source>
      <translation>El ráster tiene solo una banda alfa.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Choose another raster.</source>
      <translation>Elija otro ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Two bands only: bands {bands}, {bands2}, {bands2} stand for red, green, blue.</source>
      <translation>Solo dos bandas: las bandas {bands}, {bands2}, {bands2} hacen de rojo, verde, azul.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>One band only: band {bands} is repeated {want} times.</source>
      <translation>Solo una banda: la banda {bands} se repite {want} veces.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The encoder takes {want} bands, but {n} was chosen: {bands}.</source>
      <translation>El codificador toma {want} bandas, pero se eligió {n}: {bands}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The encoder takes {want} bands, but {n} were chosen: {bands}.</source>
      <translation>El codificador toma {want} bandas, pero se eligieron {n}: {bands}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Choose {want} BANDS of the raster's {count}, one band to be repeated, or an encoder that takes any, such as rcf.</source>
      <translation>Elija {want} BANDS de las {count} del ráster, una banda que se repita, o un codificador que tome cualquier número, como rcf.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The raster holds complex numbers.</source>
      <translation>El ráster contiene números complejos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Convert it to amplitude or intensity first.</source>
      <translation>Conviértalo antes a amplitud o intensidad.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>The raster has a palette: its colours are read as red, green, blue.</source>
      <translation>El ráster tiene una paleta: sus colores se leen como rojo, verde y azul.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>{name} is an embedding raster, not a picture.</source>
      <translation>{name} es un ráster de embeddings, no una imagen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/source.py" />
      <source>Choose the raster it was made from{part}.</source>
      <translation>Elija el ráster del que se hizo{part}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Band {number} was asked for, but the raster has {count} bands.</source>
      <translation>Se pidió la banda {number}, pero el ráster tiene {count} bandas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>SENSOR is custom, but WAVELENGTHS is empty.</source>
      <translation>SENSOR es custom, pero WAVELENGTHS está vacío.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Write micrometres, such as 0.665;0.56;0.49.</source>
      <translation>Escriba micrómetros, como 0.665;0.56;0.49.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>band {lacking}</source>
      <translation>la banda {lacking}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>bands {lacking}</source>
      <translation>las bandas {lacking}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>the bands</source>
      <translation>las bandas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>The encoder needs the wavelength of each band, and that of {which} is unknown.</source>
      <translation>El codificador necesita la longitud de onda de cada banda, y falta la que corresponde a {which}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Choose SENSOR, or write WAVELENGTHS in micrometres, one per band, such as 0.665;0.56;0.49.</source>
      <translation>Elija SENSOR, o escriba WAVELENGTHS en micrómetros, una por banda, como 0.665;0.56;0.49.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Wavelengths in micrometres by band ({origin}): {said}.</source>
      <translation>Longitudes de onda en micrómetros por banda ({origin}): {said}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>WAVELENGTHS '{text}' is not a list of positive numbers.</source>
      <translation>WAVELENGTHS '{text}' no es una lista de números positivos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Write micrometres, one per band, such as 0.665;0.56;0.49.</source>
      <translation>Escriba micrómetros, uno por banda, como 0.665;0.56;0.49.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>WAVELENGTHS {text} goes beyond 100 micrometres.</source>
      <translation>WAVELENGTHS {text} pasa de 100 micrómetros.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Write micrometres, not nanometres.</source>
      <translation>Escriba micrómetros, no nanómetros.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>WAVELENGTHS has {count} values for {count2} bands.</source>
      <translation>WAVELENGTHS tiene {count} valores para {count2} bandas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Write one for each of BANDS, in their order.</source>
      <translation>Escriba uno para cada una de las BANDS, en su orden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>{sensor}, band names</source>
      <translation>{sensor}, nombres de las bandas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>The names of the raster's bands don't show which bands of {sensor} they are ({count} bands).</source>
      <translation>Los nombres de las bandas del ráster no muestran qué bandas de {sensor} son ({count} bandas).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>Write WAVELENGTHS in micrometres, one for each of BANDS, or name the bands (B02, B03, ...).</source>
      <translation>Escriba WAVELENGTHS en micrómetros, una para cada una de las BANDS, o nombre las bandas (B02, B03, ...).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>{sensor}, in the order {order}</source>
      <translation>{sensor}, en el orden {order}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>the raster's metadata</source>
      <translation>los metadatos del ráster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/spectrum.py" />
      <source>red, green and blue of a picture</source>
      <translation>rojo, verde y azul de una imagen</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/tiles.py" />
      <source>MARGIN {margin} leaves nothing of a tile of {tile} x {tile2} cells.</source>
      <translation>MARGIN {margin} no deja nada de una tesela de {tile} x {tile2} celdas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/tiles.py" />
      <source>Choose a smaller MARGIN or a larger TILE_SIZE.</source>
      <translation>Elija un MARGIN menor o un TILE_SIZE mayor.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/tiles.py" />
      <source>The raster lies so far from its CRS's origin that its cells can't be told apart.</source>
      <translation>El ráster está tan lejos del origen de su SRC que sus celdas no se pueden distinguir.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/tiles.py" />
      <source>Check its geotransform and TARGET_GSD.</source>
      <translation>Compruebe su geotransformación y TARGET_GSD.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/validity.py" />
      <source>Band {band} is marked as alpha, but most of it is neither 0 nor {opaque:g}: it is used as data, not as a mask.</source>
      <translation>La banda {band} está marcada como alfa, pero la mayor parte de ella no es ni 0 ni {opaque:g}: se usa como datos, no como máscara.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>Choose a table of 'Embeddings of zones' (geoenc:zonalembeddings), or an export as GeoParquet.</source>
      <translation>Elija una tabla de 'Embeddings de zonas' (geoenc:zonalembeddings), o una exportación como GeoParquet.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>There is no such table: {path}.</source>
      <translation>No existe la tabla: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>{name} is not a Parquet file, or it is damaged.</source>
      <translation>{name} no es un archivo Parquet, o está dañado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>No row of {name} has a vector and a geometry.</source>
      <translation>Ninguna fila de {name} tiene un vector y una geometría.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>{n} of {count:,} rows of {name} has no vector: left out.</source>
      <translation>{n} de {count:,} filas de {name} no tiene vector: se omite.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>{n:,} of {count:,} rows of {name} have no vector: left out.</source>
      <translation>{n:,} de {count:,} filas de {name} no tienen vector: se omiten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>{name} has no column '{column}'; its columns: {own}.</source>
      <translation>{name} no tiene la columna '{column}'; sus columnas: {own}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>{name} doesn't say which encoder its embeddings are of.</source>
      <translation>{name} no dice de qué codificador son sus embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>The column '{column}' of {name} holds no lists of numbers.</source>
      <translation>La columna '{column}' de {name} no contiene listas de números.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>The vectors of {name} are not all of one length.</source>
      <translation>Los vectores de {name} no son todos de la misma longitud.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>Make the table again, from rasters of one encoder.</source>
      <translation>Haga la tabla de nuevo, con rásteres de un mismo codificador.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>The vectors of {name} are integers, but it doesn't say how they become values.</source>
      <translation>Los vectores de {name} son enteros, pero no dice cómo se convierten en valores.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>What {name} says of its encoder is damaged.</source>
      <translation>Lo que {name} dice de su codificador está dañado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>Make the table again.</source>
      <translation>Haga la tabla de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vector_table.py" />
      <source>{name} is not GeoParquet: it has no geometries that can be read.</source>
      <translation>{name} no es GeoParquet: no tiene geometrías que se puedan leer.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vectors.py" />
      <source>Give it a name that ends with .gpkg.</source>
      <translation>Dele un nombre que termine en .gpkg.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vectors.py" />
      <source>The output {output} doesn't have the ending of a vector format.</source>
      <translation>La salida {output} no tiene la extensión de un formato vectorial.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/vectors.py" />
      <source>{output} can't be written; GDAL says: {error}</source>
      <translation>{output} no se puede escribir; GDAL dice: {error}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/writing.py" />
      <source>A GeoTIFF can't hold the coordinate reference system {crs}.</source>
      <translation>Un GeoTIFF no puede contener el sistema de referencia de coordenadas {crs}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/raster/writing.py" />
      <source>Name another TARGET_CRS.</source>
      <translation>Nombre otro TARGET_CRS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/colours.py" />
      <source>The colour model {path} is damaged: METHOD or SPACE is unknown.</source>
      <translation>El modelo de color {path} está dañado: METHOD o SPACE son desconocidos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/colours.py" />
      <source>Laying out {count:,} cells by {method} ...</source>
      <translation>Disponiendo {count:,} celdas por {method} ...</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/layout.py" />
      <source>METHOD {method} needs at least {least} cells with {neighbours} neighbours; there are {count}.</source>
      <translation>METHOD {method} necesita al menos {least} celdas con {neighbours} vecinos; hay {count}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/layout.py" />
      <source>Choose fewer neighbours, more cells, or METHOD pca.</source>
      <translation>Elija menos vecinos, más celdas, o METHOD pca.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/layout.py" />
      <source>All embeddings are the same: there is nothing to tell apart.</source>
      <translation>Todos los embeddings son iguales: no hay nada que distinguir.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/layout.py" />
      <source>Encode a raster with variety.</source>
      <translation>Codifique un ráster con variedad.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/layout.py" />
      <source>fitting {method}; no progress is known until it is done</source>
      <translation>ajustando {method}; no se conoce el progreso hasta que termine</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/layout.py" />
      <source>training the network for all cells</source>
      <translation>entrenando la red para todas las celdas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>The embedding raster has 1 valid cell: nothing varies.</source>
      <translation>El ráster de embeddings tiene 1 celda válida: nada varía.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>The embedding raster has no valid cells: nothing varies.</source>
      <translation>El ráster de embeddings no tiene celdas válidas: nada varía.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>Encode a larger raster.</source>
      <translation>Codifique un ráster más grande.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>All embeddings are the same: nothing varies.</source>
      <translation>Todos los embeddings son iguales: nada varía.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>{count} components were asked for, but the embedding has {n} band.</source>
      <translation>Se pidieron {count} componentes, pero el embedding tiene {n} banda.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>{count} components were asked for, but the embedding has {n} bands.</source>
      <translation>Se pidieron {count} componentes, pero el embedding tiene {n} bandas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/pca.py" />
      <source>Choose {dims} or fewer.</source>
      <translation>Elija {dims} o menos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reduction.py" />
      <source>The principal components recorded in {path} are damaged.</source>
      <translation>Las componentes principales registradas en {path} están dañadas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reduction.py" />
      <source>{path} holds no principal components of embeddings.</source>
      <translation>{path} no contiene componentes principales de embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reduction.py" />
      <source>Choose an embedding raster made with COMPONENTS, or a colour model saved by 'Principal components'.</source>
      <translation>Elija un ráster de embeddings hecho con COMPONENTS, o un modelo de color guardado por 'Componentes principales'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reduction.py" />
      <source> of {share:.1%} of the variance</source>
      <translation> del {share:.1%} de la varianza</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reduction.py" />
      <source>{n} principal component{of_all}: 1 - cosine to all bands is {total:.1e} in the mean and {most:.1e} at most.</source>
      <translation>{n} componente principal{of_all}: 1 - coseno respecto a todas las bandas es {total:.1e} de media y {most:.1e} como máximo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reduction.py" />
      <source>{n} principal components{of_all}: 1 - cosine to all bands is {total:.1e} in the mean and {most:.1e} at most.</source>
      <translation>{n} componentes principales{of_all}: 1 - coseno respecto a todas las bandas es {total:.1e} de media y {most:.1e} como máximo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reports.py" />
      <source>component</source>
      <translation>componente</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reports.py" />
      <source>share of variance</source>
      <translation>proporción de la varianza</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reports.py" />
      <source>{n} of {of} components was kept, with {share:.1%} of the variance of {cells:,} cells. Bars: each component's share. Line: the cumulative share.</source>
      <translation>Se conservó {n} de {of} componentes, con {share:.1%} de la varianza de {cells:,} celdas. Barras: proporción de cada componente. Línea: proporción acumulada.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/reduce/reports.py" />
      <source>{n} of {of} components were kept, with {share:.1%} of the variance of {cells:,} cells. Bars: each component's share. Line: the cumulative share.</source>
      <translation>Se conservaron {n} de {of} componentes, con {share:.1%} de la varianza de {cells:,} celdas. Barras: proporción de cada componente. Línea: proporción acumulada.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/adopted.py" />
      <source>Two rasters are from {period}, such as {name}.</source>
      <translation>Dos rásteres son de {period}, como {name}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/adopted.py" />
      <source>A stack has one raster a date: put rasters of one date together as a mosaic (gdalbuildvrt).</source>
      <translation>Una pila tiene un ráster por fecha: una los rásteres de una misma fecha en un mosaico (gdalbuildvrt).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/adopted.py" />
      <source>{name} is in {crs}, {name2} in {crs2}: a stack has one grid.</source>
      <translation>{name} está en {crs}, {name2} en {crs2}: una pila tiene una sola cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/adopted.py" />
      <source>Make a stack for each UTM zone.</source>
      <translation>Haga una pila para cada zona UTM.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/adopted.py" />
      <source>{name} and {name2} don't cover the same cells: a stack has one grid.</source>
      <translation>{name} y {name2} no cubren las mismas celdas: una pila tiene una sola cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/adopted.py" />
      <source>Choose the same tile of every year, or cut them alike (gdalwarp -te, nearest).</source>
      <translation>Elija la misma tesela de cada año, o córtelas igual (gdalwarp -te, nearest).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change.py" />
      <source>The stack spans {days:.0f} days: SEASONAL compares the same season of different years.</source>
      <translation>La pila abarca {days:.0f} días: SEASONAL compara la misma estación de distintos años.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change.py" />
      <source>Choose a stack of more than a year, or leave SEASONAL off.</source>
      <translation>Elija una pila de más de un año, o deje SEASONAL desactivado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change.py" />
      <source>No two dates of the stack are whole years apart (within {apart:.0f} days): SEASONAL has nothing to compare.</source>
      <translation>Ningún par de fechas de la pila está separado por años enteros (con una tolerancia de {apart:.0f} días): SEASONAL no tiene nada que comparar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change.py" />
      <source>Choose a stack with the same season in two years or more, or leave SEASONAL off.</source>
      <translation>Elija una pila con la misma estación en dos años o más, o deje SEASONAL desactivado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change.py" />
      <source>median + 4 x 1.4826 x MAD of the largest change</source>
      <translation>mediana + 4 x 1.4826 x MAD del cambio mayor</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change.py" />
      <source>most of the ground changed, so this value best splits the largest change in two (Otsu)</source>
      <translation>la mayor parte del terreno cambió, así que este valor es el que mejor divide en dos el cambio mayor (Otsu)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>like before</source>
      <translation>como antes</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>changed</source>
      <translation>cambiado</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>THRESHOLD is {threshold:.4g}: {how}.</source>
      <translation>THRESHOLD es {threshold:.4g}: {how}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>No cell changed by more than {threshold:.4g}: there are no polygons.</source>
      <translation>Ninguna celda cambió más de {threshold:.4g}: no hay polígonos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>changed by {date}</source>
      <translation>cambiado hasta {date}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>{n} polygon, {area_m2:,.0f} m² in total.</source>
      <translation>{n} polígono, {area_m2:,.0f} m² en total.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>{n} polygons, {area_m2:,.0f} m² in total.</source>
      <translation>{n} polígonos, {area_m2:,.0f} m² en total.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>Half of the cells changed by at most {median:.3g} in any step; the largest change is {largest:.3g}.</source>
      <translation>La mitad de las celdas cambió como máximo {median:.3g} en algún paso; el cambio mayor es {largest:.3g}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>Ask for OUTPUT_POLYGONS to get the changed areas.</source>
      <translation>Pida OUTPUT_POLYGONS para obtener las áreas que cambiaron.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_products.py" />
      <source>{before} or before → {after}</source>
      <translation>{before} o antes → {after}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_rasters.py" />
      <source>The stack has one time step ({period}): change needs two or more.</source>
      <translation>La pila tiene un solo paso de tiempo ({period}): el cambio necesita dos o más.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_rasters.py" />
      <source>Encode more dates.</source>
      <translation>Codifique más fechas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_rasters.py" />
      <source>No cell is valid at two dates that can be compared.</source>
      <translation>Ninguna celda es válida en dos fechas comparables.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_rasters.py" />
      <source>Check the stack's MASKS and GAPS{part}</source>
      <translation>Compruebe los MASKS y GAPS de la pila{part}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/change_rasters.py" />
      <source>, or leave SEASONAL off.</source>
      <translation>, o deje SEASONAL desactivado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/composites.py" />
      <source>{name} is of all of {period}, which is longer than a frame of COMPOSITE {composite}.</source>
      <translation>{name} abarca todo {period}, que es más largo que un fotograma de COMPOSITE {composite}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/composites.py" />
      <source>Choose another COMPOSITE, or give DATES that name the day.</source>
      <translation>Elija otro COMPOSITE, o indique DATES que nombren el día.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/composites.py" />
      <source>COMPOSITE {composite}: {count} dates become {n} frame, the median of what is valid.</source>
      <translation>COMPOSITE {composite}: {count} fechas se convierten en {n} fotograma, la mediana de lo válido.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/composites.py" />
      <source>COMPOSITE {composite}: {count} dates become {n} frames, each the median of what is valid.</source>
      <translation>COMPOSITE {composite}: {count} fechas se convierten en {n} fotogramas, cada uno la mediana de lo válido.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/composites.py" />
      <source>There is no date in {missing}: it has no frame.</source>
      <translation>No hay ninguna fecha en {missing}: no tiene fotograma.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/composites.py" />
      <source>There is no date in {n} of the periods, which have no frame: {missing}.</source>
      <translation>No hay ninguna fecha en {n} de los periodos, que no tienen fotograma: {missing}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>Give DATES: a pattern such as S2_L2A_%Y%m%d*, or ISO dates in the order of the rasters, separated by commas.</source>
      <translation>Indique DATES: un patrón como S2_L2A_%Y%m%d*, o fechas ISO en el orden de los rásteres, separadas por comas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>the year {year}</source>
      <translation>el año {year}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>tags</source>
      <translation>etiquetas de metadatos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>file names</source>
      <translation>nombres de archivo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>TIFF tag DateTime</source>
      <translation>etiqueta TIFF DateTime</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>Dates were read from the {where}: {names} is from {periods}.</source>
      <translation>Fechas leídas de: {where}; {names} es de {periods}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>{alone} doesn't say when it was taken.</source>
      <translation>{alone} no dice cuándo se tomó.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>DATES names {count} dates, but there are {count2} rasters.</source>
      <translation>DATES nombra {count} fechas, pero hay {count2} rásteres.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>'{part}' in DATES is not a date.</source>
      <translation>'{part}' en DATES no es una fecha.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>DATES doesn't support {match}.</source>
      <translation>DATES no admite {match}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>Use {directives}, and * for the rest.</source>
      <translation>Use {directives}, y * para el resto.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/dates.py" />
      <source>The name {name} has no date in the form {pattern}.</source>
      <translation>El nombre {name} no tiene una fecha con la forma {pattern}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>There are no rasters: INPUTS, FOLDER and ITEMS are empty.</source>
      <translation>No hay rásteres: INPUTS, FOLDER e ITEMS están vacíos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Choose two rasters or more.</source>
      <translation>Elija dos rásteres o más.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>All {count} rasters are of one date, {all_periods}; a stack needs two dates or more.</source>
      <translation>Los {count} rásteres son de una sola fecha, {all_periods}; una pila necesita dos fechas o más.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>A stack needs two dates or more, but there is one raster.</source>
      <translation>Una pila necesita dos fechas o más, pero hay un solo ráster.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Use 'Encode raster' for single images, or check DATES.</source>
      <translation>Use 'Codificar ráster' para imágenes sueltas, o compruebe DATES.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>{n} date has several rasters, such as {period}: these are mosaicked, the first one in the list on top.</source>
      <translation>{n} fecha tiene varios rásteres, como {period}: se unen en un mosaico, con el primero de la lista encima.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>{n} dates have several rasters, such as {period}: these are mosaicked, the first one in the list on top.</source>
      <translation>{n} fechas tienen varios rásteres, como {period}: se unen en un mosaico, con el primero de la lista encima.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>{name} and {name2} show the same ground, and their names say no more than {period}.</source>
      <translation>{name} y {name2} muestran el mismo terreno, y sus nombres no dicen más que {period}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Give DATES: a pattern such as *_%Y_%j*, or ISO dates in the order of the rasters.</source>
      <translation>Indique DATES: un patrón como *_%Y_%j*, o fechas ISO en el orden de los rásteres.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>There is no such file: {gone}.</source>
      <translation>No existe el archivo: {gone}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Check INPUTS.</source>
      <translation>Compruebe INPUTS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>There is no such folder: {folder}.</source>
      <translation>No existe la carpeta: {folder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Check FOLDER.</source>
      <translation>Compruebe FOLDER.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>There are no rasters in {folder}.</source>
      <translation>No hay rásteres en {folder}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Files with these endings are looked for: {endings}.</source>
      <translation>Se buscan archivos con estas extensiones: {endings}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>{name} is not a STAC ItemCollection.</source>
      <translation>{name} no es una ItemCollection de STAC.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Choose a GeoJSON file of STAC items.</source>
      <translation>Elija un archivo GeoJSON de elementos STAC.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>There is no such file: {items}.</source>
      <translation>No existe el archivo: {items}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Check ITEMS.</source>
      <translation>Compruebe ITEMS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>The item {item} has {count} rasters ({by_name}), and none is named {image_assets}.</source>
      <translation>El elemento {item} tiene {count} rásteres ({by_name}), y ninguno se llama {image_assets}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Combine the bands you need in a VRT first, and give that as INPUTS.</source>
      <translation>Combine antes en un VRT las bandas que necesita, e indíquelo como INPUTS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>The masks show no dates: they are matched in the order of the rasters.</source>
      <translation>Las máscaras no muestran fechas: se asocian en el orden de los rásteres.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>No mask belongs to {name} ({period}).</source>
      <translation>A {name} ({period}) no le corresponde ninguna máscara.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Give one mask per raster, with the date in its name, or one raster with one band per date.</source>
      <translation>Indique una máscara por ráster, con la fecha en su nombre, o un ráster con una banda por fecha.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>MASK_VALUES '{text}' is not a list of numbers and ranges.</source>
      <translation>MASK_VALUES '{text}' no es una lista de números y rangos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/gathering.py" />
      <source>Write it as 4-7,11, for instance.</source>
      <translation>Escríbala como 4-7,11, por ejemplo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>Key dates: {chosen}. Their rasters (SELECTED) can go to 'Encode stack'.</source>
      <translation>Fechas clave: {chosen}. Sus rásteres (SELECTED) pueden ir a 'Codificar pila'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>Left out: {n} date of the stack without embeddings, such as {lost}.</source>
      <translation>Se omite {n} fecha de la pila sin embeddings, como {lost}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>Left out: {n} dates of the stack without embeddings, such as {lost}.</source>
      <translation>Se omiten {n} fechas de la pila sin embeddings, como {lost}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>COUNT is {count}, but there are {count2} dates: all of them are key dates.</source>
      <translation>COUNT es {count}, pero hay {count2} fechas: todas son fechas clave.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>{n} of {count} dates shows less than half of the ground, such as {unseen}: chosen last.</source>
      <translation>{n} de {count} fechas muestra menos de la mitad del terreno, como {unseen}: se elige al final.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>{n} of {count} dates show less than half of the ground, such as {unseen}: chosen last.</source>
      <translation>{n} de {count} fechas muestran menos de la mitad del terreno, como {unseen}: se eligen al final.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source>There is too little to see on {ends}: the next date inward takes its place.</source>
      <translation>Se ve demasiado poco en {ends}: la siguiente fecha hacia dentro ocupa su lugar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/key_dates.py" />
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/placing.py" />
      <source>{folder} holds another {stack_name}, which would be replaced.</source>
      <translation>{folder} contiene otro {stack_name}, que se reemplazaría.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/placing.py" />
      <source>Choose another folder, or an empty one.</source>
      <translation>Elija otra carpeta, o una vacía.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>There are no scenes: INPUTS, FOLDER and CATALOG are empty.</source>
      <translation>No hay escenas: INPUTS, FOLDER y CATALOG están vacíos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Choose one raster or more.</source>
      <translation>Elija un ráster o más.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>{n} scene doesn't say when it was taken: {name}.</source>
      <translation>{n} escena no dice cuándo se tomó: {name}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>{n} scenes don't say when they were taken, such as {name}.</source>
      <translation>{n} escenas no dicen cuándo se tomaron, como {name}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Give DATES: a pattern such as S2_L2A_%Y%m%d*; or set ORDER to margin.</source>
      <translation>Indique DATES: un patrón como S2_L2A_%Y%m%d*; o establezca ORDER en margin.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>There is no such file: {file}.</source>
      <translation>No existe el archivo: {file}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Check CATALOG.</source>
      <translation>Compruebe CATALOG.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>{name} lists no STAC items.</source>
      <translation>{name} no enumera elementos STAC.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Choose an ItemCollection, the export of a STAC API, a catalog of files, or a mosaic (.vrt).</source>
      <translation>Elija una ItemCollection, la exportación de una API STAC, un catálogo de archivos, o un mosaico (.vrt).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>{name} is a page of {count} items; the search has found {matched}.</source>
      <translation>{name} es una página de {count} elementos; la búsqueda ha encontrado {matched}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Item {number} of {file} is not a STAC item with a date and assets.</source>
      <translation>El elemento {number} de {file} no es un elemento STAC con fecha y recursos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Leave it out, or export it again.</source>
      <translation>Omítalo, o expórtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>{name} is not a VRT.</source>
      <translation>{name} no es un VRT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>Choose a mosaic, or a STAC file.</source>
      <translation>Elija un mosaico, o un archivo STAC.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>{name} is not a mosaic of files that have all of its bands.</source>
      <translation>{name} no es un mosaico de archivos que tengan todas sus bandas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/scenes.py" />
      <source>A VRT that puts bands on top of each other is one scene: give it as INPUTS.</source>
      <translation>Un VRT que pone bandas unas sobre otras es una sola escena: indíquelo como INPUTS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>Choose a stack.json made by 'Encode stack'.</source>
      <translation>Elija un stack.json hecho por 'Codificar pila'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>There is no such stack: {path}.</source>
      <translation>No existe la pila: {path}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>{name} is not a stack of embeddings: {why}.</source>
      <translation>{name} no es una pila de embeddings: {why}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>{name} is a stack without embeddings.</source>
      <translation>{name} es una pila sin embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>{name} refers to {name2}, which is missing.</source>
      <translation>{name} se refiere a {name2}, que falta.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>the stack's first raster</source>
      <translation>el primer ráster de la pila</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>The rasters of the stack don't share one grid.</source>
      <translation>Los rásteres de la pila no comparten una misma cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>{name} is a stack of {kinds}, not of embeddings.</source>
      <translation>{name} es una pila de {kinds}, no de embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>Choose the stack of embeddings it was made from.</source>
      <translation>Elija la pila de embeddings de la que se hizo.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>an item names none of the dates that it covers (geoenc:frames)</source>
      <translation>un elemento no nombra ninguna de las fechas que cubre (geoenc:frames)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>there is no date {beyond}</source>
      <translation>no hay fecha {beyond}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>an item has no date</source>
      <translation>un elemento no tiene fecha</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/stack.py" />
      <source>the composite {date} doesn't name the date of each raster</source>
      <translation>el compuesto {date} no nombra la fecha de cada ráster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>looking at date {number} of {count}</source>
      <translation>mirando la fecha {number} de {count}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>{name} has {count} bands, but {name2} has {count2}.</source>
      <translation>{name} tiene {count} bandas, pero {name2} tiene {count2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>Use BANDS to choose bands that all of them have, or leave the odd rasters out.</source>
      <translation>Use BANDS para elegir bandas que todos tengan, u omita los rásteres que difieren.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>{name} holds {dtype}, but {name2} {dtype2}: their values can't be compared.</source>
      <translation>{name} contiene {dtype}, pero {name2}, {dtype2}: sus valores no se pueden comparar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>Convert all rasters to one data type and scale first.</source>
      <translation>Convierta antes todos los rásteres a un mismo tipo de datos y una misma escala.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>The bands of {name} are {names}, those of {name2} {names2}.</source>
      <translation>Las bandas de {name} son {names}; las de {name2}, {names2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>Choose rasters with the same bands in the same order.</source>
      <translation>Elija rásteres con las mismas bandas en el mismo orden.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>{n} of {count} rasters has another CRS or GSD: resampled to that of the others, {crs} and {gsd:g} m.</source>
      <translation>{n} de {count} rásteres tiene otro SRC o GSD: se remuestrea al de los demás, {crs} y {gsd:g} m.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>{n} of {count} rasters have another CRS or GSD: resampled to that of the others, {crs} and {gsd:g} m.</source>
      <translation>{n} de {count} rásteres tienen otro SRC o GSD: se remuestrean al de los demás, {crs} y {gsd:g} m.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>{name} lies elsewhere: it doesn't touch {name2}.</source>
      <translation>{name} está en otro sitio: no toca a {name2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/view.py" />
      <source>Choose rasters of one place; check their CRS.</source>
      <translation>Elija rásteres de un mismo lugar; compruebe su SRC.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/windows.py" />
      <source>{name} is {value}, but a time token of this encoder covers {tubelet} frames.</source>
      <translation>{name} es {value}, pero un token de tiempo de este codificador cubre {tubelet} fotogramas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/series/windows.py" />
      <source>Choose a multiple of {tubelet}, such as 16.</source>
      <translation>Elija un múltiplo de {tubelet}, como 16.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/crops.py" />
      <source>The rasters have no ground to learn from: they are all nodata or a single value.</source>
      <translation>Los rásteres no tienen terreno del que aprender: no tienen datos o son todos de un solo valor.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/crops.py" />
      <source>Check their nodata.</source>
      <translation>Compruebe su valor sin datos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/data.py" />
      <source>There are no rasters: INPUTS and FOLDER are empty.</source>
      <translation>No hay rásteres: INPUTS y FOLDER están vacíos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/data.py" />
      <source>Choose rasters to learn from.</source>
      <translation>Elija rásteres de los que aprender.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/data.py" />
      <source>{name} has {count} bands of {dtype}, but {name2} {count2} of {dtype2}.</source>
      <translation>{name} tiene {count} bandas de {dtype}, pero {name2}, {count2} de {dtype2}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/data.py" />
      <source>Choose rasters with the same bands, or name those that all have with BANDS.</source>
      <translation>Elija rásteres con las mismas bandas, o nombre con BANDS las que todos tienen.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/data.py" />
      <source>Files with these endings are looked for: {raster_suffixes}.</source>
      <translation>Se buscan archivos con estas extensiones: {raster_suffixes}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>The rasters hold {n} tile of {side} px, too few for SIZE {size}, which needs {min_crops}.</source>
      <translation>Los rásteres contienen {n} tesela de {side} px, demasiado poco para SIZE {size}, que necesita {min_crops}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>The rasters hold {n} tiles of {side} px, too few for SIZE {size}, which needs {min_crops}.</source>
      <translation>Los rásteres contienen {n} teselas de {side} px, demasiado pocas para SIZE {size}, que necesita {min_crops}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>Give more or larger rasters, a smaller TILE_SIZE, or SIZE pico.</source>
      <translation>Dé más rásteres o más grandes, un TILE_SIZE menor, o SIZE pico.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>Trained for {n:,} step. Use it as ENCODER {id} in '{part}'.</source>
      <translation>Entrenado durante {n:,} paso. Úselo como ENCODER {id} en '{part}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>Trained for {n:,} steps. Use it as ENCODER {id} in '{part}'.</source>
      <translation>Entrenado durante {n:,} pasos. Úselo como ENCODER {id} en '{part}'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>Encode stack</source>
      <translation>Codificar pila</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>Encode raster</source>
      <translation>Codificar ráster</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>{steps} of {crops} crops of {side} px, seed {seed}</source>
      <translation>{steps} de {crops} recortes de {side} px, semilla {seed}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>{n:,} step</source>
      <translation>{n:,} paso</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>{n:,} steps</source>
      <translation>{n:,} pasos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>{size}: {numbers:,} numbers, {bands} bands of embedding</source>
      <translation>{size}: {numbers:,} números, {bands} bandas del embedding</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>as planned</source>
      <translation>según lo previsto</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>by the user, at step {step}</source>
      <translation>por el usuario, en el paso {step}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>encoder</source>
      <translation>codificador</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>size</source>
      <translation>tamaño</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>scaling</source>
      <translation>escalado</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>ended</source>
      <translation>terminado</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/encoder.py" />
      <source>Training of {encoder}</source>
      <translation>Entrenamiento de {encoder}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>{part} at step {step:,}.</source>
      <translation>{part} en el paso {step:,}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>Resuming</source>
      <translation>Se continúa</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>Starting</source>
      <translation>Se empieza</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>Stopped at step {step:,}: the encoder is kept as it was then.</source>
      <translation>Detenido en el paso {step:,}: el codificador se conserva como estaba entonces.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>step {step}, loss {loss:.4f}, deviation {deviation:.3f}, rank {rank:.1f}, {rate:.0f} images/s, {left:.0f} s left</source>
      <translation>paso {step}, pérdida {loss:.4f}, desviación {deviation:.3f}, rango {rank:.1f}, {rate:.0f} imágenes/s, quedan {left:.0f} s</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>The features are collapsing: their effective rank is {rank:.1f}. More varied rasters or a larger batch may help.</source>
      <translation>Las características están colapsando: su rango efectivo es {rank:.1f}. Pueden ayudar rásteres más variados o un lote más grande.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>The checkpoint {path} is damaged ({error}).</source>
      <translation>El punto de control {path} está dañado ({error}).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>Delete its folder to start over.</source>
      <translation>Borre su carpeta para empezar desde el principio.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>The checkpoint {path} comes from a training with other rasters or parameters.</source>
      <translation>El punto de control {path} procede de un entrenamiento con otros rásteres o parámetros.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/loop.py" />
      <source>Give the same ones, choose another OUTPUT_FOLDER, or delete its folder to start over.</source>
      <translation>Indique los mismos, elija otra OUTPUT_FOLDER, o borre su carpeta para empezar desde el principio.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>One place of the rasters, then the principal components of its embeddings as colours, from the beginning to the end of the training.</source>
      <translation>Un lugar de los rásteres y luego las componentes principales de sus embeddings como colores, del comienzo al final del entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>A loss that falls while deviation and rank stay well above zero is what you want to see. A rank near 1 means that the features have collapsed: all places look alike.</source>
      <translation>Lo deseable es una pérdida que baja mientras la desviación y el rango se mantienen claramente por encima de cero. Un rango cercano a 1 significa que las características han colapsado: todos los lugares parecen iguales.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>deviation of features</source>
      <translation>desviación de las características</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>effective rank</source>
      <translation>rango efectivo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>images/s</source>
      <translation>imágenes/s</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/training/pages.py" />
      <source>minutes</source>
      <translation>minutos</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/codes.py" />
      <source>{name} (unchanged)</source>
      <translation>{name} (sin cambios)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/codes.py" />
      <source>There are more than {most:,} different pairs of classes, more than a raster of codes holds.</source>
      <translation>Hay más de {most:,} pares de clases distintos, más de los que caben en un ráster de códigos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/codes.py" />
      <source>Use class rasters with fewer classes, such as of a centroid book with fewer clusters.</source>
      <translation>Use rásteres de clases con menos clases, como los de un libro de centroides con menos grupos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/codes.py" />
      <source>No cell has a class at both dates.</source>
      <translation>Ninguna celda tiene clase en ambas fechas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/codes.py" />
      <source>Check that both show the same place, and what is masked.</source>
      <translation>Compruebe que ambas muestran el mismo lugar, y qué está enmascarado.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/codes.py" />
      <source>The legend has the {shown:,} largest of {all:,} transitions, the others are not drawn; OUTPUT_TABLE has all.</source>
      <translation>La leyenda tiene las {shown:,} transiciones más grandes de {all:,}; las demás no se dibujan; OUTPUT_TABLE las tiene todas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/flows.py" />
      <source>lost by</source>
      <translation>perdido por</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/flows.py" />
      <source>gained by</source>
      <translation>ganado por</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>One class raster reaches beyond the other: {height:,} x {width:,} cells are in both.</source>
      <translation>Un ráster de clases llega más allá del otro: {height:,} x {width:,} celdas están en ambos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>BOOK is for a stack of embeddings; {path} holds classes already.</source>
      <translation>BOOK es para una pila de embeddings; {path} ya contiene clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>Leave BOOK empty, or choose the stack of embeddings.</source>
      <translation>Deje BOOK vacío, o elija la pila de embeddings.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>classes of date {number}</source>
      <translation>clases de la fecha {number}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>The stack has one date, {date}; transitions need two.</source>
      <translation>La pila tiene una sola fecha, {date}; las transiciones necesitan dos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>Encode a stack of more dates.</source>
      <translation>Codifique una pila de más fechas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>START, {start}, is later than END, {end}.</source>
      <translation>START, {start}, es posterior a END, {end}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>START and END are the same date of the stack: {date}.</source>
      <translation>START y END son la misma fecha de la pila: {date}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>The stack goes from {first} to {last}: choose dates further apart.</source>
      <translation>La pila va de {first} a {last}: elija fechas más separadas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>The stack has no date {asked}: {name} is the nearest, {date}.</source>
      <translation>La pila no tiene la fecha {asked}: {name} es la más próxima, {date}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>'{text}' in {name} is not a date.</source>
      <translation>'{text}' en {name} no es una fecha.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/given.py" />
      <source>Write it as 2018-07-03, 2018-07 or 2018.</source>
      <translation>Escríbala como 2018-07-03, 2018-07 o 2018.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>Transitions, {before} → {after}</source>
      <translation>Transiciones, {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>What changed into what</source>
      <translation>Qué se convirtió en qué</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>Matrix, {unit}</source>
      <translation>Matriz, {unit}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>How much could be errors of the maps</source>
      <translation>Cuánto podría deberse a errores de los mapas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>{n:,} kind of transition</source>
      <translation>{n:,} tipo de transición</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>{n:,} kinds of transitions</source>
      <translation>{n:,} tipos de transiciones</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>{changed} of {whole} {unit} changed ({share:.1%}), in {kinds}. Only places with a class at both dates count.</source>
      <translation>Cambiaron {changed} de {whole} {unit} ({share:.1%}), en {kinds}. Solo cuentan los lugares con clase en ambas fechas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>Nothing changed.</source>
      <translation>No cambió nada.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>code</source>
      <translation>código</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>from → to</source>
      <translation>de → a</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>share of the whole</source>
      <translation>proporción del total</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>Largest transitions</source>
      <translation>Mayores transiciones</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>from \ to</source>
      <translation>de \ a</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>sum, {date}</source>
      <translation>suma, {date}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>more or less than before</source>
      <translation>más o menos que antes</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>Rows: {before}. Columns: {after}. Bold, on the diagonal: what kept its class.</source>
      <translation>Filas: {before}. Columnas: {after}. En negrita, en la diagonal: lo que conservó su clase.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>{n} smaller classes are joined; what went from one of them to another is bold too.</source>
      <translation>{n} clases menores van juntas; lo que pasó de una de ellas a otra también está en negrita.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>A map is never all right, and a cell that is wrong at one date looks like change. Where nothing changes at all, two maps that are right on shares p1 and p2 of the area still differ on up to 1 - p1 · p2 of it, if their errors lie independently of each other. Errors that both maps make in the same places, as two maps by one classifier or book often do, cancel out: then it is less.</source>
      <translation>Ningún mapa es del todo correcto, y una celda errónea en una fecha parece un cambio. Aunque no cambie nada, dos mapas correctos en las proporciones p1 y p2 de la superficie difieren en hasta 1 - p1 · p2 de ella, si sus errores son independientes. Los errores que ambos mapas cometen en los mismos lugares, como suele ocurrir con dos mapas de un mismo clasificador o libro, se anulan: entonces es menos.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>These maps don't say how accurate they are. If both were as accurate as this:</source>
      <translation>Estos mapas no dicen qué exactitud tienen. Si ambos fueran así de exactos:</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>of the {share:.1%} mapped</source>
      <translation>del {share:.1%} cartografiado</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>accuracy of each</source>
      <translation>exactitud de cada uno</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>change by errors alone, at most</source>
      <translation>cambio solo por errores, como máximo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>For areas of change with confidence intervals, check a random sample of places per transition:</source>
      <translation>Para superficies de cambio con intervalos de confianza, compruebe una muestra aleatoria de lugares por transición:</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>Olofsson et al. 2014, good practices</source>
      <translation>Olofsson et al. 2014, buenas prácticas</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>all of it</source>
      <translation>todo</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>As their classifiers were tested, these maps are right on {one:.1%} and {other:.1%} of the area: up to {chance:.1%} of it could look changed by errors alone. They show {changed:.1%}: all of it could be errors. Single transitions may still be real where they form whole places.</source>
      <translation>Según las pruebas de sus clasificadores, estos mapas son correctos en el {one:.1%} y el {other:.1%} de la superficie: hasta el {chance:.1%} de ella podría parecer cambiada solo por errores. Muestran {changed:.1%}: todo ello podrían ser errores. Algunas transiciones pueden ser reales, no obstante, donde forman lugares enteros.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/page.py" />
      <source>As their classifiers were tested, these maps are right on {one:.1%} and {other:.1%} of the area: up to {chance:.1%} of it could look changed by errors alone. They show {changed:.1%}: errors could be up to {share:.0%} of that; at least {certain:.1%} did change.</source>
      <translation>Según las pruebas de sus clasificadores, estos mapas son correctos en el {one:.1%} y el {other:.1%} de la superficie: hasta el {chance:.1%} de ella podría parecer cambiada solo por errores. Muestran {changed:.1%}: los errores podrían ser hasta el {share:.0%} de eso; al menos el {certain:.1%} cambió de verdad.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>Encode both dates with the same TARGET_GSD, TARGET_CRS and EXTENT, or bring both to one grid with 'Resample to a target GSD' and RESAMPLING nearest.</source>
      <translation>Codifique ambas fechas con los mismos TARGET_GSD, TARGET_CRS y EXTENT, o lleve ambas a una misma cuadrícula con 'Remuestrear a un GSD objetivo' y RESAMPLING nearest.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>Classify both dates with the same classifier, or apply one centroid book to both.</source>
      <translation>Clasifique ambas fechas con el mismo clasificador, o aplique a ambas un mismo libro de centroides.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>The class rasters don't overlap: {one}; {other}.</source>
      <translation>Los rásteres de clases no se solapan: {one}; {other}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>Choose two of the same place.</source>
      <translation>Elija dos del mismo lugar.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>{before} holds {product}, {after} holds {product2}: their numbers are not the same classes.</source>
      <translation>{before} contiene {product}, {after} contiene {product2}: sus números no son las mismas clases.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>{before} and {after} were made with different centroid books: class 1 of one is not class 1 of the other.</source>
      <translation>{before} y {after} se hicieron con distintos libros de centroides: la clase 1 de uno no es la clase 1 del otro.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>Class {code} is '{name}' in {before}, but '{name2}' in {after}.</source>
      <translation>La clase {code} es '{name}' en {before}, pero '{name2}' en {after}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>The class rasters have different coordinate reference systems: {one}; {other}.</source>
      <translation>Los rásteres de clases tienen distintos sistemas de referencia de coordenadas: {one}; {other}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>The class rasters lie on different grids: {one}; {other}.</source>
      <translation>Los rásteres de clases están en distintas cuadrículas: {one}; {other}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>{name} has {width} x {height} cells of {x:.6g} x {y:.6g} from {left:.12g}, {top:.12g} in {crs}</source>
      <translation>{name} tiene {width} x {height} celdas de {x:.6g} x {y:.6g} desde {left:.12g}, {top:.12g} en {crs}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/transitions/pair.py" />
      <source>no CRS</source>
      <translation>ningún SRC</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/worker.py" />
      <source>This is not a job: {line}.</source>
      <translation>Esto no es una tarea: {line}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/worker.py" />
      <source>A job is a line of JSON: {"job": "encode", "params": {...}}.</source>
      <translation>Una tarea es una línea de JSON: {"job": "encode", "params": {...}}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/worker.py" />
      <source>The machine has too little memory for this job.</source>
      <translation>El equipo tiene demasiado poca memoria para esta tarea.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/worker.py" />
      <source>Close other programs, or limit EXTENT.</source>
      <translation>Cierre otros programas, o limite EXTENT.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/worker.py" />
      <source>Something in GeoEnc itself went wrong: {kind}: {error}</source>
      <translation>Algo falló en el propio GeoEnc: {kind}: {error}</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/worker.py" />
      <source>Please report it with the log and the output of 'python -m geoenc_qgis diagnostics'.</source>
      <translation>Comuníquelo, por favor, con el registro y la salida de 'python -m geoenc_qgis diagnostics'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/classes.py" />
      <source>BOOK has {count:,} classes: more than {most:,} columns of shares.</source>
      <translation>BOOK tiene {count:,} clases: más de {most:,} columnas de proporciones.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/classes.py" />
      <source>Fit a book with fewer CLUSTERS.</source>
      <translation>Ajuste un libro con menos CLUSTERS.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/classes.py" />
      <source>The classifier was trained on a stack: it needs the course of time, not one vector.</source>
      <translation>El clasificador se entrenó con una pila: necesita la evolución en el tiempo, no un solo vector.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/classes.py" />
      <source>Train one from a TABLE of 'Embeddings of zones'.</source>
      <translation>Entrene uno con una TABLE de 'Embeddings de zonas'.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/given.py" />
      <source>{name} holds no polygons, but: {kinds}.</source>
      <translation>{name} no contiene polígonos, sino: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/given.py" />
      <source>ZONES are polygons, such as parcels: draw buffers around points and lines first.</source>
      <translation>ZONES son polígonos, como parcelas: dibuje antes áreas de influencia alrededor de puntos y líneas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/given.py" />
      <source>{n} of {count:,} zones is no polygon: left out.</source>
      <translation>{n} de {count:,} zonas no es un polígono: se omite.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/given.py" />
      <source>{n:,} of {count:,} zones are no polygons: left out.</source>
      <translation>{n:,} de {count:,} zonas no son polígonos: se omiten.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n} of {count:,} zones lies on no valid cell: it is kept without a vector.</source>
      <translation>{n} de {count:,} zonas no está sobre ninguna celda válida: se conserva sin vector.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n:,} of {count:,} zones lie on no valid cell: they are kept without a vector.</source>
      <translation>{n:,} de {count:,} zonas no están sobre ninguna celda válida: se conservan sin vector.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n} of {count:,} zones is smaller than a cell: it takes the cell it lies on (field small).</source>
      <translation>{n} de {count:,} zonas es menor que una celda: toma la celda en la que está (campo small).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n:,} of {count:,} zones are smaller than a cell: they take the cells they lie on (field small).</source>
      <translation>{n:,} de {count:,} zonas son menores que una celda: toman las celdas en las que están (campo small).</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n} zone has a vector</source>
      <translation>{n} zona tiene un vector</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n:,} zones have a vector</source>
      <translation>{n:,} zonas tienen un vector</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n} of them is partly beside valid cells (field coverage)</source>
      <translation>{n} de ellas está en parte fuera de celdas válidas (campo coverage)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/results.py" />
      <source>{n:,} of them are partly beside valid cells (field coverage)</source>
      <translation>{n:,} de ellas están en parte fuera de celdas válidas (campo coverage)</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/summary.py" />
      <source>Some zones overlap: each has the mean of all its own cells.</source>
      <translation>Algunas zonas se solapan: cada una tiene la media de todas sus celdas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/summary.py" />
      <source>{n} zone is too large to keep its cells: its blocks are read again for its typical cell.</source>
      <translation>{n} zona es demasiado grande para guardar sus celdas: sus bloques se leen otra vez para hallar su celda típica.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/summary.py" />
      <source>{n:,} zones are too large to keep their cells: their blocks are read again for their typical cells.</source>
      <translation>{n:,} zonas son demasiado grandes para guardar sus celdas: sus bloques se leen otra vez para hallar sus celdas típicas.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/table.py" />
      <source>The zones have fields of the same names as the results, which are therefore called {names}.</source>
      <translation>Las zonas tienen campos con los mismos nombres que los resultados, que por eso se llaman {names}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/table.py" />
      <source>The fields of the zones can't be written as GeoParquet: {error}.</source>
      <translation>Los campos de las zonas no se pueden escribir como GeoParquet: {error}.</translation>
    </message>
    <message>
      <location filename="../../geoenc_qgis/zones/table.py" />
      <source>Leave out the field that is named.</source>
      <translation>Omita el campo que se nombra.</translation>
    </message>
  </context>
</TS>
