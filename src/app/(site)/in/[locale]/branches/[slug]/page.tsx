import type { Metadata } from 'next'
import { notFound } from 'next/navigation.js'
import { BranchPage } from '../../../../../../site/branches/BranchPage/index.js'
import { toExcerpt } from '../../../../../../site/language/text.js'
import { GraphScript } from '../../../../../../site/metadata/jsonLd/graph.js'
import { toBranchGraph } from '../../../../../../site/metadata/jsonLd/toBranchGraph.js'
import { toMetadata } from '../../../../../../site/metadata/toMetadata.js'
import { getRouteParams } from '../../../../../../site/read/getRouteParams.js'
import {
  getOrganisation,
  readBranch,
  readLocales,
  readPlaces,
  toOwnAddresses,
} from '../../../../../../site/read/read.js'

type Asked = { slug: string; locale: string }
type Props = { params: Promise<Asked> }

const readShown = async ({ slug, locale }: Asked) => {
  const found = await readBranch(slug, locale)
  // It was moved or withdrawn since src/proxy.ts looked.
  if (found.kind !== 'branch') notFound()
  return { branch: found.branch, organisation: await getOrganisation(locale) }
}

/** The metadata of the page at `/branches/{slug}` in a language. */
export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const asked = await getRouteParams(params)
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
const Page = async ({ params }: Props) => {
  const asked = await getRouteParams(params)
  const found = await readShown(asked)
  return (
    <>
      <GraphScript graph={toBranchGraph(found.branch, found.organisation)} />
      <BranchPage
        {...await toOwnAddresses(found)}
        locale={asked.locale}
        places={await readPlaces(asked.locale)}
      />
    </>
  )
}

export default Page
