import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { Expression } from '../../values';
import { checkedProps, type PropNames, wrongPropsOf } from '.';

interface ServiceProps {
  readonly name?: string;
  readonly image?: { readonly tag?: string };
  readonly upstream?: object;
  readonly forwardTo?: readonly Expression<string>[];
}

const NAMES: PropNames<ServiceProps> = {
  name: 'prop',
  image: { tag: 'prop' },
  upstream: 'reference',
  forwardTo: 'receivers?',
};

class Service extends Construct {
  readonly props: ServiceProps;

  constructor(props: unknown, names = NAMES) {
    super(new App(), 'service');
    this.props = checkedProps<ServiceProps>(this, props as ServiceProps, names);
  }
}

const upstream = {};
const messages = (props: unknown, names?: PropNames<ServiceProps>) =>
  wrongPropsOf(new Service(props, names)).map(({ message }) => message);

test('right props are handed on as they are', () => {
  const props = { name: 'a', upstream, forwardTo: [Expression.raw<string>('a.b')] };

  const service = new Service(props);

  expect(service.props).toBe(props);
  expect(service.node.validate()).toEqual([]);
});

test('names that there are not are told at once, with the one that was meant', () => {
  expect(messages({ upstream, nmae: 'a', image: { tga: 'b' } })).toEqual([
    'image.tga: there is no such prop',
    'nmae: there is no such prop',
  ]);
  expect(wrongPropsOf(new Service({ upstream, nmae: 'a' }))[0]).toMatchObject({
    code: 'wrong-prop',
    constructPath: 'service',
    creationSite: expect.stringContaining('report-props.test.ts'),
    hint: expect.stringContaining('name'),
  });
});

test("values are the compiler's matter", () => {
  expect(messages({ upstream, name: 7, image: 'latest', forwardTo: 'a.b' })).toEqual([]);
});

test.each([undefined, null])('a reference to nothing (%j) is told, also where no props are given', (missing) => {
  expect(messages({ upstream: missing })).toEqual(['upstream: is missing']);
  expect(messages(missing)).toEqual(['upstream: is missing']);
});

test('a receiver that is missing is no empty list', () => {
  expect(messages({ upstream, forwardTo: [] })).toEqual(['forwardTo: names no receiver, so that all would be dropped']);
  expect(messages({ upstream, forwardTo: [undefined] })).toEqual(['forwardTo[0]: is no receiver']);
  expect(messages({ upstream })).toEqual([]);
  expect(messages({ upstream }, { ...NAMES, forwardTo: 'receivers' })).toEqual(['forwardTo: is missing']);
});

test('the construct goes on without what is wrong', () => {
  expect(new Service({ upstream, name: 'a', nmae: 'b' }).props).toEqual({ upstream, name: 'a' });
});

test('plain cdk8s is told, too', () => {
  expect(new Service({ upstream, nmae: 'a' }).node.validate()).toEqual([
    expect.stringMatching(/^nmae: there is no such prop \(.*name.*\), at .*report-props\.test\.ts/),
  ]);
});

test('no text is repeated: it may be a secret', () => {
  expect(JSON.stringify(wrongPropsOf(new Service({ pasword: 'hunter2' })))).not.toContain('hunter2');
});
