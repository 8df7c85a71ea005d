import { buildPages } from '../../../scripts/setup/build-pages.mjs';

export default buildPages;
