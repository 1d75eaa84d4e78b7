import { type Fields, isFields } from '../../helm';
import type { Values } from '../chart-values/values-file';
import { asText, asTexts, type Importing, secondsText, setPlain } from './importing';
import { sizeText } from './process';

/** The kinds of workloads by the chart's names, and the factories here. */
const FACTORIES: Readonly<Record<string, 'daemonSet' | 'deployment' | 'statefulSet'>> = {
  daemonset: 'daemonSet',
  deployment: 'deployment',
  statefulset: 'statefulSet',
};

const NOT_OF_DAEMON_SETS = 'a DaemonSet has a pod on every node, and the chart ignores it';

/** The DaemonSet, Deployment or StatefulSet: how many pods, and how they are replaced. */
export function setController(importing: Importing): void {
  const { values, draft } = importing;
  const type = values.given('controller.type');
  const factory = FACTORIES[String(values.merged('controller.type'))];
  if (factory === undefined) {
    type?.leave('the chart has the kinds daemonset, deployment and statefulset, and makes no workload of another');
    return;
  }
  type?.take(`controller: Controller.${factory}()`);
  const to = `controller.${factory}`;
  if (factory !== 'daemonSet') draft.set(to, {});
  setPlain(importing, [
    ['controller.extraLabels', `${to}.labels`, asTexts],
    ['controller.extraAnnotations', `${to}.annotations`, asTexts],
    ['controller.minReadySeconds', `${to}.minReady`, secondsText],
    ['controller.revisionHistoryLimit', `${to}.revisionHistoryLimit`],
  ]);
  setUpdate(importing, to);
  if (factory === 'daemonSet') {
    values.leave(NOT_OF_DAEMON_SETS, 'controller.replicas', 'controller.autoscaling.horizontal');
    values.leave(NOT_OF_DAEMON_SETS, ...OLD_FORM.map((name) => `controller.autoscaling.${name}`));
    values.leave('the chart refuses a budget for a DaemonSet', 'controller.podDisruptionBudget');
  } else {
    setReplicas(importing, to);
    setBudget(importing, to);
  }
  if (factory === 'statefulSet') {
    const isParallel = values.isOn('controller.parallelRollout');
    if (!isParallel) draft.set(`${to}.podManagement`, 'OrderedReady', values.given('controller.parallelRollout'));
  }
  const ofStatefulSets = ['parallelRollout', 'enableStatefulSetAutoDeletePVC', 'volumeClaimTemplates'];
  if (factory !== 'statefulSet') {
    values.leave(
      'is of StatefulSets alone, and the chart ignores it',
      ...ofStatefulSets.map((name) => `controller.${name}`),
    );
  }
  setVertical(importing);
}

const OLD_FORM = [
  ...['enabled', 'minReplicas', 'maxReplicas', 'targetCPUUtilizationPercentage'],
  ...['targetMemoryUtilizationPercentage', 'scaleDown', 'scaleUp'],
];

function setUpdate({ values, draft }: Importing, to: string): void {
  const given = values.given('controller.updateStrategy');
  if (given === undefined) return;
  const type = given.at('type');
  if (type.exists && type.value !== 'RollingUpdate') draft.set(`${to}.updateStrategy`, type.value, type);
  else type.take(`${to}.updateStrategy`);
  for (const [name, each] of given.at('rollingUpdate').items) draft.set(`${to}.${name}`, each.value, each);
}

function setReplicas({ values, draft }: Importing, to: string): void {
  const autoscaling = 'controller.autoscaling';
  const isOn = values.isOn(`${autoscaling}.horizontal.enabled`);
  const isOld = !isOn && values.isOn(`${autoscaling}.enabled`);
  const isExternal = values.isOn(`${autoscaling}.horizontal.externalHPA`);
  const replicas = values.given('controller.replicas');
  if (isExternal) draft.set(`${to}.replicas`, 'external', values.given(`${autoscaling}.horizontal.externalHPA`));
  else if (isOn || isOld)
    setAutoscaler(values, draft, isOn ? `${autoscaling}.horizontal` : autoscaling, `${to}.replicas.horizontal`);
  else if (replicas !== undefined) draft.set(`${to}.replicas`, replicas.value, replicas);
  if (isExternal || isOn || isOld) replicas?.leave('the autoscaler decides how many pods run');
  values.leave(
    'the chart has `horizontal` in its place',
    ...(isOn ? OLD_FORM.map((name) => `${autoscaling}.${name}`) : []),
  );
  if (!isOn && !isOld) {
    const paths = [`${autoscaling}.horizontal`, ...OLD_FORM.map((name) => `${autoscaling}.${name}`)];
    values.leave('autoscaling is off', ...paths);
  } else if (isOld) values.leave('autoscaling is that of the old form', `${autoscaling}.horizontal`);
}

