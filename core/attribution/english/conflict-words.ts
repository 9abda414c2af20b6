/** English words that reports of fighting are full of. By hand, 2026-11-22, CC0. */
import { stemOf } from './stems.ts';

/** Stems of words of fighting. */
export const CONFLICT_STEMS = new Set(
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
