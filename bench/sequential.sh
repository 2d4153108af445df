#!/bin/sh
# The same work as teams script it: one container after another, its state and health, then its health address or a command in it.
# usage: sequential.sh http|exec CONTAINER...
how=$1; shift
for name in "$@"; do
  said=$(docker inspect -f '{{.State.Status}} {{.State.Health.Status}} {{(index (index .NetworkSettings.Ports "8080/tcp") 0).HostPort}}' "$name") || exit 1
  case $said in 'running healthy '*) ;; *) echo "$name is $said" >&2; exit 1 ;; esac
  if [ "$how" = exec ]; then
    docker exec "$name" wget -q -O - http://127.0.0.1:8080/health > /dev/null || exit 1
  else
    curl -sf "http://127.0.0.1:${said##* }/health" > /dev/null || exit 1
  fi
done
