import { urlProblem } from '../../languages';
import type { ComponentArguments } from '../arguments';
import type { World } from '../world';

/** What an exporter calls what it asks, in the label `instance` of its target; or why that isn't known. */
type InstanceName = string | { readonly unknown: string };

/** What names are made of. */
export interface NameSources {
  readonly args: ComponentArguments;
  /** Identifier of the component. */
  readonly id: string;
  readonly world: World;
}

/** Names by the kinds of exporters: the last words of their components' names. */
export const instanceNames: ReadonlyMap<string, (sources: NameSources) => InstanceName> = new Map([
  ['apache', hostOf('scrape_uri')],
  ['azure', hashed],
  ['cadvisor', hostName],
  ['catchpoint', textOf('port')],
  ['cloudwatch', hashed],
  ['consul', hostOf('server')],
  ['databricks', textOf('server_hostname')],
  ['dnsmasq', textOf('address')],
  ['elasticsearch', hostOf('address')],
  ['gcp', hashed],
  ['github', hostOf('api_url')],
  ['kafka', kafkaName],
  ['memcached', textOf('address')],
  ['mongodb', hostOfSecret('mongodb_uri')],
  ['mssql', hostOfSecret('connection_string')],
  ['mysql', ({ args }: NameSources) => mysqlName(args.secretTexts('data_source_name')[0] ?? '')],
  ['oracledb', oracleName],
  ['postgres', postgresName],
  ['process', hostName],
  ['redis', textOf('redis_addr')],
  ['self', hostName],
  ['snowflake', textOf('account_name')],
  ['squid', textOf('address')],
  ['static', componentName],
  ['statsd', componentName],
  ['unix', hostName],
  ['windows', hostName],
]);

function componentName({ id }: NameSources): InstanceName {
  return id;
}

function textOf(argument: string) {
  return ({ args }: NameSources): InstanceName => args.text(argument);
}

function hostOf(argument: string) {
  return ({ args }: NameSources): InstanceName => hostOfUrl(args.text(argument)) ?? refused(`${argument} is no URL`);
}

function hostOfSecret(argument: string) {
  return ({ args }: NameSources): InstanceName =>
    hostOfUrl(args.secretTexts(argument)[0] ?? '') ?? refused(`${argument} is no URL`);
}

function hostName({ world: { env, constants } }: NameSources): InstanceName {
  const name = env?.['HOSTNAME'] || constants?.hostname;
  return (
    name ?? {
      unknown:
        'its label instance is the name of the host: give it with `constants: { hostname }`, or with `env: { HOSTNAME }`',
    }
  );
}

function hashed(): InstanceName {
  return { unknown: "its label instance is a hash of its settings, which isn't executed here" };
}

function refused(why: string): InstanceName {
  return { unknown: `Alloy refuses it: ${why}` };
}

function kafkaName({ args }: NameSources): InstanceName {
  const [first, ...others] = args.texts('kafka_uris');
  if (first === undefined) return refused('there is no kafka_uris');
  const name = others.length === 0 ? first : args.text('instance');
  return name === '' ? refused('with several kafka_uris, instance is needed') : name;
}

/** The host of a URL with its port, as it's written; empty where it has none, undefined for a text that is no URL. */
function hostOfUrl(url: string): string | undefined {
  if (urlProblem(url) !== undefined) return undefined;
  const [, authority = ''] = /^(?:[a-zA-Z][a-zA-Z\d+.-]*:)?\/\/([^/?#]*)/.exec(url) ?? [];
  return authority.slice(authority.lastIndexOf('@') + 1);
}

/** @param source `user:password@net(address)/name?settings` */
function mysqlName(source: string): InstanceName {
  if (source !== '' && !source.includes('/'))
    return refused('data_source_name has no slash before the name of the database');
  const slash = source.lastIndexOf('/');
  const place = source.slice(0, Math.max(slash, 0));
  const [, protocol = '', address = ''] = /^([^(]*)(?:\((.*)\))?$/s.exec(place.slice(place.lastIndexOf('@') + 1)) ?? [];
  const net = protocol || 'tcp';
  const database = decodeURIComponent(source.slice(slash + 1).replace(/\?.*$/s, ''));
  return `${net}(${mysqlAddress(net, address)})/${database}`;
}

function mysqlAddress(net: string, address: string): string {
  if (net === 'unix') return address || '/tmp/mysql.sock';
  if (net !== 'tcp') return address;
  if (address === '') return '127.0.0.1:3306';
  if (/^(?:[^:[\]]*|\[[^\]]*\]):[^:]*$/.test(address)) return address;
  return address.includes(':') ? `[${address}]:3306` : `${address}:3306`;
}

function postgresName({ args, id, world: { env } }: NameSources): InstanceName {
  const written = args.secretTexts('data_source_names');
  if (written.length === 0 && env === undefined)
    return { unknown: 'its label instance depends on what `env: { POSTGRES_EXPORTER_DATA_SOURCE_NAME }` gives' };
  const sources = written.length > 0 ? written : (env?.['POSTGRES_EXPORTER_DATA_SOURCE_NAME'] ?? '').split(',');
  if (sources.length !== 1) return id;
  const [source = ''] = sources;
  const [, place] = /^postgres(?:ql)?:\/\/(.*)$/s.exec(source) ?? [];
  const host = hostOfUrl(source);
  if (place === undefined || host === undefined)
    return refused('data_source_names has something that is no URL of postgresql');
  const [, name = '', port = ''] = /^(?:\[(?=.*\]:))?(.*?)\]?(?::(\d*))?$/s.exec(host) ?? [];
  const [, path = '', query = ''] = /^[^/?#]*\/?([^?#]*)\??([^#]*)/.exec(place) ?? [];
  const settings = new URLSearchParams(query);
  // Of two that say the same thing, the one counts that is later in the order of letters.
  const setting = (key: string, own: string) => [own, settings.get(key) ?? ''].sort().at(-1)!;
  const [where, at] = [setting('host', name), setting('port', port)];
  const address = where === '' ? 'localhost:5432' : at === '' ? where : `${where}:${at}`;
  return `postgresql://${address}/${setting('dbname', decodeURIComponent(path))}`;
}

function oracleName({ args, id }: NameSources): InstanceName {
  const databases = args.blocks('database');
  if (databases.length > 1) return id;
  const [source = ''] = (databases[0] ?? args).secretTexts('connection_string');
  if (source === '') return refused('there is no connection_string');
  const place = source.replace(/^oracle:\/\//, '');
  const [user = ''] = place.split('@');
  const isOwned = place !== source && user !== place && user.includes(':');
  return (isOwned ? place.slice(user.length + 1) : place).split('/')[0]!;
}
