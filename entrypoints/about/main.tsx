import browser from 'webextension-polyfill';
import { AboutData } from '../../components/about/AboutData.tsx';
import { DATA_SOURCES } from '../../core/glossary/data-sources.ts';
import { LEARNT_FROM } from '../../core/glossary/learnt-from.ts';
import { callBackground } from '../../extension/rpc.ts';
import { showPage } from '../shared/show-page.tsx';

const facts = {
  ...(await callBackground('data-facts', {})),
  version: browser.runtime.getManifest().version,
  sources: [...DATA_SOURCES, ...LEARNT_FROM],
};

void showPage('about_title', () => <AboutData facts={facts} />);
