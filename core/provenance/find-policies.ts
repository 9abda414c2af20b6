/** Reads schema.org policy links (corrections, ownership, unnamed sources …) from a page's JSON-LD. */

import { lookUp } from '../text/look-up.ts';
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

/** The policies that a page links in its structured data or marks up as such, each once. */
export function findPolicies({ nodes, input }: PageContext): { name: string; url: string }[] {
  const policies = new Map<string, { name: string; url: string }>();
  const add = (key: string, raw: string | null) => {
    const name = lookUp(POLICY_NAMES, key.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
    const url = raw === null || name === undefined ? null : absoluteHttp(raw, input.url);
    if (name !== undefined && url !== null) policies.set(`${name} ${url}`, { name, url });
  };
  for (const node of nodes) {
    for (const [key, values] of Object.entries(node)) for (const value of listOf(values)) add(key, addressIn(value));
  }
  for (const { rel, url } of input.signals.relLinks) add(rel, url);
  return [...policies.values()];
}

function addressIn(value: unknown): string | null {
  const raw = isNode(value) ? (value.url ?? value['@id']) : value;
  return typeof raw === 'string' ? raw : null;
}

/** A relative or absolute http address made absolute, or null. `core` has no URL parser, so this knows only what pages write. */
export function absoluteHttp(raw: string, base: string): string | null {
  const address = raw.trim();
  if (/^https?:\/\/[^\s]+$/i.test(address)) return address;
  const origin = /^https?:\/\/[^/]+/i.exec(base)?.[0];
  if (origin === undefined) return null;
  if (/^\/\/[^/]/.test(address)) return `https:${address}`;
  if (/^\/[^/]/.test(address)) return origin + address;
  // "ethics": pages mean it from their front page, where their template was written.
  return /^[\w-]+(?:\/[\w-]*)*(?:\.html?)?$/.test(address) ? `${origin}/${address}` : null;
}
