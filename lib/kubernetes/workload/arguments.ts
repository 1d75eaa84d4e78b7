import type { StabilityLevel } from '../../facts';
import type { ClusteringProps } from './alloy-props';
import type { Controller } from './controller';
import { type HttpServer, listenAddress } from './http-server';
import { STORAGE_PATH } from './storage';

/** An argument of `alloy run`, and why it's there. */
export interface Argument {
  readonly text: string;
  /** Identifiers of components, a prop, or Alloy itself. */
  readonly askedBy: readonly string[];
  readonly why?: string;
}

export interface ArgumentOptions {
  /** The file or directory of the configuration. */
  readonly configPath: string;
  readonly name: string;
  readonly namespace: string;
  readonly controller: Controller;
  readonly server: HttpServer;
  /** Members of a cluster are told their addresses. */
  readonly toldAddress: boolean;
  readonly clustering?: ClusteringProps;
  readonly stabilityLevel: StabilityLevel;
  /** Components and blocks that ask for it. */
  readonly stabilityFor: readonly string[];
  readonly communityFor: readonly string[];
  readonly usageReporting: boolean;
  readonly extra: readonly string[];
}

/** Variable with the pod's address, for members of a cluster in the node's network and on Windows. */
export const ADDRESS_VARIABLE = 'POD_IP';

/** The arguments of the container: `alloy run` with what configuration and props ask for. */
export function runArguments(options: ArgumentOptions): Argument[] {
  const itself = ['Alloy itself'];
  const { server } = options;
  const args: Argument[] = [
    { text: 'run', askedBy: itself },
    { text: options.configPath, askedBy: ['the configuration'] },
    {
      text: `--server.http.listen-addr=${listenAddress(server)}`,
      askedBy: itself,
      why: server.loopback ? 'the prop `httpServer`' : 'probes and scrapes come from outside of the pod',
    },
    { text: `--storage.path=${STORAGE_PATH}`, askedBy: itself, why: 'where components keep their state' },
  ];
  if (server.uiPathPrefix !== undefined) {
    args.push({ text: `--server.http.ui-path-prefix=${server.uiPathPrefix}`, askedBy: ['the prop `httpServer`'] });
  }
  if (options.clustering !== undefined) args.push(...clusterArguments(options.clustering, options));
  if (options.stabilityLevel !== 'generally-available') {
    args.push({
      text: `--stability.level=${options.stabilityLevel}`,
      askedBy: options.stabilityFor.length > 0 ? options.stabilityFor : ['the prop `stabilityLevel`'],
    });
  }
  if (options.communityFor.length > 0) {
    args.push({ text: '--feature.community-components.enabled=true', askedBy: options.communityFor });
  }
  if (!options.usageReporting) args.push({ text: '--disable-reporting', askedBy: itself, why: 'no `usageReporting`' });
  for (const text of options.extra) args.push({ text, askedBy: ['the prop `extraArgs`'] });
  return args;
}

function clusterArguments(
  clustering: ClusteringProps,
  { name, namespace, controller, toldAddress }: ArgumentOptions,
): Argument[] {
  const askedBy = ['the prop `clustering`'];
  const clusterName = clustering.name ?? `${namespace}-${name}`;
  const args: Argument[] = [
    { text: '--cluster.enabled=true', askedBy },
    { text: `--cluster.name=${clusterName}`, askedBy, why: 'members of another name are refused' },
    { text: `--cluster.join-addresses=${clusterServiceName(name)}`, askedBy, why: 'the headless Service' },
  ];
  if (toldAddress) {
    args.push({
      text: `--cluster.advertise-address=$(${ADDRESS_VARIABLE})`,
      askedBy,
      why: 'Alloy finds its address by the names eth0 and en0, which the interface may not have',
    });
  }
  const size = clustering.waitForSize ?? majority(controller.leastReplicas);
  if (size > 1) {
    const seconds = clustering.waitTimeout?.toSeconds() ?? 60;
    args.push(
      { text: `--cluster.wait-for-size=${size}`, askedBy, why: 'a pod alone would take all of the work' },
      { text: `--cluster.wait-timeout=${seconds}s`, askedBy, why: 'start anyway after that time' },
    );
  }
  return args;
}

/** The headless Service that members of a cluster find each other by. */
export function clusterServiceName(name: string): string {
  return `${name}-cluster`;
}

function majority(replicas: number | undefined): number {
  return replicas === undefined ? 0 : Math.floor(replicas / 2) + 1;
}
