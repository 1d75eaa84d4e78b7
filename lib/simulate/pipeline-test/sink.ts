import type { Arrival, LogArrival } from '../outcome';

const SINK = 'loki.echo.pipelinetest_sink';
const SINK_URL = 'http://pipelinetest.sink/loki/api/v1/push';

/** A configuration in which the names that stand for the sink of a test are those of one. */
export function withSink(config: string): string {
  if (!/pipelinetest\.loki\.(?:url|receiver)/.test(config)) return config;
  const named = config
    .replaceAll('pipelinetest.loki.url', JSON.stringify(SINK_URL))
    .replaceAll('pipelinetest.loki.receiver', `${SINK}.receiver`);
  return `${named}\nloki.echo "pipelinetest_sink" { }\n`;
}

/** The entries that a test looks at: those of its sink, or, where the configuration doesn't name it, of all destinations. */
export function sinkEntries(arrivals: readonly Arrival[], config: string): readonly LogArrival[] {
  const entries = arrivals.filter((arrival) => arrival.signal === 'logs');
  if (withSink(config) === config) return entries;
  return entries.filter(({ destination, url }) => destination === SINK || url === SINK_URL);
}
