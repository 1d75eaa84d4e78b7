import { readModel } from '../analysis';
import { check } from '../checks';
import { sourcesByName } from '../report';
import { renderPage } from './index';

function page(text: string, name = 'test.alloy') {
  const model = readModel(text, name);
  return renderPage(
    [
      {
        name,
        model,
        facts: [
          {
            title: 'Rights',
            facts: [{ what: 'list on <pods>', askedBy: ['discovery.kubernetes.pods'], why: 'a reason' }],
          },
          { title: 'Mounts', facts: [] },
        ],
        findings: check(model),
        sources: sourcesByName(model.files.map(({ source }) => source)),
      },
    ],
    { title: 'A & B' },
  );
}

const text = `
loki.source.api "in" {
	http { }
	forward_to = [loki.write.default.receiver]
}

loki.write "default" {
	endpoint {
		url = "http://me:hunter2@loki/push"
		bearer_token = "ü hunter3"
		headers = {a = "<b>"}
	}
}
`;

test('the page has the picture, each component with its text, and where it stands', () => {
  const html = page(text);

  expect(html).toContain('<title>A &amp; B</title>');
  expect(html).toContain('data-from="loki.source.api.in" data-to="loki.write.default"');
  expect(html).toContain('<a href="#component-0-loki.write.default" aria-label="loki.write default">');
  expect(html).toContain('<details id="component-0-loki.write.default" data-search="loki.write.default">');
  expect(html).toContain('headers = {a = &quot;&lt;b&gt;&quot;}');
  expect(html).toContain('<span class="place">test.alloy:7</span>');
});

test('arguments stand with their values and what they are for, those in modules too', () => {
  const html = page(text);
  const inModule = page(
    'declare "m" {\n\tloki.echo "x" { }\n\tlocal.file "f" {\n\t\tfilename = "/a<b"\n\t}\n}\nm "one" { }',
  );

  expect(html).toMatch(/<tr><td><code>endpoint<\/code><\/td><td><\/td><td>[^<]+.*<\/td><\/tr>/);
  expect(html).toContain('<td><code>endpoint &gt; bearer_token</code></td><td><code>***</code></td><td>');
  expect(html).toMatch(
    /<td><code>forward_to<\/code><\/td><td><code>\[loki\.write\.default\.receiver\]<\/code><\/td><td>[A-Z]/,
  );
  expect(inModule).toContain('<h4>local.file.f</h4>');
  expect(inModule).toContain('<td><code>filename</code></td><td><code>&quot;/a&lt;b&quot;</code></td><td>');
});

test('what may be a secret is not on the page', () => {
  const html = page(text);

  expect(html).not.toMatch(/hunter/);
  expect(html).toContain('bearer_token = ***');
  expect(html).toContain('url = ***');
});

test('findings come with their lines, rights in words with who asked for them', () => {
  const html = page('loki.echo "a" {\n\tnone = 1\n}');

  expect(html).toMatch(/<pre class="error" tabindex="0">Error: test\.alloy:2:2: [^<]*\n2 \| {5}none = 1\n/);
  expect(html).toContain(
    '<li>list on &lt;pods&gt; <span class="why">for <code>discovery.kubernetes.pods</code></span><span class="why">: a reason</span></li>',
  );
  expect(html).not.toContain('<h3>Mounts</h3>');
});

test('labels are there for each destination', () => {
  expect(page(text)).toContain('<caption>loki.write.default from loki.source.api.in</caption>');
  expect(page('logging { }')).toContain('Nothing with labels arrives anywhere.');
});

test('a component in a module leads to the block that it is written in', () => {
  const html = page('declare "m" {\n\tloki.echo "x" { }\n}\nm "one" { }');
  const [, target] = /<a href="#([^"]*)" aria-label="loki\.echo x">/.exec(html)!;

  expect(html).toContain(`<span id="${target}"></span>`);
});

test('the page loads nothing from anywhere', () => {
  const html = page(text);

  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"`);
  expect(html).not.toMatch(/<(link|img|iframe)\b|<script [^>]*src|url\(|@import/);
});

test('the same configuration gives the same page', () => {
  expect(page(text)).toBe(page(text));
});
