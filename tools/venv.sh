#!/bin/sh
# Makes the virtual environment $1 with a Python of 3.11 or newer, or says in one sentence what is missing.
set -eu
new_enough='import sys; sys.exit(sys.version_info < (3, 11))'

if [ -x "$1/bin/python" ] && "$1/bin/python" -c "$new_enough" 2>/dev/null && "$1/bin/python" -m pip --version >/dev/null 2>&1; then
    exit 0
fi

found=''
for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
    if command -v "$name" >/dev/null 2>&1 && "$name" -c "$new_enough" 2>/dev/null; then
        found=$name
        break
    fi
done
if [ -z "$found" ]; then
    echo "Rygvej needs Python 3.11 or newer; here is $("${PYTHON:-python3}" --version 2>/dev/null || echo none)." >&2
    exit 1
fi
if ! "$found" -m venv --clear "$1" >/dev/null 2>&1; then
    rm -rf "$1"
    echo "$found cannot make a virtual environment; on Debian or Ubuntu the package python3-venv is missing." >&2
    exit 1
fi
