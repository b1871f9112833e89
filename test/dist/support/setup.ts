import { buildSiteOnce } from '../../support/build-site'

/** Build the site that the tests look into. */
export const setup = buildSiteOnce
