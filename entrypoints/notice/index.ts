import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { t } from '../../components/strings.ts';
import { callBackground } from '../../extension/rpc.ts';
import { sayOnPage } from '../shared/say-on-page.ts';
import { useWords } from '../shared/use-words.ts';

/** Says on a page that was not analysed why nothing was hidden there. */
export default defineUnlistedScript(async () => {
  useWords(await callBackground('page-words', {}).catch(() => null));
  sayOnPage(document, t('page_notice_not_analysed'));
});
