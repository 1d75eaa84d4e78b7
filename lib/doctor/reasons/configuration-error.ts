import { mask } from '../mask';
import { parseAlloyLog } from '../observation/alloy-log';

/** The most lines of one message: the line of the configuration and what is around it. */
const MOST_LINES = 8;

/** What Alloy says of a configuration that it can't load, each message with the lines that it shows; empty where it says nothing of that. */
export function configurationErrors(log: string): readonly string[] {
  const lines = log.split('\n');
  const errors = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (!/^(Error: )?\S*:\d+:\d+: /.test(line)) continue;
    const rest = lines.slice(index + 1, index + MOST_LINES);
    const end = rest.findIndex((next) => next !== '' && !/^\s*\d*\s*\|/.test(next));
    errors.add(mask([line, ...(end === -1 ? rest : rest.slice(0, end))].join('\n').trim()));
  }
  if (errors.size > 0) return [...errors];
  const failed = parseAlloyLog(log).filter(
    ({ level, message }) =>
      level === 'error' && /failed to (evaluate|load|reload) config|could not load/i.test(message),
  );
  const logged = failed.map(({ message, error, component }) => [component, message, error].filter(Boolean).join(': '));
  const plain = /^Error: (.*)$/m.exec(log)?.[1];
  const said = plain === undefined || /could not perform the initial load/.test(plain) ? [] : [mask(plain)];
  return [...new Set([...logged, ...said])];
}
