"""What both doors say about themselves: every algorithm's parameters and outputs, as data."""

from qgis.core import QgsApplication
from session import answer, start_with_plugin

application, plugin = start_with_plugin()
registry = QgsApplication.processingRegistry()


def described():
    out = {}
    for algorithm in registry.providerById("jumeau").algorithms():
        out[algorithm.name()] = {
            "title": algorithm.displayName(), "group": [algorithm.group(), algorithm.groupId()], "help": algorithm.shortHelpString(),
            "tags": algorithm.tags(), "parameters": {
                p.name(): [p.type(), p.description(), str(p.defaultValue()), int(p.flags()), limits(p)] for p in algorithm.parameterDefinitions()},
            "outputs": {o.name(): [o.type(), o.description()] for o in algorithm.outputDefinitions()}}
    return out


def limits(parameter):
    for names in (("minimum", "maximum", "dataType"), ("options", "usesStaticStrings"), ("parentLayerParameterName", "dataType"),
                  ("fileFilter",), ("dataTypes",)):
        if all(hasattr(parameter, name) for name in names):
            return [str(getattr(parameter, name)()) for name in names]
    return []


native = described()
plugin.unload()
assert registry.providerById("jumeau") is None
from jumeau.portable import PortableProvider  # noqa: E402

provider = PortableProvider()
registry.addProvider(provider)
answer({"native": native, "portable": described()})
