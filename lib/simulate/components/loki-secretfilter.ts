import {
  defaultSecretRules,
  evenlySpaced,
  NotExecutable,
  type Redaction,
  readGitleaksConfig,
  redactions,
  SecretDetector,
  type SecretFinding,
  SecretRulesError,
} from '../../semantics';
import type { Component } from '../component';
import { type Item, viewOfEntry } from '../item';
import type { Site } from '../site';
import type { StepOutcome } from '../way';
import { fileOf } from '../world';

/** `loki.secretfilter`: takes out of lines what the rules of Gitleaks find. Of the entries, `rate` chooses some. */
export function lokiSecretfilter(site: Site): Component {
  site.args.expect({
    executed: ['forward_to', 'rate', 'redact_with', 'redact_percent', 'gitleaks_config'],
    // Of metrics, and of lines that take long.
    irrelevant: ['origin_label', 'processing_timeout', 'drop_on_timeout', 'label_timed_out'],
  });
  const rate = site.args.number('rate');
  if (!(rate >= 0 && rate <= 1)) throw site.args.notExecuted('rate: Alloy refuses it: it must be between 0 and 1');
  const redaction: Redaction = { text: site.args.text('redact_with'), percent: site.args.number('redact_percent') };
  const detector = detectorOf(site);
  const isChosen = evenlySpaced(rate);
  return {
    receive(item: Item) {
      if (item.signal !== 'logs') return;
      const send = (outcome: StepOutcome, line: string, why: string) => {
        const entry = { ...item.entry, line };
        site.forward({ ...item, entry, step: site.step(item.step, outcome, viewOfEntry(entry), '', why) });
      };
      const { line } = item.entry;
      if (!isChosen()) return send('passed', line, 'its rate leaves it out');
      const findings = detector.find(line);
      if (findings.length === 0) return send('passed', line, 'no rule finds a secret in it');
      const redacted = redactedLine(site, line, findings, redaction);
      const why = `found by ${rulesOf(findings)}`;
      return send(redacted === line ? 'passed' : 'changed', redacted, why);
    },
  };
}

function detectorOf(site: Site): SecretDetector {
  const path = site.args.text('gitleaks_config');
  if (path === '') return new SecretDetector(defaultSecretRules());
  const text = fileOf(site.world, path);
  if (text === undefined) throw site.args.notExecuted(`the text of ${path} isn't known: give it with \`files\``);
  try {
    return new SecretDetector(readGitleaksConfig(text, (file) => fileOf(site.world, file)));
  } catch (error) {
    if (!(error instanceof SecretRulesError)) throw error;
    throw site.args.notExecuted(`gitleaks_config ${path}: ${error.message}`);
  }
}

/** @throws NotExecuted where chance decides what becomes of the line */
function redactedLine(site: Site, line: string, findings: readonly SecretFinding[], redaction: Redaction): string {
  const [only, ...others] = linesOf(site, line, findings, redaction);
  if (others.length === 0) return only!;
  throw site.args.notExecuted(
    `what becomes of a line is left to chance: Alloy applies the rules ${rulesOf(findings)}, which find overlapping secrets, in any order; test a line in which one of them finds something`,
  );
}

function linesOf(site: Site, line: string, findings: readonly SecretFinding[], redaction: Redaction) {
  try {
    return redactions(line, findings, redaction);
  } catch (error) {
    if (error instanceof NotExecutable) throw site.args.notExecuted(error.message);
    throw error;
  }
}

function rulesOf(findings: readonly SecretFinding[]): string {
  return [...new Set(findings.map(({ rule }) => rule))].join(', ');
}
