import type { Fields } from './manifest';

/** What the arguments of `alloy run` are as values of the chart. */
export interface RunArguments {
  /** The name of the file of the configuration in its folder. */
  readonly key: string;
  readonly alloy: Fields;
}

const FLAG = /^--([^=]+)(?:=(.*))?$/s;

/** Reads the arguments of an Alloy container: what the chart has values for, and the others as they are. */
export function runArguments(args: readonly string[]): RunArguments {
  const [path = '/etc/alloy/config.alloy'] = args.filter((arg, i) => i > 0 && !arg.startsWith('-'));
  const alloy: { [name: string]: unknown } = { enableReporting: true, stabilityLevel: '' };
  const clustering: { [name: string]: unknown } = {};
  const extraArgs: string[] = [];
  for (const arg of args) {
    const [, flag, value = 'true'] = FLAG.exec(arg) ?? [];
    if (flag === undefined) continue;
    if (flag === 'storage.path') alloy['storagePath'] = value;
    else if (flag === 'server.http.listen-addr') Object.assign(alloy, addressOf(value));
    else if (flag === 'server.http.ui-path-prefix') alloy['uiPathPrefix'] = value;
    else if (flag === 'disable-reporting' && value === 'true') alloy['enableReporting'] = false;
    else if (flag === 'stability.level') alloy['stabilityLevel'] = value;
    else if (flag === 'cluster.enabled' && value === 'true') clustering['enabled'] = true;
    else if (flag === 'cluster.name') clustering['name'] = value;
    else if (flag !== 'cluster.join-addresses') extraArgs.push(arg);
  }
  // What Alloy does without the flag is what the chart's default says.
  if (alloy['stabilityLevel'] === '') delete alloy['stabilityLevel'];
  return { key: path.slice(path.lastIndexOf('/') + 1), alloy: { ...alloy, clustering, extraArgs } };
}

function addressOf(text: string): Fields {
  const colon = text.lastIndexOf(':');
  return { listenAddr: text.slice(0, colon), listenPort: Number(text.slice(colon + 1)) };
}
