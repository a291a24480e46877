<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
    <context>
        <name>AdvicePage</name>
        <message>
            <source>After: {text}</source>
            <translation>Efter: {text}</translation>
        </message>
        <message>
            <source>Back to my text</source>
            <translation>Tilbage til min tekst</translation>
        </message>
        <message>
            <source>Before: {text}</source>
            <translation>Før: {text}</translation>
        </message>
        <message>
            <source>Lesson: {title}</source>
            <translation>Lektion: {title}</translation>
        </message>
        <message>
            <source>This advice is no longer part of the app.</source>
            <translation>Det råd er ikke længere med i appen.</translation>
        </message>
        <message>
            <source>What it's based on</source>
            <translation>Hvad det bygger på</translation>
        </message>
        <message>
            <source>What somebody else did</source>
            <translation>Hvad en anden gjorde</translation>
        </message>
        <message>
            <source>Why this advice?</source>
            <translation>Hvorfor det råd?</translation>
        </message>
        <message>
            <source>You can switch it off: press “Don't show this suggestion again” where you see it. Nothing it says stops you doing as you like.</source>
            <translation>Du kan slippe for det: Tryk på »Vis ikke det forslag igen« dér, hvor det står. Intet af det, det siger, forhindrer dig i at gøre, som du vil.</translation>
        </message>
        <message>
            <source>You may wonder: {text}</source>
            <translation>Tvivlen: {text}</translation>
        </message>
    </context>
    <context>
        <name>AskColleaguePage</name>
        <message>
            <source>A small file, if they have this app, or a sheet of paper and a pen. You hand it over yourself.</source>
            <translation>En lille fil, hvis din kollega har appen, eller et ark papir og en pen. Du giver det selv videre.</translation>
        </message>
        <message>
            <source>As given to my colleague</source>
            <translation>Som min kollega fik den</translation>
        </message>
        <message>
            <source>Ask a colleague</source>
            <translation>Spørg en kollega</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Bring in their answer</source>
            <translation>Hent svaret ind</translation>
        </message>
        <message>
            <source>Choose someone you trust. They mark up to three places: where they hear you, became curious, or you lost them.</source>
            <translation>Vælg én, du har tillid til. Vedkommende markerer op til tre steder: hvor man kan høre dig, hvor man blev nysgerrig, og hvor man stod af.</translation>
        </message>
        <message>
            <source>Give it to your colleague however you like.</source>
            <translation>Giv din kollega den, som du vil.</translation>
        </message>
        <message>
            <source>Give them the text</source>
            <translation>Giv teksten videre</translation>
        </message>
        <message>
            <source>Open the answer</source>
            <translation>Åbn svaret</translation>
        </message>
        <message>
            <source>Print a sheet</source>
            <translation>Udskriv et ark</translation>
        </message>
        <message>
            <source>Read my text</source>
            <translation>Læs min tekst</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Gem filen</translation>
        </message>
        <message>
            <source>The marks are shown beside your text. There is no score.</source>
            <translation>Markeringerne vises ved siden af din tekst. Der gives ingen karakter.</translation>
        </message>
        <message>
            <source>Your colleague's marks are beside the text.</source>
            <translation>Din kollegas markeringer står ved siden af teksten.</translation>
        </message>
    </context>
    <context>
        <name>BeforeSharing</name>
        <message>
            <source>Can anyone who has not said yes be recognised?</source>
            <translation>Kan nogen genkendes uden at have sagt ja?</translation>
        </message>
        <message>
            <source>Do not show this list again</source>
            <translation>Vis ikke listen igen</translation>
        </message>
        <message>
            <source>Everyone who can be recognised in it has said yes.</source>
            <translation>Ingen kan genkendes i den uden at have sagt ja.</translation>
        </message>
        <message>
            <source>I can still stand by it tomorrow.</source>
            <translation>Jeg kan også stå ved den i morgen.</translation>
        </message>
        <message>
            <source>If somebody asked me to write it, it says so.</source>
            <translation>Hvis nogen har bedt mig skrive den, står det der.</translation>
        </message>
        <message>
            <source>It says where I work, if it is about my work.</source>
            <translation>Det fremgår, hvor jeg arbejder, hvis den handler om mit arbejde.</translation>
        </message>
        <message>
            <source>Nothing in it is secret or not yet public.</source>
            <translation>Intet i den er hemmeligt eller endnu ikke offentligt.</translation>
        </message>
        <message>
            <source>The first of five questions before you share.</source>
            <translation>Det første af fem spørgsmål, før du deler.</translation>
        </message>
        <message>
            <source>The list is a reminder. You don't have to tick anything.</source>
            <translation>Listen er en huskeseddel. Intet behøver at blive krydset af.</translation>
        </message>
    </context>
    <context>
        <name>BenchControls</name>
        <message>
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Drag the oval until it fits around the head, including hair and chin. The dot on its line resizes it. On the keyboard: Ctrl and the arrow keys move it; Ctrl, Shift and the arrow keys resize it.</source>
            <translation>Træk ovalen, til den ligger om hele hovedet, også hår og hage. Prikken på linjen ændrer størrelsen. Med tastaturet: Ctrl og piletasterne flytter den, Ctrl, Shift og piletasterne ændrer størrelsen.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lys</translation>
        </message>
        <message>
            <source>Put an oval around the head</source>
            <translation>Læg en oval om hovedet</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Som det var</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Drej til venstre</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Drej til højre</translation>
        </message>
        <message>
            <source>Turning, light and contrast as they were</source>
            <translation>Drejning, lys og kontrast, som de var</translation>
        </message>
        <message>
            <source>Where it will be used</source>
            <translation>Hvor billedet skal bruges</translation>
        </message>
        <message>
            <source>{platform}, banner</source>
            <translation>{platform}, banner</translation>
        </message>
        <message>
            <source>{platform}, profile picture</source>
            <translation>{platform}, profilbillede</translation>
        </message>
    </context>
    <context>
        <name>CardCounts</name>
        <message>
            <source>Cards for {letter}</source>
            <translation>Kort for {letter}</translation>
        </message>
        <message>
            <source>Cards, laid face down</source>
            <translation>Kort, lagt med bagsiden op</translation>
        </message>
        <message>
            <source>Collect them shuffled. Count, and type in the numbers. Nothing is on the wall until you show it.</source>
            <translation>Saml dem blandet ind. Tæl, og skriv tallene. De står ikke på væggen, før du viser dem.</translation>
        </message>
        <message>
            <source>Cover the answers</source>
            <translation>Dæk svarene til</translation>
        </message>
        <message>
            <source>Show the answers on the wall</source>
            <translation>Vis svarene på væggen</translation>
        </message>
    </context>
    <context>
        <name>CertificatePage</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Can be left blank.</source>
            <translation>Kan stå tomt.</translation>
        </message>
        <message>
            <source>It says that you have considered it. That is equally true after a yes, a not now or a no.</source>
            <translation>Det siger, at du har taget stilling. Det er lige sandt efter et ja, et ikke nu og et nej.</translation>
        </message>
        <message>
            <source>Name on the certificate</source>
            <translation>Navn på beviset</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Udskriv …</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Gem som PDF …</translation>
        </message>
        <message>
            <source>Save as a picture …</source>
            <translation>Gem som billede …</translation>
        </message>
        <message>
            <source>Show it to anyone you like. On a wall, it would show who has none.</source>
            <translation>Vis det til dem, du vil. På en væg kan man se, hvem der ikke har et.</translation>
        </message>
        <message>
            <source>Your certificate</source>
            <translation>Dit bevis</translation>
        </message>
        <message>
            <source>my statement</source>
            <translation>min erklæring</translation>
        </message>
    </context>
    <context>
        <name>ClockPanel</name>
        <message>
            <source>Both screens show the same thing, so the room would see your notes. Choose “extend” in the computer's screen settings.</source>
            <translation>Begge skærme viser det samme, så rummet ville se dine noter. Vælg »udvid« i computerens skærmindstillinger.</translation>
        </message>
        <message>
            <source>Bring it back (B)</source>
            <translation>Vis igen (B)</translation>
        </message>
        <message>
            <source>Change the plan</source>
            <translation>Flyt programmet</translation>
        </message>
        <message>
            <source>Dark wall (B)</source>
            <translation>Mørk væg (B)</translation>
        </message>
        <message>
            <source>End the workshop</source>
            <translation>Slut workshoppen</translation>
        </message>
        <message>
            <source>Follow the new time</source>
            <translation>Følg det nye ur</translation>
        </message>
        <message>
            <source>Hide it (F5)</source>
            <translation>Tag den væk (F5)</translation>
        </message>
        <message>
            <source>On the wall now</source>
            <translation>På væggen nu</translation>
        </message>
        <message>
            <source>One minute more</source>
            <translation>Et minut mere</translation>
        </message>
        <message>
            <source>One screen was found. F5 switches between your notes and the wall. If the projector shows this window, choose “extend” in the computer's screen settings.</source>
            <translation>Der er fundet én skærm. F5 skifter mellem dine noter og væggen. Viser projektoren det her vindue, så vælg »udvid« i computerens skærmindstillinger.</translation>
        </message>
        <message>
            <source>Only you see this window.</source>
            <translation>Kun du ser dette vindue.</translation>
        </message>
        <message>
            <source>Show it (F5)</source>
            <translation>Vis den (F5)</translation>
        </message>
        <message>
            <source>The computer's clock was changed. The plan carries on as if it had not been.</source>
            <translation>Computerens ur er blevet stillet. Planen går videre, som om det ikke var.</translation>
        </message>
        <message>
            <source>The projector was found. Only you see this window.</source>
            <translation>Projektoren er fundet. Kun du ser dette vindue.</translation>
        </message>
        <message>
            <source>The run-sheet</source>
            <translation>Drejebogen</translation>
        </message>
    </context>
    <context>
        <name>CoachPanel</name>
        <message numerus="yes">
            <source>%n suggestion(s)</source>
            <translation>
                <numerusform>%n forslag</numerusform>
                <numerusform>%n forslag</numerusform>
            </translation>
        </message>
        <message>
            <source>Help, when you want it</source>
            <translation>Hjælp, når du vil</translation>
        </message>
        <message>
            <source>Put away for now.</source>
            <translation>Lagt væk for nu.</translation>
        </message>
        <message>
            <source>There are no suggestions.</source>
            <translation>Der er ingen forslag.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>When may suggestions appear?</source>
            <translation>Hvornår må der komme forslag?</translation>
        </message>
        <message>
            <source>You will not see that suggestion again.</source>
            <translation>Du ser ikke det forslag igen.</translation>
        </message>
        <message>
            <source>“{word}” is in your word list.</source>
            <translation>»{word}« står nu i din ordliste.</translation>
        </message>
    </context>
    <context>
        <name>ColleaguePage</name>
        <message>
            <source>A colleague has asked you to read</source>
            <translation>En kollega har bedt dig læse</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>En anden fil</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Give it back to your colleague.</source>
            <translation>Giv den tilbage til din kollega.</translation>
        </message>
        <message>
            <source>My answer</source>
            <translation>Mit svar</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Åbn filen</translation>
        </message>
        <message>
            <source>Open the file they gave you. You mark up to three places; nobody else sees it.</source>
            <translation>Åbn den fil, du har fået. Du markerer op til tre steder, og ingen andre ser det.</translation>
        </message>
        <message>
            <source>Put it away</source>
            <translation>Læg det væk</translation>
        </message>
        <message>
            <source>Read for a colleague</source>
            <translation>Læs for en kollega</translation>
        </message>
        <message>
            <source>Save the answer</source>
            <translation>Gem svaret</translation>
        </message>
        <message>
            <source>Select some words, with the mouse or with Shift and the arrow keys, then say what they did to you. Up to three places; one is enough.</source>
            <translation>Markér nogle ord, med musen eller med Shift og piletasterne, og sig, hvad de gjorde ved dig. Op til tre steder, og ét er nok.</translation>
        </message>
        <message>
            <source>Select the words first, with the mouse or with Shift and the arrow keys.</source>
            <translation>Markér ordene først, med musen eller med Skift og piletasterne.</translation>
        </message>
        <message>
            <source>The answer becomes a file that you give back yourself.</source>
            <translation>Svaret bliver en fil, som du selv giver tilbage.</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Teksten</translation>
        </message>
        <message>
            <source>Three places are enough. Remove one to choose another.</source>
            <translation>Tre steder er nok. Tag et væk for at vælge et andet.</translation>
        </message>
        <message>
            <source>Your name, if you want it there</source>
            <translation>Dit navn, hvis det skal stå der</translation>
        </message>
    </context>
    <context>
        <name>ColleagueSheet</name>
        <message>
            <source>1 Here I hear you   2 Here I became curious   3 Here you lost me</source>
            <translation>1 Her hører jeg dig   2 Her blev jeg nysgerrig   3 Her stod jeg af</translation>
        </message>
        <message>
            <source>Give it back to the person who gave it to you. Thank you.</source>
            <translation>Giv arket tilbage til den, du fik det af. Tak.</translation>
        </message>
        <message>
            <source>Mark up to three places and write the number beside each. You don't have to say why. There is no score.</source>
            <translation>Markér op til tre steder, og skriv tallet ved siden af. Du behøver ikke sige hvorfor. Der gives ingen karakter.</translation>
        </message>
        <message>
            <source>Would you read this?</source>
            <translation>Vil du læse det her?</translation>
        </message>
    </context>
    <context>
        <name>ContextQuestions</name>
        <message>
            <source>About a product or a service: {product}. At your workplace's request: {asked}.</source>
            <translation>Om en vare eller en ydelse: {product}. Efter arbejdspladsens ønske: {asked}.</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>Svar om igen</translation>
        </message>
        <message>
            <source>Did your workplace ask for it, agree it with you, give you the text or reward it?</source>
            <translation>Har arbejdspladsen bedt om det, aftalt det, givet dig teksten eller belønnet det?</translation>
        </message>
        <message>
            <source>Is it about a product or a service?</source>
            <translation>Handler det om en vare eller en ydelse?</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Spring over</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Your text names your workplace</source>
            <translation>Din tekst nævner din arbejdsplads</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nej</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>Counter</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n ord</numerusform>
                <numerusform>%n ord</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Close the app</source>
            <translation>Luk appen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsæt</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Kopiér oplysninger</translation>
        </message>
        <message>
            <source>Details for IT</source>
            <translation>Oplysninger til it-afdelingen</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Skjul oplysninger</translation>
        </message>
        <message>
            <source>It is not your fault. What you had saved is safe. You can continue, or close the app and start it again.</source>
            <translation>Det er ikke din skyld. Det, der var gemt, er i behold. Du kan fortsætte eller lukke appen og starte den igen.</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Vis oplysninger</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Noget gik galt</translation>
        </message>
        <message>
            <source>Something went wrong in the app</source>
            <translation>Noget gik galt i appen</translation>
        </message>
        <message>
            <source>That was a fault in the app, not yours. What you had saved is safe.</source>
            <translation>Det var en fejl i appen, ikke hos dig. Det, der var gemt, er i behold.</translation>
        </message>
        <message>
            <source>The app closed by itself last time</source>
            <translation>Appen lukkede af sig selv sidste gang</translation>
        </message>
        <message>
            <source>The details name only places in the program. Nothing you wrote is in them.</source>
            <translation>Oplysningerne nævner kun steder i programmet. Intet af det, du har skrevet, står i dem.</translation>
        </message>
    </context>
    <context>
        <name>CropDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>Crop or turn</source>
            <translation>Beskær eller drej</translation>
        </message>
        <message>
            <source>Move the frame with the mouse or the arrow keys; + and - resize it.</source>
            <translation>Flyt rammen med musen eller piletasterne; + og - ændrer størrelsen.</translation>
        </message>
        <message>
            <source>The whole picture</source>
            <translation>Hele billedet</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Drej</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Brug det</translation>
        </message>
    </context>
    <context>
        <name>CropFrame</name>
        <message>
            <source>Picture with a frame</source>
            <translation>Billede med en ramme</translation>
        </message>
        <message>
            <source>The frame starts {left} pixels from the left and {top} from the top, and is {width} × {height}. Arrow keys move it; plus and minus resize it.</source>
            <translation>Rammen begynder {left} pixel fra venstre og {top} fra toppen og er {width} × {height}. Piletasterne flytter den, plus og minus ændrer størrelsen.</translation>
        </message>
    </context>
    <context>
        <name>CutShortCard</name>
        <message>
            <source>A leader the whole time</source>
            <translation>En leder hele tiden</translation>
        </message>
        <message>
            <source>A leader until the welcome is over</source>
            <translation>En leder, til velkomsten er slut</translation>
        </message>
        <message>
            <source>Begin again</source>
            <translation>Begynd forfra</translation>
        </message>
        <message>
            <source>Continue the workshop from {time}?</source>
            <translation>Fortsæt workshoppen fra kl. {time}?</translation>
        </message>
        <message>
            <source>Item {at} of {count}: {title}</source>
            <translation>Programpunkt {at} af {count}: {title}</translation>
        </message>
        <message>
            <source>The app closed while the workshop was under way. Nobody's words were saved.</source>
            <translation>Appen lukkede midt i workshoppen. Ingens ord er gemt.</translation>
        </message>
        <message>
            <source>The run-sheet opens as it was. The numbers counted are gone.</source>
            <translation>Drejebogen åbner, som den var. Det, der er talt op, er glemt.</translation>
        </message>
    </context>
    <context>
        <name>DeviceChoice</name>
        <message>
            <source>How it looks on</source>
            <translation>Tegnet som på</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Skærm</translation>
        </message>
    </context>
    <context>
        <name>Disclosure</name>
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
        <name>DoneView</name>
        <message>
            <source>Back to the last step</source>
            <translation>Tilbage til sidste trin</translation>
        </message>
        <message>
            <source>If you feel like going on:</source>
            <translation>Hvis du har lyst til at gå videre:</translation>
        </message>
        <message>
            <source>It is in My log.</source>
            <translation>Det ligger i Min logbog.</translation>
        </message>
        <message>
            <source>It is in your log, and you can open it again whenever you like.</source>
            <translation>Det står i Min logbog, og du kan åbne den igen, når du vil.</translation>
        </message>
        <message>
            <source>Look at your own profile: the profile check</source>
            <translation>Se på din egen profil: Profiltjek</translation>
        </message>
        <message>
            <source>Mixed questions from “{title}”</source>
            <translation>Blandede spørgsmål fra »{title}«</translation>
        </message>
        <message>
            <source>Nothing is saved on this computer. You can open the lesson again whenever you like.</source>
            <translation>Der er ikke gemt noget på computeren. Du kan åbne lektionen igen, når du vil.</translation>
        </message>
        <message>
            <source>Now you have a sentence of your own.</source>
            <translation>Nu har du en sætning, der er din.</translation>
        </message>
        <message>
            <source>Now you have a text of your own.</source>
            <translation>Nu har du en tekst, der er din.</translation>
        </message>
        <message>
            <source>Now you have {number} sentences of your own.</source>
            <translation>Nu har du {number} sætninger, der er dine.</translation>
        </message>
        <message>
            <source>One from each part, worded differently. It is offered only once.</source>
            <translation>Ét fra hver del, i andre ord. Du får tilbuddet denne ene gang.</translation>
        </message>
        <message>
            <source>Thank you for considering it.</source>
            <translation>Tak, fordi du tog stilling.</translation>
        </message>
        <message>
            <source>The app won't ask again.</source>
            <translation>Appen spørger ikke igen.</translation>
        </message>
        <message>
            <source>What you wrote</source>
            <translation>Det, du skrev</translation>
        </message>
        <message>
            <source>Work on it in the practice room</source>
            <translation>Skriv videre på det i øvelokalet</translation>
        </message>
        <message>
            <source>You have been through the lesson</source>
            <translation>Du har været lektionen igennem</translation>
        </message>
        <message>
            <source>You wrote this</source>
            <translation>Det skrev du</translation>
        </message>
        <message>
            <source>{title} · about {count} min</source>
            <translation>{title} · ca. {count} min.</translation>
        </message>
        <message>
            <source>“{words}”: {praise}</source>
            <translation>»{words}«: {praise}</translation>
        </message>
    </context>
    <context>
        <name>DraftDonePage</name>
        <message numerus="yes">
            <source>%n word(s).</source>
            <translation>
                <numerusform>%n ord.</numerusform>
                <numerusform>%n ord.</numerusform>
            </translation>
        </message>
        <message>
            <source>A new draft</source>
            <translation>Et nyt udkast</translation>
        </message>
        <message>
            <source>A text file, where you like.</source>
            <translation>En tekstfil, hvor du vil.</translation>
        </message>
        <message>
            <source>A version for {platform}</source>
            <translation>En udgave til {platform}</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>Kopiér billedet</translation>
        </message>
        <message>
            <source>Copy the picture description</source>
            <translation>Kopiér billedbeskrivelsen</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Kopiér teksten</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Til Hjem</translation>
        </message>
        <message>
            <source>It is in the bin for 7 days.</source>
            <translation>Den ligger i papirkurven i 7 dage.</translation>
        </message>
        <message>
            <source>It is saved here.</source>
            <translation>Den er gemt her.</translation>
        </message>
        <message>
            <source>It lies there for 7 days.</source>
            <translation>Der ligger den i 7 dage.</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Skriv videre</translation>
        </message>
        <message>
            <source>My drafts</source>
            <translation>Mine udkast</translation>
        </message>
        <message>
            <source>My text</source>
            <translation>Min tekst</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Billede</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Udskriv</translation>
        </message>
        <message>
            <source>Put it in the bin</source>
            <translation>Læg i papirkurven</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Gem som fil</translation>
        </message>
        <message>
            <source>Save the pictures</source>
            <translation>Gem billederne</translation>
        </message>
        <message>
            <source>Save the text</source>
            <translation>Gem teksten</translation>
        </message>
        <message>
            <source>Take it with you</source>
            <translation>Tag den med ud</translation>
        </message>
        <message>
            <source>The picture could not be read, so it was not copied.</source>
            <translation>Billedet kunne ikke læses, så det er ikke kopieret.</translation>
        </message>
        <message>
            <source>The picture description is copied.</source>
            <translation>Billedbeskrivelsen er kopieret.</translation>
        </message>
        <message>
            <source>The picture is copied.</source>
            <translation>Billedet er kopieret.</translation>
        </message>
        <message>
            <source>The text is copied.</source>
            <translation>Teksten er kopieret.</translation>
        </message>
        <message>
            <source>The text is on its way to the printer.</source>
            <translation>Teksten er på vej til printeren.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioner</translation>
        </message>
        <message>
            <source>What it looks like</source>
            <translation>Sådan ser den ud</translation>
        </message>
        <message>
            <source>With no place or date in the file.</source>
            <translation>Uden sted og dato gemt i filen.</translation>
        </message>
        <message>
            <source>Without place and date in the files.</source>
            <translation>Uden sted og dato i filerne.</translation>
        </message>
        <message>
            <source>You found {count} words for something of your own, and you decided what becomes of them.</source>
            <translation>Du har fundet {count} ord til noget af dit eget, og du har selv bestemt, hvad der skal ske med dem.</translation>
        </message>
        <message>
            <source>You need not do anything now. The draft stays here, too.</source>
            <translation>Du behøver ikke gøre noget nu. Udkastet bliver også liggende her.</translation>
        </message>
        <message>
            <source>You put it in yourself, where you want it.</source>
            <translation>Du sætter den selv ind, hvor du vil.</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>»{text}«</translation>
        </message>
    </context>
    <context>
        <name>DraftListPage</name>
        <message>
            <source>A draft you want to keep, but not look at, can go here.</source>
            <translation>Et udkast, du vil beholde, men ikke have liggende fremme, kan ligge her.</translation>
        </message>
        <message>
            <source>A new draft</source>
            <translation>Et nyt udkast</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Papirkurv</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Udkast</translation>
        </message>
        <message>
            <source>It is back among your drafts.</source>
            <translation>Det ligger blandt dine udkast igen.</translation>
        </message>
        <message>
            <source>It is deleted for good, along with its versions and pictures.</source>
            <translation>Det er slettet for altid, også versioner og billeder.</translation>
        </message>
        <message>
            <source>It is in the bin for 7 days.</source>
            <translation>Den ligger i papirkurven i 7 dage.</translation>
        </message>
        <message>
            <source>My drafts</source>
            <translation>Mine udkast</translation>
        </message>
        <message>
            <source>Nothing is put away</source>
            <translation>Intet er lagt væk</translation>
        </message>
        <message>
            <source>Open a colleague's file</source>
            <translation>Åbn en kollegas fil</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Lagt væk</translation>
        </message>
        <message>
            <source>Put away.</source>
            <translation>Det er lagt væk.</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Vis flere</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Papirkurven er tom</translation>
        </message>
        <message>
            <source>There is a copy now.</source>
            <translation>Nu er der en kopi.</translation>
        </message>
        <message>
            <source>They are yours. Nothing is sent from here, and a draft may stay a draft.</source>
            <translation>De er dine. Intet bliver sendt herfra, og et udkast må gerne blive ved med at være et udkast.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>What you throw away stays here for 7 days, and can be brought back.</source>
            <translation>Det, du smider ud, ligger her i 7 dage og kan hentes tilbage.</translation>
        </message>
        <message>
            <source>Write a few words</source>
            <translation>Skriv et par ord</translation>
        </message>
        <message>
            <source>Your drafts will appear here</source>
            <translation>Her kommer dine udkast til at ligge</translation>
        </message>
    </context>
    <context>
        <name>DraftName</name>
        <message>
            <source>A name, if you like</source>
            <translation>Et navn, hvis du vil</translation>
        </message>
        <message>
            <source>The draft's name</source>
            <translation>Udkastets navn</translation>
        </message>
    </context>
    <context>
        <name>DraftRow</name>
        <message>
            <source>A draft without words</source>
            <translation>Et udkast uden ord</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Hent det tilbage</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiér</translation>
        </message>
        <message>
            <source>Delete now, cannot be undone</source>
            <translation>Slet nu, kan ikke fortrydes</translation>
        </message>
        <message>
            <source>Get it out again</source>
            <translation>Tag det frem igen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åbn</translation>
        </message>
        <message>
            <source>Put it away</source>
            <translation>Læg det væk</translation>
        </message>
        <message>
            <source>To the bin</source>
            <translation>I papirkurven</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioner</translation>
        </message>
    </context>
    <context>
        <name>DraftVersionsPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Before I went back</source>
            <translation>Før jeg gik tilbage</translation>
        </message>
        <message>
            <source>Bring the older one back</source>
            <translation>Hent den ældre tilbage</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>Give it a name, if you like: “before coffee”.</source>
            <translation>Giv den et navn, hvis du vil: »før kaffen«.</translation>
        </message>
        <message>
            <source>It is back. What you had is kept as a version.</source>
            <translation>Den er hentet tilbage. Det, du havde, er gemt som en version.</translation>
        </message>
        <message>
            <source>Keep the text as it is now</source>
            <translation>Gem teksten, som den er nu</translation>
        </message>
        <message>
            <source>Keep this version</source>
            <translation>Gem denne version</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Skriv videre</translation>
        </message>
        <message>
            <source>The text as it is now</source>
            <translation>Teksten, som den er nu</translation>
        </message>
        <message>
            <source>The two are the same.</source>
            <translation>De to er ens.</translation>
        </message>
        <message>
            <source>The version is kept.</source>
            <translation>Versionen er gemt.</translation>
        </message>
        <message>
            <source>There is no version yet. Keep one before you make a big change.</source>
            <translation>Der er ingen version endnu. Gem en, før du laver noget større om.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versioner</translation>
        </message>
        <message>
            <source>What changed?</source>
            <translation>Hvad er ændret?</translation>
        </message>
        <message>
            <source>Words added: {added} (underlined). Words removed: {gone} (struck out).</source>
            <translation>{added} ord er kommet til (understreget), {gone} er gledet ud (overstreget).</translation>
        </message>
    </context>
    <context>
        <name>ExamplesPage</name>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n vist</numerusform>
                <numerusform>%n vist</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat messages</source>
            <translation>Chatbeskeder</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Kommentarer</translation>
        </message>
        <message>
            <source>E-mails and signatures</source>
            <translation>Mails og underskrifter</translation>
        </message>
        <message>
            <source>Examples by colleagues</source>
            <translation>Eksempler fra kolleger</translation>
        </message>
        <message>
            <source>Forum replies</source>
            <translation>Svar i et forum</translation>
        </message>
        <message>
            <source>In reply to: {text}</source>
            <translation>Svar på: {text}</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Opslag</translation>
        </message>
        <message>
            <source>Show more</source>
            <translation>Vis flere</translation>
        </message>
        <message>
            <source>Subject: {text}</source>
            <translation>Emne: {text}</translation>
        </message>
        <message>
            <source>The people and their workplaces are invented, except for what is from {workplace}. None of the texts is meant to be copied.</source>
            <translation>Personerne og deres arbejdspladser er opdigtede, undtagen det, der er fra {workplace}. Ingen af teksterne er til at kopiere.</translation>
        </message>
        <message>
            <source>The people and their workplaces are invented. None of the texts is meant to be copied.</source>
            <translation>Menneskerne og deres arbejdspladser er opdigtede. Ingen af teksterne er til at kopiere.</translation>
        </message>
        <message>
            <source>To the lessons</source>
            <translation>Til lektionerne</translation>
        </message>
        <message>
            <source>What would you like to read?</source>
            <translation>Hvad vil du læse?</translation>
        </message>
        <message>
            <source>your workplace</source>
            <translation>din arbejdsplads</translation>
        </message>
    </context>
    <context>
        <name>ExportsPart</name>
        <message>
            <source>Allow xAPI files</source>
            <translation>Tillad xAPI-filer</translation>
        </message>
        <message>
            <source>Bring in a file saved as “Everything, to move to another computer”. Nothing is replaced.</source>
            <translation>Hent en fil ind, der er gemt som »Det hele, til en anden computer«. Intet bliver erstattet.</translation>
        </message>
        <message>
            <source>Choose the file …</source>
            <translation>Vælg filen …</translation>
        </message>
        <message>
            <source>Files about your lessons for a learning system at work. The app sends nothing.</source>
            <translation>Filer om dine lektioner til et læringssystem på arbejdspladsen. Appen sender ingenting.</translation>
        </message>
        <message>
            <source>From another computer</source>
            <translation>Fra en anden computer</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Ikke noget endnu.</translation>
        </message>
        <message>
            <source>One moment. The file is being brought in.</source>
            <translation>Et øjeblik. Filen bliver hentet ind.</translation>
        </message>
        <message>
            <source>Only the certificate is meant for others. Every file is shown here before it is saved.</source>
            <translation>Kun beviset er til andres øjne. Du ser hver fil her, før den bliver gemt.</translation>
        </message>
        <message>
            <source>Progress of the file</source>
            <translation>Hvor langt filen er</translation>
        </message>
        <message>
            <source>Save the file …</source>
            <translation>Gem filen …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>The file is longer; this is how it begins.</source>
            <translation>Filen fortsætter. Her ser du begyndelsen.</translation>
        </message>
        <message>
            <source>The journal too</source>
            <translation>Journalen med</translation>
        </message>
        <message>
            <source>What the file holds</source>
            <translation>Det indeholder filen</translation>
        </message>
    </context>
    <context>
        <name>Face</name>
        <message>
            <source>What you do, and where</source>
            <translation>Hvad du laver, og hvor</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Dit navn</translation>
        </message>
    </context>
    <context>
        <name>FeedPicture</name>
        <message>
            <source>A picture without a description</source>
            <translation>Et billede uden beskrivelse</translation>
        </message>
        <message>
            <source>ALT</source>
            <translation>ALT</translation>
        </message>
        <message>
            <source>No description</source>
            <translation>Ingen beskrivelse</translation>
        </message>
    </context>
    <context>
        <name>FeedText</name>
        <message>
            <source>it folds here</source>
            <translation>her folder det</translation>
        </message>
        <message>
            <source>… see more</source>
            <translation>… se mere</translation>
        </message>
    </context>
    <context>
        <name>FormWindow</name>
        <message>
            <source>Your workplace in the app</source>
            <translation>Jeres arbejdsplads i appen</translation>
        </message>
    </context>
    <context>
        <name>FromWorkplacePage</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Go to: {part}</source>
            <translation>Gå til: {part}</translation>
        </message>
        <message>
            <source>Guidelines</source>
            <translation>Retningslinjer</translation>
        </message>
        <message>
            <source>IT has put these words on the computer.</source>
            <translation>It-afdelingen har lagt ordene på computeren.</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>På denne side</translation>
        </message>
        <message>
            <source>Use the previous one</source>
            <translation>Brug den forrige</translation>
        </message>
        <message>
            <source>Version {number}.</source>
            <translation>Version {number}.</translation>
        </message>
        <message>
            <source>You chose to use these words.</source>
            <translation>Du har selv taget ordene i brug.</translation>
        </message>
        <message>
            <source>Your workplace has put nothing here. The app uses its own words.</source>
            <translation>Din arbejdsplads har ikke lagt noget her. Appen bruger sine egne ord.</translation>
        </message>
    </context>
    <context>
        <name>GladPart</name>
        <message>
            <source>A word or two is enough</source>
            <translation>Et par ord er nok</translation>
        </message>
        <message>
            <source>It is in your log.</source>
            <translation>Det står i din logbog.</translation>
        </message>
        <message>
            <source>Put it in my log</source>
            <translation>Sæt den i logbogen</translation>
        </message>
        <message>
            <source>Small things count as much as big ones. The app shows this to nobody.</source>
            <translation>Små ting er lige så gode som store. Appen viser det ikke til nogen.</translation>
        </message>
        <message>
            <source>Something I'm glad about</source>
            <translation>Noget, jeg er glad for</translation>
        </message>
        <message>
            <source>What it was, in your own words</source>
            <translation>Hvad det var, med dine egne ord</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>All help</source>
            <translation>Al hjælp</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiér</translation>
        </message>
        <message>
            <source>F1 opens the page about the screen you are on.</source>
            <translation>F1 åbner siden om det skærmbillede, du står på.</translation>
        </message>
        <message>
            <source>From your workplace</source>
            <translation>Fra din arbejdsplads</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjælp</translation>
        </message>
        <message>
            <source>Right now nothing is being saved</source>
            <translation>Lige nu bliver der ikke gemt noget</translation>
        </message>
        <message>
            <source>Stop saving, or erase</source>
            <translation>Gem ikke, eller slet</translation>
        </message>
        <message>
            <source>The help pages are missing. Install the app again, or ask IT.</source>
            <translation>Hjælpesiderne mangler. Installér appen igen, eller spørg it-afdelingen.</translation>
        </message>
        <message>
            <source>The page is copied; you can paste it where you like.</source>
            <translation>Siden er kopieret. Du kan sætte den ind, hvor du vil.</translation>
        </message>
        <message>
            <source>This page cannot be read. Install the app again, or ask IT.</source>
            <translation>Siden kan ikke læses. Installér appen igen, eller spørg it-afdelingen.</translation>
        </message>
        <message>
            <source>What has IT decided?</source>
            <translation>Hvad har it-afdelingen bestemt?</translation>
        </message>
        <message>
            <source>What others have made</source>
            <translation>Det, andre har lavet</translation>
        </message>
        <message>
            <source>Your folder</source>
            <translation>Din mappe</translation>
        </message>
        <message>
            <source>Your workplace's own guidelines</source>
            <translation>Din arbejdsplads' egne retningslinjer</translation>
        </message>
    </context>
    <context>
        <name>HelpSearch</name>
        <message>
            <source>Found in Help.</source>
            <translation>Fundet i hjælpen.</translation>
        </message>
        <message>
            <source>Look in the lessons</source>
            <translation>Se i lektionerne</translation>
        </message>
        <message>
            <source>No help page has these words. Try another word, look in the lessons, or ask a colleague.</source>
            <translation>Ingen side i hjælpen har de ord. Prøv et andet ord, se i lektionerne, eller spørg en kollega.</translation>
        </message>
        <message>
            <source>No help page has these words. Try another word, look in the lessons, or ask {contact}.</source>
            <translation>Ingen side i hjælpen har de ord. Prøv et andet ord, se i lektionerne, eller spørg {contact}.</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Intet fundet.</translation>
        </message>
        <message>
            <source>Search Help</source>
            <translation>Søg i hjælpen</translation>
        </message>
        <message>
            <source>Show all help pages</source>
            <translation>Vis hele hjælpen</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>Hvad vil du vide noget om?</translation>
        </message>
    </context>
    <context>
        <name>HelpsOnRequest</name>
        <message numerus="yes">
            <source>%n character(s) too many. This sentence is closest to that length.</source>
            <translation>
                <numerusform>%n tegn for meget. Den her sætning er tættest på det.</numerusform>
                <numerusform>%n tegn for meget. Den her sætning er tættest på det.</numerusform>
            </translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Ask me a question</source>
            <translation>Stil mig et spørgsmål</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Før og efter</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>Stryg det</translation>
        </message>
        <message>
            <source>Delete what points to someone</source>
            <translation>Stryg det, der peger på nogen</translation>
        </message>
        <message>
            <source>Done. Ctrl+Z undoes it.</source>
            <translation>Det er gjort. Ctrl+Z fortryder.</translation>
        </message>
        <message>
            <source>I see no name, age, place or illness. You know best who could be recognised.</source>
            <translation>Jeg ser intet navn, alder, sted eller sygdom. Du ved bedst, hvem der kan genkendes.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lad den stå</translation>
        </message>
        <message>
            <source>May I be critical?</source>
            <translation>Må jeg være kritisk?</translation>
        </message>
        <message>
            <source>My strongest sentence</source>
            <translation>Min stærkeste sætning</translation>
        </message>
        <message>
            <source>No sentence shows more than the first one does.</source>
            <translation>Ingen sætning viser mere end den, der står først.</translation>
        </message>
        <message>
            <source>Nothing in it apologises or runs on.</source>
            <translation>Der er intet i den, der undskylder eller løber for langt.</translation>
        </message>
        <message>
            <source>Paste your workplace's post below first. Then I can see what is borrowed.</source>
            <translation>Sæt arbejdspladsens opslag ind nedenfor først. Så kan jeg se, hvad der er lånt.</translation>
        </message>
        <message>
            <source>Put it first</source>
            <translation>Sæt den først</translation>
        </message>
        <message>
            <source>Readers can picture it already. There is nothing to ask.</source>
            <translation>Man kan se det for sig. Der er ikke noget at spørge om.</translation>
        </message>
        <message>
            <source>Readers can picture this. It could go first.</source>
            <translation>Her kan man se det for sig. Den kan stå først.</translation>
        </message>
        <message>
            <source>Show me where</source>
            <translation>Vis mig hvor</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Tag den ud</translation>
        </message>
        <message>
            <source>The lesson “{title}”</source>
            <translation>Lektionen »{title}«</translation>
        </message>
        <message>
            <source>The words are your own.</source>
            <translation>Ordene er dine egne.</translation>
        </message>
        <message>
            <source>There is room for all of it.</source>
            <translation>Der er plads til det hele.</translation>
        </message>
        <message>
            <source>These words are in your workplace's post too. How would you say it?</source>
            <translation>De ord står også i arbejdspladsens opslag. Hvordan ville du sige det?</translation>
        </message>
        <message>
            <source>This could point to someone. Do you want to delete it?</source>
            <translation>Det her kan pege på nogen. Vil du stryge det?</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>Skriv det sådan</translation>
        </message>
        <message>
            <source>What could go?</source>
            <translation>Hvad kan undværes?</translation>
        </message>
        <message>
            <source>What is borrowed?</source>
            <translation>Hvad er lånt?</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>»{words}«</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Everything is open if you feel like it. If not, that is fine too.</source>
            <translation>Det hele står åbent, hvis du får lyst. Lader du være, er det også i orden.</translation>
        </message>
        <message>
            <source>Hello</source>
            <translation>Hej</translation>
        </message>
        <message>
            <source>Hello, {name}</source>
            <translation>Hej {name}</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Hjem</translation>
        </message>
        <message>
            <source>Nothing is waiting for you</source>
            <translation>Der er ikke noget, der venter på dig</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Et øjeblik</translation>
        </message>
        <message>
            <source>See the lessons</source>
            <translation>Se lektionerne</translation>
        </message>
        <message>
            <source>The certificate is in My log if you want it. Or choose another path.</source>
            <translation>Beviset ligger i Min logbog, hvis du vil have det. Eller vælg en anden rækkefølge.</translation>
        </message>
        <message>
            <source>To the certificate</source>
            <translation>Til beviset</translation>
        </message>
        <message>
            <source>To the practice room</source>
            <translation>Til Øvelokalet</translation>
        </message>
        <message>
            <source>Welcome back</source>
            <translation>Velkommen tilbage</translation>
        </message>
        <message>
            <source>Welcome back, {name}</source>
            <translation>Velkommen tilbage, {name}</translation>
        </message>
        <message>
            <source>You have reached the end of your path</source>
            <translation>Du er nået til ende</translation>
        </message>
        <message>
            <source>Your next small step</source>
            <translation>Dit næste lille skridt</translation>
        </message>
    </context>
    <context>
        <name>InventedReaders</name>
        <message>
            <source>Delete the words</source>
            <translation>Stryg ordene</translation>
        </message>
        <message>
            <source>Let three of them read it</source>
            <translation>Lad tre læse</translation>
        </message>
        <message>
            <source>Practise on a thread</source>
            <translation>Øv dig på en tråd</translation>
        </message>
        <message>
            <source>Thank you, that is enough for today</source>
            <translation>Tak, det er nok for i dag</translation>
        </message>
        <message>
            <source>The readers are invented, and their answers follow a few rules. No real people see your text.</source>
            <translation>Læserne er opdigtede, og svarene følger nogle få regler. Ingen rigtige mennesker ser din tekst.</translation>
        </message>
        <message>
            <source>The words are deleted. Undo (Ctrl+Z) in the text brings them back.</source>
            <translation>Ordene er strøget. Fortryd (Ctrl+Z) i teksten henter dem igen.</translation>
        </message>
        <message>
            <source>Three invented readers</source>
            <translation>Tre opdigtede læsere</translation>
        </message>
        <message>
            <source>Try three others</source>
            <translation>Prøv med tre andre</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>»{text}«</translation>
        </message>
    </context>
    <context>
        <name>ItDecidedPage</name>
        <message>
            <source>Back to the settings</source>
            <translation>Tilbage til Indstillinger</translation>
        </message>
        <message>
            <source>Copy the page</source>
            <translation>Kopiér siden</translation>
        </message>
        <message>
            <source>Hide where it is written</source>
            <translation>Skjul, hvor det er skrevet</translation>
        </message>
        <message>
            <source>Nobody can decide this</source>
            <translation>Det kan ingen bestemme</translation>
        </message>
        <message>
            <source>Nothing on this computer. You decide all of it yourself.</source>
            <translation>Intet på denne computer. Du bestemmer det hele selv.</translation>
        </message>
        <message>
            <source>One is suggested.</source>
            <translation>Én er foreslået.</translation>
        </message>
        <message>
            <source>One thing is locked on this computer.</source>
            <translation>Én ting er låst på computeren.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Show where it is written</source>
            <translation>Vis, hvor det er skrevet</translation>
        </message>
        <message>
            <source>The app has no setting that shows others what you write, and none that stops you taking a copy or erasing it. The computer still belongs to your workplace.</source>
            <translation>Appen har ingen indstilling, der viser andre, hvad du skriver, og ingen, der hindrer dig i at tage en kopi eller slette. Computeren er stadig arbejdspladsens.</translation>
        </message>
        <message>
            <source>The page is copied; you can paste it where you like.</source>
            <translation>Siden er kopieret. Du kan sætte den ind, hvor du vil.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hvad</translation>
        </message>
        <message>
            <source>What has IT decided?</source>
            <translation>Hvad har it-afdelingen bestemt?</translation>
        </message>
        <message>
            <source>What it means for you</source>
            <translation>Hvad det betyder for dig</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Hvor det kommer fra</translation>
        </message>
        <message>
            <source>Who can see what I write?</source>
            <translation>Hvem kan se det, jeg skriver?</translation>
        </message>
        <message>
            <source>You decide the rest yourself.</source>
            <translation>Resten bestemmer du selv.</translation>
        </message>
        <message>
            <source>{count} are suggested.</source>
            <translation>{count} er foreslået.</translation>
        </message>
        <message>
            <source>{count} things are locked on this computer.</source>
            <translation>{count} ting er låst på computeren.</translation>
        </message>
    </context>
    <context>
        <name>ItemList</name>
        <message>
            <source>done</source>
            <translation>færdig</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>sprunget over</translation>
        </message>
        <message>
            <source>may be left out</source>
            <translation>kan springes over</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>{count} min.</source>
            <translation>{count} min.</translation>
        </message>
    </context>
    <context>
        <name>ItemPanel</name>
        <message>
            <source>A note to yourself</source>
            <translation>En note til dig selv</translation>
        </message>
        <message>
            <source>Back to the profile check</source>
            <translation>Tilbage til Profiltjek</translation>
        </message>
        <message>
            <source>Get a picture ready</source>
            <translation>Gør et billede klar</translation>
        </message>
        <message>
            <source>How does yours look?</source>
            <translation>Hvordan ser det ud hos dig?</translation>
        </message>
        <message>
            <source>How to: {place}</source>
            <translation>Sådan gør du: {place}</translation>
        </message>
        <message>
            <source>It is not printed or sent anywhere.</source>
            <translation>Den bliver ikke skrevet ud og ikke sendt nogen steder.</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Næste punkt</translation>
        </message>
        <message>
            <source>Show the note</source>
            <translation>Vis noten</translation>
        </message>
        <message>
            <source>The lesson about this</source>
            <translation>Lektionen om det</translation>
        </message>
        <message>
            <source>The open item</source>
            <translation>Det åbne punkt</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Skriv en note</translation>
        </message>
    </context>
    <context>
        <name>JournalPart</name>
        <message>
            <source>A new text in your journal</source>
            <translation>En ny tekst i din journal</translation>
        </message>
        <message>
            <source>Begin another</source>
            <translation>Begynd en ny</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Hent tilbage</translation>
        </message>
        <message>
            <source>Continue in the practice room</source>
            <translation>Arbejd videre i øvelokalet</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Delete now, cannot be undone</source>
            <translation>Slet nu, kan ikke fortrydes</translation>
        </message>
        <message>
            <source>Delete this text?</source>
            <translation>Vil du slette teksten?</translation>
        </message>
        <message>
            <source>Done editing</source>
            <translation>Færdig med at rette</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Ret</translation>
        </message>
        <message>
            <source>Hide the text (F9)</source>
            <translation>Skjul teksten (F9)</translation>
        </message>
        <message>
            <source>IT has closed the journal to new texts. What you wrote is still yours.</source>
            <translation>It-afdelingen har lukket journalen for nye tekster. Det, du har skrevet, er stadig dit.</translation>
        </message>
        <message>
            <source>In the bin for 7 days: “{beginning}”</source>
            <translation>I papirkurven i 7 dage: »{beginning}«</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behold</translation>
        </message>
        <message>
            <source>No text contains those words.</source>
            <translation>Der er ingen tekst med de ord.</translation>
        </message>
        <message>
            <source>Nothing is written here yet.</source>
            <translation>Her er ikke skrevet noget endnu.</translation>
        </message>
        <message>
            <source>Put it in the bin for 7 days</source>
            <translation>Læg i papirkurven i 7 dage</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Gem som PDF …</translation>
        </message>
        <message>
            <source>Search your journal</source>
            <translation>Søg i din journal</translation>
        </message>
        <message>
            <source>Texts found.</source>
            <translation>Der er fundet tekster.</translation>
        </message>
        <message>
            <source>The journal as PDF</source>
            <translation>Journalen som PDF</translation>
        </message>
        <message>
            <source>Whatever you like, as short as you like</source>
            <translation>Hvad du har lyst til, så kort du vil</translation>
        </message>
        <message>
            <source>Write for yourself</source>
            <translation>Skriv til dig selv</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Din tekst</translation>
        </message>
        <message>
            <source>my journal.pdf</source>
            <translation>min journal.pdf</translation>
        </message>
    </context>
    <context>
        <name>KeepLine</name>
        <message>
            <source>Nothing is being saved.</source>
            <translation>Der gemmes ikke noget.</translation>
        </message>
        <message>
            <source>Save from now on</source>
            <translation>Gem fra nu af</translation>
        </message>
    </context>
    <context>
        <name>KnownAlreadyPage</name>
        <message numerus="yes">
            <source>%n lesson(s) are now marked “known”.</source>
            <translation>
                <numerusform>%n lektion hedder fra nu af »kendt«.</numerusform>
                <numerusform>%n lektioner hedder fra nu af »kendt«.</numerusform>
            </translation>
        </message>
        <message>
            <source>A lesson you skip is marked “known” in the list. It does not count as done, and you can open it whenever you like.</source>
            <translation>En lektion, du springer over, hedder »kendt« på listen. Den tæller ikke som gennemført, og du kan åbne den, når du vil.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Næste</translation>
        </message>
        <message>
            <source>Skip them</source>
            <translation>Spring dem over</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stop her</translation>
        </message>
        <message>
            <source>The lessons have something for you. Take them in any order.</source>
            <translation>Der er noget at hente i lektionerne. Tag dem i den rækkefølge, du vil.</translation>
        </message>
        <message>
            <source>There are no cases here. Take the lessons as you like.</source>
            <translation>Her er ingen sager at prøve. Tag lektionerne, som du vil.</translation>
        </message>
        <message>
            <source>To the lessons</source>
            <translation>Til lektionerne</translation>
        </message>
        <message>
            <source>Up to five short cases from “{path}”. Your answers are not written down. Stop whenever you like.</source>
            <translation>Højst fem korte sager fra »{path}«. Dine svar bliver ikke skrevet ned. Stop, når du vil.</translation>
        </message>
        <message>
            <source>What do you know already?</source>
            <translation>Hvad ved du i forvejen?</translation>
        </message>
        <message>
            <source>Your answers here match these lessons. You can skip them, or read them anyway.</source>
            <translation>De her svarede du på, som lektionerne gør. Du kan springe dem over eller læse dem alligevel.</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} af {count}</translation>
        </message>
    </context>
    <context>
        <name>LeaderCard</name>
        <message>
            <source>Answer before you begin: it changes what you will cover.</source>
            <translation>Svar, før du begynder: Det ændrer, hvad I skal igennem.</translation>
        </message>
        <message>
            <source>Everything stays.</source>
            <translation>Alt bliver.</translation>
        </message>
        <message>
            <source>In another form: {items}.</source>
            <translation>Bliver i en anden form: {items}.</translation>
        </message>
        <message>
            <source>Is there a leader in the room?</source>
            <translation>Er der en leder til stede?</translation>
        </message>
        <message>
            <source>Left out: {items}.</source>
            <translation>Falder ud: {items}.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>The leader does the same exercises as everyone else, and says so at the beginning.</source>
            <translation>Lederen laver de samme øvelser som alle andre og siger det fra begyndelsen.</translation>
        </message>
        <message>
            <source>The leader leaves after the welcome. Say so out loud, and wait until the door is shut.</source>
            <translation>Lederen går efter velkomsten. Sig det højt, og vent, til døren er lukket.</translation>
        </message>
        <message>
            <source>Yes, but only for the welcome</source>
            <translation>Ja, men kun under velkomsten</translation>
        </message>
        <message>
            <source>Yes, the whole time</source>
            <translation>Ja, hele vejen</translation>
        </message>
        <message>
            <source>“{title}”</source>
            <translation>»{title}«</translation>
        </message>
    </context>
    <context>
        <name>LeaveAnswersPage</name>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>Find the stick …</source>
            <translation>Find USB-nøglen …</translation>
        </message>
        <message>
            <source>For a workshop where a memory stick is passed round. Paper is as good, and all of it may be left blank.</source>
            <translation>Til en workshop, hvor en USB-nøgle går rundt. Papir er lige så godt, og alt må stå tomt.</translation>
        </message>
        <message>
            <source>Hand in my answers</source>
            <translation>Aflever mine svar</translation>
        </message>
        <message>
            <source>Hand in nothing</source>
            <translation>Aflever ingenting</translation>
        </message>
        <message>
            <source>Save the file to the stick</source>
            <translation>Skriv filen på nøglen</translation>
        </message>
        <message>
            <source>What the file will hold</source>
            <translation>Det kommer filen til at indeholde</translation>
        </message>
        <message>
            <source>Your file is on the stick. None of it is kept here.</source>
            <translation>Din fil ligger på nøglen. Intet af den bliver gemt her.</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>tomt</translation>
        </message>
    </context>
    <context>
        <name>LessonBar</name>
        <message>
            <source>In your own words</source>
            <translation>Med egne ord</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Back to the profile check</source>
            <translation>Tilbage til Profiltjek</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsæt</translation>
        </message>
        <message>
            <source>Either it has not been written, or it has a fault. You can open the others.</source>
            <translation>Enten er den ikke skrevet, eller også er der en fejl i den. De andre kan du åbne.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>For whoever looks after the lessons:</source>
            <translation>Til den, der passer lektionerne:</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Hjem</translation>
        </message>
        <message>
            <source>I came ten minutes late, and nobody minded.</source>
            <translation>Jeg kom ti minutter for sent, og det gjorde ikke noget.</translation>
        </message>
        <message>
            <source>It is not your doing. The other lessons work, and nothing of yours is lost.</source>
            <translation>Det er ikke noget, du har gjort. De andre lektioner virker, og intet af dit er gået tabt.</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lektion</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Næste</translation>
        </message>
        <message>
            <source>See the lessons</source>
            <translation>Se lektionerne</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Spring over</translation>
        </message>
        <message>
            <source>Stop here, go on later</source>
            <translation>Stop her, fortsæt senere</translation>
        </message>
        <message>
            <source>Take it now</source>
            <translation>Tag den nu</translation>
        </message>
        <message>
            <source>This lesson has a fault and cannot be shown</source>
            <translation>Der er en fejl i lektionen, så den kan ikke vises</translation>
        </message>
        <message>
            <source>This lesson is not here yet</source>
            <translation>Den lektion er her ikke endnu</translation>
        </message>
        <message>
            <source>step {number} of {count}</source>
            <translation>trin {number} af {count}</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n fundet</numerusform>
                <numerusform>%n fundet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lesson(s)</source>
            <translation>
                <numerusform>%n lektion</numerusform>
                <numerusform>%n lektioner</numerusform>
            </translation>
        </message>
        <message>
            <source>About {count} min in all.</source>
            <translation>Ca. {count} min. i alt.</translation>
        </message>
        <message>
            <source>About {count} min. Stop whenever you like.</source>
            <translation>Ca. {count} min. Stop, når du vil.</translation>
        </message>
        <message>
            <source>Back to all lessons</source>
            <translation>Tilbage til alle lektioner</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begynd</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsæt</translation>
        </message>
        <message>
            <source>Do you know some of this already? Try a few cases</source>
            <translation>Ved du noget af det i forvejen? Prøv nogle få sager</translation>
        </message>
        <message>
            <source>Examples by colleagues</source>
            <translation>Eksempler fra kolleger</translation>
        </message>
        <message>
            <source>Fold away</source>
            <translation>Fold sammen</translation>
        </message>
        <message>
            <source>Guidelines, people to ask, where to read more</source>
            <translation>Retningslinjer, hvem du kan spørge, og hvor du kan læse videre</translation>
        </message>
        <message>
            <source>Home now follows: {path}</source>
            <translation>Forsiden følger nu: {path}</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lektioner</translation>
        </message>
        <message>
            <source>My order</source>
            <translation>Min rækkefølge</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ikke noget fundet</translation>
        </message>
        <message>
            <source>Nothing was found for “{words}”. Try a shorter word.</source>
            <translation>Der er ikke noget om »{words}«. Prøv med et kortere ord.</translation>
        </message>
        <message>
            <source>One lesson has a fault and is not shown; the others are.</source>
            <translation>Der er en fejl i en lektion, så den vises ikke. De andre gør.</translation>
        </message>
        <message>
            <source>Only the core</source>
            <translation>Kun kernen</translation>
        </message>
        <message>
            <source>Posts, comments and e-mails, with notes</source>
            <translation>Opslag, kommentarer og mails med noter</translation>
        </message>
        <message>
            <source>Prefer paper?</source>
            <translation>Hellere på papir?</translation>
        </message>
        <message>
            <source>Search lessons and words</source>
            <translation>Søg i lektioner og ord</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>Søger …</translation>
        </message>
        <message>
            <source>See again</source>
            <translation>Se igen</translation>
        </message>
        <message>
            <source>See what you can print</source>
            <translation>Se, hvad du kan printe</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>Take them in any order, and stop whenever you like.</source>
            <translation>Tag dem i den rækkefølge, du har lyst til, og stop, når du vil.</translation>
        </message>
        <message>
            <source>The core as a booklet, and sheets to print</source>
            <translation>Kernen som hæfte og ark til at skrive ud</translation>
        </message>
        <message>
            <source>The folder with lessons is missing or empty. Install the app again, or ask IT.</source>
            <translation>Mappen med lektioner mangler eller er tom. Installér appen igen, eller spørg it-afdelingen.</translation>
        </message>
        <message>
            <source>There are no lessons to show</source>
            <translation>Der er ingen lektioner at vise</translation>
        </message>
        <message>
            <source>What the app suggests</source>
            <translation>Det, appen foreslår</translation>
        </message>
        <message>
            <source>When you want to know more</source>
            <translation>Når du vil vide mere</translation>
        </message>
        <message>
            <source>You are here</source>
            <translation>Her er du nu</translation>
        </message>
        <message>
            <source>You have been through it. {lessons}.</source>
            <translation>Du har været det igennem. {lessons}.</translation>
        </message>
        <message>
            <source>Your draft, {when}</source>
            <translation>Dit udkast, {when}</translation>
        </message>
        <message>
            <source>Your journal</source>
            <translation>Din journal</translation>
        </message>
        <message>
            <source>Your next small step</source>
            <translation>Dit næste lille skridt</translation>
        </message>
        <message>
            <source>about {count} min</source>
            <translation>ca. {count} min.</translation>
        </message>
        <message>
            <source>{minutes} · begun</source>
            <translation>{minutes} · begyndt</translation>
        </message>
        <message>
            <source>{minutes} · known</source>
            <translation>{minutes} · kendt</translation>
        </message>
        <message>
            <source>{minutes} · you have been through it</source>
            <translation>{minutes} · du har været den igennem</translation>
        </message>
        <message>
            <source>{title} (about {count} min)</source>
            <translation>{title} (ca. {count} min.)</translation>
        </message>
    </context>
    <context>
        <name>LineField</name>
        <message>
            <source>Clear the field</source>
            <translation>Tøm feltet</translation>
        </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>Everything in the file is now in your log.</source>
            <translation>Alt, hvad der er i filen, står nu i din logbog.</translation>
        </message>
        <message>
            <source>It is yours, and the app sends nothing.</source>
            <translation>Den er din egen, og appen sender ingenting.</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Måned</translation>
        </message>
        <message>
            <source>My log</source>
            <translation>Min logbog</translation>
        </message>
        <message>
            <source>My plan</source>
            <translation>Min plan</translation>
        </message>
        <message>
            <source>One moment. Your log is being read.</source>
            <translation>Et øjeblik. Din logbog bliver læst.</translation>
        </message>
        <message>
            <source>Parts of the log</source>
            <translation>Dele af logbogen</translation>
        </message>
        <message>
            <source>Some lines in the file are not log entries and were left out. The rest are in your log.</source>
            <translation>Nogle af filens linjer hører ikke til en logbog og er ikke kommet med. Resten står i din logbog.</translation>
        </message>
        <message>
            <source>Take along</source>
            <translation>Tag med</translation>
        </message>
        <message>
            <source>What is kept here about me?</source>
            <translation>Hvad ligger der om mig her?</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Ask {contact}</source>
            <translation>Spørg {contact}</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Tilbage til teksten</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Luk uden at gemme</translation>
        </message>
        <message>
            <source>From now on it is saved in your data folder.</source>
            <translation>Fra nu af bliver det gemt i din datamappe.</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Med egne ord</translation>
        </message>
        <message>
            <source>It will be lost if the app closes now. You can copy it first.</source>
            <translation>Det er væk, hvis appen lukker nu. Du kan kopiere det først.</translation>
        </message>
        <message>
            <source>Practice profile: {name}</source>
            <translation>Øveprofil: {name}</translation>
        </message>
        <message>
            <source>Something you wrote could not be saved.</source>
            <translation>Noget, du har skrevet, kunne ikke gemmes.</translation>
        </message>
        <message>
            <source>The app sends nothing.</source>
            <translation>Appen sender ingenting.</translation>
        </message>
        <message>
            <source>Who can see what I write?</source>
            <translation>Hvem kan se det, jeg skriver?</translation>
        </message>
    </context>
    <context>
        <name>MannerCard</name>
        <message>
            <source>Read it through</source>
            <translation>Læs den igennem</translation>
        </message>
        <message>
            <source>When may suggestions appear?</source>
            <translation>Hvornår må der komme forslag?</translation>
        </message>
    </context>
    <context>
        <name>MarkBlock</name>
        <message>
            <source>Remove it</source>
            <translation>Tag væk</translation>
        </message>
    </context>
    <context>
        <name>MarkMargin</name>
        <message>
            <source>Another place? Select more words in the text. You may also stop here.</source>
            <translation>Et sted mere? Markér nogle andre ord i teksten. Du kan også slutte her.</translation>
        </message>
        <message>
            <source>How did those words affect you?</source>
            <translation>Hvad gjorde de ord ved dig?</translation>
        </message>
        <message>
            <source>Select words in the text. Then you say here what they did to you.</source>
            <translation>Markér nogle ord i teksten. Så siger du her, hvad de gjorde ved dig.</translation>
        </message>
        <message>
            <source>Three places are enough. Remove one to choose another.</source>
            <translation>Tre steder er nok. Tag et væk for at vælge et andet.</translation>
        </message>
    </context>
    <context>
        <name>MonthCard</name>
        <message>
            <source>Change the note</source>
            <translation>Ret noten</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Delete now, cannot be undone</source>
            <translation>Slet nu, kan ikke fortrydes</translation>
        </message>
        <message>
            <source>Delete, can be undone for now</source>
            <translation>Slet, kan fortrydes lidt endnu</translation>
        </message>
        <message>
            <source>Done editing</source>
            <translation>Færdig med at rette</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behold</translation>
        </message>
        <message>
            <source>The line is back.</source>
            <translation>Linjen står der igen.</translation>
        </message>
        <message>
            <source>The line is deleted.</source>
            <translation>Linjen er slettet.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
    </context>
    <context>
        <name>MonthsPart</name>
        <message>
            <source>A bare branch with a bird on it.</source>
            <translation>En bar gren med en fugl på.</translation>
        </message>
        <message>
            <source>Change these lines</source>
            <translation>Ret i linjerne</translation>
        </message>
        <message>
            <source>How sure I feel</source>
            <translation>Hvor sikker jeg føler mig</translation>
        </message>
        <message>
            <source>Month by month, in words: a lesson, a draft, a colleague you asked, a break. Nothing is counted, and the app shows it to nobody.</source>
            <translation>Måned for måned og i ord: en lektion, et udkast, en kollega, du spurgte, en pause. Der bliver ikke talt noget op, og appen viser det ikke til nogen.</translation>
        </message>
        <message>
            <source>One moment. Your log is being read.</source>
            <translation>Et øjeblik. Din logbog bliver læst.</translation>
        </message>
        <message>
            <source>Refresher</source>
            <translation>Genopfriskning</translation>
        </message>
        <message>
            <source>See all of {month}</source>
            <translation>Se hele {month}</translation>
        </message>
        <message>
            <source>See the lessons</source>
            <translation>Se lektionerne</translation>
        </message>
        <message>
            <source>Something I'm glad about</source>
            <translation>Noget, jeg er glad for</translation>
        </message>
        <message>
            <source>Something from earlier comes back. It takes a couple of minutes, when you feel like it.</source>
            <translation>Lidt fra tidligere vender tilbage. Det tager et par minutter, når du har lyst.</translation>
        </message>
        <message>
            <source>The branch shows what happened, and nothing else. It is never too short.</source>
            <translation>Grenen viser kun det, der er sket. Den kan ikke være for kort.</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>Måneden efter</translation>
        </message>
        <message>
            <source>The month as a branch; the list says what happened.</source>
            <translation>Måneden som en gren. Listen siger, hvad der skete.</translation>
        </message>
        <message>
            <source>The month before</source>
            <translation>Måneden før</translation>
        </message>
        <message>
            <source>There is nothing here for this month.</source>
            <translation>Her står ikke noget for den måned.</translation>
        </message>
        <message>
            <source>Welcome back. Everything is where you left it.</source>
            <translation>Velkommen tilbage. Alt står, som du forlod det.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Det skete</translation>
        </message>
        <message>
            <source>You looked in.</source>
            <translation>Du kiggede forbi.</translation>
        </message>
        <message>
            <source>Your own numbers from the start and the end of the core. They are hidden.</source>
            <translation>Dine egne tal fra kernens begyndelse og slutning. De er lukket.</translation>
        </message>
        <message>
            <source>Your small steps will appear here</source>
            <translation>Her kommer dine små skridt til at stå</translation>
        </message>
        <message>
            <source>glad about</source>
            <translation>glad for</translation>
        </message>
        <message>
            <source>own words</source>
            <translation>egne ord</translation>
        </message>
        <message>
            <source>something learned</source>
            <translation>noget lært</translation>
        </message>
    </context>
    <context>
        <name>MyDataPart</name>
        <message>
            <source>Anything older than {month} becomes one line for each lesson you finished. Days, drafts, breaks and notes from that time leave the log. Your refreshers carry on.</source>
            <translation>Det, der er ældre end {month}, bliver til én linje for hver lektion, du har gennemført. Dage, udkast, pauser og noter fra den tid forsvinder ud af logbogen. Din genopfriskning fortsætter.</translation>
        </message>
        <message>
            <source>Bring back what is missing</source>
            <translation>Hent det, der mangler</translation>
        </message>
        <message>
            <source>Choose this</source>
            <translation>Sådan skal det være</translation>
        </message>
        <message>
            <source>Erase everything the app has saved: log, journal, drafts, settings and copies?</source>
            <translation>Vil du slette alt, hvad appen har gemt: logbog, journal, udkast, indstillinger og kopier?</translation>
        </message>
        <message>
            <source>Erase everything …</source>
            <translation>Slet alt …</translation>
        </message>
        <message>
            <source>Erase now, cannot be undone</source>
            <translation>Slet nu, kan ikke fortrydes</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Det hele bliver</translation>
        </message>
        <message>
            <source>Get rid of it</source>
            <translation>Af med det</translation>
        </message>
        <message>
            <source>How long it stays</source>
            <translation>Hvor længe det bliver liggende</translation>
        </message>
        <message>
            <source>IT has set the longest it can be kept: {count} months.</source>
            <translation>It-afdelingen har bestemt, hvor længe det højst gemmes: {count} måneder.</translation>
        </message>
        <message>
            <source>If something is missing from the log, a copy may have it. You lose nothing that is there today.</source>
            <translation>Mangler der noget i logbogen, kan en kopi have det. Du mister ikke noget af det, der er der i dag.</translation>
        </message>
        <message>
            <source>If this is a work computer, IT may have access to these files, and a backup may hold them.</source>
            <translation>Hører computeren til arbejdspladsen, kan it-afdelingen have adgang til filerne, og de kan ligge i en sikkerhedskopi.</translation>
        </message>
        <message>
            <source>It takes effect the next time the app opens.</source>
            <translation>Det sker, næste gang appen åbner.</translation>
        </message>
        <message>
            <source>Keep in my log</source>
            <translation>Behold i Min logbog</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behold</translation>
        </message>
        <message>
            <source>My answer</source>
            <translation>Mit svar</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Ingenting</translation>
        </message>
        <message>
            <source>Nothing is being saved. What you write will be gone when the app closes.</source>
            <translation>Der gemmes ikke noget. Det, du skriver, er væk, når appen lukker.</translation>
        </message>
        <message>
            <source>Nothing is shortened.</source>
            <translation>Intet bliver lagt sammen.</translation>
        </message>
        <message>
            <source>Nothing is that old yet.</source>
            <translation>Der er ikke noget så gammelt endnu.</translation>
        </message>
        <message>
            <source>Nothing was missing: the log has everything the copy has.</source>
            <translation>Der manglede ikke noget. Logbogen har alt det, kopien har.</translation>
        </message>
        <message>
            <source>Older copies</source>
            <translation>Ældre kopier</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Åbn mappen</translation>
        </message>
        <message>
            <source>Put it in the bin for 7 days</source>
            <translation>Læg i papirkurven i 7 dage</translation>
        </message>
        <message>
            <source>The copy from</source>
            <translation>Kopien fra</translation>
        </message>
        <message>
            <source>The folder could not be opened. It is at {folder}</source>
            <translation>Mappen kunne ikke åbnes. Den ligger i {folder}</translation>
        </message>
        <message>
            <source>To my answer</source>
            <translation>Til mit svar</translation>
        </message>
        <message>
            <source>What is in your folder</source>
            <translation>Det ligger i din mappe</translation>
        </message>
        <message>
            <source>What was missing is in your log again.</source>
            <translation>Det, der manglede, står i din logbog igen.</translation>
        </message>
        <message>
            <source>Whether you want to take part at all. You can change it whenever you like, and decide whether the app keeps it.</source>
            <translation>Om du overhovedet vil være med. Du kan lave det om, når du vil, og bestemme, om appen skal gemme det.</translation>
        </message>
        <message>
            <source>You can put everything in the bin for 7 days, or erase it at once, copies and all.</source>
            <translation>Du kan lægge det hele i papirkurven i 7 dage eller slette det med det samme, også kopierne.</translation>
        </message>
        <message>
            <source>{count} months</source>
            <translation>{count} måneder</translation>
        </message>
        <message>
            <source>{folder}/ ({count} files)</source>
            <translation>{folder}/ ({count} filer)</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <source>From your colleague</source>
            <translation>Fra din kollega</translation>
        </message>
        <message>
            <source>From {name}</source>
            <translation>Fra {name}</translation>
        </message>
        <message>
            <source>Remove the marks</source>
            <translation>Fjern markeringerne</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>»{words}«</translation>
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
        <name>OnPaperPage</name>
        <message>
            <source>All sheets</source>
            <translation>Alle ark</translation>
        </message>
        <message>
            <source>Fifteen lessons to read and answer with a pen</source>
            <translation>Femten lektioner, man læser og svarer på med blyant</translation>
        </message>
        <message>
            <source>For those without a computer, for a notice board, or for your pocket. Saved as PDF.</source>
            <translation>Til den, der ikke har en computer, til opslagstavlen eller til lommen. Gemmes som PDF.</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Med egne ord</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>På papir</translation>
        </message>
        <message>
            <source>Print it from the PDF, as often as you like.</source>
            <translation>Udskriv det fra pdf-filen, så mange gange du vil.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Gem som PDF</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Gem som PDF …</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Ark</translation>
        </message>
        <message>
            <source>The booklet is being made …</source>
            <translation>Hæftet bliver lavet …</translation>
        </message>
        <message>
            <source>The core as a booklet</source>
            <translation>Kernen som hæfte</translation>
        </message>
        <message>
            <source>This is what the paper says.</source>
            <translation>Det her kommer til at stå på papiret.</translation>
        </message>
        <message>
            <source>To the lessons</source>
            <translation>Til lektionerne</translation>
        </message>
        <message>
            <source>{title} (about {count} min)</source>
            <translation>{title} (ca. {count} min.)</translation>
        </message>
    </context>
    <context>
        <name>OpenedPackPage</name>
        <message>
            <source>A workplace's pack</source>
            <translation>En arbejdsplads' pakke</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Close without using it</source>
            <translation>Luk uden at bruge den</translation>
        </message>
        <message>
            <source>Guidelines</source>
            <translation>Retningslinjer</translation>
        </message>
        <message>
            <source>It is not signed, so nobody can say who made it. Do you know who it came from?</source>
            <translation>Den er ikke underskrevet, så ingen kan sige, hvem der har lavet den. Ved du, hvem den kommer fra?</translation>
        </message>
        <message>
            <source>It is signed with key {number}, which IT has approved.</source>
            <translation>Den er underskrevet med nøglen {number}, som it-afdelingen har godkendt.</translation>
        </message>
        <message>
            <source>It is signed, but IT does not know the key: nobody here can say who made it.</source>
            <translation>Den er underskrevet, men it-afdelingen kender ikke nøglen. Ingen her kan sige, hvem der har lavet den.</translation>
        </message>
        <message>
            <source>No pack is open. Double-click one that ends in .medegneord.</source>
            <translation>Der er ikke åbnet nogen pakke. Dobbeltklik på en, der ender på .medegneord.</translation>
        </message>
        <message>
            <source>Nothing is being saved here, so you can only look at it.</source>
            <translation>Appen gemmer ikke noget her, så den kan kun ses.</translation>
        </message>
        <message>
            <source>Only administrators can change this file, so it is as IT left it.</source>
            <translation>Kun administratorer kan ændre filen, så den er, som it-afdelingen lagde den.</translation>
        </message>
        <message>
            <source>Use it for myself</source>
            <translation>Brug den for mig selv</translation>
        </message>
        <message>
            <source>Who made it?</source>
            <translation>Hvem har lavet den?</translation>
        </message>
        <message>
            <source>You are looking at it. None of it is in use.</source>
            <translation>Du kigger på den. Intet af den er i brug.</translation>
        </message>
    </context>
    <context>
        <name>OthersWorkPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Each is free to use; its licence says how.</source>
            <translation>Alt her må bruges frit; licensen siger hvordan.</translation>
        </message>
        <message>
            <source>The list is made when the app is packaged; this one runs from its source code.</source>
            <translation>Listen bliver lavet, når appen pakkes; denne her kører fra kildekoden.</translation>
        </message>
        <message>
            <source>What others have made</source>
            <translation>Det, andre har lavet</translation>
        </message>
    </context>
    <context>
        <name>OutsideWatch</name>
        <message>
            <source>Before the change outside the app</source>
            <translation>Før ændringen uden for appen</translation>
        </message>
        <message>
            <source>The text was changed outside the app and is shown as it is now. Yours is kept as a version.</source>
            <translation>Teksten er ændret uden for appen og vises, som den er nu. Din egen er gemt som en version.</translation>
        </message>
        <message>
            <source>The whole text, longer than a draft can hold</source>
            <translation>Hele teksten, længere end et udkast kan rumme</translation>
        </message>
    </context>
    <context>
        <name>PackFormPage</name>
        <message>
            <source>A workplace's pack</source>
            <translation>En arbejdsplads' pakke</translation>
        </message>
        <message>
            <source>Build the pack</source>
            <translation>Byg pakken</translation>
        </message>
        <message>
            <source>Choose the pack's folder, or a new one</source>
            <translation>Vælg pakkens mappe, eller en ny</translation>
        </message>
        <message>
            <source>First result: the promise on one page for the works council</source>
            <translation>Første resultat: løftet på én side til SU/MED</translation>
        </message>
        <message>
            <source>Five questions. The answers become a page for the works council, and a file that IT puts into the app. Everything is saved as you write, so you can close and carry on another day.</source>
            <translation>Fem spørgsmål. Svarene bliver til en side til SU/MED og en fil, som it-afdelingen lægger ind i appen. Alt bliver gemt, mens I skriver, så I kan lukke og fortsætte en anden dag.</translation>
        </message>
        <message>
            <source>How an employee sees it</source>
            <translation>Sådan ser en medarbejder det</translation>
        </message>
        <message>
            <source>It is in {folder}, {name}.</source>
            <translation>Det ligger i {folder}, {name}.</translation>
        </message>
        <message>
            <source>Make the page for the works council</source>
            <translation>Lav siden til SU/MED</translation>
        </message>
        <message>
            <source>More, if you have it</source>
            <translation>Mere, hvis I har det</translation>
        </message>
        <message>
            <source>No sentence is ticked yet.</source>
            <translation>Der er ikke sat hak ved nogen sætning endnu.</translation>
        </message>
        <message>
            <source>One sentence so far.</source>
            <translation>Én sætning indtil nu.</translation>
        </message>
        <message>
            <source>Open another pack …</source>
            <translation>Åbn en anden pakke …</translation>
        </message>
        <message>
            <source>Open the folder with the page</source>
            <translation>Åbn mappen med siden</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Gem som PDF</translation>
        </message>
        <message>
            <source>Saved {time}.</source>
            <translation>Gemt {time}.</translation>
        </message>
        <message>
            <source>The five questions</source>
            <translation>De fem spørgsmål</translation>
        </message>
        <message>
            <source>The pack in {folder}, {name}, cannot be opened, and nothing in it has been changed.</source>
            <translation>Pakken i {folder}, {name}, kan ikke åbnes, og intet i den er ændret.</translation>
        </message>
        <message>
            <source>The pack is not built yet.</source>
            <translation>Pakken er ikke bygget endnu.</translation>
        </message>
        <message>
            <source>The page also says “not yet discussed”.</source>
            <translation>På siden står også »endnu ikke drøftet«.</translation>
        </message>
        <message>
            <source>Those were the five questions. Make the page for the works council, and build the pack for IT when you are ready.</source>
            <translation>Det var de fem spørgsmål. Lav siden til SU/MED, og byg pakken til it-afdelingen, når I er klar.</translation>
        </message>
        <message>
            <source>Worth thinking about before then:</source>
            <translation>Tænk over det her inden da:</translation>
        </message>
        <message>
            <source>Write in Danish</source>
            <translation>Skriv på dansk</translation>
        </message>
        <message>
            <source>Write in English</source>
            <translation>Skriv på engelsk</translation>
        </message>
        <message>
            <source>You don't have to fill any of this in. Anything left empty is not shown.</source>
            <translation>Intet af det skal udfyldes. Det, der er tomt, bliver ikke vist.</translation>
        </message>
        <message>
            <source>Your workplace in the app</source>
            <translation>Jeres arbejdsplads i appen</translation>
        </message>
        <message>
            <source>{count} sentences so far.</source>
            <translation>{count} sætninger indtil nu.</translation>
        </message>
    </context>
    <context>
        <name>PackQuestion</name>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ret</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Næste spørgsmål</translation>
        </message>
        <message>
            <source>Something here is not right yet.</source>
            <translation>Noget her passer ikke endnu.</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Show the text (F9)</source>
            <translation>Vis teksten (F9)</translation>
        </message>
        <message>
            <source>The text is hidden. It is still here.</source>
            <translation>Teksten er skjult. Den er her stadig.</translation>
        </message>
    </context>
    <context>
        <name>PhotoBenchPage</name>
        <message>
            <source>Another picture</source>
            <translation>Et andet billede</translation>
        </message>
        <message>
            <source>As small as others see it</source>
            <translation>Så småt ser andre det</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Vælg et billede</translation>
        </message>
        <message>
            <source>Choose a picture of your own. You crop it, see it as small as others will, and save a new file. The original is never changed. A profile without a picture is fine too.</source>
            <translation>Vælg et af dine egne billeder. Du skærer det til, ser det så småt, som andre ser det, og gemmer en ny fil. Originalen bliver aldrig ændret. En profil uden billede er også i orden.</translation>
        </message>
        <message>
            <source>Get a picture ready</source>
            <translation>Gør et billede klar</translation>
        </message>
        <message>
            <source>Get your picture ready to use here</source>
            <translation>Her bliver dit billede klar til brug</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>Sådan ser det ud</translation>
        </message>
        <message>
            <source>It is {kilobytes} kB and contains nothing but the picture.</source>
            <translation>Filen fylder {kilobytes} kB og rummer kun billedet.</translation>
        </message>
        <message>
            <source>Move the frame, or drag a corner. The original is not changed.</source>
            <translation>Flyt rammen, eller træk i et hjørne. Originalen bliver ikke ændret.</translation>
        </message>
        <message>
            <source>No picture has been copied. Copy one in another program, then paste it here.</source>
            <translation>Der er ikke kopieret noget billede. Kopiér et i et andet program, og sæt det ind her.</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Sæt et billede ind</translation>
        </message>
        <message>
            <source>Paste a picture you have copied</source>
            <translation>Sæt et billede ind, du har kopieret</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Gem som …</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Gem billedet</translation>
        </message>
        <message>
            <source>The picture is on your card. It is shown only if you turn the card on under “Profile check”.</source>
            <translation>Billedet er på dit kort. Det bliver kun vist, hvis du slår kortet til under »Profiltjek«.</translation>
        </message>
        <message>
            <source>The picture is open.</source>
            <translation>Billedet er hentet ind.</translation>
        </message>
        <message>
            <source>These are suggestions, and you decide. A profile without a picture is a profile too.</source>
            <translation>Det er forslag, og du bestemmer. En profil uden billede er også en profil.</translation>
        </message>
        <message>
            <source>Use beside my posts</source>
            <translation>Brug ved siden af mine opslag</translation>
        </message>
        <message>
            <source>What the app notices</source>
            <translation>Det lægger appen mærke til</translation>
        </message>
        <message>
            <source>When you save, this is taken out of the file: {what}.</source>
            <translation>Når du gemmer, bliver det her taget ud af filen: {what}.</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>billede</translation>
        </message>
    </context>
    <context>
        <name>PictureLine</name>
        <message>
            <source>A sentence for those who cannot see it. Say what matters, not “picture of”.</source>
            <translation>En sætning til dem, der ikke kan se det. Sig det vigtige, ikke »billede af«.</translation>
        </message>
        <message>
            <source>Crop or turn</source>
            <translation>Beskær eller drej</translation>
        </message>
        <message>
            <source>Have you asked them? Then they know what it is for.</source>
            <translation>Har du spurgt dem? Så ved de, hvad det skal bruges til.</translation>
        </message>
        <message>
            <source>I have asked them, and they said yes</source>
            <translation>Jeg har spurgt dem, og de har sagt ja</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Tag det væk</translation>
        </message>
        <message>
            <source>There are people in it</source>
            <translation>Der er mennesker på det</translation>
        </message>
        <message>
            <source>What does the picture show?</source>
            <translation>Hvad viser billedet?</translation>
        </message>
        <message>
            <source>{count} characters. About {good} are enough for most pictures.</source>
            <translation>{count} tegn. Ca. {good} er nok til de fleste billeder.</translation>
        </message>
    </context>
    <context>
        <name>PicturesRow</name>
        <message>
            <source>Add a picture</source>
            <translation>Tilføj et billede</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>Vælg billeder</translation>
        </message>
        <message>
            <source>Opening the picture …</source>
            <translation>Åbner billedet …</translation>
        </message>
        <message>
            <source>Taken out of the picture: {what}.</source>
            <translation>Fjernet fra billedet: {what}.</translation>
        </message>
    </context>
    <context>
        <name>PlanPart</name>
        <message>
            <source>0 is fine too.</source>
            <translation>0 er også i orden.</translation>
        </message>
        <message>
            <source>0 is fine too. The sheet is about time, not about what you write.</source>
            <translation>0 er også i orden. Arket handler om tid og ikke om, hvad du skriver.</translation>
        </message>
        <message>
            <source>A first name is enough</source>
            <translation>Et fornavn er nok</translation>
        </message>
        <message>
            <source>A sheet for your manager</source>
            <translation>Et ark til din leder</translation>
        </message>
        <message>
            <source>A sheet for your manager …</source>
            <translation>Et ark til din leder …</translation>
        </message>
        <message>
            <source>A specific moment is easier to remember. The plan comes back in the refresher.</source>
            <translation>Et bestemt øjeblik er lettere at huske. Planen dukker op igen i genopfriskningen.</translation>
        </message>
        <message>
            <source>Agree on when, and on what stays between the two of you. You can practise alone, too.</source>
            <translation>Aftal hvornår, og hvad der bliver mellem jer to. Du kan også øve dig alene.</translation>
        </message>
        <message>
            <source>Hide what you have written</source>
            <translation>Skjul det, du har skrevet</translation>
        </message>
        <message>
            <source>How much time is agreed?</source>
            <translation>Hvor meget tid er aftalt?</translation>
        </message>
        <message>
            <source>Is there someone to read with you?</source>
            <translation>Er der en, der vil læse med?</translation>
        </message>
        <message>
            <source>It is hidden, in case someone walks by.</source>
            <translation>Det er lukket, hvis der kommer nogen forbi.</translation>
        </message>
        <message>
            <source>Make the goal smaller</source>
            <translation>Gør målet mindre</translation>
        </message>
        <message>
            <source>Minutes a week, agreed with your manager</source>
            <translation>Minutter om ugen, aftalt med din leder</translation>
        </message>
        <message>
            <source>My partner</source>
            <translation>Min makker</translation>
        </message>
        <message>
            <source>Show what you have written</source>
            <translation>Vis det, du har skrevet</translation>
        </message>
        <message>
            <source>The goal is now {count} min. a week.</source>
            <translation>Nu er målet {count} min. om ugen.</translation>
        </message>
        <message>
            <source>The partners' agreement on one sheet</source>
            <translation>Makkeraftalen på ét ark</translation>
        </message>
        <message>
            <source>What do you do when you get stuck?</source>
            <translation>Hvad gør du, når du går i stå?</translation>
        </message>
        <message>
            <source>What you have planned</source>
            <translation>Det, du har planlagt</translation>
        </message>
        <message>
            <source>minutes a week, agreed with my manager</source>
            <translation>minutter om ugen, aftalt med min leder</translation>
        </message>
        <message>
            <source>time to practise.pdf</source>
            <translation>tid til at øve mig.pdf</translation>
        </message>
    </context>
    <context>
        <name>PlanSide</name>
        <message>
            <source>A break is part of the plan. The app stays quiet in the meantime.</source>
            <translation>En pause er en del af planen. Appen minder dig ikke om noget imens.</translation>
        </message>
        <message>
            <source>A little comes back now and then: at most five a day, and you never fall behind.</source>
            <translation>Lidt vender tilbage en gang imellem: højst fem om dagen, og du kommer aldrig bagud.</translation>
        </message>
        <message>
            <source>Hide the text (F9)</source>
            <translation>Skjul teksten (F9)</translation>
        </message>
        <message>
            <source>I'm back</source>
            <translation>Jeg er tilbage</translation>
        </message>
        <message>
            <source>In my calendar</source>
            <translation>I min kalender</translation>
        </message>
        <message>
            <source>My answer: yes, no or not now</source>
            <translation>Mit svar: ja, nej eller ikke nu</translation>
        </message>
        <message>
            <source>My plan for a break</source>
            <translation>Min plan for en pause</translation>
        </message>
        <message>
            <source>My reason</source>
            <translation>Min grund</translation>
        </message>
        <message>
            <source>Open the refresher</source>
            <translation>Åbn genopfriskningen</translation>
        </message>
        <message>
            <source>Refresher</source>
            <translation>Genopfriskning</translation>
        </message>
        <message>
            <source>Set by IT</source>
            <translation>Bestemt af it-afdelingen</translation>
        </message>
        <message>
            <source>Take a break now</source>
            <translation>Hold pause nu</translation>
        </message>
        <message>
            <source>The break is over. If you need another, take it.</source>
            <translation>Pausen er slut. Har du brug for en til, så tag den.</translation>
        </message>
        <message>
            <source>The certificate</source>
            <translation>Beviset</translation>
        </message>
        <message>
            <source>Use the refresher</source>
            <translation>Brug genopfriskning</translation>
        </message>
        <message>
            <source>Welcome back. You took a break, and that was all right.</source>
            <translation>Velkommen tilbage. Du holdt pause, og det var i orden.</translation>
        </message>
        <message>
            <source>When you have no energy for it</source>
            <translation>Når kræfterne ikke er til det</translation>
        </message>
        <message>
            <source>You are taking a break. The app stays quiet in the meantime.</source>
            <translation>Du holder pause. Appen minder dig ikke om noget imens.</translation>
        </message>
    </context>
    <context>
        <name>PracticeRoomPage</name>
        <message>
            <source>Another program had changed the text. What it wrote is kept as a version.</source>
            <translation>Et andet program havde ændret teksten. Det, det skrev, er gemt som en version.</translation>
        </message>
        <message>
            <source>Ask a colleague</source>
            <translation>Spørg en kollega</translation>
        </message>
        <message>
            <source>Practice room</source>
            <translation>Øvelokalet</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Stop for nu</translation>
        </message>
        <message>
            <source>The draft is full.</source>
            <translation>Udkastet er fuldt.</translation>
        </message>
        <message>
            <source>Your text is not saved yet, so it stays open here.</source>
            <translation>Din tekst er ikke gemt endnu, så den bliver stående her.</translation>
        </message>
    </context>
    <context>
        <name>PracticeThreadPage</name>
        <message>
            <source>Begin again</source>
            <translation>Begynd forfra</translation>
        </message>
        <message>
            <source>Practise on a thread</source>
            <translation>Øv dig på en tråd</translation>
        </message>
        <message>
            <source>This thread cannot be shown.</source>
            <translation>Den her tråd kan ikke vises.</translation>
        </message>
        <message>
            <source>To the threads</source>
            <translation>Til trådene</translation>
        </message>
        <message>
            <source>comment {number} of {count}</source>
            <translation>kommentar {number} af {count}</translation>
        </message>
    </context>
    <context>
        <name>PreviewCard</name>
        <message>
            <source>(no subject)</source>
            <translation>(intet emne)</translation>
        </message>
        <message>
            <source>Links cannot be pressed here.</source>
            <translation>Man kan ikke trykke på links her.</translation>
        </message>
        <message numerus="yes">
            <source>Readers see %n line(s) before pressing “{words}”.</source>
            <translation>
                <numerusform>Man ser %n linje, før man trykker på »{words}«.</numerusform>
                <numerusform>Man ser %n linjer, før man trykker på »{words}«.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Readers see %n line(s).</source>
            <translation>
                <numerusform>Man ser %n linje.</numerusform>
                <numerusform>Man ser %n linjer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Readers see about %n line(s) before pressing “{words}”.</source>
            <translation>
                <numerusform>Man ser ca. %n linje, før man trykker på »{words}«.</numerusform>
                <numerusform>Man ser ca. %n linjer, før man trykker på »{words}«.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Readers see about %n line(s).</source>
            <translation>
                <numerusform>Man ser ca. %n linje.</numerusform>
                <numerusform>Man ser ca. %n linjer.</numerusform>
            </translation>
        </message>
        <message>
            <source>The page's own title goes here</source>
            <translation>Her står sidens egen titel</translation>
        </message>
        <message>
            <source>The text as it would look</source>
            <translation>Teksten, som den ville se ud</translation>
        </message>
        <message>
            <source>There is room for {number} pictures.</source>
            <translation>Der er plads til {number} billeder.</translation>
        </message>
        <message>
            <source>see more</source>
            <translation>se mere</translation>
        </message>
        <message>
            <source>{platform} · example</source>
            <translation>{platform} · eksempel</translation>
        </message>
    </context>
    <context>
        <name>Previews</name>
        <message>
            <source>See it on another platform too</source>
            <translation>Se det også et andet sted</translation>
        </message>
    </context>
    <context>
        <name>ProfileCardPage</name>
        <message>
            <source>A sentence that says where you work</source>
            <translation>En sætning, der viser, hvor du arbejder</translation>
        </message>
        <message>
            <source>Answer what you like. The sentence is made from your own words, and you can change it.</source>
            <translation>Svar på det, du har lyst til. Sætningen bliver lavet af dine egne ord, og du må gerne rette i den.</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Vælg et billede</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Færdig</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Eksempel</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Overskrift</translation>
        </message>
        <message>
            <source>Keep working on it</source>
            <translation>Skriv videre på den</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Previews in the practice room show a silhouette and “Your name”. Fill this in and turn it on if you want to see yourself there.</source>
            <translation>Forhåndsvisninger i øvelokalet viser en silhuet og »Dit navn«. Udfyld felterne, og slå kortet til, hvis du vil se dig selv der.</translation>
        </message>
        <message>
            <source>Show this in previews</source>
            <translation>Vis det i forhåndsvisninger</translation>
        </message>
        <message>
            <source>Use it as a headline</source>
            <translation>Brug den som overskrift</translation>
        </message>
        <message>
            <source>What you write appears here.</source>
            <translation>Her står det, du skriver.</translation>
        </message>
        <message>
            <source>Without a picture</source>
            <translation>Uden billede</translation>
        </message>
        <message>
            <source>Your card beside a post</source>
            <translation>Dit kort ved siden af et opslag</translation>
        </message>
    </context>
    <context>
        <name>ProfileItemsPage</name>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Tjeklisten</translation>
        </message>
        <message>
            <source>Kept: {answer}</source>
            <translation>Gemt: {answer}</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>Udskriv listen</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Gem som PDF</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Gem listen</translation>
        </message>
        <message>
            <source>The answer is removed.</source>
            <translation>Svaret er taget tilbage.</translation>
        </message>
        <message>
            <source>Which profile?</source>
            <translation>Hvilken profil?</translation>
        </message>
        <message>
            <source>Your notes are not in it.</source>
            <translation>Dine noter er ikke med.</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message>
            <source>A field you choose to leave empty counts as answered too. Some people have good reasons not to show their face or where they work.</source>
            <translation>Et felt, der skal stå tomt, er også besvaret. Nogle har gode grunde til ikke at vise deres ansigt, eller hvor de arbejder.</translation>
        </message>
        <message>
            <source>Begun: {places}</source>
            <translation>Begyndt: {places}</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Tjeklisten</translation>
        </message>
        <message>
            <source>Crop your picture, see it as small as others will, and save it without hidden information.</source>
            <translation>Skær dit billede til, se det så småt, som andre ser det, og gem det uden skjulte oplysninger.</translation>
        </message>
        <message>
            <source>Get a picture ready</source>
            <translation>Gør et billede klar</translation>
        </message>
        <message>
            <source>Get your profiles in order here first, in peace. Nothing here reaches the real ones; you copy over what you want, when you want.</source>
            <translation>Få styr på dine profiler her først, i fred og ro. Intet herfra når de rigtige; du flytter selv det over, du vil, når du vil.</translation>
        </message>
        <message>
            <source>Headline, “About” text and e-mail signature: several of each, side by side.</source>
            <translation>Overskrift, Om-tekst og mailsignatur: flere af hver, side om side.</translation>
        </message>
        <message>
            <source>Photo, headline, settings and the rest, one thing at a time, place by place.</source>
            <translation>Billede, overskrift, indstillinger og resten, én ting ad gangen, sted for sted.</translation>
        </message>
        <message>
            <source>Previews of your posts show a silhouette and “Your name” until you choose otherwise.</source>
            <translation>Forhåndsvisninger af dine opslag viser en silhuet og »Dit navn«, indtil du vil have det anderledes.</translation>
        </message>
        <message>
            <source>Previews of your posts show your own name and picture.</source>
            <translation>Forhåndsvisninger af dine opslag viser dit eget navn og billede.</translation>
        </message>
        <message>
            <source>Profile check</source>
            <translation>Profiltjek</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Tekster</translation>
        </message>
        <message>
            <source>Your card beside a post</source>
            <translation>Dit kort ved siden af et opslag</translation>
        </message>
    </context>
    <context>
        <name>ProfileTextsPage</name>
        <message>
            <source>A few sentences in your own voice.</source>
            <translation>Et par sætninger med din egen stemme.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Om</translation>
        </message>
        <message>
            <source>Another variant</source>
            <translation>En variant mere</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>E-mail signature</source>
            <translation>Mailsignatur</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Overskrift</translation>
        </message>
        <message>
            <source>It is on your card.</source>
            <translation>Den står på dit kort.</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Skriv videre</translation>
        </message>
        <message>
            <source>Let three questions help</source>
            <translation>Få hjælp af tre spørgsmål</translation>
        </message>
        <message>
            <source>One line below your name: what you do, and where.</source>
            <translation>Én linje under dit navn: hvad du laver, og hvor.</translation>
        </message>
        <message>
            <source>Put it on my card</source>
            <translation>Sæt den på mit kort</translation>
        </message>
        <message>
            <source>Still empty</source>
            <translation>Endnu tom</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Tekster</translation>
        </message>
        <message>
            <source>Try several side by side. They are drafts like any other and are kept in the practice room.</source>
            <translation>Prøv flere ved siden af hinanden. De er udkast som alle andre og ligger i øvelokalet.</translation>
        </message>
        <message>
            <source>Who you are and how to reach you, in three short lines.</source>
            <translation>Hvem du er, og hvordan man får fat i dig, på tre korte linjer.</translation>
        </message>
        <message>
            <source>Write one</source>
            <translation>Skriv en</translation>
        </message>
        <message>
            <source>{count} characters</source>
            <translation>{count} tegn</translation>
        </message>
        <message>
            <source>{count} of about {limit} characters</source>
            <translation>{count} af ca. {limit} tegn</translation>
        </message>
        <message>
            <source>{count} of {limit} characters</source>
            <translation>{count} af {limit} tegn</translation>
        </message>
    </context>
    <context>
        <name>PutAside</name>
        <message>
            <source>Hide what you put aside</source>
            <translation>Skjul det, du har lagt væk</translation>
        </message>
        <message>
            <source>My word list</source>
            <translation>Min ordliste</translation>
        </message>
        <message>
            <source>Show it again</source>
            <translation>Vis det igen</translation>
        </message>
        <message>
            <source>Suggestions switched off</source>
            <translation>Forslag, der er slået fra</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Tag det ud</translation>
        </message>
        <message>
            <source>What you have put aside</source>
            <translation>Det, du har lagt væk</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>A question, if you get stuck</source>
            <translation>Et spørgsmål, hvis du går i stå</translation>
        </message>
        <message>
            <source>Another question</source>
            <translation>Et andet spørgsmål</translation>
        </message>
        <message>
            <source>I'll write without one</source>
            <translation>Jeg skriver løs</translation>
        </message>
        <message>
            <source>{question} (from {workplace})</source>
            <translation>{question} (fra {workplace})</translation>
        </message>
    </context>
    <context>
        <name>QuietFold</name>
        <message>
            <source>Fold away</source>
            <translation>Fold sammen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>In your own words</source>
            <translation>Med egne ord</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mere</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sider</translation>
        </message>
    </context>
    <context>
        <name>ReadersPanel</name>
        <message>
            <source>A reader of your own</source>
            <translation>Din egen læser</translation>
        </message>
        <message>
            <source>Another reader</source>
            <translation>En anden læser</translation>
        </message>
        <message>
            <source>Invented reader</source>
            <translation>Opdigtet læser</translation>
        </message>
        <message>
            <source>You are writing to</source>
            <translation>Du skriver til</translation>
        </message>
        <message>
            <source>“{question}”</source>
            <translation>»{question}«</translation>
        </message>
    </context>
    <context>
        <name>RefresherPage</name>
        <message>
            <source>Got it</source>
            <translation>Den sidder</translation>
        </message>
        <message>
            <source>Have you got it? If it no longer fits, change it in “My plan”.</source>
            <translation>Sidder den? Passer den ikke længere, kan du ændre den under »Min plan«.</translation>
        </message>
        <message>
            <source>It comes by itself, a little at a time. You can switch it off in “My plan”.</source>
            <translation>Det kommer af sig selv, lidt ad gangen. Du kan slå det fra under »Min plan«.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Næste</translation>
        </message>
        <message>
            <source>No hurry, no marks. Trying is what makes it stick.</source>
            <translation>Ingen hast og ingen karakterer. Det er forsøget, der får det til at blive siddende.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ikke endnu</translation>
        </message>
        <message>
            <source>One moment. Your log is being read.</source>
            <translation>Et øjeblik. Din logbog bliver læst.</translation>
        </message>
        <message>
            <source>One of your plans</source>
            <translation>En af dine planer</translation>
        </message>
        <message>
            <source>Refresher</source>
            <translation>Genopfriskning</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Stop her</translation>
        </message>
        <message>
            <source>That is all for today.</source>
            <translation>Det var det for i dag.</translation>
        </message>
        <message>
            <source>That was one question from each part.</source>
            <translation>Det var ét spørgsmål fra hver del.</translation>
        </message>
        <message>
            <source>There is nothing to bring back today.</source>
            <translation>Der er ikke noget at hente frem i dag.</translation>
        </message>
        <message>
            <source>To my log</source>
            <translation>Til Min logbog</translation>
        </message>
    </context>
    <context>
        <name>RemarkCard</name>
        <message>
            <source>A lesson about this is on its way.</source>
            <translation>Der kommer en lektion om det.</translation>
        </message>
        <message>
            <source>Add to my word list</source>
            <translation>Føj til min ordliste</translation>
        </message>
        <message>
            <source>After: {text}</source>
            <translation>Efter: {text}</translation>
        </message>
        <message>
            <source>Before: {text}</source>
            <translation>Før: {text}</translation>
        </message>
        <message>
            <source>Ctrl+Enter in the text does the same</source>
            <translation>Ctrl+Enter i teksten gør det samme</translation>
        </message>
        <message>
            <source>Don't show this suggestion again</source>
            <translation>Vis ikke det forslag igen</translation>
        </message>
        <message>
            <source>From {workplace}</source>
            <translation>Fra {workplace}</translation>
        </message>
        <message>
            <source>Further down in the text</source>
            <translation>Længere nede i teksten</translation>
        </message>
        <message>
            <source>Further up in the text</source>
            <translation>Længere oppe i teksten</translation>
        </message>
        <message>
            <source>Go to it</source>
            <translation>Gå derhen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lad den stå</translation>
        </message>
        <message>
            <source>Lesson: {title}</source>
            <translation>Lektion: {title}</translation>
        </message>
        <message>
            <source>One place to consider</source>
            <translation>Ét sted, du kan overveje</translation>
        </message>
        <message>
            <source>Show me where</source>
            <translation>Vis mig hvor</translation>
        </message>
        <message>
            <source>Something you can consider</source>
            <translation>Noget, du kan overveje</translation>
        </message>
        <message>
            <source>Why this advice?</source>
            <translation>Hvorfor det råd?</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Hvorfor?</translation>
        </message>
        <message>
            <source>Write it differently</source>
            <translation>Skriv den om</translation>
        </message>
        <message>
            <source>Write “{words}”</source>
            <translation>Skriv »{words}«</translation>
        </message>
        <message>
            <source>You may wonder: {text}</source>
            <translation>Tvivlen: {text}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>»{words}«</translation>
        </message>
    </context>
    <context>
        <name>ReminderForm</name>
        <message>
            <source>A file for your own calendar, marked private. The title is all it says.</source>
            <translation>En fil til din egen kalender, markeret som privat. Den siger ikke andet end titlen.</translation>
        </message>
        <message>
            <source>Focus time</source>
            <translation>Fokustid</translation>
        </message>
        <message>
            <source>Save the reminder</source>
            <translation>Gem påmindelsen</translation>
        </message>
        <message>
            <source>Save the reminder …</source>
            <translation>Gem påmindelsen …</translation>
        </message>
        <message>
            <source>Time of day</source>
            <translation>Klokkeslæt</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Ugedag</translation>
        </message>
        <message>
            <source>reminder.ics</source>
            <translation>påmindelse.ics</translation>
        </message>
    </context>
    <context>
        <name>RestCard</name>
        <message>
            <source>A draft holds 100,000 characters. {count} did not fit.</source>
            <translation>Et udkast rummer 100.000 tegn. {count} var der ikke plads til.</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Lad det være ude</translation>
        </message>
        <message>
            <source>Save the rest as a file</source>
            <translation>Gem resten som en fil</translation>
        </message>
        <message>
            <source>Save the text</source>
            <translation>Gem teksten</translation>
        </message>
        <message>
            <source>The rest</source>
            <translation>Resten</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>What may be shown</source>
            <translation>Det må vises</translation>
        </message>
    </context>
    <context>
        <name>RoomHead</name>
        <message>
            <source>Ask a colleague</source>
            <translation>Spørg en kollega</translation>
        </message>
        <message>
            <source>Hide the text  F9</source>
            <translation>Skjul teksten  F9</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mere</translation>
        </message>
        <message>
            <source>More: platform, drafts, a colleague</source>
            <translation>Mere: platform, udkast, en kollega</translation>
        </message>
        <message>
            <source>My drafts</source>
            <translation>Mine udkast</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Stop for nu</translation>
        </message>
        <message>
            <source>What are you writing?</source>
            <translation>Hvad skriver du?</translation>
        </message>
    </context>
    <context>
        <name>RoomPanel</name>
        <message>
            <source>Beside the text</source>
            <translation>Ved siden af teksten</translation>
        </message>
        <message>
            <source>Close what is below the text</source>
            <translation>Luk det, der ligger under teksten</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Længde</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Visning</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Læsere</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Forslag</translation>
        </message>
    </context>
    <context>
        <name>RoundPreviews</name>
        <message>
            <source>Beside a post</source>
            <translation>Ved et opslag</translation>
        </message>
        <message>
            <source>In a thread</source>
            <translation>I en tråd</translation>
        </message>
        <message>
            <source>On the profile</source>
            <translation>På profilen</translation>
        </message>
        <message>
            <source>The picture small and round: {places}</source>
            <translation>Billedet lille og rundt: {places}</translation>
        </message>
    </context>
    <context>
        <name>RunSheetPage</name>
        <message>
            <source>All run-sheets</source>
            <translation>Alle drejebøger</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begynd</translation>
        </message>
        <message>
            <source>Print the trainer's sheet</source>
            <translation>Print underviserens ark</translation>
        </message>
        <message>
            <source>Run-sheet</source>
            <translation>Drejebog</translation>
        </message>
        <message>
            <source>Save all papers …</source>
            <translation>Gem alle papirer …</translation>
        </message>
        <message>
            <source>Save as mine</source>
            <translation>Gem som min</translation>
        </message>
        <message>
            <source>Saved among your own run-sheets, as {name}.</source>
            <translation>Gemt blandt dine egne drejebøger som {name}.</translation>
        </message>
        <message>
            <source>Say first whether there is a leader in the room.</source>
            <translation>Svar først på, om der er en leder til stede.</translation>
        </message>
        <message>
            <source>Starts at</source>
            <translation>Begynder kl.</translation>
        </message>
        <message>
            <source>The item</source>
            <translation>Programpunktet</translation>
        </message>
        <message>
            <source>The items</source>
            <translation>Programpunkterne</translation>
        </message>
        <message>
            <source>The run-sheet cannot be used yet. What needs putting right:</source>
            <translation>Drejebogen kan ikke bruges endnu. Det her skal rettes:</translation>
        </message>
        <message>
            <source>These lessons are missing: {places}. Their items keep their own words.</source>
            <translation>De her lektioner findes ikke: {places}. Punkterne står med deres egne ord.</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>Fortryd den sidste ændring</translation>
        </message>
        <message>
            <source>Until {time}, {count} min. in all.</source>
            <translation>Til kl. {time}, i alt {count} min.</translation>
        </message>
        <message>
            <source>{count} papers are saved in {folder}, as PDF and for screen readers.</source>
            <translation>{count} papirer er gemt i {folder}, som PDF og til skærmlæsere.</translation>
        </message>
    </context>
    <context>
        <name>RunWorkshopPage</name>
        <message>
            <source>After this, {time}</source>
            <translation>Bagefter, kl. {time}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbage</translation>
        </message>
        <message>
            <source>Choose a run-sheet</source>
            <translation>Vælg en drejebog</translation>
        </message>
        <message>
            <source>Clock and wall</source>
            <translation>Ur og væg</translation>
        </message>
        <message>
            <source>Goal: {text}</source>
            <translation>Mål: {text}</translation>
        </message>
        <message>
            <source>If it goes quiet</source>
            <translation>Hvis der bliver stille</translation>
        </message>
        <message>
            <source>Let the coach look at the draft</source>
            <translation>Lad coachen se på udkastet</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Næste punkt</translation>
        </message>
        <message>
            <source>Next on the wall</source>
            <translation>Næste på væggen</translation>
        </message>
        <message>
            <source>No workshop is under way</source>
            <translation>Der er ingen workshop i gang</translation>
        </message>
        <message>
            <source>Notes for you alone</source>
            <translation>Noter kun til dig</translation>
        </message>
        <message>
            <source>Nothing. This is the last item.</source>
            <translation>Ikke mere. Det er det sidste punkt.</translation>
        </message>
        <message>
            <source>Now · item {at} of {count}</source>
            <translation>Nu · programpunkt {at} af {count}</translation>
        </message>
        <message>
            <source>Put out: {text}</source>
            <translation>Læg frem: {text}</translation>
        </message>
        <message>
            <source>Take the coach off the wall</source>
            <translation>Tag coachen af væggen</translation>
        </message>
        <message>
            <source>The lesson {name} is missing. The wall shows the item's own words.</source>
            <translation>Lektionen {name} findes ikke her. Væggen viser punktets egne ord.</translation>
        </message>
        <message>
            <source>The run-sheet</source>
            <translation>Drejebogen</translation>
        </message>
        <message>
            <source>The wall</source>
            <translation>Væggen</translation>
        </message>
        <message>
            <source>Until {time}</source>
            <translation>Til kl. {time}</translation>
        </message>
        <message>
            <source>Without computers: {text}</source>
            <translation>Uden computere: {text}</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Workshop</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>til kl. {time}</translation>
        </message>
    </context>
    <context>
        <name>RunningNote</name>
        <message>
            <source>My notes</source>
            <translation>Mine noter</translation>
        </message>
        <message>
            <source>My notes on this item</source>
            <translation>Mine noter til punktet</translation>
        </message>
        <message>
            <source>Nothing is being saved, so the note will be gone when the app closes.</source>
            <translation>Der bliver ikke gemt noget, så noten er væk, når appen lukker.</translation>
        </message>
        <message>
            <source>Saved in a run-sheet of your own as soon as you write.</source>
            <translation>Gemmes i en drejebog af din egen, når du skriver.</translation>
        </message>
        <message>
            <source>Saved in your own run-sheet, {name}.</source>
            <translation>Gemt i din egen drejebog, {name}.</translation>
        </message>
    </context>
    <context>
        <name>SaveQuestion</name>
        <message>
            <source>Carry on, and answer when it suits you. For now it is only in this window.</source>
            <translation>Fortsæt imens, og svar, når det passer dig. Lige nu findes det kun her i vinduet.</translation>
        </message>
        <message>
            <source>I don't know</source>
            <translation>Ved ikke</translation>
        </message>
        <message>
            <source>If you answer “No” or “I don't know”, it will be gone when the app closes. You can change your answer in Settings.</source>
            <translation>Svarer du »Nej« eller »Ved ikke«, er det væk, når appen lukkes. Du kan lave svaret om under Indstillinger.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Should the app remember this on the computer?</source>
            <translation>Skal appen huske det her på computeren?</translation>
        </message>
        <message>
            <source>Yes, only I use this login</source>
            <translation>Ja, kun jeg bruger dette login</translation>
        </message>
    </context>
    <context>
        <name>SaveState</name>
        <message>
            <source>Not saved yet. The text is still here, and the app tries again.</source>
            <translation>Ikke gemt endnu. Teksten er her stadig, og appen prøver igen.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>A name and a number, shown at the foot of every screen.</source>
            <translation>Et navn og et nummer. Det står nederst på alle skærmbilleder.</translation>
        </message>
        <message>
            <source>Book typeface</source>
            <translation>Bogskrift</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Hent det frem igen</translation>
        </message>
        <message>
            <source>Choose a folder …</source>
            <translation>Vælg en mappe …</translation>
        </message>
        <message>
            <source>Choose another folder …</source>
            <translation>Vælg en anden mappe …</translation>
        </message>
        <message>
            <source>Ctrl and + makes the text larger, Ctrl and - smaller, wherever you are.</source>
            <translation>Ctrl og + gør teksten større, Ctrl og - gør den mindre, hvor du end er.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mørk</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Danmark</translation>
        </message>
        <message>
            <source>Erase everything the app has saved: log, texts, settings and all copies of them?</source>
            <translation>Vil du slette alt, hvad appen har gemt: logbog, tekster, indstillinger og alle kopier af dem?</translation>
        </message>
        <message>
            <source>Erase now, cannot be undone</source>
            <translation>Slet nu, kan ikke fortrydes</translation>
        </message>
        <message>
            <source>Erase …</source>
            <translation>Slet …</translation>
        </message>
        <message>
            <source>Health and care</source>
            <translation>Sundhed og pleje</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Stærk kontrast</translation>
        </message>
        <message>
            <source>How the app looks</source>
            <translation>Sådan ser appen ud</translation>
        </message>
        <message>
            <source>It decides which law the lessons show, and which words label an advert.</source>
            <translation>Det afgør, hvilken lov lektionerne viser, og hvilke ord der gælder for reklame.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behold det</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lys</translation>
        </message>
        <message>
            <source>No, privately</source>
            <translation>Nej, privat</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>Nothing is being saved. What you write will be gone when the app closes.</source>
            <translation>Der gemmes ikke noget. Det, du skriver, er væk, når appen lukker.</translation>
        </message>
        <message>
            <source>Office and administration</source>
            <translation>Kontor og forvaltning</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Åbn mappen</translation>
        </message>
        <message>
            <source>Plain typeface</source>
            <translation>Almindelig</translation>
        </message>
        <message>
            <source>Production, transport, trades</source>
            <translation>Produktion, transport, håndværk</translation>
        </message>
        <message>
            <source>Public and private employees have different rules on what they may say.</source>
            <translation>Offentligt ansatte har andre regler for, hvad de må sige, end privat ansatte.</translation>
        </message>
        <message>
            <source>Put it in the bin for 7 days</source>
            <translation>Læg i papirkurven i 7 dage</translation>
        </message>
        <message>
            <source>Rather not say</source>
            <translation>Siger jeg ikke</translation>
        </message>
        <message>
            <source>Same as the computer</source>
            <translation>Som computeren</translation>
        </message>
        <message>
            <source>Save from now on</source>
            <translation>Gem fra nu af</translation>
        </message>
        <message>
            <source>Save nothing</source>
            <translation>Gem ikke noget</translation>
        </message>
        <message>
            <source>School and day care</source>
            <translation>Skole og dagtilbud</translation>
        </message>
        <message>
            <source>Set by IT</source>
            <translation>Bestemt af it-afdelingen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Shop, kitchen, cleaning, property</source>
            <translation>Butik, køkken, rengøring, ejendom</translation>
        </message>
        <message>
            <source>So that the app can tell whether your text says where you work.</source>
            <translation>Så kan appen se, om det fremgår af din tekst, hvor du arbejder.</translation>
        </message>
        <message>
            <source>Social work, disability support, prisons and probation</source>
            <translation>Social- og specialområdet, kriminalforsorg</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Noget andet</translation>
        </message>
        <message>
            <source>The app's own words. Yours stay as you wrote them.</source>
            <translation>Det er appens egne ord. Dine bliver stående, som du skrev dem.</translation>
        </message>
        <message>
            <source>The bin holds what you erased in the last 7 days.</source>
            <translation>I papirkurven ligger det, du har slettet inden for de sidste 7 dage.</translation>
        </message>
        <message>
            <source>The colours of the whole window. Printouts are always on white.</source>
            <translation>Farverne i hele vinduet. Det, du udskriver, er altid på hvidt.</translation>
        </message>
        <message>
            <source>The first page greets you by this name.</source>
            <translation>Forsiden hilser på dig med det.</translation>
        </message>
        <message>
            <source>The folder could not be opened. It is at {folder}</source>
            <translation>Mappen kunne ikke åbnes. Den ligger i {folder}</translation>
        </message>
        <message>
            <source>The typeface of what you write, and of texts you are asked to read.</source>
            <translation>Bogstaverne i det, du skriver, og i de tekster, du skal læse.</translation>
        </message>
        <message>
            <source>This is how your own words look on the page.</source>
            <translation>Sådan står dine egne ord på siden.</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Storbritannien</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>USA</translation>
        </message>
        <message>
            <source>Until you say, the coach is as careful about people as it is in care work.</source>
            <translation>Så længe du ikke har sagt det, passer appen på mennesker, som man gør i plejen.</translation>
        </message>
        <message>
            <source>What has IT decided?</source>
            <translation>Hvad har it-afdelingen bestemt?</translation>
        </message>
        <message>
            <source>What is locked here, and why.</source>
            <translation>Hvad der er låst her, og hvorfor.</translation>
        </message>
        <message>
            <source>What is saved</source>
            <translation>Det, der er gemt</translation>
        </message>
        <message>
            <source>What you choose here takes effect at once.</source>
            <translation>Det, du vælger her, gælder med det samme.</translation>
        </message>
        <message>
            <source>Where should it be saved?</source>
            <translation>Hvor skal det gemmes?</translation>
        </message>
        <message>
            <source>Whether things may slide or fade in for a moment when you press.</source>
            <translation>Om ting må glide eller tone frem et øjeblik, når du trykker.</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Hvorfor?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>You and your work</source>
            <translation>Dig og dit arbejde</translation>
        </message>
        <message>
            <source>You can leave all of it empty.</source>
            <translation>Alt sammen må stå tomt.</translation>
        </message>
        <message>
            <source>Your log, your texts and these settings are in one folder on this computer:</source>
            <translation>Din logbog, dine tekster og indstillingerne her ligger i én mappe på computeren:</translation>
        </message>
    </context>
    <context>
        <name>SheetItemPanel</name>
        <message>
            <source>Begin with this item</source>
            <translation>Begynd med dette punkt</translation>
        </message>
        <message>
            <source>Can be done in {count}.</source>
            <translation>Kan gøres på {count}.</translation>
        </message>
        <message>
            <source>Drag a row, or use keys: − and + for minutes, Alt with the arrows to move, Delete to leave out.</source>
            <translation>Træk en række, eller brug tasterne: − og + for minutter, Alt med piletaster for at flytte, Delete for at springe over.</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Tidligere</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Senere</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Spring over</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Længere</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Mine noter</translation>
        </message>
        <message>
            <source>My notes on this item</source>
            <translation>Mine noter til punktet</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Kortere</translation>
        </message>
        <message>
            <source>{count} min.</source>
            <translation>{count} min.</translation>
        </message>
    </context>
    <context>
        <name>SheetRow</name>
        <message>
            <source>Copy</source>
            <translation>Kopiér</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Udskriv</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Gem som PDF</translation>
        </message>
        <message>
            <source>The sheet is copied.</source>
            <translation>Arket er kopieret.</translation>
        </message>
        <message>
            <source>The sheet is on its way to the printer.</source>
            <translation>Arket er på vej til printeren.</translation>
        </message>
        <message>
            <source>sheet</source>
            <translation>ark</translation>
        </message>
    </context>
    <context>
        <name>SpreadPicture</name>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
    </context>
    <context>
        <name>StepView</name>
        <message>
            <source>About {count} min. Stop whenever you like.</source>
            <translation>Ca. {count} min. Stop, når du vil.</translation>
        </message>
        <message>
            <source>Words on this page:</source>
            <translation>Ord på denne side:</translation>
        </message>
    </context>
    <context>
        <name>Stopping</name>
        <message>
            <source>There is nothing here yet, and that is fine. Come back when you like.</source>
            <translation>Her er ikke noget endnu, og det er helt i orden. Kom igen, når du har lyst.</translation>
        </message>
        <message>
            <source>There is something you could consider, if you like. Press “Stop for now” again to carry on.</source>
            <translation>Der er noget, du kan overveje, hvis du vil. Tryk på »Stop for nu« igen for at gå videre.</translation>
        </message>
        <message>
            <source>Write a few words first. Then you can ask somebody to read them.</source>
            <translation>Skriv et par ord først. Så kan du bede nogen læse dem.</translation>
        </message>
    </context>
    <context>
        <name>SuggestionList</name>
        <message numerus="yes">
            <source>%n word(s) you can look at</source>
            <translation>
                <numerusform>%n ord, du kan se på</numerusform>
                <numerusform>%n ord, du kan se på</numerusform>
            </translation>
        </message>
        <message>
            <source>F8 does the same</source>
            <translation>F8 gør det samme</translation>
        </message>
        <message>
            <source>I only look for a few things. You are the best judge of names, illness and what is not yet announced.</source>
            <translation>Jeg ser kun efter nogle få ting. Navne, sygdom og det, der ikke er meldt ud, ser du bedst selv.</translation>
        </message>
        <message>
            <source>Next suggestion</source>
            <translation>Næste forslag</translation>
        </message>
        <message>
            <source>Only the first 20,000 characters were read.</source>
            <translation>Kun de første 20.000 tegn er læst.</translation>
        </message>
        <message>
            <source>The dictionary is missing, so only common spelling slips are found.</source>
            <translation>Ordbogen er her ikke, så kun almindelige stavefejl bliver fundet.</translation>
        </message>
        <message>
            <source>The dictionary {name} is damaged, so only common slips are found.</source>
            <translation>Ordbogen {name} er beskadiget, så kun almindelige stavefejl bliver fundet.</translation>
        </message>
        <message>
            <source>The text seems to be neither Danish nor English, so its words were not read, only numbers and symbols.</source>
            <translation>Teksten er vist hverken på dansk eller engelsk, så ordene er ikke læst, kun tal og tegn.</translation>
        </message>
        <message>
            <source>There are no suggestions.</source>
            <translation>Der er ingen forslag.</translation>
        </message>
        <message>
            <source>There is nothing to read yet.</source>
            <translation>Der er ikke noget at læse endnu.</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>»{words}«</translation>
        </message>
    </context>
    <context>
        <name>TabRow</name>
        <message>
            <source>More</source>
            <translation>Mere</translation>
        </message>
    </context>
    <context>
        <name>ThreadListPage</name>
        <message>
            <source>Back to the text</source>
            <translation>Tilbage til teksten</translation>
        </message>
        <message>
            <source>Comments come one at a time, and you answer or leave them. They are invented, and the app sends your answers to nobody.</source>
            <translation>Kommentarerne kommer én ad gangen, og du svarer eller lader dem ligge. De er opdigtede, og appen sender ikke dine svar til nogen.</translation>
        </message>
        <message>
            <source>Forum</source>
            <translation>Forum</translation>
        </message>
        <message>
            <source>Intranet</source>
            <translation>Intranet</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Not shown, because something in them is wrong: {names}</source>
            <translation>Vises ikke, fordi noget i dem ikke passer: {names}</translation>
        </message>
        <message>
            <source>Practise on a thread</source>
            <translation>Øv dig på en tråd</translation>
        </message>
        <message>
            <source>There are no threads in this language.</source>
            <translation>Der er ingen tråde på dansk.</translation>
        </message>
    </context>
    <context>
        <name>WayBack</name>
        <message>
            <source>Back to the lesson</source>
            <translation>Tilbage til lektionen</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>A short lesson, about {count} min. You need not write anything.</source>
            <translation>En kort lektion, ca. {count} min. Du skal ikke skrive noget.</translation>
        </message>
        <message>
            <source>A short lesson. You need not write anything.</source>
            <translation>En kort lektion. Du skal ikke skrive noget.</translation>
        </message>
        <message>
            <source>An empty page, and one question to begin with.</source>
            <translation>En tom side og ét spørgsmål at begynde med.</translation>
        </message>
        <message>
            <source>Back to the choice</source>
            <translation>Tilbage til valget</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Here you practise telling about your work.</source>
            <translation>Her øver du dig i at fortælle om dit arbejde.</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Med egne ord</translation>
        </message>
        <message>
            <source>No is a whole answer, and you need not give a reason.</source>
            <translation>Nej er et helt svar, og du behøver ikke give en grund.</translation>
        </message>
        <message>
            <source>Say no thanks</source>
            <translation>Sige nej tak</translation>
        </message>
        <message>
            <source>See what it is</source>
            <translation>Se, hvad det er</translation>
        </message>
        <message>
            <source>Short lessons and a page to write on. Nothing can be posted from here, and you can stop whenever you like.</source>
            <translation>Korte lektioner og en side at skrive på. Intet kan lægges op herfra, og du kan stoppe, når du vil.</translation>
        </message>
        <message>
            <source>Thank you for considering it.</source>
            <translation>Tak, fordi du tog stilling.</translation>
        </message>
        <message>
            <source>That is a whole answer, and you can close the app again.</source>
            <translation>Det er et helt svar, og du kan lukke appen igen.</translation>
        </message>
        <message>
            <source>The app has saved nothing on the computer.</source>
            <translation>Appen har ikke gemt noget på computeren.</translation>
        </message>
        <message>
            <source>The app will not ask again.</source>
            <translation>Appen spørger ikke igen.</translation>
        </message>
        <message>
            <source>To look things up in.</source>
            <translation>Til at slå op i.</translation>
        </message>
        <message>
            <source>To show, if somebody asks.</source>
            <translation>Til at vise frem, hvis nogen spørger.</translation>
        </message>
        <message>
            <source>Two sheets, if you would like to take something along.</source>
            <translation>To ark, hvis du vil have noget med.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Velkommen</translation>
        </message>
        <message>
            <source>What would you like to do now?</source>
            <translation>Hvad vil du nu?</translation>
        </message>
        <message>
            <source>Write a little for yourself</source>
            <translation>Skriv lidt for dig selv</translation>
        </message>
    </context>
    <context>
        <name>WorkplaceText</name>
        <message>
            <source>Compare</source>
            <translation>Sammenlign</translation>
        </message>
        <message>
            <source>It is only compared with yours, so that you can hear your own voice.</source>
            <translation>Den bliver kun sammenlignet med din, så du kan høre din egen stemme.</translation>
        </message>
        <message>
            <source>Paste your workplace's text here</source>
            <translation>Indsæt arbejdspladsens tekst her</translation>
        </message>
        <message>
            <source>Your own words: a little</source>
            <translation>Dine egne ord: lidt</translation>
        </message>
        <message>
            <source>Your own words: about half</source>
            <translation>Dine egne ord: cirka halvdelen</translation>
        </message>
        <message>
            <source>Your own words: most of it</source>
            <translation>Dine egne ord: det meste</translation>
        </message>
        <message>
            <source>Your workplace's post</source>
            <translation>Arbejdspladsens opslag</translation>
        </message>
    </context>
    <context>
        <name>WorkshopAnswersPage</name>
        <message>
            <source>Add up a stick …</source>
            <translation>Tæl en nøgle sammen …</translation>
        </message>
        <message>
            <source>Adding up …</source>
            <translation>Tæller sammen …</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>All run-sheets</source>
            <translation>Alle drejebøger</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Før og efter</translation>
        </message>
        <message>
            <source>Delete the answers from the stick</source>
            <translation>Slet svarene på nøglen</translation>
        </message>
        <message>
            <source>Everyone hands one in, and a blank counts. With fewer than five nothing is shown, with fewer than ten only words.</source>
            <translation>Alle afleverer, og en tom tæller med. Under fem vises ingenting, under ti kun ord.</translation>
        </message>
        <message>
            <source>Files on a memory stick</source>
            <translation>Filer på en USB-nøgle</translation>
        </message>
        <message>
            <source>IT has switched this off on this computer.</source>
            <translation>It-afdelingen har slået det fra på denne computer.</translation>
        </message>
        <message>
            <source>One slip per line: three numbers from 0 to 10, as in 3 7 -. A hyphen is a blank.</source>
            <translation>En seddel på hver linje, tre tal fra 0 til 10, som 3 7 -. En bindestreg er et tomt felt.</translation>
        </message>
        <message>
            <source>Put a session on a stick …</source>
            <translation>Læg en session på en nøgle …</translation>
        </message>
        <message>
            <source>Show what may be shown</source>
            <translation>Vis det, der må vises</translation>
        </message>
        <message>
            <source>Slips of paper</source>
            <translation>Sedler af papir</translation>
        </message>
        <message>
            <source>Start a new group</source>
            <translation>Begynd på et nyt hold</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>The key of this session</source>
            <translation>Nøglefilen til denne session</translation>
        </message>
        <message>
            <source>The session's file goes round on the stick. Your key stays on this computer.</source>
            <translation>Sessionens fil går rundt på USB-nøglen. Din egen nøglefil bliver på denne computer.</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Workshop</translation>
        </message>
        <message>
            <source>{count} answers have been deleted from the stick.</source>
            <translation>{count} svar er slettet fra nøglen.</translation>
        </message>
        <message>
            <source>{count} files</source>
            <translation>{count} filer</translation>
        </message>
        <message>
            <source>{name} is on the stick. Pass it round.</source>
            <translation>{name} ligger på nøglen. Send den rundt.</translation>
        </message>
    </context>
    <context>
        <name>WorkshopDoors</name>
        <message>
            <source>For a trainer with a projector</source>
            <translation>For en underviser med en projektor</translation>
        </message>
        <message>
            <source>Hand in my answers</source>
            <translation>Aflever mine svar</translation>
        </message>
        <message>
            <source>Hold a workshop</source>
            <translation>Hold en workshop</translation>
        </message>
        <message>
            <source>When a trainer has passed a memory stick round</source>
            <translation>Når underviseren har sendt en USB-nøgle rundt</translation>
        </message>
        <message>
            <source>Workshops</source>
            <translation>Workshopper</translation>
        </message>
    </context>
    <context>
        <name>WorkshopGroupsPage</name>
        <message>
            <source>A practice profile is a separate data folder for the group to practise in.</source>
            <translation>En øveprofil er en datamappe for sig, som holdet kan øve sig i.</translation>
        </message>
        <message>
            <source>All run-sheets</source>
            <translation>Alle drejebøger</translation>
        </message>
        <message>
            <source>Delete everything in the practice profile for {name}? Nothing else is touched.</source>
            <translation>Slet alt i øveprofilen for {name}? Intet andet bliver rørt.</translation>
        </message>
        <message>
            <source>Delete everything in the practice profile?</source>
            <translation>Slet alt i øveprofilen?</translation>
        </message>
        <message>
            <source>Delete now, cannot be undone</source>
            <translation>Slet nu, kan ikke fortrydes</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Tom</translation>
        </message>
        <message>
            <source>Get ready for the next group</source>
            <translation>Gør klar til næste hold</translation>
        </message>
        <message>
            <source>It opens in its own window. The title begins with “{title}”.</source>
            <translation>Den åbner i sit eget vindue. Titlen begynder med »{title}«.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behold den</translation>
        </message>
        <message>
            <source>Make a practice profile</source>
            <translation>Lav en øveprofil</translation>
        </message>
        <message>
            <source>Nothing is being saved, so there is no practice profile.</source>
            <translation>Der bliver ikke gemt noget, så der er ingen øveprofil.</translation>
        </message>
        <message>
            <source>Open now, in its own window</source>
            <translation>Åben lige nu, i sit eget vindue</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Åbn mappen</translation>
        </message>
        <message>
            <source>Open the practice profile</source>
            <translation>Åbn øveprofilen</translation>
        </message>
        <message>
            <source>Practice profile: {name}</source>
            <translation>Øveprofil: {name}</translation>
        </message>
        <message>
            <source>Ready for the next group</source>
            <translation>Klar til næste hold</translation>
        </message>
        <message>
            <source>The name appears in the title of the practice profile's window.</source>
            <translation>Navnet står i titlen på øveprofilens vindue.</translation>
        </message>
        <message>
            <source>The practice profile for {name} is open. Close its window first.</source>
            <translation>Øveprofilen til {name} er åben. Luk dens vindue først.</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Der er ingen endnu.</translation>
        </message>
        <message>
            <source>What the next workshop is called</source>
            <translation>Hvad den næste workshop hedder</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Workshop</translation>
        </message>
        <message>
            <source>{count} files</source>
            <translation>{count} filer</translation>
        </message>
        <message>
            <source>{count} files have been deleted. The next group starts afresh.</source>
            <translation>{count} filer er væk. Næste hold begynder forfra.</translation>
        </message>
    </context>
    <context>
        <name>WorkshopPage</name>
        <message>
            <source>A lesson of twenty minutes</source>
            <translation>En lektion på tyve minutter</translation>
        </message>
        <message>
            <source>A practice profile for each workshop</source>
            <translation>En øveprofil for hver workshop</translation>
        </message>
        <message>
            <source>A text file you have written</source>
            <translation>En tekstfil, du selv har skrevet</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Bagefter</translation>
        </message>
        <message>
            <source>Back to the workshop that is under way</source>
            <translation>Tilbage til den workshop, der er i gang</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Før og efter</translation>
        </message>
        <message>
            <source>Choose a run-sheet. You can change it before you begin, and nothing begins by itself.</source>
            <translation>Vælg en drejebog. Du kan ændre den, før du begynder, og intet begynder af sig selv.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjælp</translation>
        </message>
        <message>
            <source>Hold a workshop</source>
            <translation>Hold en workshop</translation>
        </message>
        <message>
            <source>IT has switched this off on this computer.</source>
            <translation>It-afdelingen har slået det fra på denne computer.</translation>
        </message>
        <message>
            <source>Open a run-sheet from a file …</source>
            <translation>Åbn en drejebog fra en fil …</translation>
        </message>
        <message>
            <source>Prepare: hold the room</source>
            <translation>Forbered dig: Hold rummet</translation>
        </message>
        <message>
            <source>Ready for the next group</source>
            <translation>Klar til næste hold</translation>
        </message>
        <message>
            <source>Stay for ten minutes, so that anyone who wants to ask something can do so alone. Count the slips when the room is empty.</source>
            <translation>Bliv siddende ti minutter, så den, der vil spørge om noget, kan gøre det alene. Tæl sedlerne, når rummet er tomt.</translation>
        </message>
        <message>
            <source>The run-sheets are missing. Install the app again, or open your own.</source>
            <translation>Drejebøgerne mangler. Installér appen igen, eller åbn din egen.</translation>
        </message>
        <message>
            <source>Type in the slips, or add up the files on a stick</source>
            <translation>Skriv sedlerne ind, eller tæl filerne på en nøgle</translation>
        </message>
        <message>
            <source>Your own run-sheet</source>
            <translation>Din egen drejebog</translation>
        </message>
        <message>
            <source>{count} min.</source>
            <translation>{count} min.</translation>
        </message>
    </context>
    <context>
        <name>WritingSheet</name>
        <message>
            <source>Hide the text  F9</source>
            <translation>Skjul teksten  F9</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Emne</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Din tekst</translation>
        </message>
    </context>
    <context>
        <name>activities</name>
        <message>
            <source>0: not at all</source>
            <translation>0: slet ikke</translation>
        </message>
        <message>
            <source>10: completely sure</source>
            <translation>10: helt sikker</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>En kollega</translation>
        </message>
        <message>
            <source>A hint</source>
            <translation>Et vink</translation>
        </message>
        <message>
            <source>A story</source>
            <translation>En historie</translation>
        </message>
        <message>
            <source>A tip</source>
            <translation>Et råd</translation>
        </message>
        <message>
            <source>About what you did</source>
            <translation>Om det, du gjorde</translation>
        </message>
        <message>
            <source>About your answer</source>
            <translation>Om dit svar</translation>
        </message>
        <message>
            <source>About {answer}</source>
            <translation>Om {answer}</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>Begin again</source>
            <translation>Begynd forfra</translation>
        </message>
        <message>
            <source>Begin the story again</source>
            <translation>Begynd historien forfra</translation>
        </message>
        <message>
            <source>Begin with this text</source>
            <translation>Begynd med den tekst</translation>
        </message>
        <message>
            <source>Belongs as number {right}</source>
            <translation>Hører til som nummer {right}</translation>
        </message>
        <message>
            <source>Belongs in {right}</source>
            <translation>Hører til i {right}</translation>
        </message>
        <message>
            <source>Checked on {date}. This is not legal advice; ask {contact}.</source>
            <translation>Tjekket {date}. Det er ikke juridisk rådgivning; spørg {contact}.</translation>
        </message>
        <message>
            <source>Choose as many as you like.</source>
            <translation>Vælg så mange, du vil.</translation>
        </message>
        <message>
            <source>Choose one. Try as often as you like.</source>
            <translation>Vælg én. Du kan prøve, så mange gange du vil.</translation>
        </message>
        <message>
            <source>Choose the one that is most like you.</source>
            <translation>Vælg det, der ligner dig mest.</translation>
        </message>
        <message>
            <source>Choose the {count} that fit. Try as often as you like.</source>
            <translation>Vælg de {count}, der passer. Du kan prøve, så mange gange du vil.</translation>
        </message>
        <message>
            <source>Choose words with the arrows and Shift, and mark them with Enter.</source>
            <translation>Vælg ord med piletasterne og Skift, og marker dem med Enter.</translation>
        </message>
        <message>
            <source>Continue in the practice room</source>
            <translation>Arbejd videre i øvelokalet</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Danmark</translation>
        </message>
        <message>
            <source>Does not quite fit</source>
            <translation>Passer ikke helt</translation>
        </message>
        <message>
            <source>Everything is in its place.</source>
            <translation>Alt er på plads.</translation>
        </message>
        <message>
            <source>Found: {words}</source>
            <translation>Fundet: {words}</translation>
        </message>
        <message>
            <source>Go back one choice</source>
            <translation>Gå ét valg tilbage</translation>
        </message>
        <message>
            <source>Goes with {right}</source>
            <translation>Hører sammen med {right}</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Den sidder</translation>
        </message>
        <message>
            <source>Here they all are.</source>
            <translation>Her er de alle sammen.</translation>
        </message>
        <message>
            <source>I have said it once</source>
            <translation>Jeg har sagt den én gang</translation>
        </message>
        <message>
            <source>If …</source>
            <translation>Hvis …</translation>
        </message>
        <message>
            <source>In place: {found} of {total}. Read what the others say, and try again.</source>
            <translation>På plads: {found} af {total}. Læs, hvad der står ved de andre, og prøv igen.</translation>
        </message>
        <message>
            <source>It comes back later, worded differently.</source>
            <translation>Den kommer igen senere, med andre ord.</translation>
        </message>
        <message>
            <source>It comes back soon, worded differently.</source>
            <translation>Den kommer snart igen, med andre ord.</translation>
        </message>
        <message>
            <source>It is spelled “{word}”</source>
            <translation>Det staves »{word}«</translation>
        </message>
        <message>
            <source>Keep my answer on this computer</source>
            <translation>Gem mit svar på computeren</translation>
        </message>
        <message>
            <source>Look at your own text. What is true of it?</source>
            <translation>Se på din egen tekst. Hvad passer på den?</translation>
        </message>
        <message>
            <source>Look away from the screen and say it to yourself. That makes it easier to remember.</source>
            <translation>Se væk fra skærmen, og sig den for dig selv. Så er den lettere at finde frem igen.</translation>
        </message>
        <message>
            <source>Marked: {text}</source>
            <translation>Markeret: {text}</translation>
        </message>
        <message>
            <source>Nearly everything is marked. Take marks away until only the words in question are left.</source>
            <translation>Næsten alt er markeret. Fjern markeringer, til der kun er de ord tilbage, det handler om.</translation>
        </message>
        <message>
            <source>No longer marked: {text}</source>
            <translation>Ikke længere markeret: {text}</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ingen endnu</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Ikke svaret</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Ikke endnu</translation>
        </message>
        <message>
            <source>Nothing here is right or wrong.</source>
            <translation>Her er intet rigtigt eller forkert.</translation>
        </message>
        <message>
            <source>Nothing is in its place yet. Read what each one says, and try again.</source>
            <translation>Ikke noget er på plads endnu. Læs, hvad der står ved hver af dem, og prøv igen.</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>Én til</translation>
        </message>
        <message>
            <source>One person wrote</source>
            <translation>Én skrev</translation>
        </message>
        <message>
            <source>One way of answering</source>
            <translation>Sådan kunne man svare</translation>
        </message>
        <message>
            <source>One way of doing it</source>
            <translation>Ét bud</translation>
        </message>
        <message>
            <source>Only for you. Names of patients, service users or customers do not belong here.</source>
            <translation>Kun til dig selv. Navne på patienter, borgere eller kunder hører ikke hjemme her.</translation>
        </message>
        <message>
            <source>Only to try it out. The words are deleted when you press Next.</source>
            <translation>Kun for at prøve. Ordene slettes, når du trykker Næste.</translation>
        </message>
        <message>
            <source>Otherwise the log says that you were asked, in the same words for all four answers.</source>
            <translation>Ellers står der i logbogen, at du er blevet spurgt, med samme ord for alle fire svar.</translation>
        </message>
        <message>
            <source>Press a word to mark it, or drag over several. Press again to take the mark away.</source>
            <translation>Tryk på et ord for at markere det, eller træk hen over flere. Tryk igen for at fjerne markeringen.</translation>
        </message>
        <message>
            <source>Press them in order, the first one first. Press again to take one back.</source>
            <translation>Tryk på dem i rækkefølge, den første først. Tryk igen for at tage en tilbage.</translation>
        </message>
        <message>
            <source>Rehearse it once</source>
            <translation>Øv den én gang</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Save the card</source>
            <translation>Gem kortet</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>Gem planen</translation>
        </message>
        <message>
            <source>Save, and compare</source>
            <translation>Gem, og sammenlign</translation>
        </message>
        <message>
            <source>See one way of answering</source>
            <translation>Se, hvordan man kunne svare</translation>
        </message>
        <message>
            <source>See what one person wrote</source>
            <translation>Se, hvad én skrev</translation>
        </message>
        <message>
            <source>See what your answer shows</source>
            <translation>Se, hvad dit svar viser</translation>
        </message>
        <message>
            <source>Show me an example</source>
            <translation>Vis mig et eksempel</translation>
        </message>
        <message>
            <source>Show me the rest</source>
            <translation>Vis mig resten</translation>
        </message>
        <message>
            <source>Source: {source}.</source>
            <translation>Kilde: {source}.</translation>
        </message>
        <message>
            <source>That fits</source>
            <translation>Det passer</translation>
        </message>
        <message>
            <source>The first</source>
            <translation>Den første</translation>
        </message>
        <message>
            <source>The law</source>
            <translation>Loven</translation>
        </message>
        <message>
            <source>The one you have now</source>
            <translation>Den, du har nu</translation>
        </message>
        <message>
            <source>The story ends here. You may go back and see what else could have happened.</source>
            <translation>Her slutter historien. Du kan gå tilbage og se, hvad der ellers kunne være sket.</translation>
        </message>
        <message>
            <source>The story got stuck here. Go back and try another way.</source>
            <translation>Her gik historien i stå. Gå tilbage, og prøv en anden vej.</translation>
        </message>
        <message>
            <source>The two are the same.</source>
            <translation>De to er ens.</translation>
        </message>
        <message>
            <source>There are no suggestions.</source>
            <translation>Der er ingen forslag.</translation>
        </message>
        <message>
            <source>There are still {total} to find.</source>
            <translation>Der er stadig {total} at finde.</translation>
        </message>
        <message>
            <source>There are {count} places to find.</source>
            <translation>Der er {count} steder at finde.</translation>
        </message>
        <message>
            <source>There is one place to find.</source>
            <translation>Der er ét sted at finde.</translation>
        </message>
        <message>
            <source>These words are not what we were looking for: {words}.</source>
            <translation>Her var det ikke gemt: {words}.</translation>
        </message>
        <message>
            <source>They are all here, along with something else. Read what each one says.</source>
            <translation>De er her alle sammen, og noget andet er kommet med. Læs, hvad der står ved hver af dem.</translation>
        </message>
        <message>
            <source>This works</source>
            <translation>Det virker</translation>
        </message>
        <message>
            <source>To consider</source>
            <translation>Til overvejelse</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>Storbritannien</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>USA</translation>
        </message>
        <message>
            <source>What could I consider?</source>
            <translation>Hvad kan jeg overveje?</translation>
        </message>
        <message>
            <source>What do you do?</source>
            <translation>Hvad gør du?</translation>
        </message>
        <message>
            <source>What does your answer include?</source>
            <translation>Hvad er med i dit svar?</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Hvad skete der?</translation>
        </message>
        <message>
            <source>What is new is underlined, and what has gone is struck out.</source>
            <translation>Det nye er understreget, og det, der er væk, er streget over.</translation>
        </message>
        <message>
            <source>What you wrote before</source>
            <translation>Det skrev du før</translation>
        </message>
        <message>
            <source>What you wrote first</source>
            <translation>Det skrev du først</translation>
        </message>
        <message>
            <source>Which of them sounds most like you?</source>
            <translation>Hvilken af dem lyder mest som dig?</translation>
        </message>
        <message>
            <source>Which word is missing?</source>
            <translation>Hvilket ord mangler?</translation>
        </message>
        <message>
            <source>Worth knowing</source>
            <translation>Værd at vide</translation>
        </message>
        <message>
            <source>You are close. Mark fewer words here: {words}.</source>
            <translation>Du er tæt på. Markér færre ord her: {words}.</translation>
        </message>
        <message>
            <source>You have found them all.</source>
            <translation>Du har fundet dem alle.</translation>
        </message>
        <message>
            <source>You have found {found} of {total}. There is more to find.</source>
            <translation>Du har fundet {found} af {total}. Der er mere at finde.</translation>
        </message>
        <message>
            <source>You have rehearsed it. It comes back in a while, as a question to you.</source>
            <translation>Den er øvet. Den vender tilbage om et stykke tid som et spørgsmål til dig.</translation>
        </message>
        <message>
            <source>You: {text}</source>
            <translation>Du: {text}</translation>
        </message>
        <message>
            <source>You: {value}</source>
            <translation>Dig: {value}</translation>
        </message>
        <message>
            <source>Your word</source>
            <translation>Dit ord</translation>
        </message>
        <message>
            <source>example</source>
            <translation>eksempel</translation>
        </message>
        <message>
            <source>five</source>
            <translation>fem</translation>
        </message>
        <message>
            <source>four</source>
            <translation>fire</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>number {place}</source>
            <translation>nummer {place}</translation>
        </message>
        <message>
            <source>one</source>
            <translation>én</translation>
        </message>
        <message>
            <source>six</source>
            <translation>seks</translation>
        </message>
        <message>
            <source>three</source>
            <translation>tre</translation>
        </message>
        <message>
            <source>two</source>
            <translation>to</translation>
        </message>
        <message>
            <source>used</source>
            <translation>brugt</translation>
        </message>
        <message>
            <source>{count} here: {text}</source>
            <translation>{count} her: {text}</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} af {count}</translation>
        </message>
        <message>
            <source>{text} has no number</source>
            <translation>{text} har ikke noget nummer</translation>
        </message>
        <message>
            <source>{text} is now number {place}</source>
            <translation>{text} er nu nummer {place}</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>»{text}«</translation>
        </message>
        <message>
            <source>… then I will …</source>
            <translation>… så vil jeg …</translation>
        </message>
    </context>
    <context>
        <name>coach</name>
        <message>
            <source>A small thing</source>
            <translation>En lille ting</translation>
        </message>
        <message>
            <source>Many people say so; nobody has shown it.</source>
            <translation>Mange siger det; ingen har vist det.</translation>
        </message>
        <message>
            <source>No suggestions</source>
            <translation>Ingen forslag</translation>
        </message>
        <message>
            <source>Only when I ask</source>
            <translation>Kun når jeg beder om det</translation>
        </message>
        <message>
            <source>Press “Read it through” when you want all of it.</source>
            <translation>Tryk på »Læs den igennem«, når du vil høre det hele.</translation>
        </message>
        <message>
            <source>Read along</source>
            <translation>Læs med</translation>
        </message>
        <message>
            <source>The suggestions are off.</source>
            <translation>Forslagene er slået fra.</translation>
        </message>
        <message>
            <source>Think about this before you share</source>
            <translation>Tænk over det her, før du deler</translation>
        </message>
        <message>
            <source>This is based on custom and experience.</source>
            <translation>Det bygger på skik og erfaring.</translation>
        </message>
        <message>
            <source>This is based on studies.</source>
            <translation>Det bygger på undersøgelser.</translation>
        </message>
        <message>
            <source>This is based on the law. It is not legal advice.</source>
            <translation>Det bygger på loven. Det her er ikke juridisk rådgivning.</translation>
        </message>
        <message>
            <source>This is based on what an authority has said. It is not legal advice.</source>
            <translation>Det bygger på, hvad en myndighed har sagt. Det er ikke juridisk rådgivning.</translation>
        </message>
        <message>
            <source>When you pause, sentences you have moved on from may get a suggestion.</source>
            <translation>Når du holder en pause, kan sætninger, du har forladt, få et forslag.</translation>
        </message>
        <message>
            <source>While you write, only what could harm somebody is mentioned.</source>
            <translation>Mens du skriver, bliver kun det nævnt, der kan skade nogen.</translation>
        </message>
        <message>
            <source>Write in peace</source>
            <translation>Skriv i fred</translation>
        </message>
        <message>
            <source>You might consider</source>
            <translation>Du kan overveje</translation>
        </message>
    </context>
    <context>
        <name>colleague</name>
        <message>
            <source>Here I became curious</source>
            <translation>Her blev jeg nysgerrig</translation>
        </message>
        <message>
            <source>Here I hear you</source>
            <translation>Her hører jeg dig</translation>
        </message>
        <message>
            <source>Here you lost me</source>
            <translation>Her stod jeg af</translation>
        </message>
    </context>
    <context>
        <name>decided</name>
        <message>
            <source>A pack with a workplace's words must be signed with one of them.</source>
            <translation>En pakke med en arbejdsplads' ord skal være underskrevet med en af dem.</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Det hele</translation>
        </message>
        <message>
            <source>Examples and advice are chosen to suit this work.</source>
            <translation>Eksempler og råd er valgt til det arbejde.</translation>
        </message>
        <message>
            <source>It decides what happens when you open a pack not signed by anyone known.</source>
            <translation>Det gælder, når du åbner en pakke, som ingen kendt har underskrevet.</translation>
        </message>
        <message>
            <source>It decides what the lessons say about your freedom to speak.</source>
            <translation>Det afgør, hvad lektionerne siger om din ytringsfrihed.</translation>
        </message>
        <message>
            <source>Lessons and advice follow this country's law.</source>
            <translation>Lektioner og råd følger det lands lov.</translation>
        </message>
        <message>
            <source>Locked as the upper limit</source>
            <translation>Låst som det højeste</translation>
        </message>
        <message>
            <source>Locked for the whole computer</source>
            <translation>Låst for hele computeren</translation>
        </message>
        <message>
            <source>No questions come back after a few days.</source>
            <translation>Der kommer ingen spørgsmål tilbage efter nogle dage.</translation>
        </message>
        <message>
            <source>Older months of your log are reduced to numbers. You may choose fewer months.</source>
            <translation>Ældre måneder i logbogen bliver til tal. Du kan vælge færre måneder.</translation>
        </message>
        <message>
            <source>One key</source>
            <translation>Én nøgle</translation>
        </message>
        <message>
            <source>Set, but written wrongly</source>
            <translation>Låst, men skrevet forkert</translation>
        </message>
        <message>
            <source>Suggested by IT</source>
            <translation>Foreslået af it</translation>
        </message>
        <message>
            <source>The app is in this language here.</source>
            <translation>Appen taler det sprog her.</translation>
        </message>
        <message>
            <source>The pages for a workshop are not shown here.</source>
            <translation>Siderne til en workshop bliver ikke vist her.</translation>
        </message>
        <message>
            <source>The promise, the guidelines and whom to ask come from your workplace.</source>
            <translation>Løftet, retningslinjerne og hvem du kan spørge, kommer fra din arbejdsplads.</translation>
        </message>
        <message>
            <source>What you have written in the journal is still there.</source>
            <translation>Det, du har skrevet i journalen, ligger der stadig.</translation>
        </message>
        <message>
            <source>What you write will be gone when the app closes. You can still take a copy.</source>
            <translation>Det, du skriver, er væk, når appen lukker. Du kan stadig tage en kopi.</translation>
        </message>
        <message>
            <source>You can choose something else in the settings.</source>
            <translation>Du kan vælge noget andet under Indstillinger.</translation>
        </message>
        <message>
            <source>You cannot make xAPI files. Copies of your own words are not affected.</source>
            <translation>Du kan ikke lave xAPI-filer. Kopier af dine egne ord er urørt.</translation>
        </message>
        <message>
            <source>{count} keys</source>
            <translation>{count} nøgler</translation>
        </message>
        <message>
            <source>{count} months</source>
            <translation>{count} måneder</translation>
        </message>
    </context>
    <context>
        <name>ending</name>
        <message>
            <source>Back to the app</source>
            <translation>Tilbage til appen</translation>
        </message>
        <message>
            <source>Close the app</source>
            <translation>Luk appen</translation>
        </message>
        <message>
            <source>Nothing is being saved. If the app closes now, this will be gone:</source>
            <translation>Der gemmes ikke noget. Lukker appen nu, forsvinder det her:</translation>
        </message>
        <message>
            <source>what you have typed and not yet saved</source>
            <translation>det, du har skrevet i felter og ikke gemt endnu</translation>
        </message>
        <message>
            <source>what you wrote for yourself in the journal and the lessons</source>
            <translation>det, du har skrevet til dig selv i journalen og lektionerne</translation>
        </message>
        <message>
            <source>what you wrote in the profile check</source>
            <translation>det, du har skrevet i profiltjekket</translation>
        </message>
        <message>
            <source>where you are in the lessons, and your log</source>
            <translation>hvor du er i lektionerne, og din logbog</translation>
        </message>
        <message>
            <source>your cards, plans and notes</source>
            <translation>dine kort, planer og noter</translation>
        </message>
        <message>
            <source>your drafts</source>
            <translation>dine udkast</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>--box takes four whole numbers.</source>
            <translation>--box skal have fire hele tal.</translation>
        </message>
        <message>
            <source>--{name} cannot be “{value}”.</source>
            <translation>--{name} kan ikke være »{value}«.</translation>
        </message>
        <message>
            <source>A legal text was last checked on {date}.</source>
            <translation>En juridisk tekst er sidst set efter {date}.</translation>
        </message>
        <message>
            <source>A newer version of the app has written this draft, so it is left as it is.</source>
            <translation>En nyere udgave af appen har skrevet i det her udkast, så det får lov at ligge, som det er.</translation>
        </message>
        <message>
            <source>A number in the line is too large.</source>
            <translation>Et tal i linjen er for stort.</translation>
        </message>
        <message>
            <source>A pack is already being installed here.</source>
            <translation>Der er allerede en pakke ved at blive lagt ind her.</translation>
        </message>
        <message>
            <source>A picture is saved as .jpg, .png or .webp.</source>
            <translation>Et billede bliver gemt som .jpg, .png eller .webp.</translation>
        </message>
        <message>
            <source>A post that has been agreed is an advert and must say so at the very start. Write what people may do instead.</source>
            <translation>Det, der er aftalt, er reklame, og det skal stå først i opslaget. Skriv i stedet, hvad man må.</translation>
        </message>
        <message>
            <source>A test may not use the real data folder.</source>
            <translation>En test må ikke bruge den rigtige datamappe.</translation>
        </message>
        <message>
            <source>Allow them in My log, under “Take along”, if you want one.</source>
            <translation>Giv lov under »Tag med« i Min logbog, hvis du vil have en.</translation>
        </message>
        <message>
            <source>An entry needs an id (a UUID), a kind and a time in UTC.</source>
            <translation>En linje skal have et id (en UUID), en slags og et tidspunkt i UTC.</translation>
        </message>
        <message>
            <source>An export needs the name of a file to write to.</source>
            <translation>Eksporten skal have navnet på en fil at skrive.</translation>
        </message>
        <message>
            <source>Another program has {name} open, so it could not be saved.</source>
            <translation>Et andet program har {name} åben, så den kunne ikke gemmes.</translation>
        </message>
        <message>
            <source>Another program has {name} open, so it could not be set aside.</source>
            <translation>Et andet program har {name} åben, så den kunne ikke lægges til side.</translation>
        </message>
        <message>
            <source>Ask for a newer version of the app.</source>
            <translation>Bed om en nyere version af appen.</translation>
        </message>
        <message>
            <source>Ask for it again, or build it again yourself.</source>
            <translation>Bed om den en gang til, eller byg den igen.</translation>
        </message>
        <message>
            <source>Ask for it again, straight from those who made it.</source>
            <translation>Bed om den en gang til, direkte fra dem, der har lavet den.</translation>
        </message>
        <message>
            <source>Ask the trainer for the stick with the session's file.</source>
            <translation>Bed underviseren om nøglen (USB) med workshoppens fil.</translation>
        </message>
        <message>
            <source>Ask those who made it.</source>
            <translation>Spørg dem, der har lavet den.</translation>
        </message>
        <message>
            <source>Ask your colleague for the printed sheet, or update the app.</source>
            <translation>Bed din kollega om det udskrevne ark, eller opdatér appen.</translation>
        </message>
        <message>
            <source>Begin a new workshop instead.</source>
            <translation>Begynd en ny workshop i stedet.</translation>
        </message>
        <message>
            <source>Begin one with “advocacy-trainer pack new”.</source>
            <translation>Begynd en med »advocacy-trainer pack new«.</translation>
        </message>
        <message>
            <source>Build it first, with “advocacy-trainer pack build”.</source>
            <translation>Byg den først med »advocacy-trainer pack build«.</translation>
        </message>
        <message>
            <source>Build the pack with “advocacy-trainer pack build”.</source>
            <translation>Byg pakken med »advocacy-trainer pack build«.</translation>
        </message>
        <message>
            <source>Check its name, and that you are allowed to read it.</source>
            <translation>Se efter, om navnet er rigtigt, og om du må læse den.</translation>
        </message>
        <message>
            <source>Check that it has not been moved or renamed.</source>
            <translation>Se efter, om den er flyttet eller har fået et andet navn.</translation>
        </message>
        <message>
            <source>Check that it is still there, and try again.</source>
            <translation>Se efter, om den stadig er der, og prøv igen.</translation>
        </message>
        <message>
            <source>Check that it is there and can be read.</source>
            <translation>Se efter, at den er der og må læses.</translation>
        </message>
        <message>
            <source>Check that the data folder can be read; nothing was changed.</source>
            <translation>Se efter, om datamappen må læses. Intet er ændret.</translation>
        </message>
        <message>
            <source>Check that the folder is still there and try again.</source>
            <translation>Se efter, om mappen stadig er der, og prøv igen.</translation>
        </message>
        <message>
            <source>Check the key file and its password.</source>
            <translation>Se efter, om nøglefilen og kodeordet er rigtige.</translation>
        </message>
        <message>
            <source>Check the name, or give - to read what is typed.</source>
            <translation>Se navnet efter, eller skriv - for at læse det, der bliver skrevet.</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Se efter, om navnet er rigtigt.</translation>
        </message>
        <message>
            <source>Choose a JPEG, PNG, GIF, WebP, BMP or TIFF file.</source>
            <translation>Vælg en fil af typen JPEG, PNG, GIF, WebP, BMP eller TIFF.</translation>
        </message>
        <message>
            <source>Choose a PNG, a JPEG or an SVG.</source>
            <translation>Vælg en PNG, en JPEG eller en SVG.</translation>
        </message>
        <message>
            <source>Choose a folder on this computer's own disk.</source>
            <translation>Vælg en mappe på computerens egen disk.</translation>
        </message>
        <message>
            <source>Choose a new folder.</source>
            <translation>Vælg en ny mappe.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Vælg en anden fil.</translation>
        </message>
        <message>
            <source>Choose another folder, or ask IT. The data folder is chosen in Settings.</source>
            <translation>Vælg en anden mappe, eller spørg it-afdelingen. Datamappen vælger du under Indstillinger.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Vælg et andet navn.</translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation>Vælg en af disse: {names}.</translation>
        </message>
        <message>
            <source>Choose the file your colleague gave you; nothing was changed.</source>
            <translation>Vælg den fil, din kollega gav dig; der er ikke ændret noget.</translation>
        </message>
        <message>
            <source>Close it there and start the app again. The file is as it was.</source>
            <translation>Luk den der, og start appen igen. Filen er, som den var.</translation>
        </message>
        <message>
            <source>Close it there and try again; what was saved before is safe.</source>
            <translation>Luk den der, og prøv igen; det, der var gemt i forvejen, er i behold.</translation>
        </message>
        <message>
            <source>Close its window, and try again.</source>
            <translation>Luk dens vindue, og prøv igen.</translation>
        </message>
        <message>
            <source>Close the program that has it open, and try again.</source>
            <translation>Luk det, der har den åben, og prøv igen.</translation>
        </message>
        <message>
            <source>Compare it with the platform files that come with the app.</source>
            <translation>Sammenlign med de platformfiler, der følger med appen.</translation>
        </message>
        <message>
            <source>Copy it from the phone or camera again.</source>
            <translation>Hent den fra telefonen eller kameraet en gang til.</translation>
        </message>
        <message>
            <source>Copy it to your own folder and try again.</source>
            <translation>Kopiér den til din egen mappe, og prøv igen.</translation>
        </message>
        <message>
            <source>Correct the file, or install the program again.</source>
            <translation>Ret filen, eller installer programmet igen.</translation>
        </message>
        <message>
            <source>Correct the file, or put the one that came with the app back.</source>
            <translation>Ret filen, eller læg den, der fulgte med appen, tilbage.</translation>
        </message>
        <message>
            <source>Correct the file; until then the app uses its own values.</source>
            <translation>Ret filen; indtil da bruger appen sine egne værdier.</translation>
        </message>
        <message>
            <source>Do it as an administrator, or without --machine for yourself alone.</source>
            <translation>Gør det som administrator, eller uden --machine for dig selv alene.</translation>
        </message>
        <message>
            <source>Each lesson begins at its first step. The file was kept as {kept}; the log is untouched.</source>
            <translation>Hver lektion begynder ved sit første trin. Filen er gemt som {kept}, og logbogen er urørt.</translation>
        </message>
        <message>
            <source>Employees will see this until there is a date.</source>
            <translation>Det kan medarbejderne se, indtil der står en dag.</translation>
        </message>
        <message>
            <source>Every screen can be drawn as a picture instead: advocacy-trainer tour FOLDER.</source>
            <translation>Alle skærme kan tegnes som billeder i stedet: advocacy-trainer tour MAPPE.</translation>
        </message>
        <message>
            <source>Free some space and try again; what was saved before is safe.</source>
            <translation>Gør plads, og prøv igen. Det, der var gemt i forvejen, er i behold.</translation>
        </message>
        <message>
            <source>Give --box as left,top,width,height.</source>
            <translation>Skriv --box som venstre,top,bredde,højde.</translation>
        </message>
        <message>
            <source>Give a name that ends in {endings}.</source>
            <translation>Giv den et navn, der ender på {endings}.</translation>
        </message>
        <message>
            <source>Give it a folder with --data-dir.</source>
            <translation>Giv den en mappe med --data-dir.</translation>
        </message>
        <message>
            <source>Give one of --key, --new-key and --signature.</source>
            <translation>Skriv en af --key, --new-key og --signature.</translation>
        </message>
        <message>
            <source>Give the file a name that ends in .pdf or .png.</source>
            <translation>Giv filen et navn, der slutter på .pdf eller .png.</translation>
        </message>
        <message>
            <source>Give the folder that holds the workplace's rules/, words.toml or off.toml.</source>
            <translation>Giv den mappe, hvor arbejdspladsens rules/, words.toml eller off.toml ligger.</translation>
        </message>
        <message>
            <source>Give the new file another name.</source>
            <translation>Giv den nye fil et andet navn.</translation>
        </message>
        <message>
            <source>Give the new file one of those endings.</source>
            <translation>Giv den nye fil en af de endelser.</translation>
        </message>
        <message>
            <source>Hand in on paper.</source>
            <translation>Aflevér på papir.</translation>
        </message>
        <message>
            <source>Have somebody look at it once a year.</source>
            <translation>Lad nogen se på den en gang om året.</translation>
        </message>
        <message>
            <source>How you appear beside a post could not be read.</source>
            <translation>Hvordan du vises ved et opslag, kunne ikke læses.</translation>
        </message>
        <message>
            <source>IT can add the key to Signers; the app carries on without it.</source>
            <translation>It-afdelingen kan føje nøglen til Signers. Appen kører videre uden.</translation>
        </message>
        <message>
            <source>IT can install it again; the app carries on without it.</source>
            <translation>It-afdelingen kan lægge den ind igen. Appen kører videre uden.</translation>
        </message>
        <message>
            <source>IT can put it right; nothing is erased.</source>
            <translation>It-afdelingen kan rette det, og intet er slettet.</translation>
        </message>
        <message>
            <source>IT can sign it, or move it; the app carries on without it.</source>
            <translation>It-afdelingen kan underskrive den eller flytte den. Appen kører videre uden.</translation>
        </message>
        <message>
            <source>IT does not know who made this pack, so it can only be looked at.</source>
            <translation>It-afdelingen ved ikke, hvem der har lavet pakken, så den kan kun ses.</translation>
        </message>
        <message>
            <source>IT has closed the journal, so this text is not kept in it.</source>
            <translation>It-afdelingen har lukket journalen, så teksten bliver ikke gemt i den.</translation>
        </message>
        <message>
            <source>In {file} there are more than three goals; the first three are shown.</source>
            <translation>I {file} står der mere end tre mål. De første tre bliver vist.</translation>
        </message>
        <message>
            <source>In {file}, the colour is not written as #1f6f78; it is left out.</source>
            <translation>I {file} er farven ikke skrevet som #1f6f78. Den er udeladt.</translation>
        </message>
        <message>
            <source>In {file}, there is nothing called {where}; it is skipped.</source>
            <translation>I {file} er der ingenting, der hedder {where}. Det bliver sprunget over.</translation>
        </message>
        <message>
            <source>In {file}, {where} has no date for a written yes, so it is not shown to anybody.</source>
            <translation>I {file} mangler {where} en dato for et skriftligt ja, så den bliver ikke vist for nogen.</translation>
        </message>
        <message>
            <source>In {file}, {where} has no date on which it was checked; it is left out.</source>
            <translation>I {file} mangler {where} en dag, hvor den er set efter. Den er udeladt.</translation>
        </message>
        <message>
            <source>In {file}, {where} has no text; it is left out.</source>
            <translation>I {file} har {where} ingen tekst. Den er udeladt.</translation>
        </message>
        <message>
            <source>In {file}, {where} has room for {most} characters.</source>
            <translation>I {file} er der plads til {most} tegn i {where}.</translation>
        </message>
        <message>
            <source>In {file}, {where} has room for {most} entries.</source>
            <translation>I {file} er der plads til {most} punkter i {where}.</translation>
        </message>
        <message>
            <source>In {file}, {where} is in a language the app does not speak.</source>
            <translation>I {file} står {where} på et sprog, appen ikke taler.</translation>
        </message>
        <message>
            <source>In {file}, {where} must be a date, written as 2026-11-29.</source>
            <translation>I {file} skal {where} være en dag, skrevet som 2026-11-29.</translation>
        </message>
        <message>
            <source>In {file}, {where} must be a list.</source>
            <translation>I {file} skal {where} være en liste.</translation>
        </message>
        <message>
            <source>In {file}, {where} must be a table.</source>
            <translation>I {file} skal {where} være en tabel.</translation>
        </message>
        <message>
            <source>In {file}, {where} must be a whole number from {low} to {high}.</source>
            <translation>I {file} skal {where} være et helt tal fra {low} til {high}.</translation>
        </message>
        <message>
            <source>In {file}, {where} must be text in quotes.</source>
            <translation>I {file} skal {where} være tekst i anførselstegn.</translation>
        </message>
        <message>
            <source>In {file}, {where} needs an id and a text; it is left out.</source>
            <translation>I {file} mangler {where} et id eller en tekst. Den er udeladt.</translation>
        </message>
        <message>
            <source>In {file}, {where} needs an id of lower-case letters, digits and hyphens; it is left out.</source>
            <translation>I {file} skal {where} have et id af små bogstaver, tal og bindestreger. Den er udeladt.</translation>
        </message>
        <message>
            <source>In {file}, {where} says “{value}”, and it must be one of: {known}.</source>
            <translation>I {file} siger {where} »{value}«, og det skal være et af: {known}.</translation>
        </message>
        <message>
            <source>Install the app again, or ask whoever changed the file.</source>
            <translation>Installér appen igen, eller spørg den, der har rettet i filen.</translation>
        </message>
        <message>
            <source>Install the program again, or name a folder that holds course.toml.</source>
            <translation>Installer programmet igen, eller nævn en mappe med filen course.toml.</translation>
        </message>
        <message>
            <source>It begins with RW and is in a file whose name ends in .pub.</source>
            <translation>Den begynder med RW og ligger i en fil, der ender på .pub.</translation>
        </message>
        <message>
            <source>It begins with id, title and checked between two lines of ---.</source>
            <translation>Det begynder med id, title og checked mellem to linjer med ---.</translation>
        </message>
        <message>
            <source>It has been made again with all {count} entries the app still had.</source>
            <translation>Den er lavet igen med alle de {count} linjer, som appen stadig havde.</translation>
        </message>
        <message>
            <source>It is left as it is, and what you choose now applies until you close the app.</source>
            <translation>Det får lov at ligge, som det er, og det, du vælger nu, gælder, til du lukker.</translation>
        </message>
        <message>
            <source>It is left out; the other rules work as before.</source>
            <translation>Den er ladt ude; de andre råd virker som før.</translation>
        </message>
        <message>
            <source>It is shown here, but not changed. Use the newer version to go on writing.</source>
            <translation>Du kan læse her, men ikke ændre. Brug den nyere udgave, når du vil skrive videre.</translation>
        </message>
        <message>
            <source>It is skipped.</source>
            <translation>Den bliver sprunget over.</translation>
        </message>
        <message>
            <source>It is there again with what the app still had. Older drafts are in the folder that was moved.</source>
            <translation>Den er der igen med det, appen havde endnu. Ældre udkast ligger i den flyttede mappe.</translation>
        </message>
        <message>
            <source>It stays here until you leave the step; copy it if you want it.</source>
            <translation>Den står her, til du forlader trinnet. Kopiér den, hvis du vil have den.</translation>
        </message>
        <message>
            <source>It was removed; everything before it is still there.</source>
            <translation>Den er taget ud. Alt det, der kom før, er der stadig.</translation>
        </message>
        <message>
            <source>It will be set aside when the app opens; “log restore” brings a copy back.</source>
            <translation>Den bliver lagt til side, når appen åbner. »log restore« henter en kopi frem.</translation>
        </message>
        <message>
            <source>Its “context” is not an object in braces.</source>
            <translation>Dens »context« er ikke et objekt i krøllede parenteser.</translation>
        </message>
        <message>
            <source>Its “lang” must be da or en.</source>
            <translation>Dens »lang« skal være da eller en.</translation>
        </message>
        <message>
            <source>Its “pictures” must be a list of objects with {names}.</source>
            <translation>Dens »pictures« skal være en liste af objekter med {names}.</translation>
        </message>
        <message>
            <source>Its “{key}” is not a string.</source>
            <translation>Dens »{key}« er ikke en tekst.</translation>
        </message>
        <message>
            <source>Its “{key}” must be one of: {names}.</source>
            <translation>Dens »{key}« skal være en af: {names}.</translation>
        </message>
        <message>
            <source>Its “{key}” must be true or false.</source>
            <translation>Dens »{key}« skal være true eller false.</translation>
        </message>
        <message>
            <source>Line {line} of {name} is not a slip.</source>
            <translation>Linje {line} i {name} er ikke en seddel.</translation>
        </message>
        <message>
            <source>Make a smaller copy of it first.</source>
            <translation>Lav først en mindre kopi af det.</translation>
        </message>
        <message>
            <source>Name a file with one entry per line, or - to read what is piped in.</source>
            <translation>Skriv navnet på en fil med én linje til logbogen ad gangen, eller - for at læse det, der kommer gennem et rør.</translation>
        </message>
        <message>
            <source>Name one more, who is nobody's manager.</source>
            <translation>Nævn en mere, som ikke er nogens leder.</translation>
        </message>
        <message>
            <source>No one has put their name to the promise.</source>
            <translation>Der står ikke noget navn ved løftet.</translation>
        </message>
        <message>
            <source>None of it was taken in.</source>
            <translation>Intet af den er taget ind.</translation>
        </message>
        <message>
            <source>Not all of the answers could be deleted from the stick.</source>
            <translation>Ikke alle svar kunne slettes fra USB-nøglen.</translation>
        </message>
        <message>
            <source>Not all of the practice profile could be deleted (system error {number}).</source>
            <translation>Ikke hele øveprofilen kunne slettes (systemfejl {number}).</translation>
        </message>
        <message>
            <source>Nothing is fetched, and no code is run.</source>
            <translation>Der hentes ingenting, og ingen kode bliver kørt.</translation>
        </message>
        <message>
            <source>Nothing is saved until you choose a folder yourself, in Settings.</source>
            <translation>Der bliver ikke gemt noget, før du selv vælger en mappe under Indstillinger.</translation>
        </message>
        <message>
            <source>Nothing is saved until you choose an empty folder.</source>
            <translation>Der gemmes ikke noget, før du har valgt en tom mappe.</translation>
        </message>
        <message>
            <source>Nothing is saved until you choose another data folder.</source>
            <translation>Der gemmes ikke noget, før du har valgt en anden datamappe.</translation>
        </message>
        <message>
            <source>Nothing is saved until you choose another, or IT gives you access.</source>
            <translation>Der gemmes ikke noget, før du har valgt en anden, eller it-afdelingen har givet dig adgang.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask IT to look at the folder.</source>
            <translation>Der er ikke ændret noget. Bed it-afdelingen se på mappen.</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask IT, or choose another data folder in Settings.</source>
            <translation>Der er ikke ændret noget. Spørg it-afdelingen, eller vælg en anden datamappe i Indstillinger.</translation>
        </message>
        <message>
            <source>Nothing was changed. Keep the files, and ask where they came from.</source>
            <translation>Der er ikke ændret noget. Behold filerne, og spørg, hvor de kommer fra.</translation>
        </message>
        <message>
            <source>Nothing was changed. Save it again on the other computer.</source>
            <translation>Intet er ændret. Gem den én gang til på den anden computer.</translation>
        </message>
        <message>
            <source>Older copies are in the folder log/copies.</source>
            <translation>Ældre kopier ligger i mappen log/copies.</translation>
        </message>
        <message>
            <source>Only an administrator can install a pack for everybody here.</source>
            <translation>Kun en administrator kan lægge en pakke ind til alle her.</translation>
        </message>
        <message>
            <source>Open it with “pack edit”, or correct the line named here.</source>
            <translation>Åbn den med »pack edit«, eller ret den linje, der er nævnt.</translation>
        </message>
        <message>
            <source>Open that text, choose “Ask a colleague”, and take the answer in there.</source>
            <translation>Åbn den tekst, vælg »Spørg en kollega«, og tag imod svaret der.</translation>
        </message>
        <message>
            <source>Open the version that you sent, and take the answer in there.</source>
            <translation>Åbn den version, du gav videre, og hent svaret ind dér.</translation>
        </message>
        <message>
            <source>Or --preview, to see what it would hold.</source>
            <translation>Eller --preview, så du kan se, hvad den ville indeholde.</translation>
        </message>
        <message>
            <source>Others may be able to read them. Choose another folder, or “Save nothing”.</source>
            <translation>Andre kan måske læse det. Vælg en anden mappe, eller vælg »Gem ikke noget«.</translation>
        </message>
        <message>
            <source>Others may come to see them. Choose another folder, or “Save nothing”.</source>
            <translation>Andre kan måske få det at se. Vælg en anden mappe, eller vælg »Gem ikke noget«.</translation>
        </message>
        <message>
            <source>Part of the log could not be read. The file was kept as {name}.</source>
            <translation>En del af logbogen kunne ikke læses. Filen er gemt som {name}.</translation>
        </message>
        <message>
            <source>Part of what you told the coach could not be read.</source>
            <translation>Noget af det, du har fortalt om forslagene, kunne ikke læses.</translation>
        </message>
        <message>
            <source>Part of {name} cannot be read.</source>
            <translation>En del af {name} kan ikke læses.</translation>
        </message>
        <message>
            <source>Part of {name} could not be read.</source>
            <translation>En del af {name} kunne ikke læses.</translation>
        </message>
        <message>
            <source>Part of {name} could not be read. {count} texts are there; the file was kept as {kept}.</source>
            <translation>En del af {name} kunne ikke læses. {count} tekster er der; filen er gemt som {kept}.</translation>
        </message>
        <message>
            <source>People will wonder whose time it is.</source>
            <translation>Folk vil spekulere på, hvis tid det er.</translation>
        </message>
        <message>
            <source>Put it back in and try again. Nothing on it was changed.</source>
            <translation>Sæt den i igen, og prøv en gang til. Intet på den er ændret.</translation>
        </message>
        <message>
            <source>Put it back in, or hand in on paper.</source>
            <translation>Sæt den i igen, eller aflevér på papir.</translation>
        </message>
        <message>
            <source>Put right what is listed above, and build it again.</source>
            <translation>Ret det, der står ovenfor, og byg den igen.</translation>
        </message>
        <message>
            <source>Put the file itself there.</source>
            <translation>Læg selve filen der.</translation>
        </message>
        <message>
            <source>Save it again as UTF-8; nothing was taken from it.</source>
            <translation>Gem den igen som UTF-8; intet er taget med fra den.</translation>
        </message>
        <message>
            <source>Save it as JPEG, or cut out a smaller part.</source>
            <translation>Gem det som JPEG, eller skær et mindre stykke ud.</translation>
        </message>
        <message>
            <source>Save it as a plain PNG, at most 4,000 pixels wide.</source>
            <translation>Gem det som en almindelig PNG, højst 4.000 billedpunkter bred.</translation>
        </message>
        <message>
            <source>Save it as an ordinary JPEG first, and choose that one.</source>
            <translation>Gem det først som en almindelig JPEG, og vælg så den.</translation>
        </message>
        <message>
            <source>Save it as text (UTF-8), or take it out of the folder.</source>
            <translation>Gem den som tekst (UTF-8), eller tag den ud af mappen.</translation>
        </message>
        <message>
            <source>Save it smaller and try again.</source>
            <translation>Gem det mindre, og prøv igen.</translation>
        </message>
        <message>
            <source>Save or export it as JPEG first, and choose that one.</source>
            <translation>Gem eller eksportér den først som JPEG, og vælg så den.</translation>
        </message>
        <message>
            <source>See advocacy-trainer --help.</source>
            <translation>Se advocacy-trainer --help.</translation>
        </message>
        <message>
            <source>See advocacy-trainer lessons list.</source>
            <translation>Se advocacy-trainer lessons list.</translation>
        </message>
        <message>
            <source>See advocacy-trainer log export --help.</source>
            <translation>Se advocacy-trainer log export --help.</translation>
        </message>
        <message>
            <source>See advocacy-trainer pack sign --help.</source>
            <translation>Se advocacy-trainer pack sign --help.</translation>
        </message>
        <message>
            <source>Settings shows what applies until IT puts it right; nothing is erased.</source>
            <translation>Under Indstillinger står, hvad der gælder, til it-afdelingen har rettet det. Intet er slettet.</translation>
        </message>
        <message>
            <source>Slide its lock open and try again.</source>
            <translation>Skyd dens lås op, og prøv igen.</translation>
        </message>
        <message>
            <source>Slide its lock open, or hand in on paper.</source>
            <translation>Skyd dens lås op, eller aflevér på papir.</translation>
        </message>
        <message>
            <source>Some of what you had typed but not saved could not be read.</source>
            <translation>Noget af det, du havde skrevet og ikke gemt, kunne ikke læses.</translation>
        </message>
        <message>
            <source>Something else changed the log's files in {folder} while the app was open.</source>
            <translation>Noget andet ændrede logbogens filer i {folder}, mens appen var åben.</translation>
        </message>
        <message>
            <source>Something in {folder} could not be erased or moved (error {number}).</source>
            <translation>Noget i {folder} kunne ikke slettes eller flyttes (fejl {number}).</translation>
        </message>
        <message>
            <source>Something that IT has set on this computer cannot be read.</source>
            <translation>Noget af det, it-afdelingen har bestemt på denne computer, kan ikke læses.</translation>
        </message>
        <message>
            <source>Start it with --data-dir and the folder that is shown here.</source>
            <translation>Start den med --data-dir og den mappe, der står her.</translation>
        </message>
        <message>
            <source>Take it out and build the pack again.</source>
            <translation>Tag den ud, og byg pakken igen.</translation>
        </message>
        <message>
            <source>Take out the words that people need in order to disagree.</source>
            <translation>Tag de ord ud, som folk skal bruge for at være uenige.</translation>
        </message>
        <message>
            <source>The answer belongs to another text, or to an earlier version of this one.</source>
            <translation>Svaret hører til en anden tekst eller til en tidligere version af denne.</translation>
        </message>
        <message>
            <source>The app could not be started a second time on this computer.</source>
            <translation>Appen kunne ikke startes en gang til på denne computer.</translation>
        </message>
        <message>
            <source>The app is already open with this data folder.</source>
            <translation>Appen er allerede åben med denne datamappe.</translation>
        </message>
        <message>
            <source>The app uses its own for now, and leaves the file alone.</source>
            <translation>Appen bruger sine egne så længe og lader filen være.</translation>
        </message>
        <message>
            <source>The box is not inside the picture's {width} × {height} pixels.</source>
            <translation>Rammen ligger ikke inden for billedets {width} × {height} pixel.</translation>
        </message>
        <message>
            <source>The certificate can be a PDF or a PNG file, not “{ending}”.</source>
            <translation>Beviset kan være en PDF- eller PNG-fil, ikke »{ending}«.</translation>
        </message>
        <message>
            <source>The coach's file {name} cannot be used: {what}.</source>
            <translation>Filen {name} til forslagene kan ikke bruges: {what}.</translation>
        </message>
        <message>
            <source>The coach's file {name} is refused: it would remark on lawful criticism.</source>
            <translation>Filen {name} til forslagene er afvist: Den ville have noget at sige til lovlig kritik.</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be read (system error {number}).</source>
            <translation>Datamappen {folder} kan ikke læses (systemfejl {number}).</translation>
        </message>
        <message>
            <source>The data folder {folder} was moved or deleted while the app was open.</source>
            <translation>Datamappen {folder} blev flyttet eller slettet, mens appen var åben.</translation>
        </message>
        <message>
            <source>The disk is full, so {name} could not be saved.</source>
            <translation>Disken er fuld, så {name} kunne ikke gemmes.</translation>
        </message>
        <message>
            <source>The drive with {folder} cannot tell whether the app is open twice (system error {number}).</source>
            <translation>Drevet med {folder} kan ikke fortælle, om appen er åben to gange (systemfejl {number}).</translation>
        </message>
        <message>
            <source>The example from {name} does not say how to take it back.</source>
            <translation>Ved eksemplet fra {name} står der ikke, hvordan man trækker det tilbage.</translation>
        </message>
        <message>
            <source>The examples in {name} cannot be read.</source>
            <translation>Eksemplerne i {name} kan ikke læses.</translation>
        </message>
        <message>
            <source>The file comes from a newer version of the app.</source>
            <translation>Filen kommer fra en nyere udgave af appen.</translation>
        </message>
        <message>
            <source>The file is an answer to a text of your own.</source>
            <translation>Filen er et svar på en tekst, du selv har skrevet.</translation>
        </message>
        <message>
            <source>The file is kept as {name}; fill it in again if you want it shown.</source>
            <translation>Filen er gemt som {name}. Udfyld det igen, hvis du vil have det vist.</translation>
        </message>
        <message>
            <source>The file is kept as {name}; you begin with a new one.</source>
            <translation>Filen er gemt som {name}, og du begynder på en ny.</translation>
        </message>
        <message>
            <source>The file is neither a question to a colleague nor an answer from one.</source>
            <translation>Filen er hverken et spørgsmål til en kollega eller et svar fra en.</translation>
        </message>
        <message>
            <source>The file is not a picture that the app can open.</source>
            <translation>Filen er ikke et billede, som appen kan åbne.</translation>
        </message>
        <message>
            <source>The file is of type {kind}, which the app cannot open.</source>
            <translation>Filen er af typen {kind}, og dem kan appen ikke åbne.</translation>
        </message>
        <message>
            <source>The file must hold one entry per line, as “--format json” writes it.</source>
            <translation>Filen skal have én post pr. linje, sådan som »--format json« skriver den.</translation>
        </message>
        <message>
            <source>The file was kept as {kept}; everything that was saved is untouched.</source>
            <translation>Filen er beholdt som {kept}. Alt det, der var gemt, er urørt.</translation>
        </message>
        <message>
            <source>The file {name} cannot be read.</source>
            <translation>Filen {name} kan ikke læses.</translation>
        </message>
        <message>
            <source>The file {name} cannot be read: {what}.</source>
            <translation>Filen {name} kan ikke læses: {what}.</translation>
        </message>
        <message>
            <source>The file {name} cannot be used: {what}.</source>
            <translation>Filen {name} kan ikke bruges: {what}.</translation>
        </message>
        <message>
            <source>The file {name} is not from a workshop session.</source>
            <translation>Filen {name} hører ikke til en workshop.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written to, so {name} could not be saved.</source>
            <translation>Der må ikke skrives i mappen {folder}, så {name} kunne ikke gemmes.</translation>
        </message>
        <message>
            <source>The folder {folder} holds other files, so the app leaves it alone.</source>
            <translation>I mappen {folder} ligger der andre filer, så appen lader den være.</translation>
        </message>
        <message>
            <source>The invented readers cannot come: {name} cannot be used.</source>
            <translation>De opdigtede læsere kan ikke komme: {name} kan ikke bruges.</translation>
        </message>
        <message>
            <source>The last entry in the log was only half written when the computer stopped.</source>
            <translation>Den sidste linje i logbogen var kun halvt skrevet, da computeren gik i stå.</translation>
        </message>
        <message>
            <source>The lesson is left out: {what}.</source>
            <translation>Lektionen er udeladt: {what}.</translation>
        </message>
        <message>
            <source>The line has no “platform”, or it is not a string.</source>
            <translation>Linjen har ikke »platform«, eller den er ikke en streng.</translation>
        </message>
        <message>
            <source>The line has no “text”, or it is not a string.</source>
            <translation>Linjen har ikke »text«, eller den er ikke en streng.</translation>
        </message>
        <message>
            <source>The line is JSON but not an object in braces.</source>
            <translation>Linjen er JSON, men ikke et objekt i krøllede parenteser.</translation>
        </message>
        <message>
            <source>The line is nested too deeply.</source>
            <translation>Linjen har for mange lag inden i hinanden.</translation>
        </message>
        <message>
            <source>The line is not JSON.</source>
            <translation>Linjen er ikke JSON.</translation>
        </message>
        <message>
            <source>The log and the settings can be read but not changed; drafts are saved as before. Update the app to carry on.</source>
            <translation>Logbogen og indstillingerne kan læses, men ikke ændres. Udkast bliver gemt som før. Opdatér appen, så kan du fortsætte.</translation>
        </message>
        <message>
            <source>The log is in a format this app does not know (format {schema}).</source>
            <translation>Logbogen er i et format, som appen ikke kender (format {schema}).</translation>
        </message>
        <message>
            <source>The log was converted to this version's format.</source>
            <translation>Logbogen er lagt om til denne udgaves format.</translation>
        </message>
        <message>
            <source>The log was opened for reading only.</source>
            <translation>Logbogen er kun åbnet til læsning.</translation>
        </message>
        <message>
            <source>The log was written by a newer version of the app (format {schema}).</source>
            <translation>Logbogen er skrevet af en nyere udgave af appen (format {schema}).</translation>
        </message>
        <message>
            <source>The log's folder {folder} disappeared while the app was open.</source>
            <translation>Logbogens mappe {folder} forsvandt, mens appen var åben.</translation>
        </message>
        <message>
            <source>The logo {file} is not shown: {what}.</source>
            <translation>Logoet {file} bliver ikke vist: {what}.</translation>
        </message>
        <message>
            <source>The old file is kept as {name}. Your log is not touched.</source>
            <translation>Den gamle fil er gemt som {name}. Din logbog er ikke rørt.</translation>
        </message>
        <message>
            <source>The old files are kept in {folder}.</source>
            <translation>De gamle filer ligger i {folder}.</translation>
        </message>
        <message>
            <source>The one in use stays.</source>
            <translation>Den, der gælder, bliver.</translation>
        </message>
        <message>
            <source>The original picture is never changed.</source>
            <translation>Det originale billede bliver aldrig ændret.</translation>
        </message>
        <message>
            <source>The pack could not be signed: {what}.</source>
            <translation>Pakken kunne ikke underskrives: {what}.</translation>
        </message>
        <message>
            <source>The pack does not say which workplace it comes from.</source>
            <translation>Pakken siger ikke, hvilken arbejdsplads den kommer fra.</translation>
        </message>
        <message>
            <source>The pack has format {number}; this app reads format {known}.</source>
            <translation>Pakken har format {number}. Appen her læser format {known}.</translation>
        </message>
        <message>
            <source>The pack is damaged: “{name}” cannot be unpacked.</source>
            <translation>Pakken er beskadiget: »{name}« kan ikke pakkes ud.</translation>
        </message>
        <message>
            <source>The pack is not built: something in it would be left out.</source>
            <translation>Pakken er ikke bygget: Noget i den ville blive udeladt.</translation>
        </message>
        <message>
            <source>The pack is not opened: IT only allows packs with a signature it knows.</source>
            <translation>Pakken bliver ikke åbnet: It-afdelingen tillader kun pakker med en underskrift, den kender.</translation>
        </message>
        <message>
            <source>The pack is refused: Windows keeps the name “{name}” for itself.</source>
            <translation>Pakken er afvist: Windows har selv brug for navnet »{name}«.</translation>
        </message>
        <message>
            <source>The pack is refused: it holds more than {most} files.</source>
            <translation>Pakken er afvist: Der er mere end {most} filer i den.</translation>
        </message>
        <message>
            <source>The pack is refused: it is version {version}, and version {newest} has been here.</source>
            <translation>Pakken er afvist: Det er udgave {version}, og udgave {newest} har været her.</translation>
        </message>
        <message>
            <source>The pack is refused: its signature does not belong to it.</source>
            <translation>Pakken er afvist: Underskriften hører ikke til den.</translation>
        </message>
        <message>
            <source>The pack is refused: the name “{name}” has a backslash in it.</source>
            <translation>Pakken er afvist: Der er en omvendt skråstreg i navnet »{name}«.</translation>
        </message>
        <message>
            <source>The pack is refused: “{name}” and another file are the same on some computers.</source>
            <translation>Pakken er afvist: »{name}« og en anden fil er den samme på nogle computere.</translation>
        </message>
        <message>
            <source>The pack is refused: “{name}” climbs out of the pack.</source>
            <translation>Pakken er afvist: »{name}« fører ud af pakken.</translation>
        </message>
        <message>
            <source>The pack is refused: “{name}” ends in a dot or a space.</source>
            <translation>Pakken er afvist: »{name}« ender på et punktum eller et mellemrum.</translation>
        </message>
        <message>
            <source>The pack is refused: “{name}” has a character in its name that not every computer reads the same way.</source>
            <translation>Pakken er afvist: Der er et tegn i navnet »{name}«, som ikke alle computere læser ens.</translation>
        </message>
        <message>
            <source>The pack is refused: “{name}” is a link to another place.</source>
            <translation>Pakken er afvist: »{name}« er en genvej til et andet sted.</translation>
        </message>
        <message>
            <source>The pack is refused: “{name}” is larger than {most} KB.</source>
            <translation>Pakken er afvist: »{name}« fylder mere end {most} KB.</translation>
        </message>
        <message>
            <source>The pack is refused: “{name}” is locked or packed in an unknown way.</source>
            <translation>Pakken er afvist: »{name}« er låst eller pakket på en ukendt måde.</translation>
        </message>
        <message>
            <source>The pack is refused: “{name}” is not a kind of file that belongs in a pack.</source>
            <translation>Pakken er afvist: »{name}« er ikke en slags fil, der hører til i en pakke.</translation>
        </message>
        <message>
            <source>The pack is refused: “{name}” is not an ordinary file.</source>
            <translation>Pakken er afvist: »{name}« er ikke en almindelig fil.</translation>
        </message>
        <message>
            <source>The pack is refused: “{name}” is too long a name, or is nested too deeply.</source>
            <translation>Pakken er afvist: Navnet »{name}« er for langt, eller filen ligger for dybt.</translation>
        </message>
        <message>
            <source>The pack is refused: “{name}” leads to a place outside the pack.</source>
            <translation>Pakken er afvist: »{name}« peger på et sted uden for pakken.</translation>
        </message>
        <message>
            <source>The pack is refused: “{name}” was changed after the pack was made.</source>
            <translation>Pakken er afvist: »{name}« er ændret, efter at pakken blev lavet.</translation>
        </message>
        <message>
            <source>The picture cannot be saved in {kilobytes} kB.</source>
            <translation>Billedet kan ikke gemmes, så det fylder {kilobytes} kB.</translation>
        </message>
        <message>
            <source>The picture file cannot be read.</source>
            <translation>Billedfilen kan ikke læses.</translation>
        </message>
        <message>
            <source>The picture file is empty.</source>
            <translation>Billedfilen er tom.</translation>
        </message>
        <message>
            <source>The picture file is too large to open: {megabytes} MB.</source>
            <translation>Billedfilen fylder for meget til at blive åbnet: {megabytes} MB.</translation>
        </message>
        <message>
            <source>The picture is damaged or cut short, so it cannot be opened.</source>
            <translation>Billedet er beskadiget, eller noget af filen mangler, så det kan ikke åbnes.</translation>
        </message>
        <message>
            <source>The picture is too large to open: {width} × {height} pixels.</source>
            <translation>Billedet er for stort til at blive åbnet: {width} × {height} pixel.</translation>
        </message>
        <message>
            <source>The picture takes too long to open.</source>
            <translation>Billedet tager for lang tid at åbne.</translation>
        </message>
        <message>
            <source>The platform file {name} cannot be read: {what}.</source>
            <translation>Platformfilen {name} kan ikke læses: {what}.</translation>
        </message>
        <message>
            <source>The policy in {source} cannot be read (system error {number}).</source>
            <translation>Det, it-afdelingen har bestemt i {source}, kan ikke læses (systemfejl {number}).</translation>
        </message>
        <message>
            <source>The policy in {source} has format {number}; this app reads 1.</source>
            <translation>Det, it-afdelingen har bestemt i {source}, er skrevet i format {number}. Appen læser format 1.</translation>
        </message>
        <message>
            <source>The policy in {source} is not followed: people who are not administrators can change {place}.</source>
            <translation>Det, der står i {source}, bliver ikke fulgt, for andre end administratorer kan ændre {place}.</translation>
        </message>
        <message>
            <source>The policy in {source} is not readable JSON.</source>
            <translation>Det, der står i {source}, er ikke JSON, der kan læses.</translation>
        </message>
        <message>
            <source>The practice profile is open, so nothing was deleted.</source>
            <translation>Øveprofilen er åben, så intet blev slettet.</translation>
        </message>
        <message>
            <source>The practice profile points to another folder, so nothing was deleted.</source>
            <translation>Øveprofilen fører til en anden mappe, så der blev ikke slettet noget.</translation>
        </message>
        <message>
            <source>The profile check's file {name} cannot be used: {what}.</source>
            <translation>Filen {name} til Profiltjek kan ikke bruges: {what}.</translation>
        </message>
        <message>
            <source>The promise does not say from which day it holds.</source>
            <translation>Løftet mangler den dag, det gælder fra.</translation>
        </message>
        <message>
            <source>The promise has no name and no date.</source>
            <translation>Løftet mangler både navn og dato.</translation>
        </message>
        <message>
            <source>The promise has not yet been discussed with the works council.</source>
            <translation>Løftet er endnu ikke drøftet i SU eller MED.</translation>
        </message>
        <message>
            <source>The rest is done. Close other programs that use the folder, and try again.</source>
            <translation>Resten er gjort. Luk andre programmer, der bruger mappen, og prøv igen.</translation>
        </message>
        <message>
            <source>The rules are: {names}.</source>
            <translation>Rådene er: {names}.</translation>
        </message>
        <message>
            <source>The run-sheet cannot be used: {what}.</source>
            <translation>Drejebogen kan ikke bruges: {what}.</translation>
        </message>
        <message>
            <source>The second person to ask should be nobody's manager.</source>
            <translation>Den anden, man kan spørge, bør ikke være nogens leder.</translation>
        </message>
        <message>
            <source>The sentence is not shown until there is a name.</source>
            <translation>Sætningen bliver først vist, når der er et navn.</translation>
        </message>
        <message>
            <source>The sheet {name} cannot be read.</source>
            <translation>Arket {name} kan ikke læses.</translation>
        </message>
        <message>
            <source>The small picture is too large to keep.</source>
            <translation>Det lille billede fylder for meget til at blive gemt.</translation>
        </message>
        <message>
            <source>The starter “{name}” is not a question, so people may copy it as it is.</source>
            <translation>Begyndelsen »{name}« er ikke et spørgsmål, så den kan blive kopieret, som den er.</translation>
        </message>
        <message>
            <source>The stick could not be read (system error {number}).</source>
            <translation>USB-nøglen kunne ikke læses (systemfejl {number}).</translation>
        </message>
        <message>
            <source>The stick is locked, so nothing was written.</source>
            <translation>USB-nøglen er låst, så der blev ikke skrevet noget.</translation>
        </message>
        <message>
            <source>The stick is no longer there, so nothing was written.</source>
            <translation>USB-nøglen er der ikke længere, så intet blev skrevet.</translation>
        </message>
        <message>
            <source>The text and its versions are untouched. The file was kept as {kept}.</source>
            <translation>Teksten og dens versioner er urørt. Filen er gemt som {kept}.</translation>
        </message>
        <message>
            <source>The time could not be removed from the file, so the file was deleted again.</source>
            <translation>Klokkeslættet kunne ikke tages af filen, så den blev fjernet igen.</translation>
        </message>
        <message>
            <source>The two people to ask are the same person.</source>
            <translation>De to, man kan spørge, er en og samme.</translation>
        </message>
        <message>
            <source>The two versions were put together; nothing was lost.</source>
            <translation>De to udgaver er lagt sammen, og der er ikke smidt noget væk.</translation>
        </message>
        <message>
            <source>The value “{key}” of the platform “{platform}” does not fit.</source>
            <translation>Værdien »{key}« for platformen »{platform}« passer ikke.</translation>
        </message>
        <message>
            <source>The workplace's pack in {folder} cannot be used.</source>
            <translation>Arbejdspladsens pakke i {folder} kan ikke bruges.</translation>
        </message>
        <message>
            <source>The workplace's pack is not used: it has no signature, and others can change {place}.</source>
            <translation>Arbejdspladsens pakke bliver ikke brugt: Den er ikke underskrevet, og andre kan ændre {place}.</translation>
        </message>
        <message>
            <source>The workplace's pack {name} is not used: IT has not allowed whoever signed it.</source>
            <translation>Arbejdspladsens pakke {name} bliver ikke brugt: It-afdelingen har ikke godkendt den, der har underskrevet den.</translation>
        </message>
        <message>
            <source>Then the app says that nobody has written what a no means here.</source>
            <translation>Så står der i appen, at ingen har skrevet, hvad et nej betyder her.</translation>
        </message>
        <message>
            <source>Then the app says “your manager or union representative”.</source>
            <translation>Så står der »din leder eller tillidsrepræsentant« i appen.</translation>
        </message>
        <message>
            <source>Then the lessons say that nobody has. Two sentences are enough, and you do not have to.</source>
            <translation>Så står der i lektionerne, at ingen har skrevet det. To sætninger er nok, og I behøver ikke.</translation>
        </message>
        <message>
            <source>There is already a file called {name}.</source>
            <translation>Der er allerede en fil, der hedder {name}.</translation>
        </message>
        <message>
            <source>There is no command or option called “{word}”.</source>
            <translation>Der er ingen kommando og ingen mulighed, der hedder »{word}«.</translation>
        </message>
        <message>
            <source>There is no copy to restore from.</source>
            <translation>Der er ingen kopi at hente noget fra.</translation>
        </message>
        <message>
            <source>There is no course in {folder}.</source>
            <translation>Der er ingen lektioner i {folder}.</translation>
        </message>
        <message>
            <source>There is no earlier pack to go back to.</source>
            <translation>Der er ingen tidligere pakke at gå tilbage til.</translation>
        </message>
        <message>
            <source>There is no folder {name}.</source>
            <translation>Der er ingen mappe, der hedder {name}.</translation>
        </message>
        <message>
            <source>There is no key called “{name}” in {source}; did you mean {near}?</source>
            <translation>Der findes ingen nøgle, der hedder »{name}«, som der står i {source}. Mentes der {near}?</translation>
        </message>
        <message>
            <source>There is no key called “{name}”, as written in {source}.</source>
            <translation>Der findes ingen nøgle, der hedder »{name}«, som der står i {source}.</translation>
        </message>
        <message>
            <source>There is no lesson called “{lesson}” to leave out.</source>
            <translation>Ingen lektion hedder »{lesson}«, så den kan ikke udelades.</translation>
        </message>
        <message>
            <source>There is no page called “{name}”.</source>
            <translation>Der er ingen side, der hedder »{name}«.</translation>
        </message>
        <message>
            <source>There is no picture file of that name.</source>
            <translation>Der er ikke nogen billedfil med det navn.</translation>
        </message>
        <message>
            <source>There is no platform called “{name}”.</source>
            <translation>Der er ingen platform, der hedder »{name}«.</translation>
        </message>
        <message>
            <source>There is no public key of minisign in {name}.</source>
            <translation>Der er ingen offentlig minisign-nøgle i {name}.</translation>
        </message>
        <message>
            <source>There is no rule called {name}.</source>
            <translation>Der er intet råd, der hedder {name}.</translation>
        </message>
        <message>
            <source>There is no screen here for the window to open on (neither DISPLAY nor WAYLAND_DISPLAY points to one).</source>
            <translation>Her er ingen skærm, som vinduet kan åbne på (hverken DISPLAY eller WAYLAND_DISPLAY fører til en).</translation>
        </message>
        <message>
            <source>There is no {file} in the pack, so no logo is shown.</source>
            <translation>Der er ingen {file} i pakken, så der bliver ikke vist et logo.</translation>
        </message>
        <message>
            <source>There is nobody to ask other than {name}.</source>
            <translation>Der er ikke andre at spørge end {name}.</translation>
        </message>
        <message>
            <source>They are copied to a server at work. Choose another folder, or “Save nothing”.</source>
            <translation>Det bliver kopieret til en server på arbejdspladsen. Vælg en anden mappe, eller vælg »Gem ikke noget«.</translation>
        </message>
        <message>
            <source>This computer has its workplace's pack, so another can only be looked at.</source>
            <translation>Computeren har sin arbejdsplads' pakke, så en anden kan kun ses.</translation>
        </message>
        <message>
            <source>This draft was written by a newer version of the app.</source>
            <translation>Udkastet er skrevet med en nyere udgave af appen.</translation>
        </message>
        <message>
            <source>This drive may record who wrote a file, so nothing was written.</source>
            <translation>Drevet her gemmer måske, hvem der har skrevet en fil. Derfor blev der ikke skrevet noget.</translation>
        </message>
        <message>
            <source>This export cannot be written to “{name}”.</source>
            <translation>Filen kan ikke gemmes som »{name}«.</translation>
        </message>
        <message>
            <source>This export needs the name of a file to write to, not “-”.</source>
            <translation>Den her slags fil skal have et navn, ikke »-«.</translation>
        </message>
        <message>
            <source>This is not a pack: there is no pack.toml in it.</source>
            <translation>Det er ikke en pakke: Der er ingen pack.toml i den.</translation>
        </message>
        <message>
            <source>This is not an entry for the log: its {name} is missing or wrong.</source>
            <translation>Det her er ikke en linje til logbogen: Feltet {name} mangler eller er forkert.</translation>
        </message>
        <message>
            <source>This line is not JSON that the log can read.</source>
            <translation>Linjen er ikke JSON, som logbogen kan læse.</translation>
        </message>
        <message>
            <source>To go back on purpose, use “advocacy-trainer pack rollback”.</source>
            <translation>Vil I tilbage med vilje, så brug »advocacy-trainer pack rollback«.</translation>
        </message>
        <message>
            <source>Until IT puts it right, everything that protects your words is on, the rest is as you choose; nothing is erased.</source>
            <translation>Til it-afdelingen har rettet det, er alt slået til, der beskytter det, du skriver. Resten er, som du vælger. Intet er slettet.</translation>
        </message>
        <message>
            <source>Update the app, or ask for a pack of format {known}.</source>
            <translation>Opdatér appen, eller bed om en pakke i format {known}.</translation>
        </message>
        <message>
            <source>Use a memory stick (FAT or exFAT), or hand in on paper.</source>
            <translation>Brug en USB-nøgle (FAT eller exFAT), eller aflevér på papir.</translation>
        </message>
        <message>
            <source>Use the open window, or close it first.</source>
            <translation>Brug det åbne vindue, eller luk det først.</translation>
        </message>
        <message>
            <source>Wait a moment, and try again.</source>
            <translation>Vent et øjeblik, og prøv igen.</translation>
        </message>
        <message>
            <source>What belongs to a draft beside its text could not be read: {name}.</source>
            <translation>Det, der hører til et udkast ud over teksten, kunne ikke læses: {name}.</translation>
        </message>
        <message>
            <source>What could be read still applies. The file is kept as {name} in {folder}.</source>
            <translation>Det, der kunne læses, gælder stadig. Filen er gemt som {name} i {folder}.</translation>
        </message>
        <message>
            <source>What it says in format 1 applies.</source>
            <translation>Det, den siger i format 1, gælder.</translation>
        </message>
        <message>
            <source>What was to be taken in cannot be read (system error {number}).</source>
            <translation>Det, der skulle hentes ind, kan ikke læses (systemfejl {number}).</translation>
        </message>
        <message>
            <source>What you told the coach was last saved by a newer version of the app.</source>
            <translation>Det, du har fortalt om forslagene, er sidst gemt af en nyere udgave af appen.</translation>
        </message>
        <message>
            <source>What you write here is saved as a separate draft.</source>
            <translation>Det, du skriver her, bliver gemt som et udkast for sig selv.</translation>
        </message>
        <message>
            <source>Where you were in the lessons could not be read.</source>
            <translation>Det kunne ikke læses, hvor du var nået til i lektionerne.</translation>
        </message>
        <message>
            <source>Which platform? Name it with --platform.</source>
            <translation>Hvilken platform? Den nævnes med --platform.</translation>
        </message>
        <message>
            <source>Windows keeps the name {name} for itself, so nothing can be saved in it.</source>
            <translation>Windows bruger selv navnet {name}, så der kan ikke gemmes noget i det.</translation>
        </message>
        <message>
            <source>Write a size as 1180x760, from 320x240 to 8000x8000, not as {size}.</source>
            <translation>En størrelse skrives som 1180x760, fra 320x240 til 8000x8000, og ikke som {size}.</translation>
        </message>
        <message>
            <source>Write a time as 09:45, not as {time}.</source>
            <translation>Et klokkeslæt skrives som 09:45 og ikke som {time}.</translation>
        </message>
        <message>
            <source>Write it once it is agreed.</source>
            <translation>Skriv den, når det er aftalt.</translation>
        </message>
        <message>
            <source>Write three numbers from 0 to 10, as in 3 7 -.</source>
            <translation>Skriv tre tal fra 0 til 10, som 3 7 -.</translation>
        </message>
        <message>
            <source>Write who stands by it, once that is agreed.</source>
            <translation>Skriv, hvem der står inde for det, når det er aftalt.</translation>
        </message>
        <message>
            <source>Write whom to tell. Posts that it suggests, and sharing that has been agreed, are adverts.</source>
            <translation>Skriv, hvem man siger det til. Opslag, det foreslår, og aftalte delinger er reklame.</translation>
        </message>
        <message>
            <source>Write whom to tell; it goes with the next version.</source>
            <translation>Skriv, hvem man siger det til. Det ryger ud med næste udgave.</translation>
        </message>
        <message>
            <source>Write “before 3 7 -” or “after 4 7 8”; a hyphen is a blank.</source>
            <translation>Skriv »before 3 7 -« eller »after 4 7 8«; en bindestreg er en tom linje.</translation>
        </message>
        <message>
            <source>You can read it here, and change it in the newer version.</source>
            <translation>Du kan læse det her og rette i det i den nyere udgave.</translation>
        </message>
        <message>
            <source>You can read them here, and change them in the newer version.</source>
            <translation>Du kan læse dem her og rette dem i den nyere udgave.</translation>
        </message>
        <message>
            <source>You have not named anybody to ask.</source>
            <translation>I har ikke nævnt nogen, man kan spørge.</translation>
        </message>
        <message>
            <source>You have not written why you do this.</source>
            <translation>I har ikke skrevet, hvorfor I gør det her.</translation>
        </message>
        <message>
            <source>You have promised nothing.</source>
            <translation>I har ikke lovet noget.</translation>
        </message>
        <message>
            <source>You have ticked “If we do not keep this”, but have named nobody.</source>
            <translation>I har sat hak ved »Holder vi det ikke«, men ikke nævnt nogen.</translation>
        </message>
        <message>
            <source>You name {tool}, but not how to say no to it.</source>
            <translation>I nævner {tool}, men ikke, hvordan man siger nej til det.</translation>
        </message>
        <message>
            <source>You set time aside, but do not promise that it is working time.</source>
            <translation>I sætter tid af, men lover ikke, at det er arbejdstid.</translation>
        </message>
        <message>
            <source>Your answers in the profile check cannot be read.</source>
            <translation>Dine svar i Profiltjek kan ikke læses lige nu.</translation>
        </message>
        <message>
            <source>Your answers in the profile check could not be read.</source>
            <translation>Dine svar i Profiltjek kunne ikke læses.</translation>
        </message>
        <message>
            <source>Your answers were written by a newer version of the app.</source>
            <translation>Dine svar er skrevet af en nyere udgave af appen.</translation>
        </message>
        <message>
            <source>Your data folder {folder} is not in your own profile.</source>
            <translation>Din datamappe {folder} ligger ikke i din egen profil.</translation>
        </message>
        <message>
            <source>Your data is in a folder that {service} copies to other places.</source>
            <translation>Det, du skriver, ligger i en mappe, som {service} kopierer andre steder hen.</translation>
        </message>
        <message>
            <source>Your data is in a profile that follows you from computer to computer.</source>
            <translation>Det, du skriver, ligger i en profil, der følger dig fra computer til computer.</translation>
        </message>
        <message>
            <source>Your data is on a shared drive: {folder}.</source>
            <translation>Det, du skriver, ligger på et fælles drev: {folder}.</translation>
        </message>
        <message>
            <source>Your data was last used by a newer version of the app.</source>
            <translation>Dine data er sidst brugt af en nyere version af appen.</translation>
        </message>
        <message>
            <source>Your settings could not be read, so the app starts with its own.</source>
            <translation>Dine indstillinger kunne ikke læses, så appen starter med sine egne.</translation>
        </message>
        <message>
            <source>Your settings in {folder} could not be read (system error {number}).</source>
            <translation>Dine indstillinger i {folder} kunne ikke læses (systemfejl {number}).</translation>
        </message>
        <message>
            <source>Your words are saved here. Keep to one window at a time.</source>
            <translation>Dine ord bliver gemt. Hav kun ét vindue åbent ad gangen.</translation>
        </message>
        <message>
            <source>Your words are signed with its name.</source>
            <translation>Jeres ord bliver underskrevet med navnet.</translation>
        </message>
        <message>
            <source>advocacy-trainer workshop check FILE lists everything to be put right.</source>
            <translation>advocacy-trainer workshop check FIL siger alt, der skal rettes.</translation>
        </message>
        <message>
            <source>course.toml cannot be used: {what}.</source>
            <translation>course.toml kan ikke bruges: {what}.</translation>
        </message>
        <message>
            <source>specially compressed TIFF</source>
            <translation>særligt komprimeret TIFF</translation>
        </message>
        <message>
            <source>xAPI files are switched off.</source>
            <translation>xAPI-filer er slået fra.</translation>
        </message>
        <message>
            <source>{count} entries are there. “log restore” brings back what an older copy has.</source>
            <translation>{count} linjer er i behold. »log restore« henter det frem, som en ældre kopi har.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {what}.</source>
            <translation>{file} kan ikke læses: {what}.</translation>
        </message>
        <message>
            <source>{file} has {what} that is left out: “{snippet}”.</source>
            <translation>I {file} er {what} udeladt: »{snippet}«.</translation>
        </message>
        <message>
            <source>{file} needs an id of lower-case letters, digits and hyphens, such as “fjordby-hospital”.</source>
            <translation>{file} skal have et id af små bogstaver, tal og bindestreger, som »fjordby-sygehus«.</translation>
        </message>
        <message>
            <source>{folder} cannot tell two installations apart (system error {number}).</source>
            <translation>{folder} kan ikke kende to installationer fra hinanden (systemfejl {number}).</translation>
        </message>
        <message>
            <source>{folder} is a file, so nothing can be saved in it.</source>
            <translation>{folder} er en fil, så der kan ikke gemmes noget i den.</translation>
        </message>
        <message>
            <source>{folder} is not empty, so no pack is started in it.</source>
            <translation>Mappen {folder} er ikke tom, så der begynder ingen pakke i den.</translation>
        </message>
        <message>
            <source>{folder} is not empty, so no pack is unpacked into it.</source>
            <translation>{folder} er ikke tom, så der bliver ikke pakket en pakke ud i den.</translation>
        </message>
        <message>
            <source>{key} in {source} can be locked, but not recommended.</source>
            <translation>{key} i {source} kan låses, men ikke foreslås.</translation>
        </message>
        <message>
            <source>{key} in {source} says “{value}”, which cannot be read.</source>
            <translation>{key} i {source} siger »{value}«, og det kan appen ikke læse.</translation>
        </message>
        <message>
            <source>{name} already exists; a key is never overwritten.</source>
            <translation>{name} er der allerede, og en nøgle bliver aldrig skrevet over.</translation>
        </message>
        <message>
            <source>{name} cannot be opened (system error {number}).</source>
            <translation>{name} kan ikke åbnes (systemfejl {number}).</translation>
        </message>
        <message>
            <source>{name} cannot be read, so nothing is written over it.</source>
            <translation>{name} kan ikke læses, så der bliver ikke skrevet oven i den.</translation>
        </message>
        <message>
            <source>{name} cannot be removed (system error {number}).</source>
            <translation>{name} kan ikke fjernes (systemfejl {number}).</translation>
        </message>
        <message>
            <source>{name} could not be read. The file was kept as {kept}.</source>
            <translation>{name} kunne ikke læses. Filen er gemt som {kept}.</translation>
        </message>
        <message>
            <source>{name} could not be saved in {folder} (system error {number}).</source>
            <translation>{name} kunne ikke gemmes i {folder} (systemfejl {number}).</translation>
        </message>
        <message>
            <source>{name} does not end in {ending}, so it does not belong here.</source>
            <translation>{name} ender ikke på {ending}, så den hører ikke til her.</translation>
        </message>
        <message>
            <source>{name} has no size for such a picture.</source>
            <translation>{name} har ingen størrelse til sådan et billede.</translation>
        </message>
        <message>
            <source>{name} in {folder} cannot be read.</source>
            <translation>{name} i {folder} kan ikke læses.</translation>
        </message>
        <message>
            <source>{name} in {folder} could not be read (system error {number}).</source>
            <translation>{name} i {folder} kunne ikke læses (systemfejl {number}).</translation>
        </message>
        <message>
            <source>{name} is not a built pack, so there is nothing to sign.</source>
            <translation>{name} er ikke en bygget pakke, så der er ikke noget at underskrive.</translation>
        </message>
        <message>
            <source>{name} is not a file that this app has saved for another computer.</source>
            <translation>{name} er ikke en fil, som appen har gemt til en anden computer.</translation>
        </message>
        <message>
            <source>{name} is not a pack: it is not a complete zip file.</source>
            <translation>{name} er ikke en pakke: Det er ikke en hel zip-fil.</translation>
        </message>
        <message>
            <source>{name} is not a picture that can be used as a logo.</source>
            <translation>{name} er ikke et billede, der kan være et logo.</translation>
        </message>
        <message>
            <source>{name} is not text in UTF-8 (byte {place}).</source>
            <translation>{name} er ikke tekst i UTF-8 (byte {place}).</translation>
        </message>
        <message>
            <source>{name} is not text in UTF-8 (byte {place}); it seems to be {encoding}.</source>
            <translation>{name} er ikke tekst i UTF-8 (byte {place}); den ser ud til at være {encoding}.</translation>
        </message>
        <message>
            <source>{name} seems to be a manager ({role}).</source>
            <translation>{name} ser ud til at være leder ({role}).</translation>
        </message>
        <message>
            <source>{name} was written by a newer version of the app.</source>
            <translation>{name} er skrevet af en nyere udgave af appen.</translation>
        </message>
        <message>
            <source>{option} has nothing to do in the format “{name}”.</source>
            <translation>{option} hører ikke til formatet »{name}«.</translation>
        </message>
        <message>
            <source>“log restore --list” shows the ones there are.</source>
            <translation>»log restore --list« viser dem, der er.</translation>
        </message>
        <message>
            <source>“{name}” in the pack cannot be read (system error {number}).</source>
            <translation>»{name}« i pakken kan ikke læses (systemfejl {number}).</translation>
        </message>
        <message>
            <source>“{words}” offers ready-made posts: that makes posts adverts.</source>
            <translation>»{words}« tilbyder færdige opslag. Det gør opslagene til reklame.</translation>
        </message>
        <message>
            <source>“{words}” rewards posts: that makes posts adverts.</source>
            <translation>»{words}« belønner opslag. Det gør opslagene til reklame.</translation>
        </message>
        <message>
            <source>“{words}” says that somebody must share: that makes posts adverts.</source>
            <translation>»{words}« siger, at nogen skal dele. Det gør opslagene til reklame.</translation>
        </message>
        <message>
            <source>“{words}” sets a number of posts: that makes posts adverts.</source>
            <translation>»{words}« sætter tal på opslag. Det gør opslagene til reklame.</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <source>A random number in place of your name.</source>
            <translation>Et tilfældigt nummer i stedet for dit navn.</translation>
        </message>
        <message>
            <source>A table of lessons</source>
            <translation>En tabel over lektioner</translation>
        </message>
        <message>
            <source>Every text in your journal, with its date and the question it answers.</source>
            <translation>Hver tekst i din journal med spørgsmålet, den svarer på, og dagen.</translation>
        </message>
        <message>
            <source>Everything in your log, with your cards, plans and notes.</source>
            <translation>Alt i din logbog, med dine kort, planer og noter.</translation>
        </message>
        <message>
            <source>Everything, to move to another computer</source>
            <translation>Det hele, til en anden computer</translation>
        </message>
        <message>
            <source>For yourself: every text, as PDF or plain text</source>
            <translation>Til dig selv: hver tekst, som PDF eller ren tekst</translation>
        </message>
        <message>
            <source>For yourself: log, drafts, pictures and profile check; the journal if you like</source>
            <translation>Til dig selv: logbog, udkast, billeder og profiltjek, og journalen, hvis du vil</translation>
        </message>
        <message>
            <source>For yourself: months, what you are glad about, your plan</source>
            <translation>Til dig selv: måneder, det, du er glad for, og din plan</translation>
        </message>
        <message>
            <source>For yourself: one line for each entry</source>
            <translation>Til dig selv: en linje for hver hændelse</translation>
        </message>
        <message>
            <source>It is for you.</source>
            <translation>Den er til dig selv.</translation>
        </message>
        <message>
            <source>My log as PDF</source>
            <translation>Min logbog som PDF</translation>
        </message>
        <message>
            <source>My log as it stands here: months, what you are glad about, plan, cards, how sure you feel.</source>
            <translation>Min logbog, som den står her: måneder, det, du er glad for, din plan, dine kort, og hvor sikker du føler dig.</translation>
        </message>
        <message>
            <source>Not the journal; that is a separate file.</source>
            <translation>Ikke journalen. Den er en fil for sig.</translation>
        </message>
        <message>
            <source>Not the lessons on what kind of writer you are, nor the one on spelling.</source>
            <translation>Ikke lektionerne om, hvad du vil fortælle om, og heller ikke den om stavning.</translation>
        </message>
        <message>
            <source>Not what you decided, and not what you have done.</source>
            <translation>Ikke hvad du har besluttet, og ikke hvad du har gjort.</translation>
        </message>
        <message>
            <source>Nothing you chose, wrote, planned or answered, and no days or hours.</source>
            <translation>Ikke noget af det, du har valgt, skrevet, planlagt eller svaret, og ingen dage eller klokkeslæt.</translation>
        </message>
        <message>
            <source>Nothing you chose, wrote, planned or answered.</source>
            <translation>Ikke noget af det, du har valgt, skrevet, planlagt eller svaret.</translation>
        </message>
        <message>
            <source>One sentence: that you have considered whether and how to talk about your work.</source>
            <translation>Én sætning: at du har taget stilling til, om og hvordan du vil fortælle om dit arbejde.</translation>
        </message>
        <message>
            <source>The certificate</source>
            <translation>Beviset</translation>
        </message>
        <message>
            <source>The journal</source>
            <translation>Journalen</translation>
        </message>
        <message>
            <source>The journal only if you say so. Not what is in the bin.</source>
            <translation>Journalen kun, hvis du siger til. Det, der ligger i papirkurven, kommer ikke med.</translation>
        </message>
        <message>
            <source>The log, for another program</source>
            <translation>Logbogen til et andet program</translation>
        </message>
        <message>
            <source>The month, and your name if you write it.</source>
            <translation>Måneden, og dit navn, hvis du skriver det.</translation>
        </message>
        <message>
            <source>Which lessons you opened and finished, and in which month.</source>
            <translation>Hvilke lektioner du har åbnet og gennemført, og i hvilken måned.</translation>
        </message>
        <message>
            <source>Which lessons you opened and finished, without any dates or times.</source>
            <translation>Hvilke lektioner du har åbnet og gennemført, uden tidspunkt.</translation>
        </message>
        <message>
            <source>Which lessons, by month; nothing you wrote or chose</source>
            <translation>Hvilke lektioner, måned for måned. Intet af det, du har skrevet eller valgt</translation>
        </message>
        <message>
            <source>Which lessons, without times or names</source>
            <translation>Hvilke lektioner, uden tid og navn</translation>
        </message>
        <message>
            <source>Your drafts with versions and pictures, your profile check, your settings and word list.</source>
            <translation>Dine udkast med versioner og billeder, dit profiltjek, dine indstillinger og din ordliste.</translation>
        </message>
        <message>
            <source>Your log with cards, plans and notes, and where you are in the lessons.</source>
            <translation>Din logbog med kort, planer og noter, og hvor du er i lektionerne.</translation>
        </message>
        <message>
            <source>Your own statement, as PDF or picture</source>
            <translation>Din egen erklæring som PDF eller billede</translation>
        </message>
        <message>
            <source>everything.zip</source>
            <translation>det hele.zip</translation>
        </message>
        <message>
            <source>lessons.csv</source>
            <translation>lektioner.csv</translation>
        </message>
        <message>
            <source>lessons.jsonl</source>
            <translation>lektioner.jsonl</translation>
        </message>
        <message>
            <source>my journal.pdf</source>
            <translation>min journal.pdf</translation>
        </message>
        <message>
            <source>my log.jsonl</source>
            <translation>min logbog.jsonl</translation>
        </message>
        <message>
            <source>my log.pdf</source>
            <translation>min logbog.pdf</translation>
        </message>
        <message>
            <source>my statement.pdf</source>
            <translation>min erklæring.pdf</translation>
        </message>
        <message>
            <source>xAPI statements</source>
            <translation>xAPI-udsagn</translation>
        </message>
    </context>
    <context>
        <name>file dialog</name>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Vælg</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Åbn</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Gem</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuller</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Vælg et andet navn</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Filnavn:</translation>
        </message>
        <message>
            <source>Kind of file:</source>
            <translation>Filtype:</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Søg i:</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Erstat den</translation>
        </message>
        <message>
            <source>There is already a {name} in {folder}.</source>
            <translation>Der ligger allerede en {name} i {folder}.</translation>
        </message>
    </context>
    <context>
        <name>file kinds</name>
        <message>
            <source>All files</source>
            <translation>Alle filer</translation>
        </message>
        <message>
            <source>Calendar entry</source>
            <translation>Kalenderaftale</translation>
        </message>
        <message>
            <source>Everything from this app</source>
            <translation>Det hele fra appen</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lektion</translation>
        </message>
        <message>
            <source>Log from this app</source>
            <translation>Log fra denne app</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF-dokument</translation>
        </message>
        <message>
            <source>Photo (JPEG)</source>
            <translation>Foto (JPEG)</translation>
        </message>
        <message>
            <source>Picture (PNG)</source>
            <translation>Billede (PNG)</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Billeder</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Ren tekst</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regler</translation>
        </message>
        <message>
            <source>Run-sheet</source>
            <translation>Drejebog</translation>
        </message>
        <message>
            <source>Secret key of minisign</source>
            <translation>Hemmelig nøgle til minisign</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <source>Text between colleagues</source>
            <translation>Tekst mellem kolleger</translation>
        </message>
        <message>
            <source>Workshop session</source>
            <translation>Workshopsession</translation>
        </message>
        <message>
            <source>xAPI statements</source>
            <translation>xAPI-udsagn</translation>
        </message>
    </context>
    <context>
        <name>folders</name>
        <message>
            <source>Documents</source>
            <translation>Dokumenter</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Overførsler</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Billeder</translation>
        </message>
        <message>
            <source>Saved as {name} in {folder}.</source>
            <translation>Gemt som {name} i {folder}.</translation>
        </message>
        <message>
            <source>The folder is on a shared drive.</source>
            <translation>Mappen ligger på et fællesdrev.</translation>
        </message>
        <message>
            <source>{service} copies the folder to other places.</source>
            <translation>{service} kopierer mappen til andre steder.</translation>
        </message>
    </context>
    <context>
        <name>help groups</name>
        <message>
            <source>Lessons</source>
            <translation>Lektioner</translation>
        </message>
        <message>
            <source>The rest of the app</source>
            <translation>Resten af appen</translation>
        </message>
        <message>
            <source>What you write</source>
            <translation>Det, du skriver</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>Din profil</translation>
        </message>
    </context>
    <context>
        <name>home</name>
        <message>
            <source>A refresher</source>
            <translation>En genopfriskning</translation>
        </message>
        <message>
            <source>A short question about something you learned.</source>
            <translation>Et kort spørgsmål om noget, du har lært.</translation>
        </message>
        <message>
            <source>About {count} min. Stop whenever you like.</source>
            <translation>Ca. {count} min. Stop, når du vil.</translation>
        </message>
        <message>
            <source>An empty page and one question</source>
            <translation>En tom side og ét spørgsmål</translation>
        </message>
        <message>
            <source>Another question</source>
            <translation>Et andet spørgsmål</translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation>Svar nu</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Begynd</translation>
        </message>
        <message>
            <source>Begin on an empty page</source>
            <translation>Begynd på en tom side</translation>
        </message>
        <message>
            <source>Closed, in case someone walks by.</source>
            <translation>Lukket, hvis nogen kommer forbi.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsæt</translation>
        </message>
        <message>
            <source>Continue the draft</source>
            <translation>Fortsæt udkastet</translation>
        </message>
        <message>
            <source>Continue your last draft</source>
            <translation>Fortsæt dit seneste udkast</translation>
        </message>
        <message>
            <source>Everything from your workplace</source>
            <translation>Alt fra arbejdspladsen</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Skjul</translation>
        </message>
        <message>
            <source>Is it not for you?</source>
            <translation>Er det ikke noget for dig?</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lad den ligge</translation>
        </message>
        <message>
            <source>My reason</source>
            <translation>Min grund</translation>
        </message>
        <message>
            <source>No is a whole answer. You can have the guidelines on one page.</source>
            <translation>Nej er et helt svar. Du kan få retningslinjerne på én side.</translation>
        </message>
        <message>
            <source>Practice room</source>
            <translation>Øvelokalet</translation>
        </message>
        <message>
            <source>Say no thanks</source>
            <translation>Sige nej tak</translation>
        </message>
        <message>
            <source>See the lesson</source>
            <translation>Se lektionen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>Three lines are enough. You decide whether they are saved.</source>
            <translation>Tre linjer er nok. Du vælger selv, om de skal gemmes.</translation>
        </message>
        <message>
            <source>What did you do today?</source>
            <translation>Hvad lavede du i dag?</translation>
        </message>
        <message>
            <source>What you wrote to yourself.</source>
            <translation>Det, du skrev til dig selv.</translation>
        </message>
        <message>
            <source>Write a little</source>
            <translation>Skriv lidt</translation>
        </message>
        <message>
            <source>You are in the middle of it. It opens where you left it.</source>
            <translation>Du er midt i den. Den åbner, hvor du slap den.</translation>
        </message>
        <message>
            <source>Your next small step</source>
            <translation>Dit næste lille skridt</translation>
        </message>
        <message>
            <source>the first words of your draft</source>
            <translation>de første ord i dit udkast</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>»{text}«</translation>
        </message>
    </context>
    <context>
        <name>housekeeping</name>
        <message>
            <source>Everything is erased.</source>
            <translation>Det hele er slettet.</translation>
        </message>
        <message>
            <source>From now on it is saved in {folder}. What was in {old} is still there too.</source>
            <translation>Fra nu af bliver det gemt i {folder}. Det, der lå i {old}, ligger der også stadig.</translation>
        </message>
        <message>
            <source>It is back.</source>
            <translation>Nu er det her igen.</translation>
        </message>
        <message>
            <source>It is in the bin for 7 days. You can bring it back in Settings.</source>
            <translation>Det ligger i papirkurven i 7 dage. Du kan hente det frem igen under Indstillinger.</translation>
        </message>
    </context>
    <context>
        <name>log</name>
        <message>
            <source>A colleague mentioned it</source>
            <translation>En kollega nævnte det</translation>
        </message>
        <message>
            <source>I dared to send it</source>
            <translation>Jeg turde sende det</translation>
        </message>
        <message>
            <source>I was asked a question about my work</source>
            <translation>Jeg fik et fagligt spørgsmål</translation>
        </message>
        <message>
            <source>Somebody answered me</source>
            <translation>Nogen svarede mig</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Noget andet</translation>
        </message>
        <message>
            <source>This week: {minutes} min.</source>
            <translation>I denne uge: {minutes} min.</translation>
        </message>
        <message>
            <source>This week: {minutes} min. That is the time you set aside.</source>
            <translation>I denne uge: {minutes} min. Det er den tid, du har sat af.</translation>
        </message>
        <message>
            <source>This week: {minutes} min. You have set aside {planned} min a week for it.</source>
            <translation>I denne uge: {minutes} min. Du har sat {planned} min. af om ugen.</translation>
        </message>
        <message>
            <source>You asked a colleague</source>
            <translation>Du spurgte en kollega</translation>
        </message>
        <message>
            <source>You began a draft</source>
            <translation>Du begyndte på et udkast</translation>
        </message>
        <message>
            <source>You looked at something on your profile</source>
            <translation>Du så på noget i din profil</translation>
        </message>
        <message>
            <source>You looked in.</source>
            <translation>Du kiggede forbi.</translation>
        </message>
        <message>
            <source>You made a plan</source>
            <translation>Du lavede en plan</translation>
        </message>
        <message>
            <source>You made the goal smaller, so that it fits</source>
            <translation>Du gjorde målet mindre, så det passer</translation>
        </message>
        <message>
            <source>You made up your mind</source>
            <translation>Du tog stilling</translation>
        </message>
        <message>
            <source>You read what a colleague thought</source>
            <translation>Du læste, hvad en kollega syntes</translation>
        </message>
        <message>
            <source>You took a break, and that was all right</source>
            <translation>Du holdt pause, og det var i orden</translation>
        </message>
        <message>
            <source>You went through “{title}”</source>
            <translation>Du kom igennem »{title}«</translation>
        </message>
        <message>
            <source>You wrote a draft</source>
            <translation>Du skrev et udkast</translation>
        </message>
    </context>
    <context>
        <name>mine</name>
        <message>
            <source>A list of the lessons, so that the app starts quickly</source>
            <translation>En liste over lektionerne, så appen starter hurtigt</translation>
        </message>
        <message>
            <source>A note on an error in the program; contains none of your texts</source>
            <translation>En note om en fejl i programmet. Der står intet af det, du har skrevet</translation>
        </message>
        <message>
            <source>A short summary of the log, for the first screen</source>
            <translation>Et kort uddrag af logbogen til det første skærmbillede</translation>
        </message>
        <message>
            <source>A workshop you run: its name, run-sheet and key, what was shown, how far it has got</source>
            <translation>En workshop, du holder: dens navn, drejebog og nøgle, hvad der er vist, og hvor langt den er</translation>
        </message>
        <message>
            <source>Belongs to the log</source>
            <translation>Hører til logbogen</translation>
        </message>
        <message>
            <source>Dated copies, in case a file is damaged</source>
            <translation>Daterede kopier, hvis en fil skulle blive beskadiget</translation>
        </message>
        <message>
            <source>In the bin; deleted for good after 7 days</source>
            <translation>I papirkurven. Bliver slettet helt efter 7 dage</translation>
        </message>
        <message>
            <source>Shows that the app is open; contains nothing</source>
            <translation>Fortæller, at appen er åben. Er tom</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Noget andet</translation>
        </message>
        <message>
            <source>Suggestions you switched off, and your word list</source>
            <translation>Forslag, du har slået fra, og din ordliste</translation>
        </message>
        <message>
            <source>The journal: what you wrote for yourself</source>
            <translation>Journalen: det, du har skrevet til dig selv</translation>
        </message>
        <message>
            <source>The log: what you did, and when</source>
            <translation>Logbogen: hvad du har gjort, og hvornår</translation>
        </message>
        <message>
            <source>What you have typed and not yet saved</source>
            <translation>Det, du har skrevet i felter og ikke gemt endnu</translation>
        </message>
        <message>
            <source>Where you are in the lessons</source>
            <translation>Hvor du er nået til i lektionerne</translation>
        </message>
        <message>
            <source>Your answers in the profile check</source>
            <translation>Dine svar i Profiltjek</translation>
        </message>
        <message>
            <source>Your cards, plans and notes</source>
            <translation>Dine kort, planer og noter</translation>
        </message>
        <message>
            <source>Your drafts, with versions and pictures</source>
            <translation>Dine udkast med versioner og billeder</translation>
        </message>
        <message>
            <source>Your settings, and what you want to be called</source>
            <translation>Dine indstillinger, og hvad du vil kaldes</translation>
        </message>
        <message>
            <source>Your workplace's words for the app; contains nothing about you</source>
            <translation>Det, din arbejdsplads siger i appen. Der står ingenting om dig</translation>
        </message>
    </context>
    <context>
        <name>pack</name>
        <message>
            <source>The previous pack is in use again, version {version}.</source>
            <translation>Den forrige pakke er i brug igen, version {version}.</translation>
        </message>
        <message>
            <source>The words of {name} are in use, version {version}.</source>
            <translation>Ordene fra {name} er i brug, version {version}.</translation>
        </message>
    </context>
    <context>
        <name>pack form</name>
        <message>
            <source>A colour that is hard to see is made darker or lighter.</source>
            <translation>En farve, der er svær at se, bliver gjort mørkere eller lysere.</translation>
        </message>
        <message>
            <source>A manager's text, with the clumsy first draft</source>
            <translation>En tekst af en leder, med det klodsede første udkast</translation>
        </message>
        <message>
            <source>A name and a job title. It can wait until the works council has met.</source>
            <translation>Navn og stilling. Det kan vente, til SU/MED har talt om det.</translation>
        </message>
        <message>
            <source>A name and a number, and a deputy</source>
            <translation>Et navn, et nummer og en, der kan træde til</translation>
        </message>
        <message>
            <source>A name and a telephone number. Without one, the last sentence is not shown.</source>
            <translation>Et navn og et telefonnummer. Uden det står den sidste sætning der ikke.</translation>
        </message>
        <message>
            <source>A suggestion in the practice room</source>
            <translation>Et forslag i øvelokalet</translation>
        </message>
        <message>
            <source>AI</source>
            <translation>AI</translation>
        </message>
        <message>
            <source>Add a contact</source>
            <translation>Tilføj en kontakt</translation>
        </message>
        <message>
            <source>Add a file …</source>
            <translation>Læg en fil ind …</translation>
        </message>
        <message>
            <source>Add a goal</source>
            <translation>Tilføj et mål</translation>
        </message>
        <message>
            <source>Add a legal text</source>
            <translation>Tilføj en juridisk tekst</translation>
        </message>
        <message>
            <source>Add a place</source>
            <translation>Tilføj et sted</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Tilføj et spørgsmål</translation>
        </message>
        <message>
            <source>Add a value</source>
            <translation>Tilføj en værdi</translation>
        </message>
        <message>
            <source>Add an answer</source>
            <translation>Tilføj et svar</translation>
        </message>
        <message>
            <source>Add an example</source>
            <translation>Tilføj et eksempel</translation>
        </message>
        <message>
            <source>Add the manager's example</source>
            <translation>Tilføj lederens eksempel</translation>
        </message>
        <message>
            <source>An address on your intranet, or where to find it</source>
            <translation>En adresse på jeres eget net, eller hvor man finder det</translation>
        </message>
        <message>
            <source>An empty line starts a new paragraph. # makes a heading, - a bullet point, and **words** bold. Your answers are put in where {why}, {promise} or {contact} is written.</source>
            <translation>En tom linje begynder et nyt afsnit. # foran en linje gør den til en overskrift, - til et punkt på en liste, og **ord** bliver fede. Jeres svar bliver sat ind, hvor der står {why}, {promise} eller {contact}.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>As #1f6f78 or as RGB 31, 111, 120. Look in your brand guidelines, or ask whoever looks after your website. You can leave it empty.</source>
            <translation>Som #1f6f78 eller som RGB 31, 111, 120. Den står i jeres designmanual; spørg ellers dem, der passer hjemmesiden. Feltet må stå tomt.</translation>
        </message>
        <message>
            <source>At most three, and never a number of posts</source>
            <translation>Højst tre, og aldrig et antal opslag</translation>
        </message>
        <message>
            <source>Begin with</source>
            <translation>Begynd med</translation>
        </message>
        <message>
            <source>Begin with the app's suggestion</source>
            <translation>Begynd med appens forslag</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Vælg en fil</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Vælg et logo</translation>
        </message>
        <message>
            <source>Choose a logo …</source>
            <translation>Vælg et logo …</translation>
        </message>
        <message>
            <source>Choose the secret key</source>
            <translation>Vælg den hemmelige nøgle</translation>
        </message>
        <message>
            <source>Colleagues' examples</source>
            <translation>Kollegers eksempler</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farve</translation>
        </message>
        <message>
            <source>Colour and logo</source>
            <translation>Farve og logo</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Contacts by subject</source>
            <translation>Kontakter efter emne</translation>
        </message>
        <message>
            <source>Danish: {name}</source>
            <translation>Dansk: {name}</translation>
        </message>
        <message>
            <source>Discussed in the works council (SU/MED)</source>
            <translation>Drøftet i SU/MED</translation>
        </message>
        <message>
            <source>Discussed on this date</source>
            <translation>Drøftet den dag, der står her</translation>
        </message>
        <message>
            <source>Do you have a tool for sharing posts?</source>
            <translation>Har I et værktøj til at dele opslag?</translation>
        </message>
        <message>
            <source>Do you have texts that colleagues have written?</source>
            <translation>Har I tekster, som kolleger har skrevet?</translation>
        </message>
        <message>
            <source>Do you have your own legal texts?</source>
            <translation>Har I jeres egne juridiske tekster?</translation>
        </message>
        <message>
            <source>Do you have your own lessons?</source>
            <translation>Har I jeres egne lektioner?</translation>
        </message>
        <message>
            <source>Does a manager dare to show a first draft?</source>
            <translation>Tør en leder vise et første udkast?</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Each with a written yes, and a way to withdraw it</source>
            <translation>Hver med et skriftligt ja og en vej til at trække det tilbage</translation>
        </message>
        <message>
            <source>Each with the date somebody checked it</source>
            <translation>Hver med den dag, nogen har set den efter</translation>
        </message>
        <message>
            <source>Eight sentences, none of them ticked</source>
            <translation>Otte sætninger, og ingen af dem er valgt</translation>
        </message>
        <message>
            <source>English: {name}</source>
            <translation>Engelsk: {name}</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Eksempel</translation>
        </message>
        <message>
            <source>Files in the format of the app's own lessons; each is checked.</source>
            <translation>Filer i samme format som appens egne lektioner. Hver af dem bliver tjekket.</translation>
        </message>
        <message>
            <source>Files that change a platform or add one</source>
            <translation>Filer, der ændrer en platform eller lægger en til</translation>
        </message>
        <message>
            <source>First of all</source>
            <translation>Først</translation>
        </message>
        <message>
            <source>From which date</source>
            <translation>Fra hvilken dag</translation>
        </message>
        <message>
            <source>From your own paper forms, without names</source>
            <translation>Fra jeres egne skemaer på papir, uden navne</translation>
        </message>
        <message>
            <source>Give the file to IT. They put it where only administrators can change it, and then it is in the app. Until then nobody has it. “Onto the machines”, among the papers, says how.</source>
            <translation>Giv filen til it-afdelingen. De lægger den, hvor kun administratorer kan ændre den, og så er den i appen. Før det har ingen den. Hvordan det gøres, står i »Ud på maskinerne« blandt papirerne.</translation>
        </message>
        <message>
            <source>Go to “{title}”</source>
            <translation>Gå til »{title}«</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Guidelines</source>
            <translation>Retningslinjer</translation>
        </message>
        <message>
            <source>Hospital and care</source>
            <translation>Sygehus og pleje</translation>
        </message>
        <message>
            <source>How much time is set aside?</source>
            <translation>Hvor meget tid sætter I af?</translation>
        </message>
        <message>
            <source>How to say no to it</source>
            <translation>Hvordan man siger nej til det</translation>
        </message>
        <message>
            <source>In the lesson “{title}”</source>
            <translation>I lektionen »{title}«</translation>
        </message>
        <message>
            <source>In the practice room, where the platform is chosen</source>
            <translation>I øvelokalet, hvor man vælger, hvor teksten skal hen</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Med egne ord</translation>
        </message>
        <message>
            <source>Is anything different about a platform here?</source>
            <translation>Er noget anderledes ved en platform hos jer?</translation>
        </message>
        <message>
            <source>It is an invitation. Anyone can choose another.</source>
            <translation>Det er en invitation. Enhver kan vælge en anden.</translation>
        </message>
        <message>
            <source>It is hard to see against the page, so it is shown as {colour}.</source>
            <translation>Den er svær at se på siden, så den bliver vist som {colour}.</translation>
        </message>
        <message>
            <source>It says “{value}”. It stays in the file until you answer or remove it.</source>
            <translation>Der står »{value}«. Det bliver i filen, til du svarer eller tager det væk.</translation>
        </message>
        <message>
            <source>It shows up against the page as it is.</source>
            <translation>Den kan ses på siden, som den er.</translation>
        </message>
        <message>
            <source>Kind of work</source>
            <translation>Slags arbejde</translation>
        </message>
        <message>
            <source>Legal text</source>
            <translation>Juridisk tekst</translation>
        </message>
        <message>
            <source>Legal texts</source>
            <translation>Juridiske tekster</translation>
        </message>
        <message>
            <source>Minutes a week</source>
            <translation>Minutter om ugen</translation>
        </message>
        <message>
            <source>Minutes a week, in working hours</source>
            <translation>Minutter om ugen, i arbejdstiden</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Name, kind of work, public or private</source>
            <translation>Navn, slags arbejde, offentligt eller privat</translation>
        </message>
        <message>
            <source>No preference</source>
            <translation>Det er lige meget</translation>
        </message>
        <message>
            <source>None of your own yet</source>
            <translation>Ingen af jeres egne endnu</translation>
        </message>
        <message>
            <source>Not discussed yet</source>
            <translation>Endnu ikke drøftet</translation>
        </message>
        <message>
            <source>Nothing has been agreed</source>
            <translation>Der er ikke aftalt noget</translation>
        </message>
        <message>
            <source>Office and administration</source>
            <translation>Kontor og administration</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>Én sætning</translation>
        </message>
        <message>
            <source>Only if IT has asked for a signature:</source>
            <translation>Kun hvis it-afdelingen har bedt om en underskrift:</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Åbn mappen</translation>
        </message>
        <message>
            <source>Or else: somebody who is nobody's manager</source>
            <translation>Ellers: en, der ikke er nogens leder</translation>
        </message>
        <message>
            <source>Our tool</source>
            <translation>Vores værktøj</translation>
        </message>
        <message>
            <source>Paste your own, or begin with the app's suggestion and change it. Without any, leave this empty.</source>
            <translation>Sæt jeres egne ind, eller begynd med appens forslag, og ret i det. Har I ingen, så lad feltet stå tomt.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Sted</translation>
        </message>
        <message>
            <source>Place or role</source>
            <translation>Sted eller rolle</translation>
        </message>
        <message>
            <source>Platforms</source>
            <translation>Platforme</translation>
        </message>
        <message>
            <source>Production, transport, trades</source>
            <translation>Produktion, transport, håndværk</translation>
        </message>
        <message>
            <source>Promise for the works council</source>
            <translation>Løfte til SU-MED</translation>
        </message>
        <message>
            <source>Public or private</source>
            <translation>Offentligt eller privat</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Spørgsmål</translation>
        </message>
        <message>
            <source>Questions to start from</source>
            <translation>Spørgsmål at begynde med</translation>
        </message>
        <message>
            <source>Questions, not ready-made posts</source>
            <translation>Spørgsmål, og ikke færdige opslag</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Læs videre</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Tag det væk</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Tag logoet væk</translation>
        </message>
        <message>
            <source>Room for {count} characters.</source>
            <translation>Plads til {count} tegn.</translation>
        </message>
        <message>
            <source>School and day care</source>
            <translation>Skole og dagtilbud</translation>
        </message>
        <message>
            <source>Several kinds, or another</source>
            <translation>Flere slags, eller en anden</translation>
        </message>
        <message>
            <source>Shop, kitchen, cleaning, property</source>
            <translation>Butik, køkken, rengøring, ejendom</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Underskriv</translation>
        </message>
        <message>
            <source>Sign with a key file …</source>
            <translation>Underskriv med en nøglefil …</translation>
        </message>
        <message>
            <source>Social work, disability support, prisons and probation</source>
            <translation>Socialt arbejde, handicap, kriminalforsorg</translation>
        </message>
        <message>
            <source>Something has changed since then. Build the pack again.</source>
            <translation>Noget er ændret siden da. Byg pakken igen.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Emne</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>The app's own number is {count}.</source>
            <translation>Appens eget tal er {count}.</translation>
        </message>
        <message>
            <source>The app's own suggestions that are switched off here: {count}</source>
            <translation>Forslag fra appen, som ikke bliver givet her: {count}</translation>
        </message>
        <message>
            <source>The clumsy first draft</source>
            <translation>Det klodsede første udkast</translation>
        </message>
        <message>
            <source>The date it was checked</source>
            <translation>Den dag, den er set efter</translation>
        </message>
        <message>
            <source>The date it was discussed</source>
            <translation>Den dag, det blev drøftet</translation>
        </message>
        <message>
            <source>The date of the written yes</source>
            <translation>Dagen for det skriftlige ja</translation>
        </message>
        <message>
            <source>The file coach/words.toml contains more than words; change it by hand.</source>
            <translation>Filen coach/words.toml rummer mere end ord. Ret den i hånden.</translation>
        </message>
        <message>
            <source>The first one is shown at the foot of every page in the app. You can leave any field empty.</source>
            <translation>Den første står nederst på hver side i appen. Felterne må gerne stå tomme.</translation>
        </message>
        <message>
            <source>The first screen</source>
            <translation>Den første skærm</translation>
        </message>
        <message>
            <source>The key's password</source>
            <translation>Nøglens adgangskode</translation>
        </message>
        <message>
            <source>The logo is in the pack as {name}.</source>
            <translation>Logoet ligger i pakken som {name}.</translation>
        </message>
        <message>
            <source>The manager's example</source>
            <translation>Lederens eksempel</translation>
        </message>
        <message>
            <source>The name appears beside everything you write. You can add the ward: Fjordby Hospital, B4.</source>
            <translation>Navnet står ved alt, hvad I skriver. Skriv gerne afdelingen med: Fjordby Sygehus, B4.</translation>
        </message>
        <message>
            <source>The pack is built</source>
            <translation>Pakken er bygget</translation>
        </message>
        <message>
            <source>The pack is signed (version {version}).</source>
            <translation>Pakken er underskrevet (version {version}).</translation>
        </message>
        <message>
            <source>The press, data protection, the works council</source>
            <translation>Pressen, databeskyttelse, SU/MED</translation>
        </message>
        <message>
            <source>The promise</source>
            <translation>Løftet</translation>
        </message>
        <message>
            <source>The text in its final form</source>
            <translation>Teksten, som den endte</translation>
        </message>
        <message>
            <source>The workplace's name</source>
            <translation>Arbejdspladsens navn</translation>
        </message>
        <message>
            <source>There is room for {count}.</source>
            <translation>Der er plads til {count}.</translation>
        </message>
        <message>
            <source>Think about this first:</source>
            <translation>Tænk over det her først:</translation>
        </message>
        <message>
            <source>This is how the name appears above what you write.</source>
            <translation>Sådan står navnet over det, I skriver.</translation>
        </message>
        <message>
            <source>Tick what you will keep. Nothing is ticked in advance.</source>
            <translation>Sæt hak ved det, I vil holde. Intet er valgt på forhånd.</translation>
        </message>
        <message>
            <source>Time to practise</source>
            <translation>Tid til at øve</translation>
        </message>
        <message>
            <source>Time, help, a course. Never a reward for a post.</source>
            <translation>Tid, hjælp, et kursus. Aldrig en belønning for et opslag.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Two sentences are enough. What does the workplace get out of it?</source>
            <translation>To sætninger er nok. Hvad får arbejdspladsen ud af det?</translation>
        </message>
        <message>
            <source>Under Lessons</source>
            <translation>Under Lektioner</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Værdi</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Værdier</translation>
        </message>
        <message>
            <source>What are the rules for using AI?</source>
            <translation>Hvad gælder, når man bruger AI?</translation>
        </message>
        <message>
            <source>What are your guidelines?</source>
            <translation>Hvad er jeres retningslinjer?</translation>
        </message>
        <message>
            <source>What do people get for taking part?</source>
            <translation>Hvad får den, der er med?</translation>
        </message>
        <message>
            <source>What do you hope for?</source>
            <translation>Hvad håber I på?</translation>
        </message>
        <message>
            <source>What do you promise?</source>
            <translation>Hvad lover I?</translation>
        </message>
        <message>
            <source>What do you stand for?</source>
            <translation>Hvad står I for?</translation>
        </message>
        <message>
            <source>What have people said, and what are you doing about it?</source>
            <translation>Hvad er der blevet sagt, og hvad gør I ved det?</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Hvad det er</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>Hvad det hedder</translation>
        </message>
        <message>
            <source>What it sees about the person using it</source>
            <translation>Hvad det ser om den, der bruger det</translation>
        </message>
        <message>
            <source>What it sees, and how to say no. What it suggests is an advert.</source>
            <translation>Hvad det ser, og hvordan man siger nej. Opslag, som det foreslår, er reklame.</translation>
        </message>
        <message>
            <source>What makes it good</source>
            <translation>Hvad der gør den god</translation>
        </message>
        <message>
            <source>What people said</source>
            <translation>Det, der blev sagt</translation>
        </message>
        <message>
            <source>What we are doing about it</source>
            <translation>Det gør vi ved det</translation>
        </message>
        <message>
            <source>What we give in return</source>
            <translation>Det giver vi igen</translation>
        </message>
        <message>
            <source>When and where, if that has been agreed</source>
            <translation>Hvornår og hvor, hvis det er aftalt</translation>
        </message>
        <message>
            <source>When to reach them</source>
            <translation>Træffetid</translation>
        </message>
        <message>
            <source>Where can people read more?</source>
            <translation>Hvor kan man læse videre?</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Hvor det er</translation>
        </message>
        <message>
            <source>Where to start</source>
            <translation>Hvor man begynder</translation>
        </message>
        <message>
            <source>Which colour and logo?</source>
            <translation>Hvilken farve og hvilket logo?</translation>
        </message>
        <message>
            <source>Which of the three would you invite first?</source>
            <translation>Hvor vil I invitere folk til at begynde?</translation>
        </message>
        <message>
            <source>Which questions could people start from in the practice room?</source>
            <translation>Hvilke spørgsmål kan man begynde med i Øvelokalet?</translation>
        </message>
        <message>
            <source>Which tools may be used, and what must not be written in them</source>
            <translation>Hvilke værktøjer man må bruge, og hvad der ikke må skrives i dem</translation>
        </message>
        <message>
            <source>Which words should the coach know?</source>
            <translation>Hvilke ord skal coachen kende?</translation>
        </message>
        <message>
            <source>Which workplace is it, and what does it do?</source>
            <translation>Hvilken arbejdsplads er det, og hvad laver I?</translation>
        </message>
        <message>
            <source>Who can people ask about what?</source>
            <translation>Hvem kan man spørge om hvad?</translation>
        </message>
        <message>
            <source>Who can people ask?</source>
            <translation>Hvem kan man spørge?</translation>
        </message>
        <message>
            <source>Who stands by the promise</source>
            <translation>Hvem står inde for løftet</translation>
        </message>
        <message>
            <source>Who to ask</source>
            <translation>Hvem man kan spørge</translation>
        </message>
        <message>
            <source>Who to go to if it is not kept</source>
            <translation>Hvem man går til, hvis det ikke bliver holdt</translation>
        </message>
        <message>
            <source>Who to tell, to withdraw it</source>
            <translation>Hvem man siger det til, hvis man trækker den tilbage</translation>
        </message>
        <message>
            <source>Who wrote it</source>
            <translation>Hvem har skrevet den</translation>
        </message>
        <message>
            <source>Why do you do this?</source>
            <translation>Hvorfor gør I det?</translation>
        </message>
        <message>
            <source>Why we do this</source>
            <translation>Derfor gør vi det</translation>
        </message>
        <message>
            <source>Without one, the text is not shown to anybody.</source>
            <translation>Uden den bliver teksten ikke vist til nogen.</translation>
        </message>
        <message>
            <source>Words and rules for the coach</source>
            <translation>Ord og regler til coachen</translation>
        </message>
        <message>
            <source>Words that are never marked as slips</source>
            <translation>Ord, der aldrig bliver kaldt slåfejl</translation>
        </message>
        <message>
            <source>Words that are not slips here, with spaces between them</source>
            <translation>Ord, der ikke er fejl hos jer, med mellemrum imellem</translation>
        </message>
        <message>
            <source>Write the colour as #1f6f78 or as RGB 31, 111, 120.</source>
            <translation>Skriv farven som #1f6f78 eller som RGB 31, 111, 120.</translation>
        </message>
        <message>
            <source>Write the date as 29.11.2026.</source>
            <translation>Skriv dagen som 29.11.2026.</translation>
        </message>
        <message>
            <source>You have said this …</source>
            <translation>Det har I sagt …</translation>
        </message>
        <message>
            <source>Your guidelines</source>
            <translation>Jeres retningslinjer</translation>
        </message>
        <message>
            <source>Your own lessons</source>
            <translation>Egne lektioner</translation>
        </message>
        <message>
            <source>Your own names and terms, so that they are not marked as slips</source>
            <translation>Husets navne og fagord, så de ikke bliver rettet</translation>
        </message>
        <message>
            <source>Your values, one sentence each</source>
            <translation>Jeres værdier, hver i sin egen sætning</translation>
        </message>
        <message>
            <source>Your work</source>
            <translation>Jeres arbejde</translation>
        </message>
        <message>
            <source>guidelines.{lang}.md cannot be read. Save it as text (UTF-8), and open the pack again.</source>
            <translation>guidelines.{lang}.md kan ikke læses. Gem den som tekst (UTF-8), og åbn pakken igen.</translation>
        </message>
        <message>
            <source>private</source>
            <translation>privat</translation>
        </message>
        <message>
            <source>public</source>
            <translation>offentligt</translation>
        </message>
        <message>
            <source>the pack</source>
            <translation>pakken</translation>
        </message>
        <message>
            <source>{count} minutes</source>
            <translation>{count} minutter</translation>
        </message>
        <message>
            <source>{count} minutes a week</source>
            <translation>{count} minutter om ugen</translation>
        </message>
        <message>
            <source>{count} sentences</source>
            <translation>{count} sætninger</translation>
        </message>
        <message>
            <source>{count} written</source>
            <translation>{count} skrevet</translation>
        </message>
        <message>
            <source>{name} in {folder}.</source>
            <translation>{name} i {folder}.</translation>
        </message>
        <message>
            <source>{title} · about {count} min</source>
            <translation>{title} · ca. {count} min.</translation>
        </message>
    </context>
    <context>
        <name>paper</name>
        <message>
            <source>About {minutes} minutes</source>
            <translation>Ca. {minutes} minutter</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Efter</translation>
        </message>
        <message>
            <source>Agreed from and until</source>
            <translation>Aftalen gælder fra og til</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Før</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>Pauser</translation>
        </message>
        <message>
            <source>Checked {day}</source>
            <translation>Tjekket {day}</translation>
        </message>
        <message>
            <source>Employee</source>
            <translation>Medarbejder</translation>
        </message>
        <message>
            <source>How sure I felt, 0 to 10</source>
            <translation>Så sikker følte jeg mig, 0 til 10</translation>
        </message>
        <message>
            <source>I have considered whether and how I want to talk about my work.</source>
            <translation>Jeg har taget stilling til, om og hvordan jeg vil fortælle om mit arbejde.</translation>
        </message>
        <message>
            <source>If {when}, then I will {then}.</source>
            <translation>Hvis {when}, så vil jeg {then}.</translation>
        </message>
        <message>
            <source>In your own words · it's your own choice</source>
            <translation>Med egne ord · det er dit eget valg</translation>
        </message>
        <message>
            <source>It is for you.</source>
            <translation>Den er til dig selv.</translation>
        </message>
        <message>
            <source>It may be changed or stopped at any time, without a reason.</source>
            <translation>Den kan ændres eller stoppes når som helst og uden begrundelse.</translation>
        </message>
        <message>
            <source>It says nothing about how often, where or what I write, or whether I do.</source>
            <translation>Den siger intet om, hvor ofte, hvor eller hvad jeg skriver, eller om jeg gør det.</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Leder</translation>
        </message>
        <message>
            <source>My cards</source>
            <translation>Mine kort</translation>
        </message>
        <message>
            <source>My journal</source>
            <translation>Min journal</translation>
        </message>
        <message>
            <source>My log</source>
            <translation>Min logbog</translation>
        </message>
        <message>
            <source>My own statement. It does not say what I have chosen.</source>
            <translation>Min egen erklæring. Der står ikke, hvad jeg har valgt.</translation>
        </message>
        <message>
            <source>My partner</source>
            <translation>Min makker</translation>
        </message>
        <message>
            <source>My plan</source>
            <translation>Min plan</translation>
        </message>
        <message>
            <source>My reason</source>
            <translation>Min grund</translation>
        </message>
        <message>
            <source>One way of doing it: {text}</source>
            <translation>Et bud: {text}</translation>
        </message>
        <message>
            <source>Read it in any order, and stop whenever you like. Write in it: it is yours. What the answers show is at the end of each lesson.</source>
            <translation>Læs i den rækkefølge, du vil, og stop, når du vil. Skriv i hæftet, for det er dit. Sidst i hver lektion står, hvad svarene viser.</translation>
        </message>
        <message>
            <source>The agreement is about time, not about posts.</source>
            <translation>Aftalen handler om tid, ikke om opslag.</translation>
        </message>
        <message>
            <source>The time is for short lessons and for writing for yourself.</source>
            <translation>Tiden går til korte lektioner og til at skrive for sig selv.</translation>
        </message>
        <message>
            <source>This is not legal advice; ask {contact}.</source>
            <translation>Det er ikke juridisk rådgivning; spørg {contact}.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>Time to practise</source>
            <translation>Tid til at øve sig</translation>
        </message>
        <message>
            <source>We have agreed on {minutes} minutes a week in working hours.</source>
            <translation>Vi har aftalt {minutes} minutter om ugen i arbejdstiden.</translation>
        </message>
        <message>
            <source>What the answers show</source>
            <translation>Hvad svarene viser</translation>
        </message>
        <message>
            <source>[a symbol]</source>
            <translation>[et tegn]</translation>
        </message>
        <message>
            <source>[symbol: {name}]</source>
            <translation>[tegn: {name}]</translation>
        </message>
        <message>
            <source>before {before}, after {after}</source>
            <translation>før {before}, efter {after}</translation>
        </message>
        <message>
            <source>{minutes} min. a week</source>
            <translation>{minutes} min. om ugen</translation>
        </message>
        <message>
            <source>{words} – go to {number}. {why}</source>
            <translation>{words} – gå til {number}. {why}</translation>
        </message>
        <message>
            <source>“{words}”: {note}</source>
            <translation>»{words}«: {note}</translation>
        </message>
    </context>
    <context>
        <name>parts</name>
        <message>
            <source>Scroll up and down</source>
            <translation>Rul op og ned</translation>
        </message>
        <message>
            <source>today at {time}</source>
            <translation>i dag kl. {time}</translation>
        </message>
        <message>
            <source>yesterday at {time}</source>
            <translation>i går kl. {time}</translation>
        </message>
    </context>
    <context>
        <name>pictures</name>
        <message>
            <source>Light and dark are close together, so the picture looks flat. A little contrast helps.</source>
            <translation>Lyst og mørkt ligger tæt på hinanden, så billedet virker fladt. Lidt kontrast hjælper.</translation>
        </message>
        <message>
            <source>Light and dark are easy to tell apart.</source>
            <translation>Man kan tydeligt skelne lyst fra mørkt.</translation>
        </message>
        <message>
            <source>Much of the picture is completely white, so details are lost. A little less light helps.</source>
            <translation>Meget af billedet er helt hvidt, så detaljerne forsvinder. Lidt mindre lys hjælper.</translation>
        </message>
        <message>
            <source>No part of the picture is see-through.</source>
            <translation>Ingen del af billedet er gennemsigtig.</translation>
        </message>
        <message>
            <source>No writing was seen in the picture.</source>
            <translation>Der ser ikke ud til at være skrift i billedet.</translation>
        </message>
        <message>
            <source>Nothing was found behind the picture in the file.</source>
            <translation>Der blev ikke fundet noget bag billedet i filen.</translation>
        </message>
        <message>
            <source>Part of the head is outside the frame. Move the frame, or make it larger.</source>
            <translation>Noget af hovedet ligger uden for rammen. Flyt rammen, eller gør den større.</translation>
        </message>
        <message>
            <source>Parts of the picture are see-through. Saved as JPEG they turn white.</source>
            <translation>Dele af billedet er gennemsigtige. Gemt som JPEG bliver de hvide.</translation>
        </message>
        <message>
            <source>The file contains more than the picture. Saved from here it contains only the picture.</source>
            <translation>Filen rummer mere end billedet. Gemt herfra rummer den kun selve billedet.</translation>
        </message>
        <message>
            <source>The file contains only the picture.</source>
            <translation>Filen rummer kun selve billedet.</translation>
        </message>
        <message>
            <source>The file is the kind of picture its name says ({kind}).</source>
            <translation>Filen er den slags billede, navnet siger ({kind}).</translation>
        </message>
        <message>
            <source>The file says where the picture was taken. Saved from here it contains only the picture.</source>
            <translation>Filen fortæller, hvor billedet er taget. Gemt herfra rummer den kun selve billedet.</translation>
        </message>
        <message>
            <source>The file's name ends like a different kind of picture from the {kind} it is. It opens all the same.</source>
            <translation>Filens navn ender som en anden slags billede end den {kind}, det er. Det kan åbnes alligevel.</translation>
        </message>
        <message>
            <source>The head fills {share} % of the height and is inside the frame.</source>
            <translation>Hovedet fylder {share} % af højden og ligger inden for rammen.</translation>
        </message>
        <message>
            <source>The head fills {share} % of the height. A little space around it looks calmer.</source>
            <translation>Hovedet fylder {share} % af højden. Lidt luft omkring det giver mere ro.</translation>
        </message>
        <message>
            <source>The head fills {share} % of the height. In a small circle the face is hard to see; move closer.</source>
            <translation>Hovedet fylder {share} % af højden. I en lille cirkel er ansigtet svært at se. Gå tættere på.</translation>
        </message>
        <message>
            <source>The light is fine.</source>
            <translation>Lyset er fint.</translation>
        </message>
        <message>
            <source>The picture is dark. Turn towards a window, or give it more light.</source>
            <translation>Billedet er mørkt. Vend dig mod et vindue, eller giv det mere lys.</translation>
        </message>
        <message>
            <source>The picture is sharp enough.</source>
            <translation>Billedet er skarpt nok.</translation>
        </message>
        <message>
            <source>The picture looks blurred. A steadier hand or more light makes it clearer.</source>
            <translation>Billedet ser sløret ud. En roligere hånd eller mere lys gør det tydeligere.</translation>
        </message>
        <message>
            <source>The picture moves; only the first one is used.</source>
            <translation>Billedet bevæger sig. Kun det første billede bliver brugt.</translation>
        </message>
        <message>
            <source>There is a film or a sound behind the picture in the file, as phones store it. It is left out when you save from here.</source>
            <translation>Bag billedet i filen ligger en film eller en lyd, som telefoner gemmer den. Den kommer ikke med, når du gemmer herfra.</translation>
        </message>
        <message>
            <source>There is something else behind the picture in the file. It is left out when you save from here.</source>
            <translation>Der ligger noget andet bag billedet i filen. Det kommer ikke med, når du gemmer herfra.</translation>
        </message>
        <message>
            <source>There seems to be writing in the picture. Check for names or numbers, and say in the description what it says.</source>
            <translation>Der ser ud til at være skrift i billedet. Se efter, om der står navne eller numre, og skriv i billedbeskrivelsen, hvad der står.</translation>
        </message>
        <message>
            <source>a film or a sound behind the picture</source>
            <translation>en film eller lyd, der ligger bag billedet</translation>
        </message>
        <message>
            <source>caption and author fields</source>
            <translation>felter med billedtekst og fotograf</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>kommentarer</translation>
        </message>
        <message>
            <source>hidden copies of the picture</source>
            <translation>skjulte kopier af billedet</translation>
        </message>
        <message>
            <source>notes from the program that edited it</source>
            <translation>noter fra det program, det er redigeret i</translation>
        </message>
        <message>
            <source>something else behind the picture in the file</source>
            <translation>noget andet, der ligger bag billedet i filen</translation>
        </message>
        <message>
            <source>the colour profile (the colours are converted)</source>
            <translation>farveprofilen (farverne er regnet om)</translation>
        </message>
        <message>
            <source>the movement (the first picture is kept)</source>
            <translation>bevægelsen (det første billede bliver)</translation>
        </message>
        <message>
            <source>the time, the camera and its settings</source>
            <translation>tidspunkt, kamera og kameraets indstillinger</translation>
        </message>
        <message>
            <source>where the picture was taken</source>
            <translation>hvor billedet er taget</translation>
        </message>
        <message>
            <source>{platform} shows {width} × {height} pixels; the picture has {across} × {down}, so it would be enlarged and look soft.</source>
            <translation>{platform} viser {width} × {height} pixel. Billedet har {across} × {down}, så det ville blive forstørret og se sløret ud.</translation>
        </message>
        <message>
            <source>{platform} shows {width} × {height} pixels; the picture has {across} × {down}, which is enough.</source>
            <translation>{platform} viser {width} × {height} pixel. Billedet har {across} × {down}, og det er nok.</translation>
        </message>
        <message>
            <source>{platform} takes files up to {most} kB; this one has {has} kB.</source>
            <translation>{platform} tager imod filer op til {most} kB. Den her fylder {has} kB.</translation>
        </message>
        <message>
            <source>{platform} takes files up to {most} kB; this one has {has} kB. Saved from here it becomes smaller.</source>
            <translation>{platform} tager imod filer op til {most} kB. Den her fylder {has} kB. Gemt herfra bliver den mindre.</translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message>
            <source>If</source>
            <translation>Hvis</translation>
        </message>
        <message>
            <source>If …, plan {number}</source>
            <translation>Hvis …, plan {number}</translation>
        </message>
        <message>
            <source>for instance: it is Friday after lunch</source>
            <translation>fx: det er fredag efter frokost</translation>
        </message>
        <message>
            <source>for instance: write three lines</source>
            <translation>fx: skrive tre linjer</translation>
        </message>
        <message>
            <source>then I will</source>
            <translation>så vil jeg</translation>
        </message>
        <message>
            <source>… then I will …, plan {number}</source>
            <translation>… så vil jeg …, plan {number}</translation>
        </message>
    </context>
    <context>
        <name>platforms</name>
        <message>
            <source>1 emoji counts {each}.</source>
            <translation>1 emoji tæller {each}.</translation>
        </message>
        <message>
            <source>1 link counts {each} characters.</source>
            <translation>1 link tæller {each} tegn.</translation>
        </message>
        <message>
            <source>1 special character counts 2.</source>
            <translation>1 særligt tegn tæller 2.</translation>
        </message>
        <message>
            <source>About {length} of {limit} characters.</source>
            <translation>Omkring {length} af {limit} tegn.</translation>
        </message>
        <message>
            <source>About {over} over the limit of {limit} characters.</source>
            <translation>Omkring {over} over grænsen på {limit} tegn.</translation>
        </message>
        <message>
            <source>At most {length} of {limit} characters.</source>
            <translation>Højst {length} af {limit} tegn.</translation>
        </message>
        <message>
            <source>Each server sets its own limit; {limit} is the usual one.</source>
            <translation>Hver server sætter sin egen grænse; {limit} er den almindelige.</translation>
        </message>
        <message>
            <source>In @name@server, only @name counts.</source>
            <translation>Af @navn@server tæller kun @navn.</translation>
        </message>
        <message>
            <source>It contains an invisible character that is not accepted here.</source>
            <translation>Der er et usynligt tegn i teksten, som ikke kan bruges her.</translation>
        </message>
        <message>
            <source>It takes {bytes} bytes, and {limit} are allowed.</source>
            <translation>Det fylder {bytes} byte, og der er plads til {limit}.</translation>
        </message>
        <message>
            <source>Only one hashtag works here.</source>
            <translation>Her virker kun ét hashtag.</translation>
        </message>
        <message>
            <source>{length} characters. There is no limit here.</source>
            <translation>{length} tegn. Her er ingen grænse.</translation>
        </message>
        <message>
            <source>{length} of about {limit} characters.</source>
            <translation>{length} af ca. {limit} tegn.</translation>
        </message>
        <message>
            <source>{length} of {limit} bytes.</source>
            <translation>{length} af {limit} byte.</translation>
        </message>
        <message>
            <source>{length} of {limit} characters.</source>
            <translation>{length} af {limit} tegn.</translation>
        </message>
        <message>
            <source>{network}'s own app shortens links, to about {length} characters in all. Other apps send them whole.</source>
            <translation>{network}s egen app forkorter links, til omkring {length} tegn i alt. Andre apps sender dem hele.</translation>
        </message>
        <message>
            <source>{number} emoji count {each} each.</source>
            <translation>{number} emojier tæller {each} hver.</translation>
        </message>
        <message>
            <source>{number} emoji count {total} in all.</source>
            <translation>{number} emojier tæller {total} i alt.</translation>
        </message>
        <message>
            <source>{number} hashtags; about {most} are accepted here.</source>
            <translation>{number} hashtags; her er der plads til ca. {most}.</translation>
        </message>
        <message>
            <source>{number} hashtags; {most} are accepted here.</source>
            <translation>{number} hashtags; her er der plads til {most}.</translation>
        </message>
        <message>
            <source>{number} links count {each} characters each.</source>
            <translation>{number} links tæller {each} tegn hver.</translation>
        </message>
        <message>
            <source>{number} special characters count 2 each.</source>
            <translation>{number} særlige tegn tæller 2 hver.</translation>
        </message>
        <message>
            <source>{over} bytes over the limit of {limit}.</source>
            <translation>{over} byte over grænsen på {limit}.</translation>
        </message>
        <message>
            <source>{over} more than about {limit} characters.</source>
            <translation>{over} flere end ca. {limit} tegn.</translation>
        </message>
        <message>
            <source>{over} over the limit of {limit} characters.</source>
            <translation>{over} over grænsen på {limit} tegn.</translation>
        </message>
    </context>
    <context>
        <name>print</name>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>The printer may be in the corridor.</source>
            <translation>Printeren kan stå på gangen.</translation>
        </message>
    </context>
    <context>
        <name>profile</name>
        <message>
            <source>Done</source>
            <translation>Gjort</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Senere</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>Ikke relevant</translation>
        </message>
        <message>
            <source>To stay empty</source>
            <translation>Skal stå tomt</translation>
        </message>
    </context>
    <context>
        <name>profile-summary</name>
        <message>
            <source>Profile check: {place}</source>
            <translation>Profiltjek: {place}</translation>
        </message>
        <message>
            <source>“To stay empty” is an answer like any other. Your notes are not on this sheet.</source>
            <translation>»Skal stå tomt« er et svar på linje med de andre. Dine noter er ikke med på arket.</translation>
        </message>
    </context>
    <context>
        <name>projector</name>
        <message>
            <source>All together</source>
            <translation>Alle sammen</translation>
        </message>
        <message>
            <source>Alone</source>
            <translation>Alene</translation>
        </message>
        <message>
            <source>Alone, two, four, all: about {minutes} min.</source>
            <translation>Alene, to, fire, alle: ca. {minutes} min.</translation>
        </message>
        <message>
            <source>Break, about {minutes} min.</source>
            <translation>Pause, ca. {minutes} min.</translation>
        </message>
        <message>
            <source>In fours</source>
            <translation>Fire og fire</translation>
        </message>
        <message>
            <source>In fours, about {minutes} min.</source>
            <translation>Fire og fire, ca. {minutes} min.</translation>
        </message>
        <message>
            <source>In pairs</source>
            <translation>To og to</translation>
        </message>
        <message>
            <source>In pairs or in silence, about {minutes} min.</source>
            <translation>To og to eller i stilhed, ca. {minutes} min.</translation>
        </message>
        <message>
            <source>In silence</source>
            <translation>I stilhed</translation>
        </message>
        <message>
            <source>In threes, about {minutes} min.</source>
            <translation>Tre og tre, ca. {minutes} min.</translation>
        </message>
        <message>
            <source>On your own, about {minutes} min.</source>
            <translation>Hver for sig, ca. {minutes} min.</translation>
        </message>
        <message>
            <source>Read in silence</source>
            <translation>Læs i stilhed</translation>
        </message>
        <message>
            <source>Read to a partner</source>
            <translation>Læs for en makker</translation>
        </message>
        <message>
            <source>The post</source>
            <translation>Opslaget</translation>
        </message>
        <message>
            <source>Together, about {minutes} min.</source>
            <translation>Sammen, ca. {minutes} min.</translation>
        </message>
        <message>
            <source>With a partner</source>
            <translation>Med en makker</translation>
        </message>
        <message>
            <source>{count} cards</source>
            <translation>{count} kort</translation>
        </message>
        <message>
            <source>{way} · {minutes} min.</source>
            <translation>{way} · {minutes} min.</translation>
        </message>
        <message>
            <source>{who} left it at that.</source>
            <translation>{who} lod den ligge.</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>Help</source>
            <translation>Hjælp</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Hjem</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lektioner</translation>
        </message>
        <message>
            <source>My log</source>
            <translation>Min logbog</translation>
        </message>
        <message>
            <source>Practice room</source>
            <translation>Øvelokalet</translation>
        </message>
        <message>
            <source>Profile check</source>
            <translation>Profiltjek</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
    </context>
    <context>
        <name>retention</name>
        <message>
            <source>From {day} your log goes back {count} months at most</source>
            <translation>Fra {day} går din logbog højst {count} måneder tilbage</translation>
        </message>
        <message>
            <source>IT has set a shorter time. Nothing is removed before that day. After that, anything older than {month} becomes one line for each lesson you finished. Your drafts and your journal stay. A copy you take yourself stays yours.</source>
            <translation>It-afdelingen har sat tiden ned. Indtil den dag forsvinder intet. Derefter bliver det, der er ældre end {month}, til én linje for hver lektion, du er nået igennem. Dine udkast og din journal bliver. En kopi, du selv tager, er stadig din.</translation>
        </message>
        <message>
            <source>It takes effect on {day}. Nothing is removed before then, and you can take a copy.</source>
            <translation>Det gælder fra {day}. Til da forsvinder intet, og du kan tage en kopi.</translation>
        </message>
        <message>
            <source>Take a copy</source>
            <translation>Tag en kopi</translation>
        </message>
        <message>
            <source>What has IT decided?</source>
            <translation>Hvad har it-afdelingen bestemt?</translation>
        </message>
    </context>
    <context>
        <name>saved line</name>
        <message>
            <source>Not being saved</source>
            <translation>Gemmes ikke</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Ikke gemt endnu</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Gemt {time}</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Allow xAPI files of my lessons</source>
            <translation>Tillad xAPI-filer om mine lektioner</translation>
        </message>
        <message>
            <source>Am I a public employee?</source>
            <translation>Er jeg offentligt ansat?</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farver</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Months to keep in my log (0 = all)</source>
            <translation>Måneder, der gemmes i Min logbog (0 = alle)</translation>
        </message>
        <message>
            <source>Movement on the screen</source>
            <translation>Bevægelse på skærmen</translation>
        </message>
        <message>
            <source>My kind of work</source>
            <translation>Min slags arbejde</translation>
        </message>
        <message>
            <source>My order</source>
            <translation>Min rækkefølge</translation>
        </message>
        <message>
            <source>Packs without a signature</source>
            <translation>Pakker uden underskrift</translation>
        </message>
        <message>
            <source>Refreshers</source>
            <translation>Genopfriskning</translation>
        </message>
        <message>
            <source>Save nothing on this computer</source>
            <translation>Gem ikke noget på computeren</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekststørrelse</translation>
        </message>
        <message>
            <source>The first questions have been asked</source>
            <translation>De første spørgsmål er stillet</translation>
        </message>
        <message>
            <source>The name of my workplace</source>
            <translation>Min arbejdsplads hedder</translation>
        </message>
        <message>
            <source>The workplace's pack</source>
            <translation>Arbejdspladsens pakke</translation>
        </message>
        <message>
            <source>Typeface on the page</source>
            <translation>Skrift på siden</translation>
        </message>
        <message>
            <source>What you want to be called here</source>
            <translation>Det, du vil kaldes her</translation>
        </message>
        <message>
            <source>Which country's rules?</source>
            <translation>Hvilket lands regler?</translation>
        </message>
        <message>
            <source>Who I can ask</source>
            <translation>Hvem jeg kan spørge</translation>
        </message>
        <message>
            <source>Whose signature is valid for the pack</source>
            <translation>Hvis underskrift der gælder for pakken</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Workshop</translation>
        </message>
    </context>
    <context>
        <name>stages</name>
        <message>
            <source>A single moment</source>
            <translation>Ét øjeblik</translation>
        </message>
        <message>
            <source>After a reader's marks</source>
            <translation>Efter en læsers mærker</translation>
        </message>
        <message>
            <source>Before the lesson “{title}”</source>
            <translation>Før lektionen »{title}«</translation>
        </message>
        <message>
            <source>With where you work</source>
            <translation>Med, hvor du arbejder</translation>
        </message>
        <message>
            <source>Without other people</source>
            <translation>Uden andre mennesker</translation>
        </message>
        <message>
            <source>Your first line</source>
            <translation>Din første linje</translation>
        </message>
        <message>
            <source>Your opening</source>
            <translation>Din åbning</translation>
        </message>
        <message>
            <source>Your second version</source>
            <translation>Din anden version</translation>
        </message>
        <message>
            <source>Your subject</source>
            <translation>Dit emne</translation>
        </message>
        <message>
            <source>Your third version</source>
            <translation>Din tredje version</translation>
        </message>
    </context>
    <context>
        <name>start</name>
        <message>
            <source>The app is already open. Look for its window among the others; nothing has been lost.</source>
            <translation>Appen er allerede åben. Find dens vindue blandt de andre. Der er ikke gået noget tabt.</translation>
        </message>
    </context>
    <context>
        <name>thread</name>
        <message>
            <source>A comment you skipped.</source>
            <translation>En kommentar, du sprang over.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Comment {number}</source>
            <translation>Kommentar {number}</translation>
        </message>
        <message>
            <source>Do something else</source>
            <translation>Gør noget andet</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>Øvelse</translation>
        </message>
        <message>
            <source>Hide the comment</source>
            <translation>Skjul kommentaren</translation>
        </message>
        <message>
            <source>I don't answer</source>
            <translation>Jeg svarer ikke</translation>
        </message>
        <message>
            <source>If you had left it</source>
            <translation>Hvis du lod den ligge</translation>
        </message>
        <message>
            <source>In doubt? Ask {contact}.</source>
            <translation>I tvivl? Spørg {contact}.</translation>
        </message>
        <message>
            <source>Left it</source>
            <translation>Lod den ligge</translation>
        </message>
        <message>
            <source>Next comment</source>
            <translation>Næste kommentar</translation>
        </message>
        <message>
            <source>See what happens if you leave it</source>
            <translation>Se, hvis du lod den ligge</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>Skip it</source>
            <translation>Spring over</translation>
        </message>
        <message>
            <source>The next comment is nasty.</source>
            <translation>Her kommer en grim kommentar.</translation>
        </message>
        <message>
            <source>There are no more comments.</source>
            <translation>Der kommer ikke flere kommentarer.</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Vent</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Det skete der</translation>
        </message>
        <message>
            <source>What somebody else did</source>
            <translation>Sådan gjorde en anden</translation>
        </message>
        <message>
            <source>What two others did</source>
            <translation>Sådan gjorde to andre</translation>
        </message>
        <message>
            <source>Whichever you choose is an answer. There is one more comment to come.</source>
            <translation>Alt sammen er et svar. Der kommer én kommentar mere.</translation>
        </message>
        <message>
            <source>Whichever you choose is an answer. {count} more comments are to come, one at a time.</source>
            <translation>Alt sammen er et svar. Der kommer {count} kommentarer mere, én ad gangen.</translation>
        </message>
        <message>
            <source>Write a line first, or leave the comment.</source>
            <translation>Skriv en linje først, eller lad kommentaren ligge.</translation>
        </message>
        <message>
            <source>Write an answer, if you feel like it</source>
            <translation>Skriv et svar, hvis du har lyst</translation>
        </message>
        <message>
            <source>Write another answer</source>
            <translation>Skriv et andet svar</translation>
        </message>
        <message>
            <source>You answered</source>
            <translation>Du svarede</translation>
        </message>
        <message>
            <source>You hid it</source>
            <translation>Du skjulte den</translation>
        </message>
        <message>
            <source>You left it</source>
            <translation>Du lod den ligge</translation>
        </message>
        <message>
            <source>You waited</source>
            <translation>Du ventede</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Dit svar</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Dit navn</translation>
        </message>
        <message>
            <source>Your post</source>
            <translation>Dit opslag</translation>
        </message>
    </context>
    <context>
        <name>window</name>
        <message>
            <source>From now on it is saved in your data folder.</source>
            <translation>Fra nu af bliver det gemt i din datamappe.</translation>
        </message>
    </context>
    <context>
        <name>workplace</name>
        <message>
            <source>A text by {who}</source>
            <translation>En tekst af {who}</translation>
        </message>
        <message>
            <source>Checked on {day}.</source>
            <translation>Set efter {day}.</translation>
        </message>
        <message>
            <source>From your workplace</source>
            <translation>Fra din arbejdsplads</translation>
        </message>
        <message>
            <source>From {workplace}</source>
            <translation>Fra {workplace}</translation>
        </message>
        <message>
            <source>In its final form:</source>
            <translation>Som den endte:</translation>
        </message>
        <message>
            <source>My working day</source>
            <translation>Min hverdag på arbejdet</translation>
        </message>
        <message>
            <source>Or {deputy}.</source>
            <translation>Ellers {deputy}.</translation>
        </message>
        <message>
            <source>Posts that a tool suggests, and sharing that has been agreed, are adverts.</source>
            <translation>Opslag, som et værktøj foreslår, og deling, der er aftalt, er reklame.</translation>
        </message>
        <message>
            <source>Questions to start from</source>
            <translation>Spørgsmål at begynde med</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Læs videre</translation>
        </message>
        <message>
            <source>Shown with written consent.</source>
            <translation>Vist med et ja på skrift.</translation>
        </message>
        <message>
            <source>Something I care about</source>
            <translation>Noget, jeg brænder for</translation>
        </message>
        <message>
            <source>Something I know a lot about</source>
            <translation>Noget, jeg ved meget om</translation>
        </message>
        <message>
            <source>The first draft:</source>
            <translation>Det første udkast:</translation>
        </message>
        <message>
            <source>The law here</source>
            <translation>Loven her</translation>
        </message>
        <message>
            <source>Time to practise</source>
            <translation>Tid til at øve</translation>
        </message>
        <message>
            <source>What we hope for</source>
            <translation>Det håber vi på</translation>
        </message>
        <message>
            <source>What we promise</source>
            <translation>Det lover vi</translation>
        </message>
        <message>
            <source>What we stand for</source>
            <translation>Det står vi for</translation>
        </message>
        <message>
            <source>What you get out of it</source>
            <translation>Det får du ud af det</translation>
        </message>
        <message>
            <source>What you have said, and what we are doing about it</source>
            <translation>Det har I sagt, og det gør vi ved det</translation>
        </message>
        <message>
            <source>When you use AI</source>
            <translation>Når du bruger AI</translation>
        </message>
        <message>
            <source>Where you can start</source>
            <translation>Her kan du begynde</translation>
        </message>
        <message>
            <source>Who you can ask</source>
            <translation>Hvem du kan spørge</translation>
        </message>
        <message>
            <source>Why we do this</source>
            <translation>Derfor gør vi det</translation>
        </message>
        <message>
            <source>You are welcome to start with “{kind}”. It is an invitation: choose something else, or leave it.</source>
            <translation>Du er velkommen til at begynde med »{kind}«. Det er en invitation: Du kan vælge noget andet eller lade være.</translation>
        </message>
        <message>
            <source>{count} minutes a week are set aside for practice.</source>
            <translation>Der er sat {count} minutter af om ugen til at øve.</translation>
        </message>
    </context>
    <context>
        <name>workshop</name>
        <message>
            <source>Cannot be read: {count}.</source>
            <translation>Kan ikke læses: {count}.</translation>
        </message>
        <message>
            <source>Copies of ones already counted: {count}.</source>
            <translation>Kopier af en, der er talt med: {count}.</translation>
        </message>
        <message>
            <source>Cut short: {count}.</source>
            <translation>Afkortede: {count}.</translation>
        </message>
        <message>
            <source>Fewer than five handed in, so nothing is shown.</source>
            <translation>Færre end fem har afleveret, så der bliver ikke vist noget.</translation>
        </message>
        <message>
            <source>From another workshop: {count}.</source>
            <translation>Fra en anden workshop: {count}.</translation>
        </message>
        <message>
            <source>Sealed to another key, or damaged: {count}.</source>
            <translation>Forseglet til en anden nøgle eller beskadiget: {count}.</translation>
        </message>
        <message>
            <source>Something else: {count}.</source>
            <translation>Noget andet: {count}.</translation>
        </message>
        <message>
            <source>The file's name is random and its time is the same for everyone. Your name and this computer's are not in it.</source>
            <translation>Filens navn er tilfældigt, og dens klokkeslæt er ens for alle. Dit navn og computerens navn står der ikke.</translation>
        </message>
        <message>
            <source>The stick itself may record when the file was made. If that matters to you, hand in on paper.</source>
            <translation>USB-nøglen selv gemmer måske, hvornår filen blev lavet. Betyder det noget for dig, så aflevér på papir.</translation>
        </message>
        <message>
            <source>This is all the file will contain: which workshop it is for, and these six numbers, sealed.</source>
            <translation>Filen kommer til at rumme det her og intet andet: hvilken workshop den hører til, og de seks tal, forseglet.</translation>
        </message>
        <message>
            <source>This result differs by fewer than five people from one already shown, so it is not shown: together, the two would reveal what those few answered.</source>
            <translation>Der er færre end fem mennesker til forskel på den her opgørelse og en, der allerede er vist. Derfor bliver den ikke vist: De to tilsammen ville røbe, hvad de få har svaret.</translation>
        </message>
        <message>
            <source>Whoever has the key can in principle open the files.</source>
            <translation>Den, der har nøglen, kan i princippet åbne filerne.</translation>
        </message>
        <message>
            <source>Without the six numbers: {count}.</source>
            <translation>Uden de seks tal: {count}.</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>tom</translation>
        </message>
        <message>
            <source>higher</source>
            <translation>højere</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>lavere</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>det samme</translation>
        </message>
        <message>
            <source>{count} handed in.</source>
            <translation>{count} har afleveret.</translation>
        </message>
        <message>
            <source>{line} Before: half of the room answered from {low} to {high}, with {median} in the middle. After: from {new_low} to {new_high}, with {new_median} in the middle.</source>
            <translation>{line} Før: Halvdelen af rummet svarede fra {low} til {high}, og {median} ligger i midten. Efter: fra {new_low} til {new_high}, og {new_median} ligger i midten.</translation>
        </message>
        <message>
            <source>{line} Before: {before}. After: {after}.</source>
            <translation>{line} Før: {before}. Efter: {after}.</translation>
        </message>
        <message>
            <source>{line}: not shown.</source>
            <translation>{line}: vises ikke.</translation>
        </message>
        <message>
            <source>{line}: {word}.</source>
            <translation>{line}: {word}.</translation>
        </message>
        <message>
            <source>{lower} went down, {same} stayed the same, {higher} went up.</source>
            <translation>{lower} gik ned, {same} blev stående, og {higher} gik op.</translation>
        </message>
    </context>
    <context>
        <name>workshop pace</name>
        <message>
            <source>About {count} min. left of this item</source>
            <translation>Ca. {count} min. igen af punktet</translation>
        </message>
        <message>
            <source>Nothing more can be shortened. Say aloud that you will finish later.</source>
            <translation>Mere kan ikke gøres kortere. Sig højt, at I slutter senere.</translation>
        </message>
        <message>
            <source>On time</source>
            <translation>Planen holder</translation>
        </message>
        <message>
            <source>The break can take {saves} of them. It is still {minutes} min.</source>
            <translation>Pausen kan tage {saves} af dem. Den er stadig {minutes} min.</translation>
        </message>
        <message>
            <source>The spare minutes can take {saves} of them.</source>
            <translation>Luften i planen kan tage {saves} af dem.</translation>
        </message>
        <message>
            <source>This item's time is up.</source>
            <translation>Punktets tid er gået.</translation>
        </message>
        <message>
            <source>{count} min. ahead of the plan</source>
            <translation>{count} min. før planen</translation>
        </message>
        <message>
            <source>{count} min. behind the plan</source>
            <translation>{count} min. efter planen</translation>
        </message>
        <message>
            <source>{count} min. still to be found.</source>
            <translation>Så mangler der {count} min.</translation>
        </message>
        <message>
            <source>“{item}” can be done in {minutes} min.</source>
            <translation>»{item}« kan gøres på {minutes} min.</translation>
        </message>
        <message>
            <source>“{item}” can be left out.</source>
            <translation>»{item}« kan springes over.</translation>
        </message>
    </context>
</TS>
