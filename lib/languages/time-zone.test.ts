import { timeZoneProblems } from './time-zone';

test.each([
  '',
  'UTC',
  'Local',
  'Europe/Berlin',
  'America/New_York',
  'EST',
  'EST5EDT',
  'Etc/GMT+5',
  'Asia/Kolkata',
  'GMT',
])('%j is a location', (name) => {
  expect(timeZoneProblems(name)).toEqual([]);
});

test.each([
  ['Mars/Base', undefined],
  ['+02:00', undefined],
  // JavaScript takes it for Los Angeles, Go for none.
  ['PST', undefined],
  ['utc', 'did you mean "UTC"?'],
  ['Berlin', 'did you mean "Europe/Berlin"?'],
  ['europe/berlin', 'did you mean "Europe/Berlin"?'],
  ['New York', 'did you mean "America/New_York"?'],
])('%s is unknown', (name, hint) => {
  const [problem, ...others] = timeZoneProblems(name);

  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    severity: 'error',
    message: `unknown time zone ${name}`,
    start: 0,
    end: name.length,
  });
  expect(problem?.hint).toBe(hint);
});

test('a path is no name', () => {
  expect(timeZoneProblems('../UTC')).toMatchObject([{ message: 'time: invalid location name' }]);
});
