import { type BuiltBlock, buildBlock } from '../components';
import { componentSchema } from '../facts';
import type { FileRequirement } from '../values';
import { blockItem } from './block-item';
import type { BodyItem } from './body-item';

/** A file that components read, and the first construct that does. */
interface WantedFile {
  readonly requirement: FileRequirement;
  readonly constructPath: string;
}

/**
 * The section with the `local.file` components that `Secret.file` needs, each once; nothing if there are none. A `declare` doesn't see what is outside of
 * it, so each has its own section; the template of a `foreach` does.
 */
export function secretFileSection(items: readonly BodyItem[]): readonly BodyItem[] {
  const wanted = new Map<string, WantedFile>();
  collect(items, wanted);
  if (wanted.size === 0) return [];
  const labels = [...wanted.keys()].sort((a, b) => (a < b ? -1 : 1));
  return [
    { kind: 'heading', lines: ['files with keys of Kubernetes Secrets'] },
    ...labels.map((label): BodyItem => {
      const { requirement, constructPath } = wanted.get(label)!;
      return blockItem(localFile(requirement), { constructPath });
    }),
  ];
}

function collect(items: readonly BodyItem[], wanted: Map<string, WantedFile>): void {
  for (const item of items) {
    if (item.kind !== 'block') continue;
    for (const requirement of item.built.requirements) {
      if (requirement.kind === 'file' && !wanted.has(requirement.label)) {
        wanted.set(requirement.label, { requirement, constructPath: item.constructPath });
      }
    }
    if (item.inner?.template !== undefined) collect(item.inner.items, wanted);
  }
}

function localFile({ label, path, isSecret }: FileRequirement): BuiltBlock {
  const schema = componentSchema('local.file')!.body;
  return buildBlock('local.file', label, schema, { filename: path, ...(isSecret ? { isSecret } : {}) });
}
