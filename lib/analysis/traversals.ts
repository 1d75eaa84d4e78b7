import { nameEnd } from '../checks/validate/context';
import { type Expr, endOf, type Statement } from '../syntax';

/** A chain of names as Alloy sees it: `prometheus.remote_write.default.receiver`. */
export interface Traversal {
  readonly names: readonly string[];
  /** Offset of the first name. */
  readonly start: number;
  /** Offset of the last byte of the first name. */
  readonly firstEnd: number;
  /** Offset of the last byte of the last name. */
  readonly end: number;
}

/** Things yet to do; an access whose value was walked is told from one to be walked by `Appended`. */
type Task = Statement | Expr | Appended | typeof finish;

class Appended {
  readonly name: string;
  readonly end: number;

  constructor(name: string, end: number) {
    this.name = name;
    this.end = end;
  }
}

const finish = Symbol('finish');

/**
 * All traversals in the attribute values of a body and of its nested blocks, in source order. A traversal stays open until an
 * identifier, an index or a call ends it, even past the end of its expression: that is what Alloy does.
 */
export function traversals(body: readonly Statement[]): readonly Traversal[] {
  const found: Traversal[] = [];
  let names: string[] | undefined;
  let start = 0;
  let firstEnd = 0;
  let end = 0;

  const close = () => {
    if (names) found.push({ names, start, firstEnd, end });
    names = undefined;
  };

  const tasks: Task[] = [];
  pushReversed(tasks, body);
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (task === finish) {
      close();
    } else if (task instanceof Appended) {
      if (names) {
        names.push(task.name);
        end = task.end;
      }
    } else {
      switch (task.kind) {
        case 'identifier':
          close();
          names = [task.name];
          start = task.start;
          firstEnd = end = endOf(task);
          break;
        case 'attribute':
          tasks.push(task.value);
          break;
        case 'block':
          pushReversed(tasks, task.body);
          break;
        case 'access':
          tasks.push(new Appended(task.name, nameEnd(task.nameStart, task.name)), task.value);
          break;
        case 'index':
          tasks.push(task.index, finish, task.value);
          break;
        case 'call':
          pushReversed(tasks, task.args);
          tasks.push(finish, task.callee);
          break;
        case 'array':
          pushReversed(tasks, task.elements);
          break;
        case 'object':
          for (let i = task.fields.length - 1; i >= 0; i--) tasks.push(task.fields[i]!.value);
          break;
        case 'unary':
          tasks.push(task.operand);
          break;
        case 'binary':
          tasks.push(task.right, task.left);
          break;
        case 'paren':
          tasks.push(task.inner);
          break;
      }
    }
  }
  close();
  return found;
}

function pushReversed(tasks: Task[], items: readonly Task[]): void {
  for (let i = items.length - 1; i >= 0; i--) tasks.push(items[i]!);
}
