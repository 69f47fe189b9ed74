"""Runs algorithms one after the other in one QGIS: runs.py DOOR RUNS, where each run is [id, parameters].

DOOR is "native" or "portable". Answers with the numbers, the rows and the words of every run.
"""

import processing
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException
from session import Feedback, answer, arguments, rows, start

application = start()
door, runs = arguments()
import jumeau  # noqa: E402

if door == "native":
    jumeau.classFactory(None).initProcessing()
else:
    from jumeau.portable import PortableProvider
    from jumeau.shell import load_translation
    translator = load_translation()
    provider = PortableProvider()
    QgsApplication.processingRegistry().addProvider(provider)

answers = []
for name, parameters in runs:
    feedback, context = Feedback(), QgsProcessingContext()
    try:
        results = processing.run(name, parameters, feedback=feedback, context=context)
    except QgsProcessingException as error:
        answers.append({"error": str(error)})
        continue
    numbers, layers = {}, {}
    for output, value in results.items():
        if hasattr(value, "getFeatures"):
            layers[output] = rows(value)
        elif isinstance(value, str):
            layers[output] = rows(value)
        else:
            numbers[output] = round(value, 6)
    answers.append({"numbers": numbers, "layers": layers, "warnings": feedback.warnings,
                    "infos": [words for words in feedback.infos if not words.startswith("Results:")]})
answer(answers)
