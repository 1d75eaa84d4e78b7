import type { StabilityLevel } from '../config';
import type { ClusteringProps } from './alloy-props';
import type { Controller } from './controller';
import { HTTP_PORT } from './http-server';
import { STORAGE_PATH } from './storage';

/** Directory of the configuration in the container, and its file there. */
export const CONFIG_DIRECTORY = '/etc/alloy';
export const CONFIG_FILE = 'config.alloy';

/** An argument of `alloy run`, and why it's there. */
export interface Argument {
  readonly text: string;
  readonly why: string;
}

export interface ArgumentOptions {
  readonly name: string;
  readonly namespace: string;
  readonly controller: Controller;
  readonly clustering?: ClusteringProps;
  readonly stabilityLevel: StabilityLevel;
  /** Components and blocks that ask for it. */
  readonly stabilityFor: readonly string[];
  readonly communityFor: readonly string[];
  readonly usageReporting: boolean;
  readonly extra: readonly string[];
}

/** The arguments of the container: `alloy run` with what configuration and props ask for. */
export function runArguments(options: ArgumentOptions): Argument[] {
  const args: Argument[] = [
    { text: 'run', why: 'the command' },
    { text: `${CONFIG_DIRECTORY}/${CONFIG_FILE}`, why: 'the configuration' },
    { text: `--server.http.listen-addr=0.0.0.0:${HTTP_PORT}`, why: 'probes and scrapes come from outside of the pod' },
    { text: `--storage.path=${STORAGE_PATH}`, why: 'where components keep their state' },
  ];
  if (options.clustering !== undefined) args.push(...clusterArguments(options.clustering, options));
  if (options.stabilityLevel !== 'generally-available') {
    args.push({
      text: `--stability.level=${options.stabilityLevel}`,
      why:
        options.stabilityFor.length > 0
          ? `asked for by ${options.stabilityFor.join(', ')}`
          : 'the prop `stabilityLevel`',
    });
  }
  if (options.communityFor.length > 0) {
    args.push({
      text: '--feature.community-components.enabled=true',
      why: `asked for by ${options.communityFor.join(', ')}`,
    });
  }
  if (!options.usageReporting) args.push({ text: '--disable-reporting', why: 'the prop `usageReporting` is not set' });
  for (const text of options.extra) args.push({ text, why: 'the prop `extraArgs`' });
  return args;
}

function clusterArguments(clustering: ClusteringProps, { name, namespace, controller }: ArgumentOptions): Argument[] {
  const why = 'the prop `clustering`';
  const args = [
    { text: '--cluster.enabled=true', why },
    {
      text: `--cluster.name=${clustering.name ?? `${namespace}-${name}`}`,
      why: `${why}: members of another name are refused`,
    },
    { text: `--cluster.join-addresses=${clusterServiceName(name)}`, why: `${why}: the headless Service` },
  ];
  const size = clustering.waitForSize ?? majority(controller.replicas);
  if (size > 1) {
    const seconds = clustering.waitTimeout?.toSeconds() ?? 60;
    args.push(
      { text: `--cluster.wait-for-size=${size}`, why: `${why}: a pod alone would take all of the work` },
      { text: `--cluster.wait-timeout=${seconds}s`, why: `${why}: start anyway after that time` },
    );
  }
  return args;
}

/** The headless Service that members of a cluster find each other by. */
export function clusterServiceName(name: string): string {
  return `${name}-cluster`;
}

function majority(replicas: number | 'external' | undefined): number {
  return typeof replicas === 'number' ? Math.floor(replicas / 2) + 1 : 0;
}
