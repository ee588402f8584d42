"""Kinds of files by their endings: what mail providers throw away, and what the usual ones are."""

from __future__ import annotations

from collections.abc import Mapping

OPAQUE = "application/octet-stream"

_PROGRAMS = """
    ade adp apk app appcontent-ms application appref-ms appx appxbundle asp aspx bas bat bgi cab cer
    cmd com cpl crt crx der diagcab diagcfg diagpkg dll dmg drv ex ex_ exe fon fxp gadget grp hlp hpj
    hta img inf ins iso isp its jar jnlp lib lnk mad maf mag mam maq mar mas mat mau mav maw mda mdb
    mde mdt mdw mdz mht mhtml msc msh msi msix msixbundle msp mst msu nsh ops osd pcd pif pkg plg prf
    printerexport prg pst reg scf scr sct settingcontent-ms shb shs sys theme tmp udl url vbp vhd vhdx
    vsmacros vsw vxd webpnp website xbap xll xnk
"""
_SCRIPTS = """
    csh js jse ksh mjs msh1 msh1xml msh2 msh2xml mshxml php pl ps1 ps1xml ps2 ps2xml psc1 psc2 psd1
    psdm1 psm1 py pyc pyo pyw pyz pyzw vb vbe vbs ws wsc wsf wsh
"""
#: What Gmail ("File types blocked in Gmail") or Outlook ("Blocked attachments in Outlook") does not deliver.
BLOCKED: frozenset[str] = frozenset((_PROGRAMS + _SCRIPTS).split())

_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"

MEDIA_TYPES: Mapping[str, str] = {
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "epub": "application/epub+zip",
    "gif": "image/gif",
    "htm": "text/html",
    "html": "text/html",
    "ipynb": "application/x-ipynb+json",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "key": "application/vnd.apple.keynote",
    "md": "text/markdown",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "odp": f"{_OPEN}.presentation",
    "ods": f"{_OPEN}.spreadsheet",
    "odt": f"{_OPEN}.text",
    "pages": "application/vnd.apple.pages",
    "pdf": "application/pdf",
    "png": "image/png",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": f"{_OFFICE}.presentationml.presentation",
    "rtf": "application/rtf",
    "svg": "image/svg+xml",
    "txt": "text/plain",
    "vcf": "text/vcard",
    "webp": "image/webp",
    "xls": "application/vnd.ms-excel",
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    "xml": "application/xml",
    "zip": "application/zip",
}
