#!/bin/sh
# run.sh blocks ARCHIVE: blocks of whole lines of one archive, each to a process of its own
# run.sh shards INPUT ...: to each process a share of the files, or of one file's articles
# Answers in NDJSON on standard output; 2 when a record failed. Needs GNU parallel (Debian: apt-get install parallel).
# COPYDESK is the command, JOBS the number of processes at a time, BLOCK the size of a block.
set -eu
export COPYDESK="${COPYDESK:-copydesk}"
FAILED=$(mktemp -d)
export FAILED
trap 'rm -rf "$FAILED"' EXIT
one="$(cd "$(dirname "$0")" && pwd)/one.sh"
jobs=${JOBS:-$(nproc)}
mode=$1
shift
# A process that died is tried again, and only what the last try printed counts.
spread() {
  parallel --will-cite --quote --jobs "$jobs" --keep-order --retries 3 "$@"
}
case $mode in
  blocks) spread --pipe --block "${BLOCK:-8M}" "$one" --input ndjson - < "$1" ;;
  shards) seq "$jobs" | spread "$one" --shard "{}/$jobs" "$@" ;;
  *) echo 'run.sh: blocks or shards' >&2; exit 64 ;;
esac
[ ! -e "$FAILED/2" ] || exit 2
