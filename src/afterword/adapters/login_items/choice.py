"""Which file of which form a system reads at login."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from afterword.adapters.login_items import forms
from afterword.adapters.login_items.item import FileItem, Start

_BOOTED_BY_SYSTEMD = Path("/run/systemd/system")


def login_item(
    system: str = sys.platform,
    home: Path | None = None,
    surroundings: Mapping[str, str] | None = None,
    *,
    systemd: bool | None = None,
) -> FileItem:
    """The login item of this system, for this very program, which finds these surroundings again."""
    surroundings = surroundings or {}
    home, start = home or Path.home(), Start(_program(), tuple(sorted(surroundings.items())))
    if system == "darwin":
        path = home / "Library" / "LaunchAgents" / "local.afterword.plist"
        return FileItem(home, path, forms.launch_agent(start))
    if system == "win32":
        menu = home / "AppData" / "Roaming" / "Microsoft" / "Windows" / "Start Menu" / "Programs" / "Startup"
        return FileItem(home, menu / "Afterword.cmd", forms.startup_script(start))
    config = _config(home, surroundings)
    if _BOOTED_BY_SYSTEMD.is_dir() if systemd is None else systemd:
        units = config / "systemd" / "user"
        wanted = units / "default.target.wants" / "afterword.service"
        return FileItem(home, units / "afterword.service", forms.unit(start), wanted)
    return FileItem(home, config / "autostart" / "afterword.desktop", forms.desktop_entry(start))


def _config(home: Path, surroundings: Mapping[str, str]) -> Path:
    """Where settings lie, as XDG says, as long as that is in the home folder."""
    chosen = Path(surroundings.get("XDG_CONFIG_HOME", ""))
    return chosen if chosen.is_absolute() and chosen.is_relative_to(home) else home / ".config"


def _program() -> tuple[str, ...]:
    """The installation that runs now, whatever the search path is at login. No page opens."""
    name = "afterword.exe" if os.name == "nt" else "afterword"
    command = Path(sys.executable).with_name(name)
    if command.is_file():
        return (str(command), "serve", "--quiet")
    return (sys.executable, "-c", "from afterword.cli.main import main; main()", "serve", "--quiet")
