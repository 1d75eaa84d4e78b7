import type { Database } from './database';
import { fetchUser } from './users-client';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Route {
  /** What metrics and spans call it. */
  readonly pattern: string;
  /** On the path; its first group is the parameter. */
  readonly match: RegExp;
  /** Rejects where the service is at fault. */
  readonly answer: (parameter: number) => Promise<Answer>;
}

/** The routes of the API. `usersUrl` is where the users are asked for: it's known once the server listens. */
export function apiRoutes(database: Database, usersUrl: () => string): readonly Route[] {
  return [
    {
      pattern: '/api/users',
      match: /^\/api\/users$/,
      answer: async () => ok(await database.all('users')),
    },
    {
      pattern: '/api/users/:id',
      match: /^\/api\/users\/(\d{1,9})$/,
      answer: async (id) => ok(await database.one('users', id)),
    },
    {
      pattern: '/api/orders',
      match: /^\/api\/orders$/,
      answer: async () => ok(await database.all('orders')),
    },
    {
      // An order with its customer, who is another service's to know: this trace crosses a process boundary.
      pattern: '/api/orders/:id',
      match: /^\/api\/orders\/(\d{1,9})$/,
      answer: async (id) => {
        const order = await database.one('orders', id);
        return ok(order && { ...order, user: await fetchUser(usersUrl(), order.user) });
      },
    },
  ];
}

function ok(body: unknown): Answer {
  return body === undefined ? { status: 404, body: { error: 'not found' } } : { status: 200, body };
}
