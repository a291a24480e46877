"""Format 2: what its blocks are read as, what is said of a broken one, and what a reader is shown of it."""

from collections.abc import Callable

import pytest
from draft_lesson import DRAFT, HEAD
from hypothesis import given, settings
from hypothesis import strategies as st

from advocacy_trainer.course import model
from advocacy_trainer.course.marking import mark_choice, mark_match, mark_order, mark_sort
from advocacy_trainer.course.model import Lesson, Thread
from advocacy_trainer.course.reader import read_text
from advocacy_trainer.course.texts import text_pieces
from advocacy_trainer.course.variants import LearnerProfile, tailored

COMPLETE = """::: complete {#end objective=o2}
prompt: Skriv den sidste linje.
== last
line: Radiatoren klukker.
line: Mange tror, den er i stykker.
write: Det er luft.
== two
more: Én til.
line: Jeg møder før de andre.
write: Så lytter jeg.
write: I dag var der ikke noget.
:::
"""
THREAD = """::: thread {#talk post=other objective=o2}
Nogen skriver.
who: Bente, i gruppen
post: Det knirker.
== sour [kind=sour]
who: Poul
says: Har I ikke andet at lave?
- [heated] Det kan virke skarpt.
- [answered] Du svarede.
- [waited] Du ventede.
- [left] Du lod den ligge.
model: Bo, tømrer: Jeg skrev det i min pause. > Han svarer på spørgsmålet.
leaves: Amira, elektriker > Hun lod kontoret svare.
== sour [kind=sour work=care region=dk]
says: Hvor er hjemmehjælpen?
- [about-case] Det handler måske om en borger.
- [left] Du lod gruppen være.
:::
"""
RECALL = """::: recall {#back-o1 objective=o1}
== mine [kind=free]
prompt: Skriv en sætning.
before: Vi har kunden i centrum.
model: Jeg ringer tilbage.
check:
- Kun jeg ville sige det.
== who [kind=sort]
Hvem taler?
groups: Stedet | Et menneske
- [Stedet] Vi har fokus. > Ingen bestemt taler.
near: [Et menneske] > Du hørte et menneske.
- [Et menneske] Jeg ringer. > Her er en, der gør noget.
== either [kind=choice either=yes]
Hvilken?
- [ ] En > Nej.
- [x] To > Ja.
- [x] Tre > Også.
:::
"""


def read(body: str, head: str = HEAD) -> model.LessonReading:
    return read_text(head + "## Trin {#s1}\n" + body, "x.md")


def lesson(body: str) -> Lesson:
    reading = read(body)
    assert [str(fault) for fault in reading.faults] == []
    assert reading.lesson is not None
    return reading.lesson


def faults(body: str, head: str = HEAD) -> str:
    return "\n".join(str(fault) for fault in read(body, head).faults)


def test_the_head_has_a_format_and_a_form() -> None:
    head = lesson(DRAFT).head
    assert (head.format, head.form) == (2, "drafts")
    assert "x.md:3: the lesson has no form" in faults(DRAFT, HEAD.replace("form: drafts\n", ""))
    assert "x.md:4: there is no form “poem”" in faults(DRAFT, HEAD.replace("drafts", "poem"))
    assert "x.md:3: this program does not know format “3”" in faults(
        "Ord.", HEAD.replace("format: 2", "format: 3")
    )


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (DRAFT, "x.md:12: draft belongs to format 2: write format: 2 in the head"),
        (THREAD, "thread belongs to format 2"),
        ("::: choice {#q either=yes}\nHvad?\n- [x] A > B\n- [ ] C > D\n:::", "either= belongs to format 2"),
        ("::: note {work=care}\nOrd.\n:::", "work= belongs to format 2"),
        (
            "::: sort {#q}\nHvad?\ngroups: a | b\n- [a] A > B\nnear: [b] > C\n- [b] D > E\n:::",
            "x.md:16: near: belongs to format 2 here",
        ),
    ],
)
def test_what_is_new_asks_for_the_newer_format(body: str, what: str) -> None:
    assert what in faults(body, HEAD.replace("format: 2\nform: drafts\n", ""))


