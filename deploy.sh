#!/usr/bin/env bash
# shellcheck source-path=SCRIPTDIR
# Applies the manifests of dist/ to a Kubernetes cluster with kubectl, waits until they run, and removes what is no longer among them.
# How to use it: --help. What it does when, and what it guarantees: docs/deploy.md.
#
# Needs kubectl, and bash and awk as every system has them. This file has the options and the course of a run; deploy/ has its parts:
#   objects.sh    objects from manifests and from the cluster        removal.sh   deleting what was applied, and nothing else
#   inventory.sh  the list of what was applied                       rollout.sh   waiting, and saying what doesn't run
#   lock.sh       the lock that keeps two runs apart                 rollback.sh  putting back what was there
#   plan.sh       what will change
set -euo pipefail
export LC_ALL=C

readonly FIELD_MANAGER=cdk8s-alloy
readonly HTTP_PORT=12345

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/deploy/objects.sh"
source "$here/deploy/inventory.sh"
source "$here/deploy/lock.sh"
source "$here/deploy/plan.sh"
source "$here/deploy/removal.sh"
source "$here/deploy/rollout.sh"
source "$here/deploy/rollback.sh"

dir=$here/dist
context=
kubeconfig=
namespace=
name=cdk8s-alloy
home=
action=apply
mode=run
timeout=300s
lock_timeout=300s
with_backends=false
yes=false
verify=false
rollback=false
force_conflicts=

usage() {
  cat <<USAGE
Applies the manifests of dist/ to a Kubernetes cluster: server-side, with the field manager "$FIELD_MANAGER". Shows what will change and
asks; then namespaces, custom resource definitions, everything else; waits until it runs; removes what an earlier deploy applied
and this one does not have.

Usage: ./deploy.sh [OPTION]...

What to do
  --diff                 show what would change; change nothing
  --dry-run              let the cluster check the manifests; change nothing
  --delete               remove everything that was applied
  --with-backends        DIR/backends, too: Prometheus, Loki, Tempo and Grafana to try things out with
  --verify               ask each Alloy that was applied whether it works (needs the executable cdk8s-alloy)
  --rollback-on-failure  put back what was there if something fails (needs the executable cdk8s-alloy)
  --force-conflicts      take over fields that somebody else has set
  --timeout DURATION     how long to wait until everything runs (default: $timeout)
  -y, --yes              do not ask
  -h, --help             this text

Where
  --dir DIR              folder with the manifests (default: dist beside this script)
  --context NAME         context of the kubeconfig (default: the current one)
  --kubeconfig FILE      kubeconfig (default: kubectl's own)
  --namespace NAME       namespace for objects that name none (default: the context's)

What was applied is listed in a ConfigMap, which is also the lock that keeps two runs apart
  --name NAME            of this app, where a namespace has several (default: $name)
  --inventory-namespace NAME   where the ConfigMap is (default: found by its label)
  --lock-timeout DURATION      how long to wait for another run (default: $lock_timeout)

Exit status: 0 when everything runs, 1 when something failed, 2 for a mistake in the options.
With --diff: 0 when nothing would change, 1 when something would, more than 1 when something failed.
USAGE
}

say() { printf '%s\n' "$*"; }

fail() {
  printf 'deploy.sh: %s\n' "$*" >&2
  # The status 1 of a difference is no failure.
  if [[ $mode == diff ]]; then exit 2; else exit 1; fi
}

misused() {
  printf 'deploy.sh: %s\nSee ./deploy.sh --help.\n' "$*" >&2
  exit 2
}

parse_options() {
  while (($# > 0)); do
    local option=$1 value=
    case $option in
      --*=*)
        value=${option#*=}
        option=${option%%=*}
        [[ -n $value ]] || misused "$option needs a value"
        ;;
      --dir | --context | --kubeconfig | --namespace | --name | --inventory-namespace | --timeout | --lock-timeout)
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
      --name) name=$value ;;
      --inventory-namespace) home=$value ;;
      --timeout) timeout=$value ;;
      --lock-timeout) lock_timeout=$value ;;
      *)
        [[ -z $value ]] || misused "$option takes no value, or is no option"
        case $option in
          --dry-run | --diff)
            [[ $mode == run || --$mode == "$option" ]] || misused "--dry-run and --diff exclude each other"
            mode=${option#--}
            ;;
          --delete) action=delete ;;
          --with-backends) with_backends=true ;;
          --verify) verify=true ;;
          --rollback-on-failure) rollback=true ;;
          --force-conflicts) force_conflicts=--force-conflicts ;;
          -y | --yes) yes=true ;;
          -h | --help)
            usage
            exit 0
            ;;
          *) misused "unknown option: $option" ;;
        esac
        ;;
    esac
  done
  [[ $name =~ ^[a-z0-9]([-a-z0-9]{0,50}[a-z0-9])?$ ]] ||
    misused "--name is \"$name\", expected lower case letters, digits and -, up to 52 of them"
  # To kubectl, 0s is for ever.
  [[ $(seconds_of "$timeout") -gt 0 ]] || misused "--timeout is \"$timeout\", expected a duration as 90s or 5m"
  seconds_of "$lock_timeout" >/dev/null || misused "--lock-timeout is \"$lock_timeout\", expected a duration as 90s or 5m"
  if [[ $action == delete ]] && [[ $verify == true || $rollback == true || -n $force_conflicts ]]; then
    misused "--delete goes with none of --verify, --rollback-on-failure and --force-conflicts"
  fi
}

