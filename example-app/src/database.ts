import { setTimeout as sleep } from 'node:timers/promises';
import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  ATTR_DB_COLLECTION_NAME,
  ATTR_DB_OPERATION_NAME,
  ATTR_DB_SYSTEM_NAME,
  ATTR_ERROR_TYPE,
} from '@opentelemetry/semantic-conventions';
import { SERVICE } from './tracing';

export interface User {
  readonly id: number;
  readonly name: string;
}

export interface Order {
  readonly id: number;
  readonly user: number;
  readonly item: string;
}

const tables = {
  users: ['Ada Lovelace', 'Alan Turing', 'Grace Hopper', 'Edsger Dijkstra', 'Barbara Liskov'].map(
    (name, index): User => ({ id: index + 1, name }),
  ),
  orders: ['compass', 'paper tape', 'nanosecond of wire', 'semaphore', 'dictionary', 'punched cards', 'lamp'].map(
    (item, index): Order => ({ id: index + 1, user: (index % 5) + 1, item }),
  ),
};

type Tables = typeof tables;

/** Stands for a database: it takes a little time and sometimes fails, and each query is a span of its own. */
export class Database {
  constructor(private readonly faultRate: number) {}

  all<T extends keyof Tables>(table: T): Promise<Tables[T]> {
    return this.query(table, () => tables[table]);
  }

  async one<T extends keyof Tables>(table: T, id: number): Promise<Tables[T][number] | undefined> {
    return this.query<Tables[T][number] | undefined>(table, () => tables[table].find((row) => row.id === id));
  }

  private query<R>(table: keyof Tables, read: () => R): Promise<R> {
    const attributes = {
      [ATTR_DB_SYSTEM_NAME]: 'memory',
      [ATTR_DB_OPERATION_NAME]: 'SELECT',
      [ATTR_DB_COLLECTION_NAME]: table,
    };
    const tracer = trace.getTracer(SERVICE.name, SERVICE.version);
    return tracer.startActiveSpan(`SELECT ${table}`, { kind: SpanKind.CLIENT, attributes }, async (span) => {
      try {
        await sleep(5 + Math.random() * 45);
        if (Math.random() < this.faultRate) throw new Error('database: connection reset');
        return read();
      } catch (error) {
        const { message } = error as Error;
        span.setAttribute(ATTR_ERROR_TYPE, 'connection_reset');
        span.setStatus({ code: SpanStatusCode.ERROR, message });
        throw error;
      } finally {
        span.end();
      }
    });
  }
}
