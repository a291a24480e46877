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
            <source>%n character(s) too many. This sentence is nearest to that.</source>
            <translation>
                <numerusform>%n character too many. This sentence is nearest to that.</numerusform>
                <numerusform>%n characters too many. This sentence is nearest to that.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KnownAlreadyPage</name>
        <message numerus="yes">
            <source>%n lesson(s) are called known from now on.</source>
            <translation>
                <numerusform>%n lesson is called known from now on.</numerusform>
                <numerusform>%n lessons are called known from now on.</numerusform>
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
            <source>%n line(s) are seen before one presses “{words}”.</source>
            <translation>
                <numerusform>%n line is seen before one presses “{words}”.</numerusform>
                <numerusform>%n lines are seen before one presses “{words}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) are seen.</source>
            <translation>
                <numerusform>%n line is seen.</numerusform>
                <numerusform>%n lines are seen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n line(s) are seen before one presses “{words}”.</source>
            <translation>
                <numerusform>About %n line is seen before one presses “{words}”.</numerusform>
                <numerusform>About %n lines are seen before one presses “{words}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n line(s) are seen.</source>
            <translation>
                <numerusform>About %n line is seen.</numerusform>
                <numerusform>About %n lines are seen.</numerusform>
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