# 5m, 1h30m or 90s in seconds.
seconds_of() {
  [[ $1 =~ ^(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?$ ]] || return 1
  echo $((10#${BASH_REMATCH[2]:-0} * 3600 + 10#${BASH_REMATCH[4]:-0} * 60 + 10#${BASH_REMATCH[6]:-0}))
}

kube() { "${kubectl[@]}" --request-timeout=60s "$@"; }

apply_table() {
  local table=$1
  shift
  # shellcheck disable=SC2086 # an option, or none
  on_table "$table" apply --server-side --field-manager="$FIELD_MANAGER" $force_conflicts "$@"
}

diff_table() {
  # shellcheck disable=SC2086 # an option, or none
  on_table "$1" diff --server-side --field-manager="$FIELD_MANAGER" $force_conflicts
}

require_cluster() {
  local answer
  command -v kubectl >/dev/null || fail "kubectl is not installed, or not on the PATH: https://kubernetes.io/docs/tasks/tools/"
  answer=$(kube get --raw /version --request-timeout=10s 2>&1) || case $answer in
    *"context \""*"does not exist"* | *"error loading config file"* | "error: stat "* | *"invalid configuration"*)
      fail "the kubeconfig cannot be used: ${answer#error: }"
      ;;
    *localhost:8080*)
      fail "there is no kubeconfig, or it names no current context: --kubeconfig or --context does. kubectl says: $answer"
      ;;
    *) fail "the cluster does not answer${context:+ (context $context)}: $answer" ;;
  esac
  read_kinds
  # As kubectl itself finds it: of the context, or of the pod in which this runs.
  [[ -n $namespace ]] ||
    namespace=$(kube create --dry-run=client --validate=false --filename=- --output=jsonpath='{.metadata.namespace}' <<<'{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"x"}}') ||
    fail "the namespace of the context cannot be found out"
}

confirm() {
  local answer
  [[ $yes == false ]] || return 0
  [[ -t 0 ]] || fail "nobody to ask: use --yes to $action without a question, --dry-run or --diff to look first"
  read -r -p "Go on? [y/N] " answer
  [[ $answer == [yY] || $answer == [yY][eE][sS] ]] || fail "nothing was changed"
}

# Namespaces, then custom resource definitions, then the rest.
apply_all() {
  failure="not everything was applied"
  say "Applying $(count "$work/new") objects."
  awk '$2 == "Namespace"' "$work/new" >"$work/stage"
  [[ ! -s $work/stage ]] || apply_table "$work/stage" >/dev/null || return
  awk '$2 == "CustomResourceDefinition"' "$work/new" >"$work/stage"
  if [[ -s $work/stage ]]; then
    apply_table "$work/stage" >/dev/null || return
    on_table "$work/stage" wait --for=condition=Established --timeout="$timeout" >/dev/null || return
    read_kinds
  fi
  awk '$2 != "Namespace" && $2 != "CustomResourceDefinition"' "$work/new" >"$work/stage"
  [[ ! -s $work/stage ]] || apply_table "$work/stage" >/dev/null
}

deploy() {
  [[ $rollback == false ]] || take_snapshot || fail "what is there could not be put back if something failed: nothing was changed"
  # What may be there from now on: what will be, and what was. So the next run knows it, wherever this one ends.
  awk "$KEY"'
    FILENAME == ARGV[1] { uid[key()] = $5; next }
    FILENAME == ARGV[2] { if (key() in uid) $5 = uid[key()]; print; new[key()]; next }
    !(key() in new)
  ' "$work/live" "$work/new" "$work/old" >"$work/union"
  write_inventory "$work/union"
  if ! { apply_all && wait_for_rollouts "$work/new" && verify; }; then
    [[ $rollback == false ]] || roll_back
    fail "$failure. The next run goes on from here"
  fi
  renew_lock || fail "the lock is lost: nothing was pruned"
  remove_table "$work/prune" || fail "not everything was pruned. The next run goes on from here"
  look "$work/new" >"$work/live"
  awk "$KEY"'
    FILENAME == ARGV[1] { uid[key()] = $5; next }
    { if (key() in uid) $5 = uid[key()]; print }
  ' "$work/live" "$work/new" "$work/kept" >"$work/rows"
  write_inventory "$work/rows"
}

