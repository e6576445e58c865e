<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>coverscope::audio</name>
    <message>
        <source>“%1” is not a sound or video file that can be read, or its beginning is damaged. If a media player can play it, convert it to FLAC or MP3 and try again.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier audio ou vidéo lisible, ou son début est endommagé. Si un lecteur multimédia peut le lire, convertissez-le en FLAC ou MP3 et réessayez.</translation>
    </message>
    <message>
        <source>Its content is not what its name says.</source>
        <translation>Son contenu ne correspond pas à ce qu’indique son nom.</translation>
    </message>
    <message>
        <source>“%1” contains no sound. Choose a file with music.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucun son. Choisissez un fichier contenant de la musique.</translation>
    </message>
    <message>
        <source>“%1” has a sound track, but nothing in it can be decoded: it is damaged or empty. Copy or download it again.</source>
        <translation>«&#x202f;%1&#x202f;» a une piste sonore, mais rien ne peut y être décodé&#xa0;: elle est endommagée ou vide. Copiez ou téléchargez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Its channels cannot be mixed.</source>
        <translation>Ses canaux ne peuvent pas être mixés.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>The chosen part of “%1” holds no sound: the recording ends before it. Choose an earlier part.</source>
        <translation>La partie choisie de «&#x202f;%1&#x202f;» ne contient aucun son&#xa0;: l’enregistrement se termine avant. Choisissez une partie antérieure.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Choose a sound or video file.</source>
        <translation>«&#x202f;%1&#x202f;» est un périphérique ou un tube, pas un fichier. Choisissez un fichier audio ou vidéo.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or download it again.</source>
        <translation>«&#x202f;%1&#x202f;» est vide. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The picture cannot be drawn as PNG.</source>
        <translation>L’image ne peut pas être dessinée au format PNG.</translation>
    </message>
    <message>
        <source>This FFmpeg cannot turn SVG into PNG. Write the picture as SVG instead.</source>
        <translation>Cette version de FFmpeg ne sait pas convertir le SVG en PNG. Enregistrez plutôt l’image au format SVG.</translation>
    </message>
    <message>
        <source>“%1” ends at %2; the part that was chosen begins at %3, beyond its end. Choose an earlier part.</source>
        <translation>«&#x202f;%1&#x202f;» se termine à %2 ; la partie choisie commence à %3, après la fin. Choisissez une partie située plus tôt.</translation>
    </message>
    <message>
        <source>“%1” is a playlist or a list: it names recordings and holds none. Choose one of them, or search for all of them as a batch.</source>
        <translation>«&#x202f;%1&#x202f;» est une liste de lecture ou une liste : elle nomme des enregistrements et n’en contient aucun. Choisissez l’un d’eux, ou recherchez-les tous comme un lot.</translation>
    </message>
    <message>
        <source>“%1” has no sound track number %2. Choose a smaller number.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de piste sonore numéro %2. Choisissez un numéro plus petit.</translation>
    </message>
</context>
<context>
    <name>coverscope::base</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the name, or whether its drive is connected.</source>
        <translation>«&#x202f;%1&#x202f;» est introuvable. Vérifiez le nom, ou si son lecteur est connecté.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be accessed: permission denied. Change its permissions or choose another place.</source>
        <translation>Impossible d’accéder à «&#x202f;%1&#x202f;»&#xa0;: permission refusée. Modifiez ses permissions ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” is on a read-only drive. Choose a place that can be written to.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve sur un lecteur en lecture seule. Choisissez un emplacement accessible en écriture.</translation>
    </message>
    <message>
        <source>There is no space left to write “%1”. Free some space and try again; nothing that was saved before is lost.</source>
        <translation>Il ne reste plus assez d’espace pour écrire «&#x202f;%1&#x202f;». Libérez de l’espace et réessayez&#x202f;; rien de ce qui était déjà enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the output, or have it replaced with --force.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom pour la sortie, ou faites-le remplacer avec --force.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another place, or free some space.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit. Choisissez un autre emplacement, ou libérez de la place.</translation>
    </message>
    <message>
        <source>“%1” is a file of the music folder “%2” and is left as it is. Choose another name for the output, or another place.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier du dossier de musique «&#x202f;%2&#x202f;» et reste tel quel. Choisissez un autre nom pour la sortie, ou un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” is there already, and it is a file of another kind than what is to be written. Choose another name for the output.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà, et c’est un fichier d’un autre type que ce qui doit être écrit. Choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>“%1” is one of the files that are read; writing the output there would destroy it. Choose another name for the output.</source>
        <translation>«&#x202f;%1&#x202f;» est l’un des fichiers lus ; y écrire la sortie le détruirait. Choisissez un autre nom pour la sortie.</translation>
    </message>
    <message>
        <source>“%1” would lie in the library “%2”, which keeps only its own files there. Choose another place for the output.</source>
        <translation>«&#x202f;%1&#x202f;» se trouverait dans la bibliothèque «&#x202f;%2&#x202f;», qui n’y garde que ses propres fichiers. Choisissez un autre emplacement pour la sortie.</translation>
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
        <translation>La ligne %1 de «&#x202f;%2&#x202f;» n’indique aucun fichier. Indiquez-en un ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: “%3” is not a time. Write seconds, or minutes:seconds.</source>
        <translation>Ligne %1 de «&#x202f;%2&#x202f;»&#xa0;: «&#x202f;%3&#x202f;» n’est pas un temps. Écrivez des secondes, ou minutes:secondes.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: the end must be after the start.</source>
        <translation>Ligne %1 de «&#x202f;%2&#x202f;»&#xa0;: la fin doit être postérieure au début.</translation>
    </message>
    <message>
        <source>This run was begun with the model “%1”; “%2” is loaded, and the library was indexed with “%3”. Begin a new run, so that its results can be compared with each other.</source>
        <translation>Cette série a été commencée avec le modèle «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;%2&#x202f;» est chargé, et la bibliothèque a été indexée avec «&#x202f;%3&#x202f;». Commencez une nouvelle série, afin que ses résultats soient comparables entre eux.</translation>
    </message>
    <message>
        <source>This clip was left out of the run.</source>
        <translation>Cet extrait a été omis de la série.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: this track holds no sound.</source>
        <translation>Ligne %1 de «&#x202f;%2&#x202f;» : cette piste ne contient pas de son.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” does not say where its track begins.</source>
        <translation>La ligne %1 de «&#x202f;%2&#x202f;» ne dit pas où commence sa piste.</translation>
    </message>
    <message>
        <source>“%1” is damaged from line %2 on; what follows there is not known.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé à partir de la ligne %2 ; ce qui suit n’est pas connu.</translation>
    </message>
    <message>
        <source>Line %1 of “%2”: “%3” is an address in the network. Download it first; only files are searched for.</source>
        <translation>Ligne %1 de «&#x202f;%2&#x202f;» : «&#x202f;%3&#x202f;» est une adresse réseau. Téléchargez-la d’abord ; seuls des fichiers sont recherchés.</translation>
    </message>
    <message>
        <source>“%1” is too large for a list. Choose a text or CSV file with a file name in each line.</source>
        <translation>«&#x202f;%1&#x202f;» est trop grand pour une liste. Choisissez un fichier texte ou CSV avec un nom de fichier par ligne.</translation>
    </message>
