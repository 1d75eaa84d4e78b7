import type { ComponentArguments } from '../arguments';
import { connection } from '../arguments';
import type { Component } from '../component';
import { type DiscoveryQuery, kindOfRole, type Role, selectableRoles } from '../kubernetes/discovery';
import { foundTargets, selected } from '../kubernetes/found-targets';
import { fieldSelector, labelSelector, type ObjectTest } from '../kubernetes/selector';
import type { Site, Target } from '../site';

/** `discovery.kubernetes`: targets of the objects of a cluster. */
export function discoveryKubernetes(site: Site): Component {
  site.args.expect({
    executed: ['role', 'namespaces', 'selectors', 'attach_metadata'],
    irrelevant: [...connection, 'api_server', 'kubeconfig_file'],
  });
  let found: readonly Target[] | undefined;
  const targets = (): readonly Target[] => {
    found ??= foundTargets(site, queryOf(site));
    return found;
  };
  return {
    exports: { targets: () => site.targetsValue(targets()) },
    start: () => void targets(),
  };
}

function queryOf({ args, world }: Site): DiscoveryQuery {
  const role = args.text('role') as Role;
  const [namespaces] = args.blocks('namespaces');
  const names = [
    ...(namespaces?.texts('names') ?? []),
    ...(namespaces?.flag('own_namespace') ? [world.namespace ?? 'default'] : []),
  ];
  const [attach] = args.blocks('attach_metadata');
  return {
    role,
    ...(names.length === 0 ? {} : { namespaces: names }),
    selectors: new Map(args.blocks('selectors').map((block) => selectorOf(block, role))),
    attach: { node: attach?.flag('node') ?? false, namespace: attach?.flag('namespace') ?? false },
  };
}

function selectorOf(block: ComponentArguments, role: Role): readonly [string, ObjectTest] {
  const of = block.text('role') as Role;
  if (!selectableRoles[role].includes(of)) {
    throw block.notExecuted(
      `Alloy refuses it: ${role} role supports only ${selectableRoles[role].join(', ')} selectors`,
    );
  }
  return selected(block, () => {
    const [byLabel, byField] = [labelSelector(block.text('label')), fieldSelector(block.text('field'))];
    return [kindOfRole[of], (object) => byLabel(object) && byField(object)];
  });
}
