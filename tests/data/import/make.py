#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Selskap authors
# SPDX-License-Identifier: Apache-2.0
"""Makes the files of this folder, as spreadsheets and people write them; run it here after a change."""
import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent
HEAD = ["Fornavn", "Etternavn", "E-post", "Avdeling"]
ROWS = [["Kåre", "Ødegård", "kare@example.com", "Salg"], ["Åse", "Sæther", "ase@example.com", "Drift"]]


def lines(separator, rows=None, end="\r\n"):
    return "".join(separator.join(row) + end for row in rows or [HEAD] + ROWS)


def put(name, data):
    (HERE / name).write_bytes(data)


put("utf8.csv", lines(";").encode())
put("utf8-mark.csv", b"\xef\xbb\xbf" + lines(";").encode())
put("windows-1252.csv", lines(";").encode("cp1252"))
put("utf16le.csv", b"\xff\xfe" + lines("\t").encode("utf-16-le"))
put("utf16be.csv", b"\xfe\xff" + lines("\t").encode("utf-16-be"))
put("utf16le-no-mark.csv", lines("\t").encode("utf-16-le"))
put("comma.csv", lines(",", end="\n").encode())
put("tab.tsv", lines("\t", end="\r").encode())
put("bar.csv", lines("|").encode())
put("sep-line.csv", b"sep=|\r\n" + lines("|").encode())
put("quoted.csv", ('"Fornavn";"Etternavn";"E-post";"Avdeling"\r\n"Kåre";"Ødegård";"kare@example.com";"Salg"\r\n'
                   '"Åse ""Åsa""\r\nfra Voss";"Sæther; enke";"ase@example.com";"Drift"\r\n').encode())
put("unclosed-quote.csv", 'Fornavn;Etternavn;E-post\r\n"Kåre;Ødegård;kare@example.com\r\nÅse;Sæther;ase@example.com\r\n'.encode())
put("trailing-columns.csv", lines(";", [row + ["", "", ""] for row in [HEAD] + ROWS] + [[""] * 7] * 3).encode())
put("title-above.csv", lines(";", [["Ansatte per 1. mars"], [], HEAD] + ROWS).encode())
put("duplicates.csv", lines(";", [HEAD] + ROWS + [["Kari", "Nordmann", "KARE@example.com", "Salg"]]).encode())
put("no-heading.csv", lines(";", ROWS).encode())
put("swedish.csv", lines(";", [["Förnamn", "Efternamn", "E-postadress", "Avdelning"]] + ROWS).encode())
put("danish.csv", lines(";", [["Fornavn", "Efternavn", "E-mailadresse", "Afdeling"]] + ROWS).encode())
put("finnish.csv", lines(";", [["Etunimi", "Sukunimi", "Sähköposti", "Osasto"]] + ROWS).encode())
put("english.csv", lines(";", [["First name", "Surname", "E-mail address", "Department"]] + ROWS).encode())
put("empty.csv", b"\r\n;;;\r\n")
put("no-table.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 8)
put("too-wide.csv", (";" * 1000 + "x\r\n").encode())

CONTENT = ('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
           '<Default Extension="xml" ContentType="application/xml"/></Types>')
BOOK = ('<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
        '<sheet name="Hidden" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Ansatte" sheetId="2" r:id="rId2"/></sheets></workbook>')
RELATIONS = ('<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
             '<Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x" Target="/xl/worksheets/sheet2.xml"/>'
             '</Relationships>')
STYLES = ('<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1">'
          '<numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/>'
          '<xf numFmtId="164"/></cellXfs></styleSheet>')
TEXTS = ('<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
         '<si><t>Navn</t></si><si><t>E-post</t></si><si><t>Siste dag</t></si><si><t>Beløpsgrense</t></si>'
         '<si><r><t>Kåre </t></r><r><t>Ødegård</t></r></si><si><t>Åse &amp; Sæther</t></si></sst>')
SHEET = ('<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
         '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>'
         '<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" t="inlineStr"><is><t>kare@example.com</t></is></c><c r="C3" s="1"><v>46112</v></c>'
         '<c r="D3"><v>1500.5</v></c></row>'
         '<row r="4"><c r="A4" t="s"><v>5</v></c><c r="B4" t="str"><f>"ase"&amp;"@example.com"</f><v>ase@example.com</v></c>'
         '<c r="C4" s="2"><v>46113</v></c><c r="D4"><f>1+1</f></c></row></sheetData></worksheet>')


def workbook(name, texts=TEXTS, sheet=SHEET, book=BOOK):
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for member, text in {"[Content_Types].xml": CONTENT, "xl/workbook.xml": book, "xl/_rels/workbook.xml.rels": RELATIONS,
                             "xl/styles.xml": STYLES, "xl/sharedStrings.xml": texts, "xl/worksheets/sheet1.xml": "<worksheet/>",
                             "xl/worksheets/sheet2.xml": sheet}.items():
            entry = zipfile.ZipInfo(member, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)


workbook("workbook.xlsx")
whole = (HERE / "workbook.xlsx").read_bytes()
put("truncated.xlsx", whole[: len(whole) * 2 // 3])
workbook("damaged.xlsx", sheet=SHEET[: len(SHEET) // 2])
workbook("bomb.xlsx", texts="<sst>" + ("<si><t>" + "A" * 30000 + "</t></si>") * 2400 + "</sst>")
workbook("entities.xlsx", sheet='<!DOCTYPE a [<!ENTITY b "' + "b" * 1000 + '">]>' + SHEET[SHEET.index("<worksheet"):])
with zipfile.ZipFile(HERE / "no-workbook.xlsx", "w") as archive:
    archive.writestr(zipfile.ZipInfo("word/document.xml", (2026, 1, 1, 0, 0, 0)), "<document/>")
