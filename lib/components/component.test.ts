import { Construct } from 'constructs';
import { print } from '../syntax';
import { Secret } from '../values';
import { Component, discovery, loki, markModuleScope, moduleScopeOf, prometheus, remote } from '.';

function newModule(id = 'config', scope: Construct = new Construct(undefined as never, '')): Construct {
  const config = new Construct(scope, id);
  markModuleScope(config);
  return config;
}

describe('label', () => {
  test('is the id', () => {
    expect(new prometheus.RemoteWrite(newModule(), 'default').label).toBe('default');
  });

  test('carries the ids of the constructs inside the configuration, not of those around it', () => {
    const config = newModule('config', new Construct(new Construct(undefined as never, ''), 'chart'));
    const inner = new Construct(new Construct(config, 'pods'), 'logs');

    expect(new loki.Write(inner, 'default').label).toBe('pods_logs_default');
  });

  test('starts anew in a module inside a module', () => {
    const declare = newModule('declare.x', newModule());

    expect(new loki.Write(declare, 'default').label).toBe('default');
  });

  test('has _ for -', () => {
    const composite = new Construct(newModule(), 'pod-logs');

    expect(new loki.Write(composite, 'my-loki').label).toBe('pod_logs_my_loki');
  });

  test('of a component in a component carries the id of that, without its name', () => {
    const outer = new loki.Write(newModule(), 'outer');

    expect(new loki.Write(outer, 'inner').label).toBe('outer_inner');
  });

  test('can be set', () => {
    const component = new loki.Write(new Construct(newModule(), 'new-name'), 'default', { label: 'old_name' });

    expect(component.label).toBe('old_name');
    expect(print([component.toBlock()])).toBe('loki.write "old_name" { }\n');
    expect(component.problems).toEqual([]);
  });

  test.each(['a.b', 'a b', 'a"b', '1a', 'true', 'null', 'a/b', 'ä-ö!'])('%j is a problem that shows it', (id) => {
    const component = new loki.Write(newModule(), id);

    expect(component.problems).toEqual([
      {
        message: expect.stringContaining(`"${id.replaceAll('-', '_')}" is no label of loki.write`),
        path: ['label'],
        hint: 'change the id of the construct, or set the prop label',
      },
    ]);
  });

  test.each(['a', '_', 'größe', 'a1', 'A_b', '日本'])('%j is none', (id) => {
    expect(new loki.Write(newModule(), id).problems).toEqual([]);
  });

  test('may not be empty', () => {
    const [byId] = new loki.Write(newModule(), '').problems;
    const [byProp] = new loki.Write(newModule(), 'a', { label: '' }).problems;

    expect(byId).toMatchObject({ message: 'loki.write has an empty label', path: ['label'] });
    expect(byProp).toEqual(byId);
  });
});

describe('node id', () => {
  test('carries the name of the component, so that components of different names share ids', () => {
    const config = newModule();
    const write = new prometheus.RemoteWrite(config, 'default');
    new loki.Write(config, 'default');

    expect(write.node.id).toBe('prometheus.remote_write.default');
    expect(config.node.children).toHaveLength(2);
  });

  test('twice the same is an error that names the first and where it was made', () => {
    const config = newModule();
    new loki.Write(config, 'default');

    const second = new loki.Write(config, 'default', { label: 'other' });

    expect(second.node.id).toBe('loki.write.default (2)');
    expect(second.problems).toEqual([
      {
        message: expect.stringMatching(
          /^"config\/loki\.write\.default" is there already, made at lib\/components\/component\.test\.ts:\d+:\d+$/,
        ),
        path: ['label'],
        hint: 'give one of the constructs another id',
      },
    ]);
  });
});

