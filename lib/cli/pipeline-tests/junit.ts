import type { TestRun } from './test-run';

/** The report of tests as JUnit's XML, one suite for each file. Times are left out: the same tests give the same report. */
export function junitReport(runs: readonly TestRun[]): string {
  const files = [...new Set(runs.map(({ file }) => file))];
  const suites = files.map((file) =>
    suite(
      file,
      runs.filter((run) => run.file === file),
    ),
  );
  const failed = runs.filter(({ failures }) => failures.length > 0).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="cdk8s-alloy test" tests="${runs.length}" failures="${failed}">\n`,
    ...suites,
    '</testsuites>\n',
  ].join('');
}

function suite(file: string, runs: readonly TestRun[]): string {
  const failed = runs.filter(({ failures }) => failures.length > 0).length;
  return [
    `  <testsuite name="${escaped(file)}" tests="${runs.length}" failures="${failed}">\n`,
    ...runs.map(testCase),
    '  </testsuite>\n',
  ].join('');
}

function testCase({ file, name, failures, details }: TestRun): string {
  const head = `    <testcase classname="${escaped(file)}" name="${escaped(name ?? file)}"`;
  if (failures.length === 0) return `${head}/>\n`;
  const body = [...failures, '', details].join('\n').trimEnd();
  return [
    `${head}>\n`,
    `      <failure message="${escaped(failures[0]!)}">${escaped(body)}</failure>\n`,
    '    </testcase>\n',
  ].join('');
}

/** XML has no place for most control characters, even escaped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
