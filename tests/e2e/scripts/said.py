"""What the portable door says, in the language of the profile: said.py SENTENCES, each with a pattern and parts."""

from session import answer, arguments, start

application = start()
(sentences,) = arguments()
import jumeau  # noqa: E402
from jumeau import portable_words, shell  # noqa: E402

translator = shell.load_translation()


def part(given):
    ((kind, value),) = given.items()
    return float(value) if kind == "real" else value


answer([portable_words.said(jumeau.Text("", one["pattern"], [part(given) for given in one["parts"]])) for one in sentences])
