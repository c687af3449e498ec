"""Addresses within the guide."""

from nexus.claims.models import Claim
from nexus.pages.templatetags.guide import chapter_about, chapter_url, guide_url

OWN = Claim(pk="7c1c1c9e-29cd-4f5e-9a25-1f3d38f3c4a8")
BESIDE = f"/claims/{OWN.pk}/guide/"


def test_without_a_letter_the_guide_is_everyones():
    assert guide_url({}) == "/guide/"
    assert chapter_url({}, "after") == "/guide/after/"


def test_with_a_letter_the_way_back_is_kept():
    assert guide_url({"claim": OWN}) == BESIDE
    came = {"claim": OWN, "came_from": "pain-impact/where"}
    assert chapter_url(came, "after") == f"{BESIDE}after/?from=pain-impact/where"


def test_a_page_leads_to_its_own_place_in_the_chapter_on_its_stage():
    about = chapter_about({"claim": OWN}, "medical-evidence/records/3")
    assert about == f"{BESIDE}medical-evidence/?from=medical-evidence/records/3#records"


def test_a_stage_without_a_chapter_leads_nowhere():
    assert not chapter_about({"claim": OWN}, "nowhere/name")