def test_the_older_way_of_saying_where_one_works_is_refused_in_the_newer_format() -> None:
    assert "sector= belongs to format 1: write work= or public=" in faults(
        "::: note {sector=care}\nOrd.\n:::"
    )


def test_a_draft_is_read() -> None:
    block = lesson(DRAFT).blocks[0]
    assert block.attributes == {
        "stage": "second",
        "from": "first",
        "look": "corporate-voice",
        "objective": "o2",
    }
    assert block.body == model.Draft(
        "Skriv den om.",
        "Begynd her.",
        "Oskar, kok",
        "Vi har fokus.",
        "Jeg skrubber kartofler.",
        ("Det er mig.", "Der er én ting."),
    )


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (" stage=second", "", "x.md:14: the draft has no stage"),
        ("from=first", "from=second", "second cannot start from second: name an earlier stage"),
        ("from=first", "from=third", "second cannot start from third"),
        ("from=first", "from=q1", "from cannot be “q1”"),
        ("prompt: Skriv den om.\n", "", "the draft has no “prompt:”"),
        ("model: Jeg skrubber kartofler.\n", "", "there is a check list and no model"),
        ("who: Oskar, kok\n", "", "nobody wrote the model"),
    ],
)
def test_a_broken_draft_is_named(old: str, new: str, what: str) -> None:
    assert old in DRAFT
    assert what in faults(DRAFT.replace(old, new))


def test_a_complete_is_read_in_rounds() -> None:
    body = lesson(COMPLETE).blocks[0].body
    assert isinstance(body, model.Complete)
    assert [(each.id, each.more, len(each.lines), len(each.write)) for each in body.rounds] == [
        ("last", "", 2, 1),
        ("two", "Én til.", 1, 2),
    ]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("== two", "== last", "the round last stands twice"),
        ("write: Det er luft.\n", "", "x.md:16: nobody wrote the end of last"),
        ("more: Én til.\n", "", "x.md:20: nothing offers the round two"),
        ("== last\n", "", "line: stands before the first round"),
        ("== last", "== last [work=care]", "a round is for everybody"),
    ],
)
def test_a_broken_complete_is_named(old: str, new: str, what: str) -> None:
    assert old in COMPLETE
    assert what in faults(COMPLETE.replace(old, new))


def test_a_thread_is_read_and_a_comment_can_be_for_some() -> None:
    thread = lesson(THREAD).blocks[0].body
    assert isinstance(thread, Thread)
    assert (thread.intro, thread.who, thread.post) == ("Nogen skriver.", "Bente, i gruppen", "Det knirker.")
    (comment,) = thread.comments
    assert comment.models == (
        model.Reply("Bo", "tømrer", "Jeg skrev det i min pause.", "Han svarer på spørgsmålet.", 25),
    )
    assert comment.leaves == model.Reply("Amira", "elektriker", "", "Hun lod kontoret svare.", 26)
    care = tailored(lesson(THREAD), LearnerProfile(work="care", region="dk")).blocks[0].body
    assert isinstance(care, Thread)
    assert care.comments[0].says == "Hvor er hjemmehjælpen?"
    assert care.comments[0].who == "Poul"
    assert [each.mark for each in care.comments[0].consequences] == [
        *("about-case", "heated", "answered", "waited", "left")
    ]
    assert care.comments[0].consequences[-1].text == "Du lod gruppen være."
    other = tailored(lesson(THREAD), LearnerProfile(work="care", region="uk")).blocks[0].body
    assert isinstance(other, Thread)
    assert other.comments[0].says == "Har I ikke andet at lave?"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (" post=other", "", "does not say whose post it is"),
        (" post=other", " post=theirs", "post cannot be “theirs”"),
        ("who: Bente, i gruppen\n", "", "nobody wrote the post"),
        ("post: Det knirker.\n", "", "the thread has no “post:”"),
        ("[kind=sour]", "[kind=bitter]", "x.md:18: kind cannot be “bitter”"),
        ("[kind=sour]", "", "kind cannot be “”"),
        ("[kind=sour]", "[kind=sour", "“sour [kind=sour” is no comment"),
        ("- [heated]", "- [angry]", "“[angry” is no mark"),
        ("- [answered] Du svarede.\n", "", "x.md:18: sour has no [answered]"),
        ("model: Bo, tømrer:", "model: Bo:", "nobody stands behind this model"),
        ("leaves: Amira, elektriker", "leaves: Amira", "nobody stands behind this leaves"),
        ("leaves: Amira, elektriker > Hun lod kontoret svare.\n", "", "nobody leaves sour"),
        ("== sour [kind=sour work=care", "== sweet [kind=kind work=care", "sweet is only there for some"),
        ("work=care region", "work=nurse region", "work cannot be “nurse”"),
        ("work=care region=dk", "when=now", "“when” says nothing here"),
        ("says: Har I ikke andet at lave?\n", "", "nothing is said in sour"),
    ],
)
def test_a_broken_thread_is_named(old: str, new: str, what: str) -> None:
    assert old in THREAD
    assert what in faults(THREAD.replace(old, new, 1))


