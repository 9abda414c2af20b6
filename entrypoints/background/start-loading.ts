/**
 * Imported before everything else: the browser reads fifteen megabytes of data from the package while the background's
 * own modules are still being run. Only articles, our surfaces and commands wake the background, and nearly all of them
 * ask for it.
 */
import { startLoadingAssets } from '../../extension/knowledge-assets.ts';

startLoadingAssets();
