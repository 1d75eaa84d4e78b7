# shellcheck shell=bash
# Removing what was applied, and nothing else.

# Prints the objects that belong to no other.
readonly OWNERLESS_TEMPLATE='{{range .items}}{{if not .metadata.ownerReferences}}{{.kind}}/{{.metadata.name}}
{{end}}{{end}}'
# What Kubernetes itself puts into a namespace.
readonly BELONGS_TO_NAMESPACE='(Event|Endpoints|EndpointSlice)/.*|ServiceAccount/default|ConfigMap/(kube-root-ca.crt|openshift-service-ca.crt)'

# Deletes the objects of a table, the last first; then custom resource definitions, then namespaces, if nothing is left in them. What
# stays for that reason is in the table "kept".
remove_table() {
  local table=$1 stage row reason complete=true
  : >"$work/kept"
  for stage in Other CustomResourceDefinition Namespace; do
    awk -v stage="$stage" '
      ($2 ~ /^(CustomResourceDefinition|Namespace)$/ ? $2 : "Other") == stage { row[++n] = $0 }
      END { while (n) print row[n--] }
    ' "$table" >"$work/stage"
    : >"$work/removed"
    while read -r row; do
      # shellcheck disable=SC2086 # one word a column
      set -- $row
      reason=$(reason_to_keep "$2" "$4")
      if [[ -n $reason ]]; then
        say "Keeps $2/$4: $reason"
        say "$row" >>"$work/kept"
      elif remove_object "$@"; then
        say "$row" >>"$work/removed"
      else
        complete=false
      fi
    done <"$work/stage"
    wait_until_gone "$work/removed" || complete=false
  done
  [[ $complete == true ]]
}

# Deletes the object of a row if it still is the one that was looked at: the API server compares the uid.
remove_object() {
  local path
  path=$(awk -v row="$*" "$KEY"'
    BEGIN { split(row, column, " ") }
    $NF == column[2] && group_of($(NF - 2)) == group_of(column[1]) {
      print ($(NF - 2) ~ /\// ? "/apis/" : "/api/") $(NF - 2) (column[3] == "-" ? "" : "/namespaces/" column[3]) "/" $1 "/" column[4]
    }
  ' "$work/kinds")
  # With its namespace goes the inventory, and with that the lock, which is not lost then.
  if [[ $2 == Namespace && $4 == "$home" ]]; then stop_renewing; fi
  if kube delete --raw "$path" --filename=- >/dev/null 2>"$work/error" <<OPTIONS; then
{"apiVersion": "v1", "kind": "DeleteOptions", "propagationPolicy": "Background", "preconditions": {"uid": "$5"}}
OPTIONS
    say "Deletes $2/$4"
  elif grep -q 'UID in the precondition' "$work/error"; then
    say "Leaves $2/$4 alone: somebody made it anew"
  elif ! grep -q NotFound "$work/error"; then
    say "$2/$4 cannot be deleted: $(cat "$work/error")" >&2
    return 1
  fi
}

wait_until_gone() {
  local end=$((SECONDS + $(seconds_of "$timeout")))
  while look "$1" >"$work/found"; do
    awk 'FILENAME == ARGV[1] { removed[$5]; next } $5 in removed' "$1" "$work/found" >"$work/rows"
    [[ -s $work/rows ]] || return 0
    if ((SECONDS >= end)); then
      say "Still there after $timeout, probably because of finalizers:" >&2
      describe "$work/rows" >&2
      return 1
    fi
    sleep 0.5
  done
  return 1
}

# Says why an object has to stay: a namespace, or a custom resource definition, would take along what is not of this app.
reason_to_keep() {
  local kinds try left=
  case $1 in
    CustomResourceDefinition)
      left=$(kube get "$2" --all-namespaces --output=name 2>"$work/error" </dev/null) || {
        echo "the objects of its kind cannot be listed: $(head -n 1 "$work/error")"
        return
      }
      [[ -z $left ]] || echo "there still are objects of its kind: $(paste -s -d ' ' - <<<"$left")"
      ;;
    Namespace)
      case $2 in default | kube-*) echo "it belongs to Kubernetes" && return ;; esac
      # The kind of a definition that was just deleted is still listed for a moment, but not there.
      for try in 1 2 3 4 5; do
        kinds=$(kube api-resources --namespaced --verbs=list --output=name 2>/dev/null </dev/null | grep -v '\.metrics\.k8s\.io$' | paste -s -d , -)
        left=$(kube get "$kinds" --namespace="$2" --output=go-template="$OWNERLESS_TEMPLATE" 2>"$work/error" </dev/null) && break
        if [[ $try == 5 ]]; then
          echo "what is in it cannot be listed: $(head -n 1 "$work/error")"
          return
        fi
        sleep 1
      done
      left=$(sort -u <<<"$left" | grep -vxE "$BELONGS_TO_NAMESPACE|${inventory_goes:+ConfigMap/$name-inventory}" || true)
      [[ -z $left ]] || echo "it still has $(paste -s -d ' ' - <<<"$left")"
      ;;
  esac
}
