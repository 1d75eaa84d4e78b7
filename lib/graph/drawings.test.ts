import { readModel } from '../analysis';
import { pictureOf, renderDot, renderMermaid, renderSvg } from './index';
import { DARK, LIGHT } from './palette';

const text = `// Logs <of> "pods"

loki.source.api "in" {
	http { }
	forward_to = [loki.process.all.receiver]
}

loki.process "all" {
	forward_to = [loki.write.default.receiver]
}

// Out

loki.write "default" {
	endpoint {
		url = "http://loki/loki/api/v1/push"
	}
}
`;
const picture = pictureOf(readModel(text));

test('the SVG has nodes, edges and sections with names, and links', () => {
  const svg = renderSvg(picture, { title: 'a & b' });

  expect(svg).toContain('<title>a &amp; b</title>');
  expect(svg).toContain(
    'data-from="loki.process.all" data-to="loki.write.default"><title>logs from loki.process.all to loki.write.default</title>',
  );
  expect(svg).toContain('<title>Logs &lt;of&gt; &quot;pods&quot;</title>');
  expect([...svg.matchAll(/<a href="([^"]*)" aria-label="([^"]*)"/g)].map(([, , name]) => name)).toEqual([
    'loki.source.api in',
    'loki.process all',
    'loki.write default',
  ]);
});

test('the Mermaid flowchart has the same, in its own words', () => {
  expect(renderMermaid(picture)).toBe(`flowchart LR
  subgraph c0["Logs #60;of#62; #34;pods#34;"]
    n0["loki.source.api<br><b>in</b>"]
    n1["loki.process<br><b>all</b>"]
  end
  subgraph c1["Out"]
    n2["loki.write<br><b>default</b>"]
  end
  n0 -->|"logs"| n1
  linkStyle 0 stroke:${LIGHT.flows.logs},stroke-width:2px
  n1 -->|"logs"| n2
  linkStyle 1 stroke:${LIGHT.flows.logs},stroke-width:2px
  click n0 href "https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.source.api/"
  click n1 href "https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.process/"
  click n2 href "https://grafana.com/docs/alloy/v1.18/reference/components/loki/loki.write/"
`);
});

test('DOT has the same', () => {
  const dot = renderDot(picture, { title: 'a "b"' });

  expect(dot).toContain('label="a \\"b\\""');
  expect(dot).toContain('label="Logs <of> \\"pods\\""');
  expect(dot).toContain(`"loki.source.api.in" -> "loki.process.all" [color="${LIGHT.flows.logs}", tooltip="logs"]`);
});

test('an empty configuration is an empty picture', () => {
  const empty = pictureOf(readModel('logging { }'));

  expect(renderSvg(empty, { title: 'x' })).toContain('</svg>');
  expect(renderMermaid(empty)).toBe('flowchart LR\n');
  expect(renderDot(empty, { title: 'x' })).toMatch(/^digraph \{/);
});

/** Relative luminance of a color, and the contrast of two, as WCAG 2 defines them. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('text and lines stand out in %s', (_, theme) => {
  const behind = [theme.background, theme.node, theme.around, theme.cluster];

  for (const color of [theme.text, theme.muted]) {
    for (const ground of behind) expect(contrast(color, ground)).toBeGreaterThanOrEqual(4.5);
  }
  for (const color of Object.values(theme.flows)) {
    for (const ground of [theme.background, theme.cluster]) expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
  }
});
