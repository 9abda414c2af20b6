import { describe, expect, it } from 'vitest';
import { fightingForces } from '../../../core/mention/groups/fighting-states.ts';
import { findGroups } from '../../../core/mention/groups/find-groups.ts';
import { resolveSide } from '../../../core/mention/groups/resolve-side.ts';
import { FIXTURE_GLOSSARY } from '../../support/group-fixtures.ts';

/** Which side a phrase speaks for in a text. */
function sideIn(text: string, phrase: string): string | null {
  const about = { model: { text, blocks: [{ start: 0, end: text.length, tag: 'p' }] }, headline: '', lang: 'en' };
  const { mentions } = findGroups({ ...about, published: '2024-05-01' }, FIXTURE_GLOSSARY);
  return resolveSide(phrase, FIXTURE_GLOSSARY, '2024-05-01', fightingForces(text, mentions, FIXTURE_GLOSSARY));
}

describe('a government speaks for a side where the text shows its forces fighting', () => {
  it.each([
    ['Russian troops shelled the mill overnight.', 'Moscow', 'russia'],
    ['The mill burnt after an Israeli strike.', 'an Israeli official', 'israel'],
    ['Nine people died when Turkish jets attacked two hamlets.', 'Turkey', 'turkey'],
    ['The envoy spoke of Russia’s war on its neighbour.', 'the Kremlin', 'russia'],
    ['Jets of the Armed Forces of Ukraine destroyed a depot.', 'Kyiv', 'ukraine'],
    ['Soldiers of the army of India seized two hamlets.', 'the Indian government', 'india'],
    ['Ukrainian units opened fire near the mill.', 'Kyiv', 'ukraine'],
    ['India bombed a camp across the line.', 'the Indian government', 'india'],
  ])('%s %s', (text, phrase, side) => expect(sideIn(text, phrase)).toBe(side));

  it.each([
    ['Israeli forces struck Rafah overnight.', 'a U.S. official'],
    ['Israeli forces struck Rafah overnight.', 'Turkish President Anton Belov'],
    ['The talks will go on in May.', 'Moscow'],
    ['Japanese forces brought tents and rice.', 'Japan'],
    ['The rebels fired American-made missiles at the mill.', 'Washington'],
    ['The US-brokered truce held; one shot was fired.', 'a US official'],
  ])('no side: %s %s', (text, phrase) => expect(sideIn(text, phrase)).toBeNull());

  it.each([
    ['the Russian side', 'russia'],
    ['the Russian MoD', 'russia'],
    ['the Indian army', 'india'],
  ])('its own army speaks for it in any text: %s', (phrase, side) =>
    expect(sideIn('The talks will go on in May.', phrase)).toBe(side),
  );
});
