import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/bands.css';
import '../../components/popup/popup.css';
import { askForRoom } from '../../components/popup/ask-for-room.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { createPopupClient } from '../shared/popup-client.ts';
import { prepareSurface, tabInAddress } from '../shared/prepare-surface.ts';

/** The popup beside the toolbar. */
const root = document.querySelector('#root');
askForRoom(window);
// The page is asked while the words are read: neither waits for the other.
const client = createPopupClient({ followsTab: false, openedFor: tabInAddress(location.search) });
void prepareSurface(document, () => {
  if (root) render(<Popup client={client} />, root);
});
