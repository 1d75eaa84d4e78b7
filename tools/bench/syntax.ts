/**
 * Throughput of parsing and formatting: node tools/run.mjs tools/bench/syntax.ts
 *
 * The inputs are the rows of fmt.jsonl (in the folder that ALLOY_FACTS names, or ../shared/alloy) joined to 1, 10 and 50 MB. Every
 * measurement is a process of its own, so that peak memory is that of one thing. The reference of the same run is JSON.parse of a
 * JSON text of the same size whose tokens are as small: times of machines that are busy or slow compare by the ratio to it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DiagnosticsError, format, MAX_NESTING, parse, print } from '../../lib/syntax';

const root = resolve(__dirname, '../..');
const facts = process.env['ALLOY_FACTS'] ?? resolve(root, '../shared/alloy');
const MEGABYTE = 1_000_000;

interface Measurement {
  readonly milliseconds: number;
  /** Peak of the process before and after, in bytes. */
  readonly before: number;
  readonly peak: number;
}

const operations: Readonly<Record<string, (text: string) => unknown>> = {
  parse,
  format,
  reference: JSON.parse,
};

function configuration(size: number): string {
  const rows = readFileSync(join(facts, 'fmt.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly in: string; readonly out?: string })
    // A byte order mark may stand in front of a file, not in its middle.
    .filter((row) => row.out !== undefined && !row.in.startsWith('\ufeff'));
  const parts: string[] = [];
  for (let length = 0, i = 0; length < size; i++) {
    const part = `${rows[i % rows.length]!.in}\n`;
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join('');
}

function referenceText(size: number): string {
  const row = JSON.stringify(parse(configuration(MEGABYTE / 10)).file);
  return `[${Array.from({ length: Math.ceil(size / row.length) }, () => row).join(',')}]`;
}

/** What the child process does: one operation, once. */
function measureHere(operation: string, size: number): Measurement {
  const input = Buffer.from(operation === 'reference' ? referenceText(size) : configuration(size)).toString();
  const before = process.resourceUsage().maxRSS * 1024;
  const start = performance.now();
  operations[operation]!(input);
  return { milliseconds: performance.now() - start, before, peak: process.resourceUsage().maxRSS * 1024 };
}

/** The best of some processes. */
function measure(operation: string, size: number, times: number): Measurement {
  let best: Measurement | undefined;
  for (let i = 0; i < times; i++) {
    const args = [join(root, 'tools/run.mjs'), join(root, 'tools/bench/syntax.ts'), operation, String(size)];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const measurement = JSON.parse(stdout) as Measurement;
    if (best === undefined || measurement.milliseconds < best.milliseconds) best = measurement;
  }
  return best!;
}

function reportThroughput(): void {
  console.log('operation      size      time      speed    to reference    memory to input');
  for (const operation of ['parse', 'format']) {
    const times: number[] = [];
    for (const megabytes of [1, 10, 50]) {
      const size = megabytes * MEGABYTE;
      const runs = megabytes === 50 ? 1 : 3;
      const reference = measure('reference', size, runs);
      const { milliseconds, before, peak } = measure(operation, size, runs);
      times.push(milliseconds / megabytes);
      console.log(
        [
          operation.padEnd(9),
          `${megabytes} MB`.padStart(9),
          `${milliseconds.toFixed(0)} ms`.padStart(9),
          `${(size / 1000 / milliseconds).toFixed(1)} MB/s`.padStart(10),
          `${(milliseconds / reference.milliseconds).toFixed(1)} x`.padStart(15),
          `${((peak - before) / size).toFixed(1)} x`.padStart(18),
        ].join(' '),
      );
    }
    console.log(`${operation}: a megabyte of 50 costs ${(times[2]! / times[1]!).toFixed(2)} x a megabyte of 10`);
  }
}

function reportSmall(): void {
  const text = configuration(50_000);
  const { body } = parse(text).file;
  const best = (run: () => unknown) => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 100; i++) {
      const start = performance.now();
      run();
      least = Math.min(least, performance.now() - start);
    }
    return `${least.toFixed(1)} ms`;
  };
  console.log(
    `a configuration of 50 kB, warm: parse ${best(() => parse(text))}, print ${best(() => print(body))}, format ${best(() => format(text))}`,
  );
}

/** Texts made to be slow, each about a megabyte. */
function hostileTexts(): Readonly<Record<string, string>> {
  const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length));
  return {
    'one line of comments': `a = 1 ${fill('/* */ ')}`,
    'comments between operands': `a = 1 ${fill('/* */ + 1 ')}`,
    'a comment never closed': `a = 1 ${fill('/* ')}`,
    slashes: fill('/'),
    quotes: fill('"'),
    backticks: fill('`\n'),
    'wrong escapes': `a = "${fill('\\x')}"`,
    'brackets never closed': `a = ${fill('[')}`,
    'lists never closed, a line each': fill('a = [\n'),
    'blocks never closed': fill('a {\n'),
    'closing braces': fill('}\n'),
    names: fill('a\n'),
    dots: `a${fill('.\n')}`,
    'a chain of accesses': `a = b${fill('.c')}`,
    'a chain of unary operators': `a = ${fill('-')}1`,
    powers: `a = 1${fill(' ^ 1')}`,
    'blocks as values': fill('a = b { }\n'),
    blanks: fill(' '),
    'line breaks': fill('\n'),
    'zero bytes': fill('\0'),
    'half surrogate pairs': fill('\ud800'),
    'one attribute a line': fill('a = 1\n'),
    'trailing comments': fill('a = 1 // b\n'),
    'tabs in a string': `a = "${fill('\t')}"`,
    'lines of tabs in a string': `a = \`${fill('\t\t\tb\n')}\``,
    [`nested ${MAX_NESTING} deep, again and again`]: fill(`a = ${'['.repeat(MAX_NESTING)}${']'.repeat(MAX_NESTING)}\n`),
  };
}

function reportHostile(): void {
  const time = (text: string) => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      parse(text);
      try {
        format(text);
      } catch (error) {
        if (!(error instanceof DiagnosticsError)) throw error;
      }
      least = Math.min(least, performance.now() - start);
    }
    return least / text.length;
  };
  const ordinary = time(configuration(MEGABYTE));
  const ratios = Object.entries(hostileTexts())
    .map(([name, text]) => ({ name, ratio: time(text) / ordinary }))
    .sort((a, b) => b.ratio - a.ratio);
  console.log('a megabyte made to be slow, parsed and formatted, to an ordinary one:');
  for (const { name, ratio } of ratios) console.log(`${ratio.toFixed(2).padStart(8)} x  ${name}`);
}

const [operation, size] = process.argv.slice(2);
if (operation !== undefined) {
  process.stdout.write(JSON.stringify(measureHere(operation, Number(size))));
} else {
  reportThroughput();
  reportSmall();
  reportHostile();
}
