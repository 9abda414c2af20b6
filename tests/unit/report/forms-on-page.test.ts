import { describe, expect, it } from 'vitest';
import { formsOnPage } from '../../../core/report/forms-on-page.ts';
import type { GroupMention } from '../../../core/report/page-report.ts';

const mention = (text: string, id: string | null): GroupMention => ({
  kind: 'group',
  start: 0,
  end: text.length,
  text,
  name: text,
  id,
  listed: id !== null,
  confidence: 'high',
  candidates: [],
});

describe('forms under which a page names one group', () => {
  it('counts the forms of the same entry, the commonest first, equals by letter', () => {
    const mentions = ['SDF', 'the Forces', 'SDF', 'Syrian Democratic Forces'].map((text) => mention(text, 'sdf'));
    expect(formsOnPage([...mentions, mention('LNA', 'lna')], mention('SDF', 'sdf'))).toEqual([
      { text: 'SDF', count: 2 },
      { text: 'Syrian Democratic Forces', count: 1 },
      { text: 'the Forces', count: 1 },
    ]);
  });

  it('takes groups that are in no glossary by their words', () => {
    const mentions = [mention('8th Brigade', null), mention('9th Brigade', null), mention('8th Brigade', null)];
    expect(formsOnPage(mentions, mention('8th Brigade', null))).toEqual([{ text: '8th Brigade', count: 2 }]);
  });
});
