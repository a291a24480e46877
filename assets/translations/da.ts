<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>There is no command or option called {word}.</source>
        <translation>Der er ingen kommando og ingen mulighed, der hedder {word}.</translation>
    </message>
    <message>
        <source>See advocacy-trainer --help.</source>
        <translation>Se advocacy-trainer --help.</translation>
    </message>
    <message>
        <source>--{name} cannot be “{value}”.</source>
        <translation>--{name} kan ikke være »{value}«.</translation>
    </message>
    <message>
        <source>The disk is full, so {name} could not be saved.</source>
        <translation>Disken er fuld, så {name} kunne ikke gemmes.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was saved before is safe.</source>
        <translation>Gør plads, og prøv igen. Det, der var gemt i forvejen, er i behold.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to, so {name} could not be saved.</source>
        <translation>Der må ikke skrives i mappen {folder}, så {name} kunne ikke gemmes.</translation>
    </message>
    <message>
        <source>Choose another data folder in Settings, or ask IT.</source>
        <translation>Vælg en anden datamappe under Indstillinger, eller spørg it-afdelingen.</translation>
    </message>
    <message>
        <source>{name} could not be saved in {folder} (system error {number}).</source>
        <translation>{name} kunne ikke gemmes i {folder} (systemfejl {number}).</translation>
    </message>
    <message>
        <source>Check that the folder is still there and try again.</source>
        <translation>Se efter, om mappen stadig er der, og prøv igen.</translation>
    </message>
    <message>
        <source>The app is already open with this data folder.</source>
        <translation>Appen er allerede åben med denne datamappe.</translation>
    </message>
    <message>
        <source>Use the open window, or close it first.</source>
        <translation>Brug det åbne vindue, eller luk det først.</translation>
    </message>
    <message>
        <source>A test may not use the real data folder.</source>
        <translation>En test må ikke bruge den rigtige datamappe.</translation>
    </message>
    <message>
        <source>Give it a folder with --data-dir.</source>
        <translation>Giv den en mappe med --data-dir.</translation>
    </message>
    <message>
        <source>This is not an entry for the log: its {name} is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry needs an id (a UUID), a kind and a time in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {folder} could not be read (system error {number}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Ask IT, or choose another data folder in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was written by a newer version of the app (format {schema}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown here, but not changed. Use the newer version to go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entry in the log was only half written when the computer stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed; everything before it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the log could not be read. The file was kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries are there. Older copies: see “Restore” in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log&apos;s folder {folder} had gone while the app was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made again with all {count} entries the app still had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else changed the log&apos;s files in {folder} while the app was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides were put together; nothing was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer version of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read. The file was kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older copies: see “Restore” in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
