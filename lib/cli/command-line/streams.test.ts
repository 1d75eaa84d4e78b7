import { processStreams } from './streams';

const environment = { ...process.env };

afterEach(() => {
  process.env = { ...environment };
});

test.each([
  [{ FORCE_COLOR: '1' }, true],
  [{ NO_COLOR: '1' }, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('the environment decides on colours for both outputs: %j', (variables, expected) => {
  const { NO_COLOR: _, FORCE_COLOR: __, ...others } = environment;
  process.env = { ...others, ...variables };

  expect(processStreams.colors).toEqual({ stdout: expected, stderr: expected });
});

test('what is written goes to the outputs of the process', () => {
  const written: string[] = [];
  for (const name of ['stdout', 'stderr'] as const) {
    jest.spyOn(process[name], 'write').mockImplementation((text) => {
      written.push(`${name}: ${String(text)}`);
      return true;
    });
  }

  processStreams.stdout('a');
  processStreams.stderr('b');
  jest.restoreAllMocks();

  expect(written).toEqual(['stdout: a', 'stderr: b']);
});
