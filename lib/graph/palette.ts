import type { Flow, PictureNode } from './picture';

/** Colors of a theme. Text has a contrast of at least 4.5 to what is behind it, lines of 3. */
export interface Theme {
  readonly background: string;
  readonly node: string;
  readonly nodeBorder: string;
  readonly around: string;
  readonly cluster: string;
  readonly clusterBorder: string;
  readonly text: string;
  readonly muted: string;
  readonly flows: Readonly<Record<Flow, string>>;
  /** In the picture of a change. */
  readonly changes: Readonly<Record<NonNullable<PictureNode['change']>, string>>;
}

export const LIGHT: Theme = {
  background: '#ffffff',
  node: '#ffffff',
  nodeBorder: '#8b949e',
  around: '#f3f4f6',
  cluster: '#f8f9fb',
  clusterBorder: '#d8dee4',
  text: '#1b2027',
  muted: '#57606a',
  flows: {
    metrics: '#c4520a',
    logs: '#2a7f3f',
    traces: '#1f6fc4',
    profiles: '#8a3fd1',
    targets: '#6b7280',
    value: '#7d8590',
  },
  changes: { added: '#1a7f37', removed: '#c92a2a', changed: '#9a6700' },
};

export const DARK: Theme = {
  background: '#0f141a',
  node: '#1a212a',
  nodeBorder: '#56616e',
  around: '#141b23',
  cluster: '#131920',
  clusterBorder: '#2c3641',
  text: '#e8edf2',
  muted: '#a3adb8',
  flows: {
    metrics: '#f0883e',
    logs: '#56c271',
    traces: '#62aef5',
    profiles: '#c38bff',
    targets: '#98a2ad',
    value: '#7a8490',
  },
  changes: { added: '#3fb950', removed: '#ff7b72', changed: '#d9a32b' },
};

/** What a flow is called in words. */
export const FLOW_NAMES: Readonly<Record<Flow, string>> = {
  metrics: 'metrics',
  logs: 'logs',
  traces: 'traces',
  profiles: 'profiles',
  targets: 'targets',
  value: 'other values',
};
