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
  // From the very start: a pod may have to go before it listens.
  const stopped = stopSignal();
  const tracing = startTracing();
  if (tracing.delivery !== undefined) watchDelivery(tracing.delivery);

  let ownUrl = '';
  const server = new ApiServer(apiRoutes(new Database(settings.faultRate), () => settings.usersUrl ?? ownUrl));
  server.http.listen(settings.port);
  await once(server.http, 'listening');
  const { port } = server.http.address() as AddressInfo;
  ownUrl = `http://127.0.0.1:${port}`;
  processLog.info(`listening on port ${port}`);
  const stopLoad = settings.load > 0 ? generateLoad(ownUrl, settings.load) : () => {};

  processLog.info(`${await stopped}: shutting down`);
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

/** The first signal to end. The handlers stay: another one doesn't cut the end short. */
function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.on(name, resolve);
  });
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
