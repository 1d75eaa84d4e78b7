import type { ReportedDiagnosis } from '../diagnosis';
import { QUESTIONS } from '../questions/all-questions';
import { renderReport } from './render-report';
import type { DoctorReport } from './report';

const diagnosis: ReportedDiagnosis = {
  question: 'logs',
  severity: 'error',
  alloy: 'daemonset/alloy in namespace monitoring-stack',
  pods: ['alloy-a'],
  summary: 'no logs arrive',
  evidence: ['log: one\n  two'],
  advice: ['install it'],
};

const reportOf = (parts: Partial<DoctorReport>): DoctorReport => ({
  alloys: [{ name: diagnosis.alloy, read: 1, unread: 2 }],
  findings: [],
  open: [],
  notes: [],
  notSeen: [],
  ...parts,
});

test('what is not known yet is said with when to ask again, and is no verdict', () => {
  const open = {
    ...diagnosis,
    severity: 'warning',
    askAgainIn: 40,
    summary: 'can’t tell yet',
    advice: ['ask again'],
  } as const;

  expect(
    renderReport(reportOf({ open: [open] }), QUESTIONS),
  ).toBe(`daemonset/alloy in namespace monitoring-stack (1 pod read, 2 more not (--pods))

Not known yet
  can’t tell yet
    pods: alloy-a
    log: one
      two
    -> ask again
`);
});

test('findings stand below their question, then what is worth knowing and what was not seen', () => {
  const note: ReportedDiagnosis = {
    ...diagnosis,
    severity: 'note',
    summary: 'long ago',
    evidence: ['a\nb'],
    advice: [],
  };

  expect(
    renderReport(reportOf({ findings: [diagnosis], notes: [note], notSeen: ['logs'] }), QUESTIONS),
  ).toBe(`daemonset/alloy in namespace monitoring-stack (1 pod read, 2 more not (--pods))

No data in Loki?
  error: no logs arrive
    pods: alloy-a
    log: one
      two
    -> install it

Worth knowing
  long ago
    a
    b

Not looked at
  logs

1 error, 0 warnings
`);
});

test('what would steer a terminal is shown as its number', () => {
  const summary = 'gone\u001b[2J';
  const text = renderReport(
    reportOf({ findings: [{ ...diagnosis, summary, evidence: ['\u001b]0;title\u0007'] }], notSeen: ['\u009b1A'] }),
    QUESTIONS,
  );

  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  expect(text).toContain('  error: gone\\u001b[2J\n');
});
