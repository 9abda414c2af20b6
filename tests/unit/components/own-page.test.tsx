// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { GroupCard } from '../../../components/card/GroupCard.tsx';
import { OwnPage, type OwnPageProps } from '../../../components/own/OwnPage.tsx';
import { loadOwnGlossary } from '../../../core/glossary/own-glossary.ts';
import { INVENTED_OWN, type InventedOwnClient, inventedOwn } from '../../../playground/own-states.tsx';
import { chooseFiles, settle as settleFor, words } from '../../support/drawn-page.ts';
import { useLocale } from '../../support/locales.ts';

const settle = () => settleFor(30);
const names = (client: InventedOwnClient) => client.stored().map(({ name }) => name);

async function show(client: InventedOwnClient, initialForm?: OwnPageProps['initialForm']): Promise<void> {
  await act(() => render(<OwnPage client={client} {...(initialForm ? { initialForm } : {})} />, document.body));
}

async function press(label: string): Promise<void> {
  const buttons = [...document.querySelectorAll('button')];
  const found = buttons.find((node) => !node.hidden && (node.getAttribute('aria-label') ?? node.textContent) === label);
  if (!found) throw new Error(`no button ${label}`);
  await act(() => found.click());
  await settle();
}

/** The control whose label has these words. */
function field(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const found = [...document.querySelectorAll('label')].find((node) => node.textContent === label);
  const control = document.getElementById(found?.htmlFor ?? '');
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
  if (control instanceof HTMLSelectElement) return control;
  throw new Error(`no field ${label}`);
}

const fill = (label: string, text: string) =>
  act(() => {
    const control = field(label);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });

const choose = (file: File) => chooseFiles([file], 30);

beforeEach(() => {
  render(null, document.body);
  useLocale('en');
});

describe('adding an entry', () => {
  it('starts from the words that were selected, with the focus on the name', async () => {
    await show(inventedOwn(), { kind: 'add', name: 'Harbour Committee' });
    expect(field('Name').value).toBe('Harbour Committee');
    expect(document.activeElement).toBe(field('Name'));
  });

  it('stores what was written, and takes it back on demand', async () => {
    const client = inventedOwn();
    await show(client);
    await press('Add an entry');
    await fill('Name', ' Harbour  Committee ');
    await fill('Other names', 'HC; Committee of the Harbour');
    await fill('Kind', 'militia');
    await fill('In one sentence', 'Patrols the harbour.');
    await press('Save');
    expect(client.stored().at(-1)).toEqual({
      name: 'Harbour Committee',
      aliases: ['HC', 'Committee of the Harbour'],
      kind: 'militia',
      theatre: null,
      note: 'Patrols the harbour.',
      link: null,
    });
    expect(words()).toContain('“Harbour Committee” is saved.');
    await press('Undo');
    expect(client.stored()).toEqual(INVENTED_OWN);
  });

  it.each([
    ['no name', 'Name', '  ', 'the name is missing'],
    ['a name that is there', 'Name', 'river guard', 'there is already an entry named “river guard”'],
    ['a link that is none', 'Link', 'javascript:alert(1)', '“javascript:alert(1)” is not a web address'],
  ])('%s: says why beside the field, keeps what was written, stores nothing', async (_name, label, text, fault) => {
    const client = inventedOwn();
    await show(client, { kind: 'add', name: 'Harbour Committee' });
    await fill(label, text);
    await press('Save');
    expect(document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent).toContain(fault);
    expect([field(label).getAttribute('aria-invalid'), document.activeElement]).toEqual(['true', field(label)]);
    expect(field(label).value).toBe(text);
    expect(client.stored()).toEqual(INVENTED_OWN);
  });

  it('is left without a trace by Cancel', async () => {
    const client = inventedOwn();
    await show(client, { kind: 'add', name: 'Harbour Committee' });
    await press('Cancel');
    expect(document.querySelector('form')).toBeNull();
    expect(client.stored()).toEqual(INVENTED_OWN);
  });
});

describe('an entry that is there', () => {
  it('is opened for change when its name is selected again', async () => {
    const client = inventedOwn();
    await show(client, { kind: 'add', name: 'the River Guard' });
    expect(field('Other names').value).toBe('RG; Guard of the River');
    await fill('Name', 'River Guards');
    await press('Save');
    expect(names(client)).toEqual(['River Guards', 'حرس التل']);
  });

  it('is changed from the list', async () => {
    const client = inventedOwn();
    await show(client);
    await press('Edit حرس التل');
    await fill('Country or region', 'Sahra');
    await press('Save');
    expect(client.stored()[1]?.theatre).toBe('Sahra');
  });

  it('is deleted and comes back, and the focus is never lost', async () => {
    const client = inventedOwn();
    await show(client);
    await press('Delete River Guard');
    expect([names(client), document.activeElement?.textContent]).toEqual([['حرس التل'], 'Undo']);
    await press('Undo');
    expect(new Set(names(client))).toEqual(new Set(['River Guard', 'حرس التل']));
    expect(document.activeElement?.textContent).toBe('Add an entry');
  });
});

describe('a file of entries', () => {
  it('joins what is there, and can be taken back', async () => {
    const client = inventedOwn();
    await show(client);
    await choose(new File(['name,note\nRiver Guard,new\nHarbour Committee,x\n'], 'own.csv'));
    expect(words()).toContain('2 entries imported. Replaced: 1.');
    expect(names(client)).toEqual(['River Guard', 'حرس التل', 'Harbour Committee']);
    await press('Undo');
    expect(client.stored()).toEqual(INVENTED_OWN);
  });

  it('with a mistake is refused whole, in the language of the interface', async () => {
    useLocale('de');
    const client = inventedOwn();
    await show(client);
    await choose(new File(['name,note\nHarbour Committee,x\n,y\n'], 'own.csv'));
    expect(words()).toContain('Zeile 3: der Name fehlt.');
    expect(client.stored()).toEqual(INVENTED_OWN);
  });

  it('can be saved in both formats', async () => {
    const client = inventedOwn();
    await show(client);
    await press('Save as JSON');
    await press('Save as CSV');
    expect(client.saved).toEqual(['own.json', 'own.csv']);
  });
});

it('what cannot be read is said so and is never written over', async () => {
  const client = inventedOwn({ entries: [], isUnreadable: true });
  await show(client, { kind: 'add', name: 'Harbour Committee' });
  expect(words()).toContain('cannot be read');
  expect(document.querySelector('form')).toBeNull();
});

it('the card of an own entry says whose it is and asks for no correction', async () => {
  const entry = loadOwnGlossary(INVENTED_OWN).entry('own-river-guard');
  if (!entry) throw new Error('no entry');
  const nothing = () => {};
  await act(() =>
    render(
      <GroupCard
        entry={entry}
        mention={null}
        relatedNames={{}}
        alsoHere={[]}
        candidates={[]}
        pinned={false}
        today="2026-11-22"
        host="courier.example"
        onClose={nothing}
        onPin={nothing}
        onNext={nothing}
        onPrevious={nothing}
        onOpenRelated={nothing}
        onCopy={() => Promise.resolve(true)}
      />,
      document.body,
    ),
  );
  expect(words()).toContain('Your own entry');
  expect(words()).not.toContain('Report a mistake');
  expect(words()).not.toContain('not yet checked');
});
