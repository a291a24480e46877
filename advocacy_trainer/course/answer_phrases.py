"""Phrases by which an answer in a thread is guessed to be heated, about a case, or of no workplace."""

import re

ABOUT_CASE_RULES = frozenset({"recognisable-person", "confidential", "contact-data", "personal-id"})
WORKPLACE = {
    "da": re.compile(
        r"\b(?:arbejder|ansat|kolleg\w+|vores (?:afdeling|kontor|hold|plejehjem|skole|firma|butik|værksted)"
        r"|mit arbejde|på egne vegne|hos os|min arbejdsplads"
        r"|jeg er (?:selv )?(?:[\w-]+ ){1,3}(?:i|på|hos|ved)\b)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:i work|employed|colleagues?|our (?:ward|office|team|school|shop|depot|firm|department)"
        r"|my job|my workplace|speaking for myself|i[’']m an? (?:[\w-]+ ){1,3}(?:at|in|for|with)\b)",
        re.IGNORECASE,
    ),
}
# A refusal to speak of a case names the thing it will not speak of, and is no word about it.
REFUSAL = {
    "da": re.compile(
        r"\b(?:må|kan|vil|skal)(?: jeg| vi| man)? (?:ikke|aldrig)\b"
        r"[^.!?]*\b(?:sige|fortælle|svare|tale|snakke|kommentere|udtale|gå ind)"
        r"|\b(?:siger|taler|snakker|svarer|udtaler mig|slår)(?: jeg| vi| man)?"
        r" (?:ikke|aldrig|ingenting|intet)\b"
        r"|\btavshedspligt|\bfortroligt?\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:can[’']?t|cannot|can never|mustn[’']t|won[’']t|don[’']t|never|not able to|not allowed to)\b"
        r"[^.!?]*\b(?:say|tell|talk|discuss|comment|answer|speak|look|go into)|\bconfidential",
        re.IGNORECASE,
    ),
}
OF_THEM = {
    "da": re.compile(
        r"\b(?:han|hun|ham|hende|hans|hendes|din|dit|jeres|jer|sagen|besøget"
        r"|(?:far|mor|bror|søster|søn|datter|mand|kone|bedste\w+|svige\w+)(?:en|eren|oren)?)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:he|she|him|her|his|hers|your|their|the case|the visit|that day"
        r"|dad|father|mum|mother|brother|sister|son|daughter|husband|wife|gran\w*)\b",
        re.IGNORECASE,
    ),
}
SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
# What follows a »but« is no part of the refusal before it.
CLAUSE = {
    "da": re.compile(r"\b(?:men|dog)\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:but|though)\b", re.IGNORECASE),
}
ACTED = {
    "da": re.compile(
        r"\b(?:var|kom|kommer|fik|gjorde|ringede|glemte|skrev|gav|(?<=jeg )så|(?<=vi )så"
        r"|lagde|kørte|besøger|ville|skulle)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:was|wasn[’']t|were|came|(?<!ve )(?<!still )(?<!have )got|did|didn[’']t"
        r"|rang|called|forgot|wrote|gave|saw|laid|drove"
        r"|visit|visits|wanted)\b",
        re.IGNORECASE,
    ),
}
HAD = re.compile(r"\b(?:har|havde|have|has|had)\b", re.IGNORECASE)  # of one's own work as often as of a case
SHARP = {
    "da": re.compile(
        r"\b(?:du|i|dig|jer|din|dit)\b[^.!?]*\b(?:dum(?:me|t)?|idiot\w*|latterlig\w*|fatter|brokke\w*|pinlig\w*|hjernedød\w*)\b"
        r"|\b(?:fatter|brokker|piver|klynker) (?:du|I)\b"
        r"|\bhold (?:nu |dog )?(?:op|kæft|mund|dig til)\b|\bklap i\b|[!?]{3,}"
        r"|\b(?:slap (?:nu |lige )?af|tag (?:dig|jer) sammen|fald ned|bliv voksen|ti stille)\b"
        r"|\ber (?:du|I) (?:ikke |da |helt |rigtig ){0,3}(?:kloge?|toss\w+|dum\w*|blinde?|døve?|gale?)\b"
        r"|\b(?:du er|I er|hvor er (?:du|I|det)) (?:\w+ )?(?:ubehageligt?e?|led|frækt?e?|modbydeligt?e?|ondt?"
        r"|uforskammet|ubegavet|patetisk|nedrigt?e?)\b"
        r"|\bfå (?:dig|jer) et liv\b|\b(?:pas|bland) (?:dig|jer) (?:selv|ude?nom|ikke)\b"
        r"|\b(?:hvad|hvem|hvor) (?:fanden|helvede|søren)\b|\bbilder du dig ind\b"
        r"|\btror du,? (?:du|at du) er\b"
        r"|\b(?:besserwisser|klovn|hykler|tosse|tåbe|snob)\w*"
        r"|(?<!mig )(?<!mig selv )\b(?:latterligt|tåbeligt|åndssvagt|noget (?:vrøvl|pladder|ævl|sludder))\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\byou(?:[’']re|r)?\b[^.!?]*\b(?:stupid|idiots?|ridiculous|pathetic|moan\w*|clueless|morons?|ignorant)\b"
        r"|\bare you (?:stupid|thick|blind|deaf)\b|\bshut (?:up|it)\b|\bget (?:lost|a life)\b|[!?]{3,}"
        r"|\b(?:calm down|grow up|get (?:over it|a grip)|chill out|give it a rest|wind your neck in)\b"
        r"|\b(?:lost your mind|out of your mind|wrong with you|are you (?:mad|serious|for real))\b"
        r"|\b(?:nasty|rude|vile|horrible|disgusting) (?:thing to say|of you|person|people)\b"
        r"|\byou(?:[’']re| are) (?:\w+ )?(?:nasty|rude|vile|horrible|disgusting)\b"
        r"|\bmind your own\b|\bwho (?:the hell )?do you think you are\b|\b(?:what|who|how) the hell\b"
        r"|\bhow dare you\b|\b(?:know-(?:it-)?all|clown|hypocrite|snob)s?\b"
        r"|(?<!feel )(?<!felt )(?<!I am )(?<!I was )\b(?:ridiculous|pathetic|utter nonsense|rubbish)\b",
        re.IGNORECASE,
    ),
}


