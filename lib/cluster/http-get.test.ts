import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpError, httpGet } from './http-get';

let server: Server;
let url: URL;

beforeAll(async () => {
  server = createServer((_, response) => {
    // Never comes to an end.
    const write = () => {
      while (!response.destroyed && response.write('x'.repeat(1000)));
    };
    response.on('drain', write);
    write();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('an answer without an end is an error, before it fills the memory', async () => {
  const asked = httpGet(url, {}, 20, 100_000);

  await expect(asked).rejects.toThrow(HttpError);
  await expect(asked).rejects.toThrow('the answer is longer than 100000 bytes');
});
