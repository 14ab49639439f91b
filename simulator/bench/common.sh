# What the scripts of the bench share; sourced by each of them. See docs/bench.md.
set -euo pipefail
export LC_ALL=C
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# Everything that is made or kept is in here. Two benches at once need two of these folders, and nothing else.
state=${KICK_BENCH:-$here/../target/bench}
mkdir -p "$state"
state=$(cd "$state" && pwd)
image=$state/image
# Sockets have short paths, so they are not in the folder of a checkout; this is a link to where they are.
run=$state/run

say() { printf '%s\n' "$*" >&2; }

die() {
  local code=$1
  shift
  say "$@"
  exit "$code"
}

# need COMMAND=PACKAGE...: says all that is missing, and how to get it, in one sentence.
need() {
  local pair commands=() packages=()
  for pair in "$@"; do
    command -v "${pair%%=*}" >/dev/null && continue
    commands+=("${pair%%=*}")
    packages+=("${pair#*=}")
  done
  [ ${#commands[@]} -eq 0 ] && return
  die 69 "The bench needs ${commands[*]}, not installed here:" \
    "sudo apt-get install --no-install-recommends ${packages[*]}"
}

# The process id in a file of the run, if that process is alive and is the program it should be.
alive() {
  local pid
  pid=$(cat "$run/$1.pid" 2>/dev/null) || return 1
  grep -q "$2" "/proc/$pid/comm" 2>/dev/null && printf '%s\n' "$pid"
}

need_run() {
  alive qemu qemu >/dev/null || die 69 "No bench is running here; start one with simulator/bench/start."
}

# One line for the virtual machine's own monitor; prints what it answers.
monitor() {
  printf '%s\n' "$1" | socat -t 2 - "UNIX-CONNECT:$run/monitor" | tr -d '\r'
}
