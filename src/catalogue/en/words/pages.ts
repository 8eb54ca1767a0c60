/** Turning pages. */
export const pages = {
  previous: 'Previous',
  next: 'Next',
  pageOf: (page: number, all: number) => `Page ${page} of ${all}`,
};
