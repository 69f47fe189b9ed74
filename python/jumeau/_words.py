"""Sentences and errors of the core, as Python sees them."""

from __future__ import annotations

from . import _jumeau


class Text(str):
    """An English sentence that keeps its pattern ("{0} is {1}.") and parts, so that a host can say it in another language."""

    pattern: str
    parts: tuple

    def __new__(cls, english: str, pattern: str = "", parts: tuple = ()) -> Text:
        text = super().__new__(cls, english)
        text.pattern = pattern or english
        text.parts = tuple(parts)
        return text

    def said(self, translate, in_words) -> str:
        """The sentence with its pattern translated, and each part (a number or a text) in words."""
        return _jumeau.fill(translate(self.pattern), [in_words(part) for part in self.parts])

    def __reduce__(self):
        return Text, (str(self), self.pattern, self.parts)


class Error(ValueError):
    """A bad option, input or file: says what is wrong, where, and what to do.

    `code` is one of bad_option, bad_input, unreadable, unwritable, unsupported, infeasible.
    """

    code: str

    def __init__(self, text: str, code: str = "bad_input") -> None:
        super().__init__(text, code)
        self.text = text
        self.code = code

    def __str__(self) -> str:
        return str(self.text)


class Cancelled(Exception):
    """The monitor's cancelled() asked for the end of the run; nothing was written."""


for _public in (Text, Error, Cancelled):
    _public.__module__ = "jumeau"
