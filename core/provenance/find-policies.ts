/** Reads schema.org policy links (corrections, ownership, unnamed sources …) from a page's JSON-LD. */

import { isNode, listOf } from './json-ld.ts';
import type { PageContext } from './page-context.ts';

const POLICY_NAMES: Readonly<Record<string, string>> = {
  publishingPrinciples: 'Publishing principles',
  correctionsPolicy: 'Corrections policy',
  ethicsPolicy: 'Ethics policy',
  diversityPolicy: 'Diversity policy',
  masthead: 'Masthead',
  missionCoveragePrioritiesPolicy: 'Mission and coverage priorities',
  ownershipFundingInfo: 'Ownership and funding',
  unnamedSourcesPolicy: 'Unnamed sources policy',
  verificationFactCheckingPolicy: 'Verification and fact-checking policy',
  noBylinesPolicy: 'Policy on articles without bylines',
  actionableFeedbackPolicy: 'Feedback policy',
};

/** The policies that a page links in its structured data, each once. */
export function findPolicies({ nodes, input }: PageContext): { name: string; url: string }[] {
  const policies = new Map<string, { name: string; url: string }>();
  for (const node of nodes) {
    for (const [key, name] of Object.entries(POLICY_NAMES)) {
      for (const value of listOf(node[key])) {
        const url = addressOf(value, input.url);
        if (url !== null && !policies.has(`${key} ${url}`)) policies.set(`${key} ${url}`, { name, url });
      }
    }
  }
  return [...policies.values()];
}

function addressOf(value: unknown, base: string): string | null {
  const raw = isNode(value) ? (value.url ?? value['@id']) : value;
  return typeof raw === 'string' ? absoluteHttp(raw, base) : null;
}

/** A relative or absolute http address made absolute, or null. `core` has no URL parser, so this knows only what pages write. */
export function absoluteHttp(raw: string, base: string): string | null {
  const address = raw.trim();
  if (/^https?:\/\/[^\s]+$/i.test(address)) return address;
  const origin = /^https?:\/\/[^/]+/i.exec(base)?.[0];
  if (origin === undefined) return null;
  if (/^\/\/[^/]/.test(address)) return `https:${address}`;
  return /^\/[^/]/.test(address) ? origin + address : null;
}
