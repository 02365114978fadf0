#!/bin/sh
# Makes every generated gazetteer table from the sources folder; same bytes on each run.
set -eu
here=$(dirname "$0")
for table in words proper-words given-names surnames famous places organisations; do
  node "$here/$table.mjs" "${1:?usage: all.sh SOURCES_FOLDER}"
done
