<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>coverscope::audio</name>
    <message>
        <source>“%1” is not a sound or video file that can be read, or its beginning is damaged. If a media player can play it, convert it to FLAC or MP3 and try again.</source>
        <translation>«%1» no es un archivo de sonido o vídeo que se pueda leer, o su comienzo está dañado. Si un reproductor multimedia puede reproducirlo, conviértalo a FLAC o MP3 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Its content is not what its name says.</source>
        <translation>Su contenido no es lo que indica su nombre.</translation>
    </message>
    <message>
        <source>“%1” contains no sound. Choose a file with music.</source>
        <translation>«%1» no contiene sonido. Elija un archivo con música.</translation>
    </message>
    <message>
        <source>“%1” has a sound track, but nothing in it can be decoded: it is damaged or empty. Copy or download it again.</source>
        <translation>«%1» tiene una pista de sonido, pero no se puede descodificar nada de ella: está dañada o vacía. Vuelva a copiarlo o descargarlo.</translation>
    </message>
    <message>
        <source>Its channels cannot be mixed.</source>
        <translation>Sus canales no se pueden mezclar.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>The chosen part of “%1” holds no sound: the recording ends before it. Choose an earlier part.</source>
        <translation>La parte elegida de «%1» no contiene sonido: la grabación termina antes. Elija una parte anterior.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Choose a sound or video file.</source>
        <translation>«%1» es un dispositivo o una tubería, no un archivo. Elija un archivo de sonido o vídeo.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or download it again.</source>
        <translation>«%1» está vacío. Vuelva a copiarlo o descargarlo.</translation>
    </message>
    <message>
        <source>The picture cannot be drawn as PNG.</source>
        <translation>La imagen no se puede dibujar como PNG.</translation>
    </message>
    <message>
        <source>This FFmpeg cannot turn SVG into PNG. Write the picture as SVG instead.</source>
        <translation>Este FFmpeg no puede convertir SVG en PNG. Guarde la imagen como SVG.</translation>
    </message>
    <message>
        <source>“%1” ends at %2; the part that was chosen begins at %3, beyond its end. Choose an earlier part.</source>
        <translation>«%1» termina en %2; la parte elegida empieza en %3, después del final. Elija una parte anterior.</translation>
    </message>
    <message>
        <source>“%1” is a playlist or a list: it names recordings and holds none. Choose one of them, or search for all of them as a batch.</source>
        <translation>«%1» es una lista de reproducción o una lista: nombra grabaciones y no contiene ninguna. Elija una de ellas o busque todas como lote.</translation>
    </message>
    <message>
        <source>“%1” has no sound track number %2. Choose a smaller number.</source>
        <translation>«%1» no tiene pista de sonido número %2. Elija un número menor.</translation>
    </message>
</context>
<context>
    <name>coverscope::base</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the name, or whether its drive is connected.</source>
        <translation>No se ha encontrado «%1». Compruebe el nombre o si su unidad está conectada.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be accessed: permission denied. Change its permissions or choose another place.</source>
        <translation>No se puede acceder a «%1»: permiso denegado. Cambie sus permisos o elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only drive. Choose a place that can be written to.</source>
        <translation>«%1» está en una unidad de solo lectura. Elija un lugar en el que se pueda escribir.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again; nothing that was saved before is lost.</source>
        <translation>No queda espacio para escribir «%1». Libere espacio e inténtelo de nuevo; no se ha perdido nada de lo guardado antes.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>No se ha podido leer o escribir «%1».</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the output, or have it replaced with --force.</source>
        <translation>«%1» ya existe. Elija otro nombre para la salida o haga que se reemplace con --force.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place, or free some space.</source>
        <translation>No se pudo escribir «%1». Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>“%1” is a file of the music folder “%2” and is left as it is. Choose another name for the output, or another place.</source>
        <translation>«%1» es un archivo de la carpeta de música «%2» y se deja como está. Elija otro nombre para la salida u otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is there already, and it is a file of another kind than what is to be written. Choose another name for the output.</source>
        <translation>«%1» ya existe y es un archivo de otro tipo que lo que se va a escribir. Elija otro nombre para la salida.</translation>
    </message>
    <message>
        <source>“%1” is one of the files that are read; writing the output there would destroy it. Choose another name for the output.</source>
        <translation>«%1» es uno de los archivos que se leen; escribir ahí la salida lo destruiría. Elija otro nombre para la salida.</translation>
    </message>
    <message>
        <source>“%1” would lie in the library “%2”, which keeps only its own files there. Choose another place for the output.</source>
        <translation>«%1» quedaría dentro de la biblioteca «%2», que solo guarda ahí sus propios archivos. Elija otro lugar para la salida.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title, artist</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>coverscope::batch</name>
    <message>
        <source>Line %1 of “%2” names no file. Write one, or remove the line.</source>
        <translation>La línea %1 de «%2» no indica ningún archivo. Escriba uno o elimine la línea.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: “%3” is not a time. Write seconds, or minutes:seconds.</source>
        <translation>Línea %1 de «%2»: «%3» no es un tiempo. Escriba segundos o minutos:segundos.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: the end must be after the start.</source>
        <translation>Línea %1 de «%2»: el final debe ser posterior al inicio.</translation>
    </message>
    <message>
        <source>This run was begun with the model “%1”; “%2” is loaded, and the library was indexed with “%3”. Begin a new run, so that its results can be compared with each other.</source>
        <translation>Esta ejecución se inició con el modelo «%1»; ahora está cargado «%2» y la biblioteca se indexó con «%3». Inicie una nueva ejecución para que sus resultados sean comparables entre sí.</translation>
    </message>
    <message>
        <source>This clip was left out of the run.</source>
        <translation>Este fragmento se ha omitido de la ejecución.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: this track holds no sound.</source>
        <translation>Línea %1 de «%2»: esta pista no contiene sonido.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” does not say where its track begins.</source>
        <translation>La línea %1 de «%2» no dice dónde empieza su pista.</translation>
    </message>
    <message>
        <source>“%1” is damaged from line %2 on; what follows there is not known.</source>
        <translation>«%1» está dañado a partir de la línea %2; no se sabe qué sigue.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: “%3” is an address in the network. Download it first; only files are searched for.</source>
        <translation>Línea %1 de «%2»: «%3» es una dirección de red. Descárguela primero; solo se buscan archivos.</translation>
    </message>
    <message>
        <source>“%1” is too large for a list. Choose a text or CSV file with a file name in each line.</source>
        <translation>«%1» es demasiado grande para una lista. Elija un archivo de texto o CSV con un nombre de archivo en cada línea.</translation>
    </message>
