#!/bin/sh
# One process of run.sh. 2 means that a record failed, which is an answer: it is noted, and not tried again.
status=0
$COPYDESK --format ndjson "$@" || status=$?
[ $status -ne 2 ] || : > "$FAILED/2"
[ $status -eq 0 ] || [ $status -eq 2 ]
