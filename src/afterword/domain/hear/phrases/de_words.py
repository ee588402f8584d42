"""German words that several phrases share."""

from __future__ import annotations

WORDS = {
    "you": r"""
        Sie|Ihnen|dich|dir|euch|Ihre (?:Bewerbung|Kandidatur|Unterlagen)|deine (?:Bewerbung|
          Unterlagen)
    """,
    "your": r"""
        Ihre[rnms]?|deine[rnms]?|eure[rnms]?
    """,
    "candidate": r"""
        Kandidat\w*|Bewerber\w*|Mitbewerber\w*|Person|Kolleg\w+|Frau|Herrn?|jemand\w*|
          Mitarbeiter\w*|Profil\w*|Bewerbung\w*|Fachkraft|Richtung|interne\w*
    """,
    "job": r"""
        Stelle|Position|Vakanz|Rolle|Funktion|Aufgabe|Ausschreibung|Besetzung|Posten|
          Ausbildungsplatz|Praktikum
    """,
    "talk": r"""
        Gespräch\w*|Interview\w*|Vorstellungsgespräch\w*|Bewerbungsgespräch\w*|Kennenlern\w*|
          Zweitgespräch\w*|Runde|Probearbeit\w*|Probetag\w*|Hospitation\w*|Schnuppertag\w*|
          Assessment\w*|Termin\w*|Telefonat\w*|Videocall\w*|Videogespräch\w*|Probeunterricht|
          Austausch|Treffen|Lehrprobe
    """,
    "papers": r"""
        Unterlagen|Zeugnis\w*|Arbeitszeugnis\w*|Referenz\w*|Nachweis\w*|Bescheinigung\w*|
          Führungszeugnis|Lebenslauf|Anschreiben|Gehaltsvorstellung\w*|Gehaltswunsch|
          Kündigungsfrist|Eintrittstermin|Eintrittsdatum|Steuer-?ID|Personalbogen|
          Personalfragebogen|Ausweis\w*|Führerschein\w*|Approbation|Urkunde\w*|Diplom\w*|
          Zertifikat\w*|Arbeitsprobe\w*|Portfolio|Formular\w*|Bankverbindung|Kontaktdaten|
          Immatrikulationsbescheinigung|Impfnachweis|Sozialversicherungsnummer|Arbeitserlaubnis|
          Aufenthaltstitel|Ansprechpartner\w*|Foto
    """,
}
