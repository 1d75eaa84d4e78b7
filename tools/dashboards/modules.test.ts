import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dashboardModules } from './modules';

test.each([...dashboardModules()])(
  '%s is what the dashboards give; npm run dashboards writes it anew',
  (file, text) => {
    expect(readFileSync(join(__dirname, '..', '..', file), 'utf8')).toBe(text);
  },
);
