import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What a project can start with; each a folder in `templates/`, beside `project`, which is the same for all. */
export const TEMPLATES = ['stack', 'metrics', 'logs', 'traces'] as const;

export type Template = (typeof TEMPLATES)[number];

export interface ProjectFile {
  /** Relative to the project, with `/`. */
  readonly name: string;
  readonly text: string;
  readonly isExecutable: boolean;
}

/** npm leaves files out of a package, or changes them, where they have these names: the templates have others. */
const NAMES: Readonly<Record<string, string>> = { gitignore: '.gitignore' };

/**
 * The files of a new project, sorted by name: those of the template, and what the package has for all projects.
 * @param packageFolder where the package is
 * @param folderName what the project is named by
 */
export function projectFiles(packageFolder: string, template: Template, folderName: string): readonly ProjectFile[] {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const values: Readonly<Record<string, string>> = { name: packageName(folderName), version };
  const templates = [join('templates', 'project'), join('templates', template)].flatMap((folder) =>
    filesBelow(join(packageFolder, folder)).map((name) => ({
      ...fileOf(join(packageFolder, folder), name),
      name: NAMES[name] ?? name,
    })),
  );
  return [
    ...templates.map((file) => ({ ...file, text: filled(file.text, values) })),
    fileOf(packageFolder, 'deploy.sh'),
    ...filesBelow(join(packageFolder, 'deploy')).map((name) => fileOf(packageFolder, `deploy/${name}`)),
    { ...fileOf(packageFolder, 'examples/github-actions/alloy.yaml'), name: '.github/workflows/alloy.yaml' },
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files of a project for a program that is there already: without a test, which says what has to stay true. */
export function importedProjectFiles(
  packageFolder: string,
  program: string,
  folderName: string,
): readonly ProjectFile[] {
  const own = new Set(['main.ts', 'monitoring.ts', 'monitoring.test.ts']);
  return projectFiles(packageFolder, 'metrics', folderName)
    .filter(({ name }) => name === 'main.ts' || !own.has(name))
    .map((file) => {
      if (file.name === 'main.ts') return { ...file, text: program };
      if (file.name === 'package.json') return { ...file, text: withoutTest(file.text) };
      return file.name === 'README.md' ? { ...file, text: aboutProgram(file.text) } : file;
    });
}

function withoutTest(text: string): string {
  return text.replace('tsc && node --import tsx --test monitoring.test.ts', 'tsc');
}

/** The README of a project whose program is one file. */
function aboutProgram(text: string): string {
  return text
    .replace('# types, and what monitoring.test.ts says', '# types')
    .replace(/^\| `main\.ts` .*$/m, '| `main.ts` | the app: the imported configuration |')
    .replace(/^\| `monitoring\.(test\.)?ts` .*\n/gm, '');
}

/** The names of those files that are in a folder already. */
export function existingFiles(folder: string, files: readonly ProjectFile[]): readonly string[] {
  return files.map(({ name }) => name).filter((name) => existsSync(join(folder, name)));
}

export function writeFiles(folder: string, files: readonly ProjectFile[]): void {
  for (const { name, text, isExecutable } of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { mode: isExecutable ? 0o755 : 0o644 });
  }
}

function fileOf(folder: string, name: string): ProjectFile {
  const file = join(folder, name);
  return { name, text: readFileSync(file, 'utf8'), isExecutable: (statSync(file).mode & 0o100) !== 0 };
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** A template with its `{{places}}` filled; GitHub's `${{ expressions }}` stay as they are. */
function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, key: string) => values[key] ?? place);
}

/**
 * A name that npm takes: lower case letters, digits, `-`, `.` and `_`, neither of the last two in front; and that of no package which the
 * project installs, as npm refuses to install a package into itself.
 */
function packageName(folderName: string): string {
  const name = folderName
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[-._]+|-+$/g, '');
  if (name === '') return 'monitoring';
  return /^(cdk8s.*|constructs|tsx|typescript)$/.test(name) ? `${name}-app` : name;
}
