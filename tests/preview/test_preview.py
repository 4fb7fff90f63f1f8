"""The preview put together, and what has to be confirmed in writing."""

from dashboard.ingest import check
from dashboard.preview import preview
from dashboard.preview.wording import line
from dashboard.records import Records
from data_models import TABLES, template
from tests.preview.office import lost, report, staff
from tests.records.people import submit


def test_a_large_change_has_to_be_confirmed(records: Records) -> None:
    """More than a quarter of the rows gone, or a share moved by more than five points."""
    submit(records, staff("2026-Q3"))

    assert preview(report(records), records).alarms == ()
    assert preview(report(records, lambda frame: frame.head(29)), records).alarms[0].startswith("28% of the rows")
    assert any("Ethnicity known" in alarm for alarm in preview(report(records, lost), records).alarms)


def test_it_says_why(records: Records) -> None:
    """The measure, before and after, and the cause."""
    shown = preview(report(records, lost), records)
    known = next(move for move in shown.measures.own if move.key == "ethnicity_known_rate")

    assert line(known, shown.reason(known)) == (
        "Ethnicity known of all staff: 100 → 70 per cent, because 12 rows lost their ethnicity."
    )


def test_other_peoples_rows_are_not_compared_with(records: Records) -> None:
    """Nor are tables that hold no staff."""
    shown = preview(report(records, lost), records, own=False)

    assert (shown.earlier, shown.replaced, shown.measures.own, shown.remarks) == (None, None, (), ())

    content = template(TABLES["organisations"]).encode()
    register = preview(check(content, file_name="organisations.csv", records=records), records)

    assert (register.totals.rows, register.measures.network) == (2, ())
