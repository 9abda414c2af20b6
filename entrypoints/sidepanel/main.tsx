import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/bands.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup.tsx';
import { createPopupClient } from '../shared/popup-client.ts';
import { prepareSurface } from '../shared/prepare-surface.ts';

/** The same as the popup, staying beside the page and following the active tab. */
const root = document.querySelector('#root');
const client = createPopupClient({ followsTab: true, openedFor: null });
void prepareSurface(document, () => {
  if (root) render(<Popup surface="panel" client={client} />, root);
});
