import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { run } from '../../lib/cli/report';
import { outcomeOf } from '../harness/recorded-streams';
import { opened, type Reader } from './browser';
import { manyComponents } from './many-components';

const root = join(__dirname, '..', '..');
let html: string;

beforeAll(async () => {
  const stdin = `${readFileSync(join(root, 'dist/alloy.alloy'), 'utf8')}\nloki.echo "unused" {\n\tnone = 1\n}\n`;
  ({ stdout: html } = await outcomeOf(run, ['-', '--since', join(root, 'dist/alloy.alloy')], { stdin }));
});

const open = (reader?: Reader) => opened('report.html', html, reader);

test.each(['light', 'dark'] as const)('axe finds nothing wrong in %s', async (colorScheme) => {
  const { page } = await open({ colorScheme });
  await page.evaluate(axe.source);
  // Everything is to be looked at, also what is closed.
  const violations = await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const checker = (globalThis as unknown as { axe: typeof axe }).axe;
    const found = await checker.run();
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html: element }) => `${id}: ${element.slice(0, 200)}`),
    );
  });

  expect(violations).toEqual([]);
});

test('a search marks what it finds, and leaves the components that are meant', async () => {
  const { page } = await open();
  await page.getByLabel('Search').first().fill('k8sattributes');

  expect(await page.locator('.node.found').count()).toBe(1);
  expect(await page.locator('output').first().textContent()).toBe('1 found');
  expect(await page.locator('details[data-search]:not([hidden])').count()).toBe(1);

  await page.getByLabel('Search').first().fill('');

  expect(await page.locator('.node.found').count()).toBe(0);
  expect(await page.locator('details[data-search][hidden]').count()).toBe(0);
});

test('a click on a component opens its text', async () => {
  const { page } = await open();
  await page.getByRole('link', { name: 'loki.write default' }).first().click();

  expect(await page.locator('details[open] summary').allTextContents()).toEqual([
    expect.stringMatching(/^loki\.write default/),
  ]);
});

test('the picture can be moved and enlarged with keys alone', async () => {
  const { page } = await open();
  const width = () =>
    page
      .locator('.canvas svg')
      .first()
      .evaluate((svg) => svg.getBoundingClientRect().width);
  const canvas = page.locator('.canvas').first();
  const before = await width();
  await canvas.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const enlarged = await width();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.querySelector('.canvas')!.scrollLeft > 0);
  await page.keyboard.press('0');

  expect(enlarged).toBeGreaterThan(before * 1.4);
  expect(await width()).toBeCloseTo(before, 0);
});

test('the mouse moves the picture', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Larger' }).first().click();
  await page.getByRole('button', { name: 'Larger' }).first().click();
  const canvas = page.locator('.canvas').first();
  const left = await canvas.evaluate((element) => element.scrollLeft);
  const { x, y } = (await canvas.boundingBox())!;
  await page.mouse.move(x + 400, y + 500);
  await page.mouse.down();
  await page.mouse.move(x + 300, y + 500);
  await page.mouse.up();

  expect(await canvas.evaluate((element) => element.scrollLeft)).toBe(left + 100);
});

test('on paper there is nothing to click, and nothing is cut', async () => {
  const { page } = await open({ media: 'print', colorScheme: 'dark' });

  expect(await page.locator('.tools').first().isVisible()).toBe(false);
  expect(
    await page
      .locator('.canvas')
      .first()
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  ).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});

test('a search finds a component in the box that stands for it', async () => {
  const { stdout } = await outcomeOf(run, ['-'], { stdin: manyComponents(200) });
  const { page } = await opened('many.html', stdout);
  await page.getByLabel('Search').fill('prometheus.scrape.team38');

  expect(await page.locator('output').textContent()).toBe('1 found');
  expect(await page.locator('.node.found').textContent()).toContain('prometheus.scrape \u00d7 20');
});

/** Seconds that the browser itself works until a page stands there, whatever else the machine does. */
async function workOfOpening(text: string): Promise<number> {
  const { page } = await open();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  const before = await work();
  await page.setContent(text, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return (await work()) - before;
}

test('the page of 200 components stands there in less than two seconds', async () => {
  const { stdout } = await outcomeOf(run, ['-'], { stdin: manyComponents(200) });
  const seconds = await workOfOpening(stdout);

  expect(stdout.match(/<details id=/g)).toHaveLength(198);
  expect(seconds).toBeLessThan(2);
});
