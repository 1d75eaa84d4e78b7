import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../lib/checks';
import { format } from '../lib/syntax';
import { newestVersion } from '../tools/generate/newest-version';
import { type DescribedOwner, describedMembers } from '../tools/generate/passes/described-members';
import { readJson } from '../tools/generate/read-json';
import type { SchemaFile } from '../tools/generate/schema-file';

const version = join(__dirname, '..', 'schema', newestVersion(readdirSync(join(__dirname, '..', 'schema'))));
const folder = join(version, 'descriptions');
/** The key of a typical use of a component, as Alloy text. It isn't a member. */
const EXAMPLE = 'example';

const owners = describedMembers(readJson<SchemaFile>(version, 'schema.json'));
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name.slice(0, -'.json'.length), Object.entries(readJson<Record<string, string>>(folder, name))]),
);
const descriptions = [...files].flatMap(([file, entries]) =>
  entries.filter(([id]) => id !== EXAMPLE).map(([id, text]) => ({ file, id, text })),
);
const examples = [...files].flatMap(([file, entries]) =>
  entries.filter(([id]) => id === EXAMPLE).map(([, text]) => ({ file, text })),
);

/** The descriptions that break a rule, with their place. */
function breaking(isWrong: (text: string, id: string) => boolean): string[] {
  return descriptions.filter(({ text, id }) => isWrong(text, id)).map(({ file, id, text }) => `${file} ${id}: ${text}`);
}

describe('ids', () => {
  const byFile = new Map(owners.map((owner) => [owner.file, owner]));
  const idsOf = (file: string) => (files.get(file) ?? []).map(([id]) => id).filter((id) => id !== EXAMPLE);

  test('every file belongs to something in the schema', () => {
    expect([...files.keys()].filter((file) => !byFile.has(file))).toEqual([]);
  });

  test('every attribute, block, export and function is described', () => {
    const missing = ({ file, members }: DescribedOwner) => {
      const present = new Set(idsOf(file));
      return members.filter(({ id, inherited }) => !inherited && !present.has(id)).map(({ id }) => `${file} ${id}`);
    };

    expect(owners.flatMap(missing)).toEqual([]);
  });

  test('nothing is described that the schema lacks, and all stands in its order', () => {
    for (const { file, members } of owners) {
      const present = new Set(idsOf(file));

      expect({ file, ids: idsOf(file) }).toEqual({
        file,
        ids: members.map(({ id }) => id).filter((id) => present.has(id)),
      });
    }
  });
});

describe('texts', () => {
  const outsideOfCode = (text: string) => text.replace(/`[^`]*`/g, 'x');

  test('have 20 to 300 characters', () => {
    expect(breaking((text) => text.length < 20 || text.length > 300)).toEqual([]);
  });

  test('are one to three sentences, the last one with its period', () => {
    const sentences = (text: string) => outsideOfCode(text).match(/[.!?](?=\s|$)/g)?.length ?? 0;

    expect(breaking((text) => !text.endsWith('.') || sentences(text) > 3)).toEqual([]);
  });

  test('begin with a capital or a name in backticks, and hold neither line breaks nor doubled spaces', () => {
    expect(breaking((text) => !/^[A-Z`]/.test(text) || /\n| {2}/.test(text))).toEqual([]);
  });

  test('say more than the name', () => {
    const words = (text: string) =>
      text
        .toLowerCase()
        .match(/[a-z0-9]+/g)!
        .filter((word) => !/^(the|a|an|of)$/.test(word));
    const nameOf = (id: string) => id.slice(id.lastIndexOf('/') + 1).replace('export:', '');

    expect(breaking((text, id) => words(text).join() === words(nameOf(id)).join())).toEqual([]);
  });

  test('can stand in a comment and close their backticks', () => {
    expect(breaking((text) => text.includes('*/') || text.split('`').length % 2 === 0)).toEqual([]);
  });
});

describe('examples', () => {
  test('belong to components', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter(({ file }) => !file.startsWith('components/'))).toEqual([]);
  });

  test.each(examples)('$file: shows the component, formatted and without findings', ({ file, text }) => {
    const component = file.slice('components/'.length);
    expect(text).toMatch(new RegExp(`^${component.replaceAll('.', '\\.')} "`, 'm'));
    expect(format(text)).toBe(`${text}\n`);
    // That a component isn't stable isn't its example's fault.
    const found = check(text).filter(({ code }) => code !== 'lint/unstable-component');
    expect(found).toEqual([]);
  });
});
