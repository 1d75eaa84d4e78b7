import { AlloyStandIn, recordingsOf } from './alloy-stand-in';

let alloy: AlloyStandIn;

beforeAll(async () => {
  alloy = await AlloyStandIn.start(recordingsOf('unauthorized'));
});

beforeEach(() => alloy.reset());

afterAll(() => alloy.stop());

const get = async (path: string, init?: RequestInit) => {
  const response = await fetch(`http://${alloy.address}${path}`, init);
  return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
};

const TEXT = 'text/plain; charset=utf-8';

describe('what was recorded', () => {
  test.each([
    ['/-/ready', 'Alloy is ready.\n'],
    ['/-/healthy', 'All Alloy components are healthy.\n'],
  ])('%s is a status and a text', async (path, body) => {
    expect(await get(path)).toEqual({ status: 200, type: TEXT, body });
  });

  test('a reload is asked for by POST', async () => {
    expect(await get('/-/reload', { method: 'POST' })).toEqual({ status: 200, type: TEXT, body: 'config reloaded\n' });
    expect(alloy.requests).toEqual(['POST /-/reload']);
  });

  test('metrics are what Prometheus reads', async () => {
    const { status, type, body } = await get('/metrics');

    expect(status).toBe(200);
    expect(type).toMatch(/^text\/plain; version=0\.0\.4;/);
    expect(body).toMatch(/^# HELP alloy_build_info /);
  });

  test('JSON comes as text, as Alloy sends it', async () => {
    const components = await get('/api/v0/web/components');
    const peers = await get('/api/v0/web/peers');

    expect([components.type, peers.type]).toEqual([TEXT, TEXT]);
    expect(JSON.parse(components.body)).toHaveLength(9);
    expect(JSON.parse(peers.body)).toHaveLength(1);
  });

  test('a component has its arguments', async () => {
    const { body } = await get('/api/v0/web/components/loki.write.default');

    expect(JSON.parse(body).arguments[0]).toMatchObject({ name: 'endpoint' });
  });

  test('a component of the list whose details were not recorded is as the list says', async () => {
    const { status, body } = await get('/api/v0/web/components/otelcol.processor.batch.default');

    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ localID: 'otelcol.processor.batch.default', arguments: [] });
  });

  test('a component that there is none of isn’t found', async () => {
    const answer = await get('/api/v0/web/components/loki.write.other');

    expect(answer).toEqual({ status: 404, type: TEXT, body: '404 page not found\n' });
  });

  test('the log is that of the process', () => {
    expect(alloy.log).toContain('msg="Alloy is starting"');
  });
});

describe('variations', () => {
  test('a path is answered otherwise until the answer is taken back', async () => {
    alloy.answer('/-/ready', { status: 503, body: 'Alloy is not ready.\n' });
    expect(await get('/-/ready')).toEqual({ status: 503, type: TEXT, body: 'Alloy is not ready.\n' });

    alloy.answer('/-/ready');
    expect(await get('/-/ready')).toMatchObject({ status: 200, body: 'Alloy is ready.\n' });
  });

  test('what an answer does not say is as recorded', async () => {
    alloy.answer('/-/healthy', { status: 500 });

    expect(await get('/-/healthy')).toEqual({ status: 500, type: TEXT, body: 'All Alloy components are healthy.\n' });
  });

  test('a path of which nothing was recorded can be answered', async () => {
    alloy.answer('/api/v0/web/remotecfg/components', { body: '[]' });

    expect(await get('/api/v0/web/remotecfg/components')).toEqual({ status: 200, type: TEXT, body: '[]' });
  });

  test('snapshots of the metrics come in turn, and the last one stays', async () => {
    const type = alloy.recorded('/metrics').contentType;
    alloy.answerMetrics('sent_total 1\n', 'sent_total 2\n');

    expect(await get('/metrics')).toEqual({ status: 200, type, body: 'sent_total 1\n' });
    expect(await get('/metrics')).toMatchObject({ body: 'sent_total 2\n' });
    expect(await get('/metrics')).toMatchObject({ body: 'sent_total 2\n' });
  });

  test('asking for the recording of what was not recorded is an error', () => {
    expect(() => alloy.recorded('/nothing')).toThrow('nothing was recorded at /nothing');
  });
});

test('missing recordings are said to be missing', () => {
  expect(() => recordingsOf('lost' as 'healthy')).toThrow(
    /http-api.lost is missing: recordings of a real Alloy are needed beside the repository$/,
  );
});
