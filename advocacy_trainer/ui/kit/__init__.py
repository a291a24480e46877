"""What any room of the window is made of; it knows no feature.

Which level when
----------------
A widget says what it is; the theme says what that looks like. No widget sets
a colour or a size of letters of its own (tests/ui/test_grammar.py).

primary
    ``button(text, do, "primary")``: the one next step of a screen, bottom right
    (``Page.set_actions``, last) or at a panel's foot. Answers of equal worth have none.
secondary
    ``button(text, do)``: another thing one may do here. On a warm or tinted
    surface ``"on-ground"``.
quiet
    ``button(text, do, "quiet")``: beside a primary or secondary one: Back, Leave it.
link
    ``button(text, do, "link")`` in or below prose, ``"small-link"`` beside small
    words, ``"soft-link"`` where it must not invite.
pressable card
    ``CardButton(title, detail, icon, end)`` is a door or an entry; ``flat=True`` a row
    between thin lines, ``flush=True`` one that only leads on, in line with the column.
    ``CardGroup(name, titles)`` is a question's answers: number
    keys, arrows, ``picked``; ``card.set_state("good" | "attention" | "used", said)``.
    What is said about an answer is an ``AnswerRemark`` (remark.py), with an icon and a word that
    says what it is: ``card.say_remark(remark)`` at its card's foot, or ``RemarkBox`` by itself.
    ``button(text, do, "answer")`` is a short one of several of equal worth in a line.
surfaces, never pressable, never in one another
    ``Card()`` white; ``Card("warm")``, one a screen; ``Card("good" | "attention" |
    "tint")`` for what was found; ``Card("quiet-ground")`` behind something quoted.
words
    ``heading(text, level, role)``, ``lead`` under a title, ``label``, ``soft`` (help),
    ``over`` (the small line above a title), ``prose``; sizes are roles of
    ``look/type_scale.py``: ``label(text, role="strong")``, ``font_of("control")``.
her words, and what there is to read
    ``own_words(text, role)`` with quote, quote-large or spoken; an editor has
    ``setFont(font_of("page"))`` and the look »page« on a ``Paper()``, which is its box.
layout (``frame/``)
    ``Page.add_heading(title, lead, *actions)``, ``Page.set_panel(SidePanel(name, width))``,
    ``TwoColumns()`` (``add_main``, ``add_side``; one column where narrow), ``Opening``
    (words and a picture: welcome, thanks, a lesson's end), ``Paper``, ``TabRow``
    (one row at every size), ``Disclosure`` (»Show«, closed by default; ``arrows``
    where several stand on a page), ``QuietFold`` (what is seldom wanted), ``StepSegments``.
    Choices of one question stand in a ``ChoiceRow``: on a line, in even columns, or in one.
    Space comes from ``look/spacing.py``; ``is_narrow(window width)`` is the one
    place where columns and rail change shape.
painting
    ``look/levels.py``: ``ink(role)`` gives a role's colour, ``draw_shape`` a level's
    shape; a new level or state is a row in ``look/levels.py``, whose contrast is tested.
focus and motion
    The ring comes by itself (``look/focus_ring.py``); a control of a new kind sets the
    property »ringed«. ``motion.appear(widget)`` lets feedback that stands and is
    shown grow clear (120 ms), ``motion.rise(widget)`` a sheet rise into its place, and
    ``levels.depth_of(self)`` says in a ``paintEvent`` how far a button is pressed (80 ms;
    ``button`` and ``CardButton`` have it). Each is one call and nothing to clean up: what
    moves can be read from the first frame, and nothing moves where ``motion.is_still()``.
"""
