import type { NeedOrigin } from '../../needs';

/** The origin of what a prop needs, and of what is wrong with one: the workload itself. */
export function originOfProps(workload: {
  readonly constructPath: string;
  /** Where the workload was created. */
  readonly creationSite: { toString(): string };
}): NeedOrigin {
  return { id: workload.constructPath, component: 'props', creationSite: workload.creationSite };
}
