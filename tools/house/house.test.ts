import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARROWS, root } from '../../test/harness/rooms';
import { housePicture, houseSvg, PAGE, PICTURE, purposeOf, WINGS, withRooms } from './house';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('the page and its picture are what npm run house writes', () => {
  expect(withRooms(read(PAGE))).toBe(read(PAGE));
  expect(read(PICTURE)).toBe(houseSvg());
});

test('each room is in one wing', () => {
  const rooms = WINGS.flatMap(({ rooms }): readonly string[] => rooms);

  expect([...rooms].sort()).toEqual(Object.keys(ARROWS).sort());
});

test('each line of the picture is an arrow that a room may have', () => {
  const wrong = housePicture().edges.filter(({ from, to }) => !ARROWS[to]!.includes(from));

  expect(wrong).toEqual([]);
});

test('a way that follows from others is not drawn', () => {
  const lines = housePicture().edges.map(({ from, to }) => `${from} -> ${to}`);

  expect(lines).toContain('syntax -> values');
  expect(lines).not.toContain('syntax -> checks');
});

test('what a room is for is a sentence of its index', () => {
  const purposes = WINGS.flatMap(({ rooms }) => rooms.map(purposeOf));

  expect(purposes.filter((purpose) => !/^[A-Z`].*[.?]$/.test(purpose))).toEqual([]);
});

test('a page without a place for the rooms is an error that names it', () => {
  expect(() => withRooms('# Page\n')).toThrow('Written by npm run house');
});

test('the table in CONTRIBUTING.md has each room', () => {
  const table = read('CONTRIBUTING.md');

  expect(Object.keys(ARROWS).filter((room) => !table.includes(`\`lib/${room}\``))).toEqual([]);
});
