<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>coverscope::audio</name>
    <message>
        <source>“%1” is not a sound or video file that can be read, or its beginning is damaged. If a media player can play it, convert it to FLAC or MP3 and try again.</source>
        <translation>„%1“ ist keine lesbare Ton- oder Videodatei, oder ihr Anfang ist beschädigt. Wenn ein Mediaplayer sie abspielen kann, wandeln Sie sie in FLAC oder MP3 um und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Its content is not what its name says.</source>
        <translation>Der Inhalt entspricht nicht dem Dateinamen.</translation>
    </message>
    <message>
        <source>“%1” contains no sound. Choose a file with music.</source>
        <translation>„%1“ enthält keinen Ton. Wählen Sie eine Datei mit Musik.</translation>
    </message>
    <message>
        <source>“%1” has a sound track, but nothing in it can be decoded: it is damaged or empty. Copy or download it again.</source>
        <translation>„%1“ hat eine Tonspur, von der sich aber nichts decodieren lässt: Sie ist beschädigt oder leer. Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Its channels cannot be mixed.</source>
        <translation>Die Kanäle lassen sich nicht mischen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>The chosen part of “%1” holds no sound: the recording ends before it. Choose an earlier part.</source>
        <translation>Der gewählte Teil von „%1“ enthält keinen Ton: Die Aufnahme endet vorher. Wählen Sie einen früheren Teil.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Choose a sound or video file.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe, keine Datei. Wählen Sie eine Ton- oder Videodatei.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or download it again.</source>
        <translation>„%1“ ist leer. Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The picture cannot be drawn as PNG.</source>
        <translation>Das Bild kann nicht als PNG gezeichnet werden.</translation>
    </message>
    <message>
        <source>This FFmpeg cannot turn SVG into PNG. Write the picture as SVG instead.</source>
        <translation>Dieses FFmpeg kann SVG nicht in PNG umwandeln. Schreiben Sie das Bild stattdessen als SVG.</translation>
    </message>
    <message>
        <source>“%1” ends at %2; the part that was chosen begins at %3, beyond its end. Choose an earlier part.</source>
        <translation>„%1“ endet bei %2; der gewählte Teil beginnt erst bei %3, nach dem Ende. Wählen Sie einen früheren Teil.</translation>
    </message>
    <message>
        <source>“%1” is a playlist or a list: it names recordings and holds none. Choose one of them, or search for all of them as a batch.</source>
        <translation>„%1“ ist eine Wiedergabeliste oder Liste: Sie nennt Aufnahmen und enthält selbst keine. Wählen Sie eine davon, oder suchen Sie alle als Stapel.</translation>
    </message>
    <message>
        <source>“%1” has no sound track number %2. Choose a smaller number.</source>
        <translation>„%1“ hat keine Tonspur Nummer %2. Wählen Sie eine kleinere Nummer.</translation>
    </message>
</context>
<context>
    <name>coverscope::base</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the name, or whether its drive is connected.</source>
        <translation>„%1“ wurde nicht gefunden. Prüfen Sie den Namen und ob das Laufwerk angeschlossen ist.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be accessed: permission denied. Change its permissions or choose another place.</source>
        <translation>Auf „%1“ kann nicht zugegriffen werden: Zugriff verweigert. Ändern Sie die Zugriffsrechte oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only drive. Choose a place that can be written to.</source>
        <translation>„%1“ liegt auf einem schreibgeschützten Laufwerk. Wählen Sie einen beschreibbaren Ort.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again; nothing that was saved before is lost.</source>
        <translation>Für „%1“ ist kein Speicherplatz mehr frei. Geben Sie Speicherplatz frei und versuchen Sie es erneut; von dem, was bereits gespeichert war, geht nichts verloren.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the output, or have it replaced with --force.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen für die Ausgabe, oder lassen Sie die Datei mit --force ersetzen.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place, or free some space.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Wählen Sie einen anderen Ort, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>“%1” is a file of the music folder “%2” and is left as it is. Choose another name for the output, or another place.</source>
        <translation>„%1“ ist eine Datei des Musikordners „%2“ und bleibt, wie sie ist. Wählen Sie einen anderen Namen für die Ausgabe oder einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is there already, and it is a file of another kind than what is to be written. Choose another name for the output.</source>
        <translation>„%1“ gibt es schon, und es ist eine Datei anderer Art als das, was geschrieben werden soll. Wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
        <source>“%1” is one of the files that are read; writing the output there would destroy it. Choose another name for the output.</source>
        <translation>„%1“ ist eine der Dateien, die gelesen werden; die Ausgabe dort würde sie zerstören. Wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
        <source>“%1” would lie in the library “%2”, which keeps only its own files there. Choose another place for the output.</source>
        <translation>„%1“ läge in der Bibliothek „%2“, die dort nur ihre eigenen Dateien hat. Wählen Sie einen anderen Ort für die Ausgabe.</translation>
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
        <translation>Zeile %1 von „%2“ nennt keine Datei. Tragen Sie eine ein oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: “%3” is not a time. Write seconds, or minutes:seconds.</source>
        <translation>Zeile %1 von „%2“: „%3“ ist keine Zeitangabe. Geben Sie Sekunden oder Minuten:Sekunden an.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: the end must be after the start.</source>
        <translation>Zeile %1 von „%2“: Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>This run was begun with the model “%1”; “%2” is loaded, and the library was indexed with “%3”. Begin a new run, so that its results can be compared with each other.</source>
        <translation>Dieser Durchlauf wurde mit dem Modell „%1“ begonnen; geladen ist „%2“, und die Bibliothek wurde mit „%3“ indiziert. Beginnen Sie einen neuen Durchlauf, damit die Ergebnisse miteinander vergleichbar sind.</translation>
    </message>
    <message>
        <source>This clip was left out of the run.</source>
        <translation>Dieser Ausschnitt wurde im Durchlauf ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: this track holds no sound.</source>
        <translation>Zeile %1 von „%2“: Dieser Titel enthält keinen Ton.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” does not say where its track begins.</source>
        <translation>Zeile %1 von „%2“ sagt nicht, wo ihr Titel beginnt.</translation>
    </message>
    <message>
        <source>“%1” is damaged from line %2 on; what follows there is not known.</source>
        <translation>„%1“ ist ab Zeile %2 beschädigt; was dort folgt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: “%3” is an address in the network. Download it first; only files are searched for.</source>
        <translation>Zeile %1 von „%2“: „%3“ ist eine Adresse im Netz. Laden Sie sie erst herunter; gesucht wird nur nach Dateien.</translation>
    </message>
    <message>
        <source>“%1” is too large for a list. Choose a text or CSV file with a file name in each line.</source>
        <translation>„%1“ ist zu groß für eine Liste. Wählen Sie eine Text- oder CSV-Datei mit einem Dateinamen in jeder Zeile.</translation>
    </message>
