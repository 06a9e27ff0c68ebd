import { notFound } from 'next/navigation.js'
import { readLocales } from './read.js'

/** The language of a page under a prefix, which src/proxy.ts has seen to be one of the site's. */
const readOtherLocale = async (segment: string): Promise<string> =>
  (await readLocales()).all.find((locale) => locale === segment) ?? notFound()

/**
 * What a page's route was asked for: its segments, decoded, and the language, which is the first one's where the route
 * has no segment for it.
 */
export const readAsked = async <Params extends Record<string, string>>(
  params: Promise<Params>,
): Promise<Params & { locale: string }> => {
  const { locale, ...segments } = await params
  const decoded = Object.entries(segments).map(([name, value]) => [name, decodeURIComponent(value)])
  return {
    ...Object.fromEntries(decoded),
    locale: locale ? await readOtherLocale(locale) : (await readLocales()).first,
  }
}
