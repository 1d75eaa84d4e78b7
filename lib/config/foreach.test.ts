import { Testing } from 'cdk8s';
import { prometheus } from '../components';
import { format } from '../syntax';
import { Secret, std } from '../values';
import { AlloyConfig } from './alloy-config';
import { Foreach } from './foreach';

function newConfig(): AlloyConfig {
  return new AlloyConfig(Testing.chart(), 'config');
}

function errorsOf(config: AlloyConfig) {
  return config.check().filter(({ severity }) => severity === 'error');
}

const endpoint = [{ url: 'http://prometheus:9090/api/v1/write' }];

test('a foreach has its template, whose components see those around it', () => {
  const config = newConfig();
  const write = new prometheus.RemoteWrite(config, 'default', { endpoint });
  new Foreach(config, 'redis', {
    collection: ['redis-a:6379', 'redis-b:6379'],
    enableMetrics: true,
    template: (scope, address) => {
      const redis = new prometheus.exporter.Redis(scope, 'default', { redisAddr: address });
      new prometheus.Scrape(scope, 'default', { targets: redis.targets, forwardTo: [write.receiver] });
    },
  });

  expect(config.text).toContain(`
foreach "redis" {
	collection     = ["redis-a:6379", "redis-b:6379"]
	var            = "item"
	enable_metrics = true

	template {
		prometheus.exporter.redis "default" {
			redis_addr = item
		}

		prometheus.scrape "default" {
			targets    = prometheus.exporter.redis.default.targets
			forward_to = [prometheus.remote_write.default.receiver]
		}
	}
}
`);
  expect(format(config.text)).toBe(config.text);
  expect(errorsOf(config)).toEqual([]);
});

test('items are typed: fields of objects, elements of expressions', () => {
  const config = newConfig();
  new Foreach(config, 'a', {
    collection: [{ address: 'a:1', retries: 3 }],
    id: 'address',
    template: (scope, item) => {
      new prometheus.exporter.Redis(scope, 'default', { redisAddr: item.field('address') });
      // @ts-expect-error the item has no such field
      item.field('adress');
    },
  });
  new Foreach(config, 'b', {
    collection: std.string.split(std.sys.env('ADDRESSES'), ','),
    template: (scope, item) => {
      new prometheus.exporter.Redis(scope, 'default', { redisAddr: std.string.trim(item, ' ') });
    },
  });

  expect(config.text).toContain('redis_addr = item.address');
  expect(config.text).toContain('redis_addr = string.trim(item, " ")');
});

test('a foreach in a foreach has a variable of its own', () => {
  const config = newConfig();
  new Foreach(config, 'a', {
    collection: ['x'],
    template: (outer, one) => {
      new Foreach(outer, 'b', {
        collection: [1, 2],
        template: (inner, two) => {
          new prometheus.exporter.Redis(inner, 'default', { redisAddr: std.string.format('%s:%d', one, two) });
        },
      });
    },
  });

  expect(config.text).toContain('redis_addr = string.format("%s:%d", item, item_2)');
  expect(errorsOf(config)).toEqual([]);
});

test('files with secrets are read outside of the template', () => {
  const config = newConfig();
  new Foreach(config, 'a', {
    collection: ['x'],
    template: (scope, item) => {
      const bearerToken = Secret.file('cloud', 'token');
      new prometheus.RemoteWrite(scope, 'default', { endpoint: [{ url: item, bearerToken }] });
    },
  });

  expect(config.text.match(/^local.file/gm)).toHaveLength(1);
  expect(errorsOf(config)).toEqual([]);
});

test('what is wrong in a foreach is reported', () => {
  const config = newConfig();
  new Foreach(config, 'bad name', { collection: [Number.NaN], template: () => {} });

  expect(errorsOf(config)).toMatchObject([{ code: 'invalid-label' }, { code: 'invalid-argument' }]);
});

test('a foreach is experimental', () => {
  const config = newConfig();
  new Foreach(config, 'a', { collection: [1], template: () => {} });

  expect(
    config.check({ stabilityLevel: 'generally-available' }).filter(({ severity }) => severity === 'error'),
  ).toMatchObject([{ code: 'unstable' }]);
});
