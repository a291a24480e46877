"""A little HTML that a PDF and a screen reader both understand, and the page it stands on.

Lines to write on and boxes to tick are marks in the text; a page for a reader
gets drawn ones with a name, and paper gets signs.
"""

import re
from collections.abc import Iterable, Mapping
from html import escape

from advocacy_trainer.course.markup import render

LINE, SHORT, BOX = "\ue001", "\ue002", "\ue003"
RULED = 3  # lines where there is room to write
_STYLE = """
@page { size: A4; margin: 20mm 22mm 22mm;
  @bottom-right { content: "%page% " counter(page) " / " counter(pages); } }
body { font: 17px/1.55 system-ui, sans-serif; color: #1f2933; background: #fff;
  max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; line-height: 1.2; }
h2 { font-size: 1.3rem; margin-top: 2rem; }
h3 { font-size: 1.05rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #52606d; padding: .4rem .6rem; text-align: left; vertical-align: top; }
blockquote { border-left: 4px solid #52606d; margin-left: 0; padding-left: 1rem; }
.soft, footer { color: #52606d; }
.line, .short { display: inline-block; border-bottom: 1px solid #52606d; }
.line { width: 100%; height: 1.6em; }
.short { width: 12em; height: 1.2em; }
footer { margin-top: 3rem; }
@media print {
  body { font-size: 11pt; max-width: none; margin: 0; padding: 0; }
  h2, h3 { break-after: avoid; }
}
"""


def heading(text: str, level: int) -> str:
    """Return a heading."""
    return f"<h{level}>{escape(text)}</h{level}>"


def paragraph(text: str, look: str = "") -> str:
    """Return a paragraph of plain text, line breaks kept."""
    kind = f' class="{look}"' if look else ""
    return f"<p{kind}>{'<br/>'.join(escape(line) for line in text.splitlines())}</p>" if text else ""


def named(name: str, text: str) -> str:
    """Return a paragraph that begins with what it is, in bold."""
    told = "<br/>".join(escape(line) for line in text.splitlines())
    return f"<p><b>{escape(name)}:</b> {told}</p>" if text else ""


def quotation(text: str) -> str:
    """Return somebody's words, set off."""
    return f"<blockquote>{paragraph(text)}</blockquote>"


def prose(markdown: str) -> str:
    """Return Markdown as HTML, cleaned as a lesson's is; its headings stand under ours."""
    html = render(markdown).html
    return re.sub(r"<(/?)h([1-4])>", lambda found: f"<{found[1]}h{min(6, int(found[2]) + 2)}>", html)


def listed(texts: Iterable[str], ordered: bool = False) -> str:
    """Return plain texts as a list."""
    kind = "ol" if ordered else "ul"
    inner = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<{kind}>{inner}</{kind}>" if inner else ""


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return plain texts as a table whose first row names the columns."""
    top = "".join(f'<th scope="col">{escape(each)}</th>' for each in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(each)}</td>" for each in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def lines(count: int = RULED) -> str:
    """Return lines to write on."""
    return f"<p>{'<br/>'.join([LINE] * count)}</p>"


def with_marks(markdown: str) -> str:
    """Return a hand-out's Markdown as HTML: ``____`` is a line to write on, ``[ ]`` a box."""
    text = re.sub(r"(?m)^- \[ \] ", f"- {BOX} ", markdown)
    text = re.sub(r"(?m)^____$", LINE, text).replace("____", SHORT)
    return re.sub(rf"<p>\s*{LINE}\s*</p>", lines(), prose(text))


def for_paper(body: str) -> str:
    """Return a body as a PDF draws it."""
    body = body.replace(LINE, "_" * 62).replace(SHORT, "_" * 28).replace(BOX, "☐")
    body = body.replace("</table>", '</table><p style="font-size:6pt">&nbsp;</p>')  # Qt leaves no room below
    return body.replace("<table>", '<table border="1" cellspacing="0" cellpadding="6" width="100%">')


def for_screen(title: str, body: str, lang: str, words: Mapping[str, str]) -> str:
    """Return a whole page for a browser and a screen reader, with nothing outside its one file."""
    told = escape(words["write-line"])
    body = body.replace(LINE, f'<span class="line" role="img" aria-label="{told}"></span>')
    body = body.replace(SHORT, f'<span class="short" role="img" aria-label="{told}"></span>')
    body = body.replace(BOX, '<span aria-hidden="true">☐</span>')
    style = _STYLE.replace("%page%", words["page"])
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8"/>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"/>'
        f"<title>{escape(title)}</title><style>{style}</style></head>\n"
        f"<body><main>{body}</main><footer>{escape(words['foot'])}</footer></body></html>\n"
    )
