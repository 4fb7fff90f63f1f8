"""Restating: the figures of the current release as they are, with the targets and actions that stand now."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from dashboard.records import Records
from dashboard.release import history, release_file
from dashboard.release.folder import read_index
from dashboard.release.manifest import Manifest
from dashboard.release.release import Release


def restate(records: Records, path: Path, by: str = "") -> Manifest:
    """Release the current figures again with today's targets, so that a change of one shows at once.

    Targets are public and tell nothing of any person, and no figure changes: so there is nothing to count, and nothing that
    the attack has not seen. Replicas get it as they get any release.

    Parameters
    ----------
    records
        Where targets and actions are kept.
    path
        The release file.
    by
        Who asks for it; kept in the index.

    Returns
    -------
    Manifest
        Of the release; `unchanged` where these targets were published already.

    Raises
    ------
    ReleaseError
        If there is no release, it is not whole, or the disk refuses.
    """
    with records.publishing():
        now = Release.read(path).manifest
        _, figures = release_file.read(path)
        aims, doing = ([one.as_dict() for one in found] for found in (records.targets(), records.actions()))
        as_at = next((one.records_as_at for one in read_index(path) if one.number == now.number), "")
        noted = history.Noted(datetime.now(UTC).isoformat(timespec="seconds"), by, as_at)
        return history.keep(path, replace(now, targets=aims, actions=doing), figures, noted)


def is_stated(records: Records, manifest: Manifest) -> bool:
    """Whether a release has the targets and actions that stand now."""
    aims, doing = ([one.as_dict() for one in found] for found in (records.targets(), records.actions()))
    return (manifest.targets, manifest.actions) == (aims, doing)
