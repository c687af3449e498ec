"""What is good to have near you before you begin: a list to print and tick with a pen."""

from nexus.interview.marking import _

GATHER = (
    (
        _("From your drawer"),
        (
            _("Dates of your service or your jobs, even rough ones (a DD-214 has them)"),
            _("Boxes or a list of what you take for your back"),
            _("A note of good and bad days, if you keep one"),
        ),
    ),
    (
        _("From your service or your work"),
        (
            _("The exams from when you joined and when you left"),
            _("Notes from sick call, the clinic, or light duty"),
            _("A report of the accident, if there is one"),
        ),
    ),
    (
        _("From doctors since then"),
        (
            _("Notes from the first visit about your back, and newer ones"),
            _("What the scans and X-rays showed (MRI, CT)"),
            _("Notes on shots in the back, on surgery, on PT"),
        ),
    ),
    (
        _("From an office"),
        (
            _("A letter that said no, and the exam they asked for"),
            _("Papers that say something else than you remember. They count too."),
        ),
    ),
    (
        _("People"),
        (
            _("Names of those who saw what happened, or how you are now"),
            _("The name of the doctor you mean to ask"),
        ),
    ),
)
