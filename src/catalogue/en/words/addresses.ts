/** Why a text is not fetched from the web. */
export const addresses = {
  noAddress: 'This is not a web address. A web address starts with https:// and has no spaces.',
  otherProtocol: (protocol: string) => `Only http and https addresses are fetched, not ${protocol}.`,
  withPassword: 'Addresses with a user name or password are not fetched. Save the page and import the file.',
  notPublic: (host: string) =>
    `${host} is not a public internet address, so the bot does not fetch it. Save the page and import the file.`,
  noSite: (host: string) => `No site was found at ${host}. Check the spelling of the address.`,
  leadsNowhere: (host: string) => `${host} redirects to something that is not a web address.`,
  leadsOn: (most: number) => `The address redirects more than ${most} times, so the bot gave up.`,
  noPage: (address: string, status: number) => `There is no page at ${address} (${status}).`,
  notNow: (host: string, status: number) =>
    `${host} cannot serve the page right now (${status}). Try again later.`,
  notGiven: (host: string, status: number) =>
    `${host} does not let the bot read the page (${status}). Save it in your browser and import the file.`,
  tooSlow: (seconds: number) =>
    `The site took longer than ${seconds} seconds to respond, so the bot gave up.`,
  notFetched: (why: string) => `The page could not be fetched (${why}).`,
  packedOddly: (address: string, coding: string) =>
    `${address} uses a compression that the bot does not know (${coding}).`,
  noText: (address: string, type: string, readable: string) =>
    `${address} has no text that the bot can read (${type}). ${readable}`,
};
