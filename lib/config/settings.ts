import {
  type ArgumentOrder,
  buildBlock,
  CreationSite,
  type HttpProps,
  type LivedebuggingProps,
  type LoggingProps,
  type RemotecfgProps,
  type TracingProps,
} from '../components';
import { configBlockSchema } from '../facts';
import { type Block, print } from '../syntax';
import type { Problem } from '../values';
import { blockItem } from './block-item';
import type { BlockItem } from './body-item';

/** The configuration blocks that may occur at most once in a configuration. */
export interface Settings {
  /** Alloy's own log: the block `logging`. @default - none: level `info`, format `logfmt` */
  readonly logging?: LoggingProps;
  /** Alloy's own traces: the block `tracing`. @default - none */
  readonly tracing?: TracingProps;
  /** Transport security and authentication of Alloy's own HTTP server: the block `http`. @default - none */
  readonly http?: HttpProps;
  /** Live debugging of components in the web interface: the block `livedebugging`. @default - none: off */
  readonly livedebugging?: LivedebuggingProps;
  /** Configuration that a server adds at run time: the block `remotecfg`. @default - none */
  readonly remotecfg?: RemotecfgProps;
}

export type SettingName = keyof Settings;

/** Names of the settings, in the order in which they are printed. */
export const settingNames: readonly SettingName[] = ['logging', 'tracing', 'http', 'livedebugging', 'remotecfg'];

interface Given {
  readonly props: object;
  readonly creationSite: CreationSite;
}

/** The settings of one configuration, with the places where they were given. */
export class SettingSlots {
  readonly #given = new Map<SettingName, Given[]>();

  get(name: SettingName): object | undefined {
    return this.#given.get(name)?.at(-1)?.props;
  }

  /** Sets a value. Earlier values are remembered: two that differ are a problem. */
  set(name: SettingName, props: object): void {
    const given = this.#given.get(name);
    const entry = { props, creationSite: new CreationSite() };
    if (given) given.push(entry);
    else this.#given.set(name, [entry]);
  }

  /** The blocks of the settings that were set. */
  items(constructPath: string, order: ArgumentOrder): readonly BlockItem[] {
    return settingNames.flatMap((name) => {
      const given = this.#given.get(name);
      if (!given) return [];
      const built = given.map(({ props }) => buildBlock(name, undefined, configBlockSchema(name)!.body, props, order));
      const last = built.length - 1;
      const problems = [
        ...built[last]!.problems,
        ...conflict(
          name,
          given,
          built.map(({ block }) => block),
        ),
      ];
      return [blockItem({ ...built[last]!, problems }, { constructPath, creationSite: given[last]!.creationSite })];
    });
  }
}

function conflict(name: string, given: readonly Given[], blocks: readonly Block[]): readonly Problem[] {
  if (given.length === 1) return [];
  const texts = blocks.map((block) => print([block]));
  const other = texts.findIndex((text) => text !== texts.at(-1));
  if (other < 0) return [];
  return [
    {
      message: `${name} is set to different values, at ${given[other]!.creationSite} and at ${given.at(-1)!.creationSite}`,
      path: [],
      hint: 'set it in one place',
    },
  ];
}
