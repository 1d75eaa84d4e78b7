import { callCode, objectCode, printCode, textCode } from './code';
import { type Entry, SETTINGS } from './entry';

export interface ModulePrinting {
  readonly indent: string;
  /** The variable of the construct that things are made in. */
  readonly scope: string;
  /** Comments below the last statement. */
  readonly last?: string;
  readonly use: (name: string) => void;
}

/** The statements that make what is in a module, in an order in which each refers to earlier ones only. */
export function printModule(entries: readonly Entry[], { indent, scope, last, use }: ModulePrinting): string {
  const ordered = inOrderOfUse(entries, () => {});
  const lines = ordered.map(({ isUsed, variable, code }) => {
    const head = isUsed && variable !== '' ? `const ${variable} = ` : '';
    return `${indent}${head}${printCode(code!, indent, indent.length + head.length)};\n`;
  });
  if (last !== undefined) {
    use('AlloyText');
    const props = objectCode([{ key: 'text', code: textCode(last) }]);
    lines.push(`${indent}${printCode(callCode('new AlloyText', [scope, textCode('comments'), props]), indent)};\n`);
  }
  const printed = [
    ...SETTINGS.flatMap((name) => ordered.filter(({ kind, id }) => kind === 'setting' && id === name)),
    ...ordered.filter(({ kind }) => kind !== 'setting'),
  ];
  if (printed.some((entry, i) => entry !== entries[i])) {
    use('arrange');
    const ids = entries.map(({ id }) => ({ code: textCode(id) }));
    const order = callCode('arrange', [scope, { open: '[', items: ids, close: ']' }]);
    const why = '// The order in which it is printed; to Alloy, it makes no difference.';
    lines.push(`${indent}${why}\n${indent}${printCode(order, indent)};\n`);
  }
  return lines.join('\n');
}

/**
 * Entries behind those that they refer to, otherwise in order.
 * @param onCircle gets an entry that refers to itself through others
 */
export function inOrderOfUse(entries: readonly Entry[], onCircle: (entry: Entry) => void): readonly Entry[] {
  const done = new Set<Entry>();
  const open = new Set<Entry>();
  const add = (entry: Entry) => {
    if (open.has(entry) && !done.has(entry)) onCircle(entry);
    if (done.has(entry) || open.has(entry)) return;
    open.add(entry);
    for (const dependency of entries) if (entry.dependencies.has(dependency)) add(dependency);
    done.add(entry);
  };
  entries.forEach(add);
  return [...done];
}
