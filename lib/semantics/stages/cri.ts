import { byteLength, parseTimestamp, sliceBytes } from '../../languages';
import { type StageEntry, streamKey } from './entry';
import { type Stage, type StageContext, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/** A line as container runtimes write it: time, stream, `P` for a part of a line or `F` for its end, and the text. */
const criLine = /^(\S*) (stdout|stderr) ([PF]?) ?(.*)$/s;

/** `stage.cri`: takes apart lines of container runtimes, and puts parts of lines together. */
export function cri(args: StageArguments, { metrics }: StageContext): Stage {
  const mostParts = args.number('max_partial_lines', 100);
  const mostBytes = args.number('max_partial_line_size');
  const truncates = args.flag('max_partial_line_size_truncate');
  if (mostParts <= 0) throw new StageError('decoding', 'max_partial_lines must be greater than 0');
  metrics.declare('loki_process_cri_partial_lines_flushed_total');
  metrics.declare('loki_process_cri_lines_truncated_total');
  let parts = new Map<string, StageEntry>();

  const shorten = (entry: StageEntry) => {
    if (!truncates || byteLength(entry.line) <= mostBytes) return;
    entry.line = sliceBytes(entry.line, 0, mostBytes);
    metrics.add('loki_process_cri_lines_truncated_total', 1);
  };
  const join = (entry: StageEntry, key: string) => {
    const before = parts.get(key);
    if (before === undefined) return;
    entry.line = before.line + entry.line;
    shorten(entry);
  };

  return {
    run(entry) {
      const found = criLine.exec(entry.line);
      if (!found) return [entry];
      takeApart(entry, found);
      const key = streamKey(entry.labels);
      if (found[3] !== 'P') {
        join(entry, key);
        parts.delete(key);
        return [entry];
      }
      if (parts.size >= mostParts) {
        const waiting = [...parts.values()];
        metrics.add('loki_process_cri_partial_lines_flushed_total', waiting.length);
        parts = new Map([[key, entry]]);
        shorten(entry);
        return waiting;
      }
      if (parts.has(key)) join(entry, key);
      else shorten(entry);
      parts.set(key, entry);
      return [];
    },
  };
}

function takeApart(entry: StageEntry, [, time = '', stream = '', flag = '', content = '']: RegExpExecArray): void {
  entry.extracted.set('flags', flag === 'P' ? 'P' : 'F');
  entry.extracted.set('stream', stream);
  entry.extracted.set('content', content);
  entry.extracted.set('time', time);
  entry.line = content;
  entry.timestamp = parseTimestamp('RFC3339Nano', time) ?? entry.timestamp;
  entry.labels.set('stream', stream);
}
