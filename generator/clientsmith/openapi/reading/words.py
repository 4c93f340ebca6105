"""Words of names: splitting, joining, singular and plural, and the verbs that methods begin with."""

from __future__ import annotations

import keyword
import re
import unicodedata

__all__ = [
    "ARTICLES",
    "VERBS",
    "is_plural",
    "pascal",
    "same_noun",
    "shorten",
    "singular",
    "snake_words",
    "spoken",
    "to_identifier",
    "word_set",
]


def word_set(*text: str) -> frozenset[str]:
    """Return the words of some texts, for tables that would be long as lists."""
    return frozenset(" ".join(text).split())


_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
# Names with capitals inside that are one word.
_NAMES = {"OAuth": "Oauth", "GitHub": "Github", "GitLab": "Gitlab", "PayPal": "Paypal", "GraphQL": "Graphql",
          "WebSocket": "Websocket",
    "VoIP": "Voip",
    "iCal": "Ical", "IPv": "Ipv", "iOS": "Ios", "macOS": "Macos", "WebHook": "Webhook", "eBay": "Ebay",
          "LinkedIn": "Linkedin", "YouTube": "Youtube", "OpenID": "Openid", "OpenId": "Openid"}  # fmt: skip
ARTICLES = frozenset({"a", "an", "the", "this", "that", "its", "their"})
# Words that end in s and mean one thing.
_ONE_THING = word_set(
    "access address alias analytics analysis apis atlas axis basis bonus bus business canvas class cors css dns"
    " diagnostics gas gps https ios kubernetes lens logs_status news os process progress redis rss sas series sms"
    " statistics status sso success tax tls virus windows aws js"
)
_IRREGULAR = {
    "people": "person",
    "children": "child",
    "men": "man",
    "women": "woman",
    "indices": "index",
    "vertices": "vertex",
    "matrices": "matrix",
    "criteria": "criterion",
    "media": "medium",
    "data": "data",
    "movies": "movie",
    "cookies": "cookie",
    "caches": "cache",
    "leaves": "leaf",
}
VERBS = word_set(
    "accept accepts acknowledge activate add append apply approve archive assign attach authenticate authorize ban batch"
    " begin block bulk calculate call cancel capture change charge check claim clean clear clone close collect commit"
    " compare complete compute configure confirm connect convert copy count create deactivate decline decrypt delete"
    " deploy describe destroy detach disable disconnect dismiss display download duplicate edit enable encrypt end"
    " enqueue ensure estimate evaluate execute exchange expire export fetch fill filter finalize find finish follow force"
    " forward generate get grant halt head hide hold import index init initialize insert install invalidate invite"
    " invoke issue join keep kill launch leave link list load lock log login logout lookup make manage mark merge"
    " migrate modify move mute notify open order parse patch pause pay perform pin ping place play poll post preview"
    " print process promote provision publish pull purge push put query queue read reassign rebuild receive recover"
    " redeem redirect refresh refund regenerate register reindex reject release reload remind remove rename render renew"
    " reopen reorder repair replace reply report request resend reserve reset resize resolve restart restore resume"
    " retrieve retry return revert revoke rollback rotate run save scan schedule search select send set share show sign"
    " signup simulate skip solve sort split star start stop store stream submit subscribe suspend swap switch sync"
    " synchronize tag terminate test toggle track transfer translate trigger truncate unarchive unassign unban unblock"
    " unfollow uninstall unlink unlock unmark unmute unpin unpublish unregister unset unshare unstar unsubscribe"
    " unsuspend update upgrade upload upsert use validate verify view void vote wait watch withdraw write"
)


def snake_words(text: str) -> list[str]:
    """Return the words of a name in lower case: `portalName`, `Portal-Name` and `portal name` give the same two."""
    for name, plain in _NAMES.items():
        text = text.replace(name, plain)
    plain = unicodedata.normalize("NFKD", text.replace("'", "")).encode("ascii", "ignore").decode()
    return [
        word
        for part in re.split(r"[^A-Za-z0-9]+", plain)
        for word in _BOUNDARY.sub("_", part).lower().split("_")
        if word
    ]


def to_identifier(words: list[str], fallback: str) -> str:
    """Return words as an identifier of the language, such as `portal_name`; the fallback when nothing is left."""
    text = "_".join(words) or fallback
    if not text[0].isalpha():
        text = f"n{text}"
    return f"{text}_" if keyword.iskeyword(text) else text


def pascal(text: str) -> str:
    """Return a name as a type has it: `portal_name` becomes `PortalName`, capitals that are there stay."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    parts = [part for part in re.split(r"[^A-Za-z0-9]+", plain) if part]
    joined = ""
    for part in parts:
        # Digits of two parts must not run together: `v1.2` is not `v12`.
        glue = "V" if joined[-1:].isdigit() and part[0].isdigit() else ""
        joined += glue + part[0].upper() + part[1:]
    if joined and not joined[0].isalpha():
        joined = f"N{joined}"
    return joined


_SIGNS = {"+": "plus", "-": "minus", "*": "star", "<": "less", ">": "greater", "=": "equal", "!": "not",
          "%": "percent", "&": "and", "|": "or", "~": "tilde", "^": "caret", "/": "slash"}  # fmt: skip


def spoken(text: str) -> list[str]:
    """Return the words of a name, with words for the signs that begin it or that it consists of."""
    signs: list[str] = []
    for char in text:
        if char not in _SIGNS:
            break
        signs.append(_SIGNS[char])
    return [*signs, *snake_words(text)]


def is_plural(word: str) -> bool:
    """Tell whether a word means several things, as far as its form shows."""
    if word in _IRREGULAR:
        return word not in {"data", "media"}
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is"))
        and word not in _ONE_THING
    )


def singular(word: str) -> str:
    """Return the singular of a plural word, and any other word as it is."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if not is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "uses")):
        return word[:-2]
    return word[:-1]


def same_noun(one: str, other: str) -> bool:
    """Tell whether two words differ at most in number."""
    return one == other or singular(one) == singular(other)


def shorten(words: list[str], most: int) -> list[str]:
    """Return words that fit into `most` characters when they are joined: the first ones, and as many as go in."""
    kept = list(words)
    for small in ("the", "a", "an", "of", "for", "in", "on", "to", "and", "by", "with", "from"):
        if len("_".join(kept)) > most:
            kept = [word for number, word in enumerate(kept) if word != small or number == 0]
    while len(kept) > 1 and len("_".join(kept)) > most:
        kept.pop()
    return [kept[0][:most], *kept[1:]] if kept else kept
