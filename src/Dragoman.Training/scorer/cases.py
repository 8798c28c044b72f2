"""Reads the cases that `dragoman-train event-reports` and `event-examples` write, and labels them.

An event's sides are given by the sets in their own way: reports by name, country and sector, the codebook by code. Here
they become marks on the candidates of the sentence: 1 for those meant, 0 for others, None where it cannot be said.
"""
import json
import re
import unicodedata
import zlib
from sys import intern

TYPES = ["none", "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
         "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
STATUSES = ["actual", "future", "hypothetical", "negated", "historical"]
REPORTS = ("items", "own")
COMMON = set("a an and at by for from in its of on or some the their these this those to two three several other others he she "
             "they it his her who whom we you our group groups people forces force official officials".split())


def fold(identifier, count):
    """Which of so many parts of the reports one belongs to."""
    return zlib.crc32(identifier.encode()) % count


def words(*texts):
    plain = unicodedata.normalize("NFD", " ".join(t for t in texts if t)).casefold()
    return {w for w in re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c))) if w not in COMMON}


def countries(actors):
    return {a["country"] for a in actors if a.get("country")}


def is_meant(gold, candidate, inside):
    """Whether one of the candidate's actors is the one meant; inside one country the sector or a word must agree too."""
    for actor in candidate["actors"]:
        same = gold.get("country") and gold["country"] == actor["country"]
        if gold.get("country") and not same:
            continue
        if same and (not inside or gold.get("sector") in actor["sectors"]):
            return True
        if words(gold.get("name"), gold.get("text")) & words(actor["name"], candidate["text"]):
            return True
    return False


def marks_by_name(side, candidates, inside):
    """Marks for the candidates and, last, for nobody."""
    if not side:
        return [0] * len(candidates) + [1]
    marks = [0] * len(candidates)
    for gold in side:
        fits = [i for i, c in enumerate(candidates) if is_meant(gold, c, inside)]
        said = words(gold.get("text"))
        close = [i for i in fits if candidates[i]["text"] and said & words(candidates[i]["text"])]
        exact = [i for i in close if words(candidates[i]["text"]) == said]
        named = [i for i in fits if candidates[i]["text"] and not candidates[i]["before"]]
        best = exact or close or named or fits
        for i in fits:
            if marks[i] != 1:
                marks[i] = 1 if i in best else None
    return marks + [0] if 1 in marks else None


def marks_by_code(side, candidates):
    if side is None:
        return None
    if not side:
        return [0] * len(candidates) + [1]
    marks = [0] * len(candidates)
    for code in side:
        fits = [i for i, c in enumerate(candidates)
                if any(a["code"] == code or a["country"] == code or a["code"].startswith(code + ".") for a in c["actors"])]
        named = [i for i in fits if candidates[i]["text"]] or fits
        # Of "the Iranian foreign minister" the whole is meant, not the nation in it.
        longest = max((candidates[i]["length"] for i in named), default=0)
        for i in fits:
            marks[i] = 1 if i in named and (len(named) == 1 or candidates[i]["length"] == longest) else marks[i] or None
    return marks + [0] if 1 in marks else None


def label(known, sentence):
    event, candidates = known["event"], sentence["candidates"]
    if sentence["set"] in REPORTS:
        source, target = event.get("source") or [], event.get("target") or []
        inside = bool(countries(source) & countries(target))
        marks = (marks_by_name(source, candidates, inside), marks_by_name(target, candidates, inside))
    else:
        marks = (marks_by_code(event["source"], candidates), marks_by_code(event["target"], candidates))
    return {"word": known["word"], "type": known["type"], "alt": event.get("alt") or [], "mode": event.get("mode"),
            "status": event.get("status"), "sure": event.get("sure", True), "marks": marks, "roles": known.get("roles")}


def shared(names):
    """The same names, each kept once in memory however often it stands in the files."""
    return [shared(name) if isinstance(name, list) else intern(name) for name in names]


def read_lines(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def read(path):
    for sentence in read_lines(path):
        sentence["pairs"] = shared(sentence["pairs"])
        for trigger in sentence["triggers"]:
            trigger["features"] = shared(trigger["features"])
        for gold in sentence["gold"]:
            if gold.get("roles") is not None:
                gold["roles"] = shared(gold["roles"])
        sentence["known"] = [label(k, sentence) for k in sentence["gold"]]
        sentence["skip"] = {w for k in sentence["gold"] for w in k["also"]}
        yield sentence
