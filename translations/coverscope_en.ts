<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>coverscope::model</name>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n thread</numerusform>
            <numerusform>CPU, %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::IndexingBar</name>
    <message numerus="yes">
        <source>Looking for music: %n file(s) found</source>
        <translation>
            <numerusform>Looking for music: %n file found</numerusform>
            <numerusform>Looking for music: %n files found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryController</name>
    <message numerus="yes">
        <source>%n file(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n file could not be read and were left out.</numerusform>
            <numerusform>%n files could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryPanel</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s)</source>
        <translation>
            <numerusform>%1 of %n track</numerusform>
            <numerusform>%1 of %n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n track(s) from the library</source>
        <translation>
            <numerusform>Remove %n track from the library</numerusform>
            <numerusform>Remove %n tracks from the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ResultsPanel</name>
    <message numerus="yes">
        <source>%n track(s) searched</source>
        <translation>
            <numerusform>%n track searched</numerusform>
            <numerusform>%n tracks searched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
</context>
</TS>
