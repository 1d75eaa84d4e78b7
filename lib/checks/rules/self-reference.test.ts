import { diagnose } from '../../../test/harness/validation-codes';

test('once, however often it is named', () => {
  const text = 'discovery.relabel "a" {\n\ttargets = [discovery.relabel.a.output, discovery.relabel.a.rules]\n}';

  expect(diagnose(text)).toEqual(['1:1-23 self-reference cannot reference self']);
});

test('also of a member of a circle', () => {
  const text =
    'discovery.relabel "a" {\n\ttargets = [discovery.relabel.a.x, discovery.relabel.b.x]\n}\ndiscovery.relabel "b" {\n\ttargets = discovery.relabel.a.x\n}';

  expect(diagnose(text).map((line) => line.split(' ')[1])).toEqual(['cycle', 'cycle', 'self-reference']);
});
