import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { BranchPage } from './BranchPage/index.js'
import { GraphScript } from '../metadata/GraphScript/index.js'
import { toBranchGraph } from '../metadata/jsonLd/toBranchGraph.js'
import { readBranch, readLocales, readPlaces, readSpeaker, toShown } from '../read/read.js'
import { toExcerpt } from '../metadata/toExcerpt.js'
import { toMetadata } from '../metadata/toMetadata.js'

type Asked = { slug: string; locale: string }

const readShown = async ({ slug, locale }: Asked) => {
  const found = await readBranch(slug, locale)
  // It was moved or withdrawn since src/proxy.ts looked.
  if (found.kind !== 'branch') notFound()
  return { branch: found.branch, organisation: await readSpeaker(locale) }
}

/** The metadata of the page at `/branches/{slug}` in a language. */
export const readBranchMetadata = async (asked: Asked): Promise<Metadata> => {
  const { first } = await readLocales()
  const { branch, organisation } = await readShown(asked)
  const { name, city, country, meetingNote } = branch
  return toMetadata(
    {
      title: `${name}, ${country.name}`,
      description: toExcerpt([`${name}: ${city}, ${country.name}.`, meetingNote].filter(Boolean).join(' ')),
      url: branch.url,
      locale: asked.locale,
      languages: branch.languages,
      organisation,
      image: null,
    },
    { first },
  )
}

/** The page at `/branches/{slug}` in a language. */
export const renderBranchPage = async (asked: Asked) => {
  const found = await readShown(asked)
  return (
    <>
      <GraphScript graph={toBranchGraph(found.branch, found.organisation)} />
      <BranchPage {...await toShown(found)} locale={asked.locale} places={await readPlaces(asked.locale)} />
    </>
  )
}