</context>
<context>
    <name>coverscope::catalogue</name>
    <message>
        <source>“%1” is not a complete path; give the folder from “/” on.</source>
        <translation>«%1» no es una ruta completa; indique la carpeta desde «/».</translation>
    </message>
    <message>
        <source>The folder could not be added to the library.</source>
        <translation>No se ha podido añadir la carpeta a la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” is already a folder of this library.</source>
        <translation>«%1» ya es una carpeta de esta biblioteca.</translation>
    </message>
    <message>
        <source>The folder is no longer part of the library.</source>
        <translation>La carpeta ya no forma parte de la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” is not a library. Choose the folder of a library, or an empty or new folder to make one in.</source>
        <translation>«%1» no es una biblioteca. Elija la carpeta de una biblioteca, o una carpeta vacía o nueva para crear una en ella.</translation>
    </message>
    <message>
        <source>It is a file.</source>
        <translation>Es un archivo.</translation>
    </message>
    <message>
        <source>The library “%1” was not closed properly and is in a read-only place. Open it once where it can be written to.</source>
        <translation>La biblioteca «%1» no se cerró correctamente y está en un lugar de solo lectura. Ábrala una vez donde se pueda escribir en ella.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program; it is not the catalogue of a library. Choose another folder.</source>
        <translation>«%1» pertenece a otro programa; no es el catálogo de una biblioteca. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer version of Coverscope. Update Coverscope to open it.</source>
        <translation>La biblioteca «%1» se creó con una versión más reciente de Coverscope. Actualice Coverscope para abrirla.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Wait until that is done, then try again.</source>
        <translation>Otro programa está usando «%1». Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not the catalogue of a library. Choose another folder.</source>
        <translation>«%1» no es el catálogo de una biblioteca. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check its drive; nothing that was saved before is lost.</source>
        <translation>No se ha podido leer o escribir «%1». Compruebe su unidad; no se ha perdido nada de lo guardado antes.</translation>
    </message>
    <message>
        <source>The change does not fit what is in the library “%1”.</source>
        <translation>El cambio no concuerda con el contenido de la biblioteca «%1».</translation>
    </message>
    <message>
        <source>The catalogue “%1” could not be used.</source>
        <translation>No se ha podido usar el catálogo «%1».</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install it (Debian: libqt6sql6-sqlite).</source>
        <translation>Falta el controlador de Qt para SQLite. Instálelo (Debian: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The verdict on “%1” cannot be kept, since the file could not be read. Search for it again.</source>
        <translation>No se puede conservar el veredicto sobre «%1», porque el archivo no se ha podido leer. Vuelva a buscarlo.</translation>
    </message>
    <message>
        <source>There is no sound copy of the catalogue in “%1”.</source>
        <translation>En «%1» no hay ninguna copia íntegra del catálogo.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>it says that its chunks are %1 s apart and have %2 numbers each</source>
        <translation>dice que sus segmentos distan %1 s y tienen %2 números cada uno</translation>
    </message>
    <message>
        <source>it names a recording outside of its folders, “%1”</source>
        <translation>nombra una grabación fuera de sus carpetas, «%1»</translation>
    </message>
    <message>
        <source>The catalogue “%1” is damaged.</source>
        <translation>El catálogo «%1» está dañado.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is damaged: %2.</source>
        <translation>El catálogo «%1» está dañado: %2.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new library; your music files are not concerned.</source>
        <translation>Restáurelo desde una copia de seguridad o cree una biblioteca nueva; sus archivos de música no se ven afectados.</translation>
    </message>
    <message>
        <source>A copy of %1 is kept beside it: “coverscope-cli verify --library %2 --repair” puts it back, and keeps the damaged one.</source>
        <translation>Junto a él hay una copia del %1: «coverscope-cli verify --library %2 --repair» la repone y conserva el dañado.</translation>
    </message>
    <message>
        <source>What was decided about “%1” cannot be kept, since the file could not be read. Index it again.</source>
        <translation>Lo decidido sobre «%1» no se puede guardar porque no se pudo leer el archivo. Indéxelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same recording; there is nothing to decide about them.</source>
        <translation>«%1» y «%2» son la misma grabación; no hay nada que decidir sobre ellas.</translation>
    </message>
    <message>
        <source>A work needs a title. Give it one.</source>
        <translation>Una obra necesita un título. Póngale uno.</translation>
    </message>
    <message>
        <source>“%1” cannot be put to a work, since the file could not be read. Index it again.</source>
        <translation>«%1» no se puede asignar a una obra porque no se pudo leer el archivo. Indéxelo de nuevo.</translation>
    </message>
    <message>
        <source>A case needs a name or a number. Give it one.</source>
        <translation>Un caso necesita un nombre o un número. Dele uno.</translation>
    </message>
    <message>
        <source>There is a case “%1” already. Give this one another name.</source>
        <translation>Ya hay un caso «%1». Dé otro nombre a este.</translation>
    </message>
    <message>
        <source>The case is not there; it may have been deleted meanwhile.</source>
        <translation>El caso no existe; puede que se haya eliminado entretanto.</translation>
    </message>
    <message>
        <source>“%1” cannot be put into a case, since the file could not be read.</source>
        <translation>«%1» no se puede incluir en un caso, porque el archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>The evidence on “%1” cannot be kept, since the file could not be read.</source>
        <translation>Los indicios sobre «%1» no se pueden guardar, porque el archivo no se pudo leer.</translation>
    </message>
</context>
<context>
    <name>coverscope::cli</name>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the technical cause of a failure as well.</source>
        <translation>Mostrar también la causa técnica de un fallo.</translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation>La carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>Mostrar un documento JSON en lugar de texto.</translation>
    </message>
    <message>
        <source>The model, instead of the one that comes along.</source>
        <translation>El modelo, en lugar del que se incluye.</translation>
    </message>
    <message>
        <source>Where the network runs: auto (default), cpu or cuda.</source>
        <translation>Dónde se ejecuta la red: auto (predeterminado), cpu o cuda.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. --help lists them.</source>
        <translation>Aquí no existe la opción «%1». --help las enumera.</translation>
    </message>
    <message>
        <source>The option --%1 is needed. --help says more.</source>
        <translation>Se necesita la opción --%1. Más información con --help.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 admite un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--%1 takes a time in seconds (83.5) or minutes and seconds (1:23.5), not “%2”.</source>
        <translation>--%1 admite un tiempo en segundos (83.5) o en minutos y segundos (1:23.5), no «%2».</translation>
    </message>
    <message>
        <source>A file or folder is missing on the command line. --help says more.</source>
        <translation>Falta un archivo o una carpeta en la línea de órdenes. Más información con --help.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. --help says more.</source>
        <translation>«%1» es un argumento de más. Más información con --help.</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <translation>Fragmento %1 de %2: %3</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>El archivo CSV que se escribe.</translation>
    </message>
    <message>
        <source>add folders of music to a library</source>
        <translation>añade carpetas de música a una biblioteca</translation>
    </message>
    <message>
        <source>rank a library against a clip</source>
        <translation>ordena una biblioteca según un fragmento</translation>
    </message>
    <message>
        <source>score two files against each other</source>
        <translation>puntúa dos archivos entre sí</translation>
    </message>
    <message>
        <source>query with many clips, into a CSV file</source>
        <translation>consulta con muchos fragmentos y escribe un CSV</translation>
    </message>
    <message>
        <source>measure how well covers are found</source>
        <translation>mide lo bien que se encuentran las versiones</translation>
    </message>
    <message>
        <source>train a model</source>
        <translation>entrena un modelo</translation>
    </message>
    <message>
        <source>show versions, the model and a library</source>
        <translation>muestra versiones, el modelo y una biblioteca</translation>
    </message>
    <message>
        <source>check every checksum of a library</source>
        <translation>comprueba todas las sumas de una biblioteca</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>probability of a cover</source>
        <translation>probabilidad de versión</translation>
    </message>
    <message>
        <source>matches in %1</source>
        <translation>coincide en %1</translation>
    </message>
    <message>
        <source>key shift</source>
        <translation>cambio de tonalidad</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 semitonos</translation>
    </message>
    <message>
        <source>tempo ratio</source>
        <translation>relación de tempo</translation>
    </message>
    <message>
        <source>Chunks of the first file (rows) against chunks of the second (columns):</source>
        <translation>Segmentos del primer archivo (filas) frente a los del segundo (columnas):</translation>
    </message>
    <message>
        <source>Scores two recordings against each other, without a library.</source>
        <translation>Puntúa dos grabaciones entre sí, sin biblioteca.</translation>
    </message>
    <message>
        <source>The first file.</source>
        <translation>El primer archivo.</translation>
    </message>
    <message>
        <source>The second file.</source>
        <translation>El segundo archivo.</translation>
    </message>
    <message>
        <source>Distance of the chunks of both (default: what suits the model).</source>
        <translation>Distancia entre los segmentos de ambos (predeterminada: la adecuada para el modelo).</translation>
    </message>
    <message>
        <source>Measures how well covers are found, on recordings whose covers are known.</source>
        <translation>Mide lo bien que se encuentran las versiones, con grabaciones cuyas versiones se conocen.</translation>
    </message>
    <message>
        <source>CSV file with the columns clique and file.</source>
        <translation>Archivo CSV con las columnas clique y file.</translation>
    </message>
    <message>
        <source>Lengths of the query in seconds, or full (default: %1).</source>
        <translation>Duraciones de la consulta en segundos, o full (predeterminado: %1).</translation>
    </message>
    <message>
        <source>Nearest chunks for each query chunk; 0 scores every recording (default: 50).</source>
        <translation>Segmentos más cercanos por cada segmento de la consulta; 0 puntúa todas las grabaciones (predeterminado: 50).</translation>
    </message>
    <message>
        <source>Seed of the random cuts (default: 1).</source>
        <translation>Semilla de los recortes aleatorios (predeterminada: 1).</translation>
    </message>
    <message>
        <source>Write the figures as CSV too.</source>
        <translation>Escribir las cifras también como CSV.</translation>
    </message>
    <message>
        <source>Write a plot of mAP over query length.</source>
        <translation>Escribir un gráfico del mAP según la duración de la consulta.</translation>
    </message>
    <message>
        <source>Write the same plot as PNG.</source>
        <translation>Escribir el mismo gráfico como PNG.</translation>
    </message>
    <message>
        <source>Distance of the chunks (default: what suits the model).</source>
        <translation>Distancia entre los segmentos (predeterminada: la adecuada para el modelo).</translation>
    </message>
    <message>
        <source>Distance of the query&apos;s chunks (default: as --hop).</source>
        <translation>Distancia entre los segmentos de la consulta (predeterminado: como --hop).</translation>
    </message>
    <message>
        <source>Best candidates that the third stage ranks anew (default: 50).</source>
        <translation>Mejores candidatas que la tercera etapa vuelve a ordenar (predeterminado: 50).</translation>
    </message>
    <message>
        <source>%1: %2 recordings of %3 works
</source>
        <translation>%1: %2 grabaciones de %3 obras
</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>consultas</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>MR1</source>
        <translation>MR1</translation>
    </message>
    <message>
        <source>top-1</source>
        <translation>top-1</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>Looking for music: %1 files</source>
        <translation>Buscando música: %1 archivos</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 archivos</translation>
    </message>
    <message>
        <source>, %1 of sound, %2 × real time</source>
        <translation>, %1 de sonido, %2 × tiempo real</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, quedan %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>omitido: %1</translation>
    </message>
    <message>
        <source>%1 indexed, %2 unchanged, %3 skipped</source>
        <translation>%1 indexados, %2 sin cambios, %3 omitidos</translation>
    </message>
    <message>
        <source>, %1 kept though their files are away</source>
        <translation>, %1 conservados aunque sus archivos no están disponibles</translation>
    </message>
    <message>
        <source>; %1 of sound in %2 s</source>
        <translation>; %1 de sonido en %2 s</translation>
    </message>
    <message>
        <source> (%1 × real time)</source>
        <translation> (%1 × tiempo real)</translation>
    </message>
    <message>
        <source>Adds folders of music to a library and indexes what is new or changed in it.
Nothing is dropped because a drive is away. Without DIR, the folders it has are looked
through again. What was done when it is cancelled stays done.</source>
        <translation>Añade carpetas de música a una biblioteca e indexa lo nuevo o modificado en ella.
No se elimina nada porque falte una unidad. Sin DIR, se vuelven a examinar las carpetas
que ya tiene. Lo que se haya hecho al cancelar queda hecho.</translation>
    </message>
    <message>
        <source>Folders to add; all below them is taken.</source>
        <translation>Carpetas que se añaden; se toma todo lo que contienen.</translation>
    </message>
    <message>
        <source>Files decoded at a time (default: one per core).</source>
        <translation>Archivos que se descodifican a la vez (predeterminado: uno por núcleo).</translation>
    </message>
    <message>
        <source>Distance of the library&apos;s chunks; for a new library or with --reindex.</source>
        <translation>Distancia entre los segmentos de la biblioteca; para una biblioteca nueva o con --reindex.</translation>
    </message>
    <message>
        <source>Make the whole index anew with this model and hop.</source>
        <translation>Volver a crear todo el índice con este modelo y este salto.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Shows the versions of what Coverscope runs on, the model, the device and, with --library,
the size and state of a library.</source>
        <translation>Muestra las versiones de los componentes de Coverscope, el modelo, el dispositivo y, con --library,
el tamaño y el estado de una biblioteca.</translation>
    </message>
    <message>
        <source>Coverscope finds cover versions of music from a short clip.</source>
        <translation>Coverscope encuentra versiones de una música a partir de un fragmento breve.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong usage, 3 done but some files were skipped, 130 cancelled.</source>
        <translation>Código de salida: 0 hecho, 1 error, 2 uso incorrecto, 3 hecho pero con archivos omitidos, 130 cancelado.</translation>
    </message>
    <message>
        <source>--end must be after --start.</source>
        <translation>--end debe ser posterior a --start.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>fragmento</translation>
    </message>
    <message>
        <source>track</source>
        <translation>pista</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tonalidad</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>“%1”: a report is written as .csv here; the window makes PDF as well.</source>
        <translation>«%1»: aquí el informe se escribe como .csv; la ventana también crea PDF.</translation>
    </message>
    <message>
        <source>The clip to search for.</source>
        <translation>El fragmento que se busca.</translation>
    </message>
    <message>
        <source>Take the clip from here, 83.5 or 1:23.5.</source>
        <translation>Tomar el fragmento desde aquí, 83.5 o 1:23.5.</translation>
    </message>
    <message>
        <source>Take the clip up to here.</source>
        <translation>Tomar el fragmento hasta aquí.</translation>
    </message>
    <message>
        <source>Also write a report: what was searched where and with what, the matches, and what was decided about them.</source>
        <translation>Escribir además un informe: qué se buscó, dónde y con qué, las coincidencias y lo que se decidió sobre ellas.</translation>
    </message>
    <message>
        <source>The library “%1” holds no music yet. Add some with “coverscope-cli index”.</source>
        <translation>La biblioteca «%1» aún no contiene música. Añádala con «coverscope-cli index».</translation>
    </message>
    <message>
        <source>The library “%1” was made with the model “%2” (%3), not with “%4” (%5). Choose that model with --model, or make the index anew with “coverscope-cli index --reindex”.</source>
        <translation>La biblioteca «%1» se creó con el modelo «%2» (%3), no con «%4» (%5). Elija ese modelo con --model o vuelva a crear el índice con «coverscope-cli index --reindex».</translation>
    </message>
    <message>
        <source>How many matches to show (default 10, 0 for all).</source>
        <translation>Número de coincidencias que se muestran (predeterminado: 10; 0 para todas).</translation>
    </message>
    <message>
        <source>Nearest chunks taken per query chunk in the first stage (default 50).</source>
        <translation>Segmentos más cercanos que se toman por cada segmento de la consulta en la primera etapa (predeterminado: 50).</translation>
    </message>
    <message>
        <source>First stage: auto (default), exact, hnsw, or all to score every track.</source>
        <translation>Primera etapa: auto (predeterminado), exact, hnsw, o all para puntuar todas las pistas.</translation>
    </message>
    <message>
        <source>Distance of the clip&apos;s chunks (default: as in the library).</source>
        <translation>Distancia entre los segmentos del fragmento (predeterminada: la de la biblioteca).</translation>
    </message>
    <message>
        <source>--mode takes auto, exact, hnsw or all, not “%1”.</source>
        <translation>--mode admite auto, exact, hnsw o all, no «%1».</translation>
    </message>
    <message>
        <source>--hop takes from 0.5 to 60 seconds.</source>
        <translation>--hop admite de 0.5 a 60 segundos.</translation>
    </message>
    <message>
        <source>match</source>
        <translation>coincidencia</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>posible coincidencia</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin coincidencia</translation>
    </message>
    <message>
        <source>The result could not be written to the output.</source>
        <translation>No se ha podido escribir el resultado en la salida.</translation>
    </message>
    <message>
        <source>%1 steps in %2 hours, loss %3, best mAP %4. The model is “%5”.</source>
        <translation>%1 pasos en %2 horas, pérdida %3, mejor mAP %4. El modelo es «%5».</translation>
    </message>
    <message>
        <source>Trains a model as a configuration file says (see resources/training). A run that was
cancelled or killed goes on where its last state was saved.</source>
        <translation>Entrena un modelo según un archivo de configuración (véase resources/training). Un entrenamiento
cancelado o interrumpido continúa donde se guardó su último estado.</translation>
    </message>
    <message>
        <source>The training configuration.</source>
        <translation>La configuración del entrenamiento.</translation>
    </message>
    <message>
        <source>%1 tracks, %2 chunks, %3 on disk</source>
        <translation>%1 pistas, %2 segmentos, %3 en disco</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>problema: %1</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>reparado: %1</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Checks every checksum of a library. With --repair, what is damaged is dropped and, where
it can be, made anew; the tracks concerned are indexed again by the next “index”.
Exit code 1 where a problem is left.</source>
        <translation>Comprueba todas las sumas de verificación de una biblioteca. Con --repair, lo dañado se elimina y,
cuando es posible, se vuelve a crear; el siguiente «index» vuelve a indexar las pistas afectadas.
Código de salida 1 si queda algún problema.</translation>
    </message>
    <message>
        <source>Mend what can be mended.</source>
        <translation>Reparar lo que se pueda reparar.</translation>
    </message>
    <message>
        <source>Replace an output file that is there already.</source>
        <translation>Reemplazar un archivo de salida que ya existe.</translation>
    </message>
    <message>
        <source>The rows that were written are kept in “%1”.</source>
        <translation>Las filas ya escritas quedan en «%1».</translation>
    </message>
    <message>
        <source>“%1” is no track of the library.</source>
        <translation>«%1» no es una pista de la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” is there; only what was deleted can be forgotten.</source>
        <translation>«%1» está ahí; solo se puede olvidar lo que se ha borrado.</translation>
    </message>
    <message>
        <source>“%1” is on a drive that is away; what is on it stays in the library.</source>
        <translation>«%1» está en una unidad ausente; lo que hay en ella sigue en la biblioteca.</translation>
    </message>
    <message>
        <source>Takes recordings out of a library whose files were deleted: all of them, or those named.
What is on a drive that is away stays. A file that comes back is indexed again.</source>
        <translation>Quita de una biblioteca las grabaciones cuyos archivos se borraron: todas o las indicadas.
Lo que está en una unidad ausente se queda. Un archivo que vuelve se indexa de nuevo.</translation>
    </message>
    <message>
        <source>Deleted files to forget (default: all).</source>
        <translation>Archivos borrados que se deben olvidar (por omisión: todos).</translation>
    </message>
    <message>
        <source>%1 deleted recordings forgotten</source>
        <translation>%1 grabaciones borradas olvidadas</translation>
    </message>
    <message>
        <source>take recordings that were deleted out of a library</source>
        <translation>quita de una biblioteca las grabaciones borradas</translation>
    </message>
    <message>
        <source>Read every file, for drives that do not note changes (FAT, network).</source>
        <translation>Leer cada archivo, para unidades que no registran los cambios (FAT, red).</translation>
    </message>
    <message>
        <source>“-” reads the clip from standard input, which is this terminal. Pipe a sound or video file into it.</source>
        <translation>«-» lee el fragmento de la entrada estándar, que es este terminal. Envíe a ella un archivo de sonido o vídeo con una tubería.</translation>
    </message>
    <message>
        <source>Which sound track of a film to listen to, from 1 (default: its main one).</source>
        <translation>Qué pista de sonido de una película se escucha, desde 1 (por omisión: la principal).</translation>
    </message>
    <message>
        <source>“%1” has %2 sound tracks (%3); number %4 is listened to. --sound-track chooses another.</source>
        <translation>«%1» tiene %2 pistas de sonido (%3); se escucha la número %4. --sound-track elige otra.</translation>
    </message>
    <message>
        <source>--mode hnsw: this library has no graph, so all of it is compared exactly.</source>
        <translation>--mode hnsw: esta biblioteca no tiene grafo, así que todo se compara de forma exacta.</translation>
    </message>
    <message>
        <source>Ranks a library against many clips and writes a CSV file: a row for each match, with the
status of its clip (match, possible, no match, failed, skipped). A bad file ends nothing;
rows are written as they come. A list is a text file with a file in each line, a playlist,
a cue sheet (each track a clip), or a CSV file with the columns file, start, end.</source>
        <translation>Ordena una biblioteca según muchos fragmentos y escribe un archivo CSV: una fila por coincidencia,
con el estado de su fragmento (match, possible, no match, failed, skipped). Un archivo defectuoso
no detiene nada; las filas se escriben a medida que llegan. Una lista es un archivo de texto con
un archivo en cada línea, una lista de reproducción, una hoja cue (cada pista un fragmento) o un
archivo CSV con las columnas file, start, end.</translation>
    </message>
    <message>
        <source>Clips, folders of clips, or lists of clips (.txt, .m3u, .pls, .cue, .xspf, .csv).</source>
        <translation>Fragmentos, carpetas de fragmentos o listas de fragmentos (.txt, .m3u, .pls, .cue, .xspf, .csv).</translation>
    </message>
    <message>
        <source>%1 (its file was deleted)</source>
        <translation>%1 (archivo borrado)</translation>
    </message>
    <message>
        <source>%1 (its drive is away)</source>
        <translation>%1 (unidad ausente)</translation>
    </message>
    <message>
        <source>Ranks the recordings of a library by how likely each is a cover of what the clip plays.
The clip may be any audio or video file; - reads it from standard input.</source>
        <translation>Ordena las grabaciones de una biblioteca según la probabilidad de que cada una sea una versión
de lo que suena en el fragmento. El fragmento puede ser cualquier archivo de audio o vídeo; - lo lee
de la entrada estándar.</translation>
    </message>
    <message>
        <source>write down the notes heard in a file</source>
        <translation>escribir las notas que se oyen en un archivo</translation>
    </message>
    <message>
        <source>model (what is shipped), embedding (its first two stages), its third stage&apos;s measures alone (notes_qmax, chroma_template, spectral_template), the classical peers on constant-Q (qmax, fft2d), or several with commas: all get the same cuts (default: model).</source>
        <translation>model (el que se distribuye), embedding (sus dos primeras etapas), las medidas de la tercera etapa por separado (notes_qmax, chroma_template, spectral_template), los métodos clásicos sobre Q constante (qmax, fft2d) o varios separados por comas: todos reciben los mismos cortes (por defecto: model).</translation>
    </message>
    <message>
        <source>Write a row for each query: its file, length, system, the rank of the best cover, the average precision and the measures of that cover.</source>
        <translation>Escribir una fila por consulta: archivo, duración, sistema, posición de la mejor versión, precisión media y las medidas de esa versión.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Choose from model, embedding, notes_qmax, chroma_template, spectral_template, qmax and fft2d.</source>
        <translation>No existe el sistema «%1». Elija entre model, embedding, notes_qmax, chroma_template, spectral_template, qmax y fft2d.</translation>
    </message>
    <message>
        <source>No notes were heard.</source>
        <translation>No se oyó ninguna nota.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Hears the notes of a recording: when each begins and ends, in seconds, which one it is, and
how probable it is that it sounds. The file may be any audio or video file.</source>
        <translation>Oye las notas de una grabación: cuándo empieza y termina cada una, en segundos, cuál es y
con qué probabilidad suena. Puede ser cualquier archivo de audio o vídeo.</translation>
    </message>
    <message>
        <source>Listen from here, 83.5 or 1:23.5.</source>
        <translation>Escuchar desde aquí, 83.5 o 1:23.5.</translation>
    </message>
    <message>
        <source>Listen up to here.</source>
        <translation>Escuchar hasta aquí.</translation>
    </message>
    <message>
        <source>Also write the notes as a MIDI file, which begins where the listening does.</source>
        <translation>Escribir también las notas como archivo MIDI, que empieza donde empieza la escucha.</translation>
    </message>
    <message>
        <source>Also write the notes as a table.</source>
        <translation>Escribir también las notas como tabla.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 admite un número de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--%1 takes a probability above 0 and up to 1 (0.8), or in percent (80%), not “%2”.</source>
        <translation>--%1 admite una probabilidad mayor que 0 y de hasta 1 (0.8), o en porcentaje (80%), no «%2».</translation>
    </message>
    <message>
        <source>Also keep the run in the library, for “runs” and the window.</source>
        <translation>Conservar también la ejecución en la biblioteca, para «runs» y la ventana.</translation>
    </message>
    <message>
        <source>%1 clips: %2 with a match, %3 with a possible match, %4 without a match, %5 failed; %7 too short to tell; rows in %6</source>
        <translation>%1 fragmentos: %2 con coincidencia, %3 con coincidencia posible, %4 sin coincidencia, %5 fallidos; %7 demasiado cortos para decidir; filas en %6</translation>
    </message>
    <message>
        <source>find what is played in a long recording, and when</source>
        <translation>encuentra qué suena en una grabación larga, y cuándo</translation>
    </message>
    <message>
        <source>find all covers within a library</source>
        <translation>encuentra todas las versiones de una biblioteca</translation>
    </message>
    <message>
        <source>show and make decisions about matches</source>
        <translation>muestra y toma decisiones sobre coincidencias</translation>
    </message>
    <message>
        <source>list, export and delete kept runs</source>
        <translation>enumera, exporta y elimina ejecuciones conservadas</translation>
    </message>
    <message>
        <source>say where a moved folder of music is now</source>
        <translation>indica dónde está ahora una carpeta de música movida</translation>
    </message>
    <message>
        <source>build the graph of fast searches, or remove it</source>
        <translation>crea el grafo de las búsquedas rápidas, o lo quita</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>no graph: searches compare all %1 chunks</source>
        <translation>sin grafo: las búsquedas comparan los %1 segmentos</translation>
    </message>
    <message>
        <source>a graph of %1 of %2 chunks, %3 on disk</source>
        <translation>un grafo de %1 de %2 segmentos, %3 en disco</translation>
    </message>
    <message>
        <source>below %1 chunks searches are exact unless --mode hnsw asks for the graph</source>
        <translation>con menos de %1 segmentos las búsquedas son exactas, salvo que --mode hnsw pida el grafo</translation>
    </message>
    <message>
        <source>The graph makes searches of very large libraries quicker (HNSW, a share of the matches may
be missed). Without an option its state is told. It can always be built anew.</source>
        <translation>El grafo acelera las búsquedas en bibliotecas muy grandes (HNSW; puede perderse una parte de
las coincidencias). Sin opción se indica su estado. Siempre se puede volver a crear.</translation>
    </message>
    <message>
        <source>Build it over all that is indexed.</source>
        <translation>Crearlo con todo lo que está indexado.</translation>
    </message>
    <message>
        <source>Remove it; searches are exact from then on.</source>
        <translation>Quitarlo; desde entonces las búsquedas son exactas.</translation>
    </message>
    <message>
        <source>--build and --remove exclude each other.</source>
        <translation>--build y --remove se excluyen entre sí.</translation>
    </message>
    <message>
        <source>, %1 made anew as what the library had stored was damaged</source>
        <translation>, %1 creados de nuevo porque lo que guardó la biblioteca estaba dañado</translation>
    </message>
    <message>
        <source>Also write the groups as a table, a row for each recording.</source>
        <translation>Escribir también los grupos como tabla, una fila por grabación.</translation>
    </message>
    <message>
        <source>Also write the pairs as a table.</source>
        <translation>Escribir también los pares como tabla.</translation>
    </message>
    <message>
        <source>Also write the graph for Gephi, yEd, Cytoscape and others.</source>
        <translation>Escribir también el grafo para Gephi, yEd, Cytoscape y otros.</translation>
    </message>
    <message>
        <source>Also write the graph for Graphviz.</source>
        <translation>Escribir también el grafo para Graphviz.</translation>
    </message>
    <message>
        <source>Compares every recording of a library with every other one and shows which are versions of
one piece, as groups and as pairs. What was compared is kept in the library: after Ctrl-C the
next call goes on, and later calls compare only what is new.</source>
        <translation>Compara cada grabación de una biblioteca con todas las demás y muestra cuáles son versiones de
una misma pieza, en grupos y en pares. Lo comparado se conserva en la biblioteca: tras Ctrl-C,
la siguiente llamada continúa, y las posteriores solo comparan lo nuevo.</translation>
    </message>
    <message>
        <source>Show pairs from this probability on, 0 to 1 (default 0.5).</source>
        <translation>Mostrar los pares a partir de esta probabilidad, de 0 a 1 (predeterminado: 0.5).</translation>
    </message>
    <message>
        <source>Show what there is; compare nothing.</source>
        <translation>Mostrar lo que hay; no comparar nada.</translation>
    </message>
    <message>
        <source>The library can only be read: what is compared now is not kept.</source>
        <translation>La biblioteca solo se puede leer: lo que se compara ahora no se conserva.</translation>
    </message>
    <message>
        <source>%1 of %2 recordings compared: %3 groups of %4 recordings, %5 pairs from %6 on</source>
        <translation>%1 de %2 grabaciones comparadas: %3 grupos de %4 grabaciones, %5 pares a partir de %6</translation>
    </message>
    <message>
        <source>group %1: %2 (%3 versions)</source>
        <translation>grupo %1: %2 (%3 versiones)</translation>
    </message>
    <message>
        <source>The recording to listen to; - reads it from standard input.</source>
        <translation>La grabación que se escucha; - la lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>--%1 and --%2 name the same file, “%3”.</source>
        <translation>--%1 y --%2 nombran el mismo archivo, «%3».</translation>
    </message>
    <message>
        <source>(judged without its notes, which are damaged)</source>
        <translation>(evaluada sin sus notas, que están dañadas)</translation>
    </message>
    <message>
        <source>%1: %2 tracks searched (%3)</source>
        <translation>%1: %2 pistas examinadas (%3)</translation>
    </message>
    <message>
        <source>decode %1 ms, hearing notes %2 ms, network %3 ms, search %4 ms, alignment %5 ms</source>
        <translation>descodificación %1 ms, escucha de notas %2 ms, red %3 ms, búsqueda %4 ms, alineación %5 ms</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>pistas</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>there</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>away</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>“%1” is no folder of the library. Without a folder, “coverscope-cli relink” lists them.</source>
        <translation>«%1» no es una carpeta de la biblioteca. Sin carpeta, «coverscope-cli relink» las enumera.</translation>
    </message>
    <message>
        <source>All folders of the library are where they were. To have one looked for elsewhere, name it before its new place.</source>
        <translation>Todas las carpetas de la biblioteca están donde estaban. Para que una se busque en otro lugar, nómbrela antes de su nuevo lugar.</translation>
    </message>
    <message>
        <source>Several folders of the library are away. Name the one that is meant before its new place.</source>
        <translation>Varias carpetas de la biblioteca no están disponibles. Nombre la que corresponda antes de su nuevo lugar.</translation>
    </message>
    <message>
        <source>Tells a library where a folder of music is now that was moved or is on another drive.
OLD may be left out where only one folder is away. Without folders, those of the library
are listed. Nothing changes unless the music is found at the new place.</source>
        <translation>Indica a una biblioteca dónde está ahora una carpeta de música movida o en otra unidad.
OLD se puede omitir si solo falta una carpeta. Sin carpetas, se enumeran las de la biblioteca.
Nada cambia a menos que la música se encuentre en el nuevo lugar.</translation>
    </message>
    <message>
        <source>The folder, as the library has it.</source>
        <translation>La carpeta, tal como consta en la biblioteca.</translation>
    </message>
    <message>
        <source>Where it is now, or the folder that holds it.</source>
        <translation>Dónde está ahora, o la carpeta que la contiene.</translation>
    </message>
    <message>
        <source>There is no run %1. “coverscope-cli runs” without a number lists them.</source>
        <translation>No existe la ejecución %1. «coverscope-cli runs» sin número las enumera.</translation>
    </message>
    <message>
        <source>No run is kept.</source>
        <translation>No se conserva ninguna ejecución.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincidencias</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posibles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>demasiado corto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>best match</source>
        <translation>mejor coincidencia</translation>
    </message>
    <message>
        <source>Also write the run as “batch” does: a row for each match.</source>
        <translation>Escribir también la ejecución como lo hace «batch»: una fila por coincidencia.</translation>
    </message>
    <message>
        <source>Also write its report: hashes, thresholds, the verdicts of today and their notes.</source>
        <translation>Escribir también su informe: hashes, umbrales, los veredictos actuales y sus notas.</translation>
    </message>
    <message>
        <source>Lists the runs over many clips that are kept in a library, shows or exports one of them,
or deletes it. Runs are kept by the window, and by “batch --keep NAME”.</source>
        <translation>Enumera las ejecuciones con muchos fragmentos conservadas en una biblioteca, muestra o
exporta una de ellas, o la elimina. Las conservan la ventana y «batch --keep NAME».</translation>
    </message>
    <message>
        <source>The number of a run, as the list has it.</source>
        <translation>El número de una ejecución, según la lista.</translation>
    </message>
    <message>
        <source>Delete the run; verdicts stay.</source>
        <translation>Eliminar la ejecución; los veredictos se quedan.</translation>
    </message>
    <message>
        <source>A run is named by its number, not “%1”.</source>
        <translation>Una ejecución se nombra por su número, no «%1».</translation>
    </message>
    <message>
        <source>run %1 deleted</source>
        <translation>ejecución %1 eliminada</translation>
    </message>
    <message>
        <source>Say which run is meant, by its number.</source>
        <translation>Indique qué ejecución es, por su número.</translation>
    </message>
    <message>
        <source>%1 recordings were not searched, since what the library stored of them is damaged or lost: %2. “coverscope-cli index” makes it anew.</source>
        <translation>%1 grabaciones no se han examinado, porque lo que la biblioteca guardó de ellas está dañado o se ha perdido: %2. «coverscope-cli index» lo vuelve a crear.</translation>
    </message>
    <message>
        <source>%1 recordings were judged without their notes, since what the library stored of these is damaged or lost: %2. “coverscope-cli index” makes them anew.</source>
        <translation>%1 grabaciones se han evaluado sin sus notas, porque lo que la biblioteca guardó de estas está dañado o se ha perdido: %2. «coverscope-cli index» las vuelve a crear.</translation>
    </message>
    <message>
        <source>What the library “%1” stored of its %2 recordings is damaged or lost. “coverscope-cli index” makes it anew.</source>
        <translation>Lo que la biblioteca «%1» guardó de sus %2 grabaciones está dañado o se ha perdido. «coverscope-cli index» lo vuelve a crear.</translation>
    </message>
    <message>
        <source>Probability from which a recording is called a match, 0.8 or 80% (default: as the model was calibrated). What is below may still be a possible match.</source>
        <translation>Probabilidad a partir de la cual una grabación se considera coincidencia, 0.8 u 80% (predeterminado: según se calibró el modelo). Lo que queda por debajo aún puede ser una posible coincidencia.</translation>
    </message>
    <message>
        <source>too short to tell</source>
        <translation>demasiado corto para decidir</translation>
    </message>
    <message>
        <source>Also write a cue sheet.</source>
        <translation>Escribir también una hoja CUE.</translation>
    </message>
    <message>
        <source>Also write the stretches as a table.</source>
        <translation>Escribir también los tramos como tabla.</translation>
    </message>
    <message>
        <source>Also write labels for Audacity.</source>
        <translation>Escribir también etiquetas para Audacity.</translation>
    </message>
    <message>
        <source>Finds which recordings of a library are played in a long recording, and when: a radio hour, a
concert, a mix. What it does not know is told as music, speech, silence or other sound.</source>
        <translation>Encuentra qué grabaciones de una biblioteca suenan en una grabación larga, y cuándo: una hora de
radio, un concierto, una mezcla. Lo desconocido se da como música, habla, silencio u otro sonido.</translation>
    </message>
    <message>
        <source>The long recording; - reads it from standard input.</source>
        <translation>La grabación larga; - la lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Leave out stretches that are shorter (default: 8).</source>
        <translation>Omitir los tramos más cortos (predeterminado: 8).</translation>
    </message>
    <message>
        <source>(music that the library does not know)</source>
        <translation>(música que la biblioteca no conoce)</translation>
    </message>
    <message>
        <source>(speech)</source>
        <translation>(habla)</translation>
    </message>
    <message>
        <source>(silence)</source>
        <translation>(silencio)</translation>
    </message>
    <message>
        <source>(other sound)</source>
        <translation>(otro sonido)</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>en la pista</translation>
    </message>
    <message>
        <source>--min-length takes one second or more.</source>
        <translation>--min-length admite un segundo o más.</translation>
    </message>
    <message>
        <source>“%1” has ended where the region begins.</source>
        <translation>«%1» ya ha terminado donde empieza la región.</translation>
    </message>
    <message>
        <source>“%1” is no track of the library. Index its folder first.</source>
        <translation>«%1» no es una pista de la biblioteca. Indexe antes su carpeta.</translation>
    </message>
    <message>
        <source>--set takes confirm, reject, unsure or clear, not “%1”.</source>
        <translation>--set admite confirm, reject, unsure o clear, no «%1».</translation>
    </message>
    <message>
        <source>A verdict is about a clip and a track: give both. --help says more.</source>
        <translation>Un veredicto trata de un fragmento y una pista: indique ambos. Más información con --help.</translation>
    </message>
    <message>
        <source>Nothing has been decided about this clip and this track yet.</source>
        <translation>Aún no se ha decidido nada sobre este fragmento y esta pista.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>Nothing has been decided.</source>
        <translation>No se ha decidido nada.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>Also write the entries that are shown as a table.</source>
        <translation>Escribir también como tabla las entradas que se muestran.</translation>
    </message>
    <message>
        <source>Shows what was decided about the clips of a library, all of them or those of a CLIP or a
CLIP and a TRACK; or decides. Nothing is ever overwritten: every decision is a new entry,
and the newest one about a part of a clip and a track counts. A window may be open.</source>
        <translation>Muestra lo que se decidió sobre los fragmentos de una biblioteca, todos o los de un CLIP o un
CLIP y una TRACK; o decide. Nunca se sobrescribe nada: cada decisión es una entrada nueva, y
vale la última sobre una parte de un fragmento y una pista. Puede haber una ventana abierta.</translation>
    </message>
    <message>
        <source>The clip that was searched for.</source>
        <translation>El fragmento que se buscó.</translation>
    </message>
    <message>
        <source>A recording of the library.</source>
        <translation>Una grabación de la biblioteca.</translation>
    </message>
    <message>
        <source>Decide: confirm, reject, unsure, or clear to take it back.</source>
        <translation>Decidir: confirm (confirmar), reject (rechazar), unsure (dudosa), o clear para retirarlo.</translation>
    </message>
    <message>
        <source>The note of the verdict; without --set only the note is changed.</source>
        <translation>La nota del veredicto; sin --set solo se cambia la nota.</translation>
    </message>
    <message>
        <source>It is about the clip from here, 83.5 or 1:23.5.</source>
        <translation>Trata del fragmento desde aquí, 83.5 o 1:23.5.</translation>
    </message>
    <message>
        <source>It is about the clip up to here.</source>
        <translation>Trata del fragmento hasta aquí.</translation>
    </message>
    <message>
        <source>Show every entry about CLIP and TRACK, the oldest first.</source>
        <translation>Mostrar todas las entradas sobre CLIP y TRACK, la más antigua primero.</translation>
    </message>
    <message>
        <source>--history is of a clip and a track: give both.</source>
        <translation>--history trata de un fragmento y una pista: indique ambos.</translation>
    </message>
    <message>
        <source>(a version of “%1”)</source>
        <translation>(una versión de «%1»)</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [options] ...</source>
        <translation>Uso: %1 ORDEN [opciones] ...</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more about one of them.</source>
        <translation>«%1 ORDEN --help» explica una de ellas.</translation>
    </message>
    <message>
        <source>--version tells versions, --man prints the manual, --completion SHELL what bash, zsh or fish complete.</source>
        <translation>--version indica las versiones, --man imprime el manual, --completion SHELL lo que completan bash, zsh o fish.</translation>
    </message>
    <message>
        <source>A command is missing. “%1 --help” lists them.</source>
        <translation>Falta una orden. «%1 --help» las enumera.</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish, not for “%1”.</source>
        <translation>Hay compleciones para bash, zsh y fish, no para «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”. “%2 --help” lists them.</source>
        <translation>No existe la orden «%1». «%2 --help» las enumera.</translation>
    </message>
    <message>
        <source>“%1 %2” needs the program “%3”, which cannot be started. Install the package coverscope-train; a build makes it with COVERSCOPE_TRAINER=ON.</source>
        <translation>«%1 %2» necesita el programa «%3», que no se puede iniciar. Instale el paquete coverscope-train; al compilar se obtiene con COVERSCOPE_TRAINER=ON.</translation>
    </message>
    <message>
        <source>Fits how the scores of a model are to be read, on recordings whose covers are known, and writes it beside the model.</source>
        <translation>Ajusta, con grabaciones cuyas versiones se conocen, cómo se leen las puntuaciones de un modelo, y lo escribe junto al modelo.</translation>
    </message>
    <message>
        <source>CSV files with the columns clique and file.</source>
        <translation>Archivos CSV con las columnas clique y file.</translation>
    </message>
    <message>
        <source>Where to write (default: beside the model).</source>
        <translation>Dónde escribir (por omisión: junto al modelo).</translation>
    </message>
    <message>
        <source>Music that covers nothing of the manifests. May be given several times.</source>
        <translation>Música que no versiona nada de los manifiestos. Puede darse varias veces.</translation>
    </message>
    <message>
        <source>Covers made from the notes that this training configuration holds out ask as well.</source>
        <translation>También preguntan las versiones hechas con las notas que esta configuración de entrenamiento reserva.</translation>
    </message>
    <message>
        <source>How many of these (default: 100).</source>
        <translation>Cuántas de ellas (por omisión: 100).</translation>
    </message>
    <message>
        <source>Lengths of the cuts in seconds (default: %1).</source>
        <translation>Duraciones de los cortes en segundos (por omisión: %1).</translation>
    </message>
    <message>
        <source>Write a row for each pair that was measured.</source>
        <translation>Escribir una fila por cada par medido.</translation>
    </message>
    <message>
        <source>“%1” is no length in seconds.</source>
        <translation>«%1» no es una duración en segundos.</translation>
    </message>
    <message>
        <source>Fits what a score says of a pair of recordings, for the cover map. The library holds the recordings of the manifest and music that covers nothing.</source>
        <translation>Ajusta, para el mapa de versiones, lo que una puntuación dice de un par de grabaciones. La biblioteca contiene las grabaciones del manifiesto y música que no versiona nada.</translation>
    </message>
    <message>
        <source>Where to write (default: only the figures are shown).</source>
        <translation>Dónde escribir (por omisión: solo se muestran las cifras).</translation>
    </message>
    <message>
        <source>even out the embeddings of a model</source>
        <translation>igualar las representaciones de un modelo</translation>
    </message>
    <message>
        <source>fit how the scores of a search are read</source>
        <translation>ajustar cómo se leen las puntuaciones de una búsqueda</translation>
    </message>
    <message>
        <source>fit how the scores of the cover map are read</source>
        <translation>ajustar cómo se leen las puntuaciones del mapa de versiones</translation>
    </message>
    <message>
        <source>A library&apos;s own works in place of a manifest: its recordings are ranked as they are stored, those whose work has another recording ask.</source>
        <translation>Las obras de una biblioteca en lugar de un manifiesto: sus grabaciones se ordenan tal como están guardadas; preguntan aquellas cuya obra tiene otra grabación.</translation>
    </message>
    <message>
        <source>A library can be searched by model and embedding only, not by “%1”. For the others give its recordings as a --manifest.</source>
        <translation>En una biblioteca solo se puede buscar con model y embedding, no con «%1». Para los demás, dé sus grabaciones como --manifest.</translation>
    </message>
    <message>
        <source>The chunks of a library lie as they were indexed: --hop goes with --manifest only.</source>
        <translation>Los segmentos de una biblioteca están como se indexaron: --hop solo va con --manifest.</translation>
    </message>
    <message>
        <source>No work has two recordings in the library “%1”, as far as is known. Name them in a CSV file with the columns work and file, and give it with --works.</source>
        <translation>Que se sepa, ninguna obra tiene dos grabaciones en la biblioteca «%1». Nómbrelas en un archivo CSV con las columnas work y file y délo con --works.</translation>
    </message>
    <message>
        <source>Give --manifest or --library, not both.</source>
        <translation>Dé --manifest o --library, no ambos.</translation>
    </message>
    <message>
        <source>--works goes with --library.</source>
        <translation>--works va con --library.</translation>
    </message>
    <message>
        <source>Measures how a model&apos;s embeddings are to be evened out, on music that is not judged, and writes the model with it.</source>
        <translation>Mide, con música que no se evalúa, cómo igualar las representaciones de un modelo, y escribe el modelo con ello.</translation>
    </message>
    <message>
        <source>The model, then folders of music.</source>
        <translation>El modelo y luego carpetas de música.</translation>
    </message>
    <message>
        <source>How much is evened out, from 0 to 1 (default: 0.5).</source>
        <translation>Cuánto se iguala, de 0 a 1 (por omisión: 0.5).</translation>
    </message>
    <message>
        <source>Where to write.</source>
        <translation>Dónde escribir.</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of the catalogue of %1 was put back. The damaged one is kept beside it; the next “index” finds what has changed since.</source>
        <translation>Se repuso la copia del catálogo del %1. El dañado se conserva al lado; el próximo «index» encuentra lo que ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Also look for what is played in clips longer than three minutes: each stretch that
the library knows becomes a clip of its own.</source>
        <translation>Buscar también qué suena en los clips de más de tres minutos: cada tramo que
la biblioteca conoce pasa a ser un clip propio.</translation>
    </message>
    <message>
        <source>Also write a layer for Sonic Visualiser.</source>
        <translation>Escribir también una capa para Sonic Visualiser.</translation>
    </message>
    <message>
        <source>Also write a playlist of the stretches, with times as VLC knows them.</source>
        <translation>Escribir también una lista de reproducción de los tramos, con tiempos como los entiende VLC.</translation>
    </message>
    <message>
        <source>keep which recordings are of which work</source>
        <translation>anotar qué grabaciones son de qué obra</translation>
    </message>
    <message>
        <source>--import, --export and --conflicts stand alone: they are about all decisions of the library.</source>
        <translation>--import, --export y --conflicts van solos: se refieren a todas las decisiones de la biblioteca.</translation>
    </message>
    <message>
        <source>No decisions contradict each other.</source>
        <translation>Ninguna decisión se contradice con otra.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>the other reviewer</source>
        <translation>la otra persona</translation>
    </message>
    <message>
        <source>%1 verdicts and %2 decisions about pairs written</source>
        <translation>%1 veredictos y %2 decisiones sobre pares escritos</translation>
    </message>
    <message>
        <source>%1 entries added, %2 were known; %3 stand beside what is decided here</source>
        <translation>%1 entradas añadidas, %2 ya se conocían; %3 quedan junto a lo decidido aquí</translation>
    </message>
    <message>
        <source>Write every decision of the library, its history too, for another reviewer: FILE.json or FILE.csv.</source>
        <translation>Escribir todas las decisiones de la biblioteca, con su historial, para otra persona: FILE.json o FILE.csv.</translation>
    </message>
    <message>
        <source>List what two reviewers decided differently, until it is decided once more.</source>
        <translation>Enumerar lo que dos personas decidieron de forma distinta, hasta que se decida de nuevo.</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>What was decided about “%1” and “%2” contradicts newer decisions, and is passed over.</source>
        <translation>Lo decidido sobre «%1» y «%2» contradice decisiones más recientes y se pasa por alto.</translation>
    </message>
    <message>
        <source>(by its tune)</source>
        <translation>(por su melodía)</translation>
    </message>
    <message>
        <source>--hummed and --not-hummed exclude each other.</source>
        <translation>--hummed y --not-hummed se excluyen.</translation>
    </message>
    <message>
        <source>One voice is heard in “%1”: it is looked for as a sung or hummed tune as well. --not-hummed leaves that out.</source>
        <translation>En «%1» se oye una sola voz: se busca también como melodía cantada o tarareada. --not-hummed lo omite.</translation>
    </message>
    <message>
        <source>No tune of one voice is heard in “%1”: it is looked for as music only.</source>
        <translation>En «%1» no se oye una melodía a una voz: se busca solo como música.</translation>
    </message>
    <message>
        <source>The clip is a tune that one person sings, hums or whistles: look for its notes in any key and from 0.6 to 1.6 of its tempo (default: where one voice is heard).</source>
        <translation>El clip es una melodía que alguien canta, tararea o silba: buscar sus notas en cualquier tonalidad y de 0,6 a 1,6 veces su tempo (por omisión: donde se oye una sola voz).</translation>
    </message>
    <message>
        <source>Never take the clip for a sung or hummed tune.</source>
        <translation>No tomar nunca el clip por una melodía cantada o tarareada.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambiguo</translation>
    </message>
    <message>
        <source>contradicting</source>
        <translation>contradictorio</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>mal formado</translation>
    </message>
    <message>
        <source>Nothing is written; this is what the list would do:</source>
        <translation>No se escribe nada; esto es lo que haría la lista:</translation>
    </message>
    <message>
        <source>%1 lines: %2 new works, %3 changed; %4 new recordings, %5 changed, %6 moved; %7 lines left out</source>
        <translation>%1 líneas: %2 obras nuevas, %3 cambiadas; %4 grabaciones nuevas, %5 cambiadas, %6 movidas; %7 líneas omitidas</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>línea %1, %2: %3</translation>
    </message>
    <message>
        <source>The group “%1” holds recordings of several works; it is left as it is.</source>
        <translation>El grupo «%1» contiene grabaciones de varias obras; se deja como está.</translation>
    </message>
    <message>
        <source>%1 new works, %2 recordings put to works</source>
        <translation>%1 obras nuevas, %2 grabaciones asignadas a obras</translation>
    </message>
    <message>
        <source>Also write the works as a table, a row for each recording, as --import reads it.</source>
        <translation>Escribir también las obras como tabla, una fila por grabación, tal como la lee --import.</translation>
    </message>
    <message>
        <source>Shows the works of a library and the recordings of each, or changes them. What is decided
is known by the content of the files and stays when they move or are indexed again; the
groups of “map” obey it. A window may be open.</source>
        <translation>Muestra las obras de una biblioteca y las grabaciones de cada una, o las cambia. Lo decidido
se conoce por el contenido de los archivos y permanece cuando se mueven o se indexan de nuevo;
los grupos de «map» lo respetan. Puede haber una ventana abierta.</translation>
    </message>
    <message>
        <source>Show the works; so without anything as well.</source>
        <translation>Mostrar las obras; igual que sin nada.</translation>
    </message>
    <message>
        <source>Two recordings of the library that something is decided about.</source>
        <translation>Dos grabaciones de la biblioteca sobre las que se decide algo.</translation>
    </message>
    <message>
        <source>Read works from a table: columns work, composers, year, role, notes and file, or title, artist, album. What cannot be read is told line by line.</source>
        <translation>Leer obras de una tabla: columnas work, composers, year, role, notes y file, o title, artist, album. Lo que no se puede leer se dice línea por línea.</translation>
    </message>
    <message>
        <source>With --import: put recordings to the work of the list that are in another.</source>
        <translation>Con --import: asignar a la obra de la lista las grabaciones que están en otra.</translation>
    </message>
    <message>
        <source>With --groups: pairs from this probability on, 0 to 1 (default 0.5).</source>
        <translation>Con --groups: pares a partir de esta probabilidad, de 0 a 1 (por omisión 0.5).</translation>
    </message>
    <message>
        <source>With --import or --groups: say what would be done, and change nothing.</source>
        <translation>Con --import o --groups: decir qué se haría, sin cambiar nada.</translation>
    </message>
    <message>
        <source>A and B are versions of one work.</source>
        <translation>A y B son versiones de una misma obra.</translation>
    </message>
    <message>
        <source>A and B are not.</source>
        <translation>A y B no lo son.</translation>
    </message>
    <message>
        <source>Nobody can say yet.</source>
        <translation>Aún no se puede decir.</translation>
    </message>
    <message>
        <source>Take back what was decided about A and B.</source>
        <translation>Retirar lo decidido sobre A y B.</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>Por qué; se guarda con la decisión.</translation>
    </message>
    <message>
        <source>by the map</source>
        <translation>por el mapa</translation>
    </message>
    <message>
        <source>No works are known.</source>
        <translation>No se conoce ninguna obra.</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>no está en la biblioteca</translation>
    </message>
    <message>
        <source>Only one of --import, --export, --groups, --confirm, --reject, --unsure and --clear at a time.</source>
        <translation>Solo uno de --import, --export, --groups, --confirm, --reject, --unsure y --clear a la vez.</translation>
    </message>
    <message>
        <source>--move goes with --import.</source>
        <translation>--move va con --import.</translation>
    </message>
    <message>
        <source>--dry-run goes with --import or --groups.</source>
        <translation>--dry-run va con --import o --groups.</translation>
    </message>
    <message>
        <source>--threshold goes with --groups.</source>
        <translation>--threshold va con --groups.</translation>
    </message>
    <message>
        <source>--note goes with --confirm, --reject, --unsure or --clear.</source>
        <translation>--note va con --confirm, --reject, --unsure o --clear.</translation>
    </message>
    <message>
        <source>“%1” is nothing that works can do; “list” shows them. --help says more.</source>
        <translation>«%1» no es nada que works pueda hacer; «list» las muestra. --help explica más.</translation>
    </message>
    <message>
        <source>CSV file with the columns work and file, which says what the library&apos;s recordings are of (default: the library&apos;s own works, and what the tags say of the others).</source>
        <translation>Archivo CSV con las columnas work y file, que dice de qué obra son las grabaciones de la biblioteca (por omisión: las obras de la biblioteca, y lo que dicen las etiquetas de las demás).</translation>
    </message>
    <message>
        <source>Make the groups of the cover map works; compares what is new first, so that no window may have the library open.</source>
        <translation>Convertir en obras los grupos del mapa de versiones; antes compara lo nuevo, así que ninguna ventana puede tener abierta la biblioteca.</translation>
    </message>
    <message>
        <source>The clips are tunes that somebody sings, hums or whistles; as with “query”.</source>
        <translation>Los clips son melodías que alguien canta, tararea o silba; como con «query».</translation>
    </message>
    <message>
        <source>Who reviews (default: the name in the settings of the window, else that of the account).</source>
        <translation>Quién revisa (por omisión: el nombre de los ajustes de la ventana; si no lo hay, el de la cuenta).</translation>
    </message>
    <message>
        <source>The report “%1” was changed since it was written.</source>
        <translation>El informe «%1» se modificó después de escribirse.</translation>
    </message>
    <message>
        <source>The report “%1” is not beside its hash list.</source>
        <translation>El informe «%1» no está junto a su lista de hashes.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be read: %2</source>
        <translation>No se puede leer el informe «%1»: %2</translation>
    </message>
    <message>
        <source>The clip “%1” has other content than the one that was searched for.</source>
        <translation>El clip «%1» tiene otro contenido que el que se buscó.</translation>
    </message>
    <message>
        <source>The recording “%1” has other content than the one that was found; new tags are enough for that.</source>
        <translation>La grabación «%1» tiene otro contenido que la que se encontró; bastan etiquetas nuevas para ello.</translation>
    </message>
    <message>
        <source>The clip “%1” is not there, so it was not checked.</source>
        <translation>El clip «%1» no está, así que no se comprobó.</translation>
    </message>
    <message>
        <source>The recording “%1” is not there, so it was not checked.</source>
        <translation>La grabación «%1» no está, así que no se comprobó.</translation>
    </message>
    <message>
        <source>The clip “%1” cannot be read: %2</source>
        <translation>No se puede leer el clip «%1»: %2</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be read: %2</source>
        <translation>No se puede leer la grabación «%1»: %2</translation>
    </message>
    <message>
        <source>The hash list “%1” was changed since it was written, so nothing in it proves anything.</source>
        <translation>La lista de hashes «%1» se modificó después de escribirse, así que nada de ella prueba nada.</translation>
    </message>
    <message>
        <source>“%1” is another hash list than the one with the seal that was given.</source>
        <translation>«%1» es otra lista de hashes que la del sello indicado.</translation>
    </message>
    <message>
        <source>No hash list names “%1”.</source>
        <translation>Ninguna lista de hashes nombra «%1».</translation>
    </message>
    <message>
        <source>“%1” has no hash list beside it, “%2”. Reports that this version writes have one.</source>
        <translation>«%1» no tiene a su lado la lista de hashes «%2». Los informes que escribe esta versión la tienen.</translation>
    </message>
    <message>
        <source>There is no report with a hash list in “%1”.</source>
        <translation>En «%1» no hay ningún informe con una lista de hashes.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>date, person</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1: made %2, %3 files checked, seal %4</source>
        <translation>%1: creado %2, %3 archivos comprobados, sello %4</translation>
    </message>
    <message>
        <source>Everything is as it was when the report was written.</source>
        <translation>Todo está como cuando se escribió el informe.</translation>
    </message>
    <message>
        <source>Checks that a report, and the clips and recordings it is about, are as they were when it was
written, by the hash list beside it; of a folder, all reports in it and that nothing else is
there. Exit code 1 where something was changed, is missing or is too much, 3 where only
recordings are not at hand to be checked.</source>
        <translation>Comprueba con la lista de hashes que lo acompaña que un informe, y los clips y grabaciones de los
que trata, están como cuando se escribió; de una carpeta, todos los informes que contiene y que no
hay nada más. Código de salida 1 si algo cambió, falta o sobra; 3 si solo faltan grabaciones para
poder comprobarlas.</translation>
    </message>
    <message>
        <source>A report that Coverscope wrote, its hash list, or a folder of reports.</source>
        <translation>Un informe que escribió Coverscope, su lista de hashes o una carpeta de informes.</translation>
    </message>
    <message>
        <source>Check the report alone, not the clips and recordings.</source>
        <translation>Comprobar solo el informe, no los clips ni las grabaciones.</translation>
    </message>
    <message>
        <source>The seal that was noted when the report was written: tells a report that was made anew together with its list.</source>
        <translation>El sello que se anotó al escribir el informe: delata un informe rehecho junto con su lista.</translation>
    </message>
    <message>
        <source>check that a report is as it was written</source>
        <translation>comprobar que un informe está como se escribió</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>not in this library</source>
        <translation>no está en esta biblioteca</translation>
    </message>
    <message>
        <source>Take in what another reviewer exported. What contradicts a decision made here is kept beside it, listed, and overwrites nothing; so is what it says of recordings that this library does not have.</source>
        <translation>Incorporar lo que exportó otra persona. Lo que contradice una decisión tomada aquí se guarda a su lado, se enumera y no sobrescribe nada; también lo que dice de grabaciones que esta biblioteca no tiene.</translation>
    </message>
    <message>
        <source>The library&apos;s folder, or postgres:SERVICE for a shared catalogue.</source>
        <translation>La carpeta de la biblioteca, o postgres:SERVICIO para un catálogo compartido.</translation>
    </message>
    <message>
        <source>This command works on a library&apos;s folder only. A shared catalogue can be filled with push, searched with query and looked at with info and verify. (./postgres:... is a folder of that name.)</source>
        <translation>Esta orden solo funciona con la carpeta de una biblioteca. Un catálogo compartido se puede llenar con push, buscar en él con query y examinar con info y verify. (./postgres:... es una carpeta con ese nombre.)</translation>
    </message>
    <message>
        <source>copy a library into a catalogue that a team shares</source>
        <translation>copiar una biblioteca a un catálogo compartido</translation>
    </message>
    <message>
        <source>%1 pushed, %2 updated, %3 unchanged, %4 skipped</source>
        <translation>%1 enviadas, %2 actualizadas, %3 sin cambios, %4 omitidas</translation>
    </message>
    <message>
        <source>%1 files have the bytes of another one and are the same recording there</source>
        <translation>%1 archivos tienen los mismos bytes que otro y son allí la misma grabación</translation>
    </message>
    <message>
        <source>Copies what a library has of its recordings into a shared catalogue, a PostgreSQL database
that many can search, or brings it up to date there. A recording is known by its file&apos;s
bytes; those of other libraries stay. What was done when it is cancelled stays done.</source>
        <translation>Copia lo que una biblioteca tiene de sus grabaciones a un catálogo compartido, una base de datos
PostgreSQL en la que muchos pueden buscar, o lo actualiza allí. Una grabación se reconoce por los
bytes de su archivo; las de otras bibliotecas se quedan. Lo hecho antes de cancelar queda hecho.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s entry in PostgreSQL&apos;s service file (~/.pg_service.conf).</source>
        <translation>La entrada del catálogo en el archivo de servicios de PostgreSQL (~/.pg_service.conf).</translation>
    </message>
    <message>
        <source>--to SERVICE is missing.</source>
        <translation>Falta --to SERVICIO.</translation>
    </message>
    <message>
        <source>One voice is heard in “%1”. A sung or hummed tune can be looked for in a library on this computer only: in a shared catalogue it is looked for as music.</source>
        <translation>En «%1» se oye una sola voz. Una melodía cantada o tarareada solo se puede buscar en una biblioteca de este equipo: en un catálogo compartido se busca como música.</translation>
    </message>
    <message>
        <source>%1 works with a library on this computer only.</source>
        <translation>%1 solo funciona con una biblioteca de este equipo.</translation>
    </message>
    <message>
        <source>--mode hnsw: this catalogue has no graph, so all of it is compared exactly.</source>
        <translation>--mode hnsw: este catálogo no tiene grafo, así que todo se compara de forma exacta.</translation>
    </message>
    <message>
        <source>--repair works with a library&apos;s folder; “coverscope-cli push” mends a shared catalogue.</source>
        <translation>--repair funciona con la carpeta de una biblioteca; «coverscope-cli push» repara un catálogo compartido.</translation>
    </message>
    <message>
        <source>There is no case “%1”. “coverscope-cli cases” without a name lists them.</source>
        <translation>No existe el caso «%1». «coverscope-cli cases» sin nombre los enumera.</translation>
    </message>
    <message>
        <source>Lists the cases of a library, shows, makes or changes one, or writes its report. A case
holds clips, what was decided and runs under one name. What was decided about its clips
and those of its runs belongs to it as well, also what is decided later. A window may be
open.</source>
        <translation>Enumera los casos de una biblioteca, muestra, crea o cambia uno, o escribe su informe.
Un caso reúne fragmentos, veredictos y ejecuciones bajo un nombre. Lo que se ha decidido
sobre sus fragmentos y los de sus ejecuciones también le pertenece, igual que lo que se
decida después. Puede haber una ventana abierta.</translation>
    </message>
    <message>
        <source>Its name, or its number in the list.</source>
        <translation>Su nombre, o su número en la lista.</translation>
    </message>
    <message>
        <source>With --add or --take-out: a clip with all that is decided about it.</source>
        <translation>Con --add o --take-out: un fragmento con todo lo que se ha decidido sobre él.</translation>
    </message>
    <message>
        <source>Only what is decided about CLIP and this recording.</source>
        <translation>Solo lo que se ha decidido sobre CLIP y esta grabación.</translation>
    </message>
    <message>
        <source>Make a case of this name.</source>
        <translation>Crear un caso con este nombre.</translation>
    </message>
    <message>
        <source>Put the clip, the verdict or the run into the case.</source>
        <translation>Incluir en el caso el fragmento, el veredicto o la ejecución.</translation>
    </message>
    <message>
        <source>Take it out of the case; verdicts and runs stay.</source>
        <translation>Sacarlo del caso; los veredictos y las ejecuciones se quedan.</translation>
    </message>
    <message>
        <source>With --add or --take-out: a run, by its number in the list of “runs”.</source>
        <translation>Con --add o --take-out: una ejecución, por su número en la lista de «runs».</translation>
    </message>
    <message>
        <source>The notes of the case, in place of those it has.</source>
        <translation>Las notas del caso, en lugar de las que tiene.</translation>
    </message>
    <message>
        <source>Who is in charge of the case (when it is made: who reviews, see --by).</source>
        <translation>Quién es responsable del caso (al crearlo: quien revisa, véase --by).</translation>
    </message>
    <message>
        <source>Give the case another name.</source>
        <translation>Dar otro nombre al caso.</translation>
    </message>
    <message>
        <source>The case is done.</source>
        <translation>El caso está terminado.</translation>
    </message>
    <message>
        <source>It is not done after all.</source>
        <translation>No está terminado después de todo.</translation>
    </message>
    <message>
        <source>Delete the case; verdicts and runs stay.</source>
        <translation>Eliminar el caso; los veredictos y las ejecuciones se quedan.</translation>
    </message>
    <message>
        <source>Write one report for the case, and its hash list beside it, which “verify-report” checks.</source>
        <translation>Escribir un informe del caso y, junto a él, su lista de sumas, que «verify-report» comprueba.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a case</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>No hay casos.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>veredictos</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>name of a run</comment>
        <translation>%1 (eliminada)</translation>
    </message>
    <message>
        <source>Nothing has been put into this case.</source>
        <translation>No se ha incluido nada en este caso.</translation>
    </message>
    <message>
        <source>case “%1” deleted</source>
        <translation>caso «%1» eliminado</translation>
    </message>
    <message>
        <source>Only one of --make, --add, --take-out, --close, --reopen, --delete and --report at a time.</source>
        <translation>Solo una de --make, --add, --take-out, --close, --reopen, --delete y --report a la vez.</translation>
    </message>
    <message>
        <source>Say which case is meant, by its name.</source>
        <translation>Indique qué caso es, por su nombre.</translation>
    </message>
    <message>
        <source>Say what is meant: a CLIP, a CLIP and a TRACK, or --run.</source>
        <translation>Indique qué es: un CLIP, un CLIP y un TRACK, o --run.</translation>
    </message>
    <message>
        <source>CLIP, TRACK and --run go with --add or --take-out.</source>
        <translation>CLIP, TRACK y --run van con --add o --take-out.</translation>
    </message>
    <message>
        <source>--note and --reviewer go with --make, or change a case.</source>
        <translation>--note y --reviewer van con --make, o cambian un caso.</translation>
    </message>
    <message>
        <source>--rename stands alone.</source>
        <translation>--rename va sola.</translation>
    </message>
    <message>
        <source>keep clips, verdicts and runs of a case together</source>
        <translation>reunir fragmentos, veredictos y ejecuciones de un caso</translation>
    </message>
</context>
<context>
    <name>coverscope::cover_map</name>
    <message>
        <source>Preparing the comparison</source>
        <translation>Preparando la comparación</translation>
    </message>
    <message>
        <source>Comparing all tracks</source>
        <translation>Comparando todas las pistas</translation>
    </message>
    <message>
        <source>The calibration of the cover map is incomplete.</source>
        <translation>La calibración del mapa de versiones está incompleta.</translation>
    </message>
</context>
<context>
    <name>coverscope::desktop</name>
    <message>
        <source>“%1” is not known, or lacks its value.</source>
        <translation>«%1» no se conoce o le falta su valor.</translation>
    </message>
    <message>
        <source>Only one clip can be opened at a time.</source>
        <translation>Solo se puede abrir un fragmento a la vez.</translation>
    </message>
    <message>
        <source>Usage: coverscope [--library LIB] [--record | --example] [CLIP]

Finds cover versions of music from a short clip.

  CLIP           audio or video file to search for
  --library LIB  library folder to open; made where there is none
  --record       record the clip
  --example      show what Coverscope does with music made for it
  --help         this text
  --version      the version

Where a window with that library is open, it takes the clip.

coverscope-cli does the same without a window.
</source>
        <translation>Uso: coverscope [--library BIB] [--record | --example] [FRAGMENTO]

Encuentra versiones de una música a partir de un fragmento breve.

  FRAGMENTO      archivo de audio o vídeo que se busca
  --library BIB  carpeta de biblioteca que se abre; se crea si no existe
  --record       grabar el fragmento
  --example      mostrar qué hace Coverscope con música creada para ello
  --help         este texto
  --version      la versión

Si ya hay una ventana abierta con esa biblioteca, esta recibe el fragmento.

coverscope-cli hace lo mismo sin ventana.
</translation>
    </message>
</context>
<context>
    <name>coverscope::evaluation</name>
    <message>
        <source>Reading recordings</source>
        <translation>Leyendo grabaciones</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>“%1” is not a query length. Give seconds (1 or more) or “full”, separated by commas.</source>
        <translation>«%1» no es una duración de consulta. Indique segundos (1 o más) o «full», separados por comas.</translation>
    </message>
    <message>
        <source>The manifest “%1” is empty. It needs a line “clique,file” and one line for each recording.</source>
        <translation>El manifiesto «%1» está vacío. Necesita una línea «clique,file» y una línea por cada grabación.</translation>
    </message>
    <message>
        <source>The manifest “%1” has no columns “clique” and “file” in its first line.</source>
        <translation>El manifiesto «%1» no tiene las columnas «clique» y «file» en su primera línea.</translation>
    </message>
    <message>
        <source>Record %1 of the manifest “%2” lacks its clique or its file.</source>
        <translation>Al registro %1 del manifiesto «%2» le falta su clique o su file.</translation>
    </message>
    <message>
        <source>“%1” holds nothing but silence.</source>
        <translation>«%1» no contiene más que silencio.</translation>
    </message>
    <message>
        <source>“%1” is not in the library. Index its folder, or correct its row in “%2”.</source>
        <translation>«%1» no está en la biblioteca. Indexe su carpeta o corrija su fila en «%2».</translation>
    </message>
</context>
<context>
    <name>coverscope::example</name>
    <message>
        <source>Coverscope example</source>
        <translation>Ejemplo de Coverscope</translation>
    </message>
    <message>
        <source>Playing “%1”</source>
        <translation>Interpretando «%1»</translation>
    </message>
</context>
<context>
    <name>coverscope::features</name>
    <message>
        <source>“%1” holds only %2 s of sound; at least %3 s are needed. Choose a longer recording or a longer part of it.</source>
        <translation>«%1» contiene solo %2 s de sonido; se necesitan al menos %3 s. Elija una grabación más larga o una parte más larga de ella.</translation>
    </message>
    <message>
        <source>“%1” holds nothing but silence. Choose a recording or a part of it with music.</source>
        <translation>«%1» solo contiene silencio. Elija una grabación o una parte de ella con música.</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>Analizando %1</translation>
    </message>
</context>
<context>
    <name>coverscope::index</name>
    <message>
        <source>“%1” could not be written correctly. Check its drive.</source>
        <translation>«%1» no se ha podido escribir correctamente. Compruebe su unidad.</translation>
    </message>
    <message>
        <source>The search graph “%1” is damaged. It will be built again; nothing is lost.</source>
        <translation>El grafo de búsqueda «%1» está dañado. Se volverá a crear; no se pierde nada.</translation>
    </message>
    <message>
        <source>The search graph could not be used. Choose the exact search instead.</source>
        <translation>No se ha podido usar el grafo de búsqueda. Elija la búsqueda exacta en su lugar.</translation>
    </message>
    <message>
        <source>Building the search graph</source>
        <translation>Creando el grafo de búsqueda</translation>
    </message>
    <message>
        <source>The clip was not analysed with the model of the library.</source>
        <translation>El fragmento no se analizó con el modelo de la biblioteca.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to read it.</source>
        <translation>«%1» se escribió con una versión más reciente de Coverscope. Actualice Coverscope para leerlo.</translation>
    </message>
    <message>
        <source>“%1” was made with another model. Index the library again with the present model, or choose the model it was made with.</source>
        <translation>«%1» se creó con otro modelo. Vuelva a indexar la biblioteca con el modelo actual o elija el modelo con el que se creó.</translation>
    </message>
    <message>
        <source>The library has too many segments.</source>
        <translation>La biblioteca tiene demasiados segmentos.</translation>
    </message>
    <message>
        <source>The segment store was opened wrongly.</source>
        <translation>El almacén de segmentos se abrió de forma incorrecta.</translation>
    </message>
    <message>
        <source>The model gave numbers that cannot be stored.</source>
        <translation>El modelo ha dado números que no se pueden guardar.</translation>
    </message>
    <message>
        <source>“%1” belongs to another library. Put back the file of this one, or let the tracks concerned be indexed again.</source>
        <translation>«%1» pertenece a otra biblioteca. Vuelva a poner el archivo de esta o haga indexar de nuevo las pistas afectadas.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Index the library again: the tracks concerned are then made anew.</source>
        <translation>«%1» está dañado. Vuelva a indexar la biblioteca: así se vuelven a crear las pistas afectadas.</translation>
    </message>
</context>
<context>
    <name>coverscope::library</name>
    <message>
        <source>“%1” is a file; a Coverscope library is a folder.</source>
        <translation>«%1» es un archivo; una biblioteca de Coverscope es una carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not a Coverscope library. Choose the folder of a library, or create a new one.</source>
        <translation>«%1» no es una biblioteca de Coverscope. Elija la carpeta de una biblioteca o cree una nueva.</translation>
    </message>
    <message>
        <source>“%1” holds other files and is not a Coverscope library. Choose an empty folder for a new library.</source>
        <translation>«%1» contiene otros archivos y no es una biblioteca de Coverscope. Elija una carpeta vacía para una biblioteca nueva.</translation>
    </message>
    <message>
        <source>“%1” has not been indexed yet. Index its folder first.</source>
        <translation>«%1» aún no se ha indexado. Indexe primero su carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not a folder. Choose the folder that now holds this music.</source>
        <translation>«%1» no es una carpeta. Elija la carpeta que ahora contiene esta música.</translation>
    </message>
    <message>
        <source>“%1” does not hold the music of “%2”. Choose the folder that the same files are in now; in it their names must be as they were.</source>
        <translation>«%1» no contiene la música de «%2». Elija la carpeta en la que están ahora los mismos archivos; en ella deben conservar sus nombres.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The library “%1” is being changed by another Coverscope (process %2 on %3). Wait until it is done, or close it, and try again.</source>
        <translation>Otro Coverscope (proceso %2 en %3) está modificando la biblioteca «%1». Espere a que termine o ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library “%1” was opened for reading only.</source>
        <translation>La biblioteca «%1» se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>“%1” (%2), a chunk every %3 s</source>
        <translation>«%1» (%2), un segmento cada %3 s</translation>
    </message>
    <message>
        <source>The library “%1” was made with the model %2; asked for is %3. Use the library&apos;s model, or index the library again with the other one.</source>
        <translation>La biblioteca «%1» se creó con el modelo %2; se pide %3. Use el modelo de la biblioteca o vuelva a indexarla con el otro.</translation>
    </message>
    <message>
        <source>Indexing “%1” again</source>
        <translation>Volviendo a indexar «%1»</translation>
    </message>
    <message>
        <source>“%1” is a file. Add the folder that it is in; a library is made of folders.</source>
        <translation>«%1» es un archivo. Añada la carpeta en la que está; una biblioteca se compone de carpetas.</translation>
    </message>
    <message>
        <source>“%1” is where the library keeps its own files. Choose a folder with music.</source>
        <translation>En «%1» guarda la biblioteca sus propios archivos. Elija una carpeta con música.</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Leyendo la biblioteca</translation>
    </message>
    <message>
        <source>Checking “%1”</source>
        <translation>Comprobando «%1»</translation>
    </message>
    <message>
        <source>“%1” will be indexed again.</source>
        <translation>«%1» se volverá a indexar.</translation>
    </message>
    <message>
        <source>The search graph was built anew.</source>
        <translation>El grafo de búsqueda se ha creado de nuevo.</translation>
    </message>
    <message>
        <source>The catalogue does not say which model made it.</source>
        <translation>El catálogo no indica qué modelo lo creó.</translation>
    </message>
    <message>
        <source>What the library stored of “%1” is damaged. Index its folder again.</source>
        <translation>Lo que la biblioteca guardó de «%1» está dañado. Vuelva a indexar su carpeta.</translation>
    </message>
    <message>
        <source>The catalogue of “%1” names a search graph outside of the library.</source>
        <translation>El catálogo de «%1» nombra un grafo de búsqueda que está fuera de la biblioteca.</translation>
    </message>
    <message>
        <source>The library “%1” does not say with which model its %2 recordings were indexed, so that none can be found. Index it again with that model.</source>
        <translation>La biblioteca «%1» no indica con qué modelo se indexaron sus %2 grabaciones, así que no se puede encontrar ninguna. Vuelva a indexarla con ese modelo.</translation>
    </message>
    <message>
        <source>The indexes of the catalogue were built anew.</source>
        <translation>Los índices del catálogo se han creado de nuevo.</translation>
    </message>
    <message>
        <source>The library “%1” holds no music yet.</source>
        <translation>La biblioteca «%1» aún no contiene música.</translation>
    </message>
</context>
<context>
    <name>coverscope::model</name>
    <message>
        <source>The model file “%1” is damaged: its field “%2” cannot be read.</source>
        <translation>El archivo de modelo «%1» está dañado: no se puede leer su campo «%2».</translation>
    </message>
    <message>
        <source>“%1” holds numbers but does not say which network they belong to. Choose a file that Coverscope or its trainer wrote.</source>
        <translation>«%1» contiene números, pero no indica a qué red pertenecen. Elija un archivo escrito por Coverscope o su entrenador.</translation>
    </message>
    <message>
        <source>“%1” is not a device. Use auto, cpu or cuda.</source>
        <translation>«%1» no es un dispositivo. Use auto, cpu o cuda.</translation>
    </message>
    <message>
        <source>CUDA: %1</source>
        <translation>CUDA: %1</translation>
    </message>
    <message>
        <source>No CUDA device answers, or this LibTorch was built without CUDA. Choose the device “auto” or “cpu”.</source>
        <translation>Ningún dispositivo CUDA responde, o esta LibTorch se compiló sin CUDA. Elija el dispositivo «auto» o «cpu».</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n hilo</numerusform>
            <numerusform>CPU, %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Model file: “%2”.)</source>
        <translation>%1 (Archivo de modelo: «%2».)</translation>
    </message>
    <message>
        <source>The feature setting “%1” has a value that cannot be.</source>
        <translation>El ajuste de características «%1» tiene un valor imposible.</translation>
    </message>
    <message>
        <source>The feature settings are not readable.</source>
        <translation>Los ajustes de características no se pueden leer.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file.</source>
        <translation>«%1» no es un archivo normal.</translation>
    </message>
    <message>
        <source>“%1” is too large to be what was expected here.</source>
        <translation>«%1» es demasiado grande para ser lo que se esperaba aquí.</translation>
    </message>
    <message>
        <source>“%1” is not a model file. Choose a file that Coverscope or its trainer wrote.</source>
        <translation>«%1» no es un archivo de modelo. Elija un archivo escrito por Coverscope o su entrenador.</translation>
    </message>
    <message>
        <source>The model file “%1” is damaged. Copy or download it again.</source>
        <translation>El archivo de modelo «%1» está dañado. Vuelva a copiarlo o descargarlo.</translation>
    </message>
    <message>
        <source>The model file “%1” is empty.</source>
        <translation>El archivo de modelo «%1» está vacío.</translation>
    </message>
    <message>
        <source>The model cannot be written.</source>
        <translation>No se puede escribir el modelo.</translation>
    </message>
    <message>
        <source>The model file “%1” is damaged. %2</source>
        <translation>El archivo de modelo «%1» está dañado. %2</translation>
    </message>
    <message>
        <source>“%1”, the part of Coverscope that runs its networks, could not be loaded. Install Coverscope anew.</source>
        <translation>No se pudo cargar «%1», la parte de Coverscope que ejecuta sus redes. Instale Coverscope de nuevo.</translation>
    </message>
