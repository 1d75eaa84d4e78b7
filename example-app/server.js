// An HTTP service that shows how to instrument an application for this stack: Prometheus metrics on /metrics, one line of JSON on standard
// output for each request, and spans sent by OTLP. It has no dependencies, so that it runs from a ConfigMap on an official Node image.

const { createServer } = require('node:http');
const { setTimeout: sleep } = require('node:timers/promises');
const { CONTENT_TYPE, Registry } = require('./metrics.js');
const { Tracer, extract, inject, optionsFromEnv } = require('./tracing.js');

const port = Number(process.env.PORT ?? 8080);
/** Share of requests that fail on purpose, so that there are errors to look at. */
const faultRate = Number(process.env.FAULT_RATE ?? 0.02);
/** Requests a second that the application sends to itself; 0 for none. */
const load = Number(process.env.LOAD ?? 0);
/** How long a pod keeps serving after SIGTERM, while its address is taken out of the Service. */
const drainTime = Number(process.env.DRAIN_MILLISECONDS ?? 5000);
/** How long it then takes at most to finish requests, and again to send spans. */
const flushTime = Number(process.env.FLUSH_MILLISECONDS ?? 5000);

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const USERS = ['Ada Lovelace', 'Alan Turing', 'Grace Hopper', 'Edsger Dijkstra', 'Barbara Liskov'];

const tracer = new Tracer(optionsFromEnv(process.env, { name: 'example-instrumented-app', version: '1.0.0' }));
const registry = new Registry();
const requests = registry.counter('http_requests_total', 'HTTP requests that were answered.');
const durations = registry.histogram('http_request_duration_seconds', 'Time until a request was answered.');
registry.gauge('process_resident_memory_bytes', 'Resident memory of the process.', () => process.memoryUsage.rss());
registry.gauge('otlp_spans_exported', 'Spans that the receiver has accepted.', () => tracer.exported);
registry.gauge(
  'otlp_spans_dropped',
  'Spans given up: the queue was full or the receiver refused them.',
  () => tracer.dropped,
);
registry.gauge('otlp_spans_waiting', 'Spans that wait for the receiver.', () => tracer.waiting);

let ready = true;

/** Business routes, in order. A route's pattern, not the path, is its label: paths have no bound. */
const ROUTES = [
  { pattern: '/api/users', match: /^\/api\/users$/, handle: listUsers },
  { pattern: '/api/users/:id', match: /^\/api\/users\/(\d{1,9})$/, handle: getUser },
  { pattern: '/api/greetings/:id', match: /^\/api\/greetings\/(\d{1,9})$/, handle: greet },
];

/** What Kubernetes and the scraper ask for: neither traced nor logged nor counted. */
const SYSTEM = {
  '/healthz': () => ({ status: 200, text: 'ok\n' }),
  '/readyz': () => (ready ? { status: 200, text: 'ok\n' } : { status: 503, text: 'shutting down\n' }),
  '/metrics': () => ({ status: 200, text: registry.text(), type: CONTENT_TYPE }),
};

async function listUsers(span) {
  await query(span, 'SELECT users');
  return { status: 200, json: USERS.map((name, id) => ({ id, name })) };
}

async function getUser(span, id) {
  await query(span, 'SELECT user');
  const name = USERS[Number(id)];
  return name === undefined
    ? { status: 404, json: { error: 'no such user' } }
    : { status: 200, json: { id: Number(id), name } };
}

/** Asks another service (here, itself) for the user, so that a trace crosses a process boundary. */
async function greet(span, id) {
  const client = tracer.start('GET', 'client', span, { 'http.request.method': 'GET', 'server.address': '127.0.0.1' });
  try {
    const url = `http://127.0.0.1:${server.address().port}/api/users/${id}`;
    const response = await fetch(url, { headers: inject(client), signal: AbortSignal.timeout(2000) });
    const user = await response.json();
    client.attributes['http.response.status_code'] = response.status;
    tracer.end(client, response.status >= 400 ? `status ${response.status}` : undefined);
    return response.ok
      ? { status: 200, json: { greeting: `Hello, ${user.name}!` } }
      : { status: response.status, json: user };
  } catch (error) {
    tracer.end(client, String(error));
    return { status: 502, json: { error: 'the user service did not answer' } };
  }
}

