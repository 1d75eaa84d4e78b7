import { parseAllDocuments } from 'yaml';
import { diffTrees } from '../../lib/diff/diff-trees';
import { isKubernetesObject, type KubernetesObject } from '../../lib/diff/objects/kubernetes-object';
import type { ManifestTree } from '../../lib/diff/objects/manifest-tree';
import { renderText } from '../../lib/diff/render';
import type { TreeDiff } from '../../lib/diff/tree-diff';

/** The objects of a YAML text. */
export function treeOf(yaml: string): ManifestTree {
  const documents = parseAllDocuments(yaml);
  if (!Array.isArray(documents)) return { objects: [], files: [] };
  const values = documents.map((document): unknown => document.toJS());
  return { objects: values.filter(isKubernetesObject), files: [] };
}

export function diffOf(old: string, next: string): TreeDiff {
  return diffTrees(treeOf(old), treeOf(next));
}

/** What the report says of the changes of objects, line by line, without what objects they are of. */
export function changesOf(old: string, next: string): readonly string[] {
  return lines(diffOf(old, next))
    .filter((line) => line.startsWith('    '))
    .map((line) => line.slice(4));
}

/** What the report says of which objects differ. */
export function objectsOf(old: string, next: string): readonly string[] {
  return lines(diffOf(old, next)).filter((line) => /^[-+~] /.test(line));
}

/** Everything but the lists in front. */
export function lines(diff: TreeDiff): readonly string[] {
  const text = renderText(diff);
  const start = text.search(/^[-+~] /m);
  return start < 0
    ? []
    : text
        .slice(start)
        .split('\n')
        .filter((line) => line !== '');
}

/** The same the other way round. */
export function mirrored(diff: TreeDiff): TreeDiff {
  const actions = { added: 'removed', removed: 'added', changed: 'changed' } as const;
  const turned = (text: string) =>
    text.replace(/#(\d+) -> (\d+)/g, '#$2 -> $1').replace(/\[(\d+) -> (\d+)\]/g, '[$2 -> $1]');
  return {
    objects: diff.objects.map(({ action, changes, ...object }) => ({
      ...object,
      action: actions[action],
      changes: changes.map(({ action: each, what, path, old, new: next, access, note, ...change }) => ({
        ...change,
        ...(note === undefined ? {} : { note: note.split('; ').map(otherSide).sort().join('; ') }),
        action: actions[each],
        what: turned(what),
        path: turned(path),
        ...(next === undefined ? {} : { old: next }),
        ...(old === undefined ? {} : { new: old }),
        ...(access === undefined ? {} : { access: access === 'more' ? ('less' as const) : ('more' as const) }),
      })),
    })),
    subjects: diff.subjects.map(({ subject, added, removed }) => ({ subject, added: removed, removed: added })),
  };
}

/** What is said of one of two texts, said of the other. */
function otherSide(note: string): string {
  return note.startsWith('the new text')
    ? note.replace('the new text', 'the text before')
    : note.replace('the text before', 'the new text');
}

/** Objects with the keys of all maps, and the documents themselves, in reverse. */
export function reversed(tree: ManifestTree): ManifestTree {
  return {
    objects: tree.objects.map((object) => withKeysReversed(object) as KubernetesObject).reverse(),
    files: tree.files,
  };
}

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, withKeysReversed(inner)]),
  );
}
