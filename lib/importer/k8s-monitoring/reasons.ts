import type { Path } from '../chart-values/values-file';

/** Why values aren't in the program, by how their paths begin and end; the first that fits counts. `*` is any name. */
const REASONS: readonly (readonly [string, string])[] = [
  ['alloy-operator', 'there is no operator: the manifests are those of the workloads themselves'],
  ['telemetryServices', 'it is set up where it is installed'],
  ['selfReporting', 'the chart reports itself by metrics of its own; here, SelfMonitoring sends those of Alloy'],
  ['replaceComponent', 'constructs are changed in the program'],
  ['extraObjects', 'write the object as an ApiObject of cdk8s beside the stack'],
  [
    'dataProcessors',
    'is Alloy text between pipelines and destinations: say it as `stages`, `metricRules` or `rules` of the pipelines',
  ],
  ['global.platform', 'say `platform` of the collectors: Platform.openShift(), Platform.gkeAutopilot(), ...'],
  ['global.namespaceOverride', 'say the namespace of the chart that the stack is made in'],
  ['global.imageRegistry', 'say `image` of the collectors'],
  ['global.imagePullSecrets', 'say `image.pullSecrets` of the collectors'],
  ['autoInstrumentation.beyla', 'say it to the companion, or to the pipeline Beyla, which runs in Alloy itself'],
  [
    '*.dataProcessors',
    'data processors are not imported: say what they do as `stages`, `metricRules` or `rules` of the pipeline',
  ],
  ['clusterEvents.clustering', 'events are read by one pod here, so that each is sent once'],
  [
    '*.rules',
    'rules of Mimir are not synchronized by a stack: use mimir.rules.Kubernetes in a configuration of its own',
  ],
  [
    '*.metricEnrichment',
    'labels of namespaces and pods are not added at a destination: say `namespaceLabels` and `podLabels` of the pipelines, or make a destination of the kind Custom with prometheus.Enrich in front of it',
  ],
  [
    '*.k8sattributes',
    'the gateway has its own list of attributes of the pod; say further ones as `podLabels`, `podAnnotations`, `namespaceLabels`, and filters of pods as `senders`',
  ],
  ['*.alignServiceNameWithOTelSemConv', 'service names always follow the conventions of OpenTelemetry'],
  ['*.bearerTokenFile', 'say it as `https.bearerTokenFile`: a token is sent over TLS alone'],
  ['*.nodeLabels', 'this pipeline has no labels of nodes'],
  ['*.maxCacheSize', 'the size of caches is that of Alloy'],
  ['*.controller', 'say it as options of the Controller of the collector'],
  ['*.image', 'say `image` of the workload'],
  ['integrations.nodeLabels', 'say `nodeLabels` of each ProductMetrics'],
];

const FALLBACK =
  'has no counterpart that is known here: look at the props of the pipeline, the destination or the collector';

/** Why a value that nothing reads isn't in the program. */
export function reasonFor(path: Path): string {
  const names = path.map(String);
  const fits = (pattern: string) => {
    const [first, ...others] = pattern.split('.');
    if (first === '*') return names.includes(others[0]!);
    return names[0] === first && others.every((name, index) => names[index + 1] === name);
  };
  return REASONS.find(([pattern]) => fits(pattern))?.[1] ?? FALLBACK;
}
