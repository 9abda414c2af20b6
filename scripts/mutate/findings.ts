/** The findings of earlier runs, one JSON line each, so that a stopped run goes on where it was. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from './protocol.ts';

const FILE = join(import.meta.dirname, '..', '..', '.mutation', 'findings.jsonl');

/** The latest finding for each mutant by its key. */
export function readFindings(): Map<string, Finding> {
  const lines = existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n') : [];
  const findings = lines.filter((line) => line !== '').map((line): Finding => JSON.parse(line));
  return new Map(findings.map((finding) => [finding.mutant.key, finding]));
}

/** Writes a finding down for good. */
export function keepFinding(finding: Finding): void {
  mkdirSync(dirname(FILE), { recursive: true });
  appendFileSync(FILE, `${JSON.stringify(finding)}\n`);
}
