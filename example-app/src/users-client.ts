import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_SERVER_ADDRESS,
  ATTR_SERVER_PORT,
  ATTR_URL_FULL,
} from '@opentelemetry/semantic-conventions';
import type { User } from './database';
import { SERVICE } from './tracing';

const TIMEOUT = 2000;

/**
 * Asks another service for a user, undefined if there is none. The header `traceparent` carries the trace over to it: this is what an
 * instrumentation of the HTTP client does.
 *
 * Rejects if it doesn't answer, or with an error.
 */
export function fetchUser(service: string, id: number): Promise<User | undefined> {
  const url = new URL(`/api/users/${id}`, service);
  const attributes = {
    [ATTR_HTTP_REQUEST_METHOD]: 'GET',
    [ATTR_URL_FULL]: url.href,
    [ATTR_SERVER_ADDRESS]: url.hostname,
    [ATTR_SERVER_PORT]: Number(url.port || (url.protocol === 'https:' ? 443 : 80)),
  };
  const tracer = trace.getTracer(SERVICE.name, SERVICE.version);
  return tracer.startActiveSpan('GET', { kind: SpanKind.CLIENT, attributes }, async (span) => {
    const headers: Record<string, string> = {};
    propagation.inject(context.active(), headers);
    try {
      const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT) });
      const body = (await response.json()) as User;
      span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, response.status);
      if (response.ok) return body;
      span.setAttribute(ATTR_ERROR_TYPE, String(response.status));
      span.setStatus({ code: SpanStatusCode.ERROR });
      if (response.status === 404) return undefined;
      throw new UpstreamError(`users: status ${response.status}`);
    } catch (error) {
      if (error instanceof UpstreamError) throw error;
      const { name, message } = error as Error;
      span.setAttribute(ATTR_ERROR_TYPE, name);
      span.setStatus({ code: SpanStatusCode.ERROR, message });
      throw new UpstreamError(`users: ${message}`);
    } finally {
      span.end();
    }
  });
}

/** Another service is at fault. */
export class UpstreamError extends Error {}
