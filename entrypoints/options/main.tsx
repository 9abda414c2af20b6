import { Settings } from '../../components/settings/Settings.tsx';
import { showPage } from '../shared/show-page.tsx';
import { createSettingsClient } from './settings-client.ts';

const client = createSettingsClient();
void showPage('open_settings', () => <Settings client={client} />);
