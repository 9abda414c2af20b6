import { OwnPage } from '../../components/own/OwnPage.tsx';
import { formInAddress } from '../../core/glossary/own-address.ts';
import { showPage } from '../shared/show-page.tsx';
import { createOwnClient } from './own-client.ts';

void showPage('own_glossary', () => (
  <OwnPage client={createOwnClient()} initialForm={formInAddress(location.search)} />
));
