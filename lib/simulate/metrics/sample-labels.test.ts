import { sampleLabels } from './sample-labels';

const joined = (sample: Record<string, string>, target: Record<string, string>, honor = false) =>
  Object.fromEntries(sampleLabels(new Map(Object.entries(sample)), new Map(Object.entries(target)), honor));

test('a label of the target wins, that of the sample is kept under another name', () => {
  expect(joined({ job: 'a', x: '1' }, { job: 'b', instance: 'i' })).toEqual({
    job: 'b',
    exported_job: 'a',
    x: '1',
    instance: 'i',
  });
});

test('a name that is taken gets one more prefix', () => {
  expect(joined({ job: 'a', exported_job: 'c' }, { job: 'b', exported_job: 'd' })).toEqual({
    job: 'b',
    exported_job: 'd',
    exported_exported_job: 'a',
    exported_exported_exported_job: 'c',
  });
});

test('with honor_labels the sample wins', () => {
  expect(joined({ job: 'a' }, { job: 'b', instance: 'i' }, true)).toEqual({ job: 'a', instance: 'i' });
});
