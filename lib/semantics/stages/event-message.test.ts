import { extracted, refusal, run } from '../../../test/harness/run-stages';

const message = (stage: string, text: string, labels = {}) => {
  const { message: _, ...values } = extracted(
    `stage.regex { expression = "(?s)(?P<message>.*)" }\n${stage}`,
    text,
    labels,
  );
  return values;
};

test('an event is read line by line', () => {
  expect(message('stage.eventlogmessage { }', 'Some text\r\nUser Name: svc-a\r\nID:\t7 : 8\r\n9x: y')).toEqual({
    User_Name: 'svc-a',
    ID: '7 : 8',
    _x: 'y',
  });
});

test('names that are none can be left out, and those that are there are not overwritten', () => {
  expect(message('stage.eventlogmessage { drop_invalid_labels = true }', 'a b: 1\r\nc: 2')).toEqual({ c: '2' });
  expect(message('stage.eventlogmessage { }', 'job: 2', { job: '1' })).toMatchObject({ job: '1', job_extracted: '2' });
  expect(
    run('stage.eventlogmessage {\n source = "m"\n overwrite_existing = true\n}\nstage.output { source = "job" }', {
      labels: { m: 'job: 2', job: '1' },
    })[0]?.line,
  ).toBe('2');
});

test('sections of an event of Windows have a key of their own in front', () => {
  const text = 'A logon.\r\n\r\nSubject:\r\n\tSecurity ID:\t\tS-1\r\n\tGroups:\tA\r\n\t\tB\r\n\r\nKeywords:\tx';

  expect(message('stage.windowsevent { }', text)).toEqual({
    Description: 'A logon.',
    Subject_SecurityID: 'S-1',
    Subject_Groups: 'A,B',
    Keywords: 'x',
  });
});

test.each(['eventlogmessage', 'windowsevent'])(
  '%s lets entries pass without a message, and drops one without a text',
  (stage) => {
    expect(run(`stage.${stage} { }`, { line: 'x' })).toHaveLength(1);
    expect(
      run(`stage.json { expressions = {message = ""} }\nstage.${stage} { }`, { line: '{"message":null}' }),
    ).toHaveLength(0);
  },
);

test('a source that is no name is refused', () => {
  expect(refusal('stage.eventlogmessage { source = "a-b" }')).toBe('decoding: invalid label name: a-b');
  expect(refusal('stage.windowsevent { source = "a-b" }')).toBeUndefined();
  expect(refusal('stage.windowsevent { source = "" }')).toBe('decoding: invalid label name: ');
});
