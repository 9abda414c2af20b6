import { join } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  base: './',
  build: {
    target: 'esnext',
    outDir: '../.output/playground',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: { input: ['index.html', 'blocks.html'].map((page) => join(import.meta.dirname, page)) },
  },
});
