<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Noget gik galt</translation>
    </message>
    <message>
        <source>The app closed by itself last time</source>
        <translation>Appen lukkede af sig selv sidste gang</translation>
    </message>
    <message>
        <source>That was a fault in the app, not yours. What you had saved is safe.</source>
        <translation>Det var en fejl i appen, ikke hos dig. Det, der var gemt, er i behold.</translation>
    </message>
    <message>
        <source>Something went wrong in the app</source>
        <translation>Noget gik galt i appen</translation>
    </message>
    <message>
        <source>It is not your fault. What you had saved is safe. You can go on, or close the app and start it again.</source>
        <translation>Det er ikke din skyld. Det, der var gemt, er i behold. Du kan fortsætte eller lukke appen og starte den igen.</translation>
    </message>
    <message>
        <source>Details for IT</source>
        <translation>Oplysninger til it-afdelingen</translation>
    </message>
    <message>
        <source>The details name only places in the program. Nothing you wrote is in them.</source>
        <translation>Oplysningerne nævner kun steder i programmet. Intet af det, du har skrevet, står i dem.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Vis oplysninger</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiér oplysninger</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Luk appen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Skjul oplysninger</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>This page cannot be read. Install the app again, or ask IT.</source>
        <translation>Siden kan ikke læses. Installér appen igen, eller spørg it-afdelingen.</translation>
    </message>
    <message>
        <source>F1 opens the page about the screen you are on.</source>
        <translation>F1 åbner siden om det skærmbillede, du står på.</translation>
    </message>
    <message>
        <source>The help pages are missing. Install the app again, or ask IT.</source>
        <translation>Hjælpesiderne mangler. Installér appen igen, eller spørg it-afdelingen.</translation>
    </message>
    <message>
        <source>All help</source>
        <translation>Al hjælp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Delete or stop saving</source>
        <translation>Slet, eller hold op med at gemme</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Right now nothing is being saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is copied; you can paste it where you like.</source>
        <translation>Siden er kopieret. Du kan sætte den ind, hvor du vil.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>Hej {name}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hej</translation>
    </message>
    <message>
        <source>Your next small step</source>
        <translation>Dit næste lille skridt</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Et øjeblik</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Der er ikke noget, der venter på dig</translation>
    </message>
    <message>
        <source>Everything stands open if you feel like it. Leaving it is fine too.</source>
        <translation>Det hele står åbent, hvis du får lyst. Lader du være, er det også i orden.</translation>
    </message>
    <message>
        <source>See the lessons</source>
        <translation>Se lektionerne</translation>
    </message>
    <message>
        <source>You are in the middle of this lesson. It opens where you left it.</source>
        <translation>Du er midt i lektionen. Den åbner dér, hvor du slap den.</translation>
    </message>
    <message>
        <source>About {count} min. Stop whenever you like.</source>
        <translation>Ca. {count} min. Stop, når du vil.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Gå i gang</translation>
    </message>
    <message>
        <source>My reason</source>
        <translation>Min grund</translation>
    </message>
    <message>
        <source>What you wrote to yourself. It is closed, in case someone walks by.</source>
        <translation>Det, du skrev til dig selv. Den er lukket, hvis nogen skulle komme forbi.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Lessons</source>
        <translation>Lektioner</translation>
    </message>
    <message>
        <source>Take them in any order, and stop whenever you like.</source>
        <translation>Tag dem i den rækkefølge, du har lyst til, og stop, når du vil.</translation>
    </message>
    <message>
        <source>Search lessons and words</source>
        <translation>Søg i lektioner og ord</translation>
    </message>
    <message>
        <source>There are no lessons to show</source>
        <translation>Der er ingen lektioner at vise</translation>
    </message>
    <message>
        <source>The folder with lessons is missing or empty. Install the app again, or ask IT.</source>
        <translation>Mappen med lektioner mangler eller er tom. Installér appen igen, eller spørg it-afdelingen.</translation>
    </message>
    <message>
        <source>One lesson has a fault and is not shown; the others are.</source>
        <translation>Der er en fejl i en lektion, så den vises ikke. De andre gør.</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>ca. {count} min.</translation>
    </message>
    <message>
        <source>{minutes} · you have been through it</source>
        <translation>{minutes} · du har været den igennem</translation>
    </message>
    <message>
        <source>{minutes} · begun</source>
        <translation>{minutes} · begyndt</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Leder …</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n fundet</numerusform>
            <numerusform>%n fundet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for “{words}”. Try a shorter word.</source>
        <translation>Der er ikke noget om »{words}«. Prøv med et kortere ord.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ikke noget fundet</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>In your own words</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>Who can see what I write?</source>
        <translation>Hvem kan se det, jeg skriver?</translation>
    </message>
    <message>
        <source>The app sends nothing.</source>
        <translation>Appen sender ingenting.</translation>
    </message>
    <message>
        <source>Ask {contact}</source>
        <translation>Spørg {contact}</translation>
    </message>
    <message>
        <source>Save from now on</source>
        <translation>Gem fra nu af</translation>
    </message>
    <message>
        <source>Nothing is being saved.</source>
        <translation>Der gemmes ikke noget.</translation>
    </message>
    <message>
        <source>From now on it is saved in your data folder.</source>
        <translation>Fra nu af bliver det gemt i din datamappe.</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>Det hele er slettet.</translation>
    </message>
    <message>
        <source>It lies in the bin for 7 days. Settings can bring it back.</source>
        <translation>Det ligger i papirkurven i 7 dage. Du kan hente det frem igen under Indstillinger.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Nu er det her igen.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The text is hidden. It is still here.</source>
        <translation>Teksten er skjult. Den er her stadig.</translation>
    </message>
    <message>
        <source>Show the text (F9)</source>
        <translation>Vis teksten (F9)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>What you choose here holds at once.</source>
        <translation>Det, du vælger her, gælder med det samme.</translation>
    </message>
    <message>
        <source>How the app looks</source>
        <translation>Sådan ser appen ud</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som computeren</translation>
    </message>
    <message>
        <source>Ctrl and + makes the text larger, Ctrl and - smaller, wherever you are.</source>
        <translation>Ctrl og + gør teksten større, Ctrl og - gør den mindre, hvor du end er.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Stærk kontrast</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>You and your work</source>
        <translation>Dig og dit arbejde</translation>
    </message>
    <message>
        <source>All of it may be left empty.</source>
        <translation>Alt sammen må stå tomt.</translation>
    </message>
    <message>
        <source>The first page greets you by it.</source>
        <translation>Forsiden hilser på dig med det.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Siger jeg ikke</translation>
    </message>
    <message>
        <source>Private company</source>
        <translation>Privat virksomhed</translation>
    </message>
    <message>
        <source>Public administration</source>
        <translation>Offentlig forvaltning</translation>
    </message>
    <message>
        <source>Health and care</source>
        <translation>Sundhed og pleje</translation>
    </message>
    <message>
        <source>School and day care</source>
        <translation>Skole og dagtilbud</translation>
    </message>
    <message>
        <source>Social work</source>
        <translation>Socialt arbejde</translation>
    </message>
    <message>
        <source>So that the app can see whether your text says where you work.</source>
        <translation>Så kan appen se, om det fremgår af din tekst, hvor du arbejder.</translation>
    </message>
    <message>
        <source>A name and a number; it stands at the foot of every screen.</source>
        <translation>Et navn og et nummer. Det står nederst på alle skærmbilleder.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Det, der er gemt</translation>
    </message>
    <message>
        <source>Nothing is being saved. What you write is gone when the app closes.</source>
        <translation>Der gemmes ikke noget. Det, du skriver, er væk, når appen lukker.</translation>
    </message>
    <message>
        <source>Set by IT</source>
        <translation>Bestemt af it-afdelingen</translation>
    </message>
    <message>
        <source>Save from now on</source>
        <translation>Gem fra nu af</translation>
    </message>
    <message>
        <source>Your log, your texts and these settings lie in one folder on this computer:</source>
        <translation>Din logbog, dine tekster og indstillingerne her ligger i én mappe på computeren:</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Save nothing from now on</source>
        <translation>Gem ikke noget fra nu af</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>Slet …</translation>
    </message>
    <message>
        <source>In the bin lies what you erased within the last 7 days.</source>
        <translation>I papirkurven ligger det, du har slettet inden for de sidste 7 dage.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Hent det frem igen</translation>
    </message>
    <message>
        <source>Erase everything the app has saved: log, texts, settings and all copies of them?</source>
        <translation>Vil du slette alt, hvad appen har gemt: logbog, tekster, indstillinger og alle kopier af dem?</translation>
    </message>
    <message>
        <source>Put it in the bin for 7 days</source>
        <translation>Læg i papirkurven i 7 dage</translation>
    </message>
    <message>
        <source>Erase now, cannot be undone</source>
        <translation>Slet nu, kan ikke fortrydes</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>The folder could not be opened. It lies in {folder}</source>
        <translation>Mappen kunne ikke åbnes. Den ligger i {folder}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Question {number} of 3. You may skip all of them.</source>
        <translation>Spørgsmål {number} af 3. Du må springe dem alle over.</translation>
    </message>
    <message>
        <source>What would you like to be called here?</source>
        <translation>Hvad vil du kaldes her?</translation>
    </message>
    <message>
        <source>The name greets you on the first page and is used for nothing else.</source>
        <translation>Navnet hilser på dig på forsiden og bruges ikke til andet.</translation>
    </message>
    <message>
        <source>Name or nickname</source>
        <translation>Navn eller kælenavn</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Do others use this computer with the same login?</source>
        <translation>Er der andre, der bruger computeren med samme login?</translation>
    </message>
    <message>
        <source>The app sends nothing. This is about who could open it after you.</source>
        <translation>Appen sender ingenting. Det handler om, hvem der kan åbne den efter dig.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Nothing you write is saved. It is gone when you close the app.</source>
        <translation>Så gemmes det, du skriver, ikke. Det er væk, når du lukker appen.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Your place and your log are saved on this computer.</source>
        <translation>Så gemmes dit sted i lektionerne og din logbog på computeren.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Ved ikke</translation>
    </message>
    <message>
        <source>To be safe, nothing is saved. You can change it at any time.</source>
        <translation>Så gemmes der for en sikkerheds skyld ikke noget. Du kan altid lave det om.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>What would you like to do now?</source>
        <translation>Hvad vil du nu?</translation>
    </message>
    <message>
        <source>See what it is (3 min)</source>
        <translation>Se, hvad det er (3 min)</translation>
    </message>
    <message>
        <source>A short lesson about the four answers you may give. No is one of them.</source>
        <translation>En kort lektion om de fire svar, du kan give. Nej er et af dem.</translation>
    </message>
    <message>
        <source>Try writing a little for yourself</source>
        <translation>Prøve at skrive lidt for dig selv</translation>
    </message>
    <message>
        <source>Nobody else sees it, and nothing can be posted from here.</source>
        <translation>Ingen andre ser det, og intet kan lægges op herfra.</translation>
    </message>
    <message>
        <source>Say no thanks</source>
        <translation>Sige nej tak</translation>
    </message>
    <message>
        <source>That is a whole answer. The app will not ask again.</source>
        <translation>Det er et helt svar. Appen spørger ikke igen.</translation>
    </message>
    <message>
        <source>Thank you for making up your mind</source>
        <translation>Tak, fordi du tog stilling</translation>
    </message>
    <message>
        <source>The app will not ask again. Would you like the guidelines on one page?</source>
        <translation>Appen spørger ikke igen. Vil du have retningslinjerne på én side?</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Til forsiden</translation>
    </message>
    <message>
        <source>No thanks, close the app</source>
        <translation>Nej tak, luk appen</translation>
    </message>
    <message>
        <source>Yes, show them</source>
        <translation>Ja, vis dem</translation>
    </message>
