"""A small course of both formats, written for the tests: three lessons of format 2 and one of format 1."""

from pathlib import Path

COURSE = """format = 1
[tracks.way]
title = { da = "Vejen", en = "The way" }
about = { da = "Fire små.", en = "Four small ones." }
[tracks.way.lessons]
way-01 = "one"
way-02 = "two"
way-03 = "three"
way-04 = "four"
[paths.quarter]
title = { da = "Den korte", en = "The short one" }
about = { da = "Tre små.", en = "Three small ones." }
lessons = ["way-01", "way-02", "way-03"]
[retired]
way-09 = { da = "Den, der var", en = "The one that was" }
[placeholders]
why = { da = "Det har ingen skrevet.", en = "Nobody has written that." }
promise = { da = "Spørg din leder.", en = "Ask your manager." }
contact = { da = "din leder", en = "your manager" }
rep = { da = "din tillidsrepræsentant", en = "your union rep" }
workplace = { da = "din arbejdsplads", en = "your workplace" }
ai-rule = { da = "Spørg først.", en = "Ask first." }
"""

PUBLISHED = """way-01 lesson
way-02 lesson
way-03 lesson
way-04 lesson
way-01 old choice retired -> way-01 back-o1
way-01 gone choice retired
way-01 older choice retired -> way-01 piles
way-01 felt confidence retired -> way-04 felt
way-09 lesson retired -> way-02
way-09 q1 choice retired -> way-02 back-o1
"""

HEAD = """---
id: {id}
{newer}title: {title}
minutes: 1
teaching: 5
exercises: 10
objectives: o1 Se det
seeds:
checked: 2026-11-29
---
"""

NEWER = """## Først {{#first}}

Spørg {{rep}}, eller spørg {{contact}}. [Appen sender ingenting.]{{holds=sends-nothing}}

::: draft {{#line stage={stage}{source}}}
prompt: Skriv én linje.
without: Tag noget fra i går.
:::

::: scenario {{#talk objective=o1}}
== start
Du står i gangen.
-> end: »Ja.« > Du sagde ja.
-> no: »Nej.« > Du sagde nej.
== start [work=care]
Du står på stuen.
== start [work=trade public=no]
Du står ved bilen.
== no [end=retry]
Prøv en anden sætning.
== end [end=fine]
Det var det.
:::

## Så {{#then}}

::: thread {{#thread post=mine objective=o1}}
post: Jeg dytter ved hver reol.
== kind [kind=kind]
who: Eva
says: Tak.
- [heated] Det kan virke skarpt.
- [answered] Du svarede.
- [waited] Du ventede.
- [left] Du lod det være.
model: Bo, tømrer: »Selv tak.« > Han svarer.
leaves: Lis, kok > Hun gør ikke.
== sour [kind=sour]
says: Nå.
- [answered] Du svarede.
- [waited] Du ventede.
- [left] Du lod det være.
model: Bo, tømrer: Han svarede ikke. > Der var ikke noget at svare på.
leaves: Lis, kok > Hun gør ikke.
== sour [kind=sour work=care region=dk]
says: Nå da.
:::

::: sort {{#piles objective=o1}}
Hvor?
groups: Her | Der
- [Her] En kop > Den står her.
near: [Der] > Du satte koppen der.
- [Der] En stol > Den står der.
:::

::: law {{about=x region=dk}}
Dansk.
:::

::: law {{about=x region=uk}}
British.
:::

::: recall {{#back-o1 objective=o1}}
== words [kind=free]
prompt: Hvad siger {id}?
model: Det her.
check:
- Det var det.
== choose [kind=choice]
Hvad vælger {id}?
- [x] Dette > Ja.
- [ ] Hint > Nej.
== pile [kind=sort]
Hvor i {id}?
groups: A | B
- [A] En > Ja.
- [B] To > Ja.
:::
"""

OLDER = """## Kun {#only}

::: choice {#q1 objective=o1 recall=yes}
Hvad siger du?
- [x] Ja > Ja.
- [ ] Nej > Nej.
hint: Det første.
:::

::: confidence {#felt}
item: own-words
:::
"""

STAGES = {
    "way-01": ("subject", ""),
    "way-02": ("first", " from=subject"),
    "way-03": ("second", " from=first"),
}
SLUGS = {"way-01": "one", "way-02": "two", "way-03": "three", "way-04": "four"}
FORMS = {"way-01": "story", "way-02": "thread", "way-03": "cases"}


def write_course(root: Path) -> Path:
    """Write the course into ``root`` and return its lessons folder."""
    lessons = root / "lessons"
    (root / "assets" / "illustrations").mkdir(parents=True)
    for lang in ("da", "en"):
        (lessons / lang / "way").mkdir(parents=True)
        scale = '[items.own-words]\ntext = "Jeg kan sige det selv."\n'
        (lessons / lang / "confidence.toml").write_text(scale, encoding="utf-8")
        for name, slug in SLUGS.items():
            form = f"format: 2\nform: {FORMS[name]}\n" if name in FORMS else ""
            head = HEAD.format(id=name, newer=form, title=f"{slug} {lang}")
            if name in STAGES:
                stage, source = STAGES[name]
                body = NEWER.format(id=name, stage=stage, source=source)
            else:
                body = OLDER
            (lessons / lang / "way" / f"{name[-2:]}-{slug}.md").write_text(head + body, encoding="utf-8")
    (lessons / "course.toml").write_text(COURSE, encoding="utf-8")
    (lessons / "published-ids.txt").write_text(PUBLISHED, encoding="utf-8")
    (lessons / "promises.txt").write_text("sends-nothing\n", encoding="utf-8")
    return lessons
