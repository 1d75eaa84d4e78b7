/**
 * Mistakes that people made, as `../shared/cases` retells them, by the name of the file: what has to be said, and what is said. The workload in which a
 * case runs stands in its second line.
 */
export interface Case {
  /** The worst that has to be said; `nothing` where all is right, or made right by what is derived. */
  readonly says: 'error' | 'warning' | 'nothing';
  /** The findings that say it: code, line and column. */
  readonly by?: readonly string[];
  /** Further codes that are right to speak, and not what the case is about. */
  readonly beside?: readonly string[];
  /** What has to be derived for the pods, in the words of `derived` (derived.ts). All rights have to be listed where one is. */
  readonly derives?: readonly string[];
}

const refused = (...by: readonly string[]): Case => ({ says: 'error', by });
const warned = (...by: readonly string[]): Case => ({ says: 'warning', by });
const fine: Case = { says: 'nothing' };

/** Events of a cluster that each pod of a DaemonSet reads: in cases about something else. */
const eventsTwice = ['lint/unclustered-scrape'];

export const cases: { readonly [name: string]: Case } = {
  'c01-varlog-mount': { ...fine, derives: ['mounts /var/log', 'env NODE_NAME = spec.nodeName'] },
  'c02-servicemonitors-daemonset': warned('node-name 9:1'),
  'c03-cluster-and-node-filter': warned('lint/cluster-targets 23:13'),
  'c04-grpc-scheme': warned('lint/split-traces 13:1'),
  'c05-tail-sampling-deployment': warned('lint/split-traces 22:1'),
  'c06-drop-expression-logql': { ...warned('content/regexp 21:17'), beside: eventsTwice },
  'c07-match-on-extracted': warned('lint/idle-match 22:3'),
  'c09-multiline-lookahead': { ...refused('content/regexp 20:18'), beside: eventsTwice },
  'c10-multiline-expression': {
    ...refused('missing-attribute 16:2', 'unknown-attribute 17:3'),
    beside: eventsTwice,
  },
  'c11-no-source': warned('lint/unused-component 9:1', 'lint/unfed-component 14:1'),
  'c12-source-api-timestamp': warned('lint/incoming-timestamp 9:1'),
  'c13-hostname-node-filter': { ...fine, derives: ['env HOSTNAME = spec.nodeName'] },
  'c14-constants-hostname': { ...fine, derives: ['env HOSTNAME = spec.nodeName'] },
  'c15-relabel-meta-in-metrics': warned('lint/impossible-label 22:3'),
  'c16-relabel-meta-in-logs': warned('lint/impossible-label 22:3'),
  'c17-discovery-relabel-on-series': warned('lint/impossible-label 28:3'),
  'c18-secret-in-headers': refused('type/secret-as-text 11:32'),
  'c19-secret-concat': refused('type/secret-as-text 10:9'),
  'c20-cadvisor-proxy': { ...fine, derives: ['may list, watch nodes', 'may get nodes/proxy'] },
  'c21-unix-rootfs': { ...refused('host-path-argument 9:1'), beside: ['missing-grant'] },
  'c22-events-daemonset': warned('lint/unclustered-scrape 9:1'),
  // Faro's entries have no label unless `extra_log_labels` gives them one.
  'c23-faro-server': { ...fine, beside: ['lint/no-labels'], derives: ['port 12347/TCP'] },
  'c24-faro-default-loopback': { ...refused('lint/loopback-listener 21:17'), beside: ['lint/no-labels'] },
  'c25-json-dotted-key': refused('syntax 18:13', 'syntax 19:3'),
  'c26-json-dotted-jmespath': {
    ...warned('content/jmespath 17:37', 'lint/label-name 21:3'),
    beside: eventsTwice,
  },
  'c27-json-hyphen': warned('content/jmespath 18:27'),
  'c29-syslog-relabel-behind': warned('lint/impossible-label 23:3'),
  'c31-no-labels': warned('lint/no-labels 9:1'),
  'c32-ebpf-privileges': { ...fine, derives: ['host processes', 'capability BPF', 'capability PERFMON', 'user 0'] },
  'c33-udp-service': { ...fine, derives: ['port 1514/UDP'] },
  'c35-k8sattributes-rbac': {
    ...fine,
    // What it extracts is read off the names of pods and what owns them.
    derives: ['may list, watch pods'],
  },
  'c36-annotations-multiport': fine,
  'c37-static-in-labels': warned('lint/never-extracted 18:3'),
  'c38-kubernetes-logs-daemonset': warned('lint/unclustered-scrape 13:1'),
  'c39-unfiltered-discovery-daemonset': warned('lint/cluster-wide-discovery 9:1'),
  'c40-role-plural': refused('rule/enumeration 10:9'),
  'c41-localhost-destination': warned('lint/own-address 5:9'),
  'c42-container-tmp-files': warned('lint/own-directory 11:15'),
  'c43-otlphttp-path-twice': warned('lint/otlp-path 15:14'),
  'c44-grpc-without-insecure': warned('lint/grpc-tls 15:14'),
  'c45-batch-before-limiter': warned('lint/memory-limiter 13:1'),
  'c46-relabel-high-cardinality': warned('lint/high-cardinality-label 23:3', 'lint/high-cardinality-label 28:3'),
  'c47-timestamp-layout': warned('content/time-layout 23:13'),
  'c48-timestamp-sample-as-layout': warned('content/time-layout 23:13'),
  'c49-replacement-group-name': warned('content/replacement 20:20'),
  'c50-meta-label-with-dots': warned('lint/impossible-label 17:3'),
  'c51-meta-label-of-other-role': { ...warned('lint/impossible-label 17:3'), beside: ['lint/cluster-wide-discovery'] },
  'c52-meta-label-typo': { ...warned('lint/impossible-label 17:3'), beside: ['lint/unclustered-scrape'] },
  'c53-contradicting-keeps': warned('lint/impossible-keep 24:3'),
  'c54-glob-without-match': warned('lint/unexpanded-glob 10:2'),
  'c55-targets-without-path': { ...warned('lint/no-path 14:2'), beside: ['lint/cluster-wide-discovery'] },
  'c56-address-with-scheme': warned('lint/address-form 10:2'),
  'c57-nested-targets': refused('type/mismatch 18:16', 'type/mismatch 18:51'),
  'c58-forward-to-no-list': refused('type/mismatch 16:27'),
  'c59-string-plus-number': refused('type/expression 11:38'),
  'c60-no-cri-stage': warned('lint/container-lines 21:2'),
  'c61-multiline-before-cri': warned('lint/container-lines 21:2'),
  'c62-selector-syntax': refused('content/logql 18:20'),
  'c63-native-histograms-dropped': warned('lint/native-histograms 16:29'),
  'c64-spanmetrics-replicas': warned('lint/split-traces 19:1'),
  'c66-hostname-rule': { ...warned('node-name 13:1'), beside: ['lint/cluster-wide-discovery'] },
  'c67-constants-hostname-rule': { ...warned('node-name 13:1'), beside: ['lint/cluster-wide-discovery'] },
  'c68-not-clustered': refused('not-clustered 13:1'),
  'c69-missing-env': warned('lint/unknown-env 5:9'),
  'c70-env-in-text': warned('lint/url-scheme 5:9'),
  'c71-import-file-not-mounted': { ...warned('lint/unmounted-file 10:13'), beside: ['module-out-of-sight'] },
  'c72-filter-span-syntax': refused('unknown-reference 9:13'),
  'c73-ottl-typo': refused('content/ottl 17:23'),
  'c74-metrics-to-tempo': warned('lint/wrong-backend 17:14'),
  'c75-blackbox-escaping': refused('content/yaml 10:66'),
  'c76-blackbox-module-missing': warned('lint/unknown-module 15:13'),
  'c77-regex-unescaped': refused('syntax 18:28'),
  'c78-backtick-double-escape': warned('content/regexp 18:17'),
  'c79-number-as-text-bool': refused('wrong-type 18:13'),
  'c80-docs-metric-labels': warned('lint/high-cardinality-label 22:3'),
  'c81-pod-logs-other-namespace': { ...fine, derives: ['may get secrets/loki-credentials in vault'] },
  'c82-loadbalancing-rbac': {
    ...fine,
    derives: ['may list, watch discovery.k8s.io/endpointslices in traces'],
  },
  'c83-journal-mount': {
    ...fine,
    derives: ['mounts /var/log/journal', 'mounts /run/log/journal', 'mounts /etc/machine-id'],
  },
  'c84-remote-write-auth-two': {
    ...refused('rule/at-most-one-of 6:23'),
    beside: ['lint/unmounted-file', 'lint/unknown-env'],
  },
  'c85-url-without-path': warned('lint/push-path 5:9'),
  'c86-url-wrong-path': warned('lint/push-path 5:9'),
  'c87-node-label-hides-duplicates': warned('lint/unclustered-scrape 17:1'),
  'c88-ca-file-missing': warned('lint/unmounted-file 8:14'),
  'c89-podlogs-meta': warned('lint/impossible-label 17:3'),
  'c91-native-without-proto': { ...refused('rule/custom 17:29'), beside: ['lint/native-histograms'] },
  'c92-rules-in-replicas': refused('not-clustered 3:1'),
  'c93-tenant-two-sources': refused('rule/at-most-one-of 24:12'),
  'c94-kubelet-http': warned('lint/kubelet-request 13:1'),
  'c96-selector-of-other-role': { ...warned('lint/ignored-selector 13:11'), beside: ['lint/unclustered-scrape'] },
  'c97-positions-on-emptydir': warned('lost-state 13:1'),
  'c98-module-unknown-argument': { ...refused('unknown-attribute 23:2'), beside: ['unknown-reference'] },
  'c99-declare-sees-outside': refused('unknown-reference 14:17'),
  // Nothing is mounted where the collector looks, which is for the workload to do.
  'c100-textfile-only-exporter': { ...fine, beside: ['lint/unmounted-file'] },
  'c101-dsn-without-password': fine,
  'c103-module-library': fine,
  'c104-dsn-joined-from-env': fine,
  'c105-credential-in-url': refused('literal-secret 5:9'),
  'c106-credential-in-header': refused('literal-secret 6:32'),
  'c107-json-at-timestamp': refused('content/jmespath 18:25'),
  'c108-write-without-endpoint': refused('rule/at-least-one-of 3:1'),
  'c109-drop-value-without-source': refused('rule/at-least-one-of 17:2'),
  'c110-drop-value-and-expression': { ...refused('rule/forbidden-together 20:16'), beside: ['lint/never-extracted'] },
  'c111-match-empty-selector': refused('content/logql 18:16'),
  'c113-match-broken-regex': refused('content/logql 18:21'),
  'c114-match-char-escape': refused('content/logql 18:36'),
  'c115-string-as-receiver': refused('type/mismatch 10:16'),
  'c116-unknown-function': refused('type/unknown-function 5:13'),
  'c118-concat-of-a-target': refused('type/expression 14:63'),
  'c119-sync-period-zero': refused('rule/range 11:17'),
  'c121-unset-env-as-number': warned('lint/unknown-env 14:17'),
  'c122-argument-with-underscores': warned('lint/underscore-argument 4:2'),
};

