#!/bin/sh
# The same work as teams script it: one container after another, inspect it, then ask its health address.
# usage: sequential.sh curl|exec CONTAINER...
how=$1; shift
for name in "$@"; do
  docker inspect "$name" > /dev/null || exit 1
  if [ "$how" = exec ]; then
    docker exec "$name" wget -q -O - http://127.0.0.1:8080/health > /dev/null || exit 1
  else
    port=$(docker port "$name" 8080/tcp | head -n 1)
    curl -sf "http://$port/health" > /dev/null || exit 1
  fi
done