</context>
<context>
    <name>coverscope::catalogue</name>
    <message>
        <source>“%1” is not a complete path; give the folder from “/” on.</source>
        <translation>„%1“ ist kein vollständiger Pfad; geben Sie den Ordner ab „/“ an.</translation>
    </message>
    <message>
        <source>The folder could not be added to the library.</source>
        <translation>Der Ordner konnte der Bibliothek nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>“%1” is already a folder of this library.</source>
        <translation>„%1“ gehört bereits zu den Ordnern dieser Bibliothek.</translation>
    </message>
    <message>
        <source>The folder is no longer part of the library.</source>
        <translation>Der Ordner gehört nicht mehr zur Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” is not a library. Choose the folder of a library, or an empty or new folder to make one in.</source>
        <translation>„%1“ ist keine Bibliothek. Wählen Sie den Ordner einer Bibliothek oder einen leeren oder neuen Ordner, um dort eine anzulegen.</translation>
    </message>
    <message>
        <source>It is a file.</source>
        <translation>Es handelt sich um eine Datei.</translation>
    </message>
    <message>
        <source>The library “%1” was not closed properly and is in a read-only place. Open it once where it can be written to.</source>
        <translation>Die Bibliothek „%1“ wurde nicht ordnungsgemäß geschlossen und liegt an einem schreibgeschützten Ort. Öffnen Sie sie einmal an einem beschreibbaren Ort.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program; it is not the catalogue of a library. Choose another folder.</source>
        <translation>„%1“ gehört zu einem anderen Programm; es ist nicht der Katalog einer Bibliothek. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer version of Coverscope. Update Coverscope to open it.</source>
        <translation>Die Bibliothek „%1“ wurde mit einer neueren Version von Coverscope angelegt. Aktualisieren Sie Coverscope, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Wait until that is done, then try again.</source>
        <translation>„%1“ wird von einem anderen Programm verwendet. Warten Sie, bis dieses fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” is not the catalogue of a library. Choose another folder.</source>
        <translation>„%1“ ist nicht der Katalog einer Bibliothek. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check its drive; nothing that was saved before is lost.</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden. Prüfen Sie das Laufwerk; von dem, was bereits gespeichert war, geht nichts verloren.</translation>
    </message>
    <message>
        <source>The change does not fit what is in the library “%1”.</source>
        <translation>Die Änderung passt nicht zum Inhalt der Bibliothek „%1“.</translation>
    </message>
    <message>
        <source>The catalogue “%1” could not be used.</source>
        <translation>Der Katalog „%1“ konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install it (Debian: libqt6sql6-sqlite).</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Installieren Sie ihn (Debian: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The verdict on “%1” cannot be kept, since the file could not be read. Search for it again.</source>
        <translation>Das Urteil zu „%1“ kann nicht gespeichert werden, weil die Datei nicht lesbar war. Suchen Sie erneut danach.</translation>
    </message>
    <message>
        <source>There is no sound copy of the catalogue in “%1”.</source>
        <translation>In „%1“ gibt es keine unbeschädigte Kopie des Katalogs.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>er fehlt</translation>
    </message>
    <message>
        <source>it says that its chunks are %1 s apart and have %2 numbers each</source>
        <translation>nach seiner Angabe liegen die Segmente %1 s auseinander und haben je %2 Zahlen</translation>
    </message>
    <message>
        <source>it names a recording outside of its folders, “%1”</source>
        <translation>er nennt eine Aufnahme außerhalb seiner Ordner, „%1“</translation>
    </message>
    <message>
        <source>The catalogue “%1” is damaged.</source>
        <translation>Der Katalog „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is damaged: %2.</source>
        <translation>Der Katalog „%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new library; your music files are not concerned.</source>
        <translation>Stellen Sie ihn aus einer Sicherung wieder her, oder legen Sie eine neue Bibliothek an; Ihre Musikdateien sind nicht betroffen.</translation>
    </message>
    <message>
        <source>A copy of %1 is kept beside it: “coverscope-cli verify --library %2 --repair” puts it back, and keeps the damaged one.</source>
        <translation>Daneben liegt eine Kopie vom %1: „coverscope-cli verify --library %2 --repair“ setzt sie ein und behält den beschädigten.</translation>
    </message>
    <message>
        <source>What was decided about “%1” cannot be kept, since the file could not be read. Index it again.</source>
        <translation>Was über „%1“ entschieden wurde, lässt sich nicht aufbewahren, da die Datei nicht gelesen werden konnte. Indizieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same recording; there is nothing to decide about them.</source>
        <translation>„%1“ und „%2“ sind dieselbe Aufnahme; darüber gibt es nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>A work needs a title. Give it one.</source>
        <translation>Ein Werk braucht einen Titel. Geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>“%1” cannot be put to a work, since the file could not be read. Index it again.</source>
        <translation>„%1“ lässt sich keinem Werk zuordnen, da die Datei nicht gelesen werden konnte. Indizieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>A case needs a name or a number. Give it one.</source>
        <translation>Ein Fall braucht einen Namen oder eine Nummer. Geben Sie ihm das.</translation>
    </message>
    <message>
        <source>There is a case “%1” already. Give this one another name.</source>
        <translation>Einen Fall „%1“ gibt es schon. Geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>The case is not there; it may have been deleted meanwhile.</source>
        <translation>Den Fall gibt es nicht; vielleicht wurde er inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>“%1” cannot be put into a case, since the file could not be read.</source>
        <translation>„%1“ lässt sich nicht in einen Fall aufnehmen, da die Datei nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>The evidence on “%1” cannot be kept, since the file could not be read.</source>
        <translation>Die Belege zu „%1“ lassen sich nicht aufbewahren, da die Datei nicht gelesen werden konnte.</translation>
    </message>
</context>
<context>
    <name>coverscope::cli</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the technical cause of a failure as well.</source>
        <translation>Bei einem Fehler auch die technische Ursache anzeigen.</translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation>Der Ordner der Bibliothek.</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>Statt Text ein einzelnes JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>The model, instead of the one that comes along.</source>
        <translation>Das Modell anstelle des mitgelieferten.</translation>
    </message>
    <message>
        <source>Where the network runs: auto (default), cpu or cuda.</source>
        <translation>Wo das Netz läuft: auto (Vorgabe), cpu oder cuda.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. --help lists them.</source>
        <translation>Die Option „%1“ gibt es hier nicht. --help listet alle auf.</translation>
    </message>
    <message>
        <source>The option --%1 is needed. --help says more.</source>
        <translation>Die Option --%1 ist erforderlich. Näheres mit --help.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 takes a time in seconds (83.5) or minutes and seconds (1:23.5), not “%2”.</source>
        <translation>--%1 erwartet eine Zeit in Sekunden (83.5) oder in Minuten und Sekunden (1:23.5), nicht „%2“.</translation>
    </message>
    <message>
        <source>A file or folder is missing on the command line. --help says more.</source>
        <translation>In der Befehlszeile fehlt eine Datei oder ein Ordner. Näheres mit --help.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. --help says more.</source>
        <translation>„%1“ ist ein Argument zu viel. Näheres mit --help.</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <translation>Ausschnitt %1 von %2: %3</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>Die CSV-Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>add folders of music to a library</source>
        <translation>Musikordner zu einer Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>rank a library against a clip</source>
        <translation>eine Bibliothek nach Ähnlichkeit zu einem Ausschnitt ordnen</translation>
    </message>
    <message>
        <source>score two files against each other</source>
        <translation>die Ähnlichkeit zweier Dateien bewerten</translation>
    </message>
    <message>
        <source>query with many clips, into a CSV file</source>
        <translation>mit vielen Ausschnitten suchen, in eine CSV-Datei</translation>
    </message>
    <message>
        <source>measure how well covers are found</source>
        <translation>messen, wie gut Coverversionen gefunden werden</translation>
    </message>
    <message>
        <source>train a model</source>
        <translation>ein Modell trainieren</translation>
    </message>
    <message>
        <source>show versions, the model and a library</source>
        <translation>Versionen, Modell und eine Bibliothek anzeigen</translation>
    </message>
    <message>
        <source>check every checksum of a library</source>
        <translation>alle Prüfsummen einer Bibliothek prüfen</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Ähnlichkeitswert</translation>
    </message>
    <message>
        <source>probability of a cover</source>
        <translation>Wahrscheinlichkeit einer Coverversion</translation>
    </message>
    <message>
        <source>matches in %1</source>
        <translation>Treffer in %1</translation>
    </message>
    <message>
        <source>key shift</source>
        <translation>Transposition</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 Halbtöne</translation>
    </message>
    <message>
        <source>tempo ratio</source>
        <translation>Tempoverhältnis</translation>
    </message>
    <message>
        <source>Chunks of the first file (rows) against chunks of the second (columns):</source>
        <translation>Segmente der ersten Datei (Zeilen) gegen Segmente der zweiten (Spalten):</translation>
    </message>
    <message>
        <source>Scores two recordings against each other, without a library.</source>
        <translation>Bewertet die Ähnlichkeit zweier Aufnahmen, ohne Bibliothek.</translation>
    </message>
    <message>
        <source>The first file.</source>
        <translation>Die erste Datei.</translation>
    </message>
    <message>
        <source>The second file.</source>
        <translation>Die zweite Datei.</translation>
    </message>
    <message>
        <source>Distance of the chunks of both (default: what suits the model).</source>
        <translation>Abstand der Segmente beider Dateien (Vorgabe: passend zum Modell).</translation>
    </message>
    <message>
        <source>Measures how well covers are found, on recordings whose covers are known.</source>
        <translation>Misst an Aufnahmen mit bekannten Coverversionen, wie gut Coverversionen gefunden werden.</translation>
    </message>
    <message>
        <source>CSV file with the columns clique and file.</source>
        <translation>CSV-Datei mit den Spalten clique und file.</translation>
    </message>
    <message>
        <source>Lengths of the query in seconds, or full (default: %1).</source>
        <translation>Längen der Anfrage in Sekunden oder full (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>Nearest chunks for each query chunk; 0 scores every recording (default: 50).</source>
        <translation>Nächste Segmente je Segment der Anfrage; 0 bewertet jede Aufnahme (Vorgabe: 50).</translation>
    </message>
    <message>
        <source>Seed of the random cuts (default: 1).</source>
        <translation>Startwert für die zufälligen Ausschnitte (Vorgabe: 1).</translation>
    </message>
    <message>
        <source>Write the figures as CSV too.</source>
        <translation>Die Zahlen zusätzlich als CSV schreiben.</translation>
    </message>
    <message>
        <source>Write a plot of mAP over query length.</source>
        <translation>Ein Diagramm der mAP über der Anfragelänge schreiben.</translation>
    </message>
    <message>
        <source>Write the same plot as PNG.</source>
        <translation>Dasselbe Diagramm als PNG schreiben.</translation>
    </message>
    <message>
        <source>Distance of the chunks (default: what suits the model).</source>
        <translation>Abstand der Segmente (Vorgabe: passend zum Modell).</translation>
    </message>
    <message>
        <source>Distance of the query&apos;s chunks (default: as --hop).</source>
        <translation>Abstand der Segmente der Anfrage (Vorgabe: wie --hop).</translation>
    </message>
    <message>
        <source>Best candidates that the third stage ranks anew (default: 50).</source>
        <translation>Beste Kandidaten, die die dritte Stufe neu ordnet (Vorgabe: 50).</translation>
    </message>
    <message>
        <source>%1: %2 recordings of %3 works
</source>
        <translation>%1: %2 Aufnahmen von %3 Werken
</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>MR1</source>
        <translation>MR1</translation>
    </message>
    <message>
        <source>top-1</source>
        <translation>Top-1</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>Looking for music: %1 files</source>
        <translation>Musik wird gesucht: %1 Dateien</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>, %1 of sound, %2 × real time</source>
        <translation>, %1 Ton, %2 × Echtzeit</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>übersprungen: %1</translation>
    </message>
    <message>
        <source>%1 indexed, %2 unchanged, %3 skipped</source>
        <translation>%1 indiziert, %2 unverändert, %3 übersprungen</translation>
    </message>
    <message>
        <source>, %1 kept though their files are away</source>
        <translation>, %1 behalten, obwohl ihre Dateien nicht erreichbar sind</translation>
    </message>
    <message>
        <source>; %1 of sound in %2 s</source>
        <translation>; %1 Ton in %2 s</translation>
    </message>
    <message>
        <source> (%1 × real time)</source>
        <translation> (%1 × Echtzeit)</translation>
    </message>
    <message>
        <source>Adds folders of music to a library and indexes what is new or changed in it.
Nothing is dropped because a drive is away. Without DIR, the folders it has are looked
through again. What was done when it is cancelled stays done.</source>
        <translation>Fügt einer Bibliothek Musikordner hinzu und indiziert, was darin neu oder geändert ist.
Nichts wird entfernt, nur weil ein Laufwerk nicht erreichbar ist. Ohne DIR werden die vorhandenen
Ordner erneut durchsucht. Was bei einem Abbruch schon erledigt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Folders to add; all below them is taken.</source>
        <translation>Hinzuzufügende Ordner, jeweils mit allem, was darunter liegt.</translation>
    </message>
    <message>
        <source>Files decoded at a time (default: one per core).</source>
        <translation>Gleichzeitig decodierte Dateien (Vorgabe: eine je Kern).</translation>
    </message>
    <message>
        <source>Distance of the library&apos;s chunks; for a new library or with --reindex.</source>
        <translation>Abstand der Segmente der Bibliothek; für eine neue Bibliothek oder mit --reindex.</translation>
    </message>
    <message>
        <source>Make the whole index anew with this model and hop.</source>
        <translation>Den gesamten Index mit diesem Modell und dieser Schrittweite neu erstellen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Shows the versions of what Coverscope runs on, the model, the device and, with --library,
the size and state of a library.</source>
        <translation>Zeigt die Versionen der Komponenten, auf denen Coverscope läuft, das Modell, das Gerät und mit
--library die Größe und den Zustand einer Bibliothek.</translation>
    </message>
    <message>
        <source>Coverscope finds cover versions of music from a short clip.</source>
        <translation>Coverscope findet Coverversionen von Musik anhand eines kurzen Ausschnitts.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong usage, 3 done but some files were skipped, 130 cancelled.</source>
        <translation>Exitcode: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 erledigt, aber einige Dateien wurden übersprungen, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>--end must be after --start.</source>
        <translation>--end muss nach --start liegen.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>“%1”: a report is written as .csv here; the window makes PDF as well.</source>
        <translation>„%1“: Hier wird ein Bericht als .csv geschrieben; das Programmfenster erstellt auch PDF.</translation>
    </message>
    <message>
        <source>The clip to search for.</source>
        <translation>Der Ausschnitt, nach dem gesucht wird.</translation>
    </message>
    <message>
        <source>Take the clip from here, 83.5 or 1:23.5.</source>
        <translation>Ausschnitt ab dieser Stelle verwenden, 83.5 oder 1:23.5.</translation>
    </message>
    <message>
        <source>Take the clip up to here.</source>
        <translation>Ausschnitt bis zu dieser Stelle verwenden.</translation>
    </message>
    <message>
        <source>Also write a report: what was searched where and with what, the matches, and what was decided about them.</source>
        <translation>Zusätzlich einen Bericht schreiben: was wo und womit gesucht wurde, die Treffer und die Urteile darüber.</translation>
    </message>
    <message>
        <source>The library “%1” holds no music yet. Add some with “coverscope-cli index”.</source>
        <translation>Die Bibliothek „%1“ enthält noch keine Musik. Fügen Sie mit „coverscope-cli index“ welche hinzu.</translation>
    </message>
    <message>
        <source>The library “%1” was made with the model “%2” (%3), not with “%4” (%5). Choose that model with --model, or make the index anew with “coverscope-cli index --reindex”.</source>
        <translation>Die Bibliothek „%1“ wurde mit dem Modell „%2“ (%3) angelegt, nicht mit „%4“ (%5). Wählen Sie dieses Modell mit --model oder erstellen Sie den Index mit „coverscope-cli index --reindex“ neu.</translation>
    </message>
    <message>
        <source>How many matches to show (default 10, 0 for all).</source>
        <translation>Anzahl der angezeigten Treffer (Vorgabe: 10; 0 für alle).</translation>
    </message>
    <message>
        <source>Nearest chunks taken per query chunk in the first stage (default 50).</source>
        <translation>Nächste Segmente, die die erste Stufe je Segment der Anfrage heranzieht (Vorgabe: 50).</translation>
    </message>
    <message>
        <source>First stage: auto (default), exact, hnsw, or all to score every track.</source>
        <translation>Erste Stufe: auto (Vorgabe), exact, hnsw oder all, um jeden Track zu bewerten.</translation>
    </message>
    <message>
        <source>Distance of the clip&apos;s chunks (default: as in the library).</source>
        <translation>Abstand der Segmente des Ausschnitts (Vorgabe: wie in der Bibliothek).</translation>
    </message>
    <message>
        <source>--mode takes auto, exact, hnsw or all, not “%1”.</source>
        <translation>--mode erwartet auto, exact, hnsw oder all, nicht „%1“.</translation>
    </message>
    <message>
        <source>--hop takes from 0.5 to 60 seconds.</source>
        <translation>--hop erwartet 0,5 bis 60 Sekunden.</translation>
    </message>
    <message>
        <source>match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>möglicher Treffer</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>The result could not be written to the output.</source>
        <translation>Das Ergebnis konnte nicht in die Ausgabe geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 steps in %2 hours, loss %3, best mAP %4. The model is “%5”.</source>
        <translation>%1 Schritte in %2 Stunden, Verlust %3, beste mAP %4. Das Modell ist „%5“.</translation>
    </message>
    <message>
        <source>Trains a model as a configuration file says (see resources/training). A run that was
cancelled or killed goes on where its last state was saved.</source>
        <translation>Trainiert ein Modell gemäß einer Konfigurationsdatei (siehe resources/training). Ein Lauf, der
abgebrochen oder beendet wurde, wird ab dem zuletzt gespeicherten Stand fortgesetzt.</translation>
    </message>
    <message>
        <source>The training configuration.</source>
        <translation>Die Trainingskonfiguration.</translation>
    </message>
    <message>
        <source>%1 tracks, %2 chunks, %3 on disk</source>
        <translation>%1 Tracks, %2 Segmente, %3 auf dem Datenträger</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>repariert: %1</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Checks every checksum of a library. With --repair, what is damaged is dropped and, where
it can be, made anew; the tracks concerned are indexed again by the next “index”.
Exit code 1 where a problem is left.</source>
        <translation>Prüft alle Prüfsummen einer Bibliothek. Mit --repair wird Beschädigtes verworfen und, wo
möglich, neu erstellt; die betroffenen Tracks werden beim nächsten „index“ neu indiziert.
Exitcode 1, wenn ein Problem bestehen bleibt.</translation>
    </message>
    <message>
        <source>Mend what can be mended.</source>
        <translation>Reparieren, was sich reparieren lässt.</translation>
    </message>
    <message>
        <source>Replace an output file that is there already.</source>
        <translation>Eine Ausgabedatei ersetzen, die es schon gibt.</translation>
    </message>
    <message>
        <source>The rows that were written are kept in “%1”.</source>
        <translation>Die geschriebenen Zeilen stehen in „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no track of the library.</source>
        <translation>„%1“ ist kein Track der Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” is there; only what was deleted can be forgotten.</source>
        <translation>„%1“ ist da; vergessen werden kann nur, was gelöscht wurde.</translation>
    </message>
    <message>
        <source>“%1” is on a drive that is away; what is on it stays in the library.</source>
        <translation>„%1“ liegt auf einem Laufwerk, das nicht da ist; was darauf ist, bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>Takes recordings out of a library whose files were deleted: all of them, or those named.
What is on a drive that is away stays. A file that comes back is indexed again.</source>
        <translation>Nimmt Aufnahmen aus einer Bibliothek, deren Dateien gelöscht wurden: alle oder die genannten.
Was auf einem Laufwerk ist, das nicht da ist, bleibt. Eine Datei, die wiederkommt, wird neu indiziert.</translation>
    </message>
    <message>
        <source>Deleted files to forget (default: all).</source>
        <translation>Gelöschte Dateien, die vergessen werden sollen (Vorgabe: alle).</translation>
    </message>
    <message>
        <source>%1 deleted recordings forgotten</source>
        <translation>%1 gelöschte Aufnahmen vergessen</translation>
    </message>
    <message>
        <source>take recordings that were deleted out of a library</source>
        <translation>gelöschte Aufnahmen aus einer Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Read every file, for drives that do not note changes (FAT, network).</source>
        <translation>Jede Datei lesen, für Laufwerke, die Änderungen nicht vermerken (FAT, Netz).</translation>
    </message>
    <message>
        <source>“-” reads the clip from standard input, which is this terminal. Pipe a sound or video file into it.</source>
        <translation>„-“ liest den Ausschnitt von der Standardeingabe, und die ist dieses Terminal. Leiten Sie eine Ton- oder Videodatei hinein.</translation>
    </message>
    <message>
        <source>Which sound track of a film to listen to, from 1 (default: its main one).</source>
        <translation>Welche Tonspur eines Films gehört werden soll, ab 1 (Vorgabe: die wichtigste).</translation>
    </message>
    <message>
        <source>“%1” has %2 sound tracks (%3); number %4 is listened to. --sound-track chooses another.</source>
        <translation>„%1“ hat %2 Tonspuren (%3); gehört wird Nummer %4. --sound-track wählt eine andere.</translation>
    </message>
    <message>
        <source>--mode hnsw: this library has no graph, so all of it is compared exactly.</source>
        <translation>--mode hnsw: Diese Bibliothek hat keinen Graphen, deshalb wird alles genau verglichen.</translation>
    </message>
    <message>
        <source>Ranks a library against many clips and writes a CSV file: a row for each match, with the
status of its clip (match, possible, no match, failed, skipped). A bad file ends nothing;
rows are written as they come. A list is a text file with a file in each line, a playlist,
a cue sheet (each track a clip), or a CSV file with the columns file, start, end.</source>
        <translation>Ordnet eine Bibliothek nach der Ähnlichkeit zu vielen Ausschnitten und schreibt eine CSV-Datei:
eine Zeile je Treffer mit dem Status des Ausschnitts (Treffer, möglich, kein Treffer,
fehlgeschlagen, übersprungen). Eine fehlerhafte Datei beendet nichts; Zeilen werden laufend
geschrieben. Eine Liste ist eine Textdatei mit einer Datei pro Zeile, eine Wiedergabeliste, ein
Cue-Sheet (jeder Titel ein Ausschnitt) oder eine CSV-Datei mit den Spalten file, start, end.</translation>
    </message>
    <message>
        <source>Clips, folders of clips, or lists of clips (.txt, .m3u, .pls, .cue, .xspf, .csv).</source>
        <translation>Ausschnitte, Ordner mit Ausschnitten oder Listen von Ausschnitten (.txt, .m3u, .pls, .cue, .xspf, .csv).</translation>
    </message>
    <message>
        <source>%1 (its file was deleted)</source>
        <translation>%1 (Datei gelöscht)</translation>
    </message>
    <message>
        <source>%1 (its drive is away)</source>
        <translation>%1 (Laufwerk nicht da)</translation>
    </message>
    <message>
        <source>Ranks the recordings of a library by how likely each is a cover of what the clip plays.
The clip may be any audio or video file; - reads it from standard input.</source>
        <translation>Ordnet die Aufnahmen einer Bibliothek danach, wie wahrscheinlich jede eine Coverversion der
Musik im Ausschnitt ist. Der Ausschnitt kann eine beliebige Audio- oder Videodatei sein; - liest ihn
von der Standardeingabe.</translation>
    </message>
    <message>
        <source>write down the notes heard in a file</source>
        <translation>die Noten aufschreiben, die in einer Datei zu hören sind</translation>
    </message>
    <message>
        <source>model (what is shipped), embedding (its first two stages), its third stage&apos;s measures alone (notes_qmax, chroma_template, spectral_template), the classical peers on constant-Q (qmax, fft2d), or several with commas: all get the same cuts (default: model).</source>
        <translation>model (was ausgeliefert wird), embedding (dessen erste zwei Stufen), die Maße der dritten Stufe allein (notes_qmax, chroma_template, spectral_template), die klassischen Verfahren auf Constant-Q (qmax, fft2d) oder mehrere mit Kommas: alle bekommen dieselben Ausschnitte (Vorgabe: model).</translation>
    </message>
    <message>
        <source>Write a row for each query: its file, length, system, the rank of the best cover, the average precision and the measures of that cover.</source>
        <translation>Für jede Anfrage eine Zeile schreiben: Datei, Länge, Verfahren, Rang des besten Covers, mittlere Genauigkeit und die Maße dieses Covers.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Choose from model, embedding, notes_qmax, chroma_template, spectral_template, qmax and fft2d.</source>
        <translation>Ein Verfahren „%1“ gibt es nicht. Zur Wahl stehen model, embedding, notes_qmax, chroma_template, spectral_template, qmax und fft2d.</translation>
    </message>
    <message>
        <source>No notes were heard.</source>
        <translation>Es waren keine Noten zu hören.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hears the notes of a recording: when each begins and ends, in seconds, which one it is, and
how probable it is that it sounds. The file may be any audio or video file.</source>
        <translation>Hört die Noten einer Aufnahme: wann jede beginnt und endet, in Sekunden, welche es ist und
wie wahrscheinlich sie klingt. Die Datei darf jede Ton- oder Videodatei sein.</translation>
    </message>
    <message>
        <source>Listen from here, 83.5 or 1:23.5.</source>
        <translation>Ab hier hören, 83.5 oder 1:23.5.</translation>
    </message>
    <message>
        <source>Listen up to here.</source>
        <translation>Bis hierher hören.</translation>
    </message>
    <message>
        <source>Also write the notes as a MIDI file, which begins where the listening does.</source>
        <translation>Die Noten auch als MIDI-Datei schreiben; sie beginnt dort, wo das Hören beginnt.</translation>
    </message>
    <message>
        <source>Also write the notes as a table.</source>
        <translation>Die Noten auch als Tabelle schreiben.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 takes a probability above 0 and up to 1 (0.8), or in percent (80%), not “%2”.</source>
        <translation>--%1 erwartet eine Wahrscheinlichkeit über 0 und bis 1 (0.8) oder in Prozent (80%), nicht „%2“.</translation>
    </message>
    <message>
        <source>Also keep the run in the library, for “runs” and the window.</source>
        <translation>Den Durchlauf auch in der Bibliothek behalten, für „runs“ und das Fenster.</translation>
    </message>
    <message>
        <source>%1 clips: %2 with a match, %3 with a possible match, %4 without a match, %5 failed; %7 too short to tell; rows in %6</source>
        <translation>%1 Ausschnitte: %2 mit Treffer, %3 mit möglichem Treffer, %4 ohne Treffer, %5 fehlgeschlagen; %7 zu kurz für ein Urteil; Zeilen in %6</translation>
    </message>
    <message>
        <source>find what is played in a long recording, and when</source>
        <translation>finden, was in einer langen Aufnahme gespielt wird und wann</translation>
    </message>
    <message>
        <source>find all covers within a library</source>
        <translation>alle Coverversionen innerhalb einer Bibliothek finden</translation>
    </message>
    <message>
        <source>show and make decisions about matches</source>
        <translation>Urteile über Treffer zeigen und fällen</translation>
    </message>
    <message>
        <source>list, export and delete kept runs</source>
        <translation>gespeicherte Durchläufe auflisten, exportieren und löschen</translation>
    </message>
    <message>
        <source>say where a moved folder of music is now</source>
        <translation>angeben, wo ein verschobener Musikordner jetzt ist</translation>
    </message>
    <message>
        <source>build the graph of fast searches, or remove it</source>
        <translation>den Graphen für schnelle Suchen aufbauen oder entfernen</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>no graph: searches compare all %1 chunks</source>
        <translation>kein Graph: Suchen vergleichen alle %1 Segmente</translation>
    </message>
    <message>
        <source>a graph of %1 of %2 chunks, %3 on disk</source>
        <translation>ein Graph von %1 der %2 Segmente, %3 auf dem Datenträger</translation>
    </message>
    <message>
        <source>below %1 chunks searches are exact unless --mode hnsw asks for the graph</source>
        <translation>unter %1 Segmenten sind Suchen exakt, sofern nicht --mode hnsw den Graphen verlangt</translation>
    </message>
    <message>
        <source>The graph makes searches of very large libraries quicker (HNSW, a share of the matches may
be missed). Without an option its state is told. It can always be built anew.</source>
        <translation>Der Graph macht Suchen in sehr großen Bibliotheken schneller (HNSW, ein Teil der Treffer kann
fehlen). Ohne Option wird sein Zustand angezeigt. Er lässt sich jederzeit neu aufbauen.</translation>
    </message>
    <message>
        <source>Build it over all that is indexed.</source>
        <translation>Ihn über alles aufbauen, was indiziert ist.</translation>
    </message>
    <message>
        <source>Remove it; searches are exact from then on.</source>
        <translation>Ihn entfernen; Suchen sind von da an exakt.</translation>
    </message>
    <message>
        <source>--build and --remove exclude each other.</source>
        <translation>--build und --remove schließen einander aus.</translation>
    </message>
    <message>
        <source>, %1 made anew as what the library had stored was damaged</source>
        <translation>, %1 neu erstellt, weil die in der Bibliothek gespeicherten Daten beschädigt waren</translation>
    </message>
    <message>
        <source>Also write the groups as a table, a row for each recording.</source>
        <translation>Die Gruppen auch als Tabelle schreiben, eine Zeile je Aufnahme.</translation>
    </message>
    <message>
        <source>Also write the pairs as a table.</source>
        <translation>Die Paare auch als Tabelle schreiben.</translation>
    </message>
    <message>
        <source>Also write the graph for Gephi, yEd, Cytoscape and others.</source>
        <translation>Den Graphen auch für Gephi, yEd, Cytoscape und andere schreiben.</translation>
    </message>
    <message>
        <source>Also write the graph for Graphviz.</source>
        <translation>Den Graphen auch für Graphviz schreiben.</translation>
    </message>
    <message>
        <source>Compares every recording of a library with every other one and shows which are versions of
one piece, as groups and as pairs. What was compared is kept in the library: after Ctrl-C the
next call goes on, and later calls compare only what is new.</source>
        <translation>Vergleicht jede Aufnahme einer Bibliothek mit jeder anderen und zeigt, welche Versionen eines
Stücks sind, als Gruppen und Paare. Was verglichen wurde, bleibt in der Bibliothek: Nach Strg-C
macht der nächste Aufruf weiter, spätere vergleichen nur, was neu ist.</translation>
    </message>
    <message>
        <source>Show pairs from this probability on, 0 to 1 (default 0.5).</source>
        <translation>Paare ab dieser Wahrscheinlichkeit zeigen, 0 bis 1 (Vorgabe: 0.5).</translation>
    </message>
    <message>
        <source>Show what there is; compare nothing.</source>
        <translation>Zeigen, was vorhanden ist; nichts vergleichen.</translation>
    </message>
    <message>
        <source>The library can only be read: what is compared now is not kept.</source>
        <translation>Die Bibliothek ist nur lesbar: Was jetzt verglichen wird, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 of %2 recordings compared: %3 groups of %4 recordings, %5 pairs from %6 on</source>
        <translation>%1 von %2 Aufnahmen verglichen: %3 Gruppen aus %4 Aufnahmen, %5 Paare ab %6</translation>
    </message>
    <message>
        <source>group %1: %2 (%3 versions)</source>
        <translation>Gruppe %1: %2 (%3 Versionen)</translation>
    </message>
    <message>
        <source>The recording to listen to; - reads it from standard input.</source>
        <translation>Die Aufnahme, die gehört wird; - liest sie von der Standardeingabe.</translation>
    </message>
    <message>
        <source>--%1 and --%2 name the same file, “%3”.</source>
        <translation>--%1 und --%2 nennen dieselbe Datei, „%3“.</translation>
    </message>
    <message>
        <source>(judged without its notes, which are damaged)</source>
        <translation>(ohne seine Noten beurteilt, die beschädigt sind)</translation>
    </message>
    <message>
        <source>%1: %2 tracks searched (%3)</source>
        <translation>%1: %2 Tracks durchsucht (%3)</translation>
    </message>
    <message>
        <source>decode %1 ms, hearing notes %2 ms, network %3 ms, search %4 ms, alignment %5 ms</source>
        <translation>Decodieren %1 ms, Noten hören %2 ms, Netz %3 ms, Suche %4 ms, Zuordnung %5 ms</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>away</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>“%1” is no folder of the library. Without a folder, “coverscope-cli relink” lists them.</source>
        <translation>„%1“ ist kein Ordner der Bibliothek. Ohne Ordner listet „coverscope-cli relink“ sie auf.</translation>
    </message>
    <message>
        <source>All folders of the library are where they were. To have one looked for elsewhere, name it before its new place.</source>
        <translation>Alle Ordner der Bibliothek sind, wo sie waren. Soll einer anderswo gesucht werden, nennen Sie ihn vor seinem neuen Ort.</translation>
    </message>
    <message>
        <source>Several folders of the library are away. Name the one that is meant before its new place.</source>
        <translation>Mehrere Ordner der Bibliothek sind nicht erreichbar. Nennen Sie den gemeinten vor seinem neuen Ort.</translation>
    </message>
    <message>
        <source>Tells a library where a folder of music is now that was moved or is on another drive.
OLD may be left out where only one folder is away. Without folders, those of the library
are listed. Nothing changes unless the music is found at the new place.</source>
        <translation>Teilt einer Bibliothek mit, wo ein Musikordner jetzt ist, der verschoben wurde oder auf einem
anderen Laufwerk liegt. OLD kann entfallen, wenn nur ein Ordner fehlt. Ohne Ordner werden die
der Bibliothek aufgelistet. Nur wenn die Musik am neuen Ort ist, ändert sich etwas.</translation>
    </message>
    <message>
        <source>The folder, as the library has it.</source>
        <translation>Der Ordner, wie ihn die Bibliothek führt.</translation>
    </message>
    <message>
        <source>Where it is now, or the folder that holds it.</source>
        <translation>Wo er jetzt ist, oder der Ordner, der ihn enthält.</translation>
    </message>
    <message>
        <source>There is no run %1. “coverscope-cli runs” without a number lists them.</source>
        <translation>Den Durchlauf %1 gibt es nicht. „coverscope-cli runs“ ohne Nummer listet alle auf.</translation>
    </message>
    <message>
        <source>No run is kept.</source>
        <translation>Es ist kein Durchlauf gespeichert.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>best match</source>
        <translation>bester Treffer</translation>
    </message>
    <message>
        <source>Also write the run as “batch” does: a row for each match.</source>
        <translation>Den Durchlauf auch so schreiben wie „batch“: eine Zeile je Treffer.</translation>
    </message>
    <message>
        <source>Also write its report: hashes, thresholds, the verdicts of today and their notes.</source>
        <translation>Auch seinen Bericht schreiben: Hashes, Schwellen, die heutigen Urteile und ihre Notizen.</translation>
    </message>
    <message>
        <source>Lists the runs over many clips that are kept in a library, shows or exports one of them,
or deletes it. Runs are kept by the window, and by “batch --keep NAME”.</source>
        <translation>Listet die in einer Bibliothek gespeicherten Durchläufe über viele Ausschnitte auf, zeigt oder
exportiert einen davon oder löscht ihn. Das Fenster und „batch --keep NAME“ speichern Durchläufe.</translation>
    </message>
    <message>
        <source>The number of a run, as the list has it.</source>
        <translation>Die Nummer eines Durchlaufs, wie sie in der Liste steht.</translation>
    </message>
    <message>
        <source>Delete the run; verdicts stay.</source>
        <translation>Den Durchlauf löschen; Urteile bleiben erhalten.</translation>
    </message>
    <message>
        <source>A run is named by its number, not “%1”.</source>
        <translation>Ein Durchlauf wird mit seiner Nummer benannt, nicht mit „%1“.</translation>
    </message>
    <message>
        <source>run %1 deleted</source>
        <translation>Durchlauf %1 gelöscht</translation>
    </message>
    <message>
        <source>Say which run is meant, by its number.</source>
        <translation>Geben Sie mit der Nummer an, welcher Durchlauf gemeint ist.</translation>
    </message>
    <message>
        <source>%1 recordings were not searched, since what the library stored of them is damaged or lost: %2. “coverscope-cli index” makes it anew.</source>
        <translation>%1 Aufnahmen wurden nicht durchsucht, weil die in der Bibliothek gespeicherten Daten dazu beschädigt oder verloren sind: %2. „coverscope-cli index“ erstellt sie neu.</translation>
    </message>
    <message>
        <source>%1 recordings were judged without their notes, since what the library stored of these is damaged or lost: %2. “coverscope-cli index” makes them anew.</source>
        <translation>%1 Aufnahmen wurden ohne ihre Noten beurteilt, weil die in der Bibliothek gespeicherten Daten dazu beschädigt oder verloren sind: %2. „coverscope-cli index“ erstellt sie neu.</translation>
    </message>
    <message>
        <source>What the library “%1” stored of its %2 recordings is damaged or lost. “coverscope-cli index” makes it anew.</source>
        <translation>Die in der Bibliothek „%1“ gespeicherten Daten zu ihren %2 Aufnahmen sind beschädigt oder verloren. „coverscope-cli index“ erstellt sie neu.</translation>
    </message>
    <message>
        <source>Probability from which a recording is called a match, 0.8 or 80% (default: as the model was calibrated). What is below may still be a possible match.</source>
        <translation>Wahrscheinlichkeit, ab der eine Aufnahme als Treffer gilt, 0.8 oder 80% (Vorgabe: wie das Modell kalibriert wurde). Was darunter liegt, kann noch ein möglicher Treffer sein.</translation>
    </message>
    <message>
        <source>too short to tell</source>
        <translation>zu kurz für ein Urteil</translation>
    </message>
    <message>
        <source>Also write a cue sheet.</source>
        <translation>Auch ein Cuesheet schreiben.</translation>
    </message>
    <message>
        <source>Also write the stretches as a table.</source>
        <translation>Die Stellen auch als Tabelle schreiben.</translation>
    </message>
    <message>
        <source>Also write labels for Audacity.</source>
        <translation>Auch Textmarken für Audacity schreiben.</translation>
    </message>
    <message>
        <source>Finds which recordings of a library are played in a long recording, and when: a radio hour, a
concert, a mix. What it does not know is told as music, speech, silence or other sound.</source>
        <translation>Findet, welche Aufnahmen einer Bibliothek in einer langen Aufnahme laufen, und wann: Radio,
Konzert, Mix. Unbekanntes wird als Musik, Sprache, Stille oder anderer Klang angegeben.</translation>
    </message>
    <message>
        <source>The long recording; - reads it from standard input.</source>
        <translation>Die lange Aufnahme; - liest sie von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Leave out stretches that are shorter (default: 8).</source>
        <translation>Kürzere Stellen auslassen (Vorgabe: 8).</translation>
    </message>
    <message>
        <source>(music that the library does not know)</source>
        <translation>(Musik, die die Bibliothek nicht kennt)</translation>
    </message>
    <message>
        <source>(speech)</source>
        <translation>(Sprache)</translation>
    </message>
    <message>
        <source>(silence)</source>
        <translation>(Stille)</translation>
    </message>
    <message>
        <source>(other sound)</source>
        <translation>(anderer Klang)</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>darin</translation>
    </message>
    <message>
        <source>--min-length takes one second or more.</source>
        <translation>--min-length erwartet mindestens eine Sekunde.</translation>
    </message>
    <message>
        <source>“%1” has ended where the region begins.</source>
        <translation>„%1“ ist zu Ende, bevor der Bereich beginnt.</translation>
    </message>
    <message>
        <source>“%1” is no track of the library. Index its folder first.</source>
        <translation>„%1“ ist kein Track der Bibliothek. Indizieren Sie zuerst den Ordner.</translation>
    </message>
    <message>
        <source>--set takes confirm, reject, unsure or clear, not “%1”.</source>
        <translation>--set erwartet confirm, reject, unsure oder clear, nicht „%1“.</translation>
    </message>
    <message>
        <source>A verdict is about a clip and a track: give both. --help says more.</source>
        <translation>Ein Urteil betrifft einen Ausschnitt und einen Track: Geben Sie beide an. Näheres mit --help.</translation>
    </message>
    <message>
        <source>Nothing has been decided about this clip and this track yet.</source>
        <translation>Über diesen Ausschnitt und diesen Track wurde noch nicht entschieden.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Nothing has been decided.</source>
        <translation>Es wurde noch nichts entschieden.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Also write the entries that are shown as a table.</source>
        <translation>Die angezeigten Einträge auch als Tabelle schreiben.</translation>
    </message>
    <message>
        <source>Shows what was decided about the clips of a library, all of them or those of a CLIP or a
CLIP and a TRACK; or decides. Nothing is ever overwritten: every decision is a new entry,
and the newest one about a part of a clip and a track counts. A window may be open.</source>
        <translation>Zeigt die Urteile über Ausschnitte einer Bibliothek, alle oder die zu einem CLIP oder zu CLIP
und TRACK; oder fällt eines. Nichts wird überschrieben: Jedes Urteil ist ein neuer Eintrag, und
der neueste zu einem Teil eines Ausschnitts und Track gilt. Ein Fenster darf offen sein.</translation>
    </message>
    <message>
        <source>The clip that was searched for.</source>
        <translation>Der Ausschnitt, nach dem gesucht wurde.</translation>
    </message>
    <message>
        <source>A recording of the library.</source>
        <translation>Eine Aufnahme der Bibliothek.</translation>
    </message>
    <message>
        <source>Decide: confirm, reject, unsure, or clear to take it back.</source>
        <translation>Entscheiden: confirm, reject, unsure, oder clear, um es zurückzunehmen.</translation>
    </message>
    <message>
        <source>The note of the verdict; without --set only the note is changed.</source>
        <translation>Die Notiz zum Urteil; ohne --set wird nur die Notiz geändert.</translation>
    </message>
    <message>
        <source>It is about the clip from here, 83.5 or 1:23.5.</source>
        <translation>Es betrifft den Ausschnitt ab dieser Stelle, 83.5 oder 1:23.5.</translation>
    </message>
    <message>
        <source>It is about the clip up to here.</source>
        <translation>Es betrifft den Ausschnitt bis zu dieser Stelle.</translation>
    </message>
    <message>
        <source>Show every entry about CLIP and TRACK, the oldest first.</source>
        <translation>Alle Einträge zu CLIP und TRACK zeigen, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>--history is of a clip and a track: give both.</source>
        <translation>--history gilt für einen Ausschnitt und einen Track: Geben Sie beide an.</translation>
    </message>
    <message>
        <source>(a version of “%1”)</source>
        <translation>(eine Fassung von „%1“)</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [options] ...</source>
        <translation>Aufruf: %1 BEFEHL [Optionen] ...</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more about one of them.</source>
        <translation>„%1 BEFEHL --help“ sagt mehr zu einem davon.</translation>
    </message>
    <message>
        <source>--version tells versions, --man prints the manual, --completion SHELL what bash, zsh or fish complete.</source>
        <translation>--version nennt Versionen, --man gibt das Handbuch aus, --completion SHELL die Vervollständigung für bash, zsh oder fish.</translation>
    </message>
    <message>
        <source>A command is missing. “%1 --help” lists them.</source>
        <translation>Es fehlt ein Befehl. „%1 --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish, not for “%1”.</source>
        <translation>Vervollständigungen gibt es für bash, zsh und fish, nicht für „%1“.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “%2 --help” lists them.</source>
        <translation>Den Befehl „%1“ gibt es nicht. „%2 --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>“%1 %2” needs the program “%3”, which cannot be started. Install the package coverscope-train; a build makes it with COVERSCOPE_TRAINER=ON.</source>
        <translation>„%1 %2“ braucht das Programm „%3“, das sich nicht starten lässt. Installieren Sie das Paket coverscope-train; aus den Quellen entsteht es mit COVERSCOPE_TRAINER=ON.</translation>
    </message>
    <message>
        <source>Fits how the scores of a model are to be read, on recordings whose covers are known, and writes it beside the model.</source>
        <translation>Bestimmt an Aufnahmen, deren Coverversionen bekannt sind, wie die Werte eines Modells zu lesen sind, und schreibt das neben das Modell.</translation>
    </message>
    <message>
        <source>CSV files with the columns clique and file.</source>
        <translation>CSV-Dateien mit den Spalten clique und file.</translation>
    </message>
    <message>
        <source>Where to write (default: beside the model).</source>
        <translation>Wohin geschrieben wird (Vorgabe: neben das Modell).</translation>
    </message>
    <message>
        <source>Music that covers nothing of the manifests. May be given several times.</source>
        <translation>Musik, die nichts aus den Manifesten covert. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Covers made from the notes that this training configuration holds out ask as well.</source>
        <translation>Auch Coverversionen aus den Noten, die diese Trainingskonfiguration zurückhält, fragen an.</translation>
    </message>
    <message>
        <source>How many of these (default: 100).</source>
        <translation>Wie viele davon (Vorgabe: 100).</translation>
    </message>
    <message>
        <source>Lengths of the cuts in seconds (default: %1).</source>
        <translation>Längen der Ausschnitte in Sekunden (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>Write a row for each pair that was measured.</source>
        <translation>Für jedes gemessene Paar eine Zeile schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no length in seconds.</source>
        <translation>„%1“ ist keine Länge in Sekunden.</translation>
    </message>
    <message>
        <source>Fits what a score says of a pair of recordings, for the cover map. The library holds the recordings of the manifest and music that covers nothing.</source>
        <translation>Bestimmt für die Cover-Karte, was ein Wert über ein Paar von Aufnahmen sagt. Die Bibliothek enthält die Aufnahmen des Manifests und Musik, die nichts covert.</translation>
    </message>
    <message>
        <source>Where to write (default: only the figures are shown).</source>
        <translation>Wohin geschrieben wird (Vorgabe: Die Zahlen werden nur gezeigt).</translation>
    </message>
    <message>
        <source>even out the embeddings of a model</source>
        <translation>die Einbettungen eines Modells ausgleichen</translation>
    </message>
    <message>
        <source>fit how the scores of a search are read</source>
        <translation>bestimmen, wie die Werte einer Suche zu lesen sind</translation>
    </message>
    <message>
        <source>fit how the scores of the cover map are read</source>
        <translation>bestimmen, wie die Werte der Cover-Karte zu lesen sind</translation>
    </message>
    <message>
        <source>A library&apos;s own works in place of a manifest: its recordings are ranked as they are stored, those whose work has another recording ask.</source>
        <translation>Die Werke einer Bibliothek statt eines Manifests: Ihre Aufnahmen werden so gereiht, wie sie gespeichert sind; es fragen die an, deren Werk eine weitere Aufnahme hat.</translation>
    </message>
    <message>
        <source>A library can be searched by model and embedding only, not by “%1”. For the others give its recordings as a --manifest.</source>
        <translation>Eine Bibliothek lässt sich nur mit model und embedding durchsuchen, nicht mit „%1“. Für die anderen geben Sie ihre Aufnahmen als --manifest an.</translation>
    </message>
    <message>
        <source>The chunks of a library lie as they were indexed: --hop goes with --manifest only.</source>
        <translation>Die Segmente einer Bibliothek liegen, wie sie indiziert wurden: --hop geht nur mit --manifest.</translation>
    </message>
    <message>
        <source>No work has two recordings in the library “%1”, as far as is known. Name them in a CSV file with the columns work and file, and give it with --works.</source>
        <translation>Soweit bekannt, hat kein Werk zwei Aufnahmen in der Bibliothek „%1“. Benennen Sie die Werke in einer CSV-Datei mit den Spalten work und file und geben Sie diese mit --works an.</translation>
    </message>
    <message>
        <source>Give --manifest or --library, not both.</source>
        <translation>Geben Sie --manifest oder --library an, nicht beide.</translation>
    </message>
    <message>
        <source>--works goes with --library.</source>
        <translation>--works geht nur mit --library.</translation>
    </message>
    <message>
        <source>Measures how a model&apos;s embeddings are to be evened out, on music that is not judged, and writes the model with it.</source>
        <translation>Misst an Musik, die nicht beurteilt wird, wie die Einbettungen eines Modells auszugleichen sind, und schreibt das Modell damit.</translation>
    </message>
    <message>
        <source>The model, then folders of music.</source>
        <translation>Das Modell, dann Ordner mit Musik.</translation>
    </message>
    <message>
        <source>How much is evened out, from 0 to 1 (default: 0.5).</source>
        <translation>Wie stark ausgeglichen wird, von 0 bis 1 (Vorgabe: 0.5).</translation>
    </message>
    <message>
        <source>Where to write.</source>
        <translation>Wohin geschrieben wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of the catalogue of %1 was put back. The damaged one is kept beside it; the next “index” finds what has changed since.</source>
        <translation>Die Kopie des Katalogs vom %1 wurde eingesetzt. Der beschädigte liegt daneben; das nächste „index“ findet, was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>Also look for what is played in clips longer than three minutes: each stretch that
the library knows becomes a clip of its own.</source>
        <translation>Auch danach suchen, was in Clips von mehr als drei Minuten gespielt wird: Jeder Abschnitt, den
die Bibliothek kennt, wird ein eigener Clip.</translation>
    </message>
    <message>
        <source>Also write a layer for Sonic Visualiser.</source>
        <translation>Auch eine Ebene für Sonic Visualiser schreiben.</translation>
    </message>
    <message>
        <source>Also write a playlist of the stretches, with times as VLC knows them.</source>
        <translation>Auch eine Wiedergabeliste der Abschnitte schreiben, mit Zeiten, wie VLC sie kennt.</translation>
    </message>
    <message>
        <source>keep which recordings are of which work</source>
        <translation>festhalten, welche Aufnahmen von welchem Werk sind</translation>
    </message>
    <message>
        <source>--import, --export and --conflicts stand alone: they are about all decisions of the library.</source>
        <translation>--import, --export und --conflicts stehen allein: Sie betreffen alle Entscheidungen der Bibliothek.</translation>
    </message>
    <message>
        <source>No decisions contradict each other.</source>
        <translation>Keine Entscheidungen widersprechen einander.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>the other reviewer</source>
        <translation>von anderer Seite</translation>
    </message>
    <message>
        <source>%1 verdicts and %2 decisions about pairs written</source>
        <translation>%1 Urteile und %2 Entscheidungen über Paare geschrieben</translation>
    </message>
    <message>
        <source>%1 entries added, %2 were known; %3 stand beside what is decided here</source>
        <translation>%1 Einträge hinzugefügt, %2 waren bekannt; %3 stehen neben dem, was hier entschieden ist</translation>
    </message>
    <message>
        <source>Write every decision of the library, its history too, for another reviewer: FILE.json or FILE.csv.</source>
        <translation>Jede Entscheidung der Bibliothek mit ihrem Verlauf für andere Prüfende schreiben: FILE.json oder FILE.csv.</translation>
    </message>
    <message>
        <source>List what two reviewers decided differently, until it is decided once more.</source>
        <translation>Auflisten, was zwei Prüfende verschieden entschieden haben, bis erneut entschieden wird.</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What was decided about “%1” and “%2” contradicts newer decisions, and is passed over.</source>
        <translation>Was über „%1“ und „%2“ entschieden wurde, widerspricht neueren Entscheidungen und wird übergangen.</translation>
    </message>
    <message>
        <source>(by its tune)</source>
        <translation>(an der Melodie)</translation>
    </message>
    <message>
        <source>--hummed and --not-hummed exclude each other.</source>
        <translation>--hummed und --not-hummed schließen einander aus.</translation>
    </message>
    <message>
        <source>One voice is heard in “%1”: it is looked for as a sung or hummed tune as well. --not-hummed leaves that out.</source>
        <translation>In „%1“ ist eine Stimme zu hören: Es wird auch als gesungene oder gesummte Melodie gesucht. --not-hummed lässt das weg.</translation>
    </message>
    <message>
        <source>No tune of one voice is heard in “%1”: it is looked for as music only.</source>
        <translation>In „%1“ ist keine einstimmige Melodie zu hören: Es wird nur als Musik gesucht.</translation>
    </message>
    <message>
        <source>The clip is a tune that one person sings, hums or whistles: look for its notes in any key and from 0.6 to 1.6 of its tempo (default: where one voice is heard).</source>
        <translation>Der Clip ist eine Melodie, die jemand singt, summt oder pfeift: ihre Töne in jeder Tonart und vom 0,6- bis 1,6-Fachen des Tempos suchen (Vorgabe: wo eine Stimme zu hören ist).</translation>
    </message>
    <message>
        <source>Never take the clip for a sung or hummed tune.</source>
        <translation>Den Clip nie für eine gesungene oder gesummte Melodie halten.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>contradicting</source>
        <translation>widersprüchlich</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>Nothing is written; this is what the list would do:</source>
        <translation>Es wird nichts geschrieben; das würde die Liste bewirken:</translation>
    </message>
    <message>
        <source>%1 lines: %2 new works, %3 changed; %4 new recordings, %5 changed, %6 moved; %7 lines left out</source>
        <translation>%1 Zeilen: %2 neue Werke, %3 geändert; %4 neue Aufnahmen, %5 geändert, %6 verschoben; %7 Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>The group “%1” holds recordings of several works; it is left as it is.</source>
        <translation>Die Gruppe „%1“ enthält Aufnahmen mehrerer Werke; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 new works, %2 recordings put to works</source>
        <translation>%1 neue Werke, %2 Aufnahmen Werken zugeordnet</translation>
    </message>
    <message>
        <source>Also write the works as a table, a row for each recording, as --import reads it.</source>
        <translation>Die Werke auch als Tabelle schreiben, eine Zeile je Aufnahme, wie --import sie liest.</translation>
    </message>
    <message>
        <source>Shows the works of a library and the recordings of each, or changes them. What is decided
is known by the content of the files and stays when they move or are indexed again; the
groups of “map” obey it. A window may be open.</source>
        <translation>Zeigt die Werke einer Bibliothek und die Aufnahmen eines jeden, oder ändert sie. Was entschieden
ist, hängt am Inhalt der Dateien und bleibt, wenn sie verschoben oder neu indiziert werden; die
Gruppen von „map“ richten sich danach. Ein Fenster darf offen sein.</translation>
    </message>
    <message>
        <source>Show the works; so without anything as well.</source>
        <translation>Die Werke zeigen; ohne Angabe ebenso.</translation>
    </message>
    <message>
        <source>Two recordings of the library that something is decided about.</source>
        <translation>Zwei Aufnahmen der Bibliothek, über die etwas entschieden wird.</translation>
    </message>
    <message>
        <source>Read works from a table: columns work, composers, year, role, notes and file, or title, artist, album. What cannot be read is told line by line.</source>
        <translation>Werke aus einer Tabelle lesen: Spalten work, composers, year, role, notes und file, oder title, artist, album. Was sich nicht lesen lässt, wird Zeile für Zeile gesagt.</translation>
    </message>
    <message>
        <source>With --import: put recordings to the work of the list that are in another.</source>
        <translation>Mit --import: Aufnahmen, die in einem anderen Werk sind, dem Werk der Liste zuordnen.</translation>
    </message>
    <message>
        <source>With --groups: pairs from this probability on, 0 to 1 (default 0.5).</source>
        <translation>Mit --groups: Paare ab dieser Wahrscheinlichkeit, 0 bis 1 (Vorgabe 0.5).</translation>
    </message>
    <message>
        <source>With --import or --groups: say what would be done, and change nothing.</source>
        <translation>Mit --import oder --groups: sagen, was geschähe, und nichts ändern.</translation>
    </message>
    <message>
        <source>A and B are versions of one work.</source>
        <translation>A und B sind Fassungen eines Werks.</translation>
    </message>
    <message>
        <source>A and B are not.</source>
        <translation>A und B sind es nicht.</translation>
    </message>
    <message>
        <source>Nobody can say yet.</source>
        <translation>Das lässt sich noch nicht sagen.</translation>
    </message>
    <message>
        <source>Take back what was decided about A and B.</source>
        <translation>Zurücknehmen, was über A und B entschieden wurde.</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>Warum; wird mit der Entscheidung aufbewahrt.</translation>
    </message>
    <message>
        <source>by the map</source>
        <translation>durch die Karte</translation>
    </message>
    <message>
        <source>No works are known.</source>
        <translation>Es sind keine Werke bekannt.</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>Only one of --import, --export, --groups, --confirm, --reject, --unsure and --clear at a time.</source>
        <translation>Nur eines von --import, --export, --groups, --confirm, --reject, --unsure und --clear auf einmal.</translation>
    </message>
    <message>
        <source>--move goes with --import.</source>
        <translation>--move geht nur mit --import.</translation>
    </message>
    <message>
        <source>--dry-run goes with --import or --groups.</source>
        <translation>--dry-run geht nur mit --import oder --groups.</translation>
    </message>
    <message>
        <source>--threshold goes with --groups.</source>
        <translation>--threshold geht nur mit --groups.</translation>
    </message>
    <message>
        <source>--note goes with --confirm, --reject, --unsure or --clear.</source>
        <translation>--note geht nur mit --confirm, --reject, --unsure oder --clear.</translation>
    </message>
    <message>
        <source>“%1” is nothing that works can do; “list” shows them. --help says more.</source>
        <translation>„%1“ kann works nicht; „list“ zeigt die Werke. --help sagt mehr.</translation>
    </message>
    <message>
        <source>CSV file with the columns work and file, which says what the library&apos;s recordings are of (default: the library&apos;s own works, and what the tags say of the others).</source>
        <translation>CSV-Datei mit den Spalten work und file, die sagt, von welchem Werk die Aufnahmen der Bibliothek sind (Vorgabe: die Werke der Bibliothek, und was die Tags der übrigen sagen).</translation>
    </message>
    <message>
        <source>Make the groups of the cover map works; compares what is new first, so that no window may have the library open.</source>
        <translation>Die Gruppen der Cover-Karte zu Werken machen; vergleicht zuerst, was neu ist, sodass kein Fenster die Bibliothek offen haben darf.</translation>
    </message>
    <message>
        <source>The clips are tunes that somebody sings, hums or whistles; as with “query”.</source>
        <translation>Die Clips sind Melodien, die jemand singt, summt oder pfeift; wie bei „query“.</translation>
    </message>
    <message>
        <source>Who reviews (default: the name in the settings of the window, else that of the account).</source>
        <translation>Wer prüft (Standard: der Name in den Einstellungen des Fensters, sonst der des Kontos).</translation>
    </message>
    <message>
        <source>The report “%1” was changed since it was written.</source>
        <translation>Der Bericht „%1“ wurde geändert, seit er geschrieben wurde.</translation>
    </message>
    <message>
        <source>The report “%1” is not beside its hash list.</source>
        <translation>Der Bericht „%1“ liegt nicht neben seiner Hashliste.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be read: %2</source>
        <translation>Der Bericht „%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The clip “%1” has other content than the one that was searched for.</source>
        <translation>Der Clip „%1“ hat einen anderen Inhalt als der, nach dem gesucht wurde.</translation>
    </message>
    <message>
        <source>The recording “%1” has other content than the one that was found; new tags are enough for that.</source>
        <translation>Die Aufnahme „%1“ hat einen anderen Inhalt als die, die gefunden wurde; neue Tags genügen dafür.</translation>
    </message>
    <message>
        <source>The clip “%1” is not there, so it was not checked.</source>
        <translation>Der Clip „%1“ ist nicht da und wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>The recording “%1” is not there, so it was not checked.</source>
        <translation>Die Aufnahme „%1“ ist nicht da und wurde daher nicht geprüft.</translation>
    </message>
    <message>
        <source>The clip “%1” cannot be read: %2</source>
        <translation>Der Clip „%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be read: %2</source>
        <translation>Die Aufnahme „%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The hash list “%1” was changed since it was written, so nothing in it proves anything.</source>
        <translation>Die Hashliste „%1“ wurde geändert, seit sie geschrieben wurde; nichts darin beweist daher etwas.</translation>
    </message>
    <message>
        <source>“%1” is another hash list than the one with the seal that was given.</source>
        <translation>„%1“ ist eine andere Hashliste als die mit dem angegebenen Siegel.</translation>
    </message>
    <message>
        <source>No hash list names “%1”.</source>
        <translation>Keine Hashliste nennt „%1“.</translation>
    </message>
    <message>
        <source>“%1” has no hash list beside it, “%2”. Reports that this version writes have one.</source>
        <translation>Neben „%1“ liegt keine Hashliste „%2“. Berichte, die diese Version schreibt, haben eine.</translation>
    </message>
    <message>
        <source>There is no report with a hash list in “%1”.</source>
        <translation>In „%1“ liegt kein Bericht mit einer Hashliste.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>date, person</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: made %2, %3 files checked, seal %4</source>
        <translation>%1: erstellt %2, %3 Dateien geprüft, Siegel %4</translation>
    </message>
    <message>
        <source>Everything is as it was when the report was written.</source>
        <translation>Alles ist so, wie es war, als der Bericht geschrieben wurde.</translation>
    </message>
    <message>
        <source>Checks that a report, and the clips and recordings it is about, are as they were when it was
written, by the hash list beside it; of a folder, all reports in it and that nothing else is
there. Exit code 1 where something was changed, is missing or is too much, 3 where only
recordings are not at hand to be checked.</source>
        <translation>Prüft anhand der Hashliste daneben, ob ein Bericht und die Clips und Aufnahmen, von denen er
handelt, so sind wie damals, als er geschrieben wurde; bei einem Ordner alle Berichte darin und
dass sonst nichts da ist. Exitcode 1, wenn etwas geändert wurde, fehlt oder zu viel ist, 3, wenn
nur Aufnahmen zum Prüfen nicht zur Hand sind.</translation>
    </message>
    <message>
        <source>A report that Coverscope wrote, its hash list, or a folder of reports.</source>
        <translation>Ein Bericht, den Coverscope geschrieben hat, seine Hashliste oder ein Ordner mit Berichten.</translation>
    </message>
    <message>
        <source>Check the report alone, not the clips and recordings.</source>
        <translation>Nur den Bericht prüfen, nicht die Clips und Aufnahmen.</translation>
    </message>
    <message>
        <source>The seal that was noted when the report was written: tells a report that was made anew together with its list.</source>
        <translation>Das Siegel, das beim Schreiben des Berichts notiert wurde: erkennt einen Bericht, der mitsamt seiner Liste neu erstellt wurde.</translation>
    </message>
    <message>
        <source>check that a report is as it was written</source>
        <translation>prüfen, ob ein Bericht so ist, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>not in this library</source>
        <translation>nicht in dieser Bibliothek</translation>
    </message>
    <message>
        <source>Take in what another reviewer exported. What contradicts a decision made here is kept beside it, listed, and overwrites nothing; so is what it says of recordings that this library does not have.</source>
        <translation>Übernehmen, was jemand anderes exportiert hat. Was einer hiesigen Entscheidung widerspricht, wird daneben aufbewahrt, aufgelistet und überschreibt nichts; ebenso, was darin über Aufnahmen steht, die diese Bibliothek nicht hat.</translation>
    </message>
    <message>
        <source>The library&apos;s folder, or postgres:SERVICE for a shared catalogue.</source>
        <translation>Der Ordner der Bibliothek oder postgres:DIENST für einen gemeinsamen Katalog.</translation>
    </message>
    <message>
        <source>This command works on a library&apos;s folder only. A shared catalogue can be filled with push, searched with query and looked at with info and verify. (./postgres:... is a folder of that name.)</source>
        <translation>Dieser Befehl geht nur mit dem Ordner einer Bibliothek. Ein gemeinsamer Katalog kann mit push gefüllt, mit query durchsucht und mit info und verify angesehen werden. (./postgres:... ist ein Ordner dieses Namens.)</translation>
    </message>
    <message>
        <source>copy a library into a catalogue that a team shares</source>
        <translation>eine Bibliothek in einen gemeinsamen Katalog kopieren</translation>
    </message>
    <message>
        <source>%1 pushed, %2 updated, %3 unchanged, %4 skipped</source>
        <translation>%1 übertragen, %2 aktualisiert, %3 unverändert, %4 übersprungen</translation>
    </message>
    <message>
        <source>%1 files have the bytes of another one and are the same recording there</source>
        <translation>%1 Dateien haben dieselben Bytes wie eine andere und sind dort dieselbe Aufnahme</translation>
    </message>
    <message>
        <source>Copies what a library has of its recordings into a shared catalogue, a PostgreSQL database
that many can search, or brings it up to date there. A recording is known by its file&apos;s
bytes; those of other libraries stay. What was done when it is cancelled stays done.</source>
        <translation>Kopiert, was eine Bibliothek von ihren Aufnahmen hat, in einen gemeinsamen Katalog, eine
PostgreSQL-Datenbank, die viele durchsuchen können, oder aktualisiert es dort. Eine Aufnahme
wird an den Bytes ihrer Datei erkannt; die anderer Bibliotheken bleiben. Was bei einem Abbruch
erledigt ist, bleibt erledigt.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s entry in PostgreSQL&apos;s service file (~/.pg_service.conf).</source>
        <translation>Der Eintrag des Katalogs in der Dienstdatei von PostgreSQL (~/.pg_service.conf).</translation>
    </message>
    <message>
        <source>--to SERVICE is missing.</source>
        <translation>--to DIENST fehlt.</translation>
    </message>
    <message>
        <source>One voice is heard in “%1”. A sung or hummed tune can be looked for in a library on this computer only: in a shared catalogue it is looked for as music.</source>
        <translation>In „%1“ ist eine Stimme zu hören. Eine gesungene oder gesummte Melodie kann nur in einer Bibliothek auf diesem Computer gesucht werden: In einem gemeinsamen Katalog wird sie als Musik gesucht.</translation>
    </message>
    <message>
        <source>%1 works with a library on this computer only.</source>
        <translation>%1 geht nur mit einer Bibliothek auf diesem Computer.</translation>
    </message>
    <message>
        <source>--mode hnsw: this catalogue has no graph, so all of it is compared exactly.</source>
        <translation>--mode hnsw: Dieser Katalog hat keinen Graphen, deshalb wird alles genau verglichen.</translation>
    </message>
    <message>
        <source>--repair works with a library&apos;s folder; “coverscope-cli push” mends a shared catalogue.</source>
        <translation>--repair geht mit dem Ordner einer Bibliothek; „coverscope-cli push“ repariert einen gemeinsamen Katalog.</translation>
    </message>
    <message>
        <source>There is no case “%1”. “coverscope-cli cases” without a name lists them.</source>
        <translation>Den Fall „%1“ gibt es nicht. „coverscope-cli cases“ ohne Namen listet alle auf.</translation>
    </message>
    <message>
        <source>Lists the cases of a library, shows, makes or changes one, or writes its report. A case
holds clips, what was decided and runs under one name. What was decided about its clips
and those of its runs belongs to it as well, also what is decided later. A window may be
open.</source>
        <translation>Listet die Fälle einer Bibliothek auf, zeigt, erstellt oder ändert einen oder schreibt
seinen Bericht. Ein Fall fasst Ausschnitte, Urteile und Durchläufe unter einem Namen
zusammen. Was über seine Ausschnitte und die seiner Durchläufe entschieden wurde oder
später wird, gehört auch dazu. Ein Fenster darf geöffnet sein.</translation>
    </message>
    <message>
        <source>Its name, or its number in the list.</source>
        <translation>Sein Name oder seine Nummer in der Liste.</translation>
    </message>
    <message>
        <source>With --add or --take-out: a clip with all that is decided about it.</source>
        <translation>Mit --add oder --take-out: ein Ausschnitt mit allem, was über ihn entschieden ist.</translation>
    </message>
    <message>
        <source>Only what is decided about CLIP and this recording.</source>
        <translation>Nur, was über CLIP und diese Aufnahme entschieden ist.</translation>
    </message>
    <message>
        <source>Make a case of this name.</source>
        <translation>Einen Fall dieses Namens erstellen.</translation>
    </message>
    <message>
        <source>Put the clip, the verdict or the run into the case.</source>
        <translation>Den Ausschnitt, das Urteil oder den Durchlauf in den Fall aufnehmen.</translation>
    </message>
    <message>
        <source>Take it out of the case; verdicts and runs stay.</source>
        <translation>Aus dem Fall herausnehmen; Urteile und Durchläufe bleiben erhalten.</translation>
    </message>
    <message>
        <source>With --add or --take-out: a run, by its number in the list of “runs”.</source>
        <translation>Mit --add oder --take-out: ein Durchlauf, mit seiner Nummer in der Liste von „runs“.</translation>
    </message>
    <message>
        <source>The notes of the case, in place of those it has.</source>
        <translation>Die Notizen des Falls, anstelle der bisherigen.</translation>
    </message>
    <message>
        <source>Who is in charge of the case (when it is made: who reviews, see --by).</source>
        <translation>Wer für den Fall zuständig ist (beim Erstellen: wer prüft, siehe --by).</translation>
    </message>
    <message>
        <source>Give the case another name.</source>
        <translation>Dem Fall einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>The case is done.</source>
        <translation>Der Fall ist abgeschlossen.</translation>
    </message>
    <message>
        <source>It is not done after all.</source>
        <translation>Er ist doch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Delete the case; verdicts and runs stay.</source>
        <translation>Den Fall löschen; Urteile und Durchläufe bleiben erhalten.</translation>
    </message>
    <message>
        <source>Write one report for the case, and its hash list beside it, which “verify-report” checks.</source>
        <translation>Einen Bericht über den Fall schreiben, daneben seine Prüfsummenliste, die „verify-report“ prüft.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a case</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>Es gibt keine Fälle.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>Urteile</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>name of a run</comment>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>Nothing has been put into this case.</source>
        <translation>In diesen Fall wurde noch nichts aufgenommen.</translation>
    </message>
    <message>
        <source>case “%1” deleted</source>
        <translation>Fall „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Only one of --make, --add, --take-out, --close, --reopen, --delete and --report at a time.</source>
        <translation>Nur eines von --make, --add, --take-out, --close, --reopen, --delete und --report auf einmal.</translation>
    </message>
    <message>
        <source>Say which case is meant, by its name.</source>
        <translation>Geben Sie mit dem Namen an, welcher Fall gemeint ist.</translation>
    </message>
    <message>
        <source>Say what is meant: a CLIP, a CLIP and a TRACK, or --run.</source>
        <translation>Geben Sie an, was gemeint ist: CLIP, CLIP und TRACK oder --run.</translation>
    </message>
    <message>
        <source>CLIP, TRACK and --run go with --add or --take-out.</source>
        <translation>CLIP, TRACK und --run gehören zu --add oder --take-out.</translation>
    </message>
    <message>
        <source>--note and --reviewer go with --make, or change a case.</source>
        <translation>--note und --reviewer gehören zu --make oder ändern einen Fall.</translation>
    </message>
    <message>
        <source>--rename stands alone.</source>
        <translation>--rename steht für sich.</translation>
    </message>
    <message>
        <source>keep clips, verdicts and runs of a case together</source>
        <translation>Ausschnitte, Urteile und Durchläufe eines Falls zusammenhalten</translation>
    </message>
</context>
<context>
    <name>coverscope::cover_map</name>
    <message>
        <source>Preparing the comparison</source>
        <translation>Vergleich wird vorbereitet</translation>
    </message>
    <message>
        <source>Comparing all tracks</source>
        <translation>Alle Tracks werden verglichen</translation>
    </message>
    <message>
        <source>The calibration of the cover map is incomplete.</source>
        <translation>Die Kalibrierung der Cover-Karte ist unvollständig.</translation>
    </message>
</context>
<context>
    <name>coverscope::desktop</name>
    <message>
        <source>“%1” is not known, or lacks its value.</source>
        <translation>„%1“ ist unbekannt oder es fehlt der zugehörige Wert.</translation>
    </message>
    <message>
        <source>Only one clip can be opened at a time.</source>
        <translation>Es kann nur ein Ausschnitt auf einmal geöffnet werden.</translation>
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
        <translation>Aufruf: coverscope [--library BIB] [--record | --example] [AUSSCHNITT]

Findet Coverversionen von Musik anhand eines kurzen Ausschnitts.

  AUSSCHNITT     Audio- oder Videodatei, nach der gesucht wird
  --library BIB  Bibliotheksordner, der geöffnet wird; fehlt er, wird er angelegt
  --record       den Ausschnitt aufnehmen
  --example      an eigens erzeugter Musik zeigen, was Coverscope kann
  --help         dieser Text
  --version      die Version

Ist bereits ein Fenster mit dieser Bibliothek offen, übernimmt es den Ausschnitt.

coverscope-cli leistet dasselbe ohne Fenster.
</translation>
    </message>
</context>
<context>
    <name>coverscope::evaluation</name>
    <message>
        <source>Reading recordings</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Anfragen laufen</translation>
    </message>
    <message>
        <source>“%1” is not a query length. Give seconds (1 or more) or “full”, separated by commas.</source>
        <translation>„%1“ ist keine Anfragelänge. Geben Sie Sekunden (mindestens 1) oder „full“ an, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The manifest “%1” is empty. It needs a line “clique,file” and one line for each recording.</source>
        <translation>Das Manifest „%1“ ist leer. Es braucht eine Zeile „clique,file“ und je Aufnahme eine weitere Zeile.</translation>
    </message>
    <message>
        <source>The manifest “%1” has no columns “clique” and “file” in its first line.</source>
        <translation>Das Manifest „%1“ hat in der ersten Zeile keine Spalten „clique“ und „file“.</translation>
    </message>
    <message>
        <source>Record %1 of the manifest “%2” lacks its clique or its file.</source>
        <translation>In Datensatz %1 des Manifests „%2“ fehlt die Angabe clique oder file.</translation>
    </message>
    <message>
        <source>“%1” holds nothing but silence.</source>
        <translation>„%1“ enthält nichts als Stille.</translation>
    </message>
    <message>
        <source>“%1” is not in the library. Index its folder, or correct its row in “%2”.</source>
        <translation>„%1“ ist nicht in der Bibliothek. Indizieren Sie den Ordner, oder berichtigen Sie die Zeile in „%2“.</translation>
    </message>
</context>
<context>
    <name>coverscope::example</name>
    <message>
        <source>Coverscope example</source>
        <translation>Coverscope-Beispiel</translation>
    </message>
    <message>
        <source>Playing “%1”</source>
        <translation>„%1“ wird gespielt</translation>
    </message>
</context>
<context>
    <name>coverscope::features</name>
    <message>
        <source>“%1” holds only %2 s of sound; at least %3 s are needed. Choose a longer recording or a longer part of it.</source>
        <translation>„%1“ enthält nur %2 s Ton; mindestens %3 s sind nötig. Wählen Sie eine längere Aufnahme oder einen längeren Teil davon.</translation>
    </message>
    <message>
        <source>“%1” holds nothing but silence. Choose a recording or a part of it with music.</source>
        <translation>„%1“ enthält nur Stille. Wählen Sie eine Aufnahme oder einen Teil davon mit Musik.</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>%1 wird analysiert</translation>
    </message>
</context>
<context>
    <name>coverscope::index</name>
    <message>
        <source>“%1” could not be written correctly. Check its drive.</source>
        <translation>„%1“ konnte nicht korrekt geschrieben werden. Prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>The search graph “%1” is damaged. It will be built again; nothing is lost.</source>
        <translation>Der Suchgraph „%1“ ist beschädigt. Er wird neu aufgebaut; es geht nichts verloren.</translation>
    </message>
    <message>
        <source>The search graph could not be used. Choose the exact search instead.</source>
        <translation>Der Suchgraph konnte nicht verwendet werden. Wählen Sie stattdessen die exakte Suche.</translation>
    </message>
    <message>
        <source>Building the search graph</source>
        <translation>Suchgraph wird aufgebaut</translation>
    </message>
    <message>
        <source>The clip was not analysed with the model of the library.</source>
        <translation>Der Ausschnitt wurde nicht mit dem Modell der Bibliothek analysiert.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to read it.</source>
        <translation>„%1“ wurde von einer neueren Version von Coverscope geschrieben. Aktualisieren Sie Coverscope, um die Datei zu lesen.</translation>
    </message>
    <message>
        <source>“%1” was made with another model. Index the library again with the present model, or choose the model it was made with.</source>
        <translation>„%1“ wurde mit einem anderen Modell erstellt. Indizieren Sie die Bibliothek mit dem jetzigen Modell neu oder wählen Sie das Modell, mit dem sie erstellt wurde.</translation>
    </message>
    <message>
        <source>The library has too many segments.</source>
        <translation>Die Bibliothek hat zu viele Segmente.</translation>
    </message>
    <message>
        <source>The segment store was opened wrongly.</source>
        <translation>Der Segmentspeicher wurde falsch geöffnet.</translation>
    </message>
    <message>
        <source>The model gave numbers that cannot be stored.</source>
        <translation>Das Modell lieferte Zahlen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>“%1” belongs to another library. Put back the file of this one, or let the tracks concerned be indexed again.</source>
        <translation>„%1“ gehört zu einer anderen Bibliothek. Legen Sie die Datei dieser Bibliothek zurück oder lassen Sie die betroffenen Tracks neu indizieren.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Index the library again: the tracks concerned are then made anew.</source>
        <translation>„%1“ ist beschädigt. Indizieren Sie die Bibliothek erneut: Die betroffenen Tracks werden dann neu erstellt.</translation>
    </message>
</context>
<context>
    <name>coverscope::library</name>
    <message>
        <source>“%1” is a file; a Coverscope library is a folder.</source>
        <translation>„%1“ ist eine Datei; eine Coverscope-Bibliothek ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” is not a Coverscope library. Choose the folder of a library, or create a new one.</source>
        <translation>„%1“ ist keine Coverscope-Bibliothek. Wählen Sie den Ordner einer Bibliothek oder legen Sie eine neue an.</translation>
    </message>
    <message>
        <source>“%1” holds other files and is not a Coverscope library. Choose an empty folder for a new library.</source>
        <translation>„%1“ enthält andere Dateien und ist keine Coverscope-Bibliothek. Wählen Sie für eine neue Bibliothek einen leeren Ordner.</translation>
    </message>
    <message>
        <source>“%1” has not been indexed yet. Index its folder first.</source>
        <translation>„%1“ ist noch nicht indiziert. Indizieren Sie zuerst den Ordner.</translation>
    </message>
    <message>
        <source>“%1” is not a folder. Choose the folder that now holds this music.</source>
        <translation>„%1“ ist kein Ordner. Wählen Sie den Ordner, in dem diese Musik jetzt liegt.</translation>
    </message>
    <message>
        <source>“%1” does not hold the music of “%2”. Choose the folder that the same files are in now; in it their names must be as they were.</source>
        <translation>„%1“ enthält nicht die Musik aus „%2“. Wählen Sie den Ordner, in dem dieselben Dateien jetzt liegen; ihre Namen darin müssen unverändert sein.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The library “%1” is being changed by another Coverscope (process %2 on %3). Wait until it is done, or close it, and try again.</source>
        <translation>Die Bibliothek „%1“ wird gerade von einem anderen Coverscope geändert (Prozess %2 auf %3). Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library “%1” was opened for reading only.</source>
        <translation>Die Bibliothek „%1“ wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“%1” (%2), a chunk every %3 s</source>
        <translation>„%1“ (%2), alle %3 s ein Segment</translation>
    </message>
    <message>
        <source>The library “%1” was made with the model %2; asked for is %3. Use the library&apos;s model, or index the library again with the other one.</source>
        <translation>Die Bibliothek „%1“ wurde mit dem Modell %2 angelegt; verlangt wird %3. Verwenden Sie das Modell der Bibliothek oder indizieren Sie die Bibliothek mit dem anderen neu.</translation>
    </message>
    <message>
        <source>Indexing “%1” again</source>
        <translation>„%1“ wird neu indiziert</translation>
    </message>
    <message>
        <source>“%1” is a file. Add the folder that it is in; a library is made of folders.</source>
        <translation>„%1“ ist eine Datei. Fügen Sie den Ordner hinzu, in dem sie liegt; eine Bibliothek besteht aus Ordnern.</translation>
    </message>
    <message>
        <source>“%1” is where the library keeps its own files. Choose a folder with music.</source>
        <translation>In „%1“ legt die Bibliothek ihre eigenen Dateien ab. Wählen Sie einen Ordner mit Musik.</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Bibliothek wird gelesen</translation>
    </message>
    <message>
        <source>Checking “%1”</source>
        <translation>„%1“ wird geprüft</translation>
    </message>
    <message>
        <source>“%1” will be indexed again.</source>
        <translation>„%1“ wird neu indiziert werden.</translation>
    </message>
    <message>
        <source>The search graph was built anew.</source>
        <translation>Der Suchgraph wurde neu aufgebaut.</translation>
    </message>
    <message>
        <source>The catalogue does not say which model made it.</source>
        <translation>Der Katalog sagt nicht, welches Modell ihn erstellt hat.</translation>
    </message>
    <message>
        <source>What the library stored of “%1” is damaged. Index its folder again.</source>
        <translation>Die in der Bibliothek gespeicherten Daten zu „%1“ sind beschädigt. Indizieren Sie den Ordner erneut.</translation>
    </message>
    <message>
        <source>The catalogue of “%1” names a search graph outside of the library.</source>
        <translation>Der Katalog von „%1“ nennt einen Suchgraphen außerhalb der Bibliothek.</translation>
    </message>
    <message>
        <source>The library “%1” does not say with which model its %2 recordings were indexed, so that none can be found. Index it again with that model.</source>
        <translation>Die Bibliothek „%1“ gibt nicht an, mit welchem Modell ihre %2 Aufnahmen indiziert wurden, daher kann keine gefunden werden. Indizieren Sie sie mit diesem Modell erneut.</translation>
    </message>
    <message>
        <source>The indexes of the catalogue were built anew.</source>
        <translation>Die Indizes des Katalogs wurden neu aufgebaut.</translation>
    </message>
    <message>
        <source>The library “%1” holds no music yet.</source>
        <translation>Die Bibliothek „%1“ enthält noch keine Musik.</translation>
    </message>
</context>
<context>
    <name>coverscope::model</name>
    <message>
        <source>The model file “%1” is damaged: its field “%2” cannot be read.</source>
        <translation>Die Modelldatei „%1“ ist beschädigt: Das Feld „%2“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” holds numbers but does not say which network they belong to. Choose a file that Coverscope or its trainer wrote.</source>
        <translation>„%1“ enthält Zahlen, sagt aber nicht, zu welchem Netz sie gehören. Wählen Sie eine Datei, die Coverscope oder dessen Trainingsprogramm geschrieben hat.</translation>
    </message>
    <message>
        <source>“%1” is not a device. Use auto, cpu or cuda.</source>
        <translation>„%1“ ist kein Gerät. Verwenden Sie auto, cpu oder cuda.</translation>
    </message>
    <message>
        <source>CUDA: %1</source>
        <translation>CUDA: %1</translation>
    </message>
    <message>
        <source>No CUDA device answers, or this LibTorch was built without CUDA. Choose the device “auto” or “cpu”.</source>
        <translation>Kein CUDA-Gerät antwortet, oder diese LibTorch wurde ohne CUDA gebaut. Wählen Sie das Gerät „auto“ oder „cpu“.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n Thread</numerusform>
            <numerusform>CPU, %n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Model file: “%2”.)</source>
        <translation>%1 (Modelldatei: „%2“.)</translation>
    </message>
    <message>
        <source>The feature setting “%1” has a value that cannot be.</source>
        <translation>Die Merkmalseinstellung „%1“ hat einen unmöglichen Wert.</translation>
    </message>
    <message>
        <source>The feature settings are not readable.</source>
        <translation>Die Merkmalseinstellungen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” is too large to be what was expected here.</source>
        <translation>„%1“ ist zu groß für das, was hier erwartet wird.</translation>
    </message>
    <message>
        <source>“%1” is not a model file. Choose a file that Coverscope or its trainer wrote.</source>
        <translation>„%1“ ist keine Modelldatei. Wählen Sie eine Datei, die Coverscope oder dessen Trainingsprogramm geschrieben hat.</translation>
    </message>
    <message>
        <source>The model file “%1” is damaged. Copy or download it again.</source>
        <translation>Die Modelldatei „%1“ ist beschädigt. Kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The model file “%1” is empty.</source>
        <translation>Die Modelldatei „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The model cannot be written.</source>
        <translation>Das Modell kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The model file “%1” is damaged. %2</source>
        <translation>Die Modelldatei „%1“ ist beschädigt. %2</translation>
    </message>
    <message>
        <source>“%1”, the part of Coverscope that runs its networks, could not be loaded. Install Coverscope anew.</source>
        <translation>„%1“, der Teil von Coverscope, der seine Netze ausführt, ließ sich nicht laden. Installieren Sie Coverscope neu.</translation>
    </message>
</context>
<context>
    <name>coverscope::network</name>
    <message>
        <source>The model says that its width is %1, but holds only %2 numbers.</source>
        <translation>Das Modell gibt seine Breite mit %1 an, enthält aber nur %2 Zahlen.</translation>
    </message>
    <message>
        <source>The model says that its embeddings have %1 numbers, but its last layer gives %2.</source>
        <translation>Das Modell gibt an, dass seine Embeddings %1 Zahlen haben, seine letzte Schicht liefert aber %2.</translation>
    </message>
    <message>
        <source>The model&apos;s width (%1) or embedding dimension (%2) is beyond what this version of Coverscope runs.</source>
        <translation>Die Breite (%1) oder die Embedding-Dimension (%2) des Modells übersteigt, was diese Version von Coverscope ausführen kann.</translation>
    </message>
    <message>
        <source>The network “%1” cannot be used with %2 bins, %3 per octave.</source>
        <translation>Das Netz „%1“ kann nicht mit %2 Bins, %3 pro Oktave, verwendet werden.</translation>
    </message>
    <message>
        <source>The network “%1” needs chunks of at least %2 frames; the model says %3.</source>
        <translation>Das Netz „%1“ braucht Segmente von mindestens %2 Frames; das Modell nennt %3.</translation>
    </message>
    <message>
        <source>The network “%1” could not be set up. Close other programs if memory is short.</source>
        <translation>Das Netz „%1“ konnte nicht eingerichtet werden. Schließen Sie andere Programme, falls der Arbeitsspeicher knapp ist.</translation>
    </message>
    <message>
        <source>This version of Coverscope does not know the network “%1” of the model. Install a newer version, or choose another model.</source>
        <translation>Diese Version von Coverscope kennt das Netz „%1“ des Modells nicht. Installieren Sie eine neuere Version oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model file does not fit its network: it holds a tensor too many, “%1”.</source>
        <translation>Die Modelldatei passt nicht zu ihrem Netz: Sie enthält einen Tensor zu viel, „%1“.</translation>
    </message>
    <message>
        <source>The model file does not fit its network: the tensor “%1” is missing.</source>
        <translation>Die Modelldatei passt nicht zu ihrem Netz: Der Tensor „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The model file does not fit its network: the tensor “%1” has another shape.</source>
        <translation>Die Modelldatei passt nicht zu ihrem Netz: Der Tensor „%1“ hat eine andere Form.</translation>
    </message>
    <message>
        <source>The network failed. Close other programs if memory is short.</source>
        <translation>Das Netz ist ausgefallen. Schließen Sie andere Programme, falls der Arbeitsspeicher knapp ist.</translation>
    </message>
    <message>
        <source>“%1” is not a note network that this version can use. Install Coverscope again.</source>
        <translation>„%1“ ist kein Notennetz, das diese Version verwenden kann. Installieren Sie Coverscope erneut.</translation>
    </message>
    <message>
        <source>The network could not be set up on %1.</source>
        <translation>Das Netz konnte auf %1 nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>A chunk does not have the size that the network takes.</source>
        <translation>Ein Segment hat nicht die Größe, die das Netz erwartet.</translation>
    </message>
    <message>
        <source>What is to be transcribed does not have the size that the network takes.</source>
        <translation>Was gehört werden soll, hat nicht die Größe, die das Netz annimmt.</translation>
    </message>
    <message>
        <source>The note network failed on %1. Close other programs if memory is short.</source>
        <translation>Das Notennetz ist auf %1 gescheitert. Schließen Sie andere Programme, falls der Speicher knapp ist.</translation>
    </message>
    <message>
        <source>The note network could not be set up on %1.</source>
        <translation>Das Notennetz ließ sich auf %1 nicht einrichten.</translation>
    </message>
    <message>
        <source>The directions of the embeddings could not be measured.</source>
        <translation>Die Richtungen der Einbettungen ließen sich nicht messen.</translation>
    </message>
    <message>
        <source>The whitening in the model file does not fit its network.</source>
        <translation>Die Entzerrung in der Modelldatei passt nicht zu ihrem Netz.</translation>
    </message>
</context>
<context>
    <name>coverscope::notes</name>
    <message>
        <source>No music is heard in “%1”: only silence, noise or a steady tone. Choose a recording or a part of it with music.</source>
        <translation>In „%1“ ist keine Musik zu hören: nur Stille, Rauschen oder ein gleichbleibender Ton. Wählen Sie eine Aufnahme oder einen Teil davon mit Musik.</translation>
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
        <translation>weder Ton noch Film</translation>
    </message>
    <message>
        <source>hidden, and neither sound nor film</source>
        <translation>versteckt und weder Ton noch Film</translation>
    </message>
    <message>
        <source>folders of the system or of a program</source>
        <translation>Ordner des Systems oder eines Programms</translation>
    </message>
    <message>
        <source>links that lead nowhere, devices</source>
        <translation>Verknüpfungen ins Leere, Geräte</translation>
    </message>
    <message>
        <source>of unknown kind, and not to be opened</source>
        <translation>von unbekannter Art und nicht zu öffnen</translation>
    </message>
    <message>
        <source>left out: %1 × %2 (%3)</source>
        <translation>ausgelassen: %1 × %2 (%3)</translation>
    </message>
    <message>
        <source>unknown music</source>
        <translation>unbekannte Musik</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>anderer Klang</translation>
    </message>
    <message>
        <source>“%1” is no hash list of Coverscope.</source>
        <translation>„%1“ ist keine Hashliste von Coverscope.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to check it.</source>
        <translation>„%1“ wurde von einer neueren Version von Coverscope geschrieben. Aktualisieren Sie Coverscope, um die Datei zu prüfen.</translation>
    </message>
</context>
<context>
    <name>coverscope::search</name>
    <message>
        <source>The model&apos;s calibration is incomplete or makes no sense; its probabilities cannot be used.</source>
        <translation>Die Kalibrierung des Modells ist unvollständig oder nicht plausibel; die Wahrscheinlichkeiten sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>The library was made with another model than the one that is loaded. Load the library&apos;s model, or index the library again with this one.</source>
        <translation>Die Bibliothek wurde mit einem anderen Modell angelegt als dem geladenen. Laden Sie das Modell der Bibliothek oder indizieren Sie die Bibliothek mit diesem neu.</translation>
    </message>
    <message>
        <source>Comparing recordings</source>
        <translation>Aufnahmen werden verglichen</translation>
    </message>
    <message>
        <source>Looking for what is played</source>
        <translation>Es wird ermittelt, was gespielt wird</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <translation>Dieser Track ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>coverscope::shared_catalogue</name>
    <message>
        <source>Checking recordings</source>
        <translation>Aufnahmen werden geprüft</translation>
    </message>
    <message>
        <source>“%1” was not pushed, since what the library stored of it is damaged or lost. “coverscope-cli index” makes it anew.</source>
        <translation>„%1“ wurde nicht übertragen, weil die in der Bibliothek gespeicherten Daten dazu beschädigt oder verloren sind. „coverscope-cli index“ erstellt sie neu.</translation>
    </message>
    <message>
        <source>Pushing recordings</source>
        <translation>Aufnahmen werden übertragen</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made by a newer Coverscope. Update this one.</source>
        <translation>Der gemeinsame Katalog „%1“ wurde von einem neueren Coverscope angelegt. Aktualisieren Sie dieses hier.</translation>
    </message>
    <message>
        <source>“%1” (%2), a chunk every %3 s</source>
        <translation>„%1“ (%2), alle %3 s ein Segment</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made with the model %2, the library with %3. Index the library again with the catalogue&apos;s model, or push it to another catalogue.</source>
        <translation>Der gemeinsame Katalog „%1“ wurde mit dem Modell %2 angelegt, die Bibliothek mit %3. Indizieren Sie die Bibliothek mit dem Modell des Katalogs neu oder übertragen Sie sie in einen anderen Katalog.</translation>
    </message>
    <message>
        <source>The database of the shared catalogue “%1” lacks pgvector 0.7 or newer. Whoever runs the server installs it (Debian: postgresql-17-pgvector) and runs setup.sql in the database.</source>
        <translation>Der Datenbank des gemeinsamen Katalogs „%1“ fehlt pgvector 0.7 oder neuer. Wer den Server betreibt, installiert es (Debian: postgresql-17-pgvector) und führt setup.sql in der Datenbank aus.</translation>
    </message>
    <message>
        <source>The database of the shared catalogue “%1” has not been made ready. Whoever runs the server runs setup.sql in it.</source>
        <translation>Die Datenbank des gemeinsamen Katalogs „%1“ ist nicht vorbereitet. Wer den Server betreibt, führt setup.sql darin aus.</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” is empty. “coverscope-cli push” fills it.</source>
        <translation>Der gemeinsame Katalog „%1“ ist leer. „coverscope-cli push“ füllt ihn.</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” does not accept the user or the password. Correct them in the service file and the password file of PostgreSQL (~/.pg_service.conf, ~/.pgpass).</source>
        <translation>Der Server des gemeinsamen Katalogs „%1“ nimmt den Benutzer oder das Passwort nicht an. Berichtigen Sie sie in der Dienstdatei und der Passwortdatei von PostgreSQL (~/.pg_service.conf, ~/.pgpass).</translation>
    </message>
    <message>
        <source>There is no service “%1”. Describe it in PostgreSQL&apos;s service file (~/.pg_service.conf): host, dbname, user.</source>
        <translation>Es gibt keinen Dienst „%1“. Beschreiben Sie ihn in der Dienstdatei von PostgreSQL (~/.pg_service.conf): host, dbname, user.</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” cannot be reached. Check the network and the service file of PostgreSQL (~/.pg_service.conf), or ask whoever runs the server: %2</source>
        <translation>Der Server des gemeinsamen Katalogs „%1“ ist nicht erreichbar. Prüfen Sie das Netzwerk und die Dienstdatei von PostgreSQL (~/.pg_service.conf) oder fragen Sie, wer den Server betreibt: %2</translation>
    </message>
    <message>
        <source>The connection to the shared catalogue “%1” was lost. What was being written is undone, all before is kept: try again when the server is back.</source>
        <translation>Die Verbindung zum gemeinsamen Katalog „%1“ ist abgebrochen. Was gerade geschrieben wurde, ist rückgängig gemacht, alles davor bleibt: Versuchen Sie es noch einmal, wenn der Server wieder da ist.</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” does not allow you this. Ask whoever runs the server for the role coverscope_reader (to search) or coverscope_editor (to change).</source>
        <translation>Der gemeinsame Katalog „%1“ erlaubt Ihnen das nicht. Bitten Sie, wer den Server betreibt, um die Rolle coverscope_reader (zum Suchen) oder coverscope_editor (zum Ändern).</translation>
    </message>
    <message>
        <source>The disk of the server of the shared catalogue “%1” is full. What was being written is undone. Ask whoever runs the server for room, then try again.</source>
        <translation>Der Datenträger des Servers des gemeinsamen Katalogs „%1“ ist voll. Was gerade geschrieben wurde, ist rückgängig gemacht. Bitten Sie, wer den Server betreibt, um Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” is too busy. Try again later.</source>
        <translation>Der Server des gemeinsamen Katalogs „%1“ ist zu stark ausgelastet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” could not be used: %2</source>
        <translation>Der gemeinsame Katalog „%1“ konnte nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>“%1” is no name of a service: letters, digits, dots, dashes and underscores make one.</source>
        <translation>„%1“ ist kein Name eines Dienstes: Er besteht aus Buchstaben, Ziffern, Punkten, Binde- und Unterstrichen.</translation>
    </message>
    <message>
        <source>Shared catalogues need Qt&apos;s driver for PostgreSQL, which is missing. Install it (Debian: libqt6sql6-psql).</source>
        <translation>Gemeinsame Kataloge brauchen den PostgreSQL-Treiber von Qt, der fehlt. Installieren Sie ihn (Debian: libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Tunes, and what has to be asked of every recording, are looked for in a library on this computer only.</source>
        <translation>Melodien und was von jeder Aufnahme gefragt werden muss, werden nur in einer Bibliothek auf diesem Computer gesucht.</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made with the model “%2” (%3), not with “%4” (%5). Choose that model with --model.</source>
        <translation>Der gemeinsame Katalog „%1“ wurde mit dem Modell „%2“ (%3) angelegt, nicht mit „%4“ (%5). Wählen Sie dieses Modell mit --model.</translation>
    </message>
    <message>
        <source>What the shared catalogue stores of “%1” is damaged. “coverscope-cli push” of a library that has it mends that.</source>
        <translation>Was der gemeinsame Katalog von „%1“ speichert, ist beschädigt. „coverscope-cli push“ einer Bibliothek, die es hat, repariert das.</translation>
    </message>
</context>
<context>
    <name>coverscope::training</name>
    <message>
        <source>“%1” cannot be read as an archive. It must be a tar.xz file that is complete.</source>
        <translation>„%1“ ist nicht als Archiv lesbar. Es muss eine vollständige tar.xz-Datei sein.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Delete it; it is made again from the recording.</source>
        <translation>„%1“ ist beschädigt. Löschen Sie die Datei; sie wird aus der Aufnahme neu erstellt.</translation>
    </message>
    <message>
        <source>“%1” is too short to make training pairs from. Leave it out.</source>
        <translation>„%1“ ist zu kurz, um Trainingspaare daraus zu bilden. Lassen Sie die Aufnahme weg.</translation>
    </message>
    <message>
        <source>Reading training recordings</source>
        <translation>Trainingsaufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>“%1” must begin with a line that names the columns clique and file.</source>
        <translation>„%1“ muss mit einer Zeile beginnen, die die Spalten clique und file nennt.</translation>
    </message>
    <message>
        <source>None of the training recordings can be used. Check the paths in the configuration.</source>
        <translation>Keine der Trainingsaufnahmen ist verwendbar. Prüfen Sie die Pfade in der Konfiguration.</translation>
    </message>
    <message>
        <source>“%1” breaks off in the middle. Copy the archive again.</source>
        <translation>„%1“ bricht mittendrin ab. Kopieren Sie das Archiv erneut.</translation>
    </message>
    <message>
        <source>Reading training notes</source>
        <translation>Trainingsnoten werden gelesen</translation>
    </message>
    <message>
        <source>“%1” is not a MIDI file. Leave it out of the training data.</source>
        <translation>„%1“ ist keine MIDI-Datei. Lassen Sie sie in den Trainingsdaten weg.</translation>
    </message>
    <message>
        <source>“%1” holds no notes. Leave it out of the training data.</source>
        <translation>„%1“ enthält keine Noten. Lassen Sie die Datei in den Trainingsdaten weg.</translation>
    </message>
    <message>
        <source>loss %1, top-1 %2, %3 chunks/s</source>
        <translation>Verlust %1, Top-1 %2, %3 Segmente/s</translation>
    </message>
    <message>
        <source>There is nothing to train on: no compositions were found.</source>
        <translation>Es gibt nichts, womit trainiert werden kann: Es wurden keine Kompositionen gefunden.</translation>
    </message>
    <message>
        <source>The training configuration “%1” cannot be used: %2</source>
        <translation>Die Trainingskonfiguration „%1“ kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>it is not a JSON object (%1).</source>
        <translation>sie ist kein JSON-Objekt (%1).</translation>
    </message>
    <message>
        <source>the key “%1” is not known.</source>
        <translation>der Schlüssel „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>the value of “%1” cannot be.</source>
        <translation>der Wert von „%1“ ist unzulässig.</translation>
    </message>
    <message>
        <source>“name” is missing.</source>
        <translation>„name“ fehlt.</translation>
    </message>
    <message>
        <source>“run_folder” is missing.</source>
        <translation>„run_folder“ fehlt.</translation>
    </message>
    <message>
        <source>“query_minimum” is above “query_maximum”.</source>
        <translation>„query_minimum“ liegt über „query_maximum“.</translation>
    </message>
    <message>
        <source>Training broke down at step %1: the loss is not a number any more. Lower the learning rate and start from the last state.</source>
        <translation>Das Training ist bei Schritt %1 gescheitert: Der Verlust ist keine Zahl mehr. Senken Sie die Lernrate und beginnen Sie ab dem letzten Stand.</translation>
    </message>
    <message>
        <source>Training step %1 failed.</source>
        <translation>Trainingsschritt %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds the state of another network or loss. Give the run a folder of its own, or remove the state to start afresh.</source>
        <translation>Der Ordner des Laufs enthält den Stand eines anderen Netzes oder einer anderen Verlustfunktion. Geben Sie dem Lauf einen eigenen Ordner oder entfernen Sie den Stand, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>The training configuration names no “archives” of notes.</source>
        <translation>Die Trainingskonfiguration nennt keine „archives“ mit Noten.</translation>
    </message>
    <message>
        <source>“%1” is not the state of a training run. Remove it to start the run afresh.</source>
        <translation>„%1“ ist nicht der Stand eines Trainingslaufs. Entfernen Sie die Datei, um den Lauf von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>“%1” is not a manifest: its first line must name the columns clique and file.</source>
        <translation>„%1“ ist kein Manifest: Die erste Zeile muss die Spalten clique und file nennen.</translation>
    </message>
    <message>
        <source>The cached features are of other settings.</source>
        <translation>Die zwischengespeicherten Merkmale stammen von anderen Einstellungen.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Training “recordings” are heard as notes: set “front_end” to “notes”, or name no recordings.</source>
        <translation>Trainingsdaten aus „recordings“ werden als Noten gehört: Setzen Sie „front_end“ auf „notes“ oder nennen Sie keine Aufnahmen.</translation>
    </message>
    <message>
        <source>The judged queries are too few or their scores too alike to calibrate probabilities with.</source>
        <translation>Es gibt zu wenige beurteilte Anfragen oder ihre Ähnlichkeitswerte liegen zu dicht beieinander, um daran Wahrscheinlichkeiten zu kalibrieren.</translation>
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
        <translation>Zeit in %1, angepasst (min:s)</translation>
    </message>
    <message>
        <source>Time in %1 (min:s)</source>
        <translation>Zeit in %1 (min:s)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <source>“%1” does not say which kind of picture it is. End its name in .png, .svg or .pdf.</source>
        <translation>„%1“ lässt nicht erkennen, welche Art von Bild es sein soll. Lassen Sie den Namen auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>A %1 matches B %2</source>
        <translation>A %1 entspricht B %2</translation>
    </message>
    <message>
        <source>no fine alignment found</source>
        <translation>keine Feinzuordnung gefunden</translation>
    </message>
    <message>
        <source>same key</source>
        <translation>gleiche Tonart</translation>
    </message>
    <message>
        <source>key of B %1 st</source>
        <translation>Tonart von B %1 HT</translation>
    </message>
    <message>
        <source>tempo × %1</source>
        <translation>Tempo × %1</translation>
    </message>
    <message>
        <source>%1: probability of a cover %2</source>
        <comment>verdict, probability</comment>
        <translation>%1: Wahrscheinlichkeit einer Coverversion %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::AboutPages</name>
    <message>
        <source>About Coverscope</source>
        <translation>Über Coverscope</translation>
    </message>
    <message>
        <source>Finds cover versions of music from a short clip: the same piece in another key, tempo, instrumentation or performance.</source>
        <translation>Findet Coverversionen von Musik anhand eines kurzen Ausschnitts: dasselbe Stück in anderer Tonart, anderem Tempo, anderer Besetzung oder Interpretation.</translation>
    </message>
    <message>
        <source>The method follows ByteCover3 (Du, Wang, Liang, Liang, Ma: “ByteCover3: Accurate Cover Song Identification on Short Queries”, ICASSP 2023).</source>
        <translation>Das Verfahren folgt ByteCover3 (Du, Wang, Liang, Liang, Ma: „ByteCover3: Accurate Cover Song Identification on Short Queries“, ICASSP 2023).</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built with Qt, LibTorch, FFmpeg, hnswlib, QCustomPlot and SQLite.</source>
        <translation>Erstellt mit Qt, LibTorch, FFmpeg, hnswlib, QCustomPlot und SQLite.</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, choose a passage</source>
        <translation>Den Cursor bewegen; mit der Umschalttaste eine Passage wählen</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Search with a track, in the table of tracks</source>
        <translation>Mit einem Track suchen, in der Tracktabelle</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Listen from the current cell of the heatmap</source>
        <translation>Ab der aktuellen Zelle der Heatmap hören</translation>
    </message>
    <message>
        <source>Play from the playhead, in the picture</source>
        <translation>Ab der Abspielposition wiedergeben, im Bild</translation>
    </message>
    <message>
        <source>Go from stretch to stretch, in the picture</source>
        <translation>Von Abschnitt zu Abschnitt gehen, im Bild</translation>
    </message>
    <message>
        <source>Matches, on the pages Search, Batch and Timeline</source>
        <translation>Treffer, auf den Seiten Suche, Stapel und Zeitleiste</translation>
    </message>
    <message>
        <source>C confirms and R rejects that a pair is of one work, Del takes that back</source>
        <translation>C bestätigt und R verwirft, dass ein Paar zu einem Werk gehört, Entf nimmt das zurück</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::AlignmentModel</name>
    <message>
        <source>Time in A</source>
        <translation>Zeit in A</translation>
    </message>
    <message>
        <source>Time in B</source>
        <translation>Zeit in B</translation>
    </message>
    <message>
        <source>Tempo of B ÷ A</source>
        <translation>Tempo von B ÷ A</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Batch</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Bester Treffer</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What came of the clip</source>
        <translation>Was die Suche nach dem Ausschnitt ergab</translation>
    </message>
    <message>
        <source>File that was searched for, and the region of it where one was chosen</source>
        <translation>Datei, nach der gesucht wurde, und der Bereich daraus, falls einer gewählt war</translation>
    </message>
    <message>
        <source>The nearest track of the library, or why there is none</source>
        <translation>Der nächstliegende Track der Bibliothek oder der Grund, warum es keinen gibt</translation>
    </message>
    <message>
        <source>How likely the best match is a version of the same piece</source>
        <translation>Wie wahrscheinlich der beste Treffer eine Version desselben Stücks ist</translation>
    </message>
    <message>
        <source>MaxMean score of the best match, −1 to 1</source>
        <translation>MaxMean-Wert des besten Treffers, −1 bis 1</translation>
    </message>
    <message>
        <source>What was decided about the matches of this clip</source>
        <translation>Wie über die Treffer dieses Ausschnitts entschieden wurde</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>file, time</comment>
        <translation>%1, ab %2</translation>
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
            <numerusform>%n Ausschnitt</numerusform>
            <numerusform>%n Ausschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n möglicher</numerusform>
            <numerusform>%n mögliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <translation>
            <numerusform>%n ohne Treffer</numerusform>
            <numerusform>%n ohne Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
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
            <numerusform>%1 von %n Ausschnitt</numerusform>
            <numerusform>%1 von %n Ausschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Search time</source>
        <translation>Suchdauer</translation>
    </message>
    <message>
        <source>How long the search for this clip took</source>
        <translation>Wie lange die Suche nach diesem Ausschnitt gedauert hat</translation>
    </message>
    <message>
        <source>Too short to tell</source>
        <translation>Zu kurz für ein Urteil</translation>
    </message>
    <message numerus="yes">
        <source>%n too short to tell</source>
        <translation>
            <numerusform>%n zu kurz für ein Urteil</numerusform>
            <numerusform>%n zu kurz für ein Urteil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchClipPanel</name>
    <message>
        <source>Open on the Search page</source>
        <translation>Auf der Suchseite öffnen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Current clip</source>
        <translation>Aktueller Ausschnitt</translation>
    </message>
    <message>
        <source>Name of the clip</source>
        <translation>Name des Ausschnitts</translation>
    </message>
    <message>
        <source>Search for this clip again with its sound and all evidence (Return in the table)</source>
        <translation>Erneut nach diesem Ausschnitt suchen, mit Ton und allen Belegen (Eingabetaste in der Tabelle)</translation>
    </message>
    <message>
        <source>Matches and heatmap</source>
        <translation>Treffer und Heatmap</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum die Suche fehlschlug</translation>
    </message>
    <message>
        <source>Technical cause</source>
        <translation>Technische Ursache</translation>
    </message>
    <message>
        <source>Put this clip back into the queue</source>
        <translation>Diesen Ausschnitt wieder in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>This clip was left out of the run.</source>
        <translation>Dieser Ausschnitt wurde im Durchlauf ausgelassen.</translation>
    </message>
    <message>
        <source>What is found for this clip appears here.</source>
        <translation>Hier erscheint, was für diesen Ausschnitt gefunden wird.</translation>
    </message>
    <message>
        <source>This clip has not been searched for yet.</source>
        <translation>Nach diesem Ausschnitt wurde noch nicht gesucht.</translation>
    </message>
    <message>
        <source>No clip chosen</source>
        <translation>Kein Ausschnitt gewählt</translation>
    </message>
    <message>
        <source>Choose a clip above to see its matches and what speaks for them.</source>
        <translation>Wählen Sie oben einen Ausschnitt, um seine Treffer zu sehen und was für sie spricht.</translation>
    </message>
    <message>
        <source>%1  ↔  %2</source>
        <comment>clip, match</comment>
        <translation>%1  ↔  %2</translation>
    </message>
    <message>
        <source>Probability %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>Wo kommt diese Passage noch vor?</translation>
    </message>
    <message>
        <source>Compare clip and match</source>
        <translation>Ausschnitt und Treffer vergleichen</translation>
    </message>
    <message>
        <source>Heatmap as a figure…</source>
        <translation>Heatmap als Abbildung…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
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
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>There is nothing to search in yet. Open a library with music, or add a folder to it, then try again.</source>
        <translation>Es gibt noch nichts, worin gesucht werden kann. Öffnen Sie eine Bibliothek mit Musik oder fügen Sie ihr einen Ordner hinzu und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no audio or video files.</source>
        <translation>„%1“ enthält keine Audio- oder Videodateien.</translation>
    </message>
    <message>
        <source>This library cannot be written to, so the results are kept only until Coverscope is closed. Export them before.</source>
        <translation>In diese Bibliothek kann nicht geschrieben werden, daher bleiben die Ergebnisse nur bis zum Schließen von Coverscope erhalten. Exportieren Sie sie vorher.</translation>
    </message>
    <message>
        <source>Remove the run “%1” with what it found? Verdicts stay; the run cannot be brought back.</source>
        <translation>Den Durchlauf „%1“ mit allem, was er gefunden hat, entfernen? Urteile bleiben erhalten; der Durchlauf lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchFilterModel</name>
    <message>
        <source>All clips</source>
        <translation>Alle Ausschnitte</translation>
    </message>
    <message>
        <source>Matches and possible ones</source>
        <translation>Treffer und mögliche Treffer</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Possible matches</source>
        <translation>Mögliche Treffer</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Found, without a verdict</source>
        <translation>Gefunden, ohne Urteil</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchPage</name>
    <message>
        <source>Add clips</source>
        <translation>Ausschnitte hinzufügen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapelsuche</translation>
    </message>
    <message>
        <source>Check many clips at once</source>
        <translation>Viele Ausschnitte auf einmal prüfen</translation>
    </message>
    <message>
        <source>Drop a folder, some files or a list (text or CSV with file, start, end) here. Each clip is searched for in the library; what is found is kept and can be looked through later.</source>
        <translation>Legen Sie hier einen Ordner, mehrere Dateien oder eine Liste (Text oder CSV mit file, start, end) ab. Jeder Ausschnitt wird in der Bibliothek gesucht; was gefunden wird, bleibt erhalten und kann später durchgesehen werden.</translation>
    </message>
    <message>
        <source>Choose clips…</source>
        <translation>Ausschnitte wählen…</translation>
    </message>
    <message>
        <source>Choose files, a folder or a list of clips</source>
        <translation>Dateien, einen Ordner oder eine Liste von Ausschnitten wählen</translation>
    </message>
    <message>
        <source>Clips and matches</source>
        <translation>Ausschnitte und Treffer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>The run that is shown; the runs of this library stay until they are removed</source>
        <translation>Der angezeigte Durchlauf; die Durchläufe dieser Bibliothek bleiben, bis sie entfernt werden</translation>
    </message>
    <message>
        <source>Runs over many clips, newest first</source>
        <translation>Durchläufe über viele Ausschnitte, neueste zuerst</translation>
    </message>
    <message>
        <source>Choose files, a folder or a list of clips; dropping them does the same</source>
        <translation>Dateien, einen Ordner oder eine Liste von Ausschnitten wählen; Ablegen bewirkt dasselbe</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;List (text or CSV)…</source>
        <translation>&amp;Liste (Text oder CSV)…</translation>
    </message>
    <message>
        <source>Save all matches of this run as a table</source>
        <translation>Alle Treffer dieses Durchlaufs als Tabelle speichern</translation>
    </message>
    <message>
        <source>Write a report on this run: what was searched where, with what, and what was found and decided</source>
        <translation>Einen Bericht über diesen Durchlauf schreiben: was wo und womit gesucht wurde, was gefunden und wie entschieden wurde</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Durchlauf entfernen</translation>
    </message>
    <message>
        <source>Remove this run and what it found</source>
        <translation>Diesen Durchlauf mit allem, was er gefunden hat, entfernen</translation>
    </message>
    <message>
        <source>Shown clips</source>
        <translation>Angezeigte Ausschnitte</translation>
    </message>
    <message>
        <source>Which clips are listed</source>
        <translation>Welche Ausschnitte aufgelistet werden</translation>
    </message>
    <message>
        <source>Filter clips</source>
        <translation>Ausschnitte filtern</translation>
    </message>
    <message>
        <source>Filter by file, title or artist</source>
        <translation>Nach Datei, Titel oder Interpret filtern</translation>
    </message>
    <message>
        <source>Number of listed clips</source>
        <translation>Anzahl der aufgelisteten Ausschnitte</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Ausschnitt</numerusform>
            <numerusform>%n Ausschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%1 von %n Ausschnitt</numerusform>
            <numerusform>%1 von %n Ausschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose clips</source>
        <translation>Ausschnitte wählen</translation>
    </message>
    <message>
        <source>Choose a folder of clips</source>
        <translation>Ordner mit Ausschnitten wählen</translation>
    </message>
    <message>
        <source>Choose a list of clips</source>
        <translation>Liste von Ausschnitten wählen</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Durchlauf exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>&amp;Leave out	Del</source>
        <translation>&amp;Auslassen	Entf</translation>
    </message>
    <message>
        <source>Lists of clips (%1)</source>
        <translation>Listen von Ausschnitten (%1)</translation>
    </message>
    <message>
        <source>Stretches of long clips</source>
        <translation>Abschnitte langer Clips</translation>
    </message>
    <message>
        <source>Of clips longer than three minutes, look for what is played in them as well: a row for each stretch that the library knows</source>
        <translation>Bei Clips von mehr als drei Minuten auch suchen, was darin gespielt wird: eine Zeile für jeden Abschnitt, den die Bibliothek kennt</translation>
    </message>
    <message>
        <source>Take them for &amp;tunes that are sung or hummed</source>
        <translation>Für gesungene oder gesummte &amp;Melodien halten</translation>
    </message>
    <message>
        <source>Of the next run: clips of one voice that sings, hums or whistles, without a band</source>
        <translation>Beim nächsten Durchlauf: Clips einer Stimme, die singt, summt oder pfeift, ohne Band</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchProgressBar</name>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Repeat failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Durchlaufs</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Zustand des Durchlaufs</translation>
    </message>
    <message>
        <source>End the run. The clips that still wait are left out; what was found is kept.</source>
        <translation>Den Durchlauf beenden. Die noch wartenden Ausschnitte werden ausgelassen; was gefunden wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Search again for the clips that failed, and for no others</source>
        <translation>Nur nach den fehlgeschlagenen Ausschnitten erneut suchen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Hold the run; it can go on at any time, also after a restart</source>
        <translation>Den Durchlauf anhalten; er kann jederzeit fortgesetzt werden, auch nach einem Neustart</translation>
    </message>
    <message>
        <source>Go on with the clips that wait</source>
        <translation>Mit den wartenden Ausschnitten fortfahren</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>Ausschnitte werden gesucht…</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Angehalten · %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchTableView</name>
    <message>
        <source>Clips of the run</source>
        <translation>Ausschnitte des Durchlaufs</translation>
    </message>
    <message>
        <source>A clip in each row with what came of it. The matches of the current one are shown below; Return opens it on the Search page.</source>
        <translation>In jeder Zeile ein Ausschnitt mit seinem Ergebnis. Die Treffer des aktuellen stehen darunter; die Eingabetaste öffnet ihn auf der Suchseite.</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>Zeilen des Durchlaufs</translation>
    </message>
    <message>
        <source>Columns of the run</source>
        <translation>Spalten des Durchlaufs</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CaseControls</name>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>name of a case</comment>
        <translation>%1 (abgeschlossen)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n &amp;decision(s) into</source>
        <comment>followed by the cases</comment>
        <translation>
            <numerusform>%n &amp;Entscheidung aufnehmen in</numerusform>
            <numerusform>%n &amp;Entscheidungen aufnehmen in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n &amp;clip(s) into</source>
        <comment>followed by the cases</comment>
        <translation>
            <numerusform>%n &amp;Ausschnitt aufnehmen in</numerusform>
            <numerusform>%n &amp;Ausschnitte aufnehmen in</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Neuer Fall …</translation>
    </message>
    <message>
        <source>Make a case with nothing in it yet</source>
        <translation>Einen Fall erstellen, in dem noch nichts ist</translation>
    </message>
    <message>
        <source>Choose a case above to edit it</source>
        <translation>Wählen Sie oben einen Fall, um ihn zu bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Take the chosen decisions out</source>
        <translation>Gewählte Entscheidungen &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Take them out of this case; they stay decided</source>
        <translation>Aus diesem Fall herausnehmen; entschieden bleiben sie</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Its name, reviewer and notes, and what it holds</source>
        <translation>Name, Zuständigkeit und Notizen, und was er enthält</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>A&amp;bschließen</translation>
    </message>
    <message>
        <source>Whether the case is done</source>
        <translation>Ob der Fall abgeschlossen ist</translation>
    </message>
    <message>
        <source>Write its &amp;report…</source>
        <translation>Seinen Be&amp;richt schreiben …</translation>
    </message>
    <message>
        <source>One document for the case, with a summary and a list of hashes</source>
        <translation>Ein Dokument für den Fall, mit Übersicht und Prüfsummenliste</translation>
    </message>
    <message>
        <source>A &amp;new case…</source>
        <translation>Einen &amp;neuen Fall …</translation>
    </message>
    <message>
        <source>Put into the case “%1”.</source>
        <translation>In den Fall „%1“ aufgenommen.</translation>
    </message>
    <message>
        <source>Some of these belong to the case by their clip or its run, which can be taken out when the case is edited.</source>
        <translation>Manche davon gehören über ihren Ausschnitt oder dessen Durchlauf zum Fall; diese lassen sich beim Bearbeiten des Falls herausnehmen.</translation>
    </message>
    <message>
        <source>Decisions, clips and runs can be put into it then.</source>
        <translation>Danach lassen sich Entscheidungen, Ausschnitte und Durchläufe aufnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) will be put into it.</source>
        <translation>
            <numerusform>%n Entscheidung wird aufgenommen.</numerusform>
            <numerusform>%n Entscheidungen werden aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) will be put into it, with all that is decided about them.</source>
        <translation>
            <numerusform>%n Ausschnitt wird aufgenommen, mit allem, was über ihn entschieden ist.</numerusform>
            <numerusform>%n Ausschnitte werden aufgenommen, mit allem, was über sie entschieden ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1</source>
        <comment>name of a file</comment>
        <translation>Fall %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CaseDialog</name>
    <message>
        <source>Run “%1”</source>
        <translation>Durchlauf „%1“</translation>
    </message>
    <message>
        <source>Run “%1”, which was deleted</source>
        <translation>Durchlauf „%1“, der gelöscht wurde</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>&amp;Make case</source>
        <translation>Fall &amp;erstellen</translation>
    </message>
    <message>
        <source>Case “%1”</source>
        <translation>Fall „%1“</translation>
    </message>
    <message>
        <source>The case is c&amp;losed</source>
        <translation>Der Fall ist abgesch&amp;lossen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A name or a number</source>
        <translation>Ein Name oder eine Nummer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a case</comment>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Reviewer:</source>
        <translation>&amp;Zuständig:</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>N&amp;otizen:</translation>
    </message>
    <message>
        <source>What the case holds</source>
        <translation>Was der Fall enthält</translation>
    </message>
    <message>
        <source>Delete takes out what is chosen.</source>
        <translation>Entf nimmt heraus, was gewählt ist.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>Take what is chosen out of the case; verdicts and runs stay (Delete)</source>
        <translation>Gewähltes aus dem Fall herausnehmen; Urteile und Durchläufe bleiben erhalten (Entf)</translation>
    </message>
    <message>
        <source>&amp;Add a run</source>
        <translation>&amp;Durchlauf aufnehmen</translation>
    </message>
    <message>
        <source>Put a kept run into the case, with all that is decided about its clips</source>
        <translation>Einen aufbewahrten Durchlauf aufnehmen, mit allem, was über seine Ausschnitte entschieden ist</translation>
    </message>
    <message>
        <source>Clip “%1”, with all that is decided about it</source>
        <translation>Ausschnitt „%1“, mit allem, was über ihn entschieden ist</translation>
    </message>
    <message>
        <source>Nothing has been put into this case yet.</source>
        <translation>In diesen Fall wurde noch nichts aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this case</source>
        <translation>
            <numerusform>%n Eintrag in diesem Fall</numerusform>
            <numerusform>%n Einträge in diesem Fall</numerusform>
        </translation>
    </message>
    <message>
        <source>A case needs a name or a number</source>
        <translation>Ein Fall braucht einen Namen oder eine Nummer</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ClipKindBox</name>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>A sung or hummed tune</source>
        <translation>Gesungene oder gesummte Melodie</translation>
    </message>
    <message>
        <source>What the clip is</source>
        <translation>Was der Clip ist</translation>
    </message>
    <message>
        <source>A tune that one person sings, hums or whistles is looked for by its notes, in any key and tempo; by itself where one voice is all that is heard</source>
        <translation>Eine Melodie, die jemand singt, summt oder pfeift, wird an ihren Tönen gesucht, in jeder Tonart und jedem Tempo; von selbst, wo nur eine Stimme zu hören ist</translation>
    </message>
    <message>
        <source>Decide by itself</source>
        <translation>Von selbst entscheiden</translation>
    </message>
    <message>
        <source>Taken for a tune</source>
        <translation>Gilt als Melodie</translation>
    </message>
    <message>
        <source>Taken for music</source>
        <translation>Gilt als Musik</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CompareBar</name>
    <message>
        <source>Search for passage</source>
        <translation>Passage suchen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Switch A/B</source>
        <translation>A/B wechseln</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording (B)</source>
        <translation>An derselben musikalischen Stelle der anderen Aufnahme weiterspielen (B)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Play the chosen passage again and again (L)</source>
        <translation>Die gewählte Passage immer wieder abspielen (L)</translation>
    </message>
    <message>
        <source>Position in A and B</source>
        <translation>Position in A und B</translation>
    </message>
    <message>
        <source>Where else does the chosen passage occur? Search the library for it (Q)</source>
        <translation>Wo kommt die gewählte Passage noch vor? In der Bibliothek danach suchen (Q)</translation>
    </message>
    <message>
        <source>Time of A, B warped to it</source>
        <translation>Zeit von A, B daran angepasst</translation>
    </message>
    <message>
        <source>Time of B, A warped to it</source>
        <translation>Zeit von B, A daran angepasst</translation>
    </message>
    <message>
        <source>Unwarped, each at its own tempo</source>
        <translation>Nicht angepasst, jede im eigenen Tempo</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>What the common time axis stands for (W)</source>
        <translation>Wofür die gemeinsame Zeitachse steht (W)</translation>
    </message>
    <message>
        <source>Sound of the playback</source>
        <translation>Klang der Wiedergabe</translation>
    </message>
    <message>
        <source>Play one recording in the key and tempo of the other (T)</source>
        <translation>Eine Aufnahme in Tonart und Tempo der anderen abspielen (T)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Save a figure, the alignment or numbers</source>
        <translation>Eine Abbildung, die Zuordnung oder Zahlen speichern</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Leertaste)</translation>
    </message>
    <message>
        <source>Play A</source>
        <translation>A abspielen</translation>
    </message>
    <message>
        <source>Pause A</source>
        <translation>A anhalten</translation>
    </message>
    <message>
        <source>Play B from the same musical moment</source>
        <translation>B ab derselben musikalischen Stelle abspielen</translation>
    </message>
    <message>
        <source>Pause B</source>
        <translation>B anhalten</translation>
    </message>
    <message>
        <source>A %1  ·  B %2</source>
        <translation>A %1  ·  B %2</translation>
    </message>
    <message>
        <source>%1 st</source>
        <translation>%1 HT</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgenommen</translation>
    </message>
    <message>
        <source>B in A’s key</source>
        <translation>B in der Tonart von A</translation>
    </message>
    <message>
        <source>B in A’s tempo</source>
        <translation>B im Tempo von A</translation>
    </message>
    <message>
        <source>B in A’s key and tempo</source>
        <translation>B in Tonart und Tempo von A</translation>
    </message>
    <message>
        <source>A in B’s key and tempo</source>
        <translation>A in Tonart und Tempo von B</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ComparePage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare two recordings</source>
        <translation>Zwei Aufnahmen vergleichen</translation>
    </message>
    <message>
        <source>Drop two audio or video files here, or send a match here from the search. They are aligned note by note, shown above each other, and can be heard in one key and tempo. No library is needed.</source>
        <translation>Legen Sie hier zwei Audio- oder Videodateien ab oder senden Sie einen Treffer aus der Suche hierher. Sie werden Ton für Ton einander zugeordnet, übereinander dargestellt und lassen sich in einer gemeinsamen Tonart und einem gemeinsamen Tempo anhören. Eine Bibliothek ist nicht nötig.</translation>
    </message>
    <message>
        <source>Choose a recording…</source>
        <translation>Aufnahme wählen…</translation>
    </message>
    <message>
        <source>Choose one or both files to compare</source>
        <translation>Eine oder beide Dateien zum Vergleichen wählen</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>A und B vertauschen</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Den Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <translation>Ergebnis des Vergleichs</translation>
    </message>
    <message>
        <source>What the pointer is at</source>
        <translation>Worauf der Zeiger steht</translation>
    </message>
    <message>
        <source>Alignment: the same musical moments in both recordings</source>
        <translation>Zuordnung: dieselben musikalischen Stellen in beiden Aufnahmen</translation>
    </message>
    <message>
        <source>Rows of the alignment</source>
        <translation>Zeilen der Zuordnung</translation>
    </message>
    <message>
        <source>Columns of the alignment</source>
        <translation>Spalten der Zuordnung</translation>
    </message>
    <message>
        <source>Recordings and their similarity</source>
        <translation>Aufnahmen und ihre Ähnlichkeit</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Analysing both recordings …</source>
        <translation>Beide Aufnahmen werden analysiert …</translation>
    </message>
    <message>
        <source>Analysing …</source>
        <translation>Analyse läuft …</translation>
    </message>
    <message>
        <source>Choose the other recording…</source>
        <translation>Andere Aufnahme wählen…</translation>
    </message>
    <message>
        <source>Choose recordings…</source>
        <translation>Aufnahmen wählen…</translation>
    </message>
    <message>
        <source>Show the aligned passage</source>
        <translation>Zugeordnete Passage zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Line up the keys of both recordings</source>
        <translation>Tonarten beider Aufnahmen angleichen</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <source>Tempo and alignment</source>
        <translation>Tempo und Zuordnung</translation>
    </message>
    <message>
        <source>Similarity beside the recordings</source>
        <translation>Ähnlichkeit neben den Aufnahmen</translation>
    </message>
    <message>
        <source>Similarity as a table</source>
        <translation>Ähnlichkeit als Tabelle</translation>
    </message>
    <message>
        <source>Alignment as a table</source>
        <translation>Zuordnung als Tabelle</translation>
    </message>
    <message>
        <source>Both recordings as a figure…</source>
        <translation>Beide Aufnahmen als Abbildung…</translation>
    </message>
    <message>
        <source>comparison.png</source>
        <translation>comparison.png</translation>
    </message>
    <message>
        <source>Similarity as a figure…</source>
        <translation>Ähnlichkeit als Abbildung…</translation>
    </message>
    <message>
        <source>similarity.png</source>
        <translation>similarity.png</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellen (%1)</translation>
    </message>
    <message>
        <source>Similarities as a table (CSV)…</source>
        <translation>Ähnlichkeiten als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>similarities.csv</source>
        <translation>similarities.csv</translation>
    </message>
    <message>
        <source>Constant-Q magnitudes of %1 (CSV)…</source>
        <translation>Constant-Q-Beträge von %1 (CSV)…</translation>
    </message>
    <message>
        <source>cqt-%1.csv</source>
        <translation>cqt-%1.csv</translation>
    </message>
    <message>
        <source>Chroma of %1 (CSV)…</source>
        <translation>Chroma von %1 (CSV)…</translation>
    </message>
    <message>
        <source>chroma-%1.csv</source>
        <translation>chroma-%1.csv</translation>
    </message>
    <message>
        <source>Alignment as a table (CSV)…</source>
        <translation>Zuordnung als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>alignment.csv</source>
        <translation>alignment.csv</translation>
    </message>
    <message>
        <source>Alignment as Audacity labels for %1…</source>
        <translation>Zuordnung als Audacity-Textmarken für %1…</translation>
    </message>
    <message>
        <source>labels-%1.txt</source>
        <translation>labels-%1.txt</translation>
    </message>
    <message>
        <source>Audacity labels (%1)</source>
        <translation>Audacity-Textmarken (%1)</translation>
    </message>
    <message>
        <source>Alignment as a Sonic Visualiser layer for %1…</source>
        <translation>Zuordnung als Sonic-Visualiser-Ebene für %1…</translation>
    </message>
    <message>
        <source>layer-%1.svl</source>
        <translation>layer-%1.svl</translation>
    </message>
    <message>
        <source>Sonic Visualiser layers (%1)</source>
        <translation>Sonic-Visualiser-Ebenen (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>Wo kommt diese Passage noch vor?</translation>
    </message>
    <message>
        <source>Loop this passage</source>
        <translation>Diese Passage wiederholen</translation>
    </message>
    <message>
        <source>A: %1   B: %2</source>
        <translation>A: %1   B: %2</translation>
    </message>
    <message>
        <source>verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message>
        <source>Notes or spectrogram</source>
        <translation>Noten oder Spektrogramm</translation>
    </message>
    <message>
        <source>Notes of %1 as a table (CSV)…</source>
        <translation>Noten von %1 als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>notes-%1.csv</source>
        <translation>noten-%1.csv</translation>
    </message>
    <message>
        <source>Notes of %1 as MIDI…</source>
        <translation>Noten von %1 als MIDI…</translation>
    </message>
    <message>
        <source>notes-%1.mid</source>
        <translation>noten-%1.mid</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>MIDI-Dateien (%1)</translation>
    </message>
    <message>
        <source>one work: %1</source>
        <comment>decision</comment>
        <translation>ein Werk: %1</translation>
    </message>
    <message>
        <source>Compare two recordings of the library to decide about them.</source>
        <translation>Zwei Aufnahmen der Bibliothek vergleichen, um über sie zu entscheiden.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CompareView</name>
    <message>
        <source>Both recordings on one time axis</source>
        <translation>Beide Aufnahmen auf einer Zeitachse</translation>
    </message>
    <message>
        <source>No recordings are compared.</source>
        <translation>Es werden keine Aufnahmen verglichen.</translation>
    </message>
    <message>
        <source>%1 above, %2 below.</source>
        <translation>%1 oben, %2 unten.</translation>
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
        <translation>%1   (Tonart angeglichen: %2 Halbtöne)</translation>
    </message>
    <message>
        <source>A %1  ·  B %2</source>
        <translation>A %1  ·  B %2</translation>
    </message>
    <message>
        <source>CQT level (dB)</source>
        <translation>CQT-Pegel (dB)</translation>
    </message>
    <message>
        <source>Chroma strength</source>
        <translation>Chroma-Stärke</translation>
    </message>
    <message>
        <source>The same musical moment stands at the same place in both recordings. Click to move the playhead there, drag to choose a passage; the wheel zooms.</source>
        <translation>Dieselbe musikalische Stelle steht in beiden Aufnahmen am selben Platz. Klicken Sie, um die Abspielposition dorthin zu setzen, ziehen Sie, um eine Passage zu wählen; das Mausrad zoomt.</translation>
    </message>
    <message>
        <source>%1, heard with %2 %, in both</source>
        <translation>%1, zu %2 % gehört, in beiden</translation>
    </message>
    <message>
        <source>%1, heard with %2 %</source>
        <translation>%1, zu %2 % gehört</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ComparisonJob</name>
    <message>
        <source>Loading the model …</source>
        <translation>Modell wird geladen …</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>Analysing both recordings …</source>
        <translation>Beide Aufnahmen werden analysiert …</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ConflictDialog</name>
    <message>
        <source>Two reviewers</source>
        <translation>Zwei Prüfende</translation>
    </message>
    <message>
        <source>Decisions that contradict each other</source>
        <translation>Entscheidungen, die einander widersprechen</translation>
    </message>
    <message>
        <source>A contradiction in each row. H keeps what is decided here, T takes the other decision.</source>
        <translation>Ein Widerspruch in jeder Zeile. H behält, was hier entschieden ist, T übernimmt die andere Entscheidung.</translation>
    </message>
    <message>
        <source>Rows of the contradictions</source>
        <translation>Zeilen der Widersprüche</translation>
    </message>
    <message>
        <source>Columns of the contradictions</source>
        <translation>Spalten der Widersprüche</translation>
    </message>
    <message>
        <source>Recordings that are not in this library</source>
        <translation>Aufnahmen, die nicht in dieser Bibliothek sind</translation>
    </message>
    <message>
        <source>Rows of the recordings</source>
        <translation>Zeilen der Aufnahmen</translation>
    </message>
    <message>
        <source>Columns of the recordings</source>
        <translation>Spalten der Aufnahmen</translation>
    </message>
    <message>
        <source>Keep what is decided &amp;here</source>
        <translation>&amp;Hiesige Entscheidung behalten</translation>
    </message>
    <message>
        <source>Decide once more what is decided here already (H)</source>
        <translation>Noch einmal entscheiden, was hier schon entschieden ist (H)</translation>
    </message>
    <message>
        <source>&amp;Take the other decision</source>
        <translation>&amp;Andere Entscheidung übernehmen</translation>
    </message>
    <message>
        <source>Decide as the other reviewer did; what was decided here stays in the history (T)</source>
        <translation>Entscheiden wie die andere Person; was hier entschieden war, bleibt im Verlauf (T)</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Liste &amp;speichern…</translation>
    </message>
    <message>
        <source>Save contradictions and recordings that are not here as a table</source>
        <translation>Widersprüche und Aufnahmen, die nicht hier sind, als Tabelle speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from “%1” added</source>
        <translation>
            <numerusform>%n Entscheidung aus „%1“ übernommen</numerusform>
            <numerusform>%n Entscheidungen aus „%1“ übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) beside what is decided here and change(s) nothing</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n steht neben dem, was hier entschieden ist, und ändert nichts</numerusform>
            <numerusform>%n stehen neben dem, was hier entschieden ist, und ändern nichts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) contradict(s) what is decided here. Nothing is overwritten: decide once more.</source>
        <translation>
            <numerusform>%n Entscheidung widerspricht dem, was hier entschieden ist. Nichts wird überschrieben: Entscheiden Sie noch einmal.</numerusform>
            <numerusform>%n Entscheidungen widersprechen dem, was hier entschieden ist. Nichts wird überschrieben: Entscheiden Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>No decisions contradict each other.</source>
        <translation>Keine Entscheidungen widersprechen einander.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not in this library. What was decided about them counts once they are.</source>
        <translation>
            <numerusform>%n Aufnahme ist nicht in dieser Bibliothek. Was über sie entschieden wurde, zählt, sobald sie da ist.</numerusform>
            <numerusform>%n Aufnahmen sind nicht in dieser Bibliothek. Was über sie entschieden wurde, zählt, sobald sie da sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save contradictions</source>
        <translation>Widersprüche speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>contradictions</source>
        <comment>name of a file</comment>
        <translation>widersprueche</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ConflictModel</name>
    <message>
        <source>Taken back</source>
        <comment>a decision</comment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1, von %2, %3</translation>
    </message>
    <message>
        <source>Clip and track, or two recordings</source>
        <translation>Clip und Track oder zwei Aufnahmen</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation>Hier entschieden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The other reviewer</source>
        <translation>Die andere Person</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CoverMapExport</name>
    <message>
        <source>Cover map</source>
        <translation>Cover-Karte</translation>
    </message>
    <message>
        <source>“%1” does not say which kind of picture it is. End its name in .png, .svg or .pdf.</source>
        <translation>„%1“ lässt nicht erkennen, welche Art von Bild es sein soll. Lassen Sie den Namen auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>Groups of versions: %1, pairs: %2</source>
        <translation>Gruppen von Versionen: %1, Paare: %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CoverMapPage</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Cover map</source>
        <translation>Cover-Karte</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Save the list, the graph or its picture</source>
        <translation>Die Liste, den Graphen oder sein Bild speichern</translation>
    </message>
    <message>
        <source>&amp;Probability from</source>
        <translation>&amp;Wahrscheinlichkeit ab</translation>
    </message>
    <message>
        <source>Least probability of the pairs shown</source>
        <translation>Kleinste Wahrscheinlichkeit der angezeigten Paare</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Least probability of the pairs shown, in percent</source>
        <translation>Kleinste Wahrscheinlichkeit der angezeigten Paare in Prozent</translation>
    </message>
    <message>
        <source>Pairs of tracks that are less probably versions of one piece are hidden</source>
        <translation>Trackpaare, die mit geringerer Wahrscheinlichkeit Versionen eines Stücks sind, werden ausgeblendet</translation>
    </message>
    <message>
        <source>Find title or artist</source>
        <translation>Titel oder Interpret suchen</translation>
    </message>
    <message>
        <source>List and graph of versions</source>
        <translation>Liste und Graph der Versionen</translation>
    </message>
    <message>
        <source>Show the two tracks above each other</source>
        <translation>Die beiden Tracks übereinander zeigen</translation>
    </message>
    <message>
        <source>Groups of versions</source>
        <translation>Gruppen von Versionen</translation>
    </message>
    <message>
        <source>Groups of tracks that are probably versions of one piece; below each its tracks, and below each track its partners. Return compares.</source>
        <translation>Gruppen von Tracks, die wahrscheinlich Versionen eines Stücks sind; unter jeder Gruppe ihre Tracks und unter jedem Track seine Partner. Die Eingabetaste vergleicht.</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Spalten der Gruppen</translation>
    </message>
    <message>
        <source>Preparing the comparison</source>
        <translation>Vergleich wird vorbereitet</translation>
    </message>
    <message>
        <source>%1 % compared</source>
        <translation>%1 % verglichen</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>share, time</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Keine Bibliothek geöffnet</translation>
    </message>
    <message>
        <source>Open a library or add a folder of music: the cover map then shows which of its tracks are versions of each other.</source>
        <translation>Öffnen Sie eine Bibliothek oder fügen Sie einen Musikordner hinzu: Die Cover-Karte zeigt dann, welche ihrer Tracks Versionen voneinander sind.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Add a folder of music to the library. As soon as its tracks are indexed they can be compared with each other.</source>
        <translation>Fügen Sie der Bibliothek einen Musikordner hinzu. Sobald seine Tracks indiziert sind, können sie miteinander verglichen werden.</translation>
    </message>
    <message>
        <source>The model is not loaded</source>
        <translation>Das Modell ist nicht geladen</translation>
    </message>
    <message>
        <source>The library was made with another model</source>
        <translation>Die Bibliothek wurde mit einem anderen Modell angelegt</translation>
    </message>
    <message>
        <source>The cover map needs the model that the library was indexed with. Re-index the library, or choose its model.</source>
        <translation>Die Cover-Karte braucht das Modell, mit dem die Bibliothek indiziert wurde. Indizieren Sie die Bibliothek neu oder wählen Sie ihr Modell.</translation>
    </message>
    <message>
        <source>Find all versions in the library</source>
        <translation>Alle Versionen in der Bibliothek finden</translation>
    </message>
    <message>
        <source>Every track is compared with every other one, in the background. You can stop at any time and go on later.</source>
        <translation>Jeder Track wird im Hintergrund mit jedem anderen verglichen. Sie können jederzeit anhalten und später fortfahren.</translation>
    </message>
    <message>
        <source>Find versions</source>
        <translation>Versionen finden</translation>
    </message>
    <message>
        <source>Compare all tracks of the library with each other</source>
        <translation>Alle Tracks der Bibliothek miteinander vergleichen</translation>
    </message>
    <message>
        <source>No versions from this probability on</source>
        <translation>Keine Versionen ab dieser Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Move the slider to the left to see less probable pairs.</source>
        <translation>Schieben Sie den Regler nach links, um weniger wahrscheinliche Paare zu sehen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>What has been compared is kept; you can go on later</source>
        <translation>Was verglichen wurde, bleibt erhalten; Sie können später fortfahren</translation>
    </message>
    <message>
        <source>Compare the tracks that are not part of the map yet</source>
        <translation>Die Tracks vergleichen, die noch nicht zur Karte gehören</translation>
    </message>
    <message numerus="yes">
        <source>All %n track(s) are compared with each other</source>
        <translation>
            <numerusform>Der einzige Track (%n) ist verglichen</numerusform>
            <numerusform>Alle %n Tracks sind miteinander verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s) are compared</source>
        <translation>
            <numerusform>%1 von %n Track verglichen</numerusform>
            <numerusform>%1 von %n Tracks verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
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
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two tracks, probability</comment>
        <translation>%1 und %2: %3</translation>
    </message>
    <message>
        <source>%1; nearest is %2, %3</source>
        <comment>track, another track, probability</comment>
        <translation>%1; am nächsten liegt %2, %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>&amp;List of groups…</source>
        <translation>&amp;Liste der Gruppen…</translation>
    </message>
    <message>
        <source>List of &amp;pairs…</source>
        <translation>Liste der &amp;Paare…</translation>
    </message>
    <message>
        <source>P&amp;icture of the graph…</source>
        <translation>&amp;Bild des Graphen…</translation>
    </message>
    <message>
        <source>Picture of the graph</source>
        <translation>Bild des Graphen</translation>
    </message>
    <message>
        <source>Image (*.png);;Scalable drawing (*.svg);;Document (*.pdf)</source>
        <translation>Bild (*.png);;Skalierbare Zeichnung (*.svg);;Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Graph for other &amp;programs (GraphML)…</source>
        <translation>Graph für andere P&amp;rogramme (GraphML)…</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Graph for &amp;Graphviz…</source>
        <translation>Graph für &amp;Graphviz…</translation>
    </message>
    <message>
        <source>Graphviz (*.dot)</source>
        <translation>Graphviz (*.dot)</translation>
    </message>
    <message>
        <source>cover map</source>
        <comment>name of a file</comment>
        <translation>Cover-Karte</translation>
    </message>
    <message>
        <source>%1; verdict: %2</source>
        <comment>two tracks and their probability, verdict</comment>
        <translation>%1; Urteil: %2</translation>
    </message>
    <message>
        <source>&amp;Works</source>
        <translation>Wer&amp;ke</translation>
    </message>
    <message>
        <source>Make works of groups, and decide about pairs</source>
        <translation>Gruppen zu Werken machen und über Paare entscheiden</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CqtView</name>
    <message>
        <source>Sound of clip and match, pitch over time</source>
        <translation>Klang von Ausschnitt und Treffer, Tonhöhe über der Zeit</translation>
    </message>
    <message>
        <source>The same musical moment stands at the same place in both pictures. Click to listen from there; the wheel zooms time, with Ctrl pitch.</source>
        <translation>Dieselbe musikalische Stelle steht in beiden Bildern am selben Platz. Klicken Sie, um ab dort zu hören; das Mausrad zoomt die Zeit, mit Strg die Tonhöhe.</translation>
    </message>
    <message>
        <source>Level in dB</source>
        <translation>Pegel in dB</translation>
    </message>
    <message>
        <source>Reading the match …</source>
        <translation>Treffer wird gelesen …</translation>
    </message>
    <message>
        <source>Clip %1 above, match %2 below.</source>
        <translation>Oben Ausschnitt %1, unten Treffer %2.</translation>
    </message>
    <message>
        <source>The match could not be read.</source>
        <translation>Der Treffer konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No match is chosen.</source>
        <translation>Kein Treffer gewählt.</translation>
    </message>
    <message>
        <source>Clip: %1</source>
        <translation>Ausschnitt: %1</translation>
    </message>
    <message>
        <source>Time in the clip above, in the match below</source>
        <translation>Zeit oben im Ausschnitt, unten im Treffer</translation>
    </message>
    <message>
        <source>Match: %1</source>
        <translation>Treffer: %1</translation>
    </message>
    <message>
        <source>%1  (keys lined up: %2)</source>
        <translation>%1  (Tonarten angeglichen: %2)</translation>
    </message>
    <message>
        <source>Clip %1: %2, %3 dB</source>
        <translation>Ausschnitt %1: %2, %3 dB</translation>
    </message>
    <message>
        <source>Match %1: %2, %3 dB</source>
        <translation>Treffer %1: %2, %3 dB</translation>
    </message>
    <message>
        <source>Clip %1: %2, heard with %3 %</source>
        <translation>Ausschnitt %1: %2, gehört mit %3 %</translation>
    </message>
    <message>
        <source>Match %1: %2, heard with %3 %</source>
        <translation>Treffer %1: %2, gehört mit %3 %</translation>
    </message>
    <message>
        <source>Clip %1: %2, heard with %3 %, in both</source>
        <translation>Ausschnitt %1: %2, zu %3 % gehört, in beiden</translation>
    </message>
    <message>
        <source>Match %1: %2, heard with %3 %, in both</source>
        <translation>Treffer %1: %2, zu %3 % gehört, in beiden</translation>
    </message>
    <message>
        <source>Reading the clip …</source>
        <translation>Ausschnitt wird gelesen …</translation>
    </message>
    <message>
        <source>The clip could not be read.</source>
        <translation>Der Ausschnitt konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DamageNotice</name>
    <message numerus="yes">
        <source>What the library stored of %n recording(s) is damaged or lost. They are not searched until they are indexed again.</source>
        <translation>
            <numerusform>Die in der Bibliothek gespeicherten Daten zu %n Aufnahme sind beschädigt oder verloren. Sie wird nicht durchsucht, bis sie erneut indiziert ist.</numerusform>
            <numerusform>Die in der Bibliothek gespeicherten Daten zu %n Aufnahmen sind beschädigt oder verloren. Sie werden nicht durchsucht, bis sie erneut indiziert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Index again</source>
        <translation>Erneut indizieren</translation>
    </message>
    <message numerus="yes">
        <source>What the library stored of %n recording(s) is damaged: the search judged them without their notes.</source>
        <translation>
            <numerusform>Die in der Bibliothek gespeicherten Daten zu %n Aufnahme sind beschädigt: Die Suche hat sie ohne ihre Noten beurteilt.</numerusform>
            <numerusform>Die in der Bibliothek gespeicherten Daten zu %n Aufnahmen sind beschädigt: Die Suche hat sie ohne ihre Noten beurteilt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionEvidence</name>
    <message>
        <source>The library is searched with another model now, “%1” (%2).</source>
        <translation>Die Bibliothek wird heute mit einem anderen Modell durchsucht, „%1“ (%2).</translation>
    </message>
    <message>
        <source>The library was indexed anew, with a chunk every %1 s in place of every %2 s.</source>
        <translation>Die Bibliothek wurde neu indexiert, mit einem Abschnitt alle %1 s statt alle %2 s.</translation>
    </message>
    <message>
        <source>The track is no longer in the library.</source>
        <translation>Der Track ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The file of the track was changed, for example its tags.</source>
        <translation>Die Datei des Tracks wurde geändert, zum Beispiel ihre Tags.</translation>
    </message>
    <message>
        <source>The clip is no longer where it was.</source>
        <translation>Der Ausschnitt ist nicht mehr dort, wo er war.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionExchange</name>
    <message>
        <source>Decisions (%1)</source>
        <translation>Entscheidungen (%1)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (%1)</source>
        <translation>Tabelle für Tabellenkalkulationen (%1)</translation>
    </message>
    <message>
        <source>Export all decisions for another reviewer</source>
        <translation>Alle Entscheidungen für eine andere Person exportieren</translation>
    </message>
    <message>
        <source>decisions of %1</source>
        <comment>name of a file, person</comment>
        <translation>entscheidungen von %1</translation>
    </message>
    <message>
        <source>Choose the decisions of another reviewer</source>
        <translation>Entscheidungen einer anderen Person auswählen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionTableModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: the person that decided</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Noch keine Entscheidungen</translation>
    </message>
    <message>
        <source>Confirm or reject matches on the other pages: every verdict of this library comes here, with its note, to look through and to keep.</source>
        <translation>Bestätigen oder verwerfen Sie Treffer auf den anderen Seiten: Jedes Urteil dieser Bibliothek kommt mit seiner Notiz hierher, zum Durchsehen und Aufbewahren.</translation>
    </message>
    <message>
        <source>Filter decisions</source>
        <translation>Entscheidungen filtern</translation>
    </message>
    <message>
        <source>Show only decisions that contain all these words in note, track, clip or name</source>
        <translation>Nur Entscheidungen zeigen, die alle diese Wörter in Notiz, Titel, Clip oder Name enthalten</translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation>Welche Entscheidungen</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Alle Entscheidungen</translation>
    </message>
    <message>
        <source>Whose decisions</source>
        <translation>Wessen Entscheidungen</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Decided when</source>
        <translation>Wann entschieden</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>How many decisions are shown</source>
        <translation>Wie viele Entscheidungen gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>Search for the judged part of the clip, and see the evidence (Return)</source>
        <translation>Nach dem beurteilten Teil des Clips suchen und die Belege ansehen (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>See clip and track above each other, note by note (V)</source>
        <translation>Clip und Titel übereinander sehen, Note für Note (V)</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>Save what is shown as a table</source>
        <translation>Was gezeigt wird, als Tabelle speichern</translation>
    </message>
    <message>
        <source>Rows of the decisions</source>
        <translation>Zeilen der Entscheidungen</translation>
    </message>
    <message>
        <source>Columns of the decisions</source>
        <translation>Spalten der Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decision(s)</source>
        <translation>
            <numerusform>%1 von %n Entscheidung</numerusform>
            <numerusform>%1 von %n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Entscheidungen exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>decisions</source>
        <comment>name of a file</comment>
        <translation>entscheidungen</translation>
    </message>
    <message>
        <source>&amp;Two reviewers</source>
        <translation>&amp;Zwei Prüfende</translation>
    </message>
    <message>
        <source>Exchange decisions with another reviewer, and settle where you do not agree</source>
        <translation>Entscheidungen mit einer anderen Person austauschen und klären, wo Sie nicht übereinstimmen</translation>
    </message>
    <message>
        <source>&amp;Export all decisions…</source>
        <translation>Alle Entscheidungen &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write all verdicts and decisions about pairs for another reviewer</source>
        <translation>Alle Urteile und Entscheidungen über Paare für eine andere Person schreiben</translation>
    </message>
    <message>
        <source>&amp;Import decisions…</source>
        <translation>Entscheidungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Take in what another reviewer exported; nothing that is decided here is overwritten</source>
        <translation>Übernehmen, was eine andere Person exportiert hat; nichts hier Entschiedenes wird überschrieben</translation>
    </message>
    <message>
        <source>Show &amp;contradictions…</source>
        <translation>&amp;Widersprüche zeigen…</translation>
    </message>
    <message>
        <source>See where two reviewers do not agree, and decide</source>
        <translation>Sehen, wo zwei Prüfende nicht übereinstimmen, und entscheiden</translation>
    </message>
    <message>
        <source>Import decisions…</source>
        <translation>Entscheidungen importieren…</translation>
    </message>
    <message>
        <source>Take in the decisions of another reviewer</source>
        <translation>Die Entscheidungen einer anderen Person übernehmen</translation>
    </message>
    <message>
        <source>Decisions of which case</source>
        <translation>Entscheidungen welches Falls</translation>
    </message>
    <message>
        <source>A decision in each row, the newest first. Return searches for the clip again, V compares, E shows what was decided on.</source>
        <translation>In jeder Zeile eine Entscheidung, die neueste zuerst. Die Eingabetaste sucht erneut nach dem Ausschnitt, V vergleicht, E zeigt, worauf entschieden wurde.</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Belege</translation>
    </message>
    <message>
        <source>See what this was decided on, as it was then (E)</source>
        <translation>Sehen, worauf entschieden wurde, so wie es damals war (E)</translation>
    </message>
    <message>
        <source>C&amp;ases</source>
        <translation>&amp;Fälle</translation>
    </message>
    <message>
        <source>Keep decisions, clips and runs of a case together, and report on it</source>
        <translation>Entscheidungen, Ausschnitte und Durchläufe eines Falls zusammenhalten und darüber berichten</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EmptyState</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EvidenceDialog</name>
    <message>
        <source>&amp;Search again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>Evidence as it was decided on</source>
        <translation>Belege zur Zeit der Entscheidung</translation>
    </message>
    <message>
        <source>See what a search finds today</source>
        <translation>Sehen, was eine Suche heute findet</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
    <message>
        <source>Model, indexing and files are today as they were then.</source>
        <translation>Modell, Index und Dateien sind heute, wie sie damals waren.</translation>
    </message>
    <message>
        <source>A search today may find something else. %1</source>
        <comment>followed by the reasons</comment>
        <translation>Eine Suche findet heute vielleicht etwas anderes. %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>date, person</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>Im Ausschnitt</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>Im Track</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <comment>chunks of the library</comment>
        <translation>alle %1 s</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>This was decided without a search, so there is no picture.</source>
        <translation>Dies wurde ohne Suche entschieden, daher gibt es kein Bild.</translation>
    </message>
    <message>
        <source>No picture was kept: this was decided in an earlier version or about a stretch of a long recording, or taken in from another reviewer.</source>
        <translation>Es wurde kein Bild aufbewahrt: Dies wurde in einer früheren Version oder über eine Stelle einer langen Aufnahme entschieden oder von einer anderen Person übernommen.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EvidencePanel</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Evidence for the chosen match</source>
        <translation>Belege für den gewählten Treffer</translation>
    </message>
    <message>
        <source>No match is chosen</source>
        <translation>Kein Treffer gewählt</translation>
    </message>
    <message>
        <source>Search for a clip and choose a result to see where and how well it matches.</source>
        <translation>Suchen Sie nach einem Ausschnitt und wählen Sie ein Ergebnis, um zu sehen, wo und wie gut es übereinstimmt.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>How the evidence is shown</source>
        <translation>Wie die Belege dargestellt werden</translation>
    </message>
    <message>
        <source>Save a figure or its numbers</source>
        <translation>Eine Abbildung oder ihre Zahlen speichern</translation>
    </message>
    <message>
        <source>Heatmap and pictures of the sound</source>
        <translation>Heatmap und Klangbilder</translation>
    </message>
    <message>
        <source>Go to the match</source>
        <translation>Zum Treffer gehen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Heatmap as a table</source>
        <translation>Heatmap als Tabelle</translation>
    </message>
    <message>
        <source>Stretch the heatmap&apos;s colours to this pair</source>
        <translation>Farben der Heatmap auf dieses Paar spreizen</translation>
    </message>
    <message>
        <source>Line up the keys of both pictures</source>
        <translation>Tonarten beider Bilder angleichen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Heatmap as a figure…</source>
        <translation>Heatmap als Abbildung…</translation>
    </message>
    <message>
        <source>heatmap.png</source>
        <translation>heatmap.png</translation>
    </message>
    <message>
        <source>Similarities as a table (CSV)…</source>
        <translation>Ähnlichkeiten als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>similarities.csv</source>
        <translation>similarities.csv</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellen (%1)</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>Wo kommt diese Passage noch vor?</translation>
    </message>
    <message>
        <source>%1  ↔  %2</source>
        <translation>%1  ↔  %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Ähnlichkeitswert %1</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>clip %1 matches %2</source>
        <translation>Ausschnitt %1 entspricht %2</translation>
    </message>
    <message>
        <source>key %1 st</source>
        <translation>Tonart %1 HT</translation>
    </message>
    <message>
        <source>tempo × %1</source>
        <translation>Tempo × %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking for key, tempo and the exact stretch…</source>
        <translation>Tonart, Tempo und genaue Stelle werden gesucht…</translation>
    </message>
    <message>
        <source>See clip and match above each other, note by note (V)</source>
        <translation>Ausschnitt und Treffer übereinander sehen, Ton für Ton (V)</translation>
    </message>
    <message>
        <source>a version of “%1”</source>
        <translation>eine Fassung von „%1“</translation>
    </message>
    <message>
        <source>notes.png</source>
        <translation>noten.png</translation>
    </message>
    <message>
        <source>spectra.png</source>
        <translation>spektren.png</translation>
    </message>
    <message>
        <source>Notes heard as a figure…</source>
        <translation>Gehörte Noten als Bild…</translation>
    </message>
    <message>
        <source>Spectra as a figure…</source>
        <translation>Spektren als Bild…</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>MIDI-Dateien (%1)</translation>
    </message>
    <message>
        <source>Notes of the clip as a table (CSV)…</source>
        <translation>Noten des Ausschnitts als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>notes.csv</source>
        <translation>noten.csv</translation>
    </message>
    <message>
        <source>Notes of the match as a table (CSV)…</source>
        <translation>Noten des Treffers als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Notes of the clip as MIDI…</source>
        <translation>Noten des Ausschnitts als MIDI…</translation>
    </message>
    <message>
        <source>notes.mid</source>
        <translation>noten.mid</translation>
    </message>
    <message>
        <source>Notes of the match as MIDI…</source>
        <translation>Noten des Treffers als MIDI…</translation>
    </message>
    <message>
        <source>Hearing the notes of “%1” …</source>
        <translation>Die Noten von „%1“ werden gehört …</translation>
    </message>
    <message>
        <source>Hearing the notes …</source>
        <translation>Die Noten werden gehört …</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ExampleController</name>
    <message>
        <source>Indexing: %1 of %2 recordings</source>
        <translation>Indizierung: %1 von %2 Aufnahmen</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>There is no model, and without one nothing can be found. Install Coverscope again.</source>
        <translation>Es ist kein Modell vorhanden, und ohne Modell lässt sich nichts finden. Installieren Sie Coverscope erneut.</translation>
    </message>
    <message>
        <source>Playing the music…</source>
        <translation>Musik wird gespielt…</translation>
    </message>
    <message>
        <source>Opening a library for it…</source>
        <translation>Eine Bibliothek dafür wird geöffnet…</translation>
    </message>
    <message>
        <source>Indexing the recordings…</source>
        <translation>Aufnahmen werden indiziert…</translation>
    </message>
    <message>
        <source>Searching for the clip…</source>
        <translation>Ausschnitt wird gesucht…</translation>
    </message>
    <message>
        <source>The clip is “%1”, played by a flute and a vibraphone. The library knows that piece from %2 other recordings, all in other keys and tempi and with other instruments. %3 The diagonal in the heatmap shows where clip and recording play the same music: press Space to listen, and B to switch between the two.</source>
        <translation>Der Ausschnitt ist „%1“, gespielt von einer Flöte und einem Vibraphon. Die Bibliothek kennt dieses Stück aus %2 anderen Aufnahmen, alle in anderen Tonarten und Tempi und mit anderen Instrumenten. %3 Die Diagonale in der Heatmap zeigt, wo Ausschnitt und Aufnahme dieselbe Musik spielen: Drücken Sie die Leertaste, um zu hören, und B, um zwischen beiden zu wechseln.</translation>
    </message>
    <message numerus="yes">
        <source>On top of the list: %n of them, with a probability of %1.</source>
        <translation>
            <numerusform>Ganz oben in der Liste: %n davon, mit einer Wahrscheinlichkeit von %1.</numerusform>
            <numerusform>Ganz oben in der Liste: %n davon, mit einer Wahrscheinlichkeit von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This time, the model did not put any of them on top.</source>
        <translation>Diesmal hat das Modell keine davon nach oben gesetzt.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ExampleGuide</name>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>About the example</source>
        <translation>Über das Beispiel</translation>
    </message>
    <message>
        <source>Progress of the example</source>
        <translation>Fortschritt des Beispiels</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not now; the example stays in the Help menu</source>
        <translation>Jetzt nicht; das Beispiel bleibt im Menü „Hilfe“</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>See what Coverscope does with a small example: 15 short recordings of 5 made-up pieces, played by this computer, and a clip of one of them in another key and tempo. It takes less than a minute, 60 MB of space and no network.</source>
        <translation>Sehen Sie an einem kleinen Beispiel, was Coverscope kann: 15 kurze Aufnahmen von 5 erfundenen Stücken, von diesem Computer gespielt, und ein Ausschnitt aus einem davon in anderer Tonart und anderem Tempo. Es dauert keine Minute und braucht 60 MB Speicherplatz und kein Netzwerk.</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>Beispiel zeigen</translation>
    </message>
    <message>
        <source>Make the example&apos;s music, index it and search it for a clip</source>
        <translation>Die Musik des Beispiels erzeugen, indizieren und nach einem Ausschnitt durchsuchen</translation>
    </message>
    <message>
        <source>The example is being made</source>
        <translation>Das Beispiel wird erstellt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop making the example</source>
        <translation>Erstellung des Beispiels abbrechen</translation>
    </message>
    <message>
        <source>This is what Coverscope does</source>
        <translation>Das kann Coverscope</translation>
    </message>
    <message>
        <source>Add my own music…</source>
        <translation>Eigene Musik hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a folder of music for a library of your own; the example stays apart from it</source>
        <translation>Einen Musikordner für eine eigene Bibliothek wählen; das Beispiel bleibt davon getrennt</translation>
    </message>
    <message>
        <source>The example could not be made</source>
        <translation>Das Beispiel konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Make the example once more</source>
        <translation>Das Beispiel noch einmal erstellen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::FolderModel</name>
    <message>
        <source>All folders (%1)</source>
        <translation>Alle Ordner (%1)</translation>
    </message>
    <message>
        <source>%1 (%2, away)</source>
        <comment>folder name, number of tracks</comment>
        <translation>%1 (%2, nicht erreichbar)</translation>
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
        <translation>Schnelle Suche wird vorbereitet: %1 %</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GraphPainter</name>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>Zwischen zwei Gruppen</translation>
    </message>
    <message>
        <source>Thicker: more probable</source>
        <translation>Dicker: wahrscheinlicher</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GraphView</name>
    <message>
        <source>Graph of versions</source>
        <translation>Graph der Versionen</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two tracks, probability</comment>
        <translation>%1 und %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, resembled by %n other track(s)</source>
        <translation>
            <numerusform>%1, %n anderer Track ähnelt ihm</numerusform>
            <numerusform>%1, %n andere Tracks ähneln ihm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n version(s)</source>
        <translation>
            <numerusform>%1, %n Version</numerusform>
            <numerusform>%1, %n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks without a group</source>
        <translation>Tracks ohne Gruppe</translation>
    </message>
    <message>
        <source>Arrows go from track to track, Page Down and Page Up through the pairs of a track, M marks one for comparing, Return compares, plus and minus zoom, 0 shows all. The list has the same content.</source>
        <translation>Die Pfeiltasten gehen von Track zu Track, Bild ab und Bild auf durch die Paare eines Tracks, M merkt einen zum Vergleichen vor, die Eingabetaste vergleicht, Plus und Minus zoomen, 0 zeigt alles. Die Liste hat denselben Inhalt.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GroupTreeModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittlere</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Of a group, its tracks; of a track, how many others resemble it</source>
        <translation>Bei einer Gruppe ihre Tracks; bei einem Track, wie viele andere ihm ähneln</translation>
    </message>
    <message>
        <source>The highest probability that two of them are versions of one piece</source>
        <translation>Die höchste Wahrscheinlichkeit, dass zwei davon Versionen eines Stücks sind</translation>
    </message>
    <message>
        <source>The mean probability over all pairs of the group; pairs below the threshold count 0</source>
        <translation>Die mittlere Wahrscheinlichkeit über alle Paare der Gruppe; Paare unter der Schwelle zählen 0</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>artist of a group of tracks</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>↔ %1 (of another group)</source>
        <translation>↔ %1 (aus einer anderen Gruppe)</translation>
    </message>
    <message>
        <source>↔ %1</source>
        <comment>a pair with that track</comment>
        <translation>↔ %1</translation>
    </message>
    <message>
        <source>Of a group, the title of the track with the fullest tags</source>
        <translation>Bei einer Gruppe der Titel des Tracks mit den vollständigsten Tags</translation>
    </message>
    <message>
        <source>Tracks without a group</source>
        <translation>Tracks ohne Gruppe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>track, verdict</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; decided: %2</source>
        <comment>two tracks and their probability, decision</comment>
        <translation>%1; entschieden: %2</translation>
    </message>
    <message>
        <source>%1, decided: %2</source>
        <comment>track, decision</comment>
        <translation>%1, entschieden: %2</translation>
    </message>
    <message>
        <source>A person decided that it is in this group</source>
        <translation>Ein Mensch hat entschieden, dass der Track zu dieser Gruppe gehört</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>track, what is decided</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, a work of the library</source>
        <translation>%1, ein Werk der Bibliothek</translation>
    </message>
    <message>
        <source>A work of the library: %1</source>
        <translation>Ein Werk der Bibliothek: %1</translation>
    </message>
    <message>
        <source>A work of the library</source>
        <translation>Ein Werk der Bibliothek</translation>
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
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>The guide is missing. Install Coverscope again: it belongs at “%1”.</source>
        <translation>Die Anleitung fehlt. Installieren Sie Coverscope erneut: Sie gehört nach „%1“.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeardButton</name>
    <message>
        <source>Hear the notes that the program heard beside the recording, or alone (S)</source>
        <translation>Die vom Programm gehörten Noten neben der Aufnahme oder allein hören (S)</translation>
    </message>
    <message>
        <source>What is heard: %1</source>
        <translation>Zu hören: %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeardChoice</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Play the recording as it is</source>
        <translation>Die Aufnahme abspielen, wie sie ist</translation>
    </message>
    <message>
        <source>Recording and notes</source>
        <translation>Aufnahme und Noten</translation>
    </message>
    <message>
        <source>Play a soft tone for each note that was heard beside the recording</source>
        <translation>Neben der Aufnahme für jede gehörte Note einen leisen Ton abspielen</translation>
    </message>
    <message>
        <source>Notes alone</source>
        <translation>Nur die Noten</translation>
    </message>
    <message>
        <source>Play a tone for each note that was heard in place of the recording</source>
        <translation>Statt der Aufnahme für jede gehörte Note einen Ton abspielen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapFigure</name>
    <message>
        <source>Time in the track</source>
        <translation>Zeit im Track</translation>
    </message>
    <message>
        <source>Time in the clip</source>
        <translation>Zeit im Ausschnitt</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapPlot</name>
    <message>
        <source>Similarity of clip and match, chunk by chunk</source>
        <translation>Ähnlichkeit von Ausschnitt und Treffer, Segment für Segment</translation>
    </message>
    <message>
        <source>Each cell compares a stretch of the clip with a stretch of the match. Click to listen from there; arrow keys move from cell to cell.</source>
        <translation>Jede Zelle vergleicht eine Stelle des Ausschnitts mit einer Stelle des Treffers. Klicken Sie, um ab dort zu hören; die Pfeiltasten gehen von Zelle zu Zelle.</translation>
    </message>
    <message>
        <source>No match is chosen.</source>
        <translation>Kein Treffer gewählt.</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Mittelwert %1</translation>
    </message>
    <message>
        <source>Time in the clip</source>
        <translation>Zeit im Ausschnitt</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>Kosinus-Ähnlichkeit</translation>
    </message>
    <message>
        <source>Clip %1, match %2: cosine %3</source>
        <translation>Ausschnitt %1, Treffer %2: Kosinus %3</translation>
    </message>
    <message>
        <source>%1, on the best path</source>
        <translation>%1, auf dem besten Pfad</translation>
    </message>
    <message>
        <source>Clip %1: best cosine with any part of the match %2</source>
        <translation>Ausschnitt %1: bester Kosinus mit einer Stelle des Treffers %2</translation>
    </message>
    <message>
        <source>Match %1: best cosine with any part of the clip %2</source>
        <translation>Treffer %1: bester Kosinus mit einer Stelle des Ausschnitts %2</translation>
    </message>
    <message>
        <source>Time in the match</source>
        <translation>Zeit im Treffer</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Höchste</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapView</name>
    <message>
        <source>Similarities of clip and match, chunk by chunk</source>
        <translation>Ähnlichkeiten von Ausschnitt und Treffer, Segment für Segment</translation>
    </message>
    <message>
        <source>Times in the match</source>
        <translation>Zeiten im Treffer</translation>
    </message>
    <message>
        <source>Times in the clip</source>
        <translation>Zeiten im Ausschnitt</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click to listen from there.</source>
        <translation>Zeigen Sie auf eine Zelle, um sie abzulesen; klicken Sie, um ab dort zu hören.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Heatmap as a table</source>
        <translation>Heatmap als Tabelle</translation>
    </message>
    <message>
        <source>Stretch the heatmap&apos;s colours to this pair</source>
        <translation>Farben der Heatmap auf dieses Paar spreizen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n new work(s)</source>
        <translation>
            <numerusform>%n neues Werk</numerusform>
            <numerusform>%n neue Werke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>works</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new recording(s)</source>
        <translation>
            <numerusform>%n neue Aufnahme</numerusform>
            <numerusform>%n neue Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move recordings that are in another work of the library</source>
        <translation>Aufnahmen &amp;verschieben, die in einem anderen Werk der Bibliothek sind</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>Liste &amp;speichern…</translation>
    </message>
    <message>
        <source>Import works</source>
        <translation>Werke importieren</translation>
    </message>
    <message>
        <source>Without it such lines are left out</source>
        <translation>Sonst werden solche Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>Save the lines that are left out as a table, to correct them</source>
        <translation>Die ausgelassenen Zeilen als Tabelle speichern, um sie zu berichtigen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n line(s):</source>
        <comment>a list, its lines</comment>
        <translation>
            <numerusform>„%1“, %n Zeile:</numerusform>
            <numerusform>„%1“, %n Zeilen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out:</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen:</numerusform>
            <numerusform>%n Zeilen werden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>No line will be left out.</source>
        <translation>Keine Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>The list changes nothing</source>
        <translation>Die Liste ändert nichts</translation>
    </message>
    <message>
        <source>Save the lines that are left out</source>
        <translation>Die ausgelassenen Zeilen speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source> left out</source>
        <comment>end of the name of a file</comment>
        <translation> ausgelassen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::IndexingBar</name>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Fortschritt der Indizierung</translation>
    </message>
    <message>
        <source>Indexing state</source>
        <translation>Zustand der Indizierung</translation>
    </message>
    <message>
        <source>Stop indexing. What is done stays done.</source>
        <translation>Indizierung beenden. Was erledigt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Musik wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for music: %n file(s) found</source>
        <translation>
            <numerusform>Musik wird gesucht: %n Datei gefunden</numerusform>
            <numerusform>Musik wird gesucht: %n Dateien gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1× real time</source>
        <translation>%1× Echtzeit</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::JobLog</name>
    <message numerus="yes">
        <source>%n file(s) indexed in %1 s.</source>
        <translation>
            <numerusform>%n Datei in %1 s indiziert.</numerusform>
            <numerusform>%n Dateien in %1 s indiziert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search for “%1”: %n match(es).</source>
        <translation>
            <numerusform>Suche nach „%1“: %n Treffer.</numerusform>
            <numerusform>Suche nach „%1“: %n Treffer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model “%1” loaded, hash %2, on %3.</source>
        <translation>Modell „%1“ geladen, Hash %2, auf %3.</translation>
    </message>
    <message>
        <source>The graphics card failed: %1</source>
        <translation>Die Grafikkarte ist ausgefallen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Library “%1” opened, %n track(s).</source>
        <translation>
            <numerusform>Bibliothek „%1“ geöffnet, %n Track.</numerusform>
            <numerusform>Bibliothek „%1“ geöffnet, %n Tracks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing begins.</source>
        <translation>Die Indizierung beginnt.</translation>
    </message>
    <message>
        <source>The library was indexed anew.</source>
        <translation>Die Bibliothek wurde neu indiziert.</translation>
    </message>
    <message>
        <source>The graph for fast searches is ready.</source>
        <translation>Der Graph für schnelle Suchen ist bereit.</translation>
    </message>
    <message>
        <source>Job %1 was cancelled.</source>
        <translation>Aufgabe %1 wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>What is played in “%1”: %n stretch(es) known.</source>
        <translation>
            <numerusform>Was in „%1“ gespielt wird: %n Abschnitt bekannt.</numerusform>
            <numerusform>Was in „%1“ gespielt wird: %n Abschnitte bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>How loud the sound is that is recorded, in decibels below the loudest</source>
        <translation>Wie laut der aufgenommene Ton ist, in Dezibel unter dem Höchstpegel</translation>
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
            <numerusform>%n Track entfernen</numerusform>
            <numerusform>%n Tracks entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>removing the folder “%1”</source>
        <translation>Ordner „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryController</name>
    <message numerus="yes">
        <source>%n track(s) taken out of the library. The files stay where they are.</source>
        <translation>
            <numerusform>%n Track wurde aus der Bibliothek genommen. Die Datei bleibt, wo sie ist.</numerusform>
            <numerusform>%n Tracks wurden aus der Bibliothek genommen. Die Dateien bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “%1” was taken out of the library. Its files stay where they are.</source>
        <translation>Der Ordner „%1“ wurde aus der Bibliothek genommen. Seine Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This library is in use by another program, so it was opened for searching only. Close the other one to add or remove music.</source>
        <translation>Diese Bibliothek wird von einem anderen Programm verwendet und wurde daher nur zum Suchen geöffnet. Schließen Sie das andere Programm, um Musik hinzuzufügen oder zu entfernen.</translation>
    </message>
    <message>
        <source>Re-index now</source>
        <translation>Jetzt neu indizieren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden und wurde ausgelassen.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation>Kopie einsetzen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>Noch keine Musik</translation>
    </message>
    <message>
        <source>Add a folder of music, or drop one here. Its tracks are indexed once; then any clip can be searched for in them.</source>
        <translation>Fügen Sie einen Musikordner hinzu oder legen Sie einen hier ab. Seine Tracks werden einmal indiziert; danach kann darin nach jedem Ausschnitt gesucht werden.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a folder of music to add to the library</source>
        <translation>Einen Musikordner wählen, der zur Bibliothek hinzugefügt wird</translation>
    </message>
    <message>
        <source>Size of the library</source>
        <translation>Größe der Bibliothek</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>Einen Musikordner zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Rescan folders</source>
        <translation>Ordner neu einlesen</translation>
    </message>
    <message>
        <source>Look for new and changed files in all folders</source>
        <translation>In allen Ordnern nach neuen und geänderten Dateien suchen</translation>
    </message>
    <message>
        <source>Folder menu</source>
        <translation>Ordnermenü</translation>
    </message>
    <message>
        <source>Show, locate or remove the chosen folder</source>
        <translation>Den gewählten Ordner anzeigen, seinen Ort angeben oder ihn entfernen</translation>
    </message>
    <message>
        <source>Folder that is away</source>
        <translation>Nicht erreichbarer Ordner</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Ort angeben…</translation>
    </message>
    <message>
        <source>Tell where the folder is now</source>
        <translation>Angeben, wo der Ordner jetzt liegt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Show the tracks of one folder or of all</source>
        <translation>Die Tracks eines Ordners oder aller Ordner anzeigen</translation>
    </message>
    <message>
        <source>Filter tracks</source>
        <translation>Tracks filtern</translation>
    </message>
    <message>
        <source>Show only tracks that contain all these words in title, artist, album or file name</source>
        <translation>Nur Tracks anzeigen, die alle diese Wörter in Titel, Interpret, Album oder Dateiname enthalten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %n removed track(s)</source>
        <translation>
            <numerusform>%n entfernten Track zurück&amp;holen</numerusform>
            <numerusform>%n entfernte Tracks zurück&amp;holen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Track</numerusform>
            <numerusform>%n Tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 von %n Track</numerusform>
            <numerusform>%1 von %n Tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>Ordner an&amp;zeigen</translation>
    </message>
    <message>
        <source>Open it in the file manager</source>
        <translation>Im Dateimanager öffnen</translation>
    </message>
    <message>
        <source>&amp;Locate folder…</source>
        <translation>&amp;Ort des Ordners angeben…</translation>
    </message>
    <message>
        <source>Tell where the folder is now, if it was moved or its drive has another name</source>
        <translation>Angeben, wo der Ordner jetzt liegt, falls er verschoben wurde oder sein Laufwerk anders heißt</translation>
    </message>
    <message>
        <source>&amp;Bring back removed tracks</source>
        <translation>Entfernte Tracks zurück&amp;holen</translation>
    </message>
    <message>
        <source>Index the tracks again that were taken out one by one</source>
        <translation>Die einzeln herausgenommenen Tracks wieder indizieren</translation>
    </message>
    <message>
        <source>&amp;Remove folder</source>
        <translation>Ordner &amp;entfernen</translation>
    </message>
    <message>
        <source>Take the chosen folder out of the library; its files stay</source>
        <translation>Den gewählten Ordner aus der Bibliothek nehmen; seine Dateien bleiben</translation>
    </message>
    <message>
        <source>“%1” is away. Its tracks can be searched, but not played. Connect its drive, or locate it if it was moved.</source>
        <translation>„%1“ ist nicht erreichbar. Die Tracks darin können durchsucht, aber nicht abgespielt werden. Schließen Sie das Laufwerk an oder geben Sie den neuen Ort an, falls der Ordner verschoben wurde.</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Musikordner hinzufügen</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Diese beiden vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Re-index %n track(s)</source>
        <translation>
            <numerusform>%n Track neu indizieren</numerusform>
            <numerusform>%n Tracks neu indizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n track(s) from the library</source>
        <translation>
            <numerusform>%n Track aus der Bibliothek entfernen</numerusform>
            <numerusform>%n Tracks aus der Bibliothek entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Ausgelassene Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n Datei ausgelassen</numerusform>
            <numerusform>%n Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget deleted files</source>
        <translation>&amp;Gelöschte Dateien vergessen</translation>
    </message>
    <message>
        <source>Take tracks out of the library whose files were deleted; those on a drive that is away stay</source>
        <translation>Tracks aus der Bibliothek nehmen, deren Dateien gelöscht wurden; die auf einem Laufwerk, das nicht da ist, bleiben</translation>
    </message>
    <message>
        <source>Group tracks</source>
        <translation>Tracks gruppieren</translation>
    </message>
    <message>
        <source>Put the tracks together by folder, work, artist, album or year</source>
        <translation>Die Tracks nach Ordner, Werk, Interpret, Album oder Jahr zusammenfassen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryThread</name>
    <message>
        <source>No library is open. Open or create one first.</source>
        <translation>Es ist keine Bibliothek geöffnet. Öffnen Sie zuerst eine oder legen Sie eine an.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Die ausgewählten Zeilen kopieren oder alle, die angezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save all that is shown as a text file</source>
        <translation>Alles Angezeigte als Textdatei speichern</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Forget the messages so far</source>
        <translation>Die bisherigen Meldungen verwerfen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 und höher</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Welche Meldungen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Anzahl der Meldungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What the program told of its work, the newest at the bottom</source>
        <translation>Was das Programm über seine Arbeit gemeldet hat, das Neueste unten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LongClipLine</name>
    <message>
        <source>Which recordings is this?</source>
        <translation>Welche Aufnahmen sind das?</translation>
    </message>
    <message>
        <source>What is played in it?</source>
        <translation>Was wird darin gespielt?</translation>
    </message>
    <message>
        <source>What to ask of a long clip</source>
        <translation>Was bei einem langen Clip gefragt wird</translation>
    </message>
    <message>
        <source>Search for the clip as one piece, as it was done when it came</source>
        <translation>Nach dem Clip als Ganzem suchen, wie beim Öffnen</translation>
    </message>
    <message>
        <source>Look through the clip from end to end: which recordings are played when (Ctrl+T)</source>
        <translation>Den Clip von Anfang bis Ende durchgehen: welche Aufnahmen wann gespielt werden (Strg+T)</translation>
    </message>
    <message>
        <source>A long clip, %1:</source>
        <translation>Ein langer Clip, %1:</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open clip…</source>
        <translation>&amp;Ausschnitt öffnen…</translation>
    </message>
    <message>
        <source>Choose an audio or video file to search for</source>
        <translation>Eine Audio- oder Videodatei wählen, nach der gesucht wird</translation>
    </message>
    <message>
        <source>Record cl&amp;ip…</source>
        <translation>Ausschnitt auf&amp;nehmen…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Record the clip to search for, with a microphone or from what this computer plays</source>
        <translation>Den gesuchten Ausschnitt aufnehmen, mit einem Mikrofon oder aus der Wiedergabe dieses Computers</translation>
    </message>
    <message>
        <source>Recent &amp;clips</source>
        <translation>Zuletzt verwendete A&amp;usschnitte</translation>
    </message>
    <message>
        <source>Open &amp;library…</source>
        <translation>Bib&amp;liothek öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Open a library folder, or make a new one in an empty folder</source>
        <translation>Einen Bibliotheksordner öffnen oder in einem leeren Ordner eine neue Bibliothek anlegen</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>Zuletzt &amp;verwendete Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Add a folder of music to the library and index it</source>
        <translation>Der Bibliothek einen Musikordner hinzufügen und ihn indizieren</translation>
    </message>
    <message>
        <source>Re&amp;scan folders</source>
        <translation>Ordner neu &amp;einlesen</translation>
    </message>
    <message>
        <source>Look for new and changed files in all folders of the library</source>
        <translation>In allen Ordnern der Bibliothek nach neuen und geänderten Dateien suchen</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>Ergebnisse e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the table of results as a CSV file</source>
        <translation>Die Ergebnistabelle als CSV-Datei speichern</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>Be&amp;richt exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Save a report on the clip to read, print and keep: its matches, pictures, verdicts and notes</source>
        <translation>Einen Bericht über den Ausschnitt zum Lesen, Drucken und Aufbewahren speichern: Treffer, Bilder, Urteile und Notizen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Device, search, theme, colours and language</source>
        <translation>Gerät, Suche, Erscheinungsbild, Farben und Sprache</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Leave Coverscope; what is indexed is kept</source>
        <translation>Coverscope verlassen; was indiziert ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last decision: a verdict, a removal</source>
        <translation>Die letzte Entscheidung zurücknehmen: ein Urteil, eine Entfernung</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>Die zurückgenommene Entscheidung wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Search the library for the clip, or for the chosen region of it</source>
        <translation>In der Bibliothek nach dem Ausschnitt oder seinem gewählten Bereich suchen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the search that is under way</source>
        <translation>Die laufende Suche abbrechen</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Show the evidence for the next match</source>
        <translation>Die Belege für den nächsten Treffer zeigen</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Show the evidence for the previous match</source>
        <translation>Die Belege für den vorherigen Treffer zeigen</translation>
    </message>
    <message>
        <source>&amp;Filter tracks</source>
        <translation>Tracks &amp;filtern</translation>
    </message>
    <message>
        <source>Find a track of the library by title, artist, album or file name</source>
        <translation>Einen Track der Bibliothek nach Titel, Interpret, Album oder Dateiname finden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Show &amp;library</source>
        <translation>&amp;Bibliothek anzeigen</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the library at the left</source>
        <translation>Die Bibliothek links ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List everything that the keyboard does</source>
        <translation>Alles auflisten, was sich mit der Tastatur tun lässt</translation>
    </message>
    <message>
        <source>Show the &amp;example</source>
        <translation>&amp;Beispiel zeigen</translation>
    </message>
    <message>
        <source>Make a small collection of music and search it, to see what Coverscope does</source>
        <translation>Eine kleine Musiksammlung erzeugen und durchsuchen, um zu sehen, was Coverscope kann</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>What the program told of its work, to look through, copy and save</source>
        <translation>Was das Programm über seine Arbeit gemeldet hat, zum Durchsehen, Kopieren und Speichern</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>Über das &amp;Modell</translation>
    </message>
    <message>
        <source>Where the loaded model comes from and what it was trained on</source>
        <translation>Woher das geladene Modell stammt und womit es trainiert wurde</translation>
    </message>
    <message>
        <source>&amp;About Coverscope</source>
        <translation>Über &amp;Coverscope</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit that Coverscope is built with</source>
        <translation>Das Toolkit, mit dem Coverscope erstellt ist</translation>
    </message>
    <message>
        <source>C&amp;ompare clip and match</source>
        <translation>Ausschnitt und Treffer ver&amp;gleichen</translation>
    </message>
    <message>
        <source>See clip and match above each other, note by note</source>
        <translation>Ausschnitt und Treffer übereinander sehen, Ton für Ton</translation>
    </message>
    <message>
        <source>Search for the &amp;passage</source>
        <translation>Nach der &amp;Passage suchen</translation>
    </message>
    <message>
        <source>Where else does the chosen passage occur? Search the library for it</source>
        <translation>Wo kommt die gewählte Passage noch vor? In der Bibliothek danach suchen</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Ab&amp;spielen oder anhalten</translation>
    </message>
    <message>
        <source>Play what the page shows: the match, the clip, the recording</source>
        <translation>Abspielen, was die Seite zeigt: den Treffer, den Ausschnitt, die Aufnahme</translation>
    </message>
    <message>
        <source>S&amp;witch recordings</source>
        <translation>Aufnahme &amp;wechseln</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording</source>
        <translation>An derselben musikalischen Stelle der anderen Aufnahme fortfahren</translation>
    </message>
    <message>
        <source>&amp;Hear the notes</source>
        <translation>Noten &amp;hören</translation>
    </message>
    <message>
        <source>Play the recording, the notes heard in it beside it, or these alone</source>
        <translation>Die Aufnahme, daneben die darin gehörten Noten oder nur diese abspielen</translation>
    </message>
    <message>
        <source>Switch &amp;notes and spectrum</source>
        <translation>&amp;Noten und Spektrum wechseln</translation>
    </message>
    <message>
        <source>Show the notes that the program hears, or the spectrum, on all pages</source>
        <translation>Auf allen Seiten die Noten, die das Programm hört, oder das Spektrum zeigen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>How to use Coverscope, with pictures</source>
        <translation>Wie man Coverscope benutzt, mit Bildern</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Strg+?</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>P&amp;räsentation</translation>
    </message>
    <message>
        <source>Full screen and large type, to show one clip and one match to a room</source>
        <translation>Vollbild und große Schrift, um einem Raum einen Clip und einen Treffer zu zeigen</translation>
    </message>
    <message>
        <source>Prepare &amp;clips for it…</source>
        <translation>&amp;Clips dafür vorbereiten…</translation>
    </message>
    <message>
        <source>Choose the clips that a presentation steps through</source>
        <translation>Die Clips wählen, die eine Präsentation durchgeht</translation>
    </message>
    <message>
        <source>&amp;What is played in it?</source>
        <translation>&amp;Was wird darin gespielt?</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Look through a long clip from end to end: which recordings are played when</source>
        <translation>Einen langen Clip von Anfang bis Ende durchgehen: welche Aufnahmen wann gespielt werden</translation>
    </message>
    <message>
        <source>I&amp;mport works…</source>
        <translation>Werke &amp;importieren…</translation>
    </message>
    <message>
        <source>Read works, their recordings and roles from a table</source>
        <translation>Werke, ihre Aufnahmen und Rollen aus einer Tabelle lesen</translation>
    </message>
    <message>
        <source>Export &amp;works…</source>
        <translation>&amp;Werke exportieren…</translation>
    </message>
    <message>
        <source>Save all works of the library as a table that can be read again</source>
        <translation>Alle Werke der Bibliothek als Tabelle speichern, die wieder gelesen werden kann</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MainPages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Choose what the window shows, with the arrow keys or Ctrl and a digit</source>
        <translation>Wählen, was das Fenster zeigt, mit den Pfeiltasten oder Strg und einer Ziffer</translation>
    </message>
    <message>
        <source>Shown page</source>
        <translation>Angezeigte Seite</translation>
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
        <translation>Bibliothek und Seiten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search the library for a clip and see what speaks for each match</source>
        <translation>In der Bibliothek nach einem Ausschnitt suchen und sehen, was für jeden Treffer spricht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Look at two recordings above each other and listen to them in turn</source>
        <translation>Zwei Aufnahmen übereinander betrachten und abwechselnd anhören</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapelsuche</translation>
    </message>
    <message>
        <source>Search the library for many clips, one after the other</source>
        <translation>In der Bibliothek nach vielen Ausschnitten nacheinander suchen</translation>
    </message>
    <message>
        <source>Cover map</source>
        <translation>Cover-Karte</translation>
    </message>
    <message>
        <source>See which tracks of the library are versions of each other</source>
        <translation>Sehen, welche Tracks der Bibliothek Versionen voneinander sind</translation>
    </message>
    <message>
        <source>The graphics card failed; the processor goes on.</source>
        <translation>Die Grafikkarte ist ausgefallen; der Prozessor arbeitet weiter.</translation>
    </message>
    <message>
        <source>The graphics card failed, so the work goes on with the processor. Results are the same; it only takes longer.</source>
        <translation>Die Grafikkarte ist ausgefallen, daher arbeitet der Prozessor weiter. Die Ergebnisse sind dieselben; es dauert nur länger.</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Bericht über %1</translation>
    </message>
    <message>
        <source>Open a library, or choose an empty folder for a new one</source>
        <translation>Eine Bibliothek öffnen oder einen leeren Ordner für eine neue wählen</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done, how many of how many</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Look through all verdicts of the library</source>
        <translation>Alle Urteile der Bibliothek durchsehen</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Zeitleiste von %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>See which recordings are played in a long one, and when</source>
        <translation>Sehen, welche Aufnahmen in einer langen gespielt werden, und wann</translation>
    </message>
    <message>
        <source>There are no works in the library yet.</source>
        <translation>In der Bibliothek sind noch keine Werke.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MessageBanner</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Meldung</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Text der Meldung</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show the technical cause</source>
        <translation>Technische Ursache anzeigen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Technical cause</source>
        <translation>Technische Ursache</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ModelFacts</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the model&apos;s facts, one fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Embedding dimension</source>
        <translation>Embedding-Dimension</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Chunk length</source>
        <translation>Segmentlänge</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Suggested chunk hop</source>
        <translation>Empfohlene Schrittweite</translation>
    </message>
    <message>
        <source>Constant-Q, %1 bins, %2 per octave from %3 Hz</source>
        <translation>Constant-Q, %1 Bins, %2 pro Oktave ab %3 Hz</translation>
    </message>
    <message>
        <source>Averaged frames per second</source>
        <translation>Gemittelte Frames pro Sekunde</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Notes heard, %1 from C1, %2 times a second</source>
        <translation>Gehörte Noten, %1 ab C1, %2-mal in der Sekunde</translation>
    </message>
    <message>
        <source>Listens to</source>
        <translation>Hört auf</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ModelPage</name>
    <message>
        <source>About the model</source>
        <translation>Über das Modell</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>What the model is, what it learned from, how well it does, where it fails</source>
        <translation>Was das Modell ist, woraus es gelernt hat, wie gut es ist und wo es versagt</translation>
    </message>
    <message>
        <source>Model card and facts</source>
        <translation>Modellkarte und Daten</translation>
    </message>
    <message>
        <source>&amp;Copy facts</source>
        <translation>Daten &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the table, to say which model a result comes from</source>
        <translation>Die Tabelle kopieren, um anzugeben, von welchem Modell ein Ergebnis stammt</translation>
    </message>
    <message>
        <source>Facts of the loaded model</source>
        <translation>Daten des geladenen Modells</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MonitorSource</name>
    <message>
        <source>This build of Coverscope cannot record what the computer plays. Save the sound as a file and open that, or record it with a microphone.</source>
        <translation>Diese Version von Coverscope kann nicht aufnehmen, was der Computer abspielt. Speichern Sie den Ton als Datei und öffnen Sie diese, oder nehmen Sie ihn mit einem Mikrofon auf.</translation>
    </message>
    <message>
        <source>What this computer plays cannot be recorded: neither PulseAudio nor PipeWire answers. Start one of them (PipeWire with its PulseAudio service), or save the sound as a file and open that.</source>
        <translation>Was dieser Computer abspielt, lässt sich nicht aufnehmen: Weder PulseAudio noch PipeWire antwortet. Starten Sie eines davon (PipeWire mit seinem PulseAudio-Dienst), oder speichern Sie den Ton als Datei und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>What this computer plays cannot be recorded: it has no sound output. Connect one, or save the sound as a file and open that.</source>
        <translation>Was dieser Computer abspielt, lässt sich nicht aufnehmen: Er hat keinen Audioausgang. Schließen Sie einen an, oder speichern Sie den Ton als Datei und öffnen Sie diese.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::PairActions</name>
    <message>
        <source>&amp;Confirm as one work</source>
        <translation>Als ein Werk &amp;bestätigen</translation>
    </message>
    <message>
        <source>&amp;Reject as one work</source>
        <translation>Als ein Werk verwer&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>&amp;Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Es ist keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Choose a pair first.</source>
        <translation>Wählen Sie zuerst ein Paar.</translation>
    </message>
    <message>
        <source>One of the files could not be read. Index it again.</source>
        <translation>Eine der Dateien konnte nicht gelesen werden. Indizieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Both are versions of one work: the cover map never parts them</source>
        <translation>Beide sind Versionen eines Werks: Die Cover-Karte trennt sie nie</translation>
    </message>
    <message>
        <source>They are not: the cover map never joins them</source>
        <translation>Sie sind es nicht: Die Cover-Karte führt sie nie zusammen</translation>
    </message>
    <message>
        <source>Nothing is decided about this pair.</source>
        <translation>Über dieses Paar ist nichts entschieden.</translation>
    </message>
    <message>
        <source>As if nothing had been decided about this pair</source>
        <translation>Als wäre über dieses Paar nichts entschieden worden</translation>
    </message>
    <message>
        <source>confirming “%1” and “%2”</source>
        <translation>„%1“ und „%2“ bestätigen</translation>
    </message>
    <message>
        <source>rejecting “%1” and “%2”</source>
        <translation>„%1“ und „%2“ verwerfen</translation>
    </message>
    <message>
        <source>taking back the decision on “%1” and “%2”</source>
        <translation>Entscheidung über „%1“ und „%2“ zurücknehmen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::PictureChoice</name>
    <message>
        <source>Notes heard</source>
        <translation>Gehörte Noten</translation>
    </message>
    <message>
        <source>Constant-Q spectrogram</source>
        <translation>Constant-Q-Spektrogramm</translation>
    </message>
    <message>
        <source>Show the notes that the program hears, what both play marked (P)</source>
        <translation>Die Noten zeigen, die das Programm hört; was beide spielen, ist markiert (P)</translation>
    </message>
    <message>
        <source>Show the spectrum on a scale of semitones (P)</source>
        <translation>Das Spektrum auf einer Skala von Halbtönen zeigen (P)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Player</name>
    <message>
        <source>No sound device can be used, so nothing is heard; the cursors still move. Connect one and press play again.</source>
        <translation>Es ist kein Audiogerät verwendbar, daher ist nichts zu hören; die Positionsmarken bewegen sich dennoch. Schließen Sie ein Gerät an und starten Sie die Wiedergabe erneut.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Presentation</name>
    <message>
        <source>&amp;Previous clip</source>
        <translation>&amp;Voriger Clip</translation>
    </message>
    <message>
        <source>&amp;Next clip</source>
        <translation>&amp;Nächster Clip</translation>
    </message>
    <message>
        <source>Prepare &amp;clips…</source>
        <translation>&amp;Clips vorbereiten…</translation>
    </message>
    <message>
        <source>&amp;End presentation</source>
        <translation>Präsentation &amp;beenden</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Search for the clip before this one (Page Up)</source>
        <translation>Nach dem Clip vor diesem suchen (Bild auf)</translation>
    </message>
    <message>
        <source>Search for the next of the prepared clips (Page Down)</source>
        <translation>Nach dem nächsten der vorbereiteten Clips suchen (Bild ab)</translation>
    </message>
    <message>
        <source>Choose the clips to step through, in the order of their names</source>
        <translation>Die Clips wählen, die durchgegangen werden, in der Reihenfolge ihrer Namen</translation>
    </message>
    <message>
        <source>Back to the window as it was (Esc)</source>
        <translation>Zurück zum Fenster, wie es war (Esc)</translation>
    </message>
    <message>
        <source>Choose the clips to present</source>
        <translation>Clips für die Präsentation wählen</translation>
    </message>
    <message>
        <source>No clips are prepared to step through.</source>
        <translation>Es sind keine Clips vorbereitet.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) prepared</source>
        <translation>
            <numerusform>%n Clip vorbereitet</numerusform>
            <numerusform>%n Clips vorbereitet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>which prepared clip, how many, its name</comment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::QueryPanel</name>
    <message>
        <source>Clip to search for</source>
        <translation>Ausschnitt, nach dem gesucht wird</translation>
    </message>
    <message>
        <source>Choose clip…</source>
        <translation>Ausschnitt wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drop an audio or video file here</source>
        <translation>Audio- oder Videodatei hier ablegen</translation>
    </message>
    <message>
        <source>A clip of 6 to 60 seconds is enough: a phone recording, a video, an excerpt.</source>
        <translation>Ein Ausschnitt von 6 bis 60 Sekunden genügt: eine Handyaufnahme, ein Video, ein Auszug.</translation>
    </message>
    <message>
        <source>Choose the audio or video file to search for</source>
        <translation>Die Audio- oder Videodatei wählen, nach der gesucht wird</translation>
    </message>
    <message>
        <source>Length of the clip</source>
        <translation>Länge des Ausschnitts</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Stop the search (Esc)</source>
        <translation>Suche abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Audio and video (%1)</source>
        <translation>Audio und Video (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Ausschnitt wählen</translation>
    </message>
    <message>
        <source>Search for region</source>
        <translation>Bereich suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search the library for the chosen region of this clip</source>
        <translation>In der Bibliothek nach dem gewählten Bereich dieses Ausschnitts suchen</translation>
    </message>
    <message>
        <source>Search the library for this clip</source>
        <translation>In der Bibliothek nach diesem Ausschnitt suchen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation>Ab %1 abspielen</translation>
    </message>
    <message>
        <source>Play the clip from the playhead</source>
        <translation>Den Ausschnitt ab der Abspielposition abspielen</translation>
    </message>
    <message>
        <source>Whether the clip is long enough</source>
        <translation>Ob der Ausschnitt lang genug ist</translation>
    </message>
    <message>
        <source>Sound track</source>
        <translation>Tonspur</translation>
    </message>
    <message>
        <source>This file has several sound tracks: the one to listen to and search for</source>
        <translation>Diese Datei hat mehrere Tonspuren: die, die gehört und gesucht wird</translation>
    </message>
    <message>
        <source>Show the waveform</source>
        <translation>Wellenform zeigen</translation>
    </message>
    <message>
        <source>Hide the waveform</source>
        <translation>Wellenform ausblenden</translation>
    </message>
    <message>
        <source>Show the waveform, to choose a region of the clip</source>
        <translation>Die Wellenform zeigen, um einen Bereich des Ausschnitts zu wählen</translation>
    </message>
    <message>
        <source>Hide the waveform: more room for what was found</source>
        <translation>Die Wellenform ausblenden: mehr Platz für die Ergebnisse</translation>
    </message>
    <message>
        <source>The region has %1 s, which is too short to tell: choose %2 s or more.</source>
        <translation>Der Bereich hat %1 s und ist damit für eine Aussage zu kurz: Wählen Sie mindestens %2 s.</translation>
    </message>
    <message>
        <source>The clip has %1 s, which is too short to tell: %2 s or more are needed.</source>
        <translation>Der Ausschnitt hat %1 s und ist damit für eine Aussage zu kurz: Mindestens %2 s sind nötig.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>region, length of the clip</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sound track %1</source>
        <translation>Tonspur %1</translation>
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
        <translation>Ausschnitt aufnehmen</translation>
    </message>
    <message>
        <source>Record from</source>
        <translation>Aufnehmen von</translation>
    </message>
    <message>
        <source>A microphone, or what the computer itself plays</source>
        <translation>Ein Mikrofon oder das, was der Computer selbst abspielt</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Bisher aufgenommen</translation>
    </message>
    <message>
        <source>Record &amp;from:</source>
        <translation>Aufnehmen &amp;von:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Pegel:</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>Länge:</translation>
    </message>
    <message>
        <source>%1 (what this computer plays)</source>
        <translation>%1 (was dieser Computer abspielt)</translation>
    </message>
    <message>
        <source>No microphone or other sound input was found. Connect one; it appears here by itself. A clip can also be opened from a file.</source>
        <translation>Es wurde kein Mikrofon oder anderer Audioeingang gefunden. Schließen Sie eines an; es erscheint hier von selbst. Ein Ausschnitt kann auch aus einer Datei geöffnet werden.</translation>
    </message>
    <message>
        <source>&amp;Stop and search</source>
        <translation>&amp;Stoppen und suchen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>Go on: at least %1 seconds are needed.</source>
        <translation>Fahren Sie fort: Mindestens %1 Sekunden sind nötig.</translation>
    </message>
    <message>
        <source>Too loud: turn the music or the input down.</source>
        <translation>Zu laut: Drehen Sie die Musik oder den Eingang leiser.</translation>
    </message>
    <message>
        <source>Record %1 to %2 seconds of the music; 15 or more give the best results. The recording stays on this computer.</source>
        <translation>Nehmen Sie %1 bis %2 Sekunden der Musik auf; ab 15 Sekunden sind die Ergebnisse am besten. Die Aufnahme bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>What this computer plays</source>
        <translation>Wiedergabe dieses Computers</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingSlot</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>First recording (A)</source>
        <translation>Erste Aufnahme (A)</translation>
    </message>
    <message>
        <source>Second recording (B)</source>
        <translation>Zweite Aufnahme (B)</translation>
    </message>
    <message>
        <source>Name of the first recording</source>
        <translation>Name der ersten Aufnahme</translation>
    </message>
    <message>
        <source>Name of the second recording</source>
        <translation>Name der zweiten Aufnahme</translation>
    </message>
    <message>
        <source>Passage that is compared</source>
        <translation>Passage, die verglichen wird</translation>
    </message>
    <message>
        <source>Compare the whole of the first recording</source>
        <translation>Die ganze erste Aufnahme vergleichen</translation>
    </message>
    <message>
        <source>Compare the whole of the second recording</source>
        <translation>Die ganze zweite Aufnahme vergleichen</translation>
    </message>
    <message>
        <source>Compare the whole recording</source>
        <translation>Die ganze Aufnahme vergleichen</translation>
    </message>
    <message>
        <source>Choose the first recording</source>
        <translation>Erste Aufnahme wählen</translation>
    </message>
    <message>
        <source>Choose the second recording</source>
        <translation>Zweite Aufnahme wählen</translation>
    </message>
    <message>
        <source>Choose an audio or video file, or drop one here</source>
        <translation>Eine Audio- oder Videodatei wählen oder hier ablegen</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <translation>Aufnahme hier ablegen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingWorker</name>
    <message>
        <source>The recording stopped because the device could not be used. Check that it is connected and that no other program has taken it, or choose another one.</source>
        <translation>Die Aufnahme wurde beendet, weil das Gerät nicht verwendet werden konnte. Prüfen Sie, ob es angeschlossen ist und kein anderes Programm es belegt, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 seconds are too little to search with. Record at least %2 seconds; 15 or more are better.</source>
        <translation>%1 Sekunden sind zu wenig für eine Suche. Nehmen Sie mindestens %2 Sekunden auf; 15 oder mehr sind besser.</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the right device is chosen and that it is not muted.</source>
        <translation>Es war nichts zu hören. Prüfen Sie, ob das richtige Gerät gewählt und nicht stummgeschaltet ist.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RegionBar</name>
    <message>
        <source>Whole clip</source>
        <translation>Ganzer Ausschnitt</translation>
    </message>
    <message>
        <source>Search from</source>
        <translation>Suchen von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Start of the region to search for</source>
        <translation>Anfang des Bereichs, nach dem gesucht wird</translation>
    </message>
    <message>
        <source>End of the region to search for</source>
        <translation>Ende des Bereichs, nach dem gesucht wird</translation>
    </message>
    <message>
        <source>Length of the region</source>
        <translation>Länge des Bereichs</translation>
    </message>
    <message>
        <source>Search for all of the clip</source>
        <translation>Nach dem ganzen Ausschnitt suchen</translation>
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
        <translation>Früher verworfen</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected before, at the end of the table</source>
        <translation>
            <numerusform>%n früher verworfener, am Ende der Tabelle</numerusform>
            <numerusform>%n früher verworfene, am Ende der Tabelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected before</source>
        <translation>
            <numerusform>%n früher verworfener</numerusform>
            <numerusform>%n früher verworfene</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Tracks that were rejected for this clip in an earlier search</source>
        <translation>Tracks, die bei einer früheren Suche für diesen Ausschnitt verworfen wurden</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RelinkDialog</name>
    <message>
        <source>Locate folder</source>
        <translation>Ort des Ordners angeben</translation>
    </message>
    <message>
        <source>This folder was at “%1”. Where is it now? Its tracks keep everything that is known of them.</source>
        <translation>Dieser Ordner lag unter „%1“. Wo ist er jetzt? Seine Tracks behalten alles, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>&amp;New place:</source>
        <translation>&amp;Neuer Ort:</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>What was found there</source>
        <translation>Was dort gefunden wurde</translation>
    </message>
    <message>
        <source>Choose the folder, or the drive that it is on.</source>
        <translation>Wählen Sie den Ordner oder das Laufwerk, auf dem er liegt.</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>Diesen Ort verwenden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Found in “%1”: %2 of %n track(s) looked for.</source>
        <translation>
            <numerusform>In „%1“ gefunden: %2 von %n gesuchten Track.</numerusform>
            <numerusform>In „%1“ gefunden: %2 von %n gesuchten Tracks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %n track(s) looked for are there. Choose the folder that holds the same music as before.</source>
        <translation>
            <numerusform>Dort liegt nur %1 von %n gesuchten Track. Wählen Sie den Ordner, der dieselbe Musik wie vorher enthält.</numerusform>
            <numerusform>Dort liegen nur %1 von %n gesuchten Tracks. Wählen Sie den Ordner, der dieselbe Musik wie vorher enthält.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tracks are there. Choose the folder that holds the same music as before, with its files named as before.</source>
        <translation>Keiner der Tracks liegt dort. Wählen Sie den Ordner, der dieselbe Musik wie vorher enthält, mit unveränderten Dateinamen.</translation>
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
        <translation>Bericht über „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Report on %n clip(s)</source>
        <translation>
            <numerusform>Bericht über %n Ausschnitt</numerusform>
            <numerusform>Bericht über %n Ausschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a match</source>
        <translation>
            <numerusform>%n mit Treffer</numerusform>
            <numerusform>%n mit Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a possible match</source>
        <translation>
            <numerusform>%n mit möglichem Treffer</numerusform>
            <numerusform>%n mit möglichem Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <translation>
            <numerusform>%n ohne Treffer</numerusform>
            <numerusform>%n ohne Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be searched for</source>
        <translation>
            <numerusform>%n nicht auswertbar</numerusform>
            <numerusform>%n nicht auswertbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched for: %1</source>
        <translation>Nicht gesucht: %1</translation>
    </message>
    <message>
        <source>No match found.</source>
        <translation>Kein Treffer gefunden.</translation>
    </message>
    <message>
        <source>Match: “%1”, probability %2</source>
        <translation>Treffer: „%1“, Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>Possible match: “%1”, probability %2</source>
        <translation>Möglicher Treffer: „%1“, Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>No match found. The nearest is “%1”: probability %2, score %3</source>
        <translation>Kein Treffer gefunden. Am nächsten liegt „%1“: Wahrscheinlichkeit %2, Ähnlichkeitswert %3</translation>
    </message>
    <message>
        <source>the whole file, %1</source>
        <translation>die ganze Datei, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>region, length of the file</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of tracks, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Track</numerusform>
            <numerusform>%n Tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>“match” from a probability of %1, “possible” from %2</source>
        <translation>„Treffer“ ab einer Wahrscheinlichkeit von %1, „möglich“ ab %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way of searching, number of tracks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>HNSW-Graph</translation>
    </message>
    <message>
        <source>exact scan</source>
        <translation>exakter Durchlauf</translation>
    </message>
    <message>
        <source>clip %1 matches %2</source>
        <translation>Ausschnitt %1 entspricht %2</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Ähnlichkeitswert %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Tonart %1</translation>
    </message>
    <message>
        <source>tempo %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Noch kein Urteil</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n too short to tell</source>
        <translation>
            <numerusform>%n zu kurz für ein Urteil</numerusform>
            <numerusform>%n zu kurz für ein Urteil</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short to tell. The nearest is “%1”.</source>
        <translation>Zu kurz für ein Urteil. Am nächsten kommt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) searched</source>
        <translation>
            <numerusform>%n Track durchsucht</numerusform>
            <numerusform>%n Tracks durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>a version of “%1”</source>
        <translation>eine Fassung von „%1“</translation>
    </message>
    <message>
        <source>What is played in “%1”</source>
        <translation>Was in „%1“ gespielt wird</translation>
    </message>
    <message>
        <source>Nothing that the library knows is played here.</source>
        <translation>Hier wird nichts gespielt, was die Bibliothek kennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) known, %1 % of the recording.</source>
        <translation>
            <numerusform>%n Abschnitt bekannt, %1 % der Aufnahme.</numerusform>
            <numerusform>%n Abschnitte bekannt, %1 % der Aufnahme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <comment>date, person</comment>
        <translation>Erstellt am %1 von %2</translation>
    </message>
    <message>
        <source>The verdict on “%1” was taken back.</source>
        <translation>Das Urteil über „%1“ wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Confirmed: “%1”</source>
        <translation>Bestätigt: „%1“</translation>
    </message>
    <message>
        <source>Rejected: “%1”</source>
        <translation>Verworfen: „%1“</translation>
    </message>
    <message>
        <source>Unsure: “%1”</source>
        <translation>Unsicher: „%1“</translation>
    </message>
    <message>
        <source>Case “%1”</source>
        <translation>Fall „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Ausschnitt</numerusform>
            <numerusform>%n Ausschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a confirmed match</source>
        <translation>
            <numerusform>%n mit bestätigtem Treffer</numerusform>
            <numerusform>%n mit bestätigtem Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where somebody is unsure</source>
        <translation>
            <numerusform>%n unsicher</numerusform>
            <numerusform>%n unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose matches are rejected</source>
        <translation>
            <numerusform>%n mit verworfenen Treffern</numerusform>
            <numerusform>%n mit verworfenen Treffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a verdict</source>
        <translation>
            <numerusform>%n ohne Urteil</numerusform>
            <numerusform>%n ohne Urteil</numerusform>
        </translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>abgeschlossen am %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>offen seit %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportExporter</name>
    <message>
        <source>“%1” does not say which kind of report it is. End its name in .pdf or .csv.</source>
        <translation>„%1“ lässt nicht erkennen, welche Art von Bericht es sein soll. Lassen Sie den Namen auf .pdf oder .csv enden.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Document to read and print (%1)</source>
        <translation>Dokument zum Lesen und Drucken (%1)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (%1)</source>
        <translation>Tabelle für Tabellenkalkulationen (%1)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportMatches</name>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>Im Ausschnitt</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>Im Track</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Nearest track</source>
        <translation>Nächstliegender Track</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Was gespielt wird</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>nothing is decided</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportPdf</name>
    <message>
        <source>Coverscope %1 · model “%2” (%3) · library “%4”</source>
        <translation>Coverscope %1 · Modell „%2“ (%3) · Bibliothek „%4“</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Bericht wird geschrieben…</translation>
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
        <translation>Datei</translation>
    </message>
    <message>
        <source>BLAKE2b-256</source>
        <translation>BLAKE2b-256</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last indexed</source>
        <translation>Zuletzt indiziert</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Model and thresholds</source>
        <translation>Modell und Schwellen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Coverscope %1</source>
        <translation>Coverscope %1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The probability is an estimate from the score and the length of the clip, fitted on recordings other than these; it is no proof. The score is the mean over the chunks of the shorter side of their best cosine similarity (MaxMean, −1 to 1). In the pictures each cell compares a stretch of the clip with one of the track; the line joins what sounds the same, the box is the stretch that matches. Whoever has the same files can compare their hashes.</source>
        <translation>Die Wahrscheinlichkeit ist eine Schätzung aus dem Ähnlichkeitswert und der Länge des Ausschnitts, angepasst an anderen Aufnahmen als diesen; sie ist kein Beweis. Der Ähnlichkeitswert ist der Mittelwert der jeweils besten Kosinus-Ähnlichkeit über die Segmente der kürzeren Seite (MaxMean, −1 bis 1). In den Bildern vergleicht jede Zelle eine Stelle des Ausschnitts mit einer Stelle des Tracks; die Linie verbindet, was gleich klingt, der Rahmen ist die übereinstimmende Stelle. Wer dieselben Dateien hat, kann ihre Hashes vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s) found, none nearer than these; the CSV report lists them.</source>
        <translation>
            <numerusform>%n weiterer Track gefunden, nicht näher als diese; der CSV-Bericht führt ihn auf.</numerusform>
            <numerusform>%n weitere Tracks gefunden, keiner näher als diese; der CSV-Bericht führt sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed: possible only. Where the library knows nothing: slanted lines for other music, bars for speech, a broken line for silence, dots for other sound.</source>
        <translation>Gestrichelt: nur möglich. Wo die Bibliothek nichts kennt: schräge Linien für andere Musik, Balken für Sprache, eine unterbrochene Linie für Stille, Punkte für anderen Schall.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>The probability is an estimate from what stretch and track have in common and from the length of the stretch, fitted on recordings other than these; it is no proof. Whoever has the same files can compare their hashes.</source>
        <translation>Die Wahrscheinlichkeit ist eine Schätzung aus dem, was Abschnitt und Titel gemeinsam haben, und aus der Länge des Abschnitts, bestimmt an anderen Aufnahmen als diesen; sie ist kein Beweis. Wer dieselben Dateien hat, kann ihre Prüfsummen vergleichen.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
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
        <translation>%1 (Datei gelöscht)</translation>
    </message>
    <message>
        <source>%1 (drive away)</source>
        <translation>%1 (Laufwerk nicht da)</translation>
    </message>
    <message>
        <source>%1, a version of “%2”</source>
        <translation>%1, eine Fassung von „%2“</translation>
    </message>
    <message>
        <source>A version of “%1”, which is like the clip: the probability is by way of it.</source>
        <translation>Eine Fassung von „%1“, das dem Ausschnitt ähnelt: Die Wahrscheinlichkeit geht über diese Aufnahme.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Noch keine Suche</translation>
    </message>
    <message>
        <source>Drop a clip on the window or open one: the search starts by itself, and the tracks that are versions of the same piece come first here.</source>
        <translation>Legen Sie einen Ausschnitt auf dem Fenster ab oder öffnen Sie einen: Die Suche beginnt von selbst, und die Tracks, die Versionen desselben Stücks sind, stehen hier an erster Stelle.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>The tracks nearest to the clip, best first. The evidence for the current one is shown beside. C confirms the current one, R rejects it, U is unsure, N writes a note.</source>
        <translation>Die Tracks, die dem Ausschnitt am nächsten liegen, die besten zuerst. Die Belege für den aktuellen stehen daneben. C bestätigt den aktuellen, R verwirft ihn, U steht für unsicher, N schreibt eine Notiz.</translation>
    </message>
    <message>
        <source>Rows of the results</source>
        <translation>Zeilen der Ergebnisse</translation>
    </message>
    <message>
        <source>Columns of the results</source>
        <translation>Spalten der Ergebnisse</translation>
    </message>
    <message>
        <source>Decoding %1 ms, transform %2 ms, network %3 ms, search %4 ms, alignment %5 ms; %6</source>
        <translation>Decodieren %1 ms, Transformation %2 ms, Netz %3 ms, Suche %4 ms, Zuordnung %5 ms; %6</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>HNSW-Graph</translation>
    </message>
    <message>
        <source>exact scan</source>
        <translation>exakter Durchlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) searched</source>
        <translation>
            <numerusform>%n Track durchsucht</numerusform>
            <numerusform>%n Tracks durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>the clip itself is left out</source>
        <translation>der Ausschnitt selbst ist ausgelassen</translation>
    </message>
    <message>
        <source>%1, the clip itself is left out</source>
        <translation>%1, der Ausschnitt selbst ist ausgelassen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsTable</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>At that time: probability %1, score %2, model “%3” (%4)</source>
        <translation>Zu diesem Zeitpunkt: Wahrscheinlichkeit %1, Ähnlichkeitswert %2, Modell „%3“ (%4)</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>Im Ausschnitt</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>Im Track</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Rank, best first</source>
        <translation>Rang, bester zuerst</translation>
    </message>
    <message>
        <source>Title of the track, from its tags or its file name</source>
        <translation>Titel des Tracks, aus seinen Tags oder dem Dateinamen</translation>
    </message>
    <message>
        <source>Artist, from the track&apos;s tags</source>
        <translation>Interpret, aus den Tags des Tracks</translation>
    </message>
    <message>
        <source>How likely it is that both are versions of the same piece, estimated from the score and the length of the clip</source>
        <translation>Wie wahrscheinlich beide Versionen desselben Stücks sind, geschätzt aus dem Ähnlichkeitswert und der Länge des Ausschnitts</translation>
    </message>
    <message>
        <source>MaxMean score, −1 to 1: the mean over the chunks of the shorter side of their best similarity</source>
        <translation>MaxMean-Wert, −1 bis 1: der Mittelwert der jeweils besten Ähnlichkeit über die Segmente der kürzeren Seite</translation>
    </message>
    <message>
        <source>The stretch of the clip that matches</source>
        <translation>Die übereinstimmende Stelle im Ausschnitt</translation>
    </message>
    <message>
        <source>The stretch of the track that matches</source>
        <translation>Die übereinstimmende Stelle im Track</translation>
    </message>
    <message>
        <source>Semitones from the clip&apos;s key to the track&apos;s</source>
        <translation>Halbtöne von der Tonart des Ausschnitts zu der des Tracks</translation>
    </message>
    <message>
        <source>The track&apos;s tempo in percent of the clip&apos;s</source>
        <translation>Das Tempo des Tracks in Prozent des Tempos des Ausschnitts</translation>
    </message>
    <message>
        <source>What you decided about this clip and this track</source>
        <translation>Wie Sie über diesen Ausschnitt und diesen Track entschieden haben</translation>
    </message>
    <message>
        <source>Too short to tell</source>
        <translation>Zu kurz für ein Urteil</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RollLegend</name>
    <message>
        <source>in both</source>
        <comment>a note that both recordings play</comment>
        <translation>in beiden</translation>
    </message>
    <message>
        <source>in one</source>
        <comment>a note that only one recording plays</comment>
        <translation>in einer</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RowProblemModel</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Mehrdeutig</translation>
    </message>
    <message>
        <source>Contradicting</source>
        <translation>Widersprüchlich</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a table</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
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
        <translation>Ausschnitt, Ergebnisse und Belege</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SearchThread</name>
    <message>
        <source>No model is loaded. Choose another device or model file in the settings.</source>
        <translation>Es ist kein Modell geladen. Wählen Sie in den Einstellungen ein anderes Gerät oder eine andere Modelldatei.</translation>
    </message>
    <message>
        <source>No library is open. Open or create one first.</source>
        <translation>Es ist keine Bibliothek geöffnet. Öffnen Sie zuerst eine oder legen Sie eine an.</translation>
    </message>
    <message>
        <source>There is nothing to search in yet. Add a folder of music to the library first.</source>
        <translation>Es gibt noch nichts, worin gesucht werden kann. Fügen Sie der Bibliothek zuerst einen Musikordner hinzu.</translation>
    </message>
    <message>
        <source>This library was made with the model “%1”, but “%2” is loaded. Re-index the library with the loaded model to search it.</source>
        <translation>Diese Bibliothek wurde mit dem Modell „%1“ angelegt, geladen ist jedoch „%2“. Indizieren Sie die Bibliothek mit dem geladenen Modell neu, um sie zu durchsuchen.</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <translation>Dieser Track ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Another model was loaded meanwhile. Compare the recordings again.</source>
        <translation>Inzwischen wurde ein anderes Modell geladen. Vergleichen Sie die Aufnahmen erneut.</translation>
    </message>
    <message>
        <source>Aligning the matches</source>
        <translation>Treffer werden zugeordnet</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Exact scan</source>
        <translation>Exakter Durchlauf</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>HNSW-Graph</translation>
    </message>
    <message>
        <source>&amp;Mode:</source>
        <translation>&amp;Modus:</translation>
    </message>
    <message>
        <source>How the nearest chunks are found. Automatic scans exactly until the library is very large.</source>
        <translation>Wie die nächsten Segmente gefunden werden. „Automatisch“ durchläuft sie exakt, bis die Bibliothek sehr groß ist.</translation>
    </message>
    <message>
        <source>&amp;Candidates per chunk:</source>
        <translation>&amp;Kandidaten pro Segment:</translation>
    </message>
    <message>
        <source>How many nearest chunks of the library are looked at for each chunk of the clip. More find weaker covers, and take longer.</source>
        <translation>Wie viele nächste Segmente der Bibliothek für jedes Segment des Ausschnitts betrachtet werden. Mehr finden auch schwächere Coverversionen und dauern länger.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>As the library</source>
        <translation>Wie die Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Hop of the clip&apos;s chunks:</source>
        <translation>&amp;Schrittweite im Ausschnitt:</translation>
    </message>
    <message>
        <source>The time from one chunk of the clip to the next. Less gives a finer picture of where it matches.</source>
        <translation>Die Zeit von einem Segment des Ausschnitts zum nächsten. Weniger ergibt ein feineres Bild davon, wo er übereinstimmt.</translation>
    </message>
    <message>
        <source>Score &amp;every track</source>
        <translation>Jeden Track &amp;bewerten</translation>
    </message>
    <message>
        <source>Compare the clip with the whole library, not only with the candidates: finds everything there is, and takes longer in large libraries.</source>
        <translation>Den Ausschnitt mit der ganzen Bibliothek vergleichen, nicht nur mit den Kandidaten: findet alles, was vorhanden ist, und dauert in großen Bibliotheken länger.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>As the model was calibrated</source>
        <translation>Wie bei der Kalibrierung des Modells</translation>
    </message>
    <message>
        <source>Counts as a &amp;match from:</source>
        <translation>Gilt als &amp;Treffer ab:</translation>
    </message>
    <message>
        <source>Computer and library</source>
        <translation>Computer und Bibliothek</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>Where the network runs. Automatic takes the graphics card where there is one that works.</source>
        <translation>Wo das Netz läuft. „Automatisch“ nimmt die Grafikkarte, wenn eine funktionierende vorhanden ist.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Processor &amp;threads:</source>
        <translation>&amp;Prozessor-Threads:</translation>
    </message>
    <message>
        <source>How many threads indexing and searching may use. Fewer leave more of the computer to other programs.</source>
        <translation>Wie viele Threads Indizierung und Suche verwenden dürfen. Weniger lassen anderen Programmen mehr vom Computer.</translation>
    </message>
    <message>
        <source>Keep &amp;up with the folders</source>
        <translation>&amp;Ordner überwachen</translation>
    </message>
    <message>
        <source>Index new and changed files by themselves, and notice when a drive comes or goes.</source>
        <translation>Neue und geänderte Dateien von selbst indizieren und bemerken, wenn ein Laufwerk angeschlossen oder entfernt wird.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagune</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>Glut</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>C&amp;olours of the pictures:</source>
        <translation>&amp;Farben der Bilder:</translation>
    </message>
    <message>
        <source>All of them are perceptually uniform and can be read with any colour vision.</source>
        <translation>Alle sind wahrnehmungsgleichmäßig abgestuft und auch bei Farbsehschwäche lesbar.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>The window is built anew in the chosen language; a search or indexing run that is under way stops.</source>
        <translation>Das Fenster wird in der gewählten Sprache neu aufgebaut; eine laufende Suche oder Indizierung wird beendet.</translation>
    </message>
    <message>
        <source>The probability from which a track is called a match, on every page and in every report. What is below is still listed, and may be called possible.</source>
        <translation>Die Wahrscheinlichkeit, ab der ein Track als Treffer gilt, auf jeder Seite und in jedem Bericht. Was darunter liegt, wird weiterhin aufgeführt und kann als möglich gelten.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;Who reviews:</source>
        <translation>&amp;Wer prüft:</translation>
    </message>
    <message>
        <source>The name that verdicts, decisions about works and reports carry from now on. Without one they carry the name of the account, %1.</source>
        <translation>Der Name, den Urteile, Entscheidungen über Werke und Berichte von nun an tragen. Ohne ihn tragen sie den Namen des Kontos, %1.</translation>
    </message>
    <message>
        <source>As the account, %1</source>
        <translation>Wie das Konto, %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SimilarityModel</name>
    <message>
        <source>Clip %1</source>
        <translation>Ausschnitt %1</translation>
    </message>
    <message>
        <source>Match %1</source>
        <translation>Treffer %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::StatusLine</name>
    <message>
        <source>No library</source>
        <translation>Keine Bibliothek</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Modell wird geladen…</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Verwendetes Modell</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>Verwendetes Gerät</translation>
    </message>
    <message>
        <source>Model: %1, %2 dimensions, hash %3</source>
        <translation>Modell: %1, %2 Dimensionen, Hash %3</translation>
    </message>
    <message>
        <source>Where the network runs. It can be chosen in the settings.</source>
        <translation>Wo das Netz läuft. Dies lässt sich in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Track</numerusform>
            <numerusform>%n Tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of tracks, their length together</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliothek: %1</translation>
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
        <translation>&amp;Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Document for scripts (&amp;JSON)…</source>
        <translation>Dokument für Skripte (&amp;JSON)…</translation>
    </message>
    <message>
        <source>&amp;Cue sheet…</source>
        <translation>&amp;Cue-Sheet…</translation>
    </message>
    <message>
        <source>&amp;Labels for Audacity…</source>
        <translation>&amp;Textmarken für Audacity…</translation>
    </message>
    <message>
        <source>Layer for &amp;Sonic Visualiser…</source>
        <translation>Ebene für &amp;Sonic Visualiser…</translation>
    </message>
    <message>
        <source>&amp;Playlist with times (M3U)…</source>
        <translation>&amp;Wiedergabeliste mit Zeiten (M3U)…</translation>
    </message>
    <message>
        <source>Comma-separated values (%1)</source>
        <translation>Kommagetrennte Werte (%1)</translation>
    </message>
    <message>
        <source>JSON documents (%1)</source>
        <translation>JSON-Dokumente (%1)</translation>
    </message>
    <message>
        <source>Cue sheets (%1)</source>
        <translation>Cue-Sheets (%1)</translation>
    </message>
    <message>
        <source>Label tracks (%1)</source>
        <translation>Textspuren (%1)</translation>
    </message>
    <message>
        <source>Annotation layers (%1)</source>
        <translation>Anmerkungsebenen (%1)</translation>
    </message>
    <message>
        <source>Playlists (%1)</source>
        <translation>Wiedergabelisten (%1)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineLegend</name>
    <message>
        <source>What the patterns mean</source>
        <translation>Was die Muster bedeuten</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>möglicher Treffer</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineModel</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Was gespielt wird</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>Im Track</translation>
    </message>
    <message>
        <source>Where the stretch begins in the recording</source>
        <translation>Wo der Abschnitt in der Aufnahme beginnt</translation>
    </message>
    <message>
        <source>Where it ends</source>
        <translation>Wo er endet</translation>
    </message>
    <message>
        <source>The track of the library, or what is heard where the library knows nothing</source>
        <translation>Der Titel der Bibliothek, oder was zu hören ist, wo die Bibliothek nichts kennt</translation>
    </message>
    <message>
        <source>Where the stretch begins in the track</source>
        <translation>Wo der Abschnitt im Titel beginnt</translation>
    </message>
    <message>
        <source>Semitones from the recording&apos;s key to the track&apos;s</source>
        <translation>Halbtöne von der Tonart der Aufnahme zu der des Titels</translation>
    </message>
    <message>
        <source>The track&apos;s tempo in percent of the recording&apos;s</source>
        <translation>Tempo des Titels in Prozent von dem der Aufnahme</translation>
    </message>
    <message>
        <source>How likely it is that this stretch is a version of the track</source>
        <translation>Wie wahrscheinlich dieser Abschnitt eine Fassung des Titels ist</translation>
    </message>
    <message>
        <source>What you decided about this stretch and this track</source>
        <translation>Was Sie über diesen Abschnitt und diesen Titel entschieden haben</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Find what is played</source>
        <translation>Finden, was gespielt wird</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Stopped. What is shown was found until then.</source>
        <translation>Angehalten. Gezeigt wird, was bis dahin gefunden wurde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation>Ab %1 abspielen</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stretch(es)</source>
        <translation>
            <numerusform>%1 von %n Abschnitt</numerusform>
            <numerusform>%1 von %n Abschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Eine Aufnahme wählen</translation>
    </message>
    <message>
        <source>&amp;Play from here</source>
        <translation>Ab hier &amp;wiedergeben</translation>
    </message>
    <message>
        <source>&amp;Zoom to this stretch</source>
        <translation>Auf diesen Abschnitt &amp;zoomen</translation>
    </message>
    <message>
        <source>Show the &amp;evidence</source>
        <translation>&amp;Belege zeigen</translation>
    </message>
    <message>
        <source>&amp;Compare with the track</source>
        <translation>Mit dem Titel &amp;vergleichen</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>Zeitleiste exportieren</translation>
    </message>
    <message>
        <source>Choose recording…</source>
        <translation>Aufnahme wählen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What is played in a long recording?</source>
        <translation>Was wird in einer langen Aufnahme gespielt?</translation>
    </message>
    <message>
        <source>Drop a radio hour, a stream, a concert or a mix here. It is looked through from end to end: which recordings of the library are played when, and where there is other music, speech or silence.</source>
        <translation>Legen Sie hier eine Radiostunde, einen Stream, ein Konzert oder einen Mix ab. Alles wird von Anfang bis Ende durchgegangen: welche Aufnahmen der Bibliothek wann gespielt werden und wo andere Musik, Sprache oder Stille ist.</translation>
    </message>
    <message>
        <source>Choose the long audio or video file to look through</source>
        <translation>Die lange Audio- oder Videodatei wählen, die durchgegangen wird</translation>
    </message>
    <message>
        <source>Picture and table</source>
        <translation>Bild und Tabelle</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>Länge der Aufnahme</translation>
    </message>
    <message>
        <source>Choose the long audio or video file to look through; dropping it does the same</source>
        <translation>Die lange Audio- oder Videodatei wählen, die durchgegangen wird; Ablegen tut dasselbe</translation>
    </message>
    <message>
        <source>Save the stretches as a table, a cue sheet, labels, a layer or a playlist</source>
        <translation>Die Abschnitte als Tabelle, Cue-Sheet, Textmarken, Ebene oder Wiedergabeliste speichern</translation>
    </message>
    <message>
        <source>Write a report on this recording: what is played when, and what was decided</source>
        <translation>Einen Bericht über diese Aufnahme schreiben: was wann gespielt wird und was entschieden wurde</translation>
    </message>
    <message>
        <source>Play the recording from the playhead (Space)</source>
        <translation>Die Aufnahme ab der Abspielposition wiedergeben (Leertaste)</translation>
    </message>
    <message>
        <source>Search the library for this stretch alone and see what speaks for the match (Q)</source>
        <translation>Die Bibliothek nach diesem Abschnitt allein durchsuchen und sehen, was für den Treffer spricht (Q)</translation>
    </message>
    <message>
        <source>See stretch and track above each other, note by note (V)</source>
        <translation>Abschnitt und Titel übereinander sehen, Note für Note (V)</translation>
    </message>
    <message>
        <source>Shown part of the recording</source>
        <translation>Gezeigter Teil der Aufnahme</translation>
    </message>
    <message>
        <source>Shown stretches</source>
        <translation>Gezeigte Abschnitte</translation>
    </message>
    <message>
        <source>Which stretches are listed</source>
        <translation>Welche Abschnitte aufgelistet werden</translation>
    </message>
    <message>
        <source>All stretches</source>
        <translation>Alle Abschnitte</translation>
    </message>
    <message>
        <source>Known ones</source>
        <translation>Bekannte</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannte</translation>
    </message>
    <message>
        <source>Filter stretches</source>
        <translation>Abschnitte filtern</translation>
    </message>
    <message>
        <source>Filter by title, artist or file</source>
        <translation>Nach Titel, Interpret oder Datei filtern</translation>
    </message>
    <message>
        <source>Number of listed stretches</source>
        <translation>Anzahl der aufgelisteten Abschnitte</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineStatus</name>
    <message>
        <source>State of the timeline</source>
        <translation>Stand der Zeitleiste</translation>
    </message>
    <message>
        <source>Progress of the timeline</source>
        <translation>Fortschritt der Zeitleiste</translation>
    </message>
    <message>
        <source>Find what is played</source>
        <translation>Finden, was gespielt wird</translation>
    </message>
    <message>
        <source>Looking for what is played …</source>
        <translation>Suche, was gespielt wird …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop looking; what was found so far stays</source>
        <translation>Suche anhalten; was bis jetzt gefunden wurde, bleibt</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Look through the whole recording with the library that is open</source>
        <translation>Die ganze Aufnahme mit der geöffneten Bibliothek durchgehen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineTable</name>
    <message>
        <source>Stretches of the recording</source>
        <translation>Abschnitte der Aufnahme</translation>
    </message>
    <message>
        <source>What is played, and when. Space plays the current stretch, Return shows the evidence for it, C confirms it, R rejects it, U is unsure, N writes a note.</source>
        <translation>Was gespielt wird, und wann. Die Leertaste spielt den aktuellen Abschnitt, Eingabe zeigt die Belege dafür, C bestätigt ihn, R verwirft ihn, U ist unsicher, N schreibt eine Notiz.</translation>
    </message>
    <message>
        <source>Rows of the stretches</source>
        <translation>Zeilen der Abschnitte</translation>
    </message>
    <message>
        <source>Columns of the stretches</source>
        <translation>Spalten der Abschnitte</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineText</name>
    <message>
        <source>Nothing that the library knows is played here.</source>
        <translation>Hier wird nichts gespielt, was die Bibliothek kennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) known, %1 % of the recording.</source>
        <translation>
            <numerusform>%n Abschnitt bekannt, %1 % der Aufnahme.</numerusform>
            <numerusform>%n Abschnitte bekannt, %1 % der Aufnahme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of music that the library does not know.</source>
        <translation>%1 Musik, die die Bibliothek nicht kennt.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineView</name>
    <message>
        <source>Timeline of the recording</source>
        <translation>Zeitleiste der Aufnahme</translation>
    </message>
    <message>
        <source>A click plays from there. A drag moves the recording, the wheel zooms.</source>
        <translation>Ein Klick spielt von dort. Ziehen bewegt die Aufnahme, das Rad zoomt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>times in the recording, what is played</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Playhead at %1 of %2.</source>
        <translation>Abspielposition bei %1 von %2.</translation>
    </message>
    <message>
        <source>Reading the recording …</source>
        <translation>Lese die Aufnahme …</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackColumns</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indiziert</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackGrouping</name>
    <message>
        <source>Of no work</source>
        <translation>Zu keinem Werk</translation>
    </message>
    <message>
        <source>Artist not known</source>
        <translation>Interpret unbekannt</translation>
    </message>
    <message>
        <source>Album not known</source>
        <translation>Album unbekannt</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Jahr unbekannt</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackMenu</name>
    <message>
        <source>Search with this track</source>
        <translation>Mit diesem Track suchen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
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
            <numerusform>%1, %n Track, geschlossen</numerusform>
            <numerusform>%1, %n Tracks, geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n track(s), open</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1, %n Track, offen</numerusform>
            <numerusform>%1, %n Tracks, offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackTableView</name>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Rows of the track table</source>
        <translation>Zeilen der Tracktabelle</translation>
    </message>
    <message>
        <source>Columns of the track table</source>
        <translation>Spalten der Tracktabelle</translation>
    </message>
    <message>
        <source>The tracks of the library. Enter uses the selected one as the clip to search for, Space plays it, Delete takes the selected ones out of the library. Left and right close and open a group.</source>
        <translation>Die Tracks der Bibliothek. Die Eingabetaste verwendet den ausgewählten als Ausschnitt, nach dem gesucht wird, die Leertaste spielt ihn ab, Entf nimmt die ausgewählten aus der Bibliothek. Links und rechts schließen und öffnen eine Gruppe.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TransportBar</name>
    <message>
        <source>Clip</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Switch A/B</source>
        <translation>A/B wechseln</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording (B)</source>
        <translation>An derselben musikalischen Stelle der anderen Aufnahme weiterspielen (B)</translation>
    </message>
    <message>
        <source>Position in clip and match</source>
        <translation>Position in Ausschnitt und Treffer</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Leertaste)</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Ausschnitt abspielen</translation>
    </message>
    <message>
        <source>Pause the clip</source>
        <translation>Ausschnitt anhalten</translation>
    </message>
    <message>
        <source>Play the match from the matching moment</source>
        <translation>Treffer ab der übereinstimmenden Stelle abspielen</translation>
    </message>
    <message>
        <source>Pause the match</source>
        <translation>Treffer anhalten</translation>
    </message>
    <message>
        <source>Clip %1  ·  Match %2</source>
        <translation>Ausschnitt %1  ·  Treffer %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::UnknownRecordingModel</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>File of the other reviewer</source>
        <translation>Datei der anderen Person</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictBar</name>
    <message>
        <source>Verdict on the match</source>
        <translation>Urteil über den Treffer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>They are not; the track comes last when this clip is searched for again</source>
        <translation>Sie sind es nicht; der Track steht an letzter Stelle, wenn erneut nach diesem Ausschnitt gesucht wird</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Somebody should listen to it again</source>
        <translation>Jemand sollte noch einmal hineinhören</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>As if nothing had been decided; the history keeps it</source>
        <translation>Als wäre nichts entschieden worden; im Verlauf bleibt es erhalten</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>Begründung schreiben</translation>
    </message>
    <message>
        <source>History of verdicts</source>
        <translation>Verlauf der Urteile</translation>
    </message>
    <message>
        <source>Who decided what about this clip and this track, and when</source>
        <translation>Wer wann was über diesen Ausschnitt und diesen Track entschieden hat</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Notiz (N)</translation>
    </message>
    <message>
        <source>Note on the match</source>
        <translation>Notiz zum Treffer</translation>
    </message>
    <message>
        <source>Kept with the verdict. A match without a verdict becomes unsure by a note.</source>
        <translation>Wird mit dem Urteil gespeichert. Ein Treffer ohne Urteil wird durch eine Notiz „unsicher“.</translation>
    </message>
    <message>
        <source>Show matches by verdict</source>
        <translation>Treffer nach Urteil anzeigen</translation>
    </message>
    <message>
        <source>Which matches the table shows</source>
        <translation>Welche Treffer die Tabelle zeigt</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Alle Treffer</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Both are versions of the same piece</source>
        <translation>Beide sind Versionen desselben Stücks</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictCommand</name>
    <message>
        <source>taking back the verdict on “%1”</source>
        <translation>Urteil über „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>the note on “%1”</source>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>confirming “%1”</source>
        <translation>„%1“ bestätigen</translation>
    </message>
    <message>
        <source>rejecting “%1”</source>
        <translation>„%1“ verwerfen</translation>
    </message>
    <message>
        <source>marking “%1” as unsure</source>
        <translation>„%1“ als unsicher markieren</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictHistoryDialog</name>
    <message>
        <source>Nothing has been decided about this clip and this track.</source>
        <translation>Über diesen Ausschnitt und diesen Track ist noch nichts entschieden worden.</translation>
    </message>
    <message>
        <source>verdicts</source>
        <comment>name of a file</comment>
        <translation>entscheidungen</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictHistoryModel</name>
    <message>
        <source>Who</source>
        <comment>column: the person that decided</comment>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictLine</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Was durchsucht wurde</translation>
    </message>
    <message>
        <source>Verdict sign</source>
        <translation>Urteilszeichen</translation>
    </message>
    <message>
        <source>Match: “%1”, probability %2</source>
        <translation>Treffer: „%1“, Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>Possible match: “%1”, probability %2</source>
        <translation>Möglicher Treffer: „%1“, Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>No match found. The nearest is “%1”: probability %2, score %3</source>
        <translation>Kein Treffer gefunden. Am nächsten liegt „%1“: Wahrscheinlichkeit %2, Ähnlichkeitswert %3</translation>
    </message>
    <message>
        <source>No match found beside those rejected before.</source>
        <translation>Außer den früher verworfenen kein Treffer gefunden.</translation>
    </message>
    <message>
        <source>No match found.</source>
        <translation>Kein Treffer gefunden.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Too short to tell. The nearest is “%1”.</source>
        <translation>Zu kurz für ein Urteil. Am nächsten kommt „%1“.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WaveformView</name>
    <message>
        <source>Waveform of the clip</source>
        <translation>Wellenform des Ausschnitts</translation>
    </message>
    <message>
        <source>Drag to choose a region. A double click clears it. The wheel zooms.</source>
        <translation>Ziehen Sie, um einen Bereich zu wählen. Ein Doppelklick hebt ihn auf. Das Mausrad zoomt.</translation>
    </message>
    <message>
        <source>Playhead at %1 of %2.</source>
        <translation>Abspielposition bei %1 von %2.</translation>
    </message>
    <message>
        <source>Region from %1 to %2.</source>
        <translation>Bereich von %1 bis %2.</translation>
    </message>
    <message>
        <source>Reading the clip …</source>
        <translation>Ausschnitt wird gelesen …</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkActions</name>
    <message>
        <source>Make a &amp;work of this group…</source>
        <translation>Aus dieser Gruppe ein &amp;Werk machen…</translation>
    </message>
    <message>
        <source>&amp;Name work…</source>
        <translation>Werk be&amp;nennen…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another work…</source>
        <translation>Mit einem anderen Werk &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Split off the chosen recordings…</source>
        <translation>Gewählte Aufnahmen &amp;abspalten…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another work…</source>
        <translation>In ein anderes Werk &amp;verschieben…</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Take o&amp;ut of the work</source>
        <translation>A&amp;us dem Werk nehmen</translation>
    </message>
    <message>
        <source>Choose a pair: a line of the graph, a partner below a track, or two tracks.</source>
        <translation>Wählen Sie ein Paar: eine Linie des Graphen, einen Partner unter einem Track oder zwei Tracks.</translation>
    </message>
    <message>
        <source>putting the group to “%1”</source>
        <translation>Gruppe dem Werk „%1“ zuordnen</translation>
    </message>
    <message>
        <source>Make a work</source>
        <translation>Ein Werk machen</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) become one work, which the cover map keeps together from then on.</source>
        <translation>
            <numerusform>%n Aufnahme wird zu einem Werk, das die Cover-Karte von da an zusammenhält.</numerusform>
            <numerusform>%n Aufnahmen werden zu einem Werk, das die Cover-Karte von da an zusammenhält.</numerusform>
        </translation>
    </message>
    <message>
        <source>making the work “%1”</source>
        <translation>Werk „%1“ anlegen</translation>
    </message>
    <message>
        <source>Name work</source>
        <translation>Werk benennen</translation>
    </message>
    <message>
        <source>What is known of the work, in all its recordings.</source>
        <translation>Was über das Werk bekannt ist, für alle seine Aufnahmen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>naming the work “%1”</source>
        <translation>Werk „%1“ benennen</translation>
    </message>
    <message>
        <source>Merge with another work</source>
        <translation>Mit einem anderen Werk zusammenführen</translation>
    </message>
    <message>
        <source>Which work is the same as “%1”? Its recordings come to “%1”, and it is removed.</source>
        <translation>Welches Werk ist dasselbe wie „%1“? Seine Aufnahmen kommen zu „%1“, und es wird entfernt.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>merging “%1” and “%2”</source>
        <translation>„%1“ und „%2“ zusammenführen</translation>
    </message>
    <message>
        <source>Split off recordings</source>
        <translation>Aufnahmen abspalten</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) of “%1” become a work of their own. The cover map holds both apart from then on.</source>
        <translation>
            <numerusform>%n Aufnahme von „%1“ wird zu einem eigenen Werk. Die Cover-Karte hält beide von da an getrennt.</numerusform>
            <numerusform>%n Aufnahmen von „%1“ werden zu einem eigenen Werk. Die Cover-Karte hält beide von da an getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <source>splitting off “%1”</source>
        <translation>„%1“ abspalten</translation>
    </message>
    <message>
        <source>Move to another work</source>
        <translation>In ein anderes Werk verschieben</translation>
    </message>
    <message>
        <source>Of which work is “%1” a recording?</source>
        <translation>Von welchem Werk ist „%1“ eine Aufnahme?</translation>
    </message>
    <message numerus="yes">
        <source>Of which work are these %n recording(s)?</source>
        <translation>
            <numerusform>Von welchem Werk ist diese %n Aufnahme?</numerusform>
            <numerusform>Von welchem Werk sind diese %n Aufnahmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>moving “%1” to “%2”</source>
        <translation>„%1“ zu „%2“ verschieben</translation>
    </message>
    <message numerus="yes">
        <source>moving %n recording(s) to “%1”</source>
        <translation>
            <numerusform>%n Aufnahme zu „%1“ verschieben</numerusform>
            <numerusform>%n Aufnahmen zu „%1“ verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>taking “%1” out of “%2”</source>
        <translation>„%1“ aus „%2“ nehmen</translation>
    </message>
    <message>
        <source>the role of “%1”</source>
        <translation>Rolle von „%1“ ändern</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Es ist keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Choose a group or a track first.</source>
        <translation>Wählen Sie zuerst eine Gruppe oder einen Track.</translation>
    </message>
    <message>
        <source>One of the files could not be read. Index it again.</source>
        <translation>Eine der Dateien konnte nicht gelesen werden. Indizieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Its recordings become a work of the library, which the map keeps together</source>
        <translation>Ihre Aufnahmen werden zu einem Werk der Bibliothek, das die Karte zusammenhält</translation>
    </message>
    <message>
        <source>Make a &amp;work of it…</source>
        <translation>Ein &amp;Werk daraus machen…</translation>
    </message>
    <message>
        <source>Put the whole group to its &amp;work</source>
        <translation>Die ganze Gruppe ihrem &amp;Werk zuordnen</translation>
    </message>
    <message>
        <source>All recordings of the group become recordings of “%1”</source>
        <translation>Alle Aufnahmen der Gruppe werden Aufnahmen von „%1“</translation>
    </message>
    <message>
        <source>All of it is of the work “%1” already.</source>
        <translation>Alles davon ist schon vom Werk „%1“.</translation>
    </message>
    <message>
        <source>Its recordings are of several works. Merge these first, or move recordings.</source>
        <translation>Ihre Aufnahmen sind von mehreren Werken. Führen Sie diese zuerst zusammen, oder verschieben Sie Aufnahmen.</translation>
    </message>
    <message>
        <source>What is chosen is of no work yet. Make one of it first.</source>
        <translation>Das Gewählte ist noch von keinem Werk. Machen Sie zuerst eines daraus.</translation>
    </message>
    <message>
        <source>What is chosen is of several works. Choose recordings of one.</source>
        <translation>Das Gewählte ist von mehreren Werken. Wählen Sie Aufnahmen eines einzigen.</translation>
    </message>
    <message>
        <source>Title, composers, year and notes of the work</source>
        <translation>Titel, Komponisten, Jahr und Notizen des Werks</translation>
    </message>
    <message>
        <source>There is no other work yet.</source>
        <translation>Es gibt noch kein anderes Werk.</translation>
    </message>
    <message>
        <source>Two works are one: their recordings come together</source>
        <translation>Zwei Werke sind eines: Ihre Aufnahmen kommen zusammen</translation>
    </message>
    <message>
        <source>Choose a recording of the work first.</source>
        <translation>Wählen Sie zuerst eine Aufnahme des Werks.</translation>
    </message>
    <message>
        <source>The recording is of no work then; the map groups it as it believes</source>
        <translation>Die Aufnahme ist dann von keinem Werk; die Karte gruppiert sie nach eigenem Ermessen</translation>
    </message>
    <message>
        <source>Choose some recordings of the work, but not all of them.</source>
        <translation>Wählen Sie einige Aufnahmen des Werks, aber nicht alle.</translation>
    </message>
    <message>
        <source>The chosen recordings become a work of their own</source>
        <translation>Die gewählten Aufnahmen werden zu einem eigenen Werk</translation>
    </message>
    <message>
        <source>What is chosen is of another work</source>
        <translation>Das Gewählte ist von einem anderen Werk</translation>
    </message>
    <message>
        <source>Choose a recording of a work first.</source>
        <translation>Wählen Sie zuerst eine Aufnahme eines Werks.</translation>
    </message>
    <message>
        <source>What the recording is to its work; medleys and quotations may be of several</source>
        <translation>Was die Aufnahme für ihr Werk ist; Medleys und Zitate können von mehreren sein</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkChooser</name>
    <message>
        <source>Find title or composer</source>
        <translation>Titel oder Komponist suchen</translation>
    </message>
    <message>
        <source>Works of the library</source>
        <translation>Werke der Bibliothek</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkDesk</name>
    <message>
        <source>The works have been changed since by another program, so this step stays as it is. Change them anew.</source>
        <translation>Die Werke wurden seitdem von einem anderen Programm geändert, daher bleibt dieser Schritt, wie er ist. Ändern Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkDialog</name>
    <message>
        <source>With commas between them</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>year of a work</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Composers:</source>
        <translation>&amp;Komponisten:</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Jahr:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Notizen:</translation>
    </message>
    <message>
        <source>A work needs a title</source>
        <translation>Ein Werk braucht einen Titel</translation>
    </message>
    <message>
        <source>The year is one number, such as 1893</source>
        <translation>Das Jahr ist eine einzelne Zahl, etwa 1893</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkLedger</name>
    <message>
        <source>No library is open.</source>
        <translation>Es ist keine Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>This library can only be read: you may not write to its folder.</source>
        <translation>Diese Bibliothek kann nur gelesen werden: Sie dürfen nicht in ihren Ordner schreiben.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkListModel</name>
    <message numerus="yes">
        <source>%1 (%n recording(s))</source>
        <comment>work and its recordings</comment>
        <translation>
            <numerusform>%1 (%n Aufnahme)</numerusform>
            <numerusform>%1 (%n Aufnahmen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkText</name>
    <message>
        <source>Not known</source>
        <comment>role of a recording</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Original</source>
        <comment>role of a recording</comment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Cover</source>
        <comment>role of a recording</comment>
        <translation>Coverversion</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>role of a recording</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Medley</source>
        <comment>role of a recording</comment>
        <translation>Medley</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <comment>role of a recording</comment>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>role of a recording</comment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Decided about the pair: %1, by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>Über das Paar entschieden: %1, von %2, %3</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorksExchange</name>
    <message>
        <source>Choose a table of works</source>
        <translation>Tabelle von Werken wählen</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellen (%1)</translation>
    </message>
    <message>
        <source>importing “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Export works</source>
        <translation>Werke exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>works</source>
        <comment>name of a file</comment>
        <translation>werke</translation>
    </message>
</context>
<context>
    <name>coverscope::works</name>
    <message>
        <source>“%1” holds no decisions of Coverscope. Choose a file that “verdicts --export” wrote.</source>
        <translation>„%1“ enthält keine Entscheidungen von Coverscope. Wählen Sie eine Datei, die „verdicts --export“ geschrieben hat.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to read it.</source>
        <translation>„%1“ wurde von einer neueren Version von Coverscope geschrieben. Aktualisieren Sie Coverscope, um die Datei zu lesen.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read; it is left out.</source>
        <translation>Eintrag %1 lässt sich nicht lesen; er wird ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read; it is left out.</source>
        <translation>Zeile %1 lässt sich nicht lesen; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>There are several works “%1”. Say whose it is in the column composers.</source>
        <translation>Es gibt mehrere Werke „%1“. Sagen Sie in der Spalte composers, von wem es ist.</translation>
    </message>
    <message>
        <source>The work has no title. Write one in the column work.</source>
        <translation>Das Werk hat keinen Titel. Schreiben Sie einen in die Spalte work.</translation>
    </message>
    <message>
        <source>The line has more cells than the first one. Put text with a separator in it in quotes.</source>
        <translation>Die Zeile hat mehr Zellen als die erste. Setzen Sie Text mit einem Trennzeichen darin in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The line names no work. Write its title in the column work.</source>
        <translation>Die Zeile nennt kein Werk. Schreiben Sie seinen Titel in die Spalte work.</translation>
    </message>
    <message>
        <source>The line names no recording. Write its file, or its title and artist.</source>
        <translation>Die Zeile nennt keine Aufnahme. Schreiben Sie ihre Datei, oder Titel und Interpret.</translation>
    </message>
    <message>
        <source>“%1” is no role. Write one of %2, or nothing.</source>
        <translation>„%1“ ist keine Rolle. Schreiben Sie eine von %2, oder nichts.</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write one number, such as 1893.</source>
        <translation>„%1“ ist keine Jahreszahl. Schreiben Sie eine Zahl wie 1893.</translation>
    </message>
    <message>
        <source>“%1” may be “%2” or “%3” of the library. Give the artist and album, or the file.</source>
        <translation>„%1“ kann „%2“ oder „%3“ der Bibliothek sein. Geben Sie Interpret und Album an, oder die Datei.</translation>
    </message>
    <message>
        <source>“%1” is not in the library. Index its folder, or correct the line.</source>
        <translation>„%1“ ist nicht in der Bibliothek. Indizieren Sie den Ordner, oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Line %1 says “%2” of the same work, this line “%3”. Correct one of them; to put the recording to another work, empty its work_id.</source>
        <translation>Zeile %1 sagt „%2“ über dasselbe Werk, diese Zeile „%3“. Berichtigen Sie eine davon; um die Aufnahme einem anderen Werk zuzuordnen, leeren Sie ihre work_id.</translation>
    </message>
    <message>
        <source>Line %1 says “%2” of the same recording, this line “%3”. Correct one of them.</source>
        <translation>Zeile %1 sagt „%2“ über dieselbe Aufnahme, diese Zeile „%3“. Berichtigen Sie eine davon.</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are not of one work. Take that back first, or correct the line.</source>
        <translation>Es wurde entschieden, dass „%1“ und „%2“ nicht von einem Werk sind. Nehmen Sie das zuerst zurück, oder berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Line %1 puts “%2” to the work “%3”. Correct one of them, or give it the role medley or quotation.</source>
        <translation>Zeile %1 ordnet „%2“ dem Werk „%3“ zu. Berichtigen Sie eine davon, oder geben Sie ihr die Rolle medley oder quotation.</translation>
    </message>
    <message>
        <source>“%1” is in the work “%2” of the library. Import with --move to put it to this one, or give it the role medley or quotation.</source>
        <translation>„%1“ ist im Werk „%2“ der Bibliothek. Importieren Sie mit --move, um sie diesem zuzuordnen, oder geben Sie ihr die Rolle medley oder quotation.</translation>
    </message>
    <message>
        <source>“%1” has no columns “work” and “file” or “title” in its first line. Name them there: work, composers, year, role, notes, file, title, artist, album.</source>
        <translation>„%1“ hat in der ersten Zeile keine Spalten „work“ und „file“ oder „title“. Benennen Sie sie dort: work, composers, year, role, notes, file, title, artist, album.</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are not of one work. Take that back first.</source>
        <translation>Es wurde entschieden, dass „%1“ und „%2“ nicht von einem Werk sind. Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are of one work. Take that back first.</source>
        <translation>Es wurde entschieden, dass „%1“ und „%2“ von einem Werk sind. Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>This work is no longer in the library. Choose another one.</source>
        <translation>Dieses Werk ist nicht mehr in der Bibliothek. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>name of a run</comment>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>Nothing is decided about this clip, and it is in no run of the case.</source>
        <translation>Über diesen Ausschnitt ist nichts entschieden, und kein Durchlauf des Falls enthält ihn.</translation>
    </message>
</context>
</TS>
