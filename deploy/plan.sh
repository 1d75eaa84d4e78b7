# shellcheck shell=bash
# What a run will change. The tables that come of it:
#   new      what the manifests have            old      what the inventory lists
#   live     what the cluster has of "new"      created, changed, prune    what will be done

plan() {
  local part
  for part in new live created changed problems dry-run warnings; do : >"$work/$part"; done
  for part in $parts; do read_objects "$part"; done
  # To delete, the manifests only help to find the inventory.
  [[ $action == delete || ! -s $work/problems ]] || fail "$(cat "$work/problems")"
  read_inventories
  choose_home
  if [[ $action == delete ]]; then
    : >"$work/new"
    plan_removal
  else
    add_namespaces
    look "$work/new" >"$work/live" || fail "the cluster does not tell what it has of the manifests"
    plan_removal
    plan_apply
  fi
}

# Adds the namespaces that the manifests name without making them, if they are missing or an earlier run made them.
add_namespaces() {
  local where found
  for where in $(awk '$3 != "-" { print $3 }' "$work/new" | sort -u); do
    ! grep -q " Namespace - $where " "$work/new" || continue
    # Empty: it is not there. Who may not look may not make one either.
    found=$(kube get namespace "$where" --ignore-not-found --output=go-template='{{index .metadata.labels "cdk8s-alloy/inventory"}}' 2>"$work/error") ||
      { grep -q Forbidden "$work/error" && found=forbidden; } || fail "the namespace $where cannot be looked up: $(cat "$work/error")"
    [[ -z $found || $found == "$name" ]] || continue
    printf '{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"%s","labels":{"cdk8s-alloy/inventory":"%s"}}}' "$where" "$name" >"$work/objects/0-$where.json"
    { echo "v1 Namespace - $where - objects 0-$where.json -" && cat "$work/new"; } >"$work/rows"
    mv "$work/rows" "$work/new"
  done
}

# What goes: what the inventory lists, less the manifests and what other inventories list, if it still is what was applied.
plan_removal() {
  awk -v home="$home" -v name="$name" -v parts=" $parts " '$9 == home && $10 == name && parts ~ " " $6 " "' "$work/inventories" >"$work/old"
  awk -v home="$home" -v name="$name" -v parts=" $parts " '!($9 == home && $10 == name && parts ~ " " $6 " ")' "$work/inventories" >"$work/others"
  without "$work/old" "$work/new" >"$work/rows"
  without "$work/rows" "$work/others" >"$work/candidates"
  look "$work/candidates" >"$work/found" || fail "the cluster does not tell what it has of what was applied"
  : >"$work/left"
  awk -v left="$work/left" -v manager=" $FIELD_MANAGER/Apply( |$)" "$KEY"'
    function leave(reason) { print "  " $2 "/" $4 ": " reason >left }
    FILENAME == ARGV[1] { found[key()] = $0; uid[key()] = $5; managers[key()] = NF - 5; next }
    !((k = key()) in found) { next }
    $5 != "-" && $5 != uid[k] { leave("somebody made it anew"); next }
    # An object without any field has no field manager either.
    found[k] !~ manager && managers[k] == 0 && $5 == "-" { leave("a run that was not finished may have made it, but nothing tells; delete it yourself"); next }
    found[k] !~ manager && managers[k] > 0 { leave("nobody applies it any more; its fields belong to somebody else"); next }
    { $5 = uid[k]; print }
  ' "$work/found" "$work/candidates" >"$work/prune"
}

# What comes: lets the API server check all that it can check by now, and compare it with what it has.
plan_apply() {
  local status=0
  without "$work/new" "$work/live" >"$work/created"
  # What lies in a namespace that is missing, or is of a kind that the manifests define, can't be checked yet: it is new.
  awk '
    FILENAME == ARGV[1] { if ($2 == "Namespace") missing[$4]; next }
    $8 != "coming" && !($3 in missing)
  ' "$work/created" "$work/new" >"$work/checkable"
  : >"$work/differ"
  if [[ -s $work/checkable ]]; then
    apply_table "$work/checkable" --dry-run=server >"$work/dry-run" 2>"$work/warnings" ||
      fail "the cluster refuses this, and nothing was changed:"$'\n'"$(cat "$work/warnings")"$'\n'"Where fields belong to another manager, --force-conflicts takes them over."
    KUBECTL_EXTERNAL_DIFF='diff -rq' diff_table "$work/checkable" >"$work/differ" 2>"$work/error" || status=$?
    ((status < 2)) || fail "the cluster cannot compare the manifests with what it has: $(cat "$work/error")"
  fi
  # kubectl diff names files by group, version, kind, namespace and name. What is the same, but was not applied by us, changes its manager.
  awk -v manager=" $FIELD_MANAGER/Apply( |$)" "$KEY"'
    FILENAME == ARGV[1] { sub(/ differ$/, ""); sub(/.*\//, ""); differs[$0]; next }
    FILENAME == ARGV[2] { ours[key()] = $5; next }
    FILENAME == ARGV[3] { live[key()]; foreign[key()] = $0 !~ manager && ours[key()] != $5; next }
    { file = $1; sub(/\//, ".", file); file = file "." $2 "." ($3 == "-" ? "" : $3) "." $4 }
    key() in live && (file in differs || foreign[key()])
  ' "$work/differ" "$work/old" "$work/live" "$work/new" >"$work/changed"
}

# Prints what will change. Succeeds if something will.
show_plan() {
  show_table Creates "$work/created"
  show_table Changes "$work/changed"
  show_removal
  [[ -s $work/created || -s $work/changed || -s $work/prune ]]
}

show_removal() {
  local where object
  show_table "$([[ $action == delete ]] && echo Deletes || echo Prunes)" "$work/prune"
  while read -r where object; do
    kube get persistentvolumeclaims --namespace="$where" --output=go-template="$OWNERLESS_TEMPLATE" 2>/dev/null </dev/null |
      grep -E -- "-$object-[0-9]+$" | sed "s|\$| ($where) stays, with its data|" || true
  done < <(awk '$2 == "StatefulSet" { print $3, $4 }' "$work/prune")
  [[ ! -s $work/left ]] || { say "Leaves alone what was applied earlier:" && cat "$work/left"; }
}

show_table() {
  [[ -s $2 ]] || return 0
  say "$1 $(count "$2"):"
  describe "$2"
}

# Shows the plan as a difference. Succeeds if there is none.
show_difference() {
  local status=0
  if [[ $action == apply && -s $work/checkable ]]; then diff_table "$work/checkable" || status=$?; fi
  ((status < 2)) || fail "the cluster cannot compare the manifests with what it has"
  without "$work/created" "$work/checkable" >"$work/rows"
  show_table "Creates (what cannot be compared before its namespace or kind is there)" "$work/rows"
  show_removal
  ((status == 0)) && [[ ! -s $work/created && ! -s $work/prune ]]
}