def test_a_mark_that_could_never_be_shown_is_named() -> None:
    late = THREAD.replace("- [heated] Det kan virke skarpt.\n", "").replace(
        "- [waited]", "- [heated] Skarpt.\n- [waited]"
    )
    assert "[heated] stands after [answered]" in faults(late)


def test_the_questions_of_a_recall_are_read_like_their_blocks() -> None:
    body = lesson(RECALL).blocks[0].body
    assert isinstance(body, model.Recall)
    free, sort, choice = body.variants
    assert isinstance(free.body, model.Free)
    assert free.body.check == ("Kun jeg ville sige det.",)
    assert isinstance(sort.body, model.Sort)
    assert sort.body.cases[0].near == (model.Near(1, "Du hørte et menneske.", 25),)
    assert isinstance(choice.body, model.Choice)
    assert choice.attributes == {"either": "yes"}


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (" objective=o1", "", "the recall serves no objective"),
        ("objective=o1", 'objective="o1 o2"', "the recall serves several objectives"),
        ("[kind=free]", "[kind=card]", "x.md:15: kind cannot be “card”"),
        ("== who", "== mine", "the question mine stands twice"),
        ("== mine", "Noget.\n== mine", "text stands before the first question"),
        ("near: [Et menneske]", "near: [Stedet]", "where the item belongs"),
        ("near: [Et menneske]", "near: [Nogen]", "near: names “Nogen”"),
        ("- [x] Tre", "- [ ] Tre", "either=yes, and only one option is right"),
        ("[kind=sort]", "[kind=sort either=yes]", "either= stands only on a choice"),
    ],
)
def test_a_broken_recall_is_named(old: str, new: str, what: str) -> None:
    assert old in RECALL
    assert what in faults(RECALL.replace(old, new, 1))


TWINS = """::: note {#n work=care}
Plejen.
:::

::: note {#n}
Alle.
:::

::: law {about=speak region=dk}
Dansk ret.
:::

::: law {about=speak region=uk}
British law.
:::
"""


def shown(body: str, audience: LearnerProfile) -> list[str]:
    blocks = tailored(lesson(body), audience).blocks
    return [block.body.text for block in blocks if isinstance(block.body, model.Aside)]


@pytest.mark.parametrize(
    ("audience", "texts"),
    [
        (LearnerProfile(work="care"), ["Plejen.", "Dansk ret."]),
        (LearnerProfile(work="trade", region="uk"), ["Alle.", "British law."]),
        (LearnerProfile(region="us"), ["Alle."]),
    ],
)
def test_the_first_variant_that_fits_is_shown(audience: LearnerProfile, texts: list[str]) -> None:
    assert shown(TWINS, audience) == texts


def test_variants_are_one_block_with_one_id() -> None:
    found = lesson(TWINS)
    assert [(block.id, len(block.variants)) for block in found.blocks] == [("n", 1), ("", 1)]
    assert len(found.all_variants) == 4


