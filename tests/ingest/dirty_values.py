"""More files as they come: dates, money, marks for nothing, codes and identifiers as programs leave them."""

from collections.abc import Callable

from tests.ingest.dirty_files import Cell, Dirty, clean, every, refused, same, spoilt, uk
from tests.ingest.workforce_file import people, written

ALL_ROWS = tuple(range(2, 8))


def cell(name: str, place: int, **cells: str) -> Dirty:
    """Give a file refused at one spoilt cell."""
    return refused(name, lambda: spoilt(place, **cells), (place + 2, next(iter(cells))))


def column(name: str, of: str, change: Callable[[str], str], rows: tuple[int, ...] = ALL_ROWS) -> Dirty:
    """Give a file refused at cells of one column."""
    return refused(name, lambda: every(of, change), *((row, of) for row in rows))


def swapped(one: str, other: str, *cells: Cell) -> Dirty:
    """Give a file with two columns under each other's header."""
    rows = [row | {one: row[other], other: row[one]} for row in people()]
    return refused(f"{one} and {other} swapped", lambda: written(rows), *cells)


VALUES = [
    same("UK dates proven by one day", lambda: every("start_date", uk)),
    same("UK dates in one column proven by another", lambda: written(
        [row | {"start_date": uk(row["start_date"]), "leaving_date": uk(row["leaving_date"])} for row in people()])),
    same("dates with weekdays", lambda: every("start_date", lambda date: {"04": "Wed 14 April 2021"}.get(date[5:7], date))),
    same("dates with the month's name first", lambda: every("start_date", lambda date: {"04": "April 14, 2021"}.get(date[5:7], date))),
    same("dates as databases write them", lambda: every("start_date", lambda date: date + "T00:00:00.000Z")),
    same("UK dates with half-day times", lambda: every("start_date", lambda date: uk(date) + " 12:00:00 AM")),
    same("day numbers with a time of day", lambda: spoilt(0, start_date="44300.5")),
    same("months in words with short years", lambda: spoilt(0, start_date="14-Apr-21")),
    same("dates without separators", lambda: every("start_date", lambda date: date.replace("-", ""))),
    same("a date of noughts for blank", lambda: every("leaving_date", lambda date: date or "00/00/0000")),
    same("NULL for blank", lambda: every("leaving_date", lambda date: date or "NULL")),
    same("points for blank", lambda: every("salary", lambda pay: pay or ".")),
    same("not applicable for blank", lambda: every("leaving_reason", lambda reason: reason or "Not applicable")),
    same("#N/A for blank", lambda: every("salary", lambda pay: pay or "#N/A")),
    same("quotes in quotes for blank", lambda: every("leaving_date", lambda date: date or "''")),
    same("money a year", lambda: every("salary", lambda pay: f"£{int(pay):,} p.a." if pay else "")),
    same("money with narrow spaces", lambda: every("salary", lambda pay: f"{int(pay):,}".replace(",", "\u202f") if pay else "")),
    same("wide digits", lambda: spoilt(0, salary="２６０００")),
    same("money as scientific notation", lambda: spoilt(0, salary="2.6E+04")),
    same("full time in per cent", lambda: every("fte", lambda share: {"0.8": "80%", "0.55": "55 %"}.get(share, share))),
    same("full time without a nought", lambda: every("fte", lambda share: share.replace("0.", "."))),
    same("full time with noughts", lambda: every("fte", lambda share: {"1": "1.00", "0": "0.00"}.get(share, share))),
    same("full time with decimal commas", lambda: every("fte", lambda share: share.replace(".", ","))),
    same("full time with commas and noughts", lambda: every("fte", lambda share: f"{float(share):.2f}".replace(".", ","))),
    same("a continental export", lambda: written([row | {
        "fte": row["fte"].replace(".", ","), "salary": row["salary"] and row["salary"] + ",00"} for row in people()], separator=";")),
    same("money the continental way", lambda: every("salary", lambda pay: pay and f"{int(pay):,},00".replace(",", ".", 1))),
    same("money the French way", lambda: every("salary", lambda pay: pay and f"{int(pay):,}".replace(",", "\u202f") + ",00")),
    same("one amount the continental way", lambda: spoilt(0, salary="26.000,00")),
    same("gender by its letter", lambda: every("gender", lambda gender: {"Woman": "F", "Man": "m"}.get(gender, gender))),
    same("gender in Cyrillic look-alikes", lambda: every("gender", lambda gender: gender.replace("a", "\u0430"))),
    same("age bands with words", lambda: every("age_band", lambda band: band.replace("-", " to ").replace("65+", "65 and over"))),
    same("single ages", lambda: every("age_band", lambda band: band if band == "Not stated" else f"{int(band[:2]) + 1}")),
    same("ethnic groups of the 2001 frame", lambda: every("ethnic_group", lambda group: {
        "Indian": "Asian or Asian British - Indian", "Caribbean": "Black or Black British - Caribbean",
        "Irish": "White - Irish", "White and Asian": "Mixed: White & Asian", "Not stated": "Z"}.get(group, group))),
    same("ethnic groups by NHS letter", lambda: every("ethnic_group", lambda group: {
        "Indian": "H", "Caribbean": "M", "Irish": "B", "White and Asian": "F", "Not stated": "Z"}.get(group, group))),
    same("ethnic groups by school code", lambda: every("ethnic_group", lambda group: {
        "Indian": "AIND", "Arab": "OARA", "Caribbean": "BCRB", "Irish": "WIRI", "White and Asian": "MWAS",
        "Not stated": "REFU"}[group])),
    same("yes and no as ticks", lambda: every("international_recruit", lambda flag: "\u2713" if flag == "yes" else "no")),
    same("yes as minus one", lambda: every("international_recruit", lambda flag: "-1" if flag == "yes" else "0")),
    same("quarters as months", lambda: every("quarter", lambda _: "Jul-Sep 2026")),
    same("quarters without a dash", lambda: every("quarter", lambda _: "2026Q3")),
    same("identifiers marked as text", lambda: every("staff_id", lambda key: "'" + key)),
    same("a wrong encoding that can be undone", lambda: clean().replace("Helpline", "HelplinÃ©").replace("HelplinÃ©", "Helpline")),
    column("dates nobody can be sure of", "start_date", lambda _: "04/05/2021"),
    column("month and year only", "start_date", lambda _: "Apr-21"),
    column("dates too wide for their column", "start_date", lambda _: "########"),
    cell("a thirteenth month", 1, start_date="2021-13-01"),
    cell("a date in the far future", 2, leaving_date="9999-12-31"),
    cell("money in thousands", 0, salary="26k"),
    cell("a range of money", 0, salary="26000-28000"),
    cell("money in euro", 0, salary="€26000"),
    cell("money with points for thousands", 0, salary="26.000"),
    cell("money with apostrophes", 0, salary="26'000"),
    cell("money with a letter for a nought", 0, salary="26O00"),
    cell("money hidden by its owner", 0, salary="[c]"),
    cell("negative money in brackets", 0, salary="(26000)"),
    cell("a division by nought", 0, salary="#DIV/0!"),
    cell("full time as hours", 1, fte="37.5 hours"),
    cell("full time as a fraction", 1, fte="4/5"),
    cell("full time as a date", 1, fte="Oct-14"),
    column("an age band as a date", "age_band", lambda band: "Oct-14" if band == "25-34" else band, (2, 5)),
    column("single ages of children", "age_band", lambda _: "13"),
    cell("an ethnic group that says two things", 3, ethnic_group="White Asian"),
    cell("an ethnic group that says nothing", 3, ethnic_group="Unknown"),
    cell("a number code without its frame", 3, ethnic_group="31"),
    cell("a question mark for a date", 0, leaving_date="?"),
    cell("a date to be confirmed", 0, leaving_date="TBC"),
    column("financial quarters", "quarter", lambda _: "2026/27 Q2"),
    column("quarters without a year", "quarter", lambda _: "Q3"),
    column("ditto marks", "staff_id", lambda key: key if key == "S-0001" else '"', (3, 4, 5, 6, 7)),
    cell("an identifier of lost digits", 3, staff_id="1234567890123450"),
    cell("an identifier made a date", 3, staff_id="Oct-14"),
    cell("an identifier in two alphabets", 3, staff_id="S-00\u041e4"),
    cell("a letter that was lost", 0, job_family="caf\ufffd support"),
    cell("a name for an identifier", 3, staff_id="Jane Smith"),
    cell("a telephone number for an identifier", 3, staff_id="+44 7700 900123"),
    cell("one NHS number for an identifier", 3, staff_id="943 476 5919"),
    cell("a date of birth for an identifier", 3, staff_id="12/03/1985"),
    cell("a telephone number in text", 0, job_family="call 07700 900123"),
    cell("a postcode in text", 0, job_family="Helpline SW1A 1AA"),
    cell("a National Insurance number in text", 0, job_family="ab 12 34 56 c"),
    cell("a name in text", 0, job_family="Mrs Jane Smith"),
    cell("an e-mail address for a gender", 0, gender="jo@example.org"),
    swapped("gender", "age_band", (1, "gender"), (1, "age_band"), *((row, name) for row in ALL_ROWS for name in ("gender", "age_band"))),
    swapped("salary", "fte", *((row, "fte") for row in ALL_ROWS if row != 6), (6, "fte"), (6, "salary")),
]  # fmt: skip
