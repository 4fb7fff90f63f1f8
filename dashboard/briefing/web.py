"""The paper as one HTML file that needs nothing else: no script, no font, no picture from elsewhere."""

from html import escape

from dashboard.briefing.grid import Grid
from dashboard.briefing.paper import Entry, Paper

STYLE = """
body { font: 1rem/1.5 "Source Sans 3", Arial, "Liberation Sans", "DejaVu Sans", sans-serif; color: #1d2329; background: #fff;
  max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.7rem; line-height: 1.25; } h2 { font-size: 1rem; color: #12436d; margin: 2.4rem 0 .3rem; }
h3 { font-size: .95rem; margin: .8rem 0 .2rem; }
.finding { font-size: 1.3rem; line-height: 1.35; font-weight: 700; margin: 0 0 .5rem; } .verdict { font-weight: 700; }
svg { max-width: 100%; height: auto; display: block; } .key, .small, caption { color: #4c5258; font-size: .9rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .6rem 0; }
caption { text-align: left; } th, td { text-align: left; padding: .25rem 1rem .25rem 0; border-bottom: 1px solid #c4c9ce; }
td { text-align: right; } dt { font-weight: 700; } dd { margin: 0 0 .4rem; }
footer { margin-top: 2.5rem; border-top: 1px solid #c4c9ce; }
@media print { body { max-width: none; padding: 0; font-size: 9.5pt; } section { break-inside: avoid-page; } }
"""


def web(paper: Paper) -> bytes:
    """Write a paper as HTML."""
    sections = "".join(map(_section, paper.entries))
    facts = "".join(f"<p>{escape(line)}</p>" for line in paper.facts)
    page = (
        f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{escape(paper.title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head><body><main>'
        f"<h1>{escape(paper.title)}</h1>{sections}</main>"
        f'<footer class="small"><h2>How to read this paper</h2>{facts}<p>{escape(paper.foot)}</p></footer></body></html>'
    )
    return page.encode()


def _section(entry: Entry) -> str:
    verdict = f'<p class="verdict">Verdict: {escape("; ".join(entry.verdicts))}.</p>' if entry.verdicts else ""
    pictures = "".join((f"<h3>{escape(one.title)}</h3>" if one.title else "") + one.svg for one in entry.pictures)
    key = f'<p class="key">{escape(" · ".join(entry.key))}</p>' if entry.key else ""
    terms = "".join(f"<dt>{escape(term)}</dt><dd>{escape(words)}</dd>" for term, words in entry.terms)
    return (
        f'<section><h2>{escape(entry.label)}</h2><p class="finding">{escape(entry.finding)}</p>{verdict}'
        f"<p>{escape(entry.sure)}</p>{pictures}{key}{_table(entry.grid, entry.label)}"
        f'<dl class="small">{terms}</dl><p class="small">{escape(entry.caption)}</p></section>'
    )


def _table(grid: Grid, name: str) -> str:
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in grid.head)
    body = "".join(f"<tr>{_cells(line, grid.names)}</tr>" for line in grid.body)
    note = f'<p class="small">{escape(grid.note)}</p>' if grid.note else ""
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(name, quote=True)}, table"><table>'
        f"<caption>{escape(name)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>{note}"
    )


def _cells(line: tuple[str, ...], names: int) -> str:
    return "".join(
        f'<th scope="row">{escape(cell)}</th>' if at < names else f"<td>{escape(cell)}</td>"
        for at, cell in enumerate(line)
    )
