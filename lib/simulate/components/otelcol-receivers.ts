import type { Sender, Telemetry } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import type { SenderInput } from '../otlp/origin-input';
import { headersOf, nobody, senderOver, telemetryReceiver } from '../otlp/telemetry-receiver';
import type { Site } from '../site';
import { UnknownInput } from '../unknown-input';

// Receivers of formats other than OTLP. What they make of their formats isn't executed: a test gives what leaves them, so
// that their arguments for it, as those for connecting, change nothing.

/** Receivers that are servers of HTTP: Zipkin, Datadog, Faro, InfluxDB. */
export function otelcolHttpReceiver(site: Site): Component {
  return telemetryReceiver(site, { senderOf: (from) => overHttp(from, site.args) });
}

/** Receivers that fetch what they give, or that don't tell who has sent it: Solace, S3, Pub/Sub, CloudWatch, Fluent Forward and so on. */
export function otelcolAnonymousReceiver(site: Site): Component {
  return telemetryReceiver(site, { senderOf: (from) => nobody(from) });
}

/** `otelcol.receiver.jaeger`: over gRPC, HTTP, or UDP, which tells nothing of who sends. */
export function otelcolReceiverJaeger(site: Site): Component {
  const [protocols] = site.args.blocks('protocols');
  const blockOf = (name: string) => protocols?.blocks(name)[0];
  const [grpc, http] = [blockOf('grpc'), blockOf('thrift_http')];
  return telemetryReceiver(site, {
    senderOf(from) {
      const protocol = from.protocol ?? (grpc !== undefined ? 'grpc' : http !== undefined ? 'http' : undefined);
      if (protocol === undefined) return nobody(from);
      const block = protocol === 'grpc' ? grpc : http;
      if (block === undefined) {
        const name = protocol === 'grpc' ? 'grpc' : 'thrift_http';
        throw new UnknownInput(`the receiver takes nothing over ${protocol}: it has no block ${name}`);
      }
      return senderOver(from, block, protocol === 'grpc');
    },
  });
}

/** `otelcol.receiver.kafka`: the headers of a message are those of the request, and become attributes where that is asked for. */
export function otelcolReceiverKafka(site: Site): Component {
  const [extraction] = site.args.blocks('header_extraction');
  const names = extraction?.flag('extract_headers') ? extraction.texts('headers') : [];
  return telemetryReceiver(site, {
    senderOf(from) {
      const sender = nobody(from, ['headers']);
      if (from.headers !== undefined) return { ...sender, metadata: headersOf(from.headers) };
      const { metadata: _, ...others } = sender;
      return others;
    },
    added(data, { headers }) {
      if (names.length === 0) return data;
      if (headers === undefined) throw extraction!.notExecuted('give the test the `headers` of the message');
      // Here the case of a name counts.
      const found = names.flatMap((name) => {
        const value = Object.hasOwn(headers, name) ? [headers[name]!].flat()[0] : undefined;
        return value === undefined ? [] : [[`kafka.header.${name}`, value] as const];
      });
      return withResource(data, found);
    },
  });
}

/** `otelcol.receiver.splunkhec`: passes the token of the request on where it's told to. */
export function otelcolReceiverSplunkhec(site: Site): Component {
  const { args } = site;
  const passesToken = args.flag('access_token_passthrough');
  return telemetryReceiver(site, {
    senderOf: (from) => overHttp(from, args),
    added(data, { headers }) {
      if (!passesToken) return data;
      if (headers === undefined) {
        throw args.notExecuted('access_token_passthrough: give the test the `headers` of the request');
      }
      const [authorization = ''] = headersOf(headers).get('authorization') ?? [];
      const [, token] = /^Splunk (.+)$/.exec(authorization) ?? [];
      return token === undefined ? data : withResource(data, [['com.splunk.hec.access_token', token]]);
    },
  });
}

function overHttp(from: SenderInput, args: ComponentArguments): Sender {
  if (from.protocol === 'grpc') throw new UnknownInput('the receiver takes nothing over grpc');
  return senderOver(from, args, false);
}

function withResource(data: Telemetry, added: readonly (readonly [string, string])[]): Telemetry {
  const attributes = new Map([...data.resource.attributes, ...added]);
  return { ...data, resource: { ...data.resource, attributes } };
}
