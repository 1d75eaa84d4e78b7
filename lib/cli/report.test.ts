import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './report';

test('prints the page of a configuration, with what its workload has', async () => {
  const config = 'discovery.kubernetes "pods" {\n\trole = "pod"\n}\n';
  const { exitCode, stdout, stderr } = await outcomeOf(run, ['-'], { stdin: config });

  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('<h2 id="title-0">standard input</h2>');
  expect(stdout).toContain('list, watch on pods in the cluster');
  expect(stdout).toContain('&lt;stdin&gt;:1');
});

test('prints the findings as a part of the page', async () => {
  const { exitCode, stdout } = await outcomeOf(run, ['-'], { stdin: 'loki.echo "a" {\n\tnone = 1\n}\n' });

  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/<pre class="error" tabindex="0">Error: &lt;stdin&gt;:2:2: /);
});

test('there is no page of what can not be parsed, or is not there', async () => {
  expect(await outcomeOf(run, ['-'], { stdin: 'loki.write "a" {' })).toMatchObject({ exitCode: 1, stdout: '' });
  expect(await outcomeOf(run, ['nowhere.alloy'])).toMatchObject({ exitCode: 2, stdout: '' });
});

test('says what differs from an earlier state, as a picture and as a list', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const file = join(folder, 'new.alloy');
  writeFileSync(file, 'loki.echo "a" { }\nloki.echo "c" { }\n');
  const { stdout } = await outcomeOf(run, [file, '--since', '-'], { stdin: 'loki.echo "a" { }\nloki.echo "b" { }\n' });
  const same = await outcomeOf(run, [file, '--since', file]);
  rmSync(folder, { recursive: true });

  expect(stdout).toContain('<h3>What differs from standard input</h3>');
  expect(stdout).toContain('<li><code>loki.echo.c</code> is new</li>\n<li><code>loki.echo.b</code> is gone</li>');
  expect(stdout).toContain('class="node component removed" data-id="loki.echo.b"');
  expect(same.stdout).toContain('<p>No component.</p>');
});

test('only one of the two is standard input, and both have to be configurations', async () => {
  expect(await outcomeOf(run, ['-', '--since', '-'])).toMatchObject({ exitCode: 2 });
  expect(await outcomeOf(run, ['-', '--since', 'nowhere.alloy'])).toMatchObject({ exitCode: 2, stdout: '' });
});

test('prints the page of an app, which publishes nothing', async () => {
  const app = 'echo page > "$CDK8S_ALLOY_REPORT"';

  expect(await outcomeOf(run, ['--app', app])).toEqual({ exitCode: 0, stdout: 'page\n', stderr: '' });
});

test('there is no page of an app that fails or reports nothing, and nothing else to compare it with', async () => {
  expect(await outcomeOf(run, ['--app', 'exit 3'])).toMatchObject({ exitCode: 3, stdout: '' });
  expect(await outcomeOf(run, ['--app', 'true'])).toMatchObject({
    exitCode: 1,
    stderr: 'error: the app reports nothing: make it an AlloyApp, and let it call synth()\n',
  });
  expect(await outcomeOf(run, ['--since', 'old.alloy'])).toMatchObject({ exitCode: 2, stdout: '' });
});
