#!/usr/bin/env bash
# Applies the manifests of dist/ to a Kubernetes cluster with kubectl. See --help.
set -euo pipefail

readonly FIELD_MANAGER=cdk8s-alloy
readonly HTTP_PORT=12345

# What is read about a workload that does not run, as templates of kubectl.
# shellcheck disable=SC2016
readonly SELECTOR_TEMPLATE='{{range $key, $value := .spec.selector.matchLabels}}{{$key}}={{$value}},{{end}}'
# shellcheck disable=SC2016
readonly WAITING_TEMPLATE='{{range .items}}{{$pod := .metadata.name}}
{{- range .status.conditions}}{{if and (eq .type "PodScheduled") (eq .status "False")}}  pod/{{$pod}}: {{.reason}}: {{.message}}
{{end}}{{end}}
{{- range .status.initContainerStatuses}}{{$name := .name}}{{with .state.waiting}}  pod/{{$pod}}, container {{$name}}: {{.reason}}{{with .message}}: {{.}}{{end}}
{{end}}{{end}}
{{- range .status.containerStatuses}}{{$status := .}}{{with .state.waiting}}  pod/{{$pod}}, container {{$status.name}}: {{.reason}}{{with .message}}: {{.}}{{end}}
{{end}}{{with .lastState.terminated}}  pod/{{$pod}}, container {{$status.name}}: ended with exit code {{.exitCode}} ({{.reason}}), {{$status.restartCount}} restarts
{{end}}{{if .state.running}}{{if not .ready}}  pod/{{$pod}}, container {{.name}}: runs, but is not ready
{{end}}{{end}}{{end}}{{end}}'
# shellcheck disable=SC2016
readonly UNREADY_TEMPLATE='{{range .items}}{{$pod := .metadata.name}}{{range .status.containerStatuses}}{{if not .ready}}{{$pod}} {{.name}} {{.restartCount}}
{{end}}{{end}}{{end}}'
readonly EVENTS_TEMPLATE='{{range .items}}{{.involvedObject.kind}}/{{.involvedObject.name}}: {{.reason}}: {{.message}}
{{end}}'

dir="$(dirname "$0")/dist"
context=
kubeconfig=
namespace=
mode=apply
timeout=300s
with_backends=false
yes=false
force_conflicts=

usage() {
  cat <<USAGE
Applies the manifests of dist/ to a Kubernetes cluster: server-side, with the field manager "$FIELD_MANAGER".
Creates missing namespaces first, asks before it changes anything, and waits until what it applied runs.

Usage: ./deploy.sh [OPTION]...

  --dry-run            let the cluster check the manifests; change nothing
  --diff               show what would change; change nothing
  --dir DIR            folder with the manifests (default: dist beside this script)
  --context NAME       context of the kubeconfig (default: the current one)
  --kubeconfig FILE    kubeconfig (default: kubectl's own)
  --namespace NAME     namespace for objects that name none (default: the context's)
  --timeout DURATION   how long each rollout may take (default: $timeout)
  --with-backends      apply DIR/backends, too: Prometheus, Loki, Tempo and Grafana to try things out with
  --force-conflicts    take over fields that somebody else has set
  -y, --yes            do not ask
  -h, --help           this text

Exit status: 0 when everything runs, 1 when something failed, 2 for a mistake in the options.
With --diff: 0 when nothing would change, 1 when something would, more than 1 when something failed.
USAGE
}

say() { printf '%s\n' "$*"; }

fail() {
  printf 'deploy.sh: %s\n' "$*" >&2
  exit 1
}

misused() {
  printf 'deploy.sh: %s\nSee ./deploy.sh --help.\n' "$*" >&2
  exit 2
}

parse_options() {
  while (($# > 0)); do
    local option=$1 value=
    case $option in
      --dir=* | --context=* | --kubeconfig=* | --namespace=* | --timeout=*)
        value=${option#*=}
        option=${option%%=*}
        [[ -n $value ]] || misused "$option needs a value"
        ;;
      --dir | --context | --kubeconfig | --namespace | --timeout)
        value=${2-}
        [[ -n $value ]] || misused "$option needs a value"
        shift
        ;;
    esac
    shift
    case $option in
      --dir) dir=$value ;;
      --context) context=$value ;;
      --kubeconfig) kubeconfig=$value ;;
      --namespace) namespace=$value ;;
      --timeout) timeout=$value ;;
      --dry-run) set_mode dry-run ;;
      --diff) set_mode diff ;;
      --with-backends) with_backends=true ;;
      --force-conflicts) force_conflicts=--force-conflicts ;;
      -y | --yes) yes=true ;;
      -h | --help)
        usage
        exit 0
        ;;
      *) misused "unknown option: $option" ;;
    esac
  done
}

