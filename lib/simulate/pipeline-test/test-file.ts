import { parseDocument } from 'yaml';
import type { World } from '../world';
import { type Assertion, readAssertions } from './assertions';
import { readGiven, readInputs, type TestInputs } from './inputs';
import { TestFileError, YamlReader } from './yaml-reader';

/** One test: a configuration, what comes in, and what has to come of it. */
export interface PipelineTest {
  /** Absent for the only test of a file. */
  readonly name?: string;
  readonly config: string;
  /** Name of the configuration in messages. */
  readonly configName: string;
  readonly inputs: TestInputs;
  readonly given: Omit<World, 'objects'>;
  readonly assertions: readonly Assertion[];
  /** What its assertions are about: `loki`, `targets`, `metrics`. */
  readonly signals: readonly string[];
}

/** Reads a file that a test names; undefined where there is none. */
export type ReadFile = (path: string) => string | undefined;

/**
 * The tests in a file, in the format of Alloy's own pipeline tests: `config`, `inputs`, `assert`. Beyond that there is `given` (what is outside
 * of Alloy), and `tests`, a list of several with a `name` each, for the one configuration.
 * @param file its name, in messages
 * @throws TestFileError
 */
export function readTestFile(text: string, file: string, read: ReadFile): readonly PipelineTest[] {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw new TestFileError(error.message.split('\n')[0] ?? 'no YAML');
  const root = new YamlReader(document.toJS());
  const { config, tests, given, inputs, assert } = root.members('config', 'given', 'inputs', 'assert', 'tests');
  const { text: configText, name: configName } = readConfig(config, file, read);
  const common = readGiven(given);
  const testOf = (parts: { inputs: YamlReader; assert: YamlReader }, own: Omit<World, 'objects'>): PipelineTest => ({
    config: configText,
    configName,
    inputs: readInputs(parts.inputs),
    given: { ...common, ...own },
    assertions: readAssertions(parts.assert),
    signals: parts.assert.keys,
  });
  if (tests.isAbsent) return [testOf({ inputs, assert }, {})];
  if (!inputs.isAbsent || !assert.isAbsent) tests.fail('inputs and assert stand inside of each of several tests');
  return tests.items().map((test) => {
    const members = test.members('name', 'given', 'inputs', 'assert');
    return { name: members.name.text(), ...testOf(members, readGiven(members.given)) };
  });
}

function readConfig(
  config: YamlReader,
  file: string,
  read: ReadFile,
): { readonly text: string; readonly name: string } {
  if (config.isText) return { text: config.text(), name: `${file} (config)` };
  const { path } = config.members('path');
  if (path.isAbsent) return config.fail('expected the text of a configuration, or the path of one');
  const text = read(path.text());
  return text === undefined ? path.fail(`there is no file ${path.text()}`) : { text, name: path.text() };
}
