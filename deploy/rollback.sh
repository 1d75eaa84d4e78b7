# shellcheck shell=bash
# Putting back what was there before a run that fails. The executable cdk8s-alloy knows how to restore an object: its command "restore".

# Keeps what the cluster has of the manifests, in the version in which it was applied, and asks whether it could be restored.
take_snapshot() {
  awk "$KEY"'
    FILENAME == ARGV[1] { version[key()] = $1; next }
    FILENAME == ARGV[2] { live[key()]; next }
    (k = key()) in live { if (k in version) $1 = version[k]; print }
  ' "$work/old" "$work/live" "$work/new" >"$work/rows"
  echo '{"apiVersion": "v1", "kind": "List", "items": []}' >"$work/before.json"
  if [[ -s $work/rows ]]; then
    as_list "$work/rows" | kube get --filename=- --ignore-not-found --show-managed-fields --output=json >"$work/before.json" || return
  fi
  run_alloy restore "$work/before.json" --check
}

# Restores what there was, deletes what there was not, and waits until it all runs again.
roll_back() {
  local reason=$failure end=$((SECONDS + $(seconds_of "$timeout")))
  say
  say "Rolling back, for $reason."
  until renew_lock 2>"$work/error"; do
    ((SECONDS < end)) || fail "$reason, and could not be rolled back: $(cat "$work/error")"
    sleep 2
  done
  read_kinds
  run_alloy restore "$work/before.json" || fail "$reason, and what was there could not be restored. The next run goes on from here"
  look "$work/created" >"$work/found" || fail "$reason, and what was new could not be deleted"
  # An object without any field has no field manager either.
  awk -v manager=" $FIELD_MANAGER/Apply( |$)" '$0 ~ manager || NF == 5 { print $1, $2, $3, $4, $5, "objects" }' "$work/found" >"$work/made"
  [[ $inventory_is_new == false ]] || inventory_goes=true
  remove_table "$work/made" || fail "$reason, and not all that was new could be deleted. The next run goes on from here"
  if [[ $inventory_goes == true ]]; then
    remove_inventory
  else
    cat "$work/old" "$work/kept" >"$work/rows"
    write_inventory "$work/rows"
  fi
  within "$work/new" "$work/live" >"$work/rows"
  wait_for_rollouts "$work/rows" || fail "$reason. What was there was put back, but does not run: $failure"
  fail "$reason. What was there before was put back"
}
