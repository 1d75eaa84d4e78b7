// Counters and histograms in Prometheus' text format 0.0.4.

const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Upper bounds of the duration buckets, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

class Registry {
  #metrics = [];

  counter(name, help) {
    const series = new Map();
    this.#metrics.push(() => [
      ...header(name, help, 'counter'),
      ...[...series].map(([labels, value]) => `${name}${labels} ${value}`),
    ]);
    return {
      add(labels, value = 1) {
        const key = labelText(labels);
        series.set(key, (series.get(key) ?? 0) + value);
      },
    };
  }

  /** A value that is read when it is scraped. */
  gauge(name, help, read) {
    this.#metrics.push(() => [...header(name, help, 'gauge'), `${name} ${read()}`]);
  }

  histogram(name, help) {
    const series = new Map();
    this.#metrics.push(() => [
      ...header(name, help, 'histogram'),
      ...[...series.values()].flatMap(({ labels, counts, count, sum }) => [
        ...BUCKETS.map((bound, index) => `${name}_bucket${labelText({ ...labels, le: bound })} ${counts[index]}`),
        `${name}_bucket${labelText({ ...labels, le: '+Inf' })} ${count}`,
        `${name}_sum${labelText(labels)} ${sum}`,
        `${name}_count${labelText(labels)} ${count}`,
      ]),
    ]);
    return {
      observe(labels, value) {
        const key = labelText(labels);
        const one = series.get(key) ?? { labels, counts: BUCKETS.map(() => 0), count: 0, sum: 0 };
        BUCKETS.forEach((bound, index) => {
          if (value <= bound) one.counts[index] += 1;
        });
        one.count += 1;
        one.sum += value;
        series.set(key, one);
      },
    };
  }

  text() {
    return `${this.#metrics.flatMap((lines) => lines()).join('\n')}\n`;
  }
}

function header(name, help, type) {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function labelText(labels) {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeValue(String(value))}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function escapeValue(value) {
  return value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n');
}

module.exports = { CONTENT_TYPE, Registry };