delete_all() {
  # If only a part goes, the other goes on needing the inventory.
  if awk -v home="$home" -v name="$name" '$9 == home && $10 == name { exit 1 }' "$work/others"; then inventory_goes=true; fi
  remove_table "$work/prune" || fail "not everything was deleted. The next run goes on from here"
  if [[ $inventory_goes == true ]]; then remove_inventory; else write_inventory /dev/null; fi
}

# Where to look now.
print_hints() {
  local where object
  while read -r where object; do
    say
    say "To verify (--verify does more):"
    say "  kubectl port-forward --namespace=$where service/$object $HTTP_PORT:$HTTP_PORT"
    say "  curl http://localhost:$HTTP_PORT/metrics    # the user interface: http://localhost:$HTTP_PORT"
    say "  kubectl logs --namespace=$where --selector app.kubernetes.io/name=$object --follow"
  done < <(awk '$8 == "http" { print $3, $4 }' "$work/new")
  while read -r where; do
    say
    say "To look at metrics, logs and traces:"
    say "  kubectl port-forward --namespace=$where service/grafana 3000:3000    # then http://localhost:3000"
  done < <(awk '$6 == "backends" && $2 == "Service" && $4 == "grafana" { print $3 }' "$work/new")
}

cleanup() {
  trap '' INT TERM HUP
  release_lock
  # shellcheck disable=SC2046 # one word a process
  kill $(jobs -p) 2>/dev/null || true
  rm -rf "$work"
}

main() {
  parse_options "$@"
  kubectl=(kubectl ${kubeconfig:+--kubeconfig="$kubeconfig"} ${context:+--context="$context"})
  parts=objects
  [[ $with_backends == false ]] || parts="objects backends"
  failure=
  holder=
  keeper=
  inventory_is_new=false
  inventory_goes=
  work=$(mktemp -d)
  mkdir "$work/objects"
  trap cleanup EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  # A trap runs wherever the script is, with the standard error of that place.
  exec 3>&2
  trap '[[ ! -e $work/lost ]] || fail "another run took the lock over, which this one could not renew" 2>&3; exit 143' TERM
  find_manifests
  find_executable
  require_cluster
  plan

  case $mode in
    diff)
      show_difference || exit 1
      exit
      ;;
    dry-run)
      cat "$work/dry-run"
      cat "$work/warnings" >&2
      show_plan || say "Nothing would change."
      exit
      ;;
  esac

  say "Context:   ${context:-$(kube config current-context 2>/dev/null || say -)}"
  say "Cluster:   $(kube config view --minify --output=jsonpath='{.clusters[0].name} at {.clusters[0].cluster.server}' 2>/dev/null || say "the one in which this runs")"
  say "Inventory: ConfigMap $name-inventory in namespace $home"
  if [[ $action == delete ]] && ! has_inventory; then
    say "Nothing to delete: no deploy has left an inventory of $name there."
    exit
  fi
  local changes=true
  show_plan || changes=false
  if [[ $changes == true ]]; then confirm; else say "Nothing to change."; fi

  # The inventory needs its namespace before all else.
  if grep " Namespace - $home " "$work/created" >"$work/stage"; then
    apply_table "$work/stage" >/dev/null || fail "the namespace $home cannot be made"
  fi
  take_lock
  cp "$work/inventories" "$work/planned"
  read_inventories
  if ! cmp -s "$work/inventories" "$work/planned"; then
    [[ $yes == true ]] || fail "somebody deployed in the meantime, and nothing was changed: look again"
    say "Somebody deployed in the meantime. Now:"
    plan
    changes=true
    show_plan || changes=false
  fi

  if [[ $action == delete ]]; then
    delete_all
    say "Done: $(without "$work/prune" "$work/kept" | count) deleted."
    exit
  fi
  deploy
  say
  if [[ $changes == true ]]; then
    say "Done: $(count "$work/created") created, $(count "$work/changed") changed, $(without "$work/prune" "$work/kept" | count) pruned."
  else
    say "Done: nothing changed."
  fi
  print_hints
}

main "$@"
