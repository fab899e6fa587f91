#!/bin/bash
# network.sh PROGRAM: what the program says of a machine without a network, of a name that does not exist, of a network
# that wants a sign-in first, and of a name that turns private on the second look-up. Each in a namespace of its own, with
# addresses and a name server that nobody else sees. Needs root.
set -euo pipefail
program=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
case "${STAGE:-}" in
"") for stage in offline no-name portal rebinding; do STAGE=$stage unshare --net --mount -- "$0" "$program"; done; exit;;
esac
work=$(mktemp -d); export HOME=$work/home; mkdir -p "$HOME"; cd "$work"
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT
# Public addresses that this namespace takes for its own: nothing leaves it.
public=(9.9.9.1 9.9.9.2 9.9.9.3)
if [ "$STAGE" != offline ]; then
    ip link set lo up
    ip link add wire type bridge && ip link set wire up
    for address in "${public[@]}"; do ip address add "$address/32" dev wire; done
fi
echo "nameserver 127.0.0.1" > resolv.conf && mount --bind resolv.conf /etc/resolv.conf
# The name service of the system, without what a cache might know.
echo "hosts: files dns" > nsswitch.conf && mount --bind nsswitch.conf /etc/nsswitch.conf
python3 "$here/network.py" "$STAGE" & sleep 1
sweep=("$program" sites sweep maya_example --mine --catalogue sites.json --format jsonl --rate 0 -q --timeout 5)
case "$STAGE" in
offline | no-name) names="one.test";;
portal) names="one.test two.test three.test four.test";;
rebinding) names="turning.test";;
esac
for name in $names; do
    echo "{\"$name\": {\"url\": \"http://$name/u/{}\", \"urlMain\": \"http://$name/\", \"errorType\": \"status_code\"}}" > sites.json
    [ "$STAGE" = portal ] && continue
    "${sweep[@]}" || true
done
if [ "$STAGE" = portal ]; then
    for name in $names; do echo "\"$name\": {\"url\": \"http://$name/u/{}\", \"urlMain\": \"http://$name/\", \"errorType\": \"status_code\"}"; done \
        | paste -sd, | sed 's/^/{/; s/$/}/' > sites.json
    "${sweep[@]}" || true
fi
