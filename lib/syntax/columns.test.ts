import * as fc from 'fast-check';
import { Columns } from './columns';

/** A stream as the printer makes it; tabs and breaks as in the formatter's description, comments between `«` and `»`. */
function align(stream: string): string {
  const columns = new Columns(false);
  for (const [piece] of stream.matchAll(/«[^»]*»|[\t\v\n\f]|[^\t\v\n\f«]+/g)) {
    if (piece === '\t') columns.tab();
    else if (piece === '\v') columns.softTab();
    else if (piece === '\n') columns.newline();
    else if (piece === '\f') columns.formFeed();
    else if (piece.startsWith('«')) columns.opaque(piece.slice(1, -1));
    else columns.text(piece);
  }
  return columns.finish();
}

/** The same, word for word by the description: cells, column blocks, printing of lines. Without comments. */
function describedAlignment(stream: string): string {
  type Cell = { text: string; soft: boolean };
  type Line = { cells: Cell[]; tail: string };
  const out: string[] = [];
  const printLine = ({ cells, tail }: Line, widths: readonly number[]) => {
    let line = '';
    let blank = true;
    cells.forEach(({ text }, i) => {
      const width = widths[i]!;
      blank &&= text === '';
      if (blank) line += '\t'.repeat(Math.ceil(width / 8));
      else line += text + ' '.repeat(width - text.length);
    });
    out.push((line + tail).replace(/[ \t]+$/, ''));
  };
  const layout = (lines: readonly Line[], k: number, widths: readonly number[]) => {
    for (let i = 0; i < lines.length; ) {
      if (lines[i]!.cells.length <= k) {
        printLine(lines[i++]!, widths);
        continue;
      }
      let end = i;
      while (end < lines.length && lines[end]!.cells.length > k) end++;
      const run = lines.slice(i, end);
      const cells = run.map((line) => line.cells[k]!);
      const empty = cells.every(({ text, soft }) => text === '' && soft);
      layout(run, k + 1, [...widths, empty ? 0 : Math.max(...cells.map(({ text }) => text.length + 1))]);
      i = end;
    }
  };
  for (const section of stream.split('\f')) {
    const lines = section.split('\n').map((line): Line => {
      const parts = line.split(/([\t\v])/);
      const cells: Cell[] = [];
      for (let i = 0; i + 1 < parts.length; i += 2) cells.push({ text: parts[i]!, soft: parts[i + 1] === '\v' });
      return { cells, tail: parts[parts.length - 1]! };
    });
    layout(lines, 0, []);
  }
  return `${out.join('\n')}\n`;
}

test.each([
  ['cells of one column', 'a\v= 1\nbbb\v= 2', 'a   = 1\nbbb = 2\n'],
  ['a form feed between', 'a\v= 1\fbbb\v= 2', 'a = 1\nbbb = 2\n'],
  ['a line without the cell between', 'a\v= 1\nx\nbbb\v= 2', 'a = 1\nx\nbbb = 2\n'],
  ['two columns', 'a\v= 1\t// x\nbbb\v= 22\t// y', 'a   = 1  // x\nbbb = 22 // y\n'],
  ['indentation', '\ta\v= 1\n\tbb\v= 2\n\t\tc', '\ta  = 1\n\tbb = 2\n\t\tc\n'],
  ['indentation in a column of text', 'abcdefghij\tx\n\ty', 'abcdefghij x\n\t\ty\n'],
  ['a column of empty soft cells', '\va\n\vb', 'a\nb\n'],
  ['an empty cell behind text', 'a\v\vb\nccc\vd\ve', 'a     b\nccc d e\n'],
  ['blanks at the end', 'a  \t\n  \n\t', 'a\n\n\n'],
  ['a comment with blanks at its end', 'x\t«// a  »\nyy\v', 'x  // a  \nyy\n'],
  ['a comment of several lines, all of which count', '«/*\n*/»\ta\nb\tc', '/*\n*/ a\nb     c\n'],
  ['nothing', '', '\n'],
])('%s', (_name, stream, expected) => {
  expect(align(stream)).toBe(expected);
});

test('aligns as described, whatever the stream', () => {
  const piece = fc.constantFrom('\t', '\t', '\v', '\n', '\n', '\f', 'a', 'bc', ' ', 'defghijkl', '\n\t\t', '\n\t\t\t');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const stream = pieces.join('');
      expect(align(stream)).toBe(describedAlignment(stream));
    }),
    { numRuns: 3_000 },
  );
});