</context>
<context>
    <name>coverscope::catalogue</name>
    <message>
        <source>“%1” is not a complete path; give the folder from “/” on.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un chemin complet&#x202f;; indiquez le dossier à partir de «&#x202f;/&#x202f;».</translation>
    </message>
    <message>
        <source>The folder could not be added to the library.</source>
        <translation>Le dossier n’a pas pu être ajouté à la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” is already a folder of this library.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà un dossier de cette bibliothèque.</translation>
    </message>
    <message>
        <source>The folder is no longer part of the library.</source>
        <translation>Le dossier ne fait plus partie de la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” is not a library. Choose the folder of a library, or an empty or new folder to make one in.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une bibliothèque. Choisissez le dossier d’une bibliothèque, ou un dossier vide ou nouveau pour y en créer une.</translation>
    </message>
    <message>
        <source>It is a file.</source>
        <translation>C’est un fichier.</translation>
    </message>
    <message>
        <source>The library “%1” was not closed properly and is in a read-only place. Open it once where it can be written to.</source>
        <translation>La bibliothèque «&#x202f;%1&#x202f;» n’a pas été fermée correctement et se trouve à un emplacement en lecture seule. Ouvrez-la une fois là où elle est accessible en écriture.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program; it is not the catalogue of a library. Choose another folder.</source>
        <translation>«&#x202f;%1&#x202f;» appartient à un autre programme&#x202f;; ce n’est pas le catalogue d’une bibliothèque. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer version of Coverscope. Update Coverscope to open it.</source>
        <translation>La bibliothèque «&#x202f;%1&#x202f;» a été créée par une version plus récente de Coverscope. Mettez Coverscope à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Wait until that is done, then try again.</source>
        <translation>«&#x202f;%1&#x202f;» est utilisé par un autre programme. Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is not the catalogue of a library. Choose another folder.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas le catalogue d’une bibliothèque. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Check its drive; nothing that was saved before is lost.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu ou écrit. Vérifiez son lecteur&#x202f;; rien de ce qui était déjà enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The change does not fit what is in the library “%1”.</source>
        <translation>La modification n’est pas compatible avec le contenu de la bibliothèque «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The catalogue “%1” could not be used.</source>
        <translation>Le catalogue «&#x202f;%1&#x202f;» n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is missing. Install it (Debian: libqt6sql6-sqlite).</source>
        <translation>Le pilote SQLite de Qt est absent. Installez-le (Debian&#xa0;: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The verdict on “%1” cannot be kept, since the file could not be read. Search for it again.</source>
        <translation>Le verdict sur «&#x202f;%1&#x202f;» ne peut pas être conservé, car le fichier n’a pas pu être lu. Recherchez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no sound copy of the catalogue in “%1”.</source>
        <translation>Il n’y a pas de copie intacte du catalogue dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il manque</translation>
    </message>
    <message>
        <source>it says that its chunks are %1 s apart and have %2 numbers each</source>
        <translation>il indique que ses segments sont espacés de %1 s et comptent %2 nombres chacun</translation>
    </message>
    <message>
        <source>it names a recording outside of its folders, “%1”</source>
        <translation>il nomme un enregistrement hors de ses dossiers, «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The catalogue “%1” is damaged.</source>
        <translation>Le catalogue «&#x202f;%1&#x202f;» est endommagé.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is damaged: %2.</source>
        <translation>Le catalogue «&#x202f;%1&#x202f;» est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or make a new library; your music files are not concerned.</source>
        <translation>Restaurez-le depuis une sauvegarde ou créez une nouvelle bibliothèque&#x202f;; vos fichiers de musique ne sont pas concernés.</translation>
    </message>
    <message>
        <source>A copy of %1 is kept beside it: “coverscope-cli verify --library %2 --repair” puts it back, and keeps the damaged one.</source>
        <translation>Une copie du %1 est conservée à côté&#xa0;: «&#x202f;coverscope-cli verify --library %2 --repair&#x202f;» la remet en place et garde celui qui est endommagé.</translation>
    </message>
    <message>
        <source>What was decided about “%1” cannot be kept, since the file could not be read. Index it again.</source>
        <translation>Ce qui a été décidé de «&#x202f;%1&#x202f;» ne peut être conservé, car le fichier n’a pas pu être lu. Indexez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same recording; there is nothing to decide about them.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» sont le même enregistrement&#x202f;; il n’y a rien à décider à leur sujet.</translation>
    </message>
    <message>
        <source>A work needs a title. Give it one.</source>
        <translation>Une œuvre a besoin d’un titre. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>“%1” cannot be put to a work, since the file could not be read. Index it again.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut être rattaché à une œuvre, car le fichier n’a pas pu être lu. Indexez-le à nouveau.</translation>
    </message>
    <message>
        <source>A case needs a name or a number. Give it one.</source>
        <translation>Un dossier a besoin d’un nom ou d’un numéro. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>There is a case “%1” already. Give this one another name.</source>
        <translation>Il existe déjà un dossier «&#x202f;%1&#x202f;». Donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>The case is not there; it may have been deleted meanwhile.</source>
        <translation>Le dossier n’existe pas&#xa0;; il a peut-être été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>“%1” cannot be put into a case, since the file could not be read.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être mis dans un dossier, car le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The evidence on “%1” cannot be kept, since the file could not be read.</source>
        <translation>Les indices sur «&#x202f;%1&#x202f;» ne peuvent pas être conservés, car le fichier n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>coverscope::cli</name>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the technical cause of a failure as well.</source>
        <translation>Afficher aussi la cause technique d’un échec.</translation>
    </message>
    <message>
        <source>The library&apos;s folder.</source>
        <translation>Le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text.</source>
        <translation>Afficher un document JSON au lieu de texte.</translation>
    </message>
    <message>
        <source>The model, instead of the one that comes along.</source>
        <translation>Le modèle, à la place de celui fourni.</translation>
    </message>
    <message>
        <source>Where the network runs: auto (default), cpu or cuda.</source>
        <translation>Où s’exécute le réseau&#xa0;: auto (par défaut), cpu ou cuda.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. --help lists them.</source>
        <translation>L’option «&#x202f;%1&#x202f;» n’existe pas ici. --help donne la liste des options.</translation>
    </message>
    <message>
        <source>The option --%1 is needed. --help says more.</source>
        <translation>L’option --%1 est requise. --help en dit plus.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 accepte un nombre entier de %2 à %3, pas «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 takes a time in seconds (83.5) or minutes and seconds (1:23.5), not “%2”.</source>
        <translation>--%1 accepte un temps en secondes (83.5) ou en minutes et secondes (1:23.5), pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A file or folder is missing on the command line. --help says more.</source>
        <translation>Il manque un fichier ou un dossier sur la ligne de commande. --help en dit plus.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. --help says more.</source>
        <translation>«&#x202f;%1&#x202f;» est un argument de trop. --help en dit plus.</translation>
    </message>
    <message>
        <source>Clip %1 of %2: %3</source>
        <translation>Extrait %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The CSV file to write.</source>
        <translation>Le fichier CSV à écrire.</translation>
    </message>
    <message>
        <source>add folders of music to a library</source>
        <translation>ajouter des dossiers de musique à une bibliothèque</translation>
    </message>
    <message>
        <source>rank a library against a clip</source>
        <translation>classer une bibliothèque par rapport à un extrait</translation>
    </message>
    <message>
        <source>score two files against each other</source>
        <translation>calculer le score de deux fichiers l’un par rapport à l’autre</translation>
    </message>
    <message>
        <source>query with many clips, into a CSV file</source>
        <translation>rechercher de nombreux extraits, vers un fichier CSV</translation>
    </message>
    <message>
        <source>measure how well covers are found</source>
        <translation>mesurer la qualité de détection des reprises</translation>
    </message>
    <message>
        <source>train a model</source>
        <translation>entraîner un modèle</translation>
    </message>
    <message>
        <source>show versions, the model and a library</source>
        <translation>afficher les versions, le modèle et une bibliothèque</translation>
    </message>
    <message>
        <source>check every checksum of a library</source>
        <translation>vérifier toutes les sommes de contrôle d’une bibliothèque</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>probability of a cover</source>
        <translation>probabilité de reprise</translation>
    </message>
    <message>
        <source>matches in %1</source>
        <translation>passage dans %1</translation>
    </message>
    <message>
        <source>key shift</source>
        <translation>transposition</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 demi-tons</translation>
    </message>
    <message>
        <source>tempo ratio</source>
        <translation>rapport de tempo</translation>
    </message>
    <message>
        <source>Chunks of the first file (rows) against chunks of the second (columns):</source>
        <translation>Segments du premier fichier (lignes) face aux segments du second (colonnes)&#xa0;:</translation>
    </message>
    <message>
        <source>Scores two recordings against each other, without a library.</source>
        <translation>Compare deux enregistrements et donne leur score, sans bibliothèque.</translation>
    </message>
    <message>
        <source>The first file.</source>
        <translation>Le premier fichier.</translation>
    </message>
    <message>
        <source>The second file.</source>
        <translation>Le second fichier.</translation>
    </message>
    <message>
        <source>Distance of the chunks of both (default: what suits the model).</source>
        <translation>Pas des segments des deux fichiers (par défaut&#xa0;: celui qui convient au modèle).</translation>
    </message>
    <message>
        <source>Measures how well covers are found, on recordings whose covers are known.</source>
        <translation>Mesure la qualité de détection des reprises, sur des enregistrements dont les reprises sont connues.</translation>
    </message>
    <message>
        <source>CSV file with the columns clique and file.</source>
        <translation>Fichier CSV avec les colonnes clique et file.</translation>
    </message>
    <message>
        <source>Lengths of the query in seconds, or full (default: %1).</source>
        <translation>Durées de la requête en secondes, ou full (par défaut&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Nearest chunks for each query chunk; 0 scores every recording (default: 50).</source>
        <translation>Segments les plus proches pour chaque segment de la requête&#x202f;; 0 évalue tous les enregistrements (par défaut&#xa0;: 50).</translation>
    </message>
    <message>
        <source>Seed of the random cuts (default: 1).</source>
        <translation>Graine des coupes aléatoires (par défaut&#xa0;: 1).</translation>
    </message>
    <message>
        <source>Write the figures as CSV too.</source>
        <translation>Écrire aussi les chiffres au format CSV.</translation>
    </message>
    <message>
        <source>Write a plot of mAP over query length.</source>
        <translation>Écrire un graphique du mAP en fonction de la durée de la requête.</translation>
    </message>
    <message>
        <source>Write the same plot as PNG.</source>
        <translation>Écrire le même graphique au format PNG.</translation>
    </message>
    <message>
        <source>Distance of the chunks (default: what suits the model).</source>
        <translation>Pas des segments (par défaut&#xa0;: celui qui convient au modèle).</translation>
    </message>
    <message>
        <source>Distance of the query&apos;s chunks (default: as --hop).</source>
        <translation>Pas des segments de la requête (par défaut&#xa0;: comme --hop).</translation>
    </message>
    <message>
        <source>Best candidates that the third stage ranks anew (default: 50).</source>
        <translation>Meilleurs candidats que la troisième étape reclasse (par défaut&#xa0;: 50).</translation>
    </message>
    <message>
        <source>%1: %2 recordings of %3 works
</source>
        <translation>%1&#xa0;: %2 enregistrements de %3 œuvres
</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>mAP</source>
        <translation>mAP</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalle à 95&#xa0;%</translation>
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
        <translation>couverture</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>full</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>Looking for music: %1 files</source>
        <translation>Recherche de musique&#xa0;: %1 fichiers</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 fichiers sur %2</translation>
    </message>
    <message>
        <source>, %1 of sound, %2 × real time</source>
        <translation>, %1 de son, %2 × temps réel</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, reste %1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 indexed, %2 unchanged, %3 skipped</source>
        <translation>%1 indexés, %2 inchangés, %3 ignorés</translation>
    </message>
    <message>
        <source>, %1 kept though their files are away</source>
        <translation>, %1 conservés bien que leurs fichiers soient absents</translation>
    </message>
    <message>
        <source>; %1 of sound in %2 s</source>
        <translation>&#x202f;; %1 de son en %2&#xa0;s</translation>
    </message>
    <message>
        <source> (%1 × real time)</source>
        <translation> (%1 × temps réel)</translation>
    </message>
    <message>
        <source>Adds folders of music to a library and indexes what is new or changed in it.
Nothing is dropped because a drive is away. Without DIR, the folders it has are looked
through again. What was done when it is cancelled stays done.</source>
        <translation>Ajoute des dossiers de musique à une bibliothèque et indexe ce qui y est nouveau ou modifié.
Rien n’est supprimé parce qu’un lecteur est absent. Sans DIR, les dossiers existants sont
reparcourus. En cas d’annulation, ce qui a été fait reste fait.</translation>
    </message>
    <message>
        <source>Folders to add; all below them is taken.</source>
        <translation>Dossiers à ajouter&#x202f;; tout ce qu’ils contiennent est pris en compte.</translation>
    </message>
    <message>
        <source>Files decoded at a time (default: one per core).</source>
        <translation>Fichiers décodés simultanément (par défaut&#xa0;: un par cœur).</translation>
    </message>
    <message>
        <source>Distance of the library&apos;s chunks; for a new library or with --reindex.</source>
        <translation>Pas des segments de la bibliothèque&#x202f;; pour une nouvelle bibliothèque ou avec --reindex.</translation>
    </message>
    <message>
        <source>Make the whole index anew with this model and hop.</source>
        <translation>Recréer tout l’index avec ce modèle et ce pas.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Shows the versions of what Coverscope runs on, the model, the device and, with --library,
the size and state of a library.</source>
        <translation>Affiche les versions des composants sur lesquels repose Coverscope, le modèle, le périphérique et,
avec --library, la taille et l’état d’une bibliothèque.</translation>
    </message>
    <message>
        <source>Coverscope finds cover versions of music from a short clip.</source>
        <translation>Coverscope trouve des reprises d’une musique à partir d’un court extrait.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong usage, 3 done but some files were skipped, 130 cancelled.</source>
        <translation>Code de sortie&#xa0;: 0 terminé, 1 échec, 2 syntaxe incorrecte, 3 terminé mais certains fichiers ont été ignorés, 130 annulé.</translation>
    </message>
    <message>
        <source>--end must be after --start.</source>
        <translation>--end doit être postérieur à --start.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>extrait</translation>
    </message>
    <message>
        <source>track</source>
        <translation>piste</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tonalité</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>“%1”: a report is written as .csv here; the window makes PDF as well.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: ici, un rapport est écrit en .csv&#x202f;; la fenêtre produit aussi du PDF.</translation>
    </message>
    <message>
        <source>The clip to search for.</source>
        <translation>L’extrait à rechercher.</translation>
    </message>
    <message>
        <source>Take the clip from here, 83.5 or 1:23.5.</source>
        <translation>Début de l’extrait, 83.5 ou 1:23.5.</translation>
    </message>
    <message>
        <source>Take the clip up to here.</source>
        <translation>Fin de l’extrait.</translation>
    </message>
    <message>
        <source>Also write a report: what was searched where and with what, the matches, and what was decided about them.</source>
        <translation>Écrire aussi un rapport&#xa0;: ce qui a été recherché, où et avec quoi, les correspondances et ce qui en a été décidé.</translation>
    </message>
    <message>
        <source>The library “%1” holds no music yet. Add some with “coverscope-cli index”.</source>
        <translation>La bibliothèque «&#x202f;%1&#x202f;» ne contient pas encore de musique. Ajoutez-en avec «&#x202f;coverscope-cli index&#x202f;».</translation>
    </message>
    <message>
        <source>The library “%1” was made with the model “%2” (%3), not with “%4” (%5). Choose that model with --model, or make the index anew with “coverscope-cli index --reindex”.</source>
        <translation>La bibliothèque «&#x202f;%1&#x202f;» a été créée avec le modèle «&#x202f;%2&#x202f;» (%3), et non avec «&#x202f;%4&#x202f;» (%5). Choisissez ce modèle avec --model, ou recréez l’index avec «&#x202f;coverscope-cli index --reindex&#x202f;».</translation>
    </message>
    <message>
        <source>How many matches to show (default 10, 0 for all).</source>
        <translation>Nombre de correspondances à afficher (par défaut 10, 0 pour toutes).</translation>
    </message>
    <message>
        <source>Nearest chunks taken per query chunk in the first stage (default 50).</source>
        <translation>Segments les plus proches retenus par segment de la requête à la première étape (par défaut 50).</translation>
    </message>
    <message>
        <source>First stage: auto (default), exact, hnsw, or all to score every track.</source>
        <translation>Première étape&#xa0;: auto (par défaut), exact, hnsw, ou all pour évaluer toutes les pistes.</translation>
    </message>
    <message>
        <source>Distance of the clip&apos;s chunks (default: as in the library).</source>
        <translation>Pas des segments de l’extrait (par défaut&#xa0;: comme dans la bibliothèque).</translation>
    </message>
    <message>
        <source>--mode takes auto, exact, hnsw or all, not “%1”.</source>
        <translation>--mode accepte auto, exact, hnsw ou all, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--hop takes from 0.5 to 60 seconds.</source>
        <translation>--hop accepte de 0,5 à 60 secondes.</translation>
    </message>
    <message>
        <source>match</source>
        <translation>correspondance</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>correspondance possible</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>aucune correspondance</translation>
    </message>
    <message>
        <source>The result could not be written to the output.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie.</translation>
    </message>
    <message>
        <source>%1 steps in %2 hours, loss %3, best mAP %4. The model is “%5”.</source>
        <translation>%1 itérations en %2 heures, perte %3, meilleur mAP %4. Le modèle est «&#x202f;%5&#x202f;».</translation>
    </message>
    <message>
        <source>Trains a model as a configuration file says (see resources/training). A run that was
cancelled or killed goes on where its last state was saved.</source>
        <translation>Entraîne un modèle selon un fichier de configuration (voir resources/training). Un entraînement
annulé ou interrompu reprend là où son dernier état a été enregistré.</translation>
    </message>
    <message>
        <source>The training configuration.</source>
        <translation>La configuration de l’entraînement.</translation>
    </message>
    <message>
        <source>%1 tracks, %2 chunks, %3 on disk</source>
        <translation>%1 pistes, %2 segments, %3 sur le disque</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>problème&#xa0;: %1</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>réparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>Tout est intact.</translation>
    </message>
    <message>
        <source>Checks every checksum of a library. With --repair, what is damaged is dropped and, where
it can be, made anew; the tracks concerned are indexed again by the next “index”.
Exit code 1 where a problem is left.</source>
        <translation>Vérifie toutes les sommes de contrôle d’une bibliothèque. Avec --repair, ce qui est endommagé est
supprimé et, si possible, recréé&#x202f;; les pistes concernées sont réindexées au prochain «&#x202f;index&#x202f;».
Code de sortie 1&#xa0;s’il reste un problème.</translation>
    </message>
    <message>
        <source>Mend what can be mended.</source>
        <translation>Réparer ce qui peut l’être.</translation>
    </message>
    <message>
        <source>Replace an output file that is there already.</source>
        <translation>Remplacer un fichier de sortie qui existe déjà.</translation>
    </message>
    <message>
        <source>The rows that were written are kept in “%1”.</source>
        <translation>Les lignes déjà écrites sont conservées dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no track of the library.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une piste de la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” is there; only what was deleted can be forgotten.</source>
        <translation>«&#x202f;%1&#x202f;» est là ; seul ce qui a été supprimé peut être oublié.</translation>
    </message>
    <message>
        <source>“%1” is on a drive that is away; what is on it stays in the library.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve sur un disque absent ; ce qui s’y trouve reste dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Takes recordings out of a library whose files were deleted: all of them, or those named.
What is on a drive that is away stays. A file that comes back is indexed again.</source>
        <translation>Retire d’une bibliothèque les enregistrements dont les fichiers ont été supprimés : tous, ou ceux nommés.
Ce qui est sur un disque absent reste. Un fichier qui revient est de nouveau indexé.</translation>
    </message>
    <message>
        <source>Deleted files to forget (default: all).</source>
        <translation>Fichiers supprimés à oublier (par défaut : tous).</translation>
    </message>
    <message>
        <source>%1 deleted recordings forgotten</source>
        <translation>%1 enregistrements supprimés oubliés</translation>
    </message>
    <message>
        <source>take recordings that were deleted out of a library</source>
        <translation>retirer d’une bibliothèque les enregistrements supprimés</translation>
    </message>
    <message>
        <source>Read every file, for drives that do not note changes (FAT, network).</source>
        <translation>Lire chaque fichier, pour les disques qui ne notent pas les changements (FAT, réseau).</translation>
    </message>
    <message>
        <source>“-” reads the clip from standard input, which is this terminal. Pipe a sound or video file into it.</source>
        <translation>« - » lit l’extrait sur l’entrée standard, qui est ce terminal. Envoyez-y un fichier son ou vidéo par un tube.</translation>
    </message>
    <message>
        <source>Which sound track of a film to listen to, from 1 (default: its main one).</source>
        <translation>Quelle piste sonore d’un film écouter, à partir de 1 (par défaut : la principale).</translation>
    </message>
    <message>
        <source>“%1” has %2 sound tracks (%3); number %4 is listened to. --sound-track chooses another.</source>
        <translation>«&#x202f;%1&#x202f;» a %2 pistes sonores (%3) ; la numéro %4 est écoutée. --sound-track en choisit une autre.</translation>
    </message>
    <message>
        <source>--mode hnsw: this library has no graph, so all of it is compared exactly.</source>
        <translation>--mode hnsw : cette bibliothèque n’a pas de graphe, tout est donc comparé exactement.</translation>
    </message>
    <message>
        <source>Ranks a library against many clips and writes a CSV file: a row for each match, with the
status of its clip (match, possible, no match, failed, skipped). A bad file ends nothing;
rows are written as they come. A list is a text file with a file in each line, a playlist,
a cue sheet (each track a clip), or a CSV file with the columns file, start, end.</source>
        <translation>Classe une bibliothèque par rapport à de nombreux extraits et écrit un fichier CSV&#xa0;: une ligne par
correspondance, avec l’état de son extrait (match, possible, no match, failed, skipped). Un fichier
défectueux n’arrête rien&#x202f;; les lignes sont écrites au fur et à mesure. Une liste est un fichier texte
avec un fichier par ligne, une liste de lecture, une feuille cue (chaque piste un extrait), ou un
fichier CSV avec les colonnes file, start, end.</translation>
    </message>
    <message>
        <source>Clips, folders of clips, or lists of clips (.txt, .m3u, .pls, .cue, .xspf, .csv).</source>
        <translation>Extraits, dossiers d’extraits ou listes d’extraits (.txt, .m3u, .pls, .cue, .xspf, .csv).</translation>
    </message>
    <message>
        <source>%1 (its file was deleted)</source>
        <translation>%1 (fichier supprimé)</translation>
    </message>
    <message>
        <source>%1 (its drive is away)</source>
        <translation>%1 (disque absent)</translation>
    </message>
    <message>
        <source>Ranks the recordings of a library by how likely each is a cover of what the clip plays.
The clip may be any audio or video file; - reads it from standard input.</source>
        <translation>Classe les enregistrements d’une bibliothèque selon la probabilité que chacun soit une reprise de ce
que joue l’extrait. L’extrait peut être n’importe quel fichier audio ou vidéo ; - le lit sur l’entrée
standard.</translation>
    </message>
    <message>
        <source>write down the notes heard in a file</source>
        <translation>noter les notes entendues dans un fichier</translation>
    </message>
    <message>
        <source>model (what is shipped), embedding (its first two stages), its third stage&apos;s measures alone (notes_qmax, chroma_template, spectral_template), the classical peers on constant-Q (qmax, fft2d), or several with commas: all get the same cuts (default: model).</source>
        <translation>model (celui qui est fourni), embedding (ses deux premières étapes), les mesures de la troisième étape seules (notes_qmax, chroma_template, spectral_template), les méthodes classiques sur Q constant (qmax, fft2d), ou plusieurs séparés par des virgules : tous reçoivent les mêmes extraits (par défaut : model).</translation>
    </message>
    <message>
        <source>Write a row for each query: its file, length, system, the rank of the best cover, the average precision and the measures of that cover.</source>
        <translation>Écrire une ligne par requête : fichier, durée, système, rang de la meilleure reprise, précision moyenne et mesures de cette reprise.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Choose from model, embedding, notes_qmax, chroma_template, spectral_template, qmax and fft2d.</source>
        <translation>Il n’y a pas de système «&#x202f;%1&#x202f;». Choisissez parmi model, embedding, notes_qmax, chroma_template, spectral_template, qmax et fft2d.</translation>
    </message>
    <message>
        <source>No notes were heard.</source>
        <translation>Aucune note n’a été entendue.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
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
        <translation>note</translation>
    </message>
    <message>
        <source>Hears the notes of a recording: when each begins and ends, in seconds, which one it is, and
how probable it is that it sounds. The file may be any audio or video file.</source>
        <translation>Entend les notes d’un enregistrement : quand chacune commence et finit, en secondes, laquelle c’est et
avec quelle probabilité elle sonne. Tout fichier audio ou vidéo convient.</translation>
    </message>
    <message>
        <source>Listen from here, 83.5 or 1:23.5.</source>
        <translation>Écouter à partir d’ici, 83.5 ou 1:23.5.</translation>
    </message>
    <message>
        <source>Listen up to here.</source>
        <translation>Écouter jusqu’ici.</translation>
    </message>
    <message>
        <source>Also write the notes as a MIDI file, which begins where the listening does.</source>
        <translation>Écrire aussi les notes dans un fichier MIDI, qui commence là où commence l’écoute.</translation>
    </message>
    <message>
        <source>Also write the notes as a table.</source>
        <translation>Écrire aussi les notes sous forme de tableau.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 accepte un nombre de %2 à %3, pas «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 takes a probability above 0 and up to 1 (0.8), or in percent (80%), not “%2”.</source>
        <translation>--%1 accepte une probabilité supérieure à 0 et d’au plus 1 (0.8), ou en pour cent (80%), pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Also keep the run in the library, for “runs” and the window.</source>
        <translation>Conserver aussi la série dans la bibliothèque, pour «&#x202f;runs&#x202f;» et la fenêtre.</translation>
    </message>
    <message>
        <source>%1 clips: %2 with a match, %3 with a possible match, %4 without a match, %5 failed; %7 too short to tell; rows in %6</source>
        <translation>%1 extraits : %2 avec une correspondance, %3 avec une correspondance possible, %4 sans correspondance, %5 en échec ; %7 trop courts pour conclure ; lignes dans %6</translation>
    </message>
    <message>
        <source>find what is played in a long recording, and when</source>
        <translation>trouver ce qui est joué dans un long enregistrement, et quand</translation>
    </message>
    <message>
        <source>find all covers within a library</source>
        <translation>trouver toutes les reprises dans une bibliothèque</translation>
    </message>
    <message>
        <source>show and make decisions about matches</source>
        <translation>afficher et prendre des décisions sur les correspondances</translation>
    </message>
    <message>
        <source>list, export and delete kept runs</source>
        <translation>lister, exporter et supprimer les séries conservées</translation>
    </message>
    <message>
        <source>say where a moved folder of music is now</source>
        <translation>indiquer où se trouve maintenant un dossier de musique déplacé</translation>
    </message>
    <message>
        <source>build the graph of fast searches, or remove it</source>
        <translation>construire le graphe des recherches rapides, ou le supprimer</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>no graph: searches compare all %1 chunks</source>
        <translation>pas de graphe&#xa0;: les recherches comparent les %1 segments</translation>
    </message>
    <message>
        <source>a graph of %1 of %2 chunks, %3 on disk</source>
        <translation>un graphe de %1 segments sur %2, %3 sur le disque</translation>
    </message>
    <message>
        <source>below %1 chunks searches are exact unless --mode hnsw asks for the graph</source>
        <translation>en dessous de %1 segments, les recherches sont exactes, sauf si --mode hnsw demande le graphe</translation>
    </message>
    <message>
        <source>The graph makes searches of very large libraries quicker (HNSW, a share of the matches may
be missed). Without an option its state is told. It can always be built anew.</source>
        <translation>Le graphe accélère les recherches dans les très grandes bibliothèques (HNSW, une partie des
correspondances peut être manquée). Sans option, son état est indiqué. Il peut toujours être
reconstruit.</translation>
    </message>
    <message>
        <source>Build it over all that is indexed.</source>
        <translation>Le construire sur tout ce qui est indexé.</translation>
    </message>
    <message>
        <source>Remove it; searches are exact from then on.</source>
        <translation>Le supprimer&#x202f;; les recherches sont dès lors exactes.</translation>
    </message>
    <message>
        <source>--build and --remove exclude each other.</source>
        <translation>--build et --remove s’excluent mutuellement.</translation>
    </message>
    <message>
        <source>, %1 made anew as what the library had stored was damaged</source>
        <translation>, %1 recréés car ce que la bibliothèque avait stocké était endommagé</translation>
    </message>
    <message>
        <source>Also write the groups as a table, a row for each recording.</source>
        <translation>Écrire aussi les groupes sous forme de tableau, une ligne par enregistrement.</translation>
    </message>
    <message>
        <source>Also write the pairs as a table.</source>
        <translation>Écrire aussi les paires sous forme de tableau.</translation>
    </message>
    <message>
        <source>Also write the graph for Gephi, yEd, Cytoscape and others.</source>
        <translation>Écrire aussi le graphe pour Gephi, yEd, Cytoscape et d’autres.</translation>
    </message>
    <message>
        <source>Also write the graph for Graphviz.</source>
        <translation>Écrire aussi le graphe pour Graphviz.</translation>
    </message>
    <message>
        <source>Compares every recording of a library with every other one and shows which are versions of
one piece, as groups and as pairs. What was compared is kept in the library: after Ctrl-C the
next call goes on, and later calls compare only what is new.</source>
        <translation>Compare chaque enregistrement d’une bibliothèque à tous les autres et montre lesquels sont des
versions d’une même œuvre, en groupes et en paires. Ce qui a été comparé est conservé dans la
bibliothèque&#xa0;: après Ctrl-C, l’appel suivant continue, et les appels ultérieurs ne comparent que
ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Show pairs from this probability on, 0 to 1 (default 0.5).</source>
        <translation>Afficher les paires à partir de cette probabilité, de 0 à 1 (par défaut 0.5).</translation>
    </message>
    <message>
        <source>Show what there is; compare nothing.</source>
        <translation>Afficher ce qui existe&#x202f;; ne rien comparer.</translation>
    </message>
    <message>
        <source>The library can only be read: what is compared now is not kept.</source>
        <translation>La bibliothèque est en lecture seule&#xa0;: ce qui est comparé maintenant n’est pas conservé.</translation>
    </message>
    <message>
        <source>%1 of %2 recordings compared: %3 groups of %4 recordings, %5 pairs from %6 on</source>
        <translation>%1 enregistrements sur %2 comparés&#xa0;: %3 groupes de %4 enregistrements, %5 paires à partir de %6</translation>
    </message>
    <message>
        <source>group %1: %2 (%3 versions)</source>
        <translation>groupe %1&#xa0;: %2 (%3 versions)</translation>
    </message>
    <message>
        <source>The recording to listen to; - reads it from standard input.</source>
        <translation>L’enregistrement à écouter&#x202f;; - le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>--%1 and --%2 name the same file, “%3”.</source>
        <translation>--%1 et --%2 désignent le même fichier, «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>(judged without its notes, which are damaged)</source>
        <translation>(évalué sans ses notes, qui sont endommagées)</translation>
    </message>
    <message>
        <source>%1: %2 tracks searched (%3)</source>
        <translation>%1&#xa0;: %2 pistes examinées (%3)</translation>
    </message>
    <message>
        <source>decode %1 ms, hearing notes %2 ms, network %3 ms, search %4 ms, alignment %5 ms</source>
        <translation>décodage %1&#xa0;ms, écoute des notes %2&#xa0;ms, réseau %3&#xa0;ms, recherche %4&#xa0;ms, alignement %5&#xa0;ms</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>pistes</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>“%1” is no folder of the library. Without a folder, “coverscope-cli relink” lists them.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un dossier de la bibliothèque. Sans dossier, «&#x202f;coverscope-cli relink&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>All folders of the library are where they were. To have one looked for elsewhere, name it before its new place.</source>
        <translation>Tous les dossiers de la bibliothèque sont là où ils étaient. Pour en faire chercher un ailleurs, indiquez-le avant son nouvel emplacement.</translation>
    </message>
    <message>
        <source>Several folders of the library are away. Name the one that is meant before its new place.</source>
        <translation>Plusieurs dossiers de la bibliothèque sont absents. Indiquez celui dont il s’agit avant son nouvel emplacement.</translation>
    </message>
    <message>
        <source>Tells a library where a folder of music is now that was moved or is on another drive.
OLD may be left out where only one folder is away. Without folders, those of the library
are listed. Nothing changes unless the music is found at the new place.</source>
        <translation>Indique à une bibliothèque où se trouve maintenant un dossier de musique déplacé ou passé sur un
autre disque. OLD peut être omis si un seul dossier est absent. Sans dossiers, ceux de la
bibliothèque sont listés. Rien ne change si la musique n’est pas trouvée au nouvel emplacement.</translation>
    </message>
    <message>
        <source>The folder, as the library has it.</source>
        <translation>Le dossier, tel que la bibliothèque le connaît.</translation>
    </message>
    <message>
        <source>Where it is now, or the folder that holds it.</source>
        <translation>Où il se trouve maintenant, ou le dossier qui le contient.</translation>
    </message>
    <message>
        <source>There is no run %1. “coverscope-cli runs” without a number lists them.</source>
        <translation>La série %1 n’existe pas. «&#x202f;coverscope-cli runs&#x202f;» sans numéro donne la liste des séries.</translation>
    </message>
    <message>
        <source>No run is kept.</source>
        <translation>Aucune série n’est conservée.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>série</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>extraits</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspondances</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possibles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échecs</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>best match</source>
        <translation>meilleure correspondance</translation>
    </message>
    <message>
        <source>Also write the run as “batch” does: a row for each match.</source>
        <translation>Écrire aussi la série comme le fait «&#x202f;batch&#x202f;»&#xa0;: une ligne par correspondance.</translation>
    </message>
    <message>
        <source>Also write its report: hashes, thresholds, the verdicts of today and their notes.</source>
        <translation>Écrire aussi son rapport&#xa0;: sommes de hachage, seuils, verdicts actuels et leurs notes.</translation>
    </message>
    <message>
        <source>Lists the runs over many clips that are kept in a library, shows or exports one of them,
or deletes it. Runs are kept by the window, and by “batch --keep NAME”.</source>
        <translation>Liste les séries d’extraits conservées dans une bibliothèque, en affiche ou en exporte une, ou la
supprime. Les séries sont conservées par la fenêtre et par «&#x202f;batch --keep NAME&#x202f;».</translation>
    </message>
    <message>
        <source>The number of a run, as the list has it.</source>
        <translation>Le numéro d’une série, tel qu’il figure dans la liste.</translation>
    </message>
    <message>
        <source>Delete the run; verdicts stay.</source>
        <translation>Supprimer la série&#x202f;; les verdicts restent.</translation>
    </message>
    <message>
        <source>A run is named by its number, not “%1”.</source>
        <translation>Une série est désignée par son numéro, pas par «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>run %1 deleted</source>
        <translation>série %1 supprimée</translation>
    </message>
    <message>
        <source>Say which run is meant, by its number.</source>
        <translation>Indiquez par son numéro de quelle série il s’agit.</translation>
    </message>
    <message>
        <source>%1 recordings were not searched, since what the library stored of them is damaged or lost: %2. “coverscope-cli index” makes it anew.</source>
        <translation>%1 enregistrements n’ont pas été examinés, car ce que la bibliothèque en a stocké est endommagé ou perdu&#xa0;: %2. «&#x202f;coverscope-cli index&#x202f;» le recrée.</translation>
    </message>
    <message>
        <source>%1 recordings were judged without their notes, since what the library stored of these is damaged or lost: %2. “coverscope-cli index” makes them anew.</source>
        <translation>%1 enregistrements ont été évalués sans leurs notes, car ce que la bibliothèque en a stocké est endommagé ou perdu&#xa0;: %2. «&#x202f;coverscope-cli index&#x202f;» les recrée.</translation>
    </message>
    <message>
        <source>What the library “%1” stored of its %2 recordings is damaged or lost. “coverscope-cli index” makes it anew.</source>
        <translation>Ce que la bibliothèque «&#x202f;%1&#x202f;» a stocké de ses %2 enregistrements est endommagé ou perdu. «&#x202f;coverscope-cli index&#x202f;» le recrée.</translation>
    </message>
    <message>
        <source>Probability from which a recording is called a match, 0.8 or 80% (default: as the model was calibrated). What is below may still be a possible match.</source>
        <translation>Probabilité à partir de laquelle un enregistrement est dit correspondance, 0.8 ou 80% (par défaut&#xa0;: selon le calibrage du modèle). Ce qui est en dessous peut encore être une correspondance possible.</translation>
    </message>
    <message>
        <source>too short to tell</source>
        <translation>trop court pour conclure</translation>
    </message>
    <message>
        <source>Also write a cue sheet.</source>
        <translation>Écrire aussi une feuille cue.</translation>
    </message>
    <message>
        <source>Also write the stretches as a table.</source>
        <translation>Écrire aussi les passages sous forme de tableau.</translation>
    </message>
    <message>
        <source>Also write labels for Audacity.</source>
        <translation>Écrire aussi des marqueurs pour Audacity.</translation>
    </message>
    <message>
        <source>Finds which recordings of a library are played in a long recording, and when: a radio hour, a
concert, a mix. What it does not know is told as music, speech, silence or other sound.</source>
        <translation>Trouve quels enregistrements d’une bibliothèque sont joués dans un long enregistrement, et quand&#xa0;:
une heure de radio, un concert, un mix. Ce qu’elle ne connaît pas est signalé comme musique,
parole, silence ou autre son.</translation>
    </message>
    <message>
        <source>The long recording; - reads it from standard input.</source>
        <translation>Le long enregistrement&#x202f;; - le lit sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Leave out stretches that are shorter (default: 8).</source>
        <translation>Omettre les passages plus courts (par défaut&#xa0;: 8).</translation>
    </message>
    <message>
        <source>(music that the library does not know)</source>
        <translation>(musique que la bibliothèque ne connaît pas)</translation>
    </message>
    <message>
        <source>(speech)</source>
        <translation>(parole)</translation>
    </message>
    <message>
        <source>(silence)</source>
        <translation>(silence)</translation>
    </message>
    <message>
        <source>(other sound)</source>
        <translation>(autre son)</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>dans la piste</translation>
    </message>
    <message>
        <source>--min-length takes one second or more.</source>
        <translation>--min-length accepte une seconde ou plus.</translation>
    </message>
    <message>
        <source>“%1” has ended where the region begins.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà terminé là où la région commence.</translation>
    </message>
    <message>
        <source>“%1” is no track of the library. Index its folder first.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une piste de la bibliothèque. Indexez d’abord son dossier.</translation>
    </message>
    <message>
        <source>--set takes confirm, reject, unsure or clear, not “%1”.</source>
        <translation>--set accepte confirm, reject, unsure ou clear, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A verdict is about a clip and a track: give both. --help says more.</source>
        <translation>Un verdict porte sur un extrait et une piste&#xa0;: indiquez les deux. --help en dit plus.</translation>
    </message>
    <message>
        <source>Nothing has been decided about this clip and this track yet.</source>
        <translation>Rien n’a encore été décidé sur cet extrait et cette piste.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>Nothing has been decided.</source>
        <translation>Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>Also write the entries that are shown as a table.</source>
        <translation>Écrire aussi les entrées affichées sous forme de tableau.</translation>
    </message>
    <message>
        <source>Shows what was decided about the clips of a library, all of them or those of a CLIP or a
CLIP and a TRACK; or decides. Nothing is ever overwritten: every decision is a new entry,
and the newest one about a part of a clip and a track counts. A window may be open.</source>
        <translation>Affiche ce qui a été décidé sur les extraits d’une bibliothèque, sur tous ou sur ceux d’un CLIP ou
d’un CLIP et d’une TRACK&#x202f;; ou décide. Rien n’est jamais écrasé&#xa0;: chaque décision est une nouvelle
entrée, et la plus récente sur une partie d’un extrait et une piste compte. Une fenêtre peut être
ouverte.</translation>
    </message>
    <message>
        <source>The clip that was searched for.</source>
        <translation>L’extrait qui a été recherché.</translation>
    </message>
    <message>
        <source>A recording of the library.</source>
        <translation>Un enregistrement de la bibliothèque.</translation>
    </message>
    <message>
        <source>Decide: confirm, reject, unsure, or clear to take it back.</source>
        <translation>Décider&#xa0;: confirm (confirmer), reject (rejeter), unsure (incertaine), ou clear pour retirer le verdict.</translation>
    </message>
    <message>
        <source>The note of the verdict; without --set only the note is changed.</source>
        <translation>La note du verdict&#x202f;; sans --set, seule la note est modifiée.</translation>
    </message>
    <message>
        <source>It is about the clip from here, 83.5 or 1:23.5.</source>
        <translation>Il porte sur l’extrait à partir d’ici, 83.5 ou 1:23.5.</translation>
    </message>
    <message>
        <source>It is about the clip up to here.</source>
        <translation>Il porte sur l’extrait jusqu’ici.</translation>
    </message>
    <message>
        <source>Show every entry about CLIP and TRACK, the oldest first.</source>
        <translation>Afficher toutes les entrées sur CLIP et TRACK, la plus ancienne d’abord.</translation>
    </message>
    <message>
        <source>--history is of a clip and a track: give both.</source>
        <translation>--history porte sur un extrait et une piste&#xa0;: indiquez les deux.</translation>
    </message>
    <message>
        <source>(a version of “%1”)</source>
        <translation>(une version de «&#x202f;%1&#x202f;»)</translation>
    </message>
    <message>
        <source>Usage: %1 COMMAND [options] ...</source>
        <translation>Usage&#xa0;: %1 COMMANDE [options] ...</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more about one of them.</source>
        <translation>«&#x202f;%1 COMMANDE --help&#x202f;» en dit plus sur l’une d’elles.</translation>
    </message>
    <message>
        <source>--version tells versions, --man prints the manual, --completion SHELL what bash, zsh or fish complete.</source>
        <translation>--version donne les versions, --man imprime le manuel, --completion SHELL ce que complètent bash, zsh ou fish.</translation>
    </message>
    <message>
        <source>A command is missing. “%1 --help” lists them.</source>
        <translation>Il manque une commande. «&#x202f;%1 --help&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish, not for “%1”.</source>
        <translation>Il y a des complétions pour bash, zsh et fish, pas pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no command “%1”. “%2 --help” lists them.</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas. «&#x202f;%2 --help&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>“%1 %2” needs the program “%3”, which cannot be started. Install the package coverscope-train; a build makes it with COVERSCOPE_TRAINER=ON.</source>
        <translation>«&#x202f;%1 %2&#x202f;» a besoin du programme «&#x202f;%3&#x202f;», qui ne peut être lancé. Installez le paquet coverscope-train&#x202f;; une compilation le produit avec COVERSCOPE_TRAINER=ON.</translation>
    </message>
    <message>
        <source>Fits how the scores of a model are to be read, on recordings whose covers are known, and writes it beside the model.</source>
        <translation>Ajuste, sur des enregistrements dont les reprises sont connues, la lecture des scores d’un modèle et l’écrit à côté du modèle.</translation>
    </message>
    <message>
        <source>CSV files with the columns clique and file.</source>
        <translation>Fichiers CSV avec les colonnes clique et file.</translation>
    </message>
    <message>
        <source>Where to write (default: beside the model).</source>
        <translation>Où écrire (par défaut&#xa0;: à côté du modèle).</translation>
    </message>
    <message>
        <source>Music that covers nothing of the manifests. May be given several times.</source>
        <translation>Musique qui ne reprend rien des manifestes. Peut être donnée plusieurs fois.</translation>
    </message>
    <message>
        <source>Covers made from the notes that this training configuration holds out ask as well.</source>
        <translation>Les reprises faites des notes que cette configuration d’entraînement réserve interrogent aussi.</translation>
    </message>
    <message>
        <source>How many of these (default: 100).</source>
        <translation>Combien d’entre elles (par défaut&#xa0;: 100).</translation>
    </message>
    <message>
        <source>Lengths of the cuts in seconds (default: %1).</source>
        <translation>Durées des coupes en secondes (par défaut&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Write a row for each pair that was measured.</source>
        <translation>Écrire une ligne pour chaque paire mesurée.</translation>
    </message>
    <message>
        <source>“%1” is no length in seconds.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée en secondes.</translation>
    </message>
    <message>
        <source>Fits what a score says of a pair of recordings, for the cover map. The library holds the recordings of the manifest and music that covers nothing.</source>
        <translation>Ajuste, pour la carte des reprises, ce qu’un score dit d’une paire d’enregistrements. La bibliothèque contient les enregistrements du manifeste et de la musique qui ne reprend rien.</translation>
    </message>
    <message>
        <source>Where to write (default: only the figures are shown).</source>
        <translation>Où écrire (par défaut&#xa0;: les chiffres sont seulement affichés).</translation>
    </message>
    <message>
        <source>even out the embeddings of a model</source>
        <translation>égaliser les représentations d’un modèle</translation>
    </message>
    <message>
        <source>fit how the scores of a search are read</source>
        <translation>ajuster la lecture des scores d’une recherche</translation>
    </message>
    <message>
        <source>fit how the scores of the cover map are read</source>
        <translation>ajuster la lecture des scores de la carte des reprises</translation>
    </message>
    <message>
        <source>A library&apos;s own works in place of a manifest: its recordings are ranked as they are stored, those whose work has another recording ask.</source>
        <translation>Les œuvres d’une bibliothèque au lieu d’un manifeste&#xa0;: ses enregistrements sont classés tels qu’ils sont stockés&#x202f;; ceux dont l’œuvre a un autre enregistrement interrogent.</translation>
    </message>
    <message>
        <source>A library can be searched by model and embedding only, not by “%1”. For the others give its recordings as a --manifest.</source>
        <translation>Une bibliothèque ne peut être interrogée que par model et embedding, pas par «&#x202f;%1&#x202f;». Pour les autres, donnez ses enregistrements avec --manifest.</translation>
    </message>
    <message>
        <source>The chunks of a library lie as they were indexed: --hop goes with --manifest only.</source>
        <translation>Les segments d’une bibliothèque sont tels qu’ils ont été indexés&#xa0;: --hop ne va qu’avec --manifest.</translation>
    </message>
    <message>
        <source>No work has two recordings in the library “%1”, as far as is known. Name them in a CSV file with the columns work and file, and give it with --works.</source>
        <translation>Pour autant qu’on sache, aucune œuvre n’a deux enregistrements dans la bibliothèque «&#x202f;%1&#x202f;». Nommez-les dans un fichier CSV avec les colonnes work et file et donnez-le avec --works.</translation>
    </message>
    <message>
        <source>Give --manifest or --library, not both.</source>
        <translation>Donnez --manifest ou --library, pas les deux.</translation>
    </message>
    <message>
        <source>--works goes with --library.</source>
        <translation>--works va avec --library.</translation>
    </message>
    <message>
        <source>Measures how a model&apos;s embeddings are to be evened out, on music that is not judged, and writes the model with it.</source>
        <translation>Mesure, sur de la musique qui n’est pas évaluée, comment égaliser les représentations d’un modèle, et écrit le modèle ainsi.</translation>
    </message>
    <message>
        <source>The model, then folders of music.</source>
        <translation>Le modèle, puis des dossiers de musique.</translation>
    </message>
    <message>
        <source>How much is evened out, from 0 to 1 (default: 0.5).</source>
        <translation>Degré d’égalisation, de 0 à 1 (par défaut&#xa0;: 0.5).</translation>
    </message>
    <message>
        <source>Where to write.</source>
        <translation>Où écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of the catalogue of %1 was put back. The damaged one is kept beside it; the next “index” finds what has changed since.</source>
        <translation>La copie du catalogue du %1 a été remise en place. Celui qui est endommagé est conservé à côté&#x202f;; le prochain «&#x202f;index&#x202f;» trouve ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>Also look for what is played in clips longer than three minutes: each stretch that
the library knows becomes a clip of its own.</source>
        <translation>Chercher aussi ce qui est joué dans les extraits de plus de trois minutes&#xa0;: chaque passage que
la bibliothèque connaît devient un extrait à part.</translation>
    </message>
    <message>
        <source>Also write a layer for Sonic Visualiser.</source>
        <translation>Écrire aussi un calque pour Sonic Visualiser.</translation>
    </message>
    <message>
        <source>Also write a playlist of the stretches, with times as VLC knows them.</source>
        <translation>Écrire aussi une liste de lecture des passages, avec des temps tels que VLC les connaît.</translation>
    </message>
    <message>
        <source>keep which recordings are of which work</source>
        <translation>noter quels enregistrements sont de quelle œuvre</translation>
    </message>
    <message>
        <source>--import, --export and --conflicts stand alone: they are about all decisions of the library.</source>
        <translation>--import, --export et --conflicts s’emploient seuls&#xa0;: ils concernent toutes les décisions de la bibliothèque.</translation>
    </message>
    <message>
        <source>No decisions contradict each other.</source>
        <translation>Aucune décision n’en contredit une autre.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>the other reviewer</source>
        <translation>l’autre personne</translation>
    </message>
    <message>
        <source>%1 verdicts and %2 decisions about pairs written</source>
        <translation>%1 verdicts et %2 décisions sur des paires écrits</translation>
    </message>
    <message>
        <source>%1 entries added, %2 were known; %3 stand beside what is decided here</source>
        <translation>%1 entrées ajoutées, %2 étaient connues&#x202f;; %3 sont placées à côté de ce qui est décidé ici</translation>
    </message>
    <message>
        <source>Write every decision of the library, its history too, for another reviewer: FILE.json or FILE.csv.</source>
        <translation>Écrire toutes les décisions de la bibliothèque, avec leur historique, pour une autre personne&#xa0;: FILE.json ou FILE.csv.</translation>
    </message>
    <message>
        <source>List what two reviewers decided differently, until it is decided once more.</source>
        <translation>Lister ce que deux personnes ont décidé différemment, jusqu’à une nouvelle décision.</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>What was decided about “%1” and “%2” contradicts newer decisions, and is passed over.</source>
        <translation>Ce qui a été décidé de «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» contredit des décisions plus récentes et est laissé de côté.</translation>
    </message>
    <message>
        <source>(by its tune)</source>
        <translation>(par sa mélodie)</translation>
    </message>
    <message>
        <source>--hummed and --not-hummed exclude each other.</source>
        <translation>--hummed et --not-hummed s’excluent.</translation>
    </message>
    <message>
        <source>One voice is heard in “%1”: it is looked for as a sung or hummed tune as well. --not-hummed leaves that out.</source>
        <translation>On entend une seule voix dans «&#x202f;%1&#x202f;»&#xa0;: on le cherche aussi comme mélodie chantée ou fredonnée. --not-hummed l’évite.</translation>
    </message>
    <message>
        <source>No tune of one voice is heard in “%1”: it is looked for as music only.</source>
        <translation>On n’entend pas de mélodie à une voix dans «&#x202f;%1&#x202f;»&#xa0;: on le cherche seulement comme musique.</translation>
    </message>
    <message>
        <source>The clip is a tune that one person sings, hums or whistles: look for its notes in any key and from 0.6 to 1.6 of its tempo (default: where one voice is heard).</source>
        <translation>L’extrait est une mélodie que quelqu’un chante, fredonne ou siffle&#xa0;: en chercher les notes dans toute tonalité et de 0,6 à 1,6 fois son tempo (par défaut&#xa0;: là où l’on entend une seule voix).</translation>
    </message>
    <message>
        <source>Never take the clip for a sung or hummed tune.</source>
        <translation>Ne jamais prendre l’extrait pour une mélodie chantée ou fredonnée.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigu</translation>
    </message>
    <message>
        <source>contradicting</source>
        <translation>contradictoire</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>mal formé</translation>
    </message>
    <message>
        <source>Nothing is written; this is what the list would do:</source>
        <translation>Rien n’est écrit&#x202f;; voici ce que la liste ferait&#xa0;:</translation>
    </message>
    <message>
        <source>%1 lines: %2 new works, %3 changed; %4 new recordings, %5 changed, %6 moved; %7 lines left out</source>
        <translation>%1 lignes&#xa0;: %2 nouvelles œuvres, %3 modifiées&#x202f;; %4 nouveaux enregistrements, %5 modifiés, %6 déplacés&#x202f;; %7 lignes omises</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The group “%1” holds recordings of several works; it is left as it is.</source>
        <translation>Le groupe «&#x202f;%1&#x202f;» contient des enregistrements de plusieurs œuvres&#x202f;; il est laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 new works, %2 recordings put to works</source>
        <translation>%1 nouvelles œuvres, %2 enregistrements rattachés à des œuvres</translation>
    </message>
    <message>
        <source>Also write the works as a table, a row for each recording, as --import reads it.</source>
        <translation>Écrire aussi les œuvres sous forme de tableau, une ligne par enregistrement, tel que --import le lit.</translation>
    </message>
    <message>
        <source>Shows the works of a library and the recordings of each, or changes them. What is decided
is known by the content of the files and stays when they move or are indexed again; the
groups of “map” obey it. A window may be open.</source>
        <translation>Montre les œuvres d’une bibliothèque et les enregistrements de chacune, ou les modifie. Ce qui est
décidé tient au contenu des fichiers et demeure quand ils sont déplacés ou réindexés&#x202f;; les
groupes de «&#x202f;map&#x202f;» s’y conforment. Une fenêtre peut être ouverte.</translation>
    </message>
    <message>
        <source>Show the works; so without anything as well.</source>
        <translation>Montrer les œuvres&#x202f;; de même sans rien indiquer.</translation>
    </message>
    <message>
        <source>Two recordings of the library that something is decided about.</source>
        <translation>Deux enregistrements de la bibliothèque au sujet desquels on décide.</translation>
    </message>
    <message>
        <source>Read works from a table: columns work, composers, year, role, notes and file, or title, artist, album. What cannot be read is told line by line.</source>
        <translation>Lire des œuvres dans un tableau&#xa0;: colonnes work, composers, year, role, notes et file, ou title, artist, album. Ce qui ne peut être lu est signalé ligne par ligne.</translation>
    </message>
    <message>
        <source>With --import: put recordings to the work of the list that are in another.</source>
        <translation>Avec --import&#xa0;: rattacher à l’œuvre de la liste les enregistrements qui sont dans une autre.</translation>
    </message>
    <message>
        <source>With --groups: pairs from this probability on, 0 to 1 (default 0.5).</source>
        <translation>Avec --groups&#xa0;: paires à partir de cette probabilité, de 0 à 1 (par défaut 0.5).</translation>
    </message>
    <message>
        <source>With --import or --groups: say what would be done, and change nothing.</source>
        <translation>Avec --import ou --groups&#xa0;: dire ce qui serait fait, sans rien changer.</translation>
    </message>
    <message>
        <source>A and B are versions of one work.</source>
        <translation>A et B sont des versions d’une même œuvre.</translation>
    </message>
    <message>
        <source>A and B are not.</source>
        <translation>A et B n’en sont pas.</translation>
    </message>
    <message>
        <source>Nobody can say yet.</source>
        <translation>On ne peut pas encore le dire.</translation>
    </message>
    <message>
        <source>Take back what was decided about A and B.</source>
        <translation>Retirer ce qui a été décidé de A et B.</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>Pourquoi&#x202f;; conservé avec la décision.</translation>
    </message>
    <message>
        <source>by the map</source>
        <translation>par la carte</translation>
    </message>
    <message>
        <source>No works are known.</source>
        <translation>Aucune œuvre n’est connue.</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>pas dans la bibliothèque</translation>
    </message>
    <message>
        <source>Only one of --import, --export, --groups, --confirm, --reject, --unsure and --clear at a time.</source>
        <translation>Un seul de --import, --export, --groups, --confirm, --reject, --unsure et --clear à la fois.</translation>
    </message>
    <message>
        <source>--move goes with --import.</source>
        <translation>--move va avec --import.</translation>
    </message>
    <message>
        <source>--dry-run goes with --import or --groups.</source>
        <translation>--dry-run va avec --import ou --groups.</translation>
    </message>
    <message>
        <source>--threshold goes with --groups.</source>
        <translation>--threshold va avec --groups.</translation>
    </message>
    <message>
        <source>--note goes with --confirm, --reject, --unsure or --clear.</source>
        <translation>--note va avec --confirm, --reject, --unsure ou --clear.</translation>
    </message>
    <message>
        <source>“%1” is nothing that works can do; “list” shows them. --help says more.</source>
        <translation>works ne sait pas faire «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;list&#x202f;» les montre. --help en dit plus.</translation>
    </message>
    <message>
        <source>CSV file with the columns work and file, which says what the library&apos;s recordings are of (default: the library&apos;s own works, and what the tags say of the others).</source>
        <translation>Fichier CSV avec les colonnes work et file, qui dit de quelle œuvre sont les enregistrements de la bibliothèque (par défaut&#xa0;: les œuvres de la bibliothèque, et ce que disent les étiquettes des autres).</translation>
    </message>
    <message>
        <source>Make the groups of the cover map works; compares what is new first, so that no window may have the library open.</source>
        <translation>Faire des œuvres des groupes de la carte des reprises&#x202f;; compare d’abord ce qui est nouveau, si bien qu’aucune fenêtre ne doit avoir la bibliothèque ouverte.</translation>
    </message>
    <message>
        <source>The clips are tunes that somebody sings, hums or whistles; as with “query”.</source>
        <translation>Les extraits sont des mélodies que quelqu’un chante, fredonne ou siffle&#x202f;; comme pour «&#x202f;query&#x202f;».</translation>
    </message>
    <message>
        <source>Who reviews (default: the name in the settings of the window, else that of the account).</source>
        <translation>Qui examine (par défaut&#xa0;: le nom dans les paramètres de la fenêtre, sinon celui du compte).</translation>
    </message>
    <message>
        <source>The report “%1” was changed since it was written.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» a été modifié depuis son écriture.</translation>
    </message>
    <message>
        <source>The report “%1” is not beside its hash list.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» n’est pas à côté de sa liste de hachages.</translation>
    </message>
    <message>
        <source>The report “%1” cannot be read: %2</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The clip “%1” has other content than the one that was searched for.</source>
        <translation>L’extrait «&#xa0;%1&#xa0;» a un autre contenu que celui qui a été recherché.</translation>
    </message>
    <message>
        <source>The recording “%1” has other content than the one that was found; new tags are enough for that.</source>
        <translation>L’enregistrement «&#xa0;%1&#xa0;» a un autre contenu que celui qui a été trouvé&#xa0;; de nouvelles étiquettes suffisent pour cela.</translation>
    </message>
    <message>
        <source>The clip “%1” is not there, so it was not checked.</source>
        <translation>L’extrait «&#xa0;%1&#xa0;» n’est pas là&#xa0;; il n’a donc pas été vérifié.</translation>
    </message>
    <message>
        <source>The recording “%1” is not there, so it was not checked.</source>
        <translation>L’enregistrement «&#xa0;%1&#xa0;» n’est pas là&#xa0;; il n’a donc pas été vérifié.</translation>
    </message>
    <message>
        <source>The clip “%1” cannot be read: %2</source>
        <translation>L’extrait «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The recording “%1” cannot be read: %2</source>
        <translation>L’enregistrement «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The hash list “%1” was changed since it was written, so nothing in it proves anything.</source>
        <translation>La liste de hachages «&#xa0;%1&#xa0;» a été modifiée depuis son écriture&#xa0;; rien de ce qu’elle contient ne prouve donc quoi que ce soit.</translation>
    </message>
    <message>
        <source>“%1” is another hash list than the one with the seal that was given.</source>
        <translation>«&#xa0;%1&#xa0;» est une autre liste de hachages que celle qui porte le sceau indiqué.</translation>
    </message>
    <message>
        <source>No hash list names “%1”.</source>
        <translation>Aucune liste de hachages ne mentionne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has no hash list beside it, “%2”. Reports that this version writes have one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas à côté de lui de liste de hachages «&#xa0;%2&#xa0;». Les rapports que cette version écrit en ont une.</translation>
    </message>
    <message>
        <source>There is no report with a hash list in “%1”.</source>
        <translation>Il n’y a aucun rapport avec une liste de hachages dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>date, person</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1: made %2, %3 files checked, seal %4</source>
        <translation>%1&#xa0;: établi %2, %3 fichiers vérifiés, sceau %4</translation>
    </message>
    <message>
        <source>Everything is as it was when the report was written.</source>
        <translation>Tout est comme au moment où le rapport a été écrit.</translation>
    </message>
    <message>
        <source>Checks that a report, and the clips and recordings it is about, are as they were when it was
written, by the hash list beside it; of a folder, all reports in it and that nothing else is
there. Exit code 1 where something was changed, is missing or is too much, 3 where only
recordings are not at hand to be checked.</source>
        <translation>Vérifie, avec la liste de hachages à côté, qu’un rapport ainsi que les extraits et enregistrements
dont il traite sont comme au moment de son écriture&#xa0;; pour un dossier, tous les rapports qu’il
contient et que rien d’autre ne s’y trouve. Code de sortie 1 si quelque chose a été modifié, manque
ou est en trop, 3 si seuls des enregistrements ne sont pas disponibles.</translation>
    </message>
    <message>
        <source>A report that Coverscope wrote, its hash list, or a folder of reports.</source>
        <translation>Un rapport écrit par Coverscope, sa liste de hachages ou un dossier de rapports.</translation>
    </message>
    <message>
        <source>Check the report alone, not the clips and recordings.</source>
        <translation>Vérifier seulement le rapport, pas les extraits ni les enregistrements.</translation>
    </message>
    <message>
        <source>The seal that was noted when the report was written: tells a report that was made anew together with its list.</source>
        <translation>Le sceau noté à l’écriture du rapport&#xa0;: révèle un rapport refait avec sa liste.</translation>
    </message>
    <message>
        <source>check that a report is as it was written</source>
        <translation>vérifier qu’un rapport est tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>not in this library</source>
        <translation>pas dans cette bibliothèque</translation>
    </message>
    <message>
        <source>Take in what another reviewer exported. What contradicts a decision made here is kept beside it, listed, and overwrites nothing; so is what it says of recordings that this library does not have.</source>
        <translation>Reprendre ce qu’une autre personne a exporté. Ce qui contredit une décision prise ici est conservé à côté, listé, et n’écrase rien&#xa0;; de même ce qui concerne des enregistrements que cette bibliothèque n’a pas.</translation>
    </message>
    <message>
        <source>The library&apos;s folder, or postgres:SERVICE for a shared catalogue.</source>
        <translation>Le dossier de la bibliothèque, ou postgres:SERVICE pour un catalogue partagé.</translation>
    </message>
    <message>
        <source>This command works on a library&apos;s folder only. A shared catalogue can be filled with push, searched with query and looked at with info and verify. (./postgres:... is a folder of that name.)</source>
        <translation>Cette commande ne fonctionne qu’avec le dossier d’une bibliothèque. Un catalogue partagé peut être rempli avec push, interrogé avec query et examiné avec info et verify. (./postgres:... est un dossier de ce nom.)</translation>
    </message>
    <message>
        <source>copy a library into a catalogue that a team shares</source>
        <translation>copier une bibliothèque dans un catalogue partagé</translation>
    </message>
    <message>
        <source>%1 pushed, %2 updated, %3 unchanged, %4 skipped</source>
        <translation>%1 transférés, %2 mis à jour, %3 inchangés, %4 ignorés</translation>
    </message>
    <message>
        <source>%1 files have the bytes of another one and are the same recording there</source>
        <translation>%1 fichiers ont les mêmes octets qu’un autre et y sont le même enregistrement</translation>
    </message>
    <message>
        <source>Copies what a library has of its recordings into a shared catalogue, a PostgreSQL database
that many can search, or brings it up to date there. A recording is known by its file&apos;s
bytes; those of other libraries stay. What was done when it is cancelled stays done.</source>
        <translation>Copie ce qu’une bibliothèque a de ses enregistrements dans un catalogue partagé, une base de données
PostgreSQL où beaucoup peuvent chercher, ou l’y met à jour. Un enregistrement est reconnu aux octets
de son fichier ; ceux d’autres bibliothèques restent. Ce qui est fait lors d’une annulation reste fait.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s entry in PostgreSQL&apos;s service file (~/.pg_service.conf).</source>
        <translation>L’entrée du catalogue dans le fichier de services de PostgreSQL (~/.pg_service.conf).</translation>
    </message>
    <message>
        <source>--to SERVICE is missing.</source>
        <translation>--to SERVICE manque.</translation>
    </message>
    <message>
        <source>One voice is heard in “%1”. A sung or hummed tune can be looked for in a library on this computer only: in a shared catalogue it is looked for as music.</source>
        <translation>On entend une seule voix dans « %1 ». Une mélodie chantée ou fredonnée ne peut être cherchée que dans une bibliothèque de cet ordinateur : dans un catalogue partagé, elle est cherchée comme musique.</translation>
    </message>
    <message>
        <source>%1 works with a library on this computer only.</source>
        <translation>%1 ne fonctionne qu’avec une bibliothèque de cet ordinateur.</translation>
    </message>
    <message>
        <source>--mode hnsw: this catalogue has no graph, so all of it is compared exactly.</source>
        <translation>--mode hnsw : ce catalogue n’a pas de graphe, tout est donc comparé exactement.</translation>
    </message>
    <message>
        <source>--repair works with a library&apos;s folder; “coverscope-cli push” mends a shared catalogue.</source>
        <translation>--repair fonctionne avec le dossier d’une bibliothèque ; « coverscope-cli push » répare un catalogue partagé.</translation>
    </message>
    <message>
        <source>There is no case “%1”. “coverscope-cli cases” without a name lists them.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’existe pas. «&#x202f;coverscope-cli cases&#x202f;» sans nom donne la liste des dossiers.</translation>
    </message>
    <message>
        <source>Lists the cases of a library, shows, makes or changes one, or writes its report. A case
holds clips, what was decided and runs under one name. What was decided about its clips
and those of its runs belongs to it as well, also what is decided later. A window may be
open.</source>
        <translation>Donne la liste des dossiers d’une bibliothèque, en montre, crée ou modifie un, ou écrit son
rapport. Un dossier réunit des extraits, des verdicts et des séries sous un nom. Ce qui est
décidé sur ses extraits et ceux de ses séries en fait aussi partie, même plus tard. Une
fenêtre peut être ouverte.</translation>
    </message>
    <message>
        <source>Its name, or its number in the list.</source>
        <translation>Son nom, ou son numéro dans la liste.</translation>
    </message>
    <message>
        <source>With --add or --take-out: a clip with all that is decided about it.</source>
        <translation>Avec --add ou --take-out&#xa0;: un extrait avec tout ce qui est décidé à son sujet.</translation>
    </message>
    <message>
        <source>Only what is decided about CLIP and this recording.</source>
        <translation>Seulement ce qui est décidé sur CLIP et cet enregistrement.</translation>
    </message>
    <message>
        <source>Make a case of this name.</source>
        <translation>Créer un dossier de ce nom.</translation>
    </message>
    <message>
        <source>Put the clip, the verdict or the run into the case.</source>
        <translation>Mettre l’extrait, le verdict ou la série dans le dossier.</translation>
    </message>
    <message>
        <source>Take it out of the case; verdicts and runs stay.</source>
        <translation>Le retirer du dossier&#xa0;; les verdicts et les séries restent.</translation>
    </message>
    <message>
        <source>With --add or --take-out: a run, by its number in the list of “runs”.</source>
        <translation>Avec --add ou --take-out&#xa0;: une série, par son numéro dans la liste de «&#x202f;runs&#x202f;».</translation>
    </message>
    <message>
        <source>The notes of the case, in place of those it has.</source>
        <translation>Les notes du dossier, à la place de celles qu’il a.</translation>
    </message>
    <message>
        <source>Who is in charge of the case (when it is made: who reviews, see --by).</source>
        <translation>Qui est responsable du dossier (à sa création&#xa0;: qui examine, voir --by).</translation>
    </message>
    <message>
        <source>Give the case another name.</source>
        <translation>Donner un autre nom au dossier.</translation>
    </message>
    <message>
        <source>The case is done.</source>
        <translation>Le dossier est clos.</translation>
    </message>
    <message>
        <source>It is not done after all.</source>
        <translation>Il n’est finalement pas clos.</translation>
    </message>
    <message>
        <source>Delete the case; verdicts and runs stay.</source>
        <translation>Supprimer le dossier&#xa0;; les verdicts et les séries restent.</translation>
    </message>
    <message>
        <source>Write one report for the case, and its hash list beside it, which “verify-report” checks.</source>
        <translation>Écrire un rapport sur le dossier et, à côté, sa liste d’empreintes, que «&#x202f;verify-report&#x202f;» vérifie.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of a case</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>Il n’y a aucun dossier.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>verdicts</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>séries</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>name of a run</comment>
        <translation>%1 (supprimée)</translation>
    </message>
    <message>
        <source>Nothing has been put into this case.</source>
        <translation>Rien n’a été mis dans ce dossier.</translation>
    </message>
    <message>
        <source>case “%1” deleted</source>
        <translation>dossier «&#x202f;%1&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>Only one of --make, --add, --take-out, --close, --reopen, --delete and --report at a time.</source>
        <translation>Une seule option à la fois parmi --make, --add, --take-out, --close, --reopen, --delete et --report.</translation>
    </message>
    <message>
        <source>Say which case is meant, by its name.</source>
        <translation>Indiquez par son nom de quel dossier il s’agit.</translation>
    </message>
    <message>
        <source>Say what is meant: a CLIP, a CLIP and a TRACK, or --run.</source>
        <translation>Indiquez de quoi il s’agit&#xa0;: CLIP, CLIP et TRACK, ou --run.</translation>
    </message>
    <message>
        <source>CLIP, TRACK and --run go with --add or --take-out.</source>
        <translation>CLIP, TRACK et --run vont avec --add ou --take-out.</translation>
    </message>
    <message>
        <source>--note and --reviewer go with --make, or change a case.</source>
        <translation>--note et --reviewer vont avec --make, ou modifient un dossier.</translation>
    </message>
    <message>
        <source>--rename stands alone.</source>
        <translation>--rename s’emploie seule.</translation>
    </message>
    <message>
        <source>keep clips, verdicts and runs of a case together</source>
        <translation>réunir extraits, verdicts et séries d’un dossier</translation>
    </message>
</context>
<context>
    <name>coverscope::cover_map</name>
    <message>
        <source>Preparing the comparison</source>
        <translation>Préparation de la comparaison</translation>
    </message>
    <message>
        <source>Comparing all tracks</source>
        <translation>Comparaison de toutes les pistes</translation>
    </message>
    <message>
        <source>The calibration of the cover map is incomplete.</source>
        <translation>L’étalonnage de la carte des reprises est incomplet.</translation>
    </message>
</context>
<context>
    <name>coverscope::desktop</name>
    <message>
        <source>“%1” is not known, or lacks its value.</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu, ou sa valeur manque.</translation>
    </message>
    <message>
        <source>Only one clip can be opened at a time.</source>
        <translation>Un seul extrait peut être ouvert à la fois.</translation>
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
        <translation>Syntaxe&#xa0;: coverscope [--library BIB] [--record | --example] [EXTRAIT]

Trouve des reprises d’une musique à partir d’un court extrait.

  EXTRAIT        fichier audio ou vidéo à rechercher
  --library BIB  dossier de bibliothèque à ouvrir&#x202f;; créé s’il n’existe pas
  --record       enregistrer l’extrait
  --example      montrer ce que fait Coverscope avec de la musique créée pour cela
  --help         ce texte
  --version      la version

Si une fenêtre avec cette bibliothèque est ouverte, elle reçoit l’extrait.

coverscope-cli fait la même chose sans fenêtre.
</translation>
    </message>
</context>
<context>
    <name>coverscope::evaluation</name>
    <message>
        <source>Reading recordings</source>
        <translation>Lecture des enregistrements</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Requêtes en cours</translation>
    </message>
    <message>
        <source>“%1” is not a query length. Give seconds (1 or more) or “full”, separated by commas.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée de requête. Indiquez des secondes (1 ou plus) ou «&#x202f;full&#x202f;», séparées par des virgules.</translation>
    </message>
    <message>
        <source>The manifest “%1” is empty. It needs a line “clique,file” and one line for each recording.</source>
        <translation>Le manifeste «&#x202f;%1&#x202f;» est vide. Il lui faut une ligne «&#x202f;clique,file&#x202f;» et une ligne par enregistrement.</translation>
    </message>
    <message>
        <source>The manifest “%1” has no columns “clique” and “file” in its first line.</source>
        <translation>Le manifeste «&#x202f;%1&#x202f;» n’a pas de colonnes «&#x202f;clique&#x202f;» et «&#x202f;file&#x202f;» dans sa première ligne.</translation>
    </message>
    <message>
        <source>Record %1 of the manifest “%2” lacks its clique or its file.</source>
        <translation>L’entrée %1 du manifeste «&#x202f;%2&#x202f;» n’indique pas sa clique ou son fichier.</translation>
    </message>
    <message>
        <source>“%1” holds nothing but silence.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient que du silence.</translation>
    </message>
    <message>
        <source>“%1” is not in the library. Index its folder, or correct its row in “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans la bibliothèque. Indexez son dossier ou corrigez sa ligne dans «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>coverscope::example</name>
    <message>
        <source>Coverscope example</source>
        <translation>Exemple Coverscope</translation>
    </message>
    <message>
        <source>Playing “%1”</source>
        <translation>Interprétation de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>coverscope::features</name>
    <message>
        <source>“%1” holds only %2 s of sound; at least %3 s are needed. Choose a longer recording or a longer part of it.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient que %2&#xa0;s de son&#x202f;; il en faut au moins %3&#xa0;s. Choisissez un enregistrement plus long ou une plus longue partie de celui-ci.</translation>
    </message>
    <message>
        <source>“%1” holds nothing but silence. Choose a recording or a part of it with music.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient que du silence. Choisissez un enregistrement, ou une partie de celui-ci, avec de la musique.</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>Analyse de %1</translation>
    </message>
</context>
<context>
    <name>coverscope::index</name>
    <message>
        <source>“%1” could not be written correctly. Check its drive.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit correctement. Vérifiez son lecteur.</translation>
    </message>
    <message>
        <source>The search graph “%1” is damaged. It will be built again; nothing is lost.</source>
        <translation>Le graphe de recherche «&#x202f;%1&#x202f;» est endommagé. Il sera reconstruit&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The search graph could not be used. Choose the exact search instead.</source>
        <translation>Le graphe de recherche n’a pas pu être utilisé. Choisissez plutôt la recherche exacte.</translation>
    </message>
    <message>
        <source>Building the search graph</source>
        <translation>Construction du graphe de recherche</translation>
    </message>
    <message>
        <source>The clip was not analysed with the model of the library.</source>
        <translation>L’extrait n’a pas été analysé avec le modèle de la bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to read it.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus récente de Coverscope. Mettez Coverscope à jour pour le lire.</translation>
    </message>
    <message>
        <source>“%1” was made with another model. Index the library again with the present model, or choose the model it was made with.</source>
        <translation>«&#x202f;%1&#x202f;» a été créé avec un autre modèle. Réindexez la bibliothèque avec le modèle actuel, ou choisissez le modèle avec lequel il a été créé.</translation>
    </message>
    <message>
        <source>The library has too many segments.</source>
        <translation>La bibliothèque contient trop de segments.</translation>
    </message>
    <message>
        <source>The segment store was opened wrongly.</source>
        <translation>Le stockage des segments a été mal ouvert.</translation>
    </message>
    <message>
        <source>The model gave numbers that cannot be stored.</source>
        <translation>Le modèle a donné des nombres qui ne peuvent pas être stockés.</translation>
    </message>
    <message>
        <source>“%1” belongs to another library. Put back the file of this one, or let the tracks concerned be indexed again.</source>
        <translation>«&#x202f;%1&#x202f;» appartient à une autre bibliothèque. Remettez le fichier de celle-ci, ou faites réindexer les pistes concernées.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Index the library again: the tracks concerned are then made anew.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé. Réindexez la bibliothèque&#xa0;: les pistes concernées seront alors recréées.</translation>
    </message>
</context>
<context>
    <name>coverscope::library</name>
    <message>
        <source>“%1” is a file; a Coverscope library is a folder.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier&#x202f;; une bibliothèque Coverscope est un dossier.</translation>
    </message>
    <message>
        <source>“%1” is not a Coverscope library. Choose the folder of a library, or create a new one.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une bibliothèque Coverscope. Choisissez le dossier d’une bibliothèque, ou créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>“%1” holds other files and is not a Coverscope library. Choose an empty folder for a new library.</source>
        <translation>«&#x202f;%1&#x202f;» contient d’autres fichiers et n’est pas une bibliothèque Coverscope. Choisissez un dossier vide pour une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>“%1” has not been indexed yet. Index its folder first.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas encore été indexé. Indexez d’abord son dossier.</translation>
    </message>
    <message>
        <source>“%1” is not a folder. Choose the folder that now holds this music.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un dossier. Choisissez le dossier qui contient maintenant cette musique.</translation>
    </message>
    <message>
        <source>“%1” does not hold the music of “%2”. Choose the folder that the same files are in now; in it their names must be as they were.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas la musique de «&#x202f;%2&#x202f;». Choisissez le dossier où se trouvent maintenant ces mêmes fichiers&#x202f;; leurs noms doivent y être inchangés.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The library “%1” is being changed by another Coverscope (process %2 on %3). Wait until it is done, or close it, and try again.</source>
        <translation>La bibliothèque «&#x202f;%1&#x202f;» est en cours de modification par un autre Coverscope (processus %2 sur %3). Attendez qu’il ait terminé, ou fermez-le, et réessayez.</translation>
    </message>
    <message>
        <source>The library “%1” was opened for reading only.</source>
        <translation>La bibliothèque «&#x202f;%1&#x202f;» a été ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>“%1” (%2), a chunk every %3 s</source>
        <translation>«&#x202f;%1&#x202f;» (%2), un segment toutes les %3&#xa0;s</translation>
    </message>
    <message>
        <source>The library “%1” was made with the model %2; asked for is %3. Use the library&apos;s model, or index the library again with the other one.</source>
        <translation>La bibliothèque «&#x202f;%1&#x202f;» a été créée avec le modèle %2&#x202f;; le modèle demandé est %3. Utilisez le modèle de la bibliothèque, ou réindexez-la avec l’autre.</translation>
    </message>
    <message>
        <source>Indexing “%1” again</source>
        <translation>Réindexation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is a file. Add the folder that it is in; a library is made of folders.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier. Ajoutez le dossier où il se trouve&#x202f;; une bibliothèque se compose de dossiers.</translation>
    </message>
    <message>
        <source>“%1” is where the library keeps its own files. Choose a folder with music.</source>
        <translation>«&#x202f;%1&#x202f;» est l’emplacement où la bibliothèque conserve ses propres fichiers. Choisissez un dossier de musique.</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Lecture de la bibliothèque</translation>
    </message>
    <message>
        <source>Checking “%1”</source>
        <translation>Vérification de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” will be indexed again.</source>
        <translation>«&#x202f;%1&#x202f;» sera réindexé.</translation>
    </message>
    <message>
        <source>The search graph was built anew.</source>
        <translation>Le graphe de recherche a été reconstruit.</translation>
    </message>
    <message>
        <source>The catalogue does not say which model made it.</source>
        <translation>Le catalogue n’indique pas quel modèle l’a créé.</translation>
    </message>
    <message>
        <source>What the library stored of “%1” is damaged. Index its folder again.</source>
        <translation>Ce que la bibliothèque a stocké de «&#x202f;%1&#x202f;» est endommagé. Réindexez son dossier.</translation>
    </message>
    <message>
        <source>The catalogue of “%1” names a search graph outside of the library.</source>
        <translation>Le catalogue de «&#x202f;%1&#x202f;» mentionne un graphe de recherche hors de la bibliothèque.</translation>
    </message>
    <message>
        <source>The library “%1” does not say with which model its %2 recordings were indexed, so that none can be found. Index it again with that model.</source>
        <translation>La bibliothèque «&#x202f;%1&#x202f;» n’indique pas avec quel modèle ses %2 enregistrements ont été indexés, si bien qu’aucun ne peut être trouvé. Réindexez-la avec ce modèle.</translation>
    </message>
    <message>
        <source>The indexes of the catalogue were built anew.</source>
        <translation>Les index du catalogue ont été reconstruits.</translation>
    </message>
    <message>
        <source>The library “%1” holds no music yet.</source>
        <translation>La bibliothèque « %1 » ne contient pas encore de musique.</translation>
    </message>
</context>
<context>
    <name>coverscope::model</name>
    <message>
        <source>The model file “%1” is damaged: its field “%2” cannot be read.</source>
        <translation>Le fichier de modèle «&#x202f;%1&#x202f;» est endommagé&#xa0;: son champ «&#x202f;%2&#x202f;» est illisible.</translation>
    </message>
    <message>
        <source>“%1” holds numbers but does not say which network they belong to. Choose a file that Coverscope or its trainer wrote.</source>
        <translation>«&#x202f;%1&#x202f;» contient des nombres, mais n’indique pas à quel réseau ils appartiennent. Choisissez un fichier écrit par Coverscope ou son programme d’entraînement.</translation>
    </message>
    <message>
        <source>“%1” is not a device. Use auto, cpu or cuda.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un périphérique. Utilisez auto, cpu ou cuda.</translation>
    </message>
    <message>
        <source>CUDA: %1</source>
        <translation>CUDA&#xa0;: %1</translation>
    </message>
    <message>
        <source>No CUDA device answers, or this LibTorch was built without CUDA. Choose the device “auto” or “cpu”.</source>
        <translation>Aucun périphérique CUDA ne répond, ou cette version de LibTorch a été compilée sans CUDA. Choisissez le périphérique «&#x202f;auto&#x202f;» ou «&#x202f;cpu&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Model file: “%2”.)</source>
        <translation>%1 (Fichier de modèle&#xa0;: «&#x202f;%2&#x202f;».)</translation>
    </message>
    <message>
        <source>The feature setting “%1” has a value that cannot be.</source>
        <translation>Le paramètre d’analyse «&#x202f;%1&#x202f;» a une valeur impossible.</translation>
    </message>
    <message>
        <source>The feature settings are not readable.</source>
        <translation>Les paramètres d’analyse ne sont pas lisibles.</translation>
    </message>
    <message>
        <source>“%1” is not a plain file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“%1” is too large to be what was expected here.</source>
        <translation>«&#x202f;%1&#x202f;» est trop volumineux pour être ce qui était attendu ici.</translation>
    </message>
    <message>
        <source>“%1” is not a model file. Choose a file that Coverscope or its trainer wrote.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier de modèle. Choisissez un fichier écrit par Coverscope ou son programme d’entraînement.</translation>
    </message>
    <message>
        <source>The model file “%1” is damaged. Copy or download it again.</source>
        <translation>Le fichier de modèle «&#x202f;%1&#x202f;» est endommagé. Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model file “%1” is empty.</source>
        <translation>Le fichier de modèle «&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>The model cannot be written.</source>
        <translation>Le modèle ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The model file “%1” is damaged. %2</source>
        <translation>Le fichier de modèle «&#x202f;%1&#x202f;» est endommagé. %2</translation>
    </message>
    <message>
        <source>“%1”, the part of Coverscope that runs its networks, could not be loaded. Install Coverscope anew.</source>
        <translation>«&#x202f;%1&#x202f;», la partie de Coverscope qui exécute ses réseaux, n’a pas pu être chargée. Réinstallez Coverscope.</translation>
    </message>
</context>
<context>
    <name>coverscope::network</name>
    <message>
        <source>The model says that its width is %1, but holds only %2 numbers.</source>
        <translation>Le modèle indique que sa largeur est de %1, mais ne contient que %2 nombres.</translation>
    </message>
    <message>
        <source>The model says that its embeddings have %1 numbers, but its last layer gives %2.</source>
        <translation>Le modèle indique que ses représentations ont %1 nombres, mais sa dernière couche en donne %2.</translation>
    </message>
    <message>
        <source>The model&apos;s width (%1) or embedding dimension (%2) is beyond what this version of Coverscope runs.</source>
        <translation>La largeur du modèle (%1) ou la dimension de représentation (%2) dépasse ce que prend en charge cette version de Coverscope.</translation>
    </message>
    <message>
        <source>The network “%1” cannot be used with %2 bins, %3 per octave.</source>
        <translation>Le réseau «&#x202f;%1&#x202f;» ne peut pas être utilisé avec %2 bandes, %3 par octave.</translation>
    </message>
    <message>
        <source>The network “%1” needs chunks of at least %2 frames; the model says %3.</source>
        <translation>Le réseau «&#x202f;%1&#x202f;» a besoin de segments d’au moins %2 trames&#x202f;; le modèle indique %3.</translation>
    </message>
    <message>
        <source>The network “%1” could not be set up. Close other programs if memory is short.</source>
        <translation>Le réseau «&#x202f;%1&#x202f;» n’a pas pu être mis en place. Fermez d’autres programmes si la mémoire manque.</translation>
    </message>
    <message>
        <source>This version of Coverscope does not know the network “%1” of the model. Install a newer version, or choose another model.</source>
        <translation>Cette version de Coverscope ne connaît pas le réseau «&#x202f;%1&#x202f;» du modèle. Installez une version plus récente, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model file does not fit its network: it holds a tensor too many, “%1”.</source>
        <translation>Le fichier de modèle ne correspond pas à son réseau&#xa0;: il contient un tenseur de trop, «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The model file does not fit its network: the tensor “%1” is missing.</source>
        <translation>Le fichier de modèle ne correspond pas à son réseau&#xa0;: le tenseur «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>The model file does not fit its network: the tensor “%1” has another shape.</source>
        <translation>Le fichier de modèle ne correspond pas à son réseau&#xa0;: le tenseur «&#x202f;%1&#x202f;» a une autre forme.</translation>
    </message>
    <message>
        <source>The network failed. Close other programs if memory is short.</source>
        <translation>Le réseau a échoué. Fermez d’autres programmes si la mémoire manque.</translation>
    </message>
    <message>
        <source>“%1” is not a note network that this version can use. Install Coverscope again.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un réseau de notes que cette version peut utiliser. Réinstallez Coverscope.</translation>
    </message>
    <message>
        <source>The network could not be set up on %1.</source>
        <translation>Le réseau n’a pas pu être mis en place sur %1.</translation>
    </message>
    <message>
        <source>A chunk does not have the size that the network takes.</source>
        <translation>Un segment n’a pas la taille attendue par le réseau.</translation>
    </message>
    <message>
        <source>What is to be transcribed does not have the size that the network takes.</source>
        <translation>Ce qui doit être transcrit n’a pas la taille que prend le réseau.</translation>
    </message>
    <message>
        <source>The note network failed on %1. Close other programs if memory is short.</source>
        <translation>Le réseau de notes a échoué sur %1. Fermez d’autres programmes si la mémoire manque.</translation>
    </message>
    <message>
        <source>The note network could not be set up on %1.</source>
        <translation>Le réseau de notes n’a pas pu être préparé sur %1.</translation>
    </message>
    <message>
        <source>The directions of the embeddings could not be measured.</source>
        <translation>Les directions des plongements n’ont pas pu être mesurées.</translation>
    </message>
    <message>
        <source>The whitening in the model file does not fit its network.</source>
        <translation>Le blanchiment du fichier de modèle ne convient pas à son réseau.</translation>
    </message>
</context>
<context>
    <name>coverscope::notes</name>
    <message>
        <source>No music is heard in “%1”: only silence, noise or a steady tone. Choose a recording or a part of it with music.</source>
        <translation>Aucune musique n’est entendue dans «&#x202f;%1&#x202f;»&#xa0;: seulement du silence, du bruit ou un son continu. Choisissez un enregistrement, ou une partie de celui-ci, avec de la musique.</translation>
    </message>
</context>
<context>
    <name>coverscope::report</name>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1&#xa0;%</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>neither sound nor film</source>
        <translation>ni son ni film</translation>
    </message>
    <message>
        <source>hidden, and neither sound nor film</source>
        <translation>cachés, et ni son ni film</translation>
    </message>
    <message>
        <source>folders of the system or of a program</source>
        <translation>dossiers du système ou d’un programme</translation>
    </message>
    <message>
        <source>links that lead nowhere, devices</source>
        <translation>liens qui ne mènent nulle part, périphériques</translation>
    </message>
    <message>
        <source>of unknown kind, and not to be opened</source>
        <translation>de type inconnu et impossibles à ouvrir</translation>
    </message>
    <message>
        <source>left out: %1 × %2 (%3)</source>
        <translation>laissés de côté : %1 × %2 (%3)</translation>
    </message>
    <message>
        <source>unknown music</source>
        <translation>musique inconnue</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>other sound</source>
        <translation>autre son</translation>
    </message>
    <message>
        <source>“%1” is no hash list of Coverscope.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de hachages de Coverscope.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to check it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Coverscope. Mettez Coverscope à jour pour le vérifier.</translation>
    </message>
</context>
<context>
    <name>coverscope::search</name>
    <message>
        <source>The model&apos;s calibration is incomplete or makes no sense; its probabilities cannot be used.</source>
        <translation>La calibration du modèle est incomplète ou incohérente&#x202f;; ses probabilités ne peuvent pas être utilisées.</translation>
    </message>
    <message>
        <source>The library was made with another model than the one that is loaded. Load the library&apos;s model, or index the library again with this one.</source>
        <translation>La bibliothèque a été créée avec un autre modèle que celui qui est chargé. Chargez le modèle de la bibliothèque, ou réindexez-la avec celui-ci.</translation>
    </message>
    <message>
        <source>Comparing recordings</source>
        <translation>Comparaison des enregistrements</translation>
    </message>
    <message>
        <source>Looking for what is played</source>
        <translation>Recherche de ce qui est joué</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <translation>Cette piste n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>coverscope::shared_catalogue</name>
    <message>
        <source>Checking recordings</source>
        <translation>Vérification des enregistrements</translation>
    </message>
    <message>
        <source>“%1” was not pushed, since what the library stored of it is damaged or lost. “coverscope-cli index” makes it anew.</source>
        <translation>« %1 » n’a pas été transféré, car ce que la bibliothèque en a stocké est endommagé ou perdu. « coverscope-cli index » le recrée.</translation>
    </message>
    <message>
        <source>Pushing recordings</source>
        <translation>Transfert des enregistrements</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made by a newer Coverscope. Update this one.</source>
        <translation>Le catalogue partagé « %1 » a été créé par un Coverscope plus récent. Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>“%1” (%2), a chunk every %3 s</source>
        <translation>« %1 » (%2), un segment toutes les %3 s</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made with the model %2, the library with %3. Index the library again with the catalogue&apos;s model, or push it to another catalogue.</source>
        <translation>Le catalogue partagé « %1 » a été créé avec le modèle %2, la bibliothèque avec %3. Réindexez la bibliothèque avec le modèle du catalogue, ou transférez-la dans un autre catalogue.</translation>
    </message>
    <message>
        <source>The database of the shared catalogue “%1” lacks pgvector 0.7 or newer. Whoever runs the server installs it (Debian: postgresql-17-pgvector) and runs setup.sql in the database.</source>
        <translation>Il manque à la base de données du catalogue partagé « %1 » pgvector 0.7 ou plus récent. La personne qui gère le serveur l’installe (Debian : postgresql-17-pgvector) et exécute setup.sql dans la base.</translation>
    </message>
    <message>
        <source>The database of the shared catalogue “%1” has not been made ready. Whoever runs the server runs setup.sql in it.</source>
        <translation>La base de données du catalogue partagé « %1 » n’est pas préparée. La personne qui gère le serveur y exécute setup.sql.</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” is empty. “coverscope-cli push” fills it.</source>
        <translation>Le catalogue partagé « %1 » est vide. « coverscope-cli push » le remplit.</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” does not accept the user or the password. Correct them in the service file and the password file of PostgreSQL (~/.pg_service.conf, ~/.pgpass).</source>
        <translation>Le serveur du catalogue partagé « %1 » n’accepte pas l’utilisateur ou le mot de passe. Corrigez-les dans le fichier de services et le fichier de mots de passe de PostgreSQL (~/.pg_service.conf, ~/.pgpass).</translation>
    </message>
    <message>
        <source>There is no service “%1”. Describe it in PostgreSQL&apos;s service file (~/.pg_service.conf): host, dbname, user.</source>
        <translation>Il n’y a pas de service « %1 ». Décrivez-le dans le fichier de services de PostgreSQL (~/.pg_service.conf) : host, dbname, user.</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” cannot be reached. Check the network and the service file of PostgreSQL (~/.pg_service.conf), or ask whoever runs the server: %2</source>
        <translation>Le serveur du catalogue partagé « %1 » est injoignable. Vérifiez le réseau et le fichier de services de PostgreSQL (~/.pg_service.conf), ou demandez à la personne qui gère le serveur : %2</translation>
    </message>
    <message>
        <source>The connection to the shared catalogue “%1” was lost. What was being written is undone, all before is kept: try again when the server is back.</source>
        <translation>La connexion au catalogue partagé « %1 » a été perdue. Ce qui était en cours d’écriture est annulé, tout ce qui précède est gardé : réessayez quand le serveur sera de retour.</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” does not allow you this. Ask whoever runs the server for the role coverscope_reader (to search) or coverscope_editor (to change).</source>
        <translation>Le catalogue partagé « %1 » ne vous permet pas cela. Demandez à la personne qui gère le serveur le rôle coverscope_reader (pour chercher) ou coverscope_editor (pour modifier).</translation>
    </message>
    <message>
        <source>The disk of the server of the shared catalogue “%1” is full. What was being written is undone. Ask whoever runs the server for room, then try again.</source>
        <translation>Le disque du serveur du catalogue partagé « %1 » est plein. Ce qui était en cours d’écriture est annulé. Demandez de la place à la personne qui gère le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>The server of the shared catalogue “%1” is too busy. Try again later.</source>
        <translation>Le serveur du catalogue partagé « %1 » est trop occupé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” could not be used: %2</source>
        <translation>Le catalogue partagé « %1 » n’a pas pu être utilisé : %2</translation>
    </message>
    <message>
        <source>“%1” is no name of a service: letters, digits, dots, dashes and underscores make one.</source>
        <translation>« %1 » n’est pas un nom de service : il se compose de lettres, de chiffres, de points, de tirets et de tirets bas.</translation>
    </message>
    <message>
        <source>Shared catalogues need Qt&apos;s driver for PostgreSQL, which is missing. Install it (Debian: libqt6sql6-psql).</source>
        <translation>Les catalogues partagés ont besoin du pilote PostgreSQL de Qt, qui manque. Installez-le (Debian : libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Tunes, and what has to be asked of every recording, are looked for in a library on this computer only.</source>
        <translation>Les mélodies, et ce qu’il faut demander de chaque enregistrement, ne sont cherchées que dans une bibliothèque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The shared catalogue “%1” was made with the model “%2” (%3), not with “%4” (%5). Choose that model with --model.</source>
        <translation>Le catalogue partagé « %1 » a été créé avec le modèle « %2 » (%3), et non avec « %4 » (%5). Choisissez ce modèle avec --model.</translation>
    </message>
    <message>
        <source>What the shared catalogue stores of “%1” is damaged. “coverscope-cli push” of a library that has it mends that.</source>
        <translation>Ce que le catalogue partagé stocke de « %1 » est endommagé. « coverscope-cli push » d’une bibliothèque qui l’a le répare.</translation>
    </message>
</context>
<context>
    <name>coverscope::training</name>
    <message>
        <source>“%1” cannot be read as an archive. It must be a tar.xz file that is complete.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu comme archive. Ce doit être un fichier tar.xz complet.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Delete it; it is made again from the recording.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé. Supprimez-le&#x202f;; il sera recréé à partir de l’enregistrement.</translation>
    </message>
    <message>
        <source>“%1” is too short to make training pairs from. Leave it out.</source>
        <translation>«&#x202f;%1&#x202f;» est trop court pour en tirer des paires d’entraînement. Retirez-le.</translation>
    </message>
    <message>
        <source>Reading training recordings</source>
        <translation>Lecture des enregistrements d’entraînement</translation>
    </message>
    <message>
        <source>“%1” must begin with a line that names the columns clique and file.</source>
        <translation>«&#x202f;%1&#x202f;» doit commencer par une ligne qui nomme les colonnes clique et file.</translation>
    </message>
    <message>
        <source>None of the training recordings can be used. Check the paths in the configuration.</source>
        <translation>Aucun des enregistrements d’entraînement n’est utilisable. Vérifiez les chemins dans la configuration.</translation>
    </message>
    <message>
        <source>“%1” breaks off in the middle. Copy the archive again.</source>
        <translation>«&#x202f;%1&#x202f;» s’interrompt au milieu. Copiez l’archive à nouveau.</translation>
    </message>
    <message>
        <source>Reading training notes</source>
        <translation>Lecture des notes d’entraînement</translation>
    </message>
    <message>
        <source>“%1” is not a MIDI file. Leave it out of the training data.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier MIDI. Retirez-le des données d’entraînement.</translation>
    </message>
    <message>
        <source>“%1” holds no notes. Leave it out of the training data.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucune note. Retirez-le des données d’entraînement.</translation>
    </message>
    <message>
        <source>loss %1, top-1 %2, %3 chunks/s</source>
        <translation>perte %1, top-1 %2, %3 segments/s</translation>
    </message>
    <message>
        <source>There is nothing to train on: no compositions were found.</source>
        <translation>Il n’y a rien sur quoi s’entraîner&#xa0;: aucune composition n’a été trouvée.</translation>
    </message>
    <message>
        <source>The training configuration “%1” cannot be used: %2</source>
        <translation>La configuration d’entraînement «&#x202f;%1&#x202f;» ne peut pas être utilisée&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is not a JSON object (%1).</source>
        <translation>ce n’est pas un objet JSON (%1).</translation>
    </message>
    <message>
        <source>the key “%1” is not known.</source>
        <translation>la clé «&#x202f;%1&#x202f;» est inconnue.</translation>
    </message>
    <message>
        <source>the value of “%1” cannot be.</source>
        <translation>la valeur de «&#x202f;%1&#x202f;» est impossible.</translation>
    </message>
    <message>
        <source>“name” is missing.</source>
        <translation>«&#x202f;name&#x202f;» manque.</translation>
    </message>
    <message>
        <source>“run_folder” is missing.</source>
        <translation>«&#x202f;run_folder&#x202f;» manque.</translation>
    </message>
    <message>
        <source>“query_minimum” is above “query_maximum”.</source>
        <translation>«&#x202f;query_minimum&#x202f;» est supérieur à «&#x202f;query_maximum&#x202f;».</translation>
    </message>
    <message>
        <source>Training broke down at step %1: the loss is not a number any more. Lower the learning rate and start from the last state.</source>
        <translation>L’entraînement s’est effondré à l’itération %1&#xa0;: la perte n’est plus un nombre. Réduisez le taux d’apprentissage et repartez du dernier état.</translation>
    </message>
    <message>
        <source>Training step %1 failed.</source>
        <translation>L’itération d’entraînement %1 a échoué.</translation>
    </message>
    <message>
        <source>The run&apos;s folder holds the state of another network or loss. Give the run a folder of its own, or remove the state to start afresh.</source>
        <translation>Le dossier de l’entraînement contient l’état d’un autre réseau ou d’une autre perte. Donnez à l’entraînement son propre dossier, ou supprimez l’état pour recommencer à zéro.</translation>
    </message>
    <message>
        <source>The training configuration names no “archives” of notes.</source>
        <translation>La configuration d’entraînement n’indique pas d’«&#x202f;archives&#x202f;» de notes.</translation>
    </message>
    <message>
        <source>“%1” is not the state of a training run. Remove it to start the run afresh.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’état d’un entraînement. Supprimez-le pour recommencer l’entraînement à zéro.</translation>
    </message>
    <message>
        <source>“%1” is not a manifest: its first line must name the columns clique and file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un manifeste&#xa0;: sa première ligne doit nommer les colonnes clique et file.</translation>
    </message>
    <message>
        <source>The cached features are of other settings.</source>
        <translation>Les caractéristiques en cache proviennent d’autres paramètres.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Training “recordings” are heard as notes: set “front_end” to “notes”, or name no recordings.</source>
        <translation>Les «&#x202f;recordings&#x202f;» d’entraînement sont entendus comme des notes&#xa0;: réglez «&#x202f;front_end&#x202f;» sur «&#x202f;notes&#x202f;», ou n’indiquez pas d’enregistrements.</translation>
    </message>
    <message>
        <source>The judged queries are too few or their scores too alike to calibrate probabilities with.</source>
        <translation>Les requêtes évaluées sont trop peu nombreuses, ou leurs scores trop semblables, pour calibrer des probabilités.</translation>
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
        <translation>Temps dans %1, recalé (min:s)</translation>
    </message>
    <message>
        <source>Time in %1 (min:s)</source>
        <translation>Temps dans %1 (min:s)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <source>“%1” does not say which kind of picture it is. End its name in .png, .svg or .pdf.</source>
        <translation>«&#x202f;%1&#x202f;» n’indique pas le type d’image. Terminez son nom par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>A %1 matches B %2</source>
        <translation>A %1 correspond à B %2</translation>
    </message>
    <message>
        <source>no fine alignment found</source>
        <translation>aucun alignement fin trouvé</translation>
    </message>
    <message>
        <source>same key</source>
        <translation>même tonalité</translation>
    </message>
    <message>
        <source>key of B %1 st</source>
        <translation>tonalité de B %1&#xa0;dt</translation>
    </message>
    <message>
        <source>tempo × %1</source>
        <translation>tempo × %1</translation>
    </message>
    <message>
        <source>%1: probability of a cover %2</source>
        <comment>verdict, probability</comment>
        <translation>%1&#xa0;: probabilité de reprise %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::AboutPages</name>
    <message>
        <source>About Coverscope</source>
        <translation>À propos de Coverscope</translation>
    </message>
    <message>
        <source>Finds cover versions of music from a short clip: the same piece in another key, tempo, instrumentation or performance.</source>
        <translation>Trouve des reprises d’une musique à partir d’un court extrait&#xa0;: la même œuvre dans une autre tonalité, un autre tempo, une autre instrumentation ou une autre interprétation.</translation>
    </message>
    <message>
        <source>The method follows ByteCover3 (Du, Wang, Liang, Liang, Ma: “ByteCover3: Accurate Cover Song Identification on Short Queries”, ICASSP 2023).</source>
        <translation>La méthode suit ByteCover3 (Du, Wang, Liang, Liang, Ma&#xa0;: «&#x202f;ByteCover3: Accurate Cover Song Identification on Short Queries&#x202f;», ICASSP 2023).</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Built with Qt, LibTorch, FFmpeg, hnswlib, QCustomPlot and SQLite.</source>
        <translation>Réalisé avec Qt, LibTorch, FFmpeg, hnswlib, QCustomPlot et SQLite.</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, choose a passage</source>
        <translation>Déplacer le curseur ; avec Maj, choisir un passage</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Zoom avant ou arrière</translation>
    </message>
    <message>
        <source>Search with a track, in the table of tracks</source>
        <translation>Rechercher avec une piste, dans le tableau des pistes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Listen from the current cell of the heatmap</source>
        <translation>Écouter à partir de la cellule actuelle de la carte de chaleur</translation>
    </message>
    <message>
        <source>Play from the playhead, in the picture</source>
        <translation>Lire depuis la tête de lecture, dans l’image</translation>
    </message>
    <message>
        <source>Go from stretch to stretch, in the picture</source>
        <translation>Aller de passage en passage, dans l’image</translation>
    </message>
    <message>
        <source>Matches, on the pages Search, Batch and Timeline</source>
        <translation>Correspondances, sur les pages Recherche, Lot et Chronologie</translation>
    </message>
    <message>
        <source>C confirms and R rejects that a pair is of one work, Del takes that back</source>
        <translation>C confirme et R rejette qu’une paire soit d’une même œuvre, Suppr retire cette décision</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::AlignmentModel</name>
    <message>
        <source>Time in A</source>
        <translation>Temps dans A</translation>
    </message>
    <message>
        <source>Time in B</source>
        <translation>Temps dans B</translation>
    </message>
    <message>
        <source>Tempo of B ÷ A</source>
        <translation>Tempo B ÷ A</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Batch</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Meilleure correspondance</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What came of the clip</source>
        <translation>Ce qu’a donné l’extrait</translation>
    </message>
    <message>
        <source>File that was searched for, and the region of it where one was chosen</source>
        <translation>Fichier recherché, et sa région lorsqu’une région a été choisie</translation>
    </message>
    <message>
        <source>The nearest track of the library, or why there is none</source>
        <translation>La piste la plus proche de la bibliothèque, ou la raison de son absence</translation>
    </message>
    <message>
        <source>How likely the best match is a version of the same piece</source>
        <translation>Probabilité que la meilleure correspondance soit une version de la même œuvre</translation>
    </message>
    <message>
        <source>MaxMean score of the best match, −1 to 1</source>
        <translation>Score MaxMean de la meilleure correspondance, de −1 à 1</translation>
    </message>
    <message>
        <source>What was decided about the matches of this clip</source>
        <translation>Ce qui a été décidé des correspondances de cet extrait</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>file, time</comment>
        <translation>%1, à partir de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, times</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, date, number of clips</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n extrait</numerusform>
            <numerusform>%n extraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n correspondance</numerusform>
            <numerusform>%n correspondances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <translation>
            <numerusform>%n sans correspondance</numerusform>
            <numerusform>%n sans correspondance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omis</numerusform>
            <numerusform>%n omis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>40 clips: 12 matches, ...</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%1 sur %n extrait</numerusform>
            <numerusform>%1 sur %n extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>reste environ %1</translation>
    </message>
    <message>
        <source>Search time</source>
        <translation>Temps de recherche</translation>
    </message>
    <message>
        <source>How long the search for this clip took</source>
        <translation>Durée de la recherche de cet extrait</translation>
    </message>
    <message>
        <source>Too short to tell</source>
        <translation>Trop court pour conclure</translation>
    </message>
    <message numerus="yes">
        <source>%n too short to tell</source>
        <translation>
            <numerusform>%n trop court pour conclure</numerusform>
            <numerusform>%n trop courts pour conclure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchClipPanel</name>
    <message>
        <source>Open on the Search page</source>
        <translation>Ouvrir dans la page Recherche</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Current clip</source>
        <translation>Extrait actuel</translation>
    </message>
    <message>
        <source>Name of the clip</source>
        <translation>Nom de l’extrait</translation>
    </message>
    <message>
        <source>Search for this clip again with its sound and all evidence (Return in the table)</source>
        <translation>Rechercher à nouveau cet extrait avec son audio et tous les indices (Entrée dans le tableau)</translation>
    </message>
    <message>
        <source>Matches and heatmap</source>
        <translation>Correspondances et carte de chaleur</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Raison de l’échec</translation>
    </message>
    <message>
        <source>Technical cause</source>
        <translation>Cause technique</translation>
    </message>
    <message>
        <source>Put this clip back into the queue</source>
        <translation>Remettre cet extrait dans la file d’attente</translation>
    </message>
    <message>
        <source>This clip was left out of the run.</source>
        <translation>Cet extrait a été omis de la série.</translation>
    </message>
    <message>
        <source>What is found for this clip appears here.</source>
        <translation>Ce qui est trouvé pour cet extrait apparaît ici.</translation>
    </message>
    <message>
        <source>This clip has not been searched for yet.</source>
        <translation>Cet extrait n’a pas encore été recherché.</translation>
    </message>
    <message>
        <source>No clip chosen</source>
        <translation>Aucun extrait choisi</translation>
    </message>
    <message>
        <source>Choose a clip above to see its matches and what speaks for them.</source>
        <translation>Choisissez un extrait ci-dessus pour voir ses correspondances et ce qui plaide en leur faveur.</translation>
    </message>
    <message>
        <source>%1  ↔  %2</source>
        <comment>clip, match</comment>
        <translation>%1  ↔  %2</translation>
    </message>
    <message>
        <source>Probability %1</source>
        <translation>Probabilité %1</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>Où ce passage apparaît-il ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>Compare clip and match</source>
        <translation>Comparer l’extrait et la correspondance</translation>
    </message>
    <message>
        <source>Heatmap as a figure…</source>
        <translation>Carte de chaleur en figure…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>heatmap.png</source>
        <translation>carte-de-chaleur.png</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchController</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>There is nothing to search in yet. Open a library with music, or add a folder to it, then try again.</source>
        <translation>Il n’y a encore rien où chercher. Ouvrez une bibliothèque avec de la musique, ou ajoutez-y un dossier, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no audio or video files.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucun fichier audio ou vidéo.</translation>
    </message>
    <message>
        <source>This library cannot be written to, so the results are kept only until Coverscope is closed. Export them before.</source>
        <translation>Cette bibliothèque n’est pas accessible en écriture&#x202f;; les résultats ne sont donc conservés que jusqu’à la fermeture de Coverscope. Exportez-les avant.</translation>
    </message>
    <message>
        <source>Remove the run “%1” with what it found? Verdicts stay; the run cannot be brought back.</source>
        <translation>Supprimer la série «&#x202f;%1&#x202f;» avec ce qu’elle a trouvé&#x202f;? Les verdicts restent&#x202f;; la série ne pourra pas être rétablie.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchFilterModel</name>
    <message>
        <source>All clips</source>
        <translation>Tous les extraits</translation>
    </message>
    <message>
        <source>Matches and possible ones</source>
        <translation>Correspondances, même possibles</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Possible matches</source>
        <translation>Correspondances possibles</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Found, without a verdict</source>
        <translation>Trouvés, sans verdict</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchPage</name>
    <message>
        <source>Add clips</source>
        <translation>Ajouter des extraits</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Check many clips at once</source>
        <translation>Vérifier de nombreux extraits à la fois</translation>
    </message>
    <message>
        <source>Drop a folder, some files or a list (text or CSV with file, start, end) here. Each clip is searched for in the library; what is found is kept and can be looked through later.</source>
        <translation>Déposez ici un dossier, des fichiers ou une liste (texte, ou CSV avec file, start, end). Chaque extrait est recherché dans la bibliothèque&#x202f;; ce qui est trouvé est conservé et peut être examiné plus tard.</translation>
    </message>
    <message>
        <source>Choose clips…</source>
        <translation>Choisir des extraits…</translation>
    </message>
    <message>
        <source>Choose files, a folder or a list of clips</source>
        <translation>Choisir des fichiers, un dossier ou une liste d’extraits</translation>
    </message>
    <message>
        <source>Clips and matches</source>
        <translation>Extraits et correspondances</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>The run that is shown; the runs of this library stay until they are removed</source>
        <translation>La série affichée&#x202f;; les séries de cette bibliothèque sont conservées jusqu’à leur suppression</translation>
    </message>
    <message>
        <source>Runs over many clips, newest first</source>
        <translation>Séries d’extraits, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Choose files, a folder or a list of clips; dropping them does the same</source>
        <translation>Choisir des fichiers, un dossier ou une liste d’extraits&#x202f;; les déposer revient au même</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Fichiers…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>&amp;List (text or CSV)…</source>
        <translation>&amp;Liste (texte ou CSV)…</translation>
    </message>
    <message>
        <source>Save all matches of this run as a table</source>
        <translation>Enregistrer toutes les correspondances de cette série dans un tableau</translation>
    </message>
    <message>
        <source>Write a report on this run: what was searched where, with what, and what was found and decided</source>
        <translation>Écrire un rapport sur cette série&#xa0;: ce qui a été recherché, où et avec quoi, ce qui a été trouvé et décidé</translation>
    </message>
    <message>
        <source>Remove this run</source>
        <translation>Supprimer cette série</translation>
    </message>
    <message>
        <source>Remove this run and what it found</source>
        <translation>Supprimer cette série et ce qu’elle a trouvé</translation>
    </message>
    <message>
        <source>Shown clips</source>
        <translation>Extraits affichés</translation>
    </message>
    <message>
        <source>Which clips are listed</source>
        <translation>Quels extraits sont affichés</translation>
    </message>
    <message>
        <source>Filter clips</source>
        <translation>Filtrer les extraits</translation>
    </message>
    <message>
        <source>Filter by file, title or artist</source>
        <translation>Filtrer par fichier, titre ou artiste</translation>
    </message>
    <message>
        <source>Number of listed clips</source>
        <translation>Nombre d’extraits affichés</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n extrait</numerusform>
            <numerusform>%n extraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%1 sur %n extrait</numerusform>
            <numerusform>%1 sur %n extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose clips</source>
        <translation>Choisir des extraits</translation>
    </message>
    <message>
        <source>Choose a folder of clips</source>
        <translation>Choisir un dossier d’extraits</translation>
    </message>
    <message>
        <source>Choose a list of clips</source>
        <translation>Choisir une liste d’extraits</translation>
    </message>
    <message>
        <source>Export the run</source>
        <translation>Exporter la série</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>Rechercher à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Leave out	Del</source>
        <translation>&amp;Omettre	Suppr</translation>
    </message>
    <message>
        <source>Lists of clips (%1)</source>
        <translation>Listes d’extraits (%1)</translation>
    </message>
    <message>
        <source>Stretches of long clips</source>
        <translation>Passages des longs extraits</translation>
    </message>
    <message>
        <source>Of clips longer than three minutes, look for what is played in them as well: a row for each stretch that the library knows</source>
        <translation>Pour les extraits de plus de trois minutes, chercher aussi ce qui y est joué&#xa0;: une ligne par passage que la bibliothèque connaît</translation>
    </message>
    <message>
        <source>Take them for &amp;tunes that are sung or hummed</source>
        <translation>Les prendre pour des &amp;mélodies chantées ou fredonnées</translation>
    </message>
    <message>
        <source>Of the next run: clips of one voice that sings, hums or whistles, without a band</source>
        <translation>Pour la prochaine série : extraits d’une seule voix qui chante, fredonne ou siffle, sans orchestre</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchProgressBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Repeat failed</source>
        <translation>Relancer les échecs</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de la série</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>État de la série</translation>
    </message>
    <message>
        <source>End the run. The clips that still wait are left out; what was found is kept.</source>
        <translation>Mettre fin à la série. Les extraits encore en attente sont omis&#x202f;; ce qui a été trouvé est conservé.</translation>
    </message>
    <message>
        <source>Search again for the clips that failed, and for no others</source>
        <translation>Rechercher à nouveau les extraits en échec, et eux seuls</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Hold the run; it can go on at any time, also after a restart</source>
        <translation>Suspendre la série&#x202f;; elle peut reprendre à tout moment, même après un redémarrage</translation>
    </message>
    <message>
        <source>Go on with the clips that wait</source>
        <translation>Continuer avec les extraits en attente</translation>
    </message>
    <message>
        <source>Looking for clips…</source>
        <translation>Recherche d’extraits…</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>En pause · %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchTableView</name>
    <message>
        <source>Clips of the run</source>
        <translation>Extraits de la série</translation>
    </message>
    <message>
        <source>A clip in each row with what came of it. The matches of the current one are shown below; Return opens it on the Search page.</source>
        <translation>Un extrait par ligne, avec ce qu’il a donné. Les correspondances de l’extrait actuel sont affichées en dessous&#x202f;; Entrée l’ouvre dans la page Recherche.</translation>
    </message>
    <message>
        <source>Rows of the run</source>
        <translation>Lignes de la série</translation>
    </message>
    <message>
        <source>Columns of the run</source>
        <translation>Colonnes de la série</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CaseControls</name>
    <message>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>name of a case</comment>
        <translation>%1 (clos)</translation>
    </message>
    <message numerus="yes">
        <source>Put %n &amp;decision(s) into</source>
        <comment>followed by the cases</comment>
        <translation>
            <numerusform>Mettre %n &amp;décision dans</numerusform>
            <numerusform>Mettre %n &amp;décisions dans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n &amp;clip(s) into</source>
        <comment>followed by the cases</comment>
        <translation>
            <numerusform>Mettre %n e&amp;xtrait dans</numerusform>
            <numerusform>Mettre %n e&amp;xtraits dans</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>Make a case with nothing in it yet</source>
        <translation>Créer un dossier encore vide</translation>
    </message>
    <message>
        <source>Choose a case above to edit it</source>
        <translation>Choisissez un dossier ci-dessus pour le modifier</translation>
    </message>
    <message>
        <source>&amp;Take the chosen decisions out</source>
        <translation>&amp;Retirer les décisions choisies</translation>
    </message>
    <message>
        <source>Take them out of this case; they stay decided</source>
        <translation>Les retirer de ce dossier&#xa0;; elles restent prises</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Its name, reviewer and notes, and what it holds</source>
        <translation>Son nom, son responsable, ses notes et ce qu’il contient</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lore</translation>
    </message>
    <message>
        <source>Whether the case is done</source>
        <translation>Si le dossier est clos</translation>
    </message>
    <message>
        <source>Write its &amp;report…</source>
        <translation>Écrire son &amp;rapport…</translation>
    </message>
    <message>
        <source>One document for the case, with a summary and a list of hashes</source>
        <translation>Un document pour le dossier, avec résumé et liste d’empreintes</translation>
    </message>
    <message>
        <source>A &amp;new case…</source>
        <translation>Un &amp;nouveau dossier…</translation>
    </message>
    <message>
        <source>Put into the case “%1”.</source>
        <translation>Mis dans le dossier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Some of these belong to the case by their clip or its run, which can be taken out when the case is edited.</source>
        <translation>Certaines appartiennent au dossier par leur extrait ou sa série, qui peuvent être retirés en modifiant le dossier.</translation>
    </message>
    <message>
        <source>Decisions, clips and runs can be put into it then.</source>
        <translation>On pourra ensuite y mettre des décisions, des extraits et des séries.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) will be put into it.</source>
        <translation>
            <numerusform>%n décision y sera mise.</numerusform>
            <numerusform>%n décisions y seront mises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) will be put into it, with all that is decided about them.</source>
        <translation>
            <numerusform>%n extrait y sera mis, avec tout ce qui est décidé à son sujet.</numerusform>
            <numerusform>%n extraits y seront mis, avec tout ce qui est décidé à leur sujet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case %1</source>
        <comment>name of a file</comment>
        <translation>Dossier %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CaseDialog</name>
    <message>
        <source>Run “%1”</source>
        <translation>Série «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Run “%1”, which was deleted</source>
        <translation>Série «&#x202f;%1&#x202f;», qui a été supprimée</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Make case</source>
        <translation>&amp;Créer le dossier</translation>
    </message>
    <message>
        <source>Case “%1”</source>
        <translation>Dossier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The case is c&amp;losed</source>
        <translation>Le dossier est c&amp;los</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A name or a number</source>
        <translation>Un nom ou un numéro</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a case</comment>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reviewer:</source>
        <translation>&amp;Responsable&#xa0;:</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>N&amp;otes&#xa0;:</translation>
    </message>
    <message>
        <source>What the case holds</source>
        <translation>Ce que contient le dossier</translation>
    </message>
    <message>
        <source>Delete takes out what is chosen.</source>
        <translation>Suppr retire ce qui est choisi.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Take what is chosen out of the case; verdicts and runs stay (Delete)</source>
        <translation>Retirer du dossier ce qui est choisi&#xa0;; les verdicts et les séries restent (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Add a run</source>
        <translation>&amp;Ajouter une série</translation>
    </message>
    <message>
        <source>Put a kept run into the case, with all that is decided about its clips</source>
        <translation>Mettre une série conservée dans le dossier, avec tout ce qui est décidé sur ses extraits</translation>
    </message>
    <message>
        <source>Clip “%1”, with all that is decided about it</source>
        <translation>Extrait «&#x202f;%1&#x202f;», avec tout ce qui est décidé à son sujet</translation>
    </message>
    <message>
        <source>Nothing has been put into this case yet.</source>
        <translation>Rien n’a encore été mis dans ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this case</source>
        <translation>
            <numerusform>%n élément dans ce dossier</numerusform>
            <numerusform>%n éléments dans ce dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>A case needs a name or a number</source>
        <translation>Un dossier a besoin d’un nom ou d’un numéro</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ClipKindBox</name>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>A sung or hummed tune</source>
        <translation>Mélodie chantée ou fredonnée</translation>
    </message>
    <message>
        <source>What the clip is</source>
        <translation>Nature de l’extrait</translation>
    </message>
    <message>
        <source>A tune that one person sings, hums or whistles is looked for by its notes, in any key and tempo; by itself where one voice is all that is heard</source>
        <translation>Une mélodie que quelqu’un chante, fredonne ou siffle est cherchée par ses notes, dans toute tonalité et tout tempo&#x202f;; automatiquement là où l’on n’entend qu’une voix</translation>
    </message>
    <message>
        <source>Decide by itself</source>
        <translation>Décider automatiquement</translation>
    </message>
    <message>
        <source>Taken for a tune</source>
        <translation>Pris pour une mélodie</translation>
    </message>
    <message>
        <source>Taken for music</source>
        <translation>Pris pour de la musique</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CompareBar</name>
    <message>
        <source>Search for passage</source>
        <translation>Rechercher le passage</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Switch A/B</source>
        <translation>Basculer A/B</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording (B)</source>
        <translation>Continuer au même moment musical de l’autre enregistrement (B)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Play the chosen passage again and again (L)</source>
        <translation>Lire en boucle le passage choisi (L)</translation>
    </message>
    <message>
        <source>Position in A and B</source>
        <translation>Position dans A et B</translation>
    </message>
    <message>
        <source>Where else does the chosen passage occur? Search the library for it (Q)</source>
        <translation>Où ce passage apparaît-il ailleurs&#x202f;? Le rechercher dans la bibliothèque (Q)</translation>
    </message>
    <message>
        <source>Time of A, B warped to it</source>
        <translation>Temps de A, B recalé sur lui</translation>
    </message>
    <message>
        <source>Time of B, A warped to it</source>
        <translation>Temps de B, A recalé sur lui</translation>
    </message>
    <message>
        <source>Unwarped, each at its own tempo</source>
        <translation>Sans recalage, chacun à son tempo</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Axe temporel</translation>
    </message>
    <message>
        <source>What the common time axis stands for (W)</source>
        <translation>Ce que représente l’axe temporel commun (W)</translation>
    </message>
    <message>
        <source>Sound of the playback</source>
        <translation>Son de la lecture</translation>
    </message>
    <message>
        <source>Play one recording in the key and tempo of the other (T)</source>
        <translation>Lire un enregistrement dans la tonalité et le tempo de l’autre (T)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Save a figure, the alignment or numbers</source>
        <translation>Enregistrer une figure, l’alignement ou des chiffres</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Espace)</translation>
    </message>
    <message>
        <source>Play A</source>
        <translation>Lire A</translation>
    </message>
    <message>
        <source>Pause A</source>
        <translation>Mettre A en pause</translation>
    </message>
    <message>
        <source>Play B from the same musical moment</source>
        <translation>Lire B à partir du même moment musical</translation>
    </message>
    <message>
        <source>Pause B</source>
        <translation>Mettre B en pause</translation>
    </message>
    <message>
        <source>A %1  ·  B %2</source>
        <translation>A %1  ·  B %2</translation>
    </message>
    <message>
        <source>%1 st</source>
        <translation>%1&#xa0;dt</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tel qu’enregistré</translation>
    </message>
    <message>
        <source>B in A’s key</source>
        <translation>B dans la tonalité de A</translation>
    </message>
    <message>
        <source>B in A’s tempo</source>
        <translation>B au tempo de A</translation>
    </message>
    <message>
        <source>B in A’s key and tempo</source>
        <translation>B dans la tonalité et au tempo de A</translation>
    </message>
    <message>
        <source>A in B’s key and tempo</source>
        <translation>A dans la tonalité et au tempo de B</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ComparePage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare two recordings</source>
        <translation>Comparer deux enregistrements</translation>
    </message>
    <message>
        <source>Drop two audio or video files here, or send a match here from the search. They are aligned note by note, shown above each other, and can be heard in one key and tempo. No library is needed.</source>
        <translation>Déposez ici deux fichiers audio ou vidéo, ou envoyez-y une correspondance depuis la recherche. Ils sont alignés note par note, affichés l’un au-dessus de l’autre, et peuvent être écoutés dans une même tonalité et au même tempo. Aucune bibliothèque n’est nécessaire.</translation>
    </message>
    <message>
        <source>Choose a recording…</source>
        <translation>Choisir un enregistrement…</translation>
    </message>
    <message>
        <source>Choose one or both files to compare</source>
        <translation>Choisir un ou deux fichiers à comparer</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>Permuter A et B</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Stop the comparison</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Result of the comparison</source>
        <translation>Résultat de la comparaison</translation>
    </message>
    <message>
        <source>What the pointer is at</source>
        <translation>Ce que désigne le pointeur</translation>
    </message>
    <message>
        <source>Alignment: the same musical moments in both recordings</source>
        <translation>Alignement&#xa0;: les mêmes moments musicaux dans les deux enregistrements</translation>
    </message>
    <message>
        <source>Rows of the alignment</source>
        <translation>Lignes de l’alignement</translation>
    </message>
    <message>
        <source>Columns of the alignment</source>
        <translation>Colonnes de l’alignement</translation>
    </message>
    <message>
        <source>Recordings and their similarity</source>
        <translation>Enregistrements et leur similarité</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparaison a été annulée.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Analysing both recordings …</source>
        <translation>Analyse des deux enregistrements …</translation>
    </message>
    <message>
        <source>Analysing …</source>
        <translation>Analyse …</translation>
    </message>
    <message>
        <source>Choose the other recording…</source>
        <translation>Choisir l’autre enregistrement…</translation>
    </message>
    <message>
        <source>Choose recordings…</source>
        <translation>Choisir des enregistrements…</translation>
    </message>
    <message>
        <source>Show the aligned passage</source>
        <translation>Afficher le passage aligné</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Line up the keys of both recordings</source>
        <translation>Aligner les tonalités des deux enregistrements</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <source>Tempo and alignment</source>
        <translation>Tempo et alignement</translation>
    </message>
    <message>
        <source>Similarity beside the recordings</source>
        <translation>Similarité à côté des enregistrements</translation>
    </message>
    <message>
        <source>Similarity as a table</source>
        <translation>Similarité sous forme de tableau</translation>
    </message>
    <message>
        <source>Alignment as a table</source>
        <translation>Alignement sous forme de tableau</translation>
    </message>
    <message>
        <source>Both recordings as a figure…</source>
        <translation>Les deux enregistrements en figure…</translation>
    </message>
    <message>
        <source>comparison.png</source>
        <translation>comparaison.png</translation>
    </message>
    <message>
        <source>Similarity as a figure…</source>
        <translation>Similarité en figure…</translation>
    </message>
    <message>
        <source>similarity.png</source>
        <translation>similarite.png</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tableaux (%1)</translation>
    </message>
    <message>
        <source>Similarities as a table (CSV)…</source>
        <translation>Similarités en tableau (CSV)…</translation>
    </message>
    <message>
        <source>similarities.csv</source>
        <translation>similarites.csv</translation>
    </message>
    <message>
        <source>Constant-Q magnitudes of %1 (CSV)…</source>
        <translation>Amplitudes à Q constant de %1 (CSV)…</translation>
    </message>
    <message>
        <source>cqt-%1.csv</source>
        <translation>cqt-%1.csv</translation>
    </message>
    <message>
        <source>Chroma of %1 (CSV)…</source>
        <translation>Chroma de %1 (CSV)…</translation>
    </message>
    <message>
        <source>chroma-%1.csv</source>
        <translation>chroma-%1.csv</translation>
    </message>
    <message>
        <source>Alignment as a table (CSV)…</source>
        <translation>Alignement en tableau (CSV)…</translation>
    </message>
    <message>
        <source>alignment.csv</source>
        <translation>alignement.csv</translation>
    </message>
    <message>
        <source>Alignment as Audacity labels for %1…</source>
        <translation>Alignement en marqueurs Audacity pour %1…</translation>
    </message>
    <message>
        <source>labels-%1.txt</source>
        <translation>marqueurs-%1.txt</translation>
    </message>
    <message>
        <source>Audacity labels (%1)</source>
        <translation>Marqueurs Audacity (%1)</translation>
    </message>
    <message>
        <source>Alignment as a Sonic Visualiser layer for %1…</source>
        <translation>Alignement en calque Sonic Visualiser pour %1…</translation>
    </message>
    <message>
        <source>layer-%1.svl</source>
        <translation>calque-%1.svl</translation>
    </message>
    <message>
        <source>Sonic Visualiser layers (%1)</source>
        <translation>Calques Sonic Visualiser (%1)</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>Où ce passage apparaît-il ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>Loop this passage</source>
        <translation>Lire ce passage en boucle</translation>
    </message>
    <message>
        <source>A: %1   B: %2</source>
        <translation>A&#xa0;: %1   B&#xa0;: %2</translation>
    </message>
    <message>
        <source>verdict: %1</source>
        <translation>verdict&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes or spectrogram</source>
        <translation>Notes ou spectrogramme</translation>
    </message>
    <message>
        <source>Notes of %1 as a table (CSV)…</source>
        <translation>Notes de %1 en tableau (CSV)…</translation>
    </message>
    <message>
        <source>notes-%1.csv</source>
        <translation>notes-%1.csv</translation>
    </message>
    <message>
        <source>Notes of %1 as MIDI…</source>
        <translation>Notes de %1 en MIDI…</translation>
    </message>
    <message>
        <source>notes-%1.mid</source>
        <translation>notes-%1.mid</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>Fichiers MIDI (%1)</translation>
    </message>
    <message>
        <source>one work: %1</source>
        <comment>decision</comment>
        <translation>une même œuvre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Compare two recordings of the library to decide about them.</source>
        <translation>Comparer deux enregistrements de la bibliothèque pour en décider.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CompareView</name>
    <message>
        <source>Both recordings on one time axis</source>
        <translation>Les deux enregistrements sur un même axe temporel</translation>
    </message>
    <message>
        <source>No recordings are compared.</source>
        <translation>Aucun enregistrement n’est comparé.</translation>
    </message>
    <message>
        <source>%1 above, %2 below.</source>
        <translation>%1 en haut, %2 en bas.</translation>
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
        <translation>%1   (tonalité alignée&#xa0;: %2 demi-tons)</translation>
    </message>
    <message>
        <source>A %1  ·  B %2</source>
        <translation>A %1  ·  B %2</translation>
    </message>
    <message>
        <source>CQT level (dB)</source>
        <translation>Niveau CQT (dB)</translation>
    </message>
    <message>
        <source>Chroma strength</source>
        <translation>Intensité du chroma</translation>
    </message>
    <message>
        <source>The same musical moment stands at the same place in both recordings. Click to move the playhead there, drag to choose a passage; the wheel zooms.</source>
        <translation>Le même moment musical se trouve au même endroit dans les deux enregistrements. Cliquez pour y placer la tête de lecture, glissez pour choisir un passage&#x202f;; la molette zoome.</translation>
    </message>
    <message>
        <source>%1, heard with %2 %, in both</source>
        <translation>%1, entendue à %2&#xa0;%, dans les deux</translation>
    </message>
    <message>
        <source>%1, heard with %2 %</source>
        <translation>%1, entendue à %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ComparisonJob</name>
    <message>
        <source>Loading the model …</source>
        <translation>Chargement du modèle …</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparaison …</translation>
    </message>
    <message>
        <source>Analysing both recordings …</source>
        <translation>Analyse des deux enregistrements …</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ConflictDialog</name>
    <message>
        <source>Two reviewers</source>
        <translation>Deux examinateurs</translation>
    </message>
    <message>
        <source>Decisions that contradict each other</source>
        <translation>Décisions qui se contredisent</translation>
    </message>
    <message>
        <source>A contradiction in each row. H keeps what is decided here, T takes the other decision.</source>
        <translation>Une contradiction par ligne. H garde ce qui est décidé ici, T prend l’autre décision.</translation>
    </message>
    <message>
        <source>Rows of the contradictions</source>
        <translation>Lignes des contradictions</translation>
    </message>
    <message>
        <source>Columns of the contradictions</source>
        <translation>Colonnes des contradictions</translation>
    </message>
    <message>
        <source>Recordings that are not in this library</source>
        <translation>Enregistrements absents de cette bibliothèque</translation>
    </message>
    <message>
        <source>Rows of the recordings</source>
        <translation>Lignes des enregistrements</translation>
    </message>
    <message>
        <source>Columns of the recordings</source>
        <translation>Colonnes des enregistrements</translation>
    </message>
    <message>
        <source>Keep what is decided &amp;here</source>
        <translation>&amp;Garder ce qui est décidé ici</translation>
    </message>
    <message>
        <source>Decide once more what is decided here already (H)</source>
        <translation>Décider à nouveau ce qui est déjà décidé ici (H)</translation>
    </message>
    <message>
        <source>&amp;Take the other decision</source>
        <translation>&amp;Prendre l’autre décision</translation>
    </message>
    <message>
        <source>Decide as the other reviewer did; what was decided here stays in the history (T)</source>
        <translation>Décider comme l’autre personne&#xa0;; ce qui était décidé ici reste dans l’historique (T)</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Save contradictions and recordings that are not here as a table</source>
        <translation>Enregistrer les contradictions et les enregistrements absents sous forme de tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from “%1” added</source>
        <translation>
            <numerusform>%n décision de «&#xa0;%1&#xa0;» ajoutée</numerusform>
            <numerusform>%n décisions de «&#xa0;%1&#xa0;» ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) beside what is decided here and change(s) nothing</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n reste à côté de ce qui est décidé ici et ne change rien</numerusform>
            <numerusform>%n restent à côté de ce qui est décidé ici et ne changent rien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) contradict(s) what is decided here. Nothing is overwritten: decide once more.</source>
        <translation>
            <numerusform>%n décision contredit ce qui est décidé ici. Rien n’est écrasé&#xa0;: décidez à nouveau.</numerusform>
            <numerusform>%n décisions contredisent ce qui est décidé ici. Rien n’est écrasé&#xa0;: décidez à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>No decisions contradict each other.</source>
        <translation>Aucune décision n’en contredit une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not in this library. What was decided about them counts once they are.</source>
        <translation>
            <numerusform>%n enregistrement n’est pas dans cette bibliothèque. Ce qui a été décidé à son sujet comptera dès qu’il y sera.</numerusform>
            <numerusform>%n enregistrements ne sont pas dans cette bibliothèque. Ce qui a été décidé à leur sujet comptera dès qu’ils y seront.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save contradictions</source>
        <translation>Enregistrer les contradictions</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>contradictions</source>
        <comment>name of a file</comment>
        <translation>contradictions</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ConflictModel</name>
    <message>
        <source>Taken back</source>
        <comment>a decision</comment>
        <translation>Décision retirée</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1, par %2, %3</translation>
    </message>
    <message>
        <source>Clip and track, or two recordings</source>
        <translation>Extrait et piste, ou deux enregistrements</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation>Décidé ici</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The other reviewer</source>
        <translation>L’autre personne</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CoverMapExport</name>
    <message>
        <source>Cover map</source>
        <translation>Carte des reprises</translation>
    </message>
    <message>
        <source>“%1” does not say which kind of picture it is. End its name in .png, .svg or .pdf.</source>
        <translation>«&#x202f;%1&#x202f;» n’indique pas le type d’image. Terminez son nom par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Groups of versions: %1, pairs: %2</source>
        <translation>Groupes de versions&#xa0;: %1, paires&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CoverMapPage</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Cover map</source>
        <translation>Carte des reprises</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Save the list, the graph or its picture</source>
        <translation>Enregistrer la liste, le graphe ou son image</translation>
    </message>
    <message>
        <source>&amp;Probability from</source>
        <translation>&amp;Probabilité à partir de</translation>
    </message>
    <message>
        <source>Least probability of the pairs shown</source>
        <translation>Probabilité minimale des paires affichées</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Least probability of the pairs shown, in percent</source>
        <translation>Probabilité minimale des paires affichées, en pour cent</translation>
    </message>
    <message>
        <source>Pairs of tracks that are less probably versions of one piece are hidden</source>
        <translation>Les paires de pistes qui ont une moindre probabilité d’être des versions d’une même œuvre sont masquées</translation>
    </message>
    <message>
        <source>Find title or artist</source>
        <translation>Trouver un titre ou un artiste</translation>
    </message>
    <message>
        <source>List and graph of versions</source>
        <translation>Liste et graphe des versions</translation>
    </message>
    <message>
        <source>Show the two tracks above each other</source>
        <translation>Afficher les deux pistes l’une au-dessus de l’autre</translation>
    </message>
    <message>
        <source>Groups of versions</source>
        <translation>Groupes de versions</translation>
    </message>
    <message>
        <source>Groups of tracks that are probably versions of one piece; below each its tracks, and below each track its partners. Return compares.</source>
        <translation>Groupes de pistes qui sont probablement des versions d’une même œuvre&#x202f;; sous chacun, ses pistes, et sous chaque piste, ses partenaires. Entrée compare.</translation>
    </message>
    <message>
        <source>Columns of the groups</source>
        <translation>Colonnes des groupes</translation>
    </message>
    <message>
        <source>Preparing the comparison</source>
        <translation>Préparation de la comparaison</translation>
    </message>
    <message>
        <source>%1 % compared</source>
        <translation>%1&#xa0;% comparés</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>share, time</comment>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Aucune bibliothèque n’est ouverte</translation>
    </message>
    <message>
        <source>Open a library or add a folder of music: the cover map then shows which of its tracks are versions of each other.</source>
        <translation>Ouvrez une bibliothèque ou ajoutez un dossier de musique&#xa0;: la carte des reprises montre alors lesquelles de ses pistes sont des versions les unes des autres.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Add a folder of music to the library. As soon as its tracks are indexed they can be compared with each other.</source>
        <translation>Ajoutez un dossier de musique à la bibliothèque. Dès que ses pistes sont indexées, elles peuvent être comparées entre elles.</translation>
    </message>
    <message>
        <source>The model is not loaded</source>
        <translation>Le modèle n’est pas chargé</translation>
    </message>
    <message>
        <source>The library was made with another model</source>
        <translation>La bibliothèque a été créée avec un autre modèle</translation>
    </message>
    <message>
        <source>The cover map needs the model that the library was indexed with. Re-index the library, or choose its model.</source>
        <translation>La carte des reprises a besoin du modèle avec lequel la bibliothèque a été indexée. Réindexez la bibliothèque, ou choisissez son modèle.</translation>
    </message>
    <message>
        <source>Find all versions in the library</source>
        <translation>Trouver toutes les versions dans la bibliothèque</translation>
    </message>
    <message>
        <source>Every track is compared with every other one, in the background. You can stop at any time and go on later.</source>
        <translation>Chaque piste est comparée à toutes les autres, en arrière-plan. Vous pouvez arrêter à tout moment et continuer plus tard.</translation>
    </message>
    <message>
        <source>Find versions</source>
        <translation>Trouver les versions</translation>
    </message>
    <message>
        <source>Compare all tracks of the library with each other</source>
        <translation>Comparer entre elles toutes les pistes de la bibliothèque</translation>
    </message>
    <message>
        <source>No versions from this probability on</source>
        <translation>Aucune version à partir de cette probabilité</translation>
    </message>
    <message>
        <source>Move the slider to the left to see less probable pairs.</source>
        <translation>Déplacez le curseur vers la gauche pour voir des paires moins probables.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>What has been compared is kept; you can go on later</source>
        <translation>Ce qui a été comparé est conservé&#x202f;; vous pouvez continuer plus tard</translation>
    </message>
    <message>
        <source>Compare the tracks that are not part of the map yet</source>
        <translation>Comparer les pistes qui ne font pas encore partie de la carte</translation>
    </message>
    <message numerus="yes">
        <source>All %n track(s) are compared with each other</source>
        <translation>
            <numerusform>%n piste est comparée</numerusform>
            <numerusform>Les %n pistes sont toutes comparées entre elles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s) are compared</source>
        <translation>
            <numerusform>%1 piste sur %n comparée</numerusform>
            <numerusform>%1 pistes sur %n comparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
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
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two tracks, probability</comment>
        <translation>%1 et %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1; nearest is %2, %3</source>
        <comment>track, another track, probability</comment>
        <translation>%1&#x202f;; la plus proche est %2, %3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>&amp;List of groups…</source>
        <translation>&amp;Liste des groupes…</translation>
    </message>
    <message>
        <source>List of &amp;pairs…</source>
        <translation>Liste des &amp;paires…</translation>
    </message>
    <message>
        <source>P&amp;icture of the graph…</source>
        <translation>&amp;Image du graphe…</translation>
    </message>
    <message>
        <source>Picture of the graph</source>
        <translation>Image du graphe</translation>
    </message>
    <message>
        <source>Image (*.png);;Scalable drawing (*.svg);;Document (*.pdf)</source>
        <translation>Image (*.png);;Dessin vectoriel (*.svg);;Document (*.pdf)</translation>
    </message>
    <message>
        <source>Graph for other &amp;programs (GraphML)…</source>
        <translation>Graphe pour d’&amp;autres programmes (GraphML)…</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Graph for &amp;Graphviz…</source>
        <translation>Graphe pour &amp;Graphviz…</translation>
    </message>
    <message>
        <source>Graphviz (*.dot)</source>
        <translation>Graphviz (*.dot)</translation>
    </message>
    <message>
        <source>cover map</source>
        <comment>name of a file</comment>
        <translation>carte des reprises</translation>
    </message>
    <message>
        <source>%1; verdict: %2</source>
        <comment>two tracks and their probability, verdict</comment>
        <translation>%1&#x202f;; verdict&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Works</source>
        <translation>Œ&amp;uvres</translation>
    </message>
    <message>
        <source>Make works of groups, and decide about pairs</source>
        <translation>Faire des œuvres de groupes et décider de paires</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CqtView</name>
    <message>
        <source>Sound of clip and match, pitch over time</source>
        <translation>Son de l’extrait et de la correspondance, hauteur en fonction du temps</translation>
    </message>
    <message>
        <source>The same musical moment stands at the same place in both pictures. Click to listen from there; the wheel zooms time, with Ctrl pitch.</source>
        <translation>Le même moment musical se trouve au même endroit dans les deux images. Cliquez pour écouter à partir de là&#x202f;; la molette zoome le temps, avec Ctrl la hauteur.</translation>
    </message>
    <message>
        <source>Level in dB</source>
        <translation>Niveau en dB</translation>
    </message>
    <message>
        <source>Reading the match …</source>
        <translation>Lecture de la correspondance …</translation>
    </message>
    <message>
        <source>Clip %1 above, match %2 below.</source>
        <translation>Extrait %1 en haut, correspondance %2 en bas.</translation>
    </message>
    <message>
        <source>The match could not be read.</source>
        <translation>La correspondance n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>No match is chosen.</source>
        <translation>Aucune correspondance n’est choisie.</translation>
    </message>
    <message>
        <source>Clip: %1</source>
        <translation>Extrait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time in the clip above, in the match below</source>
        <translation>Temps dans l’extrait en haut, dans la correspondance en bas</translation>
    </message>
    <message>
        <source>Match: %1</source>
        <translation>Correspondance&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1  (keys lined up: %2)</source>
        <translation>%1  (tonalités alignées&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Clip %1: %2, %3 dB</source>
        <translation>Extrait %1&#xa0;: %2, %3&#xa0;dB</translation>
    </message>
    <message>
        <source>Match %1: %2, %3 dB</source>
        <translation>Correspondance %1&#xa0;: %2, %3&#xa0;dB</translation>
    </message>
    <message>
        <source>Clip %1: %2, heard with %3 %</source>
        <translation>Extrait %1&#xa0;: %2, entendue à %3&#xa0;%</translation>
    </message>
    <message>
        <source>Match %1: %2, heard with %3 %</source>
        <translation>Correspondance %1&#xa0;: %2, entendue à %3&#xa0;%</translation>
    </message>
    <message>
        <source>Clip %1: %2, heard with %3 %, in both</source>
        <translation>Extrait %1&#xa0;: %2, entendue à %3&#xa0;%, dans les deux</translation>
    </message>
    <message>
        <source>Match %1: %2, heard with %3 %, in both</source>
        <translation>Correspondance %1&#xa0;: %2, entendue à %3&#xa0;%, dans les deux</translation>
    </message>
    <message>
        <source>Reading the clip …</source>
        <translation>Lecture de l’extrait…</translation>
    </message>
    <message>
        <source>The clip could not be read.</source>
        <translation>L’extrait n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DamageNotice</name>
    <message numerus="yes">
        <source>What the library stored of %n recording(s) is damaged or lost. They are not searched until they are indexed again.</source>
        <translation>
            <numerusform>Ce que la bibliothèque a stocké de %n enregistrement est endommagé ou perdu. Il ne sera pas examiné tant qu’il n’aura pas été réindexé.</numerusform>
            <numerusform>Ce que la bibliothèque a stocké de %n enregistrements est endommagé ou perdu. Ils ne seront pas examinés tant qu’ils n’auront pas été réindexés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Index again</source>
        <translation>Réindexer</translation>
    </message>
    <message numerus="yes">
        <source>What the library stored of %n recording(s) is damaged: the search judged them without their notes.</source>
        <translation>
            <numerusform>Ce que la bibliothèque a stocké de %n enregistrement est endommagé&#xa0;: la recherche l’a évalué sans ses notes.</numerusform>
            <numerusform>Ce que la bibliothèque a stocké de %n enregistrements est endommagé&#xa0;: la recherche les a évalués sans leurs notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionEvidence</name>
    <message>
        <source>The library is searched with another model now, “%1” (%2).</source>
        <translation>La bibliothèque est maintenant fouillée avec un autre modèle, «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>The library was indexed anew, with a chunk every %1 s in place of every %2 s.</source>
        <translation>La bibliothèque a été réindexée, avec un segment toutes les %1 s au lieu de toutes les %2 s.</translation>
    </message>
    <message>
        <source>The track is no longer in the library.</source>
        <translation>La piste n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The file of the track was changed, for example its tags.</source>
        <translation>Le fichier de la piste a été modifié, par exemple ses tags.</translation>
    </message>
    <message>
        <source>The clip is no longer where it was.</source>
        <translation>L’extrait n’est plus là où il était.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionExchange</name>
    <message>
        <source>Decisions (%1)</source>
        <translation>Décisions (%1)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (%1)</source>
        <translation>Tableau pour tableurs (%1)</translation>
    </message>
    <message>
        <source>Export all decisions for another reviewer</source>
        <translation>Exporter toutes les décisions pour une autre personne</translation>
    </message>
    <message>
        <source>decisions of %1</source>
        <comment>name of a file, person</comment>
        <translation>decisions de %1</translation>
    </message>
    <message>
        <source>Choose the decisions of another reviewer</source>
        <translation>Choisir les décisions d’une autre personne</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionTableModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column: the person that decided</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>No decisions yet</source>
        <translation>Pas encore de décisions</translation>
    </message>
    <message>
        <source>Confirm or reject matches on the other pages: every verdict of this library comes here, with its note, to look through and to keep.</source>
        <translation>Confirmez ou rejetez des correspondances sur les autres pages&#xa0;: chaque verdict de cette bibliothèque arrive ici, avec sa note, pour être parcouru et conservé.</translation>
    </message>
    <message>
        <source>Filter decisions</source>
        <translation>Filtrer les décisions</translation>
    </message>
    <message>
        <source>Show only decisions that contain all these words in note, track, clip or name</source>
        <translation>N’afficher que les décisions dont la note, la piste, l’extrait ou le nom contient tous ces mots</translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation>Quelles décisions</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message>
        <source>Whose decisions</source>
        <translation>Décisions de qui</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>De n’importe qui</translation>
    </message>
    <message>
        <source>Decided when</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Whenever</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>How many decisions are shown</source>
        <translation>Nombre de décisions affichées</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Search for the judged part of the clip, and see the evidence (Return)</source>
        <translation>Rechercher la partie jugée de l’extrait et voir les preuves (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>See clip and track above each other, note by note (V)</source>
        <translation>Voir extrait et piste l’un au-dessus de l’autre, note par note (V)</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Save what is shown as a table</source>
        <translation>Enregistrer ce qui est affiché sous forme de tableau</translation>
    </message>
    <message>
        <source>Rows of the decisions</source>
        <translation>Lignes des décisions</translation>
    </message>
    <message>
        <source>Columns of the decisions</source>
        <translation>Colonnes des décisions</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decision(s)</source>
        <translation>
            <numerusform>%1 sur %n décision</numerusform>
            <numerusform>%1 sur %n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Export decisions</source>
        <translation>Exporter les décisions</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>decisions</source>
        <comment>name of a file</comment>
        <translation>decisions</translation>
    </message>
    <message>
        <source>&amp;Two reviewers</source>
        <translation>&amp;Deux examinateurs</translation>
    </message>
    <message>
        <source>Exchange decisions with another reviewer, and settle where you do not agree</source>
        <translation>Échanger des décisions avec une autre personne et trancher les désaccords</translation>
    </message>
    <message>
        <source>&amp;Export all decisions…</source>
        <translation>&amp;Exporter toutes les décisions…</translation>
    </message>
    <message>
        <source>Write all verdicts and decisions about pairs for another reviewer</source>
        <translation>Écrire tous les verdicts et décisions sur des paires pour une autre personne</translation>
    </message>
    <message>
        <source>&amp;Import decisions…</source>
        <translation>&amp;Importer des décisions…</translation>
    </message>
    <message>
        <source>Take in what another reviewer exported; nothing that is decided here is overwritten</source>
        <translation>Reprendre ce qu’une autre personne a exporté&#xa0;; rien de ce qui est décidé ici n’est écrasé</translation>
    </message>
    <message>
        <source>Show &amp;contradictions…</source>
        <translation>Afficher les &amp;contradictions…</translation>
    </message>
    <message>
        <source>See where two reviewers do not agree, and decide</source>
        <translation>Voir où deux personnes ne sont pas d’accord, et décider</translation>
    </message>
    <message>
        <source>Import decisions…</source>
        <translation>Importer des décisions…</translation>
    </message>
    <message>
        <source>Take in the decisions of another reviewer</source>
        <translation>Reprendre les décisions d’une autre personne</translation>
    </message>
    <message>
        <source>Decisions of which case</source>
        <translation>Décisions de quel dossier</translation>
    </message>
    <message>
        <source>A decision in each row, the newest first. Return searches for the clip again, V compares, E shows what was decided on.</source>
        <translation>Une décision par ligne, la plus récente d’abord. Entrée recherche l’extrait à nouveau, V compare, E montre sur quoi on a décidé.</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Indices</translation>
    </message>
    <message>
        <source>See what this was decided on, as it was then (E)</source>
        <translation>Voir sur quoi on a décidé, tel que c’était alors (E)</translation>
    </message>
    <message>
        <source>C&amp;ases</source>
        <translation>Doss&amp;iers</translation>
    </message>
    <message>
        <source>Keep decisions, clips and runs of a case together, and report on it</source>
        <translation>Réunir décisions, extraits et séries d’un dossier et en faire rapport</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EmptyState</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EvidenceDialog</name>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Rechercher à nouveau</translation>
    </message>
    <message>
        <source>Evidence as it was decided on</source>
        <translation>Indices au moment de la décision</translation>
    </message>
    <message>
        <source>See what a search finds today</source>
        <translation>Voir ce que trouve une recherche aujourd’hui</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Model, indexing and files are today as they were then.</source>
        <translation>Le modèle, l’indexation et les fichiers sont aujourd’hui comme alors.</translation>
    </message>
    <message>
        <source>A search today may find something else. %1</source>
        <comment>followed by the reasons</comment>
        <translation>Une recherche aujourd’hui peut trouver autre chose. %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Verdict retiré</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>date, person</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>Dans l’extrait</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>Dans la piste</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <comment>chunks of the library</comment>
        <translation>toutes les %1 s</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>This was decided without a search, so there is no picture.</source>
        <translation>Ceci a été décidé sans recherche, il n’y a donc pas d’image.</translation>
    </message>
    <message>
        <source>No picture was kept: this was decided in an earlier version or about a stretch of a long recording, or taken in from another reviewer.</source>
        <translation>Aucune image n’a été conservée&#xa0;: ceci a été décidé dans une version antérieure ou sur un passage d’un long enregistrement, ou repris d’une autre personne.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::EvidencePanel</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Evidence for the chosen match</source>
        <translation>Indices de la correspondance choisie</translation>
    </message>
    <message>
        <source>No match is chosen</source>
        <translation>Aucune correspondance n’est choisie</translation>
    </message>
    <message>
        <source>Search for a clip and choose a result to see where and how well it matches.</source>
        <translation>Recherchez un extrait et choisissez un résultat pour voir où et à quel point il correspond.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>How the evidence is shown</source>
        <translation>Mode d’affichage des indices</translation>
    </message>
    <message>
        <source>Save a figure or its numbers</source>
        <translation>Enregistrer une figure ou ses chiffres</translation>
    </message>
    <message>
        <source>Heatmap and pictures of the sound</source>
        <translation>Carte de chaleur et images du son</translation>
    </message>
    <message>
        <source>Go to the match</source>
        <translation>Aller à la correspondance</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Heatmap as a table</source>
        <translation>Carte de chaleur en tableau</translation>
    </message>
    <message>
        <source>Stretch the heatmap&apos;s colours to this pair</source>
        <translation>Étendre les couleurs de la carte de chaleur à cette paire</translation>
    </message>
    <message>
        <source>Line up the keys of both pictures</source>
        <translation>Aligner les tonalités des deux images</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Heatmap as a figure…</source>
        <translation>Carte de chaleur en figure…</translation>
    </message>
    <message>
        <source>heatmap.png</source>
        <translation>carte-de-chaleur.png</translation>
    </message>
    <message>
        <source>Similarities as a table (CSV)…</source>
        <translation>Similarités en tableau (CSV)…</translation>
    </message>
    <message>
        <source>similarities.csv</source>
        <translation>similarites.csv</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tableaux (%1)</translation>
    </message>
    <message>
        <source>Where else does this passage occur?</source>
        <translation>Où ce passage apparaît-il ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>%1  ↔  %2</source>
        <translation>%1  ↔  %2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>probabilité %1</translation>
    </message>
    <message>
        <source>clip %1 matches %2</source>
        <translation>extrait %1 correspond à %2</translation>
    </message>
    <message>
        <source>key %1 st</source>
        <translation>tonalité %1&#xa0;dt</translation>
    </message>
    <message>
        <source>tempo × %1</source>
        <translation>tempo × %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking for key, tempo and the exact stretch…</source>
        <translation>Recherche de la tonalité, du tempo et du passage exact…</translation>
    </message>
    <message>
        <source>See clip and match above each other, note by note (V)</source>
        <translation>Voir l’extrait et la correspondance l’un au-dessus de l’autre, note par note (V)</translation>
    </message>
    <message>
        <source>a version of “%1”</source>
        <translation>une version de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>notes.png</source>
        <translation>notes.png</translation>
    </message>
    <message>
        <source>spectra.png</source>
        <translation>spectres.png</translation>
    </message>
    <message>
        <source>Notes heard as a figure…</source>
        <translation>Notes entendues en figure…</translation>
    </message>
    <message>
        <source>Spectra as a figure…</source>
        <translation>Spectres en figure…</translation>
    </message>
    <message>
        <source>MIDI files (%1)</source>
        <translation>Fichiers MIDI (%1)</translation>
    </message>
    <message>
        <source>Notes of the clip as a table (CSV)…</source>
        <translation>Notes de l’extrait en tableau (CSV)…</translation>
    </message>
    <message>
        <source>notes.csv</source>
        <translation>notes.csv</translation>
    </message>
    <message>
        <source>Notes of the match as a table (CSV)…</source>
        <translation>Notes de la correspondance en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Notes of the clip as MIDI…</source>
        <translation>Notes de l’extrait en MIDI…</translation>
    </message>
    <message>
        <source>notes.mid</source>
        <translation>notes.mid</translation>
    </message>
    <message>
        <source>Notes of the match as MIDI…</source>
        <translation>Notes de la correspondance en MIDI…</translation>
    </message>
    <message>
        <source>Hearing the notes of “%1” …</source>
        <translation>Écoute des notes de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Hearing the notes …</source>
        <translation>Écoute des notes…</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ExampleController</name>
    <message>
        <source>Indexing: %1 of %2 recordings</source>
        <translation>Indexation&#xa0;: %1 enregistrements sur %2</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>There is no model, and without one nothing can be found. Install Coverscope again.</source>
        <translation>Il n’y a pas de modèle, et sans modèle rien ne peut être trouvé. Réinstallez Coverscope.</translation>
    </message>
    <message>
        <source>Playing the music…</source>
        <translation>Interprétation de la musique…</translation>
    </message>
    <message>
        <source>Opening a library for it…</source>
        <translation>Ouverture d’une bibliothèque pour elle…</translation>
    </message>
    <message>
        <source>Indexing the recordings…</source>
        <translation>Indexation des enregistrements…</translation>
    </message>
    <message>
        <source>Searching for the clip…</source>
        <translation>Recherche de l’extrait…</translation>
    </message>
    <message>
        <source>The clip is “%1”, played by a flute and a vibraphone. The library knows that piece from %2 other recordings, all in other keys and tempi and with other instruments. %3 The diagonal in the heatmap shows where clip and recording play the same music: press Space to listen, and B to switch between the two.</source>
        <translation>L’extrait est «&#x202f;%1&#x202f;», joué par une flûte et un vibraphone. La bibliothèque connaît cette œuvre par %2 autres enregistrements, tous dans d’autres tonalités et d’autres tempos et avec d’autres instruments. %3 La diagonale de la carte de chaleur montre où l’extrait et l’enregistrement jouent la même musique&#xa0;: appuyez sur Espace pour écouter, et sur B pour passer de l’un à l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>On top of the list: %n of them, with a probability of %1.</source>
        <translation>
            <numerusform>En tête de liste&#xa0;: %n d’entre eux, avec une probabilité de %1.</numerusform>
            <numerusform>En tête de liste&#xa0;: %n d’entre eux, avec une probabilité de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This time, the model did not put any of them on top.</source>
        <translation>Cette fois, le modèle n’en a placé aucun en tête.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ExampleGuide</name>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>About the example</source>
        <translation>À propos de l’exemple</translation>
    </message>
    <message>
        <source>Progress of the example</source>
        <translation>Progression de l’exemple</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not now; the example stays in the Help menu</source>
        <translation>Pas maintenant&#x202f;; l’exemple reste dans le menu Aide</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première utilisation&#x202f;?</translation>
    </message>
    <message>
        <source>See what Coverscope does with a small example: 15 short recordings of 5 made-up pieces, played by this computer, and a clip of one of them in another key and tempo. It takes less than a minute, 60 MB of space and no network.</source>
        <translation>Découvrez ce que fait Coverscope avec un petit exemple&#xa0;: 15 courts enregistrements de 5 pièces inventées, jouées par cet ordinateur, et un extrait de l’une d’elles dans une autre tonalité et à un autre tempo. Cela prend moins d’une minute, 60&#xa0;Mo d’espace et ne demande pas de réseau.</translation>
    </message>
    <message>
        <source>Show the example</source>
        <translation>Montrer l’exemple</translation>
    </message>
    <message>
        <source>Make the example&apos;s music, index it and search it for a clip</source>
        <translation>Créer la musique de l’exemple, l’indexer et y rechercher un extrait</translation>
    </message>
    <message>
        <source>The example is being made</source>
        <translation>L’exemple est en cours de création</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop making the example</source>
        <translation>Arrêter la création de l’exemple</translation>
    </message>
    <message>
        <source>This is what Coverscope does</source>
        <translation>Voici ce que fait Coverscope</translation>
    </message>
    <message>
        <source>Add my own music…</source>
        <translation>Ajouter ma propre musique…</translation>
    </message>
    <message>
        <source>Choose a folder of music for a library of your own; the example stays apart from it</source>
        <translation>Choisir un dossier de musique pour votre propre bibliothèque&#x202f;; l’exemple en reste séparé</translation>
    </message>
    <message>
        <source>The example could not be made</source>
        <translation>L’exemple n’a pas pu être créé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Make the example once more</source>
        <translation>Créer l’exemple encore une fois</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::FolderModel</name>
    <message>
        <source>All folders (%1)</source>
        <translation>Tous les dossiers (%1)</translation>
    </message>
    <message>
        <source>%1 (%2, away)</source>
        <comment>folder name, number of tracks</comment>
        <translation>%1 (%2, absent)</translation>
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
        <translation>Préparation des recherches rapides&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GraphPainter</name>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Between two groups</source>
        <translation>Entre deux groupes</translation>
    </message>
    <message>
        <source>Thicker: more probable</source>
        <translation>Plus épais&#xa0;: plus probable</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GraphView</name>
    <message>
        <source>Graph of versions</source>
        <translation>Graphe des versions</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>two tracks, probability</comment>
        <translation>%1 et %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, resembled by %n other track(s)</source>
        <translation>
            <numerusform>%1, ressemble à %n autre piste</numerusform>
            <numerusform>%1, ressemble à %n autres pistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n version(s)</source>
        <translation>
            <numerusform>%1, %n version</numerusform>
            <numerusform>%1, %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks without a group</source>
        <translation>Pistes sans groupe</translation>
    </message>
    <message>
        <source>Arrows go from track to track, Page Down and Page Up through the pairs of a track, M marks one for comparing, Return compares, plus and minus zoom, 0 shows all. The list has the same content.</source>
        <translation>Les flèches vont de piste en piste, Page suivante et Page précédente parcourent les paires d’une piste, M en marque une à comparer, Entrée compare, plus et moins zooment, 0 montre tout. La liste a le même contenu.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GroupTreeModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Of a group, its tracks; of a track, how many others resemble it</source>
        <translation>Pour un groupe, ses pistes&#x202f;; pour une piste, le nombre d’autres qui lui ressemblent</translation>
    </message>
    <message>
        <source>The highest probability that two of them are versions of one piece</source>
        <translation>La plus haute probabilité que deux d’entre elles soient des versions d’une même œuvre</translation>
    </message>
    <message>
        <source>The mean probability over all pairs of the group; pairs below the threshold count 0</source>
        <translation>La probabilité moyenne sur toutes les paires du groupe&#x202f;; les paires sous le seuil comptent pour 0</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>artist of a group of tracks</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>↔ %1 (of another group)</source>
        <translation>↔ %1 (d’un autre groupe)</translation>
    </message>
    <message>
        <source>↔ %1</source>
        <comment>a pair with that track</comment>
        <translation>↔ %1</translation>
    </message>
    <message>
        <source>Of a group, the title of the track with the fullest tags</source>
        <translation>Pour un groupe, le titre de la piste aux métadonnées les plus complètes</translation>
    </message>
    <message>
        <source>Tracks without a group</source>
        <translation>Pistes sans groupe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>track, verdict</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; decided: %2</source>
        <comment>two tracks and their probability, decision</comment>
        <translation>%1&#x202f;; décidé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, decided: %2</source>
        <comment>track, decision</comment>
        <translation>%1, décidé&#xa0;: %2</translation>
    </message>
    <message>
        <source>A person decided that it is in this group</source>
        <translation>Une personne a décidé qu’elle est dans ce groupe</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>track, what is decided</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, a work of the library</source>
        <translation>%1, une œuvre de la bibliothèque</translation>
    </message>
    <message>
        <source>A work of the library: %1</source>
        <translation>Une œuvre de la bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>A work of the library</source>
        <translation>Une œuvre de la bibliothèque</translation>
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
        <translation>Guide</translation>
    </message>
    <message>
        <source>The guide is missing. Install Coverscope again: it belongs at “%1”.</source>
        <translation>Le guide manque. Réinstallez Coverscope&#xa0;: sa place est «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeardButton</name>
    <message>
        <source>Hear the notes that the program heard beside the recording, or alone (S)</source>
        <translation>Entendre les notes que le programme a entendues à côté de l’enregistrement, ou seules (S)</translation>
    </message>
    <message>
        <source>What is heard: %1</source>
        <translation>Ce qui est joué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeardChoice</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Play the recording as it is</source>
        <translation>Jouer l’enregistrement tel quel</translation>
    </message>
    <message>
        <source>Recording and notes</source>
        <translation>Enregistrement et notes</translation>
    </message>
    <message>
        <source>Play a soft tone for each note that was heard beside the recording</source>
        <translation>Jouer un son doux pour chaque note entendue à côté de l’enregistrement</translation>
    </message>
    <message>
        <source>Notes alone</source>
        <translation>Notes seules</translation>
    </message>
    <message>
        <source>Play a tone for each note that was heard in place of the recording</source>
        <translation>Jouer un son pour chaque note entendue à la place de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapFigure</name>
    <message>
        <source>Time in the track</source>
        <translation>Temps dans la piste</translation>
    </message>
    <message>
        <source>Time in the clip</source>
        <translation>Temps dans l’extrait</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapPlot</name>
    <message>
        <source>Similarity of clip and match, chunk by chunk</source>
        <translation>Similarité de l’extrait et de la correspondance, segment par segment</translation>
    </message>
    <message>
        <source>Each cell compares a stretch of the clip with a stretch of the match. Click to listen from there; arrow keys move from cell to cell.</source>
        <translation>Chaque cellule compare un passage de l’extrait à un passage de la correspondance. Cliquez pour écouter à partir de là&#x202f;; les flèches passent d’une cellule à l’autre.</translation>
    </message>
    <message>
        <source>No match is chosen.</source>
        <translation>Aucune correspondance n’est choisie.</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Moyenne %1</translation>
    </message>
    <message>
        <source>Time in the clip</source>
        <translation>Temps dans l’extrait</translation>
    </message>
    <message>
        <source>Cosine similarity</source>
        <translation>Similarité cosinus</translation>
    </message>
    <message>
        <source>Clip %1, match %2: cosine %3</source>
        <translation>Extrait %1, correspondance %2&#xa0;: cosinus %3</translation>
    </message>
    <message>
        <source>%1, on the best path</source>
        <translation>%1, sur le meilleur chemin</translation>
    </message>
    <message>
        <source>Clip %1: best cosine with any part of the match %2</source>
        <translation>Extrait %1&#xa0;: meilleur cosinus avec une partie quelconque de la correspondance %2</translation>
    </message>
    <message>
        <source>Match %1: best cosine with any part of the clip %2</source>
        <translation>Correspondance %1&#xa0;: meilleur cosinus avec une partie quelconque de l’extrait %2</translation>
    </message>
    <message>
        <source>Time in the match</source>
        <translation>Temps dans la correspondance</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Maximum</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::HeatmapView</name>
    <message>
        <source>Similarities of clip and match, chunk by chunk</source>
        <translation>Similarités de l’extrait et de la correspondance, segment par segment</translation>
    </message>
    <message>
        <source>Times in the match</source>
        <translation>Temps dans la correspondance</translation>
    </message>
    <message>
        <source>Times in the clip</source>
        <translation>Temps dans l’extrait</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click to listen from there.</source>
        <translation>Pointez une cellule pour la lire&#x202f;; cliquez pour écouter à partir de là.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Heatmap as a table</source>
        <translation>Carte de chaleur en tableau</translation>
    </message>
    <message>
        <source>Stretch the heatmap&apos;s colours to this pair</source>
        <translation>Étendre les couleurs de la carte de chaleur à cette paire</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n new work(s)</source>
        <translation>
            <numerusform>%n nouvelle œuvre</numerusform>
            <numerusform>%n nouvelles œuvres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>works</comment>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new recording(s)</source>
        <translation>
            <numerusform>%n nouvel enregistrement</numerusform>
            <numerusform>%n nouveaux enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move recordings that are in another work of the library</source>
        <translation>&amp;Déplacer les enregistrements qui sont dans une autre œuvre de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Import works</source>
        <translation>Importer des œuvres</translation>
    </message>
    <message>
        <source>Without it such lines are left out</source>
        <translation>Sinon, ces lignes sont omises</translation>
    </message>
    <message>
        <source>Save the lines that are left out as a table, to correct them</source>
        <translation>Enregistrer les lignes omises sous forme de tableau, pour les corriger</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Lines that are left out</source>
        <translation>Lignes omises</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n line(s):</source>
        <comment>a list, its lines</comment>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;», %n ligne&#xa0;:</numerusform>
            <numerusform>«&#x202f;%1&#x202f;», %n lignes&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out:</source>
        <translation>
            <numerusform>%n ligne sera omise&#xa0;:</numerusform>
            <numerusform>%n lignes seront omises&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No line will be left out.</source>
        <translation>Aucune ligne ne sera omise.</translation>
    </message>
    <message>
        <source>The list changes nothing</source>
        <translation>La liste ne change rien</translation>
    </message>
    <message>
        <source>Save the lines that are left out</source>
        <translation>Enregistrer les lignes omises</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source> left out</source>
        <comment>end of the name of a file</comment>
        <translation> omises</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::IndexingBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Indexing progress</source>
        <translation>Progression de l’indexation</translation>
    </message>
    <message>
        <source>Indexing state</source>
        <translation>État de l’indexation</translation>
    </message>
    <message>
        <source>Stop indexing. What is done stays done.</source>
        <translation>Arrêter l’indexation. Ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Looking for music…</source>
        <translation>Recherche de musique…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for music: %n file(s) found</source>
        <translation>
            <numerusform>Recherche de musique&#xa0;: %n fichier trouvé</numerusform>
            <numerusform>Recherche de musique&#xa0;: %n fichiers trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 fichiers sur %2</translation>
    </message>
    <message>
        <source>%1× real time</source>
        <translation>%1× temps réel</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>reste environ %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::JobLog</name>
    <message numerus="yes">
        <source>%n file(s) indexed in %1 s.</source>
        <translation>
            <numerusform>%n fichier indexé en %1&#xa0;s.</numerusform>
            <numerusform>%n fichiers indexés en %1&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search for “%1”: %n match(es).</source>
        <translation>
            <numerusform>Recherche de «&#x202f;%1&#x202f;»&#xa0;: %n correspondance.</numerusform>
            <numerusform>Recherche de «&#x202f;%1&#x202f;»&#xa0;: %n correspondances.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model “%1” loaded, hash %2, on %3.</source>
        <translation>Modèle «&#x202f;%1&#x202f;» chargé, hachage %2, sur %3.</translation>
    </message>
    <message>
        <source>The graphics card failed: %1</source>
        <translation>La carte graphique a échoué&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Library “%1” opened, %n track(s).</source>
        <translation>
            <numerusform>Bibliothèque «&#x202f;%1&#x202f;» ouverte, %n piste.</numerusform>
            <numerusform>Bibliothèque «&#x202f;%1&#x202f;» ouverte, %n pistes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing begins.</source>
        <translation>L’indexation commence.</translation>
    </message>
    <message>
        <source>The library was indexed anew.</source>
        <translation>La bibliothèque a été réindexée.</translation>
    </message>
    <message>
        <source>The graph for fast searches is ready.</source>
        <translation>Le graphe pour les recherches rapides est prêt.</translation>
    </message>
    <message>
        <source>Job %1 was cancelled.</source>
        <translation>La tâche %1 a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>What is played in “%1”: %n stretch(es) known.</source>
        <translation>
            <numerusform>Ce qui est joué dans «&#x202f;%1&#x202f;»&#xa0;: %n passage connu.</numerusform>
            <numerusform>Ce qui est joué dans «&#x202f;%1&#x202f;»&#xa0;: %n passages connus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How loud the sound is that is recorded, in decibels below the loudest</source>
        <translation>Niveau sonore de l’enregistrement, en décibels sous le maximum</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryCommand</name>
    <message numerus="yes">
        <source>removing %n track(s)</source>
        <translation>
            <numerusform>le retrait de %n piste</numerusform>
            <numerusform>le retrait de %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>removing the folder “%1”</source>
        <translation>le retrait du dossier «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryController</name>
    <message numerus="yes">
        <source>%n track(s) taken out of the library. The files stay where they are.</source>
        <translation>
            <numerusform>%n piste retirée de la bibliothèque. Le fichier reste à sa place.</numerusform>
            <numerusform>%n pistes retirées de la bibliothèque. Les fichiers restent à leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “%1” was taken out of the library. Its files stay where they are.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» a été retiré de la bibliothèque. Ses fichiers restent à leur place.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This library is in use by another program, so it was opened for searching only. Close the other one to add or remove music.</source>
        <translation>Cette bibliothèque est utilisée par un autre programme&#x202f;; elle a donc été ouverte pour la recherche seulement. Fermez l’autre programme pour ajouter ou retirer de la musique.</translation>
    </message>
    <message>
        <source>Re-index now</source>
        <translation>Réindexer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu et a été omis.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus et ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation>Remettre la copie en place</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>Pas encore de musique</translation>
    </message>
    <message>
        <source>Add a folder of music, or drop one here. Its tracks are indexed once; then any clip can be searched for in them.</source>
        <translation>Ajoutez un dossier de musique, ou déposez-en un ici. Ses pistes sont indexées une fois&#x202f;; tout extrait peut ensuite y être recherché.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder of music to add to the library</source>
        <translation>Choisir un dossier de musique à ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Size of the library</source>
        <translation>Taille de la bibliothèque</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>Ajouter un dossier de musique à la bibliothèque</translation>
    </message>
    <message>
        <source>Rescan folders</source>
        <translation>Actualiser les dossiers</translation>
    </message>
    <message>
        <source>Look for new and changed files in all folders</source>
        <translation>Chercher les fichiers nouveaux et modifiés dans tous les dossiers</translation>
    </message>
    <message>
        <source>Folder menu</source>
        <translation>Menu du dossier</translation>
    </message>
    <message>
        <source>Show, locate or remove the chosen folder</source>
        <translation>Afficher, localiser ou retirer le dossier choisi</translation>
    </message>
    <message>
        <source>Folder that is away</source>
        <translation>Dossier absent</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Tell where the folder is now</source>
        <translation>Indiquer où se trouve maintenant le dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Show the tracks of one folder or of all</source>
        <translation>Afficher les pistes d’un dossier ou de tous</translation>
    </message>
    <message>
        <source>Filter tracks</source>
        <translation>Filtrer les pistes</translation>
    </message>
    <message>
        <source>Show only tracks that contain all these words in title, artist, album or file name</source>
        <translation>N’afficher que les pistes qui contiennent tous ces mots dans le titre, l’artiste, l’album ou le nom de fichier</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring back %n removed track(s)</source>
        <translation>
            <numerusform>&amp;Rétablir %n piste retirée</numerusform>
            <numerusform>&amp;Rétablir %n pistes retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n piste</numerusform>
            <numerusform>%n pistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 sur %n piste</numerusform>
            <numerusform>%1 sur %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show folder</source>
        <translation>&amp;Afficher le dossier</translation>
    </message>
    <message>
        <source>Open it in the file manager</source>
        <translation>L’ouvrir dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>&amp;Locate folder…</source>
        <translation>&amp;Localiser le dossier…</translation>
    </message>
    <message>
        <source>Tell where the folder is now, if it was moved or its drive has another name</source>
        <translation>Indiquer où se trouve maintenant le dossier, s’il a été déplacé ou si son lecteur a changé de nom</translation>
    </message>
    <message>
        <source>&amp;Bring back removed tracks</source>
        <translation>&amp;Rétablir les pistes retirées</translation>
    </message>
    <message>
        <source>Index the tracks again that were taken out one by one</source>
        <translation>Réindexer les pistes qui ont été retirées une à une</translation>
    </message>
    <message>
        <source>&amp;Remove folder</source>
        <translation>Re&amp;tirer le dossier</translation>
    </message>
    <message>
        <source>Take the chosen folder out of the library; its files stay</source>
        <translation>Retirer le dossier choisi de la bibliothèque&#x202f;; ses fichiers restent</translation>
    </message>
    <message>
        <source>“%1” is away. Its tracks can be searched, but not played. Connect its drive, or locate it if it was moved.</source>
        <translation>«&#x202f;%1&#x202f;» est absent. Ses pistes peuvent être recherchées, mais pas lues. Connectez son lecteur, ou localisez-le s’il a été déplacé.</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Ajouter un dossier de musique</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Comparer ces deux pistes</translation>
    </message>
    <message numerus="yes">
        <source>Re-index %n track(s)</source>
        <translation>
            <numerusform>Réindexer %n piste</numerusform>
            <numerusform>Réindexer %n pistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n track(s) from the library</source>
        <translation>
            <numerusform>Retirer %n piste de la bibliothèque</numerusform>
            <numerusform>Retirer %n pistes de la bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Fichiers laissés de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n fichier laissé de côté</numerusform>
            <numerusform>%n fichiers laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget deleted files</source>
        <translation>&amp;Oublier les fichiers supprimés</translation>
    </message>
    <message>
        <source>Take tracks out of the library whose files were deleted; those on a drive that is away stay</source>
        <translation>Retirer de la bibliothèque les pistes dont les fichiers ont été supprimés ; celles d’un disque absent restent</translation>
    </message>
    <message>
        <source>Group tracks</source>
        <translation>Grouper les pistes</translation>
    </message>
    <message>
        <source>Put the tracks together by folder, work, artist, album or year</source>
        <translation>Réunir les pistes par dossier, œuvre, artiste, album ou année</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryThread</name>
    <message>
        <source>No library is open. Open or create one first.</source>
        <translation>Aucune bibliothèque n’est ouverte. Ouvrez-en ou créez-en d’abord une.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles qui sont affichées</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save all that is shown as a text file</source>
        <translation>Enregistrer tout ce qui est affiché dans un fichier texte</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Forget the messages so far</source>
        <translation>Oublier les messages précédents</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 et au-dessus</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Quels messages</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Nombre de messages</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>What the program told of its work, the newest at the bottom</source>
        <translation>Ce que le programme a signalé de son travail, le plus récent en bas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» enregistré.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LongClipLine</name>
    <message>
        <source>Which recordings is this?</source>
        <translation>Quels sont ces enregistrements&#x202f;?</translation>
    </message>
    <message>
        <source>What is played in it?</source>
        <translation>Qu’y joue-t-on&#x202f;?</translation>
    </message>
    <message>
        <source>What to ask of a long clip</source>
        <translation>Que demander d’un long extrait</translation>
    </message>
    <message>
        <source>Search for the clip as one piece, as it was done when it came</source>
        <translation>Rechercher l’extrait d’un seul tenant, comme à son ouverture</translation>
    </message>
    <message>
        <source>Look through the clip from end to end: which recordings are played when (Ctrl+T)</source>
        <translation>Parcourir l’extrait d’un bout à l’autre&#xa0;: quels enregistrements sont joués et quand (Ctrl+T)</translation>
    </message>
    <message>
        <source>A long clip, %1:</source>
        <translation>Un long extrait, %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open clip…</source>
        <translation>&amp;Ouvrir un extrait…</translation>
    </message>
    <message>
        <source>Choose an audio or video file to search for</source>
        <translation>Choisir un fichier audio ou vidéo à rechercher</translation>
    </message>
    <message>
        <source>Record cl&amp;ip…</source>
        <translation>Enregistrer un extra&amp;it…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Record the clip to search for, with a microphone or from what this computer plays</source>
        <translation>Enregistrer l’extrait à rechercher, avec un microphone ou à partir de ce que joue cet ordinateur</translation>
    </message>
    <message>
        <source>Recent &amp;clips</source>
        <translation>Extraits ré&amp;cents</translation>
    </message>
    <message>
        <source>Open &amp;library…</source>
        <translation>Ouvrir une &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Open a library folder, or make a new one in an empty folder</source>
        <translation>Ouvrir le dossier d’une bibliothèque, ou en créer une dans un dossier vide</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>Bibliothèques &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Add a folder of music to the library and index it</source>
        <translation>Ajouter un dossier de musique à la bibliothèque et l’indexer</translation>
    </message>
    <message>
        <source>Re&amp;scan folders</source>
        <translation>Actuali&amp;ser les dossiers</translation>
    </message>
    <message>
        <source>Look for new and changed files in all folders of the library</source>
        <translation>Chercher les fichiers nouveaux et modifiés dans tous les dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>&amp;Exporter les résultats…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the table of results as a CSV file</source>
        <translation>Enregistrer le tableau des résultats dans un fichier CSV</translation>
    </message>
    <message>
        <source>Export re&amp;port…</source>
        <translation>Exporter un rappor&amp;t…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Save a report on the clip to read, print and keep: its matches, pictures, verdicts and notes</source>
        <translation>Enregistrer un rapport sur l’extrait, à lire, imprimer et conserver&#xa0;: ses correspondances, images, verdicts et notes</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Device, search, theme, colours and language</source>
        <translation>Périphérique, recherche, thème, couleurs et langue</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Leave Coverscope; what is indexed is kept</source>
        <translation>Quitter Coverscope&#x202f;; ce qui est indexé est conservé</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last decision: a verdict, a removal</source>
        <translation>Revenir sur la dernière décision&#xa0;: un verdict, un retrait</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>Rétablir la décision annulée</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Search the library for the clip, or for the chosen region of it</source>
        <translation>Rechercher l’extrait, ou sa région choisie, dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop the search that is under way</source>
        <translation>Arrêter la recherche en cours</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>Correspondance &amp;suivante</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Show the evidence for the next match</source>
        <translation>Afficher les indices de la correspondance suivante</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>Correspondance &amp;précédente</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Show the evidence for the previous match</source>
        <translation>Afficher les indices de la correspondance précédente</translation>
    </message>
    <message>
        <source>&amp;Filter tracks</source>
        <translation>&amp;Filtrer les pistes</translation>
    </message>
    <message>
        <source>Find a track of the library by title, artist, album or file name</source>
        <translation>Trouver une piste de la bibliothèque par titre, artiste, album ou nom de fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Show &amp;library</source>
        <translation>Afficher la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the library at the left</source>
        <translation>Afficher ou masquer la bibliothèque à gauche</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>List everything that the keyboard does</source>
        <translation>Liste de tout ce que permet le clavier</translation>
    </message>
    <message>
        <source>Show the &amp;example</source>
        <translation>Montrer l’&amp;exemple</translation>
    </message>
    <message>
        <source>Make a small collection of music and search it, to see what Coverscope does</source>
        <translation>Créer une petite collection de musique et y faire une recherche, pour voir ce que fait Coverscope</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>What the program told of its work, to look through, copy and save</source>
        <translation>Ce que le programme a signalé de son travail, à parcourir, copier et enregistrer</translation>
    </message>
    <message>
        <source>About the &amp;model</source>
        <translation>À propos du &amp;modèle</translation>
    </message>
    <message>
        <source>Where the loaded model comes from and what it was trained on</source>
        <translation>D’où vient le modèle chargé et sur quoi il a été entraîné</translation>
    </message>
    <message>
        <source>&amp;About Coverscope</source>
        <translation>À &amp;propos de Coverscope</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>The toolkit that Coverscope is built with</source>
        <translation>La boîte à outils avec laquelle Coverscope est réalisé</translation>
    </message>
    <message>
        <source>C&amp;ompare clip and match</source>
        <translation>C&amp;omparer l’extrait et la correspondance</translation>
    </message>
    <message>
        <source>See clip and match above each other, note by note</source>
        <translation>Voir l’extrait et la correspondance l’un au-dessus de l’autre, note par note</translation>
    </message>
    <message>
        <source>Search for the &amp;passage</source>
        <translation>Rechercher le passa&amp;ge</translation>
    </message>
    <message>
        <source>Where else does the chosen passage occur? Search the library for it</source>
        <translation>Où le passage choisi apparaît-il ailleurs&#x202f;? Le rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Play what the page shows: the match, the clip, the recording</source>
        <translation>Lire ce que montre la page&#xa0;: la correspondance, l’extrait, l’enregistrement</translation>
    </message>
    <message>
        <source>S&amp;witch recordings</source>
        <translation>&amp;Basculer entre les enregistrements</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording</source>
        <translation>Continuer au même moment musical de l’autre enregistrement</translation>
    </message>
    <message>
        <source>&amp;Hear the notes</source>
        <translation>&amp;Entendre les notes</translation>
    </message>
    <message>
        <source>Play the recording, the notes heard in it beside it, or these alone</source>
        <translation>Jouer l’enregistrement, les notes entendues à côté de lui, ou celles-ci seules</translation>
    </message>
    <message>
        <source>Switch &amp;notes and spectrum</source>
        <translation>Basculer entre &amp;notes et spectre</translation>
    </message>
    <message>
        <source>Show the notes that the program hears, or the spectrum, on all pages</source>
        <translation>Afficher sur toutes les pages les notes que le programme entend, ou le spectre</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>How to use Coverscope, with pictures</source>
        <translation>Comment utiliser Coverscope, avec des images</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>P&amp;resentation</source>
        <translation>P&amp;résentation</translation>
    </message>
    <message>
        <source>Full screen and large type, to show one clip and one match to a room</source>
        <translation>Plein écran et grands caractères, pour montrer un extrait et une correspondance à une salle</translation>
    </message>
    <message>
        <source>Prepare &amp;clips for it…</source>
        <translation>Préparer des &amp;extraits…</translation>
    </message>
    <message>
        <source>Choose the clips that a presentation steps through</source>
        <translation>Choisir les extraits qu’une présentation parcourt</translation>
    </message>
    <message>
        <source>&amp;What is played in it?</source>
        <translation>&amp;Qu’y joue-t-on&#x202f;?</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Look through a long clip from end to end: which recordings are played when</source>
        <translation>Parcourir un long extrait d’un bout à l’autre&#xa0;: quels enregistrements sont joués et quand</translation>
    </message>
    <message>
        <source>I&amp;mport works…</source>
        <translation>Im&amp;porter des œuvres…</translation>
    </message>
    <message>
        <source>Read works, their recordings and roles from a table</source>
        <translation>Lire des œuvres, leurs enregistrements et leurs rôles dans un tableau</translation>
    </message>
    <message>
        <source>Export &amp;works…</source>
        <translation>E&amp;xporter les œuvres…</translation>
    </message>
    <message>
        <source>Save all works of the library as a table that can be read again</source>
        <translation>Enregistrer toutes les œuvres de la bibliothèque dans un tableau qui peut être relu</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MainPages</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Choose what the window shows, with the arrow keys or Ctrl and a digit</source>
        <translation>Choisir ce qu’affiche la fenêtre, avec les flèches ou avec Ctrl et un chiffre</translation>
    </message>
    <message>
        <source>Shown page</source>
        <translation>Page affichée</translation>
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
        <translation>Bibliothèque et pages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search the library for a clip and see what speaks for each match</source>
        <translation>Rechercher un extrait dans la bibliothèque et voir ce qui plaide pour chaque correspondance</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Look at two recordings above each other and listen to them in turn</source>
        <translation>Voir deux enregistrements l’un au-dessus de l’autre et les écouter tour à tour</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Search the library for many clips, one after the other</source>
        <translation>Rechercher de nombreux extraits dans la bibliothèque, l’un après l’autre</translation>
    </message>
    <message>
        <source>Cover map</source>
        <translation>Carte des reprises</translation>
    </message>
    <message>
        <source>See which tracks of the library are versions of each other</source>
        <translation>Voir quelles pistes de la bibliothèque sont des versions les unes des autres</translation>
    </message>
    <message>
        <source>The graphics card failed; the processor goes on.</source>
        <translation>La carte graphique a échoué&#x202f;; le processeur prend le relais.</translation>
    </message>
    <message>
        <source>The graphics card failed, so the work goes on with the processor. Results are the same; it only takes longer.</source>
        <translation>La carte graphique a échoué&#x202f;; le travail continue donc avec le processeur. Les résultats sont les mêmes&#x202f;; seul le temps nécessaire est plus long.</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Rapport sur %1</translation>
    </message>
    <message>
        <source>Open a library, or choose an empty folder for a new one</source>
        <translation>Ouvrir une bibliothèque, ou choisir un dossier vide pour en créer une</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>what is done, how many of how many</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Look through all verdicts of the library</source>
        <translation>Parcourir tous les verdicts de la bibliothèque</translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>Chronologie de %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>See which recordings are played in a long one, and when</source>
        <translation>Voir quels enregistrements sont joués dans un long enregistrement, et quand</translation>
    </message>
    <message>
        <source>There are no works in the library yet.</source>
        <translation>Il n’y a pas encore d’œuvres dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MessageBanner</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show the technical cause</source>
        <translation>Afficher la cause technique</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Technical cause</source>
        <translation>Cause technique</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ModelFacts</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the model&apos;s facts, one fact</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Embedding dimension</source>
        <translation>Dimension de représentation</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>Chunk length</source>
        <translation>Durée des segments</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Suggested chunk hop</source>
        <translation>Pas de segment suggéré</translation>
    </message>
    <message>
        <source>Constant-Q, %1 bins, %2 per octave from %3 Hz</source>
        <translation>À Q constant, %1 bandes, %2 par octave à partir de %3&#xa0;Hz</translation>
    </message>
    <message>
        <source>Averaged frames per second</source>
        <translation>Trames moyennées par seconde</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Notes heard, %1 from C1, %2 times a second</source>
        <translation>Notes entendues, %1 à partir de C1, %2 fois par seconde</translation>
    </message>
    <message>
        <source>Listens to</source>
        <translation>Écoute</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ModelPage</name>
    <message>
        <source>About the model</source>
        <translation>À propos du modèle</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>What the model is, what it learned from, how well it does, where it fails</source>
        <translation>Ce qu’est le modèle, ce sur quoi il a appris, ses performances, ses limites</translation>
    </message>
    <message>
        <source>Model card and facts</source>
        <translation>Fiche et données du modèle</translation>
    </message>
    <message>
        <source>&amp;Copy facts</source>
        <translation>&amp;Copier les données</translation>
    </message>
    <message>
        <source>Copy the table, to say which model a result comes from</source>
        <translation>Copier le tableau, pour indiquer de quel modèle provient un résultat</translation>
    </message>
    <message>
        <source>Facts of the loaded model</source>
        <translation>Données du modèle chargé</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::MonitorSource</name>
    <message>
        <source>This build of Coverscope cannot record what the computer plays. Save the sound as a file and open that, or record it with a microphone.</source>
        <translation>Cette version compilée de Coverscope ne peut pas enregistrer ce que joue l’ordinateur. Enregistrez le son dans un fichier et ouvrez celui-ci, ou enregistrez-le avec un microphone.</translation>
    </message>
    <message>
        <source>What this computer plays cannot be recorded: neither PulseAudio nor PipeWire answers. Start one of them (PipeWire with its PulseAudio service), or save the sound as a file and open that.</source>
        <translation>Ce que joue cet ordinateur ne peut pas être enregistré&#xa0;: ni PulseAudio ni PipeWire ne répondent. Démarrez l’un d’eux (PipeWire avec son service PulseAudio), ou enregistrez le son dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>What this computer plays cannot be recorded: it has no sound output. Connect one, or save the sound as a file and open that.</source>
        <translation>Ce que joue cet ordinateur ne peut pas être enregistré&#xa0;: il n’a pas de sortie audio. Connectez-en une, ou enregistrez le son dans un fichier et ouvrez celui-ci.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::PairActions</name>
    <message>
        <source>&amp;Confirm as one work</source>
        <translation>&amp;Confirmer comme une même œuvre</translation>
    </message>
    <message>
        <source>&amp;Reject as one work</source>
        <translation>&amp;Rejeter comme une même œuvre</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>R&amp;etirer la décision</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Aucune bibliothèque n’est ouverte.</translation>
    </message>
    <message>
        <source>Choose a pair first.</source>
        <translation>Choisissez d’abord une paire.</translation>
    </message>
    <message>
        <source>One of the files could not be read. Index it again.</source>
        <translation>L’un des fichiers n’a pas pu être lu. Indexez-le à nouveau.</translation>
    </message>
    <message>
        <source>Both are versions of one work: the cover map never parts them</source>
        <translation>Les deux sont des versions d’une même œuvre&#xa0;: la carte des reprises ne les sépare jamais</translation>
    </message>
    <message>
        <source>They are not: the cover map never joins them</source>
        <translation>Elles ne le sont pas&#xa0;: la carte des reprises ne les réunit jamais</translation>
    </message>
    <message>
        <source>Nothing is decided about this pair.</source>
        <translation>Rien n’est décidé de cette paire.</translation>
    </message>
    <message>
        <source>As if nothing had been decided about this pair</source>
        <translation>Comme si rien n’avait été décidé de cette paire</translation>
    </message>
    <message>
        <source>confirming “%1” and “%2”</source>
        <translation>la confirmation de «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>rejecting “%1” and “%2”</source>
        <translation>le rejet de «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>taking back the decision on “%1” and “%2”</source>
        <translation>le retrait de la décision sur «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::PictureChoice</name>
    <message>
        <source>Notes heard</source>
        <translation>Notes entendues</translation>
    </message>
    <message>
        <source>Constant-Q spectrogram</source>
        <translation>Spectrogramme à Q constant</translation>
    </message>
    <message>
        <source>Show the notes that the program hears, what both play marked (P)</source>
        <translation>Afficher les notes que le programme entend, ce que les deux jouent étant marqué (P)</translation>
    </message>
    <message>
        <source>Show the spectrum on a scale of semitones (P)</source>
        <translation>Afficher le spectre sur une échelle de demi-tons (P)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Player</name>
    <message>
        <source>No sound device can be used, so nothing is heard; the cursors still move. Connect one and press play again.</source>
        <translation>Aucun périphérique audio n’est utilisable, on n’entend donc rien&#x202f;; les curseurs se déplacent tout de même. Connectez-en un et relancez la lecture.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Presentation</name>
    <message>
        <source>&amp;Previous clip</source>
        <translation>Extrait &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next clip</source>
        <translation>Extrait &amp;suivant</translation>
    </message>
    <message>
        <source>Prepare &amp;clips…</source>
        <translation>Préparer des &amp;extraits…</translation>
    </message>
    <message>
        <source>&amp;End presentation</source>
        <translation>&amp;Terminer la présentation</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Search for the clip before this one (Page Up)</source>
        <translation>Rechercher l’extrait qui précède (Page préc.)</translation>
    </message>
    <message>
        <source>Search for the next of the prepared clips (Page Down)</source>
        <translation>Rechercher le prochain des extraits préparés (Page suiv.)</translation>
    </message>
    <message>
        <source>Choose the clips to step through, in the order of their names</source>
        <translation>Choisir les extraits à parcourir, dans l’ordre de leurs noms</translation>
    </message>
    <message>
        <source>Back to the window as it was (Esc)</source>
        <translation>Revenir à la fenêtre telle qu’elle était (Échap)</translation>
    </message>
    <message>
        <source>Choose the clips to present</source>
        <translation>Choisir les extraits à présenter</translation>
    </message>
    <message>
        <source>No clips are prepared to step through.</source>
        <translation>Aucun extrait n’est préparé.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) prepared</source>
        <translation>
            <numerusform>%n extrait préparé</numerusform>
            <numerusform>%n extraits préparés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>which prepared clip, how many, its name</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::QueryPanel</name>
    <message>
        <source>Clip to search for</source>
        <translation>Extrait à rechercher</translation>
    </message>
    <message>
        <source>Choose clip…</source>
        <translation>Choisir un extrait…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drop an audio or video file here</source>
        <translation>Déposez ici un fichier audio ou vidéo</translation>
    </message>
    <message>
        <source>A clip of 6 to 60 seconds is enough: a phone recording, a video, an excerpt.</source>
        <translation>Un extrait de 6 à 60 secondes suffit&#xa0;: un enregistrement au téléphone, une vidéo, un passage.</translation>
    </message>
    <message>
        <source>Choose the audio or video file to search for</source>
        <translation>Choisir le fichier audio ou vidéo à rechercher</translation>
    </message>
    <message>
        <source>Length of the clip</source>
        <translation>Durée de l’extrait</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>Stop the search (Esc)</source>
        <translation>Arrêter la recherche (Échap)</translation>
    </message>
    <message>
        <source>Audio and video (%1)</source>
        <translation>Audio et vidéo (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a clip</source>
        <translation>Choisir un extrait</translation>
    </message>
    <message>
        <source>Search for region</source>
        <translation>Rechercher la région</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search the library for the chosen region of this clip</source>
        <translation>Rechercher dans la bibliothèque la région choisie de cet extrait</translation>
    </message>
    <message>
        <source>Search the library for this clip</source>
        <translation>Rechercher cet extrait dans la bibliothèque</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation>Lire à partir de %1</translation>
    </message>
    <message>
        <source>Play the clip from the playhead</source>
        <translation>Lire l’extrait à partir de la tête de lecture</translation>
    </message>
    <message>
        <source>Whether the clip is long enough</source>
        <translation>Si l’extrait est assez long</translation>
    </message>
    <message>
        <source>Sound track</source>
        <translation>Piste sonore</translation>
    </message>
    <message>
        <source>This file has several sound tracks: the one to listen to and search for</source>
        <translation>Ce fichier a plusieurs pistes sonores : celle à écouter et à rechercher</translation>
    </message>
    <message>
        <source>Show the waveform</source>
        <translation>Afficher la forme d’onde</translation>
    </message>
    <message>
        <source>Hide the waveform</source>
        <translation>Masquer la forme d’onde</translation>
    </message>
    <message>
        <source>Show the waveform, to choose a region of the clip</source>
        <translation>Afficher la forme d’onde, pour choisir une région de l’extrait</translation>
    </message>
    <message>
        <source>Hide the waveform: more room for what was found</source>
        <translation>Masquer la forme d’onde&#xa0;: plus de place pour ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The region has %1 s, which is too short to tell: choose %2 s or more.</source>
        <translation>La région dure %1&#xa0;s, ce qui est trop court pour se prononcer&#xa0;: choisissez %2&#xa0;s ou plus.</translation>
    </message>
    <message>
        <source>The clip has %1 s, which is too short to tell: %2 s or more are needed.</source>
        <translation>L’extrait dure %1&#xa0;s, ce qui est trop court pour se prononcer&#xa0;: il faut %2&#xa0;s ou plus.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>region, length of the clip</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sound track %1</source>
        <translation>Piste sonore %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and name of a sound track</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingDialog</name>
    <message>
        <source>Record a clip</source>
        <translation>Enregistrer un extrait</translation>
    </message>
    <message>
        <source>Record from</source>
        <translation>Enregistrer depuis</translation>
    </message>
    <message>
        <source>A microphone, or what the computer itself plays</source>
        <translation>Un microphone, ou ce que joue l’ordinateur lui-même</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Enregistré jusqu’ici</translation>
    </message>
    <message>
        <source>Record &amp;from:</source>
        <translation>Enregistrer &amp;depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Level:</source>
        <translation>Niveau&#xa0;:</translation>
    </message>
    <message>
        <source>Length:</source>
        <translation>Durée&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (what this computer plays)</source>
        <translation>%1 (ce que joue cet ordinateur)</translation>
    </message>
    <message>
        <source>No microphone or other sound input was found. Connect one; it appears here by itself. A clip can also be opened from a file.</source>
        <translation>Aucun microphone ni autre entrée audio n’a été trouvé. Connectez-en un&#x202f;; il apparaîtra ici de lui-même. Un extrait peut aussi être ouvert à partir d’un fichier.</translation>
    </message>
    <message>
        <source>&amp;Stop and search</source>
        <translation>&amp;Arrêter et rechercher</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 sur %2 au maximum</translation>
    </message>
    <message>
        <source>Go on: at least %1 seconds are needed.</source>
        <translation>Continuez&#xa0;: il faut au moins %1 secondes.</translation>
    </message>
    <message>
        <source>Too loud: turn the music or the input down.</source>
        <translation>Trop fort&#xa0;: baissez la musique ou l’entrée.</translation>
    </message>
    <message>
        <source>Record %1 to %2 seconds of the music; 15 or more give the best results. The recording stays on this computer.</source>
        <translation>Enregistrez de %1 à %2 secondes de la musique&#x202f;; 15 ou plus donnent les meilleurs résultats. L’enregistrement reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What this computer plays</source>
        <translation>Ce que joue cet ordinateur</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingSlot</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>First recording (A)</source>
        <translation>Premier enregistrement (A)</translation>
    </message>
    <message>
        <source>Second recording (B)</source>
        <translation>Second enregistrement (B)</translation>
    </message>
    <message>
        <source>Name of the first recording</source>
        <translation>Nom du premier enregistrement</translation>
    </message>
    <message>
        <source>Name of the second recording</source>
        <translation>Nom du second enregistrement</translation>
    </message>
    <message>
        <source>Passage that is compared</source>
        <translation>Passage comparé</translation>
    </message>
    <message>
        <source>Compare the whole of the first recording</source>
        <translation>Comparer le premier enregistrement en entier</translation>
    </message>
    <message>
        <source>Compare the whole of the second recording</source>
        <translation>Comparer le second enregistrement en entier</translation>
    </message>
    <message>
        <source>Compare the whole recording</source>
        <translation>Comparer l’enregistrement entier</translation>
    </message>
    <message>
        <source>Choose the first recording</source>
        <translation>Choisir le premier enregistrement</translation>
    </message>
    <message>
        <source>Choose the second recording</source>
        <translation>Choisir le second enregistrement</translation>
    </message>
    <message>
        <source>Choose an audio or video file, or drop one here</source>
        <translation>Choisissez un fichier audio ou vidéo, ou déposez-en un ici</translation>
    </message>
    <message>
        <source>Drop a recording here</source>
        <translation>Déposez un enregistrement ici</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RecordingWorker</name>
    <message>
        <source>The recording stopped because the device could not be used. Check that it is connected and that no other program has taken it, or choose another one.</source>
        <translation>L’enregistrement s’est arrêté parce que le périphérique n’a pas pu être utilisé. Vérifiez qu’il est connecté et qu’aucun autre programme ne l’occupe, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 seconds are too little to search with. Record at least %2 seconds; 15 or more are better.</source>
        <translation>%1 secondes ne suffisent pas pour une recherche. Enregistrez au moins %2 secondes&#x202f;; 15 ou plus sont préférables.</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the right device is chosen and that it is not muted.</source>
        <translation>Aucun son n’a été entendu. Vérifiez que le bon périphérique est choisi et qu’il n’est pas en sourdine.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RegionBar</name>
    <message>
        <source>Whole clip</source>
        <translation>Extrait entier</translation>
    </message>
    <message>
        <source>Search from</source>
        <translation>Rechercher de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Start of the region to search for</source>
        <translation>Début de la région à rechercher</translation>
    </message>
    <message>
        <source>End of the region to search for</source>
        <translation>Fin de la région à rechercher</translation>
    </message>
    <message>
        <source>Length of the region</source>
        <translation>Durée de la région</translation>
    </message>
    <message>
        <source>Search for all of the clip</source>
        <translation>Rechercher l’extrait entier</translation>
    </message>
    <message>
        <source>(%1 s)</source>
        <translation>(%1&#xa0;s)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RejectedLine</name>
    <message>
        <source>Rejected before</source>
        <translation>Rejetées auparavant</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected before, at the end of the table</source>
        <translation>
            <numerusform>%n rejetée auparavant, à la fin du tableau</numerusform>
            <numerusform>%n rejetées auparavant, à la fin du tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected before</source>
        <translation>
            <numerusform>%n rejetée auparavant</numerusform>
            <numerusform>%n rejetées auparavant</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Tracks that were rejected for this clip in an earlier search</source>
        <translation>Pistes rejetées pour cet extrait lors d’une recherche antérieure</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RelinkDialog</name>
    <message>
        <source>Locate folder</source>
        <translation>Localiser le dossier</translation>
    </message>
    <message>
        <source>This folder was at “%1”. Where is it now? Its tracks keep everything that is known of them.</source>
        <translation>Ce dossier se trouvait dans «&#x202f;%1&#x202f;». Où est-il maintenant&#x202f;? Ses pistes conservent tout ce que l’on sait d’elles.</translation>
    </message>
    <message>
        <source>&amp;New place:</source>
        <translation>&amp;Nouvel emplacement&#xa0;:</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nouvel emplacement</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>What was found there</source>
        <translation>Ce qui y a été trouvé</translation>
    </message>
    <message>
        <source>Choose the folder, or the drive that it is on.</source>
        <translation>Choisissez le dossier, ou le lecteur où il se trouve.</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>Utiliser cet emplacement</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>Found in “%1”: %2 of %n track(s) looked for.</source>
        <translation>
            <numerusform>Trouvé dans «&#x202f;%1&#x202f;»&#xa0;: %2 sur %n piste cherchée.</numerusform>
            <numerusform>Trouvé dans «&#x202f;%1&#x202f;»&#xa0;: %2 sur %n pistes cherchées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %n track(s) looked for are there. Choose the folder that holds the same music as before.</source>
        <translation>
            <numerusform>Seulement %1 sur %n piste cherchée s’y trouve. Choisissez le dossier qui contient la même musique qu’auparavant.</numerusform>
            <numerusform>Seulement %1 sur %n pistes cherchées s’y trouvent. Choisissez le dossier qui contient la même musique qu’auparavant.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tracks are there. Choose the folder that holds the same music as before, with its files named as before.</source>
        <translation>Aucune des pistes ne s’y trouve. Choisissez le dossier qui contient la même musique qu’auparavant, avec des noms de fichiers inchangés.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Report</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Report on “%1”</source>
        <translation>Rapport sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Report on %n clip(s)</source>
        <translation>
            <numerusform>Rapport sur %n extrait</numerusform>
            <numerusform>Rapport sur %n extraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a match</source>
        <translation>
            <numerusform>%n avec une correspondance</numerusform>
            <numerusform>%n avec une correspondance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a possible match</source>
        <translation>
            <numerusform>%n avec une correspondance possible</numerusform>
            <numerusform>%n avec une correspondance possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <translation>
            <numerusform>%n sans correspondance</numerusform>
            <numerusform>%n sans correspondance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be searched for</source>
        <translation>
            <numerusform>%n qui n’a pas pu être recherché</numerusform>
            <numerusform>%n qui n’ont pas pu être recherchés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched for: %1</source>
        <translation>Non recherché&#xa0;: %1</translation>
    </message>
    <message>
        <source>No match found.</source>
        <translation>Aucune correspondance trouvée.</translation>
    </message>
    <message>
        <source>Match: “%1”, probability %2</source>
        <translation>Correspondance&#xa0;: «&#x202f;%1&#x202f;», probabilité %2</translation>
    </message>
    <message>
        <source>Possible match: “%1”, probability %2</source>
        <translation>Correspondance possible&#xa0;: «&#x202f;%1&#x202f;», probabilité %2</translation>
    </message>
    <message>
        <source>No match found. The nearest is “%1”: probability %2, score %3</source>
        <translation>Aucune correspondance trouvée. La plus proche est «&#x202f;%1&#x202f;»&#xa0;: probabilité %2, score %3</translation>
    </message>
    <message>
        <source>the whole file, %1</source>
        <translation>le fichier entier, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>region, length of the file</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of tracks, length</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n piste</numerusform>
            <numerusform>%n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>“match” from a probability of %1, “possible” from %2</source>
        <translation>«&#x202f;correspondance&#x202f;» à partir d’une probabilité de %1, «&#x202f;possible&#x202f;» à partir de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way of searching, number of tracks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>graphe HNSW</translation>
    </message>
    <message>
        <source>exact scan</source>
        <translation>recherche exacte</translation>
    </message>
    <message>
        <source>clip %1 matches %2</source>
        <translation>extrait %1 correspond à %2</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>probabilité %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tonalité %1</translation>
    </message>
    <message>
        <source>tempo %1</source>
        <translation>tempo %1</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Pas encore de verdict</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1 par %2, %3</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n too short to tell</source>
        <translation>
            <numerusform>%n trop court pour conclure</numerusform>
            <numerusform>%n trop courts pour conclure</numerusform>
        </translation>
    </message>
    <message>
        <source>Too short to tell. The nearest is “%1”.</source>
        <translation>Trop court pour conclure. Le plus proche est «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) searched</source>
        <translation>
            <numerusform>%n piste examinée</numerusform>
            <numerusform>%n pistes examinées</numerusform>
        </translation>
    </message>
    <message>
        <source>a version of “%1”</source>
        <translation>une version de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>What is played in “%1”</source>
        <translation>Ce qui est joué dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing that the library knows is played here.</source>
        <translation>Rien de ce que la bibliothèque connaît n’est joué ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) known, %1 % of the recording.</source>
        <translation>
            <numerusform>%n passage connu, %1 % de l’enregistrement.</numerusform>
            <numerusform>%n passages connus, %1 % de l’enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Établi le %1</translation>
    </message>
    <message>
        <source>Made on %1 by %2</source>
        <comment>date, person</comment>
        <translation>Établi le %1 par %2</translation>
    </message>
    <message>
        <source>The verdict on “%1” was taken back.</source>
        <translation>Le verdict sur «&#x202f;%1&#x202f;» a été retiré.</translation>
    </message>
    <message>
        <source>Confirmed: “%1”</source>
        <translation>Confirmée&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Rejected: “%1”</source>
        <translation>Rejetée&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Unsure: “%1”</source>
        <translation>Incertaine&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Case “%1”</source>
        <translation>Dossier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n extrait</numerusform>
            <numerusform>%n extraits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a confirmed match</source>
        <translation>
            <numerusform>%n avec une correspondance confirmée</numerusform>
            <numerusform>%n avec une correspondance confirmée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where somebody is unsure</source>
        <translation>
            <numerusform>%n incertain</numerusform>
            <numerusform>%n incertains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose matches are rejected</source>
        <translation>
            <numerusform>%n dont les correspondances sont rejetées</numerusform>
            <numerusform>%n dont les correspondances sont rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a verdict</source>
        <translation>
            <numerusform>%n sans verdict</numerusform>
            <numerusform>%n sans verdict</numerusform>
        </translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>clos le %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>ouvert depuis %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportExporter</name>
    <message>
        <source>“%1” does not say which kind of report it is. End its name in .pdf or .csv.</source>
        <translation>«&#x202f;%1&#x202f;» n’indique pas le type de rapport. Terminez son nom par .pdf ou .csv.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Document to read and print (%1)</source>
        <translation>Document à lire et imprimer (%1)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (%1)</source>
        <translation>Tableau pour tableurs (%1)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportMatches</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>Dans l’extrait</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>Dans la piste</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Nearest track</source>
        <translation>Piste la plus proche</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Ce qui est joué</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>nothing is decided</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportPdf</name>
    <message>
        <source>Coverscope %1 · model “%2” (%3) · library “%4”</source>
        <translation>Coverscope %1 · modèle «&#x202f;%2&#x202f;» (%3) · bibliothèque «&#x202f;%4&#x202f;»</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>BLAKE2b-256</source>
        <translation>BLAKE2b-256</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Last indexed</source>
        <translation>Dernière indexation</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Model and thresholds</source>
        <translation>Modèle et seuils</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Coverscope %1</source>
        <translation>Coverscope %1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The probability is an estimate from the score and the length of the clip, fitted on recordings other than these; it is no proof. The score is the mean over the chunks of the shorter side of their best cosine similarity (MaxMean, −1 to 1). In the pictures each cell compares a stretch of the clip with one of the track; the line joins what sounds the same, the box is the stretch that matches. Whoever has the same files can compare their hashes.</source>
        <translation>La probabilité est une estimation d’après le score et la durée de l’extrait, ajustée sur d’autres enregistrements que ceux-ci&#x202f;; elle n’est pas une preuve. Le score est la moyenne, sur les segments du côté le plus court, de leur meilleure similarité cosinus (MaxMean, de −1 à 1). Dans les images, chaque cellule compare un passage de l’extrait à un passage de la piste&#x202f;; la ligne relie ce qui sonne de la même manière, le cadre est le passage qui correspond. Quiconque possède les mêmes fichiers peut comparer leurs valeurs de hachage.</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s) found, none nearer than these; the CSV report lists them.</source>
        <translation>
            <numerusform>%n autre piste trouvée, pas plus proche que celles-ci&#x202f;; le rapport CSV la mentionne.</numerusform>
            <numerusform>%n autres pistes trouvées, aucune plus proche que celles-ci&#x202f;; le rapport CSV en donne la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed: possible only. Where the library knows nothing: slanted lines for other music, bars for speech, a broken line for silence, dots for other sound.</source>
        <translation>Pointillé&#xa0;: seulement possible. Là où la bibliothèque ne connaît rien&#xa0;: lignes obliques pour une autre musique, barres pour la parole, ligne brisée pour le silence, points pour un autre son.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>The probability is an estimate from what stretch and track have in common and from the length of the stretch, fitted on recordings other than these; it is no proof. Whoever has the same files can compare their hashes.</source>
        <translation>La probabilité est une estimation d’après ce que passage et piste ont en commun et la durée du passage, ajustée sur d’autres enregistrements que ceux-ci&#x202f;; ce n’est pas une preuve. Quiconque possède les mêmes fichiers peut comparer leurs empreintes.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <translation>%1 (fichier supprimé)</translation>
    </message>
    <message>
        <source>%1 (drive away)</source>
        <translation>%1 (disque absent)</translation>
    </message>
    <message>
        <source>%1, a version of “%2”</source>
        <translation>%1, une version de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>A version of “%1”, which is like the clip: the probability is by way of it.</source>
        <translation>Une version de «&#x202f;%1&#x202f;», qui ressemble à l’extrait&#xa0;: la probabilité passe par elle.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsPanel</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Pas encore de recherche</translation>
    </message>
    <message>
        <source>Drop a clip on the window or open one: the search starts by itself, and the tracks that are versions of the same piece come first here.</source>
        <translation>Déposez un extrait sur la fenêtre ou ouvrez-en un&#xa0;: la recherche démarre d’elle-même, et les pistes qui sont des versions de la même œuvre apparaissent ici en premier.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>The tracks nearest to the clip, best first. The evidence for the current one is shown beside. C confirms the current one, R rejects it, U is unsure, N writes a note.</source>
        <translation>Les pistes les plus proches de l’extrait, la meilleure d’abord. Les indices de la piste actuelle sont affichés à côté. C confirme la correspondance actuelle, R la rejette, U la marque comme incertaine, N écrit une note.</translation>
    </message>
    <message>
        <source>Rows of the results</source>
        <translation>Lignes des résultats</translation>
    </message>
    <message>
        <source>Columns of the results</source>
        <translation>Colonnes des résultats</translation>
    </message>
    <message>
        <source>Decoding %1 ms, transform %2 ms, network %3 ms, search %4 ms, alignment %5 ms; %6</source>
        <translation>Décodage %1&#xa0;ms, transformée %2&#xa0;ms, réseau %3&#xa0;ms, recherche %4&#xa0;ms, alignement %5&#xa0;ms&#x202f;; %6</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>graphe HNSW</translation>
    </message>
    <message>
        <source>exact scan</source>
        <translation>recherche exacte</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) searched</source>
        <translation>
            <numerusform>%n piste examinée</numerusform>
            <numerusform>%n pistes examinées</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>the clip itself is left out</source>
        <translation>l’extrait lui-même est laissé de côté</translation>
    </message>
    <message>
        <source>%1, the clip itself is left out</source>
        <translation>%1, l’extrait lui-même est laissé de côté</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsTable</name>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Verdict retiré</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>%1 par %2, %3</translation>
    </message>
    <message>
        <source>At that time: probability %1, score %2, model “%3” (%4)</source>
        <translation>À ce moment-là&#xa0;: probabilité %1, score %2, modèle «&#x202f;%3&#x202f;» (%4)</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>In the clip</source>
        <translation>Dans l’extrait</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>Dans la piste</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Rank, best first</source>
        <translation>Rang, le meilleur d’abord</translation>
    </message>
    <message>
        <source>Title of the track, from its tags or its file name</source>
        <translation>Titre de la piste, d’après ses étiquettes ou son nom de fichier</translation>
    </message>
    <message>
        <source>Artist, from the track&apos;s tags</source>
        <translation>Artiste, d’après les étiquettes de la piste</translation>
    </message>
    <message>
        <source>How likely it is that both are versions of the same piece, estimated from the score and the length of the clip</source>
        <translation>Probabilité que les deux soient des versions de la même œuvre, estimée d’après le score et la durée de l’extrait</translation>
    </message>
    <message>
        <source>MaxMean score, −1 to 1: the mean over the chunks of the shorter side of their best similarity</source>
        <translation>Score MaxMean, de −1 à 1&#xa0;: la moyenne, sur les segments du côté le plus court, de leur meilleure similarité</translation>
    </message>
    <message>
        <source>The stretch of the clip that matches</source>
        <translation>Le passage de l’extrait qui correspond</translation>
    </message>
    <message>
        <source>The stretch of the track that matches</source>
        <translation>Le passage de la piste qui correspond</translation>
    </message>
    <message>
        <source>Semitones from the clip&apos;s key to the track&apos;s</source>
        <translation>Demi-tons de la tonalité de l’extrait à celle de la piste</translation>
    </message>
    <message>
        <source>The track&apos;s tempo in percent of the clip&apos;s</source>
        <translation>Le tempo de la piste en pour cent de celui de l’extrait</translation>
    </message>
    <message>
        <source>What you decided about this clip and this track</source>
        <translation>Ce que vous avez décidé de cet extrait et de cette piste</translation>
    </message>
    <message>
        <source>Too short to tell</source>
        <translation>Trop court pour conclure</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RollLegend</name>
    <message>
        <source>in both</source>
        <comment>a note that both recordings play</comment>
        <translation>dans les deux</translation>
    </message>
    <message>
        <source>in one</source>
        <comment>a note that only one recording plays</comment>
        <translation>dans un seul</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RowProblemModel</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambiguë</translation>
    </message>
    <message>
        <source>Contradicting</source>
        <translation>Contradictoire</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formée</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a table</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SearchController</name>
    <message>
        <source>%1 %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SearchRows</name>
    <message>
        <source>Clip, results and evidence</source>
        <translation>Extrait, résultats et indices</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SearchThread</name>
    <message>
        <source>No model is loaded. Choose another device or model file in the settings.</source>
        <translation>Aucun modèle n’est chargé. Choisissez un autre périphérique ou un autre fichier de modèle dans les paramètres.</translation>
    </message>
    <message>
        <source>No library is open. Open or create one first.</source>
        <translation>Aucune bibliothèque n’est ouverte. Ouvrez-en ou créez-en d’abord une.</translation>
    </message>
    <message>
        <source>There is nothing to search in yet. Add a folder of music to the library first.</source>
        <translation>Il n’y a encore rien où chercher. Ajoutez d’abord un dossier de musique à la bibliothèque.</translation>
    </message>
    <message>
        <source>This library was made with the model “%1”, but “%2” is loaded. Re-index the library with the loaded model to search it.</source>
        <translation>Cette bibliothèque a été créée avec le modèle «&#x202f;%1&#x202f;», mais «&#x202f;%2&#x202f;» est chargé. Réindexez la bibliothèque avec le modèle chargé pour y faire des recherches.</translation>
    </message>
    <message>
        <source>This track is no longer in the library.</source>
        <translation>Cette piste n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Another model was loaded meanwhile. Compare the recordings again.</source>
        <translation>Un autre modèle a été chargé entre-temps. Comparez à nouveau les enregistrements.</translation>
    </message>
    <message>
        <source>Aligning the matches</source>
        <translation>Alignement des correspondances</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Exact scan</source>
        <translation>Recherche exacte</translation>
    </message>
    <message>
        <source>HNSW graph</source>
        <translation>graphe HNSW</translation>
    </message>
    <message>
        <source>&amp;Mode:</source>
        <translation>&amp;Mode&#xa0;:</translation>
    </message>
    <message>
        <source>How the nearest chunks are found. Automatic scans exactly until the library is very large.</source>
        <translation>Comment les segments les plus proches sont trouvés. Le mode automatique fait une recherche exacte tant que la bibliothèque n’est pas très grande.</translation>
    </message>
    <message>
        <source>&amp;Candidates per chunk:</source>
        <translation>&amp;Candidats par segment&#xa0;:</translation>
    </message>
    <message>
        <source>How many nearest chunks of the library are looked at for each chunk of the clip. More find weaker covers, and take longer.</source>
        <translation>Combien des segments les plus proches de la bibliothèque sont examinés pour chaque segment de l’extrait. Un nombre plus élevé trouve des reprises moins nettes, et prend plus de temps.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>As the library</source>
        <translation>Comme la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Hop of the clip&apos;s chunks:</source>
        <translation>&amp;Pas des segments de l’extrait&#xa0;:</translation>
    </message>
    <message>
        <source>The time from one chunk of the clip to the next. Less gives a finer picture of where it matches.</source>
        <translation>Le temps d’un segment de l’extrait au suivant. Une valeur plus faible montre plus finement où il correspond.</translation>
    </message>
    <message>
        <source>Score &amp;every track</source>
        <translation>Évaluer &amp;toutes les pistes</translation>
    </message>
    <message>
        <source>Compare the clip with the whole library, not only with the candidates: finds everything there is, and takes longer in large libraries.</source>
        <translation>Comparer l’extrait à toute la bibliothèque, et non aux seuls candidats&#xa0;: trouve tout ce qu’il y a, et prend plus de temps dans les grandes bibliothèques.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As the model was calibrated</source>
        <translation>Selon la calibration du modèle</translation>
    </message>
    <message>
        <source>Counts as a &amp;match from:</source>
        <translation>Co&amp;rrespondance à partir de&#xa0;:</translation>
    </message>
    <message>
        <source>Computer and library</source>
        <translation>Ordinateur et bibliothèque</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>Périp&amp;hérique&#xa0;:</translation>
    </message>
    <message>
        <source>Where the network runs. Automatic takes the graphics card where there is one that works.</source>
        <translation>Où s’exécute le réseau. Le mode automatique prend la carte graphique s’il y en a une qui fonctionne.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Processor &amp;threads:</source>
        <translation>Fils d’e&amp;xécution&#xa0;:</translation>
    </message>
    <message>
        <source>How many threads indexing and searching may use. Fewer leave more of the computer to other programs.</source>
        <translation>Combien de fils d’exécution l’indexation et la recherche peuvent utiliser. Un nombre plus faible laisse davantage de ressources aux autres programmes.</translation>
    </message>
    <message>
        <source>Keep &amp;up with the folders</source>
        <translation>&amp;Suivre les dossiers</translation>
    </message>
    <message>
        <source>Index new and changed files by themselves, and notice when a drive comes or goes.</source>
        <translation>Indexer d’office les fichiers nouveaux et modifiés, et détecter quand un lecteur apparaît ou disparaît.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>Thèm&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>Lagon</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>Braise</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>C&amp;olours of the pictures:</source>
        <translation>C&amp;ouleurs des images&#xa0;:</translation>
    </message>
    <message>
        <source>All of them are perceptually uniform and can be read with any colour vision.</source>
        <translation>Toutes sont perceptuellement uniformes et lisibles quelle que soit la vision des couleurs.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>The window is built anew in the chosen language; a search or indexing run that is under way stops.</source>
        <translation>La fenêtre est reconstruite dans la langue choisie&#x202f;; une recherche ou une indexation en cours s’arrête.</translation>
    </message>
    <message>
        <source>The probability from which a track is called a match, on every page and in every report. What is below is still listed, and may be called possible.</source>
        <translation>La probabilité à partir de laquelle une piste est dite correspondance, sur chaque page et dans chaque rapport. Ce qui est en dessous reste affiché, et peut être dit possible.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>&amp;Who reviews:</source>
        <translation>&amp;Qui examine&#xa0;:</translation>
    </message>
    <message>
        <source>The name that verdicts, decisions about works and reports carry from now on. Without one they carry the name of the account, %1.</source>
        <translation>Le nom que portent désormais les verdicts, les décisions sur les œuvres et les rapports. À défaut, ils portent le nom du compte, %1.</translation>
    </message>
    <message>
        <source>As the account, %1</source>
        <translation>Comme le compte, %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::SimilarityModel</name>
    <message>
        <source>Clip %1</source>
        <translation>Extrait %1</translation>
    </message>
    <message>
        <source>Match %1</source>
        <translation>Correspondance %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::StatusLine</name>
    <message>
        <source>No library</source>
        <translation>Aucune bibliothèque</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modèle utilisé</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>Périphérique utilisé</translation>
    </message>
    <message>
        <source>Model: %1, %2 dimensions, hash %3</source>
        <translation>Modèle&#xa0;: %1, %2 dimensions, hachage %3</translation>
    </message>
    <message>
        <source>Where the network runs. It can be chosen in the settings.</source>
        <translation>Où s’exécute le réseau. Cela peut être choisi dans les paramètres.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n piste</numerusform>
            <numerusform>%n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of tracks, their length together</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliothèque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineExport</name>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Document for scripts (&amp;JSON)…</source>
        <translation>Document pour scripts (&amp;JSON)…</translation>
    </message>
    <message>
        <source>&amp;Cue sheet…</source>
        <translation>Feuille &amp;cue…</translation>
    </message>
    <message>
        <source>&amp;Labels for Audacity…</source>
        <translation>&amp;Étiquettes pour Audacity…</translation>
    </message>
    <message>
        <source>Layer for &amp;Sonic Visualiser…</source>
        <translation>Calque pour &amp;Sonic Visualiser…</translation>
    </message>
    <message>
        <source>&amp;Playlist with times (M3U)…</source>
        <translation>&amp;Liste de lecture avec temps (M3U)…</translation>
    </message>
    <message>
        <source>Comma-separated values (%1)</source>
        <translation>Valeurs séparées par des virgules (%1)</translation>
    </message>
    <message>
        <source>JSON documents (%1)</source>
        <translation>Documents JSON (%1)</translation>
    </message>
    <message>
        <source>Cue sheets (%1)</source>
        <translation>Feuilles cue (%1)</translation>
    </message>
    <message>
        <source>Label tracks (%1)</source>
        <translation>Pistes d’étiquettes (%1)</translation>
    </message>
    <message>
        <source>Annotation layers (%1)</source>
        <translation>Calques d’annotation (%1)</translation>
    </message>
    <message>
        <source>Playlists (%1)</source>
        <translation>Listes de lecture (%1)</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineLegend</name>
    <message>
        <source>What the patterns mean</source>
        <translation>Signification des motifs</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>correspondance possible</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineModel</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Ce qui est joué</translation>
    </message>
    <message>
        <source>In the track</source>
        <translation>Dans la piste</translation>
    </message>
    <message>
        <source>Where the stretch begins in the recording</source>
        <translation>Où le passage commence dans l’enregistrement</translation>
    </message>
    <message>
        <source>Where it ends</source>
        <translation>Où il finit</translation>
    </message>
    <message>
        <source>The track of the library, or what is heard where the library knows nothing</source>
        <translation>La piste de la bibliothèque, ou ce qu’on entend là où la bibliothèque ne connaît rien</translation>
    </message>
    <message>
        <source>Where the stretch begins in the track</source>
        <translation>Où le passage commence dans la piste</translation>
    </message>
    <message>
        <source>Semitones from the recording&apos;s key to the track&apos;s</source>
        <translation>Demi-tons de la tonalité de l’enregistrement à celle de la piste</translation>
    </message>
    <message>
        <source>The track&apos;s tempo in percent of the recording&apos;s</source>
        <translation>Tempo de la piste en pourcentage de celui de l’enregistrement</translation>
    </message>
    <message>
        <source>How likely it is that this stretch is a version of the track</source>
        <translation>Probabilité que ce passage soit une version de la piste</translation>
    </message>
    <message>
        <source>What you decided about this stretch and this track</source>
        <translation>Ce que vous avez décidé de ce passage et de cette piste</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Find what is played</source>
        <translation>Trouver ce qui est joué</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Stopped. What is shown was found until then.</source>
        <translation>Arrêté. Ce qui est affiché avait été trouvé jusque-là.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation>Lire à partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stretch(es)</source>
        <translation>
            <numerusform>%1 sur %n passage</numerusform>
            <numerusform>%1 sur %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Choisir un enregistrement</translation>
    </message>
    <message>
        <source>&amp;Play from here</source>
        <translation>&amp;Lire à partir d’ici</translation>
    </message>
    <message>
        <source>&amp;Zoom to this stretch</source>
        <translation>&amp;Zoomer sur ce passage</translation>
    </message>
    <message>
        <source>Show the &amp;evidence</source>
        <translation>Montrer les &amp;preuves</translation>
    </message>
    <message>
        <source>&amp;Compare with the track</source>
        <translation>&amp;Comparer avec la piste</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>Exporter la chronologie</translation>
    </message>
    <message>
        <source>Choose recording…</source>
        <translation>Choisir un enregistrement…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What is played in a long recording?</source>
        <translation>Que joue-t-on dans un long enregistrement&#x202f;?</translation>
    </message>
    <message>
        <source>Drop a radio hour, a stream, a concert or a mix here. It is looked through from end to end: which recordings of the library are played when, and where there is other music, speech or silence.</source>
        <translation>Déposez ici une heure de radio, un flux, un concert ou un mix. Tout est parcouru d’un bout à l’autre&#xa0;: quels enregistrements de la bibliothèque sont joués et quand, et où il y a une autre musique, de la parole ou du silence.</translation>
    </message>
    <message>
        <source>Choose the long audio or video file to look through</source>
        <translation>Choisir le long fichier audio ou vidéo à parcourir</translation>
    </message>
    <message>
        <source>Picture and table</source>
        <translation>Image et tableau</translation>
    </message>
    <message>
        <source>Length of the recording</source>
        <translation>Durée de l’enregistrement</translation>
    </message>
    <message>
        <source>Choose the long audio or video file to look through; dropping it does the same</source>
        <translation>Choisir le long fichier audio ou vidéo à parcourir&#x202f;; le déposer a le même effet</translation>
    </message>
    <message>
        <source>Save the stretches as a table, a cue sheet, labels, a layer or a playlist</source>
        <translation>Enregistrer les passages comme tableau, feuille cue, étiquettes, calque ou liste de lecture</translation>
    </message>
    <message>
        <source>Write a report on this recording: what is played when, and what was decided</source>
        <translation>Écrire un rapport sur cet enregistrement&#xa0;: ce qui est joué et quand, et ce qui a été décidé</translation>
    </message>
    <message>
        <source>Play the recording from the playhead (Space)</source>
        <translation>Lire l’enregistrement depuis la tête de lecture (Espace)</translation>
    </message>
    <message>
        <source>Search the library for this stretch alone and see what speaks for the match (Q)</source>
        <translation>Rechercher ce seul passage dans la bibliothèque et voir ce qui plaide pour la correspondance (Q)</translation>
    </message>
    <message>
        <source>See stretch and track above each other, note by note (V)</source>
        <translation>Voir passage et piste l’un au-dessus de l’autre, note par note (V)</translation>
    </message>
    <message>
        <source>Shown part of the recording</source>
        <translation>Partie affichée de l’enregistrement</translation>
    </message>
    <message>
        <source>Shown stretches</source>
        <translation>Passages affichés</translation>
    </message>
    <message>
        <source>Which stretches are listed</source>
        <translation>Quels passages sont listés</translation>
    </message>
    <message>
        <source>All stretches</source>
        <translation>Tous les passages</translation>
    </message>
    <message>
        <source>Known ones</source>
        <translation>Connus</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Filter stretches</source>
        <translation>Filtrer les passages</translation>
    </message>
    <message>
        <source>Filter by title, artist or file</source>
        <translation>Filtrer par titre, artiste ou fichier</translation>
    </message>
    <message>
        <source>Number of listed stretches</source>
        <translation>Nombre de passages listés</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineStatus</name>
    <message>
        <source>State of the timeline</source>
        <translation>État de la chronologie</translation>
    </message>
    <message>
        <source>Progress of the timeline</source>
        <translation>Progression de la chronologie</translation>
    </message>
    <message>
        <source>Find what is played</source>
        <translation>Trouver ce qui est joué</translation>
    </message>
    <message>
        <source>Looking for what is played …</source>
        <translation>Recherche de ce qui est joué …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop looking; what was found so far stays</source>
        <translation>Arrêter la recherche&#x202f;; ce qui a été trouvé reste</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>what is being done, how much of it</comment>
        <translation>%1&#xa0;: %2 %</translation>
    </message>
    <message>
        <source>Look through the whole recording with the library that is open</source>
        <translation>Parcourir tout l’enregistrement avec la bibliothèque ouverte</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineTable</name>
    <message>
        <source>Stretches of the recording</source>
        <translation>Passages de l’enregistrement</translation>
    </message>
    <message>
        <source>What is played, and when. Space plays the current stretch, Return shows the evidence for it, C confirms it, R rejects it, U is unsure, N writes a note.</source>
        <translation>Ce qui est joué, et quand. Espace lit le passage courant, Entrée en montre les preuves, C le confirme, R le rejette, U est incertain, N écrit une note.</translation>
    </message>
    <message>
        <source>Rows of the stretches</source>
        <translation>Lignes des passages</translation>
    </message>
    <message>
        <source>Columns of the stretches</source>
        <translation>Colonnes des passages</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineText</name>
    <message>
        <source>Nothing that the library knows is played here.</source>
        <translation>Rien de ce que la bibliothèque connaît n’est joué ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) known, %1 % of the recording.</source>
        <translation>
            <numerusform>%n passage connu, %1 % de l’enregistrement.</numerusform>
            <numerusform>%n passages connus, %1 % de l’enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of music that the library does not know.</source>
        <translation>%1 de musique que la bibliothèque ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineView</name>
    <message>
        <source>Timeline of the recording</source>
        <translation>Chronologie de l’enregistrement</translation>
    </message>
    <message>
        <source>A click plays from there. A drag moves the recording, the wheel zooms.</source>
        <translation>Un clic lit à partir de là. Glisser déplace l’enregistrement, la molette zoome.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>times in the recording, what is played</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Playhead at %1 of %2.</source>
        <translation>Tête de lecture à %1 sur %2.</translation>
    </message>
    <message>
        <source>Reading the recording …</source>
        <translation>Lecture de l’enregistrement …</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackColumns</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Indexée</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackGrouping</name>
    <message>
        <source>Of no work</source>
        <translation>D’aucune œuvre</translation>
    </message>
    <message>
        <source>Artist not known</source>
        <translation>Artiste inconnu</translation>
    </message>
    <message>
        <source>Album not known</source>
        <translation>Album inconnu</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Année inconnue</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Œuvre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackMenu</name>
    <message>
        <source>Search with this track</source>
        <translation>Rechercher avec cette piste</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
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
            <numerusform>%1, %n piste, fermé</numerusform>
            <numerusform>%1, %n pistes, fermé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n track(s), open</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1, %n piste, ouvert</numerusform>
            <numerusform>%1, %n pistes, ouvert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackTableView</name>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Rows of the track table</source>
        <translation>Lignes du tableau des pistes</translation>
    </message>
    <message>
        <source>Columns of the track table</source>
        <translation>Colonnes du tableau des pistes</translation>
    </message>
    <message>
        <source>The tracks of the library. Enter uses the selected one as the clip to search for, Space plays it, Delete takes the selected ones out of the library. Left and right close and open a group.</source>
        <translation>Les pistes de la bibliothèque. Entrée utilise la piste sélectionnée comme extrait à rechercher, Espace la lit, Suppr retire les pistes sélectionnées de la bibliothèque. Gauche et droite ferment et ouvrent un groupe.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TransportBar</name>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Switch A/B</source>
        <translation>Basculer A/B</translation>
    </message>
    <message>
        <source>Go on at the same musical moment of the other recording (B)</source>
        <translation>Continuer au même moment musical de l’autre enregistrement (B)</translation>
    </message>
    <message>
        <source>Position in clip and match</source>
        <translation>Position dans l’extrait et la correspondance</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Espace)</translation>
    </message>
    <message>
        <source>Play the clip</source>
        <translation>Lire l’extrait</translation>
    </message>
    <message>
        <source>Pause the clip</source>
        <translation>Mettre l’extrait en pause</translation>
    </message>
    <message>
        <source>Play the match from the matching moment</source>
        <translation>Lire la correspondance à partir du moment correspondant</translation>
    </message>
    <message>
        <source>Pause the match</source>
        <translation>Mettre la correspondance en pause</translation>
    </message>
    <message>
        <source>Clip %1  ·  Match %2</source>
        <translation>Extrait %1  ·  Correspondance %2</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::UnknownRecordingModel</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>File of the other reviewer</source>
        <translation>Fichier de l’autre personne</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictBar</name>
    <message>
        <source>Verdict on the match</source>
        <translation>Verdict sur la correspondance</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>They are not; the track comes last when this clip is searched for again</source>
        <translation>Elles ne le sont pas&#x202f;; la piste vient en dernier lorsque cet extrait est recherché à nouveau</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Somebody should listen to it again</source>
        <translation>Quelqu’un devrait l’écouter à nouveau</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>Retirer le verdict</translation>
    </message>
    <message>
        <source>As if nothing had been decided; the history keeps it</source>
        <translation>Comme si rien n’avait été décidé&#x202f;; l’historique le conserve</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Write why</source>
        <translation>Écrire pourquoi</translation>
    </message>
    <message>
        <source>History of verdicts</source>
        <translation>Historique des verdicts</translation>
    </message>
    <message>
        <source>Who decided what about this clip and this track, and when</source>
        <translation>Qui a décidé quoi sur cet extrait et cette piste, et quand</translation>
    </message>
    <message>
        <source>Note (N)</source>
        <translation>Note (N)</translation>
    </message>
    <message>
        <source>Note on the match</source>
        <translation>Note sur la correspondance</translation>
    </message>
    <message>
        <source>Kept with the verdict. A match without a verdict becomes unsure by a note.</source>
        <translation>Conservée avec le verdict. Une correspondance sans verdict devient incertaine par une note.</translation>
    </message>
    <message>
        <source>Show matches by verdict</source>
        <translation>Afficher les correspondances par verdict</translation>
    </message>
    <message>
        <source>Which matches the table shows</source>
        <translation>Quelles correspondances le tableau affiche</translation>
    </message>
    <message>
        <source>All matches</source>
        <translation>Toutes les correspondances</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sans décision</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Both are versions of the same piece</source>
        <translation>Les deux sont des versions de la même œuvre</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictCommand</name>
    <message>
        <source>taking back the verdict on “%1”</source>
        <translation>le retrait du verdict sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the note on “%1”</source>
        <translation>la note sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>confirming “%1”</source>
        <translation>la confirmation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>rejecting “%1”</source>
        <translation>le rejet de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>marking “%1” as unsure</source>
        <translation>le marquage de «&#x202f;%1&#x202f;» comme incertaine</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictHistoryDialog</name>
    <message>
        <source>Nothing has been decided about this clip and this track.</source>
        <translation>Rien n’a encore été décidé sur cet extrait et cette piste.</translation>
    </message>
    <message>
        <source>verdicts</source>
        <comment>name of a file</comment>
        <translation>decisions</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictHistoryModel</name>
    <message>
        <source>Who</source>
        <comment>column: the person that decided</comment>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::VerdictLine</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What was searched</source>
        <translation>Ce qui a été recherché</translation>
    </message>
    <message>
        <source>Verdict sign</source>
        <translation>Symbole du verdict</translation>
    </message>
    <message>
        <source>Match: “%1”, probability %2</source>
        <translation>Correspondance&#xa0;: «&#x202f;%1&#x202f;», probabilité %2</translation>
    </message>
    <message>
        <source>Possible match: “%1”, probability %2</source>
        <translation>Correspondance possible&#xa0;: «&#x202f;%1&#x202f;», probabilité %2</translation>
    </message>
    <message>
        <source>No match found. The nearest is “%1”: probability %2, score %3</source>
        <translation>Aucune correspondance trouvée. La plus proche est «&#x202f;%1&#x202f;»&#xa0;: probabilité %2, score %3</translation>
    </message>
    <message>
        <source>No match found beside those rejected before.</source>
        <translation>Aucune correspondance trouvée hormis celles rejetées auparavant.</translation>
    </message>
    <message>
        <source>No match found.</source>
        <translation>Aucune correspondance trouvée.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Too short to tell. The nearest is “%1”.</source>
        <translation>Trop court pour conclure. Le plus proche est «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WaveformView</name>
    <message>
        <source>Waveform of the clip</source>
        <translation>Forme d’onde de l’extrait</translation>
    </message>
    <message>
        <source>Drag to choose a region. A double click clears it. The wheel zooms.</source>
        <translation>Glissez pour choisir une région. Un double clic l’efface. La molette zoome.</translation>
    </message>
    <message>
        <source>Playhead at %1 of %2.</source>
        <translation>Tête de lecture à %1 sur %2.</translation>
    </message>
    <message>
        <source>Region from %1 to %2.</source>
        <translation>Région de %1 à %2.</translation>
    </message>
    <message>
        <source>Reading the clip …</source>
        <translation>Lecture de l’extrait …</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkActions</name>
    <message>
        <source>Make a &amp;work of this group…</source>
        <translation>&amp;Faire une œuvre de ce groupe…</translation>
    </message>
    <message>
        <source>&amp;Name work…</source>
        <translation>&amp;Nommer l’œuvre…</translation>
    </message>
    <message>
        <source>Mer&amp;ge with another work…</source>
        <translation>F&amp;usionner avec une autre œuvre…</translation>
    </message>
    <message>
        <source>&amp;Split off the chosen recordings…</source>
        <translation>&amp;Détacher les enregistrements choisis…</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another work…</source>
        <translation>Dé&amp;placer vers une autre œuvre…</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>Rô&amp;le</translation>
    </message>
    <message>
        <source>Take o&amp;ut of the work</source>
        <translation>Re&amp;tirer de l’œuvre</translation>
    </message>
    <message>
        <source>Choose a pair: a line of the graph, a partner below a track, or two tracks.</source>
        <translation>Choisissez une paire&#xa0;: une ligne du graphe, un partenaire sous une piste, ou deux pistes.</translation>
    </message>
    <message>
        <source>putting the group to “%1”</source>
        <translation>le rattachement du groupe à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Make a work</source>
        <translation>Faire une œuvre</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) become one work, which the cover map keeps together from then on.</source>
        <translation>
            <numerusform>%n enregistrement devient une œuvre, que la carte des reprises garde désormais réunie.</numerusform>
            <numerusform>%n enregistrements deviennent une œuvre, que la carte des reprises garde désormais réunie.</numerusform>
        </translation>
    </message>
    <message>
        <source>making the work “%1”</source>
        <translation>la création de l’œuvre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Name work</source>
        <translation>Nommer l’œuvre</translation>
    </message>
    <message>
        <source>What is known of the work, in all its recordings.</source>
        <translation>Ce que l’on sait de l’œuvre, dans tous ses enregistrements.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>naming the work “%1”</source>
        <translation>la désignation de l’œuvre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Merge with another work</source>
        <translation>Fusionner avec une autre œuvre</translation>
    </message>
    <message>
        <source>Which work is the same as “%1”? Its recordings come to “%1”, and it is removed.</source>
        <translation>Quelle œuvre est la même que «&#x202f;%1&#x202f;»&#x202f;? Ses enregistrements passent à «&#x202f;%1&#x202f;», et elle est supprimée.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>merging “%1” and “%2”</source>
        <translation>la fusion de «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Split off recordings</source>
        <translation>Détacher des enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) of “%1” become a work of their own. The cover map holds both apart from then on.</source>
        <translation>
            <numerusform>%n enregistrement de «&#x202f;%1&#x202f;» devient une œuvre à part. La carte des reprises tient désormais les deux séparées.</numerusform>
            <numerusform>%n enregistrements de «&#x202f;%1&#x202f;» deviennent une œuvre à part. La carte des reprises tient désormais les deux séparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>splitting off “%1”</source>
        <translation>le détachement de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move to another work</source>
        <translation>Déplacer vers une autre œuvre</translation>
    </message>
    <message>
        <source>Of which work is “%1” a recording?</source>
        <translation>De quelle œuvre «&#x202f;%1&#x202f;» est-il un enregistrement&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Of which work are these %n recording(s)?</source>
        <translation>
            <numerusform>De quelle œuvre est ce %n enregistrement&#x202f;?</numerusform>
            <numerusform>De quelle œuvre sont ces %n enregistrements&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>moving “%1” to “%2”</source>
        <translation>le déplacement de «&#x202f;%1&#x202f;» vers «&#x202f;%2&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>moving %n recording(s) to “%1”</source>
        <translation>
            <numerusform>le déplacement de %n enregistrement vers «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>le déplacement de %n enregistrements vers «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>taking “%1” out of “%2”</source>
        <translation>le retrait de «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>the role of “%1”</source>
        <translation>le changement du rôle de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Aucune bibliothèque n’est ouverte.</translation>
    </message>
    <message>
        <source>Choose a group or a track first.</source>
        <translation>Choisissez d’abord un groupe ou une piste.</translation>
    </message>
    <message>
        <source>One of the files could not be read. Index it again.</source>
        <translation>L’un des fichiers n’a pas pu être lu. Indexez-le à nouveau.</translation>
    </message>
    <message>
        <source>Its recordings become a work of the library, which the map keeps together</source>
        <translation>Ses enregistrements deviennent une œuvre de la bibliothèque, que la carte garde réunie</translation>
    </message>
    <message>
        <source>Make a &amp;work of it…</source>
        <translation>En &amp;faire une œuvre…</translation>
    </message>
    <message>
        <source>Put the whole group to its &amp;work</source>
        <translation>Rattacher tout le groupe à son œu&amp;vre</translation>
    </message>
    <message>
        <source>All recordings of the group become recordings of “%1”</source>
        <translation>Tous les enregistrements du groupe deviennent des enregistrements de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>All of it is of the work “%1” already.</source>
        <translation>Tout est déjà de l’œuvre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Its recordings are of several works. Merge these first, or move recordings.</source>
        <translation>Ses enregistrements sont de plusieurs œuvres. Fusionnez-les d’abord, ou déplacez des enregistrements.</translation>
    </message>
    <message>
        <source>What is chosen is of no work yet. Make one of it first.</source>
        <translation>Ce qui est choisi n’est encore d’aucune œuvre. Faites-en d’abord une.</translation>
    </message>
    <message>
        <source>What is chosen is of several works. Choose recordings of one.</source>
        <translation>Ce qui est choisi est de plusieurs œuvres. Choisissez des enregistrements d’une seule.</translation>
    </message>
    <message>
        <source>Title, composers, year and notes of the work</source>
        <translation>Titre, compositeurs, année et notes de l’œuvre</translation>
    </message>
    <message>
        <source>There is no other work yet.</source>
        <translation>Il n’y a pas encore d’autre œuvre.</translation>
    </message>
    <message>
        <source>Two works are one: their recordings come together</source>
        <translation>Deux œuvres n’en font qu’une&#xa0;: leurs enregistrements sont réunis</translation>
    </message>
    <message>
        <source>Choose a recording of the work first.</source>
        <translation>Choisissez d’abord un enregistrement de l’œuvre.</translation>
    </message>
    <message>
        <source>The recording is of no work then; the map groups it as it believes</source>
        <translation>L’enregistrement n’est alors d’aucune œuvre&#x202f;; la carte le groupe selon son estimation</translation>
    </message>
    <message>
        <source>Choose some recordings of the work, but not all of them.</source>
        <translation>Choisissez quelques enregistrements de l’œuvre, mais pas tous.</translation>
    </message>
    <message>
        <source>The chosen recordings become a work of their own</source>
        <translation>Les enregistrements choisis deviennent une œuvre à part</translation>
    </message>
    <message>
        <source>What is chosen is of another work</source>
        <translation>Ce qui est choisi est d’une autre œuvre</translation>
    </message>
    <message>
        <source>Choose a recording of a work first.</source>
        <translation>Choisissez d’abord un enregistrement d’une œuvre.</translation>
    </message>
    <message>
        <source>What the recording is to its work; medleys and quotations may be of several</source>
        <translation>Ce que l’enregistrement est pour son œuvre&#x202f;; les medleys et les citations peuvent être de plusieurs</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkChooser</name>
    <message>
        <source>Find title or composer</source>
        <translation>Trouver un titre ou un compositeur</translation>
    </message>
    <message>
        <source>Works of the library</source>
        <translation>Œuvres de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkDesk</name>
    <message>
        <source>The works have been changed since by another program, so this step stays as it is. Change them anew.</source>
        <translation>Les œuvres ont été modifiées depuis par un autre programme&#x202f;; cette étape reste donc telle quelle. Modifiez-les à nouveau.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkDialog</name>
    <message>
        <source>With commas between them</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>year of a work</comment>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Composers:</source>
        <translation>&amp;Compositeurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Année&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>&amp;Notes&#xa0;:</translation>
    </message>
    <message>
        <source>A work needs a title</source>
        <translation>Une œuvre a besoin d’un titre</translation>
    </message>
    <message>
        <source>The year is one number, such as 1893</source>
        <translation>L’année est un seul nombre, par exemple 1893</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkLedger</name>
    <message>
        <source>No library is open.</source>
        <translation>Aucune bibliothèque n’est ouverte.</translation>
    </message>
    <message>
        <source>This library can only be read: you may not write to its folder.</source>
        <translation>Cette bibliothèque ne peut être que lue&#xa0;: vous n’avez pas le droit d’écrire dans son dossier.</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkListModel</name>
    <message numerus="yes">
        <source>%1 (%n recording(s))</source>
        <comment>work and its recordings</comment>
        <translation>
            <numerusform>%1 (%n enregistrement)</numerusform>
            <numerusform>%1 (%n enregistrements)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkText</name>
    <message>
        <source>Not known</source>
        <comment>role of a recording</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Original</source>
        <comment>role of a recording</comment>
        <translation>Original</translation>
    </message>
    <message>
        <source>Cover</source>
        <comment>role of a recording</comment>
        <translation>Reprise</translation>
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
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>role of a recording</comment>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Decided about the pair: %1, by %2, %3</source>
        <comment>decision, person, date</comment>
        <translation>Décidé de la paire&#xa0;: %1, par %2, %3</translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorksExchange</name>
    <message>
        <source>Choose a table of works</source>
        <translation>Choisir un tableau d’œuvres</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tableaux (%1)</translation>
    </message>
    <message>
        <source>importing “%1”</source>
        <translation>l’importation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Export works</source>
        <translation>Exporter les œuvres</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>works</source>
        <comment>name of a file</comment>
        <translation>oeuvres</translation>
    </message>
</context>
<context>
    <name>coverscope::works</name>
    <message>
        <source>“%1” holds no decisions of Coverscope. Choose a file that “verdicts --export” wrote.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de décisions de Coverscope. Choisissez un fichier écrit par «&#x202f;verdicts --export&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Coverscope. Update Coverscope to read it.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus récente de Coverscope. Mettez Coverscope à jour pour le lire.</translation>
    </message>
    <message>
        <source>Entry %1 cannot be read; it is left out.</source>
        <translation>L’entrée %1 ne peut être lue&#x202f;; elle est omise.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read; it is left out.</source>
        <translation>La ligne %1 ne peut être lue&#x202f;; elle est omise.</translation>
    </message>
    <message>
        <source>There are several works “%1”. Say whose it is in the column composers.</source>
        <translation>Il y a plusieurs œuvres «&#x202f;%1&#x202f;». Dites de qui elle est dans la colonne composers.</translation>
    </message>
    <message>
        <source>The work has no title. Write one in the column work.</source>
        <translation>L’œuvre n’a pas de titre. Écrivez-en un dans la colonne work.</translation>
    </message>
    <message>
        <source>The line has more cells than the first one. Put text with a separator in it in quotes.</source>
        <translation>La ligne a plus de cellules que la première. Mettez entre guillemets le texte qui contient un séparateur.</translation>
    </message>
    <message>
        <source>The line names no work. Write its title in the column work.</source>
        <translation>La ligne ne nomme pas d’œuvre. Écrivez son titre dans la colonne work.</translation>
    </message>
    <message>
        <source>The line names no recording. Write its file, or its title and artist.</source>
        <translation>La ligne ne nomme pas d’enregistrement. Écrivez son fichier, ou son titre et son artiste.</translation>
    </message>
    <message>
        <source>“%1” is no role. Write one of %2, or nothing.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un rôle. Écrivez l’un de %2, ou rien.</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write one number, such as 1893.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une année. Écrivez un nombre, comme 1893.</translation>
    </message>
    <message>
        <source>“%1” may be “%2” or “%3” of the library. Give the artist and album, or the file.</source>
        <translation>«&#x202f;%1&#x202f;» peut être «&#x202f;%2&#x202f;» ou «&#x202f;%3&#x202f;» de la bibliothèque. Donnez l’artiste et l’album, ou le fichier.</translation>
    </message>
    <message>
        <source>“%1” is not in the library. Index its folder, or correct the line.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans la bibliothèque. Indexez son dossier ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>Line %1 says “%2” of the same work, this line “%3”. Correct one of them; to put the recording to another work, empty its work_id.</source>
        <translation>La ligne %1 dit «&#x202f;%2&#x202f;» de la même œuvre, cette ligne «&#x202f;%3&#x202f;». Corrigez l’une d’elles&#x202f;; pour rattacher l’enregistrement à une autre œuvre, videz son work_id.</translation>
    </message>
    <message>
        <source>Line %1 says “%2” of the same recording, this line “%3”. Correct one of them.</source>
        <translation>La ligne %1 dit «&#x202f;%2&#x202f;» du même enregistrement, cette ligne «&#x202f;%3&#x202f;». Corrigez l’une d’elles.</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are not of one work. Take that back first, or correct the line.</source>
        <translation>Il a été décidé que «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» ne sont pas d’une même œuvre. Retirez d’abord cette décision, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>Line %1 puts “%2” to the work “%3”. Correct one of them, or give it the role medley or quotation.</source>
        <translation>La ligne %1 rattache «&#x202f;%2&#x202f;» à l’œuvre «&#x202f;%3&#x202f;». Corrigez l’une d’elles, ou donnez-lui le rôle medley ou quotation.</translation>
    </message>
    <message>
        <source>“%1” is in the work “%2” of the library. Import with --move to put it to this one, or give it the role medley or quotation.</source>
        <translation>«&#x202f;%1&#x202f;» est dans l’œuvre «&#x202f;%2&#x202f;» de la bibliothèque. Importez avec --move pour le rattacher à celle-ci, ou donnez-lui le rôle medley ou quotation.</translation>
    </message>
    <message>
        <source>“%1” has no columns “work” and “file” or “title” in its first line. Name them there: work, composers, year, role, notes, file, title, artist, album.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas dans sa première ligne les colonnes «&#x202f;work&#x202f;» et «&#x202f;file&#x202f;» ou «&#x202f;title&#x202f;». Nommez-les là&#xa0;: work, composers, year, role, notes, file, title, artist, album.</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are not of one work. Take that back first.</source>
        <translation>Il a été décidé que «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» ne sont pas d’une même œuvre. Retirez d’abord cette décision.</translation>
    </message>
    <message>
        <source>It was decided that “%1” and “%2” are of one work. Take that back first.</source>
        <translation>Il a été décidé que «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» sont d’une même œuvre. Retirez d’abord cette décision.</translation>
    </message>
    <message>
        <source>This work is no longer in the library. Choose another one.</source>
        <translation>Cette œuvre n’est plus dans la bibliothèque. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <comment>name of a run</comment>
        <translation>%1 (supprimée)</translation>
    </message>
    <message>
        <source>Nothing is decided about this clip, and it is in no run of the case.</source>
        <translation>Rien n’est décidé sur cet extrait, et il n’est dans aucune série du dossier.</translation>
    </message>
</context>
</TS>
