import { Welcome } from '../../components/welcome/Welcome.tsx';
import { showPage } from '../shared/show-page.tsx';
import { createWelcomeClient } from './welcome-client.ts';

void showPage('welcome_title', () => <Welcome client={createWelcomeClient()} />);
