/** The reader's own entries. */
import { type AliasNode, aliasNode } from './alias-index.ts';
import type { GroupEntry } from './entries.ts';

export interface OwnGlossary {
  readonly entries: readonly GroupEntry[];
  readonly aliases: AliasNode;
}

export const EMPTY_OWN_GLOSSARY: OwnGlossary = { entries: [], aliases: aliasNode() };
