import { parseDocument } from 'yaml';
import type { Site, Target } from '../site';

/**
 * The targets of a text with groups of them, as YAML or JSON: `[{ targets: ['a:80'], labels: { team: 'x' } }]`.
 * @param origin the label that says where the text comes from
 * @throws NotExecuted for a text that has another form
 */
export function targetGroups(
  site: Site,
  name: string,
  text: string,
  origin: readonly [string, string],
): readonly Target[] {
  const document = parseDocument(text);
  const groups: unknown = document.errors.length > 0 ? undefined : document.toJS();
  if (!Array.isArray(groups) || !groups.every(isGroup)) {
    throw site.args.notExecuted(
      `${name}: expected groups of targets, [{ targets: ['host:80'], labels: { name: 'text' } }]`,
    );
  }
  return groups.flatMap(({ targets = [], labels: common = {} }) =>
    targets.map((address) => {
      const labels = new Map([...Object.entries(common), ['__address__', address] as const, origin]);
      return { labels, step: site.made({ labels }, 'target') };
    }),
  );
}

interface Group {
  readonly targets?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
}

function isGroup(value: unknown): value is Group {
  if (typeof value !== 'object' || value === null) return false;
  const { targets = [], labels = {} } = value as { readonly targets?: unknown; readonly labels?: unknown };
  return areTexts(targets, true) && areTexts(labels, false);
}

function areTexts(value: unknown, isList: boolean): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== isList) return false;
  return Object.values(value).every((each) => typeof each === 'string');
}
