// An HTTP service that shows how to instrument an application: Prometheus metrics on /metrics, lines of JSON on standard output, and
// traces by OTLP.

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { apiRoutes } from './api';
import { Database } from './database';
import { generateLoad } from './load';
import { processLog } from './logging';
import { watchDelivery } from './metrics';
import { ApiServer } from './server';
import { readSettings, type Settings } from './settings';
import { startTracing } from './tracing';

async function run(settings: Settings): Promise<void> {
  const tracing = startTracing();
  if (tracing.delivery !== undefined) watchDelivery(tracing.delivery);

  const ownUrl = () => `http://127.0.0.1:${(server.http.address() as AddressInfo).port}`;
  const server = new ApiServer(apiRoutes(new Database(settings.faultRate), () => settings.usersUrl ?? ownUrl()));
  server.http.listen(settings.port);
  await once(server.http, 'listening');
  processLog.info(`listening on port ${(server.http.address() as AddressInfo).port}`);
  const stopLoad = settings.load > 0 ? generateLoad(ownUrl(), settings.load) : () => {};

  const signal = await Promise.race(['SIGTERM', 'SIGINT'].map((name) => once(process, name).then(() => name)));
  processLog.info(`${signal}: shutting down`);
  server.ready = false;
  stopLoad();
  await sleep(settings.drain);
  const closed = once(server.http.close(), 'close');
  server.http.closeIdleConnections();
  await Promise.race([closed, sleep(settings.flush)]);
  // Last: the requests until here have spans, too.
  await tracing.shutdown(settings.flush);
  processLog.info('ended');
}

async function main(): Promise<number> {
  try {
    await run(readSettings(process.env));
    return 0;
  } catch (error) {
    processLog.fatal((error as Error).message);
    return 1;
  }
}

// A connection that a client holds open, or an attempt to send under way, must not hold the process.
main().then((code) => process.exit(code));
