import { adjustedCount } from '../processors/trace-state';
import { text } from './arguments';
import { OttlError } from './ottl-error';
import type { OttlValue } from './ottl-value';
import type { Subject, SubjectEditor } from './subject';
import { dataPointEditors } from './whole/data-point-editors';
import { metricEditors } from './whole/metric-editors';
import { spanEditors } from './whole/span-editors';

/** Functions that ask for all of a subject, by their names in OTTL. */
export const subjectConverters: Readonly<
  Record<string, (subject: Subject, ...args: readonly OttlValue[]) => OttlValue>
> = {
  AdjustedCount: ({ data }) => {
    const count = adjustedCount(data.kind === 'span' ? data.traceState : '');
    if (count === undefined) throw new OttlError('failed to parse w3c tracestate');
    return count;
  },
  IsRootSpan: ({ data }) => data.kind === 'span' && data.parentSpanId === '',
  HasAttrKeyOnDatapoint: ({ data }, key = null) => {
    const name = text(key);
    return data.kind === 'metric' && data.points.some(({ attributes }) => attributes.has(name));
  },
  HasAttrOnDatapoint: ({ data }, key = null, value = null) => {
    const [name, wanted] = [text(key), text(value)];
    if (data.kind !== 'metric') return false;
    // The first that has it decides, and a value that is no text counts as an empty one.
    const found = data.points.find(({ attributes }) => attributes.has(name))?.attributes.get(name);
    return found !== undefined && (typeof found === 'string' ? found : '') === wanted;
  },
};

/** Functions that change a subject as a whole, by the context of their statements and their names in OTTL. */
export const subjectEditors: Readonly<Record<string, Readonly<Record<string, SubjectEditor>>>> = {
  metric: metricEditors,
  datapoint: dataPointEditors,
  span: spanEditors,
};
