import { codes, needs, rules } from './harness';

describe('modules', () => {
  const pods = 'discovery.kubernetes "p" { role = "pod" }';

  test('what a declare holds counts for each of its instances', () => {
    expect(rules(`declare "logs" { ${pods} }`)).toEqual([]);
    expect(rules(`declare "logs" { ${pods} }; logs "a" { }; logs "b" { }`)).toEqual([
      'list,watch pods',
      'list,watch pods',
    ]);
  });

  test('its components are named by the instance', () => {
    expect(needs(`declare "logs" { ${pods} }; logs "a" { }`).rules[0]?.origin.id).toBe('logs.a/discovery.kubernetes.p');
  });

  test('a declare that uses itself ends', () => {
    expect(rules(`declare "a" { ${pods}; a "x" { } }; a "x" { }`)).toEqual(['list,watch pods']);
  });

  test('two declares that use each other end', () => {
    const text = `declare "a" { ${pods}; b "x" { } }; declare "b" { a "x" { } }; a "x" { }; b "y" { }`;

    expect(rules(text)).toEqual(['list,watch pods', 'list,watch pods']);
  });

  test('instances that double with each level end', () => {
    const levels = Array.from({ length: 40 }, (_, n) => `declare "d${n}" { d${n + 1} "a" { }; d${n + 1} "b" { } }`);

    expect(rules([...levels, `declare "d40" { ${pods} }`, 'd0 "x" { }'].join('; '))).toContain('list,watch pods');
  });

  describe('arguments', () => {
    const logs = (argument: string, names: string) =>
      `declare "logs" { argument "ns" { ${argument} }; discovery.kubernetes "p" { role = "pod"; namespaces { names = ${names} } } }; `;

    test.each<[string, string, string[]]>([
      ['a value', `${logs('', 'argument.ns.value')}logs "a" { ns = ["x"] }`, ['list,watch pods @ x']],
      [
        'each instance has its own',
        `${logs('', 'argument.ns.value')}logs "a" { ns = ["x"] }; logs "b" { ns = ["y"] }`,
        ['list,watch pods @ x', 'list,watch pods @ y'],
      ],
      [
        'a part of an expression',
        `${logs('', '[argument.ns.value + "-prod"]')}logs "a" { ns = "x" }`,
        ['list,watch pods @ x-prod'],
      ],
      [
        'a member',
        `${logs('', '[argument.ns.value.name, argument.ns.value["other"]]')}logs "a" { ns = { name = "x", other = "y" } }`,
        ['list,watch pods @ x,y'],
      ],
      [
        'a default',
        `${logs('optional = true; default = ["d"]', 'argument.ns.value')}logs "a" { }`,
        ['list,watch pods @ d'],
      ],
      [
        'none at all, which is null',
        `${logs('optional = true', 'argument.ns.value')}logs "a" { }`,
        ['list,watch pods'],
      ],
      [
        'from module to module',
        `${logs('', 'argument.ns.value')}declare "outer" { argument "team" { }; logs "a" { ns = [argument.team.value] } }; outer "o" { team = "x" }`,
        ['list,watch pods @ x'],
      ],
      [
        'of a module in the module, which are its own',
        'declare "o" { argument "ns" { }; declare "i" { argument "ns" { }; discovery.kubernetes "p" { role = "pod"; namespaces { names = [argument.ns.value] } } }; i "x" { ns = "inner" } }; o "y" { ns = "outer" }',
        ['list,watch pods @ inner'],
      ],
      [
        'in the template of a foreach',
        'declare "d" { argument "ns" { }; foreach "f" { collection = [1]; var = "each"; template { discovery.kubernetes "p" { role = "pod"; namespaces { names = [argument.ns.value] } } } } }; d "x" { ns = "a" }',
        ['list,watch pods @ a'],
      ],
      [
        'of imported text',
        `import.string "m" { content = \`${logs('', 'argument.ns.value')}\` }; m.logs "a" { ns = ["x"] }`,
        ['list,watch pods @ x'],
      ],
    ])('%s', (_, text, expected) => {
      expect(rules(text)).toEqual(expected);
      expect(codes(text)).toEqual([]);
    });

    test('a value of run time is unknown inside, too', () => {
      const text = `${logs('', 'argument.ns.value')}logs "a" { ns = [sys.env("NS")] }`;

      expect(rules(text)).toEqual(['list,watch pods']);
      expect(codes(text)).toEqual(['need-widened']);
    });

    test('a reference leads to the component that feeds it', () => {
      const text = `discovery.kubernetes "p" { role = "pod"; namespaces { names = ["x"] } }; declare "d" { argument "targets" { }; loki.source.kubernetes "t" { targets = argument.targets.value; forward_to = [] } }; d "a" { targets = discovery.kubernetes.p.targets }`;

      expect(rules(text)).toEqual(['list,watch pods @ x', 'get pods/log @ x', 'get pods @ x']);
      expect(codes(text)).toEqual([]);
    });

    test('a port', () => {
      const text =
        'declare "d" { argument "port" { }; loki.source.api "t" { http { listen_address = "0.0.0.0"; listen_port = argument.port.value }; forward_to = [] } }; d "a" { port = 3500 }; d "b" { port = 3600 }';

      expect(needs(text).listeners.map(({ origin, port }) => [origin.id, port])).toEqual([
        ['d.a/loki.source.api.t', 3500],
        ['d.b/loki.source.api.t', 3600],
      ]);
    });
  });

  test('the template of a foreach counts, and its variable is unknown', () => {
    const text =
      'foreach "f" { collection = ["a"]; var = "each"; template { discovery.kubernetes "p" { role = "pod"; namespaces { names = [each] } } } }';

    expect(rules(text)).toEqual(['list,watch pods']);
    expect(codes(text)).toEqual(['need-widened']);
    expect(needs(text).stabilityLevel).toBe('experimental');
  });

  test('the text of an import is seen through', () => {
    const text = `import.string "m" { content = \`declare "logs" { ${pods} }\` }; m.logs "a" { }`;

    expect(rules(text)).toEqual(['list,watch pods']);
    expect(needs(text).rules[0]?.origin.id).toBe('m.logs.a/discovery.kubernetes.p');
  });

  test('a module from elsewhere is out of sight, and reported', () => {
    expect(codes('import.git "m" { repository = "r"; path = "p" }; m.logs "a" { }')).toEqual(['module-out-of-sight']);
  });
});
