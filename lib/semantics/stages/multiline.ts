import { copyOf, type StageEntry, streamKey } from './entry';
import { type Stage, StageError } from './stage';
import { compiled, type StageArguments } from './stage-arguments';

/** The lines of a block that is open. */
interface Block {
  first: StageEntry;
  lines: string[];
  lastSeen: bigint;
}

/** `stage.multiline`: makes one entry of a line and of those behind it that begin nothing new. */
export function multiline(args: StageArguments): Stage {
  const wait = args.duration('max_wait_time', '3s');
  if (wait <= 0n) throw new StageError('decoding', 'max_wait_time must be greater than 0');
  const text = args.text('firstline');
  if (text === '') {
    throw new StageError('building', 'multiline stage config must define `firstline` regular expression');
  }
  const firstLine = compiled(text, 'multiline stage first line regex compilation error: ');
  const most = args.number('max_lines', 128);
  const trims = args.flag('trim_newlines', true);
  const blocks = new Map<string, Block>();

  const close = (block: Block): StageEntry[] => {
    if (block.lines.length === 0) return [];
    // Lines that are empty before any other leave no line feed.
    const line = block.lines.reduce((joined, next) => (joined === '' ? next : `${joined}\n${next}`), '');
    block.lines = [];
    return [{ ...copyOf(block.first), line }];
  };

  return {
    run(entry, now) {
      const key = streamKey(entry.labels);
      let block = blocks.get(key);
      const out = block && now - block.lastSeen >= wait ? close(block) : [];
      const begins = firstLine.test(entry.line);
      if (block === undefined) {
        if (!begins) return [...out, entry];
        block = { first: entry, lines: [], lastSeen: now };
        blocks.set(key, block);
      }
      if (begins) {
        out.push(...close(block));
        block.first = entry;
      }
      block.lines.push(trims ? entry.line.replace(/[\r\n]+$/, '') : entry.line);
      block.lastSeen = now;
      if (block.lines.length === most) out.push(...close(block));
      return out;
    },

    flush(now) {
      const out: StageEntry[] = [];
      const waiting = [...blocks].sort(([, a], [, b]) => Number(a.lastSeen - b.lastSeen));
      for (const [key, block] of waiting) {
        if (now - block.lastSeen < wait) continue;
        out.push(...close(block));
        blocks.delete(key);
      }
      return out;
    },
  };
}
