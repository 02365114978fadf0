#!/bin/sh
# run.sh ARCHIVE OUTPUT [--master URL] [--copydesk COMMAND]: copydesk on Apache Spark. Needs python3 (3.9 or newer) and
# Java 17 or newer; pyspark is installed from PyPI into a folder of its own, once.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
venv=${COPYDESK_SPARK_VENV:-${XDG_CACHE_HOME:-$HOME/.cache}/copydesk/spark-4.0.4}
if ! "$venv/bin/python" -c 'import pyspark' 2>/dev/null; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --requirement "$here/requirements.txt"
fi
export PYSPARK_PYTHON="$venv/bin/python"
exec "$venv/bin/python" "$here/extract.py" "$@"
