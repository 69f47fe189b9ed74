"""Runs the record of an answer of jumeau:hubs again, without QGIS: replay.py RECORD."""

import json
import os
import sys

sys.path.insert(0, os.environ["JUMEAU_PLUGINS"])

import jumeau  # noqa: E402

print(json.dumps(jumeau.replay(json.loads(sys.argv[1])).hub_count))
