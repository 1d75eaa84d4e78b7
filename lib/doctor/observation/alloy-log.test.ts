import { errorsOf, parseAlloyLog } from './alloy-log';

test('logfmt and JSON give the same', () => {
  const logfmt =
    'ts=2026-11-26T07:00:00Z level=error msg="final error sending batch" component_path=/ component_id=loki.write.default status=401 error="server returned HTTP status 401: \\"denied\\""';
  const json = JSON.stringify({
    ts: '2026-11-26T07:00:00Z',
    level: 'error',
    msg: 'final error sending batch',
    component_path: '/',
    component_id: 'loki.write.default',
    status: 401,
    error: 'server returned HTTP status 401: "denied"',
  });

  const expected = {
    level: 'error',
    message: 'final error sending batch',
    component: 'loki.write.default',
    error: 'server returned HTTP status 401: "denied"',
  };
  expect(parseAlloyLog(`${logfmt}\n${json}\n`)).toEqual([expected, expected]);
});

test('lines without fields are kept, and components in modules have their path', () => {
  const text =
    'Error: could not perform the initial load successfully\nlevel=warn msg=x component_path=/custom.a component_id=loki.write.b err=e';

  expect(parseAlloyLog(text)).toEqual([
    { level: '', message: 'Error: could not perform the initial load successfully' },
    { level: 'warn', message: 'x', component: 'custom.a/loki.write.b', error: 'e' },
  ]);
});

test('credentials of a log are hidden', () => {
  const [entry] = parseAlloyLog('level=error msg=x err="Post \\"https://me:hunter2@host/push?token=abc\\": EOF"');

  expect(entry!.error).toBe('Post "https://***@host/push?token=***": EOF');
});

test('the errors of a component are each given once, the latest last, without those of a shutdown', () => {
  const line = (error: string, level = 'error') => `level=${level} msg=m component_id=a.b err="${error}"`;
  const log = parseAlloyLog(
    [line('one'), line('two'), line('one'), line('context canceled'), line('x', 'info')].join('\n'),
  );

  expect(errorsOf(log, 'a.b')).toEqual(['two', 'one']);
  expect(errorsOf(log, 'a.c')).toEqual([]);
});
