import { importPromtail } from '../../lib/importer';
import { type Better, convertRows, meaningOf, onlyIn } from './convert';

const rows = convertRows.filter(({ from }) => from === 'promtail');

test('the golden data are there', () => {
  expect(rows).toHaveLength(49);
});

const limitless = [
  ...['', '', ''].map(() => '    max_message_length = 0'),
  ...['', '', '', ''].map(() => '    udp_host_cache_size = 0'),
  ...['', '', '', ''].map(() => '    udp_queue_size = 0'),
];

const better: Readonly<Record<string, Better>> = {
  'promtail/azure': {
    reason:
      'Promtail has one way to get access to Azure: alloy convert writes the identity beside it, of a machine that may have none',
    theirs: ['    client_id = "client"', '  managed_identity'],
  },
  'promtail/syslog': {
    reason:
      'what Promtail does not say keeps the default of Alloy: with 0, alloy convert turns off queue and cache, and the limit of Promtail itself',
    theirs: limitless,
  },
};

/** alloy convert drops the stages with an error, and writes the others: such a pipeline would let pass what was to be dropped. */
const refused = 'promtail/pipeline_stages_drop';

test.each(rows.filter(({ id, out }) => out !== undefined && id !== refused))('$id', ({ id, in: text, out }) => {
  const { text: converted, problems } = importPromtail(text);

  expect(problems.filter(({ kind }) => kind === 'error')).toEqual([]);
  const { reason: _, ...expected } = better[id] ?? { reason: '' };
  expect(onlyIn(meaningOf(converted!), meaningOf(out!))).toEqual(expected);
});

test.each(rows.filter(({ id, out }) => out === undefined || id === refused))('$id is refused', ({ in: text }) => {
  const { text: converted, problems } = importPromtail(text);

  expect(converted).toBeUndefined();
  expect(problems.map(({ kind }) => kind)).toContain('error');
});
