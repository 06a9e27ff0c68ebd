import { ConfigError } from './errors.js'

/** Refuses, at config time, an address that links could not be made from. */
export const checkSiteURL = (siteURL: string): void => {
  const isAddress = URL.canParse(siteURL) && /^https?:$/.test(new URL(siteURL).protocol)
  if (isAddress && !siteURL.endsWith('/')) return
  throw new ConfigError(
    'broadside',
    `\`siteURL\` is ${JSON.stringify(siteURL)}. Pass an http(s) address without a slash at its end, e.g. https://act.example.org.`,
  )
}
