import { OwnPage } from '../../components/own/OwnPage.tsx';
import { formInAddress } from '../../core/glossary/own-address.ts';
import { showPage } from '../shared/show-page.tsx';
import { createOwnClient } from './own-client.ts';

const client = createOwnClient();
const initialForm = formInAddress(location.search);
void showPage('own_glossary', () => <OwnPage client={client} initialForm={initialForm} />);