describe('two components of one name and label', () => {
  test('are a problem of the second that names both', () => {
    const config = newModule();
    const first = new loki.Write(config, 'a_b');
    const second = new loki.Write(new Construct(config, 'a'), 'b');

    expect(first.problems).toEqual([]);
    expect(second.problems).toEqual([
      {
        message: 'loki.write "a_b" is there twice: "config/loki.write.a_b" and "config/a/loki.write.b"',
        path: ['label'],
        hint: 'change the id of one of the constructs, or set its prop label',
      },
    ]);
  });

  test('in two modules are none', () => {
    const config = newModule();
    new loki.Write(config, 'default');

    expect(new loki.Write(newModule('declare.x', config), 'default').problems).toEqual([]);
  });

  test('of different names are none', () => {
    const config = newModule();
    new loki.Write(config, 'default');

    expect(new loki.Echo(config, 'default').problems).toEqual([]);
  });
});

describe('outside of any configuration', () => {
  test('a component is an error at once', () => {
    const chart = new Construct(new Construct(undefined as never, ''), 'chart');

    expect(() => new loki.Write(chart, 'default')).toThrow(
      'loki.write "default" is made in "chart", which is outside of any Alloy configuration: make it in an AlloyConfig or in a construct inside one',
    );
  });

  test('a component without a scope is an error at once', () => {
    expect(() => new loki.Write(undefined as never, 'default')).toThrow('needs the construct that it is made in');
  });

  test('so is a reference by label', () => {
    const chart = new Construct(undefined as never, '');

    expect(() => loki.Write.fromLabel(chart, 'default')).toThrow(
      'a reference to loki.write "default" is made in "(root)"',
    );
  });
});

describe('exports', () => {
  test('are references', () => {
    const config = newModule();
    const pods = new discovery.Kubernetes(new Construct(config, 'my-pods'), 'all', { role: 'pod' });
    const scrape = new prometheus.Scrape(config, 'x', { targets: pods.targets, forwardTo: [] });

    expect(print([scrape.toBlock()])).toContain('targets    = discovery.kubernetes.my_pods_all.targets');
  });

  test('carry their own name in Alloy', () => {
    const config = newModule();
    const map = new remote.kubernetes.Configmap(config, 'x', { namespace: 'a', name: 'b' });
    const echo = new loki.Echo(config, 'y');

    expect(map.data.node).toMatchObject({ kind: 'access', name: 'data' });
    expect(echo.receiver.node).toMatchObject({
      kind: 'access',
      name: 'receiver',
      value: { kind: 'access', name: 'y' },
    });
  });

  test('of a component that text declares are references, noted in the module', () => {
    const config = newModule();
    const inner = new Construct(config, 'inner');
    const write = loki.Write.fromLabel(inner, 'from_text');
    const process = new loki.Process(inner, 'x', { forwardTo: [write.receiver] });

    expect(print([process.toBlock()])).toContain('forward_to = [loki.write.from_text.receiver]');
    expect(moduleScopeOf(config)!.references).toEqual([
      expect.objectContaining({ componentName: 'loki.write', label: 'from_text', scope: inner }),
    ]);
  });
});

describe('Component', () => {
  test('isComponent tells components from everything else', () => {
    const config = newModule();

    expect(Component.isComponent(new loki.Write(config, 'default'))).toBe(true);
    expect(Component.isComponent(config)).toBe(false);
    expect([undefined, null, 1, 'loki.write', {}].some(Component.isComponent)).toBe(false);
  });

  test('gives what its arguments ask for', () => {
    const password = Secret.env('loki', 'password');
    const write = new loki.Write(newModule(), 'default', {
      endpoint: [{ url: 'a', basicAuth: { username: 'b', password } }],
    });

    expect(write.requirements).toEqual(password.requirements);
  });

  test('gives the problems of its label and of its arguments together', () => {
    const write = new loki.Write(newModule(), 'a.b', { endpoint: [{ url: Number.NaN as never }] });

    expect(write.problems.map(({ path }) => path)).toEqual([['label'], ['endpoint', 0, 'url']]);
  });

  test('takes props that are null from untyped code', () => {
    expect(print([new loki.Write(newModule(), 'default', null as never).toBlock()])).toBe('loki.write "default" { }\n');
  });
});