def test_variants_for_the_same_people_and_without_a_rest_are_named() -> None:
    assert "is for the same people" in faults(TWINS.replace("region=uk", "region=dk"))
    both = TWINS.replace("::: note {#n}", "::: note {#n work=trade}")
    assert "is for everybody, as another is" not in faults(both)
    choice = "::: pick {#p work=care}\n- A > B\n- C > D\n:::\n"
    assert faults(choice) == ""
    assert "the pick p is only there for some" in faults(choice + choice.replace("care", "trade"))


def test_a_block_that_fits_nobody_is_left_out() -> None:
    assert shown("::: note {public=yes}\nOrd.\n:::\n", LearnerProfile()) == []
    assert shown("::: note {public=unknown}\nOrd.\n:::\n", LearnerProfile()) == ["Ord."]


SCENES = """::: scenario {#way objective=o1}
== start
Du går til frokost.
-> yes: Ja > Du sagde ja.
-> no: Nej > Du sagde nej.
== start [work=care]
Du har jakken på.
== yes [end=retry]
Prøv igen.
== no [end=fine]
Godt.
:::
"""


def test_a_scene_for_some_states_only_what_differs() -> None:
    body = tailored(lesson(SCENES), LearnerProfile(work="care")).blocks[0].body
    assert isinstance(body, model.Scenario)
    assert body.scenes[0].text == "Du har jakken på."
    assert [way.to for way in body.scenes[0].ways] == ["yes", "no"]
    assert len(body.scenes) == 3
    elsewhere = SCENES.replace("Du har jakken på.", "Du har jakken på.\n-> no: Nej > Du sagde nej.")
    assert "leads elsewhere" in faults(elsewhere)
    assert "the scene start is only there for some" in faults(
        SCENES.replace("== start\n", "== start [work=trade]\n")
    )


@pytest.mark.parametrize("head", ["== Start", "== start [work=care]", "== [end=fine]"])
def test_a_scenario_whose_only_scene_is_faulty_is_told(head: str) -> None:
    assert faults(f"::: scenario {{#way}}\n{head}\nDu går.\n-> yes: Ja > Nå.\n:::\n")


@pytest.mark.parametrize(("saved", "said"), [(True, "Ja. Appen spørger ikke igen."), (False, "Ja.")])
def test_what_holds_only_where_things_are_saved_is_said_only_there(saved: bool, said: str) -> None:
    body = "::: pick {#p}\n- A > Ja. [Appen spørger ikke igen.]{holds=not-asked if=saved}\n- C > D\n:::\n"
    pick = tailored(lesson(body), LearnerProfile(saved=saved)).blocks[0].body
    assert isinstance(pick, model.Pick)
    assert pick.options[0].why == said


def test_a_pick_can_be_left() -> None:
    pick = (
        lesson("::: pick {#p}\n- A > B\n- C > D\nleave: Jeg lader det ligge > Intet er valgt.\n:::\n")
        .blocks[0]
        .body
    )
    assert isinstance(pick, model.Pick)
    assert pick.leave == model.Option("Jeg lader det ligge", "Intet er valgt.", line=17)


def test_drafts_of_one_text_are_voices_of_one_person() -> None:
    block = (
        "::: voices {#v as=drafts}\nwho: Lis, hjælper\n- Første: Vi: alle. > Lånt.\n- Andet: Jeg. > Eget.\n"
    )
    block += ":::\n"
    body = lesson(block).blocks[0].body
    assert body == model.Voices(
        "",
        (model.Voice("Første", "", "Vi: alle.", "Lånt."), model.Voice("Andet", "", "Jeg.", "Eget.")),
        "Lis, hjælper",
    )
    assert "the voices has no “who:”" in faults(block.replace("who: Lis, hjælper\n", ""))


def question(kind: str, body: str) -> model.Body:
    return lesson(f"::: {kind} {{#q}}\n{body}:::\n").blocks[0].body


