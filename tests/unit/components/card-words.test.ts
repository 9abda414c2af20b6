import { describe, expect, it } from 'vitest';
import { featureLabel } from '../../../components/card/card-words.ts';
import { FEATURES } from '../../../core/gazetteer/format.ts';
import { LOCALES, readMessages, useLocale } from '../../support/locales.ts';

describe.each(LOCALES)('kinds of place in %s', (locale) => {
  it('are words of the language, each of its own', () => {
    useLocale(locale);
    const labels = FEATURES.map(featureLabel);
    expect(new Set(labels).size).toBe(FEATURES.length);
    const stored = Object.entries(readMessages(locale)).filter(([key]) => key.startsWith('feature_'));
    expect([...labels].sort()).toEqual(stored.map(([, { message }]) => message).sort());
  });
});

it('a kind that nobody knows stands as it is', () => {
  expect(featureLabel('volcano')).toBe('volcano');
});
