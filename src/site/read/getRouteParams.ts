import { notFound } from 'next/navigation.js'
import type { Call } from 'payload-broadside/types'
import { readCall, readLocales } from './read.js'

/** The segments of a page's route, decoded, and its language, which src/proxy.ts has seen to be one of the site's. */
export const getRouteParams = async <Params extends { locale: string }>(
  params: Promise<Params>,
): Promise<Params> => {
  const asked = Object.entries(await params).map(([name, value]) => [name, decodeURIComponent(value)])
  const decoded = Object.fromEntries(asked) as Params
  return (await readLocales()).all.includes(decoded.locale) ? decoded : notFound()
}

/** The live call that a page is of. */
export const readPublicCall = async ({ slug, locale }: { slug: string; locale: string }): Promise<Call> => {
  const found = await readCall(slug, locale)
  // It was moved or withdrawn since src/proxy.ts looked.
  return found.kind === 'call' ? found.call : notFound()
}