set_mode() {
  [[ $mode == apply || $mode == "$1" ]] || misused "--dry-run and --diff exclude each other"
  mode=$1
}

kube() {
  kubectl ${kubeconfig:+--kubeconfig="$kubeconfig"} ${context:+--context="$context"} ${namespace:+--namespace="$namespace"} "$@"
}

# Prints one line for each object: kind, name, namespace ("-" where it names none), and "http" for a Service through which
# Alloy's own port is reached. Reads YAML as synth writes it: a document starts at the margin, keys of one level stand in one column.
list_objects() {
  awk -v port="$HTTP_PORT" '
    function flush() {
      if (kind != "") print kind, name, namespace == "" ? "-" : namespace, http && !headless ? "http" : "-"
      kind = name = namespace = section = ""
      http = headless = 0
    }
    FNR == 1 || /^---/ { flush() }
    /^[a-z]/ { section = $1 }
    /^kind: / { kind = $2 }
    section == "metadata:" && /^  name: / { name = $2 }
    section == "metadata:" && /^  namespace: / { namespace = $2 }
    section == "spec:" && /^  clusterIP: None/ { headless = 1 }
    section == "spec:" && $0 ~ "^    (- |  )port: " port "$" { http = kind == "Service" }
    END { flush() }
  ' "$@" | tr -d '"'
}

# Prints the documents of one kind.
documents_of_kind() {
  local kind=$1
  shift
  awk -v kind="$kind" '
    function flush() {
      if (wanted) printf "---\n%s", text
      text = ""
      wanted = 0
    }
    FNR == 1 || /^---/ { flush() }
    !/^---/ { text = text $0 "\n" }
    $0 == "kind: " kind { wanted = 1 }
    END { flush() }
  ' "$@"
}

require_tools() {
  command -v kubectl >/dev/null || fail "kubectl is not installed, or not on the PATH: https://kubernetes.io/docs/tasks/tools/"
}

