/**
 * Tells texts about fighting from other news by single words, so that models may weigh what they learnt from conflict
 * reporting. Neither a topic label nor shown to anyone.
 */
import type { Word } from './parsed-text.ts';
import { stemOf } from './stems.ts';

const WORDS = new Set(
  (
    'army troop soldier military militia militant rebel insurgent fighter brigade battalion division commander airstrike strike ' +
    'drone missile rocket shell shelling artillery mortar bomb bombing bombardment explosion blast clash clashes offensive ' +
    'frontline front ceasefire truce hostage kill wound casualty ambush raid gunman gunmen attack convoy checkpoint ' +
    'war warplane warship conflict civilian displaced refugee siege besiege occupation occupied liberate frontier guerrilla ' +
    'paramilitary junta coup armed weapon ammunition tank jet aircraft bomber naval navy cartel gang hitman police terrorist terrorism jihadist ' +
    'isil isis daesh taliban houthi hezbollah hamas peacekeeper sanction armistice shrapnel grenade sniper trench'
  )
    .split(' ')
    .map(stemOf),
);

/** Share of conflict words above which a text counts as one about fighting. */
const SHARE = 0.012;

/** A text with fewer words is too short to tell: the readers of this tool read about fighting. */
const FEWEST_WORDS = 60;

/** Whether a text speaks of fighting. */
export function speaksOfFighting(words: readonly Word[]): boolean {
  let hits = 0;
  let seen = 0;
  for (const word of words) {
    if (word.kind !== 'word') continue;
    seen++;
    if (WORDS.has(word.stem)) hits++;
  }
  return seen < FEWEST_WORDS || hits / seen > SHARE;
}
