// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { tx } from '../../../components/shared/rich-message.tsx';
import { listOfNodes } from '../../../components/strings.ts';
import { useLocale } from '../../support/locales.ts';

beforeEach(() => useLocale('en'));

const parts = ['5 named', '5 unnamed', '1 without a source'].map((words) => <b key={words}>{words}</b>);

it('keeps each comma and stop with the element before it, and all words in their order', () => {
  render(<p>{tx('sentence_statements', <b>11 statements</b>, listOfNodes(parts))}</p>, document.body);
  expect(document.body.textContent).toBe('11 statements: 5 named, 5 unnamed, 1 without a source.');
  expect([...document.querySelectorAll('.kept')].map((node) => node.textContent)).toEqual([
    '11 statements:',
    '5 named,',
    '5 unnamed,',
    '1 without a source.',
  ]);
});
