import { Expression, type Input, type StringInput, std } from '../../values';

/** The resource attributes that name a cluster. */
export function clusterAttributes(cluster: StringInput | undefined): Readonly<Record<string, StringInput>> {
  return cluster === undefined ? {} : { cluster, 'k8s.cluster.name': cluster };
}

/** The statement in OTTL that sets a resource attribute. A value that only a running Alloy knows is put into it there. */
export function settingResourceAttribute(name: string, value: Input<string | number>): StringInput {
  const path = `resource.attributes[${JSON.stringify(name)}]`;
  if (!Expression.isExpression(value)) return `set(${path}, ${JSON.stringify(String(value))})`;
  return std.string.format(`set(${path.replaceAll('%', '%%')}, %q)`, value);
}

/** The statements that name the cluster, if it has a name. */
export function namingCluster(cluster: StringInput | undefined): readonly StringInput[] {
  return Object.entries(clusterAttributes(cluster)).map(([name, value]) => settingResourceAttribute(name, value));
}
