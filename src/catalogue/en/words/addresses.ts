/** Why a text is not fetched from the web. */
export const addresses = {
  noAddress: 'This is no web address. It begins with https:// and has no spaces.',
  otherProtocol: (protocol: string) => `Only http and https addresses are fetched, not ${protocol}.`,
  withPassword: 'Addresses with a user name or password are not fetched. Save the page and import the file.',
  notPublic: (host: string) =>
    `${host} is not an address of the open internet, and is never fetched. Save the page and import the file.`,
  noSite: (host: string) => `No site is called ${host}. Look at the spelling of the address.`,
  leadsNowhere: (host: string) => `${host} leads on to what is no address.`,
  leadsOn: (most: number) => `The address leads on more than ${most} times, and was given up.`,
  noPage: (address: string, status: number) => `There is no page at ${address} (${status}).`,
  notNow: (host: string, status: number) => `${host} cannot give the page now (${status}). Try again later.`,
  notGiven: (host: string, status: number) =>
    `${host} does not give the page to the bot (${status}). Save it in your browser and import the file.`,
  tooSlow: (seconds: number) =>
    `The site took longer than ${seconds} seconds to give the page, and was given up.`,
  notFetched: (why: string) => `The page could not be fetched (${why}).`,
  packedOddly: (address: string, coding: string) =>
    `${address} is packed in a way that is not known (${coding}).`,
  noText: (address: string, type: string, readable: string) =>
    `${address} holds no text that can be read (${type}). ${readable}`,
};
