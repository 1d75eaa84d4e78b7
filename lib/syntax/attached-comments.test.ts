import { build } from './build';
import { format } from './format';
import { parse } from './parse';
import { print } from './print';
import type { AttachedComments } from './tree';

const commented = <N extends object>(node: N, comments: AttachedComments): N => ({ ...node, comments });

test('comments of nodes stand where they belong, and formatting leaves them there', () => {
  const text = print([
    commented(
      build.block('prometheus.scrape', 'pods', [
        commented(
          build.attribute(
            'targets',
            commented(
              build.array([
                commented(build.object([build.field('__address__', build.string('a'))]), {
                  above: '// the first',
                  behind: '// behind it',
                }),
                build.object([
                  commented(build.field('b', build.string('c')), { above: '// a field', behind: '/* and */' }),
                ]),
              ]),
              { inside: '// opened', last: '// no more' },
            ),
          ),
          { above: '// where\n// to go', behind: '// all' },
        ),
        commented(build.attribute('forward_to', build.array([])), { behind: '// nowhere' }),
        commented(build.block('clustering', undefined, []), { above: '// off', last: '// enabled = true' }),
      ]),
      { above: '// A scrape\n//\n/* of\n pods */\n', inside: '// opened', last: '// the end', behind: '// closed' },
    ),
  ]);

  expect(text).toBe(`// A scrape
//
/* of
 pods */

prometheus.scrape "pods" { // opened
	// where
	// to go
	targets = [ // opened
		// the first
		{__address__ = "a"}, // behind it
		{
			// a field
			b = "c", /* and */
		},
		// no more
	] // all
	forward_to = [] // nowhere

	// off
	clustering {
		// enabled = true
	}
	// the end
} // closed
`);
  expect(format(text)).toBe(text);
});

test('the tree that is printed has the comments of its text', () => {
  const text = print([commented(build.attribute('a', build.number(1)), { above: '// one', behind: '// two' })]);

  expect(parse(text).file.comments.map((group) => group.map((comment) => comment.text))).toEqual([
    ['// one'],
    ['// two'],
  ]);
});
