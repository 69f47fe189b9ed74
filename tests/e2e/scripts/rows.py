"""The rows of layers, without the keys that QGIS gave them: rows.py LAYER..."""

from session import answer, arguments, rows, start

application = start()
out = []
for source in arguments():
    out.append([[shape, {n: v for n, v in values.items() if n != "fid"}] for shape, values in rows(source)])
answer(out)
