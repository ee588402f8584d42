"""What each system reads at login, each with its own way of quoting."""

from __future__ import annotations

import plistlib

from afterword.adapters.login_items.item import Start

_UNIT = """\
[Unit]
Description=Afterword: hears your mail and sends what you approved

[Service]
{surroundings}ExecStart={program}
Restart=on-failure
RestartSec=30

[Install]
WantedBy=default.target
"""
_DESKTOP = """\
[Desktop Entry]
Type=Application
Name=Afterword
Comment=Hears your mail and sends what you approved
Exec={program}
Terminal=false
X-GNOME-Autostart-enabled=true
"""


def unit(start: Start) -> bytes:
    """A systemd user unit (systemd.service, systemd.syntax)."""
    given = "".join(f"Environment={_for_systemd(f'{name}={value}')}\n" for name, value in start.surroundings)
    program = " ".join(_for_systemd(word).replace("$", "$$") for word in start.program)
    return _UNIT.format(surroundings=given, program=program).encode()


def desktop_entry(start: Start) -> bytes:
    """An XDG autostart entry (Desktop Entry Specification, "The Exec key")."""
    given = ("env", *(f"{name}={value}" for name, value in start.surroundings)) if start.surroundings else ()
    return _DESKTOP.format(program=" ".join(map(_for_desktop, (*given, *start.program)))).encode()


def launch_agent(start: Start) -> bytes:
    """A LaunchAgent of macOS (launchd.plist)."""
    agent = {
        "Label": "local.afterword",
        "ProgramArguments": list(start.program),
        "EnvironmentVariables": dict(start.surroundings),
        "RunAtLoad": True,
        "ProcessType": "Background",
    }
    return plistlib.dumps(agent)


def startup_script(start: Start) -> bytes:
    """A command file for the Startup folder of Windows; the window it runs in is small."""
    given = "".join(f'set "{name}={_for_cmd(value)}"\r\n' for name, value in start.surroundings)
    program = " ".join(f'"{_for_cmd(word)}"' for word in start.program)
    # Paths may hold letters beyond ASCII, and cmd reads the machine's old code page otherwise.
    return f'@echo off\r\nchcp 65001 >nul\r\n{given}start "Afterword" /min {program}\r\n'.encode()


def _for_systemd(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{escaped}"'


def _for_desktop(word: str) -> str:
    """Quoted for the Exec key, and once more as a string of the file, in which backslashes count, too."""
    escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in word)
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'


def _for_cmd(word: str) -> str:
    return word.replace("%", "%%")
