"""The head and the draft of a lesson of format 2, as several tests write it."""

HEAD = """---
id: core-08
format: 2
form: drafts
title: En tekst
minutes: 6
teaching: 5
exercises: 10
objectives: o1 Høre forskel; o2 Skrive selv
seeds: 28
checked: 2026-11-29
---
"""
DRAFT = """::: draft {#second stage=second from=first look="corporate-voice" objective=o2}
prompt: Skriv den om.
without: Begynd her.
who: Oskar, kok
before: Vi har fokus.
model: Jeg skrubber kartofler.
check:
- Det er mig.
- Der er én ting.
:::
"""
