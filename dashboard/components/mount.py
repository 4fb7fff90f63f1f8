"""Putting a component of ours on a page: Streamlit serves its files once, each rerun sends only the message."""

from pathlib import Path

from streamlit.components.v2.get_bidi_component_manager import get_bidi_component_manager
from streamlit.components.v2.manifest_scanner import ComponentConfig, ComponentManifest


def declare(name: str, folder: Path) -> None:
    """Tell Streamlit where a component's files are, unless it knows.

    Streamlit finds such declarations only in installed wheels; from a checkout nobody else would make it.

    Parameters
    ----------
    name
        `project.part`; one part a project.
    folder
        Holds `assets`.
    """
    manager = get_bidi_component_manager()
    if manager.get_component_asset_root(name) is None:
        project, part = name.split(".")
        manifest = ComponentManifest(project, "1", [ComponentConfig(name=part, asset_dir="assets")])
        manager.register_from_manifest(manifest, folder)
