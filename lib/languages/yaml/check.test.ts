import fc from 'fast-check';
import { yamlProblems } from './check';

/** What is said of a text, with the part that it's about. */
function problems(text: string, shape?: string): string[] {
  return yamlProblems(text, shape).map(({ severity, message, start, end }) =>
    `${severity === 'error' ? '' : `${severity}: `}${JSON.stringify(text.slice(start, end))} ${message}`.trim(),
  );
}

const blackbox = (module: string) => problems(`modules:\n  web:\n${module.replace(/^/gm, '    ')}\n`, 'BlackboxConfig');
const auth = (fields: string) => problems(`auths: { a: { ${fields} } }`, 'SNMPConfig');

test.each(['', '# nothing', '{}', 'modules:', 'modules: {}', 'modules: { web: }', '---\nmodules: {}\n---\nx: ['])(
  '%j is fine for every shape',
  (text) => {
    expect(problems(text, 'BlackboxConfig')).toEqual([]);
  },
);

test('without a shape, all that is YAML is fine', () => {
  expect(problems('a: { b: [1, x] }')).toEqual([]);
  expect(problems('a: [1')).toHaveLength(1);
});

test('what is no YAML is told once, where it breaks', () => {
  expect(problems('modules:\n  web: [', 'BlackboxConfig')).toHaveLength(1);
  expect(problems('a: b: c', 'BlackboxConfig')[0]).toContain('Nested mappings are not allowed');
});

describe('fields', () => {
  test('that are not there are told with the nearest one', () => {
    const [problem] = yamlProblems('modules: { web: { prober: http, timout: 5s } }', 'BlackboxConfig');

    expect(problem).toMatchObject({
      message: 'field timout not found in a module of the blackbox exporter',
      start: 32,
      end: 38,
      hint: 'did you mean "timeout"?',
    });
  });

  test('are told apart by case', () => {
    expect(problems('Modules: {}', 'BlackboxConfig')).toEqual([
      '"Modules" field Modules not found in the configuration of the blackbox exporter',
    ]);
  });

  test('that are given twice, as keys of a mapping', () => {
    expect(blackbox('prober: http\nprober: tcp')).toEqual([
      '"prober" field prober is given twice in a module of the blackbox exporter',
    ]);
    expect(problems('modules:\n  a: { prober: http }\n  a: { prober: tcp }', 'BlackboxConfig')).toEqual([
      '"a" key "a" is given twice',
    ]);
  });

  test('called like members of objects are unknown, too', () => {
    expect(problems('constructor: {}', 'BlackboxConfig')).toHaveLength(1);
    expect(problems('{ __proto__: 1 }', 'BlackboxConfig')).toHaveLength(1);
  });
});

describe('types', () => {
  test.each([
    ['timeout: 5x', '"5x" cannot read `5x` as a duration, such as 5s'],
    ['http: { valid_status_codes: [200, x] }', '"x" cannot read `x` as a whole number'],
    ['http: { valid_status_codes: "200" }', '"\\"200\\"" a list is wanted here, not a single value'],
    ['http: { valid_status_codes: ["200"] }', '"\\"200\\"" cannot read `200` as a whole number'],
    ['http: { fail_if_ssl: maybe }', '"maybe" cannot read `maybe` as true or false'],
    ['http: { fail_if_ssl: "true" }', '"\\"true\\"" cannot read `true` as true or false'],
    ['http: { headers: [] }', '"[]" a mapping is wanted here, not a list'],
    ['http: { method: [GET] }', '"[GET]" a single value is wanted here, not a list'],
    ['http: { body_size_limit: 10XB }', '"10XB" cannot read `10XB` as a size in bytes, such as 10MB'],
    ['http: { proxy_url: "::" }', '"\\"::\\"" parse "::": missing protocol scheme'],
    ['http: { fail_if_body_matches_regexp: ["("] }', '"\\"(\\"" error parsing regexp: missing closing ): `(`'],
    ['http: x', '"x" an HTTP probe is a mapping, not a single value'],
    ['icmp: { ttl: 256 }', '"256" "ttl" must be between 0 and 255, got 256'],
    ['dns: { query_name: x, query_type: ZZ }', '"ZZ" query type \'ZZ\' is not valid'],
    ['http: { tls_config: { min_version: TLS1 } }', '"TLS1" unknown TLS version: TLS1'],
  ])('%s', (module, expected) => {
    expect(blackbox(`prober: http\n${module}`)).toEqual([expected]);
  });

  test.each([
    'timeout: 5s',
    'timeout: 1m30s',
    'timeout: 0',
    'timeout: null',
    'timeout: ~',
    'timeout:',
    'http: { valid_status_codes: [200, 0x10, 2.0] }',
    'http: { valid_status_codes: }',
    'http: { fail_if_ssl: yes, no_follow_redirects: off }',
    'http: { method: 5, body: true, headers: { X: 1 } }',
    'http: { headers: { "1": 2001-01-01 }, follow_redirects: false, enable_http2: true }',
    'http: { body_size_limit: 10MB }',
    'dns: { query_name: x, query_type: AAAA, query_class: CH }',
    'icmp: { payload_size: 32, preferred_ip_protocol: ip9 }',
    'tcp: { query_response: [ { expect: "^SSH", send: "x" } ] }',
    'grpc: { service: a, tls: true, tls_config: { insecure_skip_verify: true } }',
  ])('%s is fine', (module) => {
    expect(blackbox(`prober: http\n${module}`)).toEqual([]);
  });

  test('a prober that there is not starts, and fails', () => {
    expect(blackbox('prober: htp')).toEqual(['warning: "htp" there is no prober "htp": probes with this module fail']);
  });

  test('of metrics of SNMP', () => {
    const metric = (fields: string) => problems(`modules: { a: { metrics: [ { ${fields} } ] } }`, 'SNMPConfig');

    expect(metric('name: m, oid: 1.3, type: gauge, enum_values: { 1: up, 2: down }, scale: 0.5')).toEqual([]);
    expect(metric('enum_values: { up: 1 }')).toEqual(['"up" cannot read `up` as a whole number']);
    expect(metric('scale: half')).toEqual(['"half" cannot read `half` as a number']);
    expect(metric('regex_extracts: { "": [ { regex: "(" } ] }')).toEqual([
      '"\\"(\\"" error parsing regexp: missing closing ): `^(?:()$`',
    ]);
    expect(problems('modules: { a: { max_repetitions: -1 } }', 'SNMPConfig')).toEqual([
      '"-1" cannot read `-1` as a number of 0 or more',
    ]);
  });
});

