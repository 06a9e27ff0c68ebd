import { notFound, permanentRedirect } from 'next/navigation.js'
import { readLocales } from './read.js'

/** The language of a page under a prefix. The default one has its pages without: its prefix leads there. */
export const readOtherLocale = async ({
  segment,
  unprefixed,
}: {
  segment: string
  unprefixed: string
}): Promise<string> => {
  const { all, first } = await readLocales()
  if (segment === first) permanentRedirect(unprefixed)
  if (!all.includes(segment)) notFound()
  return segment
}
