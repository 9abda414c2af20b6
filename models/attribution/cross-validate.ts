/**
 * Cross-validation by document over the conflict texts: each is read by models and a verifier trained on the other parts. The
 * examples of a verifier come from models that saw the part it will judge, but none of them is from that part.
 */
import type { AttributionModels } from '../../core/attribution/models.ts';
import { storedVerifier } from '../../core/attribution/models.ts';
import { growForest } from './boost.ts';
import type { GoldDocument } from './corpora.ts';
import { encodeVerifier } from './encode-tables.ts';
import { jackKnife } from './jack-knife.ts';
import { SETTINGS } from './settings.ts';

/** Calls `judge` with every document and models that have not seen it. */
export function crossValidate(
  documents: readonly GoldDocument[],
  judge: (document: GoldDocument, models: AttributionModels) => void,
): void {
  const judged = new Set(documents.map(({ id }) => id));
  const parts = jackKnife();
  for (const part of parts) {
    const examples = parts.filter((other) => other !== part).flatMap((other) => other.examples);
    const verifier = storedVerifier(encodeVerifier(growForest(examples, SETTINGS.frames)));
    for (const document of part.documents) if (judged.has(document.id)) judge(document, { ...part.models, verifier });
  }
}