</context>
<context>
    <name>coverscope::network</name>
    <message>
        <source>The model says that its width is %1, but holds only %2 numbers.</source>
        <translation>El modelo indica que su anchura es %1, pero solo contiene %2 números.</translation>
    </message>
    <message>
        <source>The model says that its embeddings have %1 numbers, but its last layer gives %2.</source>
        <translation>El modelo indica que sus embeddings tienen %1 números, pero su última capa da %2.</translation>
    </message>
    <message>
        <source>The model&apos;s width (%1) or embedding dimension (%2) is beyond what this version of Coverscope runs.</source>
        <translation>La anchura (%1) o la dimensión de embedding (%2) del modelo supera lo que esta versión de Coverscope puede ejecutar.</translation>
    </message>
    <message>
        <source>The network “%1” cannot be used with %2 bins, %3 per octave.</source>
        <translation>La red «%1» no se puede usar con %2 bandas, %3 por octava.</translation>
    </message>
    <message>
        <source>The network “%1” needs chunks of at least %2 frames; the model says %3.</source>
        <translation>La red «%1» necesita segmentos de al menos %2 tramas; el modelo indica %3.</translation>
    </message>
    <message>
        <source>The network “%1” could not be set up. Close other programs if memory is short.</source>
        <translation>No se ha podido preparar la red «%1». Cierre otros programas si falta memoria.</translation>
    </message>
    <message>
        <source>This version of Coverscope does not know the network “%1” of the model. Install a newer version, or choose another model.</source>
        <translation>Esta versión de Coverscope no conoce la red «%1» del modelo. Instale una versión más reciente o elija otro modelo.</translation>
    </message>
    <message>
        <source>The model file does not fit its network: it holds a tensor too many, “%1”.</source>
        <translation>El archivo de modelo no concuerda con su red: contiene un tensor de más, «%1».</translation>
    </message>
    <message>
        <source>The model file does not fit its network: the tensor “%1” is missing.</source>
        <translation>El archivo de modelo no concuerda con su red: falta el tensor «%1».</translation>
    </message>
    <message>
        <source>The model file does not fit its network: the tensor “%1” has another shape.</source>
        <translation>El archivo de modelo no concuerda con su red: el tensor «%1» tiene otra forma.</translation>
    </message>
    <message>
        <source>The network failed. Close other programs if memory is short.</source>
        <translation>La red ha fallado. Cierre otros programas si falta memoria.</translation>
    </message>
    <message>
        <source>“%1” is not a note network that this version can use. Install Coverscope again.</source>
        <translation>«%1» no es una red de notas que esta versión pueda usar. Vuelva a instalar Coverscope.</translation>
    </message>
    <message>
        <source>The network could not be set up on %1.</source>
        <translation>No se ha podido preparar la red en %1.</translation>
    </message>
    <message>
        <source>A chunk does not have the size that the network takes.</source>
        <translation>Un segmento no tiene el tamaño que admite la red.</translation>
    </message>
    <message>
        <source>What is to be transcribed does not have the size that the network takes.</source>
        <translation>Lo que se quiere transcribir no tiene el tamaño que acepta la red.</translation>
    </message>
    <message>
        <source>The note network failed on %1. Close other programs if memory is short.</source>
        <translation>La red de notas falló en %1. Cierre otros programas si falta memoria.</translation>
    </message>
    <message>
        <source>The note network could not be set up on %1.</source>
        <translation>No se pudo preparar la red de notas en %1.</translation>
    </message>
    <message>
        <source>The directions of the embeddings could not be measured.</source>
        <translation>No se pudieron medir las direcciones de las representaciones.</translation>
    </message>
    <message>
        <source>The whitening in the model file does not fit its network.</source>
        <translation>El blanqueo del archivo de modelo no corresponde a su red.</translation>
    </message>
</context>
<context>
    <name>coverscope::notes</name>
    <message>
        <source>No music is heard in “%1”: only silence, noise or a steady tone. Choose a recording or a part of it with music.</source>
        <translation>No se oye música en «%1»: solo silencio, ruido o un tono constante. Elija una grabación, o una parte de ella, con música.</translation>
    </message>
</context>
<context>
    <name>coverscope::report</name>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>neither sound nor film</source>
        <translation>ni sonido ni película</translation>
    </message>
    <message>
        <source>hidden, and neither sound nor film</source>
        <translation>ocultos, y ni sonido ni película</translation>
    </message>
    <message>
        <source>folders of the system or of a program</source>
        <translation>carpetas del sistema o de un programa</translation>
    </message>
    <message>
        <source>links that lead nowhere, devices</source>
        <translation>enlaces que no llevan a nada, dispositivos</translation>
    </message>
    <message>
        <source>of unknown kind, and not to be opened</source>
        <translation>de tipo desconocido y que no se pueden abrir</translation>
    </message>
    <message>
        <source>left out: %1 × %2 (%3)</source>
        <translation>omitidos: %1 × %2 (%3)</translation>
    </message>
    <message>
        <source>unknown music</source>
        <translation>música desconocida</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>habla</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>otro sonido</translation>
    </message>
    <message>
        <source>“%1” is no hash list of Coverscope.</source>
        <translation>«%1» no es una lista de hashes de Coverscope.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to check it.</source>
        <translation>«%1» se escribió con una versión más reciente de Coverscope. Actualice Coverscope para comprobarlo.</translation>
    </message>
