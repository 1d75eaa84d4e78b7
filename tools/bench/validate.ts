/**
 * Throughput of validation: node tools/run.mjs tools/bench/validate.ts
 *
 * The inputs are the valid rows of validate.jsonl (in the folder that ALLOY_FACTS names, or ../shared/alloy), each in a `declare`, joined
 * to 1, 10 and 50 MB. Every measurement is a process of its own, so that peak memory is that of one thing. The reference of the same
 * run is the parsing of the same text: what a check costs beside reading.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readModel } from '../../lib/analysis';
import { check, checkRules, validate } from '../../lib/checks';
import { type ParseResult, parse, print } from '../../lib/syntax';

const root = resolve(__dirname, '../..');
const facts = process.env['ALLOY_FACTS'] ?? resolve(root, '../shared/alloy');
const MEGABYTE = 1_000_000;
const flags = { stabilityLevel: 'experimental', communityComponents: true } as const;

interface Measurement {
  readonly parsing: number;
  readonly milliseconds: number;
  readonly peak: number;
}

const operations: Readonly<Record<string, (parsed: ParseResult) => unknown>> = {
  validate: (parsed) => validate(parsed, flags),
  checkRules: (parsed) => checkRules(readModel(parsed), flags),
  lint: (parsed) => check(parsed),
};

interface Row {
  readonly in: string;
  readonly ok: boolean;
}

function configurations(): readonly string[] {
  const rows = readFileSync(join(facts, 'validate.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  return rows.filter(({ ok }) => ok).map((row) => row.in);
}

/** Configurations side by side: each is the body of a `declare`, so that labels may repeat. */
function joined(size: number): string {
  const all = configurations();
  const parts: string[] = [];
  for (let length = 0, i = 0; length < size; i++) {
    const part = `declare "m${i}" {\n${all[i % all.length]}\n}\n`;
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join('');
}

/** What the child process does: one operation, once, after reading the text. */
function measureHere(operation: string, size: number): Measurement {
  const text = joined(size);
  const start = performance.now();
  const parsed = parse(text);
  const middle = performance.now();
  operations[operation]!(parsed);
  const end = performance.now();
  return { parsing: middle - start, milliseconds: end - middle, peak: process.resourceUsage().maxRSS * 1024 };
}

/** The best of some processes. */
function measure(operation: string, size: number, times: number): Measurement {
  const all = Array.from({ length: times }, () => {
    const args = [join(root, 'tools/run.mjs'), join(root, 'tools/bench/validate.ts'), operation, String(size)];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Measurement;
  });
  return all.reduce((best, next) => (next.milliseconds < best.milliseconds ? next : best));
}

function reportThroughput(): void {
  console.log('operation       size      time      speed    to parsing    peak memory to input');
  for (const operation of Object.keys(operations)) {
    const costs: number[] = [];
    for (const megabytes of [1, 10, 50]) {
      const size = megabytes * MEGABYTE;
      const { parsing, milliseconds, peak } = measure(operation, size, megabytes === 50 ? 1 : 3);
      costs.push(milliseconds / megabytes);
      console.log(
        [
          operation.padEnd(10),
          `${megabytes} MB`.padStart(9),
          `${milliseconds.toFixed(0)} ms`.padStart(9),
          `${(size / 1000 / milliseconds).toFixed(1)} MB/s`.padStart(10),
          `${(milliseconds / parsing).toFixed(1)} x`.padStart(13),
          `${(peak / size).toFixed(1)} x`.padStart(23),
        ].join(' '),
      );
    }
    console.log(`${operation}: a megabyte of 50 costs ${(costs[2]! / costs[1]!).toFixed(2)} x a megabyte of 10`);
  }
}

function leastTime(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 100; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function reportSmall(): void {
  const text = joined(50_000);
  const parsed = parse(text);
  const parts = {
    parse: leastTime(() => parse(text)),
    validate: leastTime(() => validate(parsed, flags)),
    checkRules: leastTime(() => checkRules(readModel(parsed), flags)),
    lint: leastTime(() => check(parsed)),
    print: leastTime(() => print(parsed.file)),
  };
  const sum = Object.values(parts).reduce((total, time) => total + time);
  const listed = Object.entries(parts).map(([name, time]) => `${name} ${time.toFixed(1)} ms`);
  console.log(`a configuration of 50 kB, warm: ${listed.join(', ')}; together ${sum.toFixed(1)} ms (aim: 10 ms)`);
}

/** Texts made to be slow to check, each about a megabyte. */
function hostileTexts(): Readonly<Record<string, string>> {
  const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length));
  const numbered = (piece: (i: number) => string) => {
    const parts: string[] = [];
    for (let length = 0, i = 0; length < MEGABYTE; i++) {
      parts.push(piece(i));
      length += parts[i]!.length;
    }
    return parts.join('');
  };
  const deep = 2_000;
  return {
    'a chain of names': `logging {\nlevel = a${fill('.b')}\n}`,
    "names that don't exist": numbered((i) => `prometheus.scrap "x${i}" { }\n`),
    "attributes that don't exist": `logging {\n${numbered((i) => `levl${i} = 1\n`)}}`,
    'one attribute again and again': `logging {\n${fill('level = "info"\n')}}`,
    'one block again and again': fill('logging { }\n'),
    'a circle of all': numbered((i) => `discovery.relabel "x${i}" { targets = discovery.relabel.x${i + 1}.output }\n`),
    'everyone names everyone else': `${numbered((i) => `discovery.relabel "x${i}" { targets = discovery.relabel.x0.output }\n`)}`,
    'declares in declares': `${'declare "a" {\n'.repeat(deep)}${numbered((i) => `a "x${i}" { }\n`)}${'}\n'.repeat(deep)}`,
    'templates in templates': `${'foreach "a" {\ncollection = []\nvar = "v"\ntemplate {\n'.repeat(deep)}${numbered((i) => `discovery.relabel "x${i}" { targets = discovery.relabel.y.z }\n`)}${'}\n}\n'.repeat(deep)}`,
    'stages in stages': `loki.process "x" {\nforward_to = []\n${'stage.match {\nselector = "{}"\n'.repeat(9_000)}${'}\n'.repeat(9_001)}`,
    'a regular expression': `discovery.relabel "x" {\nrule {\nregex = "${fill('(a|b)*[c-d]{2}')}"\n}\n}`,
    'a duration': `remotecfg {\npoll_frequency = "${fill('1h')}"\n}`,
    'endpoints that are alike': `loki.write "x" {\n${fill('endpoint {\nurl = "http://x"\n}\n')}}`,
  };
}

function reportHostile(): void {
  const time = (text: string) => {
    const parsed = parse(text);
    const start = performance.now();
    validate(parsed, flags);
    if (parsed.diagnostics.length === 0) checkRules(readModel(parsed), flags);
    return (performance.now() - start) / text.length;
  };
  const ordinary = Math.min(...[1, 2, 3].map(() => time(joined(MEGABYTE))));
  const ratios = Object.entries(hostileTexts())
    .map(([name, text]) => ({ name, ratio: Math.min(time(text), time(text)) / ordinary }))
    .sort((a, b) => b.ratio - a.ratio);
  console.log('a megabyte made to be slow, validated and checked, to an ordinary one:');
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
