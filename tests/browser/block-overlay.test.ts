import { describe, expect, it } from 'vitest';
import { drawBlockOverlay } from '../../page/debug/block-overlay.ts';
import { mount } from '../support/mount.ts';

describe('the developers’ overlay of blocks', () => {
  it('draws over the page without moving it, and leaves no trace', () => {
    const root = mount('<h1>Bridge closed</h1><p>The bridge closed on Monday, the council said.</p>');
    const before = document.documentElement.outerHTML;
    const height = document.documentElement.scrollHeight;
    const place = root.querySelector('p')?.getBoundingClientRect().top;
    const remove = drawBlockOverlay(document);
    expect(document.querySelector('newsgloss-debug')).not.toBeNull();
    expect(root.querySelector('p')?.getBoundingClientRect().top).toBe(place);
    expect(document.documentElement.scrollHeight).toBe(height);
    remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
