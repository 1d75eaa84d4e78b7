import type { AttributeMap } from '../attribute-value';
import { OttlError } from './ottl-error';

interface CsvOptions {
  /** One character. */
  readonly delimiter: string;
  readonly headerDelimiter: string;
  readonly mode: string;
}

/** The fields of a row under the names of a header. @throws OttlError where there are more or less of them */
export function csvFields(row: string, header: string, options: CsvOptions): AttributeMap {
  if (header === '') throw new OttlError('headers must not be an empty string');
  const names = header.split(options.headerDelimiter);
  const fields = fieldsOf(row, options);
  if (fields.length !== names.length) {
    throw new OttlError(`wrong number of fields: expected ${names.length}, found ${fields.length}`);
  }
  return new Map(names.map((name, at) => [name, fields[at]!]));
}

function fieldsOf(row: string, { delimiter, mode }: CsvOptions): readonly string[] {
  switch (mode) {
    case 'ignoreQuotes':
      return row.split(delimiter);
    case 'strict':
    case 'lazyQuotes':
      return joined(new CsvReader(row, delimiter, mode === 'lazyQuotes').records());
    default:
      throw new OttlError(`unknown mode: ${mode}`);
  }
}

/** One row is meant: what stands on a further line goes on with the last field. */
function joined(records: readonly (readonly string[])[]): readonly string[] {
  const [first, ...rest] = records;
  if (first === undefined) throw new OttlError('no csv lines found');
  return rest.reduce<readonly string[]>(
    (fields, [continued = '', ...further]) => [
      ...fields.slice(0, -1),
      `${fields.at(-1) ?? ''}\n${continued}`,
      ...further,
    ],
    first,
  );
}

class CsvReader {
  readonly #lines: string[];
  readonly #delimiter: string;
  readonly #isLazy: boolean;

  constructor(text: string, delimiter: string, isLazy: boolean) {
    // Each line with its end; that of the last may be missing.
    this.#lines = (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => line.replace(/\r\n$/, '\n').replace(/\r$/, ''));
    this.#delimiter = delimiter;
    this.#isLazy = isLazy;
  }

  records(): readonly (readonly string[])[] {
    const records: (readonly string[])[] = [];
    for (let line = this.#lines.shift(); line !== undefined; line = this.#lines.shift()) {
      if (line !== '\n') records.push(this.#record(line));
    }
    return records;
  }

  /** What is broken ends a record, and fails only where nothing was read before. */
  #record(line: string): readonly string[] {
    const fields: string[] = [];
    let rest = line;
    const broken = (why: string): readonly string[] => {
      if (fields.length === 0) throw new OttlError(`read csv line: ${why}`);
      return fields;
    };
    for (;;) {
      if (!rest.startsWith('"')) {
        const end = rest.indexOf(this.#delimiter);
        const field = end < 0 ? rest.replace(/\n$/, '') : rest.slice(0, end);
        if (!this.#isLazy && field.includes('"')) return broken('bare " in non-quoted field');
        fields.push(field);
        if (end < 0) return fields;
        rest = rest.slice(end + this.#delimiter.length);
        continue;
      }
      const quoted = this.#quoted(rest.slice(1));
      if (quoted === undefined) return broken('extraneous or missing " in quoted-field');
      fields.push(quoted.field);
      if (quoted.rest === undefined) return fields;
      rest = quoted.rest;
    }
  }

  /** A field behind its quote, and what stands behind the delimiter, if there is one; undefined for one that is broken. */
  #quoted(text: string): { readonly field: string; readonly rest?: string } | undefined {
    let [field, rest] = ['', text];
    for (;;) {
      const end = rest.indexOf('"');
      if (end < 0) {
        field += rest;
        const next = this.#lines.shift();
        if (next === undefined) return this.#isLazy ? { field } : undefined;
        rest = next;
        continue;
      }
      field += rest.slice(0, end);
      rest = rest.slice(end + 1);
      if (rest.startsWith('"')) {
        field += '"';
        rest = rest.slice(1);
      } else if (rest.startsWith(this.#delimiter)) return { field, rest: rest.slice(this.#delimiter.length) };
      else if (rest === '' || rest === '\n') return { field };
      else if (this.#isLazy) field += '"';
      else return undefined;
    }
  }
}