DIRECTION = {
    "da": re.compile(
        r"\b(?:ring|skriv|kontakt|spørg|klag|brug|henvend (?:dig|jer)"
        r"|du kan (?:ringe|skrive|klage|spørge))\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:^|[,.;:]|\b(?:and|please|then|can|to|no|yes)\b)\W*"
        r"(?:ring|write|call|contact|ask|put|use|complain|get in touch)\b",
        re.IGNORECASE,
    ),
}
"""A clause that shows the way, and so may name the thing and the person without telling of them."""
ASKS_BACK = re.compile(
    r"\b(?:(?:have|has|are|do|did|could|would) you|(?:har|er|kan|vil) (?:du|I))\b[^.!?]*\?"
    r"|\b(?:hvad|hvordan|hvem|hvornår|what|how|who|when)\b[^.!?]*\?",
    re.IGNORECASE,
)
"""What asks the other tells nothing."""
BEFALLS = {
    "da": re.compile(
        r"\b(?P<whose>(?:din|dit|jeres|hendes|hans) \w+|han|hun)"
        r" (?:bliver|får|fik|er|var|kommer|kom|har|havde|bor)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?P<whose>your \w+|he|she) (?:will|is|isn[’']t|was|wasn[’']t|gets|got|has|hasn[’']t|had|lives|did"
        r"|didn[’']t)\b",
        re.IGNORECASE,
    ),
}
"""Something told of the one who was asked about, or of what is theirs."""
CONFIRMS = {
    "da": re.compile(
        r"^\W*(?:ja|jo|jep|nej|næ)\b,? (?:den|det|han|hun|de|vi|jeg)"
        r" (?:er|var|har|havde|ligger|kom|kommer|fik|får|bor|gik)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"^\W*(?:yes|yeah|yep|no|nope)\b,? (?:it|that|he|she|they|we|I)"
        r"(?:[’'](?:s|ve|re|m)| (?:is|was|wasn[’']t|has|have|had|came|come|got|lives|did|didn[’']t))\b",
        re.IGNORECASE,
    ),
}
"""A yes or a no to a question about a case: both tell."""
WE_WILL = {
    "da": re.compile(r"\b(?:vi|jeg) (?:bliver|kommer|lægger|laver|sender|gør|har)\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:we|I)(?:[’'](?:ll|re|ve)| (?:will|are|have))\b", re.IGNORECASE),
}
"""A promise or a report of one's own, about the thing that was asked about."""
OF_THE_THING = {
    "da": re.compile(r"\bden (?:blev|er|var|ligger|lå|kommer|kom|mangler)\b", re.IGNORECASE),
    "en": re.compile(r"\bit (?:was|got|went|came|has been|had been)\b", re.IGNORECASE),
}
"""What became of the thing a case is about."""
LOOKS_INTO = {
    "da": re.compile(
        r"\b(?:jeg|vi) (?:lige )?(?:tjekker|kigger|ser|undersøger|finder|slår|husker|kender)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(r"\b(?:I|we)(?:[’']ll| will)? (?:check|look|find|remember|know|chase)\b", re.IGNORECASE),
}
"""A promise to look into a case, or a sign of knowing it."""
ASKS_WHERE = re.compile(r"\b(?:hvor|where)\b", re.IGNORECASE)
NAMED_PLACE = re.compile(
    r"(?:[Dd]et er|[Ii]t[’']s|[Ii]t is) [A-ZÆØÅ]\w{2,}|\b(?:på|i|hos|ved|in|at|the)\b[^.!?]*? [A-ZÆØÅ]\w{2,}"
)
