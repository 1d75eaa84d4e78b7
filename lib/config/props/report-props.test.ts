import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { Expression } from '../../values';
import { checkedProps, count, flag, receivers, text, wrongPropsOf } from '.';

interface ServiceProps {
  readonly name?: string;
  readonly replicas?: number;
  readonly public?: boolean;
  readonly forwardTo?: readonly Expression<string>[];
}

class Service extends Construct {
  readonly props: ServiceProps;

  constructor(props: unknown) {
    super(new App(), 'service');
    const checks = { name: text, replicas: count, public: flag, forwardTo: receivers };
    this.props = checkedProps<ServiceProps>(this, props as ServiceProps, checks);
  }
}

const messages = (props: unknown) => wrongPropsOf(new Service(props)).map(({ message }) => message);

test('right props are handed on as they are', () => {
  const props = { name: 'a', replicas: 0, public: false, forwardTo: [Expression.raw<string>('a.b')] };

  const service = new Service(props);

  expect(service.props).toBe(props);
  expect(service.node.validate()).toEqual([]);
});

test('all that is wrong is told at once, with the name that was meant', () => {
  expect(messages({ name: 1, replicas: -1, pubilc: true })).toEqual([
    'name: expected a string, got 1',
    'replicas: expected a whole number, 0 or more, got -1',
    'pubilc: there is no such prop',
  ]);
  expect(wrongPropsOf(new Service({ pubilc: true }))[0]).toMatchObject({
    code: 'wrong-prop',
    constructPath: 'service',
    creationSite: expect.stringContaining('report-props.test.ts'),
    hint: expect.stringContaining('public'),
  });
});

test('the construct goes on without what is wrong', () => {
  expect(new Service({ name: 'a', replicas: 'two' }).props).toEqual({ name: 'a' });
  expect(new Service(['a']).props).toEqual({});
});

test('plain cdk8s is told, too', () => {
  expect(new Service({ name: 1 }).node.validate()).toEqual([
    expect.stringMatching(/^name: expected a string, got 1, at .*report-props\.test\.ts/),
  ]);
});

test('no text is repeated: it may be a secret', () => {
  expect(messages({ public: 'hunter2' })).toEqual(['public: expected true or false, got a string']);
});

test('a receiver that is missing is no empty list', () => {
  expect(messages({ forwardTo: [] })).toEqual(['forwardTo: names no receiver, so that all would be dropped']);
  expect(messages({ forwardTo: [undefined] })).toEqual(['forwardTo[0]: expected an expression, got nothing']);
});
