import { codes, needs, rules } from '../../test/harness/needs';

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

  describe('a foreach', () => {
    const each = (collection: string, names: string, before = '') =>
      `${before}foreach "f" { collection = ${collection}; var = "each"; template { discovery.kubernetes "p" { role = "pod"; namespaces { names = ${names} } } } }`;

    test.each<[string, string, string[]]>([
      ['its template, for each item', each('["a", "b"]', '[each]'), ['list,watch pods @ a', 'list,watch pods @ b']],
      ['equal items once', each('["a", "a"]', '[each]'), ['list,watch pods @ a']],
      ['nothing without items', each('[]', '[each]'), []],
      ['a part of an expression', each('["a"]', '[each + "-prod"]'), ['list,watch pods @ a-prod']],
      ['fields of items', each('[{ns = "a", x = 1}]', '[each.ns]'), ['list,watch pods @ a']],
      ['fields by index', each('[{ns = "a"}]', '[each["ns"]]'), ['list,watch pods @ a']],
      [
        'items that are evaluated',
        each('array.concat(["a"], ["b"])', '[each]'),
        ['list,watch pods @ a', 'list,watch pods @ b'],
      ],
      ['items of JSON', each('encoding.from_json(`[{"ns": ["b", "c"]}]`)', 'each.ns'), ['list,watch pods @ b,c']],
      [
        'known fields beside those of run time',
        each('[{ns = "a", secret = sys.env("S")}]', '[each.ns]'),
        ['list,watch pods @ a'],
      ],
      [
        'a foreach in a foreach',
        'foreach "f" { collection = [{ns = ["a", "b"]}]; var = "outer"; template { foreach "g" { collection = outer.ns; var = "inner"; template { discovery.kubernetes "p" { role = "pod"; namespaces { names = [inner] } } } } } }',
        ['list,watch pods @ a', 'list,watch pods @ b'],
      ],
      [
        'a variable that hides that around it',
        'foreach "f" { collection = ["a"]; var = "x"; template { foreach "g" { collection = [x + "1"]; var = "x"; template { discovery.kubernetes "p" { role = "pod"; namespaces { names = [x] } } } } } }',
        ['list,watch pods @ a1'],
      ],
      [
        'an instance of a module for each item',
        'declare "d" { argument "ns" { }; discovery.kubernetes "p" { role = "pod"; namespaces { names = [argument.ns.value] } } }; foreach "f" { collection = ["a", "b"]; var = "each"; template { d "x" { ns = each } } }',
        ['list,watch pods @ a', 'list,watch pods @ b'],
      ],
      [
        'in a module, with the arguments of its instance',
        'declare "d" { argument "all" { }; foreach "f" { collection = argument.all.value; var = "each"; template { discovery.kubernetes "p" { role = "pod"; namespaces { names = [each] } } } } }; d "x" { all = ["a"] }',
        ['list,watch pods @ a'],
      ],
    ])('runs %s', (_, text, expected) => {
      expect(rules(text)).toEqual(expected);
      expect(codes(text)).toEqual([]);
    });

    test('has items that lead to the components that feed them, and to no others', () => {
      const discovery = (label: string) =>
        `discovery.kubernetes "${label}" { role = "pod"; namespaces { names = ["${label}"] } }; `;
      const text = `${discovery('x')}${discovery('y')}foreach "f" { collection = [{t = discovery.kubernetes.x.targets, u = discovery.kubernetes.y.targets}]; var = "each"; template { loki.source.kubernetes "t" { targets = each.t; forward_to = [] } } }`;

      expect(rules(text).slice(2)).toEqual(['get pods/log @ x', 'get pods @ x']);
      expect(codes(text)).toEqual([]);
    });

    test('of what a component exports is fed by that', () => {
      const text =
        'discovery.kubernetes "p" { role = "pod"; namespaces { names = ["x"] } }; foreach "f" { collection = discovery.kubernetes.p.targets; var = "each"; template { loki.source.kubernetes "t" { targets = [each]; forward_to = [] } } }';

      expect(rules(text)).toEqual(['list,watch pods @ x', 'get pods/log @ x', 'get pods @ x']);
      expect(codes(text)).toEqual([]);
    });

    test.each([
      ['items', each('encoding.from_json(sys.env("NAMESPACES"))', '[each]')],
      ['an item', each('[sys.env("NAMESPACE")]', '[each]')],
      ['a field', each('[{ns = sys.env("NAMESPACE")}]', '[each.ns]')],
    ])('with %s of run time is widened', (_, text) => {
      expect(rules(text)).toEqual(['list,watch pods']);
      expect(codes(text)).toEqual(['need-widened']);
    });

    test('listens on a port for each item', () => {
      const text =
        'foreach "f" { collection = [3500, 3600]; var = "each"; template { loki.source.api "a" { http { listen_port = each }; forward_to = [] } } }';

      expect(needs(text).listeners.map(({ port }) => port)).toEqual([3500, 3600]);
    });

    test('is experimental', () => {
      expect(needs(each('[]', '[]')).stabilityLevel).toBe('experimental');
    });

    test('of very many items ends', () => {
      const items = Array.from({ length: 40 }, (_, index) => index).join(', ');
      const nested = `foreach "f" { collection = [${items}]; var = "a"; template { foreach "g" { collection = [${items}]; var = "b"; template { foreach "h" { collection = [${items}]; var = "c"; template { ${pods} } } } } } }`;

      expect(rules(nested)).toContain('list,watch pods');
    });
  });

  test('the text of an import is seen through', () => {
    const text = `import.string "m" { content = \`declare "logs" { ${pods} }\` }; m.logs "a" { }`;

    expect(rules(text)).toEqual(['list,watch pods']);
    expect(needs(text).rules[0]?.origin.id).toBe('m.logs.a/discovery.kubernetes.p');
  });

  test('a configuration that is fetched is out of sight, and reported', () => {
    expect(codes('remotecfg { url = "https://fleet.example" }')).toEqual(['module-out-of-sight']);
  });

  test('a module from elsewhere is out of sight, and reported', () => {
    expect(codes('import.git "m" { repository = "r"; path = "p" }; m.logs "a" { }')).toEqual(['module-out-of-sight']);
  });
});
