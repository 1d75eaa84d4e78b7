import { Duration } from 'cdk8s';
import {
  type AlloyProps,
  AlloyService,
  AlloyStorage,
  Controller,
  EVERY_NODE_TOLERATIONS,
  Platform,
} from '../kubernetes';
import type { TaskSize } from './size';
import type { Task } from './tasks';

/** The workload of a task. */
export function workloadOf(task: Task, size: TaskSize): AlloyProps {
  const { resources, replicas, storage } = size;
  switch (task) {
    case 'node':
      return {
        controller: Controller.daemonSet(),
        // How far logs are read stays on the node: a new pod sends nothing again.
        storage: AlloyStorage.hostPath(),
        tolerations: [...EVERY_NODE_TOLERATIONS],
        terminationGracePeriod: Duration.seconds(90),
        resources,
      };
    case 'scrape':
      return {
        controller: Controller.statefulSet({ replicas }),
        clustering: {},
        storage: AlloyStorage.emptyDir({ size: storage }),
        resources,
      };
    case 'receive':
      return {
        controller: Controller.deployment({ replicas }),
        storage: AlloyStorage.emptyDir({ size: storage }),
        resources,
      };
    case 'once':
      // Two pods at a time would do the work twice, during a rollout, too.
      return {
        controller: Controller.deployment({ updateStrategy: 'Recreate' }),
        storage: AlloyStorage.emptyDir({ size: storage }),
        resources,
      };
    case 'sample':
      return {
        controller: Controller.statefulSet({ replicas }),
        // One address for each pod, among which a load balancer shares traces out.
        service: AlloyService.headless(),
        storage: AlloyStorage.emptyDir({ size: storage }),
        resources,
      };
    case 'windows':
      return { controller: Controller.daemonSet(), platform: Platform.windows({ hostProcess: true }), resources };
    case 'profile':
      return { controller: Controller.daemonSet(), tolerations: [...EVERY_NODE_TOLERATIONS], resources };
  }
}
