import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_URL_PATH,
  ATTR_URL_SCHEME,
} from '@opentelemetry/semantic-conventions';
import type { Answer, Route } from './api';
import { processLog, requestLog } from './logging';
import { countRequest, inFlight, metricsPage } from './metrics';
import { SERVICE } from './tracing';
import { UpstreamError } from './users-client';

/** Methods that HTTP knows: what a client makes up is no label and no name of a span. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'CONNECT', 'TRACE']);
/** What a route is called that there isn't. */
const NO_ROUTE = 'none';

/** An HTTP server for these routes, and for what Kubernetes and the scraper ask: `/healthz`, `/readyz`, `/metrics`. */
export class ApiServer {
  readonly http: Server;
  /** Off before the end: the pod leaves the Service, and clients don't keep their connections. */
  ready = true;

  constructor(private readonly routes: readonly Route[]) {
    this.http = createServer({ requestTimeout: 10_000 }, (request, response) => {
      this.handle(request, response).catch((error: Error) => {
        processLog.error(`unexpected: ${error.stack}`);
        response.destroy();
      });
    });
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    switch (path) {
      // Neither traced nor logged nor counted.
      case '/healthz':
        return this.send(request, response, 200, 'text/plain', 'ok\n');
      case '/readyz':
        return this.ready
          ? this.send(request, response, 200, 'text/plain', 'ok\n')
          : this.send(request, response, 503, 'text/plain', 'shutting down\n');
      case '/metrics': {
        const { type, text } = await metricsPage();
        return this.send(request, response, 200, type, text);
      }
      default:
        return this.instrumented(request, response, path);
    }
  }

  /** Answers within a span that continues the caller's trace; then counts and logs the request while that span is active. */
  private instrumented(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const start = performance.now();
    const method = METHODS.has(request.method ?? '') ? request.method! : '_OTHER';
    const route = this.routes.find(({ match }) => match.test(path));
    const pattern = route?.pattern ?? NO_ROUTE;
    const attributes = {
      [ATTR_HTTP_REQUEST_METHOD]: method,
      [ATTR_URL_PATH]: path,
      [ATTR_URL_SCHEME]: 'http',
      ...(route !== undefined && { [ATTR_HTTP_ROUTE]: pattern }),
    };
    const name = `${method === '_OTHER' ? 'HTTP' : method}${route === undefined ? '' : ` ${pattern}`}`;
    const caller = propagation.extract(context.active(), request.headers);
    const tracer = trace.getTracer(SERVICE.name, SERVICE.version);
    return tracer.startActiveSpan(name, { kind: SpanKind.SERVER, attributes }, caller, async (span) => {
      inFlight.inc();
      try {
        const { status, body, message } = await this.answer(method, path, route);
        this.send(request, response, status, 'application/json', `${JSON.stringify(body)}\n`);
        const duration = (performance.now() - start) / 1000;
        endWith(span, status, message);
        countRequest(method, pattern, status, duration);
        requestLog[levelOf(status)]({ method, path, duration }, message);
      } finally {
        inFlight.dec();
        span.end();
      }
    });
  }

  private async answer(
    method: string,
    path: string,
    route: Route | undefined,
  ): Promise<Answer & { readonly message: string }> {
    const message = 'Request processed';
    if (route === undefined) return { status: 404, body: { error: 'not found' }, message };
    if (method !== 'GET' && method !== 'HEAD') return { status: 405, body: { error: 'method not allowed' }, message };
    try {
      return { ...(await route.answer(Number(route.match.exec(path)?.[1]))), message };
    } catch (error) {
      const status = error instanceof UpstreamError ? 502 : 500;
      return { status, body: { error: 'internal error' }, message: (error as Error).message };
    }
  }

  private send(request: IncomingMessage, response: ServerResponse, status: number, type: string, text: string): void {
    response.writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(text),
      ...(status === 405 && { allow: 'GET, HEAD' }),
      ...(!this.ready && { connection: 'close' }),
    });
    response.end(request.method === 'HEAD' ? undefined : text);
  }
}

/** A server's span has failed where the server is at fault, by the semantic conventions: from 500. */
function endWith(span: Span, status: number, message: string): void {
  span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, status);
  if (status >= 500) {
    span.setAttribute(ATTR_ERROR_TYPE, String(status));
    span.setStatus({ code: SpanStatusCode.ERROR, message });
  }
}

function levelOf(status: number): 'info' | 'warn' | 'error' {
  if (status >= 500) return 'error';
  return status >= 400 ? 'warn' : 'info';
}