/** Stands for a database: waits a little and sometimes fails. */
async function query(parent, name) {
  const span = tracer.start(name, 'internal', parent, { 'db.system.name': 'memory' });
  await sleep(5 + Math.random() * 45);
  if (Math.random() < faultRate) {
    tracer.end(span, 'connection reset');
    throw new Error('database: connection reset');
  }
  tracer.end(span);
}

async function handle(request, response) {
  const path = request.url.split('?', 1)[0];
  const system = SYSTEM[path];
  if (system !== undefined) return answer(request, response, system());

  const start = process.hrtime.bigint();
  const method = METHODS.has(request.method) ? request.method : 'OTHER';
  const route = ROUTES.find(({ match }) => match.test(path));
  const pattern = route?.pattern ?? 'none';
  const span = tracer.start(`${method} ${pattern}`, 'server', extract(request.headers), {
    'http.request.method': method,
    'http.route': pattern,
    'url.path': path,
  });

  let result;
  let message = 'Request processed';
  try {
    if (route === undefined) result = { status: 404, json: { error: 'not found' } };
    else if (method !== 'GET') result = { status: 405, json: { error: 'method not allowed' } };
    else result = await route.handle(span, path.match(route.match)[1]);
  } catch (error) {
    message = error.message;
    result = { status: 500, json: { error: 'internal error' } };
  }
  answer(request, response, result);

  const duration = Number(process.hrtime.bigint() - start) / 1e9;
  span.attributes['http.response.status_code'] = result.status;
  tracer.end(span, result.status >= 500 ? message : undefined);
  requests.add({ method, route: pattern, status: result.status });
  durations.observe({ method, route: pattern }, duration);
  log(
    result.status >= 500 ? 'error' : result.status >= 400 ? 'warn' : 'info',
    message,
    span.traceId,
    method,
    path,
    duration,
  );
}

function answer(request, response, { status, text, json, type }) {
  const body = Buffer.from(text ?? `${JSON.stringify(json)}\n`);
  response.writeHead(status, {
    'content-type': type ?? (text === undefined ? 'application/json' : 'text/plain'),
    'content-length': body.length,
    // A client that keeps its connection would keep this process.
    ...(ready ? {} : { connection: 'close' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function log(level, msg, traceID, method, path, duration) {
  process.stdout.write(`${JSON.stringify({ level, msg, traceID, method, path, duration })}\n`);
}

function generateLoad() {
  let running = 0;
  const timer = setInterval(async () => {
    if (running >= 10) return;
    running += 1;
    const id = Math.floor(Math.random() * (USERS.length + 1));
    const paths = ['/api/users', `/api/users/${id}`, `/api/greetings/${id}`];
    const path = paths[Math.floor(Math.random() * paths.length)];
    try {
      const response = await fetch(`http://127.0.0.1:${server.address().port}${path}`, {
        signal: AbortSignal.timeout(5000),
      });
      await response.arrayBuffer();
    } catch {
      // The request's own metrics and logs say what went wrong.
    }
    running -= 1;
  }, 1000 / load);
  return () => clearInterval(timer);
}

const server = createServer((request, response) => {
  handle(request, response).catch((error) => {
    console.error(`unexpected: ${error.stack}`);
    response.destroy();
  });
});
server.requestTimeout = 10_000;

server.listen(port, () => {
  console.error(`listening on port ${server.address().port}`);
  const stopLoad = load > 0 ? generateLoad() : () => {};
  let stopping = false;
  const stop = async (signal) => {
    if (stopping) return;
    stopping = true;
    console.error(`${signal}: shutting down`);
    ready = false;
    stopLoad();
    await sleep(drainTime);
    const closed = new Promise((resolve) => {
      server.close(resolve);
    });
    server.closeIdleConnections();
    await Promise.race([closed, sleep(flushTime)]);
    await tracer.shutdown(flushTime);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void stop(signal));
});
