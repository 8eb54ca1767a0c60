import { catalogueOf } from '../../src/catalogue/catalogue.ts';

/** The words that tests expect. */
export const english = catalogueOf('en');
