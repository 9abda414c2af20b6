/** Compiles the glossary and the gazetteer into `public/data/` before every build; unchanged inputs cost nothing. */
import { defineWxtModule } from 'wxt/modules';
import { compileKnowledge } from '../scripts/compile-knowledge.ts';

export default defineWxtModule({
  name: 'knowledge',
  setup(wxt) {
    wxt.hook('build:before', () => compileKnowledge(wxt.config.root));
  },
});
