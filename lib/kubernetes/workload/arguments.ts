import type { StabilityLevel } from '../../facts';
import type { Argument } from './argument';
import { type ClusteringProps, clusterArguments } from './clustering';
import { type HttpServer, listenAddress } from './http-server';
import { STORAGE_PATH } from './storage';

/** Props for the command line of `alloy run`. */
export interface AlloyRunProps {
  /** Runs the pods as an Alloy cluster (clustering). `{}` is a cluster with defaults. @default - no clustering */
  readonly clustering?: ClusteringProps;
  /** The lowest stability level that Alloy accepts (`--stability.level`). @default - that of the least stable component in use */
  readonly stabilityLevel?: StabilityLevel;
  /** Sends anonymous usage statistics to Grafana Labs. @default false */
  readonly usageReporting?: boolean;
  /** Additional arguments of `alloy run`, after the derived ones. @default - none */
  readonly extraArgs?: readonly string[];
}

export interface ArgumentOptions {
  /** The file or directory of the configuration. */
  readonly configPath: string;
  readonly name: string;
  readonly namespace: string;
  readonly props: AlloyRunProps;
  readonly server: HttpServer;
  /** The fewest pods that run in normal operation, if known. */
  readonly leastReplicas: number | undefined;
  /** Cluster members are passed their addresses. */
  readonly toldAddress: boolean;
  readonly stabilityLevel: StabilityLevel;
  /** Components and blocks that need it. */
  readonly stabilityFor: readonly string[];
  readonly communityFor: readonly string[];
}

/** The arguments of the container: `alloy run` with what configuration and props need. */
export function runArguments(options: ArgumentOptions): Argument[] {
  const itself = ['Alloy itself'];
  const { server, props } = options;
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
  if (props.clustering !== undefined) args.push(...clusterArguments(props.clustering, options));
  if (options.stabilityLevel !== 'generally-available') {
    args.push({
      text: `--stability.level=${options.stabilityLevel}`,
      askedBy: options.stabilityFor.length > 0 ? options.stabilityFor : ['the prop `stabilityLevel`'],
    });
  }
  if (options.communityFor.length > 0) {
    args.push({ text: '--feature.community-components.enabled=true', askedBy: options.communityFor });
  }
  if (!props.usageReporting) args.push({ text: '--disable-reporting', askedBy: itself, why: 'no `usageReporting`' });
  for (const text of props.extraArgs ?? []) args.push({ text, askedBy: ['the prop `extraArgs`'] });
  return args;
}
