# shellcheck shell=bash
# The inventory: a ConfigMap that lists what was applied, so that a later run knows what to remove. It has the label
# cdk8s-alloy/inventory with the name of the app, and the keys "objects" and "backends" with the first five columns of a table.
# The keys "holder" and "renewed" are the lock: see lock.sh.

# shellcheck disable=SC2016
readonly INVENTORY_TEMPLATE='{{range .items}}= {{.metadata.namespace}} {{index .metadata.labels "cdk8s-alloy/inventory"}}
{{range $part, $lines := .data}}: {{$part}}
{{$lines}}
{{end}}{{end}}'

# The namespaces in which this app is, as far as is known.
namespaces() {
  [[ -z $home ]] || { echo "$home" && return; }
  { awk '$3 != "-" { print $3 } $2 == "Namespace" { print $4 }' "$work/new" && echo "$namespace"; } | sort -u
}

# Makes the table "inventories" of all inventories that can be found, of other apps, too, with their namespaces and names in columns 9
# and 10, and the list "homes" of these namespaces and names.
read_inventories() {
  local where get=(get configmaps --selector=cdk8s-alloy/inventory --output=go-template="$INVENTORY_TEMPLATE")
  if ! kube "${get[@]}" --all-namespaces >"$work/found" 2>/dev/null; then
    : >"$work/found"
    for where in $(namespaces); do
      kube "${get[@]}" --namespace="$where" >>"$work/found" || fail "inventories of what was applied cannot be looked for in namespace $where"
    done
  fi
  : >"$work/homes"
  awk -v homes="$work/homes" '
    $1 == "=" { home = $2; app = $3; print home, app >homes }
    $1 == ":" { part = $2 }
    NF == 5 { print $0, part, "-", "-", home, app }
  ' "$work/found" >"$work/inventories"
}

# Finds the namespace of this app's inventory: the one that lists an object of the manifests.
choose_home() {
  local found
  namespaces >"$work/namespaces"
  found=$(awk -v name="$name" -v home="$home" "$KEY"'
    FILENAME == ARGV[1] { here[$1]; next }
    FILENAME == ARGV[2] { known[key()]; next }
    FILENAME == ARGV[3] { if ($6 == "objects" && $10 == name) { rows[$9]++; if (key() in known) same[$9]++ } next }
    $2 == name && (home == "" || $1 == home) { print (same[$1] ? "same" : rows[$1] ? "other" : "empty") ($1 in here ? "_here" : "_elsewhere"), $1 }
  ' "$work/namespaces" "$work/new" "$work/inventories" "$work/homes")
  of_class() { awk -v class="$1" '$1 ~ class { print $2 }' <<<"$found"; }
  # shellcheck disable=SC2046 # one word a namespace
  set -- $(of_class '^same_here$')
  # To delete, the one that is named; and where there are no manifests to compare with, the only one with that name.
  if [[ $action == delete ]] && [[ -n $home || ! -s $work/new ]]; then
    # shellcheck disable=SC2046
    set -- $(of_class '_here$')
    # shellcheck disable=SC2046
    if (($# == 0)); then set -- $(of_class .); fi
  fi
  # shellcheck disable=SC2046
  if (($# == 0)); then set -- $(of_class '^empty_here$'); fi
  if (($# == 1)); then
    home=$1
  elif (($# > 1)); then
    fail "namespaces $* each have an inventory of $name: choose one with --inventory-namespace"
  elif [[ $found == *other_here* && $action == delete ]]; then
    fail "namespace $(of_class other_here | head -n 1) has an inventory of $name that lists none of these objects." \
      "Choose the manifests that were applied with --dir, or the inventory itself with --inventory-namespace"
  elif [[ $found == *other_here* ]]; then
    fail "namespace $(of_class other_here | head -n 1) has an inventory of $name that lists none of these objects." \
      "If this is another app, give it another --name. If all of it was renamed, remove what was there first: --delete --inventory-namespace"
  elif [[ $found == *same_elsewhere* ]]; then
    fail "namespace $(of_class same_elsewhere | head -n 1) has an inventory of $name that lists some of these objects." \
      "If the app moved, name that namespace with --inventory-namespace. If this is another app, give it another --name"
  elif [[ -z $home ]]; then
    home=$(awk '$3 != "-" { print $3; exit }' "$work/new")
    : "${home:=$namespace}"
  fi
}

has_inventory() { grep -qx "$home $name" "$work/homes"; }

create_inventory() {
  kube create --filename=- >/dev/null <<INVENTORY
apiVersion: v1
kind: ConfigMap
metadata:
  name: $name-inventory
  namespace: $home
  labels: { cdk8s-alloy/inventory: $name }
data: { holder: "$holder", renewed: "$(now)", objects: "", backends: "" }
INVENTORY
}

# Changes the inventory: "test KEY VALUE" and "add KEY VALUE", all or nothing, which the API server decides. (It could compare the
# resource version as well, but then a run and its own renewals of the lock would come in each other's way.)
change_inventory() {
  local comma='['
  {
    while (($# > 0)); do
      printf '%s{"op":"%s","path":"/data/%s","value":%s}' "$comma" "$1" "$2" "$(json "$3")"
      comma=,
      shift 3
    done
    printf ']'
  } | kube patch configmap "$name-inventory" --namespace="$home" --type=json --patch-file=/dev/stdin --request-timeout=10s >/dev/null
}

# A text as JSON.
json() { printf '%s' "$1" | awk '{ gsub(/[\\"]/, "\\\\&"); text = text (NR > 1 ? "\\n" : "") $0 } END { printf "\"%s\"", text }'; }

# Writes a table as what was applied, as long as this run has the lock.
write_inventory() {
  local part patch=()
  for part in $parts; do
    patch+=(add "$part" "$(awk -v part="$part" '$6 == part { print $1, $2, $3, $4, $5 }' "$1")")
  done
  change_inventory test holder "$holder" "${patch[@]}" || fail "the inventory $name-inventory in namespace $home cannot be written"
}

# Removes the inventory, and the lock with it: as one step, so that no other run takes the lock of an inventory that goes. Whoever waits
# for the lock makes an inventory of its own then.
remove_inventory() {
  local version
  stop_renewing
  version=$(kube get configmap "$name-inventory" --namespace="$home" --ignore-not-found \
    --output=go-template="{{if eq .data.holder \"$holder\"}}{{.metadata.resourceVersion}}{{end}}") || return
  [[ -n $version ]] || return 0
  kube delete --raw "/api/v1/namespaces/$home/configmaps/$name-inventory" --filename=- >/dev/null <<OPTIONS
{"apiVersion": "v1", "kind": "DeleteOptions", "preconditions": {"resourceVersion": "$version"}}
OPTIONS
}