</context>
<context>
    <name>coverscope::search</name>
    <message>
        <source>The model&apos;s calibration is incomplete or makes no sense; its probabilities cannot be used.</source>
        <translation>La calibración del modelo está incompleta o no tiene sentido; sus probabilidades no se pueden usar.</translation>
    </message>
    <message>
        <source>The library was made with another model than the one that is loaded. Load the library&apos;s model, or index the library again with this one.</source>
        <translation>La biblioteca se creó con un modelo distinto del que está cargado. Cargue el modelo de la biblioteca o vuelva a indexarla con este.</translation>
    </message>
    <message>
        <source>Comparing recordings</source>
        <translation>Comparando grabaciones</translation>
    </message>
    <message>
        <source>Looking for what is played</source>
        <translation>Buscando qué suena</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <translation>Esta pista ya no está en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>coverscope::shared_catalogue</name>
    <message>
        <source>Checking recordings</source>
        <translation>Comprobando las grabaciones</translation>
    </message>
    <message>
        <source>“%1” was not pushed, since what the library stored of it is damaged or lost. “coverscope-cli index” makes it anew.</source>
        <translation>«%1» no se ha enviado, porque lo que la biblioteca guardó de él está dañado o se ha perdido. «coverscope-cli index» lo vuelve a crear.</translation>
    </message>
    <message>
        <source>Pushing recordings</source>
        <translation>Enviando grabaciones</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made by a newer Coverscope. Update this one.</source>
        <translation>El catálogo compartido «%1» se creó con un Coverscope más reciente. Actualice este.</translation>
    </message>
    <message>
        <source>“%1” (%2), a chunk every %3 s</source>
        <translation>«%1» (%2), un segmento cada %3 s</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made with the model %2, the library with %3. Index the library again with the catalogue&apos;s model, or push it to another catalogue.</source>
        <translation>El catálogo compartido «%1» se creó con el modelo %2, la biblioteca con %3. Vuelva a indexar la biblioteca con el modelo del catálogo o envíela a otro catálogo.</translation>
    </message>
    <message>
        <source>The database of the shared catalogue “%1” lacks pgvector 0.7 or newer. Whoever runs the server installs it (Debian: postgresql-17-pgvector) and runs setup.sql in the database.</source>
        <translation>A la base de datos del catálogo compartido «%1» le falta pgvector 0.7 o posterior. Quien administra el servidor lo instala (Debian: postgresql-17-pgvector) y ejecuta setup.sql en la base de datos.</translation>
    </message>
    <message>
        <source>The database of the shared catalogue “%1” has not been made ready. Whoever runs the server runs setup.sql in it.</source>
        <translation>La base de datos del catálogo compartido «%1» no está preparada. Quien administra el servidor ejecuta setup.sql en ella.</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” is empty. “coverscope-cli push” fills it.</source>
        <translation>El catálogo compartido «%1» está vacío. «coverscope-cli push» lo llena.</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” does not accept the user or the password. Correct them in the service file and the password file of PostgreSQL (~/.pg_service.conf, ~/.pgpass).</source>
        <translation>El servidor del catálogo compartido «%1» no acepta el usuario o la contraseña. Corríjalos en el archivo de servicios y en el de contraseñas de PostgreSQL (~/.pg_service.conf, ~/.pgpass).</translation>
    </message>
    <message>
        <source>There is no service “%1”. Describe it in PostgreSQL&apos;s service file (~/.pg_service.conf): host, dbname, user.</source>
        <translation>No existe el servicio «%1». Descríbalo en el archivo de servicios de PostgreSQL (~/.pg_service.conf): host, dbname, user.</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” cannot be reached. Check the network and the service file of PostgreSQL (~/.pg_service.conf), or ask whoever runs the server: %2</source>
        <translation>No se puede acceder al servidor del catálogo compartido «%1». Compruebe la red y el archivo de servicios de PostgreSQL (~/.pg_service.conf), o pregunte a quien administra el servidor: %2</translation>
    </message>
    <message>
        <source>The connection to the shared catalogue “%1” was lost. What was being written is undone, all before is kept: try again when the server is back.</source>
        <translation>Se ha perdido la conexión con el catálogo compartido «%1». Lo que se estaba escribiendo se ha deshecho, todo lo anterior se conserva: inténtelo de nuevo cuando el servidor vuelva.</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” does not allow you this. Ask whoever runs the server for the role coverscope_reader (to search) or coverscope_editor (to change).</source>
        <translation>El catálogo compartido «%1» no le permite hacer esto. Pida a quien administra el servidor el rol coverscope_reader (para buscar) o coverscope_editor (para cambiar).</translation>
    </message>
    <message>
        <source>The disk of the server of the shared catalogue “%1” is full. What was being written is undone. Ask whoever runs the server for room, then try again.</source>
        <translation>El disco del servidor del catálogo compartido «%1» está lleno. Lo que se estaba escribiendo se ha deshecho. Pida espacio a quien administra el servidor e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” is too busy. Try again later.</source>
        <translation>El servidor del catálogo compartido «%1» está demasiado ocupado. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” could not be used: %2</source>
        <translation>No se ha podido usar el catálogo compartido «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is no name of a service: letters, digits, dots, dashes and underscores make one.</source>
        <translation>«%1» no es un nombre de servicio: se compone de letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Shared catalogues need Qt&apos;s driver for PostgreSQL, which is missing. Install it (Debian: libqt6sql6-psql).</source>
        <translation>Los catálogos compartidos necesitan el controlador de PostgreSQL de Qt, que falta. Instálelo (Debian: libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Tunes, and what has to be asked of every recording, are looked for in a library on this computer only.</source>
        <translation>Las melodías, y lo que hay que preguntar de cada grabación, solo se buscan en una biblioteca de este equipo.</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made with the model “%2” (%3), not with “%4” (%5). Choose that model with --model.</source>
        <translation>El catálogo compartido «%1» se creó con el modelo «%2» (%3), no con «%4» (%5). Elija ese modelo con --model.</translation>
    </message>
    <message>
        <source>What the shared catalogue stores of “%1” is damaged. “coverscope-cli push” of a library that has it mends that.</source>
        <translation>Lo que el catálogo compartido guarda de «%1» está dañado. «coverscope-cli push» de una biblioteca que lo tenga lo repara.</translation>
    </message>
</context>
<context>
    <name>coverscope::training</name>
    <message>
        <source>“%1” cannot be read as an archive. It must be a tar.xz file that is complete.</source>
        <translation>«%1» no se puede leer como archivo comprimido. Debe ser un archivo tar.xz completo.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Delete it; it is made again from the recording.</source>
        <translation>«%1» está dañado. Elimínelo; se vuelve a crear a partir de la grabación.</translation>
    </message>
    <message>
        <source>“%1” is too short to make training pairs from. Leave it out.</source>
        <translation>«%1» es demasiado corto para formar pares de entrenamiento. Omítalo.</translation>
    </message>
    <message>
        <source>Reading training recordings</source>
        <translation>Leyendo grabaciones de entrenamiento</translation>
    </message>
    <message>
        <source>“%1” must begin with a line that names the columns clique and file.</source>
        <translation>«%1» debe comenzar con una línea que nombre las columnas clique y file.</translation>
    </message>
    <message>
        <source>None of the training recordings can be used. Check the paths in the configuration.</source>
        <translation>No se puede usar ninguna de las grabaciones de entrenamiento. Compruebe las rutas de la configuración.</translation>
    </message>
    <message>
        <source>“%1” breaks off in the middle. Copy the archive again.</source>
        <translation>«%1» se interrumpe a la mitad. Vuelva a copiar el archivo comprimido.</translation>
    </message>
    <message>
        <source>Reading training notes</source>
        <translation>Leyendo notas de entrenamiento</translation>
    </message>
    <message>
        <source>“%1” is not a MIDI file. Leave it out of the training data.</source>
        <translation>«%1» no es un archivo MIDI. Omítalo de los datos de entrenamiento.</translation>
    </message>
    <message>
        <source>“%1” holds no notes. Leave it out of the training data.</source>
        <translation>«%1» no contiene notas. Omítalo de los datos de entrenamiento.</translation>
    </message>
    <message>
        <source>loss %1, top-1 %2, %3 chunks/s</source>
        <translation>pérdida %1, top-1 %2, %3 segmentos/s</translation>
    </message>
    <message>
        <source>There is nothing to train on: no compositions were found.</source>
        <translation>No hay nada con lo que entrenar: no se han encontrado composiciones.</translation>
    </message>
    <message>
        <source>The training configuration “%1” cannot be used: %2</source>
        <translation>No se puede usar la configuración de entrenamiento «%1»: %2</translation>
    </message>
    <message>
        <source>it is not a JSON object (%1).</source>
        <translation>no es un objeto JSON (%1).</translation>
    </message>
    <message>
        <source>the key “%1” is not known.</source>
        <translation>la clave «%1» no se conoce.</translation>
    </message>
    <message>
        <source>the value of “%1” cannot be.</source>
        <translation>el valor de «%1» no es posible.</translation>
    </message>
    <message>
        <source>“name” is missing.</source>
        <translation>falta «name».</translation>
    </message>
    <message>
        <source>“run_folder” is missing.</source>
        <translation>falta «run_folder».</translation>
    </message>
    <message>
        <source>“query_minimum” is above “query_maximum”.</source>
        <translation>«query_minimum» es mayor que «query_maximum».</translation>
    </message>
    <message>
        <source>Training broke down at step %1: the loss is not a number any more. Lower the learning rate and start from the last state.</source>
        <translation>El entrenamiento se ha malogrado en el paso %1: la pérdida ya no es un número. Reduzca la tasa de aprendizaje y empiece desde el último estado.</translation>
    </message>
    <message>
        <source>Training step %1 failed.</source>
        <translation>El paso de entrenamiento %1 ha fallado.</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds the state of another network or loss. Give the run a folder of its own, or remove the state to start afresh.</source>
        <translation>La carpeta del entrenamiento contiene el estado de otra red u otra pérdida. Asigne al entrenamiento una carpeta propia, o elimine el estado para empezar de cero.</translation>
    </message>
    <message>
        <source>The training configuration names no “archives” of notes.</source>
        <translation>La configuración de entrenamiento no indica «archives» de notas.</translation>
    </message>
    <message>
        <source>“%1” is not the state of a training run. Remove it to start the run afresh.</source>
        <translation>«%1» no es el estado de un entrenamiento. Elimínelo para empezar de cero.</translation>
    </message>
    <message>
        <source>“%1” is not a manifest: its first line must name the columns clique and file.</source>
        <translation>«%1» no es un manifiesto: su primera línea debe nombrar las columnas clique y file.</translation>
    </message>
    <message>
        <source>The cached features are of other settings.</source>
        <translation>Las características guardadas en caché son de otros ajustes.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Training “recordings” are heard as notes: set “front_end” to “notes”, or name no recordings.</source>
        <translation>Las «recordings» de entrenamiento se escuchan como notas: ponga «front_end» en «notes» o no nombre ninguna grabación.</translation>
    </message>
    <message>
        <source>The judged queries are too few or their scores too alike to calibrate probabilities with.</source>
        <translation>Las consultas evaluadas son demasiado pocas o sus puntuaciones demasiado parecidas para calibrar probabilidades con ellas.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui</name>
    <message>
        <source>Tempo ×</source>
        <translation>Tempo ×</translation>
    </message>
    <message>
        <source>Time in %1, warped (min:s)</source>
        <translation>Tiempo en %1, deformado (min:s)</translation>
    </message>
    <message>
        <source>Time in %1 (min:s)</source>
        <translation>Tiempo en %1 (min:s)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Croma</translation>
    </message>
    <message>
        <source>“%1” does not say which kind of picture it is. End its name in .png, .svg or .pdf.</source>
        <translation>«%1» no indica de qué tipo de imagen se trata. Termine su nombre en .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>A %1 matches B %2</source>
        <translation>A %1 coincide con B %2</translation>
    </message>
    <message>
        <source>no fine alignment found</source>
        <translation>no se ha encontrado alineación fina</translation>
    </message>
    <message>
        <source>same key</source>
        <translation>misma tonalidad</translation>
    </message>
    <message>
        <source>key of B %1 st</source>
        <translation>tonalidad de B %1 st</translation>
    </message>
    <message>
        <source>tempo × %1</source>
        <translation>tempo × %1</translation>
    </message>
    <message>
        <source>%1: probability of a cover %2</source>
        <comment>verdict, probability</comment>
        <translation>%1: probabilidad de versión %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::AboutPages</name>
    <message>
        <source>About Coverscope</source>
        <translation>Acerca de Coverscope</translation>
    </message>
    <message>
        <source>Finds cover versions of music from a short clip: the same piece in another key, tempo, instrumentation or performance.</source>
        <translation>Encuentra versiones de una música a partir de un fragmento breve: la misma pieza con otra tonalidad, otro tempo, otra instrumentación u otra interpretación.</translation>
    </message>
    <message>
        <source>The method follows ByteCover3 (Du, Wang, Liang, Liang, Ma: “ByteCover3: Accurate Cover Song Identification on Short Queries”, ICASSP 2023).</source>
        <translation>El método sigue a ByteCover3 (Du, Wang, Liang, Liang, Ma: «ByteCover3: Accurate Cover Song Identification on Short Queries», ICASSP 2023).</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Built with Qt, LibTorch, FFmpeg, hnswlib, QCustomPlot and SQLite.</source>
        <translation>Creado con Qt, LibTorch, FFmpeg, hnswlib, QCustomPlot y SQLite.</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, choose a passage</source>
        <translation>Mover el cursor; con Mayús, elegir un pasaje</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Acercar o alejar</translation>
    </message>
    <message>
        <source>Search with a track, in the table of tracks</source>
        <translation>Buscar con una pista, en la tabla de pistas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Listen from the current cell of the heatmap</source>
        <translation>Escuchar desde la celda actual del mapa de calor</translation>
    </message>
    <message>
        <source>Play from the playhead, in the picture</source>
        <translation>Reproducir desde el cabezal, en la imagen</translation>
    </message>
    <message>
        <source>Go from stretch to stretch, in the picture</source>
        <translation>Ir de tramo en tramo, en la imagen</translation>
    </message>
    <message>
        <source>Matches, on the pages Search, Batch and Timeline</source>
        <translation>Coincidencias, en las páginas Buscar, Lote y Cronología</translation>
    </message>
    <message>
        <source>C confirms and R rejects that a pair is of one work, Del takes that back</source>
        <translation>C confirma y R rechaza que un par sea de una misma obra; Supr lo retira</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::AlignmentModel</name>
    <message>
        <source>Time in A</source>
        <translation>Tiempo en A</translation>
    </message>
    <message>
        <source>Time in B</source>
        <translation>Tiempo en B</translation>
    </message>
    <message>
        <source>Tempo of B ÷ A</source>
        <translation>Tempo de B ÷ A</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Batch</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejor coincidencia</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What came of the clip</source>
        <translation>Resultado del fragmento</translation>
    </message>
    <message>
        <source>File that was searched for, and the region of it where one was chosen</source>
        <translation>Archivo que se buscó y su región, si se eligió una</translation>
    </message>
    <message>
        <source>The nearest track of the library, or why there is none</source>
        <translation>La pista más cercana de la biblioteca, o por qué no hay ninguna</translation>
    </message>
    <message>
        <source>How likely the best match is a version of the same piece</source>
        <translation>Probabilidad de que la mejor coincidencia sea una versión de la misma pieza</translation>
    </message>
    <message>
        <source>MaxMean score of the best match, −1 to 1</source>
        <translation>Puntuación MaxMean de la mejor coincidencia, de −1 a 1</translation>
    </message>
    <message>
        <source>What was decided about the matches of this clip</source>
        <translation>Lo que se decidió sobre las coincidencias de este fragmento</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>file, time</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, date, number of clips</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n posible</numerusform>
            <numerusform>%n posibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <translation>
            <numerusform>%n sin coincidencia</numerusform>
            <numerusform>%n sin coincidencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>40 clips: 12 matches, ...</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%1 de %n fragmento</numerusform>
            <numerusform>%1 de %n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>Search time</source>
        <translation>Duración de la búsqueda</translation>
    </message>
    <message>
        <source>How long the search for this clip took</source>
        <translation>Cuánto duró la búsqueda de este fragmento</translation>
    </message>
    <message>
        <source>Too short to tell</source>
        <translation>Demasiado corto para decidir</translation>
    </message>
    <message numerus="yes">
        <source>%n too short to tell</source>
        <translation>
            <numerusform>%n demasiado corto para decidir</numerusform>
            <numerusform>%n demasiado cortos para decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchClipPanel</name>
    <message>
        <source>Open on the Search page</source>
        <translation>Abrir en la página Buscar</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Current clip</source>
        <translation>Fragmento actual</translation>
    </message>
    <message>
        <source>Name of the clip</source>
        <translation>Nombre del fragmento</translation>
    </message>
    <message>
        <source>Search for this clip again with its sound and all evidence (Return in the table)</source>
        <translation>Volver a buscar este fragmento con su sonido y todos los indicios (Intro en la tabla)</translation>
    </message>
    <message>
        <source>Matches and heatmap</source>
        <translation>Coincidencias y mapa de calor</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Por qué ha fallado</translation>
    </message>
    <message>
        <source>Technical cause</source>
        <translation>Causa técnica</translation>
    </message>
    <message>
        <source>Put this clip back into the queue</source>
        <translation>Volver a poner este fragmento en la cola</translation>
    </message>
    <message>
        <source>This clip was left out of the run.</source>
        <translation>Este fragmento se ha omitido de la ejecución.</translation>
    </message>
    <message>
        <source>What is found for this clip appears here.</source>
        <translation>Aquí aparece lo que se encuentra para este fragmento.</translation>
    </message>
    <message>
        <source>This clip has not been searched for yet.</source>
        <translation>Este fragmento aún no se ha buscado.</translation>
    </message>
    <message>
        <source>No clip chosen</source>
        <translation>Ningún fragmento elegido</translation>
    </message>
    <message>
        <source>Choose a clip above to see its matches and what speaks for them.</source>
        <translation>Elija un fragmento arriba para ver sus coincidencias y lo que habla a su favor.</translation>
    </message>
    <message>
        <source>%1  ↔  %2</source>
        <comment>clip, match</comment>
        <translation>%1  ↔  %2</translation>
    </message>
    <message>
        <source>Probability %1</source>
        <translation>Probabilidad %1</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>¿Dónde más aparece este pasaje?</translation>
    </message>
    <message>
        <source>Compare clip and match</source>
        <translation>Comparar fragmento y coincidencia</translation>
    </message>
    <message>
        <source>Heatmap as a figure…</source>
        <translation>Mapa de calor como figura…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>heatmap.png</source>
        <translation>heatmap.png</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchController</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>There is nothing to search in yet. Open a library with music, or add a folder to it, then try again.</source>
        <translation>Aún no hay nada en lo que buscar. Abra una biblioteca con música o añádale una carpeta e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no audio or video files.</source>
        <translation>«%1» no contiene archivos de audio ni de vídeo.</translation>
    </message>
    <message>
        <source>This library cannot be written to, so the results are kept only until Coverscope is closed. Export them before.</source>
        <translation>En esta biblioteca no se puede escribir, por lo que los resultados solo se conservan hasta que se cierre Coverscope. Expórtelos antes.</translation>
    </message>
    <message>
        <source>Remove the run “%1” with what it found? Verdicts stay; the run cannot be brought back.</source>
        <translation>¿Quitar la ejecución «%1» con lo que encontró? Los veredictos se conservan; la ejecución no se puede recuperar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchFilterModel</name>
    <message>
        <source>All clips</source>
        <translation>Todos los fragmentos</translation>
    </message>
    <message>
        <source>Matches and possible ones</source>
        <translation>Coincidencias y posibles</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Possible matches</source>
        <translation>Posibles coincidencias</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Found, without a verdict</source>
        <translation>Encontrados, sin veredicto</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchPage</name>
    <message>
        <source>Add clips</source>
        <translation>Añadir fragmentos</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Check many clips at once</source>
        <translation>Comprobar muchos fragmentos a la vez</translation>
    </message>
    <message>
        <source>Drop a folder, some files or a list (text or CSV with file, start, end) here. Each clip is searched for in the library; what is found is kept and can be looked through later.</source>
        <translation>Suelte aquí una carpeta, varios archivos o una lista (texto o CSV con file, start, end). Cada fragmento se busca en la biblioteca; lo que se encuentra se conserva y se puede revisar más tarde.</translation>
    </message>
    <message>
        <source>Choose clips…</source>
        <translation>Elegir fragmentos…</translation>
    </message>
    <message>
        <source>Choose files, a folder or a list of clips</source>
        <translation>Elija archivos, una carpeta o una lista de fragmentos</translation>
    </message>
    <message>
        <source>Clips and matches</source>
        <translation>Fragmentos y coincidencias</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>The run that is shown; the runs of this library stay until they are removed</source>
        <translation>La ejecución que se muestra; las ejecuciones de esta biblioteca se conservan hasta que se quitan</translation>
    </message>
    <message>
        <source>Runs over many clips, newest first</source>
        <translation>Ejecuciones con muchos fragmentos, las más recientes primero</translation>
    </message>
    <message>
        <source>Choose files, a folder or a list of clips; dropping them does the same</source>
        <translation>Elegir archivos, una carpeta o una lista de fragmentos; soltarlos tiene el mismo efecto</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Archivos…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>&amp;List (text or CSV)…</source>
        <translation>&amp;Lista (texto o CSV)…</translation>
    </message>
    <message>
        <source>Save all matches of this run as a table</source>
        <translation>Guardar como tabla todas las coincidencias de esta ejecución</translation>
    </message>
    <message>
        <source>Write a report on this run: what was searched where, with what, and what was found and decided</source>
        <translation>Escribir un informe de esta ejecución: qué se buscó, dónde y con qué, y qué se encontró y decidió</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Quitar esta ejecución</translation>
    </message>
    <message>
        <source>Remove this run and what it found</source>
        <translation>Quitar esta ejecución y lo que encontró</translation>
    </message>
    <message>
        <source>Shown clips</source>
        <translation>Fragmentos mostrados</translation>
    </message>
    <message>
        <source>Which clips are listed</source>
        <translation>Qué fragmentos se muestran en la lista</translation>
    </message>
    <message>
        <source>Filter clips</source>
        <translation>Filtrar fragmentos</translation>
    </message>
    <message>
        <source>Filter by file, title or artist</source>
        <translation>Filtrar por archivo, título o artista</translation>
    </message>
    <message>
        <source>Number of listed clips</source>
        <translation>Número de fragmentos de la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%1 de %n fragmento</numerusform>
            <numerusform>%1 de %n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose clips</source>
        <translation>Elegir fragmentos</translation>
    </message>
    <message>
        <source>Choose a folder of clips</source>
        <translation>Elegir una carpeta de fragmentos</translation>
    </message>
    <message>
        <source>Choose a list of clips</source>
        <translation>Elegir una lista de fragmentos</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exportar la ejecución</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>Buscar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Leave out	Del</source>
        <translation>&amp;Omitir	Supr</translation>
    </message>
    <message>
        <source>Lists of clips (%1)</source>
        <translation>Listas de fragmentos (%1)</translation>
    </message>
    <message>
        <source>Stretches of long clips</source>
        <translation>Tramos de clips largos</translation>
    </message>
    <message>
        <source>Of clips longer than three minutes, look for what is played in them as well: a row for each stretch that the library knows</source>
        <translation>En los clips de más de tres minutos, buscar también qué suena en ellos: una fila por cada tramo que la biblioteca conoce</translation>
    </message>
    <message>
        <source>Take them for &amp;tunes that are sung or hummed</source>
        <translation>Tomarlos por &amp;melodías cantadas o tarareadas</translation>
    </message>
    <message>
        <source>Of the next run: clips of one voice that sings, hums or whistles, without a band</source>
        <translation>En la próxima ejecución: fragmentos de una sola voz que canta, tararea o silba, sin banda</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchProgressBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Repeat failed</source>
        <translation>Repetir errores</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Estado de la ejecución</translation>
    </message>
    <message>
        <source>End the run. The clips that still wait are left out; what was found is kept.</source>
        <translation>Terminar la ejecución. Los fragmentos en espera se omiten; lo encontrado se conserva.</translation>
    </message>
    <message>
        <source>Search again for the clips that failed, and for no others</source>
        <translation>Volver a buscar solo los fragmentos que fallaron</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Hold the run; it can go on at any time, also after a restart</source>
        <translation>Detener temporalmente la ejecución; puede continuar en cualquier momento, también tras reiniciar</translation>
    </message>
    <message>
        <source>Go on with the clips that wait</source>
        <translation>Continuar con los fragmentos en espera</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>Buscando fragmentos…</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>En pausa · %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchTableView</name>
    <message>
        <source>Clips of the run</source>
        <translation>Fragmentos de la ejecución</translation>
    </message>
    <message>
        <source>A clip in each row with what came of it. The matches of the current one are shown below; Return opens it on the Search page.</source>
        <translation>Un fragmento en cada fila con su resultado. Las coincidencias del actual se muestran debajo; Intro lo abre en la página Buscar.</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>Filas de la ejecución</translation>
    </message>
    <message>
        <source>Columns of the run</source>
        <translation>Columnas de la ejecución</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CaseControls</name>
    <message>
        <source>All cases</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>name of a case</comment>
        <translation>%1 (cerrado)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n &amp;decision(s) into</source>
        <comment>followed by the cases</comment>
        <translation>
            <numerusform>Incluir %n &amp;decisión en</numerusform>
            <numerusform>Incluir %n &amp;decisiones en</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n &amp;clip(s) into</source>
        <comment>followed by the cases</comment>
        <translation>
            <numerusform>Incluir %n &amp;fragmento en</numerusform>
            <numerusform>Incluir %n &amp;fragmentos en</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>Caso &amp;nuevo…</translation>
    </message>
    <message>
        <source>Make a case with nothing in it yet</source>
        <translation>Crear un caso que aún no contiene nada</translation>
    </message>
    <message>
        <source>Choose a case above to edit it</source>
        <translation>Elija arriba un caso para editarlo</translation>
    </message>
    <message>
        <source>&amp;Take the chosen decisions out</source>
        <translation>&amp;Sacar las decisiones elegidas</translation>
    </message>
    <message>
        <source>Take them out of this case; they stay decided</source>
        <translation>Sacarlas de este caso; siguen decididas</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Its name, reviewer and notes, and what it holds</source>
        <translation>Su nombre, responsable y notas, y lo que contiene</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Whether the case is done</source>
        <translation>Si el caso está terminado</translation>
    </message>
    <message>
        <source>Write its &amp;report…</source>
        <translation>Escribir su &amp;informe…</translation>
    </message>
    <message>
        <source>One document for the case, with a summary and a list of hashes</source>
        <translation>Un documento para el caso, con resumen y lista de sumas</translation>
    </message>
    <message>
        <source>A &amp;new case…</source>
        <translation>Un caso &amp;nuevo…</translation>
    </message>
    <message>
        <source>Put into the case “%1”.</source>
        <translation>Incluido en el caso «%1».</translation>
    </message>
    <message>
        <source>Some of these belong to the case by their clip or its run, which can be taken out when the case is edited.</source>
        <translation>Algunas pertenecen al caso por su fragmento o por la ejecución de este, que se pueden sacar al editar el caso.</translation>
    </message>
    <message>
        <source>Decisions, clips and runs can be put into it then.</source>
        <translation>Después se podrán incluir decisiones, fragmentos y ejecuciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) will be put into it.</source>
        <translation>
            <numerusform>Se incluirá %n decisión.</numerusform>
            <numerusform>Se incluirán %n decisiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) will be put into it, with all that is decided about them.</source>
        <translation>
            <numerusform>Se incluirá %n fragmento, con todo lo que se ha decidido sobre él.</numerusform>
            <numerusform>Se incluirán %n fragmentos, con todo lo que se ha decidido sobre ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1</source>
        <comment>name of a file</comment>
        <translation>Caso %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CaseDialog</name>
    <message>
        <source>Run “%1”</source>
        <translation>Ejecución «%1»</translation>
    </message>
    <message>
        <source>Run “%1”, which was deleted</source>
        <translation>Ejecución «%1», que se eliminó</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Caso nuevo</translation>
    </message>
    <message>
        <source>&amp;Make case</source>
        <translation>&amp;Crear caso</translation>
    </message>
    <message>
        <source>Case “%1”</source>
        <translation>Caso «%1»</translation>
    </message>
    <message>
        <source>The case is c&amp;losed</source>
        <translation>El caso está c&amp;errado</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A name or a number</source>
        <translation>Un nombre o un número</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a case</comment>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Reviewer:</source>
        <translation>&amp;Responsable:</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>N&amp;otas:</translation>
    </message>
    <message>
        <source>What the case holds</source>
        <translation>Lo que contiene el caso</translation>
    </message>
    <message>
        <source>Delete takes out what is chosen.</source>
        <translation>Supr saca lo elegido.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Sacar</translation>
    </message>
    <message>
        <source>Take what is chosen out of the case; verdicts and runs stay (Delete)</source>
        <translation>Sacar del caso lo elegido; los veredictos y las ejecuciones se quedan (Supr)</translation>
    </message>
    <message>
        <source>&amp;Add a run</source>
        <translation>&amp;Añadir una ejecución</translation>
    </message>
    <message>
        <source>Put a kept run into the case, with all that is decided about its clips</source>
        <translation>Incluir en el caso una ejecución guardada, con todo lo que se ha decidido sobre sus fragmentos</translation>
    </message>
    <message>
        <source>Clip “%1”, with all that is decided about it</source>
        <translation>Fragmento «%1», con todo lo que se ha decidido sobre él</translation>
    </message>
    <message>
        <source>Nothing has been put into this case yet.</source>
        <translation>Aún no se ha incluido nada en este caso.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this case</source>
        <translation>
            <numerusform>%n elemento en este caso</numerusform>
            <numerusform>%n elementos en este caso</numerusform>
        </translation>
    </message>
    <message>
        <source>A case needs a name or a number</source>
        <translation>Un caso necesita un nombre o un número</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ClipKindBox</name>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>A sung or hummed tune</source>
        <translation>Una melodía cantada o tarareada</translation>
    </message>
    <message>
        <source>What the clip is</source>
        <translation>Qué es el clip</translation>
    </message>
    <message>
        <source>A tune that one person sings, hums or whistles is looked for by its notes, in any key and tempo; by itself where one voice is all that is heard</source>
        <translation>Una melodía que alguien canta, tararea o silba se busca por sus notas, en cualquier tonalidad y tempo; por sí solo donde solo se oye una voz</translation>
    </message>
    <message>
        <source>Decide by itself</source>
        <translation>Decidir por sí solo</translation>
    </message>
    <message>
        <source>Taken for a tune</source>
        <translation>Tomado por una melodía</translation>
    </message>
    <message>
        <source>Taken for music</source>
        <translation>Tomado por música</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CompareBar</name>
    <message>
        <source>Search for passage</source>
        <translation>Buscar el pasaje</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Switch A/B</source>
        <translation>Cambiar A/B</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording (B)</source>
        <translation>Continuar en el mismo momento musical de la otra grabación (B)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Play the chosen passage again and again (L)</source>
        <translation>Reproducir el pasaje elegido una y otra vez (L)</translation>
    </message>
    <message>
        <source>Position in A and B</source>
        <translation>Posición en A y B</translation>
    </message>
    <message>
        <source>Where else does the chosen passage occur? Search the library for it (Q)</source>
        <translation>¿Dónde más aparece el pasaje elegido? Buscarlo en la biblioteca (Q)</translation>
    </message>
    <message>
        <source>Time of A, B warped to it</source>
        <translation>Tiempo de A, con B deformada</translation>
    </message>
    <message>
        <source>Time of B, A warped to it</source>
        <translation>Tiempo de B, con A deformada</translation>
    </message>
    <message>
        <source>Unwarped, each at its own tempo</source>
        <translation>Sin deformar, cada una a su tempo</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Eje de tiempo</translation>
    </message>
    <message>
        <source>What the common time axis stands for (W)</source>
        <translation>Qué representa el eje de tiempo común (W)</translation>
    </message>
    <message>
        <source>Sound of the playback</source>
        <translation>Sonido de la reproducción</translation>
    </message>
    <message>
        <source>Play one recording in the key and tempo of the other (T)</source>
        <translation>Reproducir una grabación con la tonalidad y el tempo de la otra (T)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Save a figure, the alignment or numbers</source>
        <translation>Guardar una figura, la alineación o los números</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Espacio)</translation>
    </message>
    <message>
        <source>Play A</source>
        <translation>Reproducir A</translation>
    </message>
    <message>
        <source>Pause A</source>
        <translation>Pausar A</translation>
    </message>
    <message>
        <source>Play B from the same musical moment</source>
        <translation>Reproducir B desde el mismo momento musical</translation>
    </message>
    <message>
        <source>Pause B</source>
        <translation>Pausar B</translation>
    </message>
    <message>
        <source>A %1  ·  B %2</source>
        <translation>A %1  ·  B %2</translation>
    </message>
    <message>
        <source>%1 st</source>
        <translation>%1 st</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como se grabó</translation>
    </message>
    <message>
        <source>B in A’s key</source>
        <translation>B en la tonalidad de A</translation>
    </message>
    <message>
        <source>B in A’s tempo</source>
        <translation>B al tempo de A</translation>
    </message>
    <message>
        <source>B in A’s key and tempo</source>
        <translation>B con la tonalidad y el tempo de A</translation>
    </message>
    <message>
        <source>A in B’s key and tempo</source>
        <translation>A con la tonalidad y el tempo de B</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ComparePage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare two recordings</source>
        <translation>Comparar dos grabaciones</translation>
    </message>
    <message>
        <source>Drop two audio or video files here, or send a match here from the search. They are aligned note by note, shown above each other, and can be heard in one key and tempo. No library is needed.</source>
        <translation>Suelte aquí dos archivos de audio o vídeo, o envíe aquí una coincidencia desde la búsqueda. Se alinean nota a nota, se muestran una encima de otra y se pueden escuchar con la misma tonalidad y el mismo tempo. No se necesita biblioteca.</translation>
    </message>
    <message>
        <source>Choose a recording…</source>
        <translation>Elegir una grabación…</translation>
    </message>
    <message>
        <source>Choose one or both files to compare</source>
        <translation>Elegir uno o ambos archivos para comparar</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>Intercambiar A y B</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Detener la comparación</translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <translation>Resultado de la comparación</translation>
    </message>
    <message>
        <source>What the pointer is at</source>
        <translation>Lo que señala el puntero</translation>
    </message>
    <message>
        <source>Alignment: the same musical moments in both recordings</source>
        <translation>Alineación: los mismos momentos musicales en ambas grabaciones</translation>
    </message>
    <message>
        <source>Rows of the alignment</source>
        <translation>Filas de la alineación</translation>
    </message>
    <message>
        <source>Columns of the alignment</source>
        <translation>Columnas de la alineación</translation>
    </message>
    <message>
        <source>Recordings and their similarity</source>
        <translation>Grabaciones y su similitud</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparación se ha cancelado.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Analysing both recordings …</source>
        <translation>Analizando ambas grabaciones…</translation>
    </message>
    <message>
        <source>Analysing …</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Choose the other recording…</source>
        <translation>Elegir la otra grabación…</translation>
    </message>
    <message>
        <source>Choose recordings…</source>
        <translation>Elegir grabaciones…</translation>
    </message>
    <message>
        <source>Show the aligned passage</source>
        <translation>Mostrar el pasaje alineado</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Line up the keys of both recordings</source>
        <translation>Igualar las tonalidades de ambas grabaciones</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Croma</translation>
    </message>
    <message>
        <source>Tempo and alignment</source>
        <translation>Tempo y alineación</translation>
    </message>
    <message>
        <source>Similarity beside the recordings</source>
        <translation>Similitud junto a las grabaciones</translation>
    </message>
    <message>
        <source>Similarity as a table</source>
        <translation>Similitud como tabla</translation>
    </message>
    <message>
        <source>Alignment as a table</source>
        <translation>Alineación como tabla</translation>
    </message>
    <message>
        <source>Both recordings as a figure…</source>
        <translation>Ambas grabaciones como figura…</translation>
    </message>
    <message>
        <source>comparison.png</source>
        <translation>comparison.png</translation>
    </message>
    <message>
        <source>Similarity as a figure…</source>
        <translation>Similitud como figura…</translation>
    </message>
    <message>
        <source>similarity.png</source>
        <translation>similarity.png</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tablas (%1)</translation>
    </message>
    <message>
        <source>Similarities as a table (CSV)…</source>
        <translation>Similitudes como tabla (CSV)…</translation>
    </message>
    <message>
        <source>similarities.csv</source>
        <translation>similarities.csv</translation>
    </message>
    <message>
        <source>Constant-Q magnitudes of %1 (CSV)…</source>
        <translation>Magnitudes de Q constante de %1 (CSV)…</translation>
    </message>
    <message>
        <source>cqt-%1.csv</source>
        <translation>cqt-%1.csv</translation>
    </message>
    <message>
        <source>Chroma of %1 (CSV)…</source>
        <translation>Croma de %1 (CSV)…</translation>
    </message>
    <message>
        <source>chroma-%1.csv</source>
        <translation>chroma-%1.csv</translation>
    </message>
    <message>
        <source>Alignment as a table (CSV)…</source>
        <translation>Alineación como tabla (CSV)…</translation>
    </message>
    <message>
        <source>alignment.csv</source>
        <translation>alignment.csv</translation>
    </message>
    <message>
        <source>Alignment as Audacity labels for %1…</source>
        <translation>Alineación como etiquetas de Audacity para %1…</translation>
    </message>
    <message>
        <source>labels-%1.txt</source>
        <translation>labels-%1.txt</translation>
    </message>
    <message>
        <source>Audacity labels (%1)</source>
        <translation>Etiquetas de Audacity (%1)</translation>
    </message>
    <message>
        <source>Alignment as a Sonic Visualiser layer for %1…</source>
        <translation>Alineación como capa de Sonic Visualiser para %1…</translation>
    </message>
    <message>
        <source>layer-%1.svl</source>
        <translation>layer-%1.svl</translation>
    </message>
    <message>
        <source>Sonic Visualiser layers (%1)</source>
        <translation>Capas de Sonic Visualiser (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>¿Dónde más aparece este pasaje?</translation>
    </message>
    <message>
        <source>Loop this passage</source>
        <translation>Repetir este pasaje en bucle</translation>
    </message>
    <message>
        <source>A: %1   B: %2</source>
        <translation>A: %1   B: %2</translation>
    </message>
    <message>
        <source>verdict: %1</source>
        <translation>veredicto: %1</translation>
    </message>
    <message>
        <source>Notes or spectrogram</source>
        <translation>Notas o espectrograma</translation>
    </message>
    <message>
        <source>Notes of %1 as a table (CSV)…</source>
        <translation>Notas de %1 como tabla (CSV)…</translation>
    </message>
    <message>
        <source>notes-%1.csv</source>
        <translation>notas-%1.csv</translation>
    </message>
    <message>
        <source>Notes of %1 as MIDI…</source>
        <translation>Notas de %1 como MIDI…</translation>
    </message>
    <message>
        <source>notes-%1.mid</source>
        <translation>notas-%1.mid</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>Archivos MIDI (%1)</translation>
    </message>
    <message>
        <source>one work: %1</source>
        <comment>decision</comment>
        <translation>una misma obra: %1</translation>
    </message>
    <message>
        <source>Compare two recordings of the library to decide about them.</source>
        <translation>Comparar dos grabaciones de la biblioteca para decidir sobre ellas.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CompareView</name>
    <message>
        <source>Both recordings on one time axis</source>
        <translation>Ambas grabaciones en un mismo eje de tiempo</translation>
    </message>
    <message>
        <source>No recordings are compared.</source>
        <translation>No se están comparando grabaciones.</translation>
    </message>
    <message>
        <source>%1 above, %2 below.</source>
        <translation>%1 arriba, %2 abajo.</translation>
    </message>
    <message>
        <source>A   %1</source>
        <translation>A   %1</translation>
    </message>
    <message>
        <source>B   %1</source>
        <translation>B   %1</translation>
    </message>
    <message>
        <source>%1   (key lined up: %2 semitones)</source>
        <translation>%1   (tonalidad igualada: %2 semitonos)</translation>
    </message>
    <message>
        <source>A %1  ·  B %2</source>
        <translation>A %1  ·  B %2</translation>
    </message>
    <message>
        <source>CQT level (dB)</source>
        <translation>Nivel de la CQT (dB)</translation>
    </message>
    <message>
        <source>Chroma strength</source>
        <translation>Intensidad del croma</translation>
    </message>
    <message>
        <source>The same musical moment stands at the same place in both recordings. Click to move the playhead there, drag to choose a passage; the wheel zooms.</source>
        <translation>El mismo momento musical ocupa el mismo lugar en ambas grabaciones. Haga clic para mover ahí el cursor de reproducción, arrastre para elegir un pasaje; la rueda amplía o reduce.</translation>
    </message>
    <message>
        <source>%1, heard with %2 %, in both</source>
        <translation>%1, oída al %2 %, en ambas</translation>
    </message>
    <message>
        <source>%1, heard with %2 %</source>
        <translation>%1, oída al %2 %</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ComparisonJob</name>
    <message>
        <source>Loading the model …</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Analysing both recordings …</source>
        <translation>Analizando ambas grabaciones…</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ConflictDialog</name>
    <message>
        <source>Two reviewers</source>
        <translation>Dos personas que revisan</translation>
    </message>
    <message>
        <source>Decisions that contradict each other</source>
        <translation>Decisiones que se contradicen</translation>
    </message>
    <message>
        <source>A contradiction in each row. H keeps what is decided here, T takes the other decision.</source>
        <translation>Una contradicción en cada fila. H mantiene lo decidido aquí, T toma la otra decisión.</translation>
    </message>
    <message>
        <source>Rows of the contradictions</source>
        <translation>Filas de las contradicciones</translation>
    </message>
    <message>
        <source>Columns of the contradictions</source>
        <translation>Columnas de las contradicciones</translation>
    </message>
    <message>
        <source>Recordings that are not in this library</source>
        <translation>Grabaciones que no están en esta biblioteca</translation>
    </message>
    <message>
        <source>Rows of the recordings</source>
        <translation>Filas de las grabaciones</translation>
    </message>
    <message>
        <source>Columns of the recordings</source>
        <translation>Columnas de las grabaciones</translation>
    </message>
    <message>
        <source>Keep what is decided &amp;here</source>
        <translation>Mantener lo &amp;decidido aquí</translation>
    </message>
    <message>
        <source>Decide once more what is decided here already (H)</source>
        <translation>Decidir de nuevo lo que ya está decidido aquí (H)</translation>
    </message>
    <message>
        <source>&amp;Take the other decision</source>
        <translation>&amp;Tomar la otra decisión</translation>
    </message>
    <message>
        <source>Decide as the other reviewer did; what was decided here stays in the history (T)</source>
        <translation>Decidir como la otra persona; lo decidido aquí queda en el historial (T)</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Guardar la lista…</translation>
    </message>
    <message>
        <source>Save contradictions and recordings that are not here as a table</source>
        <translation>Guardar como tabla las contradicciones y las grabaciones que no están aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from “%1” added</source>
        <translation>
            <numerusform>%n decisión de «%1» añadida</numerusform>
            <numerusform>%n decisiones de «%1» añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n ya conocida</numerusform>
            <numerusform>%n ya conocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) beside what is decided here and change(s) nothing</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n queda junto a lo decidido aquí y no cambia nada</numerusform>
            <numerusform>%n quedan junto a lo decidido aquí y no cambian nada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) contradict(s) what is decided here. Nothing is overwritten: decide once more.</source>
        <translation>
            <numerusform>%n decisión contradice lo decidido aquí. Nada se sobrescribe: decida de nuevo.</numerusform>
            <numerusform>%n decisiones contradicen lo decidido aquí. Nada se sobrescribe: decida de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No decisions contradict each other.</source>
        <translation>Ninguna decisión se contradice con otra.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not in this library. What was decided about them counts once they are.</source>
        <translation>
            <numerusform>%n grabación no está en esta biblioteca. Lo decidido sobre ella contará cuando esté.</numerusform>
            <numerusform>%n grabaciones no están en esta biblioteca. Lo decidido sobre ellas contará cuando estén.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save contradictions</source>
        <translation>Guardar las contradicciones</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>contradictions</source>
        <comment>name of a file</comment>
        <translation>contradicciones</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ConflictModel</name>
    <message>
        <source>Taken back</source>
        <comment>a decision</comment>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1, por %2, %3</translation>
    </message>
    <message>
        <source>Clip and track, or two recordings</source>
        <translation>Clip y pista, o dos grabaciones</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation>Decidido aquí</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The other reviewer</source>
        <translation>La otra persona</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CoverMapExport</name>
    <message>
        <source>Cover map</source>
        <translation>Mapa de versiones</translation>
    </message>
    <message>
        <source>“%1” does not say which kind of picture it is. End its name in .png, .svg or .pdf.</source>
        <translation>«%1» no indica de qué tipo de imagen se trata. Termine su nombre en .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>Groups of versions: %1, pairs: %2</source>
        <translation>Grupos de versiones: %1, pares: %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CoverMapPage</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Cover map</source>
        <translation>Mapa de versiones</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Save the list, the graph or its picture</source>
        <translation>Guardar la lista, el grafo o su imagen</translation>
    </message>
    <message>
        <source>&amp;Probability from</source>
        <translation>&amp;Probabilidad desde</translation>
    </message>
    <message>
        <source>Least probability of the pairs shown</source>
        <translation>Probabilidad mínima de los pares mostrados</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Least probability of the pairs shown, in percent</source>
        <translation>Probabilidad mínima de los pares mostrados, en porcentaje</translation>
    </message>
    <message>
        <source>Pairs of tracks that are less probably versions of one piece are hidden</source>
        <translation>Se ocultan los pares de pistas con menor probabilidad de ser versiones de una misma pieza</translation>
    </message>
    <message>
        <source>Find title or artist</source>
        <translation>Buscar título o artista</translation>
    </message>
    <message>
        <source>List and graph of versions</source>
        <translation>Lista y grafo de versiones</translation>
    </message>
    <message>
        <source>Show the two tracks above each other</source>
        <translation>Mostrar las dos pistas una encima de otra</translation>
    </message>
    <message>
        <source>Groups of versions</source>
        <translation>Grupos de versiones</translation>
    </message>
    <message>
        <source>Groups of tracks that are probably versions of one piece; below each its tracks, and below each track its partners. Return compares.</source>
        <translation>Grupos de pistas que probablemente son versiones de una misma pieza; debajo de cada uno sus pistas, y debajo de cada pista sus parejas. Intro compara.</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Columnas de los grupos</translation>
    </message>
    <message>
        <source>Preparing the comparison</source>
        <translation>Preparando la comparación</translation>
    </message>
    <message>
        <source>%1 % compared</source>
        <translation>%1 % comparado</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>share, time</comment>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>No hay ninguna biblioteca abierta</translation>
    </message>
    <message>
        <source>Open a library or add a folder of music: the cover map then shows which of its tracks are versions of each other.</source>
        <translation>Abra una biblioteca o añada una carpeta de música: el mapa de versiones muestra entonces cuáles de sus pistas son versiones unas de otras.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Add a folder of music to the library. As soon as its tracks are indexed they can be compared with each other.</source>
        <translation>Añada una carpeta de música a la biblioteca. En cuanto sus pistas estén indexadas, se podrán comparar entre sí.</translation>
    </message>
    <message>
        <source>The model is not loaded</source>
        <translation>El modelo no está cargado</translation>
    </message>
    <message>
        <source>The library was made with another model</source>
        <translation>La biblioteca se creó con otro modelo</translation>
    </message>
    <message>
        <source>The cover map needs the model that the library was indexed with. Re-index the library, or choose its model.</source>
        <translation>El mapa de versiones necesita el modelo con el que se indexó la biblioteca. Vuelva a indexar la biblioteca o elija su modelo.</translation>
    </message>
    <message>
        <source>Find all versions in the library</source>
        <translation>Encontrar todas las versiones de la biblioteca</translation>
    </message>
    <message>
        <source>Every track is compared with every other one, in the background. You can stop at any time and go on later.</source>
        <translation>Cada pista se compara con todas las demás en segundo plano. Puede detener la comparación en cualquier momento y continuar más tarde.</translation>
    </message>
    <message>
        <source>Find versions</source>
        <translation>Encontrar versiones</translation>
    </message>
    <message>
        <source>Compare all tracks of the library with each other</source>
        <translation>Comparar entre sí todas las pistas de la biblioteca</translation>
    </message>
    <message>
        <source>No versions from this probability on</source>
        <translation>Ninguna versión a partir de esta probabilidad</translation>
    </message>
    <message>
        <source>Move the slider to the left to see less probable pairs.</source>
        <translation>Mueva el control deslizante a la izquierda para ver pares menos probables.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>What has been compared is kept; you can go on later</source>
        <translation>Lo ya comparado se conserva; puede continuar más tarde</translation>
    </message>
    <message>
        <source>Compare the tracks that are not part of the map yet</source>
        <translation>Comparar las pistas que aún no forman parte del mapa</translation>
    </message>
    <message numerus="yes">
        <source>All %n track(s) are compared with each other</source>
        <translation>
            <numerusform>%n pista está comparada con las demás</numerusform>
            <numerusform>Las %n pistas están comparadas entre sí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s) are compared</source>
        <translation>
            <numerusform>%1 de %n pista comparada</numerusform>
            <numerusform>%1 de %n pistas comparadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>groups, pairs</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two tracks, probability</comment>
        <translation>%1 y %2: %3</translation>
    </message>
    <message>
        <source>%1; nearest is %2, %3</source>
        <comment>track, another track, probability</comment>
        <translation>%1; la más cercana es %2, %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>&amp;List of groups…</source>
        <translation>&amp;Lista de grupos…</translation>
    </message>
    <message>
        <source>List of &amp;pairs…</source>
        <translation>Lista de &amp;pares…</translation>
    </message>
    <message>
        <source>P&amp;icture of the graph…</source>
        <translation>&amp;Imagen del grafo…</translation>
    </message>
    <message>
        <source>Picture of the graph</source>
        <translation>Imagen del grafo</translation>
    </message>
    <message>
        <source>Image (*.png);;Scalable drawing (*.svg);;Document (*.pdf)</source>
        <translation>Imagen (*.png);;Dibujo escalable (*.svg);;Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Graph for other &amp;programs (GraphML)…</source>
        <translation>Grafo para &amp;otros programas (GraphML)…</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Graph for &amp;Graphviz…</source>
        <translation>Grafo para &amp;Graphviz…</translation>
    </message>
    <message>
        <source>Graphviz (*.dot)</source>
        <translation>Graphviz (*.dot)</translation>
    </message>
    <message>
        <source>cover map</source>
        <comment>name of a file</comment>
        <translation>mapa de versiones</translation>
    </message>
    <message>
        <source>%1; verdict: %2</source>
        <comment>two tracks and their probability, verdict</comment>
        <translation>%1; veredicto: %2</translation>
    </message>
    <message>
        <source>&amp;Works</source>
        <translation>&amp;Obras</translation>
    </message>
    <message>
        <source>Make works of groups, and decide about pairs</source>
        <translation>Convertir grupos en obras y decidir sobre pares</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CqtView</name>
    <message>
        <source>Sound of clip and match, pitch over time</source>
        <translation>Sonido del fragmento y de la coincidencia, altura según el tiempo</translation>
    </message>
    <message>
        <source>The same musical moment stands at the same place in both pictures. Click to listen from there; the wheel zooms time, with Ctrl pitch.</source>
        <translation>El mismo momento musical ocupa el mismo lugar en ambas imágenes. Haga clic para escuchar desde ahí; la rueda amplía el tiempo y, con Ctrl, la altura.</translation>
    </message>
    <message>
        <source>Level in dB</source>
        <translation>Nivel en dB</translation>
    </message>
    <message>
        <source>Reading the match …</source>
        <translation>Leyendo la coincidencia…</translation>
    </message>
    <message>
        <source>Clip %1 above, match %2 below.</source>
        <translation>Fragmento %1 arriba, coincidencia %2 abajo.</translation>
    </message>
    <message>
        <source>The match could not be read.</source>
        <translation>No se ha podido leer la coincidencia.</translation>
    </message>
    <message>
        <source>No match is chosen.</source>
        <translation>No se ha elegido ninguna coincidencia.</translation>
    </message>
    <message>
        <source>Clip: %1</source>
        <translation>Fragmento: %1</translation>
    </message>
    <message>
        <source>Time in the clip above, in the match below</source>
        <translation>Tiempo en el fragmento arriba, en la coincidencia abajo</translation>
    </message>
    <message>
        <source>Match: %1</source>
        <translation>Coincidencia: %1</translation>
    </message>
    <message>
        <source>%1  (keys lined up: %2)</source>
        <translation>%1  (tonalidades igualadas: %2)</translation>
    </message>
    <message>
        <source>Clip %1: %2, %3 dB</source>
        <translation>Fragmento %1: %2, %3 dB</translation>
    </message>
    <message>
        <source>Match %1: %2, %3 dB</source>
        <translation>Coincidencia %1: %2, %3 dB</translation>
    </message>
    <message>
        <source>Clip %1: %2, heard with %3 %</source>
        <translation>Fragmento %1: %2, oída con un %3 %</translation>
    </message>
    <message>
        <source>Match %1: %2, heard with %3 %</source>
        <translation>Coincidencia %1: %2, oída con un %3 %</translation>
    </message>
    <message>
        <source>Clip %1: %2, heard with %3 %, in both</source>
        <translation>Fragmento %1: %2, oída al %3 %, en ambas</translation>
    </message>
    <message>
        <source>Match %1: %2, heard with %3 %, in both</source>
        <translation>Coincidencia %1: %2, oída al %3 %, en ambas</translation>
    </message>
    <message>
        <source>Reading the clip …</source>
        <translation>Leyendo el fragmento…</translation>
    </message>
    <message>
        <source>The clip could not be read.</source>
        <translation>No se ha podido leer el fragmento.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DamageNotice</name>
    <message numerus="yes">
        <source>What the library stored of %n recording(s) is damaged or lost. They are not searched until they are indexed again.</source>
        <translation>
            <numerusform>Lo que la biblioteca guardó de %n grabación está dañado o se ha perdido. No se busca en ella hasta que se vuelva a indexar.</numerusform>
            <numerusform>Lo que la biblioteca guardó de %n grabaciones está dañado o se ha perdido. No se busca en ellas hasta que se vuelvan a indexar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Index again</source>
        <translation>Volver a indexar</translation>
    </message>
    <message numerus="yes">
        <source>What the library stored of %n recording(s) is damaged: the search judged them without their notes.</source>
        <translation>
            <numerusform>Lo que la biblioteca guardó de %n grabación está dañado: la búsqueda la evaluó sin sus notas.</numerusform>
            <numerusform>Lo que la biblioteca guardó de %n grabaciones está dañado: la búsqueda las evaluó sin sus notas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionEvidence</name>
    <message>
        <source>The library is searched with another model now, “%1” (%2).</source>
        <translation>La biblioteca se busca ahora con otro modelo, «%1» (%2).</translation>
    </message>
    <message>
        <source>The library was indexed anew, with a chunk every %1 s in place of every %2 s.</source>
        <translation>La biblioteca se indexó de nuevo, con un tramo cada %1 s en lugar de cada %2 s.</translation>
    </message>
    <message>
        <source>The track is no longer in the library.</source>
        <translation>La pista ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>The file of the track was changed, for example its tags.</source>
        <translation>El archivo de la pista se cambió, por ejemplo sus etiquetas.</translation>
    </message>
    <message>
        <source>The clip is no longer where it was.</source>
        <translation>El fragmento ya no está donde estaba.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionExchange</name>
    <message>
        <source>Decisions (%1)</source>
        <translation>Decisiones (%1)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (%1)</source>
        <translation>Tabla para hojas de cálculo (%1)</translation>
    </message>
    <message>
        <source>Export all decisions for another reviewer</source>
        <translation>Exportar todas las decisiones para otra persona</translation>
    </message>
    <message>
        <source>decisions of %1</source>
        <comment>name of a file, person</comment>
        <translation>decisiones de %1</translation>
    </message>
    <message>
        <source>Choose the decisions of another reviewer</source>
        <translation>Elija las decisiones de otra persona</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionTableModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Se buscó</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: the person that decided</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Aún no hay decisiones</translation>
    </message>
    <message>
        <source>Confirm or reject matches on the other pages: every verdict of this library comes here, with its note, to look through and to keep.</source>
        <translation>Confirme o rechace coincidencias en las otras páginas: cada veredicto de esta biblioteca llega aquí, con su nota, para repasarlo y conservarlo.</translation>
    </message>
    <message>
        <source>Filter decisions</source>
        <translation>Filtrar decisiones</translation>
    </message>
    <message>
        <source>Show only decisions that contain all these words in note, track, clip or name</source>
        <translation>Mostrar solo decisiones que contienen todas estas palabras en nota, pista, clip o nombre</translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation>Qué decisiones</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Todas las decisiones</translation>
    </message>
    <message>
        <source>Whose decisions</source>
        <translation>Decisiones de quién</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>De cualquiera</translation>
    </message>
    <message>
        <source>Decided when</source>
        <translation>Cuándo se decidió</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>How many decisions are shown</source>
        <translation>Cuántas decisiones se muestran</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Search for the judged part of the clip, and see the evidence (Return)</source>
        <translation>Buscar la parte juzgada del clip y ver las pruebas (Intro)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>See clip and track above each other, note by note (V)</source>
        <translation>Ver clip y pista uno sobre otro, nota por nota (V)</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exportar CSV…</translation>
    </message>
    <message>
        <source>Save what is shown as a table</source>
        <translation>Guardar lo que se muestra como tabla</translation>
    </message>
    <message>
        <source>Rows of the decisions</source>
        <translation>Filas de las decisiones</translation>
    </message>
    <message>
        <source>Columns of the decisions</source>
        <translation>Columnas de las decisiones</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decision(s)</source>
        <translation>
            <numerusform>%1 de %n decisión</numerusform>
            <numerusform>%1 de %n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Exportar decisiones</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>decisions</source>
        <comment>name of a file</comment>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>&amp;Two reviewers</source>
        <translation>&amp;Dos personas</translation>
    </message>
    <message>
        <source>Exchange decisions with another reviewer, and settle where you do not agree</source>
        <translation>Intercambiar decisiones con otra persona y resolver los desacuerdos</translation>
    </message>
    <message>
        <source>&amp;Export all decisions…</source>
        <translation>&amp;Exportar todas las decisiones…</translation>
    </message>
    <message>
        <source>Write all verdicts and decisions about pairs for another reviewer</source>
        <translation>Escribir todos los veredictos y decisiones sobre pares para otra persona</translation>
    </message>
    <message>
        <source>&amp;Import decisions…</source>
        <translation>&amp;Importar decisiones…</translation>
    </message>
    <message>
        <source>Take in what another reviewer exported; nothing that is decided here is overwritten</source>
        <translation>Incorporar lo que exportó otra persona; nada de lo decidido aquí se sobrescribe</translation>
    </message>
    <message>
        <source>Show &amp;contradictions…</source>
        <translation>Mostrar &amp;contradicciones…</translation>
    </message>
    <message>
        <source>See where two reviewers do not agree, and decide</source>
        <translation>Ver dónde dos personas no están de acuerdo, y decidir</translation>
    </message>
    <message>
        <source>Import decisions…</source>
        <translation>Importar decisiones…</translation>
    </message>
    <message>
        <source>Take in the decisions of another reviewer</source>
        <translation>Incorporar las decisiones de otra persona</translation>
    </message>
    <message>
        <source>Decisions of which case</source>
        <translation>Decisiones de qué caso</translation>
    </message>
    <message>
        <source>A decision in each row, the newest first. Return searches for the clip again, V compares, E shows what was decided on.</source>
        <translation>Una decisión por fila, la más reciente primero. Intro busca de nuevo el fragmento, V compara, E muestra en qué se basó la decisión.</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>In&amp;dicios</translation>
    </message>
    <message>
        <source>See what this was decided on, as it was then (E)</source>
        <translation>Ver en qué se basó la decisión, tal como era entonces (E)</translation>
    </message>
    <message>
        <source>C&amp;ases</source>
        <translation>C&amp;asos</translation>
    </message>
    <message>
        <source>Keep decisions, clips and runs of a case together, and report on it</source>
        <translation>Reunir decisiones, fragmentos y ejecuciones de un caso e informar de él</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EmptyState</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EvidenceDialog</name>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Evidence as it was decided on</source>
        <translation>Indicios en el momento de la decisión</translation>
    </message>
    <message>
        <source>See what a search finds today</source>
        <translation>Ver qué encuentra hoy una búsqueda</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Lo que ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Model, indexing and files are today as they were then.</source>
        <translation>El modelo, el índice y los archivos están hoy como entonces.</translation>
    </message>
    <message>
        <source>A search today may find something else. %1</source>
        <comment>followed by the reasons</comment>
        <translation>Una búsqueda hoy puede encontrar otra cosa. %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>date, person</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Se buscó</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>En el fragmento</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>En la pista</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <comment>chunks of the library</comment>
        <translation>cada %1 s</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>This was decided without a search, so there is no picture.</source>
        <translation>Esto se decidió sin una búsqueda, así que no hay imagen.</translation>
    </message>
    <message>
        <source>No picture was kept: this was decided in an earlier version or about a stretch of a long recording, or taken in from another reviewer.</source>
        <translation>No se guardó ninguna imagen: se decidió en una versión anterior o sobre un tramo de una grabación larga, o se tomó de otra persona.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EvidencePanel</name>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Evidence for the chosen match</source>
        <translation>Indicios de la coincidencia elegida</translation>
    </message>
    <message>
        <source>No match is chosen</source>
        <translation>Ninguna coincidencia elegida</translation>
    </message>
    <message>
        <source>Search for a clip and choose a result to see where and how well it matches.</source>
        <translation>Busque un fragmento y elija un resultado para ver dónde y en qué medida coincide.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>How the evidence is shown</source>
        <translation>Cómo se muestran los indicios</translation>
    </message>
    <message>
        <source>Save a figure or its numbers</source>
        <translation>Guardar una figura o sus números</translation>
    </message>
    <message>
        <source>Heatmap and pictures of the sound</source>
        <translation>Mapa de calor e imágenes del sonido</translation>
    </message>
    <message>
        <source>Go to the match</source>
        <translation>Ir a la coincidencia</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Heatmap as a table</source>
        <translation>Mapa de calor como tabla</translation>
    </message>
    <message>
        <source>Stretch the heatmap&apos;s colours to this pair</source>
        <translation>Ajustar los colores del mapa de calor a este par</translation>
    </message>
    <message>
        <source>Line up the keys of both pictures</source>
        <translation>Igualar las tonalidades de ambas imágenes</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Heatmap as a figure…</source>
        <translation>Mapa de calor como figura…</translation>
    </message>
    <message>
        <source>heatmap.png</source>
        <translation>heatmap.png</translation>
    </message>
    <message>
        <source>Similarities as a table (CSV)…</source>
        <translation>Similitudes como tabla (CSV)…</translation>
    </message>
    <message>
        <source>similarities.csv</source>
        <translation>similarities.csv</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tablas (%1)</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>¿Dónde más aparece este pasaje?</translation>
    </message>
    <message>
        <source>%1  ↔  %2</source>
        <translation>%1  ↔  %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Puntuación %1</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>probabilidad %1</translation>
    </message>
    <message>
        <source>clip %1 matches %2</source>
        <translation>fragmento %1 coincide con %2</translation>
    </message>
    <message>
        <source>key %1 st</source>
        <translation>tonalidad %1 st</translation>
    </message>
    <message>
        <source>tempo × %1</source>
        <translation>tempo × %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking for key, tempo and the exact stretch…</source>
        <translation>Buscando la tonalidad, el tempo y el tramo exacto…</translation>
    </message>
    <message>
        <source>See clip and match above each other, note by note (V)</source>
        <translation>Ver fragmento y coincidencia uno encima de otra, nota a nota (V)</translation>
    </message>
    <message>
        <source>a version of “%1”</source>
        <translation>una versión de «%1»</translation>
    </message>
    <message>
        <source>notes.png</source>
        <translation>notas.png</translation>
    </message>
    <message>
        <source>spectra.png</source>
        <translation>espectros.png</translation>
    </message>
    <message>
        <source>Notes heard as a figure…</source>
        <translation>Notas oídas como figura…</translation>
    </message>
    <message>
        <source>Spectra as a figure…</source>
        <translation>Espectros como figura…</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>Archivos MIDI (%1)</translation>
    </message>
    <message>
        <source>Notes of the clip as a table (CSV)…</source>
        <translation>Notas del fragmento como tabla (CSV)…</translation>
    </message>
    <message>
        <source>notes.csv</source>
        <translation>notas.csv</translation>
    </message>
    <message>
        <source>Notes of the match as a table (CSV)…</source>
        <translation>Notas de la coincidencia como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Notes of the clip as MIDI…</source>
        <translation>Notas del fragmento como MIDI…</translation>
    </message>
    <message>
        <source>notes.mid</source>
        <translation>notas.mid</translation>
    </message>
    <message>
        <source>Notes of the match as MIDI…</source>
        <translation>Notas de la coincidencia como MIDI…</translation>
    </message>
    <message>
        <source>Hearing the notes of “%1” …</source>
        <translation>Oyendo las notas de «%1»…</translation>
    </message>
    <message>
        <source>Hearing the notes …</source>
        <translation>Oyendo las notas…</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ExampleController</name>
    <message>
        <source>Indexing: %1 of %2 recordings</source>
        <translation>Indexando: %1 de %2 grabaciones</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>There is no model, and without one nothing can be found. Install Coverscope again.</source>
        <translation>No hay ningún modelo, y sin él no se puede encontrar nada. Vuelva a instalar Coverscope.</translation>
    </message>
    <message>
        <source>Playing the music…</source>
        <translation>Interpretando la música…</translation>
    </message>
    <message>
        <source>Opening a library for it…</source>
        <translation>Abriendo una biblioteca para ella…</translation>
    </message>
    <message>
        <source>Indexing the recordings…</source>
        <translation>Indexando las grabaciones…</translation>
    </message>
    <message>
        <source>Searching for the clip…</source>
        <translation>Buscando el fragmento…</translation>
    </message>
    <message>
        <source>The clip is “%1”, played by a flute and a vibraphone. The library knows that piece from %2 other recordings, all in other keys and tempi and with other instruments. %3 The diagonal in the heatmap shows where clip and recording play the same music: press Space to listen, and B to switch between the two.</source>
        <translation>El fragmento es «%1», tocado por una flauta y un vibráfono. La biblioteca conoce esa pieza por otras %2 grabaciones, todas en otras tonalidades y tempos y con otros instrumentos. %3 La diagonal del mapa de calor muestra dónde el fragmento y la grabación tocan la misma música: pulse Espacio para escuchar y B para cambiar entre ambos.</translation>
    </message>
    <message numerus="yes">
        <source>On top of the list: %n of them, with a probability of %1.</source>
        <translation>
            <numerusform>En cabeza de la lista: %n de ellas, con una probabilidad de %1.</numerusform>
            <numerusform>En cabeza de la lista: %n de ellas, con una probabilidad de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This time, the model did not put any of them on top.</source>
        <translation>Esta vez, el modelo no ha puesto ninguna de ellas en cabeza.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ExampleGuide</name>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>About the example</source>
        <translation>Acerca del ejemplo</translation>
    </message>
    <message>
        <source>Progress of the example</source>
        <translation>Progreso del ejemplo</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not now; the example stays in the Help menu</source>
        <translation>Ahora no; el ejemplo queda en el menú Ayuda</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es su primera vez?</translation>
    </message>
    <message>
        <source>See what Coverscope does with a small example: 15 short recordings of 5 made-up pieces, played by this computer, and a clip of one of them in another key and tempo. It takes less than a minute, 60 MB of space and no network.</source>
        <translation>Vea qué hace Coverscope con un pequeño ejemplo: 15 grabaciones breves de 5 piezas inventadas, interpretadas por este equipo, y un fragmento de una de ellas en otra tonalidad y otro tempo. Requiere menos de un minuto, 60 MB de espacio y ninguna conexión de red.</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>Mostrar el ejemplo</translation>
    </message>
    <message>
        <source>Make the example&apos;s music, index it and search it for a clip</source>
        <translation>Crear la música del ejemplo, indexarla y buscar un fragmento en ella</translation>
    </message>
    <message>
        <source>The example is being made</source>
        <translation>Se está creando el ejemplo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop making the example</source>
        <translation>Dejar de crear el ejemplo</translation>
    </message>
    <message>
        <source>This is what Coverscope does</source>
        <translation>Esto es lo que hace Coverscope</translation>
    </message>
    <message>
        <source>Add my own music…</source>
        <translation>Añadir mi propia música…</translation>
    </message>
    <message>
        <source>Choose a folder of music for a library of your own; the example stays apart from it</source>
        <translation>Elegir una carpeta de música para una biblioteca propia; el ejemplo queda aparte de ella</translation>
    </message>
    <message>
        <source>The example could not be made</source>
        <translation>No se ha podido crear el ejemplo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Make the example once more</source>
        <translation>Crear el ejemplo de nuevo</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::FolderModel</name>
    <message>
        <source>All folders (%1)</source>
        <translation>Todas las carpetas (%1)</translation>
    </message>
    <message>
        <source>%1 (%2, away)</source>
        <comment>folder name, number of tracks</comment>
        <translation>%1 (%2, no disponible)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder name, number of tracks</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GraphKeeper</name>
    <message>
        <source>Preparing fast searches: %1 %</source>
        <translation>Preparando búsquedas rápidas: %1 %</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GraphPainter</name>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>Entre dos grupos</translation>
    </message>
    <message>
        <source>Thicker: more probable</source>
        <translation>Más grueso: más probable</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencia</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GraphView</name>
    <message>
        <source>Graph of versions</source>
        <translation>Grafo de versiones</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two tracks, probability</comment>
        <translation>%1 y %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, resembled by %n other track(s)</source>
        <translation>
            <numerusform>%1, parecida a %n otra pista</numerusform>
            <numerusform>%1, parecida a otras %n pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n version(s)</source>
        <translation>
            <numerusform>%1, %n versión</numerusform>
            <numerusform>%1, %n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks without a group</source>
        <translation>Pistas sin grupo</translation>
    </message>
    <message>
        <source>Arrows go from track to track, Page Down and Page Up through the pairs of a track, M marks one for comparing, Return compares, plus and minus zoom, 0 shows all. The list has the same content.</source>
        <translation>Las flechas van de pista en pista, Av Pág y Re Pág recorren los pares de una pista, M marca una para comparar, Intro compara, más y menos amplían y reducen, 0 muestra todo. La lista tiene el mismo contenido.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GroupTreeModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Of a group, its tracks; of a track, how many others resemble it</source>
        <translation>De un grupo, sus pistas; de una pista, cuántas otras se le parecen</translation>
    </message>
    <message>
        <source>The highest probability that two of them are versions of one piece</source>
        <translation>La probabilidad más alta de que dos de ellas sean versiones de una misma pieza</translation>
    </message>
    <message>
        <source>The mean probability over all pairs of the group; pairs below the threshold count 0</source>
        <translation>La probabilidad media de todos los pares del grupo; los pares por debajo del umbral cuentan como 0</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>artist of a group of tracks</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>↔ %1 (of another group)</source>
        <translation>↔ %1 (de otro grupo)</translation>
    </message>
    <message>
        <source>↔ %1</source>
        <comment>a pair with that track</comment>
        <translation>↔ %1</translation>
    </message>
    <message>
        <source>Of a group, the title of the track with the fullest tags</source>
        <translation>De un grupo, el título de la pista con las etiquetas más completas</translation>
    </message>
    <message>
        <source>Tracks without a group</source>
        <translation>Pistas sin grupo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>track, verdict</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; decided: %2</source>
        <comment>two tracks and their probability, decision</comment>
        <translation>%1; decidido: %2</translation>
    </message>
    <message>
        <source>%1, decided: %2</source>
        <comment>track, decision</comment>
        <translation>%1, decidido: %2</translation>
    </message>
    <message>
        <source>A person decided that it is in this group</source>
        <translation>Una persona decidió que está en este grupo</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>track, what is decided</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, a work of the library</source>
        <translation>%1, una obra de la biblioteca</translation>
    </message>
    <message>
        <source>A work of the library: %1</source>
        <translation>Una obra de la biblioteca: %1</translation>
    </message>
    <message>
        <source>A work of the library</source>
        <translation>Una obra de la biblioteca</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, role of the recording</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GuideText</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>The guide is missing. Install Coverscope again: it belongs at “%1”.</source>
        <translation>Falta la guía. Instale Coverscope de nuevo: su sitio es «%1».</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeardButton</name>
    <message>
        <source>Hear the notes that the program heard beside the recording, or alone (S)</source>
        <translation>Oír las notas que ha oído el programa junto a la grabación, o solas (S)</translation>
    </message>
    <message>
        <source>What is heard: %1</source>
        <translation>Lo que suena: %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeardChoice</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Play the recording as it is</source>
        <translation>Reproducir la grabación tal como es</translation>
    </message>
    <message>
        <source>Recording and notes</source>
        <translation>Grabación y notas</translation>
    </message>
    <message>
        <source>Play a soft tone for each note that was heard beside the recording</source>
        <translation>Reproducir un tono suave por cada nota oída junto a la grabación</translation>
    </message>
    <message>
        <source>Notes alone</source>
        <translation>Solo las notas</translation>
    </message>
    <message>
        <source>Play a tone for each note that was heard in place of the recording</source>
        <translation>Reproducir un tono por cada nota oída en lugar de la grabación</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapFigure</name>
    <message>
        <source>Time in the track</source>
        <translation>Tiempo en la pista</translation>
    </message>
    <message>
        <source>Time in the clip</source>
        <translation>Tiempo en el fragmento</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapPlot</name>
    <message>
        <source>Similarity of clip and match, chunk by chunk</source>
        <translation>Similitud de fragmento y coincidencia, segmento a segmento</translation>
    </message>
    <message>
        <source>Each cell compares a stretch of the clip with a stretch of the match. Click to listen from there; arrow keys move from cell to cell.</source>
        <translation>Cada celda compara un tramo del fragmento con un tramo de la coincidencia. Haga clic para escuchar desde ahí; las teclas de flecha van de celda en celda.</translation>
    </message>
    <message>
        <source>No match is chosen.</source>
        <translation>No se ha elegido ninguna coincidencia.</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Media %1</translation>
    </message>
    <message>
        <source>Time in the clip</source>
        <translation>Tiempo en el fragmento</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>Similitud del coseno</translation>
    </message>
    <message>
        <source>Clip %1, match %2: cosine %3</source>
        <translation>Fragmento %1, coincidencia %2: coseno %3</translation>
    </message>
    <message>
        <source>%1, on the best path</source>
        <translation>%1, en el mejor camino</translation>
    </message>
    <message>
        <source>Clip %1: best cosine with any part of the match %2</source>
        <translation>Fragmento %1: mejor coseno con cualquier parte de la coincidencia %2</translation>
    </message>
    <message>
        <source>Match %1: best cosine with any part of the clip %2</source>
        <translation>Coincidencia %1: mejor coseno con cualquier parte del fragmento %2</translation>
    </message>
    <message>
        <source>Time in the match</source>
        <translation>Tiempo en la coincidencia</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapView</name>
    <message>
        <source>Similarities of clip and match, chunk by chunk</source>
        <translation>Similitudes de fragmento y coincidencia, segmento a segmento</translation>
    </message>
    <message>
        <source>Times in the match</source>
        <translation>Tiempos en la coincidencia</translation>
    </message>
    <message>
        <source>Times in the clip</source>
        <translation>Tiempos en el fragmento</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click to listen from there.</source>
        <translation>Señale una celda para leerla; haga clic para escuchar desde ahí.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Heatmap as a table</source>
        <translation>Mapa de calor como tabla</translation>
    </message>
    <message>
        <source>Stretch the heatmap&apos;s colours to this pair</source>
        <translation>Ajustar los colores del mapa de calor a este par</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n new work(s)</source>
        <translation>
            <numerusform>%n obra nueva</numerusform>
            <numerusform>%n obras nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>works</comment>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new recording(s)</source>
        <translation>
            <numerusform>%n grabación nueva</numerusform>
            <numerusform>%n grabaciones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>%n movida</numerusform>
            <numerusform>%n movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move recordings that are in another work of the library</source>
        <translation>&amp;Mover las grabaciones que están en otra obra de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Guardar la lista…</translation>
    </message>
    <message>
        <source>Import works</source>
        <translation>Importar obras</translation>
    </message>
    <message>
        <source>Without it such lines are left out</source>
        <translation>De lo contrario se omiten esas líneas</translation>
    </message>
    <message>
        <source>Save the lines that are left out as a table, to correct them</source>
        <translation>Guardar las líneas omitidas como tabla, para corregirlas</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Líneas omitidas</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n line(s):</source>
        <comment>a list, its lines</comment>
        <translation>
            <numerusform>«%1», %n línea:</numerusform>
            <numerusform>«%1», %n líneas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out:</source>
        <translation>
            <numerusform>Se omitirá %n línea:</numerusform>
            <numerusform>Se omitirán %n líneas:</numerusform>
        </translation>
    </message>
    <message>
        <source>No line will be left out.</source>
        <translation>No se omitirá ninguna línea.</translation>
    </message>
    <message>
        <source>The list changes nothing</source>
        <translation>La lista no cambia nada</translation>
    </message>
    <message>
        <source>Save the lines that are left out</source>
        <translation>Guardar las líneas omitidas</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source> left out</source>
        <comment>end of the name of a file</comment>
        <translation> omitidas</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::IndexingBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Progreso de la indexación</translation>
    </message>
    <message>
        <source>Indexing state</source>
        <translation>Estado de la indexación</translation>
    </message>
    <message>
        <source>Stop indexing. What is done stays done.</source>
        <translation>Detener la indexación. Lo hecho queda hecho.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Buscando música…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for music: %n file(s) found</source>
        <translation>
            <numerusform>Buscando música: %n archivo encontrado</numerusform>
            <numerusform>Buscando música: %n archivos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 archivos</translation>
    </message>
    <message>
        <source>%1× real time</source>
        <translation>%1× tiempo real</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::JobLog</name>
    <message numerus="yes">
        <source>%n file(s) indexed in %1 s.</source>
        <translation>
            <numerusform>%n archivo indexado en %1 s.</numerusform>
            <numerusform>%n archivos indexados en %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search for “%1”: %n match(es).</source>
        <translation>
            <numerusform>Búsqueda de «%1»: %n coincidencia.</numerusform>
            <numerusform>Búsqueda de «%1»: %n coincidencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model “%1” loaded, hash %2, on %3.</source>
        <translation>Modelo «%1» cargado, hash %2, en %3.</translation>
    </message>
    <message>
        <source>The graphics card failed: %1</source>
        <translation>La tarjeta gráfica ha fallado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Library “%1” opened, %n track(s).</source>
        <translation>
            <numerusform>Biblioteca «%1» abierta, %n pista.</numerusform>
            <numerusform>Biblioteca «%1» abierta, %n pistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing begins.</source>
        <translation>Comienza la indexación.</translation>
    </message>
    <message>
        <source>The library was indexed anew.</source>
        <translation>La biblioteca se ha indexado de nuevo.</translation>
    </message>
    <message>
        <source>The graph for fast searches is ready.</source>
        <translation>El grafo para búsquedas rápidas está listo.</translation>
    </message>
    <message>
        <source>Job %1 was cancelled.</source>
        <translation>La tarea %1 se ha cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>What is played in “%1”: %n stretch(es) known.</source>
        <translation>
            <numerusform>Qué suena en «%1»: %n tramo conocido.</numerusform>
            <numerusform>Qué suena en «%1»: %n tramos conocidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>How loud the sound is that is recorded, in decibels below the loudest</source>
        <translation>Intensidad del sonido que se graba, en decibelios por debajo del máximo</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryCommand</name>
    <message numerus="yes">
        <source>removing %n track(s)</source>
        <translation>
            <numerusform>quitar %n pista</numerusform>
            <numerusform>quitar %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>removing the folder “%1”</source>
        <translation>quitar la carpeta «%1»</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryController</name>
    <message numerus="yes">
        <source>%n track(s) taken out of the library. The files stay where they are.</source>
        <translation>
            <numerusform>%n pista quitada de la biblioteca. El archivo permanece donde está.</numerusform>
            <numerusform>%n pistas quitadas de la biblioteca. Los archivos permanecen donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “%1” was taken out of the library. Its files stay where they are.</source>
        <translation>La carpeta «%1» se ha quitado de la biblioteca. Sus archivos permanecen donde están.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>This library is in use by another program, so it was opened for searching only. Close the other one to add or remove music.</source>
        <translation>Otro programa está usando esta biblioteca, por lo que se ha abierto solo para buscar. Cierre el otro para añadir o quitar música.</translation>
    </message>
    <message>
        <source>Re-index now</source>
        <translation>Volver a indexar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n archivo no se ha podido leer y se ha omitido.</numerusform>
            <numerusform>%n archivos no se han podido leer y se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation>Reponer la copia</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>Aún no hay música</translation>
    </message>
    <message>
        <source>Add a folder of music, or drop one here. Its tracks are indexed once; then any clip can be searched for in them.</source>
        <translation>Añada una carpeta de música o suéltela aquí. Sus pistas se indexan una vez; después se puede buscar en ellas cualquier fragmento.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder of music to add to the library</source>
        <translation>Elegir una carpeta de música para añadirla a la biblioteca</translation>
    </message>
    <message>
        <source>Size of the library</source>
        <translation>Tamaño de la biblioteca</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>Añadir una carpeta de música a la biblioteca</translation>
    </message>
    <message>
        <source>Rescan folders</source>
        <translation>Volver a explorar carpetas</translation>
    </message>
    <message>
        <source>Look for new and changed files in all folders</source>
        <translation>Buscar archivos nuevos y modificados en todas las carpetas</translation>
    </message>
    <message>
        <source>Folder menu</source>
        <translation>Menú de carpeta</translation>
    </message>
    <message>
        <source>Show, locate or remove the chosen folder</source>
        <translation>Mostrar, localizar o quitar la carpeta elegida</translation>
    </message>
    <message>
        <source>Folder that is away</source>
        <translation>Carpeta no disponible</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Tell where the folder is now</source>
        <translation>Indicar dónde está ahora la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Show the tracks of one folder or of all</source>
        <translation>Mostrar las pistas de una carpeta o de todas</translation>
    </message>
    <message>
        <source>Filter tracks</source>
        <translation>Filtrar pistas</translation>
    </message>
    <message>
        <source>Show only tracks that contain all these words in title, artist, album or file name</source>
        <translation>Mostrar solo las pistas que contienen todas estas palabras en el título, el artista, el álbum o el nombre de archivo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %n removed track(s)</source>
        <translation>
            <numerusform>&amp;Recuperar %n pista quitada</numerusform>
            <numerusform>&amp;Recuperar %n pistas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 de %n pista</numerusform>
            <numerusform>%1 de %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>&amp;Mostrar carpeta</translation>
    </message>
    <message>
        <source>Open it in the file manager</source>
        <translation>Abrirla en el gestor de archivos</translation>
    </message>
    <message>
        <source>&amp;Locate folder…</source>
        <translation>&amp;Localizar carpeta…</translation>
    </message>
    <message>
        <source>Tell where the folder is now, if it was moved or its drive has another name</source>
        <translation>Indicar dónde está ahora la carpeta, si se movió o su unidad tiene otro nombre</translation>
    </message>
    <message>
        <source>&amp;Bring back removed tracks</source>
        <translation>&amp;Recuperar pistas quitadas</translation>
    </message>
    <message>
        <source>Index the tracks again that were taken out one by one</source>
        <translation>Volver a indexar las pistas que se quitaron una a una</translation>
    </message>
    <message>
        <source>&amp;Remove folder</source>
        <translation>&amp;Quitar carpeta</translation>
    </message>
    <message>
        <source>Take the chosen folder out of the library; its files stay</source>
        <translation>Quitar la carpeta elegida de la biblioteca; sus archivos se conservan</translation>
    </message>
    <message>
        <source>“%1” is away. Its tracks can be searched, but not played. Connect its drive, or locate it if it was moved.</source>
        <translation>«%1» no está disponible. Sus pistas se pueden buscar, pero no reproducir. Conecte su unidad o localícela si se movió.</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Añadir una carpeta de música</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Comparar estas dos</translation>
    </message>
    <message numerus="yes">
        <source>Re-index %n track(s)</source>
        <translation>
            <numerusform>Volver a indexar %n pista</numerusform>
            <numerusform>Volver a indexar %n pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n track(s) from the library</source>
        <translation>
            <numerusform>Quitar %n pista de la biblioteca</numerusform>
            <numerusform>Quitar %n pistas de la biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n archivo omitido</numerusform>
            <numerusform>%n archivos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget deleted files</source>
        <translation>&amp;Olvidar archivos borrados</translation>
    </message>
    <message>
        <source>Take tracks out of the library whose files were deleted; those on a drive that is away stay</source>
        <translation>Quitar de la biblioteca las pistas cuyos archivos se borraron; las de una unidad ausente se quedan</translation>
    </message>
    <message>
        <source>Group tracks</source>
        <translation>Agrupar pistas</translation>
    </message>
    <message>
        <source>Put the tracks together by folder, work, artist, album or year</source>
        <translation>Reunir las pistas por carpeta, obra, artista, álbum o año</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryThread</name>
    <message>
        <source>No library is open. Open or create one first.</source>
        <translation>No hay ninguna biblioteca abierta. Abra o cree una primero.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Copiar las líneas seleccionadas, o todas las mostradas</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save all that is shown as a text file</source>
        <translation>Guardar todo lo mostrado como archivo de texto</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Forget the messages so far</source>
        <translation>Olvidar los mensajes anteriores</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 y superior</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Qué mensajes</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Número de mensajes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>What the program told of its work, the newest at the bottom</source>
        <translation>Lo que el programa ha comunicado sobre su trabajo, lo más reciente al final</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>«%1» guardado.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LongClipLine</name>
    <message>
        <source>Which recordings is this?</source>
        <translation>¿Qué grabaciones son?</translation>
    </message>
    <message>
        <source>What is played in it?</source>
        <translation>¿Qué suena en él?</translation>
    </message>
    <message>
        <source>What to ask of a long clip</source>
        <translation>Qué preguntar de un clip largo</translation>
    </message>
    <message>
        <source>Search for the clip as one piece, as it was done when it came</source>
        <translation>Buscar el clip como una sola pieza, como se hizo al abrirlo</translation>
    </message>
    <message>
        <source>Look through the clip from end to end: which recordings are played when (Ctrl+T)</source>
        <translation>Recorrer el clip de principio a fin: qué grabaciones suenan y cuándo (Ctrl+T)</translation>
    </message>
    <message>
        <source>A long clip, %1:</source>
        <translation>Un clip largo, %1:</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open clip…</source>
        <translation>&amp;Abrir fragmento…</translation>
    </message>
    <message>
        <source>Choose an audio or video file to search for</source>
        <translation>Elegir un archivo de audio o vídeo para buscarlo</translation>
    </message>
    <message>
        <source>Record cl&amp;ip…</source>
        <translation>&amp;Grabar fragmento…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Record the clip to search for, with a microphone or from what this computer plays</source>
        <translation>Grabar el fragmento que se busca, con un micrófono o de lo que reproduce este equipo</translation>
    </message>
    <message>
        <source>Recent &amp;clips</source>
        <translation>&amp;Fragmentos recientes</translation>
    </message>
    <message>
        <source>Open &amp;library…</source>
        <translation>Abrir &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Open a library folder, or make a new one in an empty folder</source>
        <translation>Abrir una carpeta de biblioteca, o crear una nueva en una carpeta vacía</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>Bib&amp;liotecas recientes</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Add a folder of music to the library and index it</source>
        <translation>Añadir una carpeta de música a la biblioteca e indexarla</translation>
    </message>
    <message>
        <source>Re&amp;scan folders</source>
        <translation>&amp;Volver a explorar carpetas</translation>
    </message>
    <message>
        <source>Look for new and changed files in all folders of the library</source>
        <translation>Buscar archivos nuevos y modificados en todas las carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>&amp;Exportar resultados…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the table of results as a CSV file</source>
        <translation>Guardar la tabla de resultados como archivo CSV</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>Exportar &amp;informe…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Save a report on the clip to read, print and keep: its matches, pictures, verdicts and notes</source>
        <translation>Guardar un informe del fragmento para leer, imprimir y conservar: sus coincidencias, imágenes, veredictos y notas</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Aj&amp;ustes…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Device, search, theme, colours and language</source>
        <translation>Dispositivo, búsqueda, tema, colores e idioma</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Leave Coverscope; what is indexed is kept</source>
        <translation>Salir de Coverscope; lo indexado se conserva</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last decision: a verdict, a removal</source>
        <translation>Deshacer la última decisión: un veredicto, una eliminación</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>Volver a decidir lo que se deshizo</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Search the library for the clip, or for the chosen region of it</source>
        <translation>Buscar en la biblioteca el fragmento o su región elegida</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the search that is under way</source>
        <translation>Detener la búsqueda en curso</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>Coincidencia &amp;siguiente</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Show the evidence for the next match</source>
        <translation>Mostrar los indicios de la coincidencia siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>Coincidencia &amp;anterior</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Show the evidence for the previous match</source>
        <translation>Mostrar los indicios de la coincidencia anterior</translation>
    </message>
    <message>
        <source>&amp;Filter tracks</source>
        <translation>&amp;Filtrar pistas</translation>
    </message>
    <message>
        <source>Find a track of the library by title, artist, album or file name</source>
        <translation>Encontrar una pista de la biblioteca por título, artista, álbum o nombre de archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Show &amp;library</source>
        <translation>Mostrar &amp;biblioteca</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the library at the left</source>
        <translation>Mostrar u ocultar la biblioteca a la izquierda</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>List everything that the keyboard does</source>
        <translation>Enumerar todo lo que hace el teclado</translation>
    </message>
    <message>
        <source>Show the &amp;example</source>
        <translation>Mostrar el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Make a small collection of music and search it, to see what Coverscope does</source>
        <translation>Crear una pequeña colección de música y buscar en ella, para ver qué hace Coverscope</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>What the program told of its work, to look through, copy and save</source>
        <translation>Lo que el programa ha comunicado sobre su trabajo, para revisarlo, copiarlo y guardarlo</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>Acerca del &amp;modelo</translation>
    </message>
    <message>
        <source>Where the loaded model comes from and what it was trained on</source>
        <translation>De dónde procede el modelo cargado y con qué se entrenó</translation>
    </message>
    <message>
        <source>&amp;About Coverscope</source>
        <translation>&amp;Acerca de Coverscope</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit that Coverscope is built with</source>
        <translation>El conjunto de herramientas con el que está creado Coverscope</translation>
    </message>
    <message>
        <source>C&amp;ompare clip and match</source>
        <translation>C&amp;omparar fragmento y coincidencia</translation>
    </message>
    <message>
        <source>See clip and match above each other, note by note</source>
        <translation>Ver fragmento y coincidencia uno encima de otra, nota a nota</translation>
    </message>
    <message>
        <source>Search for the &amp;passage</source>
        <translation>Buscar el &amp;pasaje</translation>
    </message>
    <message>
        <source>Where else does the chosen passage occur? Search the library for it</source>
        <translation>¿Dónde más aparece el pasaje elegido? Buscarlo en la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>E&amp;scuchar</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play what the page shows: the match, the clip, the recording</source>
        <translation>Reproducir lo que muestra la página: la coincidencia, el fragmento, la grabación</translation>
    </message>
    <message>
        <source>S&amp;witch recordings</source>
        <translation>Ca&amp;mbiar de grabación</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording</source>
        <translation>Continuar en el mismo momento musical de la otra grabación</translation>
    </message>
    <message>
        <source>&amp;Hear the notes</source>
        <translation>&amp;Oír las notas</translation>
    </message>
    <message>
        <source>Play the recording, the notes heard in it beside it, or these alone</source>
        <translation>Reproducir la grabación, junto a ella las notas oídas, o solo estas</translation>
    </message>
    <message>
        <source>Switch &amp;notes and spectrum</source>
        <translation>Cambiar entre &amp;notas y espectro</translation>
    </message>
    <message>
        <source>Show the notes that the program hears, or the spectrum, on all pages</source>
        <translation>Mostrar en todas las páginas las notas que oye el programa o el espectro</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>How to use Coverscope, with pictures</source>
        <translation>Cómo se usa Coverscope, con imágenes</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>P&amp;resentación</translation>
    </message>
    <message>
        <source>Full screen and large type, to show one clip and one match to a room</source>
        <translation>Pantalla completa y letra grande, para mostrar un clip y una coincidencia en una sala</translation>
    </message>
    <message>
        <source>Prepare &amp;clips for it…</source>
        <translation>Preparar &amp;clips para ella…</translation>
    </message>
    <message>
        <source>Choose the clips that a presentation steps through</source>
        <translation>Elegir los clips que recorre una presentación</translation>
    </message>
    <message>
        <source>&amp;What is played in it?</source>
        <translation>¿&amp;Qué suena en él?</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Look through a long clip from end to end: which recordings are played when</source>
        <translation>Recorrer un clip largo de principio a fin: qué grabaciones suenan y cuándo</translation>
    </message>
    <message>
        <source>I&amp;mport works…</source>
        <translation>I&amp;mportar obras…</translation>
    </message>
    <message>
        <source>Read works, their recordings and roles from a table</source>
        <translation>Leer obras, sus grabaciones y papeles de una tabla</translation>
    </message>
    <message>
        <source>Export &amp;works…</source>
        <translation>Exportar &amp;obras…</translation>
    </message>
    <message>
        <source>Save all works of the library as a table that can be read again</source>
        <translation>Guardar todas las obras de la biblioteca como una tabla que se puede volver a leer</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MainPages</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Choose what the window shows, with the arrow keys or Ctrl and a digit</source>
        <translation>Elegir qué muestra la ventana, con las teclas de flecha o Ctrl y un dígito</translation>
    </message>
    <message>
        <source>Shown page</source>
        <translation>Página mostrada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>purpose, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MainWindow</name>
    <message>
        <source>Coverscope</source>
        <translation>Coverscope</translation>
    </message>
    <message>
        <source>Library and pages</source>
        <translation>Biblioteca y páginas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the library for a clip and see what speaks for each match</source>
        <translation>Buscar un fragmento en la biblioteca y ver qué habla a favor de cada coincidencia</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Look at two recordings above each other and listen to them in turn</source>
        <translation>Ver dos grabaciones una encima de otra y escucharlas alternadamente</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Search the library for many clips, one after the other</source>
        <translation>Buscar muchos fragmentos en la biblioteca, uno tras otro</translation>
    </message>
    <message>
        <source>Cover map</source>
        <translation>Mapa de versiones</translation>
    </message>
    <message>
        <source>See which tracks of the library are versions of each other</source>
        <translation>Ver qué pistas de la biblioteca son versiones unas de otras</translation>
    </message>
    <message>
        <source>The graphics card failed; the processor goes on.</source>
        <translation>La tarjeta gráfica ha fallado; continúa el procesador.</translation>
    </message>
    <message>
        <source>The graphics card failed, so the work goes on with the processor. Results are the same; it only takes longer.</source>
        <translation>La tarjeta gráfica ha fallado, por lo que el trabajo continúa con el procesador. Los resultados son los mismos; solo se tarda más.</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Informe de %1</translation>
    </message>
    <message>
        <source>Open a library, or choose an empty folder for a new one</source>
        <translation>Abrir una biblioteca, o elegir una carpeta vacía para una nueva</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done, how many of how many</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Look through all verdicts of the library</source>
        <translation>Repasar todos los veredictos de la biblioteca</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Cronología de %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>See which recordings are played in a long one, and when</source>
        <translation>Ver qué grabaciones suenan en una larga, y cuándo</translation>
    </message>
    <message>
        <source>There are no works in the library yet.</source>
        <translation>Aún no hay obras en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MessageBanner</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show the technical cause</source>
        <translation>Mostrar la causa técnica</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Technical cause</source>
        <translation>Causa técnica</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ModelFacts</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the model&apos;s facts, one fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Embedding dimension</source>
        <translation>Dimensión de embedding</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Chunk length</source>
        <translation>Duración del segmento</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Suggested chunk hop</source>
        <translation>Salto de segmento sugerido</translation>
    </message>
    <message>
        <source>Constant-Q, %1 bins, %2 per octave from %3 Hz</source>
        <translation>Q constante, %1 bandas, %2 por octava desde %3 Hz</translation>
    </message>
    <message>
        <source>Averaged frames per second</source>
        <translation>Tramas promediadas por segundo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Notes heard, %1 from C1, %2 times a second</source>
        <translation>Notas oídas, %1 desde C1, %2 veces por segundo</translation>
    </message>
    <message>
        <source>Listens to</source>
        <translation>Escucha</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ModelPage</name>
    <message>
        <source>About the model</source>
        <translation>Acerca del modelo</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>What the model is, what it learned from, how well it does, where it fails</source>
        <translation>Qué es el modelo, de qué aprendió, lo bien que funciona y dónde falla</translation>
    </message>
    <message>
        <source>Model card and facts</source>
        <translation>Ficha y datos del modelo</translation>
    </message>
    <message>
        <source>&amp;Copy facts</source>
        <translation>&amp;Copiar datos</translation>
    </message>
    <message>
        <source>Copy the table, to say which model a result comes from</source>
        <translation>Copiar la tabla, para indicar de qué modelo procede un resultado</translation>
    </message>
    <message>
        <source>Facts of the loaded model</source>
        <translation>Datos del modelo cargado</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MonitorSource</name>
    <message>
        <source>This build of Coverscope cannot record what the computer plays. Save the sound as a file and open that, or record it with a microphone.</source>
        <translation>Esta compilación de Coverscope no puede grabar lo que reproduce el equipo. Guarde el sonido como archivo y ábralo, o grábelo con un micrófono.</translation>
    </message>
    <message>
        <source>What this computer plays cannot be recorded: neither PulseAudio nor PipeWire answers. Start one of them (PipeWire with its PulseAudio service), or save the sound as a file and open that.</source>
        <translation>No se puede grabar lo que reproduce este equipo: no responden ni PulseAudio ni PipeWire. Inicie uno de ellos (PipeWire con su servicio PulseAudio), o guarde el sonido como archivo y ábralo.</translation>
    </message>
    <message>
        <source>What this computer plays cannot be recorded: it has no sound output. Connect one, or save the sound as a file and open that.</source>
        <translation>No se puede grabar lo que reproduce este equipo: no tiene salida de sonido. Conecte una, o guarde el sonido como archivo y ábralo.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::PairActions</name>
    <message>
        <source>&amp;Confirm as one work</source>
        <translation>&amp;Confirmar como una misma obra</translation>
    </message>
    <message>
        <source>&amp;Reject as one work</source>
        <translation>&amp;Rechazar como una misma obra</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>Re&amp;tirar la decisión</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>No hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>Choose a pair first.</source>
        <translation>Elija primero un par.</translation>
    </message>
    <message>
        <source>One of the files could not be read. Index it again.</source>
        <translation>No se pudo leer uno de los archivos. Indéxelo de nuevo.</translation>
    </message>
    <message>
        <source>Both are versions of one work: the cover map never parts them</source>
        <translation>Ambas son versiones de una misma obra: el mapa de versiones nunca las separa</translation>
    </message>
    <message>
        <source>They are not: the cover map never joins them</source>
        <translation>No lo son: el mapa de versiones nunca las une</translation>
    </message>
    <message>
        <source>Nothing is decided about this pair.</source>
        <translation>No se ha decidido nada sobre este par.</translation>
    </message>
    <message>
        <source>As if nothing had been decided about this pair</source>
        <translation>Como si no se hubiera decidido nada sobre este par</translation>
    </message>
    <message>
        <source>confirming “%1” and “%2”</source>
        <translation>confirmar «%1» y «%2»</translation>
    </message>
    <message>
        <source>rejecting “%1” and “%2”</source>
        <translation>rechazar «%1» y «%2»</translation>
    </message>
    <message>
        <source>taking back the decision on “%1” and “%2”</source>
        <translation>retirar la decisión sobre «%1» y «%2»</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::PictureChoice</name>
    <message>
        <source>Notes heard</source>
        <translation>Notas oídas</translation>
    </message>
    <message>
        <source>Constant-Q spectrogram</source>
        <translation>Espectrograma de Q constante</translation>
    </message>
    <message>
        <source>Show the notes that the program hears, what both play marked (P)</source>
        <translation>Mostrar las notas que oye el programa, con lo que ambas tocan marcado (P)</translation>
    </message>
    <message>
        <source>Show the spectrum on a scale of semitones (P)</source>
        <translation>Mostrar el espectro en una escala de semitonos (P)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Player</name>
    <message>
        <source>No sound device can be used, so nothing is heard; the cursors still move. Connect one and press play again.</source>
        <translation>No se puede usar ningún dispositivo de sonido, por lo que no se oye nada; los cursores siguen moviéndose. Conecte uno y pulse de nuevo reproducir.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Presentation</name>
    <message>
        <source>&amp;Previous clip</source>
        <translation>Clip &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next clip</source>
        <translation>Clip &amp;siguiente</translation>
    </message>
    <message>
        <source>Prepare &amp;clips…</source>
        <translation>Preparar &amp;clips…</translation>
    </message>
    <message>
        <source>&amp;End presentation</source>
        <translation>&amp;Terminar la presentación</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Search for the clip before this one (Page Up)</source>
        <translation>Buscar el clip anterior a este (Re Pág)</translation>
    </message>
    <message>
        <source>Search for the next of the prepared clips (Page Down)</source>
        <translation>Buscar el siguiente de los clips preparados (Av Pág)</translation>
    </message>
    <message>
        <source>Choose the clips to step through, in the order of their names</source>
        <translation>Elegir los clips que se recorren, por orden de nombre</translation>
    </message>
    <message>
        <source>Back to the window as it was (Esc)</source>
        <translation>Volver a la ventana como estaba (Esc)</translation>
    </message>
    <message>
        <source>Choose the clips to present</source>
        <translation>Elegir los clips que se presentan</translation>
    </message>
    <message>
        <source>No clips are prepared to step through.</source>
        <translation>No hay clips preparados.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) prepared</source>
        <translation>
            <numerusform>%n clip preparado</numerusform>
            <numerusform>%n clips preparados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>which prepared clip, how many, its name</comment>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::QueryPanel</name>
    <message>
        <source>Clip to search for</source>
        <translation>Fragmento que se busca</translation>
    </message>
    <message>
        <source>Choose clip…</source>
        <translation>Elegir fragmento…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Drop an audio or video file here</source>
        <translation>Suelte aquí un archivo de audio o vídeo</translation>
    </message>
    <message>
        <source>A clip of 6 to 60 seconds is enough: a phone recording, a video, an excerpt.</source>
        <translation>Basta un fragmento de 6 a 60 segundos: una grabación de teléfono, un vídeo, un extracto.</translation>
    </message>
    <message>
        <source>Choose the audio or video file to search for</source>
        <translation>Elegir el archivo de audio o vídeo que se busca</translation>
    </message>
    <message>
        <source>Length of the clip</source>
        <translation>Duración del fragmento</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Stop the search (Esc)</source>
        <translation>Detener la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Audio and video (%1)</source>
        <translation>Audio y vídeo (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Elegir un fragmento</translation>
    </message>
    <message>
        <source>Search for region</source>
        <translation>Buscar región</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the library for the chosen region of this clip</source>
        <translation>Buscar en la biblioteca la región elegida de este fragmento</translation>
    </message>
    <message>
        <source>Search the library for this clip</source>
        <translation>Buscar este fragmento en la biblioteca</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation>Reproducir desde %1</translation>
    </message>
    <message>
        <source>Play the clip from the playhead</source>
        <translation>Reproducir el fragmento desde el cursor de reproducción</translation>
    </message>
    <message>
        <source>Whether the clip is long enough</source>
        <translation>Si el fragmento es lo bastante largo</translation>
    </message>
    <message>
        <source>Sound track</source>
        <translation>Pista de sonido</translation>
    </message>
    <message>
        <source>This file has several sound tracks: the one to listen to and search for</source>
        <translation>Este archivo tiene varias pistas de sonido: la que se escucha y se busca</translation>
    </message>
    <message>
        <source>Show the waveform</source>
        <translation>Mostrar la forma de onda</translation>
    </message>
    <message>
        <source>Hide the waveform</source>
        <translation>Ocultar la forma de onda</translation>
    </message>
    <message>
        <source>Show the waveform, to choose a region of the clip</source>
        <translation>Mostrar la forma de onda, para elegir una región del fragmento</translation>
    </message>
    <message>
        <source>Hide the waveform: more room for what was found</source>
        <translation>Ocultar la forma de onda: más espacio para lo encontrado</translation>
    </message>
    <message>
        <source>The region has %1 s, which is too short to tell: choose %2 s or more.</source>
        <translation>La región dura %1 s, demasiado poco para decidir: elija %2 s o más.</translation>
    </message>
    <message>
        <source>The clip has %1 s, which is too short to tell: %2 s or more are needed.</source>
        <translation>El fragmento dura %1 s, demasiado poco para decidir: se necesitan %2 s o más.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>region, length of the clip</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Sound track %1</source>
        <translation>Pista de sonido %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and name of a sound track</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingDialog</name>
    <message>
        <source>Record a clip</source>
        <translation>Grabar un fragmento</translation>
    </message>
    <message>
        <source>Record from</source>
        <translation>Grabar desde</translation>
    </message>
    <message>
        <source>A microphone, or what the computer itself plays</source>
        <translation>Un micrófono, o lo que reproduce el propio equipo</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Grabado hasta ahora</translation>
    </message>
    <message>
        <source>Record &amp;from:</source>
        <translation>Grabar &amp;desde:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Nivel:</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>Duración:</translation>
    </message>
    <message>
        <source>%1 (what this computer plays)</source>
        <translation>%1 (lo que reproduce este equipo)</translation>
    </message>
    <message>
        <source>No microphone or other sound input was found. Connect one; it appears here by itself. A clip can also be opened from a file.</source>
        <translation>No se ha encontrado ningún micrófono ni otra entrada de sonido. Conecte uno; aparecerá aquí automáticamente. También se puede abrir un fragmento desde un archivo.</translation>
    </message>
    <message>
        <source>&amp;Stop and search</source>
        <translation>&amp;Detener y buscar</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 de %2 como máximo</translation>
    </message>
    <message>
        <source>Go on: at least %1 seconds are needed.</source>
        <translation>Continúe: se necesitan al menos %1 segundos.</translation>
    </message>
    <message>
        <source>Too loud: turn the music or the input down.</source>
        <translation>Demasiado fuerte: baje la música o la entrada.</translation>
    </message>
    <message>
        <source>Record %1 to %2 seconds of the music; 15 or more give the best results. The recording stays on this computer.</source>
        <translation>Grabe de %1 a %2 segundos de la música; 15 o más dan los mejores resultados. La grabación permanece en este equipo.</translation>
    </message>
    <message>
        <source>What this computer plays</source>
        <translation>Lo que reproduce este equipo</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingSlot</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>First recording (A)</source>
        <translation>Primera grabación (A)</translation>
    </message>
    <message>
        <source>Second recording (B)</source>
        <translation>Segunda grabación (B)</translation>
    </message>
    <message>
        <source>Name of the first recording</source>
        <translation>Nombre de la primera grabación</translation>
    </message>
    <message>
        <source>Name of the second recording</source>
        <translation>Nombre de la segunda grabación</translation>
    </message>
    <message>
        <source>Passage that is compared</source>
        <translation>Pasaje que se compara</translation>
    </message>
    <message>
        <source>Compare the whole of the first recording</source>
        <translation>Comparar la primera grabación completa</translation>
    </message>
    <message>
        <source>Compare the whole of the second recording</source>
        <translation>Comparar la segunda grabación completa</translation>
    </message>
    <message>
        <source>Compare the whole recording</source>
        <translation>Comparar la grabación completa</translation>
    </message>
    <message>
        <source>Choose the first recording</source>
        <translation>Elegir la primera grabación</translation>
    </message>
    <message>
        <source>Choose the second recording</source>
        <translation>Elegir la segunda grabación</translation>
    </message>
    <message>
        <source>Choose an audio or video file, or drop one here</source>
        <translation>Elija un archivo de audio o vídeo, o suéltelo aquí</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <translation>Suelte aquí una grabación</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingWorker</name>
    <message>
        <source>The recording stopped because the device could not be used. Check that it is connected and that no other program has taken it, or choose another one.</source>
        <translation>La grabación se ha detenido porque no se ha podido usar el dispositivo. Compruebe que está conectado y que ningún otro programa lo ha ocupado, o elija otro.</translation>
    </message>
    <message>
        <source>%1 seconds are too little to search with. Record at least %2 seconds; 15 or more are better.</source>
        <translation>%1 segundos son demasiado poco para buscar. Grabe al menos %2 segundos; es mejor con 15 o más.</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the right device is chosen and that it is not muted.</source>
        <translation>No se ha oído nada. Compruebe que se ha elegido el dispositivo correcto y que no está silenciado.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RegionBar</name>
    <message>
        <source>Whole clip</source>
        <translation>Fragmento completo</translation>
    </message>
    <message>
        <source>Search from</source>
        <translation>Buscar desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Start of the region to search for</source>
        <translation>Inicio de la región que se busca</translation>
    </message>
    <message>
        <source>End of the region to search for</source>
        <translation>Fin de la región que se busca</translation>
    </message>
    <message>
        <source>Length of the region</source>
        <translation>Duración de la región</translation>
    </message>
    <message>
        <source>Search for all of the clip</source>
        <translation>Buscar el fragmento completo</translation>
    </message>
    <message>
        <source>(%1 s)</source>
        <translation>(%1 s)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RejectedLine</name>
    <message>
        <source>Rejected before</source>
        <translation>Rechazadas antes</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected before, at the end of the table</source>
        <translation>
            <numerusform>%n rechazada antes, al final de la tabla</numerusform>
            <numerusform>%n rechazadas antes, al final de la tabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected before</source>
        <translation>
            <numerusform>%n rechazada antes</numerusform>
            <numerusform>%n rechazadas antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Tracks that were rejected for this clip in an earlier search</source>
        <translation>Pistas que se rechazaron para este fragmento en una búsqueda anterior</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RelinkDialog</name>
    <message>
        <source>Locate folder</source>
        <translation>Localizar carpeta</translation>
    </message>
    <message>
        <source>This folder was at “%1”. Where is it now? Its tracks keep everything that is known of them.</source>
        <translation>Esta carpeta estaba en «%1». ¿Dónde está ahora? Sus pistas conservan todo lo que se sabe de ellas.</translation>
    </message>
    <message>
        <source>&amp;New place:</source>
        <translation>&amp;Nueva ubicación:</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nueva ubicación</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>What was found there</source>
        <translation>Qué se ha encontrado ahí</translation>
    </message>
    <message>
        <source>Choose the folder, or the drive that it is on.</source>
        <translation>Elija la carpeta o la unidad en la que está.</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>Usar esta ubicación</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>Found in “%1”: %2 of %n track(s) looked for.</source>
        <translation>
            <numerusform>Encontrada en «%1»: %2 de %n pista buscada.</numerusform>
            <numerusform>Encontradas en «%1»: %2 de %n pistas buscadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %n track(s) looked for are there. Choose the folder that holds the same music as before.</source>
        <translation>
            <numerusform>Ahí solo está %1 de %n pista buscada. Elija la carpeta que contiene la misma música que antes.</numerusform>
            <numerusform>Ahí solo están %1 de las %n pistas buscadas. Elija la carpeta que contiene la misma música que antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tracks are there. Choose the folder that holds the same music as before, with its files named as before.</source>
        <translation>Ahí no está ninguna de las pistas. Elija la carpeta que contiene la misma música que antes, con los mismos nombres de archivo.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Report</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Report on “%1”</source>
        <translation>Informe de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Report on %n clip(s)</source>
        <translation>
            <numerusform>Informe de %n fragmento</numerusform>
            <numerusform>Informe de %n fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a match</source>
        <translation>
            <numerusform>%n con coincidencia</numerusform>
            <numerusform>%n con coincidencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a possible match</source>
        <translation>
            <numerusform>%n con posible coincidencia</numerusform>
            <numerusform>%n con posible coincidencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <translation>
            <numerusform>%n sin coincidencia</numerusform>
            <numerusform>%n sin coincidencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be searched for</source>
        <translation>
            <numerusform>%n que no se ha podido buscar</numerusform>
            <numerusform>%n que no se han podido buscar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched for: %1</source>
        <translation>No buscado: %1</translation>
    </message>
    <message>
        <source>No match found.</source>
        <translation>No se ha encontrado ninguna coincidencia.</translation>
    </message>
    <message>
        <source>Match: “%1”, probability %2</source>
        <translation>Coincidencia: «%1», probabilidad %2</translation>
    </message>
    <message>
        <source>Possible match: “%1”, probability %2</source>
        <translation>Posible coincidencia: «%1», probabilidad %2</translation>
    </message>
    <message>
        <source>No match found. The nearest is “%1”: probability %2, score %3</source>
        <translation>No se ha encontrado ninguna coincidencia. La pista más cercana es «%1»: probabilidad %2, puntuación %3</translation>
    </message>
    <message>
        <source>the whole file, %1</source>
        <translation>el archivo completo, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>region, length of the file</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of tracks, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>“match” from a probability of %1, “possible” from %2</source>
        <translation>«coincidencia» a partir de una probabilidad de %1, «posible» a partir de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way of searching, number of tracks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>grafo HNSW</translation>
    </message>
    <message>
        <source>exact scan</source>
        <translation>búsqueda exacta</translation>
    </message>
    <message>
        <source>clip %1 matches %2</source>
        <translation>fragmento %1 coincide con %2</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>probabilidad %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tonalidad %1</translation>
    </message>
    <message>
        <source>tempo %1</source>
        <translation>tempo %1</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Aún sin veredicto</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message numerus="yes">
        <source>%n too short to tell</source>
        <translation>
            <numerusform>%n demasiado corto para decidir</numerusform>
            <numerusform>%n demasiado cortos para decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short to tell. The nearest is “%1”.</source>
        <translation>Demasiado corto para decidir. Lo más cercano es «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) searched</source>
        <translation>
            <numerusform>%n pista examinada</numerusform>
            <numerusform>%n pistas examinadas</numerusform>
        </translation>
    </message>
    <message>
        <source>a version of “%1”</source>
        <translation>una versión de «%1»</translation>
    </message>
    <message>
        <source>What is played in “%1”</source>
        <translation>Qué suena en «%1»</translation>
    </message>
    <message>
        <source>Nothing that the library knows is played here.</source>
        <translation>Aquí no suena nada que la biblioteca conozca.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) known, %1 % of the recording.</source>
        <translation>
            <numerusform>%n tramo conocido, %1 % de la grabación.</numerusform>
            <numerusform>%n tramos conocidos, %1 % de la grabación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creado el %1</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <comment>date, person</comment>
        <translation>Creado el %1 por %2</translation>
    </message>
    <message>
        <source>The verdict on “%1” was taken back.</source>
        <translation>El veredicto sobre «%1» se retiró.</translation>
    </message>
    <message>
        <source>Confirmed: “%1”</source>
        <translation>Confirmado: «%1»</translation>
    </message>
    <message>
        <source>Rejected: “%1”</source>
        <translation>Rechazado: «%1»</translation>
    </message>
    <message>
        <source>Unsure: “%1”</source>
        <translation>Dudoso: «%1»</translation>
    </message>
    <message>
        <source>Case “%1”</source>
        <translation>Caso «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a confirmed match</source>
        <translation>
            <numerusform>%n con coincidencia confirmada</numerusform>
            <numerusform>%n con coincidencia confirmada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where somebody is unsure</source>
        <translation>
            <numerusform>%n con dudas</numerusform>
            <numerusform>%n con dudas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose matches are rejected</source>
        <translation>
            <numerusform>%n con coincidencias rechazadas</numerusform>
            <numerusform>%n con coincidencias rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a verdict</source>
        <translation>
            <numerusform>%n sin veredicto</numerusform>
            <numerusform>%n sin veredicto</numerusform>
        </translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>cerrado el %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>abierto desde %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportExporter</name>
    <message>
        <source>“%1” does not say which kind of report it is. End its name in .pdf or .csv.</source>
        <translation>«%1» no indica de qué tipo de informe se trata. Termine su nombre en .pdf o .csv.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Document to read and print (%1)</source>
        <translation>Documento para leer e imprimir (%1)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (%1)</source>
        <translation>Tabla para hojas de cálculo (%1)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportMatches</name>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>En el fragmento</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>En la pista</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Nearest track</source>
        <translation>Pista más cercana</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Qué suena</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>nothing is decided</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportPdf</name>
    <message>
        <source>Coverscope %1 · model “%2” (%3) · library “%4”</source>
        <translation>Coverscope %1 · modelo «%2» (%3) · biblioteca «%4»</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportSections</name>
    <message>
        <source>Coverscope</source>
        <translation>Coverscope</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>BLAKE2b-256</source>
        <translation>BLAKE2b-256</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Se buscó</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Last indexed</source>
        <translation>Última indexación</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Model and thresholds</source>
        <translation>Modelo y umbrales</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Coverscope %1</source>
        <translation>Coverscope %1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The probability is an estimate from the score and the length of the clip, fitted on recordings other than these; it is no proof. The score is the mean over the chunks of the shorter side of their best cosine similarity (MaxMean, −1 to 1). In the pictures each cell compares a stretch of the clip with one of the track; the line joins what sounds the same, the box is the stretch that matches. Whoever has the same files can compare their hashes.</source>
        <translation>La probabilidad es una estimación a partir de la puntuación y de la duración del fragmento, ajustada con grabaciones distintas de estas; no es una prueba. La puntuación es la media, sobre los segmentos del lado más corto, de su mejor similitud del coseno (MaxMean, de −1 a 1). En las imágenes, cada celda compara un tramo del fragmento con uno de la pista; la línea une lo que suena igual, el recuadro es el tramo que coincide. Quien tenga los mismos archivos puede comparar sus hashes.</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s) found, none nearer than these; the CSV report lists them.</source>
        <translation>
            <numerusform>%n pista más encontrada, no más cercana que estas; el informe CSV la incluye.</numerusform>
            <numerusform>%n pistas más encontradas, ninguna más cercana que estas; el informe CSV las enumera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed: possible only. Where the library knows nothing: slanted lines for other music, bars for speech, a broken line for silence, dots for other sound.</source>
        <translation>Discontinuo: solo posible. Donde la biblioteca no conoce nada: líneas inclinadas para otra música, barras para voz hablada, una línea quebrada para silencio, puntos para otro sonido.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>The probability is an estimate from what stretch and track have in common and from the length of the stretch, fitted on recordings other than these; it is no proof. Whoever has the same files can compare their hashes.</source>
        <translation>La probabilidad es una estimación a partir de lo que tramo y pista tienen en común y de la duración del tramo, ajustada con grabaciones distintas de estas; no es una prueba. Quien tenga los mismos archivos puede comparar sus resúmenes.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>verdict, probability</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (file deleted)</source>
        <translation>%1 (archivo borrado)</translation>
    </message>
    <message>
        <source>%1 (drive away)</source>
        <translation>%1 (unidad ausente)</translation>
    </message>
    <message>
        <source>%1, a version of “%2”</source>
        <translation>%1, una versión de «%2»</translation>
    </message>
    <message>
        <source>A version of “%1”, which is like the clip: the probability is by way of it.</source>
        <translation>Una versión de «%1», que se parece al fragmento: la probabilidad pasa por ella.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Aún no hay búsqueda</translation>
    </message>
    <message>
        <source>Drop a clip on the window or open one: the search starts by itself, and the tracks that are versions of the same piece come first here.</source>
        <translation>Suelte un fragmento en la ventana o abra uno: la búsqueda comienza automáticamente y las pistas que son versiones de la misma pieza aparecen aquí las primeras.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>The tracks nearest to the clip, best first. The evidence for the current one is shown beside. C confirms the current one, R rejects it, U is unsure, N writes a note.</source>
        <translation>Las pistas más cercanas al fragmento, las mejores primero. Los indicios de la actual se muestran al lado. C confirma la actual, R la rechaza, U la marca como dudosa, N escribe una nota.</translation>
    </message>
    <message>
        <source>Rows of the results</source>
        <translation>Filas de los resultados</translation>
    </message>
    <message>
        <source>Columns of the results</source>
        <translation>Columnas de los resultados</translation>
    </message>
    <message>
        <source>Decoding %1 ms, transform %2 ms, network %3 ms, search %4 ms, alignment %5 ms; %6</source>
        <translation>Descodificación %1 ms, transformada %2 ms, red %3 ms, búsqueda %4 ms, alineación %5 ms; %6</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>grafo HNSW</translation>
    </message>
    <message>
        <source>exact scan</source>
        <translation>búsqueda exacta</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) searched</source>
        <translation>
            <numerusform>%n pista examinada</numerusform>
            <numerusform>%n pistas examinadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>the clip itself is left out</source>
        <translation>el propio fragmento se omite</translation>
    </message>
    <message>
        <source>%1, the clip itself is left out</source>
        <translation>%1, el propio fragmento se omite</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsTable</name>
    <message>
        <source>same</source>
        <translation>misma</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencia</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>At that time: probability %1, score %2, model “%3” (%4)</source>
        <translation>En ese momento: probabilidad %1, puntuación %2, modelo «%3» (%4)</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>En el fragmento</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>En la pista</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Rank, best first</source>
        <translation>Posición, la mejor primero</translation>
    </message>
    <message>
        <source>Title of the track, from its tags or its file name</source>
        <translation>Título de la pista, según sus etiquetas o su nombre de archivo</translation>
    </message>
    <message>
        <source>Artist, from the track&apos;s tags</source>
        <translation>Artista, según las etiquetas de la pista</translation>
    </message>
    <message>
        <source>How likely it is that both are versions of the same piece, estimated from the score and the length of the clip</source>
        <translation>Probabilidad de que ambas sean versiones de la misma pieza, estimada a partir de la puntuación y de la duración del fragmento</translation>
    </message>
    <message>
        <source>MaxMean score, −1 to 1: the mean over the chunks of the shorter side of their best similarity</source>
        <translation>Puntuación MaxMean, de −1 a 1: la media, sobre los segmentos del lado más corto, de su mejor similitud</translation>
    </message>
    <message>
        <source>The stretch of the clip that matches</source>
        <translation>El tramo del fragmento que coincide</translation>
    </message>
    <message>
        <source>The stretch of the track that matches</source>
        <translation>El tramo de la pista que coincide</translation>
    </message>
    <message>
        <source>Semitones from the clip&apos;s key to the track&apos;s</source>
        <translation>Semitonos desde la tonalidad del fragmento hasta la de la pista</translation>
    </message>
    <message>
        <source>The track&apos;s tempo in percent of the clip&apos;s</source>
        <translation>El tempo de la pista en porcentaje del tempo del fragmento</translation>
    </message>
    <message>
        <source>What you decided about this clip and this track</source>
        <translation>Lo que usted decidió sobre este fragmento y esta pista</translation>
    </message>
    <message>
        <source>Too short to tell</source>
        <translation>Demasiado corto para decidir</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RollLegend</name>
    <message>
        <source>in both</source>
        <comment>a note that both recordings play</comment>
        <translation>en ambas</translation>
    </message>
    <message>
        <source>in one</source>
        <comment>a note that only one recording plays</comment>
        <translation>en una</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RowProblemModel</name>
    <message>
        <source>Not found</source>
        <translation>No encontrada</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambigua</translation>
    </message>
    <message>
        <source>Contradicting</source>
        <translation>Contradictoria</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formada</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a table</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SearchController</name>
    <message>
        <source>%1 %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SearchRows</name>
    <message>
        <source>Clip, results and evidence</source>
        <translation>Fragmento, resultados e indicios</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SearchThread</name>
    <message>
        <source>No model is loaded. Choose another device or model file in the settings.</source>
        <translation>No hay ningún modelo cargado. Elija otro dispositivo u otro archivo de modelo en los ajustes.</translation>
    </message>
    <message>
        <source>No library is open. Open or create one first.</source>
        <translation>No hay ninguna biblioteca abierta. Abra o cree una primero.</translation>
    </message>
    <message>
        <source>There is nothing to search in yet. Add a folder of music to the library first.</source>
        <translation>Aún no hay nada en lo que buscar. Añada primero una carpeta de música a la biblioteca.</translation>
    </message>
    <message>
        <source>This library was made with the model “%1”, but “%2” is loaded. Re-index the library with the loaded model to search it.</source>
        <translation>Esta biblioteca se creó con el modelo «%1», pero está cargado «%2». Vuelva a indexar la biblioteca con el modelo cargado para buscar en ella.</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <translation>Esta pista ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Another model was loaded meanwhile. Compare the recordings again.</source>
        <translation>Entretanto se ha cargado otro modelo. Vuelva a comparar las grabaciones.</translation>
    </message>
    <message>
        <source>Aligning the matches</source>
        <translation>Alineando las coincidencias</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Exact scan</source>
        <translation>Búsqueda exacta</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>grafo HNSW</translation>
    </message>
    <message>
        <source>&amp;Mode:</source>
        <translation>&amp;Modo:</translation>
    </message>
    <message>
        <source>How the nearest chunks are found. Automatic scans exactly until the library is very large.</source>
        <translation>Cómo se encuentran los segmentos más cercanos. El modo automático busca de forma exacta hasta que la biblioteca es muy grande.</translation>
    </message>
    <message>
        <source>&amp;Candidates per chunk:</source>
        <translation>&amp;Candidatos por segmento:</translation>
    </message>
    <message>
        <source>How many nearest chunks of the library are looked at for each chunk of the clip. More find weaker covers, and take longer.</source>
        <translation>Cuántos segmentos más cercanos de la biblioteca se examinan por cada segmento del fragmento. Con más se encuentran versiones menos evidentes, y se tarda más.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>As the library</source>
        <translation>Como la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Hop of the clip&apos;s chunks:</source>
        <translation>&amp;Salto de los segmentos del fragmento:</translation>
    </message>
    <message>
        <source>The time from one chunk of the clip to the next. Less gives a finer picture of where it matches.</source>
        <translation>El tiempo de un segmento del fragmento al siguiente. Con menos se obtiene una imagen más fina de dónde coincide.</translation>
    </message>
    <message>
        <source>Score &amp;every track</source>
        <translation>Puntuar todas las &amp;pistas</translation>
    </message>
    <message>
        <source>Compare the clip with the whole library, not only with the candidates: finds everything there is, and takes longer in large libraries.</source>
        <translation>Comparar el fragmento con toda la biblioteca, no solo con los candidatos: encuentra todo lo que hay y tarda más en bibliotecas grandes.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>As the model was calibrated</source>
        <translation>Según la calibración del modelo</translation>
    </message>
    <message>
        <source>Counts as a &amp;match from:</source>
        <translation>Cuen&amp;ta como coincidencia desde:</translation>
    </message>
    <message>
        <source>Computer and library</source>
        <translation>Equipo y biblioteca</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Dispositivo:</translation>
    </message>
    <message>
        <source>Where the network runs. Automatic takes the graphics card where there is one that works.</source>
        <translation>Dónde se ejecuta la red. El modo automático usa la tarjeta gráfica si hay una que funcione.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Processor &amp;threads:</source>
        <translation>&amp;Hilos del procesador:</translation>
    </message>
    <message>
        <source>How many threads indexing and searching may use. Fewer leave more of the computer to other programs.</source>
        <translation>Cuántos hilos pueden usar la indexación y la búsqueda. Con menos queda más capacidad del equipo para otros programas.</translation>
    </message>
    <message>
        <source>Keep &amp;up with the folders</source>
        <translation>Mantener &amp;al día las carpetas</translation>
    </message>
    <message>
        <source>Index new and changed files by themselves, and notice when a drive comes or goes.</source>
        <translation>Indexar automáticamente los archivos nuevos y modificados, y detectar cuándo aparece o desaparece una unidad.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>T&amp;ema:</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Laguna</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>Brasa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>C&amp;olours of the pictures:</source>
        <translation>C&amp;olores de las imágenes:</translation>
    </message>
    <message>
        <source>All of them are perceptually uniform and can be read with any colour vision.</source>
        <translation>Todos son perceptualmente uniformes y se pueden leer con cualquier tipo de visión del color.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>The window is built anew in the chosen language; a search or indexing run that is under way stops.</source>
        <translation>La ventana se vuelve a crear en el idioma elegido; una búsqueda o indexación en curso se detiene.</translation>
    </message>
    <message>
        <source>The probability from which a track is called a match, on every page and in every report. What is below is still listed, and may be called possible.</source>
        <translation>La probabilidad a partir de la cual una pista se considera coincidencia, en todas las páginas y en todos los informes. Lo que queda por debajo se sigue mostrando y puede considerarse posible.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>&amp;Who reviews:</source>
        <translation>&amp;Quién revisa:</translation>
    </message>
    <message>
        <source>The name that verdicts, decisions about works and reports carry from now on. Without one they carry the name of the account, %1.</source>
        <translation>El nombre que llevarán desde ahora los veredictos, las decisiones sobre obras y los informes. Sin él llevan el nombre de la cuenta, %1.</translation>
    </message>
    <message>
        <source>As the account, %1</source>
        <translation>Como la cuenta, %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SimilarityModel</name>
    <message>
        <source>Clip %1</source>
        <translation>Fragmento %1</translation>
    </message>
    <message>
        <source>Match %1</source>
        <translation>Coincidencia %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::StatusLine</name>
    <message>
        <source>No library</source>
        <translation>Sin biblioteca</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modelo en uso</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>Dispositivo en uso</translation>
    </message>
    <message>
        <source>Model: %1, %2 dimensions, hash %3</source>
        <translation>Modelo: %1, %2 dimensiones, hash %3</translation>
    </message>
    <message>
        <source>Where the network runs. It can be chosen in the settings.</source>
        <translation>Dónde se ejecuta la red. Se puede elegir en los ajustes.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of tracks, their length together</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Biblioteca: %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineExport</name>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Document for scripts (&amp;JSON)…</source>
        <translation>Documento para scripts (&amp;JSON)…</translation>
    </message>
    <message>
        <source>&amp;Cue sheet…</source>
        <translation>Hoja &amp;cue…</translation>
    </message>
    <message>
        <source>&amp;Labels for Audacity…</source>
        <translation>&amp;Etiquetas para Audacity…</translation>
    </message>
    <message>
        <source>Layer for &amp;Sonic Visualiser…</source>
        <translation>Capa para &amp;Sonic Visualiser…</translation>
    </message>
    <message>
        <source>&amp;Playlist with times (M3U)…</source>
        <translation>&amp;Lista con tiempos (M3U)…</translation>
    </message>
    <message>
        <source>Comma-separated values (%1)</source>
        <translation>Valores separados por comas (%1)</translation>
    </message>
    <message>
        <source>JSON documents (%1)</source>
        <translation>Documentos JSON (%1)</translation>
    </message>
    <message>
        <source>Cue sheets (%1)</source>
        <translation>Hojas cue (%1)</translation>
    </message>
    <message>
        <source>Label tracks (%1)</source>
        <translation>Pistas de etiquetas (%1)</translation>
    </message>
    <message>
        <source>Annotation layers (%1)</source>
        <translation>Capas de anotación (%1)</translation>
    </message>
    <message>
        <source>Playlists (%1)</source>
        <translation>Listas de reproducción (%1)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineLegend</name>
    <message>
        <source>What the patterns mean</source>
        <translation>Qué significan las tramas</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>posible coincidencia</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineModel</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Qué suena</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>En la pista</translation>
    </message>
    <message>
        <source>Where the stretch begins in the recording</source>
        <translation>Dónde empieza el tramo en la grabación</translation>
    </message>
    <message>
        <source>Where it ends</source>
        <translation>Dónde termina</translation>
    </message>
    <message>
        <source>The track of the library, or what is heard where the library knows nothing</source>
        <translation>La pista de la biblioteca, o lo que se oye donde la biblioteca no conoce nada</translation>
    </message>
    <message>
        <source>Where the stretch begins in the track</source>
        <translation>Dónde empieza el tramo en la pista</translation>
    </message>
    <message>
        <source>Semitones from the recording&apos;s key to the track&apos;s</source>
        <translation>Semitonos desde la tonalidad de la grabación a la de la pista</translation>
    </message>
    <message>
        <source>The track&apos;s tempo in percent of the recording&apos;s</source>
        <translation>Tempo de la pista en porcentaje del de la grabación</translation>
    </message>
    <message>
        <source>How likely it is that this stretch is a version of the track</source>
        <translation>Qué probabilidad hay de que este tramo sea una versión de la pista</translation>
    </message>
    <message>
        <source>What you decided about this stretch and this track</source>
        <translation>Lo que decidió sobre este tramo y esta pista</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Find what is played</source>
        <translation>Buscar qué suena</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Stopped. What is shown was found until then.</source>
        <translation>Detenido. Se muestra lo encontrado hasta entonces.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation>Reproducir desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es)</source>
        <translation>
            <numerusform>%n tramo</numerusform>
            <numerusform>%n tramos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stretch(es)</source>
        <translation>
            <numerusform>%1 de %n tramo</numerusform>
            <numerusform>%1 de %n tramos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Elegir una grabación</translation>
    </message>
    <message>
        <source>&amp;Play from here</source>
        <translation>&amp;Reproducir desde aquí</translation>
    </message>
    <message>
        <source>&amp;Zoom to this stretch</source>
        <translation>&amp;Ampliar este tramo</translation>
    </message>
    <message>
        <source>Show the &amp;evidence</source>
        <translation>Mostrar las &amp;pruebas</translation>
    </message>
    <message>
        <source>&amp;Compare with the track</source>
        <translation>&amp;Comparar con la pista</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>Exportar cronología</translation>
    </message>
    <message>
        <source>Choose recording…</source>
        <translation>Elegir grabación…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What is played in a long recording?</source>
        <translation>¿Qué suena en una grabación larga?</translation>
    </message>
    <message>
        <source>Drop a radio hour, a stream, a concert or a mix here. It is looked through from end to end: which recordings of the library are played when, and where there is other music, speech or silence.</source>
        <translation>Suelte aquí una hora de radio, una emisión, un concierto o una mezcla. Se recorre de principio a fin: qué grabaciones de la biblioteca suenan y cuándo, y dónde hay otra música, voz hablada o silencio.</translation>
    </message>
    <message>
        <source>Choose the long audio or video file to look through</source>
        <translation>Elegir el archivo largo de audio o vídeo que se recorre</translation>
    </message>
    <message>
        <source>Picture and table</source>
        <translation>Imagen y tabla</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>Duración de la grabación</translation>
    </message>
    <message>
        <source>Choose the long audio or video file to look through; dropping it does the same</source>
        <translation>Elegir el archivo largo de audio o vídeo que se recorre; soltarlo hace lo mismo</translation>
    </message>
    <message>
        <source>Save the stretches as a table, a cue sheet, labels, a layer or a playlist</source>
        <translation>Guardar los tramos como tabla, hoja cue, etiquetas, capa o lista de reproducción</translation>
    </message>
    <message>
        <source>Write a report on this recording: what is played when, and what was decided</source>
        <translation>Escribir un informe sobre esta grabación: qué suena cuándo y qué se decidió</translation>
    </message>
    <message>
        <source>Play the recording from the playhead (Space)</source>
        <translation>Reproducir la grabación desde el cabezal (Espacio)</translation>
    </message>
    <message>
        <source>Search the library for this stretch alone and see what speaks for the match (Q)</source>
        <translation>Buscar en la biblioteca solo este tramo y ver qué habla a favor de la coincidencia (Q)</translation>
    </message>
    <message>
        <source>See stretch and track above each other, note by note (V)</source>
        <translation>Ver tramo y pista uno sobre otro, nota por nota (V)</translation>
    </message>
    <message>
        <source>Shown part of the recording</source>
        <translation>Parte mostrada de la grabación</translation>
    </message>
    <message>
        <source>Shown stretches</source>
        <translation>Tramos mostrados</translation>
    </message>
    <message>
        <source>Which stretches are listed</source>
        <translation>Qué tramos se enumeran</translation>
    </message>
    <message>
        <source>All stretches</source>
        <translation>Todos los tramos</translation>
    </message>
    <message>
        <source>Known ones</source>
        <translation>Conocidos</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Filter stretches</source>
        <translation>Filtrar tramos</translation>
    </message>
    <message>
        <source>Filter by title, artist or file</source>
        <translation>Filtrar por título, artista o archivo</translation>
    </message>
    <message>
        <source>Number of listed stretches</source>
        <translation>Número de tramos enumerados</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineStatus</name>
    <message>
        <source>State of the timeline</source>
        <translation>Estado de la cronología</translation>
    </message>
    <message>
        <source>Progress of the timeline</source>
        <translation>Progreso de la cronología</translation>
    </message>
    <message>
        <source>Find what is played</source>
        <translation>Buscar qué suena</translation>
    </message>
    <message>
        <source>Looking for what is played …</source>
        <translation>Buscando qué suena …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop looking; what was found so far stays</source>
        <translation>Detener la búsqueda; lo encontrado hasta ahora permanece</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Look through the whole recording with the library that is open</source>
        <translation>Recorrer toda la grabación con la biblioteca abierta</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineTable</name>
    <message>
        <source>Stretches of the recording</source>
        <translation>Tramos de la grabación</translation>
    </message>
    <message>
        <source>What is played, and when. Space plays the current stretch, Return shows the evidence for it, C confirms it, R rejects it, U is unsure, N writes a note.</source>
        <translation>Qué suena y cuándo. Espacio reproduce el tramo actual, Intro muestra sus pruebas, C lo confirma, R lo rechaza, U es dudoso, N escribe una nota.</translation>
    </message>
    <message>
        <source>Rows of the stretches</source>
        <translation>Filas de los tramos</translation>
    </message>
    <message>
        <source>Columns of the stretches</source>
        <translation>Columnas de los tramos</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineText</name>
    <message>
        <source>Nothing that the library knows is played here.</source>
        <translation>Aquí no suena nada que la biblioteca conozca.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) known, %1 % of the recording.</source>
        <translation>
            <numerusform>%n tramo conocido, %1 % de la grabación.</numerusform>
            <numerusform>%n tramos conocidos, %1 % de la grabación.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of music that the library does not know.</source>
        <translation>%1 de música que la biblioteca no conoce.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineView</name>
    <message>
        <source>Timeline of the recording</source>
        <translation>Cronología de la grabación</translation>
    </message>
    <message>
        <source>A click plays from there. A drag moves the recording, the wheel zooms.</source>
        <translation>Un clic reproduce desde ahí. Arrastrar mueve la grabación, la rueda amplía.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>times in the recording, what is played</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Playhead at %1 of %2.</source>
        <translation>Cursor de reproducción en %1 de %2.</translation>
    </message>
    <message>
        <source>Reading the recording …</source>
        <translation>Leyendo la grabación …</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackColumns</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indexada</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackGrouping</name>
    <message>
        <source>Of no work</source>
        <translation>De ninguna obra</translation>
    </message>
    <message>
        <source>Artist not known</source>
        <translation>Artista desconocido</translation>
    </message>
    <message>
        <source>Album not known</source>
        <translation>Álbum desconocido</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Año desconocido</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Obra</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackMenu</name>
    <message>
        <source>Search with this track</source>
        <translation>Buscar con esta pista</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, how many tracks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n track(s), closed</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1, %n pista, cerrado</numerusform>
            <numerusform>%1, %n pistas, cerrado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n track(s), open</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1, %n pista, abierto</numerusform>
            <numerusform>%1, %n pistas, abierto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackTableView</name>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Rows of the track table</source>
        <translation>Filas de la tabla de pistas</translation>
    </message>
    <message>
        <source>Columns of the track table</source>
        <translation>Columnas de la tabla de pistas</translation>
    </message>
    <message>
        <source>The tracks of the library. Enter uses the selected one as the clip to search for, Space plays it, Delete takes the selected ones out of the library. Left and right close and open a group.</source>
        <translation>Las pistas de la biblioteca. Intro usa la seleccionada como fragmento para buscar, Espacio la reproduce, Supr quita las seleccionadas de la biblioteca. Izquierda y derecha cierran y abren un grupo.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TransportBar</name>
    <message>
        <source>Clip</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Switch A/B</source>
        <translation>Cambiar A/B</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording (B)</source>
        <translation>Continuar en el mismo momento musical de la otra grabación (B)</translation>
    </message>
    <message>
        <source>Position in clip and match</source>
        <translation>Posición en fragmento y coincidencia</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Espacio)</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Reproducir el fragmento</translation>
    </message>
    <message>
        <source>Pause the clip</source>
        <translation>Pausar el fragmento</translation>
    </message>
    <message>
        <source>Play the match from the matching moment</source>
        <translation>Reproducir la coincidencia desde el momento que coincide</translation>
    </message>
    <message>
        <source>Pause the match</source>
        <translation>Pausar la coincidencia</translation>
    </message>
    <message>
        <source>Clip %1  ·  Match %2</source>
        <translation>Fragmento %1  ·  Coincidencia %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::UnknownRecordingModel</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>File of the other reviewer</source>
        <translation>Archivo de la otra persona</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictBar</name>
    <message>
        <source>Verdict on the match</source>
        <translation>Veredicto sobre la coincidencia</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>They are not; the track comes last when this clip is searched for again</source>
        <translation>No lo son; la pista aparece la última cuando se vuelve a buscar este fragmento</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Somebody should listen to it again</source>
        <translation>Alguien debería volver a escucharla</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Retirar el veredicto</translation>
    </message>
    <message>
        <source>As if nothing had been decided; the history keeps it</source>
        <translation>Como si no se hubiera decidido nada; el historial lo conserva</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>Escribir por qué</translation>
    </message>
    <message>
        <source>History of verdicts</source>
        <translation>Historial de veredictos</translation>
    </message>
    <message>
        <source>Who decided what about this clip and this track, and when</source>
        <translation>Quién decidió qué sobre este fragmento y esta pista, y cuándo</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Nota (N)</translation>
    </message>
    <message>
        <source>Note on the match</source>
        <translation>Nota sobre la coincidencia</translation>
    </message>
    <message>
        <source>Kept with the verdict. A match without a verdict becomes unsure by a note.</source>
        <translation>Se conserva con el veredicto. Una coincidencia sin veredicto pasa a ser dudosa al añadir una nota.</translation>
    </message>
    <message>
        <source>Show matches by verdict</source>
        <translation>Mostrar coincidencias por veredicto</translation>
    </message>
    <message>
        <source>Which matches the table shows</source>
        <translation>Qué coincidencias muestra la tabla</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Todas las coincidencias</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Both are versions of the same piece</source>
        <translation>Ambas son versiones de la misma pieza</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictCommand</name>
    <message>
        <source>taking back the verdict on “%1”</source>
        <translation>retirar el veredicto sobre «%1»</translation>
    </message>
    <message>
        <source>the note on “%1”</source>
        <translation>la nota sobre «%1»</translation>
    </message>
    <message>
        <source>confirming “%1”</source>
        <translation>confirmar «%1»</translation>
    </message>
    <message>
        <source>rejecting “%1”</source>
        <translation>rechazar «%1»</translation>
    </message>
    <message>
        <source>marking “%1” as unsure</source>
        <translation>marcar «%1» como dudosa</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictHistoryDialog</name>
    <message>
        <source>Nothing has been decided about this clip and this track.</source>
        <translation>No se ha decidido nada sobre este fragmento y esta pista.</translation>
    </message>
    <message>
        <source>verdicts</source>
        <comment>name of a file</comment>
        <translation>decisiones</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictHistoryModel</name>
    <message>
        <source>Who</source>
        <comment>column: the person that decided</comment>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictLine</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Qué se buscó</translation>
    </message>
    <message>
        <source>Verdict sign</source>
        <translation>Signo del veredicto</translation>
    </message>
    <message>
        <source>Match: “%1”, probability %2</source>
        <translation>Coincidencia: «%1», probabilidad %2</translation>
    </message>
    <message>
        <source>Possible match: “%1”, probability %2</source>
        <translation>Posible coincidencia: «%1», probabilidad %2</translation>
    </message>
    <message>
        <source>No match found. The nearest is “%1”: probability %2, score %3</source>
        <translation>No se ha encontrado ninguna coincidencia. La pista más cercana es «%1»: probabilidad %2, puntuación %3</translation>
    </message>
    <message>
        <source>No match found beside those rejected before.</source>
        <translation>No se ha encontrado ninguna coincidencia aparte de las rechazadas antes.</translation>
    </message>
    <message>
        <source>No match found.</source>
        <translation>No se ha encontrado ninguna coincidencia.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Too short to tell. The nearest is “%1”.</source>
        <translation>Demasiado corto para decidir. Lo más cercano es «%1».</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WaveformView</name>
    <message>
        <source>Waveform of the clip</source>
        <translation>Forma de onda del fragmento</translation>
    </message>
    <message>
        <source>Drag to choose a region. A double click clears it. The wheel zooms.</source>
        <translation>Arrastre para elegir una región. Un doble clic la borra. La rueda amplía o reduce.</translation>
    </message>
    <message>
        <source>Playhead at %1 of %2.</source>
        <translation>Cursor de reproducción en %1 de %2.</translation>
    </message>
    <message>
        <source>Region from %1 to %2.</source>
        <translation>Región de %1 a %2.</translation>
    </message>
    <message>
        <source>Reading the clip …</source>
        <translation>Leyendo el fragmento…</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkActions</name>
    <message>
        <source>Make a &amp;work of this group…</source>
        <translation>Convertir este grupo en una &amp;obra…</translation>
    </message>
    <message>
        <source>&amp;Name work…</source>
        <translation>&amp;Nombrar la obra…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another work…</source>
        <translation>&amp;Fusionar con otra obra…</translation>
    </message>
    <message>
        <source>&amp;Split off the chosen recordings…</source>
        <translation>&amp;Separar las grabaciones elegidas…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another work…</source>
        <translation>&amp;Mover a otra obra…</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Take o&amp;ut of the work</source>
        <translation>&amp;Quitar de la obra</translation>
    </message>
    <message>
        <source>Choose a pair: a line of the graph, a partner below a track, or two tracks.</source>
        <translation>Elija un par: una línea del grafo, una pareja debajo de una pista o dos pistas.</translation>
    </message>
    <message>
        <source>putting the group to “%1”</source>
        <translation>asignar el grupo a «%1»</translation>
    </message>
    <message>
        <source>Make a work</source>
        <translation>Crear una obra</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) become one work, which the cover map keeps together from then on.</source>
        <translation>
            <numerusform>%n grabación se convierte en una obra, que el mapa de versiones mantiene unida desde entonces.</numerusform>
            <numerusform>%n grabaciones se convierten en una obra, que el mapa de versiones mantiene unida desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>making the work “%1”</source>
        <translation>crear la obra «%1»</translation>
    </message>
    <message>
        <source>Name work</source>
        <translation>Nombrar la obra</translation>
    </message>
    <message>
        <source>What is known of the work, in all its recordings.</source>
        <translation>Lo que se sabe de la obra, en todas sus grabaciones.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>naming the work “%1”</source>
        <translation>nombrar la obra «%1»</translation>
    </message>
    <message>
        <source>Merge with another work</source>
        <translation>Fusionar con otra obra</translation>
    </message>
    <message>
        <source>Which work is the same as “%1”? Its recordings come to “%1”, and it is removed.</source>
        <translation>¿Qué obra es la misma que «%1»? Sus grabaciones pasan a «%1» y se elimina.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>merging “%1” and “%2”</source>
        <translation>fusionar «%1» y «%2»</translation>
    </message>
    <message>
        <source>Split off recordings</source>
        <translation>Separar grabaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) of “%1” become a work of their own. The cover map holds both apart from then on.</source>
        <translation>
            <numerusform>%n grabación de «%1» se convierte en una obra propia. El mapa de versiones mantiene ambas separadas desde entonces.</numerusform>
            <numerusform>%n grabaciones de «%1» se convierten en una obra propia. El mapa de versiones mantiene ambas separadas desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>splitting off “%1”</source>
        <translation>separar «%1»</translation>
    </message>
    <message>
        <source>Move to another work</source>
        <translation>Mover a otra obra</translation>
    </message>
    <message>
        <source>Of which work is “%1” a recording?</source>
        <translation>¿De qué obra es «%1» una grabación?</translation>
    </message>
    <message numerus="yes">
        <source>Of which work are these %n recording(s)?</source>
        <translation>
            <numerusform>¿De qué obra es esta %n grabación?</numerusform>
            <numerusform>¿De qué obra son estas %n grabaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>moving “%1” to “%2”</source>
        <translation>mover «%1» a «%2»</translation>
    </message>
    <message numerus="yes">
        <source>moving %n recording(s) to “%1”</source>
        <translation>
            <numerusform>mover %n grabación a «%1»</numerusform>
            <numerusform>mover %n grabaciones a «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>taking “%1” out of “%2”</source>
        <translation>quitar «%1» de «%2»</translation>
    </message>
    <message>
        <source>the role of “%1”</source>
        <translation>cambiar el papel de «%1»</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>No hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>Choose a group or a track first.</source>
        <translation>Elija primero un grupo o una pista.</translation>
    </message>
    <message>
        <source>One of the files could not be read. Index it again.</source>
        <translation>No se pudo leer uno de los archivos. Indéxelo de nuevo.</translation>
    </message>
    <message>
        <source>Its recordings become a work of the library, which the map keeps together</source>
        <translation>Sus grabaciones se convierten en una obra de la biblioteca, que el mapa mantiene unida</translation>
    </message>
    <message>
        <source>Make a &amp;work of it…</source>
        <translation>Convertirlo en una &amp;obra…</translation>
    </message>
    <message>
        <source>Put the whole group to its &amp;work</source>
        <translation>Asignar todo el grupo a su &amp;obra</translation>
    </message>
    <message>
        <source>All recordings of the group become recordings of “%1”</source>
        <translation>Todas las grabaciones del grupo pasan a ser grabaciones de «%1»</translation>
    </message>
    <message>
        <source>All of it is of the work “%1” already.</source>
        <translation>Todo es ya de la obra «%1».</translation>
    </message>
    <message>
        <source>Its recordings are of several works. Merge these first, or move recordings.</source>
        <translation>Sus grabaciones son de varias obras. Fusiónelas primero o mueva grabaciones.</translation>
    </message>
    <message>
        <source>What is chosen is of no work yet. Make one of it first.</source>
        <translation>Lo elegido aún no es de ninguna obra. Conviértalo primero en una.</translation>
    </message>
    <message>
        <source>What is chosen is of several works. Choose recordings of one.</source>
        <translation>Lo elegido es de varias obras. Elija grabaciones de una sola.</translation>
    </message>
    <message>
        <source>Title, composers, year and notes of the work</source>
        <translation>Título, compositores, año y notas de la obra</translation>
    </message>
    <message>
        <source>There is no other work yet.</source>
        <translation>Aún no hay ninguna otra obra.</translation>
    </message>
    <message>
        <source>Two works are one: their recordings come together</source>
        <translation>Dos obras son una: sus grabaciones se reúnen</translation>
    </message>
    <message>
        <source>Choose a recording of the work first.</source>
        <translation>Elija primero una grabación de la obra.</translation>
    </message>
    <message>
        <source>The recording is of no work then; the map groups it as it believes</source>
        <translation>La grabación ya no es entonces de ninguna obra; el mapa la agrupa según su criterio</translation>
    </message>
    <message>
        <source>Choose some recordings of the work, but not all of them.</source>
        <translation>Elija algunas grabaciones de la obra, pero no todas.</translation>
    </message>
    <message>
        <source>The chosen recordings become a work of their own</source>
        <translation>Las grabaciones elegidas se convierten en una obra propia</translation>
    </message>
    <message>
        <source>What is chosen is of another work</source>
        <translation>Lo elegido es de otra obra</translation>
    </message>
    <message>
        <source>Choose a recording of a work first.</source>
        <translation>Elija primero una grabación de una obra.</translation>
    </message>
    <message>
        <source>What the recording is to its work; medleys and quotations may be of several</source>
        <translation>Qué es la grabación para su obra; los popurrís y las citas pueden ser de varias</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkChooser</name>
    <message>
        <source>Find title or composer</source>
        <translation>Buscar título o compositor</translation>
    </message>
    <message>
        <source>Works of the library</source>
        <translation>Obras de la biblioteca</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkDesk</name>
    <message>
        <source>The works have been changed since by another program, so this step stays as it is. Change them anew.</source>
        <translation>Otro programa ha cambiado las obras desde entonces, por lo que este paso se queda como está. Cámbielas de nuevo.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkDialog</name>
    <message>
        <source>With commas between them</source>
        <translation>Separados por comas</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>year of a work</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Composers:</source>
        <translation>&amp;Compositores:</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Año:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Notas:</translation>
    </message>
    <message>
        <source>A work needs a title</source>
        <translation>Una obra necesita un título</translation>
    </message>
    <message>
        <source>The year is one number, such as 1893</source>
        <translation>El año es un solo número, como 1893</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkLedger</name>
    <message>
        <source>No library is open.</source>
        <translation>No hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>This library can only be read: you may not write to its folder.</source>
        <translation>Esta biblioteca solo se puede leer: usted no puede escribir en su carpeta.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkListModel</name>
    <message numerus="yes">
        <source>%1 (%n recording(s))</source>
        <comment>work and its recordings</comment>
        <translation>
            <numerusform>%1 (%n grabación)</numerusform>
            <numerusform>%1 (%n grabaciones)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkText</name>
    <message>
        <source>Not known</source>
        <comment>role of a recording</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Original</source>
        <comment>role of a recording</comment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Cover</source>
        <comment>role of a recording</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>role of a recording</comment>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Medley</source>
        <comment>role of a recording</comment>
        <translation>Popurrí</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <comment>role of a recording</comment>
        <translation>Arreglo</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>role of a recording</comment>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Decided about the pair: %1, by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>Decidido sobre el par: %1, por %2, %3</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorksExchange</name>
    <message>
        <source>Choose a table of works</source>
        <translation>Elegir una tabla de obras</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tablas (%1)</translation>
    </message>
    <message>
        <source>importing “%1”</source>
        <translation>importar «%1»</translation>
    </message>
    <message>
        <source>Export works</source>
        <translation>Exportar obras</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>works</source>
        <comment>name of a file</comment>
        <translation>obras</translation>
    </message>
