import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

let browser: Browser | undefined;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const executablePath = process.env['CHROMIUM'] ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  // Root has no sandbox; the pages are our own.
  browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

export interface Reader {
  /** @default 'light' */
  readonly colorScheme?: 'light' | 'dark';
  /** @default 'screen' */
  readonly media?: 'screen' | 'print';
}

/** Opens a text as a file of this name, and fails where it reports an error or wants something from elsewhere. */
export async function opened(name: string, text: string, { colorScheme = 'light', media = 'screen' }: Reader = {}) {
  const file = join(folder, name);
  writeFileSync(file, text);
  const page: Page = await browser!.newPage({ colorScheme, viewport: { width: 1300, height: 900 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => request.url().startsWith('file:') || complaints.push(request.url()));
  await page.emulateMedia({ colorScheme, media });
  await page.goto(pathToFileURL(file).href);
  expect(complaints).toEqual([]);
  return { page, complaints };
}
