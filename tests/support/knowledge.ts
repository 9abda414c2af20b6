/** Everything the analysis knows, compiled from the sources as the build does. */
import type { Knowledge } from '../../core/analyse-article.ts';
import { readAttributionModels } from '../../core/attribution/models.ts';
import { loadGroupGlossary } from '../../core/glossary/group-glossary.ts';
import { loadOutlets } from '../../core/provenance/outlet-glossary.ts';
import { compileGroups } from '../../glossary/compile-groups.ts';
import { compileOutlets } from '../../glossary/outlets/compile.ts';
import stored from '../../models/attribution/english.weights.json';
import { loadGazetteer } from './gazetteer.ts';

export async function loadTestKnowledge(): Promise<Knowledge> {
  return {
    gazetteer: await loadGazetteer(),
    groups: loadGroupGlossary(await compileGroups()),
    outlets: loadOutlets(await compileOutlets()),
    models: readAttributionModels(stored),
  };
}