</context>
<context>
    <name>coverscope::works</name>
    <message>
        <source>“%1” holds no decisions of Coverscope. Choose a file that “verdicts --export” wrote.</source>
        <translation>«%1» no contiene decisiones de Coverscope. Elija un archivo escrito por «verdicts --export».</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to read it.</source>
        <translation>«%1» se escribió con una versión más reciente de Coverscope. Actualice Coverscope para leerlo.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read; it is left out.</source>
        <translation>La entrada %1 no se puede leer; se omite.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read; it is left out.</source>
        <translation>La línea %1 no se puede leer; se omite.</translation>
    </message>
    <message>
        <source>There are several works “%1”. Say whose it is in the column composers.</source>
        <translation>Hay varias obras «%1». Diga de quién es en la columna composers.</translation>
    </message>
    <message>
        <source>The work has no title. Write one in the column work.</source>
        <translation>La obra no tiene título. Escriba uno en la columna work.</translation>
    </message>
    <message>
        <source>The line has more cells than the first one. Put text with a separator in it in quotes.</source>
        <translation>La línea tiene más celdas que la primera. Ponga entre comillas el texto que contiene un separador.</translation>
    </message>
    <message>
        <source>The line names no work. Write its title in the column work.</source>
        <translation>La línea no nombra ninguna obra. Escriba su título en la columna work.</translation>
    </message>
    <message>
        <source>The line names no recording. Write its file, or its title and artist.</source>
        <translation>La línea no nombra ninguna grabación. Escriba su archivo, o su título y artista.</translation>
    </message>
    <message>
        <source>“%1” is no role. Write one of %2, or nothing.</source>
        <translation>«%1» no es un papel. Escriba uno de %2, o nada.</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write one number, such as 1893.</source>
        <translation>«%1» no es un año. Escriba un número, como 1893.</translation>
    </message>
    <message>
        <source>“%1” may be “%2” or “%3” of the library. Give the artist and album, or the file.</source>
        <translation>«%1» puede ser «%2» o «%3» de la biblioteca. Indique artista y álbum, o el archivo.</translation>
    </message>
    <message>
        <source>“%1” is not in the library. Index its folder, or correct the line.</source>
        <translation>«%1» no está en la biblioteca. Indexe su carpeta o corrija la línea.</translation>
    </message>
    <message>
        <source>Line %1 says “%2” of the same work, this line “%3”. Correct one of them; to put the recording to another work, empty its work_id.</source>
        <translation>La línea %1 dice «%2» de la misma obra, esta línea «%3». Corrija una de ellas; para asignar la grabación a otra obra, vacíe su work_id.</translation>
    </message>
    <message>
        <source>Line %1 says “%2” of the same recording, this line “%3”. Correct one of them.</source>
        <translation>La línea %1 dice «%2» de la misma grabación, esta línea «%3». Corrija una de ellas.</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are not of one work. Take that back first, or correct the line.</source>
        <translation>Se decidió que «%1» y «%2» no son de una misma obra. Retire eso primero o corrija la línea.</translation>
    </message>
    <message>
        <source>Line %1 puts “%2” to the work “%3”. Correct one of them, or give it the role medley or quotation.</source>
        <translation>La línea %1 asigna «%2» a la obra «%3». Corrija una de ellas o dele el papel medley o quotation.</translation>
    </message>
    <message>
        <source>“%1” is in the work “%2” of the library. Import with --move to put it to this one, or give it the role medley or quotation.</source>
        <translation>«%1» está en la obra «%2» de la biblioteca. Importe con --move para asignarla a esta, o dele el papel medley o quotation.</translation>
    </message>
    <message>
        <source>“%1” has no columns “work” and “file” or “title” in its first line. Name them there: work, composers, year, role, notes, file, title, artist, album.</source>
        <translation>«%1» no tiene en su primera línea las columnas «work» y «file» o «title». Nómbrelas ahí: work, composers, year, role, notes, file, title, artist, album.</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are not of one work. Take that back first.</source>
        <translation>Se decidió que «%1» y «%2» no son de una misma obra. Retire eso primero.</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are of one work. Take that back first.</source>
        <translation>Se decidió que «%1» y «%2» son de una misma obra. Retire eso primero.</translation>
    </message>
    <message>
        <source>This work is no longer in the library. Choose another one.</source>
        <translation>Esta obra ya no está en la biblioteca. Elija otra.</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>name of a run</comment>
        <translation>%1 (eliminada)</translation>
    </message>
    <message>
        <source>Nothing is decided about this clip, and it is in no run of the case.</source>
        <translation>No se ha decidido nada sobre este fragmento, y no está en ninguna ejecución del caso.</translation>
    </message>
</context>
</TS>
