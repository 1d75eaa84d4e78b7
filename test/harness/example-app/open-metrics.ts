export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
  readonly exemplar?: Exemplar;
}

export interface Exemplar {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
  /** Seconds since 1970. */
  readonly timestamp: number;
}

export interface Family {
  readonly type: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

/** Suffixes of samples, by the type of their family. */
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  counter: ['_total', '_created'],
  gauge: [''],
  histogram: ['_bucket', '_sum', '_count', '_created'],
  summary: ['', '_sum', '_count', '_created'],
  info: ['_info'],
  unknown: [''],
};

const LABELS = String.raw`\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\"n])*",?)*)\}`;
const NUMBER = String.raw`([+-]?(?:\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[Ii]nf)|[Nn]a[Nn])`;
const SAMPLE = new RegExp(`^([a-zA-Z_:][\\w:]*)(?:${LABELS})? ${NUMBER}(?: # ${LABELS} ${NUMBER}(?: ${NUMBER})?)?$`);

/** A page in OpenMetrics' text format 1.0. */
export class OpenMetrics {
  constructor(readonly families: ReadonlyMap<string, Family>) {}

  get samples(): readonly Sample[] {
    return [...this.families.values()].flatMap(({ samples }) => samples);
  }

  /** The value of the first sample of this name that has these labels. */
  value(name: string, labels: Readonly<Record<string, string>> = {}): number | undefined {
    return this.find(name, labels)[0]?.value;
  }

  /** All samples of this name that have these labels, and maybe others. */
  find(name: string, labels: Readonly<Record<string, string>> = {}): readonly Sample[] {
    return this.samples.filter(
      (sample) => sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
    );
  }
}

/** Parses strictly: throws for what a scraper wouldn't take, and for samples outside of their family. */
export function parseOpenMetrics(text: string): OpenMetrics {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.pop() !== '# EOF') throw new Error('the page does not end with "# EOF"');
  const families = new Map<string, { type: string; help: string; samples: Sample[] }>();
  const told = new Set<string>();
  let name = '';
  for (const line of lines) {
    const [, keyword, subject, rest] = /^# (HELP|TYPE|UNIT) (\S+) (.*)$/.exec(line) ?? [];
    if (keyword !== undefined) {
      if (subject !== name) {
        if (families.has(subject!)) throw new Error(`the family ${subject} is there twice`);
        families.set(subject!, { type: 'unknown', help: '', samples: [] });
        name = subject!;
      }
      const family = families.get(name)!;
      if (family.samples.length > 0) throw new Error(`${keyword} of ${name} behind its samples`);
      if (told.has(`${keyword} ${name}`)) throw new Error(`${keyword} of ${name} is there twice`);
      told.add(`${keyword} ${name}`);
      if (keyword === 'HELP') family.help = rest!;
      if (keyword === 'TYPE') family.type = rest!;
    } else {
      const family = families.get(name);
      const sample = parseSample(line);
      if (!SUFFIXES[family?.type ?? '']?.some((suffix) => sample.name === `${name}${suffix}`)) {
        throw new Error(`${sample.name} is no sample of ${name}, which is a ${family?.type}`);
      }
      if (family!.samples.some((other) => isSameSeries(other, sample))) throw new Error(`twice the same: ${line}`);
      family!.samples.push(sample);
    }
  }
  return new OpenMetrics(families);
}

function isSameSeries(a: Sample, b: Sample): boolean {
  const key = ({ name, labels }: Sample) => JSON.stringify([name, Object.entries(labels).sort()]);
  return key(a) === key(b);
}

function parseSample(line: string): Sample {
  const match = SAMPLE.exec(line);
  if (match === null) throw new Error(`not a sample: ${line}`);
  const [, name, labels, value, exemplarLabels, exemplarValue, timestamp] = match;
  return {
    name: name!,
    labels: parseLabels(labels),
    value: parseNumber(value!),
    ...(exemplarLabels !== undefined && {
      exemplar: {
        labels: parseLabels(exemplarLabels),
        value: parseNumber(exemplarValue!),
        timestamp: Number(timestamp),
      },
    }),
  };
}

function parseLabels(text = ''): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)];
  return Object.fromEntries(
    pairs.map(([, name, value]) => [
      name!,
      value!.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char)),
    ]),
  );
}

function parseNumber(text: string): number {
  return Number(text.replace(/inf/i, 'Infinity'));
}