def test_a_likely_slip_has_its_own_answer_and_any_other_names_where_it_was_put() -> None:
    sort = question(
        "sort", "Hvor?\ngroups: a | b | c\n- [a] A > Fordi a.\nnear: [b] > Du valgte b.\n- [b] B > Fordi b.\n"
    )
    assert isinstance(sort, model.Sort)
    assert mark_sort(sort, {0: 1}).remarks[0][1:] == ("Du valgte b.", False, "")
    assert mark_sort(sort, {0: 2}).remarks[0][1:] == ("Fordi a.", False, "c")
    assert mark_sort(sort, {0: 0}).remarks[0][1:] == ("Fordi a.", True, "")
    match = question(
        "match", "Hvad?\n- l1 = r1 > W1.\nnear: [r2] > Slip.\n- l2 = r2 > W2.\n- l3 = r3 > W3.\n"
    )
    assert isinstance(match, model.Match)
    assert [each[1:] for each in mark_match(match, {0: 1, 1: 2}).remarks] == [
        ("Slip.", False, ""),
        ("W2.", False, "r3"),
    ]
    order = question("order", "Rækkefølge?\n1. A > W1.\nnear: [2] > For tidligt.\n2. B > W2.\n3. C > W3.\n")
    assert isinstance(order, model.Order)
    assert [each[1:] for each in mark_order(order, [1, 0, 2]).remarks] == [
        ("For tidligt.", False, ""),
        ("W2.", False, "1"),
        ("W3.", True, ""),
    ]


def test_one_of_several_right_answers_is_enough_where_either_will_do() -> None:
    choice = model.Choice(
        "", tuple(model.Option(word, "", right) for word, right in (("a", True), ("b", True), ("c", False)))
    )
    assert mark_choice(choice, [1], either=True).right
    assert mark_choice(choice, [0, 1], either=True).right
    assert not mark_choice(choice, [0, 2], either=True).right
    assert not mark_choice(choice, [], either=True).right
    assert not mark_choice(choice, [1]).right


def test_ten_thousand_variants_are_refused_and_the_lesson_is_read() -> None:
    many = "".join(f"::: note {{#n public=yes}}\n{number}\n:::\n" for number in range(1_500))
    said = faults("::: note {#n}\nOrd.\n:::\n" + many)
    assert "keep to 24" in said
    comments = "".join(f"== c{number} [kind=sour]\nsays: A\n" for number in range(1_000))
    assert "the thread has 1000 comments: keep to 6" in faults(
        f"::: thread {{#t post=mine}}\npost: P\n{comments}:::\n"
    )


def test_hostile_words_in_a_comment_stay_words() -> None:
    evil = "<script>alert(1)</script> [x](file:///etc/passwd) \\[answered] {contact} == now [kind=sour]"
    thread = lesson(THREAD.replace("Har I ikke andet at lave?", evil)).blocks[0].body
    assert isinstance(thread, Thread)
    assert "<script>" in thread.comments[0].says
    assert len(thread.comments) == 1


PIECES = st.sampled_from(
    [
        *DRAFT.splitlines(),
        *COMPLETE.splitlines(),
        *THREAD.splitlines(),
        *RECALL.splitlines(),
        *TWINS.splitlines(),
        *SCENES.splitlines(),
        "== [",
        "near: [",
        "- [x",
        "model: > ",
        "[a]{holds=",
        "## {#s2}",
    ]
)


@given(st.lists(PIECES, max_size=40))
@settings(max_examples=150, deadline=None)
def test_whatever_stands_in_a_lesson_it_is_read_chosen_and_given_in_pieces(lines: list[str]) -> None:
    reading = read("\n".join(lines))
    assert reading.lesson is not None
    for block in reading.lesson.all_variants:
        list(text_pieces(block))
    choose: Callable[[LearnerProfile], Lesson] = lambda audience: tailored(reading.lesson, audience)  # type: ignore[arg-type]  # noqa: E731
    for audience in (LearnerProfile(), LearnerProfile("care", "yes", "uk", saved=False)):
        assert all(not block.variants for block in choose(audience).blocks)
