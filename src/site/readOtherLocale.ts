import { notFound } from 'next/navigation.js'
import { readLocales } from './read.js'

/** The language of a page under a prefix, which src/proxy.ts has seen to be one of the site's. */
export const readOtherLocale = async (segment: string): Promise<string> =>
  (await readLocales()).all.find((locale) => locale === segment) ?? notFound()
