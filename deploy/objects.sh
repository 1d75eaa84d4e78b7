# shellcheck shell=bash
# Objects of Kubernetes, read from manifests and from the cluster.
#
# They are kept in tables: files in $work with one object a line,
#   apiVersion kind namespace name uid part file note
# where "-" stands for what there isn't. The part is "objects" or "backends", the file is in $work/objects, and the note is
#   http       a Service through which Alloy's own port is reached
#   unwatched  a workload that doesn't roll out by itself
#   coming     of a kind that the manifests themselves define

# Of awk: an object is the same object in whatever version of its API.
# shellcheck disable=SC2016
readonly KEY='
  function group_of(version) { sub(/\/?[^\/]*$/, "", version); return version }
  function key() { return group_of($1) " " $2 " " $3 " " $4 }'

# What is printed of an object that was looked up: the columns to uid, then who manages fields of it.
# shellcheck disable=SC2016
readonly LOOK_TEMPLATE='{{define "object"}}{{.apiVersion}} {{.kind}} {{or .metadata.namespace "-"}} {{.metadata.name}} {{.metadata.uid}}
{{- range .metadata.managedFields}} {{.manager}}/{{.operation}}{{end}}
{{end}}{{if .items}}{{range .items}}{{template "object" .}}{{end}}{{else if .metadata.name}}{{template "object" .}}{{end}}'

# The rows of the first table whose objects are not (or are) in the second.
without() { awk "$KEY"'FILENAME == ARGV[1] { known[key()]; next } !(key() in known)' "$2" "$1"; }
within() { awk "$KEY"'FILENAME == ARGV[1] { known[key()]; next } key() in known' "$2" "$1"; }

describe() { awk '{ print "  " $2 "/" $4 ($3 == "-" ? "" : " (" $3 ")") }' "$@"; }
count() { awk 'END { print NR }' "$@"; }

# Lists the kinds that the cluster has. Half an answer is one: a part of the API that is down need not concern us.
read_kinds() {
  kube api-resources --no-headers >"$work/kinds" 2>"$work/error" || [[ -s $work/kinds ]] ||
    fail "the kinds of the cluster cannot be listed: $(cat "$work/error")"
}

# Lists the manifests of each part. Only YAML: there may be other files beside them, and kubectl would take any .json for a manifest.
find_manifests() {
  : >"$work/files.objects"
  : >"$work/files.backends"
  if [[ ! -d $dir ]]; then
    [[ $action == apply ]] || return 0
    fail "there is no folder $dir: run \"npm run synth\" first, or name the folder with --dir"
  fi
  find -L "$dir" -type f \( -name '*.yaml' -o -name '*.yml' \) ! -name 'kustomization.y*ml' ! -path '*/helm/*values.yaml' | sort >"$work/files"
  awk -v backends="$dir/backends/" -v work="$work" '
    { print >(work "/files." (index($0, backends) == 1 ? "backends" : "objects")) }
  ' "$work/files"
  [[ -s $work/files.objects ]] || fail "there are no manifests (*.yaml) in $dir: run \"npm run synth\" first"
  [[ $with_backends == false || -s $work/files.backends ]] || fail "there is no folder $dir/backends: the app makes no backends"
}