describe('what belongs together', () => {
  test.each([
    ['http: { body: a, body_file: /b }', '"/b" setting body and body_file both are not allowed'],
    [
      'http: { bearer_token: a, bearer_token_file: /b }',
      '"/b" at most one of bearer_token & bearer_token_file must be configured',
    ],
    ['http: { no_proxy: a }', '"http" if no_proxy is configured, proxy_url must also be configured'],
    ['http: { oauth2: { client_id: a } }', '"oauth2" oauth2 token_url must be configured'],
    [
      'http: { fail_if_header_matches: [ { regexp: x } ] }',
      '"{ regexp: x }" header name must be set for HTTP header matchers',
    ],
    ['dns: { query_type: A }', '"dns" query name must be set for DNS module'],
    [
      'tcp: { tls_config: { cert_file: /a } }',
      '"tls_config" exactly one of key or key_file must be configured when a client certificate is configured',
    ],
  ])('%s', (module, expected) => {
    expect(blackbox(`prober: http\n${module}`)).toEqual([expected]);
  });

  test.each([
    ['version: 9', '"9" SNMP version must be 1, 2 or 3. Got: 9'],
    ['version: 3', '"a" auth username is missing, required for SNMPv3'],
    ['version: 3, security_level: zz', '"zz" security level must be one of authPriv, authNoPriv or noAuthNoPriv'],
    [
      'version: 3, username: u, security_level: authNoPriv',
      '"a" auth password is missing, required for SNMPv3 with auth',
    ],
    [
      'version: 3, username: u, password: p, security_level: authPriv',
      '"a" priv password is missing, required for SNMPv3 with priv',
    ],
    [
      'version: 3, username: u, password: p, security_level: authNoPriv, auth_protocol: SHA1',
      '"SHA1" auth protocol must be SHA or MD5',
    ],
  ])('%s', (fields, expected) => {
    expect(auth(fields)).toEqual([expected]);
  });

  test.each([
    'community: public',
    'version: 2, security_level: zz',
    'version: 3, username: u',
    'version: 3, username: u, password: p, priv_password: q, security_level: authPriv, priv_protocol: AES256',
  ])('%s is fine', (fields) => {
    expect(auth(fields)).toEqual([]);
  });
});

describe('what is not read', () => {
  test('tags, and mappings that merge keys bring', () => {
    expect(blackbox('prober: http\ntimeout: !x 5x')).toEqual([]);
    expect(problems('x: &d { query_name: a }\nmodules: { web: { dns: { <<: *d } } }', 'BlackboxConfig')).toEqual([
      '"x" field x not found in the configuration of the blackbox exporter',
    ]);
  });

  test('an alias is what it stands for, and is told once', () => {
    const text = 'modules:\n  a: &m { timeout: 5x }\n  b: *m\n  c: *m\n';

    expect(problems(text, 'BlackboxConfig').filter((problem) => problem.includes('5x')).length).toBeLessThanOrEqual(2);
    expect(problems('modules:\n  a: &m { prober: http }\n  b: *m\n', 'BlackboxConfig')).toEqual([]);
  });
});

test('whatever the text, problems are within it', () => {
  const piece = fc.constantFrom(
    'modules',
    'web',
    ':',
    ' ',
    '\n',
    '{',
    '}',
    '[',
    ']',
    '&a',
    '*a',
    '"',
    "'",
    '5s',
    '-',
    '!!x',
    '<<',
    '|',
    '#',
    ',',
  );

  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end } of yamlProblems(text, 'BlackboxConfig')) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('lists in each other, as many as one likes, are no exception', () => {
  expect(() => problems(`modules: ${'['.repeat(20_000)}`, 'BlackboxConfig')).not.toThrow();
});
