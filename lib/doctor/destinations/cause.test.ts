import { causeOf } from './cause';

test.each([
  [
    'Post "http://loki:3100/loki/api/v1/push": dial tcp: lookup loki on 10.96.0.10:53: no such host',
    'its name is not known',
  ],
  ['dial tcp 10.0.0.1:3100: connect: connection refused', 'nothing listens there'],
  ['Post "http://x": dial tcp 10.0.0.1:9090: i/o timeout', 'no answer comes'],
  ['Post "http://x": context deadline exceeded (Client.Timeout exceeded while awaiting headers)', 'no answer comes'],
  ['http: server gave HTTP response to HTTPS client', 'Alloy speaks TLS'],
  ['tls: failed to verify certificate: x509: certificate signed by unknown authority', 'its certificate'],
  ['server returned HTTP status 401 Unauthorized (401): denied', 'it wants other credentials'],
  ['rpc error: code = Unauthenticated desc = no token', 'it wants other credentials'],
  ['server returned HTTP status 403 Forbidden: no scope', 'the credentials have no right'],
  ['server returned HTTP status 404 Not Found: 404 page not found', 'it does not know the path'],
  ['rpc error: code = Unimplemented desc = unknown service', 'it does not know the path'],
  ['server returned HTTP status 413 Request Entity Too Large', 'the requests are larger'],
  ['server returned HTTP status 429 Too Many Requests (429): Ingestion rate limit exceeded', 'it wants less data'],
  ['server returned HTTP status 400 Bad Request: out of order sample', 'it refuses data that is too old'],
  ['server returned HTTP status 503 Service Unavailable', 'it is not available'],
  [
    'rpc error: code = Unavailable desc = connection error: desc = "transport: dial tcp 1.2.3.4:4317: connect: connection refused"',
    'nothing listens',
  ],
  ['Post "http://x": EOF', 'no request gets an answer'],
])('the cause of %s is told', (error, what) => {
  expect(causeOf(error)!.what).toContain(what);
});

test('an error that is not known has no cause', () => {
  expect(causeOf('something else')).toBeUndefined();
});

test.each([
  'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: first record does not look like a TLS handshake"',
  'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: EOF"',
  'connection error: desc = "transport: authentication handshake failed: context deadline exceeded"',
  'http: server gave HTTP response to HTTPS client',
])('it is Alloy that speaks TLS in vain: %s', (error) => {
  expect(causeOf(error)).toMatchObject({
    what: 'Alloy speaks TLS, and the server there does not',
    advice: expect.stringContaining('insecure = true'),
  });
});

test('a certificate that is not accepted is another cause', () => {
  const error =
    'transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate signed by unknown authority';

  expect(causeOf(error)!.what).toBe('its certificate is not accepted');
});
