import { LineCounter, parseAllDocuments, type Tags } from 'yaml';
import {
  identityOf,
  isConfiguration,
  isFields,
  isKubernetesObject,
  type KubernetesObject,
  type ManifestTree,
  type PlainFile,
} from '../../diff';
import { CommandError } from '../command-line/command-error';

/** A file to compare, with a name relative to what was asked for. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Files that hold manifests, or Alloy configuration. */
export function isComparable(name: string): boolean {
  return /\.(ya?ml|json|alloy)$/i.test(name);
}

/** The name of a file that is compared by itself: one on both sides, whatever the files are called. */
export function nameOfFile(path: string): string {
  return isComparable(path) ? `file${path.slice(path.lastIndexOf('.'))}` : 'file';
}

/**
 * The objects of files of any writer: several documents a file, lists of objects, JSON. Other content of YAML and JSON files is kept
 * as files.
 * @throws CommandError with every file that can't be read, and every object that is there twice with different content
 */
export function treeOf(files: readonly TextFile[], source: string): ManifestTree {
  const objects = new Map<string, { readonly object: KubernetesObject; readonly file: string }>();
  const plain: PlainFile[] = [];
  const problems: string[] = [];
  const add = (value: unknown, file: string, name: string) => {
    if (
      isFields(value) &&
      typeof value['kind'] === 'string' &&
      value['kind'].endsWith('List') &&
      Array.isArray(value['items'])
    ) {
      const { apiVersion, kind } = value;
      value['items'].forEach((item: unknown, i) => {
        // The API server leaves the kind out of the items of a typed list.
        const typed = kind === 'List' || !isFields(item) ? item : { apiVersion, kind: kind.slice(0, -4), ...item };
        add(typed, file, `${name} item ${i + 1}`);
      });
    } else if (isKubernetesObject(value)) {
      const known = objects.get(identityOf(value));
      if (known === undefined) objects.set(identityOf(value), { object: value, file });
      else if (JSON.stringify(known.object) !== JSON.stringify(value)) {
        problems.push(`${value.kind} ${value.metadata.name} is there twice, in ${known.file} and ${file}`);
      }
    } else if (value !== null && value !== undefined) {
      plain.push({ name, content: value });
    }
  };
  for (const { name, text } of files) {
    if (isConfiguration(name)) {
      plain.push({ name, content: text });
      continue;
    }
    const parsed = documentsOf(text);
    if ('problem' in parsed) {
      problems.push(`${name}:${parsed.problem}`);
      continue;
    }
    const { documents } = parsed;
    for (const [i, value] of documents.entries()) {
      add(value, name, documents.length > 1 ? `${name} (${i + 1})` : name);
    }
  }
  if (problems.length > 0) throw new CommandError(problems.map((problem) => `${source}: ${problem}`).join('\n'));
  return { objects: [...objects.values()].map(({ object }) => object), files: plain };
}

type Parsed = { readonly documents: readonly unknown[] } | { readonly problem: string };

/** Reads YAML as kubectl does: `yes` and `on` are booleans and `0644` is octal; dates are texts. */
function documentsOf(text: string): Parsed {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter,
    schema: 'yaml-1.1',
    version: '1.1',
    merge: true,
    customTags: asKubectlReads,
  });
  for (const { errors } of documents) {
    const [error] = errors;
    if (error !== undefined) {
      const { line, col } = lineCounter.linePos(error.pos[0]);
      return { problem: `${line}:${col}: ${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}` };
    }
  }
  try {
    const values = Array.isArray(documents) ? documents.map((document): unknown => document.toJS()) : [];
    return isEndless(values) ? { problem: ' an alias refers to a value that contains it' } : { documents: values };
  } catch (error) {
    // Aliases that multiply beyond reason, or that refer to nothing.
    return { problem: ` ${(error as Error).message}` };
  }
}

/** Whether a value has no end, by an alias within its own anchor: no JSON can hold it, so the API server takes none. */
function isEndless(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return false;
  } catch (error) {
    if (error instanceof TypeError) return true;
    throw error;
  }
}

function asKubectlReads(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || (tag.format !== 'TIME' && !tag.tag.endsWith(':timestamp')));
}