function setAutoscaler(values: Importing['values'], draft: Importing['draft'], path: string, to: string): void {
  const set = (name: string, option: string): void => {
    const value = values.merged(`${path}.${name}`);
    if (value) draft.set(`${to}.${option}`, value, values.given(`${path}.${name}`));
  };
  values.take(to, `${path}.enabled`);
  set('minReplicas', 'min');
  set('maxReplicas', 'max');
  set('targetCPUUtilizationPercentage', 'cpuUtilization');
  set('targetMemoryUtilizationPercentage', 'memoryUtilization');
  for (const direction of ['scaleDown', 'scaleUp']) {
    const given = values.given(`${path}.${direction}`);
    if (given === undefined) continue;
    const { policies, selectPolicy, stabilizationWindowSeconds } = values.merged(`${path}.${direction}`) as Fields;
    const hasPolicies = Array.isArray(policies) && policies.length > 0;
    draft.set(
      `${to}.behavior.${direction}`,
      { ...(hasPolicies ? { policies, selectPolicy } : {}), stabilizationWindowSeconds },
      given,
    );
  }
}

function setBudget({ values, draft }: Importing, to: string): void {
  const path = 'controller.podDisruptionBudget';
  if (!values.isOn(`${path}.enabled`)) {
    values.leave('the budget is off', path);
    return;
  }
  values.take(`${to}.disruptionBudget`, `${path}.enabled`);
  for (const name of ['minAvailable', 'maxUnavailable']) {
    const given = values.given(`${path}.${name}`);
    if (given !== undefined) draft.set(`${to}.disruptionBudget.${name}`, given.value, given);
  }
}

/** The VerticalPodAutoscaler, of the Alloy container. */
function setVertical({ values, draft }: Importing): void {
  const path = 'controller.autoscaling.vertical';
  if (!values.isOn(`${path}.enabled`)) {
    values.leave('vertical autoscaling is off', path);
    return;
  }
  draft.set('verticalAutoscaling', {}, values.given(`${path}.enabled`));
  const recommenders = values.given(`${path}.recommenders`);
  const names = recommenders?.items.map(([, each]) => each.at('name').value);
  if (names !== undefined) draft.set('verticalAutoscaling.recommenders', names, recommenders);
  const update = values.given(`${path}.updatePolicy`);
  for (const [name, each] of update?.items ?? []) draft.set(`verticalAutoscaling.${name}`, each.value, each);
  for (const [, policy] of values.given(`${path}.resourcePolicy.containerPolicies`)?.items ?? []) {
    if (policy.at('containerName').value === 'alloy') setPolicy(policy, draft);
    else policy.leave('only the container alloy is scaled');
  }
}

function setPolicy(policy: Values, draft: Importing['draft']): void {
  policy.at('containerName').take('verticalAutoscaling');
  for (const [name, each] of policy.items) {
    if (name === 'containerName' || !each.exists) continue;
    const isUsual = name === 'controlledValues' && each.value === 'RequestsAndLimits';
    if (isUsual) each.take('verticalAutoscaling');
    else draft.set(`verticalAutoscaling.${name}`, name.endsWith('Allowed') ? amounts(each.value) : each.value, each);
  }
}

function amounts(value: unknown): unknown {
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([name, amount]) => [
    name,
    name === 'memory' ? (sizeText(amount) ?? amount) : asText(amount),
  ]);
  return Object.fromEntries(entries);
}
