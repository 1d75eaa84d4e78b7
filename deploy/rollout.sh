# shellcheck shell=bash
# Waiting for workloads, and what to say when one doesn't run.

# Waits for all workloads of a table at once, and shows how far they are: on a terminal in place, elsewhere a line for each change.
wait_for_rollouts() {
  local began=$SECONDS end kind where object note i line title pending=true workloads=() namespaces=() processes=() shown=() failed=()
  end=$((began + $(seconds_of "$timeout")))
  while read -r _ kind where object _ _ _ note; do
    case $kind in DaemonSet | Deployment | StatefulSet) ;; *) continue ;; esac
    if [[ $note == unwatched ]]; then
      say "$kind/$object in $where does not roll out by itself (OnDelete, or paused): not waited for."
      continue
    fi
    i=${#processes[@]}
    start_watching "$i" "$kind/$object" "$where" "$timeout"
    processes[i]=$!
    workloads[i]=$kind/$object
    namespaces[i]=$where
    shown[i]=
  done <"$1"
  ((${#processes[@]} > 0)) || return 0

  say "Waiting for ${#processes[@]} of them to run:"
  [[ ! -t 1 ]] || for i in "${!processes[@]}"; do say; done
  while [[ $pending == true ]]; do
    pending=false
    [[ ! -t 1 ]] || printf '\033[%dA' "${#processes[@]}"
    for i in "${!processes[@]}"; do
      if [[ ${processes[i]} == ended ]]; then
        line=${shown[i]}
      elif kill -0 "${processes[i]}" 2>/dev/null; then
        pending=true
        line=$(last_words "$i")
      elif wait "${processes[i]}"; then
        processes[i]=ended
        line="runs, after $((SECONDS - began)) s"
      elif ((SECONDS < end)) && is_connection_lost "$i"; then
        line="the connection is lost, trying again"
        pending=true
        start_watching "$i" "${workloads[i]}" "${namespaces[i]}" "$((end - SECONDS))s"
        processes[i]=$!
      else
        processes[i]=ended
        line="FAILED after $((SECONDS - began)) s: $(last_words "$i")"
        failed+=("$i")
      fi
      title="${workloads[i]} (${namespaces[i]})"
      if [[ -t 1 ]]; then
        printf '\033[K  %.100s\n' "$title: $line"
      elif [[ -n $line && $line != "${shown[i]}" ]]; then
        say "  $title: $line"
      fi
      shown[i]=$line
    done
    [[ $pending == false ]] || sleep 0.5
  done
  ((${#failed[@]} > 0)) || return 0
  failure="${#failed[@]} of ${#processes[@]} workloads do not run"
  for i in "${failed[@]}"; do print_reasons "${workloads[i]}" "${namespaces[i]}" >&2; done
  return 1
}

start_watching() {
  # The file is there before it is read, however late kubectl starts.
  : >"$work/rollout.$1"
  "${kubectl[@]}" rollout status "$2" --namespace="$3" --timeout="$4" >"$work/rollout.$1" 2>&1 </dev/null &
}

is_connection_lost() {
  tail -n 1 "$work/rollout.$1" | grep -qE 'was refused|[Uu]nable to connect|connection (reset|lost|refused)|EOF|i/o timeout|TLS handshake timeout|no route to host'
}

# What kubectl said last of a workload.
last_words() { tail -n 1 "$work/rollout.$1" | sed 's/^Waiting for .* rollout to finish: //; s/^error: //'; }

# Prints why a workload does not run.
print_reasons() {
  say
  if ((${#alloy[@]} > 0)); then
    run_alloy reasons "$1" --namespace "$2" || true
  else
    say "Not running: $1 in namespace $2. To see why:"
    say "  kubectl describe $1 --namespace=$2"
    say "  kubectl logs $1 --namespace=$2 --all-containers --tail=50"
    say "  kubectl get events --namespace=$2 --field-selector=type=Warning"
  fi
}

# Finds the executable cdk8s-alloy: beside this script, among its packages, on the PATH; or as CDK8S_ALLOY says (empty: nowhere).
find_executable() {
  local candidate
  alloy=()
  if [[ -n ${CDK8S_ALLOY+set} ]]; then
    [[ -z $CDK8S_ALLOY ]] || alloy=("$CDK8S_ALLOY")
  elif command -v node >/dev/null; then
    for candidate in "$here/bin/cdk8s-alloy.js" "$here/node_modules/.bin/cdk8s-alloy" "$(command -v cdk8s-alloy || true)"; do
      if [[ -x $candidate ]]; then
        alloy=("$candidate")
        break
      fi
    done
  fi
  if ((${#alloy[@]} == 0)) && [[ $verify == true || $rollback == true ]]; then
    fail "--verify and --rollback-on-failure need Node.js and the executable cdk8s-alloy, which are neither beside this script nor on the PATH:" \
      "npm install cdk8s-alloy, or name it in CDK8S_ALLOY"
  fi
}

run_alloy() { "${alloy[@]}" "$@" ${kubeconfig:+--kubeconfig="$kubeconfig"} ${context:+--context="$context"} </dev/null; }

# Asks every Alloy among what was applied whether it works.
verify() {
  local where object status
  [[ $verify == true ]] || return 0
  while read -r where object; do
    say "Verifying Service/$object ($where):"
    status=0
    run_alloy verify "$object" --namespace "$where" || status=$?
    # Not known yet, although it was watched for minutes: that is no reason to go back.
    if ((status == 4)); then
      say "Nothing is wrong so far. Ask again: cdk8s-alloy verify $object --namespace $where"
    elif ((status != 0)); then
      failure="Alloy behind Service $object in namespace $where does not work"
      return 1
    fi
  done < <(awk '$8 == "http" { print $3, $4 }' "$work/new")
}
