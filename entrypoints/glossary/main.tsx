import { GlossaryPage } from '../../components/glossary/GlossaryPage.tsx';
import { callBackground } from '../../extension/rpc.ts';
import { showPage, today } from '../shared/show-page.tsx';
import { copyText } from '../shared/take-away.ts';

const words = new URLSearchParams(location.search).get('search') ?? '';
const client = {
  search: (query: Parameters<typeof callBackground<'search-glossary'>>[1]) => callBackground('search-glossary', query),
  describe: (kind: 'group' | 'place' | 'outlet', id: string) => callBackground('describe-entry', { kind, id }),
  copy: copyText,
};

void showPage('glossary_title', () => <GlossaryPage client={client} initialWords={words} today={today()} />);
