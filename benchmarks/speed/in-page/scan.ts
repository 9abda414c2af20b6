/**
 * How fast names are found in text: our scan for places and groups, and three peers that are given the same names and
 * the same text, in the letter case that suits them.
 */
import AhoCorasick from 'ahocorasick';
import Mark from 'mark.js';
import ModernAhoCorasick from 'modern-ahocorasick';
import FastAhoCorasick from 'modern-ahocorasick/fast';
import { keyAt } from '../../../core/gazetteer/automaton.ts';
import type { Gazetteer } from '../../../core/gazetteer/decode.ts';
import { unfoldKey } from '../../../core/gazetteer/fold.ts';
import { findNames } from '../../../core/gazetteer/scan.ts';
import type { AliasNode } from '../../../core/glossary/alias-index.ts';
import { pageWords } from '../../../core/mention/groups/page-words.ts';
import { walkAliases } from '../../../core/mention/groups/walk-aliases.ts';
import { quantile, timed } from './clock.ts';

export interface ScanSpeed {
  readonly mbPerSecond: number;
  readonly names: number;
}

function surfaceTexts(node: AliasNode): string[] {
  const below = [...(node.next?.values() ?? [])].flatMap(surfaceTexts);
  return [...node.surfaces.map(({ text }) => text.toLowerCase()), ...below];
}

/** Every name that we look for, in small letters, in an order without pattern but always the same. */
export function allNames(gazetteer: Gazetteer, aliases: AliasNode): string[] {
  const { automaton } = gazetteer;
  const places = Array.from({ length: automaton.keyCount }, (_, rank) => unfoldKey(keyAt(automaton, rank)));
  const names = [...new Set([...places, ...surfaceTexts(aliases)])].filter((name) => name.length > 1);
  // Taken in steps that share no factor with the count, so that the first thousand are a fair sample.
  const step = 7919;
  return names.map((_, index) => names[(index * step) % names.length] ?? '');
}

/** The middle of a few runs after one that is thrown away. */
function speedOf(text: string, names: number, rounds: number, scan: () => void): ScanSpeed {
  scan();
  const ms = quantile(
    Array.from({ length: rounds }, () => timed(scan)),
    0.5,
  );
  return { mbPerSecond: new TextEncoder().encode(text).length / 1000 / ms, names };
}

export interface OurScanSpeed extends ScanSpeed {
  /** Of the gazetteer alone, megabytes a second. */
  readonly placesMBps: number;
}

/** Our scan: every place name, every group name, word splitting included; and the place names by themselves. */
export function scanOurs(gazetteer: Gazetteer, aliases: AliasNode, text: string, names: number): OurScanSpeed {
  const places = () => findNames(gazetteer.automaton, text);
  const placesMBps = speedOf(text, names, 7, places).mbPerSecond;
  const all = speedOf(text, names, 7, () => {
    places();
    walkAliases(pageWords(text), aliases);
  });
  return { ...all, placesMBps };
}

export type ScanPeer = 'modern-ahocorasick' | 'modern-ahocorasick/fast' | 'ahocorasick' | 'mark.js';

/** One peer's scan for the names it is given. */
export function scanTheirs(peer: ScanPeer, names: readonly string[], text: string): ScanSpeed {
  const small = text.toLowerCase();
  switch (peer) {
    case 'modern-ahocorasick': {
      const matcher = new ModernAhoCorasick(names);
      return speedOf(small, names.length, 3, () => matcher.search(small));
    }
    case 'modern-ahocorasick/fast': {
      const matcher = new FastAhoCorasick(names);
      return speedOf(small, names.length, 3, () => matcher.search(small));
    }
    case 'ahocorasick': {
      const matcher = new AhoCorasick(names);
      return speedOf(small, names.length, 3, () => matcher.search(small));
    }
    case 'mark.js':
      return markNames(names, small);
  }
}

function markNames(names: readonly string[], text: string): ScanSpeed {
  const root = document.createElement('main');
  root.innerHTML = text
    .split('\n')
    .map((line) => `<p>${line.replace(/[<&]/g, ' ')}</p>`)
    .join('');
  document.body.replaceChildren(root);
  const mark = new Mark(root);
  const speed = speedOf(text, names.length, 1, () => {
    mark.mark(names, { separateWordSearch: false, accuracy: 'exactly' });
    mark.unmark();
  });
  root.remove();
  return speed;
}
