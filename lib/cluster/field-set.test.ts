import { FieldSet } from './field-set';

const SERVICE = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'alloy', uid: 'u', labels: { app: 'alloy', team: 'x' } },
  spec: {
    clusterIP: '10.0.0.1',
    selector: { app: 'alloy' },
    ports: [
      { name: 'http', port: 80, protocol: 'TCP', targetPort: 8080 },
      { name: 'other', port: 81, protocol: 'TCP', targetPort: 81 },
    ],
    ipFamilies: ['IPv4'],
  },
};

const OURS = FieldSet.of({
  'f:metadata': { 'f:labels': { 'f:app': {} } },
  'f:spec': {
    'f:selector': {},
    'f:ports': { 'k:{"port":80,"protocol":"TCP"}': { '.': {}, 'f:name': {}, 'f:port': {}, 'f:targetPort': {} } },
  },
});

describe('extracting', () => {
  test('takes what is in the set and nothing else, list items with their keys', () => {
    expect(OURS.extract(SERVICE)).toEqual({
      metadata: { labels: { app: 'alloy' } },
      spec: { selector: { app: 'alloy' }, ports: [{ name: 'http', port: 80, protocol: 'TCP', targetPort: 8080 }] },
    });
  });

  test('leaves out what the object does not have', () => {
    const set = FieldSet.of({
      'f:data': { 'f:gone': {} },
      'f:spec': { 'f:ports': { 'k:{"port":9,"protocol":"TCP"}': { '.': {}, 'f:name': {} } } },
    });

    expect(set.extract(SERVICE)).toEqual({});
  });

  test('takes items of sets by their value, and of other lists by their place', () => {
    const object = { metadata: { finalizers: ['a', 'b'] }, list: [{ a: 1, b: 2 }, { a: 3 }] };
    const set = FieldSet.of({
      'f:metadata': { 'f:finalizers': { 'v:"b"': {} } },
      'f:list': { 'i:1': { 'f:a': {} } },
    });

    expect(set.extract(object)).toEqual({ metadata: { finalizers: ['b'] }, list: [{ a: 3 }] });
  });

  test('takes a field that nobody divides as a whole', () => {
    const set = FieldSet.of({ 'f:spec': { 'f:args': {}, 'f:emptyDir': {} } });

    expect(set.extract({ spec: { args: ['a', 'b'], emptyDir: {} } })).toEqual({
      spec: { args: ['a', 'b'], emptyDir: {} },
    });
  });

  test('takes only the existence of a field whose inner ones are known to be divided', () => {
    const ours = FieldSet.of({ 'f:metadata': { 'f:labels': {} } });
    const theirs = FieldSet.of({ 'f:metadata': { 'f:labels': { '.': {}, 'f:team': {} } } });

    expect(ours.extract(SERVICE, ours.union(theirs))).toEqual({ metadata: { labels: {} } });
  });
});

describe('as sets', () => {
  const one = FieldSet.of({ 'f:a': { '.': {}, 'f:b': {} }, 'f:c': {} });
  const other = FieldSet.of({ 'f:a': { 'f:b': {}, 'f:d': {} } });

  test('they are united, intersected and subtracted', () => {
    expect(one.union(other).toFieldsV1()).toEqual({ 'f:a': { '.': {}, 'f:b': {}, 'f:d': {} }, 'f:c': {} });
    expect(one.within(other).toFieldsV1()).toEqual({ 'f:a': { 'f:b': {} } });
    expect(one.without(other).toFieldsV1()).toEqual({ 'f:a': {}, 'f:c': {} });
  });

  test('they are equal by what is in them', () => {
    expect(one.equals(FieldSet.of({ 'f:c': {}, 'f:a': { 'f:b': {}, '.': {} } }))).toBe(true);
    expect(one.equals(other)).toBe(false);
    expect(FieldSet.of(undefined).isEmpty).toBe(true);
  });

  test('they come out as they went in', () => {
    const fields = { 'f:a': { '.': {}, 'f:b': { 'k:{"name":"x"}': { '.': {}, 'f:c': {} } } }, 'f:d': {} };

    expect(FieldSet.of(fields).toFieldsV1()).toEqual(fields);
  });
});
