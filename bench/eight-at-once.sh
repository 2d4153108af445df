#!/bin/sh
# The sequential script for one container each, eight at a time.
# usage: eight-at-once.sh http|exec CONTAINER...
how=$1; shift
printf '%s\n' "$@" | xargs -P 8 -n 1 "$(dirname "$0")/sequential.sh" "$how"
