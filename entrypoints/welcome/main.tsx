import { Welcome } from '../../components/welcome/Welcome.tsx';
import { showPage } from '../shared/show-page.tsx';
import { createWelcomeClient } from './welcome-client.ts';

const client = createWelcomeClient();
void showPage('welcome_title', () => <Welcome client={client} />);
