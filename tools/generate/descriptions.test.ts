import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDescriptions } from './descriptions';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cdk8s-alloy-descriptions-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('descriptions are known by their files, whose folders are part of the name', () => {
  mkdirSync(join(folder, 'descriptions', 'components'), { recursive: true });
  writeFileSync(join(folder, 'descriptions', 'functions.json'), '{ "concat": "Joins." }');
  writeFileSync(join(folder, 'descriptions', 'components', 'loki.write.json'), '{ "endpoint/url": "Where to." }');
  writeFileSync(join(folder, 'descriptions', 'notes.txt'), 'no JSON');

  expect(readDescriptions(folder)).toEqual({
    functions: { concat: 'Joins.' },
    'components/loki.write': { 'endpoint/url': 'Where to.' },
  });
});

test('facts without descriptions have none', () => {
  expect(readDescriptions(folder)).toEqual({});
});
