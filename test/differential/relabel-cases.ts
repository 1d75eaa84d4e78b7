// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of Go, not of JavaScript

import fc from 'fast-check';
import type { RelabelProps } from '../../lib/semantics';

/** Rules, and targets to apply them to. */
export interface RelabelCase {
  /** Whether `replace` sets labels with names of old alone, as in all components but `discovery.relabel`. */
  readonly legacy: boolean;
  readonly rules: readonly RelabelProps[];
  readonly targets: readonly Readonly<Record<string, string>>[];
}

/** Random cases, the same for the same seed. */
export function relabelCases(numRuns: number, seed: number): readonly RelabelCase[] {
  return fc.sample(relabelCase, { numRuns, seed });
}

const names = ['a', 'b', 'job', 'instance', '__address__', '__tmp_x', '__meta_pod_name', '__meta_pod_ip', 'é', 'a b'];
const values = [
  'web',
  'web-7f9c',
  'default',
  '10.0.0.1:80',
  '[::1]:80',
  'a;b',
  'true',
  '$1',
  'line1\nline2',
  'Straße',
  'İstanbul',
  'ΌΣΟΣ',
  'ſK',
  '😀é',
  ' ',
];
const expressions = [
  '(.*)',
  '',
  '.+',
  '(.+);(.*)',
  '([^:]+)(?::\\d+)?;(\\d+)',
  'web|default',
  'web(-[a-z0-9]+)?',
  '(?i)WEB.*',
  '(?i)[a-zſ]+',
  '(?P<first>[^-]+)-(?P<first>.*)|(?P<first>.*)',
  '(a*)*b?',
  '(?U)(.+)(.*)',
  '(?-s:.+)',
  'line1$|^line1(?m:$)[\\s\\S]*',
  '\\pL+',
  '[[:alpha:]]+',
  '(?:(w)|(d)|(t)).*',
  '\\bweb\\b.*',
  '.*\\d',
  'true',
];
const templates = [
  '$1',
  '$2',
  '${1}x',
  '$1x',
  '$first',
  '${first}-$2',
  '$$1',
  '$0',
  'fixed',
  '',
  'a$',
  '${',
  '[$2]:$1',
];

const label = fc.constantFrom(...names);
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...values) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constant('') },
);
const source = {
  source_labels: fc.array(label, { maxLength: 3 }),
  separator: fc.constantFrom(';', ',', '', '--', '$1'),
};

function rule(
  action: string,
  props: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  ...requiredKeys: string[]
): fc.Arbitrary<RelabelProps> {
  return fc.record(props, { requiredKeys }).map((given) => ({ action, ...given }));
}

/** A name under which labelmap puts no two labels: Prometheus lets one that a rule has set win, Alloy another. */
const injective = fc.constantFrom(
  { regex: '__meta_(.+)', replacement: 'm_$1' },
  { regex: '(.*)', replacement: 'copy_${1}' },
  { regex: '(?i)(J)(OB)', replacement: '$2$1' },
);

const relabelRule: fc.Arbitrary<RelabelProps> = fc.oneof(
  {
    weight: 5,
    arbitrary: rule(
      'replace',
      {
        ...source,
        regex: fc.constantFrom(...expressions),
        target_label: fc.oneof(label, fc.constantFrom('$1', 'x_$1', '${1}_y', '$first', '$2$1')),
        replacement: fc.constantFrom(...templates),
      },
      'target_label',
    ),
  },
  ...['keep', 'drop'].map((action) => rule(action, { ...source, regex: fc.constantFrom(...expressions, '.*') })),
  ...['keepequal', 'dropequal'].map((action) =>
    rule(action, { source_labels: source.source_labels, target_label: label }, 'target_label'),
  ),
  ...['lowercase', 'uppercase'].map((action) => rule(action, { ...source, target_label: label }, 'target_label')),
  rule(
    'hashmod',
    { ...source, target_label: label, modulus: fc.integer({ min: 1, max: 1000 }) },
    'target_label',
    'modulus',
  ),
  injective.map((props) => ({ action: 'labelmap', ...props })),
  ...['labeldrop', 'labelkeep'].map((action) =>
    rule(action, { regex: fc.constantFrom('__.*', '_+(.*)', 'a|b', '(?i)JOB|.*e.*', '\\w+', '.*[^a]') }),
  ),
);

const relabelCase: fc.Arbitrary<RelabelCase> = fc.record({
  legacy: fc.boolean(),
  rules: fc.array(relabelRule, { minLength: 1, maxLength: 6 }),
  targets: fc.array(fc.dictionary(label, value, { maxKeys: 8 }), { minLength: 1, maxLength: 3 }),
});
