import { readModel } from '../../analysis';
import { plainOf } from '../../semantics';
import { NotExecuted } from '../not-executed';
import type { LogRecordInput } from '../otlp/log-record-input';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';
import { UnknownInput } from '../unknown-input';

/** The attributes of a log behind statements that ask who has sent it. */
function asked(receiver: string, paths: readonly string[], input: LogRecordInput, between = 'memory_limiter') {
  const statements = paths.map((path, at) => `set(attributes["${at}"], ${path})`);
  const text = `
otelcol.receiver.otlp "in" {
  ${receiver}
  output {
    logs = [otelcol.processor.${between}.it.input]
  }
}
otelcol.processor.${between} "it" {
  output {
    logs = [otelcol.processor.transform.it.input]
  }
}
otelcol.processor.transform "it" {
  error_mode = "propagate"
  log_statements {
    context    = "log"
    statements = ${JSON.stringify(statements)}
  }
  output {
    logs = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  const { outcome } = new Simulation(readModel(text)).takeTelemetry({ logs: [input] });
  return telemetryOf(outcome.arrivals, 'log').map(({ data }) => plainOf(data.attributes))[0];
}

const headers = { 'X-Tenant': ['a', 'b'] };

test('OTTL reads headers and addresses', () => {
  const paths = ['otelcol.client.addr', 'otelcol.client.metadata["x-tenant"][1]', 'otelcol.grpc.metadata["X-TENANT"]'];

  expect(asked('grpc {\n include_metadata = true\n }', paths, { address: '10.0.0.1:5', headers })).toEqual({
    0: '10.0.0.1:5',
    1: 'b',
    2: ['a', 'b'],
  });
});

test('the receiver passes headers on only if it is told to, and over HTTP there is no metadata of gRPC', () => {
  const paths = ['otelcol.client.metadata', 'otelcol.grpc.metadata'];

  expect(asked('http { }', paths, { headers })).toEqual({ 0: {}, 1: {} });
  expect(asked('grpc { }\n http {\n include_metadata = true\n }', paths, { headers, protocol: 'http' })).toEqual({
    0: { 'x-tenant': ['a', 'b'] },
    1: {},
  });
});

test('what an authenticator says is known where a test says it', () => {
  const paths = ['otelcol.client.auth.attributes["user"]'];

  expect(asked('grpc { }', paths, { authenticated: { user: 'ada' } })).toEqual({ 0: 'ada' });
  expect(asked('grpc { }', paths, {})).toEqual({});
});

test('nothing is known of it behind a batch', () => {
  const paths = ['otelcol.client.addr', 'otelcol.client.metadata', 'otelcol.grpc.metadata["x"]'];

  expect(asked('grpc { }', paths, { address: '10.0.0.1', headers }, 'batch')).toEqual({ 1: {} });
});

test.each([
  ['grpc { }', 'otelcol.client.addr', '`address`'],
  ['grpc { }', 'otelcol.grpc.metadata', '`headers`'],
  ['http {\n include_metadata = true\n }', 'otelcol.client.metadata["x"]', '`headers`'],
])('with %j, %s has to be given', (receiver, path, member) => {
  expect(() => asked(receiver, [path], {})).toThrow(NotExecuted);
  expect(() => asked(receiver, [path], {})).toThrow(member);
});

test('a way that the receiver does not take is none', () => {
  expect(() => asked('grpc { }', [], { protocol: 'http' })).toThrow(UnknownInput);
});