/** Where the compiler refuses a program, and what it says. */
export interface RefusedProgram {
  readonly line: number;
  readonly says: RegExp;
}

export const programs: { readonly [name: string]: RefusedProgram } = {
  't01-receiver-of-metrics': {
    line: 7,
    says: /'Expression<MetricsReceiver>' is not assignable to type 'Expression<LogsReceiver>'/,
  },
  't02-password-text': { line: 6, says: /'string' is not assignable to type 'SecretInput</ },
  't03-forward-to-no-list': { line: 7, says: /'Expression<LogsReceiver>' is not assignable to type 'ListInput</ },
  't04-daemonset-replicas': { line: 6, says: /'replicas' does not exist in type 'DaemonSetOptions'/ },
  't05-secret-in-header': {
    line: 6,
    says: /'Expression<SecretText<"if it is none: .*">>' is not assignable to type 'StringInput/,
  },
  't06-role-plural': { line: 6, says: /"pods".* Did you mean '"pod"'/ },
  't07-nested-targets': { line: 8, says: /'Expression<Targets>' is not assignable to type 'TargetInput</ },
  't08-bool-text': { line: 7, says: /'string' is not assignable to type 'BoolInput'/ },
  't09-multiline-expression': { line: 6, says: /'expression' does not exist in type 'LokiStageMultiline'/ },
  't10-otel-signal': {
    line: 7,
    says: /'Expression<Consumer<"traces">>' is not assignable to type 'Expression<Consumer<"metrics">>'/,
  },
};
