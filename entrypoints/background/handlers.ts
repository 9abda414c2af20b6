/** Answers the calls of pages and surfaces. */
import { labelBlocks } from '../../core/boilerplate/label-blocks.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { shouldStart } from '../../core/settings/should-start.ts';
import { changeBlocks, forgetSiteBlocks, recallBlocks, remembersBlocks } from '../../extension/block-memory.ts';
import { loadOverrides, storeOverrides } from '../../extension/page-overrides.ts';
import { injectCards, injectHighlightRules, injectReader } from '../../extension/registration.ts';
import type { BackgroundHandlers, Sender } from '../../extension/rpc.ts';
import { loadSettings } from '../../extension/settings-store.ts';
import { loadChosenWords } from '../shared/chosen-words.ts';
import { analyse, describeGroup, describePlace, namesOf } from './knowledge.ts';
import { dataFacts, describeEntry, searchGlossary } from './look-up.ts';

export function backgroundHandlers(): BackgroundHandlers {
  return {
    async 'article-found'(_request, sender) {
      const { settings } = await loadSettings();
      const decision = shouldStart(settings, hostOf(sender.url));
      if (!decision.start) return { started: false, by: decision.by };
      return { started: await startReader(sender, settings) };
    },
    'start-reader': async (_request, sender) => ({
      started: await startReader(sender, (await loadSettings()).settings),
    }),
    'bring-cards': async (_request, { tabId, frameId }) => ({
      done: tabId !== null && (await injectCards(tabId, frameId)),
    }),
    async 'bring-rules'({ sheet }, { tabId, frameId }) {
      if (tabId !== null) await injectHighlightRules(tabId, frameId, sheet);
      return { done: tabId !== null };
    },
    async 'session-options'({ url, isRepeat }, sender) {
      const { settings } = await loadSettings();
      const { tabId, frameId } = sender;
      if (isRepeat && tabId !== null) await injectHighlightRules(tabId, frameId, settings.highlightStyle);
      const kept = sender.isPrivate ? null : await loadOverrides(url);
      const toggles = { highlights: settings.highlights, collapse: settings.collapse };
      const [remembers, words] = await Promise.all([remembersBlocks(url), loadChosenWords(settings)]);
      return { settings, toggles: kept ?? toggles, remembersBlocks: remembers, words };
    },
    'page-words': async () => loadChosenWords((await loadSettings()).settings),
    'recall-blocks': ({ url, signatures }) => recallBlocks(url, signatures),
    async 'change-blocks'({ url, change }, sender) {
      if (sender.isPrivate) return { outcome: 'private-window' };
      return { outcome: (await changeBlocks(url, change)) ? 'stored' : 'storage-full' };
    },
    async 'forget-blocks'({ url }, sender) {
      if (sender.isPrivate) return { stored: false };
      await forgetSiteBlocks(url);
      return { stored: true };
    },
    'label-blocks': ({ outline }) => labelBlocks(outline),
    analyse: ({ input }) => analyse(input),
    async 'remember-toggles'({ url, toggles }, sender) {
      if (sender.isPrivate) return { stored: false };
      await storeOverrides(url, toggles);
      return { stored: true };
    },
    'describe-group': ({ id }) => describeGroup(id),
    'describe-place': ({ id }) => describePlace(id),
    'search-glossary': (query) => searchGlossary(query),
    'describe-entry': ({ kind, id }) => describeEntry(kind, id),
    'data-facts': () => dataFacts(),
    names: ({ ids }) => namesOf(ids),
  };
}

async function startReader({ tabId, frameId }: Sender, { highlightStyle }: Settings): Promise<boolean> {
  return tabId !== null && (await injectReader(tabId, frameId, highlightStyle));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
