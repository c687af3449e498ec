"""The picture of the body shows the very places that the list offers, and adds nothing else."""

import re
from pathlib import Path

import html5lib

from nexus.interview.pain_impact.where import PAGE, WHERE
from nexus.wizard.forms import form_for

ROOT = Path(__file__).parents[2]
PLACES = {option.key for option in WHERE.options}
DRAWING = (ROOT / "templates" / "components" / "body.svg").read_text()
STYLE = (ROOT / "static" / "css" / "app.css").read_text()


def picture():
    form = form_for(PAGE)(initial={"where": ["left_calf"]})
    tree = html5lib.parse(str(form), treebuilder="etree", namespaceHTMLElements=False)
    return tree, next(one for one in tree.iter("div") if one.get("class") == "body-map")


def test_every_place_of_the_list_is_drawn_once():
    assert sorted(re.findall(r'class="zone at-(\w+)"', DRAWING)) == sorted(PLACES)


def test_every_place_is_filled_when_its_box_is_ticked():
    pairs = re.findall(r'\[value="(\w+)"\]:checked\) \.at-(\w+)', STYLE)
    assert all(value == spot for value, spot in pairs)
    assert {value for value, _spot in pairs} == PLACES


def test_touching_a_place_touches_its_box():
    tree, drawn = picture()
    boxes = {one.get("id"): one.get("value") for one in tree.iter("input")}
    touched = [boxes[label.get("for")] for label in drawn.iter("label")]
    assert sorted(touched) == sorted(PLACES)


def test_the_picture_is_hidden_from_those_who_hear_the_page_and_asks_nothing():
    _tree, drawn = picture()
    assert drawn.get("aria-hidden") == "true"
    assert not list(drawn.iter("input"))


def test_the_drawing_can_stand_alone():
    """As a figure on paper it has neither labels nor anything to fetch."""
    assert "http" not in DRAWING
    assert set(re.findall(r'href="(#?)', DRAWING)) == {"#"}
    drawn = re.sub(r"{% if spots %}.*?{% endif %}", "", DRAWING)
    assert "{" not in drawn
    assert "label" not in drawn
