#!/usr/bin/env bash
# The language server with real clients: run.sh PROGRAM [NOTES]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
DOSSIER=$(realpath "$1")
export DOSSIER
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export BRIEFING=$folder/briefing
python3 "$here/make_briefing.py" "$DOSSIER" "$here/../../../Sources/Editing/Starter" "$BRIEFING" "${2:-5000}"
python3 -m pytest -q -p no:cacheprovider "$here/test_protocol.py"
XDG_STATE_HOME=$folder XDG_DATA_HOME=$folder XDG_CONFIG_HOME=$folder \
  nvim --headless -u NONE -i NONE -n -c "luafile $here/neovim.lua"
"$DOSSIER" check --site "$BRIEFING" --format json >"$folder/check.json" || { cat "$folder/check.json"; exit 1; }
