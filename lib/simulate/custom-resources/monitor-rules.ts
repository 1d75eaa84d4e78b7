import { labelName, META } from '../kubernetes/meta-labels';
import { fixedLabel, type GeneratedRule, generatedRule, presentLabel } from './generated-rules';
import type { MonitorEndpoint } from './objects';

/** Pods that have ended aren't scraped, unless an endpoint says so. */
export function runningRules({ filterRunning = true }: MonitorEndpoint, at: string): readonly GeneratedRule[] {
  if (!filterRunning) return [];
  const props = { source_labels: [`${META}pod_phase`], regex: '(Failed|Succeeded)', action: 'drop' };
  return [generatedRule(`${at}.filterRunning`, props)];
}

/** Labels of services or pods that a monitor puts on their targets. */
export function targetLabelRules(names: readonly string[] = [], of: 'service' | 'pod', field: string) {
  return names.map((name, at) =>
    presentLabel(`${META}${of}_label_${labelName(name)}`, labelName(name), `${field}[${at}]`),
  );
}

/** The label whose value is the job, where an object of a target has it. */
export function jobLabelRules(label = '', of: 'service' | 'pod'): readonly GeneratedRule[] {
  return label === '' ? [] : [presentLabel(`${META}${of}_label_${labelName(label)}`, 'job', 'jobLabel')];
}

/** Keeps targets of the port of a container, by its name or number. */
export function containerPortRules(port: number | string | undefined, from: string): readonly GeneratedRule[] {
  if (port === undefined || port === '' || port === 0) return [];
  const label = `${META}pod_container_port_${typeof port === 'string' ? 'name' : 'number'}`;
  return [portRule(label, String(port), from)];
}

export function portRule(label: string, port: string, from: string): GeneratedRule {
  return generatedRule(from, { source_labels: [label], regex: port, action: 'keep' });
}

/** The label `endpoint`: the port as the monitor names it. */
export function endpointLabelRules({ port = '', targetPort = '' }: MonitorEndpoint): readonly GeneratedRule[] {
  const name = port === '' ? String(targetPort) : port;
  return name === '' ? [] : [fixedLabel('endpoint', name, 'label endpoint')];
}
