<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>coverscope::cli</name>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n chunk</numerusform>
            <numerusform>%n chunks</numerusform>
        </translation>
    </message>
</context>
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
    <name>coverscope::ui::Batch</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <translation>
            <numerusform>%n without a match</numerusform>
            <numerusform>%n without a match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%1 of %n clip</numerusform>
            <numerusform>%1 of %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too short to tell</source>
        <translation>
            <numerusform>%n too short to tell</numerusform>
            <numerusform>%n too short to tell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchController</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::BatchPage</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n clip(s)</source>
        <translation>
            <numerusform>%1 of %n clip</numerusform>
            <numerusform>%1 of %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CaseControls</name>
    <message numerus="yes">
        <source>Put %n &amp;decision(s) into</source>
        <comment>followed by the cases</comment>
        <translation>
            <numerusform>Put %n &amp;decision into</numerusform>
            <numerusform>Put %n &amp;decisions into</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n &amp;clip(s) into</source>
        <comment>followed by the cases</comment>
        <translation>
            <numerusform>Put %n &amp;clip into</numerusform>
            <numerusform>Put %n &amp;clips into</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) will be put into it.</source>
        <translation>
            <numerusform>%n decision will be put into it.</numerusform>
            <numerusform>%n decisions will be put into it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) will be put into it, with all that is decided about them.</source>
        <translation>
            <numerusform>%n clip will be put into it, with all that is decided about it.</numerusform>
            <numerusform>%n clips will be put into it, with all that is decided about them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CaseDialog</name>
    <message numerus="yes">
        <source>%n thing(s) in this case</source>
        <translation>
            <numerusform>%n thing in this case</numerusform>
            <numerusform>%n things in this case</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ConflictDialog</name>
    <message numerus="yes">
        <source>%n decision(s) from “%1” added</source>
        <translation>
            <numerusform>%n decision from “%1” added</numerusform>
            <numerusform>%n decisions from “%1” added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) beside what is decided here and change(s) nothing</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n stands beside what is decided here and changes nothing</numerusform>
            <numerusform>%n stand beside what is decided here and change nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) contradict(s) what is decided here. Nothing is overwritten: decide once more.</source>
        <translation>
            <numerusform>%n decision contradicts what is decided here. Nothing is overwritten: decide once more.</numerusform>
            <numerusform>%n decisions contradict what is decided here. Nothing is overwritten: decide once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not in this library. What was decided about them counts once they are.</source>
        <translation>
            <numerusform>%n recording is not in this library. What was decided about it counts once it is.</numerusform>
            <numerusform>%n recordings are not in this library. What was decided about them counts once they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::CoverMapPage</name>
    <message numerus="yes">
        <source>All %n track(s) are compared with each other</source>
        <translation>
            <numerusform>%n track is compared</numerusform>
            <numerusform>All %n tracks are compared with each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n track(s) are compared</source>
        <translation>
            <numerusform>%1 of %n track is compared</numerusform>
            <numerusform>%1 of %n tracks are compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DamageNotice</name>
    <message numerus="yes">
        <source>What the library stored of %n recording(s) is damaged or lost. They are not searched until they are indexed again.</source>
        <translation>
            <numerusform>What the library stored of %n recording is damaged or lost. It is not searched until it is indexed again.</numerusform>
            <numerusform>What the library stored of %n recordings is damaged or lost. They are not searched until they are indexed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the library stored of %n recording(s) is damaged: the search judged them without their notes.</source>
        <translation>
            <numerusform>What the library stored of %n recording is damaged: the search judged it without its notes.</numerusform>
            <numerusform>What the library stored of %n recordings is damaged: the search judged them without their notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::DecisionsPage</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decision(s)</source>
        <translation>
            <numerusform>%1 of %n decision</numerusform>
            <numerusform>%1 of %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ExampleController</name>
    <message numerus="yes">
        <source>On top of the list: %n of them, with a probability of %1.</source>
        <translation>
            <numerusform>On top of the list: %n of them, with a probability of %1.</numerusform>
            <numerusform>On top of the list: %n of them, with a probability of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GraphView</name>
    <message numerus="yes">
        <source>%1, resembled by %n other track(s)</source>
        <translation>
            <numerusform>%1, resembled by %n other track</numerusform>
            <numerusform>%1, resembled by %n other tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n version(s)</source>
        <translation>
            <numerusform>%1, %n version</numerusform>
            <numerusform>%1, %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::GroupTreeModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>artist of a group of tracks</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n new work(s)</source>
        <translation>
            <numerusform>%n new work</numerusform>
            <numerusform>%n new works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>works</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new recording(s)</source>
        <translation>
            <numerusform>%n new recording</numerusform>
            <numerusform>%n new recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>recordings</comment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n line(s):</source>
        <comment>a list, its lines</comment>
        <translation>
            <numerusform>“%1”, %n line:</numerusform>
            <numerusform>“%1”, %n lines:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be left out:</source>
        <translation>
            <numerusform>%n line will be left out:</numerusform>
            <numerusform>%n lines will be left out:</numerusform>
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
    <name>coverscope::ui::JobLog</name>
    <message numerus="yes">
        <source>%n file(s) indexed in %1 s.</source>
        <translation>
            <numerusform>%n file indexed in %1 s.</numerusform>
            <numerusform>%n files indexed in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search for “%1”: %n match(es).</source>
        <translation>
            <numerusform>Search for “%1”: %n match.</numerusform>
            <numerusform>Search for “%1”: %n matches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Library “%1” opened, %n track(s).</source>
        <translation>
            <numerusform>Library “%1” opened, %n track.</numerusform>
            <numerusform>Library “%1” opened, %n tracks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is played in “%1”: %n stretch(es) known.</source>
        <translation>
            <numerusform>What is played in “%1”: %n stretch known.</numerusform>
            <numerusform>What is played in “%1”: %n stretches known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LibraryCommand</name>
    <message numerus="yes">
        <source>removing %n track(s)</source>
        <translation>
            <numerusform>removing %n track</numerusform>
            <numerusform>removing %n tracks</numerusform>
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
    <message numerus="yes">
        <source>%n track(s) taken out of the library. The files stay where they are.</source>
        <translation>
            <numerusform>%n track taken out of the library. The files stay where they are.</numerusform>
            <numerusform>%n tracks taken out of the library. The files stay where they are.</numerusform>
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
    <message numerus="yes">
        <source>&amp;Bring back %n removed track(s)</source>
        <translation>
            <numerusform>&amp;Bring back %n removed track</numerusform>
            <numerusform>&amp;Bring back %n removed tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-index %n track(s)</source>
        <translation>
            <numerusform>Re-index %n track</numerusform>
            <numerusform>Re-index %n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n file left out</numerusform>
            <numerusform>%n files left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::LogWindow</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Presentation</name>
    <message numerus="yes">
        <source>%n clip(s) prepared</source>
        <translation>
            <numerusform>%n clip prepared</numerusform>
            <numerusform>%n clips prepared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RejectedLine</name>
    <message numerus="yes">
        <source>%n rejected before, at the end of the table</source>
        <translation>
            <numerusform>%n rejected before, at the end of the table</numerusform>
            <numerusform>%n rejected before, at the end of the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected before</source>
        <translation>
            <numerusform>%n rejected before</numerusform>
            <numerusform>%n rejected before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::RelinkDialog</name>
    <message numerus="yes">
        <source>Found in “%1”: %2 of %n track(s) looked for.</source>
        <translation>
            <numerusform>Found in “%1”: %2 of %n track looked for.</numerusform>
            <numerusform>Found in “%1”: %2 of %n tracks looked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %n track(s) looked for are there. Choose the folder that holds the same music as before.</source>
        <translation>
            <numerusform>Only %1 of %n track looked for are there. Choose the folder that holds the same music as before.</numerusform>
            <numerusform>Only %1 of %n tracks looked for are there. Choose the folder that holds the same music as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::Report</name>
    <message numerus="yes">
        <source>Report on %n clip(s)</source>
        <translation>
            <numerusform>Report on %n clip</numerusform>
            <numerusform>Report on %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a match</source>
        <translation>
            <numerusform>%n with a match</numerusform>
            <numerusform>%n with a match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a possible match</source>
        <translation>
            <numerusform>%n with a possible match</numerusform>
            <numerusform>%n with a possible match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a match</source>
        <translation>
            <numerusform>%n without a match</numerusform>
            <numerusform>%n without a match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that could not be searched for</source>
        <translation>
            <numerusform>%n that could not be searched for</numerusform>
            <numerusform>%n that could not be searched for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too short to tell</source>
        <translation>
            <numerusform>%n too short to tell</numerusform>
            <numerusform>%n too short to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) searched</source>
        <translation>
            <numerusform>%n track searched</numerusform>
            <numerusform>%n tracks searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) known, %1 % of the recording.</source>
        <translation>
            <numerusform>%n stretch known, %1 % of the recording.</numerusform>
            <numerusform>%n stretches known, %1 % of the recording.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a confirmed match</source>
        <translation>
            <numerusform>%n with a confirmed match</numerusform>
            <numerusform>%n with a confirmed match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where somebody is unsure</source>
        <translation>
            <numerusform>%n where somebody is unsure</numerusform>
            <numerusform>%n where somebody is unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose matches are rejected</source>
        <translation>
            <numerusform>%n whose matches are rejected</numerusform>
            <numerusform>%n whose matches are rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a verdict</source>
        <translation>
            <numerusform>%n without a verdict</numerusform>
            <numerusform>%n without a verdict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::ReportSections</name>
    <message numerus="yes">
        <source>%n more track(s) found, none nearer than these; the CSV report lists them.</source>
        <translation>
            <numerusform>%n more track found, not nearer than these; the CSV report lists it.</numerusform>
            <numerusform>%n more tracks found, none nearer than these; the CSV report lists them.</numerusform>
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
<context>
    <name>coverscope::ui::TimelinePage</name>
    <message numerus="yes">
        <source>%n stretch(es)</source>
        <translation>
            <numerusform>%n stretch</numerusform>
            <numerusform>%n stretches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n stretch(es)</source>
        <translation>
            <numerusform>%1 of %n stretch</numerusform>
            <numerusform>%1 of %n stretches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TimelineText</name>
    <message numerus="yes">
        <source>%n stretch(es) known, %1 % of the recording.</source>
        <translation>
            <numerusform>%n stretch known, %1 % of the recording.</numerusform>
            <numerusform>%n stretches known, %1 % of the recording.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::TrackTableModel</name>
    <message numerus="yes">
        <source>%1, %n track(s), closed</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1, %n track, closed</numerusform>
            <numerusform>%1, %n tracks, closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n track(s), open</source>
        <comment>name of a group</comment>
        <translation>
            <numerusform>%1, %n track, open</numerusform>
            <numerusform>%1, %n tracks, open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkActions</name>
    <message numerus="yes">
        <source>%n recording(s) become one work, which the cover map keeps together from then on.</source>
        <translation>
            <numerusform>%n recording becomes a work, which the cover map keeps together from then on.</numerusform>
            <numerusform>%n recordings become one work, which the cover map keeps together from then on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) of “%1” become a work of their own. The cover map holds both apart from then on.</source>
        <translation>
            <numerusform>%n recording of “%1” becomes a work of its own. The cover map holds both apart from then on.</numerusform>
            <numerusform>%n recordings of “%1” become a work of their own. The cover map holds both apart from then on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of which work are these %n recording(s)?</source>
        <translation>
            <numerusform>Of which work is this %n recording?</numerusform>
            <numerusform>Of which work are these %n recordings?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moving %n recording(s) to “%1”</source>
        <translation>
            <numerusform>moving %n recording to “%1”</numerusform>
            <numerusform>moving %n recordings to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coverscope::ui::WorkListModel</name>
    <message numerus="yes">
        <source>%1 (%n recording(s))</source>
        <comment>work and its recordings</comment>
        <translation>
            <numerusform>%1 (%n recording)</numerusform>
            <numerusform>%1 (%n recordings)</numerusform>
        </translation>
    </message>
</context>
</TS>
