import browser from 'webextension-polyfill';
import { AboutData } from '../../components/about/AboutData.tsx';
import { DATA_SOURCES } from '../../core/glossary/data-sources.ts';
import { callBackground } from '../../extension/rpc.ts';
import { showPage } from '../shared/show-page.tsx';

const { counts, compiled } = await callBackground('data-facts', {});
const facts = { version: browser.runtime.getManifest().version, counts, compiled, sources: DATA_SOURCES };

void showPage('about_title', () => <AboutData facts={facts} />);
