import { CONTAINER_NAME, RELOADER_NAME } from '../workload/container-names';
import type { Check } from './check';

/** Containers of one name: the API server takes each name once. */
export const containers: Check = ({ input, delivery }, { error }) => {
  const { sidecars = [], initContainers = [] } = input.props;
  const taken = new Map([[CONTAINER_NAME, "Alloy's own container"]]);
  if (delivery.reloader !== undefined) taken.set(RELOADER_NAME, 'the sidecar that makes Alloy reload');
  for (const [prop, list] of [['sidecars', sidecars] as const, ['initContainers', initContainers] as const]) {
    for (const { name } of list) {
      const other = taken.get(name);
      taken.set(name, `a container of \`${prop}\``);
      if (other === undefined) continue;
      error('container-name', `the name ${name} of \`${prop}\` is that of ${other}`, 'choose another name');
    }
  }
};
