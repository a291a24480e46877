<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CoachPanel</name>
        <message numerus="yes">
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n suggestion</numerusform>
                <numerusform>%n suggestions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counter</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DraftDonePage</name>
        <message numerus="yes">
            <source>%n word(s).</source>
            <translation>
                <numerusform>%n word.</numerusform>
                <numerusform>%n words.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExamplesPage</name>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n shown</numerusform>
                <numerusform>%n shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpsOnRequest</name>
        <message numerus="yes">
            <source>%n character(s) too many. This sentence is closest to that length.</source>
            <translation>
                <numerusform>%n character too many. This sentence is closest to that length.</numerusform>
                <numerusform>%n characters too many. This sentence is closest to that length.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KnownAlreadyPage</name>
        <message numerus="yes">
            <source>%n lesson(s) are now marked “known”.</source>
            <translation>
                <numerusform>%n lesson is now marked “known”.</numerusform>
                <numerusform>%n lessons are now marked “known”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n lesson</numerusform>
                <numerusform>%n lessons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewCard</name>
        <message numerus="yes">
            <source>Readers see %n line(s) before pressing “{words}”.</source>
            <translation>
                <numerusform>Readers see %n line before pressing “{words}”.</numerusform>
                <numerusform>Readers see %n lines before pressing “{words}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Readers see %n line(s).</source>
            <translation>
                <numerusform>Readers see %n line.</numerusform>
                <numerusform>Readers see %n lines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Readers see about %n line(s) before pressing “{words}”.</source>
            <translation>
                <numerusform>Readers see about %n line before pressing “{words}”.</numerusform>
                <numerusform>Readers see about %n lines before pressing “{words}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Readers see about %n line(s).</source>
            <translation>
                <numerusform>Readers see about %n line.</numerusform>
                <numerusform>Readers see about %n lines.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SuggestionList</name>
        <message numerus="yes">
            <source>%n word(s) you can look at</source>
            <translation>
                <numerusform>%n word you can look at</numerusform>
                <numerusform>%n words you can look at</numerusform>
            </translation>
        </message>
    </context>
</TS>
