"""The addresses of the questionnaire."""

from django.urls import path, register_converter

from nexus.wizard import (
    account,
    away,
    bringing,
    comparing_drafts,
    components,
    entering,
    everything,
    importing,
    letters,
    lists,
    looked,
    noting,
    views,
    your_data,
)
from nexus.wizard.place import NumberConverter, PartConverter, PathConverter
from nexus.wizard.questionnaire import questionnaire

register_converter(PathConverter, "place")
register_converter(PartConverter, "part")
register_converter(NumberConverter, "number")
register_converter(letters.FileConverter, "taken")

CLAIM = "claims/<uuid:claim_id>/"
LETTER = f"{CLAIM}letter/<number:number>/"

app_name = "wizard"
urlpatterns = [
    path("start/", entering.start, name="start"),
    path("start/file/", importing.use_file, name="import"),
    path("return/", entering.come_back, name="return"),
    path("components/", components.components, name="components"),
    path("closed/", entering.closed, name="closed"),
    path("leave/", away.leave, name="leave"),
    path("here/", away.here, name="here"),
    path("hidden/", away.hidden, name="hidden"),
    path("account/", account.account, name="account"),
    path("account/end/", account.end, name="end"),
    path(CLAIM, views.tasks, name="tasks"),
    path(f"{CLAIM}close/", entering.close, name="close"),
    path(f"{CLAIM}code/", entering.new_code, name="code"),
    path(f"{CLAIM}account/", account.keep, name="keep"),
    path(f"{CLAIM}check/", views.check, name="check"),
    path(f"{CLAIM}check/<part:stage>/", views.check, name="check-stage"),
    path(f"{CLAIM}bring/", bringing.bring, name="bring"),
    path(f"{CLAIM}looked/", looked.looked, name="looked"),
    path(f"{CLAIM}missing/", views.missing, name="missing"),
    path(f"{CLAIM}signposts/", views.signposts, name="signposts"),
    path(f"{CLAIM}answers.json", views.export, name="export"),
    path(f"{CLAIM}data/", your_data.your_data, name="data"),
    path(f"{CLAIM}data/export.zip", everything.everything, name="everything"),
    path(f"{CLAIM}data/copy/", your_data.copy, name="copy"),
    path(f"{CLAIM}data/erase/", your_data.ask, name="erase"),
    path(f"{CLAIM}data/note/", noting.note, name="note"),
    path(f"{CLAIM}data/closed/", your_data.closing, name="closing"),
    path(f"{CLAIM}letter/", letters.make, name="make"),
    path(LETTER, letters.preview, name="letter"),
    path(f"{LETTER}statement.pdf", letters.statement, name="statement"),
    path(f"{LETTER}<taken:file>", letters.take, name="take"),
    path(f"{CLAIM}drafts/", comparing_drafts.drafts, name="drafts"),
    path(f"{CLAIM}drafts/compare/", comparing_drafts.compare, name="compare"),
    path(f"{CLAIM}break/<place:step>/", views.take_a_break, name="break"),
    path(f"{CLAIM}<place:step>/add/", lists.add, name="add"),
    path(f"{CLAIM}<place:step>/remove/", lists.remove, name="remove"),
    path(f"{CLAIM}<place:step>/", questionnaire, name="page"),
]
