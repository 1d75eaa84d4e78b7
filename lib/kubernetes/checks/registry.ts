import { needRules } from '../../needs';
import { version } from './alloy-version';
import { appProtocols } from './app-protocols';
import { clustering } from './clustering';
import { configurationInSight } from './configuration-in-sight';
import { configurationSize } from './configuration-size';
import type { ConstructRule } from './construct-rule';
import { containers } from './containers';
import { egress } from './egress';
import { endpoints } from './endpoints';
import { environment } from './environment';
import { hostPorts } from './host-ports';
import { httpServer } from './http-server';
import { image } from './image';
import { names } from './names';
import { namespaceLevel } from './namespace-level';
import { optionNames } from './option-names';
import { placement } from './placement';
import { platform } from './platform';
import { ports } from './ports';
import { reload } from './reload';
import { repeatedFlags } from './repeated-flags';
import { replicas } from './replicas';
import { resources } from './resources';
import { routes } from './routes';
import { rules } from './rules';
import { service } from './service';
import { storage } from './storage';
import { unusedProps } from './unused-props';
import { volumes } from './volumes';
import type { WorkloadCheck } from './workload-check';
import type { WorkloadInApp } from './workload-in-app';

/** Checks of a workload by itself. */
export const workloadChecks: readonly WorkloadCheck[] = [
  names,
  optionNames,
  image,
  version,
  storage,
  volumes,
  containers,
  resources,
  rules,
  repeatedFlags,
  httpServer,
  ports,
  service,
  appProtocols,
  routes,
  unusedProps,
  clustering,
  environment,
  reload,
  placement,
  configurationSize,
  configurationInSight,
  namespaceLevel,
  replicas,
  platform,
];

/** Checks of a workload together with the rest of the app. */
export const checksInApp: readonly WorkloadCheck<WorkloadInApp>[] = [egress, endpoints, hostPorts];

/** Every code that can be reported for a workload besides those of its configuration, in the order in which they are documented. */
export const workloadRules: readonly ConstructRule[] = [
  ...needRules,
  ...[...workloadChecks, ...checksInApp].flatMap((check) => check.rules),
];
