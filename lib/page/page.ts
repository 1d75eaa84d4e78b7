import type { Model } from '../analysis';
import { escaped, type Folding, foldPicture, type Picture, type PictureOptions, pictureOf, renderSvg } from '../graph';
import { renderText, type SourceLookup } from '../report';
import type { Diagnostic } from '../syntax';
import { anchorOf, componentsHtml } from './components';
import { labelsHtml } from './labels';
import { STYLE } from './style';
import { VIEWER } from './viewer';

/** One thing that a workload has, in words. */
export interface PageFact {
  readonly what: string;
  readonly askedBy: readonly string[];
  readonly why?: string;
}

/** What a workload has of one kind: rights, ports, ... */
export interface PageFacts {
  readonly title: string;
  readonly facts: readonly PageFact[];
}

/** What a page says of one configuration; `needs` and Secrets are drawn around it. */
export interface PageConfiguration extends Pick<PictureOptions, 'needs' | 'secrets' | 'secretFolders'> {
  readonly name: string;
  readonly model: Model;
  readonly facts: readonly PageFacts[];
  readonly findings: readonly Diagnostic[];
  readonly sources: SourceLookup;
  /** The picture of what differs from an earlier state, and what that is called. @default - nothing is compared */
  readonly change?: { readonly from: string; readonly picture: Picture };
}

export interface PageOptions {
  readonly title: string;
  /** @default 'auto' */
  readonly fold?: Folding;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

/** The page about configurations, as a file of HTML that stands by itself. */
export function renderPage(
  configurations: readonly PageConfiguration[],
  { title, fold = 'auto' }: PageOptions,
): string {
  const links = configurations.map(({ name }, at) => `<li><a href="#configuration-${at}">${escaped(name)}</a></li>`);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${escaped(title)}</h1>${links.length > 1 ? `<nav aria-label="Configurations"><ul>${links.join('')}</ul></nav>` : ''}</header>`,
    '<main>',
    ...configurations.map((configuration, at) => configurationHtml(configuration, at, fold)),
    '</main>',
    `<script>${VIEWER}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function configurationHtml(configuration: PageConfiguration, at: number, fold: Folding): string {
  const { name, model, needs, secrets, secretFolders, facts, findings, sources } = configuration;
  const picture = pictureOf(model, {
    ...(needs === undefined ? {} : { needs }),
    ...(secrets === undefined ? {} : { secrets }),
    ...(secretFolders === undefined ? {} : { secretFolders }),
    linkTo: (_component, id) => `#${anchorOf(at, id)}`,
  });
  const svg = renderSvg(foldPicture(picture, fold), { title: `Picture of ${name}` });
  return [
    `<section id="configuration-${at}" aria-labelledby="title-${at}">`,
    `<h2 id="title-${at}">${escaped(name)}</h2>`,
    viewerHtml(svg, `Picture of ${name}`),
    changeHtml(configuration),
    `<h3>Findings</h3>`,
    findingsHtml(findings, sources),
    '<h3>Components</h3>',
    componentsHtml(model, at),
    '<h3>Labels where they arrive</h3>',
    labelsHtml(model),
    ...facts.filter((kind) => kind.facts.length > 0).map(factsHtml),
    '</section>',
  ].join('\n');
}

const ACTIONS = { added: 'new', removed: 'gone', changed: 'different' } as const;

/** What differs, as a picture and as a list. */
function changeHtml({ name, change }: PageConfiguration): string {
  if (change === undefined) return '';
  const { from, picture } = change;
  const head = `<h3>${escaped(`What differs from ${from}`)}</h3>`;
  if (picture.nodes.length === 0) return `${head}\n<p>No component.</p>`;
  const items = picture.nodes.flatMap(({ id, change: what, components }) =>
    what === undefined || components === 0 ? [] : [`<li><code>${escaped(id)}</code> is ${ACTIONS[what]}</li>`],
  );
  const svg = renderSvg(picture, { title: `What differs in ${name} from ${from}` });
  return [
    head,
    viewerHtml(svg, `Picture of what differs in ${name}`),
    `<ul class="facts">${items.join('\n')}</ul>`,
  ].join('\n');
}

function viewerHtml(svg: string, name: string): string {
  const button = (act: string, text: string, label: string) =>
    `<button type="button" data-act="${act}" aria-label="${label}">${text}</button>`;
  return [
    '<div class="viewer">',
    '<div class="tools">',
    `<label>Search <input type="search" autocomplete="off"></label>`,
    button('in', '+', 'Larger'),
    button('out', '&minus;', 'Smaller'),
    button('fit', 'Fit', 'Fit the width'),
    button('full', '1:1', '1:1, full size'),
    '<output></output>',
    '</div>',
    `<div class="canvas" tabindex="0" role="region" aria-label="${escaped(`${name}; plus and minus change its size`)}">`,
    svg,
    '</div>',
    '</div>',
  ].join('\n');
}

function findingsHtml(findings: readonly Diagnostic[], sources: SourceLookup): string {
  if (findings.length === 0) return '<p>Nothing is wrong.</p>';
  return findings
    .map(
      (finding) =>
        `<pre class="${finding.severity}" tabindex="0">${escaped(renderText([finding], sources, { details: true }))}</pre>`,
    )
    .join('\n');
}

function factsHtml({ title, facts }: PageFacts): string {
  const items = facts.map(({ what, askedBy, why }) => {
    const by =
      askedBy.length === 0
        ? ''
        : ` <span class="why">for ${askedBy.map((id) => `<code>${escaped(id)}</code>`).join(', ')}</span>`;
    return `<li>${escaped(what)}${by}${why === undefined ? '' : `<span class="why">: ${escaped(why)}</span>`}</li>`;
  });
  return `<h3>${escaped(title)}</h3>\n<ul class="facts">${items.join('\n')}</ul>`;
}
