import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Picture, renderSvg } from '../../lib/graph';
import { ARROWS, imports, PURE, roomOf, root } from '../../test/harness/rooms';

export const PICTURE = join('docs', 'house.svg');
export const PAGE = join('docs', 'how-it-works.md');

/** The wings of the house, and the rooms of each in the order in which they are entered. */
export const WINGS = [
  {
    title: 'The language, and what is true of Alloy',
    rooms: [...PURE, 'simulate', 'importer', 'helm', 'graph', 'page'],
  },
  {
    title: 'Constructs',
    rooms: [
      'components',
      'config',
      'pipelines',
      'kubernetes',
      'stack',
      'recognition',
      'stack-file',
      'app',
      'example-app',
      'backends',
      'testing',
      'public',
    ],
  },
  { title: 'Operations', rooms: ['cluster', 'doctor', 'diff', 'migrate', 'cli'] },
] as const satisfies readonly { readonly title: string; readonly rooms: readonly string[] }[];

/** Rooms that only collect what others export: arrows to them would say nothing. */
const COLLECTIONS = ['public', 'testing', 'cli'];

/** Which rooms a room imports, as it is written. */
function imported(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(Object.keys(ARROWS).map((room): [string, Set<string>] => [room, new Set()]));
  for (const { from, to } of imports) {
    const [reader, read] = [roomOf(from), roomOf(to)];
    if (reader !== undefined && read !== undefined && reader !== read) found.get(reader)!.add(read);
  }
  return found;
}

/** Whether a room reads another by way of a third. */
function isImplied(edges: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const reaches = (room: string): boolean => edges.get(room)!.has(to) || [...edges.get(room)!].some(reaches);
  return [...edges.get(from)!].some((between) => between !== to && reaches(between));
}

/** The house as a picture: what a room reads comes from the left. Ways that follow from others are left out. */
export function housePicture(): Picture {
  const edges = imported();
  const rooms = WINGS.flatMap(({ title, rooms }) =>
    rooms.filter((room) => !COLLECTIONS.includes(room)).map((room) => ({ room, title })),
  );
  return {
    nodes: rooms.map(({ room, title }) => ({
      id: room,
      kind: 'component',
      rows: [{ name: 'lib', label: room }],
      components: 1,
      flows: [],
      cluster: title,
    })),
    edges: rooms.flatMap(({ room }) =>
      [...edges.get(room)!]
        .filter((read) => !isImplied(edges, room, read))
        .sort()
        .map((read) => ({ from: read, to: room, flows: ['value' as const] })),
    ),
    clusters: WINGS.map(({ title }) => ({ id: title, kind: 'section', title })),
  };
}

/** Without the legend: what the lines are is said below the picture. */
export function houseSvg(): string {
  return renderSvg(housePicture(), { title: 'The rooms of lib/' })
    .split('\n')
    .filter((line) => !line.startsWith('<g class="legend"'))
    .join('\n');
}

/** What a room is for: the first sentence of the comment at the head of its index. */
export function purposeOf(room: string): string {
  const file = join(root, 'lib', room, 'index.ts');
  if (!existsSync(file))
    return 'The executable: one file per command, and a folder for each thing that commands share.';
  const head = /^(?:\/\/[^\n]*\n)+/.exec(readFileSync(file, 'utf8'))![0];
  const [paragraph] = head.replace(/^\/\/ ?/gm, '').split('\n\n');
  const text = paragraph!.replaceAll('\n', ' ').trim();
  return /^.*?\.(?=\s[A-Z`]|$)/.exec(text)?.[0] ?? text;
}

const START = '<!-- Written by npm run house from lib/. Do not edit. -->\n\n';
const END = '\n\n<!-- end of rooms -->';

/** The page with its tables of rooms written anew. @throws Error for a page without a place for them */
export function withRooms(page: string): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`the page has no "${START.trim()}" before "${END.trim()}"`);
  const tables = WINGS.map(({ title, rooms }) =>
    [
      `### ${title}`,
      '',
      '| Room | What it is for |',
      '| --- | --- |',
      ...rooms.map((room) => `| [\`lib/${room}\`](../lib/${room}) | ${purposeOf(room).replaceAll('|', '\\|')} |`),
    ].join('\n'),
  );
  return page.slice(0, start + START.length) + tables.join('\n\n') + page.slice(end);
}
