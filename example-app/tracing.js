// Spans, W3C trace context, and their export by OTLP over HTTP with protobuf. Configured by the OTEL_* variables of the OpenTelemetry
// specification. What waits for a receiver that is down is bounded: beyond it, spans are dropped and counted.

const { randomBytes } = require('node:crypto');
const { encodeTraces } = require('./otlp.js');

const KIND = { internal: 1, server: 2, client: 3 };
const RETRYABLE = new Set([429, 502, 503, 504]);
const FIRST_BACKOFF = 1000;
const LONGEST_BACKOFF = 30_000;

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

// Wall time at the start plus monotonic time since: a clock that is set back makes no span end before it starts.
const clockOffset = BigInt(Date.now()) * 1_000_000n - process.hrtime.bigint();
const now = () => clockOffset + process.hrtime.bigint();

/** The trace context of a request's headers; undefined if there is none or it is malformed. */
function extract(headers) {
  const match = TRACEPARENT.exec(headers.traceparent ?? '');
  if (match === null || /^0+$/.test(match[1]) || /^0+$/.test(match[2])) return undefined;
  const state = headers.tracestate;
  return {
    traceId: match[1],
    spanId: match[2],
    sampled: (Number.parseInt(match[3], 16) & 1) === 1,
    traceState: typeof state === 'string' && state.length <= 512 ? state : '',
  };
}

/** The headers that carry a span to the next service. */
function inject(span) {
  const headers = { traceparent: `00-${span.traceId}-${span.spanId}-${span.sampled ? '01' : '00'}` };
  if (span.traceState !== '') headers.tracestate = span.traceState;
  return headers;
}

class Tracer {
  exported = 0;
  dropped = 0;
  #options;
  #waiting = [];
  #exporting;
  #timer;
  #stopped = new AbortController();

  /** @param options of `optionsFromEnv` */
  constructor(options) {
    this.#options = options;
    if (options.url === undefined) return;
    this.#timer = setInterval(() => this.#export(), options.delay);
    this.#timer.unref();
  }

  /** Starts a span; `parent` is another span or what `extract` gave. */
  start(name, kind, parent, attributes = {}) {
    return {
      traceId: parent?.traceId ?? randomBytes(16).toString('hex'),
      spanId: randomBytes(8).toString('hex'),
      parentSpanId: parent?.spanId ?? '',
      traceState: parent?.traceState ?? '',
      sampled: parent?.sampled ?? true,
      name,
      kind: KIND[kind],
      attributes,
      startTime: now(),
      endTime: 0n,
      error: undefined,
    };
  }

  end(span, error) {
    span.endTime = now();
    span.error = error;
    if (!span.sampled || this.#options.url === undefined) return;
    if (this.#waiting.length >= this.#options.queueSize) {
      this.dropped += 1;
      return;
    }
    this.#waiting.push(span);
    if (this.#waiting.length >= this.#options.batchSize) this.#export();
  }

  get waiting() {
    return this.#waiting.length;
  }

  /** Sends what waits, for at most `milliseconds`; never rejects. */
  async shutdown(milliseconds) {
    clearInterval(this.#timer);
    const timer = setTimeout(() => this.#stopped.abort(), milliseconds);
    await this.#export();
    clearTimeout(timer);
  }

  #export() {
    this.#exporting ??= this.#sendAll().finally(() => {
      this.#exporting = undefined;
    });
    return this.#exporting;
  }

  async #sendAll() {
    while (this.#waiting.length > 0 && !this.#stopped.signal.aborted) {
      const batch = this.#waiting.slice(0, this.#options.batchSize);
      const { resource, scope } = this.#options;
      const sent = await this.#send(encodeTraces(resource, scope, batch));
      // The batch stays in the queue while it is sent, so that the queue's size bounds all spans in memory.
      this.#waiting.splice(0, batch.length);
      if (sent) this.exported += batch.length;
      else this.dropped += batch.length;
    }
  }

  async #send(body) {
    for (let backoff = FIRST_BACKOFF; ; backoff = Math.min(backoff * 2, LONGEST_BACKOFF)) {
      let pause = backoff;
      try {
        const response = await fetch(this.#options.url, {
          method: 'POST',
          headers: { ...this.#options.headers, 'content-type': 'application/x-protobuf' },
          body,
          signal: AbortSignal.any([this.#stopped.signal, AbortSignal.timeout(this.#options.timeout)]),
        });
        await response.arrayBuffer();
        if (response.ok) return true;
        if (!RETRYABLE.has(response.status)) return false;
        pause = Number(response.headers.get('retry-after')) * 1000 || backoff;
      } catch {
        // Unreachable, or too slow: tried again like a refusal.
      }
      if (!(await this.#pause(Math.min(pause, LONGEST_BACKOFF)))) return false;
    }
  }

  /** Waits, unless the process is to end: then false. */
  #pause(milliseconds) {
    const { signal } = this.#stopped;
    if (signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        resolve(!signal.aborted);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', end);
        resolve(true);
      }, milliseconds);
      signal.addEventListener('abort', end, { once: true });
    });
  }
}

/** Reads the OTEL_* variables. Without an endpoint spans are made, so that logs have trace ids, but not sent. */
function optionsFromEnv(env, scope) {
  const protocol = env.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL ?? env.OTEL_EXPORTER_OTLP_PROTOCOL ?? 'http/protobuf';
  if (protocol !== 'http/protobuf')
    throw new Error(`OTEL_EXPORTER_OTLP_PROTOCOL: expected http/protobuf, got ${protocol}`);
  const base = env.OTEL_EXPORTER_OTLP_ENDPOINT;
  const url = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? (base ? `${base.replace(/\/+$/, '')}/v1/traces` : undefined);
  const resource = pairs(env.OTEL_RESOURCE_ATTRIBUTES ?? '');
  resource['service.name'] = env.OTEL_SERVICE_NAME ?? resource['service.name'] ?? 'unknown_service:node';
  return {
    url,
    headers: pairs(env.OTEL_EXPORTER_OTLP_HEADERS ?? ''),
    resource,
    scope,
    timeout: number(env.OTEL_EXPORTER_OTLP_TIMEOUT, 10_000),
    delay: number(env.OTEL_BSP_SCHEDULE_DELAY, 5000),
    queueSize: number(env.OTEL_BSP_MAX_QUEUE_SIZE, 2048),
    batchSize: number(env.OTEL_BSP_MAX_EXPORT_BATCH_SIZE, 512),
  };
}

/** `a=1,b=two` as an object; keys and values are percent-encoded. */
function pairs(text) {
  const result = {};
  for (const pair of text.split(',')) {
    const at = pair.indexOf('=');
    if (at > 0) result[decode(pair.slice(0, at).trim())] = decode(pair.slice(at + 1).trim());
  }
  return result;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function number(text, fallback) {
  const value = Number(text);
  return text !== undefined && Number.isFinite(value) && value > 0 ? value : fallback;
}

module.exports = { Tracer, extract, inject, optionsFromEnv };
