import { writtenInGo } from './foreign-layout';
import type { TextProblem } from './text-problem';
import { namedLayouts, parseTimeLayout } from './time-layout';

/** Names of layouts in Go that Alloy doesn't know. */
const unknownNames: Readonly<Record<string, string>> = {
  Kitchen: '3:04PM',
  Stamp: 'Jan _2 15:04:05',
  StampMilli: 'Jan _2 15:04:05.000',
  StampMicro: 'Jan _2 15:04:05.000000',
  StampNano: 'Jan _2 15:04:05.000000000',
  DateTime: '2006-01-02 15:04:05',
  DateOnly: '2006-01-02',
  TimeOnly: '15:04:05',
};

/** What is hardly meant in a `format` of `stage.timestamp`: Alloy takes any text, and one that is no layout matches no time. */
export function timeLayoutProblems(layout: string): readonly TextProblem[] {
  if (Object.hasOwn(namedLayouts, layout)) return [];
  const whole = { severity: 'warning', start: 0, end: layout.length } as const;
  const name = Object.keys(namedLayouts).find((known) => known.toLowerCase() === layout.toLowerCase());
  if (name !== undefined) {
    return [
      {
        ...whole,
        message: `${layout} is no known layout, and no time looks like that`,
        hint: `did you mean "${name}"?`,
      },
    ];
  }
  const parts = parseTimeLayout(layout);
  const written = Object.hasOwn(unknownNames, layout) ? unknownNames[layout] : writtenInGo(layout, parts);
  if (written !== undefined) {
    const message = `${layout} is no layout of Go, in which the time to show is that of Mon Jan 2 15:04:05 MST 2006`;
    return [{ ...whole, message, ...(written === layout ? {} : { hint: `did you mean "${written}"?` }) }];
  }
  const twelve = parts.find((part) => part.element === 'hour of twelve');
  if (twelve === undefined || parts.some((part) => part.element === 'half of day')) return [];
  const { text, start, end } = twelve;
  const message = `${text} is an hour of twelve, and nothing in the layout tells morning from afternoon`;
  return [{ severity: 'warning', message, start, end, hint: 'write 15 for the hour of the day, or add PM' }];
}
