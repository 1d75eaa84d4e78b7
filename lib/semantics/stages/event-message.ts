import { isLabelValue, type StageEntry, valueText } from './entry';
import { filtering, type Stage, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/** `stage.eventlogmessage`: takes `key: value` out of the message of an event of Windows, line by line. */
export function eventLogMessage(args: StageArguments): Stage {
  const keys = new EventKeys(args, isPlainName);
  if (!isPlainName(keys.source)) throw new StageError('decoding', `invalid label name: ${keys.source}`);
  return filtering((entry) =>
    withMessage(entry, keys.source, (message) => {
      for (const line of message.split('\r\n')) {
        const [key, value] = cut(line);
        if (value === undefined) continue;
        const name = keys.nameOf(key, entry);
        const text = trimmed(value);
        if (name !== undefined && isLabelValue(text)) entry.extracted.set(name, text);
      }
    }),
  );
}

/** `stage.windowsevent`: takes the sections of the message of an event of Windows apart. */
export function windowsEvent(args: StageArguments): Stage {
  const keys = new EventKeys(args, (name) => name !== '');
  if (keys.source === '') throw new StageError('decoding', `invalid label name: ${keys.source}`);
  return filtering((entry) =>
    withMessage(entry, keys.source, (message) => {
      const [description = '', ...sections] = message.split('\r\n\r\n');
      const set = (key: string, value: string): void => {
        const name = keys.nameOf(key.replace(/[\t\r\n ]/g, ''), entry);
        const text = trimmed(value.replace(/[\t\r\n]/g, ''));
        if (name !== undefined && isLabelValue(text)) entry.extracted.set(name, text);
      };
      set('Description', description);
      for (const section of sections) {
        for (const [key, value] of sectionValues(section)) set(key, value);
      }
    }),
  );
}

/** The keys and values of a section. One that begins with a key alone has this in front of all others; lines without a key go on. */
function sectionValues(section: string): readonly (readonly [string, string])[] {
  const lines = section.split('\r\n');
  const values: [string, string][] = [];
  let prefix = '';
  for (let at = 0; at < lines.length; ) {
    const first = at === 0;
    const [key, start] = cut(lines[at++]!);
    if (start === undefined) continue;
    if (start === '') {
      if (first) prefix = key;
      continue;
    }
    let value = start;
    for (; at < lines.length && lines[at] !== '' && !lines[at]!.includes(':'); at++) value += `,${lines[at]}`;
    values.push([prefix === '' ? key : `${prefix}_${key}`, value]);
  }
  return values;
}

/** Lets a stage look at the text of a source; an entry goes on where there is none, and doesn't where it has no text. */
function withMessage(entry: StageEntry, source: string, read: (message: string) => void): boolean {
  if (!entry.extracted.has(source)) return true;
  const message = valueText(entry.extracted.get(source));
  if (message === undefined) return false;
  read(message);
  return true;
}

/** Under which names values of an event are kept. */
class EventKeys {
  readonly source: string;
  readonly #dropsInvalid: boolean;
  readonly #overwrites: boolean;
  readonly #isName: (name: string) => boolean;

  constructor(args: StageArguments, isName: (name: string) => boolean) {
    this.#isName = isName;
    this.source = args.text('source', 'message');
    this.#dropsInvalid = args.flag('drop_invalid_labels');
    this.#overwrites = args.flag('overwrite_existing');
  }

  nameOf(key: string, { extracted }: StageEntry): string | undefined {
    if (!this.#isName(key) && this.#dropsInvalid) return undefined;
    const name = this.#isName(key) ? key : plainName(key);
    return extracted.has(name) && !this.#overwrites ? `${name}_extracted` : name;
  }
}

function isPlainName(name: string): boolean {
  return /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name);
}

function plainName(name: string): string {
  return name === '' ? '_' : name.replace(/^[0-9]|[^a-zA-Z0-9_]/gu, '_');
}

function cut(line: string): readonly [string, string | undefined] {
  const at = line.indexOf(':');
  return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + 1)];
}

function trimmed(text: string): string {
  return text.replace(/^[\s\x85]+|[\s\x85]+$/g, '');
}
