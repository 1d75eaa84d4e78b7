import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffOf } from '../../../test/harness/differences';
import type { Change, TreeDiff } from '../tree-diff';
import { renderJson, renderText } from '.';
import { COMMENT_LIMIT, code, renderMarkdown } from './markdown';

const testdata = (name: string) => readFileSync(join(__dirname, 'testdata', name), 'utf8');
const diff = diffOf(testdata('old.yaml'), testdata('new.yaml'));

test('the text is what people read in a terminal', () => {
  expect(renderText(diff)).toBe(testdata('expect.txt'));
});

test('the page of the command shows it', () => {
  const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'diff.md'), 'utf8');

  expect(page).toContain(`$ npx cdk8s-alloy diff old.yaml new.yaml\n${testdata('expect.txt')}\`\`\``);
});

test('the Markdown is what people read in a pull request', () => {
  expect(renderMarkdown(diff, { names: ['origin/main:dist', 'dist'] })).toBe(testdata('expect.md'));
});

test('the JSON is what programs read', () => {
  expect(renderJson(diff)).toBe(testdata('expect.json'));
});

test('colours are for a terminal only', () => {
  expect(renderText(diff)).not.toContain('\x1b');
  expect(renderText(diff, { colors: true })).toContain('\x1b[33m (more access)\x1b[0m');
});

const NOTHING: TreeDiff = { objects: [], subjects: [] };

test('no difference is said, too', () => {
  expect(renderText(NOTHING)).toBe('no difference\n');
  expect(renderMarkdown(NOTHING)).toBe('### Manifests: no difference\n\n');
  expect(JSON.parse(renderJson(NOTHING)).summary).toEqual({
    added: 0,
    removed: 0,
    changed: 0,
    moreAccess: [],
    refused: [],
  });
});

function withChange(change: Partial<Change>, name = 'x'): TreeDiff {
  const object = { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'n', name };
  const whole: Change = { action: 'changed', what: 'a', path: 'data.a', ...change };
  return { objects: [{ action: 'changed', object, changes: [whole], restartsPods: false, notes: [] }], subjects: [] };
}

describe('names and values may come from anybody', () => {
  test('a terminal is not steered by them', () => {
    const text = renderText(withChange({ old: '\x1b[2J', new: 'a\nb', access: 'more' }, '\u202eevil\r'));

    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]/);
    expect(text).toContain('\\u001b[2J -> a\\nb');
  });

  test.each([
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    ['`', '`` ` ``'],
    ['<b>&|*_[x](y) @team #1', '`<b>&|*_[x](y) @team #1`'],
    ['a\nb', '`a\\nb`'],
    [' a ', '`  a  `'],
    ['', '`  `'],
  ])('%j in Markdown is code that means nothing else', (name, expected) => {
    expect(code(name)).toBe(expected);
  });

  test('a heading holds no HTML but ours', () => {
    const text = renderMarkdown(withChange({}, '</code></summary></details><script>alert(1)</script>\n\n# Title'));

    expect(text).not.toContain('<script>');
    expect(text.match(/<\/details>/g)).toHaveLength(1);
    expect(text).not.toMatch(/^# Title/m);
  });

  test('a line diff does not end its own fence', () => {
    const text = renderMarkdown(withChange({ lines: ['+```', '+</details>', ' a'] }));

    expect(text).toContain('\n  ````diff\n  +```\n  +</details>\n   a\n  ````\n');
  });

  test('a remark of more access does not leave its code', () => {
    const text = renderMarkdown(withChange({ access: 'more', note: 'hostPath.path /`**<img src=x>' }));

    expect(text).toContain('**more access: ``hostPath.path /`**<img src=x>``**');
  });
});

test('what was not compared is told where nobody sees standard error', () => {
  const diff = { ...NOTHING, incomplete: ["Secret x can't be compared: forbidden"] };

  expect(renderMarkdown(diff)).toContain(
    "**Not, or in part only, compared**\n\n- `Secret x can't be compared: forbidden`\n",
  );
  expect(JSON.parse(renderJson(diff)).incomplete).toHaveLength(1);
});

describe('a comment has a limit', () => {
  const many = (count: number, change: Partial<Change> = {}): TreeDiff => ({
    objects: Array.from({ length: count }, (_, i) => withChange(change, `object-${i}`).objects[0]!),
    subjects: [],
  });

  test('what does not fit is cut, and the last line says how much', () => {
    const text = renderMarkdown(many(2000));

    expect(`<!-- the comment of this workflow -->\n${text}`.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(text.length).toBeGreaterThan(COMMENT_LIMIT * 0.9);
    const shown = text.match(/<details>/g)!.length;
    expect(text.match(/<\/details>/g)).toHaveLength(shown);
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      `**Cut:** ${2000 - shown} of 2000 objects aren't shown, for the text would be too long for a comment. \`cdk8s-alloy diff\` prints all.`,
    );
  });

  test('a list of thousands of widenings is cut, too, and objects are still shown', () => {
    const text = renderMarkdown(many(3000, { access: 'more', old: 'a', new: 'b' }));

    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(text).toMatch(/^- and \d+ more$/m);
    expect(text).toContain('<details>');
    expect(text).toContain('more access: 3000');
  });

  test('what fits is not cut', () => {
    expect(renderMarkdown(many(20))).not.toContain('Cut');
  });

  test('one object with thousands of changes leaves room for others', () => {
    const [long] = withChange({}, 'long').objects;
    const [other] = withChange({ what: 'the other' }, 'other').objects;
    const changes = Array.from({ length: 5000 }, (_, i) => ({ ...long!.changes[0]!, what: `change ${i}` }));
    const text = renderMarkdown({ objects: [{ ...long!, changes }, other!], subjects: [] });

    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT / 2);
    expect(text).toContain('`change 0`');
    expect(text).toMatch(/^- and \d+ more$/m);
    expect(text).toContain('`the other`');
  });

  test('a limit that is too small for anything still holds, and is told', () => {
    const text = renderMarkdown(many(20), { limit: 400 });

    expect(text.length).toBeLessThanOrEqual(400);
    expect(text).toMatch(/^\*\*Cut:\*\* \d+ of 20 objects aren't shown/m);
  });
});