</context>
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
        <source>{folder} is a file, so nothing can be saved in it.</source>
        <translation>{folder} er en fil, så der kan ikke gemmes noget i den.</translation>
    </message>
    <message>
        <source>Nothing is saved until you choose another data folder.</source>
        <translation>Der gemmes ikke noget, før du har valgt en anden datamappe.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be read (system error {number}).</source>
        <translation>Datamappen {folder} kan ikke læses (systemfejl {number}).</translation>
    </message>
    <message>
        <source>Nothing is saved until you choose another, or IT gives you access.</source>
        <translation>Der gemmes ikke noget, før du har valgt en anden, eller it-afdelingen har givet dig adgang.</translation>
    </message>
    <message>
        <source>The folder {folder} holds other files, so the app leaves it alone.</source>
        <translation>I mappen {folder} ligger der andre filer, så appen lader den være.</translation>
    </message>
    <message>
        <source>Nothing is saved until you choose an empty folder.</source>
        <translation>Der gemmes ikke noget, før du har valgt en tom mappe.</translation>
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
    <message>
        <source>There is no course in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again, or name a folder that holds course.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course.toml cannot be used: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file, or install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be kept aside when the app opens; “log restore” brings a copy back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in {folder} could not be erased or moved (error {number}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is done. Close other programs that use the folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data lie in a folder that {service} copies to other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may get to see them. Choose another folder, or “Save nothing”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data lie in a profile that follows you from computer to computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are copied to a server at work. Choose another folder, or “Save nothing”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data lie on a shared drive: {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may be able to read them. Choose another folder, or “Save nothing”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings in {folder} could not be read (system error {number}).</source>
        <translation>Dine indstillinger i {folder} kunne ikke læses (systemfejl {number}).</translation>
    </message>
    <message>
        <source>The app uses its own for now, and leaves the file alone.</source>
        <translation>Appen bruger sine egne så længe og lader filen være.</translation>
    </message>
    <message>
        <source>Your data was last used by a newer version of the app.</source>
        <translation>Dine data er sidst brugt af en nyere version af appen.</translation>
    </message>
    <message>
        <source>It is opened to read only. Update the app to go on writing.</source>
        <translation>Du kan læse dem, men ikke skrive. Opdatér appen, så kan du skrive videre.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the app starts with its own.</source>
        <translation>Dine indstillinger kunne ikke læses, så appen starter med sine egne.</translation>
    </message>
    <message>
        <source>The old file is kept as {name}. Your log is not touched.</source>
        <translation>Den gamle fil er gemt som {name}. Din logbog er ikke rørt.</translation>
    </message>
    <message>
        <source>A picture is saved as .jpg, .png or .webp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new file one of those endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specially compressed TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it has not been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to your own folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it from the phone or camera once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a picture that the app can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, GIF, WebP, BMP or TIFF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a {kind} file, and the app cannot open those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or export it as JPEG first, and choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to open: {width} × {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a smaller copy of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture file is too heavy to open: {megabytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged or cut short, so it cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture takes too long to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as an ordinary JPEG first, and choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be saved in {kilobytes} kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as JPEG, or cut out a smaller part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers in the profile check cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the data folder may be read; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers in the profile check could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept as {name}; you begin with a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers were written by a newer version of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read them here, and change them in the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small picture is too heavy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it smaller and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile check&apos;s file {name} cannot be used: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or put the one that came with the app back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size is written as 1180x760, not as {size}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mine</name>
    <message>
        <source>The log: what you did, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal: what you wrote for yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cards, plans and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are in the lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short summary of the log, for the first screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated copies, in case a file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin; goes for good after 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drafts, with versions and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers in the profile check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings, and what you want to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on an error in the program; holds none of your texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of the lessons, so that the app starts quickly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells that the app is open; holds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>The picture moves; only the first one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} shows {width} × {height} pixels; the picture has {across} × {down}, which is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} shows {width} × {height} pixels; the picture has {across} × {down}, so it would be enlarged and look soft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} takes files up to {most} kB; this one has {has} kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} takes files up to {most} kB; this one has {has} kB. Saved from here it becomes smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the picture are see-through. Saved as JPEG they turn white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of the picture is see-through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file tells where the picture was taken. Saved from here it tells nothing but the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than the picture. Saved from here it tells nothing but the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file tells nothing but the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name ends as another kind of picture than the {kind} it is. It opens all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is the kind of picture its name says ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the head lies outside the frame. Move the frame, or make it larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head fills {share} % of the height. In a small circle the face is hard to see; come closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head fills {share} % of the height. A little air around it looks calmer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head fills {share} % of the height and lies inside the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No writing was seen in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There seems to be writing in the picture. Look whether it shows names or numbers, and say in the description what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is sharp enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture looks blurred. A steadier hand or more light makes it clearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is dark. Turn towards a window, or give it more light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much of the picture is quite white, so details are lost. A little less light helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and dark are easy to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and dark lie close together, so the picture looks flat. A little contrast helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the picture was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time, the camera and its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes from the program that edited it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption and author fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden copies of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colour profile (the colours are converted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the movement (the first picture is kept)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektioner</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>Bevægelse på skærmen</translation>
    </message>
    <message>
        <source>What you want to be called here</source>
        <translation>Det, du vil kaldes her</translation>
    </message>
    <message>
        <source>Save nothing on this computer</source>
        <translation>Gem ikke noget på computeren</translation>
    </message>
    <message>
        <source>The first questions are asked</source>
        <translation>De første spørgsmål er stillet</translation>
    </message>
    <message>
        <source>Where I work</source>
        <translation>Dér arbejder jeg</translation>
    </message>
    <message>
        <source>Law shown in English</source>
        <translation>Lov på engelsk</translation>
    </message>
    <message>
        <source>The name of my workplace</source>
        <translation>Min arbejdsplads hedder</translation>
    </message>
    <message>
        <source>Whom I can ask</source>
        <translation>Hvem jeg kan spørge</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>The app is already open. Look for its window among the others; nothing is lost.</source>
        <translation>Appen er allerede åben. Find dens vindue blandt de andre. Der er ikke gået noget tabt.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>From now on it is saved in your data folder.</source>
        <translation>Fra nu af bliver det gemt i din datamappe.</translation>
    </message>
</context>
</TS>
