import { CONTAINER_NAME, RELOADER_NAME } from '../workload/container-names';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const containerName: ConstructRule = {
  code: 'container-name',
  severity: 'error',
  description:
    'Two containers of the pod have one name, be it of `sidecars`, of `initContainers` or one that is made here: the API server refuses the pod. Choose another name.',
  fails: "new Alloy(chart, 'alloy', { sidecars: [{ name: 'alloy', image: 'proxy:v1' }] });",
  passes: "new Alloy(chart, 'alloy', { sidecars: [{ name: 'proxy', image: 'proxy:v1' }] });",
};

/** Containers with the same name: the API server accepts each name once. */
export const containers: WorkloadCheck = {
  rules: [containerName],

  check({ input, delivery }, report) {
    const { sidecars = [], initContainers = [] } = input.props;
    const taken = new Map([[CONTAINER_NAME, "Alloy's own container"]]);
    if (delivery.reloader !== undefined) taken.set(RELOADER_NAME, 'the sidecar that makes Alloy reload');
    for (const [prop, list] of [['sidecars', sidecars] as const, ['initContainers', initContainers] as const]) {
      for (const { name } of list) {
        const other = taken.get(name);
        taken.set(name, `a container of \`${prop}\``);
        if (other === undefined) continue;
        report(containerName, `the name ${name} of \`${prop}\` is that of ${other}`, 'choose another name');
      }
    }
  },
};
