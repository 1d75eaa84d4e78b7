# shellcheck shell=bash
# The lock that keeps two runs apart: the keys "holder" ("-": nobody) and "renewed" of the inventory. A run that was killed stops renewing
# it; the next one takes the lock over when it has seen no renewal for LOCK_SECONDS. Clocks of two machines are never compared.

readonly LOCK_SECONDS=${DEPLOY_LOCK_SECONDS:-30}

now() { date -u +%Y-%m-%dT%H:%M:%SZ; }

# Prints holder and time of renewal; nothing where there is no inventory yet.
read_lock() {
  kube get configmap "$name-inventory" --namespace="$home" --ignore-not-found --request-timeout=10s --output=go-template='{{.data.holder}} {{.data.renewed}}'
}

# Takes the lock, or waits for the run that has it.
take_lock() {
  local state held seen='' since=$SECONDS began=$SECONDS
  holder="$(id -un)@$(hostname)/$$-$RANDOM"
  while true; do
    state=$(read_lock) || fail "the lock in ConfigMap $name-inventory in namespace $home cannot be read"
    held=${state% *}
    [[ $held != "$holder" ]] || break
    if [[ -z $state ]]; then
      inventory_is_new=true
      create_inventory 2>"$work/error" || grep -q AlreadyExists "$work/error" || fail "the inventory cannot be written: $(cat "$work/error")"
      continue
    fi
    if [[ $state != "$seen" ]]; then
      [[ $held == - || $held == "${seen% *}" ]] || say "Waiting for $held, who deploys $name."
      seen=$state
      since=$SECONDS
    fi
    if [[ $held != - ]] && ((SECONDS - since < LOCK_SECONDS)); then
      ((SECONDS - began < $(seconds_of "$lock_timeout"))) || fail "$held deploys $name, and still did after $lock_timeout: nothing was changed"
      sleep 1
      continue
    fi
    [[ $held == - ]] || say "$held has not renewed its lock for $LOCK_SECONDS s: it was killed. Going on from there."
    # Refused where another run was faster.
    change_inventory test holder "$held" test renewed "${state##* }" add holder "$holder" add renewed "$(now)" 2>"$work/error" ||
      grep -q 'rejected our request' "$work/error" || fail "the lock cannot be taken: $(cat "$work/error")"
  done
  keep_lock &
  keeper=$!
}

renew_lock() { change_inventory test holder "$holder" add renewed "$(now)"; }

# Renews the lock as long as this script runs, and ends it when another run has the lock.
keep_lock() {
  local last=$SECONDS state
  while sleep 1 && kill -0 $$; do
    ((SECONDS - last >= LOCK_SECONDS / 3)) || continue
    if renew_lock; then
      last=$SECONDS
    elif state=$(read_lock) && [[ ${state% *} != "$holder" ]]; then
      touch "$work/lost"
      kill -TERM $$
      return
    fi
  done
} >/dev/null 2>&1

stop_renewing() {
  [[ -n $keeper ]] || return 0
  kill "$keeper" 2>/dev/null || true
  wait "$keeper" 2>/dev/null || true
  keeper=
}

release_lock() {
  [[ -n $holder ]] || return 0
  stop_renewing
  change_inventory test holder "$holder" add holder - 2>/dev/null || true
  holder=
}
