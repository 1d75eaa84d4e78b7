import { content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { prometheus } from '../../components';
import { metricList, metricListNames } from '../../facts';
import { scrape } from '../../testing';
import { type ListedMetrics, selectedSamples, selectionProblems, selectionRules } from './metric-selection';

const list = ['go_goroutines', 'kubelet_running_.*'];
const METRICS = ['go_goroutines', 'go_threads', 'kubelet_running_pods', 'kubelet_node_name', 'Go_Threads'];
const SCRAPE = ['scrape_samples_scraped', 'up'];

/** Which metrics of a target arrive. */
function arriving(selection: ListedMetrics, defaults: readonly string[] | undefined = list): readonly string[] {
  const config = newConfig();
  const echo = new prometheus.Echo(config, 'all');
  const relabel = selectedSamples(config, 'all', { forwardTo: [echo.receiver], ...selection }, { list: defaults });
  new prometheus.Scrape(config, 'all', {
    targets: [{ __address__: '10.1.2.3:80' }],
    forwardTo: [relabel?.receiver ?? echo.receiver],
  });
  expect(problems(config)).toEqual([]);
  const { series } = scrape(config, [], { metrics: METRICS.map((name) => `${name} 1`).join('\n') });
  return series.map(({ name }) => name).sort();
}

describe('what is kept', () => {
  test('the default list, and whether the scrape worked', () => {
    expect(arriving({})).toEqual(['go_goroutines', 'kubelet_running_pods', ...SCRAPE]);
  });

  test('what keepMetrics names, beside the default list', () => {
    expect(arriving({ keepMetrics: ['go_threads'] })).toEqual([
      'go_goroutines',
      'go_threads',
      'kubelet_running_pods',
      ...SCRAPE,
    ]);
  });

  test('nothing but what keepMetrics names, without the default list', () => {
    expect(arriving({ keepMetrics: ['go_threads'], defaultMetrics: false })).toEqual(['go_threads', ...SCRAPE]);
  });

  test('all, with neither', () => {
    expect(arriving({ defaultMetrics: false })).toEqual(expect.arrayContaining([...METRICS, ...SCRAPE]));
    expect(arriving({}, [])).toEqual(expect.arrayContaining(METRICS));
  });

  test('not what dropMetrics names, whatever else does', () => {
    expect(arriving({ keepMetrics: ['kubelet_.*'], dropMetrics: ['kubelet_running_.*', 'up'] })).toEqual([
      'go_goroutines',
      'kubelet_node_name',
      'scrape_samples_scraped',
    ]);
    expect(arriving({ defaultMetrics: false, dropMetrics: ['go_.*'] })).not.toContain('go_threads');
  });

  test('only where the whole name matches', () => {
    expect(arriving({ defaultMetrics: false, keepMetrics: ['go', 'threads'] })).toEqual(SCRAPE);
  });

  test('a flag holds for its own entry', () => {
    expect(arriving({ defaultMetrics: false, keepMetrics: ['(?i)go_threads', 'KUBELET_node_name'] })).toEqual([
      'Go_Threads',
      'go_threads',
      ...SCRAPE,
    ]);
  });
});

test('the rules of the pipeline stand behind the selection, those of the user last', () => {
  const config = newConfig();
  const echo = new prometheus.Echo(config, 'all');
  const own = { targetLabel: 'own', replacement: '1' };
  const users = { targetLabel: 'users', replacement: '2' };
  const props = { forwardTo: [echo.receiver], dropMetrics: ['b', 'b'], metricRules: [users] };
  selectedSamples(config, 'all', props, { list: ['a'], rules: [own] });

  expect(content(config, 'prometheus.relabel', 'all')['rule']).toEqual([
    { source_labels: ['__name__'], regex: 'up|scrape_samples_scraped|a', action: 'keep' },
    { source_labels: ['__name__'], regex: 'b', action: 'drop' },
    { target_label: 'own', replacement: '1' },
    { target_label: 'users', replacement: '2' },
  ]);
});

test('nothing to select is no component', () => {
  const config = newConfig();
  const echo = new prometheus.Echo(config, 'all');

  expect(selectedSamples(config, 'all', { forwardTo: [echo.receiver] })).toBeUndefined();
  expect(selectionRules({ defaultMetrics: false }, ['a'])).toEqual([]);
});

describe('an entry is refused', () => {
  const wrong = (entry: unknown) =>
    selectionProblems({ keepMetrics: ['up', entry as string] }).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );

  test.each([
    ['go_*', 'is a glob', '"go_.*"'],
    ['*_total', 'is a glob', '".*_total"'],
    ['kube_pod_*_info', 'is a glob', '"kube_pod_.*_info"'],
    ['node_.*|go*', 'is a glob', '"node_.*|go.*"'],
    ['go_(mem|gc)_*', 'is a glob', '"go_(mem|gc)_.*"'],
  ])('that looks like a glob: %s', (entry, message, hint) => {
    const [problem] = selectionProblems({ dropMetrics: [entry] });

    expect(problem).toMatchObject({ path: ['dropMetrics', 0], message: expect.stringContaining(message) });
    expect(problem!.hint).toBe(`write ${hint}`);
  });

  test.each([
    ['go_(goroutines', 'missing closing )'],
    ['a{2,1}', 'invalid repeat count'],
    ['node_cpu, node_load1', 'names of metrics have no ","'],
    ['up{job="a"}', 'names of metrics have no "{"'],
    ['node-cpu', 'names of metrics have no "-"'],
    ['node\\.cpu', 'names of metrics have no "."'],
    ['9_lives', 'begins with a digit'],
    ['', 'is empty'],
    [' ', 'is empty'],
    [7, 'must be a text'],
    [undefined, 'must be a text'],
  ])('that can match nothing: %j', (entry, message) => {
    expect(wrong(entry)).toEqual([expect.stringContaining(message)]);
    expect(wrong(entry)[0]).toMatch(/^keepMetrics\.1: /);
  });

  test('that is kept and dropped', () => {
    expect(selectionProblems({ keepMetrics: ['a', 'b'], dropMetrics: ['b'] })).toMatchObject([
      { path: ['keepMetrics', 1], message: '"b" is in dropMetrics, too, so that none of it is kept' },
    ]);
  });

  test('with the whole prop, where that is no list', () => {
    expect(selectionProblems({ keepMetrics: 'up' as never })).toMatchObject([
      { path: ['keepMetrics'], message: expect.stringContaining('must be a list') },
    ]);
  });
});

test.each([
  'go_.*',
  'kube_(pod|node)_info',
  'node_cpu_[a-z]*',
  'node_cpu_[^-]*_total',
  'http_requests?_total',
  'a:b',
  '^up$',
  '(.+)',
  'a-?b',
  'x|9',
  '\\w+_total',
  '\\d*up',
  'a{2}',
  '(?i)go_.*',
])('%s is taken', (entry) => {
  expect(selectionProblems({ keepMetrics: [entry] })).toEqual([]);
});

test.each(metricListNames())('all entries of the list %s can match', (name) => {
  expect(selectionProblems({ keepMetrics: metricList(name) })).toEqual([]);
});

test('no props have no problems', () => {
  expect(selectionProblems(undefined)).toEqual([]);
  expect(selectionProblems({})).toEqual([]);
});
