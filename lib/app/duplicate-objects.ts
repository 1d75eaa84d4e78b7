import { ApiObject, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Diagnostic } from '../syntax';
import { problemOf } from './problems';
import { duplicateObject } from './rules';

/**
 * Objects of one chart that are the same object to Kubernetes: the one that is applied last would silently replace the others.
 * Charts of one app may be for different clusters, so objects of different charts aren't compared.
 */
export function duplicateObjects(constructs: readonly IConstruct[]): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const first = new Map<Chart, Map<string, ApiObject>>();
  for (const object of constructs) {
    if (!ApiObject.isApiObject(object)) continue;
    const chart = Chart.of(object);
    const seen = first.get(chart) ?? new Map<string, ApiObject>();
    first.set(chart, seen);
    const { apiGroup, kind, name, metadata } = object;
    const key = JSON.stringify([apiGroup, kind, metadata.namespace, name]);
    const other = seen.get(key);
    if (other === undefined) {
      seen.set(key, object);
    } else {
      const where = metadata.namespace === undefined ? '' : ` in namespace "${metadata.namespace}"`;
      const message = `${kind} "${name}"${where} is made twice in one chart, here and by ${other.node.path}`;
      problems.push(problemOf(object, duplicateObject, message, 'give one of them another name'));
    }
  }
  return problems;
}
