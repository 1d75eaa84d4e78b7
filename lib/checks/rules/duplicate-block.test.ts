import { diagnose } from '../../../test/harness/validation-codes';
import { validate } from '../validate';

test('the second one is reported, up to the length of its identifier', () => {
  expect(diagnose('prometheus.echo "x" { }\n\n prometheus.echo "x" { }')).toEqual([
    '3:2-18 duplicate-block block prometheus.echo.x already declared at config.alloy:1:1',
  ]);
});

test('it is checked all the same', () => {
  expect(diagnose('livedebugging { }\nlivedebugging {\n\tenabled = 1\n}')).toEqual([
    '2:1-13 duplicate-block block livedebugging already declared at config.alloy:1:1',
    '3:12-12 wrong-type expected bool, got number',
  ]);
});

test('the place of the first one goes along', () => {
  const [found] = validate([
    { name: 'b.alloy', text: 'logging { }' },
    { name: 'a.alloy', text: '\nlogging { }' },
  ]);

  expect(found).toMatchObject({
    file: 'b.alloy',
    message: 'block logging already declared at a.alloy:2:1',
    related: [{ message: 'first declared here', file: 'a.alloy', range: { start: { line: 2, column: 1 } } }],
  });
});

test('a declare and a component of the same label live side by side', () => {
  expect(diagnose('declare "x" { }\nx "x" { }')).toEqual([]);
});

test('bodies are told apart', () => {
  expect(diagnose('prometheus.echo "x" { }\ndeclare "y" {\n\tprometheus.echo "x" { }\n}')).toEqual([]);
});

test('the label comes after the duplicate for arguments, before it for components', () => {
  expect(diagnose('declare "x" {\n\targument { }\n\targument { }\n}')).toEqual([
    '2:2-9 missing-label argument block must have a label',
    '3:2-9 duplicate-block block argument already declared at config.alloy:2:2',
    '3:2-9 missing-label argument block must have a label',
  ]);
  expect(diagnose('prometheus.echo { }\nprometheus.echo { }')[1]).toContain('missing-label');
});

test('references lead to the first one, so the second can name it', () => {
  const text =
    'discovery.relabel "a" {\n\ttargets = []\n}\ndiscovery.relabel "a" {\n\ttargets = discovery.relabel.a.output\n}';

  expect(diagnose(text)).toEqual([
    '4:1-19 duplicate-block block discovery.relabel.a already declared at config.alloy:1:1',
  ]);
});

test('the last of several declares defines the component', () => {
  const text = 'declare "x" {\n\targument "a" { }\n}\ndeclare "x" {\n\targument "b" { }\n}\nx "y" {\n\tb = 1\n}';

  expect(diagnose(text)).toEqual(['4:1-9 duplicate-block block declare.x already declared at config.alloy:1:1']);
});
