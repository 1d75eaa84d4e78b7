// What must compile and what must not. Compiled by the type check, never run.
import { Duration, Size } from 'cdk8s';
import {
  type AnyInput,
  type AuthHandler,
  type BoolInput,
  type Consumer,
  type DurationInput,
  type DurationValue,
  type EnumInput,
  Expression,
  type ListInput,
  type LogsReceiver,
  type MapInput,
  type MetricsReceiver,
  type NumberInput,
  type OptionalSecretInput,
  type OptionalSecretText,
  op,
  type ProfilesReceiver,
  type RelabelRules,
  Secret,
  type SecretInput,
  type SecretText,
  type SizeInput,
  type StorageHandler,
  type StringInput,
  std,
  type Target,
  type Targets,
  type TargetsInput,
} from '../../lib/values';

/** Takes what an argument of the type takes. */
declare function give<I>(value: I): void;
/** Compiles if the two types are the same. */
declare function same<A, B>(
  ...proof: (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? [] : [different: [A, B]]
): void;

declare const text: Expression<string>;
declare const number: Expression<number>;
declare const bool: Expression<boolean>;
declare const secret: Expression<SecretText>;
declare const maybeSecret: Expression<OptionalSecretText>;
declare const secrets: Expression<Readonly<Record<string, SecretText>>>;
declare const targets: Expression<Targets>;
declare const target: Expression<Target>;
declare const metrics: Expression<MetricsReceiver>;
declare const logs: Expression<LogsReceiver>;
declare const profiles: Expression<ProfilesReceiver>;
declare const rules: Expression<RelabelRules>;
declare const auth: Expression<AuthHandler>;
declare const storage: Expression<StorageHandler>;
declare const traces: Expression<Consumer<'traces'>>;
declare const metricsOnly: Expression<Consumer<'metrics'>>;
declare const both: Expression<Consumer<'traces' | 'metrics'>>;
declare const span: Expression<DurationValue>;
declare const anything: Expression<unknown>;
declare const someString: string;

// Raw expressions need their type.
give<StringInput>(Expression.raw<string>('"a" + "b"'));
give<TargetsInput>(Expression.raw<Targets>('a.b.targets'));
give<Expression<MetricsReceiver>>(Expression.raw<MetricsReceiver>('a.b.receiver'));
give<AnyInput>(Expression.raw<unknown>('a.b'));
// @ts-expect-error no type argument
Expression.raw('a');
// @ts-expect-error a type that the context would infer is none that the author gave
give<Expression<string>>(Expression.raw('a'));
// @ts-expect-error the same where a union is expected
give<StringInput>(Expression.raw('a'));
// @ts-expect-error the same in a declaration
const inferred: Expression<Targets> = Expression.raw('a');
// @ts-expect-error any would fit everywhere
// biome-ignore lint/suspicious/noExplicitAny: what must not compile
Expression.raw<any>('a');
// @ts-expect-error never would fit everywhere
Expression.raw<never>('a');
// @ts-expect-error the given type counts
give<Expression<MetricsReceiver>>(Expression.raw<LogsReceiver>('a.b.receiver'));

// Capsules that don't fit.
give<Expression<MetricsReceiver>>(metrics);
give<Expression<LogsReceiver>>(logs);
give<Expression<ProfilesReceiver>>(profiles);
give<Expression<RelabelRules>>(rules);
give<Expression<AuthHandler>>(auth);
give<Expression<StorageHandler>>(storage);
// @ts-expect-error logs for metrics
give<Expression<MetricsReceiver>>(logs);
// @ts-expect-error profiles for metrics
give<Expression<MetricsReceiver>>(profiles);
// @ts-expect-error an OpenTelemetry consumer for metrics
give<Expression<MetricsReceiver>>(metricsOnly);
// @ts-expect-error metrics for logs
give<Expression<LogsReceiver>>(metrics);
// @ts-expect-error profiles for logs
give<Expression<LogsReceiver>>(profiles);
// @ts-expect-error logs for profiles
give<Expression<ProfilesReceiver>>(logs);
// @ts-expect-error a receiver for a consumer
give<Expression<Consumer<'metrics'>>>(metrics);
// @ts-expect-error rules for a receiver
give<Expression<LogsReceiver>>(rules);
// @ts-expect-error a receiver for rules
give<Expression<RelabelRules>>(logs);
// @ts-expect-error storage for authentication
give<Expression<AuthHandler>>(storage);
// @ts-expect-error authentication for storage
give<Expression<StorageHandler>>(auth);
// @ts-expect-error something unknown for a receiver
give<Expression<MetricsReceiver>>(anything);
// @ts-expect-error one that isn't in a list
give<ListInput<Expression<MetricsReceiver>>>(metrics);
give<ListInput<Expression<MetricsReceiver>>>([metrics, Expression.raw<MetricsReceiver>('a')]);
give<ListInput<Expression<MetricsReceiver>>>(std.array.concat([metrics], [metrics]));
// @ts-expect-error one wrong among right ones
give<ListInput<Expression<MetricsReceiver>>>([metrics, logs]);
// @ts-expect-error a list of another kind
give<ListInput<Expression<MetricsReceiver>>>(std.array.concat([logs]));

// OpenTelemetry consumers: one that takes more fits where less is asked for.
give<Expression<Consumer<'traces'>>>(both);
give<Expression<Consumer<'metrics'>>>(both);
give<ListInput<Expression<Consumer<'traces'>>>>([both, traces]);
// @ts-expect-error takes traces only
give<Expression<Consumer<'traces' | 'metrics'>>>(traces);
// @ts-expect-error takes metrics only
give<Expression<Consumer<'traces'>>>(metricsOnly);
// @ts-expect-error one of the two takes metrics only
give<ListInput<Expression<Consumer<'traces'>>>>([traces, metricsOnly]);

// Texts.
give<StringInput>('a');
give<StringInput>(text);
give<StringInput>(number);
give<StringInput>(Expression.raw<'a' | 'b'>('x'));
// @ts-expect-error a number is written as text
give<StringInput>(5);
// @ts-expect-error nothing converts from bool
give<StringInput>(bool);
// @ts-expect-error a secret never becomes an ordinary text
give<StringInput>(secret);
// @ts-expect-error nor does one that may be secret
give<StringInput>(maybeSecret);
// @ts-expect-error a list is no text
give<StringInput>(targets);
// @ts-expect-error something unknown is no text
give<StringInput>(anything);

// Numbers and truth values.
give<NumberInput>(5);
give<NumberInput>(5n);
give<NumberInput>(number);
give<NumberInput>(text);
// @ts-expect-error a plain text is no number
give<NumberInput>('5');
// @ts-expect-error a truth value is no number
give<NumberInput>(bool);
give<BoolInput>(true);
give<BoolInput>(bool);
// @ts-expect-error nothing converts to bool
give<BoolInput>('true');
// @ts-expect-error not at run time either
give<BoolInput>(text);
// @ts-expect-error nor from numbers
give<BoolInput>(number);

// Enumerations.
give<EnumInput<'pod' | 'node'>>('pod');
give<EnumInput<'pod' | 'node'>>(text);
give<EnumInput<'pod' | 'node'>>(Expression.raw<'pod'>('x'));
// @ts-expect-error not one of them
give<EnumInput<'pod' | 'node'>>('pods');
// @ts-expect-error any text may be something else
give<EnumInput<'pod' | 'node'>>(someString);
// @ts-expect-error no text
give<EnumInput<'pod' | 'node'>>(bool);

// Durations.
give<DurationInput>('30s');
give<DurationInput>('0');
give<DurationInput>('1h30m');
give<DurationInput>('1h30m5s');
give<DurationInput>('1h05m');
give<DurationInput>('1m5s');
give<DurationInput>('-1.5s');
give<DurationInput>('0.5s');
give<DurationInput>('1.05s');
give<DurationInput>('.5s');
give<DurationInput>('100ms');
give<DurationInput>('250us');
give<DurationInput>('250µs');
give<DurationInput>('10ns');
give<DurationInput>(Duration.seconds(90));
give<DurationInput>(text);
give<DurationInput>(span);
// @ts-expect-error no unit
give<DurationInput>('5');
// @ts-expect-error a blank
give<DurationInput>('5 s');
// @ts-expect-error no number
give<DurationInput>('abc');
// @ts-expect-error Go has no days
give<DurationInput>('1d');
// @ts-expect-error empty
give<DurationInput>('');
// @ts-expect-error a unit alone
give<DurationInput>('s');
// @ts-expect-error no unit behind the last number
give<DurationInput>('1h30');
// @ts-expect-error a number has no unit
give<DurationInput>(30);
// @ts-expect-error any text may be something else
give<DurationInput>(someString);
// @ts-expect-error a size is no duration
give<DurationInput>(Size.mebibytes(1));

// Sizes.
give<SizeInput>('64KiB');
give<SizeInput>('20MB');
give<SizeInput>('1.5GiB');
give<SizeInput>('512B');
give<SizeInput>('1GiB512MiB');
give<SizeInput>('0');
give<SizeInput>(Size.mebibytes(64));
give<SizeInput>(text);
// @ts-expect-error no unit
give<SizeInput>('64');
// @ts-expect-error Kubernetes' notation
give<SizeInput>('64Mi');
// @ts-expect-error a blank
give<SizeInput>('64 MiB');
// @ts-expect-error a unit of its own making
give<SizeInput>('64mb');
// @ts-expect-error a number has no unit
give<SizeInput>(64);
// @ts-expect-error a duration is no size
give<SizeInput>(Duration.seconds(1));

// Secrets.
give<SecretInput>(Secret.env('grafana-cloud', 'token'));
give<SecretInput>(Secret.env({ name: 'grafana-cloud' }, 'token', { optional: true }));
give<SecretInput>(Secret.file('grafana-cloud', 'token'));
give<SecretInput>(Secret.insecureLiteral('team-a', 'the name of a tenant'));
give<SecretInput>(std.sys.env('TOKEN'));
give<SecretInput>(maybeSecret);
give<SecretInput>(secrets.at('token'));
give<SecretInput>(op.add('Bearer ', secret));
give<OptionalSecretInput>('a');
give<OptionalSecretInput>(secret);
give<OptionalSecretInput>(text);
give<MapInput<SecretInput>>(secrets);
give<MapInput<SecretInput>>({ token: secret });
give<MapInput<ListInput<SecretInput>>>({ 'X-Scope-OrgID': [Secret.insecureLiteral('a', 'tenant')] });
// @ts-expect-error a plain string for a secret
give<SecretInput>('hunter2');
// @ts-expect-error a plain string for a secret in a list
give<ListInput<SecretInput>>(['hunter2']);
// @ts-expect-error a plain string for a secret in an object
give<MapInput<SecretInput>>({ password: 'hunter2' });
// @ts-expect-error a number is no secret
give<SecretInput>(number);
// @ts-expect-error a reason has to be given
Secret.insecureLiteral('team-a');

// Targets.
give<TargetsInput>(targets);
give<TargetsInput>([{ __address__: 'a:80', job: undefined }]);
give<TargetsInput>([target, { __address__: std.string.format('%s:80', 'a') }]);
give<TargetsInput>([targets.at(0)]);
give<TargetsInput>(std.array.concat(targets, [{ __address__: 'a:80' }], [target]));
give<TargetsInput>(std.array.concat(targets, targets));
give<TargetsInput>(std.array.combineMaps(targets, targets, ['__address__']));
give<TargetsInput>(std.array.combineMapsOrKeep(targets, [{ a: 'b' }], ['a']));
give<TargetsInput>(std.encoding.fromJson<readonly { readonly __address__: string }[]>(text));
give<TargetsInput>([]);
// @ts-expect-error a plain string where targets belong
give<TargetsInput>('localhost:9090');
// @ts-expect-error a plain string in the list
give<TargetsInput>(['localhost:9090']);
// @ts-expect-error one target is no list of them
give<TargetsInput>(target);
// @ts-expect-error an export of another kind
give<TargetsInput>(logs);
// @ts-expect-error another kind in the list
give<TargetsInput>([logs]);
// @ts-expect-error labels are texts
give<TargetsInput>([{ __address__: ['a'] }]);
// @ts-expect-error a list joined of texts
give<TargetsInput>(std.array.concat(['a']));
// @ts-expect-error a list with something else in it
give<TargetsInput>(std.array.concat(targets, ['a']));
// @ts-expect-error a secret as a label
give<TargetsInput>([{ password: secret }]);

// Lists, objects, anything.
give<ListInput<StringInput>>(['a', text, number]);
give<ListInput<StringInput>>(std.string.split('a,b', ','));
give<ListInput<ListInput<StringInput>>>([['a'], std.string.split('a', ','), [text]]);
give<ListInput<DurationInput>>(['5s', Duration.minutes(1)]);
give<MapInput<StringInput>>({ a: 'b', c: text, d: undefined });
// @ts-expect-error a text is no list of texts
give<ListInput<StringInput>>('a');
// @ts-expect-error an expression for a text is no list
give<ListInput<StringInput>>(text);
// @ts-expect-error a wrong element
give<ListInput<StringInput>>(['a', true]);
// @ts-expect-error a wrong value
give<MapInput<StringInput>>({ a: ['b'] });
// @ts-expect-error a list is no object
give<MapInput<StringInput>>(['a']);
give<AnyInput>({ a: [1, 'b', null, { c: secret, d: Duration.seconds(1) }], e: undefined });
// @ts-expect-error a function is no value
give<AnyInput>(() => 1);
// @ts-expect-error nor is a date
give<AnyInput>(new Date(0));

// Access.
same<ReturnType<() => typeof readToken>, Expression<SecretText>>();
const readToken = secrets.at('token');
const first = targets.at(0);
same<typeof first, Expression<Target>>();
const address = targets.at(0).field('__address__');
same<typeof address, Expression<string>>();
declare const settings: Expression<{ readonly port: number; readonly tags: readonly string[] }>;
const port = settings.field('port');
same<typeof port, Expression<number>>();
const tag = settings.at('tags').at(0);
same<typeof tag, Expression<string>>();
const rawFirst = Expression.raw<Targets>('x.targets').at(0);
same<typeof rawFirst, Expression<Target>>();
// @ts-expect-error no such field
settings.field('prot');
// @ts-expect-error no such key
settings.at('prot');
// @ts-expect-error a list is indexed by numbers
targets.at('a');
// @ts-expect-error an object is indexed by texts
secrets.at(0);
// @ts-expect-error a text has no elements
text.at(0);
// @ts-expect-error a text has no fields, though TypeScript's have
text.field('length');
// @ts-expect-error a list has no fields, though TypeScript's have
targets.field('length');
// @ts-expect-error a receiver has no fields
metrics.field('x');
// @ts-expect-error something unknown has no fields
anything.field('x');

// The standard library keeps types.
const joined = std.array.concat(targets, targets);
same<typeof joined, Expression<readonly Target[]>>();
const words = std.array.concat(['a'], std.string.split('b', ','));
same<typeof words, Expression<readonly string[]>>();
const some = std.coalesce(std.sys.env('A'), 'fallback');
same<typeof some, Expression<string>>();
give<StringInput>(some);
const secretOrText = std.coalesce(secret, maybeSecret);
give<SecretInput>(secretOrText);
const parsed = std.encoding.fromJson<{ readonly port: number }>(text).field('port');
same<typeof parsed, Expression<number>>();
const found = std.jsonPath<string>(text, '.a').at(0);
same<typeof found, Expression<string>>();
const plain = std.convert.nonsensitive(maybeSecret);
same<typeof plain, Expression<string>>();
const groups = std.array.groupBy(targets, 'job', false).at(0);
give<TargetsInput>(groups.field('items'));
give<StringInput>(groups.field('job'));
const merged = std.array.combineMaps([{ a: 'x', n: 1 }], [{ a: 'x', b: true }], ['a']).at(0);
give<NumberInput>(merged.field('n'));
give<BoolInput>(merged.field('b'));
std.encoding.toJson({ a: [1, text], b: { c: true } });
std.string.format('%s %d %v', text, 5, ['a', number]);
std.file.pathJoin('/etc', std.modulePath, std.constants.hostname);
// @ts-expect-error what a JSON text holds is unknown until it's said
give<StringInput>(std.encoding.fromJson(text));
// @ts-expect-error a secret would be shown
std.coalesce(secret, 'fallback') satisfies StringInput;
// @ts-expect-error a secret would be shown
std.string.format('%s', secret);
// @ts-expect-error a secret inside of a list would be shown
std.string.format('%v', [secret]);
// @ts-expect-error a secret would be shown
std.encoding.toJson({ password: secret });
// @ts-expect-error a secret is no text
std.string.toUpper(secret);
// @ts-expect-error a literal needs no conversion
std.convert.nonsensitive('a');
// @ts-expect-error a text is no list
std.array.concat('a');
// @ts-expect-error at least one
std.coalesce();
// @ts-expect-error one argument too many
std.string.toLower('a', 'b');
// @ts-expect-error deprecated aliases can be parsed, not written
std.toLower;

// Operators.
same<ReturnType<() => typeof sum>, Expression<number>>();
const sum = op.add(1, number);
const line = op.add('a', text);
same<typeof line, Expression<string>>();
const bearer = op.add('Bearer ', secret);
same<typeof bearer, Expression<SecretText>>();
const perhaps = op.add(maybeSecret, '/');
same<typeof perhaps, Expression<OptionalSecretText>>();
const tainted = op.add(maybeSecret, secret);
same<typeof tainted, Expression<SecretText>>();
give<BoolInput>(op.and(op.less(1, 2), op.not(op.equal('a', 1))));
give<BoolInput>(op.greaterOrEqual('a', text));
give<NumberInput>(op.negate(op.power(2n, op.modulo(7, 4))));
// @ts-expect-error a number and a text
op.add(1, 'a');
// @ts-expect-error a truth value
op.add(true, false);
// @ts-expect-error lists aren't added: array.concat
op.add(targets, targets);
// @ts-expect-error a number and a secret
op.add(1, secret);
// @ts-expect-error texts
op.subtract('a', 'b');
// @ts-expect-error a text that may hold a number
op.multiply(text, 2);
// @ts-expect-error numbers and texts aren't compared
op.less(1, 'a');
// @ts-expect-error secrets aren't compared
op.less(secret, secret);
// @ts-expect-error a number is no truth value
op.and(1, true);
// @ts-expect-error a text is no truth value
op.not('true');
// @ts-expect-error a text can't be negated
op.negate('a');

export type { inferred };