# Adds the objects of one part's manifests to the table "new", and writes each to a file of its own, as JSON. kubectl itself reads the
# YAML, so that it may be written in any way; in what it prints, every key has a line of its own, and a column that tells its level.
read_objects() {
  local part=$1 file files=()
  [[ -s $work/files.$part ]] || return 0
  while IFS= read -r file; do files+=(--filename="$file"); done <"$work/files.$part"
  kube patch --local --type=merge --patch='{}' "${files[@]}" --output=json >"$work/manifests.json" || fail "the manifests cannot be read"
  awk -v part="$part" -v folder="$work/objects/" -v default_namespace="$namespace" -v port="$HTTP_PORT" -v problems="$work/problems" "$KEY"'
    function text_of(line) { sub(/^[^:]*: "/, "", line); sub(/",?$/, "", line); return line }
    function problem(text) { print text >problems }
    FILENAME == ARGV[1] { namespaced[group_of($(NF - 2)) "/" $NF] = $(NF - 1); next }
    $0 == "{" { n++; section = "" }
    /^    "/ { section = $1 }
    /^    "apiVersion": "/ { version[n] = text_of($0) }
    /^    "kind": "/ { kind[n] = text_of($0) }
    section == "\"metadata\":" && /^        "name": "/ { name[n] = text_of($0) }
    section == "\"metadata\":" && /^        "namespace": "/ { namespace[n] = text_of($0) }
    section == "\"spec\":" && /^        "clusterIP": "None"/ { headless[n] = 1 }
    section == "\"spec\":" && $0 ~ "^                \"port\": " port ",?$" { http[n] = 1 }
    section == "\"spec\":" && (/^            "type": "OnDelete"/ || /^        "paused": true/) { unwatched[n] = 1 }
    section == "\"spec\":" && /^        "group": "/ { crd_group[n] = text_of($0) }
    section == "\"spec\":" && /^            "kind": "/ { crd_kind[n] = text_of($0) }
    section == "\"spec\":" && /^        "scope": "/ { crd_scope[n] = text_of($0) }
    section == "\"metadata\":" && !(n in head) { head[n] = text[n] $0 "\n"; text[n] = ""; next }
    { text[n] = text[n] $0 "\n" }
    END {
      for (i = 1; i <= n; i++) if (kind[i] == "CustomResourceDefinition") coming[crd_group[i] "/" crd_kind[i]] = crd_scope[i]
      for (i = 1; i <= n; i++) {
        type = group_of(version[i]) "/" kind[i]
        if (version[i] == "") { problem("an object of kind " kind[i] " has no apiVersion"); continue }
        if (name[i] == "" || name[i] ~ /[ \t"\\]/) { problem("an object of kind " kind[i] " has no name, or one with spaces"); continue }
        if (!(type in namespaced || type in coming)) {
          problem("the cluster has no kind " kind[i] " of " version[i] ", which " name[i] " is, and the manifests do not define it")
          continue
        }
        note = type in namespaced ? "-" : "coming"
        if (namespaced[type] == "false" || coming[type] == "Cluster") namespace[i] = "-"
        else if (namespace[i] == "") {
          namespace[i] = default_namespace
          head[i] = head[i] "        \"namespace\": \"" default_namespace "\",\n"
        }
        object = type " " namespace[i] " " name[i]
        if (object in seen && kind[i] != "Namespace")
          problem(kind[i] "/" name[i] " is in the manifests twice: where folders are for several environments, name that of one with --dir")
        seen[object]
        if (kind[i] == "Service" && http[i] && !headless[i]) note = "http"
        rank = kind[i] == "Namespace" ? 0 : kind[i] == "CustomResourceDefinition" ? 1 : 2
        if (type ~ /^apps\/(DaemonSet|Deployment|StatefulSet)$/ || type ~ /^(batch\/(Job|CronJob)|\/Pod)$/) {
          rank = 3
          if (unwatched[i]) note = "unwatched"
        }
        file = name[i]
        gsub(/[^A-Za-z0-9.-]/, "_", file)
        file = rank sprintf("%05d", i) "-" part "-" kind[i] "-" file ".json"
        printf "%s", head[i] text[i] >(folder file)
        close(folder file)
        print rank, version[i], kind[i], namespace[i], name[i], "-", part, file, note
      }
    }
  ' "$work/kinds" "$work/manifests.json" | sort -s -k 1,1n | cut -d ' ' -f 2- >>"$work/new"
}

# Prints the objects of a table as a List that kubectl can look up.
as_list() {
  awk '
    BEGIN { printf "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[" }
    { printf "%s{\"apiVersion\":\"%s\",\"kind\":\"%s\",\"metadata\":{\"name\":\"%s\"", (NR == 1 ? "" : ","), $1, $2, $4 }
    { printf "%s}}", ($3 == "-" ? "" : ",\"namespace\":\"" $3 "\"") }
    END { print "]}" }
  ' "$1"
}

# Prints what the cluster has of a table's objects: the columns to uid, then who manages fields.
look() {
  # In a version that is served; of a kind that the cluster does not have there are no objects.
  awk "$KEY"'
    FILENAME == ARGV[1] { served[group_of($(NF - 2)) "/" $NF] = $(NF - 2); next }
    (type = group_of($1) "/" $2) in served { $1 = served[type]; print }
  ' "$work/kinds" "$1" >"$work/served"
  [[ -s $work/served ]] || return 0
  as_list "$work/served" | kube get --filename=- --ignore-not-found --show-managed-fields --output=go-template="$LOOK_TEMPLATE"
}

# Calls kubectl with the files of a table.
on_table() {
  local file files=()
  while IFS= read -r file; do files+=(--filename="$work/objects/$file"); done < <(cut -d ' ' -f 7 "$1")
  shift
  kube "$@" "${files[@]}"
}
