import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argumentRules, ruleOwners } from '../../lib/facts';
import { listOfTries, reasons } from './list';

const committed = readFileSync(join(__dirname, 'answers.tsv'), 'utf8').trimEnd().split('\n');
const entries = committed.map((line) => line.split('\t') as [owner: string, tried: string, answer: string]);
const ids = new Set([...ruleOwners().flatMap((owner) => argumentRules(owner).map(({ id }) => id))]);

test('the list is that of the facts: npm run argument-tries writes it', () => {
  expect(listOfTries()).toEqual(committed);
});

test('every argument is tried, but for those that are either true or false, or something else than a text or a number', () => {
  expect(entries.length).toBeGreaterThan(3000);
  expect(new Set(entries.map(([owner]) => owner)).size).toBeGreaterThan(200);
});

test('every try is answered by a rule, or has a reason', () => {
  const odd = entries.filter(
    ([, , answer]) =>
      !reasons.has(answer) && !answer.split(', ').every((id) => ids.has(id) || id.startsWith('enumeration/')),
  );

  expect(odd).toEqual([]);
});

test.each([
  ['loki.write', '{ }', 'atLeastOneOf/endpoint[]'],
  ['LokiStageDrop', '{ }', 'atLeastOneOf/source+expression+older_than+longer_than'],
  ['prometheus.exporter.process', 'matcher > { }', 'atLeastOneOf/matcher[]/comm+exe+cmdline'],
  ['LokiStageDrop', 'value = ""', 'as without'],
  ['local.file_match', 'sync_period = "0s"', 'range/sync_period'],
  ['loki.source.azure_event_hubs', 'assignor = ""', 'format/assignor'],
  ['prometheus.exporter.kafka', 'kafka_uris = []', 'nonEmpty/kafka_uris'],
  ['discovery.scaleway', 'role = "no such value"', 'decoded'],
  ['BasicAuth', 'password = "a", password_file = "/a"', 'atMostOneOf/password+password_file'],
])('%s with %s: %s', (owner, tried, answer) => {
  expect(entries.find((entry) => entry[0] === owner && entry[1] === tried)?.[2]).toBe(answer);
});