# Only YAML: there may be other files beside the manifests, and kubectl would read any .json as a manifest. A kustomization.yaml is none.
find_manifests() {
  [[ -d $dir ]] || fail "there is no folder $dir: run \"npm run synth\" first, or name the folder with --dir"
  local file
  manifests=()
  shopt -s nullglob
  for file in "$dir"/*.{yaml,yml} "$dir"/*/*.{yaml,yml} "$dir"/*/*/*.{yaml,yml}; do
    [[ ${file##*/} != kustomization.y*ml ]] || continue
    [[ $file != "$dir"/backends/* || $with_backends == true ]] && manifests+=("$file")
  done
  shopt -u nullglob
  if [[ $with_backends == true && ! -d $dir/backends ]]; then
    fail "there is no folder $dir/backends: the app makes no backends"
  fi
  ((${#manifests[@]} > 0)) || fail "there are no manifests (*.yaml) in $dir: run \"npm run synth\" first"
  require_one_environment
}

# The same object in two folders is the same thing for two environments, not twice for one cluster. Charts may share a Namespace.
require_one_environment() {
  local file found
  found=$(for file in "${manifests[@]}"; do
    list_objects "$file" | awk -v folder="${file%/*}" '$1 != "Namespace" { print $1, $2, $3, folder }'
  done | awk '
    { object = $1 " " $2 " " $3; name = $1 "/" $2; sub(/^[^ ]+ [^ ]+ [^ ]+ /, "") }
    (object in folders) && folders[object] != $0 && !found { print name " is in " folders[object] " and in " $0; found = 1 }
    { folders[object] = $0 }
  ')
  [[ -z $found ]] || fail "$found: name the folder of one environment with --dir"
}

require_cluster() {
  local answer
  answer=$(kube get --raw /version --request-timeout=10s 2>&1) ||
    fail "the cluster does not answer${context:+ (context $context)}: $answer"
}

has_namespace() {
  local found
  found=$(kube get namespace "$1" --ignore-not-found --output=name) || fail "the namespace $1 could not be looked up"
  [[ -n $found ]]
}

# Namespaces of the manifests that the cluster does not have yet.
find_missing_namespaces() {
  local name
  missing_namespaces=()
  for name in $(list_objects "${manifests[@]}" | awk '$3 != "-" { print $3 }' | sort -u) $namespace; do
    has_namespace "$name" || missing_namespaces+=("$name")
  done
}

confirm() {
  local answer
  [[ $yes == true ]] && return
  [[ -t 0 ]] || fail "nobody to ask: use --yes to apply without a question, --dry-run or --diff to look first"
  read -r -p "Apply? [y/N] " answer
  [[ $answer == [yY] || $answer == [yY][eE][sS] ]] || fail "nothing was applied"
}

apply() {
  kube apply --server-side --field-manager="$FIELD_MANAGER" $force_conflicts "$@"
}

create_namespaces() {
  local name namespaces
  namespaces=$(documents_of_kind Namespace "${manifests[@]}")
  if [[ -n $namespaces ]]; then
    apply --filename=- <<<"$namespaces" || fail "the namespace could not be created"
  fi
  for name in ${missing_namespaces[@]+"${missing_namespaces[@]}"}; do
    has_namespace "$name" || kube create namespace "$name"
  done
}

wait_for_rollouts() {
  local kind name where rest flag failed=()
  while read -r kind name where rest; do
    case $kind in
      DaemonSet | Deployment | StatefulSet)
        flag=$(namespace_flag "$where")
        kube rollout status "$kind/$name" ${flag:+"$flag"} --timeout="$timeout" </dev/null || failed+=("$kind/$name $flag")
        ;;
    esac
  done < <(list_objects "${manifests[@]}")
  ((${#failed[@]} > 0)) || return 0
  for name in "${failed[@]}"; do
    # shellcheck disable=SC2086 # the workload and, where there is one, the option for its namespace
    print_reasons $name >&2
  done
  return 1
}

# Prints why a workload does not run: what its containers wait for, warnings about it, and the last lines of its logs.
# Whatever the cluster does not answer is left out.
print_reasons() {
  local workload=$1 flag=${2-} selector pods
  say "Not running: $workload"
  selector=$(kube get "$workload" ${flag:+"$flag"} --output=go-template="$SELECTOR_TEMPLATE" 2>/dev/null) || selector=
  if [[ -n $selector ]]; then
    selector=${selector%,}
    kube get pods ${flag:+"$flag"} --selector="$selector" --output=go-template="$WAITING_TEMPLATE" 2>/dev/null || true
    print_warnings "$workload" "$selector" "$flag"
    pods=$(kube get pods ${flag:+"$flag"} --selector="$selector" --output=go-template="$UNREADY_TEMPLATE" 2>/dev/null) || pods=
    print_logs "$flag" "$pods"
  fi
  say "  To see more:"
  say "    kubectl describe $workload${flag:+ $flag}"
  say "    kubectl logs $workload${flag:+ $flag} --all-containers --tail=50"
}

# Prints the last Warning events about a workload, its replica sets and its pods, each text once.
print_warnings() {
  local workload=$1 selector=$2 flag=$3 about
  about=$(kube get replicasets,pods ${flag:+"$flag"} --selector="$selector" \
    --output=go-template='{{range .items}}{{.kind}}/{{.metadata.name}} {{end}}' 2>/dev/null) || about=
  { kube get events ${flag:+"$flag"} --field-selector=type=Warning --sort-by=.metadata.creationTimestamp \
    --output=go-template="$EVENTS_TEMPLATE" 2>/dev/null || true; } |
    awk -v about="$workload $about" '
      BEGIN { count = split(about, names, " "); for (i = 1; i <= count; i++) wanted[names[i]] = 1 }
      wanted[substr($1, 1, length($1) - 1)] && !seen[$0]++ { print "  warning, " $0 }
    ' | tail -n 10
}

# Prints the last log lines of the first pods that are not ready; of the container before, where one was started again.
print_logs() {
  local flag=$1 pods=$2 pod container restarts shown=0 logs
  while read -r pod container restarts; do
    if [[ -z $pod ]] || ((shown >= 3)); then continue; fi
    logs=
    if ((restarts > 0)); then
      logs=$(kube logs "$pod" ${flag:+"$flag"} --container="$container" --previous --tail=10 --request-timeout=10s 2>/dev/null </dev/null) || logs=
    fi
    [[ -n $logs ]] ||
      logs=$(kube logs "$pod" ${flag:+"$flag"} --container="$container" --tail=10 --request-timeout=10s 2>/dev/null </dev/null) || logs=
    [[ -n $logs ]] || continue
    shown=$((shown + 1))
    say "  last lines of pod/$pod, container $container:"
    awk '{ print "    " $0 }' <<<"$logs"
  done <<<"$pods"
}

print_verification() {
  local kind name where http flag
  while read -r kind name where http; do
    if [[ $http == http ]]; then
      flag=$(namespace_flag "$where")
      say
      say "To verify:"
      say "  kubectl port-forward $flag service/$name $HTTP_PORT:$HTTP_PORT"
      say "  curl http://localhost:$HTTP_PORT/metrics    # the user interface: http://localhost:$HTTP_PORT"
      say "  kubectl logs $flag --selector app.kubernetes.io/name=$name --follow"
    fi
  done < <(list_objects "${manifests[@]}")
}

# Where to look at the data, if Grafana is among what was applied.
print_grafana() {
  local kind name where rest flag
  while read -r kind name where rest; do
    if [[ $with_backends == true && $kind == Service && $name == grafana ]]; then
      flag=$(namespace_flag "$where")
      say
      say "To look at metrics, logs and traces:"
      say "  kubectl port-forward $flag service/$name 3000:3000    # then http://localhost:3000"
    fi
  done < <(list_objects "${manifests[@]}")
}

# The option for the namespace of an object as list_objects prints it; none where the object has kubectl's own.
namespace_flag() {
  if [[ $1 != - ]]; then say "--namespace=$1"; elif [[ -n $namespace ]]; then say "--namespace=$namespace"; fi
}

main() {
  parse_options "$@"
  find_manifests
  require_tools
  require_cluster
  find_missing_namespaces

  local files=()
  for file in "${manifests[@]}"; do
    files+=(--filename="$file")
  done

  if [[ $mode != apply ]] && ((${#missing_namespaces[@]} > 0)); then
    # The cluster refuses to look at objects in a namespace that isn't there: everything in it is new.
    say "Namespaces to be created: ${missing_namespaces[*]}. Objects in them can only be checked by kubectl itself until then."
    kube apply --dry-run=client "${files[@]}"
    [[ $mode == dry-run ]]
    return
  fi
  case $mode in
    dry-run)
      apply --dry-run=server "${files[@]}"
      return
      ;;
    diff)
      kube diff --server-side --field-manager="$FIELD_MANAGER" $force_conflicts "${files[@]}"
      return
      ;;
  esac

  say "Cluster:   ${context:-$(kube config current-context 2>/dev/null || say "the one that kubectl is set to")}"
  say "Manifests: ${manifests[*]}"
  ((${#missing_namespaces[@]} == 0)) || say "Creates:   namespace ${missing_namespaces[*]}"
  confirm
  create_namespaces
  apply "${files[@]}" ||
    fail "not everything was applied. Where fields belong to another manager, look with --diff and take them over with --force-conflicts"
  wait_for_rollouts || fail "the rollout is not complete"
  print_verification
  print_grafana
}

main "$@"
